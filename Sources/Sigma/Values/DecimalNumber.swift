/// Where a number's significant digits stand in its text: a sign, digits with perhaps a point among them,
/// perhaps an exponent. Numbers are compared by their digits, and so exactly, however long they are.
struct DecimalForm: Sendable, Equatable {
  var isNegative = false
  /// Of the first digit that is not zero and past the last one, a point perhaps between; empty for zero.
  var digits = 0..<0
  /// The number is 0.DIGITS times ten to this power.
  var exponent = 0

  var isZero: Bool { digits.isEmpty }

  /// Nil for text that is no number.
  init?(_ text: Span<UInt8>) {
    var place = 0
    if place < text.count, text[place] == UInt8(ascii: "-") || text[place] == UInt8(ascii: "+") {
      isNegative = text[place] == UInt8(ascii: "-")
      place += 1
    }
    var digitCount = 0
    var wholeDigits: Int?
    var firstSignificant: Int?
    while place < text.count {
      let byte = text[place]
      if byte == UInt8(ascii: "."), wholeDigits == nil {
        wholeDigits = digitCount
      } else if byte &- 0x30 < 10 {
        if byte != 0x30 {
          if firstSignificant == nil {
            firstSignificant = digitCount
            digits = place..<place + 1
          }
          digits = digits.lowerBound..<place + 1
        }
        digitCount += 1
      } else {
        break
      }
      place += 1
    }
    guard digitCount > 0 else { return nil }
    var power = 0
    if place < text.count {
      guard text[place] | 0x20 == UInt8(ascii: "e"), let written = Self.power(text, from: place + 1) else {
        return nil
      }
      power = written
    }
    guard let firstSignificant else {
      isNegative = false
      return
    }
    exponent = (wholeDigits ?? digitCount) - firstSignificant + power
  }

  /// The whole number from `start` to the end, held at a billion, past which only the order matters.
  private static func power(_ text: Span<UInt8>, from start: Int) -> Int? {
    var place = start
    var isNegative = false
    if place < text.count, text[place] == UInt8(ascii: "-") || text[place] == UInt8(ascii: "+") {
      isNegative = text[place] == UInt8(ascii: "-")
      place += 1
    }
    guard place < text.count else { return nil }
    var power = 0
    while place < text.count {
      guard text[place] &- 0x30 < 10 else { return nil }
      power = min(power * 10 + Int(text[place] - 0x30), 1_000_000_000)
      place += 1
    }
    return isNegative ? -power : power
  }
}

/// A number that a rule names.
struct DecimalNumber: Sendable, Equatable {
  private let text: [UInt8]
  private let form: DecimalForm

  /// Reads a number as YAML may have it: decimal, `0x1F`, `0o17`, with underscores between digits. Nil for
  /// `.inf`, `.nan` and what is no number.
  init?(_ written: String) {
    var text = written.utf8.filter { $0 != UInt8(ascii: "_") }
    if text.first == UInt8(ascii: "+") { text.removeFirst() }
    let isNegative = text.first == UInt8(ascii: "-")
    let unsigned = text.dropFirst(isNegative ? 1 : 0)
    for (mark, radix) in [("0x", 16), ("0o", 8)] where unsigned.starts(with: mark.utf8) {
      guard let value = UInt64(String(decoding: unsigned.dropFirst(2), as: UTF8.self), radix: radix) else {
        return nil
      }
      text = Array((isNegative ? "-\(value)" : "\(value)").utf8)
    }
    guard let form = DecimalForm(text.span) else { return nil }
    self.text = text
    self.form = form
  }

  /// The number in decimal, as records have it.
  var decimal: String { String(decoding: text, as: UTF8.self) }

  enum Order: Equatable {
    case less, equal, greater

    var reversed: Order {
      switch self {
      case .less: .greater
      case .equal: .equal
      case .greater: .less
      }
    }
  }

  /// How the number in `other` stands to this one; nil if there is none.
  func order(of other: Span<UInt8>) -> Order? {
    guard let otherForm = DecimalForm(other) else { return nil }
    if otherForm.isNegative != form.isNegative { return otherForm.isNegative ? .less : .greater }
    if otherForm.isZero || form.isZero {
      if otherForm.isZero, form.isZero { return .equal }
      // Zero carries no sign, so that the one that is not zero is positive here.
      return otherForm.isZero ? .less : .greater
    }
    let magnitude = order(ofMagnitude: otherForm, other)
    return form.isNegative ? magnitude.reversed : magnitude
  }

  private func order(ofMagnitude otherForm: DecimalForm, _ other: Span<UInt8>) -> Order {
    if otherForm.exponent != form.exponent { return otherForm.exponent < form.exponent ? .less : .greater }
    var theirs = otherForm.digits.lowerBound
    var mine = form.digits.lowerBound
    while true {
      if theirs < otherForm.digits.upperBound, other[theirs] == UInt8(ascii: ".") { theirs += 1 }
      if mine < form.digits.upperBound, text[mine] == UInt8(ascii: ".") { mine += 1 }
      let theyEnd = theirs >= otherForm.digits.upperBound
      let iEnd = mine >= form.digits.upperBound
      if theyEnd || iEnd { return theyEnd && iEnd ? .equal : theyEnd ? .less : .greater }
      if other[theirs] != text[mine] { return other[theirs] < text[mine] ? .less : .greater }
      theirs += 1
      mine += 1
    }
  }
}

/// `lt`, `lte`, `gt` or `gte` of a number.
struct NumberTest: Sendable, Equatable {
  var relation: Relation
  var number: DecimalNumber

  enum Relation: Sendable, Equatable {
    case less, lessOrEqual, greater, greaterOrEqual

    init?(_ modifier: Modifier) {
      switch modifier {
      case .lt: self = .less
      case .lte: self = .lessOrEqual
      case .gt: self = .greater
      case .gte: self = .greaterOrEqual
      default: return nil
      }
    }

    func holds(_ order: DecimalNumber.Order) -> Bool {
      switch self {
      case .less: order == .less
      case .lessOrEqual: order != .greater
      case .greater: order == .greater
      case .greaterOrEqual: order != .less
      }
    }
  }

  /// False for text that is no number.
  func matches(_ text: Span<UInt8>) -> Bool { number.order(of: text).map(relation.holds) ?? false }
}
