// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum IdentityAccessTests {
  static let text = #"""
identity-access/bedrock-key-user-elsewhere.test.yml 2308
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/BedrockAPIKey-q7zt
    accountId: "111122223333"
    accessKeyId: AKIAI44QH8DHBEXAMPLE
    userName: BedrockAPIKey-q7zt
  eventTime: "2026-05-06T01:02:03Z"
  eventSource: iam.amazonaws.com
  eventName: ListUsers
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.17"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: null
  responseElements: null
  requestID: a87400af-e1ff-4524-8c59-f7ec0d8fd549
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: It lists the users of the account
    expect: fires
  - name: It looks for buckets and is refused
    expect: fires
    events:
      - eventSource: s3.amazonaws.com
        eventName: ListBuckets
        errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/BedrockAPIKey-q7zt is not authorized to perform: s3:ListAllMyBuckets because no identity-based policy allows the s3:ListAllMyBuckets action"
  - name: It asks a model, as it is made for
    expect: quiet
    events:
      - eventSource: bedrock.amazonaws.com
        eventName: InvokeModel
        awsRegion: eu-west-1
        requestParameters: {modelId: "amazon.nova-lite-v1:0"}
        additionalEventData: {callWithBearerToken: true}
  - name: It signs in to the console
    expect: quiet
    events:
      - {eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, responseElements: {ConsoleLogin: Success}}
  - name: Another user lists the users
    expect: quiet
    events:
      - {userIdentity: {userName: priya, arn: "arn:aws:iam::111122223333:user/priya"}}
  - name: Someone else deletes the user
    expect: quiet
    events:
      - eventName: DeleteUser
        readOnly: false
        requestParameters: {userName: BedrockAPIKey-q7zt}
        userIdentity: {userName: priya, arn: "arn:aws:iam::111122223333:user/priya"}

identity-access/cognito-anonymous-credentials.test.yml 2337
base:
  eventVersion: '1.11'
  userIdentity: {type: Unknown}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: cognito-identity.amazonaws.com
  eventName: GetCredentialsForIdentity
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.9
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0
  requestParameters: {identityId: 'eu-west-1:0a1b2c3d-1111-4222-8333-444455556666'}
  responseElements:
    credentials:
      accessKeyId: ASIAIOSFODNN7EXAMPLE
      sessionToken: exampletoken
      expiration: Mar 4, 2026, 6:06:07 AM
    identityId: eu-west-1:0a1b2c3d-1111-4222-8333-444455556666
  requestID: db7a99d8-6405-4fb2-a846-397d938c37e9
  eventID: 1e312c4e-29b4-4164-a7b1-447eeea9eb33
  readOnly: false
  resources:
    - {accountId: '111122223333', type: 'AWS::Cognito::IdentityPool', ARN: 'arn:aws:cognito-identity:eu-west-1:111122223333:identitypool/eu-west-1:9f8e7d6c-1111-4222-8333-444455556666'}
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: '111122223333'
  eventCategory: Data
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: cognito-identity.eu-west-1.amazonaws.com
tests:
  - name: A guest gets credentials
    expect: fires
  - name: The pool has no guests
    expect: quiet
    events:
      - {errorCode: NotAuthorizedException, errorMessage: Unauthenticated access is not supported for this identity pool., responseElements: null}
  - name: A role of a server asks for them
    expect: quiet
    events:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLESHOPAPIX00:api-1', arn: 'arn:aws:sts::111122223333:assumed-role/shop-api/api-1', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLESHOPAPIX00, arn: 'arn:aws:iam::111122223333:role/shop-api', accountId: '111122223333', userName: shop-api}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}}
  - name: Only an id is asked for
    expect: quiet
    without: [requestParameters.identityId, responseElements.credentials]
    events:
      - {eventName: GetId, requestParameters: {identityPoolId: 'eu-west-1:9f8e7d6c-1111-4222-8333-444455556666'}, responseElements: {identityId: 'eu-west-1:0a1b2c3d-1111-4222-8333-444455556666'}}

identity-access/console-bruteforce-then-success.test.yml 3303
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEGRETA00001
    accountId: "111122223333"
    accessKeyId: ""
    userName: greta
  eventTime: "2026-03-19T02:48:00Z"
  eventSource: signin.amazonaws.com
  eventName: ConsoleLogin
  awsRegion: us-east-1
  sourceIPAddress: "192.0.2.189"
  userAgent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36
  errorMessage: Failed authentication
  requestParameters: null
  responseElements: {ConsoleLogin: Failure}
  additionalEventData: {LoginTo: "https://us-east-1.console.aws.amazon.com/console/home?region=us-east-1", MobileVersion: "No", MFAUsed: "No"}
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: us-east-1.signin.aws.amazon.com}
tests:
  - name: Three failures without an ARN, then a success with one just in time
    expect: fires
    events:
      - {event: {}, repeat: 3, every: 5m}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/greta"}, errorMessage: null, responseElements: {ConsoleLogin: Success}}, after: 30m}
  - name: Many quick failures, then a success from another address
    expect: fires
    events:
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/greta"}}, repeat: 9, every: 2s}
      - {event: {sourceIPAddress: "192.0.2.190", userIdentity: {arn: "arn:aws:iam::111122223333:user/greta"}, errorMessage: null, responseElements: {ConsoleLogin: Success}}, after: 2m}
  - name: Two failures, then a success
    expect: quiet
    events:
      - {event: {}, repeat: 2, every: 5m}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/greta"}, errorMessage: null, responseElements: {ConsoleLogin: Success}}, after: 15m}
  - name: The success comes more than half an hour after the first of three failures
    expect: quiet
    events:
      - {event: {}, repeat: 3, every: 5m}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/greta"}, errorMessage: null, responseElements: {ConsoleLogin: Success}}, after: 1801s}
  - name: The success comes before the failures
    expect: quiet
    events:
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/greta"}, errorMessage: null, responseElements: {ConsoleLogin: Success}}}
      - {event: {}, after: 1m, repeat: 3, every: 1m}
  - name: Another user gets in
    expect: quiet
    events:
      - {event: {}, repeat: 3, every: 1m}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEHUGO000001, arn: "arn:aws:iam::111122223333:user/hugo", userName: hugo}, errorMessage: null, responseElements: {ConsoleLogin: Success}}, after: 5m}
  - name: The user of this name of another account gets in
    expect: quiet
    events:
      - {event: {}, repeat: 3, every: 1m}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEGRETA00002, arn: "arn:aws:iam::444455556666:user/greta", accountId: "444455556666"}, recipientAccountId: "444455556666", errorMessage: null, responseElements: {ConsoleLogin: Success}}, after: 5m}
  - name: Failures with no success
    expect: quiet
    events:
      - {event: {}, repeat: 6, every: 1m}

identity-access/console-from-instance-role.test.yml 2553
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: "AROAEXAMPLE4ROLE7K2QX:i-0a1b2c3d4e5f60718"
    arn: "arn:aws:sts::111122223333:assumed-role/web-instance/i-0a1b2c3d4e5f60718"
    accountId: "111122223333"
    accessKeyId: ASIAI44QH8DHBEXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLE4ROLE7K2QX
        arn: "arn:aws:iam::111122223333:role/web-instance"
        accountId: "111122223333"
        userName: web-instance
      attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
  eventTime: "2026-06-11T22:40:51Z"
  eventSource: signin.amazonaws.com
  eventName: GetSigninToken
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.60"
  userAgent: python-requests/2.32.5
  requestParameters: null
  responseElements: {GetSigninToken: Success}
  additionalEventData: {MobileVersion: "No", MFAUsed: "No"}
  eventID: bd0ec292-a878-58c4-8b40-60cff4282031
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: us-east-1.signin.aws.amazon.com
tests:
  - name: A sign-in token is asked for
    expect: fires
  - name: The console is entered
    expect: fires
    without: [responseElements.GetSigninToken]
    events:
      - eventName: ConsoleLogin
        responseElements: {ConsoleLogin: Success}
        userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  - name: The session has a short id of an old instance
    expect: fires
    events:
      - {userIdentity: {principalId: "AROAEXAMPLE4ROLE7K2QX:i-1a2b3c4d"}}
  - name: A person whose session name begins alike
    expect: quiet
    events:
      - userIdentity:
          principalId: "AROAEXAMPLE4ROLE7K2QX:i-wei"
          arn: "arn:aws:sts::111122223333:assumed-role/PlatformOps/i-wei"
  - name: A user signs in
    expect: quiet
    events:
      - userIdentity:
          type: IAMUser
          principalId: AIDADANAEXAMPLE000EX
          arn: "arn:aws:iam::111122223333:user/dana"
          accountId: "111122223333"
          userName: dana
        eventName: ConsoleLogin
        responseElements: {ConsoleLogin: Success}
  - name: The instance makes another call
    expect: quiet
    events:
      - eventSource: sts.amazonaws.com
        eventName: GetCallerIdentity
        eventType: AwsApiCall
        readOnly: true
        responseElements: null

identity-access/console-login-by-federation-token.test.yml 1950
base:
  eventVersion: "1.11"
  userIdentity:
    type: FederatedUser
    principalId: "111122223333:helpdesk-7"
    arn: "arn:aws:sts::111122223333:federated-user/helpdesk-7"
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: IAMUser
        principalId: AIDACIDEPLOYEXAMPLEX
        arn: "arn:aws:iam::111122223333:user/ci-deploy"
        accountId: "111122223333"
        userName: ci-deploy
      attributes: {creationDate: "2026-06-01T04:00:10Z", mfaAuthenticated: "false"}
  eventTime: "2026-06-01T04:01:33Z"
  eventSource: signin.amazonaws.com
  eventName: ConsoleLogin
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.14"
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  requestParameters: null
  responseElements: {ConsoleLogin: Success}
  additionalEventData: {LoginTo: "https://console.aws.amazon.com/console/home", MobileVersion: "No", MFAUsed: "No"}
  eventID: bb477ac6-6a1d-5e6c-aff3-bedf964b3a2e
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: us-east-1.signin.aws.amazon.com
tests:
  - name: A federated user enters the console
    expect: fires
  - name: The sign-in fails
    expect: quiet
    events:
      - {errorMessage: "Failed authentication", responseElements: {ConsoleLogin: Failure}}
  - name: A session of a role enters the console
    expect: quiet
    events:
      - {userIdentity: {type: AssumedRole, arn: "arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei"}}
  - name: The federated user makes another call
    expect: quiet
    events:
      - eventSource: sts.amazonaws.com
        eventName: GetCallerIdentity
        eventType: AwsApiCall
        responseElements: null
        readOnly: true

identity-access/console-login-failed-burst.test.yml 2776
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEWILMA00001
    accountId: "111122223333"
    accessKeyId: ""
    userName: wilma
  eventTime: "2026-05-06T13:44:50Z"
  eventSource: signin.amazonaws.com
  eventName: ConsoleLogin
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.150"
  userAgent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36
  errorMessage: Failed authentication
  requestParameters: null
  responseElements: {ConsoleLogin: Failure}
  additionalEventData: {LoginTo: "https://us-east-1.console.aws.amazon.com/console/home?region=us-east-1", MobileVersion: "No", MFAUsed: "No"}
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: us-east-1.signin.aws.amazon.com}
tests:
  - name: A user fails five times in ten minutes
    expect: fires
    events:
      - {event: {}, repeat: 5, every: 150s}
  - name: The records hold an ARN beside the name
    expect: fires
    events:
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/wilma"}}, repeat: 5, every: 1m}
  - name: Root fails five times, without a name
    expect: fires
    without: [userIdentity.userName]
    events:
      - {event: {userIdentity: {type: Root, principalId: "111122223333", arn: "arn:aws:iam::111122223333:root"}}, repeat: 5, every: 1m}
  - name: Four failures
    expect: quiet
    events:
      - {event: {}, repeat: 4, every: 1m}
  - name: Five failures over more than ten minutes
    expect: quiet
    events:
      - {event: {}, repeat: 5, every: 151s}
  - name: Five failures of two users
    expect: quiet
    events:
      - {event: {}, repeat: 3, every: 1m}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEYVES000001, userName: yves}}, repeat: 2, every: 1m}
  - name: Five failures of the same name in two accounts
    expect: quiet
    events:
      - {event: {}, repeat: 3, every: 1m}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEWILMA00002, accountId: "444455556666"}, recipientAccountId: "444455556666"}, repeat: 2, every: 1m}
  - name: Names that do not exist are no single identity
    expect: quiet
    events:
      - {event: {userIdentity: {principalId: "", userName: HIDDEN_DUE_TO_SECURITY_REASONS}, errorMessage: No username found in supplied account}, repeat: 8, every: 30s}
  - name: The fifth attempt succeeds
    expect: quiet
    events:
      - {event: {}, repeat: 4, every: 30s}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/wilma"}, errorMessage: null, responseElements: {ConsoleLogin: Success}}, after: 5m}

identity-access/console-login-failed.test.yml 1837
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/dana"
    accountId: "111122223333"
    userName: dana
  eventTime: "2026-05-06T03:17:28Z"
  eventSource: signin.amazonaws.com
  eventName: ConsoleLogin
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.222"
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  requestParameters: null
  responseElements: {ConsoleLogin: Failure}
  additionalEventData: {LoginTo: "https://console.aws.amazon.com/console/home", MobileVersion: "No", MFAUsed: "No"}
  eventID: f9831eb5-e405-5fd5-81e6-753812ac0330
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: eu-west-1.signin.aws.amazon.com
  errorMessage: "Failed authentication"
tests:
  - name: The password is wrong
    expect: fires
  - name: There is no user of that name
    expect: fires
    without: [userIdentity.arn]
    events:
      - errorMessage: "No username found in supplied account"
        userIdentity: {principalId: "", accessKeyId: "", userName: HIDDEN_DUE_TO_SECURITY_REASONS}
  - name: Root fails to sign in
    expect: fires
    events:
      - userIdentity: {type: Root, principalId: "111122223333", arn: "arn:aws:iam::111122223333:root", accountId: "111122223333"}
  - name: The sign-in works
    expect: quiet
    without: [errorMessage]
    events:
      - {responseElements: {ConsoleLogin: Success}}
  - name: A change of role in the console fails
    expect: quiet
    without: [responseElements.ConsoleLogin]
    events:
      - {eventName: SwitchRole, responseElements: {SwitchRole: Failure}}

identity-access/console-login-many-sources.test.yml 2447
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLESANNE00001
    arn: arn:aws:iam::111122223333:user/sanne
    accountId: "111122223333"
    userName: sanne
  eventTime: "2026-08-13T09:00:00Z"
  eventSource: signin.amazonaws.com
  eventName: ConsoleLogin
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.8"
  userAgent: Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15
  requestParameters: null
  responseElements: {ConsoleLogin: Success}
  additionalEventData: {LoginTo: "https://eu-west-1.console.aws.amazon.com/console/home?region=eu-west-1", MobileVersion: "No", MFAUsed: "Yes"}
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: eu-west-1.signin.aws.amazon.com}
tests:
  - name: Two addresses exactly an hour apart
    expect: fires
    events:
      - {event: {}}
      - {event: {sourceIPAddress: "203.0.113.240", additionalEventData: {MFAUsed: "No"}}, after: 60m}
  - name: A federated person signs in from two addresses
    expect: fires
    without: [userIdentity.userName]
    events:
      - {event: {userIdentity: {type: AssumedRole, principalId: "AROAEXAMPLEREADER0001:joris", arn: "arn:aws:sts::111122223333:assumed-role/reader/joris"}}}
      - {event: {userIdentity: {type: AssumedRole, principalId: "AROAEXAMPLEREADER0001:joris", arn: "arn:aws:sts::111122223333:assumed-role/reader/joris"}, sourceIPAddress: "2001:db8:5::1"}, after: 10m}
  - name: Three sign-ins from one address
    expect: quiet
    events:
      - {event: {}, repeat: 3, every: 10m}
  - name: Two addresses more than an hour apart
    expect: quiet
    events:
      - {event: {}}
      - {event: {sourceIPAddress: "203.0.113.240"}, after: 3601s}
  - name: Two people from two addresses
    expect: quiet
    events:
      - {event: {}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLETHIJS00001, arn: "arn:aws:iam::111122223333:user/thijs", userName: thijs}, sourceIPAddress: "203.0.113.240"}, after: 5m}
  - name: The sign-in from the second address fails
    expect: quiet
    events:
      - {event: {}}
      - {event: {sourceIPAddress: "203.0.113.240", errorMessage: Failed authentication, responseElements: {ConsoleLogin: Failure}}, after: 5m}

identity-access/console-login-new-source.test.yml 3101
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEDANAX00000
    arn: arn:aws:iam::111122223333:user/dana
    accountId: '111122223333'
    userName: dana
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: signin.amazonaws.com
  eventName: ConsoleLogin
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.9
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0
  requestParameters: null
  responseElements: {ConsoleLogin: Success}
  additionalEventData:
    LoginTo: https://console.aws.amazon.com/console/home
    MobileVersion: 'No'
    MFAUsed: 'Yes'
    MFAIdentifier: arn:aws:iam::111122223333:mfa/dana-phone
  requestID: 3daf0d24-ce79-482a-a0dc-3a63e64804dd
  eventID: 27d523f6-37ea-4d74-a579-fcea7a5ae149
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: eu-west-1.signin.aws.amazon.com
tests:
  - name: The user has only ever come from another network
    expect: fires
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {}
  - name: Another user has come from this network
    expect: fires
    baseline:
      - {sourceIPAddress: 198.51.100.24}
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', userName: noah}}
    events:
      - {}
  - name: The identity is not in the baseline at all
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', userName: noah}}
    events:
      - {}
  - name: A new network of IPv6
    expect: fires
    baseline:
      - {sourceIPAddress: '2001:db8:41::7'}
    events:
      - {sourceIPAddress: '2001:db8:40::7'}
  - name: The same address
    expect: quiet
    baseline:
      - {}
    events:
      - {}
  - name: Another address of the same network
    expect: quiet
    baseline:
      - {sourceIPAddress: 203.0.113.200}
    events:
      - {}
  - name: Another address of the same network of IPv6
    expect: quiet
    baseline:
      - {sourceIPAddress: '2001:db8:40:1::7'}
    events:
      - {sourceIPAddress: '2001:db8:40:9::1'}
  - name: The user has called from this network with a key
    expect: quiet
    baseline:
      - {eventSource: s3.amazonaws.com, eventName: ListBuckets, eventType: AwsApiCall, requestParameters: {Host: s3.eu-west-1.amazonaws.com}, responseElements: null, readOnly: true, userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe}
    events:
      - {}
  - name: The password is wrong
    expect: quiet
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {errorMessage: Failed authentication, responseElements: {ConsoleLogin: Failure}}
  - name: There is no baseline
    expect: quiet

