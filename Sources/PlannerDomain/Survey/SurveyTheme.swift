/// The 22 themes of the national survey (report, figure 18).
public enum SurveyTheme: String, CaseIterable, Hashable, Sendable, Codable {
  case childrensReform = "childrens-reform"
  case involvingMethods = "involving-methods"
  case casework
  case childInterview = "child-interview"
  case ics
  case abuse
  case conflictManagement = "conflict-management"
  case disability
  case youthCrime = "youth-crime"
  case fosterFamily = "foster-family"
  case aggressionPrevention = "aggression-prevention"
  case motivationalInterview = "motivational-interview"
  case leadership
  case otherEthnicBackground = "other-ethnic-background"
  case aftercare
  case ssdCooperation = "ssd-cooperation"
  case psychology
  case methods
  case substances
  case lawEconomyAdministration = "law-economy-administration"
  case supervision
  case other

  /// The theme's name in the report; Danish in both languages, for these are names.
  public var name: String {
    switch self {
    case .childrensReform: "Barnets Reform"
    case .involvingMethods: "Inddragende metoder"
    case .casework: "Sagsbehandling"
    case .childInterview: "Børnesamtalen"
    case .ics: "ICS"
    case .abuse: "Overgreb"
    case .conflictManagement: "Konflikthåndtering"
    case .disability: "Børn med fysisk og psykisk handicap"
    case .youthCrime: "Unge og kriminalitet"
    case .fosterFamily: "Plejefamilie"
    case .aggressionPrevention: "Forebyggelse af aggressiv adfærd"
    case .motivationalInterview: "Motiverende interview ift. unge"
    case .leadership: "Ledelse"
    case .otherEthnicBackground: "Unge med anden etnisk baggrund"
    case .aftercare: "Efterværn"
    case .ssdCooperation: "SSD-samarbejde"
    case .psychology: "Psykologi"
    case .methods: "Metoder"
    case .substances: "Rusmidler"
    case .lawEconomyAdministration: "Jura/økonomi/forvaltning/organisation"
    case .supervision: "Tilsyn"
    case .other: "Andet"
    }
  }
}
