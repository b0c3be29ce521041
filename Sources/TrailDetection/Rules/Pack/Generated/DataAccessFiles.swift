// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum DataAccessFiles {
  static let text = #"""
data-access/backup-recovery-point-deleted.yml 1234
title: Backup recovery point is deleted
id: a7b0a46a-827a-5000-8862-bbf0387dd828
name: backup-recovery-point-deleted
status: test
description: >-
  Somebody deletes a recovery point from a backup vault by hand; expiry by the vault's own lifecycle is not
  reported. Deleting recovery points is the step that makes encryption or deletion of the live data final.
  Count how many points the caller removed and check the copies in other accounts or in a locked vault.
references:
  - https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteRecoveryPoint.html
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
    eventSource: backup.amazonaws.com
    eventName: DeleteRecoveryPoint
  worked:
    trailsift.outcome: success
  by_a_caller:
    trailsift.is_aws_service: false
  condition: call and worked and by_a_caller
falsepositives:
  - Recovery points of a retired workload are cleared before its vault is removed
level: high
family: data-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]

data-access/backup-vault-destroyed.yml 1482
title: Backup vault, its lock or its access policy is deleted
id: 7ccc0261-c16f-536b-8097-1b71825b84bd
name: backup-vault-destroyed
status: test
description: >-
  A backup vault is deleted, or the lock or the access policy that protects its recovery points is taken
  off. Without the lock and the policy the recovery points can be deleted by anyone with the permission in
  this account. See whether recovery points vanish soon afterwards, and who approved the change.
references:
  - https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupVault.html
  - https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupVaultLockConfiguration.html
  - https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupVaultAccessPolicy.html
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
    eventSource: backup.amazonaws.com
    eventName:
      - DeleteBackupVault
      - DeleteBackupVaultLockConfiguration
      - DeleteBackupVaultAccessPolicy
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - An empty vault is removed after a move to another account
  - A vault policy is deleted and written anew by infrastructure code
level: high
family: data-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

data-access/bucket-delete-burst.yml 1577
title: Bucket is deleted
id: 5cb6a182-8dc6-52c8-b900-03df83298ce8
name: bucket-delete-burst-call
status: test
description: A bucket was deleted, which needs it to be empty already.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: DeleteBucket
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: Several buckets are deleted by one caller
id: 0c924058-c556-53c9-ad99-dd57f9b378f4
name: bucket-delete-burst
status: test
description: >-
  One caller deleted three or more different buckets within half an hour. A bucket can only go once nothing is left in
  it, so whatever it held was deleted before, and the freed name can be taken by anybody. Find out what the buckets held,
  whether copies exist, and whether the deletion was part of a planned teardown.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html
  - https://attack.mitre.org/techniques/T1485/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1485
correlation:
  type: value_count
  rules: [bucket-delete-burst-call]
  group-by: [userIdentity.arn]
  timespan: 30m
  condition: {field: requestParameters.bucketName, gte: 3}
falsepositives:
  - A test environment is torn down by its deployment pipeline
level: high
family: data-access
evidence: direct-detection
required_logging: management
fields_used: [requestParameters.bucketName, userIdentity.arn]

data-access/bucket-deleted.yml 1146
title: Bucket is deleted
id: b5b04e4c-ffa1-5aa3-b901-68fe8c791739
name: bucket-deleted
status: test
description: >-
  An S3 bucket was deleted by something other than a known automation tool. A bucket must be empty to go, so its
  objects went before it, and its name is now free for anyone to take. See whether the objects were deleted in one
  sweep, and whether logs, backups or websites pointed at the bucket.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html
  - https://attack.mitre.org/techniques/T1485/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1485
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: DeleteBucket
  worked:
    trailsift.outcome: success
  by_automation:
    userAgent|contains|expand: '%automation_agents%'
  condition: call and worked and not by_automation
falsepositives:
  - Somebody clears up buckets that are no longer used
level: medium
family: data-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome, userAgent]

data-access/bucket-encryption-removed.yml 1184
title: Default encryption of a bucket is removed
id: 8144ba7f-a444-5795-8d5d-c77cf2dc84ec
name: bucket-encryption-removed
status: test
description: >-
  The encryption settings of a bucket were deleted, so new objects fall back to the keys that S3 manages itself.
  Objects stay encrypted, but a customer's own KMS key, with its policy and its log of uses, no longer protects them.
  Check which key the bucket used, and whether rules for the data ask for it.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketEncryption.html
  - https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1600
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: DeleteBucketEncryption
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A bucket goes back to the default because its data no longer needs a key of its own
level: medium
family: data-access
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

data-access/bucket-mfa-delete-disabled.yml 1284
title: MFA delete of a bucket is switched off
id: 13072112-216e-53af-99df-e27881e0c0b1
name: bucket-mfa-delete-disabled
status: test
description: >-
  Deleting versions of the bucket no longer takes a second factor. Only the root user, with its device, can make this
  change, so it is rare and deliberate, and it removes the last hurdle before versions are destroyed for good. Confirm
  it with whoever holds the root user's device.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html
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
    eventSource: s3.amazonaws.com
    eventName: PutBucketVersioning
    requestParameters.VersioningConfiguration.MfaDelete: Disabled
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A planned clean-up of old versions
  - A tool writes the setting out although it was never on
level: medium
family: data-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.VersioningConfiguration.MfaDelete, trailsift.outcome]

data-access/bucket-object-lock-weakened.yml 1722
title: Object Lock of a bucket is weakened
id: fa652641-4bca-5dda-8939-7a7814668889
name: bucket-object-lock-weakened
status: test
description: >-
  A bucket's default retention was taken away, or somebody changed the retention of an object and bypassed governance
  mode to do so. What Object Lock kept from being deleted may be deleted from then on. A default retention that only
  becomes shorter cannot be seen in one record. Look at deletions in the bucket afterwards.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLockConfiguration.html
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectRetention.html
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
  service:
    eventSource: s3.amazonaws.com
  default_removed:
    eventName:
      - PutBucketObjectLockConfiguration
      - PutObjectLockConfiguration
    requestParameters.ObjectLockConfiguration|exists: true
    requestParameters.ObjectLockConfiguration.Rule: null
  governance_bypassed:
    eventName: PutObjectRetention
    requestParameters.x-amz-bypass-governance-retention: 'true'
  worked:
    trailsift.outcome: success
  condition: service and worked and (default_removed or governance_bypassed)
falsepositives:
  - An owner ends a retention that was set by mistake
level: high
family: data-access
evidence: direct-detection
required_logging: data-event
fields_used:
  - eventName
  - eventSource
  - requestParameters.ObjectLockConfiguration
  - requestParameters.ObjectLockConfiguration.Rule
  - requestParameters.x-amz-bypass-governance-retention
  - trailsift.outcome

data-access/bucket-protection-stripped.yml 3384
title: Protection of a bucket is weakened
id: 1a9d5bc3-ae93-5553-8c44-a04fa3bf8f08
name: bucket-protection-stripped-step
status: test
description: >-
  Versioning, access logging, default encryption, replication, Block Public Access, object lock or the lifetime of a
  bucket's objects was changed for the worse.
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
  versioning_off:
    - eventName: PutBucketVersioning
      requestParameters.VersioningConfiguration.Status: Suspended
    - eventName: PutBucketVersioning
      requestParameters.VersioningConfiguration.MfaDelete: Disabled
  logging_off:
    eventName: PutBucketLogging
    requestParameters.BucketLoggingStatus|exists: true
    requestParameters.BucketLoggingStatus.LoggingEnabled: null
    requestParameters.logging.targetBucket: null
  protection_deleted:
    eventName: [DeleteBucketEncryption, DeleteBucketReplication, DeleteBucketPublicAccessBlock]
  lock_rule_gone:
    eventName: PutBucketObjectLockConfiguration
    requestParameters.ObjectLockConfiguration.Rule: null
  short_expiry:
    eventName: PutBucketLifecycle
    requestParameters.LifecycleConfiguration.Rule.Status: Enabled
    requestParameters.LifecycleConfiguration.Rule.Expiration.Days|lte: 3
  condition: source and worked and (versioning_off or logging_off or protection_deleted or lock_rule_gone or short_expiry)
same_element:
  short_expiry: requestParameters.LifecycleConfiguration.Rule
