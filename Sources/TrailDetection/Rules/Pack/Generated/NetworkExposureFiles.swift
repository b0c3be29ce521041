// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum NetworkExposureFiles {
  static let text = #"""
network-exposure/cache-security-group-changed.yml 1304
title: ElastiCache security group is created or changed
id: 680d0457-4711-58e0-b658-9ed177084c84
name: cache-security-group-changed
status: test
description: >-
  A security group of the older ElastiCache kind is created, deleted, opened to an EC2 security group or
  closed for one. These groups serve caches outside a VPC only, so hardly any account has a reason to touch
  them today. Find the caches that use the group and check who may reach them.
references:
  - https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_AuthorizeCacheSecurityGroupIngress.html
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
    eventSource: elasticache.amazonaws.com
    eventName:
      - CreateCacheSecurityGroup
      - DeleteCacheSecurityGroup
      - AuthorizeCacheSecurityGroupIngress
      - RevokeCacheSecurityGroupIngress
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - An old cache outside a VPC is still looked after, or is being retired
level: low
family: network-exposure
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

network-exposure/cdn-origin-changed.yml 2977
title: A distribution is set to an origin that the baseline does not know for it
id: 3d70f351-bb28-5cd8-bbbe-07415cd9a9a6
name: cdn-origin-changed-origin
status: test
description: >-
  A CloudFront distribution is created or updated, and the answer lists an origin that the baseline has not seen for
  it. The creation teaches its origins too.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: cloudfront.amazonaws.com
    trailsift.event_name: [CreateDistribution, CreateDistributionWithTags, UpdateDistribution]
  worked:
    trailsift.outcome: success
  condition: call and worked
new_to_baseline: [responseElements.distribution.id, responseElements.distribution.distributionConfig.origins.items.domainName]
level: informational
fields_used:
  - eventSource
  - responseElements.distribution.distributionConfig.origins.items.domainName
  - responseElements.distribution.id
  - trailsift.event_name
  - trailsift.outcome
---
title: A distribution is updated
id: 3dd1fdca-fc8e-520b-9094-ceabc3ebe2e9
name: cdn-origin-changed-update
status: test
description: The settings of a CloudFront distribution are changed.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: cloudfront.amazonaws.com
    trailsift.event_name: UpdateDistribution
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventSource, trailsift.event_name, trailsift.outcome]
---
title: CloudFront distribution gets a new origin
id: 5dcaec64-279a-5606-95b8-241250f1444d
name: cdn-origin-changed
status: test
description: >-
  A CloudFront distribution was updated, and one of its origins is a host that the baseline has not seen for this
  distribution, neither when it was created nor in an earlier update. What the origin serves, visitors take for the
  site itself: a page or script from there runs under the site's name. Each update sends the whole settings, so the
  origins of the answer are compared one by one; of a distribution that the baseline does not have, each counts as
  new. Check who owns the host. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateDistribution.html
  - https://attack.mitre.org/techniques/T1565/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1565.002
correlation:
  type: temporal
  rules: [cdn-origin-changed-origin, cdn-origin-changed-update]
  # Both are asked of one and the same record.
  group-by: [recipientAccountId, responseElements.distribution.id, eventID]
  timespan: 1s
falsepositives:
  - A site moves or gets a further backend
  - A distribution is changed that no logs of the baseline name
level: high
family: network-exposure
evidence: correlation-context
required_logging: management
fields_used: [eventID, recipientAccountId, responseElements.distribution.id]

network-exposure/cloudfront-logging-disabled.yml 1452
title: CloudFront distribution is updated with access logging off
id: 52ff93d7-78e9-54e2-a1fb-88f5bd4c7da2
name: cloudfront-logging-disabled
status: test
description: >-
  An update leaves the distribution without standard access logs, so requests of viewers are not written down. The
  call always sends the whole configuration: logging may have been off before. Compare with the earlier
  configuration of the distribution, and check whether real-time or the newer log delivery covers it.
references:
  - https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateDistribution.html
  - https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_LoggingConfig.html
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
    eventSource: cloudfront.amazonaws.com
    trailsift.event_name: UpdateDistribution
  worked:
    trailsift.outcome: success
  logging_off:
    requestParameters.distributionConfig.logging.enabled: false
  condition: call and worked and logging_off
falsepositives:
  - Any update of a distribution that never logged or that logs by real-time logs
level: low
family: network-exposure
evidence: logging-tamper
required_logging: management
fields_used: [eventSource, requestParameters.distributionConfig.logging.enabled, trailsift.event_name, trailsift.outcome]

network-exposure/database-deletion-protection-disabled.yml 1447
title: Deletion protection of a database is disabled
id: 1936cc73-f936-5fdb-b28f-4db699d0fa80
name: database-deletion-protection-disabled
status: test
description: >-
  Deletion protection is switched off on a database instance or cluster, the last bar before it can be deleted.
  Whoever wants to destroy or to blackmail does this first. See what the same caller does next, above all whether
  snapshots and automated backups go too, and switch the protection on again.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBInstance.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBCluster.html
  - https://attack.mitre.org/techniques/T1578/005/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.impact
  - attack.t1578.005
  - attack.t1485
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName:
      - ModifyDBInstance
      - ModifyDBCluster
  worked:
    trailsift.outcome: success
  protection_off:
    requestParameters.deletionProtection: false
  condition: call and worked and protection_off
falsepositives:
  - A database is retired as planned
  - Infrastructure code replaces a database
level: medium
family: network-exposure
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.deletionProtection, trailsift.outcome]

