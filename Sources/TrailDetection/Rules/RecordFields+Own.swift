import Sigma
import TrailRecords

extension RecordFields {
  func readOwn(_ field: OwnField, into values: inout FieldValues) {
    switch field {
    case .outcome: append(OutcomeRule.outcome(of: event).word, to: &values)
    case .eventName: appendStem(to: &values)
    case .principal: appendPrincipal(to: &values)
    case .isService: append(isService, to: &values)
    case .sourceIsAddress:
      append(IPAddressForm.isAddress(event.place(.sourceIPAddress), in: event), to: &values)
    case .principalKind:
      let principal = PrincipalPlace(caller, in: event)
      if !principal.id.isEmpty { append(principal.kind.rawValue, to: &values) }
    case .newPrincipal: append(unusual?.newPrincipal, to: &values)
    case .newSourceNetwork: append(unusual?.newSourceNetwork, to: &values)
    case .newASN: append(unusual?.newASN, to: &values)
    case .newUserAgent: append(unusual?.newUserAgent, to: &values)
    case .newRegion: append(unusual?.newRegion, to: &values)
    case .firstUseOfService: append(unusual?.firstUseOfService, to: &values)
    case .asn:
      guard let asn = unusual?.place?.asn else { return }
      append(String(asn), to: &values, kind: .number)
    case .country:
      guard let country = unusual?.place?.country else { return }
      append(country, to: &values)
    case .family:
      guard let match = Catalogue.bundled.match(event) else { return }
      let family = Array(Catalogue.bundled.entries[match.index].family.rawValue.utf8)
      values.append(family.span, kind: .text)
    }
  }

  private func appendStem(to values: inout FieldValues) {
    let name = event.place(.eventName)
    guard !name.isNone else { return }
    if name.hasEscapes {
      let bytes = event.bytes(of: name)
      let length = APIVersionSuffix.stemLength(of: bytes.span) ?? bytes.count
      values.append(bytes.span.extracting(first: length), kind: .text)
    } else {
      let bytes = event.bytes.extracting(name.range)
      values.append(
        bytes.extracting(first: APIVersionSuffix.stemLength(of: bytes) ?? bytes.count), kind: .text)
    }
  }

  private func appendPrincipal(to values: inout FieldValues) {
    let principal = PrincipalPlace(caller, in: event)
    if !principal.id.isEmpty { append(principal.id, to: &values) }
  }

  private func append(_ place: TextPlace, to values: inout FieldValues) {
    if place.hasEscapes {
      let bytes = event.bytes(of: place)
      values.append(bytes.span, kind: .text)
    } else {
      values.append(event.bytes.extracting(place.range), kind: .text)
    }
  }

  /// A service's own event, a service that calls, and a service that calls for somebody.
  private var isService: Bool {
    let caller = self.caller
    if event.means(caller.type, "AWSService") || event.means(event.place(.eventType), "AwsServiceEvent") {
      return true
    }
    guard caller.invokedBy.hasEscapes else {
      return Self.namesService(event.bytes.extracting(caller.invokedBy.range))
    }
    return Self.namesService(event.bytes(of: caller.invokedBy).span)
  }

  private static func namesService(_ invokedBy: Span<UInt8>) -> Bool {
    invokedBy.ends(with: ".amazonaws.com") || invokedBy.ends(with: ".amazonaws.com.cn")
      || invokedBy.equals("AWS Internal")
  }

  private var caller: CallerPlaces { memory.context.caller(of: event) }

  /// What is unusual about the record; nil where nobody knows what is usual.
  private var unusual: EventContext? {
    guard let context else { return nil }
    return memory.context.of(event, context)
  }

  private func append(_ answer: Bool?, to values: inout FieldValues) {
    if let answer { append(answer, to: &values) }
  }

  private func append(_ text: String, to values: inout FieldValues, kind: ScalarKind = .text) {
    let bytes = Array(text.utf8)
    values.append(bytes.span, kind: kind)
  }

  private func append(_ answer: Bool, to values: inout FieldValues) {
    // A literal without a type would be a `String`, and be copied.
    let word: StaticString = answer ? "true" : "false"
    append(word, to: &values, kind: .boolean)
  }

  private func append(_ word: StaticString, to values: inout FieldValues, kind: ScalarKind = .text) {
    withBytes(of: word) { values.append($0, kind: kind) }
  }
}

/// Lends the bytes of a word of ours.
private func withBytes(of word: StaticString, _ body: (Span<UInt8>) -> Void) {
  let bytes = unsafe UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
  // The word is there as long as the program runs.
  body(unsafe Span(_unsafeElements: bytes))
}
