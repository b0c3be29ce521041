/// What named automation came to in a scan.
public struct AutomationCount: Sendable, Equatable {
  public struct Numbers: Sendable, Equatable {
    /// Findings about calls within its bounds, copies of an event counted each.
    public var within = 0
    /// Findings about calls outside of them.
    public var outside = 0
    /// Findings that were set aside.
    public var setAside = 0
    /// Further records, no findings by themselves, that were kept out of correlations.
    public var uncorrelated = 0

    public init() {}

    package static func += (sum: inout Numbers, more: Numbers) {
      sum.within += more.within
      sum.outside += more.outside
      sum.setAside += more.setAside
      sum.uncorrelated += more.uncorrelated
    }
  }

  public let automation: Automation
  public let numbers: Numbers

  package init(_ automation: Automation, _ numbers: Numbers) {
    self.automation = automation
    self.numbers = numbers
  }
}
