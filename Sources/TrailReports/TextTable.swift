/// A table for a terminal. It fits a width by making wide columns narrower, and then by leaving out the
/// columns that matter least.
struct TextTable {
  struct Column {
    let title: String
    /// What the column may shrink to.
    let least: Int
    /// What the column grows to at most.
    var most = 60
    /// The columns with the lowest rank are left out first.
    let rank: Int
    var isNumber = false
    /// A cell that is shortened would be of no use: the column is shown in full, or not at all.
    var isWhole = false
  }

  let columns: [Column]
  /// Cells of text that is visible already, one for each column.
  var rows: [[String]] = []

  init(_ columns: [Column]) {
    self.columns = columns
  }

  private static let gap = 2

  /// The lines of the table, titles first, without line ends.
  ///
  /// - Parameters:
  ///   - width: columns of the terminal; nil for as many as it takes.
  ///   - style: changes a padded cell's look, not its width; it gets the row (nil for the titles) and the
  ///     column.
  func lines(width: Int?, style: (String, _ row: Int?, _ column: Int) -> String) -> [String] {
    let layout = layout(width: width)
    let titles = line(columns.map(\.title), layout) { style($0, nil, $1) }
    return [titles]
      + rows.enumerated().map { row, cells in line(cells, layout) { style($0, row, $1) } }
  }

  private func line(
    _ cells: [String], _ layout: [(column: Int, width: Int)], _ style: (String, Int) -> String
  ) -> String {
    let shown = zip(layout.indices, layout).map { position, place in
      let text = cells[place.column].fitted(to: place.width)
      let isLast = position == layout.count - 1 && !columns[place.column].isNumber
      let padded = isLast ? text : text.padded(to: place.width, onTheLeft: columns[place.column].isNumber)
      return style(padded, place.column)
    }
    return shown.joined(separator: String(repeating: " ", count: Self.gap))
  }

  /// The columns to show and their widths.
  private func layout(width: Int?) -> [(column: Int, width: Int)] {
    var shown = Array(columns.indices)
    while true {
      var layout = shown.map { (column: $0, width: naturalWidth($0)) }
      guard let width else { return layout }
      var excess = layout.reduce(Self.gap * (layout.count - 1) - width) { $0 + $1.width }
      let slack = layout.reduce(0) { $0 + max(0, $1.width - least($1.column)) }
      if excess <= slack {
        while excess > 0, let widest = widestThatShrinks(layout) {
          layout[widest].width -= 1
          excess -= 1
        }
        return layout
      }
      guard shown.count > 1,
        let last = shown.indices.min(by: { columns[shown[$0]].rank < columns[shown[$1]].rank })
      else { return layout.map { ($0.column, max(1, min($0.width, width))) } }
      shown.remove(at: last)
    }
  }

  private func naturalWidth(_ column: Int) -> Int {
    let widest = rows.reduce(columns[column].title.columns) { max($0, $1[column].columns) }
    return columns[column].isWhole ? widest : min(widest, max(columns[column].most, columns[column].least))
  }

  private func least(_ column: Int) -> Int {
    columns[column].isWhole ? naturalWidth(column) : columns[column].least
  }

  private func widestThatShrinks(_ layout: [(column: Int, width: Int)]) -> Int? {
    layout.indices
      .filter { layout[$0].width > least(layout[$0].column) }
      .max { layout[$0].width < layout[$1].width }
  }
}
