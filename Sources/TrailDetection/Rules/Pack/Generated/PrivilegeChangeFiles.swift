// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum PrivilegeChangeFiles {
  static let text = #"""
privilege-change/access-key-created.yml 1150
title: Long-term access key is created
id: d61afc50-a6c8-54fc-bbe7-bfa624bb5cb3
name: access-key-created
status: test
description: >-
  A new access key works until somebody deletes it, from anywhere and without a second factor. Most are made for good
  reason, so this record is context: follow the key named in responseElements, see from where it is used first, and
  whether the creator and the owner are the same person.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: CreateAccessKey
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Keys are rotated
  - A new program or user needs a key
level: low
family: privilege-change
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

privilege-change/access-key-for-other-user.yml 1426
title: Access key is created for another user
id: 7d42dff5-52d4-5e35-8cf9-72bb2cc25e95
name: access-key-for-other-user
status: test
description: >-
  Someone created an access key for a user other than themselves. The secret is shown to the creator, who can then act
  as that user under another name and keep the key when their own access ends. Ask the owner of the user, and look for
  the new key (in responseElements) among later calls and addresses.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html
  - https://attack.mitre.org/techniques/T1098/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: CreateAccessKey
    requestParameters.userName|exists: true
  worked:
    trailsift.outcome: success
  own_key:
    userIdentity.type: IAMUser
    userIdentity.userName|fieldref: requestParameters.userName
  condition: call and worked and not own_key
falsepositives:
  - An administrator hands out keys, or infrastructure code makes them for service users
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.userName
  - trailsift.outcome
  - userIdentity.type
  - userIdentity.userName

privilege-change/access-key-reactivated.yml 1189
title: Inactive access key is made active
id: ecb7edf4-58be-5037-a711-8b0f9034e8e5
name: access-key-reactivated
status: test
description: >-
  The status of an access key was set to Active. Keys are usually switched off because they leaked or their owner
  left, and switching one back on gives lasting access without creating anything new. Find out why it was inactive,
  who switched it on and from where it is used now.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html
  - https://attack.mitre.org/techniques/T1098/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: UpdateAccessKey
    requestParameters.status: Active
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A rotation is rolled back because a program still used the old key
level: medium
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.status, trailsift.outcome]

privilege-change/access-removal-burst.yml 2072
title: A user's access is taken away
id: be0615d2-f611-5744-a27d-943e7dcb2e8e
name: access-removal-burst-call
status: test
description: A caller deletes an IAM user, or deletes, detaches or disables what the user gets in with.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  taken_away:
    - eventSource: iam.amazonaws.com
      eventName: [DeleteAccessKey, DeleteLoginProfile, DeleteUser, DetachUserPolicy, DeleteUserPolicy]
    - eventSource: iam.amazonaws.com
      eventName: UpdateAccessKey
      requestParameters.status: Inactive
  worked:
    trailsift.outcome: success
  condition: taken_away and worked
level: informational
fields_used: [eventName, eventSource, requestParameters.status, trailsift.outcome]
---
title: One caller takes away the access of several users
id: 31a15251-ca0e-5a97-85ab-77d6f965ccf9
name: access-removal-burst
status: test
description: >-
  Within half an hour one caller took keys, passwords or policies from three or more IAM users, disabled their keys or
  deleted them. An intruder locks the owners out in this way before the damage or the ransom note. Make sure that
  somebody can still get in as an administrator, and see what the caller does next.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteLoginProfile.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.html
  - https://attack.mitre.org/techniques/T1531/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1531
correlation:
  type: value_count
  rules: [access-removal-burst-call]
  group-by: [userIdentity.arn]
  timespan: 30m
  condition: {field: requestParameters.userName, gte: 3}
falsepositives:
  - Users who left are removed, or IAM users are replaced by a single sign-on
  - Responders disable keys that were exposed
  - A tool for infrastructure as code tears down an environment
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [requestParameters.userName, userIdentity.arn]

privilege-change/admin-policy-attach-denied.yml 1465
title: Attempt to attach or write a policy is denied
id: 88dbea8d-f903-5cac-84d8-0859ae011323
name: admin-policy-attach-denied
status: test
description: >-
  Someone without the right to do so tried to attach a managed policy, or to write an inline policy, to a user, role
  or group. IAM records such denials without the request, so neither the policy nor always the target is known; the
  error message names the resource. Look for further denials of the same caller and for a call that worked in the end.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html
  - https://attack.mitre.org/techniques/T1098/003/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.003
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName:
      - AttachUserPolicy
      - AttachRolePolicy
      - AttachGroupPolicy
      - PutUserPolicy
      - PutRolePolicy
      - PutGroupPolicy
  refused:
    trailsift.outcome: denied
  condition: call and refused
falsepositives:
  - A pipeline lacks a permission that its new version needs
  - A developer tries what only an administrator may do
level: medium
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

privilege-change/admin-policy-attached.yml 1609
title: Administrator-level AWS policy is attached
id: 76d43abe-cc69-53b5-b1bf-c27eee2c7ca8
name: admin-policy-attached
status: test
description: >-
  An AWS managed policy that gives full or almost full control (AdministratorAccess, PowerUserAccess or IAMFullAccess)
  was attached to a user, role or group. Whoever uses that principal can now do nearly anything in the account, or
  give themselves the rest. Check who asked for it, who can act as the principal, and what it does next.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html
  - https://attack.mitre.org/techniques/T1098/003/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.003
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [AttachUserPolicy, AttachRolePolicy, AttachGroupPolicy]
  admin_policy:
    requestParameters.policyArn:
      - arn:aws*:iam::aws:policy/AdministratorAccess
      - arn:aws*:iam::aws:policy/PowerUserAccess
      - arn:aws*:iam::aws:policy/IAMFullAccess
  worked:
    trailsift.outcome: success
  condition: call and admin_policy and worked
falsepositives:
  - A new account is set up with its administrator roles
  - Temporary administrator access is granted by a tool made for it
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.policyArn, trailsift.outcome]

privilege-change/backdoor-admin-role.yml 9409
title: A role is opened to outsiders
id: bba33ed9-f434-54a0-b860-e95ded8a44b9
name: backdoor-admin-role-trust
status: test
description: >-
  A role is created with, or changed to, a trust policy that admits everybody without a condition, or a principal of an
  account that is neither this one nor in known_accounts.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [CreateRole, UpdateAssumeRolePolicy]
  worked:
    trailsift.outcome: success
  everyone_created:
    requestParameters.assumeRolePolicyDocument.Statement.Effect: Allow
    requestParameters.assumeRolePolicyDocument.Statement.Principal: '\*'
    requestParameters.assumeRolePolicyDocument.Statement.Condition|neq: '*'
  everyone_updated:
    requestParameters.policyDocument.Statement.Effect: Allow
    requestParameters.policyDocument.Statement.Principal: '\*'
    requestParameters.policyDocument.Statement.Condition|neq: '*'
  # A statement that names no own or known account is seen as a whole. A stranger among others is seen as one principal,
  # of whose statement nothing is known: so only where no statement denies something to an account.
  # Both have two forms: an exact one for an account that is in the list itself, and one for any account, for which an
  # ARN with the account's number anywhere in it is an own one. `???` is iam or sts.
  created_for_stranger:
    - recipientAccountId|expand: '%known_accounts%'
      requestParameters.assumeRolePolicyDocument.Statement.Effect: Allow
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
    - requestParameters.assumeRolePolicyDocument.Statement.Effect: Allow
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|neq|contains|fieldref: recipientAccountId
  created_for_stranger_too:
    - recipientAccountId|expand: '%known_accounts%'
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
    - requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|neq|contains|fieldref: recipientAccountId
  created_with_denial:
    requestParameters.assumeRolePolicyDocument.Statement.Effect: Deny
    requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
  changed_for_stranger:
    - recipientAccountId|expand: '%known_accounts%'
      requestParameters.policyDocument.Statement.Effect: Allow
      requestParameters.policyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.policyDocument.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
    - requestParameters.policyDocument.Statement.Effect: Allow
      requestParameters.policyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.policyDocument.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
      requestParameters.policyDocument.Statement.Principal.AWS|neq|contains|fieldref: recipientAccountId
  changed_for_stranger_too:
    - recipientAccountId|expand: '%known_accounts%'
      requestParameters.policyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.policyDocument.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
    - requestParameters.policyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.policyDocument.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
      requestParameters.policyDocument.Statement.Principal.AWS|neq|contains|fieldref: recipientAccountId
  changed_with_denial:
    requestParameters.policyDocument.Statement.Effect: Deny
    requestParameters.policyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
  condition: >-
    call and worked and (1 of everyone_*
    or created_for_stranger or (created_for_stranger_too and not created_with_denial)
    or changed_for_stranger or (changed_for_stranger_too and not changed_with_denial))
