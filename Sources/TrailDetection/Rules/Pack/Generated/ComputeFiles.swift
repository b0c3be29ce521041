// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum ComputeFiles {
  static let text = #"""
compute/batch-job-command-override.yml 1337
title: Principal overrides the command of a batch job for the first time
id: 56aa5980-edf0-59cc-9482-fd0836d2ef03
name: batch-job-command-override
status: test
description: >-
  A principal submitted a job of AWS Batch with a command of its own in place of the one in the job definition, and
  the baseline has not seen it do so. The job runs with the definition's role and image, whatever the command is.
  Read the command in the record and the job's log. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/batch/latest/APIReference/API_SubmitJob.html
  - https://attack.mitre.org/techniques/T1059/009/
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.t1059.009
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: batch.amazonaws.com
    eventName: SubmitJob
  worked:
    trailsift.outcome: success
  own_command:
    requestParameters.containerOverrides.command: '*'
  condition: call and worked and own_command
new_to_baseline: [trailsift.principal]
falsepositives:
  - A scheduler that passes commands so is new
level: medium
family: compute
evidence: correlation-context
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.containerOverrides.command
  - trailsift.outcome
  - trailsift.principal

compute/bedrock-access-enabled-then-used.yml 2319
title: Access to a foundation model is asked for
id: aac38f72-08bc-5eb8-84d4-e3165d4ab882
name: bedrock-access-enabled-then-used-enable
status: test
description: A call that states a use case, accepts a model's agreement or entitles the account to a model.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: bedrock.amazonaws.com
    eventName: [PutUseCaseForModelAccess, PutFoundationModelEntitlement, CreateFoundationModelAgreement]
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Foundation model is invoked
id: 6eda6987-eab2-5a5a-b54a-d3aa82b29106
name: bedrock-access-enabled-then-used-invoke
status: test
description: A call that sends a prompt to a foundation model.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: bedrock.amazonaws.com
    eventName: [InvokeModel, InvokeModelWithResponseStream, Converse, ConverseStream]
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Model access is asked for and models are invoked soon after
id: 69705378-1cde-5848-8510-24e3752f9434
name: bedrock-access-enabled-then-used
status: test
description: >-
  Within an hour one caller asked for access to foundation models of Amazon Bedrock and invoked a model. People who
  resell model access with stolen keys do both in one go, on accounts that never used the service. Find out whether the
  account has a use for Bedrock, which models and regions the caller touched, and what it has cost so far.
references:
  - https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutUseCaseForModelAccess.html
  - https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateFoundationModelAgreement.html
  - https://attack.mitre.org/techniques/T1496/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1496.004
correlation:
  type: temporal_ordered
  rules: [bedrock-access-enabled-then-used-enable, bedrock-access-enabled-then-used-invoke]
  group-by: [userIdentity.arn]
  timespan: 60m
falsepositives:
  - A developer sets up Bedrock in an account and tries a model
level: high
family: compute
evidence: direct-detection
required_logging: management
fields_used: [userIdentity.arn]

compute/bedrock-invoke-first-time.yml 1285
title: Principal invokes a model that it never invoked before
id: 23433bb2-781e-5933-8d93-897e436f2f5d
name: bedrock-invoke-first-time
status: test
description: >-
  A principal invoked a model of Bedrock, and the baseline has not seen it use this model in this Region. Stolen
  keys are used to run models at the owner's cost or are sold for it. See how many calls follow and from where, and
  what they cost. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html
  - https://attack.mitre.org/techniques/T1496/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1496.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: bedrock.amazonaws.com
    eventName: [InvokeModel, InvokeModelWithResponseStream, Converse, ConverseStream]
  worked:
    trailsift.outcome: success
  condition: call and worked
new_to_baseline: [trailsift.principal, requestParameters.modelId, awsRegion]
falsepositives:
  - An application moves to another model
level: low
family: compute
evidence: correlation-context
required_logging: management
fields_used: [awsRegion, eventName, eventSource, requestParameters.modelId, trailsift.outcome, trailsift.principal]

compute/bedrock-knowledge-changed.yml 1543
title: Principal changes agents or knowledge of Bedrock for the first time
id: dc9fcf8d-8c90-5d33-a506-c8cc08d7bf63
name: bedrock-knowledge-changed
status: test
description: >-
  A principal changed an agent, a knowledge base, a data source or a resource policy of Bedrock, and the baseline
  has not seen it make such a change. Whoever changes what a model is given to know or to do speaks through it to
  everybody who uses it. Compare the settings with the last ones that are known to be good. Without a baseline this
  rule stays silent.
references:
  - https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateKnowledgeBase.html
  - https://attack.mitre.org/techniques/T1565/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.persistence
  - attack.t1565.001
  - attack.t1505
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: bedrock.amazonaws.com
    eventName:
      - CreateAgent
      - UpdateAgent
      - CreateAgentActionGroup
      - UpdateAgentActionGroup
      - UpdateKnowledgeBase
      - DeleteKnowledgeBase
      - CreateDataSource
      - UpdateDataSource
      - DeleteDataSource
      - PutResourcePolicy
  worked:
    trailsift.outcome: success
  condition: call and worked
new_to_baseline: [trailsift.principal]
falsepositives:
  - A person joins the team that builds the agents
level: medium
family: compute
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome, trailsift.principal]

compute/bedrock-model-access-granted.yml 1244
title: Access to a foundation model is requested or granted
id: 2cad4781-7ef3-56be-ab48-5fb239a7e5f1
name: bedrock-model-access-granted
status: test
description: >-
  Somebody declares a use case for a model of Bedrock, takes the agreement for it or is granted its use. People with
  stolen keys do so to run models at the owner's expense, often in a region that the owner does not use. Attempts that
  fail count as well. See who made the call, from where, and whether InvokeModel calls follow.
references:
  - https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateFoundationModelAgreement.html
  - https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html
  - https://attack.mitre.org/techniques/T1496/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1496.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: bedrock.amazonaws.com
    eventName:
      - PutUseCaseForModelAccess
      - PutFoundationModelEntitlement
      - CreateFoundationModelAgreement
  condition: call
falsepositives:
  - A team takes a new model into use
level: medium
family: compute
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource]

compute/cloudshell-started.yml 1147
title: CloudShell session or environment is created
id: 2443164c-33ee-550c-ad05-22ac8f1928e2
name: cloudshell-started
status: test
description: >-
  A principal opened CloudShell, a shell in the console that carries the permissions of whoever opened it. That is
  ordinary for people who use it, and worth a look for a role or user who never did, or right after an unusual console
  sign-in. The calls made inside show the CloudShell mark in their user agent.
references:
  - https://docs.aws.amazon.com/cloudshell/latest/userguide/logging-and-monitoring.html
  - https://attack.mitre.org/techniques/T1059/009/
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.t1059.009
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: cloudshell.amazonaws.com
    eventName: [CreateEnvironment, CreateSession]
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Everyday use of CloudShell by people who work in the console
level: low
family: compute
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

compute/command-document-created.yml 1334
title: Command document of Systems Manager is created or changed
id: 99b1d7a8-0742-5002-bde7-240be6ca67ce
name: command-document-created
status: test
description: >-
  A document was created or given a new version that Systems Manager runs as a command on instances. Once it is
  there, sending it looks like daily work, and schedules may run it again and again. Read the document, and look for
  calls that send it or tie it to instances.
references:
  - https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateDocument.html
  - https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateDocument.html
  - https://attack.mitre.org/techniques/T1651/
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.t1651
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ssm.amazonaws.com
    eventName: [CreateDocument, UpdateDocument]
  worked:
    trailsift.outcome: success
  command:
    responseElements.documentDescription.documentType: Command
  condition: call and worked and command
falsepositives:
  - Operators keep their run books as such documents
level: medium
family: compute
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, responseElements.documentDescription.documentType, trailsift.outcome]

