import PlannerDomain

/// A form laid out in rows for a width.
struct FormPage {
  struct Row {
    enum Content {
      case blank
      case heading(FormHeading)
      case field(Int)
      /// A row of a long text.
      case prose(Int, row: Int, of: [Range<Int>])
      case item(field: Int, Int)
      case add(field: Int)
      /// How an answer is understood.
      case reading(String, isRead: Bool)
      case problem(String)
      case save
    }

    let content: Content
    /// The place for the cursor that it belongs to.
    let stop: FormStop?
  }

  private(set) var rows: [Row] = []
  let labelColumns: Int
  let valueColumns: Int

  init(_ form: Form, columns: Int) {
    (labelColumns, valueColumns) = Self.measures(of: form, columns: columns)
    for (index, field) in form.fields.enumerated() {
      if let heading = field.heading {
        if index > 0 { add(.blank, nil) }
        add(.heading(heading), nil)
      }
      addRows(of: field, at: index, form.words)
    }
    add(.blank, nil)
    add(.save, .save)
  }

  /// How wide the labels are, and the answers beside them.
  static func measures(of form: Form, columns: Int) -> (label: Int, value: Int) {
    let labels = form.fields.map { field in
      TextWidth.width(of: form.words.forms.label(field.name)) + (field.isRequired ? 2 : 0)
    }
    let label = min((labels.max() ?? 0) + 2, max(8, columns * 2 / 5))
    return (label, max(1, columns - label - 2))
  }

  private mutating func add(_ content: Row.Content, _ stop: FormStop?) {
    rows.append(Row(content: content, stop: stop))
  }

  private mutating func addRows(of field: FormField, at index: Int, _ words: Words) {
    let stop = FormStop.field(index)
    switch field.kind {
    case .prose:
      let wrapped = field.input.rows(of: valueColumns)
      for row in wrapped.indices { add(.prose(index, row: row, of: wrapped), stop) }
    case .items:
      for item in field.items.indices {
        add(.item(field: index, item), .item(field: index, item))
      }
      add(.add(field: index), .add(field: index))
    case .dates:
      add(.field(index), stop)
      if let days = words.readings.dates(field.input.text) {
        let text = words.forms.days(days)
        for (number, line) in TextWidth.wrapped(text, to: max(1, valueColumns - 2)).enumerated() {
          add(.reading((number == 0 ? "= " : "  ") + line, isRead: true), stop)
        }
      } else {
        add(.reading(words.forms.datesExample, isRead: false), stop)
      }
    default: add(.field(index), stop)
    }
    guard let problem = field.problem else { return }
    for (number, line) in TextWidth.wrapped(problem, to: max(1, valueColumns - 2)).enumerated() {
      let last = rows.last?.stop ?? stop
      add(.problem((number == 0 ? "! " : "  ") + line), last)
    }
  }

  /// The first row in view when the cursor's is kept near the middle.
  func top(for stop: FormStop, rows shown: Int, cursorRow: Int) -> Int {
    guard let first = rows.firstIndex(where: { $0.stop == stop }) else { return 0 }
    let row = first + cursorRow
    return max(0, min(row - shown / 2, rows.count - shown))
  }
}
