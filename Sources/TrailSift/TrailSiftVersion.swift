/// The version of the library and the command.
public enum TrailSiftVersion {
  public static let current = "0.1.0"
}
