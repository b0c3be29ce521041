/// A text that is shown to nobody: not in a log, an error, a dump or a debugger's description.
public struct Secret: Sendable, Hashable {
  /// The text itself, for a signature or a request's header alone.
  package let value: String

  public init(_ value: String) { self.value = value }

  package var isEmpty: Bool { value.isEmpty }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "(secret)" }
  public var debugDescription: String { "(secret)" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Secret: Decodable {
  /// Takes a text as it stands in a JSON answer.
  public init(from decoder: any Decoder) throws {
    value = try decoder.singleValueContainer().decode(String.self)
  }
}
