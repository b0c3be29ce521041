// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum LoggingTamperFiles {
  static let text = #"""
logging-tamper/access-analyzer-deleted.yml 1371
title: Access Analyzer is deleted or archives findings by rule
id: 6158d166-c738-528e-8cce-dcf683614734
name: access-analyzer-deleted
status: test
description: >-
  Access Analyzer reports resources that outsiders can reach and access that nobody uses. Deleting the analyzer
  ends that and loses its findings; an archive rule hides new findings that match it. Both help to keep a back
  door to a bucket, key or role out of sight. Read the rule's filter, and create the analyzer again to see what it
  finds.
references:
  - https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_DeleteAnalyzer.html
  - https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CreateArchiveRule.html
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
  call:
    eventSource: access-analyzer.amazonaws.com
    eventName: [DeleteAnalyzer, CreateArchiveRule]
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Findings about a sharing that was agreed are archived
  - An analyzer of an account is replaced by that of the organisation
level: medium
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

logging-tamper/alarm-deleted.yml 1421
title: CloudWatch alarms are deleted or muted
id: ede53473-7996-5224-b147-8b1a52f15e18
name: alarm-deleted
status: test
description: >-
  An alarm is deleted, or keeps changing its state without telling anyone. Alarms on sign-ins of root, on trail
  changes or on the bill are what an intruder would silence first. Changes by an AWS service on someone's behalf
  are left aside, such as scaling policies that clean up. Read the names in the request and put back what watched
  over security.
references:
  - https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html
  - https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DisableAlarmActions.html
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
  call:
    eventSource: monitoring.amazonaws.com
    eventName: [DeleteAlarms, DisableAlarmActions]
  worked:
    trailsift.outcome: success
  not_aws_service:
    trailsift.is_aws_service: false
  condition: call and worked and not_aws_service
falsepositives:
  - Infrastructure code takes down an environment
  - Alarms are muted during planned maintenance
level: medium
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]

logging-tamper/bedrock-guardrail-weakened.yml 1320
title: Bedrock guardrail is deleted or changed
id: 05347983-44f3-52d9-9f22-44e22bb909e9
name: bedrock-guardrail-weakened
status: test
description: >-
  A guardrail, which blocks harmful prompts and answers and hides personal data, is deleted or changed, or is no
  longer enforced for the account. A record of an update shows the new settings alone, so compare them with the
  version before. Look at who calls models afterwards.
references:
  - https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteGuardrail.html
  - https://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateGuardrail.html
  - https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails.html
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
  call:
    eventSource: bedrock.amazonaws.com
    eventName:
      - DeleteGuardrail
      - UpdateGuardrail
      - DeleteEnforcedGuardrailConfiguration
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - The team of the application tunes its guardrail
level: medium
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

logging-tamper/bedrock-invocation-logging-removed.yml 1502
title: Bedrock invocation logging is deleted or redirected
id: deb47d46-0018-5e02-8413-13b944baa45e
name: bedrock-invocation-logging-removed
status: test
description: >-
  The logging of prompts and answers of Bedrock models is deleted, or put anew, perhaps with another place to
  write to or with less in it. Whoever uses stolen access to models does this so that nobody reads what was asked.
  Compare the place named in the request with yours, and look at the calls to models since then.
references:
  - https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteModelInvocationLoggingConfiguration.html
  - https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutModelInvocationLoggingConfiguration.html
  - https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: bedrock.amazonaws.com
    eventName:
      - DeleteModelInvocationLoggingConfiguration
      - PutModelInvocationLoggingConfiguration
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Logging is set up for the first time
  - Infrastructure code puts the same configuration again
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

logging-tamper/bucket-lifecycle-expiry-added.yml 1606
title: Lifecycle rule expires objects within three days
id: 40c2cbc1-1ca1-5895-848a-f9a27146217f
name: bucket-lifecycle-expiry-added
status: test
description: >-
  The lifecycle configuration of a bucket has an active rule that deletes objects after three days or fewer. S3 then
  removes them by itself, without any delete call by the attacker, which empties log and backup buckets quietly. Read
  which prefix the rule covers and what the bucket holds. The record shows the whole new configuration, so a rule of
  old standing is reported again with each change.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html
  - https://attack.mitre.org/techniques/T1485/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1485.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: PutBucketLifecycle
  expires_soon:
    requestParameters.LifecycleConfiguration.Rule.Status: Enabled
    requestParameters.LifecycleConfiguration.Rule.Expiration.Days|lte: 3
  worked:
    trailsift.outcome: success
  condition: call and expires_soon and worked
same_element:
  expires_soon: requestParameters.LifecycleConfiguration.Rule
falsepositives:
  - Scratch buckets that are meant to empty themselves
level: low
family: logging-tamper
evidence: correlation-context
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.LifecycleConfiguration.Rule.Expiration.Days
  - requestParameters.LifecycleConfiguration.Rule.Status
  - trailsift.outcome

logging-tamper/config-pipeline-deleted.yml 1731
title: Part of the AWS Config set-up is deleted
id: 56eb2892-856a-5d04-8584-11a363b617b8
name: config-pipeline-deleted
status: test
description: >-
  A recorder, delivery channel, aggregator, conformance pack or retention setting of AWS Config is deleted.
  Depending on the part, changes are no longer recorded, delivered, collected centrally or checked. Services that
  manage Config on your behalf are left aside. Find out whether the whole set-up is being taken down and by whom.
references:
  - https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteConfigurationRecorder.html
  - https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteDeliveryChannel.html
  - https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteConformancePack.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: config.amazonaws.com
    eventName:
      - DeleteConfigurationRecorder
      - DeleteDeliveryChannel
      - DeleteConfigurationAggregator
      - DeleteConformancePack
      - DeleteRetentionConfiguration
  worked:
    trailsift.outcome: success
  by_managing_service:
    userIdentity.invokedBy:
      - securityhub.amazonaws.com
      - controltower.amazonaws.com
      - fms.amazonaws.com
  condition: call and worked and not by_managing_service
