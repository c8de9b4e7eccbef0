/// What commands end with, besides 0; told in the manual, for scripts rest on it.
enum ExitStatus: Int32 {
  /// It could not be done, or for `due`, `doctor` and `stats --all`: something is overdue or wrong.
  case failed = 1
  /// The answer could not be written, though what was to be done may have been; and `due` and `stats`
  /// could not tell at all.
  case untold = 2
  /// A rule of the plan refused the edit.
  case refused = 3
  /// The command line was not understood (`EX_USAGE`).
  case usage = 64
}
