extension Theme {
  /// Middle tones that can be read on light and on dark terminals alike.
  static let standard = Theme(palettes: [
    .many: Palette(
      tones: [
        .faint: Look(244), .heading: Look(nil, .bold), .accent: Look(32), .good: Look(34),
        .notice: Look(37), .warning: Look(172), .danger: Look(160, .bold),
        .match: Look(133, .underlinedBold), .border: Look(244), .today: Look(172, .bold),
      ],
      raisedTones: [
        .faint: Look(250), .heading: Look(231, .bold), .accent: Look(159), .good: Look(157),
        .notice: Look(159), .warning: Look(222), .danger: Look(217, .bold),
        .match: Look(228, .underlinedBold), .border: Look(250), .today: Look(222, .bold),
      ],
      backdrops: [
        .bar: Look(255, on: 24), .selection: Look(231, on: 25),
        .selectionInactive: Look(255, on: 240), .shade: Look(253, on: 238),
      ]),
    .sixteen: Palette(
      tones: lowTones.merging([.faint: Look(8), .border: Look(8)]) { $1 },
      raisedTones: [.match: Look(nil, .underlinedBold)],
      backdrops: [
        .bar: Look(15, on: 4), .selection: Look(0, on: 6), .selectionInactive: Look(15, on: 8),
        .shade: Look(nil, .dim),
      ]),
    .eight: Palette(
      tones: lowTones,
      raisedTones: [.match: Look(nil, .underlinedBold)],
      backdrops: [
        .bar: Look(7, on: 4), .selection: Look(0, on: 6),
        .selectionInactive: Look(nil, .reverse), .shade: Look(nil, .dim),
      ]),
    .monochrome: Palette(
      tones: [
        .faint: Look(nil, .dim), .heading: Look(nil, .bold), .accent: Look(nil, .bold),
        .notice: Look(nil, .underline), .warning: Look(nil, .bold),
        .danger: Look(nil, .underlinedBold), .match: Look(nil, .underline),
        .today: Look(nil, .underlinedBold),
      ],
      raisedTones: [:],
      backdrops: [
        .bar: Look(nil, .reverse), .selection: Look(nil, [.reverse, .bold]),
        .selectionInactive: Look(nil, .underline),
      ]),
  ])

  private static let lowTones: [Tone: Look] = [
    .faint: Look(nil, .dim), .heading: Look(nil, .bold), .accent: Look(6), .good: Look(2),
    .notice: Look(6), .warning: Look(3), .danger: Look(1, .bold),
    .match: Look(5, .underlinedBold), .border: Look(nil, .dim), .today: Look(3, .bold),
  ]
}

extension Emphasis {
  fileprivate static let underlinedBold: Emphasis = [.underline, .bold]
}

extension Look {
  fileprivate init(_ foreground: Int?, _ emphasis: Emphasis) {
    self.init(foreground, on: nil, emphasis)
  }
}
