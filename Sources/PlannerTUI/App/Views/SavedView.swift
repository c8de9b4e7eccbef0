/// What a screen shows, kept under a name.
public struct SavedView: Hashable, Sendable, Codable {
  var name: String
  var view: ScreenView

  /// A list whose parts that cannot be understood are left out.
  struct Known: Decodable {
    let views: [SavedView]

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      var views: [SavedView] = []
      while !list.isAtEnd {
        if let view = try list.decode(Perhaps.self).view { views.append(view) }
      }
      self.views = views
    }
  }

  /// Takes its place in a list whether it can be understood or not.
  private struct Perhaps: Decodable {
    let view: SavedView?

    init(from decoder: any Decoder) throws {
      view = try? SavedView(from: decoder)
    }
  }
}

extension [SavedView] {
  func named(_ name: String) -> SavedView? { first { $0.name == name } }

  /// In the order of their names, the new one in place of any other of its name.
  func with(_ view: SavedView) -> [SavedView] {
    (filter { $0.name != view.name } + [view]).sortedByName(\.name)
  }
}
