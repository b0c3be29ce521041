// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum ResourceSharingFiles {
  static let text = #"""
resource-sharing/account-public-access-block-removed.yml 2007
title: Block Public Access of the whole account is deleted or relaxed
id: 975fcc6f-706a-5ef3-8ced-de04482aad74
name: account-public-access-block-removed
status: test
description: >-
  The account-wide settings that keep every bucket private are deleted, or at least one of the four is
  switched off. From now on each bucket depends on its own settings, and those that had none may be public
  at once. Restore the settings, then list the buckets whose policy or ACL admits everyone.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeletePublicAccessBlock.html
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PutPublicAccessBlock.html
  - https://attack.mitre.org/techniques/T1685/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685
logsource:
  product: aws
  service: cloudtrail
detection:
  deletion:
    eventSource: s3.amazonaws.com
    eventName: DeleteAccountPublicAccessBlock
  change:
    eventSource: s3.amazonaws.com
    eventName: PutAccountPublicAccessBlock
  setting_off:
    - requestParameters.PublicAccessBlockConfiguration.BlockPublicAcls: false
    - requestParameters.PublicAccessBlockConfiguration.IgnorePublicAcls: false
    - requestParameters.PublicAccessBlockConfiguration.BlockPublicPolicy: false
    - requestParameters.PublicAccessBlockConfiguration.RestrictPublicBuckets: false
  worked:
    trailsift.outcome: success
  condition: worked and (deletion or (change and setting_off))
falsepositives:
  - An account is set up for public web sites alone
level: critical
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.PublicAccessBlockConfiguration.BlockPublicAcls
  - requestParameters.PublicAccessBlockConfiguration.BlockPublicPolicy
  - requestParameters.PublicAccessBlockConfiguration.IgnorePublicAcls
  - requestParameters.PublicAccessBlockConfiguration.RestrictPublicBuckets
  - trailsift.outcome

resource-sharing/bucket-acl-public.yml 2783
title: Bucket ACL grants access to everyone or to every AWS user
id: fb4edd0c-9d12-5625-80be-c1becb9e0ef7
name: bucket-acl-public
status: test
description: >-
  A bucket is created, or its access control list is set, with a grant to all users or to all AWS users: by
  a canned ACL, by a grant in the body or by a grant header. Anyone can then list the bucket, write to it or
  change its ACL, as far as the grant goes and Block Public Access does not step in. Check whether the
  bucket is meant for the public and turn its ACLs off if nothing needs them.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAcl.html
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
  - https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html
  - https://attack.mitre.org/techniques/T1530/
author: TrailSift
date: 2026-11-21
tags:
  - attack.collection
  - attack.t1530
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName:
      - PutBucketAcl
      - CreateBucket
  worked:
    trailsift.outcome: success
  canned_acl:
    requestParameters.x-amz-acl:
      - public-read
      - public-read-write
      - authenticated-read
  grant_in_body:
    requestParameters.AccessControlPolicy.AccessControlList.Grant.Grantee.URI|endswith:
      - global/AllUsers
      - global/AuthenticatedUsers
  grant_header:
    - requestParameters.accessControlList|contains:
        - global/AllUsers
        - global/AuthenticatedUsers
    - requestParameters.x-amz-grant-read|contains:
        - global/AllUsers
        - global/AuthenticatedUsers
    - requestParameters.x-amz-grant-write|contains:
        - global/AllUsers
        - global/AuthenticatedUsers
    - requestParameters.x-amz-grant-read-acp|contains:
        - global/AllUsers
        - global/AuthenticatedUsers
    - requestParameters.x-amz-grant-write-acp|contains:
        - global/AllUsers
        - global/AuthenticatedUsers
    - requestParameters.x-amz-grant-full-control|contains:
        - global/AllUsers
        - global/AuthenticatedUsers
  condition: call and worked and (canned_acl or grant_in_body or grant_header)
falsepositives:
  - A bucket serves public downloads in the old way
level: high
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.AccessControlPolicy.AccessControlList.Grant.Grantee.URI
  - requestParameters.accessControlList
  - requestParameters.x-amz-acl
  - requestParameters.x-amz-grant-full-control
  - requestParameters.x-amz-grant-read
  - requestParameters.x-amz-grant-read-acp
  - requestParameters.x-amz-grant-write
  - requestParameters.x-amz-grant-write-acp
  - trailsift.outcome

resource-sharing/bucket-config-deleted.yml 1305
title: Policy, CORS or lifecycle settings of a bucket are deleted
id: 9b41c0cc-4ccc-5c50-9936-f25cb948d3d3
name: bucket-config-deleted
status: test
description: >-
  A bucket lost its policy, its rules for cross-origin requests or its lifecycle settings. A policy that forbade
  things protects no more, and a changed life span keeps or loses data. Each of these happens in ordinary work, so
  read it with what the caller did to the bucket before and after.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketCors.html
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketLifecycle.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1578.005
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: [DeleteBucketPolicy, DeleteBucketCors, DeleteBucketLifecycle]
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Infrastructure code takes a setting away, or writes it anew by deleting it first
level: low
family: resource-sharing
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

resource-sharing/bucket-exposed-after-block-removed.yml 5021
title: Block Public Access of a bucket is removed or loosened
id: 460d4153-d4e2-575d-a11a-2204aa9ef1da
name: bucket-exposed-after-block-removed-block
status: test
description: The bucket's Block Public Access settings were deleted, or at least one of the four was switched off.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  source:
    eventSource: s3.amazonaws.com
  worked:
    trailsift.outcome: success
  deleted:
    eventName: DeleteBucketPublicAccessBlock
  put:
    eventName: PutBucketPublicAccessBlock
  switched_off:
    - requestParameters.PublicAccessBlockConfiguration.BlockPublicAcls: false
    - requestParameters.PublicAccessBlockConfiguration.IgnorePublicAcls: false
    - requestParameters.PublicAccessBlockConfiguration.BlockPublicPolicy: false
    - requestParameters.PublicAccessBlockConfiguration.RestrictPublicBuckets: false
  condition: source and worked and (deleted or (put and switched_off))
level: informational
fields_used: [eventName, eventSource, requestParameters.PublicAccessBlockConfiguration.BlockPublicAcls, requestParameters.PublicAccessBlockConfiguration.BlockPublicPolicy, requestParameters.PublicAccessBlockConfiguration.IgnorePublicAcls, requestParameters.PublicAccessBlockConfiguration.RestrictPublicBuckets, trailsift.outcome]
---
title: Bucket is opened to everyone by policy or ACL
id: 5e0a60ab-f131-5257-bfd3-3359129e268e
name: bucket-exposed-after-block-removed-open
status: test
description: A bucket got a policy that allows everyone without a condition, or an ACL for everyone or every AWS account.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  source:
    eventSource: s3.amazonaws.com
  worked:
    trailsift.outcome: success
  put_policy:
    eventName: PutBucketPolicy
  public_statement:
    requestParameters.bucketPolicy.Statement.Effect: Allow
    requestParameters.bucketPolicy.Statement.Principal: '\*'
    requestParameters.bucketPolicy.Statement.Condition|neq: '*'
  put_acl:
    eventName: PutBucketAcl
  canned_acl:
    requestParameters.x-amz-acl: [public-read, public-read-write, authenticated-read]
  granted_group:
    requestParameters.AccessControlPolicy.AccessControlList.Grant.Grantee.URI|endswith:
      - global/AllUsers
      - global/AuthenticatedUsers
  granted_by_header:
    - requestParameters.x-amz-grant-read|contains: [global/AllUsers, global/AuthenticatedUsers]
    - requestParameters.x-amz-grant-read-acp|contains: [global/AllUsers, global/AuthenticatedUsers]
    - requestParameters.x-amz-grant-write|contains: [global/AllUsers, global/AuthenticatedUsers]
    - requestParameters.x-amz-grant-write-acp|contains: [global/AllUsers, global/AuthenticatedUsers]
    - requestParameters.x-amz-grant-full-control|contains: [global/AllUsers, global/AuthenticatedUsers]
    - requestParameters.accessControlList|contains: [global/AllUsers, global/AuthenticatedUsers]
  condition: source and worked and ((put_policy and public_statement) or (put_acl and (canned_acl or granted_group or granted_by_header)))