same_element:
  everyone_created: requestParameters.assumeRolePolicyDocument.Statement
  everyone_updated: requestParameters.policyDocument.Statement
  created_for_stranger: requestParameters.assumeRolePolicyDocument.Statement
  created_for_stranger_too: requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS
  created_with_denial: requestParameters.assumeRolePolicyDocument.Statement
  changed_for_stranger: requestParameters.policyDocument.Statement
  changed_for_stranger_too: requestParameters.policyDocument.Statement.Principal.AWS
  changed_with_denial: requestParameters.policyDocument.Statement
level: informational
fields_used:
  - eventName
  - eventSource
  - recipientAccountId
  - requestParameters.assumeRolePolicyDocument.Statement.Condition
  - requestParameters.assumeRolePolicyDocument.Statement.Effect
  - requestParameters.assumeRolePolicyDocument.Statement.Principal
  - requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS
  - requestParameters.policyDocument.Statement.Condition
  - requestParameters.policyDocument.Statement.Effect
  - requestParameters.policyDocument.Statement.Principal
  - requestParameters.policyDocument.Statement.Principal.AWS
  - trailsift.outcome
---
title: A role gets administrator rights
id: 1e7420e0-661e-52fa-8c22-69c8d1a2ee37
name: backdoor-admin-role-grant
status: test
description: A caller attaches an administrator policy of AWS to a role, or writes one that allows everything.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  iam:
    eventSource: iam.amazonaws.com
  worked:
    trailsift.outcome: success
  admin_policy_attached:
    eventName: AttachRolePolicy
    requestParameters.policyArn:
      - arn:aws*:iam::aws:policy/AdministratorAccess
      - arn:aws*:iam::aws:policy/PowerUserAccess
      - arn:aws*:iam::aws:policy/IAMFullAccess
  admin_statement_written:
    eventName: PutRolePolicy
    requestParameters.policyDocument.Statement.Effect: Allow
    requestParameters.policyDocument.Statement.Action: ['\*', '\*:\*']
    requestParameters.policyDocument.Statement.Resource: '\*'
  condition: iam and worked and (admin_policy_attached or admin_statement_written)
same_element:
  admin_statement_written: requestParameters.policyDocument.Statement
level: informational
fields_used:
  - eventName
  - eventSource
  - requestParameters.policyArn
  - requestParameters.policyDocument.Statement.Action
  - requestParameters.policyDocument.Statement.Effect
  - requestParameters.policyDocument.Statement.Resource
  - trailsift.outcome
---
title: A role that outsiders may assume gets administrator rights
id: 01207f84-11a8-5e8f-8def-c588a3817067
name: backdoor-admin-role
status: test
description: >-
  A role was opened to everybody or to a foreign account, and administrator rights followed within an hour. Whoever is let
  in owns the account without holding any credential of it. Accounts in known_accounts are not foreign; list this one too,
  since until then a foreign role or user whose name holds this account's number passes for an own one. Cut the trust
  first, then see who has assumed the role.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html
  - https://attack.mitre.org/techniques/T1098/003/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.003
  - attack.t1136.003
correlation:
  type: temporal_ordered
  rules: [backdoor-admin-role-trust, backdoor-admin-role-grant]
  group-by: [recipientAccountId, requestParameters.roleName]
  timespan: 60m
falsepositives:
  - A partner or a service provider with an account of its own is given wide access on purpose
level: critical
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [recipientAccountId, requestParameters.roleName]

privilege-change/cloudshell-iam-write.yml 1527
title: IAM is changed from CloudShell
id: de75c2d7-5761-53fa-8c29-c99fd730ebfb
name: cloudshell-iam-write
status: test
description: >-
  A user, key, role, instance profile or permission was created from CloudShell, the terminal inside the console.
  Someone who took over a console session can turn it into lasting access this way without a key of their own, and the
  call leaves from an address of AWS. Check how the session signed in, and whether the new principal or permission was
  asked for.
references:
  - https://docs.aws.amazon.com/cloudshell/latest/userguide/logging-and-monitoring.html
  - https://attack.mitre.org/techniques/T1098/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.001
  - attack.t1059.009
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName:
      - CreateAccessKey
      - CreateUser
      - AttachUserPolicy
      - PutUserPolicy
      - CreateRole
      - AttachRolePolicy
      - PutRolePolicy
      - CreateInstanceProfile
      - AddRoleToInstanceProfile
  from_cloudshell:
    userAgent|contains: exec-env/CloudShell
  worked:
    trailsift.outcome: success
  condition: call and from_cloudshell and worked
falsepositives:
  - Administrators who work in CloudShell by habit
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome, userAgent]

privilege-change/codebuild-role-changed.yml 1620
title: Role, source or variables of a build project are changed
id: 1be4fcf1-47a8-5e15-b7f3-6a4df7058c65
name: codebuild-role-changed
status: test
description: >-
  A CodeBuild project was given another service role, another source, or environment variables. Each of these changes
  what the next build runs and with which rights, so a build that people trust can be turned against them. Compare the
  project with its state before, and look at the builds that ran since.
references:
  - https://docs.aws.amazon.com/codebuild/latest/APIReference/API_UpdateProject.html
  - https://attack.mitre.org/techniques/T1195/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.003
  - attack.t1195
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: codebuild.amazonaws.com
    eventName: UpdateProject
  changed_part:
    - requestParameters.serviceRole|exists: true
    - requestParameters.source.location|exists: true
    - requestParameters.environment.environmentVariables.name|exists: true
  worked:
    trailsift.outcome: success
  condition: call and changed_part and worked
falsepositives:
  - Developers maintain their build projects
  - Infrastructure code writes the whole project back with each change
level: medium
family: privilege-change
evidence: correlation-context
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.environment.environmentVariables.name
  - requestParameters.serviceRole
  - requestParameters.source.location
  - trailsift.outcome

privilege-change/default-policy-version-switched.yml 1233
title: Default version of an IAM policy is switched
id: 02808e80-4030-5b7a-88b4-642ad7dffa97
name: default-policy-version-switched
status: test
description: >-
  Another version of a customer managed policy now applies to everybody it is attached to. An older version may allow
  more than the one it replaces, and switching back to it changes no document, so that reviews of new documents miss
  it. The record names the version and not what is in it: read both versions of the policy, and see who is attached.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html
  - https://attack.mitre.org/techniques/T1098/003/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.003
  - attack.t1548.005
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: SetDefaultPolicyVersion
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A policy that broke something is rolled back
level: medium
family: privilege-change
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

privilege-change/eks-access-entry-changed.yml 1365
title: Access entry of an EKS cluster is changed
id: b8c70d76-6dd2-5352-a10a-4f6c865f8b6b
name: eks-access-entry-changed
status: test
description: >-
  An access entry, which lets an IAM principal into an EKS cluster, was created, changed or deleted, or lost an access
  policy. New entries open the cluster to somebody; deleted ones can shut out its operators. Read the entry together
  with the policies and Kubernetes groups that it names. Changes that an AWS service makes, as for node groups, are
  left out.
references:
  - https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateAccessEntry.html
  - https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.006
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: eks.amazonaws.com
    eventName: [CreateAccessEntry, UpdateAccessEntry, DeleteAccessEntry, DisassociateAccessPolicy]
    trailsift.is_aws_service: false
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Teams manage access to their clusters with access entries
level: medium
family: privilege-change
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]

privilege-change/eks-cluster-admin-granted.yml 1436
title: Cluster administrator policy is granted on an EKS cluster
id: e08d042c-0bac-5559-8cab-3cf74ee7d1d9
name: eks-cluster-admin-granted
status: test
description: >-
  An IAM principal was given the administrator or cluster administrator access policy on an EKS cluster. It can now
  run anything in the cluster, read its secrets and use the roles of its workloads, all without an entry inside
  Kubernetes. Check who the principal is (its ARN may be URL-encoded in the record), and read the audit log of the
  cluster for what it does.
