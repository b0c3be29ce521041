// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum ComputeTests {
  static let text = #"""
compute/batch-job-command-override.test.yml 3257
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
  eventSource: batch.amazonaws.com
  eventName: SubmitJob
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters:
    jobName: nightly
    jobQueue: arn:aws:batch:eu-west-1:111122223333:job-queue/main
    jobDefinition: report:7
    containerOverrides: {command: [sh, -c, id]}
  responseElements:
    jobName: nightly
    jobId: 2eda8ad1-632a-4052-a0c7-4d6fcab6058b
    jobArn: arn:aws:batch:eu-west-1:111122223333:job/2eda8ad1-632a-4052-a0c7-4d6fcab6058b
  requestID: bb7f911c-b595-45cf-a034-3fb0a86064c8
  eventID: ccc5db61-9146-45bb-a762-b8adc3e1e38e
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: batch.eu-west-1.amazonaws.com
tests:
  - name: The user has only submitted jobs as they are defined
    expect: fires
    baseline:
      - {requestParameters: {containerOverrides: {command: []}}}
    events:
      - {}
  - name: The baseline knows another principal only
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {}
  - name: The user overrides commands as a routine
    expect: quiet
    baseline:
      - {requestParameters: {containerOverrides: {command: [report, --month, '2']}}}
    events:
      - {}
  - name: The command is the one that is defined
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {requestParameters: {containerOverrides: {command: [], vcpus: 2}}}
  - name: Nothing is overridden
    expect: quiet
    without: [requestParameters.containerOverrides]
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {}
  - name: The user may not do so
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: batch:SubmitJob on resource: arn:aws:batch:eu-west-1:111122223333:job-definition/report:7', responseElements: null}
  - name: There is no baseline
    expect: quiet

compute/bedrock-access-enabled-then-used.test.yml 3542
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/yannick
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: yannick
  eventTime: "2026-03-04T09:12:44Z"
  eventSource: bedrock.amazonaws.com
  eventName: PutUseCaseForModelAccess
  awsRegion: us-east-1
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
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: bedrock.us-east-1.amazonaws.com}
tests:
  - name: A use case is stated and a model invoked an hour later
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: InvokeModel, readOnly: true, requestParameters: {modelId: "anthropic.claude-3-haiku-20240307-v1:0"}}, after: 60m}
  - name: An agreement is accepted and a conversation held
    expect: fires
    events:
      - {event: {eventName: CreateFoundationModelAgreement, requestParameters: {modelId: "anthropic.claude-3-haiku-20240307-v1:0"}, responseElements: {modelId: "anthropic.claude-3-haiku-20240307-v1"}}}
      - {event: {eventName: Converse, readOnly: true, requestParameters: {modelId: "anthropic.claude-3-haiku-20240307-v1:0"}}, after: 2m}
  - name: The account is entitled and the answer streamed
    expect: fires
    events:
      - {event: {eventName: PutFoundationModelEntitlement, requestParameters: {modelId: "anthropic.claude-3-haiku-20240307-v1:0"}, responseElements: {status: SUCCESS}}}
      - {event: {eventName: InvokeModelWithResponseStream, readOnly: true, requestParameters: {modelId: "anthropic.claude-3-haiku-20240307-v1:0"}}, after: 2m}
  - name: The first invocation is refused
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: ConverseStream, readOnly: true, errorCode: AccessDenied, errorMessage: You don't have access to the model with the specified model ID., requestParameters: {modelId: "anthropic.claude-3-haiku-20240307-v1:0"}}, after: 1m}
  - name: The model was in use before
    expect: quiet
    events:
      - {event: {eventName: InvokeModel, readOnly: true, requestParameters: {modelId: "amazon.nova-lite-v1:0"}}}
      - {event: {}, after: 5m}
  - name: The model is invoked after more than an hour
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: InvokeModel, readOnly: true, requestParameters: {modelId: "amazon.nova-lite-v1:0"}}, after: 61m}
  - name: An administrator asks and an application invokes
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: InvokeModel, readOnly: true, userIdentity: {arn: "arn:aws:iam::111122223333:user/summary-service", userName: summary-service, principalId: AIDASUMMARYEXAMPLE001}, requestParameters: {modelId: "amazon.nova-lite-v1:0"}}, after: 5m}
  - name: Only the state of the access is looked at
    expect: quiet
    events:
      - {event: {eventName: GetFoundationModelAvailability, readOnly: true, requestParameters: {modelId: "amazon.nova-lite-v1:0"}}}
      - {event: {eventName: InvokeModel, readOnly: true, requestParameters: {modelId: "amazon.nova-lite-v1:0"}}, after: 1m}

compute/bedrock-invoke-first-time.test.yml 2409
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
  eventSource: bedrock.amazonaws.com
  eventName: InvokeModel
  awsRegion: us-west-2
  sourceIPAddress: 198.51.100.24
  userAgent: Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.11 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21
  requestParameters: {modelId: 'example.large-text-v1:0'}
  responseElements: null
  requestID: 9599d063-e63b-4fda-a259-31d9d8670336
  eventID: e8ea0078-ee79-46d2-a185-beb58a12d8bb
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: bedrock-runtime.us-west-2.amazonaws.com
tests:
  - name: The user has used another model
    expect: fires
    baseline:
      - {requestParameters: {modelId: 'example.small-text-v1:0'}}
    events:
      - {}
  - name: The user has used the model in another Region
    expect: fires
    baseline:
      - {awsRegion: eu-west-1}
    events:
      - {}
  - name: Another user uses the model, and the answer is streamed
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {eventName: ConverseStream}
  - name: The user uses the model as a routine
    expect: quiet
    baseline:
      - {eventName: Converse}
    events:
      - {}
  - name: The user may not use the model
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:us-west-2::foundation-model/example.large-text-v1:0', responseElements: null}
  - name: There is no baseline
    expect: quiet

compute/bedrock-knowledge-changed.test.yml 3061
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
  eventSource: bedrock.amazonaws.com
  eventName: UpdateKnowledgeBase
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters:
    knowledgeBaseId: KBEXAMPLE1
    name: help-desk
    roleArn: arn:aws:iam::111122223333:role/help-desk-kb
  responseElements: {knowledgeBase: {knowledgeBaseId: KBEXAMPLE1, name: help-desk, status: UPDATING}}
  requestID: 0b72f27c-b5db-4e9a-ab64-47616aa8afe9
  eventID: 37ae0215-b922-4aba-a066-0c8503245db8
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: bedrock-agent.eu-west-1.amazonaws.com
tests:
  - name: The user has only used models
    expect: fires
    baseline:
      - {eventName: InvokeModel, readOnly: true}
    events:
      - {}
  - name: The baseline knows another principal only
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {}
  - name: A data source is deleted
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {eventName: DeleteDataSource, requestParameters: {dataSourceId: DSEXAMPLE1}}
  - name: The user has changed an agent before
    expect: quiet
    baseline:
      - {eventName: UpdateAgent}
    events:
      - {}
  - name: A knowledge base is read
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {eventName: GetKnowledgeBase, readOnly: true}
  - name: The user may not change it
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: bedrock:UpdateKnowledgeBase on resource: arn:aws:bedrock:eu-west-1:111122223333:knowledge-base/KBEXAMPLE1', responseElements: null}
  - name: There is no baseline
    expect: quiet

compute/bedrock-model-access-granted.test.yml 2172
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: bedrock.amazonaws.com
  eventName: PutFoundationModelEntitlement
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: Boto3/1.42.3 md/Botocore#1.42.3 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.12.8 md/pyimpl#CPython m/b,E cfg/retry-mode#legacy Botocore/1.42.3
  requestParameters: {modelId: 'acme.example-text-v1:0'}
  responseElements: {status: SUCCESS}
  requestID: eac1a793-57cc-501b-bfac-95cebaadf844
  eventID: 63bceb3a-bec2-55ff-9248-76556885cc63
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: bedrock.us-east-1.amazonaws.com}
tests:
- {name: The use of a model is granted, expect: fires}
- name: A use case is declared, and the record holds no parameters
  expect: fires
  events:
  - {eventName: PutUseCaseForModelAccess, requestParameters: null, responseElements: null}
- name: The agreement for a model is taken
  expect: fires
  events:
  - eventName: CreateFoundationModelAgreement
    requestParameters: {modelId: 'acme.example-text-v1:0'}
    responseElements: {modelId: acme.example-text-v1}
- name: The attempt is refused
  expect: fires
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: bedrock:PutFoundationModelEntitlement on resource: * because no identity-based policy allows the bedrock:PutFoundationModelEntitlement action', responseElements: null}
- name: The models are only listed
  expect: quiet
  events:
  - {eventName: ListFoundationModels, readOnly: true, requestParameters: null, responseElements: null}
- name: The state of an agreement is only asked
  expect: quiet
  events:
  - {eventName: GetFoundationModelAvailability, readOnly: true, responseElements: null}

compute/cloudshell-started.test.yml 2889
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROADBQP57FF2AEXAMPLE:omar@example.com
    arn: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_DeveloperAccess_9f8e7d6c5b4a3928/omar@example.com
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROADBQP57FF2AEXAMPLE
        arn: arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_DeveloperAccess_9f8e7d6c5b4a3928
        accountId: "111122223333"
        userName: AWSReservedSSO_DeveloperAccess_9f8e7d6c5b4a3928
      attributes: {creationDate: "2026-03-27T18:59:04Z", mfaAuthenticated: "true"}
  eventTime: "2026-03-27T19:09:48Z"
  eventSource: cloudshell.amazonaws.com
  eventName: CreateEnvironment
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0
  requestParameters: {}
  responseElements: {EnvironmentId: 8d7c6b5a-4039-4827-8615-0123456789ab, Status: CREATING}
  requestID: b4037f77-7147-4f3e-8cb5-535c28de1f86
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: cloudshell.eu-west-1.amazonaws.com}
  sessionCredentialFromConsole: "true"
tests:
  - name: An environment is created
    expect: fires
  - name: A session is opened in one
    expect: fires
    without: [responseElements.Status]
    events:
      - eventName: CreateSession
        requestParameters:
          EnvironmentId: 8d7c6b5a-4039-4827-8615-0123456789ab
          SessionType: TMUX
          QCliDisabled: false
          TabId: 0a1b2c3d-4e5f-4061-8273-0123456789ab
        responseElements: {SessionId: 1770000000000000000-exampleexampleexampleexamp}
  - name: The caller may not use CloudShell
    expect: quiet
    events:
      - errorCode: AccessDeniedException
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_DeveloperAccess_9f8e7d6c5b4a3928/omar@example.com is not authorized to perform: cloudshell:CreateEnvironment"
        responseElements: null
  - name: Another service creates an environment
    expect: quiet
    events:
      - {eventSource: elasticbeanstalk.amazonaws.com, requestParameters: {applicationName: shop, environmentName: shop-test}}
  - name: S3 opens a session for a directory bucket
    expect: quiet
    events:
      - {eventSource: s3express.amazonaws.com, eventName: CreateSession, requestParameters: {bucketName: logs--euw1-az1--x-s3}}
  - name: The open session reports that it is alive
    expect: quiet
    events:
      - {eventName: SendHeartBeat, requestParameters: {EnvironmentId: 8d7c6b5a-4039-4827-8615-0123456789ab}, responseElements: null}

compute/command-document-created.test.yml 2085
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
  eventSource: ssm.amazonaws.com
  eventName: CreateDocument
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters:
    name: collect-facts
    documentType: Command
    documentFormat: YAML
    content: HIDDEN_DUE_TO_SECURITY_REASONS
  responseElements:
    documentDescription:
      name: collect-facts
      documentType: Command
      documentVersion: '1'
      owner: '111122223333'
      status: Creating
      platformTypes: [Linux]
      schemaVersion: '2.2'
  requestID: 4f084770-e503-4d53-a84e-77dd6dee160d
  eventID: 3ff7cd5e-3792-449f-a11d-251d5bbc5c31
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: ssm.eu-west-1.amazonaws.com
tests:
  - name: A document is created
    expect: fires
  - name: A document gets a new version
    expect: fires
    without: [requestParameters.documentType]
    events:
      - {eventName: UpdateDocument, responseElements: {documentDescription: {documentVersion: '2', status: Updating}}}
  - name: A run book of the automation kind
    expect: quiet
    events:
      - {requestParameters: {documentType: Automation}, responseElements: {documentDescription: {documentType: Automation}}}
  - name: The user may not do so
    expect: quiet
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ssm:CreateDocument on resource: arn:aws:ssm:eu-west-1:111122223333:document/collect-facts', responseElements: null}

compute/compute-infra-changed-by-person.test.yml 7754
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEHQKWT6PZ44:olu@corp.example
    arn: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Operations_dc7a884fa378611a/olu@corp.example
    accountId: '111122223333'
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLEHQKWT6PZ44
        arn: arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Operations_dc7a884fa378611a
        accountId: '111122223333'
        userName: AWSReservedSSO_Operations_dc7a884fa378611a
      attributes:
        creationDate: '2026-03-04T04:51:20Z'
        mfaAuthenticated: 'false'
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: ModifyInstanceAttribute
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.12
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0
  requestParameters:
    instanceId: i-0c9f2b7d41e863a50
    disableApiTermination:
      value: false
  responseElements:
    requestId: 9e8d7c6b-5a49-4382-9170-6f5e4d3c2b1a
    _return: true
  requestID: b83326da-2521-5774-b2a8-3ae0e162646c
  eventID: d96807c3-4dc9-59d7-9d6b-7babfb648844
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com
  sessionCredentialFromConsole: 'true'
