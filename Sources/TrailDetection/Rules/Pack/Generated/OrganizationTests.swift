// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum OrganizationTests {
  static let text = #"""
organization/account-closed.test.yml 2737
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
  eventSource: organizations.amazonaws.com
  eventName: CloseAccount
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0
  requestParameters: {accountId: '444455556666'}
  responseElements: null
  requestID: 555a12de-af9f-54ad-8267-8be925abac38
  eventID: 15a22139-9a3c-54ad-a937-258ae730825f
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: organizations.us-east-1.amazonaws.com}
tests:
- {name: The management account closes a member account, expect: fires}
- name: The root user closes the account itself
  expect: fires
  events:
  - eventSource: account.amazonaws.com
    userIdentity:
      type: Root
      principalId: '111122223333'
      arn: arn:aws:iam::111122223333:root
      accountId: '111122223333'
      accessKeyId: ASIAIOSFODNN7EXAMPLE
      sessionContext:
        attributes: {creationDate: '2026-03-04T04:58:40Z', mfaAuthenticated: 'true'}
    requestParameters: null
  without: [userIdentity.sessionContext.sessionIssuer]
- name: The quota of closed accounts is used up
  expect: quiet
  events:
  - {errorCode: ConstraintViolationException, errorMessage: The quota of accounts closed within 30 days is used up., responseElements: null}
- name: The caller may not close accounts
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_AdministratorAccess_0a1b2c3d4e5f6a7b/mika@example.com is not authorized to perform: organizations:CloseAccount on resource: arn:aws:organizations::111122223333:account/o-3x4mpl30rg/444455556666 because no identity-based policy allows the organizations:CloseAccount action', responseElements: null}
- name: An account is created
  expect: quiet
  events:
  - {eventName: CreateAccount}

organization/account-left-organisation.test.yml 2154
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROABREAKGLASSEXAMPLE:ops
    arn: arn:aws:sts::111122223333:assumed-role/break-glass/ops
    accountId: '111122223333'
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer: {type: Role, principalId: AROABREAKGLASSEXAMPLE, arn: 'arn:aws:iam::111122223333:role/break-glass', accountId: '111122223333', userName: break-glass}
      attributes: {creationDate: '2026-03-04T04:40:11Z', mfaAuthenticated: 'false'}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: organizations.amazonaws.com
  eventName: LeaveOrganization
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#organizations.leave-organization
  requestParameters: null
  responseElements: null
  requestID: 7f013156-7990-554b-a245-e45670d06092
  eventID: 1cca03e7-caba-5a20-b43f-f15e537a45a8
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: organizations.us-east-1.amazonaws.com}
tests:
- {name: An account leaves, expect: fires}
- name: A service control policy refuses it
  expect: fires
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/break-glass/ops is not authorized to perform: organizations:LeaveOrganization on resource: * with an explicit deny in a service control policy'}
- name: The account still lacks what a stand-alone account needs
  expect: fires
  events:
  - {errorCode: ConstraintViolationException, errorMessage: The account lacks what it needs to stand alone., responseElements: null}
- name: The organisation is only described
  expect: quiet
  events:
  - {eventName: DescribeOrganization, readOnly: true}
- name: A call of that name at another service
  expect: quiet
  events:
  - {eventSource: workmail.amazonaws.com}

organization/account-removed-from-organisation.test.yml 2819
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
  eventSource: organizations.amazonaws.com
  eventName: RemoveAccountFromOrganization
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0
  requestParameters: {accountId: '444455556666'}
  responseElements: null
  requestID: 43e86d06-61ac-5bde-a4f1-911e38c2bccd
  eventID: 3cc07b64-a8af-595e-a588-fcf0fe0b93c5
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: organizations.us-east-1.amazonaws.com}
tests:
- {name: An administrator removes an account, expect: fires}
- name: The root user of the management account removes it
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
  without: [userIdentity.sessionContext.sessionIssuer]
- name: The account moves to another organisational unit
  expect: quiet
  events:
  - eventName: MoveAccount
    requestParameters: {sourceParentId: r-ex4m, destinationParentId: ou-ex4m-0a1b2c3d}
- name: The account cannot stand alone yet
  expect: quiet
  events:
  - {errorCode: ConstraintViolationException, errorMessage: The account lacks what it needs to stand alone., responseElements: null}
- name: The caller may not remove accounts
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_AdministratorAccess_0a1b2c3d4e5f6a7b/mika@example.com is not authorized to perform: organizations:RemoveAccountFromOrganization on resource: arn:aws:organizations::111122223333:account/o-3x4mpl30rg/444455556666 because no identity-based policy allows the organizations:RemoveAccountFromOrganization action', responseElements: null}