network-exposure/database-iam-auth-disabled.yml 1528
title: IAM authentication of a database is disabled
id: 6707fa0b-8506-5757-a308-c1a7d8708b56
name: database-iam-auth-disabled
status: test
description: >-
  Login with IAM is switched off on a database instance or cluster, so passwords alone decide who gets in. Such logins
  are not tied to IAM identities and their tokens of fifteen minutes. This is posture unless passwords were changed at
  the same time; check who relied on IAM login.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBInstance.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html
  - https://attack.mitre.org/techniques/T1556/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.persistence
  - attack.defense-impairment
  - attack.t1556
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName:
      - ModifyDBInstance
      - ModifyDBCluster
  worked:
    trailsift.outcome: success
  # The response holds false after almost every change, so the request is asked.
  iam_login_off:
    requestParameters.enableIAMDatabaseAuthentication: false
  condition: call and worked and iam_login_off
falsepositives:
  - Infrastructure code states the setting in each change although it was off before
level: low
family: network-exposure
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.enableIAMDatabaseAuthentication, trailsift.outcome]

network-exposure/database-made-public.yml 1523
title: Database is made publicly accessible
id: c0b66d46-6816-5b74-87d8-4cfc998f0a7c
name: database-made-public
status: test
description: >-
  A database instance or cluster is created or changed with the request that it be publicly accessible, so
  its name resolves to a public address. Whether strangers get through then hangs on its security groups
  alone. The rule reads the request, because the answer to a change still shows the old state. Check the
  groups and the sign-ins on the database.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBInstance.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
  - https://attack.mitre.org/techniques/T1133/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.collection
  - attack.t1133
  - attack.t1530
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rds.amazonaws.com
    eventName:
      - CreateDBInstance
      - ModifyDBInstance
      - CreateDBCluster
      - ModifyDBCluster
  worked:
    trailsift.outcome: success
  asks_for_public:
    requestParameters.publiclyAccessible: true
  condition: call and worked and asks_for_public
falsepositives:
  - A database for training or for a partner is public on purpose
level: high
family: network-exposure
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.publiclyAccessible, trailsift.outcome]

network-exposure/database-master-password-reset.yml 1461
title: Master password of a database is changed
id: e36102e7-ec7c-5939-88c1-8bf390d0e752
name: database-master-password-reset
status: test
description: >-
  The password of a database's master user is set anew. With it a caller of the RDS API gets into the data without
  ever having known a password. Find out whether the change was announced, and look for the database being made public
  or its network rules being changed around the same time.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBInstance.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBCluster.html
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
    eventSource: rds.amazonaws.com
    eventName:
      - ModifyDBInstance
      - ModifyDBCluster
  worked:
    trailsift.outcome: success
  password_given:
    requestParameters.masterUserPassword|exists: true
  condition: call and worked and password_given
falsepositives:
  - Passwords are rotated by hand or by a rotation function
  - Infrastructure code hands over the password with each change
level: medium
family: network-exposure
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.masterUserPassword, trailsift.outcome]

network-exposure/database-security-group-opened.yml 1902
title: Database security group admits everyone or an unknown account
id: fe714ac4-292b-5129-93a5-bc14d1a21e6b
name: database-security-group-opened
status: test
description: >-
  A security group of the older RDS kind now admits every address, or an EC2 security group whose owner is
  neither this account nor one of known_accounts. Without names in known_accounts every other account counts
  as unknown. Such groups exist only outside a VPC, so their use today is odd in itself; a group that is
  merely created is not reported. Check which database carries the group.
references:
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AuthorizeDBSecurityGroupIngress.html
  - https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBSecurityGroup.html
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
    eventSource: rds.amazonaws.com
    eventName:
      - AuthorizeDBSecurityGroupIngress
      - CreateDBSecurityGroup
  worked:
    trailsift.outcome: success
  everyone:
    requestParameters.cIDRIP|endswith: /0
  owner_named:
    requestParameters.eC2SecurityGroupOwnerId|exists: true
  owner_known:
    requestParameters.eC2SecurityGroupOwnerId|expand: '%known_accounts%'
  owner_is_this_account:
    requestParameters.eC2SecurityGroupOwnerId|fieldref: recipientAccountId
  condition: call and worked and (everyone or (owner_named and not owner_known and not owner_is_this_account))
falsepositives:
  - A partner's machines are admitted by agreement
level: medium
family: network-exposure
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - recipientAccountId
  - requestParameters.cIDRIP
  - requestParameters.eC2SecurityGroupOwnerId
  - trailsift.outcome

network-exposure/default-route-to-internet-gateway.yml 1646
title: Default route to an internet gateway is added
id: 641e3edd-40f7-5431-95ba-142edd4c24ee
name: default-route-to-internet-gateway
status: test
description: >-
  A route table now sends everything without a closer match to an internet gateway, for IPv4 or IPv6.
  Subnets that use the table become public: instances with a public address can be reached and can reach out
  past any proxy. The kind of target shows in the prefix of its id. Check which subnets use the table.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRoute.html
  - https://attack.mitre.org/techniques/T1599/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1686.001
  - attack.t1599
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName:
      - CreateRoute
      - ReplaceRoute
  worked:
    trailsift.outcome: success
  default_route:
    - requestParameters.destinationCidrBlock|endswith: /0
    - requestParameters.destinationIpv6CidrBlock|endswith: /0
  to_internet_gateway:
    requestParameters.gatewayId|startswith: igw-
  condition: call and worked and default_route and to_internet_gateway
falsepositives:
  - A public subnet is built for load balancers or NAT gateways
level: medium
family: network-exposure
evidence: posture-context
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.destinationCidrBlock
  - requestParameters.destinationIpv6CidrBlock
  - requestParameters.gatewayId
  - trailsift.outcome

