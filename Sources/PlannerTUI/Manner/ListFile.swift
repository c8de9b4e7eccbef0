import Glibc

/// A file that a list or a paper is written to.
public struct ListFile: Hashable, Sendable {
  /// What is written.
  enum Content: Hashable, Sendable {
    /// As text, CSV or a workbook, as the file's name says.
    case list(ListTable)
    case paper(PaperWish)
  }

  /// What came of writing it.
  public enum Outcome: Hashable, Sendable {
    case written(path: String)
    /// Nothing was written, for there is such a file already.
    case exists(ListFile)
    case failed(path: String, error: Int32)
    /// It could not be put on paper.
    case unprinted(Trouble)
  }

  /// As the user wrote it.
  var path: String
  var content: Content
  /// Whether a file of that name may be overwritten.
  var replaces = false

  init(path: String, _ content: Content) {
    self.path = path
    self.content = content
  }

  /// - Parameters:
  ///   - print: makes a file's bytes of a paper, in the form that the file's name says.
  ///   - tabulate: makes a spreadsheet's bytes of a list.
  func write(
    print: (PaperWish, PaperForm) -> Result<[UInt8], Trouble>,
    tabulate: (ListTable, ListTable.Form) -> Result<[UInt8], Trouble>
  ) -> Outcome {
    let place = TypedPath.expanded(path)
    let made: Result<[UInt8], Trouble> =
      switch content {
      case .list(let table):
        ListTable.Form.chosen(forFileAt: path).flatMap { form in
          form == .text ? .success(Array(table.text.utf8)) : tabulate(table, form)
        }
      case .paper(let wish): wish.form(inFileAt: path).flatMap { print(wish, $0) }
      }
    let bytes: [UInt8]
    switch made {
    case .success(let printed): bytes = printed
    case .failure(let trouble): return .unprinted(trouble)
    }
    switch WholeFile.write(bytes, to: place, replaces: replaces) {
    case 0: return .written(path: place)
    case EEXIST where !replaces: return .exists(self)
    case let error: return .failed(path: place, error: error)
    }
  }
}
