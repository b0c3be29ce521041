// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum LoggingTamperTests {
  static let text = #"""
logging-tamper/access-analyzer-deleted.test.yml 1889
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/dana"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-11-13T17:08:23Z"
  eventSource: access-analyzer.amazonaws.com
  eventName: DeleteAnalyzer
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: {analyzerName: account, clientToken: "5a4b3c2d-example"}
  responseElements: null
  requestID: bfc9ae4b-4757-5f6f-bb91-7e7697ca9aae
  eventID: "3489e914-468f-5a6b-89ac-7c5dc5d30865"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: access-analyzer.eu-west-1.amazonaws.com
tests:
  - name: An analyzer is deleted
    expect: fires
  - name: An archive rule is created
    expect: fires
    events:
      - eventName: CreateArchiveRule
        requestParameters: {ruleName: partners, filter: {principal.AWS: {contains: ["444455556666"]}}}
  - name: The caller may not delete it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/dana is not authorized to perform: access-analyzer:DeleteAnalyzer on resource: arn:aws:access-analyzer:eu-west-1:111122223333:analyzer/account because no identity-based policy allows the access-analyzer:DeleteAnalyzer action"
        responseElements: null
        requestParameters: null
  - name: An archive rule is deleted
    expect: quiet
    events:
      - {eventName: DeleteArchiveRule, requestParameters: {ruleName: partners}}

logging-tamper/alarm-deleted.test.yml 2779
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/dana"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-03-04T02:31:18Z"
  eventSource: monitoring.amazonaws.com
  eventName: DeleteAlarms
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.77"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: {alarmNames: [root-sign-in, trail-changes]}
  responseElements: null
  requestID: "1d907e3f-5fd8-5647-8265-a12596683ec5"
  eventID: "3e51fc5b-e4da-5f66-a07a-1644580a53bc"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: monitoring.us-east-1.amazonaws.com
tests:
  - name: Alarms are deleted
    expect: fires
  - name: Alarms are muted
    expect: fires
    events:
      - {eventName: DisableAlarmActions}
  - name: Auto Scaling removes an alarm of its own policy
    expect: quiet
    events:
      - userIdentity:
          type: AssumedRole
          principalId: "AROAEXAMPLE4ROLE7K2QX:autoscaling"
          arn: "arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForApplicationAutoScaling_ECSService/autoscaling"
          accountId: "111122223333"
          accessKeyId: ASIAI44QH8DHBEXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROAEXAMPLE4ROLE7K2QX
              arn: "arn:aws:iam::111122223333:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService"
              accountId: "111122223333"
              userName: AWSServiceRoleForApplicationAutoScaling_ECSService
            attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
          invokedBy: ecs.application-autoscaling.amazonaws.com
        sourceIPAddress: ecs.application-autoscaling.amazonaws.com
        requestParameters: {alarmNames: [TargetTracking-service/web]}
  - name: The caller may not delete them
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/dana is not authorized to perform: cloudwatch:DeleteAlarms on resource: arn:aws:cloudwatch:us-east-1:111122223333:alarm:root-sign-in because no identity-based policy allows the cloudwatch:DeleteAlarms action"
        responseElements: null
        requestParameters: null
  - name: Alarms act again
    expect: quiet
    events:
      - {eventName: EnableAlarmActions}

logging-tamper/bedrock-guardrail-weakened.test.yml 2651
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
  eventTime: "2026-10-03T01:20:11Z"
  eventSource: bedrock.amazonaws.com
  eventName: DeleteGuardrail
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: {guardrailIdentifier: a1b2c3example}
  responseElements: null
  requestID: "8f848b2f-585a-5498-abf2-754d1971e2a7"
  eventID: e4c5775b-20ae-58f6-bffa-ede941a67aa4
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: bedrock.us-east-1.amazonaws.com
tests:
  - name: A guardrail is deleted
    expect: fires
  - name: A guardrail is changed
    expect: fires
    events:
      - eventName: UpdateGuardrail
        requestParameters:
          name: chat
          contentPolicyConfig: {filtersConfig: [{type: PROMPT_ATTACK, inputStrength: NONE, outputStrength: NONE}]}
          blockedInputMessaging: HIDDEN_DUE_TO_SECURITY_REASONS
        responseElements: {guardrailId: a1b2c3example, version: DRAFT}
  - name: It is no longer enforced for the account
    expect: fires
    without: [requestParameters.guardrailIdentifier]
    events:
      - {eventName: DeleteEnforcedGuardrailConfiguration, requestParameters: {configId: cfg0example}}
  - name: The caller may not delete it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei is not authorized to perform: bedrock:DeleteGuardrail on resource: arn:aws:bedrock:us-east-1:111122223333:guardrail/a1b2c3example because no identity-based policy allows the bedrock:DeleteGuardrail action"
        responseElements: null
        requestParameters: null
  - name: A guardrail is created
    expect: quiet
    without: [requestParameters.guardrailIdentifier]
    events:
      - {eventName: CreateGuardrail, requestParameters: {name: chat}}

logging-tamper/bedrock-invocation-logging-removed.test.yml 1964
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/dana"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-10-03T01:16:44Z"
  eventSource: bedrock.amazonaws.com
  eventName: DeleteModelInvocationLoggingConfiguration
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.88"
  userAgent: "Boto3/1.40.41 md/Botocore#1.40.41 ua/2.1 os/linux#6.1.0 lang/python#3.12.3"
  requestParameters: null
  responseElements: null
  requestID: "094ca0be-507c-582c-9b9c-d4d21e68e435"
  eventID: "6e5096e0-5d4a-54a2-a8ea-b11f215a3a3c"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: bedrock.us-east-1.amazonaws.com
tests:
  - name: Logging is deleted
    expect: fires
  - name: Logging is put with another bucket and without images
    expect: fires
    events:
      - eventName: PutModelInvocationLoggingConfiguration
        requestParameters:
          loggingConfig:
            s3Config: {bucketName: example-elsewhere, keyPrefix: ""}
            textDataDeliveryEnabled: true
            imageDataDeliveryEnabled: false
            embeddingDataDeliveryEnabled: false
  - name: The caller may not delete it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/dana is not authorized to perform: bedrock:DeleteModelInvocationLoggingConfiguration on resource: * because no identity-based policy allows the bedrock:DeleteModelInvocationLoggingConfiguration action"
        responseElements: null
        requestParameters: null
  - name: The configuration is read
    expect: quiet
    events:
      - {eventName: GetModelInvocationLoggingConfiguration, readOnly: true}

logging-tamper/bucket-lifecycle-expiry-added.test.yml 3933
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/dana
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-03-18T21:09:30Z"
  eventSource: s3.amazonaws.com
  eventName: PutBucketLifecycle
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "[aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe]"
  requestParameters:
    bucketName: example-audit-logs
    Host: example-audit-logs.s3.eu-west-1.amazonaws.com
    lifecycle: ""
    LifecycleConfiguration:
      xmlns: http://s3.amazonaws.com/doc/2006-03-01/
      Rule: {ID: tidy-up, Status: Enabled, Filter: {Prefix: ""}, Expiration: {Days: 1}}
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 0
    AuthenticationMethod: AuthHeader
    x-amz-id-2: exampleHostIdExampleHostIdExampleHostId00000000000000000000000000=
    bytesTransferredOut: 0
  requestID: 8d345d06-2469-4028-8c6f-f69bec3e78e6
  readOnly: false
  resources: [{accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::example-audit-logs"}]
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: example-audit-logs.s3.eu-west-1.amazonaws.com}
tests:
  - name: The only rule deletes after a day
    expect: fires
  - name: Three days are still soon
    expect: fires
    events:
      - {requestParameters: {LifecycleConfiguration: {Rule: {Expiration: {Days: 3}}}}}
  - name: One of two rules deletes after two days
    expect: fires
    events:
      - requestParameters:
          LifecycleConfiguration:
            Rule:
              - {ID: archive, Status: Enabled, Filter: {Prefix: cold/}, Transition: {Days: 90, StorageClass: GLACIER}}
              - {ID: tidy-up, Status: Enabled, Filter: {Prefix: ""}, Expiration: {Days: 2}}
  - name: The rule deletes after four days
    expect: quiet
    events:
      - {requestParameters: {LifecycleConfiguration: {Rule: {Expiration: {Days: 4}}}}}
  - name: The rule is switched off
    expect: quiet
    events:
      - {requestParameters: {LifecycleConfiguration: {Rule: {Status: Disabled}}}}
  - name: The rule that is on deletes after a year, the one that is off after a day
    expect: quiet
    events:
      - requestParameters:
          LifecycleConfiguration:
            Rule:
              - {ID: yearly, Status: Enabled, Filter: {Prefix: ""}, Expiration: {Days: 365}}
              - {ID: tidy-up, Status: Disabled, Filter: {Prefix: ""}, Expiration: {Days: 1}}
  - name: Only unfinished uploads are cleared
    expect: quiet
    events:
      - requestParameters:
          LifecycleConfiguration:
            Rule: [{ID: uploads, Status: Enabled, Filter: {Prefix: ""}, AbortIncompleteMultipartUpload: {DaysAfterInitiation: 1}}]
  - name: The caller may not write it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: s3:PutLifecycleConfiguration on resource: "arn:aws:s3:::example-audit-logs" because no identity-based policy allows the s3:PutLifecycleConfiguration action'
        responseElements: null
  - name: The configuration is malformed
    expect: quiet
    events:
      - errorCode: MalformedXML
        errorMessage: The XML you provided was not well-formed or did not validate against our published schema
        responseElements: null
  - name: The configuration is deleted
    expect: quiet
    without: [requestParameters.LifecycleConfiguration]
    events:
      - {eventName: DeleteBucketLifecycle}

logging-tamper/config-pipeline-deleted.test.yml 3256
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
  eventTime: "2026-02-11T20:16:57Z"
  eventSource: config.amazonaws.com
  eventName: DeleteDeliveryChannel
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "Boto3/1.40.41 md/Botocore#1.40.41 ua/2.1 os/linux#6.1.0 lang/python#3.12.3"
  requestParameters: {deliveryChannelName: default}
  responseElements: null
  requestID: "33edef6d-bc44-5abf-919b-f6d51c33e520"
  eventID: e7a75abf-5134-5aa8-89e3-7452f2d87688
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: config.eu-west-1.amazonaws.com}
tests:
  - name: The delivery channel is deleted
    expect: fires
  - name: The recorder is deleted
    expect: fires
    without: [requestParameters.deliveryChannelName]
    events:
      - {eventName: DeleteConfigurationRecorder, requestParameters: {configurationRecorderName: default}}
  - name: The aggregator is deleted
    expect: fires
    without: [requestParameters.deliveryChannelName]
    events:
      - {eventName: DeleteConfigurationAggregator, requestParameters: {configurationAggregatorName: all-accounts}}
  - name: A conformance pack is deleted
    expect: fires
    without: [requestParameters.deliveryChannelName]
    events:
      - {eventName: DeleteConformancePack, requestParameters: {conformancePackName: s3-baseline}}
  - name: The retention setting is deleted
    expect: fires
    without: [requestParameters.deliveryChannelName]
    events:
      - {eventName: DeleteRetentionConfiguration, requestParameters: {retentionConfigurationName: default}}
  - name: Control Tower deletes the channel when an account leaves it
    expect: quiet
    events:
      - userIdentity: {invokedBy: controltower.amazonaws.com}
        sourceIPAddress: controltower.amazonaws.com
        userAgent: controltower.amazonaws.com
  - name: The caller may not delete it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei is not authorized to perform: config:DeleteDeliveryChannel because no identity-based policy allows the config:DeleteDeliveryChannel action"
        responseElements: null
        requestParameters: null
  - name: The channel is in use
    expect: quiet
    events:
      - errorCode: LastDeliveryChannelDeleteFailedException
        errorMessage: "Failed to delete last specified delivery channel because there is a running configuration recorder."
  - name: The channels are listed
    expect: quiet
    events:
      - {eventName: DescribeDeliveryChannels, readOnly: true}