falsepositives:
  - Infrastructure code replaces a recorder or an aggregator
  - A conformance pack is retired
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome, userIdentity.invokedBy]

logging-tamper/config-recorder-stopped.yml 1155
title: AWS Config stops recording changes of resources
id: c9fd7c6f-856c-590c-9359-b4f4a6891125
name: config-recorder-stopped
status: test
description: >-
  The configuration recorder of a region is stopped: Config no longer notes how resources change, and its rules no
  longer see new violations. What is changed until it is started again has no history to compare with. Look for
  changes of the same principal in that region since then.
references:
  - https://docs.aws.amazon.com/config/latest/APIReference/API_StopConfigurationRecorder.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: config.amazonaws.com
    eventName: StopConfigurationRecorder
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Recording is paused during a large migration to save cost
  - A region is given up
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

logging-tamper/config-rule-deleted.yml 1613
title: AWS Config rule or its remediation is deleted
id: 75b3ae74-af35-505e-aa28-0ba343605450
name: config-rule-deleted
status: test
description: >-
  A rule that checks resources for compliance is deleted, in one account or across the organisation, or the repair
  that follows a violation is taken away. What the rule would have reported or put right is no longer noticed.
  Deletions by Security Hub and by conformance packs are left aside. See which check went and what its resources
  look like now.
references:
  - https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteConfigRule.html
  - https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteOrganizationConfigRule.html
  - https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteRemediationConfiguration.html
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
  call:
    eventSource: config.amazonaws.com
    eventName:
      - DeleteConfigRule
      - DeleteOrganizationConfigRule
      - DeleteRemediationConfiguration
  worked:
    trailsift.outcome: success
  by_managing_service:
    userIdentity.invokedBy:
      - securityhub.amazonaws.com
      - config-conforms.amazonaws.com
  condition: call and worked and not by_managing_service
falsepositives:
  - Infrastructure code renames or retires a rule
level: medium
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome, userIdentity.invokedBy]

logging-tamper/defence-tamper-spree.yml 1765
title: A call takes away a security control
id: 0e87c544-5591-5797-aa84-ae6c2ccfdbce
name: defence-tamper-spree-call
status: test
description: A call succeeds that stops, deletes or weakens something that defenders rely on.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  tampering:
    eventName|expand: '%tamper_events%'
  worked:
    trailsift.outcome: success
  condition: tampering and worked
level: informational
fields_used: [eventName, trailsift.outcome]
---
title: One caller takes away several security controls
id: 7b63c4ac-c3e7-507f-9772-4243dbcebf5f
name: defence-tamper-spree
status: test
description: >-
  Within an hour one caller succeeded with three or more different calls that stop, delete or weaken logs, detectors,
  alarms or filters. One such call may be upkeep; several kinds together look like somebody who blinds the defenders
  before going on. Put the controls back, and read what the caller did next from a source that was out of reach.
  The placeholder list tamper_events says which calls count.
references:
  - https://attack.mitre.org/techniques/T1685/
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685
  - attack.t1685.002
correlation:
  type: value_count
  rules: [defence-tamper-spree-call]
  group-by: [userIdentity.arn]
  timespan: 60m
  condition: {field: eventName, gte: 3}
falsepositives:
  - A tool for infrastructure as code tears down an account or an environment
  - Other services use some of these names too, such as DeleteRule and CreateIPSet
level: critical
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, userIdentity.arn]

logging-tamper/dns-query-logging-deleted.yml 1315
title: DNS query logging of a network ends
id: afff5a63-0000-5523-ba72-eda78b562e17
name: dns-query-logging-deleted
status: test
description: >-
  Route 53 Resolver no longer logs the names that a network looks up, because the logging configuration is deleted
  or taken off the network. Such logs are where malware that calls home by DNS shows. See which networks were
  attached and look at their other traffic.
references:
  - https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_DeleteResolverQueryLogConfig.html
  - https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_DisassociateResolverQueryLogConfig.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: route53resolver.amazonaws.com
    eventName:
      - DeleteResolverQueryLogConfig
      - DisassociateResolverQueryLogConfig
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A network is taken down
  - Logging moves to another configuration
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

logging-tamper/eventbridge-rule-disabled.yml 1510
title: EventBridge rule is disabled, deleted or loses its targets
id: 00378254-ee97-5100-b204-e76475abf73e
name: eventbridge-rule-disabled
status: test
description: >-
  Rules of EventBridge carry findings of GuardDuty, sign-ins and changes to people and to automatic responses. A
  rule that is off, gone or without targets passes nothing on, and nothing reports that. Changes by an AWS service
  on someone's behalf are left aside. Read the rule's name and pattern, and see what it should have delivered.
references:
  - https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DisableRule.html
  - https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteRule.html
  - https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemoveTargets.html
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
  call:
    eventSource: events.amazonaws.com
    eventName: [DisableRule, DeleteRule, RemoveTargets]
  worked:
    trailsift.outcome: success
  not_aws_service:
    trailsift.is_aws_service: false
  condition: call and worked and not_aws_service
falsepositives:
  - Infrastructure code replaces a rule, which removes its targets first
  - A scheduled job is retired
level: medium
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]

logging-tamper/guardduty-detector-deleted.yml 1115
title: GuardDuty detector is deleted
id: c902c02f-1a5e-52dc-aa6c-4baa197cbb30
name: guardduty-detector-deleted
status: test
description: >-
  The detector of a region is deleted, and with it every finding, list and filter that it held. From then on
  GuardDuty says nothing about this account and region. Findings that were exported are what is left; check who
  called and what the last ones were.
