// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum ReconTests {
  static let text = #"""
recon/access-keys-enumerated.test.yml 2555
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/delia
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: delia
  eventTime: "2026-03-04T11:11:00Z"
  eventSource: iam.amazonaws.com
  eventName: ListAccessKeys
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21"
  requestParameters: {userName: staff-0}
  responseElements: null
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: The keys of twenty users are listed within a minute
    expect: fires
    events:
      - {event: {requestParameters: {userName: "staff-{n}"}}, repeat: 20, every: 3s}
  - name: The calls are refused, user by user
    expect: fires
    events:
      - {event: {errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/delia is not authorized to perform: iam:ListAccessKeys on resource: user staff-{n}", requestParameters: {userName: "staff-{n}"}}, repeat: 20, every: 1s}
  - name: Nineteen users
    expect: quiet
    events:
      - {event: {requestParameters: {userName: "staff-{n}"}}, repeat: 19, every: 1s}
  - name: Twenty users take more than a minute
    expect: quiet
    events:
      - {event: {requestParameters: {userName: "staff-{n}"}}, repeat: 20, every: 4s}
  - name: The keys of one user are listed over and over
    expect: quiet
    events:
      - {event: {}, repeat: 40, every: 1s}
  - name: The caller lists the own keys
    expect: quiet
    without: [requestParameters.userName]
    events:
      - {event: {}, repeat: 40, every: 1s}
  - name: Two callers take ten users each
    expect: quiet
    events:
      - {event: {requestParameters: {userName: "staff-{n}"}}, repeat: 10, every: 1s}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/enno", userName: enno, principalId: AIDAENNOEXAMPLE000001}, requestParameters: {userName: "guest-{n}"}}, repeat: 10, every: 1s}
  - name: The users are read, not their keys
    expect: quiet
    events:
      - {event: {eventName: GetUser, requestParameters: {userName: "staff-{n}"}}, repeat: 25, every: 1s}

recon/account-contacts-read.test.yml 2665
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: account.amazonaws.com
  eventName: GetAlternateContact
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: Boto3/1.42.3 md/Botocore#1.42.3 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.12.8 md/pyimpl#CPython m/b,E cfg/retry-mode#legacy Botocore/1.42.3
  requestParameters: {alternateContactType: SECURITY}
  responseElements: null
  requestID: 1cfcdc24-c6a5-5e6c-84f3-e11db96200ac
  eventID: 646b2b22-9528-5880-8d71-77be1cd6cb8d
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: account.us-east-1.amazonaws.com}
tests:
- {name: The security contact is read, expect: fires}
- name: The address of the account is read for a member account
  expect: fires
  events:
  - eventName: GetContactInformation
    requestParameters: {accountId: '444455556666'}
  without: [requestParameters.alternateContactType]
- name: The security contact is changed
  expect: fires
  events:
  - eventName: PutAlternateContact
    readOnly: false
    requestParameters: {name: HIDDEN_DUE_TO_SECURITY_REASONS, emailAddress: HIDDEN_DUE_TO_SECURITY_REASONS, phoneNumber: HIDDEN_DUE_TO_SECURITY_REASONS, title: HIDDEN_DUE_TO_SECURITY_REASONS}
- name: An attempt to change the address is refused
  expect: fires
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: account:PutContactInformation on resource: arn:aws:account::111122223333:account because no identity-based policy allows the account:PutContactInformation action', responseElements: null, eventName: PutContactInformation, readOnly: false}
- name: A billing page of the console reads it under its own source
  expect: quiet
  events:
  - {eventSource: billingconsole.amazonaws.com, eventType: AwsConsoleAction}
- name: An AWS service reads it
  expect: quiet
  events:
  - userIdentity: {type: AWSService, invokedBy: support.amazonaws.com}
    sourceIPAddress: support.amazonaws.com
    userAgent: support.amazonaws.com
  without: [userIdentity.arn, userIdentity.userName, userIdentity.accessKeyId, userIdentity.principalId]
- name: The regions of the account are listed
  expect: quiet
  events:
  - eventName: ListRegions
    requestParameters: {maxResults: 50}

recon/account-details-burst.test.yml 2327
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/audit-script
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: audit-script
  eventTime: "2026-03-04T06:45:00Z"
  eventSource: iam.amazonaws.com
  eventName: GetAccountAuthorizationDetails
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21"
  requestParameters: null
  responseElements: null
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: The details are asked for five times in a minute
    expect: fires
    events:
      - {event: {}, repeat: 5, every: 15s}
  - name: Every kind of detail is asked for
    expect: fires
    events:
      - {event: {eventName: GetAccountSummary}}
      - {event: {eventName: GenerateCredentialReport}, after: 5s}
      - {event: {eventName: GetCredentialReport, errorCode: ReportInProgress, errorMessage: Report generation in progress}, after: 10s}
      - {event: {eventName: GetCredentialReport}, after: 20s}
      - {event: {requestParameters: {filter: [User]}}, after: 30s}
  - name: Four calls
    expect: quiet
    events:
      - {event: {}, repeat: 4, every: 10s}
  - name: One answer comes in ten pages
    expect: quiet
    events:
      - {event: {}}
      - {event: {requestParameters: {marker: "ABCexample{n}"}}, after: 1s, repeat: 9, every: 1s}
  - name: Five calls take more than a minute
    expect: quiet
    events:
      - {event: {}, repeat: 5, every: 16s}
  - name: Two users make three calls each
    expect: quiet
    events:
      - {event: {}, repeat: 3, every: 5s}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/cosimo", userName: cosimo, principalId: AIDACOSIMOEXAMPLE0001}}, repeat: 3, every: 5s}
  - name: Single users are read
    expect: quiet
    events:
      - {event: {eventName: GetUser}, repeat: 10, every: 1s}

recon/bedrock-model-recon.test.yml 2717
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/model-tester
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: model-tester
  eventTime: "2026-03-04T02:44:10Z"
  eventSource: bedrock.amazonaws.com
  eventName: ListFoundationModels
  awsRegion: us-west-2
  sourceIPAddress: "203.0.113.77"
  userAgent: "Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21"
  requestParameters: null
  responseElements: null
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: bedrock.us-west-2.amazonaws.com}
tests:
  - name: Models are listed and one is invoked
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: InvokeModel, requestParameters: {modelId: "anthropic.claude-3-haiku-20240307-v1:0"}}, after: 15m}
  - name: The prompt is refused, which tells the tester what the key cannot do
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: Converse, errorCode: AccessDenied, errorMessage: You don't have access to the model with the specified model ID., requestParameters: {modelId: "anthropic.claude-3-haiku-20240307-v1:0"}}, after: 10s}
  - name: The credentials are temporary
    expect: quiet
    events:
      - {event: {userIdentity: {accessKeyId: ASIAIOSFODNN7EXAMPLE}}}
      - {event: {eventName: InvokeModel, userIdentity: {accessKeyId: ASIAIOSFODNN7EXAMPLE}, requestParameters: {modelId: "amazon.nova-lite-v1:0"}}, after: 1m}
  - name: Another key invokes the model
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: InvokeModel, userIdentity: {accessKeyId: AKIAI44QH8DHBEXAMPLE}, requestParameters: {modelId: "amazon.nova-lite-v1:0"}}, after: 1m}
  - name: The model is invoked later
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: InvokeModel, requestParameters: {modelId: "amazon.nova-lite-v1:0"}}, after: 16m}
  - name: The list is asked for after the prompt
    expect: quiet
    events:
      - {event: {eventName: InvokeModel, requestParameters: {modelId: "amazon.nova-lite-v1:0"}}}
      - {event: {}, after: 1m}
  - name: The key lists its own custom models
    expect: quiet
    events:
      - {event: {eventName: ListCustomModels}}
      - {event: {eventName: InvokeModel, requestParameters: {modelId: "amazon.nova-lite-v1:0"}}, after: 1m}

