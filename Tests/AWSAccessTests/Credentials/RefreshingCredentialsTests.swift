import Synchronization
import Testing

@testable import AWSAccess

@Suite("Refreshing credentials")
struct RefreshingCredentialsTests {
  /// A provider whose next answers a test lays down; it can be made to wait until it is let go.
  private final class Source: CredentialProvider {
    private let state = Mutex<(lives: [Int64], isFailing: Bool, isHeld: Bool, calls: Int)>(
      ([], false, false, 0))
    private let clock: HandClock

    init(_ clock: HandClock) { self.clock = clock }

    var calls: Int { state.withLock { $0.calls } }
    var isFailing: Bool {
      get { state.withLock { $0.isFailing } }
      set { state.withLock { $0.isFailing = newValue } }
    }
    var isHeld: Bool {
      get { state.withLock { $0.isHeld } }
      set { state.withLock { $0.isHeld = newValue } }
    }
    /// The lives of the next credentials in seconds; 0 for some that stay. The last counts for all after it.
    var lives: [Int64] {
      get { state.withLock { $0.lives } }
      set { state.withLock { $0.lives = newValue } }
    }

    func credentials() async throws(CredentialError) -> Credentials {
      let (number, life, isFailing) = state.withLock { state -> (Int, Int64, Bool) in
        state.calls += 1
        let life = state.lives.first ?? 0
        if state.lives.count > 1 { state.lives.removeFirst() }
        return (state.calls, life, state.isFailing)
      }
      while isHeld, !Task.isCancelled { try? await Task.sleep(for: .milliseconds(1)) }
      if Task.isCancelled { throw .cancelled }
      if isFailing {
        throw CredentialError(attempts: [.init(source: "source", reason: "try \(number)")], advice: "Wait.")
      }
      return Credentials(
        accessKeyID: "ASIA\(number)", secretAccessKey: Secret("secret-\(number)"),
        expiration: life == 0 ? nil : clock.seconds + life, source: "source")
    }

    func credentials(replacing refused: Credentials) async throws(CredentialError) -> Credentials {
      try await credentials()
    }
  }

  private let clock = HandClock()
  private let source: Source
  private let warnings = Warnings()
  private let refreshing: RefreshingCredentials

