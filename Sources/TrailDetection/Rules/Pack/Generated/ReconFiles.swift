// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum ReconFiles {
  static let text = #"""
recon/access-keys-enumerated.yml 1612
title: Access keys of a user are listed
id: fb0e1124-9439-571f-81f5-04eea97bd5d0
name: access-keys-enumerated-call
status: test
description: A call that lists the access keys of a user.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: ListAccessKeys
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Access keys of many users are listed by one caller
id: 385f3ac5-d5df-5b43-a81e-a2d81e700c45
name: access-keys-enumerated
status: test
description: >-
  One caller listed the access keys of twenty or more different users within a minute. Somebody who looks for users
  with keys to take over, or with room for a second one, goes through them like this. Watch for CreateAccessKey and
  UpdateAccessKey of the same caller afterwards. Calls for one's own keys name no user and do not count.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html
  - https://attack.mitre.org/techniques/T1087/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1087.004
correlation:
  type: value_count
  rules: [access-keys-enumerated-call]
  group-by: [userIdentity.arn]
  timespan: 1m
  condition: {field: requestParameters.userName, gte: 20}
falsepositives:
  - A script that looks for old keys
  - The list of users in the console, which reads the keys of every user it shows
level: medium
family: recon
evidence: correlation-context
required_logging: management
fields_used: [requestParameters.userName, userIdentity.arn]

recon/account-contacts-read.yml 1391
title: Account contact data is read or changed
id: fc1f64b9-043c-5d80-b173-68ed77a129f1
name: account-contacts-read
status: test
description: >-
  The contacts of the account, or those for billing, operations and security, are read or written through the account
  API. They tell an intruder whom to impersonate, and changing them turns warnings of AWS away from the owner.
  Attempts that fail count as well. For a change, compare the contacts with the right ones at once.
references:
  - https://docs.aws.amazon.com/accounts/latest/reference/API_GetAlternateContact.html
  - https://docs.aws.amazon.com/accounts/latest/reference/API_PutContactInformation.html
  - https://attack.mitre.org/techniques/T1087/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1087.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: account.amazonaws.com
    eventName:
      - GetAlternateContact
      - GetContactInformation
      - PutAlternateContact
      - PutContactInformation
  by_caller:
    trailsift.is_aws_service: false
  condition: call and by_caller
falsepositives:
  - Account pages of the console read the contacts
  - Inventory and compliance tools read them in every account
level: low
family: recon
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service]

recon/account-details-burst.yml 1969
title: Account-wide IAM details are asked for
id: cdf09235-2c29-5f98-8794-3c1f1a2527ad
name: account-details-burst-call
status: test
description: >-
  A call for the account summary, the authorization details or the credential report. The further pages of a long answer
  do not count.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName:
      - GetAccountSummary
      - GetAccountAuthorizationDetails
      - GetCredentialReport
      - GenerateCredentialReport
  further_page:
    requestParameters.marker|exists: true
  condition: call and not further_page
level: informational
fields_used: [eventName, eventSource, requestParameters.marker]
---
title: Account-wide IAM details are pulled repeatedly
id: 30ad1efd-12a7-5251-9559-276a733d813e
name: account-details-burst
status: test
description: >-
  One caller asked five or more times within a minute for what IAM says about the whole account: its summary, every
  user and policy, or the credential report. Each answer is a map of the account, so a burst of them from a new place
  deserves a look at who holds the credentials. A long answer that comes in pages is counted once.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateCredentialReport.html
  - https://attack.mitre.org/techniques/T1087/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1087.004
correlation:
  type: event_count
  rules: [account-details-burst-call]
  group-by: [userIdentity.arn]
  timespan: 1m
  condition: {gte: 5}
falsepositives:
  - A tool that waits for the credential report and asks for it every few seconds
  - The IAM dashboard of the console is reloaded
level: low
family: recon
evidence: correlation-context
required_logging: management
fields_used: [userIdentity.arn]

recon/bedrock-model-recon.yml 2414
title: Foundation models are listed with a long-term key
id: 2d0b63e7-cb01-502f-b52f-687472aee7cc
name: bedrock-model-recon-list
status: test
description: The list of foundation models was asked for with an access key that does not expire.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: bedrock.amazonaws.com
    eventName: ListFoundationModels
    userIdentity.accessKeyId|startswith: AKIA
  condition: call
level: informational
fields_used: [eventName, eventSource, userIdentity.accessKeyId]
---
title: Foundation model is invoked with a long-term key
id: 52328676-d60f-5d8f-b71c-b5a9d9444983
name: bedrock-model-recon-invoke
status: test
description: A prompt was sent to a foundation model with an access key that does not expire.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: bedrock.amazonaws.com
    eventName: [InvokeModel, Converse]
    userIdentity.accessKeyId|startswith: AKIA
  condition: call
level: informational
fields_used: [eventName, eventSource, userIdentity.accessKeyId]
---
title: Models are listed and then invoked with the same long-term key
id: 3af02e0c-21e4-5232-a5ae-961725aec1ba
name: bedrock-model-recon
status: test
description: >-
  Within a quarter of an hour the same long-term access key was used to list the foundation models of Amazon Bedrock and
  to send a prompt to one. Tools that check leaked keys for model access do exactly this, and then sell the key on.
  Applications know their model and do not ask for the list. Find out where the key is used, and revoke it if nobody
  expected the calls.
