// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum IdentityAccessFiles {
  static let text = #"""
identity-access/bedrock-key-user-elsewhere.yml 1393
title: User made for a Bedrock API key acts outside Bedrock
id: 6578c8a2-b9b0-57be-85e1-45512262c7e6
name: bedrock-key-user-elsewhere
status: test
description: >-
  A long-term Bedrock API key comes with an IAM user of its own, whose name begins with BedrockAPIKey-. That user has
  no business in other services, so calls elsewhere mean that someone gave it an access key or password and uses it as
  a hidden way in. Find out who added the credentials, and remove them together with the user if it is no longer
  needed. Refused calls count as well.
references:
  - https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
  - https://attack.mitre.org/techniques/T1078/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  key_user:
    userIdentity.type: IAMUser
    userIdentity.userName|startswith: BedrockAPIKey-
  at_home:
    eventSource:
      - bedrock.amazonaws.com
      - signin.amazonaws.com
  condition: key_user and not at_home
falsepositives:
  - The key is used with an endpoint of Bedrock that records under another service name
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventSource, userIdentity.type, userIdentity.userName]

identity-access/cognito-anonymous-credentials.yml 1499
title: Credentials are given to a caller who has not signed in
id: 00131f39-51b1-5959-9d28-fb42b584427a
name: cognito-anonymous-credentials
status: test
description: >-
  A Cognito identity pool gave AWS credentials to a caller that nobody has vouched for. Pools that allow guests do
  so by design; then their guest role must bear that anybody in the world has it. Look at what that role may do, and
  at what the credentials did. The call is a data event: the trail must be set to record them for Cognito identity
  pools.
references:
  - https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html
  - https://docs.aws.amazon.com/cognito/latest/developerguide/logging-using-cloudtrail.html
  - https://attack.mitre.org/techniques/T1078/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
  - attack.t1528
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: cognito-identity.amazonaws.com
    eventName: GetCredentialsForIdentity
  worked:
    trailsift.outcome: success
  nobody:
    userIdentity.type: Unknown
  condition: call and worked and nobody
falsepositives:
  - An application serves guests on purpose
level: medium
family: identity-access
evidence: direct-detection
required_logging: data-event
fields_used: [eventName, eventSource, trailsift.outcome, userIdentity.type]

identity-access/console-bruteforce-then-success.yml 2965
title: A console sign-in fails before one that succeeds
id: ca3fcbd7-5bc0-5012-b251-4156fb8dbe07
name: console-bruteforce-then-success-failure
status: test
description: A console sign-in fails.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  sign_in:
    eventSource: signin.amazonaws.com
    eventName: ConsoleLogin
  refused:
    responseElements.ConsoleLogin: Failure
  condition: sign_in and refused
level: informational
fields_used: [eventName, eventSource, responseElements.ConsoleLogin]
---
title: Three console sign-ins of one user fail
id: 860e2de7-0665-591d-8600-9799e9ce5721
name: console-bruteforce-then-success-failures
status: test
description: Three or more sign-ins of one user of an account fail within half an hour.
author: TrailSift
date: 2026-11-21
correlation:
  type: event_count
  rules: [console-bruteforce-then-success-failure]
  group-by: [recipientAccountId, userIdentity.userName]
  timespan: 30m
  condition: {gte: 3}
level: informational
fields_used: [recipientAccountId, userIdentity.userName]
---
title: A console sign-in succeeds after failures
id: aac54334-85ed-5887-b21d-a4fe560cdc46
name: console-bruteforce-then-success-entry
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
title: A console sign-in succeeds after several failures
id: 252aa9fd-b67c-517b-addb-a2a1dc786188
name: console-bruteforce-then-success
status: test
description: >-
  Three or more console sign-ins of a user failed, and then one succeeded, all within thirty minutes. The password may
  have been guessed. The user is told by account and name, because failed sign-ins often have no ARN; identities without
  a user name take no part. Compare the addresses and browsers of the failures with those of the success, and ask the
  user.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
  - https://attack.mitre.org/techniques/T1110/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
  - attack.t1110.001
correlation:
  type: temporal_ordered
  rules: [console-bruteforce-then-success-failures, console-bruteforce-then-success-entry]
  group-by: [recipientAccountId, userIdentity.userName]
  timespan: 30m
falsepositives:
  - A user mistypes the password and then gets it right
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [recipientAccountId, userIdentity.userName]

identity-access/console-from-instance-role.yml 1425
title: Console sign-in with the credentials of an EC2 instance
id: 046a7ad4-5b2a-5b7b-8b3e-41b3db7d9afd
name: console-from-instance-role
status: test
description: >-
  The session is named after an instance, as those of instance profiles are: credentials meant for software on a
  machine are used to ask for a sign-in token or to enter the console. Machines need no console, so somebody took
  them from the metadata service. Revoke the sessions of the role and look at the instance.
references:
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html
  - https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html
  - https://attack.mitre.org/techniques/T1550/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.lateral-movement
  - attack.t1550.001
  - attack.t1021.007
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: signin.amazonaws.com
    eventName: [ConsoleLogin, GetSigninToken]
  instance_session:
    userIdentity.type: AssumedRole
    userIdentity.principalId|re: ':i-[0-9a-f]+$'
  condition: call and instance_session
falsepositives:
  - An administrator opens the console from a shell of an instance on purpose
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, userIdentity.principalId, userIdentity.type]

identity-access/console-login-by-federation-token.yml 1519
title: Console is entered through a federation token
id: 26387359-e46b-5880-a370-67b23cc83e3c
name: console-login-by-federation-token
status: test
description: >-
  The session comes from GetFederationToken, called with the access key of an IAM user. Someone who has stolen
  such a key turns it into the console this way, and the token goes on working after the key is deactivated. The
  session issuer in the record names the user whose key was used; look at the calls of that user.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html
  - https://attack.mitre.org/techniques/T1078/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.lateral-movement
  - attack.t1078.004
  - attack.t1550.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: signin.amazonaws.com
    eventName: ConsoleLogin
  federated:
    userIdentity.type: FederatedUser
  worked:
    responseElements.ConsoleLogin: Success
  condition: call and federated and worked
falsepositives:
  - A portal of your own that sends people to the console
level: medium
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, responseElements.ConsoleLogin, userIdentity.type]

identity-access/console-login-failed-burst.yml 2858
title: A console sign-in with a known user name fails
id: eb4c9b79-bd50-5921-8911-885d2a15a713
name: console-login-failed-burst-named
status: test
description: A sign-in fails and the record tells the user's name, which it withholds where no such user exists.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  sign_in:
    eventSource: signin.amazonaws.com
    eventName: ConsoleLogin
  refused:
    responseElements.ConsoleLogin: Failure
  named:
    userIdentity.userName|exists: true
  unknown_name:
    userIdentity.userName: HIDDEN_DUE_TO_SECURITY_REASONS
  condition: sign_in and refused and named and not unknown_name
level: informational
fields_used: [eventName, eventSource, responseElements.ConsoleLogin, userIdentity.userName]
---
title: A console sign-in fails and only an ARN tells whose
id: 5a84fc94-3263-5f2c-bab2-836dc713584a
name: console-login-failed-burst-arn
status: test
description: A sign-in fails and the record holds no user name, as for root and for sessions of roles.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  sign_in:
    eventSource: signin.amazonaws.com
    eventName: ConsoleLogin
  refused:
    responseElements.ConsoleLogin: Failure
  no_name:
    userIdentity.userName: null
  condition: sign_in and refused and no_name
level: informational
fields_used: [eventName, eventSource, responseElements.ConsoleLogin, userIdentity.userName]
---
title: Console sign-ins of one identity fail again and again
id: a19e8237-e28e-53af-8943-3bd7b0640348
name: console-login-failed-burst
status: test
description: >-
  Five or more console sign-ins of one identity of an account failed within ten minutes, as when a password is guessed.
  A record of a failed sign-in often has the user's name and no ARN, so users are told apart by account and name, and
  only identities without a name by their ARN. Check whether a sign-in of the same identity succeeds afterwards.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
  - https://attack.mitre.org/techniques/T1110/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1110.001
correlation:
  type: event_count
  rules: [console-login-failed-burst-named, console-login-failed-burst-arn]
  group-by: [recipientAccountId, identity]
  timespan: 10m
  condition: {gte: 5}
  aliases:
    identity:
      console-login-failed-burst-named: userIdentity.userName
      console-login-failed-burst-arn: userIdentity.arn
falsepositives:
  - A user has forgotten the password or has a stale one in a password manager
level: medium
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [recipientAccountId, userIdentity.arn, userIdentity.userName]

identity-access/console-login-failed.yml 1113
title: Console sign-in fails
id: 337d89d2-4f49-5f02-aaff-06a4d4ebfbb1
name: console-login-failed
status: test
description: >-
  A sign-in to the console did not succeed: a wrong password, a wrong code or an unknown name, which the record
  hides. One failure means little; many from one address, or one that is followed by a success, mean guessing.
  Group the failures by address and by user before acting on them.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
  - https://attack.mitre.org/techniques/T1110/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1110
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: signin.amazonaws.com
    eventName: ConsoleLogin
  failed:
    responseElements.ConsoleLogin: Failure
  condition: call and failed