identity-access/console-login-role-without-saml.test.yml 2824
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: "AROAEXAMPLE4ROLE7K2QX:job-4711"
    arn: "arn:aws:sts::111122223333:assumed-role/build-runner/job-4711"
    accountId: "111122223333"
    accessKeyId: ASIAI44QH8DHBEXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLE4ROLE7K2QX
        arn: "arn:aws:iam::111122223333:role/build-runner"
        accountId: "111122223333"
        userName: build-runner
      attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
  eventTime: "2026-06-11T22:45:09Z"
  eventSource: signin.amazonaws.com
  eventName: ConsoleLogin
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.60"
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  requestParameters: null
  responseElements: {ConsoleLogin: Success}
  additionalEventData: {LoginTo: "https://console.aws.amazon.com/console/home", MobileVersion: "No", MFAUsed: "No"}
  eventID: "2c25075a-fc60-5c93-831b-ec123383a67b"
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: us-east-1.signin.aws.amazon.com
tests:
  - name: "A workload's role enters the console"
    expect: fires
  - name: It comes by the SAML provider
    expect: quiet
    events:
      - {additionalEventData: {SamlProviderArn: "arn:aws:iam::111122223333:saml-provider/corp"}}
  - name: It comes by IAM Identity Center
    expect: quiet
    events:
      - userIdentity:
          type: AssumedRole
          principalId: "AROAEXAMPLESSO6M3TZWB:mara@example.com"
          arn: "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_SecurityAdmin_0f1e2d3c4b5a6978/mara@example.com"
          accountId: "111122223333"
          accessKeyId: ASIAI44QH8DHBEXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROAEXAMPLESSO6M3TZWB
              arn: "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_SecurityAdmin_0f1e2d3c4b5a6978"
              accountId: "111122223333"
              userName: AWSReservedSSO_SecurityAdmin_0f1e2d3c4b5a6978
            attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
  - name: The sign-in fails
    expect: quiet
    events:
      - {errorMessage: "Failed authentication", responseElements: {ConsoleLogin: Failure}}
  - name: A user signs in
    expect: quiet
    events:
      - userIdentity:
          type: IAMUser
          principalId: AIDADANAEXAMPLE000EX
          arn: "arn:aws:iam::111122223333:user/dana"
          accountId: "111122223333"
          userName: dana

identity-access/console-login-two-countries.test.yml 4160
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEDANAX00000
    arn: arn:aws:iam::111122223333:user/dana
    accountId: '111122223333'
    userName: dana
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: signin.amazonaws.com
  eventName: ConsoleLogin
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0
  requestParameters: null
  responseElements: {ConsoleLogin: Success}
  additionalEventData:
    LoginTo: https://console.aws.amazon.com/console/home
    MobileVersion: 'No'
    MFAUsed: 'Yes'
    MFAIdentifier: arn:aws:iam::111122223333:mfa/dana-phone
  requestID: 3daf0d24-ce79-482a-a0dc-3a63e64804dd
  eventID: 27d523f6-37ea-4d74-a579-fcea7a5ae149
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: eu-west-1.signin.aws.amazon.com
tests:
  - name: Two countries, two hours apart to the second
    expect: fires
    places:
      198.51.100.0/24: {country: DE}
      203.0.113.0/24: {country: BR}
      2001:db8:40::/48: {country: JP}
    events:
      - {}
      - {event: {sourceIPAddress: 203.0.113.9}, after: 2h}
  - name: One of the addresses is of IPv6
    expect: fires
    places:
      198.51.100.0/24: {country: DE}
      203.0.113.0/24: {country: BR}
      2001:db8:40::/48: {country: JP}
    events:
      - {}
      - {event: {sourceIPAddress: '2001:db8:40::7'}, after: 5m}
  - name: Two addresses of one country
    expect: quiet
    places:
      198.51.100.0/24: {country: DE}
      203.0.113.0/24: {country: BR}
      2001:db8:40::/48: {country: JP}
    events:
      - {}
      - {event: {sourceIPAddress: 198.51.100.200}, after: 5m}
  - name: More than two hours apart
    expect: quiet
    places:
      198.51.100.0/24: {country: DE}
      203.0.113.0/24: {country: BR}
      2001:db8:40::/48: {country: JP}
    events:
      - {}
      - {event: {sourceIPAddress: 203.0.113.9}, after: 7201s}
  - name: Two identities
    expect: quiet
    places:
      198.51.100.0/24: {country: DE}
      203.0.113.0/24: {country: BR}
      2001:db8:40::/48: {country: JP}
    events:
      - {}
      - {event: {userIdentity: {arn: 'arn:aws:iam::111122223333:user/noah', userName: noah, principalId: AIDAEXAMPLENOAHX00000}, sourceIPAddress: 203.0.113.9}, after: 5m}
  - name: Two people share a federated role
    expect: quiet
    without: [userIdentity.userName]
    places:
      198.51.100.0/24: {country: DE}
      203.0.113.0/24: {country: BR}
      2001:db8:40::/48: {country: JP}
    events:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLEOPSX000000:dana', arn: 'arn:aws:sts::111122223333:assumed-role/ops/dana', sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLEOPSX000000, arn: 'arn:aws:iam::111122223333:role/ops', accountId: '111122223333', userName: ops}}}}
      - {event: {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLEOPSX000000:noah', arn: 'arn:aws:sts::111122223333:assumed-role/ops/noah', sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLEOPSX000000, arn: 'arn:aws:iam::111122223333:role/ops', accountId: '111122223333', userName: ops}}}, sourceIPAddress: 203.0.113.9}, after: 5m}
  - name: The second address is in no country
    expect: quiet
    places:
      198.51.100.0/24: {country: DE}
      203.0.113.0/24: {country: BR}
      2001:db8:40::/48: {country: JP}
    events:
      - {}
      - {event: {sourceIPAddress: 192.0.2.9}, after: 5m}
  - name: The second password is wrong
    expect: quiet
    places:
      198.51.100.0/24: {country: DE}
      203.0.113.0/24: {country: BR}
      2001:db8:40::/48: {country: JP}
    events:
      - {}
      - {event: {errorMessage: Failed authentication, responseElements: {ConsoleLogin: Failure}, sourceIPAddress: 203.0.113.9}, after: 5m}
  - name: There is no database of places
    expect: quiet
    events:
      - {}
      - {event: {sourceIPAddress: 203.0.113.9}, after: 5m}

identity-access/console-login-without-mfa.test.yml 3120
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/dana"
    accountId: "111122223333"
    userName: dana
  eventTime: "2026-05-06T07:01:55Z"
  eventSource: signin.amazonaws.com
  eventName: ConsoleLogin
  awsRegion: eu-west-1
  sourceIPAddress: "192.0.2.207"
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  requestParameters: null
  responseElements: {ConsoleLogin: Success}
  additionalEventData: {LoginTo: "https://console.aws.amazon.com/console/home", MobileVersion: "No", MFAUsed: "No"}
  eventID: c7871c70-76f5-5f0e-ad78-234b5925abf7
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: eu-west-1.signin.aws.amazon.com
tests:
  - name: A user signs in with the password alone
    expect: fires
  - name: The record writes the word in capitals
    expect: fires
    events:
      - {additionalEventData: {MFAUsed: "NO"}}
  - name: A user signs in with a device
    expect: quiet
    events:
      - {additionalEventData: {MFAUsed: "Yes", MFAIdentifier: "arn:aws:iam::111122223333:mfa/dana-phone"}}
  - name: The password is wrong
    expect: quiet
    events:
      - {errorMessage: "Failed authentication", responseElements: {ConsoleLogin: Failure}}
  - name: A session of IAM Identity Center
    expect: quiet
    events:
      - userIdentity:
          type: AssumedRole
          principalId: "AROAEXAMPLESSO6M3TZWB:mara@example.com"
          arn: "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_SecurityAdmin_0f1e2d3c4b5a6978/mara@example.com"
          accountId: "111122223333"
          accessKeyId: ASIAI44QH8DHBEXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROAEXAMPLESSO6M3TZWB
              arn: "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_SecurityAdmin_0f1e2d3c4b5a6978"
              accountId: "111122223333"
              userName: AWSReservedSSO_SecurityAdmin_0f1e2d3c4b5a6978
            attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
  - name: A session of a role that came by SAML
    expect: quiet
    events:
      - userIdentity:
          type: AssumedRole
          principalId: "AROAEXAMPLE4ROLE7K2QX:li.wei"
          arn: "arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei"
          accountId: "111122223333"
          accessKeyId: ASIAI44QH8DHBEXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROAEXAMPLE4ROLE7K2QX
              arn: "arn:aws:iam::111122223333:role/PlatformOps"
              accountId: "111122223333"
              userName: PlatformOps
            attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
        additionalEventData: {SamlProviderArn: "arn:aws:iam::111122223333:saml-provider/corp"}

identity-access/console-mfa-failed.test.yml 2860
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEPETRA00001
    accountId: "111122223333"
    accessKeyId: ""
    userName: petra
  eventTime: "2026-10-08T16:12:30Z"
  eventSource: signin.amazonaws.com
  eventName: CheckMfa
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.201"
  userAgent: Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:146.0) Gecko/20100101 Firefox/146.0
  requestParameters: null
  responseElements: {CheckMfa: Failure}
  additionalEventData: {MfaType: Virtual MFA}
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: us-east-1.signin.aws.amazon.com}
tests:
  - name: Two codes are refused within fifteen minutes
    expect: fires
    events:
      - {event: {}, repeat: 2, every: 15m}
  - name: Two sign-ins fail after the second factor was asked for
    expect: fires
    without: [responseElements.CheckMfa, additionalEventData.MfaType]
    events:
      - {event: {eventName: ConsoleLogin, errorMessage: Failed authentication, responseElements: {ConsoleLogin: Failure}, additionalEventData: {LoginTo: "https://console.aws.amazon.com/console/home", MobileVersion: "No", MFAUsed: "Yes"}}, repeat: 2, every: 1m}
  - name: A refused code, then a failed sign-in with the second factor, of root
    expect: fires
    without: [userIdentity.userName]
    events:
      - {event: {userIdentity: {type: Root, principalId: "111122223333", arn: "arn:aws:iam::111122223333:root"}}}
      - {event: {userIdentity: {type: Root, principalId: "111122223333", arn: "arn:aws:iam::111122223333:root"}, eventName: ConsoleLogin, errorMessage: Failed authentication, responseElements: {CheckMfa: null, ConsoleLogin: Failure}, additionalEventData: {MFAUsed: "Yes", MobileVersion: "No"}}, after: 4m}
  - name: One refused code
    expect: quiet
  - name: Two refused codes more than fifteen minutes apart
    expect: quiet
    events:
      - {event: {}, repeat: 2, every: 901s}
  - name: Two users with one refused code each
    expect: quiet
    events:
      - {event: {}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEQUINN00001, userName: quinn}}, after: 1m}
  - name: The second code is right
    expect: quiet
    events:
      - {event: {}}
      - {event: {responseElements: {CheckMfa: Success}}, after: 1m}
  - name: Wrong passwords, no second factor
    expect: quiet
    without: [responseElements.CheckMfa, additionalEventData.MfaType]
    events:
      - {event: {eventName: ConsoleLogin, errorMessage: Failed authentication, responseElements: {ConsoleLogin: Failure}, additionalEventData: {LoginTo: "https://console.aws.amazon.com/console/home", MobileVersion: "No", MFAUsed: "No"}}, repeat: 4, every: 1m}

identity-access/console-password-spray.test.yml 3037
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLESTAFF00001
    accountId: "111122223333"
    accessKeyId: ""
    userName: staff0
  eventTime: "2026-09-30T23:02:18Z"
  eventSource: signin.amazonaws.com
  eventName: ConsoleLogin
  awsRegion: eu-north-1
  sourceIPAddress: "2001:db8:77::9"
  userAgent: Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:146.0) Gecko/20100101 Firefox/146.0
  errorMessage: Failed authentication
  requestParameters: null
  responseElements: {ConsoleLogin: Failure}
  additionalEventData: {LoginTo: "https://console.aws.amazon.com/console/home?region=eu-north-1", MobileVersion: "No", MFAUsed: "No"}
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: eu-north-1.signin.aws.amazon.com}
tests:
  - name: Five users in ten minutes
    expect: fires
    events:
      - {event: {userIdentity: {userName: "staff{n}", principalId: "AIDAEXAMPLESTAFF0000{n}"}}, repeat: 5, every: 150s}
  - name: Five names that do not exist
    expect: fires
    events:
      - {event: {userIdentity: {principalId: "", userName: HIDDEN_DUE_TO_SECURITY_REASONS}, errorMessage: No username found in supplied account}, repeat: 5, every: 1m}
  - name: Two users and three names that do not exist
    expect: fires
    events:
      - {event: {userIdentity: {userName: "staff{n}", principalId: "AIDAEXAMPLESTAFF0000{n}"}}, repeat: 2, every: 1m}
      - {event: {userIdentity: {principalId: "", userName: HIDDEN_DUE_TO_SECURITY_REASONS}, errorMessage: No username found in supplied account}, after: 2m, repeat: 3, every: 1m}
  - name: Four users, two of them twice
    expect: quiet
    events:
      - {event: {userIdentity: {userName: "staff{n}", principalId: "AIDAEXAMPLESTAFF0000{n}"}}, repeat: 4, every: 30s}
      - {event: {userIdentity: {userName: "staff{n}", principalId: "AIDAEXAMPLESTAFF0000{n}"}}, after: 3m, repeat: 2, every: 30s}
  - name: One user fails many times
    expect: quiet
    events:
      - {event: {}, repeat: 12, every: 30s}
  - name: Five users over more than ten minutes
    expect: quiet
    events:
      - {event: {userIdentity: {userName: "staff{n}", principalId: "AIDAEXAMPLESTAFF0000{n}"}}, repeat: 5, every: 151s}
  - name: Five users from two addresses
    expect: quiet
    events:
      - {event: {userIdentity: {userName: "staff{n}", principalId: "AIDAEXAMPLESTAFF0000{n}"}}, repeat: 3, every: 30s}
      - {event: {sourceIPAddress: "2001:db8:77::a", userIdentity: {userName: "ward{n}", principalId: "AIDAEXAMPLEWARD00000{n}"}}, repeat: 2, every: 30s}
  - name: Five users sign in from one address and get in
    expect: quiet
    events:
      - {event: {userIdentity: {userName: "staff{n}", principalId: "AIDAEXAMPLESTAFF0000{n}", arn: "arn:aws:iam::111122223333:user/staff{n}"}, errorMessage: null, responseElements: {ConsoleLogin: Success}}, repeat: 5, every: 1m}

identity-access/console-role-switched.test.yml 2404
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEBILLING01:dana
    arn: arn:aws:sts::111122223333:assumed-role/billing-admin/dana
    accountId: '111122223333'
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: signin.amazonaws.com
  eventName: SwitchRole
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0
  requestParameters: null
  responseElements: {SwitchRole: Success}
  additionalEventData:
    SwitchFrom: arn:aws:iam::111122223333:user/dana
    RedirectTo: https://us-east-1.console.aws.amazon.com/billing/home
  requestID: 22411c64-f5bc-4f62-a75a-97df2f216c53
  eventID: 660bb7ee-dbd2-4acc-a73f-454b0f8ab4d6
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: us-east-1.signin.aws.amazon.com
tests:
  - name: The user has switched to another role before
    expect: fires
    baseline:
      - {userIdentity: {principalId: 'AROAEXAMPLEREADONLY1:dana', arn: 'arn:aws:sts::111122223333:assumed-role/read-only/dana'}}
    events:
      - {}
  - name: Another user switches to this role
    expect: fires
    baseline:
      - {userIdentity: {principalId: 'AROAEXAMPLEBILLING01:noah', arn: 'arn:aws:sts::111122223333:assumed-role/billing-admin/noah'}, additionalEventData: {SwitchFrom: 'arn:aws:iam::111122223333:user/noah'}}
    events:
      - {}
  - name: The user switches to this role as a routine
    expect: quiet
    baseline:
      - {}
    events:
      - {}
  - name: The switch fails
    expect: quiet
    baseline:
      - {userIdentity: {principalId: 'AROAEXAMPLEREADONLY1:dana', arn: 'arn:aws:sts::111122223333:assumed-role/read-only/dana'}}
    events:
      - {responseElements: {SwitchRole: Failure}, errorMessage: Failed authentication}
  - name: The user switches back
    expect: quiet
    baseline:
      - {}
    events:
      - {eventName: ExitRole, responseElements: {ExitRole: Success}, additionalEventData: {SwitchFrom: 'arn:aws:sts::111122223333:assumed-role/billing-admin/dana'}, userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEDANAX00000, arn: 'arn:aws:iam::111122223333:user/dana'}}
  - name: There is no baseline
    expect: quiet

identity-access/cross-account-role-assumed.test.yml 3143
base:
  eventVersion: "1.11"
  userIdentity: {type: AWSAccount, principalId: "AROAEXAMPLE9OUTSIDE3Z:scan", accountId: "444455556666"}
  eventTime: "2026-03-04T05:06:07Z"
  eventSource: sts.amazonaws.com
  eventName: AssumeRole
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: {roleArn: "arn:aws:iam::111122223333:role/partner-reader", roleSessionName: scan, durationSeconds: 3600}
  responseElements:
    credentials: {accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionToken: exampletoken, expiration: "Mar 4, 2026, 6:06:07 AM"}
    assumedRoleUser:
      assumedRoleId: "AROAEXAMPLE4ROLE7K2QX:scan"
      arn: "arn:aws:sts::111122223333:assumed-role/partner-reader/scan"
  requestID: "988aff9a-08fb-5e75-a279-da6b50c4f0b7"
  eventID: e4e8ae6e-4f95-5453-af90-1e04750a7a64
  readOnly: true
  resources: [{accountId: "111122223333", type: "AWS::IAM::Role", ARN: "arn:aws:iam::111122223333:role/partner-reader"}]
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: sts.eu-west-1.amazonaws.com}
  sharedEventID: "5d0f1c2b-3a49-4e58-8f67-1029384756ab"
