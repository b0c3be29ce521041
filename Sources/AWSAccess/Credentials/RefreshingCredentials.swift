import TrailRecords

/// Keeps the credentials of another provider, and fetches new ones before they run out: one fetch at a time, however
/// many ask. ``RefreshRule`` says when.
///
/// The old ones are handed out for as long as they are good, even where a fetch fails.
package actor RefreshingCredentials: CredentialProvider {
  private let provider: any CredentialProvider
  private let clock: any AccessClock
  private let warn: @Sendable (String) -> Void

  private var held: (credentials: Credentials, rule: RefreshRule)?
  /// The latest failure, and until when it is given again without a new attempt, in milliseconds since 1970.
  private var failure: (error: CredentialError, until: Int64)?
  private var fetch: (number: Int, task: Task<Void, Never>)?
  private var fetches = 0
  private var waiting: [Int: CheckedContinuation<Result<Credentials, CredentialError>, Never>] = [:]
  private var waits = 0

  /// - Parameter warn: is told, in one line and without secrets, of a fetch that failed while the old credentials
  ///   are still good.
  package init(
    _ provider: any CredentialProvider, clock: any AccessClock,
    warn: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.provider = provider
    self.clock = clock
    self.warn = warn
  }

  package func credentials() async throws(CredentialError) -> Credentials {
    let now = clock.milliseconds
    if let held {
      switch held.rule.state(at: now) {
      case .fresh: return held.credentials
      case .due: if fetch != nil || isPausing(now) { return held.credentials }
      case .urgent: if fetch == nil, isPausing(now) { return held.credentials }
      case .over: break
      }
    }
    if fetch == nil, let failure, isPausing(now) { throw failure.error }
    switch await fetched(replacing: nil) {
    case .success(let credentials): return credentials
    case .failure(let error):
      if let held, !Task.isCancelled, held.rule.state(at: clock.milliseconds) != .over {
        return held.credentials
      }
      throw error
    }
  }

  /// Fetches new credentials, unless others have come since the refused ones were handed out.
  package func credentials(replacing refused: Credentials) async throws(CredentialError) -> Credentials {
    let now = clock.milliseconds
    if let held, !held.credentials.signsLike(refused), held.rule.state(at: now) != .over {
      return held.credentials
    }
    if fetch == nil, let failure, isPausing(now) { throw failure.error }
    let credentials = try await fetched(replacing: refused).get()
    guard !credentials.signsLike(refused) else {
      let error = CredentialError(
        attempts: [
          .init(source: credentials.source, reason: "still gives the credentials that AWS refuses as expired")
        ], advice: "Get new credentials there, by signing in again for instance.")
      failure = (error, clock.milliseconds + RefreshRule.pauseWithout)
      throw error
    }
    return credentials
  }

  private func isPausing(_ now: Int64) -> Bool {
    guard let failure else { return false }
    // A clock that was set back must not make it a long pause.
    return now < failure.until && failure.until - now <= RefreshRule.pauseWithout
  }

  /// Waits for the fetch under way, or for one that it begins. It ends early where this task is cancelled.
  private func fetched(replacing refused: Credentials?) async -> Result<Credentials, CredentialError> {
    if fetch == nil { begin(replacing: refused) }
    waits += 1
    let wait = waits
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        if Task.isCancelled {
          continuation.resume(returning: .failure(.cancelled))
          endIfUnwanted()
        } else {
          waiting[wait] = continuation
        }
      }
    } onCancel: {
      Task { await self.leave(wait) }
    }
  }

  private func leave(_ wait: Int) {
    waiting.removeValue(forKey: wait)?.resume(returning: .failure(.cancelled))
    endIfUnwanted()
  }

  /// Ends a fetch that nobody waits for any more.
  private func endIfUnwanted() {
    guard waiting.isEmpty else { return }
    fetch?.task.cancel()
    fetch = nil
  }

  private func begin(replacing refused: Credentials?) {
    fetches += 1
    let number = fetches
    let task = Task {
      let result: Result<Credentials, CredentialError>
      do throws(CredentialError) {
        if let refused {
          result = .success(try await provider.credentials(replacing: refused))
        } else {
          result = .success(try await provider.credentials())
        }
      } catch {
        result = .failure(error)
      }
      finish(number, result)
    }
    fetch = (number, task)
  }

  private func finish(_ number: Int, _ result: Result<Credentials, CredentialError>) {
    guard fetch?.number == number else { return }
    fetch = nil
    let result = result.flatMap { checked($0) }
    let now = clock.milliseconds
    switch result {
    case .success(let credentials):
      held = (credentials, RefreshRule(expiration: credentials.expiration, now: now))
      failure = nil
    case .failure(let error):
      failure = (error, now + (held?.rule.pause ?? RefreshRule.pauseWithout))
      if let held, held.rule.state(at: now) != .over {
        let reasons = error.attempts.map { "\($0.source): \($0.reason)" }.joined(separator: "; ")
        warn("AWS credentials could not be renewed and the old ones are used while they last: \(reasons)")
      }
    }
    let ready = waiting
    waiting = [:]
    for (_, continuation) in ready { continuation.resume(returning: result) }
  }

  /// Refuses credentials that are over when they come.
  private func checked(_ credentials: Credentials) -> Result<Credentials, CredentialError> {
    let now = clock.milliseconds / 1000
    guard let end = credentials.expiration, end <= now else { return .success(credentials) }
    let ended = EventTime(seconds: end).text
    return .failure(
      CredentialError(
        attempts: [
          .init(
            source: credentials.source,
            reason: "its credentials ran out at \(ended), and it is \(EventTime(seconds: now).text) here")
        ], advice: "Get new ones, or set this machine's clock right."))
  }
}