recon/bucket-bruteforce.test.yml 3265
base:
  eventVersion: "1.11"
  userIdentity:
    type: AWSAccount
    principalId: ""
    accountId: anonymous
  eventTime: "2026-03-04T19:00:00Z"
  eventSource: s3.amazonaws.com
  eventName: GetObject
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.88"
  userAgent: "[curl/8.7.1]"
  requestParameters: {bucketName: museum-scans, Host: museum-scans.s3.eu-west-1.amazonaws.com, key: plates/0.tif}
  responseElements: null
  errorCode: AccessDenied
  errorMessage: Access Denied
  additionalEventData: {CipherSuite: TLS_AES_128_GCM_SHA256, bytesTransferredIn: 0, x-amz-id-2: Zm9yIGV4YW1wbGUgb25seQ==, bytesTransferredOut: 243}
  resources:
    - {type: "AWS::S3::Object", ARN: "arn:aws:s3:::museum-scans/plates/0.tif"}
    - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::museum-scans"}
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: "111122223333"
  eventCategory: Data
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: museum-scans.s3.eu-west-1.amazonaws.com}
tests:
  - name: Forty names of objects are tried without credentials
    expect: fires
    events:
      - {event: {requestParameters: {key: "plates/{n}.tif"}}, repeat: 40, every: 15s}
  - name: A user tries one operation after the other from an IPv6 address
    expect: fires
    events:
      - {event: {userIdentity: {type: IAMUser, accountId: "444455556666", arn: "arn:aws:iam::444455556666:user/finder", principalId: AIDAFINDEREXAMPLE0001}, sourceIPAddress: "2001:db8:7::21", eventName: GetObjectAcl}, repeat: 20, every: 5s}
      - {event: {userIdentity: {type: IAMUser, accountId: "444455556666", arn: "arn:aws:iam::444455556666:user/finder", principalId: AIDAFINDEREXAMPLE0001}, sourceIPAddress: "2001:db8:7::21", eventName: PutObject, readOnly: false}, after: 2m, repeat: 20, every: 5s}
  - name: Thirty-nine denials
    expect: quiet
    events:
      - {event: {requestParameters: {key: "plates/{n}.tif"}}, repeat: 39, every: 1s}
  - name: Forty denials take more than ten minutes
    expect: quiet
    events:
      - {event: {requestParameters: {key: "plates/{n}.tif"}}, repeat: 40, every: 16s}
  - name: The denials are spread over two buckets
    expect: quiet
    events:
      - {event: {}, repeat: 20, every: 1s}
      - {event: {requestParameters: {bucketName: museum-maps, Host: museum-maps.s3.eu-west-1.amazonaws.com}}, repeat: 20, every: 1s}
  - name: The denials are spread over two addresses
    expect: quiet
    events:
      - {event: {}, repeat: 20, every: 1s}
      - {event: {sourceIPAddress: "203.0.113.89"}, repeat: 20, every: 1s}
  - name: The objects are not there
    expect: quiet
    events:
      - {event: {errorCode: NoSuchKey, errorMessage: The specified key does not exist.}, repeat: 60, every: 1s}
  - name: The delivery of flow logs is denied all the time
    expect: quiet
    without: [userIdentity.accountId, userIdentity.principalId]
    events:
      - {event: {userIdentity: {type: AWSService, invokedBy: delivery.logs.amazonaws.com}, sourceIPAddress: delivery.logs.amazonaws.com, userAgent: delivery.logs.amazonaws.com, eventName: PutObject, readOnly: false}, repeat: 60, every: 1s}

recon/bucket-list-by-user.test.yml 3007
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: s3.amazonaws.com
  eventName: ListBuckets
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: '[aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#s3api.list-buckets]'
  requestParameters: {Host: s3.eu-west-1.amazonaws.com}
  responseElements: null
  requestID: a67ebdc2-ca78-5ee8-afe7-46edeac35620
  eventID: 591e12be-85e8-5aaf-a8f7-c28dadd37552
  readOnly: true
  additionalEventData: {SignatureVersion: SigV4, CipherSuite: TLS_AES_128_GCM_SHA256, bytesTransferredIn: 0, AuthenticationMethod: AuthHeader, x-amz-id-2: ExampleOnly0b5f3d7a9c1e2f4a6b8d0e, bytesTransferredOut: 1204}
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: s3.eu-west-1.amazonaws.com}
tests:
- {name: A long-lived key of a user lists the buckets, expect: fires}
- name: The root user lists them
  expect: fires
  events:
  - userIdentity:
      type: Root
      principalId: '111122223333'
      arn: arn:aws:iam::111122223333:root
      accountId: '111122223333'
      accessKeyId: ASIAIOSFODNN7EXAMPLE
      sessionContext:
        attributes: {creationDate: '2026-03-04T04:58:40Z', mfaAuthenticated: 'true'}
  without: [userIdentity.userName]
- name: A role lists them
  expect: quiet
  events:
  - userIdentity:
      type: AssumedRole
      principalId: AROAAWSRESERVEDSSOREA:rowan@example.com
      arn: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_ReadOnlyAccess_0a1b2c3d4e5f6a7b/rowan@example.com
      accountId: '111122223333'
      accessKeyId: ASIAIOSFODNN7EXAMPLE
      sessionContext:
        sessionIssuer: {type: Role, principalId: AROAAWSRESERVEDSSOREA, arn: 'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_ReadOnlyAccess_0a1b2c3d4e5f6a7b', accountId: '111122223333', userName: AWSReservedSSO_ReadOnlyAccess_0a1b2c3d4e5f6a7b}
        attributes: {creationDate: '2026-03-04T04:40:11Z', mfaAuthenticated: 'false'}
  without: [userIdentity.userName]
- name: A service lists them for the user
  expect: quiet
  events:
  - userIdentity: {invokedBy: quicksight.amazonaws.com}
    sourceIPAddress: quicksight.amazonaws.com
    userAgent: quicksight.amazonaws.com
- name: The user may not list buckets
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: Access Denied}
- name: The objects of one bucket are listed
  expect: quiet
  events:
  - eventName: ListObjects
    requestParameters: {bucketName: shop-reports}
    managementEvent: false
    eventCategory: Data

recon/bucket-posture-sweep.test.yml 3786
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/jorun
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: jorun
  eventTime: "2026-03-04T02:10:00Z"
  eventSource: s3.amazonaws.com
  eventName: GetBucketAcl
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "[Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21]"
  requestParameters: {bucketName: team-0-data, Host: team-0-data.s3.eu-west-1.amazonaws.com}
  responseElements: null
  additionalEventData: {SignatureVersion: SigV4, CipherSuite: TLS_AES_128_GCM_SHA256, bytesTransferredIn: 0, AuthenticationMethod: AuthHeader, x-amz-id-2: Zm9yIGV4YW1wbGUgb25seQ==, bytesTransferredOut: 480}
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: team-0-data.s3.eu-west-1.amazonaws.com}
tests:
  - name: The ACL of fifteen buckets is read
    expect: fires
    events:
      - {event: {requestParameters: {bucketName: "team-{n}-data", Host: "team-{n}-data.s3.eu-west-1.amazonaws.com", acl: ""}}, repeat: 15, every: 4s}
  - name: Different settings are read and most are absent
    expect: fires
    events:
      - {event: {eventName: GetBucketPolicy, errorCode: NoSuchBucketPolicy, errorMessage: The bucket policy does not exist, requestParameters: {bucketName: "team-{n}-data", policy: ""}}, repeat: 8, every: 2s}
      - {event: {eventName: GetBucketReplication, errorCode: ReplicationConfigurationNotFoundError, errorMessage: The replication configuration was not found, requestParameters: {bucketName: "site-{n}-logs", replication: ""}}, repeat: 7, every: 2s}
  - name: Fourteen buckets
    expect: quiet
    events:
      - {event: {requestParameters: {bucketName: "team-{n}-data", acl: ""}}, repeat: 14, every: 1s}
  - name: The console shows one bucket
    expect: quiet
    events:
      - {event: {}, repeat: 3, every: 1s}
      - {event: {eventName: GetBucketPolicy}, repeat: 3, every: 1s}
      - {event: {eventName: GetBucketPublicAccessBlock}, repeat: 3, every: 1s}
      - {event: {eventName: GetBucketEncryption}, repeat: 3, every: 1s}
      - {event: {eventName: GetBucketVersioning}, repeat: 3, every: 1s}
      - {event: {eventName: GetBucketTagging, errorCode: NoSuchTagSet, errorMessage: The TagSet does not exist}, repeat: 3, every: 1s}
  - name: Fifteen buckets take more than a minute
    expect: quiet
    events:
      - {event: {requestParameters: {bucketName: "team-{n}-data", acl: ""}}, repeat: 15, every: 5s}
  - name: Two callers read eight buckets each
    expect: quiet
    events:
      - {event: {requestParameters: {bucketName: "team-{n}-data", acl: ""}}, repeat: 8, every: 1s}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/knut", userName: knut, principalId: AIDAKNUTEXAMPLE000001}, requestParameters: {bucketName: "site-{n}-logs", acl: ""}}, repeat: 8, every: 1s}
  - name: Access Analyzer looks at the buckets
    expect: quiet
    events:
      - {event: {sourceIPAddress: access-analyzer.amazonaws.com, userAgent: access-analyzer.amazonaws.com, userIdentity: {invokedBy: access-analyzer.amazonaws.com}, requestParameters: {bucketName: "team-{n}-data", acl: ""}}, repeat: 15, every: 1s}
  - name: Only the regions of the buckets are read
    expect: quiet
    events:
      - {event: {eventName: GetBucketLocation, requestParameters: {bucketName: "team-{n}-data", location: ""}}, repeat: 15, every: 1s}

