import PlannerDomain

/// Rating transfer: how far it is used, how far it is shared, and what stands in the way, a key each;
/// and, for those who want to say it, how far theory and practice fitted.
struct RatingDialog: Hashable, Sendable {
  enum Step: Int, Hashable, Sendable {
    case used, shared, barriers
  }

  /// What is rated, by whom and when.
  struct Subject: Hashable, Sendable {
    let assignment: Identifier<Assignment>
    let rater: TransferRating.Rater
    let moment: TransferRating.Moment
  }

  /// All that the same answers are given to.
  let subjects: [Subject]
  let title: String
  /// Whose transfer is rated.
  let name: String
  /// What it is about, and as whom it is seen.
  let facts: [String]
  private(set) var step = Step.used
  private(set) var used: TransferDegree?
  private(set) var shared: TransferDegree?
  private(set) var barriers: Set<TransferBarrier> = []
  private(set) var enoughTheory: TransferDegree?
  private(set) var enoughPractice: TransferDegree?
  private(set) var cursor = 0

  /// Where the two stand below the barriers.
  static let theoryPlace = TransferBarrier.allCases.count
  static let practicePlace = theoryPlace + 1

  init(
    _ subjects: [Subject], title: String, name: String, facts: [String],
    earlier: TransferRating? = nil
  ) {
    self.subjects = subjects
    self.title = title
    self.name = name
    self.facts = facts
    barriers = earlier?.barriers ?? []
    enoughTheory = earlier?.enoughTheory
    enoughPractice = earlier?.enoughPractice
  }

  var count: Int {
    step == .barriers ? Self.practicePlace + 2 : TransferDegree.allCases.count
  }

  /// Whether the cursor stands last, on what saves.
  var isOnSave: Bool { step == .barriers && cursor == count - 1 }

  mutating func move(_ motion: Motion) {
    switch motion {
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = min(count - 1, cursor + 1)
    case .first, .pageUp: cursor = 0
    case .last, .pageDown: cursor = count - 1
    case .left, .right: break
    }
  }

  mutating func point(at id: String) {
    if let index = Int(id), (0..<count).contains(index) { cursor = index }
  }

  /// Takes the answer of a number, counted from 0; a barrier is taken off again by the same, and how
  /// far theory or practice fitted goes from degree to degree.
  mutating func answer(_ index: Int) {
    switch step {
    case .used, .shared:
      guard TransferDegree.allCases.indices.contains(index) else { return }
      let degree = TransferDegree.allCases[index]
      if step == .used {
        used = degree
        step = .shared
        cursor = 0
      } else {
        shared = degree
        step = .barriers
        cursor = count - 1
      }
    case .barriers:
      switch index {
      case TransferBarrier.allCases.indices:
        let barrier = TransferBarrier.allCases[index]
        if barriers.remove(barrier) == nil { barriers.insert(barrier) }
      case Self.theoryPlace: enoughTheory = Self.next(enoughTheory)
      case Self.practicePlace: enoughPractice = Self.next(enoughPractice)
      default: return
      }
      cursor = index
    }
  }

  /// From nothing said over the highest degree to the lowest, and back.
  private static func next(_ degree: TransferDegree?) -> TransferDegree? {
    let all = TransferDegree.allCases
    guard let place = degree.flatMap(all.firstIndex) else { return all.first }
    return all.dropFirst(place + 1).first
  }

  /// To the question before; false on the first.
  mutating func stepBack() -> Bool {
    guard let before = Step(rawValue: step.rawValue - 1) else { return false }
    step = before
    cursor = 0
    return true
  }

  /// The ratings, once both degrees are given; empty before.
  func ratings(
    on today: CivilDate, by actor: Actor, _ identifiers: inout IdentifierSource
  ) -> [TransferRating] {
    guard let used, let shared else { return [] }
    return subjects.map { subject in
      TransferRating(
        id: identifiers.next(), assignment: subject.assignment, rater: subject.rater,
        moment: subject.moment, used: used, shared: shared, barriers: barriers,
        enoughTheory: enoughTheory, enoughPractice: enoughPractice, date: today,
        actor: actor.name)
    }
  }
}