references:
  - https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteDetector.html
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
  call:
    eventSource: guardduty.amazonaws.com
    eventName: DeleteDetector
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A region or an account is given up
  - A member account is taken over by central management of GuardDuty
level: critical
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

logging-tamper/guardduty-detector-disabled.yml 1176
title: GuardDuty detector is switched off
id: 3a19f10b-398d-59e7-a51b-9141f6ba25ac
name: guardduty-detector-disabled
status: test
description: >-
  The detector stays, with its lists and its old findings, but analyses nothing any more. This is quieter than
  deleting it, since checks that only ask whether a detector exists still pass. Switch it on again and read what
  happened meanwhile in the trail.
references:
  - https://docs.aws.amazon.com/guardduty/latest/APIReference/API_UpdateDetector.html
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
  call:
    eventSource: guardduty.amazonaws.com
    eventName: UpdateDetector
  worked:
    trailsift.outcome: success
  switched_off:
    requestParameters.enable: false
  condition: call and worked and switched_off
falsepositives:
  - A detector is suspended to save cost in an account without workloads
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, requestParameters.enable, trailsift.outcome]

logging-tamper/guardduty-export-removed.yml 1152
title: GuardDuty no longer exports its findings
id: f03e7048-3958-5935-9997-4af1bf6a9d9a
name: guardduty-export-removed
status: test
description: >-
  The bucket to which GuardDuty publishes findings is taken off the detector. Findings are then kept in GuardDuty
  alone, for ninety days, and tools that read the bucket grow silent without an error. Check whether another
  destination took its place.
references:
  - https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeletePublishingDestination.html
  - https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html
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
  call:
    eventSource: guardduty.amazonaws.com
    eventName: DeletePublishingDestination
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - The export moves to another bucket
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

logging-tamper/guardduty-member-detached.yml 1585
title: Account leaves central GuardDuty
id: 6e15146d-bdb5-5f2d-92fd-e5cc74613acb
name: guardduty-member-detached
status: test
description: >-
  A member account leaves its GuardDuty administrator, or the administrator removes it, stops watching it or drops
  its invitation. Findings of that account no longer reach the central team. Compare the account ids in the
  request with a planned change of the organisation; where the call comes from the member itself, look at that
  account first.
references:
  - https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DisassociateFromAdministratorAccount.html
  - https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DisassociateMembers.html
  - https://docs.aws.amazon.com/guardduty/latest/APIReference/API_StopMonitoringMembers.html
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
  call:
    eventSource: guardduty.amazonaws.com
    eventName:
      - DisassociateFromAdministratorAccount
      - DisassociateFromMasterAccount
      - DisassociateMembers
      - DeleteMembers
      - StopMonitoringMembers
      - DeleteInvitations
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - An account leaves the organisation or is closed
  - Administration of GuardDuty moves to another account
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

logging-tamper/guardduty-suppression-filter.yml 1334
title: GuardDuty filter archives findings by itself
id: e794de2a-e0f1-5f98-bdf8-97896a086daa
name: guardduty-suppression-filter
status: test
description: >-
  Findings that match such a filter go to the archive the moment they arise: nobody sees them in the console, and
  they are not sent to EventBridge or Security Hub. A wide filter silences GuardDuty while it looks healthy. Read
  the filter's criteria and the archived findings since its creation.
references:
  - https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateFilter.html
  - https://docs.aws.amazon.com/guardduty/latest/ug/findings_suppression-rule.html
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
  call:
    eventSource: guardduty.amazonaws.com
    eventName: [CreateFilter, UpdateFilter]
  worked:
    trailsift.outcome: success
  archives:
    requestParameters.action: ARCHIVE
  condition: call and worked and archives
falsepositives:
  - Analysts suppress a known and accepted finding, such as that of a vulnerability scanner
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, requestParameters.action, trailsift.outcome]

logging-tamper/guardduty-trusted-list-activated.yml 1484
title: GuardDuty address list is added or changed and activated
id: 13b37ab9-8525-538e-bc25-ea052b82fbb1
name: guardduty-trusted-list-activated
status: test
description: >-
  GuardDuty makes no findings for addresses on an active trusted list; a threat list decides which addresses it
  reports. By adding or replacing one, somebody can hide their own address or flood the analysts. Read the file
  that the request names and compare it with what was agreed.
references:
  - https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateIPSet.html
  - https://docs.aws.amazon.com/guardduty/latest/APIReference/API_UpdateThreatIntelSet.html
  - https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html
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
  call:
    eventSource: guardduty.amazonaws.com
    eventName:
      - CreateIPSet
      - UpdateIPSet
      - CreateThreatIntelSet
      - UpdateThreatIntelSet
  worked:
    trailsift.outcome: success
  activated:
    requestParameters.activate: true
  condition: call and worked and activated
falsepositives:
  - The security team renews its list
  - Infrastructure code keeps the lists
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, requestParameters.activate, trailsift.outcome]

logging-tamper/lake-store-stopped.yml 1309
title: CloudTrail Lake store is deleted or stops taking events
id: 4d288679-650c-51a2-b466-cf1f715098de
name: lake-store-stopped
status: test
description: >-
  An event data store of CloudTrail Lake no longer receives events, or is put up for deletion and lost after seven
  days. Its queries are often the way investigators search, so this blinds them even where a trail goes on. Within
  these days the store can still be restored; check who asked for it and start ingestion again.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DeleteEventDataStore.html
  - https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StopEventDataStoreIngestion.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: cloudtrail.amazonaws.com
    eventName: [DeleteEventDataStore, StopEventDataStoreIngestion]
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A store is given up for cost after its data has been moved
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

