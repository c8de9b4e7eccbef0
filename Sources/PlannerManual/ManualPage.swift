/// A page of the manual for a command, in the language of man(7).
///
/// Letters beyond ASCII stay as they are: the page says that it is UTF-8.
struct ManualPage {
  /// The words that call the command, the program first.
  let path: [String]
  let command: ToolHelp.Command
  /// As it stands on the page's foot.
  let version: String

  /// The page's name in section 1, as in `planner-due`.
  var name: String { path.joined(separator: "-") }

  var text: String {
    var lines = [
      #"'\" t"#,
      #".\" -*- coding: UTF-8 -*-"#,
      ".TH \(Self.quoted(name.uppercased())) 1 \"\" \(Self.quoted(version)) \"\"",
      ".SH NAME",
      #"\#(Self.plain(name)) \- \#(Self.plain(summary))"#,
      ".SH SYNOPSIS",
    ]
    lines += synopsis
    if let discussion = command.discussion {
      lines += Self.sections(of: discussion, after: command.abstract ?? "")
    }
    if !command.shownCommands.isEmpty { lines += commands }
    let (values, options) = (
      command.shownArguments.filter { $0.kind == .positional },
      command.shownArguments.filter { $0.kind != .positional }
    )
    if !values.isEmpty { lines += [".SH ARGUMENTS"] + values.flatMap(Self.entry) }
    if !options.isEmpty { lines += [".SH OPTIONS"] + options.flatMap(Self.entry) }
    lines += seeAlso
    return lines.joined(separator: "\n") + "\n"
  }

  /// Without the full stop that a sentence ends with and a name's line has not.
  private var summary: String {
    let abstract = command.abstract ?? ""
    return abstract.hasSuffix(".") ? String(abstract.dropLast()) : abstract
  }

  private var synopsis: [String] {
    var parts = ["\\fB\(Self.plain(path.joined(separator: " ")))\\fR"]
    if !command.shownCommands.isEmpty { parts.append("[\\fICOMMAND\\fR]") }
    if command.shownArguments.contains(where: { $0.kind != .positional }) {
      parts.append("[\\fIOPTIONS\\fR]")
    }
    for argument in command.shownArguments where argument.kind == .positional {
      let value = "\\fI\(Self.plain(argument.value))\\fR" + (argument.isRepeating ? " ..." : "")
      parts.append(argument.isOptional ? "[\(value)]" : value)
    }
    return [parts.joined(separator: " ")]
  }

  private var commands: [String] {
    [".SH COMMANDS"]
      + command.shownCommands.flatMap { command in
        [
          ".TP", "\\fB\(Self.plain(command.commandName))\\fR",
          Self.line(command.abstract ?? ""),
        ]
      }
  }

  private var seeAlso: [String] {
    let others =
      path.count > 1
      ? [path.dropLast().joined(separator: "-")]
      : command.shownCommands.map { "\(name)-\($0.commandName)" }
    guard !others.isEmpty else { return [] }
    return [".SH SEE ALSO"] + [
      others.map { "\\fB\(Self.plain($0))\\fR(1)" }.joined(separator: ", ")
    ]
  }

  private static func entry(_ argument: ToolHelp.Argument) -> [String] {
    let names = (argument.names ?? []).map { "\\fB\(plain($0.text))\\fR" }
      .joined(separator: ", ")
    let value = argument.kind == .flag ? "" : "\\fI\(plain(argument.value))\\fR"
    var text = argument.abstract ?? ""
    if let values = argument.allValues, !values.isEmpty {
      text += " One of: \(values.joined(separator: ", "))."
    }
    if let standard = argument.defaultValue { text += " Default: \(standard)." }
    return [".TP", [names, value].filter { !$0.isEmpty }.joined(separator: " "), line(text)]
  }

  /// Paragraphs under DESCRIPTION; a line in capitals is a heading, and what is indented is set as
  /// it stands.
  ///
  /// - Parameter abstract: the description where there is nothing before the first heading.
  private static func sections(of discussion: String, after abstract: String) -> [String] {
    var lines = [".SH DESCRIPTION"]
    if discussion.prefix(while: { $0 != "\n" }).allSatisfy({ $0.isUppercase || $0 == " " }) {
      lines.append(line(abstract))
    }
    var isAsItStands = false
    for row in discussion.split(separator: "\n", omittingEmptySubsequences: false) {
      let isIndented = row.hasPrefix("  ")
      if isIndented != isAsItStands {
        lines.append(isIndented ? ".nf" : ".fi")
        isAsItStands = isIndented
      }
      if row.isEmpty {
        lines.append(".PP")
      } else if !isIndented, row == row.uppercased(), row.allSatisfy({ $0.isLetter || $0 == " " }) {
        lines.append(".SH \(quoted(String(row)))")
      } else {
        lines.append(line(String(row)))
      }
    }
    if isAsItStands { lines.append(".fi") }
    return lines
  }

  /// What a page of section 5 begins with.
  ///
  /// - Parameter about: set as it is.
  static func head(of name: String, _ about: String, version: String) -> [String] {
    [
      #"'\" t"#,
      #".\" -*- coding: UTF-8 -*-"#,
      ".TH \(quoted(name.uppercased())) 5 \"\" \(quoted(version)) \"\"",
      ".SH NAME",
      #"\#(plain(name)) \- "# + about,
    ]
  }

  /// A line of text that cannot be taken for a request.
  static func line(_ text: String) -> String {
    let plain = plain(text)
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }

  static func plain(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("'", with: "\\(aq")
  }

  static func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "'"))\"" }
}

extension ToolHelp.Command {
  /// The pages of the command and of all below it.
  func pages(below path: [String] = [], version: String) -> [ManualPage] {
    let path = path + [commandName]
    return [ManualPage(path: path, command: self, version: version)]
      + shownCommands.flatMap { $0.pages(below: path, version: version) }
  }
}