tests:
  - name: An account that nobody has named
    expect: fires
  - name: Another account than those named
    expect: fires
    placeholders: {known_accounts: ["111122223333"]}
  - name: The account is named
    expect: quiet
    placeholders: {known_accounts: ["111122223333", "444455556666"]}
  - name: The caller is of the same account
    expect: quiet
    events:
      - {userIdentity: {accountId: "111122223333"}}
  - name: "The same call as the caller's account sees it"
    expect: quiet
    events:
      - userIdentity:
          type: AssumedRole
          principalId: "AROAEXAMPLE4ROLE7K2QX:scan"
          arn: "arn:aws:sts::444455556666:assumed-role/scanner/scan"
          accountId: "444455556666"
          accessKeyId: ASIAI44QH8DHBEXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROAEXAMPLE4ROLE7K2QX
              arn: "arn:aws:iam::444455556666:role/scanner"
              accountId: "444455556666"
              userName: scanner
            attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
        recipientAccountId: "444455556666"
  - name: A service takes on a role
    expect: quiet
    without: [userIdentity.accountId, userIdentity.principalId]
    events:
      - userIdentity: {type: AWSService, invokedBy: config.amazonaws.com}
        sourceIPAddress: config.amazonaws.com
        userAgent: config.amazonaws.com
  - name: The role does not trust the caller
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::444455556666:assumed-role/scanner/scan is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/partner-reader"
        responseElements: null

identity-access/federation-token-admin-use.test.yml 3521
base:
  eventVersion: "1.11"
  userIdentity:
    type: FederatedUser
    principalId: "111122223333:helpdesk-7"
    arn: "arn:aws:sts::111122223333:federated-user/helpdesk-7"
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: IAMUser
        principalId: AIDACIDEPLOYEXAMPLEX
        arn: "arn:aws:iam::111122223333:user/ci-deploy"
        accountId: "111122223333"
        userName: ci-deploy
      attributes: {creationDate: "2026-06-01T04:00:10Z", mfaAuthenticated: "false"}
  eventTime: "2026-06-01T04:06:21Z"
  eventSource: iam.amazonaws.com
  eventName: CreateUser
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.14"
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  requestParameters: {userName: svc-report}
  responseElements:
    user:
      userName: svc-report
      userId: AIDAEXAMPLEREPORT0001
      arn: "arn:aws:iam::111122223333:user/svc-report"
      path: "/"
      createDate: "Jun 1, 2026, 4:06:21 AM"
  requestID: cbd0a349-35ce-56b5-af7d-4c0c37c13e76
  eventID: ba9e2d54-4665-55af-8be9-b973c5a6f36d
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
  sessionCredentialFromConsole: "true"
tests:
  - name: The session creates a user
    expect: fires
  - name: The session signs in to the console
    expect: fires
    without: [responseElements.user]
    events:
      - eventSource: signin.amazonaws.com
        eventName: ConsoleLogin
        eventType: AwsConsoleSignIn
        requestParameters: null
        responseElements: {ConsoleLogin: Success}
  - name: The sign-in fails
    expect: quiet
    without: [responseElements.user]
    events:
      - eventSource: signin.amazonaws.com
        eventName: ConsoleLogin
        eventType: AwsConsoleSignIn
        requestParameters: null
        errorMessage: "Failed authentication"
        responseElements: {ConsoleLogin: Failure}
  - name: The session only lists users
    expect: quiet
    events:
      - {eventName: ListUsers, readOnly: true, responseElements: null}
  - name: The session changes a bucket
    expect: quiet
    events:
      - {eventSource: s3.amazonaws.com, eventName: PutBucketTagging, responseElements: null}
  - name: A role does the same
    expect: quiet
    events:
      - userIdentity:
          type: AssumedRole
          principalId: "AROAEXAMPLE4ROLE7K2QX:li.wei"
          arn: "arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei"
          accountId: "111122223333"
          accessKeyId: ASIAI44QH8DHBEXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROAEXAMPLE4ROLE7K2QX
              arn: "arn:aws:iam::111122223333:role/PlatformOps"
              accountId: "111122223333"
              userName: PlatformOps
            attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
  - name: The session may not create a user
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:federated-user/helpdesk-7 is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::111122223333:user/svc-report because no identity-based policy allows the iam:CreateUser action"
        responseElements: null
        requestParameters: null

identity-access/federation-token-admin.test.yml 3303
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACIDEPLOYEXAMPLEX
    arn: "arn:aws:iam::111122223333:user/ci-deploy"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: ci-deploy
  eventTime: "2026-06-01T04:00:10Z"
  eventSource: sts.amazonaws.com
  eventName: GetFederationToken
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.14"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    name: helpdesk-7
    policy: "{\n\t\"Version\": \"2012-10-17\",\n\t\"Statement\": [\n\t\t{\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}\n\t]\n}"
  responseElements:
    credentials: {accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionToken: exampletoken, expiration: "Jun 1, 2026, 4:00:10 PM"}
    federatedUser: {federatedUserId: "111122223333:helpdesk-7", arn: "arn:aws:sts::111122223333:federated-user/helpdesk-7"}
    packedPolicySize: 4
  requestID: b916971b-ec23-5dd6-8caa-b7bf566b7695
  eventID: e5ee9b18-4665-5a9a-a430-1d97882b1b29
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: sts.us-east-1.amazonaws.com}
tests:
  - name: The policy allows everything
    expect: fires
  - name: The policy holds one statement, not a list
    expect: fires
    events:
      - requestParameters:
          policy: "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":[\"*:*\"],\"Resource\":[\"*\"]}}"
  - name: One statement of two allows everything
    expect: fires
    events:
      - requestParameters:
          policy: "{\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"iam:*\",\"Resource\":\"*\"},{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}]}"
  - name: The managed policy of administrators is named
    expect: fires
    without: [requestParameters.policy]
    events:
      - {requestParameters: {policyArns: [{arn: "arn:aws:iam::aws:policy/AdministratorAccess"}]}}
  - name: The policy allows reading of one bucket
    expect: quiet
    events:
      - requestParameters:
          policy: "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::acme-helpdesk/*\"}]}"
  - name: All of one service is allowed, and everything is denied to others
    expect: quiet
    events:
      - requestParameters:
          policy: "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"},{\"Effect\":\"Deny\",\"Action\":\"*\",\"Resource\":\"*\"}]}"
  - name: Another managed policy is named
    expect: quiet
    without: [requestParameters.policy]
    events:
      - {requestParameters: {policyArns: [{arn: "arn:aws:iam::aws:policy/ReadOnlyAccess"}]}}
  - name: The caller may not make one
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/ci-deploy is not authorized to perform: sts:GetFederationToken on resource: arn:aws:sts::111122223333:federated-user/helpdesk-7 because no identity-based policy allows the sts:GetFederationToken action"
        responseElements: null

identity-access/federation-token-created.test.yml 2165
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEBROKERX000
    arn: arn:aws:iam::111122223333:user/broker
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: broker
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: sts.amazonaws.com
  eventName: GetFederationToken
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters:
    name: guest-desk
    policy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}'
    durationSeconds: 43200
  responseElements:
    credentials:
      accessKeyId: ASIAIOSFODNN7EXAMPLE
      sessionToken: exampletoken
      expiration: Mar 4, 2026, 5:06:07 PM
    federatedUser:
      federatedUserId: 111122223333:guest-desk
      arn: arn:aws:sts::111122223333:federated-user/guest-desk
    packedPolicySize: 4
  requestID: 8aa57297-b75b-4eba-a2b8-d5e75f94b8f4
  eventID: 888f5267-cb0d-4752-a827-5230d4592a52
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: sts.amazonaws.com
tests:
  - name: A token with a narrow policy
    expect: fires
  - name: A token without a policy of its own
    expect: fires
    without: [requestParameters.policy, responseElements.packedPolicySize]
  - name: The user may not do so
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/broker is not authorized to perform: sts:GetFederationToken on resource: arn:aws:sts::111122223333:federated-user/guest-desk', responseElements: null}
  - name: A session token is taken instead
    expect: quiet
    without: [requestParameters.name, requestParameters.policy, responseElements.federatedUser]
    events:
      - {eventName: GetSessionToken, requestParameters: {durationSeconds: 43200}, readOnly: true}

identity-access/first-time-api-by-principal.test.yml 3994
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEBUILDAGENT:run-4711
    arn: arn:aws:sts::111122223333:assumed-role/build-agent/run-4711
    accountId: '111122223333'
    accessKeyId: ASIAI44QH8DHBEXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLEBUILDAGENT
        arn: arn:aws:iam::111122223333:role/build-agent
        accountId: '111122223333'
        userName: build-agent
      attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: iam.amazonaws.com
  eventName: PutRolePolicy
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters:
    roleName: shop-cart
    policyName: inline
    policyDocument: '{"Version":"2012-10-17","Statement":[]}'
  responseElements: null
  requestID: 67866b95-4148-40ab-a0bf-30085f10382d
  eventID: 5ee50b9a-4b59-4e49-a4a2-ef7077383ee5
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: iam.amazonaws.com
tests:
  - name: The role has only done other things
    expect: fires
    baseline:
      - {eventName: AttachRolePolicy}
    events:
      - {}
  - name: Another role makes this call
    expect: fires
    baseline:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLEPLATFORMOP:li.wei', arn: 'arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLEPLATFORMOP, arn: 'arn:aws:iam::111122223333:role/PlatformOps', accountId: '111122223333', userName: PlatformOps}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}}
    events:
      - {}
  - name: The call was denied before
    expect: fires
    baseline:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/build-agent/run-4711 is not authorized to perform: iam:PutRolePolicy on resource: role shop-cart', responseElements: null}
    events:
      - {}
  - name: A call of the same name to another service
    expect: fires
    baseline:
      - {eventName: TagResource}
    events:
      - {eventSource: sqs.amazonaws.com, eventName: TagResource}
  - name: Another session of the role has made this call
    expect: quiet
    baseline:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLEBUILDAGENT:run-4000', arn: 'arn:aws:sts::111122223333:assumed-role/build-agent/run-4000', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLEBUILDAGENT, arn: 'arn:aws:iam::111122223333:role/build-agent', accountId: '111122223333', userName: build-agent}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}}
    events:
      - {}
  - name: The name bears another version
    expect: quiet
    baseline:
      - {eventSource: lambda.amazonaws.com, eventName: UpdateFunctionCode20150331}
    events:
      - {eventSource: lambda.amazonaws.com, eventName: UpdateFunctionCode20150331v2}
  - name: The call only reads
    expect: quiet
    baseline:
      - {eventName: AttachRolePolicy}
    events:
      - {eventName: GetRolePolicy, readOnly: true}
  - name: The call is denied
    expect: quiet
    baseline:
      - {eventName: AttachRolePolicy}
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/build-agent/run-4711 is not authorized to perform: iam:PutRolePolicy on resource: role shop-cart', responseElements: null}
  - name: There is no baseline
    expect: quiet

identity-access/instance-credentials-off-instance.test.yml 4660
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEWEBFLEETX0:i-0a1b2c3d4e5f60718
    arn: arn:aws:sts::111122223333:assumed-role/web-fleet/i-0a1b2c3d4e5f60718
    accountId: '111122223333'
    accessKeyId: ASIAI44QH8DHBEXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLEWEBFLEETX0
        arn: arn:aws:iam::111122223333:role/web-fleet
        accountId: '111122223333'
        userName: web-fleet
      attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}
      ec2RoleDelivery: '2.0'
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: sts.amazonaws.com
  eventName: GetCallerIdentity
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.9
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters: null
  responseElements: null
  requestID: 357d576e-1e0b-4e4f-a821-0105c17a34fe
  eventID: d0f38699-c68c-449f-a750-98094f9a08c4
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: sts.eu-west-1.amazonaws.com
tests:
  - name: The role has only called from another network
    expect: fires
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {}
  - name: Another instance of the role has called from another network
    expect: fires
    baseline:
      - {sourceIPAddress: 198.51.100.24, userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLEWEBFLEETX0:i-0ffeeddccbbaa9988', arn: 'arn:aws:sts::111122223333:assumed-role/web-fleet/i-0ffeeddccbbaa9988', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLEWEBFLEETX0, arn: 'arn:aws:iam::111122223333:role/web-fleet', accountId: '111122223333', userName: web-fleet}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}, ec2RoleDelivery: '2.0'}}}
    events:
      - {}
  - name: The metadata service of the first version gave the credentials, and the call is denied
    expect: fires
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/web-fleet/i-0a1b2c3d4e5f60718 is not authorized to perform: s3:ListAllMyBuckets', responseElements: null, eventSource: s3.amazonaws.com, eventName: ListBuckets, userIdentity: {sessionContext: {ec2RoleDelivery: '1.0'}}}
  - name: Another instance of the role uses this network
    expect: quiet
    baseline:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLEWEBFLEETX0:i-0ffeeddccbbaa9988', arn: 'arn:aws:sts::111122223333:assumed-role/web-fleet/i-0ffeeddccbbaa9988', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLEWEBFLEETX0, arn: 'arn:aws:iam::111122223333:role/web-fleet', accountId: '111122223333', userName: web-fleet}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}, ec2RoleDelivery: '2.0'}}, sourceIPAddress: 203.0.113.77}
    events:
      - {}
  - name: The call goes through a VPC endpoint
    expect: quiet
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {vpcEndpointId: vpce-0e1f2a3b4c5d6e7f8}
  - name: The address is a private one
    expect: quiet
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {sourceIPAddress: 10.0.4.17}
  - name: The role is new
    expect: quiet
    baseline:
      - {sourceIPAddress: 198.51.100.24, userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLEDBFLEETX00:i-0ffeeddccbbaa9988', arn: 'arn:aws:sts::111122223333:assumed-role/db-fleet/i-0ffeeddccbbaa9988', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLEDBFLEETX00, arn: 'arn:aws:iam::111122223333:role/db-fleet', accountId: '111122223333', userName: db-fleet}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}}
    events:
      - {}
  - name: A person has assumed the role by hand
    expect: quiet
    without: [userIdentity.sessionContext.ec2RoleDelivery]
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {userIdentity: {principalId: 'AROAEXAMPLEWEBFLEETX0:imani', arn: 'arn:aws:sts::111122223333:assumed-role/web-fleet/imani'}}
  - name: There is no baseline
    expect: quiet

identity-access/instance-identity-role-abused.test.yml 3266
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: "111122223333:aws:ec2-instance:i-0a1b2c3d4e5f60718"
    arn: "arn:aws:sts::111122223333:assumed-role/aws:ec2-instance/i-0a1b2c3d4e5f60718"
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: "111122223333:aws:ec2-instance"
        arn: "arn:aws:iam::111122223333:role/aws:ec2-instance"
        accountId: "111122223333"
        userName: "aws:ec2-instance"
      attributes: {creationDate: "2026-08-14T11:02:00Z", mfaAuthenticated: "false"}
      ec2RoleDelivery: "2.0"
  eventTime: "2026-08-14T11:20:37Z"
  eventSource: sts.amazonaws.com
  eventName: GetCallerIdentity
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.130"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: null
  responseElements: null
  requestID: "30d9d728-fbc5-5358-be4b-0ac53b44f875"
  eventID: "76b1dc16-784d-5896-86be-a02141d8ada5"
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: sts.eu-west-1.amazonaws.com}
tests:
  - name: The credentials are tried from outside
    expect: fires
  - name: A list of buckets is refused to them
    expect: fires
    events:
      - eventSource: s3.amazonaws.com
        eventName: ListBuckets
        errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/aws:ec2-instance/i-0a1b2c3d4e5f60718 is not authorized to perform: s3:ListAllMyBuckets"
  - name: The agent of Systems Manager reports
    expect: quiet
    events:
      - eventSource: ssm.amazonaws.com
        eventName: UpdateInstanceInformation
        readOnly: false
        sourceIPAddress: "192.0.2.33"
        userAgent: "aws-sdk-go/1.55.5 (go1.24.6; linux; amd64) amazon-ssm-agent/3.3.3050.0"
  - name: The agent opens a channel for messages
    expect: quiet
    events:
      - {eventSource: ssmmessages.amazonaws.com, eventName: OpenControlChannel}
  - name: The agent reads its messages in the old way
    expect: quiet
    events:
      - {eventSource: ec2messages.amazonaws.com, eventName: GetMessages}
  - name: AWS itself makes the call
    expect: quiet
    events:
      - {sourceIPAddress: "AWS Internal", userAgent: "AWS Internal"}
  - name: The instance uses the role of its profile
    expect: quiet
    events:
      - userIdentity:
          type: AssumedRole
          principalId: "AROAEXAMPLE4ROLE7K2QX:i-0a1b2c3d4e5f60718"
          arn: "arn:aws:sts::111122223333:assumed-role/web-instance/i-0a1b2c3d4e5f60718"
          accountId: "111122223333"
          accessKeyId: ASIAI44QH8DHBEXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROAEXAMPLE4ROLE7K2QX
              arn: "arn:aws:iam::111122223333:role/web-instance"
              accountId: "111122223333"
              userName: web-instance
            attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}

identity-access/key-pair-created-new-source.test.yml 2502
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEDANAX00000
    arn: arn:aws:iam::111122223333:user/dana
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: CreateKeyPair
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.9
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters: {keyName: spare-door, keyType: rsa, keyFormat: pem}
  responseElements:
    requestId: 513c04e7-aebf-4893-af3d-070f28b1c5fb
    keyName: spare-door
    keyFingerprint: 00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff:00:11:22:33
    keyPairId: key-0a1b2c3d4e5f60718
    keyMaterial: <sensitiveDataRemoved>
  requestID: 764d5505-62a2-4566-a435-f3e54edc2f1d
  eventID: 91c50ace-3a1e-4aa5-ac75-caee6930d123
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com
tests:
  - name: The user has only called from another network
    expect: fires
    baseline:
      - {sourceIPAddress: 198.51.100.24, eventName: DescribeInstances, readOnly: true, requestParameters: {}, responseElements: null}
    events:
      - {}
  - name: The identity is not in the baseline
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {}
  - name: The user has called from this network, for something else
    expect: quiet
    baseline:
      - {eventName: DescribeInstances, readOnly: true, requestParameters: {}, responseElements: null, sourceIPAddress: 203.0.113.10}
    events:
      - {}
  - name: The user may not do so
    expect: quiet
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: You are not authorized to perform this operation., responseElements: null}
  - name: The key pair is deleted
    expect: quiet
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {eventName: DeleteKeyPair}
  - name: There is no baseline
    expect: quiet

