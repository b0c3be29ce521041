/// Where addresses are, from MaxMind's files in a folder.
public enum GeoDatabases {
  /// Whether this build can read such files.
  public static var isAvailable: Bool {
    #if GeoIP
      true
    #else
      false
    #endif
  }
}
