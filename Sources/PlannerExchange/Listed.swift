internal import PlannerDomain

/// Something that other rows can refer to by its identifier.
protocol Listed {
  static var entryKind: EntryKind { get }
}

extension Theme: Listed { static var entryKind: EntryKind { .theme } }
extension Provider: Listed { static var entryKind: EntryKind { .provider } }
extension Competence: Listed { static var entryKind: EntryKind { .competence } }
extension Role: Listed { static var entryKind: EntryKind { .role } }
extension Team: Listed { static var entryKind: EntryKind { .team } }
extension Employee: Listed { static var entryKind: EntryKind { .employee } }
extension Offering: Listed { static var entryKind: EntryKind { .offering } }
extension Requisition: Listed { static var entryKind: EntryKind { .requisition } }
extension CourseSession: Listed { static var entryKind: EntryKind { .session } }
extension Assignment: Listed { static var entryKind: EntryKind { .assignment } }
extension AgreementTemplate: Listed { static var entryKind: EntryKind { .agreementTemplate } }
extension EducationStrategy: Listed { static var entryKind: EntryKind { .strategy } }
extension ImplementationAgreement: Listed { static var entryKind: EntryKind { .agreement } }