falsepositives:
  - People mistype their passwords
level: low
family: identity-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, responseElements.ConsoleLogin]

identity-access/console-login-many-sources.yml 1797
title: A console sign-in succeeds
id: 446af73f-34d2-586e-a97a-ae4643da4a1c
name: console-login-many-sources-entry
status: test
description: An identity signs in to the console.
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
title: One identity signs in from several addresses
id: cf9f5984-94a0-51c1-8897-7171f76938d3
name: console-login-many-sources
status: test
description: >-
  The same identity signed in to the console from two or more addresses within an hour. A second person may hold the
  password or the session of the identity provider. Compare where the addresses belong, the browsers, and whether a
  second factor was used each time.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
  - https://attack.mitre.org/techniques/T1078/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
correlation:
  type: value_count
  rules: [console-login-many-sources-entry]
  group-by: [userIdentity.arn]
  timespan: 60m
  condition: {field: sourceIPAddress, gte: 2}
falsepositives:
  - Somebody moves from the office network to a mobile one, or switches a VPN on
  - A browser changes between IPv4 and IPv6
  - An account whose users share one sign-in
level: medium
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [sourceIPAddress, userIdentity.arn]

identity-access/console-login-new-source.yml 1512
title: Console sign-in from a network that is new for the identity
id: 64ab00bf-0f03-5d3b-a382-9587929a58d7
name: console-login-new-source
status: test
description: >-
  A console sign-in succeeded from an address in a network (/24 of IPv4, /48 of IPv6) from which this identity has
  made no call in the baseline. Stolen passwords are used from elsewhere. Ask the person, look at MFAUsed, and see
  what the session did next. An identity that the baseline does not have is new with everything. Without a baseline
  this rule stays silent.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
  - https://attack.mitre.org/techniques/T1078/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: signin.amazonaws.com
    eventName: ConsoleLogin
  worked:
    responseElements.ConsoleLogin: Success
  new_network:
    trailsift.context.new_source_network: true
  condition: call and worked and new_network
falsepositives:
  - A person travels, works from another place or gets another address from their provider
  - The identity is new
level: medium
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, responseElements.ConsoleLogin, trailsift.context.new_source_network]

identity-access/console-login-role-without-saml.yml 1749
title: Role session enters the console outside SAML and Identity Center
id: 06c40065-cf73-5865-a44d-6e5eb61114a2
name: console-login-role-without-saml
status: test
description: >-
  The session of a role came to the console by no SAML provider and not through IAM Identity Center. What remains
  is a sign-in link built from temporary credentials, which is how stolen credentials of a workload become a
  console. The role and session names tell where the credentials came from; ask what person would need that.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html
  - https://attack.mitre.org/techniques/T1078/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: signin.amazonaws.com
    eventName: ConsoleLogin
  role_session:
    userIdentity.type: AssumedRole
    additionalEventData.SamlProviderArn: null
  identity_center:
    userIdentity.arn|contains: AWSReservedSSO_
  worked:
    responseElements.ConsoleLogin: Success
  condition: call and worked and role_session and not identity_center
falsepositives:
  - A broker of your own that builds sign-in links
  - Developers use a command-line helper that opens the console
level: medium
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [additionalEventData.SamlProviderArn, eventName, eventSource, responseElements.ConsoleLogin, userIdentity.arn, userIdentity.type]

identity-access/console-login-two-countries.yml 2150
title: A console sign-in comes from a known country
id: 57a4bacf-da16-5b85-85bc-de3442f4b056
name: console-login-two-countries-login
status: test
description: A console sign-in succeeds from an address whose country is known.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: signin.amazonaws.com
    eventName: ConsoleLogin
  worked:
    responseElements.ConsoleLogin: Success
  placed:
    trailsift.context.country|exists: true
  condition: call and worked and placed
level: informational
fields_used: [eventName, eventSource, responseElements.ConsoleLogin, trailsift.context.country]
---
title: One identity signs in to the console from two countries
id: bbf0d8ea-a3e0-5f75-ac12-02c9123b870b
name: console-login-two-countries
status: test
description: >-
  One identity - a user, or a role's session of one name - signed in to the console from addresses in two or more
  countries within two hours. Nobody travels so fast as a rule, and a stolen password is used from where the thief
  is. Countries are compared, not distances: two towns at a border count, two ends of a large country do not. Ask
  the person which of the two it was. The rule needs a database of places, given with --geoip; without one it stays
  silent.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
  - https://attack.mitre.org/techniques/T1078/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
correlation:
  type: value_count
  rules: [console-login-two-countries-login]
  group-by: [userIdentity.arn]
  timespan: 2h
  condition: {field: trailsift.context.country, gte: 2}
falsepositives:
  - A person turns a VPN on or off, or a telephone goes through another country
  - A border is near
  - The database has an address in the wrong country
level: medium
family: identity-access
evidence: correlation-context
required_logging: management
fields_used: [trailsift.context.country, userIdentity.arn]

identity-access/console-login-without-mfa.yml 1564
title: IAM user signs in without MFA
id: 006647dc-4b27-5089-899a-7ecdc6aa8edb
name: console-login-without-mfa
status: test
description: >-
  The password of an IAM user was enough for the console. Such a password, guessed or taken by a fake sign-in
  page, lets anyone in. Sessions of roles and of IAM Identity Center always say that no MFA was used, since their
  own sign-in asks for it, and are not looked at. Give the user a device, or better a role.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html
  - https://attack.mitre.org/techniques/T1078/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: signin.amazonaws.com
    eventName: ConsoleLogin
  iam_user:
    userIdentity.type: IAMUser
  worked:
    responseElements.ConsoleLogin: Success
  no_mfa:
    additionalEventData.MFAUsed: 'No'
  condition: call and iam_user and worked and no_mfa
falsepositives:
  - A user signs in for the first time and registers a device next
  - An account for emergencies that is kept without a device
level: medium
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [additionalEventData.MFAUsed, eventName, eventSource, responseElements.ConsoleLogin, userIdentity.type]

identity-access/console-mfa-failed.yml 3156
title: The second factor of a named user fails
id: 68633865-a993-5a45-8ca6-e8531280fc35
name: console-mfa-failed-named
status: test
description: A sign-in fails at the code of the second factor, and the record tells the user's name.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  second_step_failed:
    - eventSource: signin.amazonaws.com
      eventName: CheckMfa
      responseElements.CheckMfa: Failure
    - eventSource: signin.amazonaws.com
      eventName: ConsoleLogin
      responseElements.ConsoleLogin: Failure
      additionalEventData.MFAUsed: 'Yes'
  named:
    userIdentity.userName|exists: true
  condition: second_step_failed and named
level: informational
fields_used:
  - additionalEventData.MFAUsed
  - eventName
  - eventSource
  - responseElements.CheckMfa
  - responseElements.ConsoleLogin
  - userIdentity.userName
---
title: The second factor of an identity without a name fails
id: 29187810-e6b4-58d0-af26-67121db5b289
name: console-mfa-failed-arn
status: test
description: >-
  A sign-in fails at the code of the second factor, and the record has an ARN without a user name, as for root.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  second_step_failed:
    - eventSource: signin.amazonaws.com
      eventName: CheckMfa
      responseElements.CheckMfa: Failure
    - eventSource: signin.amazonaws.com
      eventName: ConsoleLogin
      responseElements.ConsoleLogin: Failure
      additionalEventData.MFAUsed: 'Yes'
  no_name:
    userIdentity.userName: null
  condition: second_step_failed and no_name
level: informational
fields_used:
  - additionalEventData.MFAUsed
  - eventName
  - eventSource
  - responseElements.CheckMfa
  - responseElements.ConsoleLogin
  - userIdentity.userName
---
title: The second factor fails repeatedly at console sign-in
id: 2d0e397f-466f-5010-a221-8fb8f77f6bd7
name: console-mfa-failed
status: test
description: >-
  Two or more times within fifteen minutes the sign-in of one identity failed at the second factor. The password had
  been accepted before, so somebody may hold it and guess codes or press the owner for one. Ask the owner, and change the
  password if it was not them. Identities are told apart by account and name, or by ARN where there is no name.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
  - https://attack.mitre.org/techniques/T1621/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1621
correlation:
  type: event_count
  rules: [console-mfa-failed-named, console-mfa-failed-arn]
  group-by: [recipientAccountId, identity]
  timespan: 15m
  condition: {gte: 2}
  aliases:
    identity:
      console-mfa-failed-named: userIdentity.userName
      console-mfa-failed-arn: userIdentity.arn
falsepositives:
  - The clock of a code generator is off, or a code expires while it is typed
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [recipientAccountId, userIdentity.arn, userIdentity.userName]