compute/compute-infra-changed-by-person.yml 1916
title: Instance settings are changed outside automation
id: e9a9bc8c-2118-5693-9ccc-31ba885d8451
name: compute-infra-changed-by-person
status: test
description: >-
  The attributes, metadata options, placement, credits or instance profile of an EC2 instance are changed,
  or an instance is imported, neither by an AWS service nor by the deployment software named in
  automation_agents. Intruders use these calls to gain a role, to run a start script or to weaken the
  metadata service. Read it together with what the caller did before and after.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceAttribute.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataOptions.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateIamInstanceProfile.html
  - https://attack.mitre.org/techniques/T1578/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1578
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName:
      - ModifyInstanceAttribute
      - ModifyInstanceMetadataOptions
      - ModifyInstancePlacement
      - ModifyInstanceCreditSpecification
      - AssociateIamInstanceProfile
      - DisassociateIamInstanceProfile
      - ResetInstanceAttribute
      - ImportInstance
  worked:
    trailsift.outcome: success
  by_a_caller:
    trailsift.is_aws_service: false
  by_automation:
    userAgent|contains|expand: '%automation_agents%'
  condition: call and worked and by_a_caller and not by_automation
falsepositives:
  - Operators resize or mend an instance by hand
  - Scripts of the owner whose user agent is not in automation_agents
level: low
family: compute
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome, userAgent]

compute/container-credential-endpoint-query.yml 1833
title: Task command reads the container credential endpoint
id: 3493c35c-104c-51ee-a7d6-a78e716068df
name: container-credential-endpoint-query
status: test
description: >-
  The command of a task definition, or the command that overrides it for one task, uses
  AWS_CONTAINER_CREDENTIALS_RELATIVE_URI. With it a process fetches the temporary keys of the task role; SDKs do so by
  themselves, so a command that spells it out mostly means to carry the keys away. Look where the command sends its
  output and for use of the task role from other addresses.
references:
  - https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
  - https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
  - https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html
  - https://attack.mitre.org/techniques/T1552/007/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1552.007
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ecs.amazonaws.com
    eventName:
      - RegisterTaskDefinition
      - RunTask
  worked:
    trailsift.outcome: success
  command_asks_for_keys:
    - requestParameters.containerDefinitions.command|contains: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI
    - requestParameters.overrides.containerOverrides.command|contains: AWS_CONTAINER_CREDENTIALS_RELATIVE_URI
  condition: call and worked and command_asks_for_keys
falsepositives:
  - A start script hands the variable on to a child process
  - Tests of how an image gets its credentials
level: medium
family: compute
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.containerDefinitions.command, requestParameters.overrides.containerOverrides.command, trailsift.outcome]

compute/container-exec-enabled.yml 1521
title: Interactive exec is enabled for a service or task
id: 2705f2b9-c86a-551e-8064-bd2e5e1f9a38
name: container-exec-enabled
status: test
description: >-
  A service or a task is created or changed so that commands can be run inside its containers through the ECS API.
  From then on everybody with ecs:ExecuteCommand gets a shell there, with the rights of the task role and no trace in
  the host's login records. Look for ExecuteCommand calls that follow and for who may make them.
references:
  - https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
  - https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
  - https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
  - https://attack.mitre.org/techniques/T1059/009/
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.t1059.009
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ecs.amazonaws.com
    eventName:
      - CreateService
      - UpdateService
      - RunTask
  worked:
    trailsift.outcome: success
  exec_enabled:
    requestParameters.enableExecuteCommand: true
  condition: call and worked and exec_enabled
falsepositives:
  - Test environments where developers debug in containers
  - A service that always had exec enabled is deployed again
level: medium
family: compute
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.enableExecuteCommand, trailsift.outcome]

compute/container-exec-used.yml 1296
title: Command is executed in a running container
id: d4dcf4a0-d3fc-5092-b655-22e34522786e
name: container-exec-used
status: test
description: >-
  Somebody opens a session in a container through ECS Exec. The session has the rights of the container and of its
  task role, and reaches the data in its memory. The record names the command that was started but not what was typed
  after it; the logs of ECS Exec hold that, if they are configured. Ask the caller, and see whether exec was enabled
  just before.
references:
  - https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommand.html
  - https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
  - https://attack.mitre.org/techniques/T1651/
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.t1651
  - attack.t1059.009
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ecs.amazonaws.com
    eventName: ExecuteCommand
  worked:
    trailsift.outcome: success
  condition: call and worked
falsepositives:
  - Developers debug in a container of a test environment
  - On-call staff look into a running task
level: medium
family: compute
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome]

compute/container-mining-pattern.yml 2940
title: Large task definition with an image from elsewhere is registered
id: 616c94f1-734b-50db-b032-fea223c6d50a
name: container-mining-pattern-definition
status: test
description: >-
  A task definition of four vCPUs or more has a container whose image comes from none of the registries named as our
  own.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ecs.amazonaws.com
    eventName: RegisterTaskDefinition
  large:
    - requestParameters.cpu|gte: 4096
    - requestParameters.containerDefinitions.cpu|gte: 4096
    - responseElements.taskDefinition.cpu|gte: 4096
  foreign_image:
    requestParameters.containerDefinitions.image|exists: true
    requestParameters.containerDefinitions.image|neq|expand: '%own_registries%'
  condition: call and large and foreign_image
same_element:
  foreign_image: requestParameters.containerDefinitions
level: informational
fields_used: [eventName, eventSource, requestParameters.containerDefinitions.cpu, requestParameters.containerDefinitions.image, requestParameters.cpu, responseElements.taskDefinition.cpu]
---
title: Task or service is started on ECS
id: df53eab4-e110-5c35-9ec5-7248e81f1ce8
name: container-mining-pattern-run
status: test
description: A call that runs tasks, at once or by a service that keeps them running.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ecs.amazonaws.com
    eventName: [RunTask, StartTask, CreateService]
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Large container from a foreign registry is registered and run
id: 27ac9ffc-6e89-56a4-be5b-3b18bb9cae9b
name: container-mining-pattern
status: test
description: >-
  Within half an hour one caller registered an ECS task definition of four vCPUs or more with an image from outside the
  account's own registries, and ran tasks. Miners are brought in like this, from public registries and as large as the
  quota allows. `own_registries` says which images are our own; without a change that is every ECR registry and Amazon's
  own public one. Look at the image, its command and the clusters it runs on.
references:
  - https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
  - https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
  - https://attack.mitre.org/techniques/T1496/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.impact
  - attack.t1496.001
  - attack.t1610
correlation:
  type: temporal_ordered
  rules: [container-mining-pattern-definition, container-mining-pattern-run]
  group-by: [userIdentity.arn]
  timespan: 30m
falsepositives:
  - A deployment of large services straight from a public registry
level: high
family: compute
evidence: correlation-context
required_logging: management
fields_used: [userIdentity.arn]

compute/container-task-privileged.yml 1471
title: Task definition asks for a privileged container
id: 61d4c42d-559d-55cc-88d1-db58dcf793f1
name: container-task-privileged
status: test
description: >-
  A task definition is registered with a container that runs privileged. Such a container has nearly all rights of
  root on its host, can leave its bounds, and reaches the credentials of the host and of every other task there. Find
  out why it needs that; single Linux capabilities are mostly enough.
references:
  - https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
  - https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
  - https://attack.mitre.org/techniques/T1611/
author: TrailSift
date: 2026-11-21
tags:
  - attack.privilege-escalation
  - attack.execution
  - attack.t1611
  - attack.t1610
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ecs.amazonaws.com
    eventName: RegisterTaskDefinition
  worked:
    trailsift.outcome: success
  privileged:
    requestParameters.containerDefinitions.privileged: true
  condition: call and worked and privileged
falsepositives:
  - Agents that watch the host, such as for security, storage or networking
  - Build tasks that run a container engine of their own
level: high
family: compute
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.containerDefinitions.privileged, trailsift.outcome]

