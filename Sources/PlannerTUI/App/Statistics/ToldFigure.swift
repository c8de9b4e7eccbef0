import PlannerDomain

/// A figure of the survey for other programs.
struct ToldFigure: Encodable {
  var percent: Double?
  /// `exact`, `about`, `just-over` or `just-under`.
  var precision: SurveyFigure.Precision?
  var least: Int?
  var most: Int?
  var count: Int?
  /// As in `figure 6`.
  let source: String
  let n: Int
  let of: SurveyFigure.Base

  init(_ figure: SurveyFigure) {
    switch figure.value {
    case .share(let tenths, let precision):
      percent = Double(tenths) / 10
      self.precision = precision
    case .range(let range):
      least = range.lowerBound
      most = range.upperBound
    case .count(let count): self.count = count
    }
    source =
      switch figure.place {
      case .figure(let number): "figure \(number)"
      case .table(let number): "table \(number)"
      case .chapter(let number): "chapter \(number)"
      }
    n = figure.n
    of = figure.base
  }
}
