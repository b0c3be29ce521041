// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum DefenseEvasionTests {
  static let text = #"""
defense-evasion/activity-in-unused-region.test.yml 2457
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/noor
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: noor
  eventTime: "2026-06-21T03:33:21Z"
  eventSource: ec2.amazonaws.com
  eventName: CreateSecurityGroup
  awsRegion: sa-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: {groupName: worker, groupDescription: worker, vpcId: vpc-0123456789abcdef0}
  responseElements: {requestId: 2c3d4e5f-6071-4283-8495-0123456789ab, _return: true, groupId: sg-0123456789abcdef0}
  requestID: 9c0dce06-6bb7-4dd6-89bd-0790db13433f
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.sa-east-1.amazonaws.com}
tests:
  - name: A security group appears in a Region that is not named
    expect: fires
    placeholders: {allowed_regions: [eu-west-1, eu-central-1]}
  - name: The flag stands as text
    expect: fires
    placeholders: {allowed_regions: [eu-west-1, eu-central-1]}
    events:
      - {readOnly: "false"}
  - name: The same change in an allowed Region
    expect: quiet
    placeholders: {allowed_regions: [eu-west-1, eu-central-1]}
    events:
      - {awsRegion: eu-west-1}
  - name: No Regions are named
    expect: quiet
  - name: IAM records every change in one Region
    expect: quiet
    placeholders: {allowed_regions: [eu-west-1, eu-central-1]}
    events:
      - {eventSource: iam.amazonaws.com, eventName: CreateRole, awsRegion: us-east-1}
  - name: Something is only read there
    expect: quiet
    placeholders: {allowed_regions: [eu-west-1, eu-central-1]}
    events:
      - {eventName: DescribeSecurityGroups, readOnly: true}
  - name: The change is refused
    expect: quiet
    placeholders: {allowed_regions: [eu-west-1, eu-central-1]}
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: You are not authorized to perform this operation., responseElements: null}
  - name: The record does not say whether it reads
    expect: quiet
    placeholders: {allowed_regions: [eu-west-1, eu-central-1]}
    without: [readOnly]

defense-evasion/ebs-default-encryption-disabled.test.yml 2879
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
  eventSource: ec2.amazonaws.com
  eventName: DisableEbsEncryptionByDefault
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0
  requestParameters:
    DisableEbsEncryptionByDefaultRequest: {}
  responseElements:
    DisableEbsEncryptionByDefaultResponse: {xmlns: 'http://ec2.amazonaws.com/doc/2016-11-15/', ebsEncryptionByDefault: false, requestId: 8c7b6a59-4d3e-4f21-90a8-1b2c3d4e5f60}
  requestID: 59ac26e0-a057-59b1-a722-178b47ba9d32
  eventID: f4baf0ac-ef66-59ba-a089-1ba54fed99ff
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
- {name: An administrator switches the default off, expect: fires}
- name: A key of a user switches it off
  expect: fires
  events:
  - userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
    userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ec2.disable-ebs-encryption-by-default
  without: [userIdentity.sessionContext]
- name: The default is switched on
  expect: quiet
  events:
  - {eventName: EnableEbsEncryptionByDefault}
- name: The setting is only read
  expect: quiet
  events:
  - {eventName: GetEbsEncryptionByDefault, readOnly: true}
- name: The caller may not change it
  expect: quiet
  events:
  - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ec2:DisableEbsEncryptionByDefault on resource: * because no identity-based policy allows the ec2:DisableEbsEncryptionByDefault action. Encoded authorization failure message: zQ4kExampleOnly7w', responseElements: null}

