import Testing
import TrailArchive

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

  /// Reads what is left of a reader's input.
  init(_ reader: inout ArchiveReader, space count: Int) {
    var buffer = [UInt8](repeating: 0, count: count)
    var bytes: [UInt8] = []
    while true {
      var space = buffer.mutableSpan
      let read = reader.read(into: &space)
      if read == 0 { break }
      bytes += buffer[..<read]
    }
    self.bytes = bytes
    tally = reader.tally
    damage = reader.damage
  }
}

/// Ways to read that must all come to the same.
struct ReadingManner: CustomTestStringConvertible, Sendable {
  var space: Int
  var chunk: Int

  var limits: ArchiveLimits { ArchiveLimits(chunkBytes: chunk) }
  var testDescription: String { "space of \(space), chunks of \(chunk)" }

  static let all = [1, 7, 65536].flatMap { space in
    [2, 19, 128 << 10].map { ReadingManner(space: space, chunk: $0) }
  }
}