level: informational
fields_used: [eventName, eventSource, requestParameters.BucketLoggingStatus, requestParameters.BucketLoggingStatus.LoggingEnabled, requestParameters.LifecycleConfiguration.Rule.Expiration.Days, requestParameters.LifecycleConfiguration.Rule.Status, requestParameters.ObjectLockConfiguration.Rule, requestParameters.VersioningConfiguration.MfaDelete, requestParameters.VersioningConfiguration.Status, requestParameters.logging.targetBucket, trailsift.outcome]
---
title: Several protections of one bucket are removed by one caller
id: cbb6e645-1325-5372-a1bf-b3a30ade0640
name: bucket-protection-stripped
status: test
description: >-
  One caller took two or more kinds of protection from the same bucket within an hour and a half, such as versioning
  and replication, or the object lock rule and access logging. Each step alone has its reasons; together they clear the
  way for objects to be destroyed or taken without a trace and without a copy. Restore the settings and look at what
  the caller did in the bucket since.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketReplication.html
  - https://attack.mitre.org/techniques/T1490/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.impact
  - attack.t1490
  - attack.t1685
correlation:
  type: value_count
  rules: [bucket-protection-stripped-step]
  group-by: [userIdentity.arn, requestParameters.bucketName]
  timespan: 90m
  condition: {field: eventName, gte: 2}
falsepositives:
  - A bucket is taken apart before it is deleted on purpose
level: high
family: data-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, requestParameters.bucketName, userIdentity.arn]

data-access/bucket-replication-removed.yml 1076
title: Replication of a bucket is removed
id: 99669ada-0e17-5d26-8119-6052debc1087
name: bucket-replication-removed
status: test
description: >-
  The replication settings of a bucket were deleted, so its objects are no longer copied to another bucket, Region or
  account. That copy is often the backup meant to survive the loss of this bucket. Check where the copies went, and
  look for deletes or overwrites in the bucket afterwards.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketReplication.html
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
    eventSource: s3.amazonaws.com
    eventName: DeleteBucketReplication
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A migration that used replication is done
level: medium
family: data-access
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

data-access/bucket-versioning-suspended.yml 1196
title: Versioning of a bucket is suspended
id: 2806f734-4ec7-50d6-b280-3f045a7a678c
name: bucket-versioning-suspended
status: test
description: >-
  The bucket keeps no new versions from now on: what is overwritten is gone, and only versions from before remain.
  Attackers suspend versioning before they overwrite or delete, so that nothing can be brought back. Look at writes
  and deletes in the bucket afterwards, and at calls that delete versions.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html
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
    eventSource: s3.amazonaws.com
    eventName: PutBucketVersioning
    requestParameters.VersioningConfiguration.Status: Suspended
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - An owner saves the cost of old versions
level: medium
family: data-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.VersioningConfiguration.Status, trailsift.outcome]

data-access/database-availability-attack.yml 1976
title: Database is rebooted, failed over or stopped
id: 6b9b1626-812f-5a2b-a5f0-d2e8b4aba2c2
name: database-availability-attack-call
status: test
description: A caller other than an AWS service interrupted a database instance or cluster.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName:
      - RebootDBInstance
      - RebootDBCluster
      - FailoverDBCluster
      - FailoverGlobalCluster
      - StopDBInstance
      - StopDBCluster
  worked:
    trailsift.outcome: success
  not_by_service:
    trailsift.is_aws_service: false
  condition: call and worked and not_by_service
level: informational
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]
---
title: Databases are rebooted, failed over or stopped again and again
id: 750676a5-679f-5b01-ad36-5ce8babb93c2
name: database-availability-attack
status: test
description: >-
  One caller rebooted, failed over or stopped RDS databases three or more times within half an hour. Each call
  interrupts whoever depends on the database, and repeated ones keep it down without deleting anything. Ask the caller,
  and see whether the calls hit one database over and over or went through all of them.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RebootDBInstance.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_StopDBCluster.html
  - https://attack.mitre.org/techniques/T1489/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1489
  - attack.t1499
correlation:
  type: event_count
  rules: [database-availability-attack-call]
  group-by: [userIdentity.arn]
  timespan: 30m
  condition: {gte: 3}
falsepositives:
  - Test databases are stopped for the night by a script
  - A failover drill
level: medium
family: data-access
evidence: correlation-context
required_logging: management
fields_used: [userIdentity.arn]

data-access/database-backups-destroyed.yml 1870
title: Database snapshots or automated backups are destroyed
id: fade1d4b-024f-53ac-ba42-817e904f1ce6
name: database-backups-destroyed
status: test
description: >-
  A database snapshot or a set of automated backups is deleted, or an instance's backup retention is set to
  zero, which turns automated backups off and drops those that exist. Ransom and sabotage begin with the
  means of recovery. Look for other deletions by the same caller and make sure that a copy exists outside
  this account.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBSnapshot.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstanceAutomatedBackup.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBInstance.html
  - https://attack.mitre.org/techniques/T1490/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1490
  - attack.t1485
logsource:
  product: aws
  service: cloudtrail
detection:
  deletion:
    eventSource: rds.amazonaws.com
    eventName:
      - DeleteDBSnapshot
      - DeleteDBClusterSnapshot
      - DeleteDBInstanceAutomatedBackup
      - DeleteDBClusterAutomatedBackup
  backups_turned_off:
    eventSource: rds.amazonaws.com
    eventName: ModifyDBInstance
    requestParameters.backupRetentionPeriod: 0
  worked:
    trailsift.outcome: success
  by_a_caller:
    trailsift.is_aws_service: false
  condition: (deletion or backups_turned_off) and worked and by_a_caller
falsepositives:
  - A job of the owner removes manual snapshots past their retention
  - Automated backups of a test database are switched off to save cost
level: high
family: data-access
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.backupRetentionPeriod
  - trailsift.is_aws_service
  - trailsift.outcome

data-access/database-deleted-without-backup.yml 1691
title: Database is deleted without a final snapshot or with its backups
id: 31b2492d-4146-58af-b1dd-a186fcf38b53
name: database-deleted-without-backup
status: test
description: >-
  A database instance or cluster is deleted and the request either skips the final snapshot or asks for the
  automated backups to go with it, so there may be nothing left to restore from. This is how a destructive
  intruder makes the loss last. Check whether the change was planned, which manual snapshots remain, and
  what else the same caller deleted.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBCluster.html
  - https://attack.mitre.org/techniques/T1485/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1485
  - attack.t1490
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName:
      - DeleteDBInstance
      - DeleteDBCluster
      - DeleteGlobalCluster
  worked:
    trailsift.outcome: success
  without_backup:
    - requestParameters.skipFinalSnapshot: true
    - requestParameters.deleteAutomatedBackups: true
  condition: call and worked and without_backup
falsepositives:
  - Short-lived test databases are removed by their pipeline
  - A cluster's instances are deleted one by one before the cluster, for which no final snapshot can be asked
level: high
family: data-access
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.deleteAutomatedBackups
  - requestParameters.skipFinalSnapshot
  - trailsift.outcome

data-access/database-log-downloaded.yml 1234
title: Database log file is downloaded
id: cbd9c2b2-4663-538c-aa71-97239d5be46f
name: database-log-downloaded
status: test
description: >-
  A log file of a database instance is read through the RDS API. Such logs hold statements, user names and,
  with careless clients, passwords. Check that the caller looks after databases, and which files of how many
  instances it fetched.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DownloadDBLogFilePortion.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/DownloadCompleteDBLogFile.html
  - https://attack.mitre.org/techniques/T1552/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1552.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName:
      - DownloadDBLogFilePortion
      - DownloadCompleteDBLogFile
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Operators read slow-query and error logs
  - A log shipper polls the files of every instance
level: low
family: data-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

data-access/database-restored-public.yml 1640
title: Database is restored with a public address
id: 9a53ffb4-253c-5349-8007-72d0b8059587
name: database-restored-public
status: test
description: >-
  A new database instance is restored from a snapshot, from a point in time or from files in S3, and the
  request or the answer says that it is publicly accessible. Restoring a copy into the open is a quiet way
  to get at the data without touching the original. Find out whose snapshot was used, which security groups
  the copy has and who connects to it.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBInstanceFromDBSnapshot.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBInstanceToPointInTime.html
  - https://attack.mitre.org/techniques/T1578/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.collection
  - attack.t1578.004
  - attack.t1530
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName:
      - RestoreDBInstanceFromDBSnapshot
      - RestoreDBInstanceToPointInTime
      - RestoreDBInstanceFromS3
  worked:
    trailsift.outcome: success
  public:
    - requestParameters.publiclyAccessible: true
    - responseElements.publiclyAccessible: true
  condition: call and worked and public
