/// A field of an entry, as errors name it; spelled as the column of that name in files.
public enum Field: String, Hashable, Sendable {
  case id, name, title, priceIndexPercent = "price_index_percent", inhabitants
  case kind, shape, forms, themes, methods, develops, catalogue
  case length = "half_days"
  case spreadWeeks = "spread_weeks"
  case ects, price
  case pricePerParticipant = "price_per_participant"
  case groupPrice = "group_price"
  case groupParticipants = "group_most"
  case travelCost = "travel_cost"
  case materialCost = "material_cost"
  case subsidy, prerequisites, courses, module
  case days, capacity, least, deadline, requisition, session, offering, lateFees = "late_fees"
  case competence, level, withinMonths = "within_months", renewEveryMonths = "renew_every_months"
  case leastStaffing = "least_staffing"
  case number, left, weeklyHours = "hours_per_week", email, validUntil = "valid_until", ended
  case assignments, purpose, goals, items, commitments, practice, cover, signature, indicator, due
  case date, owner, moment, rater, evidence
  case period, policy, scope, measure, audience, target, parent
  case year, history, queue, teams, frame, text, agreedCost = "agreed_cost", state, reason, note
}
