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
  private var reader: InputReader<StandardInflater>

  /// A reader without an input, for ``open(_:)``.
  ///
  /// - Throws: ``ArchiveError`` when there is no memory for it.
  public init(limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    reader = try InputReader(limits: limits)
  }

  /// A reader at the start of an input.
  ///
  /// - Throws: ``ArchiveError`` when the input cannot be opened.
  public init(_ input: ArchiveInput, limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    reader = try InputReader(input, limits: limits)
  }

  /// Goes to the start of another input; the present one is closed, whether read to its end or not.
  ///
  /// - Throws: ``ArchiveError`` when the input cannot be opened. The reader then is at an end, and can open others.
  public mutating func open(_ input: ArchiveInput) throws(ArchiveError) {
    try reader.open(input)
  }

  /// Writes the input's next bytes to the front of `space`, inflated if it is gzip.
  ///
  /// It may write fewer than fit before the end. What is wrong with an input ends it early and stands in ``damage``.
  ///
  /// - Parameter space: where to write; any size of at least 1. Larger is faster, up to some 256 KiB.
  /// - Returns: how many bytes were written; 0 only at the end.
  public mutating func read(into space: inout MutableSpan<UInt8>) -> Int {
    reader.read(into: &space)
  }

  /// How much of the present input was read.
  public var tally: ArchiveTally { reader.tally }

  /// What is wrong with the present input; nil while all is well. It is settled once ``read(into:)`` has returned 0.
  ///
  /// Kind and offset are those of the first damage; if there was more, the message tells it too.
  public var damage: ArchiveDamage? { reader.damage }
}
