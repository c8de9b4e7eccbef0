/// Where text stands in a field wider than itself.
enum TextAlignment: Hashable, Sendable {
  case leading, trailing, center
}
