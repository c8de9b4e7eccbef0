public import PlannerDomain

extension AppState {
  /// What is wrong with the value of a field, in words that follow the field's name.
  public static func explanation(
    of problem: FieldProblem, of field: Field, in municipality: Municipality, language: Language
  ) -> String {
    Words(language).errors.text(problem, of: field, in: municipality)
  }
}