identity-access/key-pair-imported.test.yml 1890
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/tomas
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: tomas
  eventTime: "2026-06-02T16:08:40Z"
  eventSource: ec2.amazonaws.com
  eventName: ImportKeyPair
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: {keyName: tomas-laptop, publicKeyMaterial: c3NoLWVkMjU1MTkgZXhhbXBsZQ==}
  responseElements:
    requestId: 1f2e3d4c-5b6a-4798-8899-0123456789ab
    keyName: tomas-laptop
    keyFingerprint: examplefingerprintexamplefingerprint0000000=
    keyPairId: key-0123456789abcdef0
  requestID: a0eb1092-633c-4a48-826b-2e7fe8d0f229
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
  - name: A key is imported
    expect: fires
  - name: The caller may not import it
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: You are not authorized to perform this operation., responseElements: null}
  - name: The name is already taken
    expect: quiet
    events:
      - {errorCode: Client.InvalidKeyPair.Duplicate, errorMessage: The keypair already exists, responseElements: null}
  - name: Lightsail imports a key of its own
    expect: quiet
    events:
      - {eventSource: lightsail.amazonaws.com}
  - name: AWS makes the key pair itself
    expect: quiet
    without: [requestParameters.publicKeyMaterial]
    events:
      - {eventName: CreateKeyPair}

identity-access/long-term-key-new-address.test.yml 2436
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEDANAX00000
    arn: arn:aws:iam::111122223333:user/dana
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: s3.amazonaws.com
  eventName: ListBuckets
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.9
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters: {Host: s3.eu-west-1.amazonaws.com}
  responseElements: null
  requestID: 27d9165e-1148-4c91-a8fc-69944222bdb9
  eventID: 53b5e384-8807-4cfe-a12a-224034fbd424
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: s3.eu-west-1.amazonaws.com
tests:
  - name: The owner has only called from another network
    expect: fires
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {}
  - name: A new network of IPv6
    expect: fires
    baseline:
      - {sourceIPAddress: '2001:db8:41::7'}
    events:
      - {sourceIPAddress: '2001:db8:40::7'}
  - name: Another address of the same network
    expect: quiet
    baseline:
      - {sourceIPAddress: 203.0.113.200}
    events:
      - {}
  - name: The key is a temporary one
    expect: quiet
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {userIdentity: {accessKeyId: ASIAIOSFODNN7EXAMPLE}}
  - name: A service calls for the owner
    expect: quiet
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {userIdentity: {invokedBy: cloudformation.amazonaws.com}, sourceIPAddress: cloudformation.amazonaws.com, userAgent: cloudformation.amazonaws.com}
  - name: AWS stands in place of an address
    expect: quiet
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {sourceIPAddress: AWS Internal, userAgent: AWS Internal}
  - name: The call is denied
    expect: quiet
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: s3:ListAllMyBuckets', responseElements: null}
  - name: There is no baseline
    expect: quiet

identity-access/managed-instance-registered.test.yml 3373
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAWEBINSTANCEEXAMPL:i-0a1b2c3d4e5f60718
    arn: arn:aws:sts::111122223333:assumed-role/web-instance/i-0a1b2c3d4e5f60718
    accountId: '111122223333'
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer: {type: Role, principalId: AROAWEBINSTANCEEXAMPL, arn: 'arn:aws:iam::111122223333:role/web-instance', accountId: '111122223333', userName: web-instance}
      attributes: {creationDate: '2026-03-04T04:40:11Z', mfaAuthenticated: 'false'}
      ec2RoleDelivery: '2.0'
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ssm.amazonaws.com
  eventName: RegisterManagedInstance
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-sdk-go/1.55.8 (go1.24.6; linux; amd64) amazon-ssm-agent/3.3.3050.0
  requestParameters: {publicKey: ExampleOnlyPublicKey, publicKeyType: Rsa, fingerprint: 3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a}
  responseElements: {instanceId: i-0a1b2c3d4e5f60718}
  requestID: 5c33a07c-e128-583e-bb9b-b1a50608f35b
  eventID: 76960d9b-e797-5fe7-b9b0-55b6acfae1b8
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ssm.eu-west-1.amazonaws.com}
tests:
- name: An instance role registers from outside the listed networks
  expect: fires
  placeholders:
    known_networks: [198.51.100.0/24, '2001:db8:40::/48']
- name: The same from an IPv6 address
  expect: fires
  events:
  - {sourceIPAddress: '2001:db8:77::5'}
  placeholders:
    known_networks: [198.51.100.0/24, '2001:db8:40::/48']
- {name: No network is listed, expect: fires}
- name: The attempt is refused
  expect: fires
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/web-instance/i-0a1b2c3d4e5f60718 is not authorized to perform: ssm:RegisterManagedInstance on resource: arn:aws:ec2:eu-west-1:111122223333:instance/i-0a1b2c3d4e5f60718 because no identity-based policy allows the ssm:RegisterManagedInstance action', responseElements: null}
  placeholders:
    known_networks: [198.51.100.0/24]
- name: The agent registers from a listed network
  expect: quiet
  events:
  - {sourceIPAddress: 198.51.100.24}
  placeholders:
    known_networks: [198.51.100.0/24, '2001:db8:40::/48']
- name: A role that no instance holds registers
  expect: quiet
  events:
  - userIdentity: {principalId: 'AROAWEBINSTANCEEXAMPL:hybrid-setup', arn: 'arn:aws:sts::111122223333:assumed-role/web-instance/hybrid-setup'}
  placeholders:
    known_networks: [198.51.100.0/24]
- name: A user registers a machine
  expect: quiet
  events:
  - userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  placeholders:
    known_networks: [198.51.100.0/24]
  without: [userIdentity.sessionContext]
- name: The source is a service and no address
  expect: quiet
  events:
  - {sourceIPAddress: ssm.amazonaws.com}
  placeholders:
    known_networks: [198.51.100.0/24]
- name: The agent only reports its state
  expect: quiet
  events:
  - {eventName: UpdateInstanceInformation}
  placeholders:
    known_networks: [198.51.100.0/24]

identity-access/mfa-device-deactivated.test.yml 2246
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAMARAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/mara"
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    userName: mara
    sessionContext: {attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "true"}}
  eventTime: "2026-03-04T05:16:20Z"
  eventSource: iam.amazonaws.com
  eventName: DeactivateMFADevice
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  requestParameters: {userName: dana, serialNumber: "arn:aws:iam::111122223333:mfa/dana-phone"}
  responseElements: null
  requestID: "579ae6bd-f7ae-5936-af78-1276eaccbf53"
  eventID: "7da19dc9-699c-5aab-bb1a-e0b838c2f83d"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
  sessionCredentialFromConsole: "true"
tests:
  - name: A device of a user is deactivated
    expect: fires
  - name: A virtual device is deleted
    expect: fires
    without: [requestParameters.userName]
    events:
      - {eventName: DeleteVirtualMFADevice}
  - name: Another user than those named
    expect: fires
    placeholders: {mfa_rotation_users: [kiosk]}
  - name: A user whose devices are exchanged as a routine
    expect: quiet
    placeholders: {mfa_rotation_users: [kiosk]}
    events:
      - {requestParameters: {userName: kiosk}}
  - name: The caller may not deactivate it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/mara is not authorized to perform: iam:DeactivateMFADevice on resource: user dana because no identity-based policy allows the iam:DeactivateMFADevice action"
        responseElements: null
        requestParameters: null
  - name: There is no such device
    expect: quiet
    events:
      - {errorCode: NoSuchEntityException, errorMessage: "MFA Device invalid for user."}
  - name: A device is put on the user
    expect: quiet
    events:
      - {eventName: EnableMFADevice}

identity-access/mfa-device-new-in-sts.test.yml 2756
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEDANAX00000
    arn: arn:aws:iam::111122223333:user/dana
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: sts.amazonaws.com
  eventName: GetSessionToken
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters: {serialNumber: 'arn:aws:iam::111122223333:mfa/dana-new', durationSeconds: 43200}
  responseElements:
    credentials:
      accessKeyId: ASIAIOSFODNN7EXAMPLE
      sessionToken: exampletoken
      expiration: Mar 4, 2026, 5:06:07 PM
  requestID: a15e4e6c-abf6-4198-a0d5-77e29e5e39ad
  eventID: 46c8f4a4-308e-46d8-adea-14403d26b5d4
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: sts.amazonaws.com
tests:
  - name: The user has used another device before
    expect: fires
    baseline:
      - {requestParameters: {serialNumber: 'arn:aws:iam::111122223333:mfa/dana-phone'}}
    events:
      - {}
  - name: A role is assumed with the new device
    expect: fires
    baseline:
      - {requestParameters: {serialNumber: 'arn:aws:iam::111122223333:mfa/dana-phone'}}
    events:
      - {eventName: AssumeRole, requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/ops', roleSessionName: dana}}
  - name: Another user has used the device
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {}
  - name: The device is the usual one, now for a role
    expect: quiet
    baseline:
      - {}
    events:
      - {eventName: AssumeRole, requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/ops', roleSessionName: dana}}
  - name: No device is used
    expect: quiet
    without: [requestParameters.serialNumber]
    baseline:
      - {requestParameters: {serialNumber: 'arn:aws:iam::111122223333:mfa/dana-phone'}}
    events:
      - {}
  - name: The code is wrong
    expect: quiet
    baseline:
      - {requestParameters: {serialNumber: 'arn:aws:iam::111122223333:mfa/dana-phone'}}
    events:
      - {errorCode: AccessDenied, errorMessage: MultiFactorAuthentication failed with invalid MFA one time pass code., responseElements: null}
  - name: There is no baseline
    expect: quiet

identity-access/mfa-device-registered-by-session.test.yml 3313
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/dana"
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    userName: dana
    sessionContext: {attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "true"}}
  eventTime: "2026-03-04T05:18:47Z"
  eventSource: iam.amazonaws.com
  eventName: EnableMFADevice
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.77"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: {userName: dana, serialNumber: "arn:aws:iam::111122223333:mfa/dana-2"}
  responseElements: null
  requestID: "5a34f1d3-e70b-5190-b525-dc3a8ef54683"
  eventID: "73ba4867-484f-551f-842c-da1bbd6a183d"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A device is put on the user
    expect: fires
  - name: A virtual device is created
    expect: fires
    without: [requestParameters.userName, requestParameters.serialNumber]
    events:
      - eventName: CreateVirtualMFADevice
        requestParameters: {virtualMFADeviceName: dana-2, path: "/"}
        responseElements: {virtualMFADevice: {serialNumber: "arn:aws:iam::111122223333:mfa/dana-2"}}
  - name: A session of a role puts a device on a user
    expect: fires
    without: [userIdentity.userName]
    events:
      - userIdentity:
          type: AssumedRole
          principalId: "AROAEXAMPLE4ROLE7K2QX:job-4711"
          arn: "arn:aws:sts::111122223333:assumed-role/build-runner/job-4711"
          accountId: "111122223333"
          accessKeyId: ASIAI44QH8DHBEXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROAEXAMPLE4ROLE7K2QX
              arn: "arn:aws:iam::111122223333:role/build-runner"
              accountId: "111122223333"
              userName: build-runner
            attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
  - name: The user does it in the console
    expect: quiet
    events:
      - sessionCredentialFromConsole: "true"
        userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  - name: The user does it with a long-lived key
    expect: quiet
    without: [userIdentity.sessionContext]
    events:
      - {userIdentity: {accessKeyId: AKIAIOSFODNN7EXAMPLE}}
  - name: The codes are wrong
    expect: quiet
    events:
      - {errorCode: InvalidAuthenticationCodeException, errorMessage: "Authentication code for device is not valid."}
  - name: The caller may not do it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/dana is not authorized to perform: iam:EnableMFADevice on resource: user dana because no identity-based policy allows the iam:EnableMFADevice action"
        responseElements: null
        requestParameters: null
  - name: Devices are listed
    expect: quiet
    events:
      - {eventName: ListMFADevices, readOnly: true}

identity-access/mfa-removed-then-login.test.yml 7554
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLETEMPSUPPOR
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: iam.amazonaws.com
  eventName: DeactivateMFADevice
  awsRegion: us-east-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters: {userName: dana, serialNumber: 'arn:aws:iam::111122223333:mfa/dana-phone'}
  responseElements: null
  requestID: c7f848ba-020b-4095-a64e-54236372d729
  eventID: aa80cbda-b352-4983-ac7f-985edf5cc687
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: iam.amazonaws.com
tests:
  - name: The user signs in with the password a day later to the second
    expect: fires
    events:
      - {}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEDANAX00000, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Success}, userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', additionalEventData: {LoginTo: 'https://console.aws.amazon.com/console/home', MobileVersion: 'No', MFAUsed: 'No'}}, after: 24h}
  - name: The user removes the device, and signs in again
    expect: fires
    events:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEDANAX00000, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEDANAX00000, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Success}, userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', additionalEventData: {LoginTo: 'https://console.aws.amazon.com/console/home', MobileVersion: 'No', MFAUsed: 'No'}}, after: 5m}
  - name: The user signs in with another device
    expect: quiet
    events:
      - {}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEDANAX00000, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Success}, userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', additionalEventData: {LoginTo: 'https://console.aws.amazon.com/console/home', MobileVersion: 'No', MFAUsed: 'Yes', MFAIdentifier: 'arn:aws:iam::111122223333:mfa/dana-key'}}, after: 1h}
  - name: Another user signs in
    expect: quiet
    events:
      - {}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Success}, userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', additionalEventData: {LoginTo: 'https://console.aws.amazon.com/console/home', MobileVersion: 'No', MFAUsed: 'No'}}, after: 1h}
  - name: A user of this name in another account signs in
    expect: quiet
    events:
      - {}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEDANAX00000, arn: 'arn:aws:iam::444455556666:user/dana', accountId: '444455556666', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Success}, userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', additionalEventData: {LoginTo: 'https://console.aws.amazon.com/console/home', MobileVersion: 'No', MFAUsed: 'No'}, recipientAccountId: '444455556666'}, after: 1h}
  - name: The password is wrong
    expect: quiet
    events:
      - {}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEDANAX00000, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Failure}, userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', additionalEventData: {LoginTo: 'https://console.aws.amazon.com/console/home', MobileVersion: 'No', MFAUsed: 'No'}, errorMessage: Failed authentication}, after: 1h}
  - name: The sign-in was before
    expect: quiet
    events:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEDANAX00000, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Success}, userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', additionalEventData: {LoginTo: 'https://console.aws.amazon.com/console/home', MobileVersion: 'No', MFAUsed: 'No'}}
      - {event: {}, after: 1h}
  - name: The sign-in comes more than a day later
    expect: quiet
    events:
      - {}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEDANAX00000, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Success}, userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', additionalEventData: {LoginTo: 'https://console.aws.amazon.com/console/home', MobileVersion: 'No', MFAUsed: 'No'}}, after: 86401s}
  - name: The device stays, since the caller may not remove it
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: iam:DeactivateMFADevice on resource: user dana', responseElements: null}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEDANAX00000, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Success}, userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', additionalEventData: {LoginTo: 'https://console.aws.amazon.com/console/home', MobileVersion: 'No', MFAUsed: 'No'}}, after: 1h}

