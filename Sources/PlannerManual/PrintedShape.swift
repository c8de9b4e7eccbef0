/// What a command prints for other programs, as `planner json --json` tells it.
struct PrintedShape: Decodable {
  struct Field: Decodable {
    let path: String
    let type: String
    let optional: Bool
    let meaning: String
  }

  let command: String
  let about: String
  let fields: [Field]
}
