public import PlannerDomain

/// Says what entries are called and why edits are refused, for where there is no screen.
public struct EntrySpeech: Sendable {
  let words: Words
  let municipality: Municipality

  public init(_ language: Language, _ municipality: Municipality) {
    words = Words(language)
    self.municipality = municipality
  }

  /// What an entry is called in lists and in what is told about it.
  public func title(of entry: Entry) -> String {
    switch entry {
    case .profile(let profile):
      profile.name.isEmpty ? words.forms.thisMunicipality : profile.name
    case .theme(let theme): theme.name
    case .provider(let provider): provider.name
    case .competence(let competence): competence.name
    case .role(let role): role.title
    case .team(let team): team.name
    case .employee(let employee): employee.name
    case .offering(let offering): offering.title
    case .package(let package): package.title
    case .session(let session):
      (municipality.offerings[session.offering]?.title ?? "–") + ", "
        + words.planning.days(of: session)
    case .requisition(let requisition):
      municipality.offerings[requisition.offering]?.title ?? "–"
    case .budget(let budget):
      "\(municipality.teams[budget.id.team]?.name ?? "–") \(budget.id.year)"
    case .agreementTemplate(let template): template.title
    case .adviceDismissal: words.errors.name(entry.key, in: municipality)
    case .strategy(let strategy): strategy.terms.title
    case .followUpGoal(let goal): goal.text
    case .record(let record):
      (municipality.employees[record.employee]?.name ?? "–") + ", "
        + (municipality.competences[record.competence]?.name ?? "–")
    case .assignment, .agreement, .rating:
      words.errors.name(entry.key, in: municipality)
    }
  }

  /// The same by its key; the key's text where there is no such entry.
  public func title(of key: EntryKey) -> String {
    municipality[key].map { title(of: $0) } ?? key.text
  }

  /// What sort of thing it is, as in `offering`.
  public func kind(_ kind: EntryKind) -> String { words.forms.kind(kind) }

  /// A day as people write it, as in `2027-03-08`, `8.3.2027` or `8. marts 2027`.
  ///
  /// - Parameter today: where a day without a year is the next such day; nil where that is none.
  public func date(_ text: String, from today: CivilDate? = nil) -> CivilDate? {
    Readings(say: words.language, today: today).date(text)
  }

  /// What an agreement lacks.
  public func text(_ lack: AgreementCheck.Lack) -> String { words.domain.text(lack) }
}
