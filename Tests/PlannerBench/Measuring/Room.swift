/// The program's places, and the keys that lead there from anywhere.
enum Room: String, CaseIterable {
  case overview, catalogue, people, year, agreements, strategy, statistics
  case following = "following up"
  case duties = "all duties"
  case offering = "an offering"
  case person = "a person"

  var way: [String] {
    switch self {
    case .overview: ["2", "1"]
    case .catalogue: ["1", "2"]
    case .people: ["1", "3"]
    case .year: ["1", "4"]
    case .agreements: ["1", "5"]
    case .following: ["1", "6"]
    case .duties: ["1", "6", "v"]
    case .strategy: ["1", "7"]
    case .statistics: ["1", "8"]
    case .offering: ["2", Key.enter]
    case .person: ["3", "j", "j", Key.enter]
    }
  }
}
