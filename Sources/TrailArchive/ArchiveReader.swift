/// Reads inputs one after another: opens each, tells gzip from plain bytes by its first two, inflates and checks.
///
/// The buffer and the inflater are made once and serve for every input that ``open(_:)`` names, so that reading
/// thousands of small files allocates nothing for each.
///
///     var reader = try ArchiveReader(ArchiveInput(path: "trail.json.gz"))
///     var count = reader.read(into: &space)
///     while count > 0 {
///       // the first `count` bytes of `space` are the next ones
///       count = reader.read(into: &space)
///     }
///     if let damage = reader.damage { print(damage.message) }
public struct ArchiveReader: ~Copyable {
  /// Where in an input the reader stands.
  enum Phase {
    /// Nothing was read yet.
    case start
    /// Not gzip: bytes are passed on as they are.
    case plain
    /// Inside a gzip member.
    case member
    /// Inside the length field of a member whose checksum was wrong.
    case lengthField(bytesLeft: Int)
    /// After a member.
    case between
    case ended
  }

  let limits: ArchiveLimits
  var file: FileChunks
  var inflater: MemberInflater
  var phase = Phase.ended
  /// The number of the present member, from 1.
  var member = 0
  /// Where in the file the present member begins.
  var memberStart: Int64 = 0
  /// Whether the inflater filled the space it had, and may hold back more output.
  var outputPending = false
  var damageLog = DamageLog()
  private var counts = ArchiveTally()

  /// A reader without an input, for ``open(_:)``.
  ///
  /// - Throws: ``ArchiveError`` when there is no memory for it.
  public init(limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    self.limits = limits
    inflater = try MemberInflater()
    file = FileChunks(chunkBytes: limits.chunkBytes)
  }

  /// A reader at the start of an input.
  ///
  /// - Throws: ``ArchiveError`` when the input cannot be opened.
  public init(_ input: ArchiveInput, limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    let file = try FileChunks.opened(input, chunkBytes: limits.chunkBytes)
    let inflater = try MemberInflater()
    self.limits = limits
    self.file = file
    self.inflater = inflater
    phase = .start
  }

  /// Goes to the start of another input; the present one is closed, whether read to its end or not.
  ///
  /// - Throws: ``ArchiveError`` when the input cannot be opened. The reader then is at an end, and can open others.
  public mutating func open(_ input: ArchiveInput) throws(ArchiveError) {
    phase = .ended
    member = 0
    damageLog = DamageLog()
    counts = ArchiveTally()
    try file.open(input)
    phase = .start
  }

  /// Writes the input's next bytes to the front of `space`, inflated if it is gzip.
  ///
  /// It may write fewer than fit before the end. What is wrong with an input ends it early and stands in ``damage``.
  ///
  /// - Parameter space: where to write; any size of at least 1. Larger is faster, up to some 256 KiB.
  /// - Returns: how many bytes were written; 0 only at the end.
  public mutating func read(into space: inout MutableSpan<UInt8>) -> Int {
    if space.isEmpty { return 0 }
    let left = limits.maxInflatedBytes - counts.inflatedBytes
    if left > 0 {
      let count = produce(into: &space, limit: Int(clamping: min(Int64(space.count), left)))
      counts.inflatedBytes += Int64(count)
      return count
    }
    // At the bound, whether one byte more would come tells too large from just fitting.
    var extra: ContiguousArray<UInt8> = [0]
    var extraSpace = extra.mutableSpan
    let position = file.position
    if produce(into: &extraSpace, limit: 1) > 0 {
      end(with: .tooLarge(bound: limits.maxInflatedBytes, at: position))
    }
    return 0
  }

  /// How much of the present input was read.
  public var tally: ArchiveTally {
    var tally = counts
    tally.bytes = file.position
    return tally
  }

  /// What is wrong with the present input; nil while all is well. It is settled once ``read(into:)`` has returned 0.
  ///
  /// Kind and offset are those of the first damage; if there was more, the message tells it too.
  public var damage: ArchiveDamage? { damageLog.summary }

  mutating func countMember() { counts.members += 1 }

  /// Stops reading the present input, with or without damage.
  mutating func end(with damage: ArchiveDamage? = nil) {
    if let damage { damageLog.note(damage) }
    file.close()
    phase = .ended
  }
}
