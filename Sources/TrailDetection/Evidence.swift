/// How far an event speaks for itself.
public enum Evidence: String, Sendable, CaseIterable {
  /// The event alone is worth a look.
  case directDetection = "direct-detection"
  /// The event weakens what would be recorded or noticed from then on.
  case loggingTamper = "logging-tamper"
  /// The event means something beside other events only.
  case correlationContext = "correlation-context"
  /// The event shows how things are set up.
  case postureContext = "posture-context"
}
