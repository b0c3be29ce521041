import Foundation
import TrailArchive
import TrailRecords

/// A folder of files that is removed with the value.
final class ListedFiles {
  let path = NSTemporaryDirectory() + "trailsift-coverage-" + UUID().uuidString

  /// - Parameter names: of files without content.
  init(_ names: [String]) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for name in names { try write("", to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let file = "\(path)/\(name)"
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
  }

  func listing() throws -> ArchiveListing { try ArchiveListing(paths: [path]) }

  /// The key of a log file that was delivered at a time.
  static func log(
    hour: Int, minute: Int = 35, account: String = "111122223333", region: String = "eu-west-1"
  ) -> String {
    let text = PlacedRecord.time(hour: hour, minute: minute).text
    let day = text.prefix(10).replacing("-", with: "/")
    let stamp = text.prefix(16).filter { $0 != "-" && $0 != ":" } + "Z"
    return
      "AWSLogs/\(account)/CloudTrail/\(region)/\(day)/\(account)_CloudTrail_\(region)_\(stamp)_Zk3LmQ0vTn8xYbWc.json.gz"
  }

  /// The key of the digest file of an hour that ends at a time.
  static func digest(
    hour: Int, minute: Int = 31, second: Int = 17, trail: String = "shop-trail", region: String = "eu-west-1",
    account: String = "111122223333", ending: String = ".json.gz"
  ) -> String {
    let end = EventTime(seconds: PlacedRecord.time(hour: hour, minute: minute).seconds + Int64(second))
    let day = end.text.prefix(10).replacing("-", with: "/")
    let stamp = end.text.filter { $0 != "-" && $0 != ":" }
    return "AWSLogs/\(account)/CloudTrail-Digest/\(region)/\(day)/"
      + "\(account)_CloudTrail-Digest_\(region)_\(trail)_us-east-1_\(stamp)\(ending)"
  }
}
