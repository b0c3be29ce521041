#if Live
  import AWSAccess
  import TrailSift

  /// Tries everything that lookup and watch need, and says what came of it.
  struct Examination: Sendable {
    private let choice: AWSChoice

    init(_ choice: AWSChoice) { self.choice = choice }

    /// What came of one trial.
    private struct Trial: Sendable {
      let what: String
      let isFine: Bool
      /// In words for a person.
      let result: String
      /// What to do about it; nil where there is nothing to do.
      var advice: String?

      var lines: String {
        let lines = result.split(separator: "\n").map { String($0).visible() }
        let head = "  \(isFine ? "ok    " : "FAILED") \(what): \(lines.joined(separator: "\n         "))\n"
        guard let advice else { return head }
        return head + "         \(advice.visible())\n"
      }
    }

    /// - Returns: whether lookup and watch can work everywhere.
    func run() async -> Bool {
      var wiring = LiveTargets.wiring(quiet: false)
      // Somebody waits for it: what fails a few times in a row has failed.
      wiring.retries = RetryPolicy(attempts: 4, budget: 20_000)
      let paces = RequestPaces(clock: wiring.clock)
      var isHealthy = true
      for request in choice.requests {
        say("\(request.text)\n")
        do throws(AccountError) {
          let session = try await AccountSession(request, choice.flags, wiring, paces: paces)
          if await !examine(session) { isHealthy = false }
          await (session.connection.transport as? AsyncHTTPTransport)?.shutdown()
        } catch {
          say(Trial(what: "set-up", isFine: false, result: error.description).lines)
          isHealthy = false
        }
      }
      say(
        isHealthy
          ? "lookup and watch can work\n"
          : "something is missing, see FAILED above; trailsift doctor --print-policy prints the permissions that are "
            + "needed\n")
      return isHealthy
    }

    private func examine(_ session: AccountSession) async -> Bool {
      do throws(AccountError) {
        let credentials = try await LiveTargets.credentials(of: session)
        let end = credentials.expiration.map { ", good until \(EventTime(seconds: $0).text)" } ?? ""
        say(
          Trial(
            what: "credentials", isFine: true,
            result: "\(credentials.accessKeyID) from \(credentials.source)\(end)"
          ).lines)
      } catch {
        say(Trial(what: "credentials", isFine: false, result: error.description).lines)
        return false
      }
      let identity: CallerIdentity?
      do throws(AWSCallError) {
        let caller = try await session.identity()
        say(Trial(what: "identity", isFine: true, result: "\(caller.arn) in account \(caller.account)").lines)
        identity = caller
      } catch {
        say(
          Trial(
            what: "identity (sts:GetCallerIdentity)", isFine: false, result: error.message,
            advice: Self.advice(
              code: error.code, action: "sts:GetCallerIdentity", region: session.region.name)
          ).lines)
        // Look-ups work without STS, but not with credentials that it refuses.
        guard error.isTransient || error.code == "AccessDenied" else { return false }
        identity = nil
      }
      var regions = choice.regions.isEmpty ? [session.region.name] : choice.regions
      if choice.asksAllRegions {
        let partition = identity.flatMap { Partition.named($0.partition) }
        regions = (partition ?? Partition.of(region: session.region.name)).regions
      }
      let isReachable = await examine(
        session, account: identity?.account ?? session.fallbackAccount, regions: regions)
      return isReachable && identity != nil
    }

    /// All regions at the same time; what came of them is said in their order.
    private func examine(_ session: AccountSession, account: String, regions: [String]) async -> Bool {
      let results = await withTaskGroup(of: (String, [Trial]).self) { group in
        for region in regions {
          group.addTask { (region, await trials(session, account: account, region: region)) }
        }
        return await group.reduce(into: [String: [Trial]]()) { $0[$1.0] = $1.1 }
      }
      var isHealthy = true
      for region in regions {
        say("\(region)\n")
        for trial in results[region] ?? [] {
          say(trial.lines)
          if !trial.isFine { isHealthy = false }
        }
      }
      return isHealthy
    }

    private func trials(_ session: AccountSession, account: String, region: String) async -> [Trial] {
      let service = session.cloudTrail(region, account: account)
      let now = session.connection.clock.milliseconds / 1000
      let lookup: Trial
      do throws(LookupFailure) {
        let page = try await service.page(.everything, LookupWindow(first: now - 3600, last: now), token: nil)
        let count = page.events.count
        lookup = Trial(
          what: "LookupEvents", isFine: true,
          result: count == 0
            ? "no event in the last hour" : "\(count) events on the first page of the last hour")
      } catch {
        // A sweep of all regions leaves out those that are not enabled, as lookup and watch do.
        if error.kind == .regionDisabled, choice.asksAllRegions {
          return [
            Trial(what: "LookupEvents", isFine: true, result: "not enabled for the account, and left out")
          ]
        }
        lookup = Trial(
          what: "LookupEvents", isFine: false, result: error.message,
          advice: Self.advice(
            code: error.code, action: "cloudtrail:LookupEvents", region: region, kind: error.kind))
      }
      do throws(AWSCallError) {
        return [lookup, Self.trial(try await service.describeTrails())]
      } catch {
        return [
          lookup,
          Trial(
            what: "DescribeTrails", isFine: false, result: error.message,
            advice: Self.advice(code: error.code, action: "cloudtrail:DescribeTrails", region: region)),
        ]
      }
    }

    private static func trial(_ trails: [TrailDescription]) -> Trial {
      let names = trails.map { trail in
        var parts = [trail.bucket.map { "to \($0)" }].compactMap { $0 }
        if trail.isOrganization { parts.append("organization") }
        if trail.isMultiRegion { parts.append("all regions") }
        if !trail.validatesLogFiles { parts.append("without digest files") }
        return parts.isEmpty ? trail.name : "\(trail.name) (\(parts.joined(separator: ", ")))"
      }
      return Trial(
        what: "DescribeTrails", isFine: true,
        result: names.isEmpty
          ? "no trail writes down events of the region; look-ups work without one"
          : names.joined(separator: "; "))
    }

    /// The likely cause of a failure, and what to do.
    private static func advice(
      code: String?, action: String, region: String, kind: LookupFailure.Kind? = nil
    ) -> String {
      switch (code, kind) {
      case (_, .regionDisabled):
        return "\(region) is not enabled for the account; enable it, or leave it out with --region"
      case ("AccessDeniedException", _), ("AccessDenied", _), (_, .denied):
        return
          "the IAM action \(action) is missing: in the identity's policies, or taken away by a service control policy, "
          + "a permissions boundary or the endpoint's policy"
      case ("UnrecognizedClientException", _), ("InvalidClientTokenId", _):
        return
          "AWS does not know the key: it was deleted, belongs to another partition, or \(region) is not enabled"
      case ("InvalidSignatureException", _), ("SignatureDoesNotMatch", _):
        return "the secret key does not belong to the access key, or a proxy changes requests on the way"
      case ("ExpiredTokenException", _), ("ExpiredToken", _), (_, .credentials):
        return "the session has run out; sign in again, or renew it where it comes from"
      case (_, .throttled), ("ThrottlingException", _):
        return "somebody else asks the same account and region: all that ask share two requests a second"
      case (nil, _):
        return
          "no answer of AWS's came: look at the network, the proxy (HTTPS_PROXY, NO_PROXY) and at --endpoint-url"
      default: return "try it again; AWS's support can tell more by the request's id"
      }
    }

    private func say(_ text: String) {
      // Whether somebody reads it makes no difference to what is found.
      try? CommandOutput.write(text)
    }
  }
#endif
