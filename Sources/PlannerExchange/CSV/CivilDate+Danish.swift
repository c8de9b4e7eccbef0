internal import PlannerDomain

extension CivilDate {
  /// Reads a day as people write it: `2027-03-08`, `08-03-2027`, `8.3.2027` or `8/3/2027`.
  init?(written text: String) {
    if let date = CivilDate(text) {
      self = date
      return
    }
    for separator in ["-", ".", "/"] as [Unicode.Scalar] {
      let parts = text.parts(between: separator)
      guard parts.count == 3 else { continue }
      guard (1...2).contains(parts[0].utf8.count), (1...2).contains(parts[1].utf8.count),
        parts[2].utf8.count == 4, parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) }),
        let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
      else { return nil }
      self.init(year: year, month: month, day: day)
      return
    }
    return nil
  }
}