defense-evasion/elb-access-logs-disabled.test.yml 3591
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
  eventTime: "2026-08-25T13:22:41Z"
  eventSource: elasticloadbalancing.amazonaws.com
  eventName: ModifyLoadBalancerAttributes
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    loadBalancerArn: "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/7ab3example01"
    attributes: [{key: access_logs.s3.enabled, value: "false"}]
  responseElements:
    attributes: [{key: access_logs.s3.enabled, value: "false"}, {key: idle_timeout.timeout_seconds, value: "60"}]
  requestID: "3443a26f-2428-5734-91e4-4a2e46faa1e3"
  eventID: "2af8aee7-4e3a-5293-a763-fbe5c0eb18f1"
  readOnly: false
  eventType: AwsApiCall
  apiVersion: "2015-12-01"
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: elasticloadbalancing.eu-west-1.amazonaws.com
tests:
  - name: Access logs of an application load balancer go off
    expect: fires
  - name: They go off among other attributes
    expect: fires
    events:
      - requestParameters:
          attributes: [{key: deletion_protection.enabled, value: "true"}, {key: access_logs.s3.enabled, value: "false"}]
  - name: Access logs of a classic load balancer go off
    expect: fires
    without: [requestParameters.attributes, requestParameters.loadBalancerArn]
    events:
      - requestParameters: {loadBalancerName: legacy, loadBalancerAttributes: {accessLog: {enabled: false}}}
        responseElements: null
        apiVersion: "2012-06-01"
  - name: Access logs go on while another attribute is false
    expect: quiet
    events:
      - requestParameters:
          attributes: [{key: access_logs.s3.enabled, value: "true"}, {key: deletion_protection.enabled, value: "false"}]
  - name: Connection logs go off, access logs are not named
    expect: quiet
    events:
      - {requestParameters: {attributes: [{key: connection_logs.s3.enabled, value: "false"}]}}
  - name: Access logs of a classic load balancer go on
    expect: quiet
    without: [requestParameters.attributes, requestParameters.loadBalancerArn]
    events:
      - requestParameters:
          loadBalancerName: legacy
          loadBalancerAttributes: {accessLog: {enabled: true, s3BucketName: acme-access-logs, emitInterval: 60}}
        apiVersion: "2012-06-01"
  - name: The caller may not change the load balancer
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei is not authorized to perform: elasticloadbalancing:ModifyLoadBalancerAttributes on resource: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/7ab3example01 because no identity-based policy allows the elasticloadbalancing:ModifyLoadBalancerAttributes action"
        responseElements: null

defense-evasion/image-scanning-disabled.test.yml 3698
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ecr.amazonaws.com
  eventName: PutImageScanningConfiguration
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ecr.put-image-scanning-configuration
  requestParameters:
    repositoryName: shop/web
    imageScanningConfiguration: {scanOnPush: false}
  responseElements:
    registryId: '111122223333'
    repositoryName: shop/web
    imageScanningConfiguration: {scanOnPush: false}
  requestID: 59288a01-be39-5fb1-b843-659464796e0b
  eventID: 4a43fff2-6150-5e84-9f1f-fb0d5747fe62
  readOnly: false
  resources:
  - {accountId: '111122223333', ARN: 'arn:aws:ecr:eu-west-1:111122223333:repository/shop/web'}
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: api.ecr.eu-west-1.amazonaws.com}
tests:
- {name: Scan on push is switched off for a repository, expect: fires}
- name: The registry is left without rules
  expect: fires
  events:
  - eventName: PutRegistryScanningConfiguration
    requestParameters:
      scanType: BASIC
      rules: []
    responseElements:
      registryScanningConfiguration:
        scanType: BASIC
        rules: []
  without: [requestParameters.repositoryName, requestParameters.imageScanningConfiguration, resources]
- name: The registry scans by hand alone
  expect: fires
  events:
  - eventName: PutRegistryScanningConfiguration
    requestParameters:
      scanType: BASIC
      rules:
      - scanFrequency: MANUAL
        repositoryFilters:
        - {filter: '*', filterType: WILDCARD}
    responseElements: null
  without: [requestParameters.repositoryName, requestParameters.imageScanningConfiguration, resources]
- name: Scan on push is switched on
  expect: quiet
  events:
  - requestParameters:
      imageScanningConfiguration: {scanOnPush: true}
