import TrailRecords

/// What a scan found, in order: a consumer that keeps everything.
struct Transcript: RecordConsumer, Equatable {
  enum Entry: Equatable {
    case record(RecordPlace, bytes: [UInt8])
    case unparsed(RecordProblem)
    case damage(RecordProblem)
  }

  private(set) var entries: [Entry] = []

  mutating func take(_ event: borrowing CloudTrailEvent, at place: RecordPlace) {
    entries.append(.record(place, bytes: OwnedRecord(event).bytes))
  }

  mutating func unparsed(_ problem: RecordProblem) { entries.append(.unparsed(problem)) }

  mutating func damage(_ problem: RecordProblem) { entries.append(.damage(problem)) }

  /// The records as they stood, in order.
  var records: [String] {
    entries.compactMap { entry in
      if case .record(_, let bytes) = entry { return String(decoding: bytes, as: UTF8.self) }
      return nil
    }
  }

  /// The records' event IDs, in order.
  var ids: [String] {
    records.map { record in
      guard let owned = try? OwnedRecord(parsing: record) else { return "?" }
      return owned.event.text(owned.event[.eventID]) ?? "-"
    }
  }

  var offsets: [Int] {
    entries.compactMap { entry in
      if case .record(let place, _) = entry { return place.offset }
      return nil
    }
  }

  var unparsed: [RecordProblem] {
    entries.compactMap { entry in
      if case .unparsed(let problem) = entry { return problem }
      return nil
    }
  }

  var damage: [RecordProblem] {
    entries.compactMap { entry in
      if case .damage(let problem) = entry { return problem }
      return nil
    }
  }

  var problems: [RecordProblem] {
    entries.compactMap { entry in
      switch entry {
      case .record: nil
      case .unparsed(let problem), .damage(let problem): problem
      }
    }
  }

  /// Records and unparsed ones share one numbering from 0 without gaps.
  var isNumberedWithoutGaps: Bool {
    var next = 0
    for entry in entries {
      switch entry {
      case .record(let place, _):
        guard place.index == next else { return false }
        next += 1
      case .unparsed: next += 1
      case .damage: break
      }
    }
    return true
  }
}

extension Transcript.Entry: CustomStringConvertible {
  var description: String {
    switch self {
    case .record(let place, let bytes):
      "record \(place.index) at \(place.offset): \(String(decoding: bytes, as: UTF8.self))"
    case .unparsed(let problem): "unparsed: \(problem)"
    case .damage(let problem): "damage: \(problem)"
    }
  }
}

/// How an input is cut before it is given to a scanner.
enum Pieces {
  case whole
  case cut(at: Int)
  case each(Int)
  /// Pieces of 1 to `longest` bytes.
  case random(SeededGenerator, longest: Int)
}

extension RecordScanner {
  /// Scans one input to its end; the scanner can then take another.
  mutating func transcript(of input: [UInt8], in pieces: Pieces = .whole) -> Transcript {
    var transcript = Transcript()
    let bytes = input.span
    var at = 0
    var pieces = pieces
    while at < bytes.count {
      let end = min(Self.end(of: &pieces, from: at, count: bytes.count), bytes.count)
      scan(bytes.extracting(at..<end), into: &transcript)
      at = end
    }
    finish(into: &transcript)
    return transcript
  }

  private static func end(of pieces: inout Pieces, from start: Int, count: Int) -> Int {
    switch pieces {
    case .whole: return count
    case .cut(let place): return start < place ? place : count
    case .each(let size): return start + size
    case .random(var generator, let longest):
      let size = Int.random(in: 1...longest, using: &generator)
      pieces = .random(generator, longest: longest)
      return start + size
    }
  }
}

func transcript(
  of input: [UInt8], in pieces: Pieces = .whole, maxRecordBytes: Int = 16 << 20
) -> Transcript {
  var scanner = RecordScanner(limits: RecordLimits(maxRecordBytes: maxRecordBytes))
  return scanner.transcript(of: input, in: pieces)
}

func transcript(of text: String, in pieces: Pieces = .whole, maxRecordBytes: Int = 16 << 20) -> Transcript {
  transcript(of: Array(text.utf8), in: pieces, maxRecordBytes: maxRecordBytes)
}

/// A small generator with a fixed seed (SplitMix64), so that a failure repeats.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
