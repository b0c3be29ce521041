import Synchronization
import TrailLive

/// Which events a detector was given, over all detectors that share it.
final class Judged: Sendable {
  private let state = Mutex<[String: Int]>([:])

  func add(_ id: String) { state.withLock { $0[id, default: 0] += 1 } }

  var counts: [String: Int] { state.withLock { $0 } }
}

/// Says a line for each record whose name is on a list: its id. At the end of a poll it says how many there were since it
/// last said so, which it has to be told again after a new start.
struct ListDetector: LiveDetector {
  var names: Set<String>?
  var judged: Judged?
  private var said: Set<String> = []

  init(names: Set<String>? = nil, judged: Judged? = nil) {
    self.names = names
    self.judged = judged
  }

  mutating func judge(_ records: [LiveRecord]) -> LiveJudgement {
    var judgement = LiveJudgement()
    for (place, record) in records.enumerated() {
      let text = String(decoding: record.bytes, as: UTF8.self)
      let words = text.split(separator: "\"", omittingEmptySubsequences: false)
      guard words.count > 7 else {
        judgement.unparsed.append("not JSON")
        continue
      }
      judged?.add(String(words[3]))
      guard names?.contains(String(words[7])) ?? true else {
        judgement.filtered += 1
        continue
      }
      judgement.lines += Array("\(words[3])\n".utf8)
      judgement.severities[2] += 1
      judgement.kept.append(place)
    }
    judgement.keepSeconds = 600
    return judgement
  }

  mutating func conclude() -> LiveJudgement { LiveJudgement() }

  mutating func remember(_ records: [LiveRecord]) {
    for record in records { said.insert("\(record.source) \(record.number)") }
  }

  /// What it was told to remember.
  var remembered: Set<String> { said }

  var conclusions: [UInt8] { Array("said".utf8) }

  mutating func restore(_ conclusions: [UInt8]) -> Bool { conclusions == Array("said".utf8) }
}
