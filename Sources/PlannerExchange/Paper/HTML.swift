import PlannerDomain

/// How the parts of a paper are written in HTML.
enum HTML {
  /// Text as itself wherever it stands: what means something in HTML is written out, and controls
  /// that no page may hold are left out.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    escaped.unicodeScalars.reserveCapacity(text.unicodeScalars.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      default:
        if scalar.isAllowed { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }

  static func section(_ parts: [String]) -> String {
    "<section>\n\(parts.joined(separator: "\n"))\n</section>"
  }

  static func text(of part: PaperPart) -> String {
    switch part {
    case .heading(let text): "<h2>\(escaped(text))</h2>"
    case .paragraph(let text): "<p>\(lines(text))</p>"
    case .note(let text): "<p class=\"note\">\(lines(text))</p>"
    case .list(let texts): "<ul>" + texts.map { "<li>\(lines($0))</li>" }.joined() + "</ul>"
    case .facts(let facts):
      "<dl>"
        + facts.map { fact in
          "<dt>\(escaped(fact.name))</dt>"
            + fact.values.map { "<dd>\(lines($0))</dd>" }.joined()
        }.joined(separator: "\n") + "</dl>"
    case .figures(let figures):
      "<ul class=\"figures\">"
        + figures.map { figure in
          "<li\(figure.isAlarming ? " class=\"alarm\"" : "")><strong>\(escaped(figure.number))"
            + "</strong> \(escaped(figure.name))</li>"
        }.joined(separator: "\n") + "</ul>"
    case .table(let table): text(of: table)
    case .bars(let groups): groups.map(text(of:)).joined(separator: "\n")
    case .signatures(let signatures):
      "<ul class=\"signatures\">"
        + signatures.map { signature in
          "<li><span>\(escaped(signature.signed ?? ""))</span><strong>\(escaped(signature.name))"
            + "</strong> \(escaped(signature.role))</li>"
        }.joined(separator: "\n") + "</ul>"
    }
  }

  private static func lines(_ text: String) -> String {
    escaped(text).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .joined(separator: "<br>")
  }

  /// Each cell tells its column's name too, which is shown where the columns do not fit.
  private static func text(of table: PaperTable) -> String {
    let kinds = table.columns.map { $0.isTrailing ? " class=\"number\"" : "" }
    let head = zip(table.columns, kinds).map { column, kind in
      "<th scope=\"col\"\(kind)>\(escaped(column.name))</th>"
    }.joined()
    let rows = table.rows.map { row in
      let weight =
        switch row.weight {
        case .plain: ""
        case .strong: " class=\"strong\""
        case .alarming: " class=\"alarm\""
        }
      let cells = row.cells.indices.map { place in
        let name = place < table.columns.count ? table.columns[place].name : ""
        let kind = place < kinds.count ? kinds[place] : ""
        return place == 0
          ? "<th scope=\"row\">\(lines(row.cells[place]))</th>"
          : "<td\(kind) data-name=\"\(escaped(name))\">\(lines(row.cells[place]))</td>"
      }.joined()
      return "<tr\(weight)>\(cells)</tr>"
    }
    return """
      <table>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  private static func text(of group: PaperBars) -> String {
    let bars = group.bars.map { bar in
      let percent = min(max(bar.percent ?? 0, 0), 100)
      let kind = bar.kind == .compared ? " compared" : ""
      return "<div class=\"bar\(kind)\"><i style=\"--share:\(percent)%\"></i>"
        + "<span>\(escaped(bar.text))</span></div>"
    }
    return "<div class=\"bars\"><h3>\(escaped(group.name))</h3>\n"
      + bars.joined(separator: "\n") + "</div>"
  }
}

extension Unicode.Scalar {
  /// Whether a page may hold it: no controls, and nothing that is no letter.
  fileprivate var isAllowed: Bool {
    switch properties.generalCategory {
    case .control, .surrogate, .unassigned, .privateUse: false
    default: true
    }
  }
}