compute/fargate-default-namespace.yml 1312
title: Fargate profile selects the default namespace
id: 517a8d7b-66bf-5e04-84d9-55ad66ea8a29
name: fargate-default-namespace
status: test
description: >-
  A Fargate profile of an EKS cluster takes pods of the namespace "default". Whatever is deployed without naming a
  namespace then gets capacity and the pod execution role, strangers' pods included. This is posture: use a namespace
  of its own for each workload.
references:
  - https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateFargateProfile.html
  - https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html
  - https://attack.mitre.org/techniques/T1610/
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.t1610
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: eks.amazonaws.com
    eventName: CreateFargateProfile
  worked:
    trailsift.outcome: success
  default_namespace:
    requestParameters.selectors.namespace: default
  condition: call and worked and default_namespace
falsepositives:
  - Clusters that eksctl makes come with such a profile
  - Small test clusters with one workload
level: low
family: compute
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.selectors.namespace, trailsift.outcome]

compute/function-code-replaced.yml 1470
title: Code of a Lambda function is overwritten by hand
id: 98749b96-903a-521f-a344-aea5514189cc
name: function-code-replaced
status: test
description: >-
  The code of a function is replaced, and the caller's tool is none of the automation_agents. New code runs with the
  role of the function and sees every event it is sent, so overwriting it both hides a back door and takes over
  rights. Dry runs do not count. Compare codeSha256 in the response with what the build produced, and see who holds
  the credentials used.
references:
  - https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionCode.html
  - https://attack.mitre.org/techniques/T1648/
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.persistence
  - attack.t1648
  - attack.t1525
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: lambda.amazonaws.com
    trailsift.event_name: UpdateFunctionCode
  worked:
    trailsift.outcome: success
  dry_run:
    requestParameters.dryRun: true
  automation:
    userAgent|contains|expand: '%automation_agents%'
  condition: call and worked and not dry_run and not automation
falsepositives:
  - A developer deploys with the AWS CLI, SAM or the console
  - A pipeline whose tool is not in automation_agents
level: medium
family: compute
evidence: direct-detection
required_logging: management
fields_used: [eventSource, requestParameters.dryRun, trailsift.event_name, trailsift.outcome, userAgent]

compute/function-created.yml 1246
title: Lambda function is created outside automation
id: 1a597e76-01b6-58f9-9eb2-81d744c88316
name: function-created
status: test
description: >-
  A function is created by a tool that is none of the automation_agents. Functions are a cheap place to run code with
  the rights of a role and to come back later on a schedule or an event. Look at the role the function got, at its
  triggers and at its code if no developer knows of it.
references:
  - https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html
  - https://attack.mitre.org/techniques/T1648/
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.t1648
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: lambda.amazonaws.com
    trailsift.event_name: CreateFunction
  worked:
    trailsift.outcome: success
  automation:
    userAgent|contains|expand: '%automation_agents%'
  condition: call and worked and not automation
falsepositives:
  - Developers try things in the console or with the AWS CLI
  - Deployment tools that are not in automation_agents
level: low
family: compute
evidence: correlation-context
required_logging: management
fields_used: [eventSource, trailsift.event_name, trailsift.outcome, userAgent]

compute/function-deleted.yml 1201
title: Lambda function is deleted outside automation
id: 891e2549-d7ac-5d98-9e1f-e8da5c9f61c5
name: function-deleted
status: test
description: >-
  A function, or a version of it, is deleted by a tool that is none of the automation_agents. It stops whatever
  depended on the function and can remove what an intruder left behind. See whether somebody misses the function, and
  what created it.
references:
  - https://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunction.html
  - https://attack.mitre.org/techniques/T1489/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1489
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: lambda.amazonaws.com
    trailsift.event_name: DeleteFunction
  worked:
    trailsift.outcome: success
  automation:
    userAgent|contains|expand: '%automation_agents%'
  condition: call and worked and not automation
falsepositives:
  - Developers clean up in the console or with the AWS CLI
  - Deployment tools that are not in automation_agents
level: low
family: compute
evidence: correlation-context
required_logging: management
fields_used: [eventSource, trailsift.event_name, trailsift.outcome, userAgent]

compute/function-deprecated-runtime.yml 1297
title: Lambda function is set to an end-of-life runtime
id: 98c2342f-a88b-5a24-8a33-163c82123a8c
name: function-deprecated-runtime
status: test
description: >-
  A function is created on, or moved to, one of the deprecated_runtimes, which get no security updates any more. This
  is posture and no sign of an attack: known flaws in the language and its libraries stay open. Plan the move to a
  current runtime.
references:
  - https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html
  - https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
  - https://attack.mitre.org/techniques/T1648/
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.t1648
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: lambda.amazonaws.com
    trailsift.event_name:
      - CreateFunction
      - UpdateFunctionConfiguration
  worked:
    trailsift.outcome: success
  runtime_at_its_end:
    requestParameters.runtime|expand: '%deprecated_runtimes%'
  condition: call and worked and runtime_at_its_end
falsepositives:
  - Old stacks that are deployed unchanged
level: low
family: compute
evidence: posture-context
required_logging: management
fields_used: [eventSource, requestParameters.runtime, trailsift.event_name, trailsift.outcome]

compute/function-event-source-added.yml 1440
title: Lambda function is wired to an event source
id: f2601112-b58a-543e-9c69-6fc060ee46f6
name: function-event-source-added
status: test
description: >-
  A mapping from a queue, a stream or a table to a function is created or changed by a tool that is none of the
  automation_agents. A function of an intruder that is wired to a source reads its messages from then on, and gets a
  trigger that keeps running. Check that function and source belong together.
references:
  - https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html
  - https://docs.aws.amazon.com/lambda/latest/api/API_UpdateEventSourceMapping.html
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
    trailsift.event_name:
      - CreateEventSourceMapping
      - UpdateEventSourceMapping
  worked:
    trailsift.outcome: success
  automation:
    userAgent|contains|expand: '%automation_agents%'
  condition: call and worked and not automation
falsepositives:
  - Developers connect a queue in the console
  - Operators pause and resume a mapping with the AWS CLI
level: low
family: compute
evidence: correlation-context
required_logging: management
fields_used: [eventSource, trailsift.event_name, trailsift.outcome, userAgent]

compute/function-external-layer.yml 2255
title: Lambda function gets a layer of an unknown account
id: 714aedcd-979c-5bb5-a43a-4db99470b7b1
name: function-external-layer
status: test
description: >-
  A function is created or changed so that it loads a layer of an account that is neither this one nor in
  known_accounts. The code of a layer runs inside the function, with its role and its data, and its owner decides what
  it does. List AWS and vendor accounts whose layers you use, and this account too: until then a foreign layer whose
  name holds this account's number passes for an own one. Find out what the layer holds and who added it.
references:
  - https://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionConfiguration.html
  - https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.html
  - https://attack.mitre.org/techniques/T1546/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.execution
  - attack.t1546
  - attack.t1648
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: lambda.amazonaws.com
    trailsift.event_name:
      - CreateFunction
      - UpdateFunctionConfiguration
  worked:
    trailsift.outcome: success
  # The exact form for an account that is in the list itself, and one for any account, for which a layer with the
  # account's number anywhere in its ARN is an own one. Responses also name layers that were there before.
  foreign_layer:
    - recipientAccountId|expand: '%known_accounts%'
      requestParameters.layers: 'arn:*:lambda:*:layer:*'
      requestParameters.layers|neq|expand: 'arn:*:lambda:*:%known_accounts%:layer:*'
    - requestParameters.layers: 'arn:*:lambda:*:layer:*'
      requestParameters.layers|neq|expand: 'arn:*:lambda:*:%known_accounts%:layer:*'
      requestParameters.layers|neq|contains|fieldref: recipientAccountId
  condition: call and worked and foreign_layer
same_element:
  foreign_layer: requestParameters.layers
falsepositives:
  - A layer of AWS or of a monitoring vendor whose account is not yet in known_accounts
level: high
family: compute
evidence: direct-detection
required_logging: management
fields_used: [eventSource, recipientAccountId, requestParameters.layers, trailsift.event_name, trailsift.outcome]