identity-access/offensive-tool-agent.test.yml 3182
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/build-bot
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: build-bot
  eventTime: "2026-02-25T02:17:45Z"
  eventSource: s3.amazonaws.com
  eventName: ListBuckets
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "[aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.12.25-amd64 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#source md/distrib#kali.2025]"
  requestParameters: {Host: s3.eu-west-1.amazonaws.com}
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    AuthenticationMethod: AuthHeader
    bytesTransferredOut: 1187
  requestID: d8d155b4-a4ee-43ca-89d5-788918bf0b9a
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: s3.eu-west-1.amazonaws.com}
tests:
  - name: The command line client runs on Kali Linux
    expect: fires
  - name: The older form of the same system name
    expect: fires
    events:
      - {userAgent: "[Boto3/1.26.27 Python/3.11.4 Linux/6.1.0-kali9-amd64 Botocore/1.29.27]"}
  - name: Parrot OS
    expect: fires
    events:
      - {userAgent: "[aws-cli/2.9.19 Python/3.11.2 Linux/6.5.0-13parrot1-amd64 source/x86_64.parrot.6 prompt/off command/s3api.list-buckets]"}
  - name: Pentoo
    expect: fires
    events:
      - {userAgent: "[aws-cli/1.32.0 Python/3.11.6 Linux/6.6.8-pentoo botocore/1.34.0]"}
  - name: A credential scanner, whatever the case of its name
    expect: fires
    without: [additionalEventData]
    events:
      - {eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, requestParameters: null, userAgent: TruffleHog}
  - name: An exploitation framework
    expect: fires
    events:
      - {userAgent: "[Pacu/1.6.0]"}
  - name: An attack emulation tool whose call was denied
    expect: fires
    events:
      - userAgent: "[stratus-red-team_0e1d2c3b-4a59-4687-9786-0123456789ab]"
        errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/build-bot is not authorized to perform: s3:ListAllMyBuckets because no identity-based policy allows the s3:ListAllMyBuckets action"
  - name: The same client runs on Ubuntu
    expect: quiet
    events:
      - userAgent: "[aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.12.25-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#source md/distrib#ubuntu.24]"
  - name: A browser is named
    expect: quiet
    events:
      - {userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"}
  - name: The record names no user agent
    expect: quiet
    without: [userAgent]
  - name: Only the bucket has such a name
    expect: quiet
    events:
      - {eventName: GetBucketAcl, userAgent: "[S3Console/0.4]", requestParameters: {bucketName: kali-mirror, acl: ""}}

identity-access/oidc-provider-created.test.yml 2992
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEPLATFORMOP:li.wei
    arn: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei
    accountId: '111122223333'
    accessKeyId: ASIAI44QH8DHBEXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLEPLATFORMOP
        arn: arn:aws:iam::111122223333:role/PlatformOps
        accountId: '111122223333'
        userName: PlatformOps
      attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: iam.amazonaws.com
  eventName: CreateOpenIDConnectProvider
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters:
    url: https://tokens.example.net
    clientIDList: [sts.amazonaws.com]
    thumbprintList: [0123456789abcdef0123456789abcdef01234567]
  responseElements: {openIDConnectProviderArn: 'arn:aws:iam::111122223333:oidc-provider/tokens.example.net'}
  requestID: 58392f7e-b018-47ab-abde-402365e36ae7
  eventID: 7bba3456-9621-4689-ab37-9c1444213f15
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: iam.amazonaws.com
tests:
  - name: A provider is added
    expect: fires
  - name: A provider gets a further audience
    expect: fires
    without: [requestParameters.url, requestParameters.clientIDList, requestParameters.thumbprintList]
    events:
      - {eventName: AddClientIDToOpenIDConnectProvider, requestParameters: {openIDConnectProviderArn: 'arn:aws:iam::111122223333:oidc-provider/tokens.example.net', clientID: desk-app}, responseElements: null}
  - name: The thumbprints of a provider are exchanged
    expect: fires
    without: [requestParameters.url, requestParameters.clientIDList]
    events:
      - {eventName: UpdateOpenIDConnectProviderThumbprint, requestParameters: {openIDConnectProviderArn: 'arn:aws:iam::111122223333:oidc-provider/tokens.example.net'}, responseElements: null}
  - name: The caller may not add one
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei is not authorized to perform: iam:CreateOpenIDConnectProvider on resource: arn:aws:iam::111122223333:oidc-provider/tokens.example.net', responseElements: null}
  - name: A provider is looked at
    expect: quiet
    without: [requestParameters.url, requestParameters.clientIDList, requestParameters.thumbprintList]
    events:
      - {eventName: GetOpenIDConnectProvider, requestParameters: {openIDConnectProviderArn: 'arn:aws:iam::111122223333:oidc-provider/tokens.example.net'}, responseElements: null, readOnly: true}

identity-access/own-password-changed.test.yml 2284
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE7QZ4WK
    arn: arn:aws:iam::111122223333:user/dana
    accountId: '111122223333'
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    userName: dana
    sessionContext:
      attributes: {creationDate: '2026-03-04T05:01:55Z', mfaAuthenticated: 'false'}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: iam.amazonaws.com
  eventName: ChangePassword
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0
  requestParameters: null
  responseElements: null
  requestID: db31cee4-33b1-5e9e-8c5c-5b6b01df2403
  eventID: ce57e432-198c-54e0-a5f6-9130c5c8fecc
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
- {name: A user changes the password in the console, expect: fires}
- name: A user changes it by the CLI
  expect: fires
  events:
  - userIdentity: {accessKeyId: AKIAIOSFODNN7EXAMPLE}
    userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#iam.change-password
  without: [userIdentity.sessionContext]
- name: The new password breaks the password policy
  expect: quiet
  events:
  - {errorCode: PasswordPolicyViolationException, errorMessage: The password is shorter than 14 characters., responseElements: null}
- name: The user may not change it
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: iam:ChangePassword on resource: user dana because no identity-based policy allows the iam:ChangePassword action', responseElements: null}
- name: An administrator sets the password of somebody else
  expect: quiet
  events:
  - eventName: UpdateLoginProfile
    requestParameters: {userName: rowan}
- name: The caller is no IAM user
  expect: quiet
  events:
  - userIdentity: {type: Root, arn: 'arn:aws:iam::111122223333:root'}
  without: [userIdentity.userName]

identity-access/password-policy-weakened.test.yml 2925
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/dana
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-02-11T09:14:52Z"
  eventSource: iam.amazonaws.com
  eventName: UpdateAccountPasswordPolicy
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    minimumPasswordLength: 8
    requireSymbols: false
    requireNumbers: true
    requireUppercaseCharacters: false
    requireLowercaseCharacters: true
    allowUsersToChangePassword: true
    maxPasswordAge: 0
    hardExpiry: false
  responseElements: null
  requestID: 9108ab3b-f17f-4950-8028-f8a7f6c5ce9a
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: The shortest password falls to eight characters
    expect: fires
  - name: Thirteen characters are one too few
    expect: fires
    events:
      - {requestParameters: {minimumPasswordLength: 13}}
  - name: The policy is deleted
    expect: fires
    events:
      - eventName: DeleteAccountPasswordPolicy
        requestParameters: null
        userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  - name: Fourteen characters are asked for
    expect: quiet
    events:
      - {requestParameters: {minimumPasswordLength: 14}}
  - name: The deletion finds no policy
    expect: quiet
    events:
      - eventName: DeleteAccountPasswordPolicy
        requestParameters: null
        errorCode: NoSuchEntityException
        errorMessage: The account policy with name PasswordPolicy cannot be found.
        responseElements: null
  - name: The caller may not change the policy
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/dana is not authorized to perform: iam:UpdateAccountPasswordPolicy on resource: * because no identity-based policy allows the iam:UpdateAccountPasswordPolicy action"
        requestParameters: null
        responseElements: null
  - name: The request is refused for its values
    expect: quiet
    events:
      - errorCode: ValidationError
        errorMessage: "1 validation error detected: Value at maxPasswordAge failed to satisfy constraint"
        responseElements: null
  - name: The policy is only read
    expect: quiet
    events:
      - {eventName: GetAccountPasswordPolicy, requestParameters: null, readOnly: true}

identity-access/role-assumed-first-time.test.yml 4239
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEDANAX00000
    arn: arn:aws:iam::111122223333:user/dana
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: sts.amazonaws.com
  eventName: AssumeRole
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters:
    roleArn: arn:aws:iam::111122223333:role/billing-export
    roleSessionName: deploy
    durationSeconds: 3600
  responseElements:
    credentials:
      accessKeyId: ASIAIOSFODNN7EXAMPLE
      sessionToken: exampletoken
      expiration: Mar 4, 2026, 6:06:07 AM
    assumedRoleUser:
      assumedRoleId: AROAEXAMPLEBILLING01:deploy
      arn: arn:aws:sts::111122223333:assumed-role/billing-export/deploy
  requestID: 0f924c06-4041-4fc0-a35c-6707131c16d7
  eventID: 06cf276d-2893-45ad-a596-a0564d2cc1c2
  readOnly: true
  resources:
    - {accountId: '111122223333', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::111122223333:role/billing-export'}
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: sts.eu-west-1.amazonaws.com
tests:
  - name: The user has only taken on another role before
    expect: fires
    baseline:
      - {requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/site-deploy'}, responseElements: {assumedRoleUser: {arn: 'arn:aws:sts::111122223333:assumed-role/site-deploy/deploy'}}, resources: [{accountId: '111122223333', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::111122223333:role/site-deploy'}]}
    events:
      - {}
  - name: Another user takes on this role as a routine
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {}
  - name: The user was denied this role before
    expect: fires
    baseline:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/billing-export', responseElements: null}
    events:
      - {}
  - name: The user takes on this role as a routine
    expect: quiet
    baseline:
      - {}
    events:
      - {sourceIPAddress: 203.0.113.9}
  - name: A role session takes on the role
    expect: quiet
    without: [userIdentity.userName]
    baseline:
      - {requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/site-deploy'}, responseElements: {assumedRoleUser: {arn: 'arn:aws:sts::111122223333:assumed-role/site-deploy/deploy'}}, resources: [{accountId: '111122223333', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::111122223333:role/site-deploy'}]}
    events:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLESITEDEPLOY:build-7', arn: 'arn:aws:sts::111122223333:assumed-role/site-deploy/build-7', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLESITEDEPLOY, arn: 'arn:aws:iam::111122223333:role/site-deploy', accountId: '111122223333', userName: site-deploy}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}}
  - name: The role does not trust the user
    expect: quiet
    baseline:
      - {requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/site-deploy'}, responseElements: {assumedRoleUser: {arn: 'arn:aws:sts::111122223333:assumed-role/site-deploy/deploy'}}, resources: [{accountId: '111122223333', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::111122223333:role/site-deploy'}]}
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/billing-export', responseElements: null}
  - name: There is no baseline
    expect: quiet

identity-access/role-chain-through-accounts.test.yml 12412
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLETEMPSUPPOR
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: sts.amazonaws.com
  eventName: AssumeRole
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters:
    roleArn: arn:aws:iam::444455556666:role/shared-services
    roleSessionName: walk
    durationSeconds: 3600
  responseElements:
    credentials:
      accessKeyId: ASIAEXAMPLEHOP100001
      sessionToken: exampletoken
      expiration: Mar 4, 2026, 6:06:07 AM
    assumedRoleUser:
      assumedRoleId: AROAEXAMPLE0WALK0001:walk
      arn: arn:aws:sts::444455556666:assumed-role/shared-services/walk
  requestID: 7c3cae3c-f7f0-4765-a699-56799865b459
  eventID: 557a02f6-fe31-4004-ab83-168be95e94e5
  readOnly: true
  resources:
    - {accountId: '444455556666', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::444455556666:role/shared-services'}
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  sharedEventID: cffb6b20-e0ee-4296-a72f-6c1457cdde00
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: sts.eu-west-1.amazonaws.com
tests:
  - name: From a first account through a second to a third
    expect: fires
    events:
      - {}
      - {event: {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLESHAREDSERV:walk', arn: 'arn:aws:sts::444455556666:assumed-role/shared-services/walk', accountId: '444455556666', accessKeyId: ASIAEXAMPLEHOP100001, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLESHAREDSERV, arn: 'arn:aws:iam::444455556666:role/shared-services', accountId: '444455556666', userName: shared-services}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}, recipientAccountId: '444455556666', requestParameters: {roleArn: 'arn:aws:iam::123456789012:role/data-admin', roleSessionName: walk}, responseElements: {credentials: {accessKeyId: ASIAEXAMPLEHOP200001, sessionToken: exampletoken, expiration: 'Mar 4, 2026, 6:06:07 AM'}, assumedRoleUser: {assumedRoleId: 'AROAEXAMPLE0WALK0001:walk', arn: 'arn:aws:sts::123456789012:assumed-role/data-admin/walk'}}, resources: [{accountId: '123456789012', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::123456789012:role/data-admin'}]}, after: 30m}
  - name: The session goes back and also on
    expect: fires
    events:
      - {}
      - {event: {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLESHAREDSERV:walk', arn: 'arn:aws:sts::444455556666:assumed-role/shared-services/walk', accountId: '444455556666', accessKeyId: ASIAEXAMPLEHOP100001, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLESHAREDSERV, arn: 'arn:aws:iam::444455556666:role/shared-services', accountId: '444455556666', userName: shared-services}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}, recipientAccountId: '444455556666', requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/reader', roleSessionName: walk}, responseElements: {credentials: {accessKeyId: ASIAEXAMPLEHOP300001, sessionToken: exampletoken, expiration: 'Mar 4, 2026, 6:06:07 AM'}, assumedRoleUser: {assumedRoleId: 'AROAEXAMPLE0WALK0001:walk', arn: 'arn:aws:sts::111122223333:assumed-role/reader/walk'}}, resources: [{accountId: '111122223333', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::111122223333:role/reader'}]}, after: 10m}
      - {event: {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLESHAREDSERV:walk', arn: 'arn:aws:sts::444455556666:assumed-role/shared-services/walk', accountId: '444455556666', accessKeyId: ASIAEXAMPLEHOP100001, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLESHAREDSERV, arn: 'arn:aws:iam::444455556666:role/shared-services', accountId: '444455556666', userName: shared-services}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}, recipientAccountId: '444455556666', requestParameters: {roleArn: 'arn:aws:iam::123456789012:role/data-admin', roleSessionName: walk}, responseElements: {credentials: {accessKeyId: ASIAEXAMPLEHOP200001, sessionToken: exampletoken, expiration: 'Mar 4, 2026, 6:06:07 AM'}, assumedRoleUser: {assumedRoleId: 'AROAEXAMPLE0WALK0001:walk', arn: 'arn:aws:sts::123456789012:assumed-role/data-admin/walk'}}, resources: [{accountId: '123456789012', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::123456789012:role/data-admin'}]}, after: 30m}
  - name: The session goes back to the first account
    expect: quiet
    events:
      - {}
      - {event: {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLESHAREDSERV:walk', arn: 'arn:aws:sts::444455556666:assumed-role/shared-services/walk', accountId: '444455556666', accessKeyId: ASIAEXAMPLEHOP100001, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLESHAREDSERV, arn: 'arn:aws:iam::444455556666:role/shared-services', accountId: '444455556666', userName: shared-services}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}, recipientAccountId: '444455556666', requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/reader', roleSessionName: walk}, responseElements: {credentials: {accessKeyId: ASIAEXAMPLEHOP300001, sessionToken: exampletoken, expiration: 'Mar 4, 2026, 6:06:07 AM'}, assumedRoleUser: {assumedRoleId: 'AROAEXAMPLE0WALK0001:walk', arn: 'arn:aws:sts::111122223333:assumed-role/reader/walk'}}, resources: [{accountId: '111122223333', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::111122223333:role/reader'}]}, after: 10m}
  - name: The session goes on within the second account
    expect: quiet
    events:
      - {}
      - {event: {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLESHAREDSERV:walk', arn: 'arn:aws:sts::444455556666:assumed-role/shared-services/walk', accountId: '444455556666', accessKeyId: ASIAEXAMPLEHOP100001, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLESHAREDSERV, arn: 'arn:aws:iam::444455556666:role/shared-services', accountId: '444455556666', userName: shared-services}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}, recipientAccountId: '444455556666', requestParameters: {roleArn: 'arn:aws:iam::444455556666:role/reader', roleSessionName: walk}, responseElements: {credentials: {accessKeyId: ASIAEXAMPLEHOP300001, sessionToken: exampletoken, expiration: 'Mar 4, 2026, 6:06:07 AM'}, assumedRoleUser: {assumedRoleId: 'AROAEXAMPLE0WALK0001:walk', arn: 'arn:aws:sts::444455556666:assumed-role/reader/walk'}}, resources: [{accountId: '444455556666', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::444455556666:role/reader'}]}, after: 10m}
  - name: Another session of the role goes on
    expect: quiet
    events:
      - {}
      - {event: {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLESHAREDSERV:other', arn: 'arn:aws:sts::444455556666:assumed-role/shared-services/other', accountId: '444455556666', accessKeyId: ASIAEXAMPLEOTHER0001, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLESHAREDSERV, arn: 'arn:aws:iam::444455556666:role/shared-services', accountId: '444455556666', userName: shared-services}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}, recipientAccountId: '444455556666', requestParameters: {roleArn: 'arn:aws:iam::123456789012:role/data-admin', roleSessionName: walk}, responseElements: {credentials: {accessKeyId: ASIAEXAMPLEHOP200001, sessionToken: exampletoken, expiration: 'Mar 4, 2026, 6:06:07 AM'}, assumedRoleUser: {assumedRoleId: 'AROAEXAMPLE0WALK0001:walk', arn: 'arn:aws:sts::123456789012:assumed-role/data-admin/walk'}}, resources: [{accountId: '123456789012', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::123456789012:role/data-admin'}]}, after: 30m}
  - name: One session goes to two accounts, and nothing is known of where it began
    expect: quiet
    events:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLESHAREDSERV:walk', arn: 'arn:aws:sts::444455556666:assumed-role/shared-services/walk', accountId: '444455556666', accessKeyId: ASIAEXAMPLEHOP100001, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLESHAREDSERV, arn: 'arn:aws:iam::444455556666:role/shared-services', accountId: '444455556666', userName: shared-services}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}, recipientAccountId: '444455556666', requestParameters: {roleArn: 'arn:aws:iam::123456789012:role/data-admin', roleSessionName: walk}, responseElements: {credentials: {accessKeyId: ASIAEXAMPLEHOP200001, sessionToken: exampletoken, expiration: 'Mar 4, 2026, 6:06:07 AM'}, assumedRoleUser: {assumedRoleId: 'AROAEXAMPLE0WALK0001:walk', arn: 'arn:aws:sts::123456789012:assumed-role/data-admin/walk'}}, resources: [{accountId: '123456789012', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::123456789012:role/data-admin'}]}
      - {event: {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLESHAREDSERV:walk', arn: 'arn:aws:sts::444455556666:assumed-role/shared-services/walk', accountId: '444455556666', accessKeyId: ASIAEXAMPLEHOP100001, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLESHAREDSERV, arn: 'arn:aws:iam::444455556666:role/shared-services', accountId: '444455556666', userName: shared-services}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}, recipientAccountId: '444455556666', requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/reader', roleSessionName: walk}, responseElements: {credentials: {accessKeyId: ASIAEXAMPLEHOP300001, sessionToken: exampletoken, expiration: 'Mar 4, 2026, 6:06:07 AM'}, assumedRoleUser: {assumedRoleId: 'AROAEXAMPLE0WALK0001:walk', arn: 'arn:aws:sts::111122223333:assumed-role/reader/walk'}}, resources: [{accountId: '111122223333', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::111122223333:role/reader'}]}, after: 5m}
  - name: The second step is denied
    expect: quiet
    events:
      - {}
      - {event: {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLESHAREDSERV:walk', arn: 'arn:aws:sts::444455556666:assumed-role/shared-services/walk', accountId: '444455556666', accessKeyId: ASIAEXAMPLEHOP100001, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLESHAREDSERV, arn: 'arn:aws:iam::444455556666:role/shared-services', accountId: '444455556666', userName: shared-services}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}, recipientAccountId: '444455556666', requestParameters: {roleArn: 'arn:aws:iam::123456789012:role/data-admin', roleSessionName: walk}, responseElements: null, resources: [{accountId: '123456789012', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::123456789012:role/data-admin'}], errorCode: AccessDenied, errorMessage: 'User: arn:aws:sts::444455556666:assumed-role/shared-services/walk is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::123456789012:role/data-admin'}, after: 30m}
  - name: The second step comes more than twelve hours later
    expect: quiet
    events:
      - {}
      - {event: {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLESHAREDSERV:walk', arn: 'arn:aws:sts::444455556666:assumed-role/shared-services/walk', accountId: '444455556666', accessKeyId: ASIAEXAMPLEHOP100001, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLESHAREDSERV, arn: 'arn:aws:iam::444455556666:role/shared-services', accountId: '444455556666', userName: shared-services}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}, recipientAccountId: '444455556666', requestParameters: {roleArn: 'arn:aws:iam::123456789012:role/data-admin', roleSessionName: walk}, responseElements: {credentials: {accessKeyId: ASIAEXAMPLEHOP200001, sessionToken: exampletoken, expiration: 'Mar 4, 2026, 6:06:07 AM'}, assumedRoleUser: {assumedRoleId: 'AROAEXAMPLE0WALK0001:walk', arn: 'arn:aws:sts::123456789012:assumed-role/data-admin/walk'}}, resources: [{accountId: '123456789012', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::123456789012:role/data-admin'}]}, after: 43201s}

