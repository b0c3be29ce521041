import ArgumentParser
import TrailCoverage
import TrailSift

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How a review of coverage is written.
enum CoverageFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, markdown

  /// By the ending of a path; nil where it tells none.
  init?(pathEnding path: String) {
    let endings: [(String, CoverageFormat)] = [(".txt", .text), (".json", .json), (".md", .markdown)]
    guard let found = endings.first(where: { path.lowercased().hasSuffix($0.0) }) else { return nil }
    self = found.1
  }
}

/// `[FORMAT:]PATH`, where a path's ending can stand for the format; `-` is standard output.
struct CoverageDestination {
  let format: CoverageFormat
  let path: String

  init(format: CoverageFormat, path: String) {
    self.format = format
    self.path = path
  }

  /// - Throws: `ValidationError`, which says what would do.
  init(argument: String) throws {
    var path = argument
    var named: CoverageFormat?
    if let colon = argument.firstIndex(of: ":"),
      let format = CoverageFormat(rawValue: String(argument[..<colon]))
    {
      named = format
      path = String(argument[argument.index(after: colon)...])
    }
    if path.isEmpty { throw ValidationError("a path is missing") }
    guard let format = named ?? CoverageFormat(pathEnding: path) else {
      let all = CoverageFormat.allCases.map { "\($0.rawValue):\(path)" }.joined(separator: ", ")
      throw ValidationError("its ending names no format; end it in .txt, .json or .md, or write \(all)")
    }
    self.init(format: format, path: path)
  }
}

/// All that a review is written to.
struct CoverageDestinations {
  private let reviews: [CoverageDestination]
  private let navigator: String?

  /// Standard output gets text unless something else was asked for.
  init(format: CoverageFormat?, _ output: [CoverageDestination], navigator: String?) {
    var reviews = output
    if format != nil || output.isEmpty && navigator != "-" {
      reviews.insert(CoverageDestination(format: format ?? .text, path: "-"), at: 0)
    }
    self.reviews = reviews
    self.navigator = navigator
  }

  private var paths: [String] { reviews.map(\.path) + [navigator].compactMap(\.self) }

  /// Refuses two results for one place.
  func check() throws {
    var seen: Set<String> = []
    for path in paths where !seen.insert(path).inserted {
      let place = path == "-" ? "standard output" : path
      throw ValidationError("Two results would go to \(place); give each a place of its own.")
    }
  }

  /// Refuses a place that is one of the logs.
  func refuseInputs(of listing: ArchiveListing) throws(ExitCode) {
    do throws(ScanError) {
      try listing.check(outputs: paths.filter { $0 != "-" })
    } catch {
      throw ExitStatus.code(for: error)
    }
  }

  func write(
    _ review: CoverageReview, of tool: ToolIdentity, layer: NavigatorLayer.Subject
  ) throws(ExitCode) {
    for destination in reviews {
      let toTerminal = destination.path == "-" && destination.format == .text
      let text =
        switch destination.format {
        case .text: CoverageDocument(review, of: tool).text(width: toTerminal ? Terminal.width(of: 1) : nil)
        case .markdown: CoverageDocument(review, of: tool).markdown
        case .json: CoverageJSON(review, of: tool).value.document
        }
      try write(text, to: destination.path)
    }
    if let navigator { try write(NavigatorLayer(review, layer).json.document, to: navigator) }
  }

  private func write(_ text: String, to path: String) throws(ExitCode) {
    if path == "-" { return try CommandOutput.write(text) }
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    var code = descriptor < 0 ? errno : 0
    if descriptor >= 0 {
      let bytes = Array(text.utf8)
      code = SystemWrite.all(bytes.span, to: descriptor)
      if close(descriptor) != 0, code == 0 { code = errno }
    }
    if code == 0 { return }
    Terminal.note("error: \(path): cannot be written: \(SystemWrite.explanation(code))".visible() + "\n")
    throw ExitStatus.output
  }
}
