/// How often everything is done.
struct Effort {
  /// Starts of a program.
  var starts: Int
  /// Keys, resizes and edits of one sort.
  var keys: Int
  /// How long the program is watched while nothing happens.
  var idleSeconds: Int
  /// How many municipalities a country has.
  var municipalities: Int

  static let full = Effort(starts: 20, keys: 60, idleSeconds: 60, municipalities: 98)
  static let quick = Effort(starts: 4, keys: 12, idleSeconds: 5, municipalities: 8)
}