network-exposure/dns-record-changed.yml 1464
title: DNS records are changed by a caller of the account
id: 9669a5c3-113d-53a7-9659-3f7ec1a643d7
name: dns-record-changed
status: test
description: >-
  Records of a Route 53 zone are created, replaced or deleted, and no AWS service made the call. A record
  that points to a stranger takes over mail, sign-ins or certificates for the name. Look at the new values,
  and after a deleted machine or bucket look for records that still point to it.
references:
  - https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html
  - https://attack.mitre.org/techniques/T1584/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.resource-development
  - attack.t1584.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: route53.amazonaws.com
    eventName: ChangeResourceRecordSets
  worked:
    trailsift.outcome: success
  by_a_caller:
    trailsift.is_aws_service: false
  record_change:
    requestParameters.changeBatch.changes.action:
      - CREATE
      - DELETE
      - UPSERT
  condition: call and worked and by_a_caller and record_change
falsepositives:
  - Deployments move names to new targets
  - Certificates are proved by records that come and go
level: low
family: network-exposure
evidence: correlation-context
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.changeBatch.changes.action
  - trailsift.is_aws_service
  - trailsift.outcome

network-exposure/eks-audit-logging-disabled.yml 1468
title: Control plane logging of an EKS cluster is switched off
id: 858b6e66-2438-5dfc-a59e-913ad427665c
name: eks-audit-logging-disabled
status: test
description: >-
  The cluster's control plane no longer writes one or more of its logs, such as the audit log, to CloudWatch.
  Kubernetes calls are not CloudTrail events, so the audit log is the one place where they show. Read the types in
  the request, and look for access entries and role changes on the cluster around that time.
references:
  - https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateClusterConfig.html
  - https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html
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
    eventSource: eks.amazonaws.com
    eventName: UpdateClusterConfig
  worked:
    trailsift.outcome: success
  logs_off:
    requestParameters.logging.clusterLogging.enabled: false
  condition: call and worked and logs_off
falsepositives:
  - The console sends the types that stay off together with those that are switched on
  - "Verbose types such as the scheduler's log are switched off for cost"
level: high
family: network-exposure
evidence: logging-tamper
required_logging: management
fields_used: [eventName, eventSource, requestParameters.logging.clusterLogging.enabled, trailsift.outcome]

network-exposure/eks-cluster-lifecycle.yml 1155
title: Kubernetes cluster is created or deleted
id: 0c9c7cb8-19cd-5480-87e8-4b37c1b624a4
name: eks-cluster-lifecycle
status: test
description: >-
  An EKS cluster is created or deleted. A new cluster nobody planned can serve to run somebody else's work,
  and a deletion takes a production platform down. Check that the caller runs platforms and that the name
  fits your own.
references:
  - https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html
  - https://docs.aws.amazon.com/eks/latest/APIReference/API_DeleteCluster.html
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
    eventSource: eks.amazonaws.com
    eventName:
      - CreateCluster
      - DeleteCluster
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Platform teams build and replace clusters
  - Test clusters live for one pipeline run
level: low
family: network-exposure
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

network-exposure/eks-endpoint-public.yml 2105
title: Kubernetes API endpoint is open to every address
id: f8a3555a-117e-5bb2-9249-60acdf83b11d
name: eks-endpoint-public
status: test
description: >-
  A Kubernetes cluster is created with a public API endpoint that admits every address, or is changed to
  one. A new cluster is public to everyone unless the request says otherwise, so the rule fires where it
  says nothing as well. A change that switches public access on and names no networks keeps the old ones,
  which the record does not show. Check the networks in the cluster's settings and who signs in to it.
references:
  - https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html
  - https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateClusterConfig.html
  - https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html
  - https://attack.mitre.org/techniques/T1133/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.t1133
logsource:
  product: aws
  service: cloudtrail
detection:
  creation:
    eventSource: eks.amazonaws.com
    eventName: CreateCluster
  endpoint_is_private:
    requestParameters.resourcesVpcConfig.endpointPublicAccess: false
  change_to_public:
    eventSource: eks.amazonaws.com
    eventName: UpdateClusterConfig
    requestParameters.resourcesVpcConfig.endpointPublicAccess: true
  from_anywhere:
    - requestParameters.resourcesVpcConfig.publicAccessCidrs|endswith: /0
    - requestParameters.resourcesVpcConfig.publicAccessCidrs: null
  worked:
    trailsift.outcome: success
  condition: worked and from_anywhere and (change_to_public or (creation and not endpoint_is_private))
falsepositives:
  - Clusters are reached from anywhere on purpose and guarded by sign-in alone
  - Public access is switched on again with the networks set earlier
level: high
family: network-exposure
evidence: posture-context
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.resourcesVpcConfig.endpointPublicAccess
  - requestParameters.resourcesVpcConfig.publicAccessCidrs
  - trailsift.outcome

network-exposure/function-url-public.yml 1454
title: Lambda function URL without sign-in is set up
id: 62a2e032-570c-5a0b-91da-2ad61fb61c56
name: function-url-public
status: test
description: >-
  A Lambda function gets a URL, or its URL is changed, with the authorisation type NONE. If the function's
  policy lets everyone invoke it, the address runs its code for any stranger with the rights of its role,
  which also makes a handy back door. Look at the function's code, its role and its policy.
references:
  - https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunctionUrlConfig.html
  - https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionUrlConfig.html
  - https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html
  - https://attack.mitre.org/techniques/T1190/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.t1133
  - attack.t1190
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: lambda.amazonaws.com
    eventName:
      - CreateFunctionUrlConfig
      - UpdateFunctionUrlConfig
  worked:
    trailsift.outcome: success
  without_sign_in:
    requestParameters.authType: NONE
  condition: call and worked and without_sign_in
falsepositives:
  - A webhook is public and checks a signature in its own code
level: high
family: network-exposure
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.authType, trailsift.outcome]

