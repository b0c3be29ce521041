/// What keeps an input from being whole. Bytes before the damage were handed out.
public struct ArchiveDamage: Sendable, Equatable {
  /// The kinds of damage.
  public enum Kind: Sendable, Equatable {
    /// The file ends inside a gzip member.
    case truncated
    /// A gzip header or deflate data that cannot be right; reading stops there.
    case corrupt
    /// A member's bytes do not have the CRC-32 that its trailer gives. Reading goes on with the next member.
    case wrongChecksum
    /// A member's bytes are not as many as its trailer gives. Reading goes on with the next member.
    case wrongLength
    /// Bytes other than zeros after the last member, which begin no further one.
    case trailingBytes
    /// More inflated bytes than ``ArchiveLimits/maxInflatedBytes``.
    case tooLarge
    /// The system could not read on: its error number.
    case unreadable(errno: Int32)
  }

  public let kind: Kind
  /// Where in the file, before inflating, counted from 0.
  public let offset: Int64
  /// The reason for a person, on one line, without the path.
  public let message: String

  public init(kind: Kind, offset: Int64, message: String) {
    self.kind = kind
    self.offset = offset
    self.message = message
  }
}

extension ArchiveDamage {
  static func truncated(member: Int, after bytes: Int64, at offset: Int64) -> ArchiveDamage {
    ArchiveDamage(
      kind: .truncated, offset: offset, message: "gzip member \(member) is cut off after \(count(bytes))")
  }

  static func corruptHeader(_ reason: String, at offset: Int64) -> ArchiveDamage {
    ArchiveDamage(
      kind: .corrupt, offset: offset,
      message: "the gzip header is not valid (\(reason)); nothing can be inflated")
  }

  static func corruptData(member: Int, _ reason: String, at offset: Int64) -> ArchiveDamage {
    ArchiveDamage(
      kind: .corrupt, offset: offset,
      message:
        "gzip member \(member) is corrupt before byte \(offset) (\(reason)); what follows cannot be inflated")
  }

  static func wrongChecksum(member: Int, at offset: Int64) -> ArchiveDamage {
    ArchiveDamage(
      kind: .wrongChecksum, offset: offset,
      message: "the bytes of gzip member \(member) do not match its CRC-32")
  }

  static func wrongLength(member: Int, at offset: Int64) -> ArchiveDamage {
    ArchiveDamage(
      kind: .wrongLength, offset: offset,
      message: "the bytes of gzip member \(member) are not as many as its trailer says")
  }

  static func trailing(_ bytes: Int64, from offset: Int64) -> ArchiveDamage {
    ArchiveDamage(
      kind: .trailingBytes, offset: offset,
      message:
        "\(count(bytes)) from byte \(offset) on, after the last gzip member, are not gzip and were not read")
  }

  static func tooLarge(bound: Int64, at offset: Int64) -> ArchiveDamage {
    ArchiveDamage(
      kind: .tooLarge, offset: offset,
      message: "it holds more than \(count(bound)) of content and the rest was not read; "
        + "if it can be trusted, raise the bound with --max-inflated")
  }

  static func unreadable(_ error: SystemError, at offset: Int64) -> ArchiveDamage {
    ArchiveDamage(
      kind: .unreadable(errno: error.code), offset: offset,
      message: "it could not be read beyond byte \(offset): \(error.explanation)")
  }

  private static func count(_ bytes: Int64) -> String {
    bytes == 1 ? "1 byte" : "\(bytes) bytes"
  }
}

/// The damage of one input while it is read: the first is what it is known by, later damage is told in its message.
struct DamageLog {
  private var first: ArchiveDamage?
  private var last: ArchiveDamage?
  private var between = 0

  mutating func note(_ damage: ArchiveDamage) {
    guard first != nil else {
      first = damage
      return
    }
    if last != nil { between += 1 }
    last = damage
  }

  var summary: ArchiveDamage? {
    guard let first, let last else { return first }
    var message = first.message
    if between > 0 { message += "; \(between) more after it" }
    message += "; then \(last.message)"
    return ArchiveDamage(kind: first.kind, offset: first.offset, message: message)
  }
}
