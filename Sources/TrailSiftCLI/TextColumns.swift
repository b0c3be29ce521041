import TrailSift

/// Cells of visible text in columns, with titles above.
struct TextColumns {
  let titles: [String]
  /// The column that is made narrower where a terminal is.
  let flexible: Int
  var rows: [[String]] = []

  private static let gap = "  "
  private static let leastWidth = 20

  init(_ titles: [String], flexible: Int) {
    self.titles = titles
    self.flexible = flexible
  }

  /// The lines, without line ends.
  /// - Parameter width: columns of the terminal; nil for as many as it takes.
  func lines(width: Int?) -> [String] {
    let all = [titles] + rows
    var widths = titles.indices.map { column in all.reduce(0) { max($0, $1[column].columns) } }
    if let width {
      let excess = widths.reduce(Self.gap.count * (widths.count - 1) - width, +)
      if excess > 0 {
        widths[flexible] = max(widths[flexible] - excess, min(widths[flexible], Self.leastWidth))
      }
    }
    return all.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let shown = cell.fitted(to: widths[column])
        line += column + 1 < row.count ? shown.padded(to: widths[column]) + Self.gap : shown
      }
      return line
    }
  }
}