network-exposure/gateway-changed.yml 1485
title: Internet or customer gateway is changed
id: da2f24cf-58e8-58c4-8864-870c4f9ec856
name: gateway-changed
status: test
description: >-
  An internet gateway is created, deleted, attached to a VPC or taken off it, or a customer gateway for a
  VPN is created or deleted, and no AWS service made the call. A gateway opens a road in or out of a
  network, and taking one off can cut a service from its users. Check whether routes to it follow.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCustomerGateway.html
  - https://attack.mitre.org/techniques/T1578/005/
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
    eventSource: ec2.amazonaws.com
    eventName:
      - AttachInternetGateway
      - DetachInternetGateway
      - CreateInternetGateway
      - DeleteInternetGateway
      - CreateCustomerGateway
      - DeleteCustomerGateway
  worked:
    trailsift.outcome: success
  by_a_caller:
    trailsift.is_aws_service: false
  condition: call and worked and by_a_caller
falsepositives:
  - Networks are built and taken down as code
  - A new site is connected by VPN
level: low
family: network-exposure
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]

network-exposure/internet-facing-load-balancer-created.yml 1561
title: Internet-facing load balancer is created
id: d21defb0-cca7-5e36-bdab-4e68d1f81d51
name: internet-facing-load-balancer-created
status: test
description: >-
  A load balancer with public addresses comes up: the request asks for it or leaves the scheme open, and
  then internet-facing is the default. What stands behind it becomes reachable from outside as far as
  listeners and security groups let it. Gateway load balancers take no scheme and are left out. Check that
  the service was meant to be published.
references:
  - https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
  - https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_CreateLoadBalancer.html
  - https://attack.mitre.org/techniques/T1133/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.t1133
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: elasticloadbalancing.amazonaws.com
    eventName: CreateLoadBalancer
  worked:
    trailsift.outcome: success
  public_scheme:
    - requestParameters.scheme: internet-facing
    - requestParameters.scheme: null
  gateway_kind:
    requestParameters.type: gateway
  condition: call and worked and public_scheme and not gateway_kind
falsepositives:
  - A web service is published on purpose
level: low
family: network-exposure
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.scheme, requestParameters.type, trailsift.outcome]

network-exposure/load-balancer-security-group-changed.yml 1443
title: Security groups of a load balancer are replaced
id: a7c307a2-38b6-582f-9798-08ac90bc4b06
name: load-balancer-security-group-changed
status: test
description: >-
  The set of security groups on a load balancer is replaced, and no AWS service made the call. A more open
  group lets strangers reach a balancer that was meant for the inside, and through it the targets. Compare
  the rules of the old and the new groups.
references:
  - https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSecurityGroups.html
  - https://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_ApplySecurityGroupsToLoadBalancer.html
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
    eventSource: elasticloadbalancing.amazonaws.com
    eventName:
      - ApplySecurityGroupsToLoadBalancer
      - SetSecurityGroups
  worked:
    trailsift.outcome: success
  by_a_caller:
    trailsift.is_aws_service: false
  condition: call and worked and by_a_caller
falsepositives:
  - A controller in a Kubernetes cluster keeps the groups of its balancers in line
  - Balancers are kept as code
level: low
family: network-exposure
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]

network-exposure/nacl-changed.yml 1458
title: Network ACL is created, changed or deleted
id: 90dc6eeb-2867-58e5-834e-87e02173b2b1
name: nacl-changed
status: test
description: >-
  A network ACL, one of its entries or its tie to a subnet changes, and no AWS service made the call. ACLs
  change rarely, and one entry decides for whole subnets. Compare with the change calendar; deny entries
  that vanish and subnets that move to the open default ACL deserve a look.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclAssociation.html
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
    eventSource: ec2.amazonaws.com
    eventName:
      - CreateNetworkAcl
      - CreateNetworkAclEntry
      - DeleteNetworkAcl
      - DeleteNetworkAclEntry
      - ReplaceNetworkAclEntry
      - ReplaceNetworkAclAssociation
  worked:
    trailsift.outcome: success
  by_a_caller:
    trailsift.is_aws_service: false
  condition: call and worked and by_a_caller
falsepositives:
  - Network changes by the team that owns them, by hand or as code
level: low
family: network-exposure
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]

network-exposure/nacl-opened-to-world.yml 1730
title: Network ACL admits all traffic from anywhere
id: 360fd3c8-7950-513c-a0c8-e62e46a0bb60
name: nacl-opened-to-world
status: test
description: >-
  An entry of a network ACL now allows every incoming protocol from every IPv4 or IPv6 address. The ACL
  stops filtering for all subnets that use it, and only security groups are left. See which entries with
  lower numbers still deny something, and why the entry was needed.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclEntry.html
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
    eventSource: ec2.amazonaws.com
    eventName:
      - CreateNetworkAclEntry
      - ReplaceNetworkAclEntry
  worked:
    trailsift.outcome: success
  allows_all_inbound:
    requestParameters.ruleAction: allow
    requestParameters.egress: false
    requestParameters.aclProtocol: '-1'
  from_anywhere:
    - requestParameters.cidrBlock|endswith: /0
    - requestParameters.ipv6CidrBlock|endswith: /0
  condition: call and worked and allows_all_inbound and from_anywhere
falsepositives:
  - A new ACL is opened like the default one because security groups do the filtering
level: medium
family: network-exposure
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.aclProtocol
  - requestParameters.cidrBlock
  - requestParameters.egress
  - requestParameters.ipv6CidrBlock
  - requestParameters.ruleAction
  - trailsift.outcome

network-exposure/private-zone-associated.yml 1368
title: Private hosted zone is associated with another VPC
id: 360ff75e-129a-55c6-b36f-93a3b5144f9f
name: private-zone-associated
status: test
description: >-
  A private hosted zone begins to answer for one more VPC, or an account is authorised to do so for its own
  VPC. Whoever controls the zone decides where names lead inside that VPC, and can steer connections to a
  host of theirs. Check who owns the zone and the VPC, and which names the zone holds.
