import ArgumentParser
import PlannerDomain
import PlannerExchange

enum ProviderNoun: TableNoun {
  static let name = "provider"
  static let abstract = "Who delivers education."
  static let table = Table(.providers, "a provider")
}

enum OfferingNoun: TableNoun {
  static let name = "offering"
  static let abstract = "What can be taken; planner catalogue searches it."
  static let more = """
    EXAMPLES
      planner offering add --title 'Børnesamtalen' --provider COK \\
        --kind course --shape themed --forms open --half-days 6 \\
        --price-per-participant 750
      planner offering edit 'Børnesamtalen' --content-reviewed 2027-01-15
      planner offering subsidy add 'Børnesamtalen' --name Tilskud --percent 40
    """
  static let table = Table(.offerings, "an offering")
  static let others: [any ParsableCommand.Type] = [NounCommand<SubsidyNoun>.self]
}

enum SubsidyNoun: PartNoun {
  static let name = "subsidy"
  static let part = PartTable(
    whole: OfferingNoun.table, file: .subsidies, one: "a subsidy", owner: "The offering",
    ownerColumn: "offering", names: ["name"])
}

enum PackageNoun: TableNoun {
  static let name = "package"
  static let abstract = "Courses that together make a diploma module."
  static let table = Table(.packages, "a course package")
}

enum ThemeNoun: TableNoun {
  static let name = "theme"
  static let abstract = "The municipality's own themes; the survey's 22 are built in."
  static let table = Table(.themes, "a theme")
}

enum CompetenceNoun: TableNoun {
  static let name = "competence"
  static let abstract = "What people are to be able to do."
  static let table = Table(.competences, "a competence")
}

enum SessionNoun: TableNoun {
  static let name = "session"
  static let abstract = "Dated runs of offerings."
  static let more = """
    EXAMPLES
      planner session add --offering 'Børnesamtalen' \\
        --days 2027-03-08..2027-03-09 --capacity 20
      planner session cancel 'Børnesamtalen, 8' --reason 'For få tilmeldte'
    """
  static let table = Table(.sessions, "a session", takesReason: true)
  static let others: [any ParsableCommand.Type] = [VerbCommand<CancelSession>.self]
}

enum RequisitionNoun: TableNoun {
  static let name = "requisition"
  static let abstract = "Courses ordered for a group."
  static let table = Table(.requisitions, "a requisition")
}

enum CancelSession: VerbSource {
  static var verb: Verb {
    Verb(
      "cancel", "Cancel a session; those who were to attend are told of in their plan.",
      [
        VerbField(
          "which", .value, "Its identifier or name; the beginning is enough", value: "name"),
        .reason,
      ]
    ) { drafting in
      .cancelSession(
        .init(try drafting.find.key(.session, try drafting.needed("which")).text),
        note: drafting.reason)
    }
  }
}