references:
  - https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModels.html
  - https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html
  - https://attack.mitre.org/techniques/T1496/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.impact
  - attack.t1496.004
  - attack.t1526
correlation:
  type: temporal_ordered
  rules: [bedrock-model-recon-list, bedrock-model-recon-invoke]
  group-by: [userIdentity.accessKeyId]
  timespan: 15m
falsepositives:
  - A developer with a long-term key tries out Bedrock from the command line
level: high
family: recon
evidence: direct-detection
required_logging: management
fields_used: [userIdentity.accessKeyId]

recon/bucket-bruteforce.yml 1764
title: S3 call from an address is denied
id: 759cb326-63ca-5a62-9018-aba092ab89f4
name: bucket-bruteforce-call
status: test
description: A call to S3 that came from an IP address, and not from within a service, was denied.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  denied:
    eventSource: s3.amazonaws.com
    errorCode: AccessDenied
  from_address:
    trailsift.source_is_address: true
  condition: denied and from_address
level: informational
fields_used: [errorCode, eventSource, trailsift.source_is_address]
---
title: Many denied S3 calls hit one bucket from one address
id: 19ffea87-a489-5c72-8050-8eef1cb0f5d5
name: bucket-bruteforce
status: test
description: >-
  Forty or more calls to one bucket from one IP address were denied within ten minutes. Somebody tries names of objects,
  other operations or a list of keys until one works. Look for a call from the same address that succeeded. Denials of
  object calls are there only where data events are recorded; the refused deliveries of AWS services, which name a
  service in place of an address, do not count.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html
  - https://attack.mitre.org/techniques/T1619/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1580
  - attack.t1619
correlation:
  type: event_count
  rules: [bucket-bruteforce-call]
  group-by: [sourceIPAddress, requestParameters.bucketName]
  timespan: 10m
  condition: {gte: 40}
falsepositives:
  - An application whose policy was changed and that keeps trying
level: low
family: recon
evidence: correlation-context
required_logging: data-event
fields_used: [requestParameters.bucketName, sourceIPAddress]

recon/bucket-list-by-user.yml 1270
title: Buckets are listed without a role
id: cc3863bd-df6d-5220-b3c1-471b0b47417f
name: bucket-list-by-user
status: test
description: >-
  The buckets of the account are listed by an IAM user, the root user or another identity that is no assumed role.
  Listing buckets is among the first things tried with a stolen long-lived key. Alone it means little; look at what
  the same key did around it and whether its address is usual.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html
  - https://attack.mitre.org/techniques/T1619/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1619
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: ListBuckets
  worked:
    trailsift.outcome: success
  by_caller:
    trailsift.is_aws_service: false
  by_role:
    userIdentity.type: AssumedRole
  condition: call and worked and by_caller and not by_role
falsepositives:
  - People who use the console as IAM users
  - Backup and synchronisation tools with a long-lived key
level: low
family: recon
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome, userIdentity.type]

recon/bucket-posture-sweep.yml 2074
title: Setting of a bucket is read
id: 80efbaf8-928c-57b2-a7bd-d8ce5b69903a
name: bucket-posture-sweep-call
status: test
description: >-
  A caller other than an AWS service read one of the settings that say how open a bucket is and what is done to protect
  it.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName:
      - GetBucketAcl
      - GetBucketPublicAccessBlock
      - GetBucketPolicy
      - GetBucketPolicyStatus
      - GetBucketVersioning
      - GetBucketTagging
      - GetBucketReplication
      - GetBucketEncryption
  not_by_service:
    trailsift.is_aws_service: false
  condition: call and not_by_service
level: informational
fields_used: [eventName, eventSource, trailsift.is_aws_service]
---
title: Settings of many buckets are read quickly by one caller
id: 33ee8bb9-00b0-5283-b673-77f5b76a684b
name: bucket-posture-sweep
status: test
description: >-
  Within a minute one caller read settings such as ACL, policy, encryption or Block Public Access of fifteen or more
  buckets. It shows which buckets are open, unversioned or not copied elsewhere, and so where data can be taken or
  destroyed. That a setting is absent, with an error code such as NoSuchBucketPolicy, is a normal answer. Buckets are
  counted and not calls, because one page of the console already makes about ten calls for its bucket.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicyStatus.html
  - https://attack.mitre.org/techniques/T1619/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1580
  - attack.t1619
correlation:
  type: value_count
  rules: [bucket-posture-sweep-call]
  group-by: [userIdentity.arn]
  timespan: 1m
  condition: {field: requestParameters.bucketName, gte: 15}
falsepositives:
  - Posture scanners and infrastructure tools that refresh their state
level: low
family: recon
evidence: correlation-context
required_logging: management
fields_used: [requestParameters.bucketName, userIdentity.arn]