recon/container-registry-pulled.test.yml 4363
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
  eventSource: ecr.amazonaws.com
  eventName: GetAuthorizationToken
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters: null
  responseElements: null
  requestID: f1e0e813-765b-4598-a5d4-6154d4335bab
  eventID: 13da1d7b-dab3-41a1-ae63-a010b0e1fbe4
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: api.ecr.eu-west-1.amazonaws.com
tests:
  - name: The repositories are listed, and fifteen minutes later a token is taken
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {eventName: DescribeRepositories, requestParameters: {maxResults: 100}}
      - {event: {eventName: GetAuthorizationToken}, after: 15m}
  - name: A token is taken, and an image is pulled
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {eventName: GetAuthorizationToken}
      - {event: {eventName: BatchGetImage, requestParameters: {repositoryName: shop, imageIds: [{imageTag: latest}]}}, after: 20s}
  - name: The principal has pulled images before
    expect: quiet
    baseline:
      - {eventName: BatchGetImage}
    events:
      - {eventName: DescribeRepositories, requestParameters: {maxResults: 100}}
      - {event: {eventName: GetAuthorizationToken}, after: 15m}
  - name: The second call comes later than that
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {eventName: DescribeRepositories}
      - {event: {eventName: GetAuthorizationToken}, after: 901s}
  - name: The same call twice
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {eventName: GetAuthorizationToken}
      - {event: {eventName: GetAuthorizationToken}, after: 60s}
  - name: Two principals make one call each
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {eventName: GetAuthorizationToken}
      - {event: {eventName: BatchGetImage, userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEMARAX00000, arn: 'arn:aws:iam::111122223333:user/mara', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: mara}}, after: 20s}
  - name: The second call is denied
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {eventName: GetAuthorizationToken}
      - {event: {eventName: BatchGetImage, errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:111122223333:repository/shop', responseElements: null}, after: 20s}
  - name: There is no baseline
    expect: quiet
    events:
      - {eventName: DescribeRepositories, requestParameters: {maxResults: 100}}
      - {event: {eventName: GetAuthorizationToken}, after: 15m}

recon/denied-api-breadth.test.yml 4025
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLELAMBDA0001:resize
    arn: arn:aws:sts::111122223333:assumed-role/resize-role/resize
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLELAMBDA0001
        arn: arn:aws:iam::111122223333:role/resize-role
        accountId: "111122223333"
        userName: resize-role
      attributes: {creationDate: "2026-05-28T03:00:00Z", mfaAuthenticated: "false"}
  eventTime: "2026-05-28T03:33:20Z"
  eventSource: iam.amazonaws.com
  eventName: ListUsers
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.12"
  userAgent: aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7
  errorCode: AccessDenied
  errorMessage: "User: arn:aws:sts::111122223333:assumed-role/resize-role/resize is not authorized to perform this action"
  requestParameters: null
  responseElements: null
  requestID: c0f5c1a4-0f2c-49ab-9a39-0d6d6f1d2e01
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
tests:
  - name: Five names in exactly ten minutes
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: ListRoles}, after: 1m}
      - {event: {eventSource: secretsmanager.amazonaws.com, eventName: ListSecrets, errorCode: AccessDeniedException}, after: 2m}
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeInstances, errorCode: Client.UnauthorizedOperation}, after: 3m}
      - {event: {eventSource: s3.amazonaws.com, eventName: ListBuckets, errorMessage: Access Denied}, after: 10m}
  - name: Four names, often
    expect: quiet
    events:
      - {event: {}, repeat: 5, every: 10s}
      - {event: {eventName: ListRoles}, repeat: 5, every: 10s}
      - {event: {eventName: ListGroups}, repeat: 5, every: 10s}
      - {event: {eventName: ListPolicies}, repeat: 5, every: 10s}
  - name: Five names over more than ten minutes
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: ListRoles}, after: 1m}
      - {event: {eventName: ListGroups}, after: 2m}
      - {event: {eventName: ListPolicies}, after: 3m}
      - {event: {eventName: ListAccountAliases}, after: 601s}
  - name: Five names, two sessions
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: ListRoles}}
      - {event: {eventName: ListGroups}}
      - {event: {eventName: ListPolicies, userIdentity: {principalId: "AROAEXAMPLELAMBDA0001:crop", arn: "arn:aws:sts::111122223333:assumed-role/resize-role/crop"}}}
      - {event: {eventName: ListAccountAliases, userIdentity: {principalId: "AROAEXAMPLELAMBDA0001:crop", arn: "arn:aws:sts::111122223333:assumed-role/resize-role/crop"}}}
  - name: The fifth call fails for another reason
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: ListRoles}}
      - {event: {eventName: ListGroups}}
      - {event: {eventName: ListPolicies}}
      - {event: {eventName: GetRole, errorCode: NoSuchEntityException, errorMessage: The role with name deploy cannot be found., requestParameters: {roleName: deploy}}}
  - name: A service makes the calls for the session
    expect: quiet
    events:
      - {event: {userIdentity: {invokedBy: access-analyzer.amazonaws.com}, sourceIPAddress: access-analyzer.amazonaws.com}}
      - {event: {eventName: ListRoles, userIdentity: {invokedBy: access-analyzer.amazonaws.com}, sourceIPAddress: access-analyzer.amazonaws.com}}
      - {event: {eventName: ListGroups, userIdentity: {invokedBy: access-analyzer.amazonaws.com}, sourceIPAddress: access-analyzer.amazonaws.com}}
      - {event: {eventName: ListPolicies, userIdentity: {invokedBy: access-analyzer.amazonaws.com}, sourceIPAddress: access-analyzer.amazonaws.com}}
      - {event: {eventName: ListAccountAliases, userIdentity: {invokedBy: access-analyzer.amazonaws.com}, sourceIPAddress: access-analyzer.amazonaws.com}}

recon/denied-burst.test.yml 3240
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEFEED000001
    arn: arn:aws:iam::111122223333:user/price-feed
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: price-feed
  eventTime: "2026-07-25T18:05:10Z"
  eventSource: iam.amazonaws.com
  eventName: ListUsers
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.44"
  userAgent: python-requests/2.32.5
  errorCode: AccessDenied
  errorMessage: "User: arn:aws:iam::111122223333:user/price-feed is not authorized to perform: iam:ListUsers on resource: arn:aws:iam::111122223333:user/ because no identity-based policy allows the iam:ListUsers action"
  requestParameters: null
  responseElements: null
  requestID: 5d4f2e1c-0b9a-4876-9543-210fedcba901
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: Ten denials, the last exactly ten minutes after the first
    expect: fires
    events:
      - {event: {}, repeat: 9, every: 1m}
      - {event: {}, after: 10m}
  - name: Denials of several services in their own words
    expect: fires
    events:
      - {event: {}, repeat: 4, every: 10s}
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeInstances, errorCode: Client.UnauthorizedOperation, errorMessage: You are not authorized to perform this operation., requestParameters: {instancesSet: {}, filterSet: {}}}, after: 1m, repeat: 4, every: 10s}
      - {event: {eventSource: dynamodb.amazonaws.com, eventName: ListTables, errorCode: AccessDeniedException, errorMessage: "User: arn:aws:iam::111122223333:user/price-feed is not authorized to perform: dynamodb:ListTables"}, after: 2m, repeat: 2, every: 10s}
  - name: Nine denials
    expect: quiet
    events:
      - {event: {}, repeat: 9, every: 10s}
  - name: Ten denials over more than ten minutes
    expect: quiet
    events:
      - {event: {}, repeat: 9, every: 1m}
      - {event: {}, after: 601s}
  - name: Ten denials of two callers
    expect: quiet
    events:
      - {event: {}, repeat: 5, every: 10s}
      - {event: {userIdentity: {principalId: AIDAEXAMPLESTOCK00001, arn: "arn:aws:iam::111122223333:user/stock-feed", userName: stock-feed}}, repeat: 5, every: 10s}
  - name: Errors that are no denials
    expect: quiet
    events:
      - {event: {eventName: GetUser, errorCode: NoSuchEntityException, errorMessage: "The user with name ghost{n} cannot be found.", requestParameters: {userName: "ghost{n}"}}, repeat: 8, every: 10s}
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeInstances, errorCode: Client.RequestLimitExceeded, errorMessage: Request limit exceeded.}, repeat: 8, every: 10s}
  - name: A service runs into denials for the caller
    expect: quiet
    events:
      - {event: {userIdentity: {invokedBy: config.amazonaws.com}, sourceIPAddress: config.amazonaws.com, userAgent: config.amazonaws.com}, repeat: 12, every: 10s}
  - name: The same calls are allowed
    expect: quiet
    without: [errorCode, errorMessage]
    events:
      - {event: {}, repeat: 12, every: 10s}

recon/deprecated-image-search.test.yml 2074
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: DescribeImages
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ec2.describe-images
  requestParameters:
    executableBySet: {}
    imagesSet: {}
    ownersSet:
      items:
      - {owner: amazon}
    filterSet:
      items:
      - name: name
        valueSet:
          items:
          - {value: al2023-ami-*}
    includeDeprecated: true
  responseElements: null
  requestID: 3dd58d3e-d088-5605-8737-f2b350fe5992
  eventID: 6284c5b6-d144-5d61-8f01-7ad80a320aa4
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
- {name: Deprecated images are listed too, expect: fires}
- name: Deprecated images are left out
  expect: quiet
  events:
  - requestParameters: {includeDeprecated: false}
- name: The request says nothing of them
  expect: quiet
  without: [requestParameters.includeDeprecated]
- name: The images of a container registry are listed
  expect: quiet
  events:
  - {eventSource: ecr.amazonaws.com}
- name: The caller may not list images
  expect: quiet
  events:
  - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ec2:DescribeImages on resource: * because no identity-based policy allows the ec2:DescribeImages action. Encoded authorization failure message: zQ4kExampleOnly7w', responseElements: null}

