import ArgumentParser
import PlannerDomain

struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a made-up municipality to a new database.",
    discussion: "The same numbers, seed and day give the same municipality.")

  @Option var employees = MunicipalitySize.large.employees
  @Option var offerings = MunicipalitySize.large.offerings
  @Option var assignments = MunicipalitySize.large.assignments
  @Option var agreements = MunicipalitySize.large.agreements
  @Option var seed: UInt64 = 1
  @Argument(help: "The database; a file that is there is replaced.") var path: String

  func run() throws {
    try GeneratedPlan(
      size: MunicipalitySize(
        employees: employees, offerings: offerings, assignments: assignments,
        agreements: agreements,
        seed: seed)
    ).write(to: path)
  }
}
