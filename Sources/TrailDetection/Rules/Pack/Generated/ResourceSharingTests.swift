// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum ResourceSharingTests {
  static let text = #"""
resource-sharing/account-public-access-block-removed.test.yml 4508
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: s3.amazonaws.com
  eventName: PutAccountPublicAccessBlock
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: '[aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#s3control.put-public-access-block]'
  requestParameters:
    Host: 111122223333.s3-control.eu-west-1.amazonaws.com
    publicAccessBlock: ''
    PublicAccessBlockConfiguration:
      xmlns: http://s3.amazonaws.com/doc/2006-03-01/
      BlockPublicAcls: false
      IgnorePublicAcls: false
      BlockPublicPolicy: false
      RestrictPublicBuckets: false
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 49
    AuthenticationMethod: AuthHeader
    x-amz-id-2: EXAMPLE4PHQDG4RFF6VJFWKBVNX4ITQJAAAAAAAAAAAAAAA
    bytesTransferredOut: 0
  requestID: beeca68e-69b4-5ee1-a81f-d3523a4dc88c
  eventID: 244ceac5-60c1-5d5a-8e07-ab6409affda7
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: 111122223333.s3-control.eu-west-1.amazonaws.com
tests:
  - name: All four settings are switched off
    expect: fires
  - name: BlockPublicAcls alone is switched off
    expect: fires
    events:
      - {requestParameters: {PublicAccessBlockConfiguration: {xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/', BlockPublicAcls: false, IgnorePublicAcls: true,
            BlockPublicPolicy: true, RestrictPublicBuckets: true}}}
  - name: IgnorePublicAcls alone is switched off
    expect: fires
    events:
      - {requestParameters: {PublicAccessBlockConfiguration: {xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/', BlockPublicAcls: true, IgnorePublicAcls: false,
            BlockPublicPolicy: true, RestrictPublicBuckets: true}}}
  - name: BlockPublicPolicy alone is switched off
    expect: fires
    events:
      - {requestParameters: {PublicAccessBlockConfiguration: {xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/', BlockPublicAcls: true, IgnorePublicAcls: true,
            BlockPublicPolicy: false, RestrictPublicBuckets: true}}}
  - name: RestrictPublicBuckets alone is switched off
    expect: fires
    events:
      - {requestParameters: {PublicAccessBlockConfiguration: {xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/', BlockPublicAcls: true, IgnorePublicAcls: true,
            BlockPublicPolicy: true, RestrictPublicBuckets: false}}}
  - name: The settings are deleted
    expect: fires
    without: [requestParameters.PublicAccessBlockConfiguration]
    events:
      - {eventName: DeleteAccountPublicAccessBlock}
  - name: All four settings are switched on
    expect: quiet
    events:
      - {requestParameters: {PublicAccessBlockConfiguration: {xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/', BlockPublicAcls: true, IgnorePublicAcls: true,
            BlockPublicPolicy: true, RestrictPublicBuckets: true}}}
  - name: The settings of one bucket are switched off, which is another finding
    expect: quiet
    events:
      - {eventName: PutBucketPublicAccessBlock, requestParameters: {bucketName: reports-example}}
  - name: The caller may not change the settings
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: s3:PutAccountPublicAccessBlock
          on resource: * because no identity-based policy allows the s3:PutAccountPublicAccessBlock action', responseElements: null}
  - name: The caller may not delete the settings
    expect: quiet
    without: [requestParameters.PublicAccessBlockConfiguration]
    events:
      - {eventName: DeleteAccountPublicAccessBlock, errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized
          to perform: s3:PutAccountPublicAccessBlock on resource: * because no identity-based policy allows the s3:PutAccountPublicAccessBlock action', responseElements: null,
        requestParameters: {Host: 111122223333.s3-control.eu-west-1.amazonaws.com, publicAccessBlock: ''}}

resource-sharing/bucket-acl-public.test.yml 10161
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: s3.amazonaws.com
  eventName: PutBucketAcl
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: '[aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#s3api.put-bucket-acl]'
  requestParameters:
    bucketName: reports-example
    Host: reports-example.s3.eu-west-1.amazonaws.com
    acl: ''
    x-amz-acl: public-read
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 412
    AuthenticationMethod: AuthHeader
    x-amz-id-2: EXAMPLEC6T5KY34D2BYJ4LKTPVVJLZCSDAAAAAAAAAAAAAA
    bytesTransferredOut: 0
  requestID: 58220a3e-9e77-5536-8cc9-91baf8aa3416
  eventID: 148f90c0-1398-5fad-ba5d-99c123c78605
  readOnly: false
  resources:
    - accountId: '111122223333'
      type: AWS::S3::Bucket
      ARN: arn:aws:s3:::reports-example
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: reports-example.s3.eu-west-1.amazonaws.com
tests:
  - name: A canned ACL lets everyone read
    expect: fires
  - name: Older records hold the canned ACL in a list
    expect: fires
    events:
      - {requestParameters: {x-amz-acl: [public-read-write], acl: ['']}}
  - name: A canned ACL lets every AWS user read
    expect: fires
    events:
      - {requestParameters: {x-amz-acl: authenticated-read}}
  - name: A bucket is created public
    expect: fires
    without: [requestParameters.acl]
    events:
      - {eventName: CreateBucket}
  - name: The body grants everyone to read beside the owner
    expect: fires
    without: [requestParameters.x-amz-acl]
    events:
      - {requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, acl: '', AccessControlPolicy: {xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/',
            Owner: {ID: 7d6e5bf77eb473398185e70ea9e8fffe00000000000000000000000000000000}, AccessControlList: {Grant: [{Grantee: {ID: 7d6e5bf77eb473398185e70ea9e8fffe00000000000000000000000000000000,
                    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:type': CanonicalUser}, Permission: FULL_CONTROL}, {Grantee: {URI: 'http://acs.amazonaws.com/groups/global/AllUsers',
                    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:type': Group}, Permission: READ}]}}}}
  - name: The only grant is for every AWS user and not in a list
    expect: fires
    without: [requestParameters.x-amz-acl]
    events:
      - {requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, acl: '', AccessControlPolicy: {xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/',
            Owner: {ID: 7d6e5bf77eb473398185e70ea9e8fffe00000000000000000000000000000000}, AccessControlList: {Grant: {Grantee: {URI: 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers',
                  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:type': Group}, Permission: READ}}}}}
  - name: Grant headers stand in an object of their own
    expect: fires
    without: [requestParameters.acl, requestParameters.x-amz-acl]
    events:
      - {eventName: CreateBucket, requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, accessControlList: {
            x-amz-grant-full-control: id="7d6e5bf77eb473398185e70ea9e8fffe00000000000000000000000000000000", x-amz-grant-read: 'uri="http://acs.amazonaws.com/groups/global/AllUsers"'}}}
  - name: A header in an object of its own grants every AWS user
    expect: fires
    without: [requestParameters.acl, requestParameters.x-amz-acl]
    events:
      - {eventName: CreateBucket, requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, accessControlList: {
            x-amz-grant-write: 'uri="http://acs.amazonaws.com/groups/global/AuthenticatedUsers"'}}}
  - name: The header for read grants everyone
    expect: fires
    without: [requestParameters.x-amz-acl]
    events:
      - {requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, acl: '', x-amz-grant-read: 'uri="http://acs.amazonaws.com/groups/global/AllUsers"'}}
  - name: The header for read grants every AWS user, in a list
    expect: fires
    without: [requestParameters.x-amz-acl]
    events:
      - {requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, acl: '', x-amz-grant-read: ['uri="http://acs.amazonaws.com/groups/global/AuthenticatedUsers"']}}
  - name: The header for write grants everyone
    expect: fires
    without: [requestParameters.x-amz-acl]
    events:
      - {requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, acl: '', x-amz-grant-write: 'uri="http://acs.amazonaws.com/groups/global/AllUsers"'}}
  - name: The header for write grants every AWS user, in a list
    expect: fires
    without: [requestParameters.x-amz-acl]
    events:
      - {requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, acl: '', x-amz-grant-write: ['uri="http://acs.amazonaws.com/groups/global/AuthenticatedUsers"']}}
  - name: The header for read-acp grants everyone
    expect: fires
    without: [requestParameters.x-amz-acl]
    events:
      - {requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, acl: '', x-amz-grant-read-acp: 'uri="http://acs.amazonaws.com/groups/global/AllUsers"'}}
  - name: The header for read-acp grants every AWS user, in a list
    expect: fires
    without: [requestParameters.x-amz-acl]
    events:
      - {requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, acl: '', x-amz-grant-read-acp: ['uri="http://acs.amazonaws.com/groups/global/AuthenticatedUsers"']}}
  - name: The header for write-acp grants everyone
    expect: fires
    without: [requestParameters.x-amz-acl]
    events:
      - {requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, acl: '', x-amz-grant-write-acp: 'uri="http://acs.amazonaws.com/groups/global/AllUsers"'}}
  - name: The header for write-acp grants every AWS user, in a list
    expect: fires
    without: [requestParameters.x-amz-acl]
    events:
      - {requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, acl: '', x-amz-grant-write-acp: ['uri="http://acs.amazonaws.com/groups/global/AuthenticatedUsers"']}}
  - name: The header for full-control grants everyone
    expect: fires
    without: [requestParameters.x-amz-acl]
    events:
      - {requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, acl: '', x-amz-grant-full-control: 'uri="http://acs.amazonaws.com/groups/global/AllUsers"'}}
  - name: The header for full-control grants every AWS user, in a list
    expect: fires
    without: [requestParameters.x-amz-acl]
    events:
      - {requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, acl: '', x-amz-grant-full-control: ['uri="http://acs.amazonaws.com/groups/global/AuthenticatedUsers"']}}
  - name: The canned ACL is private
    expect: quiet
    events:
      - {requestParameters: {x-amz-acl: private}}
  - name: The canned ACL lets S3 deliver logs
    expect: quiet
    events:
      - {requestParameters: {x-amz-acl: log-delivery-write}}
  - name: The body grants the owner and log delivery
    expect: quiet
    without: [requestParameters.x-amz-acl]
    events:
      - {requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, acl: '', AccessControlPolicy: {xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/',
            Owner: {ID: 7d6e5bf77eb473398185e70ea9e8fffe00000000000000000000000000000000}, AccessControlList: {Grant: [{Grantee: {ID: 7d6e5bf77eb473398185e70ea9e8fffe00000000000000000000000000000000,
                    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:type': CanonicalUser}, Permission: FULL_CONTROL}, {Grantee: {URI: 'http://acs.amazonaws.com/groups/s3/LogDelivery',
                    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:type': Group}, Permission: READ}]}}}}
  - name: A header grants one canonical user
    expect: quiet
    without: [requestParameters.x-amz-acl]
    events:
      - {requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, acl: '', x-amz-grant-read: id="be68842813332f894515481a1e67de5500000000000000000000000000000000"}}
  - name: A bucket is created without an ACL
    expect: quiet
    without: [requestParameters.acl, requestParameters.x-amz-acl]
    events:
      - {eventName: CreateBucket, requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com}}
  - name: The bucket takes no ACLs
    expect: quiet
    events:
      - {errorCode: AccessControlListNotSupported, errorMessage: The bucket does not allow ACLs}
  - name: The caller may not set the ACL
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: s3:PutBucketAcl on resource:
          arn:aws:s3:::reports-example because no identity-based policy allows the s3:PutBucketAcl action', responseElements: null}
  - name: The ACL is read
    expect: quiet
    without: [requestParameters.x-amz-acl]
    events:
      - {eventName: GetBucketAcl, readOnly: true, requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, acl: ''}}

resource-sharing/bucket-config-deleted.test.yml 2657
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/dana
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-03-20T01:40:11Z"
  eventSource: s3.amazonaws.com
  eventName: DeleteBucketPolicy
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "[aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe]"
  requestParameters: {bucketName: example-invoices, Host: example-invoices.s3.eu-west-1.amazonaws.com, policy: ""}
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    AuthenticationMethod: AuthHeader
    x-amz-id-2: exampleHostIdExampleHostIdExampleHostId00000000000000000000000000=
    bytesTransferredOut: 0
  requestID: dcce6cd3-79d4-4a4e-8094-33881dc4c726
  readOnly: false
  resources: [{accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-invoices"}]
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: example-invoices.s3.eu-west-1.amazonaws.com}
tests:
  - name: The policy is deleted
    expect: fires
  - name: The cross-origin rules are deleted
    expect: fires
    without: [requestParameters.policy]
    events:
      - {eventName: DeleteBucketCors, requestParameters: {cors: ""}}
  - name: The lifecycle settings are deleted
    expect: fires
    without: [requestParameters.policy]
    events:
      - {eventName: DeleteBucketLifecycle, requestParameters: {lifecycle: ""}}
  - name: The caller may not delete it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: s3:DeleteBucketPolicy on resource: "arn:aws:s3:::example-invoices" because no identity-based policy allows the s3:DeleteBucketPolicy action'
        responseElements: null
  - name: There is no such bucket
    expect: quiet
    events:
      - {errorCode: NoSuchBucket, errorMessage: The specified bucket does not exist, responseElements: null}
  - name: The tags are deleted
    expect: quiet
    without: [requestParameters.policy]
    events:
      - {eventName: DeleteBucketTagging, requestParameters: {tagging: ""}}
  - name: Another policy is written
    expect: quiet
    events:
      - {eventName: PutBucketPolicy}

resource-sharing/bucket-exposed-after-block-removed.test.yml 6996
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/niamh
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: niamh
  eventTime: "2026-03-04T18:02:11Z"
  eventSource: s3.amazonaws.com
  eventName: DeleteBucketPublicAccessBlock
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "[Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21]"
  requestParameters: {bucketName: clinic-exports, Host: clinic-exports.s3.eu-west-1.amazonaws.com}
  responseElements: null
  additionalEventData: {SignatureVersion: SigV4, CipherSuite: TLS_AES_128_GCM_SHA256, bytesTransferredIn: 0, AuthenticationMethod: AuthHeader, x-amz-id-2: Zm9yIGV4YW1wbGUgb25seQ==, bytesTransferredOut: 0}
  resources:
    - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::clinic-exports"}
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: clinic-exports.s3.eu-west-1.amazonaws.com}
tests:
  - name: The block is deleted and a policy lets everyone read
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: PutBucketPolicy, requestParameters: {policy: "", bucketPolicy: {Version: "2012-10-17", Statement: [{Effect: Allow, Principal: "*", Action: "s3:GetObject", Resource: "arn:aws:s3:::clinic-exports/*"}]}}}, after: 60m}
  - name: One switch is turned off and a single statement names every principal
    expect: fires
    events:
      - {event: {eventName: PutBucketPublicAccessBlock, requestParameters: {publicAccessBlock: "", PublicAccessBlockConfiguration: {BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: false, RestrictPublicBuckets: true}}}}
      - {event: {eventName: PutBucketPolicy, requestParameters: {policy: "", bucketPolicy: {Statement: {Effect: Allow, Principal: {AWS: ["*"]}, Action: ["s3:GetObject"], Resource: "arn:aws:s3:::clinic-exports/*"}}}}, after: 1m}
  - name: The ACL is a canned one, as newer records write it
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: PutBucketAcl, requestParameters: {acl: "", x-amz-acl: public-read}}, after: 1m}
  - name: The ACL is a canned one, as older records write it
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: PutBucketAcl, requestParameters: {acl: [""], x-amz-acl: [authenticated-read]}}, after: 1m}
  - name: The ACL grants to the group of all users, among others
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: PutBucketAcl, requestParameters: {acl: "", AccessControlPolicy: {Owner: {ID: 9f0e1d2c}, AccessControlList: {Grant: [{Permission: FULL_CONTROL, Grantee: {"xsi:type": CanonicalUser, ID: 9f0e1d2c}}, {Permission: READ, Grantee: {"xsi:type": Group, URI: "http://acs.amazonaws.com/groups/global/AllUsers"}}]}}}}, after: 1m}
  - name: The ACL has a single grant
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: PutBucketAcl, requestParameters: {acl: "", AccessControlPolicy: {AccessControlList: {Grant: {Permission: WRITE, Grantee: {"xsi:type": Group, URI: "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"}}}}}}, after: 1m}
  - name: The grant comes in a header
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: PutBucketAcl, requestParameters: {acl: "", x-amz-grant-read-acp: 'uri="http://acs.amazonaws.com/groups/global/AllUsers"'}}, after: 1m}
  - name: The grant headers are gathered in an object
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: PutBucketAcl, requestParameters: {acl: [""], accessControlList: {x-amz-grant-write: 'uri="http://acs.amazonaws.com/groups/global/AllUsers"'}}}, after: 1m}
  - name: The policy lets everyone read under an empty condition
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: PutBucketPolicy, requestParameters: {policy: "", bucketPolicy: {Version: "2012-10-17", Statement: [{Effect: Allow, Principal: "*", Action: "s3:GetObject", Resource: "arn:aws:s3:::clinic-exports/*", Condition: {}}]}}}, after: 1m}
  - name: The policy came first
    expect: quiet
    events:
      - {event: {eventName: PutBucketAcl, requestParameters: {acl: "", x-amz-acl: public-read}}}
      - {event: {}, after: 1m}
  - name: The bucket is opened more than an hour later
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: PutBucketAcl, requestParameters: {acl: "", x-amz-acl: public-read}}, after: 61m}
  - name: Another bucket is opened
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: PutBucketAcl, requestParameters: {bucketName: clinic-website, Host: clinic-website.s3.eu-west-1.amazonaws.com, acl: "", x-amz-acl: public-read}}, after: 1m}
  - name: The new settings leave every switch on
    expect: quiet
    events:
      - {event: {eventName: PutBucketPublicAccessBlock, requestParameters: {publicAccessBlock: "", PublicAccessBlockConfiguration: {BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true}}}}
      - {event: {eventName: PutBucketAcl, requestParameters: {acl: "", x-amz-acl: public-read}}, after: 1m}
  - name: Everyone is allowed under a condition, and one account without
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: PutBucketPolicy, requestParameters: {policy: "", bucketPolicy: {Statement: [{Effect: Allow, Principal: "*", Action: "s3:GetObject", Resource: "*", Condition: {StringEquals: {"aws:PrincipalOrgID": o-exampleorgid}}}, {Effect: Allow, Principal: {AWS: "arn:aws:iam::444455556666:root"}, Action: "s3:GetObject", Resource: "*"}]}}}, after: 1m}
  - name: Everyone is denied
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: PutBucketPolicy, requestParameters: {policy: "", bucketPolicy: {Statement: [{Effect: Deny, Principal: "*", Action: "s3:*", Resource: "*"}]}}}, after: 1m}
  - name: The ACL stays private
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: PutBucketAcl, requestParameters: {acl: "", x-amz-acl: private}}, after: 1m}
  - name: The ACL is refused
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: PutBucketAcl, requestParameters: {acl: "", x-amz-acl: public-read}, errorCode: AccessControlListNotSupported, errorMessage: The bucket does not allow ACLs}, after: 1m}
  - name: The block could not be removed
    expect: quiet
    events:
      - {event: {errorCode: AccessDenied, errorMessage: Access Denied}}
      - {event: {eventName: PutBucketAcl, requestParameters: {acl: "", x-amz-acl: public-read}}, after: 1m}

