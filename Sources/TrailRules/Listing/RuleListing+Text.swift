internal import Sigma
internal import TrailDetection

extension RuleListing.Entry {
  /// The rule's document as its file has it; nil where the file cannot be read any longer.
  public var text: String? {
    let place = rule.place
    let file: String? =
      switch source {
      case .bundled: BundledPack.files.first { $0.path == place.file }?.text
      case .file(let path): RuleFiles(paths: []).text(of: path)
      }
    return file.flatMap { RuleFileText($0).document(at: place) }
  }
}