logging-tamper/config-recorder-stopped.test.yml 2531
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/dana"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-02-11T20:14:09Z"
  eventSource: config.amazonaws.com
  eventName: StopConfigurationRecorder
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.34"
  userAgent: "Boto3/1.40.41 md/Botocore#1.40.41 ua/2.1 os/linux#6.1.0 lang/python#3.12.3"
  requestParameters: {configurationRecorderName: default}
  responseElements: null
  requestID: "206f925b-60e2-5cf7-a7d0-85a7ecd2d420"
  eventID: "8152b349-1cfb-51ee-865e-7ebea4b0e7cc"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: config.eu-west-1.amazonaws.com}
tests:
  - name: The recorder of a region is stopped
    expect: fires
  - name: A role stops it from the console
    expect: fires
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
        userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
        sessionCredentialFromConsole: "true"
  - name: The caller may not stop it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/dana is not authorized to perform: config:StopConfigurationRecorder because no identity-based policy allows the config:StopConfigurationRecorder action"
        responseElements: null
        requestParameters: null
  - name: There is no such recorder
    expect: quiet
    events:
      - errorCode: NoSuchConfigurationRecorderException
        errorMessage: "Cannot find configuration recorder with the specified name."
  - name: The recorder is started
    expect: quiet
    events:
      - {eventName: StartConfigurationRecorder}

logging-tamper/config-rule-deleted.test.yml 3162
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACIDEPLOYEXAMPLEX
    arn: "arn:aws:iam::111122223333:user/ci-deploy"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: ci-deploy
  eventTime: "2026-08-03T11:40:26Z"
  eventSource: config.amazonaws.com
  eventName: DeleteConfigRule
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: {configRuleName: bucket-public-read-off}
  responseElements: null
  requestID: "9044e675-842a-5cda-a8cb-2e8508ec3698"
  eventID: "4f7b0859-d931-5fe8-81fa-99308f574f09"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: config.eu-west-1.amazonaws.com}
tests:
  - name: A rule of the account is deleted
    expect: fires
  - name: A rule of the whole organisation is deleted
    expect: fires
    without: [requestParameters.configRuleName]
    events:
      - {eventName: DeleteOrganizationConfigRule, requestParameters: {organizationConfigRuleName: open-ssh}}
  - name: The repair of a rule is deleted
    expect: fires
    events:
      - {eventName: DeleteRemediationConfiguration}
  - name: Security Hub deletes a rule of a standard it has left
    expect: quiet
    events:
      - userIdentity:
          type: AssumedRole
          principalId: "AROAEXAMPLE4ROLE7K2QX:securityhub"
          arn: "arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForSecurityHub/securityhub"
          accountId: "111122223333"
          accessKeyId: ASIAI44QH8DHBEXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROAEXAMPLE4ROLE7K2QX
              arn: "arn:aws:iam::111122223333:role/aws-service-role/securityhub.amazonaws.com/AWSServiceRoleForSecurityHub"
              accountId: "111122223333"
              userName: AWSServiceRoleForSecurityHub
            attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
          invokedBy: securityhub.amazonaws.com
        sourceIPAddress: securityhub.amazonaws.com
  - name: A conformance pack deletes its rule
    expect: quiet
    events:
      - {userIdentity: {invokedBy: config-conforms.amazonaws.com}, sourceIPAddress: config-conforms.amazonaws.com}
  - name: The caller may not delete the rule
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/ci-deploy is not authorized to perform: config:DeleteConfigRule on resource: bucket-public-read-off because no identity-based policy allows the config:DeleteConfigRule action"
        responseElements: null
        requestParameters: null
  - name: A rule is put in place
    expect: quiet
    without: [requestParameters.configRuleName]
    events:
      - {eventName: PutConfigRule, requestParameters: {configRule: {configRuleName: bucket-public-read-off}}}

logging-tamper/defence-tamper-spree.test.yml 4078
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEEXPORT0001
    arn: arn:aws:iam::111122223333:user/nightly-export
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: nightly-export
  eventTime: "2026-07-02T01:30:00Z"
  eventSource: cloudtrail.amazonaws.com
  eventName: StopLogging
  awsRegion: eu-central-1
  sourceIPAddress: "203.0.113.19"
  userAgent: aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/command#cloudtrail.stop-logging
  requestParameters: null
  responseElements: null
  requestID: 9f0b8b8e-6f29-45e5-a94b-4f2ac9a1c101
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: cloudtrail.eu-central-1.amazonaws.com}
tests:
  - name: The trail, the flow logs and the detector go within the hour
    expect: fires
    events:
      - {event: {requestParameters: {name: org-trail}}}
      - {event: {eventSource: ec2.amazonaws.com, eventName: DeleteFlowLogs, requestParameters: {DeleteFlowLogsRequest: {FlowLogId: {tag: 1, content: fl-0a1b2c3d4e5f60718}}}, responseElements: {DeleteFlowLogsResponse: {unsuccessful: ""}}}, after: 20m}
      - {event: {eventSource: guardduty.amazonaws.com, eventName: DeleteDetector, requestParameters: {detectorId: 12abc34d567e8fa901bc2d34e56789f0}}, after: 60m}
  - name: Two of these controls
    expect: quiet
    events:
      - {event: {requestParameters: {name: org-trail}}}
      - {event: {eventSource: guardduty.amazonaws.com, eventName: DeleteDetector, requestParameters: {detectorId: 12abc34d567e8fa901bc2d34e56789f0}}, after: 20m}
  - name: One control in three regions
    expect: quiet
    events:
      - {event: {awsRegion: eu-central-1, requestParameters: {name: org-trail}}}
      - {event: {awsRegion: eu-west-1, requestParameters: {name: org-trail}}, after: 1m}
      - {event: {awsRegion: us-east-1, requestParameters: {name: org-trail}}, after: 2m}
  - name: Three controls over more than an hour
    expect: quiet
    events:
      - {event: {requestParameters: {name: org-trail}}}
      - {event: {eventSource: config.amazonaws.com, eventName: StopConfigurationRecorder, requestParameters: {configurationRecorderName: default}}, after: 30m}
      - {event: {eventSource: guardduty.amazonaws.com, eventName: DeleteDetector, requestParameters: {detectorId: 12abc34d567e8fa901bc2d34e56789f0}}, after: 3601s}
  - name: Three controls, two callers
    expect: quiet
    events:
      - {event: {requestParameters: {name: org-trail}}}
      - {event: {eventSource: config.amazonaws.com, eventName: StopConfigurationRecorder, requestParameters: {configurationRecorderName: default}}, after: 5m}
      - {event: {eventSource: logs.amazonaws.com, eventName: DeleteLogGroup, userIdentity: {principalId: AIDAEXAMPLEMARTA00001, arn: "arn:aws:iam::111122223333:user/marta", userName: marta}, requestParameters: {logGroupName: /app/web}}, after: 6m}
  - name: The third call is denied
    expect: quiet
    events:
      - {event: {requestParameters: {name: org-trail}}}
      - {event: {eventSource: config.amazonaws.com, eventName: StopConfigurationRecorder, requestParameters: {configurationRecorderName: default}}, after: 5m}
      - {event: {eventSource: guardduty.amazonaws.com, eventName: DeleteDetector, errorCode: AccessDeniedException, errorMessage: "User: arn:aws:iam::111122223333:user/nightly-export is not authorized to perform: guardduty:DeleteDetector"}, after: 6m}
  - name: The controls are only looked at
    expect: quiet
    events:
      - {event: {eventName: GetTrailStatus, readOnly: true, requestParameters: {name: org-trail}}}
      - {event: {eventSource: ec2.amazonaws.com, eventName: DescribeFlowLogs, readOnly: true}, after: 1m}
      - {event: {eventSource: guardduty.amazonaws.com, eventName: GetDetector, readOnly: true, requestParameters: {detectorId: 12abc34d567e8fa901bc2d34e56789f0}}, after: 2m}

logging-tamper/dns-query-logging-deleted.test.yml 2398
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/dana"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-05-17T15:52:10Z"
  eventSource: route53resolver.amazonaws.com
  eventName: DeleteResolverQueryLogConfig
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: {resolverQueryLogConfigId: rqlc-0d3e5f7a9b1c2e4f, originSequenceNumber: 0}
  responseElements:
    resolverQueryLogConfig:
      id: rqlc-0d3e5f7a9b1c2e4f
      ownerId: "111122223333"
      status: DELETING
      shareStatus: NOT_SHARED
      associationCount: 0
      arn: "arn:aws:route53resolver:eu-west-1:111122223333:resolver-query-log-config/rqlc-0d3e5f7a9b1c2e4f"
      name: all-networks
      destinationArn: "arn:aws:s3:::example-dns-queries"
  requestID: dc39eaa5-0f28-5ee9-83be-4c808c7ab3fa
  eventID: a0e505a6-8882-5d81-a568-f8c056477037
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: route53resolver.eu-west-1.amazonaws.com
tests:
  - name: The configuration is deleted
    expect: fires
  - name: A network is taken off the configuration
    expect: fires
    without: [requestParameters.originSequenceNumber]
    events:
      - eventName: DisassociateResolverQueryLogConfig
        requestParameters: {resourceId: vpc-0c1d2e3f4a5b6c7d8}
        responseElements: null
  - name: The caller may not delete it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/dana is not authorized to perform: route53resolver:DeleteResolverQueryLogConfig on resource: arn:aws:route53resolver:eu-west-1:111122223333:resolver-query-log-config/rqlc-0d3e5f7a9b1c2e4f because no identity-based policy allows the route53resolver:DeleteResolverQueryLogConfig action"
        responseElements: null
        requestParameters: null
  - name: A network is put on the configuration
    expect: quiet
    events:
      - {eventName: AssociateResolverQueryLogConfig}

logging-tamper/eventbridge-rule-disabled.test.yml 3186
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
  eventTime: "2026-09-05T17:55:02Z"
  eventSource: events.amazonaws.com
  eventName: DisableRule
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36"
  requestParameters: {name: guardduty-to-oncall, eventBusName: default}
  responseElements: null
  requestID: "05c95a02-a0d3-523d-a41b-f7a4c4be76c1"
  eventID: a5c0afee-e5fb-515d-9e95-88c3aaa6113b
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: events.eu-west-1.amazonaws.com}
  sessionCredentialFromConsole: "true"
