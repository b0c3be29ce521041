#if GeoIP
  #if canImport(Darwin)
    import Darwin
  #else
    import Glibc
  #endif

  /// Finds the database files in folders.
  enum DatabaseFiles {
    private static let ending = ".mmdb"

    /// - Parameter paths: folders, or files themselves.
    /// - Returns: the paths of the files, sorted by their bytes, each once.
    static func paths(_ paths: [String]) throws(GeoError) -> [String] {
      var files: Set<String> = []
      for path in paths {
        switch try kind(of: path) {
        case S_IFDIR: files.formUnion(try databases(in: path))
        case S_IFREG: files.insert(path)
        default:
          throw GeoError(.noSuchPath, path, "neither a folder nor a file; give the folder of the databases")
        }
      }
      return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func databases(in folder: String) throws(GeoError) -> [String] {
      let names = try names(in: folder)
      var files: [String] = []
      for name in names where name.lowercased().hasSuffix(ending) {
        let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
        if try kind(of: path) == S_IFREG { files.append(path) }
      }
      if files.isEmpty { throw GeoError(.unusable, folder, lack(of: names)) }
      return files
    }

    private static func lack(of names: [String]) -> String {
      let shown = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.prefix(3).joined(
        separator: ", ")
      let held =
        names.isEmpty
        ? "it is empty" : "it has \(shown)\(names.count > 3 ? " and \(names.count - 3) more" : "")"
      return
        "no database (.mmdb) is in the folder, \(held); give the folder in which the files themselves are, such as "
        + "GeoLite2-ASN.mmdb and GeoLite2-Country.mmdb"
    }

    /// What stands at a path, links followed: `S_IFDIR`, `S_IFREG` or another.
    private static func kind(of path: String) throws(GeoError) -> mode_t {
      var info = stat()
      // C would take the path to end at a zero within it.
      guard !path.utf8.contains(0), unsafe stat(path, &info) == 0 else { throw unreadable(path) }
      return info.st_mode & S_IFMT
    }

    /// The names in a folder, in no order, without those that begin with a dot.
    private static func names(in folder: String) throws(GeoError) -> [String] {
      guard let stream = unsafe opendir(folder) else { throw unreadable(folder) }
      defer { unsafe closedir(stream) }
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { throw unreadable(folder) }
      var names: [String] = []
      // An entry is valid until the next readdir, its name ends with a zero, and it may be shorter than `dirent` is
      // declared, so that it must not be copied whole.
      while let entry = unsafe readdir(stream) {
        let name = unsafe UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
        // A name that is no UTF-8 gives a path that is not there, which is told.
        let text = unsafe String(cString: name)
        if !text.hasPrefix(".") { names.append(text) }
      }
      return names
    }

    private static func unreadable(_ path: String) -> GeoError {
      let reason =
        switch errno {
        case EACCES, EPERM: "permission denied; make it readable for this user"
        case ENOENT, ENOTDIR: "no such folder; check the path"
        default: "it cannot be read; give a folder with databases (.mmdb)"
        }
      return GeoError(.noSuchPath, path, reason)
    }
  }
#endif
