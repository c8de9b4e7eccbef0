public import PlannerDomain

/// A paper as one HTML page that needs nothing else: no script, no other file, no network.
public struct HTMLPage: Hashable, Sendable {
  public let text: String

  public init(_ paper: Paper) {
    let title = HTML.escaped(paper.title)
    var parts: [String] = []
    var section: [String] = []
    for part in paper.parts {
      if case .heading = part, !section.isEmpty {
        parts.append(HTML.section(section))
        section = []
      }
      section.append(HTML.text(of: part))
    }
    if !section.isEmpty { parts.append(HTML.section(section)) }
    text = """
      <!DOCTYPE html>
      <html lang="\(HTML.escaped(paper.language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="author" content="\(HTML.escaped(paper.author))">
      <meta name="date" content="\(paper.date)">
      <title>\(title)</title>
      <style>
      \(HTML.style)
      </style>
      </head>
      <body>
      <header>
      <p>\(HTML.escaped(paper.header))</p>
      <h1>\(title)</h1>
      <p>\(HTML.escaped(paper.subtitle))</p>
      </header>
      <main>
      \(parts.joined(separator: "\n"))
      </main>
      <footer>\(HTML.escaped(paper.footer))</footer>
      </body>
      </html>

      """
  }
}
