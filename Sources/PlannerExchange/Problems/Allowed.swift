public import PlannerDomain

/// What would have been right in the place of something that could not be imported.
public enum Allowed: Hashable, Sendable {
  // In a field.

  /// Text that is not empty.
  case text
  /// Text without control characters other than tab and newline.
  case printableText
  /// Lower-case ASCII letters, digits and hyphens, at most 24.
  case identifier
  /// A date as in `2027-03-08`.
  case date
  /// A date, or a range of dates as in `2027-03-08..2027-03-10` of at most 366 days.
  case courseDay
  /// A time of day as in `09:30`.
  case clockTime
  /// A time of day that is later than the one in another field.
  case laterThan(String)
  /// A date and a percentage as in `2027-02-22:50`.
  case lateFee
  /// A state and a date as in `approved@2027-02-02`; the states there are.
  case historyStep([String])
  /// Days from the course as in `start-14` or `end+30`, or a date.
  case dueDay
  /// A party, a date and a name as in `leader@2027-02-02=Lone Lund`.
  case signature
  /// A state, why it lapsed where it did, and a date; the states there are.
  case agreementStep([String])
  /// What happened and a date as in `done@2027-02-02`; what there is.
  case dutyEvent([String])
  /// A competence and a level as in `child-interview:2`.
  case competenceAtLevel(ClosedRange<Int>)
  /// Kroner as in `1190`, `1.190` or `1190,50`; a hundred million at most.
  case amount
  case wholeNumber(ClosedRange<Int>)
  /// A number with at most one decimal, as in `37,5`; the bounds are in tenths.
  case tenths(ClosedRange<Int>)
  case oneOf([String])
  /// The identifier of something of the kind that exists.
  case existing(EntryKind)
  /// Something not used before; the line that used it, or nil when it is built in.
  case unused(firstLine: Int?)
  /// Each value of a list only once.
  case listedOnce
  /// Text in which nothing looks like a CPR number.
  case noCPRNumber
  /// A day that is not before the one in another field.
  case notBefore(String)
  /// An empty field, because of what another field holds.
  case nothing
  /// A value in exactly one of the fields.
  case oneFieldOf([String])

  /// So many letters at most.
  case length(Int)

  // In the shape of a workbook.

  /// A workbook as Excel and LibreOffice write .xlsx.
  case workbook
  /// A workbook that opens without a password.
  case openWorkbook
  /// A workbook of which no part is missing or broken.
  case wholeWorkbook
  /// A workbook within `ImportLimits`.
  case boundedWorkbook
  /// A formula that gives a value.
  case workingFormula

  // In the shape of a document.

  /// Well-formed JSON, each name once in an object.
  case json
  /// A document of this program, of at most the version.
  case document(Int)
  /// A list of objects, a row each.
  case jsonRows
  /// A text, a number, true, false or null, or a list of these.
  case jsonScalar

  // In the shape of a file.

  case utf8
  /// A quote that ends the field.
  case closingQuote
  /// A delimiter or a new line after the closing quote.
  case endOfField
  case fieldCount(Int)
  case headerRow
  /// A column of the name in the header row.
  case column
  /// Columns of different names.
  case distinctColumns
  case singleRow
  case readableFile
  /// A file within `ImportLimits`.
  case boundedFile
  case readableFolder
}