resource-sharing/bucket-policy-external-account.test.yml 14344
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: s3.amazonaws.com
  eventName: PutBucketPolicy
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: '[aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#s3api.put-bucket-policy]'
  requestParameters:
    bucketName: reports-example
    Host: reports-example.s3.eu-west-1.amazonaws.com
    policy: ''
    bucketPolicy:
      Version: '2012-10-17'
      Statement:
        - Effect: Allow
          Principal:
            AWS: arn:aws:iam::123456789012:root
          Action:
            - s3:GetObject
            - s3:PutObject
          Resource: arn:aws:s3:::reports-example/*
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 415
    AuthenticationMethod: AuthHeader
    x-amz-id-2: EXAMPLEIV2BFG56JTU7LBUKBNUK5BDBIDAAAAAAAAAAAAAA
    bytesTransferredOut: 0
  requestID: 1ad8fd7f-72b3-57c2-8dc9-4b2d68c146b7
  eventID: 35a9d7ad-8406-5aa7-8b8a-bded3400961c
  readOnly: false
  resources:
    - accountId: '111122223333'
      type: AWS::S3::Bucket
      ARN: arn:aws:s3:::reports-example
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: reports-example.s3.eu-west-1.amazonaws.com
tests:
  - name: An unknown account may read and write
    expect: fires
    placeholders: {known_accounts: ['111122223333', '444455556666']}
  - name: The account is written as its number
    expect: fires
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: '123456789012'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A role of an unknown account stands in a list
    expect: fires
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: ['arn:aws:iam::123456789012:role/loader', 'arn:aws:iam::123456789012:user/kim']},
                Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A known account has its own statement beside that of the stranger
    expect: fires
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: 'arn:aws:iam::444455556666:root'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'},
              {Effect: Allow, Principal: {AWS: 'arn:aws-cn:iam::123456789012:role/loader'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: No account is listed, and a stranger may read
    expect: fires
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: 'arn:aws:iam::123456789012:root'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A stranger stands in one list with a role of this account, and nobody is listed
    expect: fires
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: ['arn:aws:iam::111122223333:role/reporting', 'arn:aws:iam::123456789012:role/loader']}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A stranger stands in one list with a role of this account and a known account
    expect: fires
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: ['arn:aws:iam::111122223333:role/reporting', 'arn:aws:iam::444455556666:root', 'arn:aws:iam::123456789012:role/loader']}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: The stranger is a bare number beside a known one
    expect: fires
    placeholders: {known_accounts: ['444455556666']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: ['444455556666', '123456789012']}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: One stranger is denied, and another allowed in a statement of its own
    expect: fires
    placeholders: {known_accounts: ['444455556666']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Deny, Principal: {AWS: 'arn:aws:iam::123456789012:role/loader'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}, {Effect: Allow, Principal: {AWS: '210987654321'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A stranger's role bears the number of this account, which is listed
    expect: fires
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: 'arn:aws:iam::123456789012:role/loader-111122223333'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A stranger's role in a path made to look like a known ARN
    expect: fires
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: 'arn:aws:iam::123456789012:role/:iam::111122223333:/loader'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A stranger has a statement of its own beside that of this account, and another stranger is denied
    expect: fires
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Deny, Principal: {AWS: 'arn:aws:iam::123456789012:root'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}, {Effect: Allow, Principal: {AWS: 'arn:aws:iam::111122223333:role/ops'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}, {Effect: Allow, Principal: {AWS: 'arn:aws:iam::444455556666:role/ops'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: Everyone is denied something, and a stranger stands beside an own role
    expect: fires
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Deny, Principal: {AWS: '*'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}, {Effect: Allow, Principal: {AWS: ['arn:aws:iam::111122223333:role/ops', 'arn:aws:iam::444455556666:role/ops']}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: The accounts are known
    expect: quiet
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: ['arn:aws:iam::111122223333:role/reporting', 'arn:aws:iam::444455556666:root']},
                Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: The unknown account is denied
    expect: quiet
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Deny, Principal: {AWS: 'arn:aws:iam::123456789012:root'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: The unknown account is denied and a known one allowed
    expect: quiet
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Deny, Principal: {AWS: 'arn:aws:iam::123456789012:root'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'},
              {Effect: Allow, Principal: {AWS: '444455556666'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A service may write logs
    expect: quiet
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {Service: cloudtrail.amazonaws.com}, Action: 's3:PutObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A CloudFront identity may read
    expect: quiet
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1A2B3C4D5E6F7'},
                Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A canonical user may read
    expect: quiet
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {CanonicalUser: 0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0},
                Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: Only principals of this account are named, and nobody is listed
    expect: quiet
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: ['arn:aws:iam::111122223333:role/reporting', 'arn:aws:iam::111122223333:root', '111122223333']}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}, {Effect: Allow, Principal: {AWS: 'arn:aws:sts::111122223333:assumed-role/reporting/nightly'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: This account and a known one stand in one list
    expect: quiet
    placeholders: {known_accounts: ['444455556666']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: ['arn:aws:iam::111122223333:role/reporting', 'arn:aws:iam::444455556666:root']}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A role of this account has the account's number in its name
    expect: quiet
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: 'arn:aws:iam::111122223333:role/deploy-111122223333-eu-west-1'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A stranger's role bears the number of this account, which is not listed
    expect: quiet
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: 'arn:aws:iam::123456789012:role/loader-111122223333'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A stranger stands beside an own role where a stranger is also denied something
    expect: quiet
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Deny, Principal: {AWS: 'arn:aws:iam::123456789012:role/loader'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}, {Effect: Allow, Principal: {AWS: ['arn:aws:iam::111122223333:role/reporting', 'arn:aws:iam::123456789012:role/loader']}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A stranger is denied and a role of this account allowed
    expect: quiet
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Deny, Principal: {AWS: 'arn:aws:iam::123456789012:role/loader'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}, {Effect: Allow, Principal: {AWS: 'arn:aws:iam::111122223333:role/reporting'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A stranger is only denied, and this account is listed
    expect: quiet
    placeholders: {known_accounts: ['111122223333']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Deny, Principal: {AWS: 'arn:aws:iam::444455556666:role/ops'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A stranger is only denied
    expect: quiet
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Deny, Principal: {AWS: 'arn:aws:iam::444455556666:role/ops'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A known account is allowed, and this one is listed too
    expect: quiet
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: 'arn:aws:iam::444455556666:role/ops'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}, {Effect: Allow, Principal: {AWS: ['arn:aws:iam::111122223333:role/ops', 'arn:aws:iam::444455556666:role/ops']}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: Everyone is allowed and this account is listed, which is another finding
    expect: quiet
    placeholders: {known_accounts: ['111122223333']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: '*'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A deleted user stands in the document by its id, and this account is listed
    expect: quiet
    placeholders: {known_accounts: ['111122223333']}
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: 'AIDAEXAMPLEGONEUSER01'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A deleted user stands in the document by its id
    expect: quiet
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: 'AIDAEXAMPLEGONEUSER01'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: The caller may not change the policy
    expect: quiet
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: s3:PutBucketPolicy on resource:
          arn:aws:s3:::reports-example because no identity-based policy allows the s3:PutBucketPolicy action', responseElements: null}

resource-sharing/bucket-policy-public.test.yml 5772
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: s3.amazonaws.com
  eventName: PutBucketPolicy
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: '[aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#s3api.put-bucket-policy]'
  requestParameters:
    bucketName: reports-example
    Host: reports-example.s3.eu-west-1.amazonaws.com
    policy: ''
    bucketPolicy:
      Version: '2012-10-17'
      Statement:
        - Effect: Allow
          Principal: '*'
          Action: s3:GetObject
          Resource: arn:aws:s3:::reports-example/*
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 415
    AuthenticationMethod: AuthHeader
    x-amz-id-2: EXAMPLEIV2BFG56JTU7LBUKBNUK5BDBIDAAAAAAAAAAAAAA
    bytesTransferredOut: 0
  requestID: 949d494c-5e77-50e9-a5ca-9a3231cdfb3d
  eventID: 0ed3b354-aafc-5654-9d87-4f1509c71b7b
  readOnly: false
  resources:
    - accountId: '111122223333'
      type: AWS::S3::Bucket
      ARN: arn:aws:s3:::reports-example
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: reports-example.s3.eu-west-1.amazonaws.com
tests:
  - name: Everyone may read objects
    expect: fires
  - name: Everyone is written as any AWS principal
    expect: fires
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: '*'}, Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: Everyone stands in a list of principals
    expect: fires
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: ['arn:aws:iam::111122223333:root', '*']}, Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: The public statement is the second of two
    expect: fires
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Deny, Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::reports-example/*', Condition: {
                  Bool: {'aws:SecureTransport': 'false'}}}, {Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: The only statement is not in a list
    expect: fires
    events:
      - {requestParameters: {bucketPolicy: {Statement: {Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*'}}}}
  - name: Everyone may read under an empty condition
    expect: fires
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*', Condition: {}}]}}}
  - name: Everyone is denied without TLS, and a role may read
    expect: quiet
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Deny, Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::reports-example/*', Condition: {
                  Bool: {'aws:SecureTransport': 'false'}}}, {Effect: Allow, Principal: {AWS: 'arn:aws:iam::111122223333:role/reporting'}, Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: Everyone is narrowed to an organisation
    expect: quiet
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*',
                Condition: {StringEquals: {'aws:PrincipalOrgID': o-a1b2c3d4e5}}}]}}}
  - name: Everyone is denied to delete
    expect: quiet
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Deny, Principal: '*', Action: 's3:DeleteObject', Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: A star within an ARN is not everyone
    expect: quiet
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: 'arn:aws:iam::111122223333:role/report-*'}, Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::reports-example/*'}]}}}
  - name: One statement allows a role without a condition, another everyone with one
    expect: quiet
    events:
      - {requestParameters: {bucketPolicy: {Statement: [{Effect: Allow, Principal: {AWS: 'arn:aws:iam::111122223333:role/reporting'}, Action: 's3:GetObject',
                Resource: 'arn:aws:s3:::reports-example/*'}, {Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports-example/*',
                Condition: {StringEquals: {'aws:PrincipalOrgID': o-a1b2c3d4e5}}}]}}}
  - name: A policy that cannot be read is refused
    expect: quiet
    events:
      - {errorCode: MalformedPolicy, errorMessage: 'Policies must be valid JSON and the first byte must be ''{''', requestParameters: {bucketPolicy: ''}}
  - name: Block Public Access refuses the policy
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: s3:PutBucketPolicy on resource:
          "arn:aws:s3:::reports-example" because public policies are blocked by the BlockPublicPolicy block public access setting.', responseElements: null}
  - name: The policy is deleted
    expect: quiet
    without: [requestParameters.bucketPolicy]
    events:
      - {eventName: DeleteBucketPolicy}

resource-sharing/bucket-public-access-block-removed.test.yml 5583
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: s3.amazonaws.com
  eventName: PutBucketPublicAccessBlock
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: '[aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#s3api.put-public-access-block]'
  requestParameters:
    bucketName: reports-example
    Host: reports-example.s3.eu-west-1.amazonaws.com
    publicAccessBlock: ''
    PublicAccessBlockConfiguration:
      xmlns: http://s3.amazonaws.com/doc/2006-03-01/
      BlockPublicAcls: false
      IgnorePublicAcls: false
      BlockPublicPolicy: false
      RestrictPublicBuckets: false
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 426
    AuthenticationMethod: AuthHeader
    x-amz-id-2: EXAMPLEDP7Z4MX6JD56LNGK6EWJUELBSDAAAAAAAAAAAAAA
    bytesTransferredOut: 0
  requestID: c0a93840-34fa-54db-ab4d-c8f924887b1c
  eventID: 5ddc9ee7-a8b6-536e-8e1d-1b95bbdefe92
  readOnly: false
  resources:
    - accountId: '111122223333'
      type: AWS::S3::Bucket
      ARN: arn:aws:s3:::reports-example
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: reports-example.s3.eu-west-1.amazonaws.com
tests:
  - name: All four settings are switched off
    expect: fires
  - name: BlockPublicAcls alone is switched off
    expect: fires
    events:
      - {requestParameters: {PublicAccessBlockConfiguration: {xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/', BlockPublicAcls: false, IgnorePublicAcls: true,
            BlockPublicPolicy: true, RestrictPublicBuckets: true}}}
  - name: IgnorePublicAcls alone is switched off
    expect: fires
    events:
      - {requestParameters: {PublicAccessBlockConfiguration: {xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/', BlockPublicAcls: true, IgnorePublicAcls: false,
            BlockPublicPolicy: true, RestrictPublicBuckets: true}}}
  - name: BlockPublicPolicy alone is switched off
    expect: fires
    events:
      - {requestParameters: {PublicAccessBlockConfiguration: {xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/', BlockPublicAcls: true, IgnorePublicAcls: true,
            BlockPublicPolicy: false, RestrictPublicBuckets: true}}}
  - name: RestrictPublicBuckets alone is switched off
    expect: fires
    events:
      - {requestParameters: {PublicAccessBlockConfiguration: {xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/', BlockPublicAcls: true, IgnorePublicAcls: true,
            BlockPublicPolicy: true, RestrictPublicBuckets: false}}}
  - name: The settings are deleted
    expect: fires
    without: [requestParameters.PublicAccessBlockConfiguration]
    events:
      - {eventName: DeleteBucketPublicAccessBlock}
  - name: The settings are deleted under the name of the API
    expect: fires
    without: [requestParameters.PublicAccessBlockConfiguration]
    events:
      - {eventName: DeletePublicAccessBlock, requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, publicAccessBlock: ''}}
  - name: All four settings are switched on
    expect: quiet
    events:
      - {requestParameters: {PublicAccessBlockConfiguration: {xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/', BlockPublicAcls: true, IgnorePublicAcls: true,
            BlockPublicPolicy: true, RestrictPublicBuckets: true}}}
  - name: The settings of the whole account are switched off, which is another finding
    expect: quiet
    without: [requestParameters.bucketName]
    events:
      - {eventName: PutAccountPublicAccessBlock, requestParameters: {PublicAccessBlockConfiguration: {xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/', BlockPublicAcls: false,
            IgnorePublicAcls: false, BlockPublicPolicy: false, RestrictPublicBuckets: false}}}
  - name: The settings are read
    expect: quiet
    without: [requestParameters.PublicAccessBlockConfiguration]
    events:
      - {eventName: GetBucketPublicAccessBlock, readOnly: true, requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com,
          publicAccessBlock: ''}}
  - name: The caller may not change the settings
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: s3:PutBucketPublicAccessBlock
          on resource: arn:aws:s3:::reports-example because no identity-based policy allows the s3:PutBucketPublicAccessBlock action', responseElements: null}
  - name: The caller may not delete the settings
    expect: quiet
    without: [requestParameters.PublicAccessBlockConfiguration]
    events:
      - {eventName: DeleteBucketPublicAccessBlock, errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized
          to perform: s3:PutBucketPublicAccessBlock on resource: arn:aws:s3:::reports-example because no identity-based policy allows the s3:PutBucketPublicAccessBlock
          action', responseElements: null, requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, publicAccessBlock: ''}}

resource-sharing/bucket-replicated-outside.test.yml 4964
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: s3.amazonaws.com
  eventName: PutBucketReplication
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: '[aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#s3api.put-bucket-replication]'
  requestParameters:
    bucketName: reports-example
    Host: reports-example.s3.eu-west-1.amazonaws.com
    replication: ''
    ReplicationConfiguration:
      xmlns: http://s3.amazonaws.com/doc/2006-03-01/
      Role: arn:aws:iam::111122223333:role/replication
      Rule:
        ID: copy-1
        Status: Enabled
        Priority: 1
        DeleteMarkerReplication:
          Status: Disabled
        Filter:
          Prefix: ''
        Destination:
          Bucket: arn:aws:s3:::copy-1-example
          Account: '444455556666'
          AccessControlTranslation:
            Owner: Destination
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 420
    AuthenticationMethod: AuthHeader
    x-amz-id-2: EXAMPLEEYNGM5UMD7OQYWRKOHSHGEKLKDAAAAAAAAAAAAAA
    bytesTransferredOut: 0
  requestID: 07ec9952-2d70-5afb-bca7-d962d49669b0
  eventID: 13f8989f-ea8e-597d-b0ee-855195bac5ee
  readOnly: false
  resources:
    - accountId: '111122223333'
      type: AWS::S3::Bucket
      ARN: arn:aws:s3:::reports-example
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: reports-example.s3.eu-west-1.amazonaws.com
tests:
  - name: The only rule copies to another account
    expect: fires
  - name: The account stands in the record as a number
    expect: fires
    events:
      - {requestParameters: {ReplicationConfiguration: {Rule: {Destination: {Account: 444455556666}}}}}
  - name: One of two rules names another account
    expect: fires
    events:
      - {requestParameters: {ReplicationConfiguration: {Rule: [{ID: copy-1, Status: Enabled, Priority: 1, DeleteMarkerReplication: {Status: Disabled}, Filter: {
                  Prefix: ''}, Destination: {Bucket: 'arn:aws:s3:::copy-1-example'}}, {ID: copy-2, Status: Enabled, Priority: 2, DeleteMarkerReplication: {
                  Status: Disabled}, Filter: {Prefix: ''}, Destination: {Bucket: 'arn:aws:s3:::copy-2-example', Account: '444455556666', AccessControlTranslation: {
                    Owner: Destination}}}]}}}
  - name: One rule names this account and one another
    expect: fires
    events:
      - {requestParameters: {ReplicationConfiguration: {Rule: [{ID: copy-1, Status: Enabled, Priority: 1, DeleteMarkerReplication: {Status: Disabled}, Filter: {Prefix: ''}, Destination: {Bucket: 'arn:aws:s3:::copy-1-example', Account: '111122223333'}}, {ID: copy-2, Status: Enabled, Priority: 2, DeleteMarkerReplication: {Status: Disabled}, Filter: {Prefix: ''}, Destination: {Bucket: 'arn:aws:s3:::copy-2-example', Account: '444455556666'}}]}}}
  - name: The destination belongs to this account
    expect: quiet
    events:
      - {requestParameters: {ReplicationConfiguration: {Rule: {Destination: {Account: '111122223333'}}}}}
  - name: Two rules name this account
    expect: quiet
    events:
      - {requestParameters: {ReplicationConfiguration: {Rule: [{ID: copy-1, Status: Enabled, Priority: 1, DeleteMarkerReplication: {Status: Disabled}, Filter: {Prefix: ''}, Destination: {Bucket: 'arn:aws:s3:::copy-1-example', Account: '111122223333'}}, {ID: copy-2, Status: Enabled, Priority: 2, DeleteMarkerReplication: {Status: Disabled}, Filter: {Prefix: ''}, Destination: {Bucket: 'arn:aws:s3:::copy-2-example', Account: '111122223333'}}]}}}
  - name: The owner of the destination is not named
    expect: quiet
    without: [requestParameters.ReplicationConfiguration.Rule.Destination.Account, requestParameters.ReplicationConfiguration.Rule.Destination.AccessControlTranslation]
  - name: The caller may not set up replication
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: s3:PutReplicationConfiguration
          on resource: arn:aws:s3:::reports-example because no identity-based policy allows the s3:PutReplicationConfiguration action', responseElements: null}
  - name: The replication is deleted
    expect: quiet
    without: [requestParameters.ReplicationConfiguration]
    events:
      - {eventName: DeleteBucketReplication, requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, replication: ''}}

resource-sharing/build-project-public.test.yml 2540
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAAWSRESERVEDSSODEV:rowan@example.com
    arn: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_DeveloperAccess_0a1b2c3d4e5f6a7b/rowan@example.com
    accountId: '111122223333'
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer: {type: Role, principalId: AROAAWSRESERVEDSSODEV, arn: 'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_DeveloperAccess_0a1b2c3d4e5f6a7b', accountId: '111122223333', userName: AWSReservedSSO_DeveloperAccess_0a1b2c3d4e5f6a7b}
      attributes: {creationDate: '2026-03-04T04:40:11Z', mfaAuthenticated: 'false'}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: codebuild.amazonaws.com
  eventName: UpdateProjectVisibility
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0
  requestParameters: {projectArn: 'arn:aws:codebuild:eu-west-1:111122223333:project/shop-web', projectVisibility: PUBLIC_READ, resourceAccessRole: 'arn:aws:iam::111122223333:role/show-builds'}
  responseElements: {projectArn: 'arn:aws:codebuild:eu-west-1:111122223333:project/shop-web', publicProjectAlias: ZXhhbXBsZS1wcm9qZWN0, projectVisibility: PUBLIC_READ}
  requestID: d3f1475b-f0ac-52ba-9a1e-8bfeceda2220
  eventID: 0bc12e7c-ea99-50b8-ac56-b63272fa742f
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: codebuild.eu-west-1.amazonaws.com}
tests:
- {name: A developer makes the builds public, expect: fires}
- name: The builds are made private
  expect: quiet
  events:
  - requestParameters: {projectVisibility: PRIVATE}
    responseElements: {projectVisibility: PRIVATE}
- name: The caller may not change the visibility
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: codebuild:UpdateProjectVisibility on resource: arn:aws:codebuild:eu-west-1:111122223333:project/shop-web because no identity-based policy allows the codebuild:UpdateProjectVisibility action', responseElements: null}
- name: The project is unknown
  expect: quiet
  events:
  - {errorCode: ResourceNotFoundException, errorMessage: 'There is no project arn:aws:codebuild:eu-west-1:111122223333:project/shop-web.', responseElements: null}

resource-sharing/disk-copy-then-share.test.yml 9798
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROACKCEVSQ6C2EXAMPLE:ylva
    arn: arn:aws:sts::111122223333:assumed-role/image-builders/ylva
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROACKCEVSQ6C2EXAMPLE
        arn: arn:aws:iam::111122223333:role/image-builders
        accountId: "111122223333"
        userName: image-builders
      attributes: {creationDate: "2026-03-04T04:51:30Z", mfaAuthenticated: "false"}
  eventTime: "2026-03-04T02:05:00Z"
  eventSource: ec2.amazonaws.com
  eventName: CreateSnapshot
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21"
  requestParameters: null
  responseElements: null
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
  - name: A snapshot is made and given to a stranger within the day
    expect: fires
    events:
      - {event: {requestParameters: {volumeId: vol-0c1d2e3f4a5b6c7d8}, responseElements: {snapshotId: snap-0a61c2e9b7f3d4405, volumeId: vol-0c1d2e3f4a5b6c7d8, status: pending}}}
      - {event: {eventName: ModifySnapshotAttribute, requestParameters: {snapshotId: snap-0a61c2e9b7f3d4405, attributeType: CREATE_VOLUME_PERMISSION, createVolumePermission: {add: {items: [{userId: "444455556666"}]}}}, responseElements: {_return: true}}, after: 24h}
  - name: Somebody else of the account shares it
    expect: fires
    events:
      - {event: {responseElements: {snapshotId: snap-0a61c2e9b7f3d4405}}}
      - {event: {eventName: ModifySnapshotAttribute, userIdentity: {arn: "arn:aws:sts::111122223333:assumed-role/image-builders/zelda", principalId: "AROACKCEVSQ6C2EXAMPLE:zelda"}, requestParameters: {snapshotId: snap-0a61c2e9b7f3d4405, createVolumePermission: {add: {items: [{userId: "444455556666"}]}}}}, after: 1h}
  - name: A stranger stands beside the own account, which is in the list
    expect: fires
    placeholders: {known_accounts: ["111122223333"]}
    events:
      - {event: {responseElements: {snapshotId: snap-0a61c2e9b7f3d4405}}}
      - {event: {eventName: ModifySnapshotAttribute, requestParameters: {snapshotId: snap-0a61c2e9b7f3d4405, createVolumePermission: {add: {items: [{userId: "111122223333"}, {userId: "444455556666"}]}}}}, after: 1h}
  - name: An image is made and given to a stranger
    expect: fires
    events:
      - {event: {eventName: CreateImage, requestParameters: {instanceId: i-0b7e21c4d9a35f608, name: nightly, noReboot: true}, responseElements: {imageId: ami-0c5e1f29d7a8b3401}}}
      - {event: {eventName: ModifyImageAttribute, requestParameters: {imageId: ami-0c5e1f29d7a8b3401, attributeType: launchPermission, launchPermission: {add: {items: [{userId: "444455556666"}]}}}, responseElements: {_return: true}}, after: 1h}
  - name: An image goes to an organisation
    expect: fires
    events:
      - {event: {eventName: CreateImage, responseElements: {imageId: ami-0c5e1f29d7a8b3401}}}
      - {event: {eventName: ModifyImageAttribute, requestParameters: {imageId: ami-0c5e1f29d7a8b3401, launchPermission: {add: {items: [{organizationArn: "arn:aws:organizations::444455556666:organization/o-exampleorgid"}]}}}}, after: 1h}
  - name: An image goes to a part of an organisation
    expect: fires
    events:
      - {event: {eventName: CreateImage, responseElements: {imageId: ami-0c5e1f29d7a8b3401}}}
      - {event: {eventName: ModifyImageAttribute, requestParameters: {imageId: ami-0c5e1f29d7a8b3401, launchPermission: {add: {items: [{organizationalUnitArn: "arn:aws:organizations::444455556666:ou/o-exampleorgid/ou-abcd-11112222"}]}}}}, after: 1h}
  - name: A stranger stands beside the own account, and nobody is in the list
    expect: fires
    events:
      - {event: {responseElements: {snapshotId: snap-0a61c2e9b7f3d4405}}}
      - {event: {eventName: ModifySnapshotAttribute, requestParameters: {snapshotId: snap-0a61c2e9b7f3d4405, createVolumePermission: {add: {items: [{userId: "111122223333"}, {userId: "444455556666"}]}}}}, after: 1h}
  - name: An image goes to a stranger beside the own account, and nobody is in the list
    expect: fires
    events:
      - {event: {eventName: CreateImage, responseElements: {imageId: ami-0c5e1f29d7a8b3401}}}
      - {event: {eventName: ModifyImageAttribute, requestParameters: {imageId: ami-0c5e1f29d7a8b3401, launchPermission: {add: {items: [{userId: "111122223333"}, {userId: "444455556666"}]}}}}, after: 1h}
  - name: The account is a known one
    expect: quiet
    placeholders: {known_accounts: ["444455556666"]}
    events:
      - {event: {responseElements: {snapshotId: snap-0a61c2e9b7f3d4405}}}
      - {event: {eventName: ModifySnapshotAttribute, requestParameters: {snapshotId: snap-0a61c2e9b7f3d4405, createVolumePermission: {add: {items: [{userId: "444455556666"}]}}}}, after: 1h}
  - name: The image goes to a known account
    expect: quiet
    placeholders: {known_accounts: ["444455556666"]}
    events:
      - {event: {eventName: CreateImage, responseElements: {imageId: ami-0c5e1f29d7a8b3401}}}
      - {event: {eventName: ModifyImageAttribute, requestParameters: {imageId: ami-0c5e1f29d7a8b3401, launchPermission: {add: {items: [{userId: "444455556666"}]}}}}, after: 1h}
  - name: The account named is the own one
    expect: quiet
    events:
      - {event: {responseElements: {snapshotId: snap-0a61c2e9b7f3d4405}}}
      - {event: {eventName: ModifySnapshotAttribute, requestParameters: {snapshotId: snap-0a61c2e9b7f3d4405, createVolumePermission: {add: {items: [{userId: "111122223333"}]}}}}, after: 1h}
  - name: The own account and a known one are named
    expect: quiet
    placeholders: {known_accounts: ["444455556666"]}
    events:
      - {event: {responseElements: {snapshotId: snap-0a61c2e9b7f3d4405}}}
      - {event: {eventName: ModifySnapshotAttribute, requestParameters: {snapshotId: snap-0a61c2e9b7f3d4405, createVolumePermission: {add: {items: [{userId: "111122223333"}, {userId: "444455556666"}]}}}}, after: 1h}
  - name: The image goes to the own account
    expect: quiet
    events:
      - {event: {eventName: CreateImage, responseElements: {imageId: ami-0c5e1f29d7a8b3401}}}
      - {event: {eventName: ModifyImageAttribute, requestParameters: {imageId: ami-0c5e1f29d7a8b3401, launchPermission: {add: {items: [{userId: "111122223333"}]}}}}, after: 1h}
  - name: The snapshot is made public, which is another finding
    expect: quiet
    events:
      - {event: {responseElements: {snapshotId: snap-0a61c2e9b7f3d4405}}}
      - {event: {eventName: ModifySnapshotAttribute, requestParameters: {snapshotId: snap-0a61c2e9b7f3d4405, createVolumePermission: {add: {items: [{group: all}]}}}}, after: 1h}
  - name: The image is made public, which is another finding
    expect: quiet
    events:
      - {event: {eventName: CreateImage, responseElements: {imageId: ami-0c5e1f29d7a8b3401}}}
      - {event: {eventName: ModifyImageAttribute, requestParameters: {imageId: ami-0c5e1f29d7a8b3401, launchPermission: {add: {items: [{group: all}]}}}}, after: 1h}
  - name: A permission is taken back
    expect: quiet
    events:
      - {event: {responseElements: {snapshotId: snap-0a61c2e9b7f3d4405}}}
      - {event: {eventName: ModifySnapshotAttribute, requestParameters: {snapshotId: snap-0a61c2e9b7f3d4405, createVolumePermission: {remove: {items: [{userId: "444455556666"}]}}}}, after: 1h}
  - name: An older snapshot is shared
    expect: quiet
    events:
      - {event: {responseElements: {snapshotId: snap-0a61c2e9b7f3d4405}}}
      - {event: {eventName: ModifySnapshotAttribute, requestParameters: {snapshotId: snap-0ffff000011112222, createVolumePermission: {add: {items: [{userId: "444455556666"}]}}}}, after: 1h}
  - name: More than a day lies between
    expect: quiet
    events:
      - {event: {responseElements: {snapshotId: snap-0a61c2e9b7f3d4405}}}
      - {event: {eventName: ModifySnapshotAttribute, requestParameters: {snapshotId: snap-0a61c2e9b7f3d4405, createVolumePermission: {add: {items: [{userId: "444455556666"}]}}}}, after: 25h}
  - name: Sharing is refused
    expect: quiet
    events:
      - {event: {responseElements: {snapshotId: snap-0a61c2e9b7f3d4405}}}
      - {event: {eventName: ModifySnapshotAttribute, errorCode: Client.UnauthorizedOperation, errorMessage: You are not authorized to perform this operation., requestParameters: {snapshotId: snap-0a61c2e9b7f3d4405, createVolumePermission: {add: {items: [{userId: "444455556666"}]}}}}, after: 1h}
  - name: Making the snapshot is refused
    expect: quiet
    events:
      - {event: {errorCode: Client.UnauthorizedOperation, errorMessage: You are not authorized to perform this operation., requestParameters: {volumeId: vol-0c1d2e3f4a5b6c7d8}}}
      - {event: {eventName: ModifySnapshotAttribute, requestParameters: {snapshotId: snap-0a61c2e9b7f3d4405, createVolumePermission: {add: {items: [{userId: "444455556666"}]}}}}, after: 1h}
  - name: The marketplace takes over an image that is offered in it
    expect: quiet
    events:
      - {event: {eventName: CreateImage, responseElements: {imageId: ami-0c5e1f29d7a8b3401}}}
      - {event: {eventName: ModifyImageAttribute, userIdentity: {invokedBy: assets.marketplace.amazonaws.com}, sourceIPAddress: assets.marketplace.amazonaws.com, requestParameters: {imageId: ami-0c5e1f29d7a8b3401, launchPermission: {add: {items: [{userId: "444455556666"}]}}}}, after: 1h}

resource-sharing/ebs-snapshot-public.test.yml 2961
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: ModifySnapshotAttribute
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.modify-snapshot-attribute
  requestParameters:
    snapshotId: snap-0a9b8c7d6e5f41302
    createVolumePermission:
      add:
        items:
          - group: all
    attributeType: CREATE_VOLUME_PERMISSION
  responseElements:
    requestId: 9e8d7c6b-5a49-4382-9170-6f5e4d3c2b1a
    _return: true
  requestID: 5e954e6a-cf08-5c5e-ab65-ce84d83a1112
  eventID: aece9ab7-bd4d-5a87-8fbd-ad7153bf7107
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
  - name: A snapshot is made public
    expect: fires
  - name: An account and everyone are added in one call
    expect: fires
    events:
      - {requestParameters: {createVolumePermission: {add: {items: [{userId: '444455556666'}, {group: all}]}}}}
  - name: A public snapshot is made private
    expect: quiet
    without: [requestParameters.createVolumePermission.add]
    events:
      - {requestParameters: {createVolumePermission: {remove: {items: [{group: all}]}}}}
  - name: It is shared with one account
    expect: quiet
    events:
      - {requestParameters: {snapshotId: snap-0a9b8c7d6e5f41302, createVolumePermission: {add: {items: [{userId: '444455556666'}]}}, attributeType: CREATE_VOLUME_PERMISSION}}
  - name: The caller may not share it
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/temp-support
          is not authorized to perform: ec2:ModifySnapshotAttribute on resource: arn:aws:ec2:eu-west-1::snapshot/snap-0a9b8c7d6e5f41302 because no identity-based
          policy allows the ec2:ModifySnapshotAttribute action', responseElements: null}
  - name: The account blocks public sharing
    expect: quiet
    events:
      - {errorCode: Client.OperationNotPermitted, errorMessage: Public snapshot sharing is blocked in this account., responseElements: null}
  - name: An image is made public
    expect: quiet
    without: [requestParameters.snapshotId, requestParameters.createVolumePermission]
    events:
      - {eventName: ModifyImageAttribute, requestParameters: {imageId: ami-0b1c2d3e4f5061728, launchPermission: {add: {items: [{group: all}]}}, attributeType: launchPermission}}

resource-sharing/ebs-snapshot-shared-outside.test.yml 4344
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: ModifySnapshotAttribute
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.modify-snapshot-attribute
  requestParameters:
    snapshotId: snap-0a9b8c7d6e5f41302
    createVolumePermission:
      add:
        items:
          - userId: '444455556666'
    attributeType: CREATE_VOLUME_PERMISSION
  responseElements:
    requestId: 9e8d7c6b-5a49-4382-9170-6f5e4d3c2b1a
    _return: true
  requestID: 5e954e6a-cf08-5c5e-ab65-ce84d83a1112
  eventID: aece9ab7-bd4d-5a87-8fbd-ad7153bf7107
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
  - name: A snapshot is shared with another account
    expect: fires
  - name: A stranger is added beside a known account
    expect: fires
    placeholders: {known_accounts: ['444455556666']}
    events:
      - {requestParameters: {createVolumePermission: {add: {items: [{userId: '444455556666'}, {userId: '123456789012'}]}}}}
  - name: A stranger is added beside this account, which is listed
    expect: fires
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {requestParameters: {createVolumePermission: {add: {items: [{userId: '111122223333'}, {userId: '123456789012'}]}}}}
  - name: The attribute is named in the other spelling
    expect: fires
    events:
      - {requestParameters: {attributeType: createVolumePermission}}
  - name: A stranger is added beside this account, and nobody is listed
    expect: fires
    events:
      - {requestParameters: {createVolumePermission: {add: {items: [{userId: '111122223333'}, {userId: '123456789012'}]}}}}
  - name: A stranger is added beside this account and a known one
    expect: fires
    placeholders: {known_accounts: ['444455556666']}
    events:
      - {requestParameters: {createVolumePermission: {add: {items: [{userId: '111122223333'}, {userId: '444455556666'}, {userId: '123456789012'}]}}}}
  - name: The account is known
    expect: quiet
    placeholders: {known_accounts: ['444455556666']}
  - name: The snapshot is shared with this account
    expect: quiet
    events:
      - {requestParameters: {createVolumePermission: {add: {items: [{userId: '111122223333'}]}}}}
  - name: This account and a known one are added
    expect: quiet
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {requestParameters: {createVolumePermission: {add: {items: [{userId: '111122223333'}, {userId: '444455556666'}]}}}}
  - name: This account and a known one are added, of which only the other is listed
    expect: quiet
    placeholders: {known_accounts: ['444455556666']}
    events:
      - {requestParameters: {createVolumePermission: {add: {items: [{userId: '111122223333'}, {userId: '444455556666'}]}}}}
  - name: An account is taken off the list
    expect: quiet
    without: [requestParameters.createVolumePermission.add]
    events:
      - {requestParameters: {createVolumePermission: {remove: {items: [{userId: '444455556666'}]}}}}
  - name: The snapshot is made public, which is another finding
    expect: quiet
    events:
      - {requestParameters: {snapshotId: snap-0a9b8c7d6e5f41302, createVolumePermission: {add: {items: [{group: all}]}}, attributeType: CREATE_VOLUME_PERMISSION}}
  - name: The caller may not share it
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/temp-support
          is not authorized to perform: ec2:ModifySnapshotAttribute on resource: arn:aws:ec2:eu-west-1::snapshot/snap-0a9b8c7d6e5f41302 because no identity-based
          policy allows the ec2:ModifySnapshotAttribute action', responseElements: null}

resource-sharing/function-layer-shared-outside.test.yml 3267
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAAWSRESERVEDSSOADM:mika@example.com
    arn: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_AdministratorAccess_0a1b2c3d4e5f6a7b/mika@example.com
    accountId: '111122223333'
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer: {type: Role, principalId: AROAAWSRESERVEDSSOADM, arn: 'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_AdministratorAccess_0a1b2c3d4e5f6a7b', accountId: '111122223333', userName: AWSReservedSSO_AdministratorAccess_0a1b2c3d4e5f6a7b}
      attributes: {creationDate: '2026-03-04T04:40:11Z', mfaAuthenticated: 'false'}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: lambda.amazonaws.com
  eventName: AddLayerVersionPermission20181031
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#lambda.add-layer-version-permission
  requestParameters: {layerName: pdf-fonts, versionNumber: 7, statementId: share, action: 'lambda:GetLayerVersion', principal: '444455556666'}
  responseElements: {statement: '{"Sid":"share","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"lambda:GetLayerVersion","Resource":"arn:aws:lambda:eu-west-1:111122223333:layer:pdf-fonts:7"}', revisionId: 0b6f2f4e-5d0e-4b6a-8f6e-2a1d4c7b9e30}
  requestID: 93258f9d-184f-56cb-ad28-759ed2c9c3fc
  eventID: 4a7b2406-ec63-57b8-80fc-55cca4c6875f
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: lambda.eu-west-1.amazonaws.com}
tests:
- {name: An account that nobody listed gets the layer, expect: fires}
- name: Every account gets the layer
  expect: fires
  events:
  - requestParameters: {principal: '*'}
  placeholders:
    known_accounts: ['111122223333', '444455556666']
- name: Every account of an organisation gets the layer
  expect: fires
  events:
  - requestParameters: {principal: '*', organizationId: o-3x4mpl30rg}
- name: The account is in the list
  expect: quiet
  placeholders:
    known_accounts: ['444455556666']
- name: The account names itself
  expect: quiet
  events:
  - requestParameters: {principal: '111122223333'}
- name: The version does not exist
  expect: quiet
  events:
  - {errorCode: ResourceNotFoundException, errorMessage: 'There is no layer version arn:aws:lambda:eu-west-1:111122223333:layer:pdf-fonts:7.', responseElements: null}
- name: The caller may not share layers
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: lambda:AddLayerVersionPermission on resource: arn:aws:lambda:eu-west-1:111122223333:layer:pdf-fonts:7 because no identity-based policy allows the lambda:AddLayerVersionPermission action', responseElements: null, requestParameters: null}
- name: The sharing is ended
  expect: quiet
  events:
  - {eventName: RemoveLayerVersionPermission20181031}

resource-sharing/function-permission-outsider.test.yml 4774
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: lambda.amazonaws.com
  eventName: AddPermission20150331v2
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#lambda.add-permission
  requestParameters: {functionName: invoice-render, statementId: partner, action: 'lambda:InvokeFunction', principal: '444455556666'}
  responseElements: {statement: '{"Sid":"partner","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:eu-west-1:111122223333:function:invoice-render"}'}
  requestID: 93428cc0-5698-5151-8129-547a2d1b428c
  eventID: be5bd505-96cb-546d-b37f-fc7b2268f2f8
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: lambda.eu-west-1.amazonaws.com}
tests:
- {name: An account number that nobody listed may invoke, expect: fires}
- name: The call is recorded under its older name
  expect: fires
  events:
  - {eventName: AddPermission20150331}
- name: A foreign role may invoke, and the own account is listed
  expect: fires
  events:
  - requestParameters: {principal: 'arn:aws:iam::444455556666:role/caller'}
  placeholders:
    known_accounts: ['111122223333']
- name: A foreign role may invoke, and nobody is listed
  expect: fires
  events:
  - requestParameters: {principal: 'arn:aws:iam::444455556666:role/caller'}
- name: A foreign session may invoke while another account is listed
  expect: fires
  events:
  - requestParameters: {principal: 'arn:aws:sts::444455556666:assumed-role/caller/nightly'}
  placeholders:
    known_accounts: ['123456789012']
- name: A stranger's role bears the number of this account, which is listed
  expect: fires
  events:
  - requestParameters: {principal: 'arn:aws:iam::444455556666:role/caller-111122223333'}
  placeholders:
    known_accounts: ['111122223333']
- name: A stranger's role lies in a path made to look like an own ARN
  expect: fires
  events:
  - requestParameters: {principal: 'arn:aws:iam::444455556666:role/:iam::111122223333:/caller'}
  placeholders:
    known_accounts: ['111122223333']
- name: The account number is in the list
  expect: quiet
  placeholders:
    known_accounts: ['111122223333', '444455556666']
- name: The foreign role belongs to a listed account
  expect: quiet
  events:
  - requestParameters: {principal: 'arn:aws:iam::444455556666:role/caller'}
  placeholders:
    known_accounts: ['111122223333', '444455556666']
- name: The account gives its own number
  expect: quiet
  events:
  - requestParameters: {principal: '111122223333'}
- name: A role of the account itself is named
  expect: quiet
  events:
  - requestParameters: {principal: 'arn:aws:iam::111122223333:role/caller'}
  placeholders:
    known_accounts: ['111122223333']
- name: A role of the account itself is named, and nobody is listed
  expect: quiet
  events:
  - requestParameters: {principal: 'arn:aws:iam::111122223333:role/caller'}
- name: The root of the account itself is named while a partner is listed
  expect: quiet
  events:
  - requestParameters: {principal: 'arn:aws:iam::111122223333:root'}
  placeholders:
    known_accounts: ['444455556666']
- name: A stranger's role bears the number of this account, which is not listed
  expect: quiet
  events:
  - requestParameters: {principal: 'arn:aws:iam::444455556666:role/caller-111122223333'}
- name: A service of AWS may invoke
  expect: quiet
  events:
  - requestParameters: {principal: events.amazonaws.com, sourceArn: 'arn:aws:events:eu-west-1:111122223333:rule/nightly'}
- name: The statement is there already
  expect: quiet
  events:
  - {errorCode: ResourceConflictException, errorMessage: There is a statement partner already., responseElements: null}
- name: The caller may not add permissions
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: lambda:AddPermission on resource: arn:aws:lambda:eu-west-1:111122223333:function:invoice-render because no identity-based policy allows the lambda:AddPermission action', responseElements: null, requestParameters: null}
- name: The permission is taken away
  expect: quiet
  events:
  - {eventName: RemovePermission20150331v2}

resource-sharing/function-permission-public.test.yml 2847
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: lambda.amazonaws.com
  eventName: AddPermission20150331v2
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Boto3/1.42.3 md/Botocore#1.42.3 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.12.8 md/pyimpl#CPython m/b,E cfg/retry-mode#legacy Botocore/1.42.3
  requestParameters: {functionName: invoice-render, statementId: partner, action: 'lambda:InvokeFunction', principal: '*'}
  responseElements: {statement: '{"Sid":"partner","Effect":"Allow","Principal":"*","Action":"lambda:InvokeFunction","Resource":"arn:aws:lambda:eu-west-1:111122223333:function:invoice-render"}'}
  requestID: 93428cc0-5698-5151-8129-547a2d1b428c
  eventID: be5bd505-96cb-546d-b37f-fc7b2268f2f8
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: lambda.eu-west-1.amazonaws.com}
tests:
- {name: Every principal may invoke a function, expect: fires}
- name: The call is recorded under its older name
  expect: fires
  events:
  - {eventName: AddPermission20150331}
- name: A public function URL is opened
  expect: fires
  events:
  - requestParameters: {action: 'lambda:InvokeFunctionUrl', functionUrlAuthType: NONE}
- name: Everyone, but only through one API
  expect: quiet
  events:
  - requestParameters: {sourceArn: 'arn:aws:execute-api:eu-west-1:111122223333:a1b2c3d4e5/*/GET/invoices'}
