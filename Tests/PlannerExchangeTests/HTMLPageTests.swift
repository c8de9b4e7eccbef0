import PlannerDomain
import Testing

@testable import PlannerExchange

@Suite struct HTMLPageTests {
  @Test func `What was written stands as text, whatever signs are in it`() {
    let evil = "</td><script>alert('x')</script> & \"Åse\"\u{0}"
    let page = HTMLPage(
      .made(
        [
          .heading(evil), .paragraph(evil), .note(evil), .list([evil]),
          .facts([PaperFact(evil, [evil])]), .figures([PaperFigure(evil, evil)]),
          .table(PaperTable([.init(evil)], [.init([evil])])),
          .bars([PaperBars(evil, [.init(percent: 50, evil)])]),
          .signatures([PaperSignature(name: evil, role: evil, signed: evil, wanted: evil)]),
        ], title: evil)
    ).text
    #expect(!page.contains("<script"))
    #expect(!page.contains("\u{0}"))
    #expect(
      page.contains(
        "<h1>&lt;/td&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Åse&quot;</h1>")
    )
  }

  @Test func `It says its language, and needs no other file and no script`() {
    let page = HTMLPage(.made([.bars([PaperBars("Brugt", [.init(percent: 81, "81 %")])])])).text
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"da\">"))
    #expect(page.contains("--share:81%"))
    for outside in ["http:", "https:", "src=", "<link", "@import", "url(", "<script"] {
      #expect(!page.contains(outside), "\(outside)")
    }
  }

  @Test func `Every cell tells its column, for narrow screens`() {
    let table = PaperTable(
      [.init("Team", share: 1), .init("Fri", isTrailing: true)],
      [.init(["Nord", "-200"], .alarming)])
    #expect(
      HTML.text(of: .table(table)).contains(
        "<tr class=\"alarm\"><th scope=\"row\">Nord</th>"
          + "<td class=\"number\" data-name=\"Fri\">-200</td></tr>"))
  }
}
