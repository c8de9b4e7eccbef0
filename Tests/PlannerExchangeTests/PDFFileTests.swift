import Foundation
import PlannerDomain
import Testing

@testable import PlannerExchange

@Suite struct PDFFileTests {
  @Test func `The same paper is the same file, with its language and its fonts`() throws {
    let paper = Paper.made([.heading("Før og efter"), .paragraph("Blåbærgrød på Ærø 😀")])
    let file = try PDFFile(paper)
    #expect(try PDFFile(paper) == file)
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-1."))
    #expect(text.contains("/Lang (da)"))
    #expect(text.contains("/FontFile2"))
    #expect(file.bytes.suffix(6) == Array("%%EOF\n".utf8)[...])
  }

  @Test func `The font's own widths are used, and emoji are not among its letters`() throws {
    let files = try #require(FontFiles.find())
    let font = try #require(
      TrueTypeFont(Array(try Data(contentsOf: URL(filePath: files.regular)))))
    for letter in "abcæøåÆØÅ–…→".unicodeScalars { #expect((font.width(of: letter) ?? 0) > 100) }
    #expect(font.width(of: "\u{1F600}") == nil)
    #expect(font.width(of: "i").map { $0 < font.width(of: "m") ?? 0 } == true)
  }

  @Test func `A font file that is cut off anywhere is refused or read, never trapped in`() throws {
    let files = try #require(FontFiles.find())
    let whole = Array(try Data(contentsOf: URL(filePath: files.regular)))
    #expect(TrueTypeFont([]) == nil)
    #expect(TrueTypeFont(Array("not a font, but some text instead".utf8)) == nil)
    for length in stride(from: 0, to: 4_000, by: 97) {
      #expect(TrueTypeFont(Array(whole.prefix(length))) == nil)
    }
    var spoilt = whole
    for place in stride(from: 4, to: 2_000, by: 3) { spoilt[place] = 0xFF }
    #expect(TrueTypeFont(spoilt) == nil)
  }

  @Test func `Folders without a font give none`() {
    #expect(FontFiles.find(in: ["/no such folder", "/tmp"]) == nil)
  }
}
