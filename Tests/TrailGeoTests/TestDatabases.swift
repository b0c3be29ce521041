#if GeoIP
  import Foundation
  import TrailDetection
  import TrailGeo

  /// The databases that `scripts/make-geo-test-databases` has written.
  enum TestDatabases {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Databases").path

    static func path(_ name: String) -> String { "\(folder)/\(name)" }

    static func bytes(_ name: String) throws -> [UInt8] {
      Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
    }
  }

  extension GeoDatabases {
    /// The place of an address as people write it.
    func place(of text: String) -> SourcePlace? {
      var address = SIMD16<UInt8>()
      let found = unsafe withUnsafeMutableBytes(of: &address) { bytes in
        if text.contains(":") { return unsafe inet_pton(AF_INET6, text, bytes.baseAddress) }
        unsafe bytes[10] = 0xFF
        unsafe bytes[11] = 0xFF
        return unsafe inet_pton(AF_INET, text, bytes.baseAddress.map { unsafe $0 + 12 })
      }
      precondition(found == 1, "\(text) is no address")
      return place(of: address)
    }
  }

  /// A folder that goes with the value.
  final class DatabaseFolder: Sendable {
    let path = NSTemporaryDirectory() + "trailsift-geo-" + UUID().uuidString

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    @discardableResult
    func write(_ bytes: [UInt8], to name: String) throws -> String {
      try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
      return "\(path)/\(name)"
    }
  }
#endif
