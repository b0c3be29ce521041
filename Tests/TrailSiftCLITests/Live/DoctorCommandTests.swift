#if Live
  import Foundation
  import Testing

  extension LiveCommandTests {
    @Suite("trailsift doctor", .enabled(if: FakeAWS.isPresent, FakeAWS.absence))
    struct DoctorCommandTests {
      @Test("Where all is well it says who asks and what each region has, and ends with 0")
      func healthy() throws {
        let world = try LookupWorld(20)
        let result = try world.run(["doctor", "--region", "us-east-1", "--region", "eu-west-1"])
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(result.output.contains("arn:aws:iam::123837392027:user/auditor in account 123837392027"))
        #expect(result.outputLines.count { $0.hasPrefix("  ok     LookupEvents") } == 2)
        #expect(result.output.contains("main (to logs, all regions)"))
        #expect(result.output.contains("lookup and watch can work"))
      }

      @Test(
        "An IAM action that is missing is named, and ends it with 1",
        arguments: ["cloudtrail:LookupEvents", "cloudtrail:DescribeTrails", "sts:GetCallerIdentity"])
      func denied(action: String) throws {
        let world = try LookupWorld(20, user: #", "deny": ["\#(action)"]"#)
        let result = try world.run(["doctor"])
        #expect(result.status == 1)
        #expect(result.output.contains("the IAM action \(action) is missing"))
        // What does not depend on it is tried all the same.
        #expect(result.outputLines.count { $0.hasPrefix("  FAILED") } == 1)
        #expect(result.output.contains("LookupEvents") && result.output.contains("DescribeTrails"))
      }

      @Test("A region that is not enabled is a failure where it is named, and left out of all regions")
      func disabled() throws {
        let world = try LookupWorld(20, #""enabled_regions": ["us-east-1"],"#)
        let named = try world.run(["doctor", "--region", "us-east-1", "--region", "eu-west-1"])
        #expect(named.status == 1 && named.output.contains("eu-west-1 is not enabled for the account"))
        let all = try world.run(["doctor", "--region", "all"])
        #expect(all.status == 0 && all.output.contains("not enabled for the account, and left out"))
      }

      @Test("Keys that have run out, a wrong secret and no credentials each get their own advice")
      func credentials() throws {
        let world = try LookupWorld(20)
        let expired = try world.run(["doctor"], as: .expired)
        #expect(expired.status == 1 && expired.output.contains("the session has run out"))
        let wrong = try world.run(
          ["doctor"], environment: ["AWS_SECRET_ACCESS_KEY": "another+secret/of+the+same+length/0000000"])
        #expect(
          wrong.status == 1 && wrong.output.contains("the secret key does not belong to the access key")
            && !wrong.output.contains("another+secret"))
        let none = try world.run(["doctor"], as: .nobody)
        #expect(none.status == 1)
        #expect(
          none.outputLines.contains { $0.hasPrefix("           environment: AWS_ACCESS_KEY_ID is not") })
      }

      @Test("An answer that is not AWS's is told from one that is missing an action")
      func gateway() throws {
        let world = try LookupWorld(
          20, #""faults": [{"match": {"service": "cloudtrail"}, "every": 1, "do": {"kind": "wrong_type"}}],"#)
        let result = try world.run(["doctor"])
        #expect(result.status == 1)
        #expect(
          result.output.contains("no answer of AWS's came") && !result.output.contains("the IAM action"))
      }

      @Test("The policy that it prints is JSON with the actions that are used, and names the roles")
      func policy() throws {
        let world = try LookupWorld(20)
        let odd = #"arn:aws:iam::1:role/a"b\c"#
        let result = try world.run(
          ["doctor", "--print-policy", "--role-arn", LookupWorld.role, "--role-arn", odd], as: .nobody)
        let policy = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        #expect(result.status == 0 && policy?["Version"] as? String == "2012-10-17")
        let statements = policy?["Statement"] as? [[String: Any]]
        #expect(statements?.map { $0["Sid"] as? String } == ["TrailSift", "TrailSiftRoles"])
        #expect(statements?.last?["Resource"] as? [String] == [LookupWorld.role, odd])
        #expect(try world.fake.requests().isEmpty)
      }
    }
  }
#endif
