import Testing

@testable import PlannerTUI

@Suite struct ThemeTests {
  private let theme = Theme.auto
  private static let cases = ThemeName.allCases.flatMap { name in
    ColorDepth.allCases.map { (name, $0) }
  }

  @Test(arguments: [
    (0, ColorDepth.monochrome), (2, .monochrome), (8, .eight), (16, .sixteen), (88, .sixteen),
    (256, .many), (16_777_216, .eight),
  ])
  func `the number of colours gives the depth`(colors: Int, depth: ColorDepth) {
    #expect(ColorDepth(colors: colors) == depth)
  }

  @Test func `without colour only emphasis is left`() {
    for tone in Tone.allCases {
      for backdrop in Backdrop.allCases {
        let look = theme.look(of: Style(tone, on: backdrop), depth: .monochrome)
        #expect(look.foreground == nil)
        #expect(look.background == nil)
      }
    }
    let danger = theme.look(of: .danger, depth: .monochrome)
    #expect(danger.emphasis.contains([.bold, .underline]))
    #expect(
      theme.look(of: Style(on: .selection), depth: .monochrome).emphasis.contains(.reverse))
  }

  @Test(arguments: cases)
  func `a background never comes without a foreground of its own`(
    name: ThemeName, depth: ColorDepth
  ) {
    let theme = Theme.named(name)
    for tone in Tone.allCases {
      for backdrop in Backdrop.allCases {
        let look = theme.look(of: Style(tone, on: backdrop), depth: depth)
        #expect(look.background == nil || look.foreground != nil)
        #expect(look.background == nil || look.background != look.foreground)
      }
    }
  }

  @Test(arguments: cases)
  func `the selection can be told from everything around it`(name: ThemeName, depth: ColorDepth) {
    let theme = Theme.named(name)
    let selected = theme.look(of: Style(on: .selection), depth: depth)
    for backdrop in Backdrop.allCases where backdrop != .selection {
      #expect(theme.look(of: Style(on: backdrop), depth: depth) != selected)
    }
  }

  @Test func `the emphasis of a style is added to the theme's`() {
    let look = theme.look(of: Style.danger.underlined, depth: .many)
    #expect(look.emphasis == [.bold, .underline])
  }
}
