// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum DataAccessTests {
  static let text = #"""
data-access/backup-recovery-point-deleted.test.yml 3333
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEL3LS5WZX56:ines@corp.example
    arn: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_BackupAdmin_db4a5370be4102ab/ines@corp.example
    accountId: '111122223333'
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLEL3LS5WZX56
        arn: arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_BackupAdmin_db4a5370be4102ab
        accountId: '111122223333'
        userName: AWSReservedSSO_BackupAdmin_db4a5370be4102ab
      attributes:
        creationDate: '2026-03-04T04:51:20Z'
        mfaAuthenticated: 'false'
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: backup.amazonaws.com
  eventName: DeleteRecoveryPoint
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.54
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#backup.delete-recovery-point
  requestParameters:
    backupVaultName: nightly
    recoveryPointArn: arn:aws:backup:eu-west-1:111122223333:recovery-point:7b1e4f02-5a9c-4d21-8e66-0c3d91f2a7b4
  responseElements: null
  requestID: 33305455-d9a5-5fb4-a784-0e381517ac0a
  eventID: a1cf80cc-134c-5da0-8e55-98a5af4a57b3
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: backup.eu-west-1.amazonaws.com
tests:
  - name: A recovery point is deleted by an administrator
    expect: fires
  - name: A recovery point of an EBS volume is deleted
    expect: fires
    events:
      - {requestParameters: {recoveryPointArn: 'arn:aws:ec2:eu-west-1::snapshot/snap-0a1b2c3d4e5f60718'}}
  - name: The vault policy refuses the deletion
    expect: quiet
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_BackupAdmin_db4a5370be4102ab/ines@corp.example
          is not authorized to perform: backup:DeleteRecoveryPoint on resource: arn:aws:backup:eu-west-1:111122223333:recovery-point:7b1e4f02-5a9c-4d21-8e66-0c3d91f2a7b4
          because no identity-based policy allows the backup:DeleteRecoveryPoint action', responseElements: null}
  - name: The backup service removes an expired point
    expect: quiet
    events:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLE4B3PKUAPV6:BackupLifecycle', arn: 'arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForBackup/BackupLifecycle',
          accountId: '111122223333', accessKeyId: ASIAIOSFODNN7EXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLE4B3PKUAPV6, arn: 'arn:aws:iam::111122223333:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup',
              accountId: '111122223333', userName: AWSServiceRoleForBackup}, attributes: {creationDate: '2026-03-04T04:51:20Z', mfaAuthenticated: 'false'}},
          invokedBy: backup.amazonaws.com}, sourceIPAddress: backup.amazonaws.com, userAgent: backup.amazonaws.com}
  - name: The recovery point is only described
    expect: quiet
    events:
      - {eventName: DescribeRecoveryPoint, readOnly: true}

data-access/backup-vault-destroyed.test.yml 2725
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEL3LS5WZX56:ines@corp.example
    arn: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_BackupAdmin_db4a5370be4102ab/ines@corp.example
    accountId: '111122223333'
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLEL3LS5WZX56
        arn: arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_BackupAdmin_db4a5370be4102ab
        accountId: '111122223333'
        userName: AWSReservedSSO_BackupAdmin_db4a5370be4102ab
      attributes:
        creationDate: '2026-03-04T04:51:20Z'
        mfaAuthenticated: 'false'
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: backup.amazonaws.com
  eventName: DeleteBackupVaultLockConfiguration
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.54
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#backup.delete-backup-vault-lock-configuration
  requestParameters:
    backupVaultName: nightly
  responseElements: null
  requestID: 7393e0eb-798b-5cd4-bb71-5d9808a91f50
  eventID: 139edf2a-e878-52d8-981c-f0fff1b5dff7
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: backup.eu-west-1.amazonaws.com
tests:
  - name: The lock of a vault is taken off
    expect: fires
  - name: A vault is deleted
    expect: fires
    events:
      - {eventName: DeleteBackupVault}
  - name: The access policy of a vault is deleted
    expect: fires
    events:
      - {eventName: DeleteBackupVaultAccessPolicy}
  - name: The caller may not take the lock off
    expect: quiet
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_BackupAdmin_db4a5370be4102ab/ines@corp.example
          is not authorized to perform: backup:DeleteBackupVaultLockConfiguration on resource: arn:aws:backup:eu-west-1:111122223333:backup-vault:nightly
          because no identity-based policy allows the backup:DeleteBackupVaultLockConfiguration action', responseElements: null}
  - name: The lock can no longer be removed
    expect: quiet
    events:
      - {errorCode: InvalidRequestException, errorMessage: Backup vault nightly is locked and its grace time has passed, responseElements: null}
  - name: A lock is put on the vault
    expect: quiet
    events:
      - {eventName: PutBackupVaultLockConfiguration, requestParameters: {minRetentionDays: 30}}

data-access/bucket-delete-burst.test.yml 3180
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/tamsin
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: tamsin
  eventTime: "2026-03-04T22:14:05Z"
  eventSource: s3.amazonaws.com
  eventName: DeleteBucket
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "[aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#s3api.delete-bucket]"
  requestParameters: {bucketName: quarry-archive-0, Host: quarry-archive-0.s3.eu-west-1.amazonaws.com}
  responseElements: null
  additionalEventData: {SignatureVersion: SigV4, CipherSuite: TLS_AES_128_GCM_SHA256, bytesTransferredIn: 0, AuthenticationMethod: AuthHeader, x-amz-id-2: Zm9yIGV4YW1wbGUgb25seQ==, bytesTransferredOut: 0}
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: quarry-archive-0.s3.eu-west-1.amazonaws.com}
tests:
  - name: Three buckets are gone in twenty minutes
    expect: fires
    events:
      - {event: {requestParameters: {bucketName: "quarry-archive-{n}", Host: "quarry-archive-{n}.s3.eu-west-1.amazonaws.com"}}, repeat: 3, every: 10m}
  - name: The third one goes just at the end of the half hour
    expect: fires
    events:
      - {event: {requestParameters: {bucketName: "quarry-archive-{n}"}}, repeat: 3, every: 15m}
  - name: Only two buckets are deleted
    expect: quiet
    events:
      - {event: {requestParameters: {bucketName: "quarry-archive-{n}"}}, repeat: 2, every: 1m}
  - name: The three deletions take longer than half an hour
    expect: quiet
    events:
      - {event: {requestParameters: {bucketName: "quarry-archive-{n}"}}, repeat: 3, every: 16m}
  - name: One bucket is deleted, made anew and deleted again
    expect: quiet
    events:
      - {event: {requestParameters: {bucketName: quarry-archive-0}}, repeat: 4, every: 1m}
  - name: Two people share the work
    expect: quiet
    events:
      - {event: {requestParameters: {bucketName: "quarry-archive-{n}"}}, repeat: 2, every: 1m}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/joost", userName: joost, principalId: AIDAJOOSTEXAMPLE00001}, requestParameters: {bucketName: quarry-archive-7}}, after: 3m}
  - name: The buckets still hold objects
    expect: quiet
    events:
      - {event: {requestParameters: {bucketName: "quarry-archive-{n}"}, errorCode: BucketNotEmpty, errorMessage: The bucket you tried to delete is not empty}, repeat: 3, every: 1m}
  - name: The caller may not delete buckets
    expect: quiet
    events:
      - {event: {requestParameters: {bucketName: "quarry-archive-{n}"}, errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/tamsin is not authorized to perform: s3:DeleteBucket on resource: arn:aws:s3:::quarry-archive-{n}"}, repeat: 3, every: 1m}

data-access/bucket-deleted.test.yml 3136
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/dana
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-03-16T18:22:10Z"
  eventSource: s3.amazonaws.com
  eventName: DeleteBucket
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "[aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe]"
  requestParameters: {bucketName: example-old-exports, Host: example-old-exports.s3.eu-west-1.amazonaws.com}
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    AuthenticationMethod: AuthHeader
    x-amz-id-2: exampleHostIdExampleHostIdExampleHostId00000000000000000000000000=
    bytesTransferredOut: 0
  requestID: 1c1bc8ec-54db-4358-807c-b8f6e1609f4f
  readOnly: false
  resources: [{accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-old-exports"}]
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: example-old-exports.s3.eu-west-1.amazonaws.com}
tests:
  - name: A bucket is deleted from the command line
    expect: fires
  - name: The record holds an empty error code
    expect: fires
    events:
      - {errorCode: ""}
  - name: In the console
    expect: fires
    events:
      - userAgent: "[S3Console/0.4, aws-internal/3 aws-sdk-java/1.12.750 Linux/5.10.225 OpenJDK_64-Bit_Server_VM/25.412 java/1.8.0_412]"
        sessionCredentialFromConsole: "true"
  - name: The bucket still holds objects
    expect: quiet
    events:
      - {errorCode: BucketNotEmpty, errorMessage: The bucket you tried to delete is not empty, responseElements: null}
  - name: Terraform deletes it
    expect: quiet
    events:
      - userAgent: "[APN/1.0 HashiCorp/1.0 Terraform/1.13.3 (+https://www.terraform.io) terraform-provider-aws/6.14.1 (+https://registry.terraform.io/providers/hashicorp/aws) aws-sdk-go-v2/1.39.0]"
  - name: CloudFormation deletes it with its stack
    expect: quiet
    without: [tlsDetails]
    events:
      - userIdentity: {invokedBy: cloudformation.amazonaws.com}
        sourceIPAddress: cloudformation.amazonaws.com
        userAgent: cloudformation.amazonaws.com
  - name: The caller may not delete it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: s3:DeleteBucket on resource: "arn:aws:s3:::example-old-exports" because no identity-based policy allows the s3:DeleteBucket action'
        responseElements: null
  - name: Its policy is deleted
    expect: quiet
    events:
      - {eventName: DeleteBucketPolicy, requestParameters: {policy: ""}}
  - name: A bucket of Lightsail
    expect: quiet
    events:
      - {eventSource: lightsail.amazonaws.com}

data-access/bucket-encryption-removed.test.yml 2784
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROADBQP57FF2AEXAMPLE:noor
    arn: arn:aws:sts::111122223333:assumed-role/PlatformOperator/noor
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROADBQP57FF2AEXAMPLE
        arn: arn:aws:iam::111122223333:role/PlatformOperator
        accountId: "111122223333"
        userName: PlatformOperator
      attributes: {creationDate: "2026-03-19T12:07:09Z", mfaAuthenticated: "false"}
  eventTime: "2026-03-19T12:31:27Z"
  eventSource: s3.amazonaws.com
  eventName: DeleteBucketEncryption
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "[aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe]"
  requestParameters: {bucketName: example-invoices, Host: example-invoices.s3.eu-west-1.amazonaws.com, encryption: ""}
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    AuthenticationMethod: AuthHeader
    x-amz-id-2: exampleHostIdExampleHostIdExampleHostId00000000000000000000000000=
    bytesTransferredOut: 0
  requestID: cc630afb-2eff-455e-8b58-d3ff6bd24a2a
  readOnly: false
  resources: [{accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-invoices"}]
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: example-invoices.s3.eu-west-1.amazonaws.com}
tests:
  - name: The settings are deleted
    expect: fires
  - name: The caller may not delete them
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/PlatformOperator/noor is not authorized to perform: s3:PutEncryptionConfiguration on resource: "arn:aws:s3:::example-invoices" because no identity-based policy allows the s3:PutEncryptionConfiguration action'
        responseElements: null
  - name: There is no such bucket
    expect: quiet
    events:
      - {errorCode: NoSuchBucket, errorMessage: The specified bucket does not exist, responseElements: null}
  - name: Other settings are written
    expect: quiet
    events:
      - eventName: PutBucketEncryption
        requestParameters:
          ServerSideEncryptionConfiguration: {Rule: {ApplyServerSideEncryptionByDefault: {SSEAlgorithm: "aws:kms"}, BucketKeyEnabled: true}}
  - name: The settings are only read
    expect: quiet
    events:
      - {eventName: GetBucketEncryption, readOnly: true}

data-access/bucket-mfa-delete-disabled.test.yml 2408
base:
  eventVersion: "1.11"
  userIdentity:
    type: Root
    principalId: "111122223333"
    arn: arn:aws:iam::111122223333:root
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
  eventTime: "2026-03-17T02:10:08Z"
  eventSource: s3.amazonaws.com
  eventName: PutBucketVersioning
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "[aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe]"
  requestParameters:
    bucketName: example-invoices
    Host: example-invoices.s3.eu-west-1.amazonaws.com
    versioning: ""
    VersioningConfiguration: {xmlns: "http://s3.amazonaws.com/doc/2006-03-01/", Status: Enabled, MfaDelete: Disabled}
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    AuthenticationMethod: AuthHeader
    x-amz-id-2: exampleHostIdExampleHostIdExampleHostId00000000000000000000000000=
    bytesTransferredOut: 0
  requestID: 1e05880b-1f0d-4f0d-848f-cb501a1cbae6
  readOnly: false
  resources: [{accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-invoices"}]
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: example-invoices.s3.eu-west-1.amazonaws.com}
tests:
  - name: MFA delete is switched off and versioning stays on
    expect: fires
  - name: Both are switched off
    expect: fires
    events:
      - {requestParameters: {VersioningConfiguration: {Status: Suspended}}}
  - name: MFA delete is switched on
    expect: quiet
    events:
      - {requestParameters: {VersioningConfiguration: {MfaDelete: Enabled}}}
  - name: The request does not speak of it
    expect: quiet
    without: [requestParameters.VersioningConfiguration.MfaDelete]
  - name: The code of the device is wrong
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: This operation may only be performed by the bucket owner with a valid MFA code}
  - name: The request came without a device
    expect: quiet
    events:
      - {errorCode: InvalidRequest, errorMessage: Changing MFA delete needs the serial number and code of a device, responseElements: null}

data-access/bucket-object-lock-weakened.test.yml 2917
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEVAULT00001
    arn: arn:aws:iam::111122223333:user/vault-keeper
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: vault-keeper
  eventTime: "2026-06-11T14:22:09Z"
  eventSource: s3.amazonaws.com
  eventName: PutBucketObjectLockConfiguration
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.61"
  userAgent: "[aws-cli/2.17.4 md/awscrt#0.20.11 ua/2.0 os/linux#6.1 lang/python#3.11.8]"
  requestParameters:
    bucketName: ledger-vault-eu
    Host: ledger-vault-eu.s3.eu-west-1.amazonaws.com
    object-lock: ""
    ObjectLockConfiguration:
      xmlns: http://s3.amazonaws.com/doc/2006-03-01/
      ObjectLockEnabled: Enabled
  responseElements: null
  additionalEventData: {SignatureVersion: SigV4, CipherSuite: TLS_AES_128_GCM_SHA256, bytesTransferredIn: 116, AuthenticationMethod: AuthHeader, bytesTransferredOut: 0}
  requestID: 7QEXAMPLE0F3A9B1
  readOnly: false
  resources:
    - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::ledger-vault-eu"}
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ledger-vault-eu.s3.eu-west-1.amazonaws.com}
tests:
  - name: The configuration that is left has no default rule
    expect: fires
  - name: A default retention is set
    expect: quiet
    events:
      - requestParameters:
          ObjectLockConfiguration: {Rule: {DefaultRetention: {Mode: GOVERNANCE, Days: 30}}}
  - name: The caller may not change it
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: Access Denied}
  - name: The retention of an object is shortened past governance mode
    expect: fires
    events:
      - eventName: PutObjectRetention
        managementEvent: false
        eventCategory: Data
        requestParameters: {key: 2026/q1.parquet, retention: "", x-amz-bypass-governance-retention: "true", Retention: {Mode: GOVERNANCE, RetainUntilDate: "2026-06-12T00:00:00Z"}}
  - name: The retention of an object is made longer
    expect: quiet
    events:
      - eventName: PutObjectRetention
        managementEvent: false
        eventCategory: Data
        requestParameters: {key: 2026/q1.parquet, retention: "", Retention: {Mode: GOVERNANCE, RetainUntilDate: "2027-06-12T00:00:00Z"}}
  - name: The same is asked with the bypass and denied
    expect: quiet
    events:
      - eventName: PutObjectRetention
        managementEvent: false
        eventCategory: Data
        errorCode: AccessDenied
        errorMessage: Access Denied
        requestParameters: {key: 2026/q1.parquet, retention: "", x-amz-bypass-governance-retention: "true"}
  - name: A record without its request
    expect: quiet
    events:
      - {requestParameters: null}

data-access/bucket-protection-stripped.test.yml 5245
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/oswin
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: oswin
  eventTime: "2026-03-04T03:20:40Z"
  eventSource: s3.amazonaws.com
  eventName: DeleteBucketEncryption
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "[Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21]"
  requestParameters: {bucketName: ledger-vault, Host: ledger-vault.s3.eu-west-1.amazonaws.com}
  responseElements: null
  additionalEventData: {SignatureVersion: SigV4, CipherSuite: TLS_AES_128_GCM_SHA256, bytesTransferredIn: 0, AuthenticationMethod: AuthHeader, x-amz-id-2: Zm9yIGV4YW1wbGUgb25seQ==, bytesTransferredOut: 0}
  resources:
    - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::ledger-vault"}
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ledger-vault.s3.eu-west-1.amazonaws.com}
tests:
  - name: Versioning is suspended and replication deleted
    expect: fires
    events:
      - {event: {eventName: PutBucketVersioning, requestParameters: {versioning: "", VersioningConfiguration: {xmlns: "http://s3.amazonaws.com/doc/2006-03-01/", Status: Suspended}}}}
      - {event: {eventName: DeleteBucketReplication, requestParameters: {replication: ""}}, after: 90m}
  - name: MFA delete is switched off and access logging ended
    expect: fires
    events:
      - {event: {eventName: PutBucketVersioning, requestParameters: {versioning: "", VersioningConfiguration: {Status: Enabled, MfaDelete: Disabled}}}}
      - {event: {eventName: PutBucketLogging, requestParameters: {logging: "", BucketLoggingStatus: {xmlns: "http://s3.amazonaws.com/doc/2006-03-01/"}}}, after: 4m}
  - name: The lock rule goes and one of two lifecycle rules expires everything after a day
    expect: fires
    events:
      - {event: {eventName: PutBucketObjectLockConfiguration, requestParameters: {object-lock: "", ObjectLockConfiguration: {ObjectLockEnabled: Enabled}}}}
      - {event: {eventName: PutBucketLifecycle, requestParameters: {lifecycle: "", LifecycleConfiguration: {Rule: [{ID: tidy, Status: Disabled, Expiration: {Days: 365}}, {ID: sweep, Status: Enabled, Filter: {Prefix: ""}, Expiration: {Days: 1}}]}}}, after: 5m}
  - name: Encryption and Block Public Access are deleted, with a lifecycle rule that stands alone
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: DeleteBucketPublicAccessBlock, requestParameters: {publicAccessBlock: ""}}, after: 1m}
      - {event: {eventName: PutBucketLifecycle, requestParameters: {lifecycle: "", LifecycleConfiguration: {Rule: {ID: sweep, Status: Enabled, Expiration: {Days: 3}}}}}, after: 2m}
  - name: The same protection is deleted twice
    expect: quiet
    events:
      - {event: {}, repeat: 2, every: 10m}
  - name: Each of two buckets loses one protection
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: DeleteBucketReplication, requestParameters: {bucketName: ledger-mirror, Host: ledger-mirror.s3.eu-west-1.amazonaws.com, replication: ""}}, after: 2m}
  - name: Two people remove one protection each
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: DeleteBucketReplication, userIdentity: {arn: "arn:aws:iam::111122223333:user/petra", userName: petra, principalId: AIDAPETRAEXAMPLE00001}, requestParameters: {replication: ""}}, after: 2m}
  - name: The second step comes too late
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: DeleteBucketReplication, requestParameters: {replication: ""}}, after: 91m}
  - name: The other calls make the bucket safer
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: PutBucketVersioning, requestParameters: {versioning: "", VersioningConfiguration: {Status: Enabled}}}, after: 1m}
      - {event: {eventName: PutBucketLogging, requestParameters: {logging: "", BucketLoggingStatus: {LoggingEnabled: {TargetBucket: ledger-access-logs, TargetPrefix: vault/}}}}, after: 2m}
      - {event: {eventName: PutBucketObjectLockConfiguration, requestParameters: {object-lock: "", ObjectLockConfiguration: {ObjectLockEnabled: Enabled, Rule: {DefaultRetention: {Mode: COMPLIANCE, Days: 30}}}}}, after: 3m}
  - name: The short lifecycle rule is the disabled one
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: PutBucketLifecycle, requestParameters: {lifecycle: "", LifecycleConfiguration: {Rule: [{ID: sweep, Status: Disabled, Expiration: {Days: 1}}, {ID: keep, Status: Enabled, Expiration: {Days: 400}}]}}}, after: 2m}
  - name: The second step is refused
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: DeleteBucketReplication, requestParameters: {replication: ""}, errorCode: AccessDenied, errorMessage: Access Denied}, after: 2m}

