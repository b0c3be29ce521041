import TrailReports

/// Writes to a file in large blocks.
struct BlockWriter: Sendable {
  private let file: SharedOutput
  /// What waits to be written.
  var block = ReportBytes()
  /// Why nothing more is written: whoever read the output has gone.
  private(set) var closedPipe: OutputError?

  init(_ destination: ReportOutput.Destination) throws(OutputError) {
    switch destination {
    case .standardOutput: file = SharedOutput(OutputFile())
    case .file(let path): file = SharedOutput(try OutputFile(path: path))
    }
  }

  mutating func append(_ bytes: ArraySlice<UInt8>) throws(OutputError) {
    block.append(bytes)
    try flushIfFull()
  }

  mutating func flushIfFull() throws(OutputError) {
    if block.isFull { try flush() }
  }

  mutating func flush() throws(OutputError) {
    try write(block)
    block.removeAll()
  }

  /// Writes, unless nobody reads any longer, which is no error.
  mutating func write(_ bytes: ReportBytes) throws(OutputError) {
    guard !bytes.isEmpty, closedPipe == nil else { return }
    do {
      try file.file.write(bytes.bytes.span)
    } catch {
      guard error.isClosedPipe else { throw error }
      closedPipe = error
    }
  }
}

/// Lets a copyable writer own a file.
private final class SharedOutput: Sendable {
  let file: OutputFile

  init(_ file: consuming OutputFile) { self.file = file }
}
