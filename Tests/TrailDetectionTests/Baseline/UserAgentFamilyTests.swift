import Testing
import TrailDetection

@Suite("Families of user agents") struct UserAgentFamilyTests {
  @Test(
    "Programs are known by their family, whatever their version",
    arguments: [
      ("aws-cli/2.15.0 md/awscrt#0.19.19 ua/2.0 os/linux lang/python#3.11.6", "aws-cli"),
      ("[aws-cli/2.15.0 md/awscrt#0.19.19]", "aws-cli"),
      ("Boto3/1.34.2 Python/3.9 Linux/5.4 Botocore/1.34.2", "boto3"),
      ("Botocore/1.34.2 Python/3.9", "boto3"),
      (
        "APN/1.0 HashiCorp/1.0 Terraform/1.0.11 (+https://www.terraform.io) terraform-provider-aws/3.67.0",
        "Terraform"
      ),
      ("aws-sdk-js/3.4 aws-cdk/2.100.0", "CDK"),
      ("cloudformation.amazonaws.com", "CloudFormation"),
      ("signin.amazonaws.com", "console"), ("console.ec2.amazonaws.com", "console"),
      ("[S3Console/0.4, aws-internal/3 aws-sdk-java/1.11.848 Linux/4.9]", "console"),
      ("aws-internal/3 aws-sdk-java/1.12.1", "AWS service"), ("AWS Internal", "AWS service"),
      ("config.amazonaws.com", "AWS service"), ("aws-sdk-go/1.44 (go1.19; linux; amd64)", "SDK for Go"),
      ("aws-sdk-go-v2/1.2.0 os/linux lang/go#1.16", "SDK for Go"),
      ("aws-sdk-java/2.20 Linux", "SDK for Java"), ("aws-sdk-nodejs/2.1", "SDK for JavaScript"),
      ("aws-sdk-rust/0.5", "SDK for Rust"), ("aws-sdk-php/3.1", "SDK for PHP"),
      ("aws-sdk-ruby3/3.1", "SDK for Ruby"), ("aws-sdk-dotnet-coreclr/3.7", "SDK for .NET"),
      ("aws-sdk-cpp/1.9", "SDK for C++"), ("aws-sdk-kotlin/1.0", "SDK for Kotlin"),
      ("aws-sdk-swift/1.0", "SDK for Swift"), ("AWSPowerShell.Common/4.1", "Tools for PowerShell"),
      ("Mozilla/5.0 (X11; Linux x86_64)", "browser"),
    ])
  func known(agent: String, family: String) {
    #expect(UserAgentFamily(agent)?.name == family)
  }

  @Test(
    "Other programs are known by their first word, without version and without an id",
    arguments: [
      ("CloudCustodian(net-change)/0.9 Python/3.8", "CloudCustodian"), ("kubectl/v1.2", "kubectl"),
      ("attack-tool_ea0b54c2-a0ad-4d9b-8fcd-1fcaecc1a0a4", "attack-tool"), ("[my tool]", "my"),
      ("ec2-agent", "ec2-agent"), ("decade-tool", "decade-tool"), ("…", "…"),
    ])
  func others(agent: String, family: String) {
    #expect(UserAgentFamily(agent)?.name == family)
  }

  @Test("A long name is cut between two characters")
  func long() throws {
    let name = try #require(UserAgentFamily("x" + String(repeating: "é", count: 100))?.name)
    #expect(name == "x" + String(repeating: "é", count: 31))
  }

  @Test("A text without a name has no family", arguments: ["", "[]", "/1.0", " "])
  func nameless(agent: String) {
    #expect(UserAgentFamily(agent) == nil)
  }
}