data-access/bucket-replication-removed.test.yml 2552
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/dana
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-03-20T01:47:39Z"
  eventSource: s3.amazonaws.com
  eventName: DeleteBucketReplication
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "[aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe]"
  requestParameters: {bucketName: example-invoices, Host: example-invoices.s3.eu-west-1.amazonaws.com, replication: ""}
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    AuthenticationMethod: AuthHeader
    x-amz-id-2: exampleHostIdExampleHostIdExampleHostId00000000000000000000000000=
    bytesTransferredOut: 0
  requestID: d01a9584-1eaa-4b95-8e7c-ab9e9aa4ce01
  readOnly: false
  resources: [{accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-invoices"}]
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: example-invoices.s3.eu-west-1.amazonaws.com}
tests:
  - name: The settings are deleted
    expect: fires
  - name: The caller may not delete them
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: s3:PutReplicationConfiguration on resource: "arn:aws:s3:::example-invoices" because no identity-based policy allows the s3:PutReplicationConfiguration action'
        responseElements: null
  - name: There is no such bucket
    expect: quiet
    events:
      - {errorCode: NoSuchBucket, errorMessage: The specified bucket does not exist, responseElements: null}
  - name: Other settings are written
    expect: quiet
    events:
      - eventName: PutBucketReplication
        requestParameters:
          ReplicationConfiguration:
            xmlns: http://s3.amazonaws.com/doc/2006-03-01/
            Role: arn:aws:iam::111122223333:role/replicate
            Rule: {ID: all, Status: Enabled, Destination: {Bucket: "arn:aws:s3:::example-invoices-copy"}}
  - name: The settings are only read
    expect: quiet
    events:
      - {eventName: GetBucketReplication, readOnly: true}

data-access/bucket-versioning-suspended.test.yml 2611
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/dana
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-03-17T02:14:55Z"
  eventSource: s3.amazonaws.com
  eventName: PutBucketVersioning
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "[aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe]"
  requestParameters:
    bucketName: example-invoices
    Host: example-invoices.s3.eu-west-1.amazonaws.com
    versioning: ""
    VersioningConfiguration: {xmlns: "http://s3.amazonaws.com/doc/2006-03-01/", Status: Suspended}
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    AuthenticationMethod: AuthHeader
    x-amz-id-2: exampleHostIdExampleHostIdExampleHostId00000000000000000000000000=
    bytesTransferredOut: 0
  requestID: 9e113484-6153-4f45-8b03-948b746c8c74
  readOnly: false
  resources: [{accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-invoices"}]
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: example-invoices.s3.eu-west-1.amazonaws.com}
tests:
  - name: Versioning is suspended
    expect: fires
  - name: Versioning is switched on
    expect: quiet
    events:
      - {requestParameters: {VersioningConfiguration: {Status: Enabled}}}
  - name: Only the bucket has the word in its name
    expect: quiet
    events:
      - {requestParameters: {bucketName: suspended, VersioningConfiguration: {Status: Enabled}}}
  - name: The caller may not change it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: s3:PutBucketVersioning on resource: "arn:aws:s3:::example-invoices" because no identity-based policy allows the s3:PutBucketVersioning action'
        responseElements: null
  - name: There is no such bucket
    expect: quiet
    events:
      - {errorCode: NoSuchBucket, errorMessage: The specified bucket does not exist, responseElements: null}
  - name: The state is only read
    expect: quiet
    without: [requestParameters.VersioningConfiguration]
    events:
      - {eventName: GetBucketVersioning, readOnly: true}

data-access/database-availability-attack.test.yml 3750
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROACKCEVSQ6C2EXAMPLE:wendel
    arn: arn:aws:sts::111122223333:assumed-role/database-operators/wendel
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROACKCEVSQ6C2EXAMPLE
        arn: arn:aws:iam::111122223333:role/database-operators
        accountId: "111122223333"
        userName: database-operators
      attributes: {creationDate: "2026-03-04T04:51:30Z", mfaAuthenticated: "false"}
  eventTime: "2026-03-04T15:00:00Z"
  eventSource: rds.amazonaws.com
  eventName: RebootDBInstance
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#rds.reboot-db-instance"
  requestParameters: {dBInstanceIdentifier: orders-primary, forceFailover: true}
  responseElements: {dBInstanceIdentifier: orders-primary, dBInstanceStatus: rebooting, engine: postgres}
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: rds.eu-west-1.amazonaws.com}
tests:
  - name: One database is rebooted three times
    expect: fires
    events:
      - {event: {}, repeat: 3, every: 15m}
  - name: Three databases are interrupted in three ways
    expect: fires
    events:
      - {event: {eventName: StopDBInstance, requestParameters: {dBInstanceIdentifier: reports}}}
      - {event: {eventName: FailoverDBCluster, requestParameters: {dBClusterIdentifier: orders}}, after: 1m}
      - {event: {eventName: StopDBCluster, requestParameters: {dBClusterIdentifier: sessions}}, after: 2m}
  - name: A whole cluster is rebooted and the global one failed over
    expect: fires
    events:
      - {event: {eventName: RebootDBCluster, requestParameters: {dBClusterIdentifier: orders}}, repeat: 2, every: 1m}
      - {event: {eventName: FailoverGlobalCluster, requestParameters: {globalClusterIdentifier: orders-world}}, after: 3m}
  - name: Two reboots
    expect: quiet
    events:
      - {event: {}, repeat: 2, every: 5m}
  - name: Three reboots in more than half an hour
    expect: quiet
    events:
      - {event: {}, repeat: 3, every: 16m}
  - name: Two operators do two reboots each
    expect: quiet
    events:
      - {event: {}, repeat: 2, every: 5m}
      - {event: {userIdentity: {arn: "arn:aws:sts::111122223333:assumed-role/database-operators/xenia", principalId: "AROACKCEVSQ6C2EXAMPLE:xenia"}}, after: 2m, repeat: 2, every: 5m}
  - name: A service acts on a schedule
    expect: quiet
    events:
      - {event: {eventName: StopDBInstance, sourceIPAddress: ssm.amazonaws.com, userAgent: ssm.amazonaws.com, userIdentity: {invokedBy: ssm.amazonaws.com}}, repeat: 3, every: 1m}
  - name: Databases are started
    expect: quiet
    events:
      - {event: {eventName: StartDBInstance}, repeat: 3, every: 1m}
  - name: The databases are in no state for it
    expect: quiet
    events:
      - {event: {errorCode: InvalidDBInstanceStateFault, errorMessage: Instance orders-primary is not in available state., responseElements: null}, repeat: 3, every: 1m}
  - name: The caller may not do it
    expect: quiet
    events:
      - {event: {errorCode: AccessDenied, errorMessage: "User: arn:aws:sts::111122223333:assumed-role/database-operators/wendel is not authorized to perform: rds:RebootDBInstance", responseElements: null}, repeat: 3, every: 1m}

data-access/database-backups-destroyed.test.yml 6921
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLER6HWRV5B6W:marek
    arn: arn:aws:sts::111122223333:assumed-role/database-operator/marek
    accountId: '111122223333'
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLER6HWRV5B6W
        arn: arn:aws:iam::111122223333:role/database-operator
        accountId: '111122223333'
        userName: database-operator
      attributes:
        creationDate: '2026-03-04T04:51:20Z'
        mfaAuthenticated: 'false'
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: rds.amazonaws.com
  eventName: DeleteDBSnapshot
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#rds.delete-db-snapshot
  requestParameters:
    dBSnapshotIdentifier: ledger-before-migration
  responseElements:
    dBSnapshotIdentifier: ledger-before-migration
    dBInstanceIdentifier: ledger-main
    engine: postgres
    status: deleted
    snapshotType: manual
    allocatedStorage: 200
    encrypted: true
    dBSnapshotArn: arn:aws:rds:eu-west-1:111122223333:snapshot:ledger-before-migration
  requestID: a6cae742-b954-5010-b364-88a9eb4e2461
  eventID: ef10faf0-adac-5f59-b030-82e66b891f75
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
  - name: A manual snapshot is deleted
    expect: fires
  - name: A cluster snapshot is deleted
    expect: fires
    without: [requestParameters.dBSnapshotIdentifier, responseElements.dBSnapshotIdentifier, responseElements.dBInstanceIdentifier, responseElements.allocatedStorage,
      responseElements.encrypted, responseElements.dBSnapshotArn]
    events:
      - {eventName: DeleteDBClusterSnapshot, requestParameters: {dBClusterSnapshotIdentifier: orders-weekly}, responseElements: {dBClusterSnapshotIdentifier: orders-weekly,
          engine: aurora-mysql}}
  - name: The retained automated backups of an instance are deleted
    expect: fires
    without: [requestParameters.dBSnapshotIdentifier, responseElements.dBSnapshotIdentifier, responseElements.engine, responseElements.snapshotType, responseElements.allocatedStorage,
      responseElements.encrypted, responseElements.dBSnapshotArn]
    events:
      - {eventName: DeleteDBInstanceAutomatedBackup, requestParameters: {dbiResourceId: db-EXAMPLE7K2M4Q6S8U0WY3A5}, responseElements: {dbiResourceId: db-EXAMPLE7K2M4Q6S8U0WY3A5,
          dBInstanceIdentifier: ledger-main, status: deleting}}
  - name: The automated backups of a cluster are deleted
    expect: fires
    without: [requestParameters.dBSnapshotIdentifier, responseElements.dBSnapshotIdentifier, responseElements.dBInstanceIdentifier, responseElements.engine,
      responseElements.snapshotType, responseElements.allocatedStorage, responseElements.encrypted, responseElements.dBSnapshotArn]
    events:
      - {eventName: DeleteDBClusterAutomatedBackup, requestParameters: {dbClusterResourceId: cluster-EXAMPLE5B7D9F1H3J5L7N9P}, responseElements: {dbClusterResourceId: cluster-EXAMPLE5B7D9F1H3J5L7N9P,
          dBClusterIdentifier: orders-aurora, status: deleting}}
  - name: The backup retention of an instance is set to zero
    expect: fires
    without: [requestParameters.dBSnapshotIdentifier, responseElements.dBSnapshotIdentifier, responseElements.engine, responseElements.status, responseElements.snapshotType,
      responseElements.allocatedStorage, responseElements.encrypted, responseElements.dBSnapshotArn]
    events:
      - {eventName: ModifyDBInstance, requestParameters: {dBInstanceIdentifier: ledger-main, backupRetentionPeriod: 0, applyImmediately: true, allowMajorVersionUpgrade: false},
        responseElements: {dBInstanceIdentifier: ledger-main, dBInstanceStatus: available, backupRetentionPeriod: 14, pendingModifiedValues: {backupRetentionPeriod: 0}}}
  - name: The backup retention is shortened to one day
    expect: quiet
    without: [requestParameters.dBSnapshotIdentifier, responseElements.dBSnapshotIdentifier, responseElements.engine, responseElements.status, responseElements.snapshotType,
      responseElements.allocatedStorage, responseElements.encrypted, responseElements.dBSnapshotArn]
    events:
      - {eventName: ModifyDBInstance, requestParameters: {dBInstanceIdentifier: ledger-main, backupRetentionPeriod: 1, applyImmediately: true, allowMajorVersionUpgrade: false},
        responseElements: {dBInstanceIdentifier: ledger-main, dBInstanceStatus: available, backupRetentionPeriod: 14, pendingModifiedValues: {backupRetentionPeriod: 1}}}
  - name: An instance is created without automated backups
    expect: quiet
    without: [requestParameters.dBSnapshotIdentifier, responseElements.dBSnapshotIdentifier, responseElements.engine, responseElements.status, responseElements.snapshotType,
      responseElements.allocatedStorage, responseElements.encrypted, responseElements.dBSnapshotArn]
    events:
      - {eventName: CreateDBInstance, requestParameters: {dBInstanceIdentifier: pilot, engine: mysql, dBInstanceClass: db.t4g.micro, backupRetentionPeriod: 0},
        responseElements: {dBInstanceIdentifier: pilot, dBInstanceStatus: creating, backupRetentionPeriod: 0}}
  - name: AWS Backup removes a snapshot at the end of its lifecycle
    expect: quiet
    events:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLE4B3PKUAPV6:BackupLifecycle', arn: 'arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForBackup/BackupLifecycle',
          accountId: '111122223333', accessKeyId: ASIAIOSFODNN7EXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLE4B3PKUAPV6, arn: 'arn:aws:iam::111122223333:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup',
              accountId: '111122223333', userName: AWSServiceRoleForBackup}, attributes: {creationDate: '2026-03-04T04:51:20Z', mfaAuthenticated: 'false'}},
          invokedBy: backup.amazonaws.com}, sourceIPAddress: backup.amazonaws.com, userAgent: backup.amazonaws.com}
  - name: The caller may not delete the snapshot
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/database-operator/marek is not authorized to perform: rds:DeleteDBSnapshot
          on resource: arn:aws:rds:eu-west-1:111122223333:snapshot:ledger-before-migration because no identity-based policy allows the rds:DeleteDBSnapshot
          action', responseElements: null, requestParameters: null}
  - name: A snapshot is looked at
    expect: quiet
    events:
      - {eventName: DescribeDBSnapshots, readOnly: true, responseElements: null}

data-access/database-deleted-without-backup.test.yml 4460
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEMBFYB7XCCO
    arn: arn:aws:iam::111122223333:user/marek
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: marek
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: rds.amazonaws.com
  eventName: DeleteDBInstance
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#rds.delete-db-instance
  requestParameters:
    dBInstanceIdentifier: ledger-main
    skipFinalSnapshot: true
    deleteAutomatedBackups: false
  responseElements:
    dBInstanceIdentifier: ledger-main
    dBInstanceClass: db.r6g.large
    engine: postgres
    dBInstanceStatus: deleting
    allocatedStorage: 200
    backupRetentionPeriod: 14
    deletionProtection: false
    publiclyAccessible: false
    dBInstanceArn: arn:aws:rds:eu-west-1:111122223333:db:ledger-main
  requestID: a423ac08-374e-5a54-b448-e9adb7280d72
  eventID: 6357a66d-9bf7-5b14-aaba-5fbe3e29a5fe
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
  - name: An instance is deleted without a final snapshot
    expect: fires
  - name: An instance is deleted with a final snapshot, but its automated backups go at once
    expect: fires
    events:
      - {requestParameters: {skipFinalSnapshot: false, finalDBSnapshotIdentifier: ledger-main-last, deleteAutomatedBackups: true}}
  - name: A cluster is deleted without a final snapshot
    expect: fires
    without: [requestParameters.dBInstanceIdentifier, requestParameters.deleteAutomatedBackups, responseElements.dBInstanceIdentifier, responseElements.dBInstanceClass,
      responseElements.dBInstanceStatus, responseElements.allocatedStorage, responseElements.deletionProtection, responseElements.publiclyAccessible, responseElements.dBInstanceArn]
    events:
      - {eventName: DeleteDBCluster, requestParameters: {dBClusterIdentifier: orders-aurora}, responseElements: {dBClusterIdentifier: orders-aurora, engine: aurora-postgresql,
          status: deleting, backupRetentionPeriod: 7, dBClusterArn: 'arn:aws:rds:eu-west-1:111122223333:cluster:orders-aurora'}}
  - name: A final snapshot is taken and the automated backups stay
    expect: quiet
    events:
      - {requestParameters: {dBInstanceIdentifier: ledger-main, skipFinalSnapshot: false, finalDBSnapshotIdentifier: ledger-main-last, deleteAutomatedBackups: false}}
  - name: The caller may not delete the instance
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/marek is not authorized to perform: rds:DeleteDBInstance on resource:
          arn:aws:rds:eu-west-1:111122223333:db:ledger-main because no identity-based policy allows the rds:DeleteDBInstance action', responseElements: null,
        requestParameters: null}
  - name: The instance is protected against deletion
    expect: quiet
    events:
      - {errorCode: InvalidParameterCombination, errorMessage: 'Cannot delete protected DB Instance, please disable deletion protection and try again.', responseElements: null}
  - name: One tenant of an instance is deleted without a snapshot, and the instance stays
    expect: quiet
    without: [requestParameters.deleteAutomatedBackups]
    events:
      - {eventName: DeleteTenantDatabase, responseElements: null, requestParameters: {dBInstanceIdentifier: ledger-main, tenantDBName: pilot, skipFinalSnapshot: true}}
  - name: An emptied global cluster is deleted
    expect: quiet
    without: [requestParameters.dBInstanceIdentifier, requestParameters.skipFinalSnapshot, requestParameters.deleteAutomatedBackups, responseElements.dBInstanceIdentifier,
      responseElements.dBInstanceClass, responseElements.dBInstanceStatus, responseElements.allocatedStorage, responseElements.backupRetentionPeriod, responseElements.deletionProtection,
      responseElements.publiclyAccessible, responseElements.dBInstanceArn]
    events:
      - {eventName: DeleteGlobalCluster, requestParameters: {globalClusterIdentifier: orders-global}, responseElements: {globalClusterIdentifier: orders-global,
          engine: aurora-postgresql, status: deleting}}

data-access/database-log-downloaded.test.yml 2265
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
  eventName: DownloadDBLogFilePortion
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#rds.download-db-log-file-portion
  requestParameters:
    dBInstanceIdentifier: ledger-main
    logFileName: error/postgresql.log.2026-03-04-04
    numberOfLines: 1000
    marker: '0'
  responseElements: null
  requestID: a62ae9e6-8564-56eb-b40f-3e00f0c17df3
  eventID: 1eaabbbd-0c6c-501e-aa75-3669f6ca4d66
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: rds.eu-west-1.amazonaws.com
tests:
  - name: A portion of a log file is read
    expect: fires
  - name: A whole log file is downloaded
    expect: fires
    without: [requestParameters.numberOfLines, requestParameters.marker]
    events:
      - {eventName: DownloadCompleteDBLogFile}
  - name: The caller may not read logs
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: rds:DownloadDBLogFilePortion
          on resource: arn:aws:rds:eu-west-1:111122223333:db:ledger-main because no identity-based policy allows the rds:DownloadDBLogFilePortion action',
        responseElements: null}
  - name: There is no such file
    expect: quiet
    events:
      - {errorCode: DBLogFileNotFoundFault, errorMessage: DBLog File error/postgresql.log.2026-03-04-04 is not found on the DB instance}
  - name: Only the names of the files are listed
    expect: quiet
    without: [requestParameters.logFileName, requestParameters.numberOfLines, requestParameters.marker]
    events:
      - {eventName: DescribeDBLogFiles, requestParameters: {dBInstanceIdentifier: ledger-main}}