tests:
  - name: Protection against termination is switched off in the console
    expect: fires
  - name: The start script is replaced, and the trail hides it
    expect: fires
    without: [requestParameters.disableApiTermination]
    events:
      - {requestParameters: {userData: <sensitiveDataRemoved>}}
  - name: Metadata can be read without a token again
    expect: fires
    without: [requestParameters.instanceId, requestParameters.disableApiTermination, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifyInstanceMetadataOptions, userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython
          md/command#ec2.modify-instance-metadata-options, requestParameters: {ModifyInstanceMetadataOptionsRequest: {InstanceId: i-0c9f2b7d41e863a50, HttpTokens: optional,
            HttpEndpoint: enabled}}, responseElements: {ModifyInstanceMetadataOptionsResponse: {instanceId: i-0c9f2b7d41e863a50}}}
  - name: An instance moves to dedicated hardware
    expect: fires
    without: [requestParameters.disableApiTermination]
    events:
      - {eventName: ModifyInstancePlacement, userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython
          md/command#ec2.modify-instance-placement, requestParameters: {instanceId: i-0c9f2b7d41e863a50, tenancy: dedicated}, responseElements: {requestId: 9e8d7c6b-5a49-4382-9170-6f5e4d3c2b1a,
          _return: true}}
  - name: An instance may use the processor without limit
    expect: fires
    without: [requestParameters.instanceId, requestParameters.disableApiTermination]
    events:
      - {eventName: ModifyInstanceCreditSpecification, userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7
          md/pyimpl#CPython md/command#ec2.modify-instance-credit-specification, requestParameters: {ModifyInstanceCreditSpecificationRequest: {InstanceCreditSpecification: {
              InstanceId: i-0c9f2b7d41e863a50, CpuCredits: unlimited, tag: 1}}}, responseElements: {requestId: 9e8d7c6b-5a49-4382-9170-6f5e4d3c2b1a, _return: true}}
  - name: An instance gets a role
    expect: fires
    without: [requestParameters.instanceId, requestParameters.disableApiTermination]
    events:
      - {eventName: AssociateIamInstanceProfile, userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython
          md/command#ec2.associate-iam-instance-profile, requestParameters: {AssociateIamInstanceProfileRequest: {InstanceId: i-0c9f2b7d41e863a50, IamInstanceProfile: {
              Name: backup-reader}}}, responseElements: {requestId: 9e8d7c6b-5a49-4382-9170-6f5e4d3c2b1a, _return: true}}
  - name: An instance loses its role
    expect: fires
    without: [requestParameters.instanceId, requestParameters.disableApiTermination]
    events:
      - {eventName: DisassociateIamInstanceProfile, userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython
          md/command#ec2.disassociate-iam-instance-profile, requestParameters: {DisassociateIamInstanceProfileRequest: {AssociationId: iip-assoc-0a9b8c7d6e5f41302}},
        responseElements: {requestId: 9e8d7c6b-5a49-4382-9170-6f5e4d3c2b1a, _return: true}}
  - name: An attribute goes back to its default
    expect: fires
    without: [requestParameters.disableApiTermination]
    events:
      - {eventName: ResetInstanceAttribute, userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython
          md/command#ec2.reset-instance-attribute, requestParameters: {instanceId: i-0c9f2b7d41e863a50, attribute: sourceDestCheck}, responseElements: {requestId: 9e8d7c6b-5a49-4382-9170-6f5e4d3c2b1a,
          _return: true}}
  - name: A machine is imported
    expect: fires
    without: [requestParameters.instanceId, requestParameters.disableApiTermination]
    events:
      - {eventName: ImportInstance, userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.import-instance,
        requestParameters: {platform: Windows, description: old server, launchSpecification: {architecture: x86_64, instanceType: m5.large}}, responseElements: {
          requestId: 9e8d7c6b-5a49-4382-9170-6f5e4d3c2b1a, _return: true}}
  - name: Terraform changes the attribute
    expect: quiet
    events:
      - {userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.13.3 (+https://www.terraform.io) terraform-provider-aws/6.14.1 (+https://registry.terraform.io/providers/hashicorp/aws)
          aws-sdk-go-v2/1.39.0'}
  - name: Pulumi changes the attribute
    expect: quiet
    events:
      - {userAgent: aws-sdk-go-v2/1.39.0 os/linux lang/go#1.24.6 APN/1.0 Pulumi/1.0 PulumiAWS/7.8.0}
  - name: CloudFormation changes the attribute
    expect: quiet
    events:
      - {userIdentity: {invokedBy: cloudformation.amazonaws.com}, sourceIPAddress: cloudformation.amazonaws.com, userAgent: cloudformation.amazonaws.com}
  - name: Systems Manager changes the attribute for a person
    expect: quiet
    events:
      - {userIdentity: {invokedBy: ssm.amazonaws.com}, sourceIPAddress: ssm.amazonaws.com, userAgent: ssm.amazonaws.com}
  - name: The caller may not change instances
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_Operations_dc7a884fa378611a/olu@corp.example
          is not authorized to perform: ec2:ModifyInstanceAttribute on resource: arn:aws:ec2:eu-west-1:111122223333:instance/i-0c9f2b7d41e863a50 because no
          identity-based policy allows the ec2:ModifyInstanceAttribute action', responseElements: null}
  - name: The attribute is read
    expect: quiet
    without: [requestParameters.disableApiTermination]
    events:
      - {eventName: DescribeInstanceAttribute, readOnly: true, responseElements: null, requestParameters: {instanceId: i-0c9f2b7d41e863a50, attribute: userData}}

compute/container-credential-endpoint-query.test.yml 4759
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ecs.amazonaws.com
  eventName: RegisterTaskDefinition
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Boto3/1.42.3 md/Botocore#1.42.3 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.12.8 md/pyimpl#CPython m/b,E cfg/retry-mode#legacy Botocore/1.42.3
  requestParameters:
    family: shop
    containerDefinitions:
    - name: web
      image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:214
      cpu: 0
      essential: true
      portMappings:
      - {containerPort: 8080, protocol: tcp}
      environment: []
      mountPoints: []
      volumesFrom: []
      entryPoint: [sh, -c]
      command: [curl -s 169.254.170.2$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI -o /tmp/c; sleep 600]
    requiresCompatibilities: [EC2]
    memory: '512'
    cpu: '256'
    taskRoleArn: arn:aws:iam::111122223333:role/shop-task
  responseElements:
    taskDefinition:
      taskDefinitionArn: arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:31
      family: shop
      revision: 31
      status: ACTIVE
      volumes: []
      placementConstraints: []
  requestID: 977590a0-6caf-5fe0-8f3a-b6d5da91f470
  eventID: 8ed321df-74bd-54ae-82ca-723d1b6dae93
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ecs.eu-west-1.amazonaws.com}
tests:
- {name: The command of a new definition fetches the keys, expect: fires}
- name: The second container does it in its third word
  expect: fires
  events:
  - requestParameters:
      containerDefinitions:
      - name: web
        image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:214
        cpu: 0
        essential: true
        portMappings:
        - {containerPort: 8080, protocol: tcp}
        environment: []
        mountPoints: []
        volumesFrom: []
      - name: side
        image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/side:214
        cpu: 0
        essential: true
        portMappings:
        - {containerPort: 8080, protocol: tcp}
        environment: []
        mountPoints: []
        volumesFrom: []
        command: [sh, -c, curl -s 169.254.170.2$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI -o /tmp/c; sleep 600]
- name: A task is run with such a command in place of its own
  expect: fires
  events:
  - eventName: RunTask
    requestParameters:
      cluster: prod
      taskDefinition: shop:31
      count: 1
      overrides:
        containerOverrides:
        - name: web
          command: [sh, -c, curl -s 169.254.170.2$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI -o /tmp/c; sleep 600]
    responseElements:
      tasks: []
      failures: []
  without: [requestParameters.containerDefinitions, requestParameters.family]
- name: An ordinary command
  expect: quiet
  events:
  - requestParameters:
      containerDefinitions:
      - name: web
        image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:214
        cpu: 0
        essential: true
        portMappings:
        - {containerPort: 8080, protocol: tcp}
        environment: []
        mountPoints: []
        volumesFrom: []
        command: [sh, -c, 'curl -s http://localhost:8080/health']
- name: The variable is in the health check alone
  expect: quiet
  events:
  - requestParameters:
      containerDefinitions:
      - name: web
        image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:214
        cpu: 0
        essential: true
        portMappings:
        - {containerPort: 8080, protocol: tcp}
        environment: []
        mountPoints: []
        volumesFrom: []
        command: [serve]
        healthCheck:
          command: [CMD-SHELL, test -n "$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"]
- name: A task is run with another command
  expect: quiet
  events:
  - eventName: RunTask
    requestParameters:
      cluster: prod
      taskDefinition: shop:31
      count: 1
      overrides:
        containerOverrides:
        - name: web
          command: [migrate]
  without: [requestParameters.containerDefinitions, requestParameters.family]
- name: The caller may not register task definitions
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ecs:RegisterTaskDefinition on resource: * because no identity-based policy allows the ecs:RegisterTaskDefinition action', responseElements: null}

compute/container-exec-enabled.test.yml 2978
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ecs.amazonaws.com
  eventName: UpdateService
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ecs.update-service
  requestParameters: {cluster: prod, service: shop, enableExecuteCommand: true, forceNewDeployment: true}
  responseElements:
    service: {serviceArn: 'arn:aws:ecs:eu-west-1:111122223333:service/prod/shop', serviceName: shop, status: ACTIVE, desiredCount: 2, enableExecuteCommand: true}
  requestID: abc199ea-3895-50e7-b9cd-942d0aabf1c5
  eventID: ce74f8da-e3c7-5c8e-ae38-a36a815c2081
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ecs.eu-west-1.amazonaws.com}
tests:
- {name: Exec is switched on for a running service, expect: fires}
- name: A service is created with exec
  expect: fires
  events:
  - eventName: CreateService
    requestParameters: {serviceName: shop, taskDefinition: 'shop:31', desiredCount: 2}
  without: [requestParameters.service]
- name: A single task starts with exec
  expect: fires
  events:
  - eventName: RunTask
    requestParameters: {taskDefinition: 'shop:31', count: 1, launchType: FARGATE}
    responseElements:
      tasks:
      - {taskArn: 'arn:aws:ecs:eu-west-1:111122223333:task/prod/0f9e8d7c6b5a49382716051423324150', enableExecuteCommand: true}
      failures: []
  without: [requestParameters.service, responseElements.service]
- name: Exec is switched off
  expect: quiet
  events:
  - requestParameters: {enableExecuteCommand: false}
    responseElements:
      service: {enableExecuteCommand: false}
- name: The service is scaled and exec stays as it was
  expect: quiet
  events:
  - requestParameters: {desiredCount: 4}
  without: [requestParameters.enableExecuteCommand]
- name: The task definition is unknown
  expect: quiet
  events:
  - {errorCode: ClientException, errorMessage: There is no such task definition., responseElements: null}
- name: The caller may not change the service
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ecs:UpdateService on resource: arn:aws:ecs:eu-west-1:111122223333:service/prod/shop because no identity-based policy allows the ecs:UpdateService action', responseElements: null}
- name: App Runner updates a service by a call of the same name
  expect: quiet
  events:
  - {eventSource: apprunner.amazonaws.com}

compute/container-exec-used.test.yml 3443
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
  eventSource: ecs.amazonaws.com
  eventName: ExecuteCommand
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ecs.execute-command
  requestParameters: {cluster: prod, container: web, command: /bin/sh, interactive: true, task: 'arn:aws:ecs:eu-west-1:111122223333:task/prod/0f9e8d7c6b5a49382716051423324150'}
  responseElements:
    clusterArn: arn:aws:ecs:eu-west-1:111122223333:cluster/prod
    containerArn: arn:aws:ecs:eu-west-1:111122223333:container/prod/0f9e8d7c/6a5b4c3d
    containerName: web
    interactive: true
    session: {sessionId: ecs-execute-command-0b4f8c1d2e3a59687, streamUrl: 'wss://ssmmessages.eu-west-1.amazonaws.com/v1/data-channel/ecs-execute-command-0b4f8c1d2e3a59687?role=publish_subscribe', tokenValue: HIDDEN_DUE_TO_SECURITY_REASONS}
    taskArn: arn:aws:ecs:eu-west-1:111122223333:task/prod/0f9e8d7c6b5a49382716051423324150
  requestID: 888368ef-c101-53dd-84db-2b18595a3019
  eventID: 8c34be98-5827-567e-8007-4d9aaf2da49f
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ecs.eu-west-1.amazonaws.com}
tests:
- {name: A developer opens a shell in a container, expect: fires}
- name: A long-lived key of a user reads a file in it
  expect: fires
  events:
  - userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
    requestParameters: {command: cat /app/config.yml}
  without: [userIdentity.sessionContext]
- name: Exec is not enabled on the task
  expect: quiet
  events:
  - {errorCode: InvalidParameterException, errorMessage: Exec was not enabled when the task was started., responseElements: null}
- name: The caller may not execute commands
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ecs:ExecuteCommand on resource: arn:aws:ecs:eu-west-1:111122223333:task/prod/0f9e8d7c6b5a49382716051423324150 because no identity-based policy allows the ecs:ExecuteCommand action', responseElements: null}
- name: The task is only described
  expect: quiet
  events:
  - eventName: DescribeTasks
    readOnly: true
    requestParameters:
      tasks: ['arn:aws:ecs:eu-west-1:111122223333:task/prod/0f9e8d7c6b5a49382716051423324150']
    responseElements: null

