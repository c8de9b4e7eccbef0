/// The program's places, and the keys that lead there from anywhere.
enum Room: String, CaseIterable {
  case overview, catalogue, people, year
  case offering = "an offering"
  case person = "a person"

  var way: [String] {
    switch self {
    case .overview: ["2", "1"]
    case .catalogue: ["1", "2"]
    case .people: ["1", "3"]
    case .year: ["1", "4"]
    case .offering: ["2", Key.enter]
    case .person: ["3", "j", "j", Key.enter]
    }
  }
}
