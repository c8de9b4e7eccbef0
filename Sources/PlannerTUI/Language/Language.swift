/// A language that the program speaks.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case danish = "da"
  case english = "en"

  /// The word in this language; both must be given, so none can be missing.
  public func callAsFunction(_ danish: String, _ english: String) -> String {
    self == .danish ? danish : english
  }

  /// The language of a locale such as `da`, `da_DK.UTF-8` or `en-GB`; nil for other languages.
  public init?(locale: String) {
    let code = locale.lowercased().prefix { $0.isLetter }
    self.init(rawValue: String(code))
  }
}