recon/container-registry-pulled.yml 1796
title: A registry is used by a principal new to it
id: d58f6430-d520-5f50-8d12-9436e5740544
name: container-registry-pulled-call
status: test
description: >-
  A principal read repositories or images of ECR or signed in to it, which the baseline has not seen it do.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ecr.amazonaws.com
    eventName: [GetAuthorizationToken, BatchGetImage, DescribeRepositories]
  worked:
    trailsift.outcome: success
  condition: call and worked
new_to_baseline: [trailsift.principal]
level: informational
fields_used: [eventName, eventSource, trailsift.outcome, trailsift.principal]
---
title: Principal signs in to the registry and pulls from it for the first time
id: c1c7c4f9-4b2c-5c67-8926-15895e3a226c
name: container-registry-pulled
status: test
description: >-
  A principal made two or more different calls of those that find, open and fetch container images within fifteen
  minutes, and the baseline has not seen it make any of them. Images hold code, settings and often secrets. See
  which repositories were read, and from where. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html
  - https://attack.mitre.org/techniques/T1613/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1613
correlation:
  type: value_count
  rules: [container-registry-pulled-call]
  group-by: [trailsift.principal]
  timespan: 15m
  condition: {field: eventName, gte: 2}
falsepositives:
  - A person, a cluster or a pipeline begins to use the registry
level: low
family: recon
evidence: correlation-context
required_logging: management
fields_used: [eventName, trailsift.principal]

recon/denied-api-breadth.yml 1682
title: One of a caller's calls is denied
id: 400667ef-5add-53f5-bc8a-3d47dcccf650
name: denied-api-breadth-call
status: test
description: A call is denied to a caller that is no AWS service.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  refused:
    trailsift.outcome: denied
  by_caller:
    trailsift.is_aws_service: false
  condition: refused and by_caller
level: informational
fields_used: [trailsift.is_aws_service, trailsift.outcome]
---
title: One caller is denied many different calls
id: 12f187dd-d19a-5bf5-af13-abdc6d540269
name: denied-api-breadth
status: test
description: >-
  Within ten minutes one caller was denied calls of five or more names. Software repeats the few calls it was written
  for; a list of unlike ones is the mark of somebody, or of a tool, that finds out what a credential can do. Look at what
  the same caller was allowed to do and at where the credential should be used.
references:
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
  - https://attack.mitre.org/techniques/T1580/
  - https://attack.mitre.org/techniques/T1526/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1526
  - attack.t1580
correlation:
  type: value_count
  rules: [denied-api-breadth-call]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition: {field: eventName, gte: 5}
falsepositives:
  - The console asks for many things at once that a narrow role may not see
  - An inventory or posture tool runs with too few permissions
level: medium
family: recon
evidence: direct-detection
required_logging: management
fields_used: [eventName, userIdentity.arn]

recon/denied-burst.yml 1522
title: A caller's call is denied
id: d5b14446-9e61-5302-99c6-3caa1716f962
name: denied-burst-call
status: test
description: A call is denied to a caller that is no AWS service.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  refused:
    trailsift.outcome: denied
  by_caller:
    trailsift.is_aws_service: false
  condition: refused and by_caller
level: informational
fields_used: [trailsift.is_aws_service, trailsift.outcome]
---
title: Many calls of one caller are denied
id: 56a2019f-2c5d-5cfc-a9bb-11e039a69e78
name: denied-burst
status: test
description: >-
  Ten or more calls of one caller were denied within ten minutes. Somebody with found credentials tries what they are
  good for, and most tries fail. Only denials count: throttled, malformed and not-found calls do not. List what was
  tried, and above all what succeeded in between.
references:
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
  - https://attack.mitre.org/techniques/T1580/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1580
correlation:
  type: event_count
  rules: [denied-burst-call]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition: {gte: 10}
falsepositives:
  - A job keeps trying a call after its permissions were narrowed
  - A person opens console pages that ask for more than the role may see
level: medium
family: recon
evidence: direct-detection
required_logging: management
fields_used: [userIdentity.arn]

recon/deprecated-image-search.yml 1201
title: Deprecated machine images are searched
id: a6ceb1be-5110-5054-8958-190efbbb6fec
name: deprecated-image-search
status: test
description: >-
  Machine images are listed together with deprecated ones. Old images carry known flaws and forgotten secrets, so they
  are worth a search to an intruder. On its own it is weak; look at which images the same caller launches, copies or
  shares.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html
  - https://attack.mitre.org/techniques/T1580/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1580
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: DescribeImages
  worked:
    trailsift.outcome: success
  deprecated_included:
    requestParameters.includeDeprecated: true
  condition: call and worked and deprecated_included
falsepositives:
  - Clean-up tools that look for old images
  - Infrastructure code that is pinned to an old image
level: low
family: recon
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.includeDeprecated, trailsift.outcome]

recon/dry-run-permission-probe.yml 1637
title: An EC2 call is tried as a dry run and would be allowed
id: d69585cb-4bd7-5a8a-8a6c-300ccd9bfb4d
name: dry-run-permission-probe-call
status: test
description: A caller asks EC2 whether a call would be allowed, and it would be.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
  allowed_dry_run:
    errorCode: [Client.DryRunOperation, DryRunOperation]
  condition: call and allowed_dry_run
