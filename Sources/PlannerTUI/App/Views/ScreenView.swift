/// What a screen shows and how, without where the cursor stands in it.
///
/// What a file says that this program does not know is left out, never an error.
public struct ScreenView: Hashable, Sendable {
  /// The screen's lasting name, as in `catalogue`.
  var screen: String
  var team: String?
  var year: Int?
  var filter: String?
  /// Facet values by `FacetValue.code`.
  var facets: [String]?
  var order: String?
  var isDescending: Bool?
  var grouping: String?
  var onlyGaps: Bool?
  var unfoldsSessions: Bool?
  var unfoldsPeople: Bool?
  var showsEnded: Bool?
  var showsBudgets: Bool?
  var showsNumbers: Bool?
  var zoom: String?

  init(screen: String) {
    self.screen = screen
  }
}

extension ScreenView: Codable {
  enum CodingKeys: String, CodingKey {
    case screen, team, year, filter, facets, order, isDescending = "descending", grouping
    case onlyGaps, unfoldsSessions, unfoldsPeople, showsEnded, showsBudgets, showsNumbers, zoom
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    screen = try values.decode(String.self, forKey: .screen)
    team = values.known(.team)
    year = values.known(.year)
    filter = values.known(.filter)
    facets = values.known(.facets)
    order = values.known(.order)
    isDescending = values.known(.isDescending)
    grouping = values.known(.grouping)
    onlyGaps = values.known(.onlyGaps)
    unfoldsSessions = values.known(.unfoldsSessions)
    unfoldsPeople = values.known(.unfoldsPeople)
    showsEnded = values.known(.showsEnded)
    showsBudgets = values.known(.showsBudgets)
    showsNumbers = values.known(.showsNumbers)
    zoom = values.known(.zoom)
  }
}

extension KeyedDecodingContainer {
  /// The value of a key; nil when there is none or it is of another kind.
  func known<Value: Decodable>(_ key: Key) -> Value? {
    (try? decodeIfPresent(Value.self, forKey: key)) ?? nil
  }
}
