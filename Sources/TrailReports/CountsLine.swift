/// Counts in a row behind a label: `By region   us-east-1 12, eu-west-1 3`, wrapped where the terminal ends.
struct CountsLine {
  let label: String
  /// Text that is visible already.
  let values: [String]

  private static let indent = 14

  func lines(width: Int?, _ style: TextStyle) -> [String] {
    var rows: [String] = []
    var row = ""
    for (index, value) in values.enumerated() {
      let item = index == values.count - 1 ? value : value + ","
      let isTooLong = width.map { Self.indent + row.columns + 1 + item.columns > $0 } ?? false
      if isTooLong, !row.isEmpty {
        rows.append(row)
        row = ""
      }
      row += row.isEmpty ? item : " " + item
    }
    rows.append(row)
    return rows.enumerated().map { index, row in
      let head =
        index == 0 ? style.heading(label.padded(to: Self.indent)) : String(repeating: " ", count: Self.indent)
      return head + row
    }
  }
}
