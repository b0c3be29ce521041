import TrailDetection

/// The reports that say something of the rules that fired.
enum FiredForm: Int, CaseIterable { case csv, json }

extension ReportLine {
  /// Appends what `write` writes, which is to depend on nothing but the rules that fired and the catalogue's entry: it
  /// is written once for events that have the same.
  mutating func appendFired(
    _ assessment: Assessment, _ form: FiredForm, _ write: (inout ReportLine) -> Void
  ) {
    // Where the source decides, the evidence depends on more than these.
    if assessment.isSourceUnusual { return write(&self) }
    var number = 2 * ((assessment.entryIndex ?? -1) + 1) + (assessment.isEntrySource ? 1 : 0)
    number = FiredForm.allCases.count * number + form.rawValue
    var isWritten = false
    let known = assessment.fired.text(number) {
      let start = count
      write(&self)
      isWritten = true
      return text(since: start)
    }
    if !isWritten, let known { append(known.span) }
  }
}
