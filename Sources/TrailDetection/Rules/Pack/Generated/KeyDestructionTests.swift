// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum KeyDestructionTests {
  static let text = #"""
key-destruction/kms-destroy-denied.test.yml 2895
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
  eventName: ScheduleKeyDeletion
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#kms.schedule-key-deletion
  requestParameters:
    keyId: arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c
    pendingWindowInDays: 7
  responseElements: null
  requestID: 5e5918ea-dec2-516b-8016-c66b7ad80627
  eventID: a8e04a31-b7c7-5038-8b0d-609d25960c66
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
  errorCode: AccessDenied
  errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: kms:ScheduleKeyDeletion on resource: arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c
    because no identity-based policy allows the kms:ScheduleKeyDeletion action'
tests:
  - name: A deletion is refused
    expect: fires
  - name: Disabling is refused and the parameters are withheld
    expect: fires
    events:
      - {eventName: DisableKey, errorCode: AccessDeniedException, requestParameters: null, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support
          is not authorized to perform: kms:DisableKey on resource: arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c'}
  - name: The deletion is scheduled
    expect: quiet
    without: [errorCode, errorMessage]
    events:
      - {responseElements: {keyId: 'arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c', keyState: PendingDeletion, pendingWindowInDays: 7}}
  - name: The key does not exist
    expect: quiet
    events:
      - {errorCode: NotFoundException, errorMessage: 'Key ''arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c'' does not exist'}
  - name: Decryption is refused, which destroys nothing
    expect: quiet
    without: [requestParameters.pendingWindowInDays]
    events:
      - {eventName: Decrypt, readOnly: true, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: kms:Decrypt on
          resource: arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c'}

key-destruction/kms-imported-material-changed.test.yml 2405
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
  eventSource: kms.amazonaws.com
  eventName: DeleteImportedKeyMaterial
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#kms.delete-imported-key-material
  requestParameters:
    keyId: 6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c
  responseElements:
    keyId: arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c
  requestID: e0f17bf5-61f0-5105-8dbc-1b22d2ed19c1
  eventID: 1f9aac9d-1f59-5511-9e90-f71744419535
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
  - name: The material of a key is deleted
    expect: fires
  - name: Material is imported into a key
    expect: fires
    events:
      - {eventName: ImportKeyMaterial, requestParameters: {expirationModel: KEY_MATERIAL_DOES_NOT_EXPIRE}}
  - name: The caller may not delete the material
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/marek is not authorized to perform: kms:DeleteImportedKeyMaterial on
          resource: arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c because no identity-based policy allows the kms:DeleteImportedKeyMaterial
          action', responseElements: null}
  - name: The import token has expired
    expect: quiet
    events:
      - {eventName: ImportKeyMaterial, errorCode: ExpiredImportTokenException, errorMessage: The import token has expired, responseElements: null}
  - name: Only the parameters for an import are fetched
    expect: quiet
    events:
      - {eventName: GetParametersForImport, readOnly: true, requestParameters: {wrappingAlgorithm: RSAES_OAEP_SHA_256, wrappingKeySpec: RSA_4096}}

key-destruction/kms-key-deletion-scheduled.test.yml 2905
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
  eventSource: kms.amazonaws.com
  eventName: ScheduleKeyDeletion
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#kms.schedule-key-deletion
  requestParameters:
    keyId: arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c
    pendingWindowInDays: 7
  responseElements:
    keyId: arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c
    keyState: PendingDeletion
    deletionDate: Mar 11, 2026, 5:06:07 AM
    pendingWindowInDays: 7
  requestID: 5e5918ea-dec2-516b-8016-c66b7ad80627
  eventID: a8e04a31-b7c7-5038-8b0d-609d25960c66
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
  - name: A key is to be deleted in seven days
    expect: fires
  - name: The key is named by its id alone and the waiting period is left open
    expect: fires
    without: [requestParameters.pendingWindowInDays]
    events:
      - {requestParameters: {keyId: 6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c}}
  - name: The caller may not schedule a deletion
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/marek is not authorized to perform: kms:ScheduleKeyDeletion on resource:
          arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c because no identity-based policy allows the kms:ScheduleKeyDeletion
          action', responseElements: null}
  - name: The key is pending deletion already
    expect: quiet
    events:
      - {errorCode: KMSInvalidStateException, errorMessage: 'arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c is pending deletion.',
        responseElements: null}
  - name: The deletion is cancelled
    expect: quiet
    without: [requestParameters.pendingWindowInDays, responseElements.keyState, responseElements.deletionDate, responseElements.pendingWindowInDays]
    events:
      - {eventName: CancelKeyDeletion, requestParameters: {keyId: 'arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c'}, responseElements: {
          keyId: 'arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c'}}

key-destruction/kms-key-disabled.test.yml 2005
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
  eventSource: kms.amazonaws.com
  eventName: DisableKey
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#kms.disable-key
  requestParameters:
    keyId: 6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c
  responseElements:
    keyId: arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c
  requestID: e3f69fbf-ce54-52a5-a877-b71cdba85d84
  eventID: 9de2fd0b-5a4a-502a-8572-7ef0942df2e7
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
  - name: A key is disabled
    expect: fires
  - name: A key is disabled and the answer is empty
    expect: fires
    events:
      - {responseElements: null}
  - name: The caller may not disable the key
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/marek is not authorized to perform: kms:DisableKey on resource: arn:aws:kms:eu-west-1:111122223333:key/6e1f0b2c-93d4-4a58-b7c6-0d1e2f3a4b5c
          because no identity-based policy allows the kms:DisableKey action', responseElements: null}
  - name: The key is enabled
    expect: quiet
    events:
      - {eventName: EnableKey}
  - name: Only its rotation is switched off
    expect: quiet
    events:
      - {eventName: DisableKeyRotation}

key-destruction/kms-key-kill-burst.test.yml 4276
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/ruben
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: ruben
  eventTime: "2026-03-04T01:30:00Z"
  eventSource: kms.amazonaws.com
  eventName: ScheduleKeyDeletion
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#kms.schedule-key-deletion"
  requestParameters: {keyId: 3d1c0e52-5f6a-4b7c-8d9e-0a1b2c3d4e50, pendingWindowInDays: 7}
  responseElements:
    keyId: arn:aws:kms:eu-west-1:111122223333:key/3d1c0e52-5f6a-4b7c-8d9e-0a1b2c3d4e50
    keyState: PendingDeletion
    deletionDate: Mar 11, 2026, 1:30:00 AM
    pendingWindowInDays: 7
  resources:
    - {accountId: "111122223333", type: "AWS::KMS::Key", ARN: "arn:aws:kms:eu-west-1:111122223333:key/3d1c0e52-5f6a-4b7c-8d9e-0a1b2c3d4e50"}
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: kms.eu-west-1.amazonaws.com}
tests:
  - name: Three keys are scheduled for deletion
    expect: fires
    events:
      - {event: {requestParameters: {keyId: "3d1c0e52-5f6a-4b7c-8d9e-0a1b2c3d4e5{n}"}, resources: [{accountId: "111122223333", type: "AWS::KMS::Key", ARN: "arn:aws:kms:eu-west-1:111122223333:key/3d1c0e52-5f6a-4b7c-8d9e-0a1b2c3d4e5{n}"}]}, repeat: 3, every: 30m}
  - name: Each of three keys is made unusable in another way
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: DisableKey, responseElements: null, resources: [{accountId: "111122223333", type: "AWS::KMS::Key", ARN: "arn:aws:kms:eu-west-1:111122223333:key/71aa90b4-0000-4e2d-8f11-66cc5d4e3f2a"}]}, after: 2m}
      - {event: {eventName: DeleteImportedKeyMaterial, responseElements: null, resources: [{accountId: "111122223333", type: "AWS::KMS::Key", ARN: "arn:aws:kms:eu-west-1:111122223333:key/mrk-90c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5"}]}, after: 3m}
  - name: Three keys are aimed at and every call is refused
    expect: fires
    events:
      - {event: {responseElements: null, errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/ruben is not authorized to perform: kms:ScheduleKeyDeletion on this resource", resources: [{accountId: "111122223333", type: "AWS::KMS::Key", ARN: "arn:aws:kms:eu-west-1:111122223333:key/3d1c0e52-5f6a-4b7c-8d9e-0a1b2c3d4e5{n}"}]}, repeat: 3, every: 1m}
  - name: One key is disabled first and then scheduled, and a second one too
    expect: quiet
    events:
      - {event: {eventName: DisableKey, responseElements: null}}
      - {event: {}, after: 1m}
      - {event: {resources: [{accountId: "111122223333", type: "AWS::KMS::Key", ARN: "arn:aws:kms:eu-west-1:111122223333:key/71aa90b4-0000-4e2d-8f11-66cc5d4e3f2a"}]}, after: 2m}
  - name: The third key follows after more than an hour
    expect: quiet
    events:
      - {event: {resources: [{accountId: "111122223333", type: "AWS::KMS::Key", ARN: "arn:aws:kms:eu-west-1:111122223333:key/3d1c0e52-5f6a-4b7c-8d9e-0a1b2c3d4e5{n}"}]}, repeat: 3, every: 31m}
  - name: Two administrators retire keys of their own
    expect: quiet
    events:
      - {event: {resources: [{accountId: "111122223333", type: "AWS::KMS::Key", ARN: "arn:aws:kms:eu-west-1:111122223333:key/3d1c0e52-5f6a-4b7c-8d9e-0a1b2c3d4e5{n}"}]}, repeat: 2, every: 1m}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/sanna", userName: sanna, principalId: AIDASANNAEXAMPLE00001}, resources: [{accountId: "111122223333", type: "AWS::KMS::Key", ARN: "arn:aws:kms:eu-west-1:111122223333:key/71aa90b4-0000-4e2d-8f11-66cc5d4e3f2a"}]}, after: 3m}
  - name: Deletions are cancelled
    expect: quiet
    events:
      - {event: {eventName: CancelKeyDeletion, resources: [{accountId: "111122223333", type: "AWS::KMS::Key", ARN: "arn:aws:kms:eu-west-1:111122223333:key/3d1c0e52-5f6a-4b7c-8d9e-0a1b2c3d4e5{n}"}]}, repeat: 3, every: 1m}


"""#
}
