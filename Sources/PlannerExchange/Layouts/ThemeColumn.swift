internal import PlannerDomain

/// The columns of `themes.csv`.
enum ThemeColumn: String, PlanColumn {
  case id, name
  case countedUnder = "counted_under"

  static let file = PlanFile.themes
  static let optional: Set<Self> = []

  func cell(of theme: Theme) -> Cell {
    switch self {
    case .id: Cell(theme.id)
    case .name: Cell(theme.name)
    case .countedUnder: Cell(theme.countedUnder)
    }
  }
}

extension CSVRow where Column == ThemeColumn {
  mutating func theme() -> Theme? {
    let id: Identifier<Theme>? = identifier(.id)
    let name = text(.name)
    let countedUnder: SurveyTheme? = choice(.countedUnder)
    if let id, SurveyTheme(rawValue: id.rawValue) != nil {
      report(.id, allowed: .unused(firstLine: nil))
      return nil
    }
    guard let id, let countedUnder else { return nil }
    return Theme(id: id, name: name, countedUnder: countedUnder)
  }
}