references:
  - https://docs.aws.amazon.com/eks/latest/APIReference/API_AssociateAccessPolicy.html
  - https://docs.aws.amazon.com/eks/latest/userguide/access-policies.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.006
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: eks.amazonaws.com
    eventName: AssociateAccessPolicy
    requestParameters.policyArn|endswith:
      - cluster-access-policy/AmazonEKSClusterAdminPolicy
      - cluster-access-policy/AmazonEKSAdminPolicy
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A new cluster is handed to the team that runs it
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.policyArn, trailsift.outcome]

privilege-change/enumeration-then-privilege-change.yml 3985
title: IAM is read outside the console and known tools
id: 850e115d-5791-5af6-80e8-a19f6e76c05d
name: enumeration-then-privilege-change-read
status: test
description: >-
  A caller other than an AWS service, the console or a tool in automation_agents read something of IAM.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  read:
    eventSource: iam.amazonaws.com
    readOnly: true
  by_service:
    trailsift.is_aws_service: true
  console:
    sessionCredentialFromConsole: 'true'
  automation:
    userAgent|contains|expand: '%automation_agents%'
  condition: read and not by_service and not console and not automation
level: informational
fields_used: [eventSource, readOnly, sessionCredentialFromConsole, trailsift.is_aws_service, userAgent]
---
title: Many different things of IAM are read
id: 762b036b-c8d7-5bd2-9a00-8fe41eb10846
name: enumeration-then-privilege-change-breadth
status: test
description: One caller made eight or more different read calls to IAM within ten minutes.
author: TrailSift
date: 2026-11-21
correlation:
  type: value_count
  rules: [enumeration-then-privilege-change-read]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition: {field: eventName, gte: 8}
level: informational
fields_used: [eventName, userIdentity.arn]
---
title: Rights or credentials are given outside known tools
id: 5d4d0b78-d17f-5b6b-a741-4913b22e93d7
name: enumeration-then-privilege-change-change
status: test
description: >-
  A caller other than an AWS service or a tool in automation_agents gave rights or credentials to somebody.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName:
      - AddUserToGroup
      - AttachGroupPolicy
      - AttachRolePolicy
      - AttachUserPolicy
      - CreateAccessKey
      - CreateLoginProfile
      - CreatePolicyVersion
      - CreateUser
      - DeleteRolePermissionsBoundary
      - DeleteUserPermissionsBoundary
      - PutGroupPolicy
      - PutRolePolicy
      - PutUserPolicy
      - SetDefaultPolicyVersion
      - UpdateAssumeRolePolicy
      - UpdateLoginProfile
  worked:
    trailsift.outcome: success
  by_service:
    trailsift.is_aws_service: true
  automation:
    userAgent|contains|expand: '%automation_agents%'
  condition: call and worked and not by_service and not automation
level: informational
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome, userAgent]
---
title: Caller searches IAM and then gives out rights
id: cf3b5f6e-3d70-5e06-8e65-295ec225ac7e
name: enumeration-then-privilege-change
status: test
description: >-
  One caller made eight or more different read calls to IAM within ten minutes and, within the hour, gave rights, a
  key or a password to somebody. To look for a way up and then to take it is what intruders do with a first key;
  tools named in automation_agents and reading in the console, which do both as a routine, are left aside. Refused
  reading counts too. Undo the change if nobody knows it, and disable the caller's key first.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html
  - https://attack.mitre.org/techniques/T1087/004/
  - https://attack.mitre.org/techniques/T1098/003/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1087.004
  - attack.t1069.003
  - attack.t1098.003
  - attack.t1098.001
correlation:
  type: temporal_ordered
  rules: [enumeration-then-privilege-change-breadth, enumeration-then-privilege-change-change]
  group-by: [userIdentity.arn]
  timespan: 1h
falsepositives:
  - An administrator works with scripts of their own that look before they change
  - A tool for infrastructure whose name is not in automation_agents
level: high
family: privilege-change
evidence: correlation-context
required_logging: management
fields_used: [userIdentity.arn]

privilege-change/function-role-raised.yml 3178
title: A function runs with a role that the baseline does not know for it
id: f206a910-9a22-5eac-b8e2-23a383592352
name: function-role-raised-role
status: test
description: >-
  A Lambda function is created or its settings are changed, and its execution role after that is one that the
  baseline has not seen for this function. Each answer names the role, so that every such call teaches it.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: lambda.amazonaws.com
    trailsift.event_name: [CreateFunction, UpdateFunctionConfiguration]
  worked:
    trailsift.outcome: success
  condition: call and worked
new_to_baseline: [recipientAccountId, awsRegion, responseElements.functionName, responseElements.role]
level: informational
fields_used:
  - awsRegion
  - eventSource
  - recipientAccountId
  - responseElements.functionName
  - responseElements.role
  - trailsift.event_name
  - trailsift.outcome
---
title: The settings of a function are changed with a role in the request
id: 3a4e6328-ec58-5ce5-ab2b-b9c025884d9c
name: function-role-raised-update
status: test
description: The settings of a Lambda function are changed, and the request names an execution role.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: lambda.amazonaws.com
    trailsift.event_name: UpdateFunctionConfiguration
  worked:
    trailsift.outcome: success
  role:
    requestParameters.role|exists: true
  condition: call and worked and role
level: informational
fields_used: [eventSource, requestParameters.role, trailsift.event_name, trailsift.outcome]
---
title: Function gets another execution role
id: d83213c6-9e82-57fe-b432-ce2a75eeeb09
name: function-role-raised
status: test
description: >-
  The settings of a Lambda function were changed, and its execution role is one that the baseline has not seen for
  this function, neither at its creation nor later. Whoever may change the code has the rights of the role: a
  stronger one is a way up. Compare what the two roles may do, and see whether the code was changed as well. A
  function that the baseline does not have counts as new with any role that the request names. Without a baseline
  this rule stays silent.
references:
  - https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionConfiguration.html
  - https://attack.mitre.org/techniques/T1548/005/
author: TrailSift
date: 2026-11-21
tags:
  - attack.privilege-escalation
  - attack.t1548.005
correlation:
  type: temporal
  rules: [function-role-raised-role, function-role-raised-update]
  # Both are asked of one and the same record.
  group-by: [recipientAccountId, awsRegion, responseElements.functionName, responseElements.role, eventID]
  timespan: 1s
falsepositives:
  - A function is given a role of its own or moves to another one
  - A deployment sends the role again, for a function that no logs of the baseline name
level: medium
family: privilege-change
evidence: correlation-context
required_logging: management
fields_used: [awsRegion, eventID, recipientAccountId, responseElements.functionName, responseElements.role]

privilege-change/glue-endpoint-with-role.yml 1426
title: Glue development endpoint gets a role or an SSH key
id: a3ef855d-c6fd-5bdb-bf74-16f2c7196633
name: glue-endpoint-with-role
status: test
description: >-
  A Glue development endpoint was created with a role, or a public key was put on one. The holder of the key can log
  in to the endpoint over SSH and use its role, which may be stronger than their own. Check the role, the key's owner,
  and calls of the role from unexpected addresses.
references:
  - https://docs.aws.amazon.com/glue/latest/webapi/API_CreateDevEndpoint.html
  - https://docs.aws.amazon.com/glue/latest/webapi/API_UpdateDevEndpoint.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.privilege-escalation
  - attack.t1548.005
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: glue.amazonaws.com
    eventName: [CreateDevEndpoint, UpdateDevEndpoint]
  role_or_key:
    - requestParameters.roleArn|exists: true
    - requestParameters.publicKey|exists: true
    - requestParameters.addPublicKeys: '*'
  worked:
    trailsift.outcome: success
  condition: call and role_or_key and worked
falsepositives:
  - Data engineers work with development endpoints
level: medium
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.addPublicKeys
  - requestParameters.publicKey
  - requestParameters.roleArn
  - trailsift.outcome

privilege-change/guardrail-policy-deleted.yml 1701
title: Policy that looks like a guardrail is deleted or detached
id: 78d5677f-9048-5546-909c-d97d67245fea
name: guardrail-policy-deleted
status: test
description: >-
  A policy whose name speaks of denying, boundaries, guards or restrictions was deleted, or taken off a user or role.
  Such policies hold others back, so their loss can matter more than a new permission. Read what the policy forbade,
  and see what its former holder does next. The name alone decides: policies for GuardDuty, for instance, match as
  well.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPolicy.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [DeletePolicy, DetachRolePolicy, DetachUserPolicy, DeleteRolePolicy, DeleteUserPolicy]
  guardrail:
    - requestParameters.policyArn|contains: [deny, boundary, guard, restrict]
    - requestParameters.policyName|contains: [deny, boundary, guard, restrict]
  worked:
    trailsift.outcome: success
  condition: call and guardrail and worked