data-access/database-restored-public.test.yml 3851
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
  eventName: RestoreDBInstanceFromDBSnapshot
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#rds.restore-db-instance-from-db-snapshot
  requestParameters:
    dBInstanceIdentifier: ledger-copy
    dBSnapshotIdentifier: ledger-2026-03-01
    publiclyAccessible: true
    dBSubnetGroupName: public-subnets
  responseElements:
    dBInstanceIdentifier: ledger-copy
    engine: postgres
    dBInstanceStatus: creating
    publiclyAccessible: true
    storageEncrypted: true
    dBInstanceArn: arn:aws:rds:eu-west-1:111122223333:db:ledger-copy
  requestID: c422cbd4-799f-510e-be04-ba4f668476bd
  eventID: b590a5b6-a55f-514c-b635-9d0d7d41c13d
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
  - name: A copy of a snapshot is restored with a public address
    expect: fires
  - name: The request asks for it before the answer shows it
    expect: fires
    events:
      - {responseElements: {publiclyAccessible: false}}
  - name: The request leaves it open and the subnets make the copy public
    expect: fires
    without: [requestParameters.publiclyAccessible]
  - name: A database is restored to a point in time with a public address
    expect: fires
    without: [requestParameters.dBInstanceIdentifier, requestParameters.dBSnapshotIdentifier, requestParameters.dBSubnetGroupName]
    events:
      - {eventName: RestoreDBInstanceToPointInTime, requestParameters: {sourceDBInstanceIdentifier: ledger-main, targetDBInstanceIdentifier: ledger-copy,
          useLatestRestorableTime: true, publiclyAccessible: true}}
  - name: A database is restored from files in S3 with a public address
    expect: fires
    without: [requestParameters.dBSnapshotIdentifier, requestParameters.dBSubnetGroupName]
    events:
      - {eventName: RestoreDBInstanceFromS3, requestParameters: {dBInstanceIdentifier: ledger-copy, engine: mysql, s3BucketName: dumps-example, sourceEngine: mysql,
          publiclyAccessible: true}}
  - name: The copy stays private
    expect: quiet
    events:
      - {requestParameters: {publiclyAccessible: false}, responseElements: {publiclyAccessible: false}}
  - name: Nothing is asked and the copy comes up private
    expect: quiet
    without: [requestParameters.publiclyAccessible]
    events:
      - {responseElements: {publiclyAccessible: false}, requestParameters: {dBInstanceIdentifier: ledger-copy, dBSnapshotIdentifier: ledger-2026-03-01, dBSubnetGroupName: private-subnets}}
  - name: The caller may not restore
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: rds:RestoreDBInstanceFromDBSnapshot
          on resource: arn:aws:rds:eu-west-1:111122223333:snapshot:ledger-2026-03-01 because no identity-based policy allows the rds:RestoreDBInstanceFromDBSnapshot
          action', responseElements: null}
  - name: A new public database is created, which is no restore
    expect: quiet
    without: [requestParameters.dBSnapshotIdentifier, requestParameters.dBSubnetGroupName]
    events:
      - {eventName: CreateDBInstance, requestParameters: {dBInstanceIdentifier: ledger-copy, engine: postgres, publiclyAccessible: true}}

data-access/database-snapshot-copied.test.yml 14427
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEMBFYB7XCCO
    arn: arn:aws:iam::111122223333:user/marek
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: marek
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: rds.amazonaws.com
  eventName: CopyDBSnapshot
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#rds.copy-db-snapshot
  requestParameters:
    sourceDBSnapshotIdentifier: arn:aws:rds:us-east-2:111122223333:snapshot:ledger-2026-03-01
    targetDBSnapshotIdentifier: ledger-copy
    kmsKeyId: alias/databases
  responseElements:
    dBSnapshotIdentifier: ledger-copy
    dBInstanceIdentifier: ledger-main
    engine: postgres
    status: pending
    snapshotType: manual
    sourceRegion: us-east-2
    sourceDBSnapshotIdentifier: arn:aws:rds:us-east-2:111122223333:snapshot:ledger-2026-03-01
    encrypted: true
  requestID: b61ff653-8f01-5689-a7df-52d402096e1a
  eventID: 303b44ea-8d71-5821-89c4-4b77affd8115
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
  - name: A snapshot is copied from another region
    expect: fires
  - name: A snapshot that another account shared is copied
    expect: fires
    events:
      - {requestParameters: {sourceDBSnapshotIdentifier: 'arn:aws:rds:eu-west-1:444455556666:snapshot:handover'}, responseElements: {sourceRegion: eu-west-1,
          sourceDBSnapshotIdentifier: 'arn:aws:rds:eu-west-1:444455556666:snapshot:handover'}}
  - name: A cluster snapshot is copied with its region in the request
    expect: fires
    without: [requestParameters.sourceDBSnapshotIdentifier, requestParameters.targetDBSnapshotIdentifier, requestParameters.kmsKeyId, responseElements.dBSnapshotIdentifier,
      responseElements.dBInstanceIdentifier, responseElements.engine, responseElements.snapshotType, responseElements.sourceRegion, responseElements.sourceDBSnapshotIdentifier,
      responseElements.encrypted]
    events:
      - {eventName: CopyDBClusterSnapshot, requestParameters: {sourceDBClusterSnapshotIdentifier: 'arn:aws:rds:us-east-2:111122223333:cluster-snapshot:orders',
          targetDBClusterSnapshotIdentifier: orders-copy, sourceRegion: us-east-2}, responseElements: {dBClusterSnapshotIdentifier: orders-copy, status: copying}}
  - name: A cluster snapshot is copied with a URL signed for its region
    expect: fires
    without: [requestParameters.sourceDBSnapshotIdentifier, requestParameters.targetDBSnapshotIdentifier, requestParameters.kmsKeyId, responseElements.dBSnapshotIdentifier,
      responseElements.dBInstanceIdentifier, responseElements.engine, responseElements.snapshotType, responseElements.sourceRegion, responseElements.sourceDBSnapshotIdentifier,
      responseElements.encrypted]
    events:
      - {eventName: CopyDBClusterSnapshot, requestParameters: {sourceDBClusterSnapshotIdentifier: 'arn:aws:rds:us-east-2:111122223333:cluster-snapshot:orders',
          targetDBClusterSnapshotIdentifier: orders-copy, preSignedUrl: 'https://rds.us-east-2.amazonaws.com/?Action=CopyDBClusterSnapshot&DestinationRegion=eu-west-1'},
        responseElements: {dBClusterSnapshotIdentifier: orders-copy, status: copying}}
  - name: A cluster snapshot of another account is copied
    expect: fires
    without: [requestParameters.sourceDBSnapshotIdentifier, requestParameters.targetDBSnapshotIdentifier, requestParameters.kmsKeyId, responseElements.dBSnapshotIdentifier,
      responseElements.dBInstanceIdentifier, responseElements.engine, responseElements.snapshotType, responseElements.sourceRegion, responseElements.sourceDBSnapshotIdentifier,
      responseElements.encrypted]
    events:
      - {eventName: CopyDBClusterSnapshot, requestParameters: {sourceDBClusterSnapshotIdentifier: 'arn:aws:rds:eu-west-1:444455556666:cluster-snapshot:handover',
          targetDBClusterSnapshotIdentifier: orders-copy}, responseElements: {dBClusterSnapshotIdentifier: orders-copy, status: copying}}
  - name: A cluster snapshot of another account is copied, which is a known one
    expect: fires
    without: [requestParameters.sourceDBSnapshotIdentifier, requestParameters.targetDBSnapshotIdentifier, requestParameters.kmsKeyId, responseElements.dBSnapshotIdentifier,
      responseElements.dBInstanceIdentifier, responseElements.engine, responseElements.snapshotType, responseElements.sourceRegion, responseElements.sourceDBSnapshotIdentifier,
      responseElements.encrypted]
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {eventName: CopyDBClusterSnapshot, requestParameters: {sourceDBClusterSnapshotIdentifier: 'arn:aws:rds:eu-west-1:444455556666:cluster-snapshot:handover',
          targetDBClusterSnapshotIdentifier: orders-copy}, responseElements: {dBClusterSnapshotIdentifier: orders-copy, status: copying}}
  - name: A foreign cluster snapshot bears the number of this account, which is listed
    expect: fires
    without: [requestParameters.sourceDBSnapshotIdentifier, requestParameters.targetDBSnapshotIdentifier, requestParameters.kmsKeyId, responseElements.dBSnapshotIdentifier,
      responseElements.dBInstanceIdentifier, responseElements.engine, responseElements.snapshotType, responseElements.sourceRegion, responseElements.sourceDBSnapshotIdentifier,
      responseElements.encrypted]
    placeholders: {known_accounts: ['111122223333']}
    events:
      - {eventName: CopyDBClusterSnapshot, requestParameters: {sourceDBClusterSnapshotIdentifier: 'arn:aws:rds:eu-west-1:444455556666:cluster-snapshot:for-111122223333',
          targetDBClusterSnapshotIdentifier: orders-copy}, responseElements: {dBClusterSnapshotIdentifier: orders-copy, status: copying}}
  - name: A snapshot of another account is copied, and the answer leaves its source out
    expect: fires
    without: [requestParameters.kmsKeyId, responseElements.sourceRegion, responseElements.sourceDBSnapshotIdentifier]
    events:
      - {requestParameters: {sourceDBSnapshotIdentifier: 'arn:aws:rds:eu-west-1:444455556666:snapshot:handover'}}
  - name: A snapshot of this account is copied within its region by its ARN
    expect: quiet
    without: [requestParameters.kmsKeyId, responseElements.sourceRegion, responseElements.sourceDBSnapshotIdentifier]
    events:
      - {requestParameters: {sourceDBSnapshotIdentifier: 'arn:aws:rds:eu-west-1:111122223333:snapshot:ledger-2026-03-01'}}
  - name: A snapshot of this account whose name holds the account's number is copied, and the account is listed
    expect: quiet
    without: [requestParameters.kmsKeyId, responseElements.sourceRegion, responseElements.sourceDBSnapshotIdentifier]
    placeholders: {known_accounts: ['111122223333']}
    events:
      - {requestParameters: {sourceDBSnapshotIdentifier: 'arn:aws:rds:eu-west-1:111122223333:snapshot:ledger-111122223333'}}
  - name: A snapshot is copied within its region and account
    expect: quiet
    without: [requestParameters.kmsKeyId, responseElements.dBInstanceIdentifier, responseElements.engine, responseElements.sourceRegion, responseElements.sourceDBSnapshotIdentifier,
      responseElements.encrypted]
    events:
      - {requestParameters: {sourceDBSnapshotIdentifier: 'rds:ledger-main-2026-03-01-02-10', targetDBSnapshotIdentifier: ledger-copy}, responseElements: {
          dBSnapshotIdentifier: ledger-copy, status: pending, snapshotType: manual}}
  - name: The region in the request is the one that is called
    expect: quiet
    without: [requestParameters.kmsKeyId, responseElements.dBInstanceIdentifier, responseElements.engine, responseElements.sourceRegion, responseElements.sourceDBSnapshotIdentifier,
      responseElements.encrypted]
    events:
      - {requestParameters: {sourceDBSnapshotIdentifier: 'rds:ledger-main-2026-03-01-02-10', targetDBSnapshotIdentifier: ledger-copy, sourceRegion: eu-west-1},
        responseElements: {dBSnapshotIdentifier: ledger-copy, status: pending, snapshotType: manual}}
  - name: A cluster snapshot of this account is copied by its ARN
    expect: quiet
    without: [requestParameters.sourceDBSnapshotIdentifier, requestParameters.targetDBSnapshotIdentifier, requestParameters.kmsKeyId, responseElements.dBSnapshotIdentifier,
      responseElements.dBInstanceIdentifier, responseElements.engine, responseElements.snapshotType, responseElements.sourceRegion, responseElements.sourceDBSnapshotIdentifier,
      responseElements.encrypted]
    events:
      - {eventName: CopyDBClusterSnapshot, requestParameters: {sourceDBClusterSnapshotIdentifier: 'arn:aws:rds:eu-west-1:111122223333:cluster-snapshot:orders',
          targetDBClusterSnapshotIdentifier: orders-copy}, responseElements: {dBClusterSnapshotIdentifier: orders-copy, status: copying}}
  - name: A cluster snapshot of this account is copied by its ARN, and the account is listed
    expect: quiet
    without: [requestParameters.sourceDBSnapshotIdentifier, requestParameters.targetDBSnapshotIdentifier, requestParameters.kmsKeyId, responseElements.dBSnapshotIdentifier,
      responseElements.dBInstanceIdentifier, responseElements.engine, responseElements.snapshotType, responseElements.sourceRegion, responseElements.sourceDBSnapshotIdentifier,
      responseElements.encrypted]
    placeholders: {known_accounts: ['111122223333', '444455556666']}
    events:
      - {eventName: CopyDBClusterSnapshot, requestParameters: {sourceDBClusterSnapshotIdentifier: 'arn:aws:rds:eu-west-1:111122223333:cluster-snapshot:orders-111122223333',
          targetDBClusterSnapshotIdentifier: orders-copy}, responseElements: {dBClusterSnapshotIdentifier: orders-copy, status: copying}}
  - name: A foreign cluster snapshot bears the number of this account, which is not listed
    expect: quiet
    without: [requestParameters.sourceDBSnapshotIdentifier, requestParameters.targetDBSnapshotIdentifier, requestParameters.kmsKeyId, responseElements.dBSnapshotIdentifier,
      responseElements.dBInstanceIdentifier, responseElements.engine, responseElements.snapshotType, responseElements.sourceRegion, responseElements.sourceDBSnapshotIdentifier,
      responseElements.encrypted]
    events:
      - {eventName: CopyDBClusterSnapshot, requestParameters: {sourceDBClusterSnapshotIdentifier: 'arn:aws:rds:eu-west-1:444455556666:cluster-snapshot:for-111122223333',
          targetDBClusterSnapshotIdentifier: orders-copy}, responseElements: {dBClusterSnapshotIdentifier: orders-copy, status: copying}}
  - name: A cluster snapshot is copied by its plain name
    expect: quiet
    without: [requestParameters.sourceDBSnapshotIdentifier, requestParameters.targetDBSnapshotIdentifier, requestParameters.kmsKeyId, responseElements.dBSnapshotIdentifier,
      responseElements.dBInstanceIdentifier, responseElements.engine, responseElements.snapshotType, responseElements.sourceRegion, responseElements.sourceDBSnapshotIdentifier,
      responseElements.encrypted]
    placeholders: {known_accounts: ['111122223333']}
    events:
      - {eventName: CopyDBClusterSnapshot, requestParameters: {sourceDBClusterSnapshotIdentifier: orders-weekly, targetDBClusterSnapshotIdentifier: orders-copy},
        responseElements: {dBClusterSnapshotIdentifier: orders-copy, status: copying}}
  - name: Automated backups of another region are replicated, which copies no snapshot
    expect: quiet
    without: [requestParameters.sourceDBSnapshotIdentifier, requestParameters.targetDBSnapshotIdentifier, requestParameters.kmsKeyId, responseElements.dBSnapshotIdentifier,
      responseElements.engine, responseElements.snapshotType, responseElements.sourceRegion, responseElements.sourceDBSnapshotIdentifier, responseElements.encrypted]
    events:
      - {eventName: StartDBInstanceAutomatedBackupsReplication, requestParameters: {sourceDBInstanceArn: 'arn:aws:rds:us-east-2:111122223333:db:ledger-main',
          preSignedUrl: 'https://rds.us-east-2.amazonaws.com/?Action=StartDBInstanceAutomatedBackupsReplication'}, responseElements: {dBInstanceIdentifier: ledger-main,
          status: pending}}
  - name: The caller may not copy a cluster snapshot of another region
    expect: quiet
    without: [requestParameters.sourceDBSnapshotIdentifier, requestParameters.targetDBSnapshotIdentifier, requestParameters.kmsKeyId]
    events:
      - {eventName: CopyDBClusterSnapshot, errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/marek is not authorized to perform:
          rds:CopyDBClusterSnapshot on resource: arn:aws:rds:us-east-2:111122223333:cluster-snapshot:orders because no identity-based policy allows the rds:CopyDBClusterSnapshot
          action', responseElements: null, requestParameters: {sourceDBClusterSnapshotIdentifier: 'arn:aws:rds:us-east-2:111122223333:cluster-snapshot:orders',
          targetDBClusterSnapshotIdentifier: orders-copy, sourceRegion: us-east-2, preSignedUrl: 'https://rds.us-east-2.amazonaws.com/?Action=CopyDBClusterSnapshot'}}
  - name: AWS Backup copies by its plan
    expect: quiet
    without: [userIdentity.userName]
    events:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLE4B3PKUAPV6:BackupCopy', arn: 'arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForBackup/BackupCopy',
          accountId: '111122223333', accessKeyId: ASIAIOSFODNN7EXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLE4B3PKUAPV6, arn: 'arn:aws:iam::111122223333:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup',
              accountId: '111122223333', userName: AWSServiceRoleForBackup}, attributes: {creationDate: '2026-03-04T04:51:20Z', mfaAuthenticated: 'false'}},
          invokedBy: backup.amazonaws.com}, sourceIPAddress: backup.amazonaws.com, userAgent: backup.amazonaws.com}
  - name: The caller may not copy
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/marek is not authorized to perform: rds:CopyDBSnapshot on resource:
          arn:aws:rds:us-east-2:111122223333:snapshot:ledger-2026-03-01 because no identity-based policy allows the rds:CopyDBSnapshot action', responseElements: null}

data-access/database-snapshot-created.test.yml 4413
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEXZBUVOAD6V:olu@corp.example
    arn: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_DatabaseAdmin_a1881f2f553b5dc9/olu@corp.example
    accountId: '111122223333'
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLEXZBUVOAD6V
        arn: arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_DatabaseAdmin_a1881f2f553b5dc9
        accountId: '111122223333'
        userName: AWSReservedSSO_DatabaseAdmin_a1881f2f553b5dc9
      attributes:
        creationDate: '2026-03-04T04:51:20Z'
        mfaAuthenticated: 'false'
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: rds.amazonaws.com
  eventName: CreateDBSnapshot
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.12
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0
  requestParameters:
    dBSnapshotIdentifier: before-upgrade
    dBInstanceIdentifier: ledger-main
  responseElements:
    dBSnapshotIdentifier: before-upgrade
    dBInstanceIdentifier: ledger-main
    engine: postgres
    status: creating
    snapshotType: manual
    percentProgress: 0
    encrypted: true
  requestID: 75f41ba2-08b6-5bf5-9e79-6b37cbd7baf3
  eventID: dffc6041-1355-5c16-84b8-8a543d56311d
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: rds.eu-west-1.amazonaws.com
  sessionCredentialFromConsole: 'true'
tests:
  - name: An instance is snapshotted from the console
    expect: fires
  - name: A cluster is snapshotted
    expect: fires
    without: [requestParameters.dBSnapshotIdentifier, requestParameters.dBInstanceIdentifier, responseElements.dBSnapshotIdentifier, responseElements.dBInstanceIdentifier,
      responseElements.engine, responseElements.percentProgress, responseElements.encrypted]
    events:
      - {eventName: CreateDBClusterSnapshot, requestParameters: {dBClusterSnapshotIdentifier: orders-today, dBClusterIdentifier: orders-aurora}, responseElements: {
          dBClusterSnapshotIdentifier: orders-today}}
  - name: AWS Backup takes it by its plan
    expect: quiet
    events:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLE4B3PKUAPV6:BackupJob', arn: 'arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForBackup/BackupJob',
          accountId: '111122223333', accessKeyId: ASIAIOSFODNN7EXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLE4B3PKUAPV6, arn: 'arn:aws:iam::111122223333:role/aws-service-role/backup.amazonaws.com/AWSServiceRoleForBackup',
              accountId: '111122223333', userName: AWSServiceRoleForBackup}, attributes: {creationDate: '2026-03-04T04:51:20Z', mfaAuthenticated: 'false'}},
          invokedBy: backup.amazonaws.com}, sourceIPAddress: backup.amazonaws.com, userAgent: backup.amazonaws.com}
  - name: The caller may not take snapshots
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_DatabaseAdmin_a1881f2f553b5dc9/olu@corp.example
          is not authorized to perform: rds:CreateDBSnapshot on resource: arn:aws:rds:eu-west-1:111122223333:db:ledger-main because no identity-based policy
          allows the rds:CreateDBSnapshot action', responseElements: null, requestParameters: null}
  - name: The name is taken already
    expect: quiet
    events:
      - {errorCode: DBSnapshotAlreadyExists, errorMessage: Cannot create the snapshot because a snapshot with the identifier before-upgrade already exists.,
        responseElements: null}
  - name: Snapshots are listed
    expect: quiet
    without: [requestParameters.dBSnapshotIdentifier]
    events:
      - {eventName: DescribeDBSnapshots, readOnly: true, responseElements: null, requestParameters: {dBInstanceIdentifier: ledger-main}}
  - name: A cache is snapshotted, which is another service
    expect: quiet
    without: [requestParameters.dBSnapshotIdentifier, requestParameters.dBInstanceIdentifier]
    events:
      - {eventSource: elasticache.amazonaws.com, eventName: CreateSnapshot, requestParameters: {snapshotName: before-upgrade, cacheClusterId: web-cache}}