identity-access/role-chaining-first-time.test.yml 5103
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEBUILDAGENT:run-4711
    arn: arn:aws:sts::111122223333:assumed-role/build-agent/run-4711
    accountId: '111122223333'
    accessKeyId: ASIAI44QH8DHBEXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLEBUILDAGENT
        arn: arn:aws:iam::111122223333:role/build-agent
        accountId: '111122223333'
        userName: build-agent
      attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: sts.amazonaws.com
  eventName: AssumeRole
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters:
    roleArn: arn:aws:iam::111122223333:role/billing-export
    roleSessionName: deploy
    durationSeconds: 3600
  responseElements:
    credentials:
      accessKeyId: ASIAIOSFODNN7EXAMPLE
      sessionToken: exampletoken
      expiration: Mar 4, 2026, 6:06:07 AM
    assumedRoleUser:
      assumedRoleId: AROAEXAMPLEBILLING01:deploy
      arn: arn:aws:sts::111122223333:assumed-role/billing-export/deploy
  requestID: 0f924c06-4041-4fc0-a35c-6707131c16d7
  eventID: 06cf276d-2893-45ad-a596-a0564d2cc1c2
  readOnly: true
  resources:
    - {accountId: '111122223333', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::111122223333:role/billing-export'}
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: sts.eu-west-1.amazonaws.com
tests:
  - name: The role has only taken on another role before
    expect: fires
    baseline:
      - {requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/site-deploy'}, responseElements: {assumedRoleUser: {arn: 'arn:aws:sts::111122223333:assumed-role/site-deploy/deploy'}}, resources: [{accountId: '111122223333', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::111122223333:role/site-deploy'}]}
    events:
      - {}
  - name: Another role takes on this one as a routine
    expect: fires
    baseline:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLEAUDITORX00:mara', arn: 'arn:aws:sts::111122223333:assumed-role/auditor/mara', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLEAUDITORX00, arn: 'arn:aws:iam::111122223333:role/auditor', accountId: '111122223333', userName: auditor}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}}
    events:
      - {}
  - name: A role in another account
    expect: fires
    baseline:
      - {}
    events:
      - {requestParameters: {roleArn: 'arn:aws:iam::444455556666:role/billing-export'}, responseElements: {assumedRoleUser: {arn: 'arn:aws:sts::444455556666:assumed-role/billing-export/deploy'}}, resources: [{accountId: '444455556666', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::444455556666:role/billing-export'}]}
  - name: Another session of the role has taken on this one before
    expect: quiet
    baseline:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLEBUILDAGENT:run-4000', arn: 'arn:aws:sts::111122223333:assumed-role/build-agent/run-4000', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLEBUILDAGENT, arn: 'arn:aws:iam::111122223333:role/build-agent', accountId: '111122223333', userName: build-agent}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}}
    events:
      - {}
  - name: A user takes on the role
    expect: quiet
    without: [userIdentity.sessionContext]
    baseline:
      - {requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/site-deploy'}, responseElements: {assumedRoleUser: {arn: 'arn:aws:sts::111122223333:assumed-role/site-deploy/deploy'}}, resources: [{accountId: '111122223333', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::111122223333:role/site-deploy'}]}
    events:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEDANAX00000, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}}
  - name: The role is not trusted
    expect: quiet
    baseline:
      - {requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/site-deploy'}, responseElements: {assumedRoleUser: {arn: 'arn:aws:sts::111122223333:assumed-role/site-deploy/deploy'}}, resources: [{accountId: '111122223333', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::111122223333:role/site-deploy'}]}
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/build-agent/run-4711 is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/billing-export', responseElements: null}
  - name: There is no baseline
    expect: quiet

identity-access/roles-anywhere-profile.test.yml 2338
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/milo
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: milo
  eventTime: "2026-03-04T10:44:02Z"
  eventSource: rolesanywhere.amazonaws.com
  eventName: CreateProfile
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: {name: plant-floor-writers, enabled: true, durationSeconds: 3600, roleArns: ["arn:aws:iam::111122223333:role/plant-writer"]}
  responseElements:
    profile:
      profileId: 9c8b7a60-1212-4343-8565-0123456789ab
      profileArn: arn:aws:rolesanywhere:eu-west-1:111122223333:profile/9c8b7a60-1212-4343-8565-0123456789ab
      name: plant-floor-writers
      enabled: true
      durationSeconds: 3600
      acceptRoleSessionName: false
      roleArns: ["arn:aws:iam::111122223333:role/plant-writer"]
  requestID: 83ff337e-1e73-4921-853c-4f39e925d18f
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: rolesanywhere.eu-west-1.amazonaws.com}
tests:
  - name: An enabled profile is created
    expect: fires
  - name: The profile is created switched off
    expect: quiet
    events:
      - {requestParameters: {enabled: false}, responseElements: {profile: {enabled: false}}}
  - name: The caller may not create it
    expect: quiet
    events:
      - errorCode: AccessDeniedException
        errorMessage: "User: arn:aws:iam::111122223333:user/milo is not authorized to perform: rolesanywhere:CreateProfile on resource: arn:aws:rolesanywhere:eu-west-1:111122223333:profile/*"
        responseElements: null
  - name: Another service also calls something a profile
    expect: quiet
    events:
      - {eventSource: mediaconvert.amazonaws.com}
  - name: The profile is only read
    expect: quiet
    without: [requestParameters.enabled]
    events:
      - {eventName: GetProfile, requestParameters: {profileId: 9c8b7a60-1212-4343-8565-0123456789ab}, readOnly: true}

identity-access/roles-anywhere-trust-anchor.test.yml 3059
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/milo
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: milo
  eventTime: "2026-03-04T10:41:19Z"
  eventSource: rolesanywhere.amazonaws.com
  eventName: CreateTrustAnchor
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    name: plant-floor
    enabled: true
    source:
      sourceType: CERTIFICATE_BUNDLE
      sourceData: {x509CertificateData: "-----BEGIN CERTIFICATE-----\nMIIBexampleOnlyNotARealCertificate0000\n-----END CERTIFICATE-----\n"}
  responseElements:
    trustAnchor:
      trustAnchorId: 5b0c2d4e-1111-4222-8333-0123456789ab
      trustAnchorArn: arn:aws:rolesanywhere:eu-west-1:111122223333:trust-anchor/5b0c2d4e-1111-4222-8333-0123456789ab
      name: plant-floor
      enabled: true
      source: {sourceType: CERTIFICATE_BUNDLE}
  requestID: 0f40a91c-d442-4d23-8244-55bad1beadff
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: rolesanywhere.eu-west-1.amazonaws.com}
tests:
  - name: A bundle of certificates from outside is trusted
    expect: fires
  - name: An anchor is given another bundle
    expect: fires
    without: [requestParameters.enabled]
    events:
      - {eventName: UpdateTrustAnchor, requestParameters: {trustAnchorId: 5b0c2d4e-1111-4222-8333-0123456789ab}}
  - name: Self-signed certificates are trusted
    expect: fires
    events:
      - {requestParameters: {source: {sourceType: SELF_SIGNED_REPOSITORY}}}
  - name: The authority is an AWS Private CA
    expect: quiet
    without: [requestParameters.source.sourceData.x509CertificateData]
    events:
      - requestParameters:
          source:
            sourceType: AWS_ACM_PCA
            sourceData: {acmPcaArn: "arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/2d3e4f50-aaaa-4bbb-8ccc-0123456789ab"}
  - name: An anchor gets another name and keeps its source
    expect: quiet
    without: [requestParameters.source, requestParameters.enabled]
    events:
      - {eventName: UpdateTrustAnchor, requestParameters: {trustAnchorId: 5b0c2d4e-1111-4222-8333-0123456789ab}}
  - name: The caller may not create one
    expect: quiet
    events:
      - errorCode: AccessDeniedException
        errorMessage: "User: arn:aws:iam::111122223333:user/milo is not authorized to perform: rolesanywhere:CreateTrustAnchor on resource: arn:aws:rolesanywhere:eu-west-1:111122223333:trust-anchor/*"
        responseElements: null
  - name: The anchors are only listed
    expect: quiet
    events:
      - {eventName: ListTrustAnchors, requestParameters: null, responseElements: null, readOnly: true}

identity-access/root-api-activity.test.yml 2990
base:
  eventVersion: "1.11"
  userIdentity:
    type: Root
    principalId: "111122223333"
    arn: "arn:aws:iam::111122223333:root"
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext: {attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "true"}}
  eventTime: "2026-03-02T08:22:19Z"
  eventSource: s3.amazonaws.com
  eventName: CreateBucket
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  requestParameters: {bucketName: acme-new, Host: s3.eu-west-1.amazonaws.com}
  responseElements: null
  requestID: "9d104759-b23e-5e80-a612-e88d20195bc1"
  eventID: "84677079-2a0f-512d-b1cb-5a76b9e91d6a"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: s3.eu-west-1.amazonaws.com}
  sessionCredentialFromConsole: "true"
tests:
  - name: Root creates a bucket in the console
    expect: fires
  - name: Root acts with a long-lived access key
    expect: fires
    without: [userIdentity.sessionContext, sessionCredentialFromConsole]
    events:
      - userIdentity: {accessKeyId: AKIAIOSFODNN7EXAMPLE}
        eventSource: ec2.amazonaws.com
        eventName: RunInstances
        userAgent: "Boto3/1.40.41 md/Botocore#1.40.41 ua/2.1 os/linux#6.1.0 lang/python#3.12.3"
  - name: The call of root fails
    expect: fires
    events:
      - {errorCode: BucketAlreadyExists, errorMessage: "The requested bucket name is not available."}
  - name: Root signs in
    expect: fires
    events:
      - eventSource: signin.amazonaws.com
        eventName: ConsoleLogin
        eventType: AwsConsoleSignIn
        responseElements: {ConsoleLogin: Success}
  - name: Root only reads
    expect: quiet
    events:
      - {eventName: ListBuckets, readOnly: true}
  - name: A service acts as root
    expect: quiet
    events:
      - userIdentity: {invokedBy: autoscaling.amazonaws.com}
        sourceIPAddress: autoscaling.amazonaws.com
        userAgent: autoscaling.amazonaws.com
  - name: An event of a service names root
    expect: quiet
    events:
      - {eventType: AwsServiceEvent}
  - name: An administrator does the same
    expect: quiet
    events:
      - userIdentity:
          type: AssumedRole
          principalId: "AROAEXAMPLE4ROLE7K2QX:li.wei"
          arn: "arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei"
          accountId: "111122223333"
          accessKeyId: ASIAI44QH8DHBEXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROAEXAMPLE4ROLE7K2QX
              arn: "arn:aws:iam::111122223333:role/PlatformOps"
              accountId: "111122223333"
              userName: PlatformOps
            attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}

identity-access/root-console-login.test.yml 1672
base:
  eventVersion: "1.11"
  userIdentity: {type: Root, principalId: "111122223333", arn: "arn:aws:iam::111122223333:root", accountId: "111122223333"}
  eventTime: "2026-03-02T08:15:30Z"
  eventSource: signin.amazonaws.com
  eventName: ConsoleLogin
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.90"
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  requestParameters: null
  responseElements: {ConsoleLogin: Success}
  additionalEventData: {LoginTo: "https://console.aws.amazon.com/console/home", MobileVersion: "No", MFAUsed: "Yes"}
  eventID: fe7abc40-ef5d-5e31-9192-54d05bad6e59
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: us-east-1.signin.aws.amazon.com
tests:
  - name: Root signs in with MFA
    expect: fires
  - name: Root signs in without MFA
    expect: fires
    events:
      - {additionalEventData: {MFAUsed: "No"}}
  - name: The password of root is wrong
    expect: quiet
    events:
      - {errorMessage: "Failed authentication", responseElements: {ConsoleLogin: Failure}}
  - name: A user signs in
    expect: quiet
    events:
      - userIdentity:
          type: IAMUser
          principalId: AIDADANAEXAMPLE000EX
          arn: "arn:aws:iam::111122223333:user/dana"
          accountId: "111122223333"
          userName: dana
  - name: Root changes a bucket
    expect: quiet
    events:
      - {eventSource: s3.amazonaws.com, eventName: CreateBucket, eventType: AwsApiCall, responseElements: null}

identity-access/root-contact-or-password-changed.test.yml 5846
base:
  eventVersion: "1.11"
  userIdentity: {type: Root, principalId: "111122223333", arn: "arn:aws:iam::111122223333:root", accountId: "111122223333"}
  eventTime: "2026-03-08T01:52:40Z"
  eventSource: signin.amazonaws.com
  eventName: PasswordUpdated
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.91"
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  requestParameters: null
  responseElements: {PasswordUpdated: Success}
  additionalEventData: {MobileVersion: "No"}
  eventID: a8c318e9-a52d-5d34-bd29-0d0c07720f28
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: us-east-1.signin.aws.amazon.com
tests:
  - name: Root changes its password
    expect: fires
  - name: Root changes its e-mail address
    expect: fires
    without: [responseElements.PasswordUpdated]
    events:
      - {eventName: EmailUpdated, responseElements: {EmailUpdated: Success}}
  - name: A forgotten password is replaced
    expect: fires
    without: [responseElements.PasswordUpdated]
    events:
      - {eventName: PasswordRecoveryCompleted, responseElements: {PasswordRecoveryCompleted: Success}}
  - name: The management account begins to change the address of a member
    expect: fires
    without: [additionalEventData, responseElements.PasswordUpdated]
    events:
      - eventSource: account.amazonaws.com
        eventName: StartPrimaryEmailUpdate
        eventType: AwsApiCall
        userIdentity:
          type: AssumedRole
          principalId: "AROAEXAMPLE4ROLE7K2QX:li.wei"
          arn: "arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei"
          accountId: "111122223333"
          accessKeyId: ASIAI44QH8DHBEXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROAEXAMPLE4ROLE7K2QX
              arn: "arn:aws:iam::111122223333:role/PlatformOps"
              accountId: "111122223333"
              userName: PlatformOps
            attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
        requestParameters: {accountId: "444455556666", primaryEmail: HIDDEN_DUE_TO_SECURITY_REASONS}
        responseElements: {status: PENDING}
  - name: The new address is confirmed
    expect: fires
    without: [additionalEventData, responseElements.PasswordUpdated]
    events:
      - eventSource: account.amazonaws.com
        eventName: AcceptPrimaryEmailUpdate
        eventType: AwsApiCall
        userIdentity:
          type: AssumedRole
          principalId: "AROAEXAMPLE4ROLE7K2QX:li.wei"
          arn: "arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei"
          accountId: "111122223333"
          accessKeyId: ASIAI44QH8DHBEXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROAEXAMPLE4ROLE7K2QX
              arn: "arn:aws:iam::111122223333:role/PlatformOps"
              accountId: "111122223333"
              userName: PlatformOps
            attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
        requestParameters:
          accountId: "444455556666"
          primaryEmail: HIDDEN_DUE_TO_SECURITY_REASONS
          otp: HIDDEN_DUE_TO_SECURITY_REASONS
        responseElements: {status: ACCEPTED}
  - name: The change is recorded under another name of that service
    expect: fires
    events:
      - {eventSource: account.amazonaws.com, eventName: ChangeRootMail, eventType: AwsApiCall, responseElements: null}
  - name: The change of the password fails
    expect: quiet
    events:
      - {responseElements: {PasswordUpdated: Failure}, errorMessage: "Failed authentication"}
  - name: The recovery is only asked for
    expect: quiet
    without: [responseElements.PasswordUpdated]
    events:
      - {eventName: PasswordRecoveryRequested, responseElements: {PasswordRecoveryRequested: Success}}
  - name: The caller may not change the address of a member
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei is not authorized to perform: account:StartPrimaryEmailUpdate on resource: arn:aws:account::111122223333:account/o-exampleorg1/444455556666 because no identity-based policy allows the account:StartPrimaryEmailUpdate action"
        responseElements: null
        requestParameters: null
        eventSource: account.amazonaws.com
        eventName: StartPrimaryEmailUpdate
        eventType: AwsApiCall
        userIdentity:
          type: AssumedRole
          principalId: "AROAEXAMPLE4ROLE7K2QX:li.wei"
          arn: "arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei"
          accountId: "111122223333"
          accessKeyId: ASIAI44QH8DHBEXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROAEXAMPLE4ROLE7K2QX
              arn: "arn:aws:iam::111122223333:role/PlatformOps"
              accountId: "111122223333"
              userName: PlatformOps
            attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
  - name: A user changes its own password
    expect: quiet
    events:
      - eventSource: iam.amazonaws.com
        eventName: ChangePassword
        eventType: AwsApiCall
        userIdentity:
          type: IAMUser
          principalId: AIDADANAEXAMPLE000EX
          arn: "arn:aws:iam::111122223333:user/dana"
          accountId: "111122223333"
          accessKeyId: ASIAIOSFODNN7EXAMPLE
          userName: dana
          sessionContext: {attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "true"}}
        responseElements: null

identity-access/root-login-failed-burst.test.yml 2290
base:
  eventVersion: "1.11"
  userIdentity:
    type: Root
    principalId: "111122223333"
    arn: arn:aws:iam::111122223333:root
    accountId: "111122223333"
    accessKeyId: ""
  eventTime: "2026-01-17T04:21:09Z"
  eventSource: signin.amazonaws.com
  eventName: ConsoleLogin
  awsRegion: us-east-1
  sourceIPAddress: "192.0.2.61"
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0
  errorMessage: Failed authentication
  requestParameters: null
  responseElements: {ConsoleLogin: Failure}
  additionalEventData: {LoginTo: "https://console.aws.amazon.com/console/home?isauthcode=true", MobileVersion: "No", MFAUsed: "No"}
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: signin.aws.amazon.com}
tests:
  - name: Five failures from changing addresses, the last just fifteen minutes after the first
    expect: fires
    events:
      - {event: {sourceIPAddress: "192.0.2.{n}"}, repeat: 4, every: 3m}
      - {event: {}, after: 15m}
  - name: The failures are at the second factor
    expect: fires
    events:
      - {event: {additionalEventData: {MFAUsed: "Yes"}}, repeat: 5, every: 1m}
  - name: Four failures
    expect: quiet
    events:
      - {event: {}, repeat: 4, every: 1m}
  - name: Five failures over more than fifteen minutes
    expect: quiet
    events:
      - {event: {}, repeat: 4, every: 3m}
      - {event: {}, after: 901s}
  - name: Five failures at two accounts
    expect: quiet
    events:
      - {event: {}, repeat: 3, every: 1m}
      - {event: {userIdentity: {principalId: "444455556666", arn: "arn:aws:iam::444455556666:root", accountId: "444455556666"}, recipientAccountId: "444455556666"}, repeat: 2, every: 1m}
  - name: The fifth attempt succeeds
    expect: quiet
    events:
      - {event: {}, repeat: 4, every: 1m}
      - {event: {errorMessage: null, responseElements: {ConsoleLogin: Success}}, after: 5m}
  - name: An IAM user fails as often
    expect: quiet
    without: [userIdentity.arn]
    events:
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEWILMA00001, userName: wilma}}, repeat: 5, every: 1m}