level: informational
fields_used: [errorCode, eventSource]
---
title: Dry runs find out what a caller may do in EC2
id: 090c7500-df9f-583f-b6c8-bd9774aff9c7
name: dry-run-permission-probe
status: test
description: >-
  Within ten minutes one caller tried three or more different EC2 calls as dry runs that would have been allowed. A dry
  run changes nothing, so it tells a stranger quietly what a credential is good for. Its error code means that the call
  was allowed; a dry run that is refused is an ordinary denial. See which of these calls followed in earnest.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
  - https://attack.mitre.org/techniques/T1580/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1580
correlation:
  type: value_count
  rules: [dry-run-permission-probe-call]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition: {field: eventName, gte: 3}
falsepositives:
  - A provisioning tool checks its permissions before it starts
level: low
family: recon
evidence: correlation-context
required_logging: management
fields_used: [eventName, userIdentity.arn]

recon/event-history-searched.yml 1329
title: Principal searches the event history for the first time
id: 25c47292-4798-566b-a220-bd449c6d0f31
name: event-history-searched
status: test
description: >-
  A principal searched the event history of CloudTrail, and the baseline has not seen it do so. Defenders do this;
  so does an intruder who wants to know what has been seen of them. What was searched for stands in
  requestParameters.lookupAttributes. Tools that follow the history call it many times an hour and are soon in a
  baseline. Refused calls count. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html
  - https://attack.mitre.org/techniques/T1654/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1654
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: cloudtrail.amazonaws.com
    eventName: LookupEvents
  by_service:
    trailsift.is_aws_service: true
  condition: call and not by_service
new_to_baseline: [trailsift.principal]
falsepositives:
  - An administrator looks something up
  - A tool that reads the event history is set up
level: low
family: recon
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.principal]

recon/iam-enumeration-burst.yml 1693
title: IAM is read
id: 8d3c6c67-2ade-51ef-bb99-e52118ab5796
name: iam-enumeration-burst-read
status: test
description: A caller other than an AWS service made a call to IAM that only reads.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  read:
    eventSource: iam.amazonaws.com
    readOnly: true
  not_by_service:
    trailsift.is_aws_service: false
  condition: read and not_by_service
level: informational
fields_used: [eventSource, readOnly, trailsift.is_aws_service]
---
title: One caller makes many IAM read calls in a few minutes
id: 9ad82e05-77c8-5eda-b1f5-5d5baead74e9
name: iam-enumeration-burst
status: test
description: >-
  One caller made twenty-five or more read calls to IAM within five minutes. Tools that look for a way to more rights
  walk through users, roles, groups and their policies at this pace, and refused calls are part of the picture. See
  which names were asked for and from where, and what the caller did next.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html
  - https://attack.mitre.org/techniques/T1087/004/
  - https://attack.mitre.org/techniques/T1069/003/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1069.003
  - attack.t1087.004
correlation:
  type: event_count
  rules: [iam-enumeration-burst-read]
  group-by: [userIdentity.arn]
  timespan: 5m
  condition: {gte: 25}
falsepositives:
  - Terraform and other infrastructure tools that refresh their state
  - Somebody browses IAM in the console
  - Posture scanners
level: medium
family: recon
evidence: correlation-context
required_logging: management
fields_used: [userIdentity.arn]

recon/identity-check-first-time.yml 1283
title: Identity asks who it is for the first time
id: 330a7eed-3f14-51be-945b-bd884a3f72d7
name: identity-check-first-time
status: test
description: >-
  A user asked AWS whose key it holds, and the baseline has not seen this identity ask before. It is the first thing
  that anybody does with a key that was found or bought, since it needs no permission; many tools of administrators
  do it as well. Look at the address, the agent and what came next. Sessions of roles are left aside. Without a
  baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  - https://attack.mitre.org/techniques/T1033/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1087.004
  - attack.t1033
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sts.amazonaws.com
    eventName: GetCallerIdentity
  by_role:
    userIdentity.type: AssumedRole
  condition: call and not by_role
new_to_baseline: [trailsift.principal]
falsepositives:
  - A user begins to use a tool that checks its key first, as Terraform does
level: low
family: recon
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.principal, userIdentity.type]

recon/identity-check-then-bucket-list.yml 2422
title: Identity check from a network that is not known
id: 3846d188-d1db-52ec-bc82-36d521ad6987
name: identity-check-then-bucket-list-check
status: test
description: A caller asked who it is, from an address that is in none of known_networks.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sts.amazonaws.com
    eventName: GetCallerIdentity
  known_network:
    sourceIPAddress|cidr|expand: '%known_networks%'
  condition: call and not known_network
level: informational
fields_used: [eventName, eventSource, sourceIPAddress]
---
title: Buckets are listed
id: 44c9ceb3-51c4-567d-9135-3e28a9966e96
name: identity-check-then-bucket-list-list
status: test
description: A call that lists the buckets of the account.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: ListBuckets
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: An identity check is followed by listing the buckets
id: 1545fac6-5b7d-5fa0-9040-afce7e91e23d
name: identity-check-then-bucket-list
status: test
description: >-
  The same access key was used from the same address to ask for its own identity and, within five minutes, to list all
  buckets. These are often the first two calls with a stolen key, and just as often those of somebody at a command line,
  so the place they come from decides. Name your own networks in known_networks and only other places are left; while
  that list is empty, the rule speaks of every place.
