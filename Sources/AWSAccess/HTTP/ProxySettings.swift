/// Which proxy, if any, stands between this machine and a host.
package struct ProxySettings: Sendable, Equatable {
  /// A proxy that was set for a scheme, or why it cannot be used.
  private enum Setting: Sendable, Equatable {
    case proxy(Proxy)
    case unusable(String)
  }

  /// By the scheme of what is asked for, `http` or `https`.
  private var settings: [String: Setting] = [:]
  /// What is asked for directly: `*`, a host, or a domain with all below it, each maybe with a port.
  private var exceptions: [String] = []

  /// No proxy at all.
  package init() {}

  /// Reads `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`. A name in lower case goes before the same in
  /// capitals, as with curl.
  package init(environment: [String: String]) {
    func value(_ name: String) -> (name: String, value: String)? {
      for name in [name.lowercased(), name] {
        if let value = environment[name], !value.isEmpty { return (name, value) }
      }
      return nil
    }
    for scheme in ["http", "https"] {
      guard let set = value(scheme.uppercased() + "_PROXY") ?? value("ALL_PROXY") else { continue }
      if let proxy = Proxy(set.value) {
        settings[scheme] = .proxy(proxy)
      } else {
        // The value is not shown: it may hold a password.
        settings[scheme] = .unusable(
          "\(set.name) is no proxy that can be used; write http://host:port or socks5://host:port")
      }
    }
    exceptions =
      value("NO_PROXY")?.value.split { $0 == "," || $0 == " " }.map { $0.lowercased() } ?? []
  }

  /// The proxy for a request to an origin; nil where it goes there directly.
  package func proxy(for origin: String) throws(TransportError) -> Proxy? {
    let scheme = origin.prefix { $0 != ":" }.lowercased()
    guard let setting = settings[scheme] else { return nil }
    let authority = origin.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
    if let target = HostAndPort(authority), isException(target, port: scheme == "https" ? 443 : 80) {
      return nil
    }
    switch setting {
    case .proxy(let proxy): return proxy
    case .unusable(let reason): throw TransportError(.unusable, reason)
    }
  }

  private func isException(_ target: HostAndPort, port: Int) -> Bool {
    exceptions.contains { exception in
      if exception == "*" { return true }
      let name = exception.hasPrefix("*.") ? exception.dropFirst() : exception[...]
      let isBareAddress = !name.hasPrefix("[") && name.count { $0 == ":" } > 1
      guard let wanted = HostAndPort(isBareAddress ? "[\(name)]" : name) else { return false }
      if let only = wanted.port, only != target.port ?? port { return false }
      let host = target.host.lowercased()
      let domain = wanted.host.hasPrefix(".") ? String(wanted.host.dropFirst()) : wanted.host
      return host == domain || host.hasSuffix("." + domain)
    }
  }
}

/// A proxy and what it wants to know of its users.
package struct Proxy: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case http
    case socks5
  }

  package let kind: Kind
  package let host: String
  package let port: Int
  package let userName: String?
  package let password: Secret?

  /// Reads `[scheme://][user[:password]@]host[:port]`.
  init?(_ text: String) {
    var rest = text[...]
    var kind = Kind.http
    var port = 80
    if let colon = rest.firstIndex(of: ":"), rest[colon...].hasPrefix("://") {
      switch rest[..<colon].lowercased() {
      case "http": break
      case "socks5", "socks5h": (kind, port) = (.socks5, 1080)
      default: return nil
      }
      rest = rest[rest.index(colon, offsetBy: 3)...]
    }
    rest = rest.prefix { $0 != "/" }
    var user: Substring?
    if let at = rest.lastIndex(of: "@") {
      user = rest[..<at]
      rest = rest[rest.index(after: at)...]
    }
    // The library that carries the requests knows SOCKS without users alone.
    guard let target = HostAndPort(rest), kind == .http || user == nil else { return nil }
    let parts = user?.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    self.kind = kind
    self.host = target.host
    self.port = target.port ?? port
    userName = parts?.first.map { String(decoding: PercentEncoding.decode($0), as: UTF8.self) }
    password = parts.map {
      Secret($0.count > 1 ? String(decoding: PercentEncoding.decode($0[1]), as: UTF8.self) : "")
    }
  }

  /// For people; without the user.
  var address: String { "\(host):\(port)" }
}
