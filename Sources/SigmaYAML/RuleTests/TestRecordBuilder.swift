/// Makes the records of a test from a base and the events that are laid over it.
struct TestRecordBuilder {
  /// How many records one test may have.
  static let maximumRecords = 10_000

  private let base: [YAMLEntry]
  private let place: YAMLValue
  private let without: [[String]]
  /// JSON texts.
  private(set) var records: [[UInt8]] = []
  /// How many bytes the records may have from here on.
  var bytesLeft = 0

  /// - Parameter place: where the base stands, for errors in it.
  init(base: [YAMLEntry], place: YAMLValue, without: [[String]]) {
    self.base = base
    self.place = place
    self.without = without
  }

  /// Adds the records of `events`: one, the base, where there are none.
  mutating func add(_ events: YAMLValue?) throws(YAMLTreeError) {
    let empty = YAMLValue(content: .map([]), line: place.line, column: place.column)
    guard let events, !events.isNull, events.items?.isEmpty != true else {
      return try add(event: [], of: empty, at: nil, number: 0)
    }
    guard let items = events.items else {
      throw error(events, "\"events\" is a list, and this is \(events.kind)")
    }
    try add(each: items)
  }

  /// Adds the records of some events.
  mutating func add(each items: [YAMLValue]) throws(YAMLTreeError) {
    for item in items {
      guard let entries = item.isNull ? [] : item.entries else {
        throw error(item, "an event is a map that is laid over \"base\", and this is \(item.kind)")
      }
      if entries.contains(where: { ["event", "after", "repeat", "every"].contains($0.key) }) {
        try add(wrapped: entries, of: item)
      } else {
        try add(event: entries, of: item, at: nil, number: 0)
      }
    }
  }

  private mutating func add(wrapped entries: [YAMLEntry], of item: YAMLValue) throws(YAMLTreeError) {
    for entry in entries where !["event", "after", "repeat", "every"].contains(entry.key) {
      throw YAMLTreeError(
        line: entry.keyLine, column: entry.keyColumn,
        message: "a wrapped event has \"event\", \"after\", \"repeat\" and \"every\", no \"\(entry.key)\"")
    }
    let event = entries["event"]
    guard let laid = event.map({ $0.isNull ? [] : $0.entries }) ?? [] else {
      throw error(event ?? item, "\"event\" is a map, and this is \(event?.kind ?? "absent")")
    }
    let count = try repetitions(entries["repeat"])
    let after = try seconds(entries["after"], "after")
    let every = try seconds(entries["every"], "every")
    for number in 0..<count {
      let offset = after == nil && every == nil ? nil : (after ?? 0) + number * (every ?? 0)
      try add(event: laid, of: item, at: offset, number: number)
    }
  }

  private func repetitions(_ value: YAMLValue?) throws(YAMLTreeError) -> Int {
    guard let value, !value.isNull else { return 1 }
    guard case .number(let text) = value.content, let count = Int(text),
      (1...Self.maximumRecords).contains(count)
    else { throw error(value, "\"repeat\" is a whole number from 1 to \(Self.maximumRecords)") }
    return count
  }

  private func seconds(_ value: YAMLValue?, _ key: String) throws(YAMLTreeError) -> Int? {
    guard let value, !value.isNull else { return nil }
    guard let text = value.text, let seconds = text == "0s" ? 0 : Timespan.seconds(text), seconds < 1 << 40
    else {
      throw error(value, "\"\(key)\" is a whole number and a unit: 15s, 10m, 2h, 7d")
    }
    return seconds
  }

  /// - Parameter offset: in seconds after the time that the record has otherwise.
  private mutating func add(
    event: [YAMLEntry], of item: YAMLValue, at offset: Int?, number: Int
  ) throws(YAMLTreeError) {
    guard records.count < Self.maximumRecords else {
      throw error(item, "a test has more than \(Self.maximumRecords) records")
    }
    var record = base.overlaid(with: event.map { $0.numbered(number) })
    if let offset { try shift(&record, by: offset, at: item) }
    for path in without { record.remove(path[...]) }
    if event["eventID"] == nil && !without.contains(["eventID"]) {
      let id = Self.eventID(records.count)
      record = record.overlaid(with: [entry("eventID", id, at: item)])
    }
    guard
      let bytes = JSONText.bytes(of: YAMLValue(content: .map(record), line: item.line, column: item.column))
    else {
      throw error(item, "a number of this record is none that JSON knows")
    }
    bytesLeft -= bytes.count
    guard bytesLeft >= 0 else {
      throw error(item, "the records of the file's tests take more memory than they may")
    }
    records.append(bytes)
  }

  private func shift(_ record: inout [YAMLEntry], by offset: Int, at item: YAMLValue) throws(YAMLTreeError) {
    guard let time = record["eventTime"]?.text.flatMap(RecordTime.init) else {
      throw error(record["eventTime"] ?? item, "\"eventTime\" is a text like \"2026-03-04T05:06:07Z\"")
    }
    guard let text = RecordTime(seconds: time.seconds + offset).text else {
      throw error(item, "the event is later than the year 9999")
    }
    record = record.overlaid(with: [entry("eventTime", text, at: item)])
  }

  private func entry(_ key: String, _ text: String, at item: YAMLValue) -> YAMLEntry {
    YAMLEntry(
      key: key, keyLine: item.line, keyColumn: item.column,
      value: YAMLValue(content: .text(text), line: item.line, column: item.column))
  }

  private static func eventID(_ index: Int) -> String {
    let digits = String(index, radix: 16)
    func padded(_ count: Int) -> String {
      String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }
    return "\(padded(8))-0000-4000-8000-\(padded(12))"
  }

  private func error(_ value: YAMLValue, _ message: String) -> YAMLTreeError {
    YAMLTreeError(line: value.line, column: value.column, message: message)
  }
}

extension YAMLEntry {
  /// With `{n}` in each text replaced by the number of a repetition.
  fileprivate func numbered(_ number: Int) -> YAMLEntry {
    var entry = self
    entry.value = value.numbered(number)
    return entry
  }
}

extension YAMLValue {
  fileprivate func numbered(_ number: Int) -> YAMLValue {
    var value = self
    switch content {
    case .text(let text): value.content = .text(text.replacing("{n}", with: String(number)))
    case .list(let items): value.content = .list(items.map { $0.numbered(number) })
    case .map(let entries): value.content = .map(entries.map { $0.numbered(number) })
    case .number, .boolean, .null: break
    }
    return value
  }

  /// Takes a path out of a map, or out of every map of a list.
  fileprivate mutating func remove(_ path: ArraySlice<String>) {
    if case .map(var entries) = content {
      entries.remove(path)
      content = .map(entries)
    } else if case .list(var items) = content {
      for index in items.indices { items[index].remove(path) }
      content = .list(items)
    }
  }
}

extension [YAMLEntry] {
  fileprivate mutating func remove(_ path: ArraySlice<String>) {
    guard let key = path.first, let index = firstIndex(where: { $0.key == key }) else { return }
    if path.count == 1 {
      remove(at: index)
    } else {
      self[index].value.remove(path.dropFirst())
    }
  }
}
