#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The names in a folder behind the folder's own path. Inputs share it, so that a million of them take little more
/// memory than their names.
final class FolderNames: Sendable {
  /// The bytes of the folder's path with a slash at their end; none for a path that the user names.
  let prefix: [UInt8]
  /// The bytes of all names.
  let names: [UInt8]
  /// Whether the prefix is UTF-8.
  private let isText: Bool
  /// Whether all names are ASCII.
  private let namesAreASCII: Bool
  /// What reports call the one name that there is, in place of its path.
  private let title: String?

  init(prefix: [UInt8], names: [UInt8], title: String? = nil) {
    self.title = title
    self.prefix = prefix
    self.names = names
    isText = SystemPath.exactText(prefix) != nil
    namesAreASCII = names.reduce(0, |) < 0x80
  }

  /// The path of a name's file.
  func path(of name: Range<Int>) -> [UInt8] { prefix + names[name] }

  /// The path as reports show it, see ``ArchiveInput/path``.
  func text(of name: Range<Int>) -> String {
    if let title { return title }
    let name = names[name]
    guard isText, namesAreASCII || name.allSatisfy({ $0 < 0x80 }) else {
      return SystemPath.text(prefix + name)
    }
    // Both parts fit, and text followed by ASCII is text, so that nothing in it is mended.
    return unsafe String(unsafeUninitializedCapacity: prefix.count + name.count) { space in
      let nameStart = unsafe space.update(fromContentsOf: prefix)
      return unsafe space[nameStart...].update(fromContentsOf: name)
    }
  }

  /// Lends the path as C wants it, a zero at its end, which lies on the stack unless the path is very long.
  ///
  /// - Returns: what `body` returns; nil when the path holds a zero, at which C would take it to end.
  func withPath<Result>(of name: Range<Int>, _ body: (UnsafePointer<CChar>) -> Result) -> Result? {
    unsafe Self.withText(prefix, names[name], body)
  }

  /// The same, of the name alone.
  func withName<Result>(_ name: Range<Int>, _ body: (UnsafePointer<CChar>) -> Result) -> Result? {
    unsafe Self.withText([], names[name], body)
  }

  /// The same, of the folder's path.
  func withFolder<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result? {
    unsafe Self.withText(prefix, [], body)
  }

  private static func withText<Result>(
    _ start: [UInt8], _ rest: ArraySlice<UInt8>, _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result? {
    let count = start.count + rest.count
    return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + 1) { space in
      // The space holds both parts and the zero, and is initialised in full before it is lent.
      let restStart = unsafe space.initialize(fromContentsOf: start)
      let end = unsafe space[restStart...].initialize(fromContentsOf: rest)
      unsafe space[end...].initialize(repeating: 0)
      return unsafe space.withMemoryRebound(to: CChar.self) { text in
        guard let text = text.baseAddress, unsafe strlen(text) == count else { return nil }
        return unsafe body(text)
      }
    }
  }
}