same_element:
  public_statement: requestParameters.bucketPolicy.Statement
level: informational
fields_used: [eventName, eventSource, requestParameters.AccessControlPolicy.AccessControlList.Grant.Grantee.URI, requestParameters.accessControlList, requestParameters.bucketPolicy.Statement.Condition, requestParameters.bucketPolicy.Statement.Effect, requestParameters.bucketPolicy.Statement.Principal, requestParameters.x-amz-acl, requestParameters.x-amz-grant-full-control, requestParameters.x-amz-grant-read, requestParameters.x-amz-grant-read-acp, requestParameters.x-amz-grant-write, requestParameters.x-amz-grant-write-acp, trailsift.outcome]
---
title: Bucket is made public after its block on public access was removed
id: 40c97e69-f8ae-5406-8c4d-2878393774df
name: bucket-exposed-after-block-removed
status: test
description: >-
  Within an hour, Block Public Access of a bucket was removed or loosened, and then a policy or an ACL opened the bucket
  to everyone. With the block in place the second call is refused or has no effect, so the order is deliberate. Put the
  block back, then find out what the bucket holds and who has read from it in the meantime.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeletePublicAccessBlock.html
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAcl.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.collection
  - attack.exfiltration
  - attack.t1530
  - attack.t1537
correlation:
  type: temporal_ordered
  rules: [bucket-exposed-after-block-removed-block, bucket-exposed-after-block-removed-open]
  group-by: [requestParameters.bucketName]
  timespan: 60m
falsepositives:
  - A bucket for a public web site is set up by hand
level: critical
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used: [requestParameters.bucketName]

resource-sharing/bucket-policy-external-account.yml 4271
title: Bucket policy admits an unknown account
id: 8784826e-e4d0-5a2f-a4b1-0aceaf58e229
name: bucket-policy-external-account
status: test
description: >-
  A bucket gets a policy in which a statement allows something to a principal of an account that is neither
  this one nor in known_accounts. The data can be read, or replaced, from an account nobody here controls.
  List the accounts of your own and of partners, and this one too: until then a role or user of a stranger
  whose name holds this account's number passes for an own one. A stranger in one list with an own or known
  principal is passed over where the policy also denies something to a named account. Check who owns the
  account and what the statement allows.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
  - https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-walkthroughs-managing-access-example2.html
  - https://attack.mitre.org/techniques/T1537/
author: TrailSift
date: 2026-11-21
tags:
  - attack.exfiltration
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1537
  - attack.t1098
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: PutBucketPolicy
  worked:
    trailsift.outcome: success
  # A statement that names no own or known account is seen as a whole. A stranger among others is seen as one principal,
  # of whose statement nothing is known: so only where no statement denies something to an account.
  # Both have two forms: an exact one for an account that is in the list itself, and one for any account, for which an
  # ARN with the account's number anywhere in it is an own one. `???` is iam or sts.
  stranger_alone:
    - recipientAccountId|expand: '%known_accounts%'
      requestParameters.bucketPolicy.Statement.Effect: Allow
      requestParameters.bucketPolicy.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.bucketPolicy.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
    - requestParameters.bucketPolicy.Statement.Effect: Allow
      requestParameters.bucketPolicy.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.bucketPolicy.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
      requestParameters.bucketPolicy.Statement.Principal.AWS|neq|contains|fieldref: recipientAccountId
  stranger_among_others:
    - recipientAccountId|expand: '%known_accounts%'
      requestParameters.bucketPolicy.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.bucketPolicy.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
    - requestParameters.bucketPolicy.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
      requestParameters.bucketPolicy.Statement.Principal.AWS|neq|expand:
        ['%known_accounts%', 'arn:aws:???::%known_accounts%:*', 'arn:aws-*:???::%known_accounts%:*']
      requestParameters.bucketPolicy.Statement.Principal.AWS|neq|contains|fieldref: recipientAccountId
  account_denied:
    requestParameters.bucketPolicy.Statement.Effect: Deny
    requestParameters.bucketPolicy.Statement.Principal.AWS|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
  condition: call and worked and (stranger_alone or (stranger_among_others and not account_denied))
same_element:
  stranger_alone: requestParameters.bucketPolicy.Statement
  stranger_among_others: requestParameters.bucketPolicy.Statement.Principal.AWS
  account_denied: requestParameters.bucketPolicy.Statement
falsepositives:
  - A partner or a vendor that is not yet in known_accounts gets access by agreement
  - AWS accounts that deliver logs of older load balancers
level: high
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - recipientAccountId
  - requestParameters.bucketPolicy.Statement.Effect
  - requestParameters.bucketPolicy.Statement.Principal.AWS
  - trailsift.outcome

resource-sharing/bucket-policy-public.yml 1672
title: Bucket policy admits everyone
id: ffdf41fa-1422-57ee-a31b-cd1f9847a1ff
name: bucket-policy-public
status: test
description: >-
  A bucket gets a policy in which a statement allows something to every principal and sets no condition.
  Unless Block Public Access steps in, anyone on the internet can do what the statement allows. Check which
  actions and objects it covers and whether the bucket or the account blocks public policies.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
  - https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
  - https://attack.mitre.org/techniques/T1530/
author: TrailSift
date: 2026-11-21
tags:
  - attack.collection
  - attack.exfiltration
  - attack.t1530
  - attack.t1537
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: PutBucketPolicy
  worked:
    trailsift.outcome: success
  public_statement:
    requestParameters.bucketPolicy.Statement.Effect: Allow
    requestParameters.bucketPolicy.Statement.Principal: '\*'
    requestParameters.bucketPolicy.Statement.Condition|neq: '*'
  condition: call and worked and public_statement
same_element:
  public_statement: requestParameters.bucketPolicy.Statement
falsepositives:
  - A bucket serves a public web site
level: high
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.bucketPolicy.Statement.Condition
  - requestParameters.bucketPolicy.Statement.Effect
  - requestParameters.bucketPolicy.Statement.Principal
  - trailsift.outcome

resource-sharing/bucket-public-access-block-removed.yml 2024
title: Block Public Access of a bucket is deleted or relaxed
id: d0cd862f-8977-5d35-81f7-01af9f6e9666
name: bucket-public-access-block-removed
status: test
description: >-
  The settings that keep a bucket private whatever its policy and its ACLs say are deleted, or at least one
  of the four is switched off. On its own nothing is public yet; it takes away what would have stopped the
  next step. Look for a bucket policy or an ACL that follows, and check the settings of the account.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeletePublicAccessBlock.html
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutPublicAccessBlock.html
  - https://attack.mitre.org/techniques/T1685/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685