identity-access/console-password-spray.yml 2874
title: A console sign-in of a user fails
id: be013272-d47b-5aa5-9bca-95dc4d8660b4
name: console-password-spray-known-name
status: test
description: A sign-in fails for a user who exists, so that the record tells the name.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  sign_in:
    eventSource: signin.amazonaws.com
    eventName: ConsoleLogin
  refused:
    responseElements.ConsoleLogin: Failure
  unknown_name:
    userIdentity.userName: HIDDEN_DUE_TO_SECURITY_REASONS
  condition: sign_in and refused and not unknown_name
level: informational
fields_used: [eventName, eventSource, responseElements.ConsoleLogin, userIdentity.userName]
---
title: A console sign-in fails with a user name that does not exist
id: 64d8e22e-4b27-5682-8f2b-e7b869967d03
name: console-password-spray-unknown-name
status: test
description: A sign-in fails and the record withholds the name, since the account has no such user.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  sign_in:
    eventSource: signin.amazonaws.com
    eventName: ConsoleLogin
  refused:
    responseElements.ConsoleLogin: Failure
  unknown_name:
    userIdentity.userName: HIDDEN_DUE_TO_SECURITY_REASONS
  condition: sign_in and refused and unknown_name
level: informational
fields_used: [eventName, eventSource, responseElements.ConsoleLogin, userIdentity.userName]
---
title: One address fails to sign in as several users
id: a7b1ad8e-ff85-559c-82b3-4bc0e5d527a1
name: console-password-spray
status: test
description: >-
  From one address console sign-ins failed for five or more users within ten minutes, as when a few passwords are tried
  on many names. CloudTrail withholds a name that does not exist, so each such attempt counts as a user of its own.
  Look for a sign-in from this address that succeeded, and for the same address at other accounts.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
  - https://attack.mitre.org/techniques/T1110/003/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1110.003
correlation:
  type: value_count
  rules: [console-password-spray-known-name, console-password-spray-unknown-name]
  group-by: [sourceIPAddress]
  timespan: 10m
  condition: {field: attempted_user, gte: 5}
  aliases:
    attempted_user:
      console-password-spray-known-name: userIdentity.userName
      console-password-spray-unknown-name: eventID
falsepositives:
  - Many people sign in through one office address at the start of a day
  - One person mistypes a user name five times, which the records cannot tell from five names
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventID, sourceIPAddress, userIdentity.userName]

identity-access/console-role-switched.yml 1367
title: Console user switches to a role for the first time
id: b5eb678d-c7e8-5670-898b-7c4e06fe7b7c
name: console-role-switched
status: test
description: >-
  Somebody who was signed in to the console switched to a role, and the baseline has not seen this pair of old and
  new identity. In the record, userIdentity is the role's session and additionalEventData.SwitchFrom the identity
  that switched. See what the role may do and what the session did. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-console.html
  - https://attack.mitre.org/techniques/T1078/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: signin.amazonaws.com
    eventName: SwitchRole
  worked:
    responseElements.SwitchRole: Success
  condition: call and worked
new_to_baseline: [additionalEventData.SwitchFrom, trailsift.principal]
falsepositives:
  - A person is given a role
level: low
family: identity-access
evidence: correlation-context
required_logging: management
fields_used:
  - additionalEventData.SwitchFrom
  - eventName
  - eventSource
  - responseElements.SwitchRole
  - trailsift.principal

identity-access/cross-account-role-assumed.yml 1754
title: Role is assumed from an account that is not known
id: 39331fb7-9648-5f32-84f7-3392228f8b8a
name: cross-account-role-assumed
status: test
description: >-
  A principal of another account takes on a role of this one; the record is the one that the role's account gets.
  With accounts in known_accounts, calls from these are left aside; with the list as shipped, empty, every other
  account counts. Look the account id up, read the role's trust policy, and follow the session by the key id in
  the answer or by sharedEventID on the caller's side.
references:
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html
  - https://attack.mitre.org/techniques/T1199/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1199
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sts.amazonaws.com
    eventName: AssumeRole
  worked:
    trailsift.outcome: success
  from_account:
    userIdentity.type: AWSAccount
  same_account:
    userIdentity.accountId|fieldref: recipientAccountId
  known_account:
    userIdentity.accountId|expand: '%known_accounts%'
  condition: call and worked and from_account and not same_account and not known_account
falsepositives:
  - A partner or a monitoring product whose account is not in known_accounts yet
  - Another account of the same organisation
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, recipientAccountId, trailsift.outcome, userIdentity.accountId, userIdentity.type]

identity-access/federation-token-admin-use.yml 1443
title: Federated session changes IAM or enters the console
id: 0dbc8e40-0219-5948-9a64-9e680c970e73
name: federation-token-admin-use
status: test
description: >-
  A session from GetFederationToken changes users, roles or policies, or signs in to the console. By its own rules
  such a session may not call IAM from a script at all, so it came in through the console, most likely to get
  round a limit on a stolen key. The session issuer names the user whose key is behind it; deactivate that key and
  deny the old sessions.
references:
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_disable-perms.html
  - https://attack.mitre.org/techniques/T1550/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.lateral-movement
  - attack.t1550.001
logsource:
  product: aws
  service: cloudtrail
detection:
  federated:
    userIdentity.type: FederatedUser
  worked:
    trailsift.outcome: success
  iam_change:
    eventSource: iam.amazonaws.com
    readOnly: false
  console:
    eventName: ConsoleLogin
  condition: federated and worked and (iam_change or console)
falsepositives:
  - A portal of your own that sends people to the console
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, readOnly, trailsift.outcome, userIdentity.type]

identity-access/federation-token-admin.yml 1908
title: Federation token with unrestricted permissions is made
id: e4ed279a-2854-52db-a00f-f432b64c8e5d
name: federation-token-admin
status: test
description: >-
  GetFederationToken hands out credentials under a name of the caller's choice, for up to 36 hours. Here the
  session policy allows everything, so that the token can do whatever the user behind it can; no need of a portal
  is that wide. Follow the key id in the answer, and know that deactivating the user's key does not end the token.
references:
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_disable-perms.html
  - https://attack.mitre.org/techniques/T1550/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.lateral-movement
  - attack.privilege-escalation
  - attack.t1550.001
  - attack.t1548.005
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sts.amazonaws.com
    eventName: GetFederationToken
  worked:
    trailsift.outcome: success
  admin_statement:
    requestParameters.policy.Statement.Effect: Allow
    requestParameters.policy.Statement.Action:
      - '\*'
      - '\*:\*'
    requestParameters.policy.Statement.Resource: '\*'
  admin_policy:
    requestParameters.policyArns.arn|endswith: policy/AdministratorAccess
  condition: call and worked and (admin_statement or admin_policy)
same_element:
  admin_statement: requestParameters.policy.Statement
falsepositives:
  - A console broker of your own that leaves the limits to the user behind it
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.policy.Statement.Action, requestParameters.policy.Statement.Effect, requestParameters.policy.Statement.Resource, requestParameters.policyArns.arn, trailsift.outcome]

identity-access/federation-token-created.yml 1376
title: Federation token is created
id: 3e2051b6-2803-5970-a48a-f353692abb12
name: federation-token-created
status: test
description: >-
  A user's key was exchanged for the credentials of a federated session, which can also be turned into a console
  sign-in. The session lives for up to 36 hours and outlives the key: disabling the key or the user's password does
  not end it, only taking rights from the user does. Almost nobody needs this call today. See what policy was asked
  for, and follow the key id in the answer.
references:
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_disable-perms.html
  - https://attack.mitre.org/techniques/T1550/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.lateral-movement
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1550.001
  - attack.t1098.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sts.amazonaws.com
    eventName: GetFederationToken
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - An old identity broker signs people in to the console
level: medium
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

identity-access/first-time-api-by-principal.yml 1401
title: Principal makes a changing call that it never made before
id: 25d20466-0c5f-5eb1-8896-2476aebda6d8
name: first-time-api-by-principal
status: test
description: >-
  A principal changed something with a call that the baseline has not seen it make. On its own this says little, and
  a short baseline makes it say it often; beside other findings on the same principal it shows where its behaviour
  turned. All sessions of a role count together, and the version in a name as CreateFunction20150331 does not
  matter. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
  - https://attack.mitre.org/techniques/T1078/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  change:
    readOnly: false
  worked:
    trailsift.outcome: success
  condition: change and worked
new_to_baseline: [trailsift.principal, eventSource, trailsift.event_name]
falsepositives:
  - Work that is done seldom
  - A principal that is new
level: low
family: identity-access
evidence: correlation-context
required_logging: management
fields_used: [eventSource, readOnly, trailsift.event_name, trailsift.outcome, trailsift.principal]