recon/dry-run-permission-probe.test.yml 2748
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEKIOSK00001
    arn: arn:aws:iam::111122223333:user/kiosk
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: kiosk
  eventTime: "2026-06-09T12:00:00Z"
  eventSource: ec2.amazonaws.com
  eventName: RunInstances
  awsRegion: us-east-2
  sourceIPAddress: "192.0.2.230"
  userAgent: Boto3/1.42.9 md/Botocore#1.42.9 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.3
  errorCode: Client.DryRunOperation
  errorMessage: Request would have succeeded, but DryRun flag is set.
  requestParameters: null
  responseElements: null
  requestID: 7b0a1d2e-3c4f-4a5b-8c6d-7e8f90a1b201
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.us-east-2.amazonaws.com}
tests:
  - name: Three kinds of call in exactly ten minutes
    expect: fires
    events:
      - {event: {requestParameters: {instancesSet: {items: [{imageId: ami-0abcdef0123456789, minCount: 1, maxCount: 1}]}, instanceType: t3.micro}}}
      - {event: {eventName: CreateSnapshot, requestParameters: {volumeId: vol-0abcdef0123456789}}, after: 1m}
      - {event: {eventName: DescribeInstances, readOnly: true, requestParameters: {instancesSet: {}, filterSet: {}}}, after: 10m}
  - name: Two kinds of call, often
    expect: quiet
    events:
      - {event: {}, repeat: 5, every: 10s}
      - {event: {eventName: CreateSnapshot}, repeat: 5, every: 10s}
  - name: Three kinds of call over more than ten minutes
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: CreateSnapshot}, after: 1m}
      - {event: {eventName: DescribeInstances, readOnly: true}, after: 601s}
  - name: Three kinds of call, two callers
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: CreateSnapshot}, after: 1m}
      - {event: {eventName: DescribeInstances, readOnly: true, userIdentity: {principalId: AIDAEXAMPLELOBBY00001, arn: "arn:aws:iam::111122223333:user/lobby", userName: lobby}}, after: 2m}
  - name: The third dry run is refused
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: CreateSnapshot}, after: 1m}
      - {event: {eventName: StopInstances, errorCode: Client.UnauthorizedOperation, errorMessage: You are not authorized to perform this operation.}, after: 2m}
  - name: The same calls in earnest
    expect: quiet
    without: [errorCode, errorMessage]
    events:
      - {event: {}}
      - {event: {eventName: CreateSnapshot}, after: 1m}
      - {event: {eventName: DescribeInstances, readOnly: true}, after: 2m}

recon/event-history-searched.test.yml 2603
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
  eventSource: cloudtrail.amazonaws.com
  eventName: LookupEvents
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters: {lookupAttributes: [{attributeKey: Username, attributeValue: temp-support}], maxResults: 50}
  responseElements: null
  requestID: c3cdc5e1-99ac-4bd6-a40f-74d475fa7f7c
  eventID: 132aa5dc-f64b-40f0-acff-583f9a77d2bf
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: cloudtrail.eu-west-1.amazonaws.com
tests:
  - name: The user has done other things only
    expect: fires
    baseline:
      - {eventName: DescribeTrails, requestParameters: null}
    events:
      - {}
  - name: The baseline knows another principal only
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {}
  - name: The user may not search it
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: cloudtrail:LookupEvents', responseElements: null}
  - name: The user searches it as a routine
    expect: quiet
    baseline:
      - {requestParameters: {maxResults: 10}}
    events:
      - {}
  - name: A service searches it for the user
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {userIdentity: {invokedBy: guardduty.amazonaws.com}, sourceIPAddress: guardduty.amazonaws.com}
  - name: There is no baseline
    expect: quiet

recon/iam-enumeration-burst.test.yml 2763
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/zeno
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: zeno
  eventTime: "2026-03-04T06:00:00Z"
  eventSource: iam.amazonaws.com
  eventName: GetRole
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21"
  requestParameters: {roleName: service-0}
  responseElements: null
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: Twenty-five roles are read within five minutes
    expect: fires
    events:
      - {event: {requestParameters: {roleName: "service-{n}"}}, repeat: 25, every: 12s}
  - name: Calls of every kind, some refused
    expect: fires
    events:
      - {event: {eventName: ListUsers}, repeat: 2, every: 1s}
      - {event: {eventName: ListAttachedUserPolicies}, after: 5s, repeat: 10, every: 1s}
      - {event: {eventName: GetPolicyVersion}, after: 20s, repeat: 8, every: 1s}
      - {event: {eventName: ListGroupsForUser, errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/zeno is not authorized to perform: iam:ListGroupsForUser"}, after: 30s, repeat: 5, every: 1s}
  - name: Twenty-four calls
    expect: quiet
    events:
      - {event: {requestParameters: {roleName: "service-{n}"}}, repeat: 24, every: 1s}
  - name: The calls take longer than five minutes
    expect: quiet
    events:
      - {event: {requestParameters: {roleName: "service-{n}"}}, repeat: 25, every: 13s}
  - name: Two users make half of the calls each
    expect: quiet
    events:
      - {event: {}, repeat: 13, every: 2s}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/bruna", userName: bruna, principalId: AIDABRUNAEXAMPLE00001}}, repeat: 13, every: 2s}
  - name: The calls write
    expect: quiet
    events:
      - {event: {eventName: TagRole, readOnly: false}, repeat: 30, every: 1s}
  - name: AWS Config reads for its inventory
    expect: quiet
    events:
      - {event: {sourceIPAddress: config.amazonaws.com, userAgent: config.amazonaws.com, userIdentity: {invokedBy: config.amazonaws.com}}, repeat: 30, every: 1s}
  - name: The reads are of another service
    expect: quiet
    events:
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeInstances}, repeat: 30, every: 1s}

recon/identity-check-first-time.test.yml 2821
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
  eventName: GetCallerIdentity
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
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
    clientProvidedHostHeader: sts.amazonaws.com
tests:
  - name: The user has done other things only
    expect: fires
    baseline:
      - {eventSource: s3.amazonaws.com, eventName: ListBuckets}
    events:
      - {}
  - name: The baseline knows another principal only
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {}
  - name: The root user asks
    expect: fires
    without: [userIdentity.userName]
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {userIdentity: {type: Root, principalId: '111122223333', arn: 'arn:aws:iam::111122223333:root'}}
  - name: The user asks as a routine
    expect: quiet
    baseline:
      - {}
    events:
      - {sourceIPAddress: 203.0.113.9}
  - name: A role session asks
    expect: quiet
    without: [userIdentity.userName]
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLESHOPAPIX00:api-7f', arn: 'arn:aws:sts::111122223333:assumed-role/shop-api/api-7f', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLESHOPAPIX00, arn: 'arn:aws:iam::111122223333:role/shop-api', accountId: '111122223333', userName: shop-api}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}}
  - name: There is no baseline
    expect: quiet

recon/identity-check-then-bucket-list.test.yml 2889
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/imke
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: imke
  eventTime: "2026-03-04T08:08:08Z"
  eventSource: sts.amazonaws.com
  eventName: GetCallerIdentity
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.201"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#sts.get-caller-identity"
  requestParameters: null
  responseElements: null
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: sts.us-east-1.amazonaws.com}
tests:
  - name: One key, one address, both calls
    expect: fires
    events:
      - {event: {}}
      - {event: {eventSource: s3.amazonaws.com, eventName: ListBuckets, requestParameters: {Host: s3.us-east-1.amazonaws.com}}, after: 5m}
  - name: Listing the buckets is refused
    expect: fires
    events:
      - {event: {}}
      - {event: {eventSource: s3.amazonaws.com, eventName: ListBuckets, requestParameters: {Host: s3.us-east-1.amazonaws.com}, errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/imke is not authorized to perform: s3:ListAllMyBuckets"}, after: 2s}
  - name: The address is in none of the networks that were named
    expect: fires
    placeholders: {known_networks: ["198.51.100.0/24", "2001:db8:5::/48"]}
    events:
      - {event: {}}
      - {event: {eventSource: s3.amazonaws.com, eventName: ListBuckets}, after: 1m}
  - name: The address is in a network that was named
    expect: quiet
    placeholders: {known_networks: ["203.0.113.192/26"]}
    events:
      - {event: {}}
      - {event: {eventSource: s3.amazonaws.com, eventName: ListBuckets}, after: 1m}
  - name: More than five minutes lie between
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventSource: s3.amazonaws.com, eventName: ListBuckets}, after: 6m}
  - name: The buckets are listed first
    expect: quiet
    events:
      - {event: {eventSource: s3.amazonaws.com, eventName: ListBuckets}}
      - {event: {}, after: 1m}
  - name: The key is used from two addresses
    expect: quiet
    events:
      - {event: {}}
      - {event: {sourceIPAddress: "198.51.100.44", eventSource: s3.amazonaws.com, eventName: ListBuckets}, after: 1m}
  - name: Two keys are used from one address
    expect: quiet
    events:
      - {event: {}}
      - {event: {userIdentity: {accessKeyId: AKIAI44QH8DHBEXAMPLE}, eventSource: s3.amazonaws.com, eventName: ListBuckets}, after: 1m}

