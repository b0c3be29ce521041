/// AWS's shared config and credentials files, read and joined.
///
/// In the config file a profile is `[profile NAME]` or `[default]`, beside `[sso-session NAME]` and
/// `[services NAME]`; in the credentials file `[NAME]`. Names may stand in quotes. What both files say of a
/// profile is joined, and the credentials file wins. A file that is not there is as one that is empty.
package struct ProfileFiles: Sendable {
  package let configPath: String?
  package let credentialsPath: String?
  package private(set) var profiles: [String: Profile] = [:]
  private(set) var ssoSessions: [String: Profile] = [:]
  private(set) var services: [String: Profile] = [:]

  /// Reads both files from where `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE` say, else from `~/.aws`.
  /// - Parameter home: what `~` stands for; nil where it is not known.
  package init(environment: [String: String], home: String?) throws(ProfileFileError) {
    func path(_ variable: String, _ name: String) -> String? {
      if let path = environment.variable(variable) { return HomePath.expand(path, home: home) }
      return home.map { "\($0)/.aws/\(name)" }
    }
    configPath = path("AWS_CONFIG_FILE", "config")
    credentialsPath = path("AWS_SHARED_CREDENTIALS_FILE", "credentials")
    if let configPath { takeConfig(try ProfileFiles.sections(configPath)) }
    if let credentialsPath {
      for (heading, section) in try ProfileFiles.sections(credentialsPath).sorted(by: { $0.key < $1.key }) {
        let name = CommandWords.split(heading).flatMap { $0.count == 1 ? $0.first : nil } ?? heading
        profiles[name, default: Profile()].merge(section)
      }
    }
  }

  /// Where the profiles were looked for, for a person.
  package var places: String {
    let paths = [configPath, credentialsPath].compactMap { $0 }
    return paths.isEmpty ? "no file, since HOME is not set" : paths.joined(separator: " and ")
  }

  private mutating func takeConfig(_ sections: [String: Profile]) {
    for (heading, section) in sections.sorted(by: { $0.key < $1.key }) {
      let words = CommandWords.split(heading) ?? []
      guard words.count == 2, let name = words.last else { continue }
      switch words.first {
      case "profile": profiles[name, default: Profile()].merge(section)
      case "sso-session": ssoSessions[name, default: Profile()].merge(section)
      case "services": services[name, default: Profile()].merge(section)
      default: continue
      }
    }
    // `[profile default]` stands in place of `[default]`.
    if profiles["default"] == nil { profiles["default"] = sections["default"] }
  }

  private static func sections(_ path: String) throws(ProfileFileError) -> [String: Profile] {
    let text: Secret
    do throws(CredentialFile.Problem) {
      text = try CredentialFile.text(path)
    } catch .absent {
      return [:]
    } catch {
      throw ProfileFileError(path: path, line: nil, reason: error.reason)
    }
    return try ProfileText(text, path: path).sections
  }
}
