/// A click or a turn of the wheel at a place on the screen.
public struct MouseEvent: Hashable, Sendable {
  /// What the mouse did.
  public enum Kind: Hashable, Sendable {
    case press, doubleClick, wheelUp, wheelDown
  }

  public var kind: Kind
  public var point: Point

  public init(kind: Kind, point: Point) {
    self.kind = kind
    self.point = point
  }
}