identity-access/root-login-without-mfa.test.yml 1723
base:
  eventVersion: "1.11"
  userIdentity: {type: Root, principalId: "111122223333", arn: "arn:aws:iam::111122223333:root", accountId: "111122223333"}
  eventTime: "2026-03-08T01:44:12Z"
  eventSource: signin.amazonaws.com
  eventName: ConsoleLogin
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.91"
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  requestParameters: null
  responseElements: {ConsoleLogin: Success}
  additionalEventData: {LoginTo: "https://console.aws.amazon.com/console/home", MobileVersion: "No", MFAUsed: "No"}
  eventID: "7a11e01c-6da3-59b2-89b1-de4d84747c10"
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: us-east-1.signin.aws.amazon.com
tests:
  - name: Root signs in with the password alone
    expect: fires
  - name: Root signs in with MFA
    expect: quiet
    events:
      - {additionalEventData: {MFAUsed: "Yes", MFAIdentifier: "arn:aws:iam::111122223333:mfa/root-account-mfa-device"}}
  - name: The password of root is wrong
    expect: quiet
    events:
      - {errorMessage: "Failed authentication", responseElements: {ConsoleLogin: Failure}}
  - name: A user signs in without MFA
    expect: quiet
    events:
      - userIdentity:
          type: IAMUser
          principalId: AIDADANAEXAMPLE000EX
          arn: "arn:aws:iam::111122223333:user/dana"
          accountId: "111122223333"
          userName: dana
  - name: The record does not tell of MFA
    expect: quiet
    without: [additionalEventData.MFAUsed]
    events:
      - {}

identity-access/root-password-recovery-requested.test.yml 1545
base:
  eventVersion: "1.11"
  userIdentity: {type: Root, principalId: "111122223333", arn: "arn:aws:iam::111122223333:root", accountId: "111122223333"}
  eventTime: "2026-03-08T01:49:05Z"
  eventSource: signin.amazonaws.com
  eventName: PasswordRecoveryRequested
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.91"
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  requestParameters: null
  responseElements: {PasswordRecoveryRequested: Success}
  additionalEventData: {MobileVersion: "No"}
  eventID: "5f67058a-b177-5d89-bdb0-4cfefc032d32"
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: us-east-1.signin.aws.amazon.com
tests:
  - name: The mail is asked for and sent
    expect: fires
  - name: It is asked for, but not sent
    expect: fires
    events:
      - {errorMessage: "Failed authentication", responseElements: {PasswordRecoveryRequested: Failure}}
  - name: The recovery is completed
    expect: quiet
    events:
      - {eventName: PasswordRecoveryCompleted, responseElements: {PasswordRecoveryCompleted: Success}}
  - name: The record is not about root
    expect: quiet
    events:
      - userIdentity:
          type: IAMUser
          principalId: AIDADANAEXAMPLE000EX
          arn: "arn:aws:iam::111122223333:user/dana"
          accountId: "111122223333"
          userName: dana

identity-access/root-session-assumed.test.yml 2894
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEORGSECURIT:imani
    arn: arn:aws:sts::111122223333:assumed-role/OrgSecurity/imani
    accountId: '111122223333'
    accessKeyId: ASIAI44QH8DHBEXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLEORGSECURIT
        arn: arn:aws:iam::111122223333:role/OrgSecurity
        accountId: '111122223333'
        userName: OrgSecurity
      attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: sts.amazonaws.com
  eventName: AssumeRoot
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters:
    targetPrincipal: '444455556666'
    taskPolicyArn: {arn: 'arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy'}
    durationSeconds: 900
  responseElements:
    credentials:
      accessKeyId: ASIAIOSFODNN7EXAMPLE
      sessionToken: exampletoken
      expiration: Mar 4, 2026, 5:21:07 AM
  requestID: fb32cd7d-40fe-4238-a881-71172b8b9ca9
  eventID: 316c186e-a871-4674-a131-ced95ad072b6
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: sts.us-east-1.amazonaws.com
tests:
  - name: A session for the bucket task
    expect: fires
  - name: The target is given as an ARN, and the caller is a user
    expect: fires
    without: [userIdentity.sessionContext]
    events:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEIMANIX0000, arn: 'arn:aws:iam::111122223333:user/imani', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: imani}, requestParameters: {targetPrincipal: 'arn:aws:iam::444455556666:root', taskPolicyArn: {arn: 'arn:aws:iam::aws:policy/root-task/IAMDeleteRootUserCredentials'}}}
  - name: The record of the member account
    expect: fires
    events:
      - {recipientAccountId: '444455556666', sharedEventID: d18aac96-b905-44b3-a839-891b7a91c941, resources: [{accountId: '444455556666', type: 'AWS::IAM::User', ARN: 'arn:aws:iam::444455556666:root'}]}
  - name: The caller may not do so
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/OrgSecurity/imani is not authorized to perform: sts:AssumeRoot on resource: arn:aws:iam::444455556666:root', responseElements: null}
  - name: A role of the member account is assumed instead
    expect: quiet
    events:
      - {eventName: AssumeRole, requestParameters: {roleArn: 'arn:aws:iam::444455556666:role/OrgAccess', roleSessionName: imani}}

identity-access/saml-provider-changed.test.yml 3507
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROADBQP57FF2AEXAMPLE:priya
    arn: arn:aws:sts::111122223333:assumed-role/IdentityAdmin/priya
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROADBQP57FF2AEXAMPLE
        arn: arn:aws:iam::111122223333:role/IdentityAdmin
        accountId: "111122223333"
        userName: IdentityAdmin
      attributes: {creationDate: "2026-01-20T12:55:42Z", mfaAuthenticated: "true"}
  eventTime: "2026-01-20T13:02:07Z"
  eventSource: iam.amazonaws.com
  eventName: UpdateSAMLProvider
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0
  requestParameters:
    sAMLMetadataDocument: '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://login.example.com/saml"/>'
    sAMLProviderArn: arn:aws:iam::111122223333:saml-provider/CorporateLogin
  responseElements: {sAMLProviderArn: "arn:aws:iam::111122223333:saml-provider/CorporateLogin"}
  requestID: 124f9fd4-92a4-4572-8cea-1f28a00a40ed
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
  sessionCredentialFromConsole: "true"
tests:
  - name: The metadata of a provider is replaced
    expect: fires
  - name: A second provider is created
    expect: fires
    without: [requestParameters.sAMLProviderArn]
    events:
      - eventName: CreateSAMLProvider
        requestParameters: {name: PartnerLogin}
        responseElements: {sAMLProviderArn: "arn:aws:iam::111122223333:saml-provider/PartnerLogin"}
  - name: A provider is deleted
    expect: fires
    without: [requestParameters.sAMLMetadataDocument]
    events:
      - {eventName: DeleteSAMLProvider, responseElements: null}
  - name: A person edits the provider that Identity Center made
    expect: fires
    events:
      - {requestParameters: {sAMLProviderArn: "arn:aws:iam::111122223333:saml-provider/AWSSSO_0f1e2d3c4b5a6978_DO_NOT_DELETE"}}
  - name: Identity Center renews its own provider
    expect: quiet
    without: [tlsDetails, sessionCredentialFromConsole]
    events:
      - userIdentity: {invokedBy: sso.amazonaws.com}
        sourceIPAddress: sso.amazonaws.com
        userAgent: sso.amazonaws.com
        requestParameters: {sAMLProviderArn: "arn:aws:iam::111122223333:saml-provider/AWSSSO_0f1e2d3c4b5a6978_DO_NOT_DELETE"}
  - name: Identity Center shows only in the source address
    expect: quiet
    without: [tlsDetails, sessionCredentialFromConsole]
    events:
      - {sourceIPAddress: sso.amazonaws.com, userAgent: sso.amazonaws.com}
  - name: The caller may not update it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/IdentityAdmin/priya is not authorized to perform: iam:UpdateSAMLProvider on resource: arn:aws:iam::111122223333:saml-provider/CorporateLogin because no identity-based policy allows the iam:UpdateSAMLProvider action"
        requestParameters: null
        responseElements: null
  - name: The provider is only read
    expect: quiet
    without: [requestParameters.sAMLMetadataDocument]
    events:
      - {eventName: GetSAMLProvider, readOnly: true, responseElements: null}

identity-access/saml-role-assumed.test.yml 2771
base:
  eventVersion: '1.11'
  userIdentity:
    type: SAMLUser
    principalId: c2FtbGV4YW1wbGU=:li.wei
    userName: li.wei
    identityProvider: c2FtbGV4YW1wbGU=
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: sts.amazonaws.com
  eventName: AssumeRoleWithSAML
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0
  requestParameters:
    sAMLAssertionID: _6f1c2b3a-example
    roleSessionName: li.wei
    durationSeconds: 3600
    roleArn: arn:aws:iam::111122223333:role/PlatformOps
    principalArn: arn:aws:iam::111122223333:saml-provider/corp
  responseElements:
    subjectType: persistent
    issuer: https://idp.example.com/saml
    credentials:
      accessKeyId: ASIAIOSFODNN7EXAMPLE
      sessionToken: exampletoken
      expiration: Mar 4, 2026, 6:06:07 AM
    nameQualifier: c2FtbGV4YW1wbGU=
    assumedRoleUser:
      assumedRoleId: AROAEXAMPLEPLATFORM1:li.wei
      arn: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei
    subject: li.wei
    audience: https://signin.aws.amazon.com/saml
  requestID: dbabd97f-9e99-4a6c-a908-d44564509dae
  eventID: ec0ca4e7-f064-4433-ae1b-ac3a4b230b80
  readOnly: true
  resources:
    - {accountId: '111122223333', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::111122223333:role/PlatformOps'}
    - {accountId: '111122223333', type: 'AWS::IAM::SAMLProvider', ARN: 'arn:aws:iam::111122223333:saml-provider/corp'}
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: sts.us-east-1.amazonaws.com
tests:
  - name: The subject has had another role only
    expect: fires
    baseline:
      - {requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/ReadOnly'}}
    events:
      - {}
  - name: Another subject has the role
    expect: fires
    baseline:
      - {userIdentity: {principalId: 'c2FtbGV4YW1wbGU=:mara', userName: mara}}
    events:
      - {}
  - name: Another provider vouches for the same name
    expect: fires
    baseline:
      - {userIdentity: {principalId: 'b3RoZXJleGFtcGxl:li.wei', identityProvider: b3RoZXJleGFtcGxl}}
    events:
      - {}
  - name: The subject has this role as a routine
    expect: quiet
    baseline:
      - {}
    events:
      - {sourceIPAddress: 203.0.113.9}
  - name: The assertion has expired
    expect: quiet
    baseline:
      - {requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/ReadOnly'}}
    events:
      - {errorCode: ExpiredTokenException, errorMessage: Token must be redeemed within 5 minutes of issuance, responseElements: null}
  - name: There is no baseline
    expect: quiet

identity-access/service-assumes-new-role.test.yml 3303
base:
  eventVersion: '1.11'
  userIdentity: {type: AWSService, invokedBy: lambda.amazonaws.com}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: sts.amazonaws.com
  eventName: AssumeRole
  awsRegion: eu-west-1
  sourceIPAddress: lambda.amazonaws.com
  userAgent: lambda.amazonaws.com
  requestParameters:
    roleArn: arn:aws:iam::111122223333:role/report-mailer
    roleSessionName: report-mailer
    durationSeconds: 3600
  responseElements:
    credentials:
      accessKeyId: ASIAIOSFODNN7EXAMPLE
      sessionToken: exampletoken
      expiration: Mar 4, 2026, 6:06:07 AM
    assumedRoleUser:
      assumedRoleId: AROAEXAMPLEBILLING01:report-mailer
      arn: arn:aws:sts::111122223333:assumed-role/report-mailer/report-mailer
  requestID: 098e68d8-1bc9-423c-a662-39f851a977bf
  eventID: c29b376c-0440-4cda-a0a3-de998487ef54
  readOnly: true
  resources:
    - {accountId: '111122223333', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::111122223333:role/report-mailer'}
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  sharedEventID: a0089182-becd-4217-a1d5-ba1e58fa4d12
tests:
  - name: The service has used other roles only
    expect: fires
    baseline:
      - {requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/thumbnailer'}, responseElements: {assumedRoleUser: {arn: 'arn:aws:sts::111122223333:assumed-role/thumbnailer/deploy'}}, resources: [{accountId: '111122223333', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::111122223333:role/thumbnailer'}]}
    events:
      - {}
  - name: Another service uses the role as a routine
    expect: fires
    baseline:
      - {userIdentity: {type: AWSService, invokedBy: states.amazonaws.com}, sourceIPAddress: states.amazonaws.com, userAgent: states.amazonaws.com}
    events:
      - {}
  - name: The service uses the role as a routine
    expect: quiet
    baseline:
      - {}
    events:
      - {}
  - name: A user takes on the role
    expect: quiet
    without: [userIdentity.invokedBy]
    baseline:
      - {requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/thumbnailer'}, responseElements: {assumedRoleUser: {arn: 'arn:aws:sts::111122223333:assumed-role/thumbnailer/deploy'}}, resources: [{accountId: '111122223333', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::111122223333:role/thumbnailer'}]}
    events:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEDANAX00000, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}, sourceIPAddress: 198.51.100.24, userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe}
  - name: The role does not trust the service
    expect: quiet
    baseline:
      - {requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/thumbnailer'}, responseElements: {assumedRoleUser: {arn: 'arn:aws:sts::111122223333:assumed-role/thumbnailer/deploy'}}, resources: [{accountId: '111122223333', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::111122223333:role/thumbnailer'}]}
    events:
      - {errorCode: AccessDenied, errorMessage: 'Not authorized to perform sts:AssumeRole', responseElements: null}
  - name: There is no baseline
    expect: quiet

identity-access/session-key-many-addresses.test.yml 3308
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEBATCH00001:i-0aa11bb22cc33dd44
    arn: arn:aws:sts::111122223333:assumed-role/batch/i-0aa11bb22cc33dd44
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLEBATCH00001
        arn: arn:aws:iam::111122223333:role/batch
        accountId: "111122223333"
        userName: batch
      attributes: {creationDate: "2026-04-02T10:00:00Z", mfaAuthenticated: "false"}
      ec2RoleDelivery: "2.0"
  eventTime: "2026-04-02T11:15:40Z"
  eventSource: sqs.amazonaws.com
  eventName: ListQueues
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.5"
  userAgent: Boto3/1.42.9 md/Botocore#1.42.9 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.3
  requestParameters: null
  responseElements: null
  requestID: 0cb6e57d-9d4b-4d4c-8c28-0d1a58a5d101
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: sqs.eu-west-1.amazonaws.com}
tests:
  - name: Three addresses in exactly half an hour, one call denied
    expect: fires
    events:
      - {event: {}}
      - {event: {sourceIPAddress: "198.51.100.66", eventSource: sts.amazonaws.com, eventName: GetCallerIdentity}, after: 10m}
      - {event: {sourceIPAddress: "2001:db8:9::66", eventSource: iam.amazonaws.com, eventName: ListUsers, errorCode: AccessDenied, errorMessage: "User: arn:aws:sts::111122223333:assumed-role/batch/i-0aa11bb22cc33dd44 is not authorized to perform: iam:ListUsers on resource: arn:aws:iam::111122223333:user/"}, after: 30m}
  - name: Two addresses, many calls
    expect: quiet
    events:
      - {event: {}, repeat: 10, every: 20s}
      - {event: {sourceIPAddress: "198.51.100.66"}, repeat: 10, every: 20s}
  - name: Three addresses over more than half an hour
    expect: quiet
    events:
      - {event: {}}
      - {event: {sourceIPAddress: "198.51.100.66"}, after: 10m}
      - {event: {sourceIPAddress: "198.51.100.67"}, after: 1801s}
  - name: Three sessions with an address each
    expect: quiet
    events:
      - {event: {sourceIPAddress: "203.0.113.{n}", userIdentity: {accessKeyId: "ASIAIOSFODNN7EXAMPL{n}"}}, repeat: 3, every: 1m}
  - name: AWS services call for the session
    expect: quiet
    events:
      - {event: {}}
      - {event: {sourceIPAddress: cloudformation.amazonaws.com, userAgent: cloudformation.amazonaws.com, userIdentity: {invokedBy: cloudformation.amazonaws.com}}, after: 1m}
      - {event: {sourceIPAddress: AWS Internal, userAgent: AWS Internal, userIdentity: {invokedBy: AWS Internal}}, after: 2m}
      - {event: {sourceIPAddress: athena.amazonaws.com, userAgent: athena.amazonaws.com, userIdentity: {invokedBy: athena.amazonaws.com}}, after: 3m}
  - name: A long-lived key of a user at three addresses
    expect: quiet
    without: [userIdentity.sessionContext]
    events:
      - {event: {sourceIPAddress: "203.0.113.{n}", userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEBEATE00001, arn: "arn:aws:iam::111122223333:user/beate", accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: beate}}, repeat: 3, every: 1m}

identity-access/session-token-by-user.test.yml 2209
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/dana"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-03-04T05:10:42Z"
  eventSource: sts.amazonaws.com
  eventName: GetSessionToken
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: {durationSeconds: 129600}
  responseElements:
    credentials: {accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionToken: exampletoken, expiration: "Mar 5, 2026, 5:10:42 PM"}
  requestID: dfffc4f9-581e-5e91-8225-ed591ce5e2ab
  eventID: f5092722-6c1e-52d1-b0b8-c7c7b870cb06
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: sts.eu-west-1.amazonaws.com}
tests:
  - name: A token without MFA
    expect: fires
  - name: A token with MFA
    expect: fires
    events:
      - {requestParameters: {durationSeconds: 3600, serialNumber: "arn:aws:iam::111122223333:mfa/dana-phone"}}
  - name: Nothing is asked for in particular
    expect: fires
    events:
      - {requestParameters: null}
  - name: Root asks for a token
    expect: quiet
    events:
      - userIdentity:
          type: Root
          principalId: "111122223333"
          arn: "arn:aws:iam::111122223333:root"
          accountId: "111122223333"
          accessKeyId: AKIAIOSFODNN7EXAMPLE
          sessionContext: {attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "true"}}
  - name: The MFA code is wrong
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "MultiFactorAuthentication failed with invalid MFA one time pass code."
        responseElements: null
  - name: The user takes on a role
    expect: quiet
    events:
      - eventName: AssumeRole
        requestParameters: {roleArn: "arn:aws:iam::111122223333:role/partner-reader", roleSessionName: dana}

