#if Live
  import Testing

  /// The tests of the commands that ask AWS, one after another: each waits for processes, and together they would hold
  /// all threads that other tests need.
  @Suite("The live commands", .serialized)
  enum LiveCommandTests {}
#endif
