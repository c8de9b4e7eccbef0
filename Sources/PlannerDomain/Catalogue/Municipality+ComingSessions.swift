extension CourseSession {
  /// It will be held, as far as is known, and has not begun.
  public func isComing(on today: CivilDate) -> Bool { isOn && start >= today }
}

extension Municipality {
  /// The sessions of an offering that one can still come to, the next first.
  public func comingSessions(
    of offering: Identifier<Offering>, on today: CivilDate
  ) -> [CourseSession] {
    sessions(of: offering).filter { $0.isComing(on: today) }
      .sorted { ($0.start, $0.id) < ($1.start, $1.id) }
  }
}
