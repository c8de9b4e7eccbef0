import PlannerDomain
import PlannerExchange
import PlannerTUI

/// A calendar's words in a language.
struct SpokenCalendar: CalendarWords {
  private let say: Language
  private let duties: DutySpeech

  init(_ language: Language, _ municipality: Municipality) {
    say = language
    duties = DutySpeech(language, municipality)
  }

  func deadline(_ course: String) -> String {
    say("Tilmeldingsfrist: \(course)", "Enrol by today: \(course)")
  }

  func cancelled(_ title: String) -> String { say("Aflyst: \(title)", "Cancelled: \(title)") }

  func done(_ title: String) -> String { say("Gjort: \(title)", "Done: \(title)") }

  func participants(_ names: [String]) -> String {
    say("Deltagere: ", "Participants: ") + names.joined(separator: ", ")
  }

  func standing(_ state: AssignmentState) -> String { duties.name(of: state) }

  func title(of duty: DueDuty) -> String { duties.title(of: duty) }

  func details(of duty: DueDuty) -> String { duties.details(of: duty) }
}
