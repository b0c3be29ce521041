// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

/// The files of the pack, by folder.
enum PackTexts {
  static var all: [String] {
    [
      ComputeFiles.text,
      ComputeTests.text,
      DataAccessFiles.text,
      DataAccessTests.text,
      DefenseEvasionFiles.text,
      DefenseEvasionTests.text,
      IdentityAccessFiles.text,
      IdentityAccessTests.text,
      KeyDestructionFiles.text,
      KeyDestructionTests.text,
      LoggingTamperFiles.text,
      LoggingTamperTests.text,
      NetworkExposureFiles.text,
      NetworkExposureTests.text,
      OrganizationFiles.text,
      OrganizationTests.text,
      PackFiles.text,
      PrivilegeChangeFiles.text,
      PrivilegeChangeTests.text,
      ReconFiles.text,
      ReconTests.text,
      ResourceSharingFiles.text,
      ResourceSharingTests.text,
    ]
  }
}
