import Foundation
import Testing
import TrailSift

@Suite("A scan that cannot be done") struct ScanErrorTests {
  private static func message(_ scan: Scan) async -> String {
    do throws(ScanError) {
      _ = try await scan.run()
      return "no error"
    } catch {
      return error.description
    }
  }

  @Test("A path that names nothing is told with what to do")
  func missingPath() async {
    let message = await Self.message(Scan(["/no/such/path"]))
    #expect(message == "/no/such/path: no such file or folder; check the path")
  }

  @Test("An address in S3 is told with the way around", arguments: ["s3://bucket/trail", "S3://bucket"])
  func remotePath(_ path: String) async {
    let message = await Self.message(Scan([path]))
    #expect(message.hasPrefix("\(path): reading from S3 is not in this version"))
    #expect(message.contains("aws s3 sync"))
  }

  @Test("One bad path among good ones is an error before anything is read or written")
  func oneBadPath() async throws {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(1)].delivery, to: "a.json")
    var scan = Scan([folder.file("a.json"), folder.file("b.json")])
    scan.reports = [ReportOutput(.csv, to: .file(folder.file("report.csv")))]
    #expect(await Self.message(scan).contains("b.json: no such file or folder"))
    #expect(!FileManager.default.fileExists(atPath: folder.file("report.csv")))
  }

  @Test("A folder without a log is told with what was in it")
  func noLogs() async throws {
    let folder = try ScratchFolder()
    try folder.makeFolder("empty")
    let empty = await Self.message(Scan([folder.file("empty")]))
    #expect(empty.hasPrefix("\(folder.file("empty")): no file in it could hold CloudTrail records"))
    try folder.write("%PDF-1.7", to: "other/report.pdf")
    try folder.write("{}", to: "other/" + deliveryKey(day: "2026-03-04", kind: "CloudTrail-Digest"))
    var scan = Scan([folder.file("other")])
    scan.ledger = folder.file("ledger")
    let other = await Self.message(scan)
    #expect(other.contains("2 skipped"))
    #expect(other.contains("--ledger FILE says why"))
    let ledger = try LedgerFile(folder.text("ledger"))
    #expect(ledger.states == ["skipped", "skipped"])
    #expect(ledger.inputs.contains { $0.reason == "PDF" })
  }

  @Test("A folder whose JSON files hold no record is told the same way")
  func foreignOnly() async throws {
    let folder = try ScratchFolder()
    try folder.write(#"{"name":"a package"}"#, to: "logs/package.json")
    var scan = Scan([folder.file("logs")])
    scan.ledger = folder.file("ledger")
    #expect(await Self.message(scan).contains("no file in it could hold CloudTrail records"))
    #expect(try LedgerFile(folder.text("ledger")).states == ["skipped"])
  }

  @Test("An empty log is a log")
  func emptyLog() async throws {
    let folder = try ScratchFolder()
    try folder.write("", to: "logs/a.json")
    #expect(await Self.message(Scan([folder.file("logs")])) == "no error")
  }

  @Test("A report never overwrites what is to be read, however its path is written")
  func overwritesInput() async throws {
    let folder = try ScratchFolder()
    let text = [MadeRecord(1)].delivery
    try folder.write(text, to: "logs/a.json")
    try folder.link("link.json", to: folder.file("logs/a.json"))
    for path in ["logs/a.json", "logs/../logs/./a.json", "link.json"] {
      var scan = Scan([folder.file("logs")])
      scan.reports = [ReportOutput(.json, to: .file(folder.file(path)))]
      let message = await Self.message(scan)
      #expect(message.contains("would overwrite a file that is to be read"))
      #expect(message.contains("write it to another place"))
      scan.reports = []
      scan.ledger = folder.file(path)
      #expect(await Self.message(scan) == message)
    }
    #expect(try folder.text("logs/a.json") == text)
  }

  @Test("Two reports that would go to one file are refused, however their paths are written")
  func sameDestination() async throws {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(1)].delivery, to: "logs/a.json")
    try folder.write("", to: "report")
    try folder.link("link", to: folder.file("report"))
    for (one, other) in [("new", "new"), ("new", "./new"), ("logs/../new", "new"), ("report", "link")] {
      var scan = Scan([folder.file("logs")])
      scan.reports = [one, other].map { ReportOutput(.csv, to: .file(folder.file($0))) }
      let message = await Self.message(scan)
      #expect(message.contains("two reports would go to one file"), "\(one) and \(other)")
      scan.reports = [ReportOutput(.csv, to: .file(folder.file(one)))]
      scan.ledger = folder.file(other)
      #expect(await Self.message(scan) == message)
    }
    var scan = Scan([folder.file("logs")])
    scan.reports = [ReportFormat.csv, .json].map { ReportOutput($0, to: .file("/dev/null")) }
    #expect(await Self.message(scan) == "no error")
  }

  @Test("A report that cannot be written is told with its place")
  func cannotWrite() async throws {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(1)].delivery, to: "logs/a.json")
    for (path, reason) in [("no/such/x.json", "its folder does not exist"), ("logs", "it is a folder")] {
      for format in ReportFormat.allCases {
        var scan = Scan([folder.file("logs")])
        scan.reports = [ReportOutput(format, to: .file(folder.file(path)))]
        #expect(await Self.message(scan).hasPrefix("\(folder.file(path)): cannot be written: \(reason)"))
      }
    }
  }

  #if os(Linux)
    @Test("A full disk is told, whatever the format", arguments: ReportFormat.allCases)
    func fullDisk(_ format: ReportFormat) async throws {
      let folder = try ScratchFolder()
      try folder.write([MadeRecord(1)].delivery, to: "logs/a.json")
      var scan = Scan([folder.file("logs")])
      scan.reports = [ReportOutput(format, to: .file("/dev/full"))]
      #expect(await Self.message(scan).hasPrefix("/dev/full: cannot be written: no space is left"))
      scan.reports = []
      scan.ledger = "/dev/full"
      #expect(await Self.message(scan).hasPrefix("/dev/full: cannot be written: no space is left"))
    }
  #endif
}