- name: Everyone, but only on behalf of one account
  expect: quiet
  events:
  - requestParameters: {sourceAccount: '111122223333'}
- name: Everyone of one organisation
  expect: quiet
  events:
  - requestParameters: {principalOrgID: o-3x4mpl30rg}
- name: Only the bucket service of AWS
  expect: quiet
  events:
  - requestParameters: {principal: s3.amazonaws.com}
- name: The statement is there already
  expect: quiet
  events:
  - {errorCode: ResourceConflictException, errorMessage: There is a statement partner already., responseElements: null}
- name: The caller may not add permissions
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: lambda:AddPermission on resource: arn:aws:lambda:eu-west-1:111122223333:function:invoice-render because no identity-based policy allows the lambda:AddPermission action', responseElements: null, requestParameters: null}
- name: A topic gets a permission of the same name
  expect: quiet
  events:
  - {eventSource: sns.amazonaws.com, eventName: AddPermission}

resource-sharing/image-public.test.yml 2807
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: ModifyImageAttribute
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.modify-image-attribute
  requestParameters:
    imageId: ami-0b1c2d3e4f5061728
    launchPermission:
      add:
        items:
          - group: all
    attributeType: launchPermission
  responseElements:
    requestId: 9e8d7c6b-5a49-4382-9170-6f5e4d3c2b1a
    _return: true
  requestID: 7f3d7e49-eb88-52c9-9c3d-87c6654283d1
  eventID: 5249dc15-d087-5d2a-b00e-32eb2d13fee2
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
  - name: An image is made public
    expect: fires
  - name: An account and everyone are added in one call
    expect: fires
    events:
      - {requestParameters: {launchPermission: {add: {items: [{userId: '444455556666'}, {group: all}]}}}}
  - name: A public image is made private
    expect: quiet
    without: [requestParameters.launchPermission.add]
    events:
      - {requestParameters: {launchPermission: {remove: {items: [{group: all}]}}}}
  - name: It is shared with one account
    expect: quiet
    events:
      - {requestParameters: {imageId: ami-0b1c2d3e4f5061728, launchPermission: {add: {items: [{userId: '444455556666'}]}}, attributeType: launchPermission}}
  - name: Only its description changes
    expect: quiet
    without: [requestParameters.launchPermission, requestParameters.attributeType]
    events:
      - {requestParameters: {imageId: ami-0b1c2d3e4f5061728, description: {value: for all teams}}}
  - name: The caller may not share it
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/temp-support
          is not authorized to perform: ec2:ModifyImageAttribute on resource: arn:aws:ec2:eu-west-1::image/ami-0b1c2d3e4f5061728 because no identity-based
          policy allows the ec2:ModifyImageAttribute action', responseElements: null}
  - name: The account blocks public images
    expect: quiet
    events:
      - {errorCode: Client.OperationNotPermitted, errorMessage: Public sharing of AMIs is blocked in this account., responseElements: null}