logsource:
  product: aws
  service: cloudtrail
detection:
  deletion:
    eventSource: s3.amazonaws.com
    eventName:
      - DeleteBucketPublicAccessBlock
      - DeletePublicAccessBlock
  change:
    eventSource: s3.amazonaws.com
    eventName: PutBucketPublicAccessBlock
  setting_off:
    - requestParameters.PublicAccessBlockConfiguration.BlockPublicAcls: false
    - requestParameters.PublicAccessBlockConfiguration.IgnorePublicAcls: false
    - requestParameters.PublicAccessBlockConfiguration.BlockPublicPolicy: false
    - requestParameters.PublicAccessBlockConfiguration.RestrictPublicBuckets: false
  worked:
    trailsift.outcome: success
  condition: worked and (deletion or (change and setting_off))
falsepositives:
  - A bucket is prepared for a public web site
level: high
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.PublicAccessBlockConfiguration.BlockPublicAcls
  - requestParameters.PublicAccessBlockConfiguration.BlockPublicPolicy
  - requestParameters.PublicAccessBlockConfiguration.IgnorePublicAcls
  - requestParameters.PublicAccessBlockConfiguration.RestrictPublicBuckets
  - trailsift.outcome

resource-sharing/bucket-replicated-outside.yml 1714
title: Bucket is replicated to another account
id: 46eff273-6a31-5fda-9bbe-806cd1347e63
name: bucket-replicated-outside
status: test
description: >-
  A bucket gets a replication whose destination belongs to another account. New objects flow there on their
  own from then on, without any further call here. Only a rule of the configuration that names the owner of
  its destination can be judged, since the record says nothing else about it; each of them is judged by
  itself. Check who owns the account, and stop the replication before anything else if nobody does.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketReplication.html
  - https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-change-owner.html
  - https://attack.mitre.org/techniques/T1537/
author: TrailSift
date: 2026-11-21
tags:
  - attack.exfiltration
  - attack.t1537
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: PutBucketReplication
  worked:
    trailsift.outcome: success
  another_owner:
    requestParameters.ReplicationConfiguration.Rule.Destination.Account: '*'
    requestParameters.ReplicationConfiguration.Rule.Destination.Account|neq|fieldref: recipientAccountId
  condition: call and worked and another_owner
same_element:
  another_owner: requestParameters.ReplicationConfiguration.Rule
falsepositives:
  - Backups or logs are replicated to an account of the owner
level: high
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - recipientAccountId
  - requestParameters.ReplicationConfiguration.Rule.Destination.Account
  - trailsift.outcome

resource-sharing/build-project-public.yml 1353
title: Build results of a project are made public
id: 40b9f921-1dbb-5730-9b56-cfb770343eba
name: build-project-public
status: test
description: >-
  The builds of a CodeBuild project become readable by anyone on the internet: logs, test reports and artifacts. Build
  logs easily show tokens, internal host names and the layout of the source. Make the project private again, read the
  published logs for secrets and rotate those, and look at the role the project uses to show its results.
references:
  - https://docs.aws.amazon.com/codebuild/latest/APIReference/API_UpdateProjectVisibility.html
  - https://docs.aws.amazon.com/codebuild/latest/userguide/public-builds.html
  - https://attack.mitre.org/techniques/T1567/
author: TrailSift
date: 2026-11-21
tags:
  - attack.exfiltration
  - attack.t1567
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: codebuild.amazonaws.com
    eventName: UpdateProjectVisibility
  worked:
    trailsift.outcome: success
  public:
    requestParameters.projectVisibility: PUBLIC_READ
  condition: call and worked and public
falsepositives:
  - An open source project shows its builds on purpose
level: high
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.projectVisibility, trailsift.outcome]

resource-sharing/disk-copy-then-share.yml 6423
title: Snapshot of a disk is made
id: 27bdc674-8064-50bd-b096-3baf44af2651
name: disk-copy-then-share-snapshot-made
status: test
description: A snapshot of a volume was made, and the answer names it.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: CreateSnapshot
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: Snapshot is shared with an account that is not known
id: 559d4869-20c4-5796-b2cf-86ba04b59fdd
name: disk-copy-then-share-snapshot-shared
status: test
description: Another account, one that is not in known_accounts, was allowed to make volumes from a snapshot.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: ModifySnapshotAttribute
  worked:
    trailsift.outcome: success
  outsider:
    requestParameters.createVolumePermission.add.items.userId|exists: true
    requestParameters.createVolumePermission.add.items.userId|neq|expand: '%known_accounts%'
    requestParameters.createVolumePermission.add.items.userId|neq|fieldref: recipientAccountId
  condition: call and worked and outsider
same_element:
  outsider: requestParameters.createVolumePermission.add.items
level: informational
fields_used: [eventName, eventSource, recipientAccountId, requestParameters.createVolumePermission.add.items.userId, trailsift.outcome]
---
title: Machine image is made
id: 2e62c141-e7cc-5f80-bb26-a807593afe79
name: disk-copy-then-share-image-made
status: test
description: A machine image of an instance was made, and the answer names it.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: CreateImage
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: Machine image is shared with an account or organisation that is not known
id: 7066e91f-d953-549f-9c87-4f9e98c31829
name: disk-copy-then-share-image-shared
status: test
description: Another account, one that is not in known_accounts, or an organisation was allowed to launch a machine image.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: ModifyImageAttribute
  worked:
    trailsift.outcome: success
  outsider:
    requestParameters.launchPermission.add.items.userId|exists: true
    requestParameters.launchPermission.add.items.userId|neq|expand: '%known_accounts%'
    requestParameters.launchPermission.add.items.userId|neq|fieldref: recipientAccountId
  organisation:
    - requestParameters.launchPermission.add.items.organizationArn|exists: true
    - requestParameters.launchPermission.add.items.organizationalUnitArn|exists: true
  # Publishing in the marketplace shares images with accounts of AWS.
  marketplace:
    userIdentity.invokedBy: assets.marketplace.amazonaws.com
  condition: call and worked and not marketplace and (organisation or outsider)
same_element:
  outsider: requestParameters.launchPermission.add.items
level: informational
fields_used: [eventName, eventSource, recipientAccountId, requestParameters.launchPermission.add.items.organizationArn, requestParameters.launchPermission.add.items.organizationalUnitArn, requestParameters.launchPermission.add.items.userId, trailsift.outcome, userIdentity.invokedBy]
---
title: A new snapshot is shared outside
id: a0fd3b4e-c084-5ab9-867c-ab519b32e9ba
name: disk-copy-then-share-snapshot
status: test
description: The snapshot that was made is shared within a day.
author: TrailSift
date: 2026-11-21
correlation:
  type: temporal_ordered
  rules: [disk-copy-then-share-snapshot-made, disk-copy-then-share-snapshot-shared]
  group-by: [recipientAccountId, snapshot]
  timespan: 24h
  aliases:
    snapshot:
      disk-copy-then-share-snapshot-made: responseElements.snapshotId
      disk-copy-then-share-snapshot-shared: requestParameters.snapshotId
