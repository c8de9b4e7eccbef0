import PlannerDomain

/// Keeping what is being written, and giving it back.
///
/// It is kept beside the plan at most a second after it was typed, and at once when it came from an
/// editor; it is forgotten when the plan holds it, or when the user has thrown it away.
struct UnfinishedWork: Hashable, Sendable {
  /// What has been kept, by its place.
  var kept: [String: UnfinishedText] = [:]
  /// Whether the moment to keep what was written since has been asked for.
  var isAwaited = false
}

extension AppState {
  /// The places where something can be written now.
  var writingPlaces: Set<String> { Set(layers.compactMap(\.place)) }

  private var unfinishedTexts: [String: UnfinishedText] {
    var texts: [String: UnfinishedText] = [:]
    for (index, layer) in layers.enumerated() {
      let above = layers.indices.contains(index + 1) ? layers[index + 1] : nil
      if let text = layer.unfinished(below: above) { texts[text.place] = text }
    }
    return texts
  }

  /// What is to be done so that nothing written is lost.
  ///
  /// - Parameter opened: the places that the event has opened.
  mutating func effectsOfWriting(_ event: AppEvent, opened: Set<String>) -> [Effect] {
    var effects = opened.sorted().map(Effect.findUnfinished)
    // Until the moment has come that was asked for there is nothing to look at anew, key for key.
    guard !unfinished.isAwaited || event.endsWriting,
      !layers.isEmpty || !unfinished.kept.isEmpty
    else { return effects }
    let now = unfinishedTexts
    // What has left its form is on its way into the plan, and is there when all has been kept.
    if plan.unsaved.isEmpty {
      for place in unfinished.kept.keys.sorted() where now[place] == nil {
        unfinished.kept[place] = nil
        effects.append(.forgetUnfinished(place))
      }
    }
    let changed = now.values.filter { unfinished.kept[$0.place] != $0 }
      .sorted { $0.place < $1.place }
    guard !changed.isEmpty else { return effects }
    if event.endsWriting {
      for text in changed { unfinished.kept[text.place] = text }
      effects += changed.map(Effect.keepUnfinished)
    } else {
      unfinished.isAwaited = true
      effects.append(.awaitPause)
    }
    return effects
  }

  /// Gives back what was being written when the program was last ended.
  mutating func putBack(_ text: UnfinishedText) {
    guard let layer = layers.firstIndex(where: { $0.place == text.place }) else { return }
    unfinished.kept[text.place] = text
    switch layers[layer] {
    case .form(var form):
      // What stands there already was kept by the end, though not forgotten.
      let missing = text.answers.filter { $0.written != form.content(of: $0.field) }
      guard !missing.isEmpty || text.item != nil else { return }
      form.putBack(missing)
      if case .entry(let key, original: .some) = form.purpose {
        _ = form.takeUp(key.fields(municipality[key], self, draft: FormDraft()), self)
      }
      layers[layer] = .form(form)
      if let item = text.item {
        // Where the cursor stood on an item, its box has just been opened.
        layers.removeSubrange((layer + 1)...)
        putBack(item)
      }
    case .prompt(var prompt):
      guard let answer = text.answers.first else { return }
      _ = prompt.field.replaceAll(with: String(answer.written.text))
      layers[layer] = .prompt(prompt)
    default: return
    }
    tell(words.forms.putBack, .notice)
  }

  private mutating func putBack(_ item: UnfinishedText.Item) {
    guard let form = topForm, let field = form.index(of: item.field) else { return }
    let place = item.place.flatMap { form.fields[field].items.indices.contains($0) ? $0 : nil }
    withTopForm { $0.go(to: place.map { .item(field: field, $0) } ?? .add(field: field)) }
    goOnInForm()
    withTopForm { $0.putBack(item.answers) }
  }
}

extension AppEvent {
  /// Whether what has been written is kept at once.
  fileprivate var endsWriting: Bool {
    switch self {
    case .writingPaused, .edited, .terminal(.interrupted), .terminal(.closed): true
    default: false
    }
  }
}
