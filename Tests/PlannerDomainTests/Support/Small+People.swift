import PlannerDomain

extension Theme {
  static let newLaw = Theme(
    id: "childrens-act", name: "Barnets Lov", countedUnder: .childrensReform)
}

extension Competence {
  static let ics = Competence(id: "ics", name: "ICS", theme: "ics", nature: .basic)
  static let abuse = Competence(
    id: "abuse", name: "Samtaler om overgreb", theme: "abuse", nature: .specialised)
}

extension Role {
  static let caseworker = Role(
    id: "caseworker", title: "Sagsbehandler", targetGroup: .caseworker,
    profile: CompetenceProfile([
      .init(competence: "ics", level: .masters, withinMonths: 6),
      .init(competence: "abuse", level: .can, withinMonths: 12, renewEveryMonths: 24),
    ]))
  static let teamLeader = Role(
    id: "team-leader", title: "Teamleder", targetGroup: .middleManager)
}

extension Team {
  static let north = Team(
    id: "north", name: "Familie Nord", department: "Børn og Familie", function: .authority,
    area: .specialised, leader: "ditte", leastStaffing: 2)
  static let south = Team(
    id: "south", name: "Familie Syd", department: "Børn og Familie", function: .delivery,
    area: .general)
}

extension Employee {
  static let anna = Employee(
    id: "anna", name: "Anna Ågård", number: "1001", team: "north", role: "caseworker",
    hired: "2024-01-01", email: "anna@example.dk")
  static let bo = Employee(
    id: "bo", name: "Bo Bæk", number: "1002", team: "north", role: "caseworker",
    hired: "2020-05-01")
  static let clara = Employee(
    id: "clara", name: "Clara Dam", number: "1003", team: "north", role: "caseworker",
    hired: "2026-07-01")
  static let ditte = Employee(
    id: "ditte", name: "Ditte Ørum", team: "north", role: "team-leader", hired: "2015-01-01")
  static let erik = Employee(
    id: "erik", name: "Erik Fisker", team: "south", role: "caseworker", hired: "2010-03-01",
    left: "2026-09-30")
}

extension CompetenceRecord {
  static let annaKnowsICS = CompetenceRecord(
    id: "anna-ics", employee: "anna", competence: "ics", level: .knowsOf, date: "2024-02-01",
    evidence: .ownView)
  static let boMastersICS = CompetenceRecord(
    id: "bo-ics", employee: "bo", competence: "ics", level: .masters, date: "2021-01-15",
    evidence: .certificate)
}
