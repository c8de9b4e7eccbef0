extension Theme.Palette {
  typealias Tones = [Tone: Look]
  typealias Backdrops = [Backdrop: Look]

  /// Emphasis alone.
  static let monochrome = Theme.Palette(
    tones: [
      .faint: Look(nil, .dim), .heading: Look(nil, .bold), .accent: Look(nil, .bold),
      .notice: Look(nil, .underline), .warning: Look(nil, .bold),
      .danger: Look(nil, .underlinedBold), .match: Look(nil, .underline),
      .today: Look(nil, .underlinedBold),
    ],
    raisedTones: [:],
    backdrops: [
      .bar: Look(nil, .reverse), .selection: Look(nil, [.reverse, .bold]),
      .selectionInactive: Look(nil, .underline), .field: Look(nil, .underline),
    ])
}

extension Theme.Palette.Tones {
  /// On dark backdrops.
  static let paleMany: Self = [
    .faint: Look(253), .heading: Look(231, .bold), .accent: Look(159), .good: Look(157),
    .notice: Look(159), .warning: Look(222), .danger: Look(224, .bold),
    .match: Look(228, .underlinedBold), .border: Look(253), .today: Look(222, .bold),
  ]

  static let plainMatch: Self = [.match: Look(nil, .underlinedBold)]

  /// Eight colours, on any background as far as these can be read on it.
  static let low: Self = [
    .faint: Look(nil, .dim), .heading: Look(nil, .bold), .accent: Look(6), .good: Look(2),
    .notice: Look(6), .warning: Look(3), .danger: Look(1, .bold),
    .match: Look(5, .underlinedBold), .border: Look(nil, .dim), .today: Look(3, .bold),
  ]

  /// Without the cyan and yellow that vanish on white.
  static let onLight: Self = [
    .faint: Look(nil, .dim), .heading: Look(nil, .bold), .accent: Look(4), .good: Look(2),
    .notice: Look(4, .underline), .warning: Look(1), .danger: Look(1, .underlinedBold),
    .match: Look(5, .underlinedBold), .border: Look(nil, .dim), .today: Look(5, .bold),
  ]

  /// Blue and emphasis, for few terminals have an orange that can be read on any background.
  static func blueAndEmphasis(blue: Int) -> Self {
    [
      .faint: Look(nil, .dim), .heading: Look(nil, .bold), .accent: Look(blue, .bold),
      .good: Look(blue), .notice: Look(blue, .underline), .warning: Look(nil, .bold),
      .danger: Look(nil, .underlinedBold), .match: Look(blue, .underlinedBold),
      .border: Look(nil, .dim), .today: Look(nil, .bold),
    ]
  }
}

extension Theme.Palette.Backdrops {
  /// Dark blue and grey with pale text; input is underlined, for it has no ground to lie on.
  static let darkBars: Self = [
    .bar: Look(255, on: 24), .selection: Look(231, on: 25), .selectionInactive: Look(255, on: 240),
    .field: Look(nil, .underline),
  ]

  static let sixteenBars: Self = [
    .bar: Look(15, on: 4), .selection: Look(0, on: 6), .selectionInactive: Look(15, on: 8),
    .shade: Look(nil, .dim), .field: Look(nil, .underline),
  ]

  static let eightBars: Self = [
    .bar: Look(7, on: 4), .selection: Look(0, on: 6), .selectionInactive: Look(nil, .reverse),
    .shade: Look(nil, .dim), .field: Look(nil, .underline),
  ]
}

extension Emphasis {
  static let underlinedBold: Emphasis = [.underline, .bold]
}

extension Look {
  init(_ foreground: Int?, _ emphasis: Emphasis) {
    self.init(foreground, on: nil, emphasis)
  }
}