references:
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html
  - https://attack.mitre.org/techniques/T1619/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1087.004
  - attack.t1619
correlation:
  type: temporal_ordered
  rules: [identity-check-then-bucket-list-check, identity-check-then-bucket-list-list]
  group-by: [sourceIPAddress, userIdentity.accessKeyId]
  timespan: 5m
falsepositives:
  - Everyday work with the command line, where known_networks is empty
  - A pipeline that checks its credentials before it looks for a bucket
level: medium
family: recon
evidence: correlation-context
required_logging: management
fields_used: [sourceIPAddress, userIdentity.accessKeyId]

recon/leaked-key-checked.yml 1297
title: Secret scanner checks whether a leaked key works
id: b1b4d7bd-476d-5158-b026-b8eb197a964c
name: leaked-key-checked
status: test
description: >-
  A key of this account was tried with GetCallerIdentity by TruffleHog, a program that searches code and files for
  secrets and asks AWS whether a key it found is live. The key lies somewhere it should not, and whoever ran the scan
  has it. Deactivate the key, find out where it was published and review everything it did from addresses that are not
  yours.
references:
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  - https://attack.mitre.org/techniques/T1087/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
  - attack.t1087.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sts.amazonaws.com
    eventName: GetCallerIdentity
  scanner:
    userAgent|contains: TruffleHog
  condition: call and scanner
falsepositives:
  - The company's own scan of its repositories checks the keys that it finds
level: high
family: recon
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, userAgent]

recon/list-call-burst.yml 1433
title: List call
id: a8787f4b-6d88-5495-bf40-1a5794d7f137
name: list-call-burst-call
status: test
description: A caller other than an AWS service made a call whose name begins with List.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventName|startswith: List
  not_by_service:
    trailsift.is_aws_service: false
  condition: call and not_by_service
level: informational
fields_used: [eventName, trailsift.is_aws_service]
---
title: Very many list calls come from one caller
id: 575ce0bd-23ef-50da-a084-c724c7bb5356
name: list-call-burst
status: test
description: >-
  One caller made fifty or more calls whose name begins with List, to whatever services, within ten minutes. Listing is
  harmless in itself and common with tools, but it is also how somebody without knowledge of an account finds out what
  is in it. Worth a look where the caller is a person, or a program that has no need to list.
references:
  - https://attack.mitre.org/techniques/T1526/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1526
correlation:
  type: event_count
  rules: [list-call-burst-call]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition: {gte: 50}
falsepositives:
  - Inventory, billing and posture tools
  - Busy console sessions
level: low
family: recon
evidence: correlation-context
required_logging: management
fields_used: [userIdentity.arn]

recon/mail-service-recon.yml 1855
title: Mail sending limit or identity is read
id: 25d8edf9-5b5f-5f52-b0e8-5da26c238b7d
name: mail-service-recon-call
status: test
description: One of six calls about what the account may send by Amazon SES, and in whose name.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ses.amazonaws.com
    eventName:
      - GetAccountSendingEnabled
      - GetSendQuota
      - ListIdentities
      - GetIdentityVerificationAttributes
      - ListEmailIdentities
      - GetAccount
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Mail sending limits and identities are enumerated together
id: 94a83798-492e-5102-87d3-8e65f8a756e5
name: mail-service-recon
status: test
description: >-
  Within a quarter of an hour one caller made three or more different calls about what the account can send with Amazon
  SES: whether sending is on, how much a day, and from which verified addresses and domains. Tools that rate stolen keys
  by what mail they can send ask just these questions. Check whether the caller has to do with mail, and whether
  identities or messages follow.
references:
  - https://docs.aws.amazon.com/ses/latest/APIReference/API_GetSendQuota.html
  - https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetAccount.html
  - https://attack.mitre.org/techniques/T1580/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1580
correlation:
  type: value_count
  rules: [mail-service-recon-call]
  group-by: [userIdentity.arn]
  timespan: 15m
  condition: {field: eventName, gte: 3}
falsepositives:
  - Somebody opens the SES console
  - A mail application that watches its own limits
level: medium
family: recon
evidence: correlation-context
required_logging: management
fields_used: [eventName, userIdentity.arn]

recon/network-recon-burst.yml 1848
title: Seldom used network setting is read
id: f5b27547-9084-588f-8257-c76df0744e65
name: network-recon-burst-call
status: test
description: One of six EC2 calls about the network that few people ever make.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName:
      - DescribeCarrierGateways
      - DescribeVpcEndpointConnectionNotifications
      - DescribeTransitGatewayMulticastDomains
      - DescribeClientVpnRoutes
      - DescribeDhcpOptions
      - GetTransitGatewayRouteTableAssociations
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Seldom used network calls are made together
id: caa12b03-2ab2-5107-a293-68f8597f96c0
name: network-recon-burst
status: test
description: >-
  Within ten minutes one caller made four or more different calls out of six that ask for remote corners of the network,
  such as carrier gateways, multicast domains and the routes of a client VPN. Hardly anybody needs several of these at
  once except a tool that goes through every read call there is. See what else the caller asked for in the same minutes.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCarrierGateways.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClientVpnRoutes.html
  - https://attack.mitre.org/techniques/T1016/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1016
