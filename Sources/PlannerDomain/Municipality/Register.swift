/// The entities of one kind by their identifiers, close together in memory.
///
/// A dictionary keeps up to half of its room free and every identifier twice, and a plan that is
/// changed while another thread reads it would be copied as a whole. Here entities lie in pages, of
/// which only the one that is written is copied.
///
/// What only reads is inlinable: other modules too look up thousands of entities for a list.
public struct Register<Entity: Identifiable & Hashable & Sendable>: Sendable
where Entity.ID == Identifier<Entity> {
  @usableFromInline private(set) var pages: [[Entity]] = []
  /// Where each entity is, by the hash of its identifier: its place and one more, or 0 for nothing.
  @usableFromInline private(set) var slots: [Int32] = []
  public private(set) var count = 0

  public init() {}

  @inlinable public var isEmpty: Bool { count == 0 }

  public subscript(id: Identifier<Entity>) -> Entity? {
    @inlinable get { place(of: id).map { self[place: $0] } }
    set {
      if let newValue {
        updateValue(newValue, forKey: id)
      } else {
        remove(id)
      }
    }
  }

  /// Puts an entity in the place of the one of its name, which is returned, or at the end.
  @discardableResult
  public mutating func updateValue(_ entity: Entity, forKey id: Identifier<Entity>) -> Entity? {
    if (count + 1) * 4 > slots.count * 3 { grow() }
    let slot = slot(of: id)
    if slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      let old = self[place: place]
      self[place: place] = entity
      return old
    }
    if count % Self.pageLength == 0 {
      pages.append([])
      // Only a large plan has more pages than one, and fills them.
      if count > 0 { pages[pages.count - 1].reserveCapacity(Self.pageLength) }
    }
    pages[pages.count - 1].append(entity)
    count += 1
    slots[slot] = Int32(count)
    return nil
  }
}

// MARK: - Going through all

extension Register {
  /// In no order that means anything.
  @inlinable public var values: Values { Values(register: self) }

  @inlinable public var keys: some RandomAccessCollection<Identifier<Entity>> {
    values.lazy.map(\.id)
  }

  public struct Values: RandomAccessCollection, Sendable {
    @usableFromInline let register: Register

    @usableFromInline init(register: Register) { self.register = register }

    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { register.count }
    @inlinable public subscript(position: Int) -> Entity { register[place: position] }
  }
}

extension Register: Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    left.count == right.count && left.values.allSatisfy { right[$0.id] == $0 }
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(count) }
}

// MARK: - Places

extension Register {
  @inlinable static var pageLength: Int { 128 }

  @usableFromInline subscript(place place: Int) -> Entity {
    @inlinable get { pages[place / Self.pageLength][place % Self.pageLength] }
    set { pages[place / Self.pageLength][place % Self.pageLength] = newValue }
  }

  @inlinable func place(of id: Identifier<Entity>) -> Int? {
    guard !slots.isEmpty else { return nil }
    let place = Int(slots[slot(of: id)]) - 1
    return place < 0 ? nil : place
  }

  /// The slot of an identifier, or the free one where it would be.
  @inlinable func slot(of id: Identifier<Entity>) -> Int {
    var slot = firstSlot(of: id)
    while slots[slot] != 0, self[place: Int(slots[slot]) - 1].id != id {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  @inlinable func firstSlot(of id: Identifier<Entity>) -> Int { id.hashValue & (slots.count - 1) }

  private mutating func grow() {
    slots = Array(repeating: 0, count: max(16, slots.count * 2))
    for place in 0..<count { slots[slot(of: self[place: place].id)] = Int32(place + 1) }
  }

  /// The last entity takes the place that becomes free.
  private mutating func remove(_ id: Identifier<Entity>) {
    guard let place = place(of: id) else { return }
    let last = self[place: count - 1]
    let (hole, moved) = (slot(of: id), slot(of: last.id))
    slots[moved] = Int32(place + 1)
    self[place: place] = last
    free(hole)
    pages[pages.count - 1].removeLast()
    if pages[pages.count - 1].isEmpty { pages.removeLast() }
    count -= 1
  }

  /// Frees a slot, and lets those behind it that were put off by it move up.
  private mutating func free(_ slot: Int) {
    let mask = slots.count - 1
    var free = slot
    var next = (slot + 1) & mask
    while slots[next] != 0 {
      let first = firstSlot(of: self[place: Int(slots[next]) - 1].id)
      if (next - first) & mask >= (next - free) & mask {
        slots[free] = slots[next]
        free = next
      }
      next = (next + 1) & mask
    }
    slots[free] = 0
  }
}
