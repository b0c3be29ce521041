extension LedgerLine {
  /// The input, its state and the reason on one line for a person, fit for a terminal.
  public var note: String {
    let name = input ?? "all inputs"
    return ("\(state.rawValue): \(name)" + (reason.map { ": \($0)" } ?? "")).visible()
  }
}