data-access/database-snapshot-exported.test.yml 3044
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEB44ORR42W6:weekly-job
    arn: arn:aws:sts::111122223333:assumed-role/reporting/weekly-job
    accountId: '111122223333'
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLEB44ORR42W6
        arn: arn:aws:iam::111122223333:role/reporting
        accountId: '111122223333'
        userName: reporting
      attributes:
        creationDate: '2026-03-04T04:51:20Z'
        mfaAuthenticated: 'false'
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: rds.amazonaws.com
  eventName: StartExportTask
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#rds.start-export-task
  requestParameters:
    exportTaskIdentifier: ledger-out
    sourceArn: arn:aws:rds:eu-west-1:111122223333:snapshot:ledger-2026-03-01
    s3BucketName: transfer-bay-example
    iamRoleArn: arn:aws:iam::111122223333:role/rds-export
    kmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/2f6d0c11-83ab-4c7e-9d15-7ae0b6c4d398
    s3Prefix: ledger
  responseElements:
    exportTaskIdentifier: ledger-out
    sourceArn: arn:aws:rds:eu-west-1:111122223333:snapshot:ledger-2026-03-01
    s3Bucket: transfer-bay-example
    s3Prefix: ledger
    status: STARTING
    percentProgress: 0
    sourceType: SNAPSHOT
  requestID: 990dcacc-0f18-5491-a238-db98341e5528
  eventID: e18ffa6c-dcc5-5724-bcdd-9b2f39c5567f
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
  - name: A snapshot is exported
    expect: fires
  - name: A live cluster is exported, one schema only
    expect: fires
    events:
      - {requestParameters: {sourceArn: 'arn:aws:rds:eu-west-1:111122223333:cluster:orders-aurora', exportOnly: [orders.public]}}
  - name: The caller may not export
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/reporting/weekly-job is not authorized to perform: rds:StartExportTask
          on resource: arn:aws:rds:eu-west-1:111122223333:snapshot:ledger-2026-03-01 because no identity-based policy allows the rds:StartExportTask action',
        responseElements: null, requestParameters: null}
  - name: The bucket is not found
    expect: quiet
    events:
      - {errorCode: S3BucketNotFound, errorMessage: The specified S3 bucket could not be found, responseElements: null}
  - name: CloudWatch Logs has a call for exports too
    expect: quiet
    events:
      - {eventSource: logs.amazonaws.com, eventName: CreateExportTask}
  - name: Export tasks are listed
    expect: quiet
    events:
      - {eventName: DescribeExportTasks, readOnly: true, responseElements: null}

data-access/filesystem-deleted.test.yml 2318
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEMBFYB7XCCO
    arn: arn:aws:iam::111122223333:user/marek
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: marek
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: elasticfilesystem.amazonaws.com
  eventName: DeleteFileSystem
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#efs.delete-file-system
  requestParameters:
    fileSystemId: fs-0c1d2e3f4a5b60718
  responseElements: null
  requestID: 981205cd-fb0f-5b79-9f84-bc35f2a8ddc3
  eventID: 4d59f9fc-94f4-57e2-ae69-22500a969cda
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: elasticfilesystem.eu-west-1.amazonaws.com
tests:
  - name: A file system is deleted
    expect: fires
  - name: A mount target is deleted
    expect: fires
    without: [requestParameters.fileSystemId]
    events:
      - {eventName: DeleteMountTarget, requestParameters: {mountTargetId: fsmt-0918a7b6c5d4e3f21}}
  - name: The caller may not delete the file system
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/marek is not authorized to perform: elasticfilesystem:DeleteFileSystem
          on resource: arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-0c1d2e3f4a5b60718 because no identity-based policy allows the elasticfilesystem:DeleteFileSystem
          action', responseElements: null, requestParameters: null}
  - name: The file system is still mounted
    expect: quiet
    events:
      - {errorCode: FileSystemInUse, errorMessage: The file system has mount targets, responseElements: null}
  - name: A file system of FSx is deleted, which is another service
    expect: quiet
    events:
      - {eventSource: fsx.amazonaws.com}
  - name: An access point is deleted
    expect: quiet
    without: [requestParameters.fileSystemId]
    events:
      - {eventName: DeleteAccessPoint, requestParameters: {accessPointId: fsap-03f2e1d0c9b8a7965}}

data-access/gui-s3-client-use.test.yml 2884
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
  eventSource: s3.amazonaws.com
  eventName: ListBuckets
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: '[S3 Browser/11.6.7 (https://s3browser.com)]'
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
  - name: The user has called S3 with other clients only
    expect: fires
    baseline:
      - {userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe}
    events:
      - {}
  - name: Another client
    expect: fires
    baseline:
      - {userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe}
    events:
      - {userAgent: Cyberduck/9.2.3.43590 (Mac OS X/15.6) (aarch64)}
  - name: Only another user uses such clients
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {}
  - name: The user uses such a client as a routine
    expect: quiet
    baseline:
      - {userAgent: Cyberduck/9.2.3.43590 (Mac OS X/15.6) (aarch64)}
    events:
      - {}
  - name: The client is the command line
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe}
  - name: The call is denied
    expect: quiet
    baseline:
      - {userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe}
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: s3:ListAllMyBuckets', responseElements: null}
  - name: There is no baseline
    expect: quiet

data-access/instance-exported.test.yml 3861
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
  eventName: CreateInstanceExportTask
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.create-instance-export-task
  requestParameters:
    instanceId: i-0c9f2b7d41e863a50
    targetEnvironment: vmware
    exportToS3:
      containerFormat: ova
      diskImageFormat: vmdk
      s3Bucket: vm-handover-example
      s3Prefix: out/
  responseElements:
    requestId: 0f2d1c8e-6a47-4d0b-8c9b-5a3e17f04b62
    exportTask:
      exportTaskId: export-i-0a1b2c3d4e5f60718
      state: active
      instanceExport:
        instanceId: i-0c9f2b7d41e863a50
        targetEnvironment: vmware
      exportToS3:
        containerFormat: ova
        diskImageFormat: vmdk
        s3Bucket: vm-handover-example
        s3Key: out/export-i-0a1b2c3d4e5f60718.ova
  requestID: 5aaa6406-0bcf-5f1e-aab8-7fea769e2641
  eventID: d56588e4-c3ab-56c0-b06c-8880693f6903
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
  - name: An instance is exported
    expect: fires
  - name: An image is exported
    expect: fires
    without: [requestParameters.instanceId, requestParameters.targetEnvironment, requestParameters.exportToS3, responseElements.exportTask]
    events:
      - {eventName: ExportImage, requestParameters: {imageId: ami-0b1c2d3e4f5061728, diskImageFormat: VMDK, s3ExportLocation: {s3Bucket: vm-handover-example,
            s3Prefix: out/}, clientToken: e2a1c0d9}, responseElements: {exportImageTaskId: export-ami-0a1b2c3d4e5f60718, status: active, progress: '0'}}
  - name: An image is stored as an object
    expect: fires
    without: [requestParameters.instanceId, requestParameters.targetEnvironment, requestParameters.exportToS3, responseElements.requestId, responseElements.exportTask]
    events:
      - {eventName: CreateStoreImageTask, requestParameters: {CreateStoreImageTaskRequest: {ImageId: ami-0b1c2d3e4f5061728, Bucket: vm-handover-example}},
        responseElements: {CreateStoreImageTaskResponse: {objectKey: ami-0b1c2d3e4f5061728.bin, requestId: 0f2d1c8e-6a47-4d0b-8c9b-5a3e17f04b62}}}
  - name: The caller may not export instances
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/temp-support
          is not authorized to perform: ec2:CreateInstanceExportTask on resource: arn:aws:ec2:eu-west-1:111122223333:instance/i-0c9f2b7d41e863a50 because
          no identity-based policy allows the ec2:CreateInstanceExportTask action', responseElements: null}
  - name: An image is made and stays in the account
    expect: quiet
    without: [requestParameters.targetEnvironment, requestParameters.exportToS3, responseElements.requestId, responseElements.exportTask]
    events:
      - {eventName: CreateImage, requestParameters: {instanceId: i-0c9f2b7d41e863a50, name: web-golden}, responseElements: {imageId: ami-0b1c2d3e4f5061728}}
  - name: Export tasks are listed
    expect: quiet
    without: [requestParameters.instanceId, requestParameters.targetEnvironment, requestParameters.exportToS3]
    events:
      - {eventName: DescribeExportTasks, readOnly: true, responseElements: null, requestParameters: {exportTaskIdSet: {}}}

data-access/kms-decrypt-by-new-principal.test.yml 4001
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLESHOPAPIX00:api-7f
    arn: arn:aws:sts::111122223333:assumed-role/shop-api/api-7f
    accountId: '111122223333'
    accessKeyId: ASIAI44QH8DHBEXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLESHOPAPIX00
        arn: arn:aws:iam::111122223333:role/shop-api
        accountId: '111122223333'
        userName: shop-api
      attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: kms.amazonaws.com
  eventName: Decrypt
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.11 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21
  requestParameters: {encryptionContext: {purpose: orders}, encryptionAlgorithm: SYMMETRIC_DEFAULT}
  responseElements: null
  requestID: f7e8215d-fca7-433a-a4fb-d56a31b2c32c
  eventID: bd84d656-ac12-43af-ae19-4990b28de001
  readOnly: true
  resources:
    - {accountId: '111122223333', type: 'AWS::KMS::Key', ARN: 'arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-1111-4222-8333-444455556666'}
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: kms.eu-west-1.amazonaws.com
tests:
  - name: The role has only used another key
    expect: fires
    baseline:
      - {resources: [{accountId: '111122223333', type: 'AWS::KMS::Key', ARN: 'arn:aws:kms:eu-west-1:111122223333:key/9f8e7d6c-1111-4222-8333-444455556666'}]}
    events:
      - {}
  - name: Another role uses the key
    expect: fires
    baseline:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLEBATCHX0000:b-1', arn: 'arn:aws:sts::111122223333:assumed-role/batch/b-1', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLEBATCHX0000, arn: 'arn:aws:iam::111122223333:role/batch', accountId: '111122223333', userName: batch}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}}
    events:
      - {}
  - name: The role has used the key through a service only
    expect: fires
    baseline:
      - {userIdentity: {invokedBy: secretsmanager.amazonaws.com}, sourceIPAddress: secretsmanager.amazonaws.com}
    events:
      - {}
  - name: Another session of the role has used the key
    expect: quiet
    baseline:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLESHOPAPIX00:api-22', arn: 'arn:aws:sts::111122223333:assumed-role/shop-api/api-22', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLESHOPAPIX00, arn: 'arn:aws:iam::111122223333:role/shop-api', accountId: '111122223333', userName: shop-api}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}}
    events:
      - {}
  - name: The key is used through a service
    expect: quiet
    baseline:
      - {resources: [{accountId: '111122223333', type: 'AWS::KMS::Key', ARN: 'arn:aws:kms:eu-west-1:111122223333:key/9f8e7d6c-1111-4222-8333-444455556666'}]}
    events:
      - {userIdentity: {invokedBy: secretsmanager.amazonaws.com}, sourceIPAddress: secretsmanager.amazonaws.com, userAgent: secretsmanager.amazonaws.com}
  - name: The role may not use the key
    expect: quiet
    baseline:
      - {resources: [{accountId: '111122223333', type: 'AWS::KMS::Key', ARN: 'arn:aws:kms:eu-west-1:111122223333:key/9f8e7d6c-1111-4222-8333-444455556666'}]}
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/shop-api/api-7f is not authorized to perform: kms:Decrypt on this resource', responseElements: null}
  - name: There is no baseline
    expect: quiet

data-access/queue-purged.test.yml 2646
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAAWSRESERVEDSSOOPE:rowan@example.com
    arn: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_OperationsAccess_0a1b2c3d4e5f6a7b/rowan@example.com
    accountId: '111122223333'
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer: {type: Role, principalId: AROAAWSRESERVEDSSOOPE, arn: 'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_OperationsAccess_0a1b2c3d4e5f6a7b', accountId: '111122223333', userName: AWSReservedSSO_OperationsAccess_0a1b2c3d4e5f6a7b}
      attributes: {creationDate: '2026-03-04T04:40:11Z', mfaAuthenticated: 'false'}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: sqs.amazonaws.com
  eventName: PurgeQueue
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0
  requestParameters: {queueUrl: 'https://sqs.eu-west-1.amazonaws.com/111122223333/invoices'}
  responseElements: null
  requestID: 67ba2265-52a7-5d3a-b2a3-0a79d7e71dfe
  eventID: 9fc93129-6d92-5ce5-bb1c-e3a01c3042c3
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: sqs.eu-west-1.amazonaws.com}
tests:
- {name: An operator purges a queue from the console, expect: fires}
- name: A long-lived key of a user purges it
  expect: fires
  events:
  - userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
    userAgent: Boto3/1.42.3 md/Botocore#1.42.3 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.12.8 md/pyimpl#CPython m/b,E cfg/retry-mode#legacy Botocore/1.42.3
  without: [userIdentity.sessionContext]
- name: The queue was purged less than a minute ago
  expect: quiet
  events:
  - {errorCode: AWS.SimpleQueueService.PurgeQueueInProgress, errorMessage: The queue invoices was purged within the last minute., responseElements: null}
- name: The caller may not purge
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: sqs:purgequeue on resource: arn:aws:sqs:eu-west-1:111122223333:invoices because no identity-based policy allows the sqs:purgequeue action', responseElements: null}
- name: The whole queue is deleted, which is another call
  expect: quiet
  events:
  - {eventName: DeleteQueue}

data-access/s3-anonymous-object-access.test.yml 1873
base:
  eventVersion: '1.11'
  userIdentity: {type: AWSAccount, principalId: '', accountId: ANONYMOUS_PRINCIPAL}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: s3.amazonaws.com
  eventName: GetObject
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: '[curl/8.15.0]'
  requestParameters:
    bucketName: example-drop-box
    Host: example-drop-box.s3.eu-west-1.amazonaws.com
    key: exports/2026-03.csv
  responseElements: null
  additionalEventData: {bytesTransferredIn: 0, bytesTransferredOut: 48211}
  requestID: 43e36e37-6815-46c2-ad5a-ca784e34e594
  eventID: 5d409a4a-e50d-42db-a30b-8dc1e00b8d1c
  readOnly: true
  resources:
    - {type: 'AWS::S3::Object', ARN: 'arn:aws:s3:::example-drop-box/exports/2026-03.csv'}
    - {accountId: '111122223333', type: 'AWS::S3::Bucket', ARN: 'arn:aws:s3:::example-drop-box'}
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: '111122223333'
  eventCategory: Data
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: example-drop-box.s3.eu-west-1.amazonaws.com
tests:
  - name: An object is read
    expect: fires
  - name: An object is written, in a record as they used to be
    expect: fires
    events:
      - {eventName: PutObject, readOnly: false, userIdentity: {accountId: anonymous}}
  - name: The objects are listed
    expect: fires
    without: [requestParameters.key]
    events:
      - {eventName: ListObjects, requestParameters: {list-type: '2'}}
  - name: A caller of another account
    expect: quiet
    events:
      - {userIdentity: {accountId: '444455556666', principalId: AIDAEXAMPLEOUTSIDE000}}
  - name: S3 refuses
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: Access Denied}
  - name: Only the length is asked for
    expect: quiet
    events:
      - {eventName: HeadObject}

data-access/s3-bulk-bytes-out.test.yml 3414
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEVIEWER0001:tess
    arn: arn:aws:sts::111122223333:assumed-role/viewer/tess
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLEVIEWER0001
        arn: arn:aws:iam::111122223333:role/viewer
        accountId: "111122223333"
        userName: viewer
      attributes: {creationDate: "2026-11-11T10:50:00Z", mfaAuthenticated: "false"}
  eventTime: "2026-11-11T11:11:11Z"
  eventSource: s3.amazonaws.com
  eventName: GetObject
  awsRegion: eu-central-1
  sourceIPAddress: "2001:db8:c0::5"
  userAgent: "[rclone/v1.71.0]"
  requestParameters:
    bucketName: example-dumps
    Host: example-dumps.s3.eu-central-1.amazonaws.com
    key: dump0.tar
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    AuthenticationMethod: AuthHeader
    x-amz-id-2: EXAMPLEexampleEXAMPLEexample2222222222222222222222222222222222222222222222222=
    bytesTransferredOut: 1073741824
  requestID: EXAMPLE0REQUEST3
  readOnly: true
  resources:
    - {type: "AWS::S3::Object", ARN: "arn:aws:s3:::example-dumps/dump0.tar"}
    - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-dumps"}
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: "111122223333"
  eventCategory: Data
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: example-dumps.s3.eu-central-1.amazonaws.com}
tests:
  - name: Ten gibibytes and a byte in exactly an hour
    expect: fires
    events:
      - {event: {requestParameters: {key: "dump{n}.tar"}}, repeat: 10, every: 5m}
      - {event: {requestParameters: {key: note.txt}, additionalEventData: {bytesTransferredOut: 1}}, after: 60m}
  - name: One object read in eleven pieces
    expect: fires
    events:
      - {event: {}, repeat: 11, every: 1m}
  - name: Just ten gibibytes
    expect: quiet
    events:
      - {event: {requestParameters: {key: "dump{n}.tar"}}, repeat: 10, every: 5m}
  - name: The last byte comes after more than an hour
    expect: quiet
    events:
      - {event: {requestParameters: {key: "dump{n}.tar"}}, repeat: 10, every: 5m}
      - {event: {requestParameters: {key: note.txt}, additionalEventData: {bytesTransferredOut: 1}}, after: 3601s}
  - name: Twelve gibibytes, two sessions
    expect: quiet
    events:
      - {event: {requestParameters: {key: "dump{n}.tar"}}, repeat: 6, every: 5m}
      - {event: {userIdentity: {principalId: "AROAEXAMPLEVIEWER0001:theo", arn: "arn:aws:sts::111122223333:assumed-role/viewer/theo"}, requestParameters: {key: "dump{n}.tar"}}, repeat: 6, every: 5m}
  - name: As much goes in, not out
    expect: quiet
    events:
      - {event: {eventName: PutObject, readOnly: false, additionalEventData: {bytesTransferredIn: 1073741824, bytesTransferredOut: 0}}, repeat: 12, every: 1m}
  - name: The reads are denied
    expect: quiet
    events:
      - {event: {errorCode: AccessDenied, errorMessage: Access Denied, additionalEventData: {bytesTransferredOut: 243}}, repeat: 12, every: 1m}
  - name: Records without a number of bytes
    expect: quiet
    without: [additionalEventData.bytesTransferredOut]
    events:
      - {event: {}, repeat: 12, every: 1m}

