import PlannerDomain

/// What can be done in the catalogue besides what every list and every plan offers.
enum CatalogueActions {
  static let all: [ActionSpec] = list + facets + comparison

  private static let list: [ActionSpec] = [
    ActionSpec(
      "catalogue.mark", in: .catalogue, keys: "space", footer: 5, title: { $0.app.mark },
      when: { state in
        state.catalogue.front == .list && state.selectedOffering != nil
          ? .available : .disabled(state.words.catalogue.onlyInList)
      },
      change: { state in
        guard let id = state.selectedOffering else { return }
        state.catalogue.toggleMark(id)
        CatalogueScreen.move(.down, &state)
      }),
    ActionSpec(
      "catalogue.compare", in: .catalogue, keys: "c", footer: 6, title: { $0.catalogue.compare },
      when: { state in
        state.catalogue.marked.count < 2
          ? .disabled(state.words.catalogue.markTwo) : .available
      }, change: { $0.catalogue.comparison = ComparisonPlace() }),
    ActionSpec(
      "catalogue.facets", in: .catalogue, keys: "f", footer: 7, title: { $0.catalogue.narrow },
      when: { state in
        state.catalogue.finding.total == 0
          ? .disabled(state.words.catalogue.emptyTitle) : .available
      },
      change: { $0.catalogue.facets.toggle() }),
    ActionSpec(
      "catalogue.facets.clear", in: .catalogue, keys: "x", footer: 8,
      title: { $0.catalogue.clearFacets },
      when: { state in
        state.catalogue.chosen.isEmpty
          ? .disabled(state.words.catalogue.nothingChosen) : .available
      }, change: { $0.catalogue.chosen = [] }),
    ActionSpec(
      "catalogue.unmark", in: .catalogue, keys: "X", title: { $0.catalogue.clearMarks },
      when: { state in
        state.catalogue.marked.isEmpty
          ? .disabled(state.words.catalogue.nothingMarked) : .available
      }, change: { $0.catalogue.marked = [] }),
    ActionSpec(
      "catalogue.sort", in: .catalogue, keys: "o >", footer: 11,
      title: { $0.catalogue.sortByNext }, change: { $0.sortCatalogue(by: 1) }),
    ActionSpec(
      "catalogue.sort.previous", in: .catalogue, keys: "<",
      title: { $0.catalogue.sortByPrevious }, change: { $0.sortCatalogue(by: -1) }),
    ActionSpec(
      "catalogue.sort.reverse", in: .catalogue, keys: "O", title: { $0.catalogue.reverse },
      change: { state in
        state.catalogue.isDescending.toggle()
        state.catalogue.cursor = ListCursor()
      }),
  ]

  private static let facets: [ActionSpec] = [
    ActionSpec(
      "facets.toggle", in: .facets, keys: "space enter", footer: 1,
      title: { $0.catalogue.toggle },
      change: { state in
        guard let value = state.catalogue.facets.selected else { return }
        if state.catalogue.chosen.remove(value) == nil { state.catalogue.chosen.insert(value) }
      }),
    ActionSpec(
      "facets.close", in: .facets, keys: "f esc backspace", footer: 2,
      title: { $0.catalogue.closeFacets }, change: { $0.catalogue.facets.close() }),
  ]

  private static let comparison: [ActionSpec] = [
    ActionSpec(
      "compare.leave-out", in: .compare, keys: "space", footer: 5,
      title: { $0.catalogue.leaveOut },
      change: { state in
        guard let id = state.selectedOffering else { return }
        state.catalogue.marked.removeAll { $0 == id }
        if state.catalogue.marked.count < 2 {
          state.tell(state.words.catalogue.tooFew, .notice)
        }
      })
  ]
}

extension AppState {
  fileprivate mutating func sortCatalogue(by step: Int) {
    let orders = CatalogueQuery.Order.allCases
    let index = orders.firstIndex(of: catalogue.order) ?? 0
    catalogue.sort(by: orders[(index + step + orders.count) % orders.count])
  }
}
