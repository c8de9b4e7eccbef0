internal import PlannerDomain

/// What statistics take of a rating.
struct KeptRating {
  let used: TransferDegree
  let shared: TransferDegree
  let barriers: Set<TransferBarrier>
  let enoughTheory: TransferDegree?
  let enoughPractice: TransferDegree?
}
