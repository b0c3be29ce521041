/// The lists that stand for `%name%` where `expand` asks for them.
struct PlaceholderLists {
  enum Failure: Error, Equatable {
    /// No one has named such a list.
    case unknown(name: String)
    /// One value stands for more than ``mostTexts``.
    case tooMany
  }

  static let mostTexts = 65_536

  let lists: [String: [String]]

  /// Each way to put a text of its list in the place of each placeholder; no way, if one of the lists is
  /// empty. Texts of lists are read as values are, so that they may hold wildcards.
  func expand(_ pattern: TextPattern) throws(Failure) -> [TextPattern] {
    var ways = [TextPattern([])]
    for part in pattern.parts {
      guard case .bytes(let bytes) = part else {
        ways = ways.map { $0 + TextPattern([part]) }
        continue
      }
      for piece in Self.pieces(of: bytes) {
        switch piece {
        case .plain(let bytes): ways = ways.map { $0 + TextPattern([.bytes(bytes)]) }
        case .name(let name):
          let texts = try list(name, for: ways.count).map { TextPattern(parsing: $0) }
          ways = ways.flatMap { way in texts.map { way + $0 } }
        }
      }
    }
    return ways
  }

  /// The same for text that is no pattern, as a regular expression, of which the lists' texts become a part
  /// as they are.
  func expand(_ text: String) throws(Failure) -> [String] {
    var ways = [""]
    for piece in Self.pieces(of: Array(text.utf8)) {
      switch piece {
      case .plain(let bytes): ways = ways.map { $0 + String(decoding: bytes, as: UTF8.self) }
      case .name(let name):
        let texts = try list(name, for: ways.count)
        ways = ways.flatMap { way in texts.map { way + $0 } }
      }
    }
    return ways
  }

  private func list(_ name: String, for ways: Int) throws(Failure) -> [String] {
    guard let list = lists[name] else { throw .unknown(name: name) }
    guard ways * list.count <= Self.mostTexts else { throw .tooMany }
    return list
  }

  private enum Piece {
    case plain([UInt8])
    case name(String)
  }

  /// A name stands between two `%` and holds neither wildcards nor a backslash; any other `%` is itself.
  private static func pieces(of bytes: [UInt8]) -> [Piece] {
    let percent = UInt8(ascii: "%")
    var pieces: [Piece] = []
    var plain: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == percent, let end = bytes[(place + 1)...].firstIndex(of: percent), end > place + 1 {
        let name = bytes[place + 1..<end]
        if !name.contains(where: {
          $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?")
        }) {
          pieces += [.plain(plain), .name(String(decoding: name, as: UTF8.self))]
          plain = []
          place = end + 1
          continue
        }
      }
      plain.append(bytes[place])
      place += 1
    }
    return pieces + [.plain(plain)]
  }
}
