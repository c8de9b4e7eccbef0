import PlannerDomain

extension StripWriter {
  /// Places to sign, two side by side.
  mutating func write(_ signatures: [PaperSignature]) {
    let space = 28.0
    let each = (width - space) / 2
    for start in stride(from: 0, to: signatures.count, by: 2) {
      let pair = signatures[start..<min(start + 2, signatures.count)]
      var marks: [PaperMark] = []
      var lowest = 0.0
      for (place, signature) in pair.enumerated() {
        let (own, height) = write(signature, at: Double(place) * (each + space), width: each)
        marks += own
        lowest = max(lowest, height)
      }
      add(PaperStrip(marks: marks, height: lowest, gap: 8))
    }
  }

  private func write(
    _ signature: PaperSignature, at inset: Double, width: Double
  ) -> ([PaperMark], Double) {
    let rule = 32.0
    var marks = [self.rule(rule, at: inset, width: width, .text)]
    if let signed = signature.signed {
      let lines = text.lines(signed, .body, within: width)
      // What was signed stands on the line, whatever its length.
      let first = rule - 2 - Double(lines.count) * PaperStyle.body.leading
      for (number, line) in lines.enumerated() {
        marks.append(mark(line, .body, at: inset, line: number, down: first))
      }
    }
    var down = rule + 3
    for line in text.lines(signature.name, .strong, within: width) {
      marks.append(mark(line, .strong, at: inset, down: down))
      down += PaperStyle.strong.leading
    }
    let role = [signature.role, signature.signed == nil ? signature.wanted : ""]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    for line in text.lines(role, .note, within: width) {
      marks.append(mark(line, .note, at: inset, down: down))
      down += PaperStyle.note.leading
    }
    return (marks, down)
  }
}