level: informational
fields_used: [recipientAccountId, requestParameters.snapshotId, responseElements.snapshotId]
---
title: A new machine image is shared outside
id: 8982782a-d002-5f54-a214-a951bc8d9049
name: disk-copy-then-share-image
status: test
description: The machine image that was made is shared within a day.
author: TrailSift
date: 2026-11-21
correlation:
  type: temporal_ordered
  rules: [disk-copy-then-share-image-made, disk-copy-then-share-image-shared]
  group-by: [recipientAccountId, image]
  timespan: 24h
  aliases:
    image:
      disk-copy-then-share-image-made: responseElements.imageId
      disk-copy-then-share-image-shared: requestParameters.imageId
level: informational
fields_used: [recipientAccountId, requestParameters.imageId, responseElements.imageId]
---
title: A disk is copied and the copy shared outside soon after
id: 49af5230-717f-527c-bfaf-c8749d3112c3
name: disk-copy-then-share
status: test
description: >-
  A snapshot or a machine image was made and within a day shared with another account that is not in known_accounts, or,
  for an image, with an organisation. The other side can copy it at once and keep what was on the disk, whatever is
  undone later. Name the accounts that copies may go to in known_accounts; while it is empty, every account but the own
  one counts as outside. Take the permission back, and treat all data and credentials of the disk as lost.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html
  - https://attack.mitre.org/techniques/T1537/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.exfiltration
  - attack.t1537
  - attack.t1578.001
correlation:
  type: event_count
  rules: [disk-copy-then-share-snapshot, disk-copy-then-share-image]
  group-by: [recipientAccountId]
  timespan: 24h
  condition: {gte: 1}
falsepositives:
  - A pipeline builds images and shares them with partners or own accounts that are not in known_accounts
level: critical
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used: [recipientAccountId]

resource-sharing/ebs-snapshot-public.yml 1366
title: EBS snapshot is shared with everyone
id: c7f75131-3213-5ad6-8e2e-27b59faf3f42
name: ebs-snapshot-public
status: test
description: >-
  An EBS snapshot is made public: every AWS account can see it, copy it and read the disk. Public snapshots
  are combed by strangers all the time, so assume that it was copied. Take the permission back, then find
  out what was on the volume and change the secrets that it held.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html
  - https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html
  - https://attack.mitre.org/techniques/T1537/
author: TrailSift
date: 2026-11-21
tags:
  - attack.exfiltration
  - attack.t1537
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: ModifySnapshotAttribute
  worked:
    trailsift.outcome: success
  shared_with_everyone:
    requestParameters.createVolumePermission.add.items.group: all
  condition: call and worked and shared_with_everyone
falsepositives:
  - A data set or an appliance is published on purpose
level: critical
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.createVolumePermission.add.items.group
  - trailsift.outcome

resource-sharing/ebs-snapshot-shared-outside.yml 1718
title: EBS snapshot is shared with an unknown account
id: 3cd912d7-5656-5f59-afc0-f6474bb6d7e3
name: ebs-snapshot-shared-outside
status: test
description: >-
  An EBS snapshot is shared with an account that is neither this one nor in known_accounts. That account can
  copy the disk and read it at leisure, and no later change here takes the copy back. With an empty
  known_accounts every account but this one counts as unknown; each entry of a request is judged by itself.
  Check who owns the account and what is on the volume.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html
  - https://attack.mitre.org/techniques/T1537/
author: TrailSift
date: 2026-11-21
tags:
  - attack.exfiltration
  - attack.t1537
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: ModifySnapshotAttribute
  worked:
    trailsift.outcome: success
  unknown_account:
    requestParameters.createVolumePermission.add.items.userId|exists: true
    requestParameters.createVolumePermission.add.items.userId|neq|expand: '%known_accounts%'
    requestParameters.createVolumePermission.add.items.userId|neq|fieldref: recipientAccountId
  condition: call and worked and unknown_account
same_element:
  unknown_account: requestParameters.createVolumePermission.add.items
falsepositives:
  - A snapshot is handed to a partner or to an account of the owner that is not in known_accounts
level: high
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - recipientAccountId
  - requestParameters.createVolumePermission.add.items.userId
  - trailsift.outcome

resource-sharing/function-layer-shared-outside.yml 1710
title: Lambda layer version is shared beyond the account
id: b5aafabb-ffb0-5ac3-ba19-1087d9e308bc
name: function-layer-shared-outside
status: test
description: >-
  A version of a Lambda layer is opened to every account, or to an account that is not in known_accounts. Layers can
  hold code, libraries and credentials that were left in by mistake, and whoever may use one can download it. Naming
  accounts in known_accounts quietens the rule for them, not for everyone; with an organizationId the sharing ends at
  that organisation. Look at what the layer holds and who asked for it.
references:
  - https://docs.aws.amazon.com/lambda/latest/api/API_AddLayerVersionPermission.html
  - https://attack.mitre.org/techniques/T1537/
author: TrailSift
date: 2026-11-21
tags:
  - attack.exfiltration
  - attack.t1537
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: lambda.amazonaws.com
    trailsift.event_name: AddLayerVersionPermission
  worked:
    trailsift.outcome: success
  everyone:
    requestParameters.principal: '\*'
  named:
    requestParameters.principal|exists: true
  own:
    requestParameters.principal|fieldref: recipientAccountId
  known:
    requestParameters.principal|contains|expand: '%known_accounts%'
  condition: call and worked and (everyone or (named and not own and not known))
falsepositives:
  - A layer that is published for customers or for the whole organisation
  - An account of the same owner that is not yet in known_accounts
level: medium
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used: [eventSource, recipientAccountId, requestParameters.principal, trailsift.event_name, trailsift.outcome]

resource-sharing/function-permission-outsider.yml 2182
title: Lambda function may be invoked by an unknown account
id: 15913740-91ba-5f45-b71f-42b0919dc05c
name: function-permission-outsider
status: test
description: >-
  A statement of a function's resource policy names a principal of an account that is neither this one nor in
  known_accounts: by its number, or by an ARN. Code of that account can then run the function with the rights of its
  role. List the accounts of your own and of partners, and this one too: until then a role or user of a stranger whose
  name holds this account's number passes for an own one.
references:
  - https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
  - https://docs.aws.amazon.com/lambda/latest/dg/permissions-function-cross-account.html
  - https://attack.mitre.org/techniques/T1546/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1546
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: lambda.amazonaws.com
    trailsift.event_name: AddPermission
  worked:
    trailsift.outcome: success
  principal_of_an_account:
    requestParameters.principal|re: '^(arn:[^:]*:(iam|sts)::)?[0-9]{12}(:|$)'
  own_account_listed:
    recipientAccountId|expand: '%known_accounts%'
  # Exact, since known ARNs are compared from their beginning; an own one is told by its number, anywhere in it.
  principal_known:
    requestParameters.principal|expand:
      - '%known_accounts%'
      - 'arn:aws:iam::%known_accounts%:*'
      - 'arn:aws:sts::%known_accounts%:*'
      - 'arn:aws-*:iam::%known_accounts%:*'
      - 'arn:aws-*:sts::%known_accounts%:*'
  principal_holds_own_number:
    requestParameters.principal|contains|fieldref: recipientAccountId
  condition: >-
    call and worked and principal_of_an_account and not principal_known
    and (own_account_listed or not principal_holds_own_number)
falsepositives:
  - A partner or a sister account that is not yet in known_accounts
level: high
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used: [eventSource, recipientAccountId, requestParameters.principal, trailsift.event_name, trailsift.outcome]

