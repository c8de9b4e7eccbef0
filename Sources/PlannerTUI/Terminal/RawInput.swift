/// A piece of input as the terminal library hands it over.
enum RawInput: Hashable, Sendable {
  case byte(UInt8)
  case key(Key)
  case mouse(MouseEvent)
  case paste(String)
  case resized(Size)
}
