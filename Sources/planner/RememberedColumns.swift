import PlannerExchange

/// What the user has said of the columns of tables from elsewhere, for the next table of the same shape.
struct RememberedColumns {
  private var kept: Remembered<ColumnMappings> { Remembered("columns.json") }

  var mappings: ColumnMappings { kept.value ?? ColumnMappings() }

  func keep(_ mapping: ColumnMapping, for shape: String) {
    change { $0[shape] = mapping }
  }

  func forget(_ shapes: [String]) {
    change { mappings in for shape in shapes { mappings[shape] = nil } }
  }

  private func change(_ body: (inout [String: ColumnMapping]) -> Void) {
    let kept = kept
    var mappings = kept.value ?? ColumnMappings()
    body(&mappings.byShape)
    kept.keep(mappings)
  }
}
