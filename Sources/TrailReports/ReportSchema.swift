/// The name and version that each JSON shape carries under `schema`. `Schemas/` holds their JSON Schemas.
public enum ReportSchema: String, Sendable, CaseIterable {
  case finding = "trailsift.finding/1"
  case report = "trailsift.report/1"
  case ledger = "trailsift.ledger/1"
}