compute/function-invoked-by-outsider.yml 1712
title: Function is invoked by a caller of another account
id: cb199007-1c60-58e4-9a63-d2aa9b37bcb3
name: function-invoked-by-outsider
status: test
description: >-
  A Lambda function was invoked by a caller whose account is not the function's. Accounts in known_accounts are left
  aside; the list ships empty, so that every other account counts, and so does a caller without credentials. Read
  the function's resource policy to see who was let in and whether that is meant. The call is a data event: the
  trail must be set to record them for Lambda functions.
references:
  - https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
  - https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html
  - https://attack.mitre.org/techniques/T1648/
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.t1648
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: lambda.amazonaws.com
    eventName: [Invoke, InvokeAsync, InvokeFunctionUrl]
  worked:
    trailsift.outcome: success
  accounts_are_named:
    userIdentity.accountId|exists: true
    resources.ARN|exists: true
  own_function:
    resources.ARN|contains|fieldref: userIdentity.accountId
  known_account:
    userIdentity.accountId|expand: '%known_accounts%'
  condition: call and worked and accounts_are_named and not own_function and not known_account
falsepositives:
  - Another account of the same owner, which is not in known_accounts
  - A function URL that is open to everybody on purpose
level: medium
family: compute
evidence: direct-detection
required_logging: data-event
fields_used: [eventName, eventSource, resources.ARN, trailsift.outcome, userIdentity.accountId]

compute/imdsv1-credentials-in-use.yml 1770
title: A call is signed with credentials from IMDSv1
id: 733b0937-ab32-521f-8843-93e7595dd450
name: imdsv1-credentials-in-use-call
status: test
description: >-
  The record of an instance role's session says that version 1 of the metadata service delivered its credentials.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  delivered_by_v1:
    userIdentity.sessionContext.ec2RoleDelivery: '1.0'
  condition: delivered_by_v1
level: informational
fields_used: [userIdentity.sessionContext.ec2RoleDelivery]
---
title: An instance role works with credentials from IMDSv1
id: 3ef0fbe9-cb11-5531-905b-cb562135cc65
name: imdsv1-credentials-in-use
status: test
description: >-
  Calls of an instance role were signed with credentials that version 1 of the instance metadata service handed out; all
  of a day's calls of the role are reported together. Version 1 answers any plain request, so a flaw that lets an outsider
  make the instance fetch a URL gives the credentials away. Require version 2 on the instances that use the role.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
  - https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1552.005
correlation:
  type: event_count
  rules: [imdsv1-credentials-in-use-call]
  group-by: [userIdentity.sessionContext.sessionIssuer.arn]
  timespan: 1d
  condition: {gte: 1}
falsepositives:
  - Old software on the instance knows only version 1
level: low
family: compute
evidence: posture-context
required_logging: management
fields_used: [userIdentity.sessionContext.sessionIssuer.arn]

compute/instance-imdsv1-allowed.yml 1529
title: Instance starts with IMDSv1 allowed
id: a4fdee90-fdcb-59ca-84ab-86994d7e795d
name: instance-imdsv1-allowed
status: test
description: >-
  An instance starts whose metadata service answers requests without a session token. A flaw in a web application that
  lets an outsider fetch any address is then enough to read the credentials of the instance role. The response of the
  call is read, because the request is silent where image and account defaults decide. Require tokens in the launch
  template or as the default of the account.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
  - https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
  - https://attack.mitre.org/techniques/T1552/005/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1552.005
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: RunInstances
  worked:
    trailsift.outcome: success
  tokens_optional:
    responseElements.instancesSet.items.metadataOptions.httpTokens: optional
  condition: call and worked and tokens_optional
falsepositives:
  - Old images and agents that cannot ask for a token
  - Instances whose metadata endpoint is switched off altogether
level: low
family: compute
evidence: posture-context
required_logging: management
fields_used: [eventName, eventSource, responseElements.instancesSet.items.metadataOptions.httpTokens, trailsift.outcome]

compute/instance-launch-burst.yml 2841
title: Instances are launched
id: 41802ecb-7acf-5393-b03c-463e56de4c7e
name: instance-launch-burst-call
status: test
description: A caller other than an AWS service launched instances.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: RunInstances
  worked:
    trailsift.outcome: success
  not_by_service:
    trailsift.is_aws_service: false
  condition: call and worked and not_by_service
level: informational
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]
---
title: Twenty instances or more are asked for
id: 06f1af64-610f-5f18-b0e0-5f19df94c215
name: instance-launch-burst-number
status: test
description: The launches of one caller within half an hour ask for up to twenty instances or more in all.
author: TrailSift
date: 2026-11-21
correlation:
  type: value_sum
  rules: [instance-launch-burst-call]
  group-by: [userIdentity.arn]
  timespan: 30m
  condition: {field: requestParameters.instancesSet.items.maxCount, gte: 20}
level: informational
fields_used: [requestParameters.instancesSet.items.maxCount, userIdentity.arn]
---
title: Instances are launched in three regions or more
id: 78785cb1-fd82-524d-878d-ad5e3a42872e
name: instance-launch-burst-regions
status: test
description: The launches of one caller within half an hour are in three or more regions.
author: TrailSift
date: 2026-11-21
correlation:
  type: value_count
  rules: [instance-launch-burst-call]
  group-by: [userIdentity.arn]
  timespan: 30m
  condition: {field: awsRegion, gte: 3}
level: informational
fields_used: [awsRegion, userIdentity.arn]
---
title: Many instances are launched by one caller
id: 2783800c-5826-5619-9b0c-eeaeee27e647
name: instance-launch-burst
status: test
description: >-
  Within half an hour one caller launched instances in three or more regions, or asked for twenty or more in all, by the
  largest number that each call allowed. Stolen credentials are turned into mining servers in just this way, for as long
  as the quotas of the account let it. Compare with what the caller usually runs, look at type and image, and terminate
  what nobody knows.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
  - https://attack.mitre.org/techniques/T1496/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1496.001
correlation:
  type: event_count
  rules: [instance-launch-burst-number, instance-launch-burst-regions]
  group-by: [userIdentity.arn]
  timespan: 30m
  condition: {gte: 1}
falsepositives:
  - A load test or a batch job that brings up a cluster
  - A new environment is rolled out to several regions
level: high
family: compute
evidence: direct-detection
required_logging: management
fields_used: [userIdentity.arn]

compute/instance-launch-denied.yml 1492
title: Instance launch is refused for permission or quota
id: eb7645e3-9fd2-5e20-9664-0ce2f9c14b17
name: instance-launch-denied
status: test
description: >-
  A call that would launch instances is refused because the caller may not, the account is blocked or not yet
  verified, or its quota is used up. Whoever holds stolen keys meets exactly these walls, and a quota error means that
  the permission was there. Look at the types and numbers asked for, and at what else the same caller tried in this
  and other regions.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
  - https://attack.mitre.org/techniques/T1578/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.impact
  - attack.t1578.002
  - attack.t1496.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: RunInstances
  refused:
    errorCode:
      - Client.UnauthorizedOperation
      - Client.VcpuLimitExceeded
      - Client.InstanceLimitExceeded
      - Client.Blocked
      - Client.PendingVerification
  condition: call and refused
falsepositives:
  - Auto scaling runs into the quota of the account
  - A developer works with a role that lacks the permission
level: medium
family: compute
evidence: direct-detection
required_logging: management
fields_used: [errorCode, eventName, eventSource]