references:
  - https://docs.aws.amazon.com/Route53/latest/APIReference/API_AssociateVPCWithHostedZone.html
  - https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateVPCAssociationAuthorization.html
  - https://attack.mitre.org/techniques/T1557/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.collection
  - attack.t1557
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: route53.amazonaws.com
    eventName:
      - AssociateVPCWithHostedZone
      - CreateVPCAssociationAuthorization
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A new VPC of the owner joins the internal names
  - Service discovery sets zones up for a workload
level: medium
family: network-exposure
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

network-exposure/route-table-changed.yml 1404
title: Route or route table is changed
id: 30984461-1877-544e-bd75-4619304a457d
name: route-table-changed
status: test
description: >-
  Routes or route tables are created, replaced, deleted or tied to other subnets, and no AWS service made
  the call. A route can lead traffic around a firewall or past an inspection point. Look at the destination
  and the target, and at which subnets use the table.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRouteTableAssociation.html
  - https://attack.mitre.org/techniques/T1578/005/
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
    eventSource: ec2.amazonaws.com
    eventName:
      - CreateRoute
      - ReplaceRoute
      - DeleteRoute
      - CreateRouteTable
      - DeleteRouteTable
      - DisassociateRouteTable
      - ReplaceRouteTableAssociation
  worked:
    trailsift.outcome: success
  by_a_caller:
    trailsift.is_aws_service: false
  condition: call and worked and by_a_caller
falsepositives:
  - Networks are built and taken down as code
level: low
family: network-exposure
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]

network-exposure/sg-all-traffic-open-to-world.yml 3184
title: Security group opens every protocol to the internet
id: 85f67f9f-c258-5976-a19a-f88824987aff
name: sg-all-traffic-open-to-world
status: test
description: >-
  A security group rule now admits every protocol and every port from every IPv4 or IPv6 address. Whatever
  runs on the instances behind it is reachable by strangers. A rule for all protocols carries no ports in
  the record. A record of ModifySecurityGroupRules does not say whether the rule is for incoming or outgoing
  traffic, so look the rule up; then close it and see who connected.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html
  - https://attack.mitre.org/techniques/T1686/001/
  - https://attack.mitre.org/techniques/T1133/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.initial-access
  - attack.persistence
  - attack.t1686.001
  - attack.t1133
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName:
      - AuthorizeSecurityGroupIngress
      - ModifySecurityGroupRules
  worked:
    trailsift.outcome: success
  permission:
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.ipProtocol: '-1'
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.ipProtocol: '-1'
  older_form:
    requestParameters.cidrIp|endswith: /0
    requestParameters.ipProtocol: '-1'
  rewritten_rule:
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.IpProtocol: '-1'
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.IpProtocol: '-1'
  condition: call and worked and (permission or older_form or rewritten_rule)
same_element:
  permission: requestParameters.ipPermissions.items
  rewritten_rule: requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule
falsepositives:
  - The default outgoing rule of a group is rewritten by ModifySecurityGroupRules
  - A honeypot is meant to be reached by anyone
level: critical
family: network-exposure
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4
  - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6
  - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.IpProtocol
  - requestParameters.cidrIp
  - requestParameters.ipPermissions.items.ipProtocol
  - requestParameters.ipPermissions.items.ipRanges.items.cidrIp
  - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6
  - requestParameters.ipProtocol
  - trailsift.outcome

network-exposure/sg-changed-manually.yml 1691
title: Security group is changed by hand
id: cca49402-62b3-5afb-b0ad-3af4638b3ab5
name: sg-changed-manually
status: test
description: >-
  A security group is created or deleted, or its rules change, and the call comes neither from an AWS
  service on behalf of the caller nor from the deployment software named in automation_agents. Where
  networks are kept as code such a change is drift at least. Compare it with the change calendar and with
  what the rule now admits.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html
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
    eventSource: ec2.amazonaws.com
    eventName:
      - AuthorizeSecurityGroupIngress
      - AuthorizeSecurityGroupEgress
      - RevokeSecurityGroupIngress
      - RevokeSecurityGroupEgress
      - CreateSecurityGroup
      - DeleteSecurityGroup
  worked:
    trailsift.outcome: success
  on_nobodys_behalf:
    userIdentity.invokedBy: null
  by_automation:
    userAgent|contains|expand: '%automation_agents%'
  condition: call and worked and on_nobodys_behalf and not by_automation
falsepositives:
  - Operators mend a rule during an incident
  - Scripts of the owner whose user agent is not in automation_agents
level: low
family: network-exposure
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome, userAgent, userIdentity.invokedBy]

network-exposure/sg-rdp-open-to-world.yml 4437
title: Security group opens RDP to the internet
id: 97f2c42a-acd6-5e1c-be62-361aec35ade0
name: sg-rdp-open-to-world
status: test
description: >-
  A security group rule now admits Remote Desktop from every IPv4 or IPv6 address, alone or within a range
  of ports. Exposed port 3389 is a common way in for ransom crews. A record of ModifySecurityGroupRules does
  not say whether the rule is for incoming or outgoing traffic: look the rule up. Then see which instances
  carry the group and whether strangers have connected since.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html
  - https://attack.mitre.org/techniques/T1686/001/
  - https://attack.mitre.org/techniques/T1133/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.initial-access
  - attack.persistence
  - attack.t1686.001
  - attack.t1133
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName:
      - AuthorizeSecurityGroupIngress
      - ModifySecurityGroupRules
  worked:
    trailsift.outcome: success
  permission:
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.ipProtocol:
        - tcp
        - '6'
      requestParameters.ipPermissions.items.fromPort|lte: 3389
      requestParameters.ipPermissions.items.toPort|gte: 3389
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.ipProtocol:
        - tcp
        - '6'
      requestParameters.ipPermissions.items.fromPort|lte: 3389
      requestParameters.ipPermissions.items.toPort|gte: 3389
  older_form:
    requestParameters.cidrIp|endswith: /0
    requestParameters.ipProtocol:
      - tcp
      - '6'
    requestParameters.fromPort|lte: 3389
    requestParameters.toPort|gte: 3389
  rewritten_rule:
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.IpProtocol:
        - tcp
        - '6'
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 3389
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 3389
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.IpProtocol:
        - tcp
        - '6'
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 3389
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 3389
  condition: call and worked and (permission or older_form or rewritten_rule)
