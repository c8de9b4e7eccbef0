/// A language that the program speaks.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case danish = "da"
  case english = "en"

  /// The word in this language; both must be given, so none can be missing.
  func callAsFunction(_ danish: String, _ english: String) -> String {
    self == .danish ? danish : english
  }

  /// The language of a locale such as `da_DK.UTF-8`: Danish for `da…`, else English.
  public init(locale: String) {
    self = locale.lowercased().hasPrefix("da") ? .danish : .english
  }
}
