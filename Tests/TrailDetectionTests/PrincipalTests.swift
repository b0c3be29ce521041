import Foundation
import Testing
import TrailDetection
import TrailRecords

@Suite("Who acted") struct PrincipalTests {
  private static func principal(_ identity: String) throws -> Principal? {
    try OwnedRecord(parsing: #"{"userIdentity":\#(identity)}"#).event.principal
  }

  @Test(
    "Sessions of every kind are rolled up to who is behind them",
    arguments: [
      (
        #"{"type":"IAMUser","principalId":"AIDAEXAMPLE","arn":"arn:aws:iam::111122223333:user/mira","accountId":"111122223333","userName":"mira"}"#,
        Principal(kind: .iamUser, id: "arn:aws:iam::111122223333:user/mira", accountID: "111122223333")
      ),
      (
        #"{"type":"Root","arn":"arn:aws:iam::111122223333:root","accountId":"111122223333"}"#,
        Principal(kind: .root, id: "arn:aws:iam::111122223333:root", accountID: "111122223333")
      ),
      (
        #"{"type":"AssumedRole","principalId":"AROAEXAMPLE:run-7","arn":"arn:aws:sts::111122223333:assumed-role/deploy/run-7","accountId":"111122223333","sessionContext":{"sessionIssuer":{"type":"Role","arn":"arn:aws:iam::111122223333:role/ci/deploy","userName":"deploy"}}}"#,
        Principal(kind: .role, id: "arn:aws:iam::111122223333:role/ci/deploy", accountID: "111122223333")
      ),
      (
        #"{"type":"AssumedRole","principalId":"AROAEXAMPLE:run-7","arn":"arn:aws:sts::111122223333:assumed-role/deploy/run-7"}"#,
        Principal(kind: .role, id: "arn:aws:sts::111122223333:assumed-role/deploy")
      ),
      (
        #"{"type":"AssumedRole","principalId":"AROAEXAMPLE:run-7"}"#,
        Principal(kind: .role, id: "AROAEXAMPLE")
      ),
      (
        #"{"type":"AssumedRole","arn":"arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Admin_4f0d2a91/mira@example.com","sessionContext":{"sessionIssuer":{"arn":"arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_4f0d2a91","userName":"AWSReservedSSO_Admin_4f0d2a91"}}}"#,
        Principal(
          kind: .identityCenter,
          id: "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Admin_4f0d2a91/mira@example.com")
      ),
      (
        #"{"type":"IdentityCenterUser","accountId":"111122223333","onBehalfOf":{"userId":"94482488-3041-7012-b6e0-f8a2c4cbb6e1","identityStoreArn":"arn:aws:identitystore::111122223333:identitystore/d-1"},"credentialId":"x"}"#,
        Principal(
          kind: .identityCenter, id: "94482488-3041-7012-b6e0-f8a2c4cbb6e1", accountID: "111122223333")
      ),
      (
        #"{"type":"FederatedUser","arn":"arn:aws:sts::111122223333:federated-user/tmp","sessionContext":{"sessionIssuer":{"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/mira"}}}"#,
        Principal(kind: .iamUser, id: "arn:aws:iam::111122223333:user/mira")
      ),
      (
        #"{"type":"FederatedUser","arn":"arn:aws:sts::111122223333:federated-user/tmp","sessionContext":{"sessionIssuer":{"type":"Root","arn":"arn:aws:iam::111122223333:root"}}}"#,
        Principal(kind: .root, id: "arn:aws:iam::111122223333:root")
      ),
      (
        #"{"type":"SAMLUser","principalId":"kx0=:mira@example.com","userName":"mira@example.com","identityProvider":"kx0="}"#,
        Principal(kind: .saml, id: "kx0=:mira@example.com")
      ),
      (
        #"{"type":"WebIdentityUser","principalId":"token.actions.githubusercontent.com:sts.amazonaws.com:repo:a/b","userName":"repo:a/b"}"#,
        Principal(
          kind: .webIdentity, id: "token.actions.githubusercontent.com:sts.amazonaws.com:repo:a/b")
      ),
      (
        #"{"type":"AWSService","invokedBy":"config.amazonaws.com"}"#,
        Principal(kind: .service, id: "config.amazonaws.com")
      ),
      (
        #"{"invokedBy":"config.amazonaws.com"}"#, Principal(kind: .service, id: "config.amazonaws.com")
      ),
      (
        #"{"type":"AWSAccount","principalId":"AROAEXAMPLE:session","accountId":"444455556666"}"#,
        Principal(kind: .account, id: "AROAEXAMPLE", accountID: "444455556666")
      ),
      (
        #"{"type":"AWSAccount","principalId":"","accountId":"ANONYMOUS_PRINCIPAL"}"#,
        Principal(kind: .anonymous, id: "ANONYMOUS_PRINCIPAL", accountID: "ANONYMOUS_PRINCIPAL")
      ),
      (
        #"{"type":"Unknown","principalId":"us-east-1:7f0c"}"#,
        Principal(kind: .unknown, id: "us-east-1:7f0c")
      ),
    ])
  func kinds(identity: String, principal: Principal) throws {
    #expect(try Self.principal(identity) == principal)
  }

  @Test("Two sessions of a role are one principal, and two people of one Identity Center role are two")
  func sessions() throws {
    func session(_ role: String, _ name: String, path: String = "") throws -> Principal? {
      try Self.principal(
        #"{"type":"AssumedRole","arn":"arn:aws:sts::1:assumed-role/\#(role)/\#(name)","sessionContext":{"sessionIssuer":{"arn":"arn:aws:iam::1:role/\#(path)\#(role)","userName":"\#(role)"}}}"#
      )
    }
    #expect(try session("deploy", "a") == session("deploy", "b"))
    let path = "aws-reserved/sso.amazonaws.com/"
    let people = try ["a", "b"].map { try session("AWSReservedSSO_View_1", $0, path: path) }
    #expect(people[0] != people[1])
    #expect(people.map(\.?.kind) == [.identityCenter, .identityCenter])
  }

  @Test(
    "A record that names nobody has no principal",
    arguments: ["null", "{}", "[]", "7", #"{"type":"IAMUser"}"#, #"{"type":"AWSService","invokedBy":""}"#])
  func nobody(identity: String) throws {
    #expect(try Self.principal(identity) == nil)
  }
}

/// Against published records that lie beside the project where it is developed, and are no part of it.
@Suite("Who acted in published samples", .enabled(if: SampleFolder.exists, "../shared/samples is not there"))
struct PublishedPrincipalTests {
  @Test("Each record with an ARN or a service that invoked it has a principal of a kind that its type allows")
  func kinds() throws {
    let allowed: [String: Set<Principal.Kind>] = [
      "IAMUser": [.iamUser], "Root": [.root], "AssumedRole": [.role, .identityCenter],
      "AWSService": [.service],
      "AWSAccount": [.account, .anonymous], "FederatedUser": [.iamUser, .root], "SAMLUser": [.saml],
      "WebIdentityUser": [.webIdentity], "IdentityCenterUser": [.identityCenter],
    ]
    var compared = 0
    for record in try SampleFolder.records() {
      let event = record.event
      guard let type = event.text(event.value(.userIdentity, "type")), let kinds = allowed[type] else {
        continue
      }
      let isNamed =
        event.text(event.value(.userIdentity, "arn")) != nil
        || event.text(event.value(.userIdentity, "invokedBy")) != nil
      guard isNamed else { continue }
      let principal = event.principal
      let text = event.written(event.root)
      #expect(principal.map { kinds.contains($0.kind) } ?? false, "\(text)")
      if let principal, principal.kind == .role {
        // Without its session, unless whoever scrambled the record has put the session in the issuer's place.
        let issuer = event.text(event.value(.userIdentity, "sessionContext", "sessionIssuer", "arn"))
        let isSession =
          issuer?.contains("assumed-role/") != true && principal.id.contains("assumed-role/")
          && principal.id.split(separator: "/").count > 2
        #expect(!isSession, "\(text)")
      }
      compared += 1
    }
    #expect(compared > 20)
  }
}

private enum SampleFolder {
  static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/samples").standardizedFileURL

  static let exists = FileManager.default.fileExists(atPath: path.path)

  static func records() throws -> [OwnedRecord] {
    try ["cloud-custodian/record", "traildiscover/single"].flatMap { folder in
      let place = path.appending(path: folder)
      return try FileManager.default.contentsOfDirectory(atPath: place.path).sorted().compactMap { name in
        try? OwnedRecord(parsing: [UInt8](Data(contentsOf: place.appending(path: name))))
      }
    }
  }
}
