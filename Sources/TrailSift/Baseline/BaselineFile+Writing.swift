import TrailDetection
import TrailRecords
import TrailReports

extension BaselineFile {
  /// Writes the file. One that is there is replaced once everything is written, and stays as it is where that fails.
  public func write(to destination: ReportOutput.Destination) throws(OutputError) {
    guard case .file(let path) = destination, let replaced = try ReplacedFile(path) else {
      var writer = try BlockWriter(destination)
      return try write(into: &writer)
    }
    do throws(OutputError) {
      var writer = try BlockWriter(.file(replaced.fresh))
      try write(into: &writer)
      try replaced.finish()
    } catch {
      replaced.abandon()
      throw OutputError(destination: path, code: error.code)
    }
  }

  private func write(into writer: inout BlockWriter) throws(OutputError) {
    try forEachPiece { (append) throws(OutputError) in
      append(&writer.block)
      try writer.flushIfFull()
    }
    try writer.flush()
  }

  /// The whole file.
  public var bytes: [UInt8] {
    var bytes = ReportBytes()
    forEachPiece { append in append(&bytes) }
    return bytes.bytes
  }

  /// Calls `body` with what appends each piece of the file, in order.
  private func forEachPiece<Failure: Error>(
    _ body: ((inout ReportBytes) -> Void) throws(Failure) -> Void
  ) throws(Failure) {
    try body { $0.append(head) }
    var separator = "\n"
    for number in learner.sortedPrincipals {
      try body {
        $0.append(separator)
        $0.append(learner.principal(number))
      }
      separator = ",\n"
    }
    try body { $0.append("\n],\"combinations\":[") }
    separator = "\n"
    for known in learner.sortedCombinations {
      try body {
        $0.append(separator)
        $0.append(known)
      }
      separator = ",\n"
    }
    try body { $0.append("\n]}\n") }
  }

  private var head: String {
    var head = ReportBytes()
    head.append(#"{"schema":"\#(Self.schema)","#)
    head.append("\n\"tool\":{\"name\":")
    head.appendJSON(tool.name)
    head.append(#","version":"#)
    head.appendJSON(tool.version)
    head.append("},\n\"rules\":")
    if let digest = tool.rulesDigest {
      head.append(#"{"count":\#(tool.ruleCount),"digest":"#)
      head.appendJSON(digest)
      head.append("}")
    } else {
      head.append("null")
    }
    head.append(",\n\"learnt\":{")
    head.append(learner.sighting, as: "records")
    head.append(#","passed_over":\#(learner.passedOver)},"#)
    head.append("\n\"places\":\(learner.usesPlaces),\n\"principals_left_out\":")
    if let omission = learner.omission {
      let digits = String(omission.end, radix: 16)
      let from = String(repeating: "0", count: 16 - digits.count) + digits
      head.append(#"{"from":"\#(from)","records":\#(omission.records)}"#)
    } else {
      head.append("null")
    }
    head.append(",\n\"principals\":[")
    return String(decoding: head.bytes, as: UTF8.self)
  }
}

extension ReportBytes {
  fileprivate mutating func append(_ principal: BaselinePrincipal) {
    append(#"{"principal":"#)
    appendJSON(principal.principal.id)
    append(#","kind":"\#(principal.principal.kind.rawValue)","account":"#)
    if let account = principal.principal.accountID { appendJSON(account) } else { append("null") }
    append(",")
    append(principal.sighting, as: "count")
    let mfa = principal.mfa
    append(#","mfa":{"yes":\#(mfa.yes),"no":\#(mfa.no),"not_said":\#(mfa.notSaid)}"#)
    for dimension in BaselineDimension.allCases {
      append(#","\#(dimension.name)":["#)
      for (place, value) in principal.values[dimension.rawValue].enumerated() {
        append(place == 0 ? #"{"value":"# : #",{"value":"#)
        appendJSON(value.text)
        append(",")
        append(value.sighting, as: "count")
        append("}")
      }
      append("]")
    }
    append(#","left_out":{"#)
    var isFirst = true
    for dimension in BaselineDimension.allCases where principal.leftOut[dimension.rawValue] > 0 {
      append((isFirst ? "\"" : ",\"") + "\(dimension.name)\":\(principal.leftOut[dimension.rawValue])")
      isFirst = false
    }
    append("}}")
  }

  fileprivate mutating func append(_ known: BaselineCombinations) {
    append(#"{"rule":"#)
    appendJSON(known.rule)
    append(#","fields":"#)
    append(texts: known.fields)
    append(#","left_out":\#(known.leftOut),"seen":["#)
    for (place, value) in known.values.enumerated() {
      append((place == 0 ? "\n" : ",\n") + #"{"values":"#)
      append(texts: value.texts)
      append(",")
      append(value.sighting, as: "count")
      append("}")
    }
    append("]}")
  }

  private mutating func append(texts: [String]) {
    append("[")
    for (place, text) in texts.enumerated() {
      if place > 0 { append(",") }
      appendJSON(text)
    }
    append("]")
  }

  /// Appends `first`, `last` and the count under its name.
  fileprivate mutating func append(_ sighting: Sighting, as name: String) {
    append(#""first":"#)
    append(sighting.first)
    append(#","last":"#)
    append(sighting.last)
    append(#","\#(name)":\#(sighting.count)"#)
  }

  private mutating func append(_ time: EventTime?) {
    if let time { appendJSON(time.text) } else { append("null") }
  }
}
