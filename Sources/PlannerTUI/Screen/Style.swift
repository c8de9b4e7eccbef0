/// The meaning of a cell: its tone, what it lies on, and its emphasis.
struct Style: Hashable, Sendable {
  var tone: Tone
  var backdrop: Backdrop
  var emphasis: Emphasis

  init(_ tone: Tone = .plain, on backdrop: Backdrop = .none, emphasis: Emphasis = []) {
    self.tone = tone
    self.backdrop = backdrop
    self.emphasis = emphasis
  }

  static let plain = Style()
  static let faint = Style(.faint)
  static let heading = Style(.heading)
  static let accent = Style(.accent)
  static let good = Style(.good)
  static let notice = Style(.notice)
  static let warning = Style(.warning)
  static let danger = Style(.danger)
  static let match = Style(.match)
  static let border = Style(.border)
  static let today = Style(.today)
  static let bar = Style(on: .bar)

  func on(_ backdrop: Backdrop) -> Style {
    Style(tone, on: backdrop, emphasis: emphasis)
  }

  func toned(_ tone: Tone) -> Style {
    Style(tone, on: backdrop, emphasis: emphasis)
  }

  func emphasized(_ added: Emphasis) -> Style {
    Style(tone, on: backdrop, emphasis: emphasis.union(added))
  }

  var bold: Style { emphasized(.bold) }
  var underlined: Style { emphasized(.underline) }
  var reversed: Style { emphasized(.reverse) }
  var dimmed: Style { emphasized(.dim) }
}
