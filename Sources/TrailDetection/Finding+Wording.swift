import TrailRecords

extension Finding {
  /// What happened, in a few words, as `StopLogging denied on cloudtrail.amazonaws.com`.
  public var title: String {
    let fields = fields
    var text = SentenceText()
    fields.title { text.append($0, of: fields.event) }
    return text.string
  }

  /// Who did what, where, from where, when, and what came of it: what the record shows, and nothing else.
  public var description: String {
    let fields = fields
    var text = SentenceText()
    fields.description { text.append($0, of: fields.event) }
    return text.string
  }

  /// The steps that led to the severity, in the order in which they were taken.
  public var severityReasons: [String] {
    let fields = fields
    var reasons: [SentenceText] = []
    fields.severityReasons { number, part in
      if number == reasons.count { reasons.append(SentenceText()) }
      reasons[number].append(part, of: fields.event)
    }
    return reasons.map(\.string)
  }
}
