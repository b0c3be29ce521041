/// The files that a walk has taken, to know those that it meets once more.
///
/// Most files can be met only once, see ``FileStatus/isMetOnce``. So they are merely noted, and looked up from the first
/// file on that may have been met before.
struct FilesTaken {
  private var noted: [(file: FileIdentity, input: Int)] = []
  /// Nil as long as nothing was looked up.
  private var inputs: [FileIdentity: Int]?

  /// The number of the input that a file was taken as; nil for one that was not met before.
  mutating func input(of file: FileStatus) -> Int? {
    if let inputs { return inputs[file.identity] }
    if file.isMetOnce { return nil }
    let inputs = Dictionary(noted.map { ($0.file, $0.input) }, uniquingKeysWith: { first, _ in first })
    self.inputs = inputs
    noted = []
    return inputs[file.identity]
  }

  mutating func note(_ file: FileStatus, input: Int) {
    if inputs == nil {
      noted.append((file.identity, input))
    } else {
      inputs?[file.identity] = input
    }
  }
}