logging-tamper/log-group-deleted.yml 1406
title: CloudWatch log group or log stream is deleted
id: fe905b9f-70df-50e2-bbb2-925c0f8ec058
name: log-group-deleted
status: test
description: >-
  A person or a workload deletes a log group or a stream, with every line in it. Deletions that an AWS service
  makes on someone's behalf are left aside. Logs of functions in tests are removed all the time; a group that
  receives a trail, flow logs or application audit lines is another matter, so read the name first.
references:
  - https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html
  - https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogStream.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: logs.amazonaws.com
    eventName: [DeleteLogGroup, DeleteLogStream]
  worked:
    trailsift.outcome: success
  not_aws_service:
    trailsift.is_aws_service: false
  condition: call and worked and not_aws_service
falsepositives:
  - Tests remove the log groups of their functions
  - Infrastructure code takes down an environment
level: medium
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]

logging-tamper/log-retention-shortened.yml 1341
title: Log group keeps its lines for a week at most
id: 7aadaa95-d6fa-5fd5-a09d-3224af81e1ec
name: log-retention-shortened
status: test
description: >-
  A log group is told to keep its lines for seven days or fewer, and older ones are removed soon after. For a
  group that holds a trail, flow logs or audit lines this erases evidence without a delete call. Compare with the
  retention before, which the record does not tell, and set it back at once: removal takes up to a few days.
references:
  - https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: logs.amazonaws.com
    eventName: PutRetentionPolicy
  worked:
    trailsift.outcome: success
  short:
    requestParameters.retentionInDays|lte: 7
  condition: call and worked and short
falsepositives:
  - Infrastructure code gives noisy groups of tests a short life
  - A new group is created with a short retention from the start
level: medium
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, requestParameters.retentionInDays, trailsift.outcome]

logging-tamper/log-subscription-removed.yml 1312
title: Forwarding of CloudWatch logs is removed
id: 258cdc3b-eb4f-55f3-931a-391124367155
name: log-subscription-removed
status: test
description: >-
  A subscription filter sends the lines of a log group on, for example to a central account or a monitoring tool;
  a destination is the receiving end. With either removed, the receiver hears nothing more and seldom notices. See
  what used to arrive there and whether a new filter took its place within minutes.
references:
  - https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteSubscriptionFilter.html
  - https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteDestination.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: logs.amazonaws.com
    eventName: [DeleteSubscriptionFilter, DeleteDestination]
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A log forwarder is replaced by another one
  - Infrastructure code recreates a filter
level: medium
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

logging-tamper/logging-stopped-then-changes.yml 5143
title: A trail is stopped, deleted or made to record less
id: 0649426c-a2bb-5e56-b956-da25ec291072
name: logging-stopped-then-changes-stopped
status: test
description: >-
  A caller other than an AWS service stops or deletes a trail, or leaves it no selector for management events that
  change something.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: cloudtrail.amazonaws.com
    eventName: [StopLogging, DeleteTrail]
  selectors:
    eventSource: cloudtrail.amazonaws.com
    eventName: PutEventSelectors
  basic_form:
    requestParameters.eventSelectors: '?*'
  basic_keeps_writes:
    - requestParameters.eventSelectors.includeManagementEvents|neq: false
      requestParameters.eventSelectors.readWriteType: [All, WriteOnly]
    - requestParameters.eventSelectors.includeManagementEvents|neq: false
      requestParameters.eventSelectors.readWriteType: null
  advanced_form:
    requestParameters.advancedEventSelectors: '?*'
  advanced_keeps_writes:
    - requestParameters.advancedEventSelectors.fieldSelectors.equals: Management
      requestParameters.advancedEventSelectors.fieldSelectors.field|neq: readOnly
    - requestParameters.advancedEventSelectors.fieldSelectors.equals|all: [Management, 'false']
      requestParameters.advancedEventSelectors.fieldSelectors.field: readOnly
  worked:
    trailsift.outcome: success
  by_service:
    trailsift.is_aws_service: true
  condition: >-
    (call or (selectors and ((basic_form and not basic_keeps_writes) or (advanced_form and not advanced_keeps_writes))))
    and worked and not by_service
same_element:
  basic_keeps_writes: requestParameters.eventSelectors
  advanced_keeps_writes: requestParameters.advancedEventSelectors
level: informational
fields_used:
  - eventName
  - eventSource
  - requestParameters.advancedEventSelectors
  - requestParameters.advancedEventSelectors.fieldSelectors.equals
  - requestParameters.advancedEventSelectors.fieldSelectors.field
  - requestParameters.eventSelectors
  - requestParameters.eventSelectors.includeManagementEvents
  - requestParameters.eventSelectors.readWriteType
  - trailsift.is_aws_service
  - trailsift.outcome
---
title: Rights, keys, doors or machines are changed
id: 3552e0b1-9a55-59ce-abda-1ab76497b67a
name: logging-stopped-then-changes-change
status: test
description: A caller other than an AWS service changes identities, keys, shares, network openings or what runs.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  identities_and_keys:
    eventSource: [iam.amazonaws.com, kms.amazonaws.com, organizations.amazonaws.com, sso.amazonaws.com]
    readOnly: false
  openings_and_machines:
    eventSource: [ec2.amazonaws.com, lambda.amazonaws.com, rds.amazonaws.com, s3.amazonaws.com, ssm.amazonaws.com]
    trailsift.event_name:
      - AddPermission
      - AuthorizeSecurityGroupIngress
      - CreateFunction
      - CreateImage
      - CreateKeyPair
      - CreateSnapshot
      - DeleteBucket
      - DeleteBucketPolicy
      - DeleteDBInstance
      - DeletePublicAccessBlock
      - DeleteSnapshot
      - ImportKeyPair
      - ModifyDBInstance
      - ModifyDBSnapshotAttribute
      - ModifyImageAttribute
      - ModifyInstanceAttribute
      - ModifySnapshotAttribute
      - PutBucketAcl
      - PutBucketPolicy
      - RunInstances
      - SendCommand
      - StartSession
      - TerminateInstances
      - UpdateFunctionCode
      - UpdateFunctionConfiguration
  worked:
    trailsift.outcome: success
  by_service:
    trailsift.is_aws_service: true
  condition: (identities_and_keys or openings_and_machines) and worked and not by_service
