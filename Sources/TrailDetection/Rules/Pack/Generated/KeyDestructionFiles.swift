// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum KeyDestructionFiles {
  static let text = #"""
key-destruction/kms-destroy-denied.yml 1282
title: Disabling or deleting a KMS key is refused
id: 8c9466fd-4302-523b-87ae-ef9d68a00189
name: kms-destroy-denied
status: test
description: >-
  Somebody tries to disable a key or to schedule its deletion and has no permission for it. The key is
  unharmed, but the attempt shows an intent that ordinary work rarely has. Look at what else the caller
  tried and was allowed to do around this time.
references:
  - https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html
  - https://docs.aws.amazon.com/kms/latest/APIReference/API_DisableKey.html
  - https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html
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
    eventSource: kms.amazonaws.com
    eventName:
      - DisableKey
      - ScheduleKeyDeletion
  refused:
    trailsift.outcome: denied
  condition: call and refused
falsepositives:
  - A clean-up job of infrastructure code lacks the permission
  - Access reviews probe what a role may do
level: medium
family: key-destruction
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

key-destruction/kms-imported-material-changed.yml 1350
title: Imported key material of a KMS key is deleted or imported
id: 468b2a13-fd46-59aa-8f7e-e8e86f318554
name: kms-imported-material-changed
status: test
description: >-
  The material of a key that was brought in from outside is deleted, which makes the key useless at once and
  without a waiting period, or material is imported. An intruder who imports material keeps a copy of it,
  and can later delete it and ask for money. Check who holds the material outside AWS and what the key
  protects.
references:
  - https://docs.aws.amazon.com/kms/latest/APIReference/API_DeleteImportedKeyMaterial.html
  - https://docs.aws.amazon.com/kms/latest/APIReference/API_ImportKeyMaterial.html
  - https://attack.mitre.org/techniques/T1486/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1486
  - attack.t1485
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: kms.amazonaws.com
    eventName:
      - DeleteImportedKeyMaterial
      - ImportKeyMaterial
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Material with an expiry date is imported again by its owner
  - Keys are rotated by importing new material
level: high
family: key-destruction
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

key-destruction/kms-key-deletion-scheduled.yml 1272
title: KMS key is scheduled for deletion
id: d038f2fb-ff59-57a4-adb6-f6046ccbb251
name: kms-key-deletion-scheduled
status: test
description: >-
  A customer managed key is set to be deleted after a waiting period of 7 to 30 days, and cannot be used
  from now on. When the period ends, everything encrypted under it is lost for good. The request may name
  the key by id or ARN, so read the key from `resources`; cancel the deletion first, then find out why it
  was asked for.
references:
  - https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html
  - https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html
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
    eventSource: kms.amazonaws.com
    eventName: ScheduleKeyDeletion
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A key of a retired application is removed after its data
  - A test stack deletes the keys that it made
level: high
family: key-destruction
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

key-destruction/kms-key-disabled.yml 1169
title: KMS key is disabled
id: ea07e00c-18d6-5369-a8ea-57f55cd58c55
name: kms-key-disabled
status: test
description: >-
  A customer managed key is switched off. Volumes, databases and buckets that depend on it fail as soon as
  they need the key again, which may be hours later and look like a fault elsewhere. Enabling the key undoes
  it, so check quickly whether the change was meant and whether a deletion follows.
references:
  - https://docs.aws.amazon.com/kms/latest/APIReference/API_DisableKey.html
  - https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html
  - https://attack.mitre.org/techniques/T1489/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1489
  - attack.t1486
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: kms.amazonaws.com
    eventName: DisableKey
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A key is disabled for a while before its deletion, to see who still needs it
level: high
family: key-destruction
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

key-destruction/kms-key-kill-burst.yml 1769
title: Key is to be disabled, deleted or emptied of its material
id: 5e7861dd-d475-5d11-9e45-f46297f8e511
name: kms-key-kill-burst-call
status: test
description: A call that makes a KMS key unusable, now or after the waiting period, whatever came of it.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: kms.amazonaws.com
    eventName: [DisableKey, ScheduleKeyDeletion, DeleteImportedKeyMaterial]
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: One caller goes about making several keys unusable
id: fb857d60-165d-5b50-9d1f-91d8ec91b4cb
name: kms-key-kill-burst
status: test
description: >-
  One caller asked to disable, to delete or to take the imported material from three or more different KMS keys within
  an hour. Everything encrypted under such a key can no longer be read, and once a deletion is carried out never again.
  Attempts that were refused count as well. Cancel the deletions while the waiting period runs, enable the keys, and
  stop the caller.
references:
  - https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html
  - https://docs.aws.amazon.com/kms/latest/APIReference/API_DeleteImportedKeyMaterial.html
  - https://attack.mitre.org/techniques/T1485/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1485
correlation:
  type: value_count
  rules: [kms-key-kill-burst-call]
  group-by: [userIdentity.arn]
  timespan: 60m
  condition: {field: resources.ARN, gte: 3}
falsepositives:
  - An environment with keys of its own is torn down on purpose
level: critical
family: key-destruction
evidence: direct-detection
required_logging: management
fields_used: [resources.ARN, userIdentity.arn]


"""#
}
