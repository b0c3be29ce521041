#if Live
  import AWSAccess
  import ArgumentParser
  import TrailLive
  import TrailSift

  /// The accounts and regions that a command asks.
  struct LiveTargets {
    /// One account in one region, and who asks.
    struct Target {
      let session: AccountSession
      let account: String
      let region: String

      var watched: WatchTarget {
        WatchTarget(account: account, region: region, lookup: session.cloudTrail(region, account: account))
      }
    }

    var targets: [Target] = []
    /// Regions that are not enabled, by account.
    var closed: [(account: String, regions: [String])] = []
    /// Of what nothing could be asked, and why.
    var unreached: [SkippedInput] = []
    /// What of it may be asked later, once there are credentials. Of an account whose number is not known yet, another
    /// name has to do.
    var waiting: [Target] = []

    private var sessions: [AccountSession] = []

    /// Finds out who asks, and where.
    /// - Parameter says: whether notes are written to standard error.
    private init(_ choice: AWSChoice, says: Bool) async {
      let wiring = Self.wiring(quiet: !says)
      let paces = RequestPaces(clock: wiring.clock)
      var known: Set<String> = []
      for request in choice.requests {
        var opened: AccountSession?
        do throws(AccountError) {
          let session = try await AccountSession(request, choice.flags, wiring, paces: paces)
          opened = session
          sessions.append(session)
          _ = try await Self.credentials(of: session)
        } catch {
          unreached.append(
            SkippedInput(path: "cloudtrail://\(request.text)", reason: error.description, size: nil))
          if let opened { waiting += Self.waiting(opened, choice) }
          continue
        }
        guard let session = opened else { continue }
        let (account, partition) = await Self.account(of: session, says: says)
        var regions = choice.regions.isEmpty ? [session.region.name] : choice.regions
        if choice.asksAllRegions {
          regions = partition.regions
          let shut = await Self.closedRegions(session, account, regions)
          if !shut.isEmpty { closed.append((account, shut)) }
          regions.removeAll(where: shut.contains)
        }
        for region in regions where known.insert("\(account)/\(region)").inserted {
          targets.append(Target(session: session, account: account, region: region))
        }
      }
      guard says else { return }
      for (account, regions) in closed {
        Terminal.note("note: \(account): not enabled, and left out: \(regions.joined(separator: ", "))\n")
      }
    }

    private static func waiting(_ session: AccountSession, _ choice: AWSChoice) -> [Target] {
      let all = Partition.of(region: session.region.name).regions
      let named = choice.regions.isEmpty ? [session.region.name] : choice.regions
      return (choice.asksAllRegions ? all : named)
        .map { Target(session: session, account: session.fallbackAccount, region: $0) }
    }

    /// Lends the targets, and ends their connections behind it.
    static func asking<Outcome, Failure: Error>(
      _ choice: AWSChoice, says: Bool, _ body: (LiveTargets) async throws(Failure) -> Outcome
    ) async throws(Failure) -> Outcome {
      let targets = await LiveTargets(choice, says: says)
      do throws(Failure) {
        let outcome = try await body(targets)
        await targets.close()
        return outcome
      } catch {
        await targets.close()
        throw error
      }
    }

    /// Says on standard error what could not be asked.
    static func tell(_ unreached: [SkippedInput]) {
      // Who ends a command needs no reason why nothing came of it.
      if Interruption.signal.isStopped { return }
      for input in unreached {
        let lines = "\(input.path): \(input.reason)".split(separator: "\n", omittingEmptySubsequences: false)
        Terminal.note("error: " + lines.map { String($0).visible() }.joined(separator: "\n") + "\n")
      }
    }

    private func close() async {
      for session in sessions { await (session.connection.transport as? AsyncHTTPTransport)?.shutdown() }
    }

    static func wiring(quiet: Bool) -> AccessWiring {
      AccessWiring(
        transport: { proxies, certificates throws(TransportError) in
          try AsyncHTTPTransport(proxies: proxies, certificates: certificates)
        }, signer: RequestSigner(), environment: AWSConsole.environment,
        userAgent: "trailsift/\(TrailSiftVersion.current)", mfaPrompt: AWSConsole.mfaPrompt,
        notice: AWSConsole.notices(quiet: quiet),
        warn: { if !quiet { Terminal.note("warning: \($0.visible())\n") } })
    }

    /// Gets credentials at once, so that who has none is told so first.
    static func credentials(of session: AccountSession) async throws(AccountError) -> Credentials {
      do throws(CredentialError) {
        return try await session.credentials.credentials()
      } catch {
        throw .credentials(error)
      }
    }

    /// The account's number. It is asked for; where STS cannot be reached, as from a network that lets CloudTrail's endpoint
    /// through alone, another name has to do.
    private static func account(of session: AccountSession, says: Bool) async -> (String, Partition) {
      do throws(AWSCallError) {
        let identity = try await session.identity()
        return (
          identity.account, Partition.named(identity.partition) ?? Partition.of(region: session.region.name)
        )
      } catch {
        let name = session.fallbackAccount
        if says, !Task.isCancelled {
          Terminal.note(
            "warning: the account's number is not known, and it is called \(name): \(error.message.visible())\n"
          )
        }
        return (name, Partition.of(region: session.region.name))
      }
    }

    /// The regions that answer that they are not enabled for the account. All are asked at the same time, one question each.
    private static func closedRegions(
      _ session: AccountSession, _ account: String, _ regions: [String]
    ) async -> [String] {
      let now = session.connection.clock.milliseconds / 1000
      let closed = await withTaskGroup(of: String?.self) { group in
        for region in regions {
          group.addTask {
            let service = session.cloudTrail(region, account: account)
            do throws(LookupFailure) {
              _ = try await service.page(
                .eventName("StopLogging"), LookupWindow(first: now - 60, last: now), token: nil)
              return nil
            } catch {
              return error.kind == .regionDisabled ? region : nil
            }
          }
        }
        return await group.reduce(into: Set<String>()) { if let region = $1 { $0.insert(region) } }
      }
      return regions.filter(closed.contains)
    }
  }
#endif
