#if Live
  import Synchronization
  import TrailLive
  import TrailSift

  extension WatchOutputOptions {
    /// Gives every note of the command the form of the log.
    func shapeNotes() {
      guard logFormat == .json else { return }
      Terminal.noteForm.withLock { form in
        form = { LiveLog.Entry(note: $0).json(time: EventTime.now.text) + "\n" }
      }
    }
  }

  extension LiveLog.Entry {
    /// A note as commands write it: `warning: ...`, `place: message`.
    init(note: String) {
      var text = note[...]
      while text.last?.isNewline == true { text.removeLast() }
      let heads: [(String, LiveLog.Level)] = [
        ("error: ", .error), ("warning: ", .warning), ("note: ", .info),
      ]
      let head = heads.first { text.hasPrefix($0.0) }
      let message = String(text.dropFirst(head?.0.count ?? 0))
      // Mistakes in rules and configurations stand behind their place.
      self.init(level: head?.1 ?? .warning, message: message, fields: [])
    }
  }

  extension String {
    /// What a terminal can show of it, line by line.
    var visibleLines: String {
      split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible() }
        .joined(separator: "\n")
    }
  }
#endif
