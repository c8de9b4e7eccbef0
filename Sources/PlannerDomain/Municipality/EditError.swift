/// Why an edit was refused; the municipality is as it was.
public enum EditError: Error, Hashable, Sendable {
  /// There is no such entry.
  case unknown(EntryKey)
  /// An entry refers to one that does not exist.
  case refersToUnknown(EntryKey, from: EntryKey)
  /// An entry of that name exists already and can only be changed by edits of its own.
  case exists(EntryKey)
  /// Others refer to the entry that was to be removed, or it belongs to what stays.
  case inUse(EntryKey, by: [EntryKey])
  case invalid(EntryKey, Field, FieldProblem)
  /// The assignment's state has no such step.
  case noSuchStep(Identifier<Assignment>, from: AssignmentState, to: AssignmentState)
  /// The step belongs to another job.
  case notYourStep(AssignmentState, duty: Actor.Duty)
  /// The step must be given a reason.
  case reasonNeeded(AssignmentState)
  /// Conflicts that nothing can override.
  case blocked([Conflict])
  /// Conflicts that a reason can override.
  case warned([Conflict])
  /// The agreement's state has no such step.
  case noSuchAgreementStep(
    Identifier<ImplementationAgreement>, from: AgreementState, to: AgreementState)
  /// The strategy's state has no such step.
  case noSuchStrategyStep(
    Identifier<EducationStrategy>, from: StrategyState, to: StrategyStep.What)
  /// The strategy was adopted, so that it is kept.
  case adopted(EntryKey)
  /// The agreement is concluded or lapsed, or the goal settled, so that nothing more is done by it.
  case over(EntryKey)
  /// It cannot be done without saying why.
  case explanationNeeded(EntryKey)
  /// So many duties of the agreement are open, and no reason was given for closing them.
  case dutiesOpen(Identifier<ImplementationAgreement>, count: Int)
  /// It belongs to another job.
  case notYours(EntryKey, duty: Actor.Duty)
  /// Who has signed the agreement was to be left out of it.
  case hasSigned(Identifier<ImplementationAgreement>, Identifier<Employee>)
  /// The duty is open already, or settled already.
  case standsSo(Duty, isOpen: Bool)
  /// Who takes part was to sign as the leader, too.
  case ownLeader(Identifier<ImplementationAgreement>)
  /// Somebody has signed the agreement whose signature the edit does not know of.
  case signedMeanwhile(Identifier<ImplementationAgreement>)
  /// The entry is not as the edit takes it to be.
  case changedMeanwhile(EntryKey)
}
