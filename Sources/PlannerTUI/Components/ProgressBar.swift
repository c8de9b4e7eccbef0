/// How far something has come towards a target: what is there, what is planned, and the target as a
/// stroke across.
///
/// It says the same without colour and in plain letters: full, half and empty cells differ in shape.
struct ProgressBar {
  let runs: [Run]

  /// - Parameter most: what the whole length stands for; above 0.
  init(now: Int?, forecast: Int?, target: Int, of most: Int, columns: Int, tone: Style) {
    func cells(_ value: Int?) -> Int {
      min(columns, max(0, ((value ?? 0) * columns + most / 2) / most))
    }
    let (here, later) = (cells(now), cells(forecast))
    let mark = min(columns - 1, max(0, (target * columns + most - 1) / most - 1))
    var runs: [Run] = []
    for cell in 0..<max(0, columns) {
      let (sign, style): (String, Style) =
        if cell < min(here, later) {
          ("█", tone)
        } else if cell < later {
          ("░", tone)
        } else if cell < here {
          ("▓", .warning)
        } else {
          ("·", .faint)
        }
      let shown = cell == mark ? ("|", Style.plain.bold) : (sign, style)
      if let last = runs.indices.last, runs[last].style == shown.1 {
        runs[last].text += shown.0
      } else {
        runs.append(Run(shown.0, shown.1))
      }
    }
    self.runs = runs
  }
}