resource-sharing/image-shared-outside.test.yml 4967
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: ModifyImageAttribute
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.modify-image-attribute
  requestParameters:
    imageId: ami-0b1c2d3e4f5061728
    launchPermission:
      add:
        items:
          - userId: '444455556666'
    attributeType: launchPermission
  responseElements:
    requestId: 9e8d7c6b-5a49-4382-9170-6f5e4d3c2b1a
    _return: true
  requestID: 7f3d7e49-eb88-52c9-9c3d-87c6654283d1
  eventID: 5249dc15-d087-5d2a-b00e-32eb2d13fee2
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
  - name: An image is shared with another account
    expect: fires
  - name: A stranger is added beside a known account
    expect: fires
    placeholders: {known_accounts: ['444455556666']}
    events:
      - {requestParameters: {launchPermission: {add: {items: [{userId: '444455556666'}, {userId: '123456789012'}]}}}}
  - name: A stranger is added beside this account, which is listed
    expect: fires
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {requestParameters: {launchPermission: {add: {items: [{userId: '111122223333'}, {userId: '123456789012'}]}}}}
  - name: An image is shared with an organisation
    expect: fires
    events:
      - {requestParameters: {launchPermission: {add: {items: [{organizationArn: 'arn:aws:organizations::444455556666:organization/o-a1b2c3d4e5'}]}}}}
  - name: An image is shared with a unit of an organisation
    expect: fires
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {requestParameters: {launchPermission: {add: {items: [{organizationalUnitArn: 'arn:aws:organizations::444455556666:ou/o-a1b2c3d4e5/ou-f6g7-h8i9j0k1'}]}}}}
  - name: A stranger is added beside this account, and nobody is listed
    expect: fires
    events:
      - {requestParameters: {launchPermission: {add: {items: [{userId: '111122223333'}, {userId: '123456789012'}]}}}}
  - name: A stranger is added beside this account and a known one
    expect: fires
    placeholders: {known_accounts: ['444455556666']}
    events:
      - {requestParameters: {launchPermission: {add: {items: [{userId: '111122223333'}, {userId: '444455556666'}, {userId: '123456789012'}]}}}}
  - name: The account is known
    expect: quiet
    placeholders: {known_accounts: ['444455556666']}
  - name: The image is shared with this account
    expect: quiet
    events:
      - {requestParameters: {launchPermission: {add: {items: [{userId: '111122223333'}]}}}}
  - name: AWS Marketplace shares it for a vendor
    expect: quiet
    events:
      - {userIdentity: {invokedBy: assets.marketplace.amazonaws.com}, sourceIPAddress: assets.marketplace.amazonaws.com, userAgent: assets.marketplace.amazonaws.com}
  - name: This account and a known one are added, of which only the other is listed
    expect: quiet
    placeholders: {known_accounts: ['444455556666']}
    events:
      - {requestParameters: {launchPermission: {add: {items: [{userId: '111122223333'}, {userId: '444455556666'}]}}}}
  - name: An account is taken off the list
    expect: quiet
    without: [requestParameters.launchPermission.add]
    events:
      - {requestParameters: {launchPermission: {remove: {items: [{userId: '444455556666'}]}}}}
  - name: An organisation is taken off the list
    expect: quiet
    without: [requestParameters.launchPermission.add]
    events:
      - {requestParameters: {imageId: ami-0b1c2d3e4f5061728, launchPermission: {remove: {items: [{organizationArn: 'arn:aws:organizations::444455556666:organization/o-a1b2c3d4e5'}]}},
          attributeType: launchPermission}}
  - name: The image is made public, which is another finding
    expect: quiet
    events:
      - {requestParameters: {imageId: ami-0b1c2d3e4f5061728, launchPermission: {add: {items: [{group: all}]}}, attributeType: launchPermission}}
  - name: The caller may not share it
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/temp-support
          is not authorized to perform: ec2:ModifyImageAttribute on resource: arn:aws:ec2:eu-west-1::image/ami-0b1c2d3e4f5061728 because no identity-based
          policy allows the ec2:ModifyImageAttribute action', responseElements: null}

