/// The page of section 5 that tells what commands print for other programs, in the language of man(7).
struct ShapesPage {
  let program: String
  let shapes: [PrintedShape]
  /// As it stands on the page's foot.
  let version: String

  var name: String { "\(program)-json" }

  var text: String {
    var lines = ManualPage.head(
      of: name, #"what \#(program) prints with \-\-json"#, version: version)
    lines += [
      ".SH DESCRIPTION",
      ManualPage.line(
        "Every field is told by its place, as in due[].people[], where [] is an item of a list and * "
          + "any name; its type; and its meaning. A type with a question mark is left out where there "
          + "is nothing. A list may be empty. Text is UTF-8, a date is 2027-03-08, and money is in kroner."
      ),
      ".PP",
      ManualPage.line(
        "The shapes are lasting: a field may be added, but one that is there keeps its name, type and "
          + "meaning. Programs should pass over fields that they do not know."),
    ]
    for shape in shapes {
      lines.append(".SH \(ManualPage.quoted(shape.command))")
      lines.append(ManualPage.line(shape.about))
      for field in shape.fields {
        let type = field.type + (field.optional ? "?" : "")
        lines += [
          ".TP",
          "\\fB\(ManualPage.plain(field.path))\\fR \\fI\(ManualPage.plain(type))\\fR",
          ManualPage.line(field.meaning),
        ]
      }
    }
    lines += [".SH SEE ALSO", "\\fB\(program)\\fR(1)"]
    return lines.joined(separator: "\n") + "\n"
  }
}