falsepositives:
  - A database meant for the public is rebuilt from its snapshot
level: high
family: data-access
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.publiclyAccessible
  - responseElements.publiclyAccessible
  - trailsift.outcome

data-access/database-snapshot-copied.yml 3204
title: Database snapshot is copied from another region or account
id: 76d5338b-a694-52d6-a5de-67ed604844f5
name: database-snapshot-copied
status: test
description: >-
  A database snapshot is copied here from another region, or from another account that shared it. Both carry
  data across a boundary that guards often stop at. RDS names a source in its answer only for such copies of
  instance snapshots; of a cluster snapshot the record shows another region only where the request carries
  one, and another account by the ARN. A name that holds this account's number hides the other account's
  until known_accounts lists this one. Check whose snapshot it is and what is done with the copy.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CopyDBSnapshot.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CopyDBClusterSnapshot.html
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
      - CopyDBSnapshot
      - CopyDBClusterSnapshot
  worked:
    trailsift.outcome: success
  by_a_caller:
    trailsift.is_aws_service: false
  source_is_elsewhere:
    responseElements.sourceDBSnapshotIdentifier|startswith: 'arn:'
  region_is_asked:
    requestParameters.sourceRegion|exists: true
  region_is_this_one:
    requestParameters.sourceRegion|fieldref: awsRegion
  signed_for_another_region:
    requestParameters.preSignedUrl|exists: true
  named_by_arn:
    - requestParameters.sourceDBClusterSnapshotIdentifier|startswith: 'arn:'
    - requestParameters.sourceDBSnapshotIdentifier|startswith: 'arn:'
  holds_own_number:
    - requestParameters.sourceDBClusterSnapshotIdentifier|contains|fieldref: recipientAccountId
    - requestParameters.sourceDBSnapshotIdentifier|contains|fieldref: recipientAccountId
  # For an account that is in the list itself, the place of the number in the ARN counts.
  own_account_listed:
    recipientAccountId|expand: '%known_accounts%'
  of_listed_account:
    - requestParameters.sourceDBClusterSnapshotIdentifier|expand: 'arn:*:rds:*:%known_accounts%:cluster-snapshot:*'
    - requestParameters.sourceDBSnapshotIdentifier|expand: 'arn:*:rds:*:%known_accounts%:snapshot:*'
  condition: >-
    call and worked and by_a_caller and (source_is_elsewhere or (region_is_asked and not region_is_this_one)
    or signed_for_another_region
    or (named_by_arn and (not holds_own_number or (own_account_listed and not of_listed_account))))
falsepositives:
  - Copies for disaster recovery are pulled into a second region
  - A snapshot is handed over between accounts of the same owner
level: medium
family: data-access
evidence: direct-detection
required_logging: management
fields_used:
  - awsRegion
  - eventName
  - eventSource
  - recipientAccountId
  - requestParameters.preSignedUrl
  - requestParameters.sourceDBClusterSnapshotIdentifier
  - requestParameters.sourceDBSnapshotIdentifier
  - requestParameters.sourceRegion
  - responseElements.sourceDBSnapshotIdentifier
  - trailsift.is_aws_service
  - trailsift.outcome

data-access/database-snapshot-created.yml 1340
title: Manual database snapshot is taken
id: 5ffd00c7-c51a-5aa2-a6b6-e5345efae13a
name: database-snapshot-created
status: test
description: >-
  A caller other than an AWS service takes a snapshot of a database instance or cluster. It is daily work
  for operators, and also the first half of copying a database out. Look at what follows, above all sharing,
  export or a restore of this snapshot.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBSnapshot.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBClusterSnapshot.html
  - https://attack.mitre.org/techniques/T1578/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1578.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName:
      - CreateDBSnapshot
      - CreateDBClusterSnapshot
  worked:
    trailsift.outcome: success
  by_a_caller:
    trailsift.is_aws_service: false
  condition: call and worked and by_a_caller
falsepositives:
  - A snapshot is taken before an upgrade
  - A script of the owner keeps its own schedule of snapshots
level: low
family: data-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]

data-access/database-snapshot-exported.yml 1096
title: Database snapshot is exported to S3
id: dc4a87f3-8a65-5c97-bf48-5a731542efc0
name: database-snapshot-exported
status: test
description: >-
  The data of a database snapshot or cluster is written as files to an S3 bucket. From there it can be read,
  copied or shared without any database login. Check that the bucket belongs to you, who may read it, and
  who may use the key named in the request.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_StartExportTask.html
  - https://attack.mitre.org/techniques/T1567/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.exfiltration
  - attack.collection
  - attack.t1567.002
  - attack.t1213.006
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName: StartExportTask
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A nightly export feeds the data warehouse
level: medium
family: data-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

data-access/filesystem-deleted.yml 1286
title: EFS file system or mount target is deleted
id: 83e031fa-8104-513a-b537-2078b90f8780
name: filesystem-deleted
status: test
description: >-
  An EFS file system is deleted, which destroys its files, or one of its mount targets is removed, which
  cuts machines off from it and is needed before the file system itself can go. Alone it is often ordinary
  housekeeping. Read it together with other deletions by the same caller and check that a backup of the file
  system exists.
references:
  - https://docs.aws.amazon.com/efs/latest/ug/API_DeleteFileSystem.html
  - https://docs.aws.amazon.com/efs/latest/ug/API_DeleteMountTarget.html
  - https://attack.mitre.org/techniques/T1485/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1485
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: elasticfilesystem.amazonaws.com
    eventName:
      - DeleteFileSystem
      - DeleteMountTarget
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Test environments are torn down by infrastructure code
  - A mount target is moved to another subnet
level: medium
family: data-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

data-access/gui-s3-client-use.yml 1321
title: Identity uses a desktop client for S3 for the first time
id: d9108419-defd-5f5f-99b1-c2a8a17ce882
name: gui-s3-client-use
status: test
description: >-
  An identity called S3 with a desktop client as S3 Browser or Cyberduck, which the baseline has not seen it do.
  Intruders with a stolen key like such clients because they make looking around and copying easy. Ask the owner of
  the identity, and see which buckets were opened and copied. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
  - https://attack.mitre.org/techniques/T1567/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.collection
  - attack.exfiltration
  - attack.t1530
  - attack.t1567.002
logsource:
  product: aws
  service: cloudtrail
detection:
  to_s3:
    eventSource: s3.amazonaws.com
  worked:
    trailsift.outcome: success
  client:
    userAgent|contains: [S3 Browser, Cyberduck, MountainDuck]
  condition: to_s3 and worked and client
new_to_baseline: [trailsift.principal]
falsepositives:
  - A person installs such a client for their work
level: low
family: data-access
evidence: correlation-context
required_logging: management
fields_used: [eventSource, trailsift.outcome, trailsift.principal, userAgent]

data-access/instance-exported.yml 1389
title: Instance or machine image is exported to S3
id: ff619616-e370-5146-902b-3f094d85b423
name: instance-exported
status: test
description: >-
  An instance, or a machine image with its disks, is written to an S3 bucket as a file that runs or restores
  elsewhere. It carries whatever the disks hold: data, keys, configuration. Check who owns the bucket and
  whether anybody reads the object.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInstanceExportTask.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportImage.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateStoreImageTask.html
  - https://attack.mitre.org/techniques/T1537/
author: TrailSift
date: 2026-11-21
tags:
  - attack.exfiltration
  - attack.collection
  - attack.t1537
  - attack.t1530
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName:
      - CreateInstanceExportTask
      - ExportImage
      - CreateStoreImageTask
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Images are stored in S3 to move them to another partition
  - A machine is taken back to an on-premises hypervisor
level: medium
family: data-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