identity-access/instance-credentials-off-instance.yml 2412
title: Credentials of an instance's role are used from a new network
id: 29cc56d3-ce6c-56e4-b3eb-12815373c5e5
name: instance-credentials-off-instance
status: test
description: >-
  Credentials that an EC2 instance got for its role were used from a public network (/24 of IPv4, /48 of IPv6) from
  which no instance of that role has called in the baseline. The metadata service gives these credentials to the
  instance alone: from elsewhere they were taken away, as by a request that the instance was tricked into. The
  instance id stands after the colon of principalId; compare its own addresses. Calls through a VPC endpoint, and
  roles that the baseline does not have, do not count. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html
  - https://attack.mitre.org/techniques/T1552/005/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1552.005
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  instance_role:
    userIdentity.type: AssumedRole
    userIdentity.principalId|re: ':i-[0-9a-f]+$'
    userIdentity.sessionContext.ec2RoleDelivery|exists: true
  from_an_address:
    trailsift.source_is_address: true
  private_address:
    sourceIPAddress|cidr:
      - 10.0.0.0/8
      - 100.64.0.0/10
      - 127.0.0.0/8
      - 169.254.0.0/16
      - 172.16.0.0/12
      - 192.168.0.0/16
      - '::1/128'
      - 'fc00::/7'
      - 'fe80::/10'
  through_an_endpoint:
    vpcEndpointId|exists: true
  new_network:
    trailsift.context.new_source_network: true
    trailsift.context.new_principal: false
  condition: instance_role and from_an_address and not private_address and not through_an_endpoint and new_network
falsepositives:
  - New instances of the role have public addresses of their own
  - The instances get another gateway to the internet
  - An administrator tries the credentials by hand
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used:
  - sourceIPAddress
  - trailsift.context.new_principal
  - trailsift.context.new_source_network
  - trailsift.source_is_address
  - userIdentity.principalId
  - userIdentity.sessionContext.ec2RoleDelivery
  - userIdentity.type
  - vpcEndpointId

identity-access/instance-identity-role-abused.yml 1513
title: Built-in identity of an instance is used for other calls
id: 6beb2bf3-c245-5f07-9ffd-95a23d84b470
name: instance-identity-role-abused
status: test
description: >-
  Every instance holds credentials of a built-in role that only agents of AWS should use; they have almost no
  permissions. A call with them to anything but Systems Manager means that somebody read them from the metadata
  service and tries what they can do. The attempt counts, refused or not. Look at the instance that the session is
  named after.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html
  - https://attack.mitre.org/techniques/T1552/005/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1552.005
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  built_in_role:
    userIdentity.arn|contains: ':assumed-role/aws:'
  agent_call:
    eventSource:
      - ssm.amazonaws.com
      - ssmmessages.amazonaws.com
      - ec2messages.amazonaws.com
  inside_aws:
    sourceIPAddress: AWS Internal
  condition: built_in_role and not agent_call and not inside_aws
falsepositives:
  - An agent of AWS that is newer than this rule, such as one that reports to another service
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventSource, sourceIPAddress, userIdentity.arn]

identity-access/key-pair-created-new-source.yml 1410
title: EC2 key pair is created from a network that is new for the identity
id: a6f8b711-b52e-56d0-b5fd-d16774a0a9e8
name: key-pair-created-new-source
status: test
description: >-
  A key pair for instances was created by a call from a network (/24 of IPv4, /48 of IPv6) from which this identity
  has made no call in the baseline. Its private half went to the caller alone and opens every instance that is
  launched with it. Ask the owner of the identity, and look for instances launched with this key. Without a baseline
  this rule stays silent.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateKeyPair.html
  - https://attack.mitre.org/techniques/T1098/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.004
  - attack.t1552.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: CreateKeyPair
  worked:
    trailsift.outcome: success
  new_network:
    trailsift.context.new_source_network: true
  condition: call and worked and new_network
falsepositives:
  - A person works from another place
  - The identity is new
level: medium
family: identity-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.context.new_source_network, trailsift.outcome]

identity-access/key-pair-imported.yml 1184
title: SSH key pair is imported into EC2
id: 7c2c7bb8-659b-5302-b1b3-e0812e8204ed
name: key-pair-imported
status: test
description: >-
  A public key that was made elsewhere was registered as an EC2 key pair. Instances that start with it accept logins
  from whoever holds the private half, which AWS has never seen. By itself this is routine: look for instances
  launched with the key name soon after, above all by a caller who rarely launches any.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportKeyPair.html
  - https://attack.mitre.org/techniques/T1098/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: ImportKeyPair
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Infrastructure code registers the keys of a team
  - A developer brings the key of a new laptop
level: medium
family: identity-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

identity-access/long-term-key-new-address.yml 1509
title: Long-term access key is used from a new network
id: 3d993e12-8ce2-594f-84af-dd491f963571
name: long-term-key-new-address
status: test
description: >-
  A call was signed with a long-term access key and came from a network (/24 of IPv4, /48 of IPv6) from which the
  key's owner has made no call in the baseline. Keys that leak in source code or on a lost machine are used from
  elsewhere, and nothing else in the call need be odd. See what the key did from the new network first, and disable
  it if the owner does not know the place. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
  - https://attack.mitre.org/techniques/T1078/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  long_term_key:
    userIdentity.accessKeyId|startswith: AKIA
  worked:
    trailsift.outcome: success
  new_network:
    trailsift.context.new_source_network: true
  condition: long_term_key and worked and new_network
falsepositives:
  - A person travels or works from another place
  - A build service that holds the key moves or grows
  - The owner is new
level: medium
family: identity-access
evidence: correlation-context
required_logging: management
fields_used: [trailsift.context.new_source_network, trailsift.outcome, userIdentity.accessKeyId]

identity-access/managed-instance-registered.yml 1795
title: Instance credentials register a machine from an unlisted network
id: 4a2c5199-1764-50e2-b10f-b09081189430
name: managed-instance-registered
status: test
description: >-
  A machine registers with Systems Manager by the role credentials of an EC2 instance, from an address outside
  known_networks. The agent makes this call when it starts, so from inside it is ordinary; from elsewhere somebody may
  have carried the credentials of the instance away and taken its place. Name the networks through which your
  instances reach AWS in known_networks: until then every such registration from an address is reported. Compare the
  address with that of the instance in the session name.
references:
  - https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.html
  - https://attack.mitre.org/techniques/T1552/005/
  - https://attack.mitre.org/techniques/T1651/
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.credential-access
  - attack.t1651
  - attack.t1552.005
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ssm.amazonaws.com
    eventName: RegisterManagedInstance
  by_instance_role:
    userIdentity.type: AssumedRole
    userIdentity.principalId|re: ':i-[0-9a-f]+$'
  from_address:
    trailsift.source_is_address: true
  known_network:
    sourceIPAddress|cidr|expand: '%known_networks%'
  condition: call and by_instance_role and from_address and not known_network
falsepositives:
  - Instances start that reach AWS through a network not yet in known_networks
level: medium
family: identity-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, sourceIPAddress, trailsift.source_is_address, userIdentity.principalId, userIdentity.type]

identity-access/mfa-device-deactivated.yml 1521
title: MFA device is deactivated or deleted
id: 0c818faf-0f71-5436-a23e-77d3abdc0b9a
name: mfa-device-deactivated
status: test
description: >-
  A user loses a second factor, so that the password or key alone is enough from then on. The record does not tell
  how much the user may do; look that up, and see whether a new device follows. Users named in mfa_rotation_users,
  whose devices are exchanged as a routine, are left aside when deactivated; the list ships empty, and the record
  of a deleted device names no user.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeactivateMFADevice.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteVirtualMFADevice.html
  - https://attack.mitre.org/techniques/T1556/006/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.persistence
  - attack.defense-impairment
  - attack.t1556.006
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [DeactivateMFADevice, DeleteVirtualMFADevice]
  worked:
    trailsift.outcome: success
  routine:
    requestParameters.userName|expand: '%mfa_rotation_users%'
  condition: call and worked and not routine
falsepositives:
  - A user has a new telephone
  - The console removes a virtual device whose set-up was not finished
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.userName, trailsift.outcome]

identity-access/mfa-device-new-in-sts.yml 1549
title: Session is requested with an MFA device that is new for the identity
id: 99002127-de98-5e2e-95cc-372fa2a3b306
name: mfa-device-new-in-sts
status: test
description: >-
  Temporary credentials were given out for the code of an MFA device whose serial number the baseline has not seen
  this identity use. An intruder who has added a device of their own keeps the rights that ask for MFA. Look for the
  call that enabled the device, and ask the owner. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
  - https://attack.mitre.org/techniques/T1556/006/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.defense-impairment
  - attack.lateral-movement
  - attack.persistence
  - attack.t1556.006
  - attack.t1550.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sts.amazonaws.com
    eventName: [AssumeRole, GetSessionToken]
  worked:
    trailsift.outcome: success
  with_device:
    requestParameters.serialNumber|exists: true
  condition: call and worked and with_device
new_to_baseline: [trailsift.principal, requestParameters.serialNumber]
falsepositives:
  - A person has a new telephone or security key
level: low
family: identity-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.serialNumber, trailsift.outcome, trailsift.principal]

