// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum OrganizationFiles {
  static let text = #"""
organization/account-closed.yml 1173
title: AWS account is closed
id: 1c537f53-0a2f-5410-9308-0e7724a72d8d
name: account-closed
status: test
description: >-
  An account is closed, by the management account or by its own root user. Its workloads stop, and after ninety days
  its data is gone for good. If nobody planned it, reopen the account through AWS Support in that time and look into
  the credentials used.
references:
  - https://docs.aws.amazon.com/organizations/latest/APIReference/API_CloseAccount.html
  - https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-closing.html
  - https://attack.mitre.org/techniques/T1531/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1531
  - attack.t1485
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource:
      - organizations.amazonaws.com
      - account.amazonaws.com
    eventName: CloseAccount
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Sandbox accounts are closed by an account vending process
level: high
family: organization
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

organization/account-left-organisation.yml 1231
title: Account leaves or tries to leave the organisation
id: f88e430b-56e3-5427-898e-2c72d01294fa
name: account-left-organisation
status: test
description: >-
  A caller in a member account takes the account out of its organisation, or tries to. Outside, no service control
  policy binds it, organisation trails and delegated security services no longer cover it, and its bill stands alone.
  Attempts that are refused count as well. Find out who made the call and what else the same credentials did.
references:
  - https://docs.aws.amazon.com/organizations/latest/APIReference/API_LeaveOrganization.html
  - https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_leave-as-member.html
  - https://attack.mitre.org/techniques/T1666/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1666
  - attack.t1685.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: organizations.amazonaws.com
    eventName: LeaveOrganization
  condition: call
falsepositives:
  - An account is handed over to another owner as agreed
level: high
family: organization
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource]

organization/account-removed-from-organisation.yml 1195
title: Account is removed from the organisation
id: 588e912f-a82f-59a6-9030-3d3d6474b2f4
name: account-removed-from-organisation
status: test
description: >-
  The management account puts a member account out of the organisation. The account is no longer bound by service
  control policies nor covered by organisation trails, and whoever controls it goes on alone. The call is recorded in
  the management account only. Check whether a hand-over was agreed and who owns the account now.
references:
  - https://docs.aws.amazon.com/organizations/latest/APIReference/API_RemoveAccountFromOrganization.html
  - https://attack.mitre.org/techniques/T1666/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1666
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: organizations.amazonaws.com
    eventName: RemoveAccountFromOrganization
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - An account is sold or moved to another organisation as agreed
level: high
family: organization
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

organization/delegated-admin-changed.yml 1825
title: Delegated administrator or trusted service is changed
id: 7150b1a2-82fd-5596-be53-4d6fb473a38f
name: delegated-admin-changed
status: test
description: >-
  A member account is made or unmade administrator of an AWS service for the whole organisation, or a service gains or
  loses its trusted access to all accounts. A delegated administrator rules that service everywhere, so an intruder
  spreads by it; taking it away blinds a security team. Check the account and the service against what the
  organisation planned.
references:
  - https://docs.aws.amazon.com/organizations/latest/APIReference/API_RegisterDelegatedAdministrator.html
  - https://docs.aws.amazon.com/organizations/latest/APIReference/API_EnableAWSServiceAccess.html
  - https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_RegisterOrganizationDelegatedAdmin.html
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
  organisation_call:
    eventSource: organizations.amazonaws.com
    eventName:
      - RegisterDelegatedAdministrator
      - DeregisterDelegatedAdministrator
      - EnableAWSServiceAccess
      - DisableAWSServiceAccess
  trail_call:
    eventSource: cloudtrail.amazonaws.com
    eventName:
      - RegisterOrganizationDelegatedAdmin
      - DeregisterOrganizationDelegatedAdmin
  worked:
    trailsift.outcome: success
  condition: worked and (organisation_call or trail_call)
falsepositives:
  - The organisation takes a new AWS service into use
  - A security team moves to another account
level: medium
family: organization
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