same_element:
  permission: requestParameters.ipPermissions.items
  rewritten_rule: requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule
falsepositives:
  - A jump host or a public service is meant to be reached from anywhere
  - An outgoing rule is rewritten by ModifySecurityGroupRules, whose record does not tell the direction
level: high
family: network-exposure
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4
  - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6
  - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort
  - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.IpProtocol
  - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort
  - requestParameters.cidrIp
  - requestParameters.fromPort
  - requestParameters.ipPermissions.items.fromPort
  - requestParameters.ipPermissions.items.ipProtocol
  - requestParameters.ipPermissions.items.ipRanges.items.cidrIp
  - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6
  - requestParameters.ipPermissions.items.toPort
  - requestParameters.ipProtocol
  - requestParameters.toPort
  - trailsift.outcome

network-exposure/sg-sensitive-port-open-to-world.yml 21954
title: Security group opens a database, cache or admin port to the internet
id: 8d65da41-4c0b-5f82-b576-bcf0d496406c
name: sg-sensitive-port-open-to-world
status: test
description: >-
  A security group rule now admits everybody to a port that hardly ever belongs on the internet: FTP and
  Telnet (21, 23), SMB (445), databases (1433, 1521, 3306, 5432, 27017), caches (6379, 11211), Elasticsearch
  (9200), Docker (2375), etcd (2379), Kubernetes (6443) or WinRM (5985, 5986). Many of these services ask
  for no password. A range that holds such a port counts too. A record of ModifySecurityGroupRules does not
  say whether the rule is for incoming or outgoing traffic.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html
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
    eventSource: ec2.amazonaws.com
    eventName:
      - AuthorizeSecurityGroupIngress
      - ModifySecurityGroupRules
  worked:
    trailsift.outcome: success
  # Each entry asks one element for one port: a range holds it if it starts at or below and ends at or above.
  permission:
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 21
      requestParameters.ipPermissions.items.toPort|gte: 21
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 21
      requestParameters.ipPermissions.items.toPort|gte: 21
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 23
      requestParameters.ipPermissions.items.toPort|gte: 23
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 23
      requestParameters.ipPermissions.items.toPort|gte: 23
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 445
      requestParameters.ipPermissions.items.toPort|gte: 445
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 445
      requestParameters.ipPermissions.items.toPort|gte: 445
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 1433
      requestParameters.ipPermissions.items.toPort|gte: 1433
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 1433
      requestParameters.ipPermissions.items.toPort|gte: 1433
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 1521
      requestParameters.ipPermissions.items.toPort|gte: 1521
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 1521
      requestParameters.ipPermissions.items.toPort|gte: 1521
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 2375
      requestParameters.ipPermissions.items.toPort|gte: 2375
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 2375
      requestParameters.ipPermissions.items.toPort|gte: 2375
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 2379
      requestParameters.ipPermissions.items.toPort|gte: 2379
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 2379
      requestParameters.ipPermissions.items.toPort|gte: 2379
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 3306
      requestParameters.ipPermissions.items.toPort|gte: 3306
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 3306
      requestParameters.ipPermissions.items.toPort|gte: 3306
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 5432
      requestParameters.ipPermissions.items.toPort|gte: 5432
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 5432
      requestParameters.ipPermissions.items.toPort|gte: 5432
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 5985
      requestParameters.ipPermissions.items.toPort|gte: 5985
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 5985
      requestParameters.ipPermissions.items.toPort|gte: 5985
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 5986
      requestParameters.ipPermissions.items.toPort|gte: 5986
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 5986
      requestParameters.ipPermissions.items.toPort|gte: 5986
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 6379
      requestParameters.ipPermissions.items.toPort|gte: 6379
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 6379
      requestParameters.ipPermissions.items.toPort|gte: 6379
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 6443
      requestParameters.ipPermissions.items.toPort|gte: 6443
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 6443
      requestParameters.ipPermissions.items.toPort|gte: 6443
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 9200
      requestParameters.ipPermissions.items.toPort|gte: 9200
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 9200
      requestParameters.ipPermissions.items.toPort|gte: 9200
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 11211
      requestParameters.ipPermissions.items.toPort|gte: 11211
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 11211
      requestParameters.ipPermissions.items.toPort|gte: 11211
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 27017
      requestParameters.ipPermissions.items.toPort|gte: 27017
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.fromPort|lte: 27017
      requestParameters.ipPermissions.items.toPort|gte: 27017
  older_form:
    - requestParameters.cidrIp|endswith: /0
      requestParameters.fromPort|lte: 21
      requestParameters.toPort|gte: 21
    - requestParameters.cidrIp|endswith: /0
      requestParameters.fromPort|lte: 23
      requestParameters.toPort|gte: 23
    - requestParameters.cidrIp|endswith: /0
      requestParameters.fromPort|lte: 445
      requestParameters.toPort|gte: 445
    - requestParameters.cidrIp|endswith: /0
      requestParameters.fromPort|lte: 1433
      requestParameters.toPort|gte: 1433
    - requestParameters.cidrIp|endswith: /0
      requestParameters.fromPort|lte: 1521
      requestParameters.toPort|gte: 1521
    - requestParameters.cidrIp|endswith: /0
      requestParameters.fromPort|lte: 2375
      requestParameters.toPort|gte: 2375
    - requestParameters.cidrIp|endswith: /0
      requestParameters.fromPort|lte: 2379
      requestParameters.toPort|gte: 2379
    - requestParameters.cidrIp|endswith: /0
      requestParameters.fromPort|lte: 3306
      requestParameters.toPort|gte: 3306
    - requestParameters.cidrIp|endswith: /0
      requestParameters.fromPort|lte: 5432
      requestParameters.toPort|gte: 5432
    - requestParameters.cidrIp|endswith: /0
      requestParameters.fromPort|lte: 5985
      requestParameters.toPort|gte: 5985
    - requestParameters.cidrIp|endswith: /0
      requestParameters.fromPort|lte: 5986
      requestParameters.toPort|gte: 5986
    - requestParameters.cidrIp|endswith: /0
      requestParameters.fromPort|lte: 6379
      requestParameters.toPort|gte: 6379
    - requestParameters.cidrIp|endswith: /0
      requestParameters.fromPort|lte: 6443
      requestParameters.toPort|gte: 6443
    - requestParameters.cidrIp|endswith: /0
      requestParameters.fromPort|lte: 9200
      requestParameters.toPort|gte: 9200
    - requestParameters.cidrIp|endswith: /0
      requestParameters.fromPort|lte: 11211
      requestParameters.toPort|gte: 11211
    - requestParameters.cidrIp|endswith: /0
      requestParameters.fromPort|lte: 27017
      requestParameters.toPort|gte: 27017
  rewritten_rule:
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 21
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 21
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 21
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 21
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 23
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 23
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 23
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 23
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 445
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 445
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 445
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 445
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 1433
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 1433
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 1433
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 1433
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 1521
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 1521
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 1521
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 1521
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 2375
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 2375
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 2375
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 2375
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 2379
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 2379
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 2379
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 2379
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 3306
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 3306
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 3306
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 3306
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 5432
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 5432
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 5432
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 5432
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 5985
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 5985
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 5985
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 5985
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 5986
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 5986
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 5986
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 5986
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 6379
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 6379
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 6379
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 6379
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 6443
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 6443
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 6443
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 6443
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 9200
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 9200
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 9200
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 9200
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 11211
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 11211
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 11211
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 11211
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 27017
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 27017
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 27017
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 27017
  condition: call and worked and (permission or older_form or rewritten_rule)
