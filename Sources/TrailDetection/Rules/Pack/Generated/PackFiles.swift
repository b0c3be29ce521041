// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum PackFiles {
  static let text = #"""
placeholders.yml 3852
# The lists that bundled rules ask for with `expand`. A configuration replaces a list by naming it again.
# An empty list matches nothing.

known_accounts: []
known_networks: []
mfa_rotation_users: []

# Every region is allowed until somebody says which are.
allowed_regions: ['*']

trail_buckets: ['*cloudtrail*', 'aws-controltower-logs-*']

privileged_groups: ['*admin*', '*poweruser*', '*power-user*', '*security*', '*root*']

own_registries: ['*.dkr.ecr.*.amazonaws.com/*', '*.dkr.ecr.*.amazonaws.com.cn/*', 'public.ecr.aws/amazon*']

# Asked with `userAgent|contains`.
automation_agents:
  - Terraform
  - Pulumi
  - OpenTofu
  - aws-cdk
  - crossplane
  - cloudformation.amazonaws.com
  - Ansible
  - Boto3-ansible

# The accountId under which a call without credentials is recorded.
anonymous_principals: [anonymous, ANONYMOUS_PRINCIPAL]

# Services whose calls are recorded in one region whatever the caller's.
global_services:
  - iam.amazonaws.com
  - sts.amazonaws.com
  - signin.amazonaws.com
  - organizations.amazonaws.com
  - account.amazonaws.com
  - cloudfront.amazonaws.com
  - route53.amazonaws.com
  - route53domains.amazonaws.com
  - globalaccelerator.amazonaws.com
  - networkmanager.amazonaws.com
  - shield.amazonaws.com
  - waf.amazonaws.com
  - support.amazonaws.com
  - health.amazonaws.com
  - budgets.amazonaws.com
  - ce.amazonaws.com
  - cur.amazonaws.com
  - billing.amazonaws.com
  - billingconsole.amazonaws.com
  - artifact.amazonaws.com
  - trustedadvisor.amazonaws.com

# Lambda runtimes that no longer get security updates.
deprecated_runtimes:
  - nodejs
  - nodejs4.3
  - nodejs4.3-edge
  - nodejs6.10
  - nodejs8.10
  - nodejs10.x
  - nodejs12.x
  - nodejs14.x
  - nodejs16.x
  - nodejs18.x
  - python2.7
  - python3.6
  - python3.7
  - python3.8
  - python3.9
  - ruby2.5
  - ruby2.7
  - java8
  - go1.x
  - dotnetcore1.0
  - dotnetcore2.0
  - dotnetcore2.1
  - dotnetcore3.1
  - dotnet5.0
  - dotnet6
  - dotnet7
  - provided

# Calls that a newcomer makes to see where they are.
recon_events:
  - GetCallerIdentity
  - GetAccountSummary
  - GetAccountAuthorizationDetails
  - GetAccountPasswordPolicy
  - ListUsers
  - ListRoles
  - ListGroups
  - ListPolicies
  - ListAccessKeys
  - ListAttachedUserPolicies
  - ListAttachedRolePolicies
  - ListUserPolicies
  - ListGroupsForUser
  - ListInstanceProfiles
  - GetUser
  - ListBuckets
  - GetBucketAcl
  - GetBucketPolicy
  - ListSecrets
  - ListKeys
  - ListAliases
  - DescribeInstances
  - DescribeRegions
  - DescribeVpcs
  - DescribeSubnets
  - DescribeSecurityGroups
  - DescribeSnapshots
  - DescribeImages
  - DescribeVolumes
  - DescribeAccountAttributes
  - DescribeDBInstances
  - DescribeDBSnapshots
  - DescribeTrails
  - GetTrailStatus
  - ListDetectors
  - DescribeParameters
  - ListFunctions
  - ListTopics
  - ListQueues
  - ListClusters
  - DescribeOrganization
  - ListAccounts
  - GetSendQuota
  - ListIdentities
  - ListFoundationModels

# Calls that take away what a defender would see.
tamper_events:
  - StopLogging
  - DeleteTrail
  - UpdateTrail
  - PutEventSelectors
  - DeleteEventDataStore
  - StopEventDataStoreIngestion
  - DeleteFlowLogs
  - DeleteDetector
  - UpdateDetector
  - DisassociateFromMasterAccount
  - DisassociateFromAdministratorAccount
  - DeleteMembers
  - DeletePublishingDestination
  - CreateIPSet
  - CreateFilter
  - StopConfigurationRecorder
  - DeleteConfigurationRecorder
  - DeleteDeliveryChannel
  - DeleteConfigRule
  - DisableSecurityHub
  - BatchDisableStandards
  - DisableMacie
  - DeleteLogGroup
  - DeleteLogStream
  - PutRetentionPolicy
  - DeleteAlarms
  - DisableAlarmActions
  - DeleteRule
  - DisableRule
  - DeleteWebACL
  - DeleteLoggingConfiguration
  - DeleteAnalyzer
  - DeleteResolverQueryLogConfig
  - DisassociateResolverQueryLogConfig
  - DeleteBucketPolicy
  - PutBucketLogging


"""#
}