resource-sharing/kms-grant-to-outsider.test.yml 5015
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: kms.amazonaws.com
  eventName: CreateGrant
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#kms.create-grant
  requestParameters:
    keyId: arn:aws:kms:eu-west-1:111122223333:key/5d0f3b1a-77c2-4e60-9a41-2be8f61c9d04
    granteePrincipal: arn:aws:iam::444455556666:role/report-reader
    operations: [Decrypt, GenerateDataKey, DescribeKey]
    name: quarter-end
  responseElements: {grantId: 7c1d0e5b2f9a4836b0c5d1e2f3a4958677c1d0e5b2f9a4836b0c5d1e2f3a4958, keyId: 'arn:aws:kms:eu-west-1:111122223333:key/5d0f3b1a-77c2-4e60-9a41-2be8f61c9d04'}
  requestID: 5cecbb30-3651-57b8-9b7d-b6570cb0fb00
  eventID: 907f4d11-5432-5c91-9c60-c3cd29e81754
  readOnly: false
  resources:
  - {accountId: '111122223333', type: 'AWS::KMS::Key', ARN: 'arn:aws:kms:eu-west-1:111122223333:key/5d0f3b1a-77c2-4e60-9a41-2be8f61c9d04'}
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: kms.eu-west-1.amazonaws.com}
tests:
- name: A role of an account outside the list gets a grant
  expect: fires
  placeholders:
    known_accounts: ['111122223333']
- name: A whole foreign account gets a grant
  expect: fires
  events:
  - requestParameters: {granteePrincipal: 'arn:aws:iam::444455556666:root'}
  placeholders:
    known_accounts: ['111122223333']
- name: A session in the China partition gets a grant
  expect: fires
  events:
  - requestParameters: {granteePrincipal: 'arn:aws-cn:sts::444455556666:assumed-role/report-reader/night'}
  placeholders:
    known_accounts: ['111122223333']
- {name: 'No account is listed, and the grantee is of another account', expect: fires}
- name: A session in the China partition gets a grant while nobody is listed
  expect: fires
  events:
  - requestParameters: {granteePrincipal: 'arn:aws-cn:sts::444455556666:assumed-role/report-reader/night'}
- name: Only another account is listed
  expect: fires
  events:
  - requestParameters: {granteePrincipal: 'arn:aws:iam::444455556666:role/report-reader'}
  placeholders:
    known_accounts: ['123456789012']
- name: A stranger's role bears the number of this account, which is listed
  expect: fires
  events:
  - requestParameters: {granteePrincipal: 'arn:aws:iam::444455556666:role/reader-111122223333'}
  placeholders:
    known_accounts: ['111122223333']
- name: A stranger's role lies in a path made to look like an own ARN
  expect: fires
  events:
  - requestParameters: {granteePrincipal: 'arn:aws:iam::444455556666:role/:iam::111122223333:/reader'}
  placeholders:
    known_accounts: ['111122223333']
- name: The grantee belongs to a listed partner
  expect: quiet
  placeholders:
    known_accounts: ['111122223333', '444455556666']
- name: The grantee belongs to the account itself
  expect: quiet
  events:
  - requestParameters: {granteePrincipal: 'arn:aws:iam::111122223333:role/report-reader'}
  placeholders:
    known_accounts: ['111122223333']
- name: The grantee belongs to the account itself, and nobody is listed
  expect: quiet
  events:
  - requestParameters: {granteePrincipal: 'arn:aws:iam::111122223333:role/report-reader'}
- name: The grantee is a session of a listed account of the China partition
  expect: quiet
  events:
  - requestParameters: {granteePrincipal: 'arn:aws-cn:sts::444455556666:assumed-role/report-reader/night'}
  placeholders:
    known_accounts: ['444455556666']
- name: A stranger's role bears the number of this account, which is not listed
  expect: quiet
  events:
  - requestParameters: {granteePrincipal: 'arn:aws:iam::444455556666:role/reader-111122223333'}
- name: The grantee is an AWS service
  expect: quiet
  events:
  - requestParameters: {granteePrincipal: export.rds.amazonaws.com}
  placeholders:
    known_accounts: ['111122223333']
- name: EC2 makes the grant while it attaches a volume for the user
  expect: quiet
  events:
  - userIdentity: {invokedBy: ec2.amazonaws.com}
    sourceIPAddress: ec2.amazonaws.com
    userAgent: ec2.amazonaws.com
  placeholders:
    known_accounts: ['111122223333']
- name: The caller may not make grants
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: kms:CreateGrant on resource: arn:aws:kms:eu-west-1:111122223333:key/5d0f3b1a-77c2-4e60-9a41-2be8f61c9d04 because no identity-based policy allows the kms:CreateGrant action', responseElements: null}
  placeholders:
    known_accounts: ['111122223333']

