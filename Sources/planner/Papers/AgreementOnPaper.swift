import ArgumentParser
import PlannerDomain
import PlannerTUI

struct AgreementOnPaper: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "One implementation agreement, laid out to be signed and handed on.",
    discussion: """
      Which one is told by its identifier, or with --for by someone it is with; where that may be \
      several, their identifiers are listed.

      EXAMPLES
        planner paper agreement ia2026-001 agreement.pdf
        planner paper agreement --for 'Åse Ør' - > agreement.pdf
      """)

  @Argument(
    help: "The agreement's identifier, unless --for tells it, and the file to write, or -.",
    completion: .file())
  var words: [String] = []

  @Option(
    name: .customLong("for"),
    help: "An employee whom it is with; the beginning of the name is enough.")
  var whose: String?

  @OptionGroup var options: PaperOptions

  func validate() throws {
    guard words.count <= (whose == nil ? 2 : 1) else {
      throw ValidationError("Give one agreement and one file.")
    }
    guard whose != nil || !words.isEmpty else {
      throw ValidationError("Give an agreement's identifier, or --for and a name.")
    }
  }

  func run() throws {
    let file = whose == nil ? words.dropFirst().first : words.first
    let delivery = try Delivery(to: file, options)
    let choice = AgreementChoice(delivery.municipality, delivery.desk)
    let id = try whose.map(choice.agreement(with:)) ?? choice.agreement(named: words[0])
    try delivery.deliver(.agreement(id))
  }
}

/// Finds the agreement that is meant.
private struct AgreementChoice {
  let municipality: Municipality
  let desk: Desk

  init(_ municipality: Municipality, _ desk: Desk) {
    self.municipality = municipality
    self.desk = desk
  }

  func agreement(named name: String) throws -> Identifier<ImplementationAgreement> {
    let id = Identifier<ImplementationAgreement>(name)
    guard municipality.agreements[id] != nil else {
      throw desk.failure(
        desk.words("Ingen aftale hedder »\(name)«.", "No agreement is called “\(name)”."))
    }
    return id
  }

  /// The one agreement with someone that has not lapsed.
  func agreement(with name: String) throws -> Identifier<ImplementationAgreement> {
    let person = try desk.person(named: name, in: municipality)
    let called = municipality.employees[person]?.name ?? name
    let agreements = municipality.assignments(of: person)
      .compactMap { municipality.agreement(about: $0.id) }
    if agreements.count == 1 { return agreements[0].id }
    let listed = agreements.map { agreement in
      "  \(agreement.id)  \(municipality.offering(of: agreement)?.title ?? "–")"
    }
    throw desk.failure(
      agreements.isEmpty
        ? desk.words("\(called) har ingen aftale.", "\(called) has no agreement.")
        : ([
          desk.words(
            "\(called) har flere; skriv hvilken:", "\(called) has several; say which:")
        ]
          + listed).joined(separator: "\n"))
  }
}
