import TrailArchive

/// Records that were fetched from a service, to be scanned as an archive is.
package struct FetchedLog: Sendable {
  package let records: OrderedRecords
  /// What reports call it, as `cloudtrail://111122223333/eu-west-1`.
  package let title: String
  /// What could not be fetched, in words for a person; nil where everything was.
  package let shortfall: String?

  package init(_ records: OrderedRecords, title: String, shortfall: String? = nil) {
    self.records = records
    self.title = title
    self.shortfall = shortfall
  }
}

/// Everything that was to be fetched.
package struct FetchedLogs: Sendable {
  package var logs: [FetchedLog]
  /// Of what nothing could be fetched, and why.
  package var unreached: [SkippedInput]

  package init(logs: [FetchedLog] = [], unreached: [SkippedInput] = []) {
    self.logs = logs
    self.unreached = unreached
  }

  var listing: ArchiveListing {
    ArchiveListing(
      inputs: logs.map { ArchiveInput(path: $0.records.path, title: $0.title, size: $0.records.size) },
      failed: unreached.map {
        SkippedInput(path: $0.path, reason: Self.onOneLine($0.reason), size: $0.size)
      })
  }

  /// The ledger has a line for each input.
  private static func onOneLine(_ reason: String) -> String {
    reason.split(whereSeparator: \.isNewline).reduce(into: "") { line, part in
      if !line.isEmpty { line += line.hasSuffix(":") ? " " : "; " }
      line += part.drop { $0 == " " }
    }
  }

  /// What could not be fetched, by the titles of logs.
  var shortfalls: [String: String] {
    Dictionary(logs.compactMap { log in log.shortfall.map { (log.title, $0) } }) { "\($0); \($1)" }
  }
}
