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

  /// How often its threads have been put on a processor, as far as they still run.
  var wakeUps: Int {
    let threads =
      (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
    return threads.reduce(0) { sum, thread in
      let status = "task/\(thread)/status"
      return sum + (number(status, "voluntary_ctxt_switches") ?? 0)
        + (number(status, "nonvoluntary_ctxt_switches") ?? 0)
    }
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
