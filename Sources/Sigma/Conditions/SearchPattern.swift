/// What stands behind `1 of`: `them`, or a name in which `*` stands for any characters.
struct SearchPattern {
  private let name: [UInt8]
  private let isThem: Bool

  init(_ text: String) {
    name = Array(text.utf8)
    isThem = text.lowercased() == "them"
  }

  /// Names that begin with `_` are matched only by a pattern that does so too.
  func matches(_ search: String) -> Bool {
    let search = Array(search.utf8)
    let underscore = UInt8(ascii: "_")
    if search.first == underscore && name.first != underscore { return false }
    if isThem { return true }
    let star = UInt8(ascii: "*")
    var position = 0
    var inName = 0
    // Where to go on after the last star, if what follows it does not match here.
    var afterStar: (name: Int, search: Int)?
    while position < search.count {
      if inName < name.count && name[inName] == star {
        inName += 1
        afterStar = (inName, position)
      } else if inName < name.count && name[inName] == search[position] {
        inName += 1
        position += 1
      } else if let retry = afterStar {
        inName = retry.name
        position = retry.search + 1
        afterStar = (inName, position)
      } else {
        return false
      }
    }
    return name[inName...].allSatisfy { $0 == star }
  }
}