identity-access/mfa-device-registered-by-session.yml 1612
title: MFA device is registered with temporary credentials outside the console
id: 326e8b37-2df7-5345-b70e-788dff095ec4
name: mfa-device-registered-by-session
status: test
description: >-
  A virtual MFA device is created or put on a user by a call with temporary credentials, outside the console.
  People register devices in the console; a thief of a session does it by script to pass MFA later with a device
  of their own. Ask the user whether the device is theirs, and remove it if not.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateVirtualMFADevice.html
  - https://attack.mitre.org/techniques/T1098/005/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.credential-access
  - attack.defense-impairment
  - attack.t1098.005
  - attack.t1556.006
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [CreateVirtualMFADevice, EnableMFADevice]
  worked:
    trailsift.outcome: success
  session:
    userIdentity.accessKeyId|startswith: ASIA
    sessionCredentialFromConsole|exists: false
  condition: call and worked and session
falsepositives:
  - A tool that sets up new users with a device
  - Older records of the console, which lack the mark of console credentials
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, sessionCredentialFromConsole, trailsift.outcome, userIdentity.accessKeyId]

identity-access/mfa-removed-then-login.yml 2912
title: An MFA device of a user is deactivated
id: 6107106b-cfc5-5f82-9a3b-5e39d1617aad
name: mfa-removed-then-login-removed
status: test
description: An MFA device is taken from a user.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: DeactivateMFADevice
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: An IAM user signs in to the console without MFA
id: 2e4c1273-abe1-55b8-a34a-862106b32311
name: mfa-removed-then-login-login
status: test
description: A console sign-in of an IAM user succeeds with the password alone.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: signin.amazonaws.com
    eventName: ConsoleLogin
  worked:
    responseElements.ConsoleLogin: Success
  by_user:
    userIdentity.type: IAMUser
  without_mfa:
    additionalEventData.MFAUsed: 'No'
  condition: call and worked and by_user and without_mfa
level: informational
fields_used: [additionalEventData.MFAUsed, eventName, eventSource, responseElements.ConsoleLogin, userIdentity.type]
---
title: User signs in without MFA after the device was removed
id: 6724f3bb-a220-54ee-bbb3-63e20fe58a94
name: mfa-removed-then-login
status: test
description: >-
  An MFA device of a user was deactivated, and within a day that user signed in to the console with the password
  alone. Whoever has the password and some rights in IAM clears the way for a sign-in like this. Ask the user
  whether the device was lost; if not, end the sessions, change the password and find out who removed the device.
  The record of a deleted virtual device names no user, but it is deactivated first.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeactivateMFADevice.html
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
  - https://attack.mitre.org/techniques/T1556/006/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.defense-impairment
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1556.006
  - attack.t1078.004
correlation:
  type: temporal_ordered
  rules: [mfa-removed-then-login-removed, mfa-removed-then-login-login]
  group-by: [recipientAccountId, user]
  timespan: 24h
  aliases:
    user:
      mfa-removed-then-login-removed: requestParameters.userName
      mfa-removed-then-login-login: userIdentity.userName
falsepositives:
  - A user has lost the device and signs in to set up another one
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [recipientAccountId, requestParameters.userName, userIdentity.userName]

identity-access/offensive-tool-agent.yml 1387
title: User agent names an offensive tool or distribution
id: 964fcb2c-97b0-5fde-a0a8-1822019e835f
name: offensive-tool-agent
status: test
description: >-
  The caller's user agent carries the name of a penetration testing distribution, a credential scanner or an attack
  framework. Tools put the name there themselves, so the call most likely comes from a tester or an intruder who did
  not care to hide it; a text that the caller chooses proves nothing by its absence. Look at the credentials behind
  the call and at what else they did, whether the call was allowed or not.
references:
  - https://attack.mitre.org/techniques/T1078/004/
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  tool_agent:
    userAgent|contains:
      - kali
      - parrot
      - pentoo
      - trufflehog
      - pacu
      - stratus-red-team
  condition: tool_agent
falsepositives:
  - An announced penetration test or a detection exercise
  - A program whose name happens to hold one of the words
level: medium
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [userAgent]

identity-access/oidc-provider-created.yml 1323
title: OpenID Connect provider is added or changed
id: f8696336-d17a-5a08-af21-313192b2dff1
name: oidc-provider-created
status: test
description: >-
  An OpenID Connect identity provider was added to the account, or an audience or a certificate thumbprint of one
  was changed. From then on, whoever holds the provider's keys can take on every role that trusts it. See which
  roles trust the provider, and whether its host belongs to the organisation or to a service in use.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html
  - https://attack.mitre.org/techniques/T1484/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.privilege-escalation
  - attack.t1484.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [CreateOpenIDConnectProvider, AddClientIDToOpenIDConnectProvider, UpdateOpenIDConnectProviderThumbprint]
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A new Kubernetes cluster or a build service is set up
  - A certificate authority of a provider changes
level: medium
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

identity-access/own-password-changed.yml 1093
title: IAM user changes the own console password
id: d5e8b63c-632b-5ba9-8bd4-b79313dbc954
name: own-password-changed
status: test
description: >-
  An IAM user sets a new password for the own console login. A thief of that password does this to shut the user out;
  users themselves do it all the time. Look at the address and the sign-ins of the user before and after.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_ChangePassword.html
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
    eventSource: iam.amazonaws.com
    eventName: ChangePassword
    userIdentity.type: IAMUser
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Users follow the password policy of the account
level: low
family: identity-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome, userIdentity.type]

identity-access/password-policy-weakened.yml 1603
title: Account password policy is deleted or allows short passwords
id: 9130e27e-1d2a-56b9-8449-3af476531e4b
name: password-policy-weakened
status: test
description: >-
  The rules for IAM user passwords were removed, or the shortest allowed password now has fewer than 14 characters.
  Without a policy the account falls back to the AWS default, and passwords become easier to guess. Compare the
  request with the policy that stood before, and look at password changes that follow.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountPasswordPolicy.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.defense-impairment
  - attack.persistence
  - attack.t1556
logsource:
  product: aws
  service: cloudtrail
detection:
  deleted:
    eventSource: iam.amazonaws.com
    eventName: DeleteAccountPasswordPolicy
  short_passwords:
    eventSource: iam.amazonaws.com
    eventName: UpdateAccountPasswordPolicy
    requestParameters.minimumPasswordLength|lt: 14
  worked:
    trailsift.outcome: success
  condition: (deleted or short_passwords) and worked
falsepositives:
  - An account that holds no IAM users with passwords gets a default policy from a baseline template
  - A policy is tightened step by step and still asks for fewer than 14 characters
level: medium
family: identity-access
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.minimumPasswordLength, trailsift.outcome]

identity-access/role-assumed-first-time.yml 1444
title: User assumes a role for the first time
id: 8ecbfe6a-d550-515e-894f-e3a61ecdd048
name: role-assumed-first-time
status: test
description: >-
  An IAM user took on a role that the baseline has not seen this user take on. By itself this is daily business;
  beside a new address or a burst of reading it shows where stolen keys lead. Look at what the role may do and
  follow its session by the access key id in the answer. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
  - https://attack.mitre.org/techniques/T1550/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.lateral-movement
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
  - attack.t1550.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sts.amazonaws.com
    eventName: AssumeRole
  worked:
    trailsift.outcome: success
  by_user:
    userIdentity.type: IAMUser
  condition: call and worked and by_user
new_to_baseline: [trailsift.principal, requestParameters.roleArn]
falsepositives:
  - A user gets a new task or a new role is rolled out
level: low
family: identity-access
evidence: correlation-context
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.roleArn
  - trailsift.outcome
  - trailsift.principal
  - userIdentity.type

identity-access/role-chain-through-accounts.yml 4095
title: A role of another account is assumed
id: 29e448e2-3ae9-56bb-a649-c2c4c5747104
name: role-chain-through-accounts-first
status: test
description: >-
  A caller takes on a role of an account that is not its own; the answer names the key of the new session.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sts.amazonaws.com
    eventName: AssumeRole
  worked:
    trailsift.outcome: success
  accounts_are_named:
    userIdentity.accountId|exists: true
    resources.accountId|exists: true
  same_account:
    userIdentity.accountId|fieldref: resources.accountId
  condition: call and worked and accounts_are_named and not same_account
level: informational
fields_used: [eventName, eventSource, resources.accountId, trailsift.outcome, userIdentity.accountId]
---
title: A role session assumes a role of another account
id: 191183ce-ad62-5f39-ac08-669c52c1b9e2
name: role-chain-through-accounts-next
status: test
description: The session of a role takes on a role of an account that is not its own.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sts.amazonaws.com
    eventName: AssumeRole
    userIdentity.type: AssumedRole
  worked:
    trailsift.outcome: success
  accounts_are_named:
    userIdentity.accountId|exists: true
    resources.accountId|exists: true
  same_account:
    userIdentity.accountId|fieldref: resources.accountId
  condition: call and worked and accounts_are_named and not same_account
