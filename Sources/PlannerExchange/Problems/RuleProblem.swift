public import PlannerDomain

/// An entry in the files that breaks a rule of the plan: where it stands, and the rule.
public struct RuleProblem: Hashable, Sendable {
  public let file: String
  /// The sheet's name, where the file is a workbook.
  public let sheet: String?
  /// Counted from 1; nil for an entry that is in no row of its own.
  public let line: Int?
  /// The name of the field in the header row; nil when the row as a whole is the problem.
  public let field: String?
  public let error: EditError

  public init(
    file: String, sheet: String? = nil, line: Int?, field: String?, error: EditError
  ) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.field = field
    self.error = error
  }

  init(_ error: EditError, of key: EntryKey, in plan: ImportedPlan) {
    let file = PlanFile.allCases.first { $0.kind == key.kind }
    var field: String?
    if case .invalid(_, let broken, _) = error { field = broken.column(of: key.kind) }
    let origin = file.flatMap { plan.origins[$0] }
    self.init(
      file: origin?.file ?? file?.name ?? key.kind.rawValue, sheet: origin?.sheet,
      line: plan.lines[key], field: field, error: error)
  }
}

extension Field {
  /// The column that it is read from, where it has one.
  fileprivate func column(of kind: EntryKind) -> String? {
    switch (self, kind) {
    case (.text, _), (.subsidy, _): nil
    case (.groupParticipants, .requisition): RequisitionColumn.most.rawValue
    case (.reason, _): AssignmentColumn.reasonDetail.rawValue
    default: rawValue
    }
  }
}
