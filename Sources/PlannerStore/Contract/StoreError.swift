/// Why a store cannot do what it was asked.
///
/// Carries paths, names of tables and columns, and technical reasons; never what a municipality
/// knows about a person.
public enum StoreError: Error, Hashable, Sendable {
  /// The file is not an SQLite database, or is another program's.
  case notADatabase(path: String)
  /// A later version of the program has made the file over.
  case newerThanProgram(path: String, found: Int, known: Int)
  /// The file can be read but not written.
  case readOnly(path: String)
  /// Nothing was kept, for there is no room.
  case diskFull(path: String)
  /// Another program held the file for longer than a user should wait.
  case busy(path: String)
  /// The path names a folder.
  case isFolder(path: String)
  /// The folder is missing and cannot be made, or the file cannot be made in it.
  case folderNotWritable(path: String)
  /// The file is there but cannot be opened.
  case cannotOpen(path: String, reason: String)
  /// There is a file at a path where a new one was to be made.
  case exists(path: String)
  /// Another file was put in the place of the one that was opened.
  case replaced(path: String)
  /// The file's structure is broken; a copy must be taken back.
  case corrupt(path: String, reason: String)
  /// A row was altered by hand so that it cannot be understood; `row` is its key.
  case damaged(table: String, row: String, column: String, found: String)
  /// What was to be kept breaks a rule of the schema.
  case refused(reason: String)
  case unexpected(reason: String)
}
