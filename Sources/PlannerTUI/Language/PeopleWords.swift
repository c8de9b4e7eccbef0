/// The words of the people screen.
struct PeopleWords {
  let say: Language

  var title: String { say("Medarbejdere", "People") }
  var employeeTitle: String { say("medarbejder", "employee") }
  var suggestionsTitle: String { say("forslag", "suggestions") }
}