tests:
  - name: A rule is disabled
    expect: fires
  - name: A rule is deleted
    expect: fires
    events:
      - {eventName: DeleteRule, requestParameters: {force: false}}
  - name: The targets of a rule are removed
    expect: fires
    without: [requestParameters.name]
    events:
      - eventName: RemoveTargets
        requestParameters: {rule: guardduty-to-oncall, ids: [topic]}
        responseElements: {failedEntryCount: 0, failedEntries: []}
  - name: CloudFormation deletes the rule with its stack
    expect: quiet
    events:
      - eventName: DeleteRule
        userIdentity: {invokedBy: cloudformation.amazonaws.com}
        sourceIPAddress: cloudformation.amazonaws.com
        userAgent: cloudformation.amazonaws.com
  - name: A listener rule of a load balancer is deleted
    expect: quiet
    without: [requestParameters.name, requestParameters.eventBusName]
    events:
      - eventSource: elasticloadbalancing.amazonaws.com
        eventName: DeleteRule
        requestParameters:
          ruleArn: "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener-rule/app/web/7ab3example01/0c4dexample02/9e1fexample03"
  - name: A rule of the classic web firewall is deleted
    expect: quiet
    events:
      - {eventSource: waf-regional.amazonaws.com, eventName: DeleteRule}
  - name: The caller may not disable it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei is not authorized to perform: events:DisableRule on resource: arn:aws:events:eu-west-1:111122223333:rule/guardduty-to-oncall because no identity-based policy allows the events:DisableRule action"
        responseElements: null
        requestParameters: null
  - name: A rule is enabled
    expect: quiet
    events:
      - {eventName: EnableRule}

logging-tamper/guardduty-detector-deleted.test.yml 2830
base:
  eventVersion: "1.11"
  userIdentity:
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
  eventTime: "2026-09-05T18:31:44Z"
  eventSource: guardduty.amazonaws.com
  eventName: DeleteDetector
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36"
  requestParameters: {detectorId: "6ab1f0c29d8e4b5fa7c3102938475601"}
  responseElements: null
  requestID: efaabd7d-8f2c-5ef4-965b-fd67f0214e5a
  eventID: "356203b5-8ce9-5572-a3e2-46a9c7a370b9"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: guardduty.eu-west-1.amazonaws.com
  sessionCredentialFromConsole: "true"
tests:
  - name: A detector is deleted from the console
    expect: fires
  - name: A user deletes it with the command line
    expect: fires
    without: [sessionCredentialFromConsole]
    events:
      - userIdentity:
          type: IAMUser
          principalId: AIDADANAEXAMPLE000EX
          arn: "arn:aws:iam::111122223333:user/dana"
          accountId: "111122223333"
          accessKeyId: AKIAIOSFODNN7EXAMPLE
          userName: dana
        userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  - name: The caller may not delete it
    expect: quiet
    events:
      - errorCode: AccessDenied
        responseElements:
          message: "User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_SecurityAdmin_0f1e2d3c4b5a6978/mara@example.com is not authorized to perform: guardduty:DeleteDetector on resource: arn:aws:guardduty:eu-west-1:111122223333:detector/6ab1f0c29d8e4b5fa7c3102938475601"
  - name: A call of the same name to the fraud detection service
    expect: quiet
    events:
      - {eventSource: frauddetector.amazonaws.com, requestParameters: {detectorId: card-payments}}
  - name: The detector is looked at
    expect: quiet
    events:
      - {eventName: GetDetector, readOnly: true}

logging-tamper/guardduty-detector-disabled.test.yml 1851
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/dana"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-09-05T18:20:02Z"
  eventSource: guardduty.amazonaws.com
  eventName: UpdateDetector
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: {detectorId: "6ab1f0c29d8e4b5fa7c3102938475601", enable: false}
  responseElements: null
  requestID: "21ada521-d38e-5787-9f12-69fb47574806"
  eventID: fc72c66f-b33d-5976-a8ed-cf6fdc58552f
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: guardduty.eu-west-1.amazonaws.com
tests:
  - name: The detector is switched off
    expect: fires
  - name: The record holds the value as text
    expect: fires
    events:
      - {requestParameters: {enable: "false"}}
  - name: The detector is switched on
    expect: quiet
    events:
      - {requestParameters: {enable: true}}
  - name: Only the frequency of publishing changes
    expect: quiet
    without: [requestParameters.enable]
    events:
      - {requestParameters: {findingPublishingFrequency: SIX_HOURS}}
  - name: The caller may not change it
    expect: quiet
    events:
      - errorCode: AccessDenied
        responseElements:
          message: "User: arn:aws:iam::111122223333:user/dana is not authorized to perform: guardduty:UpdateDetector on resource: arn:aws:guardduty:eu-west-1:111122223333:detector/6ab1f0c29d8e4b5fa7c3102938475601"

logging-tamper/guardduty-export-removed.test.yml 2462
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACIDEPLOYEXAMPLEX
    arn: "arn:aws:iam::111122223333:user/ci-deploy"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: ci-deploy
  eventTime: "2026-09-05T17:58:40Z"
  eventSource: guardduty.amazonaws.com
  eventName: DeletePublishingDestination
  awsRegion: eu-west-1
  sourceIPAddress: "192.0.2.15"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: {detectorId: "6ab1f0c29d8e4b5fa7c3102938475601", destinationId: "30c1b7d1e92f4a6db5a8c7d6e5f40312"}
  responseElements: null
  requestID: "65529d8b-391c-5dc2-9814-0517ee469cd8"
  eventID: "464c5ec7-728b-53aa-bba9-002c08119906"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: guardduty.eu-west-1.amazonaws.com
tests:
  - name: The destination is removed
    expect: fires
  - name: "An administrator's role removes it"
    expect: fires
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
        userAgent: "Boto3/1.40.41 md/Botocore#1.40.41 ua/2.1 os/linux#6.1.0 lang/python#3.12.3"
  - name: The caller may not remove it
    expect: quiet
    events:
      - errorCode: AccessDenied
        responseElements:
          message: "User: arn:aws:iam::111122223333:user/ci-deploy is not authorized to perform: guardduty:DeletePublishingDestination on resource: arn:aws:guardduty:eu-west-1:111122223333:detector/6ab1f0c29d8e4b5fa7c3102938475601/publishingDestination/30c1b7d1e92f4a6db5a8c7d6e5f40312"
  - name: The destination is changed
    expect: quiet
    events:
      - {eventName: UpdatePublishingDestination}

logging-tamper/guardduty-member-detached.test.yml 3019
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
  eventTime: "2026-09-05T18:02:13Z"
  eventSource: guardduty.amazonaws.com
  eventName: DisassociateMembers
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: {detectorId: "6ab1f0c29d8e4b5fa7c3102938475601", accountIds: ["444455556666"]}
  responseElements: {unprocessedAccounts: []}
  requestID: "7182b9af-0729-5626-8422-f7be9434a683"
  eventID: dbba4bcf-b162-5e00-a8dd-21297cc7195c
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: guardduty.eu-west-1.amazonaws.com
tests:
  - name: The administrator detaches a member
    expect: fires
  - name: A member leaves its administrator
    expect: fires
    without: [requestParameters.accountIds]
    events:
      - {eventName: DisassociateFromAdministratorAccount, responseElements: null}
  - name: A member leaves by the old name of the call
    expect: fires
    without: [requestParameters.accountIds]
    events:
      - {eventName: DisassociateFromMasterAccount, responseElements: null}
  - name: Members are deleted
    expect: fires
    events:
      - {eventName: DeleteMembers}
  - name: Members are no longer watched
    expect: fires
    events:
      - {eventName: StopMonitoringMembers}
  - name: An invitation is dropped
    expect: fires
    without: [requestParameters.detectorId]
    events:
      - {eventName: DeleteInvitations}
  - name: Security Hub deletes members by a call of the same name
    expect: quiet
    without: [requestParameters.detectorId, requestParameters.accountIds]
    events:
      - {eventSource: securityhub.amazonaws.com, eventName: DeleteMembers, requestParameters: {AccountIds: ["444455556666"]}}
  - name: The caller may not detach a member
    expect: quiet
    events:
      - errorCode: AccessDenied
        responseElements:
          message: "User: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei is not authorized to perform: guardduty:DisassociateMembers on resource: arn:aws:guardduty:eu-west-1:111122223333:detector/6ab1f0c29d8e4b5fa7c3102938475601/member/disassociate"
  - name: Members are watched again
    expect: quiet
    events:
      - {eventName: StartMonitoringMembers}

logging-tamper/guardduty-suppression-filter.test.yml 2672
base:
  eventVersion: "1.11"
  userIdentity:
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
  eventTime: "2026-10-12T09:58:17Z"
  eventSource: guardduty.amazonaws.com
  eventName: CreateFilter
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  requestParameters:
    detectorId: "6ab1f0c29d8e4b5fa7c3102938475601"
    name: scanner
    action: ARCHIVE
    rank: 1
    findingCriteria: {criterion: {type: {equals: ["Recon:EC2/Portscan"]}}}
    clientToken: f34f8d2e-example
  responseElements: {name: scanner}
  requestID: "11309944-d7cb-58fb-94eb-7431dfffc1cc"
  eventID: ab96d209-2bce-5c61-a5d9-4dd5c82e10d1
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: guardduty.eu-west-1.amazonaws.com
  sessionCredentialFromConsole: "true"
tests:
  - name: A new filter archives what it matches
    expect: fires
  - name: An old filter is changed to archive
    expect: fires
    without: [requestParameters.name]
    events:
      - {eventName: UpdateFilter, requestParameters: {filterName: scanner}}
  - name: The filter only sorts the view
    expect: quiet
    events:
      - {requestParameters: {action: NOOP}}
  - name: No action is named, which means none
    expect: quiet
    without: [requestParameters.action]
    events:
      - {}
  - name: The caller may not create it
    expect: quiet
    events:
      - errorCode: AccessDenied
        responseElements:
          message: "User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_SecurityAdmin_0f1e2d3c4b5a6978/mara@example.com is not authorized to perform: guardduty:CreateFilter on resource: arn:aws:guardduty:eu-west-1:111122223333:detector/6ab1f0c29d8e4b5fa7c3102938475601/filter/scanner"
  - name: The filter is taken away
    expect: quiet
    events:
      - {eventName: DeleteFilter}

logging-tamper/guardduty-trusted-list-activated.test.yml 3431
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
  eventTime: "2026-04-18T13:05:31Z"
  eventSource: guardduty.amazonaws.com
  eventName: CreateIPSet
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    detectorId: "6ab1f0c29d8e4b5fa7c3102938475601"
    name: office
    format: TXT
    location: "s3://example-lists/office.txt"
    activate: true
    clientToken: "8d0f1f39-example"
  responseElements: {ipSetId: "9f1a2b3c4d5e60718293a4b5c6d7e8f9"}
  requestID: "1e0f16ff-b5af-5acd-ab45-49f4f8a8346c"
  eventID: "46d26c1a-84b1-5b87-87f8-809fcf28cefe"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: guardduty.eu-west-1.amazonaws.com
