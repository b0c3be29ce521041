public import TrailDetection

extension Configuration {
  /// The automation that is named, made ready for a scan; nil where there is none.
  public var readyAutomation: AutomationInventory? {
    automation.isEmpty ? nil : AutomationInventory(automation)
  }
}
