/// Something that the user can do: its name, its keys, where it applies, and what it does.
///
/// The key map, the footer, the `?` menu and the `:` palette are all read from these.
struct ActionSpec: Sendable {
  enum Availability: Hashable, Sendable {
    case available
    /// Shown with the reason why it cannot be done now.
    case disabled(String)
  }

  /// Unique and lasting, as in `catalogue.compare`.
  let id: String
  let context: Context
  /// What the user may replace; `AppState.keys(of:)` knows what holds.
  let defaultKeys: [Key]
  /// Its place among the footer's hints, the lowest first; nil keeps it out of the footer.
  let footer: Int?
  let title: @Sendable (Words) -> String
  /// Whether what it is done to is there; `availability` asks the plan too.
  let condition: @Sendable (AppState) -> Availability
  let perform: @Sendable (inout AppState) -> [Effect]

  /// - Parameter keys: in the notation of `Key(_:)`, parted by spaces.
  init(
    _ id: String, in context: Context, keys: String, footer: Int? = nil,
    title: @escaping @Sendable (Words) -> String,
    when availability: @escaping @Sendable (AppState) -> Availability = { _ in .available },
    perform: @escaping @Sendable (inout AppState) -> [Effect]
  ) {
    self.id = id
    self.context = context
    defaultKeys = keys.split(separator: " ").compactMap { Key(String($0)) }
    self.footer = footer
    self.title = title
    condition = availability
    self.perform = perform
  }
}

extension ActionSpec {
  /// An action without effects outside the state.
  init(
    _ id: String, in context: Context, keys: String, footer: Int? = nil,
    title: @escaping @Sendable (Words) -> String,
    when availability: @escaping @Sendable (AppState) -> Availability = { _ in .available },
    change: @escaping @Sendable (inout AppState) -> Void
  ) {
    self.init(id, in: context, keys: keys, footer: footer, title: title, when: availability) {
      change(&$0)
      return []
    }
  }
}
