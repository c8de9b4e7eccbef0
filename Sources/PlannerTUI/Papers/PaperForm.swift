/// How a paper is written.
public enum PaperForm: String, Hashable, Sendable {
  /// Pages to be printed.
  case pdf
  /// One page for a browser.
  case html
}

extension PaperWish {
  /// How it can be written, the usual first.
  public var forms: [PaperForm] {
    switch self {
    case .report: [.pdf, .html]
    case .agreement, .year: [.pdf]
    }
  }

  /// How it is written in a file, which the name's ending tells; or why it cannot be.
  public func form(inFileAt path: String) -> Result<PaperForm, Trouble> {
    FileEnding.chosen(ofFileAt: path, among: forms.map(\.rawValue))
      .map { PaperForm(rawValue: $0) ?? .pdf }
  }
}
