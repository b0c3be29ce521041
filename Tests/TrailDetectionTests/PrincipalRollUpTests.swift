import Testing
import TrailDetection
import TrailRecords

@Suite("Sessions in less usual shapes") struct PrincipalRollUpTests {
  @Test(
    "Only the name of a session is cut off, and wherever there is one",
    arguments: [
      (
        #"{"type":"Role","arn":"arn:aws:iam::111122223333:role/team/build"}"#,
        Principal(kind: .role, id: "arn:aws:iam::111122223333:role/team/build")
      ),
      (
        #"{"type":"Unknown","principalId":"AROAEXAMPLE:run","arn":"arn:aws:sts::111122223333:assumed-role/build/run"}"#,
        Principal(kind: .role, id: "arn:aws:sts::111122223333:assumed-role/build")
      ),
      (
        #"{"type":"Unknown","principalId":"AROAEXAMPLE:ada","arn":"arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Admin_1/ada"}"#,
        Principal(
          kind: .identityCenter, id: "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Admin_1/ada")
      ),
      (
        #"{"type":"AWSAccount","arn":"arn:aws:sts::444455556666:assumed-role/audit/run","accountId":"444455556666"}"#,
        Principal(
          kind: .account, id: "arn:aws:sts::444455556666:assumed-role/audit", accountID: "444455556666")
      ),
      (
        #"{"type":"AssumedRole","arn":"arn:aws:sts::111122223333:assumed-role\/build\/run"}"#,
        Principal(kind: .role, id: "arn:aws:sts::111122223333:assumed-role/build")
      ),
      (
        #"{"type":"AWSAccount","principalId":"AROAEXAMPLE:\u0072un","accountId":"444455556666"}"#,
        Principal(kind: .account, id: "AROAEXAMPLE", accountID: "444455556666")
      ),
      (
        #"{"type":"Directory","principalId":"d-1","userName":"mira"}"#, Principal(kind: .unknown, id: "d-1")
      ),
    ])
  func shapes(identity: String, principal: Principal) throws {
    #expect(try OwnedRecord(parsing: #"{"userIdentity":\#(identity)}"#).event.principal == principal)
  }
}