organization/delegated-admin-changed.test.yml 3563
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
  eventSource: organizations.amazonaws.com
  eventName: RegisterDelegatedAdministrator
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0
  requestParameters: {accountId: '444455556666', servicePrincipal: guardduty.amazonaws.com}
  responseElements: null
  requestID: 7f713f4a-ad48-53a7-9242-d31d8717e81c
  eventID: 18ee7384-b75f-56a7-b0ad-aaf3b45cd596
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: organizations.us-east-1.amazonaws.com}
tests:
- {name: An account becomes administrator of GuardDuty, expect: fires}
- name: It is administrator no longer
  expect: fires
  events:
  - {eventName: DeregisterDelegatedAdministrator}
- name: A service gains trusted access
  expect: fires
  events:
  - eventName: EnableAWSServiceAccess
    requestParameters: {servicePrincipal: ssm.amazonaws.com}
  without: [requestParameters.accountId]
- name: A service loses trusted access
  expect: fires
  events:
  - eventName: DisableAWSServiceAccess
    requestParameters: {servicePrincipal: cloudtrail.amazonaws.com}
  without: [requestParameters.accountId]
- name: CloudTrail gets an administrator for the organisation
  expect: fires
  events:
  - eventSource: cloudtrail.amazonaws.com
    eventName: RegisterOrganizationDelegatedAdmin
    requestParameters: {memberAccountId: '444455556666'}
  without: [requestParameters.accountId, requestParameters.servicePrincipal]
- name: CloudTrail loses its administrator for the organisation
  expect: fires
  events:
  - eventSource: cloudtrail.amazonaws.com
    eventName: DeregisterOrganizationDelegatedAdmin
    requestParameters: {delegatedAdminAccountId: '444455556666'}
  without: [requestParameters.accountId, requestParameters.servicePrincipal]
- name: The administrators are only listed
  expect: quiet
  events:
  - {eventName: ListDelegatedAdministrators, readOnly: true}
- name: The account is administrator already
  expect: quiet
  events:
  - {errorCode: AccountAlreadyRegisteredException, errorMessage: The account administers this service already., responseElements: null}
- name: The caller may not register administrators
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_AdministratorAccess_0a1b2c3d4e5f6a7b/mika@example.com is not authorized to perform: organizations:RegisterDelegatedAdministrator on resource: arn:aws:organizations::111122223333:account/o-3x4mpl30rg/444455556666 because no identity-based policy allows the organizations:RegisterDelegatedAdministrator action', responseElements: null}

organization/domain-transfer-lock-disabled.test.yml 2158
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
  eventSource: route53domains.amazonaws.com
  eventName: DisableDomainTransferLock
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0
  requestParameters: {domainName: shop.example}
  responseElements: {operationId: 5b1c2d3e-4f50-4a6b-8c7d-9e0f1a2bexample}
  requestID: 51e54a85-4471-5b5e-99a6-ab7090819323
  eventID: 396da0d2-c459-58ef-9f57-693c0162381e
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: route53domains.us-east-1.amazonaws.com}
tests:
- {name: The lock of a domain is taken off, expect: fires}
- name: The lock is set
  expect: quiet
  events:
  - {eventName: EnableDomainTransferLock}
- name: The top-level domain knows no lock
  expect: quiet
  events:
  - {errorCode: UnsupportedTLD, errorMessage: This top-level domain has no transfer lock., responseElements: null}
- name: The caller may not change the lock
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: route53domains:DisableDomainTransferLock on resource: * because no identity-based policy allows the route53domains:DisableDomainTransferLock action', responseElements: null}

organization/domain-transferred-out.test.yml 2017
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: route53domains.amazonaws.com
  eventName: TransferDomainToAnotherAwsAccount
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#route53domains.transfer-domain-to-another-aws-account
  requestParameters: {domainName: shop.example, accountId: '444455556666'}
  responseElements: {operationId: 308c56712-faa4-40fe-94c8-b423example, password: HIDDEN_DUE_TO_SECURITY_REASONS}
  requestID: 5c000990-65e1-5ad7-b91a-2576cfdb3b82
  eventID: f1af952f-426e-59b6-9a75-c6c849fb48f9
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: route53domains.us-east-1.amazonaws.com}
tests:
- {name: A domain is given to another account, expect: fires}
- name: The transfer is cancelled
  expect: quiet
  events:
  - {eventName: CancelDomainTransferToAnotherAwsAccount}
  without: [requestParameters.accountId]
- name: A transfer is already under way
  expect: quiet
  events:
  - {errorCode: DuplicateRequest, errorMessage: A transfer of shop.example is under way already., responseElements: null}