compute/instance-launch-unusual-type.yml 2034
title: Large or GPU instance is launched or attempted
id: 324789e8-a833-5245-bba3-75e59ff9b1b1
name: instance-launch-unusual-type
status: test
description: >-
  Somebody launches, or tries to launch, an instance with accelerators, with very much memory, or of size 12xlarge and
  above. Stolen keys are used for mining and model training in just this way, and refused attempts count: a missing
  permission or a quota is often all that stops them. Check whether the caller ever runs such machines, and look for
  the same call in other regions.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html
  - https://attack.mitre.org/techniques/T1496/001/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.defense-impairment
  - attack.t1496.001
  - attack.t1578.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName:
      - RunInstances
      - RequestSpotInstances
  accelerated_or_huge:
    - requestParameters.instanceType|startswith: [p2, p3, p4, p5, p6, g3, g4, g5, g6, inf, trn, x1, x2, u-, hpc]
    - requestParameters.launchSpecification.instanceType|startswith: [p2, p3, p4, p5, p6, g3, g4, g5, g6, inf, trn, x1, x2, u-, hpc]
  # 12xlarge and more, metal-24xl and the like.
  large_size:
    - requestParameters.instanceType|re: '\.(metal-)?(1[2-9]|[2-9][0-9]|[1-9][0-9][0-9]+)xl(arge)?$'
    - requestParameters.launchSpecification.instanceType|re: '\.(metal-)?(1[2-9]|[2-9][0-9]|[1-9][0-9][0-9]+)xl(arge)?$'
  condition: call and (accelerated_or_huge or large_size)
falsepositives:
  - Data science, rendering and databases that run on such machines
  - Build pipelines that burst on large spot instances
level: medium
family: compute
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.instanceType, requestParameters.launchSpecification.instanceType]

compute/instance-launched-in-unapproved-region.yml 1403
title: Instance is launched in a region that is not approved
id: f3e9adfb-eb5c-5d76-890e-a5bc22d11bd8
name: instance-launched-in-unapproved-region
status: test
description: >-
  Instances start in a region outside allowed_regions. Regions that nobody works in are where stolen accounts are
  mined, because nobody looks there. Every region is allowed until allowed_regions names the approved ones, so the
  rule speaks only after that. Stop the instances and look at who made the call and what else runs in that region.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
  - https://attack.mitre.org/techniques/T1535/
  - https://attack.mitre.org/techniques/T1578/002/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.stealth
  - attack.t1578.002
  - attack.t1535
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: RunInstances
  worked:
    trailsift.outcome: success
  region_approved:
    awsRegion|expand: '%allowed_regions%'
  condition: call and worked and not region_approved
falsepositives:
  - A new region is taken into use before allowed_regions says so
  - A recovery drill in a second region
level: medium
family: compute
evidence: correlation-context
required_logging: management
fields_used: [awsRegion, eventName, eventSource, trailsift.outcome]

compute/instance-launched-with-public-address.yml 1444
title: Instance is launched with a public address
id: ea179d8a-5af7-5fbd-bf9a-00322327e5ca
name: instance-launched-with-public-address
status: test
description: >-
  An instance is started and the request asks for a public IPv4 address on one of its interfaces. A subnet
  can give out public addresses by default without any such request, so silence does not mean that an
  instance is private. Check the security groups of the instance and whether it had to be public.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
  - https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html
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
    eventSource: ec2.amazonaws.com
    eventName: RunInstances
  worked:
    trailsift.outcome: success
  public_address_asked:
    requestParameters.networkInterfaceSet.items.associatePublicIpAddress: true
  condition: call and worked and public_address_asked
falsepositives:
  - Web servers, jump hosts and test machines that are meant to be reached
level: low
family: compute
evidence: posture-context
required_logging: management
fields_used:
  - eventName
  - eventSource
  - requestParameters.networkInterfaceSet.items.associatePublicIpAddress
  - trailsift.outcome

compute/instance-metadata-weakened.yml 1769
title: IMDSv1 is allowed again on an instance or as the default
id: 74356528-2ba1-5b3c-8a9c-d1371e0a3a9b
name: instance-metadata-weakened
status: test
description: >-
  Session tokens for the metadata service are made optional, on one instance or as the default of an account in a
  region. An attacker does this to turn a request forgery in a web application into stolen role credentials. Compare
  it with a change request, set the tokens back to required, and look for use of the instance role from elsewhere.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataOptions.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataDefaults.html
  - https://attack.mitre.org/techniques/T1552/005/
author: TrailSift
date: 2026-11-21
tags:
  - attack.credential-access
  - attack.t1552.005
logsource:
  product: aws
  service: cloudtrail
detection:
  instance_changed:
    eventSource: ec2.amazonaws.com
    eventName: ModifyInstanceMetadataOptions
    requestParameters.ModifyInstanceMetadataOptionsRequest.HttpTokens: optional
  default_changed:
    eventSource: ec2.amazonaws.com
    eventName: ModifyInstanceMetadataDefaults
    requestParameters.ModifyInstanceMetadataDefaultsRequest.HttpTokens: optional
  worked:
    trailsift.outcome: success
  condition: worked and (instance_changed or default_changed)
falsepositives:
  - An old agent on the instance cannot fetch a token and operators go back for a while
level: medium
family: compute
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.ModifyInstanceMetadataDefaultsRequest.HttpTokens, requestParameters.ModifyInstanceMetadataOptionsRequest.HttpTokens, trailsift.outcome]

compute/instance-security-group-swapped.yml 1618
title: Security groups of an instance or interface are replaced
id: fe8183b3-7a69-598b-a44d-33a3e018d7b1
name: instance-security-group-swapped
status: test
description: >-
  The security groups of an instance or of a network interface are exchanged for others. An open group put on a closed
  machine exposes it without any rule being edited, so watching group rules alone misses it; it is also a plain step
  of isolating a machine. Compare the groups in the request with those the machine had.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceAttribute.html
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkInterfaceAttribute.html
  - https://attack.mitre.org/techniques/T1578/005/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.t1578.005
  - attack.t1686.001
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName:
      - ModifyInstanceAttribute
      - ModifyNetworkInterfaceAttribute
  worked:
    trailsift.outcome: success
  by_caller:
    trailsift.is_aws_service: false
  groups_given:
    requestParameters.groupSet.items.groupId|exists: true
  condition: call and worked and by_caller and groups_given
falsepositives:
  - Operators and network teams move machines between groups
  - Responders put a machine into a quarantine group
level: low
family: compute
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.groupSet.items.groupId, trailsift.is_aws_service, trailsift.outcome]

compute/instance-stop-protection-removed.yml 1560
title: Stop or termination protection of an instance is removed
id: 8a8d1dce-c387-575c-b0dd-a05270dc0130
name: instance-stop-protection-removed
status: test
description: >-
  Protection against being stopped or terminated is switched off on an instance. It is what an attacker does right
  before destroying a machine, and also before stopping it to change its user data or to copy its disk. See what the
  same caller does next to this instance.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceAttribute.html
  - https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html
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
    eventSource: ec2.amazonaws.com
    eventName: ModifyInstanceAttribute
  worked:
    trailsift.outcome: success
  protection_off:
    - requestParameters.disableApiStop.value: false
    - requestParameters.disableApiTermination.value: false
  condition: call and worked and protection_off
falsepositives:
  - Infrastructure code takes termination protection off before it replaces an instance
  - An instance is retired as planned
level: medium
family: compute
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.disableApiStop.value, requestParameters.disableApiTermination.value, trailsift.outcome]

compute/instance-user-data-changed.yml 1545
title: User data of an instance is replaced
id: cf7ca401-4ce2-5c1b-938c-f9d8db149cde
name: instance-user-data-changed
status: test
description: >-
  The user data of an existing instance is written anew. On many images a script in it runs as root at the next start,
  so this is a way to execute code without a login; the content itself is blanked out in the record. Look for a stop
  and start of the same instance around it and read the user data now in place.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceAttribute.html
  - https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html
  - https://attack.mitre.org/techniques/T1651/
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.defense-impairment
  - attack.t1651
  - attack.t1578.005
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: ModifyInstanceAttribute
  worked:
    trailsift.outcome: success
  # SDKs set userData itself; the older form of the call names the attribute.
  user_data:
    - requestParameters.userData|exists: true
    - requestParameters.attribute: userData
  condition: call and worked and user_data