tests:
  - name: A trusted list is added and active at once
    expect: fires
  - name: A trusted list is replaced
    expect: fires
    without: [requestParameters.format, requestParameters.clientToken]
    events:
      - {eventName: UpdateIPSet, requestParameters: {ipSetId: "9f1a2b3c4d5e60718293a4b5c6d7e8f9"}, responseElements: null}
  - name: A threat list is added
    expect: fires
    events:
      - eventName: CreateThreatIntelSet
        requestParameters: {name: partners}
        responseElements: {threatIntelSetId: "0c1d2e3f405162738495a6b7c8d9eaf0"}
  - name: A threat list is replaced
    expect: fires
    events:
      - eventName: UpdateThreatIntelSet
        requestParameters: {threatIntelSetId: "0c1d2e3f405162738495a6b7c8d9eaf0"}
        responseElements: null
  - name: The list is added but not activated
    expect: quiet
    events:
      - {requestParameters: {activate: false}}
  - name: The list is only renamed
    expect: quiet
    without: [requestParameters.activate, requestParameters.location]
    events:
      - {eventName: UpdateIPSet, requestParameters: {name: "head office"}}
  - name: A call of the same name to the web firewall
    expect: quiet
    without: [requestParameters.activate, requestParameters.detectorId]
    events:
      - eventSource: wafv2.amazonaws.com
        requestParameters: {scope: REGIONAL, addresses: ["192.0.2.0/24"], iPAddressVersion: IPV4}
  - name: Even a web firewall record that carries such a member
    expect: quiet
    events:
      - {eventSource: wafv2.amazonaws.com}
  - name: The caller may not add the list
    expect: quiet
    events:
      - errorCode: AccessDenied
        responseElements:
          message: "User: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei is not authorized to perform: guardduty:CreateIPSet on resource: arn:aws:guardduty:eu-west-1:111122223333:detector/6ab1f0c29d8e4b5fa7c3102938475601/ipset/*"

logging-tamper/lake-store-stopped.test.yml 2725
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: "AROAEXAMPLESSO6M3TZWB:jo@example.com"
    arn: "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_DataPlatform_0f1e2d3c4b5a6978/jo@example.com"
    accountId: "111122223333"
    accessKeyId: ASIAI44QH8DHBEXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLESSO6M3TZWB
        arn: "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_DataPlatform_0f1e2d3c4b5a6978"
        accountId: "111122223333"
        userName: AWSReservedSSO_DataPlatform_0f1e2d3c4b5a6978
      attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
  eventTime: "2026-07-08T16:02:49Z"
  eventSource: cloudtrail.amazonaws.com
  eventName: DeleteEventDataStore
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36"
  requestParameters:
    eventDataStore: "arn:aws:cloudtrail:us-east-1:111122223333:eventdatastore/1f0e7b52-6c3a-4d19-8a41-0c2d5e6f7a8b"
  responseElements: null
  requestID: f3f19113-e799-56dd-b023-ad09cdeafe6d
  eventID: "14706b7b-d8a4-5eae-882a-7f5c87900709"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: cloudtrail.us-east-1.amazonaws.com
  sessionCredentialFromConsole: "true"
tests:
  - name: A store is deleted
    expect: fires
  - name: A store stops ingesting
    expect: fires
    events:
      - {eventName: StopEventDataStoreIngestion}
  - name: Protection against deletion holds
    expect: quiet
    events:
      - errorCode: EventDataStoreTerminationProtectedException
        errorMessage: "The event data store cannot be deleted because termination protection is enabled for it."
  - name: The caller may not stop ingestion
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_DataPlatform_0f1e2d3c4b5a6978/jo@example.com is not authorized to perform: cloudtrail:StopEventDataStoreIngestion on resource: arn:aws:cloudtrail:us-east-1:111122223333:eventdatastore/1f0e7b52-6c3a-4d19-8a41-0c2d5e6f7a8b because no identity-based policy allows the cloudtrail:StopEventDataStoreIngestion action"
        responseElements: null
        requestParameters: null
        eventName: StopEventDataStoreIngestion
  - name: Ingestion is started
    expect: quiet
    events:
      - {eventName: StartEventDataStoreIngestion}

logging-tamper/log-group-deleted.test.yml 3428
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/dana"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-03-04T02:25:03Z"
  eventSource: logs.amazonaws.com
  eventName: DeleteLogGroup
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.77"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: {logGroupName: org-audit-trail}
  responseElements: null
  requestID: "64571151-5d26-51b8-9fb4-252d246318fb"
  eventID: "8efd0a60-76d3-5e03-aacf-9a40a25cebe8"
  readOnly: false
  eventType: AwsApiCall
  apiVersion: "20140328"
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: logs.eu-west-1.amazonaws.com}
tests:
  - name: A log group is deleted
    expect: fires
  - name: A stream is deleted by a workload
    expect: fires
    events:
      - eventName: DeleteLogStream
        userIdentity:
          type: AssumedRole
          principalId: "AROAEXAMPLE4ROLE7K2QX:i-0a1b2c3d4e5f60718"
          arn: "arn:aws:sts::111122223333:assumed-role/app-worker/i-0a1b2c3d4e5f60718"
          accountId: "111122223333"
          accessKeyId: ASIAI44QH8DHBEXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROAEXAMPLE4ROLE7K2QX
              arn: "arn:aws:iam::111122223333:role/app-worker"
              accountId: "111122223333"
              userName: app-worker
            attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
        requestParameters: {logStreamName: "2026/03/04/worker-1"}
  - name: CloudFormation deletes the group with its stack
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
          invokedBy: cloudformation.amazonaws.com
        sourceIPAddress: cloudformation.amazonaws.com
        userAgent: cloudformation.amazonaws.com
  - name: The caller may not delete it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/dana is not authorized to perform: logs:DeleteLogGroup on resource: arn:aws:logs:eu-west-1:111122223333:log-group:org-audit-trail:log-stream: because no identity-based policy allows the logs:DeleteLogGroup action"
        responseElements: null
        requestParameters: null
  - name: There is no such group
    expect: quiet
    events:
      - {errorCode: ResourceNotFoundException, errorMessage: "The specified log group does not exist."}
  - name: A group is created
    expect: quiet
    events:
      - {eventName: CreateLogGroup}

logging-tamper/log-retention-shortened.test.yml 2381
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
  eventTime: "2026-03-04T02:27:50Z"
  eventSource: logs.amazonaws.com
  eventName: PutRetentionPolicy
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "Boto3/1.40.41 md/Botocore#1.40.41 ua/2.1 os/linux#6.1.0 lang/python#3.12.3"
  requestParameters: {logGroupName: org-audit-trail, retentionInDays: 1}
  responseElements: null
  requestID: "676a9d4e-3a7a-5644-ae40-e31295631133"
  eventID: "5b63de0c-1628-5596-b36c-bfdfccabd297"
  readOnly: false
  eventType: AwsApiCall
  apiVersion: "20140328"
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: logs.eu-west-1.amazonaws.com}
tests:
  - name: Lines are kept for a day
    expect: fires
  - name: Lines are kept for a week
    expect: fires
    events:
      - {requestParameters: {retentionInDays: 7}}
  - name: Lines are kept for two weeks
    expect: quiet
    events:
      - {requestParameters: {retentionInDays: 14}}
  - name: Lines are kept for ever
    expect: quiet
    without: [requestParameters.retentionInDays]
    events:
      - {eventName: DeleteRetentionPolicy}
  - name: The caller may not set it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei is not authorized to perform: logs:PutRetentionPolicy on resource: arn:aws:logs:eu-west-1:111122223333:log-group:org-audit-trail:log-stream: because no identity-based policy allows the logs:PutRetentionPolicy action"
        responseElements: null
        requestParameters: null
  - name: The group does not exist
    expect: quiet
    events:
      - {errorCode: ResourceNotFoundException, errorMessage: "The specified log group does not exist."}

logging-tamper/log-subscription-removed.test.yml 2061
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACIDEPLOYEXAMPLEX
    arn: "arn:aws:iam::111122223333:user/ci-deploy"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: ci-deploy
  eventTime: "2026-11-02T08:11:37Z"
  eventSource: logs.amazonaws.com
  eventName: DeleteSubscriptionFilter
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: {logGroupName: "/aws/eks/payments/cluster", filterName: to-central}
  responseElements: null
  requestID: "78c737aa-b519-5dd2-b951-1bc1057c0c7a"
  eventID: "5329c921-e45c-5834-a951-2f0e37a67a53"
  readOnly: false
  eventType: AwsApiCall
  apiVersion: "20140328"
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: logs.eu-west-1.amazonaws.com}
tests:
  - name: A subscription filter is removed
    expect: fires
  - name: The receiving destination is removed
    expect: fires
    without: [requestParameters.logGroupName, requestParameters.filterName]
    events:
      - {eventName: DeleteDestination, requestParameters: {destinationName: central-intake}}
  - name: The caller may not remove it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/ci-deploy is not authorized to perform: logs:DeleteSubscriptionFilter on resource: arn:aws:logs:eu-west-1:111122223333:log-group:/aws/eks/payments/cluster:log-stream: because no identity-based policy allows the logs:DeleteSubscriptionFilter action"
        responseElements: null
        requestParameters: null
  - name: A metric filter is removed
    expect: quiet
    events:
      - {eventName: DeleteMetricFilter}
  - name: A subscription filter is put
    expect: quiet
    events:
      - {eventName: PutSubscriptionFilter}