falsepositives:
  - A guardrail is replaced by a newer one
  - A policy for GuardDuty, or another name that happens to hold one of the words
level: medium
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.policyArn, requestParameters.policyName, trailsift.outcome]

privilege-change/gui-s3-client-iam.yml 1333
title: Desktop S3 client manages IAM users or keys
id: 0700b370-9ee2-50be-bbe8-62701084b91a
name: gui-s3-client-iam
status: test
description: >-
  S3 Browser, a Windows program for browsing buckets, was used to create a user, an access key or a password, or to
  write a policy. People open such a program to look at files, while intruders with a stolen key have used it to
  settle in. Check whose key made the call, and remove what it created if nobody knows of it. Refused attempts count
  as well.
references:
  - https://attack.mitre.org/techniques/T1078/004/
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateLoginProfile.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1059.009
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [CreateUser, CreateAccessKey, CreateLoginProfile, PutUserPolicy]
  client:
    userAgent|contains: S3 Browser
  condition: call and client
falsepositives:
  - An administrator manages IAM users with S3 Browser on purpose
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, userAgent]

privilege-change/iam-group-changed.yml 1084
title: IAM group is created or deleted
id: 6420965f-689a-5bca-9a39-acb613751579
name: iam-group-changed
status: test
description: >-
  An IAM group was created or deleted. A new group can carry permissions to whoever joins it; a deleted one takes them
  from its members. On its own this is routine, so read it with the memberships and policies that change around the
  same time.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateGroup.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.persistence
  - attack.t1136.003
  - attack.t1531
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [CreateGroup, DeleteGroup]
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Teams are set up and dissolved
level: low
family: privilege-change
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

privilege-change/iam-principal-outside-iac.yml 1530
title: IAM principal is created outside infrastructure as code
id: be379bc5-e324-5f86-b8ad-723ae654eea6
name: iam-principal-outside-iac
status: test
description: >-
  A user, group, role or instance profile was created, and neither CloudFormation nor a known automation tool made the
  call. Where everything is meant to come from code, such a principal has no reviewer and no owner. Match it with a
  request, or have it moved into the code. The tools are recognised by their user agent, which a caller can forge.
references:
  - https://attack.mitre.org/techniques/T1136/003/
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.t1136.003
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [CreateUser, CreateGroup, CreateRole, CreateInstanceProfile]
  worked:
    trailsift.outcome: success
  by_cloudformation:
    userIdentity.invokedBy: cloudformation.amazonaws.com
  by_automation:
    userAgent|contains|expand: '%automation_agents%'
  condition: call and worked and not by_cloudformation and not by_automation
falsepositives:
  - A service of AWS creates a role for itself, such as Identity Center for a permission set
  - An automation tool that the list does not name
level: low
family: privilege-change
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome, userAgent, userIdentity.invokedBy]

privilege-change/iam-user-create-burst.yml 1440
title: An IAM user is created
id: 87c78f97-3a2e-580a-a6f4-eb946ad5d888
name: iam-user-create-burst-created
status: test
description: A caller creates an IAM user.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: CreateUser
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: One caller creates many IAM users at once
id: 445d6ccb-c679-5261-8faa-df91f9a8086a
name: iam-user-create-burst
status: test
description: >-
  Ten or more IAM users were created by one caller within a minute. A script of an intruder spreads spare ways back in
  this way. Check that the users have owners, what was attached to them, and whether keys or passwords followed.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html
  - https://attack.mitre.org/techniques/T1136/003/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.t1136.003
correlation:
  type: event_count
  rules: [iam-user-create-burst-created]
  group-by: [userIdentity.arn]
  timespan: 1m
  condition: {gte: 10}
falsepositives:
  - A tool for infrastructure as code sets up a training or test account
level: medium
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [userIdentity.arn]

privilege-change/iam-user-created.yml 1182
title: IAM user is created
id: c2d0bc32-1196-5b40-a311-dabb302ebcf7
name: iam-user-created
status: test
description: >-
  A new IAM user is a new identity that can hold passwords and keys with no end date. Most organisations create them
  rarely, so each one is worth a note: see what it gets next (a key, a password, a group or a policy) and who asked
  for it. Users that an AWS service makes on somebody's behalf are left out.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html
  - https://attack.mitre.org/techniques/T1136/003/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.t1136.003
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: CreateUser
    userIdentity.invokedBy: null
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A program that cannot use roles needs a user
  - A person joins an account that works with IAM users
level: low
family: privilege-change
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome, userIdentity.invokedBy]

privilege-change/iam-write-from-function.yml 1639
title: Lambda function changes IAM
id: a98d3484-ec14-5463-a479-87cc1f832530
name: iam-write-from-function
status: test
description: >-
  A program inside AWS Lambda created an IAM principal or key, or gave one more rights, with the role of the function.
  Few functions are meant to do so; an intruder who can change a function's code borrows its role this way. See which
  function the role belongs to, who changed its code last, and what the call created.
references:
  - https://attack.mitre.org/techniques/T1098/003/
  - https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.003
  - attack.t1136.003
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName:
      - AddRoleToInstanceProfile
      - AddUserToGroup
      - AttachGroupPolicy
      - AttachRolePolicy
      - AttachUserPolicy
      - CreateAccessKey
      - CreateInstanceProfile
      - CreateRole
      - CreateUser
      - PutRolePolicy
      - PutUserPolicy
  function_session:
    userIdentity.type: AssumedRole
    userAgent|contains: AWS_Lambda
  worked:
    trailsift.outcome: success
  condition: call and function_session and worked
falsepositives:
  - A function sets up accounts, rotates keys or repairs permissions by design
  - Custom resources of CloudFormation that create roles
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome, userAgent, userIdentity.type]

privilege-change/inline-admin-policy.yml 1786
title: Inline policy grants every action on every resource
id: f561c33b-a40b-5c21-8c62-51e60b64dc91
name: inline-admin-policy
status: test
description: >-
  A policy written straight into a user, role or group allows all actions on all resources. It makes the principal an
  administrator without any of the managed policies that reviews look for, and it is not listed among the policies of
  the account. Read the document in the request, and find out who can act as the principal.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutGroupPolicy.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.003
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [PutUserPolicy, PutRolePolicy, PutGroupPolicy]
  admin_statement:
    requestParameters.policyDocument.Statement.Effect: Allow
    requestParameters.policyDocument.Statement.Action: ['\*', '\*:\*']
    requestParameters.policyDocument.Statement.Resource: '\*'
  worked:
    trailsift.outcome: success
  condition: call and admin_statement and worked
same_element:
  admin_statement: requestParameters.policyDocument.Statement
falsepositives:
  - A break-glass role is set up with an inline policy
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.policyDocument.Statement.Action
  - requestParameters.policyDocument.Statement.Effect
  - requestParameters.policyDocument.Statement.Resource
  - trailsift.outcome

privilege-change/instance-profile-swapped.yml 1509
title: Instance profile of an EC2 instance is set or exchanged
id: 0c3811c6-ae20-5e7e-99ce-fca497f3e93d
name: instance-profile-swapped
status: test
description: >-
  A running instance was given an instance profile, or another one than it had. Everyone with a shell on the instance
  can now act with the role in the profile, so someone who may pass a strong role turns a weak one into it. Compare
  the role with what the instance needs, and look for calls of the role from that instance. Changes that an AWS
  service makes are left out.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceIamInstanceProfileAssociation.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateIamInstanceProfile.html
  - https://attack.mitre.org/techniques/T1548/005/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.003
  - attack.t1548.005
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: [AssociateIamInstanceProfile, ReplaceIamInstanceProfileAssociation]
    trailsift.is_aws_service: false
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - An operator gives an instance the role that Systems Manager or monitoring needs
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]

