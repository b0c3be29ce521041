import TrailSift

extension CoverageDocument {
  private static let mostColumns = 100

  /// The review as text for a terminal or a file, with a line end.
  /// - Parameter width: columns of the terminal; nil for as many as it takes.
  func text(width: Int?) -> String {
    let columns = min(width ?? Self.mostColumns, Self.mostColumns)
    var lines: [String] = []
    for (number, section) in sections.enumerated() {
      if number > 0 { lines.append("") }
      lines.append(section.title)
      lines.append(String(repeating: section.isPart ? "-" : "=", count: section.title.columns))
      for sentence in section.sentences { lines += Self.wrapped(sentence.visible(), to: columns, indent: "") }
      if let table = section.table {
        if !section.sentences.isEmpty { lines.append("") }
        var shown = TextColumns(table.titles, flexible: table.flexible)
        shown.rows = table.rows.prefix(Self.mostRows).map { $0.map { $0.visible() } }
        lines += shown.lines(width: width)
        lines += Self.cut(table.rows.count - Self.mostRows)
      }
      for item in section.items.prefix(Self.mostRows) {
        lines += Self.wrapped("- " + item.visible(), to: columns, indent: "  ")
      }
      lines += Self.cut(section.items.count - Self.mostRows)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func cut(_ more: Int) -> [String] {
    more > 0 ? ["... and \(Shown.number(more)) more; --format json lists all"] : []
  }

  private static func wrapped(_ text: String, to width: Int, indent: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      if let last = lines.last, last.columns + 1 + word.columns <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(lines.isEmpty ? word : indent + word)
      }
    }
    return lines
  }
}

extension CoverageDocument {
  private static let mostMarkdownRows = 10 * mostRows

  /// The review as Markdown, with a line end.
  var markdown: String {
    var text = ""
    for (number, section) in sections.enumerated() {
      if number > 0 { text += "\n" }
      text += "\(number == 0 ? "#" : section.isPart ? "###" : "##") \(section.title)\n"
      if !section.sentences.isEmpty {
        text += "\n" + section.sentences.map(Self.escaped).joined(separator: "\n") + "\n"
      }
      if let table = section.table {
        text += "\n" + Self.row(table.titles.map { $0.prefix(1) + $0.dropFirst().lowercased() })
        text += Self.row(table.titles.indices.map { table.numbers.contains($0) ? "--:" : "---" })
        for cells in table.rows.prefix(Self.mostMarkdownRows) { text += Self.row(cells.map(Self.code)) }
        text += Self.cutMarkdown(table.rows.count - Self.mostMarkdownRows)
      }
      if !section.items.isEmpty {
        text += "\n"
        for item in section.items.prefix(Self.mostMarkdownRows) { text += "- \(Self.escaped(item))\n" }
        text += Self.cutMarkdown(section.items.count - Self.mostMarkdownRows)
      }
    }
    return text
  }

  private static func cutMarkdown(_ more: Int) -> String {
    more > 0 ? "\n\(Shown.count(more, "more is", "more are")) left out; the json format lists all.\n" : ""
  }

  private static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }

  /// A cell as a code span: names come from records and rules of others. Numbers and words of ours stand as they are.
  private static func code(_ cell: String) -> String {
    let isPlain = cell.utf8.allSatisfy {
      ($0 | 0x20) &- UInt8(ascii: "a") < 26 || " ,.%-".utf8.contains($0) || $0 &- UInt8(ascii: "0") < 10
    }
    if isPlain { return cell }
    return "`" + cell.visible { "`|\\<>".unicodeScalars.contains($0) } + "`"
  }

  /// A sentence with whatever Markdown would take for markup written out, but for code spans of ours.
  private static func escaped(_ sentence: String) -> String {
    sentence.visible { "|\\<>[]*_#".unicodeScalars.contains($0) && $0 != "_" && $0 != "*" }
      .replacing("*", with: "\\*").replacing("_", with: "\\_")
  }
}
