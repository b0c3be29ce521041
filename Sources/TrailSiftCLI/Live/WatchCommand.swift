#if Live
  import AWSAccess
  import ArgumentParser
  import TrailLive
  import TrailSift

  struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "watch",
      abstract: "Ask CloudTrail again and again, and say what is worth a look.",
      discussion: """
        Polls CloudTrail's event history (LookupEvents) every --interval, for each account and region, and writes findings \
        as they come: a line each, as scan --format ndjson, with seen_at and lag_seconds at its end.

        Nothing late is lost: each poll asks again for the --lookback before the last one, and what was seen already is \
        passed over. What a poll could not fetch is fetched by the next ones. All of it stands in the state folder: after a kill at \
        any instant, an output file has neither a lost nor a doubled finding. Standard output may get a line twice then.

        SIGTERM and Ctrl-C finish the line in hand and end with code 0. SIGHUP reads configuration, rules and baseline again.

        EXAMPLES
          trailsift watch -o findings.ndjson
          trailsift watch --region all --interval 10m --plan auto -o findings.ndjson
          trailsift watch --profile dev --profile prod --min-severity high | your-alerting
          trailsift watch --role-arn arn:aws:iam::111122223333:role/Reader --state /var/lib/trailsift -o /var/log/trailsift.ndjson

        EXIT CODES
          0    stopped
          64   wrong usage
          65   the configuration or the baseline is wrong, or with --rules-only no rule can be used
          66   nothing can be asked: no credentials, no region, no access
          74   findings or the state cannot be written
        """)

    @OptionGroup(title: "AWS") var aws: AWSOptions
    @OptionGroup(title: "Polling") var polling: PollingOptions
    @OptionGroup(title: "Which events") var events: EventOptions
    @OptionGroup(title: "Rules") var rules: RuleSourceOptions
    @OptionGroup(title: "Context") var context: ContextOptions
    @OptionGroup(title: "Output") var output: WatchOutputOptions

    func run() async throws {
      // Whoever reads standard output may have stopped to. What was not taken comes again after the next start.
      Interruption.watch(patience: 4)
      Interruption.watchForReload()
      output.shapeNotes()
      let log = output.log
      let chosen = try choose()
      let settings = polling.settings()
      let (choice, plan) = (aws.choice, polling.plan)
      do throws(LiveFailure) {
        try await Interruption.run { () async throws(LiveFailure) in
          try await LiveTargets.asking(choice, says: !output.quiet) { (targets) async throws(LiveFailure) in
            LiveTargets.tell(targets.unreached)
            guard let first = targets.targets.first else {
              throw LiveFailure(.unreachable, "nothing can be asked")
            }
            let reached = targets.targets.map(\.watched)
            let names = Set(reached.map(\.name))
            // Those without credentials are asked at each poll, like look-ups that fail.
            let watched = reached + targets.waiting.map(\.watched).filter { !names.contains($0.name) }
            let clock = first.session.connection.clock
            let detector = detector(chosen)
            let store = try LiveStore(
              folder: output.stateFolder, output: output.place, targets: watched.map(\.name),
              plan: PollPlan(chosen.allowList, choice: plan), detector: detector, settings: settings,
              clock: clock,
              log: log)
            let watch = Watch(watched, store, settings, clock, log)
            try await follow(watch, log)
          }
        }
      } catch {
        if Interruption.signal.isStopped, error.kind != .output { return }
        if error.kind == .unreachable { throw ExitStatus.noInput }
        Terminal.note("error: \(error.description.visible())\n")
        throw ExitStatus.output
      }
    }

    /// What comes late is to be seen together with what it belongs to.
    private func detector(_ chosen: ScanOptions) -> PipelineDetector {
      PipelineDetector(chosen, includesRaw: !output.noRaw, lateness: max(polling.lookback.seconds, 7200))
    }

    /// What a scan would look at, with the rules.
    private func choose() throws -> ScanOptions {
      var options = ScanOptions()
      events.apply(to: &options)
      try context.apply(to: &options, quiet: output.quiet)
      _ = try rules.apply(to: &options, isStrict: false, quiet: output.quiet)
      if !output.quiet {
        events.noteUnknownNames()
        context.noteUnlearntRules(options)
      }
      return options
    }

    private func follow(_ watch: Watch, _ log: LiveLog) async throws(LiveFailure) {
      let metrics = WatchMetrics()
      let listener = try await MetricsListener.start(port: output.metricsPort) { metrics.text }
      let reloading = Task { await reload(watch.store, log) }
      let failure: LiveFailure?
      do throws(LiveFailure) {
        try await watch.run(polls: polling.polls ?? .max) { report in
          metrics.add(report)
          output.say(report)
        }
        failure = nil
      } catch {
        failure = error
      }
      reloading.cancel()
      await listener?.stop()
      if let failure { throw failure }
    }

    /// Reads configuration, rules and baseline again whenever somebody asks for it. Where they are wrong, the old ones stay.
    private func reload(_ store: LiveStore, _ log: LiveLog) async {
      while !Task.isCancelled {
        try? await Task.sleep(for: .milliseconds(200))
        guard Interruption.takeReload() else { continue }
        do {
          let chosen = try choose()
          try await store.reload(detector(chosen), PollPlan(chosen.allowList, choice: polling.plan))
          log(.info, "configuration, rules and baseline were read again")
        } catch let error as LiveFailure {
          log(.error, "\(error)")
        } catch {
          log(
            .error,
            "configuration, rules or baseline are wrong, and the old ones stay; mend them and send SIGHUP again"
          )
        }
      }
    }
  }
#endif