data-access/s3-bulk-delete.test.yml 3130
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLECLEANER001
    arn: arn:aws:iam::111122223333:user/cleaner
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: cleaner
  eventTime: "2026-08-30T03:00:00Z"
  eventSource: s3.amazonaws.com
  eventName: DeleteObject
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.90"
  userAgent: "[aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/command#s3.rm]"
  requestParameters:
    bucketName: example-ledger
    Host: example-ledger.s3.us-east-1.amazonaws.com
    key: 2026/0.csv
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    AuthenticationMethod: AuthHeader
    x-amz-id-2: EXAMPLEexampleEXAMPLEexample1111111111111111111111111111111111111111111111111=
    bytesTransferredOut: 0
  requestID: EXAMPLE0REQUEST2
  readOnly: false
  resources:
    - {type: "AWS::S3::Object", ARN: "arn:aws:s3:::example-ledger/2026/0.csv"}
    - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-ledger"}
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: "111122223333"
  eventCategory: Data
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: example-ledger.s3.us-east-1.amazonaws.com}
tests:
  - name: A thousand objects in exactly a minute
    expect: fires
    events:
      - {event: {requestParameters: {key: "2026/{n}.csv"}}, repeat: 500}
      - {event: {requestParameters: {key: "2025/{n}.csv"}}, after: 60s, repeat: 500}
  - name: One call for many objects, and the records of the objects
    expect: fires
    events:
      - {event: {eventName: DeleteObjects, requestParameters: {key: null, delete: ""}, resources: [{accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-ledger"}]}}
      - {event: {requestParameters: {key: "2026/{n}.csv"}}, repeat: 999}
  - name: Nine hundred and ninety-nine objects
    expect: quiet
    events:
      - {event: {requestParameters: {key: "2026/{n}.csv"}}, repeat: 999}
  - name: A thousand objects in a little more than a minute
    expect: quiet
    events:
      - {event: {requestParameters: {key: "2026/{n}.csv"}}, repeat: 500}
      - {event: {requestParameters: {key: "2025/{n}.csv"}}, after: 61s, repeat: 500}
  - name: A thousand objects, two callers
    expect: quiet
    events:
      - {event: {requestParameters: {key: "2026/{n}.csv"}}, repeat: 500}
      - {event: {userIdentity: {principalId: AIDAEXAMPLESWEEPER001, arn: "arn:aws:iam::111122223333:user/sweeper", userName: sweeper}, requestParameters: {key: "2025/{n}.csv"}}, repeat: 500}
  - name: The caller may not delete them
    expect: quiet
    events:
      - {event: {errorCode: AccessDenied, errorMessage: Access Denied, requestParameters: {key: "2026/{n}.csv"}}, repeat: 1000}
  - name: A thousand objects are written
    expect: quiet
    events:
      - {event: {eventName: PutObject, requestParameters: {key: "2026/{n}.csv"}}, repeat: 1000}

data-access/s3-bulk-download.test.yml 3159
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEARCHIVE001
    arn: arn:aws:iam::111122223333:user/archive
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: archive
  eventTime: "2026-04-25T00:00:00Z"
  eventSource: s3.amazonaws.com
  eventName: GetObject
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.35"
  userAgent: "[Boto3/1.42.9 md/Botocore#1.42.9 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.3 S3Transfer/0.16.0]"
  requestParameters:
    bucketName: example-customer-files
    Host: example-customer-files.s3.eu-west-1.amazonaws.com
    key: in/0.pdf
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    AuthenticationMethod: AuthHeader
    x-amz-id-2: EXAMPLEexampleEXAMPLEexample0000000000000000000000000000000000000000000000000=
    bytesTransferredOut: 48211
  requestID: EXAMPLE0REQUEST1
  readOnly: true
  resources:
    - {type: "AWS::S3::Object", ARN: "arn:aws:s3:::example-customer-files/in/0.pdf"}
    - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-customer-files"}
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: "111122223333"
  eventCategory: Data
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: example-customer-files.s3.eu-west-1.amazonaws.com}
tests:
  - name: Five thousand objects in exactly half an hour
    expect: fires
    events:
      - {event: {requestParameters: {key: "in/{n}.pdf"}}, repeat: 2500}
      - {event: {requestParameters: {key: "out/{n}.pdf"}}, after: 30m, repeat: 2500}
  - name: The same keys in two buckets are different objects
    expect: fires
    events:
      - {event: {requestParameters: {key: "in/{n}.pdf"}}, repeat: 2500}
      - {event: {requestParameters: {bucketName: example-customer-copy, Host: example-customer-copy.s3.eu-west-1.amazonaws.com, key: "in/{n}.pdf"}}, after: 10m, repeat: 2500}
  - name: A thousand objects
    expect: quiet
    events:
      - {event: {requestParameters: {key: "in/{n}.pdf"}}, repeat: 1000}
  - name: Five thousand objects, one every half hour and a minute
    expect: quiet
    events:
      - {event: {requestParameters: {key: "in/{n}.pdf"}}, repeat: 5000, every: 31m}
  - name: Five thousand objects, each in a session of its own
    expect: quiet
    without: [userIdentity.userName]
    events:
      - {event: {userIdentity: {type: AssumedRole, principalId: "AROAEXAMPLEPOOL000001:job{n}", arn: "arn:aws:sts::111122223333:assumed-role/pool/job{n}"}, requestParameters: {key: "in/{n}.pdf"}}, repeat: 5000}
  - name: The reads are denied
    expect: quiet
    events:
      - {event: {errorCode: AccessDenied, errorMessage: Access Denied, requestParameters: {key: "in/{n}.pdf"}, additionalEventData: {bytesTransferredOut: 243}}, repeat: 5000}
  - name: Only the head of each object is asked for
    expect: quiet
    events:
      - {event: {eventName: HeadObject, requestParameters: {key: "in/{n}.pdf"}, additionalEventData: {bytesTransferredOut: 0}}, repeat: 5000}

data-access/s3-copy-to-foreign-bucket.test.yml 3523
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/backup-sync
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: backup-sync
  eventTime: "2026-02-06T04:10:33Z"
  eventSource: s3.amazonaws.com
  eventName: CopyObject
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "[Boto3/1.40.2 md/Botocore#1.40.2 ua/2.1 os/linux#6.1.0 md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython Botocore/1.40.2]"
  requestParameters:
    bucketName: stranger-bucket
    Host: stranger-bucket.s3.eu-west-1.amazonaws.com
    key: customers.csv.gz
    x-amz-copy-source: example-exports/2026/02/customers.csv.gz
  responseElements: {x-amz-server-side-encryption: AES256}
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    AuthenticationMethod: AuthHeader
    x-amz-id-2: exampleHostIdExampleHostIdExampleHostId00000000000000000000000000=
    bytesTransferredOut: 0
  requestID: 00fd0025-4fbc-402b-8cb3-fb7545bcd9dd
  readOnly: false
  resources:
    - {type: "AWS::S3::Object", ARN: "arn:aws:s3:::stranger-bucket/customers.csv.gz"}
    - {accountId: "444455556666", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::stranger-bucket"}
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: "111122223333"
  eventCategory: Data
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: stranger-bucket.s3.eu-west-1.amazonaws.com}
tests:
  - name: An object goes to a bucket of another account
    expect: fires
  - name: The record names a bucket of this account beside the foreign one
    expect: fires
    events:
      - resources:
          - {type: "AWS::S3::Object", ARN: "arn:aws:s3:::stranger-bucket/customers.csv.gz"}
          - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-exports"}
          - {accountId: "444455556666", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::stranger-bucket"}
  - name: It goes to a bucket of this account
    expect: quiet
    events:
      - requestParameters: {bucketName: example-archive}
        resources:
          - {type: "AWS::S3::Object", ARN: "arn:aws:s3:::example-archive/customers.csv.gz"}
          - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-archive"}
  - name: The owner of the bucket gets the same record
    expect: quiet
    events:
      - {recipientAccountId: "444455556666"}
  - name: Something else in the record belongs to another account
    expect: quiet
    events:
      - resources:
          - {accountId: "444455556666", type: "AWS::S3::AccessPoint", ARN: "arn:aws:s3:eu-west-1:444455556666:accesspoint/drop"}
          - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-archive"}
  - name: The record names no owner of the bucket
    expect: quiet
    without: [resources.accountId]
  - name: The bucket refuses it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: 'User: arn:aws:iam::111122223333:user/backup-sync is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::stranger-bucket/customers.csv.gz" because no identity-based policy allows the s3:PutObject action'
        responseElements: null
  - name: An object is uploaded to such a bucket
    expect: quiet
    without: [requestParameters.x-amz-copy-source]
    events:
      - {eventName: PutObject}

data-access/s3-credential-file-read.test.yml 4514
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROADBQP57FF2AEXAMPLE:i-0123456789abcdef0
    arn: arn:aws:sts::111122223333:assumed-role/web/i-0123456789abcdef0
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROADBQP57FF2AEXAMPLE
        arn: arn:aws:iam::111122223333:role/web
        accountId: "111122223333"
        userName: web
      attributes: {creationDate: "2026-02-04T21:57:01Z", mfaAuthenticated: "false"}
  eventTime: "2026-02-04T22:05:17Z"
  eventSource: s3.amazonaws.com
  eventName: GetObject
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "[Boto3/1.40.2 md/Botocore#1.40.2 ua/2.1 os/linux#6.1.0 md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython Botocore/1.40.2]"
  requestParameters: {bucketName: example-home-backup, Host: example-home-backup.s3.eu-west-1.amazonaws.com, key: lena/.aws/credentials}
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    AuthenticationMethod: AuthHeader
    x-amz-id-2: exampleHostIdExampleHostIdExampleHostId00000000000000000000000000=
    bytesTransferredOut: 116
  requestID: 99651e70-4dd6-499f-8d32-f09af42b9b15
  readOnly: true
  resources:
    - {type: "AWS::S3::Object", ARN: "arn:aws:s3:::example-home-backup/lena/.aws/credentials"}
    - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-home-backup"}
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: "111122223333"
  eventCategory: Data
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: example-home-backup.s3.eu-west-1.amazonaws.com}
tests:
  - name: The AWS credentials of a home folder are read
    expect: fires
  - name: They lie at the top of the bucket
    expect: fires
    events:
      - {requestParameters: {key: .aws/credentials}}
  - name: The settings beside them
    expect: fires
    events:
      - {requestParameters: {key: lena/.aws/config}}
  - name: A private SSH key
    expect: fires
    events:
      - {requestParameters: {key: lena/.ssh/id_ed25519}}
  - name: An SSH key at the top of the bucket
    expect: fires
    events:
      - {requestParameters: {key: id_rsa}}
  - name: An environment file
    expect: fires
    events:
      - {requestParameters: {key: shop/.env}}
  - name: An environment file for production
    expect: fires
    events:
      - {requestParameters: {key: shop/.env.production}}
  - name: A private key in PEM form
    expect: fires
    events:
      - {requestParameters: {key: certs/web.example.com.pem}}
  - name: A key for PuTTY
    expect: fires
    events:
      - {requestParameters: {key: jump-host.ppk}}
  - name: A file that ends in .key
    expect: fires
    events:
      - {requestParameters: {key: certs/web.example.com.key}}
  - name: The public half of an SSH key
    expect: quiet
    events:
      - {requestParameters: {key: lena/.ssh/id_ed25519.pub}}
  - name: A file that only ends like one
    expect: quiet
    events:
      - {requestParameters: {key: lena/notes-on-id_rsa}}
  - name: Another file named credentials
    expect: quiet
    events:
      - {requestParameters: {key: lena/credentials}}
  - name: An example whose name goes on before the point
    expect: quiet
    events:
      - {requestParameters: {key: shop/my.env}}
  - name: A file whose name goes on without a point
    expect: quiet
    events:
      - {requestParameters: {key: shop/.environment}}
  - name: A presentation
    expect: quiet
    events:
      - {requestParameters: {key: talks/keynote.pdf}}
  - name: Another object of the same folder
    expect: quiet
    events:
      - {requestParameters: {key: lena/.bashrc}}
  - name: The caller may not read it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/web/i-0123456789abcdef0 is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::example-home-backup/lena/.aws/credentials" because no identity-based policy allows the s3:GetObject action'
        responseElements: null
  - name: There is no such object
    expect: quiet
    events:
      - {errorCode: NoSuchKey, errorMessage: The specified key does not exist., responseElements: null}
  - name: Only its headers are read
    expect: quiet
    events:
      - {eventName: HeadObject}

data-access/s3-encryption-with-external-kms-key.test.yml 6312
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELEDGER0001
    arn: arn:aws:iam::111122223333:user/ledger-sync
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: ledger-sync
  eventTime: "2026-01-29T03:41:12Z"
  eventSource: s3.amazonaws.com
  eventName: CopyObject
  awsRegion: us-west-2
  sourceIPAddress: "203.0.113.19"
  userAgent: "[Boto3/1.42.9 md/Botocore#1.42.9 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.3]"
  requestParameters:
    bucketName: example-ledgers
    Host: example-ledgers.s3.us-west-2.amazonaws.com
    key: 2026/01.ods
    x-amz-copy-source: example-ledgers/2026/01.ods
    x-amz-server-side-encryption: "aws:kms"
    x-amz-server-side-encryption-aws-kms-key-id: arn:aws:kms:us-west-2:444455556666:key/7b0c51f2-3a6d-4e18-9f40-c2d8e1a6b735
  responseElements:
    x-amz-server-side-encryption: "aws:kms"
    x-amz-server-side-encryption-aws-kms-key-id: arn:aws:kms:us-west-2:444455556666:key/7b0c51f2-3a6d-4e18-9f40-c2d8e1a6b735
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    SSEApplied: SSE_KMS
    AuthenticationMethod: AuthHeader
    x-amz-id-2: EXAMPLEexampleEXAMPLEexample3333333333333333333333333333333333333333333333333=
    bytesTransferredOut: 234
  requestID: EXAMPLE0REQUEST9
  readOnly: false
  resources:
    - {type: "AWS::S3::Object", ARN: "arn:aws:s3:::example-ledgers/2026/01.ods"}
    - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-ledgers"}
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: "111122223333"
  eventCategory: Data
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: example-ledgers.s3.us-west-2.amazonaws.com}
tests:
  - name: An object is copied onto itself with a key of another account
    expect: fires
  - name: An object is put with a key of another account
    expect: fires
    without: [requestParameters.x-amz-copy-source]
    events:
      - {eventName: PutObject}
  - name: The answer does not name the key
    expect: fires
    without: [responseElements.x-amz-server-side-encryption-aws-kms-key-id]
  - name: The key is named by an alias of another account
    expect: fires
    events:
      - requestParameters: {x-amz-server-side-encryption-aws-kms-key-id: "arn:aws:kms:us-west-2:444455556666:alias/vault"}
  - name: The alias holds the number of this account, and the answer tells whose key it is
    expect: fires
    events:
      - requestParameters: {x-amz-server-side-encryption-aws-kms-key-id: "arn:aws:kms:us-west-2:444455556666:alias/vault-111122223333"}
  - name: A key of another account in the China partition
    expect: fires
    events:
      - requestParameters: {x-amz-server-side-encryption-aws-kms-key-id: "arn:aws-cn:kms:cn-north-1:444455556666:key/7b0c51f2-3a6d-4e18-9f40-c2d8e1a6b735"}
        responseElements: {x-amz-server-side-encryption-aws-kms-key-id: "arn:aws-cn:kms:cn-north-1:444455556666:key/7b0c51f2-3a6d-4e18-9f40-c2d8e1a6b735"}
  - name: The key is of this account
    expect: quiet
    events:
      - requestParameters: {x-amz-server-side-encryption-aws-kms-key-id: "arn:aws:kms:us-west-2:111122223333:key/19d3f6a8-52b7-4c0e-8a61-0be47d9c3f25"}
        responseElements: {x-amz-server-side-encryption-aws-kms-key-id: "arn:aws:kms:us-west-2:111122223333:key/19d3f6a8-52b7-4c0e-8a61-0be47d9c3f25"}
  - name: The key is of this account, and the object is put
    expect: quiet
    without: [requestParameters.x-amz-copy-source]
    events:
      - eventName: PutObject
        requestParameters: {x-amz-server-side-encryption-aws-kms-key-id: "arn:aws:kms:us-west-2:111122223333:key/19d3f6a8-52b7-4c0e-8a61-0be47d9c3f25"}
        responseElements: {x-amz-server-side-encryption-aws-kms-key-id: "arn:aws:kms:us-west-2:111122223333:key/19d3f6a8-52b7-4c0e-8a61-0be47d9c3f25"}
  - name: An alias of this account is named
    expect: quiet
    events:
      - requestParameters: {x-amz-server-side-encryption-aws-kms-key-id: "arn:aws:kms:us-west-2:111122223333:alias/ledgers"}
        responseElements: {x-amz-server-side-encryption-aws-kms-key-id: "arn:aws:kms:us-west-2:111122223333:key/19d3f6a8-52b7-4c0e-8a61-0be47d9c3f25"}
  - name: An alias of this account is named, and the answer does not name the key
    expect: quiet
    without: [responseElements.x-amz-server-side-encryption-aws-kms-key-id]
    events:
      - requestParameters: {x-amz-server-side-encryption-aws-kms-key-id: "arn:aws:kms:us-west-2:111122223333:alias/ledgers"}
  - name: A key of this account is named by its id
    expect: quiet
    events:
      - requestParameters: {x-amz-server-side-encryption-aws-kms-key-id: "19d3f6a8-52b7-4c0e-8a61-0be47d9c3f25"}
        responseElements: {x-amz-server-side-encryption-aws-kms-key-id: "arn:aws:kms:us-west-2:111122223333:key/19d3f6a8-52b7-4c0e-8a61-0be47d9c3f25"}
  - name: A key of this account is named by its alias alone
    expect: quiet
    events:
      - requestParameters: {x-amz-server-side-encryption-aws-kms-key-id: "alias/ledgers"}
        responseElements: {x-amz-server-side-encryption-aws-kms-key-id: "arn:aws:kms:us-west-2:111122223333:key/19d3f6a8-52b7-4c0e-8a61-0be47d9c3f25"}
  - name: The key is that of the bucket, and the request names none
    expect: quiet
    without: [requestParameters.x-amz-server-side-encryption, requestParameters.x-amz-server-side-encryption-aws-kms-key-id]
  - name: The owner of the key gets the same record
    expect: quiet
    events:
      - {recipientAccountId: "444455556666"}
  - name: The key may not be used
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/ledger-sync is not authorized to perform: kms:GenerateDataKey on resource: arn:aws:kms:us-west-2:444455556666:key/7b0c51f2-3a6d-4e18-9f40-c2d8e1a6b735 because no resource-based policy allows the kms:GenerateDataKey action"
        responseElements: null
  - name: An object with such a key is read
    expect: quiet
    without: [requestParameters.x-amz-copy-source, requestParameters.x-amz-server-side-encryption, requestParameters.x-amz-server-side-encryption-aws-kms-key-id]
    events:
      - {eventName: GetObject, readOnly: true}

data-access/s3-encryption-with-foreign-customer-key.test.yml 4229
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEUPLOAD0001
    arn: arn:aws:iam::111122223333:user/uploader
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: uploader
  eventTime: "2026-01-13T02:20:00Z"
  eventSource: s3.amazonaws.com
  eventName: CopyObject
  awsRegion: us-west-2
  sourceIPAddress: "192.0.2.166"
  userAgent: "[Boto3/1.42.9 md/Botocore#1.42.9 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.3]"
  requestParameters:
    bucketName: example-contracts
    Host: example-contracts.s3.us-west-2.amazonaws.com
    key: c/0.docx
    x-amz-copy-source: example-contracts/c/0.docx
    x-amz-server-side-encryption-customer-algorithm: AES256
  responseElements: {x-amz-server-side-encryption-customer-algorithm: AES256}
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    SSEApplied: SSE_C
    AuthenticationMethod: AuthHeader
    x-amz-id-2: EXAMPLEexampleEXAMPLEexample3333333333333333333333333333333333333333333333333=
    bytesTransferredOut: 234
  requestID: EXAMPLE0REQUEST4
  readOnly: false
  resources:
    - {type: "AWS::S3::Object", ARN: "arn:aws:s3:::example-contracts/c/0.docx"}
    - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-contracts"}
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: "111122223333"
  eventCategory: Data
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: example-contracts.s3.us-west-2.amazonaws.com}
tests:
  - name: Twenty objects are copied onto themselves in exactly half an hour
    expect: fires
    events:
      - {event: {requestParameters: {key: "c/{n}.docx", x-amz-copy-source: "example-contracts/c/{n}.docx"}}, repeat: 19, every: 90s}
      - {event: {requestParameters: {key: c/last.docx, x-amz-copy-source: example-contracts/c/last.docx}}, after: 30m}
  - name: Twenty objects are read, encrypted and put back
    expect: fires
    without: [requestParameters.x-amz-copy-source]
    events:
      - {event: {eventName: PutObject, requestParameters: {key: "c/{n}.docx"}}, repeat: 20, every: 1s}
  - name: Nineteen objects
    expect: quiet
    events:
      - {event: {requestParameters: {key: "c/{n}.docx"}}, repeat: 19, every: 1s}
  - name: Twenty objects over more than half an hour
    expect: quiet
    events:
      - {event: {requestParameters: {key: "c/{n}.docx"}}, repeat: 19, every: 90s}
      - {event: {requestParameters: {key: c/last.docx}}, after: 1801s}
  - name: Twenty objects in two buckets
    expect: quiet
    events:
      - {event: {requestParameters: {key: "c/{n}.docx"}}, repeat: 10, every: 1s}
      - {event: {requestParameters: {bucketName: example-invoices, Host: example-invoices.s3.us-west-2.amazonaws.com, key: "i/{n}.pdf"}}, repeat: 10, every: 1s}
  - name: Twenty objects, two callers
    expect: quiet
    events:
      - {event: {requestParameters: {key: "c/{n}.docx"}}, repeat: 10, every: 1s}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEWEBAPP0001, arn: "arn:aws:iam::111122223333:user/webapp", userName: webapp}, requestParameters: {key: "d/{n}.docx"}}, repeat: 10, every: 1s}
  - name: The objects are encrypted with a key of KMS
    expect: quiet
    without: [requestParameters.x-amz-server-side-encryption-customer-algorithm, responseElements.x-amz-server-side-encryption-customer-algorithm]
    events:
      - {event: {requestParameters: {key: "c/{n}.docx", x-amz-server-side-encryption: "aws:kms", x-amz-server-side-encryption-aws-kms-key-id: "arn:aws:kms:us-west-2:111122223333:key/0f0e0d0c-1111-4222-8333-444455556666"}, additionalEventData: {SSEApplied: SSE_KMS}}, repeat: 25, every: 1s}
  - name: Objects so encrypted are only read
    expect: quiet
    without: [requestParameters.x-amz-copy-source]
    events:
      - {event: {eventName: GetObject, readOnly: true, requestParameters: {key: "c/{n}.docx"}}, repeat: 25, every: 1s}
  - name: The writes are denied
    expect: quiet
    events:
      - {event: {errorCode: AccessDenied, errorMessage: Access Denied, responseElements: null, requestParameters: {key: "c/{n}.docx"}}, repeat: 25, every: 1s}

