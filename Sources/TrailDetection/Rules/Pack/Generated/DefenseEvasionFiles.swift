// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum DefenseEvasionFiles {
  static let text = #"""
defense-evasion/activity-in-unused-region.yml 1397
title: Something is changed in a Region that is not in use
id: c4b05721-fe21-5dff-891a-66751f4db239
name: activity-in-unused-region
status: test
description: >-
  A call that changes something succeeded in a Region outside the allowed ones. Intruders like Regions that nobody
  looks at, for mining above all. Name the Regions in use in allowed_regions: by default every Region is allowed and
  this rule stays silent. Services that always record in one Region of their own, such as IAM, are left out.
references:
  - https://attack.mitre.org/techniques/T1535/
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.stealth
  - attack.t1535
logsource:
  product: aws
  service: cloudtrail
detection:
  change:
    readOnly: false
  worked:
    trailsift.outcome: success
  allowed_region:
    awsRegion|expand: '%allowed_regions%'
  global_service:
    eventSource|expand: '%global_services%'
  condition: change and worked and not allowed_region and not global_service
falsepositives:
  - A service of AWS keeps a record or a replica of its own in another Region
  - A team tries out a Region before it is added to the list
level: medium
family: defense-evasion
evidence: correlation-context
required_logging: management
fields_used: [awsRegion, eventSource, readOnly, trailsift.outcome]

defense-evasion/ebs-default-encryption-disabled.yml 1278
title: EBS encryption by default is disabled in a region
id: 1dcdaff2-c6c7-5959-abb8-96653f6c64c6
name: ebs-default-encryption-disabled
status: test
description: >-
  New volumes and copies of snapshots in the region are no longer encrypted unless somebody asks for it. Unencrypted
  snapshots can be shared with everyone and copied without a key, so this can prepare for taking data away. Switch it
  on again and list the volumes and snapshots made since.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableEbsEncryptionByDefault.html
  - https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html
  - https://attack.mitre.org/techniques/T1578/005/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1578.005
  - attack.t1600
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: DisableEbsEncryptionByDefault
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A restore from an old unencrypted snapshot fails and operators go back for a while
level: medium
family: defense-evasion
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

defense-evasion/elb-access-logs-disabled.yml 1848
title: Access logs of a load balancer are switched off
id: 76bc644c-d3b2-50da-a732-f83ffc880483
name: elb-access-logs-disabled
status: test
description: >-
  The load balancer no longer writes a line for each request to its bucket. Where the application keeps no log of
  its own, requests of an attacker are then not found again. The rule reads both forms of the call, that of
  application and network load balancers and that of classic ones. A call may send the setting along although it
  was off before.
references:
  - https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyLoadBalancerAttributes.html
  - https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_ModifyLoadBalancerAttributes.html
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
    eventSource: elasticloadbalancing.amazonaws.com
    eventName: ModifyLoadBalancerAttributes
  worked:
    trailsift.outcome: success
  attribute_off:
    requestParameters.attributes.key: access_logs.s3.enabled
    requestParameters.attributes.value: 'false'
  classic_off:
    requestParameters.loadBalancerAttributes.accessLog.enabled: false
  condition: call and worked and (attribute_off or classic_off)
same_element:
  attribute_off: requestParameters.attributes
falsepositives:
  - Infrastructure code sends all attributes of a load balancer that never logged
  - A load balancer of a test environment
level: medium
family: defense-evasion
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, requestParameters.attributes.key, requestParameters.attributes.value, requestParameters.loadBalancerAttributes.accessLog.enabled, trailsift.outcome]

defense-evasion/image-scanning-disabled.yml 1802
title: Scan on push of container images is disabled
id: 78160d77-b507-5143-a1b3-f43b64123c5b
name: image-scanning-disabled
status: test
description: >-
  Scan on push is switched off for an ECR repository, or the registry is left without a rule that scans on push or
  continuously. Images with known flaws, or with something added to them, then arrive unseen. The setting of a single
  repository is superseded by the one of the registry, so look at the latter first; another scanner in the build may
  make up for it.
references:
  - https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImageScanningConfiguration.html
  - https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutRegistryScanningConfiguration.html
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
  repository_call:
    eventSource: ecr.amazonaws.com
    eventName: PutImageScanningConfiguration
    requestParameters.imageScanningConfiguration.scanOnPush: false
  registry_call:
    eventSource: ecr.amazonaws.com
    eventName: PutRegistryScanningConfiguration
  scans_by_itself:
    requestParameters.rules.scanFrequency:
      - SCAN_ON_PUSH
      - CONTINUOUS_SCAN
  worked:
    trailsift.outcome: success
  condition: worked and (repository_call or (registry_call and not scans_by_itself))
falsepositives:
  - Images are scanned by another product
  - A repository moves from its own setting to the one of the registry
level: low
family: defense-evasion
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.imageScanningConfiguration.scanOnPush, requestParameters.rules.scanFrequency, trailsift.outcome]

defense-evasion/mail-identity-deleted.yml 1161
title: Mail identity is deleted
id: e73c448d-15b5-51c3-ad48-91a27dc34a7b
name: mail-identity-deleted
status: test
description: >-
  An address or a domain is taken out of SES. After a spam or phishing run it removes the sender that the run used;
  for a real sender it stops the mail of an application. Look at when the identity was made and what was sent in its
  name.
references:
  - https://docs.aws.amazon.com/ses/latest/APIReference/API_DeleteIdentity.html
  - https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteEmailIdentity.html
  - https://attack.mitre.org/techniques/T1070/