falsepositives:
  - Operators repair the boot script of a stopped instance
  - Infrastructure code updates user data in place
level: high
family: compute
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.attribute, requestParameters.userData, trailsift.outcome]

compute/instance-user-data-execution-chain.yml 3402
title: Instances are to be stopped
id: 9923d264-414c-592f-b482-8714712c1de9
name: instance-user-data-execution-chain-stop
status: test
description: A call to stop one or more instances.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: StopInstances
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: User data of an instance is changed
id: 1b005777-544c-56fc-8ea9-5f584066c54a
name: instance-user-data-execution-chain-change
status: test
description: The user data of an instance was replaced, named directly or as the attribute to change.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: ModifyInstanceAttribute
  worked:
    trailsift.outcome: success
  user_data:
    - requestParameters.userData|exists: true
    - requestParameters.attribute: userData
  condition: call and worked and user_data
level: informational
fields_used: [eventName, eventSource, requestParameters.attribute, requestParameters.userData, trailsift.outcome]
---
title: Instances are to be started
id: 04f1091d-ee18-5110-a55b-5a1886b9af88
name: instance-user-data-execution-chain-start
status: test
description: A call to start one or more instances.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: StartInstances
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Instance user data is changed between a stop and a start
id: 1c979357-a9fe-5fb6-9df6-12fd551c6627
name: instance-user-data-execution-chain
status: test
description: >-
  Within an hour, somebody called for an instance to be stopped, changed its user data, and called for it to be started
  again. User data can only be changed while the instance is stopped, and a script in it can run as root at the next
  start: the three calls together are a way to run code on a server without logging in. CloudTrail does not keep the
  new text, so read it from the instance, and look at what the instance and its role did after the start.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceAttribute.html
  - https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html
  - https://attack.mitre.org/techniques/T1651/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.execution
  - attack.t1578
  - attack.t1651
correlation:
  type: temporal_ordered
  rules:
    - instance-user-data-execution-chain-stop
    - instance-user-data-execution-chain-change
    - instance-user-data-execution-chain-start
  group-by: [instance]
  timespan: 60m
  aliases:
    instance:
      instance-user-data-execution-chain-stop: requestParameters.instancesSet.items.instanceId
      instance-user-data-execution-chain-change: requestParameters.instanceId
      instance-user-data-execution-chain-start: requestParameters.instancesSet.items.instanceId
falsepositives:
  - An infrastructure tool that rolls out new user data by restarting the instance
level: critical
family: compute
evidence: direct-detection
required_logging: management
fields_used: [requestParameters.instanceId, requestParameters.instancesSet.items.instanceId]

compute/instances-launched-in-new-region.yml 1327
title: Instances are launched in a Region new for the account
id: 48be883f-e3cc-5e6a-9439-3a38764f5aee
name: instances-launched-in-new-region
status: test
description: >-
  Instances were launched in a Region in which the baseline has seen no launch for this account. Who mines at
  somebody else's cost likes Regions that nobody looks at, where the quotas are untouched. See the type and number
  of the instances, who launched them and from where, and look at every other Region as well. Without a baseline
  this rule stays silent.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html
  - https://attack.mitre.org/techniques/T1535/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.stealth
  - attack.t1535
  - attack.t1578.002
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: RunInstances
  worked:
    trailsift.outcome: success
  condition: call and worked
new_to_baseline: [recipientAccountId, awsRegion]
falsepositives:
  - The account begins to use a Region on purpose, as for recovery from disasters
level: medium
family: compute
evidence: correlation-context
required_logging: management
fields_used: [awsRegion, eventName, eventSource, recipientAccountId, trailsift.outcome]

compute/instances-terminated-in-bulk.yml 1906
title: Instances are terminated
id: 2894dac9-5601-5059-9fff-fcf255703d17
name: instances-terminated-in-bulk-call
status: test
description: A caller other than an AWS service terminated one or more instances.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ec2.amazonaws.com
    eventName: TerminateInstances
  worked:
    trailsift.outcome: success
  not_by_service:
    trailsift.is_aws_service: false
  condition: call and worked and not_by_service
level: informational
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome]
---
title: Many instances are terminated by one caller
id: c27fd34a-39b1-5166-89b1-4d02430d0a41
name: instances-terminated-in-bulk
status: test
description: >-
  One caller terminated ten or more different instances within half an hour, counted by instance and not by call, since
  one call can name many. A terminated instance does not come back, and disks that are set to go with it are gone too.
  Find out what ran on them and whether snapshots exist; what scaling and fleet services do themselves is left out.
references:
  - https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html
  - https://attack.mitre.org/techniques/T1485/
  - https://attack.mitre.org/techniques/T1578/003/
author: TrailSift
date: 2026-11-21
tags:
  - attack.defense-impairment
  - attack.impact
  - attack.t1485
  - attack.t1578.003
correlation:
  type: value_count
  rules: [instances-terminated-in-bulk-call]
  group-by: [userIdentity.arn]
  timespan: 30m
  condition: {field: requestParameters.instancesSet.items.instanceId, gte: 10}
falsepositives:
  - A test environment or a batch cluster is taken down
level: high
family: compute
evidence: direct-detection
required_logging: management
fields_used: [requestParameters.instancesSet.items.instanceId, userIdentity.arn]

compute/mail-abuse-chain.yml 2307
title: Mail sending quota or identities are looked at
id: 4f746f2f-e689-5f42-915e-b5382789b036
name: mail-abuse-chain-look
status: test
description: A call that tells how much mail the account may send, or in whose name.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ses.amazonaws.com
    eventName: [GetSendQuota, GetAccount, ListIdentities]
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Mail sending is set up
id: ef96ed48-4c98-54ff-af6a-73bc32a277ba
name: mail-abuse-chain-set-up
status: test
description: A call that adds a sender identity, fills in the account's details or switches sending on or off.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ses.amazonaws.com
    eventName: [CreateEmailIdentity, VerifyEmailIdentity, PutAccountDetails, UpdateAccountSendingEnabled]
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Mail quotas are looked at and sending is set up soon after
id: 10651fb6-4bf3-55ad-b1bb-44299a7da779
name: mail-abuse-chain
status: test
description: >-
  Within an hour one caller looked at the sending quota or the identities of Amazon SES, and then called to add a sender,
  to fill in the account details or to change whether the account may send. Spam and phishing through stolen keys starts
  like this: first what the account can send, then a sender of one's own. Refused calls count, since the attempt tells
  as much. Look at which identity was added, remove it, and check the sending statistics.
references:
  - https://docs.aws.amazon.com/ses/latest/APIReference/API_GetSendQuota.html
  - https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_CreateEmailIdentity.html
  - https://attack.mitre.org/techniques/T1496/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1496.004
correlation:
  type: temporal_ordered
  rules: [mail-abuse-chain-look, mail-abuse-chain-set-up]
  group-by: [userIdentity.arn]
  timespan: 60m
falsepositives:
  - An administrator sets up mail for a new domain in the console
level: high
family: compute
evidence: direct-detection
required_logging: management
fields_used: [userIdentity.arn]

compute/mail-sending-enabled.yml 1680
title: Mail sending is enabled or a sender identity is added
id: f07454da-11b5-5523-a9c9-b5a02ff45698
name: mail-sending-enabled
status: test
description: >-
  Sending by SES is switched on, details that raise the limits of the account are filed, or an address or domain is
  added as a sender. It is how stolen keys are made ready for spam and phishing in the owner's name. Check the new
  identity and the limits asked for, and whether the account sends mail at all. Switching sending off is not reported.
references:
  - https://docs.aws.amazon.com/ses/latest/APIReference/API_VerifyEmailIdentity.html
  - https://docs.aws.amazon.com/ses/latest/APIReference/API_UpdateAccountSendingEnabled.html
  - https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutAccountDetails.html
  - https://attack.mitre.org/techniques/T1496/004/