correlation:
  type: value_count
  rules: [network-recon-burst-call]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition: {field: eventName, gte: 4}
falsepositives:
  - Inventory tools that read everything
level: low
family: recon
evidence: correlation-context
required_logging: management
fields_used: [eventName, userIdentity.arn]

recon/organisation-recon.yml 1513
title: Principal reads the structure of the organisation for the first time
id: f37484d0-a7b4-588f-b6c3-8945cca4c9ec
name: organisation-recon
status: test
description: >-
  A principal read accounts, units, policies or delegated administrators of the organisation, and the baseline has
  not seen it do so. An intruder learns here where to go next and which guards stand in the way. See whether roles
  of other accounts are tried next. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html
  - https://attack.mitre.org/techniques/T1087/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1087.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: organizations.amazonaws.com
    eventName:
      - DescribeOrganization
      - ListAccounts
      - ListRoots
      - ListOrganizationalUnitsForParent
      - ListAccountsForParent
      - ListPolicies
      - ListDelegatedAdministrators
      - ListAWSServiceAccessForOrganization
  worked:
    trailsift.outcome: success
  by_service:
    trailsift.is_aws_service: true
  condition: call and worked and not by_service
new_to_baseline: [trailsift.principal]
falsepositives:
  - A person or a tool of the platform team is new
level: low
family: recon
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome, trailsift.principal]

recon/password-policy-read.yml 1630
title: Password policy of the account is read
id: ffd571c5-e65c-59d9-a4f5-49c716538a62
name: password-policy-read-call
status: test
description: A caller other than an AWS service asked for the password policy of the account.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: GetAccountPasswordPolicy
  not_by_service:
    trailsift.is_aws_service: false
  condition: call and not_by_service
level: informational
fields_used: [eventName, eventSource, trailsift.is_aws_service]
---
title: The password policy is read more than once
id: 46274e42-0d42-5ec7-80ae-b985671df493
name: password-policy-read
status: test
description: >-
  One caller asked for the account's password policy twice or more within half an hour. The policy tells how long and how
  varied passwords have to be, which helps in guessing them. On its own this means little; with sign-in failures or
  other questions about users by the same caller it means more.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountPasswordPolicy.html
  - https://attack.mitre.org/techniques/T1087/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1087.004
correlation:
  type: event_count
  rules: [password-policy-read-call]
  group-by: [userIdentity.arn]
  timespan: 30m
  condition: {gte: 2}
falsepositives:
  - The IAM console, which reads the policy with several of its pages
  - Posture scanners
level: low
family: recon
evidence: correlation-context
required_logging: management
fields_used: [userIdentity.arn]

recon/public-snapshot-search.yml 1439
title: Public or shared database snapshots are searched
id: 3c8d1e2d-f5ad-5973-a784-e30842ef23ce
name: public-snapshot-search
status: test
description: >-
  Database snapshots are listed together with those that other accounts share, or that are open to everyone. Whoever
  hunts for leaked data searches so. It says nothing against the account alone; see whether a snapshot of somebody
  else is copied or restored next.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBSnapshots.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBClusterSnapshots.html
  - https://attack.mitre.org/techniques/T1580/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1580
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName:
      - DescribeDBSnapshots
      - DescribeDBClusterSnapshots
  worked:
    trailsift.outcome: success
  foreign_included:
    - requestParameters.includePublic: true
    - requestParameters.includeShared: true
  condition: call and worked and foreign_included
falsepositives:
  - The snapshot pages of the console
  - Inventory tools that list everything they can
level: low
family: recon
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.includePublic, requestParameters.includeShared, trailsift.outcome]

recon/quota-increase-requested.yml 2742
title: Increase of a service quota is requested
id: c29163f0-8f2e-58aa-a5aa-d64eb72c874b
name: quota-increase-requested-increase
status: test
description: A higher service quota was requested.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: servicequotas.amazonaws.com
    eventName: RequestServiceQuotaIncrease
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: Service quota is read
id: fc3db597-fd6b-5b0d-ae46-288eb5b78071
name: quota-increase-requested-read
status: test
description: A call that reads the value of a service quota.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: servicequotas.amazonaws.com
    eventName: GetServiceQuota
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Service quotas of five regions or more are read
id: 4d481e28-3fe1-5666-897b-f8fcc82bd6d8
name: quota-increase-requested-regions
status: test
description: One caller read service quotas in five or more regions within five minutes.
author: TrailSift
date: 2026-11-21
correlation:
  type: value_count
  rules: [quota-increase-requested-read]
  group-by: [userIdentity.arn]
  timespan: 5m
  condition: {field: awsRegion, gte: 5}
level: informational
fields_used: [awsRegion, userIdentity.arn]
---
title: Service quota increase is requested, or quotas of many regions are probed
id: 02830bf1-2ef3-5c25-a727-37a41d4c9633
name: quota-increase-requested
status: test
description: >-
  A caller requested a higher service quota, or read quotas in five or more regions within five minutes. Whoever wants
  to run miners or resell a service in somebody else's account asks first how much of it there is, region by region, and
  then for more. See which service and quota it was about, and whether the account is in need of more.