privilege-change/leaked-key-quarantined.yml 1619
title: Quarantine policy for a leaked key is attached
id: 1e7e6a13-3126-595a-8f43-f2d9b1ad6c96
name: leaked-key-quarantined
status: test
description: >-
  The policy that AWS attaches when it finds an access key in public was put on a user, role or group. AWS often does
  so by itself, so the caller of this record need not be the attacker; the key, however, is known to strangers.
  Replace it at once and review what it did before and after, since the policy blocks some calls only.
references:
  - https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSCompromisedKeyQuarantineV3.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
  - attack.t1552.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [AttachUserPolicy, AttachRolePolicy, AttachGroupPolicy, PutUserPolicy]
  quarantine_policy:
    - requestParameters.policyArn|contains: AWSCompromisedKeyQuarantine
    - requestParameters.policyName|contains: AWSCompromisedKeyQuarantine
  worked:
    trailsift.outcome: success
  condition: call and quarantine_policy and worked
falsepositives:
  - Responders rehearse how they handle a leaked key
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.policyArn, requestParameters.policyName, trailsift.outcome]

privilege-change/login-profile-changed-by-other.yml 1351
title: Console password of a user is reset by someone else
id: 549b0eba-8576-5214-aee1-4ea451d87a7a
name: login-profile-changed-by-other
status: test
description: >-
  The console password of a user was set by another principal. Whoever set it knows it and can sign in as that user,
  with everything the user may do. Ask the user and the caller, and look for a console sign-in of the user soon after,
  above all from an address that is new for them.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateLoginProfile.html
  - https://attack.mitre.org/techniques/T1098/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: UpdateLoginProfile
  worked:
    trailsift.outcome: success
  own_password:
    userIdentity.type: IAMUser
    userIdentity.userName|fieldref: requestParameters.userName
  condition: call and worked and not own_password
falsepositives:
  - The helpdesk resets a forgotten password
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.userName
  - trailsift.outcome
  - userIdentity.type
  - userIdentity.userName

privilege-change/managed-policy-made-admin.yml 1801
title: Customer managed policy grants every action on every resource
id: 802f84f5-722c-5c97-8ace-1f4f856f3260
name: managed-policy-made-admin
status: test
description: >-
  A policy of the account was created, or given a new version, whose text allows all actions on all resources.
  Everyone the policy is attached to becomes an administrator once the version is the default one. See where the
  policy is attached and whether a later call makes the version the default; that call does not carry the text.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html
  - https://attack.mitre.org/techniques/T1098/003/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.003
  - attack.t1548.005
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [CreatePolicy, CreatePolicyVersion]
  admin_statement:
    requestParameters.policyDocument.Statement.Effect: Allow
    requestParameters.policyDocument.Statement.Action: ['\*', '\*:\*']
    requestParameters.policyDocument.Statement.Resource: '\*'
  worked:
    trailsift.outcome: success
  condition: call and admin_statement and worked
same_element:
  admin_statement: requestParameters.policyDocument.Statement
falsepositives:
  - An account baseline brings its own administrator policy
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.policyDocument.Statement.Action
  - requestParameters.policyDocument.Statement.Effect
  - requestParameters.policyDocument.Statement.Resource
  - trailsift.outcome

privilege-change/new-key-used-elsewhere.yml 3560
title: An access key is created from an address
id: ee4aaa22-42db-5e47-94cc-41dbf6e489e6
name: new-key-used-elsewhere-created
status: test
description: A caller at an IP address creates an access key.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: CreateAccessKey
  worked:
    trailsift.outcome: success
  from_an_address:
    trailsift.source_is_address: true
  condition: call and worked and from_an_address
level: informational
fields_used: [eventName, eventSource, trailsift.outcome, trailsift.source_is_address]
---
title: A long-lived access key is used from an address
id: 2833b279-2bab-5fec-98ca-664cd5357ca9
name: new-key-used-elsewhere-used
status: test
description: >-
  A call is signed with a long-lived key and comes from an IP address, not from an AWS service. Calls that make another
  key do not count, so that the one key is not taken for the other.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  long_lived_key:
    userIdentity.accessKeyId|startswith: AKIA
  from_an_address:
    trailsift.source_is_address: true
  makes_a_key:
    responseElements.accessKey.accessKeyId|exists: true
  condition: long_lived_key and from_an_address and not makes_a_key
level: informational
fields_used: [responseElements.accessKey.accessKeyId, trailsift.source_is_address, userIdentity.accessKeyId]
---
title: The creation and the uses of one access key come from two addresses
id: 06c0439f-acd8-5ce3-9f68-c257d8c4f0a3
name: new-key-used-elsewhere-addresses
status: test
description: The creation of a key and its uses, taken together, come from two or more addresses within a day.
author: TrailSift
date: 2026-11-21
correlation:
  type: value_count
  rules: [new-key-used-elsewhere-created, new-key-used-elsewhere-used]
  group-by: [key]
  timespan: 24h
  condition: {field: sourceIPAddress, gte: 2}
  aliases:
    key:
      new-key-used-elsewhere-created: responseElements.accessKey.accessKeyId
      new-key-used-elsewhere-used: userIdentity.accessKeyId
level: informational
fields_used: [responseElements.accessKey.accessKeyId, sourceIPAddress, userIdentity.accessKeyId]
---
title: A new access key is used from another address
id: 63191e82-6327-5faa-9ca4-33816bb10f7f
name: new-key-used-elsewhere
status: test
description: >-
  An access key was created from one address and used from another one within a day, whether its calls were allowed or
  not. An intruder often makes a key with stolen access and then works with it from a machine of their own. Ask the
  creator for whom the key is, and disable it if nobody knows. Creation or use through an AWS service has no address and
  does not count.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html
  - https://attack.mitre.org/techniques/T1098/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
  - attack.t1098.001
correlation:
  type: temporal_ordered
  rules: [new-key-used-elsewhere-created, new-key-used-elsewhere-addresses]
  group-by: [responseElements.accessKey.accessKeyId]
  timespan: 24h
falsepositives:
  - An administrator creates a key for a server or for a colleague
  - The creator changes networks before trying the key
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [responseElements.accessKey.accessKeyId]

privilege-change/new-key-used-from-new-network.yml 3160
title: An access key is created for a user
id: 80883004-9ece-520e-89bd-7d2877e079ec
name: new-key-used-from-new-network-created
status: test
description: An access key is created, and the answer names it.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: CreateAccessKey
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: A long-term key is used from a network that is new for its owner
id: 6556a550-4be3-5d9c-bd25-84a367aed19d
name: new-key-used-from-new-network-used
status: test
description: >-
  A call is signed with a long-term key and comes from a network that its owner, whom the baseline has, never called
  from. Calls that make a key do not count, so that the one key is not taken for the other.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  long_term_key:
    userIdentity.accessKeyId|startswith: AKIA
  new_network:
    trailsift.context.new_source_network: true
    trailsift.context.new_principal: false
  makes_a_key:
    responseElements.accessKey.accessKeyId|exists: true
  condition: long_term_key and new_network and not makes_a_key
level: informational
fields_used:
  - responseElements.accessKey.accessKeyId
  - trailsift.context.new_principal
  - trailsift.context.new_source_network
  - userIdentity.accessKeyId
---
title: New access key is used from a network that is new for its owner
id: c34712ac-33de-51e5-8aa9-aace5f0fc665
name: new-key-used-from-new-network
status: test
description: >-
  An access key was created for a user whom the baseline has, and within two days it was used from a network (/24 of
  IPv4, /48 of IPv6) from which that user has never called, whether the calls were allowed or not. A second key for
  a user that already exists is a quiet way to stay in an account. Ask the creator and the owner, and disable the
  key if neither knows the place. Users that the baseline does not have are left aside, since all is new for them.
  Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html
  - https://attack.mitre.org/techniques/T1098/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1098.001
  - attack.t1078.004
correlation:
  type: temporal_ordered
  rules: [new-key-used-from-new-network-created, new-key-used-from-new-network-used]
  group-by: [key]
  timespan: 2d
  aliases:
    key:
      new-key-used-from-new-network-created: responseElements.accessKey.accessKeyId
      new-key-used-from-new-network-used: userIdentity.accessKeyId
falsepositives:
  - A user who only signed in to the console so far gets a key for another machine
  - A key is made for a server in another network
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [responseElements.accessKey.accessKeyId, userIdentity.accessKeyId]