level: informational
fields_used:
  - eventName
  - eventSource
  - resources.accountId
  - trailsift.outcome
  - userIdentity.accountId
  - userIdentity.type
---
title: A session comes from one account and goes on to another
id: 5927c165-adf7-56af-a848-f66ddb33d8e5
name: role-chain-through-accounts-ends
status: test
description: >-
  The account that the session was begun from and those that it goes on to are two or more, so that it does not just
  go back.
author: TrailSift
date: 2026-11-21
correlation:
  type: value_count
  rules: [role-chain-through-accounts-first, role-chain-through-accounts-next]
  group-by: [session]
  timespan: 12h
  condition: {field: end, gte: 2}
  aliases:
    session:
      role-chain-through-accounts-first: responseElements.credentials.accessKeyId
      role-chain-through-accounts-next: userIdentity.accessKeyId
    end:
      role-chain-through-accounts-first: userIdentity.accountId
      role-chain-through-accounts-next: resources.accountId
level: informational
fields_used:
  - resources.accountId
  - responseElements.credentials.accessKeyId
  - userIdentity.accessKeyId
  - userIdentity.accountId
---
title: Roles are chained through three accounts
id: 020b8c10-6fbe-5454-b26b-876fd79b0b9a
name: role-chain-through-accounts
status: test
description: >-
  A caller took on a role in a second account, and the very session that this began took on a role in a third one,
  within the twelve hours that a session can last. Each step makes it harder to see who is at work, and trust
  between accounts is how one stolen key opens a whole organisation. The steps are joined by the key id of the
  session, so the logs of the first two accounts are needed. See who began the chain, and whether each of the roles
  needs to trust the one before.
references:
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html
  - https://attack.mitre.org/techniques/T1550/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.lateral-movement
  - attack.t1550.001
  - attack.t1199
correlation:
  type: temporal_ordered
  rules: [role-chain-through-accounts-first, role-chain-through-accounts-ends]
  group-by: [responseElements.credentials.accessKeyId]
  timespan: 12h
falsepositives:
  - A deployment goes through a hub account as a routine
level: medium
family: identity-access
evidence: correlation-context
required_logging: management
fields_used: [responseElements.credentials.accessKeyId]

identity-access/role-chaining-first-time.yml 1573
title: Role session assumes another role for the first time
id: 8bb344e2-add5-5ffe-9c0a-c0ada2ac6381
name: role-chaining-first-time
status: test
description: >-
  A session of one role took on another role, and the baseline has not seen this pair. Intruders go from role to
  role until one of them may do what they want, and each step hides the one before. All sessions of a role count
  together. Go back from session to session by the access key ids, and see who began the chain. Without a baseline
  this rule stays silent.
references:
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html
  - https://attack.mitre.org/techniques/T1550/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.lateral-movement
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1550.001
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sts.amazonaws.com
    eventName: AssumeRole
  worked:
    trailsift.outcome: success
  by_role:
    userIdentity.type: AssumedRole
  condition: call and worked and by_role
new_to_baseline: [trailsift.principal, requestParameters.roleArn]
falsepositives:
  - A pipeline or a service is given a further role
level: medium
family: identity-access
evidence: correlation-context
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.roleArn
  - trailsift.outcome
  - trailsift.principal
  - userIdentity.type

identity-access/roles-anywhere-profile.yml 1228
title: Roles Anywhere profile opens roles to certificate holders
id: 30be2a55-8ddb-5617-a8cc-31f01a4a6859
name: roles-anywhere-profile
status: test
description: >-
  An enabled IAM Roles Anywhere profile was created. It names the roles that the holder of a certificate from a trust
  anchor may take, from anywhere, without an access key. Check the roles in the request, their permissions and trust
  policies, and the trust anchors of the account.
references:
  - https://docs.aws.amazon.com/rolesanywhere/latest/APIReference/API_CreateProfile.html
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
    eventSource: rolesanywhere.amazonaws.com
    eventName: CreateProfile
    requestParameters.enabled: true
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - A platform team connects servers outside AWS with Roles Anywhere
level: medium
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.enabled, trailsift.outcome]

identity-access/roles-anywhere-trust-anchor.yml 1596
title: Roles Anywhere trusts a certificate authority from outside AWS
id: 5185b6ed-9049-51cc-baf2-27f8f4a9b972
name: roles-anywhere-trust-anchor
status: test
description: >-
  A trust anchor of IAM Roles Anywhere was created, or given a new source, and its certificate authority is not an AWS
  Private CA. Whoever holds the key of that authority can issue certificates and trade them for role credentials for
  as long as the anchor stands. Find out who owns the authority, and which profiles and roles accept it.
references:
  - https://docs.aws.amazon.com/rolesanywhere/latest/APIReference/API_CreateTrustAnchor.html
  - https://docs.aws.amazon.com/rolesanywhere/latest/APIReference/API_UpdateTrustAnchor.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.defense-impairment
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1098.001
  - attack.t1556
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: rolesanywhere.amazonaws.com
    eventName: [CreateTrustAnchor, UpdateTrustAnchor]
  worked:
    trailsift.outcome: success
  with_source:
    requestParameters.source.sourceType|exists: true
  private_ca:
    requestParameters.source.sourceType: AWS_ACM_PCA
  condition: call and worked and with_source and not private_ca
falsepositives:
  - A company registers its own public key infrastructure for servers outside AWS
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.source.sourceType, trailsift.outcome]

identity-access/root-api-activity.yml 1417
title: Root user acts on the account
id: ad7d6ea1-ce5e-5e22-90d8-08cc490f3a4e
name: root-api-activity
status: test
description: >-
  The root user makes a call that is not read-only, with its own session or access key: root needs no permission
  for it, and no policy of the account can stop it. Calls that a service makes as root and events of services are
  left aside; sign-ins count, since CloudTrail does not mark them as reading, and so do calls that failed.
  Establish who used root and why a role would not do.
references:
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-tasks.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html
  - https://attack.mitre.org/techniques/T1078/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  root:
    userIdentity.type: Root
    userIdentity.invokedBy: null
  changes:
    readOnly: false
  service_event:
    eventType: AwsServiceEvent
  condition: root and changes and not service_event
falsepositives:
  - A task that only root can do
  - The first steps in a new account
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventType, readOnly, userIdentity.invokedBy, userIdentity.type]

identity-access/root-console-login.yml 1384
title: Root user signs in to the console
id: 381e6e98-976e-510d-af3a-3d9b149aacf3
name: root-console-login
status: test
description: >-
  Somebody signs in with the e-mail address and password of the account itself. No policy of the account limits
  this user, and almost nothing needs it. Make sure that the holder meant to, and read everything done in the
  session; failed attempts carry no error code and are another rule's matter.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html
  - https://attack.mitre.org/techniques/T1078/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: signin.amazonaws.com
    eventName: ConsoleLogin
  root:
    userIdentity.type: Root
  worked:
    responseElements.ConsoleLogin: Success
  condition: call and root and worked
falsepositives:
  - A task that only root can do, such as closing the account
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, responseElements.ConsoleLogin, userIdentity.type]

identity-access/root-contact-or-password-changed.yml 2034
title: Password or e-mail address of the root user is changed
id: a70c8418-969b-5faa-a614-760984ca0e8d
name: root-contact-or-password-changed
status: test
description: >-
  The password of root is changed or recovered, or its e-mail address is changed or is about to be. Whoever holds
  both owns the account and can lock out its holder. The sign-in pages record the outcome in the answer; the calls
  of account management, which the organisation may make for a member, have an error code like any other call.
  Reach the account's contacts by another way than this mailbox.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
  - https://docs.aws.amazon.com/accounts/latest/reference/API_StartPrimaryEmailUpdate.html
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
  changed_by_root:
    - eventName: PasswordUpdated
      eventType: AwsConsoleSignIn
      responseElements.PasswordUpdated: Success
    - eventName: EmailUpdated
      eventType: AwsConsoleSignIn
      responseElements.EmailUpdated: Success
    - eventName: PasswordRecoveryCompleted
      eventType: AwsConsoleSignIn
      responseElements.PasswordRecoveryCompleted: Success
  account_call:
    eventSource: account.amazonaws.com
    eventName:
      - StartPrimaryEmailUpdate
      - AcceptPrimaryEmailUpdate
      - ChangeRootMail
  worked:
    trailsift.outcome: success
  condition: changed_by_root or (account_call and worked)
falsepositives:
  - The holder of the account renews the password or moves the account to another mailbox
level: critical
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, eventType, responseElements.EmailUpdated, responseElements.PasswordRecoveryCompleted, responseElements.PasswordUpdated, trailsift.outcome]

identity-access/root-login-failed-burst.yml 1733
title: A root sign-in to the console fails
id: 26e4112d-f2e5-5722-b65e-a4a8b4fc51a7
name: root-login-failed-burst-attempt
status: test
description: Somebody gives the root user's address and does not get in.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  root_sign_in:
    eventSource: signin.amazonaws.com
    eventName: ConsoleLogin
    userIdentity.type: Root
  refused:
    responseElements.ConsoleLogin: Failure
  condition: root_sign_in and refused
