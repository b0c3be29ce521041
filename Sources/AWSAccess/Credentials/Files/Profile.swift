/// A section of AWS's shared files: its keys in small letters, and their values.
///
/// Values are kept as secrets, so that none can be printed by mistake.
package struct Profile: Sendable {
  private var values: [String: Secret] = [:]
  private var nested: [String: [String: Secret]] = [:]

  /// The keys of a long-lived or temporary set of keys, which only make sense together.
  private static let keys = ["aws_access_key_id", "aws_secret_access_key", "aws_session_token"]

  init() {}

  /// A value that is not empty.
  func text(_ key: String) -> String? { secret(key)?.value }

  /// A value that is not empty.
  func secret(_ key: String) -> Secret? {
    guard let value = values[key], !value.isEmpty else { return nil }
    return value
  }

  /// A value of the indented lines below a key.
  func text(_ key: String, below outer: String) -> String? {
    guard let value = nested[outer]?[key], !value.isEmpty else { return nil }
    return value.value
  }

  /// The keys that have indented lines of their own.
  var nestedKeys: [String] { nested.keys.sorted() }

  func has(_ keys: String...) -> Bool { keys.contains { secret($0) != nil } }

  mutating func set(_ key: String, _ value: Secret) {
    values[key] = value
    nested[key] = nil
  }

  mutating func set(_ key: String, below outer: String, _ value: Secret) {
    nested[outer, default: [:]][key] = value
  }

  /// Takes over what another section says; the other wins.
  mutating func merge(_ other: Profile) {
    // A session token of one file does not belong to the keys of another.
    if other.has("aws_access_key_id") { for key in Profile.keys { values[key] = nil } }
    values.merge(other.values) { _, theirs in theirs }
    nested.merge(other.nested) { _, theirs in theirs }
  }
}
