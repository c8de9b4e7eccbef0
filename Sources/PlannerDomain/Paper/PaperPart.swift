/// A piece of a paper.
public enum PaperPart: Hashable, Sendable {
  /// Stands on the same page as the beginning of what follows.
  case heading(String)
  case paragraph(String)
  /// Said beside the matter: sources, and what is not there.
  case note(String)
  case list([String])
  case facts([PaperFact])
  /// Numbers that are seen first, side by side.
  case figures([PaperFigure])
  case table(PaperTable)
  case bars([PaperBars])
  case signatures([PaperSignature])
}

/// Something by its name; each value stands on a line of its own.
public struct PaperFact: Hashable, Sendable {
  public var name: String
  public var values: [String]

  public init(_ name: String, _ values: [String]) {
    self.name = name
    self.values = values
  }
}

/// A number and what it counts.
public struct PaperFigure: Hashable, Sendable {
  public var number: String
  public var name: String
  /// Whether it calls for something to be done.
  public var isAlarming: Bool

  public init(_ number: String, _ name: String, isAlarming: Bool = false) {
    self.number = number
    self.name = name
    self.isAlarming = isAlarming
  }
}

/// A place to sign, and who has.
public struct PaperSignature: Hashable, Sendable {
  public var name: String
  /// In which part they sign.
  public var role: String
  /// Who signed and when, in words; nil while no one has.
  public var signed: String?
  /// What is to be written on the line: a date and a signature.
  public var wanted: String

  public init(name: String, role: String, signed: String?, wanted: String) {
    self.name = name
    self.role = role
    self.signed = signed
    self.wanted = wanted
  }
}
