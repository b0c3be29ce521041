import Testing

@testable import TrailArchive

/// The engines, which must all give the same of every input.
enum TestedEngine: String, CaseIterable, Sendable {
  case zlib
  #if ISAL
    case isal
  #endif
}

/// All that a reader gave of one input.
struct ReadInput: Equatable {
  var bytes: [UInt8]
  var tally: ArchiveTally
  var damage: ArchiveDamage?

  /// Reads an input with a new reader.
  init(_ path: String, space: Int = 65536, limits: ArchiveLimits = ArchiveLimits()) throws {
    var reader = try ArchiveReader(ArchiveInput(path: path), limits: limits)
    self.init(&reader, space: space)
  }

  /// Reads an input with a new reader in the given manner.
  init(_ path: String, _ manner: ReadingManner) throws {
    self = try manner.read([path])[0]
  }

  /// Reads what is left of a reader's input.
  init(_ reader: inout ArchiveReader, space: Int) {
    bytes = ReadInput.bytes(space: space) { reader.read(into: &$0) }
    tally = reader.tally
    damage = reader.damage
  }

  fileprivate init<Engine: Inflater & ~Copyable>(_ reader: inout InputReader<Engine>, space: Int) {
    bytes = ReadInput.bytes(space: space) { reader.read(into: &$0) }
    tally = reader.tally
    damage = reader.damage
  }

  private static func bytes(space count: Int, read: (inout MutableSpan<UInt8>) -> Int) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: count)
    var bytes: [UInt8] = []
    while true {
      var space = buffer.mutableSpan
      let count = read(&space)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}

/// Ways to read that must all come to the same.
struct ReadingManner: CustomTestStringConvertible, Sendable {
  var space: Int
  var chunk: Int
  var engine = TestedEngine.zlib

  var limits: ArchiveLimits { ArchiveLimits(chunkBytes: chunk) }
  var testDescription: String { "\(engine), space of \(space), chunks of \(chunk)" }

  /// Reads inputs one after another with one reader.
  func read(_ paths: [String], limits: ArchiveLimits? = nil) throws -> [ReadInput] {
    let limits = limits ?? self.limits
    switch engine {
    case .zlib: return try read(paths, with: InputReader<ZlibInflater>(limits: limits))
    #if ISAL
      case .isal: return try read(paths, with: InputReader<ISALInflater>(limits: limits))
    #endif
    }
  }

  private func read<Engine: Inflater & ~Copyable>(
    _ paths: [String], with reader: consuming InputReader<Engine>
  ) throws -> [ReadInput] {
    var results: [ReadInput] = []
    for path in paths {
      try reader.open(ArchiveInput(path: path))
      results.append(ReadInput(&reader, space: space))
    }
    return results
  }

  static let all = TestedEngine.allCases.flatMap { engine in
    [1, 7, 65536].flatMap { space in
      [2, 19, 128 << 10].map { ReadingManner(space: space, chunk: $0, engine: engine) }
    }
  }
}
