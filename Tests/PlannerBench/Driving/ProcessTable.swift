import Foundation

/// What the kernel tells of a running process.
struct ProcessTable {
  let process: pid_t

  /// Everything resident, as VmRSS; megabytes of 1,000,000 bytes.
  var resident: Double? { megabytes("status", "VmRSS") }
  /// What the process alone has written to, as RssAnon.
  var anonymous: Double? { megabytes("status", "RssAnon") }
  /// Shared pages by the share that is the process's.
  var proportional: Double? { megabytes("smaps_rollup", "Pss") }

  /// How long its threads have been at work, in hundredths of a second.
  var work: Int? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      // What comes before may hold anything, for it is the program's name.
      let rest = text.split(separator: ") ").last
    else { return nil }
    let fields = rest.split(separator: " ").compactMap { Int($0) }
    return fields.count > 11 ? fields[10] + fields[11] : nil
  }

  /// How often each of its threads has been put on a processor.
  var turns: [String: Int] {
    let threads =
      (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
    return Dictionary(
      threads.map { thread in
        let status = "task/\(thread)/status"
        let turns =
          (number(status, "voluntary_ctxt_switches") ?? 0)
          + (number(status, "nonvoluntary_ctxt_switches") ?? 0)
        return (thread, turns)
      }, uniquingKeysWith: { $1 })
  }

  /// How often any thread has been put on a processor since; one that has ended was once at least.
  func wakeUps(since before: [String: Int]) -> Int {
    let now = turns
    return now.reduce(0) { $0 + $1.value - (before[$1.key] ?? 0) }
      + before.keys.count { now[$0] == nil }
  }

  private func megabytes(_ file: String, _ name: String) -> Double? {
    number(file, name).map { Double($0) * 1024 / 1e6 }
  }

  private func number(_ file: String, _ name: String) -> Int? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/\(file)", encoding: .utf8)
    else { return nil }
    return text.split(separator: "\n").first { $0.hasPrefix(name + ":") }
      .flatMap { Int($0.filter(\.isNumber)) }
  }
}
