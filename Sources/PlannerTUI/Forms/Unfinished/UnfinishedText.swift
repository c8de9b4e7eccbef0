/// What is being written in a form or a note and is in no plan yet, as it is kept beside the plan in
/// case the program ends without warning.
public struct UnfinishedText: Hashable, Sendable, Codable {
  /// An answer that has been changed.
  struct Answer: Hashable, Sendable, Codable {
    let field: FieldName
    let written: FormField.Content
    /// What the plan held when it was begun.
    let before: FormField.Content
  }

  /// What is being written in the form above, about one of a field's items.
  struct Item: Hashable, Sendable, Codable {
    let field: FieldName
    /// Its place among the field's items; nil when it is new.
    let place: Int?
    let answers: [Answer]
  }

  /// A lasting name of the form or note.
  public let place: String
  let answers: [Answer]
  let item: Item?
}

/// Keeps unfinished texts apart from the plan, for they are the user's own.
public struct UnfinishedTexts: Sendable {
  /// What was kept of a place; nil when nothing was.
  public var find: @Sendable (_ place: String) -> UnfinishedText?
  /// Keeps it in the stead of what was kept of the same place; what went wrong, if anything did.
  public var keep: @Sendable (UnfinishedText) -> Trouble?
  public var forget: @Sendable (_ place: String) -> Void

  public init(
    find: @escaping @Sendable (String) -> UnfinishedText?,
    keep: @escaping @Sendable (UnfinishedText) -> Trouble?,
    forget: @escaping @Sendable (String) -> Void
  ) {
    self.find = find
    self.keep = keep
    self.forget = forget
  }

  public static let none = UnfinishedTexts(find: { _ in nil }, keep: { _ in nil }, forget: { _ in })
}