resource-sharing/function-permission-public.yml 1668
title: Lambda function may be invoked by anyone
id: d7639179-d9fc-54bb-a088-a3e638217167
name: function-permission-public
status: test
description: >-
  A statement of a function's resource policy allows every principal, and no source ARN, source account or
  organisation narrows it. Whoever knows the ARN can then run the function with its role, or leave a way back in. See
  what the function and its role can reach, remove the statement, and look for Invoke calls from accounts you do not
  know.
references:
  - https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
  - https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
  - https://attack.mitre.org/techniques/T1546/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.initial-access
  - attack.t1546
  - attack.t1190
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: lambda.amazonaws.com
    trailsift.event_name: AddPermission
  worked:
    trailsift.outcome: success
  everyone:
    requestParameters.principal: '\*'
  unbounded:
    requestParameters.sourceArn: null
    requestParameters.sourceAccount: null
    requestParameters.principalOrgID: null
  condition: call and worked and everyone and unbounded
falsepositives:
  - A function with a public URL that is meant to be open to all
level: high
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used: [eventSource, requestParameters.principal, requestParameters.principalOrgID, requestParameters.sourceAccount, requestParameters.sourceArn, trailsift.event_name, trailsift.outcome]

resource-sharing/image-public.yml 1243
title: Machine image is shared with everyone
id: 0371fbe0-00c3-5b33-8403-37de627cb80e
name: image-public
status: test
description: >-
  A machine image is made public: every AWS account can launch it and read what is on its disks, keys and
  configuration included. Take the permission back, then treat secrets that the image held as known to
  strangers.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html
  - https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html
  - https://attack.mitre.org/techniques/T1537/
author: TrailSift
date: 2026-11-21
tags:
  - attack.exfiltration
  - attack.t1537
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: ModifyImageAttribute
  worked:
    trailsift.outcome: success
  shared_with_everyone:
    requestParameters.launchPermission.add.items.group: all
  condition: call and worked and shared_with_everyone
falsepositives:
  - A vendor publishes an image on purpose
level: high
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.launchPermission.add.items.group, trailsift.outcome]

resource-sharing/image-shared-outside.yml 2333
title: Machine image is shared with an unknown account or an organisation
id: b3de38a3-029a-5879-aab9-ac7372982842
name: image-shared-outside
status: test
description: >-
  A machine image is shared with an account that is neither this one nor in known_accounts, or with an
  organisation or a unit of one. Whoever gets it can launch it and read its disks. With an empty
  known_accounts every account but this one counts as unknown; each entry of a request is judged by itself.
  An organisation is always reported, since the record does not say whose it is; publishing through AWS
  Marketplace is left out.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.html
  - https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/share-amis-with-organizations-and-OUs.html
  - https://attack.mitre.org/techniques/T1537/
author: TrailSift
date: 2026-11-21
tags:
  - attack.exfiltration
  - attack.t1537
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: ModifyImageAttribute
  worked:
    trailsift.outcome: success
  unknown_account:
    requestParameters.launchPermission.add.items.userId|exists: true
    requestParameters.launchPermission.add.items.userId|neq|expand: '%known_accounts%'
    requestParameters.launchPermission.add.items.userId|neq|fieldref: recipientAccountId
  organisation:
    - requestParameters.launchPermission.add.items.organizationArn|exists: true
    - requestParameters.launchPermission.add.items.organizationalUnitArn|exists: true
  by_marketplace:
    userIdentity.invokedBy: assets.marketplace.amazonaws.com
  condition: call and worked and not by_marketplace and (organisation or unknown_account)
same_element:
  unknown_account: requestParameters.launchPermission.add.items
falsepositives:
  - Golden images are shared with the owner's own organisation or with accounts not yet in known_accounts
level: high
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - recipientAccountId
  - requestParameters.launchPermission.add.items.organizationArn
  - requestParameters.launchPermission.add.items.organizationalUnitArn
  - requestParameters.launchPermission.add.items.userId
  - trailsift.outcome
  - userIdentity.invokedBy

resource-sharing/kms-grant-to-outsider.yml 2430
title: Key grant goes to a principal of an unknown account
id: 9ba970bd-c0fb-5d9c-8f39-31a802a2fb48
name: kms-grant-to-outsider
status: test
description: >-
  Somebody grants the use of a KMS key to an IAM or STS principal of an account that is neither this one nor in
  known_accounts. Grants live beside the key policy and are easily overlooked, so one to a stranger is a lasting way to
  decrypt. List the accounts of your own and of partners, and this one too: until then a role or user of a stranger
  whose name holds this account's number passes for an own one. Look at the granted operations and at what the key
  protects, and revoke the grant if nobody owns it.
references:
  - https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.html
  - https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
  - https://attack.mitre.org/techniques/T1098/
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
    eventSource: kms.amazonaws.com
    eventName: CreateGrant
  worked:
    trailsift.outcome: success
  by_caller:
    trailsift.is_aws_service: false
  # A service principal as grantee holds no account number.
  grantee_of_an_account:
    requestParameters.granteePrincipal:
      - 'arn:aws*:iam::????????????:*'
      - 'arn:aws*:sts::????????????:*'
  own_account_listed:
    recipientAccountId|expand: '%known_accounts%'
  # Exact, since known ARNs are compared from their beginning; an own one is told by its number, anywhere in it.
  grantee_known:
    requestParameters.granteePrincipal|expand:
      - 'arn:aws:iam::%known_accounts%:*'
      - 'arn:aws:sts::%known_accounts%:*'
      - 'arn:aws-*:iam::%known_accounts%:*'
      - 'arn:aws-*:sts::%known_accounts%:*'
  grantee_holds_own_number:
    requestParameters.granteePrincipal|contains|fieldref: recipientAccountId
  condition: >-
    call and worked and by_caller and grantee_of_an_account and not grantee_known
    and (own_account_listed or not grantee_holds_own_number)
falsepositives:
  - A partner account that is not yet in known_accounts gets a grant by agreement
level: medium
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, recipientAccountId, requestParameters.granteePrincipal, trailsift.is_aws_service, trailsift.outcome]

resource-sharing/kms-key-policy-changed.yml 1502
title: Key policy is replaced
id: 656ed3ea-421b-522f-999c-deeac673106a
name: kms-key-policy-changed
status: test
description: >-
  The policy of a KMS key is written anew. A key policy decides who may use and administer the key, so a new one can
  let a stranger decrypt, or lock the owner out of the data the key protects. Compare the new policy with the one
  before it, above all its principals and whether the account itself keeps control; bypassPolicyLockoutSafetyCheck set
  to true is a warning of its own.
references:
  - https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html
  - https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
  - https://attack.mitre.org/techniques/T1098/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.defense-impairment
  - attack.t1098
  - attack.t1600
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: kms.amazonaws.com
    eventName: PutKeyPolicy
  worked:
    trailsift.outcome: success
  by_caller:
    trailsift.is_aws_service: false
  condition: call and worked and by_caller
falsepositives:
  - A key administrator adds a workload or a partner to the key
  - Infrastructure code, run by a pipeline with its own role, brings the policy up to date
level: medium
family: resource-sharing
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]

resource-sharing/kms-key-policy-public.yml 1874
title: KMS key policy admits any principal
id: d041faf6-f980-577b-9e9e-184496750109
name: kms-key-policy-public
status: test
description: >-
  A KMS key gets a policy, at its creation or later, in which a statement allows something to every
  principal and sets no condition. Any AWS account can then use the key as far as the statement goes, so
  data that left in encrypted form can be read outside. Policies that AWS writes for its own services name
  everyone too but bind the caller's account by a condition; they are not reported. Narrow the statement and
  see what the key protects.