references:
  - https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_RequestServiceQuotaIncrease.html
  - https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetServiceQuota.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.impact
  - attack.t1496.001
  - attack.t1580
correlation:
  type: event_count
  rules: [quota-increase-requested-increase, quota-increase-requested-regions]
  group-by: [userIdentity.arn]
  timespan: 5m
  condition: {gte: 1}
falsepositives:
  - The owners of the account prepare for growth
  - A tool that watches quotas in every region
level: medium
family: recon
evidence: correlation-context
required_logging: management
fields_used: [userIdentity.arn]

recon/recon-breadth-burst.yml 1936
title: Discovery call outside the console
id: 3bc143fc-887f-59a3-be89-7ee49f96db52
name: recon-breadth-burst-call
status: test
description: A caller other than an AWS service made one of the calls of recon_events, and not with a console session.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    trailsift.event_name|expand: '%recon_events%'
    readOnly: true
  not_by_service:
    trailsift.is_aws_service: false
  from_console:
    sessionCredentialFromConsole|exists: true
  condition: call and not_by_service and not from_console
level: informational
fields_used: [readOnly, sessionCredentialFromConsole, trailsift.event_name, trailsift.is_aws_service]
---
title: One caller makes many different discovery calls at once
id: 1b96a40c-c188-53db-9e7e-2d4060ba48d1
name: recon-breadth-burst
status: test
description: >-
  Within a minute one caller made eight or more different calls of the list recon_events, such as listing users, buckets,
  instances and secrets, and not from the console, whose pages make such bursts themselves. A person who works knows
  where things are; this is the pace of a tool that finds out what a set of credentials can see. Look at the source and
  the user agent, and at what was read or changed afterwards.
references:
  - https://attack.mitre.org/techniques/T1580/
  - https://attack.mitre.org/techniques/T1526/
  - https://attack.mitre.org/techniques/T1087/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1087.004
  - attack.t1526
  - attack.t1580
correlation:
  type: value_count
  rules: [recon-breadth-burst-call]
  group-by: [userIdentity.arn]
  timespan: 1m
  condition: {field: [eventSource, eventName], gte: 8}
falsepositives:
  - Inventory and posture scanners
level: medium
family: recon
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, userIdentity.arn]

recon/recon-from-instance.yml 2069
title: Discovery call with the credentials of an instance
id: b8794313-3149-5100-b2da-72ba54e844dc
name: recon-from-instance-call
status: test
description: A call that explores the account, made by a session whose name is an instance id.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventName:
      - GetCallerIdentity
      - ListBuckets
      - GetAccountSummary
      - ListRoles
      - ListUsers
      - GetAccountAuthorizationDetails
      - DescribeSnapshots
      - DescribeTrails
      - ListDetectors
  instance_session:
    userIdentity.principalId|re: ':i-[0-9a-f]+$'
  condition: call and instance_session
level: informational
fields_used: [eventName, userIdentity.principalId]
---
title: Credentials of an instance are used to explore the account
id: bab11372-ecc9-5bf3-a8d3-d3c70ce56c75
name: recon-from-instance
status: test
description: >-
  The role session of one EC2 instance made four or more different calls that explore the account within ten minutes.
  Servers do what their application needs and hardly ever list users, trails or buckets; an intruder on the server, or
  somebody who took its credentials from the metadata service, does so first. Compare the source address with the
  instance's own, and look into the instance.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html
  - https://attack.mitre.org/techniques/T1552/005/
  - https://attack.mitre.org/techniques/T1580/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.discovery
  - attack.t1087.004
  - attack.t1552.005
  - attack.t1580
correlation:
  type: value_count
  rules: [recon-from-instance-call]
  group-by: [userIdentity.principalId]
  timespan: 10m
  condition: {field: eventName, gte: 4}
falsepositives:
  - A scanner, a build server or a jump host that runs on an instance and works with its role
level: high
family: recon
evidence: direct-detection
required_logging: management
fields_used: [eventName, userIdentity.principalId]

recon/security-tooling-recon.yml 2222
title: Security service or its findings are looked at
id: 78795ee0-ecfc-51c4-8c9b-fafdbcf048b9
name: security-tooling-recon-call
status: test
description: A caller other than an AWS service read the state or the findings of a service that watches the account.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource:
      - guardduty.amazonaws.com
      - securityhub.amazonaws.com
      - cloudtrail.amazonaws.com
      - config.amazonaws.com
      - macie2.amazonaws.com
    eventName:
      - ListDetectors
      - GetDetector
      - ListFindings
      - GetFindings
      - DescribeHub
      - DescribeStandards
      - DescribeTrails
      - GetTrailStatus
      - GetEventSelectors
      - DescribeConfigurationRecorders
  not_by_service:
    trailsift.is_aws_service: false
  condition: call and not_by_service
