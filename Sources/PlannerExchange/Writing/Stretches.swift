internal import PlannerDomain

extension [CivilDate] {
  /// The days in order as periods of days that follow one another, each of a year at most.
  var stretches: [Period] {
    var stretches: [Period] = []
    for day in self {
      if let open = stretches.last, open.last.days(until: day) == 1,
        open.first.days(until: day) < 366, let longer = Period(from: open.first, to: day)
      {
        stretches[stretches.count - 1] = longer
      } else if let single = Period(from: day, to: day) {
        stretches.append(single)
      }
    }
    return stretches
  }
}
