/// A part of AWS with accounts, regions and host names of its own.
///
/// Source: AWS General Reference, service endpoints, and the partition table that AWS's own tools carry (2026).
package struct Partition: Sendable, Hashable {
  /// As ARNs have it: `aws`, `aws-cn`.
  package let name: String
  /// What host names end in.
  package let suffix: String
  /// What they end in where they answer over IPv6 too.
  package let dualStackSuffix: String
  /// Those known when this was written; others may have been opened since.
  package let regions: [String]
  /// What the names of its regions begin with.
  fileprivate let prefixes: [String]

  package static let all = [
    standard,
    Partition(
      name: "aws-cn", suffix: "amazonaws.com.cn", dualStackSuffix: "api.amazonwebservices.com.cn",
      regions: ["cn-north-1", "cn-northwest-1"], prefixes: ["cn-"]),
    Partition(
      name: "aws-us-gov", suffix: "amazonaws.com", dualStackSuffix: "api.aws",
      regions: ["us-gov-east-1", "us-gov-west-1"], prefixes: ["us-gov-"]),
    Partition(
      name: "aws-eusc", suffix: "amazonaws.eu", dualStackSuffix: "api.amazonwebservices.eu",
      regions: ["eusc-de-east-1"], prefixes: ["eusc-"]),
    Partition(
      name: "aws-iso", suffix: "c2s.ic.gov", dualStackSuffix: "api.aws.ic.gov",
      regions: ["us-iso-east-1", "us-iso-west-1"], prefixes: ["us-iso-"]),
    Partition(
      name: "aws-iso-b", suffix: "sc2s.sgov.gov", dualStackSuffix: "api.aws.scloud",
      regions: ["us-isob-east-1", "us-isob-west-1"], prefixes: ["us-isob-"]),
    Partition(
      name: "aws-iso-e", suffix: "cloud.adc-e.uk", dualStackSuffix: "api.cloud-aws.adc-e.uk",
      regions: ["eu-isoe-west-1"], prefixes: ["eu-isoe-"]),
    Partition(
      name: "aws-iso-f", suffix: "csp.hci.ic.gov", dualStackSuffix: "api.aws.hci.ic.gov",
      regions: ["us-isof-east-1", "us-isof-south-1"], prefixes: ["us-isof-"]),
  ]

  private static let standard = Partition(
    name: "aws", suffix: "amazonaws.com", dualStackSuffix: "api.aws",
    regions: [
      "af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3",
      "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4",
      "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "eu-central-1",
      "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3",
      "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-1", "us-east-2",
      "us-west-1", "us-west-2",
    ], prefixes: ["us-", "eu-", "ap-", "sa-", "ca-", "me-", "af-", "il-", "mx-"])

  /// The partition of a region. One that no pattern fits is taken for one of the standard partition.
  package static func of(region: String) -> Partition {
    // The longer prefix is the narrower one: `us-gov-` before `us-`.
    all.flatMap { partition in partition.prefixes.map { (prefix: $0, partition: partition) } }
      .filter { region.hasPrefix($0.prefix) }
      .max { $0.prefix.utf8.count < $1.prefix.utf8.count }?.partition ?? standard
  }

  /// The region that cannot be disabled, and in which global services write their events.
  package var mainRegion: String {
    switch name {
    case "aws": "us-east-1"
    case "aws-us-gov": "us-gov-west-1"
    default: regions[0]
    }
  }

  /// The partition that ARNs name so; nil for an unknown one.
  package static func named(_ name: String) -> Partition? {
    all.first { $0.name == name }
  }

  /// Whether a text can stand in a host name as one label, so that it may be taken for a region.
  package static func isRegionName(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return (1...63).contains(bytes.count) && bytes.first != UInt8(ascii: "-")
      && bytes.last != UInt8(ascii: "-")
      && bytes.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
