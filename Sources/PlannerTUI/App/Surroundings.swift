public import PlannerDomain

/// What the front end asks of the machine around it, besides keeping the plan.
public struct Surroundings: Sendable {
  /// Lets the user change a text in an editor of their own, on the terminal that is theirs then.
  public var edit: @Sendable (_ text: String) -> Result<String, Trouble>
  /// Keeps what was done to the saved views; what went wrong, if anything did.
  public var keepViews: @Sendable (_ before: [SavedView], _ after: [SavedView]) -> Trouble?

  /// Makes a file's bytes of a paper.
  public var print: @Sendable (Paper, PaperForm) -> Result<[UInt8], Trouble>

  /// Makes a spreadsheet file's bytes of a list.
  public var tabulate: @Sendable (ListTable, ListTable.Form) -> Result<[UInt8], Trouble>

  /// What a partner municipality lacks on a day, by the path of its plan; the file is only read.
  public var partner: @Sendable (_ path: String, CivilDate) -> Result<PartnerDemand, Trouble>
  /// Reads files that are to be brought in.
  public var importing: ImportDesk
  public var unfinished: UnfinishedTexts

  public init(
    edit: @escaping @Sendable (String) -> Result<String, Trouble>,
    keepViews: @escaping @Sendable ([SavedView], [SavedView]) -> Trouble?,
    print: @escaping @Sendable (Paper, PaperForm) -> Result<[UInt8], Trouble>,
    tabulate: @escaping @Sendable (ListTable, ListTable.Form) -> Result<[UInt8], Trouble>,
    partner: @escaping @Sendable (String, CivilDate) -> Result<PartnerDemand, Trouble>,
    importing: ImportDesk = .none, unfinished: UnfinishedTexts = .none
  ) {
    self.importing = importing
    self.unfinished = unfinished
    self.edit = edit
    self.keepViews = keepViews
    self.print = print
    self.tabulate = tabulate
    self.partner = partner
  }

  /// No editor, nothing kept, nothing printed, and no partners.
  public static let none = Surroundings(
    edit: { _ in .failure(Trouble(danish: "Ingen editor.", english: "No editor.")) },
    keepViews: { _, _ in nil },
    print: { _, _ in .failure(Trouble(danish: "Ingen printer.", english: "No printer.")) },
    tabulate: { _, _ in .failure(Trouble(danish: "Ingen regneark.", english: "No spreadsheets.")) },
    partner: { _, _ in .failure(Trouble(danish: "Ingen naboer.", english: "No neighbours.")) })
}
