#if GeoIP
  import CMaxMindDB
  import TrailDetection

  #if canImport(Darwin)
    import Darwin
  #else
    import Glibc
  #endif

  /// What is wrong with a database.
  struct MaxMindDamage: Error {
    let reason: String
  }

  /// A file in MaxMind's format, mapped into memory and read by libmaxminddb.
  ///
  /// Invariant: `database` is one `MMDB_s`, which `init` has opened, which belongs to this object alone and is closed in
  /// `deinit`. Nothing writes to it in between, look-ups of libmaxminddb neither, so that they may run at the same time.
  /// No pointer into it leaves a method. libmaxminddb checks offsets against the bounds of the file.
  @safe final class MaxMindFile: Sendable {
    /// Where the data of some addresses begin.
    struct Entry {
      fileprivate let offset: UInt32
    }

    enum Value: Equatable {
      case number(UInt32)
      case text(String)
      /// Of another type, or too long to be asked about.
      case other
    }

    let type: String
    /// In seconds since 1970.
    let built: UInt64
    private nonisolated(unsafe) let database: UnsafeMutablePointer<MMDB_s>

    /// Longer text cannot be a code, and would have to be allocated.
    private static let longestText: UInt32 = 15

    init(path: String) throws(MaxMindDamage) {
      let opened = UnsafeMutablePointer<MMDB_s>.allocate(capacity: 1)
      let status = unsafe MMDB_open(path, UInt32(MMDB_MODE_MMAP), opened)
      guard status == MMDB_SUCCESS else {
        unsafe opened.deallocate()
        throw Self.damage(status)
      }
      unsafe database = opened
      type = unsafe opened.pointee.metadata.database_type.map { unsafe String(cString: $0) } ?? ""
      built = unsafe opened.pointee.metadata.build_epoch
    }

    deinit {
      unsafe MMDB_close(database)
      unsafe database.deallocate()
    }

    /// - Parameter address: in network order; IPv4 is mapped into IPv6.
    /// - Returns: nil where the database does not have the address.
    func entry(of address: SIMD16<UInt8>) throws(MaxMindDamage) -> Entry? {
      if address.isIPv4Address {
        var socket = sockaddr_in()
        socket.sin_family = sa_family_t(AF_INET)
        // The last four bytes as they stand in memory.
        socket.sin_addr.s_addr = unsafe unsafeBitCast(address.highHalf.highHalf, to: UInt32.self)
        return try entry(of: socket)
      }
      var socket = sockaddr_in6()
      socket.sin6_family = sa_family_t(AF_INET6)
      socket.sin6_addr = unsafe unsafeBitCast(address, to: in6_addr.self)
      return try entry(of: socket)
    }

    /// - Parameter socket: a `sockaddr_in` or `sockaddr_in6`. libmaxminddb looks at the family, with which each begins, and
    ///   then reads what goes with that.
    private func entry<Socket>(of socket: Socket) throws(MaxMindDamage) -> Entry? {
      var status: Int32 = MMDB_SUCCESS
      let offset: UInt32? = unsafe withUnsafePointer(to: socket) { place in
        unsafe place.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          let result = unsafe MMDB_lookup_sockaddr(database, $0, &status)
          return unsafe result.found_entry ? result.entry.offset : nil
        }
      }
      // A database of IPv4 has no address of IPv6.
      if status == MMDB_IPV6_LOOKUP_IN_IPV4_DATABASE_ERROR { return nil }
      guard status == MMDB_SUCCESS else { throw Self.damage(status) }
      return offset.map(Entry.init)
    }

    /// - Returns: nil where the record does not have the key.
    func value(of key: PlaceKey, in entry: Entry) throws(MaxMindDamage) -> Value? {
      var start = unsafe MMDB_entry_s(mmdb: database, offset: entry.offset)
      var data = unsafe MMDB_entry_data_s()
      let names = key.path
      // The literals end with a zero and live as long as the program.
      let status = unsafe withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: 3) { path in
        unsafe path.initialize(repeating: nil)
        unsafe path[0] = Self.pointer(names.0)
        unsafe path[1] = names.1.map { unsafe Self.pointer($0) }
        return unsafe MMDB_aget_value(&start, &data, UnsafePointer(path.baseAddress))
      }
      switch status {
      case MMDB_SUCCESS: return unsafe data.has_data ? Self.value(data) : nil
      // The path goes on below what is no map.
      case MMDB_LOOKUP_PATH_DOES_NOT_MATCH_DATA_ERROR: return nil
      default: throw Self.damage(status)
      }
    }

    /// Goes through the whole search tree, and hands out what its leaves point to; the same entry perhaps several times.
    func forEachEntry(_ body: (Entry) throws(MaxMindDamage) -> Void) throws(MaxMindDamage) {
      // Many leaves share an entry. The table holds the last offset of those that fall into a slot.
      var recent = [UInt32](repeating: .max, count: 1 << 14)
      for number in 0..<(unsafe database.pointee.metadata.node_count) {
        var node = unsafe MMDB_search_node_s()
        let status = unsafe MMDB_read_node(database, number, &node)
        guard status == MMDB_SUCCESS else { throw Self.damage(status) }
        let sides = unsafe [
          (node.left_record_type, node.left_record_entry.offset),
          (node.right_record_type, node.right_record_entry.offset),
        ]
        for (type, offset) in sides {
          switch Int32(type) {
          case MMDB_RECORD_TYPE_DATA:
            let slot = Int(truncatingIfNeeded: (offset &* 0x9E37_79B1) >> 18)
            if recent[slot] == offset { continue }
            recent[slot] = offset
            try body(Entry(offset: offset))
          case MMDB_RECORD_TYPE_INVALID: throw Self.damage(MMDB_CORRUPT_SEARCH_TREE_ERROR)
          default: break
          }
        }
      }
    }

    private static func pointer(_ name: StaticString) -> UnsafePointer<CChar> {
      unsafe UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
    }

    /// Text is copied: it stands in the file.
    private static func value(_ data: MMDB_entry_data_s) -> Value {
      let number: UInt32? =
        switch Int32(truncatingIfNeeded: unsafe data.type) {
        case MMDB_DATA_TYPE_UINT16: unsafe UInt32(data.uint16)
        case MMDB_DATA_TYPE_UINT32: unsafe data.uint32
        case MMDB_DATA_TYPE_UINT64: unsafe UInt32(exactly: data.uint64)
        case MMDB_DATA_TYPE_INT32: unsafe UInt32(exactly: data.int32)
        default: nil
        }
      if let number { return .number(number) }
      guard unsafe Int32(truncatingIfNeeded: data.type) == MMDB_DATA_TYPE_UTF8_STRING,
        unsafe data.data_size <= longestText
      else { return .other }
      let bytes = unsafe UnsafeRawBufferPointer(start: data.utf8_string, count: Int(data.data_size))
      return .text(unsafe String(decoding: bytes, as: UTF8.self))
    }

    private static func damage(_ status: Int32) -> MaxMindDamage {
      switch status {
      case MMDB_FILE_OPEN_ERROR: MaxMindDamage(reason: "it cannot be opened")
      case MMDB_INVALID_METADATA_ERROR:
        MaxMindDamage(reason: "no whole database in MaxMind's format: its description is not at its end")
      case MMDB_CORRUPT_SEARCH_TREE_ERROR:
        MaxMindDamage(reason: "the database is damaged: its search tree leads out of it")
      case MMDB_INVALID_DATA_ERROR:
        MaxMindDamage(reason: "the database is damaged: a record cannot be read")
      case MMDB_UNKNOWN_DATABASE_FORMAT_ERROR:
        MaxMindDamage(reason: "a database in a form that libmaxminddb does not know")
      default:
        MaxMindDamage(reason: unsafe "libmaxminddb says: \(String(cString: MMDB_strerror(status)))")
      }
    }
  }
#endif