- name: The registry scans some images on push and the rest by hand
  expect: quiet
  events:
  - eventName: PutRegistryScanningConfiguration
    requestParameters:
      scanType: BASIC
      rules:
      - scanFrequency: MANUAL
        repositoryFilters:
        - {filter: '*', filterType: WILDCARD}
      - scanFrequency: SCAN_ON_PUSH
        repositoryFilters:
        - {filter: shop/*, filterType: WILDCARD}
    responseElements: null
  without: [requestParameters.repositoryName, requestParameters.imageScanningConfiguration, resources]
- name: The registry scans all the time
  expect: quiet
  events:
  - eventName: PutRegistryScanningConfiguration
    requestParameters:
      scanType: ENHANCED
      rules:
      - scanFrequency: CONTINUOUS_SCAN
        repositoryFilters:
        - {filter: '*', filterType: WILDCARD}
    responseElements: null
  without: [requestParameters.repositoryName, requestParameters.imageScanningConfiguration, resources]
- name: The caller may not change it
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ecr:PutImageScanningConfiguration on resource: arn:aws:ecr:eu-west-1:111122223333:repository/shop/web because no identity-based policy allows the ecr:PutImageScanningConfiguration action', responseElements: null}

defense-evasion/mail-identity-deleted.test.yml 2061
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ses.amazonaws.com
  eventName: DeleteIdentity
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#ses.delete-identity
  requestParameters: {identity: notice@billing-notice.example}
  responseElements: null
  requestID: b4b0a370-9b9b-5c12-a6e3-1bb2920782a4
  eventID: 325a29d9-8b46-59fa-8db4-1aa35af99ec7
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: email.eu-west-1.amazonaws.com}
tests:
- {name: An address is deleted, expect: fires}
- name: A domain is deleted by the newer call
  expect: fires
  events:
  - eventName: DeleteEmailIdentity
    requestParameters: {emailIdentity: billing-notice.example}
  without: [requestParameters.identity]
- name: Only a policy of the identity is deleted
  expect: quiet
  events:
  - eventName: DeleteIdentityPolicy
    requestParameters: {policyName: partner}
- name: The identity is unknown
  expect: quiet
  events:
  - {errorCode: NotFoundException, errorMessage: There is no identity billing-notice.example., responseElements: null, eventName: DeleteEmailIdentity}
- name: The caller may not delete identities
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: ses:DeleteIdentity on resource: arn:aws:ses:eu-west-1:111122223333:identity/notice@billing-notice.example because no identity-based policy allows the ses:DeleteIdentity action', responseElements: null}

defense-evasion/region-enabled.test.yml 2165
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROADBQP57FF2AEXAMPLE:priya
    arn: arn:aws:sts::111122223333:assumed-role/OrganizationAdmin/priya
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROADBQP57FF2AEXAMPLE
        arn: arn:aws:iam::111122223333:role/OrganizationAdmin
        accountId: "111122223333"
        userName: OrganizationAdmin
      attributes: {creationDate: "2026-01-30T22:13:23Z", mfaAuthenticated: "true"}
  eventTime: "2026-01-30T22:47:33Z"
  eventSource: account.amazonaws.com
  eventName: EnableRegion
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0
  requestParameters: {RegionName: ap-east-1}
  responseElements: null
  requestID: 8e0f2086-5a6c-453e-8320-e6bab84449b0
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: account.us-east-1.amazonaws.com}
  sessionCredentialFromConsole: "true"
tests:
  - name: A Region is enabled
    expect: fires
  - name: The management account enables it for a member
    expect: fires
    events:
      - {requestParameters: {AccountId: "444455556666"}}
  - name: The caller may not enable it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/OrganizationAdmin/priya is not authorized to perform: account:EnableRegion on resource: arn:aws:account::111122223333:account"
  - name: The Region is still being switched off
    expect: quiet
    events:
      - {errorCode: ConflictException, errorMessage: The Region is being disabled and cannot be enabled now., responseElements: null}
  - name: A Region is disabled
    expect: quiet
    events:
      - {eventName: DisableRegion}
  - name: The state of the Region is read
    expect: quiet
    events:
      - {eventName: GetRegionOptStatus, readOnly: true}

defense-evasion/serial-console-enabled.test.yml 2428
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
      attributes: {creationDate: "2026-05-18T07:14:02Z", mfaAuthenticated: "false"}
  eventTime: "2026-05-18T07:50:03Z"
  eventSource: ec2.amazonaws.com
  eventName: EnableSerialConsoleAccess
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: {EnableSerialConsoleAccessRequest: ""}
  responseElements:
    EnableSerialConsoleAccessResponse:
      requestId: 7b6a5940-3827-4165-8a0b-0123456789ab
      serialConsoleAccessEnabled: true
      xmlns: http://ec2.amazonaws.com/doc/2016-11-15/
  requestID: d73aa5ab-72d6-4828-8dd4-066ebf0ddac3
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
  - name: Access is switched on
    expect: fires
  - name: The caller may not switch it on
    expect: quiet
    events:
      - errorCode: Client.UnauthorizedOperation
        errorMessage: "You are not authorized to perform this operation. User: arn:aws:sts::111122223333:assumed-role/PlatformOperator/noor is not authorized to perform: ec2:EnableSerialConsoleAccess"
        responseElements: null
  - name: Access is switched off
    expect: quiet
    without: [requestParameters.EnableSerialConsoleAccessRequest]
    events:
      - {eventName: DisableSerialConsoleAccess, requestParameters: {DisableSerialConsoleAccessRequest: ""}}
  - name: The setting is only read
    expect: quiet
    without: [requestParameters.EnableSerialConsoleAccessRequest]
    events:
      - eventName: GetSerialConsoleAccessStatus
        readOnly: true
        requestParameters: {GetSerialConsoleAccessStatusRequest: ""}
        responseElements: null

defense-evasion/waf-ip-set-changed.test.yml 3979
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
  eventSource: wafv2.amazonaws.com
  eventName: UpdateIPSet
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#wafv2.update-ip-set
  requestParameters:
    name: allowed-offices
    scope: REGIONAL
    id: 1c2d3e4f-5061-4728-93a4-b5c6d7e8f901
    lockToken: 9a8b7c6d-5e4f-4031-8213-243546576879
    addresses:
      - 192.0.2.0/24
      - 203.0.113.77/32
  responseElements:
    nextLockToken: 5a6b7c8d-9e0f-4a1b-8c2d-3e4f5a6b7c8d
  requestID: ef074592-81f1-5b28-a795-b83da320efa9
  eventID: 9d9b6b4f-e721-583b-8008-4bc0bd67e0ab
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: wafv2.eu-west-1.amazonaws.com
tests:
  - name: An address is added to a list
    expect: fires
  - name: A list is created
    expect: fires
    without: [requestParameters.id, requestParameters.lockToken, responseElements.nextLockToken]
    events:
      - {eventName: CreateIPSet, requestParameters: {name: allowed-partners, iPAddressVersion: IPV4, addresses: [198.51.100.0/24]}, responseElements: {summary: {
            name: allowed-partners}}}
  - name: A list is deleted
    expect: fires
    without: [requestParameters.addresses]
    events:
      - {eventName: DeleteIPSet, responseElements: null, requestParameters: {name: blocked-networks, scope: REGIONAL, id: 1c2d3e4f-5061-4728-93a4-b5c6d7e8f901,
          lockToken: 9a8b7c6d-5e4f-4031-8213-243546576879}}
  - name: Firewall Manager keeps the list
    expect: quiet
    without: [userIdentity.userName]
    events:
      - {userIdentity: {type: AssumedRole, principalId: 'AROAEXAMPLERWGHTR65W3:fms', arn: 'arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForFMS/fms',
          accountId: '111122223333', accessKeyId: ASIAIOSFODNN7EXAMPLE, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLERWGHTR65W3, arn: 'arn:aws:iam::111122223333:role/aws-service-role/fms.amazonaws.com/AWSServiceRoleForFMS',
              accountId: '111122223333', userName: AWSServiceRoleForFMS}, attributes: {creationDate: '2026-03-04T04:51:20Z', mfaAuthenticated: 'false'}},
          invokedBy: fms.amazonaws.com}, sourceIPAddress: fms.amazonaws.com, userAgent: fms.amazonaws.com}
  - name: The caller may not change the list
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: wafv2:UpdateIPSet on resource:
          arn:aws:wafv2:eu-west-1:111122223333:regional/ipset/allowed-offices/* because no identity-based policy allows the wafv2:UpdateIPSet action', responseElements: null,
        requestParameters: null}
  - name: Somebody else changed the list in between
    expect: quiet
    events:
      - {errorCode: WAFOptimisticLockException, errorMessage: AWS WAF couldn't save your changes because someone changed the resource after you started to
          edit it, responseElements: null}
  - name: A list of GuardDuty is changed
    expect: quiet
    without: [requestParameters.name, requestParameters.scope, requestParameters.id, requestParameters.lockToken, requestParameters.addresses]
    events:
      - {eventSource: guardduty.amazonaws.com, requestParameters: {detectorId: 0a1b2c3d4e5f60718293a4b5c6d7e8f9, ipSetId: 1b2c3d4e5f60718293a4b5c6d7e8f90a,
          activate: true}}
  - name: A list is read
    expect: quiet
    events:
      - {eventName: GetIPSet, readOnly: true, responseElements: null}

defense-evasion/web-acl-deleted.test.yml 3472
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
  eventSource: wafv2.amazonaws.com
  eventName: DeleteWebACL
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#wafv2.delete-web-acl
  requestParameters:
    name: front
    scope: REGIONAL
    id: 1c2d3e4f-5061-4728-93a4-b5c6d7e8f901
    lockToken: 9a8b7c6d-5e4f-4031-8213-243546576879
  responseElements: null
  requestID: 48b06194-a812-56a4-8ae4-7fcc6525c9ad
  eventID: 67edfd5f-cb32-5cf5-b42f-780457bde7d2
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: wafv2.eu-west-1.amazonaws.com
tests:
  - name: A web ACL is deleted
    expect: fires
  - name: A rule group is deleted
    expect: fires
    events:
      - {eventName: DeleteRuleGroup}
  - name: A rule of the older regional WAF is deleted
    expect: fires
    without: [requestParameters.name, requestParameters.scope, requestParameters.id, requestParameters.lockToken]
    events:
      - {eventSource: waf-regional.amazonaws.com, eventName: DeleteRule, requestParameters: {ruleId: 2d3e4f50-6172-4839-a4b5-c6d7e8f90a1b, changeToken: 3e4f5061-7283-494a-b5c6-d7e8f90a1b2c}}
  - name: A web ACL of the older global WAF is deleted
    expect: fires
    without: [requestParameters.name, requestParameters.scope, requestParameters.id, requestParameters.lockToken]
    events:
      - {eventSource: waf.amazonaws.com, awsRegion: us-east-1, requestParameters: {webACLId: 4f506172-8394-4a5b-86d7-e8f90a1b2c3d, changeToken: 3e4f5061-7283-494a-b5c6-d7e8f90a1b2c}}
  - name: The caller may not delete it
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/marek is not authorized to perform: wafv2:DeleteWebACL on resource:
          arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/front/* because no identity-based policy allows the wafv2:DeleteWebACL action', responseElements: null,
        requestParameters: null}
  - name: The web ACL is still attached
    expect: quiet
    events:
      - {errorCode: WAFAssociatedItemException, errorMessage: AWS WAF couldn't perform the operation because your resource is being used by another resource,
        responseElements: null}
  - name: A web ACL is read
    expect: quiet
    events:
      - {eventName: GetWebACL, readOnly: true}
  - name: A rule of EventBridge is deleted
    expect: quiet
    without: [requestParameters.scope, requestParameters.id, requestParameters.lockToken]
    events:
      - {eventSource: events.amazonaws.com, eventName: DeleteRule, requestParameters: {name: nightly-report}}
  - name: A rule of a load balancer is deleted
    expect: quiet
    without: [requestParameters.name, requestParameters.scope, requestParameters.id, requestParameters.lockToken]
    events:
      - {eventSource: elasticloadbalancing.amazonaws.com, eventName: DeleteRule, requestParameters: {ruleArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener-rule/app/shop/5f4e3d2c1b0a9876'}}

defense-evasion/web-acl-detached.test.yml 6067
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
  eventSource: wafv2.amazonaws.com
  eventName: DisassociateWebACL
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#wafv2.disassociate-web-acl
  requestParameters:
    resourceArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/5f4e3d2c1b0a9876
  responseElements: null
  requestID: dc29cc8d-5290-57bc-8675-41b6f2902cc2
  eventID: 49032771-e8d1-5046-a68c-ec89da8ed49c
  readOnly: false
  resources:
    - accountId: '111122223333'
      type: AWS::ElasticLoadBalancingV2::LoadBalancer
      ARN: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/5f4e3d2c1b0a9876
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: wafv2.eu-west-1.amazonaws.com
tests:
  - name: A web ACL is taken off a load balancer
    expect: fires
  - name: A web ACL of the older regional kind is taken off
    expect: fires
    events:
      - {eventSource: waf-regional.amazonaws.com}
  - name: A distribution is saved without a web ACL
    expect: fires
    without: [resources, requestParameters.resourceArn]
    events:
      - {eventSource: cloudfront.amazonaws.com, awsRegion: us-east-1, tlsDetails: {clientProvidedHostHeader: cloudfront.amazonaws.com}, eventName: UpdateDistribution,
        requestParameters: {id: E1A2B3C4D5E6F7, ifMatch: E2QWRUHEXAMPLE, distributionConfig: {callerReference: front-1, enabled: true, comment: '', defaultRootObject: index.html,
            origins: {quantity: 1, items: [{id: site, domainName: site-example.s3.eu-west-1.amazonaws.com, originPath: ''}]}, webACLId: '', httpVersion: http2}}}
  - name: The name of the call carries the version of the API
    expect: fires
    without: [resources, requestParameters.resourceArn]
    events:
      - {eventSource: cloudfront.amazonaws.com, awsRegion: us-east-1, tlsDetails: {clientProvidedHostHeader: cloudfront.amazonaws.com}, eventName: UpdateDistribution2020_05_31,
        requestParameters: {id: E1A2B3C4D5E6F7, ifMatch: E2QWRUHEXAMPLE, distributionConfig: {callerReference: front-1, enabled: true, comment: '', defaultRootObject: index.html,
            origins: {quantity: 1, items: [{id: site, domainName: site-example.s3.eu-west-1.amazonaws.com, originPath: ''}]}, webACLId: '', httpVersion: http2}}}
  - name: A distribution is saved with its web ACL
    expect: quiet
    without: [resources, requestParameters.resourceArn]
    events:
      - {eventSource: cloudfront.amazonaws.com, awsRegion: us-east-1, tlsDetails: {clientProvidedHostHeader: cloudfront.amazonaws.com}, eventName: UpdateDistribution,
        requestParameters: {id: E1A2B3C4D5E6F7, ifMatch: E2QWRUHEXAMPLE, distributionConfig: {callerReference: front-1, enabled: true, comment: '', defaultRootObject: index.html,
            origins: {quantity: 1, items: [{id: site, domainName: site-example.s3.eu-west-1.amazonaws.com, originPath: ''}]}, webACLId: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/front/1c2d3e4f-5061-4728-93a4-b5c6d7e8f901',
            httpVersion: http2}}}
  - name: A distribution is created without a web ACL, where none was before
    expect: quiet
    without: [resources, requestParameters.resourceArn]
    events:
      - {eventSource: cloudfront.amazonaws.com, awsRegion: us-east-1, tlsDetails: {clientProvidedHostHeader: cloudfront.amazonaws.com}, eventName: CreateDistribution,
        requestParameters: {id: E1A2B3C4D5E6F7, ifMatch: E2QWRUHEXAMPLE, distributionConfig: {callerReference: front-1, enabled: true, comment: '', defaultRootObject: index.html,
            origins: {quantity: 1, items: [{id: site, domainName: site-example.s3.eu-west-1.amazonaws.com, originPath: ''}]}, webACLId: '', httpVersion: http2}}}
  - name: The caller may not take the web ACL off
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/marek is not authorized to perform: wafv2:DisassociateWebACL on resource:
          arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/5f4e3d2c1b0a9876 because no identity-based policy allows the wafv2:DisassociateWebACL
          action', responseElements: null, requestParameters: null}
  - name: The caller may not save the distribution
    expect: quiet
    without: [resources, requestParameters.resourceArn]
    events:
      - {eventSource: cloudfront.amazonaws.com, awsRegion: us-east-1, tlsDetails: {clientProvidedHostHeader: cloudfront.amazonaws.com}, eventName: UpdateDistribution,
        errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/marek is not authorized to perform: cloudfront:UpdateDistribution on
          resource: arn:aws:cloudfront::111122223333:distribution/E1A2B3C4D5E6F7 because no identity-based policy allows the cloudfront:UpdateDistribution
          action', responseElements: null, requestParameters: {id: E1A2B3C4D5E6F7, ifMatch: E2QWRUHEXAMPLE, distributionConfig: {callerReference: front-1,
            enabled: true, comment: '', defaultRootObject: index.html, origins: {quantity: 1, items: [{id: site, domainName: site-example.s3.eu-west-1.amazonaws.com,
                  originPath: ''}]}, webACLId: '', httpVersion: http2}}}
  - name: A web ACL is put on the load balancer
    expect: quiet
    events:
      - {eventName: AssociateWebACL, requestParameters: {webACLArn: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/front/1c2d3e4f-5061-4728-93a4-b5c6d7e8f901',
          resourceArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/5f4e3d2c1b0a9876'}}


"""#
}
