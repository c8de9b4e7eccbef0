/// The words of forms.
struct FormWords {
  let say: Language

  var title: String { say("formular", "form") }
}