recon/leaked-key-checked.test.yml 1810
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/ci-deploy
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: ci-deploy
  eventTime: "2026-02-08T23:40:12Z"
  eventSource: sts.amazonaws.com
  eventName: GetCallerIdentity
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.61"
  userAgent: TruffleHog
  requestParameters: null
  responseElements: null
  requestID: 0400fe5e-1c3a-461f-8234-e60bf9895edd
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: sts.us-east-1.amazonaws.com}
tests:
  - name: The scanner finds the key alive
    expect: fires
  - name: The name stands in lower case among others
    expect: fires
    events:
      - {userAgent: "aws-sdk-go-v2/1.30.3 os/linux lang/go#1.22.5 md/GOOS#linux trufflehog/3.88.2"}
  - name: The check is refused, and the key has leaked all the same
    expect: fires
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/ci-deploy is not authorized to perform: sts:GetCallerIdentity with an explicit deny in an identity-based policy"
  - name: A developer asks for the own identity
    expect: quiet
    events:
      - userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  - name: The scanner makes another call
    expect: quiet
    events:
      - {eventSource: iam.amazonaws.com, eventName: GetUser}
  - name: The record names no user agent
    expect: quiet
    without: [userAgent]

recon/list-call-burst.test.yml 2112
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/leopold
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: leopold
  eventTime: "2026-03-04T12:00:00Z"
  eventSource: lambda.amazonaws.com
  eventName: ListFunctions20150331
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21"
  requestParameters: null
  responseElements: null
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: lambda.eu-west-1.amazonaws.com}
tests:
  - name: Fifty list calls to two services within ten minutes
    expect: fires
    events:
      - {event: {}, repeat: 25, every: 12s}
      - {event: {eventSource: iam.amazonaws.com, eventName: ListRoles}, after: 5m, repeat: 25, every: 12s}
  - name: Forty-nine list calls
    expect: quiet
    events:
      - {event: {}, repeat: 49, every: 1s}
  - name: Fifty list calls take more than ten minutes
    expect: quiet
    events:
      - {event: {}, repeat: 50, every: 13s}
  - name: Two users make half of the calls each
    expect: quiet
    events:
      - {event: {}, repeat: 25, every: 1s}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/minna", userName: minna, principalId: AIDAMINNAEXAMPLE00001}}, repeat: 25, every: 1s}
  - name: A service lists for its own ends
    expect: quiet
    events:
      - {event: {sourceIPAddress: config.amazonaws.com, userAgent: config.amazonaws.com, userIdentity: {invokedBy: config.amazonaws.com}}, repeat: 60, every: 1s}
  - name: The calls describe and do not list
    expect: quiet
    events:
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeInstances}, repeat: 60, every: 1s}

recon/mail-service-recon.test.yml 2653
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/shop-backend
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: shop-backend
  eventTime: "2026-03-04T05:55:00Z"
  eventSource: ses.amazonaws.com
  eventName: GetSendQuota
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.18"
  userAgent: "Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21"
  requestParameters: null
  responseElements: null
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: email.us-east-1.amazonaws.com}
tests:
  - name: Three calls of the older API
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: ListIdentities}, after: 1m}
      - {event: {eventName: GetIdentityVerificationAttributes}, after: 15m}
  - name: Calls of both APIs, all refused
    expect: fires
    events:
      - {event: {eventName: GetAccountSendingEnabled, errorCode: AccessDenied, errorMessage: "not authorized to perform `ses:GetAccountSendingEnabled'"}}
      - {event: {eventName: GetAccount, errorCode: AccessDenied, errorMessage: "not authorized to perform `ses:GetAccount'"}, after: 1s}
      - {event: {eventName: ListEmailIdentities, errorCode: AccessDenied, errorMessage: "not authorized to perform `ses:ListEmailIdentities'"}, after: 2s}
  - name: Two different calls, over and over
    expect: quiet
    events:
      - {event: {}, repeat: 10, every: 10s}
      - {event: {eventName: ListIdentities}, repeat: 10, every: 10s}
  - name: The third call comes after more than a quarter of an hour
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: ListIdentities}, after: 1m}
      - {event: {eventName: GetIdentityVerificationAttributes}, after: 16m}
  - name: The calls are shared by two users
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: ListIdentities}, after: 1m}
      - {event: {eventName: GetAccount, userIdentity: {arn: "arn:aws:iam::111122223333:user/vera", userName: vera, principalId: AIDAVERAEXAMPLE000001}}, after: 2m}
  - name: An application sends and looks at its statistics
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: SendEmail}, after: 1s}
      - {event: {eventName: GetSendStatistics}, after: 2s}

recon/network-recon-burst.test.yml 3234
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/nils
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: nils
  eventTime: "2026-03-04T01:01:00Z"
  eventSource: ec2.amazonaws.com
  eventName: DescribeDhcpOptions
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21"
  requestParameters: {dhcpOptionsSet: {}, filterSet: {}}
  responseElements: null
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
  - name: Four of the calls within ten minutes
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: DescribeCarrierGateways, requestParameters: {DescribeCarrierGatewaysRequest: ""}}, after: 1m}
      - {event: {eventName: DescribeClientVpnRoutes, errorCode: Client.UnauthorizedOperation, errorMessage: You are not authorized to perform this operation.}, after: 2m}
      - {event: {eventName: GetTransitGatewayRouteTableAssociations}, after: 10m}
  - name: The other two count as well
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: DescribeVpcEndpointConnectionNotifications}, after: 1m}
      - {event: {eventName: DescribeTransitGatewayMulticastDomains}, after: 2m}
      - {event: {eventName: DescribeCarrierGateways}, after: 3m}
  - name: Three of the calls, over and over
    expect: quiet
    events:
      - {event: {}, repeat: 5, every: 1s}
      - {event: {eventName: DescribeCarrierGateways}, after: 1m, repeat: 5, every: 1s}
      - {event: {eventName: DescribeClientVpnRoutes}, after: 2m, repeat: 5, every: 1s}
  - name: The fourth call comes after more than ten minutes
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: DescribeCarrierGateways}, after: 1m}
      - {event: {eventName: DescribeClientVpnRoutes}, after: 2m}
      - {event: {eventName: GetTransitGatewayRouteTableAssociations}, after: 11m}
  - name: Two users make two of the calls each
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: DescribeCarrierGateways}, after: 1m}
      - {event: {eventName: DescribeClientVpnRoutes, userIdentity: {arn: "arn:aws:iam::111122223333:user/oda", userName: oda, principalId: AIDAODAEXAMPLE0000001}}, after: 2m}
      - {event: {eventName: GetTransitGatewayRouteTableAssociations, userIdentity: {arn: "arn:aws:iam::111122223333:user/oda", userName: oda, principalId: AIDAODAEXAMPLE0000001}}, after: 3m}
  - name: The usual parts of the network are described
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: DescribeVpcs}, after: 1s}
      - {event: {eventName: DescribeSubnets}, after: 2s}
      - {event: {eventName: DescribeRouteTables}, after: 3s}
      - {event: {eventName: DescribeSecurityGroups}, after: 4s}

recon/organisation-recon.test.yml 2561
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
  eventSource: organizations.amazonaws.com
  eventName: ListAccounts
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters: null
  responseElements: null
  requestID: adf9375a-4aa3-4a4b-a955-580ae2fa51c9
  eventID: 0b674926-d73a-4f5b-affa-6edb86b3abf6
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: organizations.us-east-1.amazonaws.com
tests:
  - name: The user has done other things only
    expect: fires
    baseline:
      - {eventSource: sts.amazonaws.com, eventName: GetCallerIdentity}
    events:
      - {}
  - name: The baseline knows another principal only
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {eventName: DescribeOrganization}
  - name: The user has read something of the kind before
    expect: quiet
    baseline:
      - {eventName: ListRoots}
    events:
      - {}
  - name: A service reads it for the user
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {userIdentity: {invokedBy: sso.amazonaws.com}, sourceIPAddress: sso.amazonaws.com}
  - name: The user may not read it
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: organizations:ListAccounts on resource: *', responseElements: null}
  - name: There is no baseline
    expect: quiet

recon/password-policy-read.test.yml 2106
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/thea
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: thea
  eventTime: "2026-03-04T17:17:00Z"
  eventSource: iam.amazonaws.com
  eventName: GetAccountPasswordPolicy
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#iam.get-account-password-policy"
  requestParameters: null
  responseElements: null
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: The policy is read twice in half an hour
    expect: fires
    events:
      - {event: {}, repeat: 2, every: 30m}
  - name: There is no policy to be read
    expect: fires
    events:
      - {event: {errorCode: NoSuchEntityException, errorMessage: The Password Policy with domain name 111122223333 cannot be found.}, repeat: 2, every: 1m}
  - name: The policy is read once
    expect: quiet
  - name: More than half an hour lies between
    expect: quiet
    events:
      - {event: {}, repeat: 2, every: 31m}
  - name: Two users read it once each
    expect: quiet
    events:
      - {event: {}}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/urs", userName: urs, principalId: AIDAURSEXAMPLE0000001}}, after: 1m}
  - name: A service reads it for its checks
    expect: quiet
    events:
      - {event: {sourceIPAddress: config.amazonaws.com, userAgent: config.amazonaws.com, userIdentity: {invokedBy: config.amazonaws.com}}, repeat: 5, every: 1m}
  - name: The account summary is read
    expect: quiet
    events:
      - {event: {eventName: GetAccountSummary}, repeat: 5, every: 1m}

