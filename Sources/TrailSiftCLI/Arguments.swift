public import ArgumentParser
public import TrailSift

/// A point in time on the command line.
struct TimeArgument: ExpressibleByArgument {
  /// The first and the last second that the argument stands for: a day has many.
  let first: EventTime
  let last: EventTime

  init?(argument: String) { self.init(argument, now: EventTime.now.seconds) }

  /// RFC 3339, a date, or a number with `m`, `h`, `d` or `w` for a time before now.
  init?(_ text: String, now: Int64) {
    if let time = EventTime(text) {
      (first, last) = (time, time)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.map(\.utf8.count) == [4, 2, 2], let year = Self.digits(parts[0]),
      let month = Self.digits(parts[1]),
      let date = Self.digits(parts[2]),
      let day = EventTime(year: year, month: month, day: date)
    {
      (first, last) = (day, EventTime(seconds: day.seconds + 86399))
      return
    }
    let units: [Character: Int64] = ["m": 60, "h": 3600, "d": 86400, "w": 7 * 86400]
    guard let unit = text.last.flatMap({ units[$0] }), let count = Self.digits(text.dropLast()),
      (0...1_000_000).contains(count)
    else { return nil }
    first = EventTime(seconds: now - Int64(count) * unit)
    last = first
  }

  /// `Int` alone takes a sign too.
  private static func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
  }
}

/// A number of bytes on the command line, such as 67108864, 64M or 16GiB.
struct SizeArgument: ExpressibleByArgument {
  let bytes: Int64

  init(bytes: Int64) { self.bytes = bytes }

  init?(argument: String) {
    let digits = argument.prefix { $0.isASCII && $0.isNumber }
    let shifts: [String: Int64] = ["": 0, "k": 10, "m": 20, "g": 30, "t": 40]
    var unit = argument.dropFirst(digits.count).lowercased()
    for ending in ["ib", "b"] where unit.hasSuffix(ending) {
      unit.removeLast(ending.count)
      break
    }
    guard let count = Int64(digits), let shift = shifts[unit], count > 0, count <= Int64.max >> shift else {
      return nil
    }
    bytes = count << shift
  }

  var defaultValueDescription: String {
    for (shift, unit) in [(30, "GiB"), (20, "MiB")] as [(Int64, String)] where bytes >= 1 << shift {
      if bytes % (1 << shift) == 0 { return "\(bytes >> shift)\(unit)" }
    }
    return String(bytes)
  }
}

/// A severity on the command line.
struct SeverityArgument: ExpressibleByArgument {
  let severity: Severity

  init?(argument: String) {
    guard let severity = Severity(name: argument.lowercased()) else { return nil }
    self.severity = severity
  }

  static var allValueStrings: [String] { Severity.allCases.map(\.name) }
}

/// `[FORMAT:]PATH`, where a path's ending can stand for the format.
struct OutputArgument {
  let format: ReportFormat
  let destination: ReportOutput.Destination

  /// - Throws: `ValidationError`, which says what would do.
  init(argument: String) throws {
    var path = argument[...]
    var named: ReportFormat?
    if let colon = argument.firstIndex(of: ":"),
      let format = ReportFormat(rawValue: String(argument[..<colon]))
    {
      named = format
      path = argument[argument.index(after: colon)...]
    }
    guard !path.isEmpty else { throw ValidationError("a path is missing") }
    guard let format = named ?? ReportFormat(pathEnding: String(path)) else {
      throw ValidationError(
        "its ending names no format; end it in .txt, .json, .ndjson, .csv or .md, or write \(Self.named(path))"
      )
    }
    self.format = format
    destination = path == "-" ? .standardOutput : .file(String(path))
  }

  private static func named(_ path: Substring) -> String {
    ReportFormat.allCases.map { "\($0.rawValue):\(path)" }.joined(separator: ", ")
  }
}

extension ReportFormat: ExpressibleByArgument {}

/// Files, folders, or `-` for standard input.
enum InputPaths {
  /// - Throws: `ValidationError` for paths that cannot all be read.
  static func check(_ paths: [String]) throws {
    if paths.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Standard input (-) can be named once.")
    }
  }
}
