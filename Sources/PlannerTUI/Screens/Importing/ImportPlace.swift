import PlannerDomain

/// What the import screen remembers.
struct ImportPlace: Hashable, Sendable {
  /// What is to be brought in; nil before anything was chosen.
  var wish: ImportWish?
  /// The path that was written last.
  private(set) var lastPath = "~/"
  /// What is being read; nil when nothing is.
  private(set) var asked: ImportQuestion.Basis?
  private(set) var rowsRead = 0
  /// What the preview was made of.
  private(set) var basis: ImportQuestion.Basis?
  private(set) var preview: ImportPreview?
  /// The table whose columns are asked about, in front of the preview.
  var columns: ImportColumnsPlace?
  /// Whether only what is wrong or would change is shown.
  var showsOnlyNews = false
  var cursor = ListCursor<Int>()
  var filter = Filter()
  /// The rows in view, by their places in the preview.
  private(set) var shown: [Int] = []
  private var narrowed: Narrowing?
  /// What the rows are found by, once something is searched for.
  private var texts: SearchTexts?

  private struct Narrowing: Hashable {
    var basis: ImportQuestion.Basis?
    var text: String
    var showsOnlyNews: Bool
    var language: Language
  }

  var isReading: Bool { asked != nil }

  /// Whether the preview is of the wish and the plan as they are.
  func isUpToDate(_ version: Int) -> Bool {
    basis != nil && basis == wish.map { .init(wish: $0, version: version) }
  }

  var selected: ImportRow? {
    guard let preview, shown.indices.contains(cursor.index) else { return nil }
    return preview.rows[shown[cursor.index]]
  }

  func count(_ state: ImportRow.State) -> Int { counts[state] ?? 0 }
  private(set) var counts: [ImportRow.State: Int] = [:]

  /// Begins with other files.
  mutating func begin(_ wish: ImportWish) {
    self = ImportPlace()
    self.wish = wish
    lastPath = wish.path
  }

  /// Leaves everything behind but where the files were.
  mutating func end() {
    let path = lastPath
    self = ImportPlace()
    lastPath = path
  }

  /// Gives up what is being read; what was read before stays.
  mutating func stop() {
    asked = nil
    wish = basis?.wish
  }

  /// What must be read; nil when nothing must.
  mutating func question(_ municipality: Municipality, version: Int) -> ImportQuestion? {
    guard let wish else { return nil }
    let wanted = ImportQuestion.Basis(wish: wish, version: version)
    guard wanted != basis, wanted != asked else { return nil }
    asked = wanted
    rowsRead = 0
    return ImportQuestion(municipality: municipality, basis: wanted)
  }

  mutating func take(_ news: ImportNews) {
    switch news {
    case .progress(let basis, let rows) where basis == asked: rowsRead = rows
    case .read(let basis, let preview) where basis == asked:
      asked = nil
      let isFirst = self.basis?.wish != basis.wish
      self.basis = basis
      self.preview = preview
      counts = Dictionary(grouping: preview.rows, by: \.state).mapValues(\.count)
      texts = nil
      narrowed = nil
      if isFirst {
        cursor = ListCursor()
        columns = preview.tables.first(where: \.isOpen).map { ImportColumnsPlace($0) }
      }
    default: break
    }
  }

  /// Narrows the rows to what is searched for.
  mutating func refresh(_ state: AppState) {
    let wanted = Narrowing(
      basis: basis, text: filter.text, showsOnlyNews: showsOnlyNews, language: state.language)
    guard wanted != narrowed, let preview else { return }
    let isNew = narrowed?.text != wanted.text
    if narrowed?.language != wanted.language { texts = nil }
    narrowed = wanted
    let query = SearchQuery(wanted.text)
    if !query.isEmpty, texts == nil {
      texts = SearchTexts(
        preview.rows.map { ImportTelling($0, state.words, in: preview.outcome).searchText })
    }
    let hits = query.isEmpty ? nil : texts?.hits(of: query)
    shown = preview.rows.indices.filter { index in
      (!wanted.showsOnlyNews || preview.rows[index].state <= .new) && hits?[index] != false
    }
    if isNew, !wanted.text.isEmpty { cursor = ListCursor(selected: shown.first) }
  }
}
