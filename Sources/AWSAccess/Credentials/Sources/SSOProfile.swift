/// What a profile says about IAM Identity Center.
struct SSOProfile: Equatable {
  let profile: String
  let startURL: String
  let region: String
  let account: String
  let role: String
  /// What the name of the cached token's file is made of.
  let cacheKey: String

  /// Whether a profile means to use it.
  static func isMeant(by profile: Profile) -> Bool {
    profile.has("sso_session", "sso_account_id", "sso_role_name")
  }

  /// - Throws: what is missing or is said twice in unlike ways.
  init(_ name: String, _ profile: Profile, in files: ProfileFiles) throws(SourceFailure) {
    let sessionName = profile.text("sso_session")
    var session: Profile?
    if let sessionName {
      session = files.ssoSessions[sessionName]
      guard session != nil else {
        throw .failed(
          "it names sso_session \(sessionName), and there is no [sso-session \(sessionName)]",
          advice: "Add that section to the config file, or run `aws configure sso`.")
      }
    }
    func value(_ key: String, shared: Bool) throws(SourceFailure) -> String {
      let own = profile.text(key)
      let common = shared ? session?.text(key) : nil
      if let own, let common, own != common {
        throw .failed("its \(key) is not that of its sso_session; remove one of them")
      }
      guard let value = own ?? common else {
        throw .failed("it has no \(key)", advice: "Run `aws configure sso` for this profile.")
      }
      return value
    }
    self.profile = name
    startURL = try value("sso_start_url", shared: true)
    region = try value("sso_region", shared: true)
    account = try value("sso_account_id", shared: false)
    role = try value("sso_role_name", shared: false)
    cacheKey = sessionName ?? startURL
  }
}
