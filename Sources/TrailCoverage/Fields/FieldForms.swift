/// What stands on the way to a field, as far as it decides its name elsewhere.
public struct FieldForms: Sendable, Equatable {
  /// Paths that lead to lists.
  public var lists: Set<String> = []
  /// Paths that lead to texts that are JSON themselves.
  public var texts: Set<String> = []
  /// Paths that lead to objects.
  public var objects: Set<String> = []

  public init() {}

  /// The step that all policies begin with. Most calls carry a policy as text.
  private static let policyStep = "Statement"
  /// The policies that are objects where nothing else was seen.
  private static let policyObjects: Set<String> = ["requestParameters.bucketPolicy"]

  /// How many steps lead to a text that the field stands in; nil for a field that stands in none.
  func stepsToText(_ steps: [Substring]) -> Int? {
    for count in 1..<max(steps.count, 1) {
      let path = steps.prefix(count).joined(separator: ".")
      if texts.contains(path) { return count }
      if steps[count] == Self.policyStep, !objects.contains(path), !Self.policyObjects.contains(path) {
        return count
      }
    }
    return nil
  }

  /// Whether a list is known to stand at a path. EC2 writes each list as an object with `items`.
  func isList(_ path: String) -> Bool {
    path == "resources" || path.hasSuffix(".items") || lists.contains(path)
  }
}
