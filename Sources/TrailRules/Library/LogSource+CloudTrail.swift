internal import Sigma

extension LogSource {
  /// Whether a rule for this log source is for CloudTrail's records.
  ///
  /// By the specification a part that is left out covers all logs that fit the others: `product: aws` alone is for
  /// every log of AWS, so for CloudTrail's too. CloudTrail has no category; a rule that names one is for another log.
  var isForCloudTrail: Bool { covers(LogSource(product: "aws", service: "cloudtrail")) }
}