references:
  - https://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.html
  - https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html
  - https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html
  - https://attack.mitre.org/techniques/T1098/
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
    eventSource: kms.amazonaws.com
    eventName:
      - PutKeyPolicy
      - CreateKey
  worked:
    trailsift.outcome: success
  public_statement:
    requestParameters.policy.Statement.Effect: Allow
    requestParameters.policy.Statement.Principal: '\*'
    requestParameters.policy.Statement.Condition|neq: '*'
  condition: call and worked and public_statement
same_element:
  public_statement: requestParameters.policy.Statement
falsepositives:
  - Hardly any; a key for everyone is nearly always a mistake
level: high
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.policy.Statement.Condition
  - requestParameters.policy.Statement.Effect
  - requestParameters.policy.Statement.Principal
  - trailsift.outcome

resource-sharing/object-acl-public.yml 1333
title: Object is made public through a canned ACL
id: 510462f6-8d75-5fab-87cc-7ff8e192e597
name: object-acl-public
status: test
description: >-
  An object is written with a canned ACL that lets everyone read it, or gets such an ACL later. One file can
  leave a private bucket this way without any change of the bucket itself. Both calls are data events and
  show only where the trail records them for the bucket. Check the object, and who fetched it since.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectAcl.html
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
  - https://attack.mitre.org/techniques/T1530/
author: TrailSift
date: 2026-11-21
tags:
  - attack.collection
  - attack.t1530
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName:
      - PutObjectAcl
      - PutObject
  worked:
    trailsift.outcome: success
  public_acl:
    requestParameters.x-amz-acl:
      - public-read
      - public-read-write
  condition: call and worked and public_acl
falsepositives:
  - Files of a public web site are uploaded with their ACL
level: medium
family: resource-sharing
evidence: direct-detection
required_logging: data-event
fields_used: [eventName, eventSource, requestParameters.x-amz-acl, trailsift.outcome]

resource-sharing/queue-policy-public.yml 2069
title: SQS queue policy admits everyone
id: 36f1f89c-5590-5812-a0d2-03aa6ad748c6
name: queue-policy-public
status: test
description: >-
  A queue gets a policy statement that allows every principal without a condition, by its attributes, at its creation,
  or by a permission for the account "*". Strangers can then read and delete messages or feed forged ones to the
  consumers. Look at the open actions, at what the queue carries and at the consumers behind it. An empty policy text
  means that the policy was taken away and is not reported.
references:
  - https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html
  - https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_AddPermission.html
  - https://attack.mitre.org/techniques/T1098/
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
  queue_written:
    eventSource: sqs.amazonaws.com
    eventName:
      - SetQueueAttributes
      - CreateQueue
  public_statement:
    requestParameters.attributes.Policy.Statement.Effect: Allow
    requestParameters.attributes.Policy.Statement.Principal: '\*'
    requestParameters.attributes.Policy.Statement.Condition|neq: '*'
  everyone_permitted:
    eventSource: sqs.amazonaws.com
    eventName: AddPermission
    requestParameters.aWSAccountIds: '\*'
  worked:
    trailsift.outcome: success
  condition: worked and ((queue_written and public_statement) or everyone_permitted)
same_element:
  public_statement: requestParameters.attributes.Policy.Statement
falsepositives:
  - A queue behind a public form that anyone may send to
level: medium
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.aWSAccountIds, requestParameters.attributes.Policy.Statement.Condition, requestParameters.attributes.Policy.Statement.Effect, requestParameters.attributes.Policy.Statement.Principal, trailsift.outcome]

resource-sharing/rds-snapshot-public.yml 1443
title: Database snapshot is shared with everyone
id: 44d560cf-4f9f-57ef-87f8-b4446f044860
name: rds-snapshot-public
status: test
description: >-
  A manual snapshot of a database or a cluster is made public: every AWS account can restore it and read all
  its data. Take the permission back at once and assume that the data was copied. Encrypted snapshots cannot
  be made public, so this one was not encrypted.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBSnapshotAttribute.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBClusterSnapshotAttribute.html
  - https://attack.mitre.org/techniques/T1537/
author: TrailSift
date: 2026-11-21
tags:
  - attack.exfiltration
  - attack.t1537
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName:
      - ModifyDBSnapshotAttribute
      - ModifyDBClusterSnapshotAttribute
  worked:
    trailsift.outcome: success
  shared_with_everyone:
    requestParameters.attributeName: restore
    requestParameters.valuesToAdd: all
  condition: call and worked and shared_with_everyone
falsepositives:
  - A sample data set is published on purpose
level: critical
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.attributeName
  - requestParameters.valuesToAdd
  - trailsift.outcome

resource-sharing/rds-snapshot-shared-outside.yml 1859
title: Database snapshot is shared with an unknown account
id: cf2ff6af-c438-5993-a36a-03a2a6c185bd
name: rds-snapshot-shared-outside
status: test
description: >-
  A manual snapshot of a database or a cluster is shared with an account that is neither this one nor in
  known_accounts. That account can copy or restore it and read all its data. With an empty known_accounts
  every account but this one counts as unknown; each account of a request is judged by itself. Check who
  owns the account and whether a key was shared as well.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBSnapshotAttribute.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBClusterSnapshotAttribute.html
  - https://attack.mitre.org/techniques/T1537/
author: TrailSift
date: 2026-11-21
tags:
  - attack.exfiltration
  - attack.t1537
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName:
      - ModifyDBSnapshotAttribute
      - ModifyDBClusterSnapshotAttribute
  worked:
    trailsift.outcome: success
  restore:
    requestParameters.attributeName: restore
  unknown_account:
    requestParameters.valuesToAdd|re: '^[0-9]{12}$'
    requestParameters.valuesToAdd|neq|expand: '%known_accounts%'
    requestParameters.valuesToAdd|neq|fieldref: recipientAccountId
  condition: call and worked and restore and unknown_account
same_element:
  unknown_account: requestParameters.valuesToAdd
falsepositives:
  - A snapshot is handed to a partner or to an account of the owner that is not in known_accounts
level: high
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - recipientAccountId
  - requestParameters.attributeName
  - requestParameters.valuesToAdd
  - trailsift.outcome

resource-sharing/repository-policy-public.yml 1776
title: Container repository policy admits everyone
id: 607c498f-6230-5aac-b311-29a785dca498
name: repository-policy-public
status: test
description: >-
  A container repository, or the whole registry, gets a policy in which a statement allows something to
  every principal and sets no condition. Any AWS account can then pull the images, or push its own where the
  statement lets it, and what is pushed may run in production. Check the actions of the statement and the
  images pushed since.
references:
  - https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SetRepositoryPolicy.html
  - https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutRegistryPolicy.html
  - https://attack.mitre.org/techniques/T1525/
author: TrailSift
date: 2026-11-21
tags:
  - attack.exfiltration
  - attack.persistence
  - attack.t1537
  - attack.t1525
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ecr.amazonaws.com
    eventName:
      - SetRepositoryPolicy
      - PutRegistryPolicy
  worked:
    trailsift.outcome: success
  public_statement:
    requestParameters.policyText.Statement.Effect: Allow
    requestParameters.policyText.Statement.Principal: '\*'
    requestParameters.policyText.Statement.Condition|neq: '*'
  condition: call and worked and public_statement