  private final class Warnings: Sendable {
    private let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock { $0 } }
    func add(_ line: String) { lines.withLock { $0.append(line) } }
  }

  init() {
    source = Source(clock)
    refreshing = RefreshingCredentials(source, clock: clock) { [warnings] in warnings.add($0) }
  }

  @Test(
    "Credentials are due 15 minutes before their end, or at half of a short life, and urgent at 5 or a sixth",
    arguments: [(43200, 42300, 42900), (3600, 2700, 3300), (1800, 900, 1500), (900, 450, 750), (60, 30, 50)]
      as [(Int64, Int64, Int64)])
  func rule(life: Int64, due: Int64, urgent: Int64) {
    let rule = RefreshRule(expiration: life, now: 0)
    let states = [due * 1000 - 1, due * 1000, urgent * 1000 - 1, urgent * 1000, life * 1000 - 1, life * 1000]
      .map { rule.state(at: $0) }
    #expect(states == [.fresh, .due, .due, .urgent, .urgent, .over])
  }

  @Test("Credentials that stay are fetched once, whatever the time")
  func staying() async throws {
    for _ in 0..<3 {
      #expect(try await refreshing.credentials().accessKeyID == "ASIA1")
      clock.advance(seconds: 1_000_000)
    }
    #expect(source.calls == 1)
  }

  @Test("Credentials are kept until they are due, then fetched once")
  func refreshesBeforeEnd() async throws {
    source.lives = [3600]
    for _ in 0..<100 {
      _ = try await refreshing.credentials()
      clock.advance(seconds: 26)
    }
    #expect(source.calls == 1)
    clock.advance(seconds: 101)
    #expect(try await refreshing.credentials().accessKeyID == "ASIA2")
    #expect(try await refreshing.credentials().accessKeyID == "ASIA2")
    #expect(source.calls == 2)
  }

  @Test("However many ask at a time, one fetch is made")
  func oneFetch() async throws {
    source.lives = [3600]
    source.isHeld = true
    let keys = await withTaskGroup(of: String?.self) { group in
      for _ in 0..<50 { group.addTask { [refreshing] in try? await refreshing.credentials().accessKeyID } }
      group.addTask { [source] in
        while source.calls == 0 { try? await Task.sleep(for: .milliseconds(1)) }
        source.isHeld = false
        return "ASIA1"
      }
      return await group.reduce(into: [String?]()) { $0.append($1) }
    }
    #expect(keys.count == 51 && keys.allSatisfy { $0 == "ASIA1" })
    #expect(source.calls == 1)
  }

  @Test("While due ones are fetched anew, others are handed the old ones at once")
  func othersGoOn() async throws {
    source.lives = [3600]
    let old = try await refreshing.credentials()
    clock.advance(seconds: 2800)
    source.isHeld = true
    let fetching = Task { [refreshing] in try await refreshing.credentials() }
    while source.calls < 2 { try? await Task.sleep(for: .milliseconds(1)) }
    #expect(try await refreshing.credentials() == old)
    source.isHeld = false
    #expect(try await fetching.value.accessKeyID == "ASIA2")
  }

  @Test("A fetch that fails leaves the old ones in use with a warning, and is tried again after a pause")
  func keepsOld() async throws {
    source.lives = [3600]
    let old = try await refreshing.credentials()
    clock.advance(seconds: 3400)
    source.isFailing = true
    for _ in 0..<10 { #expect(try await refreshing.credentials() == old) }
    #expect(source.calls == 2)
    #expect(warnings.all.count == 1)
    #expect(warnings.all.first?.contains("source: try 2") == true)
    clock.advance(seconds: 6)
    #expect(try await refreshing.credentials() == old)
    #expect(source.calls == 3)
    clock.advance(seconds: 194)
    await #expect(throws: CredentialError.self) { try await refreshing.credentials() }
    source.isFailing = false
    clock.advance(seconds: 6)
    #expect(try await refreshing.credentials().accessKeyID == "ASIA5")
  }

  @Test("Without any credentials, a failure is given again for a while without asking the source")
  func failurePauses() async throws {
    source.isFailing = true
    for _ in 0..<10 { await #expect(throws: CredentialError.self) { try await refreshing.credentials() } }
    #expect(source.calls == 1)
    clock.advance(seconds: 5)
    await #expect(throws: CredentialError.self) { try await refreshing.credentials() }
    #expect(source.calls == 2)
    // A clock that was set back does not make the pause longer.
    clock.advance(seconds: -86_400)
    await #expect(throws: CredentialError.self) { try await refreshing.credentials() }
    #expect(source.calls == 3)
  }

  @Test("Refused credentials are replaced once, however many were refused with them")
  func replaces() async throws {
    let old = try await refreshing.credentials()
    #expect(try await refreshing.credentials(replacing: old).accessKeyID == "ASIA2")
    #expect(try await refreshing.credentials(replacing: old).accessKeyID == "ASIA2")
    #expect(try await refreshing.credentials().accessKeyID == "ASIA2")
    #expect(source.calls == 2)
  }

  @Test("A source that gives the refused credentials again is an error, and is not asked each time")
  func sameAgain() async throws {
    let world = try CredentialWorld()
    try world.write(
      "[default]\naws_access_key_id = AKIAX\naws_secret_access_key = s\n", to: ".aws/credentials")
    let refreshing = RefreshingCredentials(CredentialChain(world.context()), clock: world.clock)
    let old = try await refreshing.credentials()
    let error = try await #require(throws: CredentialError.self) {
      _ = try await refreshing.credentials(replacing: old)
    }
    #expect(error.attempts.first?.reason.contains("refuses as expired") == true)
    try world.write(
      "[default]\naws_access_key_id = AKIANEW\naws_secret_access_key = s\n", to: ".aws/credentials")
    await #expect(throws: CredentialError.self) { try await refreshing.credentials(replacing: old) }
    world.clock.advance(seconds: 5)
    #expect(try await refreshing.credentials(replacing: old).accessKeyID == "AKIANEW")
  }

  @Test("Credentials that are over when they come are an error that names both times")
  func overAtOnce() async throws {
    source.lives = [-60]
    let error = try await #require(throws: CredentialError.self) { _ = try await refreshing.credentials() }
    #expect(
      error.description.contains("ran out at 2025-12-31T23:59:00Z, and it is 2026-01-01T00:00:00Z here"))
  }

  @Test("Who is cancelled does not wait, others do, and a fetch that nobody waits for is ended")
  func cancellation() async throws {
    source.isHeld = true
    let first = Task { [refreshing] in try await refreshing.credentials() }
    while source.calls == 0 { try? await Task.sleep(for: .milliseconds(1)) }
    let second = Task { [refreshing] in try await refreshing.credentials() }
    first.cancel()
    await #expect(throws: CredentialError.cancelled) { _ = try await first.value }
    second.cancel()
    await #expect(throws: CredentialError.cancelled) { _ = try await second.value }
    source.isHeld = false
    // The second may have come when the first fetch was ended, and then began one of its own.
    let last = try await refreshing.credentials().accessKeyID
    #expect(source.calls >= 2)
    #expect(last == "ASIA\(source.calls)")
  }
}

@Suite("A role on top of other credentials")
struct AssumedRoleTests {
  private static let reader = "arn:aws:iam::111122223333:role/Reader"

  private func role(_ world: CredentialWorld, _ arn: String = reader) -> AssumedRole {
    let keys = ["AWS_ACCESS_KEY_ID": "AKIAENV", "AWS_SECRET_ACCESS_KEY": "s"]
    return AssumedRole(
      arn, externalID: "ours", region: "eu-west-1", source: CredentialChain(world.context(keys)),
      tokens: world.roles, clock: world.clock)
  }

  @Test("It is assumed with what the chain gives, the external id and a session name of ours")
  func assumes() async throws {
    let world = try CredentialWorld()
    let found = try await role(world).credentials()
    #expect(found.source == "role \(Self.reader) (by environment)")
    let request = try #require(world.roles.calls.first?.request)
    #expect(request.externalID == "ours")
    #expect(request.region == "eu-west-1")
    #expect(request.sessionName == "trailsift-\(world.clock.seconds)")
  }

  @Test("Where the caller's credentials have expired they are replaced, and the role is asked for once more")
  func renewsCaller() async throws {
    let world = try CredentialWorld()
    world.roles.refuse("ExpiredToken")
    #expect(try await role(world).credentials().accessKeyID == "ASIAReader2")
    world.roles.refuse("ExpiredToken")
    world.roles.refuse("ExpiredToken")
    await #expect(throws: CredentialError.self) { try await role(world).credentials() }
    #expect(world.roles.calls.count == 4)
  }

  @Test("A refusal and an ARN of no role say what to do")
  func refusals() async throws {
    let world = try CredentialWorld()
    world.roles.refuse("AccessDenied")
    let denied = try await #require(throws: CredentialError.self) { _ = try await role(world).credentials() }
    #expect(denied.advice.contains("external id"))
    let unnamed = try await #require(throws: CredentialError.self) {
      _ = try await role(world, "Reader").credentials()
    }
    #expect(unnamed.advice.contains("arn:aws:iam::"))
    #expect(world.roles.calls.count == 1)
  }
}
