/// The tables that can be brought in, as `planner columns --json` tells them.
struct PrintedTables: Decodable {
  struct Table: Decodable {
    let table: String
    let danish: String
    let columns: [Column]
  }

  struct Column: Decodable {
    let name: String
    let required: Bool
    let headings: [String]
  }

  let tables: [Table]
}