compute/container-mining-pattern.test.yml 5104
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/benno
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: benno
  eventTime: "2026-03-04T20:15:33Z"
  eventSource: ecs.amazonaws.com
  eventName: RegisterTaskDefinition
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
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ecs.eu-west-1.amazonaws.com}
tests:
  - name: A public image with four vCPUs is registered and run as a task
    expect: fires
    events:
      - {event: {requestParameters: {family: rig, cpu: "4096", memory: "8192", networkMode: awsvpc, requiresCompatibilities: [FARGATE], containerDefinitions: [{name: rig, image: "docker.io/example/rig:latest", essential: true}]}, responseElements: {taskDefinition: {family: rig, revision: 1, cpu: "4096", taskDefinitionArn: "arn:aws:ecs:eu-west-1:111122223333:task-definition/rig:1"}}}}
      - {event: {eventName: RunTask, requestParameters: {cluster: default, taskDefinition: "rig:1", count: 10, launchType: FARGATE}}, after: 30m}
  - name: The size is written in vCPUs and the service keeps the tasks running
    expect: fires
    events:
      - {event: {requestParameters: {family: rig, cpu: "8 vCPU", memory: 16 GB, containerDefinitions: [{name: rig, image: "example/rig", essential: true}]}, responseElements: {taskDefinition: {family: rig, revision: 2, cpu: "8192"}}}}
      - {event: {eventName: CreateService, requestParameters: {cluster: default, serviceName: rig, taskDefinition: rig, desiredCount: 20}}, after: 2m}
  - name: The container itself asks for the vCPUs and a sidecar comes from the own registry
    expect: fires
    events:
      - {event: {requestParameters: {family: rig, containerDefinitions: [{name: sidecar, image: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/envoy:3", cpu: 128}, {name: rig, image: "ghcr.io/example/rig:2", cpu: 16384}]}}}
      - {event: {eventName: StartTask, requestParameters: {cluster: default, taskDefinition: rig, containerInstances: [0f1e2d3c4b5a69788796a5b4c3d2e1f0]}}, after: 2m}
  - name: The image is from the own registry
    expect: quiet
    events:
      - {event: {requestParameters: {family: render, cpu: "4096", containerDefinitions: [{name: render, image: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/render:14"}]}}}
      - {event: {eventName: RunTask, requestParameters: {cluster: default, taskDefinition: render}}, after: 2m}
  - name: The public image is of a registry that was named as own
    expect: quiet
    placeholders: {own_registries: ["registry.example.com/*"]}
    events:
      - {event: {requestParameters: {family: render, cpu: "4096", containerDefinitions: [{name: render, image: "registry.example.com/render:14"}]}}}
      - {event: {eventName: RunTask, requestParameters: {cluster: default, taskDefinition: render}}, after: 2m}
  - name: The task is small
    expect: quiet
    events:
      - {event: {requestParameters: {family: web, cpu: "2048", containerDefinitions: [{name: web, image: "nginx:1.29", cpu: 256}]}, responseElements: {taskDefinition: {family: web, revision: 5, cpu: "2048"}}}}
      - {event: {eventName: RunTask, requestParameters: {cluster: default, taskDefinition: web}}, after: 2m}
  - name: The tasks were running before
    expect: quiet
    events:
      - {event: {eventName: RunTask, requestParameters: {cluster: default, taskDefinition: web}}}
      - {event: {requestParameters: {family: rig, cpu: "4096", containerDefinitions: [{name: rig, image: "example/rig"}]}}, after: 2m}
  - name: The task is run after more than half an hour
    expect: quiet
    events:
      - {event: {requestParameters: {family: rig, cpu: "4096", containerDefinitions: [{name: rig, image: "example/rig"}]}}}
      - {event: {eventName: RunTask, requestParameters: {cluster: default, taskDefinition: rig}}, after: 31m}
  - name: Somebody else runs a task
    expect: quiet
    events:
      - {event: {requestParameters: {family: rig, cpu: "4096", containerDefinitions: [{name: rig, image: "example/rig"}]}}}
      - {event: {eventName: RunTask, userIdentity: {arn: "arn:aws:iam::111122223333:user/carla", userName: carla, principalId: AIDACARLAEXAMPLE00001}, requestParameters: {cluster: default, taskDefinition: web}}, after: 2m}
  - name: The definition is only described afterwards
    expect: quiet
    events:
      - {event: {requestParameters: {family: rig, cpu: "4096", containerDefinitions: [{name: rig, image: "example/rig"}]}}}
      - {event: {eventName: DescribeTaskDefinition, readOnly: true, requestParameters: {taskDefinition: rig}}, after: 2m}

compute/container-task-privileged.test.yml 3764
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ecs.amazonaws.com
  eventName: RegisterTaskDefinition
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Boto3/1.42.3 md/Botocore#1.42.3 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.12.8 md/pyimpl#CPython m/b,E cfg/retry-mode#legacy Botocore/1.42.3
  requestParameters:
    family: shop
    containerDefinitions:
    - name: web
      image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:214
      cpu: 0
      essential: true
      portMappings:
      - {containerPort: 8080, protocol: tcp}
      environment: []
      mountPoints: []
      volumesFrom: []
      privileged: true
    requiresCompatibilities: [EC2]
    memory: '512'
    cpu: '256'
    taskRoleArn: arn:aws:iam::111122223333:role/shop-task
  responseElements:
    taskDefinition:
      taskDefinitionArn: arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:31
      family: shop
      revision: 31
      status: ACTIVE
      volumes: []
      placementConstraints: []
  requestID: 977590a0-6caf-5fe0-8f3a-b6d5da91f470
  eventID: 8ed321df-74bd-54ae-82ca-723d1b6dae93
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ecs.eu-west-1.amazonaws.com}
tests:
- {name: The only container is privileged, expect: fires}
- name: The second of two containers is privileged
  expect: fires
  events:
  - requestParameters:
      containerDefinitions:
      - name: web
        image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:214
        cpu: 0
        essential: true
        portMappings:
        - {containerPort: 8080, protocol: tcp}
        environment: []
        mountPoints: []
        volumesFrom: []
        privileged: false
      - name: side
        image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/side:214
        cpu: 0
        essential: true
        portMappings:
        - {containerPort: 8080, protocol: tcp}
        environment: []
        mountPoints: []
        volumesFrom: []
        privileged: true
- name: The container says that it is not privileged
  expect: quiet
  events:
  - requestParameters:
      containerDefinitions:
      - name: web
        image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:214
        cpu: 0
        essential: true
        portMappings:
        - {containerPort: 8080, protocol: tcp}
        environment: []
        mountPoints: []
        volumesFrom: []
        privileged: false
- name: The container says nothing about it
  expect: quiet
  events:
  - requestParameters:
      containerDefinitions:
      - name: web
        image: 111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:214
        cpu: 0
        essential: true
        portMappings:
        - {containerPort: 8080, protocol: tcp}
        environment: []
        mountPoints: []
        volumesFrom: []
- name: The launch type does not take privileged containers
  expect: quiet
  events:
  - {errorCode: ClientException, errorMessage: Fargate runs no privileged containers., responseElements: null}
- name: The caller may not register task definitions
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ecs:RegisterTaskDefinition on resource: * because no identity-based policy allows the ecs:RegisterTaskDefinition action', responseElements: null}

compute/fargate-default-namespace.test.yml 2732
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: eks.amazonaws.com
  eventName: CreateFargateProfile
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#eks.create-fargate-profile
  requestParameters:
    name: prod-cluster
    fargateProfileName: fp-default
    podExecutionRoleArn: arn:aws:iam::111122223333:role/eks-fargate-pods
    subnets: [subnet-0c1d2e3f4a5b6c7d8]
    selectors:
    - {namespace: default}
    clientRequestToken: 1b2c3d4e-5f60-4718-8293-a4b5c6d7e8f9
  responseElements:
    fargateProfile:
      fargateProfileName: fp-default
      fargateProfileArn: arn:aws:eks:eu-west-1:111122223333:fargateprofile/prod-cluster/fp-default/0ac1b2d3
      clusterName: prod-cluster
      selectors:
      - {namespace: default}
      status: CREATING
  requestID: c73d7195-5f03-5689-8fc3-73bd2e1a7003
  eventID: 6d016d8a-1a29-56fb-b4ec-4548aa664c64
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: eks.eu-west-1.amazonaws.com}
tests:
- {name: A profile takes the default namespace, expect: fires}
- name: The default namespace is the second selector
  expect: fires
  events:
  - requestParameters:
      selectors:
      - {namespace: kube-system}
      - {namespace: default}
- name: A profile takes a namespace of its own
  expect: quiet
  events:
  - requestParameters:
      fargateProfileName: fp-shop
      selectors:
      - {namespace: shop}
- name: Another namespace carries a label called default
  expect: quiet
  events:
  - requestParameters:
      selectors:
      - namespace: shop
        labels: {tier: default}
- name: A profile of that name is there already
  expect: quiet
  events:
  - {errorCode: ResourceInUseException, errorMessage: There is a profile fp-default already., responseElements: null}
- name: The caller may not create profiles
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: eks:CreateFargateProfile on resource: arn:aws:eks:eu-west-1:111122223333:cluster/prod-cluster because no identity-based policy allows the eks:CreateFargateProfile action', responseElements: null}

compute/function-code-replaced.test.yml 4282
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: lambda.amazonaws.com
  eventName: UpdateFunctionCode20150331v2
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Boto3/1.42.3 md/Botocore#1.42.3 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.12.8 md/pyimpl#CPython m/b,E cfg/retry-mode#legacy Botocore/1.42.3
  requestParameters: {functionName: invoice-render, publish: true, dryRun: false, s3Bucket: example-drop, s3Key: render.zip}
  responseElements:
    functionName: invoice-render
    functionArn: arn:aws:lambda:eu-west-1:111122223333:function:invoice-render
    runtime: python3.13
    role: arn:aws:iam::111122223333:role/invoice-render
    handler: app.handler
    codeSize: 48213
    description: ''
    timeout: 15
    memorySize: 256
    lastModified: 2026-03-04T05:06:07.000+0000
    codeSha256: s8Kf0exampleQ2hashOfTheCode5wq1T0c9v3yLrZ4xU6Y=
    version: $LATEST
    tracingConfig: {mode: PassThrough}
    revisionId: 2f8c1d7e-6b5a-4c39-9e21-0a7d4b8c6f13
    packageType: Zip
    architectures: [arm64]
    lastUpdateStatus: InProgress
  requestID: f4b305ac-538d-5f76-9e31-085e18d6399b
  eventID: e564a4fa-7fe3-5147-87c7-9c32712db014
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: lambda.eu-west-1.amazonaws.com}
tests:
- {name: A script uploads new code, expect: fires}
- name: The function is named by its ARN and the record has the older name
  expect: fires
  events:
  - eventName: UpdateFunctionCode20150331
    requestParameters: {functionName: 'arn:aws:lambda:eu-west-1:111122223333:function:invoice-render'}
  without: [requestParameters.dryRun]
- name: A container image takes its place
  expect: fires
  events:
  - userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0
    userIdentity:
      type: AssumedRole
      principalId: AROAAWSRESERVEDSSODEV:rowan@example.com
      arn: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_DeveloperAccess_0a1b2c3d4e5f6a7b/rowan@example.com
      accountId: '111122223333'
      accessKeyId: ASIAIOSFODNN7EXAMPLE
      sessionContext:
        sessionIssuer: {type: Role, principalId: AROAAWSRESERVEDSSODEV, arn: 'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_DeveloperAccess_0a1b2c3d4e5f6a7b', accountId: '111122223333', userName: AWSReservedSSO_DeveloperAccess_0a1b2c3d4e5f6a7b}
        attributes: {creationDate: '2026-03-04T04:40:11Z', mfaAuthenticated: 'false'}
    requestParameters: {imageUri: '444455556666.dkr.ecr.eu-west-1.amazonaws.com/render:2'}
  without: [requestParameters.s3Bucket, requestParameters.s3Key]
- name: A dry run
  expect: quiet
  events:
  - requestParameters: {dryRun: true}
- name: Terraform deploys
  expect: quiet
  events:
  - {userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.14.1 (+https://www.terraform.io) terraform-provider-aws/6.24.0 (+https://registry.terraform.io/providers/hashicorp/aws) aws-sdk-go-v2/1.40.1 ua/2.1 os/linux lang/go#1.25.4 md/GOARCH#amd64'}
- name: CloudFormation deploys
  expect: quiet
  events:
  - userIdentity: {invokedBy: cloudformation.amazonaws.com}
    sourceIPAddress: cloudformation.amazonaws.com
    userAgent: cloudformation.amazonaws.com
- name: The upload is too large
  expect: quiet
  events:
  - {errorCode: RequestEntityTooLargeException, errorMessage: The upload is too large., responseElements: null}
- name: The caller may not update code
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: lambda:UpdateFunctionCode on resource: arn:aws:lambda:eu-west-1:111122223333:function:invoice-render because no identity-based policy allows the lambda:UpdateFunctionCode action', responseElements: null, requestParameters: null}
- name: Only the settings change
  expect: quiet
  events:
  - {eventName: UpdateFunctionConfiguration20150331v2}

compute/function-created.test.yml 3965
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
  eventSource: lambda.amazonaws.com
  eventName: CreateFunction20150331
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0
  requestParameters:
    functionName: invoice-render
    runtime: python3.13
    role: arn:aws:iam::111122223333:role/invoice-render
    handler: app.handler
    code: {}
    timeout: 15
    memorySize: 256
    publish: false
    packageType: Zip
    architectures: [arm64]
  responseElements:
    functionName: invoice-render
    functionArn: arn:aws:lambda:eu-west-1:111122223333:function:invoice-render
    runtime: python3.13
    role: arn:aws:iam::111122223333:role/invoice-render
    handler: app.handler
    codeSize: 48213
    description: ''
    timeout: 15
    memorySize: 256
    lastModified: 2026-03-04T05:06:07.000+0000
    codeSha256: s8Kf0exampleQ2hashOfTheCode5wq1T0c9v3yLrZ4xU6Y=
    version: $LATEST
    tracingConfig: {mode: PassThrough}
    revisionId: 2f8c1d7e-6b5a-4c39-9e21-0a7d4b8c6f13
    packageType: Zip
    architectures: [arm64]
    state: Pending
    stateReason: The function is being created.
    stateReasonCode: Creating
  requestID: a846e122-8c16-54c6-b79f-ec00736c1134
  eventID: 1667faa6-f849-5b71-a4d1-311aa4a91f7e
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: lambda.eu-west-1.amazonaws.com}
tests:
- {name: A developer creates a function in the console, expect: fires}
- name: A key of a user creates one with the CLI
  expect: fires
  events:
  - userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
    userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#lambda.create-function
  without: [userIdentity.sessionContext]
- name: Terraform creates it
  expect: quiet
  events:
  - {userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.14.1 (+https://www.terraform.io) terraform-provider-aws/6.24.0 (+https://registry.terraform.io/providers/hashicorp/aws) aws-sdk-go-v2/1.40.1 ua/2.1 os/linux lang/go#1.25.4 md/GOARCH#amd64'}
- name: CloudFormation creates it
  expect: quiet
  events:
  - userIdentity: {invokedBy: cloudformation.amazonaws.com}
    sourceIPAddress: cloudformation.amazonaws.com
    userAgent: cloudformation.amazonaws.com
- name: A role of another account may not be passed
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: The role belongs to another account and cannot be passed., requestParameters: null, responseElements: null}
- name: A function of that name is there already
  expect: quiet
  events:
  - {errorCode: ResourceConflictException, errorMessage: There is a function invoice-render already., responseElements: null}
- name: CloudFront creates a function of its own kind
  expect: quiet
  events:
  - {eventSource: cloudfront.amazonaws.com, eventName: CreateFunction}

compute/function-deleted.test.yml 3040
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
  eventSource: lambda.amazonaws.com
  eventName: DeleteFunction20150331
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0
  requestParameters: {functionName: invoice-render}
  responseElements: null
  requestID: 0c5f8f9b-b18e-5768-af1f-24141969c1f7
  eventID: 2f520d30-8d2d-5375-8cf1-39b06152d7e7
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: lambda.eu-west-1.amazonaws.com}
tests:
- {name: A developer deletes a function in the console, expect: fires}
- name: A script deletes one version
  expect: fires
  events:
  - userAgent: Boto3/1.42.3 md/Botocore#1.42.3 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.12.8 md/pyimpl#CPython m/b,E cfg/retry-mode#legacy Botocore/1.42.3
    requestParameters: {qualifier: '12'}
- name: Terraform destroys it
  expect: quiet
  events:
  - {userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.14.1 (+https://www.terraform.io) terraform-provider-aws/6.24.0 (+https://registry.terraform.io/providers/hashicorp/aws) aws-sdk-go-v2/1.40.1 ua/2.1 os/linux lang/go#1.25.4 md/GOARCH#amd64'}
- name: CloudFormation deletes the stack
  expect: quiet
  events:
  - userIdentity: {invokedBy: cloudformation.amazonaws.com}
    sourceIPAddress: cloudformation.amazonaws.com
    userAgent: cloudformation.amazonaws.com
- name: The function is unknown
  expect: quiet
  events:
  - {errorCode: ResourceNotFoundException, errorMessage: 'There is no function arn:aws:lambda:eu-west-1:111122223333:function:invoice-render.', responseElements: null}
- name: The caller may not delete functions
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: lambda:DeleteFunction on resource: arn:aws:lambda:eu-west-1:111122223333:function:invoice-render because no identity-based policy allows the lambda:DeleteFunction action', responseElements: null, requestParameters: null}
- name: CloudFront deletes a function of its own kind
  expect: quiet
  events:
  - {eventSource: cloudfront.amazonaws.com, eventName: DeleteFunction}

compute/function-deprecated-runtime.test.yml 3152
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
  eventSource: lambda.amazonaws.com
  eventName: CreateFunction20150331
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: APN/1.0 HashiCorp/1.0 Terraform/1.14.1 (+https://www.terraform.io) terraform-provider-aws/6.24.0 (+https://registry.terraform.io/providers/hashicorp/aws) aws-sdk-go-v2/1.40.1 ua/2.1 os/linux lang/go#1.25.4 md/GOARCH#amd64
  requestParameters:
    functionName: invoice-render
    runtime: python3.8
    role: arn:aws:iam::111122223333:role/invoice-render
    handler: app.handler
    code: {}
    timeout: 15
    memorySize: 256
    publish: false
    packageType: Zip
    architectures: [arm64]
  responseElements:
    functionName: invoice-render
    functionArn: arn:aws:lambda:eu-west-1:111122223333:function:invoice-render
    runtime: python3.8
    role: arn:aws:iam::111122223333:role/invoice-render
    handler: app.handler
    codeSize: 48213
    description: ''
    timeout: 15
    memorySize: 256
    lastModified: 2026-03-04T05:06:07.000+0000
    codeSha256: s8Kf0exampleQ2hashOfTheCode5wq1T0c9v3yLrZ4xU6Y=
    version: $LATEST
    tracingConfig: {mode: PassThrough}
    revisionId: 2f8c1d7e-6b5a-4c39-9e21-0a7d4b8c6f13
    packageType: Zip
    architectures: [arm64]
    state: Pending
  requestID: a846e122-8c16-54c6-b79f-ec00736c1134
  eventID: 1667faa6-f849-5b71-a4d1-311aa4a91f7e
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: lambda.eu-west-1.amazonaws.com}
tests:
- {name: A function is created on an old Python, expect: fires}
- name: A function is moved to an old Node.js
  expect: fires
  events:
  - eventName: UpdateFunctionConfiguration20150331v2
    requestParameters: {runtime: nodejs14.x}
    responseElements: {runtime: nodejs14.x}
- name: A current runtime
  expect: quiet
  events:
  - requestParameters: {runtime: python3.13}
- name: A container image has no runtime
  expect: quiet
  events:
  - requestParameters: {packageType: Image}
  without: [requestParameters.runtime, responseElements.runtime]
- name: Other settings of a function on an old runtime change
  expect: quiet
  events:
  - eventName: UpdateFunctionConfiguration20150331v2
    requestParameters: {timeout: 30}
  without: [requestParameters.runtime]
- name: Lambda does not take the runtime any more
  expect: quiet
  events:
  - {errorCode: InvalidParameterValueException, errorMessage: Functions can no longer be created on python3.8., responseElements: null}

compute/function-event-source-added.test.yml 2641
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: lambda.amazonaws.com
  eventName: CreateEventSourceMapping20150331
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#lambda.create-event-source-mapping
  requestParameters: {functionName: invoice-render, eventSourceArn: 'arn:aws:sqs:eu-west-1:111122223333:invoices', batchSize: 10, enabled: true}
  responseElements: {uUID: 6d2b8e0f-1c3a-4b5d-9e7f-8a0b1c2d3e4f, functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:invoice-render', eventSourceArn: 'arn:aws:sqs:eu-west-1:111122223333:invoices', batchSize: 10, state: Creating, lastModified: 'Mar 4, 2026, 5:06:07 AM'}
  requestID: 6d96dc91-7930-5a48-89af-336cb9ac0fdc
  eventID: 266e16f3-ebd0-5e39-8378-3717aabe0138
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: lambda.eu-west-1.amazonaws.com}
tests:
- {name: A queue is connected to a function, expect: fires}
- name: A mapping is turned to another function
  expect: fires
  events:
  - eventName: UpdateEventSourceMapping20150331
    requestParameters: {uUID: 6d2b8e0f-1c3a-4b5d-9e7f-8a0b1c2d3e4f, functionName: mirror}
  without: [requestParameters.eventSourceArn]
- name: Pulumi connects it
  expect: quiet
  events:
  - {userAgent: pulumi-aws/7.12.0 (Pulumi 3.206.0) aws-sdk-go-v2/1.40.1 ua/2.1 os/linux lang/go#1.25.4}
- name: The caller may not create mappings, and the record holds no parameters
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: lambda:CreateEventSourceMapping on resource: * because no identity-based policy allows the lambda:CreateEventSourceMapping action', responseElements: null, requestParameters: null}
- name: The mapping is there already
  expect: quiet
  events:
  - {errorCode: ResourceConflictException, errorMessage: 'Queue arn:aws:sqs:eu-west-1:111122223333:invoices is mapped to invoice-render already.', responseElements: null}
- name: The mapping is deleted
  expect: quiet
  events:
  - {eventName: DeleteEventSourceMapping20150331}

compute/function-external-layer.test.yml 6744
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: lambda.amazonaws.com
  eventName: UpdateFunctionConfiguration20150331v2
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Boto3/1.42.3 md/Botocore#1.42.3 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.12.8 md/pyimpl#CPython m/b,E cfg/retry-mode#legacy Botocore/1.42.3
  requestParameters:
    functionName: invoice-render
    layers: ['arn:aws:lambda:eu-west-1:111122223333:layer:fonts:7', 'arn:aws:lambda:eu-west-1:444455556666:layer:helpers:1']
    environment: {}
  responseElements:
    functionName: invoice-render
    functionArn: arn:aws:lambda:eu-west-1:111122223333:function:invoice-render
    runtime: python3.13
    role: arn:aws:iam::111122223333:role/invoice-render
    handler: app.handler
    codeSize: 48213
    description: ''
    timeout: 15
    memorySize: 256
    lastModified: 2026-03-04T05:06:07.000+0000
    codeSha256: s8Kf0exampleQ2hashOfTheCode5wq1T0c9v3yLrZ4xU6Y=
    version: $LATEST
    tracingConfig: {mode: PassThrough}
    revisionId: 2f8c1d7e-6b5a-4c39-9e21-0a7d4b8c6f13
    packageType: Zip
    architectures: [arm64]
    layers:
    - {arn: 'arn:aws:lambda:eu-west-1:111122223333:layer:fonts:7', codeSize: 20480}
    - {arn: 'arn:aws:lambda:eu-west-1:444455556666:layer:helpers:1', codeSize: 20480}
    lastUpdateStatus: InProgress
  requestID: 73277c5a-1aa7-5b37-a589-4108fa9ce6bc
  eventID: dd5a22b8-0d5d-5f3a-979d-98d666c5cec6
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: lambda.eu-west-1.amazonaws.com}
tests:
- name: A foreign layer is put beside an own one
  expect: fires
  placeholders:
    known_accounts: ['111122223333']
- name: A foreign layer is the only one
  expect: fires
  events:
  - requestParameters:
      layers: ['arn:aws:lambda:eu-west-1:444455556666:layer:helpers:1']
    responseElements:
      layers:
      - {arn: 'arn:aws:lambda:eu-west-1:444455556666:layer:helpers:1', codeSize: 20480}
  placeholders:
    known_accounts: ['111122223333']
- name: A new function comes with a foreign layer
  expect: fires
  events:
  - eventName: CreateFunction20150331
    requestParameters:
      layers: ['arn:aws:lambda:eu-west-1:444455556666:layer:helpers:1']
      runtime: python3.13
      role: arn:aws:iam::111122223333:role/invoice-render
      handler: app.handler
    responseElements:
      layers:
      - {arn: 'arn:aws:lambda:eu-west-1:444455556666:layer:helpers:1', codeSize: 20480}
      state: Pending
  placeholders:
    known_accounts: ['111122223333']
- {name: 'A foreign layer stands beside an own one, and nobody is listed', expect: fires}
- name: A foreign layer stands beside one of a listed vendor
  expect: fires
  events:
  - requestParameters:
      layers: ['arn:aws:lambda:eu-west-1:444455556666:layer:helpers:1', 'arn:aws:lambda:eu-west-1:123456789012:layer:metrics:3']
    responseElements:
      layers:
      - {arn: 'arn:aws:lambda:eu-west-1:444455556666:layer:helpers:1', codeSize: 20480}
      - {arn: 'arn:aws:lambda:eu-west-1:123456789012:layer:metrics:3', codeSize: 20480}
  placeholders:
    known_accounts: ['444455556666']
- name: The answer names no layers
  expect: fires
  events:
  - requestParameters:
      layers: ['arn:aws:lambda:eu-west-1:444455556666:layer:helpers:1']
  without: [responseElements.layers]
- name: A foreign layer bears the number of this account, which is listed
  expect: fires
  events:
  - requestParameters:
      layers: ['arn:aws:lambda:eu-west-1:444455556666:layer:helpers-111122223333:1']
    responseElements:
      layers:
      - {arn: 'arn:aws:lambda:eu-west-1:444455556666:layer:helpers-111122223333:1', codeSize: 20480}
  placeholders:
    known_accounts: ['111122223333']
- name: The other layer is of a listed vendor
  expect: quiet
  placeholders:
    known_accounts: ['111122223333', '444455556666']
- name: Every layer is of the account itself
  expect: quiet
  events:
  - requestParameters:
      layers: ['arn:aws:lambda:eu-west-1:111122223333:layer:fonts:7']
    responseElements:
      layers:
      - {arn: 'arn:aws:lambda:eu-west-1:111122223333:layer:fonts:7', codeSize: 20480}
  placeholders:
    known_accounts: ['111122223333']
- name: Every layer is of the account itself, and nobody is listed
  expect: quiet
  events:
  - requestParameters:
      layers: ['arn:aws:lambda:eu-west-1:111122223333:layer:fonts:7', 'arn:aws:lambda:eu-west-1:111122223333:layer:helpers:2']
    responseElements:
      layers:
      - {arn: 'arn:aws:lambda:eu-west-1:111122223333:layer:fonts:7', codeSize: 20480}
      - {arn: 'arn:aws:lambda:eu-west-1:111122223333:layer:helpers:2', codeSize: 20480}
- name: A layer of the account itself and one of a listed vendor
  expect: quiet
  events:
  - requestParameters:
      layers: ['arn:aws:lambda:eu-west-1:111122223333:layer:fonts:7', 'arn:aws:lambda:eu-west-1:444455556666:layer:helpers:1']
    responseElements:
      layers:
      - {arn: 'arn:aws:lambda:eu-west-1:111122223333:layer:fonts:7', codeSize: 20480}
      - {arn: 'arn:aws:lambda:eu-west-1:444455556666:layer:helpers:1', codeSize: 20480}
  placeholders:
    known_accounts: ['444455556666']
- name: A foreign layer bears the number of this account, which is not listed
  expect: quiet
  events:
  - requestParameters:
      layers: ['arn:aws:lambda:eu-west-1:444455556666:layer:helpers-111122223333:1']
    responseElements:
      layers:
      - {arn: 'arn:aws:lambda:eu-west-1:444455556666:layer:helpers-111122223333:1', codeSize: 20480}
- name: Only the time-out changes while a foreign layer stays
  expect: quiet
  events:
  - requestParameters: {timeout: 30}
  placeholders:
    known_accounts: ['111122223333']
  without: [requestParameters.layers]
- name: The layers are taken away
  expect: quiet
  events:
  - requestParameters:
      layers: []
  placeholders:
    known_accounts: ['111122223333']
  without: [responseElements.layers]
- name: The layer may not be used and nothing changes
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: lambda:GetLayerVersion on resource: arn:aws:lambda:eu-west-1:444455556666:layer:helpers:1 because no identity-based policy allows the lambda:GetLayerVersion action', responseElements: null, requestParameters: null}
  placeholders:
    known_accounts: ['111122223333']

compute/function-invoked-by-outsider.test.yml 2885
base:
  eventVersion: '1.11'
  userIdentity: {type: AWSAccount, principalId: 'AROAEXAMPLEOUTSIDE000:job', accountId: '444455556666'}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: lambda.amazonaws.com
  eventName: Invoke
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: Boto3/1.40.21 md/Botocore#1.40.21 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.11 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.40.21
  requestParameters:
    functionName: arn:aws:lambda:eu-west-1:111122223333:function:thumbnailer
    invocationType: RequestResponse
  responseElements: null
  additionalEventData: {functionVersion: 'arn:aws:lambda:eu-west-1:111122223333:function:thumbnailer:$LATEST'}
  requestID: 7c64455f-bdbc-43bc-a4e9-900852a182a9
  eventID: 00e5fcc5-bb02-4bbf-a680-ce5808269d1b
  readOnly: false
  resources:
    - {accountId: '111122223333', type: 'AWS::Lambda::Function', ARN: 'arn:aws:lambda:eu-west-1:111122223333:function:thumbnailer'}
  eventType: AwsApiCall
  managementEvent: false
  recipientAccountId: '111122223333'
  eventCategory: Data
  sharedEventID: a22c81f9-e58d-4e18-a314-100cda7df50c
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: lambda.eu-west-1.amazonaws.com
tests:
  - name: A role of another account
    expect: fires
  - name: Another account is known
    expect: fires
    placeholders: {known_accounts: ['123456789012']}
  - name: A function URL is called by nobody known
    expect: fires
    events:
      - {eventName: InvokeFunctionUrl, userIdentity: {principalId: '', accountId: ANONYMOUS_PRINCIPAL}}
  - name: The account is known
    expect: quiet
    placeholders: {known_accounts: ['444455556666']}
  - name: A role of the same account
    expect: quiet
    events:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLESHOPAPIX00:api-7f', arn: 'arn:aws:sts::111122223333:assumed-role/shop-api/api-7f', accountId: '111122223333', accessKeyId: ASIAI44QH8DHBEXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLESHOPAPIX00, arn: 'arn:aws:iam::111122223333:role/shop-api', accountId: '111122223333', userName: shop-api}, attributes: {creationDate: '2026-03-04T04:55:00Z', mfaAuthenticated: 'false'}}}}
  - name: A service of AWS invokes it
    expect: quiet
    without: [userIdentity.accountId, userIdentity.principalId]
    events:
      - {userIdentity: {type: AWSService, invokedBy: events.amazonaws.com}, sourceIPAddress: events.amazonaws.com, userAgent: events.amazonaws.com}
  - name: The function does not trust the caller
    expect: quiet
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:sts::444455556666:assumed-role/job/job is not authorized to perform: lambda:InvokeFunction on resource: arn:aws:lambda:eu-west-1:111122223333:function:thumbnailer', responseElements: null}

compute/imdsv1-credentials-in-use.test.yml 2170
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEWEB0000001:i-0f1e2d3c4b5a69788
    arn: arn:aws:sts::111122223333:assumed-role/web/i-0f1e2d3c4b5a69788
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLEWEB0000001
        arn: arn:aws:iam::111122223333:role/web
        accountId: "111122223333"
        userName: web
      attributes: {creationDate: "2026-02-20T06:11:33Z", mfaAuthenticated: "false"}
      ec2RoleDelivery: "1.0"
  eventTime: "2026-02-20T07:00:12Z"
  eventSource: ec2.amazonaws.com
  eventName: DescribeInstances
  awsRegion: us-west-2
  sourceIPAddress: "198.51.100.91"
  userAgent: aws-sdk-java/1.12.797 Linux/5.10.245 OpenJDK_64-Bit_Server_VM/17.0.17
  requestParameters: {instancesSet: {}, filterSet: {}}
  responseElements: null
  requestID: 3f2f9b57-9c0e-4bd0-8b27-55a4f8d06c01
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.us-west-2.amazonaws.com}
tests:
  - name: A single call with such credentials
    expect: fires
  - name: Many calls of two instances of the role, one of them denied
    expect: fires
    events:
      - {event: {}, repeat: 20, every: 30s}
      - {event: {userIdentity: {principalId: "AROAEXAMPLEWEB0000001:i-0f1e2d3c4b5a69799", arn: "arn:aws:sts::111122223333:assumed-role/web/i-0f1e2d3c4b5a69799"}, errorCode: Client.UnauthorizedOperation, errorMessage: You are not authorized to perform this operation.}, after: 5m}
  - name: The credentials came through version 2
    expect: quiet
    events:
      - {event: {userIdentity: {sessionContext: {ec2RoleDelivery: "2.0"}}}, repeat: 20, every: 30s}
  - name: A session of the role that no instance fetched
    expect: quiet
    without: [userIdentity.sessionContext.ec2RoleDelivery]
    events:
      - {event: {userIdentity: {principalId: "AROAEXAMPLEWEB0000001:debug", arn: "arn:aws:sts::111122223333:assumed-role/web/debug"}}}

compute/instance-imdsv1-allowed.test.yml 6214
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: RunInstances
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ec2.run-instances
  requestParameters:
    instancesSet:
      items:
      - {imageId: ami-0f1e2d3c4b5a69788, minCount: 1, maxCount: 1, keyName: web-ops}
    instanceType: t3.small
    blockDeviceMapping: {}
    monitoring: {enabled: false}
    subnetId: subnet-0c1d2e3f4a5b6c7d8
    disableApiTermination: false
    disableApiStop: false
    clientToken: 4f0c8c6e-0b0d-4c1a-9f5e-7d2b1a3c4e5f
  responseElements:
    requestId: 0e7f6a5b-4c3d-4e2f-8a1b-9c0d1e2f3a4b
    reservationId: r-0b1c2d3e4f5a6b7c8
    ownerId: '111122223333'
    groupSet: {}
    instancesSet:
      items:
      - instanceId: i-0a1b2c3d4e5f60718
        imageId: ami-0f1e2d3c4b5a69788
        instanceState: {code: 0, name: pending}
        keyName: web-ops
        amiLaunchIndex: 0
        instanceType: t3.small
        launchTime: 1772600767000
        placement: {availabilityZone: eu-west-1a, tenancy: default}
        subnetId: subnet-0c1d2e3f4a5b6c7d8
        vpcId: vpc-0d1e2f3a4b5c6d7e8
        privateIpAddress: 10.20.1.15
        architecture: x86_64
        metadataOptions: {state: pending, httpTokens: optional, httpPutResponseHopLimit: 2, httpEndpoint: enabled, httpProtocolIpv4: enabled, httpProtocolIpv6: disabled, instanceMetadataTags: disabled}
  requestID: 09a7ff58-8766-5709-b897-1ff7bd97c023
  eventID: b37c1f56-f7fc-5311-9b5b-09b0c0aa7e47
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
- {name: The request says nothing and tokens stay optional, expect: fires}
- name: The request asks for optional tokens
  expect: fires
  events:
  - requestParameters:
      metadataOptions: {httpTokens: optional, httpPutResponseHopLimit: 2}
- name: One of two instances allows it
  expect: fires
  events:
  - responseElements:
      instancesSet:
        items:
        - instanceId: i-0a1b2c3d4e5f60719
          imageId: ami-0f1e2d3c4b5a69788
          instanceState: {code: 0, name: pending}
          keyName: web-ops
          amiLaunchIndex: 0
          instanceType: t3.small
          launchTime: 1772600767000
          placement: {availabilityZone: eu-west-1a, tenancy: default}
          subnetId: subnet-0c1d2e3f4a5b6c7d8
          vpcId: vpc-0d1e2f3a4b5c6d7e8
          privateIpAddress: 10.20.1.15
          architecture: x86_64
          metadataOptions: {state: pending, httpTokens: required, httpPutResponseHopLimit: 2, httpEndpoint: enabled, httpProtocolIpv4: enabled, httpProtocolIpv6: disabled, instanceMetadataTags: disabled}
        - instanceId: i-0a1b2c3d4e5f60718
          imageId: ami-0f1e2d3c4b5a69788
          instanceState: {code: 0, name: pending}
          keyName: web-ops
          amiLaunchIndex: 0
          instanceType: t3.small
          launchTime: 1772600767000
          placement: {availabilityZone: eu-west-1a, tenancy: default}
          subnetId: subnet-0c1d2e3f4a5b6c7d8
          vpcId: vpc-0d1e2f3a4b5c6d7e8
          privateIpAddress: 10.20.1.15
          architecture: x86_64
          metadataOptions: {state: pending, httpTokens: optional, httpPutResponseHopLimit: 2, httpEndpoint: enabled, httpProtocolIpv4: enabled, httpProtocolIpv6: disabled, instanceMetadataTags: disabled}
- name: Tokens are required by the default of the account
  expect: quiet
  events:
  - responseElements:
      instancesSet:
        items:
        - instanceId: i-0a1b2c3d4e5f60718
          imageId: ami-0f1e2d3c4b5a69788
          instanceState: {code: 0, name: pending}
          keyName: web-ops
          amiLaunchIndex: 0
          instanceType: t3.small
          launchTime: 1772600767000
          placement: {availabilityZone: eu-west-1a, tenancy: default}
          subnetId: subnet-0c1d2e3f4a5b6c7d8
          vpcId: vpc-0d1e2f3a4b5c6d7e8
          privateIpAddress: 10.20.1.15
          architecture: x86_64
          metadataOptions: {state: pending, httpTokens: required, httpPutResponseHopLimit: 2, httpEndpoint: enabled, httpProtocolIpv4: enabled, httpProtocolIpv6: disabled, instanceMetadataTags: disabled}
- name: Optional tokens are asked for and a declared policy of the account wins
  expect: quiet
  events:
  - requestParameters:
      metadataOptions: {httpTokens: optional}
    responseElements:
      instancesSet:
        items:
        - instanceId: i-0a1b2c3d4e5f60718
          imageId: ami-0f1e2d3c4b5a69788
          instanceState: {code: 0, name: pending}
          keyName: web-ops
          amiLaunchIndex: 0
          instanceType: t3.small
          launchTime: 1772600767000
          placement: {availabilityZone: eu-west-1a, tenancy: default}
          subnetId: subnet-0c1d2e3f4a5b6c7d8
          vpcId: vpc-0d1e2f3a4b5c6d7e8
          privateIpAddress: 10.20.1.15
          architecture: x86_64
          metadataOptions: {state: pending, httpTokens: required, httpPutResponseHopLimit: 2, httpEndpoint: enabled, httpProtocolIpv4: enabled, httpProtocolIpv6: disabled, instanceMetadataTags: disabled}
- name: The launch is refused, so nothing starts
  expect: quiet
  events:
  - errorCode: Client.UnauthorizedOperation
    errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:eu-west-1:111122223333:instance/* because no identity-based policy allows the ec2:RunInstances action. Encoded authorization failure message: zQ4kExampleOnly7w'
    responseElements: null
    requestParameters:
      metadataOptions: {httpTokens: optional}

compute/instance-launch-burst.test.yml 4302
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/viola
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: viola
  eventTime: "2026-03-04T23:02:00Z"
  eventSource: ec2.amazonaws.com
  eventName: RunInstances
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ec2.run-instances"
  requestParameters:
    instancesSet: {items: [{imageId: ami-0f1e2d3c4b5a69780, minCount: 1, maxCount: 10}]}
    instanceType: c7a.8xlarge
    blockDeviceMapping: {}
    monitoring: {enabled: false}
    disableApiTermination: false
    disableApiStop: false
    clientToken: 4b1f2c3d-2222-4333-8444-5a6b7c8d9e0f
  responseElements:
    requestId: 2c9f4a10-aaaa-4bbb-8ccc-1d2e3f405162
    reservationId: r-0d1e2f3a4b5c6d7e8
    ownerId: "111122223333"
    groupSet: {}
    instancesSet: {items: [{instanceId: i-0d9c8b7a6f5e43210, imageId: ami-0f1e2d3c4b5a69780, instanceType: c7a.8xlarge, instanceState: {code: 0, name: pending}}]}
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
  - name: Two calls ask for twenty between them
    expect: fires
    events:
      - {event: {}, repeat: 2, every: 30m}
  - name: One call asks for a hundred
    expect: fires
    events:
      - {event: {requestParameters: {instancesSet: {items: [{imageId: ami-0f1e2d3c4b5a69780, minCount: 1, maxCount: 100}]}}}}
  - name: One instance each is launched in three regions
    expect: fires
    events:
      - {event: {requestParameters: {instancesSet: {items: [{imageId: ami-0f1e2d3c4b5a69780, minCount: 1, maxCount: 1}]}}}}
      - {event: {awsRegion: us-east-1, requestParameters: {instancesSet: {items: [{imageId: ami-0aa1bb2cc3dd4ee55, minCount: 1, maxCount: 1}]}}}, after: 2m}
      - {event: {awsRegion: ap-southeast-2, requestParameters: {instancesSet: {items: [{imageId: ami-0bb2cc3dd4ee5ff66, minCount: 1, maxCount: 1}]}}}, after: 4m}
  - name: Nineteen instances in two regions are asked for
    expect: quiet
    events:
      - {event: {}}
      - {event: {awsRegion: us-east-1, requestParameters: {instancesSet: {items: [{imageId: ami-0aa1bb2cc3dd4ee55, minCount: 1, maxCount: 9}]}}}, after: 1m}
  - name: The second ten are launched after more than half an hour
    expect: quiet
    events:
      - {event: {}, repeat: 2, every: 31m}
  - name: The third region is used too late
    expect: quiet
    events:
      - {event: {requestParameters: {instancesSet: {items: [{imageId: ami-0f1e2d3c4b5a69780, minCount: 1, maxCount: 1}]}}}}
      - {event: {awsRegion: us-east-1, requestParameters: {instancesSet: {items: [{imageId: ami-0aa1bb2cc3dd4ee55, minCount: 1, maxCount: 1}]}}}, after: 2m}
      - {event: {awsRegion: ap-southeast-2, requestParameters: {instancesSet: {items: [{imageId: ami-0bb2cc3dd4ee5ff66, minCount: 1, maxCount: 1}]}}}, after: 31m}
  - name: Two people launch ten each
    expect: quiet
    events:
      - {event: {}}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/edda", userName: edda, principalId: AIDAEDDAEXAMPLE000001}}, after: 1m}
  - name: Auto Scaling replaces what it manages
    expect: quiet
    events:
      - {event: {sourceIPAddress: autoscaling.amazonaws.com, userAgent: autoscaling.amazonaws.com, userIdentity: {invokedBy: autoscaling.amazonaws.com}}, repeat: 3, every: 1m}
  - name: The quota is too small
    expect: quiet
    events:
      - {event: {errorCode: Client.VcpuLimitExceeded, errorMessage: You have requested more vCPU capacity than your current vCPU limit allows, responseElements: null}, repeat: 5, every: 1m}
  - name: The caller may not launch instances
    expect: quiet
    events:
      - {event: {errorCode: Client.UnauthorizedOperation, errorMessage: You are not authorized to perform this operation., responseElements: null}, repeat: 5, every: 1m}

compute/instance-launch-denied.test.yml 4231
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: RunInstances
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ec2.run-instances
  requestParameters:
    instancesSet:
      items:
      - {imageId: ami-0f1e2d3c4b5a69788, minCount: 1, maxCount: 1, keyName: web-ops}
    instanceType: c7i.4xlarge
    blockDeviceMapping: {}
    monitoring: {enabled: false}
    subnetId: subnet-0c1d2e3f4a5b6c7d8
    disableApiTermination: false
    disableApiStop: false
    clientToken: 4f0c8c6e-0b0d-4c1a-9f5e-7d2b1a3c4e5f
  responseElements: null
  requestID: 09a7ff58-8766-5709-b897-1ff7bd97c023
  eventID: b37c1f56-f7fc-5311-9b5b-09b0c0aa7e47
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
  errorCode: Client.UnauthorizedOperation
  errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:eu-west-1:111122223333:instance/* because no identity-based policy allows the ec2:RunInstances action. Encoded authorization failure message: zQ4kExampleOnly7w'
tests:
- {name: The user may not launch instances, expect: fires}
- name: The quota of virtual processors is used up
  expect: fires
  events:
  - {errorCode: Client.VcpuLimitExceeded, errorMessage: The limit of 5 virtual processors leaves no room for this instance type., responseElements: null}
- name: The quota of instances is used up
  expect: fires
  events:
  - {errorCode: Client.InstanceLimitExceeded, errorMessage: The quota leaves room for no further instance., responseElements: null}
- name: The account is blocked
  expect: fires
  events:
  - {errorCode: Client.Blocked, errorMessage: The account is blocked., responseElements: null}
- name: The account is still being verified
  expect: fires
  events:
  - {errorCode: Client.PendingVerification, errorMessage: The account is still being verified for this region., responseElements: null}
- name: The image is unknown
  expect: quiet
  events:
  - {errorCode: Client.InvalidAMIID.NotFound, errorMessage: There is no image ami-0f1e2d3c4b5a69788., responseElements: null}
- name: The region has no capacity left
  expect: quiet
  events:
  - {errorCode: Server.InsufficientInstanceCapacity, errorMessage: The zone has no c7i.4xlarge left., responseElements: null}
- name: A dry run that was allowed
  expect: quiet
  events:
  - {errorCode: Client.DryRunOperation, errorMessage: The dry run was allowed., responseElements: null}
- name: The launch works
  expect: quiet
  events:
  - responseElements:
      requestId: 0e7f6a5b-4c3d-4e2f-8a1b-9c0d1e2f3a4b
      reservationId: r-0b1c2d3e4f5a6b7c8
      ownerId: '111122223333'
      groupSet: {}
      instancesSet:
        items:
        - instanceId: i-0a1b2c3d4e5f60718
          imageId: ami-0f1e2d3c4b5a69788
          instanceState: {code: 0, name: pending}
          keyName: web-ops
          amiLaunchIndex: 0
          instanceType: t3.small
          launchTime: 1772600767000
          placement: {availabilityZone: eu-west-1a, tenancy: default}
          subnetId: subnet-0c1d2e3f4a5b6c7d8
          vpcId: vpc-0d1e2f3a4b5c6d7e8
          privateIpAddress: 10.20.1.15
          architecture: x86_64
          metadataOptions: {state: pending, httpTokens: optional, httpPutResponseHopLimit: 2, httpEndpoint: enabled, httpProtocolIpv4: enabled, httpProtocolIpv6: disabled, instanceMetadataTags: disabled}
  without: [errorCode, errorMessage]
- name: Starting a stopped instance is refused, which is another call
  expect: quiet
  events:
  - {eventName: StartInstances}

compute/instance-launch-unusual-type.test.yml 5189
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: RunInstances
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ec2.run-instances
  requestParameters:
    instancesSet:
      items:
      - {imageId: ami-0f1e2d3c4b5a69788, minCount: 1, maxCount: 1, keyName: web-ops}
    instanceType: p4d.24xlarge
    blockDeviceMapping: {}
    monitoring: {enabled: false}
    subnetId: subnet-0c1d2e3f4a5b6c7d8
    disableApiTermination: false
    disableApiStop: false
    clientToken: 4f0c8c6e-0b0d-4c1a-9f5e-7d2b1a3c4e5f
  responseElements:
    requestId: 0e7f6a5b-4c3d-4e2f-8a1b-9c0d1e2f3a4b
    reservationId: r-0b1c2d3e4f5a6b7c8
    ownerId: '111122223333'
    groupSet: {}
    instancesSet:
      items:
      - instanceId: i-0a1b2c3d4e5f60718
        imageId: ami-0f1e2d3c4b5a69788
        instanceState: {code: 0, name: pending}
        keyName: web-ops
        amiLaunchIndex: 0
        instanceType: p4d.24xlarge
        launchTime: 1772600767000
        placement: {availabilityZone: eu-west-1a, tenancy: default}
        subnetId: subnet-0c1d2e3f4a5b6c7d8
        vpcId: vpc-0d1e2f3a4b5c6d7e8
        privateIpAddress: 10.20.1.15
        architecture: x86_64
        metadataOptions: {state: pending, httpTokens: optional, httpPutResponseHopLimit: 2, httpEndpoint: enabled, httpProtocolIpv4: enabled, httpProtocolIpv6: disabled, instanceMetadataTags: disabled}
  requestID: 09a7ff58-8766-5709-b897-1ff7bd97c023
  eventID: b37c1f56-f7fc-5311-9b5b-09b0c0aa7e47
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
- {name: A machine with eight GPUs is launched, expect: fires}
- name: The attempt is refused for want of permission
  expect: fires
  events:
  - errorCode: Client.UnauthorizedOperation
    errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:eu-west-1:111122223333:instance/* because no identity-based policy allows the ec2:RunInstances action. Encoded authorization failure message: zQ4kExampleOnly7w'
    responseElements: null
    requestParameters: {instanceType: p2.xlarge}
- name: The attempt breaks on the quota
  expect: fires
  events:
  - errorCode: Client.VcpuLimitExceeded
    errorMessage: The limit of 8 virtual processors leaves no room for this instance type.
    responseElements: null
    requestParameters: {instanceType: g5.xlarge}
- name: The type is written as an object
  expect: fires
  events:
  - errorCode: Client.UnauthorizedOperation
    errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:eu-west-1:111122223333:instance/* because no identity-based policy allows the ec2:RunInstances action. Encoded authorization failure message: zQ4kExampleOnly7w'
    responseElements: null
    requestParameters:
      instanceType: {value: g6.12xlarge}
- name: A general machine of a large size
  expect: fires
  events:
  - requestParameters: {instanceType: c7i.16xlarge}
- name: A sized bare metal machine
  expect: fires
  events:
  - requestParameters: {instanceType: m7i.metal-24xl}
- name: Spot machines with much memory are asked for
  expect: fires
  events:
  - eventName: RequestSpotInstances
    requestParameters:
      instanceCount: 10
      type: one-time
      launchSpecification:
        imageId: ami-0f1e2d3c4b5a69788
        instanceType: x2iedn.8xlarge
        blockDeviceMapping: {}
        monitoring: {enabled: false}
    responseElements: null
  without: [requestParameters.instanceType, requestParameters.instancesSet]
- name: A small machine
  expect: quiet
  events:
  - requestParameters: {instanceType: t3.small}
- name: A general machine just below the size
  expect: quiet
  events:
  - requestParameters: {instanceType: m7i.8xlarge}
- name: Small spot machines are asked for
  expect: quiet
  events:
  - eventName: RequestSpotInstances
    requestParameters:
      instanceCount: 10
      type: one-time
      launchSpecification:
        imageId: ami-0f1e2d3c4b5a69788
        instanceType: c7i.large
        blockDeviceMapping: {}
        monitoring: {enabled: false}
    responseElements: null
  without: [requestParameters.instanceType, requestParameters.instancesSet]
- name: A launch that leaves the type to its template
  expect: quiet
  events:
  - requestParameters:
      launchTemplate: {launchTemplateId: lt-0a9b8c7d6e5f4a3b2, version: '4'}
  without: [requestParameters.instanceType]

compute/instance-launched-in-unapproved-region.test.yml 3216
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: RunInstances
  awsRegion: ap-southeast-3
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ec2.run-instances
  requestParameters:
    instancesSet:
      items:
      - {imageId: ami-0f1e2d3c4b5a69788, minCount: 1, maxCount: 1, keyName: web-ops}
    instanceType: t3.small
    blockDeviceMapping: {}
    monitoring: {enabled: false}
    subnetId: subnet-0c1d2e3f4a5b6c7d8
    disableApiTermination: false
    disableApiStop: false
    clientToken: 4f0c8c6e-0b0d-4c1a-9f5e-7d2b1a3c4e5f
  responseElements:
    requestId: 0e7f6a5b-4c3d-4e2f-8a1b-9c0d1e2f3a4b
    reservationId: r-0b1c2d3e4f5a6b7c8
    ownerId: '111122223333'
    groupSet: {}
    instancesSet:
      items:
      - instanceId: i-0a1b2c3d4e5f60718
        imageId: ami-0f1e2d3c4b5a69788
        instanceState: {code: 0, name: pending}
        keyName: web-ops
        amiLaunchIndex: 0
        instanceType: t3.small
        launchTime: 1772600767000
        placement: {availabilityZone: eu-west-1a, tenancy: default}
        subnetId: subnet-0c1d2e3f4a5b6c7d8
        vpcId: vpc-0d1e2f3a4b5c6d7e8
        privateIpAddress: 10.20.1.15
        architecture: x86_64
        metadataOptions: {state: pending, httpTokens: optional, httpPutResponseHopLimit: 2, httpEndpoint: enabled, httpProtocolIpv4: enabled, httpProtocolIpv6: disabled, instanceMetadataTags: disabled}
  requestID: 09a7ff58-8766-5709-b897-1ff7bd97c023
  eventID: b37c1f56-f7fc-5311-9b5b-09b0c0aa7e47
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.ap-southeast-3.amazonaws.com}
tests:
- name: A launch outside the two approved regions
  expect: fires
  placeholders:
    allowed_regions: [eu-west-1, eu-central-1]
- name: A launch in an approved region
  expect: quiet
  events:
  - {awsRegion: eu-central-1}
  placeholders:
    allowed_regions: [eu-west-1, eu-central-1]
- name: The approved regions are given with a wildcard
  expect: quiet
  placeholders:
    allowed_regions: [eu-*, ap-southeast-*]
- {name: Nobody has named regions yet, expect: quiet}
- name: A service control policy refuses the launch
  expect: quiet
  events:
  - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:ap-southeast-3:111122223333:instance/* because no identity-based policy allows the ec2:RunInstances action. Encoded authorization failure message: zQ4kExampleOnly7w', responseElements: null}
  placeholders:
    allowed_regions: [eu-west-1, eu-central-1]

compute/instance-launched-with-public-address.test.yml 3653
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
  eventSource: ec2.amazonaws.com
  eventName: RunInstances
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.run-instances
  requestParameters:
    instancesSet:
      items:
        - imageId: ami-0b1c2d3e4f5061728
          minCount: 1
          maxCount: 1
    instanceType: t4g.small
    blockDeviceMapping: {}
    monitoring:
      enabled: false
    disableApiTermination: false
    clientToken: 3c5e7a90
    networkInterfaceSet:
      items:
        - deviceIndex: 0
          subnetId: subnet-08f7e6d5c4b3a2910
          deleteOnTermination: true
          associatePublicIpAddress: true
  responseElements:
    requestId: 6b5a4938-2716-4504-93f2-e1d0cfbead9c
    reservationId: r-0a9b8c7d6e5f41302
    ownerId: '111122223333'
    instancesSet:
      items:
        - instanceId: i-0c9f2b7d41e863a50
          imageId: ami-0b1c2d3e4f5061728
          instanceState:
            code: 0
            name: pending
  requestID: 40df5278-e15f-584f-9f0e-c42cd2018e53
  eventID: e223c494-0492-5d3e-b282-89619cb4acc3
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
  - name: A public address is asked for the only interface
    expect: fires
  - name: A public address is asked for the second of two interfaces
    expect: fires
    events:
      - {requestParameters: {networkInterfaceSet: {items: [{deviceIndex: 0, subnetId: subnet-08f7e6d5c4b3a2910, deleteOnTermination: true, associatePublicIpAddress: false},
              {deviceIndex: 1, subnetId: subnet-08f7e6d5c4b3a2910, deleteOnTermination: true, associatePublicIpAddress: true}]}}}
  - name: A public address is declined
    expect: quiet
    events:
      - {requestParameters: {networkInterfaceSet: {items: [{deviceIndex: 0, subnetId: subnet-08f7e6d5c4b3a2910, deleteOnTermination: true, associatePublicIpAddress: false}]}}}
  - name: Nothing is asked and the subnet decides
    expect: quiet
    without: [requestParameters.networkInterfaceSet]
    events:
      - {requestParameters: {subnetId: subnet-08f7e6d5c4b3a2910}}
  - name: The caller may not launch instances
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/marek
          is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:eu-west-1:111122223333:instance/* because no identity-based policy allows
          the ec2:RunInstances action', responseElements: null}
  - name: A launch template is written, which starts nothing
    expect: quiet
    without: [requestParameters.instancesSet, requestParameters.instanceType, requestParameters.blockDeviceMapping, requestParameters.monitoring, requestParameters.disableApiTermination,
      requestParameters.clientToken, requestParameters.networkInterfaceSet]
    events:
      - {eventName: CreateLaunchTemplate, requestParameters: {CreateLaunchTemplateRequest: {LaunchTemplateName: web, LaunchTemplateData: {NetworkInterface: {
                tag: 1, AssociatePublicIpAddress: true}}}}}

compute/instance-metadata-weakened.test.yml 3324
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: ModifyInstanceMetadataOptions
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ec2.modify-instance-metadata-options
  requestParameters:
    ModifyInstanceMetadataOptionsRequest: {InstanceId: i-0a1b2c3d4e5f60718, HttpTokens: optional, HttpEndpoint: enabled}
  responseElements:
    ModifyInstanceMetadataOptionsResponse:
      xmlns: http://ec2.amazonaws.com/doc/2016-11-15/
      requestId: 7e0c2d64-1d0f-4a8c-8a70-5d1d2f3e4c5b
      instanceId: i-0a1b2c3d4e5f60718
      instanceMetadataOptions: {state: pending, httpTokens: optional, httpPutResponseHopLimit: 1, httpEndpoint: enabled, httpProtocolIpv6: disabled, instanceMetadataTags: disabled}
  requestID: 27f4ef34-cef4-5dd0-ac1c-10dbb6da12cf
  eventID: e315dad4-720d-56a5-bc3f-19a393f5b7a0
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
- {name: Tokens become optional on an instance, expect: fires}
- name: Tokens become optional for every new instance of a region
  expect: fires
  events:
  - eventName: ModifyInstanceMetadataDefaults
    requestParameters:
      ModifyInstanceMetadataDefaultsRequest: {HttpTokens: optional}
    responseElements:
      ModifyInstanceMetadataDefaultsResponse: {xmlns: 'http://ec2.amazonaws.com/doc/2016-11-15/', return: true}
  without: [requestParameters.ModifyInstanceMetadataOptionsRequest, responseElements.ModifyInstanceMetadataOptionsResponse]
- name: Tokens become required
  expect: quiet
  events:
  - requestParameters:
      ModifyInstanceMetadataOptionsRequest: {InstanceId: i-0a1b2c3d4e5f60718, HttpTokens: required, HttpEndpoint: enabled}
- name: Only the hop limit changes
  expect: quiet
  events:
  - requestParameters:
      ModifyInstanceMetadataOptionsRequest: {HttpPutResponseHopLimit: 2}
  without: [requestParameters.ModifyInstanceMetadataOptionsRequest.HttpTokens]
- name: The default is taken away and AWS decides
  expect: quiet
  events:
  - eventName: ModifyInstanceMetadataDefaults
    requestParameters:
      ModifyInstanceMetadataDefaultsRequest: {HttpTokens: no-preference}
  without: [requestParameters.ModifyInstanceMetadataOptionsRequest]
- name: The caller may not change it
  expect: quiet
  events:
  - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ec2:ModifyInstanceMetadataOptions on resource: arn:aws:ec2:eu-west-1:111122223333:instance/i-0a1b2c3d4e5f60718 because no identity-based policy allows the ec2:ModifyInstanceMetadataOptions action. Encoded authorization failure message: zQ4kExampleOnly7w', responseElements: null}

compute/instance-security-group-swapped.test.yml 2735
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: ModifyInstanceAttribute
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ec2.modify-instance-attribute
  requestParameters:
    instanceId: i-0a1b2c3d4e5f60718
    groupSet:
      items:
      - {groupId: sg-0aa1bb2cc3dd4ee5f}
  responseElements: {requestId: 3a2b1c0d-9e8f-4a7b-8c6d-5e4f3a2b1c0d, _return: true}
  requestID: c13ab4c4-f1f1-51f5-8c18-9b676a4f1a5c
  eventID: a4f4e98a-70ef-5cfe-9ae5-ffdb84675084
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
- {name: An instance gets another group, expect: fires}
- name: A network interface gets two groups
  expect: fires
  events:
  - eventName: ModifyNetworkInterfaceAttribute
    requestParameters:
      networkInterfaceId: eni-01a2b3c4d5e6f7a8b
      groupSet:
        items:
        - {groupId: sg-0aa1bb2cc3dd4ee5f}
        - {groupId: sg-0ff9ee8dd7cc6bb5a}
  without: [requestParameters.instanceId]
- name: Another attribute of the interface changes
  expect: quiet
  events:
  - eventName: ModifyNetworkInterfaceAttribute
    requestParameters:
      networkInterfaceId: eni-01a2b3c4d5e6f7a8b
      groupSet: {}
      sourceDestCheck: {value: false}
  without: [requestParameters.instanceId, requestParameters.groupSet.items]
- name: A load balancer changes its own interface
  expect: quiet
  events:
  - eventName: ModifyNetworkInterfaceAttribute
    userIdentity: {invokedBy: elasticloadbalancing.amazonaws.com}
    sourceIPAddress: elasticloadbalancing.amazonaws.com
    userAgent: elasticloadbalancing.amazonaws.com
- name: The caller may not modify the instance
  expect: quiet
  events:
  - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ec2:ModifyInstanceAttribute on resource: arn:aws:ec2:eu-west-1:111122223333:instance/i-0a1b2c3d4e5f60718 because no identity-based policy allows the ec2:ModifyInstanceAttribute action. Encoded authorization failure message: zQ4kExampleOnly7w', responseElements: null}

compute/instance-stop-protection-removed.test.yml 2770
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
  eventSource: ec2.amazonaws.com
  eventName: ModifyInstanceAttribute
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0
  requestParameters:
    instanceId: i-0a1b2c3d4e5f60718
    disableApiTermination: {value: false}
  responseElements: {requestId: 3a2b1c0d-9e8f-4a7b-8c6d-5e4f3a2b1c0d, _return: true}
  requestID: c13ab4c4-f1f1-51f5-8c18-9b676a4f1a5c
  eventID: a4f4e98a-70ef-5cfe-9ae5-ffdb84675084
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
- {name: Termination protection is switched off, expect: fires}
- name: Stop protection is switched off
  expect: fires
  events:
  - requestParameters:
      disableApiStop: {value: false}
  without: [requestParameters.disableApiTermination]
- name: Termination protection is switched on
  expect: quiet
  events:
  - requestParameters:
      disableApiTermination: {value: true}
- name: The source and destination check is switched off instead
  expect: quiet
  events:
  - requestParameters:
      sourceDestCheck: {value: false}
  without: [requestParameters.disableApiTermination]
- name: A launch says in passing that it wants no protection
  expect: quiet
  events:
  - eventName: RunInstances
    requestParameters: {disableApiTermination: false}
- name: The caller may not modify the instance
  expect: quiet
  events:
  - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ec2:ModifyInstanceAttribute on resource: arn:aws:ec2:eu-west-1:111122223333:instance/i-0a1b2c3d4e5f60718 because no identity-based policy allows the ec2:ModifyInstanceAttribute action. Encoded authorization failure message: zQ4kExampleOnly7w', responseElements: null}

compute/instance-user-data-changed.test.yml 2649
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: ModifyInstanceAttribute
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Boto3/1.42.3 md/Botocore#1.42.3 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.12.8 md/pyimpl#CPython m/b,E cfg/retry-mode#legacy Botocore/1.42.3
  requestParameters: {instanceId: i-0a1b2c3d4e5f60718, userData: <sensitiveDataRemoved>}
  responseElements: {requestId: 3a2b1c0d-9e8f-4a7b-8c6d-5e4f3a2b1c0d, _return: true}
  requestID: c13ab4c4-f1f1-51f5-8c18-9b676a4f1a5c
  eventID: a4f4e98a-70ef-5cfe-9ae5-ffdb84675084
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
- {name: A script sets the user data, expect: fires}
- name: The attribute is named and its value blanked out
  expect: fires
  events:
  - requestParameters: {attribute: userData, value: <sensitiveDataRemoved>}
  without: [requestParameters.userData]
- name: Another attribute is named
  expect: quiet
  events:
  - requestParameters: {attribute: instanceType, value: <sensitiveDataRemoved>}
  without: [requestParameters.userData]
- name: The instance type changes
  expect: quiet
  events:
  - requestParameters:
      instanceType: {value: t3.medium}
  without: [requestParameters.userData]
- name: The instance is running and refuses
  expect: quiet
  events:
  - {errorCode: Client.IncorrectInstanceState, errorMessage: Instance i-0a1b2c3d4e5f60718 must be stopped first., responseElements: null}
- name: The caller may not modify the instance
  expect: quiet
  events:
  - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ec2:ModifyInstanceAttribute on resource: arn:aws:ec2:eu-west-1:111122223333:instance/i-0a1b2c3d4e5f60718 because no identity-based policy allows the ec2:ModifyInstanceAttribute action. Encoded authorization failure message: zQ4kExampleOnly7w', responseElements: null}
- name: User data is only read
  expect: quiet
  events:
  - eventName: DescribeInstanceAttribute
    readOnly: true
    requestParameters: {attribute: userData}
    responseElements: null
  without: [requestParameters.userData]

compute/instance-user-data-execution-chain.test.yml 6669
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROACKCEVSQ6C2EXAMPLE:lorcan
    arn: arn:aws:sts::111122223333:assumed-role/fleet-deploy/lorcan
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROACKCEVSQ6C2EXAMPLE
        arn: arn:aws:iam::111122223333:role/fleet-deploy
        accountId: "111122223333"
        userName: fleet-deploy
      attributes: {creationDate: "2026-03-04T04:51:30Z", mfaAuthenticated: "false"}
  eventTime: "2026-03-04T21:40:02Z"
  eventSource: ec2.amazonaws.com
  eventName: StopInstances
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
  - name: One instance is stopped, rewritten and started
    expect: fires
    events:
      - {event: {requestParameters: {force: true, instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}]}}}}
      - {event: {eventName: ModifyInstanceAttribute, requestParameters: {instanceId: i-0b7e21c4d9a35f608, userData: <sensitiveDataRemoved>}, responseElements: {_return: true}}, after: 3m}
      - {event: {eventName: StartInstances, requestParameters: {instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}]}}}, after: 60m}
  - name: The attribute is named, and the instance is one of several that stop and start
    expect: fires
    events:
      - {event: {requestParameters: {force: false, instancesSet: {items: [{instanceId: i-0aaaa111122223333}, {instanceId: i-0b7e21c4d9a35f608}]}}}}
      - {event: {eventName: ModifyInstanceAttribute, requestParameters: {instanceId: i-0b7e21c4d9a35f608, attribute: userData, value: <sensitiveDataRemoved>}, responseElements: {_return: true}}, after: 3m}
      - {event: {eventName: StartInstances, requestParameters: {instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}, {instanceId: i-0aaaa111122223333}]}}}, after: 4m}
  - name: Somebody else starts the instance
    expect: fires
    events:
      - {event: {requestParameters: {force: false, instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}]}}}}
      - {event: {eventName: ModifyInstanceAttribute, requestParameters: {instanceId: i-0b7e21c4d9a35f608, userData: <sensitiveDataRemoved>}, responseElements: {_return: true}}, after: 3m}
      - {event: {eventName: StartInstances, userIdentity: {arn: "arn:aws:sts::111122223333:assumed-role/fleet-deploy/ada", principalId: "AROACKCEVSQ6C2EXAMPLE:ada"}, requestParameters: {instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}]}}}, after: 4m}
  - name: The instance type is changed instead
    expect: quiet
    events:
      - {event: {requestParameters: {force: false, instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}]}}}}
      - {event: {eventName: ModifyInstanceAttribute, requestParameters: {instanceId: i-0b7e21c4d9a35f608, instanceType: {value: m7i.large}}, responseElements: {_return: true}}, after: 3m}
      - {event: {eventName: StartInstances, requestParameters: {instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}]}}}, after: 4m}
  - name: The change is refused because the instance still runs
    expect: quiet
    events:
      - {event: {requestParameters: {force: false, instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}]}}}}
      - {event: {eventName: ModifyInstanceAttribute, errorCode: Client.IncorrectInstanceState, errorMessage: The instance is not in the 'stopped' state, requestParameters: {instanceId: i-0b7e21c4d9a35f608, userData: <sensitiveDataRemoved>}}, after: 3m}
      - {event: {eventName: StartInstances, requestParameters: {instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}]}}}, after: 4m}
  - name: The change is not allowed
    expect: quiet
    events:
      - {event: {requestParameters: {force: false, instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}]}}}}
      - {event: {eventName: ModifyInstanceAttribute, errorCode: Client.UnauthorizedOperation, errorMessage: You are not authorized to perform this operation., requestParameters: {instanceId: i-0b7e21c4d9a35f608, userData: <sensitiveDataRemoved>}}, after: 3m}
      - {event: {eventName: StartInstances, requestParameters: {instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}]}}}, after: 4m}
  - name: Another instance gets new user data
    expect: quiet
    events:
      - {event: {requestParameters: {force: false, instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}]}}}}
      - {event: {eventName: ModifyInstanceAttribute, requestParameters: {instanceId: i-0cccc777788889999, userData: <sensitiveDataRemoved>}, responseElements: {_return: true}}, after: 3m}
      - {event: {eventName: StartInstances, requestParameters: {instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}]}}}, after: 4m}
  - name: The change comes before the restart
    expect: quiet
    events:
      - {event: {eventName: ModifyInstanceAttribute, requestParameters: {instanceId: i-0b7e21c4d9a35f608, userData: <sensitiveDataRemoved>}, responseElements: {_return: true}}}
      - {event: {requestParameters: {force: false, instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}]}}}, after: 3m}
      - {event: {eventName: StartInstances, requestParameters: {instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}]}}}, after: 4m}
  - name: The start follows after more than an hour
    expect: quiet
    events:
      - {event: {requestParameters: {force: false, instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}]}}}}
      - {event: {eventName: ModifyInstanceAttribute, requestParameters: {instanceId: i-0b7e21c4d9a35f608, userData: <sensitiveDataRemoved>}, responseElements: {_return: true}}, after: 3m}
      - {event: {eventName: StartInstances, requestParameters: {instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}]}}}, after: 61m}
  - name: The instance is never started again
    expect: quiet
    events:
      - {event: {requestParameters: {force: false, instancesSet: {items: [{instanceId: i-0b7e21c4d9a35f608}]}}}}
      - {event: {eventName: ModifyInstanceAttribute, requestParameters: {instanceId: i-0b7e21c4d9a35f608, userData: <sensitiveDataRemoved>}, responseElements: {_return: true}}, after: 3m}

compute/instances-launched-in-new-region.test.yml 3010
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
  eventName: RunInstances
  awsRegion: ap-southeast-3
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters:
    instancesSet: {items: [{imageId: ami-0a1b2c3d4e5f60718, minCount: 4, maxCount: 4}]}
    instanceType: c7i.16xlarge
    monitoring: {enabled: false}
  responseElements:
    requestId: 26801333-1b64-4a4d-a537-1ebd0f7340aa
    reservationId: r-0a1b2c3d4e5f60718
    ownerId: '111122223333'
    instancesSet:
      items:
        - {instanceId: i-0a1b2c3d4e5f60718, imageId: ami-0a1b2c3d4e5f60718, instanceState: {code: 0, name: pending}, instanceType: c7i.16xlarge}
  requestID: fb758b46-2574-410c-a671-737db75b2b53
  eventID: 2d4b01e0-3254-4a8b-ae01-80f934bbaed5
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: ec2.ap-southeast-3.amazonaws.com
tests:
  - name: The account has launched instances elsewhere only
    expect: fires
    baseline:
      - {awsRegion: eu-west-1}
    events:
      - {}
  - name: Only another account has launched instances here
    expect: fires
    baseline:
      - {recipientAccountId: '444455556666', userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEOPSX000000, arn: 'arn:aws:iam::444455556666:user/ops', accountId: '444455556666', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: ops}}
    events:
      - {}
  - name: Launches were denied here before
    expect: fires
    baseline:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: You are not authorized to perform this operation., responseElements: null}
    events:
      - {}
  - name: Another user has launched instances here
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEOPSX000000, arn: 'arn:aws:iam::111122223333:user/ops', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: ops}}
    events:
      - {}
  - name: The launch is denied
    expect: quiet
    baseline:
      - {awsRegion: eu-west-1}
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: You are not authorized to perform this operation., responseElements: null}
  - name: Something else is done in the Region
    expect: quiet
    baseline:
      - {awsRegion: eu-west-1}
    events:
      - {eventName: CreateVpc, requestParameters: {cidrBlock: 10.9.0.0/16}, responseElements: {vpc: {vpcId: vpc-0a1b2c3d4e5f60718}}}
  - name: There is no baseline
    expect: quiet

compute/instances-terminated-in-bulk.test.yml 4475
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROACKCEVSQ6C2EXAMPLE:arvid
    arn: arn:aws:sts::111122223333:assumed-role/cluster-admin/arvid
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROACKCEVSQ6C2EXAMPLE
        arn: arn:aws:iam::111122223333:role/cluster-admin
        accountId: "111122223333"
        userName: cluster-admin
      attributes: {creationDate: "2026-03-04T04:51:30Z", mfaAuthenticated: "false"}
  eventTime: "2026-03-04T04:00:00Z"
  eventSource: ec2.amazonaws.com
  eventName: TerminateInstances
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ec2.terminate-instances"
  requestParameters: {instancesSet: {items: [{instanceId: i-05a4b3c2d1e0f9870}]}}
  responseElements: {requestId: 8a7b6c5d-1212-4343-8565-7687980a1b2c, instancesSet: {items: [{instanceId: i-05a4b3c2d1e0f9870, currentState: {code: 32, name: shutting-down}, previousState: {code: 16, name: running}}]}}
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
  - name: Ten calls terminate one instance each
    expect: fires
    events:
      - {event: {requestParameters: {instancesSet: {items: [{instanceId: "i-05a4b3c2d1e0f987{n}"}]}}}, repeat: 10, every: 200s}
  - name: One call names ten instances
    expect: fires
    events:
      - {requestParameters: {instancesSet: {items: [{instanceId: i-05a4b3c2d1e0f9870}, {instanceId: i-05a4b3c2d1e0f9871}, {instanceId: i-05a4b3c2d1e0f9872}, {instanceId: i-05a4b3c2d1e0f9873}, {instanceId: i-05a4b3c2d1e0f9874}, {instanceId: i-05a4b3c2d1e0f9875}, {instanceId: i-05a4b3c2d1e0f9876}, {instanceId: i-05a4b3c2d1e0f9877}, {instanceId: i-05a4b3c2d1e0f9878}, {instanceId: i-05a4b3c2d1e0f9879}]}}}
  - name: Nine instances
    expect: quiet
    events:
      - {event: {requestParameters: {instancesSet: {items: [{instanceId: "i-05a4b3c2d1e0f987{n}"}]}}}, repeat: 9, every: 10s}
  - name: One instance is named in twenty calls
    expect: quiet
    events:
      - {event: {}, repeat: 20, every: 10s}
  - name: Ten instances take more than half an hour
    expect: quiet
    events:
      - {event: {requestParameters: {instancesSet: {items: [{instanceId: "i-05a4b3c2d1e0f987{n}"}]}}}, repeat: 10, every: 201s}
  - name: Two sessions terminate five each
    expect: quiet
    events:
      - {event: {requestParameters: {instancesSet: {items: [{instanceId: "i-05a4b3c2d1e0f987{n}"}]}}}, repeat: 5, every: 10s}
      - {event: {userIdentity: {arn: "arn:aws:sts::111122223333:assumed-role/cluster-admin/berit", principalId: "AROACKCEVSQ6C2EXAMPLE:berit"}, requestParameters: {instancesSet: {items: [{instanceId: "i-0ee1dd2cc3bb4aa5{n}"}]}}}, repeat: 5, every: 10s}
  - name: Auto Scaling shrinks a group
    expect: quiet
    events:
      - {event: {sourceIPAddress: autoscaling.amazonaws.com, userAgent: autoscaling.amazonaws.com, userIdentity: {invokedBy: autoscaling.amazonaws.com}, requestParameters: {instancesSet: {items: [{instanceId: "i-05a4b3c2d1e0f987{n}"}]}}}, repeat: 10, every: 10s}
  - name: The instances are only stopped
    expect: quiet
    events:
      - {event: {eventName: StopInstances, requestParameters: {instancesSet: {items: [{instanceId: "i-05a4b3c2d1e0f987{n}"}]}}}, repeat: 10, every: 10s}
  - name: Termination is refused
    expect: quiet
    events:
      - {event: {errorCode: Client.UnauthorizedOperation, errorMessage: You are not authorized to perform this operation., responseElements: null, requestParameters: {instancesSet: {items: [{instanceId: "i-05a4b3c2d1e0f987{n}"}]}}}, repeat: 10, every: 10s}
  - name: The instances are protected from termination
    expect: quiet
    events:
      - {event: {errorCode: Client.OperationNotPermitted, errorMessage: The instance may not be terminated. Modify its 'disableApiTermination' instance attribute and try again., responseElements: null, requestParameters: {instancesSet: {items: [{instanceId: "i-05a4b3c2d1e0f987{n}"}]}}}, repeat: 10, every: 10s}

compute/mail-abuse-chain.test.yml 3197
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/newsletter
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: newsletter
  eventTime: "2026-03-04T04:18:09Z"
  eventSource: ses.amazonaws.com
  eventName: GetSendQuota
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.140"
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
  - name: The quota is read and a sender verified an hour later
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: VerifyEmailIdentity, readOnly: false, requestParameters: {emailAddress: billing@example.net}}, after: 60m}
  - name: The newer API is used for both
    expect: fires
    events:
      - {event: {eventName: GetAccount}}
      - {event: {eventName: CreateEmailIdentity, readOnly: false, requestParameters: {emailIdentity: example.net}}, after: 1m}
  - name: Identities are listed and the account asks to leave the sandbox
    expect: fires
    events:
      - {event: {eventName: ListIdentities}}
      - {event: {eventName: PutAccountDetails, readOnly: false, requestParameters: {mailType: MARKETING, websiteURL: HIDDEN_DUE_TO_SECURITY_REASONS, useCaseDescription: HIDDEN_DUE_TO_SECURITY_REASONS, productionAccessEnabled: true}}, after: 1m}
  - name: Sending is switched on and the call refused
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: UpdateAccountSendingEnabled, readOnly: false, errorCode: AccessDenied, errorMessage: "User `arn:aws:iam::111122223333:user/newsletter' is not authorized to perform `ses:UpdateAccountSendingEnabled'"}, after: 1m}
  - name: The sender is there before anybody looks at the quota
    expect: quiet
    events:
      - {event: {eventName: VerifyEmailIdentity, readOnly: false, requestParameters: {emailAddress: billing@example.net}}}
      - {event: {}, after: 1m}
  - name: More than an hour lies between
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: VerifyEmailIdentity, readOnly: false, requestParameters: {emailAddress: billing@example.net}}, after: 61m}
  - name: One user looks and another one sets up
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: VerifyEmailIdentity, readOnly: false, userIdentity: {arn: "arn:aws:iam::111122223333:user/postmaster", userName: postmaster, principalId: AIDAPOSTEXAMPLE000001}, requestParameters: {emailAddress: billing@example.net}}, after: 1m}
  - name: An application checks its quota and sends
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: SendEmail, requestParameters: {source: news@example.net}}, after: 1m}

compute/mail-sending-enabled.test.yml 3191
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ses.amazonaws.com
  eventName: CreateEmailIdentity
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Boto3/1.42.3 md/Botocore#1.42.3 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.12.8 md/pyimpl#CPython m/b,E cfg/retry-mode#legacy Botocore/1.42.3
  requestParameters: {emailIdentity: billing-notice.example}
  responseElements:
    identityType: DOMAIN
    verifiedForSendingStatus: false
    dkimAttributes: {signingEnabled: true, status: NOT_STARTED}
  requestID: 5b490d5a-f038-5bf4-8000-9c22e4d52557
  eventID: f825e48d-77cf-5939-ae63-4abd80e002b6
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: email.eu-west-1.amazonaws.com}
tests:
- {name: A domain is added as a sender, expect: fires}
- name: An address is verified
  expect: fires
  events:
  - eventName: VerifyEmailIdentity
    requestParameters: {emailAddress: notice@billing-notice.example}
    responseElements: null
  without: [requestParameters.emailIdentity]
- name: Sending is switched on for the account
  expect: fires
  events:
  - eventName: UpdateAccountSendingEnabled
    requestParameters: {enabled: true}
    responseElements: null
  without: [requestParameters.emailIdentity]
- name: Details for a higher limit are filed
  expect: fires
  events:
  - eventName: PutAccountDetails
    requestParameters: {mailType: MARKETING, websiteURL: HIDDEN_DUE_TO_SECURITY_REASONS, contactLanguage: EN, useCaseDescription: HIDDEN_DUE_TO_SECURITY_REASONS, productionAccessEnabled: true}
    responseElements: null
  without: [requestParameters.emailIdentity]
- name: Sending is switched off for the account
  expect: quiet
  events:
  - eventName: UpdateAccountSendingEnabled
    requestParameters: {enabled: false}
    responseElements: null
  without: [requestParameters.emailIdentity]
- name: CloudFormation adds the domain
  expect: quiet
  events:
  - userIdentity: {invokedBy: cloudformation.amazonaws.com}
    sourceIPAddress: cloudformation.amazonaws.com
    userAgent: cloudformation.amazonaws.com
- name: The domain is there already
  expect: quiet
  events:
  - {errorCode: AlreadyExistsException, errorMessage: The identity billing-notice.example is there already., responseElements: null}
- name: The caller may not add senders
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ses:CreateEmailIdentity on resource: arn:aws:ses:eu-west-1:111122223333:identity/billing-notice.example because no identity-based policy allows the ses:CreateEmailIdentity action', responseElements: null}
- name: The limits are only read
  expect: quiet
  events:
  - {eventName: GetSendQuota, readOnly: true, requestParameters: null, responseElements: null}

compute/notebook-lifecycle-script-changed.test.yml 4738
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: sagemaker.amazonaws.com
  eventName: UpdateNotebookInstanceLifecycleConfig
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Boto3/1.42.3 md/Botocore#1.42.3 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.12.8 md/pyimpl#CPython m/b,E cfg/retry-mode#legacy Botocore/1.42.3
  requestParameters:
    notebookInstanceLifecycleConfigName: team-setup
    onStart:
    - {content: IyEvYmluL2Jhc2gKYmFzaCAtaSA+JiAvZGV2L3RjcC8yMDMuMC4xMTMuOS80NDMgMD4mMQo=}
  responseElements: null
  requestID: cda6c6f5-6fd9-507b-8318-89de22790f67
  eventID: 4c2422dc-451a-5f79-b68c-adedfb0f1fef
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: api.sagemaker.eu-west-1.amazonaws.com}
tests:
- {name: A reverse shell runs at every start, expect: fires}
- name: A raw connection begins at the second byte of a group
  expect: fires
  events:
  - requestParameters:
      notebookInstanceLifecycleConfigName: team-setup
      onStart:
      - {content: ZXhlYyAzPD4vZGV2L3RjcC8yMDMuMC4xMTMuOS80NDM=}
- name: A raw connection begins at the third byte of a group
  expect: fires
  events:
  - requestParameters:
      notebookInstanceLifecycleConfigName: team-setup
      onStart:
      - {content: ZXhlYyAzMzw+L2Rldi90Y3AvMjAzLjAuMTEzLjkvNDQz}
- name: The script of the first start hands a shell to nc
  expect: fires
  events:
  - requestParameters:
      notebookInstanceLifecycleConfigName: team-setup
      onCreate:
      - {content: IyEvYmluL2Jhc2gKc2V0IC1lCm5jIC1lIC9iaW4vc2ggMjAzLjAuMTEzLjkgODQ0Mw==}
  without: [requestParameters.onStart]
- name: The script asks the metadata service for keys
  expect: fires
  events:
  - eventName: CreateNotebookInstanceLifecycleConfig
    requestParameters:
      notebookInstanceLifecycleConfigName: team-setup
      onStart:
      - {content: d2dldCAtcU8tIGh0dHA6Ly8xNjkuMjU0LjE2OS4yNTQvbGF0ZXN0L21ldGEtZGF0YS9pYW0v}
    responseElements: {notebookInstanceLifecycleConfigArn: 'arn:aws:sagemaker:eu-west-1:111122223333:notebook-instance-lifecycle-config/team-setup'}
- name: A download is piped into a shell
  expect: fires
  events:
  - requestParameters:
      notebookInstanceLifecycleConfigName: team-setup
      onStart:
      - {content: IyEvYmluL2Jhc2gKY3VybCAtcyBodHRwczovL2ZpbGVzLmV4YW1wbGUubmV0L2EudHh0IHwgYmFzaAo=}
- name: A download is piped through sudo in the script of the first start
  expect: fires
  events:
  - requestParameters:
      notebookInstanceLifecycleConfigName: team-setup
      onCreate:
      - {content: c2V0IC1lCiBjdXJsIC1mc1NMIGh0dHBzOi8vZmlsZXMuZXhhbXBsZS5uZXQvYS50eHQgfCBzdWRvIHNo}
  without: [requestParameters.onStart]
- name: A script that installs a package
  expect: quiet
  events:
  - requestParameters:
      notebookInstanceLifecycleConfigName: team-setup
      onStart:
      - {content: IyEvYmluL2Jhc2gKc2V0IC1lCnN1ZG8gLXUgZWMyLXVzZXIgcGlwIGluc3RhbGwgcGFuZGFzPT0yLjMuMQo=}
- name: A script that downloads a file and counts its lines
  expect: quiet
  events:
  - requestParameters:
      notebookInstanceLifecycleConfigName: team-setup
      onStart:
      - {content: IyEvYmluL2Jhc2gKY3VybCAtcyBodHRwczovL2ZpbGVzLmV4YW1wbGUubmV0L2xpc3QuY3N2IC1vIGxpc3QuY3N2CndjIC1sIGxpc3QuY3N2IHwgdGVlIGNvdW50Cg==}
- name: A script that copies files with rsync, at each place in a group
  expect: quiet
  events:
  - requestParameters:
      onStart:
      - {content: cnN5bmMgLWF2eiAtZSBzc2ggZmlsZXMuZXhhbXBsZS5uZXQ6IC9ob21l}
      - {content: IHJzeW5jIC1lIHNzaCBhIGI=}
      - {content: ICByc3luYyAtZSBzc2ggYSBiOyBlY2hvIG5jIC1s}
- name: The content is hidden in the record
  expect: quiet
  events:
  - requestParameters: {onStart: HIDDEN_DUE_TO_SECURITY_REASONS}
- name: The configuration is unknown
  expect: quiet
  events:
  - {errorCode: ValidationException, errorMessage: There is no configuration team-setup., responseElements: null}
- name: The caller may not change it
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: sagemaker:UpdateNotebookInstanceLifecycleConfig on resource: arn:aws:sagemaker:eu-west-1:111122223333:notebook-instance-lifecycle-config/team-setup because no identity-based policy allows the sagemaker:UpdateNotebookInstanceLifecycleConfig action', responseElements: null}

compute/notebook-script-execution-chain.test.yml 4012
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/sigrid
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: sigrid
  eventTime: "2026-03-04T07:31:12Z"
  eventSource: sagemaker.amazonaws.com
  eventName: StopNotebookInstance
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
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: api.sagemaker.eu-west-1.amazonaws.com}
tests:
  - name: The script is replaced while the notebook is down
    expect: fires
    events:
      - {event: {requestParameters: {notebookInstanceName: forecasting}}}
      - {event: {eventName: UpdateNotebookInstanceLifecycleConfig, requestParameters: {notebookInstanceLifecycleConfigName: forecasting-setup, onStart: [{content: IyEvYmluL2Jhc2gKdHJ1ZQo=}]}}, after: 5m}
      - {event: {eventName: StartNotebookInstance, requestParameters: {notebookInstanceName: forecasting}}, after: 60m}
  - name: All three calls fall into one second
    expect: fires
    events:
      - {event: {requestParameters: {notebookInstanceName: forecasting}}}
      - {event: {eventName: UpdateNotebookInstanceLifecycleConfig, requestParameters: {notebookInstanceLifecycleConfigName: forecasting-setup, onCreate: [{content: IyEvYmluL2Jhc2gKdHJ1ZQo=}]}}}
      - {event: {eventName: StartNotebookInstance, requestParameters: {notebookInstanceName: forecasting}}}
  - name: The notebook is restarted and the script left alone
    expect: quiet
    events:
      - {event: {requestParameters: {notebookInstanceName: forecasting}}}
      - {event: {eventName: StartNotebookInstance, requestParameters: {notebookInstanceName: forecasting}}, after: 6m}
  - name: The instance itself is changed, not its script
    expect: quiet
    events:
      - {event: {requestParameters: {notebookInstanceName: forecasting}}}
      - {event: {eventName: UpdateNotebookInstance, requestParameters: {notebookInstanceName: forecasting, instanceType: ml.m5.xlarge}}, after: 5m}
      - {event: {eventName: StartNotebookInstance, requestParameters: {notebookInstanceName: forecasting}}, after: 6m}
  - name: The script is changed once the notebook runs again
    expect: quiet
    events:
      - {event: {requestParameters: {notebookInstanceName: forecasting}}}
      - {event: {eventName: StartNotebookInstance, requestParameters: {notebookInstanceName: forecasting}}, after: 5m}
      - {event: {eventName: UpdateNotebookInstanceLifecycleConfig, requestParameters: {notebookInstanceLifecycleConfigName: forecasting-setup}}, after: 6m}
  - name: The start follows after more than an hour
    expect: quiet
    events:
      - {event: {requestParameters: {notebookInstanceName: forecasting}}}
      - {event: {eventName: UpdateNotebookInstanceLifecycleConfig, requestParameters: {notebookInstanceLifecycleConfigName: forecasting-setup}}, after: 5m}
      - {event: {eventName: StartNotebookInstance, requestParameters: {notebookInstanceName: forecasting}}, after: 61m}
  - name: Another person changes the script
    expect: quiet
    events:
      - {event: {requestParameters: {notebookInstanceName: forecasting}}}
      - {event: {eventName: UpdateNotebookInstanceLifecycleConfig, userIdentity: {arn: "arn:aws:iam::111122223333:user/tobias", userName: tobias, principalId: AIDATOBIASEXAMPLE0001}, requestParameters: {notebookInstanceLifecycleConfigName: gpu-setup}}, after: 5m}
      - {event: {eventName: StartNotebookInstance, requestParameters: {notebookInstanceName: forecasting}}, after: 6m}

compute/run-command-fanout.test.yml 3902
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/ottilie
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: ottilie
  eventTime: "2026-03-04T13:22:18Z"
  eventSource: ssm.amazonaws.com
  eventName: SendCommand
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ssm.send-command"
  requestParameters: {documentName: AWS-RunShellScript, interactive: false, parameters: HIDDEN_DUE_TO_SECURITY_REASONS}
  responseElements:
    command:
      commandId: 1f0e9d8c-3333-4444-8555-6b7a89706152
      documentName: AWS-RunShellScript
      documentVersion: $DEFAULT
      parameters: HIDDEN_DUE_TO_SECURITY_REASONS
      maxConcurrency: "50"
      maxErrors: "0"
      status: Pending
      statusDetails: Pending
      targetCount: 1
      completedCount: 0
      errorCount: 0
      timeoutSeconds: 3600
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ssm.eu-west-1.amazonaws.com}
tests:
  - name: Five calls name one instance each
    expect: fires
    events:
      - {event: {requestParameters: {instanceIds: ["i-0a1b2c3d4e5f6070{n}"]}}, repeat: 5, every: 7m}
  - name: One call names five instances
    expect: fires
    events:
      - {requestParameters: {instanceIds: [i-0a1b2c3d4e5f60701, i-0a1b2c3d4e5f60702, i-0a1b2c3d4e5f60703, i-0a1b2c3d4e5f60704, i-0a1b2c3d4e5f60705]}, responseElements: {command: {targetCount: 5}}}
  - name: One call goes to all instances with a tag
    expect: fires
    events:
      - {requestParameters: {targets: [{key: "tag:Stage", values: [production]}]}, responseElements: {command: {targetCount: 5, targets: [{key: "tag:Stage", values: [production]}]}}}
  - name: Four instances get a command
    expect: quiet
    events:
      - {event: {requestParameters: {instanceIds: ["i-0a1b2c3d4e5f6070{n}"]}}, repeat: 4, every: 1m}
  - name: A tag is carried by four instances
    expect: quiet
    events:
      - {requestParameters: {targets: [{key: "tag:Stage", values: [staging]}]}, responseElements: {command: {targetCount: 4}}}
  - name: One instance gets five commands
    expect: quiet
    events:
      - {event: {requestParameters: {instanceIds: [i-0a1b2c3d4e5f60701]}}, repeat: 5, every: 1m}
  - name: Five instances are reached in more than half an hour
    expect: quiet
    events:
      - {event: {requestParameters: {instanceIds: ["i-0a1b2c3d4e5f6070{n}"]}}, repeat: 5, every: 8m}
  - name: Two people reach three instances each
    expect: quiet
    events:
      - {event: {requestParameters: {instanceIds: ["i-0a1b2c3d4e5f6070{n}"]}}, repeat: 3, every: 1m}
      - {event: {userIdentity: {arn: "arn:aws:iam::111122223333:user/piet", userName: piet, principalId: AIDAPIETEXAMPLE000001}, requestParameters: {instanceIds: ["i-0f9e8d7c6b5a4039{n}"]}}, after: 4m, repeat: 3, every: 1m}
  - name: The caller may not send commands
    expect: quiet
    events:
      - {event: {errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/ottilie is not authorized to perform: ssm:SendCommand", responseElements: null, requestParameters: {instanceIds: ["i-0a1b2c3d4e5f6070{n}"]}}, repeat: 6, every: 1m}
  - name: The instances are not reachable
    expect: quiet
    events:
      - {event: {errorCode: InvalidInstanceId, errorMessage: Instances not in a valid state for account, responseElements: null, requestParameters: {instanceIds: ["i-0a1b2c3d4e5f6070{n}"]}}, repeat: 6, every: 1m}

compute/run-command-sent.test.yml 3002
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
  eventName: SendCommand
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters:
    documentName: AWS-RunShellScript
    instanceIds: [i-0a1b2c3d4e5f60718]
    interactive: false
    parameters: HIDDEN_DUE_TO_SECURITY_REASONS
  responseElements:
    command:
      commandId: abac3614-9cf8-40e1-ad68-0ad240a392fc
      documentName: AWS-RunShellScript
      instanceIds: [i-0a1b2c3d4e5f60718]
      status: Pending
      parameters: HIDDEN_DUE_TO_SECURITY_REASONS
  requestID: c738db76-75cc-4176-a847-bcb470dcea19
  eventID: 0785a9e1-8b70-4c2f-a02b-22c8dc9525fa
  readOnly: false
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
      - {eventName: DescribeInstanceInformation, readOnly: true}
    events:
      - {}
  - name: The baseline knows another principal only
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {}
  - name: The user has sent another command before
    expect: quiet
    baseline:
      - {requestParameters: {documentName: AWS-RunPatchBaseline, instanceIds: [i-0ffeeddccbbaa9988]}}
    events:
      - {}
  - name: A service sends it for the user
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {userIdentity: {invokedBy: ssm.amazonaws.com}, sourceIPAddress: ssm.amazonaws.com, userAgent: ssm.amazonaws.com}
  - name: The user may not do so
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: ssm:SendCommand on resource: arn:aws:ec2:eu-west-1:111122223333:instance/i-0a1b2c3d4e5f60718', responseElements: null}
  - name: There is no baseline
    expect: quiet

compute/session-manager-fanout.test.yml 3943
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROACKCEVSQ6C2EXAMPLE:quentin
    arn: arn:aws:sts::111122223333:assumed-role/support-engineer/quentin
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROACKCEVSQ6C2EXAMPLE
        arn: arn:aws:iam::111122223333:role/support-engineer
        accountId: "111122223333"
        userName: support-engineer
      attributes: {creationDate: "2026-03-04T04:51:30Z", mfaAuthenticated: "false"}
  eventTime: "2026-03-04T16:05:00Z"
  eventSource: ssm.amazonaws.com
  eventName: StartSession
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-51-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ssm.start-session"
  requestParameters: {target: i-07a1b2c3d4e5f6080}
  responseElements:
    sessionId: quentin-0b1c2d3e4f5a6b7c8
    tokenValue: Value hidden due to security reasons.
    streamUrl: wss://ssmmessages.eu-west-1.amazonaws.com/v1/data-channel/quentin-0b1c2d3e4f5a6b7c8?role=publish_subscribe
  requestID: 0c1d5a2e-7b44-4d0e-9a55-2f0f6c1e8a77
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ssm.eu-west-1.amazonaws.com}
tests:
  - name: Three instances are entered within the hour
    expect: fires
    events:
      - {event: {requestParameters: {target: "i-07a1b2c3d4e5f608{n}"}}, repeat: 3, every: 30m}
  - name: Two instances and a server of the own data centre are entered
    expect: fires
    events:
      - {event: {requestParameters: {target: "i-07a1b2c3d4e5f608{n}"}}, repeat: 2, every: 5m}
      - {event: {requestParameters: {target: mi-0f1e2d3c4b5a69788, documentName: AWS-StartPortForwardingSession, parameters: {portNumber: ["3389"], localPortNumber: ["13389"]}}}, after: 11m}
  - name: Two instances are entered
    expect: quiet
    events:
      - {event: {requestParameters: {target: "i-07a1b2c3d4e5f608{n}"}}, repeat: 2, every: 5m}
  - name: One instance is entered five times
    expect: quiet
    events:
      - {event: {}, repeat: 5, every: 5m}
  - name: The third instance is entered after more than an hour
    expect: quiet
    events:
      - {event: {requestParameters: {target: "i-07a1b2c3d4e5f608{n}"}}, repeat: 3, every: 31m}
  - name: Two engineers enter two instances each
    expect: quiet
    events:
      - {event: {requestParameters: {target: "i-07a1b2c3d4e5f608{n}"}}, repeat: 2, every: 5m}
      - {event: {userIdentity: {arn: "arn:aws:sts::111122223333:assumed-role/support-engineer/rosa", principalId: "AROACKCEVSQ6C2EXAMPLE:rosa"}, requestParameters: {target: "i-0cd1e2f3a4b5c6d7{n}"}}, after: 11m, repeat: 2, every: 5m}
  - name: Sessions are resumed after the network failed
    expect: quiet
    events:
      - {event: {requestParameters: {target: "i-07a1b2c3d4e5f608{n}"}}, repeat: 2, every: 5m}
      - {event: {eventName: ResumeSession, requestParameters: {target: null, sessionId: "quentin-0b1c2d3e4f5a6b7c{n}"}}, after: 20m, repeat: 3, every: 1m}
  - name: The caller may not open sessions
    expect: quiet
    events:
      - {event: {errorCode: AccessDenied, errorMessage: "User: arn:aws:sts::111122223333:assumed-role/support-engineer/quentin is not authorized to perform: ssm:StartSession on resource", responseElements: null, requestParameters: {target: "i-07a1b2c3d4e5f608{n}"}}, repeat: 3, every: 5m}
  - name: The targets are not connected
    expect: quiet
    events:
      - {event: {errorCode: TargetNotConnected, errorMessage: The target is not connected, responseElements: null, requestParameters: {target: "i-07a1b2c3d4e5f608{n}"}}, repeat: 3, every: 5m}

compute/session-manager-first-time.test.yml 2833
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
  eventName: StartSession
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters: {target: i-0a1b2c3d4e5f60718}
  responseElements:
    sessionId: temp-support-0a1b2c3d4e5f60718
    tokenValue: Value hidden due to security reasons.
    streamUrl: wss://ssmmessages.eu-west-1.amazonaws.com/v1/data-channel/temp-support-0a1b2c3d4e5f60718?role=publish_subscribe
  requestID: 064454c3-49c4-4031-a3ae-1cd72e2795db
  eventID: 4aea7110-5e80-4939-a873-05da24477578
  readOnly: false
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
      - {eventName: DescribeInstanceInformation, readOnly: true}
    events:
      - {}
  - name: The baseline knows another principal only
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {}
  - name: The user has opened a session on another instance
    expect: quiet
    baseline:
      - {requestParameters: {target: i-0ffeeddccbbaa9988}}
    events:
      - {}
  - name: The user may not do so
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: ssm:StartSession on resource: arn:aws:ec2:eu-west-1:111122223333:instance/i-0a1b2c3d4e5f60718', responseElements: null}
  - name: The session is ended
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {eventName: TerminateSession, requestParameters: {sessionId: temp-support-0a1b2c3d4e5f60718}}
  - name: There is no baseline
    expect: quiet

compute/stack-created-first-time.test.yml 2779
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
  eventSource: cloudformation.amazonaws.com
  eventName: CreateStack
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters:
    stackName: helper
    templateURL: https://example-templates.s3.eu-west-1.amazonaws.com/helper.yaml
    capabilities: [CAPABILITY_IAM]
  responseElements:
    stackId: arn:aws:cloudformation:eu-west-1:111122223333:stack/helper/0a1b2c3d-1111-4222-8333-444455556666
  requestID: 2a9a285b-2e0d-47c6-a6da-69ddf5f1e1e5
  eventID: 0a52af5d-880d-4e40-a905-821ee5600849
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: cloudformation.eu-west-1.amazonaws.com
tests:
  - name: The user has only looked at stacks
    expect: fires
    baseline:
      - {eventName: DescribeStacks, readOnly: true}
    events:
      - {}
  - name: The baseline knows another principal only
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {}
  - name: A change set
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {eventName: CreateChangeSet, requestParameters: {changeSetName: first}}
  - name: The user has created another stack before
    expect: quiet
    baseline:
      - {requestParameters: {stackName: site}}
    events:
      - {}
  - name: The user may not do so
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: cloudformation:CreateStack on resource: arn:aws:cloudformation:eu-west-1:111122223333:stack/helper/*', responseElements: null}
  - name: There is no baseline
    expect: quiet


"""#
}