same_element:
  public_statement: requestParameters.policyText.Statement
falsepositives:
  - Images are published for every AWS account on purpose
level: high
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.policyText.Statement.Condition
  - requestParameters.policyText.Statement.Effect
  - requestParameters.policyText.Statement.Principal
  - trailsift.outcome

resource-sharing/secret-policy-public.yml 1768
title: Secret resource policy admits everyone
id: f98bedb4-e7aa-587f-96ae-57da4fd30761
name: secret-policy-public
status: test
description: >-
  A secret in Secrets Manager gets a resource policy with a statement that allows every principal and has no
  condition. Any AWS account could then try to read the secret, and one that may use its key succeeds. Remove the
  policy, check which key encrypts the secret and who called GetSecretValue since, and rotate it.
references:
  - https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutResourcePolicy.html
  - https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html
  - https://attack.mitre.org/techniques/T1098/
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
    eventSource: secretsmanager.amazonaws.com
    eventName: PutResourcePolicy
  worked:
    trailsift.outcome: success
  public_statement:
    requestParameters.resourcePolicy.Statement.Effect: Allow
    requestParameters.resourcePolicy.Statement.Principal: '\*'
    requestParameters.resourcePolicy.Statement.Condition|neq: '*'
  condition: call and worked and public_statement
same_element:
  public_statement: requestParameters.resourcePolicy.Statement
falsepositives:
  - None that is known, since nobody should want a secret that every account may read
level: high
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.resourcePolicy.Statement.Condition, requestParameters.resourcePolicy.Statement.Effect, requestParameters.resourcePolicy.Statement.Principal, trailsift.outcome]

resource-sharing/shared-snapshot-copied-by-outsider.yml 1607
title: Shared EBS snapshot is used by another account
id: 0907e535-de4a-5b71-8539-4250e7443b06
name: shared-snapshot-copied-by-outsider
status: test
description: >-
  EC2 reports to the owner of a shared snapshot that another account has made a volume from it or begun to
  copy it. The data is outside then. The event has no request; the snapshot stands in `serviceEventDetails`,
  and the other account is not named. Compare with the accounts the snapshot was shared with, and ask
  whether that sharing was meant.
references:
  - https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html
  - https://attack.mitre.org/techniques/T1537/
author: TrailSift
date: 2026-11-21
tags:
  - attack.exfiltration
  - attack.t1537
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName:
      - SharedSnapshotVolumeCreated
      - SharedSnapshotCopyInitiated
  reported_by_ec2:
    eventType: AwsServiceEvent
  caller_account_named:
    userIdentity.accountId|exists: true
  caller_of_this_account:
    userIdentity.accountId|fieldref: recipientAccountId
  condition: call and (reported_by_ec2 or (caller_account_named and not caller_of_this_account))
falsepositives:
  - A partner or an account of the owner uses a snapshot that was shared for it
level: high
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, eventType, recipientAccountId, userIdentity.accountId]

resource-sharing/snapshot-access-revoked.yml 1271
title: Access of an account to a snapshot is revoked
id: 89f1b603-dd0c-560c-80bc-57ef9266d64c
name: snapshot-access-revoked
status: test
description: >-
  An account lost the permission to make volumes from an EBS snapshot. Taking back a share is good housekeeping, but
  it can also shut out the account that keeps the backups, or cover up a share that was used. See when the account was
  given access, and whether snapshots or volumes were deleted around the same time.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.html
  - https://attack.mitre.org/techniques/T1490/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1490
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: ModifySnapshotAttribute
    requestParameters.createVolumePermission.remove.items.userId|exists: true
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A share that was meant for a short time ends
level: medium
family: resource-sharing
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.createVolumePermission.remove.items.userId, trailsift.outcome]

resource-sharing/snapshot-copied-then-shared.yml 8921
title: A snapshot of a disk is copied
id: 6f39747c-36f1-57a7-b7a3-9428e8683823
name: snapshot-copied-then-shared-disk-made
status: test
description: A snapshot of a volume is copied, and the answer names the copy.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: CopySnapshot
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: A snapshot of a disk is shared outside
id: fb46ebc5-7940-5d3a-b4d8-39a97497b867
name: snapshot-copied-then-shared-disk-shared
status: test
description: Everybody, or an account that is not in known_accounts, may make volumes from a snapshot.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: ModifySnapshotAttribute
  worked:
    trailsift.outcome: success
  everybody:
    requestParameters.createVolumePermission.add.items.group: all
  unknown_account:
    requestParameters.createVolumePermission.add.items.userId|exists: true
    requestParameters.createVolumePermission.add.items.userId|neq|expand: '%known_accounts%'
    requestParameters.createVolumePermission.add.items.userId|neq|fieldref: recipientAccountId
  condition: call and worked and (everybody or unknown_account)
same_element:
  unknown_account: requestParameters.createVolumePermission.add.items
level: informational
fields_used:
  - eventName
  - eventSource
  - recipientAccountId
  - requestParameters.createVolumePermission.add.items.group
  - requestParameters.createVolumePermission.add.items.userId
  - trailsift.outcome
---
title: A copied snapshot of a disk is shared outside
id: a8d6fb36-65a2-5a86-874b-4e736f8375b3
name: snapshot-copied-then-shared-disk
status: test
description: The copy is shared within a day.
author: TrailSift
date: 2026-11-21
correlation:
  type: temporal_ordered
  rules: [snapshot-copied-then-shared-disk-made, snapshot-copied-then-shared-disk-shared]
  group-by: [recipientAccountId, snapshot]
  timespan: 24h
  aliases:
    snapshot:
      snapshot-copied-then-shared-disk-made: responseElements.snapshotId
      snapshot-copied-then-shared-disk-shared: requestParameters.snapshotId
level: informational
fields_used: [recipientAccountId, requestParameters.snapshotId, responseElements.snapshotId]
---
title: A snapshot of a database instance is made or copied
id: eb425602-0636-5750-b393-888ab59cc111
name: snapshot-copied-then-shared-instance-made
status: test
description: The answer names the new snapshot.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName: [CopyDBSnapshot, CreateDBSnapshot]
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: A snapshot of a database instance is shared outside
id: 43455d4c-9d74-55ef-92e9-dbffb03f554e
name: snapshot-copied-then-shared-instance-shared
status: test
description: Everybody, or an account that is not in known_accounts, may restore the snapshot.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName: ModifyDBSnapshotAttribute
    requestParameters.attributeName: restore
  worked:
    trailsift.outcome: success
  everybody:
    requestParameters.valuesToAdd: all
  unknown_account:
    requestParameters.valuesToAdd|re: '^[0-9]{12}$'
    requestParameters.valuesToAdd|neq|expand: '%known_accounts%'
    requestParameters.valuesToAdd|neq|fieldref: recipientAccountId
  condition: call and worked and (everybody or unknown_account)
same_element:
  unknown_account: requestParameters.valuesToAdd
level: informational
fields_used:
  - eventName
  - eventSource
  - recipientAccountId
  - requestParameters.attributeName
  - requestParameters.valuesToAdd
  - trailsift.outcome
