import TrailRecords

/// The request and the answer of `LookupEvents`.
///
/// Source: CloudTrail API reference, LookupEvents.
enum LookupEventsCall {
  /// The most that AWS gives on a page.
  private static let pageSize = 50
  /// The last second of the year 9999, behind which a time is no time.
  private static let lastSecond = 253_402_300_799.0

  static func call(_ query: LookupQuery, _ window: LookupWindow, token: String?) -> ServiceCall {
    var members: [String] = []
    if let attribute = query.attribute {
      members.append(
        "\"LookupAttributes\":[{\"AttributeKey\":\(JSONString.quoted(attribute.rawValue)),"
          + "\"AttributeValue\":\(JSONString.quoted(query.value))}]")
    }
    members.append("\"StartTime\":\(window.first)")
    members.append("\"EndTime\":\(window.last)")
    members.append("\"MaxResults\":\(pageSize)")
    if let token { members.append("\"NextToken\":\(JSONString.quoted(token))") }
    return .json(
      .cloudTrail, "LookupEvents", target: CloudTrailService.target("LookupEvents"),
      body: "{\(members.joined(separator: ","))}")
  }

  /// What an answer holds.
  struct Answer: Sendable {
    var events: [LookedUpEvent] = []
    var nextToken: String?
  }

  /// An answer that does not name its events, or holds one without a time, is none: to take it for "no events" would
  /// lose them.
  static func read(_ response: HTTPResponse) throws(UnreadableAnswer) -> Answer {
    guard !response.body.isEmpty else { throw UnreadableAnswer(reason: "the answer is empty") }
    guard let answer = JSONAnswer(response.body) else {
      throw UnreadableAnswer(reason: "the answer is not JSON, or not the whole of it")
    }
    guard let list = answer.member("Events", of: answer.root).flatMap({ answer.elements(of: $0) }) else {
      throw UnreadableAnswer(reason: "the answer has no list of events")
    }
    var page = Answer()
    for event in list {
      guard event.kind == .object else { throw UnreadableAnswer(reason: "an event is no object") }
      guard let time = answer.member("EventTime", of: event).flatMap({ Self.seconds($0, answer) }) else {
        throw UnreadableAnswer(reason: "an event has no time")
      }
      func text(_ name: String) -> String? {
        answer.member(name, of: event).flatMap { answer.text($0) }
      }
      // A record that is missing is passed on as an empty one, so that it is counted as unreadable.
      let record = answer.member("CloudTrailEvent", of: event).flatMap { answer.textBytes($0) } ?? []
      page.events.append(
        LookedUpEvent(id: text("EventId"), time: time, name: text("EventName"), record: record))
    }
    if let token = answer.member("NextToken", of: answer.root) {
      guard let text = answer.text(token) else {
        throw UnreadableAnswer(reason: "the answer's token is no text")
      }
      page.nextToken = text.isEmpty ? nil : text
    }
    return page
  }

  private static func seconds(_ value: JSONSlice, _ answer: JSONAnswer) -> Int64? {
    if let number = answer.number(value) {
      return (0...lastSecond).contains(number) ? Int64(number.rounded(.down)) : nil
    }
    return answer.text(value).flatMap { EventTime($0) }?.seconds
  }
}
