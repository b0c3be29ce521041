/// A URL of an endpoint that gives credentials, taken apart.
struct EndpointAddress: Equatable {
  /// Whether it is `https`.
  let isSecure: Bool
  /// In small letters, and without the brackets of an IPv6 address.
  let host: String
  /// `http://host[:port]`.
  let origin: String
  /// Path and query; `/` at least.
  let target: String

  /// - Returns: nil for anything but an absolute `http` or `https` URL, and for one with a user name.
  init?(_ text: String) {
    guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }),
      let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix("://")
    else { return nil }
    let scheme = text[..<colon].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let rest = text[text.index(colon, offsetBy: 3)...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let after = rest[authority.endIndex...].prefix { $0 != "#" }
    guard !authority.contains("@"), let host = HostAndPort(authority)?.host.lowercased() else { return nil }
    isSecure = scheme == "https"
    self.host = host
    origin = "\(scheme)://\(authority.lowercased())"
    target = after.hasPrefix("/") ? String(after) : "/\(after)"
  }

  /// Whether it is this machine: `localhost`, 127.0.0.0/8 or ::1.
  var isLoopback: Bool {
    if host == "localhost" || host == "::1" || host == "0:0:0:0:0:0:0:1" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.first == "127"
      && parts.allSatisfy { $0.count <= 3 && $0.allSatisfy(\.isASCIIDigit) && UInt8($0) != nil }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
