/// What the first bytes of a file say that its name does not.
enum FileContent: Equatable {
  /// Gzip, or text that may be a log.
  case log
  /// Something else, in words for a person.
  case other(String)

  /// How many bytes from the front of a file are looked at.
  static let sampleBytes = 4096

  /// - Parameters:
  ///   - sample: the first bytes of the file, at most ``sampleBytes``.
  ///   - isWhole: whether they are all of it.
  init(sample: [UInt8], isWhole: Bool) {
    if sample.isEmpty {
      self = .other("empty")
    } else if sample.starts(with: [0x1F, 0x8B]) {
      self = .log
    } else if let kind = FileContent.otherKind(sample) {
      self = .other(kind)
    } else {
      self = FileContent.text(sample, isWhole: isWhole)
    }
  }

  private static func text(_ sample: [UInt8], isWhole: Bool) -> FileContent {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = sample.starts(with: mark) ? sample.dropFirst(mark.count) : sample[...]
    guard let first = text.firstIndex(where: { !isWhiteSpace($0) }) else {
      return isWhole ? .other("nothing but white space") : .log
    }
    switch text[first] {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return .log
    default: return startsExportLine(text[first...]) ? .log : .other("neither gzip nor JSON")
    }
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// A line of a CloudWatch Logs export: a time such as `2023-07-10T11:47:39.000Z`, a blank, and JSON.
  private static func startsExportLine(_ text: ArraySlice<UInt8>) -> Bool {
    let form = Array("0000-00-00T00:00:00".utf8)
    guard text.count > form.count else { return false }
    let fits = zip(form, text).allSatisfy { $0 == UInt8(ascii: "0") ? $1.isDigit : $0 == $1 }
    let rest = text.dropFirst(form.count)
    let fraction = rest.prefix { $0 != UInt8(ascii: " ") }
    guard fits, fraction.last == UInt8(ascii: "Z") else { return false }
    return rest.dropFirst(fraction.count).first { !isWhiteSpace($0) } == UInt8(ascii: "{")
  }

  private static func otherKind(_ sample: [UInt8]) -> String? {
    if sample.dropFirst(257).starts(with: Array("ustar".utf8)) { return "tar archive: unpack it first" }
    return magics.first { sample.starts(with: $0.bytes) }?.kind
  }

  private static let magics: [(bytes: [UInt8], kind: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "zip archive: unpack it first"),
    ([0x50, 0x4B, 0x05, 0x06], "empty zip archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd: decompress it first"),
    (Array("BZh".utf8), "bzip2: decompress it first"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz: decompress it first"),
    ([0x04, 0x22, 0x4D, 0x18], "lz4: decompress it first"),
    ([0x1F, 0x9D], "compress (.Z): decompress it first"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z archive: unpack it first"),
    (Array("Rar!".utf8), "rar archive: unpack it first"),
    (Array("PAR1".utf8), "Parquet: export it as JSON first"),
    (Array("ORC".utf8), "ORC: export it as JSON first"),
    (Array("Obj\u{1}".utf8), "Avro: export it as JSON first"),
    (Array("SQLite format 3\u{0}".utf8), "SQLite database"),
    (Array("%PDF".utf8), "PDF"),
    (Array("ElfFile\u{0}".utf8), "Windows event log"),
    ([0x00, 0x05, 0x16, 0x07], "file attributes that macOS keeps beside a file"),
    ([0xFF, 0xFE], "UTF-16 text: convert it to UTF-8 first"),
    ([0xFE, 0xFF], "UTF-16 text: convert it to UTF-8 first"),
  ]
}