data-access/s3-large-download.test.yml 3317
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROADBQP57FF2AEXAMPLE:nightly
    arn: arn:aws:sts::111122223333:assumed-role/etl/nightly
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROADBQP57FF2AEXAMPLE
        arn: arn:aws:iam::111122223333:role/etl
        accountId: "111122223333"
        userName: etl
      attributes: {creationDate: "2026-02-03T03:00:09Z", mfaAuthenticated: "false"}
  eventTime: "2026-02-03T03:12:44Z"
  eventSource: s3.amazonaws.com
  eventName: GetObject
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "[Boto3/1.40.2 md/Botocore#1.40.2 ua/2.1 os/linux#6.1.0 md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython Botocore/1.40.2]"
  requestParameters: {bucketName: example-exports, Host: example-exports.s3.eu-west-1.amazonaws.com, key: 2026/02/customers.csv.gz}
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    AuthenticationMethod: AuthHeader
    x-amz-id-2: exampleHostIdExampleHostIdExampleHostId00000000000000000000000000=
    bytesTransferredOut: 734003200
  requestID: 0133c52d-dacf-4e53-85a1-4dea72edce15
  readOnly: true
  resources:
    - {type: "AWS::S3::Object", ARN: "arn:aws:s3:::example-exports/2026/02/customers.csv.gz"}
    - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-exports"}
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: "111122223333"
  eventCategory: Data
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: example-exports.s3.eu-west-1.amazonaws.com}
tests:
  - name: Seven hundred megabytes are read
    expect: fires
  - name: The number is written with a fraction
    expect: fires
    events:
      - {additionalEventData: {bytesTransferredOut: 157286400.0}}
  - name: One byte above the mark
    expect: fires
    events:
      - {additionalEventData: {bytesTransferredOut: 104857601}}
  - name: Exactly the mark
    expect: quiet
    events:
      - {additionalEventData: {bytesTransferredOut: 104857600}}
  - name: A small object
    expect: quiet
    events:
      - {additionalEventData: {bytesTransferredOut: 5120}}
  - name: A large object is written
    expect: quiet
    events:
      - {eventName: PutObject, readOnly: false, additionalEventData: {bytesTransferredIn: 734003200, bytesTransferredOut: 0}}
  - name: The record does not say how much was sent
    expect: quiet
    without: [additionalEventData.bytesTransferredOut]
  - name: The caller may not read it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/etl/nightly is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::example-exports/2026/02/customers.csv.gz" because no identity-based policy allows the s3:GetObject action'
        responseElements: null
        additionalEventData: {bytesTransferredOut: 243}
  - name: The transfer breaks off and counts as failed
    expect: quiet
    events:
      - {errorCode: InternalError, errorMessage: We encountered an internal error. Please try again., responseElements: null}

data-access/s3-ransom-note-written.test.yml 3125
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/backup-sync
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: backup-sync
  eventTime: "2026-02-05T03:58:02Z"
  eventSource: s3.amazonaws.com
  eventName: PutObject
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.9"
  userAgent: "[Boto3/1.40.2 md/Botocore#1.40.2 ua/2.1 os/linux#6.1.0 md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython Botocore/1.40.2]"
  requestParameters:
    bucketName: example-exports
    Host: example-exports.s3.eu-west-1.amazonaws.com
    key: HOW_TO_DECRYPT_YOUR_FILES.txt
    x-amz-server-side-encryption: AES256
  responseElements: {x-amz-server-side-encryption: AES256}
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 1422
    AuthenticationMethod: AuthHeader
    x-amz-id-2: exampleHostIdExampleHostIdExampleHostId00000000000000000000000000=
    bytesTransferredOut: 0
  requestID: 79e68a3e-b546-45f6-80d4-3774ebff2b45
  readOnly: false
  resources:
    - {type: "AWS::S3::Object", ARN: "arn:aws:s3:::example-exports/HOW_TO_DECRYPT_YOUR_FILES.txt"}
    - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-exports"}
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: "111122223333"
  eventCategory: Data
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: example-exports.s3.eu-west-1.amazonaws.com}
tests:
  - name: A note in capital letters
    expect: fires
  - name: A note in a folder, as a web page
    expect: fires
    events:
      - {requestParameters: {key: 2026/02/ransom-note.html}}
  - name: Instructions in Markdown
    expect: fires
    events:
      - {requestParameters: {key: README-Recover.md}}
  - name: The words are written without a gap
    expect: fires
    events:
      - {requestParameters: {key: HowToGetYourFilesBack.txt}}
  - name: The word for restoring
    expect: fires
    events:
      - {requestParameters: {key: RESTORE.TXT}}
  - name: An ordinary text
    expect: quiet
    events:
      - {requestParameters: {key: notes.txt}}
  - name: Another kind of file
    expect: quiet
    events:
      - {requestParameters: {key: recovery-plan.pdf}}
  - name: Only the folder has such a name
    expect: quiet
    events:
      - {requestParameters: {key: restore/2026/orders.txt}}
  - name: The ending stands inside the name
    expect: quiet
    events:
      - {requestParameters: {key: decrypt.txt.gz}}
  - name: The caller may not write it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: 'User: arn:aws:iam::111122223333:user/backup-sync is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::example-exports/HOW_TO_DECRYPT_YOUR_FILES.txt" because no identity-based policy allows the s3:PutObject action'
        responseElements: null
  - name: The note is read
    expect: quiet
    events:
      - {eventName: GetObject, readOnly: true, responseElements: null}

data-access/s3-read-then-delete.test.yml 4158
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/marek
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: marek
  eventTime: "2026-03-04T02:00:00Z"
  eventSource: s3.amazonaws.com
  eventName: GetObject
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "[Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21]"
  requestParameters: {bucketName: harbor-invoices, Host: harbor-invoices.s3.eu-west-1.amazonaws.com, key: "2025/invoice.pdf"}
  responseElements: null
  additionalEventData: {SignatureVersion: SigV4, CipherSuite: TLS_AES_128_GCM_SHA256, bytesTransferredIn: 0, AuthenticationMethod: AuthHeader, x-amz-id-2: Zm9yIGV4YW1wbGUgb25seQ==, bytesTransferredOut: 48213}
  resources:
    - {type: "AWS::S3::Object", ARN: "arn:aws:s3:::harbor-invoices/2025/invoice.pdf"}
    - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::harbor-invoices"}
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: true
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: "111122223333"
  eventCategory: Data
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: harbor-invoices.s3.eu-west-1.amazonaws.com}
tests:
  - name: A hundred objects are read and the same hundred deleted
    expect: fires
    events:
      - {event: {requestParameters: {key: "2025/{n}.pdf"}}, repeat: 100, every: 6s}
      - {event: {eventName: DeleteObject, readOnly: false, requestParameters: {key: "2025/{n}.pdf"}}, after: 1h, repeat: 100, every: 6s}
  - name: Copies are followed by requests that delete lists of objects
    expect: fires
    events:
      - {event: {eventName: CopyObject, readOnly: false, requestParameters: {key: "sealed/{n}.pdf", x-amz-copy-source: "harbor-invoices/2025/{n}.pdf"}}, repeat: 100, every: 2s}
      - {event: {eventName: DeleteObjects, readOnly: false, requestParameters: {delete: ""}}, after: 20m, repeat: 100, every: 2s}
  - name: The last read is missing
    expect: quiet
    events:
      - {event: {requestParameters: {key: "2025/{n}.pdf"}}, repeat: 99, every: 6s}
      - {event: {eventName: DeleteObject, readOnly: false, requestParameters: {key: "2025/{n}.pdf"}}, after: 1h, repeat: 100, every: 6s}
  - name: The last delete request is missing
    expect: quiet
    events:
      - {event: {requestParameters: {key: "2025/{n}.pdf"}}, repeat: 100, every: 6s}
      - {event: {eventName: DeleteObject, readOnly: false, requestParameters: {key: "2025/{n}.pdf"}}, after: 1h, repeat: 99, every: 6s}
  - name: Old objects are deleted first and new ones read afterwards
    expect: quiet
    events:
      - {event: {eventName: DeleteObject, readOnly: false, requestParameters: {key: "2024/{n}.pdf"}}, repeat: 100, every: 6s}
      - {event: {requestParameters: {key: "2025/{n}.pdf"}}, after: 1h, repeat: 100, every: 6s}
  - name: The deletes come two days after the reads
    expect: quiet
    events:
      - {event: {requestParameters: {key: "2025/{n}.pdf"}}, repeat: 100, every: 6s}
      - {event: {eventName: DeleteObject, readOnly: false, requestParameters: {key: "2025/{n}.pdf"}}, after: 48h, repeat: 100, every: 6s}
  - name: One bucket is read and another one cleared
    expect: quiet
    events:
      - {event: {requestParameters: {key: "2025/{n}.pdf"}}, repeat: 100, every: 6s}
      - {event: {eventName: DeleteObject, readOnly: false, requestParameters: {bucketName: harbor-scratch, Host: harbor-scratch.s3.eu-west-1.amazonaws.com, key: "tmp/{n}.bin"}}, after: 1h, repeat: 100, every: 6s}
  - name: Somebody else deletes what was read
    expect: quiet
    events:
      - {event: {requestParameters: {key: "2025/{n}.pdf"}}, repeat: 100, every: 6s}
      - {event: {eventName: DeleteObject, readOnly: false, userIdentity: {arn: "arn:aws:iam::111122223333:user/ilse", userName: ilse, principalId: AIDAILSEEXAMPLE000001}, requestParameters: {key: "2025/{n}.pdf"}}, after: 1h, repeat: 100, every: 6s}

data-access/s3-website-script-replaced.test.yml 3094
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/lena
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: lena
  eventTime: "2026-02-10T17:44:20Z"
  eventSource: s3.amazonaws.com
  eventName: PutObject
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "[aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe]"
  requestParameters: {bucketName: example-site, Host: example-site.s3.eu-west-1.amazonaws.com, key: static/js/main.4f2a91c0.js}
  responseElements: {x-amz-server-side-encryption: AES256}
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 214883
    AuthenticationMethod: AuthHeader
    x-amz-id-2: exampleHostIdExampleHostIdExampleHostId00000000000000000000000000=
    bytesTransferredOut: 0
  requestID: bdb0d097-b971-4e0a-8d56-a4e3bc52eec1
  readOnly: false
  resources:
    - {type: "AWS::S3::Object", ARN: "arn:aws:s3:::example-site/static/js/main.4f2a91c0.js"}
    - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-site"}
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: "111122223333"
  eventCategory: Data
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: example-site.s3.eu-west-1.amazonaws.com}
tests:
  - name: A script is uploaded from the command line
    expect: fires
  - name: The site lies in a folder
    expect: fires
    events:
      - {requestParameters: {key: wallet/static/js/vendor/bundle.js}}
  - name: Terraform uploads it
    expect: quiet
    events:
      - userAgent: "[APN/1.0 HashiCorp/1.0 Terraform/1.13.3 (+https://www.terraform.io) terraform-provider-aws/6.14.1 (+https://registry.terraform.io/providers/hashicorp/aws) aws-sdk-go-v2/1.39.0]"
  - name: The company's own tool is named in the list
    expect: quiet
    placeholders: {automation_agents: [site-publisher]}
    events:
      - {userAgent: "[site-publisher/2.0]"}
  - name: A style sheet is uploaded
    expect: quiet
    events:
      - {requestParameters: {key: static/css/main.4f2a91c0.css}}
  - name: The map that belongs to a script
    expect: quiet
    events:
      - {requestParameters: {key: static/js/main.4f2a91c0.js.map}}
  - name: A script in a folder of a longer name
    expect: quiet
    events:
      - {requestParameters: {key: nonstatic/js/main.js}}
  - name: The caller may not write it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: 'User: arn:aws:iam::111122223333:user/lena is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::example-site/static/js/main.4f2a91c0.js" because no identity-based policy allows the s3:PutObject action'
        responseElements: null
  - name: The script is read
    expect: quiet
    events:
      - {eventName: GetObject, readOnly: true, responseElements: null}

data-access/secret-read-first-time.test.yml 3493
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLESHOPAPIX00:api-7f
    arn: arn:aws:sts::111122223333:assumed-role/shop-api/api-7f
    accountId: '111122223333'
    accessKeyId: ASIAI44QH8DHBEXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLESHOPAPIX00
        arn: arn:aws:iam::111122223333:role/shop-api
        accountId: '111122223333'
        userName: shop-api
      attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: secretsmanager.amazonaws.com
  eventName: GetSecretValue
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.11 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21
  requestParameters: {secretId: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/db-AbCdEf'}
  responseElements: null
  requestID: d7686395-a9b3-4e19-a130-f5b9f925ddf9
  eventID: 53abf371-5c24-423d-a3a3-5265e176b5ef
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: secretsmanager.eu-west-1.amazonaws.com
tests:
  - name: The role has only read another secret
    expect: fires
    baseline:
      - {requestParameters: {secretId: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/mail-AbCdEf'}}
    events:
      - {}
  - name: Another role reads the secret
    expect: fires
    baseline:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLEBATCHX0000:b-1', arn: 'arn:aws:sts::111122223333:assumed-role/batch/b-1', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLEBATCHX0000, arn: 'arn:aws:iam::111122223333:role/batch', accountId: '111122223333', userName: batch}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}}
    events:
      - {}
  - name: Another session of the role has read it
    expect: quiet
    baseline:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLESHOPAPIX00:api-22', arn: 'arn:aws:sts::111122223333:assumed-role/shop-api/api-22', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLESHOPAPIX00, arn: 'arn:aws:iam::111122223333:role/shop-api', accountId: '111122223333', userName: shop-api}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}}
    events:
      - {}
  - name: Only what the secret is called is read
    expect: quiet
    baseline:
      - {requestParameters: {secretId: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/mail-AbCdEf'}}
    events:
      - {eventName: DescribeSecret}
  - name: The role may not read it
    expect: quiet
    baseline:
      - {requestParameters: {secretId: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/mail-AbCdEf'}}
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/shop-api/api-7f is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/db-AbCdEf', responseElements: null}
  - name: There is no baseline
    expect: quiet

data-access/secrets-batch-read.test.yml 2218
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELENA000001
    arn: arn:aws:iam::111122223333:user/lena
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: lena
  eventTime: "2026-07-07T04:44:00Z"
  eventSource: secretsmanager.amazonaws.com
  eventName: BatchGetSecretValue
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.219"
  userAgent: aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/command#secretsmanager.batch-get-secret-value
  requestParameters: {filters: [{key: tag-key, values: [environment]}]}
  responseElements: null
  requestID: 5e6f7081-92a3-4b4c-8d5e-6f708192a301
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: secretsmanager.us-east-1.amazonaws.com}
tests:
  - name: Three batches by a filter in exactly ten minutes
    expect: fires
    events:
      - {event: {}, repeat: 3, every: 5m}
  - name: Three batches by lists of names
    expect: fires
    without: [requestParameters.filters]
    events:
      - {event: {requestParameters: {secretIdList: ["app/{n}a", "app/{n}b"]}}, repeat: 3, every: 1s}
  - name: Two batches, and the single reads that belong to them
    expect: quiet
    events:
      - {event: {}, repeat: 2, every: 1s}
      - {event: {eventName: GetSecretValue, requestParameters: {filters: null, secretId: "app/{n}"}}, repeat: 10, every: 1s}
  - name: Three batches over more than ten minutes
    expect: quiet
    events:
      - {event: {}, repeat: 3, every: 301s}
  - name: Three batches, two callers
    expect: quiet
    events:
      - {event: {}, repeat: 2, every: 1m}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEMATS000001, arn: "arn:aws:iam::111122223333:user/mats", userName: mats}}, after: 3m}
  - name: The caller may not read them
    expect: quiet
    events:
      - {event: {errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/lena is not authorized to perform: secretsmanager:BatchGetSecretValue"}, repeat: 4, every: 1m}

data-access/secrets-bulk-read.test.yml 3068
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEJENKINS001
    arn: arn:aws:iam::111122223333:user/build
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: build
  eventTime: "2026-05-15T01:05:00Z"
  eventSource: secretsmanager.amazonaws.com
  eventName: GetSecretValue
  awsRegion: eu-central-1
  sourceIPAddress: "203.0.113.200"
  userAgent: Boto3/1.42.9 md/Botocore#1.42.9 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.3
  requestParameters: {secretId: app/db}
  responseElements: null
  requestID: 1a2b3c4d-5e6f-4708-8192-a3b4c5d6e701
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: secretsmanager.eu-central-1.amazonaws.com}
tests:
  - name: Twenty secrets by ARN, the last exactly ten minutes after the first
    expect: fires
    events:
      - {event: {requestParameters: {secretId: "arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/{n}-AbCdEf"}}, repeat: 19, every: 30s}
      - {event: {requestParameters: {secretId: "arn:aws:secretsmanager:eu-central-1:111122223333:secret:app/last-AbCdEf"}}, after: 10m}
  - name: Twenty secrets by name
    expect: fires
    events:
      - {event: {requestParameters: {secretId: "app/{n}"}}, repeat: 20, every: 1s}
  - name: Nineteen secrets, one of them often
    expect: quiet
    events:
      - {event: {requestParameters: {secretId: "app/{n}"}}, repeat: 19, every: 1s}
      - {event: {requestParameters: {secretId: app/3}}, repeat: 10, every: 1s}
  - name: Twenty secrets over more than ten minutes
    expect: quiet
    events:
      - {event: {requestParameters: {secretId: "app/{n}"}}, repeat: 19, every: 30s}
      - {event: {requestParameters: {secretId: app/last}}, after: 601s}
  - name: Twenty secrets, two callers
    expect: quiet
    events:
      - {event: {requestParameters: {secretId: "app/{n}"}}, repeat: 10, every: 1s}
      - {event: {userIdentity: {principalId: AIDAEXAMPLERELEASE001, arn: "arn:aws:iam::111122223333:user/release", userName: release}, requestParameters: {secretId: "web/{n}"}}, repeat: 10, every: 1s}
  - name: A service reads them for the caller
    expect: quiet
    events:
      - {event: {userIdentity: {invokedBy: cloudformation.amazonaws.com}, sourceIPAddress: cloudformation.amazonaws.com, userAgent: cloudformation.amazonaws.com, requestParameters: {secretId: "app/{n}"}}, repeat: 25, every: 1s}
  - name: The caller may not read them
    expect: quiet
    events:
      - {event: {errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/build is not authorized to perform: secretsmanager:GetSecretValue on resource: app/{n}", requestParameters: {secretId: "app/{n}"}}, repeat: 25, every: 1s}
  - name: The secrets are only described
    expect: quiet
    events:
      - {event: {eventName: DescribeSecret, requestParameters: {secretId: "app/{n}"}}, repeat: 25, every: 1s}

data-access/secrets-listed-then-read.test.yml 3251
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/walburga
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: walburga
  eventTime: "2026-03-04T23:40:00Z"
  eventSource: secretsmanager.amazonaws.com
  eventName: ListSecrets
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
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: secretsmanager.eu-west-1.amazonaws.com}
tests:
  - name: Five secrets are read after the list
    expect: fires
    events:
      - {event: {requestParameters: {maxResults: 100}}}
      - {event: {eventName: GetSecretValue, requestParameters: {secretId: "arn:aws:secretsmanager:eu-west-1:111122223333:secret:payments/{n}-AbCdEf"}}, after: 2m, repeat: 5, every: 2m}
  - name: Secrets are read in batches
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: BatchGetSecretValue, requestParameters: {filters: [{key: name, values: [payments]}]}}, after: 10s, repeat: 5, every: 1s}
  - name: Reads are refused
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: GetSecretValue, errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/walburga is not authorized to perform: secretsmanager:GetSecretValue"}, after: 10s, repeat: 5, every: 1s}
  - name: Four secrets are read
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: GetSecretValue, requestParameters: {secretId: "payments/{n}"}}, after: 10s, repeat: 4, every: 1s}
  - name: Nobody lists the secrets
    expect: quiet
    events:
      - {event: {eventName: GetSecretValue, requestParameters: {secretId: "payments/{n}"}}, after: 10s, repeat: 20, every: 1s}
  - name: The list comes last
    expect: quiet
    events:
      - {event: {eventName: GetSecretValue, requestParameters: {secretId: "payments/{n}"}}, repeat: 5, every: 1s}
      - {event: {}, after: 1m}
  - name: The fifth read comes more than ten minutes after the list
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: GetSecretValue, requestParameters: {secretId: "payments/{n}"}}, after: 3m, repeat: 5, every: 2m}
  - name: An application reads and a person lists
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: GetSecretValue, userIdentity: {arn: "arn:aws:iam::111122223333:user/payments-service", userName: payments-service, principalId: AIDAPAYMENTSEXAMPLE01}, requestParameters: {secretId: "payments/{n}"}}, after: 10s, repeat: 5, every: 1s}
  - name: The secrets are described and not read
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: DescribeSecret, requestParameters: {secretId: "payments/{n}"}}, after: 10s, repeat: 20, every: 1s}

