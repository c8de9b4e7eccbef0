import PlannerDomain

/// A row of a preview in words.
struct ImportTelling {
  let row: ImportRow
  private let words: Words
  private let municipality: Municipality

  /// - Parameter municipality: with what would be brought in.
  init(_ row: ImportRow, _ words: Words, in municipality: Municipality) {
    self.row = row
    self.words = words
    self.municipality = municipality
  }

  private var say: Language { words.language }

  var sign: String {
    switch row.state {
    case .wrong: "×"
    case .overtaken: "!"
    case .changed: "~"
    case .new: "+"
    case .left, .movedOn: "›"
    case .absent: "–"
    case .unchanged: "="
    }
  }

  var style: Style {
    switch row.state {
    case .wrong: .danger
    case .overtaken: .warning
    case .changed: .accent
    case .new: .good
    case .left, .movedOn: .notice
    case .absent, .unchanged: .faint
    }
  }

  var state: String { words.importing.name(row.state) }
  var kind: String { row.kind.text(say) }

  /// The entry, or where the fault is.
  var subject: String {
    if let key = row.key {
      let name = words.errors.name(key, in: municipality)
      return name.isEmpty ? key.text : name
    }
    return [row.line.map(words.importing.line), row.fault?.field].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The most important in one line.
  var text: String {
    if let fault = row.fault { return words.importing.fault(fault.found, fault.reason.text(say)) }
    let told = row.fields.prefix(3).map {
      "\($0.column.text(say)) \(Self.cut($0.plan)) → \(Self.cut($0.file))"
    }
    let more = row.fields.count - told.count
    return (told + (more > 0 ? ["+\(more)"] : [])).joined(separator: " · ")
  }

  /// Everything, a line each.
  var details: [Run] {
    var lines = [
      Run("\(sign) \(state): \(subject)", style.bold),
      Run(
        [kind, row.line.map(words.importing.line), row.fault?.column.map(words.importing.column)]
          .compactMap(\.self).joined(separator: " · "), .faint),
    ]
    if let fault = row.fault {
      lines += [
        Run("\(words.importing.found): \(Self.cut(fault.found, to: 80))"),
        Run("\(words.importing.allowed): \(fault.reason.text(say))"),
      ]
    }
    lines += row.fields.map { field in
      let exported = field.exported.map { words.importing.exported(Self.cut($0)) + ", " } ?? ""
      let isThree = row.state == .overtaken || row.state == .movedOn
      return Run(
        "\(field.column.text(say)): "
          + (isThree
            ? exported + words.importing.planAndFile(Self.cut(field.plan), Self.cut(field.file))
            : "\(Self.cut(field.plan)) → \(Self.cut(field.file))"))
    }
    if let note = words.importing.note(row.state) { lines.append(Run(note, .faint)) }
    return lines
  }

  var searchText: String { "\(subject) \(kind) \(state) \(text)" }

  /// A cell on one line; a dash for an empty one.
  static func cut(_ cell: String, to most: Int = 40) -> String {
    let line = cell.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.isEmpty ? "–" : TextWidth.truncated(line, to: most)
  }
}
