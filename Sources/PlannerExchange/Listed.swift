internal import PlannerDomain

/// Something that other rows can refer to by its identifier.
protocol Listed {
  static var kind: EntryKind { get }
}

extension Theme: Listed { static var kind: EntryKind { .theme } }
extension Provider: Listed { static var kind: EntryKind { .provider } }
extension Competence: Listed { static var kind: EntryKind { .competence } }
extension Role: Listed { static var kind: EntryKind { .role } }
extension Team: Listed { static var kind: EntryKind { .team } }
extension Employee: Listed { static var kind: EntryKind { .employee } }
extension Offering: Listed { static var kind: EntryKind { .offering } }
extension Requisition: Listed { static var kind: EntryKind { .requisition } }
extension CourseSession: Listed { static var kind: EntryKind { .session } }
extension Assignment: Listed { static var kind: EntryKind { .assignment } }
extension AgreementTemplate: Listed { static var kind: EntryKind { .agreementTemplate } }
extension EducationStrategy: Listed { static var kind: EntryKind { .strategy } }
extension ImplementationAgreement: Listed { static var kind: EntryKind { .agreement } }