privilege-change/new-user-armed.yml 3956
title: A user is created who is then armed
id: 10d1dada-bd0f-5741-b65d-5b934d4684e7
name: new-user-armed-created
status: test
description: A caller creates an IAM user.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: CreateUser
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: A user gets a key or a password
id: 677f3230-e10a-5af5-a634-b55e25e21d2e
name: new-user-armed-credential
status: test
description: A caller gives an IAM user an access key or a console password.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [CreateAccessKey, CreateLoginProfile]
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: A user gets administrator rights
id: f8012885-5953-5d2c-8135-77a56a32292c
name: new-user-armed-grant
status: test
description: >-
  A caller attaches an administrator policy of AWS to an IAM user, writes one that allows everything, or adds the user to
  a group on the list privileged_groups.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  iam:
    eventSource: iam.amazonaws.com
  worked:
    trailsift.outcome: success
  admin_policy_attached:
    eventName: AttachUserPolicy
    requestParameters.policyArn:
      - arn:aws*:iam::aws:policy/AdministratorAccess
      - arn:aws*:iam::aws:policy/PowerUserAccess
      - arn:aws*:iam::aws:policy/IAMFullAccess
  admin_statement_written:
    eventName: PutUserPolicy
    requestParameters.policyDocument.Statement.Effect: Allow
    requestParameters.policyDocument.Statement.Action: ['\*', '\*:\*']
    requestParameters.policyDocument.Statement.Resource: '\*'
  privileged_group_joined:
    eventName: AddUserToGroup
    requestParameters.groupName|expand: '%privileged_groups%'
  condition: iam and worked and (admin_policy_attached or admin_statement_written or privileged_group_joined)
same_element:
  admin_statement_written: requestParameters.policyDocument.Statement
level: informational
fields_used:
  - eventName
  - eventSource
  - requestParameters.groupName
  - requestParameters.policyArn
  - requestParameters.policyDocument.Statement.Action
  - requestParameters.policyDocument.Statement.Effect
  - requestParameters.policyDocument.Statement.Resource
  - trailsift.outcome
---
title: A new user gets credentials and administrator rights
id: d4686352-4702-512c-b42a-79664726b3c4
name: new-user-armed
status: test
description: >-
  Within an hour an IAM user was created, received an access key or a console password, and then administrator rights: a
  wide policy of AWS, an inline policy that allows everything, or a group on the list privileged_groups. These are the
  steps of somebody who builds a lasting way in. Disable the user until its creator has explained it, and look at what
  the creator did before.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.html
  - https://attack.mitre.org/techniques/T1136/003/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.001
  - attack.t1098.003
  - attack.t1136.003
correlation:
  type: temporal_ordered
  rules: [new-user-armed-created, new-user-armed-credential, new-user-armed-grant]
  group-by: [recipientAccountId, requestParameters.userName]
  timespan: 60m
falsepositives:
  - A new administrator is set up by hand
level: critical
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [recipientAccountId, requestParameters.userName]

privilege-change/new-user-with-key.yml 2099
title: A user is created who then gets a key
id: c07de41f-dd81-5842-8e04-a2cb83006cfd
name: new-user-with-key-created
status: test
description: A caller creates an IAM user.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: CreateUser
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: A user gets an access key
id: 042a64af-482b-5bde-943d-0f16fcf9e169
name: new-user-with-key-key
status: test
description: A caller creates an access key for an IAM user.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: CreateAccessKey
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: A new user gets an access key
id: 3e6bb21b-01db-5fa4-8536-309929dbd0ad
name: new-user-with-key
status: test
description: >-
  An IAM user was created and received an access key within ten minutes. That is how a spare way in is made, and also how
  software is set up, so it is context for other findings. See who created the user, what it may do, and where the key
  is used first.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.001
  - attack.t1136.003
correlation:
  type: temporal_ordered
  rules: [new-user-with-key-created, new-user-with-key-key]
  group-by: [recipientAccountId, requestParameters.userName]
  timespan: 10m
falsepositives:
  - A user for a piece of software is set up, by hand or by a tool
level: medium
family: privilege-change
evidence: correlation-context
required_logging: management
fields_used: [recipientAccountId, requestParameters.userName]

privilege-change/password-reset-then-login.yml 2766
title: Somebody sets the console password of another user
id: b41703f8-32a7-5358-9575-70d5fdb63a4c
name: password-reset-then-login-set
status: test
description: A caller gives a user a console password or replaces it, and is not that user.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [CreateLoginProfile, UpdateLoginProfile]
  worked:
    trailsift.outcome: success
  own_password:
    userIdentity.userName|fieldref: requestParameters.userName
  condition: call and worked and not own_password
level: informational
fields_used: [eventName, eventSource, requestParameters.userName, trailsift.outcome, userIdentity.userName]
---
title: A user signs in to the console
id: ad0dc01a-83dd-5bfc-bdc2-97e0b9d00ec5
name: password-reset-then-login-entry
status: test
description: A console sign-in succeeds.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  sign_in:
    eventSource: signin.amazonaws.com
    eventName: ConsoleLogin
  let_in:
    responseElements.ConsoleLogin: Success
  condition: sign_in and let_in
level: informational
fields_used: [eventName, eventSource, responseElements.ConsoleLogin]
---
title: A user whose password somebody else set signs in
id: 5ed6393b-33dc-5465-bfc1-2740e9697a42
name: password-reset-then-login
status: test
description: >-
  A caller set or replaced the console password of another user, and within a day that user signed in. Whoever set the
  password knows it, so the sign-in may be theirs; an intruder takes over a stronger user this way. Compare the address
  and browser of the sign-in with those of the caller, and ask the user.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateLoginProfile.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateLoginProfile.html
  - https://attack.mitre.org/techniques/T1098/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
  - attack.t1098.001
correlation:
  type: temporal_ordered
  rules: [password-reset-then-login-set, password-reset-then-login-entry]
  group-by: [recipientAccountId, user]
  timespan: 24h
  aliases:
    user:
      password-reset-then-login-set: requestParameters.userName
      password-reset-then-login-entry: userIdentity.userName
falsepositives:
  - The help desk resets a forgotten password and the user signs in with it
  - A new colleague gets a first password
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [recipientAccountId, requestParameters.userName, userIdentity.userName]

privilege-change/permissions-boundary-removed.yml 1485
title: Permissions boundary is removed or replaced
id: f1a5c7d7-4d8b-5119-a2ca-7d53bd7707b2
name: permissions-boundary-removed
status: test
description: >-
  The boundary that caps what a user or role may do was taken off or exchanged for another. Without it, every
  permission that its policies grant counts, which is how someone confined to a sandbox gets out of it. Compare the
  new boundary, if there is one, with the old, and look at what the principal does from then on.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePermissionsBoundary.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPermissionsBoundary.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName:
      - DeleteUserPermissionsBoundary
      - DeleteRolePermissionsBoundary
      - PutUserPermissionsBoundary
      - PutRolePermissionsBoundary
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A boundary is set on a principal that had none
  - A platform team moves its principals to a new boundary
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

privilege-change/policy-with-notaction.yml 1639
title: Policy allows everything except a list of actions
id: 7ed96972-70e1-5eff-93b4-4998acda7280
name: policy-with-notaction
status: test
description: >-
  A statement with Effect Allow uses NotAction, so it permits every action that is not on its list, including those of
  services that come later. Such a policy often gives far more than its author meant, and reads harmlessly. Check what
  the list leaves open, IAM above all, and which principals get the policy.
references:
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.003
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [CreatePolicy, CreatePolicyVersion, PutUserPolicy, PutRolePolicy, PutGroupPolicy]
  allow_all_but:
    requestParameters.policyDocument.Statement.Effect: Allow
    requestParameters.policyDocument.Statement.NotAction|exists: true
  worked:
    trailsift.outcome: success
  condition: call and allow_all_but and worked
same_element:
  allow_all_but: requestParameters.policyDocument.Statement
falsepositives:
  - A power user policy leaves out IAM and the organisation on purpose
level: medium
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.policyDocument.Statement.Effect
  - requestParameters.policyDocument.Statement.NotAction
  - trailsift.outcome

privilege-change/principal-enumeration-by-trust-policy.yml 1724
title: A trust policy is refused as malformed
id: ac280f7b-8838-5273-9dfd-a6eac4ef0a30
name: principal-enumeration-by-trust-policy-refused
status: test
description: A change of a role's trust policy fails because IAM does not accept the document.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: UpdateAssumeRolePolicy
  malformed:
    errorCode: MalformedPolicyDocumentException
  condition: call and malformed