resource-sharing/kms-key-policy-changed.test.yml 3787
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: kms.amazonaws.com
  eventName: PutKeyPolicy
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#kms.put-key-policy
  requestParameters: {keyId: 'arn:aws:kms:eu-west-1:111122223333:key/5d0f3b1a-77c2-4e60-9a41-2be8f61c9d04', policyName: default, policy: '{"Version":"2012-10-17","Statement":[{"Sid":"OwnerKeepsControl","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"kms:*","Resource":"*"},{"Sid":"BatchMayDecrypt","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/nightly-batch"},"Action":["kms:Decrypt","kms:DescribeKey"],"Resource":"*"}]}', bypassPolicyLockoutSafetyCheck: false}
  responseElements: null
  requestID: f97bcad1-feb0-5afb-9f1b-264682628739
  eventID: b577065b-7953-564d-af36-85e3b9b58ca8
  readOnly: false
  resources:
  - {accountId: '111122223333', type: 'AWS::KMS::Key', ARN: 'arn:aws:kms:eu-west-1:111122223333:key/5d0f3b1a-77c2-4e60-9a41-2be8f61c9d04'}
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: kms.eu-west-1.amazonaws.com}
tests:
- {name: A user replaces the policy of a key, expect: fires}
- name: An administrator session skips the lockout check
  expect: fires
  events:
  - userIdentity:
      type: AssumedRole
      principalId: AROAAWSRESERVEDSSOADM:mika@example.com
      arn: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_AdministratorAccess_0a1b2c3d4e5f6a7b/mika@example.com
      accountId: '111122223333'
      accessKeyId: ASIAIOSFODNN7EXAMPLE
      sessionContext:
        sessionIssuer: {type: Role, principalId: AROAAWSRESERVEDSSOADM, arn: 'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_AdministratorAccess_0a1b2c3d4e5f6a7b', accountId: '111122223333', userName: AWSReservedSSO_AdministratorAccess_0a1b2c3d4e5f6a7b}
        attributes: {creationDate: '2026-03-04T04:40:11Z', mfaAuthenticated: 'false'}
    userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0
    requestParameters: {bypassPolicyLockoutSafetyCheck: true}
- name: The user may not write the policy
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: kms:PutKeyPolicy on resource: arn:aws:kms:eu-west-1:111122223333:key/5d0f3b1a-77c2-4e60-9a41-2be8f61c9d04 because no identity-based policy allows the kms:PutKeyPolicy action', responseElements: null}
- name: The policy does not parse and is refused
  expect: quiet
  events:
  - {errorCode: MalformedPolicyDocumentException, errorMessage: A principal of the policy is unknown., responseElements: null}
- name: CloudFormation writes the policy for a stack
  expect: quiet
  events:
  - userIdentity: {invokedBy: cloudformation.amazonaws.com}
    sourceIPAddress: cloudformation.amazonaws.com
    userAgent: cloudformation.amazonaws.com
- name: The policy is only read
  expect: quiet
  events:
  - eventName: GetKeyPolicy
    readOnly: true
    requestParameters: {keyId: 'arn:aws:kms:eu-west-1:111122223333:key/5d0f3b1a-77c2-4e60-9a41-2be8f61c9d04', policyName: default}
  without: [requestParameters.policy, requestParameters.bypassPolicyLockoutSafetyCheck]

resource-sharing/kms-key-policy-public.test.yml 5597
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: kms.amazonaws.com
  eventName: PutKeyPolicy
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#kms.put-key-policy
  requestParameters:
    keyId: 6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c
    policyName: default
    policy: '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "kms:*", "Resource":
      "*"}, {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "kms:Decrypt", "Resource": "*"}]}'
  responseElements: null
  requestID: 22746294-2ef6-5f16-94e4-517adacf0197
  eventID: 8e103967-4afe-5760-b3e7-ed613418e85a
  readOnly: false
  resources:
    - accountId: '111122223333'
      type: AWS::KMS::Key
      ARN: arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: kms.eu-west-1.amazonaws.com
tests:
  - name: Any AWS principal may decrypt
    expect: fires
  - name: The principal is a bare star
    expect: fires
    events:
      - {requestParameters: {policy: '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "kms:Decrypt", "Resource": "*"}]}'}}
  - name: A star stands in a list of principals
    expect: fires
    events:
      - {requestParameters: {policy: '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
            "Action": "kms:*", "Resource": "*"}, {"Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::444455556666:root", "*"]}, "Action": "kms:Decrypt",
            "Resource": "*"}]}'}}
  - name: The only statement is not in a list
    expect: fires
    events:
      - {requestParameters: {policy: "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": {\n    \"Effect\": \"Allow\",\n    \"Principal\": \"*\",\n    \"\
            Action\": \"kms:Decrypt\",\n    \"Resource\": \"*\"\n  }\n}"}}
  - name: A key is created with such a policy
    expect: fires
    without: [requestParameters.keyId, requestParameters.policyName]
    events:
      - {eventName: CreateKey, requestParameters: {keyUsage: ENCRYPT_DECRYPT, origin: AWS_KMS, keySpec: SYMMETRIC_DEFAULT, bypassPolicyLockoutSafetyCheck: false},
        responseElements: {keyMetadata: {keyId: 6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c, arn: 'arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c'}}}
  - name: Everyone may decrypt under an empty condition
    expect: fires
    events:
      - {requestParameters: {policy: '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "kms:Decrypt", "Resource": "*", "Condition": {}}]}'}}
  - name: A service key binds the caller's account by a condition
    expect: quiet
    events:
      - {requestParameters: {policy: '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": ["kms:Encrypt", "kms:Decrypt"],
            "Resource": "*", "Condition": {"StringEquals": {"kms:CallerAccount": "111122223333", "kms:ViaService": "ec2.eu-west-1.amazonaws.com"}}}, {"Effect":
            "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "kms:*", "Resource": "*"}]}'}}
  - name: Only the account itself is named
    expect: quiet
    events:
      - {requestParameters: {policy: '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
            "Action": "kms:*", "Resource": "*"}]}'}}
  - name: Everyone is denied the deletion
    expect: quiet
    events:
      - {requestParameters: {policy: '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
            "Action": "kms:*", "Resource": "*"}, {"Effect": "Deny", "Principal": "*", "Action": "kms:ScheduleKeyDeletion", "Resource": "*"}]}'}}
  - name: A key is created with the default policy
    expect: quiet
    without: [requestParameters.keyId, requestParameters.policyName, requestParameters.policy]
    events:
      - {eventName: CreateKey, requestParameters: {keyUsage: ENCRYPT_DECRYPT, origin: AWS_KMS, keySpec: SYMMETRIC_DEFAULT, bypassPolicyLockoutSafetyCheck: false},
        responseElements: {keyMetadata: {keyId: 6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c, arn: 'arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c'}}}
  - name: The policy would lock everyone out and is refused
    expect: quiet
    events:
      - {errorCode: MalformedPolicyDocumentException, errorMessage: The new key policy will not allow you to update the key policy in the future.}
  - name: The caller may not set the policy
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: kms:PutKeyPolicy on resource:
          arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c because no identity-based policy allows the kms:PutKeyPolicy action',
        responseElements: null}

resource-sharing/object-acl-public.test.yml 3259
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: s3.amazonaws.com
  eventName: PutObjectAcl
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: '[aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#s3api.put-object-acl]'
  requestParameters:
    bucketName: reports-example
    Host: reports-example.s3.eu-west-1.amazonaws.com
    key: 2026/summary.pdf
    acl: ''
    x-amz-acl: public-read
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 412
    AuthenticationMethod: AuthHeader
    x-amz-id-2: EXAMPLEC6T5KY34D2BYJ4LKTPVVJLZCSDAAAAAAAAAAAAAA
    bytesTransferredOut: 0
  requestID: 57c07049-8fe4-5810-aa5a-6f8fb76190bd
  eventID: bf527009-9d56-5040-ad2d-5b6451a67202
  readOnly: false
  resources:
    - type: AWS::S3::Object
      ARN: arn:aws:s3:::reports-example/2026/summary.pdf
    - accountId: '111122223333'
      type: AWS::S3::Bucket
      ARN: arn:aws:s3:::reports-example
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: '111122223333'
  eventCategory: Data
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: reports-example.s3.eu-west-1.amazonaws.com
tests:
  - name: An object is made readable for everyone
    expect: fires
  - name: An object is uploaded readable for everyone
    expect: fires
    without: [requestParameters.acl]
    events:
      - {eventName: PutObject, requestParameters: {x-amz-storage-class: STANDARD}}
  - name: Older records hold the ACL in a list
    expect: fires
    events:
      - {requestParameters: {x-amz-acl: [public-read-write], acl: ['']}}
  - name: The bucket's owner gets full control
    expect: quiet
    without: [requestParameters.acl]
    events:
      - {eventName: PutObject, requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, key: 2026/summary.pdf, x-amz-acl: bucket-owner-full-control}}
  - name: The object is made private
    expect: quiet
    events:
      - {requestParameters: {x-amz-acl: private}}
  - name: An object is uploaded without an ACL
    expect: quiet
    without: [requestParameters.acl, requestParameters.x-amz-acl]
    events:
      - {eventName: PutObject, requestParameters: {bucketName: reports-example, Host: reports-example.s3.eu-west-1.amazonaws.com, key: 2026/summary.pdf}}
  - name: The bucket takes no ACLs
    expect: quiet
    events:
      - {errorCode: AccessControlListNotSupported, errorMessage: The bucket does not allow ACLs}
  - name: The caller may not set the ACL
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: s3:PutObjectAcl on resource:
          arn:aws:s3:::reports-example/2026/summary.pdf because no identity-based policy allows the s3:PutObjectAcl action', responseElements: null}

resource-sharing/queue-policy-public.test.yml 4164
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: sqs.amazonaws.com
  eventName: SetQueueAttributes
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Boto3/1.42.3 md/Botocore#1.42.3 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.12.8 md/pyimpl#CPython m/b,E cfg/retry-mode#legacy Botocore/1.42.3
  requestParameters:
    queueUrl: https://sqs.eu-west-1.amazonaws.com/111122223333/invoices
    attributes: {Policy: '{"Version":"2012-10-17","Statement":[{"Sid":"anyone","Effect":"Allow","Principal":"*","Action":"SQS:*","Resource":"arn:aws:sqs:eu-west-1:111122223333:invoices"}]}'}
  responseElements: null
  requestID: 53cbb20c-ea15-55b9-89c3-d580a3f432fd
  eventID: 79c1d39f-1de3-5244-893c-8186dd575b36
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: sqs.eu-west-1.amazonaws.com}
tests:
- {name: A policy lets everyone do everything, expect: fires}
- name: Everyone is written as an object
  expect: fires
  events:
  - requestParameters:
      attributes: {Policy: '{"Version":"2012-10-17","Statement":[{"Sid":"anyone","Effect":"Allow","Principal":{"AWS":"*"},"Action":"SQS:*","Resource":"arn:aws:sqs:eu-west-1:111122223333:invoices"}]}'}
- name: A queue is open from the start
  expect: fires
  events:
  - eventName: CreateQueue
    requestParameters: {queueName: invoices}
    responseElements: {queueUrl: 'https://sqs.eu-west-1.amazonaws.com/111122223333/invoices'}
  without: [requestParameters.queueUrl]
- name: A permission names every account
  expect: fires
  events:
  - eventName: AddPermission
    requestParameters:
      label: open
      aWSAccountIds: ['*']
      actions: [SendMessage]
  without: [requestParameters.attributes]
- name: Everyone may send under an empty condition
  expect: fires
  events:
  - requestParameters:
      attributes: {Policy: '{"Version":"2012-10-17","Statement":[{"Sid":"anyone","Effect":"Allow","Principal":"*","Action":"SQS:SendMessage","Resource":"arn:aws:sqs:eu-west-1:111122223333:invoices","Condition":{}}]}'}
- name: Everyone, but only through one topic
  expect: quiet
  events:
  - requestParameters:
      attributes: {Policy: '{"Version":"2012-10-17","Statement":[{"Sid":"anyone","Effect":"Allow","Principal":"*","Action":"SQS:SendMessage","Resource":"arn:aws:sqs:eu-west-1:111122223333:invoices","Condition":{"ArnEquals":{"aws:SourceArn":"arn:aws:sns:eu-west-1:111122223333:order-events"}}}]}'}
- name: The open statement denies, the allowing one names a role
  expect: quiet
  events:
  - requestParameters:
      attributes: {Policy: '{"Version":"2012-10-17","Statement":[{"Sid":"anyone","Effect":"Deny","Principal":"*","Action":"SQS:*","Resource":"arn:aws:sqs:eu-west-1:111122223333:invoices"},{"Sid":"anyone","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/shop"},"Action":"SQS:*","Resource":"arn:aws:sqs:eu-west-1:111122223333:invoices"}]}'}
- name: The policy is taken away
  expect: quiet
  events:
  - requestParameters:
      attributes: {Policy: ''}
- name: Only the time-out changes
  expect: quiet
  events:
  - requestParameters:
      attributes: {VisibilityTimeout: '60'}
  without: [requestParameters.attributes.Policy]
- name: A permission names one account
  expect: quiet
  events:
  - eventName: AddPermission
    requestParameters:
      label: partner
      aWSAccountIds: ['444455556666']
      actions: [SendMessage]
  without: [requestParameters.attributes]
- name: The caller may not set attributes
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: sqs:setqueueattributes on resource: arn:aws:sqs:eu-west-1:111122223333:invoices because no identity-based policy allows the sqs:setqueueattributes action', responseElements: null}

resource-sharing/rds-snapshot-public.test.yml 3182
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: rds.amazonaws.com
  eventName: ModifyDBSnapshotAttribute
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#rds.modify-db-snapshot-attribute
  requestParameters:
    dBSnapshotIdentifier: ledger-copy
    attributeName: restore
    valuesToAdd:
      - all
  responseElements:
    dBSnapshotIdentifier: ledger-copy
    dBSnapshotAttributes:
      - attributeName: restore
        attributeValues:
          - all
  requestID: aac95353-63ed-594e-b9ad-23d12fe6fa39
  eventID: 06e0b07a-a3e4-5cb0-a6ec-0fb2891f58bb
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: rds.eu-west-1.amazonaws.com
tests:
  - name: A snapshot is made public
    expect: fires
  - name: A cluster snapshot is made public
    expect: fires
    without: [requestParameters.dBSnapshotIdentifier, responseElements.dBSnapshotIdentifier, responseElements.dBSnapshotAttributes]
    events:
      - {eventName: ModifyDBClusterSnapshotAttribute, requestParameters: {dBClusterSnapshotIdentifier: orders-copy}, responseElements: {dBClusterSnapshotIdentifier: orders-copy}}
  - name: An account and everyone are added in one call
    expect: fires
    events:
      - {requestParameters: {valuesToAdd: ['444455556666', all]}}
  - name: A public snapshot is made private
    expect: quiet
    without: [requestParameters.valuesToAdd]
    events:
      - {requestParameters: {dBSnapshotIdentifier: ledger-copy, attributeName: restore, valuesToRemove: [all]}, responseElements: {dBSnapshotIdentifier: ledger-copy,
          dBSnapshotAttributes: [{attributeName: restore, attributeValues: []}]}}
  - name: It is shared with one account
    expect: quiet
    events:
      - {requestParameters: {dBSnapshotIdentifier: ledger-copy, attributeName: restore, valuesToAdd: ['444455556666']}, responseElements: {dBSnapshotIdentifier: ledger-copy,
          dBSnapshotAttributes: [{attributeName: restore, attributeValues: ['444455556666']}]}}
  - name: The caller may not share it
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: rds:ModifyDBSnapshotAttribute
          on resource: arn:aws:rds:eu-west-1:111122223333:snapshot:ledger-copy because no identity-based policy allows the rds:ModifyDBSnapshotAttribute action',
        responseElements: null, requestParameters: null}
  - name: An encrypted snapshot cannot be made public
    expect: quiet
    events:
      - {errorCode: InvalidParameterValue, errorMessage: Sharing encrypted snapshots publicly is not allowed., responseElements: null}

