/// Values of which many entries have equal ones, which then share their memory.
///
/// Offerings are copied and changed, and runs of one are like one another: of thousands of lists of
/// themes, competences and goals some hundreds differ.
final class Alike<Value: Hashable> {
  private var known: Set<Value> = []

  /// The value, or the equal one that came before it.
  func one(_ value: Value) -> Value { known.insert(value).memberAfterInsert }
}
