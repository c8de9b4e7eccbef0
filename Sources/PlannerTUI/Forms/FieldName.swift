import PlannerDomain

/// Names a field of a form.
enum FieldName: String, Hashable, Sendable, Codable, CaseIterable {
  case name, title, number, email, contact, text
  case department, function, area, leader, head, leastStaffing
  case team, role, hired, left, weeklyHours
  case targetGroup, requirements, competence, level, withinMonths, renewEveryMonths
  case theme, nature, countedUnder
  case providerKind, isApproved, approvalNote
  case provider, offeringKind, shape, forms, catalogue, themes, targetGroups, develops, methods
  case length, spreadWeeks, ects, pricePerParticipant, groupPrice, groupLeast, groupMost
  case travelCost, materialCost, subsidies, prerequisites, learningGoals, checklist
  case contentReviewed, summary
  case amount, percent, from, until, mostParticipants
  case starts, ends
  case offering, requisition, days, place, region, capacity, least, deadline, freeUntil
  case lateFees, sessionState, cancelNote
  case teams, partners, price, most, requisitionState
  case year, frame
  case inhabitants, municipalityRegion, priceIndex
  case module, courses
  case purpose, participantGoals, workplaceGoals, before, during, after, sharing, followUps
  case commitGoals, commitRoom, commitFollowUp, commitSparring
  case practiceMinutes, practiceWeeks, practiceNote, cover, audience, owner, due, scopes
  case indicator, baseline, target
  case strategyScope, policy, strategyGoals, teamFrames, reviseReason
  case goalKind, goalCompetences, qualification, transferMeasure, goalAudience, goalTarget
  case goalDue, goalParent

  /// The form's fields that a field of the domain may stand for; a form has at most one of them.
  static func names(of field: Field) -> [FieldName] {
    switch field {
    case .name: [.name]
    case .title: [.title]
    case .priceIndexPercent: [.priceIndex]
    case .inhabitants: [.inhabitants]
    case .kind: [.offeringKind, .providerKind]
    case .shape: [.shape]
    case .forms: [.forms]
    case .themes: [.themes]
    case .methods: [.methods]
    case .develops: [.develops]
    case .catalogue: [.catalogue]
    case .length: [.length]
    case .spreadWeeks: [.spreadWeeks]
    case .ects: [.ects]
    case .price: [.price]
    case .pricePerParticipant: [.pricePerParticipant]
    case .groupPrice: [.groupPrice]
    case .groupParticipants: [.groupMost, .most]
    case .travelCost: [.travelCost]
    case .materialCost: [.materialCost]
    case .subsidy: [.subsidies]
    case .prerequisites: [.prerequisites]
    case .courses: [.courses]
    case .module: [.module]
    case .days: [.days]
    case .capacity: [.capacity]
    case .least: [.least]
    case .deadline: [.deadline]
    case .requisition: [.requisition]
    case .offering: [.offering]
    case .lateFees: [.lateFees]
    case .competence, .level, .withinMonths, .renewEveryMonths: [.requirements, .strategyGoals]
    case .leastStaffing: [.leastStaffing]
    case .number: [.number]
    case .left: [.left]
    case .weeklyHours: [.weeklyHours]
    case .email: [.email]
    case .year: [.year, .teamFrames]
    case .teams: [.teams]
    case .frame: [.frame, .teamFrames]
    case .state: [.sessionState, .requisitionState]
    case .purpose: [.purpose]
    case .goals: [.participantGoals, .workplaceGoals, .strategyGoals]
    case .items: [.before]
    case .commitments: [.commitGoals]
    case .practice: [.practiceMinutes]
    case .cover: [.cover]
    case .indicator: [.indicator]
    case .due: [.due, .before, .strategyGoals]
    case .policy: [.policy]
    case .scope: [.strategyScope]
    case .period: [.from]
    case .measure, .audience, .target, .parent: [.strategyGoals]
    case .note: [.reviseReason]
    case .owner: [.owner]
    case .text: [.text]
    case .id, .session, .validUntil, .ended, .history, .queue, .agreedCost, .reason,
      .assignments, .signature, .date, .moment, .rater, .evidence:
      []
    }
  }
}

/// A part of a long form.
enum FormHeading: Hashable, Sendable {
  case content, scope, prices, quality, enrolling
  case duties, leaderPart, practiceTime
  case strategyGoals, revision
}
