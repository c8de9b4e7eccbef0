import PlannerDomain
import PlannerExchange
import PlannerStore
import PlannerTUI

/// What an edit changed, or would change; the fields are lasting, for other programs read them.
struct EditReport: Encodable {
  struct Field: Encodable {
    /// The table that the column is in, as in an export.
    let table: String
    /// Which of the entry's rows in a table of parts; absent for its own row.
    let part: String?
    let column: String
    /// As the files spell it; absent where there was nothing.
    let before: String?
    /// Absent where there is nothing now.
    let after: String?

    /// Whether it only tells in which order things come, or repeats how something new began.
    fileprivate var isBookkeeping: Bool {
      column.hasSuffix("_order") || (column == "history" && before == nil)
    }

    /// Whether it is of a text that was in force and is kept.
    fileprivate var isFormer: Bool {
      let former: [PlanFile] = [.agreementVersions, .agreementVersionItems, .strategyVersions]
      return former.contains { $0.rawValue == table }
    }

    /// Whether it only tells which row it is.
    fileprivate var isPlace: Bool {
      part == nil
        ? column == "id"
        : ["number", "version", PlanFile(rawValue: table)?.columns.first].contains(column)
    }
  }

  struct Changed: Encodable {
    /// `new`, `changed` or `removed`.
    let change: String
    /// The kind of entry, as in `employee` or `follow-up-goal`.
    let kind: String
    let id: String
    /// What it is called.
    let name: String
    let fields: [Field]
  }

  /// The act in the journal's words.
  let act: String
  let preview: Bool
  /// The act's number in the journal; absent where nothing was kept.
  let revision: Int64?
  let changes: [Changed]

  private let language: Language
  private let words: RowWords

  private enum CodingKeys: String, CodingKey {
    case act, preview, revision, changes
  }

  init(
    _ act: Act, _ what: String, before: Municipality, after: Municipality, revision: Revision?,
    isPreview: Bool, in language: Language
  ) {
    self.act = what
    preview = isPreview
    self.revision = revision?.rawValue
    self.language = language
    words = RowWords(language, after)
    let old = EntrySpeech(language, before)
    let new = EntrySpeech(language, after)
    changes = act.changes.map { change in
      Changed(
        change: change.before == nil ? "new" : change.after == nil ? "removed" : "changed",
        kind: change.key.kind.rawValue, id: change.key.text,
        name: (change.after == nil ? old : new).title(of: change.key),
        fields: EntryDifference(before: change.before, after: change.after).fields.map { field in
          Field(
            table: field.file.rawValue, part: field.part.isEmpty ? nil : field.part,
            column: field.column, before: field.before.isEmpty ? nil : field.before,
            after: field.after.isEmpty ? nil : field.after)
        })
    }
  }

  /// A line for each entry, and below it what its fields were and are.
  var lines: [String] {
    var lines: [String] = []
    if preview {
      lines.append(language("Forhåndsvisning; intet er ændret.", "Preview; nothing was changed."))
    }
    if changes.isEmpty { lines.append(language("Det er sådan i forvejen.", "It is so already.")) }
    for change in changes {
      let sign = ["new": "+", "removed": "-"][change.change] ?? "~"
      let kind = EntryKind(rawValue: change.kind).map(words.kind) ?? change.kind
      lines.append("\(sign) \(change.name)  (\(kind) \(change.id))")
      guard change.change != "removed" else { continue }
      let told = change.fields.filter { !$0.isPlace && !$0.isBookkeeping }
      let fields = told.filter { !$0.isFormer }
      // What is new can be looked at; what is changed cannot any more.
      let most = change.change == "new" ? Self.mostOfNew : fields.count
      lines += fields.prefix(most).map { line(for: $0, isNew: change.change == "new") }
      if fields.count > most {
        let more = fields.count - most
        lines.append(language("    … og \(more) felter til", "    … and \(more) more fields"))
      }
      if told.count > fields.count {
        lines.append(
          language("    Den hidtidige tekst er gemt.", "    The former text is kept."))
      }
    }
    return lines
  }

  private static let mostOfNew = 12

  private func line(for field: Field, isNew: Bool) -> String {
    let file = PlanFile(rawValue: field.table)
    let table = file.map(words.name) ?? field.table
    let place = field.part.map { "\(table)[\($0)]." } ?? ""
    let allowed = file?.allowed[field.column]
    let told = { (text: String?) in Self.cut(text.map { words.choice($0, allowed) }) }
    let values = isNew ? told(field.after) : "\(told(field.before)) → \(told(field.after))"
    let heading =
      language == .danish ? words.heading(field.column) : field.column
    return "    \(place)\(heading): \(values)"
  }

  /// On one line of 60 characters at most, the end of what happened being the news; a dash for nothing.
  private static func cut(_ text: String?) -> String {
    let most = 60
    guard let text, !text.isEmpty else { return "–" }
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > most ? "…" + line.suffix(most - 1) : line
  }
}

/// That an edit was refused; for other programs.
struct RefusedReport: Encodable {
  struct Refused: Encodable {
    /// The rule's lasting name.
    let rule: String
    let text: String
    /// Whether the same with a reason would be done.
    let needsReason: Bool
  }

  let refused: Refused

  init(_ error: EditError, _ text: String) {
    refused = Refused(rule: error.rule, text: text, needsReason: error.isOverriddenByReason)
  }
}
