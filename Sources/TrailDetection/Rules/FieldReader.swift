public import Sigma
public import TrailRecords

/// Reads fields of records as rules see them, by their names: what correlations group by, and what a rule found. To be
/// used by one worker.
public struct FieldReader {
  public let fields: [String]
  private let paths: [FieldPath]
  private let sources: [FieldSource]
  private let memory = RecordFieldsMemory()
  private let context: ContextSources?

  /// - Parameters:
  ///   - fields: paths, as rules write them; fields of TrailSift's own too.
  ///   - context: what fields about the context are made from; without it they are absent.
  public init(_ fields: [String], context: ContextSources? = nil) {
    self.fields = fields
    self.context = context
    paths = fields.map { FieldPath($0) }
    sources = paths.map { FieldSource($0) }
  }

  /// Reads one field of a record.
  /// - Parameters:
  ///   - field: its place in ``fields``.
  ///   - values: gets all scalars at the field and below it, in place of what it held.
  public func read(_ field: Int, of event: borrowing CloudTrailEvent, into values: inout FieldValues) {
    values.clear()
    RecordFields(copy event, sources: sources, memory: memory, context: context)
      .read(paths[field], from: sources[field], into: &values)
  }

  /// How many elements there are at a field: those of an array, or the one value that is none.
  public func countElements(_ field: Int, of event: borrowing CloudTrailEvent) -> Int {
    var places: [ElementPlace] = []
    RecordFields(copy event, sources: sources, memory: memory).findElements(of: paths[field], into: &places)
    return places.count
  }
}
