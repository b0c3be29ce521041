import AWSAccess

/// Where messages of the live path go.
package struct LiveLog: Sendable {
  package enum Level: String, Sendable {
    case info
    case warning
    case error
  }

  package struct Entry: Sendable, Equatable {
    package let level: Level
    /// In words for a person, without secrets.
    package let message: String
    package let fields: [Field]

    package init(level: Level, message: String, fields: [Field]) {
      self.level = level
      self.message = message
      self.fields = fields
    }
  }

  package struct Field: Sendable, Equatable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  private let write: @Sendable (Entry) -> Void

  package init(_ write: @escaping @Sendable (Entry) -> Void) {
    self.write = write
  }

  /// Says nothing.
  package static let silent = LiveLog { _ in }

  package func callAsFunction(_ level: Level, _ message: String, _ fields: Field...) {
    write(Entry(level: level, message: message, fields: fields))
  }
}

extension LiveLog.Entry {
  /// `warning: us-east-1: ... (query=EventName=StopLogging)`
  package var text: String {
    let head = level == .info ? "" : level.rawValue + ": "
    let tail =
      fields.isEmpty ? "" : " (" + fields.map { "\($0.name)=\($0.value)" }.joined(separator: " ") + ")"
    return head + message + tail
  }

  /// One object, without a line feed.
  /// - Parameter time: when it was, as RFC 3339.
  package func json(time: String) -> String {
    let rest = fields.map { ",\(JSONString.quoted($0.name)):\(JSONString.quoted($0.value))" }.joined()
    return "{\"time\":\(JSONString.quoted(time)),\"level\":\"\(level.rawValue)\","
      + "\"message\":\(JSONString.quoted(message))\(rest)}"
  }
}
