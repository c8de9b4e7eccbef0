import PlannerDomain

/// What the agreements' screen remembers.
struct AgreementsState: Hashable, Sendable {
  /// What is in front and takes the keys.
  enum Front: Hashable, Sendable {
    case list, page, versions, templates
  }

  var filter = Filter()
  var group = AgreementGroup.all
  var order = AgreementOrder.state
  var board = AgreementBoard()
  var cursor = ListCursor<AgreementRow.ID>()
  /// Assignments without an agreement, to be agreed on together.
  var marked: Set<Identifier<Assignment>> = []
  var page: AgreementPlace?
  var versions: VersionsPlace?
  var templates: TemplatesPlace?
  /// Who signed for HR last.
  var signsForHR: String?

  var front: Front {
    if versions != nil { return .versions }
    if page != nil { return .page }
    return templates == nil ? .list : .templates
  }

  var row: AgreementRow? {
    board.rows.indices.contains(cursor.index) ? board.rows[cursor.index] : nil
  }
}
