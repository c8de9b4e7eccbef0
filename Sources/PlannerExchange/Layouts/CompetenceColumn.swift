internal import PlannerDomain

/// The columns of `competences.csv`.
enum CompetenceColumn: String, PlanColumn {
  case id, name, theme, nature

  static let file = PlanFile.competences
  static let optional: Set<Self> = []

  func cell(of competence: Competence) -> Cell {
    switch self {
    case .id: Cell(competence.id)
    case .name: Cell(competence.name)
    case .theme: Cell(competence.theme)
    case .nature: Cell(competence.nature)
    }
  }
}

extension CSVRow where Column == CompetenceColumn {
  mutating func competence() -> Competence? {
    let id: Identifier<Competence>? = identifier(.id)
    let name = text(.name)
    let theme: Identifier<Theme>? = reference(.theme)
    let nature: Competence.Nature? = choice(.nature)
    guard let id, let theme, let nature else { return nil }
    return Competence(id: id, name: name, theme: theme, nature: nature)
  }
}
