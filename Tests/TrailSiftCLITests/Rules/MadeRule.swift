import Foundation

/// Texts of Sigma rules made for tests.
enum MadeRule {
  static func id(_ number: Int) -> String {
    let digits = String(number)
    return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }

  /// A whole rule that fires on one event name.
  /// - Parameter more: further attributes, each on a line of its own.
  static func text(
    _ number: Int, name: String, event: String, title: String? = nil, level: String = "low", more: String = ""
  ) -> String {
    """
    title: \(title ?? "Rule \(name)")
    id: \(id(number))
    name: \(name)
    description: Says something.
    logsource: {product: aws, service: cloudtrail}
    level: \(level)
    \(more)
    detection:
      call:
        eventName: \(event)
      condition: call

    """
  }

  /// Two rules, of which the second counts what the first finds.
  static func burst(_ number: Int, name: String, event: String, count: Int) -> String {
    text(number, name: "\(name)-base", event: event) + """
      ---
      title: Burst of \(name)
      id: \(id(number + 1))
      name: \(name)
      description: Says something.
      level: high
      correlation:
        type: event_count
        rules: [\(name)-base]
        group-by: [userIdentity.arn]
        timespan: 10m
        condition: {gte: \(count)}

      """
  }

  static func forWindows(_ number: Int, name: String) -> String {
    text(number, name: name, event: "X")
      .replacing("{product: aws, service: cloudtrail}", with: "{product: windows, service: security}")
  }

  /// The condition names no search of the rule.
  static func broken(_ number: Int, name: String) -> String {
    text(number, name: name, event: "X").replacing("condition: call", with: "condition: cal")
  }

  static let tests = """
    base:
      eventTime: "2026-03-04T05:06:07Z"
      eventName: CreateUser
      eventSource: iam.amazonaws.com
    tests:
      - name: A user is made
        expect: fires
      - name: A user is deleted
        expect: quiet
        events: [{eventName: DeleteUser}]

    """
}

extension ScratchFolder {
  /// Rules as folders of others hold them: for CloudTrail, for other logs, broken ones, and files that are no rules.
  func writeForeignRules(to folder: String) throws {
    try write(MadeRule.text(1, name: "user-made", event: "CreateUser"), to: "\(folder)/aws/user.yml")
    try write(
      MadeRule.burst(2, name: "users-made", event: "CreateUser", count: 2), to: "\(folder)/aws/burst.yaml")
    try write(MadeRule.forWindows(4, name: "shell"), to: "\(folder)/windows/shell.yml")
    try write(
      MadeRule.forWindows(5, name: "odd").replacing("eventName", with: "EventID|weird"),
      to: "\(folder)/windows/odd.yml")
    try write(MadeRule.broken(6, name: "broken"), to: "\(folder)/aws/broken.yml")
    try write("title: [\n", to: "\(folder)/aws/half.yml")
    try write("kind: ConfigMap\n", to: "\(folder)/config.yaml")
    try write("words", to: "\(folder)/README.md")
  }
}

/// Reads JSON that the command wrote.
func parsedJSON(_ text: String) throws -> Any {
  try JSONSerialization.jsonObject(with: Data(text.utf8))
}
