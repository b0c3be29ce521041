import Foundation
import Testing
import TrailArchive

/// The folder of published logs that lies beside the package on some machines.
enum SampleLogs {
  struct Entry: Decodable, Sendable, CustomTestStringConvertible {
    var path: String
    var bytes: Int
    var rawBytes: Int
    var gzipMembers: Int

    enum CodingKeys: String, CodingKey {
      case path, bytes
      case rawBytes = "raw_bytes"
      case gzipMembers = "gzip_members"
    }

    var testDescription: String { path }
  }

  private struct Manifest: Decodable {
    var files: [Entry]
  }

  static let folder: String = {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return package.appendingPathComponent("../shared/samples").standardizedFileURL.path
  }()

  static let files: [Entry] = {
    guard let data = FileManager.default.contents(atPath: folder + "/manifest.json"),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: data)
    else { return [] }
    return manifest.files
  }()

  static var arePresent: Bool { !files.isEmpty }
}

@Suite("Published samples", .enabled(if: SampleLogs.arePresent, "the folder ../shared/samples is not there"))
struct SampleArchiveTests {
  /// What is wrong with the samples that are damaged below the level of JSON.
  private static let damages: [String: ArchiveDamage.Kind] = [
    "damaged/bad-crc.json.gz": .wrongChecksum,
    "damaged/bad-length.json.gz": .wrongLength,
    "damaged/corrupt-middle.json.gz": .corrupt,
    "damaged/trailing-garbage.json.gz": .trailingBytes,
    "damaged/truncated.json.gz": .truncated,
  ]

  @Test("Every sample gives the bytes and members that its list says", arguments: SampleLogs.files)
  func everySample(_ sample: SampleLogs.Entry) throws {
    let path = SampleLogs.folder + "/" + sample.path
    let read = try ReadInput(path)
    #expect(read.bytes.count == sample.rawBytes)
    #expect(read.tally.inflatedBytes == Int64(sample.rawBytes))
    #expect(read.tally.members == sample.gzipMembers)
    #expect(read.damage?.kind == Self.damages[sample.path])
    if read.damage?.kind != .corrupt { #expect(read.tally.bytes == Int64(sample.bytes)) }
    #expect(read == (try ReadInput(path, space: 1000, limits: ArchiveLimits(chunkBytes: 100))))
  }

  @Test("One reader goes through all samples as new ones do")
  func oneReader() throws {
    var reader = try ArchiveReader()
    for sample in SampleLogs.files {
      try reader.open(ArchiveInput(path: SampleLogs.folder + "/" + sample.path))
      let read = ReadInput(&reader, space: 65536)
      #expect(read.tally.inflatedBytes == Int64(sample.rawBytes), "\(sample.path)")
      #expect(read.damage?.kind == Self.damages[sample.path], "\(sample.path)")
    }
  }

  @Test("A walk finds every sample, and skips texts that are no logs")
  func walk() throws {
    let listing = try ArchiveListing(paths: [SampleLogs.folder])
    let found = Set(listing.inputs.map { String($0.path.dropFirst(SampleLogs.folder.count + 1)) })
    #expect(found == Set(SampleLogs.files.map(\.path) + ["expected.ndjson", "manifest.json"]))
    #expect(Set(listing.skipped.map(\.reason)) == ["neither gzip nor JSON"])
    #expect(listing.skipped.contains { $0.path.hasSuffix("/README.md") })
    #expect(listing.failed.isEmpty)
  }

  @Test("A walk of the genuine trail knows account, region and day of each file")
  func genuineTrail() throws {
    let listing = try ArchiveListing(paths: [SampleLogs.folder + "/invictus-ir"])
    #expect(!listing.inputs.isEmpty)
    for input in listing.inputs {
      let key = try #require(input.key)
      #expect(key.kind == .log)
      #expect(key.account == "218007301253")
      #expect(input.path.contains("/CloudTrail/\(key.region)/2023/07/"))
      #expect(key.stamp?.hasPrefix("202307") == true)
    }
  }
}