data-access/kms-decrypt-by-new-principal.yml 1383
title: Principal decrypts with a key that it never used before
id: 8d33f418-4b84-5b1a-8c9b-6ecbab0123c1
name: kms-decrypt-by-new-principal
status: test
description: >-
  A principal decrypted with a KMS key, in a call of its own and not through another service, and the baseline has
  not seen it use this key. A new pair is a new duty, or somebody opening what they have found. See what else the
  principal read shortly before. Trails often leave KMS events out because there are many: then this rule sees
  nothing. Without a baseline it stays silent.
references:
  - https://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html
  - https://attack.mitre.org/techniques/T1555/006/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1555.006
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: kms.amazonaws.com
    eventName: Decrypt
  worked:
    trailsift.outcome: success
  through_a_service:
    userIdentity.invokedBy|exists: true
  condition: call and worked and not through_a_service
new_to_baseline: [trailsift.principal, resources.ARN]
falsepositives:
  - An application is given a further key
level: low
family: data-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, resources.ARN, trailsift.outcome, trailsift.principal, userIdentity.invokedBy]

data-access/queue-purged.yml 1103
title: Queue is purged
id: ad649e23-f29a-5607-92db-e5a0b0204047
name: queue-purged
status: test
description: >-
  All messages of an SQS queue are deleted at once and cannot be brought back. It breaks the work behind the queue and
  can remove traces, such as security events that wait for their consumer. Find out what the queue carries and whether
  the caller is one of its operators.
references:
  - https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_PurgeQueue.html
  - https://attack.mitre.org/techniques/T1485/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1485
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sqs.amazonaws.com
    eventName: PurgeQueue
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Developers and test runs empty queues of their own
  - An operator clears a queue of poisoned messages after an incident
level: low
family: data-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

data-access/s3-anonymous-object-access.yml 1496
title: Objects of a bucket are read or written by nobody known
id: b0d4417d-001c-5ce1-9b59-b853b8d46ca5
name: s3-anonymous-object-access
status: test
description: >-
  A caller without credentials read, wrote, listed or deleted objects, and S3 allowed it: the bucket or its objects
  are public. For what is published on purpose that is the point; anything else is open to the world, and a bucket
  that strangers may write to serves them as a store. Close the bucket to the public, and look back for who came
  before. The calls are data events: the trail must be set to record them for the bucket.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
  - https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-s3-info.html
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
    eventName: [GetObject, PutObject, ListObjects, DeleteObject]
  worked:
    trailsift.outcome: success
  anonymous:
    userIdentity.accountId|expand: '%anonymous_principals%'
  condition: call and worked and anonymous
falsepositives:
  - The bucket holds a web site or downloads for everybody
level: medium
family: data-access
evidence: direct-detection
required_logging: data-event
fields_used: [eventName, eventSource, trailsift.outcome, userIdentity.accountId]

data-access/s3-bulk-bytes-out.yml 1846
title: Bytes of an object leave
id: e52bbc48-46d7-5c54-9484-7c1ba0ca12a2
name: s3-bulk-bytes-out-read
status: test
description: A caller reads an object, and the record says how many bytes were sent.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: GetObject
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: One caller reads more than ten gibibytes of objects in an hour
id: eb34440f-bd3d-5898-8102-94e86834f09d
name: s3-bulk-bytes-out
status: test
description: >-
  The objects that one caller read within an hour sum up to more than ten gibibytes sent. Much data in few large objects
  escapes a count of objects, so the bytes are added up. This is context for other findings: compare with other days, and
  see from where the caller reads. Only a trail that records S3 data events shows it.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
  - https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-s3-info.html
  - https://attack.mitre.org/techniques/T1530/
  - https://attack.mitre.org/techniques/T1567/
author: TrailSift
date: 2026-11-21
tags:
  - attack.collection
  - attack.exfiltration
  - attack.t1530
  - attack.t1567
correlation:
  type: value_sum
  rules: [s3-bulk-bytes-out-read]
  group-by: [userIdentity.arn]
  timespan: 60m
  condition: {field: additionalEventData.bytesTransferredOut, gt: 10737418240}
falsepositives:
  - A backup, an analysis job or a media service reads large objects every day
level: medium
family: data-access
evidence: correlation-context
required_logging: data-event
fields_used: [additionalEventData.bytesTransferredOut, userIdentity.arn]

data-access/s3-bulk-delete.yml 1816
title: Objects are deleted
id: 0709d5b5-4b2d-5272-9438-f5a6907116a3
name: s3-bulk-delete-call
status: test
description: A caller deletes an object of a bucket, or several with one call.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: [DeleteObject, DeleteObjects]
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: One caller deletes very many objects
id: 6f82c019-796d-5225-8395-50ea25f4f7c3
name: s3-bulk-delete
status: test
description: >-
  A thousand or more deletions of objects by one caller were recorded within a minute. Somebody may be destroying data,
  often after copying it. Stop the caller, and see whether the buckets keep old versions: with versions only markers were
  written, unless version ids stand in the calls. A call for many objects is recorded once beside a record for each
  object, which hardly changes the count. Only a trail that records S3 data events shows this.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
  - https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-s3-info.html
  - https://attack.mitre.org/techniques/T1485/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1485
correlation:
  type: event_count
  rules: [s3-bulk-delete-call]
  group-by: [userIdentity.arn]
  timespan: 1m
  condition: {gte: 1000}
falsepositives:
  - A bucket is emptied on purpose before it is deleted
  - A job removes its temporary files; a lifecycle rule does not show up here
level: critical
family: data-access
evidence: direct-detection
required_logging: data-event
fields_used: [userIdentity.arn]

data-access/s3-bulk-download.yml 1730
title: An object is read
id: 6ef6eab7-cb11-5804-9eab-86e9d06b3203
name: s3-bulk-download-object
status: test
description: A caller reads an object of a bucket.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: GetObject
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: One caller downloads very many objects
id: 3fa45e02-f046-5c01-b935-f7e3ed6172a3
name: s3-bulk-download
status: test
description: >-
  Within half an hour one caller read five thousand or more different objects, told apart by bucket and key. Somebody may
  be copying whole buckets away. Look at where the caller is, how many bytes went out, and whether this caller reads so
  much on other days. Only a trail that records S3 data events shows this; the event history of the account never does.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
  - https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-s3-info.html
  - https://attack.mitre.org/techniques/T1530/
author: TrailSift
date: 2026-11-21
tags:
  - attack.collection
  - attack.t1530
correlation:
  type: value_count
  rules: [s3-bulk-download-object]
  group-by: [userIdentity.arn]
  timespan: 30m
  condition: {field: [requestParameters.bucketName, requestParameters.key], gte: 5000}
falsepositives:
  - A backup, an analysis job or a migration reads whole buckets
level: high
family: data-access
evidence: direct-detection
required_logging: data-event
fields_used: [requestParameters.bucketName, requestParameters.key, userIdentity.arn]

data-access/s3-copy-to-foreign-bucket.yml 1558
title: Objects are copied to a bucket of another account
id: 25467f50-d696-54db-8ccc-31361acb7acd
name: s3-copy-to-foreign-bucket
status: test
description: >-
  CopyObject wrote an object into a bucket that belongs to an account other than the one that received this record. S3
  moves the bytes by itself, so no download shows and no network of yours carries them. Check whom the bucket belongs
  to, what x-amz-copy-source names, and how many copies the caller made. Needs data events of the bucket's objects.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
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
    eventName: CopyObject
    requestParameters.x-amz-copy-source|exists: true
  foreign_bucket:
    resources.type: 'AWS::S3::Bucket'
    resources.accountId: '*'
    resources.accountId|neq|fieldref: recipientAccountId
  worked:
    trailsift.outcome: success
  condition: call and foreign_bucket and worked
same_element:
  foreign_bucket: resources
falsepositives:
  - A backup, migration or data exchange copies to another account of the organisation or of a partner
level: medium
family: data-access
evidence: direct-detection
required_logging: data-event
fields_used:
  - eventName
  - eventSource
  - recipientAccountId
  - requestParameters.x-amz-copy-source
  - resources.accountId
  - resources.type
  - trailsift.outcome