recon/public-snapshot-search.test.yml 2512
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAAWSRESERVEDSSOREA:rowan@example.com
    arn: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_ReadOnlyAccess_0a1b2c3d4e5f6a7b/rowan@example.com
    accountId: '111122223333'
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer: {type: Role, principalId: AROAAWSRESERVEDSSOREA, arn: 'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_ReadOnlyAccess_0a1b2c3d4e5f6a7b', accountId: '111122223333', userName: AWSReservedSSO_ReadOnlyAccess_0a1b2c3d4e5f6a7b}
      attributes: {creationDate: '2026-03-04T04:40:11Z', mfaAuthenticated: 'false'}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: rds.amazonaws.com
  eventName: DescribeDBSnapshots
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#rds.describe-d-b-snapshots
  requestParameters: {includeShared: false, includePublic: true}
  responseElements: null
  requestID: 4ec02104-a526-5136-bef8-f622e83192f0
  eventID: f2ada08d-ff2b-5710-a709-23dd870f25a9
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: rds.eu-west-1.amazonaws.com}
tests:
- {name: Public snapshots are listed too, expect: fires}
- name: Shared cluster snapshots are listed too
  expect: fires
  events:
  - eventName: DescribeDBClusterSnapshots
    requestParameters: {includePublic: false, includeShared: true}
- name: Only own snapshots are listed
  expect: quiet
  events:
  - requestParameters: {includePublic: false}
- name: The request says nothing of others
  expect: quiet
  events:
  - requestParameters: {snapshotType: manual}
  without: [requestParameters.includePublic, requestParameters.includeShared]
- name: The caller may not list snapshots
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_ReadOnlyAccess_0a1b2c3d4e5f6a7b/rowan@example.com is not authorized to perform: rds:DescribeDBSnapshots on resource: arn:aws:rds:eu-west-1:111122223333:snapshot:* because no identity-based policy allows the rds:DescribeDBSnapshots action', responseElements: null}

recon/quota-increase-requested.test.yml 3681
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROACKCEVSQ6C2EXAMPLE:ulla
    arn: arn:aws:sts::111122223333:assumed-role/platform-admin/ulla
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROACKCEVSQ6C2EXAMPLE
        arn: arn:aws:iam::111122223333:role/platform-admin
        accountId: "111122223333"
        userName: platform-admin
      attributes: {creationDate: "2026-03-04T04:51:30Z", mfaAuthenticated: "false"}
  eventTime: "2026-03-04T10:20:00Z"
  eventSource: servicequotas.amazonaws.com
  eventName: GetServiceQuota
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21"
  requestParameters: {serviceCode: ec2, quotaCode: L-1216C47A}
  responseElements: null
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: servicequotas.us-east-1.amazonaws.com}
tests:
  - name: An increase is requested
    expect: fires
    events:
      - {eventName: RequestServiceQuotaIncrease, readOnly: false, requestParameters: {desiredValue: 4096}, responseElements: {requestedQuota: {id: 0e1f2a3b, serviceCode: ec2, quotaCode: L-1216C47A, desiredValue: 4096, status: PENDING}}}
  - name: One quota is read in five regions
    expect: fires
    events:
      - {event: {}}
      - {event: {awsRegion: us-east-2}, after: 1m}
      - {event: {awsRegion: us-west-2}, after: 2m}
      - {event: {awsRegion: eu-central-1}, after: 3m}
      - {event: {awsRegion: ap-northeast-1}, after: 5m}
  - name: The request for more is refused
    expect: quiet
    events:
      - {eventName: RequestServiceQuotaIncrease, readOnly: false, errorCode: AccessDenied, errorMessage: "User: arn:aws:sts::111122223333:assumed-role/platform-admin/ulla is not authorized to perform: servicequotas:RequestServiceQuotaIncrease"}
  - name: Four regions are read
    expect: quiet
    events:
      - {event: {}}
      - {event: {awsRegion: us-east-2}, after: 1m}
      - {event: {awsRegion: us-west-2}, after: 2m}
      - {event: {awsRegion: eu-central-1}, after: 3m}
  - name: Many quotas of one region are read
    expect: quiet
    events:
      - {event: {requestParameters: {quotaCode: "L-1216C4{n}"}}, repeat: 20, every: 1s}
  - name: The fifth region comes too late
    expect: quiet
    events:
      - {event: {}}
      - {event: {awsRegion: us-east-2}, after: 1m}
      - {event: {awsRegion: us-west-2}, after: 2m}
      - {event: {awsRegion: eu-central-1}, after: 3m}
      - {event: {awsRegion: ap-northeast-1}, after: 6m}
  - name: Two sessions read three regions each
    expect: quiet
    events:
      - {event: {}}
      - {event: {awsRegion: us-east-2}, after: 1m}
      - {event: {awsRegion: us-west-2}, after: 2m}
      - {event: {awsRegion: eu-central-1, userIdentity: {arn: "arn:aws:sts::111122223333:assumed-role/platform-admin/vito", principalId: "AROACKCEVSQ6C2EXAMPLE:vito"}}, after: 2m}
      - {event: {awsRegion: eu-north-1, userIdentity: {arn: "arn:aws:sts::111122223333:assumed-role/platform-admin/vito", principalId: "AROACKCEVSQ6C2EXAMPLE:vito"}}, after: 3m}
      - {event: {awsRegion: ap-northeast-1, userIdentity: {arn: "arn:aws:sts::111122223333:assumed-role/platform-admin/vito", principalId: "AROACKCEVSQ6C2EXAMPLE:vito"}}, after: 3m}

recon/recon-breadth-burst.test.yml 7096
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/falk
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: falk
  eventTime: "2026-03-04T03:33:00Z"
  eventSource: sts.amazonaws.com
  eventName: GetCallerIdentity
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.9"
  userAgent: "Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21"
  requestParameters: null
  responseElements: null
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: sts.us-east-1.amazonaws.com}
tests:
  - name: Eight calls of six services within a minute
    expect: fires
    events:
      - {event: {}}
      - {event: {eventSource: iam.amazonaws.com, eventName: ListUsers}, after: 5s}
      - {event: {eventSource: iam.amazonaws.com, eventName: ListRoles}, after: 10s}
      - {event: {eventSource: s3.amazonaws.com, eventName: ListBuckets}, after: 15s}
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeInstances}, after: 20s}
      - {event: {eventSource: secretsmanager.amazonaws.com, eventName: ListSecrets, errorCode: AccessDenied, errorMessage: "not authorized to perform: secretsmanager:ListSecrets"}, after: 30s}
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeSnapshots}, after: 40s}
      - {event: {eventSource: lambda.amazonaws.com, eventName: ListFunctions20150331}, after: 60s}
  - name: One name counts for each service that has it
    expect: fires
    events:
      - {event: {eventSource: ecs.amazonaws.com, eventName: ListClusters}}
      - {event: {eventSource: eks.amazonaws.com, eventName: ListClusters}, after: 1s}
      - {event: {eventSource: kafka.amazonaws.com, eventName: ListClusters}, after: 2s}
      - {event: {eventSource: iam.amazonaws.com, eventName: ListUsers}, after: 3s}
      - {event: {eventSource: identitystore.amazonaws.com, eventName: ListUsers}, after: 4s}
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeVpcs}, after: 5s}
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeSubnets}, after: 6s}
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeRegions}, after: 7s}
  - name: Seven different calls
    expect: quiet
    events:
      - {event: {}, repeat: 3, every: 1s}
      - {event: {eventSource: iam.amazonaws.com, eventName: ListUsers}, after: 5s}
      - {event: {eventSource: iam.amazonaws.com, eventName: ListRoles}, after: 10s}
      - {event: {eventSource: s3.amazonaws.com, eventName: ListBuckets}, after: 15s}
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeInstances}, after: 20s}
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeVpcs}, after: 30s}
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeSnapshots}, after: 40s}
  - name: The eighth call comes a second too late
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventSource: iam.amazonaws.com, eventName: ListUsers}, after: 5s}
      - {event: {eventSource: iam.amazonaws.com, eventName: ListRoles}, after: 10s}
      - {event: {eventSource: s3.amazonaws.com, eventName: ListBuckets}, after: 15s}
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeInstances}, after: 20s}
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeVpcs}, after: 30s}
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeSnapshots}, after: 40s}
      - {event: {eventSource: secretsmanager.amazonaws.com, eventName: ListSecrets}, after: 61s}
  - name: A console session makes the same calls
    expect: quiet
    events:
      - {event: {sessionCredentialFromConsole: "true"}}
      - {event: {sessionCredentialFromConsole: "true", eventSource: iam.amazonaws.com, eventName: ListUsers}, after: 5s}
      - {event: {sessionCredentialFromConsole: "true", eventSource: iam.amazonaws.com, eventName: ListRoles}, after: 10s}
      - {event: {sessionCredentialFromConsole: "true", eventSource: s3.amazonaws.com, eventName: ListBuckets}, after: 15s}
      - {event: {sessionCredentialFromConsole: "true", eventSource: ec2.amazonaws.com, eventName: DescribeInstances}, after: 20s}
      - {event: {sessionCredentialFromConsole: "true", eventSource: secretsmanager.amazonaws.com, eventName: ListSecrets}, after: 30s}
      - {event: {sessionCredentialFromConsole: "true", eventSource: ec2.amazonaws.com, eventName: DescribeSnapshots}, after: 40s}
      - {event: {sessionCredentialFromConsole: "true", eventSource: ec2.amazonaws.com, eventName: DescribeVpcs}, after: 50s}
  - name: A service makes the same calls for its inventory
    expect: quiet
    events:
      - {event: {userIdentity: {invokedBy: config.amazonaws.com}, eventSource: iam.amazonaws.com, eventName: GetUser}}
      - {event: {userIdentity: {invokedBy: config.amazonaws.com}, eventSource: iam.amazonaws.com, eventName: ListUsers}, after: 5s}
      - {event: {userIdentity: {invokedBy: config.amazonaws.com}, eventSource: iam.amazonaws.com, eventName: ListRoles}, after: 10s}
      - {event: {userIdentity: {invokedBy: config.amazonaws.com}, eventSource: s3.amazonaws.com, eventName: ListBuckets}, after: 15s}
      - {event: {userIdentity: {invokedBy: config.amazonaws.com}, eventSource: ec2.amazonaws.com, eventName: DescribeInstances}, after: 20s}
      - {event: {userIdentity: {invokedBy: config.amazonaws.com}, eventSource: secretsmanager.amazonaws.com, eventName: ListSecrets}, after: 30s}
      - {event: {userIdentity: {invokedBy: config.amazonaws.com}, eventSource: ec2.amazonaws.com, eventName: DescribeSnapshots}, after: 40s}
      - {event: {userIdentity: {invokedBy: config.amazonaws.com}, eventSource: ec2.amazonaws.com, eventName: DescribeVpcs}, after: 50s}
  - name: Two users make four of the calls each
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventSource: iam.amazonaws.com, eventName: ListUsers}, after: 5s}
      - {event: {eventSource: iam.amazonaws.com, eventName: ListRoles}, after: 10s}
      - {event: {eventSource: s3.amazonaws.com, eventName: ListBuckets}, after: 15s}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/gesa", userName: gesa}, eventSource: ec2.amazonaws.com, eventName: DescribeInstances}, after: 20s}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/gesa", userName: gesa}, eventSource: secretsmanager.amazonaws.com, eventName: ListSecrets}, after: 30s}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/gesa", userName: gesa}, eventSource: ec2.amazonaws.com, eventName: DescribeSnapshots}, after: 40s}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/gesa", userName: gesa}, eventSource: ec2.amazonaws.com, eventName: DescribeVpcs}, after: 50s}

