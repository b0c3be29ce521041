/// A system, or a schema, in which people search CloudTrail's records.
public enum SIEM: String, Sendable, CaseIterable {
  case splunk, sentinel, elastic, opensearch, secops, ocsf

  /// For a person.
  public var title: String {
    switch self {
    case .splunk: "Splunk"
    case .sentinel: "Microsoft Sentinel"
    case .elastic: "Elastic"
    case .opensearch: "OpenSearch"
    case .secops: "Google SecOps"
    case .ocsf: "OCSF"
    }
  }
}
