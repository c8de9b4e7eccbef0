import PlannerDomain

/// What is in front as plain lines in the order in which they are read.
struct LinearPage {
  /// A line of text being written, with what it is for.
  struct Entry {
    var label: String
    var field: TextField
  }

  /// What it is; read first.
  var heading: [String] = []
  var entry: Entry?
  var listing: Listing?
  /// Whether the hardware cursor stands in the text being written rather than on a row.
  var isWriting = false
  /// The first line of text that is only read, and scrolled.
  var top = 0
  /// Read after the rows.
  var notes: [String] = []
}

extension LinearPage {
  init(_ state: AppState) {
    if let layer = state.layers.last {
      self.init(layer, state)
      return
    }
    self.init()
    let listing = state.listing
    heading = [listing.title]
    self.listing = listing
    notes = listing.notes
    if let path = state.screen.type.filter(state) {
      let filter = state[keyPath: path]
      if filter.isOpen || !filter.text.isEmpty {
        entry = Entry(label: state.words.manner.search, field: filter.field)
        isWriting = filter.isOpen
      }
    }
  }

  private init(_ layer: Layer, _ state: AppState) {
    self.init()
    let words = state.words
    switch layer {
    case .menu(let menu):
      heading = [menu.title]
      entry = Entry(label: words.manner.search, field: menu.filter)
      listing = menu.listing(words)
    case .picker(let picker):
      heading = [picker.title]
      entry = Entry(label: words.manner.search, field: picker.filter)
      listing = picker.listing
    case .prompt(let prompt):
      heading = [prompt.title] + prompt.lines + [prompt.problem, prompt.note].compactMap(\.self)
      entry = Entry(label: prompt.label, field: prompt.field)
      isWriting = true
    case .confirm(let confirm):
      listing = Listing(
        "", rows: [Listing.Row(cells: [confirm.question])], selected: 0)
      notes = [
        "\(confirm.key(of: "confirm.yes", state)) \(words.app.yes), "
          + "\(confirm.key(of: "confirm.no", state)) \(words.app.no)"
      ]
    case .notice(let notice):
      heading = [notice.title]
      let text = SpokenText(words)
      notes = notice.lines.map(text.spoken).filter { !$0.isEmpty }
      top = notice.top
    case .rating(let dialog):
      heading = dialog.heading(words)
      listing = dialog.listing(words)
    case .form(let form):
      heading = [form.title] + [form.trouble].compactMap(\.self)
      if let field = form.focused, field.isTyped {
        entry = Entry(label: form.spokenLabel(of: field), field: field.input)
        isWriting = true
      }
      listing = form.listing(state)
      notes = form.spokenHint.isEmpty ? [] : [form.spokenHint]
    }
  }
}
