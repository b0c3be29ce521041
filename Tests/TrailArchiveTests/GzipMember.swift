import CZlib

/// A gzip member in its three parts, so that a test knows where each begins and can damage it there.
struct GzipMember {
  var header: [UInt8]
  var body: [UInt8]
  var trailer: [UInt8]

  var bytes: [UInt8] { header + body + trailer }

  /// - Parameters:
  ///   - content: what the member inflates to.
  ///   - level: zlib's level; 0 stores the content as it is.
  ///   - header: the header's bytes.
  init(_ content: [UInt8], level: Int32 = 6, header: [UInt8] = GzipMember.plainHeader) {
    self.header = header
    body = GzipMember.deflated(content, level: level)
    trailer =
      GzipMember.littleEndian(GzipMember.checksum(content))
      + GzipMember.littleEndian(UInt32(truncatingIfNeeded: content.count))
  }

  init(_ text: String, level: Int32 = 6) {
    self.init(Array(text.utf8), level: level)
  }

  /// The shortest header there is.
  static let plainHeader: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]

  /// A header with every optional field: extra bytes, name, comment and its own checksum.
  static let fullHeader: [UInt8] = {
    var header: [UInt8] = [0x1F, 0x8B, 8, 0x1E, 1, 2, 3, 4, 0, 3]
    header += [4, 0] + Array("abcd".utf8)
    header += Array("trail.json".utf8) + [0]
    header += Array("a comment".utf8) + [0]
    return header + littleEndian(checksum(header)).prefix(2)
  }()

  static func littleEndian(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: unsafe crc32(0, bytes, UInt32(bytes.count)))
  }

  private static func deflated(_ content: [UInt8], level: Int32) -> [UInt8] {
    var stream = unsafe z_stream()
    var input = content
    var output = [UInt8](repeating: 0, count: content.count + content.count / 8 + 64)
    let rawWindowBits: Int32 = -15
    let started = unsafe deflateInit2_(
      &stream, level, Z_DEFLATED, rawWindowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(started == Z_OK, "zlib cannot deflate")
    defer { unsafe deflateEnd(&stream) }
    let written = unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe stream.next_in = source.baseAddress
        unsafe stream.avail_in = UInt32(source.count)
        unsafe stream.next_out = target.baseAddress
        unsafe stream.avail_out = UInt32(target.count)
        let status = unsafe deflate(&stream, Z_FINISH)
        precondition(status == Z_STREAM_END, "the output does not fit")
        return unsafe target.count - Int(stream.avail_out)
      }
    }
    return Array(output.prefix(written))
  }
}

/// Content that looks like a log and that deflate takes several kinds of code for.
enum LogContent {
  static let short = Array(#"{"Records":[{"eventName":"StopLogging","eventID":"1"}]}"#.utf8)

  /// About `records` times 120 bytes, no two records alike.
  static func records(_ records: Int) -> [UInt8] {
    var text = #"{"Records":["#
    for number in 0..<records {
      let mixed = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
      text += number == 0 ? "" : ","
      text += #"{"eventName":"GetObject","eventID":"\#(String(mixed, radix: 16))","#
      text += #""requestParameters":{"bucketName":"logs","key":"\#(number)"}}"#
    }
    return Array((text + "]}").utf8)
  }
}