level: informational
fields_used: [eventSource, readOnly, trailsift.event_name, trailsift.is_aws_service, trailsift.outcome]
---
title: Caller cuts the logging and then changes the account
id: 7c2559cb-8f13-5c7a-b4e6-ee73277018a3
name: logging-stopped-then-changes
status: test
description: >-
  One principal stopped or deleted a trail, or let it record no more changes, and within two hours changed
  identities, keys, shares, network openings or what runs in the account. This is the order of somebody who does not
  want to be seen. The later calls are here because something else still recorded them: another trail, another
  Region or the event history; expect more than you see. Start the trail again, cut the principal off, and read the
  event history of the time between.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StopLogging.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
correlation:
  type: temporal_ordered
  rules: [logging-stopped-then-changes-stopped, logging-stopped-then-changes-change]
  group-by: [recipientAccountId, trailsift.principal]
  timespan: 2h
falsepositives:
  - A test account is taken down by one person, trail first
level: critical
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [recipientAccountId, trailsift.principal]

logging-tamper/macie-disabled.yml 1177
title: Macie is disabled or paused
id: 85fb9245-2dd2-5ad5-b7e7-6ea0e6c9d4b1
name: macie-disabled
status: test
description: >-
  Macie no longer looks for sensitive data and open buckets in this region. Disabling also deletes its findings
  and its settings, pausing keeps them. Someone about to copy data out may want it quiet; look for bucket policies
  and large reads of S3 by the same principal.
references:
  - https://docs.aws.amazon.com/macie/latest/APIReference/macie.html
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
  disabled:
    eventSource: macie2.amazonaws.com
    eventName: DisableMacie
  paused:
    eventSource: macie2.amazonaws.com
    eventName: UpdateMacieSession
    requestParameters.status: PAUSED
  worked:
    trailsift.outcome: success
  condition: worked and (disabled or paused)
falsepositives:
  - Macie is given up for cost
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, requestParameters.status, trailsift.outcome]

logging-tamper/macie-tamper-burst.yml 2244
title: A Macie call switches off or hides something
id: ab43169d-5ed4-510e-a3de-003a66dac7fb
name: macie-tamper-burst-call
status: test
description: A call succeeds that disables Macie, cuts accounts off from it, stops a job or hides its findings.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: macie2.amazonaws.com
    eventName:
      - ArchiveFindings
      - CreateFindingsFilter
      - DeleteMember
      - DisassociateFromMasterAccount
      - DisassociateMember
      - DisableMacie
      - DisableOrganizationAdminAccount
      - UpdateFindingsFilter
      - UpdateMacieSession
      - UpdateMemberSession
      - UpdateClassificationJob
  worked:
    trailsift.outcome: success
  leaves_it_on:
    - requestParameters.status: ENABLED
    - requestParameters.jobStatus: RUNNING
    - requestParameters.action: NOOP
  condition: call and worked and not leaves_it_on
level: informational
fields_used:
  - eventName
  - eventSource
  - requestParameters.action
  - requestParameters.jobStatus
  - requestParameters.status
  - trailsift.outcome
---
title: Macie is switched off or silenced in several calls
id: 13df4d04-5c27-54b9-85f5-9cf17db50e6c
name: macie-tamper-burst
status: test
description: >-
  From one source address came five or more successful calls within ten minutes that disable Macie, detach its member
  accounts, stop its jobs or make its findings disappear. Calls that switch a session or a job on again do not count.
  Macie looks for sensitive data in buckets, so check what else the caller did with buckets around this time.
references:
  - https://docs.aws.amazon.com/macie/latest/APIReference/macie.html
  - https://docs.aws.amazon.com/macie/latest/APIReference/findingsfilters.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685
correlation:
  type: event_count
  rules: [macie-tamper-burst-call]
  group-by: [sourceIPAddress]
  timespan: 10m
  condition: {gte: 5}
falsepositives:
  - Macie is retired on purpose, account by account
  - A set of suppression rules is rolled out
level: medium
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [sourceIPAddress]

logging-tamper/rds-activity-stream-stopped.yml 1221
title: Activity stream of a database is stopped
id: cfe374bf-2af6-5545-bce1-399328447e44
name: rds-activity-stream-stopped
status: test
description: >-
  An activity stream sends every statement of a database to Kinesis, out of reach of the database's own
  administrators. Stopped, it no longer tells what those with access to the data do. See whether the stop was to
  take effect at once, and look for new snapshots and changed passwords of the same database.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_StopActivityStream.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/DBActivityStreams.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName: StopActivityStream
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - The stream is stopped for an upgrade of the database
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

logging-tamper/request-parameters-omitted.yml 1288
title: IAM change leaves its parameters out of the record
id: cdd55f7f-ad1b-506d-b31f-0fbffd02db92
name: request-parameters-omitted
status: test
description: >-
  CloudTrail drops the parameters of a request that is too large, and says so in their place. A policy document
  filled up with white space reaches that size, so that a harmful IAM change can be made without a trace of what
  it granted. No rule that asks about parameters can see into such a record: read the policy, role or user in IAM
  itself.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
  worked:
    trailsift.outcome: success
  left_out:
    requestParameters.omitted: true
  condition: call and worked and left_out
falsepositives:
  - A large request of a deployment tool, such as a long metadata document of an identity provider
level: medium
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventSource, requestParameters.omitted, trailsift.outcome]

