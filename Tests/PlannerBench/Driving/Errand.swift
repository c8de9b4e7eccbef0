import Glibc

/// A command that was run to its end without a terminal.
struct Errand {
  /// From its start to its end.
  let milliseconds: Double
  /// The most that was resident at once; megabytes of 1,000,000 bytes.
  let peak: Double

  /// - Parameters:
  ///   - input: the file that it reads; nothing where there is none.
  ///   - expected: the statuses that it may end with.
  init(_ command: Command, input: String? = nil, expected: Set<Int32> = [0]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(
      &actions, STDIN_FILENO, input ?? "/dev/null", O_RDONLY, 0)
    for file in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, file, "/dev/null", O_WRONLY, 0)
    }
    var words = command.words.map { strdup($0) } + [nil]
    var variables = command.variables.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    let began = Clock.now
    let failure = posix_spawn(&process, command.words[0], &actions, nil, &words, &variables)
    guard failure == 0 else {
      throw BenchError("\(command.words[0]): \(String(cString: strerror(failure)))")
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    milliseconds = Clock.now - began
    peak = Double(usage.ru_maxrss) * 1024 / 1e6
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F
    guard expected.contains(code) else {
      throw BenchError("\(command.words.joined(separator: " ")) ended with \(code)")
    }
  }
}