author: TrailSift
date: 2026-11-21
tags:
  - attack.impact
  - attack.t1496.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ses.amazonaws.com
    eventName:
      - UpdateAccountSendingEnabled
      - VerifyEmailIdentity
      - CreateEmailIdentity
      - PutAccountDetails
  worked:
    trailsift.outcome: success
  by_caller:
    trailsift.is_aws_service: false
  switched_off:
    requestParameters.enabled: false
  condition: call and worked and by_caller and not switched_off
falsepositives:
  - A team sets up mail for a new application or domain
  - An account leaves the sandbox of SES as planned
level: medium
family: compute
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, requestParameters.enabled, trailsift.is_aws_service, trailsift.outcome]

compute/notebook-lifecycle-script-changed.yml 4291
title: Notebook lifecycle script holds a suspicious command
id: c5f4a9ba-94de-520e-9816-fc737faefbbf
name: notebook-lifecycle-script-changed
status: test
description: >-
  The script that a SageMaker notebook runs as root at its creation or at each start is written, and its text opens a
  raw connection, starts an interactive or network shell, asks the metadata service, or pipes a download into a shell.
  It outlives every restart and runs with the role of the notebook. Read the whole script and see which notebooks use
  the configuration. Where the record does not show the content, the rule cannot judge it.
references:
  - https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateNotebookInstanceLifecycleConfig.html
  - https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html
  - https://attack.mitre.org/techniques/T1546/
author: TrailSift
date: 2026-11-21
tags:
  - attack.persistence
  - attack.privilege-escalation
  - attack.execution
  - attack.t1546
  - attack.t1059.004
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sagemaker.amazonaws.com
    eventName:
      - CreateNotebookInstanceLifecycleConfig
      - UpdateNotebookInstanceLifecycleConfig
  worked:
    trailsift.outcome: success
  # The script is base64, so each text stands here as it looks at the three places where it can begin in a group of three bytes.
  script_holds:
    - requestParameters.onStart.content|re:
        # /dev/tcp/
        - '(L2Rldi90Y3Av|[CSiy]9kZXYvdGNwL[w-z0-9+/]|[AEIMQUYcgkosw048]vZGV2L3RjcC[89+/])'
        # nc -e, after a blank, a line feed or one of / ; | &
        - '(IG5jIC1l|[CSiy]BuYyAtZ[Q-Za-f]|[AEIMQUYcgkosw048]gbmMgLW[U-X]|Cm5jIC1l|[AQgw]puYyAtZ[Q-Za-f]|[AEIMQUYcgkosw048]KbmMgLW[U-X]|L25jIC1l|[CSiy]9uYyAtZ[Q-Za-f]|[AEIMQUYcgkosw048]vbmMgLW[U-X]|O25jIC1l|[DTjz]tuYyAtZ[Q-Za-f]|[AEIMQUYcgkosw048]7bmMgLW[U-X]|fG5jIC1l|[HXn3]xuYyAtZ[Q-Za-f]|[BFJNRVZdhlptx159]8bmMgLW[U-X]|Jm5jIC1l|[CSiy]ZuYyAtZ[Q-Za-f]|[AEIMQUYcgkosw048]mbmMgLW[U-X])'
        # 169.254.169.254
        - '(MTY5LjI1NC4xNjkuMjU0|[DTjz]E2OS4yNTQuMTY5LjI1N[A-P]|[AEIMQUYcgkosw048]xNjkuMjU0LjE2OS4yNT[Q-T])'
        # bash -i
        - '(YmFzaCAta[Q-Za-f]|[GWm2]Jhc2ggLW[k-n]|[BFJNRVZdhlptx159]iYXNoIC1p)'
    - requestParameters.onCreate.content|re:
        # /dev/tcp/
        - '(L2Rldi90Y3Av|[CSiy]9kZXYvdGNwL[w-z0-9+/]|[AEIMQUYcgkosw048]vZGV2L3RjcC[89+/])'
        # nc -e, after a blank, a line feed or one of / ; | &
        - '(IG5jIC1l|[CSiy]BuYyAtZ[Q-Za-f]|[AEIMQUYcgkosw048]gbmMgLW[U-X]|Cm5jIC1l|[AQgw]puYyAtZ[Q-Za-f]|[AEIMQUYcgkosw048]KbmMgLW[U-X]|L25jIC1l|[CSiy]9uYyAtZ[Q-Za-f]|[AEIMQUYcgkosw048]vbmMgLW[U-X]|O25jIC1l|[DTjz]tuYyAtZ[Q-Za-f]|[AEIMQUYcgkosw048]7bmMgLW[U-X]|fG5jIC1l|[HXn3]xuYyAtZ[Q-Za-f]|[BFJNRVZdhlptx159]8bmMgLW[U-X]|Jm5jIC1l|[CSiy]ZuYyAtZ[Q-Za-f]|[AEIMQUYcgkosw048]mbmMgLW[U-X])'
        # 169.254.169.254
        - '(MTY5LjI1NC4xNjkuMjU0|[DTjz]E2OS4yNTQuMTY5LjI1N[A-P]|[AEIMQUYcgkosw048]xNjkuMjU0LjE2OS4yNT[Q-T])'
        # bash -i
        - '(YmFzaCAta[Q-Za-f]|[GWm2]Jhc2ggLW[k-n]|[BFJNRVZdhlptx159]iYXNoIC1p)'
  # "curl " and, later, one of "| bash", "|bash", "| sh", "| sudo".
  download_into_shell:
    - requestParameters.onStart.content|re: '(Y3VybC[A-D]|[GWm2]N1cmwg|[BFJNRVZdhlptx159]jdXJsI[A-P]).*(fCBiYXNo|[HXn3]wgYmFza[A-P]|[BFJNRVZdhlptx159]8IGJhc2[g-j]|fGJhc2[g-j]|[HXn3]xiYXNo|[BFJNRVZdhlptx159]8YmFza[A-P]|fCBza[A-P]|[HXn3]wgc2[g-j]|[BFJNRVZdhlptx159]8IHNo|fCBzdWRv|[HXn3]wgc3Vkb[w-z0-9+/]|[BFJNRVZdhlptx159]8IHN1ZG[89+/])'
    - requestParameters.onCreate.content|re: '(Y3VybC[A-D]|[GWm2]N1cmwg|[BFJNRVZdhlptx159]jdXJsI[A-P]).*(fCBiYXNo|[HXn3]wgYmFza[A-P]|[BFJNRVZdhlptx159]8IGJhc2[g-j]|fGJhc2[g-j]|[HXn3]xiYXNo|[BFJNRVZdhlptx159]8YmFza[A-P]|fCBza[A-P]|[HXn3]wgc2[g-j]|[BFJNRVZdhlptx159]8IHNo|fCBzdWRv|[HXn3]wgc3Vkb[w-z0-9+/]|[BFJNRVZdhlptx159]8IHN1ZG[89+/])'
  condition: call and worked and (script_holds or download_into_shell)
falsepositives:
  - Set-up scripts that read the region from the metadata service
  - Installers of well-known products that are piped into a shell
level: high
family: compute
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, requestParameters.onCreate.content, requestParameters.onStart.content, trailsift.outcome]

compute/notebook-script-execution-chain.yml 2876
title: Notebook instance is to be stopped
id: de58747c-ab98-54e6-9637-d81e102f545c
name: notebook-script-execution-chain-stop
status: test
description: A call to stop a SageMaker notebook instance.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sagemaker.amazonaws.com
    eventName: StopNotebookInstance
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Start-up script of notebook instances is to be changed
id: 62b5ac21-e7a3-57c6-bbc4-8cf877178290
name: notebook-script-execution-chain-script
status: test
description: A call to change the scripts that notebook instances run when they are made or started.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sagemaker.amazonaws.com
    eventName: UpdateNotebookInstanceLifecycleConfig
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Notebook instance is to be started
id: ed308279-9e33-55fd-95b9-fd95009a0bb4
name: notebook-script-execution-chain-start
status: test
description: A call to start a SageMaker notebook instance.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: sagemaker.amazonaws.com
    eventName: StartNotebookInstance
  condition: call
