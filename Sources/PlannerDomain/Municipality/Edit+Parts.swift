extension Edit {
  /// The edits that this one consists of, none of them made up of others.
  public var parts: [Edit] {
    if case .together(let edits) = self { edits.flatMap(\.parts) } else { [self] }
  }
}