logging-tamper/s3-access-logging-disabled.yml 1649
title: Server access logging of a bucket is switched off
id: 9b3c9654-b682-5b94-aa39-d2004336bab0
name: s3-access-logging-disabled
status: test
description: >-
  The request puts a logging status without a target, which is how S3 switches server access logging off;
  switching it on is the same call with a target bucket. Afterwards requests to the bucket leave no lines in the
  access log, and without data events no trace of reads at all. See what the bucket holds and who reads it from
  then on.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLogging.html
  - https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: PutBucketLogging
    requestParameters.BucketLoggingStatus|exists: true
  worked:
    trailsift.outcome: success
  no_target:
    requestParameters.BucketLoggingStatus.LoggingEnabled: null
    requestParameters.logging.targetBucket: null
  condition: call and worked and no_target
falsepositives:
  - The bucket is watched by data events of a trail instead
  - Infrastructure code sends an empty logging status for a bucket that never had one
level: medium
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, requestParameters.BucketLoggingStatus, requestParameters.BucketLoggingStatus.LoggingEnabled, requestParameters.logging.targetBucket, trailsift.outcome]

logging-tamper/securityhub-disabled.yml 1259
title: Security Hub or one of its standards is switched off
id: 73017a1f-5711-536a-bdb2-49d9d0212c9a
name: securityhub-disabled
status: test
description: >-
  Security Hub is disabled for the account and region, or one of its standards no longer runs. Findings of the
  checks stop, and with the hub also what other services send to it. Export what is left, find out who called, and
  look for changes that a check would have reported.
references:
  - https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_DisableSecurityHub.html
  - https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_BatchDisableStandards.html
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
  call:
    eventSource: securityhub.amazonaws.com
    eventName: [DisableSecurityHub, BatchDisableStandards]
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A standard is replaced by a newer version
  - Central configuration takes over an account
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

logging-tamper/securityhub-findings-suppressed.yml 2359
title: A Security Hub finding or insight is put aside or changed
id: ed6286ee-e5be-50ba-bebe-aa0a06e3b4e6
name: securityhub-findings-suppressed-call
status: test
description: A caller changes findings or insights of Security Hub in a way that does not keep them open.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: securityhub.amazonaws.com
    eventName: [BatchUpdateFindings, UpdateFindings, DeleteInsight, UpdateInsight]
  worked:
    trailsift.outcome: success
  by_caller:
    trailsift.is_aws_service: false
  kept_open:
    - requestParameters.Workflow.Status: [NEW, NOTIFIED]
    - requestParameters.workflow.status: [NEW, NOTIFIED]
    - requestParameters.RecordState: ACTIVE
    - requestParameters.recordState: ACTIVE
  condition: call and worked and by_caller and not kept_open
level: informational
fields_used:
  - eventName
  - eventSource
  - requestParameters.RecordState
  - requestParameters.Workflow.Status
  - requestParameters.recordState
  - requestParameters.workflow.status
  - trailsift.is_aws_service
  - trailsift.outcome
---
title: Security Hub findings or insights are put aside in bulk
id: c49e987d-0928-5ccb-a6bf-cbd135e05ea8
name: securityhub-findings-suppressed
status: test
description: >-
  Within ten minutes one caller made ten or more successful calls that update Security Hub findings or change or delete
  insights. Calls that set a finding to new, notified or active do not count. Somebody who hides the traces of an
  intrusion suppresses or archives the findings about it; see which findings were touched and what they reported.
references:
  - https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_BatchUpdateFindings.html
  - https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_DeleteInsight.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685
correlation:
  type: event_count
  rules: [securityhub-findings-suppressed-call]
  group-by: [userIdentity.arn]
  timespan: 10m
  condition: {gte: 10}
falsepositives:
  - A ticketing integration adds notes to findings or resolves them all day long
  - An analyst closes the findings of a whole standard after a review
level: medium
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [userIdentity.arn]

logging-tamper/trail-bucket-short-expiry.yml 1833
title: Lifecycle rule expires trail files within a week
id: 448b60fe-89a7-5616-b44b-4dbabbc52f06
name: trail-bucket-short-expiry
status: test
description: >-
  An enabled lifecycle rule lets S3 remove the objects of a trail's bucket after seven days or fewer. Nobody has
  to call a delete for it, and no data event names a person when the files go. The list trail_buckets says which
  buckets are meant; it ships with common names, so name your own. Read what the rule's filter covers, and take it
  back before its first day is over.
references:
  - https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html
  - https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-set-lifecycle-configuration-intro.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.impact
  - attack.t1685.002
  - attack.t1485.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: s3.amazonaws.com
    eventName: PutBucketLifecycle
    requestParameters.bucketName|expand: '%trail_buckets%'
  worked:
    trailsift.outcome: success
  short_expiry:
    requestParameters.LifecycleConfiguration.Rule.Status: Enabled
    requestParameters.LifecycleConfiguration.Rule.Expiration.Days|lte: 7
  condition: call and worked and short_expiry
same_element:
  short_expiry: requestParameters.LifecycleConfiguration.Rule
falsepositives:
  - The rule is limited to a prefix that holds no trail files, such as query results
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, requestParameters.LifecycleConfiguration.Rule.Expiration.Days, requestParameters.LifecycleConfiguration.Rule.Status, requestParameters.bucketName, trailsift.outcome]

logging-tamper/trail-created.yml 1256
title: Trail is created or starts recording
id: c10e2ca7-e930-5c3c-b496-65f1c9764f0c
name: trail-created
status: test
description: >-
  A trail is made, or one begins to record. That is mostly good news, but a trail can also carry the account's
  activity to a bucket of a stranger, and a start shows that it stood still before. Compare the bucket in the request
  with those you own, and for a start find out since when the trail was off.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html
  - https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StartLogging.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: cloudtrail.amazonaws.com
    eventName:
      - CreateTrail
      - StartLogging
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A new account gets its trail
  - An organisation trail takes the place of older ones
