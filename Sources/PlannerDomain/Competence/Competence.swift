/// Something that the work requires people to be able to do.
public struct Competence: Hashable, Sendable, Codable, Identifiable {
  /// The two sorts of need (report, chapter 4.3).
  public enum Nature: String, CaseIterable, Hashable, Sendable, Codable {
    /// Law and reforms: everyone in the role.
    case basic
    /// Particular groups and methods.
    case specialised
  }

  public let id: Identifier<Competence>
  public var name: String
  public var theme: Identifier<Theme>
  public var nature: Nature

  public init(
    id: Identifier<Competence>, name: String, theme: Identifier<Theme>, nature: Nature
  ) {
    self.id = id
    self.name = name
    self.theme = theme
    self.nature = nature
  }
}