recon/recon-from-instance.test.yml 4646
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROACKCEVSQ6C2EXAMPLE:i-0e4d3c2b1a0f98765
    arn: arn:aws:sts::111122223333:assumed-role/web-frontend/i-0e4d3c2b1a0f98765
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROACKCEVSQ6C2EXAMPLE
        arn: arn:aws:iam::111122223333:role/web-frontend
        accountId: "111122223333"
        userName: web-frontend
      attributes: {creationDate: "2026-03-04T04:51:30Z", mfaAuthenticated: "false"}
      ec2RoleDelivery: "2.0"
  eventTime: "2026-03-04T05:21:37Z"
  eventSource: sts.amazonaws.com
  eventName: GetCallerIdentity
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.61"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#sts.get-caller-identity"
  requestParameters: null
  responseElements: null
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: sts.eu-west-1.amazonaws.com}
tests:
  - name: Four calls in ten minutes
    expect: fires
    events:
      - {event: {}}
      - {event: {eventSource: s3.amazonaws.com, eventName: ListBuckets}, after: 2m}
      - {event: {eventSource: iam.amazonaws.com, eventName: ListUsers, errorCode: AccessDenied, errorMessage: "not authorized to perform: iam:ListUsers"}, after: 4m}
      - {event: {eventSource: cloudtrail.amazonaws.com, eventName: DescribeTrails}, after: 10m}
  - name: The instance has an id of the older, short form
    expect: fires
    events:
      - {event: {userIdentity: {principalId: "AROACKCEVSQ6C2EXAMPLE:i-1a2b3c4d"}}}
      - {event: {userIdentity: {principalId: "AROACKCEVSQ6C2EXAMPLE:i-1a2b3c4d"}, eventSource: ec2.amazonaws.com, eventName: DescribeSnapshots}, after: 2m}
      - {event: {userIdentity: {principalId: "AROACKCEVSQ6C2EXAMPLE:i-1a2b3c4d"}, eventSource: iam.amazonaws.com, eventName: ListRoles}, after: 4m}
      - {event: {userIdentity: {principalId: "AROACKCEVSQ6C2EXAMPLE:i-1a2b3c4d"}, eventSource: guardduty.amazonaws.com, eventName: ListDetectors}, after: 5m}
  - name: Three different calls, one of them often
    expect: quiet
    events:
      - {event: {}, repeat: 10, every: 5s}
      - {event: {eventSource: s3.amazonaws.com, eventName: ListBuckets}, after: 2m}
      - {event: {eventSource: iam.amazonaws.com, eventName: ListUsers}, after: 4m}
  - name: The fourth call comes after more than ten minutes
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventSource: s3.amazonaws.com, eventName: ListBuckets}, after: 2m}
      - {event: {eventSource: iam.amazonaws.com, eventName: ListUsers}, after: 4m}
      - {event: {eventSource: cloudtrail.amazonaws.com, eventName: DescribeTrails}, after: 11m}
  - name: Two instances of one role make two of the calls each
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventSource: s3.amazonaws.com, eventName: ListBuckets}, after: 2m}
      - {event: {userIdentity: {principalId: "AROACKCEVSQ6C2EXAMPLE:i-0aaaabbbbccccdddd"}, eventSource: iam.amazonaws.com, eventName: ListUsers}, after: 4m}
      - {event: {userIdentity: {principalId: "AROACKCEVSQ6C2EXAMPLE:i-0aaaabbbbccccdddd"}, eventSource: cloudtrail.amazonaws.com, eventName: DescribeTrails}, after: 5m}
  - name: A person makes the calls, in a session that only looks a little like an instance
    expect: quiet
    events:
      - {event: {userIdentity: {principalId: "AROACKCEVSQ6C2EXAMPLE:i-am-hanna"}}}
      - {event: {userIdentity: {principalId: "AROACKCEVSQ6C2EXAMPLE:i-am-hanna"}, eventSource: s3.amazonaws.com, eventName: ListBuckets}, after: 2m}
      - {event: {userIdentity: {principalId: "AROACKCEVSQ6C2EXAMPLE:i-am-hanna"}, eventSource: iam.amazonaws.com, eventName: ListUsers}, after: 4m}
      - {event: {userIdentity: {principalId: "AROACKCEVSQ6C2EXAMPLE:i-am-hanna"}, eventSource: cloudtrail.amazonaws.com, eventName: DescribeTrails}, after: 5m}
  - name: The instance does its work
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventSource: ssm.amazonaws.com, eventName: UpdateInstanceInformation, readOnly: false}, after: 1m}
      - {event: {eventSource: ssm.amazonaws.com, eventName: GetParameter}, after: 2m}
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeTags}, after: 3m}