level: low
family: logging-tamper
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

logging-tamper/trail-deleted.yml 1112
title: Trail is deleted
id: 9c82d10b-7737-5fc0-a376-7426882da019
name: trail-deleted
status: test
description: >-
  Deleting a trail ends its recording for good; the files it has delivered stay in the bucket. Settings of the
  trail, such as its selectors and its key, have to be rebuilt from other records. Check whether a second trail
  covers the same regions and who made the call.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DeleteTrail.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: cloudtrail.amazonaws.com
    eventName: DeleteTrail
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A trail is replaced by one of the organisation
  - Infrastructure code takes down a short-lived environment
level: critical
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

logging-tamper/trail-destination-changed.yml 3048
title: A trail is set to a bucket that the baseline does not know for it
id: 9441cd6d-03e8-5979-ad2e-8a54f72a0bb4
name: trail-destination-changed-bucket
status: test
description: >-
  A trail is created or updated, and its bucket after that is one that the baseline has not seen for this trail. The
  creation teaches the bucket too.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: cloudtrail.amazonaws.com
    eventName: [CreateTrail, UpdateTrail]
  worked:
    trailsift.outcome: success
  condition: call and worked
new_to_baseline: [responseElements.trailARN, responseElements.s3BucketName]
level: informational
fields_used: [eventName, eventSource, responseElements.s3BucketName, responseElements.trailARN, trailsift.outcome]
---
title: A trail is updated with a bucket in the request
id: 68339ee3-d72d-55c7-9863-f4c5fa75e6e1
name: trail-destination-changed-update
status: test
description: The settings of a trail are changed, and the request names a bucket.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: cloudtrail.amazonaws.com
    eventName: UpdateTrail
  worked:
    trailsift.outcome: success
  bucket:
    requestParameters.s3BucketName|exists: true
  condition: call and worked and bucket
level: informational
fields_used: [eventName, eventSource, requestParameters.s3BucketName, trailsift.outcome]
---
title: Trail delivers to another bucket
id: 213f56ba-bfa5-5e2e-a486-64c0ba0370c9
name: trail-destination-changed
status: test
description: >-
  A trail was updated and now delivers its logs to a bucket that the baseline has not seen for it, neither when it
  was created nor in an earlier update. Whoever owns the new bucket holds the logs from then on, and whoever watches
  the old one sees no more. The answers of both calls are compared, so that settings which the console merely sends
  again do not count. A trail that the baseline saw neither created nor updated has no known bucket: then compare
  with the bucket of earlier log files. Check who owns the new bucket. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_UpdateTrail.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
correlation:
  type: temporal
  rules: [trail-destination-changed-bucket, trail-destination-changed-update]
  # Both are asked of one and the same record.
  group-by: [recipientAccountId, responseElements.trailARN, responseElements.s3BucketName, eventID]
  timespan: 1s
falsepositives:
  - A trail is moved to a central log archive
  - The console, which sends every setting again, saves a trail whose bucket no logs of the baseline name
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventID, recipientAccountId, responseElements.s3BucketName, responseElements.trailARN]

logging-tamper/trail-logging-stopped.yml 1209
title: Trail stops recording
id: 7432d55c-6f3e-540b-81b0-b7ac9dc9598a
name: trail-logging-stopped
status: test
description: >-
  The trail still exists after this call, but delivers nothing until somebody starts it again. Intruders do it so
  that what follows leaves no file behind; calls made before it and after StartLogging are what is left to read.
  Find out who called, what else they did in the hour before, and whether another trail or the event history
  covers the gap.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StopLogging.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: cloudtrail.amazonaws.com
    eventName: StopLogging
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - An account trail is stopped because an organisation trail has taken over
  - A test environment is taken down
level: critical
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

logging-tamper/trail-management-events-dropped.yml 2781
title: Event selectors stop recording management writes
id: d2390cc9-916b-56e7-b13e-f6663d97486f
name: trail-management-events-dropped
status: test
description: >-
  After this call no selector of the trail records management events that change something: either management
  events are left out altogether, or reads alone are kept. The trail goes on delivering files, so nothing looks
  broken. Both forms of the request are looked at, basic selectors and advanced ones; compare with the selectors
  before the call and look for another trail that still records the account's changes.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: cloudtrail.amazonaws.com
    eventName: PutEventSelectors
  worked:
    trailsift.outcome: success
  basic_form:
    requestParameters.eventSelectors: '?*'
  basic_keeps_writes:
    - requestParameters.eventSelectors.includeManagementEvents|neq: false
      requestParameters.eventSelectors.readWriteType: [All, WriteOnly]
    - requestParameters.eventSelectors.includeManagementEvents|neq: false
      requestParameters.eventSelectors.readWriteType: null
  advanced_form:
    requestParameters.advancedEventSelectors: '?*'
  advanced_keeps_writes:
    - requestParameters.advancedEventSelectors.fieldSelectors.equals: Management
      requestParameters.advancedEventSelectors.fieldSelectors.field|neq: readOnly
    - requestParameters.advancedEventSelectors.fieldSelectors.equals|all: [Management, 'false']
      requestParameters.advancedEventSelectors.fieldSelectors.field: readOnly
  condition: call and worked and ((basic_form and not basic_keeps_writes) or (advanced_form and not advanced_keeps_writes))
same_element:
  basic_keeps_writes: requestParameters.eventSelectors
  advanced_keeps_writes: requestParameters.advancedEventSelectors