organization/domain-transfer-lock-disabled.yml 1128
title: Transfer lock of a domain is disabled
id: da962a7d-7a75-52d1-8346-d71a741bb00e
name: domain-transfer-lock-disabled
status: test
description: >-
  The lock that keeps a registered domain from being moved to another registrar is taken off. It is the first step of
  taking a name away, followed by fetching its transfer code. See whether RetrieveDomainAuthCode or a change of the
  contacts follows, and set the lock again.
references:
  - https://docs.aws.amazon.com/Route53/latest/APIReference/API_domains_DisableDomainTransferLock.html
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
    eventSource: route53domains.amazonaws.com
    eventName: DisableDomainTransferLock
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A domain moves to another registrar as planned
level: medium
family: organization
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

organization/domain-transferred-out.yml 1319
title: Registered domain is transferred to another account
id: 19851b89-671a-5334-bc64-46f962a4c072
name: domain-transferred-out
status: test
description: >-
  The transfer of a registered domain to another AWS account is started. Once that account accepts, its owner decides
  where the name leads: web sites, mail and every password reset behind it. Cancel the transfer if nobody ordered it,
  which works until it is accepted or three days are over, and ask who owns the receiving account.
references:
  - https://docs.aws.amazon.com/Route53/latest/APIReference/API_domains_TransferDomainToAnotherAwsAccount.html
  - https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-transfer-between-aws-accounts.html
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
    eventSource: route53domains.amazonaws.com
    eventName: TransferDomainToAnotherAwsAccount
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Domains are gathered in one account of the organisation
level: high
family: organization
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

organization/organisation-membership-changed.yml 1603
title: Account is invited to, created in or joins the organisation
id: 33d1db5f-6a5a-5647-97b7-a034476a8d75
name: organisation-membership-changed
status: test
description: >-
  An account enters the organisation or is asked to. An intruder in the management account can make accounts of which
  nobody knows, and one in a member account can take an invitation to an organisation of strangers, whose
  administrators then rule the account. Check the account or the inviting organisation against the list of your own.
references:
  - https://docs.aws.amazon.com/organizations/latest/APIReference/API_InviteAccountToOrganization.html
  - https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateAccount.html
  - https://docs.aws.amazon.com/organizations/latest/APIReference/API_AcceptHandshake.html
  - https://attack.mitre.org/techniques/T1666/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1666
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: organizations.amazonaws.com
    eventName:
      - InviteAccountToOrganization
      - CreateAccount
      - AcceptHandshake
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - New accounts are made by an account vending process
  - A company that was bought is taken into the organisation
  - Handshakes other than invitations are accepted, such as the one that enables all features
level: medium
family: organization
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

organization/service-control-policy-removed.yml 1621
title: Organisation policy is detached, deleted or changed
id: 3c58a8d2-967c-54fd-ac16-cd4211d822aa
name: service-control-policy-removed
status: test
description: >-
  A policy of the organisation is taken off an account or unit, deleted, rewritten, or a whole type of policies is
  switched off. For a service control policy it lifts what even administrators of member accounts could not do, often
  the ban on stopping logs. Most of these records do not say of which type the policy is: look it up, compare it with
  its last state, and see what was called in the accounts it guarded.
references:
  - https://docs.aws.amazon.com/organizations/latest/APIReference/API_DetachPolicy.html
  - https://docs.aws.amazon.com/organizations/latest/APIReference/API_DisablePolicyType.html
  - https://docs.aws.amazon.com/organizations/latest/APIReference/API_UpdatePolicy.html
  - https://attack.mitre.org/techniques/T1666/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1666
  - attack.t1685
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: organizations.amazonaws.com
    eventName:
      - DetachPolicy
      - DeletePolicy
      - DisablePolicyType
      - UpdatePolicy
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Policies are maintained by the team that runs the organisation
  - Tag, backup and other policies are changed, which guard nothing against attackers
level: high
family: organization
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]


"""#
}