level: informational
fields_used: [eventName, eventSource]
---
title: Notebook start-up script is changed between a stop and a start
id: 98261d89-53ac-51b1-acaf-8794dc56cbba
name: notebook-script-execution-chain
status: test
description: >-
  Within an hour one caller asked for a SageMaker notebook instance to be stopped, for a lifecycle configuration to be
  changed, and for a notebook instance to be started. The script of the configuration runs as root at every start, with
  the role of the notebook at hand, so the three calls are a way to code execution and to the role's rights. Read the
  script, which the request carries in Base64, and look at what the notebook's role did afterwards.
references:
  - https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateNotebookInstanceLifecycleConfig.html
  - https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.persistence
  - attack.privilege-escalation
  - attack.t1546
  - attack.t1651
correlation:
  type: temporal_ordered
  rules:
    - notebook-script-execution-chain-stop
    - notebook-script-execution-chain-script
    - notebook-script-execution-chain-start
  group-by: [userIdentity.arn]
  timespan: 60m
falsepositives:
  - A data scientist or platform team rolls out a new start-up script
level: high
family: compute
evidence: direct-detection
required_logging: management
fields_used: [userIdentity.arn]

compute/run-command-fanout.yml 2849
title: Command is sent to instances
id: 693c2f8a-d74c-58ed-98a9-688055b00128
name: run-command-fanout-call
status: test
description: A command document was sent to managed instances.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ssm.amazonaws.com
    eventName: SendCommand
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: One command has five targets or more
id: 11ca7e19-035c-558d-9fee-af2e1bd6a590
name: run-command-fanout-wide
status: test
description: A single command went to five or more instances, by the count of targets in the answer.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ssm.amazonaws.com
    eventName: SendCommand
  worked:
    trailsift.outcome: success
  many_targets:
    responseElements.command.targetCount|gte: 5
  condition: call and worked and many_targets
level: informational
fields_used: [eventName, eventSource, responseElements.command.targetCount, trailsift.outcome]
---
title: Commands name five instances or more
id: a80d4766-8963-5e3e-abba-ef1b8b182704
name: run-command-fanout-instances
status: test
description: The commands of one caller within half an hour name five or more different instances.
author: TrailSift
date: 2026-11-21
correlation:
  type: value_count
  rules: [run-command-fanout-call]
  group-by: [userIdentity.arn]
  timespan: 30m
  condition: {field: requestParameters.instanceIds, gte: 5}
level: informational
fields_used: [requestParameters.instanceIds, userIdentity.arn]
---
title: Commands are sent to many instances by one caller
id: 56c7d753-0661-59a9-bba3-f12b76b59b5a
name: run-command-fanout
status: test
description: >-
  One caller had Systems Manager run a command on five or more instances, by one call with that many targets or by calls
  that name as many different instances within half an hour. Run Command works with the highest rights on the host and
  needs no open port, so it carries ransomware and miners through a fleet at once. The parameters are not in the log:
  fetch the command by its id, and look at its output and the document it used.
references:
  - https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html
  - https://attack.mitre.org/techniques/T1651/
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.t1651
correlation:
  type: event_count
  rules: [run-command-fanout-wide, run-command-fanout-instances]
  group-by: [userIdentity.arn]
  timespan: 30m
  condition: {gte: 1}
falsepositives:
  - Patching and inventory of the fleet
level: high
family: compute
evidence: direct-detection
required_logging: management
fields_used: [userIdentity.arn]

compute/run-command-sent.yml 1346
title: Principal sends commands to instances for the first time
id: a6f45d89-0c1a-5c74-9831-89fea8451507
name: run-command-sent
status: test
description: >-
  A principal had Systems Manager run a command on instances, and the baseline has not seen it do so. The command
  runs as root or as the system, with the rights of the instance's role at hand; its text is never in the record.
  Read the command's output in Systems Manager while it is kept, or the instance's own logs. All sessions of a role
  count together. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html
  - https://attack.mitre.org/techniques/T1651/
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.t1651
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ssm.amazonaws.com
    eventName: SendCommand
  worked:
    trailsift.outcome: success
  by_service:
    trailsift.is_aws_service: true
  condition: call and worked and not by_service
new_to_baseline: [trailsift.principal]
falsepositives:
  - An operator does this for the first time
level: medium
family: compute
evidence: direct-detection
required_logging: management
fields_used: [eventName, eventSource, trailsift.is_aws_service, trailsift.outcome, trailsift.principal]

compute/session-manager-fanout.yml 1727
title: Session on an instance is opened
id: d74185c3-a432-5102-8f34-342aafe4c96a
name: session-manager-fanout-call
status: test
description: A Session Manager session was opened on a target.
author: TrailSift
date: 2026-11-21
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ssm.amazonaws.com
    eventName: StartSession
  worked:
    trailsift.outcome: success
  condition: call and worked
level: informational
fields_used: [eventName, eventSource, trailsift.outcome]
---
title: Sessions on several instances are opened by one caller
id: 69be8929-54dd-55f6-8349-57eeed6257d1
name: session-manager-fanout
status: test
description: >-
  One caller opened Session Manager sessions on three or more different targets within an hour. A session is a shell or
  a tunnel to the host that passes by security groups and keys, so an intruder with the right permission moves from
  server to server with it. Ask the caller, and read the session logs if they are kept. A resumed session is not
  counted, since its record names the session and not the target.
references:
  - https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_StartSession.html
  - https://attack.mitre.org/techniques/T1021/008/
author: TrailSift
date: 2026-11-21
tags:
  - attack.lateral-movement
  - attack.t1021.008
correlation:
  type: value_count
  rules: [session-manager-fanout-call]
  group-by: [userIdentity.arn]
  timespan: 60m
  condition: {field: requestParameters.target, gte: 3}
falsepositives:
  - An operator looks into an incident that touches several servers
level: high
family: compute
evidence: direct-detection
required_logging: management
fields_used: [requestParameters.target, userIdentity.arn]

compute/session-manager-first-time.yml 1206
title: Principal opens a shell on an instance for the first time
id: c65bc8bd-1acc-5848-8e18-102155baf373
name: session-manager-first-time
status: test
description: >-
  A principal opened a session of Session Manager, and the baseline has not seen it do so. It is a shell on the
  instance, without a port to be opened or a key to be had, and it comes with the instance's role. Read the
  session's log if there is one, and see what the role did next. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_StartSession.html
  - https://attack.mitre.org/techniques/T1021/008/
author: TrailSift
date: 2026-11-21
tags:
  - attack.lateral-movement
  - attack.t1021.008
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: ssm.amazonaws.com
    eventName: StartSession
  worked:
    trailsift.outcome: success
  condition: call and worked
new_to_baseline: [trailsift.principal]
falsepositives:
  - An operator does this for the first time
level: medium
family: compute
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome, trailsift.principal]

compute/stack-created-first-time.yml 1210
title: Principal creates a stack for the first time
id: 02b5bf7b-2d74-58bf-b16c-bc448d38c6b9
name: stack-created-first-time
status: test
description: >-
  A principal created a CloudFormation stack or change set, and the baseline has not seen it do so. A template can
  make users, roles and functions in one go, and with a service role it does what the caller may not. Read the
  template and the stack's events. Without a baseline this rule stays silent.
references:
  - https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html
  - https://attack.mitre.org/techniques/T1648/
author: TrailSift
date: 2026-11-21
tags:
  - attack.execution
  - attack.t1648
logsource:
  product: aws
  service: cloudtrail
detection:
  call:
    eventSource: cloudformation.amazonaws.com
    eventName: [CreateStack, CreateStackInstances, CreateChangeSet]
  worked:
    trailsift.outcome: success
  condition: call and worked
new_to_baseline: [trailsift.principal]
falsepositives:
  - A person or pipeline begins to use CloudFormation
level: low
family: compute
evidence: correlation-context
required_logging: management
fields_used: [eventName, eventSource, trailsift.outcome, trailsift.principal]


"""#
}
