/// Reads inputs one after another with an engine of choice: what ``ArchiveReader`` does.
struct InputReader<Engine: Inflater & ~Copyable>: ~Copyable {
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
  var inflater: MemberInflater<Engine>
  /// Reads a member once more where the engine's word is not final; made when it is first needed.
  var reference: MemberInflater<ZlibInflater>?
  /// Whether the reference reads the present member.
  var usesReference = false
  /// Whether the input cannot be read again, so that the reference reads all of it.
  var readsPipe = false
  var phase = Phase.ended
  /// The number of the present member, from 1.
  var member = 0
  /// Where in the file the present member begins.
  var memberStart: Int64 = 0
  /// How many bytes of the present member were handed out by earlier steps.
  var memberInflated: Int64 = 0
  /// Whether the inflater filled the space it had, and may hold back more output.
  var outputPending = false
  var damageLog = DamageLog()
  private var counts = ArchiveTally()

  /// A reader without an input.
  init(limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    self.limits = limits
    inflater = try MemberInflater()
    file = FileChunks(chunkBytes: limits.chunkBytes)
  }

  /// A reader at the start of an input.
  init(_ input: ArchiveInput, limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    let file = try FileChunks.opened(input, chunkBytes: limits.chunkBytes)
    let inflater = try MemberInflater<Engine>()
    self.limits = limits
    self.file = file
    self.inflater = inflater
    phase = .start
  }

  /// See ``ArchiveReader/open(_:)``.
  mutating func open(_ input: ArchiveInput) throws(ArchiveError) {
    phase = .ended
    member = 0
    damageLog = DamageLog()
    counts = ArchiveTally()
    try file.open(input)
    phase = .start
  }

  /// See ``ArchiveReader/read(into:)``.
  mutating func read(into space: inout MutableSpan<UInt8>) -> Int {
    if space.isEmpty { return 0 }
    let left = limits.maxInflatedBytes - counts.inflatedBytes
    if left > 0 {
      let count = produce(into: &space, limit: Int(clamping: min(Int64(space.count), left)))
      counts.inflatedBytes += Int64(count)
      return count
    }
    // Where that is in the file is asked of the reference: an engine may be far ahead of its output.
    askReference()
    // At the bound, whether one byte more would come tells too large from just fitting.
    var extra: ContiguousArray<UInt8> = [0]
    var extraSpace = extra.mutableSpan
    let position = file.position
    if produce(into: &extraSpace, limit: 1) > 0 {
      end(with: .tooLarge(bound: limits.maxInflatedBytes, at: position))
    }
    return 0
  }

  /// See ``ArchiveReader/tally``.
  var tally: ArchiveTally {
    var tally = counts
    tally.bytes = file.position
    return tally
  }

  /// See ``ArchiveReader/damage``.
  var damage: ArchiveDamage? { damageLog.summary }

  mutating func countMember() { counts.members += 1 }

  /// Stops reading the present input, with or without damage.
  mutating func end(with damage: ArchiveDamage? = nil) {
    if let damage { damageLog.note(damage) }
    file.close()
    phase = .ended
  }
}
