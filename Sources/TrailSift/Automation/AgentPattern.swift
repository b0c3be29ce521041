/// What a user agent says of the program that made a call, beside its family.
enum AgentPattern {
  /// Words in front of the program that HashiCorp's tools write.
  private static let wrappers = ["APN/", "HashiCorp/"]

  /// A pattern that the agents of all versions of a program fit.
  static func pattern(_ agent: String) -> String {
    let words = agent.split(separator: " ")
    guard let place = words.firstIndex(where: { word in !wrappers.contains { word.hasPrefix($0) } }) else {
      return agent
    }
    let lead = place == words.startIndex ? "" : "*"
    if let slash = words[place].firstIndex(of: "/") { return "\(lead)\(words[place][...slash])*" }
    return lead + words[place] + (words.count > place + 1 ? " *" : "")
  }

  /// Whether a person sits behind an agent: a browser, the console or its shell.
  static func isPersonal(_ agent: String) -> Bool {
    ["Mozilla/", "Opera/", "Console", "console.", "signin.", "CloudShell"].contains { agent.contains($0) }
  }
}