data-access/secrets-read-many-regions.test.yml 2829
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEETL0000001:run-7
    arn: arn:aws:sts::111122223333:assumed-role/etl/run-7
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLEETL0000001
        arn: arn:aws:iam::111122223333:role/etl
        accountId: "111122223333"
        userName: etl
      attributes: {creationDate: "2026-09-19T00:00:00Z", mfaAuthenticated: "false"}
  eventTime: "2026-09-19T00:30:00Z"
  eventSource: secretsmanager.amazonaws.com
  eventName: GetSecretValue
  awsRegion: us-east-1
  sourceIPAddress: "192.0.2.54"
  userAgent: Boto3/1.42.9 md/Botocore#1.42.9 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.3
  requestParameters: {secretId: warehouse}
  responseElements: null
  requestID: 7081f2e3-d4c5-4b6a-9798-8f9e0d1c2b01
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
tests:
  - name: Three regions in exactly ten minutes, one of them in a batch
    expect: fires
    events:
      - {event: {}}
      - {event: {awsRegion: eu-west-1}, after: 1m}
      - {event: {awsRegion: ap-south-1, eventName: BatchGetSecretValue, requestParameters: {secretId: null, filters: [{key: name, values: [a]}]}}, after: 10m}
  - name: Two regions, many secrets
    expect: quiet
    events:
      - {event: {requestParameters: {secretId: "s{n}"}}, repeat: 8, every: 10s}
      - {event: {awsRegion: eu-west-1, requestParameters: {secretId: "s{n}"}}, repeat: 8, every: 10s}
  - name: Three regions over more than ten minutes
    expect: quiet
    events:
      - {event: {}}
      - {event: {awsRegion: eu-west-1}, after: 1m}
      - {event: {awsRegion: ap-south-1}, after: 601s}
  - name: Three regions, two sessions
    expect: quiet
    events:
      - {event: {}}
      - {event: {awsRegion: eu-west-1}, after: 1m}
      - {event: {awsRegion: ap-south-1, userIdentity: {principalId: "AROAEXAMPLEETL0000001:run-8", arn: "arn:aws:sts::111122223333:assumed-role/etl/run-8"}}, after: 2m}
  - name: The read in the third region is denied
    expect: quiet
    events:
      - {event: {}}
      - {event: {awsRegion: eu-west-1}, after: 1m}
      - {event: {awsRegion: ap-south-1, errorCode: AccessDenied, errorMessage: "User: arn:aws:sts::111122223333:assumed-role/etl/run-7 is not authorized to perform: secretsmanager:GetSecretValue on resource: warehouse with an explicit deny in a service control policy"}, after: 2m}
  - name: Secrets are only listed in the third region
    expect: quiet
    events:
      - {event: {}}
      - {event: {awsRegion: eu-west-1}, after: 1m}
      - {event: {awsRegion: ap-south-1, eventName: ListSecrets, requestParameters: null}, after: 2m}

data-access/secure-parameter-default-key.test.yml 2615
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROADEPLOYERSEXAMPLE3:pipeline-118
    arn: arn:aws:sts::111122223333:assumed-role/Deployers/pipeline-118
    accountId: '111122223333'
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer: {type: Role, principalId: AROADEPLOYERSEXAMPLE3, arn: 'arn:aws:iam::111122223333:role/Deployers', accountId: '111122223333', userName: Deployers}
      attributes: {creationDate: '2026-03-04T04:40:11Z', mfaAuthenticated: 'false'}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ssm.amazonaws.com
  eventName: PutParameter
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: APN/1.0 HashiCorp/1.0 Terraform/1.14.1 (+https://www.terraform.io) terraform-provider-aws/6.24.0 (+https://registry.terraform.io/providers/hashicorp/aws) aws-sdk-go-v2/1.40.1 ua/2.1 os/linux lang/go#1.25.4 md/GOARCH#amd64
  requestParameters: {name: /shop/db/password, value: HIDDEN_DUE_TO_SECURITY_REASONS, type: SecureString, overwrite: false, tier: Standard}
  responseElements: {version: 1, tier: Standard}
  requestID: a89a981b-52a7-527f-9a53-9b111170ccd7
  eventID: 02ba62f8-cbac-5951-a231-11bf2e8e1210
  readOnly: false
  resources:
  - {accountId: '111122223333', ARN: 'arn:aws:ssm:eu-west-1:111122223333:parameter/shop/db/password'}
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ssm.eu-west-1.amazonaws.com}
tests:
- {name: A secret parameter names no key, expect: fires}
- name: A secret parameter names the default key
  expect: fires
  events:
  - requestParameters: {keyId: alias/aws/ssm}
- name: A secret parameter names a key of the account
  expect: quiet
  events:
  - requestParameters: {keyId: alias/shop}
- name: A plain parameter
  expect: quiet
  events:
  - requestParameters: {name: /shop/banner, type: String}
- name: The calls come too fast and the record holds no parameters
  expect: quiet
  events:
  - {errorCode: ThrottlingException, errorMessage: Too many requests., responseElements: null, requestParameters: null}
- name: The caller may not write parameters
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/Deployers/pipeline-118 is not authorized to perform: ssm:PutParameter on resource: arn:aws:ssm:eu-west-1:111122223333:parameter/shop/db/password because no identity-based policy allows the ssm:PutParameter action', responseElements: null}

data-access/secure-parameters-bulk-read.test.yml 3916
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLERUNNER0001
    arn: arn:aws:iam::111122223333:user/runner
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: runner
  eventTime: "2026-10-02T15:00:00Z"
  eventSource: ssm.amazonaws.com
  eventName: GetParameter
  awsRegion: eu-west-2
  sourceIPAddress: "203.0.113.61"
  userAgent: aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7
  requestParameters: {withDecryption: true}
  responseElements: null
  requestID: 92a3b4c5-d6e7-4f80-9112-2334455667a1
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ssm.eu-west-2.amazonaws.com}
tests:
  - name: Twenty-five parameters one by one in exactly fifteen minutes
    expect: fires
    events:
      - {event: {requestParameters: {name: "/shop/db/{n}"}}, repeat: 24, every: 30s}
      - {event: {requestParameters: {name: /shop/db/last}}, after: 15m}
  - name: Twenty-five parameters in three lists
    expect: fires
    events:
      - {event: {eventName: GetParameters, requestParameters: {names: ["/shop/{n}/a", "/shop/{n}/b", "/shop/{n}/c", "/shop/{n}/d", "/shop/{n}/e", "/shop/{n}/f", "/shop/{n}/g", "/shop/{n}/h", "/shop/{n}/i", "/shop/{n}/j"]}}, repeat: 2, every: 1m}
      - {event: {eventName: GetParameters, requestParameters: {names: [/shop/x/a, /shop/x/b, /shop/x/c, /shop/x/d, /shop/x/e]}}, after: 3m}
  - name: A list, single ones and paths together
    expect: fires
    events:
      - {event: {eventName: GetParameters, requestParameters: {names: [/shop/x/a, /shop/x/b, /shop/x/c, /shop/x/d, /shop/x/e]}}}
      - {event: {requestParameters: {name: "/shop/db/{n}"}}, after: 1m, repeat: 15, every: 1s}
      - {event: {eventName: GetParametersByPath, requestParameters: {path: "/team{n}/", recursive: true}}, after: 2m, repeat: 5, every: 1s}
  - name: Twenty-four parameters, some of them both in a list and alone
    expect: quiet
    events:
      - {event: {requestParameters: {name: "/shop/db/{n}"}}, repeat: 24, every: 1s}
      - {event: {eventName: GetParameters, requestParameters: {names: [/shop/db/0, /shop/db/1, /shop/db/2]}}, after: 1m}
  - name: One path, page after page
    expect: quiet
    events:
      - {event: {eventName: GetParametersByPath, requestParameters: {path: /shop/, recursive: true, nextToken: "page{n}"}}, repeat: 30, every: 1s}
  - name: Twenty-five parameters over more than fifteen minutes
    expect: quiet
    events:
      - {event: {requestParameters: {name: "/shop/db/{n}"}}, repeat: 24, every: 30s}
      - {event: {requestParameters: {name: /shop/db/last}}, after: 901s}
  - name: Twenty-six parameters, two callers
    expect: quiet
    events:
      - {event: {requestParameters: {name: "/shop/db/{n}"}}, repeat: 13, every: 1s}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEWALKER0001, arn: "arn:aws:iam::111122223333:user/walker", userName: walker}, requestParameters: {name: "/shop/web/{n}"}}, repeat: 13, every: 1s}
  - name: The parameters stay encrypted
    expect: quiet
    events:
      - {event: {requestParameters: {name: "/shop/db/{n}", withDecryption: false}}, repeat: 30, every: 1s}
  - name: Nothing is said of decryption
    expect: quiet
    without: [requestParameters.withDecryption]
    events:
      - {event: {requestParameters: {name: "/shop/db/{n}"}}, repeat: 30, every: 1s}
  - name: The caller may not read them
    expect: quiet
    events:
      - {event: {requestParameters: {name: "/shop/db/{n}"}, errorCode: AccessDeniedException, errorMessage: "User: arn:aws:iam::111122223333:user/runner is not authorized to perform: ssm:GetParameter on resource: arn:aws:ssm:eu-west-2:111122223333:parameter/shop/db/{n}"}, repeat: 30, every: 1s}

data-access/snapshot-or-image-destroyed.test.yml 3720
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROACKCEVSQ6C2EXAMPLE:henning
    arn: arn:aws:sts::111122223333:assumed-role/build-operators/henning
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROACKCEVSQ6C2EXAMPLE
        arn: arn:aws:iam::111122223333:role/build-operators
        accountId: "111122223333"
        userName: build-operators
      attributes: {creationDate: "2026-03-04T04:51:30Z", mfaAuthenticated: "false"}
  eventTime: "2026-03-04T05:10:00Z"
  eventSource: ec2.amazonaws.com
  eventName: DeleteSnapshot
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ec2.delete-snapshot"
  requestParameters: {snapshotId: snap-0a61c2e9b7f3d4405, force: false}
  responseElements: {requestId: 5d6f7a8b-0000-4c1d-9e2f-30415263748a, _return: true}
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
  - name: Five snapshots are deleted within half an hour
    expect: fires
    events:
      - {event: {requestParameters: {snapshotId: "snap-0a61c2e9b7f3d440{n}"}}, repeat: 5, every: 7m}
  - name: Images and snapshots make five together
    expect: fires
    events:
      - {event: {requestParameters: {snapshotId: "snap-0a61c2e9b7f3d440{n}"}}, repeat: 3, every: 1m}
      - {event: {eventName: DeregisterImage, requestParameters: {imageId: "ami-0c5e1f29d7a8b340{n}"}}, after: 4m, repeat: 2, every: 1m}
  - name: Four snapshots are deleted
    expect: quiet
    events:
      - {event: {requestParameters: {snapshotId: "snap-0a61c2e9b7f3d440{n}"}}, repeat: 4, every: 1m}
  - name: One snapshot is named in five calls
    expect: quiet
    events:
      - {event: {}, repeat: 5, every: 1m}
  - name: The deletions are spread over more than half an hour
    expect: quiet
    events:
      - {event: {requestParameters: {snapshotId: "snap-0a61c2e9b7f3d440{n}"}}, repeat: 5, every: 8m}
  - name: Two sessions delete three each
    expect: quiet
    events:
      - {event: {requestParameters: {snapshotId: "snap-0a61c2e9b7f3d440{n}"}}, repeat: 3, every: 1m}
      - {event: {userIdentity: {arn: "arn:aws:sts::111122223333:assumed-role/build-operators/wilma", principalId: "AROACKCEVSQ6C2EXAMPLE:wilma"}, requestParameters: {snapshotId: "snap-0b77d0e1c2f3a4b5{n}"}}, after: 4m, repeat: 3, every: 1m}
  - name: A lifecycle service deletes what has expired
    expect: quiet
    events:
      - {event: {sourceIPAddress: dlm.amazonaws.com, userAgent: dlm.amazonaws.com, userIdentity: {invokedBy: dlm.amazonaws.com}, requestParameters: {snapshotId: "snap-0a61c2e9b7f3d440{n}"}}, repeat: 5, every: 1m}
  - name: The snapshots are in use and stay
    expect: quiet
    events:
      - {event: {requestParameters: {snapshotId: "snap-0a61c2e9b7f3d440{n}"}, errorCode: Client.InvalidSnapshot.InUse, errorMessage: "The snapshot is currently in use by an image", responseElements: null}, repeat: 5, every: 1m}
  - name: The caller may not delete snapshots
    expect: quiet
    events:
      - {event: {requestParameters: {snapshotId: "snap-0a61c2e9b7f3d440{n}"}, errorCode: Client.UnauthorizedOperation, errorMessage: You are not authorized to perform this operation., responseElements: null}, repeat: 5, every: 1m}

data-access/table-exported-to-s3.test.yml 3113
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEB44ORR42W6:weekly-job
    arn: arn:aws:sts::111122223333:assumed-role/reporting/weekly-job
    accountId: '111122223333'
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLEB44ORR42W6
        arn: arn:aws:iam::111122223333:role/reporting
        accountId: '111122223333'
        userName: reporting
      attributes:
        creationDate: '2026-03-04T04:51:20Z'
        mfaAuthenticated: 'false'
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: dynamodb.amazonaws.com
  eventName: ExportTableToPointInTime
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: Boto3/1.40.46 md/Botocore#1.40.46 ua/2.1 os/linux#6.1.0 md/arch#x86_64 lang/python#3.12.3
  requestParameters:
    tableArn: arn:aws:dynamodb:eu-west-1:111122223333:table/customers
    s3Bucket: lake-landing-example
    s3Prefix: customers
    exportFormat: DYNAMODB_JSON
    clientToken: 5d0f3c1b-72aa-4b0e-9f57-1e2d3c4b5a69
  responseElements:
    exportDescription:
      exportArn: arn:aws:dynamodb:eu-west-1:111122223333:table/customers/export/01772600767000-5c1d3b2a
      exportStatus: IN_PROGRESS
      tableArn: arn:aws:dynamodb:eu-west-1:111122223333:table/customers
      s3Bucket: lake-landing-example
      exportFormat: DYNAMODB_JSON
  requestID: 4db11d4b-3f39-5ff6-9a72-3155d5a19640
  eventID: acc5dc64-5c2c-5e86-91ad-22f4d452fd1e
  readOnly: false
  resources:
    - accountId: '111122223333'
      type: AWS::DynamoDB::Table
      ARN: arn:aws:dynamodb:eu-west-1:111122223333:table/customers
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: dynamodb.eu-west-1.amazonaws.com
tests:
  - name: A table is exported to a bucket
    expect: fires
  - name: The bucket belongs to another account
    expect: fires
    events:
      - {requestParameters: {s3Bucket: drop-example, s3BucketOwner: '444455556666'}}
  - name: The caller may not export the table
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/reporting/weekly-job is not authorized to perform: dynamodb:ExportTableToPointInTime
          on resource: arn:aws:dynamodb:eu-west-1:111122223333:table/customers because no identity-based policy allows the dynamodb:ExportTableToPointInTime
          action', responseElements: null}
  - name: Point-in-time recovery is off, so the export fails
    expect: quiet
    events:
      - {errorCode: PointInTimeRecoveryUnavailableException, errorMessage: Point in time recovery is not enabled for table customers, responseElements: null}
  - name: Exports are listed
    expect: quiet
    without: [requestParameters.s3Bucket, requestParameters.s3Prefix, requestParameters.exportFormat, requestParameters.clientToken]
    events:
      - {eventName: ListExports, readOnly: true, responseElements: null}

data-access/table-scanned-first-time.test.yml 2467
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
  eventSource: dynamodb.amazonaws.com
  eventName: Scan
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters: {tableName: customers, limit: 1000, returnConsumedCapacity: NONE}
  responseElements: null
  requestID: a965140b-8e2e-45a6-a70a-4e66b3ce45a3
  eventID: a46c4e66-f8e0-4e6a-aab4-9c377092fd47
  readOnly: true
  resources:
    - {accountId: '111122223333', type: 'AWS::DynamoDB::Table', ARN: 'arn:aws:dynamodb:eu-west-1:111122223333:table/customers'}
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: '111122223333'
  eventCategory: Data
  apiVersion: '2012-08-10'
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: dynamodb.eu-west-1.amazonaws.com
tests:
  - name: The user has scanned another table
    expect: fires
    baseline:
      - {requestParameters: {tableName: sessions}}
    events:
      - {}
  - name: The user has only asked for items
    expect: fires
    baseline:
      - {eventName: GetItem}
    events:
      - {}
  - name: Another user scans the table
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {}
  - name: The user scans the table as a routine
    expect: quiet
    baseline:
      - {}
    events:
      - {}
  - name: The user may not scan it
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: dynamodb:Scan on resource: arn:aws:dynamodb:eu-west-1:111122223333:table/customers', responseElements: null}
  - name: There is no baseline
    expect: quiet

