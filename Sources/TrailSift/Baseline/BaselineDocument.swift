import TrailDetection
import TrailRecords

/// The JSON of a baseline, read with the place of every mistake.
struct BaselineDocument {
  private let path: String
  /// The file.
  private let bytes: [UInt8]
  private let record: OwnedRecord
  /// Where the object begins in the file.
  private let start: Int

  init(_ bytes: [UInt8], path: String) throws(BaselineError) {
    self.path = path
    self.bytes = bytes
    start = bytes.firstIndex { !JSONWalk.isSpace($0) } ?? 0
    do throws(RecordProblem) {
      record = try OwnedRecord(parsing: bytes)
    } catch {
      let what =
        switch error.reason {
        case .endsInside: "the file ends too early; learn the baseline anew"
        case .notAnObject: "this is no baseline; name a file that trailsift baseline has written"
        default: "this is no valid JSON: \(error.reason)"
        }
      throw Self.failure(bytes, path, error.offset, what)
    }
  }

  var root: JSONSlice { record.event.root }

  /// - Parameter place: in the object.
  func failure(_ place: Int, _ message: String) -> BaselineError {
    Self.failure(bytes, path, start + place, message)
  }

  private static func failure(
    _ bytes: [UInt8], _ path: String, _ offset: Int, _ message: String
  ) -> BaselineError {
    let before = bytes[..<min(offset, bytes.count)]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    // Continuation bytes of a character are no columns of their own.
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return BaselineError(path: path, place: (before.count { $0 == 0x0A } + 1, column), message: message)
  }

  /// The keys and values of an object, in the order of the file.
  func pairs(of object: JSONSlice) throws(BaselineError) -> [(key: JSONSlice, value: JSONSlice)] {
    guard object.kind == .object else { throw failure(object.start, "an object is missing here") }
    var pairs: [(key: JSONSlice, value: JSONSlice)] = []
    record.event.forEachMember(of: object) { pairs.append(($0, $1)) }
    return pairs
  }

  /// The values of an object's members, which have to be these in any order.
  func members(of object: JSONSlice, _ names: [String]) throws(BaselineError) -> [JSONSlice] {
    let event = record.event
    var found = [JSONSlice?](repeating: nil, count: names.count)
    for (key, value) in try pairs(of: object) {
      guard let place = names.firstIndex(where: { event.equals(key, $0) }) else {
        throw failure(
          key.start, "\(try text(key)) is no key here; there are \(names.joined(separator: ", "))")
      }
      guard found[place] == nil else {
        throw failure(key.start, "\(names[place]) stands here twice; take one of both out")
      }
      found[place] = value
    }
    if let missing = found.firstIndex(of: nil) {
      throw failure(object.start, "\(names[missing]) is missing in this object")
    }
    return found.compactMap { $0 }
  }

  /// The text of a member that has to be there.
  func text(_ name: String, of object: JSONSlice) throws(BaselineError) -> (text: String, place: Int) {
    guard let value = record.event.member(name, of: object) else {
      throw failure(
        object.start,
        "\(name) is missing: this is no baseline; name a file that trailsift baseline has written")
    }
    return (try text(value), value.start)
  }

  func elements(of list: JSONSlice, _ name: String) throws(BaselineError) -> [JSONSlice] {
    guard list.kind == .array else { throw failure(list.start, "\(name) has to be a list") }
    var elements: [JSONSlice] = []
    record.event.forEachElement(of: list) { elements.append($0) }
    return elements
  }

  func text(_ value: JSONSlice) throws(BaselineError) -> String {
    guard let text = record.event.text(value) else {
      throw failure(value.start, "a text in quotes is missing here")
    }
    return text
  }

  func truth(_ value: JSONSlice, _ name: String) throws(BaselineError) -> Bool {
    guard value.kind == .boolean else { throw failure(value.start, "\(name) has to be true or false") }
    return record.event.written(value) == "true"
  }

  /// - Parameter least: the least number that will do.
  func number(_ value: JSONSlice, from least: Int) throws(BaselineError) -> Int {
    guard value.kind == .number, let number = Int(record.event.written(value)), number >= least else {
      throw failure(value.start, "a whole number from \(least) on is missing here")
    }
    return number
  }

  /// - Parameter least: the least count that will do.
  func sighting(
    _ first: JSONSlice, _ last: JSONSlice, _ count: JSONSlice, from least: Int = 1
  ) throws(BaselineError) -> Sighting {
    let number = try number(count, from: least)
    if first.kind == .null, last.kind == .null { return Sighting(first: nil, last: nil, count: number) }
    let (from, to) = (try time(first), try time(last))
    guard from <= to else { throw failure(last.start, "last lies before first; exchange them") }
    return Sighting(first: from, last: to, count: number)
  }

  private func time(_ value: JSONSlice) throws(BaselineError) -> EventTime {
    guard let text = record.event.text(value), let time = EventTime(text), time.text == text else {
      throw failure(value.start, "a time as \"2026-03-04T09:12:31Z\" is missing here")
    }
    return time
  }
}
