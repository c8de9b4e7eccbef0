/// The words of the year screen.
struct YearWords {
  let say: Language

  var title: String { say("Året", "Year") }
}
