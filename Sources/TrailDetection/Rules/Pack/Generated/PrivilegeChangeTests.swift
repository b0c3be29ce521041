// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum PrivilegeChangeTests {
  static let text = #"""
privilege-change/access-key-created.test.yml 1980
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/dana
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: "2026-02-18T09:00:36Z"
  eventSource: iam.amazonaws.com
  eventName: CreateAccessKey
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: null
  responseElements: {accessKey: {userName: dana, accessKeyId: AKIAI44QH8DHBEXAMPLE, status: Active, createDate: "Feb 18, 2026 9:00:36 AM"}}
  requestID: ea979514-2300-4888-893f-fad04db359b9
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A user makes a key for itself
    expect: fires
  - name: A key for a named user
    expect: fires
    events:
      - {requestParameters: {userName: report-export}, responseElements: {accessKey: {userName: report-export}}}
  - name: The caller may not make one
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/dana is not authorized to perform: iam:CreateAccessKey on resource: user dana because no identity-based policy allows the iam:CreateAccessKey action"
        requestParameters: null
        responseElements: null
  - name: There are two keys already
    expect: quiet
    events:
      - {errorCode: LimitExceededException, errorMessage: "Cannot exceed quota for AccessKeysPerUser: 2", responseElements: null}
  - name: The keys are only listed
    expect: quiet
    events:
      - {eventName: ListAccessKeys, readOnly: true, responseElements: null}

privilege-change/access-key-for-other-user.test.yml 3199
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/jonas
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: jonas
  eventTime: "2026-02-17T18:15:50Z"
  eventSource: iam.amazonaws.com
  eventName: CreateAccessKey
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: {userName: report-export}
  responseElements: {accessKey: {userName: report-export, accessKeyId: AKIAI44QH8DHBEXAMPLE, status: Active, createDate: "Feb 17, 2026 6:15:50 PM"}}
  requestID: d716e6fb-3be6-4528-861e-8cc3bbdf27da
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A user makes a key for another user
    expect: fires
  - name: A role makes one for a user
    expect: fires
    without: [userIdentity.userName]
    events:
      - userIdentity:
          type: AssumedRole
          principalId: AROADBQP57FF2AEXAMPLE:report-export
          arn: arn:aws:sts::111122223333:assumed-role/PlatformOperator/report-export
          accountId: "111122223333"
          accessKeyId: ASIAIOSFODNN7EXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROADBQP57FF2AEXAMPLE
              arn: arn:aws:iam::111122223333:role/PlatformOperator
              accountId: "111122223333"
              userName: PlatformOperator
            attributes: {creationDate: "2026-02-17T17:42:57Z", mfaAuthenticated: "false"}
  - name: The root user makes one for a user
    expect: fires
    without: [userIdentity.userName]
    events:
      - {userIdentity: {type: Root, principalId: "111122223333", arn: "arn:aws:iam::111122223333:root"}}
  - name: A user names itself
    expect: quiet
    events:
      - {requestParameters: {userName: jonas}, responseElements: {accessKey: {userName: jonas}}}
  - name: A user makes a key for itself without a name
    expect: quiet
    events:
      - {requestParameters: null, responseElements: {accessKey: {userName: jonas}}}
  - name: The caller may not make keys for it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/jonas is not authorized to perform: iam:CreateAccessKey on resource: user report-export because no identity-based policy allows the iam:CreateAccessKey action"
        requestParameters: null
        responseElements: null
  - name: The user has two keys already
    expect: quiet
    events:
      - {errorCode: LimitExceededException, errorMessage: "Cannot exceed quota for AccessKeysPerUser: 2", responseElements: null}
  - name: A key of another user is deleted
    expect: quiet
    events:
      - {eventName: DeleteAccessKey, requestParameters: {accessKeyId: AKIAI44QH8DHBEXAMPLE}, responseElements: null}

privilege-change/access-key-reactivated.test.yml 2099
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/jonas
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: jonas
  eventTime: "2026-02-19T20:31:09Z"
  eventSource: iam.amazonaws.com
  eventName: UpdateAccessKey
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: {userName: report-export, accessKeyId: AKIAI44QH8DHBEXAMPLE, status: Active}
  responseElements: null
  requestID: d45ae3fc-613b-4734-8fd9-fdab581f9131
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: The key of another user is switched on
    expect: fires
  - name: A user switches on a key of its own
    expect: fires
    without: [requestParameters.userName]
  - name: The key is switched off
    expect: quiet
    events:
      - {requestParameters: {status: Inactive}}
  - name: The caller may not change it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/jonas is not authorized to perform: iam:UpdateAccessKey on resource: user report-export because no identity-based policy allows the iam:UpdateAccessKey action"
        requestParameters: null
        responseElements: null
  - name: There is no such key
    expect: quiet
    events:
      - {errorCode: NoSuchEntityException, errorMessage: The Access Key with id AKIAI44QH8DHBEXAMPLE cannot be found., responseElements: null}
  - name: A certificate is switched on instead
    expect: quiet
    without: [requestParameters.accessKeyId]
    events:
      - {eventName: UpdateSigningCertificate, requestParameters: {certificateId: EXAMPLECERTIFICATE00000000}}

