/// What an event is about, for a person who sorts findings.
public enum Family: String, Sendable, CaseIterable {
  case identityAccess = "identity-access"
  case privilegeChange = "privilege-change"
  case loggingTamper = "logging-tamper"
  case dataAccess = "data-access"
  case networkExposure = "network-exposure"
  case resourceSharing = "resource-sharing"
  case keyDestruction = "key-destruction"
  case defenseEvasion = "defense-evasion"
  case compute
  case organization
  case recon
}
