/// Copying, printing, and how the program shows itself.
enum MannerActions {
  static let all: [ActionSpec] = [
    ActionSpec(
      "app.copy", in: .everywhere, keys: "y", title: { $0.manner.copy },
      when: { state in
        state.canCopySelected ? .available : .disabled(state.words.manner.nothingSelected)
      },
      perform: { $0.copySelected() }),
    ActionSpec(
      "app.copy.list", in: .everywhere, keys: "Y", title: { $0.manner.copyList },
      when: hasList, perform: { $0.copyList() }),
    ActionSpec(
      "app.print", in: .everywhere, keys: "P", title: { $0.manner.print },
      when: hasList, change: { $0.askWhereToPrint() }),
    ActionSpec(
      "app.theme", in: .everywhere, keys: "", title: { $0.manner.chooseTheme },
      change: { $0.pickTheme() }),
    ActionSpec(
      "app.mouse", in: .everywhere, keys: "M", title: { $0.manner.switchMouse },
      change: { $0.switchMouse() }),
    ActionSpec(
      "app.linear", in: .everywhere, keys: "", title: { $0.manner.switchLinear },
      change: { $0.switchLinear() }),
  ]

  private static let hasList: @Sendable (AppState) -> ActionSpec.Availability = { state in
    state.listing.count == 0 ? .disabled(state.words.manner.emptyList) : .available
  }
}