level: informational
fields_used: [eventName, eventSource, responseElements.ConsoleLogin, userIdentity.type]
---
title: Root sign-ins fail again and again
id: ab1a76c6-280d-5309-a605-ba25e09f1456
name: root-login-failed-burst
status: test
description: >-
  Five or more console sign-ins as root of one account failed within fifteen minutes. Whoever tries knows the root
  user's e-mail address and guesses the password or the code. Look for a root sign-in that succeeds afterwards, and for
  the same addresses at other accounts. The records of root sign-ins lie in us-east-1 whatever region is in use.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
  - https://attack.mitre.org/techniques/T1110/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1110.001
correlation:
  type: event_count
  rules: [root-login-failed-burst-attempt]
  group-by: [recipientAccountId]
  timespan: 15m
  condition: {gte: 5}
falsepositives:
  - The owner of the account has forgotten the root password
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [recipientAccountId]

identity-access/root-login-without-mfa.yml 1461
title: Root user signs in without MFA
id: b351e521-6b17-5ee1-8b52-db20584463a9
name: root-login-without-mfa
status: test
description: >-
  The password alone opened the account's most powerful identity, so no MFA device is registered for root or it
  was taken away. A leaked password or access to the mailbox is then enough for a takeover. Register a device at
  once, and check whether the holder made this sign-in.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.html
  - https://attack.mitre.org/techniques/T1078/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: signin.amazonaws.com
    eventName: ConsoleLogin
  root:
    userIdentity.type: Root
  worked:
    responseElements.ConsoleLogin: Success
  no_mfa:
    additionalEventData.MFAUsed: 'No'
  condition: call and root and worked and no_mfa
falsepositives:
  - The first sign-in of a new account, before a device is registered
level: critical
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [additionalEventData.MFAUsed, eventName, eventSource, responseElements.ConsoleLogin, userIdentity.type]

identity-access/root-password-recovery-requested.yml 1299
title: Password recovery is requested for the root user
id: 383ce9b2-c2ce-5f63-8ed4-1d44c5194795
name: root-password-recovery-requested
status: test
description: >-
  Somebody asks for the mail that resets the password of root. It takes no more than the account's e-mail address,
  so the request proves nothing by itself; together with a hold over the mailbox it is a takeover. Warn the holder
  of the mailbox and watch for the recovery to be completed.
references:
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/reset-root-password.html
  - https://attack.mitre.org/techniques/T1078/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: signin.amazonaws.com
    eventName: PasswordRecoveryRequested
  root:
    userIdentity.type: Root
  condition: call and root
falsepositives:
  - The holder has forgotten the password
level: medium
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, userIdentity.type]

identity-access/root-session-assumed.yml 1381
title: Root session is opened in a member account
id: cd507524-a203-5586-9214-1bd6ca9e9907
name: root-session-assumed
status: test
description: >-
  The management account or an account it has delegated this to opened a short session as the root user of a member
  account. Such sessions are made for a few tasks, as the removal of a bucket policy that shuts everybody out, and
  each names the task's policy. They leave no sign-in of root behind. Ask who needed it, and follow the session by
  the access key id in the answer.
references:
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.html
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html
  - https://attack.mitre.org/techniques/T1548/005/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1548.005
  - attack.t1078.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sts.amazonaws.com
    eventName: AssumeRoot
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - The team that keeps root access centrally does one of the tasks that need it
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

identity-access/saml-provider-changed.yml 1640
title: SAML identity provider is created, updated or deleted
id: ec5026ec-b629-5be3-8dc4-f754c9ed5e4b
name: saml-provider-changed
status: test
description: >-
  A SAML provider decides whose signed assertions this account accepts as sign-ins to roles. New or replaced metadata
  lets the holder of another signing key enter as any user that a role trusts. Check the entity and certificate in the
  metadata, and which roles name the provider. Renewals that IAM Identity Center makes by itself are left out.
references:
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSAMLProvider.html
  - https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateSAMLProvider.html
  - https://attack.mitre.org/techniques/T1484/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.defense-impairment
  - attack.privilege-escalation
  - attack.t1484.002
  - attack.t1606.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    eventName: [CreateSAMLProvider, UpdateSAMLProvider, DeleteSAMLProvider]
  worked:
    trailsift.outcome: success
  by_identity_center:
    - userIdentity.invokedBy: sso.amazonaws.com
    - sourceIPAddress: sso.amazonaws.com
  condition: call and worked and not by_identity_center
falsepositives:
  - The identity team renews the signing certificate of its provider
  - An infrastructure pipeline sets up federation in a new account
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, sourceIPAddress, trailsift.outcome, userIdentity.invokedBy]

identity-access/saml-role-assumed.yml 1544
title: Subject takes on a role by SAML for the first time
id: 8ad6d7d0-7c77-5d65-b8ba-ab602571869b
name: saml-role-assumed
status: test
description: >-
  A role was taken on with a SAML assertion, and the baseline has not seen this provider vouch for this subject and
  role together. Whoever holds the provider's signing key can write an assertion for any name and role. Ask the
  identity provider's own log for the sign-in: a forged assertion has none there. Without a baseline this rule stays
  silent.
references:
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html
  - https://attack.mitre.org/techniques/T1606/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
  - attack.t1606.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sts.amazonaws.com
    eventName: AssumeRoleWithSAML
  worked:
    trailsift.outcome: success
  condition: call and worked
new_to_baseline: [userIdentity.identityProvider, userIdentity.userName, requestParameters.roleArn]
falsepositives:
  - A person is new or has been given a role
  - The identity provider names its subjects anew each time
level: medium
family: identity-access
evidence: correlation-context
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.roleArn
  - trailsift.outcome
  - userIdentity.identityProvider
  - userIdentity.userName

identity-access/service-assumes-new-role.yml 1457
title: AWS service assumes a role that it never used before
id: 756c06e9-6faf-5bda-8694-fa9efbeb1550
name: service-assumes-new-role
status: test
description: >-
  A service of AWS took on a role that the baseline has not seen it use. Each new function, instance profile or task
  role begins so; an intruder who has passed a powerful role to something of their own begins so too. Look for the
  call that passed the role shortly before, and who made it. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
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
    eventSource: sts.amazonaws.com
    eventName: AssumeRole
  worked:
    trailsift.outcome: success
  by_service:
    userIdentity.type: AWSService
  condition: call and worked and by_service
new_to_baseline: [userIdentity.invokedBy, requestParameters.roleArn]
falsepositives:
  - Something new is deployed that runs with a role of its own
level: low
family: identity-access
evidence: correlation-context
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.roleArn
  - trailsift.outcome
  - userIdentity.invokedBy
  - userIdentity.type

identity-access/session-key-many-addresses.yml 2018
title: A temporary credential is used from an address
id: 1ebd9af7-b8be-5c0f-aab8-2cb9e42bc26e
name: session-key-many-addresses-call
status: test
description: A call is signed with a temporary key and comes from an IP address, not from an AWS service.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  temporary_key:
    userIdentity.accessKeyId|startswith: ASIA
  from_an_address:
    trailsift.source_is_address: true
  condition: temporary_key and from_an_address
level: informational
fields_used: [trailsift.source_is_address, userIdentity.accessKeyId]
---
title: One temporary credential is used from several addresses
id: 503a51b3-c0fb-5b9f-90d1-bc7dc0e60160
name: session-key-many-addresses
status: test
description: >-
  Calls signed with the same temporary key came from three or more addresses within thirty minutes. A session belongs to
  one machine or browser, so a copy of its credentials may be in use elsewhere. Calls that AWS services pass on for the
  session have no address and do not count. Find out which of the addresses is the rightful one, and revoke the role's
  sessions if another is not.
references:
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html
  - https://attack.mitre.org/techniques/T1550/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.lateral-movement
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
  - attack.t1550.001
correlation:
  type: value_count
  rules: [session-key-many-addresses-call]
  group-by: [userIdentity.accessKeyId]
  timespan: 30m
  condition: {field: sourceIPAddress, gte: 3}
falsepositives:
  - The caller sits behind a pool of NAT gateways or proxies
  - A host speaks both IPv4 and IPv6
  - A pipeline hands its session to several runners
level: medium
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [sourceIPAddress, userIdentity.accessKeyId]

identity-access/session-token-by-user.yml 1207
title: IAM user asks for a session token
id: 9dbfe07f-0307-5e1c-91e1-0f4081ed2043
name: session-token-by-user
status: test
description: >-
  GetSessionToken turns the access key of an IAM user into temporary credentials. It is the usual way to prove MFA
  on the command line; a thief uses it to keep working after the key is deactivated, for up to 36 hours. A serial
  number in the request means that MFA was given. Use it to link the later calls of the new key to this user.
references:
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
  - https://attack.mitre.org/techniques/T1550/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.lateral-movement
  - attack.t1550.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sts.amazonaws.com
    eventName: GetSessionToken
  worked:
    trailsift.outcome: success
  iam_user:
    userIdentity.type: IAMUser
  condition: call and worked and iam_user