falsepositives:
  - A second trail is set up for data events alone
  - "A trail of one team keeps reads while the organisation's trail keeps everything"
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, requestParameters.advancedEventSelectors, requestParameters.advancedEventSelectors.fieldSelectors.equals, requestParameters.advancedEventSelectors.fieldSelectors.field, requestParameters.eventSelectors, requestParameters.eventSelectors.includeManagementEvents, requestParameters.eventSelectors.readWriteType, trailsift.outcome]

logging-tamper/trail-sources-excluded.yml 2016
title: Trail leaves out events of KMS or of the RDS Data API
id: 0a0feac2-b047-5a2f-9437-01e163f4253c
name: trail-sources-excluded
status: test
description: >-
  Selectors may leave out the management events of two chatty services, KMS and the RDS Data API. It is usually
  done to save cost, yet afterwards the use of keys, or queries through the Data API, can no longer be followed.
  See who decided it and whether another trail still records these services.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: cloudtrail.amazonaws.com
    eventName: PutEventSelectors
  worked:
    trailsift.outcome: success
  excluded_source:
    requestParameters.eventSelectors.excludeManagementEventSources: '?*'
  excluded_by_field:
    requestParameters.advancedEventSelectors.fieldSelectors.equals: Management
    requestParameters.advancedEventSelectors.fieldSelectors.field: eventSource
    requestParameters.advancedEventSelectors.fieldSelectors.notEquals: [kms.amazonaws.com, rdsdata.amazonaws.com]
  condition: call and worked and (excluded_source or excluded_by_field)
same_element:
  excluded_by_field: requestParameters.advancedEventSelectors
falsepositives:
  - Events of KMS are left out to save the cost of a second copy
level: low
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, requestParameters.advancedEventSelectors.fieldSelectors.equals, requestParameters.advancedEventSelectors.fieldSelectors.field, requestParameters.advancedEventSelectors.fieldSelectors.notEquals, requestParameters.eventSelectors.excludeManagementEventSources, trailsift.outcome]

logging-tamper/trail-tamper-denied.yml 1380
title: Attempt to stop, delete or change a trail is refused
id: 32800c80-8092-5280-a999-7cdf8bb401d6
name: trail-tamper-denied
status: test
description: >-
  The caller was not allowed to stop, delete or change a trail, or to set its selectors. Recording goes on, but
  somebody tried to end it, often with keys whose reach they do not know yet. Such a record names no trail in its
  parameters; the message tells which one was meant. Look at all other calls of this principal.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StopLogging.html
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: cloudtrail.amazonaws.com
    eventName: [StopLogging, DeleteTrail, UpdateTrail, PutEventSelectors]
  refused:
    trailsift.outcome: denied
  condition: call and refused
falsepositives:
  - A deployment role lacks a permission
  - A control policy of the organisation protects trails against mistakes of administrators
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

logging-tamper/trail-weakened.yml 1882
title: Trail update narrows recording or drops protection of the files
id: e44b8f85-30ee-54db-9a4a-7492e4a267a6
name: trail-weakened
status: test
description: >-
  The request turns off recording of all regions, of global services or of the organisation, or the digest files,
  or clears the KMS key. The trail keeps running, so a check of its state alone looks healthy. Compare with the
  settings before the call: CloudTrail's own console resends every setting, so a value named here may be what it
  was.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_UpdateTrail.html
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: cloudtrail.amazonaws.com
    eventName: UpdateTrail
  worked:
    trailsift.outcome: success
  narrowed:
    - requestParameters.isMultiRegionTrail: false
    - requestParameters.includeGlobalServiceEvents: false
    - requestParameters.isOrganizationTrail: false
  unprotected:
    - requestParameters.enableLogFileValidation: false
    - requestParameters.kmsKeyId: ''
  condition: call and worked and (narrowed or unprotected)
falsepositives:
  - A trail without a KMS key is edited in the console, which sends an empty key id with every change
  - A trail of one region is edited on purpose as such
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, requestParameters.enableLogFileValidation, requestParameters.includeGlobalServiceEvents, requestParameters.isMultiRegionTrail, requestParameters.isOrganizationTrail, requestParameters.kmsKeyId, trailsift.outcome]

logging-tamper/vpc-flow-logs-deleted.yml 1289
title: VPC flow logs are deleted
id: b2433c40-d235-58d7-b78a-6786bb333fef
name: vpc-flow-logs-deleted
status: test
description: >-
  Flow logs show which addresses talked to each other in a network; once they are deleted, traffic from then on
  leaves no trace in them. What was written before stays in the bucket or log group. Look for new routes, peerings
  and instances in the same network afterwards. The answer may list ids that could not be deleted.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFlowLogs.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: DeleteFlowLogs
  worked:
    trailsift.outcome: success
  flow_log:
    requestParameters.DeleteFlowLogsRequest.FlowLogId.content|startswith: fl-
  condition: call and worked and flow_log
falsepositives:
  - Infrastructure code replaces a flow log or takes down a network
level: high
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, requestParameters.DeleteFlowLogsRequest.FlowLogId.content, trailsift.outcome]

logging-tamper/waf-logging-removed.yml 1156
title: Logging of a web ACL is removed
id: b84046f4-c9c4-5377-bff9-db5bb71ccd24
name: waf-logging-removed
status: test
description: >-
  The web firewall goes on filtering, but writes down no requests any more. An attack on the application behind
  it, and what was let through, can then no longer be read afterwards. Check whether a new logging configuration
  follows and what changed in the web ACL itself.
references:
  - https://docs.aws.amazon.com/waf/latest/APIReference/API_DeleteLoggingConfiguration.html
  - https://attack.mitre.org/techniques/T1685/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: wafv2.amazonaws.com
    eventName: DeleteLoggingConfiguration
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Infrastructure code moves the logs to another destination
  - Firewall Manager takes over the logging of a web ACL
level: medium
family: logging-tamper
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]


"""#
}