privilege-change/access-removal-burst.test.yml 3498
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEROOK000001
    arn: arn:aws:iam::111122223333:user/rook
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: rook
  eventTime: "2026-12-24T22:10:00Z"
  eventSource: iam.amazonaws.com
  eventName: DeleteLoginProfile
  awsRegion: us-east-1
  sourceIPAddress: "192.0.2.88"
  userAgent: aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7
  requestParameters: {userName: admin0}
  responseElements: null
  requestID: b1c2d3e4-f5a6-4b7c-8d9e-0f1a2b3c4d01
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: Three users lose their passwords in exactly half an hour
    expect: fires
    events:
      - {event: {requestParameters: {userName: "admin{n}"}}, repeat: 3, every: 15m}
  - name: A key is disabled, a policy detached and a user deleted
    expect: fires
    events:
      - {event: {eventName: UpdateAccessKey, requestParameters: {accessKeyId: AKIAEXAMPLEADMIN0001, status: Inactive}}}
      - {event: {eventName: DetachUserPolicy, requestParameters: {userName: admin1, policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
      - {event: {eventName: DeleteUser, requestParameters: {userName: admin2}}, after: 2m}
  - name: Keys and inline policies of three users are deleted
    expect: fires
    events:
      - {event: {eventName: DeleteAccessKey, requestParameters: {userName: "admin{n}", accessKeyId: "AKIAEXAMPLEADMIN100{n}"}}, repeat: 2, every: 5s}
      - {event: {eventName: DeleteUserPolicy, requestParameters: {userName: admin2, policyName: break-glass}}, after: 1m}
  - name: One user is taken apart thoroughly, and one more
    expect: quiet
    events:
      - {event: {eventName: DeleteAccessKey, requestParameters: {accessKeyId: AKIAEXAMPLEADMIN0001}}}
      - {event: {}, after: 1m}
      - {event: {eventName: DetachUserPolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 2m}
      - {event: {eventName: DeleteUser}, after: 3m}
      - {event: {eventName: DeleteUser, requestParameters: {userName: admin1}}, after: 4m}
  - name: Three users over more than half an hour
    expect: quiet
    events:
      - {event: {requestParameters: {userName: "admin{n}"}}, repeat: 3, every: 901s}
  - name: Three users, two callers
    expect: quiet
    events:
      - {event: {requestParameters: {userName: "admin{n}"}}, repeat: 2, every: 1m}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEKNIGHT0001, arn: "arn:aws:iam::111122223333:user/knight", userName: knight}, requestParameters: {userName: admin2}}, after: 3m}
  - name: The keys of three users are switched on again
    expect: quiet
    events:
      - {event: {eventName: UpdateAccessKey, requestParameters: {userName: "admin{n}", accessKeyId: "AKIAEXAMPLEADMIN000{n}", status: Active}}, repeat: 4, every: 1m}
  - name: The third call is denied
    expect: quiet
    events:
      - {event: {requestParameters: {userName: "admin{n}"}}, repeat: 2, every: 1m}
      - {event: {errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/rook is not authorized to perform: iam:DeleteLoginProfile on resource: user admin2", requestParameters: {userName: admin2}}, after: 3m}

privilege-change/admin-policy-attach-denied.test.yml 3356
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/intern-03
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: intern-03
  eventTime: "2026-01-12T15:48:13Z"
  eventSource: iam.amazonaws.com
  eventName: AttachUserPolicy
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: null
  responseElements: null
  requestID: 1057db6f-76ba-4e06-8a0e-ed8c78662609
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
  errorCode: AccessDenied
  errorMessage: "User: arn:aws:iam::111122223333:user/intern-03 is not authorized to perform: iam:AttachUserPolicy on resource: user intern-03 because no identity-based policy allows the iam:AttachUserPolicy action"
tests:
  - name: A user may not attach a policy to itself
    expect: fires
  - name: A role may not write a policy into a role
    expect: fires
    without: [userIdentity.userName]
    events:
      - eventName: PutRolePolicy
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/web/i-0123456789abcdef0 is not authorized to perform: iam:PutRolePolicy on resource: role web with an explicit deny in a service control policy"
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
            attributes: {creationDate: "2026-01-12T15:15:20Z", mfaAuthenticated: "false"}
  - name: A group stays as it is
    expect: fires
    events:
      - eventName: PutGroupPolicy
        errorMessage: "User: arn:aws:iam::111122223333:user/intern-03 is not authorized to perform: iam:PutGroupPolicy on resource: group helpdesk because no identity-based policy allows the iam:PutGroupPolicy action"
  - name: The policy is attached
    expect: quiet
    without: [errorCode, errorMessage]
    events:
      - {requestParameters: {userName: intern-03, policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess"}}
  - name: The call fails for another reason
    expect: quiet
    events:
      - errorCode: LimitExceededException
        errorMessage: "Cannot exceed quota for PoliciesPerUser: 10"
        requestParameters: {userName: intern-03, policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess"}
  - name: Taking a policy away is refused
    expect: quiet
    events:
      - eventName: DetachUserPolicy
        errorMessage: "User: arn:aws:iam::111122223333:user/intern-03 is not authorized to perform: iam:DetachUserPolicy on resource: user intern-03 because no identity-based policy allows the iam:DetachUserPolicy action"

privilege-change/admin-policy-attached.test.yml 3229
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/jonas
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: jonas
  eventTime: "2026-01-12T10:05:27Z"
  eventSource: iam.amazonaws.com
  eventName: AttachUserPolicy
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: {userName: intern-03, policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}
  responseElements: null
  requestID: 78d395d3-3d90-43a2-8888-1ae2339f524d
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A user becomes administrator
    expect: fires
  - name: A role gets everything but IAM
    expect: fires
    without: [requestParameters.userName]
    events:
      - {eventName: AttachRolePolicy, requestParameters: {roleName: web, policyArn: "arn:aws:iam::aws:policy/PowerUserAccess"}}
  - name: A group gets all of IAM
    expect: fires
    without: [requestParameters.userName]
    events:
      - {eventName: AttachGroupPolicy, requestParameters: {groupName: helpdesk, policyArn: "arn:aws:iam::aws:policy/IAMFullAccess"}}
  - name: In the China partition
    expect: fires
    events:
      - {requestParameters: {policyArn: "arn:aws-cn:iam::aws:policy/AdministratorAccess"}}
  - name: In the GovCloud partition
    expect: fires
    events:
      - {requestParameters: {policyArn: "arn:aws-us-gov:iam::aws:policy/AdministratorAccess"}}
  - name: A read-only policy is attached
    expect: quiet
    events:
      - {requestParameters: {policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess"}}
  - name: A policy whose name only begins the same
    expect: quiet
    events:
      - {requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess-Amplify"}}
  - name: The account's own policy of that name says something else
    expect: quiet
    events:
      - {requestParameters: {policyArn: "arn:aws:iam::111122223333:policy/AdministratorAccess"}}
  - name: A policy for a job function
    expect: quiet
    events:
      - {requestParameters: {policyArn: "arn:aws:iam::aws:policy/job-function/NetworkAdministrator"}}
  - name: The caller may not attach it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/jonas is not authorized to perform: iam:AttachUserPolicy on resource: user intern-03 because no identity-based policy allows the iam:AttachUserPolicy action"
        requestParameters: null
        responseElements: null
  - name: The user does not exist
    expect: quiet
    events:
      - {errorCode: NoSuchEntityException, errorMessage: The user with name intern-03 cannot be found., responseElements: null}
  - name: The policy is taken away again
    expect: quiet
    events:
      - {eventName: DetachUserPolicy}

privilege-change/backdoor-admin-role.test.yml 21909
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEUMA0000001
    arn: arn:aws:iam::111122223333:user/uma
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: uma
  eventTime: "2026-02-27T17:45:00Z"
  eventSource: iam.amazonaws.com
  eventName: CreateRole
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.188"
  userAgent: aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7
  requestParameters: {roleName: cost-report}
  responseElements: null
  requestID: 0f1e2d3c-4b5a-4697-8867-564534231201
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A role that trusts everybody is created and gets the administrator policy an hour later to the second
    expect: fires
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 60m}
  - name: An existing role is opened to everybody, written as a bare star, and gets an inline policy
    expect: fires
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}}'}}}
      - {event: {eventName: PutRolePolicy, requestParameters: {policyName: all, policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'}}, after: 1m}
  - name: A foreign account is added beside a service
    expect: fires
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A role is created for a foreign account that is written as a bare number
    expect: fires
    placeholders: {known_accounts: ["111122223333"]}
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["444455556666"]},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"k-19"}}}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/PowerUserAccess"}}, after: 1m}
  - name: A stranger stands in one list with a role of the account
    expect: fires
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/ops","arn:aws:iam::444455556666:root"]},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A role is created for a stranger beside a known account
    expect: fires
    placeholders: {known_accounts: ["123456789012"]}
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["123456789012","arn:aws:iam::444455556666:role/ops"]},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A foreign role bears the number of the account, which is listed
    expect: fires
    placeholders: {known_accounts: ["111122223333"]}
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops-111122223333"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: Everybody is admitted under an empty condition
    expect: fires
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{}}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A stranger has a statement of its own beside that of the account, and another stranger is denied
    expect: fires
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/ops"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A stranger has a statement of its own beside that of the account, and another stranger is denied, in a role that stands
    expect: fires
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/ops"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: Everyone is denied something, and a stranger stands beside an own role
    expect: fires
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/ops","arn:aws:iam::444455556666:role/ops"]},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: Everyone is denied something, and a stranger stands beside an own role, in a role that stands
    expect: fires
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/ops","arn:aws:iam::444455556666:role/ops"]},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A role that stands is opened to a role that bears the number of the account
    expect: fires
    placeholders: {known_accounts: ["111122223333"]}
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops-111122223333"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A role that stands is opened to a stranger that has a statement of its own
    expect: fires
    placeholders: {known_accounts: ["123456789012"]}
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: An existing role is opened to everybody beside its own account
    expect: fires
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Condition":{}},{"Effect":"Allow","Principal":"*","Action":"sts:TagSession","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: The foreign account is a known one
    expect: quiet
    placeholders: {known_accounts: ["111122223333", "444455556666"]}
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: The role trusts its own account
    expect: quiet
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: The account and a known one stand in one list
    expect: quiet
    placeholders: {known_accounts: ["444455556666"]}
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:root","arn:aws:iam::444455556666:root"]},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A stranger is only denied, and the account is listed
    expect: quiet
    placeholders: {known_accounts: ["111122223333"]}
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A stranger is only denied, and the account is listed, in a role that stands
    expect: quiet
    placeholders: {known_accounts: ["111122223333"]}
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A stranger is only denied
    expect: quiet
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A stranger is only denied, in a role that stands
    expect: quiet
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A known account is allowed, and the account is listed too
    expect: quiet
    placeholders: {known_accounts: ["111122223333", "444455556666"]}
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/ops","arn:aws:iam::444455556666:role/ops"]},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A known account is allowed, and the account is listed too, in a role that stands
    expect: quiet
    placeholders: {known_accounts: ["111122223333", "444455556666"]}
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/ops","arn:aws:iam::444455556666:role/ops"]},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A deleted user stands in the document by its id, and the account is listed
    expect: quiet
    placeholders: {known_accounts: ["111122223333"]}
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"AIDAEXAMPLEGONEUSER01"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A deleted user stands in the document by its id, and the account is listed, in a role that stands
    expect: quiet
    placeholders: {known_accounts: ["111122223333"]}
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"AIDAEXAMPLEGONEUSER01"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A deleted user stands in the document by its id
    expect: quiet
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"AIDAEXAMPLEGONEUSER01"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A deleted user stands in the document by its id, in a role that stands
    expect: quiet
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"AIDAEXAMPLEGONEUSER01"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A known account is allowed, in a role that stands
    expect: quiet
    placeholders: {known_accounts: ["444455556666"]}
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A role that stands is opened to its own account
    expect: quiet
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: An existing role is opened to everybody under a condition
    expect: quiet
    events:
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-exampleorgid"}}}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A foreign account that is listed alone is admitted to a new role
    expect: quiet
    placeholders: {known_accounts: ["444455556666"]}
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::444455556666:root"]},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: A known account and the account itself stand in one list of a new role
    expect: quiet
    placeholders: {known_accounts: ["444455556666"]}
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:root","444455556666"]},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: Everybody is admitted under a condition
    expect: quiet
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-example1234"}}}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: The role is one for instances
    expect: quiet
    placeholders: {known_accounts: ["111122223333"]}
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: Everybody is turned away, not let in
    expect: quiet
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: The open role gets a narrow policy
    expect: quiet
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AWSBillingReadOnlyAccess"}}, after: 1m}
  - name: Another role gets the rights
    expect: quiet
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {roleName: deployer, policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
  - name: The rights follow after more than an hour
    expect: quiet
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 3601s}
  - name: The rights were there before the trust
    expect: quiet
    events:
      - {event: {eventName: AttachRolePolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}}
      - {event: {eventName: UpdateAssumeRolePolicy, requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}'}}, after: 1m}
  - name: The grant is denied
    expect: quiet
    events:
      - {event: {requestParameters: {assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}'}}}
      - {event: {eventName: AttachRolePolicy, errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/uma is not authorized to perform: iam:AttachRolePolicy on resource: role cost-report", requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}

privilege-change/cloudshell-iam-write.test.yml 4346
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROADBQP57FF2AEXAMPLE:lena@example.com
    arn: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_AdministratorAccess_1a2b3c4d5e6f7a8b/lena@example.com
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROADBQP57FF2AEXAMPLE
        arn: arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_AdministratorAccess_1a2b3c4d5e6f7a8b
        accountId: "111122223333"
        userName: AWSReservedSSO_AdministratorAccess_1a2b3c4d5e6f7a8b
      attributes: {creationDate: "2026-03-27T18:59:08Z", mfaAuthenticated: "true"}
  eventTime: "2026-03-27T19:11:06Z"
  eventSource: iam.amazonaws.com
  eventName: CreateAccessKey
  awsRegion: us-east-1
  sourceIPAddress: "192.0.2.77"
  userAgent: "aws-cli/2.32.6 md/awscrt#0.28.4 ua/2.1 os/linux#6.1.158-180.294.amzn2023.x86_64 md/arch#x86_64 lang/python#3.13.9 md/pyimpl#CPython exec-env/CloudShell cfg/retry-mode#standard md/installer#exe md/distrib#amzn.2023 md/prompt#off"
  requestParameters: {userName: report-export}
  responseElements: {accessKey: {userName: report-export, accessKeyId: AKIAI44QH8DHBEXAMPLE, status: Active, createDate: "Mar 27, 2026 7:11:06 PM"}}
  requestID: df9da384-66f5-4050-85fe-97c33aff204b
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A key is created
    expect: fires
  - name: A policy is attached to a user
    expect: fires
    events:
      - eventName: AttachUserPolicy
        requestParameters: {policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess"}
        responseElements: null
        userAgent: "aws-cli/2.32.6 md/awscrt#0.28.4 ua/2.1 os/linux#6.1.158-180.294.amzn2023.x86_64 md/arch#x86_64 lang/python#3.13.9 md/pyimpl#CPython exec-env/CloudShell cfg/retry-mode#standard md/installer#exe md/distrib#amzn.2023 md/prompt#off"
  - name: A role joins an instance profile
    expect: fires
    without: [requestParameters.userName]
    events:
      - eventName: AddRoleToInstanceProfile
        requestParameters: {instanceProfileName: web, roleName: web}
        responseElements: null
        userAgent: "aws-cli/2.32.6 md/awscrt#0.28.4 ua/2.1 os/linux#6.1.158-180.294.amzn2023.x86_64 md/arch#x86_64 lang/python#3.13.9 md/pyimpl#CPython exec-env/CloudShell cfg/retry-mode#standard md/installer#exe md/distrib#amzn.2023 md/prompt#off"
  - name: The same command on a laptop
    expect: quiet
    events:
      - userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  - name: The caller may not create keys
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_AdministratorAccess_1a2b3c4d5e6f7a8b/lena@example.com is not authorized to perform: iam:CreateAccessKey on resource: user report-export because no identity-based policy allows the iam:CreateAccessKey action"
        requestParameters: null
        responseElements: null
  - name: The user already has two keys
    expect: quiet
    events:
      - {errorCode: LimitExceededException, errorMessage: "Cannot exceed quota for AccessKeysPerUser: 2", responseElements: null}
  - name: CloudShell only lists keys
    expect: quiet
    events:
      - eventName: ListAccessKeys
        readOnly: true
        responseElements: null
        userAgent: "aws-cli/2.32.6 md/awscrt#0.28.4 ua/2.1 os/linux#6.1.158-180.294.amzn2023.x86_64 md/arch#x86_64 lang/python#3.13.9 md/pyimpl#CPython exec-env/CloudShell cfg/retry-mode#standard md/installer#exe md/distrib#amzn.2023 md/prompt#off"
  - name: Another service has users too
    expect: quiet
    events:
      - eventSource: transfer.amazonaws.com
        eventName: CreateUser
        userAgent: "aws-cli/2.32.6 md/awscrt#0.28.4 ua/2.1 os/linux#6.1.158-180.294.amzn2023.x86_64 md/arch#x86_64 lang/python#3.13.9 md/pyimpl#CPython exec-env/CloudShell cfg/retry-mode#standard md/installer#exe md/distrib#amzn.2023 md/prompt#off"

privilege-change/codebuild-role-changed.test.yml 3015
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/omar
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: omar
  eventTime: "2026-06-09T08:17:21Z"
  eventSource: codebuild.amazonaws.com
  eventName: UpdateProject
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: {name: shop-build, serviceRole: "arn:aws:iam::111122223333:role/release-signer"}
  responseElements:
    project:
      name: shop-build
      arn: arn:aws:codebuild:eu-west-1:111122223333:project/shop-build
      serviceRole: arn:aws:iam::111122223333:role/release-signer
  requestID: e75096d5-5bea-4d95-8ec2-a7403696deac
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: codebuild.eu-west-1.amazonaws.com}
tests:
  - name: The project gets another role
    expect: fires
  - name: It builds from another repository
    expect: fires
    without: [requestParameters.serviceRole]
    events:
      - {requestParameters: {source: {type: GITHUB, location: "https://github.com/example/shop-fork.git"}}}
  - name: It gets a variable
    expect: fires
    without: [requestParameters.serviceRole]
    events:
      - requestParameters:
          environment:
            type: LINUX_CONTAINER
            image: aws/codebuild/amazonlinux-x86_64-standard:5.0
            computeType: BUILD_GENERAL1_SMALL
            environmentVariables: [{name: NPM_CONFIG_REGISTRY, value: "https://packages.example.net/", type: PLAINTEXT}]
  - name: Only the image changes
    expect: quiet
    without: [requestParameters.serviceRole]
    events:
      - requestParameters:
          environment:
            type: LINUX_CONTAINER
            image: aws/codebuild/amazonlinux-x86_64-standard:5.0
            computeType: BUILD_GENERAL1_SMALL
            environmentVariables: []
  - name: Only the time limit changes
    expect: quiet
    without: [requestParameters.serviceRole]
    events:
      - {requestParameters: {timeoutInMinutes: 30}}
  - name: A source without a place, as a pipeline has it
    expect: quiet
    without: [requestParameters.serviceRole]
    events:
      - {requestParameters: {source: {type: CODEPIPELINE}}}
  - name: The caller may not change it
    expect: quiet
    events:
      - errorCode: AccessDeniedException
        errorMessage: "User: arn:aws:iam::111122223333:user/omar is not authorized to perform: codebuild:UpdateProject on resource: arn:aws:codebuild:eu-west-1:111122223333:project/shop-build"
        responseElements: null
  - name: A project is created
    expect: quiet
    events:
      - {eventName: CreateProject}

privilege-change/default-policy-version-switched.test.yml 1666
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEROLLER0001
    arn: arn:aws:iam::111122223333:user/roller
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: roller
  eventTime: "2026-08-19T21:40:33Z"
  eventSource: iam.amazonaws.com
  eventName: SetDefaultPolicyVersion
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: aws-cli/2.17.4 md/awscrt#0.20.11 ua/2.0 os/linux#6.1 lang/python#3.11.8
  requestParameters: {policyArn: "arn:aws:iam::111122223333:policy/deploy-pipeline", versionId: v1}
  responseElements: null
  requestID: 0a4de6b1-93b7-4b0c-8f4e-3f7c1f6f2a10
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: An older version becomes the default
    expect: fires
  - name: The caller may not switch it
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/roller is not authorized to perform: iam:SetDefaultPolicyVersion on resource: policy arn:aws:iam::111122223333:policy/deploy-pipeline because no identity-based policy allows the iam:SetDefaultPolicyVersion action"}
  - name: IoT policies have a call of the same name
    expect: quiet
    events:
      - {eventSource: iot.amazonaws.com, requestParameters: {policyName: sensor-fleet, policyVersionId: "2"}}
  - name: Versions are only listed
    expect: quiet
    events:
      - {eventName: ListPolicyVersions, readOnly: true}

privilege-change/eks-access-entry-changed.test.yml 3053
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/omar
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: omar
  eventTime: "2026-06-15T15:14:02Z"
  eventSource: eks.amazonaws.com
  eventName: CreateAccessEntry
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    name: orders
    principalArn: arn:aws:iam::111122223333:role/shop-dev
    clientRequestToken: 5a6b7c8d-9eaf-40b1-82c3-0123456789ab
    kubernetesGroups: [developers]
  responseElements:
    accessEntry: {clusterName: orders, principalArn: "arn:aws:iam::111122223333:role/shop-dev", kubernetesGroups: [developers], type: STANDARD}
  requestID: 3d1e98e8-217a-4a36-8682-fcc0e196b3c3
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: eks.eu-west-1.amazonaws.com}
tests:
  - name: A role is let in
    expect: fires
  - name: The groups of an entry change
    expect: fires
    events:
      - {eventName: UpdateAccessEntry, requestParameters: {kubernetesGroups: [operators]}}
  - name: An entry is deleted
    expect: fires
    without: [requestParameters.kubernetesGroups, requestParameters.clientRequestToken]
    events:
      - eventName: DeleteAccessEntry
        requestParameters: {name: orders, principalArn: arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2Fshop-ops}
        responseElements: null
  - name: An entry loses a policy
    expect: fires
    without: [requestParameters.kubernetesGroups, requestParameters.clientRequestToken]
    events:
      - eventName: DisassociateAccessPolicy
        requestParameters: {policyArn: arn%3Aaws%3Aeks%3A%3Aaws%3Acluster-access-policy%2FAmazonEKSViewPolicy}
        responseElements: null
  - name: EKS lets in the nodes of a new node group
    expect: quiet
    without: [tlsDetails]
    events:
      - {userIdentity: {invokedBy: eks-nodegroup.amazonaws.com}, sourceIPAddress: eks-nodegroup.amazonaws.com, userAgent: eks-nodegroup.amazonaws.com}
  - name: The caller may not create entries
    expect: quiet
    events:
      - errorCode: AccessDenied
        responseElements:
          message: "User: arn:aws:iam::111122223333:user/omar is not authorized to perform: eks:CreateAccessEntry on resource: arn:aws:eks:eu-west-1:111122223333:cluster/orders"
  - name: The entry exists already
    expect: quiet
    events:
      - errorCode: ResourceInUseException
        errorMessage: The specified access entry resource is already in use on this cluster.
        responseElements: null
  - name: The entries are only listed
    expect: quiet
    events:
      - {eventName: ListAccessEntries, readOnly: true, responseElements: null}

privilege-change/eks-cluster-admin-granted.test.yml 2956
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/omar
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: omar
  eventTime: "2026-06-15T15:15:15Z"
  eventSource: eks.amazonaws.com
  eventName: AssociateAccessPolicy
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    name: orders
    principalArn: arn%3Aaws%3Aiam%3A%3A111122223333%3Arole%2Fshop-dev
    policyArn: arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy
    accessScope: {type: cluster}
  responseElements:
    clusterName: orders
    principalArn: arn:aws:iam::111122223333:role/shop-dev
    associatedAccessPolicy:
      policyArn: arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy
      accessScope: {type: cluster, namespaces: []}
  requestID: d5c9f54c-1455-442b-8aaa-78e339eca526
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: eks.eu-west-1.amazonaws.com}
tests:
  - name: A role becomes cluster administrator
    expect: fires
  - name: A user becomes administrator of one namespace
    expect: fires
    events:
      - requestParameters:
          principalArn: arn:aws:iam::111122223333:user/omar
          policyArn: arn:aws:eks::aws:cluster-access-policy/AmazonEKSAdminPolicy
          accessScope: {type: namespace, namespaces: [shop]}
  - name: In the GovCloud partition
    expect: fires
    events:
      - {requestParameters: {policyArn: "arn:aws-us-gov:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"}}
  - name: A role may only look at everything
    expect: quiet
    events:
      - {requestParameters: {policyArn: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSAdminViewPolicy"}}
  - name: A role may change workloads
    expect: quiet
    events:
      - {requestParameters: {policyArn: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSEditPolicy"}}
  - name: The caller may not grant it
    expect: quiet
    events:
      - errorCode: AccessDenied
        responseElements:
          message: "User: arn:aws:iam::111122223333:user/omar is not authorized to perform: eks:AssociateAccessPolicy on resource: arn:aws:eks:eu-west-1:111122223333:access-entry/orders/role/111122223333/shop-dev/*"
  - name: There is no such cluster
    expect: quiet
    events:
      - {errorCode: ResourceNotFoundException, errorMessage: "No cluster found for name: orders.", responseElements: null}
  - name: The policy is taken away
    expect: quiet
    events:
      - {eventName: DisassociateAccessPolicy, responseElements: null}

privilege-change/enumeration-then-privilege-change.test.yml 11408
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
  eventName: ListUsers
  awsRegion: us-east-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters: null
  responseElements: null
  requestID: cb00cd74-b870-4951-ae80-e7c7d50c316f
  eventID: 5c6d1487-f668-4641-a7e0-d26ce98d8b82
  readOnly: true
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: iam.amazonaws.com
tests:
  - name: Eight kinds of reading, then an administrator policy
    expect: fires
    events:
      - {eventName: ListUsers}
      - {event: {eventName: ListRoles}, after: 20s}
      - {event: {eventName: ListGroups}, after: 40s}
      - {event: {eventName: ListPolicies}, after: 60s}
      - {event: {eventName: GetAccountSummary}, after: 80s}
      - {event: {eventName: ListAccessKeys}, after: 100s}
      - {event: {eventName: ListAttachedUserPolicies}, after: 120s}
      - {event: {eventName: GetPolicyVersion}, after: 140s}
      - {event: {eventName: AttachUserPolicy, readOnly: false, requestParameters: {userName: temp-support, policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess'}}, after: 10m}
  - name: Half of the reading is denied, then a key for another user is made
    expect: fires
    events:
      - {eventName: ListUsers}
      - {event: {eventName: ListRoles}, after: 20s}
      - {event: {eventName: ListGroups}, after: 40s}
      - {event: {eventName: ListPolicies}, after: 60s}
      - {event: {eventName: GetAccountSummary, errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: iam:GetAccountSummary on resource: *', responseElements: null}, after: 100s}
      - {event: {eventName: ListAccessKeys, errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: iam:ListAccessKeys on resource: *', responseElements: null}, after: 120s}
      - {event: {eventName: ListAttachedUserPolicies, errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: iam:ListAttachedUserPolicies on resource: *', responseElements: null}, after: 140s}
      - {event: {eventName: GetPolicyVersion, errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: iam:GetPolicyVersion on resource: *', responseElements: null}, after: 160s}
      - {event: {eventName: CreateAccessKey, readOnly: false, requestParameters: {userName: noah}, responseElements: {accessKey: {userName: noah, accessKeyId: AKIAEXAMPLENEWKEY001, status: Active, createDate: 'Mar 4, 2026, 6:05:07 AM'}}}, after: 59m}
  - name: Seven kinds of reading
    expect: quiet
    events:
      - {eventName: ListUsers}
      - {event: {eventName: ListRoles}, after: 20s}
      - {event: {eventName: ListGroups}, after: 40s}
      - {event: {eventName: ListPolicies}, after: 60s}
      - {event: {eventName: GetAccountSummary}, after: 80s}
      - {event: {eventName: ListAccessKeys}, after: 100s}
      - {event: {eventName: ListAttachedUserPolicies}, after: 120s}
      - {event: {eventName: AttachUserPolicy, readOnly: false, requestParameters: {userName: temp-support, policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess'}}, after: 10m}
  - name: The same call many times
    expect: quiet
    events:
      - {event: {}, repeat: 30, every: 10s}
      - {event: {eventName: AttachUserPolicy, readOnly: false, requestParameters: {userName: temp-support, policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess'}}, after: 10m}
  - name: The reading is spread over hours
    expect: quiet
    events:
      - {eventName: ListUsers}
      - {event: {eventName: ListRoles}, after: 11m}
      - {event: {eventName: ListGroups}, after: 22m}
      - {event: {eventName: ListPolicies}, after: 33m}
      - {event: {eventName: GetAccountSummary}, after: 44m}
      - {event: {eventName: ListAccessKeys}, after: 55m}
      - {event: {eventName: ListAttachedUserPolicies}, after: 66m}
      - {event: {eventName: GetPolicyVersion}, after: 77m}
      - {event: {eventName: AttachUserPolicy, readOnly: false, requestParameters: {userName: temp-support, policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess'}}, after: 78m}
  - name: The change comes first
    expect: quiet
    events:
      - {eventName: AttachUserPolicy, readOnly: false, requestParameters: {userName: temp-support, policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess'}}
      - {event: {eventName: ListUsers}, after: 60s}
      - {event: {eventName: ListRoles}, after: 80s}
      - {event: {eventName: ListGroups}, after: 100s}
      - {event: {eventName: ListPolicies}, after: 120s}
      - {event: {eventName: GetAccountSummary}, after: 140s}
      - {event: {eventName: ListAccessKeys}, after: 160s}
      - {event: {eventName: ListAttachedUserPolicies}, after: 180s}
      - {event: {eventName: GetPolicyVersion}, after: 200s}
  - name: The change comes more than an hour later
    expect: quiet
    events:
      - {eventName: ListUsers}
      - {event: {eventName: ListRoles}, after: 20s}
      - {event: {eventName: ListGroups}, after: 40s}
      - {event: {eventName: ListPolicies}, after: 60s}
      - {event: {eventName: GetAccountSummary}, after: 80s}
      - {event: {eventName: ListAccessKeys}, after: 100s}
      - {event: {eventName: ListAttachedUserPolicies}, after: 120s}
      - {event: {eventName: GetPolicyVersion}, after: 140s}
      - {event: {eventName: AttachUserPolicy, readOnly: false, requestParameters: {userName: temp-support, policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess'}}, after: 3601s}
  - name: Another caller makes the change
    expect: quiet
    events:
      - {eventName: ListUsers}
      - {event: {eventName: ListRoles}, after: 20s}
      - {event: {eventName: ListGroups}, after: 40s}
      - {event: {eventName: ListPolicies}, after: 60s}
      - {event: {eventName: GetAccountSummary}, after: 80s}
      - {event: {eventName: ListAccessKeys}, after: 100s}
      - {event: {eventName: ListAttachedUserPolicies}, after: 120s}
      - {event: {eventName: GetPolicyVersion}, after: 140s}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEDANAX00000, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}, eventName: AttachUserPolicy, readOnly: false, requestParameters: {userName: temp-support, policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess'}}, after: 10m}
  - name: The change is denied
    expect: quiet
    events:
      - {eventName: ListUsers}
      - {event: {eventName: ListRoles}, after: 20s}
      - {event: {eventName: ListGroups}, after: 40s}
      - {event: {eventName: ListPolicies}, after: 60s}
      - {event: {eventName: GetAccountSummary}, after: 80s}
      - {event: {eventName: ListAccessKeys}, after: 100s}
      - {event: {eventName: ListAttachedUserPolicies}, after: 120s}
      - {event: {eventName: GetPolicyVersion}, after: 140s}
      - {event: {eventName: AttachUserPolicy, readOnly: false, requestParameters: {userName: temp-support, policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess'}, errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: iam:AttachUserPolicy on resource: user temp-support', responseElements: null}, after: 10m}
  - name: Terraform does both
    expect: quiet
    events:
      - {eventName: ListUsers, userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.13.3 (+https://www.terraform.io) terraform-provider-aws/6.14.1'}
      - {event: {eventName: ListRoles, userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.13.3 (+https://www.terraform.io) terraform-provider-aws/6.14.1'}, after: 20s}
      - {event: {eventName: ListGroups, userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.13.3 (+https://www.terraform.io) terraform-provider-aws/6.14.1'}, after: 40s}
      - {event: {eventName: ListPolicies, userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.13.3 (+https://www.terraform.io) terraform-provider-aws/6.14.1'}, after: 60s}
      - {event: {eventName: GetAccountSummary, userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.13.3 (+https://www.terraform.io) terraform-provider-aws/6.14.1'}, after: 80s}
      - {event: {eventName: ListAccessKeys, userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.13.3 (+https://www.terraform.io) terraform-provider-aws/6.14.1'}, after: 100s}
      - {event: {eventName: ListAttachedUserPolicies, userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.13.3 (+https://www.terraform.io) terraform-provider-aws/6.14.1'}, after: 120s}
      - {event: {eventName: GetPolicyVersion, userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.13.3 (+https://www.terraform.io) terraform-provider-aws/6.14.1'}, after: 140s}
      - {event: {eventName: AttachUserPolicy, readOnly: false, requestParameters: {userName: temp-support, policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess'}, userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.13.3 (+https://www.terraform.io) terraform-provider-aws/6.14.1'}, after: 10m}
  - name: The reading is done in the console
    expect: quiet
    events:
      - {eventName: ListUsers, sessionCredentialFromConsole: 'true', userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'}
      - {event: {eventName: ListRoles, sessionCredentialFromConsole: 'true', userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'}, after: 20s}
      - {event: {eventName: ListGroups, sessionCredentialFromConsole: 'true', userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'}, after: 40s}
      - {event: {eventName: ListPolicies, sessionCredentialFromConsole: 'true', userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'}, after: 60s}
      - {event: {eventName: GetAccountSummary, sessionCredentialFromConsole: 'true', userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'}, after: 80s}
      - {event: {eventName: ListAccessKeys, sessionCredentialFromConsole: 'true', userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'}, after: 100s}
      - {event: {eventName: ListAttachedUserPolicies, sessionCredentialFromConsole: 'true', userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'}, after: 120s}
      - {event: {eventName: GetPolicyVersion, sessionCredentialFromConsole: 'true', userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0'}, after: 140s}
      - {event: {sessionCredentialFromConsole: 'true', userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', eventName: AttachUserPolicy, readOnly: false, requestParameters: {userName: temp-support, policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess'}}, after: 10m}

privilege-change/function-role-raised.test.yml 5556
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
  eventSource: lambda.amazonaws.com
  eventName: UpdateFunctionConfiguration20150331v2
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters: {functionName: thumbnailer, role: 'arn:aws:iam::111122223333:role/platform-admin'}
  responseElements:
    functionName: thumbnailer
    functionArn: arn:aws:lambda:eu-west-1:111122223333:function:thumbnailer
    runtime: python3.13
    role: arn:aws:iam::111122223333:role/platform-admin
    handler: main.handler
    timeout: 10
    memorySize: 128
    version: $LATEST
    environment: {}
  requestID: 3ca69d0c-c4df-4e65-aade-aef616d20b27
  eventID: a07ff9ab-2ed3-4ec6-a9fc-269ad09ffea4
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: lambda.eu-west-1.amazonaws.com
tests:
  - name: The role is not the one of the creation
    expect: fires
    baseline:
      - {requestParameters: {role: 'arn:aws:iam::111122223333:role/thumbnailer'}, responseElements: {functionName: thumbnailer, functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:thumbnailer', runtime: python3.13, role: 'arn:aws:iam::111122223333:role/thumbnailer', handler: main.handler, timeout: 10, memorySize: 128, version: $LATEST, environment: {}}, eventName: CreateFunction20150331}
    events:
      - {}
  - name: The role is not the one of an earlier change, whose request named none
    expect: fires
    baseline:
      - {requestParameters: {role: null, timeout: 20}, responseElements: {functionName: thumbnailer, functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:thumbnailer', runtime: python3.13, role: 'arn:aws:iam::111122223333:role/thumbnailer', handler: main.handler, timeout: 10, memorySize: 128, version: $LATEST, environment: {}}}
    events:
      - {}
  - name: The role is known for another function only
    expect: fires
    baseline:
      - {requestParameters: {functionName: mailer}, responseElements: {functionName: mailer, functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:mailer'}}
      - {requestParameters: {role: 'arn:aws:iam::111122223333:role/thumbnailer'}, responseElements: {functionName: thumbnailer, functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:thumbnailer', runtime: python3.13, role: 'arn:aws:iam::111122223333:role/thumbnailer', handler: main.handler, timeout: 10, memorySize: 128, version: $LATEST, environment: {}}}
    events:
      - {}
  - name: A deployment sends the role of the creation again
    expect: quiet
    baseline:
      - {requestParameters: {role: 'arn:aws:iam::111122223333:role/thumbnailer'}, responseElements: {functionName: thumbnailer, functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:thumbnailer', runtime: python3.13, role: 'arn:aws:iam::111122223333:role/thumbnailer', handler: main.handler, timeout: 10, memorySize: 128, version: $LATEST, environment: {}}, eventName: CreateFunction20150331}
    events:
      - {requestParameters: {role: 'arn:aws:iam::111122223333:role/thumbnailer'}, responseElements: {functionName: thumbnailer, functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:thumbnailer', runtime: python3.13, role: 'arn:aws:iam::111122223333:role/thumbnailer', handler: main.handler, timeout: 10, memorySize: 128, version: $LATEST, environment: {}}}
  - name: The role was in force before, and its name is in the answer of another change
    expect: quiet
    baseline:
      - {requestParameters: {timeout: 20}, responseElements: {functionName: thumbnailer, functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:thumbnailer', runtime: python3.13, role: 'arn:aws:iam::111122223333:role/platform-admin', handler: main.handler, timeout: 10, memorySize: 128, version: $LATEST, environment: {}}}
    events:
      - {}
  - name: A function is created
    expect: quiet
    baseline:
      - {requestParameters: {role: 'arn:aws:iam::111122223333:role/thumbnailer'}, responseElements: {functionName: thumbnailer, functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:thumbnailer', runtime: python3.13, role: 'arn:aws:iam::111122223333:role/thumbnailer', handler: main.handler, timeout: 10, memorySize: 128, version: $LATEST, environment: {}}}
    events:
      - {eventName: CreateFunction20150331}
  - name: The change is denied
    expect: quiet
    baseline:
      - {requestParameters: {role: 'arn:aws:iam::111122223333:role/thumbnailer'}, responseElements: {functionName: thumbnailer, functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:thumbnailer', runtime: python3.13, role: 'arn:aws:iam::111122223333:role/thumbnailer', handler: main.handler, timeout: 10, memorySize: 128, version: $LATEST, environment: {}}}
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: lambda:UpdateFunctionConfiguration on resource: arn:aws:lambda:eu-west-1:111122223333:function:thumbnailer', responseElements: null}
  - name: There is no baseline
    expect: quiet

privilege-change/glue-endpoint-with-role.test.yml 3135
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/mei
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: mei
  eventTime: "2026-05-12T10:02:59Z"
  eventSource: glue.amazonaws.com
  eventName: CreateDevEndpoint
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    endpointName: notebook
    roleArn: arn:aws:iam::111122223333:role/glue-etl
    publicKeys: [ssh-rsa AAAAB3NzaC1yc2EAAAADAQABEXAMPLE mei]
    numberOfNodes: 2
    glueVersion: "1.0"
  responseElements: {endpointName: notebook, status: PROVISIONING, roleArn: "arn:aws:iam::111122223333:role/glue-etl", numberOfNodes: 2}
  requestID: 97e35fb7-7397-4f15-85c2-bc4236c1bf6a
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: glue.eu-west-1.amazonaws.com}
tests:
  - name: An endpoint is created with a role
    expect: fires
  - name: An endpoint gets one more key
    expect: fires
    without: [requestParameters.roleArn, requestParameters.publicKeys, requestParameters.numberOfNodes, requestParameters.glueVersion]
    events:
      - {eventName: UpdateDevEndpoint, requestParameters: {addPublicKeys: [ssh-rsa AAAAB3NzaC1yc2EAAAADAQABEXAMPLE second]}, responseElements: null}
  - name: The single key of an endpoint is exchanged
    expect: fires
    without: [requestParameters.roleArn, requestParameters.publicKeys, requestParameters.numberOfNodes, requestParameters.glueVersion]
    events:
      - {eventName: UpdateDevEndpoint, requestParameters: {publicKey: ssh-rsa AAAAB3NzaC1yc2EAAAADAQABEXAMPLE other}, responseElements: null}
  - name: Only the libraries of an endpoint are renewed
    expect: quiet
    without: [requestParameters.roleArn, requestParameters.publicKeys, requestParameters.numberOfNodes, requestParameters.glueVersion]
    events:
      - {eventName: UpdateDevEndpoint, requestParameters: {updateEtlLibraries: true}, responseElements: null}
  - name: A key is taken away, and the list of new ones is empty
    expect: quiet
    without: [requestParameters.roleArn, requestParameters.publicKeys, requestParameters.numberOfNodes, requestParameters.glueVersion]
    events:
      - eventName: UpdateDevEndpoint
        requestParameters: {addPublicKeys: [], deletePublicKeys: [ssh-rsa AAAAB3NzaC1yc2EAAAADAQABEXAMPLE mei]}
        responseElements: null
  - name: The role belongs to another account
    expect: quiet
    events:
      - {errorCode: AccessDeniedException, errorMessage: Cross-account pass role is not allowed., responseElements: null}
  - name: A job is created with the same role
    expect: quiet
    events:
      - {eventName: CreateJob, requestParameters: {name: nightly, role: glue-etl}, responseElements: {name: nightly}}

privilege-change/guardrail-policy-deleted.test.yml 3110
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/tomas
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: tomas
  eventTime: "2026-04-14T17:02:26Z"
  eventSource: iam.amazonaws.com
  eventName: DetachRolePolicy
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: {roleName: team-deploy, policyArn: "arn:aws:iam::111122223333:policy/DenyLeavingRegion"}
  responseElements: null
  requestID: 290832a1-fd56-49a0-82d3-6e67097ff7c0
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A deny policy is taken off a role
    expect: fires
  - name: The AWS policy that denies everything is taken off a user
    expect: fires
    without: [requestParameters.roleName]
    events:
      - {eventName: DetachUserPolicy, requestParameters: {userName: leaver, policyArn: "arn:aws:iam::aws:policy/AWSDenyAll"}}
  - name: A policy used as boundary is deleted
    expect: fires
    without: [requestParameters.roleName]
    events:
      - {eventName: DeletePolicy, requestParameters: {policyArn: "arn:aws:iam::111122223333:policy/team-boundary"}}
  - name: An inline guardrail of a role is deleted
    expect: fires
    without: [requestParameters.policyArn]
    events:
      - {eventName: DeleteRolePolicy, requestParameters: {policyName: guardrail}}
  - name: An inline restriction of a user is deleted
    expect: fires
    without: [requestParameters.policyArn, requestParameters.roleName]
    events:
      - {eventName: DeleteUserPolicy, requestParameters: {userName: tomas, policyName: Restrict-IP}}
  - name: A plain policy is taken off
    expect: quiet
    events:
      - {requestParameters: {policyArn: "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"}}
  - name: Only the role has such a name
    expect: quiet
    events:
      - {requestParameters: {roleName: guard-duty-forwarder, policyArn: "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"}}
  - name: The caller may not detach it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/tomas is not authorized to perform: iam:DetachRolePolicy on resource: role team-deploy because no identity-based policy allows the iam:DetachRolePolicy action"
        requestParameters: null
        responseElements: null
  - name: The policy is not attached
    expect: quiet
    events:
      - errorCode: NoSuchEntityException
        errorMessage: Policy arn:aws:iam::111122223333:policy/DenyLeavingRegion was not found.
        responseElements: null
  - name: The guardrail is put on a role
    expect: quiet
    events:
      - {eventName: AttachRolePolicy}

privilege-change/gui-s3-client-iam.test.yml 3070
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/backup-sync
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: backup-sync
  eventTime: "2026-01-15T04:26:58Z"
  eventSource: iam.amazonaws.com
  eventName: CreateUser
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.144"
  userAgent: S3 Browser/12.1.5 (https://s3browser.com)
  requestParameters: {userName: support-desk}
  responseElements:
    user:
      path: /
      userName: support-desk
      userId: AIDAEXAMPLENEWUSER001
      arn: arn:aws:iam::111122223333:user/support-desk
      createDate: Jan 15, 2026 4:26:58 AM
  requestID: abd32f7b-286a-4b38-808e-70bf2b68fffa
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A user is created
    expect: fires
  - name: A key is made for it
    expect: fires
    without: [responseElements.user]
    events:
      - eventName: CreateAccessKey
        responseElements:
          accessKey: {userName: support-desk, accessKeyId: AKIAI44QH8DHBEXAMPLE, status: Active, createDate: "Jan 15, 2026 4:27:20 AM"}
  - name: It gets a password
    expect: fires
    without: [responseElements.user]
    events:
      - eventName: CreateLoginProfile
        requestParameters: {passwordResetRequired: false}
        responseElements: {loginProfile: {userName: support-desk, passwordResetRequired: false, createDate: "Jan 15, 2026 4:27:41 AM"}}
  - name: It gets a policy
    expect: fires
    events:
      - eventName: PutUserPolicy
        requestParameters:
          policyName: access
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}'
        responseElements: null
  - name: The attempt is refused
    expect: fires
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/backup-sync is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::111122223333:user/support-desk because no identity-based policy allows the iam:CreateUser action"
        requestParameters: null
        responseElements: null
  - name: The same call from the command line
    expect: quiet
    events:
      - userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  - name: The program lists buckets, as it is meant to
    expect: quiet
    without: [requestParameters.userName]
    events:
      - {eventSource: s3.amazonaws.com, eventName: ListBuckets, readOnly: true, requestParameters: {Host: s3.amazonaws.com}, responseElements: null}
  - name: The program only lists users
    expect: quiet
    events:
      - {eventName: ListUsers, readOnly: true, requestParameters: null, responseElements: null}

privilege-change/iam-group-changed.test.yml 2354
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/jonas
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: jonas
  eventTime: "2026-04-13T11:09:12Z"
  eventSource: iam.amazonaws.com
  eventName: CreateGroup
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: {groupName: readers}
  responseElements:
    group:
      path: /
      groupName: readers
      groupId: AGPAEXAMPLENEWGROUP01
      arn: arn:aws:iam::111122223333:group/readers
      createDate: Apr 13, 2026 11:09:12 AM
  requestID: 721c69ea-9ffc-4738-8d8f-7a23ac2a2b16
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A group is created
    expect: fires
  - name: A group is deleted
    expect: fires
    events:
      - {eventName: DeleteGroup, responseElements: null}
  - name: The caller may not create groups
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/jonas is not authorized to perform: iam:CreateGroup on resource: arn:aws:iam::111122223333:group/readers because no identity-based policy allows the iam:CreateGroup action"
        requestParameters: null
        responseElements: null
  - name: The group still has members
    expect: quiet
    events:
      - eventName: DeleteGroup
        errorCode: DeleteConflictException
        errorMessage: Cannot delete entity, must remove users from group first.
        responseElements: null
  - name: A group of Identity Center
    expect: quiet
    without: [requestParameters.groupName, responseElements.group]
    events:
      - {eventSource: sso-directory.amazonaws.com, requestParameters: {identityStoreId: d-9067example, displayName: readers}}
  - name: A group is renamed
    expect: quiet
    events:
      - {eventName: UpdateGroup, requestParameters: {newGroupName: report-readers}, responseElements: null}

privilege-change/iam-principal-outside-iac.test.yml 4698
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/jonas
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: jonas
  eventTime: "2026-03-09T14:29:00Z"
  eventSource: iam.amazonaws.com
  eventName: CreateRole
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0
  requestParameters:
    roleName: report-reader
    assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}'
  responseElements:
    role:
      path: /
      roleName: report-reader
      roleId: AROAEXAMPLENEWROLE001
      arn: arn:aws:iam::111122223333:role/report-reader
      createDate: Mar 9, 2026 2:29:00 PM
  requestID: ad23bd25-b3c3-4600-8ab2-c38346d3b091
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
  sessionCredentialFromConsole: "true"
tests:
  - name: A role is created in the console
    expect: fires
  - name: A user is created from the command line
    expect: fires
    without: [requestParameters.roleName, requestParameters.assumeRolePolicyDocument, responseElements.role, sessionCredentialFromConsole]
    events:
      - eventName: CreateUser
        requestParameters: {userName: svc-mirror}
        responseElements:
          user:
            path: /
            userName: svc-mirror
            userId: AIDAEXAMPLENEWUSER002
            arn: arn:aws:iam::111122223333:user/svc-mirror
            createDate: Mar 3, 2026 2:41:07 AM
        userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  - name: A group
    expect: fires
    without: [requestParameters.roleName, requestParameters.assumeRolePolicyDocument, responseElements.role]
    events:
      - eventName: CreateGroup
        requestParameters: {groupName: readers}
        responseElements: {group: {path: /, groupName: readers, groupId: AGPAEXAMPLENEWGROUP01, arn: "arn:aws:iam::111122223333:group/readers"}}
  - name: An instance profile
    expect: fires
    without: [requestParameters.roleName, requestParameters.assumeRolePolicyDocument]
    events:
      - {eventName: CreateInstanceProfile, requestParameters: {instanceProfileName: report-reader}, responseElements: null}
  - name: Terraform creates it
    expect: quiet
    without: [sessionCredentialFromConsole]
    events:
      - userAgent: APN/1.0 HashiCorp/1.0 Terraform/1.13.3 (+https://www.terraform.io) terraform-provider-aws/6.14.1 (+https://registry.terraform.io/providers/hashicorp/aws) aws-sdk-go-v2/1.39.0
  - name: OpenTofu creates it, and says so in lower case
    expect: quiet
    without: [sessionCredentialFromConsole]
    events:
      - {userAgent: APN/1.0 opentofu/1.10.6 aws-sdk-go-v2/1.39.0}
  - name: CloudFormation creates it from a template
    expect: quiet
    without: [sessionCredentialFromConsole, tlsDetails]
    events:
      - userIdentity: {invokedBy: cloudformation.amazonaws.com}
        sourceIPAddress: cloudformation.amazonaws.com
        userAgent: cloudformation.amazonaws.com
  - name: CloudFormation is named as the one who asked, and the user agent is that of a person
    expect: quiet
    events:
      - {userIdentity: {invokedBy: cloudformation.amazonaws.com}}
  - name: The company's own tool is named in the list
    expect: quiet
    placeholders: {automation_agents: [acme-deployer]}
    without: [sessionCredentialFromConsole]
    events:
      - {userAgent: acme-deployer/4.2}
  - name: A group of Identity Center
    expect: quiet
    events:
      - {eventSource: sso-directory.amazonaws.com, eventName: CreateGroup, requestParameters: {identityStoreId: d-9067example, displayName: readers}}
  - name: The caller may not create roles
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/jonas is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::111122223333:role/report-reader because no identity-based policy allows the iam:CreateRole action"
        requestParameters: null
        responseElements: null
  - name: The name is already taken
    expect: quiet
    events:
      - {errorCode: EntityAlreadyExistsException, errorMessage: Role with name report-reader already exists., responseElements: null}

privilege-change/iam-user-create-burst.test.yml 2966
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLESEED000001
    arn: arn:aws:iam::111122223333:user/seed
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: seed
  eventTime: "2026-03-03T23:58:30Z"
  eventSource: iam.amazonaws.com
  eventName: CreateUser
  awsRegion: us-east-1
  sourceIPAddress: "192.0.2.143"
  userAgent: Boto3/1.42.9 md/Botocore#1.42.9 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.3
  requestParameters: {userName: svc-0}
  responseElements:
    user:
      path: /
      userName: svc-0
      userId: AIDAEXAMPLESVC0000000
      arn: arn:aws:iam::111122223333:user/svc-0
      createDate: Mar 3, 2026, 11:58:30 PM
  requestID: 2d3c4b5a-6978-4f6e-8d5c-4b3a29180f01
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: Ten users in exactly a minute
    expect: fires
    events:
      - {event: {requestParameters: {userName: "svc-{n}"}, responseElements: {user: {userName: "svc-{n}", userId: "AIDAEXAMPLESVC000000{n}", arn: "arn:aws:iam::111122223333:user/svc-{n}"}}}, repeat: 9, every: 5s}
      - {event: {requestParameters: {userName: svc-9}, responseElements: {user: {userName: svc-9, userId: AIDAEXAMPLESVC0000009, arn: "arn:aws:iam::111122223333:user/svc-9"}}}, after: 60s}
  - name: Nine users
    expect: quiet
    events:
      - {event: {requestParameters: {userName: "svc-{n}"}, responseElements: {user: {userName: "svc-{n}"}}}, repeat: 9, every: 5s}
  - name: Ten users in a little more than a minute
    expect: quiet
    events:
      - {event: {requestParameters: {userName: "svc-{n}"}, responseElements: {user: {userName: "svc-{n}"}}}, repeat: 9, every: 5s}
      - {event: {requestParameters: {userName: svc-9}, responseElements: {user: {userName: svc-9}}}, after: 61s}
  - name: Ten users, two creators
    expect: quiet
    events:
      - {event: {requestParameters: {userName: "svc-{n}"}}, repeat: 5, every: 5s}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEPLANT00001, arn: "arn:aws:iam::111122223333:user/plant", userName: plant}, requestParameters: {userName: "job-{n}"}}, repeat: 5, every: 5s}
  - name: The calls are denied
    expect: quiet
    events:
      - {event: {errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/seed is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::111122223333:user/svc-{n}", requestParameters: null, responseElements: null}, repeat: 12, every: 2s}
  - name: Users of a cache cluster are created
    expect: quiet
    events:
      - {event: {eventSource: elasticache.amazonaws.com, requestParameters: {userId: "cache-{n}", userName: "cache-{n}", engine: redis}, responseElements: {user: null, userId: "cache-{n}"}}, repeat: 12, every: 2s}

privilege-change/iam-user-created.test.yml 3448
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/jonas
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: jonas
  eventTime: "2026-02-17T18:15:31Z"
  eventSource: iam.amazonaws.com
  eventName: CreateUser
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: {userName: report-export}
  responseElements:
    user:
      path: /
      userName: report-export
      userId: AIDAEXAMPLENEWUSER001
      arn: arn:aws:iam::111122223333:user/report-export
      createDate: Feb 17, 2026 6:15:31 PM
  requestID: 8e31c918-f13a-4342-8148-7692e19d0c54
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A user is created from the command line
    expect: fires
  - name: A role creates one in the console
    expect: fires
    without: [userIdentity.userName]
    events:
      - userIdentity:
          type: AssumedRole
          principalId: AROADBQP57FF2AEXAMPLE:jonas@example.com
          arn: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_AdministratorAccess_1a2b3c4d5e6f7a8b/jonas@example.com
          accountId: "111122223333"
          accessKeyId: ASIAIOSFODNN7EXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROADBQP57FF2AEXAMPLE
              arn: arn:aws:iam::111122223333:role/AWSReservedSSO_AdministratorAccess_1a2b3c4d5e6f7a8b
              accountId: "111122223333"
              userName: AWSReservedSSO_AdministratorAccess_1a2b3c4d5e6f7a8b
            attributes: {creationDate: "2026-02-17T17:42:38Z", mfaAuthenticated: "true"}
        userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0
        sessionCredentialFromConsole: "true"
  - name: CloudFormation creates it from a template
    expect: quiet
    without: [tlsDetails]
    events:
      - userIdentity: {invokedBy: cloudformation.amazonaws.com}
        sourceIPAddress: cloudformation.amazonaws.com
        userAgent: cloudformation.amazonaws.com
  - name: A user of a file transfer server
    expect: quiet
    events:
      - {eventSource: transfer.amazonaws.com, awsRegion: eu-west-1, requestParameters: {serverId: s-0123456789abcdef0}}
  - name: A user of Identity Center
    expect: quiet
    events:
      - {eventSource: sso-directory.amazonaws.com, awsRegion: eu-west-1, requestParameters: {identityStoreId: d-9067example}}
  - name: The caller may not create users
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/jonas is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::111122223333:user/report-export because no identity-based policy allows the iam:CreateUser action"
        requestParameters: null
        responseElements: null
  - name: The name is already taken
    expect: quiet
    events:
      - {errorCode: EntityAlreadyExistsException, errorMessage: User with name report-export already exists., responseElements: null}

privilege-change/iam-write-from-function.test.yml 3541
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROADBQP57FF2AEXAMPLE:order-mailer
    arn: arn:aws:sts::111122223333:assumed-role/order-mailer-role/order-mailer
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROADBQP57FF2AEXAMPLE
        arn: arn:aws:iam::111122223333:role/order-mailer-role
        accountId: "111122223333"
        userName: order-mailer-role
      attributes: {creationDate: "2026-03-05T13:09:58Z", mfaAuthenticated: "false"}
  eventTime: "2026-03-05T13:37:58Z"
  eventSource: iam.amazonaws.com
  eventName: AttachRolePolicy
  awsRegion: us-east-1
  sourceIPAddress: "192.0.2.54"
  userAgent: "Boto3/1.40.2 md/Botocore#1.40.2 ua/2.1 os/linux#6.1.0 md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython exec-env/AWS_Lambda_python3.12 cfg/retry-mode#legacy Botocore/1.40.2"
  requestParameters: {roleName: order-mailer-role, policyArn: "arn:aws:iam::aws:policy/IAMReadOnlyAccess"}
  responseElements: null
  requestID: 6efaeb30-280c-4ea2-8bfc-40daf160a55f
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A function gives its own role more
    expect: fires
  - name: A function creates a user
    expect: fires
    without: [requestParameters.roleName, requestParameters.policyArn]
    events:
      - eventName: CreateUser
        requestParameters: {userName: svc-mirror}
        responseElements:
          user:
            path: /
            userName: svc-mirror
            userId: AIDAEXAMPLENEWUSER002
            arn: arn:aws:iam::111122223333:user/svc-mirror
            createDate: Mar 3, 2026 2:41:07 AM
  - name: A function written in Node.js puts a user into a group
    expect: fires
    without: [requestParameters.roleName, requestParameters.policyArn]
    events:
      - eventName: AddUserToGroup
        requestParameters: {userName: svc-mirror, groupName: builders}
        userAgent: "aws-sdk-js/3.883.0 ua/2.1 os/linux#5.10.240 lang/js md/nodejs#22.18.0 exec-env/AWS_Lambda_nodejs22.x api/iam#3.883.0"
  - name: The same program on a server
    expect: quiet
    events:
      - {userAgent: "Boto3/1.40.2 md/Botocore#1.40.2 ua/2.1 os/linux#6.1.0 md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython Botocore/1.40.2"}
  - name: A function that carries the key of a user
    expect: quiet
    without: [userIdentity.sessionContext]
    events:
      - userIdentity:
          type: IAMUser
          principalId: AIDACKCEVSQ6C2EXAMPLE
          arn: arn:aws:iam::111122223333:user/svc-mirror
          accountId: "111122223333"
          accessKeyId: AKIAIOSFODNN7EXAMPLE
          userName: svc-mirror
  - name: The role of the function may not do it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/order-mailer-role/order-mailer is not authorized to perform: iam:AttachRolePolicy on resource: role order-mailer-role because no identity-based policy allows the iam:AttachRolePolicy action"
        requestParameters: null
        responseElements: null
  - name: The function only reads the role
    expect: quiet
    without: [requestParameters.policyArn]
    events:
      - {eventName: GetRole, readOnly: true, requestParameters: {roleName: order-mailer-role}}

privilege-change/inline-admin-policy.test.yml 4480
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/jonas
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: jonas
  eventTime: "2026-01-13T08:20:44Z"
  eventSource: iam.amazonaws.com
  eventName: PutUserPolicy
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    userName: intern-03
    policyName: tmp
    policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'
  responseElements: null
  requestID: 6d128c09-4c07-4b47-848b-160cdcc2a8aa
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: Action and resource are single texts
    expect: fires
  - name: They are lists, in the policy of a role
    expect: fires
    without: [requestParameters.userName]
    events:
      - eventName: PutRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","*"],"Resource":["arn:aws:s3:::example-logs","*"]}]}'
  - name: The statement is no list, in the policy of a group
    expect: fires
    without: [requestParameters.userName]
    events:
      - eventName: PutGroupPolicy
        requestParameters:
          groupName: helpdesk
          policyDocument: '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'
  - name: The action names a star for the service too
    expect: fires
    events:
      - {requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*:*","Resource":"*"}]}'}}
  - name: The second statement gives everything
    expect: fires
    events:
      - requestParameters:
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::example-logs/*"},{"Effect":"Allow","Action":"*","Resource":"*","Sid":"All"}]}'
  - name: The document is laid out over several lines
    expect: fires
    events:
      - requestParameters:
          policyDocument: "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {\n      \"Effect\": \"Allow\",\n      \"Action\": \"*\",\n      \"Resource\": \"*\"\n    }\n  ]\n}"
  - name: One service on every resource
    expect: quiet
    events:
      - {requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}'}}
  - name: Every action on one bucket
    expect: quiet
    events:
      - requestParameters:
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::example-logs/*"}]}'
  - name: Two statements that hold one star each
    expect: quiet
    events:
      - requestParameters:
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"},{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::example-logs"}]}'
  - name: Everything is forbidden
    expect: quiet
    events:
      - {requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}'}}
  - name: Everything is forbidden, and a little allowed
    expect: quiet
    events:
      - requestParameters:
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"},{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::example-logs/*"}]}'
  - name: The caller may not write it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/jonas is not authorized to perform: iam:PutUserPolicy on resource: user intern-03 because no identity-based policy allows the iam:PutUserPolicy action"
        requestParameters: null
        responseElements: null
  - name: The user does not exist
    expect: quiet
    events:
      - {errorCode: NoSuchEntityException, errorMessage: The user with name intern-03 cannot be found., responseElements: null}

privilege-change/instance-profile-swapped.test.yml 3597
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/tomas
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: tomas
  eventTime: "2026-05-04T09:48:13Z"
  eventSource: ec2.amazonaws.com
  eventName: ReplaceIamInstanceProfileAssociation
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    ReplaceIamInstanceProfileAssociationRequest: {AssociationId: iip-assoc-0fedcba9876543210, IamInstanceProfile: {Name: ops-admin}}
  responseElements:
    ReplaceIamInstanceProfileAssociationResponse:
      requestId: 4e5f6071-8293-44a5-86b7-0123456789ab
      xmlns: http://ec2.amazonaws.com/doc/2016-11-15/
      iamInstanceProfileAssociation:
        associationId: iip-assoc-0123456789abcdef0
        instanceId: i-0123456789abcdef0
        iamInstanceProfile: {arn: "arn:aws:iam::111122223333:instance-profile/ops-admin", id: AIPAEXAMPLEPROFILE001}
        state: associating
  requestID: 65b8f3ab-29d4-40d1-8769-9935674447b5
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com}
tests:
  - name: The profile of an instance is exchanged
    expect: fires
  - name: An instance without one gets a profile
    expect: fires
    without: [requestParameters.ReplaceIamInstanceProfileAssociationRequest, responseElements.ReplaceIamInstanceProfileAssociationResponse]
    events:
      - eventName: AssociateIamInstanceProfile
        requestParameters: {AssociateIamInstanceProfileRequest: {InstanceId: i-0123456789abcdef0, IamInstanceProfile: {Name: ops-admin}}}
        responseElements:
          AssociateIamInstanceProfileResponse:
            requestId: 4e5f6071-8293-44a5-86b7-0123456789ac
            iamInstanceProfileAssociation:
              associationId: iip-assoc-0123456789abcdef0
              instanceId: i-0123456789abcdef0
              iamInstanceProfile: {arn: "arn:aws:iam::111122223333:instance-profile/ops-admin", id: AIPAEXAMPLEPROFILE001}
              state: associating
  - name: Systems Manager does it in a set-up of its own
    expect: quiet
    without: [tlsDetails]
    events:
      - {userIdentity: {invokedBy: ssm.amazonaws.com}, sourceIPAddress: ssm.amazonaws.com, userAgent: ssm.amazonaws.com}
  - name: The caller may not pass the role
    expect: quiet
    events:
      - errorCode: Client.UnauthorizedOperation
        errorMessage: "You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/tomas is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111122223333:role/ops-admin"
        responseElements: null
  - name: The association does not exist
    expect: quiet
    events:
      - errorCode: Client.InvalidAssociationID.NotFound
        errorMessage: An invalid association-id of iip-assoc-0fedcba9876543210 was given
        responseElements: null
  - name: The profile is taken away
    expect: quiet
    without: [requestParameters.ReplaceIamInstanceProfileAssociationRequest]
    events:
      - eventName: DisassociateIamInstanceProfile
        requestParameters: {DisassociateIamInstanceProfileRequest: {AssociationId: iip-assoc-0fedcba9876543210}}
        responseElements: null

privilege-change/leaked-key-quarantined.test.yml 2451
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/ci-deploy
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: ci-deploy
  eventTime: "2026-02-08T23:52:30Z"
  eventSource: iam.amazonaws.com
  eventName: AttachUserPolicy
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.90"
  userAgent: aws-internal/3
  requestParameters: {userName: ci-deploy, policyArn: "arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3"}
  responseElements: null
  requestID: dbc2d1c1-7ff8-4e56-8720-b47e6b31e6ec
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: The third version is attached to a user
    expect: fires
  - name: The second version is attached
    expect: fires
    events:
      - {requestParameters: {policyArn: "arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV2"}}
  - name: The first version, on a role
    expect: fires
    without: [requestParameters.userName]
    events:
      - {eventName: AttachRolePolicy, requestParameters: {roleName: deploy, policyArn: "arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantine"}}
  - name: A group is quarantined
    expect: fires
    without: [requestParameters.userName]
    events:
      - {eventName: AttachGroupPolicy, requestParameters: {groupName: builders, policyArn: "arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3"}}
  - name: Its text is written into the user as an inline policy
    expect: fires
    without: [requestParameters.policyArn]
    events:
      - eventName: PutUserPolicy
        requestParameters:
          policyName: AWSCompromisedKeyQuarantineV2
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":["iam:CreateUser"],"Resource":"*"}]}'
  - name: Another policy is attached
    expect: quiet
    events:
      - {requestParameters: {policyArn: "arn:aws:iam::aws:policy/AWSDenyAll"}}
  - name: The user already holds too many policies
    expect: quiet
    events:
      - {errorCode: LimitExceededException, errorMessage: "Cannot exceed quota for PoliciesPerUser: 10", responseElements: null}
  - name: The quarantine is lifted
    expect: quiet
    events:
      - {eventName: DetachUserPolicy}

privilege-change/login-profile-changed-by-other.test.yml 2808
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/jonas
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: jonas
  eventTime: "2026-02-20T21:10:15Z"
  eventSource: iam.amazonaws.com
  eventName: UpdateLoginProfile
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: {userName: mei, passwordResetRequired: false}
  responseElements: null
  requestID: 39fb99e7-6d16-420d-8a31-cf57a29b829f
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A user sets another user's password
    expect: fires
  - name: A role whose session bears the name of the user
    expect: fires
    without: [userIdentity.userName]
    events:
      - userIdentity:
          type: AssumedRole
          principalId: AROADBQP57FF2AEXAMPLE:mei
          arn: arn:aws:sts::111122223333:assumed-role/Helpdesk/mei
          accountId: "111122223333"
          accessKeyId: ASIAIOSFODNN7EXAMPLE
          sessionContext:
            sessionIssuer:
              type: Role
              principalId: AROADBQP57FF2AEXAMPLE
              arn: arn:aws:iam::111122223333:role/Helpdesk
              accountId: "111122223333"
              userName: Helpdesk
            attributes: {creationDate: "2026-02-20T20:37:22Z", mfaAuthenticated: "false"}
  - name: The root user sets it
    expect: fires
    without: [userIdentity.userName]
    events:
      - {userIdentity: {type: Root, principalId: "111122223333", arn: "arn:aws:iam::111122223333:root"}}
  - name: A user sets the own password this way
    expect: quiet
    events:
      - {requestParameters: {userName: jonas}}
  - name: A user changes the own password in the usual way
    expect: quiet
    events:
      - {eventName: ChangePassword, requestParameters: null}
  - name: The caller may not reset it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/jonas is not authorized to perform: iam:UpdateLoginProfile on resource: user mei because no identity-based policy allows the iam:UpdateLoginProfile action"
        requestParameters: null
        responseElements: null
  - name: The user has no password to reset
    expect: quiet
    events:
      - {errorCode: NoSuchEntityException, errorMessage: Login Profile for User mei cannot be found., responseElements: null}

privilege-change/managed-policy-made-admin.test.yml 4221
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/jonas
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: jonas
  eventTime: "2026-01-13T08:33:02Z"
  eventSource: iam.amazonaws.com
  eventName: CreatePolicyVersion
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    policyArn: arn:aws:iam::111122223333:policy/deploy
    policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'
    setAsDefault: true
  responseElements: {policyVersion: {versionId: v4, isDefaultVersion: true, createDate: "Jan 13, 2026 8:33:02 AM"}}
  requestID: 555593da-283b-42ad-8901-0563ec547f9b
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A new version gives everything
    expect: fires
  - name: A version that is not the default yet
    expect: fires
    events:
      - {requestParameters: {setAsDefault: false}, responseElements: {policyVersion: {isDefaultVersion: false}}}
  - name: A policy that gives everything is created
    expect: fires
    without: [requestParameters.policyArn, requestParameters.setAsDefault, responseElements.policyVersion]
    events:
      - eventName: CreatePolicy
        requestParameters:
          policyName: deploy
          policyDocument: '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":["*"],"Resource":["*"]}}'
        responseElements: {policy: {policyName: deploy, arn: "arn:aws:iam::111122223333:policy/deploy", defaultVersionId: v1}}
  - name: A version for one service
    expect: quiet
    events:
      - {requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"dynamodb:*","Resource":"*"}]}'}}
  - name: Two statements that hold one star each
    expect: quiet
    events:
      - requestParameters:
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"arn:aws:dynamodb:*:111122223333:table/orders"},{"Effect":"Allow","Action":["dynamodb:ListTables"],"Resource":"*"}]}'
  - name: A boundary that forbids everything
    expect: quiet
    events:
      - {requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}'}}
  - name: A service control policy of the organisation that allows everything, as the default one does
    expect: quiet
    without: [requestParameters.policyDocument, requestParameters.policyArn]
    events:
      - eventSource: organizations.amazonaws.com
        eventName: CreatePolicy
        requestParameters:
          content: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}'
          type: SERVICE_CONTROL_POLICY
          name: allow-all
  - name: A policy for devices is made in IoT
    expect: quiet
    events:
      - {eventSource: iot.amazonaws.com, eventName: CreatePolicy}
  - name: The policy has five versions already
    expect: quiet
    events:
      - {errorCode: LimitExceededException, errorMessage: A managed policy can have up to 5 versions., responseElements: null}
  - name: The caller may not add a version
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/jonas is not authorized to perform: iam:CreatePolicyVersion on resource: policy arn:aws:iam::111122223333:policy/deploy because no identity-based policy allows the iam:CreatePolicyVersion action"
        requestParameters: null
        responseElements: null
  - name: A version is made the default, which shows no text
    expect: quiet
    without: [requestParameters.policyDocument]
    events:
      - {eventName: SetDefaultPolicyVersion, requestParameters: {versionId: v4}, responseElements: null}

privilege-change/new-key-used-elsewhere.test.yml 5818
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLENOAH000001
    arn: arn:aws:iam::111122223333:user/noah
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: noah
  eventTime: "2026-04-11T14:20:05Z"
  eventSource: iam.amazonaws.com
  eventName: CreateAccessKey
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.31"
  userAgent: aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/command#iam.create-access-key
  requestParameters: {userName: report-mailer}
  responseElements:
    accessKey:
      userName: report-mailer
      accessKeyId: AKIAEXAMPLENEWKEY001
      status: Active
      createDate: Apr 11, 2026, 2:20:05 PM
  requestID: 1e0d9c8b-7a6f-4e5d-9c3b-2a1f0e9d8c01
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: The key is used from another address, a day later to the second
    expect: fires
    events:
      - {event: {}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEMAILER0001, arn: "arn:aws:iam::111122223333:user/report-mailer", accessKeyId: AKIAEXAMPLENEWKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: "203.0.113.99", requestParameters: null, responseElements: null, readOnly: true}, after: 24h}
  - name: The key is tried by its creator and then used elsewhere, where the call is denied
    expect: fires
    events:
      - {event: {}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEMAILER0001, arn: "arn:aws:iam::111122223333:user/report-mailer", accessKeyId: AKIAEXAMPLENEWKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, requestParameters: null, responseElements: null, readOnly: true}, after: 1m}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEMAILER0001, arn: "arn:aws:iam::111122223333:user/report-mailer", accessKeyId: AKIAEXAMPLENEWKEY001, userName: report-mailer}, eventName: ListUsers, sourceIPAddress: "2001:db8:40::7", errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/report-mailer is not authorized to perform: iam:ListUsers on resource: arn:aws:iam::111122223333:user/", requestParameters: null, responseElements: null, readOnly: true}, after: 2h}
  - name: The creator uses the key from the same address
    expect: quiet
    events:
      - {event: {}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEMAILER0001, arn: "arn:aws:iam::111122223333:user/report-mailer", accessKeyId: AKIAEXAMPLENEWKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, requestParameters: null, responseElements: null, readOnly: true}, after: 1m, repeat: 5, every: 1m}
  - name: Another key is used from another address
    expect: quiet
    events:
      - {event: {}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEMAILER0001, arn: "arn:aws:iam::111122223333:user/report-mailer", accessKeyId: AKIAEXAMPLEOLDKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: "203.0.113.99", requestParameters: null, responseElements: null, readOnly: true}, after: 1m}
  - name: An old key, whose creation lies before the logs, is used from two addresses
    expect: quiet
    events:
      - {event: {userIdentity: {principalId: AIDAEXAMPLEMAILER0001, arn: "arn:aws:iam::111122223333:user/report-mailer", accessKeyId: AKIAEXAMPLEOLDKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: "203.0.113.{n}", requestParameters: null, responseElements: null, readOnly: true}, repeat: 3, every: 1m}
  - name: The creator's own key moves to another address, the new one stays unused
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: ListUsers, sourceIPAddress: "203.0.113.99", requestParameters: null, responseElements: null, readOnly: true}, after: 1m}
  - name: The other address comes more than a day later
    expect: quiet
    events:
      - {event: {}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEMAILER0001, arn: "arn:aws:iam::111122223333:user/report-mailer", accessKeyId: AKIAEXAMPLENEWKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: "203.0.113.99", requestParameters: null, responseElements: null, readOnly: true}, after: 86401s}
  - name: A service calls with the new key
    expect: quiet
    events:
      - {event: {}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEMAILER0001, arn: "arn:aws:iam::111122223333:user/report-mailer", accessKeyId: AKIAEXAMPLENEWKEY001, userName: report-mailer, invokedBy: cloudformation.amazonaws.com}, eventSource: s3.amazonaws.com, eventName: CreateBucket, sourceIPAddress: cloudformation.amazonaws.com, userAgent: cloudformation.amazonaws.com, requestParameters: {bucketName: example-mail-spool}, responseElements: null}, after: 1m}
  - name: The creation is denied
    expect: quiet
    events:
      - {event: {errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/noah is not authorized to perform: iam:CreateAccessKey on resource: user report-mailer", requestParameters: null, responseElements: null}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEMAILER0001, arn: "arn:aws:iam::111122223333:user/report-mailer", accessKeyId: AKIAEXAMPLENEWKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: "203.0.113.99", requestParameters: null, responseElements: null, readOnly: true}, after: 1m}

privilege-change/new-key-used-from-new-network.test.yml 7701
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLENOAHX00000
    arn: arn:aws:iam::111122223333:user/noah
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: noah
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: iam.amazonaws.com
  eventName: CreateAccessKey
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.31
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters: {userName: report-mailer}
  responseElements:
    accessKey:
      userName: report-mailer
      accessKeyId: AKIAEXAMPLENEWKEY001
      status: Active
      createDate: Mar 4, 2026, 5:06:07 AM
  requestID: 43d79976-975e-468e-a020-0d29ffaa62a3
  eventID: 187b75b7-b351-4622-af21-d909d3a67491
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
  - name: The key is used from a new network two days later to the second
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEREPORTMAIL, arn: 'arn:aws:iam::111122223333:user/report-mailer', accountId: '111122223333', accessKeyId: AKIAEXAMPLEOLDKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: 198.51.100.80, requestParameters: null, responseElements: null, readOnly: true}
    events:
      - {}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEREPORTMAIL, arn: 'arn:aws:iam::111122223333:user/report-mailer', accountId: '111122223333', accessKeyId: AKIAEXAMPLENEWKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: 203.0.113.99, requestParameters: null, responseElements: null, readOnly: true}, after: 2d}
  - name: The calls are denied
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEREPORTMAIL, arn: 'arn:aws:iam::111122223333:user/report-mailer', accountId: '111122223333', accessKeyId: AKIAEXAMPLEOLDKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: 198.51.100.80, requestParameters: null, responseElements: null, readOnly: true}
    events:
      - {}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEREPORTMAIL, arn: 'arn:aws:iam::111122223333:user/report-mailer', accountId: '111122223333', accessKeyId: AKIAEXAMPLENEWKEY001, userName: report-mailer}, eventSource: iam.amazonaws.com, eventName: ListUsers, sourceIPAddress: 203.0.113.99, requestParameters: null, responseElements: null, readOnly: true, errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/report-mailer is not authorized to perform: iam:ListUsers on resource: arn:aws:iam::111122223333:user/'}, after: 1h}
  - name: The key is used from a network that its owner knows
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEREPORTMAIL, arn: 'arn:aws:iam::111122223333:user/report-mailer', accountId: '111122223333', accessKeyId: AKIAEXAMPLEOLDKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: 198.51.100.80, requestParameters: null, responseElements: null, readOnly: true}
    events:
      - {}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEREPORTMAIL, arn: 'arn:aws:iam::111122223333:user/report-mailer', accountId: '111122223333', accessKeyId: AKIAEXAMPLENEWKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: 198.51.100.9, requestParameters: null, responseElements: null, readOnly: true}, after: 1h}
  - name: The owner is new
    expect: quiet
    baseline:
      - {}
    events:
      - {}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEREPORTMAIL, arn: 'arn:aws:iam::111122223333:user/report-mailer', accountId: '111122223333', accessKeyId: AKIAEXAMPLENEWKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: 203.0.113.99, requestParameters: null, responseElements: null, readOnly: true}, after: 1h}
  - name: An older key of the owner is used from a new network
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEREPORTMAIL, arn: 'arn:aws:iam::111122223333:user/report-mailer', accountId: '111122223333', accessKeyId: AKIAEXAMPLEOLDKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: 198.51.100.80, requestParameters: null, responseElements: null, readOnly: true}
    events:
      - {}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEREPORTMAIL, arn: 'arn:aws:iam::111122223333:user/report-mailer', accountId: '111122223333', accessKeyId: AKIAEXAMPLEOLDKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: 203.0.113.99, requestParameters: null, responseElements: null, readOnly: true}, after: 1h}
  - name: The use comes more than two days later
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEREPORTMAIL, arn: 'arn:aws:iam::111122223333:user/report-mailer', accountId: '111122223333', accessKeyId: AKIAEXAMPLEOLDKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: 198.51.100.80, requestParameters: null, responseElements: null, readOnly: true}
    events:
      - {}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEREPORTMAIL, arn: 'arn:aws:iam::111122223333:user/report-mailer', accountId: '111122223333', accessKeyId: AKIAEXAMPLENEWKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: 203.0.113.99, requestParameters: null, responseElements: null, readOnly: true}, after: 172801s}
  - name: The creation is denied
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEREPORTMAIL, arn: 'arn:aws:iam::111122223333:user/report-mailer', accountId: '111122223333', accessKeyId: AKIAEXAMPLEOLDKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: 198.51.100.80, requestParameters: null, responseElements: null, readOnly: true}
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/noah is not authorized to perform: iam:CreateAccessKey on resource: user report-mailer', responseElements: null}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEREPORTMAIL, arn: 'arn:aws:iam::111122223333:user/report-mailer', accountId: '111122223333', accessKeyId: AKIAEXAMPLENEWKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: 203.0.113.99, requestParameters: null, responseElements: null, readOnly: true}, after: 1h}
  - name: There is no baseline
    expect: quiet
    events:
      - {}
      - {event: {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLEREPORTMAIL, arn: 'arn:aws:iam::111122223333:user/report-mailer', accountId: '111122223333', accessKeyId: AKIAEXAMPLENEWKEY001, userName: report-mailer}, eventSource: sts.amazonaws.com, eventName: GetCallerIdentity, sourceIPAddress: 203.0.113.99, requestParameters: null, responseElements: null, readOnly: true}, after: 1h}

privilege-change/new-user-armed.test.yml 5961
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEVERA000001
    arn: arn:aws:iam::111122223333:user/vera
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: vera
  eventTime: "2026-11-01T02:02:02Z"
  eventSource: iam.amazonaws.com
  eventName: CreateUser
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.55"
  userAgent: aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7
  requestParameters: {userName: backup-svc}
  responseElements: null
  requestID: 6a5b4c3d-2e1f-4091-8a7b-6c5d4e3f2a01
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: User, key, administrator policy, the last exactly an hour after the first
    expect: fires
    events:
      - {event: {responseElements: {user: {path: /, userName: backup-svc, userId: AIDAEXAMPLEBACK000001, arn: "arn:aws:iam::111122223333:user/backup-svc"}}}}
      - {event: {eventName: CreateAccessKey, responseElements: {accessKey: {userName: backup-svc, accessKeyId: AKIAEXAMPLEBACKUP001, status: Active}}}, after: 20m}
      - {event: {eventName: AttachUserPolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 60m}
  - name: All three in one second in the Chinese partition, the grant first in the file
    expect: fires
    events:
      - {event: {eventName: AttachUserPolicy, requestParameters: {policyArn: "arn:aws-cn:iam::aws:policy/IAMFullAccess"}}}
      - {event: {eventName: CreateAccessKey, responseElements: {accessKey: {userName: backup-svc, accessKeyId: AKIAEXAMPLEBACKUP001, status: Active}}}}
      - {event: {}}
  - name: User, password, inline policy that allows everything in its second statement
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: CreateLoginProfile, requestParameters: {passwordResetRequired: false}}, after: 1m}
      - {event: {eventName: PutUserPolicy, requestParameters: {policyName: p1, policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:DeleteBucket","Resource":"arn:aws:s3:::x"},{"Effect":"Allow","Action":["*"],"Resource":["*"]}]}'}}, after: 2m}
  - name: User, password, privileged group
    expect: fires
    events:
      - {event: {}}
      - {event: {eventName: CreateLoginProfile, requestParameters: {passwordResetRequired: true}}, after: 1m}
      - {event: {eventName: AddUserToGroup, requestParameters: {groupName: Platform-Admins}}, after: 2m}
  - name: The group is privileged because the list says so
    expect: fires
    placeholders: {privileged_groups: [wheel]}
    events:
      - {event: {}}
      - {event: {eventName: CreateAccessKey}, after: 1m}
      - {event: {eventName: AddUserToGroup, requestParameters: {groupName: wheel}}, after: 2m}
  - name: The policy only allows to read
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: CreateAccessKey}, after: 1m}
      - {event: {eventName: AttachUserPolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess"}}, after: 2m}
  - name: The inline policy allows everything on one bucket and reads elsewhere
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: CreateAccessKey}, after: 1m}
      - {event: {eventName: PutUserPolicy, requestParameters: {policyName: p1, policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::example-spool/*"},{"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*"}]}'}}, after: 2m}
  - name: The group is an ordinary one
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: CreateAccessKey}, after: 1m}
      - {event: {eventName: AddUserToGroup, requestParameters: {groupName: readers}}, after: 2m}
  - name: No credential in between
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: AttachUserPolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 2m}
  - name: The rights come before the key
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: AttachUserPolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 1m}
      - {event: {eventName: CreateAccessKey}, after: 2m}
  - name: The rights come after more than an hour
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: CreateAccessKey}, after: 20m}
      - {event: {eventName: AttachUserPolicy, requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 3601s}
  - name: The rights go to another user
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: CreateAccessKey}, after: 1m}
      - {event: {eventName: AttachUserPolicy, requestParameters: {userName: vera, policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 2m}
  - name: The rights go to a user of this name in another account
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: CreateAccessKey}, after: 1m}
      - {event: {eventName: AttachUserPolicy, userIdentity: {arn: "arn:aws:iam::444455556666:user/vera", accountId: "444455556666"}, recipientAccountId: "444455556666", requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 2m}
  - name: The grant is denied
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: CreateAccessKey}, after: 1m}
      - {event: {eventName: AttachUserPolicy, errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/vera is not authorized to perform: iam:AttachUserPolicy on resource: user backup-svc", requestParameters: {policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"}}, after: 2m}

privilege-change/new-user-with-key.test.yml 3664
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEOSKAR00001
    arn: arn:aws:iam::111122223333:user/oskar
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: oskar
  eventTime: "2026-01-29T11:11:07Z"
  eventSource: iam.amazonaws.com
  eventName: CreateUser
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.14"
  userAgent: aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7
  requestParameters: {userName: log-shipper}
  responseElements: null
  requestID: 4f5e6d7c-8b9a-4a0b-9c1d-2e3f4a5b6c01
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: The key follows ten minutes later to the second
    expect: fires
    events:
      - {event: {responseElements: {user: {path: /, userName: log-shipper, userId: AIDAEXAMPLESHIP000001, arn: "arn:aws:iam::111122223333:user/log-shipper", createDate: "Jan 29, 2026, 11:11:07 AM"}}}}
      - {event: {eventName: CreateAccessKey, responseElements: {accessKey: {userName: log-shipper, accessKeyId: AKIAEXAMPLESHIPPER01, status: Active, createDate: "Jan 29, 2026, 11:21:07 AM"}}}, after: 10m}
  - name: User and key are made in the same second by a script
    expect: fires
    events:
      - {event: {eventName: CreateAccessKey, responseElements: {accessKey: {userName: log-shipper, accessKeyId: AKIAEXAMPLESHIPPER01, status: Active}}}}
      - {event: {responseElements: {user: {path: /, userName: log-shipper, userId: AIDAEXAMPLESHIP000001, arn: "arn:aws:iam::111122223333:user/log-shipper"}}}}
  - name: The key follows later than that
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: CreateAccessKey, responseElements: {accessKey: {userName: log-shipper, accessKeyId: AKIAEXAMPLESHIPPER01, status: Active}}}, after: 601s}
  - name: The user is created after the key of a namesake
    expect: quiet
    events:
      - {event: {eventName: CreateAccessKey, responseElements: {accessKey: {userName: log-shipper, accessKeyId: AKIAEXAMPLESHIPPER01, status: Active}}}}
      - {event: {}, after: 2m}
  - name: Another user gets the key
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: CreateAccessKey, requestParameters: {userName: metrics}, responseElements: {accessKey: {userName: metrics, accessKeyId: AKIAEXAMPLEMETRICS01, status: Active}}}, after: 1m}
  - name: A user of this name of another account gets the key
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: CreateAccessKey, userIdentity: {arn: "arn:aws:iam::444455556666:user/oskar", accountId: "444455556666"}, recipientAccountId: "444455556666", responseElements: {accessKey: {userName: log-shipper, accessKeyId: AKIAEXAMPLESHIPPER02, status: Active}}}, after: 1m}
  - name: The caller may not create a key
    expect: quiet
    events:
      - {event: {}}
      - {event: {eventName: CreateAccessKey, errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/oskar is not authorized to perform: iam:CreateAccessKey on resource: user log-shipper", requestParameters: null}, after: 1m}
  - name: The user exists already
    expect: quiet
    events:
      - {event: {errorCode: EntityAlreadyExistsException, errorMessage: User with name log-shipper already exists.}}
      - {event: {eventName: CreateAccessKey, responseElements: {accessKey: {userName: log-shipper, accessKeyId: AKIAEXAMPLESHIPPER01, status: Active}}}, after: 1m}

privilege-change/password-reset-then-login.test.yml 6243
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLESUPPORT001
    arn: arn:aws:iam::111122223333:user/support
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: support
  eventTime: "2026-10-20T19:00:41Z"
  eventSource: iam.amazonaws.com
  eventName: UpdateLoginProfile
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.121"
  userAgent: aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/command#iam.update-login-profile
  requestParameters: {userName: head-of-ops}
  responseElements: null
  requestID: 8c7b6a5f-4e3d-4c2b-9a1f-0e9d8c7b6a01
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
tests:
  - name: A password is replaced and the user signs in a day later to the second
    expect: fires
    events:
      - {event: {}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEHEAD000001, arn: "arn:aws:iam::111122223333:user/head-of-ops", accessKeyId: null, userName: head-of-ops}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Success}, additionalEventData: {MobileVersion: "No", MFAUsed: "No"}}, after: 24h}
  - name: A user gets a first password and signs in at once
    expect: fires
    events:
      - {event: {eventName: CreateLoginProfile, requestParameters: {passwordResetRequired: false}, responseElements: {loginProfile: {userName: head-of-ops, passwordResetRequired: false, createDate: "Oct 20, 2026, 7:00:41 PM"}}}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEHEAD000001, arn: "arn:aws:iam::111122223333:user/head-of-ops", accessKeyId: null, userName: head-of-ops}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Success}, additionalEventData: {MobileVersion: "No", MFAUsed: "No"}}}
  - name: A role sets the password
    expect: fires
    events:
      - {event: {userIdentity: {type: AssumedRole, principalId: "AROAEXAMPLEDESK000001:lin", arn: "arn:aws:sts::111122223333:assumed-role/desk/lin", accessKeyId: ASIAIOSFODNN7EXAMPLE, userName: null, sessionContext: {sessionIssuer: {type: Role, principalId: AROAEXAMPLEDESK000001, arn: "arn:aws:iam::111122223333:role/desk", accountId: "111122223333", userName: desk}}}}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEHEAD000001, arn: "arn:aws:iam::111122223333:user/head-of-ops", accessKeyId: null, userName: head-of-ops}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Success}, additionalEventData: {MobileVersion: "No", MFAUsed: "No"}}, after: 5m}
  - name: The user signs in more than a day later
    expect: quiet
    events:
      - {event: {}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEHEAD000001, arn: "arn:aws:iam::111122223333:user/head-of-ops", accessKeyId: null, userName: head-of-ops}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Success}}, after: 86401s}
  - name: The user signs in before the password changes
    expect: quiet
    events:
      - {event: {userIdentity: {principalId: AIDAEXAMPLEHEAD000001, arn: "arn:aws:iam::111122223333:user/head-of-ops", accessKeyId: null, userName: head-of-ops}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Success}}}
      - {event: {}, after: 5m}
  - name: Another user signs in
    expect: quiet
    events:
      - {event: {}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEFLOOR00001, arn: "arn:aws:iam::111122223333:user/floor", accessKeyId: null, userName: floor}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Success}}, after: 5m}
  - name: A user of the same name signs in to another account
    expect: quiet
    events:
      - {event: {}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEHEAD000002, arn: "arn:aws:iam::444455556666:user/head-of-ops", accountId: "444455556666", accessKeyId: null, userName: head-of-ops}, recipientAccountId: "444455556666", eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Success}}, after: 5m}
  - name: The user replaces the own password and signs in
    expect: quiet
    events:
      - {event: {userIdentity: {principalId: AIDAEXAMPLEHEAD000001, arn: "arn:aws:iam::111122223333:user/head-of-ops", userName: head-of-ops}}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEHEAD000001, arn: "arn:aws:iam::111122223333:user/head-of-ops", accessKeyId: null, userName: head-of-ops}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Success}}, after: 5m}
  - name: The sign-in fails
    expect: quiet
    events:
      - {event: {}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEHEAD000001, arn: "arn:aws:iam::111122223333:user/head-of-ops", accessKeyId: null, userName: head-of-ops}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, errorMessage: Failed authentication, requestParameters: null, responseElements: {ConsoleLogin: Failure}}, after: 5m}
  - name: The password change is denied
    expect: quiet
    events:
      - {event: {errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/support is not authorized to perform: iam:UpdateLoginProfile on resource: user head-of-ops", requestParameters: null}}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEHEAD000001, arn: "arn:aws:iam::111122223333:user/head-of-ops", accessKeyId: null, userName: head-of-ops}, eventSource: signin.amazonaws.com, eventName: ConsoleLogin, eventType: AwsConsoleSignIn, requestParameters: null, responseElements: {ConsoleLogin: Success}}, after: 5m}

privilege-change/permissions-boundary-removed.test.yml 2765
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/tomas
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: tomas
  eventTime: "2026-04-14T16:55:05Z"
  eventSource: iam.amazonaws.com
  eventName: DeleteRolePermissionsBoundary
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: {roleName: team-deploy}
  responseElements: null
  requestID: 75e3834c-7dbf-4c80-8bc1-f1b80c2851db
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A role loses its boundary
    expect: fires
  - name: A user loses it
    expect: fires
    without: [requestParameters.roleName]
    events:
      - {eventName: DeleteUserPermissionsBoundary, requestParameters: {userName: tomas}}
  - name: A role gets another one
    expect: fires
    events:
      - {eventName: PutRolePermissionsBoundary, requestParameters: {permissionsBoundary: "arn:aws:iam::aws:policy/AdministratorAccess"}}
  - name: A user gets another one
    expect: fires
    without: [requestParameters.roleName]
    events:
      - eventName: PutUserPermissionsBoundary
        requestParameters: {userName: tomas, permissionsBoundary: "arn:aws:iam::111122223333:policy/team-limits"}
  - name: The caller may not remove it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/tomas is not authorized to perform: iam:DeleteRolePermissionsBoundary on resource: role team-deploy because no identity-based policy allows the iam:DeleteRolePermissionsBoundary action"
        requestParameters: null
        responseElements: null
  - name: There is no boundary to remove
    expect: quiet
    events:
      - {errorCode: NoSuchEntityException, errorMessage: Role team-deploy does not have a permissions boundary., responseElements: null}
  - name: The boundary of a permission set in Identity Center
    expect: quiet
    events:
      - eventSource: sso.amazonaws.com
        eventName: DeletePermissionsBoundaryFromPermissionSet
        awsRegion: eu-west-1
        requestParameters: {permissionSetArn: "arn:aws:sso:::permissionSet/ssoins-1234example/ps-5678example"}
  - name: A policy of the role is deleted
    expect: quiet
    events:
      - {eventName: DeleteRolePolicy, requestParameters: {policyName: limits}}

privilege-change/policy-with-notaction.test.yml 4511
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
      attributes: {creationDate: "2026-01-14T11:59:37Z", mfaAuthenticated: "false"}
  eventTime: "2026-01-14T12:12:12Z"
  eventSource: iam.amazonaws.com
  eventName: CreatePolicy
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    policyName: builders
    policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","NotAction":["iam:*","organizations:*"],"Resource":"*"}]}'
  responseElements:
    policy:
      policyName: builders
      policyId: ANPAEXAMPLEPOLICY0001
      arn: arn:aws:iam::111122223333:policy/builders
      path: /
      defaultVersionId: v1
      attachmentCount: 0
      isAttachable: true
      createDate: Jan 14, 2026 12:12:12 PM
  requestID: 233b2794-53ea-4d04-897b-aff60bb95db7
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A managed policy leaves out two services
    expect: fires
  - name: A new version leaves out one action
    expect: fires
    without: [requestParameters.policyName]
    events:
      - eventName: CreatePolicyVersion
        requestParameters:
          policyArn: arn:aws:iam::111122223333:policy/builders
          policyDocument: '{"Version":"2012-10-17","Statement":{"Effect":"Allow","NotAction":"iam:CreateUser","Resource":"*"}}'
        responseElements: null
  - name: An inline policy of a role
    expect: fires
    events:
      - eventName: PutRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"},{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}]}'
        responseElements: null
  - name: An inline policy of a group
    expect: fires
    events:
      - {eventName: PutGroupPolicy, requestParameters: {groupName: helpdesk}, responseElements: null}
  - name: An inline policy of a user
    expect: fires
    events:
      - {eventName: PutUserPolicy, requestParameters: {userName: intern-03}, responseElements: null}
  - name: Everything is forbidden but a list, which is a common guard
    expect: quiet
    events:
      - requestParameters:
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","NotAction":["sts:GetSessionToken","iam:EnableMFADevice"],"Resource":"*"}]}'
  - name: That guard stands beside a plain permission
    expect: quiet
    events:
      - requestParameters:
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"},{"Effect":"Deny","NotAction":"s3:*","Resource":"*"}]}'
  - name: The actions are named
    expect: quiet
    events:
      - {requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:*","sqs:*"],"Resource":"*"}]}'}}
  - name: The resources are left out, not the actions
    expect: quiet
    events:
      - requestParameters:
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","NotResource":"arn:aws:s3:::example-logs/*"}]}'
  - name: The name is already taken
    expect: quiet
    events:
      - errorCode: EntityAlreadyExistsException
        errorMessage: A policy called builders already exists. Duplicate names are not allowed.
        responseElements: null
  - name: The caller may not create it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/PlatformOperator/noor is not authorized to perform: iam:CreatePolicy on resource: policy builders because no identity-based policy allows the iam:CreatePolicy action"
        requestParameters: null
        responseElements: null

privilege-change/principal-enumeration-by-trust-policy.test.yml 2901
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEPROBE00001
    arn: arn:aws:iam::111122223333:user/probe
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: probe
  eventTime: "2026-08-08T08:08:00Z"
  eventSource: iam.amazonaws.com
  eventName: UpdateAssumeRolePolicy
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.177"
  userAgent: Boto3/1.42.9 md/Botocore#1.42.9 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.12.3
  errorCode: MalformedPolicyDocumentException
  errorMessage: 'Invalid principal in policy: "AWS":"arn:aws:iam::444455556666:role/admin"'
  requestParameters:
    roleName: scratch
    policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::444455556666:role/admin"},"Action":"sts:AssumeRole"}]}'
  responseElements: null
  requestID: a9b8c7d6-e5f4-4302-9120-1f2e3d4c5b01
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: Ten names are tried in exactly ten minutes
    expect: fires
    events:
      - {event: {requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::444455556666:user/guess{n}"},"Action":"sts:AssumeRole"}]}'}}, repeat: 9, every: 1m}
      - {event: {}, after: 10m}
  - name: Nine names
    expect: quiet
    events:
      - {event: {requestParameters: {policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::444455556666:user/guess{n}"},"Action":"sts:AssumeRole"}]}'}}, repeat: 9, every: 1m}
  - name: Ten names over more than ten minutes
    expect: quiet
    events:
      - {event: {}, repeat: 9, every: 1m}
      - {event: {}, after: 601s}
  - name: Two callers try five names each
    expect: quiet
    events:
      - {event: {}, repeat: 5, every: 10s}
      - {event: {userIdentity: {principalId: AIDAEXAMPLEPROBE00002, arn: "arn:aws:iam::111122223333:user/other", userName: other}}, repeat: 5, every: 10s}
  - name: The changes are denied
    expect: quiet
    events:
      - {event: {errorCode: AccessDenied, errorMessage: "User: arn:aws:iam::111122223333:user/probe is not authorized to perform: iam:UpdateAssumeRolePolicy on resource: role scratch", requestParameters: null}, repeat: 12, every: 10s}
  - name: The changes are accepted
    expect: quiet
    without: [errorCode, errorMessage]
    events:
      - {event: {}, repeat: 12, every: 10s}
  - name: Permission policies of a role are refused as malformed
    expect: quiet
    events:
      - {event: {eventName: PutRolePolicy, requestParameters: {policyName: p1}, errorMessage: Syntax errors in policy.}, repeat: 12, every: 10s}

privilege-change/role-attached-to-database.test.yml 2205
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/mei
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: mei
  eventTime: "2026-05-11T13:13:31Z"
  eventSource: rds.amazonaws.com
  eventName: AddRoleToDBInstance
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: {dBInstanceIdentifier: orders-prod, roleArn: "arn:aws:iam::111122223333:role/rds-export", featureName: s3Export}
  responseElements: null
  requestID: 63204342-4d21-48c1-8705-3dd621b390a3
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: rds.eu-west-1.amazonaws.com}
tests:
  - name: A database instance gets a role
    expect: fires
  - name: A cluster gets one
    expect: fires
    without: [requestParameters.dBInstanceIdentifier]
    events:
      - {eventName: AddRoleToDBCluster, requestParameters: {dBClusterIdentifier: orders, featureName: Lambda}}
  - name: The caller may not pass the role
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/mei is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111122223333:role/rds-export"
  - name: The database has the role already
    expect: quiet
    events:
      - errorCode: DBInstanceRoleAlreadyExistsFault
        errorMessage: Role arn:aws:iam::111122223333:role/rds-export is already associated with DB instance orders-prod
        responseElements: null
  - name: The role is taken away
    expect: quiet
    events:
      - {eventName: RemoveRoleFromDBInstance}
  - name: A role joins an instance profile of EC2
    expect: quiet
    events:
      - {eventSource: iam.amazonaws.com, eventName: AddRoleToInstanceProfile, requestParameters: {roleName: rds-export, instanceProfileName: web}}

privilege-change/role-trusts-everyone.test.yml 7029
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/tomas
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: tomas
  eventTime: "2026-04-02T06:04:18Z"
  eventSource: iam.amazonaws.com
  eventName: CreateRole
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    roleName: partner-upload
    assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}'
  responseElements:
    role:
      path: /
      roleName: partner-upload
      roleId: AROAEXAMPLENEWROLE002
      arn: arn:aws:iam::111122223333:role/partner-upload
      createDate: Apr 2, 2026 6:04:18 AM
      assumeRolePolicyDocument: "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Principal%22%3A%7B%22AWS%22%3A%22%2A%22%7D%2C%22Action%22%3A%22sts%3AAssumeRole%22%7D%5D%7D"
  requestID: 0c8afd29-1895-466b-8a36-b271f890471d
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A role is created that trusts every AWS principal
    expect: fires
  - name: The principal is a bare star
    expect: fires
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}]}'
  - name: The star stands in a list, in a statement that is no list
    expect: fires
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::444455556666:root","*"]},"Action":"sts:AssumeRole"}}'
  - name: A role that stands is opened
    expect: fires
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: The open statement comes after a harmless one
    expect: fires
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: A role is created that trusts every AWS principal under an empty condition
    expect: fires
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{}}]}'
  - name: A role that stands is opened under an empty condition
    expect: fires
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Condition":{}}]}'
        responseElements: null
  - name: Everyone may take it who has signed in with a second factor
    expect: quiet
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{"Bool":{"aws:MultiFactorAuthPresent":true}}}]}'
  - name: A condition keeps it within the organisation
    expect: quiet
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-exampleorgid"}}}]}'
  - name: One account is trusted
    expect: quiet
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"sts:AssumeRole"}]}'
  - name: Every user path of one account is no star by itself
    expect: quiet
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:user/*"},"Action":"sts:AssumeRole"}]}'
  - name: Everyone is forbidden, and a service allowed
    expect: quiet
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"},{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: Everyone comes under a condition, a service without one
    expect: quiet
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-exampleorgid"}}}]}'
        responseElements: null
  - name: The caller may not create roles
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/tomas is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::111122223333:role/partner-upload because no identity-based policy allows the iam:CreateRole action"
        requestParameters: null
        responseElements: null
  - name: The name is already taken
    expect: quiet
    events:
      - {errorCode: EntityAlreadyExistsException, errorMessage: Role with name partner-upload already exists., responseElements: null}
  - name: The bucket policy of a public site
    expect: quiet
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventSource: s3.amazonaws.com
        eventName: PutBucketPolicy
        requestParameters:
          bucketName: example-site
          bucketPolicy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::example-site/*"}]}'
        responseElements: null

privilege-change/role-trusts-external-account.test.yml 22174
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/ines
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: ines
  eventTime: "2026-04-09T17:21:40Z"
  eventSource: iam.amazonaws.com
  eventName: CreateRole
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.61"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    roleName: cost-reader
    assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"sts:AssumeRole"}]}'
  responseElements:
    role:
      path: /
      roleName: cost-reader
      roleId: AROAEXAMPLENEWROLE002
      arn: arn:aws:iam::111122223333:role/cost-reader
      createDate: Apr 9, 2026 5:21:40 PM
      assumeRolePolicyDocument: "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Principal%22%3A%7B%22AWS%22%3A%22arn%3Aaws%3Aiam%3A%3A444455556666%3Aroot%22%7D%2C%22Action%22%3A%22sts%3AAssumeRole%22%7D%5D%7D"
  requestID: 5b1e6c07-2f3a-4c4d-8d7e-91a0c3b2f645
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A role is created that trusts another account
    expect: fires
  - name: The account is written as its number, with an external id
    expect: fires
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"444455556666"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"k-19"}}}}'
  - name: A document that comes URL-encoded
    expect: fires
    events:
      - requestParameters:
          assumeRolePolicyDocument: "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Principal%22%3A%7B%22AWS%22%3A%22arn%3Aaws%3Aiam%3A%3A444455556666%3Arole%2Fops%22%7D%2C%22Action%22%3A%22sts%3AAssumeRole%22%7D%5D%7D"
  - name: A role that stands is opened, after a statement for a service
    expect: fires
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: A role that stands is opened to a session of another account
    expect: fires
    placeholders: {known_accounts: ["111122223333"]}
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws-us-gov:sts::444455556666:assumed-role/ops/nightly"},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: A stranger stands in one list with a role of this account
    expect: fires
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/ops","arn:aws:iam::444455556666:root"]},"Action":"sts:AssumeRole"}]}'
  - name: A stranger stands in one list with a known account
    expect: fires
    placeholders: {known_accounts: ["123456789012"]}
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::444455556666:role/ops","arn:aws:iam::123456789012:root"]},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: A stranger stands in one list with this account and a known one, both listed
    expect: fires
    placeholders: {known_accounts: ["111122223333", "123456789012"]}
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/ops","arn:aws:iam::123456789012:root","arn:aws:iam::444455556666:role/ops"]},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: A known account has its own statement beside that of the stranger
    expect: fires
    placeholders: {known_accounts: ["111122223333", "123456789012"]}
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"sts:AssumeRole"}]}'
  - name: A stranger is denied, and another allowed in a statement of its own
    expect: fires
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: A stranger's role bears the number of this account, which is listed
    expect: fires
    placeholders: {known_accounts: ["111122223333"]}
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops-111122223333"},"Action":"sts:AssumeRole"}]}'
  - name: A stranger's role bears the number of this account, which is listed, and stands beside an own one
    expect: fires
    placeholders: {known_accounts: ["111122223333"]}
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/ops","arn:aws:iam::444455556666:role/ops-111122223333"]},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: A stranger's role lies in a path made to look like an own ARN
    expect: fires
    placeholders: {known_accounts: ["111122223333"]}
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/:iam::111122223333:/ops"},"Action":"sts:AssumeRole"}]}'
  - name: A stranger has a statement of its own beside that of this account, and another stranger is denied
    expect: fires
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/ops"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"}]}'
  - name: A stranger has a statement of its own beside that of this account, and another stranger is denied, in a role that stands
    expect: fires
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/ops"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: Everyone is denied something, and a stranger stands beside an own role
    expect: fires
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/ops","arn:aws:iam::444455556666:role/ops"]},"Action":"sts:AssumeRole"}]}'
  - name: Everyone is denied something, and a stranger stands beside an own role, in a role that stands
    expect: fires
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/ops","arn:aws:iam::444455556666:role/ops"]},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: A role that stands is opened to a role that bears the number of this account
    expect: fires
    placeholders: {known_accounts: ["111122223333"]}
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops-111122223333"},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: A role that stands is opened to a stranger that has a statement of its own
    expect: fires
    placeholders: {known_accounts: ["123456789012"]}
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: The account itself is trusted
    expect: quiet
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}'
  - name: A role that stands is opened to principals of the account itself
    expect: quiet
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/ops","arn:aws:iam::111122223333:root"]},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:sts::111122223333:assumed-role/ops/nightly"},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: The other account is known
    expect: quiet
    placeholders: {known_accounts: ["444455556666"]}
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"sts:AssumeRole"}]}'
  - name: A session of a known account in another partition
    expect: quiet
    placeholders: {known_accounts: ["444455556666"]}
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws-cn:sts::444455556666:assumed-role/ops/nightly"},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: This account and a known one stand in one list
    expect: quiet
    placeholders: {known_accounts: ["444455556666"]}
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/ops","arn:aws:iam::444455556666:root"]},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: A role of this account has the account's number in its name
    expect: quiet
    placeholders: {known_accounts: ["111122223333"]}
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/deploy-111122223333"},"Action":"sts:AssumeRole"}]}'
  - name: A stranger's role bears the number of this account, which is not listed
    expect: quiet
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops-111122223333"},"Action":"sts:AssumeRole"}]}'
  - name: A stranger stands beside an own role where a stranger is also denied something
    expect: quiet
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/ops","arn:aws:iam::444455556666:role/ops"]},"Action":"sts:AssumeRole"}]}'
  - name: A stranger is denied, and this account allowed
    expect: quiet
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/ops"},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: A stranger is only denied, and this account is listed
    expect: quiet
    placeholders: {known_accounts: ["111122223333"]}
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"}]}'
  - name: A stranger is only denied, and this account is listed, in a role that stands
    expect: quiet
    placeholders: {known_accounts: ["111122223333"]}
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: A stranger is only denied
    expect: quiet
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"}]}'
  - name: A stranger is only denied, in a role that stands
    expect: quiet
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: A known account is allowed, and this one is listed too
    expect: quiet
    placeholders: {known_accounts: ["111122223333", "444455556666"]}
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/ops","arn:aws:iam::444455556666:role/ops"]},"Action":"sts:AssumeRole"}]}'
  - name: A known account is allowed, and this one is listed too, in a role that stands
    expect: quiet
    placeholders: {known_accounts: ["111122223333", "444455556666"]}
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/ops","arn:aws:iam::444455556666:role/ops"]},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: Everyone is allowed and this account is listed, which is another finding
    expect: quiet
    placeholders: {known_accounts: ["111122223333"]}
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}'
  - name: Everyone is allowed and this account is listed, which is another finding, in a role that stands
    expect: quiet
    placeholders: {known_accounts: ["111122223333"]}
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: A deleted user stands in the document by its id, and this account is listed
    expect: quiet
    placeholders: {known_accounts: ["111122223333"]}
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"AIDAEXAMPLEGONEUSER01"},"Action":"sts:AssumeRole"}]}'
  - name: A deleted user stands in the document by its id, and this account is listed, in a role that stands
    expect: quiet
    placeholders: {known_accounts: ["111122223333"]}
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"AIDAEXAMPLEGONEUSER01"},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: A deleted user stands in the document by its id, in a new role
    expect: quiet
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"AIDAEXAMPLEGONEUSER01"},"Action":"sts:AssumeRole"}]}'
  - name: A known account is allowed, in a role that stands
    expect: quiet
    placeholders: {known_accounts: ["444455556666"]}
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/ops"},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: A service is trusted
    expect: quiet
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}'
  - name: An identity provider of the account is trusted
    expect: quiet
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/staff"},"Action":"sts:AssumeRoleWithSAML"}]}'
  - name: Everyone is trusted, which is another finding
    expect: quiet
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}'
  - name: A deleted user stands in the document by its id
    expect: quiet
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"AIDAEXAMPLEGONEUSER01"},"Action":"sts:AssumeRole"}]}'
        responseElements: null
  - name: The caller may not create roles
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/ines is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::111122223333:role/cost-reader because no identity-based policy allows the iam:CreateRole action"
        requestParameters: null
        responseElements: null
  - name: The document is not accepted
    expect: quiet
    events:
      - {errorCode: MalformedPolicyDocumentException, errorMessage: "Invalid principal in policy", responseElements: null}
  - name: A policy of a role names the other account as a resource
    expect: quiet
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: PutRolePolicy
        requestParameters:
          policyName: hop
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"arn:aws:iam::444455556666:role/ops"}]}'
        responseElements: null

privilege-change/role-trusts-open-federation.test.yml 9833
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/tomas
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: tomas
  eventTime: "2026-04-02T06:20:40Z"
  eventSource: iam.amazonaws.com
  eventName: CreateRole
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    roleName: pages-deploy
    assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity"}]}'
  responseElements:
    role:
      path: /
      roleName: pages-deploy
      roleId: AROAEXAMPLENEWROLE002
      arn: arn:aws:iam::111122223333:role/pages-deploy
      createDate: Apr 2, 2026 6:04:18 AM
      assumeRolePolicyDocument: "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Principal%22%3A%7B%22Federated%22%3A%22arn%3Aaws%3Aiam%3A%3A111122223333%3Aoidc-provider%2Ftoken.actions.githubusercontent.com%22%7D%2C%22Action%22%3A%22sts%3AAssumeRoleWithWebIdentity%22%7D%5D%7D"
  requestID: c294878a-0ed1-4154-8635-7413b918823d
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A role is created that trusts every token of the provider
    expect: fires
  - name: A condition asks for something else
    expect: fires
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"IpAddress":{"aws:SourceIp":"192.0.2.0/24"}}}]}'
  - name: A Cognito pool, with a condition on the kind of login only
    expect: fires
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"cognito-identity.amazonaws.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"ForAnyValue:StringLike":{"cognito-identity.amazonaws.com:amr":"unauthenticated"}}}]}'
  - name: The provider stands in a list, in a statement that is no list
    expect: fires
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Federated":["arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"]},"Action":"sts:AssumeRoleWithWebIdentity"}}'
  - name: A role that stands is opened
    expect: fires
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"},{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity"}]}'
        responseElements: null
  - name: An open statement beside one that asks for audience and subject
    expect: fires
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com"},"StringLike":{"token.actions.githubusercontent.com:sub":"repo:example/shop:*"}}},{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/login.example.com"},"Action":"sts:AssumeRoleWithWebIdentity"}]}'
        responseElements: null
  - name: A document that comes URL-encoded
    expect: fires
    events:
      - requestParameters:
          assumeRolePolicyDocument: "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Principal%22%3A%7B%22Federated%22%3A%22arn%3Aaws%3Aiam%3A%3A111122223333%3Aoidc-provider%2Ftoken.actions.githubusercontent.com%22%7D%2C%22Action%22%3A%22sts%3AAssumeRoleWithWebIdentity%22%2C%22Condition%22%3A%7B%22Bool%22%3A%7B%22aws%3ASecureTransport%22%3A%22true%22%7D%7D%7D%5D%7D"
  - name: A statement with an empty condition beside one that asks for the subject
    expect: fires
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{}},{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"token.actions.githubusercontent.com:sub":"repo:example/pages:ref:refs/heads/main"}}}]}'
  - name: A role that stands gets a statement with an empty condition beside one that asks for the subject
    expect: fires
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{}},{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"token.actions.githubusercontent.com:sub":"repo:example/pages:ref:refs/heads/main"}}}]}'
        responseElements: null
  - name: Audience and subject are asked for
    expect: quiet
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com"},"StringLike":{"token.actions.githubusercontent.com:sub":"repo:example/shop:*"}}}]}'
  - name: Only the audience is asked for
    expect: quiet
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"token.actions.githubusercontent.com:aud":"sts.amazonaws.com"}}}]}'
  - name: Only the subject is asked for
    expect: quiet
    without: [requestParameters.assumeRolePolicyDocument]
    events:
      - eventName: UpdateAssumeRolePolicy
        requestParameters:
          roleName: web
          policyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:example/shop:ref:refs/heads/main"}}}]}'
        responseElements: null
  - name: The audience stands in a URL-encoded document
    expect: quiet
    events:
      - requestParameters:
          assumeRolePolicyDocument: "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Principal%22%3A%7B%22Federated%22%3A%22arn%3Aaws%3Aiam%3A%3A111122223333%3Aoidc-provider%2Ftoken.actions.githubusercontent.com%22%7D%2C%22Action%22%3A%22sts%3AAssumeRoleWithWebIdentity%22%2C%22Condition%22%3A%7B%22StringEquals%22%3A%7B%22token.actions.githubusercontent.com%3Aaud%22%3A%22sts.amazonaws.com%22%7D%7D%7D%5D%7D"
  - name: A SAML provider is trusted
    expect: quiet
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:saml-provider/CorporateLogin"},"Action":"sts:AssumeRoleWithSAML"}]}'
  - name: The provider is shut out
    expect: quiet
    events:
      - requestParameters:
          assumeRolePolicyDocument: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"},{"Effect":"Deny","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity"}]}'
  - name: The caller may not create roles
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/tomas is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::111122223333:role/pages-deploy because no identity-based policy allows the iam:CreateRole action"
        requestParameters: null
        responseElements: null
  - name: The name is already taken
    expect: quiet
    events:
      - {errorCode: EntityAlreadyExistsException, errorMessage: Role with name pages-deploy already exists., responseElements: null}

privilege-change/root-access-key-created.test.yml 2258
base:
  eventVersion: "1.11"
  userIdentity:
    type: Root
    principalId: "111122223333"
    arn: "arn:aws:iam::111122223333:root"
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext: {attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "true"}}
  eventTime: "2026-03-02T08:25:01Z"
  eventSource: iam.amazonaws.com
  eventName: CreateAccessKey
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
  requestParameters: null
  responseElements: {accessKey: {accessKeyId: AKIAI44QH8DHBEXAMPLE, status: Active, createDate: "Mar 2, 2026, 8:25:01 AM"}}
  requestID: "0d83cecf-4a9c-5fae-85b5-3c2f72a5734a"
  eventID: bb4a98a2-7c0a-56da-b151-d4702fbf7bd2
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
  sessionCredentialFromConsole: "true"
tests:
  - name: Root makes a key and names nobody
    expect: fires
  - name: The parameters are there but name nobody
    expect: fires
    events:
      - {requestParameters: {}}
  - name: Root makes a key for a user
    expect: quiet
    events:
      - {requestParameters: {userName: ci-deploy}, responseElements: {accessKey: {userName: ci-deploy}}}
  - name: A user makes a key of its own and names nobody
    expect: quiet
    events:
      - userIdentity:
          type: IAMUser
          principalId: AIDADANAEXAMPLE000EX
          arn: "arn:aws:iam::111122223333:user/dana"
          accountId: "111122223333"
          accessKeyId: AKIAIOSFODNN7EXAMPLE
          userName: dana
  - name: Root has two keys already
    expect: quiet
    events:
      - {errorCode: LimitExceededException, errorMessage: "Cannot exceed quota for AccessKeysPerUser: 2", responseElements: null}
  - name: A control policy refuses it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:root is not authorized to perform: iam:CreateAccessKey with an explicit deny in a service control policy"
        responseElements: null

privilege-change/root-login-profile-created.test.yml 2322
base:
  eventVersion: "1.11"
  userIdentity:
    type: Root
    principalId: "444455556666"
    arn: "arn:aws:iam::444455556666:root"
    accountId: "444455556666"
    accessKeyId: ASIAI44QH8DHBEXAMPLE
    sessionContext: {attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}}
  eventTime: "2026-04-07T22:02:44Z"
  eventSource: iam.amazonaws.com
  eventName: CreateLoginProfile
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters: null
  responseElements: {loginProfile: {createDate: "Apr 7, 2026, 10:02:44 PM", passwordResetRequired: false}}
  requestID: "12eba5e6-4217-55e6-8a3f-5340061c0106"
  eventID: fa3ebae4-eebb-58b7-8b89-4d74a239a9d5
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "444455556666"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A password is set and nobody is named
    expect: fires
  - name: The request holds other members, but no user
    expect: fires
    events:
      - {requestParameters: {passwordResetRequired: false}}
  - name: Root sets the password of a user
    expect: quiet
    events:
      - {requestParameters: {userName: dana, passwordResetRequired: true}, responseElements: {loginProfile: {userName: dana}}}
  - name: A user does it without naming anyone
    expect: quiet
    events:
      - userIdentity:
          type: IAMUser
          principalId: AIDADANAEXAMPLE000EX
          arn: "arn:aws:iam::444455556666:user/dana"
          accountId: "444455556666"
          accessKeyId: AKIAIOSFODNN7EXAMPLE
          userName: dana
  - name: There is a password already
    expect: quiet
    events:
      - {errorCode: EntityAlreadyExistsException, errorMessage: "Login Profile for user already exists.", responseElements: null}
  - name: A control policy refuses it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::444455556666:root is not authorized to perform: iam:CreateLoginProfile with an explicit deny in a service control policy"
        responseElements: null

privilege-change/sagemaker-role-passed.test.yml 2857
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
  eventSource: sagemaker.amazonaws.com
  eventName: CreateNotebookInstance
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters:
    notebookInstanceName: explore
    instanceType: ml.t3.medium
    roleArn: arn:aws:iam::111122223333:role/platform-admin
  responseElements: {notebookInstanceArn: 'arn:aws:sagemaker:eu-west-1:111122223333:notebook-instance/explore'}
  requestID: 71fdfb8b-883a-483a-aba1-b355a05b2a41
  eventID: d8a1ca1f-13fc-4cc0-a9b2-0850a18dcd2c
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: api.sagemaker.eu-west-1.amazonaws.com
tests:
  - name: The user has passed another role before
    expect: fires
    baseline:
      - {requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/lab'}}
    events:
      - {}
  - name: A training job
    expect: fires
    without: [requestParameters.notebookInstanceName, responseElements.notebookInstanceArn]
    baseline:
      - {requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/lab'}}
    events:
      - {eventName: CreateTrainingJob, requestParameters: {trainingJobName: fit-1}, responseElements: {trainingJobArn: 'arn:aws:sagemaker:eu-west-1:111122223333:training-job/fit-1'}}
  - name: Another user passes this role
    expect: fires
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {}
  - name: The user has passed this role before, to a job
    expect: quiet
    baseline:
      - {eventName: CreateProcessingJob, requestParameters: {processingJobName: prep-1}}
    events:
      - {}
  - name: The user may not pass the role
    expect: quiet
    baseline:
      - {userIdentity: {type: IAMUser, principalId: AIDAEXAMPLENOAHX00000, arn: 'arn:aws:iam::111122223333:user/noah', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: noah}}
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111122223333:role/platform-admin', responseElements: null}
  - name: There is no baseline
    expect: quiet

privilege-change/service-linked-role-created.test.yml 3192
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
  eventSource: iam.amazonaws.com
  eventName: CreateServiceLinkedRole
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#iam.create-service-linked-role
  requestParameters: {aWSServiceName: spot.amazonaws.com}
  responseElements:
    role: {path: /aws-service-role/spot.amazonaws.com/, roleName: AWSServiceRoleForEC2Spot, roleId: AROAEXAMPLESPOT3TV8NYH, arn: 'arn:aws:iam::111122223333:role/aws-service-role/spot.amazonaws.com/AWSServiceRoleForEC2Spot', createDate: 'Mar 4, 2026, 5:06:07 AM'}
  requestID: c260eb15-e8d8-5344-a646-e86d1c53dfa4
  eventID: 565eb2c1-e5f3-5006-9685-09d3fab23e1a
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
- {name: An administrator creates the role, expect: fires}
- name: A key of a user creates it
  expect: fires
  events:
  - userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  without: [userIdentity.sessionContext]
- name: Auto scaling creates its role for the administrator
  expect: quiet
  events:
  - userIdentity: {invokedBy: autoscaling.amazonaws.com}
    sourceIPAddress: autoscaling.amazonaws.com
    userAgent: autoscaling.amazonaws.com
- name: The role is there already
  expect: quiet
  events:
  - {errorCode: InvalidInputException, errorMessage: The role AWSServiceRoleForEC2Spot is there already., responseElements: null}
- name: The caller may not create it
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_AdministratorAccess_0a1b2c3d4e5f6a7b/mika@example.com is not authorized to perform: iam:CreateServiceLinkedRole on resource: arn:aws:iam::111122223333:role/aws-service-role/spot.amazonaws.com/AWSServiceRoleForEC2Spot because no identity-based policy allows the iam:CreateServiceLinkedRole action', responseElements: null}
- name: An ordinary role is created
  expect: quiet
  events:
  - eventName: CreateRole
    requestParameters: {roleName: shop-task}

privilege-change/sso-account-access-granted.test.yml 3142
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
      attributes: {creationDate: "2026-04-09T15:07:38Z", mfaAuthenticated: "true"}
  eventTime: "2026-04-09T15:33:10Z"
  eventSource: sso.amazonaws.com
  eventName: CreateAccountAssignment
  awsRegion: eu-west-1
  sourceIPAddress: "198.51.100.23"
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0
  requestParameters:
    instanceArn: arn:aws:sso:::instance/ssoins-1234example
    targetId: "444455556666"
    targetType: AWS_ACCOUNT
    permissionSetArn: arn:aws:sso:::permissionSet/ssoins-1234example/ps-5678example
    principalType: GROUP
    principalId: 90671a2b-3c4d-5e6f-7a8b-example00001
  responseElements:
    accountAssignmentCreationStatus:
      status: IN_PROGRESS
      requestId: 0f9e8d7c-6b5a-4432-9110-0123456789ab
      targetId: "444455556666"
      targetType: AWS_ACCOUNT
      permissionSetArn: arn:aws:sso:::permissionSet/ssoins-1234example/ps-5678example
      principalType: GROUP
      principalId: 90671a2b-3c4d-5e6f-7a8b-example00001
  requestID: f546f401-cb4b-416d-8990-aa5f4d472003
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: sso.eu-west-1.amazonaws.com}
  sessionCredentialFromConsole: "true"
tests:
  - name: A group gets a permission set on another account
    expect: fires
  - name: A single user gets one
    expect: fires
    events:
      - {requestParameters: {principalType: USER, principalId: 90671a2b-3c4d-5e6f-7a8b-example00002}}
  - name: The caller may not assign it
    expect: quiet
    events:
      - errorCode: AccessDeniedException
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_AdministratorAccess_1a2b3c4d5e6f7a8b/priya@example.com is not authorized to perform: sso:CreateAccountAssignment"
        responseElements: null
  - name: The request conflicts with one that runs
    expect: quiet
    events:
      - {errorCode: ConflictException, errorMessage: There is a conflicting operation in process, responseElements: null}
  - name: The assignment is taken away
    expect: quiet
    events:
      - {eventName: DeleteAccountAssignment}
  - name: The assignments are only listed
    expect: quiet
    without: [requestParameters.targetType]
    events:
      - {eventName: ListAccountAssignments, requestParameters: {accountId: "444455556666"}, responseElements: null, readOnly: true}

privilege-change/user-added-to-group.test.yml 2258
base:
  eventVersion: "1.11"
  userIdentity:
    type: IAMUser
    principalId: AIDACKCEVSQ6C2EXAMPLE
    arn: arn:aws:iam::111122223333:user/jonas
    accountId: "111122223333"
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: jonas
  eventTime: "2026-04-13T11:11:41Z"
  eventSource: iam.amazonaws.com
  eventName: AddUserToGroup
  awsRegion: us-east-1
  sourceIPAddress: "198.51.100.23"
  userAgent: "aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0-45-generic md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe"
  requestParameters: {groupName: CloudAdmins, userName: intern-03}
  responseElements: null
  requestID: 44a4319f-b99b-4c97-8794-12be3587c2a9
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: A user joins the administrators
    expect: fires
  - name: The security team gains a member
    expect: fires
    events:
      - {requestParameters: {groupName: security-audit}}
  - name: A group of the own list
    expect: fires
    placeholders: {privileged_groups: ["payments-*"]}
    events:
      - {requestParameters: {groupName: payments-operators}}
  - name: A group without such a name
    expect: quiet
    events:
      - {requestParameters: {groupName: developers}}
  - name: The own list does not name the administrators
    expect: quiet
    placeholders: {privileged_groups: ["payments-*"]}
  - name: The caller may not add users
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:iam::111122223333:user/jonas is not authorized to perform: iam:AddUserToGroup on resource: group CloudAdmins because no identity-based policy allows the iam:AddUserToGroup action"
        requestParameters: null
        responseElements: null
  - name: There is no such user
    expect: quiet
    events:
      - {errorCode: NoSuchEntityException, errorMessage: The user with name intern-03 cannot be found., responseElements: null}
  - name: The user leaves the group
    expect: quiet
    events:
      - {eventName: RemoveUserFromGroup}

privilege-change/user-created-from-instance.test.yml 3225
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
      attributes: {creationDate: "2026-03-03T02:10:39Z", mfaAuthenticated: "false"}
      ec2RoleDelivery: "2.0"
  eventTime: "2026-03-03T02:41:07Z"
  eventSource: iam.amazonaws.com
  eventName: CreateUser
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.201"
  userAgent: "Boto3/1.40.2 md/Botocore#1.40.2 ua/2.1 os/linux#6.1.0 md/arch#x86_64 lang/python#3.12.3 md/pyimpl#CPython"
  requestParameters: {userName: svc-mirror}
  responseElements:
    user:
      path: /
      userName: svc-mirror
      userId: AIDAEXAMPLENEWUSER002
      arn: arn:aws:iam::111122223333:user/svc-mirror
      createDate: Mar 3, 2026 2:41:07 AM
  requestID: 6e5894e7-7b59-4cd7-82c2-db0a90438e61
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: iam.amazonaws.com}
tests:
  - name: An instance creates a user
    expect: fires
  - name: An instance with an identifier of the old, short form
    expect: fires
    events:
      - {userIdentity: {principalId: "AROADBQP57FF2AEXAMPLE:i-0a1b2c3d", arn: "arn:aws:sts::111122223333:assumed-role/web/i-0a1b2c3d"}}
  - name: It makes a key for the user
    expect: fires
    without: [responseElements.user]
    events:
      - eventName: CreateAccessKey
        responseElements: {accessKey: {userName: svc-mirror, accessKeyId: AKIAI44QH8DHBEXAMPLE, status: Active, createDate: "Mar 3, 2026 2:41:30 AM"}}
  - name: A person works in the same role
    expect: quiet
    events:
      - {userIdentity: {principalId: "AROADBQP57FF2AEXAMPLE:dana", arn: "arn:aws:sts::111122223333:assumed-role/web/dana"}}
  - name: A session whose name only begins like an instance
    expect: quiet
    events:
      - {userIdentity: {principalId: "AROADBQP57FF2AEXAMPLE:i-moved-it", arn: "arn:aws:sts::111122223333:assumed-role/web/i-moved-it"}}
  - name: A session whose name goes on after the identifier
    expect: quiet
    events:
      - userIdentity: {principalId: "AROADBQP57FF2AEXAMPLE:i-0a1b2c3d-nightly", arn: "arn:aws:sts::111122223333:assumed-role/web/i-0a1b2c3d-nightly"}
  - name: The role of the instance may not create users
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/web/i-0123456789abcdef0 is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::111122223333:user/svc-mirror because no identity-based policy allows the iam:CreateUser action"
        requestParameters: null
        responseElements: null
  - name: The instance looks up a user
    expect: quiet
    events:
      - {eventName: GetUser, readOnly: true, responseElements: null}


"""#
}