level: informational
fields_used: [errorCode, eventName, eventSource]
---
title: Trust policies are refused again and again
id: f043fe8e-1a09-5d0f-9726-b1388450040a
name: principal-enumeration-by-trust-policy
status: test
description: >-
  One caller's changes of trust policies were refused as malformed ten or more times within ten minutes. IAM refuses a
  trust policy that names a user or role which does not exist, so the answers tell which names do exist, in foreign
  accounts too and without a trace there. See which principals the documents name and which change was accepted.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
  - https://attack.mitre.org/techniques/T1087/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1087.004
correlation:
  type: event_count
  rules: [principal-enumeration-by-trust-policy-refused]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition: {gte: 10}
falsepositives:
  - A deployment keeps trying with a faulty document, or with a role that was deleted
level: medium
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [userIdentity.arn]

privilege-change/role-attached-to-database.yml 1238
title: IAM role is added to a database
id: 157ddf2c-704b-5f67-b844-c87823635100
name: role-attached-to-database
status: test
description: >-
  A database instance or cluster was given an IAM role, which its features for import, export or function calls use.
  Everyone who can run SQL there can reach what the role reaches, such as buckets or functions, without AWS
  credentials of their own. Check the role's permissions, and who can log in to the database.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AddRoleToDBInstance.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AddRoleToDBCluster.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.003
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName: [AddRoleToDBInstance, AddRoleToDBCluster]
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A team sets up imports from S3 or calls to Lambda for its database
level: medium
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

privilege-change/role-trusts-everyone.yml 2252
title: Role trust policy admits any principal
id: d20d666a-3c75-5f2f-a61b-051b9f14deae
name: role-trusts-everyone
status: test
description: >-
  The trust policy of a role allows any AWS principal, of any account, and sets no condition. Anyone with an AWS
  account who learns the role's name can take it and use its permissions. Narrow the trust at once, then look for
  AssumeRole calls to the role by accounts that are not yours.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
  - https://attack.mitre.org/techniques/T1199/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.003
  - attack.t1199
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [CreateRole, UpdateAssumeRolePolicy]
  created_open:
    requestParameters.assumeRolePolicyDocument.Statement.Effect: Allow
    requestParameters.assumeRolePolicyDocument.Statement.Principal: '\*'
    requestParameters.assumeRolePolicyDocument.Statement.Condition|neq: '*'
  changed_open:
    requestParameters.policyDocument.Statement.Effect: Allow
    requestParameters.policyDocument.Statement.Principal: '\*'
    requestParameters.policyDocument.Statement.Condition|neq: '*'
  worked:
    trailsift.outcome: success
  condition: call and (created_open or changed_open) and worked
same_element:
  created_open: requestParameters.assumeRolePolicyDocument.Statement
  changed_open: requestParameters.policyDocument.Statement
falsepositives:
  - A laboratory account that is open on purpose
level: critical
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.assumeRolePolicyDocument.Statement.Condition
  - requestParameters.assumeRolePolicyDocument.Statement.Effect
  - requestParameters.assumeRolePolicyDocument.Statement.Principal
  - requestParameters.policyDocument.Statement.Condition
  - requestParameters.policyDocument.Statement.Effect
  - requestParameters.policyDocument.Statement.Principal
  - trailsift.outcome

privilege-change/role-trusts-external-account.yml 6985
title: Role trust policy admits an unknown account
id: 197e99cb-0fb7-5c38-bfb5-67bb644eb0e5
name: role-trusts-external-account
status: test
description: >-
  A role is created with, or changed to, a trust policy that lets a principal of another account take it, of an account
  that is not in known_accounts. Whoever controls that account comes and goes with the role's permissions and needs no
  credential of this one. List the accounts of your own and of partners, and this one too: until then a role or user of
  a stranger whose name holds this account's number passes for an own one. A stranger in one list with an own or known
  principal is passed over where the policy also denies something to a named account. Ask who owns the account, and look
  for AssumeRole calls that came from it.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
  - https://attack.mitre.org/techniques/T1199/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.003
  - attack.t1199
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [CreateRole, UpdateAssumeRolePolicy]
  worked:
    trailsift.outcome: success
  # A statement that names no own or known account is seen as a whole. A stranger among others is seen as one principal,
  # of whose statement nothing is known: so only where no statement denies something to an account.
  # Both have two forms: an exact one for an account that is in the list itself, and one for any account, for which an
  # ARN with the account's number anywhere in it is an own one. `???` is iam or sts.
  created_for_stranger:
    - recipientAccountId|expand: '%known_accounts%'
      requestParameters.assumeRolePolicyDocument.Statement.Effect: Allow
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
    - requestParameters.assumeRolePolicyDocument.Statement.Effect: Allow
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|neq|contains|fieldref: recipientAccountId
  created_for_stranger_too:
    - recipientAccountId|expand: '%known_accounts%'
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
    - requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
      requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|neq|contains|fieldref: recipientAccountId
  created_with_denial:
    requestParameters.assumeRolePolicyDocument.Statement.Effect: Deny
    requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
  changed_for_stranger:
    - recipientAccountId|expand: '%known_accounts%'
      requestParameters.policyDocument.Statement.Effect: Allow
      requestParameters.policyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.policyDocument.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
    - requestParameters.policyDocument.Statement.Effect: Allow
      requestParameters.policyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.policyDocument.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
      requestParameters.policyDocument.Statement.Principal.AWS|neq|contains|fieldref: recipientAccountId
  changed_for_stranger_too:
    - recipientAccountId|expand: '%known_accounts%'
      requestParameters.policyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.policyDocument.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
    - requestParameters.policyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.policyDocument.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
      requestParameters.policyDocument.Statement.Principal.AWS|neq|contains|fieldref: recipientAccountId
  changed_with_denial:
    requestParameters.policyDocument.Statement.Effect: Deny
    requestParameters.policyDocument.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
  condition: >-
    call and worked and
    (created_for_stranger or (created_for_stranger_too and not created_with_denial)
    or changed_for_stranger or (changed_for_stranger_too and not changed_with_denial))
same_element:
  created_for_stranger: requestParameters.assumeRolePolicyDocument.Statement
  created_for_stranger_too: requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS
  created_with_denial: requestParameters.assumeRolePolicyDocument.Statement
  changed_for_stranger: requestParameters.policyDocument.Statement
  changed_for_stranger_too: requestParameters.policyDocument.Statement.Principal.AWS
  changed_with_denial: requestParameters.policyDocument.Statement
falsepositives:
  - A vendor or a partner that is not yet in known_accounts gets a role by agreement
  - Another account of the same organisation is trusted, and nobody has listed it
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - recipientAccountId
  - requestParameters.assumeRolePolicyDocument.Statement.Effect
  - requestParameters.assumeRolePolicyDocument.Statement.Principal.AWS
  - requestParameters.policyDocument.Statement.Effect
  - requestParameters.policyDocument.Statement.Principal.AWS
  - trailsift.outcome

privilege-change/role-trusts-open-federation.yml 4031
title: Role trusts a web identity provider without audience or subject
id: a425b61b-c52b-57b7-a295-a40855ac2f4c
name: role-trusts-open-federation
status: test
description: >-
  A trust policy lets a web identity provider (OpenID Connect or Cognito) hand out the role, and no condition asks for
  the audience or the subject of the token. Everyone who can get a token from that provider, which for a public one is
  everyone, can take the role. Add conditions on :aud and :sub, and look at AssumeRoleWithWebIdentity calls to the
  role. A claim named anywhere in the document counts for all its conditioned statements.