logging-tamper/logging-stopped-then-changes.test.yml 7182
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
  eventName: StopLogging
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters: {name: audit-trail}
  responseElements: null
  requestID: c6931da2-f0e3-4b00-a638-d72596ff7fc6
  eventID: f95e29dd-dfa7-4c92-a0f1-d967a7fb1d52
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: cloudtrail.eu-west-1.amazonaws.com
tests:
  - name: A user is made two hours later to the second
    expect: fires
    events:
      - {}
      - {event: {eventSource: iam.amazonaws.com, eventName: CreateUser, awsRegion: us-east-1, requestParameters: {userName: svc-backup}, responseElements: {user: {userName: svc-backup, arn: 'arn:aws:iam::111122223333:user/svc-backup'}}}, after: 2h}
  - name: The trail records less, and a port is opened, from two sessions of one role
    expect: fires
    without: [userIdentity.userName]
    events:
      - {eventName: PutEventSelectors, userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLEOPSX000000:a-1', arn: 'arn:aws:sts::111122223333:assumed-role/ops/a-1', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLEOPSX000000, arn: 'arn:aws:iam::111122223333:role/ops', accountId: '111122223333', userName: ops}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}, requestParameters: {trailName: audit-trail, eventSelectors: [{readWriteType: ReadOnly, includeManagementEvents: true}]}}
      - {event: {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLEOPSX000000:b-2', arn: 'arn:aws:sts::111122223333:assumed-role/ops/b-2', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLEOPSX000000, arn: 'arn:aws:iam::111122223333:role/ops', accountId: '111122223333', userName: ops}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}, eventSource: ec2.amazonaws.com, eventName: AuthorizeSecurityGroupIngress, requestParameters: {groupId: sg-0a1b2c3d4e5f60718}, responseElements: {_return: true}}, after: 5m}
  - name: A function is made, whose call bears a version
    expect: fires
    events:
      - {eventName: DeleteTrail}
      - {event: {eventSource: lambda.amazonaws.com, eventName: CreateFunction20150331, requestParameters: {functionName: tidy}, responseElements: {functionName: tidy}}, after: 5m}
  - name: Somebody else makes the change
    expect: quiet
    events:
      - {}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEDANAX00000, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}, eventSource: iam.amazonaws.com, eventName: CreateUser, awsRegion: us-east-1, requestParameters: {userName: svc-backup}, responseElements: {user: {userName: svc-backup, arn: 'arn:aws:iam::111122223333:user/svc-backup'}}}, after: 5m}
  - name: The change is denied
    expect: quiet
    events:
      - {}
      - {event: {eventSource: iam.amazonaws.com, eventName: CreateUser, awsRegion: us-east-1, requestParameters: {userName: svc-backup}, responseElements: null, errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::111122223333:user/svc-backup'}, after: 5m}
  - name: Something is only read
    expect: quiet
    events:
      - {}
      - {event: {eventSource: iam.amazonaws.com, eventName: ListUsers, readOnly: true, requestParameters: null}, after: 5m}
  - name: The change comes first
    expect: quiet
    events:
      - {eventSource: iam.amazonaws.com, eventName: CreateUser, awsRegion: us-east-1, requestParameters: {userName: svc-backup}, responseElements: {user: {userName: svc-backup, arn: 'arn:aws:iam::111122223333:user/svc-backup'}}}
      - {event: {}, after: 5m}
  - name: The change comes more than two hours later
    expect: quiet
    events:
      - {}
      - {event: {eventSource: iam.amazonaws.com, eventName: CreateUser, awsRegion: us-east-1, requestParameters: {userName: svc-backup}, responseElements: {user: {userName: svc-backup, arn: 'arn:aws:iam::111122223333:user/svc-backup'}}}, after: 7201s}
  - name: The trail is only started
    expect: quiet
    events:
      - {eventName: StartLogging}
      - {event: {eventSource: iam.amazonaws.com, eventName: CreateUser, awsRegion: us-east-1, requestParameters: {userName: svc-backup}, responseElements: {user: {userName: svc-backup, arn: 'arn:aws:iam::111122223333:user/svc-backup'}}}, after: 5m}
  - name: A new trail is told to record everything, in either form, as a deployment does
    expect: quiet
    events:
      - {eventName: PutEventSelectors, requestParameters: {trailName: audit-trail, eventSelectors: [{readWriteType: All, includeManagementEvents: true, dataResources: [{type: 'AWS::S3::Object', values: ['arn:aws:s3']}]}]}}
      - {event: {eventName: PutEventSelectors, requestParameters: {trailName: audit-trail, advancedEventSelectors: [{name: all, fieldSelectors: [{field: eventCategory, equals: [Management]}]}]}}, after: 1m}
      - {event: {eventSource: iam.amazonaws.com, eventName: CreateUser, awsRegion: us-east-1, requestParameters: {userName: svc-backup}, responseElements: {user: {userName: svc-backup, arn: 'arn:aws:iam::111122223333:user/svc-backup'}}}, after: 5m}
  - name: The trail keeps data events alone, told by advanced selectors
    expect: fires
    events:
      - {eventName: PutEventSelectors, requestParameters: {trailName: audit-trail, advancedEventSelectors: [{name: objects, fieldSelectors: [{field: eventCategory, equals: [Data]}, {field: resources.type, equals: ['AWS::S3::Object']}]}]}}
      - {event: {eventSource: iam.amazonaws.com, eventName: CreateUser, awsRegion: us-east-1, requestParameters: {userName: svc-backup}, responseElements: {user: {userName: svc-backup, arn: 'arn:aws:iam::111122223333:user/svc-backup'}}}, after: 5m}
  - name: The trail could not be stopped
    expect: quiet
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: cloudtrail:StopLogging on resource: arn:aws:cloudtrail:eu-west-1:111122223333:trail/audit-trail', responseElements: null}
      - {event: {eventSource: iam.amazonaws.com, eventName: CreateUser, awsRegion: us-east-1, requestParameters: {userName: svc-backup}, responseElements: {user: {userName: svc-backup, arn: 'arn:aws:iam::111122223333:user/svc-backup'}}}, after: 5m}

logging-tamper/macie-disabled.test.yml 2133
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/dana"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-03-18T06:33:21Z"
  eventSource: macie2.amazonaws.com
  eventName: DisableMacie
  awsRegion: us-west-2
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: null
  responseElements: null
  requestID: "226c2a3b-1edd-5aad-8730-77561d20be63"
  eventID: fc6a88f1-ac0a-5cee-8b2a-c4c4af2b6d0c
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: macie2.us-west-2.amazonaws.com}
tests:
  - name: Macie is disabled
    expect: fires
  - name: Macie is paused
    expect: fires
    events:
      - {eventName: UpdateMacieSession, requestParameters: {status: PAUSED}}
  - name: Macie goes on after a pause
    expect: quiet
    events:
      - {eventName: UpdateMacieSession, requestParameters: {status: ENABLED}}
  - name: Only the frequency of publishing changes
    expect: quiet
    events:
      - {eventName: UpdateMacieSession, requestParameters: {findingPublishingFrequency: ONE_HOUR}}
  - name: The caller may not disable it
    expect: quiet
    events:
      - errorCode: AccessDenied
        responseElements:
          message: "User: arn:aws:iam::111122223333:user/dana is not authorized to perform: macie2:DisableMacie on resource: arn:aws:macie2:us-west-2:111122223333:*"
  - name: The caller may not pause it
    expect: quiet
    events:
      - errorCode: AccessDenied
        responseElements:
          message: "User: arn:aws:iam::111122223333:user/dana is not authorized to perform: macie2:UpdateMacieSession on resource: arn:aws:macie2:us-west-2:111122223333:*"
        eventName: UpdateMacieSession
        requestParameters: {status: PAUSED}

logging-tamper/macie-tamper-burst.test.yml 3749
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEPAVEL00001
    arn: arn:aws:iam::111122223333:user/pavel
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: pavel
  eventTime: "2026-06-21T03:10:40Z"
  eventSource: macie2.amazonaws.com
  eventName: UpdateMemberSession
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.140"
  userAgent: aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/command#macie2.update-member-session
  requestParameters: null
  responseElements: null
  requestID: 81b5a8f2-2f8d-4b5c-8d59-3d6e4e0a6c11
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: macie2.us-east-1.amazonaws.com}
tests:
  - name: Member sessions are paused, members cut off, findings filtered and Macie disabled
    expect: fires
    events:
      - {event: {requestParameters: {id: "444455556666", status: PAUSED}}}
      - {event: {eventName: DisassociateMember, requestParameters: {id: "444455556666"}}, after: 1m}
      - {event: {eventName: DeleteMember, requestParameters: {id: "444455556666"}}, after: 2m}
      - {event: {eventName: CreateFindingsFilter, requestParameters: {name: quiet, action: ARCHIVE, clientToken: 1f0e}, responseElements: {id: 00aa11bb, arn: "arn:aws:macie2:us-east-1:111122223333:findings-filter/00aa11bb"}}, after: 5m}
      - {event: {eventName: DisableMacie}, after: 10m}
  - name: Running jobs are cancelled one after the other by two users of one address
    expect: fires
    events:
      - {event: {eventName: UpdateClassificationJob, requestParameters: {jobId: "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0{n}", jobStatus: CANCELLED}}, repeat: 3, every: 10s}
      - {event: {eventName: UpdateClassificationJob, userIdentity: {principalId: AIDAEXAMPLERUTH000001, arn: "arn:aws:iam::111122223333:user/ruth", userName: ruth}, requestParameters: {jobId: "0b0a0a0a0a0a0a0a0a0a0a0a0a0a0a0{n}", jobStatus: CANCELLED}}, after: 1m, repeat: 2, every: 10s}
  - name: Four such calls
    expect: quiet
    events:
      - {event: {requestParameters: {id: "444455556666", status: PAUSED}}, repeat: 4, every: 30s}
  - name: Five calls over more than ten minutes
    expect: quiet
    events:
      - {event: {requestParameters: {id: "444455556666", status: PAUSED}}, repeat: 5, every: 151s}
  - name: Five calls from two addresses
    expect: quiet
    events:
      - {event: {requestParameters: {id: "444455556666", status: PAUSED}}, repeat: 3, every: 10s}
      - {event: {sourceIPAddress: "198.51.100.141", requestParameters: {id: "444455556666", status: PAUSED}}, repeat: 2, every: 10s}
  - name: The same calls switch the sessions on again
    expect: quiet
    events:
      - {event: {requestParameters: {id: "444455556666", status: ENABLED}}, repeat: 6, every: 10s}
  - name: Filters that change nothing about the findings
    expect: quiet
    events:
      - {event: {eventName: CreateFindingsFilter, requestParameters: {name: "view-{n}", action: NOOP}}, repeat: 6, every: 10s}
  - name: Calls of the same names on GuardDuty
    expect: quiet
    events:
      - {event: {eventSource: guardduty.amazonaws.com, eventName: ArchiveFindings, requestParameters: {detectorId: 12abc34d567e8fa901bc2d34e56789f0}}, repeat: 6, every: 10s}
  - name: The caller may not do it
    expect: quiet
    events:
      - {event: {requestParameters: {id: "444455556666", status: PAUSED}, errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/pavel is not authorized to perform: macie2:UpdateMemberSession"}, repeat: 6, every: 10s}

logging-tamper/rds-activity-stream-stopped.test.yml 2702
base:
  eventVersion: "1.11"
  userIdentity:
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
  eventTime: "2026-10-21T23:05:56Z"
  eventSource: rds.amazonaws.com
  eventName: StopActivityStream
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: {resourceArn: "arn:aws:rds:eu-west-1:111122223333:cluster:ledger", applyImmediately: true}
  responseElements:
    kmsKeyId: "arn:aws:kms:eu-west-1:111122223333:key/0f2c1d3e-example"
    kinesisStreamName: aws-rds-das-cluster-EXAMPLE
    status: stopping
  requestID: bf30a211-a3bc-5d11-a893-497469dc20cf
  eventID: f05f2a70-996b-5e40-83b9-e24ce02c2bf2
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: rds.eu-west-1.amazonaws.com}
tests:
  - name: The stream is stopped at once
    expect: fires
  - name: The stream is to stop in the next maintenance window
    expect: fires
    events:
      - {requestParameters: {applyImmediately: false}}
  - name: The caller may not stop it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_SecurityAdmin_0f1e2d3c4b5a6978/mara@example.com is not authorized to perform: rds:StopActivityStream on resource: arn:aws:rds:eu-west-1:111122223333:cluster:ledger because no identity-based policy allows the rds:StopActivityStream action"
        responseElements: null
        requestParameters: null
  - name: No stream is running
    expect: quiet
    events:
      - errorCode: InvalidDBClusterStateFault
        errorMessage: "Activity stream is not started on the cluster."
        responseElements: null
  - name: The stream is started
    expect: quiet
    events:
      - {eventName: StartActivityStream, requestParameters: {mode: async}}

logging-tamper/request-parameters-omitted.test.yml 1983
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/dana"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-03-22T14:27:00Z"
  eventSource: iam.amazonaws.com
  eventName: PutRolePolicy
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "Boto3/1.40.41 md/Botocore#1.40.41 ua/2.1 os/linux#6.1.0 lang/python#3.12.3"
  requestParameters: {reason: "requestParameters too large", omitted: true, originalSize: 131842}
  responseElements: null
  requestID: "8ee966d1-cfe8-5518-a446-a0fa59bec1d6"
  eventID: "4f19ed93-bfac-593b-a4a2-f1b56f3d007f"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: An inline policy of a role is too large to record
    expect: fires
  - name: A new policy version is too large to record
    expect: fires
    events:
      - {eventName: CreatePolicyVersion}
  - name: The request is recorded whole
    expect: quiet
    without: [requestParameters.omitted, requestParameters.reason, requestParameters.originalSize]
    events:
      - requestParameters:
          roleName: reporting
          policyName: read
          policyDocument: "{\"Version\":\"2012-10-17\",\"Statement\":[]}"
  - name: The request was refused
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/dana is not authorized to perform: iam:PutRolePolicy on resource: role reporting because no identity-based policy allows the iam:PutRolePolicy action"
        responseElements: null
  - name: Another service leaves out a large request
    expect: quiet
    events:
      - {eventSource: monitoring.amazonaws.com, eventName: PutDashboard}

logging-tamper/s3-access-logging-disabled.test.yml 2973
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
  eventTime: "2026-07-21T12:36:48Z"
  eventSource: s3.amazonaws.com
  eventName: PutBucketLogging
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "Boto3/1.40.41 md/Botocore#1.40.41 ua/2.1 os/linux#6.1.0 lang/python#3.12.3"
  requestParameters:
    bucketName: acme-customer-exports
    logging: ""
    Host: acme-customer-exports.s3.eu-west-1.amazonaws.com
    BucketLoggingStatus: {xmlns: "http://s3.amazonaws.com/doc/2006-03-01/"}
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 118
    AuthenticationMethod: AuthHeader
    x-amz-id-2: "dHJhaWxzaWZ0LWV4YW1wbGU="
    bytesTransferredOut: 0
  requestID: "44fc5f0c-9ff9-5c57-83fa-9ac07fc3a8f1"
  eventID: "42c1bffa-1b2f-5fd5-bf85-44683c5d051e"
  readOnly: false
  resources: [{accountId: "111122223333", type: "AWS::S3::Bucket", ARN: "arn:aws:s3:::acme-customer-exports"}]
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: acme-customer-exports.s3.eu-west-1.amazonaws.com
tests:
  - name: The status names no target
    expect: fires
  - name: The status is empty text
    expect: fires
    events:
      - {requestParameters: {BucketLoggingStatus: ""}}
  - name: Logging is switched on
    expect: quiet
    events:
      - {requestParameters: {BucketLoggingStatus: {LoggingEnabled: {TargetBucket: acme-access-logs, TargetPrefix: exports/}}}}
  - name: Logging is switched on, in an older shape of the record
    expect: quiet
    events:
      - {requestParameters: {logging: [{targetBucket: acme-access-logs, targetPrefix: exports/}]}}
  - name: The record holds no logging status
    expect: quiet
    without: [requestParameters.BucketLoggingStatus]
    events:
      - {}
  - name: The caller may not set it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei is not authorized to perform: s3:PutBucketLogging on resource: arn:aws:s3:::acme-customer-exports because no identity-based policy allows the s3:PutBucketLogging action"
        responseElements: null
  - name: The status is read
    expect: quiet
    events:
      - {eventName: GetBucketLogging, readOnly: true}

logging-tamper/securityhub-disabled.test.yml 2491
base:
  eventVersion: "1.11"
  userIdentity:
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
  eventTime: "2026-06-27T22:10:55Z"
  eventSource: securityhub.amazonaws.com
  eventName: DisableSecurityHub
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.150"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: null
  responseElements: null
  requestID: ddde1675-4ef7-5f9b-bf31-311ea512a66a
  eventID: "17c4eebe-6a63-525b-a155-de26f687b0ad"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: securityhub.eu-west-1.amazonaws.com
tests:
  - name: The hub is disabled
    expect: fires
  - name: One standard is disabled
    expect: fires
    events:
      - eventName: BatchDisableStandards
        requestParameters:
          StandardsSubscriptionArns:
            - "arn:aws:securityhub:eu-west-1:111122223333:subscription/aws-foundational-security-best-practices/v/1.0.0"
  - name: The caller may not disable it
    expect: quiet
    events:
      - errorCode: AccessDenied
        responseElements:
          message: "User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_SecurityAdmin_0f1e2d3c4b5a6978/mara@example.com is not authorized to perform: securityhub:DisableSecurityHub on resource: arn:aws:securityhub:eu-west-1:111122223333:hub/default"
  - name: The hub was not on
    expect: quiet
    events:
      - errorCode: InvalidAccessException
        responseElements: {message: "Account 111122223333 is not subscribed to AWS Security Hub"}
  - name: The hub is enabled
    expect: quiet
    events:
      - {eventName: EnableSecurityHub}

logging-tamper/securityhub-findings-suppressed.test.yml 3888
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLETRIAGE0001:ines
    arn: arn:aws:sts::111122223333:assumed-role/triage/ines
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLETRIAGE0001
        arn: arn:aws:iam::111122223333:role/triage
        accountId: "111122223333"
        userName: triage
      attributes: {creationDate: "2026-02-11T21:40:02Z", mfaAuthenticated: "false"}
  eventTime: "2026-02-11T22:03:14Z"
  eventSource: securityhub.amazonaws.com
  eventName: BatchUpdateFindings
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.77"
  userAgent: Boto3/1.42.9 md/Botocore#1.42.9 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.3 cfg/retry-mode#legacy
  requestParameters:
    FindingIdentifiers:
      - Id: arn:aws:securityhub:eu-west-1:111122223333:security-control/CloudTrail.1/finding/0d1e2f30-1111-4222-8333-444455556666
        ProductArn: arn:aws:securityhub:eu-west-1::product/aws/securityhub
    Workflow: {Status: SUPPRESSED}
  responseElements:
    UnprocessedFindings: []
    ProcessedFindings:
      - Id: arn:aws:securityhub:eu-west-1:111122223333:security-control/CloudTrail.1/finding/0d1e2f30-1111-4222-8333-444455556666
        ProductArn: arn:aws:securityhub:eu-west-1::product/aws/securityhub
  requestID: 5a1c7f90-4a0e-4d3f-9a53-0a6f0f6d2b10
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
tests:
  - name: Ten suppressing calls in nine minutes
    expect: fires
    events:
      - {event: {requestParameters: {Workflow: {Status: SUPPRESSED}}}, repeat: 10, every: 60s}
  - name: Nine such calls
    expect: quiet
    events:
      - {event: {}, repeat: 9, every: 60s}
  - name: Ten calls that take a little longer than ten minutes
    expect: quiet
    events:
      - {event: {}, repeat: 10, every: 67s}
  - name: Ten calls of two people
    expect: quiet
    events:
      - {event: {}, repeat: 5, every: 30s}
      - {event: {userIdentity: {principalId: "AROAEXAMPLETRIAGE0001:otto", arn: "arn:aws:sts::111122223333:assumed-role/triage/otto"}}, repeat: 5, every: 30s}
  - name: Findings are archived with the older call, then insights are deleted
    expect: fires
    without: [requestParameters.FindingIdentifiers, requestParameters.Workflow]
    events:
      - {event: {eventName: UpdateFindings, requestParameters: {Filters: {ProductName: [{Value: GuardDuty, Comparison: EQUALS}]}, RecordState: ARCHIVED}, responseElements: null}, repeat: 5, every: 20s}
      - {event: {eventName: DeleteInsight, requestParameters: {InsightArn: "arn:aws:securityhub:eu-west-1:111122223333:insight/111122223333/custom/00000000-0000-4000-8000-00000000000{n}"}}, after: 3m, repeat: 5, every: 20s}
  - name: Findings are marked as notified by a ticketing integration
    expect: quiet
    events:
      - {event: {requestParameters: {Workflow: {Status: NOTIFIED}}}, repeat: 12, every: 20s}
  - name: Findings are made active again
    expect: quiet
    without: [requestParameters.FindingIdentifiers, requestParameters.Workflow]
    events:
      - {event: {eventName: UpdateFindings, requestParameters: {RecordState: ACTIVE}, responseElements: null}, repeat: 12, every: 20s}
  - name: An AWS service makes the calls for the role
    expect: quiet
    events:
      - {event: {userIdentity: {invokedBy: securityhub.amazonaws.com}, sourceIPAddress: securityhub.amazonaws.com, userAgent: securityhub.amazonaws.com}, repeat: 12, every: 20s}
  - name: The caller may not do it
    expect: quiet
    events:
      - {event: {errorCode: AccessDenied, responseElements: {message: "User: arn:aws:sts::111122223333:assumed-role/triage/ines is not authorized to perform: securityhub:BatchUpdateFindings"}}, repeat: 12, every: 20s}

logging-tamper/trail-bucket-short-expiry.test.yml 3498
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/dana"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-06-14T01:09:33Z"
  eventSource: s3.amazonaws.com
  eventName: PutBucketLifecycle
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.19"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    lifecycle: ""
    bucketName: aws-cloudtrail-logs-111122223333-5c1f20aa
    LifecycleConfiguration:
      xmlns: "http://s3.amazonaws.com/doc/2006-03-01/"
      Rule: {ID: expire-early, Status: Enabled, Filter: {Prefix: ""}, Expiration: {Days: 1}}
    Host: aws-cloudtrail-logs-111122223333-5c1f20aa.s3.eu-west-1.amazonaws.com
  responseElements: null
  additionalEventData:
    SignatureVersion: SigV4
    CipherSuite: TLS_AES_128_GCM_SHA256
    bytesTransferredIn: 312
    AuthenticationMethod: AuthHeader
    x-amz-id-2: "dHJhaWxzaWZ0LWV4YW1wbGU="
    bytesTransferredOut: 0
  requestID: "8e387e71-60e3-577e-931e-d74b9cf3bda2"
  eventID: a555ae52-55ec-5ab6-a7d1-f59a916e69c2
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
  - name: The only rule expires everything after a day
    expect: fires
  - name: One rule of several is short
    expect: fires
    events:
      - requestParameters:
          LifecycleConfiguration:
            Rule:
              - {ID: keep-a-year, Status: Enabled, Filter: {Prefix: reports/}, Expiration: {Days: 365}}
              - {ID: expire-early, Status: Enabled, Filter: {Prefix: ""}, Expiration: {Days: 1}}
  - name: A bucket named in the configuration
    expect: fires
    placeholders: {trail_buckets: [acme-audit-archive]}
    events:
      - {requestParameters: {bucketName: acme-audit-archive}}
  - name: Files are kept for a year
    expect: quiet
    events:
      - {requestParameters: {LifecycleConfiguration: {Rule: {Expiration: {Days: 365}}}}}
  - name: The short rule is switched off
    expect: quiet
    events:
      - {requestParameters: {LifecycleConfiguration: {Rule: {Status: Disabled}}}}
  - name: The short rule of two is the one that is off
    expect: quiet
    events:
      - requestParameters:
          LifecycleConfiguration:
            Rule:
              - {ID: keep-a-year, Status: Enabled, Filter: {Prefix: ""}, Expiration: {Days: 365}}
              - {ID: old, Status: Disabled, Filter: {Prefix: ""}, Expiration: {Days: 3}}
  - name: A bucket that holds no trail
    expect: quiet
    events:
      - {requestParameters: {bucketName: acme-build-cache}}
  - name: The caller may not set the rule
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/dana is not authorized to perform: s3:PutLifecycleConfiguration on resource: arn:aws:s3:::aws-cloudtrail-logs-111122223333-5c1f20aa because no identity-based policy allows the s3:PutLifecycleConfiguration action"
        responseElements: null

logging-tamper/trail-created.test.yml 2747
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: cloudtrail.amazonaws.com
  eventName: CreateTrail
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#cloudtrail.create-trail
  requestParameters: {name: all-regions, s3BucketName: example-audit-logs, includeGlobalServiceEvents: true, isMultiRegionTrail: true}
  responseElements: {name: all-regions, s3BucketName: example-audit-logs, includeGlobalServiceEvents: true, isMultiRegionTrail: true, trailARN: 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/all-regions', logFileValidationEnabled: false, isOrganizationTrail: false}
  requestID: d266edde-6a41-5c69-b96c-7ba6c7c109f0
  eventID: 475e007d-df4b-54f3-a744-121c7fa146fb
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: cloudtrail.eu-west-1.amazonaws.com}
tests:
- {name: A trail is made, expect: fires}
- name: A trail starts to record
  expect: fires
  events:
  - eventName: StartLogging
    requestParameters: {name: 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/all-regions'}
    responseElements: null
  without: [requestParameters.s3BucketName, requestParameters.includeGlobalServiceEvents, requestParameters.isMultiRegionTrail]
- name: The trail to start is unknown
  expect: quiet
  events:
  - {errorCode: TrailNotFoundException, errorMessage: 'There is no trail arn:aws:cloudtrail:eu-west-1:111122223333:trail/all-regions.', responseElements: null, eventName: StartLogging}
- name: The bucket does not admit CloudTrail
  expect: quiet
  events:
  - {errorCode: InsufficientS3BucketPolicyException, errorMessage: The policy of bucket example-audit-logs does not admit CloudTrail., responseElements: null}
- name: The caller may not create trails
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: cloudtrail:CreateTrail on resource: arn:aws:cloudtrail:eu-west-1:111122223333:trail/all-regions because no identity-based policy allows the cloudtrail:CreateTrail action', responseElements: null}
- name: The state of a trail is read
  expect: quiet
  events:
  - {eventName: GetTrailStatus, readOnly: true, responseElements: null}

logging-tamper/trail-deleted.test.yml 2419
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
  eventTime: "2026-04-11T21:03:15Z"
  eventSource: cloudtrail.amazonaws.com
  eventName: DeleteTrail
  awsRegion: us-east-1
  sourceIPAddress: "192.0.2.140"
  userAgent: "Boto3/1.40.41 md/Botocore#1.40.41 ua/2.1 os/linux#6.1.0 lang/python#3.12.3"
  requestParameters: {name: prod-trail}
  responseElements: null
  requestID: "4bb6694c-479a-5fb3-a353-599abd453d2e"
  eventID: "4f00d1ca-5298-52fd-b8e3-847d5fc305b4"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: cloudtrail.us-east-1.amazonaws.com
tests:
  - name: A trail is deleted by its name
    expect: fires
  - name: A trail is deleted by its ARN, by Terraform
    expect: fires
    events:
      - requestParameters: {name: "arn:aws:cloudtrail:us-east-1:111122223333:trail/prod-trail"}
        userAgent: "APN/1.0 HashiCorp/1.0 Terraform/1.12.2 (+https://www.terraform.io) terraform-provider-aws/6.14.0"
  - name: The caller may not delete it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei is not authorized to perform: cloudtrail:DeleteTrail on resource: arn:aws:cloudtrail:us-east-1:111122223333:trail/prod-trail because no identity-based policy allows the cloudtrail:DeleteTrail action"
        responseElements: null
        requestParameters: null
  - name: The trail was gone already
    expect: quiet
    events:
      - {errorCode: TrailNotFoundException, errorMessage: "Unknown trail: prod-trail"}
  - name: A new trail is created
    expect: quiet
    events:
      - eventName: CreateTrail
        requestParameters: {name: prod-trail, s3BucketName: example-trail-files, isMultiRegionTrail: true}

logging-tamper/trail-destination-changed.test.yml 4095
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
  eventSource: cloudtrail.amazonaws.com
  eventName: UpdateTrail
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters: {name: audit-trail, s3BucketName: example-quiet-corner}
  responseElements:
    name: audit-trail
    s3BucketName: example-quiet-corner
    includeGlobalServiceEvents: true
    isMultiRegionTrail: true
    trailARN: arn:aws:cloudtrail:eu-west-1:111122223333:trail/audit-trail
    logFileValidationEnabled: true
    isOrganizationTrail: false
  requestID: 2ab8f545-a27f-4869-a41e-1bf4aa19e17e
  eventID: 30a8d268-6d92-43e9-a714-c6573b81226b
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: cloudtrail.eu-west-1.amazonaws.com
tests:
  - name: The bucket is not the one that the trail was created with
    expect: fires
    baseline:
      - {requestParameters: {s3BucketName: example-log-archive}, responseElements: {s3BucketName: example-log-archive}, eventName: CreateTrail}
    events:
      - {}
  - name: The bucket is not the one of an earlier update
    expect: fires
    baseline:
      - {requestParameters: {s3BucketName: example-log-archive}, responseElements: {s3BucketName: example-log-archive}}
    events:
      - {}
  - name: The bucket is known for another trail only
    expect: fires
    baseline:
      - {requestParameters: {name: lab-trail}, responseElements: {name: lab-trail, trailARN: 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/lab-trail'}}
    events:
      - {}
  - name: The name of the trail is an ARN
    expect: fires
    baseline:
      - {requestParameters: {s3BucketName: example-log-archive}, responseElements: {s3BucketName: example-log-archive}}
    events:
      - {requestParameters: {name: 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/audit-trail'}}
  - name: The console sends the bucket of the creation again
    expect: quiet
    baseline:
      - {requestParameters: {s3BucketName: example-log-archive}, responseElements: {s3BucketName: example-log-archive}, eventName: CreateTrail}
    events:
      - {requestParameters: {s3BucketName: example-log-archive}, responseElements: {s3BucketName: example-log-archive}, sessionCredentialFromConsole: 'true', userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'}
  - name: Another setting changes, and the request names no bucket
    expect: quiet
    without: [requestParameters.s3BucketName]
    baseline:
      - {eventName: GetTrailStatus, requestParameters: {name: audit-trail}, responseElements: null, readOnly: true}
    events:
      - {requestParameters: {enableLogFileValidation: true}}
  - name: A trail is created with a bucket of its own
    expect: quiet
    baseline:
      - {requestParameters: {s3BucketName: example-log-archive}, responseElements: {s3BucketName: example-log-archive}}
    events:
      - {eventName: CreateTrail, requestParameters: {name: lab-trail}, responseElements: {name: lab-trail, trailARN: 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/lab-trail'}}
  - name: The caller may not change the trail
    expect: quiet
    baseline:
      - {requestParameters: {s3BucketName: example-log-archive}, responseElements: {s3BucketName: example-log-archive}}
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: cloudtrail:UpdateTrail on resource: arn:aws:cloudtrail:eu-west-1:111122223333:trail/audit-trail', responseElements: null}
  - name: There is no baseline
    expect: quiet

logging-tamper/trail-logging-stopped.test.yml 2954
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/dana"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-03-04T02:17:41Z"
  eventSource: cloudtrail.amazonaws.com
  eventName: StopLogging
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.77"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: {name: org-audit}
  responseElements: null
  requestID: "3e387b02-5178-5586-983d-75f8fd0c43a2"
  eventID: "77f84e84-3908-54d2-b928-74a4a5f1465e"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: cloudtrail.eu-west-1.amazonaws.com
tests:
  - name: A trail given by its name is stopped
    expect: fires
  - name: A trail given by its ARN is stopped
    expect: fires
    events:
      - {requestParameters: {name: "arn:aws:cloudtrail:eu-west-1:111122223333:trail/org-audit"}}
  - name: A role of an administrator stops it
    expect: fires
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
        sessionCredentialFromConsole: "true"
        userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  - name: The caller may not stop it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/dana is not authorized to perform: cloudtrail:StopLogging on resource: arn:aws:cloudtrail:eu-west-1:111122223333:trail/org-audit because no identity-based policy allows the cloudtrail:StopLogging action"
        responseElements: null
        requestParameters: null
  - name: There is no trail of that name
    expect: quiet
    events:
      - errorCode: TrailNotFoundException
        errorMessage: "Unknown trail: arn:aws:cloudtrail:eu-west-1:111122223333:trail/org-audit for the user: 111122223333"
  - name: Recording is started again
    expect: quiet
    events:
      - {eventName: StartLogging}
  - name: Somebody only looks at the state of the trail
    expect: quiet
    events:
      - {eventName: GetTrailStatus, readOnly: true}

logging-tamper/trail-management-events-dropped.test.yml 4854
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDADANAEXAMPLE000EX
    arn: "arn:aws:iam::111122223333:user/dana"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-02-19T23:51:30Z"
  eventSource: cloudtrail.amazonaws.com
  eventName: PutEventSelectors
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.8"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    trailName: prod-trail
    eventSelectors: [{readWriteType: All, includeManagementEvents: false, dataResources: [], excludeManagementEventSources: []}]
  responseElements:
    trailARN: "arn:aws:cloudtrail:eu-west-1:111122223333:trail/prod-trail"
    eventSelectors: [{readWriteType: All, includeManagementEvents: false, dataResources: [], excludeManagementEventSources: []}]
  requestID: "37761c74-620e-58e4-8fcf-bd1ede2a2a90"
  eventID: e71a972f-890a-5686-b40f-aea241ee4798
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: cloudtrail.eu-west-1.amazonaws.com
tests:
  - name: The only selector leaves management events out
    expect: fires
  - name: Management events are kept, but reads only
    expect: fires
    events:
      - requestParameters:
          eventSelectors:
            - {readWriteType: ReadOnly, includeManagementEvents: true, dataResources: [], excludeManagementEventSources: []}
  - name: One selector records no management events, the other one their reads
    expect: fires
    events:
      - requestParameters:
          eventSelectors:
            - {readWriteType: All, includeManagementEvents: false, dataResources: [], excludeManagementEventSources: []}
            - {readWriteType: ReadOnly, includeManagementEvents: true, dataResources: [], excludeManagementEventSources: []}
  - name: Advanced selectors name data events alone
    expect: fires
    without: [requestParameters.eventSelectors]
    events:
      - requestParameters:
          advancedEventSelectors:
            - name: Objects
              fieldSelectors: [{field: eventCategory, equals: [Data]}, {field: resources.type, equals: ["AWS::S3::Object"]}]
  - name: Advanced selectors keep management reads
    expect: fires
    without: [requestParameters.eventSelectors]
    events:
      - requestParameters:
          advancedEventSelectors:
            - {name: Reads, fieldSelectors: [{field: eventCategory, equals: [Management]}, {field: readOnly, equals: ["true"]}]}
  - name: Every management event is recorded
    expect: quiet
    events:
      - requestParameters:
          eventSelectors:
            - {readWriteType: All, includeManagementEvents: true, dataResources: [], excludeManagementEventSources: []}
  - name: The selector names nothing, so that the defaults hold
    expect: quiet
    events:
      - {requestParameters: {eventSelectors: [{includeManagementEvents: true}]}}
  - name: One selector of two keeps the writes
    expect: quiet
    events:
      - requestParameters:
          eventSelectors:
            - {readWriteType: ReadOnly, includeManagementEvents: false, dataResources: [], excludeManagementEventSources: []}
            - {readWriteType: WriteOnly, includeManagementEvents: true, dataResources: [], excludeManagementEventSources: []}
  - name: Advanced selectors keep management events beside data events
    expect: quiet
    without: [requestParameters.eventSelectors]
    events:
      - requestParameters:
          advancedEventSelectors:
            - name: Objects
              fieldSelectors:
                - {field: eventCategory, equals: [Data]}
                - {field: resources.type, equals: ["AWS::S3::Object"]}
                - {field: readOnly, equals: ["true"]}
            - {name: Account, fieldSelectors: [{field: eventCategory, equals: [Management]}]}
  - name: Advanced selectors keep management writes
    expect: quiet
    without: [requestParameters.eventSelectors]
    events:
      - requestParameters:
          advancedEventSelectors:
            - {name: Writes, fieldSelectors: [{field: eventCategory, equals: [Management]}, {field: readOnly, equals: ["false"]}]}
  - name: The caller may not change the selectors
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/dana is not authorized to perform: cloudtrail:PutEventSelectors on resource: arn:aws:cloudtrail:eu-west-1:111122223333:trail/prod-trail because no identity-based policy allows the cloudtrail:PutEventSelectors action"
        responseElements: null
        requestParameters: null

logging-tamper/trail-sources-excluded.test.yml 3541
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
  eventTime: "2026-01-30T10:22:05Z"
  eventSource: cloudtrail.amazonaws.com
  eventName: PutEventSelectors
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  requestParameters:
    trailName: prod-trail
    eventSelectors:
      - {readWriteType: All, includeManagementEvents: true, dataResources: [], excludeManagementEventSources: [kms.amazonaws.com]}
  responseElements:
    trailARN: "arn:aws:cloudtrail:eu-west-1:111122223333:trail/prod-trail"
    eventSelectors:
      - {readWriteType: All, includeManagementEvents: true, dataResources: [], excludeManagementEventSources: [kms.amazonaws.com]}
  requestID: "54b24cbb-ae4d-5e43-a625-35d0f7f90b8a"
  eventID: "865d8f8d-1b54-5969-b616-b171ad1cb572"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: cloudtrail.eu-west-1.amazonaws.com
  sessionCredentialFromConsole: "true"
tests:
  - name: Events of KMS are left out
    expect: fires
  - name: Events of the RDS Data API are left out by the second selector
    expect: fires
    events:
      - requestParameters:
          eventSelectors:
            - {readWriteType: WriteOnly, includeManagementEvents: true, dataResources: [], excludeManagementEventSources: []}
            - readWriteType: ReadOnly
              includeManagementEvents: true
              dataResources: []
              excludeManagementEventSources: [rdsdata.amazonaws.com]
  - name: An advanced selector leaves out KMS
    expect: fires
    without: [requestParameters.eventSelectors]
    events:
      - requestParameters:
          advancedEventSelectors:
            - name: Account
              fieldSelectors: [{field: eventCategory, equals: [Management]}, {field: eventSource, notEquals: [kms.amazonaws.com]}]
  - name: The list of sources to leave out is empty
    expect: quiet
    events:
      - requestParameters:
          eventSelectors:
            - {readWriteType: All, includeManagementEvents: true, dataResources: [], excludeManagementEventSources: []}
  - name: An advanced selector records everything
    expect: quiet
    without: [requestParameters.eventSelectors]
    events:
      - requestParameters:
          advancedEventSelectors: [{name: Account, fieldSelectors: [{field: eventCategory, equals: [Management]}]}]
  - name: The caller may not change the selectors
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei is not authorized to perform: cloudtrail:PutEventSelectors on resource: arn:aws:cloudtrail:eu-west-1:111122223333:trail/prod-trail because no identity-based policy allows the cloudtrail:PutEventSelectors action"
        responseElements: null
        requestParameters: null

logging-tamper/trail-tamper-denied.test.yml 2098
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACIDEPLOYEXAMPLEX
    arn: "arn:aws:iam::111122223333:user/ci-deploy"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: ci-deploy
  eventTime: "2026-03-09T03:12:54Z"
  eventSource: cloudtrail.amazonaws.com
  eventName: StopLogging
  awsRegion: eu-west-1
  sourceIPAddress: "192.0.2.61"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: null
  responseElements: null
  requestID: "711225fc-c691-53e2-bdc1-23de734b7ef3"
  eventID: a655bf05-8530-5ad7-a828-5e9a8af7898e
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: cloudtrail.eu-west-1.amazonaws.com
  errorCode: AccessDenied
  errorMessage: "User: arn:aws:iam::111122223333:user/ci-deploy is not authorized to perform: cloudtrail:StopLogging on resource: arn:aws:cloudtrail:eu-west-1:111122223333:trail/org-audit with an explicit deny in a service control policy"
tests:
  - name: A control policy refuses to stop the trail
    expect: fires
  - name: Deleting the trail is refused
    expect: fires
    events:
      - {eventName: DeleteTrail}
  - name: Changing the trail is refused
    expect: fires
    events:
      - {eventName: UpdateTrail}
  - name: Setting its selectors is refused
    expect: fires
    events:
      - {eventName: PutEventSelectors}
  - name: The trail is really stopped, which another rule reports
    expect: quiet
    without: [errorCode, errorMessage]
    events:
      - {requestParameters: {name: org-audit}}
  - name: The trail does not exist
    expect: quiet
    events:
      - {errorCode: TrailNotFoundException, errorMessage: "Unknown trail: org-audit"}
  - name: Reading the state of the trail is refused
    expect: quiet
    events:
      - {eventName: GetTrailStatus, readOnly: true}

logging-tamper/trail-weakened.test.yml 3816
base:
  eventVersion: "1.11"
  userIdentity:
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
  eventTime: "2026-05-02T19:44:08Z"
  eventSource: cloudtrail.amazonaws.com
  eventName: UpdateTrail
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: {name: prod-trail, s3BucketName: example-trail-files, isMultiRegionTrail: false}
  responseElements:
    name: prod-trail
    s3BucketName: example-trail-files
    includeGlobalServiceEvents: true
    isMultiRegionTrail: false
    trailARN: "arn:aws:cloudtrail:eu-west-1:111122223333:trail/prod-trail"
    logFileValidationEnabled: true
    isOrganizationTrail: false
  requestID: "34fcc7fa-f278-55bd-855d-799daf2682a8"
  eventID: ee7516b5-69bf-5c4a-8004-e07e2c3be52d
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: cloudtrail.eu-west-1.amazonaws.com
tests:
  - name: The trail is cut back to one region
    expect: fires
  - name: Events of global services are left out
    expect: fires
    events:
      - {requestParameters: {isMultiRegionTrail: true, includeGlobalServiceEvents: false}}
  - name: "The organisation's accounts are left out"
    expect: fires
    events:
      - {requestParameters: {isMultiRegionTrail: true, isOrganizationTrail: false}}
  - name: Digest files are switched off
    expect: fires
    events:
      - requestParameters: {isMultiRegionTrail: true, enableLogFileValidation: false}
        responseElements: {isMultiRegionTrail: true, logFileValidationEnabled: false}
  - name: The key of the files is cleared
    expect: fires
    events:
      - {requestParameters: {isMultiRegionTrail: true, kmsKeyId: ""}, responseElements: {isMultiRegionTrail: true}}
  - name: Only the notification topic changes
    expect: quiet
    without: [requestParameters.isMultiRegionTrail]
    events:
      - {requestParameters: {snsTopicName: trail-files}}
  - name: Everything is switched on
    expect: quiet
    events:
      - requestParameters:
          isMultiRegionTrail: true
          includeGlobalServiceEvents: true
          enableLogFileValidation: true
          isOrganizationTrail: true
          kmsKeyId: alias/trail-files
  - name: The answer shows validation off, but the request did not ask for it
    expect: quiet
    events:
      - {requestParameters: {isMultiRegionTrail: true}, responseElements: {logFileValidationEnabled: false}}
  - name: The caller may not change the trail
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_SecurityAdmin_0f1e2d3c4b5a6978/mara@example.com is not authorized to perform: cloudtrail:UpdateTrail on resource: arn:aws:cloudtrail:eu-west-1:111122223333:trail/prod-trail because no identity-based policy allows the cloudtrail:UpdateTrail action"
        responseElements: null
        requestParameters: null

logging-tamper/vpc-flow-logs-deleted.test.yml 2604
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
  eventTime: "2026-05-17T15:47:29Z"
  eventSource: ec2.amazonaws.com
  eventName: DeleteFlowLogs
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "Boto3/1.40.41 md/Botocore#1.40.41 ua/2.1 os/linux#6.1.0 lang/python#3.12.3"
  requestParameters: {DeleteFlowLogsRequest: {FlowLogId: {tag: 1, content: fl-0a1b2c3d4e5f60718}}}
  responseElements:
    DeleteFlowLogsResponse: {xmlns: "http://ec2.amazonaws.com/doc/2016-11-15/", requestId: "6d1c4e20-example", unsuccessful: ""}
  requestID: c9fcd51d-f183-5318-b669-9e22649c45bf
  eventID: "4a6bb6ec-ed52-5b23-af5e-220bf34c1de3"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
  - name: One flow log is deleted
    expect: fires
  - name: Two are deleted in one call
    expect: fires
    events:
      - requestParameters:
          DeleteFlowLogsRequest: {FlowLogId: [{tag: 1, content: fl-0a1b2c3d4e5f60718}, {tag: 2, content: fl-0ff1e2d3c4b5a6978}]}
  - name: The id has a wrong form
    expect: quiet
    events:
      - errorCode: Client.InvalidParameterValue
        errorMessage: "The value 'flow' for flowLogId is not valid"
        requestParameters: {DeleteFlowLogsRequest: {FlowLogId: {content: flow}}}
        responseElements: null
  - name: The caller may not delete it
    expect: quiet
    events:
      - errorCode: Client.UnauthorizedOperation
        errorMessage: "You are not authorized to perform this operation. User: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei is not authorized to perform: ec2:DeleteFlowLogs"
        responseElements: null
  - name: Flow logs are listed
    expect: quiet
    without: [requestParameters.DeleteFlowLogsRequest]
    events:
      - eventName: DescribeFlowLogs
        readOnly: true
        requestParameters: {DescribeFlowLogsRequest: {FlowLogId: {tag: 1, content: fl-0a1b2c3d4e5f60718}}}

logging-tamper/waf-logging-removed.test.yml 2063
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACIDEPLOYEXAMPLEX
    arn: "arn:aws:iam::111122223333:user/ci-deploy"
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: ci-deploy
  eventTime: "2026-08-25T13:19:06Z"
  eventSource: wafv2.amazonaws.com
  eventName: DeleteLoggingConfiguration
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "APN/1.0 HashiCorp/1.0 Terraform/1.12.2 (+https://www.terraform.io) terraform-provider-aws/6.14.0"
  requestParameters: {resourceArn: "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop-front/4f1c2b3a-example"}
  responseElements: null
  requestID: "139d5ea1-784a-5a2b-a146-5141890e195d"
  eventID: "6206844a-dbb8-517d-9a59-4fdecd629f0f"
  readOnly: false
  eventType: AwsApiCall
  apiVersion: "2019-04-23"
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: wafv2.eu-west-1.amazonaws.com}
tests:
  - name: The logging configuration of a web ACL is deleted
    expect: fires
  - name: One kind of log is named
    expect: fires
    events:
      - {requestParameters: {logType: WAF_LOGS, logScope: CUSTOMER}}
  - name: The caller may not delete it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/ci-deploy is not authorized to perform: wafv2:DeleteLoggingConfiguration on resource: arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop-front/4f1c2b3a-example because no identity-based policy allows the wafv2:DeleteLoggingConfiguration action"
        responseElements: null
        requestParameters: null
  - name: Logging is put in place
    expect: quiet
    without: [requestParameters.resourceArn]
    events:
      - eventName: PutLoggingConfiguration
        requestParameters:
          loggingConfiguration: {resourceArn: "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop-front/4f1c2b3a-example"}


"""#
}