identity-access/signin-token-minted.test.yml 3372
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: "AROAEXAMPLE4ROLE7K2QX:job-4711"
    arn: "arn:aws:sts::111122223333:assumed-role/build-runner/job-4711"
    accountId: "111122223333"
    accessKeyId: ASIAI44QH8DHBEXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLE4ROLE7K2QX
        arn: "arn:aws:iam::111122223333:role/build-runner"
        accountId: "111122223333"
        userName: build-runner
      attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
  eventTime: "2026-06-11T22:44:50Z"
  eventSource: signin.amazonaws.com
  eventName: GetSigninToken
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.60"
  userAgent: python-requests/2.32.5
  requestParameters: null
  responseElements: {credentials: {accessKeyId: ASIAIOSFODNN7EXAMPLE}, GetSigninToken: Success}
  additionalEventData: {MobileVersion: "No", MFAUsed: "No"}
  eventID: e1b608ea-f128-5cb6-8356-569a0572a4bb
  readOnly: false
  eventType: AwsConsoleSignIn
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: us-east-1.signin.aws.amazon.com
tests:
  - name: A script makes a token
    expect: fires
  - name: A browser makes one for a session of the access portal
    expect: fires
    events:
      - userIdentity:
          type: AssumedRole
          principalId: "AROAEXAMPLESSO6M3TZWB:mara@example.com"
          arn: "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_SecurityAdmin_0f1e2d3c4b5a6978/mara@example.com"
          accountId: "111122223333"
          accessKeyId: ASIAI44QH8DHBEXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROAEXAMPLESSO6M3TZWB
              arn: "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_SecurityAdmin_0f1e2d3c4b5a6978"
              accountId: "111122223333"
              userName: AWSReservedSSO_SecurityAdmin_0f1e2d3c4b5a6978
            attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
        userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  - name: The access portal makes one
    expect: quiet
    events:
      - userIdentity:
          type: AssumedRole
          principalId: "AROAEXAMPLESSO6M3TZWB:mara@example.com"
          arn: "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_SecurityAdmin_0f1e2d3c4b5a6978/mara@example.com"
          accountId: "111122223333"
          accessKeyId: ASIAI44QH8DHBEXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROAEXAMPLESSO6M3TZWB
              arn: "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_SecurityAdmin_0f1e2d3c4b5a6978"
              accountId: "111122223333"
              userName: AWSReservedSSO_SecurityAdmin_0f1e2d3c4b5a6978
            attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
        userAgent: "Jersey/${project.version} (HttpUrlConnection 21.0.8)"
  - name: No token is made
    expect: quiet
    events:
      - {responseElements: {GetSigninToken: Failure}, errorMessage: "The credentials are not valid"}

identity-access/ssh-key-fanout.test.yml 3195
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEMILO000001
    arn: arn:aws:iam::111122223333:user/milo
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: milo
  eventTime: "2026-09-04T20:31:00Z"
  eventSource: ec2-instance-connect.amazonaws.com
  eventName: SendSSHPublicKey
  awsRegion: eu-west-3
  sourceIPAddress: "192.0.2.17"
  userAgent: aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/macos#25.1.0 md/arch#arm64 lang/python#3.13.7 md/command#ec2-instance-connect.send-ssh-public-key
  requestParameters:
    instanceId: i-0aaaaaaaaaaaaaaa0
    instanceOSUser: ubuntu
    sSHPublicKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleKeyExampleKeyExampleKeyExampleKey1
  responseElements: {requestId: 9d9c5b7e-52b7-4b2f-8a53-6e8f9b3a7c01, success: true}
  requestID: 9d9c5b7e-52b7-4b2f-8a53-6e8f9b3a7c01
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2-instance-connect.eu-west-3.amazonaws.com}
tests:
  - name: Three instances in exactly an hour
    expect: fires
    events:
      - {event: {requestParameters: {instanceId: "i-0aaaaaaaaaaaaaaa{n}"}}, repeat: 3, every: 30m}
  - name: Two instances by SSH and a third by its serial console
    expect: fires
    events:
      - {event: {requestParameters: {instanceId: "i-0aaaaaaaaaaaaaaa{n}"}}, repeat: 2, every: 1m}
      - {event: {eventName: SendSerialConsoleSSHPublicKey, requestParameters: {instanceId: i-0bbbbbbbbbbbbbbb0, instanceOSUser: null, serialPort: 0}}, after: 5m}
  - name: The third push is refused and still counts
    expect: fires
    events:
      - {event: {requestParameters: {instanceId: "i-0aaaaaaaaaaaaaaa{n}"}}, repeat: 2, every: 1m}
      - {event: {requestParameters: {instanceId: i-0ccccccccccccccc0}, responseElements: null, errorCode: EC2InstanceNotFoundException, errorMessage: The instance was not found.}, after: 5m}
  - name: Two instances, again and again
    expect: quiet
    events:
      - {event: {requestParameters: {instanceId: "i-0aaaaaaaaaaaaaaa{n}"}}, repeat: 2, every: 1m}
      - {event: {requestParameters: {instanceId: "i-0aaaaaaaaaaaaaaa{n}"}}, after: 10m, repeat: 2, every: 1m}
  - name: Three instances over more than an hour
    expect: quiet
    events:
      - {event: {requestParameters: {instanceId: "i-0aaaaaaaaaaaaaaa{n}"}}, repeat: 3, every: 1801s}
  - name: Three instances, two callers
    expect: quiet
    events:
      - {event: {requestParameters: {instanceId: "i-0aaaaaaaaaaaaaaa{n}"}}, repeat: 2, every: 1m}
      - {event: {requestParameters: {instanceId: i-0ddddddddddddddd0}, userIdentity: {principalId: AIDAEXAMPLENELE000001, arn: "arn:aws:iam::111122223333:user/nele", userName: nele}}, after: 3m}
  - name: Tunnels to three instances, no key
    expect: quiet
    without: [requestParameters.sSHPublicKey, requestParameters.instanceOSUser]
    events:
      - {event: {eventName: OpenTunnel, requestParameters: {instanceId: "i-0aaaaaaaaaaaaaaa{n}", remotePort: 22}, responseElements: null}, repeat: 3, every: 1m}

identity-access/ssh-key-pushed-to-instance.test.yml 2332
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/noor
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: noor
  eventTime: "2026-05-18T07:55:31Z"
  eventSource: ec2-instance-connect.amazonaws.com
  eventName: SendSSHPublicKey
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    instanceId: i-0123456789abcdef0
    instanceOSUser: ec2-user
    sSHPublicKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleKeyExampleKeyExampleKeyExampleKey0
  responseElements: {requestId: 3a2b1c0d-4e5f-4678-9abc-0123456789ab, success: true}
  requestID: fc102fa3-1317-4a3a-8762-357bcc954908
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2-instance-connect.eu-west-1.amazonaws.com}
tests:
  - name: A key is pushed to an instance
    expect: fires
  - name: A key is pushed to the serial console
    expect: fires
    without: [requestParameters.instanceOSUser]
    events:
      - {eventName: SendSerialConsoleSSHPublicKey, requestParameters: {serialPort: 0, monitorMode: false}}
  - name: The caller may not push it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/noor is not authorized to perform: ec2-instance-connect:SendSSHPublicKey on resource: arn:aws:ec2:eu-west-1:111122223333:instance/i-0123456789abcdef0"
        responseElements: null
  - name: The serial console is off for the account
    expect: quiet
    events:
      - eventName: SendSerialConsoleSSHPublicKey
        errorCode: SerialConsoleAccessDisabledException
        errorMessage: Serial Console access is not enabled for your account.
        responseElements: null
  - name: A tunnel to the instance is opened instead
    expect: quiet
    without: [requestParameters.sSHPublicKey]
    events:
      - {eventName: OpenTunnel, requestParameters: {remotePort: 22}, responseElements: null}

identity-access/sso-identity-source-changed.test.yml 2792
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROADBQP57FF2AEXAMPLE:priya@example.com
    arn: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_AdministratorAccess_1a2b3c4d5e6f7a8b/priya@example.com
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROADBQP57FF2AEXAMPLE
        arn: arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_AdministratorAccess_1a2b3c4d5e6f7a8b
        accountId: "111122223333"
        userName: AWSReservedSSO_AdministratorAccess_1a2b3c4d5e6f7a8b
      attributes: {creationDate: "2026-04-09T15:03:36Z", mfaAuthenticated: "true"}
  eventTime: "2026-04-09T15:21:44Z"
  eventSource: sso.amazonaws.com
  eventName: DisassociateDirectory
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0
  requestParameters: {directoryId: d-9067example}
  responseElements: null
  requestID: 2234d4b4-c866-4eb8-8600-04c225566f93
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: sso.eu-west-1.amazonaws.com}
  sessionCredentialFromConsole: "true"
tests:
  - name: The directory is detached
    expect: fires
  - name: A directory is attached
    expect: fires
    events:
      - {eventName: AssociateDirectory, requestParameters: {directoryId: d-9367example}}
  - name: Sign-in through an external provider is switched on
    expect: fires
    events:
      - {eventSource: sso-directory.amazonaws.com, eventName: EnableExternalIdPConfigurationForDirectory}
  - name: Sign-in through an external provider is switched off
    expect: fires
    events:
      - {eventSource: sso-directory.amazonaws.com, eventName: DisableExternalIdPConfigurationForDirectory}
  - name: The caller may not detach it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_AdministratorAccess_1a2b3c4d5e6f7a8b/priya@example.com is not authorized to perform: sso:DisassociateDirectory"
  - name: A user is added to the directory
    expect: quiet
    events:
      - {eventSource: sso-directory.amazonaws.com, eventName: CreateUser, requestParameters: {identityStoreId: d-9067example}}
  - name: Another service detaches a directory of its own
    expect: quiet
    events:
      - {eventSource: ds.amazonaws.com}
  - name: The directories are only listed
    expect: quiet
    events:
      - {eventName: ListDirectoryAssociations, requestParameters: null, readOnly: true}

identity-access/sso-token-by-device-code.test.yml 2263
base:
  eventVersion: "1.11"
  userIdentity:
    type: IdentityCenterUser
    accountId: "111122223333"
    onBehalfOf:
      userId: "92670example-1c2d-4e5f"
      identityStoreArn: "arn:aws:identitystore::111122223333:identitystore/d-9067example"
    credentialId: bXlleGFtcGxl
  eventTime: "2026-07-30T08:40:26Z"
  eventSource: sso.amazonaws.com
  eventName: CreateToken
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    clientId: exampleClientId0
    clientSecret: HIDDEN_DUE_TO_SECURITY_REASONS
    grantType: "urn:ietf:params:oauth:grant-type:device_code"
    deviceCode: HIDDEN_DUE_TO_SECURITY_REASONS
  responseElements:
    accessToken: HIDDEN_DUE_TO_SECURITY_REASONS
    tokenType: Bearer
    expiresIn: 28800
    refreshToken: HIDDEN_DUE_TO_SECURITY_REASONS
  requestID: bb30dccf-880a-5610-9252-3d9dd2847777
  eventID: "67746530-4bcc-51ea-b2ea-0e2de749bf23"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: oidc.eu-west-1.amazonaws.com}
tests:
  - name: A token is issued for a device code
    expect: fires
  - name: A token is issued for an authorization code
    expect: quiet
    without: [requestParameters.deviceCode]
    events:
      - requestParameters:
          grantType: authorization_code
          code: HIDDEN_DUE_TO_SECURITY_REASONS
          codeVerifier: HIDDEN_DUE_TO_SECURITY_REASONS
  - name: A token is renewed
    expect: quiet
    without: [requestParameters.deviceCode]
    events:
      - {requestParameters: {grantType: refresh_token, refreshToken: HIDDEN_DUE_TO_SECURITY_REASONS}}
  - name: Nobody has confirmed the code yet
    expect: quiet
    events:
      - errorCode: AuthorizationPendingException
        errorMessage: "The authorization request is still pending."
        responseElements: null
  - name: The person declines
    expect: quiet
    events:
      - {errorCode: AccessDeniedException, errorMessage: "Access was denied.", responseElements: null}

identity-access/user-temp-session-changes-iam.test.yml 2946
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/dana"
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    userName: dana
    sessionContext: {attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "true"}}
  eventTime: "2026-03-04T05:14:03Z"
  eventSource: iam.amazonaws.com
  eventName: AttachUserPolicy
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.77"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: {userName: svc-report, policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}
  responseElements: null
  requestID: "4e49eb3c-111a-5527-aea1-3ba4a84497d6"
  eventID: "49a17971-c352-5f51-b25a-2f8855290f04"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A policy is attached from the command line
    expect: fires
  - name: A user is created
    expect: fires
    events:
      - {eventName: CreateUser, requestParameters: {userName: svc-report, policyArn: null}}
  - name: The same in the console
    expect: quiet
    events:
      - sessionCredentialFromConsole: "true"
        userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  - name: "The same with the user's long-lived key"
    expect: quiet
    without: [userIdentity.sessionContext]
    events:
      - {userIdentity: {accessKeyId: AKIAIOSFODNN7EXAMPLE}}
  - name: A role does the same
    expect: quiet
    without: [userIdentity.userName]
    events:
      - userIdentity:
          type: AssumedRole
          principalId: "AROAEXAMPLE4ROLE7K2QX:li.wei"
          arn: "arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei"
          accountId: "111122223333"
          accessKeyId: ASIAI44QH8DHBEXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROAEXAMPLE4ROLE7K2QX
              arn: "arn:aws:iam::111122223333:role/PlatformOps"
              accountId: "111122223333"
              userName: PlatformOps
            attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
  - name: The session only reads
    expect: quiet
    events:
      - {eventName: ListAttachedUserPolicies, readOnly: true}
  - name: The user may not attach it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/dana is not authorized to perform: iam:AttachUserPolicy on resource: user svc-report because no identity-based policy allows the iam:AttachUserPolicy action"
        responseElements: null
        requestParameters: null

identity-access/web-identity-from-outside.test.yml 4938
base:
  eventVersion: '1.11'
  userIdentity:
    type: WebIdentityUser
    principalId: arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/0F1E2D3C4B5A69788796A5B4C3D2E1F0:sts.amazonaws.com:system:serviceaccount:shop:cart
    userName: system:serviceaccount:shop:cart
    identityProvider: arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/0F1E2D3C4B5A69788796A5B4C3D2E1F0
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: sts.amazonaws.com
  eventName: AssumeRoleWithWebIdentity
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.66
  userAgent: aws-sdk-go-v2/1.39.2 ua/2.1 os/linux lang/go#1.25.1 md/GOOS#linux md/GOARCH#amd64 api/sts#1.38.5
  requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/shop-cart', roleSessionName: cart-1772600767}
  responseElements:
    subjectFromWebIdentityToken: system:serviceaccount:shop:cart
    assumedRoleUser:
      assumedRoleId: AROAEXAMPLESHOPCART1:cart-1772600767
      arn: arn:aws:sts::111122223333:assumed-role/shop-cart/cart-1772600767
    provider: arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/0F1E2D3C4B5A69788796A5B4C3D2E1F0
    audience: sts.amazonaws.com
    credentials:
      accessKeyId: ASIAIOSFODNN7EXAMPLE
      sessionToken: exampletoken
      expiration: Mar 4, 2026, 6:06:07 AM
  requestID: cf708d5b-3e9c-4aec-a1cd-180f2d2228a6
  eventID: ddbf080f-d611-4180-acea-92f04f1a2567
  readOnly: true
  resources:
    - {accountId: '111122223333', type: 'AWS::IAM::Role', ARN: 'arn:aws:iam::111122223333:role/shop-cart'}
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: sts.eu-west-1.amazonaws.com
tests:
  - name: All of the cluster has come from elsewhere
    expect: fires
    baseline:
      - {sourceIPAddress: 198.51.100.24}
      - {sourceIPAddress: 198.51.100.24, userIdentity: {type: WebIdentityUser, principalId: 'arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/0F1E2D3C4B5A69788796A5B4C3D2E1F0:sts.amazonaws.com:system:serviceaccount:shop:search', userName: 'system:serviceaccount:shop:search', identityProvider: 'arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/0F1E2D3C4B5A69788796A5B4C3D2E1F0'}}
    events:
      - {}
  - name: Other networks are named
    expect: fires
    placeholders: {known_networks: [198.51.100.0/24]}
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {}
  - name: Another cluster uses the address
    expect: fires
    baseline:
      - {userIdentity: {type: WebIdentityUser, principalId: 'arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/0F1E2D3C4B5A69788796A5B4C3D2AAAA:sts.amazonaws.com:system:serviceaccount:lab:job', userName: 'system:serviceaccount:lab:job', identityProvider: 'arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/0F1E2D3C4B5A69788796A5B4C3D2AAAA'}}
    events:
      - {}
  - name: An address of IPv6
    expect: fires
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {sourceIPAddress: '2001:db8:66::1'}
  - name: Another workload of the cluster has come from this address
    expect: quiet
    baseline:
      - {userIdentity: {type: WebIdentityUser, principalId: 'arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/0F1E2D3C4B5A69788796A5B4C3D2E1F0:sts.amazonaws.com:system:serviceaccount:shop:search', userName: 'system:serviceaccount:shop:search', identityProvider: 'arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/0F1E2D3C4B5A69788796A5B4C3D2E1F0'}}
    events:
      - {}
  - name: The network is named
    expect: quiet
    placeholders: {known_networks: [203.0.113.0/24]}
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {}
  - name: The call goes through a VPC endpoint
    expect: quiet
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {sourceIPAddress: 10.0.4.17, vpcEndpointId: vpce-0e1f2a3b4c5d6e7f8, vpcEndpointAccountId: '111122223333'}
  - name: The identity is that of a source code host
    expect: quiet
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {userIdentity: {type: WebIdentityUser, principalId: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com:sts.amazonaws.com:repo:example/site:ref:refs/heads/main', userName: 'repo:example/site:ref:refs/heads/main', identityProvider: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'}}
  - name: The token has expired
    expect: quiet
    baseline:
      - {sourceIPAddress: 198.51.100.24}
    events:
      - {errorCode: ExpiredTokenException, errorMessage: Token expired, responseElements: null}
  - name: There is no baseline
    expect: quiet


"""#
}
