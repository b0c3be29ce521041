/// Asks a person for the code that an MFA device shows.
package struct MFAPrompt: Sendable {
  private let ask: @Sendable (_ serial: String, _ purpose: String) async -> Secret?

  /// - Parameter ask: is given the device's serial number or ARN and what the code is for, and gives nil where
  ///   nobody answered. It must not echo what is typed.
  package init(_ ask: @escaping @Sendable (_ serial: String, _ purpose: String) async -> Secret?) {
    self.ask = ask
  }

  /// - Returns: six digits.
  func code(serial: String, purpose: String) async throws(SourceFailure) -> Secret {
    guard let answer = await ask(serial, purpose) else {
      throw .failed(
        "no code of the MFA device \(serial) was given", advice: "Run it again and type the code.")
    }
    let code = answer.value.filter { !$0.isWhitespace }
    guard code.utf8.count == 6, code.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw .failed(
        "what was typed is no code of the MFA device \(serial)", advice: "Type the six digits that it shows.")
    }
    return Secret(code)
  }
}
