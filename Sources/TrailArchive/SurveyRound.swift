import Synchronization

/// Lists folders, and what is below them, on several threads until there are enough lists or no more folders.
final class SurveyRound: Sendable {
  private struct State {
    /// The folders to list, the next one last.
    var places: [FolderPlace] = []
    /// The folders that are or were among the places, which ends circles of links.
    var met: Set<FileIdentity> = []
    var lists: [FileIdentity: ListedFolder]
    /// How many entries and folders may still be listed.
    var room: Int
    /// How many places are being listed.
    var busy = 0
    /// Who waits for a place.
    var idle: [CheckedContinuation<Void, Never>] = []

    /// Whether a place is there, or none will come.
    var isSettled: Bool { !places.isEmpty || busy == 0 }

    /// Adds folders in the order of the walk, before all others; of those with a list at hand, what is in them.
    mutating func add(_ folders: [FolderPlace]) {
      var folders = Array(folders.reversed())
      var added: [FolderPlace] = []
      while let place = folders.popLast() {
        guard met.insert(place.identity).inserted else { continue }
        if let list = lists[place.identity], list.place.path == place.path {
          folders += list.folders().reversed()
        } else {
          lists[place.identity] = nil
          added.append(place)
        }
      }
      places += added.reversed()
    }
  }

  private let selection: TrailSelection
  private let state: Mutex<State>

  /// - Parameters:
  ///   - folders: where the walk goes next.
  ///   - lists: what is listed already.
  ///   - room: how many entries and folders to list, about.
  init(
    _ folders: [FolderPlace], beside lists: [FileIdentity: ListedFolder], room: Int, selection: TrailSelection
  ) {
    self.selection = selection
    var first = State(lists: lists, room: room)
    first.add(folders)
    state = Mutex(first)
  }

  /// - Parameter threads: how many folders are listed at a time, at most.
  /// - Returns: all lists, those from before too.
  func run(threads: Int) async -> [FileIdentity: ListedFolder] {
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<threads {
        group.addTask { await self.work() }
      }
    }
    return state.withLock { $0.lists }
  }

  private func work() async {
    while let place = await next() {
      note(ListedFolder(place, selection: selection))
    }
  }

  /// - Returns: nil when there is nothing more to do.
  private func next() async -> FolderPlace? {
    while true {
      let (place, isEnd) = state.withLock { state in
        let place = state.places.popLast()
        if place != nil { state.busy += 1 }
        return (place, place == nil && state.isSettled)
      }
      if place != nil || isEnd { return place }
      await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
        let isSettled = state.withLock { state in
          if !state.isSettled { state.idle.append(continuation) }
          return state.isSettled
        }
        if isSettled { continuation.resume() }
      }
    }
  }

  /// Notes a list, and wakes whoever has something to do now. The caller asks for the next place itself.
  private func note(_ list: ListedFolder) {
    let below = list.folders()
    let woken = state.withLock { state in
      state.busy -= 1
      state.lists[list.place.identity] = list
      state.room -= 1 + list.entries.count
      state.add(below)
      if state.room <= 0 { state.places = [] }
      let isEnd = state.busy == 0 && state.places.isEmpty
      let woken = Array(state.idle.suffix(isEnd ? state.idle.count : max(state.places.count - 1, 0)))
      state.idle.removeLast(woken.count)
      return woken
    }
    for waiting in woken { waiting.resume() }
  }
}
