package import Sigma

/// Reads detections that stand in a file of another kind than rules.
package enum DetectionReader {
  /// Reads the searches and the condition at a key of a map, and `same_element` beside it.
  /// - Parameters:
  ///   - source: of the document.
  ///   - file: its name in places.
  /// - Returns: no detection after a problem.
  package static func read(
    _ entry: YAMLEntry, in map: [YAMLEntry], source: YAMLSource, file: String
  ) -> (detection: Detection?, problems: [RuleProblem]) {
    let place = RulePlace(file: file, line: entry.keyLine, column: entry.keyColumn)
    let own = map.filter { $0.key == "same_element" }
    var document = RuleDocument(entries: own, place: place, sources: [source], applies: { _ in true })
    guard let content = entry.value.entries else {
      document.problem(at: entry.value, "\"\(entry.key)\" is a map, and this is \(entry.value.kind)")
      return (nil, document.problems)
    }
    let detection = document.detection(content, reserved: ["condition"], at: entry)
    return (document.problems.isEmpty ? detection : nil, document.problems)
  }
}