data-access/s3-credential-file-read.yml 1736
title: Object that looks like a credential file is read
id: 9c3a4fda-4a7b-538c-8d51-e7016dff9371
name: s3-credential-file-read
status: test
description: >-
  An object was read whose key ends like a file of secrets: AWS credentials, an SSH key, a certificate key or an
  environment file. Whoever read it may now hold passwords and keys for other systems. Find out whether the file
  should lie in a bucket at all, treat its contents as known to the reader, and replace them if the read was not
  expected.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
  - https://attack.mitre.org/techniques/T1552/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.collection
  - attack.credential-access
  - attack.t1552.001
  - attack.t1530
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: GetObject
  credential_file:
    requestParameters.key|cased:
      - .aws/credentials
      - '*/.aws/credentials'
      - .aws/config
      - '*/.aws/config'
      - id_rsa
      - '*/id_rsa'
      - id_ed25519
      - '*/id_ed25519'
      - id_ecdsa
      - '*/id_ecdsa'
      - id_dsa
      - '*/id_dsa'
      - .env
      - '*/.env'
      - '.env.?*'
      - '*/.env.?*'
      - '*.pem'
      - '*.ppk'
      - '*.key'
  worked:
    trailsift.outcome: success
  condition: call and credential_file and worked
falsepositives:
  - A program loads its certificate or settings from a bucket when it starts
  - Public certificates and unrelated files end in .pem or .key as well
level: medium
family: data-access
evidence: direct-detection
required_logging: data-event
fields_used: [eventName, eventSource, requestParameters.key, trailsift.outcome]

data-access/s3-encryption-with-external-kms-key.yml 2288
title: Object is encrypted with a KMS key of another account
id: 48c7f1b5-e298-5a16-a3b0-847dbb4b4ce0
name: s3-encryption-with-external-kms-key
status: test
description: >-
  An object is written or copied, and the request has S3 encrypt it with a KMS key that belongs to an account other than
  the one that received this record. Whoever owns the key decides from then on whether the object can be read, which is
  how data is held to ransom in place. Find out whose key it is, stop the caller, and look for older versions of the
  objects. A key that comes from the bucket's settings is not seen. Needs data events of the bucket's objects.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
  - https://attack.mitre.org/techniques/T1486/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1486
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: [PutObject, CopyObject]
  worked:
    trailsift.outcome: success
  foreign_key:
    requestParameters.x-amz-server-side-encryption-aws-kms-key-id|startswith: 'arn:'
    requestParameters.x-amz-server-side-encryption-aws-kms-key-id|neq|contains|fieldref: recipientAccountId
  # The name of an alias may hold any number; the answer names the key itself.
  alias_asked_for:
    requestParameters.x-amz-server-side-encryption-aws-kms-key-id: 'arn:*:alias/*'
  foreign_key_used:
    responseElements.x-amz-server-side-encryption-aws-kms-key-id|startswith: 'arn:'
    responseElements.x-amz-server-side-encryption-aws-kms-key-id|neq|contains|fieldref: recipientAccountId
  condition: call and worked and (foreign_key or (alias_asked_for and foreign_key_used))
falsepositives:
  - Objects are delivered to a bucket of a partner who wants them encrypted with a key of theirs
  - The keys of an organisation are kept in an account of their own
level: high
family: data-access
evidence: direct-detection
required_logging: data-event
fields_used:
  - eventName
  - eventSource
  - recipientAccountId
  - requestParameters.x-amz-server-side-encryption-aws-kms-key-id
  - responseElements.x-amz-server-side-encryption-aws-kms-key-id
  - trailsift.outcome

data-access/s3-encryption-with-foreign-customer-key.yml 2106
title: An object is written with a customer-provided key
id: 1f129cb5-3102-5d52-a5ff-560125d9f648
name: s3-encryption-with-foreign-customer-key-write
status: test
description: A caller writes or copies an object and has S3 encrypt it with a key that comes with the request.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: [PutObject, CopyObject]
  worked:
    trailsift.outcome: success
  own_key_sent:
    requestParameters.x-amz-server-side-encryption-customer-algorithm|exists: true
  condition: call and worked and own_key_sent
level: informational
fields_used:
  - eventName
  - eventSource
  - requestParameters.x-amz-server-side-encryption-customer-algorithm
  - trailsift.outcome
---
title: Objects are rewritten with a customer-provided key
id: 32fa01c4-7bba-541b-a009-205fa2041dac
name: s3-encryption-with-foreign-customer-key
status: test
description: >-
  Within half an hour one caller wrote twenty or more objects of a bucket with a key that came with the requests (SSE-C).
  AWS does not keep such a key, so whoever sent it alone can read the objects again: this is how data in S3 is held to
  ransom. Stop the caller, and look for older versions and for a short expiry on the bucket. Only a trail that records S3
  data events shows this.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
  - https://attack.mitre.org/techniques/T1486/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1486
correlation:
  type: event_count
  rules: [s3-encryption-with-foreign-customer-key-write]
  group-by: [userIdentity.arn, requestParameters.bucketName]
  timespan: 30m
  condition: {gte: 20}
falsepositives:
  - A backup product or an application encrypts all of its objects with its own keys
level: critical
family: data-access
evidence: direct-detection
required_logging: data-event
fields_used: [requestParameters.bucketName, userIdentity.arn]

data-access/s3-large-download.yml 1253
title: Single object of more than 100 MiB is read
id: dbcb50ed-cc14-53e8-8687-a452a6a35674
name: s3-large-download
status: test
description: >-
  One GetObject call returned more than 100 MiB (104,857,600 bytes). Backups, exports and archives are of that size,
  and so is what a thief takes first. On its own this is context: look at who reads such objects usually, from where,
  and how many others the caller read. The size stands in additionalEventData, in data events only.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
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
    eventName: GetObject
  large_body:
    additionalEventData.bytesTransferredOut|gt: 104857600
  worked:
    trailsift.outcome: success
  condition: call and large_body and worked
falsepositives:
  - Analytics, restores and software distribution read large objects all day
level: low
family: data-access
evidence: correlation-context
required_logging: data-event
fields_used: [additionalEventData.bytesTransferredOut, eventName, eventSource, trailsift.outcome]

data-access/s3-ransom-note-written.yml 1267
title: Object with the name of a ransom note is uploaded
id: c92e1935-69fe-5632-8f80-e0a2d8e8cfcf
name: s3-ransom-note-written
status: test
description: >-
  An object was written whose name speaks of ransom, decryption, recovery or instructions, and that is a text, HTML or
  Markdown file. Attackers who encrypt or delete the objects of a bucket leave such a file behind. Look for many
  deletes, overwrites or copies in the bucket before it, and secure the versions that are left.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
  - https://attack.mitre.org/techniques/T1486/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1486
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: PutObject
  note:
    requestParameters.key|re|i: '(ransom|decrypt|recover|restore|how.?to)[^/]*\.(txt|html|md)$'
  worked:
    trailsift.outcome: success
  condition: call and note and worked
falsepositives:
  - Documentation with names such as how-to.md or restore-guide.html is published
level: medium
family: data-access
evidence: direct-detection
required_logging: data-event
fields_used: [eventName, eventSource, requestParameters.key, trailsift.outcome]

data-access/s3-read-then-delete.yml 3362
title: Object of a bucket is read or copied
id: b6538a06-b349-5267-8c65-dd7a81830b8a
name: s3-read-then-delete-read
status: test
description: A call that takes the content of an object, whatever came of it.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: [GetObject, CopyObject]
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Objects of a bucket are deleted
id: 58219e3b-7d98-5931-8205-59f1088b2e01
name: s3-read-then-delete-delete
status: test
description: A call that deletes one object or a list of objects, whatever came of it.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: [DeleteObject, DeleteObjects]
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Objects of one bucket are read in bulk
id: 0946a007-ba41-5682-aaf9-4ac066074d22
name: s3-read-then-delete-reads
status: test
description: A hundred reads of one bucket by one caller within a day.
author: TrailSift
date: 2026-11-21
correlation:
  type: event_count
  rules: [s3-read-then-delete-read]
  group-by: [userIdentity.arn, requestParameters.bucketName]
  timespan: 24h
  condition: {gte: 100}
level: informational
fields_used: [requestParameters.bucketName, userIdentity.arn]
---
title: Objects of one bucket are deleted in bulk
id: facd9624-5e9f-526f-b78d-09e76a363d8c
name: s3-read-then-delete-deletes
status: test
description: A hundred delete requests on one bucket by one caller within a day.
author: TrailSift
date: 2026-11-21
correlation:
  type: event_count
  rules: [s3-read-then-delete-delete]
  group-by: [userIdentity.arn, requestParameters.bucketName]
  timespan: 24h
  condition: {gte: 100}
