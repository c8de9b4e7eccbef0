extension Theme {
  static func named(_ name: ThemeName) -> Theme {
    switch name {
    case .auto: auto
    case .light: light
    case .dark: dark
    case .colorBlind: colorBlind
    }
  }

  /// Middle tones that can be read on light and on dark terminals alike.
  ///
  /// What is set back a little has no background of its own, for none is slight on both.
  static let auto = Theme(palettes: [
    .many: Palette(
      tones: [
        .faint: Look(244), .heading: Look(nil, .bold), .accent: Look(32), .good: Look(28),
        .notice: Look(30), .warning: Look(130), .danger: Look(160, .bold),
        .match: Look(133, .underlinedBold), .border: Look(244), .today: Look(130, .bold),
      ],
      raisedTones: .paleMany, backdrops: .darkBars),
    .sixteen: Palette(
      tones: .low.merging([.faint: Look(8), .border: Look(8)]) { $1 },
      raisedTones: .plainMatch, backdrops: .sixteenBars),
    .eight: Palette(tones: .low, raisedTones: .plainMatch, backdrops: .eightBars),
    .monochrome: .monochrome,
  ])

  static let light = Theme(palettes: [
    .many: Palette(
      tones: [
        .faint: Look(241), .heading: Look(nil, .bold), .accent: Look(25), .good: Look(28),
        .notice: Look(24), .warning: Look(94), .danger: Look(124, .bold),
        .match: Look(90, .underlinedBold), .border: Look(247), .today: Look(94, .bold),
      ],
      raisedTones: [
        .faint: Look(239), .heading: Look(16, .bold), .accent: Look(18), .good: Look(22),
        .notice: Look(23), .warning: Look(52), .danger: Look(88, .bold),
        .match: Look(53, .underlinedBold), .border: Look(239), .today: Look(52, .bold),
      ],
      backdrops: [
        .bar: Look(16, on: 252), .selection: Look(16, on: 153),
        .selectionInactive: Look(16, on: 253), .shade: Look(16, on: 255),
        .field: Look(16, on: 254),
      ]),
    .sixteen: Palette(
      tones: .onLight.merging([.faint: Look(8), .border: Look(8)]) { $1 },
      raisedTones: .plainMatch, backdrops: .sixteenBars),
    .eight: Palette(tones: .onLight, raisedTones: .plainMatch, backdrops: .eightBars),
    .monochrome: .monochrome,
  ])

  static let dark = Theme(palettes: [
    .many: Palette(
      tones: [
        .faint: Look(247), .heading: Look(nil, .bold), .accent: Look(75), .good: Look(78),
        .notice: Look(80), .warning: Look(215), .danger: Look(210, .bold),
        .match: Look(213, .underlinedBold), .border: Look(243), .today: Look(215, .bold),
      ],
      raisedTones: .paleMany,
      backdrops: Palette.Backdrops.darkBars.merging(
        [.shade: Look(253, on: 236), .field: Look(255, on: 238)]) { $1 }),
    .sixteen: Palette(
      tones: [
        .faint: Look(8), .heading: Look(nil, .bold), .accent: Look(14), .good: Look(10),
        .notice: Look(14), .warning: Look(11), .danger: Look(9, .bold),
        .match: Look(13, .underlinedBold), .border: Look(8), .today: Look(11, .bold),
      ],
      raisedTones: .plainMatch, backdrops: .sixteenBars),
    .eight: Palette(tones: .low, raisedTones: .plainMatch, backdrops: .eightBars),
    .monochrome: .monochrome,
  ])

  /// Blue for what is well and orange for what is not, told apart by emphasis and signs too.
  static let colorBlind = Theme(palettes: [
    .many: Palette(
      tones: [
        .faint: Look(244), .heading: Look(nil, .bold), .accent: Look(26, .bold), .good: Look(32),
        .notice: Look(67), .warning: Look(166), .danger: Look(166, .underlinedBold),
        .match: Look(97, .underlinedBold), .border: Look(244), .today: Look(166, .bold),
      ],
      raisedTones: Palette.Tones.paleMany.merging([
        .good: Look(159), .notice: Look(195), .warning: Look(223),
        .danger: Look(223, .underlinedBold), .today: Look(223, .bold),
      ]) { $1 },
      backdrops: .darkBars),
    .sixteen: Palette(
      tones: .blueAndEmphasis(blue: 12), raisedTones: .plainMatch, backdrops: .sixteenBars),
    .eight: Palette(
      tones: .blueAndEmphasis(blue: 4), raisedTones: .plainMatch, backdrops: .eightBars),
    .monochrome: .monochrome,
  ])
}