resource-sharing/rds-snapshot-shared-outside.test.yml 5099
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: rds.amazonaws.com
  eventName: ModifyDBSnapshotAttribute
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#rds.modify-db-snapshot-attribute
  requestParameters:
    dBSnapshotIdentifier: ledger-copy
    attributeName: restore
    valuesToAdd:
      - '444455556666'
  responseElements:
    dBSnapshotIdentifier: ledger-copy
    dBSnapshotAttributes:
      - attributeName: restore
        attributeValues:
          - '444455556666'
  requestID: aac95353-63ed-594e-b9ad-23d12fe6fa39
  eventID: 06e0b07a-a3e4-5cb0-a6ec-0fb2891f58bb
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: rds.eu-west-1.amazonaws.com
tests:
  - name: A snapshot is shared with another account
    expect: fires
  - name: A cluster snapshot is shared with another account
    expect: fires
    without: [requestParameters.dBSnapshotIdentifier, responseElements.dBSnapshotIdentifier, responseElements.dBSnapshotAttributes]
    events:
      - {eventName: ModifyDBClusterSnapshotAttribute, requestParameters: {dBClusterSnapshotIdentifier: orders-copy}, responseElements: {dBClusterSnapshotIdentifier: orders-copy}}
  - name: Another account is known, this one is not
    expect: fires
    placeholders: {known_accounts: ['123456789012']}
  - name: A stranger is added beside a known account
    expect: fires
    placeholders: {known_accounts: ['444455556666']}
    events:
      - {requestParameters: {valuesToAdd: ['444455556666', '123456789012']}, responseElements: {dBSnapshotAttributes: [{attributeName: restore, attributeValues: ['444455556666', '123456789012']}]}}
  - name: A stranger is added beside this account
    expect: fires
    events:
      - {requestParameters: {valuesToAdd: ['111122223333', '123456789012']}, responseElements: {dBSnapshotAttributes: [{attributeName: restore, attributeValues: ['111122223333', '123456789012']}]}}
  - name: A stranger is added beside this account, which is listed
    expect: fires
    placeholders: {known_accounts: ['111122223333']}
    events:
      - {requestParameters: {valuesToAdd: ['111122223333', '444455556666']}, responseElements: {dBSnapshotAttributes: [{attributeName: restore, attributeValues: ['111122223333', '444455556666']}]}}
  - name: The account is known
    expect: quiet
    placeholders: {known_accounts: ['444455556666']}
  - name: The snapshot is shared with this account alone
    expect: quiet
    events:
      - {requestParameters: {valuesToAdd: ['111122223333']}, responseElements: {dBSnapshotAttributes: [{attributeName: restore, attributeValues: ['111122223333']}]}}
  - name: This account and a known one are added
    expect: quiet
    placeholders: {known_accounts: ['444455556666']}
    events:
      - {requestParameters: {valuesToAdd: ['111122223333', '444455556666']}, responseElements: {dBSnapshotAttributes: [{attributeName: restore, attributeValues: ['111122223333', '444455556666']}]}}
  - name: An account is taken off the list
    expect: quiet
    without: [requestParameters.valuesToAdd]
    events:
      - {requestParameters: {dBSnapshotIdentifier: ledger-copy, attributeName: restore, valuesToRemove: ['444455556666']}, responseElements: {dBSnapshotIdentifier: ledger-copy,
          dBSnapshotAttributes: [{attributeName: restore, attributeValues: []}]}}
  - name: The snapshot is made public, which is another finding
    expect: quiet
    events:
      - {requestParameters: {dBSnapshotIdentifier: ledger-copy, attributeName: restore, valuesToAdd: [all]}, responseElements: {dBSnapshotIdentifier: ledger-copy,
          dBSnapshotAttributes: [{attributeName: restore, attributeValues: [all]}]}}
  - name: The caller may not share it
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: rds:ModifyDBSnapshotAttribute
          on resource: arn:aws:rds:eu-west-1:111122223333:snapshot:ledger-copy because no identity-based policy allows the rds:ModifyDBSnapshotAttribute action',
        responseElements: null}
  - name: The caller may not share it, and the parameters are withheld
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: rds:ModifyDBSnapshotAttribute
          on resource: arn:aws:rds:eu-west-1:111122223333:snapshot:ledger-copy because no identity-based policy allows the rds:ModifyDBSnapshotAttribute action',
        responseElements: null, requestParameters: null}

resource-sharing/repository-policy-public.test.yml 4710
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ecr.amazonaws.com
  eventName: SetRepositoryPolicy
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ecr.set-repository-policy
  requestParameters:
    repositoryName: shop
    policyText: '{"Version": "2012-10-17", "Statement": [{"Sid": "pull", "Effect": "Allow", "Principal": "*", "Action": ["ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"]}]}'
    force: false
  responseElements:
    registryId: '111122223333'
    repositoryName: shop
    policyText: '{"Version": "2012-10-17", "Statement": [{"Sid": "pull", "Effect": "Allow", "Principal": "*", "Action": ["ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"]}]}'
  requestID: 9f670b26-b2ef-563a-9b4f-d6e653366968
  eventID: 8254fe67-bcb7-52e3-aa08-3b45a1d3c315
  readOnly: false
  resources:
    - accountId: '111122223333'
      ARN: arn:aws:ecr:eu-west-1:111122223333:repository/shop
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: api.ecr.eu-west-1.amazonaws.com
tests:
  - name: Everyone may pull
    expect: fires
  - name: Everyone is written as any AWS principal
    expect: fires
    events:
      - {requestParameters: {policyText: '{"Version": "2012-10-17", "Statement": [{"Sid": "pull", "Effect": "Allow", "Principal": {"AWS": "*"}, "Action":
            ["ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"]}]}'}}
  - name: Everyone stands in a list and may push
    expect: fires
    events:
      - {requestParameters: {policyText: '{"Version": "2012-10-17", "Statement": [{"Sid": "pull", "Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::444455556666:root",
            "*"]}, "Action": ["ecr:PutImage"]}]}'}}
  - name: The policy of the registry admits everyone
    expect: fires
    without: [requestParameters.repositoryName, requestParameters.force, responseElements.repositoryName, responseElements.policyText]
    events:
      - {eventName: PutRegistryPolicy, requestParameters: {policyText: '{"Version": "2012-10-17", "Statement": [{"Sid": "pull", "Effect": "Allow", "Principal":
            {"AWS": "*"}, "Action": ["ecr:ReplicateImage"]}]}'}}
  - name: Everyone may pull under an empty condition
    expect: fires
    events:
      - {requestParameters: {policyText: '{"Version": "2012-10-17", "Statement": [{"Sid": "pull", "Effect": "Allow", "Principal": "*", "Action": ["ecr:BatchGetImage"], "Condition": {}}]}'}}
  - name: One account may pull
    expect: quiet
    events:
      - {requestParameters: {policyText: '{"Version": "2012-10-17", "Statement": [{"Sid": "pull", "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::444455556666:root"},
            "Action": ["ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage"]}]}'}}
  - name: Everyone is narrowed to an organisation
    expect: quiet
    events:
      - {requestParameters: {policyText: '{"Version": "2012-10-17", "Statement": [{"Sid": "pull", "Effect": "Allow", "Principal": "*", "Action": ["ecr:GetDownloadUrlForLayer",
            "ecr:BatchGetImage"], "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}]}'}}
  - name: Everyone is denied and a function service allowed
    expect: quiet
    events:
      - {requestParameters: {policyText: '{"Version": "2012-10-17", "Statement": [{"Sid": "pull", "Effect": "Deny", "Principal": "*", "Action": ["ecr:GetDownloadUrlForLayer",
            "ecr:BatchGetImage"]}, {"Sid": "pull", "Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": ["ecr:GetDownloadUrlForLayer",
            "ecr:BatchGetImage"]}]}'}}
  - name: The caller may not set the policy
    expect: quiet
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: ecr:SetRepositoryPolicy
          on resource: arn:aws:ecr:eu-west-1:111122223333:repository/shop because no identity-based policy allows the ecr:SetRepositoryPolicy action', responseElements: null}
  - name: The policy is deleted
    expect: quiet
    without: [requestParameters.policyText, requestParameters.force]
    events:
      - {eventName: DeleteRepositoryPolicy, requestParameters: {repositoryName: shop, registryId: '111122223333'}}

resource-sharing/secret-policy-public.test.yml 3721
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: secretsmanager.amazonaws.com
  eventName: PutResourcePolicy
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#secretsmanager.put-resource-policy
  requestParameters: {secretId: shop/db, resourcePolicy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"secretsmanager:GetSecretValue","Resource":"*"}]}'}
  responseElements: {aRN: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/db-Qw3rTy', name: shop/db}
  requestID: 93b69251-f4a1-51d8-8ba0-b6d246e59a7f
  eventID: 7c81fb4e-f1d9-5145-a381-76191cf12579
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: secretsmanager.eu-west-1.amazonaws.com}
tests:
- {name: Everyone may read a secret, expect: fires}
- name: Everyone stands in a list of principals
  expect: fires
  events:
  - requestParameters: {resourcePolicy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/shop","*"]},"Action":"secretsmanager:GetSecretValue","Resource":"*"}]}'}
- name: The open statement comes second
  expect: fires
  events:
  - requestParameters: {resourcePolicy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/shop"},"Action":"secretsmanager:GetSecretValue","Resource":"*"},{"Effect":"Allow","Principal":"*","Action":"secretsmanager:GetSecretValue","Resource":"*"}]}'}
- name: Everyone may read under an empty condition
  expect: fires
  events:
  - requestParameters: {resourcePolicy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"secretsmanager:GetSecretValue","Resource":"*","Condition":{}}]}'}
- name: Everyone of one organisation
  expect: quiet
  events:
  - requestParameters: {resourcePolicy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"secretsmanager:GetSecretValue","Resource":"*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-3x4mpl30rg"}}}]}'}