level: informational
fields_used: [requestParameters.bucketName, userIdentity.arn]
---
title: A bucket is read in bulk and then emptied by the same caller
id: 56239a21-7141-5ad7-b02d-1eb6d54918fe
name: s3-read-then-delete
status: test
description: >-
  One caller made at least a hundred read or copy requests on a bucket and after them at least a hundred delete
  requests on it, all within a day: the order in which data is taken and then destroyed for ransom. Requests are
  counted, refused ones too, and a copy counts for the bucket it writes to, which is the one its record names. Look at
  the outcome of the requests, at whether versioning kept the objects, and at where they were read from.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
  - https://attack.mitre.org/techniques/T1485/
author: TrailSift
date: 2026-11-21
tags:
  - attack.collection
  - attack.impact
  - attack.t1485
  - attack.t1530
correlation:
  type: temporal_ordered
  rules: [s3-read-then-delete-reads, s3-read-then-delete-deletes]
  group-by: [userIdentity.arn, requestParameters.bucketName]
  timespan: 24h
falsepositives:
  - A batch job that works through its input and clears it away afterwards
  - Frameworks that rename objects by a copy and a delete
level: critical
family: data-access
evidence: direct-detection
required_logging: data-event
fields_used: [requestParameters.bucketName, userIdentity.arn]