author: TrailSift
date: 2026-11-21
tags:
  - attack.stealth
  - attack.t1070
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ses.amazonaws.com
    eventName:
      - DeleteIdentity
      - DeleteEmailIdentity
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A sender that is no longer needed is removed
  - Test domains are cleaned up
level: low
family: defense-evasion
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

defense-evasion/region-enabled.yml 1069
title: Opt-in Region is enabled
id: 151e701d-27f0-596b-8f0e-47441ec3136f
name: region-enabled
status: test
description: >-
  A Region that is off by default was enabled for an account. Few teams watch a Region they never used, so resources
  started there can run unseen, and a trail or detector set up Region by Region does not cover it. Ask who needs the
  Region, and make sure that logging and detection reach it.
references:
  - https://docs.aws.amazon.com/accounts/latest/reference/API_EnableRegion.html
  - https://attack.mitre.org/techniques/T1535/
author: TrailSift
date: 2026-11-21
tags:
  - attack.stealth
  - attack.t1535
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: account.amazonaws.com
    eventName: EnableRegion
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - The company starts to operate in a new part of the world
level: medium
family: defense-evasion
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

defense-evasion/serial-console-enabled.yml 1272
title: EC2 serial console access is enabled for the account
id: b6fcb5d7-ed62-5c2f-81e9-a62776ee1887
name: serial-console-enabled
status: test
description: >-
  The account setting that allows serial console sessions in this Region was switched on. The console reaches an
  instance below its network, so security groups, network logs and a broken SSH daemon no longer stand in the way.
  Check whether keys were pushed to a serial console afterwards, and who did so.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableSerialConsoleAccess.html
  - https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configure-access-to-serial-console.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.lateral-movement
  - attack.t1578.005
  - attack.t1021.008
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: EnableSerialConsoleAccess
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - An administrator repairs an instance that no longer starts or lost its network
level: high
family: defense-evasion
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

defense-evasion/waf-ip-set-changed.yml 1379
title: Address list of the web application firewall is changed
id: 54bda727-f642-5986-a61b-322c368b972b
name: waf-ip-set-changed
status: test
description: >-
  An address list of AWS WAF is created, changed or deleted, and no AWS service made the call. Rules refer
  to such lists to block or to let through, so one more address can let an intruder past every other rule.
  The request holds the whole new list: compare it with the old one and see which rules use it.
references:
  - https://docs.aws.amazon.com/waf/latest/APIReference/API_UpdateIPSet.html
  - https://docs.aws.amazon.com/waf/latest/APIReference/API_DeleteIPSet.html
  - https://attack.mitre.org/techniques/T1686/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1686.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: wafv2.amazonaws.com
    eventName:
      - CreateIPSet
      - UpdateIPSet
      - DeleteIPSet
  worked:
    trailsift.outcome: success
  by_a_caller:
    trailsift.is_aws_service: false
  condition: call and worked and by_a_caller
falsepositives:
  - A job of the owner feeds block lists
  - Offices move and their addresses are updated
level: medium
family: defense-evasion
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]

defense-evasion/web-acl-deleted.yml 1388
title: Web ACL, firewall rule or rule group is deleted
id: c63a0535-eb65-5fed-a78e-fc20c1260a2e
name: web-acl-deleted
status: test
description: >-
  A web ACL, a rule group or a rule of the web application firewall is deleted. A web ACL in use has to be
  detached before, so a deletion often comes second. See which resources it guarded and whether another web
  ACL took its place.
references:
  - https://docs.aws.amazon.com/waf/latest/APIReference/API_DeleteWebACL.html
  - https://docs.aws.amazon.com/waf/latest/APIReference/API_DeleteRuleGroup.html
  - https://docs.aws.amazon.com/waf/latest/APIReference/API_wafRegional_DeleteRule.html
  - https://attack.mitre.org/techniques/T1686/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1686.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource:
      - wafv2.amazonaws.com
      - waf.amazonaws.com
      - waf-regional.amazonaws.com
    eventName:
      - DeleteWebACL
      - DeleteRuleGroup
      - DeleteRule
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Firewall configuration is rebuilt as code
  - Rules of the older WAF are removed after a move to the new one
level: medium
family: defense-evasion
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

defense-evasion/web-acl-detached.yml 1747
title: Web ACL is detached, or a distribution is saved without one
id: 0f1da151-6d7e-5186-bd2f-645675bbef17
name: web-acl-detached
status: test
description: >-
  A web ACL is taken off a load balancer, an API or another regional resource, or a CloudFront distribution
  is saved with no web ACL. Attacks that the firewall would have stopped reach the application from then on.
  CloudFront is sent the whole configuration with every change, so such a record does not tell whether the
  distribution had a web ACL before: compare with the earlier configuration.
references:
  - https://docs.aws.amazon.com/waf/latest/APIReference/API_DisassociateWebACL.html
  - https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateDistribution.html
  - https://attack.mitre.org/techniques/T1686/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1686.001
logsource:
  product: aws
  service: cloudtrail
detection:
  taken_off:
    eventSource:
      - wafv2.amazonaws.com
      - waf-regional.amazonaws.com
    eventName: DisassociateWebACL
  distribution_without_acl:
    eventSource: cloudfront.amazonaws.com
    trailsift.event_name: UpdateDistribution
    requestParameters.distributionConfig.webACLId: ''
  worked:
    trailsift.outcome: success
  condition: worked and (taken_off or distribution_without_acl)
falsepositives:
  - A distribution that never had a web ACL is changed in some other way
  - A web ACL is moved or replaced, or its resource is about to be deleted
level: high
family: defense-evasion
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.distributionConfig.webACLId
  - trailsift.event_name
  - trailsift.outcome


"""#
}
