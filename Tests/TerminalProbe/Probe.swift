import Glibc
import PlannerDomain
import PlannerTUI

/// Opens the real screen and then crashes in the way it is told to, for the tests.
@main
enum Probe {
  static func main() throws {
    let terminal = try CursesTerminal()
    defer { terminal.end() }
    print("PROBE IS UP", terminator: "")
    fflush(nil)
    usleep(300_000)
    switch CommandLine.arguments.last {
    case "trap":
      let numbers = [Int](repeating: 1, count: CommandLine.arguments.count)
      print(numbers[CommandLine.arguments.count])
    case "fatal": fatalError("the probe was told to fail")
    case "overflow": print(depth(of: CommandLine.arguments.count))
    case "overflow-beside": overflowBeside(terminal)
    case "abort": abort()
    case "exit": exit(7)
    default: break
    }
  }

  /// Runs the program on a plan whose keeper uses up the stack of its own thread.
  private static func overflowBeside(_ terminal: CursesTerminal) {
    let keeper = PlanKeeper(
      keep: { _, _ in .kept(revision: 0) },
      changes: { since in
        print(depth(of: Int(since)))
        return .failure(KeepingFailure(danish: "", english: "", mayPass: false))
      },
      watch: { _, onWrite in
        onWrite()
        return nil
      })
    let today = CivilDate(dayNumber: 0)
    let state = AppState(
      municipality: Municipality(), revision: 1, language: .english, today: today,
      actor: Actor(name: "Probe"), seed: 1)
    RunLoop(state: state, terminal: terminal, keeper: keeper) { today }.run()
  }

  /// Calls itself until the stack is used up.
  @inline(never)
  private static func depth(of number: Int) -> Int {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 16) { room in
      room.storeBytes(of: UInt8(truncatingIfNeeded: number), as: UInt8.self)
      return number < 0 ? 0 : depth(of: number &+ 1) + Int(room[0])
    }
  }
}
