#if Live
  import Crypto

  /// The name of the file in which `aws sso login` keeps a token.
  enum SSOCacheName {
    /// - Parameter key: the session's name, or the start URL where a profile has no session.
    /// - Returns: its SHA-1 in hexadecimal, as AWS's tools name the file.
    static func of(_ key: String) -> String? {
      let digits = Array("0123456789abcdef".utf8)
      let hash = Insecure.SHA1.hash(data: Array(key.utf8)).flatMap {
        [digits[Int($0 >> 4)], digits[Int($0 & 15)]]
      }
      return String(decoding: hash, as: UTF8.self) + ".json"
    }
  }
#else
  /// The name of the file in which `aws sso login` keeps a token: unknown to a build that has no hash function.
  enum SSOCacheName {
    static func of(_ key: String) -> String? { nil }
  }
#endif