same_element:
  permission: requestParameters.ipPermissions.items
  rewritten_rule: requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule
falsepositives:
  - A cluster endpoint or a file server is meant to be public
  - An outgoing rule is rewritten by ModifySecurityGroupRules, whose record does not tell the direction
level: high
family: network-exposure
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4
  - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6
  - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort
  - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort
  - requestParameters.cidrIp
  - requestParameters.fromPort
  - requestParameters.ipPermissions.items.fromPort
  - requestParameters.ipPermissions.items.ipRanges.items.cidrIp
  - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6
  - requestParameters.ipPermissions.items.toPort
  - requestParameters.toPort
  - trailsift.outcome

network-exposure/sg-ssh-open-to-world.yml 4423
title: Security group opens SSH to the internet
id: 1e3efd0b-c489-58fe-a683-ff2201f1b9c1
name: sg-ssh-open-to-world
status: test
description: >-
  A security group rule now admits SSH from every IPv4 or IPv6 address, alone or within a range of ports.
  Scanners find an open port 22 within minutes and begin to guess logins. A record of
  ModifySecurityGroupRules does not say whether the rule is for incoming or outgoing traffic: look the rule
  up. Then see which instances carry the group and whether strangers have connected since.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html
  - https://attack.mitre.org/techniques/T1686/001/
  - https://attack.mitre.org/techniques/T1133/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.initial-access
  - attack.persistence
  - attack.t1686.001
  - attack.t1133
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName:
      - AuthorizeSecurityGroupIngress
      - ModifySecurityGroupRules
  worked:
    trailsift.outcome: success
  permission:
    - requestParameters.ipPermissions.items.ipRanges.items.cidrIp|endswith: /0
      requestParameters.ipPermissions.items.ipProtocol:
        - tcp
        - '6'
      requestParameters.ipPermissions.items.fromPort|lte: 22
      requestParameters.ipPermissions.items.toPort|gte: 22
    - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6|endswith: /0
      requestParameters.ipPermissions.items.ipProtocol:
        - tcp
        - '6'
      requestParameters.ipPermissions.items.fromPort|lte: 22
      requestParameters.ipPermissions.items.toPort|gte: 22
  older_form:
    requestParameters.cidrIp|endswith: /0
    requestParameters.ipProtocol:
      - tcp
      - '6'
    requestParameters.fromPort|lte: 22
    requestParameters.toPort|gte: 22
  rewritten_rule:
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.IpProtocol:
        - tcp
        - '6'
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 22
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 22
    - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6|endswith: /0
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.IpProtocol:
        - tcp
        - '6'
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort|lte: 22
      requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort|gte: 22
  condition: call and worked and (permission or older_form or rewritten_rule)
same_element:
  permission: requestParameters.ipPermissions.items
  rewritten_rule: requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule
falsepositives:
  - A jump host or a public service is meant to be reached from anywhere
  - An outgoing rule is rewritten by ModifySecurityGroupRules, whose record does not tell the direction