---
title: A new snapshot of a database instance is shared outside
id: 06ce306b-5a72-5be9-9296-d6b325e335bc
name: snapshot-copied-then-shared-instance
status: test
description: The snapshot that was made or copied is shared within a day.
author: TrailSift
date: 2026-11-21
correlation:
  type: temporal_ordered
  rules: [snapshot-copied-then-shared-instance-made, snapshot-copied-then-shared-instance-shared]
  group-by: [recipientAccountId, awsRegion, snapshot]
  timespan: 24h
  aliases:
    snapshot:
      snapshot-copied-then-shared-instance-made: responseElements.dBSnapshotIdentifier
      snapshot-copied-then-shared-instance-shared: requestParameters.dBSnapshotIdentifier
level: informational
fields_used:
  - awsRegion
  - recipientAccountId
  - requestParameters.dBSnapshotIdentifier
  - responseElements.dBSnapshotIdentifier
---
title: A snapshot of a database cluster is made or copied
id: 06de4721-1efe-5a1f-b6a8-f3135364f183
name: snapshot-copied-then-shared-cluster-made
status: test
description: The answer names the new snapshot.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName: [CopyDBClusterSnapshot, CreateDBClusterSnapshot]
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: A snapshot of a database cluster is shared outside
id: 3bbd616f-ed5f-5aba-aaed-0736f759729e
name: snapshot-copied-then-shared-cluster-shared
status: test
description: Everybody, or an account that is not in known_accounts, may restore the snapshot.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName: ModifyDBClusterSnapshotAttribute
    requestParameters.attributeName: restore
  worked:
    trailsift.outcome: success
  everybody:
    requestParameters.valuesToAdd: all
  unknown_account:
    requestParameters.valuesToAdd|re: '^[0-9]{12}$'
    requestParameters.valuesToAdd|neq|expand: '%known_accounts%'
    requestParameters.valuesToAdd|neq|fieldref: recipientAccountId
  condition: call and worked and (everybody or unknown_account)
same_element:
  unknown_account: requestParameters.valuesToAdd
level: informational
fields_used:
  - eventName
  - eventSource
  - recipientAccountId
  - requestParameters.attributeName
  - requestParameters.valuesToAdd
  - trailsift.outcome
---
title: A new snapshot of a database cluster is shared outside
id: 12792d9f-2450-5386-95b4-3a84adb8b965
name: snapshot-copied-then-shared-cluster
status: test
description: The snapshot that was made or copied is shared within a day.
author: TrailSift
date: 2026-11-21
correlation:
  type: temporal_ordered
  rules: [snapshot-copied-then-shared-cluster-made, snapshot-copied-then-shared-cluster-shared]
  group-by: [recipientAccountId, awsRegion, snapshot]
  timespan: 24h
  aliases:
    snapshot:
      snapshot-copied-then-shared-cluster-made: responseElements.dBClusterSnapshotIdentifier
      snapshot-copied-then-shared-cluster-shared: requestParameters.dBClusterSnapshotIdentifier
level: informational
fields_used:
  - awsRegion
  - recipientAccountId
  - requestParameters.dBClusterSnapshotIdentifier
  - responseElements.dBClusterSnapshotIdentifier
---
title: Snapshot is copied and the copy shared outside soon after
id: 345aa097-b6af-5fac-ab36-471928c01ae5
name: snapshot-copied-then-shared
status: test
description: >-
  A snapshot of a disk was copied, or one of a database made or copied, and within a day that very snapshot was
  opened to everybody or to an account that is not in known_accounts. An encrypted snapshot cannot be given away
  under the key of AWS; a copy under a key of one's own can, and this is the order of somebody who carries data out.
  While known_accounts is empty, every account but the own one counts as outside. Take the permission and the key's
  grant back, and treat the data as lost.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html
  - https://attack.mitre.org/techniques/T1537/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.exfiltration
  - attack.t1537
  - attack.t1578.001
correlation:
  type: event_count
  rules: [snapshot-copied-then-shared-disk, snapshot-copied-then-shared-instance, snapshot-copied-then-shared-cluster]
  group-by: [recipientAccountId]
  timespan: 24h
  condition: {gte: 1}
falsepositives:
  - A snapshot is handed over to a partner, or to an own account that is not in known_accounts
level: critical
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used: [recipientAccountId]

resource-sharing/ssm-document-public.yml 1350
title: SSM document is shared with everyone
id: 18b6d41d-5c76-54dc-8843-d7bc1d016990
name: ssm-document-public
status: test
description: >-
  A Systems Manager document is opened to all accounts. Documents often hold scripts with internal names, addresses
  and sometimes credentials, and anyone in the region can now read them. Take the permission back, turn on the account
  setting that blocks public sharing, and replace whatever secrets the document holds.
references:
  - https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ModifyDocumentPermission.html
  - https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html
  - https://attack.mitre.org/techniques/T1537/
author: TrailSift
date: 2026-11-21
tags:
  - attack.exfiltration
  - attack.t1537
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ssm.amazonaws.com
    eventName: ModifyDocumentPermission
  worked:
    trailsift.outcome: success
  all_accounts_added:
    requestParameters.accountIdsToAdd: all
  condition: call and worked and all_accounts_added
falsepositives:
  - A vendor publishes a document for its customers
level: high
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.accountIdsToAdd, trailsift.outcome]

resource-sharing/topic-policy-public.yml 2757
title: SNS topic policy admits everyone
id: 03ebdf19-2358-5e8a-90db-deedf875b131
name: topic-policy-public
status: test
description: >-
  A topic gets a policy statement that allows every principal without a condition, by its attributes, at its creation,
  or by a permission for the account "*". Strangers can then subscribe and read the messages, or publish forged ones
  to every subscriber. The policy that AWS gives to each new topic names everyone too but binds them to the owner by a
  condition, so it is not reported. See which actions are open and list the subscriptions of the topic.
references:
  - https://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.html
  - https://docs.aws.amazon.com/sns/latest/api/API_AddPermission.html
  - https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html
  - https://attack.mitre.org/techniques/T1098/
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
  attributes_set:
    eventSource: sns.amazonaws.com
    eventName: SetTopicAttributes
    requestParameters.attributeName: Policy
  new_policy_public:
    requestParameters.attributeValue.Statement.Effect: Allow
    requestParameters.attributeValue.Statement.Principal: '\*'
    requestParameters.attributeValue.Statement.Condition|neq: '*'
  topic_made:
    eventSource: sns.amazonaws.com
    eventName: CreateTopic
  first_policy_public:
    requestParameters.attributes.Policy.Statement.Effect: Allow
    requestParameters.attributes.Policy.Statement.Principal: '\*'
    requestParameters.attributes.Policy.Statement.Condition|neq: '*'
  everyone_permitted:
    eventSource: sns.amazonaws.com
    eventName: AddPermission
    requestParameters.aWSAccountId: '\*'
  worked:
    trailsift.outcome: success
  condition: worked and ((attributes_set and new_policy_public) or (topic_made and first_policy_public) or everyone_permitted)
same_element:
  new_policy_public: requestParameters.attributeValue.Statement
  first_policy_public: requestParameters.attributes.Policy.Statement
falsepositives:
  - A topic of public announcements that anyone may subscribe to
level: medium
family: resource-sharing
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.aWSAccountId, requestParameters.attributeName, requestParameters.attributeValue.Statement.Condition, requestParameters.attributeValue.Statement.Effect, requestParameters.attributeValue.Statement.Principal, requestParameters.attributes.Policy.Statement.Condition, requestParameters.attributes.Policy.Statement.Effect, requestParameters.attributes.Policy.Statement.Principal, trailsift.outcome]


"""#
}
