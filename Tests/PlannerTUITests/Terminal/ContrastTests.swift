import Foundation
import Testing

@testable import PlannerTUI

/// Contrast as the Web Content Accessibility Guidelines 2.1 reckon it, on the colours that xterm has.
@Suite struct ContrastTests {
  @Test(arguments: [(ThemeName.light, 1.0), (.dark, 0.0)])
  func `text can be read on the background that the theme is for`(
    name: ThemeName, background: Double
  ) {
    expectReadable(name, on: [background], least: 4.5, border: 2.4)
  }

  @Test(arguments: [ThemeName.auto, .colorBlind])
  func `text of themes for any background can be read on white and on black`(name: ThemeName) {
    expectReadable(name, on: [0, 1], least: 3.5, border: 3)
  }

  private func expectReadable(
    _ name: ThemeName, on backgrounds: [Double], least: Double, border: Double
  ) {
    let theme = Theme.named(name)
    for tone in Tone.allCases {
      for backdrop in Backdrop.allCases {
        let look = theme.look(of: Style(tone, on: backdrop), depth: .many)
        guard let foreground = look.foreground else { continue }
        let below = look.background.map { [Self.luminance(of: $0)] } ?? backgrounds
        let ink = Self.luminance(of: foreground)
        for ground in below {
          let contrast = (max(ink, ground) + 0.05) / (min(ink, ground) + 0.05)
          #expect(
            contrast >= (tone == .border ? border : least),
            "\(name) \(tone) on \(backdrop): \(contrast)")
        }
      }
    }
  }

  @Test(arguments: ThemeName.allCases)
  func `weekends are set back only slightly`(name: ThemeName) {
    let look = Theme.named(name).look(of: Style(on: .shade), depth: .many)
    guard let background = look.background else { return }
    let ground = name == .light ? 1.0 : 0.0
    let shade = Self.luminance(of: background)
    #expect((max(shade, ground) + 0.05) / (min(shade, ground) + 0.05) < 1.7)
  }

  @Test func `the theme for colour-blind eyes sets no red against green`() {
    for depth in ColorDepth.allCases {
      let theme = Theme.named(.colorBlind)
      let good = theme.look(of: .good, depth: depth)
      let looks = [Style.warning, .danger].map { theme.look(of: $0, depth: depth) }
      #expect(![1, 2, 9, 10].contains(good.foreground ?? -1))
      for look in looks {
        #expect(![1, 2, 9, 10].contains(look.foreground ?? -1))
        #expect(look != good)
      }
      #expect(looks[0] != looks[1])
    }
  }

  /// Of a colour of the 256, between black 0 and white 1.
  private static func luminance(of color: Int) -> Double {
    let channels: [Int]
    if color >= 232 {
      channels = Array(repeating: 8 + (color - 232) * 10, count: 3)
    } else {
      let steps = [0, 95, 135, 175, 215, 255]
      let cube = max(0, color - 16)
      channels = [cube / 36, cube / 6 % 6, cube % 6].map { steps[$0] }
    }
    let linear = channels.map { channel -> Double in
      let value = Double(channel) / 255
      guard value > 0.04045 else { return value / 12.92 }
      return pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