recon/security-tooling-recon.test.yml 3822
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/ragna
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: ragna
  eventTime: "2026-03-04T00:20:00Z"
  eventSource: cloudtrail.amazonaws.com
  eventName: DescribeTrails
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21"
  requestParameters: {includeShadowTrails: true}
  responseElements: null
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: cloudtrail.eu-west-1.amazonaws.com}
tests:
  - name: Four calls to three services
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: GetEventSelectors, requestParameters: {trailName: all-regions}}, after: 1m}
      - {event: {eventSource: guardduty.amazonaws.com, eventName: ListDetectors, errorCode: AccessDeniedException, errorMessage: "not authorized to perform: guardduty:ListDetectors"}, after: 2m}
      - {event: {eventSource: securityhub.amazonaws.com, eventName: DescribeHub}, after: 10m}
  - name: Findings and recorders are read
    expect: fires
    events:
      - {event: {eventSource: config.amazonaws.com, eventName: DescribeConfigurationRecorders}}
      - {event: {eventSource: macie2.amazonaws.com, eventName: ListFindings}, after: 1s}
      - {event: {eventSource: macie2.amazonaws.com, eventName: GetFindings}, after: 2s}
      - {event: {eventSource: guardduty.amazonaws.com, eventName: GetDetector}, after: 3s}
  - name: Three different calls
    expect: quiet
    events:
      - {event: {}, repeat: 5, every: 1s}
      - {event: {eventName: GetTrailStatus}, after: 1m, repeat: 5, every: 1s}
      - {event: {eventName: GetEventSelectors}, after: 2m, repeat: 5, every: 1s}
  - name: The fourth call comes after more than ten minutes
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: GetTrailStatus}, after: 1m}
      - {event: {eventName: GetEventSelectors}, after: 2m}
      - {event: {eventSource: guardduty.amazonaws.com, eventName: ListDetectors}, after: 11m}
  - name: Two users make two of the calls each
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: GetTrailStatus}, after: 1m}
      - {event: {eventName: GetEventSelectors, userIdentity: {arn: "arn:aws:iam::111122223333:user/sven", userName: sven, principalId: AIDASVENEXAMPLE000001}}, after: 2m}
      - {event: {eventSource: guardduty.amazonaws.com, eventName: ListDetectors, userIdentity: {arn: "arn:aws:iam::111122223333:user/sven", userName: sven, principalId: AIDASVENEXAMPLE000001}}, after: 3m}
  - name: AWS Config reads the state of the services
    expect: quiet
    events:
      - {event: {userIdentity: {invokedBy: config.amazonaws.com}}}
      - {event: {userIdentity: {invokedBy: config.amazonaws.com}, eventName: GetTrailStatus}, after: 1s}
      - {event: {userIdentity: {invokedBy: config.amazonaws.com}, eventName: GetEventSelectors}, after: 2s}
      - {event: {userIdentity: {invokedBy: config.amazonaws.com}, eventSource: guardduty.amazonaws.com, eventName: ListDetectors}, after: 3s}
  - name: Findings of another service have the same names
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: GetTrailStatus}, after: 1s}
      - {event: {eventName: GetEventSelectors}, after: 2s}
      - {event: {eventSource: access-analyzer.amazonaws.com, eventName: ListFindings}, after: 3s}

recon/ssm-inventory-recon.test.yml 2669
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
  eventSource: ssm.amazonaws.com
  eventName: GetInventory
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters: {filters: [{key: 'AWS:InstanceInformation.InstanceStatus', values: [Active], type: Equal}]}
  responseElements: null
  requestID: cd2f5af3-1962-4083-ab57-77f7dfcb4189
  eventID: 7954cb44-dab9-49dc-a9d9-622d03cd9d77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: ssm.eu-west-1.amazonaws.com
tests:
  - name: The user has done other things only
    expect: fires
    baseline:
      - {eventName: GetParameter}
    events:
      - {}
  - name: The baseline knows another principal only
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {eventName: DescribeInstanceInformation, requestParameters: {maxResults: 50}}
  - name: The user has read something of the kind before
    expect: quiet
    baseline:
      - {eventName: ListCommands, requestParameters: null}
    events:
      - {}
  - name: A service reads it for the user
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {userIdentity: {invokedBy: securityhub.amazonaws.com}, sourceIPAddress: securityhub.amazonaws.com}
  - name: The user may not read it
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: ssm:GetInventory on resource: *', responseElements: null}
  - name: There is no baseline
    expect: quiet

recon/storage-recon-burst.test.yml 3279
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/pola
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: pola
  eventTime: "2026-03-04T01:45:00Z"
  eventSource: ec2.amazonaws.com
  eventName: DescribeVolumes
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21"
  requestParameters: {filterSet: {}, volumeSet: {}}
  responseElements: null
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
  - name: Four of the calls within ten minutes
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: GetEbsEncryptionByDefault, requestParameters: {GetEbsEncryptionByDefaultRequest: ""}}, after: 1m}
      - {event: {eventName: DescribeSnapshotAttribute, requestParameters: {snapshotId: snap-0a61c2e9b7f3d4405, attributeType: CREATE_VOLUME_PERMISSION}}, after: 2m}
      - {event: {eventName: DescribeImages}, after: 10m}
  - name: The rarer calls, one of them refused
    expect: fires
    events:
      - {event: {eventName: GetEbsDefaultKmsKeyId}}
      - {event: {eventName: DescribeVolumesModifications}, after: 1s}
      - {event: {eventName: DescribeSnapshotTierStatus, errorCode: Client.UnauthorizedOperation, errorMessage: You are not authorized to perform this operation.}, after: 2s}
      - {event: {eventName: GetEbsEncryptionByDefault}, after: 3s}
  - name: Three of the calls, over and over
    expect: quiet
    events:
      - {event: {}, repeat: 5, every: 1s}
      - {event: {eventName: DescribeImages}, after: 1m, repeat: 5, every: 1s}
      - {event: {eventName: GetEbsEncryptionByDefault}, after: 2m, repeat: 5, every: 1s}
  - name: The fourth call comes after more than ten minutes
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: DescribeImages}, after: 1m}
      - {event: {eventName: GetEbsEncryptionByDefault}, after: 2m}
      - {event: {eventName: DescribeSnapshotAttribute}, after: 11m}
  - name: Two users make two of the calls each
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: DescribeImages}, after: 1m}
      - {event: {eventName: GetEbsEncryptionByDefault, userIdentity: {arn: "arn:aws:iam::111122223333:user/quirin", userName: quirin, principalId: AIDAQUIRINEXAMPLE0001}}, after: 2m}
      - {event: {eventName: DescribeSnapshotAttribute, userIdentity: {arn: "arn:aws:iam::111122223333:user/quirin", userName: quirin, principalId: AIDAQUIRINEXAMPLE0001}}, after: 3m}
  - name: Instances and their disks are looked at
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: DescribeImages}, after: 1s}
      - {event: {eventName: DescribeInstances}, after: 2s}
      - {event: {eventName: DescribeSnapshots}, after: 3s}
      - {event: {eventName: DescribeVolumeStatus}, after: 4s}

recon/user-data-bulk-read.test.yml 3386
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEFINN000001
    arn: arn:aws:iam::111122223333:user/finn
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: finn
  eventTime: "2026-06-01T05:30:00Z"
  eventSource: ec2.amazonaws.com
  eventName: DescribeInstanceAttribute
  awsRegion: ap-southeast-2
  sourceIPAddress: "198.51.100.111"
  userAgent: aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/command#ec2.describe-instance-attribute
  requestParameters: {instanceId: i-0d0d0d0d0d0d0d0d0, attribute: userData}
  responseElements: null
  requestID: c6d7e8f9-0a1b-4c2d-8e3f-405162738401
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.ap-southeast-2.amazonaws.com}
tests:
  - name: Five instances, the last exactly fifteen minutes after the first
    expect: fires
    events:
      - {event: {requestParameters: {instanceId: "i-0d0d0d0d0d0d0d0d{n}"}}, repeat: 4, every: 1m}
      - {event: {requestParameters: {instanceId: i-0e0e0e0e0e0e0e0e0}}, after: 15m}
  - name: All five calls are denied
    expect: fires
    events:
      - {event: {requestParameters: {instanceId: "i-0d0d0d0d0d0d0d0d{n}"}, errorCode: Client.UnauthorizedOperation, errorMessage: "You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/finn is not authorized to perform: ec2:DescribeInstanceAttribute"}, repeat: 5, every: 1s}
  - name: Four instances, read twice
    expect: quiet
    events:
      - {event: {requestParameters: {instanceId: "i-0d0d0d0d0d0d0d0d{n}"}}, repeat: 4, every: 1s}
      - {event: {requestParameters: {instanceId: "i-0d0d0d0d0d0d0d0d{n}"}}, after: 1m, repeat: 4, every: 1s}
  - name: Five instances over more than fifteen minutes
    expect: quiet
    events:
      - {event: {requestParameters: {instanceId: "i-0d0d0d0d0d0d0d0d{n}"}}, repeat: 4, every: 1m}
      - {event: {requestParameters: {instanceId: i-0e0e0e0e0e0e0e0e0}}, after: 901s}
  - name: Five instances, two callers
    expect: quiet
    events:
      - {event: {requestParameters: {instanceId: "i-0d0d0d0d0d0d0d0d{n}"}}, repeat: 3, every: 1s}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEGUS0000001, arn: "arn:aws:iam::111122223333:user/gus", userName: gus}, requestParameters: {instanceId: "i-0f0f0f0f0f0f0f0f{n}"}}, repeat: 2, every: 1s}
  - name: Another attribute is read
    expect: quiet
    events:
      - {event: {requestParameters: {instanceId: "i-0d0d0d0d0d0d0d0d{n}", attribute: disableApiTermination}}, repeat: 6, every: 1s}
  - name: CloudFormation reads it for the caller
    expect: quiet
    events:
      - {event: {userIdentity: {invokedBy: cloudformation.amazonaws.com}, sourceIPAddress: cloudformation.amazonaws.com, userAgent: cloudformation.amazonaws.com, requestParameters: {instanceId: "i-0d0d0d0d0d0d0d0d{n}"}}, repeat: 6, every: 1s}
  - name: EMR reads it for the caller
    expect: quiet
    events:
      - {event: {userIdentity: {invokedBy: elasticmapreduce.amazonaws.com}, sourceIPAddress: elasticmapreduce.amazonaws.com, userAgent: elasticmapreduce.amazonaws.com, requestParameters: {instanceId: "i-0d0d0d0d0d0d0d0d{n}"}}, repeat: 6, every: 1s}


"""#
}
