/// What is wrong with the value of a field.
public enum FieldProblem: Hashable, Sendable {
  case missing
  /// A number or an amount in øre outside what is allowed, both ends included; nil for no end.
  case outside(found: Int, least: Int?, most: Int?)
  /// A text of more characters than it may have.
  case tooLong(most: Int)
  /// A text for one line has line breaks or other control characters.
  case notOneLine
  /// A day that has not come yet.
  case inFuture(CivilDate)
  /// It looks like a CPR number, which no field may hold. The value itself is not repeated.
  case looksLikeCPR
  /// The value is taken by another entry.
  case taken(by: EntryKey)
  /// It does not go with the value of another field.
  case doesNotFit(Field)
  /// Values that must stand in order, each once, do not.
  case outOfOrder
  /// A day that does not lie between two, both included.
  case notBetween(CivilDate, first: CivilDate, last: CivilDate)
  /// A day to come that has gone by.
  case past
  /// Following the references comes back to where it began.
  case circular
  case malformed(String)
}
