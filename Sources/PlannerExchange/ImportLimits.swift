/// How much may be brought in at once, so that no file can fill the memory.
public enum ImportLimits {
  /// Of one file, in bytes; 256 MiB.
  public static let fileBytes = 256 << 20
  /// Of a workbook when it is unpacked, in bytes; 1 GiB.
  public static let unpackedBytes = 1 << 30
  /// Of the texts of one sheet, and of those that sheets share, in bytes; 256 MiB.
  public static let textBytes = 256 << 20
  /// Of a sheet, as many as there can be.
  public static let rows = 1_048_576
  /// Of a sheet, in which anything stands.
  public static let columns = 500
  /// Of a sheet, the empty ones between its first and last column among them.
  public static let cells = 10_000_000
}