level: high
family: network-exposure
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4
  - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6
  - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort
  - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.IpProtocol
  - requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort
  - requestParameters.cidrIp
  - requestParameters.fromPort
  - requestParameters.ipPermissions.items.fromPort
  - requestParameters.ipPermissions.items.ipProtocol
  - requestParameters.ipPermissions.items.ipRanges.items.cidrIp
  - requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6
  - requestParameters.ipPermissions.items.toPort
  - requestParameters.ipProtocol
  - requestParameters.toPort
  - trailsift.outcome

network-exposure/vpc-changed.yml 1360
title: VPC or peering is created, deleted or reconfigured
id: 0f5a6f96-5d93-534b-992f-d33dd9d7307b
name: vpc-changed
status: test
description: >-
  A VPC is created, deleted or gets other attributes, a peering connection is deleted, or ClassicLink is
  enabled, and no AWS service made the call. It is common while networks are being built and rare
  afterwards. A VPC in a region that is not in use can be a hiding place.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcAttribute.html
  - https://attack.mitre.org/techniques/T1578/005/
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
    eventSource: ec2.amazonaws.com
    eventName:
      - CreateVpc
      - DeleteVpc
      - ModifyVpcAttribute
      - DeleteVpcPeeringConnection
      - EnableVpcClassicLink
  worked:
    trailsift.outcome: success
  by_a_caller:
    trailsift.is_aws_service: false
  condition: call and worked and by_a_caller
falsepositives:
  - Networks are built and taken down as code
level: low
family: network-exposure
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]

network-exposure/vpc-endpoint-denied.yml 1298
title: VPC endpoint policy denies a call
id: 61d85007-d046-5d80-8b5f-e2d4e463f871
name: vpc-endpoint-denied
status: test
description: >-
  A call that came through a VPC endpoint was stopped by the policy of the endpoint. Either the policy is narrower
  than the work in that network needs, or a process inside tries to reach accounts or resources that it should not, as
  a thief of data would. Look at the caller's account, the instance behind the source address and whether other calls
  got through. These records exist only where network activity events are logged.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-network-events-with-cloudtrail.html
  - https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.discovery
  - attack.t1599
  - attack.t1526
logsource:
  product: aws
  service: cloudtrail
detection:
  endpoint_denial:
    eventCategory: NetworkActivity
    errorCode: VpceAccessDenied
  condition: endpoint_denial
falsepositives:
  - An endpoint policy was made narrower and a workload was forgotten
level: medium
family: network-exposure
evidence: direct-detection
required_logging: network-activity
fields_used: [errorCode, eventCategory]

network-exposure/vpc-endpoint-foreign-principal.yml 1508
title: Principal of another account uses a local VPC endpoint
id: 06c73288-4493-527f-bb9e-53f3793c8c3b
name: vpc-endpoint-foreign-principal
status: test
description: >-
  A call went through a VPC endpoint of this account, and its credentials belong to another account. Someone inside
  the network brought keys from outside, which is how data leaves for a stranger's bucket without touching the
  internet. Check the instance behind the source address and whether the account is a partner. Allowed and denied
  calls are both reported, and only where network activity events are logged.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-network-events-with-cloudtrail.html
  - https://attack.mitre.org/techniques/T1048/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.exfiltration
  - attack.t1048
  - attack.t1599
logsource:
  product: aws
  service: cloudtrail
detection:
  endpoint_call:
    eventCategory: NetworkActivity
    userIdentity.accountId|exists: true
  own_principal:
    userIdentity.accountId|fieldref: recipientAccountId
  condition: endpoint_call and not own_principal
falsepositives:
  - A subnet is shared with other accounts of the organisation, and their workloads use the endpoint
  - Roles of a partner work inside this network by agreement
level: medium
family: network-exposure
evidence: direct-detection
required_logging: network-activity
fields_used: [eventCategory, recipientAccountId, userIdentity.accountId]

network-exposure/vpc-peering-with-outsider.yml 2299
title: VPC peering with an unknown account is requested or accepted
id: 70c08e85-5772-5de1-bd7a-aa9f169bfbe8
name: vpc-peering-with-outsider
status: test
description: >-
  A network of this account is about to be joined, or is joined, to a VPC of an account that is not in
  known_accounts and is not this one. Once routes exist, hosts on both sides talk over private addresses,
  past internet-facing controls. Without names in known_accounts every other account counts as unknown.
  Check who owns the other account, and whether routes to the connection appear.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcPeeringConnection.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptVpcPeeringConnection.html
  - https://attack.mitre.org/techniques/T1199/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.defense-impairment
  - attack.t1199
  - attack.t1599
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName:
      - CreateVpcPeeringConnection
      - AcceptVpcPeeringConnection
  worked:
    trailsift.outcome: success
  peer_named:
    requestParameters.peerOwnerId|exists: true
  peer_known:
    requestParameters.peerOwnerId|expand: '%known_accounts%'
  peer_is_this_account:
    requestParameters.peerOwnerId|fieldref: recipientAccountId
  requester_named:
    responseElements.vpcPeeringConnection.requesterVpcInfo.ownerId|exists: true
  requester_known:
    responseElements.vpcPeeringConnection.requesterVpcInfo.ownerId|expand: '%known_accounts%'
  requester_is_this_account:
    responseElements.vpcPeeringConnection.requesterVpcInfo.ownerId|fieldref: recipientAccountId
  condition: >-
    call and worked and ((peer_named and not peer_known and not peer_is_this_account)
    or (requester_named and not requester_known and not requester_is_this_account))
falsepositives:
  - Networks of a partner or of a new account of the owner are joined by agreement
level: high
family: network-exposure
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - recipientAccountId
  - requestParameters.peerOwnerId
  - responseElements.vpcPeeringConnection.requesterVpcInfo.ownerId
  - trailsift.outcome


"""#
}