level: informational
fields_used: [eventName, eventSource, trailsift.is_aws_service]
---
title: Security services and their findings are enumerated
id: ee1e3e3e-2574-5a61-a362-89a0beeaba7d
name: security-tooling-recon
status: test
description: >-
  Within ten minutes one caller made four or more different calls that tell what watches the account: GuardDuty,
  Security Hub, Macie, AWS Config and CloudTrail, their settings and their findings. An intruder wants to know what will
  be seen before the next step, and what has been seen already. Watch for calls that stop or weaken these services.
references:
  - https://docs.aws.amazon.com/guardduty/latest/APIReference/API_ListDetectors.html
  - https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetEventSelectors.html
  - https://attack.mitre.org/techniques/T1518/001/
  - https://attack.mitre.org/techniques/T1654/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1518.001
  - attack.t1654
correlation:
  type: value_count
  rules: [security-tooling-recon-call]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition: {field: eventName, gte: 4}
falsepositives:
  - The security team at its work, and posture tools
level: low
family: recon
evidence: correlation-context
required_logging: management
fields_used: [eventName, userIdentity.arn]

recon/ssm-inventory-recon.yml 1427
title: Principal reads the inventory of Systems Manager for the first time
id: de509ef9-0d65-58f0-a7f8-8196f58f92ae
name: ssm-inventory-recon
status: test
description: >-
  A principal read what Systems Manager knows of instances, their software or the commands sent to them, and the
  baseline has not seen it do so. An intruder learns here which instances a command would reach and what runs on
  them. See whether commands or sessions follow. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetInventory.html
  - https://attack.mitre.org/techniques/T1518/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1518
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ssm.amazonaws.com
    eventName:
      - GetInventory
      - GetInventorySchema
      - ListInventoryEntries
      - DescribeInstancePatches
      - ListCommands
      - DescribeInstanceInformation
  worked:
    trailsift.outcome: success
  by_service:
    trailsift.is_aws_service: true
  condition: call and worked and not by_service
new_to_baseline: [trailsift.principal]
falsepositives:
  - An operator or a new tool for inventories
level: low
family: recon
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome, trailsift.principal]

recon/storage-recon-burst.yml 1869
title: Setting of volumes, snapshots or images is read
id: 204f3837-4aeb-5d70-b0e1-b2cdb8b6bae6
name: storage-recon-burst-call
status: test
description: One of seven EC2 calls about disks, their copies and their encryption.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName:
      - GetEbsEncryptionByDefault
      - GetEbsDefaultKmsKeyId
      - DescribeVolumes
      - DescribeVolumesModifications
      - DescribeSnapshotAttribute
      - DescribeSnapshotTierStatus
      - DescribeImages
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Volume, snapshot and encryption settings are read together
id: 221893f6-313a-54f6-aed7-ffb97d2732de
name: storage-recon-burst
status: test
description: >-
  Within ten minutes one caller made four or more different calls about disks: their volumes and images, who may use a
  snapshot, where snapshots are kept, and whether and with which key new disks are encrypted. It is what one would want
  to know before copying disks away or locking them up. Look for snapshots made, shared or deleted by the caller since.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshotAttribute.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEbsEncryptionByDefault.html
  - https://attack.mitre.org/techniques/T1580/
author: TrailSift
date: 2026-11-21
tags:
  - attack.discovery
  - attack.t1580
correlation:
  type: value_count
  rules: [storage-recon-burst-call]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition: {field: eventName, gte: 4}
falsepositives:
  - The EC2 console, inventory and posture tools
level: low
family: recon
evidence: correlation-context
required_logging: management
fields_used: [eventName, userIdentity.arn]

recon/user-data-bulk-read.yml 1988
title: The user data of an instance is read
id: a905fbf3-4b1f-5320-8c0f-a8cce77fc9bf
name: user-data-bulk-read-call
status: test
description: >-
  A caller asks for the start-up script of an instance, allowed or not, and not through CloudFormation or EMR.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: DescribeInstanceAttribute
    requestParameters.attribute: userData
  by_provisioning_service:
    userIdentity.invokedBy|startswith: [cloudformation.amazonaws.com, elasticmapreduce.amazonaws.com]
  condition: call and not by_provisioning_service
level: informational
fields_used: [eventName, eventSource, requestParameters.attribute, userIdentity.invokedBy]
---
title: User data of many instances is read
id: c6f6ca95-2bd1-53b7-b92b-864293e9a969
name: user-data-bulk-read
status: test
description: >-
  Within fifteen minutes one caller asked for the user data of five or more instances, whether it was allowed to or not.
  Start-up scripts tell how machines are built and often hold passwords or keys. Look through the user data that was
  given out, and replace what it holds.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceAttribute.html
  - https://attack.mitre.org/techniques/T1552/005/
  - https://attack.mitre.org/techniques/T1580/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.discovery
  - attack.t1552.005
  - attack.t1580
correlation:
  type: value_count
  rules: [user-data-bulk-read-call]
  group-by: [userIdentity.arn]
  timespan: 15m
  condition: {field: requestParameters.instanceId, gte: 5}
falsepositives:
  - A tool for infrastructure as code refreshes the state of its instances
  - An inventory or posture tool reads every attribute
level: medium
family: recon
evidence: direct-detection
required_logging: management
fields_used: [requestParameters.instanceId, userIdentity.arn]


"""#
}
