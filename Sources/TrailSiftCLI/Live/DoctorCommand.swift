#if Live
  import AWSAccess
  import ArgumentParser
  import TrailSift

  struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "doctor",
      abstract: "Test whether lookup and watch can work, and say what is missing.",
      discussion: """
        Finds credentials, asks AWS who the caller is, and asks CloudTrail in each region for its trails and for one event. \
        Each failure comes with its likely cause, and the IAM action that is missing.

        EXAMPLES
          trailsift doctor
          trailsift doctor --profile audit --region all
          trailsift doctor --print-policy > policy.json

        EXIT CODES
          0    lookup and watch can work
          1    something is missing
          64   wrong usage
        """)

    @OptionGroup(title: "AWS") var aws: AWSOptions

    @Flag(help: "Print the least-privilege policy for lookup, watch and doctor, and ask nothing.")
    var printPolicy = false

    func run() async throws {
      if printPolicy {
        try CommandOutput.write(LeastPrivilege.policy(roles: aws.choice.requests.compactMap(\.roleARN)))
        return
      }
      Interruption.watch()
      let choice = aws.choice
      let isHealthy = await Interruption.run { await Examination(choice).run() }
      if !isHealthy { throw ExitStatus.findings }
    }
  }

  /// The policy that the live commands need, and no more.
  enum LeastPrivilege {
    static func policy(roles: [String]) -> String {
      // LookupEvents and DescribeTrails know no resources.
      var statements = [
        """
            {
              "Sid": "TrailSift",
              "Effect": "Allow",
              "Action": ["cloudtrail:LookupEvents", "cloudtrail:DescribeTrails"],
              "Resource": "*"
            }
        """
      ]
      if !roles.isEmpty {
        let list = roles.map { JSONString.quoted($0) }.joined(separator: ", ")
        statements.append(
          """
              {
                "Sid": "TrailSiftRoles",
                "Effect": "Allow",
                "Action": "sts:AssumeRole",
                "Resource": [\(list)]
              }
          """)
      }
      return "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n" + statements.joined(separator: ",\n")
        + "\n  ]\n}\n"
    }
  }
#endif
