/// Maps what a cell means to how it looks, for every number of colours.
///
/// The terminal's own colours lie underneath, so a theme sets a background only together with a
/// foreground that can be read on it.
struct Theme: Hashable, Sendable {
  /// The colours for one number of colours.
  struct Palette: Hashable, Sendable {
    /// On the terminal's own background, whether it is light or dark.
    var tones: [Tone: Look]

    /// On a backdrop with a background of its own, where a tone needs another colour.
    var raisedTones: [Tone: Look]

    /// A backdrop without an entry is the terminal's own background.
    var backdrops: [Backdrop: Look]
  }

  var palettes: [ColorDepth: Palette]

  /// The look of a style; its own emphasis is added to the theme's.
  func look(of style: Style, depth: ColorDepth) -> Look {
    guard let palette = palettes[depth] else { return Look(emphasis: style.emphasis) }
    let tone = palette.tones[style.tone] ?? Look()
    guard let backdrop = palette.backdrops[style.backdrop] else {
      return Look(
        tone.foreground, on: tone.background, tone.emphasis.union(style.emphasis))
    }
    let raised = palette.raisedTones[style.tone] ?? Look(emphasis: tone.emphasis)
    // Without a background of its own the backdrop is only an emphasis and keeps the tone.
    let foreground =
      backdrop.background == nil
      ? tone.foreground : (raised.foreground ?? backdrop.foreground)
    return Look(
      foreground, on: backdrop.background,
      backdrop.emphasis.union(raised.emphasis).union(style.emphasis))
  }
}

extension Look {
  fileprivate init(emphasis: Emphasis) {
    self.init(nil, on: nil, emphasis)
  }
}
