/// The form of a request that is signed: the same for all ways of writing it that mean the same.
///
/// Source: AWS General Reference, Signature Version 4, "Create a canonical request".
struct CanonicalRequest: Equatable {
  let text: String
  /// Lower case, sorted, joined by `;`.
  let signedHeaders: String

  /// - Parameters:
  ///   - headers: those to sign, `host` among them. Repeated names are joined in order.
  ///   - bodyHash: the body's SHA-256 in hex.
  init(
    method: String, target: String, headers: [(name: String, value: String)], bodyHash: String,
    rules: SigningRules
  ) {
    let cut = target.firstIndex(of: "?")
    let path = cut.map { String(target[..<$0]) } ?? target
    let query = cut.map { target[target.index(after: $0)...] } ?? ""
    var values: [String: [String]] = [:]
    for (name, value) in headers { values[name.lowercased(), default: []].append(Self.trimmed(value)) }
    let names = values.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    signedHeaders = names.joined(separator: ";")
    let lines = names.map { $0 + ":" + (values[$0] ?? []).joined(separator: ",") + "\n" }.joined()
    text = [
      method, Self.path(path, rules), Self.query(query), lines, signedHeaders, bodyHash,
    ].joined(separator: "\n")
  }

  private static func path(_ path: String, _ rules: SigningRules) -> String {
    var path = path.isEmpty ? "/" : path
    if rules.normalizesPath { path = normalized(path) }
    // A target is percent-encoded already, so that encoding it as it stands is the second time.
    let bytes = rules.encodesPathTwice ? Array(path.utf8) : PercentEncoding.decode(path)
    return PercentEncoding.encode(bytes, keepsSlash: true)
  }

  /// Without empty segments and dot segments (RFC 3986, section 5.2.4).
  private static func normalized(_ path: String) -> String {
    var kept: [Substring] = []
    for segment in path.split(separator: "/") where segment != "." {
      if segment == ".." { _ = kept.popLast() } else { kept.append(segment) }
    }
    let endsInFolder = path.hasSuffix("/") || path.hasSuffix("/.") || path.hasSuffix("/..")
    return "/" + kept.joined(separator: "/") + (endsInFolder && !kept.isEmpty ? "/" : "")
  }

  private static func query(_ query: Substring) -> String {
    var pairs: [(name: String, value: String)] = []
    for part in query.split(separator: "&") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = PercentEncoding.encode(PercentEncoding.decode(pair.first ?? ""))
      pairs.append((name, pair.count > 1 ? PercentEncoding.encode(PercentEncoding.decode(pair[1])) : ""))
    }
    pairs.sort { a, b in
      a.name == b.name
        ? a.value.utf8.lexicographicallyPrecedes(b.value.utf8)
        : a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
    }
    return pairs.map { $0.name + "=" + $0.value }.joined(separator: "&")
  }

  /// Without white space at the ends, and with one blank for each run of it.
  private static func trimmed(_ value: String) -> String {
    value.split { $0.isWhitespace }.joined(separator: " ")
  }
}
