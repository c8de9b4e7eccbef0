internal import GRDB
internal import Glibc

/// How a database is opened: with the right to write where there is one, else for looking.
struct Opening {
  struct Connections {
    let reader: any DatabaseReader
    let writer: DatabasePool?
    let file: FileIdentity
  }

  private let file: DatabaseFile

  var path: String { file.path }

  init(path: String) throws(StoreError) {
    file = try DatabaseFile(path: path)
  }

  func connect() throws(StoreError) -> Connections {
    guard !file.isFolder else { throw .isFolder(path: path) }
    guard !file.isTooShort else { throw .notADatabase(path: path) }
    if file.exists, !file.isWritable { return try connectForLooking() }
    if let connections = try connectIfMade() { return connections }
    try file.makeFolder()
    let lock = try OpeningLock(beside: path)
    try file.makeIfMissing()
    let connections = try connectForWriting()
    _ = consume lock
    return connections
  }

  /// Opens a plan of the present schema; nil where one must be made or made over.
  ///
  /// The lock is for those alone. What is no plan is refused before anything is written beside it.
  private func connectIfMade() throws(StoreError) -> Connections? {
    guard !file.isEmptyOrMissing else { return nil }
    return try StoreError.translating(path: path) {
      do {
        return try connect(by: DatabasePool(path: path, configuration: configuration(made: true)))
      } catch is Unmade {
        return nil
      }
    }
  }

  /// That a database is not of the present schema yet.
  private struct Unmade: Error {}

  private func connectForWriting() throws(StoreError) -> Connections {
    try StoreError.translating(path: path) {
      try connect(by: DatabasePool(path: path, configuration: configuration()))
    }
  }

  private func connect(by pool: DatabasePool) throws -> Connections {
    let version = try pool.writeWithoutTransaction { database in
      // GRDB turns this down to NORMAL with WAL, by which a power cut loses the last commits.
      try database.execute(sql: "PRAGMA synchronous = FULL")
      return try DatabaseHeader(database).version
    }
    if version < Schema.version { try Schema.steps.migrate(pool) }
    return try connections(reader: pool, writer: pool)
  }

  /// Opens the file as it is; also in a folder where SQLite cannot make the files it reads with.
  ///
  /// - Parameter anyVersion: whether a file by an earlier version will do, which cannot be read as a
  ///   plan but be copied.
  func connectForLooking(anyVersion: Bool = false) throws(StoreError) -> Connections {
    guard !file.isFolder else { throw .isFolder(path: path) }
    guard !file.isTooShort else { throw .notADatabase(path: path) }
    return try StoreError.translating(path: path) {
      var configuration = configuration()
      configuration.readonly = true
      let queue: DatabaseQueue
      do {
        queue = try DatabaseQueue(path: path, configuration: configuration)
      } catch let error as DatabaseError
        where StoreError.isAboutFilesBeside(error) && !file.hasPendingChanges
      {
        queue = try DatabaseQueue(path: unchangingURI, configuration: configuration)
      }
      let version = try queue.read { try DatabaseHeader($0).version }
      guard version == Schema.version || (anyVersion && version > 0) else {
        throw anyVersion ? StoreError.notADatabase(path: path) : .readOnly(path: path)
      }
      return try connections(reader: queue, writer: nil)
    }
  }

  /// Opens a file of any schema so far for looking, and leaves nothing beside it.
  ///
  /// - Returns: the database and how many of the schema's steps it has been through, at least one.
  func connectForReading() throws(StoreError) -> (queue: DatabaseQueue, version: Int) {
    guard !file.isFolder else { throw .isFolder(path: path) }
    guard file.exists else {
      throw .cannotOpen(path: path, reason: String(cString: strerror(ENOENT)))
    }
    return try StoreError.translating(path: path) {
      var configuration = configuration()
      configuration.readonly = true
      // Without pending changes nobody has it open, and SQLite need make no files to share it.
      let queue = try DatabaseQueue(
        path: file.hasPendingChanges ? path : unchangingURI, configuration: configuration)
      let version = try queue.read { try DatabaseHeader($0).version }
      guard version > 0 else { throw StoreError.notADatabase(path: path) }
      return (queue, version)
    }
  }

  /// Opens another's file of the present schema for looking, and leaves nothing beside it.
  func connectForVisiting() throws(StoreError) -> Connections {
    let (queue, version) = try connectForReading()
    guard version == Schema.version else { throw .readOnly(path: path) }
    return try connections(reader: queue, writer: nil)
  }

  private func connections(
    reader: any DatabaseReader, writer: DatabasePool?
  ) throws(StoreError) -> Connections {
    guard let identity = FileIdentity(path: path) else { throw .replaced(path: path) }
    return Connections(reader: reader, writer: writer, file: identity)
  }

  /// A plan is read from end to end and then held by the program: pages kept by each connection
  /// (2 MB by default) would only be memory.
  static let smallCache = "PRAGMA cache_size = -256"

  /// - Parameter made: whether opening ends with `Unmade` for a database that steps are still to be
  ///   taken with.
  private func configuration(made: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.label = "planner"
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    // Closing one would have Dispatch free its queue in the shared pool, which from then on wakes once
    // a second for as long as the program runs.
    configuration.persistentReadOnlyConnections = true
    // Before anything is written: another program's database must stay as it is.
    configuration.prepareDatabase { [path] database in
      let header = try DatabaseHeader(database)
      try header.check(database, path: path)
      if made, header.version < Schema.version { throw Unmade() }
      try database.execute(sql: Self.smallCache)
    }
    return configuration
  }

  /// The file by a URI that promises SQLite that nobody writes to it.
  private var unchangingURI: String {
    var uri = "file:"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16)
        uri += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return uri + "?immutable=1"
  }
}
