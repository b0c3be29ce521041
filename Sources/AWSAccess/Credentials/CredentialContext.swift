/// What the sources of credentials look at, and whom they ask.
package struct CredentialContext: Sendable {
  /// The environment's variables. One that is empty counts as one that is not set.
  package var environment: [String: String]
  /// What `~` stands for; nil where nobody's home is known.
  package var home: String?
  /// The profile that the command line names; nil where it names none.
  package var profile: String?
  /// The region whose STS is asked for roles of a profile; nil for the profile's own.
  package var region: String?
  package var transport: any HTTPTransport
  package var tokens: any SecurityTokenService
  package var clock: any AccessClock
  /// Asks for a code of an MFA device; nil where nobody can be asked.
  package var mfaPrompt: MFAPrompt?

  /// - Parameter home: nil for the environment's `HOME`.
  package init(
    environment: [String: String], home: String? = nil, profile: String? = nil, region: String? = nil,
    transport: any HTTPTransport, tokens: any SecurityTokenService, clock: any AccessClock,
    mfaPrompt: MFAPrompt? = nil
  ) {
    self.environment = environment
    self.home = home ?? environment["HOME"]
    self.profile = profile
    self.region = region
    self.transport = transport
    self.tokens = tokens
    self.clock = clock
    self.mfaPrompt = mfaPrompt
  }

  /// A variable that is set and not empty.
  func variable(_ name: String) -> String? { environment.variable(name) }

  var profileChoice: ProfileChoice { ProfileChoice(flag: profile, environment: environment) }

  /// Seconds since 1970.
  var now: Int64 { clock.milliseconds / 1000 }
}

extension [String: String] {
  /// A variable that is set and not empty.
  func variable(_ name: String) -> String? {
    guard let value = self[name], !value.isEmpty else { return nil }
    return value
  }
}

/// Which profile counts, and who named it.
package enum ProfileChoice: Sendable, Equatable {
  /// The command line did: it goes before keys of the environment.
  case flag(String)
  /// `AWS_PROFILE` did, or the older `AWS_DEFAULT_PROFILE`.
  case environment(String)
  /// Nobody did.
  case unnamed

  package init(flag: String?, environment: [String: String]) {
    if let flag {
      self = .flag(flag)
    } else if let name = environment.variable("AWS_PROFILE") ?? environment.variable("AWS_DEFAULT_PROFILE") {
      self = .environment(name)
    } else {
      self = .unnamed
    }
  }

  package var name: String {
    switch self {
    case .flag(let name), .environment(let name): name
    case .unnamed: "default"
    }
  }
}
