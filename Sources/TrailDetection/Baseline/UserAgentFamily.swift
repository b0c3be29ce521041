/// What sort of program called, as its user agent says: without versions, so that an update is nothing new.
public struct UserAgentFamily: Sendable, Hashable {
  /// `aws-cli`, `boto3`, `Terraform`, `console`, `SDK for Go`, `browser`, `AWS service` and the like; of other programs
  /// the name that the user agent begins with.
  public let name: String

  /// Nil for a text that names nothing.
  public init?(_ userAgent: String) {
    let text = Array(userAgent.utf8)
    switch Form(text.span, 0..<text.count) {
    case nil: return nil
    case .known(let number): name = Self.names[number]
    case .product(let range): name = String(decoding: text[range], as: UTF8.self)
    }
  }

  /// Where the name of a family is found.
  enum Form: Equatable {
    /// In ``UserAgentFamily/texts``.
    case known(Int)
    /// In the user agent.
    case product(Range<Int>)
  }

  private enum Place { case beginning, anywhere, end }

  /// The first that fits counts. Tools stand before the SDK that they are made with.
  private static let signs: [(place: Place, sign: StaticString, name: String)] = [
    (.anywhere, "Terraform/", "Terraform"),
    (.anywhere, "terraform-provider-", "Terraform"),
    (.anywhere, "OpenTofu/", "OpenTofu"),
    (.anywhere, "Pulumi/", "Pulumi"),
    (.anywhere, "aws-cdk/", "CDK"),
    (.beginning, "cloudformation.amazonaws.com", "CloudFormation"),
    (.beginning, "signin.amazonaws.com", "console"),
    (.beginning, "console.", "console"),
    (.beginning, "S3Console/", "console"),
    (.anywhere, "ConsoleFrontend", "console"),
    (.beginning, "aws-cli/", "aws-cli"),
    (.beginning, "Boto3/", "boto3"),
    (.beginning, "Botocore/", "boto3"),
    (.beginning, "AWSPowerShell", "Tools for PowerShell"),
    (.anywhere, "aws-internal/", "AWS service"),
    (.beginning, "AWS Internal", "AWS service"),
    (.end, ".amazonaws.com", "AWS service"),
    (.end, ".amazonaws.com.cn", "AWS service"),
    (.end, ".aws.internal", "AWS service"),
    (.beginning, "aws-sdk-go", "SDK for Go"),
    (.beginning, "aws-sdk-java", "SDK for Java"),
    (.beginning, "aws-sdk-js", "SDK for JavaScript"),
    (.beginning, "aws-sdk-nodejs", "SDK for JavaScript"),
    (.beginning, "aws-sdk-php", "SDK for PHP"),
    (.beginning, "aws-sdk-ruby", "SDK for Ruby"),
    (.beginning, "aws-sdk-rust", "SDK for Rust"),
    (.beginning, "aws-sdk-dotnet", "SDK for .NET"),
    (.beginning, "aws-sdk-net", "SDK for .NET"),
    (.beginning, "aws-sdk-cpp", "SDK for C++"),
    (.beginning, "aws-sdk-kotlin", "SDK for Kotlin"),
    (.beginning, "aws-sdk-swift", "SDK for Swift"),
    (.beginning, "aws-sdk-python", "SDK for Python"),
    (.beginning, "Mozilla/", "browser"),
    (.beginning, "Opera/", "browser"),
  ]

  private static let beginnings = signs.indices.filter { signs[$0].place == .beginning }
  private static let endings = signs.indices.filter { signs[$0].place == .end }
  private static let anywhere = signs.indices.filter { signs[$0].place == .anywhere }
  /// For each byte, which of ``anywhere`` begin with it: a bit each.
  private static let initials: [UInt32] = {
    var initials = [UInt32](repeating: 0, count: 256)
    for (place, number) in anywhere.enumerated() {
      if let byte = signs[number].sign.description.utf8.first { initials[Int(byte)] |= 1 << UInt32(place) }
    }
    return initials
  }()
  private static let names = signs.map(\.name)
  static let texts = names.map { Array($0.utf8) }
  /// The longest name of a program that is kept.
  private static let mostBytes = 64
}

extension UserAgentFamily.Form {
  /// Nil where the text names nothing.
  init?(_ bytes: Span<UInt8>, _ whole: Range<Int>) {
    var text = whole
    // Data events of S3 have the user agent in brackets.
    if let first = text.first, bytes[first] == UInt8(ascii: "[") { text = first + 1..<text.upperBound }
    if let last = text.last, bytes[last] == UInt8(ascii: "]") { text = text.lowerBound..<last }
    if text.isEmpty { return nil }
    if let number = UserAgentFamily.known(bytes.extracting(text)) {
      self = .known(number)
    } else {
      let name = UserAgentFamily.product(bytes, text)
      if name.isEmpty { return nil }
      self = .product(name)
    }
  }
}

extension UserAgentFamily {
  fileprivate static func known(_ text: Span<UInt8>) -> Int? {
    var first = beginnings.first { text.starts(with: signs[$0].sign) } ?? signs.count
    first = min(first, endings.first { text.ends(with: signs[$0].sign) } ?? signs.count)
    // One way through the text for all signs that may stand anywhere in it.
    for start in text.indices {
      var candidates = initials[Int(text[start])]
      if candidates == 0 { continue }
      let rest = text.extracting(droppingFirst: start)
      while candidates != 0 {
        let number = anywhere[candidates.trailingZeroBitCount]
        candidates &= candidates &- 1
        if number < first, rest.starts(with: signs[number].sign) { first = number }
      }
    }
    return first < signs.count ? first : nil
  }

  /// The first word up to its version, without an id behind it.
  fileprivate static func product(_ bytes: Span<UInt8>, _ text: Range<Int>) -> Range<Int> {
    var end = text.lowerBound
    let most = min(text.upperBound, text.lowerBound + mostBytes)
    while end < most, !isEnd(bytes[end]) {
      if end > text.lowerBound, isSeparator(bytes[end - 1]), isID(bytes, end..<text.upperBound) {
        return text.lowerBound..<end - 1
      }
      end += 1
    }
    // Not within a character.
    while end < text.upperBound, end > text.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return text.lowerBound..<end
  }

  private static func isEnd(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: ",")
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "#")
  }

  /// Whether the part up to the next separator is hexadecimal digits, as of an id that is made anew for each run.
  private static func isID(_ bytes: Span<UInt8>, _ text: Range<Int>) -> Bool {
    var length = 0
    var hasNumber = false
    for at in text {
      let byte = bytes[at]
      if isSeparator(byte) || isEnd(byte) { break }
      if byte &- 0x30 < 10 {
        hasNumber = true
      } else if (byte | 0x20) &- 0x61 >= 6 {
        return false
      }
      length += 1
    }
    return length >= 6 && hasNumber
  }
}
