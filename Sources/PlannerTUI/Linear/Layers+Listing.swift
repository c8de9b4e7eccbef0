import PlannerDomain

extension Menu {
  func listing(_ words: Words) -> Listing {
    Listing("", headings: ["", "", ""], count: found.count, selected: cursor.index) { index in
      let item = found[index]
      return Listing.Row(cells: [
        item.title, item.keys, item.disabled.map(words.manner.unavailable) ?? "",
      ])
    }
  }
}

extension Picker {
  var listing: Listing {
    Listing("", headings: ["", ""], count: matches.count, selected: cursor.index) { index in
      let item = matches[index].item
      return Listing.Row(cells: [item.title, item.detail], isMarked: marked.contains(item.id))
    }
  }
}

extension Form {
  /// Every place for the cursor as a row: what is asked, what is answered, and what is wrong.
  func listing(_ state: AppState) -> Listing {
    let stops = stops
    return Listing(
      "", headings: ["", "", ""], count: stops.count, selected: stops.firstIndex(of: focus)
    ) { Listing.Row(cells: cells(of: stops[$0], state)) }
  }

  func spokenLabel(of field: FormField) -> String {
    let label = words.forms.label(field.name)
    return field.isRequired ? "\(label) (\(words.manner.required))" : label
  }

  /// What is worth knowing about the field with the cursor.
  var spokenHint: String {
    guard let field = focused else { return words.forms.saveHint }
    return words.forms.hint(field.name, field.kind)
  }

  private func cells(of stop: FormStop, _ state: AppState) -> [String] {
    switch stop {
    case .save: return [endWord]
    case .item(let index, let item):
      let (title, details) = fields[index].items[item].text(words, in: state.municipality)
      return [words.forms.label(fields[index].name), title] + details
    case .add(let index):
      guard case .items(let kind) = fields[index].kind else { return [] }
      return [words.forms.label(fields[index].name), words.forms.add(kind)]
    case .field(let index):
      let field = fields[index]
      return [
        spokenLabel(of: field), answer(field, state),
        field.problem ?? "",
      ]
    }
  }

  private func answer(_ field: FormField, _ state: AppState) -> String {
    switch field.kind {
    case .choice(let options), .choices(let options):
      field.chosen.isEmpty
        ? words.manner.empty
        : field.chosen.map { options.title($0, in: state) }.sortedByName(\.self)
          .joined(separator: ", ")
    case .yesNo: field.isOn ? words.app.yes : words.app.no
    default: field.isEmpty ? words.manner.empty : field.input.text
    }
  }
}