data-access/topic-message-published-first-time.test.yml 3700
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
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: sns.amazonaws.com
  eventName: Publish
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.11 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21
  requestParameters:
    topicArn: arn:aws:sns:eu-west-1:111122223333:order-events
    message: HIDDEN_DUE_TO_SECURITY_REASONS
  responseElements: null
  requestID: 19a53c99-6c10-4f58-a814-608915ae603a
  eventID: 46ddb8cc-cabd-459d-a540-46dc0dc6f6ba
  readOnly: false
  resources:
    - {accountId: '111122223333', type: 'AWS::SNS::Topic', ARN: 'arn:aws:sns:eu-west-1:111122223333:order-events'}
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: '111122223333'
  eventCategory: Data
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: sns.eu-west-1.amazonaws.com
tests:
  - name: The role has only used another topic
    expect: fires
    baseline:
      - {requestParameters: {topicArn: 'arn:aws:sns:eu-west-1:111122223333:order-events-lab'}}
    events:
      - {}
  - name: Several messages at once
    expect: fires
    without: [requestParameters.message]
    baseline:
      - {requestParameters: {topicArn: 'arn:aws:sns:eu-west-1:111122223333:order-events-lab'}}
    events:
      - {eventName: PublishBatch, requestParameters: {publishBatchRequestEntries: [{id: '1'}, {id: '2'}]}}
  - name: Another role uses the topic
    expect: fires
    baseline:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLEBATCHX0000:b-1', arn: 'arn:aws:sts::111122223333:assumed-role/batch/b-1', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLEBATCHX0000, arn: 'arn:aws:iam::111122223333:role/batch', accountId: '111122223333', userName: batch}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}}
    events:
      - {}
  - name: Another session of the role has used the topic
    expect: quiet
    baseline:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLEWEBFLEETX0:i-0ffeeddccbbaa9988', arn: 'arn:aws:sts::111122223333:assumed-role/web-fleet/i-0ffeeddccbbaa9988', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLEWEBFLEETX0, arn: 'arn:aws:iam::111122223333:role/web-fleet', accountId: '111122223333', userName: web-fleet}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}}
    events:
      - {}
  - name: The role may not publish
    expect: quiet
    baseline:
      - {requestParameters: {topicArn: 'arn:aws:sns:eu-west-1:111122223333:order-events-lab'}}
    events:
      - {errorCode: AuthorizationErrorException, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/web-fleet/i-0a1b2c3d4e5f60718 is not authorized to perform: SNS:Publish on resource: arn:aws:sns:eu-west-1:111122223333:order-events', responseElements: null}
  - name: There is no baseline
    expect: quiet

data-access/topic-subscription-outside.test.yml 2934
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
  eventSource: sns.amazonaws.com
  eventName: Subscribe
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters:
    topicArn: arn:aws:sns:eu-west-1:111122223333:order-events
    protocol: https
    endpoint: HIDDEN_DUE_TO_SECURITY_REASONS
    returnSubscriptionArn: true
  responseElements:
    subscriptionArn: arn:aws:sns:eu-west-1:111122223333:order-events:0a1b2c3d-1111-4222-8333-444455556666
  requestID: d9b48207-c302-4d84-a757-ec510c5653a0
  eventID: 835545d8-3445-49ac-a62a-2f83c5947e6d
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: sns.eu-west-1.amazonaws.com
tests:
  - name: The user has subscribed by mail before
    expect: fires
    baseline:
      - {requestParameters: {protocol: email}}
    events:
      - {}
  - name: Only another user subscribes so
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {}
  - name: A telephone number
    expect: fires
    baseline:
      - {}
    events:
      - {requestParameters: {protocol: sms}}
  - name: The user subscribes so as a routine
    expect: quiet
    baseline:
      - {requestParameters: {topicArn: 'arn:aws:sns:eu-west-1:111122223333:order-events-lab'}}
    events:
      - {}
  - name: The subscriber is a queue
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {requestParameters: {protocol: sqs, endpoint: 'arn:aws:sqs:eu-west-1:111122223333:orders'}}
  - name: The user may not subscribe
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {errorCode: AuthorizationErrorException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: SNS:Subscribe on resource: arn:aws:sns:eu-west-1:111122223333:order-events', responseElements: null}
  - name: There is no baseline
    expect: quiet

data-access/traffic-mirroring-prepared.test.yml 3010
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: CreateTrafficMirrorTarget
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ec2.create-traffic-mirror-target
  requestParameters:
    CreateTrafficMirrorTargetRequest: {NetworkInterfaceId: eni-01a2b3c4d5e6f7a8b, Description: sink, ClientToken: 0c1d2e3f-4a5b-4c6d-8e7f-8091a2b3c4d5}
  responseElements:
    CreateTrafficMirrorTargetResponse:
      xmlns: http://ec2.amazonaws.com/doc/2016-11-15/
      requestId: 1f2e3d4c-5b6a-4978-8695-a4b3c2d1e0f9
      trafficMirrorTarget: {trafficMirrorTargetId: tmt-0a1b2c3d4e5f60718, networkInterfaceId: eni-01a2b3c4d5e6f7a8b, type: network-interface, ownerId: '111122223333'}
  requestID: a679a5b0-83b2-517c-8816-8f45f70ac65a
  eventID: 1698c943-3594-51cc-ba4f-6a71f53eab49
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
- {name: An interface becomes a target, expect: fires}
- name: A filter is made
  expect: fires
  events:
  - eventName: CreateTrafficMirrorFilter
    requestParameters:
      CreateTrafficMirrorFilterRequest: {Description: all}
    responseElements: null
  without: [requestParameters.CreateTrafficMirrorTargetRequest]
- name: A filter lets everything in
  expect: fires
  events:
  - eventName: CreateTrafficMirrorFilterRule
    requestParameters:
      CreateTrafficMirrorFilterRuleRequest: {TrafficMirrorFilterId: tmf-0a1b2c3d4e5f60718, TrafficDirection: ingress, RuleNumber: 100, RuleAction: accept, SourceCidrBlock: 0.0.0.0/0, DestinationCidrBlock: 0.0.0.0/0}
    responseElements: null
  without: [requestParameters.CreateTrafficMirrorTargetRequest]
- name: The targets are only listed
  expect: quiet
  events:
  - {eventName: DescribeTrafficMirrorTargets, readOnly: true, responseElements: null}
- name: A target is deleted
  expect: quiet
  events:
  - {eventName: DeleteTrafficMirrorTarget}
- name: The caller may not create targets
  expect: quiet
  events:
  - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ec2:CreateTrafficMirrorTarget on resource: arn:aws:ec2:eu-west-1:111122223333:traffic-mirror-target/* because no identity-based policy allows the ec2:CreateTrafficMirrorTarget action. Encoded authorization failure message: zQ4kExampleOnly7w', responseElements: null}

data-access/traffic-mirroring-started.test.yml 3039
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
  eventName: CreateTrafficMirrorSession
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.create-traffic-mirror-session
  requestParameters:
    CreateTrafficMirrorSessionRequest:
      NetworkInterfaceId: eni-04d3c2b1a09f8e7d6
      TrafficMirrorTargetId: tmt-0a9b8c7d6e5f40312
      TrafficMirrorFilterId: tmf-01f2e3d4c5b6a7980
      SessionNumber: 1
      ClientToken: 9d2c41b0-0a6f-4f6e-8e53-2b7c1d9f3a44
  responseElements:
    CreateTrafficMirrorSessionResponse:
      requestId: 7c1e2d3f-4a5b-46c7-98d8-e9f0a1b2c3d4
      trafficMirrorSession:
        trafficMirrorSessionId: tms-0b1a2c3d4e5f67089
        networkInterfaceId: eni-04d3c2b1a09f8e7d6
        ownerId: '111122223333'
        sessionNumber: 1
  requestID: 9878a0cb-d14d-590c-b984-1f46141156f4
  eventID: 69d9de66-f719-503e-bea0-b48189a0c60c
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
  - name: A mirror session starts on an interface
    expect: fires
  - name: The parameters come without their wrapper
    expect: fires
    without: [requestParameters.CreateTrafficMirrorSessionRequest]
    events:
      - {requestParameters: {networkInterfaceId: eni-04d3c2b1a09f8e7d6, trafficMirrorTargetId: tmt-0a9b8c7d6e5f40312, trafficMirrorFilterId: tmf-01f2e3d4c5b6a7980,
          sessionNumber: 1}}
  - name: The caller may not mirror traffic
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/temp-support
          is not authorized to perform: ec2:CreateTrafficMirrorSession on resource: arn:aws:ec2:eu-west-1:111122223333:traffic-mirror-filter/tmf-01f2e3d4c5b6a7980
          because no identity-based policy allows the ec2:CreateTrafficMirrorSession action', responseElements: null}
  - name: Only a filter is made, which copies nothing
    expect: quiet
    without: [requestParameters.CreateTrafficMirrorSessionRequest]
    events:
      - {eventName: CreateTrafficMirrorFilter, requestParameters: {CreateTrafficMirrorFilterRequest: {Description: all inbound}}}
  - name: A mirror session is ended
    expect: quiet
    without: [requestParameters.CreateTrafficMirrorSessionRequest]
    events:
      - {eventName: DeleteTrafficMirrorSession, requestParameters: {DeleteTrafficMirrorSessionRequest: {TrafficMirrorSessionId: tms-0b1a2c3d4e5f67089}}}

data-access/trail-bucket-deleted.test.yml 3015
base:
  eventVersion: "1.11"
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
  eventTime: "2026-04-21T04:30:12Z"
  eventSource: s3.amazonaws.com
  eventName: DeleteBucket
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "Boto3/1.40.41 md/Botocore#1.40.41 ua/2.1 os/linux#6.1.0 lang/python#3.12.3"
  requestParameters:
    bucketName: aws-cloudtrail-logs-111122223333-5c1f20aa
    Host: aws-cloudtrail-logs-111122223333-5c1f20aa.s3.eu-west-1.amazonaws.com
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    AuthenticationMethod: AuthHeader
    x-amz-id-2: "dHJhaWxzaWZ0LWV4YW1wbGU="
    bytesTransferredOut: 0
  requestID: "6606ec3c-5287-56b0-a936-e824b5491076"
  eventID: "9c64312a-372b-5d48-96b5-9540afbee4ca"
  readOnly: false
  resources: [{accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::aws-cloudtrail-logs-111122223333-5c1f20aa"}]
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: aws-cloudtrail-logs-111122223333-5c1f20aa.s3.eu-west-1.amazonaws.com
tests:
  - name: The bucket of a trail is deleted
    expect: fires
  - name: Its policy is removed
    expect: fires
    events:
      - {eventName: DeleteBucketPolicy, requestParameters: {policy: ""}}
  - name: The log bucket of a landing zone is deleted
    expect: fires
    events:
      - {requestParameters: {bucketName: aws-controltower-logs-111122223333-eu-west-1}}
  - name: A bucket named in the configuration
    expect: fires
    placeholders: {trail_buckets: [acme-audit-archive]}
    events:
      - {requestParameters: {bucketName: acme-audit-archive}}
  - name: A bucket that holds no trail
    expect: quiet
    events:
      - {requestParameters: {bucketName: acme-build-cache}}
  - name: The bucket still holds files
    expect: quiet
    events:
      - {errorCode: BucketNotEmpty, errorMessage: "The bucket you tried to delete is not empty"}
  - name: The caller may not delete it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei is not authorized to perform: s3:DeleteBucket on resource: arn:aws:s3:::aws-cloudtrail-logs-111122223333-5c1f20aa because no identity-based policy allows the s3:DeleteBucket action"
        responseElements: null

data-access/trail-objects-deleted.test.yml 3952
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDABACKUPSVCEXAMPEX
    arn: "arn:aws:iam::111122223333:user/backup-svc"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: backup-svc
  eventTime: "2026-05-31T00:48:20Z"
  eventSource: s3.amazonaws.com
  eventName: DeleteObject
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.201"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    bucketName: aws-cloudtrail-logs-111122223333-5c1f20aa
    key: AWSLogs/111122223333/CloudTrail/eu-west-1/2026/05/30/111122223333_CloudTrail_eu-west-1_20260530T1015Z_q7HsExampleKey01.json.gz
    Host: aws-cloudtrail-logs-111122223333-5c1f20aa.s3.eu-west-1.amazonaws.com
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    AuthenticationMethod: AuthHeader
    x-amz-id-2: "dHJhaWxzaWZ0LWV4YW1wbGU="
    bytesTransferredOut: 0
  requestID: b9a5275c-48e0-5e17-ad2c-c92fb68695e9
  eventID: "443ead41-5a09-5187-80e9-2c11e00c204a"
  readOnly: false
  resources:
    - type: "AWS::S3::Object"
      ARN: "arn:aws:s3:::aws-cloudtrail-logs-111122223333-5c1f20aa/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/05/30/111122223333_CloudTrail_eu-west-1_20260530T1015Z_q7HsExampleKey01.json.gz"
    - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::aws-cloudtrail-logs-111122223333-5c1f20aa"}
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: "111122223333"
  eventCategory: Data
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: aws-cloudtrail-logs-111122223333-5c1f20aa.s3.eu-west-1.amazonaws.com
tests:
  - name: A log file is deleted
    expect: fires
  - name: A digest file is deleted
    expect: fires
    events:
      - requestParameters:
          key: AWSLogs/111122223333/CloudTrail-Digest/eu-west-1/2026/05/30/111122223333_CloudTrail-Digest_eu-west-1_org-audit_eu-west-1_20260530T110007Z.json.gz
  - name: "A file of an organisation's trail is deleted from a bucket named in the configuration"
    expect: fires
    placeholders: {trail_buckets: [acme-audit-archive]}
    events:
      - requestParameters:
          bucketName: acme-audit-archive
          key: audit/AWSLogs/o-exampleorg1/444455556666/CloudTrail/us-east-1/2026/05/30/444455556666_CloudTrail_us-east-1_20260530T1015Z_x1Example.json.gz
  - name: The summary of a call for many keys names none of them
    expect: quiet
    without: [requestParameters.key]
    events:
      - eventName: DeleteObjects
        requestParameters: {delete: ""}
        resources:
          - {type: "AWS::S3::Object", ARNPrefix: "arn:aws:s3:::aws-cloudtrail-logs-111122223333-5c1f20aa/"}
          - {accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::aws-cloudtrail-logs-111122223333-5c1f20aa"}
  - name: Another object of the same bucket is deleted
    expect: quiet
    events:
      - {requestParameters: {key: athena-results/0d1f.csv}}
  - name: A file of that layout in a bucket that is not listed
    expect: quiet
    events:
      - {requestParameters: {bucketName: acme-build-cache}}
  - name: The file is only read
    expect: quiet
    events:
      - {eventName: GetObject, readOnly: true}
  - name: The caller may not delete the file
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/backup-svc is not authorized to perform: s3:DeleteObject on resource: arn:aws:s3:::aws-cloudtrail-logs-111122223333-5c1f20aa/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/05/30/111122223333_CloudTrail_eu-west-1_20260530T1015Z_q7HsExampleKey01.json.gz because no identity-based policy allows the s3:DeleteObject action"
        responseElements: null

data-access/volume-copied.test.yml 4894
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: CreateSnapshot
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ec2.create-snapshot
  requestParameters: {volumeId: vol-0a9b8c7d6e5f40312, description: before upgrade}
  responseElements:
    requestId: 6b7c8d9e-0f1a-4b2c-8d3e-4f5a6b7c8d9e
    snapshotId: snap-0f1e2d3c4b5a69788
    volumeId: vol-0a9b8c7d6e5f40312
    status: pending
    startTime: 1772600767000
    progress: ''
    ownerId: '111122223333'
    volumeSize: '40'
    description: before upgrade
    encrypted: true
    tagSet: {}
  requestID: ec9d8b90-4ec6-5548-8929-274e3806be5b
  eventID: ffd0efbf-112a-5572-9b61-0e4872185303
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
- {name: A user takes a snapshot with the CLI, expect: fires}
- name: Every disk of an instance is copied
  expect: fires
  events:
  - eventName: CreateSnapshots
    requestParameters:
      CreateSnapshotsRequest:
        InstanceSpecification: {InstanceId: i-0a1b2c3d4e5f60718, ExcludeBootVolume: false}
    responseElements: null
  without: [requestParameters.volumeId, requestParameters.description]
- name: An image of an instance is made in the console
  expect: fires
  events:
  - eventName: CreateImage
    userIdentity:
      type: AssumedRole
      principalId: AROAAWSRESERVEDSSOOPE:rowan@example.com
      arn: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_OperationsAccess_0a1b2c3d4e5f6a7b/rowan@example.com
      accountId: '111122223333'
      accessKeyId: ASIAIOSFODNN7EXAMPLE
      sessionContext:
        sessionIssuer: {type: Role, principalId: AROAAWSRESERVEDSSOOPE, arn: 'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_OperationsAccess_0a1b2c3d4e5f6a7b', accountId: '111122223333', userName: AWSReservedSSO_OperationsAccess_0a1b2c3d4e5f6a7b}
        attributes: {creationDate: '2026-03-04T04:40:11Z', mfaAuthenticated: 'false'}
    userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0
    requestParameters: {instanceId: i-0a1b2c3d4e5f60718, name: web-keep, noReboot: true}
    responseElements: {requestId: 6b7c8d9e-0f1a-4b2c-8d3e-4f5a6b7c8d9e, imageId: ami-0f1e2d3c4b5a69788}
  without: [requestParameters.volumeId, userIdentity.userName]
- name: A snapshot is copied to another region
  expect: fires
  events:
  - eventName: CopySnapshot
    awsRegion: us-east-1
    requestParameters: {sourceRegion: eu-west-1, sourceSnapshotId: snap-0f1e2d3c4b5a69788}
    responseElements: {requestId: 6b7c8d9e-0f1a-4b2c-8d3e-4f5a6b7c8d9e, snapshotId: snap-0a9b8c7d6e5f40312}
  without: [requestParameters.volumeId]
- name: An image is copied
  expect: fires
  events:
  - eventName: CopyImage
    requestParameters: {sourceRegion: eu-west-1, sourceImageId: ami-0f1e2d3c4b5a69788, name: web-keep}
    responseElements: {imageId: ami-0a9b8c7d6e5f40312}
  without: [requestParameters.volumeId]
- name: AWS Backup takes the snapshot
  expect: quiet
  events:
  - userIdentity: {invokedBy: backup.amazonaws.com}
    sourceIPAddress: backup.amazonaws.com
    userAgent: backup.amazonaws.com
- name: Terraform makes an image
  expect: quiet
  events:
  - {eventName: CreateImage, userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.14.1 (+https://www.terraform.io) terraform-provider-aws/6.24.0 (+https://registry.terraform.io/providers/hashicorp/aws) aws-sdk-go-v2/1.40.1 ua/2.1 os/linux lang/go#1.25.4 md/GOARCH#amd64'}
- name: The volume is unknown
  expect: quiet
  events:
  - {errorCode: Client.InvalidVolume.NotFound, errorMessage: There is no volume vol-0a9b8c7d6e5f40312., responseElements: null}
- name: The caller may not take snapshots
  expect: quiet
  events:
  - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ec2:CreateSnapshot on resource: arn:aws:ec2:eu-west-1:111122223333:volume/vol-0a9b8c7d6e5f40312 because no identity-based policy allows the ec2:CreateSnapshot action. Encoded authorization failure message: zQ4kExampleOnly7w', responseElements: null}
- name: A file system service takes a snapshot by a call of the same name
  expect: quiet
  events:
  - {eventSource: fsx.amazonaws.com}

data-access/windows-password-read.test.yml 3025
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEREMOTE0001:ken
    arn: arn:aws:sts::111122223333:assumed-role/remote-hands/ken
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLEREMOTE0001
        arn: arn:aws:iam::111122223333:role/remote-hands
        accountId: "111122223333"
        userName: remote-hands
      attributes: {creationDate: "2026-03-27T20:58:11Z", mfaAuthenticated: "false"}
  eventTime: "2026-03-27T21:00:00Z"
  eventSource: ec2.amazonaws.com
  eventName: GetPasswordData
  awsRegion: us-east-1
  sourceIPAddress: "192.0.2.7"
  userAgent: Boto3/1.42.9 md/Botocore#1.42.9 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.3
  requestParameters: {instanceId: i-0a0a0a0a0a0a0a0a0}
  responseElements: null
  requestID: a4b5c6d7-e8f9-4a0b-8c1d-2e3f40516201
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.us-east-1.amazonaws.com}
tests:
  - name: Five instances, the last exactly fifteen minutes after the first
    expect: fires
    events:
      - {event: {requestParameters: {instanceId: "i-0a0a0a0a0a0a0a0a{n}"}}, repeat: 4, every: 1m}
      - {event: {requestParameters: {instanceId: i-0b0b0b0b0b0b0b0b0}}, after: 15m}
  - name: All five calls are denied
    expect: fires
    events:
      - {event: {requestParameters: {instanceId: "i-0a0a0a0a0a0a0a0a{n}"}, errorCode: Client.UnauthorizedOperation, errorMessage: "You are not authorized to perform this operation. User: arn:aws:sts::111122223333:assumed-role/remote-hands/ken is not authorized to perform: ec2:GetPasswordData"}, repeat: 5, every: 1s}
  - name: Four instances
    expect: quiet
    events:
      - {event: {requestParameters: {instanceId: "i-0a0a0a0a0a0a0a0a{n}"}}, repeat: 4, every: 1m}
  - name: One instance, polled until its password is there
    expect: quiet
    events:
      - {event: {}, repeat: 20, every: 15s}
  - name: Five instances over more than fifteen minutes
    expect: quiet
    events:
      - {event: {requestParameters: {instanceId: "i-0a0a0a0a0a0a0a0a{n}"}}, repeat: 4, every: 1m}
      - {event: {requestParameters: {instanceId: i-0b0b0b0b0b0b0b0b0}}, after: 901s}
  - name: Five instances, two sessions
    expect: quiet
    events:
      - {event: {requestParameters: {instanceId: "i-0a0a0a0a0a0a0a0a{n}"}}, repeat: 3, every: 1s}
      - {event: {userIdentity: {principalId: "AROAEXAMPLEREMOTE0001:kim", arn: "arn:aws:sts::111122223333:assumed-role/remote-hands/kim"}, requestParameters: {instanceId: "i-0c0c0c0c0c0c0c0c{n}"}}, repeat: 2, every: 1s}
  - name: The console output of five instances is read
    expect: quiet
    events:
      - {event: {eventName: GetConsoleOutput, requestParameters: {instanceId: "i-0a0a0a0a0a0a0a0a{n}"}}, repeat: 6, every: 1s}


"""#
}