falsepositives:
  - Command-line helpers that ask for an MFA code
level: low
family: identity-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome, userIdentity.type]

identity-access/signin-token-minted.yml 1387
title: Console sign-in token is made outside the access portal
id: 917cd701-61ba-5a7a-b8a3-36b0eede10f0
name: signin-token-minted
status: test
description: >-
  A sign-in token turns temporary credentials into a link to the console. The portal of IAM Identity Center makes
  such tokens with a client of its own, which is left aside; this one came from something else, a script or a tool
  for intruders. See where the credentials came from and whether a sign-in from another address follows.
references:
  - https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html
  - https://attack.mitre.org/techniques/T1550/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.lateral-movement
  - attack.t1550.001
  - attack.t1021.007
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: signin.amazonaws.com
    eventName: GetSigninToken
  worked:
    responseElements.GetSigninToken: Success
  access_portal:
    userAgent|contains: 'Jersey/${project.version}'
  condition: call and worked and not access_portal
falsepositives:
  - A broker of your own that builds sign-in links
  - Developers use a command-line helper that opens the console
level: medium
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, responseElements.GetSigninToken, userAgent]

identity-access/ssh-key-fanout.yml 1840
title: An SSH key is pushed to an instance
id: aee2357c-9f5b-5c3e-b126-bab22f0ae58b
name: ssh-key-fanout-push
status: test
description: A caller asks EC2 Instance Connect to put a public key on an instance or its serial console.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2-instance-connect.amazonaws.com
    eventName: [SendSSHPublicKey, SendSerialConsoleSSHPublicKey]
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: One caller pushes SSH keys to several instances
id: 0f4ef8f8-918f-5911-b14d-c652b9687005
name: ssh-key-fanout
status: test
description: >-
  Within an hour one caller asked EC2 Instance Connect to place a public key on three or more instances, whether it was
  allowed to or not. A pushed key opens a shell for a minute, so this is a way to move from machine to machine without
  any key of theirs. See which of the instances took the key and what their roles did afterwards.
references:
  - https://docs.aws.amazon.com/ec2-instance-connect/latest/APIReference/API_SendSSHPublicKey.html
  - https://docs.aws.amazon.com/ec2-instance-connect/latest/APIReference/API_SendSerialConsoleSSHPublicKey.html
  - https://attack.mitre.org/techniques/T1021/008/
author: TrailSift
date: 2026-11-21
tags:
  - attack.lateral-movement
  - attack.t1021.008
correlation:
  type: value_count
  rules: [ssh-key-fanout-push]
  group-by: [userIdentity.arn]
  timespan: 60m
  condition: {field: requestParameters.instanceId, gte: 3}
falsepositives:
  - An administrator works through a group of machines
  - A configuration tool reaches its hosts with EC2 Instance Connect
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [requestParameters.instanceId, userIdentity.arn]

identity-access/ssh-key-pushed-to-instance.yml 1354
title: SSH key is pushed to an instance or its serial console
id: ee6826af-052f-5af3-bb3c-b14ed4862b32
name: ssh-key-pushed-to-instance
status: test
description: >-
  EC2 Instance Connect placed a public key on a running instance, or on its serial console, for one minute. The caller
  can then open a shell as the named system user without any key of the instance. Look at who asked, whether the
  instance is usually reached this way, and what its role may do.
references:
  - https://docs.aws.amazon.com/ec2-instance-connect/latest/APIReference/API_SendSSHPublicKey.html
  - https://docs.aws.amazon.com/ec2-instance-connect/latest/APIReference/API_SendSerialConsoleSSHPublicKey.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.lateral-movement
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1021.008
  - attack.t1098.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2-instance-connect.amazonaws.com
    eventName: [SendSSHPublicKey, SendSerialConsoleSSHPublicKey]
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Administrators open shells with EC2 Instance Connect as their regular way in
level: medium
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

identity-access/sso-identity-source-changed.yml 1553
title: Identity source of IAM Identity Center is changed
id: 19f328e5-29c6-56f3-890a-c3e3003e0845
name: sso-identity-source-changed
status: test
description: >-
  The directory or external identity provider behind IAM Identity Center was attached, detached, switched on or
  switched off. The identity source decides who may sign in to every account of the organisation, so a foreign one
  opens all of them at once. Confirm the change with the identity team, then look at new users, groups and account
  assignments.
references:
  - https://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-identity-source-change.html
  - https://attack.mitre.org/techniques/T1484/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.defense-impairment
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1556
  - attack.t1484.002
logsource:
  product: aws
  service: cloudtrail
detection:
  directory:
    eventSource: sso.amazonaws.com
    eventName: [AssociateDirectory, DisassociateDirectory]
  external_provider:
    eventSource: sso-directory.amazonaws.com
    eventName: [EnableExternalIdPConfigurationForDirectory, DisableExternalIdPConfigurationForDirectory]
  worked:
    trailsift.outcome: success
  condition: (directory or external_provider) and worked
falsepositives:
  - The identity team moves Identity Center to another directory or provider
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

identity-access/sso-token-by-device-code.yml 1306
title: Identity Center token is issued for a device code
id: fef694e5-3f0f-57d4-8fa3-b81b1cbf8183
name: sso-token-by-device-code
status: test
description: >-
  An access token of IAM Identity Center is handed to a client that showed a device code, which some person
  confirmed in a browser. A sender of fake invitations to confirm such a code gets the token of whoever does.
  Command-line tools use the same grant, so compare the address of this record with that of the person's sign-in.
references:
  - https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateToken.html
  - https://attack.mitre.org/techniques/T1528/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1528
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sso.amazonaws.com
    eventName: CreateToken
    requestParameters.grantType: urn:ietf:params:oauth:grant-type:device_code
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - People sign in with a command-line tool on a machine without a browser, or with an older version of it
level: low
family: identity-access
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.grantType, trailsift.outcome]

identity-access/user-temp-session-changes-iam.yml 1716
title: IAM is changed with a temporary session of a user
id: 4f1b07e5-903e-5001-ad9d-b2d105d42241
name: user-temp-session-changes-iam
status: test
description: >-
  Temporary credentials of an IAM user, from GetSessionToken and not from the console, change something in IAM.
  Scripts with a user's rights normally use its long-lived key or a role; IAM accepts a session like this one only
  with MFA, so either someone typed a code or the token was stolen after that. Compare the address with the user's
  others, and read what was changed.
references:
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
  - https://attack.mitre.org/techniques/T1078/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
  - attack.t1098
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: iam.amazonaws.com
    readOnly: false
  worked:
    trailsift.outcome: success
  user_session:
    userIdentity.type: IAMUser
    userIdentity.accessKeyId|startswith: ASIA
    sessionCredentialFromConsole|exists: false
  condition: call and worked and user_session
falsepositives:
  - Administrators who use the command line with a session that proves MFA
  - Older records of the console, which lack the mark of console credentials
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used: [eventSource, readOnly, sessionCredentialFromConsole, trailsift.outcome, userIdentity.accessKeyId, userIdentity.type]

identity-access/web-identity-from-outside.yml 2235
title: Workload identity is used from an address its cluster does not use
id: bffa0419-2e2a-59ec-9ad2-77bb375a9bd4
name: web-identity-from-outside
status: test
description: >-
  The token of a Kubernetes service account was exchanged for a role's credentials from an address that is not in
  known_networks and from which no workload of the same provider has come in the baseline. A token that was read in
  a container and taken away shows itself so. Look at the pod and its node, follow the session by the access key id
  in the answer, and name in known_networks the networks of nodes whose addresses change. Calls through a VPC
  endpoint do not count. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
  - https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html
  - https://attack.mitre.org/techniques/T1550/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.initial-access
  - attack.lateral-movement
  - attack.persistence
  - attack.privilege-escalation
  - attack.stealth
  - attack.t1078.004
  - attack.t1550.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sts.amazonaws.com
    eventName: AssumeRoleWithWebIdentity
  worked:
    trailsift.outcome: success
  workload:
    userIdentity.type: WebIdentityUser
    userIdentity.userName|startswith: 'system:serviceaccount:'
  from_an_address:
    trailsift.source_is_address: true
  named_network:
    sourceIPAddress|cidr|expand: '%known_networks%'
  through_an_endpoint:
    vpcEndpointId|exists: true
  condition: call and worked and workload and from_an_address and not named_network and not through_an_endpoint
new_to_baseline: [userIdentity.identityProvider, sourceIPAddress]
falsepositives:
  - New nodes have public addresses of their own
  - A cluster gets another gateway to the internet
level: high
family: identity-access
evidence: direct-detection
required_logging: management
fields_used:
  - eventName
  - eventSource
  - sourceIPAddress
  - trailsift.outcome
  - trailsift.source_is_address
  - userIdentity.identityProvider
  - userIdentity.type
  - userIdentity.userName
  - vpcEndpointId


"""#
}