- name: The caller may not transfer domains
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: route53domains:TransferDomainToAnotherAwsAccount on resource: * because no identity-based policy allows the route53domains:TransferDomainToAnotherAwsAccount action', responseElements: null}

organization/organisation-membership-changed.test.yml 3105
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
  eventSource: organizations.amazonaws.com
  eventName: InviteAccountToOrganization
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0
  requestParameters:
    target: {type: ACCOUNT, id: '444455556666'}
  responseElements:
    handshake:
      id: h-0ex4mpl3
      state: OPEN
      action: INVITE
      parties:
      - {type: ACCOUNT, id: '444455556666'}
      - {type: ORGANIZATION, id: 3x4mpl30rg}
  requestID: fc8b6826-0223-565f-a1c8-cda018634981
  eventID: 88582653-470c-549c-b3fd-f00684f8c15b
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: organizations.us-east-1.amazonaws.com}
tests:
- {name: An account is invited, expect: fires}
- name: An account is created
  expect: fires
  events:
  - eventName: CreateAccount
    requestParameters: {email: HIDDEN_DUE_TO_SECURITY_REASONS, accountName: HIDDEN_DUE_TO_SECURITY_REASONS}
    responseElements:
      createAccountStatus: {id: car-0ex4mpl3, state: IN_PROGRESS}
  without: [requestParameters.target, responseElements.handshake]
- name: An invitation is accepted
  expect: fires
  events:
  - eventName: AcceptHandshake
    requestParameters: {handshakeId: h-0ex4mpl3}
    responseElements:
      handshake: {state: ACCEPTED}
  without: [requestParameters.target]
- name: An invitation is declined
  expect: quiet
  events:
  - eventName: DeclineHandshake
    requestParameters: {handshakeId: h-0ex4mpl3}
    responseElements:
      handshake: {state: DECLINED}
  without: [requestParameters.target]
- name: The account has been invited before
  expect: quiet
  events:
  - {errorCode: DuplicateHandshakeException, errorMessage: The same invitation is open already., responseElements: null}
- name: The caller may not invite accounts
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_AdministratorAccess_0a1b2c3d4e5f6a7b/mika@example.com is not authorized to perform: organizations:InviteAccountToOrganization on resource: * because no identity-based policy allows the organizations:InviteAccountToOrganization action', responseElements: null}

organization/service-control-policy-removed.test.yml 3466
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
  eventSource: organizations.amazonaws.com
  eventName: DetachPolicy
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0
  requestParameters: {policyId: p-0ex4mpl3, targetId: ou-ex4m-0a1b2c3d}
  responseElements: null
  requestID: 126184d9-a0cb-5cf4-b624-41fca0efb3dc
  eventID: c93ca540-3d33-529b-9f70-a44f7af14236
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: organizations.us-east-1.amazonaws.com}
tests:
- {name: A policy is taken off a unit, expect: fires}
- name: A policy is deleted
  expect: fires
  events:
  - {eventName: DeletePolicy}
  without: [requestParameters.targetId]
- name: Service control policies are switched off for a root
  expect: fires
  events:
  - eventName: DisablePolicyType
    requestParameters: {rootId: r-ex4m, policyType: SERVICE_CONTROL_POLICY}
    responseElements:
      root:
        id: r-ex4m
        name: Root
        policyTypes: []
  without: [requestParameters.policyId, requestParameters.targetId]
- name: A policy is rewritten
  expect: fires
  events:
  - eventName: UpdatePolicy
    requestParameters: {content: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'}
    responseElements:
      policy:
        policySummary: {id: p-0ex4mpl3, arn: 'arn:aws:organizations::111122223333:policy/o-3x4mpl30rg/service_control_policy/p-0ex4mpl3', name: guard-logs, type: SERVICE_CONTROL_POLICY, awsManaged: false}
  without: [requestParameters.targetId]
- name: A policy is attached
  expect: quiet
  events:
  - {eventName: AttachPolicy}
- name: The last policy of a unit cannot be taken off
  expect: quiet
  events:
  - {errorCode: ConstraintViolationException, errorMessage: The target must keep at least one policy., responseElements: null}
- name: The caller may not detach policies
  expect: quiet
  events:
  - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_AdministratorAccess_0a1b2c3d4e5f6a7b/mika@example.com is not authorized to perform: organizations:DetachPolicy on resource: arn:aws:organizations::111122223333:policy/o-3x4mpl30rg/service_control_policy/p-0ex4mpl3 because no identity-based policy allows the organizations:DetachPolicy action', responseElements: null}
- name: IAM deletes a managed policy by a call of the same name
  expect: quiet
  events:
  - eventSource: iam.amazonaws.com
    eventName: DeletePolicy
    requestParameters: {policyArn: 'arn:aws:iam::111122223333:policy/old'}


"""#
}