- name: Everyone is denied while a role is allowed
  expect: quiet
  events:
  - requestParameters: {resourcePolicy: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"secretsmanager:GetSecretValue","Resource":"*"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/shop"},"Action":"secretsmanager:GetSecretValue","Resource":"*"}]}'}
- name: Secrets Manager blocks the public policy
  expect: quiet
  events:
  - {errorCode: PublicPolicyException, errorMessage: The policy is public and public policies are blocked., responseElements: null}
- name: The caller may not write the policy
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: secretsmanager:PutResourcePolicy on resource: arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/db-Qw3rTy because no identity-based policy allows the secretsmanager:PutResourcePolicy action', responseElements: null}
- name: A log group gets a policy by a call of the same name
  expect: quiet
  events:
  - {eventSource: logs.amazonaws.com}

resource-sharing/shared-snapshot-copied-by-outsider.test.yml 2306
base:
  eventVersion: '1.11'
  userIdentity:
    accountId: '111122223333'
    invokedBy: ec2.amazonaws.com
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: SharedSnapshotVolumeCreated
  awsRegion: eu-west-1
  sourceIPAddress: ec2.amazonaws.com
  userAgent: ec2.amazonaws.com
  requestParameters: null
  responseElements: null
  eventID: 038127c6-9902-583b-81a4-9b46b041f01d
  readOnly: false
  eventType: AwsServiceEvent
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  sharedEventID: 6f5e4d3c-2b1a-4091-8f7e-6d5c4b3a2918
  serviceEventDetails:
    snapshotId: snap-0a9b8c7d6e5f41302
tests:
  - name: A volume is made from a shared snapshot
    expect: fires
  - name: A shared snapshot is being copied
    expect: fires
    events:
      - {eventName: SharedSnapshotCopyInitiated}
  - name: The other account is named as the caller
    expect: fires
    without: [userIdentity.invokedBy]
    events:
      - {eventType: AwsApiCall, userIdentity: {type: AWSAccount, principalId: AIDAEXAMPLEOUTSIDE0001, accountId: '444455556666'}}
  - name: The caller is of this account
    expect: quiet
    without: [userIdentity.invokedBy]
    events:
      - {eventType: AwsApiCall, userIdentity: {type: IAMUser, principalId: AIDAEXAMPLER5ZYSYOP4A, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333',
          accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}}
  - name: The record does not say whose the caller is
    expect: quiet
    without: [userIdentity.accountId]
    events:
      - {eventType: AwsApiCall}
  - name: A volume is made within the account
    expect: quiet
    without: [serviceEventDetails, sharedEventID, userIdentity.invokedBy]
    events:
      - {eventName: CreateVolume, eventType: AwsApiCall, requestParameters: {snapshotId: snap-0a9b8c7d6e5f41302, zone: eu-west-1a}, userIdentity: {type: IAMUser,
          principalId: AIDAEXAMPLER5ZYSYOP4A, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}}
  - name: Another event of the service is reported
    expect: quiet
    without: [serviceEventDetails.snapshotId]
    events:
      - {eventName: BidEvictedEvent, serviceEventDetails: {instanceIdSet: [i-0c9f2b7d41e863a50]}}

resource-sharing/snapshot-access-revoked.test.yml 2783
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/tomas
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: tomas
  eventTime: "2026-03-24T06:36:52Z"
  eventSource: ec2.amazonaws.com
  eventName: ModifySnapshotAttribute
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    snapshotId: snap-0123456789abcdef0
    attributeType: CREATE_VOLUME_PERMISSION
    createVolumePermission: {remove: {items: [{userId: "444455556666"}]}}
  responseElements: {requestId: 6f7a8b9c-0d1e-4f20-8132-0123456789ab, _return: true}
  requestID: 9120d706-8f87-435a-8ac2-09b9113213d5
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
  - name: One account is shut out
    expect: fires
  - name: The public and an account are shut out together
    expect: fires
    events:
      - {requestParameters: {createVolumePermission: {remove: {items: [{group: all}, {userId: "444455556666"}]}}}}
  - name: The account is given access
    expect: quiet
    without: [requestParameters.createVolumePermission.remove]
    events:
      - {requestParameters: {createVolumePermission: {add: {items: [{userId: "444455556666"}]}}}}
  - name: A public snapshot is made private
    expect: quiet
    events:
      - {requestParameters: {createVolumePermission: {remove: {items: [{group: all}]}}}}
  - name: The caller may not change it
    expect: quiet
    events:
      - errorCode: Client.UnauthorizedOperation
        errorMessage: "You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/tomas is not authorized to perform: ec2:ModifySnapshotAttribute on resource: arn:aws:ec2:eu-west-1::snapshot/snap-0123456789abcdef0"
        responseElements: null
  - name: There is no such snapshot
    expect: quiet
    events:
      - {errorCode: Client.InvalidSnapshot.NotFound, errorMessage: The snapshot snap-0123456789abcdef0 does not exist., responseElements: null}
  - name: The share of an image is revoked
    expect: quiet
    without: [requestParameters.createVolumePermission, requestParameters.snapshotId]
    events:
      - eventName: ModifyImageAttribute
        requestParameters:
          imageId: ami-0123456789abcdef0
          attributeType: launchPermission
          launchPermission: {remove: {items: [{userId: "444455556666"}]}}

resource-sharing/snapshot-copied-then-shared.test.yml 7050
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
  eventSource: ec2.amazonaws.com
  eventName: CopySnapshot
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters:
    sourceRegion: eu-west-1
    sourceSnapshotId: snap-0aaaabbbbccccdddd
    encrypted: true
    kmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-1111-4222-8333-444455556666
  responseElements: {requestId: 67f99453-3a5d-476e-ad69-aeae05e381bf, snapshotId: snap-0a1b2c3d4e5f60718}
  requestID: 73e2fd39-fbdd-40d7-a06f-73614c48c473
  eventID: aa2aed4c-2e8f-4668-a286-b1f0a6e6c505
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
  - name: A copied snapshot of a disk is shared a day later to the second
    expect: fires
    events:
      - {}
      - {event: {eventName: ModifySnapshotAttribute, requestParameters: {snapshotId: snap-0a1b2c3d4e5f60718, attributeType: CREATE_VOLUME_PERMISSION, createVolumePermission: {add: {items: [{userId: '444455556666'}]}}}, responseElements: {requestId: 16795633-e2c1-4430-a4a3-ad70ac3ba71d, _return: true}}, after: 24h}
  - name: It is made public
    expect: fires
    events:
      - {}
      - {event: {eventName: ModifySnapshotAttribute, requestParameters: {snapshotId: snap-0a1b2c3d4e5f60718, attributeType: CREATE_VOLUME_PERMISSION, createVolumePermission: {add: {items: [{group: all}]}}}, responseElements: {requestId: 16795633-e2c1-4430-a4a3-ad70ac3ba71d, _return: true}}, after: 5m}
  - name: A copied snapshot of a database is shared
    expect: fires
    events:
      - {eventSource: rds.amazonaws.com, eventName: CopyDBSnapshot, requestParameters: {sourceDBSnapshotIdentifier: ledger-nightly, targetDBSnapshotIdentifier: ledger-copy}, responseElements: {dBSnapshotIdentifier: ledger-copy, status: pending}}
      - {event: {eventSource: rds.amazonaws.com, eventName: ModifyDBSnapshotAttribute, requestParameters: {dBSnapshotIdentifier: ledger-copy, attributeName: restore, valuesToAdd: ['444455556666']}, responseElements: {dBSnapshotIdentifier: ledger-copy}}, after: 5m}
  - name: A new snapshot of a cluster is made public
    expect: fires
    events:
      - {eventSource: rds.amazonaws.com, eventName: CreateDBClusterSnapshot, requestParameters: {dBClusterIdentifier: orders, dBClusterSnapshotIdentifier: orders-copy}, responseElements: {dBClusterSnapshotIdentifier: orders-copy}}
      - {event: {eventSource: rds.amazonaws.com, eventName: ModifyDBClusterSnapshotAttribute, requestParameters: {dBClusterSnapshotIdentifier: orders-copy, attributeName: restore, valuesToAdd: [all]}, responseElements: {dBClusterSnapshotIdentifier: orders-copy}}, after: 5m}
  - name: The account is known
    expect: quiet
    placeholders: {known_accounts: ['444455556666']}
    events:
      - {}
      - {event: {eventName: ModifySnapshotAttribute, requestParameters: {snapshotId: snap-0a1b2c3d4e5f60718, attributeType: CREATE_VOLUME_PERMISSION, createVolumePermission: {add: {items: [{userId: '444455556666'}]}}}, responseElements: {requestId: 16795633-e2c1-4430-a4a3-ad70ac3ba71d, _return: true}}, after: 5m}
  - name: The copy is shared with the own account
    expect: quiet
    events:
      - {eventSource: rds.amazonaws.com, eventName: CopyDBSnapshot, requestParameters: {sourceDBSnapshotIdentifier: ledger-nightly, targetDBSnapshotIdentifier: ledger-copy}, responseElements: {dBSnapshotIdentifier: ledger-copy, status: pending}}
      - {event: {eventSource: rds.amazonaws.com, eventName: ModifyDBSnapshotAttribute, requestParameters: {dBSnapshotIdentifier: ledger-copy, attributeName: restore, valuesToAdd: ['111122223333']}, responseElements: {dBSnapshotIdentifier: ledger-copy}}, after: 5m}
  - name: The snapshot that was copied is shared, not the copy
    expect: quiet
    events:
      - {}
      - {event: {eventName: ModifySnapshotAttribute, requestParameters: {snapshotId: snap-0aaaabbbbccccdddd, attributeType: CREATE_VOLUME_PERMISSION, createVolumePermission: {add: {items: [{userId: '444455556666'}]}}}, responseElements: {requestId: 16795633-e2c1-4430-a4a3-ad70ac3ba71d, _return: true}}, after: 5m}
  - name: The share comes more than a day later
    expect: quiet
    events:
      - {}
      - {event: {eventName: ModifySnapshotAttribute, requestParameters: {snapshotId: snap-0a1b2c3d4e5f60718, attributeType: CREATE_VOLUME_PERMISSION, createVolumePermission: {add: {items: [{userId: '444455556666'}]}}}, responseElements: {requestId: 16795633-e2c1-4430-a4a3-ad70ac3ba71d, _return: true}}, after: 86401s}
  - name: The share comes first
    expect: quiet
    events:
      - {eventSource: rds.amazonaws.com, eventName: ModifyDBSnapshotAttribute, requestParameters: {dBSnapshotIdentifier: ledger-copy, attributeName: restore, valuesToAdd: ['444455556666']}, responseElements: {dBSnapshotIdentifier: ledger-copy}}
      - {event: {eventSource: rds.amazonaws.com, eventName: CopyDBSnapshot, requestParameters: {sourceDBSnapshotIdentifier: ledger-nightly, targetDBSnapshotIdentifier: ledger-copy}, responseElements: {dBSnapshotIdentifier: ledger-copy, status: pending}}, after: 5m}
  - name: The share is denied
    expect: quiet
    events:
      - {eventSource: rds.amazonaws.com, eventName: CopyDBSnapshot, requestParameters: {sourceDBSnapshotIdentifier: ledger-nightly, targetDBSnapshotIdentifier: ledger-copy}, responseElements: {dBSnapshotIdentifier: ledger-copy, status: pending}}
      - {event: {eventSource: rds.amazonaws.com, eventName: ModifyDBSnapshotAttribute, requestParameters: {dBSnapshotIdentifier: ledger-copy, attributeName: restore, valuesToAdd: ['444455556666']}, responseElements: null, errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: rds:ModifyDBSnapshotAttribute on resource: arn:aws:rds:eu-west-1:111122223333:snapshot:ledger-copy'}, after: 5m}
  - name: A snapshot of the same name in another Region is shared
    expect: quiet
    events:
      - {eventSource: rds.amazonaws.com, eventName: CopyDBSnapshot, requestParameters: {sourceDBSnapshotIdentifier: ledger-nightly, targetDBSnapshotIdentifier: ledger-copy}, responseElements: {dBSnapshotIdentifier: ledger-copy, status: pending}}
      - {event: {eventSource: rds.amazonaws.com, eventName: ModifyDBSnapshotAttribute, requestParameters: {dBSnapshotIdentifier: ledger-copy, attributeName: restore, valuesToAdd: ['444455556666']}, responseElements: {dBSnapshotIdentifier: ledger-copy}, awsRegion: eu-north-1}, after: 5m}

resource-sharing/ssm-document-public.test.yml 2211
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ssm.amazonaws.com
  eventName: ModifyDocumentPermission
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ssm.modify-document-permission
  requestParameters:
    name: Patch-Web-Tier
    permissionType: Share
    accountIdsToAdd: [all]
  responseElements: null
  requestID: 1588c6f9-a614-5e21-83a6-d5e1e94b464c
  eventID: 098e2381-25d1-51ae-a728-e54291f21068
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ssm.eu-west-1.amazonaws.com}
tests:
- {name: A document is shared with all accounts, expect: fires}
- name: The word is written with a capital
  expect: fires
  events:
  - requestParameters:
      accountIdsToAdd: [All]
      sharedDocumentVersion: '3'
- name: A document is shared with one account
  expect: quiet
  events:
  - requestParameters:
      accountIdsToAdd: ['444455556666']
- name: Public sharing is ended
  expect: quiet
  events:
  - requestParameters:
      accountIdsToRemove: [all]
  without: [requestParameters.accountIdsToAdd]
- name: The account blocks public sharing
  expect: quiet
  events:
  - {errorCode: DocumentPermissionLimit, errorMessage: Public sharing is blocked for this account., responseElements: null}
- name: The caller may not share documents
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ssm:ModifyDocumentPermission on resource: arn:aws:ssm:eu-west-1:111122223333:document/Patch-Web-Tier because no identity-based policy allows the ssm:ModifyDocumentPermission action', responseElements: null}

resource-sharing/topic-policy-public.test.yml 7980
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: sns.amazonaws.com
  eventName: SetTopicAttributes
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#sns.set-topic-attributes
  requestParameters: {topicArn: 'arn:aws:sns:eu-west-1:111122223333:order-events', attributeName: Policy, attributeValue: '{"Version":"2012-10-17","Statement":[{"Sid":"anyone","Effect":"Allow","Principal":"*","Action":"SNS:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:order-events"}]}'}
  responseElements: null
  requestID: 1884b9e0-7d61-5bb1-8b9e-bdbd6d886c51
  eventID: 9d2c27dc-de5c-56da-9337-647d322b9801
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: sns.eu-west-1.amazonaws.com}
tests:
- {name: A policy lets everyone publish, expect: fires}
- name: Everyone is written as an object
  expect: fires
  events:
  - requestParameters: {attributeValue: '{"Version":"2012-10-17","Statement":[{"Sid":"anyone","Effect":"Allow","Principal":{"AWS":["*"]},"Action":"SNS:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:order-events"}]}'}
- name: An open statement stands after a bound one
  expect: fires
  events:
  - requestParameters: {attributeValue: '{"Version":"2012-10-17","Statement":[{"Sid":"__default_statement_ID","Effect":"Allow","Principal":{"AWS":"*"},"Action":["SNS:Publish","SNS:Subscribe","SNS:GetTopicAttributes"],"Resource":"arn:aws:sns:eu-west-1:111122223333:order-events","Condition":{"StringEquals":{"AWS:SourceOwner":"111122223333"}}},{"Sid":"anyone","Effect":"Allow","Principal":"*","Action":"SNS:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:order-events"}]}'}
- name: The policy holds one statement and no list
  expect: fires
  events:
  - requestParameters: {attributeValue: '{"Version": "2012-10-17", "Statement": {"Sid": "anyone", "Effect": "Allow", "Principal": "*", "Action": "SNS:Publish", "Resource": "arn:aws:sns:eu-west-1:111122223333:order-events"}}'}
- name: A topic is open from the start
  expect: fires
  events:
  - eventName: CreateTopic
    requestParameters:
      name: order-events
      attributes: {Policy: '{"Version":"2012-10-17","Statement":[{"Sid":"__default_statement_ID","Effect":"Allow","Principal":{"AWS":"*"},"Action":["SNS:Publish","SNS:Subscribe","SNS:GetTopicAttributes"],"Resource":"arn:aws:sns:eu-west-1:111122223333:order-events","Condition":{"StringEquals":{"AWS:SourceOwner":"111122223333"}}},{"Sid":"anyone","Effect":"Allow","Principal":"*","Action":"SNS:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:order-events"}]}'}
      tags: []
    responseElements: {topicArn: 'arn:aws:sns:eu-west-1:111122223333:order-events'}
  without: [requestParameters.topicArn, requestParameters.attributeName, requestParameters.attributeValue]
- name: A permission names every account
  expect: fires
  events:
  - eventName: AddPermission
    requestParameters:
      label: open
      aWSAccountId: ['*']
      actionName: [Publish]
  without: [requestParameters.attributeName, requestParameters.attributeValue]
- name: A policy lets everyone publish under an empty condition
  expect: fires
  events:
  - requestParameters: {attributeValue: '{"Version":"2012-10-17","Statement":[{"Sid":"anyone","Effect":"Allow","Principal":"*","Action":"SNS:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:order-events","Condition":{}}]}'}
- name: A topic is open from the start, under an empty condition
  expect: fires
  events:
  - eventName: CreateTopic
    requestParameters:
      name: order-events
      attributes: {Policy: '{"Version":"2012-10-17","Statement":[{"Sid":"anyone","Effect":"Allow","Principal":{"AWS":"*"},"Action":"SNS:Subscribe","Resource":"arn:aws:sns:eu-west-1:111122223333:order-events","Condition":{}}]}'}
    responseElements: {topicArn: 'arn:aws:sns:eu-west-1:111122223333:order-events'}
  without: [requestParameters.topicArn, requestParameters.attributeName, requestParameters.attributeValue]
- name: Everyone, but only over an encrypted connection
  expect: quiet
  events:
  - requestParameters: {attributeValue: '{"Version":"2012-10-17","Statement":[{"Sid":"anyone","Effect":"Allow","Principal":"*","Action":"SNS:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:order-events","Condition":{"Bool":{"aws:SecureTransport":true}}}]}'}
- name: The policy of a new topic binds everyone to the owner
  expect: quiet
  events:
  - requestParameters: {attributeValue: '{"Version":"2012-10-17","Statement":[{"Sid":"__default_statement_ID","Effect":"Allow","Principal":{"AWS":"*"},"Action":["SNS:Publish","SNS:Subscribe","SNS:GetTopicAttributes"],"Resource":"arn:aws:sns:eu-west-1:111122223333:order-events","Condition":{"StringEquals":{"AWS:SourceOwner":"111122223333"}}}]}'}
- name: A topic is made with a policy that binds everyone to the owner
  expect: quiet
  events:
  - eventName: CreateTopic
    requestParameters:
      name: order-events
      attributes: {Policy: '{"Version":"2012-10-17","Statement":[{"Sid":"__default_statement_ID","Effect":"Allow","Principal":{"AWS":"*"},"Action":["SNS:Publish","SNS:Subscribe","SNS:GetTopicAttributes"],"Resource":"arn:aws:sns:eu-west-1:111122223333:order-events","Condition":{"StringEquals":{"AWS:SourceOwner":"111122223333"}}}]}'}
    responseElements: {topicArn: 'arn:aws:sns:eu-west-1:111122223333:order-events'}
  without: [requestParameters.topicArn, requestParameters.attributeName, requestParameters.attributeValue]
- name: Everyone is bound, and the one without a condition is a known role
  expect: quiet
  events:
  - requestParameters: {attributeValue: '{"Version":"2012-10-17","Statement":[{"Sid":"__default_statement_ID","Effect":"Allow","Principal":{"AWS":"*"},"Action":["SNS:Publish","SNS:Subscribe","SNS:GetTopicAttributes"],"Resource":"arn:aws:sns:eu-west-1:111122223333:order-events","Condition":{"StringEquals":{"AWS:SourceOwner":"111122223333"}}},{"Sid":"anyone","Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/shop"},"Action":"SNS:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:order-events"}]}'}
- name: Everyone is denied
  expect: quiet
  events:
  - requestParameters: {attributeValue: '{"Version":"2012-10-17","Statement":[{"Sid":"anyone","Effect":"Deny","Principal":"*","Action":"SNS:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:order-events"}]}'}
- name: Another attribute is set to the same text
  expect: quiet
  events:
  - requestParameters: {attributeName: DisplayName}
- name: A permission names one account
  expect: quiet
  events:
  - eventName: AddPermission
    requestParameters:
      label: partner
      aWSAccountId: ['444455556666']
      actionName: [Publish]
  without: [requestParameters.attributeName, requestParameters.attributeValue]
- name: A topic is created without a policy
  expect: quiet
  events:
  - eventName: CreateTopic
    requestParameters: {name: order-events}
    responseElements: {topicArn: 'arn:aws:sns:eu-west-1:111122223333:order-events'}
  without: [requestParameters.topicArn, requestParameters.attributeName, requestParameters.attributeValue]
- name: The caller may not set the policy
  expect: quiet
  events:
  - {errorCode: AuthorizationError, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: SNS:SetTopicAttributes on resource: arn:aws:sns:eu-west-1:111122223333:order-events because no identity-based policy allows the SNS:SetTopicAttributes action', responseElements: null}


"""#
}