data-access/s3-website-script-replaced.yml 1552
title: Script of a static website is written by hand
id: 2a778861-284e-534d-ac84-91daec91f9fb
name: s3-website-script-replaced
status: test
description: >-
  A JavaScript file below static/js/, where build tools put the scripts of a web front end, was uploaded by something
  other than a known automation tool. A changed script runs in the browser of every visitor and can take their
  passwords or payments. Compare the object with the version before it, and with what the build produced. The tools
  are recognised by their user agent, which a caller can forge.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
  - https://attack.mitre.org/techniques/T1565/001/
  - https://attack.mitre.org/techniques/T1491/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1565.001
  - attack.t1491.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: PutObject
  site_script:
    requestParameters.key|cased:
      - static/js/*.js
      - '*/static/js/*.js'
  worked:
    trailsift.outcome: success
  by_automation:
    userAgent|contains|expand: '%automation_agents%'
  condition: call and site_script and worked and not by_automation
falsepositives:
  - A pipeline uploads the site with the command line client or a tool that the list does not name
level: medium
family: data-access
evidence: correlation-context
required_logging: data-event
fields_used: [eventName, eventSource, requestParameters.key, trailsift.outcome, userAgent]

data-access/secret-read-first-time.yml 1381
title: Principal reads a secret that it never read before
id: fcf0c761-18d6-59e2-b05e-08ffebe4f5d1
name: secret-read-first-time
status: test
description: >-
  A principal read the value of a secret, and the baseline has not seen it read this one. Applications read the same
  few secrets for ever; a new pair is a new version of one, or somebody looking around. A secret may be asked for by
  its name or by its ARN, and the two count apart. See who else reads it, and change the secret if the reader should
  not know it. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
  - https://attack.mitre.org/techniques/T1555/006/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1555.006
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: secretsmanager.amazonaws.com
    eventName: GetSecretValue
  worked:
    trailsift.outcome: success
  condition: call and worked
new_to_baseline: [trailsift.principal, requestParameters.secretId]
falsepositives:
  - An application is given a further secret
  - A person looks a password up
level: low
family: data-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.secretId, trailsift.outcome, trailsift.principal]

data-access/secrets-batch-read.yml 1679
title: Secrets are read in a batch
id: ffcb64dd-b48c-5ecf-8c1e-d4e0b553e8b5
name: secrets-batch-read-call
status: test
description: A caller reads the values of several secrets with one call.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: secretsmanager.amazonaws.com
    eventName: BatchGetSecretValue
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: Secrets are read in batch after batch
id: d7d68421-0fd9-5a45-94b3-46c251e9ad74
name: secrets-batch-read
status: test
description: >-
  One caller read secrets with three or more batch calls within ten minutes. A batch returns up to twenty secrets, by a
  list or by a filter as wide as every secret there is, so this is a quick way to empty the store. Read the filters, and
  treat what they cover as known to others until the reading is explained. Only the batch calls count, not the single
  reads that may be recorded beside them.
references:
  - https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html
  - https://attack.mitre.org/techniques/T1555/006/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1555.006
correlation:
  type: event_count
  rules: [secrets-batch-read-call]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition: {gte: 3}
falsepositives:
  - A controller or an application fetches all of its secrets in batches when it starts
level: high
family: data-access
evidence: direct-detection
required_logging: management
fields_used: [userIdentity.arn]

data-access/secrets-bulk-read.yml 1790
title: A secret is read
id: f0c58257-386e-54cf-b0e3-48286020db24
name: secrets-bulk-read-call
status: test
description: A caller reads the value of a secret, and no service does it for the caller.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: secretsmanager.amazonaws.com
    eventName: GetSecretValue
  worked:
    trailsift.outcome: success
  called_directly:
    userIdentity.invokedBy: null
  condition: call and worked and called_directly
level: informational
fields_used: [eventName, eventSource, trailsift.outcome, userIdentity.invokedBy]
---
title: One caller reads many secrets
id: 11634ee8-7202-5417-b18c-337cac53ccf7
name: secrets-bulk-read
status: test
description: >-
  One caller read twenty or more secrets within ten minutes. Software reads the few secrets it needs; whoever empties the
  store reads them all. Treat every secret that was read as known to others until the reading is explained. Secrets count
  by the name or ARN that was asked for, so one that was asked for both ways counts twice.
references:
  - https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
  - https://attack.mitre.org/techniques/T1555/006/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1555.006
correlation:
  type: value_count
  rules: [secrets-bulk-read-call]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition: {field: requestParameters.secretId, gte: 20}
falsepositives:
  - A tool for infrastructure as code reads every secret that it manages
  - A controller copies secrets into a cluster
level: high
family: data-access
evidence: direct-detection
required_logging: management
fields_used: [requestParameters.secretId, userIdentity.arn]

data-access/secrets-listed-then-read.yml 2565
title: Secrets are listed
id: 60bd03ec-ac91-5f33-b4f1-eb479a558a3f
name: secrets-listed-then-read-list
status: test
description: A call that lists the secrets of Secrets Manager.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: secretsmanager.amazonaws.com
    eventName: ListSecrets
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Secret is read
id: 1bf38d75-e59b-5147-af43-7ce027af453c
name: secrets-listed-then-read-read
status: test
description: A call that asks for the value of one secret or of several.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: secretsmanager.amazonaws.com
    eventName: [GetSecretValue, BatchGetSecretValue]
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Secrets are read in bulk
id: 540ad92a-ac85-5799-9d17-5583ed9828f8
name: secrets-listed-then-read-reads
status: test
description: Five reads of secrets by one caller within ten minutes.
author: TrailSift
date: 2026-11-21
correlation:
  type: event_count
  rules: [secrets-listed-then-read-read]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition: {gte: 5}
level: informational
fields_used: [userIdentity.arn]
---
title: Secrets are listed and then read in bulk
id: 38f7f1b8-3705-5bbb-a096-d5487fd577f3
name: secrets-listed-then-read
status: test
description: >-
  One caller listed the secrets of Secrets Manager and then made five or more calls for their values, all within ten
  minutes. Applications know the name of the secret they need; whoever lists first and reads everything is collecting.
  Refused reads count as well. Change the secrets that were read, and find out where the caller's credentials come from.
references:
  - https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html
  - https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html
  - https://attack.mitre.org/techniques/T1555/006/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.discovery
  - attack.t1526
  - attack.t1555.006
correlation:
  type: temporal_ordered
  rules: [secrets-listed-then-read-list, secrets-listed-then-read-reads]
  group-by: [userIdentity.arn]
  timespan: 10m
falsepositives:
  - A deployment that copies all secrets of its environment
level: high
family: data-access
evidence: direct-detection
required_logging: management
fields_used: [userIdentity.arn]

data-access/secrets-read-many-regions.yml 1707
title: A secret is read in some region
id: d70c0527-4b1b-5631-8584-e554078e80e2
name: secrets-read-many-regions-call
status: test
description: A caller reads the value of one secret or of several.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: secretsmanager.amazonaws.com
    eventName: [GetSecretValue, BatchGetSecretValue]
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: One caller reads secrets in several regions
id: 9c3c7f60-2195-5677-8581-0ebf9dc02035
name: secrets-read-many-regions
status: test
description: >-
  Within ten minutes one caller read secrets in three or more regions. Software works in the region where it runs; a
  script that looks for anything of value goes from region to region. Check what else the caller listed in these regions,
  and replace the secrets that were read.
references:
  - https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
  - https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html
  - https://attack.mitre.org/techniques/T1555/006/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1555.006
correlation:
  type: value_count
  rules: [secrets-read-many-regions-call]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition: {field: awsRegion, gte: 3}
falsepositives:
  - A deployment reads replicated secrets in every region that it serves
level: high
family: data-access
evidence: direct-detection
required_logging: management
fields_used: [awsRegion, userIdentity.arn]

data-access/secure-parameter-default-key.yml 1477
title: Encrypted parameter uses the default key
id: 285b7695-4dd7-55f7-88af-6e9b43f31273
name: secure-parameter-default-key
status: test
description: >-
  A SecureString parameter is written without a key of its own, so the key alias/aws/ssm that AWS manages encrypts it.
  The value is encrypted, but the policy of that key cannot be changed: whoever in the account may read the parameter
  can decrypt it, and nobody else can be kept out by the key. This is posture; use a customer managed key for values
  that matter.
references:
  - https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html
  - https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html
  - https://attack.mitre.org/techniques/T1552/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1552
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ssm.amazonaws.com
    eventName: PutParameter
    requestParameters.type: SecureString
  worked:
    trailsift.outcome: success
  default_key:
    - requestParameters.keyId: null
    - requestParameters.keyId: alias/aws/ssm
  condition: call and worked and default_key
falsepositives:
  - Most parameters are written this way where no rule asks for a key
level: low
family: data-access
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.keyId, requestParameters.type, trailsift.outcome]

data-access/secure-parameters-bulk-read.yml 3500
title: One parameter is read decrypted
id: 649c9997-83d1-5cb1-9243-51816ee21930
name: secure-parameters-bulk-read-one
status: test
description: A caller reads a parameter of Systems Manager and has it decrypted.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ssm.amazonaws.com
    eventName: GetParameter
    requestParameters.withDecryption: true
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, requestParameters.withDecryption, trailsift.outcome]
---
title: Several parameters are read decrypted by name
id: 092b9ed4-0f55-5963-93f2-14e1aac8c8c2
name: secure-parameters-bulk-read-several
status: test
description: A caller reads a list of parameters of Systems Manager and has them decrypted.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ssm.amazonaws.com
    eventName: GetParameters
    requestParameters.withDecryption: true
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, requestParameters.withDecryption, trailsift.outcome]
---
title: The parameters below a path are read decrypted
id: c1749253-a3be-5dd6-8cd5-d9e84d3fe3bf
name: secure-parameters-bulk-read-path
status: test
description: A caller reads all parameters below a path of Systems Manager and has them decrypted.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ssm.amazonaws.com
    eventName: GetParametersByPath
    requestParameters.withDecryption: true
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, requestParameters.withDecryption, trailsift.outcome]
---
title: One caller reads many decrypted parameters
id: 842309cc-89bd-58c9-9758-56f04e8a0ae6
name: secure-parameters-bulk-read
status: test
description: >-
  Within fifteen minutes one caller asked for twenty-five or more different parameters of Systems Manager in decrypted
  form. Each name in a list counts. A call for a path counts once for the path, since the record does not say what it
  returned, so see how wide such paths are. Replace the passwords and keys that were read unless the reading is explained.
references:
  - https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html
  - https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html
  - https://attack.mitre.org/techniques/T1555/006/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1555.006
correlation:
  type: value_count
  rules: [secure-parameters-bulk-read-one, secure-parameters-bulk-read-several, secure-parameters-bulk-read-path]
  group-by: [userIdentity.arn]
  timespan: 15m
  condition: {field: parameter, gte: 25}
  aliases:
    parameter:
      secure-parameters-bulk-read-one: requestParameters.name
      secure-parameters-bulk-read-several: requestParameters.names
      secure-parameters-bulk-read-path: requestParameters.path
falsepositives:
  - A deployment or a tool for infrastructure as code reads all parameters of an application
level: high
family: data-access
evidence: direct-detection
required_logging: management
fields_used: [requestParameters.name, requestParameters.names, requestParameters.path, userIdentity.arn]

data-access/snapshot-or-image-destroyed.yml 2742
title: EBS snapshot is deleted
id: 87b0514f-0f24-512a-8303-c05a689ba596
name: snapshot-or-image-destroyed-snapshot
status: test
description: A caller other than an AWS service deleted a snapshot.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: DeleteSnapshot
  worked:
    trailsift.outcome: success
  not_by_service:
    trailsift.is_aws_service: false
  condition: call and worked and not_by_service
level: informational
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]
---
title: Machine image is deregistered
id: 9c4c17b1-1004-5243-9634-10dbc290af89
name: snapshot-or-image-destroyed-image
status: test
description: A caller other than an AWS service deregistered a machine image.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: DeregisterImage
  worked:
    trailsift.outcome: success
  not_by_service:
    trailsift.is_aws_service: false
  condition: call and worked and not_by_service
level: informational
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]
---
title: Snapshots or machine images are deleted in bulk
id: 780daa12-f047-5c96-ba32-1f5c96149cf5
name: snapshot-or-image-destroyed
status: test
description: >-
  One caller deleted snapshots or deregistered machine images, five or more in all, within half an hour. They are what
  servers and disks would be rebuilt from, so their loss often comes just before or after the originals are destroyed.
  Look for a Recycle Bin rule that still holds them, and at what else the caller deleted. Calls that a backup or
  lifecycle service makes are left out.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html
  - https://attack.mitre.org/techniques/T1490/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1485
  - attack.t1490
correlation:
  type: value_count
  rules: [snapshot-or-image-destroyed-snapshot, snapshot-or-image-destroyed-image]
  group-by: [userIdentity.arn]
  timespan: 30m
  condition: {field: destroyed, gte: 5}
  aliases:
    destroyed:
      snapshot-or-image-destroyed-snapshot: requestParameters.snapshotId
      snapshot-or-image-destroyed-image: requestParameters.imageId
falsepositives:
  - A script of the operators that clears out old backups and builds
level: high
family: data-access
evidence: direct-detection
required_logging: management
fields_used: [requestParameters.imageId, requestParameters.snapshotId, userIdentity.arn]

data-access/table-exported-to-s3.yml 1134
title: DynamoDB table is exported to S3
id: 4a584980-11d0-55fc-802b-5bb546b27bbe
name: table-exported-to-s3
status: test
description: >-
  A whole DynamoDB table, or its changes over a span, is written to an S3 bucket from the point-in-time
  backup. No read of the table appears in the trail and no capacity is used, so nobody notices. Check the
  bucket and its owner: the request names `s3BucketOwner` when the bucket belongs to another account.
references:
  - https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ExportTableToPointInTime.html
  - https://attack.mitre.org/techniques/T1567/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.exfiltration
  - attack.t1567.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: dynamodb.amazonaws.com
    eventName: ExportTableToPointInTime
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Tables are exported to the data lake on a schedule
level: medium
family: data-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

data-access/table-scanned-first-time.yml 1359
title: Principal scans a table for the first time
id: 735ab427-0de2-562d-802d-79025d702889
name: table-scanned-first-time
status: test
description: >-
  A principal read through a whole DynamoDB table, and the baseline has not seen it scan this one. Applications ask
  for single items and seldom scan; who wants a copy of the data does. Count the calls and see where they came from.
  The call is a data event: the trail must be set to record them for DynamoDB. Without a baseline this rule stays
  silent.
references:
  - https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Scan.html
  - https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/logging-using-cloudtrail.html
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
    eventSource: dynamodb.amazonaws.com
    eventName: Scan
  worked:
    trailsift.outcome: success
  condition: call and worked
new_to_baseline: [trailsift.principal, requestParameters.tableName]
falsepositives:
  - A report or a migration is run for the first time
level: low
family: data-access
evidence: correlation-context
required_logging: data-event
fields_used: [eventName, eventSource, requestParameters.tableName, trailsift.outcome, trailsift.principal]

data-access/topic-message-published-first-time.yml 1421
title: Principal publishes to a topic that it never used before
id: 16cc6b96-ac5d-573e-8073-9e5d12875594
name: topic-message-published-first-time
status: test
description: >-
  A principal published a message to a topic, and the baseline has not seen it use this one. Stolen keys are used to
  send text messages and mails at somebody else's cost, and a topic can carry data out. See who subscribes to the
  topic and how many messages went. The call is a data event: the trail must be set to record them for SNS topics.
  Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
  - https://docs.aws.amazon.com/sns/latest/dg/logging-using-cloudtrail.html
  - https://attack.mitre.org/techniques/T1496/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.exfiltration
  - attack.impact
  - attack.t1567
  - attack.t1496.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sns.amazonaws.com
    eventName: [Publish, PublishBatch]
  worked:
    trailsift.outcome: success
  condition: call and worked
new_to_baseline: [trailsift.principal, requestParameters.topicArn]
falsepositives:
  - An application begins to use a topic
level: low
family: data-access
evidence: correlation-context
required_logging: data-event
fields_used: [eventName, eventSource, requestParameters.topicArn, trailsift.outcome, trailsift.principal]

data-access/topic-subscription-outside.yml 1314
title: Topic gets a subscription by a protocol that is new for the principal
id: 5f4f1296-6d03-533c-9f8c-394d230c35b8
name: topic-subscription-outside
status: test
description: >-
  A principal subscribed an address outside AWS, by mail, text message or web hook, to a topic, and the baseline has
  not seen it subscribe by this protocol. From then on every message of the topic goes there too. See what the topic
  carries, and who owns the address. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html
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
    eventSource: sns.amazonaws.com
    eventName: Subscribe
  worked:
    trailsift.outcome: success
  leaves_aws:
    requestParameters.protocol: [email, http, https, sms]
  condition: call and worked and leaves_aws
new_to_baseline: [trailsift.principal, requestParameters.protocol]
falsepositives:
  - A team has itself told of alarms in a new way
level: low
family: data-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.protocol, trailsift.outcome, trailsift.principal]

data-access/traffic-mirroring-prepared.yml 1473
title: Traffic mirror target or filter is created
id: 2e419b47-1331-59ad-a6b8-6520d7c96597
name: traffic-mirroring-prepared
status: test
description: >-
  The receiving end of a traffic mirror is set up, or a filter that says which packets are copied. With a session on
  an interface it copies all its traffic, unencrypted passwords and data included, to a machine of the caller's
  choice. Look at where the target leads and whether CreateTrafficMirrorSession follows.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTrafficMirrorTarget.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTrafficMirrorFilter.html
  - https://docs.aws.amazon.com/vpc/latest/mirroring/what-is-traffic-mirroring.html
  - https://attack.mitre.org/techniques/T1040/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.discovery
  - attack.t1040
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName:
      - CreateTrafficMirrorTarget
      - CreateTrafficMirrorFilter
      - CreateTrafficMirrorFilterRule
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A network security product that reads mirrored traffic is set up
  - Network staff look for a fault
level: medium
family: data-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

data-access/traffic-mirroring-started.yml 1169
title: Network traffic of an instance is mirrored
id: 98f7854f-b33e-5651-90f8-d8e1f1e799bc
name: traffic-mirroring-started
status: test
description: >-
  A mirror session begins to copy the packets of a network interface to another target. Whoever reads the
  target sees every request that travels unencrypted. Check which interface is mirrored, who runs the
  target, and that a network or security team asked for it.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTrafficMirrorSession.html
  - https://attack.mitre.org/techniques/T1040/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.discovery
  - attack.t1040
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: CreateTrafficMirrorSession
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - An intrusion detection sensor is attached to a subnet
  - Network engineers capture traffic to find a fault
level: high
family: data-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

data-access/trail-bucket-deleted.yml 1627
title: Bucket of trail files is deleted or loses its policy
id: 03b83912-9e84-5eb8-8903-8070adcb98e4
name: trail-bucket-deleted
status: test
description: >-
  CloudTrail writes its files to this bucket and needs the bucket's policy to do so: without the one or the other,
  delivery fails while the trail itself still looks switched on. A bucket must be empty before it can be deleted,
  so its files went first. The list trail_buckets says which buckets are meant; it ships with common names, so
  name your own there. Look at the trail's delivery errors and for copies of the files.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.impact
  - attack.t1685.002
  - attack.t1485
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: [DeleteBucket, DeleteBucketPolicy]
    requestParameters.bucketName|expand: '%trail_buckets%'
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A test account is taken down together with its trail
  - A policy is removed and put again by infrastructure code
level: critical
family: data-access
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, requestParameters.bucketName, trailsift.outcome]

data-access/trail-objects-deleted.yml 1679
title: Delivered trail files are deleted
id: 1f508091-f48a-5338-aec1-a6d6ed2bdf37
name: trail-objects-deleted
status: test
description: >-
  Somebody deletes log files or digest files that CloudTrail has delivered, and with them what they hold about the
  past. A call that deletes many keys leaves one such record for each key beside its own, which names no key and
  is not counted here. The list trail_buckets says which buckets are meant; it ships with common names, so name
  your own. See whether the bucket keeps versions, what the missing hours covered, and whether the digest chain
  shows more gaps.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.stealth
  - attack.t1685.002
  - attack.t1070
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: DeleteObject
    requestParameters.bucketName|expand: '%trail_buckets%'
  worked:
    trailsift.outcome: success
  trail_file:
    requestParameters.key|contains:
      - /CloudTrail/
      - /CloudTrail-Digest/
  condition: call and worked and trail_file
falsepositives:
  - A job of your own removes files after the agreed time
  - A backfill or a test removes copies that it made
level: critical
family: data-access
evidence: logging-tamper
required_logging: data-event
fields_used: [eventName, eventSource, requestParameters.bucketName, requestParameters.key, trailsift.outcome]

data-access/volume-copied.yml 1650
title: Snapshot or image of a disk is taken by hand
id: fb845035-5137-5bd8-a851-c2f278413ac5
name: volume-copied
status: test
description: >-
  A disk is copied into a snapshot or an image, or such a copy is copied on, by a caller that is neither an AWS
  service nor one of the automation_agents. A copy can be mounted elsewhere and read file by file without touching the
  machine. See what becomes of it: whether it is shared, copied to another region, or turned into a volume on a
  strange instance.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshot.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html
  - https://attack.mitre.org/techniques/T1578/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1578.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName:
      - CreateSnapshot
      - CreateSnapshots
      - CreateImage
      - CopySnapshot
      - CopyImage
  worked:
    trailsift.outcome: success
  by_caller:
    trailsift.is_aws_service: false
  automation:
    userAgent|contains|expand: '%automation_agents%'
  condition: call and worked and by_caller and not automation
falsepositives:
  - Operators take a snapshot before a change
  - Backup scripts whose tool is not in automation_agents
level: low
family: data-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome, userAgent]

data-access/windows-password-read.yml 1650
title: The Windows password of an instance is asked for
id: 07851ed9-8019-53b2-93af-536163302a25
name: windows-password-read-call
status: test
description: A caller asks for the encrypted administrator password of an instance, allowed or not.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: GetPasswordData
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Windows passwords of many instances are asked for
id: 4babe0e3-b75d-5039-928b-202187c0724c
name: windows-password-read
status: test
description: >-
  Within fifteen minutes one caller asked for the Windows administrator passwords of five or more instances, whether it
  was allowed to or not. The passwords come encrypted to the key pair of the instance, so look for its private key in
  wrong hands too. If the calls succeeded, change the passwords and see who signed in to the machines.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetPasswordData.html
  - https://attack.mitre.org/techniques/T1552/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1552
correlation:
  type: value_count
  rules: [windows-password-read-call]
  group-by: [userIdentity.arn]
  timespan: 15m
  condition: {field: requestParameters.instanceId, gte: 5}
falsepositives:
  - A fleet of Windows machines is set up with a tool that fetches their first passwords
level: high
family: data-access
evidence: direct-detection
required_logging: management
fields_used: [requestParameters.instanceId, userIdentity.arn]


"""#
}
