/// What `wide`, `utf16*`, `base64*` and `windash` make of a value.
extension TextPattern {
  enum ByteOrder {
    case little
    case big
  }

  /// The text in UTF-16 (`wide`, `utf16le`, `utf16be`); wildcards stay where they are.
  func utf16(_ order: ByteOrder) -> TextPattern {
    mappingBytes { bytes in
      String(decoding: bytes, as: UTF8.self).utf16.flatMap { unit in
        let (high, low) = (UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit))
        return order == .little ? [low, high] : [high, low]
      }
    }
  }

  /// The text in UTF-16 with a byte order mark before it (`utf16`), in little-endian order as pySigma has it.
  var utf16WithMark: TextPattern { TextPattern([.byteOrderMark] + utf16(.little).parts) }

  /// The bytes in base64; nil for a pattern with wildcards, which cannot be encoded.
  var base64: TextPattern? {
    encodable.map { TextPattern([.bytes(Self.base64($0))]) }
  }

  /// The part of the bytes' base64 that does not depend on what stands around them, for each of the three
  /// places within a group at which they may begin; nil for a pattern with wildcards, and for less than two
  /// bytes, of which nothing is left in one of the places.
  var base64AtEachOffset: [TextPattern]? {
    guard let bytes = encodable, bytes.count >= 2 else { return nil }
    return (0..<3).map { offset in
      let encoded = Self.base64([UInt8](repeating: 0x20, count: offset) + bytes)
      // Characters that hold bits of what stands before or behind.
      let before = [0, 2, 3][offset]
      let behind = [0, 3, 2][(bytes.count + offset) % 3]
      return TextPattern([.bytes(Array(encoded.dropFirst(before).dropLast(behind)))])
    }
  }

  private var encodable: [UInt8]? {
    var all: [UInt8] = []
    for part in parts {
      switch part {
      case .bytes(let bytes): all += bytes
      case .byteOrderMark: all += [0xFF, 0xFE]
      case .many, .one: return nil
      }
    }
    return all
  }

  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var encoded: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for byte in group { bits = bits << 8 | UInt32(byte) }
      bits <<= UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let sextet = Int(bits >> UInt32(18 - 6 * place)) & 0x3F
        encoded.append(place <= group.count ? alphabet[sextet] : UInt8(ascii: "="))
      }
    }
    return encoded
  }
}

extension TextPattern {
  static let mostDashes = 3
  private static let dashes: [Unicode.Scalar] = ["-", "/", "\u{2013}", "\u{2014}", "\u{2015}"]

  /// The pattern with each dash or slash that begins an option written in every way that Windows takes it
  /// (`-`, `/`, en dash, em dash, horizontal bar); nil if there are more than ``mostDashes``.
  ///
  /// A dash begins an option where no word character stands before it and one behind it.
  var windowsDashes: [TextPattern]? {
    var forms = [TextPattern([])]
    var dashCount = 0
    for part in parts {
      guard case .bytes(let bytes) = part else {
        forms = forms.map { $0 + TextPattern([part]) }
        continue
      }
      let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
      for (place, scalar) in scalars.enumerated() {
        let beginsOption =
          Self.dashes.contains(scalar) && (place == 0 || !Self.isWord(scalars[place - 1]))
          && place + 1 < scalars.count && Self.isWord(scalars[place + 1])
        let ways = beginsOption ? Self.dashes : [scalar]
        if beginsOption { dashCount += 1 }
        guard dashCount <= Self.mostDashes else { return nil }
        forms = ways.flatMap { way in forms.map { $0 + TextPattern(plain: String(way)) } }
      }
    }
    return forms
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
