#if Live
  import AWSAccess
  import ArgumentParser
  import TrailLive
  import TrailSift

  struct LookupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lookup",
      abstract: "Ask CloudTrail once, and find what is worth a look.",
      discussion: """
        Asks CloudTrail's event history (LookupEvents: management events of the last 90 days) for a time, and reports as \
        scan does, in all of its formats. It needs no trail, and one permission: cloudtrail:LookupEvents \
        (trailsift doctor tests it).

        AWS takes two requests a second for each account and region, of 50 events each. One look-up is made for each \
        name on the list, and '*' takes all events in one. Rules see the events that are asked for: with --events '*', \
        all.

        EXAMPLES
          trailsift lookup                              the last 24 hours, in the default region
          trailsift lookup --since 7d --region all
          trailsift lookup --since 2026-03-04 --until 2026-03-05 --events '*' -o findings.ndjson -o report.md
          trailsift lookup --profile audit --role-arn arn:aws:iam::111122223333:role/Reader --external-id x7
          trailsift lookup --events ConsoleLogin,StopLogging --format csv

        EXIT CODES
          0    done
          1    done, and a finding reached --fail-on
          2    done, but some look-up failed, and what it would have brought is missing
          64   wrong usage
          65   the configuration or the baseline is wrong; with --strict: a rule is; with --rules-only: no rule can be used
          66   nothing could be asked: no credentials, no region, no access
          74   a report could not be written
          130  interrupted
        """)

    @OptionGroup(title: "AWS") var aws: AWSOptions
    @OptionGroup(title: "Which events") var times: TimeRangeOptions
    @OptionGroup var events: EventOptions
    @OptionGroup(title: "Rules") var rules: RuleSourceOptions
    @OptionGroup(title: "Context") var context: ContextOptions
    @OptionGroup(title: "Reports") var reporting: ReportingOptions
    @OptionGroup(title: "Limits") var limits: RecordBounds

    func validate() throws {
      try reporting.validateDestinations()
    }

    func run() async throws {
      Interruption.watch()
      let says = !reporting.quiet
      var options = ScanOptions()
      events.apply(to: &options)
      limits.apply(to: &options)
      options.threads = Terminal.processorCount
      let window = Self.window(times, now: EventTime.now.seconds)
      options.selection = RecordSelection(
        since: EventTime(seconds: window.first), until: EventTime(seconds: window.last))
      try context.apply(to: &options, quiet: reporting.quiet)
      let chosen = try rules.apply(to: &options, isStrict: limits.strict, quiet: reporting.quiet)
      let plan = PollPlan(options.allowList)
      if says {
        events.noteUnknownNames()
        context.noteUnlearntRules(options)
        if options.allowList.mode == .catalogue {
          Terminal.note(
            "note: \(plan.units.count) look-ups, two a second: the names on the default list, and what the root user "
              + "does; with --events '*' rules see every event\n")
        }
      }
      do throws(OutputError) {
        try Scan.checkPlaces(reporting.outputs, ledger: reporting.ledger)
      } catch {
        throw ExitStatus.code(for: ScanError.output(error))
      }
      let gathering = LookupGathering(window: window, plan: plan, says: says)
      let choice = aws.choice
      let fetched: FetchedLogs
      do throws(OutputError) {
        fetched = try await Interruption.run { () async throws(OutputError) -> FetchedLogs in
          try await LiveTargets.asking(choice, says: says) { (targets) async throws(OutputError) in
            try await gathering.fetch(targets)
          }
        }
      } catch {
        throw ExitStatus.code(for: ScanError.output(error))
      }
      if fetched.logs.isEmpty { LiveTargets.tell(fetched.unreached) }
      var scan = Scan(fetched, options: options)
      scan.tool = chosen.tool(scan.tool)
      // Where nothing could be asked, the ledger alone says why.
      scan.reports = fetched.logs.isEmpty ? [] : reporting.outputs
      scan.ledger = reporting.ledger
      scan.keepsFindings = false
      let result: Scan.Result
      do throws(ScanError) {
        result = try await scan.run()
      } catch {
        throw ExitStatus.code(for: error)
      }
      if fetched.logs.isEmpty {
        throw Interruption.signal.isStopped ? ExitStatus.interrupted : ExitStatus.noInput
      }
      if says { ScanEndNote(result, showsDamage: !reporting.showsText).print() }
      if Interruption.signal.isStopped { throw ExitStatus.interrupted }
      try ExitStatus.check(result.summary, result.severities, failOn: reporting.failOn?.severity)
    }

    /// What is asked for; the last day where nobody says.
    private static func window(_ times: TimeRangeOptions, now: Int64) -> LookupWindow {
      let last = min(times.until?.last.seconds ?? now, now)
      return LookupWindow(first: min(times.since?.first.seconds ?? last - 86400, last), last: last)
    }
  }
#endif