references:
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
  - https://attack.mitre.org/techniques/T1199/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.initial-access
  - attack.privilege-escalation
  - attack.t1199
  - attack.t1484.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [CreateRole, UpdateAssumeRolePolicy]
  created_unconditioned:
    requestParameters.assumeRolePolicyDocument.Statement.Effect: Allow
    requestParameters.assumeRolePolicyDocument.Statement.Principal.Federated|contains:
      - ':oidc-provider/'
      - cognito-identity.amazonaws.com
    requestParameters.assumeRolePolicyDocument.Statement.Condition|neq: '*'
  created_federated:
    requestParameters.assumeRolePolicyDocument.Statement.Effect: Allow
    requestParameters.assumeRolePolicyDocument.Statement.Principal.Federated|contains:
      - ':oidc-provider/'
      - cognito-identity.amazonaws.com
  created_as_text:
    requestParameters.assumeRolePolicyDocument|contains:
      - '{'
      - '%7B'
  created_with_claim:
    requestParameters.assumeRolePolicyDocument|contains:
      - ':sub"'
      - ':aud"'
      - '%3Asub%22'
      - '%3Aaud%22'
  changed_unconditioned:
    requestParameters.policyDocument.Statement.Effect: Allow
    requestParameters.policyDocument.Statement.Principal.Federated|contains:
      - ':oidc-provider/'
      - cognito-identity.amazonaws.com
    requestParameters.policyDocument.Statement.Condition|neq: '*'
  changed_federated:
    requestParameters.policyDocument.Statement.Effect: Allow
    requestParameters.policyDocument.Statement.Principal.Federated|contains:
      - ':oidc-provider/'
      - cognito-identity.amazonaws.com
  changed_as_text:
    requestParameters.policyDocument|contains:
      - '{'
      - '%7B'
  changed_with_claim:
    requestParameters.policyDocument|contains:
      - ':sub"'
      - ':aud"'
      - '%3Asub%22'
      - '%3Aaud%22'
  worked:
    trailsift.outcome: success
  condition: >-
    call and worked and
    (created_unconditioned or (created_federated and created_as_text and not created_with_claim)
    or changed_unconditioned or (changed_federated and changed_as_text and not changed_with_claim))
same_element:
  created_unconditioned: requestParameters.assumeRolePolicyDocument.Statement
  created_federated: requestParameters.assumeRolePolicyDocument.Statement
  changed_unconditioned: requestParameters.policyDocument.Statement
  changed_federated: requestParameters.policyDocument.Statement
falsepositives:
  - A private provider whose tokens are given to one program only
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.assumeRolePolicyDocument
  - requestParameters.assumeRolePolicyDocument.Statement.Condition
  - requestParameters.assumeRolePolicyDocument.Statement.Effect
  - requestParameters.assumeRolePolicyDocument.Statement.Principal.Federated
  - requestParameters.policyDocument
  - requestParameters.policyDocument.Statement.Condition
  - requestParameters.policyDocument.Statement.Effect
  - requestParameters.policyDocument.Statement.Principal.Federated
  - trailsift.outcome

privilege-change/root-access-key-created.yml 1359
title: Access key is created for the root user
id: 1511197e-b7f4-5f99-8578-a7f5a4c9e45a
name: root-access-key-created
status: test
description: >-
  A long-lived key of root works from anywhere, needs no MFA and is beyond every policy of the account; hardly
  anything needs one. A key that root makes for a user names that user in the request and is not meant here.
  Delete the key unless its maker can say what it is for, and look for calls made with it.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user_manage_add-key.html
  - https://attack.mitre.org/techniques/T1098/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: CreateAccessKey
  worked:
    trailsift.outcome: success
  for_root:
    userIdentity.type: Root
    requestParameters.userName: null
  condition: call and worked and for_root
falsepositives:
  - An old tool that cannot work with roles
level: critical
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.userName, trailsift.outcome, userIdentity.type]

privilege-change/root-login-profile-created.yml 1422
title: Root user gets a console password
id: 945d1974-2a92-5759-8c79-bcac5c74f969
name: root-login-profile-created
status: test
description: >-
  The call sets a console password and names no user while its caller is root, so the password is that of root
  itself. With central management of root access, member accounts have none; setting one opens the way back to a
  sign-in as root. Check that the recovery was asked for, and remove the password if it was not.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateLoginProfile.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html
  - https://attack.mitre.org/techniques/T1098/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: CreateLoginProfile
  worked:
    trailsift.outcome: success
  for_root:
    userIdentity.type: Root
    requestParameters.userName: null
  condition: call and worked and for_root
falsepositives:
  - Root access of a member account is restored on purpose, for a task that only root can do
level: critical
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.userName, trailsift.outcome, userIdentity.type]

privilege-change/sagemaker-role-passed.yml 1419
title: Notebook or job of SageMaker gets a role new for the caller
id: a3ea008d-c0a8-56f0-81e0-b9d0fb036624
name: sagemaker-role-passed
status: test
description: >-
  A principal started a notebook, job or pipeline of SageMaker with an execution role that the baseline has not seen
  it pass. Code of the caller's own then runs with that role's rights. Compare what the role may do with what the
  caller may, and see what ran. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
  - https://attack.mitre.org/techniques/T1548/005/
author: TrailSift
date: 2026-11-21
tags:
  - attack.privilege-escalation
  - attack.t1548.005
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sagemaker.amazonaws.com
    eventName: [CreateNotebookInstance, CreateTrainingJob, CreateProcessingJob, CreateAutoMLJob, CreatePipeline]
  worked:
    trailsift.outcome: success
  condition: call and worked
new_to_baseline: [trailsift.principal, requestParameters.roleArn]
falsepositives:
  - A data scientist joins a new project
level: medium
family: privilege-change
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.roleArn, trailsift.outcome, trailsift.principal]

privilege-change/service-linked-role-created.yml 1346
title: Service-linked role is created by a person
id: 6f0a3afa-63a1-5fec-a84b-33e9e9e4243a
name: service-linked-role-created
status: test
description: >-
  A role that an AWS service will use is created by a caller and not by the service itself. Its rights are fixed by
  AWS, so it is seldom harmful, but it shows that somebody takes a service into use that the account did not use
  before. Ask whether that service is wanted.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceLinkedRole.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html
  - https://attack.mitre.org/techniques/T1098/003/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.003
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: CreateServiceLinkedRole
  worked:
    trailsift.outcome: success
  by_caller:
    trailsift.is_aws_service: false
  condition: call and worked and by_caller
falsepositives:
  - Console wizards and infrastructure code create the role on first use of a service
level: low
family: privilege-change
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]

privilege-change/sso-account-access-granted.yml 1329
title: Identity Center grants a permission set on an account
id: bc0f1781-23f9-571d-bbe3-af1584d7203f
name: sso-account-access-granted
status: test
description: >-
  A user or group of IAM Identity Center was assigned a permission set on an account of the organisation. Everyone in
  the group can now sign in to that account with those permissions. Check who is in the group, what the permission set
  allows and whether the target is a management or production account.
references:
  - https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreateAccountAssignment.html
  - https://attack.mitre.org/techniques/T1098/003/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.003
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sso.amazonaws.com
    eventName: CreateAccountAssignment
    requestParameters.targetType: AWS_ACCOUNT
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Access is assigned through the regular request process
  - An account factory assigns the usual groups to a new account
level: medium
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.targetType, trailsift.outcome]

privilege-change/user-added-to-group.yml 1294
title: User is added to a privileged group
id: 192dafcd-b55e-5e61-97f9-3b7bbccf6a61
name: user-added-to-group
status: test
description: >-
  A user joined an IAM group whose name marks it as privileged, and has all its permissions from now on. The names in
  privileged_groups decide which groups count; without a list of your own, names with words such as admin, poweruser,
  security or root do. Check who asked for it, and what the user does next.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_AddUserToGroup.html
  - https://attack.mitre.org/techniques/T1098/003/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.003
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: AddUserToGroup
  privileged:
    requestParameters.groupName|expand: '%privileged_groups%'
  worked:
    trailsift.outcome: success
  condition: call and privileged and worked
falsepositives:
  - A new administrator joins the team
  - A group whose name holds such a word has few rights
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.groupName, trailsift.outcome]

privilege-change/user-created-from-instance.yml 1434
title: EC2 instance creates an IAM user or access key
id: df2e881d-8026-5983-98c6-859dcc8990ab
name: user-created-from-instance
status: test
description: >-
  The role session of an EC2 instance, named after the instance, created a user or an access key. Programs on servers
  hardly ever do that, while someone who stole the instance's temporary credentials does it to keep access once they
  run out. Isolate the instance, see whether the call came from its own address, and remove the user or key.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html
  - https://attack.mitre.org/techniques/T1136/003/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.t1136.003
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [CreateUser, CreateAccessKey]
  instance_session:
    userIdentity.type: AssumedRole
    userIdentity.principalId|re: ':i-[0-9a-f]+$'
  worked:
    trailsift.outcome: success
  condition: call and instance_session and worked
falsepositives:
  - A management server on EC2 creates users for the people of the company
level: high
family: privilege-change
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome, userIdentity.principalId, userIdentity.type]


"""#
}
