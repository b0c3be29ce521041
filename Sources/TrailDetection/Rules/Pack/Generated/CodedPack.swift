// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

/// The rules and placeholders in the compact form.
enum CodedPack {
  static let count = 492
  static let digest = "ae6c223a665601bf28f0009e666fa47b43d44f09d0e715d5784190385c3b8594"
  static let placeholders = PackedBytes(count: 2915, text: #"""
}S{1{?allowed_regions{1*{Danonymous_principals{9anonymous{CANONYMOUS_PRINCIPAL{Aautomation_agents{9Terraform
{6Pulumi{8OpenTofu{7aws-cdk{:crossplane{Lcloudformation.amazonaws.com{7Ansible{=Boto3-ansible{Cdeprecated_runtimes
{6nodejs{9nodejs4.3{>nodejs4.3-edge{:nodejs6.10{:nodejs8.10{:nodejs10.x{:nodejs12.x{:nodejs14.x{:nodejs16.x
{:nodejs18.x{9python2.7{9python3.6{9python3.7{9python3.8{9python3.9{7ruby2.5{7ruby2.7{5java8{5go1.x{=dotnetcore1.0
{=dotnetcore2.0{=dotnetcore2.1{=dotnetcore3.1{9dotnet5.0{7dotnet6{7dotnet7{8provided{?global_services
{Aiam.amazonaws.com{Asts.amazonaws.com{Dsignin.amazonaws.com{Korganizations.amazonaws.com{Eaccount.amazonaws.com
{Hcloudfront.amazonaws.com{Eroute53.amazonaws.com{Lroute53domains.amazonaws.com{Oglobalaccelerator.amazonaws.com
{Lnetworkmanager.amazonaws.com{Dshield.amazonaws.com{Awaf.amazonaws.com{Esupport.amazonaws.com{Dhealth.amazonaws.com
{Ebudgets.amazonaws.com{@ce.amazonaws.com{Acur.amazonaws.com{Ebilling.amazonaws.com{Lbillingconsole.amazonaws.com
{Fartifact.amazonaws.com{Ltrustedadvisor.amazonaws.com{>known_accounts{>known_networks{Bmfa_rotation_users
{>own_registries{K*.dkr.ecr.*.amazonaws.com/*{N*.dkr.ecr.*.amazonaws.com.cn/*{Fpublic.ecr.aws/amazon*
{Aprivileged_groups{7*admin*{;*poweruser*{<*power-user*{:*security*{6*root*{<recon_events{AGetCallerIdentity
{AGetAccountSummary{NGetAccountAuthorizationDetails{HGetAccountPasswordPolicy{9ListUsers{9ListRoles{:ListGroups
{<ListPolicies{>ListAccessKeys{HListAttachedUserPolicies{HListAttachedRolePolicies{@ListUserPolicies
{AListGroupsForUser{DListInstanceProfiles{7GetUser{;ListBuckets{<GetBucketAcl{?GetBucketPolicy{;ListSecrets
{8ListKeys{;ListAliases{ADescribeInstances{?DescribeRegions{<DescribeVpcs{?DescribeSubnets{FDescribeSecurityGroups
{ADescribeSnapshots{>DescribeImages{?DescribeVolumes{IDescribeAccountAttributes{CDescribeDBInstances
{CDescribeDBSnapshots{>DescribeTrails{>GetTrailStatus{=ListDetectors{BDescribeParameters{=ListFunctions
{:ListTopics{:ListQueues{<ListClusters{DDescribeOrganization{<ListAccounts{<GetSendQuota{>ListIdentities
{DListFoundationModels{=tamper_events{;StopLogging{;DeleteTrail{;UpdateTrail{APutEventSelectors{DDeleteEventDataStore
{KStopEventDataStoreIngestion{>DeleteFlowLogs{>DeleteDetector{>UpdateDetector{MDisassociateFromMasterAccount$DisassociateFromAdministratorAccount
{=DeleteMembers{KDeletePublishingDestination{;CreateIPSet{<CreateFilter{IStopConfigurationRecorder{KDeleteConfigurationRecorder
{EDeleteDeliveryChannel{@DeleteConfigRule{BDisableSecurityHub{EBatchDisableStandards{<DisableMacie{>DeleteLogGroup
{?DeleteLogStream{BPutRetentionPolicy{<DeleteAlarms{CDisableAlarmActions{:DeleteRule{;DisableRule{<DeleteWebACL
{JDeleteLoggingConfiguration{>DeleteAnalyzer{LDeleteResolverQueryLogConfig"DisassociateResolverQueryLogConfig
{BDeleteBucketPolicy{@PutBucketLogging{=trail_buckets{<*cloudtrail*{Gaws-controltower-logs-*{={0{1{1
{2{2{3{4{5{8{6{7{8{9{:{;{<{={>{K{?{@{A{B{C{D{E{F{G{H{I{J{K{L{M{N{O !"#$%&'()*{E+,-./0123456789:;<=>?@
{0A{0B{0C{3DEFG{5HIJKLM-NOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz|k$|l|m|n|o}0{1}1{1}2{1}3{1}4{1
}5{1}6{1}7{1}8{1}9{1}:{1};{1}<{1}={1}>{1}?{1}@{1}A{1}B{1}C{1}D{1}E{1}F{1}G{1}H{1}I{1}J{1}K{1}L{1}M{1
}N{1}O{1}P{1{2}Q{1}R{1
"""#)
  static let rules = PackedBytes(count: 374389, text: ##"""
SIGR{1}G}1~f}B};U@~Q}P&&compute/batch-job-command-override.ymlAPrincipal overrides the command of a batch job for the first time$56aa5980-edf0-59cc-9482-fd0836d2ef03
{Jbatch-job-command-override{4test}n{2A principal submitted a job of AWS Batch with a command of its own in place of the one in the job definition, and the baseline has not seen it do so. The job runs with the definition's role and image, whatever the command is. Read the command in the record and the job's log. Without a baseline this rule stays silent.
{9TrailSift{:2026-11-21{6medium{3aws{:cloudtrailHhttps://docs.aws.amazon.com/batch/latest/APIReference/API_SubmitJob.html.https://attack.mitre.org/techniques/T1059/009/
{@attack.execution{@attack.t1059.009*A scheduler that passes commands so is new{8evidence{Ccorrelation-context
{6family{7compute{;fields_used{9eventName{;eventSource,requestParameters.containerOverrides.command{Atrailsift.outcome
{Ctrailsift.principal{?new_to_baseline{@required_logging{:management{4call{Cbatch.amazonaws.com{9SubmitJob
{6worked{7success{;own_command{1*,compute/bedrock-access-enabled-then-used.yml)Access to a foundation model is asked for$aac38f72-08bc-5eb8-84d4-e3165d4ab882'bedrock-access-enabled-then-used-enable^A call that states a use case, accepts a model's agreement or entitles the account to a model.
{=informational{Ebedrock.amazonaws.com{HPutUseCaseForModelAccess{MPutFoundationModelEntitlement{NCreateFoundationModelAgreement
{KFoundation model is invoked$6eda6987-eab2-5a5a-b54a-d3aa82b29106'bedrock-access-enabled-then-used-invoke1A call that sends a prompt to a foundation model.
{;InvokeModel{MInvokeModelWithResponseStream{8Converse{>ConverseStream;Model access is asked for and models are invoked soon after$69705378-1cde-5848-8510-24e3752f9434 bedrock-access-enabled-then-used
~@{2Within an hour one caller asked for access to foundation models of Amazon Bedrock and invoked a model. People who resell model access with stolen keys do both in one go, on accounts that never used the service. Find out whether the account has a use for Bedrock, which models and regions the caller touched, and what it has cost so far.
{4highYhttps://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutUseCaseForModelAccess.html_https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateFoundationModelAgreement.html.https://attack.mitre.org/techniques/T1496/004/
{=attack.impact{@attack.t1496.004;A developer sets up Bedrock in an account and tries a model{@direct-detection
{@userIdentity.arn{@temporal_ordered%compute/bedrock-invoke-first-time.yml6Principal invokes a model that it never invoked before$23433bb2-781e-5933-8d93-897e436f2f5d
{Ibedrock-invoke-first-time}K{2A principal invoked a model of Bedrock, and the baseline has not seen it use this model in this Region. Stolen keys are used to run models at the owner's cost or are sold for it. See how many calls follow and from where, and what they cost. Without a baseline this rule stays silent.
{3lowThttps://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html%An application moves to another model
{9awsRegion{IrequestParameters.modelId%compute/bedrock-knowledge-changed.ymlCPrincipal changes agents or knowledge of Bedrock for the first time$dc9fcf8d-8c90-5d33-a506-c8cc08d7bf63
{Ibedrock-knowledge-changed~T{2A principal changed an agent, a knowledge base, a data source or a resource policy of Bedrock, and the baseline has not seen it make such a change. Whoever changes what a model is given to know or to do speaks through it to everybody who uses it. Compare the settings with the last ones that are known to be good. Without a baseline this rule stays silent.Zhttps://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UpdateKnowledgeBase.html.https://attack.mitre.org/techniques/T1565/001/
{Battack.persistence{@attack.t1565.001{<attack.t1505.A person joins the team that builds the agents{;CreateAgent
{;UpdateAgent{FCreateAgentActionGroup{FUpdateAgentActionGroup{CUpdateKnowledgeBase{CDeleteKnowledgeBase
{@CreateDataSource{@UpdateDataSource{@DeleteDataSource{APutResourcePolicy(compute/bedrock-model-access-granted.yml4Access to a foundation model is requested or granted$2cad4781-7ef3-56be-ab48-5fb239a7e5f1
{Lbedrock-model-access-granted~4{2Somebody declares a use case for a model of Bedrock, takes the agreement for it or is granted its use. People with stolen keys do so to run models at the owner's expense, often in a region that the owner does not use. Attempts that fail count as well. See who made the call, from where, and whether InvokeModel calls follow.Fhttps://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html!A team takes a new model into use
{Ncompute/cloudshell-started.yml,CloudShell session or environment is created$2443164c-33ee-550c-ad05-22ac8f1928e2
{Bcloudshell-started}b{2A principal opened CloudShell, a shell in the console that carries the permissions of whoever opened it. That is ordinary for people who use it, and worth a look for a role or user who never did, or right after an unusual console sign-in. The calls made inside show the CloudShell mark in their user agent.Shttps://docs.aws.amazon.com/cloudshell/latest/userguide/logging-and-monitoring.html<Everyday use of CloudShell by people who work in the console
{Hcloudshell.amazonaws.com{ACreateEnvironment{=CreateSession$compute/command-document-created.yml9Command document of Systems Manager is created or changed$99b1d7a8-0742-5002-bde7-240be6ca67ce
{Hcommand-document-created};{2A document was created or given a new version that Systems Manager runs as a command on instances. Once it is there, sending it looks like daily work, and schedules may run it again and again. Read the document, and look for calls that send it or tie it to instances.Whttps://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CreateDocument.htmlWhttps://docs.aws.amazon.com/systems-manager/latest/APIReference/API_UpdateDocument.html*https://attack.mitre.org/techniques/T1651/
{<attack.t16510Operators keep their run books as such documents1responseElements.documentDescription.documentType
{Assm.amazonaws.com{>CreateDocument{>UpdateDocument{7command{7Command+compute/compute-infra-changed-by-person.yml0Instance settings are changed outside automation$e9a9bc8c-2118-5693-9ccc-31ba885d8451
{Ocompute-infra-changed-by-person~h{2The attributes, metadata options, placement, credits or instance profile of an EC2 instance are changed, or an instance is imported, neither by an AWS service nor by the deployment software named in automation_agents. Intruders use these calls to gain a role, to run a start script or to weaken the metadata service. Read it together with what the caller did before and after.Whttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceAttribute.html]https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataOptions.html[https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateIamInstanceProfile.html*https://attack.mitre.org/techniques/T1578/
{Iattack.defense-impairment{<attack.t1578,Operators resize or mend an instance by handAScripts of the owner whose user agent is not in automation_agents
{Htrailsift.is_aws_service{9userAgent{Aec2.amazonaws.com{GModifyInstanceAttribute{MModifyInstanceMetadataOptions
{GModifyInstancePlacement!ModifyInstanceCreditSpecification{KAssociateIamInstanceProfile{NDisassociateIamInstanceProfile
{FResetInstanceAttribute{>ImportInstance{;by_a_caller{=by_automation{8contains{6expand{C%automation_agents%/compute/container-credential-endpoint-query.yml4Task command reads the container credential endpoint$3493c35c-104c-51ee-a7d6-a78e716068df#container-credential-endpoint-query
~f{2The command of a task definition, or the command that overrides it for one task, uses AWS_CONTAINER_CREDENTIALS_RELATIVE_URI. With it a process fetches the temporary keys of the task role; SDKs do so by themselves, so a command that spells it out mostly means to carry the keys away. Look where the command sends its output and for use of the task role from other addresses.Yhttps://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.htmlJhttps://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.htmlOhttps://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html.https://attack.mitre.org/techniques/T1552/007/
{Hattack.credential-access{@attack.t1552.0077A start script hands the variable on to a child process*Tests of how an image gets its credentials.requestParameters.containerDefinitions.command6requestParameters.overrides.containerOverrides.command
{Aecs.amazonaws.com{FRegisterTaskDefinition{7RunTask{Ecommand_asks_for_keys&AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"compute/container-exec-enabled.yml1Interactive exec is enabled for a service or task$2705f2b9-c86a-551e-8064-bd2e5e1f9a38
{Fcontainer-exec-enabled~3{2A service or a task is created or changed so that commands can be run inside its containers through the ECS API. From then on everybody with ecs:ExecuteCommand gets a shell there, with the rights of the task role and no trace in the host's login records. Look for ExecuteCommand calls that follow and for who may make them.Phttps://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.htmlIhttps://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html6Test environments where developers debug in containers8A service that always had exec enabled is deployed again
{?posture-context&requestParameters.enableExecuteCommand{=CreateService{=UpdateService{<exec_enabled
{Ocompute/container-exec-used.yml*Command is executed in a running container$d4dcf4a0-d3fc-5092-b655-22e34522786e
{Ccontainer-exec-used~T{2Somebody opens a session in a container through ECS Exec. The session has the rights of the container and of its task role, and reaches the data in its memory. The record names the command that was started but not what was typed after it; the logs of ECS Exec hold that, if they are configured. Ask the caller, and see whether exec was enabled just before.Qhttps://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommand.html5Developers debug in a container of a test environment&On-call staff look into a running task
{>ExecuteCommand$compute/container-mining-pattern.yml@Large task definition with an image from elsewhere is registered$616c94f1-734b-50db-b032-fea223c6d50a#container-mining-pattern-definitionwA task definition of four vCPUs or more has a container whose image comes from none of the registries named as our own.*requestParameters.containerDefinitions.cpu,requestParameters.containerDefinitions.image
{ErequestParameters.cpu#responseElements.taskDefinition.cpu{5large{3gte{44096{=foreign_image&requestParameters.containerDefinitions
{6exists{3neq{@%own_registries%!Task or service is started on ECS$df53eab4-e110-5c35-9ec5-7248e81f1ce8
{Lcontainer-mining-pattern-runHA call that runs tasks, at once or by a service that keeps them running.
{9StartTask=Large container from a foreign registry is registered and run$27ac9ffc-6e89-56a4-be5b-3b18bb9cae9b
{Hcontainer-mining-pattern}]{3Within half an hour one caller registered an ECS task definition of four vCPUs or more with an image from outside the account's own registries, and ran tasks. Miners are brought in like this, from public registries and as large as the quota allows. `own_registries` says which images are our own; without a change that is every ECR registry and Amazon's own public one. Look at the image, its command and the clusters it runs on..https://attack.mitre.org/techniques/T1496/001/
{@attack.t1496.001{<attack.t1610>A deployment of large services straight from a public registry%compute/container-task-privileged.yml/Task definition asks for a privileged container$61d4c42d-559d-55cc-88d1-db58dcf793f1
{Icontainer-task-privileged}X{2A task definition is registered with a container that runs privileged. Such a container has nearly all rights of root on its host, can leave its bounds, and reaches the credentials of the host and of every other task there. Find out why it needs that; single Linux capabilities are mostly enough.Vhttps://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html*https://attack.mitre.org/techniques/T1611/
{Kattack.privilege-escalation{<attack.t1611GAgents that watch the host, such as for security, storage or networking4Build tasks that run a container engine of their own1requestParameters.containerDefinitions.privileged
{:privileged%compute/fargate-default-namespace.yml-Fargate profile selects the default namespace$517a8d7b-66bf-5e04-84d9-55ad66ea8a29
{Ifargate-default-namespace}2{2A Fargate profile of an EKS cluster takes pods of the namespace "default". Whatever is deployed without naming a namespace then gets capacity and the pod execution role, strangers' pods included. This is posture: use a namespace of its own for each workload.Qhttps://docs.aws.amazon.com/eks/latest/APIReference/API_CreateFargateProfile.htmlEhttps://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html*https://attack.mitre.org/techniques/T1610/3Clusters that eksctl makes come with such a profile%Small test clusters with one workload%requestParameters.selectors.namespace
{Aeks.amazonaws.com{DCreateFargateProfile{Adefault_namespace{7default"compute/function-code-replaced.yml0Code of a Lambda function is overwritten by hand$98749b96-903a-521f-a344-aea5514189cc
{Ffunction-code-replaced~X{2The code of a function is replaced, and the caller's tool is none of the automation_agents. New code runs with the role of the function and sees every event it is sent, so overwriting it both hides a back door and takes over rights. Dry runs do not count. Compare codeSha256 in the response with what the build produced, and see who holds the credentials used.Ihttps://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionCode.html*https://attack.mitre.org/techniques/T1648/
{<attack.t1648{<attack.t15258A developer deploys with the AWS CLI, SAM or the console1A pipeline whose tool is not in automation_agents
{HrequestParameters.dryRun{Dtrailsift.event_name{Dlambda.amazonaws.com{BUpdateFunctionCode{7dry_run{:automation
{Lcompute/function-created.yml-Lambda function is created outside automation$1a597e76-01b6-58f9-9eb2-81d744c88316
{@function-created}J{2A function is created by a tool that is none of the automation_agents. Functions are a cheap place to run code with the rights of a role and to come back later on a schedule or an event. Look at the role the function got, at its triggers and at its code if no developer knows of it.Ehttps://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html8Developers try things in the console or with the AWS CLI2Deployment tools that are not in automation_agents
{>CreateFunction{Lcompute/function-deleted.yml-Lambda function is deleted outside automation$891e2549-d7ac-5d98-9e1f-e8da5c9f61c5
{@function-deleted~b{1A function, or a version of it, is deleted by a tool that is none of the automation_agents. It stops whatever depended on the function and can remove what an intruder left behind. See whether somebody misses the function, and what created it.Ehttps://docs.aws.amazon.com/lambda/latest/api/API_DeleteFunction.html*https://attack.mitre.org/techniques/T1489/
{<attack.t14896Developers clean up in the console or with the AWS CLI{>DeleteFunction'compute/function-deprecated-runtime.yml0Lambda function is set to an end-of-life runtime$98c2342f-a88b-5a24-8a33-163c82123a8c
{Kfunction-deprecated-runtime~e{1A function is created on, or moved to, one of the deprecated_runtimes, which get no security updates any more. This is posture and no sign of an attack: known flaws in the language and its libraries stay open. Plan the move to a current runtime.Ahttps://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html&Old stacks that are deployed unchanged
{IrequestParameters.runtime{KUpdateFunctionConfiguration{Bruntime_at_its_end{E%deprecated_runtimes%'compute/function-event-source-added.yml+Lambda function is wired to an event source$f2601112-b58a-543e-9c69-6fc060ee46f6
{Kfunction-event-source-added}\{2A mapping from a queue, a stream or a table to a function is created or changed by a tool that is none of the automation_agents. A function of an intruder that is wired to a source reads its messages from then on, and gets a trigger that keeps running. Check that function and source belong together.Ohttps://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.htmlOhttps://docs.aws.amazon.com/lambda/latest/api/API_UpdateEventSourceMapping.html*https://attack.mitre.org/techniques/T1546/
{<attack.t1546)Developers connect a queue in the console5Operators pause and resume a mapping with the AWS CLI
{HCreateEventSourceMapping{HUpdateEventSourceMapping#compute/function-external-layer.yml2Lambda function gets a layer of an unknown account$714aedcd-979c-5bb5-a43a-4db99470b7b1
{Gfunction-external-layer}g{3A function is created or changed so that it loads a layer of an account that is neither this one nor in known_accounts. The code of a layer runs inside the function, with its role and its data, and its owner decides what it does. List AWS and vendor accounts whose layers you use, and this account too: until then a foreign layer whose name holds this account's number passes for an own one. Find out what the layer holds and who added it.Rhttps://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionConfiguration.html@https://docs.aws.amazon.com/lambda/latest/dg/chapter-layers.htmlSA layer of AWS or of a monitoring vendor whose account is not yet in known_accounts
{BrecipientAccountId{HrequestParameters.layers{=foreign_layer{@%known_accounts%{Farn:*:lambda:*:layer:*'arn:*:lambda:*:%known_accounts%:layer:*
{8fieldref(compute/function-invoked-by-outsider.yml2Function is invoked by a caller of another account$cb199007-1c60-58e4-9a63-d2aa9b37bcb3
{Lfunction-invoked-by-outsider}7{3A Lambda function was invoked by a caller whose account is not the function's. Accounts in known_accounts are left aside; the list ships empty, so that every other account counts, and so does a caller without credentials. Read the function's resource policy to see who was let in and whether that is meant. The call is a data event: the trail must be set to record them for Lambda functions.=https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.htmlOhttps://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.htmlAAnother account of the same owner, which is not in known_accounts3A function URL that is open to everybody on purpose
{=resources.ARN{FuserIdentity.accountId{:data-event{6Invoke{;InvokeAsync{AInvokeFunctionUrl{Baccounts_are_named
{<own_function{=known_account%compute/imdsv1-credentials-in-use.yml-A call is signed with credentials from IMDSv1$733b0937-ab32-521f-8843-93e7595dd450
{Nimdsv1-credentials-in-use-calloThe record of an instance role's session says that version 1 of the metadata service delivered its credentials.+userIdentity.sessionContext.ec2RoleDelivery
{?delivered_by_v1{31.03An instance role works with credentials from IMDSv1$3ef0fbe9-cb11-5531-905b-cb562135cc65
{Iimdsv1-credentials-in-use~O{2Calls of an instance role were signed with credentials that version 1 of the instance metadata service handed out; all of a day's calls of the role are reported together. Version 1 answers any plain request, so a flaw that lets an outsider make the instance fetch a URL gives the credentials away. Require version 2 on the instances that use the role.^https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.htmlhhttps://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html
{@attack.t1552.0051Old software on the instance knows only version 1-userIdentity.sessionContext.sessionIssuer.arn
{;event_count#compute/instance-imdsv1-allowed.yml#Instance starts with IMDSv1 allowed$a4fdee90-fdcb-59ca-84ab-86994d7e795d
{Ginstance-imdsv1-allowed}5{3An instance starts whose metadata service answers requests without a session token. A flaw in a web application that lets an outsider fetch any address is then enough to read the credentials of the instance role. The response of the call is read, because the request is silent where image and account defaults decide. Require tokens in the launch template or as the default of the account.Lhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html.https://attack.mitre.org/techniques/T1552/005/1Old images and agents that cannot ask for a token<Instances whose metadata endpoint is switched off altogether>responseElements.instancesSet.items.metadataOptions.httpTokens
{<RunInstances{?tokens_optional{8optional!compute/instance-launch-burst.yml{FInstances are launched$41802ecb-7acf-5393-b03c-463e56de4c7e
{Jinstance-launch-burst-call6A caller other than an AWS service launched instances.{>not_by_service&Twenty instances or more are asked for$06f1af64-610f-5f18-b0e0-5f19df94c215
{Linstance-launch-burst-number]The launches of one caller within half an hour ask for up to twenty instances or more in all.-requestParameters.instancesSet.items.maxCount
{9value_sum/Instances are launched in three regions or more$78785cb1-fd82-524d-878d-ad5e3a42872e{Minstance-launch-burst-regionsLThe launches of one caller within half an hour are in three or more regions.
{;value_count)Many instances are launched by one caller$2783800c-5826-5619-9b0c-eeaeee27e647{Einstance-launch-burst
~f{2Within half an hour one caller launched instances in three or more regions, or asked for twenty or more in all, by the largest number that each call allowed. Stolen credentials are turned into mining servers in just this way, for as long as the quotas of the account let it. Compare with what the caller usually runs, look at type and image, and terminate what nobody knows.3A load test or a batch job that brings up a cluster2A new environment is rolled out to several regions"compute/instance-launch-denied.yml2Instance launch is refused for permission or quota$eb7645e3-9fd2-5e20-9664-0ce2f9c14b17
{Finstance-launch-denied~U{2A call that would launch instances is refused because the caller may not, the account is blocked or not yet verified, or its quota is used up. Whoever holds stolen keys meets exactly these walls, and a quota error means that the permission was there. Look at the types and numbers asked for, and at what else the same caller tried in this and other regions.Khttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html.https://attack.mitre.org/techniques/T1578/002/
{@attack.t1578.002/Auto scaling runs into the quota of the account7A developer works with a role that lacks the permission
{9errorCode{7refused{LClient.UnauthorizedOperation{HClient.VcpuLimitExceeded{LClient.InstanceLimitExceeded
{>Client.Blocked{JClient.PendingVerification(compute/instance-launch-unusual-type.yml.Large or GPU instance is launched or attempted$324789e8-a833-5245-bba3-75e59ff9b1b1
{Linstance-launch-unusual-type~i{2Somebody launches, or tries to launch, an instance with accelerators, with very much memory, or of size 12xlarge and above. Stolen keys are used for mining and model training in just this way, and refused attempts count: a missing permission or a quota is often all that stops them. Check whether the caller ever runs such machines, and look for the same call in other regions.Thttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotInstances.html?Data science, rendering and databases that run on such machines2Build pipelines that burst on large spot instances
{NrequestParameters.instanceType2requestParameters.launchSpecification.instanceType{DRequestSpotInstances
{Caccelerated_or_huge{:startswith{2p2{2p3{2p4{2p5{2p6{2g3{2g4{2g5{2g6{3inf{3trn{2x1{2x2{2u-{3hpc{:large_size
{2re9\.(metal-)?(1[2-9]|l[2-9][0-9]|l[1-9][0-9][0-9]+)xl(arge)?$2compute/instance-launched-in-unapproved-region.yml5Instance is launched in a region that is not approved$f3e9adfb-eb5c-5d76-890e-a5bc22d11bd8&instance-launched-in-unapproved-region
~A{2Instances start in a region outside allowed_regions. Regions that nobody works in are where stolen accounts are mined, because nobody looks there. Every region is allowed until allowed_regions names the approved ones, so the rule speaks only after that. Stop the instances and look at who made the call and what else runs in that region.*https://attack.mitre.org/techniques/T1535/
{>attack.stealth{<attack.t1535=A new region is taken into use before allowed_regions says so#A recovery drill in a second region
{?region_approved{A%allowed_regions%1compute/instance-launched-with-public-address.yml*Instance is launched with a public address$ea179d8a-5af7-5fbd-bf9a-00322327e5ca%instance-launched-with-public-address
}\{2An instance is started and the request asks for a public IPv4 address on one of its interfaces. A subnet can give out public addresses by default without any such request, so silence does not mean that an instance is private. Check the security groups of the instance and whether it had to be public.Rhttps://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html*https://attack.mitre.org/techniques/T1133/
{Eattack.initial-access{<attack.t1133FWeb servers, jump hosts and test machines that are meant to be reachedDrequestParameters.networkInterfaceSet.items.associatePublicIpAddress
{Dpublic_address_asked&compute/instance-metadata-weakened.yml8IMDSv1 is allowed again on an instance or as the default$74356528-2ba1-5b3c-8a9c-d1371e0a3a9b
{Jinstance-metadata-weakened~C{2Session tokens for the metadata service are made optional, on one instance or as the default of an account in a region. An attacker does this to turn a request forgery in a web application into stolen role credentials. Compare it with a change request, set the tokens back to required, and look for use of the instance role from elsewhere.^https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMetadataDefaults.htmlSAn old agent on the instance cannot fetch a token and operators go back for a whileBrequestParameters.ModifyInstanceMetadataDefaultsRequest.HttpTokensArequestParameters.ModifyInstanceMetadataOptionsRequest.HttpTokens
{@instance_changed{?default_changed{NModifyInstanceMetadataDefaults+compute/instance-security-group-swapped.yml8Security groups of an instance or interface are replaced$fe8183b3-7a69-598b-a44d-33a3e018d7b1
{Oinstance-security-group-swapped}m{2The security groups of an instance or of a network interface are exchanged for others. An open group put on a closed machine exposes it without any rule being edited, so watching group rules alone misses it; it is also a plain step of isolating a machine. Compare the groups in the request with those the machine had._https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkInterfaceAttribute.html.https://attack.mitre.org/techniques/T1578/005/
{@attack.t1578.005{@attack.t1686.0018Operators and network teams move machines between groups0Responders put a machine into a quarantine group(requestParameters.groupSet.items.groupId
{OModifyNetworkInterfaceAttribute{9by_caller{<groups_given,compute/instance-stop-protection-removed.yml8Stop or termination protection of an instance is removed$8a8d1dce-c387-575c-b0dd-a05270dc0130 instance-stop-protection-removed
};{2Protection against being stopped or terminated is switched off on an instance. It is what an attacker does right before destroying a machine, and also before stopping it to change its user data or to copy its disk. See what the same caller does next to this instance.\https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_ChangingDisableAPITermination.html
{<attack.t1485SInfrastructure code takes termination protection off before it replaces an instance!An instance is retired as planned&requestParameters.disableApiStop.value-requestParameters.disableApiTermination.value
{>protection_off&compute/instance-user-data-changed.yml$User data of an instance is replaced$cf7ca401-4ce2-5c1b-938c-f9d8db149cde
{Jinstance-user-data-changed}e{2The user data of an existing instance is written anew. On many images a script in it runs as root at the next start, so this is a way to execute code without a login; the content itself is blanked out in the record. Look for a stop and start of the same instance around it and read the user data now in place.Bhttps://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html6Operators repair the boot script of a stopped instance.Infrastructure code updates user data in place
{KrequestParameters.attribute{JrequestParameters.userData{9user_data{8userData.compute/instance-user-data-execution-chain.yml
{KInstances are to be stopped$9923d264-414c-592f-b482-8714712c1de9'instance-user-data-execution-chain-stop%A call to stop one or more instances.
{=StopInstances#User data of an instance is changed$1b005777-544c-56fc-8ea9-5f584066c54a)instance-user-data-execution-chain-changeXThe user data of an instance was replaced, named directly or as the attribute to change.
{KInstances are to be started$04f1091d-ee18-5110-a55b-5a1886b9af88(instance-user-data-execution-chain-start&A call to start one or more instances.
{>StartInstances8Instance user data is changed between a stop and a start$1c979357-a9fe-5fb6-9df6-12fd551c6627"instance-user-data-execution-chain
~3{3Within an hour, somebody called for an instance to be stopped, changed its user data, and called for it to be started again. User data can only be changed while the instance is stopped, and a script in it can run as root at the next start: the three calls together are a way to run code on a server without logging in. CloudTrail does not keep the new text, so read it from the instance, and look at what the instance and its role did after the start.
{8criticalNAn infrastructure tool that rolls out new user data by restarting the instance{LrequestParameters.instanceId/requestParameters.instancesSet.items.instanceId
{8instance,compute/instances-launched-in-new-region.yml6Instances are launched in a Region new for the account$48be883f-e3cc-5e6a-9439-3a38764f5aee instances-launched-in-new-region
~S{2Instances were launched in a Region in which the baseline has seen no launch for this account. Who mines at somebody else's cost likes Regions that nobody looks at, where the quotas are untouched. See the type and number of the instances, who launched them and from where, and look at every other Region as well. Without a baseline this rule stays silent.MThe account begins to use a Region on purpose, as for recovery from disasters(compute/instances-terminated-in-bulk.yml
{HInstances are terminated$2894dac9-5601-5059-9fff-fcf255703d17!instances-terminated-in-bulk-callDA caller other than an AWS service terminated one or more instances.
{BTerminateInstances+Many instances are terminated by one caller$c27fd34a-39b1-5166-89b1-4d02430d0a41
{Linstances-terminated-in-bulk~L{2One caller terminated ten or more different instances within half an hour, counted by instance and not by call, since one call can name many. A terminated instance does not come back, and disks that are set to go with it are gone too. Find out what ran on them and whether snapshots exist; what scaling and fleet services do themselves is left out.Rhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateInstances.html*https://attack.mitre.org/techniques/T1485/.https://attack.mitre.org/techniques/T1578/003/
{@attack.t1578.0033A test environment or a batch cluster is taken down{Lcompute/mail-abuse-chain.yml.Mail sending quota or identities are looked at$4f746f2f-e689-5f42-915e-b5382789b036
{Email-abuse-chain-lookGA call that tells how much mail the account may send, or in whose name.{Ases.amazonaws.com
{<GetSendQuota{:GetAccount{>ListIdentities{FMail sending is set up$ef96ed48-4c98-54ff-af6a-73bc32a277ba
{Gmail-abuse-chain-set-upaA call that adds a sender identity, fills in the account's details or switches sending on or off.
{CCreateEmailIdentity{CVerifyEmailIdentity{APutAccountDetails{KUpdateAccountSendingEnabled:Mail quotas are looked at and sending is set up soon after$10651fb6-4bf3-55ad-b1bb-44299a7da779
{@mail-abuse-chain}k{3Within an hour one caller looked at the sending quota or the identities of Amazon SES, and then called to add a sender, to fill in the account details or to change whether the account may send. Spam and phishing through stolen keys starts like this: first what the account can send, then a sender of one's own. Refused calls count, since the attempt tells as much. Look at which identity was added, remove it, and check the sending statistics.Ihttps://docs.aws.amazon.com/ses/latest/APIReference/API_GetSendQuota.htmlShttps://docs.aws.amazon.com/ses/latest/APIReference-V2/API_CreateEmailIdentity.html=An administrator sets up mail for a new domain in the console compute/mail-sending-enabled.yml5Mail sending is enabled or a sender identity is added$f07454da-11b5-5523-a9c9-b5a02ff45698
{Dmail-sending-enabled~G{2Sending by SES is switched on, details that raise the limits of the account are filed, or an address or domain is added as a sender. It is how stolen keys are made ready for spam and phishing in the owner's name. Check the new identity and the limits asked for, and whether the account sends mail at all. Switching sending off is not reported.Phttps://docs.aws.amazon.com/ses/latest/APIReference/API_VerifyEmailIdentity.htmlXhttps://docs.aws.amazon.com/ses/latest/APIReference/API_UpdateAccountSendingEnabled.htmlQhttps://docs.aws.amazon.com/ses/latest/APIReference-V2/API_PutAccountDetails.html3A team sets up mail for a new application or domain/An account leaves the sandbox of SES as planned
{IrequestParameters.enabled{<switched_off-compute/notebook-lifecycle-script-changed.yml4Notebook lifecycle script holds a suspicious command$c5f4a9ba-94de-520e-9816-fc737faefbbf!notebook-lifecycle-script-changed
}e{3The script that a SageMaker notebook runs as root at its creation or at each start is written, and its text opens a raw connection, starts an interactive or network shell, asks the metadata service, or pipes a download into a shell. It outlives every restart and runs with the role of the notebook. Read the whole script and see which notebooks use the configuration. Where the record does not show the content, the rule cannot judge it.hhttps://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateNotebookInstanceLifecycleConfig.htmlNhttps://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html
{@attack.t1059.004=Set-up scripts that read the region from the metadata service=Installers of well-known products that are piped into a shell"requestParameters.onCreate.content!requestParameters.onStart.content
{Gsagemaker.amazonaws.com%CreateNotebookInstanceLifecycleConfig%UpdateNotebookInstanceLifecycleConfig
{<script_holdsN(L2Rldi90Y3Av|l[CSiy]9kZXYvdGNwL[w-z0-9+/]|l[AEIMQUYcgkosw048]vZGV2L3RjcC[89+/])~e{2(IG5jIC1l
|l[CSiy]BuYyAtZ[Q-Za-f]|l[AEIMQUYcgkosw048]gbmMgLW[U-X]|lCm5jIC1l|l[AQgw]puYyAtZ[Q-Za-f]|l[AEIMQUYcgkosw048]KbmMgLW[U-X]
|lL25jIC1l|l[CSiy]9uYyAtZ[Q-Za-f]|l[AEIMQUYcgkosw048]vbmMgLW[U-X]|lO25jIC1l|l[DTjz]tuYyAtZ[Q-Za-f]|l[AEIMQUYcgkosw048]7bmMgLW[U-X]
|lfG5jIC1l|l[HXn3]xuYyAtZ[Q-Za-f]|l[BFJNRVZdhlptx159]8bmMgLW[U-X]|lJm5jIC1l|l[CSiy]ZuYyAtZ[Q-Za-f]|l[AEIMQUYcgkosw048]mbmMgLW[U-X])`(MTY5LjI1NC4xNjkuMjU0
|l[DTjz]E2OS4yNTQuMTY5LjI1N[A-P]|l[AEIMQUYcgkosw048]xNjkuMjU0LjE2OS4yNT[Q-T])C(YmFzaCAta[Q-Za-f]|l[GWm2]Jhc2ggLW[k-n]
|l[BFJNRVZdhlptx159]iYXNoIC1p){Cdownload_into_shell}Q{2(Y3VybC[A-D]|l[GWm2]N1cmwg|l[BFJNRVZdhlptx159]jdXJsI[A-P]).*(fCBiYXNo
|l[HXn3]wgYmFza[A-P]|l[BFJNRVZdhlptx159]8IGJhc2[g-j]|lfGJhc2[g-j]|l[HXn3]xiYXNo|l[BFJNRVZdhlptx159]8YmFza[A-P]
|lfCBza[A-P]|l[HXn3]wgc2[g-j]|l[BFJNRVZdhlptx159]8IHNo|lfCBzdWRv|l[HXn3]wgc3Vkb[w-z0-9+/]|l[BFJNRVZdhlptx159]8IHN1ZG[89+/])+compute/notebook-script-execution-chain.yml"Notebook instance is to be stopped$de58747c-ab98-54e6-9637-d81e102f545c$notebook-script-execution-chain-stop-A call to stop a SageMaker notebook instance.
{DStopNotebookInstance6Start-up script of notebook instances is to be changed$62b5ac21-e7a3-57c6-bbc4-8cf877178290&notebook-script-execution-chain-scriptWA call to change the scripts that notebook instances run when they are made or started."Notebook instance is to be started$ed308279-9e33-55fd-95b9-fd95009a0bb4%notebook-script-execution-chain-start.A call to start a SageMaker notebook instance.
{EStartNotebookInstance>Notebook start-up script is changed between a stop and a start$98261d89-53ac-51b1-acaf-8794dc56cbba
{Onotebook-script-execution-chain~0{3Within an hour one caller asked for a SageMaker notebook instance to be stopped, for a lifecycle configuration to be changed, and for a notebook instance to be started. The script of the configuration runs as root at every start, with the role of the notebook at hand, so the three calls are a way to code execution and to the role's rights. Read the script, which the request carries in Base64, and look at what the notebook's role did afterwards.AA data scientist or platform team rolls out a new start-up script
{Ncompute/run-command-fanout.yml{LCommand is sent to instances$693c2f8a-d74c-58ed-98a9-688055b00128{Grun-command-fanout-call1A command document was sent to managed instances.
{;SendCommand$One command has five targets or more$11ca7e19-035c-558d-9fee-af2e1bd6a590{Grun-command-fanout-wideWA single command went to five or more instances, by the count of targets in the answer.$responseElements.command.targetCount
{<many_targets{15$Commands name five instances or more$a80d4766-8963-5e3e-abba-ef1b8b182704{Lrun-command-fanout-instancesUThe commands of one caller within half an hour name five or more different instances.
{MrequestParameters.instanceIds1Commands are sent to many instances by one caller$56c7d753-0661-59a9-bba3-f12b76b59b5a
{Brun-command-fanout}]{3One caller had Systems Manager run a command on five or more instances, by one call with that many targets or by calls that name as many different instances within half an hour. Run Command works with the highest rights on the host and needs no open port, so it carries ransomware and miners through a fleet at once. The parameters are not in the log: fetch the command by its id, and look at its output and the document it used.Thttps://docs.aws.amazon.com/systems-manager/latest/APIReference/API_SendCommand.html#Patching and inventory of the fleet
{Lcompute/run-command-sent.yml8Principal sends commands to instances for the first time$a6f45d89-0c1a-5c74-9831-89fea8451507
{@run-command-sent}<{3A principal had Systems Manager run a command on instances, and the baseline has not seen it do so. The command runs as root or as the system, with the rights of the instance's role at hand; its text is never in the record. Read the command's output in Systems Manager while it is kept, or the instance's own logs. All sessions of a role count together. Without a baseline this rule stays silent.(An operator does this for the first time
{:by_service"compute/session-manager-fanout.yml Session on an instance is opened$d74185c3-a432-5102-8f34-342aafe4c96a
{Ksession-manager-fanout-call1A Session Manager session was opened on a target.{<StartSession6Sessions on several instances are opened by one caller$69be8929-54dd-55f6-8349-57eeed6257d1
{Fsession-manager-fanout}F{3One caller opened Session Manager sessions on three or more different targets within an hour. A session is a shell or a tunnel to the host that passes by security groups and keys, so an intruder with the right permission moves from server to server with it. Ask the caller, and read the session logs if they are kept. A resumed session is not counted, since its record names the session and not the target.Uhttps://docs.aws.amazon.com/systems-manager/latest/APIReference/API_StartSession.html.https://attack.mitre.org/techniques/T1021/008/
{Gattack.lateral-movement{@attack.t1021.008?An operator looks into an incident that touches several servers
{HrequestParameters.target&compute/session-manager-first-time.yml9Principal opens a shell on an instance for the first time$c65bc8bd-1acc-5848-8e18-102155baf373
{Jsession-manager-first-time~1{2A principal opened a session of Session Manager, and the baseline has not seen it do so. It is a shell on the instance, without a port to be opened or a key to be had, and it comes with the instance's role. Read the session's log if there is one, and see what the role did next. Without a baseline this rule stays silent.$compute/stack-created-first-time.yml,Principal creates a stack for the first time$02b5bf7b-2d74-58bf-b16c-bc448d38c6b9
{Hstack-created-first-time}Y{2A principal created a CloudFormation stack or change set, and the baseline has not seen it do so. A template can make users, roles and functions in one go, and with a service role it does what the caller may not. Read the template and the stack's events. Without a baseline this rule stays silent.Vhttps://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html1A person or pipeline begins to use CloudFormation
{Lcloudformation.amazonaws.com{;CreateStack{DCreateStackInstances{?CreateChangeSet-data-access/backup-recovery-point-deleted.yml Backup recovery point is deleted$a7b0a46a-827a-5000-8862-bbf0387dd828
{Mbackup-recovery-point-deleted}h{2Somebody deletes a recovery point from a backup vault by hand; expiry by the vault's own lifecycle is not reported. Deleting recovery points is the step that makes encryption or deletion of the live data final. Count how many points the caller removed and check the copies in other accounts or in a locked vault.Shttps://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteRecoveryPoint.html*https://attack.mitre.org/techniques/T1490/
{<attack.t1490MRecovery points of a retired workload are cleared before its vault is removed{;data-access
{Dbackup.amazonaws.com{CDeleteRecoveryPoint&data-access/backup-vault-destroyed.yml6Backup vault, its lock or its access policy is deleted$7ccc0261-c16f-536b-8097-1b71825b84bd
{Fbackup-vault-destroyed}^{2A backup vault is deleted, or the lock or the access policy that protects its recovery points is taken off. Without the lock and the policy the recovery points can be deleted by anyone with the permission in this account. See whether recovery points vanish soon afterwards, and who approved the change.Qhttps://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupVault.htmlbhttps://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupVaultLockConfiguration.html]https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupVaultAccessPolicy.html9An empty vault is removed after a move to another accountAA vault policy is deleted and written anew by infrastructure code
{ADeleteBackupVault"DeleteBackupVaultLockConfiguration{MDeleteBackupVaultAccessPolicy#data-access/bucket-delete-burst.yml
{ABucket is deleted$5cb6a182-8dc6-52c8-b900-03df83298ce8{Hbucket-delete-burst-call9A bucket was deleted, which needs it to be empty already.
{@s3.amazonaws.com{<DeleteBucket)Several buckets are deleted by one caller$0c924058-c556-53c9-ad99-dd57f9b378f4
{Cbucket-delete-burst}k{2One caller deleted three or more different buckets within half an hour. A bucket can only go once nothing is left in it, so whatever it held was deleted before, and the freed name can be taken by anybody. Find out what the buckets held, whether copies exist, and whether the deletion was part of a planned teardown.Ehttps://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html:A test environment is torn down by its deployment pipeline
{LrequestParameters.bucketName{Ndata-access/bucket-deleted.yml$b5b04e4c-ffa1-5aa3-b901-68fe8c791739{>bucket-deleted
}S{2An S3 bucket was deleted by something other than a known automation tool. A bucket must be empty to go, so its objects went before it, and its name is now free for anyone to take. See whether the objects were deleted in one sweep, and whether logs, backups or websites pointed at the bucket.2Somebody clears up buckets that are no longer used)data-access/bucket-encryption-removed.yml)Default encryption of a bucket is removed$8144ba7f-a444-5795-8d5d-c77cf2dc84ec
{Ibucket-encryption-removed}^{2The encryption settings of a bucket were deleted, so new objects fall back to the keys that S3 manages itself. Objects stay encrypted, but a customer's own KMS key, with its policy and its log of uses, no longer protects them. Check which key the bucket used, and whether rules for the data ask for it.Ohttps://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketEncryption.htmlLhttps://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-encryption.html
{<attack.t1600SA bucket goes back to the default because its data no longer needs a key of its own{FDeleteBucketEncryption*data-access/bucket-mfa-delete-disabled.yml&MFA delete of a bucket is switched off$13072112-216e-53af-99df-e27881e0c0b1
{Jbucket-mfa-delete-disabled}F{2Deleting versions of the bucket no longer takes a second factor. Only the root user, with its device, can make this change, so it is rare and deliberate, and it removes the last hurdle before versions are destroyed for good. Confirm it with whoever holds the root user's device.Zhttps://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.htmlLhttps://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html"A planned clean-up of old versions6A tool writes the setting out although it was never on3requestParameters.VersioningConfiguration.MfaDelete
{CPutBucketVersioning{8Disabled+data-access/bucket-object-lock-weakened.yml#Object Lock of a bucket is weakened$fa652641-4bca-5dda-8939-7a7814668889
{Kbucket-object-lock-weakened~0{2A bucket's default retention was taken away, or somebody changed the retention of an object and bypassed governance mode to do so. What Object Lock kept from being deleted may be deleted from then on. A default retention that only becomes shorter cannot be seen in one record. Look at deletions in the bucket afterwards.Shttps://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLockConfiguration.htmlKhttps://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectRetention.html1An owner ends a retention that was set by mistake)requestParameters.ObjectLockConfiguration.requestParameters.ObjectLockConfiguration.Rule3requestParameters.x-amz-bypass-governance-retention
{7service{?default_removed PutBucketObjectLockConfiguration{JPutObjectLockConfiguration{Cgovernance_bypassed
{BPutObjectRetention{4true*data-access/bucket-protection-stripped.yml"Protection of a bucket is weakened$1a9d5bc3-ae93-5553-8c44-a04fa3bf8f08
{Obucket-protection-stripped-step}N{1Versioning, access logging, default encryption, replication, Block Public Access, object lock or the lifetime of a bucket's objects was changed for the worse.%requestParameters.BucketLoggingStatus4requestParameters.BucketLoggingStatus.LoggingEnabled=requestParameters.LifecycleConfiguration.Rule.Expiration.Days4requestParameters.LifecycleConfiguration.Rule.Status0requestParameters.VersioningConfiguration.Status&requestParameters.logging.targetBucket
{6source{>versioning_off{9Suspended{;logging_off{@PutBucketLogging{Bprotection_deleted{GDeleteBucketReplication
{MDeleteBucketPublicAccessBlock{>lock_rule_gone{<short_expiry-requestParameters.LifecycleConfiguration.Rule
{BPutBucketLifecycle{7Enabled{3lte{13;Several protections of one bucket are removed by one caller$cbb6e645-1325-5372-a1bf-b3a30ade0640
{Jbucket-protection-stripped~o{2One caller took two or more kinds of protection from the same bucket within an hour and a half, such as versioning and replication, or the object lock rule and access logging. Each step alone has its reasons; together they clear the way for objects to be destroyed or taken without a trace and without a copy. Restore the settings and look at what the caller did in the bucket since.Phttps://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketReplication.html
{<attack.t16857A bucket is taken apart before it is deleted on purpose*data-access/bucket-replication-removed.yml"Replication of a bucket is removed$99669ada-0e17-5d26-8119-6052debc1087
{Jbucket-replication-removed}N{2The replication settings of a bucket were deleted, so its objects are no longer copied to another bucket, Region or account. That copy is often the backup meant to survive the loss of this bucket. Check where the copies went, and look for deletes or overwrites in the bucket afterwards.)A migration that used replication is done+data-access/bucket-versioning-suspended.yml#Versioning of a bucket is suspended$2806f734-4ec7-50d6-b280-3f045a7a678c
{Kbucket-versioning-suspended}[{2The bucket keeps no new versions from now on: what is overwritten is gone, and only versions from before remain. Attackers suspend versioning before they overwrite or delete, so that nothing can be brought back. Look at writes and deletes in the bucket afterwards, and at calls that delete versions.'An owner saves the cost of old versions,data-access/database-availability-attack.yml,Database is rebooted, failed over or stopped$6b9b1626-812f-5a2b-a5f0-d2e8b4aba2c2!database-availability-attack-callNA caller other than an AWS service interrupted a database instance or cluster.
{Ards.amazonaws.com{@RebootDBInstance{?RebootDBCluster{AFailoverDBCluster{EFailoverGlobalCluster{>StopDBInstance
{=StopDBCluster>Databases are rebooted, failed over or stopped again and again$750676a5-679f-5b01-ad36-5ce8babb93c2
{Ldatabase-availability-attack}h{2One caller rebooted, failed over or stopped RDS databases three or more times within half an hour. Each call interrupts whoever depends on the database, and repeated ones keep it down without deleting anything. Ask the caller, and see whether the calls hit one database over and over or went through all of them.Shttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RebootDBInstance.htmlPhttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_StopDBCluster.html
{<attack.t14994Test databases are stopped for the night by a script{@A failover drill*data-access/database-backups-destroyed.yml5Database snapshots or automated backups are destroyed$fade1d4b-024f-53ac-ba42-817e904f1ce6
{Jdatabase-backups-destroyed~6{2A database snapshot or a set of automated backups is deleted, or an instance's backup retention is set to zero, which turns automated backups off and drops those that exist. Ransom and sabotage begin with the means of recovery. Look for other deletions by the same caller and make sure that a copy exists outside this account.Shttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBSnapshot.htmlbhttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstanceAutomatedBackup.htmlShttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBInstance.html@A job of the owner removes manual snapshots past their retentionBAutomated backups of a test database are switched off to save cost'requestParameters.backupRetentionPeriod
{8deletion{@DeleteDBSnapshot{GDeleteDBClusterSnapshot{ODeleteDBInstanceAutomatedBackup{NDeleteDBClusterAutomatedBackup
{Bbackups_turned_off{@ModifyDBInstance{10/data-access/database-deleted-without-backup.yml@Database is deleted without a final snapshot or with its backups$31b2492d-4146-58af-b1dd-a186fcf38b53
{Odatabase-deleted-without-backup~L{2A database instance or cluster is deleted and the request either skips the final snapshot or asks for the automated backups to go with it, so there may be nothing left to restore from. This is how a destructive intruder makes the loss last. Check whether the change was planned, which manual snapshots remain, and what else the same caller deleted.Shttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.htmlRhttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBCluster.html8Short-lived test databases are removed by their pipelineiA cluster's instances are deleted one by one before the cluster, for which no final snapshot can be asked(requestParameters.deleteAutomatedBackups#requestParameters.skipFinalSnapshot
{@DeleteDBInstance{?DeleteDBCluster{CDeleteGlobalCluster{>without_backup'data-access/database-log-downloaded.yml
{ODatabase log file is downloaded$cbd9c2b2-4663-538c-aa71-97239d5be46f{Gdatabase-log-downloaded~Z{1A log file of a database instance is read through the RDS API. Such logs hold statements, user names and, with careless clients, passwords. Check that the caller looks after databases, and which files of how many instances it fetched.[https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DownloadDBLogFilePortion.htmlUhttps://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/DownloadCompleteDBLogFile.html.https://attack.mitre.org/techniques/T1552/001/
{@attack.t1552.001(Operators read slow-query and error logs/A log shipper polls the files of every instance
{HDownloadDBLogFilePortion{IDownloadCompleteDBLogFile(data-access/database-restored-public.yml*Database is restored with a public address$9a53ffb4-253c-5349-8007-72d0b8059587
{Hdatabase-restored-public~N{2A new database instance is restored from a snapshot, from a point in time or from files in S3, and the request or the answer says that it is publicly accessible. Restoring a copy into the open is a quiet way to get at the data without touching the original. Find out whose snapshot was used, which security groups the copy has and who connects to it.bhttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBInstanceFromDBSnapshot.htmlahttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBInstanceToPointInTime.html.https://attack.mitre.org/techniques/T1578/004/
{Aattack.collection{@attack.t1578.004{<attack.t1530<A database meant for the public is rebuilt from its snapshot$requestParameters.publiclyAccessible#responseElements.publiclyAccessible
{ORestoreDBInstanceFromDBSnapshot{NRestoreDBInstanceToPointInTime{GRestoreDBInstanceFromS3{6public(data-access/database-snapshot-copied.yml:Database snapshot is copied from another region or account$76d5338b-a694-52d6-a5de-67ed604844f5
{Hdatabase-snapshot-copied}5{4A database snapshot is copied here from another region, or from another account that shared it. Both carry data across a boundary that guards often stop at. RDS names a source in its answer only for such copies of instance snapshots; of a cluster snapshot the record shows another region only where the request carries one, and another account by the ARN. A name that holds this account's number hides the other account's until known_accounts lists this one. Check whose snapshot it is and what is done with the copy.Qhttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CopyDBSnapshot.htmlXhttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CopyDBClusterSnapshot.html*https://attack.mitre.org/techniques/T1537/
{Cattack.exfiltration{<attack.t1537<Copies for disaster recovery are pulled into a second region<A snapshot is handed over between accounts of the same owner
{NrequestParameters.preSignedUrl3requestParameters.sourceDBClusterSnapshotIdentifier,requestParameters.sourceDBSnapshotIdentifier
{NrequestParameters.sourceRegion+responseElements.sourceDBSnapshotIdentifier{>CopyDBSnapshot{ECopyDBClusterSnapshot
{Csource_is_elsewhere{4arn:{?region_is_asked{Bregion_is_this_one{Isigned_for_another_region{<named_by_arn
{@holds_own_number{Bown_account_listed{Aof_listed_account/arn:*:rds:*:%known_accounts%:cluster-snapshot:*'arn:*:rds:*:%known_accounts%:snapshot:*)data-access/database-snapshot-created.yml!Manual database snapshot is taken$5ffd00c7-c51a-5aa2-a6b6-e5345efae13a
{Idatabase-snapshot-created~h{1A caller other than an AWS service takes a snapshot of a database instance or cluster. It is daily work for operators, and also the first half of copying a database out. Look at what follows, above all sharing, export or a restore of this snapshot.Shttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBSnapshot.htmlZhttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBClusterSnapshot.html.https://attack.mitre.org/techniques/T1578/001/
{@attack.t1578.001%A snapshot is taken before an upgrade9A script of the owner keeps its own schedule of snapshots
{@CreateDBSnapshot{GCreateDBClusterSnapshot*data-access/database-snapshot-exported.yml#Database snapshot is exported to S3$dc4a87f3-8a65-5c97-bf48-5a731542efc0
{Jdatabase-snapshot-exported~l{1The data of a database snapshot or cluster is written as files to an S3 bucket. From there it can be read, copied or shared without any database login. Check that the bucket belongs to you, who may read it, and who may use the key named in the request.Rhttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_StartExportTask.html.https://attack.mitre.org/techniques/T1567/002/
{@attack.t1567.002{@attack.t1213.006)A nightly export feeds the data warehouse{?StartExportTask"data-access/filesystem-deleted.yml*EFS file system or mount target is deleted$83e031fa-8104-513a-b537-2078b90f8780
{Bfilesystem-deleted~9{2An EFS file system is deleted, which destroys its files, or one of its mount targets is removed, which cuts machines off from it and is needed before the file system itself can go. Alone it is often ordinary housekeeping. Read it together with other deletions by the same caller and check that a backup of the file system exists.Chttps://docs.aws.amazon.com/efs/latest/ug/API_DeleteFileSystem.htmlDhttps://docs.aws.amazon.com/efs/latest/ug/API_DeleteMountTarget.html6Test environments are torn down by infrastructure code)A mount target is moved to another subnet
{Oelasticfilesystem.amazonaws.com{@DeleteFileSystem{ADeleteMountTarget!data-access/gui-s3-client-use.yml8Identity uses a desktop client for S3 for the first time$d9108419-defd-5f5f-99b1-c2a8a17ce882
{Agui-s3-client-use~7{2An identity called S3 with a desktop client as S3 Browser or Cyberduck, which the baseline has not seen it do. Intruders with a stolen key like such clients because they make looking around and copying easy. Ask the owner of the identity, and see which buckets were opened and copied. Without a baseline this rule stays silent.jhttps://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html.A person installs such a client for their work
{5to_s3{6client{:S3 Browser{9Cyberduck{<MountainDuck!data-access/instance-exported.yml+Instance or machine image is exported to S3$ff619616-e370-5146-902b-3f094d85b423
{Ainstance-exported~d{1An instance, or a machine image with its disks, is written to an S3 bucket as a file that runs or restores elsewhere. It carries whatever the disks hold: data, keys, configuration. Check who owns the bucket and whether anybody reads the object.Xhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInstanceExportTask.htmlKhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportImage.htmlThttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateStoreImageTask.html9Images are stored in S3 to move them to another partition4A machine is taken back to an on-premises hypervisor
{HCreateInstanceExportTask{;ExportImage{DCreateStoreImageTask,data-access/kms-decrypt-by-new-principal.yml7Principal decrypts with a key that it never used before$8d33f418-4b84-5b1a-8c9b-6ecbab0123c1
{Lkms-decrypt-by-new-principal~j{2A principal decrypted with a KMS key, in a call of its own and not through another service, and the baseline has not seen it use this key. A new pair is a new duty, or somebody opening what they have found. See what else the principal read shortly before. Trails often leave KMS events out because there are many: then this rule sees nothing. Without a baseline it stays silent.Dhttps://docs.aws.amazon.com/kms/latest/APIReference/API_Decrypt.html.https://attack.mitre.org/techniques/T1555/006/
{@attack.t1555.006%An application is given a further key{FuserIdentity.invokedBy{Akms.amazonaws.com{7Decrypt
{Athrough_a_service{Ldata-access/queue-purged.yml{?Queue is purged$ad649e23-f29a-5607-92db-e5a0b0204047
{<queue-purged}={2All messages of an SQS queue are deleted at once and cannot be brought back. It breaks the work behind the queue and can remove traces, such as security events that wait for their consumer. Find out what the queue carries and whether the caller is one of its operators.Yhttps://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_PurgeQueue.html2Developers and test runs empty queues of their ownAAn operator clears a queue of poisoned messages after an incident
{Asqs.amazonaws.com{:PurgeQueue*data-access/s3-anonymous-object-access.yml7Objects of a bucket are read or written by nobody known$b0d4417d-001c-5ce1-9b59-b853b8d46ca5
{Js3-anonymous-object-access}Y{3A caller without credentials read, wrote, listed or deleted objects, and S3 allowed it: the bucket or its objects are public. For what is published on purpose that is the point; anything else is open to the world, and a bucket that strangers may write to serves them as a store. Close the bucket to the public, and look back for who came before. The calls are data events: the trail must be set to record them for the bucket.]https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.htmlUhttps://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-s3-info.html*https://attack.mitre.org/techniques/T1530/6The bucket holds a web site or downloads for everybody
{9GetObject{9PutObject{;ListObjects{<DeleteObject{9anonymous{F%anonymous_principals%!data-access/s3-bulk-bytes-out.yml
{HBytes of an object leave$e52bbc48-46d7-5c54-9484-7c1ba0ca12a2{Fs3-bulk-bytes-out-readGA caller reads an object, and the record says how many bytes were sent.>One caller reads more than ten gibibytes of objects in an hour$eb34440f-bd3d-5898-8102-94e86834f09d
{As3-bulk-bytes-out~2{2The objects that one caller read within an hour sum up to more than ten gibibytes sent. Much data in few large objects escapes a count of objects, so the bytes are added up. This is context for other findings: compare with other days, and see from where the caller reads. Only a trail that records S3 data events shows it.Bhttps://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html*https://attack.mitre.org/techniques/T1567/
{<attack.t1567JA backup, an analysis job or a media service reads large objects every day'additionalEventData.bytesTransferredOut
{2gt{Ndata-access/s3-bulk-delete.yml{CObjects are deleted$0709d5b5-4b2d-5272-9438-f5a6907116a3{Cs3-bulk-delete-callAA caller deletes an object of a bucket, or several with one call.
{=DeleteObjects$One caller deletes very many objects$6f82c019-796d-5225-8395-50ea25f4f7c3{>s3-bulk-delete
}l{3A thousand or more deletions of objects by one caller were recorded within a minute. Somebody may be destroying data, often after copying it. Stop the caller, and see whether the buckets keep old versions: with versions only markers were written, unless version ids stand in the calls. A call for many objects is recorded once beside a record for each object, which hardly changes the count. Only a trail that records S3 data events shows this.Fhttps://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html3A bucket is emptied on purpose before it is deletedIA job removes its temporary files; a lifecycle rule does not show up here data-access/s3-bulk-download.yml
{AAn object is read$6ef6eab7-cb11-5804-9eab-86e9d06b3203{Gs3-bulk-download-object%A caller reads an object of a bucket.&One caller downloads very many objects$3fa45e02-f046-5c01-b935-f7e3ed6172a3
{@s3-bulk-download~S{2Within half an hour one caller read five thousand or more different objects, told apart by bucket and key. Somebody may be copying whole buckets away. Look at where the caller is, how many bytes went out, and whether this caller reads so much on other days. Only a trail that records S3 data events shows this; the event history of the account never does.<A backup, an analysis job or a migration reads whole buckets
{ErequestParameters.key)data-access/s3-copy-to-foreign-bucket.yml1Objects are copied to a bucket of another account$25467f50-d696-54db-8ccc-31361acb7acd
{Is3-copy-to-foreign-bucket~J{2CopyObject wrote an object into a bucket that belongs to an account other than the one that received this record. S3 moves the bytes by itself, so no download shows and no network of yours carries them. Check whom the bucket belongs to, what x-amz-copy-source names, and how many copies the caller made. Needs data events of the bucket's objects.Chttps://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.htmlbA backup, migration or data exchange copies to another account of the organisation or of a partner#requestParameters.x-amz-copy-source
{Cresources.accountId{>resources.type{:CopyObject{>foreign_bucket{9resources{?AWS::S3::Bucket'data-access/s3-credential-file-read.yml0Object that looks like a credential file is read$9c3a4fda-4a7b-538c-8d51-e7016dff9371
{Gs3-credential-file-read~F{2An object was read whose key ends like a file of secrets: AWS credentials, an SSH key, a certificate key or an environment file. Whoever read it may now hold passwords and keys for other systems. Find out whether the file should lie in a bucket at all, treat its contents as known to the reader, and replace them if the read was not expected.HA program loads its certificate or settings from a bucket when it startsCPublic certificates and unrelated files end in .pem or .key as well
{?credential_file{5cased{@.aws/credentials{B*/.aws/credentials{;.aws/config{=*/.aws/config{6id_rsa{8*/id_rsa
{:id_ed25519{<*/id_ed25519{8id_ecdsa{:*/id_ecdsa{6id_dsa{8*/id_dsa{4.env{6*/.env{7.env.?*{9*/.env.?*
{5*.pem{5*.ppk{5*.key3data-access/s3-encryption-with-external-kms-key.yml5Object is encrypted with a KMS key of another account$48c7f1b5-e298-5a16-a3b0-847dbb4b4ce0#s3-encryption-with-external-kms-key
~<{3An object is written or copied, and the request has S3 encrypt it with a KMS key that belongs to an account other than the one that received this record. Whoever owns the key decides from then on whether the object can be read, which is how data is held to ransom in place. Find out whose key it is, stop the caller, and look for older versions of the objects. A key that comes from the bucket's settings is not seen. Needs data events of the bucket's objects.Mhttps://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.htmlBhttps://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html*https://attack.mitre.org/techniques/T1486/
{<attack.t1486\Objects are delivered to a bucket of a partner who wants them encrypted with a key of theirs?The keys of an organisation are kept in an account of their own=requestParameters.x-amz-server-side-encryption-aws-kms-key-id<responseElements.x-amz-server-side-encryption-aws-kms-key-id
{;foreign_key{?alias_asked_for{=arn:*:alias/*{@foreign_key_used7data-access/s3-encryption-with-foreign-customer-key.yml1An object is written with a customer-provided key$1f129cb5-3102-5d52-a5ff-560125d9f648-s3-encryption-with-foreign-customer-key-writeaA caller writes or copies an object and has S3 encrypt it with a key that comes with the request.ArequestParameters.x-amz-server-side-encryption-customer-algorithm
{<own_key_sent2Objects are rewritten with a customer-provided key$32fa01c4-7bba-541b-a009-205fa2041dac's3-encryption-with-foreign-customer-key
~l{2Within half an hour one caller wrote twenty or more objects of a bucket with a key that came with the requests (SSE-C). AWS does not keep such a key, so whoever sent it alone can read the objects again: this is how data in S3 is held to ransom. Stop the caller, and look for older versions and for a short expiry on the bucket. Only a trail that records S3 data events shows this.[https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.htmlPA backup product or an application encrypts all of its objects with its own keys!data-access/s3-large-download.yml*Single object of more than 100 MiB is read$dbcb50ed-cc14-53e8-8687-a452a6a35674
{As3-large-download~8{2One GetObject call returned more than 100 MiB (104,857,600 bytes). Backups, exports and archives are of that size, and so is what a thief takes first. On its own this is context: look at who reads such objects usually, from where, and how many others the caller read. The size stands in additionalEventData, in data events only.HAnalytics, restores and software distribution read large objects all day
{:large_body{9104857600&data-access/s3-ransom-note-written.yml1Object with the name of a ransom note is uploaded$c92e1935-69fe-5632-8f80-e0a2d8e8cfcf
{Fs3-ransom-note-written~1{2An object was written whose name speaks of ransom, decryption, recovery or instructions, and that is a text, HTML or Markdown file. Attackers who encrypt or delete the objects of a bucket leave such a file behind. Look for many deletes, overwrites or copies in the bucket before it, and secure the versions that are left.MDocumentation with names such as how-to.md or restore-guide.html is published
{4note{1i=(ransom|ldecrypt|lrecover|lrestore|lhow.?to)[^/]*\.(txt|lhtml|lmd)$#data-access/s3-read-then-delete.yml$Object of a bucket is read or copied$b6538a06-b349-5267-8c65-dd7a81830b8a
{Hs3-read-then-delete-read@A call that takes the content of an object, whatever came of it.{OObjects of a bucket are deleted$58219e3b-7d98-5931-8205-59f1088b2e01
{Js3-read-then-delete-deleteIA call that deletes one object or a list of objects, whatever came of it.&Objects of one bucket are read in bulk$0946a007-ba41-5682-aaf9-4ac066074d22
{Is3-read-then-delete-reads9A hundred reads of one bucket by one caller within a day.)Objects of one bucket are deleted in bulk$facd9624-5e9f-526f-b78d-09e76a363d8c
{Ks3-read-then-delete-deletesCA hundred delete requests on one bucket by one caller within a day.<A bucket is read in bulk and then emptied by the same caller$56239a21-7141-5ad7-b02d-1eb6d54918fe
{Cs3-read-then-delete}h{3One caller made at least a hundred read or copy requests on a bucket and after them at least a hundred delete requests on it, all within a day: the order in which data is taken and then destroyed for ransom. Requests are counted, refused ones too, and a copy counts for the bucket it writes to, which is the one its record names. Look at the outcome of the requests, at whether versioning kept the objects, and at where they were read from.FA batch job that works through its input and clears it away afterwards5Frameworks that rename objects by a copy and a delete*data-access/s3-website-script-replaced.yml-Script of a static website is written by hand$2a778861-284e-534d-ac84-91daec91f9fb
{Js3-website-script-replaced}@{3A JavaScript file below static/js/, where build tools put the scripts of a web front end, was uploaded by something other than a known automation tool. A changed script runs in the browser of every visitor and can take their passwords or payments. Compare the object with the version before it, and with what the build produced. The tools are recognised by their user agent, which a caller can forge..https://attack.mitre.org/techniques/T1491/002/
{@attack.t1491.002^A pipeline uploads the site with the command line client or a tool that the list does not name
{;site_script{>static/js/*.js{@*/static/js/*.js&data-access/secret-read-first-time.yml2Principal reads a secret that it never read before$fcf0c761-18d6-59e2-b05e-08ffebe4f5d1
{Fsecret-read-first-time}@{3A principal read the value of a secret, and the baseline has not seen it read this one. Applications read the same few secrets for ever; a new pair is a new version of one, or somebody looking around. A secret may be asked for by its name or by its ARN, and the two count apart. See who else reads it, and change the secret if the reader should not know it. Without a baseline this rule stays silent.Vhttps://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html(An application is given a further secret
{LA person looks a password up{JrequestParameters.secretId{Lsecretsmanager.amazonaws.com{>GetSecretValue"data-access/secrets-batch-read.yml
{KSecrets are read in a batch$ffcb64dd-b48c-5ecf-8c1e-d4e0b553e8b5{Gsecrets-batch-read-call;A caller reads the values of several secrets with one call.
{CBatchGetSecretValue%Secrets are read in batch after batch$d7d68421-0fd9-5a45-94b3-46c251e9ad74{Bsecrets-batch-read
}8{3One caller read secrets with three or more batch calls within ten minutes. A batch returns up to twenty secrets, by a list or by a filter as wide as every secret there is, so this is a quick way to empty the store. Read the filters, and treat what they cover as known to others until the reading is explained. Only the batch calls count, not the single reads that may be recorded beside them.[https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.htmlSA controller or an application fetches all of its secrets in batches when it starts!data-access/secrets-bulk-read.yml
{@A secret is read$f0c58257-386e-54cf-b0e3-48286020db24{Fsecrets-bulk-read-callLA caller reads the value of a secret, and no service does it for the caller.
{?called_directly{MOne caller reads many secrets$11634ee8-7202-5417-b18c-337cac53ccf7{Asecrets-bulk-read
~8{2One caller read twenty or more secrets within ten minutes. Software reads the few secrets it needs; whoever empties the store reads them all. Treat every secret that was read as known to others until the reading is explained. Secrets count by the name or ARN that was asked for, so one that was asked for both ways counts twice.DA tool for infrastructure as code reads every secret that it manages*A controller copies secrets into a cluster(data-access/secrets-listed-then-read.yml
{BSecrets are listed$60bd03ec-ac91-5f33-b4f1-eb479a558a3f{Msecrets-listed-then-read-list1A call that lists the secrets of Secrets Manager.
{;ListSecrets{>Secret is read$1bf38d75-e59b-5147-af43-7ce027af453c{Msecrets-listed-then-read-read;A call that asks for the value of one secret or of several.
{HSecrets are read in bulk$540ad92a-ac85-5799-9d17-5583ed9828f8{Nsecrets-listed-then-read-reads7Five reads of secrets by one caller within ten minutes.(Secrets are listed and then read in bulk$38f7f1b8-3705-5bbb-a096-d5487fd577f3
{Hsecrets-listed-then-read~N{2One caller listed the secrets of Secrets Manager and then made five or more calls for their values, all within ten minutes. Applications know the name of the secret they need; whoever lists first and reads everything is collecting. Refused reads count as well. Change the secrets that were read, and find out where the caller's credentials come from.Shttps://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html
{@attack.discovery{<attack.t15267A deployment that copies all secrets of its environment)data-access/secrets-read-many-regions.yml
{OA secret is read in some region$d70c0527-4b1b-5631-8584-e554078e80e2{Nsecrets-read-many-regions-call5A caller reads the value of one secret or of several.+One caller reads secrets in several regions$9c3c7f60-2195-5677-8581-0ebf9dc02035
{Isecrets-read-many-regions}B{2Within ten minutes one caller read secrets in three or more regions. Software works in the region where it runs; a script that looks for anything of value goes from region to region. Check what else the caller listed in these regions, and replace the secrets that were read.DA deployment reads replicated secrets in every region that it serves,data-access/secure-parameter-default-key.yml(Encrypted parameter uses the default key$285b7695-4dd7-55f7-88af-6e9b43f31273
{Lsecure-parameter-default-key~X{2A SecureString parameter is written without a key of its own, so the key alias/aws/ssm that AWS manages encrypts it. The value is encrypted, but the policy of that key cannot be changed: whoever in the account may read the parameter can decrypt it, and nobody else can be kept out by the key. This is posture; use a customer managed key for values that matter.Uhttps://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.htmlShttps://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html*https://attack.mitre.org/techniques/T1552/
{<attack.t1552AMost parameters are written this way where no rule asks for a key{GrequestParameters.keyId
{FrequestParameters.type{<PutParameter{<SecureString{;default_key{=alias/aws/ssm+data-access/secure-parameters-bulk-read.yml
{OOne parameter is read decrypted$649c9997-83d1-5cb1-9243-51816ee21930{Osecure-parameters-bulk-read-oneCA caller reads a parameter of Systems Manager and has it decrypted. requestParameters.withDecryption
{<GetParameter-Several parameters are read decrypted by name$092b9ed4-0f55-5963-93f2-14e1aac8c8c2#secure-parameters-bulk-read-severalNA caller reads a list of parameters of Systems Manager and has them decrypted.
{=GetParameters.The parameters below a path are read decrypted$c1749253-a3be-5dd6-8cd5-d9e84d3fe3bf secure-parameters-bulk-read-pathUA caller reads all parameters below a path of Systems Manager and has them decrypted.
{CGetParametersByPath*One caller reads many decrypted parameters$842309cc-89bd-58c9-9758-56f04e8a0ae6
{Ksecure-parameters-bulk-read~Q{2Within fifteen minutes one caller asked for twenty-five or more different parameters of Systems Manager in decrypted form. Each name in a list counts. A call for a path counts once for the path, since the record does not say what it returned, so see how wide such paths are. Replace the passwords and keys that were read unless the reading is explained.Vhttps://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html\https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.htmlXA deployment or a tool for infrastructure as code reads all parameters of an application
{FrequestParameters.name{GrequestParameters.names{FrequestParameters.path{9parameter+data-access/snapshot-or-image-destroyed.yml
{GEBS snapshot is deleted$87b0514f-0f24-512a-8303-c05a689ba596$snapshot-or-image-destroyed-snapshot6A caller other than an AWS service deleted a snapshot.
{>DeleteSnapshot{MMachine image is deregistered$9c4c17b1-1004-5243-9634-10dbc290af89!snapshot-or-image-destroyed-image@A caller other than an AWS service deregistered a machine image.
{?DeregisterImage/Snapshots or machine images are deleted in bulk$780daa12-f047-5c96-ba32-1f5c96149cf5
{Ksnapshot-or-image-destroyed~n{2One caller deleted snapshots or deregistered machine images, five or more in all, within half an hour. They are what servers and disks would be rebuilt from, so their loss often comes just before or after the originals are destroyed. Look for a Recycle Bin rule that still holds them, and at what else the caller deleted. Calls that a backup or lifecycle service makes are left out.Nhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSnapshot.htmlOhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterImage.html@A script of the operators that clears out old backups and builds
{IrequestParameters.imageId{LrequestParameters.snapshotId{9destroyed$data-access/table-exported-to-s3.yml DynamoDB table is exported to S3$4a584980-11d0-55fc-802b-5bb546b27bbe
{Dtable-exported-to-s3}a{2A whole DynamoDB table, or its changes over a span, is written to an S3 bucket from the point-in-time backup. No read of the table appears in the trail and no capacity is used, so nobody notices. Check the bucket and its owner: the request names `s3BucketOwner` when the bucket belongs to another account.`https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ExportTableToPointInTime.html2Tables are exported to the data lake on a schedule
{Fdynamodb.amazonaws.com{HExportTableToPointInTime(data-access/table-scanned-first-time.yml*Principal scans a table for the first time$735ab427-0de2-562d-802d-79025d702889
{Htable-scanned-first-time~L{2A principal read through a whole DynamoDB table, and the baseline has not seen it scan this one. Applications ask for single items and seldom scan; who wants a copy of the data does. Count the calls and see where they came from. The call is a data event: the trail must be set to record them for DynamoDB. Without a baseline this rule stays silent.Lhttps://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Scan.html^https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/logging-using-cloudtrail.html1A report or a migration is run for the first time
{KrequestParameters.tableName{4Scan2data-access/topic-message-published-first-time.yml8Principal publishes to a topic that it never used before$16cc6b96-ac5d-573e-8073-9e5d12875594"topic-message-published-first-time
~n{2A principal published a message to a topic, and the baseline has not seen it use this one. Stolen keys are used to send text messages and mails at somebody else's cost, and a topic can carry data out. See who subscribes to the topic and how many messages went. The call is a data event: the trail must be set to record them for SNS topics. Without a baseline this rule stays silent.;https://docs.aws.amazon.com/sns/latest/api/API_Publish.htmlGhttps://docs.aws.amazon.com/sns/latest/dg/logging-using-cloudtrail.html$An application begins to use a topic
{JrequestParameters.topicArn{Asns.amazonaws.com{7Publish{<PublishBatch*data-access/topic-subscription-outside.ymlETopic gets a subscription by a protocol that is new for the principal$5f4f1296-6d03-533c-9f8c-394d230c35b8
{Jtopic-subscription-outside}c{2A principal subscribed an address outside AWS, by mail, text message or web hook, to a topic, and the baseline has not seen it subscribe by this protocol. From then on every message of the topic goes there too. See what the topic carries, and who owns the address. Without a baseline this rule stays silent.=https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html-A team has itself told of alarms in a new way
{JrequestParameters.protocol{9Subscribe{:leaves_aws{5email{4http{5https{3sms*data-access/traffic-mirroring-prepared.yml*Traffic mirror target or filter is created$2e419b47-1331-59ad-a6b8-6520d7c96597
{Jtraffic-mirroring-prepared}g{2The receiving end of a traffic mirror is set up, or a filter that says which packets are copied. With a session on an interface it copies all its traffic, unencrypted passwords and data included, to a machine of the caller's choice. Look at where the target leads and whether CreateTrafficMirrorSession follows.Yhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTrafficMirrorTarget.htmlYhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTrafficMirrorFilter.htmlOhttps://docs.aws.amazon.com/vpc/latest/mirroring/what-is-traffic-mirroring.html*https://attack.mitre.org/techniques/T1040/
{<attack.t1040@A network security product that reads mirrored traffic is set up{NNetwork staff look for a fault
{ICreateTrafficMirrorTarget{ICreateTrafficMirrorFilter{MCreateTrafficMirrorFilterRule)data-access/traffic-mirroring-started.yml*Network traffic of an instance is mirrored$98f7854f-b33e-5651-90f8-d8e1f1e799bc
{Itraffic-mirroring-started}5{2A mirror session begins to copy the packets of a network interface to another target. Whoever reads the target sees every request that travels unencrypted. Check which interface is mirrored, who runs the target, and that a network or security team asked for it.Zhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTrafficMirrorSession.html5An intrusion detection sensor is attached to a subnet1Network engineers capture traffic to find a fault
{JCreateTrafficMirrorSession$data-access/trail-bucket-deleted.yml4Bucket of trail files is deleted or loses its policy$03b83912-9e84-5eb8-8903-8070adcb98e4
{Dtrail-bucket-deleted}S{3CloudTrail writes its files to this bucket and needs the bucket's policy to do so: without the one or the other, delivery fails while the trail itself still looks switched on. A bucket must be empty before it can be deleted, so its files went first. The list trail_buckets says which buckets are meant; it ships with common names, so name your own there. Look at the trail's delivery errors and for copies of the files.Khttps://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.htmlfhttps://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html.https://attack.mitre.org/techniques/T1685/002/
{@attack.t1685.0024A test account is taken down together with its trail8A policy is removed and put again by infrastructure code
{>logging-tamper{BDeleteBucketPolicy{?%trail_buckets%%data-access/trail-objects-deleted.yml!Delivered trail files are deleted$1f508091-f48a-5338-aec1-a6d6ed2bdf37
{Etrail-objects-deleted~<{3Somebody deletes log files or digest files that CloudTrail has delivered, and with them what they hold about the past. A call that deletes many keys leaves one such record for each key beside its own, which names no key and is not counted here. The list trail_buckets says which buckets are meant; it ships with common names, so name your own. See whether the bucket keeps versions, what the missing hours covered, and whether the digest chain shows more gaps.Ehttps://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.htmldhttps://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html
{<attack.t10705A job of your own removes files after the agreed time0A backfill or a test removes copies that it made
{:trail_file{</CloudTrail/{C/CloudTrail-Digest/{Mdata-access/volume-copied.yml,Snapshot or image of a disk is taken by hand$fb845035-5137-5bd8-a851-c2f278413ac5
{=volume-copied~R{2A disk is copied into a snapshot or an image, or such a copy is copied on, by a caller that is neither an AWS service nor one of the automation_agents. A copy can be mounted elsewhere and read file by file without touching the machine. See what becomes of it: whether it is shared, copied to another region, or turned into a volume on a strange instance.Nhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshot.htmlKhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateImage.htmlLhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html)Operators take a snapshot before a change5Backup scripts whose tool is not in automation_agents
{>CreateSnapshot{?CreateSnapshots{;CreateImage{<CopySnapshot{9CopyImage%data-access/windows-password-read.yml0The Windows password of an instance is asked for$07851ed9-8019-53b2-93af-536163302a25
{Jwindows-password-read-callVA caller asks for the encrypted administrator password of an instance, allowed or not.
{?GetPasswordData1Windows passwords of many instances are asked for$4babe0e3-b75d-5039-928b-202187c0724c
{Ewindows-password-read~>{2Within fifteen minutes one caller asked for the Windows administrator passwords of five or more instances, whether it was allowed to or not. The passwords come encrypted to the key pair of the instance, so look for its private key in wrong hands too. If the calls succeeded, change the passwords and see who signed in to the machines.Ohttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetPasswordData.htmlTA fleet of Windows machines is set up with a tool that fetches their first passwords-defense-evasion/activity-in-unused-region.yml3Something is changed in a Region that is not in use$c4b05721-fe21-5dff-891a-66751f4db239
{Iactivity-in-unused-region~>{2A call that changes something succeeded in a Region outside the allowed ones. Intruders like Regions that nobody looks at, for mining above all. Name the Regions in use in allowed_regions: by default every Region is allowed and this rule stays silent. Services that always record in one Region of their own, such as IAM, are left out.IA service of AWS keeps a record or a replica of its own in another Region8A team tries out a Region before it is added to the list
{?defense-evasion{8readOnly{6change{>allowed_region{>global_service{A%global_services%3defense-evasion/ebs-default-encryption-disabled.yml1EBS encryption by default is disabled in a region$1dcdaff2-c6c7-5959-abb8-96653f6c64c6
{Oebs-default-encryption-disabled}N{2New volumes and copies of snapshots in the region are no longer encrypted unless somebody asks for it. Unencrypted snapshots can be shared with everyone and copied without a key, so this can prepare for taking data away. Switch it on again and list the volumes and snapshots made since.]https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableEbsEncryptionByDefault.htmlKhttps://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.htmlRA restore from an old unencrypted snapshot fails and operators go back for a while
{MDisableEbsEncryptionByDefault,defense-evasion/elb-access-logs-disabled.yml/Access logs of a load balancer are switched off$76bc644c-d3b2-50da-a732-f83ffc880483
{Helb-access-logs-disabled~H{2The load balancer no longer writes a line for each request to its bucket. Where the application keeps no log of its own, requests of an attacker are then not found again. The rule reads both forms of the call, that of application and network load balancers and that of classic ones. A call may send the setting along although it was off before.jhttps://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyLoadBalancerAttributes.htmlnhttps://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_ModifyLoadBalancerAttributes.htmlMInfrastructure code sends all attributes of a load balancer that never logged%A load balancer of a test environment requestParameters.attributes.key"requestParameters.attributes.value:requestParameters.loadBalancerAttributes.accessLog.enabled"elasticloadbalancing.amazonaws.com
{LModifyLoadBalancerAttributes{=attribute_off{LrequestParameters.attributes{Faccess_logs.s3.enabled{5false
{;classic_off+defense-evasion/image-scanning-disabled.yml,Scan on push of container images is disabled$78160d77-b507-5143-a1b3-f43b64123c5b
{Gimage-scanning-disabled~W{2Scan on push is switched off for an ECR repository, or the registry is left without a rule that scans on push or continuously. Images with known flaws, or with something added to them, then arrive unseen. The setting of a single repository is superseded by the one of the registry, so look at the latter first; another scanner in the build may make up for it.`https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImageScanningConfiguration.htmlchttps://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutRegistryScanningConfiguration.html*https://attack.mitre.org/techniques/T1685/%Images are scanned by another productBA repository moves from its own setting to the one of the registry7requestParameters.imageScanningConfiguration.scanOnPush%requestParameters.rules.scanFrequency
{?repository_call{Aecr.amazonaws.com{MPutImageScanningConfiguration{=registry_call PutRegistryScanningConfiguration
{?scans_by_itself{<SCAN_ON_PUSH{?CONTINUOUS_SCAN)defense-evasion/mail-identity-deleted.yml{HMail identity is deleted$e73c448d-15b5-51c3-ad48-91a27dc34a7b
{Email-identity-deleted~Z{1An address or a domain is taken out of SES. After a spam or phishing run it removes the sender that the run used; for a real sender it stops the mail of an application. Look at when the identity was made and what was sent in its name.Khttps://docs.aws.amazon.com/ses/latest/APIReference/API_DeleteIdentity.htmlShttps://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteEmailIdentity.html*https://attack.mitre.org/techniques/T1070/,A sender that is no longer needed is removed
{KTest domains are cleaned up{>DeleteIdentity{CDeleteEmailIdentity"defense-evasion/region-enabled.yml
{HOpt-in Region is enabled$151e701d-27f0-596b-8f0e-47441ec3136f{>region-enabled}P{2A Region that is off by default was enabled for an account. Few teams watch a Region they never used, so resources started there can run unseen, and a trail or detector set up Region by Region does not cover it. Ask who needs the Region, and make sure that logging and detection reach it.Khttps://docs.aws.amazon.com/accounts/latest/reference/API_EnableRegion.html8The company starts to operate in a new part of the world
{Eaccount.amazonaws.com{<EnableRegion*defense-evasion/serial-console-enabled.yml4EC2 serial console access is enabled for the account$b6fcb5d7-ed62-5c2f-81e9-a62776ee1887
{Fserial-console-enabled}^{2The account setting that allows serial console sessions in this Region was switched on. The console reaches an instance below its network, so security groups, network logs and a broken SSH daemon no longer stand in the way. Check whether keys were pushed to a serial console afterwards, and who did so.Yhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableSerialConsoleAccess.html[https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configure-access-to-serial-console.htmlNAn administrator repairs an instance that no longer starts or lost its network
{IEnableSerialConsoleAccess&defense-evasion/waf-ip-set-changed.yml7Address list of the web application firewall is changed$54bda727-f642-5986-a61b-322c368b972b
{Bwaf-ip-set-changed}_{2An address list of AWS WAF is created, changed or deleted, and no AWS service made the call. Rules refer to such lists to block or to let through, so one more address can let an intruder past every other rule. The request holds the whole new list: compare it with the old one and see which rules use it.Hhttps://docs.aws.amazon.com/waf/latest/APIReference/API_UpdateIPSet.htmlHhttps://docs.aws.amazon.com/waf/latest/APIReference/API_DeleteIPSet.html.https://attack.mitre.org/techniques/T1686/001/$A job of the owner feeds block lists,Offices move and their addresses are updated
{Cwafv2.amazonaws.com{;CreateIPSet{;UpdateIPSet{;DeleteIPSet#defense-evasion/web-acl-deleted.yml/Web ACL, firewall rule or rule group is deleted$c63a0535-eb65-5fed-a78e-fc20c1260a2e
{?web-acl-deleted~V{1A web ACL, a rule group or a rule of the web application firewall is deleted. A web ACL in use has to be detached before, so a deletion often comes second. See which resources it guarded and whether another web ACL took its place.Ihttps://docs.aws.amazon.com/waf/latest/APIReference/API_DeleteWebACL.htmlLhttps://docs.aws.amazon.com/waf/latest/APIReference/API_DeleteRuleGroup.htmlShttps://docs.aws.amazon.com/waf/latest/APIReference/API_wafRegional_DeleteRule.html)Firewall configuration is rebuilt as code>Rules of the older WAF are removed after a move to the new one
{Awaf.amazonaws.com{Jwaf-regional.amazonaws.com{<DeleteWebACL{?DeleteRuleGroup{:DeleteRule$defense-evasion/web-acl-detached.yml;Web ACL is detached, or a distribution is saved without one$0f1da151-6d7e-5186-bd2f-645675bbef17
{@web-acl-detached}8{3A web ACL is taken off a load balancer, an API or another regional resource, or a CloudFront distribution is saved with no web ACL. Attacks that the firewall would have stopped reach the application from then on. CloudFront is sent the whole configuration with every change, so such a record does not tell whether the distribution had a web ACL before: compare with the earlier configuration.Ohttps://docs.aws.amazon.com/waf/latest/APIReference/API_DisassociateWebACL.htmlVhttps://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateDistribution.htmlDA distribution that never had a web ACL is changed in some other wayFA web ACL is moved or replaced, or its resource is about to be deleted-requestParameters.distributionConfig.webACLId
{9taken_off{BDisassociateWebACL{Hdistribution_without_acl{Hcloudfront.amazonaws.com{BUpdateDistribution
{0.identity-access/bedrock-key-user-elsewhere.yml4User made for a Bedrock API key acts outside Bedrock$6578c8a2-b9b0-57be-85e1-45512262c7e6
{Jbedrock-key-user-elsewhere~l{2A long-term Bedrock API key comes with an IAM user of its own, whose name begins with BedrockAPIKey-. That user has no business in other services, so calls elsewhere mean that someone gave it an access key or password and uses it as a hidden way in. Find out who added the credentials, and remove them together with the user if it is no longer needed. Refused calls count as well.Bhttps://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html.https://attack.mitre.org/techniques/T1078/004/
{@attack.t1078.004SThe key is used with an endpoint of Bedrock that records under another service name
{?identity-access{AuserIdentity.type{EuserIdentity.userName{8key_user{7IAMUser{>BedrockAPIKey-{7at_home
{Dsignin.amazonaws.com1identity-access/cognito-anonymous-credentials.yml7Credentials are given to a caller who has not signed in$00131f39-51b1-5959-9d28-fb42b584427a
{Mcognito-anonymous-credentials~K{2A Cognito identity pool gave AWS credentials to a caller that nobody has vouched for. Pools that allow guests do so by design; then their guest role must bear that anybody in the world has it. Look at what that role may do, and at what the credentials did. The call is a data event: the trail must be set to record them for Cognito identity pools.bhttps://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.htmlWhttps://docs.aws.amazon.com/cognito/latest/developerguide/logging-using-cloudtrail.html
{<attack.t1528'An application serves guests on purpose{Ncognito-identity.amazonaws.com{IGetCredentialsForIdentity
{6nobody{7Unknown3identity-access/console-bruteforce-then-success.yml0A console sign-in fails before one that succeeds$ca3fcbd7-5bc0-5012-b251-4156fb8dbe07'console-bruteforce-then-success-failure
{HA console sign-in fails.{MresponseElements.ConsoleLogin{7sign_in{<ConsoleLogin{7Failure'Three console sign-ins of one user fail$860e2de7-0665-591d-8600-9799e9ce5721(console-bruteforce-then-success-failuresJThree or more sign-ins of one user of an account fail within half an hour.)A console sign-in succeeds after failures$aac54334-85ed-5887-b21d-a4fe560cdc46%console-bruteforce-then-success-entry
{KA console sign-in succeeds.{6let_in{7Success1A console sign-in succeeds after several failures$252aa9fd-b67c-517b-addb-a2a1dc786188
{Oconsole-bruteforce-then-success~U{2Three or more console sign-ins of a user failed, and then one succeeded, all within thirty minutes. The password may have been guessed. The user is told by account and name, because failed sign-ins often have no ARN; identities without a user name take no part. Compare the addresses and browsers of the failures with those of the success, and ask the user.uhttps://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-aws-console-sign-in-events.html.https://attack.mitre.org/techniques/T1110/001/
{@attack.t1110.0013A user mistypes the password and then gets it right.identity-access/console-from-instance-role.yml7Console sign-in with the credentials of an EC2 instance$046a7ad4-5b2a-5b7b-8b3e-41b3db7d9afd
{Jconsole-from-instance-role}h{2The session is named after an instance, as those of instance profiles are: credentials meant for software on a machine are used to ask for a sign-in token or to enter the console. Machines need no console, so somebody took them from the metadata service. Revoke the sessions of the role and look at the instance.bhttps://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html_https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html.https://attack.mitre.org/techniques/T1550/001/
{@attack.t1550.001{@attack.t1021.007IAn administrator opens the console from a shell of an instance on purpose
{HuserIdentity.principalId{>GetSigninToken{@instance_session{;AssumedRole{=:i-[0-9a-f]+$5identity-access/console-login-by-federation-token.yml-Console is entered through a federation token$26387359-e46b-5880-a370-67b23cc83e3c!console-login-by-federation-token
}k{2The session comes from GetFederationToken, called with the access key of an IAM user. Someone who has stolen such a key turns it into the console this way, and the token goes on working after the key is deactivated. The session issuer in the record names the user whose key was used; look at the calls of that user.5A portal of your own that sends people to the console
{9federated{=FederatedUser.identity-access/console-login-failed-burst.yml.A console sign-in with a known user name fails$eb4c9b79-bd50-5921-8911-885d2a15a713 console-login-failed-burst-namedcA sign-in fails and the record tells the user's name, which it withholds where no such user exists.
{5named{<unknown_name{NHIDDEN_DUE_TO_SECURITY_REASONS3A console sign-in fails and only an ARN tells whose$5a84fc94-3263-5f2c-bab2-836dc713584a
{Nconsole-login-failed-burst-arnYA sign-in fails and the record holds no user name, as for root and for sessions of roles.
{7no_name5Console sign-ins of one identity fail again and again$a19e8237-e28e-53af-8943-3bd7b0640348
{Jconsole-login-failed-burst~H{2Five or more console sign-ins of one identity of an account failed within ten minutes, as when a password is guessed. A record of a failed sign-in often has the user's name and no ARN, so users are told apart by account and name, and only identities without a name by their ARN. Check whether a sign-in of the same identity succeeds afterwards.JA user has forgotten the password or has a stale one in a password manager
{8identity(identity-access/console-login-failed.yml{EConsole sign-in fails$337d89d2-4f49-5f02-aaff-06a4d4ebfbb1
{Dconsole-login-failed}K{2A sign-in to the console did not succeed: a wrong password, a wrong code or an unknown name, which the record hides. One failure means little; many from one address, or one that is followed by a success, mean guessing. Group the failures by address and by user before acting on them.*https://attack.mitre.org/techniques/T1110/
{<attack.t1110{NPeople mistype their passwords{6failed.identity-access/console-login-many-sources.yml
{JA console sign-in succeeds$446af73f-34d2-586e-a97a-ae4643da4a1c console-login-many-sources-entry$An identity signs in to the console.,One identity signs in from several addresses$cf9f5984-94a0-51c1-8897-7171f76938d3
{Jconsole-login-many-sources}6{2The same identity signed in to the console from two or more addresses within an hour. A second person may hold the password or the session of the identity provider. Compare where the addresses belong, the browsers, and whether a second factor was used each time.LSomebody moves from the office network to a mobile one, or switches a VPN on'A browser changes between IPv4 and IPv6(An account whose users share one sign-in
{?sourceIPAddress,identity-access/console-login-new-source.yml;Console sign-in from a network that is new for the identity$64ab00bf-0f03-5d3b-a382-9587929a58d7
{Hconsole-login-new-source~[{2A console sign-in succeeded from an address in a network (/24 of IPv4, /48 of IPv6) from which this identity has made no call in the baseline. Stolen passwords are used from elsewhere. Ask the person, look at MFAUsed, and see what the session did next. An identity that the baseline does not have is new with everything. Without a baseline this rule stays silent.VA person travels, works from another place or gets another address from their provider
{CThe identity is new$trailsift.context.new_source_network{;new_network3identity-access/console-login-role-without-saml.yml@Role session enters the console outside SAML and Identity Center$06c40065-cf73-5865-a44d-6e5eb61114a2
{Oconsole-login-role-without-saml~5{2The session of a role came to the console by no SAML provider and not through IAM Identity Center. What remains is a sign-in link built from temporary credentials, which is how stolen credentials of a workload become a console. The role and session names tell where the credentials came from; ask what person would need that..A broker of your own that builds sign-in links;Developers use a command-line helper that opens the console#additionalEventData.SamlProviderArn
{<role_session{?identity_center{?AWSReservedSSO_/identity-access/console-login-two-countries.yml,A console sign-in comes from a known country$57a4bacf-da16-5b85-85bc-de3442f4b056!console-login-two-countries-loginBA console sign-in succeeds from an address whose country is known.
{Itrailsift.context.country{6placed7One identity signs in to the console from two countries$bbf0d8ea-a3e0-5f75-ac12-02c9123b870b
{Kconsole-login-two-countries~:{3One identity - a user, or a role's session of one name - signed in to the console from addresses in two or more countries within two hours. Nobody travels so fast as a rule, and a stolen password is used from where the thief is. Countries are compared, not distances: two towns at a border count, two ends of a large country do not. Ask the person which of the two it was. The rule needs a database of places, given with --geoip; without one it stays silent.KA person turns a VPN on or off, or a telephone goes through another country
{@A border is near0The database has an address in the wrong country-identity-access/console-login-without-mfa.yml
{MIAM user signs in without MFA$006647dc-4b27-5089-899a-7ecdc6aa8edb{Iconsole-login-without-mfa}e{2The password of an IAM user was enough for the console. Such a password, guessed or taken by a fake sign-in page, lets anyone in. Sessions of roles and of IAM Identity Center always say that no MFA was used, since their own sign-in asks for it, and are not looked at. Give the user a device, or better a role.Hhttps://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html>A user signs in for the first time and registers a device next8An account for emergencies that is kept without a device
{KadditionalEventData.MFAUsed{8iam_user{6no_mfa{2No&identity-access/console-mfa-failed.yml'The second factor of a named user fails$68633865-a993-5a45-8ca6-e8531280fc35
{Hconsole-mfa-failed-namedWA sign-in fails at the code of the second factor, and the record tells the user's name.
{IresponseElements.CheckMfa{Bsecond_step_failed{8CheckMfa{3Yes5The second factor of an identity without a name fails$29187810-e6b4-58d0-af26-67121db5b289
{Fconsole-mfa-failed-arnmA sign-in fails at the code of the second factor, and the record has an ARN without a user name, as for root.5The second factor fails repeatedly at console sign-in$2d0e397f-466f-5010-a221-8fb8f77f6bd7
{Bconsole-mfa-failed~H{2Two or more times within fifteen minutes the sign-in of one identity failed at the second factor. The password had been accepted before, so somebody may hold it and guess codes or press the owner for one. Ask the owner, and change the password if it was not them. Identities are told apart by account and name, or by ARN where there is no name.*https://attack.mitre.org/techniques/T1621/
{<attack.t1621IThe clock of a code generator is off, or a code expires while it is typed*identity-access/console-password-spray.yml!A console sign-in of a user fails$be013272-d47b-5aa5-9bca-95dc4d8660b4!console-password-spray-known-nameIA sign-in fails for a user who exists, so that the record tells the name.<A console sign-in fails with a user name that does not exist$64d8e22e-4b27-5682-8f2b-e7b869967d03#console-password-spray-unknown-nameVA sign-in fails and the record withholds the name, since the account has no such user.-One address fails to sign in as several users$a7b1ad8e-ff85-559c-82b3-4bc0e5d527a1
{Fconsole-password-spray~8{2From one address console sign-ins failed for five or more users within ten minutes, as when a few passwords are tried on many names. CloudTrail withholds a name that does not exist, so each such attempt counts as a user of its own. Look for a sign-in from this address that succeeded, and for the same address at other accounts..https://attack.mitre.org/techniques/T1110/003/
{@attack.t1110.003DMany people sign in through one office address at the start of a dayYOne person mistypes a user name five times, which the records cannot tell from five names
{7eventID{>attempted_user)identity-access/console-role-switched.yml2Console user switches to a role for the first time$b5eb678d-c7e8-5670-898b-7c4e06fe7b7c
{Econsole-role-switched~={2Somebody who was signed in to the console switched to a role, and the baseline has not seen this pair of old and new identity. In the record, userIdentity is the role's session and additionalEventData.SwitchFrom the identity that switched. See what the role may do and what the session did. Without a baseline this rule stays silent.Vhttps://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-console.html
{HA person is given a role{NadditionalEventData.SwitchFrom{KresponseElements.SwitchRole{:SwitchRole.identity-access/cross-account-role-assumed.yml1Role is assumed from an account that is not known$39331fb7-9648-5f32-84f7-3392228f8b8a
{Jcross-account-role-assumed}1{3A principal of another account takes on a role of this one; the record is the one that the role's account gets. With accounts in known_accounts, calls from these are left aside; with the list as shipped, empty, every other account counts. Look the account id up, read the role's trust policy, and follow the session by the key id in the answer or by sharedEventID on the caller's side.Ghttps://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.htmlLhttps://docs.aws.amazon.com/IAM/latest/UserGuide/cloudtrail-integration.html*https://attack.mitre.org/techniques/T1199/
{<attack.t1199LA partner or a monitoring product whose account is not in known_accounts yet(Another account of the same organisation
{Asts.amazonaws.com{:AssumeRole{<from_account{:AWSAccount{<same_account.identity-access/federation-token-admin-use.yml3Federated session changes IAM or enters the console$0dbc8e40-0219-5948-9a64-9e680c970e73
{Jfederation-token-admin-use~T{2A session from GetFederationToken changes users, roles or policies, or signs in to the console. By its own rules such a session may not call IAM from a script at all, so it came in through the console, most likely to get round a limit on a stolen key. The session issuer names the user whose key is behind it; deactivate that key and deny the old sessions.Ohttps://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.htmlfhttps://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_disable-perms.html
{:iam_change{Aiam.amazonaws.com{7console*identity-access/federation-token-admin.yml6Federation token with unrestricted permissions is made$e4ed279a-2854-52db-a00f-f432b64c8e5d
{Ffederation-token-admin~;{2GetFederationToken hands out credentials under a name of the caller's choice, for up to 36 hours. Here the session policy allows everything, so that the token can do whatever the user behind it can; no need of a portal is that wide. Follow the key id in the answer, and know that deactivating the user's key does not end the token.
{@attack.t1548.005IA console broker of your own that leaves the limits to the user behind it)requestParameters.policy.Statement.Action)requestParameters.policy.Statement.Effect+requestParameters.policy.Statement.Resource requestParameters.policyArns.arn
{BGetFederationToken{?admin_statement"requestParameters.policy.Statement{5Allow{2\*{5\*:\*{<admin_policy
{8endswith{Jpolicy/AdministratorAccess,identity-access/federation-token-created.yml{KFederation token is created$3e2051b6-2803-5970-a48a-f353692abb12
{Hfederation-token-created~l{2A user's key was exchanged for the credentials of a federated session, which can also be turned into a console sign-in. The session lives for up to 36 hours and outlives the key: disabling the key or the user's password does not end it, only taking rights from the user does. Almost nobody needs this call today. See what policy was asked for, and follow the key id in the answer.
{@attack.t1098.0015An old identity broker signs people in to the console/identity-access/first-time-api-by-principal.yml9Principal makes a changing call that it never made before$25d20466-0c5f-5eb1-8896-2476aebda6d8
{Kfirst-time-api-by-principal}2{3A principal changed something with a call that the baseline has not seen it make. On its own this says little, and a short baseline makes it say it often; beside other findings on the same principal it shows where its behaviour turned. All sessions of a role count together, and the version in a name as CreateFunction20150331 does not matter. Without a baseline this rule stays silent.
{HWork that is done seldom{GA principal that is new5identity-access/instance-credentials-off-instance.yml=Credentials of an instance's role are used from a new network$29cc56d3-ce6c-56e4-b3eb-12815373c5e5!instance-credentials-off-instance
}M{4Credentials that an EC2 instance got for its role were used from a public network (/24 of IPv4, /48 of IPv6) from which no instance of that role has called in the baseline. The metadata service gives these credentials to the instance alone: from elsewhere they were taken away, as by a request that the instance was tricked into. The instance id stands after the colon of principalId; compare its own addresses. Calls through a VPC endpoint, and roles that the baseline does not have, do not count. Without a baseline this rule stays silent.Qhttps://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html<New instances of the role have public addresses of their own1The instances get another gateway to the internet.An administrator tries the credentials by hand
{Otrailsift.context.new_principal{Ktrailsift.source_is_address{=vpcEndpointId{=instance_role{?from_an_address
{?private_address{4cidr{:10.0.0.0/8{=100.64.0.0/10{;127.0.0.0/8{>169.254.0.0/16{=172.16.0.0/12{>192.168.0.0/16
{7::1/128{8fc00::/7{9fe80::/10{Cthrough_an_endpoint1identity-access/instance-identity-role-abused.yml8Built-in identity of an instance is used for other calls$6beb2bf3-c245-5f07-9ffd-95a23d84b470
{Minstance-identity-role-abused~G{2Every instance holds credentials of a built-in role that only agents of AWS should use; they have almost no permissions. A call with them to anything but Systems Manager means that somebody read them from the metadata service and tries what they can do. The attempt counts, refused or not. Look at the instance that the session is named after.YAn agent of AWS that is newer than this rule, such as one that reports to another service
{=built_in_role{B:assumed-role/aws:{:agent_call{Issmmessages.amazonaws.com{Iec2messages.amazonaws.com
{:inside_aws{<AWS Internal/identity-access/key-pair-created-new-source.ymlCEC2 key pair is created from a network that is new for the identity$a6f8b711-b52e-56d0-b5fd-d16774a0a9e8
{Kkey-pair-created-new-source~Y{2A key pair for instances was created by a call from a network (/24 of IPv4, /48 of IPv6) from which this identity has made no call in the baseline. Its private half went to the caller alone and opens every instance that is launched with it. Ask the owner of the identity, and look for instances launched with this key. Without a baseline this rule stays silent.Mhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateKeyPair.html.https://attack.mitre.org/techniques/T1098/004/
{@attack.t1098.004{@attack.t1552.004!A person works from another place{=CreateKeyPair%identity-access/key-pair-imported.yml!SSH key pair is imported into EC2$7c2c7bb8-659b-5302-b1b3-e0812e8204ed
{Akey-pair-imported}e{2A public key that was made elsewhere was registered as an EC2 key pair. Instances that start with it accept logins from whoever holds the private half, which AWS has never seen. By itself this is routine: look for instances launched with the key name soon after, above all by a caller who rarely launches any.Mhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportKeyPair.html0Infrastructure code registers the keys of a team*A developer brings the key of a new laptop
{=ImportKeyPair-identity-access/long-term-key-new-address.yml/Long-term access key is used from a new network$3d993e12-8ce2-594f-84af-dd491f963571
{Ilong-term-key-new-address}T{3A call was signed with a long-term access key and came from a network (/24 of IPv4, /48 of IPv6) from which the key's owner has made no call in the baseline. Keys that leak in source code or on a lost machine are used from elsewhere, and nothing else in the call need be odd. See what the key did from the new network first, and disable it if the owner does not know the place. Without a baseline this rule stays silent.Phttps://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html,A person travels or works from another place1A build service that holds the key moves or grows
{@The owner is new{HuserIdentity.accessKeyId{=long_term_key{4AKIA/identity-access/managed-instance-registered.yml@Instance credentials register a machine from an unlisted network$4a2c5199-1764-50e2-b10f-b09081189430
{Kmanaged-instance-registered~g{3A machine registers with Systems Manager by the role credentials of an EC2 instance, from an address outside known_networks. The agent makes this call when it starts, so from inside it is ordinary; from elsewhere somebody may have carried the credentials of the instance away and taken its place. Name the networks through which your instances reach AWS in known_networks: until then every such registration from an address is reported. Compare the address with that of the instance in the session name.^https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssystemsmanager.htmlJInstances start that reach AWS through a network not yet in known_networks
{GRegisterManagedInstance{@by_instance_role{<from_address{=known_network{@%known_networks%*identity-access/mfa-device-deactivated.yml$MFA device is deactivated or deleted$0c818faf-0f71-5436-a23e-77d3abdc0b9a
{Fmfa-device-deactivated~d{2A user loses a second factor, so that the password or key alone is enough from then on. The record does not tell how much the user may do; look that up, and see whether a new device follows. Users named in mfa_rotation_users, whose devices are exchanged as a routine, are left aside when deactivated; the list ships empty, and the record of a deleted device names no user.Phttps://docs.aws.amazon.com/IAM/latest/APIReference/API_DeactivateMFADevice.htmlShttps://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteVirtualMFADevice.html.https://attack.mitre.org/techniques/T1556/006/
{@attack.t1556.006{JA user has a new telephoneBThe console removes a virtual device whose set-up was not finished
{JrequestParameters.userName{CDeactivateMFADevice{FDeleteVirtualMFADevice{7routine{D%mfa_rotation_users%)identity-access/mfa-device-new-in-sts.ymlDSession is requested with an MFA device that is new for the identity$99002127-de98-5e2e-95cc-372fa2a3b306
{Emfa-device-new-in-sts}o{2Temporary credentials were given out for the code of an MFA device whose serial number the baseline has not seen this identity use. An intruder who has added a device of their own keeps the rights that ask for MFA. Look for the call that enabled the device, and ask the owner. Without a baseline this rule stays silent.Lhttps://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html,A person has a new telephone or security key
{NrequestParameters.serialNumber{?GetSessionToken{;with_device4identity-access/mfa-device-registered-by-session.ymlGMFA device is registered with temporary credentials outside the console$326e8b37-2df7-5345-b70e-788dff095ec4 mfa-device-registered-by-session
}Y{2A virtual MFA device is created or put on a user by a call with temporary credentials, outside the console. People register devices in the console; a thief of a session does it by script to pass MFA later with a device of their own. Ask the user whether the device is theirs, and remove it if not.Lhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.htmlShttps://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateVirtualMFADevice.html.https://attack.mitre.org/techniques/T1098/005/
{@attack.t1098.005+A tool that sets up new users with a deviceHOlder records of the console, which lack the mark of console credentials
{LsessionCredentialFromConsole{FCreateVirtualMFADevice{?EnableMFADevice{7session{4ASIA*identity-access/mfa-removed-then-login.yml&An MFA device of a user is deactivated$6107106b-cfc5-5f82-9a3b-5e39d1617aad
{Nmfa-removed-then-login-removed#An MFA device is taken from a user./An IAM user signs in to the console without MFA$2e4c1273-abe1-55b8-a34a-862106b32311
{Lmfa-removed-then-login-loginBA console sign-in of an IAM user succeeds with the password alone.{7by_user
{;without_mfa6User signs in without MFA after the device was removed$6724f3bb-a220-54ee-bbb3-63e20fe58a94
{Fmfa-removed-then-login}M{3An MFA device of a user was deactivated, and within a day that user signed in to the console with the password alone. Whoever has the password and some rights in IAM clears the way for a sign-in like this. Ask the user whether the device was lost; if not, end the sessions, change the password and find out who removed the device. The record of a deleted virtual device names no user, but it is deactivated first.=A user has lost the device and signs in to set up another one
{4user(identity-access/offensive-tool-agent.yml2User agent names an offensive tool or distribution$964fcb2c-97b0-5fde-a0a8-1822019e835f
{Doffensive-tool-agent}O{3The caller's user agent carries the name of a penetration testing distribution, a credential scanner or an attack framework. Tools put the name there themselves, so the call most likely comes from a tester or an intruder who did not care to hide it; a text that the caller chooses proves nothing by its absence. Look at the credentials behind the call and at what else they did, whether the call was allowed or not.5An announced penetration test or a detection exercise5A program whose name happens to hold one of the words
{:tool_agent{4kali{6parrot{6pentoo{:trufflehog{4pacu{@stratus-red-team)identity-access/oidc-provider-created.yml+OpenID Connect provider is added or changed$f8696336-d17a-5a08-af21-313192b2dff1
{Eoidc-provider-created~0{2An OpenID Connect identity provider was added to the account, or an audience or a certificate thumbprint of one was changed. From then on, whoever holds the provider's keys can take on every role that trusts it. See which roles trust the provider, and whether its host belongs to the organisation or to a service in use.Xhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html.https://attack.mitre.org/techniques/T1484/002/
{@attack.t1484.0025A new Kubernetes cluster or a build service is set up-A certificate authority of a provider changes
{KCreateOpenIDConnectProvider"AddClientIDToOpenIDConnectProvider%UpdateOpenIDConnectProviderThumbprint(identity-access/own-password-changed.yml)IAM user changes the own console password$d5e8b63c-632b-5ba9-8bd4-b79313dbc954
{Down-password-changed~K{1An IAM user sets a new password for the own console login. A thief of that password does this to shut the user out; users themselves do it all the time. Look at the address and the sign-ins of the user before and after.Khttps://docs.aws.amazon.com/IAM/latest/APIReference/API_ChangePassword.html*https://attack.mitre.org/techniques/T1098/
{<attack.t1098/Users follow the password policy of the account{>ChangePassword,identity-access/password-policy-weakened.yml<Account password policy is deleted or allows short passwords$9130e27e-1d2a-56b9-8449-3af476531e4b
{Hpassword-policy-weakened}d{2The rules for IAM user passwords were removed, or the shortest allowed password now has fewer than 14 characters. Without a policy the account falls back to the AWS default, and passwords become easier to guess. Compare the request with the policy that stood before, and look at password changes that follow.Xhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.htmlXhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccountPasswordPolicy.html
{<attack.t1556`An account that holds no IAM users with passwords gets a default policy from a baseline templateNA policy is tightened step by step and still asks for fewer than 14 characters'requestParameters.minimumPasswordLength
{7deleted{KDeleteAccountPasswordPolicy{?short_passwords{KUpdateAccountPasswordPolicy{2lt{214+identity-access/role-assumed-first-time.yml&User assumes a role for the first time$8ecbfe6a-d550-515e-894f-e3a61ecdd048
{Grole-assumed-first-time}m{2An IAM user took on a role that the baseline has not seen this user take on. By itself this is daily business; beside a new address or a burst of reading it shows where stolen keys lead. Look at what the role may do and follow its session by the access key id in the answer. Without a baseline this rule stays silent.2A user gets a new task or a new role is rolled out
{IrequestParameters.roleArn/identity-access/role-chain-through-accounts.yml$A role of another account is assumed$29e448e2-3ae9-56bb-a649-c2c4c5747104!role-chain-through-accounts-firsthA caller takes on a role of an account that is not its own; the answer names the key of the new session.0A role session assumes a role of another account$191183ce-ad62-5f39-ac08-669c52c1b9e2 role-chain-through-accounts-nextHThe session of a role takes on a role of an account that is not its own.7A session comes from one account and goes on to another$5927c165-adf7-56af-a848-f66ddb33d8e5 role-chain-through-accounts-ends
|kThe account that the session was begun from and those that it goes on to are two or more, so that it does not just go back.(responseElements.credentials.accessKeyId
{3end(Roles are chained through three accounts$020b8c10-6fbe-5454-b26b-876fd79b0b9a{Krole-chain-through-accounts
~J{3A caller took on a role in a second account, and the very session that this began took on a role in a third one, within the twelve hours that a session can last. Each step makes it harder to see who is at work, and trust between accounts is how one stolen key opens a whole organisation. The steps are joined by the key id of the session, so the logs of the first two accounts are needed. See who began the chain, and whether each of the roles needs to trust the one before.>https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html4A deployment goes through a hub account as a routine,identity-access/role-chaining-first-time.yml4Role session assumes another role for the first time$8bb344e2-add5-5ffe-9c0a-c0ada2ac6381
{Hrole-chaining-first-time~V{2A session of one role took on another role, and the baseline has not seen this pair. Intruders go from role to role until one of them may do what they want, and each step hides the one before. All sessions of a role count together. Go back from session to session by the access key ids, and see who began the chain. Without a baseline this rule stays silent./A pipeline or a service is given a further role
{7by_role*identity-access/roles-anywhere-profile.yml9Roles Anywhere profile opens roles to certificate holders$30be2a55-8ddb-5617-a8cc-31f01a4a6859
{Froles-anywhere-profile}F{2An enabled IAM Roles Anywhere profile was created. It names the roles that the holder of a certificate from a trust anchor may take, from anywhere, without an access key. Check the roles in the request, their permissions and trust policies, and the trust anchors of the account.Thttps://docs.aws.amazon.com/rolesanywhere/latest/APIReference/API_CreateProfile.html.https://attack.mitre.org/techniques/T1098/003/
{@attack.t1098.003@A platform team connects servers outside AWS with Roles Anywhere{Krolesanywhere.amazonaws.com
{=CreateProfile/identity-access/roles-anywhere-trust-anchor.yml>Roles Anywhere trusts a certificate authority from outside AWS$5185b6ed-9049-51cc-baf2-27f8f4a9b972
{Kroles-anywhere-trust-anchor~>{2A trust anchor of IAM Roles Anywhere was created, or given a new source, and its certificate authority is not an AWS Private CA. Whoever holds the key of that authority can issue certificates and trade them for role credentials for as long as the anchor stands. Find out who owns the authority, and which profiles and roles accept it.Xhttps://docs.aws.amazon.com/rolesanywhere/latest/APIReference/API_CreateTrustAnchor.htmlXhttps://docs.aws.amazon.com/rolesanywhere/latest/APIReference/API_UpdateTrustAnchor.htmlMA company registers its own public key infrastructure for servers outside AWS#requestParameters.source.sourceType
{ACreateTrustAnchor{AUpdateTrustAnchor{;with_source{:private_ca{;AWS_ACM_PCA%identity-access/root-api-activity.yml
{MRoot user acts on the account$ad7d6ea1-ce5e-5e22-90d8-08cc490f3a4e{Aroot-api-activity~l{2The root user makes a call that is not read-only, with its own session or access key: root needs no permission for it, and no policy of the account can stop it. Calls that a service makes as root and events of services are left aside; sign-ins count, since CloudTrail does not mark them as reading, and so do calls that failed. Establish who used root and why a role would not do.Ehttps://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-tasks.htmlNhttps://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html
{LA task that only root can do The first steps in a new account{9eventType{4root{4Root{7changes{=service_event
{?AwsServiceEvent&identity-access/root-console-login.yml!Root user signs in to the console$381e6e98-976e-510d-af3a-3d9b149aacf3
{Broot-console-login}U{2Somebody signs in with the e-mail address and password of the account itself. No policy of the account limits this user, and almost nothing needs it. Make sure that the holder meant to, and read everything done in the session; failed attempts carry no error code and are another rule's matter.9A task that only root can do, such as closing the account4identity-access/root-contact-or-password-changed.yml6Password or e-mail address of the root user is changed$a70c8418-969b-5faa-a614-760984ca0e8d root-contact-or-password-changed
}<{3The password of root is changed or recovered, or its e-mail address is changed or is about to be. Whoever holds both owns the account and can lock out its holder. The sign-in pages record the outcome in the answer; the calls of account management, which the organisation may make for a member, have an error code like any other call. Reach the account's contacts by another way than this mailbox.Vhttps://docs.aws.amazon.com/accounts/latest/reference/API_StartPrimaryEmailUpdate.htmlUThe holder of the account renews the password or moves the account to another mailbox
{MresponseElements.EmailUpdated*responseElements.PasswordRecoveryCompleted responseElements.PasswordUpdated
{?changed_by_root{?PasswordUpdated{@AwsConsoleSignIn{<EmailUpdated{IPasswordRecoveryCompleted{<account_call
{GStartPrimaryEmailUpdate{HAcceptPrimaryEmailUpdate{>ChangeRootMail+identity-access/root-login-failed-burst.yml#A root sign-in to the console fails$26e4112d-f2e5-5722-b65e-a4a8b4fc51a7
{Oroot-login-failed-burst-attempt;Somebody gives the root user's address and does not get in.{<root_sign_in"Root sign-ins fail again and again$ab1a76c6-280d-5309-a605-ba25e09f1456
{Groot-login-failed-burst~E{2Five or more console sign-ins as root of one account failed within fifteen minutes. Whoever tries knows the root user's e-mail address and guesses the password or the code. Look for a root sign-in that succeeds afterwards, and for the same addresses at other accounts. The records of root sign-ins lie in us-east-1 whatever region is in use.8The owner of the account has forgotten the root password*identity-access/root-login-without-mfa.yml
{NRoot user signs in without MFA$b351e521-6b17-5ee1-8b52-db20584463a9{Froot-login-without-mfa}B{2The password alone opened the account's most powerful identity, so no MFA device is registered for root or it was taken away. A leaked password or access to the mailbox is then enough for a takeover. Register a device at once, and check whether the holder made this sign-in.Ihttps://docs.aws.amazon.com/IAM/latest/UserGuide/enable-mfa-for-root.htmlAThe first sign-in of a new account, before a device is registered4identity-access/root-password-recovery-requested.yml0Password recovery is requested for the root user$383ce9b2-c2ce-5f63-8ed4-1d44c5194795 root-password-recovery-requested
}L{2Somebody asks for the mail that resets the password of root. It takes no more than the account's e-mail address, so the request proves nothing by itself; together with a hold over the mailbox it is a takeover. Warn the holder of the mailbox and watch for the recovery to be completed.Ihttps://docs.aws.amazon.com/IAM/latest/UserGuide/reset-root-password.html%The holder has forgotten the password
{IPasswordRecoveryRequested(identity-access/root-session-assumed.yml*Root session is opened in a member account$cd507524-a203-5586-9214-1bd6ca9e9907
{Droot-session-assumed~d{2The management account or an account it has delegated this to opened a short session as the root user of a member account. Such sessions are made for a few tasks, as the removal of a bucket policy that shuts everybody out, and each names the task's policy. They leave no sign-in of root behind. Ask who needed it, and follow the session by the access key id in the answer.Ghttps://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.htmlRhttps://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html.https://attack.mitre.org/techniques/T1548/005/LThe team that keeps root access centrally does one of the tasks that need it
{:AssumeRoot)identity-access/saml-provider-changed.yml5SAML identity provider is created, updated or deleted$ec5026ec-b629-5be3-8dc4-f754c9ed5e4b
{Esaml-provider-changed~E{2A SAML provider decides whose signed assertions this account accepts as sign-ins to roles. New or replaced metadata lets the holder of another signing key enter as any user that a role trusts. Check the entity and certificate in the metadata, and which roles name the provider. Renewals that IAM Identity Center makes by itself are left out.Ohttps://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSAMLProvider.htmlOhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateSAMLProvider.html
{@attack.t1606.002@The identity team renews the signing certificate of its provider>An infrastructure pipeline sets up federation in a new account
{BCreateSAMLProvider{BUpdateSAMLProvider{BDeleteSAMLProvider{Bby_identity_center{Asso.amazonaws.com%identity-access/saml-role-assumed.yml2Subject takes on a role by SAML for the first time$8ad6d7d0-7c77-5d65-b8ba-ab602571869b
{Asaml-role-assumed~J{2A role was taken on with a SAML assertion, and the baseline has not seen this provider vouch for this subject and role together. Whoever holds the provider's signing key can write an assertion for any name and role. Ask the identity provider's own log for the sign-in: a forged assertion has none there. Without a baseline this rule stays silent.Ohttps://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html.https://attack.mitre.org/techniques/T1606/002/(A person is new or has been given a role7The identity provider names its subjects anew each time
{MuserIdentity.identityProvider{BAssumeRoleWithSAML,identity-access/service-assumes-new-role.yml4AWS service assumes a role that it never used before$756c06e9-6faf-5bda-8694-fa9efbeb1550
{Hservice-assumes-new-role~9{2A service of AWS took on a role that the baseline has not seen it use. Each new function, instance profile or task role begins so; an intruder who has passed a powerful role to something of their own begins so too. Look for the call that passed the role shortly before, and who made it. Without a baseline this rule stays silent.Khttps://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html:Something new is deployed that runs with a role of its own
{:AWSService.identity-access/session-key-many-addresses.yml.A temporary credential is used from an address$1ebd9af7-b8be-5c0f-aab8-2cb9e42bc26e
{Osession-key-many-addresses-call\A call is signed with a temporary key and comes from an IP address, not from an AWS service.
{=temporary_key7One temporary credential is used from several addresses$503a51b3-c0fb-5b9f-90d1-bc7dc0e60160
{Jsession-key-many-addresses~m{2Calls signed with the same temporary key came from three or more addresses within thirty minutes. A session belongs to one machine or browser, so a copy of its credentials may be in use elsewhere. Calls that AWS services pass on for the session have no address and do not count. Find out which of the addresses is the rightful one, and revoke the role's sessions if another is not.Rhttps://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html8The caller sits behind a pool of NAT gateways or proxies A host speaks both IPv4 and IPv6/A pipeline hands its session to several runners)identity-access/session-token-by-user.yml!IAM user asks for a session token$9dbfe07f-0307-5e1c-91e1-0f4081ed2043
{Esession-token-by-user~<{2GetSessionToken turns the access key of an IAM user into temporary credentials. It is the usual way to prove MFA on the command line; a thief uses it to keep working after the key is deactivated, for up to 36 hours. A serial number in the request means that MFA was given. Use it to link the later calls of the new key to this user.-Command-line helpers that ask for an MFA code'identity-access/signin-token-minted.yml7Console sign-in token is made outside the access portal$917cd701-61ba-5a7a-b8a3-36b0eede10f0
{Csignin-token-minted~7{2A sign-in token turns temporary credentials into a link to the console. The portal of IAM Identity Center makes such tokens with a client of its own, which is left aside; this one came from something else, a script or a tool for intruders. See where the credentials came from and whether a sign-in from another address follows.
{OresponseElements.GetSigninToken{=access_portal{IJersey/$|kproject.version|m"identity-access/ssh-key-fanout.yml#An SSH key is pushed to an instance$aee2357c-9f5b-5c3e-b126-bab22f0ae58b
{Cssh-key-fanout-push\A caller asks EC2 Instance Connect to put a public key on an instance or its serial console."ec2-instance-connect.amazonaws.com
{@SendSSHPublicKey{MSendSerialConsoleSSHPublicKey/One caller pushes SSH keys to several instances$0f4ef8f8-918f-5911-b14d-c652b9687005
{>ssh-key-fanout~:{2Within an hour one caller asked EC2 Instance Connect to place a public key on three or more instances, whether it was allowed to or not. A pushed key opens a shell for a minute, so this is a way to move from machine to machine without any key of theirs. See which of the instances took the key and what their roles did afterwards.^https://docs.aws.amazon.com/ec2-instance-connect/latest/APIReference/API_SendSSHPublicKey.htmlkhttps://docs.aws.amazon.com/ec2-instance-connect/latest/APIReference/API_SendSerialConsoleSSHPublicKey.html2An administrator works through a group of machines@A configuration tool reaches its hosts with EC2 Instance Connect.identity-access/ssh-key-pushed-to-instance.yml6SSH key is pushed to an instance or its serial console$ee6826af-052f-5af3-bb3c-b14ed4862b32
{Jssh-key-pushed-to-instance}S{2EC2 Instance Connect placed a public key on a running instance, or on its serial console, for one minute. The caller can then open a shell as the named system user without any key of the instance. Look at who asked, whether the instance is usually reached this way, and what its role may do.LAdministrators open shells with EC2 Instance Connect as their regular way in/identity-access/sso-identity-source-changed.yml1Identity source of IAM Identity Center is changed$19f328e5-29c6-56f3-890a-c3e3003e0845
{Ksso-identity-source-changed~L{2The directory or external identity provider behind IAM Identity Center was attached, detached, switched on or switched off. The identity source decides who may sign in to every account of the organisation, so a foreign one opens all of them at once. Confirm the change with the identity team, then look at new users, groups and account assignments.ahttps://docs.aws.amazon.com/singlesignon/latest/userguide/manage-your-identity-source-change.htmlHThe identity team moves Identity Center to another directory or provider
{9directory{BAssociateDirectory{EDisassociateDirectory{Aexternal_provider{Ksso-directory.amazonaws.com*EnableExternalIdPConfigurationForDirectory+DisableExternalIdPConfigurationForDirectory,identity-access/sso-token-by-device-code.yml1Identity Center token is issued for a device code$fef694e5-3f0f-57d4-8fa3-b81b1cbf8183
{Hsso-token-by-device-code~5{2An access token of IAM Identity Center is handed to a client that showed a device code, which some person confirmed in a browser. A sender of fake invitations to confirm such a code gets the token of whoever does. Command-line tools use the same grant, so compare the address of this record with that of the person's sign-in.Uhttps://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateToken.html*https://attack.mitre.org/techniques/T1528/fPeople sign in with a command-line tool on a machine without a browser, or with an older version of it
{KrequestParameters.grantType{;CreateToken,urn:ietf:params:oauth:grant-type:device_code1identity-access/user-temp-session-changes-iam.yml1IAM is changed with a temporary session of a user$4f1b07e5-903e-5001-ad9d-b2d105d42241
{Muser-temp-session-changes-iam~b{2Temporary credentials of an IAM user, from GetSessionToken and not from the console, change something in IAM. Scripts with a user's rights normally use its long-lived key or a role; IAM accepts a session like this one only with MFA, so either someone typed a code or the token was stolen after that. Compare the address with the user's others, and read what was changed.FAdministrators who use the command line with a session that proves MFA
{<user_session-identity-access/web-identity-from-outside.ymlBWorkload identity is used from an address its cluster does not use$bffa0419-2e2a-59ec-9ad2-77bb375a9bd4
{Iweb-identity-from-outside}1{4The token of a Kubernetes service account was exchanged for a role's credentials from an address that is not in known_networks and from which no workload of the same provider has come in the baseline. A token that was read in a container and taken away shows itself so. Look at the pod and its node, follow the session by the access key id in the answer, and name in known_networks the networks of nodes whose addresses change. Calls through a VPC endpoint do not count. Without a baseline this rule stays silent.Vhttps://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.htmlThttps://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html,New nodes have public addresses of their own.A cluster gets another gateway to the internet
{IAssumeRoleWithWebIdentity{8workload{?WebIdentityUser{Fsystem:serviceaccount:{=named_network&key-destruction/kms-destroy-denied.yml*Disabling or deleting a KMS key is refused$8c9466fd-4302-523b-87ae-ef9d68a00189
{Bkms-destroy-denied~h{1Somebody tries to disable a key or to schedule its deletion and has no permission for it. The key is unharmed, but the attempt shows an intent that ordinary work rarely has. Look at what else the caller tried and was allowed to do around this time.Phttps://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.htmlGhttps://docs.aws.amazon.com/kms/latest/APIReference/API_DisableKey.htmlHhttps://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html:A clean-up job of infrastructure code lacks the permission'Access reviews probe what a role may do
{?key-destruction{:DisableKey{CScheduleKeyDeletion{6denied1key-destruction/kms-imported-material-changed.yml9Imported key material of a KMS key is deleted or imported$468b2a13-fd46-59aa-8f7e-e8e86f318554
{Mkms-imported-material-changed~1{2The material of a key that was brought in from outside is deleted, which makes the key useless at once and without a waiting period, or material is imported. An intruder who imports material keeps a copy of it, and can later delete it and ask for money. Check who holds the material outside AWS and what the key protects.Vhttps://docs.aws.amazon.com/kms/latest/APIReference/API_DeleteImportedKeyMaterial.htmlNhttps://docs.aws.amazon.com/kms/latest/APIReference/API_ImportKeyMaterial.html;Material with an expiry date is imported again by its owner*Keys are rotated by importing new material
{IDeleteImportedKeyMaterial{AImportKeyMaterial.key-destruction/kms-key-deletion-scheduled.yml!KMS key is scheduled for deletion$d038f2fb-ff59-57a4-adb6-f6046ccbb251
{Jkms-key-deletion-scheduled~5{2A customer managed key is set to be deleted after a waiting period of 7 to 30 days, and cannot be used from now on. When the period ends, everything encrypted under it is lost for good. The request may name the key by id or ARN, so read the key from `resources`; cancel the deletion first, then find out why it was asked for.8A key of a retired application is removed after its data*A test stack deletes the keys that it made$key-destruction/kms-key-disabled.yml
{CKMS key is disabled$ea07e00c-18d6-5369-a8ea-57f55cd58c55{@kms-key-disabled}U{2A customer managed key is switched off. Volumes, databases and buckets that depend on it fail as soon as they need the key again, which may be hours later and look like a fault elsewhere. Enabling the key undoes it, so check quickly whether the change was meant and whether a deletion follows.Hhttps://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.htmlLA key is disabled for a while before its deletion, to see who still needs it&key-destruction/kms-key-kill-burst.yml9Key is to be disabled, deleted or emptied of its material$5e7861dd-d475-5d11-9e45-f46297f8e511
{Gkms-key-kill-burst-call[A call that makes a KMS key unusable, now or after the waiting period, whatever came of it.2One caller goes about making several keys unusable$fb857d60-165d-5b50-9d1f-91d8ec91b4cb
{Bkms-key-kill-burst~^{2One caller asked to disable, to delete or to take the imported material from three or more different KMS keys within an hour. Everything encrypted under such a key can no longer be read, and once a deletion is carried out never again. Attempts that were refused count as well. Cancel the deletions while the waiting period runs, enable the keys, and stop the caller.;An environment with keys of its own is torn down on purpose*logging-tamper/access-analyzer-deleted.yml7Access Analyzer is deleted or archives findings by rule$6158d166-c738-528e-8cce-dcf683614734
{Gaccess-analyzer-deleted~B{2Access Analyzer reports resources that outsiders can reach and access that nobody uses. Deleting the analyzer ends that and loses its findings; an archive rule hides new findings that match it. Both help to keep a back door to a bucket, key or role out of sight. Read the rule's filter, and create the analyzer again to see what it finds.Whttps://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_DeleteAnalyzer.htmlZhttps://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CreateArchiveRule.html5Findings about a sharing that was agreed are archivedAAn analyzer of an account is replaced by that of the organisation
{Maccess-analyzer.amazonaws.com{>DeleteAnalyzer{ACreateArchiveRule logging-tamper/alarm-deleted.yml&CloudWatch alarms are deleted or muted$ede53473-7996-5224-b147-8b1a52f15e18
{=alarm-deleted~K{2An alarm is deleted, or keeps changing its state without telling anyone. Alarms on sign-ins of root, on trail changes or on the bill are what an intruder would silence first. Changes by an AWS service on someone's behalf are left aside, such as scaling policies that clean up. Read the names in the request and put back what watched over security.Vhttps://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DeleteAlarms.html]https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_DisableAlarmActions.html-Infrastructure code takes down an environment+Alarms are muted during planned maintenance
{Hmonitoring.amazonaws.com{<DeleteAlarms{CDisableAlarmActions{?not_aws_service-logging-tamper/bedrock-guardrail-weakened.yml'Bedrock guardrail is deleted or changed$05347983-44f3-52d9-9f22-44e22bb909e9
{Jbedrock-guardrail-weakened}A{2A guardrail, which blocks harmful prompts and answers and hides personal data, is deleted or changed, or is no longer enforced for the account. A record of an update shows the new settings alone, so compare them with the version before. Look at who calls models afterwards.Phttps://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteGuardrail.htmlPhttps://docs.aws.amazon.com/bedrock/latest/APIReference/API_UpdateGuardrail.htmlDhttps://docs.aws.amazon.com/bedrock/latest/userguide/guardrails.html/The team of the application tunes its guardrail
{?DeleteGuardrail{?UpdateGuardrail$DeleteEnforcedGuardrailConfiguration5logging-tamper/bedrock-invocation-logging-removed.yml3Bedrock invocation logging is deleted or redirected$deb47d46-0018-5e02-8413-13b944baa45e"bedrock-invocation-logging-removed
}k{2The logging of prompts and answers of Bedrock models is deleted, or put anew, perhaps with another place to write to or with less in it. Whoever uses stolen access to models does this so that nobody reads what was asked. Compare the place named in the request with yours, and look at the calls to models since then.jhttps://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteModelInvocationLoggingConfiguration.htmlghttps://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutModelInvocationLoggingConfiguration.htmlRhttps://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html$Logging is set up for the first time5Infrastructure code puts the same configuration again)DeleteModelInvocationLoggingConfiguration&PutModelInvocationLoggingConfiguration0logging-tamper/bucket-lifecycle-expiry-added.yml0Lifecycle rule expires objects within three days$40c2cbc1-1ca1-5895-848a-f9a27146217f
{Mbucket-lifecycle-expiry-added}:{3The lifecycle configuration of a bucket has an active rule that deletes objects after three days or fewer. S3 then removes them by itself, without any delete call by the attacker, which empties log and backup buckets quietly. Read which prefix the rule covers and what the bucket holds. The record shows the whole new configuration, so a rule of old standing is reported again with each change.Xhttps://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html.https://attack.mitre.org/techniques/T1485/001/
{@attack.t1485.0012Scratch buckets that are meant to empty themselves{<expires_soon*logging-tamper/config-pipeline-deleted.yml(Part of the AWS Config set-up is deleted$56eb2892-856a-5d04-8584-11a363b617b8
{Gconfig-pipeline-deleted~9{2A recorder, delivery channel, aggregator, conformance pack or retention setting of AWS Config is deleted. Depending on the part, changes are no longer recorded, delivered, collected centrally or checked. Services that manage Config on your behalf are left aside. Find out whether the whole set-up is being taken down and by whom.[https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteConfigurationRecorder.htmlUhttps://docs.aws.amazon.com/config/latest/APIReference/API_DeleteDeliveryChannel.htmlUhttps://docs.aws.amazon.com/config/latest/APIReference/API_DeleteConformancePack.html8Infrastructure code replaces a recorder or an aggregator
{MA conformance pack is retired{Dconfig.amazonaws.com{KDeleteConfigurationRecorder{EDeleteDeliveryChannel
{MDeleteConfigurationAggregator{EDeleteConformancePack{LDeleteRetentionConfiguration{Cby_managing_service
{Isecurityhub.amazonaws.com{Jcontroltower.amazonaws.com{Afms.amazonaws.com*logging-tamper/config-recorder-stopped.yml/AWS Config stops recording changes of resources$c9fd7c6f-856c-590c-9359-b4f4a6891125
{Gconfig-recorder-stopped}G{2The configuration recorder of a region is stopped: Config no longer notes how resources change, and its rules no longer see new violations. What is changed until it is started again has no history to compare with. Look for changes of the same principal in that region since then.Yhttps://docs.aws.amazon.com/config/latest/APIReference/API_StopConfigurationRecorder.html9Recording is paused during a large migration to save cost
{DA region is given up{IStopConfigurationRecorder&logging-tamper/config-rule-deleted.yml-AWS Config rule or its remediation is deleted$75b3ae74-af35-505e-aa28-0ba343605450
{Cconfig-rule-deleted~K{2A rule that checks resources for compliance is deleted, in one account or across the organisation, or the repair that follows a violation is taken away. What the rule would have reported or put right is no longer noticed. Deletions by Security Hub and by conformance packs are left aside. See which check went and what its resources look like now.Phttps://docs.aws.amazon.com/config/latest/APIReference/API_DeleteConfigRule.html\https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteOrganizationConfigRule.html^https://docs.aws.amazon.com/config/latest/APIReference/API_DeleteRemediationConfiguration.html-Infrastructure code renames or retires a rule
{@DeleteConfigRule{LDeleteOrganizationConfigRule{NDeleteRemediationConfiguration{Mconfig-conforms.amazonaws.com'logging-tamper/defence-tamper-spree.yml$A call takes away a security control$0e87c544-5591-5797-aa84-ae6c2ccfdbce
{Idefence-tamper-spree-callPA call succeeds that stops, deletes or weakens something that defenders rely on.
{9tampering{?%tamper_events%/One caller takes away several security controls$7b63c4ac-c3e7-507f-9772-4243dbcebf5f
{Ddefence-tamper-spree}@{3Within an hour one caller succeeded with three or more different calls that stop, delete or weaken logs, detectors, alarms or filters. One such call may be upkeep; several kinds together look like somebody who blinds the defenders before going on. Put the controls back, and read what the caller did next from a source that was out of reach. The placeholder list tamper_events says which calls count.IA tool for infrastructure as code tears down an account or an environmentNOther services use some of these names too, such as DeleteRule and CreateIPSet,logging-tamper/dns-query-logging-deleted.yml#DNS query logging of a network ends$afff5a63-0000-5523-ba72-eda78b562e17
{Idns-query-logging-deleted}6{2Route 53 Resolver no longer logs the names that a network looks up, because the logging configuration is deleted or taken off the network. Such logs are where malware that calls home by DNS shows. See which networks were attached and look at their other traffic.mhttps://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_DeleteResolverQueryLogConfig.htmlshttps://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_DisassociateResolverQueryLogConfig.html
{GA network is taken down&Logging moves to another configuration{Mroute53resolver.amazonaws.com{LDeleteResolverQueryLogConfig"DisassociateResolverQueryLogConfig,logging-tamper/eventbridge-rule-disabled.yml:EventBridge rule is disabled, deleted or loses its targets$00378254-ee97-5100-b204-e76475abf73e
{Ieventbridge-rule-disabled~<{2Rules of EventBridge carry findings of GuardDuty, sign-ins and changes to people and to automatic responses. A rule that is off, gone or without targets passes nothing on, and nothing reports that. Changes by an AWS service on someone's behalf are left aside. Read the rule's name and pattern, and see what it should have delivered.Phttps://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DisableRule.htmlOhttps://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteRule.htmlRhttps://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemoveTargets.htmlDInfrastructure code replaces a rule, which removes its targets first
{JA scheduled job is retired{Devents.amazonaws.com{;DisableRule{=RemoveTargets-logging-tamper/guardduty-detector-deleted.yml
{MGuardDuty detector is deleted$c902c02f-1a5e-52dc-aa6c-4baa197cbb30{Jguardduty-detector-deleted~l{1The detector of a region is deleted, and with it every finding, list and filter that it held. From then on GuardDuty says nothing about this account and region. Findings that were exported are what is left; check who called and what the last ones were.Qhttps://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeleteDetector.html"A region or an account is given upAA member account is taken over by central management of GuardDuty
{Gguardduty.amazonaws.com{>DeleteDetector.logging-tamper/guardduty-detector-disabled.yml"GuardDuty detector is switched off$3a19f10b-398d-59e7-a51b-9141f6ba25ac
{Kguardduty-detector-disabled~l{1The detector stays, with its lists and its old findings, but analyses nothing any more. This is quieter than deleting it, since checks that only ask whether a detector exists still pass. Switch it on again and read what happened meanwhile in the trail.Qhttps://docs.aws.amazon.com/guardduty/latest/APIReference/API_UpdateDetector.htmlDA detector is suspended to save cost in an account without workloads
{HrequestParameters.enable{>UpdateDetector+logging-tamper/guardduty-export-removed.yml(GuardDuty no longer exports its findings$f03e7048-3958-5935-9997-4af1bf6a9d9a
{Hguardduty-export-removed~f{1The bucket to which GuardDuty publishes findings is taken off the detector. Findings are then kept in GuardDuty alone, for ninety days, and tools that read the bucket grow silent without an error. Check whether another destination took its place.^https://docs.aws.amazon.com/guardduty/latest/APIReference/API_DeletePublishingDestination.htmlMhttps://docs.aws.amazon.com/guardduty/latest/ug/guardduty_exportfindings.html"The export moves to another bucket
{KDeletePublishingDestination,logging-tamper/guardduty-member-detached.yml Account leaves central GuardDuty$6e15146d-bdb5-5f2d-92fd-e5cc74613acb
{Iguardduty-member-detached~F{2A member account leaves its GuardDuty administrator, or the administrator removes it, stops watching it or drops its invitation. Findings of that account no longer reach the central team. Compare the account ids in the request with a planned change of the organisation; where the call comes from the member itself, look at that account first.ghttps://docs.aws.amazon.com/guardduty/latest/APIReference/API_DisassociateFromAdministratorAccount.htmlVhttps://docs.aws.amazon.com/guardduty/latest/APIReference/API_DisassociateMembers.htmlXhttps://docs.aws.amazon.com/guardduty/latest/APIReference/API_StopMonitoringMembers.html/An account leaves the organisation or is closed4Administration of GuardDuty moves to another account$DisassociateFromAdministratorAccount
{MDisassociateFromMasterAccount{CDisassociateMembers{=DeleteMembers{EStopMonitoringMembers{ADeleteInvitations/logging-tamper/guardduty-suppression-filter.yml,GuardDuty filter archives findings by itself$e794de2a-e0f1-5f98-bdf8-97896a086daa
{Lguardduty-suppression-filter}S{2Findings that match such a filter go to the archive the moment they arise: nobody sees them in the console, and they are not sent to EventBridge or Security Hub. A wide filter silences GuardDuty while it looks healthy. Read the filter's criteria and the archived findings since its creation.Ohttps://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateFilter.htmlNhttps://docs.aws.amazon.com/guardduty/latest/ug/findings_suppression-rule.htmlWAnalysts suppress a known and accepted finding, such as that of a vulnerability scanner
{HrequestParameters.action{<CreateFilter{<UpdateFilter{8archives{7ARCHIVE3logging-tamper/guardduty-trusted-list-activated.yml8GuardDuty address list is added or changed and activated$13b37ab9-8525-538e-bc25-ea052b82fbb1 guardduty-trusted-list-activated
}G{2GuardDuty makes no findings for addresses on an active trusted list; a threat list decides which addresses it reports. By adding or replacing one, somebody can hide their own address or flood the analysts. Read the file that the request names and compare it with what was agreed.Nhttps://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateIPSet.htmlWhttps://docs.aws.amazon.com/guardduty/latest/APIReference/API_UpdateThreatIntelSet.htmlKhttps://docs.aws.amazon.com/guardduty/latest/ug/guardduty_upload-lists.html!The security team renews its list#Infrastructure code keeps the lists
{JrequestParameters.activate{DCreateThreatIntelSet{DUpdateThreatIntelSet{9activated%logging-tamper/lake-store-stopped.yml7CloudTrail Lake store is deleted or stops taking events$4d288679-650c-51a2-b466-cf1f715098de
{Blake-store-stopped}o{2An event data store of CloudTrail Lake no longer receives events, or is put up for deletion and lost after seven days. Its queries are often the way investigators search, so this blinds them even where a trail goes on. Within these days the store can still be restored; check who asked for it and start ingestion again.[https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DeleteEventDataStore.htmlbhttps://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StopEventDataStoreIngestion.html:A store is given up for cost after its data has been moved
{Hcloudtrail.amazonaws.com{DDeleteEventDataStore{KStopEventDataStoreIngestion$logging-tamper/log-group-deleted.yml-CloudWatch log group or log stream is deleted$fe905b9f-70df-50e2-bbb2-925c0f8ec058
{Alog-group-deleted}j{2A person or a workload deletes a log group or a stream, with every line in it. Deletions that an AWS service makes on someone's behalf are left aside. Logs of functions in tests are removed all the time; a group that receives a trail, flow logs or application audit lines is another matter, so read the name first.\https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html]https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogStream.html.Tests remove the log groups of their functions
{Blogs.amazonaws.com{>DeleteLogGroup{?DeleteLogStream*logging-tamper/log-retention-shortened.yml,Log group keeps its lines for a week at most$7aadaa95-d6fa-5fd5-a09d-3224af81e1ec
{Glog-retention-shortened~6{2A log group is told to keep its lines for seven days or fewer, and older ones are removed soon after. For a group that holds a trail, flow logs or audit lines this erases evidence without a delete call. Compare with the retention before, which the record does not tell, and set it back at once: removal takes up to a few days.`https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html<Infrastructure code gives noisy groups of tests a short life<A new group is created with a short retention from the start!requestParameters.retentionInDays
{BPutRetentionPolicy{5short{17+logging-tamper/log-subscription-removed.yml(Forwarding of CloudWatch logs is removed$258cdc3b-eb4f-55f3-931a-391124367155
{Hlog-subscription-removed}b{2A subscription filter sends the lines of a log group on, for example to a central account or a monitoring tool; a destination is the receiving end. With either removed, the receiver hears nothing more and seldom notices. See what used to arrive there and whether a new filter took its place within minutes.fhttps://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteSubscriptionFilter.html_https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteDestination.html*A log forwarder is replaced by another one&Infrastructure code recreates a filter
{HDeleteSubscriptionFilter{ADeleteDestination/logging-tamper/logging-stopped-then-changes.yml2A trail is stopped, deleted or made to record less$0649426c-a2bb-5e56-b956-da25ec291072$logging-stopped-then-changes-stopped
}2{1A caller other than an AWS service stops or deletes a trail, or leaves it no selector for management events that change something.(requestParameters.advancedEventSelectors>requestParameters.advancedEventSelectors.fieldSelectors.equals=requestParameters.advancedEventSelectors.fieldSelectors.field requestParameters.eventSelectors8requestParameters.eventSelectors.includeManagementEvents.requestParameters.eventSelectors.readWriteType
{;StopLogging{;DeleteTrail{9selectors{APutEventSelectors{:basic_form{2?*{Bbasic_keeps_writes{3All{9WriteOnly
{=advanced_form{Eadvanced_keeps_writes{:Management{3all+Rights, keys, doors or machines are changed$3552e0b1-9a55-59ce-abda-1ab76497b67a#logging-stopped-then-changes-changecA caller other than an AWS service changes identities, keys, shares, network openings or what runs.
{Cidentities_and_keys{Korganizations.amazonaws.com{Eopenings_and_machines{=AddPermission{MAuthorizeSecurityGroupIngress
{GDeletePublicAccessBlock{IModifyDBSnapshotAttribute{DModifyImageAttribute{GModifySnapshotAttribute{<PutBucketAcl
{?PutBucketPolicy4Caller cuts the logging and then changes the account$7c2559cb-8f13-5c7a-b4e6-ee73277018a3
{Llogging-stopped-then-changes~M{3One principal stopped or deleted a trail, or let it record no more changes, and within two hours changed identities, keys, shares, network openings or what runs in the account. This is the order of somebody who does not want to be seen. The later calls are here because something else still recorded them: another trail, another Region or the event history; expect more than you see. Start the trail again, cut the principal off, and read the event history of the time between.Rhttps://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StopLogging.html7A test account is taken down by one person, trail first!logging-tamper/macie-disabled.yml
{KMacie is disabled or paused$85fb9245-2dd2-5ad5-b7e7-6ea0e6c9d4b1{>macie-disabled};{2Macie no longer looks for sensitive data and open buckets in this region. Disabling also deletes its findings and its settings, pausing keeps them. Someone about to copy data out may want it quiet; look for bucket policies and large reads of S3 by the same principal.@https://docs.aws.amazon.com/macie/latest/APIReference/macie.html
{JMacie is given up for cost{HrequestParameters.status{8disabled{Dmacie2.amazonaws.com{<DisableMacie
{6paused{BUpdateMacieSession{6PAUSED%logging-tamper/macie-tamper-burst.yml,A Macie call switches off or hides something$ab43169d-5ed4-510e-a3de-003a66dac7fb
{Gmacie-tamper-burst-callbA call succeeds that disables Macie, cuts accounts off from it, stops a job or hides its findings.
{KrequestParameters.jobStatus{?ArchiveFindings{DCreateFindingsFilter{<DeleteMember{BDisassociateMember
{ODisableOrganizationAdminAccount{DUpdateFindingsFilter{CUpdateMemberSession{GUpdateClassificationJob
{<leaves_it_on{7ENABLED{7RUNNING{4NOOP2Macie is switched off or silenced in several calls$13df4d04-5c27-54b9-85f5-9cf17db50e6c
{Bmacie-tamper-burst~C{2From one source address came five or more successful calls within ten minutes that disable Macie, detach its member accounts, stop its jobs or make its findings disappear. Calls that switch a session or a job on again do not count. Macie looks for sensitive data in buckets, so check what else the caller did with buckets around this time.Jhttps://docs.aws.amazon.com/macie/latest/APIReference/findingsfilters.html/Macie is retired on purpose, account by account(A set of suppression rules is rolled out.logging-tamper/rds-activity-stream-stopped.yml(Activity stream of a database is stopped$cfe374bf-2af6-5545-bce1-399328447e44
{Krds-activity-stream-stopped}`{2An activity stream sends every statement of a database to Kinesis, out of reach of the database's own administrators. Stopped, it no longer tells what those with access to the data do. See whether the stop was to take effect at once, and look for new snapshots and changed passwords of the same database.Uhttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_StopActivityStream.htmlShttps://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/DBActivityStreams.html4The stream is stopped for an upgrade of the database
{BStopActivityStream-logging-tamper/request-parameters-omitted.yml2IAM change leaves its parameters out of the record$cdd55f7f-ad1b-506d-b31f-0fbffd02db92
{Jrequest-parameters-omitted~D{2CloudTrail drops the parameters of a request that is too large, and says so in their place. A policy document filled up with white space reaches that size, so that a harmful IAM change can be made without a trace of what it granted. No rule that asks about parameters can see into such a record: read the policy, role or user in IAM itself.^A large request of a deployment tool, such as a long metadata document of an identity provider
{IrequestParameters.omitted{8left_out-logging-tamper/s3-access-logging-disabled.yml1Server access logging of a bucket is switched off$9b3c9654-b682-5b94-aa39-d2004336bab0
{Js3-access-logging-disabled~={2The request puts a logging status without a target, which is how S3 switches server access logging off; switching it on is the same call with a target bucket. Afterwards requests to the bucket leave no lines in the access log, and without data events no trace of reads at all. See what the bucket holds and who reads it from then on.Ihttps://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLogging.htmlEhttps://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html7The bucket is watched by data events of a trail insteadQInfrastructure code sends an empty logging status for a bucket that never had one
{9no_target'logging-tamper/securityhub-disabled.yml4Security Hub or one of its standards is switched off$73017a1f-5711-536a-bdb2-49d9d0212c9a
{Dsecurityhub-disabled}@{2Security Hub is disabled for the account and region, or one of its standards no longer runs. Findings of the checks stop, and with the hub also what other services send to it. Export what is left, find out who called, and look for changes that a check would have reported.Thttps://docs.aws.amazon.com/securityhub/1.0/APIReference/API_DisableSecurityHub.htmlWhttps://docs.aws.amazon.com/securityhub/1.0/APIReference/API_BatchDisableStandards.html)A standard is replaced by a newer version+Central configuration takes over an account
{BDisableSecurityHub{EBatchDisableStandards2logging-tamper/securityhub-findings-suppressed.yml9A Security Hub finding or insight is put aside or changed$ed6286ee-e5be-50ba-bebe-aa0a06e3b4e6$securityhub-findings-suppressed-call\A caller changes findings or insights of Security Hub in a way that does not keep them open.
{MrequestParameters.RecordState!requestParameters.Workflow.Status{MrequestParameters.recordState!requestParameters.workflow.status
{CBatchUpdateFindings{>UpdateFindings{=DeleteInsight{=UpdateInsight{9kept_open{3NEW{8NOTIFIED{6ACTIVE7Security Hub findings or insights are put aside in bulk$c49e987d-0928-5ccb-a6bf-cbd135e05ea8
{Osecurityhub-findings-suppressed~E{2Within ten minutes one caller made ten or more successful calls that update Security Hub findings or change or delete insights. Calls that set a finding to new, notified or active do not count. Somebody who hides the traces of an intrusion suppresses or archives the findings about it; see which findings were touched and what they reported.Uhttps://docs.aws.amazon.com/securityhub/1.0/APIReference/API_BatchUpdateFindings.htmlOhttps://docs.aws.amazon.com/securityhub/1.0/APIReference/API_DeleteInsight.htmlLA ticketing integration adds notes to findings or resolves them all day longAAn analyst closes the findings of a whole standard after a review,logging-tamper/trail-bucket-short-expiry.yml0Lifecycle rule expires trail files within a week$448b60fe-89a7-5616-b44b-4dbabbc52f06
{Itrail-bucket-short-expiry~a{2An enabled lifecycle rule lets S3 remove the objects of a trail's bucket after seven days or fewer. Nobody has to call a delete for it, and no data event names a person when the files go. The list trail_buckets says which buckets are meant; it ships with common names, so name your own. Read what the rule's filter covers, and take it back before its first day is over.chttps://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-set-lifecycle-configuration-intro.htmlPThe rule is limited to a prefix that holds no trail files, such as query results logging-tamper/trail-created.yml$Trail is created or starts recording$c10e2ca7-e930-5c3c-b496-65f1c9764f0c
{=trail-created}[{2A trail is made, or one begins to record. That is mostly good news, but a trail can also carry the account's activity to a bucket of a stranger, and a start shows that it stood still before. Compare the bucket in the request with those you own, and for a start find out since when the trail was off.Rhttps://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.htmlShttps://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StartLogging.html
{LA new account gets its trail3An organisation trail takes the place of older ones{;CreateTrail{<StartLogging logging-tamper/trail-deleted.yml
{@Trail is deleted$9c82d10b-7737-5fc0-a376-7426882da019{=trail-deleted}9{2Deleting a trail ends its recording for good; the files it has delivered stay in the bucket. Settings of the trail, such as its selectors and its key, have to be rebuilt from other records. Check whether a second trail covers the same regions and who made the call.Rhttps://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DeleteTrail.html.A trail is replaced by one of the organisation8Infrastructure code takes down a short-lived environment,logging-tamper/trail-destination-changed.ymlAA trail is set to a bucket that the baseline does not know for it$9441cd6d-03e8-5979-ad2e-8a54f72a0bb4 trail-destination-changed-bucket
}C{1A trail is created or updated, and its bucket after that is one that the baseline has not seen for this trail. The creation teaches the bucket too.
{MresponseElements.s3BucketName{IresponseElements.trailARN{;UpdateTrail/A trail is updated with a bucket in the request$68339ee3-d72d-55c7-9863-f4c5fa75e6e1 trail-destination-changed-updateDThe settings of a trail are changed, and the request names a bucket.
{NrequestParameters.s3BucketName{6bucket Trail delivers to another bucket$213f56ba-bfa5-5e2e-a486-64c0ba0370c9
{Itrail-destination-changed}e{4A trail was updated and now delivers its logs to a bucket that the baseline has not seen for it, neither when it was created nor in an earlier update. Whoever owns the new bucket holds the logs from then on, and whoever watches the old one sees no more. The answers of both calls are compared, so that settings which the console merely sends again do not count. A trail that the baseline saw neither created nor updated has no known bucket: then compare with the bucket of earlier log files. Check who owns the new bucket. Without a baseline this rule stays silent.Rhttps://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_UpdateTrail.html)A trail is moved to a central log archiveeThe console, which sends every setting again, saves a trail whose bucket no logs of the baseline name
{8temporal(logging-tamper/trail-logging-stopped.yml{ETrail stops recording$7432d55c-6f3e-540b-81b0-b7ac9dc9598a
{Etrail-logging-stopped~I{2The trail still exists after this call, but delivers nothing until somebody starts it again. Intruders do it so that what follows leaves no file behind; calls made before it and after StartLogging are what is left to read. Find out who called, what else they did in the hour before, and whether another trail or the event history covers the gap.HAn account trail is stopped because an organisation trail has taken over A test environment is taken down2logging-tamper/trail-management-events-dropped.yml0Event selectors stop recording management writes$d2390cc9-916b-56e7-b13e-f6663d97486f
{Otrail-management-events-dropped}M{3After this call no selector of the trail records management events that change something: either management events are left out altogether, or reads alone are kept. The trail goes on delivering files, so nothing looks broken. Both forms of the request are looked at, basic selectors and advanced ones; compare with the selectors before the call and look for another trail that still records the account's changes.Xhttps://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.htmlihttps://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html.A second trail is set up for data events aloneOA trail of one team keeps reads while the organisation's trail keeps everything)logging-tamper/trail-sources-excluded.yml5Trail leaves out events of KMS or of the RDS Data API$0a0feac2-b047-5a2f-9437-01e163f4253c
{Ftrail-sources-excluded}W{2Selectors may leave out the management events of two chatty services, KMS and the RDS Data API. It is usually done to save cost, yet afterwards the use of keys, or queries through the Data API, can no longer be followed. See who decided it and whether another trail still records these services.Thttps://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html<Events of KMS are left out to save the cost of a second copyArequestParameters.advancedEventSelectors.fieldSelectors.notEquals>requestParameters.eventSelectors.excludeManagementEventSources
{?excluded_source{Aexcluded_by_field{Erdsdata.amazonaws.com&logging-tamper/trail-tamper-denied.yml4Attempt to stop, delete or change a trail is refused$32800c80-8092-5280-a999-7cdf8bb401d6
{Ctrail-tamper-denied}k{2The caller was not allowed to stop, delete or change a trail, or to set its selectors. Recording goes on, but somebody tried to end it, often with keys whose reach they do not know yet. Such a record names no trail in its parameters; the message tells which one was meant. Look at all other calls of this principal.$A deployment role lacks a permissionWA control policy of the organisation protects trails against mistakes of administrators!logging-tamper/trail-weakened.yml?Trail update narrows recording or drops protection of the files$e44b8f85-30ee-54db-9a4a-7492e4a267a6
{>trail-weakened~A{2The request turns off recording of all regions, of global services or of the organisation, or the digest files, or clears the KMS key. The trail keeps running, so a check of its state alone looks healthy. Compare with the settings before the call: CloudTrail's own console resends every setting, so a value named here may be what it was.aA trail without a KMS key is edited in the console, which sends an empty key id with every change2A trail of one region is edited on purpose as such)requestParameters.enableLogFileValidation,requestParameters.includeGlobalServiceEvents$requestParameters.isMultiRegionTrail%requestParameters.isOrganizationTrail
{JrequestParameters.kmsKeyId{8narrowed{;unprotected(logging-tamper/vpc-flow-logs-deleted.yml{IVPC flow logs are deleted$b2433c40-d235-58d7-b78a-6786bb333fef
{Evpc-flow-logs-deleted}o{2Flow logs show which addresses talked to each other in a network; once they are deleted, traffic from then on leaves no trace in them. What was written before stays in the bucket or log group. Look for new routes, peerings and instances in the same network afterwards. The answer may list ids that could not be deleted.Nhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFlowLogs.html?Infrastructure code replaces a flow log or takes down a network9requestParameters.DeleteFlowLogsRequest.FlowLogId.content
{>DeleteFlowLogs{8flow_log{3fl-&logging-tamper/waf-logging-removed.yml{OLogging of a web ACL is removed$b84046f4-c9c4-5377-bff9-db5bb71ccd24
{Cwaf-logging-removed}<{2The web firewall goes on filtering, but writes down no requests any more. An attack on the application behind it, and what was let through, can then no longer be read afterwards. Check whether a new logging configuration follows and what changed in the web ACL itself.Whttps://docs.aws.amazon.com/waf/latest/APIReference/API_DeleteLoggingConfiguration.html9Infrastructure code moves the logs to another destination4Firewall Manager takes over the logging of a web ACL
{JDeleteLoggingConfiguration1network-exposure/cache-security-group-changed.yml0ElastiCache security group is created or changed$680d0457-4711-58e0-b658-9ed177084c84
{Lcache-security-group-changed}M{2A security group of the older ElastiCache kind is created, deleted, opened to an EC2 security group or closed for one. These groups serve caches outside a VPC only, so hardly any account has a reason to touch them today. Find the caches that use the group and check who may reach them.mhttps://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_AuthorizeCacheSecurityGroupIngress.htmlEAn old cache outside a VPC is still looked after, or is being retired
{@network-exposure{Ielasticache.amazonaws.com{HCreateCacheSecurityGroup{HDeleteCacheSecurityGroup"AuthorizeCacheSecurityGroupIngress
{ORevokeCacheSecurityGroupIngress'network-exposure/cdn-origin-changed.ymlIA distribution is set to an origin that the baseline does not know for it$3d70f351-bb28-5cd8-bbbe-07415cd9a9a6
{Icdn-origin-changed-origin}L{1A CloudFront distribution is created or updated, and the answer lists an origin that the baseline has not seen for it. The creation teaches its origins too.IresponseElements.distribution.distributionConfig.origins.items.domainName responseElements.distribution.id
{BCreateDistribution{JCreateDistributionWithTags{IA distribution is updated$3dd1fdca-fc8e-520b-9094-ceabc3ebe2e9
{Icdn-origin-changed-update6The settings of a CloudFront distribution are changed.)CloudFront distribution gets a new origin$5dcaec64-279a-5606-95b8-241250f1444d
{Bcdn-origin-changed}={4A CloudFront distribution was updated, and one of its origins is a host that the baseline has not seen for this distribution, neither when it was created nor in an earlier update. What the origin serves, visitors take for the site itself: a page or script from there runs under the site's name. Each update sends the whole settings, so the origins of the answer are compared one by one; of a distribution that the baseline does not have, each counts as new. Check who owns the host. Without a baseline this rule stays silent..https://attack.mitre.org/techniques/T1565/002/
{@attack.t1565.002&A site moves or gets a further backend;A distribution is changed that no logs of the baseline name0network-exposure/cloudfront-logging-disabled.yml:CloudFront distribution is updated with access logging off$52ff93d7-78e9-54e2-a1fb-88f5bd4c7da2
{Kcloudfront-logging-disabled}j{2An update leaves the distribution without standard access logs, so requests of viewers are not written down. The call always sends the whole configuration: logging may have been off before. Compare with the earlier configuration of the distribution, and check whether real-time or the newer log delivery covers it.Qhttps://docs.aws.amazon.com/cloudfront/latest/APIReference/API_LoggingConfig.htmlMAny update of a distribution that never logged or that logs by real-time logs4requestParameters.distributionConfig.logging.enabled:network-exposure/database-deletion-protection-disabled.yml-Deletion protection of a database is disabled$1936cc73-f936-5fdb-b28f-4db699d0fa80%database-deletion-protection-disabled
}Y{2Deletion protection is switched off on a database instance or cluster, the last bar before it can be deleted. Whoever wants to destroy or to blackmail does this first. See what the same caller does next, above all whether snapshots and automated backups go too, and switch the protection on again.Rhttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBCluster.html A database is retired as planned'Infrastructure code replaces a database$requestParameters.deletionProtection
{?ModifyDBCluster/network-exposure/database-iam-auth-disabled.yml,IAM authentication of a database is disabled$6707fa0b-8506-5757-a308-c1a7d8708b56
{Jdatabase-iam-auth-disabled}G{2Login with IAM is switched off on a database instance or cluster, so passwords alone decide who gets in. Such logins are not tied to IAM identities and their tokens of fifteen minutes. This is posture unless passwords were changed at the same time; check who relied on IAM login.Rhttps://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html*https://attack.mitre.org/techniques/T1556/PInfrastructure code states the setting in each change although it was off before1requestParameters.enableIAMDatabaseAuthentication
{=iam_login_off)network-exposure/database-made-public.yml$Database is made publicly accessible$c0b66d46-6816-5b74-87d8-4cfc998f0a7c
{Ddatabase-made-public~O{2A database instance or cluster is created or changed with the request that it be publicly accessible, so its name resolves to a public address. Whether strangers get through then hangs on its security groups alone. The rule reads the request, because the answer to a change still shows the old state. Check the groups and the sign-ins on the database.Shttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html=A database for training or for a partner is public on purpose
{@CreateDBInstance{?CreateDBCluster{?asks_for_public3network-exposure/database-master-password-reset.yml(Master password of a database is changed$e36102e7-ec7c-5939-88c1-8bf390d0e752
{Ndatabase-master-password-reset}N{2The password of a database's master user is set anew. With it a caller of the RDS API gets into the data without ever having known a password. Find out whether the change was announced, and look for the database being made public or its network rules being changed around the same time..https://attack.mitre.org/techniques/T1098/001/7Passwords are rotated by hand or by a rotation function<Infrastructure code hands over the password with each change$requestParameters.masterUserPassword
{>password_given3network-exposure/database-security-group-opened.yml=Database security group admits everyone or an unknown account$fe714ac4-292b-5129-93a5-bc14d1a21e6b
{Ndatabase-security-group-opened}2{3A security group of the older RDS kind now admits every address, or an EC2 security group whose owner is neither this account nor one of known_accounts. Without names in known_accounts every other account counts as unknown. Such groups exist only outside a VPC, so their use today is odd in itself; a group that is merely created is not reported. Check which database carries the group.bhttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AuthorizeDBSecurityGroupIngress.htmlXhttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBSecurityGroup.html.A partner's machines are admitted by agreement
{HrequestParameters.cIDRIP)requestParameters.eC2SecurityGroupOwnerId{OAuthorizeDBSecurityGroupIngress
{ECreateDBSecurityGroup{8everyone{2/0{;owner_named{;owner_known{Eowner_is_this_account6network-exposure/default-route-to-internet-gateway.yml-Default route to an internet gateway is added$641e3edd-40f7-5431-95ba-142edd4c24ee!default-route-to-internet-gateway
}c{2A route table now sends everything without a closer match to an internet gateway, for IPv4 or IPv6. Subnets that use the table become public: instances with a public address can be reached and can reach out past any proxy. The kind of target shows in the prefix of its id. Check which subnets use the table.Khttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.htmlLhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRoute.html*https://attack.mitre.org/techniques/T1599/
{<attack.t1599;A public subnet is built for load balancers or NAT gateways&requestParameters.destinationCidrBlock*requestParameters.destinationIpv6CidrBlock
{KrequestParameters.gatewayId{;CreateRoute{<ReplaceRoute{=default_route{Cto_internet_gateway{4igw-'network-exposure/dns-record-changed.yml2DNS records are changed by a caller of the account$9669a5c3-113d-53a7-9659-3f7ec1a643d7
{Bdns-record-changed}P{2Records of a Route 53 zone are created, replaced or deleted, and no AWS service made the call. A record that points to a stranger takes over mail, sign-ins or certificates for the name. Look at the new values, and after a deleted machine or bucket look for records that still point to it.Yhttps://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html.https://attack.mitre.org/techniques/T1584/001/
{Kattack.resource-development{@attack.t1584.001%Deployments move names to new targets3Certificates are proved by records that come and go,requestParameters.changeBatch.changes.action
{Eroute53.amazonaws.com{HChangeResourceRecordSets{=record_change{6CREATE{6DELETE{6UPSERT/network-exposure/eks-audit-logging-disabled.yml7Control plane logging of an EKS cluster is switched off$858b6e66-2438-5dfc-a59e-913ad427665c
{Jeks-audit-logging-disabled}g{2The cluster's control plane no longer writes one or more of its logs, such as the audit log, to CloudWatch. Kubernetes calls are not CloudTrail events, so the audit log is the one place where they show. Read the types in the request, and look for access entries and role changes on the cluster around that time.Phttps://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateClusterConfig.htmlHhttps://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.htmlRThe console sends the types that stay off together with those that are switched onCVerbose types such as the scheduler's log are switched off for cost0requestParameters.logging.clusterLogging.enabled
{CUpdateClusterConfig{8logs_off*network-exposure/eks-cluster-lifecycle.yml(Kubernetes cluster is created or deleted$0c9c7cb8-19cd-5480-87e8-4b37c1b624a4
{Eeks-cluster-lifecycle~P{1An EKS cluster is created or deleted. A new cluster nobody planned can serve to run somebody else's work, and a deletion takes a production platform down. Check that the caller runs platforms and that the name fits your own.Jhttps://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.htmlJhttps://docs.aws.amazon.com/eks/latest/APIReference/API_DeleteCluster.html)Platform teams build and replace clusters'Test clusters live for one pipeline run
{=CreateCluster{=DeleteCluster(network-exposure/eks-endpoint-public.yml0Kubernetes API endpoint is open to every address$f8a3555a-117e-5bb2-9249-60acdf83b11d
{Ceks-endpoint-public}J{3A Kubernetes cluster is created with a public API endpoint that admits every address, or is changed to one. A new cluster is public to everyone unless the request says otherwise, so the rule fires where it says nothing as well. A change that switches public access on and names no networks keeps the old ones, which the record does not show. Check the networks in the cluster's settings and who signs in to it.Fhttps://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.htmlJClusters are reached from anywhere on purpose and guarded by sign-in alone@Public access is switched on again with the networks set earlier9requestParameters.resourcesVpcConfig.endpointPublicAccess6requestParameters.resourcesVpcConfig.publicAccessCidrs
{8creation{Cendpoint_is_private{@change_to_public{=from_anywhere(network-exposure/function-url-public.yml-Lambda function URL without sign-in is set up$62a2e032-570c-5a0b-91da-2ad61fb61c56
{Cfunction-url-public}Z{2A Lambda function gets a URL, or its URL is changed, with the authorisation type NONE. If the function's policy lets everyone invoke it, the address runs its code for any stranger with the rights of its role, which also makes a handy back door. Look at the function's code, its role and its policy.Nhttps://docs.aws.amazon.com/lambda/latest/api/API_CreateFunctionUrlConfig.htmlNhttps://docs.aws.amazon.com/lambda/latest/api/API_UpdateFunctionUrlConfig.html;https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html*https://attack.mitre.org/techniques/T1190/
{<attack.t1190:A webhook is public and checks a signature in its own code{JrequestParameters.authType
{GCreateFunctionUrlConfig{GUpdateFunctionUrlConfig{?without_sign_in{4NONE$network-exposure/gateway-changed.yml'Internet or customer gateway is changed$da2f24cf-58e8-58c4-8864-870c4f9ec856
{?gateway-changed}[{2An internet gateway is created, deleted, attached to a VPC or taken off it, or a customer gateway for a VPN is created or deleted, and no AWS service made the call. A gateway opens a road in or out of a network, and taking one off can cut a service from its users. Check whether routes to it follow.Uhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.htmlUhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCustomerGateway.html)Networks are built and taken down as code
{NA new site is connected by VPN{EAttachInternetGateway{EDetachInternetGateway{ECreateInternetGateway
{EDeleteInternetGateway{ECreateCustomerGateway{EDeleteCustomerGateway:network-exposure/internet-facing-load-balancer-created.yml(Internet-facing load balancer is created$d21defb0-cca7-5e36-bdab-4e68d1f81d51%internet-facing-load-balancer-created
~J{2A load balancer with public addresses comes up: the request asks for it or leaves the scheme open, and then internet-facing is the default. What stands behind it becomes reachable from outside as far as listeners and security groups let it. Gateway load balancers take no scheme and are left out. Check that the service was meant to be published.`https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.htmldhttps://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_CreateLoadBalancer.html%A web service is published on purpose
{HrequestParameters.scheme{BCreateLoadBalancer{=public_scheme{?internet-facing{<gateway_kind{7gateway9network-exposure/load-balancer-security-group-changed.yml/Security groups of a load balancer are replaced$a7c307a2-38b6-582f-9798-08ac90bc4b06$load-balancer-security-group-changed
~j{1The set of security groups on a load balancer is replaced, and no AWS service made the call. A more open group lets strangers reach a balancer that was meant for the inside, and through it the targets. Compare the rules of the old and the new groups._https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSecurityGroups.htmlshttps://docs.aws.amazon.com/elasticloadbalancing/2012-06-01/APIReference/API_ApplySecurityGroupsToLoadBalancer.htmlNA controller in a Kubernetes cluster keeps the groups of its balancers in line
{JBalancers are kept as code!ApplySecurityGroupsToLoadBalancer{ASetSecurityGroups!network-exposure/nacl-changed.yml*Network ACL is created, changed or deleted$90dc6eeb-2867-58e5-834e-87e02173b2b1
{<nacl-changed}I{2A network ACL, one of its entries or its tie to a subnet changes, and no AWS service made the call. ACLs change rarely, and one entry decides for whole subnets. Compare with the change calendar; deny entries that vanish and subnets that move to the open default ACL deserve a look.Uhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html\https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclAssociation.html>Network changes by the team that owns them, by hand or as code
{@CreateNetworkAcl{ECreateNetworkAclEntry{@DeleteNetworkAcl{EDeleteNetworkAclEntry{FReplaceNetworkAclEntry
{LReplaceNetworkAclAssociation)network-exposure/nacl-opened-to-world.yml,Network ACL admits all traffic from anywhere$360fd3c8-7950-513c-a0c8-e62e46a0bb60
{Dnacl-opened-to-world}>{2An entry of a network ACL now allows every incoming protocol from every IPv4 or IPv6 address. The ACL stops filtering for all subnets that use it, and only security groups are left. See which entries with lower numbers still deny something, and why the entry was needed.Vhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclEntry.htmlQA new ACL is opened like the default one because security groups do the filtering
{MrequestParameters.aclProtocol{KrequestParameters.cidrBlock{HrequestParameters.egress{OrequestParameters.ipv6CidrBlock
{LrequestParameters.ruleAction{Ballows_all_inbound{5allow{2-1,network-exposure/private-zone-associated.yml2Private hosted zone is associated with another VPC$360ff75e-129a-55c6-b36f-93a3b5144f9f
{Gprivate-zone-associated}V{2A private hosted zone begins to answer for one more VPC, or an account is authorised to do so for its own VPC. Whoever controls the zone decides where names lead inside that VPC, and can steer connections to a host of theirs. Check who owns the zone and the VPC, and which names the zone holds.[https://docs.aws.amazon.com/Route53/latest/APIReference/API_AssociateVPCWithHostedZone.htmlbhttps://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateVPCAssociationAuthorization.html*https://attack.mitre.org/techniques/T1557/
{<attack.t1557/A new VPC of the owner joins the internal names.Service discovery sets zones up for a workload
{JAssociateVPCWithHostedZone!CreateVPCAssociationAuthorization(network-exposure/route-table-changed.yml
{ORoute or route table is changed$30984461-1877-544e-bd75-4619304a457d{Croute-table-changed}5{2Routes or route tables are created, replaced, deleted or tied to other subnets, and no AWS service made the call. A route can lead traffic around a firewall or past an inspection point. Look at the destination and the target, and at which subnets use the table.\https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRouteTableAssociation.html
{;DeleteRoute{@CreateRouteTable{@DeleteRouteTable{FDisassociateRouteTable{LReplaceRouteTableAssociation1network-exposure/sg-all-traffic-open-to-world.yml3Security group opens every protocol to the internet$85f67f9f-c258-5976-a19a-f88824987aff
{Lsg-all-traffic-open-to-world~n{2A security group rule now admits every protocol and every port from every IPv4 or IPv6 address. Whatever runs on the instances behind it is reachable by strangers. A rule for all protocols carries no ports in the record. A record of ModifySecurityGroupRules does not say whether the rule is for incoming or outgoing traffic, so look the rule up; then close it and see who connected.]https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.htmlXhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.htmlMThe default outgoing rule of a group is rewritten by ModifySecurityGroupRules+A honeypot is meant to be reached by anyone^requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv4^requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.CidrIpv6`requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.IpProtocol
{HrequestParameters.cidrIp0requestParameters.ipPermissions.items.ipProtocol;requestParameters.ipPermissions.items.ipRanges.items.cidrIp?requestParameters.ipPermissions.items.ipv6Ranges.items.cidrIpv6
{LrequestParameters.ipProtocol{HModifySecurityGroupRules{:permission%requestParameters.ipPermissions.items
{:older_form{>rewritten_ruleCrequestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule(network-exposure/sg-changed-manually.yml!Security group is changed by hand$cca49402-62b3-5afb-b0ad-3af4638b3ab5
{Csg-changed-manually~8{2A security group is created or deleted, or its rules change, and the call comes neither from an AWS service on behalf of the caller nor from the deployment software named in automation_agents. Where networks are kept as code such a change is drift at least. Compare it with the change calendar and with what the rule now admits.Zhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html(Operators mend a rule during an incident
{LAuthorizeSecurityGroupEgress{JRevokeSecurityGroupIngress{IRevokeSecurityGroupEgress{CCreateSecurityGroup
{CDeleteSecurityGroup{Aon_nobodys_behalf)network-exposure/sg-rdp-open-to-world.yml(Security group opens RDP to the internet$97f2c42a-acd6-5e1c-be62-361aec35ade0
{Dsg-rdp-open-to-world~h{2A security group rule now admits Remote Desktop from every IPv4 or IPv6 address, alone or within a range of ports. Exposed port 3389 is a common way in for ransom crews. A record of ModifySecurityGroupRules does not say whether the rule is for incoming or outgoing traffic: look the rule up. Then see which instances carry the group and whether strangers have connected since.DA jump host or a public service is meant to be reached from anywherecAn outgoing rule is rewritten by ModifySecurityGroupRules, whose record does not tell the direction^requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.FromPort\requestParameters.ModifySecurityGroupRulesRequest.SecurityGroupRule.SecurityGroupRule.ToPort
{JrequestParameters.fromPort.requestParameters.ipPermissions.items.fromPort,requestParameters.ipPermissions.items.toPort
{HrequestParameters.toPort{3tcp{16{433894network-exposure/sg-sensitive-port-open-to-world.ymlDSecurity group opens a database, cache or admin port to the internet$8d65da41-4c0b-5f82-b576-bcf0d496406c
{Osg-sensitive-port-open-to-world~M{3A security group rule now admits everybody to a port that hardly ever belongs on the internet: FTP and Telnet (21, 23), SMB (445), databases (1433, 1521, 3306, 5432, 27017), caches (6379, 11211), Elasticsearch (9200), Docker (2375), etcd (2379), Kubernetes (6443) or WinRM (5985, 5986). Many of these services ask for no password. A range that holds such a port counts too. A record of ModifySecurityGroupRules does not say whether the rule is for incoming or outgoing traffic.9A cluster endpoint or a file server is meant to be public
{221{223{3445{41433{41521{42375{42379{43306{45432{45985{45986{46379{46443{49200{511211{527017)network-exposure/sg-ssh-open-to-world.yml(Security group opens SSH to the internet$1e3efd0b-c489-58fe-a683-ff2201f1b9c1
{Dsg-ssh-open-to-world~n{2A security group rule now admits SSH from every IPv4 or IPv6 address, alone or within a range of ports. Scanners find an open port 22 within minutes and begin to guess logins. A record of ModifySecurityGroupRules does not say whether the rule is for incoming or outgoing traffic: look the rule up. Then see which instances carry the group and whether strangers have connected since.
{222 network-exposure/vpc-changed.yml2VPC or peering is created, deleted or reconfigured$0f5a6f96-5d93-534b-992f-d33dd9d7307b
{;vpc-changed}>{2A VPC is created, deleted or gets other attributes, a peering connection is deleted, or ClassicLink is enabled, and no AWS service made the call. It is common while networks are being built and rare afterwards. A VPC in a region that is not in use can be a hiding place.Ihttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.htmlRhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcAttribute.html
{9CreateVpc{9DeleteVpc{BModifyVpcAttribute{JDeleteVpcPeeringConnection{DEnableVpcClassicLink(network-exposure/vpc-endpoint-denied.yml!VPC endpoint policy denies a call$61d85007-d046-5d80-8b5f-e2d4e463f871
{Cvpc-endpoint-denied}Y{3A call that came through a VPC endpoint was stopped by the policy of the endpoint. Either the policy is narrower than the work in that network needs, or a process inside tries to reach accounts or resources that it should not, as a thief of data would. Look at the caller's account, the instance behind the source address and whether other calls got through. These records exist only where network activity events are logged.fhttps://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-network-events-with-cloudtrail.htmlLhttps://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.htmlAAn endpoint policy was made narrower and a workload was forgotten
{=eventCategory{@network-activity{?endpoint_denial{?NetworkActivity{@VpceAccessDenied3network-exposure/vpc-endpoint-foreign-principal.yml6Principal of another account uses a local VPC endpoint$06c73288-4493-527f-bb9e-53f3793c8c3b
{Nvpc-endpoint-foreign-principal}J{3A call went through a VPC endpoint of this account, and its credentials belong to another account. Someone inside the network brought keys from outside, which is how data leaves for a stranger's bucket without touching the internet. Check the instance behind the source address and whether the account is a partner. Allowed and denied calls are both reported, and only where network activity events are logged.*https://attack.mitre.org/techniques/T1048/
{<attack.t1048`A subnet is shared with other accounts of the organisation, and their workloads use the endpoint8Roles of a partner work inside this network by agreement
{=endpoint_call{=own_principal.network-exposure/vpc-peering-with-outsider.yml<VPC peering with an unknown account is requested or accepted$70c08e85-5772-5de1-bd7a-aa9f169bfbe8
{Ivpc-peering-with-outsider}1{3A network of this account is about to be joined, or is joined, to a VPC of an account that is not in known_accounts and is not this one. Once routes exist, hosts on both sides talk over private addresses, past internet-facing controls. Without names in known_accounts every other account counts as unknown. Check who owns the other account, and whether routes to the connection appear.Zhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcPeeringConnection.htmlZhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AcceptVpcPeeringConnection.htmlNNetworks of a partner or of a new account of the owner are joined by agreement
{MrequestParameters.peerOwnerId>responseElements.vpcPeeringConnection.requesterVpcInfo.ownerId{JCreateVpcPeeringConnection
{JAcceptVpcPeeringConnection{:peer_named{:peer_known{Dpeer_is_this_account{?requester_named{?requester_known
{Irequester_is_this_account{Oorganization/account-closed.yml{EAWS account is closed$1c537f53-0a2f-5410-9308-0e7724a72d8d
{>account-closed~k{1An account is closed, by the management account or by its own root user. Its workloads stop, and after ninety days its data is gone for good. If nobody planned it, reopen the account through AWS Support in that time and look into the credentials used.Shttps://docs.aws.amazon.com/organizations/latest/APIReference/API_CloseAccount.htmlNhttps://docs.aws.amazon.com/accounts/latest/reference/manage-acct-closing.html*https://attack.mitre.org/techniques/T1531/
{<attack.t15319Sandbox accounts are closed by an account vending process{<organization{<CloseAccount*organization/account-left-organisation.yml1Account leaves or tries to leave the organisation$f88e430b-56e3-5427-898e-2c72d01294fa
{Iaccount-left-organisation~@{2A caller in a member account takes the account out of its organisation, or tries to. Outside, no service control policy binds it, organisation trails and delegated security services no longer cover it, and its bill stands alone. Attempts that are refused count as well. Find out who made the call and what else the same credentials did.Xhttps://docs.aws.amazon.com/organizations/latest/APIReference/API_LeaveOrganization.htmldhttps://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_leave-as-member.html*https://attack.mitre.org/techniques/T1666/
{<attack.t16664An account is handed over to another owner as agreed{ALeaveOrganization2organization/account-removed-from-organisation.yml(Account is removed from the organisation$588e912f-a82f-59a6-9030-3d3d6474b2f4!account-removed-from-organisation
~3{2The management account puts a member account out of the organisation. The account is no longer bound by service control policies nor covered by organisation trails, and whoever controls it goes on alone. The call is recorded in the management account only. Check whether a hand-over was agreed and who owns the account now.dhttps://docs.aws.amazon.com/organizations/latest/APIReference/API_RemoveAccountFromOrganization.html=An account is sold or moved to another organisation as agreed
{MRemoveAccountFromOrganization(organization/delegated-admin-changed.yml5Delegated administrator or trusted service is changed$7150b1a2-82fd-5596-be53-4d6fb473a38f
{Gdelegated-admin-changed~U{2A member account is made or unmade administrator of an AWS service for the whole organisation, or a service gains or loses its trusted access to all accounts. A delegated administrator rules that service everywhere, so an intruder spreads by it; taking it away blinds a security team. Check the account and the service against what the organisation planned.ehttps://docs.aws.amazon.com/organizations/latest/APIReference/API_RegisterDelegatedAdministrator.html]https://docs.aws.amazon.com/organizations/latest/APIReference/API_EnableAWSServiceAccess.htmlihttps://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_RegisterOrganizationDelegatedAdmin.html1The organisation takes a new AWS service into use(A security team moves to another account
{Aorganisation_call{NRegisterDelegatedAdministrator DeregisterDelegatedAdministrator{FEnableAWSServiceAccess
{GDisableAWSServiceAccess{:trail_call"RegisterOrganizationDelegatedAdmin$DeregisterOrganizationDelegatedAdmin.organization/domain-transfer-lock-disabled.yml%Transfer lock of a domain is disabled$da962a7d-7a75-52d1-8346-d71a741bb00e
{Mdomain-transfer-lock-disabled}?{2The lock that keeps a registered domain from being moved to another registrar is taken off. It is the first step of taking a name away, followed by fetching its transfer code. See whether RetrieveDomainAuthCode or a change of the contacts follows, and set the lock again.bhttps://docs.aws.amazon.com/Route53/latest/APIReference/API_domains_DisableDomainTransferLock.html.A domain moves to another registrar as planned
{Lroute53domains.amazonaws.com{IDisableDomainTransferLock'organization/domain-transferred-out.yml3Registered domain is transferred to another account$19851b89-671a-5334-bc64-46f962a4c072
{Fdomain-transferred-out~8{2The transfer of a registered domain to another AWS account is started. Once that account accepts, its owner decides where the name leads: web sites, mail and every password reset behind it. Cancel the transfer if nobody ordered it, which works until it is accepted or three days are over, and ask who owns the receiving account.jhttps://docs.aws.amazon.com/Route53/latest/APIReference/API_domains_TransferDomainToAnotherAwsAccount.htmlchttps://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-transfer-between-aws-accounts.html7Domains are gathered in one account of the organisation!TransferDomainToAnotherAwsAccount0organization/organisation-membership-changed.yml;Account is invited to, created in or joins the organisation$33d1db5f-6a5a-5647-97b7-a034476a8d75
{Oorganisation-membership-changed~>{2An account enters the organisation or is asked to. An intruder in the management account can make accounts of which nobody knows, and one in a member account can take an invitation to an organisation of strangers, whose administrators then rule the account. Check the account or the inviting organisation against the list of your own.bhttps://docs.aws.amazon.com/organizations/latest/APIReference/API_InviteAccountToOrganization.htmlThttps://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateAccount.htmlVhttps://docs.aws.amazon.com/organizations/latest/APIReference/API_AcceptHandshake.html3New accounts are made by an account vending process8A company that was bought is taken into the organisationYHandshakes other than invitations are accepted, such as the one that enables all features
{KInviteAccountToOrganization{=CreateAccount{?AcceptHandshake/organization/service-control-policy-removed.yml3Organisation policy is detached, deleted or changed$3c58a8d2-967c-54fd-ac16-cd4211d822aa
{Nservice-control-policy-removed}L{3A policy of the organisation is taken off an account or unit, deleted, rewritten, or a whole type of policies is switched off. For a service control policy it lifts what even administrators of member accounts could not do, often the ban on stopping logs. Most of these records do not say of which type the policy is: look it up, compare it with its last state, and see what was called in the accounts it guarded.Shttps://docs.aws.amazon.com/organizations/latest/APIReference/API_DetachPolicy.htmlXhttps://docs.aws.amazon.com/organizations/latest/APIReference/API_DisablePolicyType.htmlShttps://docs.aws.amazon.com/organizations/latest/APIReference/API_UpdatePolicy.html>Policies are maintained by the team that runs the organisationQTag, backup and other policies are changed, which guard nothing against attackers
{<DetachPolicy{<DeletePolicy{ADisablePolicyType{<UpdatePolicy'privilege-change/access-key-created.yml
{OLong-term access key is created$d61afc50-a6c8-54fc-bbe7-bfa624bb5cb3{Baccess-key-created}L{2A new access key works until somebody deletes it, from anywhere and without a second factor. Most are made for good reason, so this record is context: follow the key named in responseElements, see from where it is used first, and whether the creator and the owner are the same person.Lhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html
{@Keys are rotated!A new program or user needs a key{@privilege-change{?CreateAccessKey.privilege-change/access-key-for-other-user.yml&Access key is created for another user$7d42dff5-52d4-5e35-8cf9-72bb2cc25e95
{Iaccess-key-for-other-user}\{2Someone created an access key for a user other than themselves. The secret is shown to the creator, who can then act as that user under another name and keep the key when their own access ends. Ask the owner of the user, and look for the new key (in responseElements) among later calls and addresses.TAn administrator hands out keys, or infrastructure code makes them for service users
{7own_key+privilege-change/access-key-reactivated.yml"Inactive access key is made active$ecb7edf4-58be-5037-a711-8b0f9034e8e5
{Faccess-key-reactivated}C{2The status of an access key was set to Active. Keys are usually switched off because they leaked or their owner left, and switching one back on gives lasting access without creating anything new. Find out why it was inactive, who switched it on and from where it is used now.Lhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccessKey.htmlBA rotation is rolled back because a program still used the old key
{?UpdateAccessKey{6Active)privilege-change/access-removal-burst.yml{MA user's access is taken away$be0615d2-f611-5744-a27d-943e7dcb2e8e
{Iaccess-removal-burst-callZA caller deletes an IAM user, or deletes, detaches or disables what the user gets in with.
{:taken_away{?DeleteAccessKey{BDeleteLoginProfile{:DeleteUser{@DetachUserPolicy{@DeleteUserPolicy{8Inactive1One caller takes away the access of several users$31a15251-ca0e-5a97-85ab-77d6f965ccf9
{Daccess-removal-burst}f{2Within half an hour one caller took keys, passwords or policies from three or more IAM users, disabled their keys or deleted them. An intruder locks the owners out in this way before the damage or the ransom note. Make sure that somebody can still get in as an administrator, and see what the caller does next.Ohttps://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteLoginProfile.htmlIUsers who left are removed, or IAM users are replaced by a single sign-on)Responders disable keys that were exposed;A tool for infrastructure as code tears down an environment/privilege-change/admin-policy-attach-denied.yml-Attempt to attach or write a policy is denied$88dbea8d-f903-5cac-84d8-0859ae011323
{Jadmin-policy-attach-denied~I{2Someone without the right to do so tried to attach a managed policy, or to write an inline policy, to a user, role or group. IAM records such denials without the request, so neither the policy nor always the target is known; the error message names the resource. Look for further denials of the same caller and for a call that worked in the end.Mhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachUserPolicy.htmlJhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html8A pipeline lacks a permission that its new version needs3A developer tries what only an administrator may do
{@AttachUserPolicy{@AttachRolePolicy{AAttachGroupPolicy{=PutUserPolicy{=PutRolePolicy{>PutGroupPolicy*privilege-change/admin-policy-attached.yml*Administrator-level AWS policy is attached$76d43abe-cc69-53b5-b1bf-c27eee2c7ca8
{Eadmin-policy-attached~<{2An AWS managed policy that gives full or almost full control (AdministratorAccess, PowerUserAccess or IAMFullAccess) was attached to a user, role or group. Whoever uses that principal can now do nearly anything in the account, or give themselves the rest. Check who asked for it, who can act as the principal, and what it does next.Mhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_AttachRolePolicy.html4A new account is set up with its administrator roles?Temporary administrator access is granted by a tool made for it
{KrequestParameters.policyArn,arn:aws*:iam::aws:policy/AdministratorAccess(arn:aws*:iam::aws:policy/PowerUserAccess&arn:aws*:iam::aws:policy/IAMFullAccess(privilege-change/backdoor-admin-role.yml
{MA role is opened to outsiders$bba33ed9-f434-54a0-b860-e95ded8a44b9{Ibackdoor-admin-role-trust}]{1A role is created with, or changed to, a trust policy that admits everybody without a condition, or a principal of an account that is neither this one nor in known_accounts.>requestParameters.assumeRolePolicyDocument.Statement.Condition;requestParameters.assumeRolePolicyDocument.Statement.Effect>requestParameters.assumeRolePolicyDocument.Statement.PrincipalBrequestParameters.assumeRolePolicyDocument.Statement.Principal.AWS4requestParameters.policyDocument.Statement.Condition1requestParameters.policyDocument.Statement.Effect4requestParameters.policyDocument.Statement.Principal8requestParameters.policyDocument.Statement.Principal.AWS
{:CreateRole{FUpdateAssumeRolePolicy{@everyone_created4requestParameters.assumeRolePolicyDocument.Statement
{@everyone_updated*requestParameters.policyDocument.Statement{Dcreated_for_stranger'^(arn:[^:]*:(iam
|lsts)::)?[0-9]|k12|m(:|l$){Oarn:aws:???::%known_accounts%:*!arn:aws-*:???::%known_accounts%:*{Hcreated_for_stranger_too
{Ccreated_with_denial{4Deny{Dchanged_for_stranger{Hchanged_for_stranger_too{Cchanged_with_denial A role gets administrator rights$1e7420e0-661e-52fa-8c22-69c8d1a2ee37
{Ibackdoor-admin-role-grantaA caller attaches an administrator policy of AWS to a role, or writes one that allows everything.1requestParameters.policyDocument.Statement.Action3requestParameters.policyDocument.Statement.Resource
{3iam{Eadmin_policy_attached{Gadmin_statement_written:A role that outsiders may assume gets administrator rights$01207f84-11a8-5e8f-8def-c588a3817067
{Cbackdoor-admin-role}?{3A role was opened to everybody or to a foreign account, and administrator rights followed within an hour. Whoever is let in owns the account without holding any credential of it. Accounts in known_accounts are not foreign; list this one too, since until then a foreign role or user whose name holds this account's number passes for an own one. Cut the trust first, then see who has assumed the role.Shttps://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
{@attack.t1136.003ZA partner or a service provider with an account of its own is given wide access on purpose
{JrequestParameters.roleName)privilege-change/cloudshell-iam-write.yml{NIAM is changed from CloudShell$de75c2d7-5761-53fa-8c29-c99fd730ebfb
{Dcloudshell-iam-write~T{2A user, key, role, instance profile or permission was created from CloudShell, the terminal inside the console. Someone who took over a console session can turn it into lasting access this way without a key of their own, and the call leaves from an address of AWS. Check how the session signed in, and whether the new principal or permission was asked for..Administrators who work in CloudShell by habit
{:CreateUser{ECreateInstanceProfile{HAddRoleToInstanceProfile{?from_cloudshell{Cexec-env/CloudShell+privilege-change/codebuild-role-changed.yml8Role, source or variables of a build project are changed$1be4fcf1-47a8-5e15-b7f3-6a4df7058c65
{Fcodebuild-role-changed}^{2A CodeBuild project was given another service role, another source, or environment variables. Each of these changes what the next build runs and with which rights, so a build that people trust can be turned against them. Compare the project with its state before, and look at the builds that ran since.Phttps://docs.aws.amazon.com/codebuild/latest/APIReference/API_UpdateProject.html*https://attack.mitre.org/techniques/T1195/
{<attack.t1195(Developers maintain their build projectsBInfrastructure code writes the whole project back with each change7requestParameters.environment.environmentVariables.name
{MrequestParameters.serviceRole!requestParameters.source.location{Gcodebuild.amazonaws.com{=UpdateProject
{<changed_part4privilege-change/default-policy-version-switched.yml,Default version of an IAM policy is switched$02808e80-4030-5b7a-88b4-642ad7dffa97
{Odefault-policy-version-switched~I{2Another version of a customer managed policy now applies to everybody it is attached to. An older version may allow more than the one it replaces, and switching back to it changes no document, so that reviews of new documents miss it. The record names the version and not what is in it: read both versions of the policy, and see who is attached.Thttps://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html,A policy that broke something is rolled back
{GSetDefaultPolicyVersion-privilege-change/eks-access-entry-changed.yml)Access entry of an EKS cluster is changed$b8c70d76-6dd2-5352-a10a-4f6c865f8b6b
{Heks-access-entry-changed~S{2An access entry, which lets an IAM principal into an EKS cluster, was created, changed or deleted, or lost an access policy. New entries open the cluster to somebody; deleted ones can shut out its operators. Read the entry together with the policies and Kubernetes groups that it names. Changes that an AWS service makes, as for node groups, are left out.Nhttps://docs.aws.amazon.com/eks/latest/APIReference/API_CreateAccessEntry.htmlDhttps://docs.aws.amazon.com/eks/latest/userguide/access-entries.html
{@attack.t1098.0069Teams manage access to their clusters with access entries{ACreateAccessEntry{AUpdateAccessEntry
{ADeleteAccessEntry{HDisassociateAccessPolicy.privilege-change/eks-cluster-admin-granted.yml9Cluster administrator policy is granted on an EKS cluster$e08d042c-0bac-5559-8cab-3cf74ee7d1d9
{Ieks-cluster-admin-granted~Z{2An IAM principal was given the administrator or cluster administrator access policy on an EKS cluster. It can now run anything in the cluster, read its secrets and use the roles of its workloads, all without an entry inside Kubernetes. Check who the principal is (its ARN may be URL-encoded in the record), and read the audit log of the cluster for what it does.Rhttps://docs.aws.amazon.com/eks/latest/APIReference/API_AssociateAccessPolicy.htmlEhttps://docs.aws.amazon.com/eks/latest/userguide/access-policies.html0A new cluster is handed to the team that runs it
{EAssociateAccessPolicy1cluster-access-policy/AmazonEKSClusterAdminPolicy*cluster-access-policy/AmazonEKSAdminPolicy6privilege-change/enumeration-then-privilege-change.yml/IAM is read outside the console and known tools$850e115d-5791-5af6-80e8-a19f6e76c05d&enumeration-then-privilege-change-readeA caller other than an AWS service, the console or a tool in automation_agents read something of IAM.
{4read%Many different things of IAM are read$762b036b-c8d7-5bd2-9a00-8fe41eb10846)enumeration-then-privilege-change-breadthMOne caller made eight or more different read calls to IAM within ten minutes.3Rights or credentials are given outside known tools$5d4d0b78-d17f-5b6b-a741-4913b22e93d7(enumeration-then-privilege-change-changeiA caller other than an AWS service or a tool in automation_agents gave rights or credentials to somebody.
{>AddUserToGroup{BCreateLoginProfile{CCreatePolicyVersion{MDeleteRolePermissionsBoundary{MDeleteUserPermissionsBoundary
{BUpdateLoginProfile-Caller searches IAM and then gives out rights$cf3b5f6e-3d70-5e06-8e65-295ec225ac7e!enumeration-then-privilege-change
}]{3One caller made eight or more different read calls to IAM within ten minutes and, within the hour, gave rights, a key or a password to somebody. To look for a way up and then to take it is what intruders do with a first key; tools named in automation_agents and reading in the console, which do both as a routine, are left aside. Refused reading counts too. Undo the change if nobody knows it, and disable the caller's key first.Ghttps://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html.https://attack.mitre.org/techniques/T1087/004/
{@attack.t1087.004{@attack.t1069.003MAn administrator works with scripts of their own that look before they change@A tool for infrastructure whose name is not in automation_agents)privilege-change/function-role-raised.ymlBA function runs with a role that the baseline does not know for it$f206a910-9a22-5eac-b8e2-23a383592352
{Ifunction-role-raised-role~D{1A Lambda function is created or its settings are changed, and its execution role after that is one that the baseline has not seen for this function. Each answer names the role, so that every such call teaches it.
{MresponseElements.functionName{EresponseElements.roleAThe settings of a function are changed with a role in the request$3a4e6328-ec58-5ce5-ab2b-b9c025884d9c
{Kfunction-role-raised-updateWThe settings of a Lambda function are changed, and the request names an execution role.
{FrequestParameters.role{4role$Function gets another execution role$d83213c6-9e82-57fe-b432-ce2a75eeeb09
{Dfunction-role-raised~A{3The settings of a Lambda function were changed, and its execution role is one that the baseline has not seen for this function, neither at its creation nor later. Whoever may change the code has the rights of the role: a stronger one is a way up. Compare what the two roles may do, and see whether the code was changed as well. A function that the baseline does not have counts as new with any role that the request names. Without a baseline this rule stays silent.=A function is given a role of its own or moves to another oneSA deployment sends the role again, for a function that no logs of the baseline name,privilege-change/glue-endpoint-with-role.yml3Glue development endpoint gets a role or an SSH key$a3ef855d-c6fd-5bdb-bf74-16f2c7196633
{Gglue-endpoint-with-role}H{2A Glue development endpoint was created with a role, or a public key was put on one. The holder of the key can log in to the endpoint over SSH and use its role, which may be stronger than their own. Check the role, the key's owner, and calls of the role from unexpected addresses.Ihttps://docs.aws.amazon.com/glue/latest/webapi/API_CreateDevEndpoint.htmlIhttps://docs.aws.amazon.com/glue/latest/webapi/API_UpdateDevEndpoint.html.Data engineers work with development endpoints
{OrequestParameters.addPublicKeys{KrequestParameters.publicKey{Bglue.amazonaws.com{ACreateDevEndpoint
{AUpdateDevEndpoint{;role_or_key-privilege-change/guardrail-policy-deleted.yml9Policy that looks like a guardrail is deleted or detached$78d5677f-9048-5546-909c-d97d67245fea
{Hguardrail-policy-deleted~M{2A policy whose name speaks of denying, boundaries, guards or restrictions was deleted, or taken off a user or role. Such policies hold others back, so their loss can matter more than a new permission. Read what the policy forbade, and see what its former holder does next. The name alone decides: policies for GuardDuty, for instance, match as well.Mhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachRolePolicy.htmlIhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.htmlMhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPolicy.html&A guardrail is replaced by a newer oneMA policy for GuardDuty, or another name that happens to hold one of the words
{LrequestParameters.policyName{@DetachRolePolicy{@DeleteRolePolicy{9guardrail{4deny{8boundary{5guard
{8restrict&privilege-change/gui-s3-client-iam.yml+Desktop S3 client manages IAM users or keys$0700b370-9ee2-50be-bbe8-62701084b91a
{Agui-s3-client-iam~L{2S3 Browser, a Windows program for browsing buckets, was used to create a user, an access key or a password, or to write a policy. People open such a program to look at files, while intruders with a stolen key have used it to settle in. Check whose key made the call, and remove what it created if nobody knows of it. Refused attempts count as well.Ohttps://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateLoginProfile.html=An administrator manages IAM users with S3 Browser on purpose&privilege-change/iam-group-changed.yml
{OIAM group is created or deleted$6420965f-689a-5bca-9a39-acb613751579{Aiam-group-changed~a{1An IAM group was created or deleted. A new group can carry permissions to whoever joins it; a deleted one takes them from its members. On its own this is routine, so read it with the memberships and policies that change around the same time.Hhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateGroup.htmlHhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteGroup.html
{NTeams are set up and dissolved{;CreateGroup{;DeleteGroup.privilege-change/iam-principal-outside-iac.yml7IAM principal is created outside infrastructure as code$be379bc5-e324-5f86-b8ad-723ae654eea6
{Iiam-principal-outside-iac~G{2A user, group, role or instance profile was created, and neither CloudFormation nor a known automation tool made the call. Where everything is meant to come from code, such a principal has no reviewer and no owner. Match it with a request, or have it moved into the code. The tools are recognised by their user agent, which a caller can forge..https://attack.mitre.org/techniques/T1136/003/Ghttps://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.htmlXA service of AWS creates a role for itself, such as Identity Center for a permission set.An automation tool that the list does not name
{Aby_cloudformation*privilege-change/iam-user-create-burst.yml{FAn IAM user is created$87c78f97-3a2e-580a-a6f4-eb946ad5d888
{Miam-user-create-burst-created{MA caller creates an IAM user.)One caller creates many IAM users at once$445d6ccb-c679-5261-8faa-df91f9a8086a
{Eiam-user-create-burst~S{1Ten or more IAM users were created by one caller within a minute. A script of an intruder spreads spare ways back in this way. Check that the users have owners, what was attached to them, and whether keys or passwords followed.Ghttps://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.htmlDA tool for infrastructure as code sets up a training or test account%privilege-change/iam-user-created.yml
{CIAM user is created$c2d0bc32-1196-5b40-a311-dabb302ebcf7{@iam-user-created}_{2A new IAM user is a new identity that can hold passwords and keys with no end date. Most organisations create them rarely, so each one is worth a note: see what it gets next (a key, a password, a group or a policy) and who asked for it. Users that an AWS service makes on somebody's behalf are left out.,A program that cannot use roles needs a user3A person joins an account that works with IAM users,privilege-change/iam-write-from-function.yml
{KLambda function changes IAM$a98d3484-ec14-5463-a479-87cc1f832530{Giam-write-from-function}l{2A program inside AWS Lambda created an IAM principal or key, or gave one more rights, with the role of the function. Few functions are meant to do so; an intruder who can change a function's code borrows its role this way. See which function the role belongs to, who changed its code last, and what the call created.Mhttps://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.htmlJA function sets up accounts, rotates keys or repairs permissions by design4Custom resources of CloudFormation that create roles
{@function_session{:AWS_Lambda(privilege-change/inline-admin-policy.yml3Inline policy grants every action on every resource$f561c33b-a40b-5c21-8c62-51e60b64dc91
{Cinline-admin-policy~1{2A policy written straight into a user, role or group allows all actions on all resources. It makes the principal an administrator without any of the managed policies that reviews look for, and it is not listed among the policies of the account. Read the document in the request, and find out who can act as the principal.Jhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.htmlKhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_PutGroupPolicy.html2A break-glass role is set up with an inline policy-privilege-change/instance-profile-swapped.yml7Instance profile of an EC2 instance is set or exchanged$0c3811c6-ae20-5e7e-99ce-fca497f3e93d
{Hinstance-profile-swapped~_{2A running instance was given an instance profile, or another one than it had. Everyone with a shell on the instance can now act with the role in the profile, so someone who may pass a strong role turns a weak one into it. Compare the role with what the instance needs, and look for calls of the role from that instance. Changes that an AWS service makes are left out.dhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceIamInstanceProfileAssociation.htmlOAn operator gives an instance the role that Systems Manager or monitoring needs$ReplaceIamInstanceProfileAssociation+privilege-change/leaked-key-quarantined.yml.Quarantine policy for a leaked key is attached$1e7e6a13-3126-595a-8f43-f2d9b1ad6c96
{Fleaked-key-quarantined~6{2The policy that AWS attaches when it finds an access key in public was put on a user, role or group. AWS often does so by itself, so the caller of this record need not be the attacker; the key, however, is known to strangers. Replace it at once and review what it did before and after, since the policy blocks some calls only.bhttps://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSCompromisedKeyQuarantineV3.html0Responders rehearse how they handle a leaked key
{Aquarantine_policy{KAWSCompromisedKeyQuarantine3privilege-change/login-profile-changed-by-other.yml3Console password of a user is reset by someone else$549b0eba-8576-5214-aee1-4ea451d87a7a
{Nlogin-profile-changed-by-other}G{2The console password of a user was set by another principal. Whoever set it knows it and can sign in as that user, with everything the user may do. Ask the user and the caller, and look for a console sign-in of the user soon after, above all from an address that is new for them.Ohttps://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateLoginProfile.html(The helpdesk resets a forgotten password
{<own_password.privilege-change/managed-policy-made-admin.yml=Customer managed policy grants every action on every resource$802f84f5-722c-5c97-8ace-1f4f856f3260
{Imanaged-policy-made-admin~9{2A policy of the account was created, or given a new version, whose text allows all actions on all resources. Everyone the policy is attached to becomes an administrator once the version is the default one. See where the policy is attached and whether a later call makes the version the default; that call does not carry the text.Phttps://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.htmlIhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html7An account baseline brings its own administrator policy
{<CreatePolicy+privilege-change/new-key-used-elsewhere.yml(An access key is created from an address$ee4aaa22-42db-5e47-94cc-41dbf6e489e6
{Nnew-key-used-elsewhere-created0A caller at an IP address creates an access key./A long-lived access key is used from an address$2833b279-2bab-5fec-98ca-664cd5357ca9
{Knew-key-used-elsewhere-used}g{1A call is signed with a long-lived key and comes from an IP address, not from an AWS service. Calls that make another key do not count, so that the one key is not taken for the other.&responseElements.accessKey.accessKeyId
{>long_lived_key{;makes_a_keyCThe creation and the uses of one access key come from two addresses$06c0439f-acd8-5ce3-9f68-c257d8c4f0a3 new-key-used-elsewhere-addressesaThe creation of a key and its uses, taken together, come from two or more addresses within a day.
{3key-A new access key is used from another address$63191e82-6327-5faa-9ca4-33816bb10f7f{Fnew-key-used-elsewhere
~]{2An access key was created from one address and used from another one within a day, whether its calls were allowed or not. An intruder often makes a key with stolen access and then works with it from a machine of their own. Ask the creator for whom the key is, and disable it if nobody knows. Creation or use through an AWS service has no address and does not count.>An administrator creates a key for a server or for a colleague2The creator changes networks before trying the key2privilege-change/new-key-used-from-new-network.yml#An access key is created for a user$80883004-9ece-520e-89bd-7d2877e079ec%new-key-used-from-new-network-created2An access key is created, and the answer names it.@A long-term key is used from a network that is new for its owner$6556a550-4be3-5d9c-bd25-84a367aed19d"new-key-used-from-new-network-used
~<{1A call is signed with a long-term key and comes from a network that its owner, whom the baseline has, never called from. Calls that make a key do not count, so that the one key is not taken for the other.?New access key is used from a network that is new for its owner$c34712ac-33de-51e5-8aa9-aace5f0fc665
{Mnew-key-used-from-new-network~`{3An access key was created for a user whom the baseline has, and within two days it was used from a network (/24 of IPv4, /48 of IPv6) from which that user has never called, whether the calls were allowed or not. A second key for a user that already exists is a quiet way to stay in an account. Ask the creator and the owner, and disable the key if neither knows the place. Users that the baseline does not have are left aside, since all is new for them. Without a baseline this rule stays silent.NA user who only signed in to the console so far gets a key for another machine-A key is made for a server in another network#privilege-change/new-user-armed.yml#A user is created who is then armed$10d1dada-bd0f-5741-b65d-5b934d4684e7
{Fnew-user-armed-created{OA user gets a key or a password$677f3230-e10a-5af5-a634-b55e25e21d2e{Inew-user-armed-credential?A caller gives an IAM user an access key or a console password. A user gets administrator rights$f8012885-5953-5d2c-8135-77a56a32292c
{Dnew-user-armed-grant}N{1A caller attaches an administrator policy of AWS to an IAM user, writes one that allows everything, or adds the user to a group on the list privileged_groups.
{KrequestParameters.groupName{Gprivileged_group_joined{C%privileged_groups%4A new user gets credentials and administrator rights$d4686352-4702-512c-b42a-79664726b3c4
{>new-user-armed~h{2Within an hour an IAM user was created, received an access key or a console password, and then administrator rights: a wide policy of AWS, an inline policy that allows everything, or a group on the list privileged_groups. These are the steps of somebody who builds a lasting way in. Disable the user until its creator has explained it, and look at what the creator did before.%A new administrator is set up by hand&privilege-change/new-user-with-key.yml%A user is created who then gets a key$c07de41f-dd81-5842-8e04-a2cb83006cfd
{Inew-user-with-key-created{IA user gets an access key$042a64af-482b-5bde-943d-0f16fcf9e169{Enew-user-with-key-key/A caller creates an access key for an IAM user.
{MA new user gets an access key$3e6bb21b-01db-5fa4-8536-309929dbd0ad{Anew-user-with-key~k{1An IAM user was created and received an access key within ten minutes. That is how a spare way in is made, and also how software is set up, so it is context for other findings. See who created the user, what it may do, and where the key is used first.>A user for a piece of software is set up, by hand or by a tool.privilege-change/password-reset-then-login.yml2Somebody sets the console password of another user$b41703f8-32a7-5358-9575-70d5fdb63a4c
{Mpassword-reset-then-login-setNA caller gives a user a console password or replaces it, and is not that user.
{NA user signs in to the console$ad0dc01a-83dd-5bfc-bdc2-97e0b9d00ec5{Opassword-reset-then-login-entry0A user whose password somebody else set signs in$5ed6393b-33dc-5465-bfc1-2740e9697a42
{Ipassword-reset-then-login}a{2A caller set or replaced the console password of another user, and within a day that user signed in. Whoever set the password knows it, so the sign-in may be theirs; an intruder takes over a stronger user this way. Compare the address and browser of the sign-in with those of the caller, and ask the user.GThe help desk resets a forgotten password and the user signs in with it%A new colleague gets a first password1privilege-change/permissions-boundary-removed.yml+Permissions boundary is removed or replaced$f1a5c7d7-4d8b-5119-a2ca-7d53bd7707b2
{Lpermissions-boundary-removed}l{2The boundary that caps what a user or role may do was taken off or exchanged for another. Without it, every permission that its policies grant counts, which is how someone confined to a sandbox gets out of it. Compare the new boundary, if there is one, with the old, and look at what the principal does from then on.Zhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRolePermissionsBoundary.htmlWhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPermissionsBoundary.htmlPhttps://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html.A boundary is set on a principal that had none6A platform team moves its principals to a new boundary
{JPutUserPermissionsBoundary{JPutRolePermissionsBoundary*privilege-change/policy-with-notaction.yml1Policy allows everything except a list of actions$7ed96972-70e1-5eff-93b4-4998acda7280
{Epolicy-with-notaction}c{2A statement with Effect Allow uses NotAction, so it permits every action that is not on its list, including those of services that come later. Such a policy often gives far more than its author meant, and reads harmlessly. Check what the list leaves open, IAM above all, and which principals get the policy.[https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.htmlBA power user policy leaves out IAM and the organisation on purpose4requestParameters.policyDocument.Statement.NotAction
{=allow_all_but:privilege-change/principal-enumeration-by-trust-policy.yml&A trust policy is refused as malformed$ac280f7b-8838-5273-9dfd-a6eac4ef0a30-principal-enumeration-by-trust-policy-refusedQA change of a role's trust policy fails because IAM does not accept the document.
{9malformed MalformedPolicyDocumentException*Trust policies are refused again and again$f043fe8e-1a09-5d0f-9726-b1388450040a%principal-enumeration-by-trust-policy
~E{2One caller's changes of trust policies were refused as malformed ten or more times within ten minutes. IAM refuses a trust policy that names a user or role which does not exist, so the answers tell which names do exist, in foreign accounts too and without a trace there. See which principals the documents name and which change was accepted.QA deployment keeps trying with a faulty document, or with a role that was deleted.privilege-change/role-attached-to-database.yml
{OIAM role is added to a database$157ddf2c-704b-5f67-b844-c87823635100{Irole-attached-to-database}h{2A database instance or cluster was given an IAM role, which its features for import, export or function calls use. Everyone who can run SQL there can reach what the role reaches, such as buckets or functions, without AWS credentials of their own. Check the role's permissions, and who can log in to the database.Vhttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AddRoleToDBInstance.htmlUhttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_AddRoleToDBCluster.htmlBA team sets up imports from S3 or calls to Lambda for its database
{CAddRoleToDBInstance{BAddRoleToDBCluster)privilege-change/role-trusts-everyone.yml&Role trust policy admits any principal$d20d666a-3c75-5f2f-a61b-051b9f14deae
{Drole-trusts-everyone}K{2The trust policy of a role allows any AWS principal, of any account, and sets no condition. Anyone with an AWS account who learns the role's name can take it and use its permissions. Narrow the trust at once, then look for AssumeRole calls to the role by accounts that are not yours.,A laboratory account that is open on purpose
{<created_open{<changed_open1privilege-change/role-trusts-external-account.yml+Role trust policy admits an unknown account$197e99cb-0fb7-5c38-bfb5-67bb644eb0e5
{Lrole-trusts-external-account~d{4A role is created with, or changed to, a trust policy that lets a principal of another account take it, of an account that is not in known_accounts. Whoever controls that account comes and goes with the role's permissions and needs no credential of this one. List the accounts of your own and of partners, and this one too: until then a role or user of a stranger whose name holds this account's number passes for an own one. A stranger in one list with an own or known principal is passed over where the policy also denies something to a named account. Ask who owns the account, and look for AssumeRole calls that came from it.[https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.htmlPA vendor or a partner that is not yet in known_accounts gets a role by agreementMAnother account of the same organisation is trusted, and nobody has listed it0privilege-change/role-trusts-open-federation.yml?Role trusts a web identity provider without audience or subject$a425b61b-c52b-57b7-a295-a40855ac2f4c
{Krole-trusts-open-federation}b{3A trust policy lets a web identity provider (OpenID Connect or Cognito) hand out the role, and no condition asks for the audience or the subject of the token. Everyone who can get a token from that provider, which for a public one is everyone, can take the role. Add conditions on :aud and :sub, and look at AssumeRoleWithWebIdentity calls to the role. A claim named anywhere in the document counts for all its conditioned statements.Rhttps://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html=A private provider whose tokens are given to one program only*requestParameters.assumeRolePolicyDocumentHrequestParameters.assumeRolePolicyDocument.Statement.Principal.Federated requestParameters.policyDocument>requestParameters.policyDocument.Statement.Principal.Federated
{Ecreated_unconditioned{?:oidc-provider/{Acreated_federated{?created_as_text{1|k{3%7B{Bcreated_with_claim
{5:sub"{5:aud"{9%3Asub%22{9%3Aaud%22{Echanged_unconditioned{Achanged_federated{?changed_as_text{Bchanged_with_claim,privilege-change/root-access-key-created.yml'Access key is created for the root user$1511197e-b7f4-5f99-8578-a7f5a4c9e45a
{Groot-access-key-created}`{2A long-lived key of root works from anywhere, needs no MFA and is beyond every policy of the account; hardly anything needs one. A key that root makes for a user names that user in the request and is not meant here. Delete the key unless its maker can say what it is for, and look for calls made with it.Qhttps://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user_manage_add-key.html'An old tool that cannot work with roles
{8for_root/privilege-change/root-login-profile-created.yml!Root user gets a console password$945d1974-2a92-5759-8c79-bcac5c74f969
{Jroot-login-profile-created}j{2The call sets a console password and names no user while its caller is root, so the password is that of root itself. With central management of root access, member accounts have none; setting one opens the way back to a sign-in as root. Check that the recovery was asked for, and remove the password if it was not.XRoot access of a member account is restored on purpose, for a task that only root can do*privilege-change/sagemaker-role-passed.yml;Notebook or job of SageMaker gets a role new for the caller$a3ea008d-c0a8-56f0-81e0-b9d0fb036624
{Esagemaker-role-passed}[{2A principal started a notebook, job or pipeline of SageMaker with an execution role that the baseline has not seen it pass. Code of the caller's own then runs with that role's rights. Compare what the role may do with what the caller may, and see what ran. Without a baseline this rule stays silent.Yhttps://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html$A data scientist joins a new project
{FCreateNotebookInstance{ACreateTrainingJob{CCreateProcessingJob{?CreateAutoMLJob{>CreatePipeline0privilege-change/service-linked-role-created.yml*Service-linked role is created by a person$6f0a3afa-63a1-5fec-a84b-33e9e9e4243a
{Kservice-linked-role-created}<{2A role that an AWS service will use is created by a caller and not by the service itself. Its rights are fixed by AWS, so it is seldom harmful, but it shows that somebody takes a service into use that the account did not use before. Ask whether that service is wanted.Thttps://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceLinkedRole.htmlYhttps://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.htmlQConsole wizards and infrastructure code create the role on first use of a service
{GCreateServiceLinkedRole/privilege-change/sso-account-access-granted.yml5Identity Center grants a permission set on an account$bc0f1781-23f9-571d-bbe3-af1584d7203f
{Jsso-account-access-granted}]{2A user or group of IAM Identity Center was assigned a permission set on an account of the organisation. Everyone in the group can now sign in to that account with those permissions. Check who is in the group, what the permission set allows and whether the target is a management or production account.]https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreateAccountAssignment.html6Access is assigned through the regular request process<An account factory assigns the usual groups to a new account
{LrequestParameters.targetType{GCreateAccountAssignment{;AWS_ACCOUNT(privilege-change/user-added-to-group.yml#User is added to a privileged group$192dafcd-b55e-5e61-97f9-3b7bbccf6a61
{Cuser-added-to-group}a{2A user joined an IAM group whose name marks it as privileged, and has all its permissions from now on. The names in privileged_groups decide which groups count; without a list of your own, names with words such as admin, poweruser, security or root do. Check who asked for it, and what the user does next.Khttps://docs.aws.amazon.com/IAM/latest/APIReference/API_AddUserToGroup.html"A new administrator joins the team3A group whose name holds such a word has few rights/privilege-change/user-created-from-instance.yml.EC2 instance creates an IAM user or access key$df2e881d-8026-5983-98c6-859dcc8990ab
{Juser-created-from-instance~A{2The role session of an EC2 instance, named after the instance, created a user or an access key. Programs on servers hardly ever do that, while someone who stole the instance's temporary credentials does it to keep access once they run out. Isolate the instance, see whether the call came from its own address, and remove the user or key.FA management server on EC2 creates users for the people of the company recon/access-keys-enumerated.yml Access keys of a user are listed$fb0e1124-9439-571f-81f5-04eea97bd5d0
{Kaccess-keys-enumerated-call,A call that lists the access keys of a user.{>ListAccessKeys2Access keys of many users are listed by one caller$385f3ac5-d5df-5b43-a81e-a2d81e700c45
{Faccess-keys-enumerated~:{2One caller listed the access keys of twenty or more different users within a minute. Somebody who looks for users with keys to take over, or with room for a second one, goes through them like this. Watch for CreateAccessKey and UpdateAccessKey of the same caller afterwards. Calls for one's own keys name no user and do not count.Khttps://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html A script that looks for old keysMThe list of users in the console, which reads the keys of every user it shows
{5recon{Orecon/account-contacts-read.yml'Account contact data is read or changed$fc1f64b9-043c-5d80-b173-68ed77a129f1
{Eaccount-contacts-read~2{2The contacts of the account, or those for billing, operations and security, are read or written through the account API. They tell an intruder whom to impersonate, and changing them turns warnings of AWS away from the owner. Attempts that fail count as well. For a change, compare the contacts with the right ones at once.Rhttps://docs.aws.amazon.com/accounts/latest/reference/API_GetAlternateContact.htmlThttps://docs.aws.amazon.com/accounts/latest/reference/API_PutContactInformation.html.Account pages of the console read the contacts9Inventory and compliance tools read them in every account
{CGetAlternateContact{EGetContactInformation{CPutAlternateContact{EPutContactInformation{Orecon/account-details-burst.yml&Account-wide IAM details are asked for$cdf09235-2c29-5f98-8794-3c1f1a2527ad
{Jaccount-details-burst-call}4{1A call for the account summary, the authorization details or the credential report. The further pages of a long answer do not count.
{HrequestParameters.marker{AGetAccountSummary{NGetAccountAuthorizationDetails{CGetCredentialReport{HGenerateCredentialReport
{<further_page.Account-wide IAM details are pulled repeatedly$30ad1efd-12a7-5251-9559-276a733d813e{Eaccount-details-burst
~6{2One caller asked five or more times within a minute for what IAM says about the whole account: its summary, every user and policy, or the credential report. Each answer is a map of the account, so a burst of them from a new place deserves a look at who holds the credentials. A long answer that comes in pages is counted once.[https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.htmlUhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateCredentialReport.htmlMA tool that waits for the credential report and asks for it every few seconds,The IAM dashboard of the console is reloaded
{Mrecon/bedrock-model-recon.yml1Foundation models are listed with a long-term key$2d0b63e7-cb01-502f-b52f-687472aee7cc
{Hbedrock-model-recon-listTThe list of foundation models was asked for with an access key that does not expire.
{DListFoundationModels0Foundation model is invoked with a long-term key$52328676-d60f-5d8f-b71c-b5a9d9444983
{Jbedrock-model-recon-invokePA prompt was sent to a foundation model with an access key that does not expire.>Models are listed and then invoked with the same long-term key$3af02e0c-21e4-5232-a5ae-961725aec1ba
{Cbedrock-model-recon~_{2Within a quarter of an hour the same long-term access key was used to list the foundation models of Amazon Bedrock and to send a prompt to one. Tools that check leaked keys for model access do exactly this, and then sell the key on. Applications know their model and do not ask for the list. Find out where the key is used, and revoke it if nobody expected the calls.Uhttps://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModels.htmlHA developer with a long-term key tries out Bedrock from the command line
{Krecon/bucket-bruteforce.yml!S3 call from an address is denied$759cb326-63ca-5a62-9018-aba092ab89f4
{Fbucket-bruteforce-callUA call to S3 that came from an IP address, and not from within a service, was denied.
{<AccessDenied4Many denied S3 calls hit one bucket from one address$19ffea87-a489-5c72-8050-8eef1cb0f5d5
{Abucket-bruteforce}:{3Forty or more calls to one bucket from one IP address were denied within ten minutes. Somebody tries names of objects, other operations or a list of keys until one works. Look for a call from the same address that succeeded. Denials of object calls are there only where data events are recorded; the refused deliveries of AWS services, which name a service in place of an address, do not count.Rhttps://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html*https://attack.mitre.org/techniques/T1619/
{<attack.t1580{<attack.t1619=An application whose policy was changed and that keeps trying{Mrecon/bucket-list-by-user.yml!Buckets are listed without a role$cc3863bd-df6d-5220-b3c1-471b0b47417f
{Cbucket-list-by-user}O{2The buckets of the account are listed by an IAM user, the root user or another identity that is no assumed role. Listing buckets is among the first things tried with a stolen long-lived key. Alone it means little; look at what the same key did around it and whether its address is usual.Dhttps://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html'People who use the console as IAM users6Backup and synchronisation tools with a long-lived key
{;ListBuckets{Nrecon/bucket-posture-sweep.yml{KSetting of a bucket is read$80efbaf8-928c-57b2-a7bd-d8ce5b69903a
{Ibucket-posture-sweep-callyA caller other than an AWS service read one of the settings that say how open a bucket is and what is done to protect it.
{<GetBucketAcl{JGetBucketPublicAccessBlock{?GetBucketPolicy{EGetBucketPolicyStatus{CGetBucketVersioning
{@GetBucketTagging{DGetBucketReplication{CGetBucketEncryption7Settings of many buckets are read quickly by one caller$33ee8bb9-00b0-5283-b673-77f5b76a684b
{Dbucket-posture-sweep}l{3Within a minute one caller read settings such as ACL, policy, encryption or Block Public Access of fifteen or more buckets. It shows which buckets are open, unversioned or not copied elsewhere, and so where data can be taken or destroyed. That a setting is absent, with an error code such as NoSuchBucketPolicy, is a normal answer. Buckets are counted and not calls, because one page of the console already makes about ten calls for its bucket.Nhttps://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicyStatus.htmlBPosture scanners and infrastructure tools that refresh their state#recon/container-registry-pulled.yml+A registry is used by a principal new to it$d58f6430-d520-5f50-8d12-9436e5740544
{Ncontainer-registry-pulled-calliA principal read repositories or images of ECR or signed in to it, which the baseline has not seen it do.
{EGetAuthorizationToken{=BatchGetImage{DDescribeRepositoriesGPrincipal signs in to the registry and pulls from it for the first time$c1c7c4f9-4b2c-5c67-8926-15895e3a226c
{Icontainer-registry-pulled}f{2A principal made two or more different calls of those that find, open and fetch container images within fifteen minutes, and the baseline has not seen it make any of them. Images hold code, settings and often secrets. See which repositories were read, and from where. Without a baseline this rule stays silent.Xhttps://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetAuthorizationToken.html*https://attack.mitre.org/techniques/T1613/
{<attack.t1613<A person, a cluster or a pipeline begins to use the registry{Lrecon/denied-api-breadth.yml!One of a caller's calls is denied$400667ef-5add-53f5-bc8a-3d47dcccf650
{Gdenied-api-breadth-call4A call is denied to a caller that is no AWS service.)One caller is denied many different calls$12f187dd-d19a-5bf5-af13-abdc6d540269
{Bdenied-api-breadth}i{2Within ten minutes one caller was denied calls of five or more names. Software repeats the few calls it was written for; a list of unlike ones is the mark of somebody, or of a tool, that finds out what a credential can do. Look at what the same caller was allowed to do and at where the credential should be used.Phttps://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html*https://attack.mitre.org/techniques/T1580/*https://attack.mitre.org/techniques/T1526/GThe console asks for many things at once that a narrow role may not see:An inventory or posture tool runs with too few permissions
{Frecon/denied-burst.yml{IA caller's call is denied$d5b14446-9e61-5302-99c6-3caa1716f962{Adenied-burst-call#Many calls of one caller are denied$56a2019f-2c5d-5cfc-a9bb-11e039a69e78
{<denied-burst}E{2Ten or more calls of one caller were denied within ten minutes. Somebody with found credentials tries what they are good for, and most tries fail. Only denials count: throttled, malformed and not-found calls do not. List what was tried, and above all what succeeded in between.=A job keeps trying a call after its permissions were narrowedDA person opens console pages that ask for more than the role may see!recon/deprecated-image-search.yml&Deprecated machine images are searched$a6ceb1be-5110-5054-8958-190efbbb6fec
{Gdeprecated-image-search~_{1Machine images are listed together with deprecated ones. Old images carry known flaws and forgotten secrets, so they are worth a search to an intruder. On its own it is weak; look at which images the same caller launches, copies or shares.Nhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImages.html'Clean-up tools that look for old images2Infrastructure code that is pinned to an old image#requestParameters.includeDeprecated
{>DescribeImages{Cdeprecated_included"recon/dry-run-permission-probe.yml6An EC2 call is tried as a dry run and would be allowed$d69585cb-4bd7-5a8a-8a6c-300ccd9bfb4d
{Mdry-run-permission-probe-callCA caller asks EC2 whether a call would be allowed, and it would be.{?allowed_dry_run
{FClient.DryRunOperation{?DryRunOperation-Dry runs find out what a caller may do in EC2$090c7500-df9f-583f-b6c8-bd9774aff9c7
{Hdry-run-permission-probe~G{2Within ten minutes one caller tried three or more different EC2 calls as dry runs that would have been allowed. A dry run changes nothing, so it tells a stranger quietly what a credential is good for. Its error code means that the call was allowed; a dry run that is refused is an ordinary denial. See which of these calls followed in earnest.;A provisioning tool checks its permissions before it starts recon/event-history-searched.yml7Principal searches the event history for the first time$25c47292-4798-566b-a220-bd449c6d0f31
{Fevent-history-searched};{3A principal searched the event history of CloudTrail, and the baseline has not seen it do so. Defenders do this; so does an intruder who wants to know what has been seen of them. What was searched for stands in requestParameters.lookupAttributes. Tools that follow the history call it many times an hour and are soon in a baseline. Refused calls count. Without a baseline this rule stays silent.Shttps://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html*https://attack.mitre.org/techniques/T1654/
{<attack.t1654#An administrator looks something up-A tool that reads the event history is set up{<LookupEvents
{Orecon/iam-enumeration-burst.yml{;IAM is read$8d3c6c67-2ade-51ef-bb99-e52118ab5796{Jiam-enumeration-burst-readFA caller other than an AWS service made a call to IAM that only reads.5One caller makes many IAM read calls in a few minutes$9ad82e05-77c8-5eda-b1f5-5d5baead74e9
{Eiam-enumeration-burst}^{2One caller made twenty-five or more read calls to IAM within five minutes. Tools that look for a way to more rights walk through users, roles, groups and their policies at this pace, and refused calls are part of the picture. See which names were asked for and from where, and what the caller did next..https://attack.mitre.org/techniques/T1069/003/ATerraform and other infrastructure tools that refresh their state#Somebody browses IAM in the console
{@Posture scanners#recon/identity-check-first-time.yml*Identity asks who it is for the first time$330a7eed-3f14-51be-945b-bd884a3f72d7
{Iidentity-check-first-time~c{2A user asked AWS whose key it holds, and the baseline has not seen this identity ask before. It is the first thing that anybody does with a key that was found or bought, since it needs no permission; many tools of administrators do it as well. Look at the address, the agent and what came next. Sessions of roles are left aside. Without a baseline this rule stays silent.Nhttps://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html*https://attack.mitre.org/techniques/T1033/
{<attack.t1033HA user begins to use a tool that checks its key first, as Terraform does{AGetCallerIdentity)recon/identity-check-then-bucket-list.yml/Identity check from a network that is not known$3846d188-d1db-52ec-bc82-36d521ad6987%identity-check-then-bucket-list-checkLA caller asked who it is, from an address that is in none of known_networks.
{BBuckets are listed$44c9ceb3-51c4-567d-9135-3e28a9966e96$identity-check-then-bucket-list-list-A call that lists the buckets of the account.4An identity check is followed by listing the buckets$1545fac6-5b7d-5fa0-9040-afce7e91e23d
{Oidentity-check-then-bucket-list}C{3The same access key was used from the same address to ask for its own identity and, within five minutes, to list all buckets. These are often the first two calls with a stolen key, and just as often those of somebody at a command line, so the place they come from decides. Name your own networks in known_networks and only other places are left; while that list is empty, the rule speaks of every place.BEveryday work with the command line, where known_networks is emptyCA pipeline that checks its credentials before it looks for a bucket
{Lrecon/leaked-key-checked.yml0Secret scanner checks whether a leaked key works$b1b4d7bd-476d-5158-b026-b8eb197a964c
{Bleaked-key-checked~P{2A key of this account was tried with GetCallerIdentity by TruffleHog, a program that searches code and files for secrets and asks AWS whether a key it found is live. The key lies somewhere it should not, and whoever ran the scan has it. Deactivate the key, find out where it was published and review everything it did from addresses that are not yours.HThe company's own scan of its repositories checks the keys that it finds
{7scanner{:TruffleHog{Irecon/list-call-burst.yml{9List call$a8787f4b-6d88-5495-bf40-1a5794d7f137{Dlist-call-burst-callKA caller other than an AWS service made a call whose name begins with List.
{4List)Very many list calls come from one caller$575ce0bd-23ef-50da-a084-c724c7bb5356{?list-call-burst
~6{2One caller made fifty or more calls whose name begins with List, to whatever services, within ten minutes. Listing is harmless in itself and common with tools, but it is also how somebody without knowledge of an account finds out what is in it. Worth a look where the caller is a person, or a program that has no need to list.$Inventory, billing and posture tools
{EBusy console sessions{Lrecon/mail-service-recon.yml&Mail sending limit or identity is read$25d8edf9-5b5f-5f52-b0e8-5da26c238b7d
{Gmail-service-recon-callROne of six calls about what the account may send by Amazon SES, and in whose name.
{HGetAccountSendingEnabled!GetIdentityVerificationAttributes{CListEmailIdentities:Mail sending limits and identities are enumerated together$94a83798-492e-5102-87d3-8e65f8a756e5
{Bmail-service-recon~j{2Within a quarter of an hour one caller made three or more different calls about what the account can send with Amazon SES: whether sending is on, how much a day, and from which verified addresses and domains. Tools that rate stolen keys by what mail they can send ask just these questions. Check whether the caller has to do with mail, and whether identities or messages follow.Jhttps://docs.aws.amazon.com/ses/latest/APIReference-V2/API_GetAccount.html
{NSomebody opens the SES console.A mail application that watches its own limits{Mrecon/network-recon-burst.yml#Seldom used network setting is read$f5b27547-9084-588f-8257-c76df0744e65
{Hnetwork-recon-burst-callAOne of six EC2 calls about the network that few people ever make.{GDescribeCarrierGateways*DescribeVpcEndpointConnectionNotifications&DescribeTransitGatewayMulticastDomains
{GDescribeClientVpnRoutes{CDescribeDhcpOptions'GetTransitGatewayRouteTableAssociations+Seldom used network calls are made together$caa12b03-2ab2-5107-a293-68f8597f96c0
{Cnetwork-recon-burst~R{2Within ten minutes one caller made four or more different calls out of six that ask for remote corners of the network, such as carrier gateways, multicast domains and the routes of a client VPN. Hardly anybody needs several of these at once except a tool that goes through every read call there is. See what else the caller asked for in the same minutes.Whttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCarrierGateways.htmlWhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClientVpnRoutes.html*https://attack.mitre.org/techniques/T1016/
{<attack.t1016$Inventory tools that read everything{Lrecon/organisation-recon.ymlDPrincipal reads the structure of the organisation for the first time$f37484d0-a7b4-588f-b6c3-8945cca4c9ec
{Borganisation-recon}^{2A principal read accounts, units, policies or delegated administrators of the organisation, and the baseline has not seen it do so. An intruder learns here where to go next and which guards stand in the way. See whether roles of other accounts are tried next. Without a baseline this rule stays silent.Shttps://docs.aws.amazon.com/organizations/latest/APIReference/API_ListAccounts.html.A person or a tool of the platform team is new
{DDescribeOrganization{<ListAccounts{9ListRoots ListOrganizationalUnitsForParent{EListAccountsForParent
{<ListPolicies{KListDelegatedAdministrators#ListAWSServiceAccessForOrganization{Nrecon/password-policy-read.yml&Password policy of the account is read$ffd571c5-e65c-59d9-a4f5-49c716538a62
{Ipassword-policy-read-callPA caller other than an AWS service asked for the password policy of the account.
{HGetAccountPasswordPolicy*The password policy is read more than once$46274e42-0d42-5ec7-80ae-b985671df493
{Dpassword-policy-read}W{2One caller asked for the account's password policy twice or more within half an hour. The policy tells how long and how varied passwords have to be, which helps in guessing them. On its own this means little; with sign-in failures or other questions about users by the same caller it means more.Uhttps://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountPasswordPolicy.htmlAThe IAM console, which reads the policy with several of its pages recon/public-snapshot-search.yml0Public or shared database snapshots are searched$3c8d1e2d-f5ad-5973-a784-e30842ef23ce
{Fpublic-snapshot-search}4{2Database snapshots are listed together with those that other accounts share, or that are open to everyone. Whoever hunts for leaked data searches so. It says nothing against the account alone; see whether a snapshot of somebody else is copied or restored next.Vhttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBSnapshots.html]https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DescribeDBClusterSnapshots.html!The snapshot pages of the console-Inventory tools that list everything they can
{OrequestParameters.includePublic{OrequestParameters.includeShared{CDescribeDBSnapshots{JDescribeDBClusterSnapshots
{@foreign_included"recon/quota-increase-requested.yml(Increase of a service quota is requested$c29163f0-8f2e-58aa-a5aa-d64eb72c874b!quota-increase-requested-increase%A higher service quota was requested.
{Kservicequotas.amazonaws.com{KRequestServiceQuotaIncrease{EService quota is read$fc3db597-fd6b-5b0d-ae46-288eb5b78071
{Mquota-increase-requested-read/A call that reads the value of a service quota.{?GetServiceQuota/Service quotas of five regions or more are read$4d481e28-3fe1-5666-897b-f8fcc82bd6d8 quota-increase-requested-regionsKOne caller read service quotas in five or more regions within five minutes.IService quota increase is requested, or quotas of many regions are probed$02830bf1-2ef3-5c25-a727-37a41d4c9633
{Hquota-increase-requested~@{2A caller requested a higher service quota, or read quotas in five or more regions within five minutes. Whoever wants to run miners or resell a service in somebody else's account asks first how much of it there is, region by region, and then for more. See which service and quota it was about, and whether the account is in need of more.fhttps://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_RequestServiceQuotaIncrease.htmlZhttps://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_GetServiceQuota.html,The owners of the account prepare for growth*A tool that watches quotas in every region
{Mrecon/recon-breadth-burst.yml"Discovery call outside the console$3bc143fc-887f-59a3-be89-7ee49f96db52
{Hrecon-breadth-burst-calliA caller other than an AWS service made one of the calls of recon_events, and not with a console session.
{>%recon_events%{<from_console7One caller makes many different discovery calls at once$1b96a40c-c188-53db-9e7e-2d4060ba48d1
{Crecon-breadth-burst}L{3Within a minute one caller made eight or more different calls of the list recon_events, such as listing users, buckets, instances and secrets, and not from the console, whose pages make such bursts themselves. A person who works knows where things are; this is the pace of a tool that finds out what a set of credentials can see. Look at the source and the user agent, and at what was read or changed afterwards.
{NInventory and posture scanners{Mrecon/recon-from-instance.yml2Discovery call with the credentials of an instance$b8794313-3149-5100-b2da-72ba54e844dc
{Hrecon-from-instance-callQA call that explores the account, made by a session whose name is an instance id.
{9ListRoles{9ListUsers{ADescribeSnapshots{>DescribeTrails{=ListDetectors:Credentials of an instance are used to explore the account$bab11372-ecc9-5bf3-a8d3-d3c70ce56c75
{Crecon-from-instance}4{3The role session of one EC2 instance made four or more different calls that explore the account within ten minutes. Servers do what their application needs and hardly ever list users, trails or buckets; an intruder on the server, or somebody who took its credentials from the metadata service, does so first. Compare the source address with the instance's own, and look into the instance.YA scanner, a build server or a jump host that runs on an instance and works with its role recon/security-tooling-recon.yml.Security service or its findings are looked at$78795ee0-ecfc-51c4-8c9b-fafdbcf048b9
{Ksecurity-tooling-recon-callhA caller other than an AWS service read the state or the findings of a service that watches the account.
{;GetDetector{<ListFindings{;GetFindings{;DescribeHub{ADescribeStandards{>GetTrailStatus{AGetEventSelectors
{NDescribeConfigurationRecorders3Security services and their findings are enumerated$ee1e3e3e-2574-5a61-a362-89a0beeaba7d
{Fsecurity-tooling-recon~G{2Within ten minutes one caller made four or more different calls that tell what watches the account: GuardDuty, Security Hub, Macie, AWS Config and CloudTrail, their settings and their findings. An intruder wants to know what will be seen before the next step, and what has been seen already. Watch for calls that stop or weaken these services.Phttps://docs.aws.amazon.com/guardduty/latest/APIReference/API_ListDetectors.htmlXhttps://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetEventSelectors.html.https://attack.mitre.org/techniques/T1518/001/
{@attack.t1518.0010The security team at its work, and posture tools{Mrecon/ssm-inventory-recon.ymlCPrincipal reads the inventory of Systems Manager for the first time$de509ef9-0d65-58f0-a7f8-8196f58f92ae
{Cssm-inventory-recon}g{2A principal read what Systems Manager knows of instances, their software or the commands sent to them, and the baseline has not seen it do so. An intruder learns here which instances a command would reach and what runs on them. See whether commands or sessions follow. Without a baseline this rule stays silent.Uhttps://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetInventory.html*https://attack.mitre.org/techniques/T1518/
{<attack.t1518)An operator or a new tool for inventories{<GetInventory{BGetInventorySchema{DListInventoryEntries
{GDescribeInstancePatches{<ListCommands{KDescribeInstanceInformation{Mrecon/storage-recon-burst.yml/Setting of volumes, snapshots or images is read$204f3837-4aeb-5d70-b0e1-b2cdb8b6bae6
{Hstorage-recon-burst-callFOne of seven EC2 calls about disks, their copies and their encryption.{IGetEbsEncryptionByDefault
{EGetEbsDefaultKmsKeyId{?DescribeVolumes{LDescribeVolumesModifications{IDescribeSnapshotAttribute{JDescribeSnapshotTierStatus:Volume, snapshot and encryption settings are read together$221893f6-313a-54f6-aed7-ffb97d2732de
{Cstorage-recon-burst~P{2Within ten minutes one caller made four or more different calls about disks: their volumes and images, who may use a snapshot, where snapshots are kept, and whether and with which key new disks are encrypted. It is what one would want to know before copying disks away or locking them up. Look for snapshots made, shared or deleted by the caller since.Yhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshotAttribute.htmlYhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEbsEncryptionByDefault.html,The EC2 console, inventory and posture tools
{Mrecon/user-data-bulk-read.yml$The user data of an instance is read$a905fbf3-4b1f-5320-8c0f-a8cce77fc9bf
{Huser-data-bulk-read-calllA caller asks for the start-up script of an instance, allowed or not, and not through CloudFormation or EMR.
{IDescribeInstanceAttribute{Gby_provisioning_service{Nelasticmapreduce.amazonaws.com#User data of many instances is read$c6f6ca95-2bd1-53b7-b92b-864293e9a969
{Cuser-data-bulk-read}?{2Within fifteen minutes one caller asked for the user data of five or more instances, whether it was allowed to or not. Start-up scripts tell how machines are built and often hold passwords or keys. Look through the user data that was given out, and replace what it holds.Yhttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceAttribute.htmlFA tool for infrastructure as code refreshes the state of its instances2An inventory or posture tool reads every attribute8resource-sharing/account-public-access-block-removed.yml>Block Public Access of the whole account is deleted or relaxed$975fcc6f-706a-5ef3-8ced-de04482aad74#account-public-access-block-removed
}W{2The account-wide settings that keep every bucket private are deleted, or at least one of the four is switched off. From now on each bucket depends on its own settings, and those that had none may be public at once. Restore the settings, then list the buckets whose policy or ACL admits everyone.Xhttps://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DeletePublicAccessBlock.htmlUhttps://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PutPublicAccessBlock.html/An account is set up for public web sites alone
{@resource-sharing@requestParameters.PublicAccessBlockConfiguration.BlockPublicAclsBrequestParameters.PublicAccessBlockConfiguration.BlockPublicPolicyArequestParameters.PublicAccessBlockConfiguration.IgnorePublicAclsFrequestParameters.PublicAccessBlockConfiguration.RestrictPublicBuckets
{NDeleteAccountPublicAccessBlock{KPutAccountPublicAccessBlock{;setting_off&resource-sharing/bucket-acl-public.yml9Bucket ACL grants access to everyone or to every AWS user$fb4edd0c-9d12-5625-80be-c1becb9e0ef7
{Abucket-acl-public}5{3A bucket is created, or its access control list is set, with a grant to all users or to all AWS users: by a canned ACL, by a grant in the body or by a grant header. Anyone can then list the bucket, write to it or change its ACL, as far as the grant goes and Block Public Access does not step in. Check whether the bucket is meant for the public and turn its ACLs off if nothing needs them.Ehttps://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAcl.htmlEhttps://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.htmlGhttps://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html/A bucket serves public downloads in the old wayIrequestParameters.AccessControlPolicy.AccessControlList.Grant.Grantee.URI#requestParameters.accessControlList
{KrequestParameters.x-amz-acl*requestParameters.x-amz-grant-full-control"requestParameters.x-amz-grant-read&requestParameters.x-amz-grant-read-acp#requestParameters.x-amz-grant-write'requestParameters.x-amz-grant-write-acp
{<CreateBucket{:canned_acl{;public-read{Apublic-read-write{Bauthenticated-read{=grant_in_body{?global/AllUsers
{Iglobal/AuthenticatedUsers{<grant_header*resource-sharing/bucket-config-deleted.yml:Policy, CORS or lifecycle settings of a bucket are deleted$9b41c0cc-4ccc-5c50-9936-f25cb948d3d3
{Ebucket-config-deleted}P{2A bucket lost its policy, its rules for cross-origin requests or its lifecycle settings. A policy that forbade things protects no more, and a changed life span keeps or loses data. Each of these happens in ordinary work, so read it with what the caller did to the bucket before and after.Ihttps://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketCors.htmlNhttps://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketLifecycle.htmlPInfrastructure code takes a setting away, or writes it anew by deleting it first
{@DeleteBucketCors{EDeleteBucketLifecycle7resource-sharing/bucket-exposed-after-block-removed.yml6Block Public Access of a bucket is removed or loosened$460d4153-d4e2-575d-a11a-2204aa9ef1da(bucket-exposed-after-block-removed-blockeThe bucket's Block Public Access settings were deleted, or at least one of the four was switched off.
{3put{JPutBucketPublicAccessBlock-Bucket is opened to everyone by policy or ACL$5e0a60ab-f131-5257-bfd3-3359129e268e'bucket-exposed-after-block-removed-openlA bucket got a policy that allows everyone without a condition, or an ACL for everyone or every AWS account.2requestParameters.bucketPolicy.Statement.Condition/requestParameters.bucketPolicy.Statement.Effect2requestParameters.bucketPolicy.Statement.Principal
{:put_policy{@public_statement(requestParameters.bucketPolicy.Statement{7put_acl{=granted_group{Agranted_by_headerBBucket is made public after its block on public access was removed$40c97e69-f8ae-5406-8c4d-2878393774df"bucket-exposed-after-block-removed
~6{2Within an hour, Block Public Access of a bucket was removed or loosened, and then a policy or an ACL opened the bucket to everyone. With the block in place the second call is refused or has no effect, so the order is deliberate. Put the block back, then find out what the bucket holds and who has read from it in the meantime.Phttps://docs.aws.amazon.com/AmazonS3/latest/API/API_DeletePublicAccessBlock.htmlHhttps://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html0A bucket for a public web site is set up by hand3resource-sharing/bucket-policy-external-account.yml'Bucket policy admits an unknown account$8784826e-e4d0-5a2f-a4b1-0aceaf58e229
{Nbucket-policy-external-account}c{4A bucket gets a policy in which a statement allows something to a principal of an account that is neither this one nor in known_accounts. The data can be read, or replaced, from an account nobody here controls. List the accounts of your own and of partners, and this one too: until then a role or user of a stranger whose name holds this account's number passes for an own one. A stranger in one list with an own or known principal is passed over where the policy also denies something to a named account. Check who owns the account and what the statement allows.hhttps://docs.aws.amazon.com/AmazonS3/latest/userguide/example-walkthroughs-managing-access-example2.htmlPA partner or a vendor that is not yet in known_accounts gets access by agreement6AWS accounts that deliver logs of older load balancers6requestParameters.bucketPolicy.Statement.Principal.AWS
{>stranger_alone{Estranger_among_others{>account_denied)resource-sharing/bucket-policy-public.yml{MBucket policy admits everyone$ffdf41fa-1422-57ee-a31b-cd1f9847a1ff
{Dbucket-policy-public}\{2A bucket gets a policy in which a statement allows something to every principal and sets no condition. Unless Block Public Access steps in, anyone on the internet can do what the statement allows. Check which actions and objects it covers and whether the bucket or the account blocks public policies.!A bucket serves a public web site7resource-sharing/bucket-public-access-block-removed.yml5Block Public Access of a bucket is deleted or relaxed$d0cd862f-8977-5d35-81f7-01af9f6e9666"bucket-public-access-block-removed
}e{2The settings that keep a bucket private whatever its policy and its ACLs say are deleted, or at least one of the four is switched off. On its own nothing is public yet; it takes away what would have stopped the next step. Look for a bucket policy or an ACL that follows, and check the settings of the account.Mhttps://docs.aws.amazon.com/AmazonS3/latest/API/API_PutPublicAccessBlock.html*A bucket is prepared for a public web site.resource-sharing/bucket-replicated-outside.yml'Bucket is replicated to another account$46eff273-6a31-5fda-9bbe-806cd1347e63
{Ibucket-replicated-outside}K{3A bucket gets a replication whose destination belongs to another account. New objects flow there on their own from then on, without any further call here. Only a rule of the configuration that names the owner of its destination can be judged, since the record says nothing else about it; each of them is judged by itself. Check who owns the account, and stop the replication before anything else if nobody does.Mhttps://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketReplication.htmlShttps://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-change-owner.html9Backups or logs are replicated to an account of the ownerCrequestParameters.ReplicationConfiguration.Rule.Destination.Account
{DPutBucketReplication{=another_owner/requestParameters.ReplicationConfiguration.Rule)resource-sharing/build-project-public.yml*Build results of a project are made public$40b9f921-1dbb-5730-9b56-cfb770343eba
{Dbuild-project-public~@{2The builds of a CodeBuild project become readable by anyone on the internet: logs, test reports and artifacts. Build logs easily show tokens, internal host names and the layout of the source. Make the project private again, read the published logs for secrets and rotate those, and look at the role the project uses to show its results.Zhttps://docs.aws.amazon.com/codebuild/latest/APIReference/API_UpdateProjectVisibility.htmlIhttps://docs.aws.amazon.com/codebuild/latest/userguide/public-builds.html2An open source project shows its builds on purpose#requestParameters.projectVisibility
{GUpdateProjectVisibility{;PUBLIC_READ)resource-sharing/disk-copy-then-share.yml{JSnapshot of a disk is made$27bdc674-8064-50bd-b096-3baf44af2651"disk-copy-then-share-snapshot-made9A snapshot of a volume was made, and the answer names it.4Snapshot is shared with an account that is not known$559d4869-20c4-5796-b2cf-86ba04b59fdd$disk-copy-then-share-snapshot-shared`Another account, one that is not in known_accounts, was allowed to make volumes from a snapshot.9requestParameters.createVolumePermission.add.items.userId
{8outsider2requestParameters.createVolumePermission.add.items{EMachine image is made$2e62c141-e7cc-5f80-bb26-a807593afe79
{Odisk-copy-then-share-image-madeAA machine image of an instance was made, and the answer names it.IMachine image is shared with an account or organisation that is not known$7066e91f-d953-549f-9c87-4f9e98c31829!disk-copy-then-share-image-sharedmAnother account, one that is not in known_accounts, or an organisation was allowed to launch a machine image.<requestParameters.launchPermission.add.items.organizationArnBrequestParameters.launchPermission.add.items.organizationalUnitArn3requestParameters.launchPermission.add.items.userId,requestParameters.launchPermission.add.items
{<organisation{;marketplace assets.marketplace.amazonaws.com A new snapshot is shared outside$a0fd3b4e-c084-5ab9-867c-ab519b32e9ba
{Mdisk-copy-then-share-snapshot2The snapshot that was made is shared within a day.{KresponseElements.snapshotId
{8snapshot%A new machine image is shared outside$8982782a-d002-5f54-a214-a951bc8d9049{Jdisk-copy-then-share-image7The machine image that was made is shared within a day.
{HresponseElements.imageId{5image7A disk is copied and the copy shared outside soon after$49af5230-717f-527c-bfaf-c8749d3112c3
{Ddisk-copy-then-share~7{3A snapshot or a machine image was made and within a day shared with another account that is not in known_accounts, or, for an image, with an organisation. The other side can copy it at once and keep what was on the disk, whatever is undone later. Name the accounts that copies may go to in known_accounts; while it is empty, every account but the own one counts as outside. Take the permission back, and treat all data and credentials of the disk as lost.Whttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotAttribute.htmlThttps://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyImageAttribute.htmleA pipeline builds images and shares them with partners or own accounts that are not in known_accounts(resource-sharing/ebs-snapshot-public.yml$EBS snapshot is shared with everyone$c7f75131-3213-5ad6-8e2e-27b59faf3f42
{Cebs-snapshot-public}A{2An EBS snapshot is made public: every AWS account can see it, copy it and read the disk. Public snapshots are combed by strangers all the time, so assume that it was copied. Take the permission back, then find out what was on the volume and change the secrets that it held.Xhttps://docs.aws.amazon.com/ebs/latest/userguide/ebs-modifying-snapshot-permissions.html2A data set or an appliance is published on purpose8requestParameters.createVolumePermission.add.items.group
{Dshared_with_everyone0resource-sharing/ebs-snapshot-shared-outside.yml.EBS snapshot is shared with an unknown account$3cd912d7-5656-5f59-afc0-f6474bb6d7e3
{Kebs-snapshot-shared-outside~\{2An EBS snapshot is shared with an account that is neither this one nor in known_accounts. That account can copy the disk and read it at leisure, and no later change here takes the copy back. With an empty known_accounts every account but this one counts as unknown; each entry of a request is judged by itself. Check who owns the account and what is on the volume.]A snapshot is handed to a partner or to an account of the owner that is not in known_accounts
{?unknown_account2resource-sharing/function-layer-shared-outside.yml1Lambda layer version is shared beyond the account$b5aafabb-ffb0-5ac3-ba19-1087d9e308bc
{Mfunction-layer-shared-outside}O{3A version of a Lambda layer is opened to every account, or to an account that is not in known_accounts. Layers can hold code, libraries and credentials that were left in by mistake, and whoever may use one can download it. Naming accounts in known_accounts quietens the rule for them, not for everyone; with an organizationId the sharing ends at that organisation. Look at what the layer holds and who asked for it.Phttps://docs.aws.amazon.com/lambda/latest/api/API_AddLayerVersionPermission.htmlEA layer that is published for customers or for the whole organisation>An account of the same owner that is not yet in known_accounts
{KrequestParameters.principal{IAddLayerVersionPermission{3own{5known1resource-sharing/function-permission-outsider.yml4Lambda function may be invoked by an unknown account$15913740-91ba-5f45-b71f-42b0919dc05c
{Lfunction-permission-outsider};{3A statement of a function's resource policy names a principal of an account that is neither this one nor in known_accounts: by its number, or by an ARN. Code of that account can then run the function with the rights of its role. List the accounts of your own and of partners, and this one too: until then a role or user of a stranger whose name holds this account's number passes for an own one.Dhttps://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.htmlThttps://docs.aws.amazon.com/lambda/latest/dg/permissions-function-cross-account.html?A partner or a sister account that is not yet in known_accounts
{Gprincipal_of_an_account{?principal_known{Oarn:aws:iam::%known_accounts%:*{Oarn:aws:sts::%known_accounts%:*!arn:aws-*:iam::%known_accounts%:*!arn:aws-*:sts::%known_accounts%:*
{Jprincipal_holds_own_number/resource-sharing/function-permission-public.yml(Lambda function may be invoked by anyone$d7639179-d9fc-54bb-a088-a3e638217167
{Jfunction-permission-public~E{2A statement of a function's resource policy allows every principal, and no source ARN, source account or organisation narrows it. Whoever knows the ARN can then run the function with its role, or leave a way back in. See what the function and its role can reach, remove the statement, and look for Invoke calls from accounts you do not know.<A function with a public URL that is meant to be open to all requestParameters.principalOrgID
{OrequestParameters.sourceAccount{KrequestParameters.sourceArn{9unbounded!resource-sharing/image-public.yml%Machine image is shared with everyone$0371fbe0-00c3-5b33-8403-37de627cb80e
{<image-public~G{1A machine image is made public: every AWS account can launch it and read what is on its disks, keys and configuration included. Take the permission back, then treat secrets that the image held as known to strangers.Jhttps://docs.aws.amazon.com/AWSEC2/latest/UserGuide/sharingamis-intro.html&A vendor publishes an image on purpose2requestParameters.launchPermission.add.items.group)resource-sharing/image-shared-outside.ymlBMachine image is shared with an unknown account or an organisation$b3de38a3-029a-5879-aab9-ac7372982842
{Dimage-shared-outside}\{3A machine image is shared with an account that is neither this one nor in known_accounts, or with an organisation or a unit of one. Whoever gets it can launch it and read its disks. With an empty known_accounts every account but this one counts as unknown; each entry of a request is judged by itself. An organisation is always reported, since the record does not say whose it is; publishing through AWS Marketplace is left out.^https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/share-amis-with-organizations-and-OUs.htmleGolden images are shared with the owner's own organisation or with accounts not yet in known_accounts
{>by_marketplace*resource-sharing/kms-grant-to-outsider.yml3Key grant goes to a principal of an unknown account$9ba970bd-c0fb-5d9c-8f39-31a802a2fb48
{Ekms-grant-to-outsider~h{3Somebody grants the use of a KMS key to an IAM or STS principal of an account that is neither this one nor in known_accounts. Grants live beside the key policy and are easily overlooked, so one to a stranger is a lasting way to decrypt. List the accounts of your own and of partners, and this one too: until then a role or user of a stranger whose name holds this account's number passes for an own one. Look at the granted operations and at what the key protects, and revoke the grant if nobody owns it.Hhttps://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.htmlAhttps://docs.aws.amazon.com/kms/latest/developerguide/grants.htmlMA partner account that is not yet in known_accounts gets a grant by agreement"requestParameters.granteePrincipal
{;CreateGrant{Egrantee_of_an_account{Larn:aws*:iam::????????????:*{Larn:aws*:sts::????????????:*{=grantee_known
{Hgrantee_holds_own_number+resource-sharing/kms-key-policy-changed.yml{FKey policy is replaced$656ed3ea-421b-522f-999c-deeac673106a
{Fkms-key-policy-changed~h{2The policy of a KMS key is written anew. A key policy decides who may use and administer the key, so a new one can let a stranger decrypt, or lock the owner out of the data the key protects. Compare the new policy with the one before it, above all its principals and whether the account itself keeps control; bypassPolicyLockoutSafetyCheck set to true is a warning of its own.Ihttps://docs.aws.amazon.com/kms/latest/APIReference/API_PutKeyPolicy.htmlGhttps://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html;A key administrator adds a workload or a partner to the keyVInfrastructure code, run by a pipeline with its own role, brings the policy up to date
{<PutKeyPolicy*resource-sharing/kms-key-policy-public.yml#KMS key policy admits any principal$d041faf6-f980-577b-9e9e-184496750109
{Ekms-key-policy-public}g{3A KMS key gets a policy, at its creation or later, in which a statement allows something to every principal and sets no condition. Any AWS account can then use the key as far as the statement goes, so data that left in encrypted form can be read outside. Policies that AWS writes for its own services name everyone too but bind the caller's account by a condition; they are not reported. Narrow the statement and see what the key protects.Fhttps://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html9Hardly any; a key for everyone is nearly always a mistake,requestParameters.policy.Statement.Condition,requestParameters.policy.Statement.Principal
{9CreateKey&resource-sharing/object-acl-public.yml*Object is made public through a canned ACL$510462f6-8d75-5fab-87cc-7ff8e192e597
{Aobject-acl-public}e{2An object is written with a canned ACL that lets everyone read it, or gets such an ACL later. One file can leave a private bucket this way without any change of the bucket itself. Both calls are data events and show only where the trail records them for the bucket. Check the object, and who fetched it since.Ehttps://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectAcl.html6Files of a public web site are uploaded with their ACL
{<PutObjectAcl{:public_acl(resource-sharing/queue-policy-public.yml SQS queue policy admits everyone$36f1f89c-5590-5812-a0d2-03aa6ad748c6
{Cqueue-policy-public}A{3A queue gets a policy statement that allows every principal without a condition, by its attributes, at its creation, or by a permission for the account "*". Strangers can then read and delete messages or feed forged ones to the consumers. Look at the open actions, at what the queue carries and at the consumers behind it. An empty policy text means that the policy was taken away and is not reported.ahttps://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html\https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_AddPermission.html4A queue behind a public form that anyone may send to
{OrequestParameters.aWSAccountIds7requestParameters.attributes.Policy.Statement.Condition4requestParameters.attributes.Policy.Statement.Effect7requestParameters.attributes.Policy.Statement.Principal
{=queue_written{BSetQueueAttributes{;CreateQueue-requestParameters.attributes.Policy.Statement{Beveryone_permitted(resource-sharing/rds-snapshot-public.yml)Database snapshot is shared with everyone$44d560cf-4f9f-57ef-87f8-b4446f044860
{Crds-snapshot-public}4{2A manual snapshot of a database or a cluster is made public: every AWS account can restore it and read all its data. Take the permission back at once and assume that the data was copied. Encrypted snapshots cannot be made public, so this one was not encrypted.\https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBSnapshotAttribute.htmlchttps://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBClusterSnapshotAttribute.html)A sample data set is published on purpose
{OrequestParameters.attributeName{MrequestParameters.valuesToAdd ModifyDBClusterSnapshotAttribute{7restore0resource-sharing/rds-snapshot-shared-outside.yml3Database snapshot is shared with an unknown account$cf2ff6af-c438-5993-a36a-03a2a6c185bd
{Krds-snapshot-shared-outside~\{2A manual snapshot of a database or a cluster is shared with an account that is neither this one nor in known_accounts. That account can copy or restore it and read all its data. With an empty known_accounts every account but this one counts as unknown; each account of a request is judged by itself. Check who owns the account and whether a key was shared as well.
{;^[0-9]|k12|m$-resource-sharing/repository-policy-public.yml+Container repository policy admits everyone$607c498f-6230-5aac-b311-29a785dca498
{Hrepository-policy-public~={2A container repository, or the whole registry, gets a policy in which a statement allows something to every principal and sets no condition. Any AWS account can then pull the images, or push its own where the statement lets it, and what is pushed may run in production. Check the actions of the statement and the images pushed since.Vhttps://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SetRepositoryPolicy.htmlThttps://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutRegistryPolicy.html*https://attack.mitre.org/techniques/T1525/5Images are published for every AWS account on purpose0requestParameters.policyText.Statement.Condition-requestParameters.policyText.Statement.Effect0requestParameters.policyText.Statement.Principal
{CSetRepositoryPolicy{APutRegistryPolicy&requestParameters.policyText.Statement)resource-sharing/secret-policy-public.yml&Secret resource policy admits everyone$f98bedb4-e7aa-587f-96ae-57da4fd30761
{Dsecret-policy-public}j{2A secret in Secrets Manager gets a resource policy with a statement that allows every principal and has no condition. Any AWS account could then try to read the secret, and one that may use its key succeeds. Remove the policy, check which key encrypts the secret and who called GetSecretValue since, and rotate it.Yhttps://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutResourcePolicy.htmlbhttps://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.htmlQNone that is known, since nobody should want a secret that every account may read4requestParameters.resourcePolicy.Statement.Condition1requestParameters.resourcePolicy.Statement.Effect4requestParameters.resourcePolicy.Statement.Principal*requestParameters.resourcePolicy.Statement7resource-sharing/shared-snapshot-copied-by-outsider.yml.Shared EBS snapshot is used by another account$0907e535-de4a-5b71-8539-4250e7443b06"shared-snapshot-copied-by-outsider
~G{2EC2 reports to the owner of a shared snapshot that another account has made a volume from it or begun to copy it. The data is outside then. The event has no request; the snapshot stands in `serviceEventDetails`, and the other account is not named. Compare with the accounts the snapshot was shared with, and ask whether that sharing was meant.KA partner or an account of the owner uses a snapshot that was shared for it
{KSharedSnapshotVolumeCreated{KSharedSnapshotCopyInitiated{?reported_by_ec2{Dcaller_account_named{Fcaller_of_this_account,resource-sharing/snapshot-access-revoked.yml-Access of an account to a snapshot is revoked$89f1b603-dd0c-560c-80bc-57ef9266d64c
{Gsnapshot-access-revoked}i{2An account lost the permission to make volumes from an EBS snapshot. Taking back a share is good housekeeping, but it can also shut out the account that keeps the backups, or cover up a share that was used. See when the account was given access, and whether snapshots or volumes were deleted around the same time.,A share that was meant for a short time ends<requestParameters.createVolumePermission.remove.items.userId0resource-sharing/snapshot-copied-then-shared.yml
{NA snapshot of a disk is copied$6f39747c-36f1-57a7-b7a3-9428e8683823%snapshot-copied-then-shared-disk-made@A snapshot of a volume is copied, and the answer names the copy.&A snapshot of a disk is shared outside$fb46ebc5-7940-5d3a-b4d8-39a97497b867'snapshot-copied-then-shared-disk-sharedYEverybody, or an account that is not in known_accounts, may make volumes from a snapshot.
{9everybody-A copied snapshot of a disk is shared outside$a8d6fb36-65a2-5a86-874b-4e736f8375b3 snapshot-copied-then-shared-disk The copy is shared within a day.3A snapshot of a database instance is made or copied$eb425602-0636-5750-b393-888ab59cc111)snapshot-copied-then-shared-instance-made"The answer names the new snapshot.3A snapshot of a database instance is shared outside$43455d4c-9d74-55ef-92e9-dbffb03f554e+snapshot-copied-then-shared-instance-sharedQEverybody, or an account that is not in known_accounts, may restore the snapshot.7A new snapshot of a database instance is shared outside$06ce306b-5a72-5be9-9296-d6b325e335bc$snapshot-copied-then-shared-instance<The snapshot that was made or copied is shared within a day.&requestParameters.dBSnapshotIdentifier%responseElements.dBSnapshotIdentifier2A snapshot of a database cluster is made or copied$06de4721-1efe-5a1f-b6a8-f3135364f183(snapshot-copied-then-shared-cluster-made2A snapshot of a database cluster is shared outside$3bbd616f-ed5f-5aba-aaed-0736f759729e*snapshot-copied-then-shared-cluster-shared6A new snapshot of a database cluster is shared outside$12792d9f-2450-5386-95b4-3a84adb8b965#snapshot-copied-then-shared-cluster-requestParameters.dBClusterSnapshotIdentifier,responseElements.dBClusterSnapshotIdentifier9Snapshot is copied and the copy shared outside soon after$345aa097-b6af-5fac-ab36-471928c01ae5
{Ksnapshot-copied-then-shared~Y{3A snapshot of a disk was copied, or one of a database made or copied, and within a day that very snapshot was opened to everybody or to an account that is not in known_accounts. An encrypted snapshot cannot be given away under the key of AWS; a copy under a key of one's own can, and this is the order of somebody who carries data out. While known_accounts is empty, every account but the own one counts as outside. Take the permission and the key's grant back, and treat the data as lost.Nhttps://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.htmlZA snapshot is handed over to a partner, or to an own account that is not in known_accounts(resource-sharing/ssm-document-public.yml$SSM document is shared with everyone$18b6d41d-5c76-54dc-8843-d7bc1d016990
{Cssm-document-public}k{2A Systems Manager document is opened to all accounts. Documents often hold scripts with internal names, addresses and sometimes credentials, and anyone in the region can now read them. Take the permission back, turn on the account setting that blocks public sharing, and replace whatever secrets the document holds.ahttps://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ModifyDocumentPermission.htmlWhttps://docs.aws.amazon.com/systems-manager/latest/userguide/documents-ssm-sharing.html/A vendor publishes a document for its customers!requestParameters.accountIdsToAdd
{HModifyDocumentPermission{Ball_accounts_added(resource-sharing/topic-policy-public.yml SNS topic policy admits everyone$03ebdf19-2358-5e8a-90db-deedf875b131
{Ctopic-policy-public~2{3A topic gets a policy statement that allows every principal without a condition, by its attributes, at its creation, or by a permission for the account "*". Strangers can then subscribe and read the messages, or publish forged ones to every subscriber. The policy that AWS gives to each new topic names everyone too but binds them to the owner by a condition, so it is not reported. See which actions are open and list the subscriptions of the topic.Fhttps://docs.aws.amazon.com/sns/latest/api/API_SetTopicAttributes.htmlAhttps://docs.aws.amazon.com/sns/latest/api/API_AddPermission.htmlJhttps://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html<A topic of public announcements that anyone may subscribe to
{NrequestParameters.aWSAccountId4requestParameters.attributeValue.Statement.Condition1requestParameters.attributeValue.Statement.Effect4requestParameters.attributeValue.Statement.Principal
{>attributes_set{BSetTopicAttributes{6Policy{Anew_policy_public*requestParameters.attributeValue.Statement
{:topic_made{;CreateTopic{Cfirst_policy_public~\{3{0{2{2{1{3{4{5{6{7{0{8{0{9{0{:{;{0{2{;{<{2{={>{1{?
{0{0{5{@{0{A{B{0{C{D{1{5{E{F{G{H{I{J{1{1{I{K{0{L{0{3{M{0{0*{6{1{2{0{G{0{0,{:{1{0{N{0{F{0{0.{:{1{0{O 
{0{00{6{1{1{0{I{0{02{:{1{0!"{0{04{6{1{1{0{H{0{06{:{1{0#{1{2{3{0{M{0 {0"${2{2%'({5){7{0{8{0*{0{:{;{0{0
{0{0{0{0{1{D{1{2{E{F{0{1{M{0${H{6{1{2{0{G{0${J{:{1{0*{0{F{0${L{:{3{0+{0,{0-{1{0{M$&{2.01{52{7{0{8{0*
{0{:{;{0{0{0{0{0{0{1{D{1{2{E{F{0{1{M{0$<{6{1{2{0{G{0$>{:{1{0*{0{F{0$@{:{4{02{03{04{05{1{0{M$J{2689{5:
{7{0{8{0;{0{0{0{0{3;<={2>?{1@{0{0{4{@{0A{B{0{C{D{1{1B{K{0{L{1C{2'0{1B}P8{0{0{0D{2{2EGH{5I{7{0{8{0J{0
{:{;{0{2J={2>?{1K{0{0{5{@{0{A{B{0{C{D{1{6L{E{FM{H{I{J{1{3{IML{K{0{L{0{2{M{0D*{6{1{2{0{G{0D,{:{1{0*{0
{F{0D.{:{4{02{03{04{05 {0D0{6{1{1{0{I{0D2{:{1{0!{1{2{2{0{M{0 N{2{2OQR{5S{7{0{8{0{9{0{:{;{0{2ST{4>UVW
{1X{0{0{5{@{0{A{B{0{C{D{1{4{E{F{H{I{J{1{1{I{K{0{L{0{2{M{0N0{6{1{2{0{G{0N2{:{1{0*{0{F{0N4{:{:{0Y{0Z{0[
{0\{0]{0^{0_{0`{0a{0b {0NJ{6{1{1{0{I{0NL{:{1{0!{1{2{2{0{M{0 c{2{2dfg{5h{7{0{8{0{9{0{:{;{0{3<h={2>?{1i
{0{0{4{@{0{A{B{0{C{D{1{2{E{F{K{0{L{0{1{M{0c,{6{1{2{0{G{0c.{:{1{0*{0{F{0c0{:{3{0+{0,{0-{1{0{Mj{2{2kmn
{5o{7{0{8{0J{0{:{;{0{2o{<{2{={>{1p{0{0{4{@{0{A{B{0{C{D{1{3{E{F{H{K{0{L{0{2{M{0j*{6{1{2{0{G{0j,{:{1{0q
{0{F{0j.{:{2{0r{0s {0j0{6{1{1{0{I{0j2{:{1{0!{1{2{2{0{M{0 t{2{2uwx{5y{7{0{8{0{9{0{:{;{0{3yz|k{2{=|l{1
|m{0{0{4{@{0{A{B{0{C{D{1{4{E{F|n{H{K{0{L{0{3{M{0t,{6{1{2{0{G{0t.{:{1{0|o{0{F{0t0{:{2{0}0{1{0}1{1 {0t2
{6{1{1{0{I{0t4{:{1{0!}2{1{0t6{6{1{1{0|o{0t8{:{1{0}3{1{1{2{3{0{M{0 {0}2{1}4{1{2{2}5{1}7{1}8{1{5}9{1{7
{0{8{0J{0{:{;{0{4}9{1}:{1};{1}<{1{2}={1}>{1{2}?{1}@{1{0{0{4{@{0{A{B{0{C{D{1{5{E{F}A{1{H}B{1{K{0{L{0{4
{M{0}4{10{6{1{2{0{G{0}4{12{:{1{0}C{1{0{F{0}4{14{:{8{0}D{1{0}E{1{0}F{1{0}G{1{0}H{1{0}I{1{0}J{1{0}K{1 
{0}4{1F{6{1{1{0{I{0}4{1H{:{1{0!}L{1{0}4{1J{6{1{1{0}B{1{0}4{1L{:{1{2}M{1{0}4{1N{6{1{1{0}C{1{2}N{1}O{1
}4{1P{:{1{0}P{1{1{2{4{0{M{0 {0}L{1{1{0}M{1}Q{1{2{2}R{1}T{1}U{1{5}V{1{7{0{8{0{9{0{:{;{0{4}V{1}W{1}X{1
}Y{1{2}Z{1}[{1{2}\{1}]{1{0{0{4{@{0A{B{0{C{D{1{5{E{F}^{1}_{1{H{K{0{L{0{3{M{0}Q{10{6{1{2{0{G{0}Q{12{:{1
{0}`{1{0{F{0}Q{14{:{2{0}a{1{0}b{1 {0}Q{1:{6{1{1{0{I{0}Q{1<{:{1{0!}c{1{0}Q{1>{6{2{2{1{1{0}_{1{1}N{1}Q
{1@{>{1{0}d{1{1{1{0}`{1{1}N{1}Q{1B{>{1{0}d{1{1{2{3{0{M{0 {0}c{1}e{1{2{2}f{1}h{1}i{1{5}j{1{7{0{8{0{9{0
{:{;{0{4}j{1}W{1}k{1{<{2{={>{2}l{1}m{1{0{0{4{@{0}n{1{B{0{C{D{1{4{E{F}o{1{H{K{0{L{0{3{M{0}e{1.{6{1{2{0
{G{0}e{10{:{1{0}`{1{0{F{0}e{12{:{3{0~0{1{0~1{1{0}b{1 {0}e{1:{6{1{1{0{I{0}e{1<{:{1{0!~2{1{0}e{1>{6{1{1
{0~0{1{0}e{1@{:{1{3{1{2{3{0{M{0 {0~2{1~3{1{2{2~4{1~6{1~7{1{5~8{1{7{0{8{0{9{0{:{;{0{3~8{1}k{1|k{3{=|l
{>{2~9{1~:{1{0{0{4{@{0A{B{0{C{D{1{3{E{F{H{K{0{L{0{2{M{0~3{10{6{1{2{0{G{0~3{12{:{1{0}`{1{0{F{0~3{14{:
{1{0~;{1 {0~3{16{6{1{1{0{I{0~3{18{:{1{0!{1{2{2{0{M{0 ~<{1{2{2~={1~?{1~@{1{5~A{1{7{0{8{0*{0{:{;{0{0{0
{0{0{0{1{D{1{6{E{F~A{1~B{1~C{1~D{1{0{3{M{0~<{1{L{6{1{2{0{G{0~<{1{N{:{1{0}`{1{0{F{0~<{1 {:{1{0}a{1~E{1
{0~<{1"{6{2{3{1{1{0~D{1{1~F{1~<{1${>{1{1~G{1{1{1{0~B{1{1~F{1~<{1&{>{1{1~G{1{1{1{0~E{1{1~F{1~<{1({>{1
{1~G{1~H{1~J{1~<{1*{6{1{2{0~C{1{1~J{1~<{1,{:{1{3{0~C{1{2~K{1}O{1~<{1.{:{1{0~L{1{1{2{3{0{M{0~E{1{0~H{1
~<{1<{2~M{1~O{1~P{1{5~Q{1{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E{F{0{1{M{0~<{1R{6{1{2{0{G{0~<{1T{:{1{0
}`{1{0{F{0~<{1V{:{3{0}b{1{0~Q{1{0~0{1{1{0{M~<{1`{2~R{1~T{1~U{1{5~V{1{7{0{8{0;{0{0{0{0{3}V{1}W{1~V{1{4
{=>~W{1~X{1{1~Y{1{0{0{4{@{0{A{B{0{C{D{1{1B{K{0{L{1C{2~?{1~O{1{1B}@{L{0{0{0~Z{1{2{2~[{1~]{1~^{1{5~_{1
{7{0{8{0;{0{:{;{0{3}V{1~_{1~`{1{4~a{1{=~b{1~X{1{2~c{1~d{1{0{0{4{@{0}n{1{B{0{C{D{1{4{E{F~e{1{H{K{0{L{0
{3{M{0~Z{10{6{1{2{0{G{0~Z{12{:{1{0}`{1{0{F{0~Z{14{:{1{0}a{1 {0~Z{16{6{1{1{0{I{0~Z{18{:{1{0!~f{1{0~Z{1:
{6{1{1{0~f{1{0~Z{1<{:{1{3{1{2{3{0{M{0 {0~f{1~g{1{2{2~h{1~j{1~k{1{5~l{1{7{0{8{0J{0{:{;{0{3~l{1~m{1~n{1
{2{=~X{1{2~o{1}0{2{0{0{4{@{0}n{1{B{0{C{D{1{4{E{F}1{2{H{K{0{L{0{3{M{0~g{1,{6{1{2{0{G{0~g{1.{:{1{0}2{2
{0{F{0~g{10{:{1{0}3{2 {0~g{12{6{1{1{0{I{0~g{14{:{1{0!}4{2{0~g{16{6{1{1{0}2{2{0~g{18{:{1{0}5{2{1{2{3{0
{M{0 {0}4{2}6{2{2{2}7{2}9{2}:{2{5};{2{7{0{8{0{9{0{:{;{0{2};{2}<{2{4{=U}={2}>{2{2}?{2}@{2{0{0{4{@{0A{B
{0{C{D{1{5{F}A{2}B{2{H}B{1{K{0{L{0{4{M{0}6{20{6{1{2{0{G{0}6{22{:{1{0}C{2{0}C{2{0}6{24{:{1{0}D{2 {0}6
{26{6{1{1{0{I{0}6{28{:{1{0!}E{2{0}6{2:{6{1{1{0}B{2{0}6{2<{:{1{3}F{2{0}6{2>{6{1{1{0}C{1{2}N{1}O{1}6{2@
{:{1{0}P{1{1{2{4{0{M{0 {1{0}E{2{1{0}F{2}G{2{2{2}H{2}J{2}K{2{5}L{2{7{0{8{0J{0{:{;{0{2}L{2}<{2{2{=}={2
{2}M{2}N{2{0{0{4{@{0{A{B{0{C{D{1{4{F}B{2{H}B{1{K{0{L{0{3{M{0}G{2*{6{1{2{0{G{0}G{2,{:{1{0}C{2{0}C{2{0
}G{2.{:{1{0}O{2 {0}G{20{6{1{1{0{I{0}G{22{:{1{0!}F{2{0}G{24{6{1{1{0}C{1{2}N{1}O{1}G{26{:{1{0}P{1{1{2{3
{0{M{0 {1{0}F{2}P{2{2{2}Q{2}S{2}T{2{5}U{2{7{0{8{0J{0{:{;{0{2}U{2}V{2{2>}W{2{2}X{2}N{2{0{0{4{@{0{A{B{0
{C{D{1{4{F}B{2{H}B{1{K{0{L{0{3{M{0}P{2*{6{1{2{0{G{0}P{2,{:{1{0}C{2{0}C{2{0}P{2.{:{1{0}Y{2 {0}P{20{6{1
{1{0{I{0}P{22{:{1{0!}F{2{0}P{24{6{1{1{0}C{1{2}N{1}O{1}P{26{:{1{0}P{1{1{2{3{0{M{0 {1{0}F{2}Z{2{2{2}[{2
}]{2}^{2{5}_{2{7{0{8{0J{0{:{;{0{3}L{2}_{2}<{2{2{=}={2{1}`{2{0{0{4{@{0}n{1{B{0{C{D{1{4{F}a{2}B{2{H{K{0
{L{0{3{M{0}Z{2,{6{1{2{0{G{0}Z{2.{:{1{0}C{2{0}C{2{0}Z{20{:{2{0}O{2{0}b{2 {0}Z{26{6{1{1{0{I{0}Z{28{:{1
{0!}c{2{0}Z{2:{6{1{1{0}b{2{1}O{1}Z{2<{:{1{0}d{2{1{2{3{0{M{0 {0}c{2}e{2{2{2}f{2}h{2}i{2{5}j{2{7{0{8{0J
{0{:{;{0{3}j{2}k{2}l{2{3U~a{1}m{2{2}n{2}o{2{0{0{4{@{0{A{B{0{C{D{1{4{F}B{2{H}B{1{K{0{L{0{3{M{0}e{2.{6
{1{2{0{G{0}e{20{:{1{0}C{2{0}C{2{0}e{22{:{2{0~0{2{0~1{2 {0}e{28{6{1{1{0{I{0}e{2:{:{1{0!}F{2{0}e{2<{6{1
{1{0}C{1{2}N{1}O{1}e{2>{:{1{0}P{1{1{2{3{0{M{0 {1{0}F{2~2{2{2{2~3{2~5{2~6{2{5~7{2{7{0{8{0;{0{:{;{0{3~7
{2~8{2}l{2{5U~a{1{=}m{2}={2{1~9{2{0{0{4{@{0A{B{0{C{D{1{5{F~:{2~;{2}B{2{H{K{0{L{0{3{M{0~2{24{6{1{2{0{G
{0~2{26{:{1{0}C{2{0}C{2{0~2{28{:{2{0}O{2{0}b{2 {0~2{2>{6{1{1{0{I{0~2{2@{:{1{0!~<{2~<{2~2{2F{6{2{2{1{3
{0~;{2{1}O{1~2{2H{>{1{0~={2{0~<{2{0~2{2J{>{1{0~>{2{0~<{2{2~K{1}O{1~2{2L{>{1{0~?{2{1{3{0~<{2{0~2{2N{>
{1{0~>{2{0~<{2{2~K{1}O{1~2{2P{>{1{0~?{2{0~<{2{3~K{1}N{1~@{2~2{2R{>{1{0~:{2{1{2{3{0{M{0 {0~<{2~A{2{2{2
~B{2~D{2~E{2{5~F{2{7{0{8{0{9{0{:{;{0{3~F{2~G{2}<{2{2{=}={2{2~H{2~I{2{0{0{4{@{0A{B{0{C{D{1{5{E{F~J{2{H
~K{2{K{0~L{2{0{5{M{0~A{2.{6{1{2{0{G{0~A{20{:{1{0}C{2{0{F{0~A{22{:{3{0~M{2{0~N{2{0~O{2 {0~A{24{6{1{1{0
{I{0~A{26{:{1{0!~P{2{0~A{28{6{1{2{0~L{2{1~J{1~A{2:{:{1{3{0~K{2{1~J{1~A{2<{:{1{3~Q{2{0~A{2>{6{1{1{0~K
{2{2}N{1~@{2~A{2@{:{1{0~K{2~R{2{0~A{2B{6{1{1{0~L{2{1}O{1~A{2D{:{1{0~={2{1{2{5{0{M{0 {0~P{2{1{0~Q{2{1
{0~R{2~S{2{2{2~T{2~V{2~W{2{5~X{2{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{1~X{2{0{1~Y{2{0~S{2{J{6{1{1{0~Y{2{0
~S{2{L{:{1{0~Z{2{1{0~Y{2~S{2&{2~[{2~]{2~^{2{5~_{2{7{0{8{0J{0{0{0{0{2~_{2~`{2{2}Z{1~a{2{1~b{2{0{0{4{@
{0}n{1{B{0{C{D{1{1~c{2{K{0{L{1~d{2{1~V{2{1~c{2}0~6{:{0{0{1{0{1~F{1{0{0{0{0{0{0~`?{0~e{2{2{2~f{2~h{2~i
{2{5~j{2{7{0{8{0J{0{:{;{0{3~j{2~_{2~k{2{2}Z{1~a{2{2~l{2~m{2{0{0{4{@{0}n{1{B{0{C{D{1{4{E{F~n{2{H{K{0{L
{0{3{M{0~e{2.{6{1{2{0{G{0~e{20{:{1{0}C{1{0{F{0~e{22{:{1{0~o{2 {0~e{24{6{1{1{0{I{0~e{26{:{1{0!}0{3{0~e
{28{6{1{1{0~o{2{0~e{2:{:{1{0}1{3{1{2{3{0{M{0 {0}0{3}2{3{2{2}3{3}5{3}6{3{5}7{3{7{0{8{0*{0{:{;{0{0{0{0
{0{0{1{D{1{4{E{F}A{1{H{0{3{M{0}2{3{H{6{1{2{0{G{0}2{3{J{:{1{0}C{1{0{F{0}2{3{L{:{1{0~o{2 {0}2{3{N{6{1{1
{0{I{0}2{3 {:{1{0!}7{3{0}2{3"{6{1{1{0}B{1{0}2{3${:{1{2{1{2{3{0{M{0 {0}7{3}2{3.{2}8{3}:{3};{3{5}<{3{7
{0{8{0*{0{0{0{0{0{0{0{0{0{1{D{1{2}<{3B{1}={3{1}5{3{1B}@{L{0{0{1{1}<{3{1~F{1{0{0{0{0{0{04@{0}2{3N{2}>
{3}@{3}A{3{5}B{3{7{0{8{0*{0{0{0{0{0{0{0{0{0{1{D{1{2LB{1}B{3{1}5{3{1B}@{L{0{0{1{1L{1~F{1{0{0{0{0{0{0{8@
{0}2{3n{2}C{3}E{3}F{3{5}G{3{7{0{8{0;{0{0{0{0{2~j{2~V{1{2>~W{1{2}G{3}H{3{0{0{4{@{0A{B{0{C{D{1{1B{K{0{L
{1~d{2{2}:{3}@{3{1B}@{L{0{0{1{0{1~F{1{0{0{0{0{0{0~`?{0}I{3{2{2}J{3}L{3}M{3{5}N{3{7{0{8{0{9{0{:{;{0{3
~j{2}N{3}O{3{4}={1>}P{3~W{1{2}Q{3}R{3{0{0{4{@{0A{B{0{C{D{1{3}S{3{E{F{K{0{L{0{2{M{0}I{32{6{1{2{0{G{0}I
{34{:{1{0}C{1{0{F{0}I{36{:{1{0~o{2}T{3{0}I{38{6{1{1{0}T{3{0}I{3:{:{5{0}U{3{0}V{3{0}W{3{0}X{3{0}Y{3{1
{2{2{0{M{0}T{3}Z{3{2{2}[{3}]{3}^{3{5}_{3{7{0{8{0{9{0{:{;{0{3~j{2}_{3~V{1{4>}={1~W{1}P{3{2}`{3}a{3{0{0
{4{@{0A{B{0{C{D{1{4{E{F}b{3}c{3{K{0{L{0{3{M{0}Z{32{6{1{2{0{G{0}Z{34{:{1{0}C{1{0{F{0}Z{36{:{2{0~o{2{0
}d{3}e{3{0}Z{3<{6{2{2{1{1{0}c{3{1}f{3}Z{3>{>{?{0}g{3{0}h{3{0}i{3{0}j{3{0}k{3{0}l{3{0}m{3{0}n{3{0}o{3
{0~0{3{0~1{3{0~2{3{0~3{3{0~4{3{0~5{3{1{1{0}d{3{1}f{3}Z{3@{>{?{0}g{3{0}h{3{0}i{3{0}j{3{0}k{3{0}l{3{0}m
{3{0}n{3{0}o{3{0~0{3{0~1{3{0~2{3{0~3{3{0~4{3{0~5{3~6{3{0}Z{3D{6{2{2{1{1{0}c{3{1~7{3}Z{3F{>{1{0~8{3{1
{1{0}d{3{1~7{3}Z{3H{>{1{0~8{3{1{2{2{0{M{3{2{0}e{3{0~6{3~9{3{2{2~:{3~<{3~={3{5~>{3{7{0{8{0{9{0{:{;{0{3
~j{2~>{3}O{3{4}={1~?{3}P{3~@{3{2~A{3~B{3{0{0{4{@{0{A{B{0{C{D{1{4L{E{F{H{K{0{L{0{3{M{0~9{30{6{1{2{0{G
{0~9{32{:{1{0}C{1{0{F{0~9{34{:{1{0~o{2 {0~9{36{6{1{1{0{I{0~9{38{:{1{0!~C{3{0~9{3:{6{1{1{0M{1}O{1~9{3<
{:{1{0~D{3{1{2{3{0{M{0 {1{0~C{3~E{3{2{2~F{3~H{3~I{3{5~J{3{7{0{8{0J{0{:{;{0{3~j{2~J{3~K{3{3~L{3U~M{3{1
~N{3{0{0{4{@{0}n{1{B{0{C{D{1{4{E{F~O{3{H{K{0{L{0{3{M{0~E{3.{6{1{2{0{G{0~E{30{:{1{0}C{1{0{F{0~E{32{:{1
{0~o{2 {0~E{34{6{1{1{0{I{0~E{36{:{1{0!~P{3{0~E{38{6{1{1{0~P{3{0~E{3:{:{1{3{1{2{3{0{M{0 {0~P{3~Q{3{2{2
~R{3~T{3~U{3{5~V{3{7{0{8{0{9{0{:{;{0{3}:{1~V{3~k{2{2}Z{1~a{2{1~W{3{0{0{4{@{0A{B{0{C{D{1{5{E{F~X{3~Y{3
{H{K{0{L{0{3~Z{3{0~Q{3,{6{1{3{0{G{0~Q{3.{:{1{0}C{1{0{F{0~Q{30{:{1{0}E{1{0~Z{3{0~Q{32{:{1{0}1{3~[{3{0
~Q{34{6{1{3{0{G{0~Q{36{:{1{0}C{1{0{F{0~Q{38{:{1{0~\{3{0~Y{3{0~Q{3:{:{1{0}1{3 {0~Q{3<{6{1{1{0{I{0~Q{3>
{:{1{0!{1{2{2{0 {3{2{0~Z{3{0~[{3~]{3{2{2~^{3~`{3~a{3{5~b{3{7{0{8{0J{0{:{;{0{3}9{1~b{3~c{3{3}={1~d{3~e
{3{2~f{3~g{3{0{0{4{@{0{A{B{0{C{D{1{5{E{F~h{3}A{1{H{K{0{L{0{4{M{0~]{3.{6{1{2{0{G{0~]{30{:{1{0}C{1{0{F
{0~]{32{:{2{0}D{1{0~i{3 {0~]{38{6{1{1{0{I{0~]{3:{:{1{0!~j{3{0~]{3<{6{1{1{0}B{1{0~]{3>{:{1{2~k{3{0~]{3@
{6{1{1{0~i{3{1~J{1~]{3B{:{1{3{1{2{4{0{M{0 {0~j{3{0~k{3~l{3{2{2~m{3~o{3}0{4{5}1{4{7{0{8{0{9{0{:{;{0{3
}9{1}1{4~c{3{4}={1>~d{3}2{4{2}3{4}4{4{0{0{4{@{0{A{B{0{C{D{1{5{E{F}5{4}6{4{H{K{0{L{0{3{M{0~l{30{6{1{2
{0{G{0~l{32{:{1{0}C{1{0{F{0~l{34{:{1{0}D{1 {0~l{36{6{1{1{0{I{0~l{38{:{1{0!}7{4{0~l{3:{6{2{2{1{1{0}6{4
{0~l{3<{>{1{2{1{1{0}7{4{0~l{3>{>{1{2{1{2{3{0{M{0 {0}7{4}8{4{2{2}9{4};{4}<{4{5}={4{7{0{8{0;{0{:{;{0{3
}9{1}={4|k{4{=}={1|l~d{3{2}>{4}?{4{0{0{4{@{0A{B{0{C{D{1{5{E{F}@{4}A{4{H{K{0{L{0{3{M{0}8{40{6{1{2{0{G
{0}8{42{:{1{0}C{1{0{F{0}8{44{:{1{0}D{1 {0}8{46{6{1{1{0{I{0}8{48{:{1{0!}B{4{0}8{4<{6{2{2{1{1{0}B{4{1~J
{1}8{4>{>{1{3{1{1{0}A{4{0}8{4@{>{1{0}C{4{1{2{3{0{M{0 {0}B{4}D{4{2{2}E{4}G{4}H{4{5}I{4{7{0{8{0*{0{:{;
{0{0{0{0{0{0{1{D{1{2{E{F{0{1{M{0}D{4{H{6{1{2{0{G{0}D{4{J{:{1{0}C{1{0{F{0}D{4{L{:{1{0}I{4{1{0{M}D{4&{2
}J{4}L{4}M{4{5}N{4{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{5{E{F}@{4}A{4{H{0{3{M{0}D{4<{6{1{2{0{G{0}D{4>{:{1
{0}C{1{0{F{0}D{4@{:{1{0}D{1 {0}D{4B{6{1{1{0{I{0}D{4D{:{1{0!}B{4{0}D{4F{6{2{2{1{1{0}B{4{1~J{1}D{4H{>{1
{3{1{1{0}A{4{0}D{4J{>{1{0}C{4{1{2{3{0{M{0 {0}B{4}D{4T{2}N{4}P{4}Q{4{5}R{4{7{0{8{0*{0{:{;{0{0{0{0{0{0
{1{D{1{2{E{F{0{1{M{0}D{4j{6{1{2{0{G{0}D{4l{:{1{0}C{1{0{F{0}D{4n{:{1{0}R{4{1{0{M}D{4x{2}S{4}U{4}V{4{5
}W{4{7{0{8{0}X{4{0{0{0{0{3}9{1}={4|k{4}={1{=}>{1|l{1}X{4{0{0{4{@{0A{B{0{C{D{1{2}Y{4}Z{4{K{0{L{1C{3}G
{4}L{4}P{4{1}[{4}P8{0{1}[{4{3}G{4}Z{4}L{4}Y{4}P{4}Z{4{0}\{4{2{2}]{4}_{4}`{4{5}a{4{7{0{8{0{9{0{:{;{0{2
~j{2~>{3{4}={1~?{3~@{3}P{3{1}a{4{0{0{5{@{0{A{B{0{C{D{1{5L{E{F~:{2{H{J{1{2~:{2L{K{0{L{0{2{M{0}\{40{6{1
{2{0{G{0}\{42{:{1{0}C{1{0{F{0}\{44{:{1{0~o{2 {0}\{46{6{1{1{0{I{0}\{48{:{1{0!{1{2{2{0{M{0 }b{4{2{2}c{4
}e{4}f{4{5}g{4{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{4{E{F}A{1{H{0{3{M{0}b{4{H{6{1{2{0{G{0}b{4{J{:{1{0}C{1
{0{F{0}b{4{L{:{1{0}g{4 {0}b{4{N{6{1{1{0{I{0}b{4 {:{1{0!}7{3{0}b{4"{6{1{1{0}B{1{0}b{4${:{1{2{1{2{3{0{M
{0 {0}7{3}b{4.{2}h{4}j{4}k{4{5}l{4{7{0{8{0;{0{0{0{0{3}l{4}m{4}n{4{4}={1>}2{4}o{4{1~0{4{0{0{4{@{0A{B{0
{C{D{1{2}Z{4B{K{0{L{1}B{3{1}e{4{1B}@{L{0{0{1{1}Z{4{1~F{1{0{0{0{0{0{0$@{0~1{4{2{2~2{4~4{4~5{4{5~6{4{7
{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E{F{0{1{M{0~1{4{H{6{1{2{0{G{0~1{4{J{:{1{0~6{4{0{F{0~1{4{L{:{3{0~7{4
{0~8{4{0~9{4{1{0{M~1{4&{2~:{4~<{4~={4{5~>{4{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E{F{0{1{M{0~1{4<{6{1{2
{0{G{0~1{4>{:{1{0~6{4{0{F{0~1{4@{:{4{0~>{4{0~?{4{0~@{4{0~A{4{1{0{M~1{4J{2~B{4~D{4~E{4{5~F{4{7{0{8{0;
{0{0{0{0{3~F{4~G{4={2>?{1~H{4{0{0{4{@{0A{B{0{C{D{1{1B{K{0{L{1C{2~4{4~<{4{1B}P8{0{0{0~I{4{2{2~J{4~L{4
~M{4{5~N{4{7{0{8{0{9{0{:{;{0{4~N{4~O{4~P{4={2>?{2~Q{4~R{4{0{0{4{@{0{A{B{0{C{D{1{5{E{F~S{4}A{1{H{K{0{L
{0{4{M{0~I{4.{6{1{2{0{G{0~I{40{:{1{0~6{4{0{F{0~I{42{:{4{0~A{4{0~?{4{0~>{4{0~@{4 {0~I{4<{6{1{1{0{I{0~I
{4>{:{1{0!~j{3{0~I{4@{6{1{1{0}B{1{0~I{4B{:{1{2~T{4{0~I{4D{6{1{1{0~T{4{0~I{4F{:{1{2{1{2{4{0{M{0 {0~j{3
{1{0~T{4~U{4{2{2~V{4~X{4~Y{4{5~Z{4{7{0{8{0;{0{:{;{0{3~Z{4~[{4}l{2{5U~a{1{=}m{2~\{4{2~]{4~^{4{0{0{4{@
{0A{B{0{C{D{1{5{E{F~_{4~`{4{H{K{0{L{0{4{M{0~U{44{6{1{2{0{G{0~U{46{:{1{0~a{4{0{F{0~U{48{:{2{0~b{4{0~c
{4 {0~U{4>{6{1{1{0{I{0~U{4@{:{1{0!~d{4{0~U{4D{6{2{2{1{1{0~a{4{1~7{3~U{4F{>{4{0~e{4{0~f{4{0~g{4{0~h{4
{1{1{0~`{4{1~7{3~U{4X{>{4{0~e{4{0~f{4{0~g{4{0~h{4~i{4{0~U{4l{6{2{2{1{1{0~a{4{1~7{3~U{4n{>{1{0~j{4{1{1
{0~`{4{1~7{3~U{4p{>{1{0~j{4{1{2{3{0{M{0 {3{2{0~d{4{0~i{4~k{4{2{2~l{4~n{4~o{4{5}0{5{7{0{8{0*{0{:{;{0{0
{0{0{0{0{1{D{1{2{E{F{0{1{M{0~k{4{H{6{1{2{0{G{0~k{4{J{:{1{0~a{4{0{F{0~k{4{L{:{1{0}0{5{1{0{M~k{4&{2}1{5
}3{5}4{5{5}5{5{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E{F{0{1{M{0~k{4<{6{1{2{0{G{0~k{4>{:{1{0~a{4{0{F{0~k
{4@{:{1{0~c{4{1{0{M~k{4J{2}5{5}7{5}8{5{5}9{5{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E{F{0{1{M{0~k{4`{6{1
{2{0{G{0~k{4b{:{1{0~a{4{0{F{0~k{4d{:{1{0}9{5{1{0{M~k{4n{2}:{5}<{5}={5{5}>{5{7{0{8{0;{0{0{0{0{2~Z{4~[
{4{5{=U~a{1}m{2|l{1}>{5{0{0{4{@{0A{B{0{C{D{1{1B{K{0{L{1C{3~n{4}3{5}7{5{1B}P8{0{0{0}?{5{2{2}@{5}B{5}C
{5{5}D{5{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0}?{5{H{6{1{2{0{G{0}?{5{J{:{1{0|o{0{F{0}?{5{L
{:{1{0}D{5 {0}?{5{N{6{1{1{0{I{0}?{5 {:{1{0!{1{2{2{0{M{0 }?{5*{2}E{5}G{5}H{5{5}I{5{7{0{8{0*{0{:{;{0{0
{0{0{0{0{1{D{1{4{E{F}I{5{H{0{3{M{0}?{5@{6{1{2{0{G{0}?{5B{:{1{0|o{0{F{0}?{5D{:{1{0}D{5 {0}?{5F{6{1{1{0
{I{0}?{5H{:{1{0!}J{5{0}?{5J{6{1{1{0}J{5{1~F{1}?{5L{:{1{1}K{5{1{2{3{0{M{0 {0}J{5}?{5V{2}L{5}N{5}O{5{5
}P{5{7{0{8{0*{0{0{0{0{0{0{0{0{0{1{D{1{2}P{5B{1}B{3{1}B{5{1B}@{L{0{0{1{1}P{5{1~F{1{0{0{0{0{0{0{D@{0}?
{5v{2}Q{5}S{5}T{5{5}U{5{7{0{8{0;{0{0{0{0{2}U{5|k{2{=|l{1}V{5{0{0{4{@{0A{B{0{C{D{1{1B{K{0{L{1~d{2{2}G
{5}N{5{1B}@{L{0{0{1{0{1~F{1{0{0{0{0{0{0~`?{0}W{5{2{2}X{5}Z{5}[{5{5}\{5{7{0{8{0{9{0{:{;{0{2}U{5|k{2{=
|l{1}\{5{0{0{5{@{0A{B{0{C{D{1{5{E{F}A{1{H{I{J{1{1{I{K{0{L{0{3{M{0}W{5,{6{1{2{0{G{0}W{5.{:{1{0|o{0{F{0
}W{50{:{1{0}D{5 {0}W{52{6{1{1{0{I{0}W{54{:{1{0!}]{5{0}W{56{6{1{1{0}B{1{0}W{58{:{1{3{1{2{3{0{M{0 {1{0
}]{5}^{5{2{2}_{5}a{5}b{5{5}c{5{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0}^{5{H{6{1{2{0{G{0}^{5
{J{:{1{0|o{0{F{0}^{5{L{:{1{0}c{5 {0}^{5{N{6{1{1{0{I{0}^{5 {:{1{0!{1{2{2{0{M{0 }^{5*{2}d{5}f{5}g{5{5}h
{5{7{0{8{0;{0{0{0{0{2}h{5}i{5{2}j{5}k{5{1}l{5{0{0{4{@{0A{B{0{C{D{1{2}m{5B{K{0{L{1}B{3{1}a{5{1B}P8{0{0
{1{1}m{5{1~F{1{0{0{0{0{0{0{8@{0}n{5{2{2}o{5~1{5~2{5{5~3{5{7{0{8{0{9{0{:{;{0{2}h{5}i{5{2}j{5}k{5{1}\{5
{0{0{5{@{0{A{B{0{C{D{1{4{E{F{H{I{J{1{1{I{K{0{L{0{2{M{0}n{5*{6{1{2{0{G{0}n{5,{:{1{0|o{0{F{0}n{5.{:{1{0
}c{5 {0}n{50{6{1{1{0{I{0}n{52{:{1{0!{1{2{2{0{M{0 ~3{5{2{2~4{5~6{5~7{5{5~8{5{7{0{8{0J{0{:{;{0{2~8{5}<
{2{2{=}={2{1~9{5{0{0{5{@{0{A{B{0{C{D{1{4{E{F{H{I{J{1{1{I{K{0{L{0{2{M{0~3{5*{6{1{2{0{G{0~3{5,{:{1{0~:
{5{0{F{0~3{5.{:{3{0~;{5{0~<{5{0~={5 {0~3{50{6{1{1{0{I{0~3{52{:{1{0!{1{2{2{0{M{0 ~>{5{2{2~?{5~A{5~B{5
{5~C{5{7{0{8{0;{0{:{;{0{2~C{5~D{5{2>~E{5{1~F{5{0{0{4{@{0A{B{0~G{5{D{1{4{E{F}A{1{H{K{0{L{0{3{M{0~>{5*
{6{1{2{0{G{0~>{5,{:{1{0~H{5{0{F{0~>{5.{:{1{0~I{5 {0~>{50{6{1{1{0{I{0~>{52{:{1{0!}L{1{0~>{54{6{1{1{0}B
{1{0~>{56{:{1{2{1{2{3{0{M{0 {0}L{1~J{5{2{2~K{5~M{5~N{5{5~O{5{7{0{8{0;{0{:{;{0{4~O{5~P{5~Q{5~D{5{2>~E
{5{2~R{5~S{5{0{0{4{@{0A{B{0~G{5{D{1{3{E{F{H{K{0{L{0{2{M{0~J{5.{6{1{2{0{G{0~J{50{:{1{0~H{5{0{F{0~J{52
{:{3{0~T{5{0~U{5{0~V{5 {0~J{5:{6{1{1{0{I{0~J{5<{:{1{0!{1{2{2{0{M{0 ~W{5{2{2~X{5~Z{5~[{5{5~\{5{7{0{8{0*
{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0~W{5{H{6{1{2{0{G{0~W{5{J{:{1{0~\{5{0{F{0~W{5{L{:{1{0~]{5 {0~W
{5{N{6{1{1{0{I{0~W{5 {:{1{0!{1{2{2{0{M{0 ~W{5*{2~^{5~`{5~a{5{5~b{5{7{0{8{0;{0{0{0{0{2~b{5}m{4{2>}2{4
{1~c{5{0{0{4{@{0A{B{0~G{5{D{1{2~d{5B{K{0{L{1}B{3{1~Z{5{1B}@{L{0{0{1{1~d{5{1~F{1{0{0{0{0{0{0{8@{0~e{5
{2{2~X{5~g{5~h{5{5~i{5{7{0{8{0{9{0{:{;{0{2~b{5}m{4{2>}2{4{1~i{5{0{0{4{@{0{A{B{0~G{5{D{1{4{E{F{H}B{1{K
{0{L{0{3{M{0~e{5*{6{1{2{0{G{0~e{5,{:{1{0~\{5{0{F{0~e{5.{:{1{0~]{5 {0~e{50{6{1{1{0{I{0~e{52{:{1{0!}M{1
{0~e{54{6{1{1{0}C{1{2}N{1}O{1~e{56{:{1{0}P{1{1{2{3{0{M{0 {1{0}M{1~j{5{2{2~k{5~m{5~n{5{5~o{5{7{0{8{0{9
{0{:{;{0{2~o{5}0{6{2}={1}1{6{1}2{6{0{0{4{@{0}n{1{B{0~G{5{D{1{3{E{F{H{K{0{L{0{2{M{0~j{5*{6{1{2{0{G{0~j
{5,{:{1{0~\{5{0{F{0~j{5.{:{1{0}3{6 {0~j{50{6{1{1{0{I{0~j{52{:{1{0!{1{2{2{0{M{0 }4{6{2{2}5{6}7{6}8{6{5
}9{6{7{0{8{0{9{0{:{;{0{2}9{6}:{6{2>~E{5{2};{6}<{6{0{0{4{@{0A{B{0~G{5{D{1{4{E{F}={6{H{K{0{L{0{2{M{0}4
{6*{6{1{3{0{G{0}4{6,{:{1{0~\{5{0{F{0}4{6.{:{1{0}>{6{0}>{6{0}4{60{:{1{0}?{6 {0}4{62{6{1{1{0{I{0}4{64{:
{1{0!{1{2{2{0{M{0 }@{6{2{2}A{6}C{6}D{6{5}E{6{7{0{8{0;{0{:{;{0{3}E{6}F{6~D{5{2>~E{5{1}G{6{0{0{4{@{0A{B
{0~G{5{D{1{6{E{F}H{6}I{6}J{6{H{K{0~L{2{0{4}K{6{0}@{6,{6{1{1{0{G{0}@{6.{:{1{0~\{5}L{6{0}@{60{6{1{3{0{F
{0}@{62{:{2{0}M{6{0}N{6{0}I{6{1~J{1}@{68{:{1{3{0}J{6{0}@{6:{:{1{4}O{6{0}@{6<{6{1{2{0{F{0}@{6>{:{1{0}P
{6{0}K{6{0}@{6@{:{1{0}Q{6 {0}@{6B{6{1{1{0{I{0}@{6D{:{1{0!{1{2{3{0}K{6{0 {3{2{0}L{6{0}O{6}R{6{2{2}S{6
}U{6}V{6{5}W{6{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{;{E{F}W{6}X{6}Y{6}Z{6}I{6}={6}[{6}\{6{H{0{7}]{6{0}R{6
{L{6{1{1{0{G{0}R{6{N{:{1{0~\{5 {0}R{6 {6{1{1{0{I{0}R{6"{:{1{0!}^{6{0}R{6${6{2{2{1{2{0{F{0}R{6&{>{1{0
}>{6{0}\{6{0}R{6({>{1{0}_{6{1{2{0{F{0}R{6*{>{1{0}>{6{0}>{6{0}R{6,{>{1{0}?{6}`{6{0}R{6.{6{1{4{0{F{0}R
{60{:{1{0}a{6{0}X{6{1~J{1}R{62{:{1{3{0}Y{6{0}R{64{:{1{4{0}]{6{0}R{66{:{1{4}b{6{0}R{68{6{1{1{0{F{0}R{6:
{:{3{0}3{6{0}c{6{0}d{6}e{6{0}R{6<{6{1{2{0{F{0}R{6>{:{1{0}M{6{0}J{6{0}R{6@{:{1{4}f{6}h{6}R{6B{6{1{3{0
{F{0}R{6D{:{1{0}h{6{0}[{6{0}R{6F{:{1{0}i{6{0}Z{6{1}j{6}R{6H{:{1{1}k{6{1{2{3{0}]{6{0 {3{5{0}^{6{0}`{6
{0}b{6{0}e{6{0}f{6}R{6V{2}l{6}n{6}o{6{5~0{6{7{0{8{0;{0{0{0{0{3}:{6~0{6~D{5{4}={1>~E{5~1{6{1~2{6{0{0{4
{@{0A{B{0~G{5{D{1{3{E~d{5B{K{0{L{1}B{3{1}U{6{2B~d{5}`T{0{0{1{1{E{1~F{1{0{0{0{0{0{0{0@{0~3{6{2{2~4{6~6
{6~7{6{5~8{6{7{0{8{0{9{0{:{;{0{2~0{6~D{5{2>~E{5{1~8{6{0{0{4{@{0}n{1{B{0~G{5{D{1{3{E{F{H{K{0{L{0{2{M{0
~3{6*{6{1{2{0{G{0~3{6,{:{1{0~\{5{0{F{0~3{6.{:{1{0}c{6 {0~3{60{6{1{1{0{I{0~3{62{:{1{0!{1{2{2{0{M{0 ~9
{6{2{2~:{6~<{6~={6{5~>{6{7{0{8{0{9{0{:{;{0{2}:{6~D{5{2>~E{5{1~>{6{0{0{4{@{0A{B{0~G{5{D{1{4{E{F}[{6{H
{K{0{L{0{2{M{0~9{6*{6{1{3{0{G{0~9{6,{:{1{0~\{5{0{F{0~9{6.{:{1{0}>{6{0}\{6{0~9{60{:{1{0}_{6 {0~9{62{6
{1{1{0{I{0~9{64{:{1{0!{1{2{2{0{M{0 ~?{6{2{2~@{6~B{6~C{6{5~D{6{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{4{E{F
}A{1{H{0{3{M{0~?{6{H{6{1{2{0{G{0~?{6{J{:{1{0~D{6{0{F{0~?{6{L{:{6{0~E{6{0~F{6{0~G{6{0~H{6{0~I{6{0~J{6 
{0~?{6*{6{1{1{0{I{0~?{6,{:{1{0!}7{3{0~?{6.{6{1{1{0}B{1{0~?{60{:{1{2{1{2{3{0{M{0 {0}7{3~?{6:{2~K{6~M{6
~N{6{5~O{6{7{0{8{0{9{0{0{0{0{3~O{6~P{6}V{2{3>}W{2~Q{6{2~R{6~S{6{0{0{4{@{0{A{B{0~G{5{D{1{1B{K{0{L{1~d
{2{1~B{6{1B}@{L{0{0{1{0{1~F{1{0{0{0{0{0{0{8@{0~T{6{2{2~U{6~W{6~X{6{5~Y{6{7{0{8{0;{0{:{;{0{4~Y{6~Z{6~[
{6~D{5{3>~E{5}2{4{2~\{6~]{6{0{0{4{@{0A{B{0~G{5{D{1{5{E{F~^{6}A{1{H{K{0{L{0{4~_{6{0~T{62{6{1{2{0{G{0~T
{64{:{1{0~D{6{0{F{0~T{66{:{4{0~`{6{0~a{6{0~b{6{0~c{6~d{6{0~T{6@{6{1{3{0{G{0~T{6B{:{1{0~D{6{0{F{0~T{6D
{:{1{0~e{6{0~_{6{0~T{6F{:{1{1~f{6 {0~T{6H{6{1{1{0{I{0~T{6J{:{1{0!}L{1{0~T{6L{6{1{1{0}B{1{0~T{6N{:{1{2
{1{2{3{3{2{0~_{6{0~d{6{0 {0}L{1~g{6{2{2~h{6~j{6~k{6{5~l{6{7{0{8{0;{0{:{;{0{3~l{6~m{6}m{4{3>}2{4~E{5{2
~n{6~o{6{0{0{4{@{0A{B{0~G{5{D{1{5{E{F}0{7}1{7{H{K{0{L{0{3{M{0~g{60{6{1{2{0{G{0~g{62{:{1{0~D{6{0{F{0~g
{64{:{3{0}2{7{0}3{7{0}4{7 {0~g{6<{6{1{1{0{I{0~g{6>{:{1{0!}5{7{0~g{6@{6{2{2{1{1{0}2{7{0~g{6B{>{1{3{1{1
{0}1{7{0~g{6D{>{1{3{1{2{3{0{M{0 {0}5{7}6{7{2{2}7{7}9{7}:{7{5};{7{7{0{8{0J{0{:{;{0{3};{7}<{7}={7{2}Z{1
}>{7{2}?{7}@{7{0{0{4{@{0{A{B{0~G{5{D{1{3{E{F{H{K{0{L{0{2{M{0}6{7,{6{1{2{0{G{0}6{7.{:{1{0~D{6{0{F{0}6
{70{:{2{0}A{7{0}B{7 {0}6{76{6{1{1{0{I{0}6{78{:{1{0!{1{2{2{0{M{0 }C{7{2{2}D{7}F{7}G{7{5}H{7{7{0{8{0;{0
{:{;{0{3}H{7}I{7}J{7{4}={1}K{7}L{7}M{7{1}N{7{0{0{4{@{0A{B{0~G{5{D{1{5{E{F}O{7}P{7{H{K{0{L{0{3{M{0}C{72
{6{1{2{0{G{0}C{74{:{1{0~D{6{0{F{0}C{76{:{3{0}Q{7{0}R{7{0}S{7 {0}C{7>{6{1{1{0{I{0}C{7@{:{1{0!}T{7{0}C
{7B{6{2{2{1{1{0}P{7{0}C{7D{>{1{3{1{1{0}Q{7{0}C{7F{>{1{3{1{2{3{0{M{0 {0}T{7}U{7{2{2}V{7}X{7}Y{7{5}Z{7
{7{0{8{0{9{0{:{;{0{3}Z{7}[{7}\{7{2}]{7}^{7{2}_{7}`{7{0{0{4{@{0A{B{0~G{5{D{1{;L{E{F~:{2}a{7}b{7}c{7}d
{7}e{7}A{1{H{K{0{L{0{;{M{0}U{70{6{1{2{0{G{0}U{72{:{1{0~D{6{0{F{0}U{74{:{2{0}f{7{0}g{7 {0}U{7:{6{1{1{0
{I{0}U{7<{:{1{0!}L{1{0}U{7>{6{1{1{0}B{1{0}U{7@{:{1{2}h{7{0}U{7B{6{1{1{0}f{7{1}f{3}U{7D{:{1{0}i{7}j{7
{0}U{7F{6{1{1{0}e{7{1~J{1}U{7H{:{1{3}k{7{0}U{7J{6{1{1{0}e{7{1~@{2}U{7L{:{1{0L}l{7{0}U{7N{6{1{1{0}b{7
{1~J{1}U{7P{:{1{3}m{7{0}U{7R{6{2{2{1{1{0}c{7{1}f{3}U{7T{>{1{0}i{7{1{1{0}d{7{1}f{3}U{7V{>{1{0}i{7}n{7
{0}U{7X{6{2{2{1{1{0}c{7{2}N{1~@{2}U{7Z{>{1{0~:{2{1{1{0}d{7{2}N{1~@{2}U{7\{>{1{0~:{2}o{7{0}U{7`{6{1{1
{0~;{2{1}O{1}U{7b{:{1{0~={2~0{7{0}U{7d{6{2{2{1{1{0}c{7{1}O{1}U{7f{>{1{0~1{7{1{1{0}d{7{1}O{1}U{7h{>{1
{0~2{7{1{2{4{0{M{0 {0}L{1{3{4{0}h{7{2{2{0}j{7{1{0}k{7{0}l{7{2{2{0}m{7{3{2{1{0}n{7{2{2{0}o{7{1{0~0{7~3
{7{2{2~4{7~6{7~7{7{5~8{7{7{0{8{0J{0{:{;{0{3~8{7~9{7~:{7{2}={1~;{7{2~<{7~={7{0{0{4{@{0{A{B{0~G{5{D{1{4
{E{F}A{1{H{K{0{L{0{3{M{0~3{7,{6{1{2{0{G{0~3{7.{:{1{0~D{6{0{F{0~3{70{:{2{0~>{7{0~?{7 {0~3{76{6{1{1{0{I
{0~3{78{:{1{0!}L{1{0~3{7:{6{1{1{0}B{1{0~3{7<{:{1{2{1{2{3{0{M{0 {0}L{1~@{7{2{2~A{7~C{7~D{7{5~E{7{7{0{8
{0{9{0{:{;{0{2~E{7~F{7{4}]{7}K{7~G{7~H{7{1~I{7{0{0{4{@{0A{B{0~G{5{D{1{3{E{F{H{K{0{L{0{2{M{0~@{7.{6{1
{2{0{G{0~@{70{:{1{0~D{6{0{F{0~@{72{:{1{0~J{7 {0~@{74{6{1{1{0{I{0~@{76{:{1{0!{1{2{2{0{M{0 ~K{7{2{2~L{7
~N{7~O{7{5~P{7{7{0{8{0{9{0{:{;{0{3~P{7~Q{7}m{4{2>}2{4{2~R{7~S{7{0{0{4{@{0{A{B{0~G{5{D{1{3{E{F{H{K{0{L
{0{2{M{0~K{7.{6{1{2{0{G{0~K{70{:{1{0~T{7{0{F{0~K{72{:{2{0~U{7{0~V{7 {0~K{78{6{1{1{0{I{0~K{7:{:{1{0!{1
{2{2{0{M{0 ~W{7{2{2~X{7~Z{7~[{7{5~\{7{7{0{8{0J{0{:{;{0{2~\{7~F{7{4}K{7}]{7}M{7~G{7{1~]{7{0{0{5{@{0{A
{B{0~G{5{D{1{4{F{H{I}B{1{J{1{1{I{K{0{L{0{3~^{7{0~W{7.{6{1{1{0{G{0~W{70{:{1{0~\{5 {0~W{72{6{1{1{0{I{0
~W{74{:{1{0!~_{7{0~W{76{6{1{1{0}C{1{1}N{1~W{78{:{3{0~`{7{0~a{7{0~b{7{1{2{3{0~^{7{0 {0~_{7~c{7{2{2~d{7
~f{7~g{7{5~h{7{7{0{8{0{9{0{:{;{0{4~h{7~i{7~j{7}\{7{4}]{7}K{7}^{7}M{7{2~k{7~l{7{0{0{4{@{0A{B{0~G{5{D{1
{3{E{F{H{K{0{L{0{2{M{0~c{72{6{1{2{0{G{0~c{74{:{1{0}C{1{0{F{0~c{76{:{3{0~m{7{0~n{7{0~o{7 {0~c{7>{6{1{1
{0{I{0~c{7@{:{1{0!{1{2{2{0{M{0 }0{8{2{2}1{8}3{8}4{8{5}5{8{7{0{8{0J{0{:{;{0{2}5{8}6{8{2}Z{1}7{8{1}8{8
{0{0{5{@{0{A{B{0~G{5{D{1{6{E{F~J{2{H{I}9{8{J{1{2{I~J{2{K{0{L{0{3{M{0}0{8,{6{1{2{0{G{0}0{8.{:{1{0}:{8
{0{F{0}0{80{:{1{0};{8 {0}0{82{6{1{1{0{I{0}0{84{:{1{0!}<{8{0}0{86{6{1{1{0}:{8{1~J{1}0{88{:{1{3{1{2{3{0
{M{0 {1{0}<{8}={8{2{2}>{8}@{8}A{8{5}B{8{7{0{8{0J{0{:{;{0{2}B{8}m{4{2>}2{4{2}C{8}D{8{0{0{4{@{0{A{B{0~G
{5{D{1{3{E{F{H{K{0{L{0{2{M{0}={8*{6{1{2{0{G{0}={8,{:{1{0}E{8{0{F{0}={8.{:{1{0}F{8 {0}={80{6{1{1{0{I{0
}={82{:{1{0!{1{2{2{0{M{0 }G{8{2{2}H{8}J{8}K{8{5}L{8{7{0{8{0{9{0{:{;{0{3}L{8}M{8}N{8{2}K{7}M{7{1}O{8{0
{0{4{@{0A{B{0~G{5{D{1{4{E{F{H~K{2{K{0~L{2{0{3{M{0}G{8.{6{1{2{0{G{0}G{80{:{1{0~\{5{0{F{0}G{82{:{4{0}P
{8{0}Q{8{0}R{8{0}S{8 {0}G{84{6{1{1{0{I{0}G{86{:{1{0!}T{8{0}G{88{6{1{1{0~L{2{1}O{1}G{8:{:{1{0}U{8{1{2
{3{0{M{0 {0}T{8}V{8{2{2}W{8}Y{8}Z{8{5}[{8{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0}V{8{H{6{1
{2{0{G{0}V{8{J{:{1{0~\{5{0{F{0}V{8{L{:{1{0}P{8 {0}V{8{N{6{1{1{0{I{0}V{8 {:{1{0!{1{2{2{0{M{0 }V{8*{2}[
{8}]{8}^{8{5}_{8{7{0{8{0{9{0{0{0{0{4}_{8}M{8}N{8}`{8{4}K{7}]{7}M{7}a{8{1}b{8{0{0{4{@{0{A{B{0~G{5{D{1
{2}c{8B{K{0~L{2{1}={3{1}Y{8{1B}P8{0{0{1{1}c{8{1}d{8{0{0{0{0{0{0{4B{0}e{8{2{2}f{8}h{8}i{8{5}j{8{7{0{8
{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0}e{8{H{6{1{2{0{G{0}e{8{J{:{1{0~\{5{0{F{0}e{8{L{:{2{0}S{8{0
}j{8 {0}e{8{N{6{1{1{0{I{0}e{8 {:{1{0!{1{2{2{0{M{0 }e{8*{2}k{8}m{8}n{8{5}o{8{7{0{8{0}X{4{0{0{0{0{3}o{8
}M{8}m{4{2>}2{4{2~0{8~1{8{0{0{4{@{0A{B{0~G{5{D{1{1B{K{0~L{2{1~d{2{1}h{8{1Bx{0{0{1{0{1~F{1{0{0{0{0{0@
}?@{0~2{8{2{2~3{8~5{8~6{8{5~7{8{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0~2{8{H{6{1{2{0{G{0~2
{8{J{:{1{0~\{5{0{F{0~2{8{L{:{1{0}P{8 {0~2{8{N{6{1{1{0{I{0~2{8 {:{1{0!{1{2{2{0{M{0 ~2{8*{2~7{8~9{8~:{8
{5~;{8{7{0{8{0;{0{0{0{0{3}_{8}M{8}N{8{2}K{7}M{7{1~;{8{0{0{4{@{0A{B{0~G{5{D{1{3~d{5~<{8B{K{0~L{2{1}B{3
{1~5{8{1B}@{L{0{0{1{2~d{5~<{8{1~F{1{0{0{0{0{0}8}c@{0~={8{2{2~>{8~@{8~A{8{5~B{8{7{0{8{0{9{0{:{;{0{2~B
{8}\{7{2}]{7}^{7{1~C{8{0{0{4{@{0A{B{0~G{5{D{1{7{E{F~:{2~D{8~E{8~F{8{H{K{0~L{2{0{3{M{0~={8*{6{1{3{0{G
{0~={8,{:{1{0~\{5{0{F{0~={8.{:{1{0~G{8{0~E{8{1~J{1~={80{:{1{3~H{8~J{8~={82{6{1{3{0~G{8{0~={84{:{1{0~J
{8{0~F{8{0~={86{:{1{0#{0~F{8{2~K{1~@{2~={88{:{1{0~:{2 {0~={8:{6{1{1{0{I{0~={8<{:{1{0!{1{2{3{0{M{0~H{8
{0 ~K{8{2{2~L{8~N{8~O{8{5~P{8{7{0{8{0{9{0{:{;{0{2}_{8}={7{4}K{7}Z{1}>{7}M{7{2~P{8~Q{8{0{0{4{@{0A{B{0
~G{5{D{1{4{E{F~<{8{H{K{0~L{2{0{3{M{0~K{80{6{1{2{0{G{0~K{82{:{1{0~\{5{0{F{0~K{84{:{1{0}P{8~R{8{0~K{86
{6{1{1{0~={8{1~S{8~K{88{:{C{0~T{8{0~U{8{0~V{8{0~W{8{0~X{8{0~Y{8{0~Z{8{0~[{8{0~\{8{0~]{8{0~^{8{0~_{8{0
~`{8{0~a{8{0~b{8{0~c{8{0~d{8{0~e{8{0~f{8 {0~K{8`{6{1{1{0{I{0~K{8b{:{1{0!{1{2{3{0{M{0~R{8{0 ~g{8{2{2~h
{8~j{8~k{8{5~l{8{7{0{8{0;{0{:{;{0{3~l{8~m{8~n{8{2>~o{8{2}0{9}1{9{0{0{4{@{0A{B{0~G{5{D{1{6{E{F~:{2}2{9
}3{9{H{K{0~L{2{0{5{M{0~g{8.{6{1{2{0{G{0~g{80{:{1{0~\{5{0{F{0~g{82{:{2{0}Q{8{0~G{8 {0~g{84{6{1{1{0{I{0
~g{86{:{1{0!}4{9{0~g{88{6{1{2{0}3{9{1}f{3~g{8:{:{1{0}i{7{0}3{9{3~K{1}N{1~@{2~g{8<{:{1{0~:{2}5{9{0~g{8@
{6{1{1{0}3{9{0~g{8B{:{1{0}6{9}7{9{0~g{8D{6{1{2{0}4{9{1}f{3~g{8F{:{1{0}i{7{0}4{9{3~K{1}N{1~@{2~g{8H{:
{1{0~:{2{1{2{3{0{M{0 {3{2{0}4{9{2{2{0}5{9{0}7{9}8{9{2{2}9{9};{9}<{9{5}={9{7{0{8{0*{0{:{;{0{0{0{0{0{0
{1{D{1{4{E{F}={9{H{0{3{M{0}8{9{H{6{1{2{0{G{0}8{9{J{:{1{0~\{5{0{F{0}8{9{L{:{2{0}Q{8{0~G{8 {0}8{9{N{6{1
{1{0{I{0}8{9 {:{1{0!}>{9{0}8{9"{6{1{1{0}>{9{1~J{1}8{9${:{1{3{1{2{3{0{M{0 {0}>{9}8{96{2}?{9}A{9}B{9{5
}C{9{7{0{8{0}X{4{0{0{0{0{3}C{9~B{8~n{8{2>~o{8{1}D{9{0{0{4{@{0A{B{0~G{5{D{1{2~d{5B{K{0~L{2{1~d{2{1};{9
{2B~d{5}@{L{0{0{1{0{1~F{1{0{0{0{0{0{04@{0}E{9{2{2}F{9}H{9}I{9{5}J{9{7{0{8{0J{0{:{;{0{2}_{8}N{8{2}K{7
}M{7{1}J{9{0{0{4{@{0{A{B{0~G{5{D{1{4}c{8{E{F{H{K{0~L{2{0{3{M{0}E{9*{6{1{2{0{G{0}E{9,{:{1{0~\{5{0{F{0
}E{9.{:{1{0}P{8}K{9{0}E{90{6{1{1{0}d{8{1}d{8}E{92{:{1{1}L{9 {0}E{94{6{1{1{0{I{0}E{96{:{1{0!{1{2{3{0{M
{0}K{9{0 }M{9{2{2}N{9}P{9}Q{9{5}R{9{7{0{8{0{9{0{:{;{0{2~m{8~n{8{2>~o{8{1}R{9{0{0{4{@{0A{B{0~G{5{D{1{4
{E{F~<{8{H{K{0~L{2{0{3{M{0}M{9*{6{1{2{0{G{0}M{9,{:{1{0~\{5{0{F{0}M{9.{:{1{0}Q{8}S{9{0}M{90{6{1{1{0~=
{8{2~7{3}T{9}M{92{:{1{0}U{9 {0}M{94{6{1{1{0{I{0}M{96{:{1{0!{1{2{3{0{M{0}S{9{0 }V{9{2{2}W{9}Y{9}Z{9{5
}[{9{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E{F{0{1{M{0}V{9{H{6{1{2{0{G{0}V{9{J{:{1{0~\{5{0{F{0}V{9{L{:{2
{0}P{8{0~G{8{1{0{M}V{9&{2}[{9}]{9}^{9{5}_{9{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E{F{0{1{M{0}V{9<{6{1{2
{0{G{0}V{9>{:{1{0~\{5{0{F{0}V{9@{:{2{0}S{8{0}j{8{1{0{M}V{9J{2}_{9}a{9}b{9{5}c{9{7{0{8{0*{0{0{0{0{0{0
{0{0{0{1{D{1{2~d{5B{1~d{2{1}Y{9{2B~d{5}0~6{:{0{0{1{0{1~F{1{0{0{0{0{0{0Y@{0}V{9j{2}c{9}e{9}f{9{5}g{9{7
{0{8{0*{0{0{0{0{0{0{0{0{0{1{D{1{2~d{5B{1~d{2{1}]{9{2B~d{5}0~6{:{0{0{1{0{1~F{1{0{0{0{0{0{0Y@{0}V{9}:{1
{2}g{9}i{9}j{9{5}k{9{7{0{8{0}X{4{0{0{0{0{3}_{8}o{8}m{4{4}K{7>}2{4}M{7{2}k{9}l{9{0{0{4{@{0A{B{0~G{5{D
{1{2~d{5B{K{0~L{2{1C{2}a{9}e{9{2B~d{5}0~6{:{0{0{0}m{9{2{2}n{9~0{9~1{9{5~2{9{7{0{8{0{9{0{:{;{0{3~m{8T
~2{9{3>V~3{9{1~4{9{0{0{4{@{0{A{B{0~G{5{D{1{5{E{F~<{8{H}B{1{K{0~L{2{0{4{M{0}m{90{6{1{2{0{G{0}m{92{:{1
{0~\{5{0{F{0}m{94{:{1{0}Q{8~5{9{0}m{96{6{1{1{0~={8{1~S{8}m{98{:{2{0~6{9{0~7{9 {0}m{9>{6{1{1{0{I{0}m{9@
{:{1{0!}M{1{0}m{9B{6{1{1{0}C{1{2}N{1}O{1}m{9D{:{1{0}P{1{1{2{4{0{M{0~5{9{0 {1{0}M{1~8{9{2{2~9{9~;{9~<
{9{5~={9{7{0{8{0J{0{:{;{0{2~={9}6{8{2}Z{1}7{8{2~>{9~?{9{0{0{5{@{0{A{B{0~G{5{D{1{5{E{F~@{9{H{I{J{1{2{I
~@{9{K{0{L{0{2{M{0~8{9,{6{1{2{0{G{0~8{9.{:{1{0~A{9{0{F{0~8{90{:{1{0~B{9 {0~8{92{6{1{1{0{I{0~8{94{:{1
{0!{1{2{2{0{M{0 ~C{9{2{2~D{9~F{9~G{9{5~H{9{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0~C{9{H{6{1
{2{0{G{0~C{9{J{:{1{0~A{9{0{F{0~C{9{L{:{1{0~H{9 {0~C{9{N{6{1{1{0{I{0~C{9 {:{1{0!{1{2{2{0{M{0 ~C{9*{2~I
{9~K{9~L{9{5~M{9{7{0{8{0;{0{0{0{0{2~M{9}6{8{2}Z{1}7{8{1~N{9{0{0{4{@{0A{B{0~G{5{D{1{1B{K{0{L{1~d{2{1~F
{9{1B}`{9{0{0{1{0{1~F{1{0{0{0{0{0{0{8@{0~O{9{2{2~P{9~R{9~S{9{5~T{9{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{4
{E{F{H}9{8{0{3{M{0~O{9{H{6{1{2{0{G{0~O{9{J{:{1{0~A{9{0{F{0~O{9{L{:{1{0~B{9 {0~O{9{N{6{1{1{0{I{0~O{9 
{:{1{0!~T{9{0~O{9"{6{1{1{0}:{8{0~O{9${:{1{4{1{2{3{0{M{0 {0~T{9~O{9.{2~U{9~W{9~X{9{5~Y{9{7{0{8{0;{0{0
{0{0{2~={9}6{8{2}Z{1}7{8{2~Y{9~Z{9{0{0{4{@{0A{B{0~G{5{D{1{2~@{9B{K{0{L{1}B{3{1~R{9{1B}`{9{0{0{1{1~@{9
{1~F{1{0{0{0{0{0{04@{0~[{9{2{2~\{9~^{9~_{9{5~`{9{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E{F{0{1{M{0~[{9{H
{6{1{2{0{G{0~[{9{J{:{1{0~A{9{0{F{0~[{9{L{:{1{0~`{9{1{0{M~[{9&{2~a{9~c{9~d{9{5~e{9{7{0{8{0*{0{:{;{0{0
{0{0{0{0{1{D{1{2{E{F{0{1{M{0~[{9<{6{1{2{0{G{0~[{9>{:{1{0~A{9{0{F{0~[{9@{:{2{0~B{9{0~H{9{1{0{M~[{9J{2
~e{9~g{9~h{9{5~i{9{7{0{8{0*{0{0{0{0{0{0{0{0{0{1{D{1{1B{1~d{2{1~c{9{1B}`{9{0{0{1{0{1~F{1{0{0{0{0{0{0{D@
{0~[{9j{2~i{9~k{9~l{9{5~m{9{7{0{8{0;{0{0{0{0{3~m{9~M{9}6{8{4}Z{1~n{9~o{9}7{8{1}0{:{0{0{4{@{0A{B{0~G{5
{D{1{1B{K{0{L{1C{2~^{9~g{9{1B}`{9{0{0{0}1{:{2{2}2{:}4{:}5{:{5}6{:{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3
{E{F{H{0{2{M{0}1{:{H{6{1{2{0{G{0}1{:{J{:{1{0~A{9{0{F{0}1{:{L{:{2{0~B{9{0~H{9 {0}1{:{N{6{1{1{0{I{0}1{: 
{:{1{0!{1{2{2{0{M{0 }1{:*{2}6{:}8{:}9{:{5}:{:{7{0{8{0;{0{0{0{0{3~={9~M{9}6{8{2}Z{1}7{8{1}:{:{0{0{4{@
{0A{B{0~G{5{D{1{2LB{K{0{L{1}B{3{1}4{:{1B}`{9{0{0{1{1L{1~F{1{0{0{0{0{0{0{8@{0};{:{2{2}<{:}>{:}?{:{5}@
{:{7{0{8{0J{0{:{;{0{3}@{:}A{:}B{:{2}Z{1}C{:{1}D{:{0{0{4{@{0}n{1{B{0~G{5{D{1{5{E{F}E{:}F{:{H{K{0{L{0{3
{M{0};{:.{6{1{3{0{G{0};{:0{:{1{0|o{0{F{0};{:2{:{1{0}G{:{0}G{:{0};{:4{:{1{0}H{: {0};{:6{6{1{1{0{I{0};
{:8{:{1{0!}I{:{0};{::{6{2{2{1{1{0}F{:{0};{:<{>{1{4{1{1{0}F{:{0};{:>{>{1{0}J{:{1{2{3{0{M{0 {0}I{:}K{:
{2{2}L{:}N{:}O{:{5}P{:{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{4{E{F}P{:{H{0{2{M{0}K{:{H{6{1{3{0{G{0}K{:{J{:
{1{0|o{0{F{0}K{:{L{:{1{0}Q{:{0}Q{:{0}K{:{N{:{1{3 {0}K{: {6{1{1{0{I{0}K{:"{:{1{0!{1{2{2{0{M{0 }K{:,{2
}R{:}T{:}U{:{5}V{:{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{4{E{F}P{:{H{0{2{M{0}K{:B{6{1{3{0{G{0}K{:D{:{1{0|o
{0{F{0}K{:F{:{1{0}V{:{0}Q{:{0}K{:H{:{1{3 {0}K{:J{6{1{1{0{I{0}K{:L{:{1{0!{1{2{2{0{M{0 }K{:V{2}W{:}Y{:
}Z{:{5}[{:{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{4{E{F}P{:{H{0{2{M{0}K{:l{6{1{3{0{G{0}K{:n{:{1{0|o{0{F{0}K
{:p{:{1{0}[{:{0}Q{:{0}K{:r{:{1{3 {0}K{:t{6{1{1{0{I{0}K{:v{:{1{0!{1{2{2{0{M{0 }K{:}0{1{2}\{:}^{:}_{:{5
}`{:{7{0{8{0;{0{0{0{0{3}`{:}a{:}6{8{2}Z{1}7{8{1}b{:{0{0{4{@{0A{B{0~G{5{D{1{4}c{:}d{:}e{:B{K{0{L{1}B{3
{3}N{:}T{:}Y{:{1B}8{>{0{1}f{:{3}N{:}c{:}T{:}d{:}Y{:}e{:{1{1}f{:{1~F{1{0{0{0{0{0{09@{0}g{:{2{2}h{:}j{:
}k{:{5}l{:{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{4{E{F}A{1{H{0{3{M{0}g{:{H{6{1{2{0{G{0}g{:{J{:{1{0}C{1{0{F
{0}g{:{L{:{1{0}l{: {0}g{:{N{6{1{1{0{I{0}g{: {:{1{0!}7{3{0}g{:"{6{1{1{0}B{1{0}g{:${:{1{2{1{2{3{0{M{0 
{0}7{3}g{:.{2}m{:}o{:~0{:{5~1{:{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{4{E{F}A{1{H{0{3{M{0}g{:D{6{1{2{0{G{0
}g{:F{:{1{0}C{1{0{F{0}g{:H{:{1{0~1{: {0}g{:J{6{1{1{0{I{0}g{:L{:{1{0!}7{3{0}g{:N{6{1{1{0}B{1{0}g{:P{:
{1{2{1{2{3{0{M{0 {0}7{3}g{:Z{2~2{:~4{:~5{:{5~6{:{7{0{8{0;{0{0{0{0{3~6{:~7{:~D{5{3>}2{4~E{5{1~8{:{0{0
{4{@{0A{B{0~G{5{D{1{3~9{:~:{:B{K{0{L{1}B{3{2}j{:}o{:{1B}@{L{0{1~;{:{2}j{:~:{:}o{:~9{:{1{1~;{:{1~F{1{0
{0{0{0{0{0{D@{0~<{:{2{2~={:~?{:~@{:{5~A{:{7{0{8{0{9{0{:{;{0{2~A{:~F{7{2}]{7~G{7{1~B{:{0{0{4{@{0A{B{0
~G{5{D{1{3{E{F{H{K{0{L{0{2{M{0~<{:*{6{1{2{0{G{0~<{:,{:{1{0~C{:{0{F{0~<{:.{:{1{0~D{: {0~<{:0{6{1{1{0{I
{0~<{:2{:{1{0!{1{2{2{0{M{0 ~E{:{2{2~F{:~H{:~I{:{5~J{:{7{0{8{0J{0{:{;{0{3~J{:~K{:}N{8{2}K{7}M{7{1~L{:
{0{0{5{@{0{A{B{0~G{5{D{1{5{E{F~M{:{H{I{J{1{2{I~M{:{K{0~L{2{0{2{M{0~E{:.{6{1{2{0{G{0~E{:0{:{1{0~C{:{0
{F{0~E{:2{:{1{0~N{: {0~E{:4{6{1{1{0{I{0~E{:6{:{1{0!{1{2{2{0{M{0 ~O{:{2{2~P{:~R{:~S{:{5~T{:{7{0{8{0J{0
{:{;{0{3~T{:~U{:={4}]{7>}a{8?{1~V{:{0{0{5{@{0{A{B{0~G{5{D{1{5{E{F~W{:{H{I{J{1{2{I~W{:{K{0~L{2{0{2{M{0
~O{:2{6{1{2{0{G{0~O{:4{:{1{0~X{:{0{F{0~O{:6{:{2{0~Y{:{0~Z{: {0~O{:8{6{1{1{0{I{0~O{::{:{1{0!{1{2{2{0{M
{0 ~[{:{2{2~\{:~^{:~_{:{5~`{:{7{0{8{0J{0{:{;{0{2~`{:}`{8{2}]{7}a{8{1~a{:{0{0{5{@{0{A{B{0~G{5{D{1{5{E
{F~b{:{H{I{J{1{2{I~b{:{K{0{L{0{3{M{0~[{:*{6{1{2{0{G{0~[{:,{:{1{0~X{:{0{F{0~[{:.{:{1{0~c{: {0~[{:0{6{1
{1{0{I{0~[{:2{:{1{0!~d{:{0~[{:4{6{1{1{0~c{:{0~[{:6{:{4{0~e{:{0~f{:{0~g{:{0~h{:{1{2{3{0{M{0 {0~d{:~i{:
{2{2~j{:~l{:~m{:{5~n{:{7{0{8{0{9{0{:{;{0{4~n{:~o{:}0{;}1{;{3}Z{1~n{9}2{;{2}3{;}4{;{0{0{4{@{0{A{B{0~G
{5{D{1{3{E{F{H{K{0{L{0{2{M{0~i{:0{6{1{2{0{G{0~i{:2{:{1{0}C{1{0{F{0~i{:4{:{3{0}5{;{0}6{;{0}7{; {0~i{:<
{6{1{1{0{I{0~i{:>{:{1{0!{1{2{2{0{M{0 }8{;{2{2}9{;};{;}<{;{5}={;{7{0{8{0;{0{:{;{0{2}={;}1{;{3}Z{1~n{9
}2{;{2}>{;}?{;{0{0{4{@{0A{B{0~G{5{D{1{3{E{F{H{K{0{L{0{2{M{0}8{;,{6{1{2{0{G{0}8{;.{:{1{0}C{1{0{F{0}8{;0
{:{1{0}@{; {0}8{;2{6{1{1{0{I{0}8{;4{:{1{0!{1{2{2{0{M{0 }A{;{2{2}B{;}D{;}E{;{5}F{;{7{0{8{0}X{4{0{:{;{0
{4~b{5}F{;}G{;}H{;{4}={1>}I{;}2{4{2}J{;}K{;{0{0{4{@{0}L{;{B{0~G{5{D{1{4{E{F~d{5{H{K{0{L{0{2{M{0}A{;4
{6{1{3{0{G{0}A{;6{:{1{0~\{5{0{F{0}A{;8{:{2{0~]{5{0}M{;{0~e{5{1}O{1}A{;:{:{1{0}N{; {0}A{;<{6{1{1{0{I{0
}A{;>{:{1{0!{1{2{2{0{M{0 }O{;{2{2}P{;}R{;}S{;{5}T{;{7{0{8{0}X{4{0{:{;{0{3}T{;}U{;}H{;{4}={1~?{3}I{;}V
{;{2}W{;}X{;{0{0{4{@{0}L{;{B{0~G{5{D{1{5{E{F~d{5~<{8{H{K{0~L{2{0{3{M{0}O{;4{6{1{3{0{G{0}O{;6{:{1{0~\
{5{0{F{0}O{;8{:{1{0}S{8{0~e{5{1}O{1}O{;:{:{1{0}N{; {0}O{;<{6{1{1{0{I{0}O{;>{:{1{0!}Y{;{0}O{;@{6{1{1{0
~={8{1}N{1}O{;B{:{2{0}Z{;{0}[{;{1{2{3{0{M{0 {0}Y{;}\{;{2{2}]{;}_{;}`{;{5}a{;{7{0{8{0J{0{:{;{0{4}a{;}b
{;}c{;~:{7{2}={1~;{7{2}d{;}e{;{0{0{4{@{0{A{B{0~G{5{D{1{5{E{F}A{1{H}B{1{K{0{L{0{4{M{0}\{;0{6{1{2{0{G{0
}\{;2{:{1{0}C{1{0{F{0}\{;4{:{5{0}f{;{0}g{;{0}h{;{0}i{;{0}j{; {0}\{;@{6{1{1{0{I{0}\{;B{:{1{0!~j{3{0}\
{;D{6{1{1{0}B{1{0}\{;F{:{1{2}F{2{0}\{;H{6{1{1{0}C{1{2}N{1}O{1}\{;J{:{1{0}P{1{1{2{4{0{M{0 {0~j{3{1{0}F
{2}k{;{2{2}l{;}n{;}o{;{5~0{;{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E{F{0{1{M{0}k{;{H{6{1{2{0{G{0}k{;{J{:
{1{0}C{1{0{F{0}k{;{L{:{1{0~0{;{1{0{M}k{;&{2~1{;~3{;~4{;{5~5{;{7{0{8{0;{0{0{0{0{2~5{;}B{:{2}Z{1}C{:{1
~6{;{0{0{4{@{0A{B{0~G{5{D{1{2}Y{4B{K{0{L{1}B{3{1}n{;{1B}8{>{0{0{1{1}Y{4{1~F{1{0{0{0{0{0{0{D@{0~7{;{2
{2~8{;~:{;~;{;{5~<{;{7{0{8{0{9{0{:{;{0{2~>{3~\{7{2~?{3~@{3{2~<{;~={;{0{0{4{@{0{A{B{0~>{;{D{1{4L{F~?{;
{H{K{0{L{0{4~@{;{0~7{;*{6{1{1{0~@{;{0~7{;,{:{1{2 {0~7{;.{6{1{1{0{I{0~7{;0{:{1{0!~A{;{0~7{;2{6{1{1{0M
{1}O{1~7{;4{:{1{0~D{3~B{;{0~7{;6{6{1{1{0{G{1}O{1~7{;8{:{1{0~C{;{1{2{4{0~@{;{0 {1{0~A{;{1{0~B{;~D{;{2
{2~E{;~G{;~H{;{5~I{;{7{0{8{0{9{0{:{;{0{3~I{;~J{;~c{3{3}={1~d{3}1{6{1~K{;{0{0{4{@{0}n{1{B{0~>{;{D{1{3
{E{F{H{K{0{L{0{2{M{0~D{;.{6{1{2{0{G{0~D{;0{:{1{0}C{1{0{F{0~D{;2{:{1{0~L{; {0~D{;4{6{1{1{0{I{0~D{;6{:
{1{0!{1{2{2{0{M{0 ~M{;{2{2~N{;~P{;~Q{;{5~R{;{7{0{8{0{9{0{:{;{0{3~R{;~S{;}H{;{2}={1}I{;{2~T{;~U{;{0{0
{4{@{0}L{;{B{0~>{;{D{1{6{E{F~V{;~W{;~X{;{H{K{0{L{0{4{M{0~M{;.{6{1{2{0{G{0~M{;0{:{1{0~Y{;{0{F{0~M{;2{:
{1{0~Z{; {0~M{;4{6{1{1{0{I{0~M{;6{:{1{0!~[{;~]{;~M{;8{6{1{2{0~W{;{0~M{;:{:{1{0~]{;{0~X{;{0~M{;<{:{1{0
~^{;~_{;{0~M{;>{6{1{1{0~Y{;{0~M{;@{:{1{2{1{2{3{0{M{0 {3{2{0~[{;{0~_{;~`{;{2{2~a{;~c{;~d{;{5~e{;{7{0{8
{0J{0{:{;{0{3~e{;~f{;~g{;{2}={1~1{6{2~h{;~i{;{0{0{4{@{0}n{1{B{0~>{;{D{1{5{E{F~j{;~k{;{H{K{0{L{0{4~l{;
{0~`{;.{6{1{3{0{G{0~`{;0{:{1{0~m{;{0{F{0~`{;2{:{1{0~n{;{0~k{;{0~`{;4{:{1{2~o{;{0~`{;6{6{1{2{0{G{0~`{;8
{:{1{0~m{;{0{F{0~`{;:{:{1{0}0{<}1{<{0~`{;<{6{1{1{0~l{;{0~`{;>{:{2{0}2{<{0}3{< {0~`{;D{6{1{1{0{I{0~`{;F
{:{1{0!{1{2{2{0 {3{2{0~l{;{2{2{0~o{;{1{0}1{<}4{<{2{2}5{<}7{<}8{<{5}9{<{7{0{8{0J{0{:{;{0{3}9{<}:{<};{<
{2~?{3}V{;{2}<{<}={<{0{0{4{@{0{A{B{0~>{;{D{1{3{E{F{H{K{0{L{0{2{M{0}4{<,{6{1{2{0{G{0}4{<.{:{1{0~6{4{0
{F{0}4{<0{:{2{0}>{<{0}?{< {0}4{<6{6{1{1{0{I{0}4{<8{:{1{0!{1{2{2{0{M{0 }@{<{2{2}A{<}C{<}D{<{5}E{<{7{0
{8{0{9{0{:{;{0{2}E{<~>{3{2~?{3~@{3{1}F{<{0{0{4{@{0{A{B{0~>{;{D{1{3{E{F{H{K{0{L{0{2{M{0}@{<*{6{1{2{0{G
{0}@{<,{:{1{0}G{<{0{F{0}@{<.{:{1{0}H{< {0}@{<0{6{1{1{0{I{0}@{<2{:{1{0!{1{2{2{0{M{0 }I{<{2{2}J{<}L{<}M
{<{5}N{<{7{0{8{0;{0{:{;{0{2}N{<}O{<{4}={1}j{5~d{3}k{5{1}P{<{0{0{4{@{0A{B{0~>{;{D{1{3{E{F{H{K{0{L{0{2
{M{0}I{<.{6{1{2{0{G{0}I{<0{:{1{0}C{1{0{F{0}I{<2{:{1{0}Q{< {0}I{<4{6{1{1{0{I{0}I{<6{:{1{0!{1{2{2{0{M{0 
}R{<{2{2}S{<}U{<}V{<{5}W{<{7{0{8{0{9{0{:{;{0{3}W{<}X{<}Y{<{2}={1~e{3{2}Z{<}[{<{0{0{4{@{0{A{B{0~>{;{D
{1{4{E{F}A{1{H{K{0{L{0{3{M{0}R{<,{6{1{2{0{G{0}R{<.{:{1{0}\{<{0{F{0}R{<0{:{3{0}]{<{0}^{<{0}_{< {0}R{<8
{6{1{1{0{I{0}R{<:{:{1{0!}L{1{0}R{<<{6{1{1{0}B{1{0}R{<>{:{1{2{1{2{3{0{M{0 {0}L{1}`{<{2{2}a{<}c{<}d{<{5
}e{<{7{0{8{0{9{0{:{;{0{4}e{<}f{<}g{<}Y{<{2}={1~e{3{2}h{<}i{<{0{0{4{@{0A{B{0~>{;{D{1{3{E{F{H{K{0{L{0{2
{M{0}`{<.{6{1{2{0{G{0}`{<0{:{3{0}\{<{0}j{<{0}k{<{0{F{0}`{<8{:{3{0}l{<{0}m{<{0}n{< {0}`{<@{6{1{1{0{I{0
}`{<B{:{1{0!{1{2{2{0{M{0 }o{<{2{2~0{<~2{<~3{<{5~4{<{7{0{8{0;{0{:{;{0{3~4{<~5{<}Y{<{2}={1~e{3{2~6{<~7
{<{0{0{4{@{0A{B{0~>{;{D{1{5{E{F~8{<}B{2{H{K{0{L{0{3~9{<{0}o{<.{6{1{2{0{G{0}o{<0{:{2{0}\{<{0}k{<{0{F{0
}o{<6{:{1{0~:{<~;{<{0}o{<8{6{1{3{0{G{0}o{<:{:{1{0~<{<{0}C{2{0}o{<<{:{1{0~={<{0~9{<{0}o{<>{:{1{0~>{< 
{0}o{<@{6{1{1{0{I{0}o{<B{:{1{0!{1{2{2{0 {3{2{0~9{<{0~;{<~?{<{2{2~@{<~B{<~C{<{5~D{<{7{0{8{0;{0{:{;{0{2
~D{<~E{<{5~L{3U~a{1~?{3~F{<{1~G{<{0{0{4{@{0A{B{0~H{<{D{1{3{F~I{<~J{<{K{0{L{0{2~K{<{0~?{<2{6{1{2{0~J{<
{0~?{<4{:{1{0~L{<{0~K{<{1}f{3~?{<6{:{1{0~M{<~N{<{0~?{<8{6{1{1{0{G{0~?{<:{:{2{0*{0~O{<{1{2{2{0~K{<{1{0
~N{<~P{<{2{2~Q{<~S{<~T{<{5~U{<{7{0{8{0{9{0{:{;{0{3~U{<~V{<~E{<{7}Z{1~L{3U~a{1~?{3~F{<~W{<{1~X{<{0{0{4
{@{0A{B{0~H{<{D{1{4{E{F{H~I{<{K{0~L{2{0{3{M{0~P{<8{6{1{2{0{G{0~P{<:{:{1{0~Y{<{0{F{0~P{<<{:{1{0~Z{< {0
~P{<>{6{1{1{0{I{0~P{<@{:{1{0!~[{<{0~P{<B{6{1{1{0~J{<{0~P{<D{:{1{0~\{<{1{2{3{0{M{0 {0~[{<~]{<{2{2~^{<
~`{<~a{<{5~b{<{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F~b{<{0{2~c{<{0~]{<{H{6{1{2{0{G{0~]{<{J{:{1{0~O{<
{0{F{0~]{<{L{:{1{0~d{<}T{3{0~]{<{N{6{1{1{0~c{<{0~]{< {:{1{0~e{<{1{2{2{0~c{<{0}T{3~]{<*{2~f{<~h{<~i{<
{5~j{<{7{0{8{0*{0{0{0{0{0{0{0{0{0{1{D{1{2~:{2~J{<{1~d{2{1~`{<{2~:{2~J{<}@{L{0{0{1{0{1~F{1{0{0{0{0{0{0
{8@{0~]{<J{2~j{<~l{<~m{<{5~n{<{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F~b{<{0{2~c{<{0~]{<`{6{1{2{0{G{0
~]{<b{:{1{0~O{<{0{F{0~]{<d{:{1{0~d{<~n{<{0~]{<f{6{1{1{0~c{<{0~]{<h{:{1{0~o{<{1{2{2{0~c{<{0~n{<~]{<r{2
}0{=}2{=}3{={5}4{={7{0{8{0;{0{0{0{0{2}4{=}5{={7}Z{1~L{3U~a{1~?{3~F{<}6{={1}7{={0{0{4{@{0A{B{0~H{<{D{1
{2~:{2~J{<{K{0{L{1C{2~h{<~l{<{2~:{2~J{<}@{L{0{0{0}8{={2{2}9{=};{=}<{={5}={={7{0{8{0;{0{:{;{0{3}={=}>
{=}?{={3}j{5}@{=}A{={1}B{={0{0{4{@{0A{B{0~H{<{D{1{4{E{F}C{=~I{<{K{0{L{0{2{M{0}8{=.{6{1{2{0{G{0}8{=0{:
{1{0~O{<{0{F{0}8{=2{:{2{0~d{<{0}D{=}E{={0}8{=4{6{1{2{0~J{<{0}8{=6{:{1{0}F{={0}D{={1~7{3}8{=8{:{1{0}G
{={1{2{2{0{M{0}E{=}H{={2{2}I{=}K{=}L{={5}M{={7{0{8{0{9{0{:{;{0{3}4{=}={=~E{<{7~L{3U~a{1~?{3}j{5~F{<}@
{={1}M{={0{0{4{@{0A{B{0~H{<{D{1{4{E{F~b{<~I{<{K{0{L{0{3{M{0}H{=6{6{1{2{0{G{0}H{=8{:{1{0~O{<{0{F{0}H{=:
{:{1{0~d{<}N{={0}H{=<{6{1{1{0~J{<{0}H{=>{:{1{0}O{= {0}H{=@{6{1{1{0~c{<{0}H{=B{:{1{0~o{<{1{2{3{0{M{0}N
{={0 }P{={2{2}Q{=}S{=}T{={5}U{={7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{4{E{F~b{<~J{<{0{4~c{<{0}P{={H{6{1{2
{0{G{0}P{={J{:{1{0~O{<{0{F{0}P{={L{:{1{0~d{<}T{3{0}P{={N{6{1{1{0~c{<{0}P{= {:{1{0~e{<}U{={0}P{="{6{1
{1{0~K{<{1~J{1}P{=${:{1{3}V{={0}P{=&{6{1{1{0~K{<{0}P{=({:{1{0}W{={1{2{4{0~c{<{0}T{3{0}U{={1{0}V{=}P{=2
{2}X{=}Z{=}[{={5}\{={7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{4{E{F~b{<~J{<{0{3~c{<{0}P{=H{6{1{2{0{G{0}P{=J{:
{1{0~O{<{0{F{0}P{=L{:{1{0~d{<}T{3{0}P{=N{6{1{1{0~c{<{0}P{=P{:{1{0~e{<}\{={0}P{=R{6{1{1{0~K{<{0}P{=T{:
{1{4{1{2{3{0~c{<{0}T{3{0}\{=}P{=^{2}]{=}_{=}`{={5}a{={7{0{8{0{9{0{0{0{0{2}4{=}5{={2}Z{1}6{={1}a{={0{0
{4{@{0A{B{0~H{<{D{1{3~:{2B~J{<{K{0{L{1~d{2{2}S{=}Z{={2~:{2}b{=}`{9{0{1}b{={2}S{=~J{<}Z{=B{1{0{1~F{1{0
{0{0{0{0{0{D@{0}c{={2{2}d{=}f{=}g{={5}h{={7{0{8{0J{0{:{;{0{2}4{=}h{={2}Z{1}i{={1}j{={0{0{4{@{0{A{B{0
~H{<{D{1{3{E{F~b{<{K{0{L{0{2{M{0}c{=*{6{1{2{0{G{0}c{=,{:{1{0~O{<{0{F{0}c{=.{:{1{0~d{<}k{={0}c{=0{6{1
{1{0~c{<{0}c{=2{:{1{0~e{<{1{2{2{0{M{0}k{=}l{={2{2}m{=}o{=~0{={5~1{={7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1
{3{E{F~b{<{0{2~c{<{0}l{={H{6{1{2{0{G{0}l{={J{:{1{0~O{<{0{F{0}l{={L{:{1{0~d{<~n{<{0}l{={N{6{1{1{0~c{<
{0}l{= {:{1{0~o{<{1{2{2{0~c{<{0~n{<}l{=*{2~1{=~3{=~4{={5~5{={7{0{8{0{9{0{0{0{0{2}4{=~E{<{5~L{3U~a{1~?
{3~F{<{3~5{=~6{=~7{={0{0{4{@{0A{B{0~H{<{D{1{2~8{=B{K{0{L{1}B{3{1}o{={1B}P8{0{0{1{1~8{={1~F{1{0{0{0{0
{0{0{0@{0~9{={2{2~:{=~<{=~={={5~>{={7{0{8{0{9{0{:{;{0{2}4{=~E{<{5~L{3U~a{1~?{3~F{<{2~>{=~?{={0{0{4{@
{0A{B{0~H{<{D{1{4{E{F~b{<~@{={K{0{L{0{3{M{0~9{=2{6{1{2{0{G{0~9{=4{:{1{0~O{<{0{F{0~9{=6{:{1{0~d{< {0~9
{=8{6{1{1{0~c{<{0~9{=:{:{1{0~o{<~A{={0~9{=<{6{1{1{0~A{={0~9{=>{:{1{3{1{2{3{0{M{0 {0~A{=~B{={2{2~C{=~E
{=~F{={5~G{={7{0{8{0{9{0{:{;{0{3}4{=}={=~E{<{5~L{3U~a{1~?{3~F{<{2~G{=~H{={0{0{4{@{0A{B{0~H{<{D{1{6~I
{={E{F~b{<B~I{<{K{0{L{0{4{M{0~B{=2{6{1{2{0{G{0~B{=4{:{1{0~O{<{0{F{0~B{=6{:{1{0~d{<~J{={0~B{=8{6{1{2{0
~J{<{0~B{=:{:{1{0}F{={0~J{={0~B{=<{:{1{4~K{={0~B{=>{6{1{1{0C{1}N{1~B{=@{:{1{0~L{= {0~B{=B{6{1{1{0~c{<
{0~B{=D{:{1{0~o{<{1{2{4{0{M{0 {0~J{={1{0~K{=~M{={2{2~N{=~P{=~Q{={5~R{={7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D
{1{4{E{F~b{<~R{={0{3{M{0~M{={H{6{1{2{0{G{0~M{={J{:{1{0~O{<{0{F{0~M{={L{:{1{0~d{< {0~M{={N{6{1{1{0~c{<
{0~M{= {:{1{0~o{<~S{={0~M{="{6{1{1{0~S{={1~J{1~M{=${:{1{3{1{2{3{0{M{0 {0~S{=~M{=.{2~T{=~V{=~W{={5~X{=
{7{0{8{0{9{0{0{0{0{2}4{=~E{<{5~L{3U~a{1~?{3~F{<{3~X{=~Y{=~Z{={0{0{4{@{0{A{B{0~H{<{D{1{2~R{=B{K{0{L{1
}B{3{1~P{={1B~0p{0{0{1{1~R{={1~F{1{0{0{0{0{0{0{0@{0~[{={2{2~\{=~^{=~_{={5~`{={7{0{8{0{9{0{:{;{0{3}4{=
~`{=~E{<{5~L{3U~a{1~?{3~F{<{2~a{=~b{={0{0{4{@{0A{B{0~H{<{D{1{5~c{={E{F~b{<~I{<{K{0{L{0{4{M{0~[{=2{6{1
{2{0{G{0~[{=4{:{1{0~O{<{0{F{0~[{=6{:{1{0~d{<~d{={0~[{=8{6{1{1{0~J{<{0~[{=:{:{1{0~L{< {0~[{=<{6{1{1{0
~c{<{0~[{=>{:{1{0~o{<~e{={0~[{=@{6{1{1{0~d{={0~[{=B{:{1{0~f{={1{2{4{0{M{0~d{={0 {0~e{=~g{={2{2~h{=~j
{=~k{={5~l{={7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{6~c{={E{F~l{=~b{<~J{<{0{2~m{={0~g{={H{6{2{2{1{3{0{G{0~g
{={J{>{1{0~O{<{0{F{0~g{={L{>{1{0~n{={0~m{={0~g{={N{>{1{0~e{<{1{4{0{G{0~g{= {>{1{0~O{<{0{F{0~g{="{>{1
{0~d{<{0~c{<{0~g{=${>{1{0~e{<{0~d{={0~g{=&{>{1{0~o{=}U{={0~g{=({6{1{1{0~K{<{1~J{1~g{=*{:{1{3{1{2{2{0
~m{={0}U{=~g{=@{2}0{>}2{>}3{>{5}4{>{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{6~c{={E{F~l{=~b{<~J{<{0{2~m{={0
~g{=X{6{2{2{1{3{0{G{0~g{=Z{>{1{0~O{<{0{F{0~g{=\{>{1{0~n{={0~m{={0~g{=^{>{1{0~e{<{1{4{0{G{0~g{=`{>{1{0
~O{<{0{F{0~g{=b{>{1{0~d{<{0~c{<{0~g{=d{>{1{0~e{<{0~d{={0~g{=f{>{1{0~o{=}\{={0~g{=h{6{1{1{0~K{<{0~g{=j
{:{1{4{1{2{2{0~m{={0}\{=~g{=}0{1{2}4{>}6{>}7{>{5}8{>{7{0{8{0;{0{0{0{0{2}4{=}8{>{2}Z{1}9{>{1}:{>{0{0{4
{@{0A{B{0~H{<{D{1{3~:{2B~J{<{K{0{L{1~d{2{2~j{=}2{>{2~:{2}b{=}8{>{0{1}b{={2~j{=~J{<}2{>B{1{0{1~F{1{0{0
{0{0{0{0{0@{0};{>{2{2}<{>}>{>}?{>{5}@{>{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{4{E{F~b{<~J{<{0{3~c{<{0};{>
{H{6{1{2{0{G{0};{>{J{:{1{0~O{<{0{F{0};{>{L{:{1{0~d{<}T{3{0};{>{N{6{1{1{0~c{<{0};{> {:{1{0~e{<}V{={0};
{>"{6{1{1{0~K{<{0};{>${:{1{0}W{={1{2{3{0~c{<{0}T{3{1{0}V{=};{>.{2}@{>}B{>}C{>{5}D{>{7{0{8{0*{0{:{;{0
{0{0{0{0{0{1{D{1{4{E{F~b{<~J{<{0{3~c{<{0};{>D{6{1{2{0{G{0};{>F{:{1{0~O{<{0{F{0};{>H{:{1{0~d{<}T{3{0};
{>J{6{1{1{0~c{<{0};{>L{:{1{0~e{<}V{={0};{>N{6{1{1{0~K{<{0};{>P{:{1{0}W{={1{2{3{0~c{<{0}T{3{0}V{=};{>Z
{2}D{>}F{>}G{>{5}H{>{7{0{8{0;{0{0{0{0{2}4{=}H{>{2}Z{1}I{>{2}J{>}K{>{0{0{4{@{0A{B{0~H{<{D{1{3}L{>~8{=
~J{<{K{0{L{1}B{3{2}>{>}B{>{1~8{=}`{9{0{1}M{>{2}>{>~J{<}B{>}L{>{1{1}M{>{1~F{1{0{0{0{0{0{0{D@{0}N{>{2{2
}O{>}Q{>}R{>{5}S{>{7{0{8{0J{0{:{;{0{2}S{>~E{<{5~L{3U~a{1~?{3~F{<{1}T{>{0{0{5{@{0{A{B{0~H{<{D{1{5}U{>
{E{F}V{>{I{J{1{2}U{>{I{K{0{L{0{2{M{0}N{>0{6{1{2{0{G{0}N{>2{:{1{0~O{<{0{F{0}N{>4{:{1{0}W{> {0}N{>6{6{1
{1{0}W{>{0}N{>8{:{1{0~o{<{1{2{2{0{M{0 }X{>{2{2}Y{>}[{>}\{>{5}]{>{7{0{8{0;{0{:{;{0{3}]{>}^{>}_{>{6~L{3U
~a{1~?{3}`{>~F{<{2}a{>}b{>{0{0{4{@{0A{B{0~H{<{D{1{6{E{F~:{2{H~K{2~I{<{K{0{L{0{5{M{0}X{>6{6{1{2{0{G{0
}X{>8{:{1{0}c{>{0{F{0}X{>:{:{1{0}d{> {0}X{><{6{1{1{0{I{0}X{>>{:{1{0!}e{>{0}X{>@{6{1{1{0~J{<{0}X{>B{:
{1{0}f{>}g{>{0}X{>D{6{1{1{0~L{2{1~@{2}X{>F{:{1{0~:{2~R{2{0}X{>H{6{1{1{0~L{2{1}O{1}X{>J{:{1{0~={2{1{2
{5{0{M{0 {0}e{>{1{0}g{>{1{0~R{2}h{>{2{2}i{>}k{>}l{>{5}m{>{7{0{8{0;{0{:{;{0{3}m{>}n{>}?{={2}j{5}@{={1
}M{={0{0{4{@{0A{B{0~H{<{D{1{5{E{F~?{;{H~I{<{K{0{L{0{4}N{={0}h{>.{6{1{1{0~J{<{0}h{>0{:{1{0}O{= {0}h{>2
{6{1{1{0{I{0}h{>4{:{1{0!}o{>{0}h{>6{6{1{2{0{G{0}h{>8{:{1{0~0{>{0~@{;{0}h{>:{:{1{2~1{>{0}h{><{6{1{1{0
{F{0}h{>>{:{1{0~d{<{1{2{3{0}N{={0 {3{2{0}o{>{0~1{>~2{>{2{2~3{>~5{>~6{>{5~7{>{7{0{8{0;{0{:{;{0{3}m{>}n
{>}?{={4}j{5~a{1}@{=~7{>{1~8{>{0{0{4{@{0A{B{0~H{<{D{1{7{E{F~9{>~:{>~;{>~<{>{H{K{0{L{0{4{M{0~2{>0{6{1
{2{0{G{0~2{>2{:{1{0}c{>{0{F{0~2{>4{:{1{0~={> {0~2{>6{6{1{1{0{I{0~2{>8{:{1{0!~>{>~@{>~2{>:{6{1{3{0~;{>
{0~2{><{:{1{0~@{>{0~:{>{0~2{>>{:{2{0~A{>{0~B{>{0~<{>{0~2{>D{:{1{0~A{>~C{>{0~2{>F{6{1{1{0~={>{1~D{>~2
{>H{:{1{0~E{>{1{2{3{0{M{0 {3{2{0~>{>{0~C{>~F{>{2{2~G{>~I{>~J{>{5~K{>{7{0{8{0{9{0{:{;{0{3}m{>}n{>}?{=
{5}j{5U~a{1}@{=~K{>{1~L{>{0{0{4{@{0A{B{0~H{<{D{1{3{E{F{H{K{0{L{0{2{M{0~F{>4{6{1{2{0{G{0~F{>6{:{1{0}c
{>{0{F{0~F{>8{:{1{0~={> {0~F{>:{6{1{1{0{I{0~F{><{:{1{0!{1{2{2{0{M{0 ~M{>{2{2~N{>~P{>~Q{>{5~R{>{7{0{8
{0J{0{:{;{0{2~\{7~E{<{5~L{3U~a{1~?{3~F{<{2~R{>~S{>{0{0{5{@{0{A{B{0~H{<{D{1{5{F~?{;}B{2{H{I{J{1{3{I{F
}B{2{K{0{L{0{2~@{;{0~M{>2{6{1{1{0~@{;{0~M{>4{:{1{2 {0~M{>6{6{1{1{0{I{0~M{>8{:{1{0!{1{2{2{0~@{;{0 ~T{>
{2{2~U{>~W{>~X{>{5~Y{>{7{0{8{0;{0{:{;{0{2~Y{>~k{2{7}Z{1~L{3U~a{1~?{3~a{2~F{<{3~Z{>~[{>~\{>{0{0{4{@{0A
{B{0~H{<{D{1{8~8{=~]{>~@{=~^{>}C{=~X{2~I{<~_{>{K{0{L{0{5~`{>{0~T{>8{6{1{3{0~J{<{0~T{>:{:{1{0}F{={0}D
{={1~7{3~T{><{:{1{0}G{={0~Y{2{1~J{1~T{>>{:{1{3~a{>{0~T{>@{6{1{1{0~_{>{0~T{>B{:{1{3~b{>{0~T{>D{6{1{1{0
~9{={1~c{>~T{>F{:{9{0~d{>{0~e{>{0~f{>{0~g{>{0~h{>{0~i{>{0~j{>{0~k{>{0~l{>~m{>{0~T{>Z{6{1{1{0~`{>{1~J
{1~T{>\{:{1{3~A{={0~T{>^{6{1{2{0~A{={0~T{>`{:{1{3{0~^{>{0~T{>b{:{1{2{1{2{5{0~`{>{0~a{>{1{0~b{>{1{0~m
{>{0~A{=~n{>{2{2~o{>}1{?}2{?{5}3{?{7{0{8{0;{0{:{;{0{2~Y{>~k{2{7}Z{1~L{3U~a{1~?{3~a{2~F{<{1}3{?{0{0{4
{@{0A{B{0~H{<{D{1{3{F~8{=B{K{0{L{0{3}4{?{0~n{>6{6{1{1{0C{1}N{1~n{>8{:{1{0}5{?}6{?{0~n{>:{6{1{1{0{G{0
~n{><{:{3{0|o{0}7{?{0}8{?}9{?{0~n{>D{6{1{1{0~9{={0~n{>F{:{1{0}:{?{1{2{3{0}4{?{1{0}6{?{1{0}9{?};{?{2{2
}<{?}>{?}?{?{5}@{?{7{0{8{0{9{0{:{;{0{2}@{?}A{?{5}Z{1U~a{1}B{?}C{?{2}D{?~?{={0{0{4{@{0{A{B{0~H{<{D{1{4
{E{F~@{={H{K{0{L{0{3{M{0};{?2{6{1{2{0{G{0};{?4{:{1{0}C{1{0{F{0};{?6{:{1{0}E{? {0};{?8{6{1{1{0{I{0};{?:
{:{1{0!~A{={0};{?<{6{1{1{0~A{={0};{?>{:{1{3{1{2{3{0{M{0 {0~A{=}F{?{2{2}G{?}I{?}J{?{5}K{?{7{0{8{0{9{0
{:{;{0{2}K{?}A{?{3U~a{1}B{?{2}L{?}M{?{0{0{4{@{0{A{B{0~H{<{D{1{3{E{F{H{K{0{L{0{2{M{0}F{?,{6{1{2{0{G{0
}F{?.{:{1{0}C{1{0{F{0}F{?0{:{1{0}N{? {0}F{?2{6{1{1{0{I{0}F{?4{:{1{0!{1{2{2{0{M{0 }O{?{2{2}P{?}R{?}S{?
{5}T{?{7{0{8{0{9{0{:{;{0{2}T{?~E{<{5~L{3U~a{1~?{3~F{<{3}U{?}V{?}W{?{0{0{4{@{0{A{B{0~H{<{D{1{3~@{={H}X
{?{K{0{L{0{3}Y{?{0}O{?2{6{1{1{0}Y{?{1}f{3}O{?4{:{1{0}Z{? {0}O{?6{6{1{1{0{I{0}O{?8{:{1{0!~A{={0}O{?:{6
{1{1{0~A{={0}O{?<{:{1{3{1{2{3{0}Y{?{0 {0~A{=}[{?{2{2}\{?}^{?}_{?{5}`{?{7{0{8{0{9{0{:{;{0{3}`{?~k{2|k
{4{=}Z{1|l~a{2{1}a{?{0{0{4{@{0{A{B{0~H{<{D{1{6{E{F~8{=~^{>}C{=~I{<{K{0{L{0{4{M{0}[{?4{6{1{2{0{G{0}[{?6
{:{1{0|o{0{F{0}[{?8{:{1{0}b{?}c{?{0}[{?:{6{1{2{0~J{<{0}[{?<{:{1{0}F{={0}D{={1~7{3}[{?>{:{1{0}G{=}d{?
{0}[{?@{6{1{1{0~_{>{0}[{?B{:{1{3}e{?{0}[{?D{6{1{1{0~9{={2~c{>}O{1}[{?F{:{1{0}f{?{1{2{4{0{M{0}c{?{0}d
{?{1{0}e{?}g{?{2{2}h{?}j{?}k{?{5}l{?{7{0{8{0;{0{:{;{0{3}l{?}m{?}n{?{4}Z{1U}={1}o{?{2~0{?~1{?{0{0{4{@
{0A{B{0~H{<{D{1{4{E{F~2{?{H{K{0{L{0{3{M{0}g{?2{6{1{2{0{G{0}g{?4{:{1{0~0{>{0{F{0}g{?6{:{2{0~3{?{0~4{? 
{0}g{?8{6{1{1{0{I{0}g{?:{:{1{0!~5{?{0}g{?<{6{1{1{0~3{?{1}O{1}g{?>{:{1{0~6{?{1{2{3{0{M{0 {1{0~5{?~7{?
{2{2~8{?~:{?~;{?{5~<{?{7{0{8{0J{0{:{;{0{3~<{?}]{>}n{?{6}Z{1}={1}j{5U}o{?}@{={1~={?{0{0{5{@{0{A{B{0~H
{<{D{1{5{E{F~>{?{H{I{J{1{2{I~>{?{K{0{L{0{3{M{0~7{?4{6{1{2{0{G{0~7{?6{:{1{0}c{>{0{F{0~7{?8{:{2{0}d{>{0
~?{? {0~7{?:{6{1{1{0{I{0~7{?<{:{1{0!~@{?{0~7{?>{6{1{1{0~?{?{1~J{1~7{?@{:{1{3{1{2{3{0{M{0 {0~@{?~A{?{2
{2~B{?~D{?~E{?{5~F{?{7{0{8{0;{0{:{;{0{3~F{?~G{?~H{?{6U~a{1}Z{1}={1~I{?}o{?{2~J{?~K{?{0{0{4{@{0A{B{0~H
{<{D{1{5{E{F~L{?{H}X{?{K{0{L{0{3{M{0~A{?4{6{1{2{0{G{0~A{?6{:{1{0~0{>{0{F{0~A{?8{:{2{0~M{?{0~N{? {0~A
{?:{6{1{1{0{I{0~A{?<{:{1{0!~O{?{0~A{?>{6{1{2{0}Y{?{1}f{3~A{?@{:{1{0~P{?{0~M{?{1~J{1~A{?B{:{1{2{1{2{3
{0{M{0 {0~O{?~Q{?{2{2~R{?~T{?~U{?{5~V{?{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0~Q{?{H{6{1{2
{0{G{0~Q{?{J{:{1{0~0{>{0{F{0~Q{?{L{:{1{0~3{? {0~Q{?{N{6{1{1{0{I{0~Q{? {:{1{0!{1{2{2{0{M{0 ~Q{?*{2~V{?
~X{?~Y{?{5~Z{?{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{5~c{={E{F~b{<~I{<{0{4{M{0~Q{?@{6{1{2{0{G{0~Q{?B{:{1{0
~O{<{0{F{0~Q{?D{:{1{0~d{< {0~Q{?F{6{1{1{0~c{<{0~Q{?H{:{1{0~o{<~Z{?{0~Q{?J{6{1{1{0~J{<{0~Q{?L{:{1{0~L
{<~[{?{0~Q{?N{6{1{1{0~d{={0~Q{?P{:{1{0~f{={1{2{4{0{M{0 {0~Z{?{0~[{?~Q{?Z{2~\{?~^{?~_{?{5~`{?{7{0{8{0;
{0{0{0{0{3}l{?}4{=}n{?{8}Z{1}={1~L{3U~a{1~?{3}o{?~F{<{1~`{?{0{0{4{@{0A{B{0~H{<{D{1{3~:{2~2{?~J{<{K{0
{L{1C{2~T{?~X{?{2~:{2~a{?}0~6{:{0{1~a{?{2~T{?~2{?~X{?~J{<{0~b{?{2{2~c{?~e{?~f{?{5~g{?{7{0{8{0{9{0{:{;
{0{2~E{<~\{7{5~L{3U~a{1~?{3~F{<{2~g{?~h{?{0{0{4{@{0A{B{0~H{<{D{1{1}B{1{K{0{L{0{1~i{?{0~b{?2{6{1{1{0}C
{1{1}N{1~b{?4{:{6{0~j{?{0~k{?{0~l{?{0~m{?{0~n{?{0~o{?{1{0~i{?}0{@{2{2}1{@}3{@}4{@{5}5{@{7{0{8{0{9{0{:
{;{0{2}5{@}6{@{3}={1~a{1}7{@{2}8{@}9{@{0{0{4{@{0A{B{0~H{<{D{1{3{E{F{H{K{0{L{0{2{M{0}0{@,{6{1{2{0{G{0
}0{@.{:{1{0~0{>{0{F{0}0{@0{:{3{0}:{@{0};{@{0}<{@ {0}0{@2{6{1{1{0{I{0}0{@4{:{1{0!{1{2{2{0{M{0 }={@{2{2
}>{@}@{@}A{@{5}B{@{7{0{8{0J{0{:{;{0{2}B{@}C{@{3U~a{1}D{@{1}E{@{0{0{4{@{0{A{B{0~H{<{D{1{4{E{F{H~I{<{K
{0{L{0{2{M{0}={@*{6{1{3{0{G{0}={@,{:{1{0~0{>{0{F{0}={@.{:{1{0}F{@{0~J{<{0}={@0{:{1{0~L{< {0}={@2{6{1
{1{0{I{0}={@4{:{1{0!{1{2{2{0{M{0 }G{@{2{2}H{@}J{@}K{@{5}L{@{7{0{8{0{9{0{:{;{0{2}L{@}M{@{4}Z{1}={1U}N
{@{2}O{@}P{@{0{0{4{@{0}n{1{B{0~H{<{D{1{4{E{F}Q{@{H{K{0{L{0{3}R{@{0}G{@.{6{1{2{0{G{0}G{@0{:{1{0~0{>{0
{F{0}G{@2{:{1{0}S{@}T{@{0}G{@4{6{1{3{0{G{0}G{@6{:{1{0~0{>{0{F{0}G{@8{:{1{0}U{@{0}R{@{1}V{@}G{@:{:{1{1
}W{@ {0}G{@<{6{1{1{0{I{0}G{@>{:{1{0!{1{2{2{3{2{0}R{@{0}T{@{0 }X{@{2{2}Y{@}[{@}\{@{5}]{@{7{0{8{0J{0{:
{;{0{2}]{>}?{={7~L{3}j{5U~a{1~?{3~F{<}@{={1}]{@{0{0{5{@{0{A{B{0~H{<{D{1{6{E{F}^{@{H{I~I{<{J{1{2{I}^{@
{K{0{L{0{3{M{0}X{@4{6{1{2{0{G{0}X{@6{:{1{0}c{>{0{F{0}X{@8{:{1{0}d{> {0}X{@:{6{1{1{0{I{0}X{@<{:{1{0!~Z
{?{0}X{@>{6{1{1{0~J{<{0}X{@@{:{1{0~L{<{1{2{3{0{M{0 {0~Z{?}_{@{2{2}`{@}b{@}c{@{5}d{@{7{0{8{0*{0{:{;{0
{0{0{0{0{0{1{D{1{5{E{F~E{8{H~K{2{0{4{M{0}_{@{J{6{1{2{0{G{0}_{@{L{:{1{0}c{>{0{F{0}_{@{N{:{1{0}d{> {0}_
{@ {6{1{1{0{I{0}_{@"{:{1{0!~P{2{0}_{@${6{1{2{0~L{2{1~J{1}_{@&{:{1{3{0~F{8{1~J{1}_{@({:{1{3}g{>{0}_{@*
{6{1{1{0~L{2{1~@{2}_{@,{:{1{0~E{8{1{2{4{0{M{0 {0~P{2{1{0}g{>}_{@6{2}d{@}f{@}g{@{5}h{@{7{0{8{0*{0{:{;
{0{0{0{0{0{0{1{D{1{6{E{F~E{8{H~K{2~I{<{0{4{M{0}_{@L{6{1{3{0{G{0}_{@N{:{1{0}c{>{0{F{0}_{@P{:{1{0}d{>{0
~J{<{0}_{@R{:{1{0}F{= {0}_{@T{6{1{1{0{I{0}_{@V{:{1{0!~P{2{0}_{@X{6{1{2{0~L{2{1~J{1}_{@Z{:{1{3{0~F{8{1
~J{1}_{@\{:{1{3}g{>{0}_{@^{6{1{1{0~L{2{1~@{2}_{@`{:{1{0~E{8{1{2{4{0{M{0 {0~P{2{1{0}g{>}_{@v{2}h{@}j{@
}k{@{5}l{@{7{0{8{0*{0{0{0{0{0{0{0{0{0{1{D{1{4~E{8}l{@}X{?~K{2{1}B{3{2}b{@}f{@{1~O{?}0}S{5{0{2~O{?{2}b
{@}l{@}f{@}X{?}m{@{2}b{@~K{2}f{@~E{8{1{1}m{@{1~F{1{0{0{0{0{0{0{0@{0}_{@}`{1{2}n{@~0{@~1{@{5~2{@{7{0{8
{0{9{0{0{0{0{3}]{>~2{@}?{={4~L{3}j{5}@{=}`{>{1~3{@{0{0{4{@{0{A{B{0~H{<{D{1{1}l{@{K{0{L{1C{2}b{@}j{@{1
}l{@}0}S{5{0{0{0~4{@{2{2~5{@~7{@~8{@{5~9{@{7{0{8{0{9{0{:{;{0{3}]{>~2{@}?{={7~L{3}j{5U~a{1~?{3}@{=~F{<
{1~9{@{0{0{5{@{0{A{B{0~H{<{D{1{6{E{F}^{@{H{I~I{<{J{1{2{I}^{@{K{0{L{0{3{M{0~4{@8{6{1{2{0{G{0~4{@:{:{1
{0}c{>{0{F{0~4{@<{:{1{0}d{> {0~4{@>{6{1{1{0{I{0~4{@@{:{1{0!~:{@{0~4{@B{6{1{1{0~J{<{0~4{@D{:{1{0}F{={1
{2{3{0{M{0 {0~:{@~;{@{2{2~<{@~>{@~?{@{5~@{@{7{0{8{0{9{0{:{;{0{2~@{@~A{@{3U~a{1~B{@{1~C{@{0{0{4{@{0A{B
{0~H{<{D{1{4{E{F~S{4{H{K{0{L{0{2{M{0~;{@,{6{1{3{0{G{0~;{@.{:{1{0~D{@{0{F{0~;{@0{:{1{0~E{@{0~T{4{0~;{@2
{:{1{3 {0~;{@4{6{1{1{0{I{0~;{@6{:{1{0!{1{2{2{0{M{0 ~F{@{2{2~G{@~I{@~J{@{5~K{@{7{0{8{0;{0{:{;{0{2~K{@
~L{@{6}Z{1}={1U~a{1~K{>}N{@{1~M{@{0{0{4{@{0A{B{0~H{<{D{1{4{E{F~N{@{H{K{0{L{0{4{M{0~F{@2{6{1{2{0{G{0~F
{@4{:{1{0~D{@{0{F{0~F{@6{:{2{0~O{@{0~P{@ {0~F{@8{6{1{1{0{I{0~F{@:{:{1{0!~Q{@{0~F{@<{6{1{1{0~O{@{1~J{1
~F{@>{:{1{3~R{@{0~F{@@{6{1{1{0~O{@{0~F{@B{:{1{0~S{@{1{2{4{0{M{0 {0~Q{@{1{0~R{@~T{@{2{2~U{@~W{@~X{@{5
~Y{@{7{0{8{0;{0{:{;{0{3~Y{@~Z{@~E{<{5~L{3U~a{1~?{3~F{<{2~[{@~\{@{0{0{4{@{0A{B{0~H{<{D{1{4~]{@~?{;}9{8
~I{<{K{0{L{0{3~^{@{0~T{@4{6{1{2{0~J{<{0~T{@6{:{1{0~_{@{0}:{8{0~T{@8{:{1{4~`{@{0~T{@:{6{1{1{0~@{;{0~T
{@<{:{1{2~a{@{0~T{@>{6{1{1{0~^{@{0~T{@@{:{1{0~b{@{1{2{3{0~^{@{0~`{@{1{0~a{@~c{@{2{2~d{@~f{@~g{@{5~h{@
{7{0{8{0;{0{:{;{0{3}4{=~Z{@~E{<{5~L{3U~a{1~?{3~F{<{1~h{@{0{0{4{@{0A{B{0~H{<{D{1{4{E{F~b{<~I{<{K{0{L{0
{3{M{0~c{@2{6{1{2{0{G{0~c{@4{:{1{0~O{<{0{F{0~c{@6{:{1{0~d{<~^{@{0~c{@8{6{1{1{0~J{<{0~c{@:{:{1{0~_{@ 
{0~c{@<{6{1{1{0~c{<{0~c{@>{:{1{0~o{<{1{2{3{0{M{0~^{@{0 ~i{@{2{2~j{@~l{@~m{@{5~n{@{7{0{8{0}X{4{0{:{;{0
{3}4{=~n{@}C{@{3U~a{1}D{@{1~o{@{0{0{4{@{0A{B{0~H{<{D{1{7{E{F~]{@}0{A}1{A}2{A{H{K{0{L{0{3}3{A{0~i{@0{6
{2{3{1{3{0{F{0~i{@2{>{1{0}4{A{0~^{@{0~i{@4{>{1{0}5{A{0}3{A{0~i{@6{>{1{0~o{<{1{3{0{F{0~i{@8{>{1{0}6{A
{0~^{@{0~i{@:{>{1{0}5{A{0}1{A{0~i{@<{>{1{0~o{<{1{3{0{F{0~i{@>{>{1{0}7{A{0~^{@{0~i{@@{>{1{0}5{A{0}2{A
{0~i{@B{>{1{0~o{<}8{A{0~i{@D{6{1{2{0{G{0~i{@F{:{1{0}G{<{0{F{0~i{@H{:{3{0}9{A{0}:{A{0};{A {0~i{@P{6{1
{1{0{I{0~i{@R{:{1{0!{1{3{2{0}3{A{2{2{0}8{A{0 }<{A{2{2}={A}?{A}@{A{5}A{A{7{0{8{0*{0{:{;{0{0{0{0{0{0{1
{D{1{4{E{F~b{<~I{<{0{2}A{A{0}<{A{H{6{1{3{0{G{0}<{A{J{:{1{0~O{<{0{F{0}<{A{L{:{1{0~d{<{0~J{<{0}<{A{N{:
{1{0~_{@}T{3{0}<{A {6{1{1{0~c{<{0}<{A"{:{1{0~e{<{1{2{2{0}A{A{0}T{3}<{A,{2}B{A}D{A}E{A{5}F{A{7{0{8{0;
{0{0{0{0{2}4{=}5{={2}Z{1}6{={1}F{A{0{0{4{@{0A{B{0~H{<{D{1{1~:{2{K{0{L{1~d{2{1}?{A{1~:{2}8{>{0{0{1{0{1
~F{1{0{0{0{0{0{0{D@{0}G{A{2{2}H{A}J{A}K{A{5}L{A{7{0{8{0}X{4{0{:{;{0{3}4{=}L{A~E{<{5~L{3U~a{1~?{3~F{<
{1}M{A{0{0{4{@{0A{B{0~H{<{D{1{5~c{={E{F~b{<~I{<{K{0{L{0{4{M{0}G{A2{6{1{2{0{G{0}G{A4{:{1{0~O{<{0{F{0}G
{A6{:{1{0~d{<~^{@{0}G{A8{6{1{1{0~J{<{0}G{A:{:{1{0~_{@ {0}G{A<{6{1{1{0~c{<{0}G{A>{:{1{0~o{<~e{={0}G{A@
{6{1{1{0~d{={0}G{AB{:{1{0~f{={1{2{4{0{M{0~^{@{0 {0~e{=}N{A{2{2}O{A}Q{A}R{A{5}S{A{7{0{8{0{9{0{:{;{0{3
}4{=}S{A~E{<{5~L{3U~a{1~?{3~F{<{1}T{A{0{0{4{@{0A{B{0~H{<{D{1{3{E{F~I{<{K{0{L{0{2{M{0}N{A2{6{1{2{0{G{0
}N{A4{:{1{0~O{<{0{F{0}N{A6{:{1{0}U{A~^{@{0}N{A8{6{1{1{0~J{<{0}N{A:{:{1{0~_{@{1{2{2{0{M{0~^{@}V{A{2{2
}W{A}Y{A}Z{A{5}[{A{7{0{8{0;{0{:{;{0{3}[{A}\{A}]{A{6~L{3U~a{1~?{3~7{>~F{<{1}^{A{0{0{4{@{0A{B{0~H{<{D{1
{3{E{F{H{K{0{L{0{2{M{0}V{A6{6{1{2{0{G{0}V{A8{:{1{0}c{>{0{F{0}V{A:{:{1{0}_{A {0}V{A<{6{1{1{0{I{0}V{A>
{:{1{0!{1{2{2{0{M{0 }`{A{2{2}a{A}c{A}d{A{5}e{A{7{0{8{0;{0{:{;{0{3}e{A}f{A}6{@{5}Z{1}={1~a{1}7{@}g{A{2
}h{A}i{A{0{0{4{@{0A{B{0~H{<{D{1{5{E{F~8{={H}9{8{K{0{L{0{3{M{0}`{A2{6{1{2{0{G{0}`{A4{:{1{0~0{>{0{F{0}`
{A6{:{3{0}j{A{0}k{A{0}l{A {0}`{A8{6{1{1{0{I{0}`{A:{:{1{0!}m{A{0}`{A<{6{2{2{1{1{0}:{8{0}`{A>{>{1{0}n{A
{1{1{0~9{={0}`{A@{>{1{0}n{A{1{2{3{0{M{0 {1{0}m{A}o{A{2{2~0{A~2{A~3{A{5~4{A{7{0{8{0{9{0{:{;{0{2~4{A~5
{A{7}Z{1~L{3U~a{1~?{3~F{<}g{A{2~6{A~7{A{0{0{5{@{0{A{B{0~H{<{D{1{6{E{F}^{@{H~8{A~J{<{J{1{3~8{A~J{<}^{@
{K{0{L{0{2{M{0}o{A6{6{1{2{0{G{0}o{A8{:{1{0}c{>{0{F{0}o{A:{:{1{0~9{A {0}o{A<{6{1{1{0{I{0}o{A>{:{1{0!{1
{2{2{0{M{0 ~:{A{2{2~;{A~={A~>{A{5~?{A{7{0{8{0J{0{:{;{0{3}]{>~?{A}]{A{2~a{1~7{>{1~@{A{0{0{5{@{0{A{B{0
~H{<{D{1{6{E{F}^{@{H}9{8~I{<{J{1{2}9{8}^{@{K{0{L{0{3{M{0~:{A,{6{1{2{0{G{0~:{A.{:{1{0}c{>{0{F{0~:{A0{:
{1{0}d{> {0~:{A2{6{1{1{0{I{0~:{A4{:{1{0!}]{5{0~:{A6{6{1{1{0~J{<{0~:{A8{:{1{0~A{A{1{2{3{0{M{0 {0}]{5~B
{A{2{2~C{A~E{A~F{A{5~G{A{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2~^{>}X{?{0{2~G{A{0~B{A{H{6{1{1{0}Y{?{1}f{3
~B{A{J{:{1{0~P{?~a{>{0~B{A{L{6{1{1{0~_{>{0~B{A{N{:{1{3{1{2{2{0~G{A{0~a{>~B{A({2~H{A~J{A~K{A{5~L{A{7{0
{8{0{9{0{0{0{0{2~L{A}?{={7~L{3}j{5U~a{1~?{3~F{<}@{={3~M{A~N{A~O{A{0{0{4{@{0A{B{0~H{<{D{1{2~8{=}X{?{K
{0{L{1}B{3{1~E{A{1}X{?}@{L{0{0{1{1~8{={1~F{1{0{0{0{0{0{0{8@{0~P{A{2{2~Q{A~S{A~T{A{5~U{A{7{0{8{0J{0{:
{;{0{2~<{?}?{={2}j{5}@{={1~U{A{0{0{4{@{0{A{B{0~H{<{D{1{4{E{F{H~I{<{K{0{L{0{3{M{0~P{A*{6{1{2{0{G{0~P{A,
{:{1{0}c{>{0{F{0~P{A.{:{1{0~?{? {0~P{A0{6{1{1{0{I{0~P{A2{:{1{0!~d{={0~P{A4{6{1{1{0~J{<{0~P{A6{:{1{0~L
{<{1{2{3{0{M{0 {0~d{=~V{A{2{2~W{A~Y{A~Z{A{5~[{A{7{0{8{0{9{0{:{;{0{2}={=}?{={3}j{5}@{=}A{={2~G{=~H{={0
{0{4{@{0A{B{0~H{<{D{1{4{E{F~[{A}B{1{K{0{L{0{3{M{0~V{A,{6{1{2{0{G{0~V{A.{:{1{0~O{<{0{F{0~V{A0{:{1{0}D
{= {0~V{A2{6{1{1{0~\{A{0~V{A4{:{1{0~o{<~\{A{0~V{A6{6{1{1{0}C{1{1}N{1~V{A8{:{1{0~]{A{1{2{3{0{M{0 {1{0
~\{A~^{A{2{2~_{A~a{A~b{A{5~c{A{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E{F{0{1{M{0~^{A{H{6{1{2{0{G{0~^{A{J
{:{1{0~c{A{0{F{0~^{A{L{:{2{0~d{A{0~e{A{1{0{M~^{A&{2~f{A~h{A~i{A{5~j{A{7{0{8{0;{0{0{0{0{3~j{A~k{A}i{5
{2}j{5}k{5{2~l{A~m{A{0{0{4{@{0A{B{0~H{<{D{1{2}Y{4B{K{0{L{1}B{3{1~a{A{1B}P8{0{0{1{1}Y{4{1~F{1{0{0{0{0
{0{0{8@{0~n{A{2{2~o{A}1{B}2{B{5}3{B{7{0{8{0{9{0{:{;{0{2~j{A~k{A{5}j{5U~a{1}k{5}B{?{1}3{B{0{0{4{@{0A{B
{0~H{<{D{1{3{E{F{H{K{0{L{0{2{M{0~n{A0{6{1{2{0{G{0~n{A2{:{1{0~c{A{0{F{0~n{A4{:{2{0~d{A{0~e{A {0~n{A6{6
{1{1{0{I{0~n{A8{:{1{0!{1{2{2{0{M{0 }4{B{2{2}5{B}7{B}8{B{5}9{B{7{0{8{0;{0{:{;{0{2}9{B}6{@{6}Z{1}={1U~a
{1}N{@}7{@{1}:{B{0{0{4{@{0A{B{0~H{<{D{1{3{E{F{H{K{0{L{0{3};{B{0}4{B4{6{1{2{0{G{0}4{B6{:{1{0}n{A{0{F{0
}4{B8{:{2{0}<{B{0}={B}>{B{0}4{B:{6{1{2{0{G{0}4{B<{:{1{0}?{B{0{F{0}4{B>{:{2{0}@{B{0}A{B {0}4{B@{6{1{1
{0{I{0}4{BB{:{1{0!{1{2{2{3{2{0};{B{0}>{B{0 }B{B{2{2}C{B}E{B}F{B{5}G{B{7{0{8{0J{0{:{;{0{2}G{B}H{B{2}Z
{1~W{<{1}I{B{0{0{4{@{0{A{B{0~H{<{D{1{4{E{F}J{B{H{K{0{L{0{2{M{0}B{B*{6{1{3{0{G{0}B{B,{:{1{0}n{A{0{F{0
}B{B.{:{1{0}K{B{0}K{B{0}B{B0{:{1{0}L{B {0}B{B2{6{1{1{0{I{0}B{B4{:{1{0!{1{2{2{0{M{0 }M{B{2{2}N{B}P{B}Q
{B{5}R{B{7{0{8{0;{0{:{;{0{3~<{?~\{7~E{<{6~L{3U~a{1~?{3~F{<}D{@{2}R{B~K{?{0{0{4{@{0A{B{0~H{<{D{1{6{F~?
{;~L{?{H}X{?~I{<{K{0{L{0{3{M{0}M{B6{6{1{2{0{G{0}M{B8{:{1{0~0{>{0~@{;{0}M{B:{:{1{2 {0}M{B<{6{1{1{0{I{0
}M{B>{:{1{0!}S{B{0}M{B@{6{1{3{0~J{<{0}M{BB{:{1{0~L{<{0}Y{?{1}f{3}M{BD{:{1{0~P{?{0~M{?{1~J{1}M{BF{:{1
{2{1{2{3{0{M{0 {0}S{B}T{B{2{2}U{B}W{B}X{B{5}Y{B{7{0{8{0;{0{:{;{0{3}Y{B}Z{B}?{={7~L{3}j{5U~a{1~?{3~F{<
}@{={2}[{B}\{B{0{0{5{@{0A{B{0~H{<{D{1{9{E{F~8{={H~^{>~8{A~I{<~J{<~_{>{J{1{2~8{A~8{={K{0{L{0{6{M{0}T{B:
{6{1{2{0{G{0}T{B<{:{1{0}c{>{0{F{0}T{B>{:{1{0}]{B {0}T{B@{6{1{1{0{I{0}T{BB{:{1{0!}^{B{0}T{BD{6{1{2{0~J
{<{0}T{BF{:{1{0}_{B{0~K{<{1}f{3}T{BH{:{1{0}`{B~a{>{0}T{BJ{6{1{1{0~_{>{0}T{BL{:{1{3}a{B{0}T{BN{6{1{1{0
~9{={2~c{>}O{1}T{BP{:{1{0}f{?~m{>{0}T{BR{6{1{1{0~`{>{1~J{1}T{BT{:{1{3{1{2{6{0{M{0 {0}^{B{0~a{>{1{0}a
{B{1{0~m{>}b{B{2{2}c{B}e{B}f{B{5}g{B{7{0{8{0{9{0{:{;{0{4}g{B}h{B}i{B}m{4{2>}2{4{2}j{B}k{B{0{0{4{@{0A
{B{0}l{B{D{1{3{E{F{H{K{0{L{0{2{M{0}b{B.{6{1{2{0{G{0}b{B0{:{1{0}:{8{0{F{0}b{B2{:{2{0}m{B{0}n{B}T{3{0}b
{B8{6{1{1{0{I{0}b{B:{:{1{0}o{B{1{2{2{0{M{0}T{3~0{B{2{2~1{B~3{B~4{B{5~5{B{7{0{8{0;{0{:{;{0{3~5{B~6{B~n
{8{3>~o{8}2{4{2~7{B~8{B{0{0{4{@{0A{B{0}l{B{D{1{3{E{F{H{K{0{L{0{2{M{0~0{B0{6{1{2{0{G{0~0{B2{:{1{0}:{8
{0{F{0~0{B4{:{2{0~9{B{0~:{B {0~0{B:{6{1{1{0{I{0~0{B<{:{1{0!{1{2{2{0{M{0 ~;{B{2{2~<{B~>{B~?{B{5~@{B{7
{0{8{0;{0{:{;{0{3}g{B}i{B}m{4{3>}2{4~E{5{2~@{B~A{B{0{0{4{@{0A{B{0}l{B{D{1{3{E{F{H{K{0{L{0{2{M{0~;{B0
{6{1{2{0{G{0~;{B2{:{1{0}:{8{0{F{0~;{B4{:{1{0}n{B {0~;{B6{6{1{1{0{I{0~;{B8{:{1{0!{1{2{2{0{M{0 ~B{B{2{2
~C{B~E{B~F{B{5~G{B{7{0{8{0;{0{:{;{0{3}h{B~G{B}V{2{3>}W{2~o{8{1~H{B{0{0{4{@{0A{B{0}l{B{D{1{3{E{F{H{K{0
{L{0{2{M{0~B{B.{6{1{2{0{G{0~B{B0{:{1{0}:{8{0{F{0~B{B2{:{1{0}m{B {0~B{B4{6{1{1{0{I{0~B{B6{:{1{0!{1{2{2
{0{M{0 ~I{B{2{2~J{B~L{B~M{B{5~N{B{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E{F{0{1{M{0~I{B{H{6{1{2{0{G{0~I
{B{J{:{1{0}:{8{0{F{0~I{B{L{:{3{0}m{B{0}n{B{0~9{B{1{0{M~I{B&{2~N{B~P{B~Q{B{5~R{B{7{0{8{0}X{4{0{0{0{0{3
}g{B~5{B}m{4{2>}2{4{1~R{B{0{0{4{@{0A{B{0}l{B{D{1{2~J{2B{K{0{L{1}B{3{1~L{B{1B}P8{0{0{1{1~J{2{1~F{1{0{0
{0{0{0{0{8@{0~S{B{2{2~T{B~V{B~W{B{5~X{B{7{0{8{0{9{0{:{;{0{3~X{B~Y{B~g{;{2}={1~1{6{2~Z{B~[{B{0{0{4{@{0
}L{;{B{0}L{;{D{1{3{E{F{H{K{0{L{0{2{M{0~S{B.{6{1{2{0{G{0~S{B0{:{1{0~\{B{0{F{0~S{B2{:{2{0~]{B{0~^{B {0
~S{B4{6{1{1{0{I{0~S{B6{:{1{0!{1{2{2{0{M{0 ~_{B{2{2~`{B~b{B~c{B{5~d{B{7{0{8{0{9{0{:{;{0{3~d{B~e{B~g{;
{2}={1~1{6{2~f{B~g{B{0{0{4{@{0}L{;{B{0}L{;{D{1{4{E{F}A{1{H{K{0{L{0{3{M{0~_{B.{6{1{2{0{G{0~_{B0{:{1{0
~h{B{0{F{0~_{B2{:{2{0~i{B{0~j{B {0~_{B4{6{1{1{0{I{0~_{B6{:{1{0!~k{B{0~_{B8{6{1{1{0}B{1{0~_{B:{:{1{2{1
{2{3{0{M{0 {0~k{B~l{B{2{2~m{B~o{B}0{C{5}1{C{7{0{8{0{9{0{:{;{0{4}1{C}2{C}3{C~g{;{2}={1~1{6{1}4{C{0{0{4
{@{0}L{;{B{0}L{;{D{1{3{E{F{H{K{0{L{0{2{M{0~l{B.{6{1{2{0{G{0~l{B0{:{1{0*{0{F{0~l{B2{:{3{0}5{C{0}6{C{0
}7{C {0~l{B:{6{1{1{0{I{0~l{B<{:{1{0!{1{2{2{0{M{0 }8{C{2{2}9{C};{C}<{C{5}={C{7{0{8{0;{0{:{;{0{4}={C}>
{C}?{C}H{;{2}={1}I{;{2}@{C}A{C{0{0{4{@{0}L{;{B{0}L{;{D{1{3{E{F{H{K{0{L{0{2{M{0}8{C.{6{1{2{0{G{0}8{C0
{:{1{0*{0{F{0}8{C2{:{2{0}B{C{0}C{C {0}8{C8{6{1{1{0{I{0}8{C:{:{1{0!{1{2{2{0{M{0 }D{C{2{2}E{C}G{C}H{C{5
}I{C{7{0{8{0J{0{:{;{0{2}I{C}J{C{2>}K{C{1}L{C{0{0{4{@{0{A{B{0}L{;{D{1{5{E{F}Y{6}Z{6{H{K{0{L{0{3{M{0}D
{C,{6{1{2{0{G{0}D{C.{:{1{0~\{5{0{F{0}D{C0{:{1{0}h{6}M{C}h{6}D{C2{6{1{2{0}[{6{0}D{C4{:{1{0}i{6{0}Z{6{1
}j{6}D{C6{:{1{1}k{6 {0}D{C8{6{1{1{0{I{0}D{C:{:{1{0!{1{2{3{0{M{0}M{C{0 }N{C{2{2}O{C}Q{C}R{C{5}S{C{7{0
{8{0;{0{:{;{0{4}S{C}T{C}U{C}H{;{2}={1}I{;{2}V{C}W{C{0{0{4{@{0}L{;{B{0}L{;{D{1{4{E{F{H}9{8{K{0{L{0{3{M
{0}N{C.{6{1{2{0{G{0}N{C0{:{1{0}X{C{0{F{0}N{C2{:{5{0}Y{C{0}Z{C{0}[{C{0}\{C{0}]{C {0}N{C>{6{1{1{0{I{0}N
{C@{:{1{0!}^{C{0}N{CB{6{1{1{0}:{8{0}N{CD{:{3{0}_{C{0}`{C{0}a{C{1{2{3{0{M{0 {1{0}^{C}b{C{2{2}c{C}e{C}f
{C{5}g{C{7{0{8{0;{0{:{;{0{2}g{C}H{;{2}={1}I{;{2}h{C}i{C{0{0{4{@{0}L{;{B{0}L{;{D{1{3{E{F{H{K{0{L{0{2{M
{0}b{C*{6{1{2{0{G{0}b{C,{:{1{0}X{C{0{F{0}b{C.{:{1{0}j{C {0}b{C0{6{1{1{0{I{0}b{C2{:{1{0!{1{2{2{0{M{0 
}k{C{2{2}l{C}n{C}o{C{5~0{C{7{0{8{0{9{0{:{;{0{4~0{C~1{C~2{C~g{;{2}={1~1{6{1~3{C{0{0{4{@{0}L{;{B{0}L{;
{D{1{4{E{F{H}9{8{K{0{L{0{3{M{0}k{C0{6{1{2{0{G{0}k{C2{:{1{0}X{C{0{F{0}k{C4{:{3{0~4{C{0~5{C{0~6{C {0}k
{C<{6{1{1{0{I{0}k{C>{:{1{0!}^{C{0}k{C@{6{1{1{0}:{8{0}k{CB{:{2{0}_{C{0~7{C{1{2{3{0{M{0 {1{0}^{C~8{C{2
{2~9{C~;{C~<{C{5~={C{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E{H{0{2~={C{0~8{C{H{6{1{1{0{F{1}O{1~8{C{J{:{1
{0~>{C {0~8{C{L{6{1{1{0{I{0~8{C{N{:{1{0!{1{2{2{0~={C{0 ~8{C({2~?{C~A{C~B{C{5~C{C{7{0{8{0}X{4{0{0{0{0
{2~g{;}H{;{3}={1~1{6}I{;{2~C{C~D{C{0{0{4{@{0}L{;{B{0}L{;{D{1{2{EB{K{0{L{1}B{3{1~;{C{1B}P8{0{0{1{1{E{1
~F{1{0{0{0{0{0{0{8@{0~E{C{2{2~F{C~H{C~I{C{5~J{C{7{0{8{0;{0{:{;{0{3~J{C~K{C}H{;{2}={1}I{;{2~L{C~M{C{0
{0{4{@{0}L{;{B{0}L{;{D{1{3{E{F{H{K{0{L{0{2{M{0~E{C,{6{1{2{0{G{0~E{C.{:{1{0~N{C{0{F{0~E{C0{:{2{0~O{C{0
~P{C {0~E{C6{6{1{1{0{I{0~E{C8{:{1{0!{1{2{2{0{M{0 ~Q{C{2{2~R{C~T{C~U{C{5~V{C{7{0{8{0{9{0{:{;{0{4~V{C~W
{C~X{C~g{;{2}={1~1{6{2~Y{C~Z{C{0{0{4{@{0}L{;{B{0}L{;{D{1{4{E{F}A{1{H{K{0{L{0{3{M{0~Q{C.{6{1{2{0{G{0~Q
{C0{:{1{0~[{C{0{F{0~Q{C2{:{3{0~\{C{0}n{<{0~]{C {0~Q{C4{6{1{1{0{I{0~Q{C6{:{1{0!~k{B{0~Q{C8{6{1{1{0}B{1
{0~Q{C:{:{1{2{1{2{3{0{M{0 {0~k{B~^{C{2{2~_{C~a{C~b{C{5~c{C{7{0{8{0}X{4{0{:{;{0{2~c{C~g{;{2}={1~1{6{2
~d{C~e{C{0{0{4{@{0}L{;{B{0}L{;{D{1{3{E{F{H{K{0{L{0{2{M{0~^{C*{6{1{2{0{G{0~^{C,{:{1{0~f{C{0{F{0~^{C.{:
{1{0~g{C {0~^{C0{6{1{1{0{I{0~^{C2{:{1{0!{1{2{2{0{M{0 ~h{C{2{2~i{C~k{C~l{C{5~m{C{7{0{8{0;{0{:{;{0{2~m
{C~g{;{2}={1~1{6{1~n{C{0{0{4{@{0}L{;{B{0}L{;{D{1{4{E{F~o{C{H{K{0{L{0{3{M{0~h{C*{6{1{2{0{G{0~h{C,{:{1
{0~f{C{0{F{0~h{C.{:{1{0}0{D {0~h{C0{6{1{1{0{I{0~h{C2{:{1{0!~T{4{0~h{C4{6{1{1{0}0{D{0~h{C6{:{1{2{1{2{3
{0{M{0 {0~T{4}1{D{2{2}2{D}4{D}5{D{5}6{D{7{0{8{0;{0{:{;{0{3}6{D}7{D~g{;{2}={1~1{6{1}8{D{0{0{4{@{0}L{;
{B{0}L{;{D{1{3{E{F{H{K{0{L{0{2{M{0}1{D,{6{1{2{0{G{0}1{D.{:{1{0~f{C{0{F{0}1{D0{:{1{0}9{D {0}1{D2{6{1{1
{0{I{0}1{D4{:{1{0!{1{2{2{0{M{0 }:{D{2{2};{D}={D}>{D{5}?{D{7{0{8{0;{0{:{;{0{4}?{D}@{D}A{D~g{;{2}={1~1
{6{2}B{D}C{D{0{0{4{@{0}L{;{B{0}L{;{D{1{3{E{F{H{K{0{L{0{2{M{0}:{D0{6{1{2{0{G{0}:{D2{:{1{0~f{C{0{F{0}:
{D4{:{6{0}D{D{0}E{D{0}F{D{0}G{D{0}H{D{0}I{D {0}:{DB{6{1{1{0{I{0}:{DD{:{1{0!{1{2{2{0{M{0 }J{D{2{2}K{D
}M{D}N{D{5}O{D{7{0{8{0;{0{:{;{0{3}O{D}P{D~g{;{2}={1~1{6{1}Q{D{0{0{4{@{0}L{;{B{0}L{;{D{1{4{E{F}R{D{H{K
{0{L{0{3{M{0}J{D,{6{1{2{0{G{0}J{D.{:{1{0~f{C{0{F{0}J{D0{:{2{0}S{D{0}T{D {0}J{D2{6{1{1{0{I{0}J{D4{:{1
{0!}U{D{0}J{D6{6{1{1{0}S{D{0}J{D8{:{1{0}V{D{1{2{3{0{M{0 {0}U{D}W{D{2{2}X{D}Z{D}[{D{5}\{D{7{0{8{0;{0{:
{;{0{4}\{D}]{D}^{D~g{;{2}={1~1{6{2}_{D}`{D{0{0{4{@{0}L{;{B{0}L{;{D{1{4{E{F}a{D{H{K{0{L{0{3{M{0}W{D.{6
{1{2{0{G{0}W{D0{:{1{0~f{C{0{F{0}W{D2{:{4{0}]{<{0}^{<{0}b{D{0}c{D {0}W{D<{6{1{1{0{I{0}W{D>{:{1{0!}d{D
{0}W{D@{6{1{1{0}b{D{0}W{DB{:{1{3{1{2{3{0{M{0 {0}d{D}e{D{2{2}f{D}h{D}i{D{5}j{D{7{0{8{0;{0{:{;{0{3}j{D
}k{D}H{;{2}={1}I{;{1}l{D{0{0{4{@{0}L{;{B{0}L{;{D{1{3{E{F{H{K{0{L{0{2{M{0}e{D,{6{1{2{0{G{0}e{D.{:{1{0
}m{D{0{F{0}e{D0{:{2{0}n{D{0}o{D {0}e{D2{6{1{1{0{I{0}e{D4{:{1{0!{1{2{2{0{M{0 ~0{D{2{2~1{D~3{D~4{D{5~5
{D{7{0{8{0{9{0{:{;{0{3~5{D~6{D}H{;{2}={1}I{;{2~7{D~f{B{0{0{4{@{0}L{;{B{0}L{;{D{1{4{E{F}A{1{H{K{0{L{0
{3{M{0~0{D,{6{1{2{0{G{0~0{D.{:{1{0~8{D{0{F{0~0{D0{:{2{0~9{D{0~:{D {0~0{D2{6{1{1{0{I{0~0{D4{:{1{0!~k{B
{0~0{D6{6{1{1{0}B{1{0~0{D8{:{1{2{1{2{3{0{M{0 {0~k{B~;{D{2{2~<{D~>{D~?{D{5~@{D{7{0{8{0{9{0{:{;{0{2~@{D
}H{;{2}={1}I{;{2~A{D~B{D{0{0{4{@{0}L{;{B{0}L{;{D{1{4{E{F~C{D{H{K{0{L{0{3{M{0~;{D*{6{1{2{0{G{0~;{D,{:
{1{0~8{D{0{F{0~;{D.{:{1{0~D{D {0~;{D0{6{1{1{0{I{0~;{D2{:{1{0!~E{D{0~;{D4{6{1{1{0~D{D{1}j{6~;{D6{:{1{1
~F{D{1{2{3{0{M{0 {0~E{D~G{D{2{2~H{D~J{D~K{D{5~L{D{7{0{8{0{9{0{:{;{0{3~L{D~M{D}H{;{2}={1}I{;{2~N{D~O{D
{0{0{4{@{0}L{;{B{0}L{;{D{1{3{E{F{H{K{0{L{0{2{M{0~G{D,{6{1{2{0{G{0~G{D.{:{1{0~8{D{0{F{0~G{D0{:{2{0~P{D
{0~Q{D {0~G{D2{6{1{1{0{I{0~G{D4{:{1{0!{1{2{2{0{M{0 ~R{D{2{2~S{D~U{D~V{D{5~W{D{7{0{8{0*{0{:{;{0{0{0{0
{0{0{1{D{1{:{E{F~W{D~X{D~Y{D~Z{D~[{D~\{D}A{1{H{0{8{M{0~R{D{L{6{1{2{0{G{0~R{D{N{:{1{0}m{D{0{F{0~R{D {:
{2{0~]{D{0~^{D~_{D{0~R{D"{6{1{2{0{G{0~R{D${:{1{0}m{D{0{F{0~R{D&{:{1{0~`{D~a{D{0~R{D({6{1{1{0~[{D{0~R
{D*{:{1{0~b{D~c{D~[{D~R{D,{6{2{2{1{2{0~\{D{1~K{1~R{D.{>{1{2{0~]{D{0~R{D0{>{2{0~d{D{0~e{D{1{2{0~\{D{1
~K{1~R{D2{>{1{2{0~]{D{0~R{D4{>{1{4~f{D{0~R{D6{6{1{1{0~X{D{0~R{D8{:{1{0~b{D~g{D~X{D~R{D:{6{2{2{1{2{0~Y
{D{0~R{D<{>{1{0~h{D{0~Z{D{1~K{1~R{D>{>{1{0~?{;{1{2{0~Y{D{1~i{D~R{D@{>{2{0~h{D{0~^{;{0~Z{D{0~R{DB{>{1
{0~?{; {0~R{DD{6{1{1{0{I{0~R{DF{:{1{0!}]{5{0~R{DH{6{1{1{0}B{1{0~R{DJ{:{1{3{1{2{3{3{2{0{M{2{2{0~_{D{3
{2{2{2{0~a{D{1{0~c{D{2{2{0~f{D{1{0~g{D{0 {1{0}]{5~R{Dr{2~j{D~l{D~m{D{5~n{D{7{0{8{0*{0{:{;{0{0{0{0{0{0
{1{D{1{5{F~?{;}B{2}A{1{H{0{4~n{D{0~R{D}8{1{6{1{2{0{G{0~R{D}:{1{:{4{0~0{>{0}:{8{0~o{D{0}n{A{0~@{;{0~R
{D}<{1{:{1{2}0{E{0~R{D}>{1{6{1{2{0{G{0~R{D}@{1{:{5{0}C{1{0}C{2{0~D{6{0~\{5{0|o{0}C{2{0~R{D}B{1{:{I{0
}1{E{0}2{E{0}O{2{0}h{;{0}E{?{0}f{;{0~]{5{0}M{;{0}2{7{0}3{E{0}l{:{0}N{?{0~e{6{0}4{E{0}5{E{0}D{1{0}6{E
{0}7{E{0}8{E{0~o{2{0}D{5{0}c{5{0}g{4{0}D{2{0}b{2 {0~R{D~6{1{6{1{1{0{I{0~R{D~8{1{:{1{0!}]{5{0~R{D~:{1
{6{1{1{0}B{1{0~R{D~<{1{:{1{3{1{2{3{3{2{0~n{D{0}0{E{0 {1{0}]{5~R{D~F{1{2}9{E};{E}<{E{5}={E{7{0{8{0}X{4
{0{0{0{0{2}={E}H{;{2}={1}I{;{1}>{E{0{0{4{@{0}L{;{B{0}L{;{D{1{2~:{2{I{K{0{L{1C{2~U{D~l{D{2~:{2{I~0p{0
{0{0}?{E{2{2}@{E}B{E}C{E{5}D{E{7{0{8{0;{0{:{;{0{2}D{E~g{;{2}={1~1{6{1}E{E{0{0{4{@{0}L{;{B{0}L{;{D{1{4
{E{F}F{E{H{K{0{L{0{3}G{E{0}?{E*{6{1{2{0{G{0}?{E,{:{1{0}H{E{0{F{0}?{E.{:{1{0}I{E}J{E{0}?{E0{6{1{3{0{G
{0}?{E2{:{1{0}H{E{0{F{0}?{E4{:{1{0}K{E{0}G{E{0}?{E6{:{1{0}L{E {0}?{E8{6{1{1{0{I{0}?{E:{:{1{0!{1{2{2{0 
{3{2{0}G{E{0}J{E}M{E{2{2}N{E}P{E}Q{E{5}R{E{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{6{E{F}R{D}R{E}F{E{H{0{3{M
{0}M{E{H{6{1{2{0{G{0}M{E{J{:{1{0}H{E{0{F{0}M{E{L{:{;{0}S{E{0}T{E{0}U{E{0}E{D{0}V{E{0}I{E{0}W{E{0}X{E
{0}K{E{0}Y{E{0}Z{E {0}M{E4{6{1{1{0{I{0}M{E6{:{1{0!}[{E{0}M{E8{6{2{3{1{1{0}G{E{0}M{E:{>{1{0}\{E{1{1{0
}S{E{0}M{E<{>{1{0}]{E{1{1{0}S{D{0}M{E>{>{1{0}^{E{1{2{3{0{M{0 {1{0}[{E}M{ET{2}_{E}a{E}b{E{5}c{E{7{0{8
{0{9{0{0{0{0{2}D{E}c{E{2}={1~1{6{2}d{E}e{E{0{0{4{@{0}L{;{B{0}L{;{D{1{1~8{={K{0{L{1~d{2{1}P{E{1~8{=}`
{9{0{0{1{0{1~F{1{0{0{0{0{0{0{D@{0}f{E{2{2}g{E}i{E}j{E{5}k{E{7{0{8{0;{0{:{;{0{3}k{E}l{E}H{;{2}={1}I{;
{1}m{E{0{0{4{@{0}L{;{B{0}L{;{D{1{3{E{F{H{K{0{L{0{2{M{0}f{E,{6{1{2{0{G{0}f{E.{:{1{0~D{6{0{F{0}f{E0{:{1
{0}n{E {0}f{E2{6{1{1{0{I{0}f{E4{:{1{0!{1{2{2{0{M{0 }o{E{2{2~0{E~2{E~3{E{5~4{E{7{0{8{0{9{0{:{;{0{2~\{7
}H{;{2}={1}I{;{1~4{E{0{0{4{@{0}L{;{B{0}L{;{D{1{3{F~5{E{H{K{0{L{0{3{M{0}o{E,{6{1{1{0{G{0}o{E.{:{1{0~0
{> {0}o{E0{6{1{1{0{I{0}o{E2{:{1{0!~6{E{0}o{E4{6{1{1{0~6{E{0}o{E6{:{1{3{1{2{3{0{M{0 {0~6{E~7{E{2{2~8{E
~:{E~;{E{5~<{E{7{0{8{0{9{0{:{;{0{3~<{E~={E}H{;{2}={1}I{;{2~>{E~?{E{0{0{4{@{0}L{;{B{0}L{;{D{1{6{E{F}W
{6}X{6}\{6{H{K{0{L{0{3{M{0~7{E.{6{1{3{0{G{0~7{E0{:{1{0~\{5{0{F{0~7{E2{:{1{0}a{6{0}X{6{1~J{1~7{E4{:{1
{3 {0~7{E6{6{1{1{0{I{0~7{E8{:{1{0!~@{E{0~7{E:{6{1{2{0}Y{6{0~7{E<{:{1{4{0}]{6{0~7{E>{:{1{4{1{2{3{0{M{0 
{0~@{E~A{E{2{2~B{E~D{E~E{E{5~F{E{7{0{8{0;{0{:{;{0{3~F{E~G{E~g{;{2}={1~1{6{2~H{E~I{E{0{0{4{@{0}L{;{B{0
}L{;{D{1{3{E{F{H{K{0{L{0{2{M{0~A{E,{6{1{2{0{G{0~A{E.{:{1{0}_{C{0{F{0~A{E0{:{2{0~J{E{0~K{E {0~A{E2{6{1
{1{0{I{0~A{E4{:{1{0!{1{2{2{0{M{0 ~L{E{2{2~M{E~O{E~P{E{5~Q{E{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{8{E{F~Q
{E~R{E~S{E~T{E}A{1{H{0{4{M{0~L{E{H{6{1{2{0{G{0~L{E{J{:{1{0}_{C{0{F{0~L{E{L{:{4{0~U{E{0~V{E{0~W{E{0~X
{E {0~L{E{N{6{1{1{0{I{0~L{E {:{1{0!~j{3{0~L{E"{6{1{1{0}B{1{0~L{E${:{1{2~Y{E{0~L{E&{6{2{4{1{1{0~S{E{0
~L{E({>{2{0~Z{E{0~[{E{1{1{0~U{E{0~L{E*{>{2{0~Z{E{0~[{E{1{1{0~R{E{0~L{E,{>{1{0~\{E{1{1{0~T{E{0~L{E.{>
{1{0~\{E{1{2{4{0{M{0 {0~j{3{1{0~Y{E~L{EH{2~]{E~_{E~`{E{5~a{E{7{0{8{0{9{0{0{0{0{2~a{E~b{E{2}={1~1{6{2
~c{E~d{E{0{0{4{@{0}L{;{B{0}L{;{D{1{1B{K{0{L{1~d{2{1~O{E{1B}`{9{0{0{1{0{1~F{1{0{0{0{0{0{0$@{0~e{E{2{2
~f{E~h{E~i{E{5~j{E{7{0{8{0;{0{:{;{0{3}I{C~j{E}H{;{4}={1>}I{;}K{C{1~k{E{0{0{4{@{0}L{;{B{0}L{;{D{1{6{E
{F}Y{6}Z{6~d{5{H{K{0{L{0{3{M{0~e{E2{6{1{3{0{G{0~e{E4{:{1{0~\{5{0{F{0~e{E6{:{1{0}h{6{0~e{5{1}O{1~e{E8
{:{1{0}N{; {0~e{E:{6{1{1{0{I{0~e{E<{:{1{0!}f{6}h{6~e{E>{6{1{2{0}[{6{0~e{E@{:{1{0}i{6{0}Z{6{1}j{6~e{EB
{:{1{1~F{D{1{2{3{0{M{0 {0}f{6~l{E{2{2~m{E~o{E}0{F{5}1{F{7{0{8{0J{0{:{;{0{3}1{F}2{F}H{;{2}={1}I{;{2}3
{F}4{F{0{0{4{@{0}n{1{B{0}L{;{D{1{3{E{F{H{K{0{L{0{2{M{0~l{E,{6{1{2{0{G{0~l{E.{:{1{0}m{D{0{F{0~l{E0{:{2
{0}5{F{0}6{F {0~l{E6{6{1{1{0{I{0~l{E8{:{1{0!{1{2{2{0{M{0 }7{F{2{2}8{F}:{F};{F{5}<{F{7{0{8{0}X{4{0{:{;
{0{2}<{F}H{;{2}={1}I{;{2}={F}>{F{0{0{4{@{0}L{;{B{0}L{;{D{1{3{E{F{H{K{0{L{0{2{M{0}7{F*{6{1{2{0{G{0}7{F,
{:{1{0}m{D{0{F{0}7{F.{:{1{0~^{D {0}7{F0{6{1{1{0{I{0}7{F2{:{1{0!{1{2{2{0{M{0 }?{F{2{2}@{F}B{F}C{F{5}D
{F{7{0{8{0*{0{:{;{0{0{0{0{0{0{2{D{1{5{E{F}D{F}E{F{H{J{1{2}E{F}D{F{0{2{M{0}?{F{L{6{1{2{0{G{0}?{F{N{:{1
{0}m{D{0{F{0}?{F {:{2{0}5{F{0}F{F {0}?{F"{6{1{1{0{I{0}?{F${:{1{0!{1{2{2{0{M{0 }?{F0{2}G{F}I{F}J{F{5}K
{F{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{4{E{F}K{F{H{0{3{M{0}?{FF{6{1{2{0{G{0}?{FH{:{1{0}m{D{0{F{0}?{FJ{:
{1{0}F{F {0}?{FL{6{1{1{0{I{0}?{FN{:{1{0!}L{F{0}?{FP{6{1{1{0}L{F{1~J{1}?{FR{:{1{3{1{2{3{0{M{0 {0}L{F}?
{F\{2}M{F}O{F}P{F{5}Q{F{7{0{8{0;{0{0{0{0{2}Q{F}H{;{2}={1}I{;{2}R{F}S{F{0{0{4{@{0}L{;{B{0}L{;{D{1{4}L
{>~:{2}D{F}E{F{K{0{L{1}T{F{2}B{F}I{F{4~:{2}E{F}D{F}L{>{2{0{0{0}U{F{2{2}V{F}X{F}Y{F{5}Z{F{7{0{8{0}X{4
{0{:{;{0{2}={E}H{;{2}={1}I{;{2}Z{F}[{F{0{0{4{@{0}L{;{B{0}L{;{D{1{3{E{F{H{K{0{L{0{2{M{0}U{F,{6{1{2{0{G
{0}U{F.{:{1{0}m{D{0{F{0}U{F0{:{1{0~]{D {0}U{F2{6{1{1{0{I{0}U{F4{:{1{0!{1{2{2{0{M{0 }\{F{2{2}]{F}_{F}`
{F{5}a{F{7{0{8{0;{0{:{;{0{3}a{F}b{F}H{;{2}={1}I{;{2}c{F}d{F{0{0{4{@{0}L{;{B{0}L{;{D{1{9{E{F~W{D~X{D~Y
{D~Z{D~[{D~\{D{H{K{0{L{0{6{M{0}\{F.{6{1{2{0{G{0}\{F0{:{1{0}m{D{0{F{0}\{F2{:{1{0~`{D {0}\{F4{6{1{1{0{I
{0}\{F6{:{1{0!~a{D{0}\{F8{6{1{1{0~[{D{0}\{F:{:{1{0~b{D~c{D~[{D}\{F<{6{2{2{1{2{0~\{D{1~K{1}\{F>{>{1{2
{0~]{D{0}\{F@{>{2{0~d{D{0~e{D{1{2{0~\{D{1~K{1}\{FB{>{1{2{0~]{D{0}\{FD{>{1{4~f{D{0}\{FF{6{1{1{0~X{D{0
}\{FH{:{1{0~b{D~g{D~X{D}\{FJ{6{2{2{1{2{0~Y{D{0}\{FL{>{1{0~h{D{0~Z{D{1~K{1}\{FN{>{1{0~?{;{1{2{0~Y{D{1
~i{D}\{FP{>{2{0~h{D{0~^{;{0~Z{D{0}\{FR{>{1{0~?{;{1{2{3{0{M{0 {3{2{2{2{0~a{D{1{0~c{D{2{2{0~f{D{1{0~g{D
}e{F{2{2}f{F}h{F}i{F{5}j{F{7{0{8{0J{0{:{;{0{3}j{F}b{F}H{;{2}={1}I{;{1}k{F{0{0{4{@{0}L{;{B{0}L{;{D{1{7
{E{F~X{D~Y{D}l{F}m{F{H{K{0{L{0{4{M{0}e{F,{6{1{2{0{G{0}e{F.{:{1{0}m{D{0{F{0}e{F0{:{1{0~`{D {0}e{F2{6{1
{1{0{I{0}e{F4{:{1{0!}n{F{0}e{F6{6{1{1{0}n{F{0}e{F8{:{1{0~b{D}o{F~X{D}e{F:{6{1{3{0~Y{D{0}e{F<{:{1{0~h
{D{0~Z{D{0}e{F>{:{1{0{F{0}m{F{0}e{F@{:{2{0}:{8{0~0{F{1{2{3{0{M{0 {3{2{0}n{F{0}o{F~1{F{2{2~2{F~4{F~5{F
{5~6{F{7{0{8{0;{0{:{;{0{3}={E~\{7}H{;{2}={1}I{;{2~6{F~7{F{0{0{4{@{0}L{;{B{0}L{;{D{1{3{E{F{H{K{0{L{0{2
{M{0~1{F,{6{1{2{0{G{0~1{F.{:{1{0}m{D{0{F{0~1{F0{:{4{0~]{D{0~^{D{0}F{F{0~`{D}T{3{0~1{F2{6{1{1{0{I{0~1
{F4{:{1{0}o{B{1{2{2{0{M{0}T{3~8{F{2{2~9{F~;{F~<{F{5~={F{7{0{8{0;{0{:{;{0{3}Q{F}U{;}H{;{2}={1}I{;{2~=
{F~>{F{0{0{4{@{0}L{;{B{0}L{;{D{1{8{E{F~?{F~@{F~A{F~B{F~C{F{H{K{0{L{0{4{M{0~8{F.{6{1{2{0{G{0~8{F0{:{1
{0}m{D{0{F{0~8{F2{:{1{0}F{F {0~8{F4{6{1{1{0{I{0~8{F6{:{1{0!~D{F{0~8{F8{6{2{3{1{1{0~B{F{0~8{F:{>{1{2{1
{1{0~A{F{0~8{F<{>{1{2{1{1{0~C{F{0~8{F>{>{1{2~E{F{0~8{F@{6{2{2{1{1{0~@{F{0~8{FB{>{1{2{1{1{0~D{F{0~8{FD
{>{1{0~>{<{1{2{3{0{M{0 {3{2{0~D{F{0~E{F~F{F{2{2~G{F~I{F~J{F{5~K{F{7{0{8{0;{0{:{;{0{2~K{F}H{;{2}={1}I
{;{1~L{F{0{0{4{@{0}L{;{B{0}L{;{D{1{4{E{F~M{F{H{K{0{L{0{3{M{0~F{F*{6{1{2{0{G{0~F{F,{:{1{0}C{1{0{F{0~F
{F.{:{1{0~N{F {0~F{F0{6{1{1{0{I{0~F{F2{:{1{0!~O{F{0~F{F4{6{1{1{0~N{F{1}f{3~F{F6{:{1{0~P{F{1{2{3{0{M{0 
{0~O{F~Q{F{2{2~R{F~T{F~U{F{5~V{F{7{0{8{0{9{0{:{;{0{2~V{F}H{;{2}={1}I{;{2~W{F~X{F{0{0{4{@{0}L{;{B{0}L
{;{D{1{3{E{F{H{K{0{L{0{2{M{0~Q{F*{6{1{2{0{G{0~Q{F,{:{1{0}\{<{0{F{0~Q{F.{:{1{0~Y{F {0~Q{F0{6{1{1{0{I{0
~Q{F2{:{1{0!{1{2{2{0{M{0 ~Z{F{2{2~[{F~]{F~^{F{5~_{F{7{0{8{0J{0{:{;{0{2~_{F}Y{<{2}={1~e{3{1~`{F{0{0{4
{@{0}n{1{B{0~a{F{D{1{3{E{F{H{K{0{L{0{2{M{0~Z{F*{6{1{2{0{G{0~Z{F,{:{1{0~b{F{0{F{0~Z{F.{:{4{0~c{F{0~d{F
{0~e{F{0~f{F {0~Z{F8{6{1{1{0{I{0~Z{F:{:{1{0!{1{2{2{0{M{0 ~g{F{2{2~h{F~j{F~k{F{5~l{F{7{0{8{0*{0{:{;{0
{0{0{0{0{0{2{D{1{5{F~l{F~m{F}B{2{H{J{1{2~m{F~l{F{0{2{M{0~g{F{L{6{1{2{0{G{0~g{F{N{:{1{0~<{<{0}C{2{0~g
{F {:{3{0~n{F{0~o{F{0~={< {0~g{F"{6{1{1{0{I{0~g{F${:{1{0!{1{2{2{0{M{0 ~g{F:{2}0{G}2{G}3{G{5}4{G{7{0{8
{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{F}B{2{H{0{2{M{0~g{FP{6{1{2{0{G{0~g{FR{:{1{0~<{<{0}C{2{0~g{FT{:{1{0~={< 
{0~g{FV{6{1{1{0{I{0~g{FX{:{1{0!{1{2{2{0{M{0 ~g{Fb{2}4{G}6{G}7{G{5}8{G{7{0{8{0;{0{0{0{0{2~5{<}8{G{2>}9
{G{2}:{G};{G{0{0{4{@{0{A{B{0~a{F{D{1{3}L{>~:{2~m{F{K{0{L{1}T{F{2~j{F}2{G{3~:{2~m{F}L{>{2{0{0{0}<{G{2
{2}={G}?{G}@{G{5}A{G{7{0{8{0J{0{:{;{0{3~5{<}A{G}H{;{2}={1}I{;{1}B{G{0{0{4{@{0}L{;{B{0~a{F{D{1{4{F}C{G
}B{2{H{K{0{L{0{3{M{0}<{G,{6{1{2{0{G{0}<{G.{:{1{0~<{<{0}C{2{0}<{G0{:{1{0~={< {0}<{G2{6{1{1{0{I{0}<{G4
{:{1{0!}`{6{0}<{G6{6{1{1{0}D{G{0}<{G8{:{1{2{1{2{3{0{M{0 {0}`{6}D{G{2{2}E{G}G{G}H{G{5}I{G{7{0{8{0{9{0
{:{;{0{3~[{6}I{G~c{3{4}={1>~d{3}2{4{2}J{G}K{G{0{0{4{@{0{A{B{0~a{F{D{1{4{E{F}L{G{H{K{0{L{0{3{M{0}D{G0
{6{1{2{0{G{0}D{G2{:{1{0~D{6{0{F{0}D{G4{:{2{0~e{6{0}M{G {0}D{G:{6{1{1{0{I{0}D{G<{:{1{0!}7{4{0}D{G>{6{1
{1{0}M{G{0}D{G@{:{1{2{1{2{3{0{M{0 {0}7{4}N{G{2{2}O{G}Q{G}R{G{5}S{G{7{0{8{0J{0{:{;{0{3~[{6}S{G}T{G{4}Z
{1U}={1}N{@{1}U{G{0{0{4{@{0}n{1{B{0~a{F{D{1{4{E{F}V{G{H{K{0{L{0{3{M{0}N{G0{6{1{2{0{G{0}N{G2{:{1{0~D{6
{0{F{0}N{G4{:{2{0~e{6{0}M{G {0}N{G:{6{1{1{0{I{0}N{G<{:{1{0!}W{G{0}N{G@{6{1{1{0}W{G{0}N{GB{:{1{2{1{2{3
{0{M{0 {0}W{G}X{G{2{2}Y{G}[{G}\{G{5}]{G{7{0{8{0;{0{:{;{0{3~[{6}]{G~K{3{5~L{3U}K{7~M{3}M{7{1}^{G{0{0{4
{@{0A{B{0~a{F{D{1{4{E{F}O{7{H{K{0{L{0{3{M{0}X{G4{6{1{2{0{G{0}X{G6{:{1{0~D{6{0{F{0}X{G8{:{4{0}_{G{0~e
{6{0}`{G{0}M{G {0}X{GB{6{1{1{0{I{0}X{GD{:{1{0!}a{G{0}X{GF{6{1{1{0}P{7{0}X{GH{:{1{3{1{2{3{0{M{0 {0}a{G
}b{G{2{2}c{G}e{G}f{G{5}g{G{7{0{8{0{9{0{:{;{0{3~[{6}I{G}g{G{3U~a{1~K{>{2}h{G}i{G{0{0{4{@{0A{B{0~a{F{D
{1{4{E{F}j{G{H{K{0{L{0{3{M{0}b{G.{6{1{2{0{G{0}b{G0{:{1{0~D{6{0{F{0}b{G2{:{2{0~e{6{0}M{G {0}b{G8{6{1{1
{0{I{0}b{G:{:{1{0!}k{G{0}b{G<{6{1{1{0}k{G{1~J{1}b{G>{:{1{3{1{2{3{0{M{0 {0}k{G}l{G{2{2}m{G}o{G~0{G{5~1
{G{7{0{8{0{9{0{:{;{0{3~1{G~2{G}Y{<{2}={1~e{3{1~3{G{0{0{4{@{0A{B{0~a{F{D{1{6{E{F~:{2~4{G~5{G{H{K{0{L{0
{6{M{0}l{G.{6{1{2{0{G{0}l{G0{:{1{0~D{6{0{F{0}l{G2{:{2{0~6{G{0~7{G {0}l{G8{6{1{1{0{I{0}l{G:{:{1{0!~8{G
{0}l{G<{6{1{1{0~5{G{1~D{>}l{G>{:{1{0~9{G~:{G{0}l{G@{6{1{1{0~6{G{1~J{1}l{GB{:{1{3~;{G{0}l{GD{6{1{1{0~6
{G{1}O{1}l{GF{:{1{0~={2~<{G{0}l{GH{6{1{1{0~6{G{1~@{2}l{GJ{:{1{0~:{2{1{2{3{0{M{0 {3{2{0~8{G{2{3{0~:{G
{1{0~;{G{1{0~<{G~={G{2{2~>{G~@{G~A{G{5~B{G{7{0{8{0{9{0{:{;{0{3~B{G~C{G~D{G{3}={1~e{3~E{G{1~F{G{0{0{4
{@{0}n{1{B{0~a{F{D{1{6{E{F~G{G~H{G~I{G{H{K{0{L{0{4{M{0~={G.{6{1{2{0{G{0~={G0{:{1{0}C{1{0{F{0~={G2{:{2
{0~J{G{0~K{G {0~={G8{6{1{1{0{I{0~={G:{:{1{0!~L{G{0~={G<{6{2{2{1{1{0~H{G{1~D{>~={G>{>{1{0~9{G{1{1{0~I
{G{1~D{>~={G@{>{1{0~9{G~M{G{0~={GB{6{1{1{0~J{G{1}f{3~={GD{:{1{0~N{G{1{2{4{0{M{0 {0~L{G{0~M{G~O{G{2{2
~P{G~R{G~S{G{5~T{G{7{0{8{0J{0{:{;{0{2~T{G~U{G{2~V{G~W{G{2~X{G~Y{G{0{0{4{@{0{A{B{0~a{F{D{1{5{E{F~Z{G}A
{1{H{K{0{L{0{4{M{0~O{G*{6{1{2{0{G{0~O{G,{:{1{0~[{G{0{F{0~O{G.{:{1{0~\{G {0~O{G0{6{1{1{0{I{0~O{G2{:{1
{0!}L{1{0~O{G4{6{1{1{0}B{1{0~O{G6{:{1{2~]{G{0~O{G8{6{1{1{0~[{G{0~O{G:{:{3{0~^{G{0~_{G{0~`{G{1{2{4{0{M
{0 {0}L{1{0~]{G~a{G{2{2~b{G~d{G~e{G{5~f{G{7{0{8{0;{0{:{;{0{3~f{G~g{G}H{;{2}={1}I{;{2~h{G~i{G{0{0{4{@
{0}L{;{B{0~a{F{D{1{4{E{F~j{G{H{K{0{L{0{3{M{0~a{G,{6{1{2{0{G{0~a{G.{:{1{0}2{2{0{F{0~a{G0{:{1{0~k{G {0
~a{G2{6{1{1{0{I{0~a{G4{:{1{0!~l{G{0~a{G6{6{1{1{0~k{G{0~a{G8{:{1{2{1{2{3{0{M{0 {0~l{G~m{G{2{2~n{G}0{H
}1{H{5}2{H{7{0{8{0J{0{:{;{0{3}2{H}3{H}m{4{2>}2{4{2}4{H}5{H{0{0{4{@{0}n{1{B{0~a{F{D{1{3{E{F{H{K{0{L{0
{2{M{0~m{G,{6{1{2{0{G{0~m{G.{:{1{0}2{2{0{F{0~m{G0{:{2{0}6{H{0}7{H {0~m{G6{6{1{1{0{I{0~m{G8{:{1{0!{1{2
{2{0{M{0 }8{H{2{2}9{H};{H}<{H{5}={H{7{0{8{0;{0{:{;{0{4}2{H~f{G}={H~K{3{3~L{3U~M{3{2}>{H}?{H{0{0{4{@{0
}n{1{B{0~a{F{D{1{5{E{F}@{H}A{H{H{K{0{L{0{5}B{H{0}8{H2{6{1{2{0{G{0}8{H4{:{1{0}2{2{0{F{0}8{H6{:{1{0}6{H
}C{H{0}8{H8{6{1{1{0}A{H{0}8{H:{:{1{2}D{H{0}8{H<{6{1{3{0{G{0}8{H>{:{1{0}2{2{0{F{0}8{H@{:{1{0~k{G{0}A{H
{0}8{HB{:{1{3}E{H{0}8{HD{6{2{2{1{1{0}B{H{1~D{>}8{HF{>{1{0~9{G{1{1{0}B{H{0}8{HH{>{1{4 {0}8{HJ{6{1{1{0
{I{0}8{HL{:{1{0!{1{2{3{0 {0}E{H{3{2{0}D{H{2{2{0}B{H{1{0}C{H}F{H{2{2}G{H}I{H}J{H{5}K{H{7{0{8{0;{0{:{;
{0{4}K{H}L{H}M{H}N{H{4~L{3U~M{3}O{H{1}P{H{0{0{4{@{0A{B{0~a{F{D{1{4{E{F}Q{H{H{K{0{L{0{3{M{0}F{H2{6{1{2
{0{G{0}F{H4{:{1{0}C{2{0{F{0}F{H6{:{2{0}R{H{0}S{H {0}F{H<{6{1{1{0{I{0}F{H>{:{1{0!}T{H{0}F{H@{6{1{1{0}R
{H{0}F{HB{:{1{0}U{H{1{2{3{0{M{0 {0}T{H}V{H{2{2}W{H}Y{H}Z{H{5}[{H{7{0{8{0J{0{:{;{0{3}[{H}\{H~c{3{2}={1
~d{3{2}]{H}^{H{0{0{4{@{0}n{1{B{0~a{F{D{1{4{E{F}A{1{H{K{0{L{0{3{M{0}V{H,{6{1{2{0{G{0}V{H.{:{1{0}C{1{0
{F{0}V{H0{:{6{0}_{H{0}`{H{0}a{H{0}b{H{0}c{H{0}d{H {0}V{H>{6{1{1{0{I{0}V{H@{:{1{0!}L{1{0}V{HB{6{1{1{0
}B{1{0}V{HD{:{1{2{1{2{3{0{M{0 {0}L{1}e{H{2{2}f{H}h{H}i{H{5}j{H{7{0{8{0J{0{:{;{0{3}j{H}k{H~K{3{3~L{3U
~M{3{1}l{H{0{0{4{@{0}n{1{B{0~a{F{D{1{5{E{F}m{H}F{:{H{K{0{L{0{4{M{0}e{H0{6{1{2{0{G{0}e{H2{:{1{0~Y{;{0
{F{0}e{H4{:{1{0}n{H {0}e{H6{6{1{1{0{I{0}e{H8{:{1{0!}o{H{0}e{H:{6{2{2{1{1{0}n{H{0}e{H<{>{1{0~0{H{1{1{0
}n{H{0}e{H>{>{1{4~1{H{0}e{H@{6{1{1{0}G{:{0}e{HB{:{1{0~2{H{1{2{4{0{M{0 {0}o{H{1{0~1{H~3{H{2{2~4{H~6{H
~7{H{5~8{H{7{0{8{0J{0{:{;{0{3~8{H~9{H}Y{<{2}={1~e{3{2~:{H~;{H{0{0{4{@{0}n{1{B{0~a{F{D{1{4{E{F}A{1{H{K
{0{L{0{3{M{0~3{H,{6{1{2{0{G{0~3{H.{:{1{0~Y{;{0{F{0~3{H0{:{2{0~<{H{0~={H {0~3{H6{6{1{1{0{I{0~3{H8{:{1
{0!}L{1{0~3{H:{6{1{1{0}B{1{0~3{H<{:{1{2{1{2{3{0{M{0 {0}L{1~>{H{2{2~?{H~A{H~B{H{5~C{H{7{0{8{0J{0{:{;{0
{3~C{H~D{H}Y{<{2}={1~e{3{1~E{H{0{0{4{@{0}n{1{B{0~a{F{D{1{4{E{F}A{1{H{K{0{L{0{3{M{0~>{H,{6{1{2{0{G{0~>
{H.{:{1{0}C{1{0{F{0~>{H0{:{6{0~F{H{0~G{H{0~H{H{0~I{H{0~J{H{0~K{H {0~>{H>{6{1{1{0{I{0~>{H@{:{1{0!}L{1
{0~>{HB{6{1{1{0}B{1{0~>{HD{:{1{2{1{2{3{0{M{0 {0}L{1~L{H{2{2~M{H~O{H~P{H{5~Q{H{7{0{8{0{9{0{:{;{0{3~C{H
~Q{H}Y{<{2}={1~e{3{1~R{H{0{0{4{@{0A{B{0~a{F{D{1{8{E{F~S{H~T{H~U{H~V{H~W{H{H{K{0{L{0{4{M{0~L{H,{6{1{2
{0{G{0~L{H.{:{1{0}C{1{0{F{0~L{H0{:{2{0~G{H{0~J{H {0~L{H6{6{1{1{0{I{0~L{H8{:{1{0!~X{H{0~L{H:{6{1{3{0~X
{H{0~L{H<{:{1{0~Y{H{0~V{H{0~L{H>{:{1{2{0~T{H{0~L{H@{:{1{0~Z{H}E{H{0~L{HB{6{2{2{1{1{0~U{H{1~D{>~L{HD{>
{1{0~9{G{1{1{0~W{H{1~D{>~L{HF{>{1{0~9{G{1{2{4{0{M{0 {0~X{H{0}E{H~[{H{2{2~\{H~^{H~_{H{5~`{H{7{0{8{0{9
{0{:{;{0{3~`{H~a{H~b{H{3}Z{1}K{7~c{H{2~d{H~e{H{0{0{4{@{0{A{B{0~a{F{D{1{3{E{F{H{K{0{L{0{2{M{0~[{H.{6{1
{2{0{G{0~[{H0{:{1{0~[{G{0{F{0~[{H2{:{2{0~f{H{0~g{H {0~[{H8{6{1{1{0{I{0~[{H:{:{1{0!{1{2{2{0{M{0 ~h{H{2
{2~i{H~k{H~l{H{5~m{H{7{0{8{0J{0{:{;{0{3~B{G~m{H~c{3{2}={1~d{3{1}]{H{0{0{4{@{0}n{1{B{0~a{F{D{1{4{E{F}A
{1{H{K{0{L{0{3{M{0~h{H,{6{1{2{0{G{0~h{H.{:{1{0}C{1{0{F{0~h{H0{:{7{0~J{G{0~K{G{0~n{H{0~o{H{0}0{I{0}1{I
{0}2{I {0~h{H@{6{1{1{0{I{0~h{HB{:{1{0!}L{1{0~h{HD{6{1{1{0}B{1{0~h{HF{:{1{2{1{2{3{0{M{0 {0}L{1}3{I{2{2
}4{I}6{I}7{I{5}8{I{7{0{8{0}X{4{0{:{;{0{4}8{I}9{I}Y{<~K{3{5}={1~L{3U~e{3~M{3{2}:{I};{I{0{0{4{@{0A{B{0
~a{F{D{1{;{E{F}<{I}={I}>{I}?{I}@{I}A{I}B{I}C{I{H{K{0{L{0{5{M{0}3{I6{6{1{2{0{G{0}3{I8{:{1{0}C{1{0{F{0
}3{I:{:{2{0}2{E{0}D{I {0}3{I@{6{1{1{0{I{0}3{IB{:{1{0!}E{I}G{I}3{ID{6{2{2{1{2{0}B{I{1~D{>}3{IF{>{1{0~9
{G{0}A{I{0}3{IH{>{1{0~Z{H{1{2{0}C{I{1~D{>}3{IJ{>{1{0~9{G{0}A{I{0}3{IL{>{1{0~Z{H}G{I{0}3{IN{6{1{2{0}@
{I{1~D{>}3{IP{:{1{0~9{G{0}D{I{0}3{IR{:{1{0~Z{H}H{I}J{I}3{IT{6{2{2{1{2{0}={I{1~D{>}3{IV{>{1{0~9{G{0}?
{I{0}3{IX{>{1{0~Z{H{1{2{0}>{I{1~D{>}3{IZ{>{1{0~9{G{0}?{I{0}3{I\{>{1{0~Z{H{1{2{3{0{M{0 {3{3{0}E{I{0}G
{I{0}H{I}J{I{2{2}K{I}M{I}N{I{5}O{I{7{0{8{0J{0{:{;{0{3}8{I}O{I}Y{<{2}={1~e{3{2}P{I}@{1{0{0{4{@{0}n{1{B
{0~a{F{D{1{5{E{F{H}B{1}9{8{K{0{L{0{4{M{0}J{I.{6{1{2{0{G{0}J{I0{:{1{0}C{1{0{F{0}J{I2{:{6{0}2{E{0}Q{I{0
}R{I{0}S{I{0}T{I{0}U{I {0}J{I@{6{1{1{0{I{0}J{IB{:{1{0!}V{I{0}J{ID{6{1{1{0}:{8{0}J{IF{:{1{4}M{1{0}J{IH
{6{1{1{0}C{1{2}N{1}O{1}J{IJ{:{1{0}P{1{1{2{4{0{M{0 {0}V{I{1{0}M{1}W{I{2{2}X{I}Z{I}[{I{5}\{I{7{0{8{0;{0
{:{;{0{4}8{I}9{I}Y{<~K{3{5}={1~L{3U~e{3~M{3{2}\{I}]{I{0{0{4{@{0A{B{0~a{F{D{1{A{E{F}<{I}={I}^{I}>{I}_
{I}?{I}`{I}a{I}@{I}A{I}B{I}b{I}C{I}c{I{H{K{0{L{0{5{M{0}W{I6{6{1{2{0{G{0}W{I8{:{1{0}C{1{0{F{0}W{I:{:{2
{0}2{E{0}D{I {0}W{I@{6{1{1{0{I{0}W{IB{:{1{0!}E{I}G{I}W{ID{6{2{2{1{4{0}B{I{1~D{>}W{IF{>{1{0~9{G{0}A{I
{0}W{IH{>{2{0}d{I{0}e{I{0}b{I{1}j{6}W{IN{>{1{1}f{I{0}c{I{1~F{1}W{IP{>{1{1}f{I{1{4{0}C{I{1~D{>}W{IR{>
{1{0~9{G{0}A{I{0}W{IT{>{2{0}d{I{0}e{I{0}b{I{1}j{6}W{IZ{>{1{1}f{I{0}c{I{1~F{1}W{I\{>{1{1}f{I}G{I{0}W{I^
{6{1{4{0}@{I{1~D{>}W{I`{:{1{0~9{G{0}D{I{0}W{Ib{:{2{0}d{I{0}e{I{0}a{I{1}j{6}W{Ih{:{1{1}f{I{0}d{I{1~F{1
}W{Ij{:{1{1}f{I}H{I}J{I}W{Il{6{2{2{1{4{0}={I{1~D{>}W{In{>{1{0~9{G{0}?{I{0}W{Ip{>{2{0}d{I{0}e{I{0}_{I
{1}j{6}W{Iv{>{1{1}f{I{0}`{I{1~F{1}W{Ix{>{1{1}f{I{1{4{0}>{I{1~D{>}W{Iz{>{1{0~9{G{0}?{I{0}W{I|l{>{2{0}d
{I{0}e{I{0}_{I{1}j{6}W{I}2{1{>{1{1}f{I{0}`{I{1~F{1}W{I}4{1{>{1{1}f{I{1{2{3{0{M{0 {3{3{0}E{I{0}G{I{0}H
{I}g{I{2{2}h{I}j{I}k{I{5}l{I{7{0{8{0;{0{:{;{0{3}8{I}9{I}Y{<{2}={1~e{3{2}l{I}]{I{0{0{4{@{0A{B{0~a{F{D
{1{>{E{F}<{I}={I}^{I}_{I}?{I}`{I}a{I}A{I}B{I}b{I}c{I{H{K{0{L{0{5{M{0}g{I0{6{1{2{0{G{0}g{I2{:{1{0}C{1
{0{F{0}g{I4{:{2{0}2{E{0}D{I {0}g{I:{6{1{1{0{I{0}g{I<{:{1{0!}E{I}G{I}g{I@{6{2 {1{3{0}B{I{1~D{>}g{IB{>
{1{0~9{G{0}b{I{1}j{6}g{ID{>{1{1}m{I{0}c{I{1~F{1}g{IF{>{1{1}m{I{1{3{0}C{I{1~D{>}g{IH{>{1{0~9{G{0}b{I{1
}j{6}g{IJ{>{1{1}m{I{0}c{I{1~F{1}g{IL{>{1{1}m{I{1{3{0}B{I{1~D{>}g{IN{>{1{0~9{G{0}b{I{1}j{6}g{IP{>{1{1
}n{I{0}c{I{1~F{1}g{IR{>{1{1}n{I{1{3{0}C{I{1~D{>}g{IT{>{1{0~9{G{0}b{I{1}j{6}g{IV{>{1{1}n{I{0}c{I{1~F{1
}g{IX{>{1{1}n{I{1{3{0}B{I{1~D{>}g{IZ{>{1{0~9{G{0}b{I{1}j{6}g{I\{>{1{1}o{I{0}c{I{1~F{1}g{I^{>{1{1}o{I
{1{3{0}C{I{1~D{>}g{I`{>{1{0~9{G{0}b{I{1}j{6}g{Ib{>{1{1}o{I{0}c{I{1~F{1}g{Id{>{1{1}o{I{1{3{0}B{I{1~D{>
}g{If{>{1{0~9{G{0}b{I{1}j{6}g{Ih{>{1{1~0{I{0}c{I{1~F{1}g{Ij{>{1{1~0{I{1{3{0}C{I{1~D{>}g{Il{>{1{0~9{G
{0}b{I{1}j{6}g{In{>{1{1~0{I{0}c{I{1~F{1}g{Ip{>{1{1~0{I{1{3{0}B{I{1~D{>}g{Ir{>{1{0~9{G{0}b{I{1}j{6}g{It
{>{1{1~1{I{0}c{I{1~F{1}g{Iv{>{1{1~1{I{1{3{0}C{I{1~D{>}g{Ix{>{1{0~9{G{0}b{I{1}j{6}g{Iz{>{1{1~1{I{0}c{I
{1~F{1}g{I|l{>{1{1~1{I{1{3{0}B{I{1~D{>}g{I|n{>{1{0~9{G{0}b{I{1}j{6}g{I}0{1{>{1{1~2{I{0}c{I{1~F{1}g{I
}2{1{>{1{1~2{I{1{3{0}C{I{1~D{>}g{I}4{1{>{1{0~9{G{0}b{I{1}j{6}g{I}6{1{>{1{1~2{I{0}c{I{1~F{1}g{I}8{1{>
{1{1~2{I{1{3{0}B{I{1~D{>}g{I}:{1{>{1{0~9{G{0}b{I{1}j{6}g{I}<{1{>{1{1~3{I{0}c{I{1~F{1}g{I}>{1{>{1{1~3
{I{1{3{0}C{I{1~D{>}g{I}@{1{>{1{0~9{G{0}b{I{1}j{6}g{I}B{1{>{1{1~3{I{0}c{I{1~F{1}g{I}D{1{>{1{1~3{I{1{3
{0}B{I{1~D{>}g{I}F{1{>{1{0~9{G{0}b{I{1}j{6}g{I}H{1{>{1{1~4{I{0}c{I{1~F{1}g{I}J{1{>{1{1~4{I{1{3{0}C{I
{1~D{>}g{I}L{1{>{1{0~9{G{0}b{I{1}j{6}g{I}N{1{>{1{1~4{I{0}c{I{1~F{1}g{I}P{1{>{1{1~4{I{1{3{0}B{I{1~D{>
}g{I}R{1{>{1{0~9{G{0}b{I{1}j{6}g{I}T{1{>{1{1~5{I{0}c{I{1~F{1}g{I}V{1{>{1{1~5{I{1{3{0}C{I{1~D{>}g{I}X
{1{>{1{0~9{G{0}b{I{1}j{6}g{I}Z{1{>{1{1~5{I{0}c{I{1~F{1}g{I}\{1{>{1{1~5{I{1{3{0}B{I{1~D{>}g{I}^{1{>{1
{0~9{G{0}b{I{1}j{6}g{I}`{1{>{1{1~6{I{0}c{I{1~F{1}g{I}b{1{>{1{1~6{I{1{3{0}C{I{1~D{>}g{I}d{1{>{1{0~9{G
{0}b{I{1}j{6}g{I}f{1{>{1{1~6{I{0}c{I{1~F{1}g{I}h{1{>{1{1~6{I{1{3{0}B{I{1~D{>}g{I}j{1{>{1{0~9{G{0}b{I
{1}j{6}g{I}l{1{>{1{1~7{I{0}c{I{1~F{1}g{I}n{1{>{1{1~7{I{1{3{0}C{I{1~D{>}g{I~0{1{>{1{0~9{G{0}b{I{1}j{6
}g{I~2{1{>{1{1~7{I{0}c{I{1~F{1}g{I~4{1{>{1{1~7{I{1{3{0}B{I{1~D{>}g{I~6{1{>{1{0~9{G{0}b{I{1}j{6}g{I~8
{1{>{1{1~8{I{0}c{I{1~F{1}g{I~:{1{>{1{1~8{I{1{3{0}C{I{1~D{>}g{I~<{1{>{1{0~9{G{0}b{I{1}j{6}g{I~>{1{>{1
{1~8{I{0}c{I{1~F{1}g{I~@{1{>{1{1~8{I{1{3{0}B{I{1~D{>}g{I~B{1{>{1{0~9{G{0}b{I{1}j{6}g{I~D{1{>{1{1~9{I
{0}c{I{1~F{1}g{I~F{1{>{1{1~9{I{1{3{0}C{I{1~D{>}g{I~H{1{>{1{0~9{G{0}b{I{1}j{6}g{I~J{1{>{1{1~9{I{0}c{I
{1~F{1}g{I~L{1{>{1{1~9{I{1{3{0}B{I{1~D{>}g{I~N{1{>{1{0~9{G{0}b{I{1}j{6}g{I~P{1{>{1{1~:{I{0}c{I{1~F{1
}g{I~R{1{>{1{1~:{I{1{3{0}C{I{1~D{>}g{I~T{1{>{1{0~9{G{0}b{I{1}j{6}g{I~V{1{>{1{1~:{I{0}c{I{1~F{1}g{I~X
{1{>{1{1~:{I{1{3{0}B{I{1~D{>}g{I~Z{1{>{1{0~9{G{0}b{I{1}j{6}g{I~\{1{>{1{1~;{I{0}c{I{1~F{1}g{I~^{1{>{1
{1~;{I{1{3{0}C{I{1~D{>}g{I~`{1{>{1{0~9{G{0}b{I{1}j{6}g{I~b{1{>{1{1~;{I{0}c{I{1~F{1}g{I~d{1{>{1{1~;{I
{1{3{0}B{I{1~D{>}g{I~f{1{>{1{0~9{G{0}b{I{1}j{6}g{I~h{1{>{1{1~<{I{0}c{I{1~F{1}g{I~j{1{>{1{1~<{I{1{3{0
}C{I{1~D{>}g{I~l{1{>{1{0~9{G{0}b{I{1}j{6}g{I~n{1{>{1{1~<{I{0}c{I{1~F{1}g{I}0{2{>{1{1~<{I}G{I{0}g{I}2
{2{6{2{@{1{3{0}@{I{1~D{>}g{I}4{2{>{1{0~9{G{0}a{I{1}j{6}g{I}6{2{>{1{1}m{I{0}d{I{1~F{1}g{I}8{2{>{1{1}m
{I{1{3{0}@{I{1~D{>}g{I}:{2{>{1{0~9{G{0}a{I{1}j{6}g{I}<{2{>{1{1}n{I{0}d{I{1~F{1}g{I}>{2{>{1{1}n{I{1{3
{0}@{I{1~D{>}g{I}@{2{>{1{0~9{G{0}a{I{1}j{6}g{I}B{2{>{1{1}o{I{0}d{I{1~F{1}g{I}D{2{>{1{1}o{I{1{3{0}@{I
{1~D{>}g{I}F{2{>{1{0~9{G{0}a{I{1}j{6}g{I}H{2{>{1{1~0{I{0}d{I{1~F{1}g{I}J{2{>{1{1~0{I{1{3{0}@{I{1~D{>
}g{I}L{2{>{1{0~9{G{0}a{I{1}j{6}g{I}N{2{>{1{1~1{I{0}d{I{1~F{1}g{I}P{2{>{1{1~1{I{1{3{0}@{I{1~D{>}g{I}R
{2{>{1{0~9{G{0}a{I{1}j{6}g{I}T{2{>{1{1~2{I{0}d{I{1~F{1}g{I}V{2{>{1{1~2{I{1{3{0}@{I{1~D{>}g{I}X{2{>{1
{0~9{G{0}a{I{1}j{6}g{I}Z{2{>{1{1~3{I{0}d{I{1~F{1}g{I}\{2{>{1{1~3{I{1{3{0}@{I{1~D{>}g{I}^{2{>{1{0~9{G
{0}a{I{1}j{6}g{I}`{2{>{1{1~4{I{0}d{I{1~F{1}g{I}b{2{>{1{1~4{I{1{3{0}@{I{1~D{>}g{I}d{2{>{1{0~9{G{0}a{I
{1}j{6}g{I}f{2{>{1{1~5{I{0}d{I{1~F{1}g{I}h{2{>{1{1~5{I{1{3{0}@{I{1~D{>}g{I}j{2{>{1{0~9{G{0}a{I{1}j{6
}g{I}l{2{>{1{1~6{I{0}d{I{1~F{1}g{I}n{2{>{1{1~6{I{1{3{0}@{I{1~D{>}g{I~0{2{>{1{0~9{G{0}a{I{1}j{6}g{I~2
{2{>{1{1~7{I{0}d{I{1~F{1}g{I~4{2{>{1{1~7{I{1{3{0}@{I{1~D{>}g{I~6{2{>{1{0~9{G{0}a{I{1}j{6}g{I~8{2{>{1
{1~8{I{0}d{I{1~F{1}g{I~:{2{>{1{1~8{I{1{3{0}@{I{1~D{>}g{I~<{2{>{1{0~9{G{0}a{I{1}j{6}g{I~>{2{>{1{1~9{I
{0}d{I{1~F{1}g{I~@{2{>{1{1~9{I{1{3{0}@{I{1~D{>}g{I~B{2{>{1{0~9{G{0}a{I{1}j{6}g{I~D{2{>{1{1~:{I{0}d{I
{1~F{1}g{I~F{2{>{1{1~:{I{1{3{0}@{I{1~D{>}g{I~H{2{>{1{0~9{G{0}a{I{1}j{6}g{I~J{2{>{1{1~;{I{0}d{I{1~F{1
}g{I~L{2{>{1{1~;{I{1{3{0}@{I{1~D{>}g{I~N{2{>{1{0~9{G{0}a{I{1}j{6}g{I~P{2{>{1{1~<{I{0}d{I{1~F{1}g{I~R
{2{>{1{1~<{I}H{I}J{I}g{I~T{2{6{2 {1{3{0}={I{1~D{>}g{I~V{2{>{1{0~9{G{0}_{I{1}j{6}g{I~X{2{>{1{1}m{I{0}`
{I{1~F{1}g{I~Z{2{>{1{1}m{I{1{3{0}>{I{1~D{>}g{I~\{2{>{1{0~9{G{0}_{I{1}j{6}g{I~^{2{>{1{1}m{I{0}`{I{1~F
{1}g{I~`{2{>{1{1}m{I{1{3{0}={I{1~D{>}g{I~b{2{>{1{0~9{G{0}_{I{1}j{6}g{I~d{2{>{1{1}n{I{0}`{I{1~F{1}g{I
~f{2{>{1{1}n{I{1{3{0}>{I{1~D{>}g{I~h{2{>{1{0~9{G{0}_{I{1}j{6}g{I~j{2{>{1{1}n{I{0}`{I{1~F{1}g{I~l{2{>
{1{1}n{I{1{3{0}={I{1~D{>}g{I~n{2{>{1{0~9{G{0}_{I{1}j{6}g{I}0{3{>{1{1}o{I{0}`{I{1~F{1}g{I}2{3{>{1{1}o
{I{1{3{0}>{I{1~D{>}g{I}4{3{>{1{0~9{G{0}_{I{1}j{6}g{I}6{3{>{1{1}o{I{0}`{I{1~F{1}g{I}8{3{>{1{1}o{I{1{3
{0}={I{1~D{>}g{I}:{3{>{1{0~9{G{0}_{I{1}j{6}g{I}<{3{>{1{1~0{I{0}`{I{1~F{1}g{I}>{3{>{1{1~0{I{1{3{0}>{I
{1~D{>}g{I}@{3{>{1{0~9{G{0}_{I{1}j{6}g{I}B{3{>{1{1~0{I{0}`{I{1~F{1}g{I}D{3{>{1{1~0{I{1{3{0}={I{1~D{>
}g{I}F{3{>{1{0~9{G{0}_{I{1}j{6}g{I}H{3{>{1{1~1{I{0}`{I{1~F{1}g{I}J{3{>{1{1~1{I{1{3{0}>{I{1~D{>}g{I}L
{3{>{1{0~9{G{0}_{I{1}j{6}g{I}N{3{>{1{1~1{I{0}`{I{1~F{1}g{I}P{3{>{1{1~1{I{1{3{0}={I{1~D{>}g{I}R{3{>{1
{0~9{G{0}_{I{1}j{6}g{I}T{3{>{1{1~2{I{0}`{I{1~F{1}g{I}V{3{>{1{1~2{I{1{3{0}>{I{1~D{>}g{I}X{3{>{1{0~9{G
{0}_{I{1}j{6}g{I}Z{3{>{1{1~2{I{0}`{I{1~F{1}g{I}\{3{>{1{1~2{I{1{3{0}={I{1~D{>}g{I}^{3{>{1{0~9{G{0}_{I
{1}j{6}g{I}`{3{>{1{1~3{I{0}`{I{1~F{1}g{I}b{3{>{1{1~3{I{1{3{0}>{I{1~D{>}g{I}d{3{>{1{0~9{G{0}_{I{1}j{6
}g{I}f{3{>{1{1~3{I{0}`{I{1~F{1}g{I}h{3{>{1{1~3{I{1{3{0}={I{1~D{>}g{I}j{3{>{1{0~9{G{0}_{I{1}j{6}g{I}l
{3{>{1{1~4{I{0}`{I{1~F{1}g{I}n{3{>{1{1~4{I{1{3{0}>{I{1~D{>}g{I~0{3{>{1{0~9{G{0}_{I{1}j{6}g{I~2{3{>{1
{1~4{I{0}`{I{1~F{1}g{I~4{3{>{1{1~4{I{1{3{0}={I{1~D{>}g{I~6{3{>{1{0~9{G{0}_{I{1}j{6}g{I~8{3{>{1{1~5{I
{0}`{I{1~F{1}g{I~:{3{>{1{1~5{I{1{3{0}>{I{1~D{>}g{I~<{3{>{1{0~9{G{0}_{I{1}j{6}g{I~>{3{>{1{1~5{I{0}`{I
{1~F{1}g{I~@{3{>{1{1~5{I{1{3{0}={I{1~D{>}g{I~B{3{>{1{0~9{G{0}_{I{1}j{6}g{I~D{3{>{1{1~6{I{0}`{I{1~F{1
}g{I~F{3{>{1{1~6{I{1{3{0}>{I{1~D{>}g{I~H{3{>{1{0~9{G{0}_{I{1}j{6}g{I~J{3{>{1{1~6{I{0}`{I{1~F{1}g{I~L
{3{>{1{1~6{I{1{3{0}={I{1~D{>}g{I~N{3{>{1{0~9{G{0}_{I{1}j{6}g{I~P{3{>{1{1~7{I{0}`{I{1~F{1}g{I~R{3{>{1
{1~7{I{1{3{0}>{I{1~D{>}g{I~T{3{>{1{0~9{G{0}_{I{1}j{6}g{I~V{3{>{1{1~7{I{0}`{I{1~F{1}g{I~X{3{>{1{1~7{I
{1{3{0}={I{1~D{>}g{I~Z{3{>{1{0~9{G{0}_{I{1}j{6}g{I~\{3{>{1{1~8{I{0}`{I{1~F{1}g{I~^{3{>{1{1~8{I{1{3{0
}>{I{1~D{>}g{I~`{3{>{1{0~9{G{0}_{I{1}j{6}g{I~b{3{>{1{1~8{I{0}`{I{1~F{1}g{I~d{3{>{1{1~8{I{1{3{0}={I{1
~D{>}g{I~f{3{>{1{0~9{G{0}_{I{1}j{6}g{I~h{3{>{1{1~9{I{0}`{I{1~F{1}g{I~j{3{>{1{1~9{I{1{3{0}>{I{1~D{>}g
{I~l{3{>{1{0~9{G{0}_{I{1}j{6}g{I~n{3{>{1{1~9{I{0}`{I{1~F{1}g{I}0{4{>{1{1~9{I{1{3{0}={I{1~D{>}g{I}2{4
{>{1{0~9{G{0}_{I{1}j{6}g{I}4{4{>{1{1~:{I{0}`{I{1~F{1}g{I}6{4{>{1{1~:{I{1{3{0}>{I{1~D{>}g{I}8{4{>{1{0
~9{G{0}_{I{1}j{6}g{I}:{4{>{1{1~:{I{0}`{I{1~F{1}g{I}<{4{>{1{1~:{I{1{3{0}={I{1~D{>}g{I}>{4{>{1{0~9{G{0
}_{I{1}j{6}g{I}@{4{>{1{1~;{I{0}`{I{1~F{1}g{I}B{4{>{1{1~;{I{1{3{0}>{I{1~D{>}g{I}D{4{>{1{0~9{G{0}_{I{1
}j{6}g{I}F{4{>{1{1~;{I{0}`{I{1~F{1}g{I}H{4{>{1{1~;{I{1{3{0}={I{1~D{>}g{I}J{4{>{1{0~9{G{0}_{I{1}j{6}g
{I}L{4{>{1{1~<{I{0}`{I{1~F{1}g{I}N{4{>{1{1~<{I{1{3{0}>{I{1~D{>}g{I}P{4{>{1{0~9{G{0}_{I{1}j{6}g{I}R{4
{>{1{1~<{I{0}`{I{1~F{1}g{I}T{4{>{1{1~<{I{1{2{3{0{M{0 {3{3{0}E{I{0}G{I{0}H{I~={I{2{2~>{I~@{I~A{I{5~B{I
{7{0{8{0;{0{:{;{0{4}8{I}9{I}Y{<~K{3{5}={1~L{3U~e{3~M{3{2}\{I}]{I{0{0{4{@{0A{B{0~a{F{D{1{A{E{F}<{I}={I
}^{I}>{I}_{I}?{I}`{I}a{I}@{I}A{I}B{I}b{I}C{I}c{I{H{K{0{L{0{5{M{0~={I6{6{1{2{0{G{0~={I8{:{1{0}C{1{0{F
{0~={I:{:{2{0}2{E{0}D{I {0~={I@{6{1{1{0{I{0~={IB{:{1{0!}E{I}G{I~={ID{6{2{2{1{4{0}B{I{1~D{>~={IF{>{1{0
~9{G{0}A{I{0~={IH{>{2{0}d{I{0}e{I{0}b{I{1}j{6~={IN{>{1{1~B{I{0}c{I{1~F{1~={IP{>{1{1~B{I{1{4{0}C{I{1~D
{>~={IR{>{1{0~9{G{0}A{I{0~={IT{>{2{0}d{I{0}e{I{0}b{I{1}j{6~={IZ{>{1{1~B{I{0}c{I{1~F{1~={I\{>{1{1~B{I
}G{I{0~={I^{6{1{4{0}@{I{1~D{>~={I`{:{1{0~9{G{0}D{I{0~={Ib{:{2{0}d{I{0}e{I{0}a{I{1}j{6~={Ih{:{1{1~B{I
{0}d{I{1~F{1~={Ij{:{1{1~B{I}H{I}J{I~={Il{6{2{2{1{4{0}={I{1~D{>~={In{>{1{0~9{G{0}?{I{0~={Ip{>{2{0}d{I
{0}e{I{0}_{I{1}j{6~={Iv{>{1{1~B{I{0}`{I{1~F{1~={Ix{>{1{1~B{I{1{4{0}>{I{1~D{>~={Iz{>{1{0~9{G{0}?{I{0~=
{I|l{>{2{0}d{I{0}e{I{0}_{I{1}j{6~={I}2{1{>{1{1~B{I{0}`{I{1~F{1~={I}4{1{>{1{1~B{I{1{2{3{0{M{0 {3{3{0}E
{I{0}G{I{0}H{I~C{I{2{2~D{I~F{I~G{I{5~H{I{7{0{8{0J{0{:{;{0{3~H{I~I{I~c{3{2}={1~d{3{1}]{H{0{0{4{@{0}n{1
{B{0~a{F{D{1{4{E{F}A{1{H{K{0{L{0{3{M{0~C{I,{6{1{2{0{G{0~C{I.{:{1{0}C{1{0{F{0~C{I0{:{5{0~J{I{0~K{I{0~L
{I{0~M{I{0~N{I {0~C{I<{6{1{1{0{I{0~C{I>{:{1{0!}L{1{0~C{I@{6{1{1{0}B{1{0~C{IB{:{1{2{1{2{3{0{M{0 {0}L{1
~O{I{2{2~P{I~R{I~S{I{5~T{I{7{0{8{0{9{0{:{;{0{2~T{I~U{I{4}={1~n{9~E{G~o{9{1~V{I{0{0{4{@{0A{B{0~a{F{D{1
{2}S{3~W{I{K{0~X{I{0{1~Y{I{0~O{I0{6{1{2{0~X{I{0~O{I2{:{1{0~Z{I{0}T{3{0~O{I4{:{1{0~[{I{1{0~Y{I~\{I{2{2
~]{I~_{I~`{I{5~a{I{7{0{8{0{9{0{:{;{0{2~T{I~a{I{4}={1}]{7~b{I~E{G{2~c{I~d{I{0{0{4{@{0A{B{0~a{F{D{1{3~W
{I~:{2~K{2{K{0~X{I{0{2~e{I{0~\{I0{6{1{2{0~X{I{0~\{I2{:{1{0~Z{I{0~L{2{1~J{1~\{I4{:{1{3~f{I{0~\{I6{6{1
{1{0~L{2{1~@{2~\{I8{:{1{0~:{2{1{2{2{0~e{I{1{0~f{I~g{I{2{2~h{I~j{I~k{I{5~l{I{7{0{8{0;{0{:{;{0{3~l{I~m
{I}_{>{4~L{3}={1}`{>~E{G{1~n{I{0{0{4{@{0A{B{0~a{F{D{1{6{E{F~:{2~o{I}0{J{H{K{0{L{0{8{M{0~g{I2{6{1{2{0
{G{0~g{I4{:{1{0}C{1{0{F{0~g{I6{:{2{0}1{J{0}2{J {0~g{I<{6{1{1{0{I{0~g{I>{:{1{0!}3{J{0~g{I@{6{1{1{0}0{J
{1~J{1~g{IB{:{1{3}4{J{0~g{ID{6{1{1{0}0{J{1}O{1~g{IF{:{1{0~={2}5{J{0~g{IH{6{1{1{0}0{J{1~@{2~g{IJ{:{1{0
~:{2}6{J{0~g{IL{6{1{1{0}1{J{1~J{1~g{IN{:{1{3}7{J{0~g{IP{6{1{1{0}1{J{1}O{1~g{IR{:{1{0~={2}8{J{0~g{IT{6
{1{1{0}1{J{1~@{2~g{IV{:{1{0~:{2{1{2{3{0{M{0 {3{2{2{3{0}3{J{1{0}4{J{1{0}5{J{2{3{0}6{J{1{0}7{J{1{0}8{J
}9{J{2{2}:{J}<{J}={J{5}>{J{7{0{8{0;{0{:{;{0{3}>{J}?{J}@{J{3>}A{J}2{4{1}B{J{0{0{4{@{0A{B{0}C{J{D{1{3{E
{F{H{K{0{L{0{2{M{0}9{J.{6{1{2{0{G{0}9{J0{:{2{0~o{D{0}G{<{0{F{0}9{J6{:{1{0}D{J {0}9{J8{6{1{1{0{I{0}9{J:
{:{1{0!{1{2{2{0{M{0 }E{J{2{2}F{J}H{J}I{J{5}J{J{7{0{8{0;{0{:{;{0{3}J{J}K{J}L{J{3}={1}M{J}I{;{1}N{J{0{0
{4{@{0A{B{0}C{J{D{1{2{E{F{K{0{L{0{1{M{0}E{J.{6{1{2{0{G{0}E{J0{:{1{0~o{D{0{F{0}E{J2{:{1{0}O{J{1{0{M}P
{J{2{2}Q{J}S{J}T{J{5}U{J{7{0{8{0;{0{:{;{0{2}U{J}L{J{2}={1}M{J{1}V{J{0{0{4{@{0A{B{0}C{J{D{1{3{E{F{H{K
{0{L{0{2{M{0}P{J*{6{1{2{0{G{0}P{J,{:{1{0~o{D{0{F{0}P{J.{:{1{0}W{J {0}P{J0{6{1{1{0{I{0}P{J2{:{1{0!{1{2
{2{0{M{0 }X{J{2{2}Y{J}[{J}\{J{5}]{J{7{0{8{0{9{0{:{;{0{4}]{J}^{J}_{J~A{@{3U~a{1~B{@{2}`{J}a{J{0{0{4{@
{0A{B{0}C{J{D{1{3{E{F{H{K{0{L{0{3}b{J{0}X{J2{6{1{2{0{G{0}X{J4{:{1{0~o{D{0{F{0}X{J6{:{4{0}c{J{0}d{J{0
}e{J{0}f{J}g{J{0}X{J@{6{1{2{0{G{0}X{JB{:{1{0}m{D{0{F{0}X{JD{:{2{0}h{J{0}i{J {0}X{JJ{6{1{1{0{I{0}X{JL
{:{1{0!{1{2{2{0 {3{2{0}b{J{0}g{J}j{J{2{2}k{J}m{J}n{J{5}o{J{7{0{8{0{9{0{:{;{0{2}o{J~U{G{2~V{G~W{G{1~0
{J{0{0{4{@{0A{B{0}C{J{D{1{3{E{F{H{K{0{L{0{2{M{0}j{J*{6{1{2{0{G{0}j{J,{:{1{0~1{J{0{F{0}j{J.{:{1{0~2{J 
{0}j{J0{6{1{1{0{I{0}j{J2{:{1{0!{1{2{2{0{M{0 ~3{J{2{2~4{J~6{J~7{J{5~8{J{7{0{8{0;{0{:{;{0{3~8{J~9{J~U{G
{2~V{G~W{G{1~:{J{0{0{4{@{0A{B{0}C{J{D{1{3{E{F{H{K{0{L{0{2{M{0~3{J,{6{1{2{0{G{0~3{J.{:{1{0~1{J{0{F{0~3
{J0{:{1{0~;{J {0~3{J2{6{1{1{0{I{0~3{J4{:{1{0!{1{2{2{0{M{0 ~<{J{2{2~={J~?{J~@{J{5~A{J{7{0{8{0{9{0{:{;
{0{4~A{J~B{J~C{J}L{J{2}={1}M{J{3~D{J~E{J~F{J{0{0{4{@{0{A{B{0}C{J{D{1{3{E{F{H{K{0{L{0{2{M{0~<{J.{6{1{2
{0{G{0~<{J0{:{1{0~o{D{0{F{0~<{J2{:{3{0~G{J{0~H{J{0~I{J {0~<{J:{6{1{1{0{I{0~<{J<{:{1{0!{1{2{2{0{M{0 ~J
{J{2{2~K{J~M{J~N{J{5~O{J{7{0{8{0;{0{:{;{0{4~O{J~P{J~Q{J}L{J{3}={1}M{J~1{6{2~R{J~S{J{0{0{4{@{0A{B{0}C
{J{D{1{3{E{F{H{K{0{L{0{2{M{0~J{J2{6{1{2{0{G{0~J{J4{:{1{0~o{D{0{F{0~J{J6{:{4{0~T{J{0~U{J{0~V{J{0~W{J 
{0~J{J@{6{1{1{0{I{0~J{JB{:{1{0!{1{2{2{0{M{0 ~X{J{2{2~Y{J~[{J~\{J{5~]{J{7{0{8{0J{0{:{;{0{2~]{J}T{?{3U
~a{1~K{>{2~^{J~_{J{0{0{4{@{0{A{B{0~`{J{D{1{3{E{F{H{K{0{L{0{2{M{0~X{J,{6{1{2{0{G{0~X{J.{:{1{0~0{>{0{F
{0~X{J0{:{1{0~a{J {0~X{J2{6{1{1{0{I{0~X{J4{:{1{0!{1{2{2{0{M{0 ~b{J{2{2~c{J~e{J~f{J{5~g{J{7{0{8{0;{0{:
{;{0{2~]{J}g{G{3U~a{1~K{>{1~g{J{0{0{4{@{0A{B{0~`{J{D{1{6{E{F~2{?{H~I{<~J{<{K{0{L{0{3{M{0~b{J,{6{1{3{0
{G{0~b{J.{:{1{0~0{>{0{F{0~b{J0{:{1{0~a{J{0~3{?{1~J{1~b{J2{:{1{3 {0~b{J4{6{1{1{0{I{0~b{J6{:{1{0!~h{J{0
~b{J8{6{1{2{0~J{<{0~b{J:{:{1{0~L{<{0~K{<{1~@{2~b{J<{:{1{0~2{?{1{2{3{0{M{0 {1{0~h{J~i{J{2{2~j{J~l{J~m
{J{5~n{J{7{0{8{0{9{0{:{;{0{2~n{J}g{G{3U~a{1~K{>{1~o{J{0{0{4{@{0A{B{0~`{J{D{1{4{E{F}F{E{H{K{0{L{0{2{M
{0~i{J,{6{1{3{0{G{0~i{J.{:{1{0~0{>{0{F{0~i{J0{:{1{0}0{K{0}G{E{0~i{J2{:{1{0}1{K {0~i{J4{6{1{1{0{I{0~i
{J6{:{1{0!{1{2{2{0{M{0 }2{K{2{2}3{K}5{K}6{K{5}7{K{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{4{E{F}F{E{H{0{2}7
{K{0}2{K{H{6{2{2{1{2{0{G{0}2{K{J{>{1{0~0{>{0{F{0}2{K{L{>{5{0}8{K{0}9{K{0}:{K{0};{K{0}<{K{1{3{0{G{0}2
{K{N{>{1{0~0{>{0{F{0}2{K {>{1{0}0{K{0}G{E{0}2{K"{>{1{0}={K {0}2{K${6{1{1{0{I{0}2{K&{:{1{0!{1{2{2{0}7
{K{0 }2{K0{2}>{K}@{K}A{K{5}B{K{7{0{8{0;{0{0{0{0{3}B{K~n{J}@{J{2>}A{J{3}C{K}D{K}E{K{0{0{4{@{0A{B{0~`{J
{D{1{2~2{?B{K{0{L{1}B{3{1}5{K{1B}@{L{0{0{1{1~2{?{1~F{1{0{0{0{0{0{0{8@{0}F{K{2{2}G{K}I{K}J{K{5}K{K{7{0
{8{0{9{0{:{;{0{3}K{K}L{K~A{@{3U~a{1~B{@{2}M{K}N{K{0{0{4{@{0A{B{0~`{J{D{1{3{E{F{H{K{0{L{0{2{M{0}F{K.{6
{1{2{0{G{0}F{K0{:{1{0~0{>{0{F{0}F{K2{:{6{0}O{K{0}P{K{0}Q{K{0}R{K{0}S{K{0}T{K}T{3{0}F{K@{6{1{1{0{I{0}F
{KB{:{1{0}o{B{1{2{2{0{M{0}T{3}U{K{2{2}V{K}X{K}Y{K{5}Z{K{7{0{8{0;{0{:{;{0{3}K{K}Z{K~A{@{3U~a{1~B{@{2}[
{K}\{K{0{0{4{@{0A{B{0~`{J{D{1{4{E{F}]{K{H{K{0{L{0{3{M{0}U{K.{6{1{2{0{G{0}U{K0{:{1{0~0{>{0{F{0}U{K2{:
{3{0}O{K{0}P{K{0}Q{K~C{>{0}U{K4{6{1{1{0}^{K{0}U{K6{:{3{0}^{K{0}_{K{0}`{K {0}U{K>{6{1{1{0{I{0}U{K@{:{1
{0!{1{2{3{0{M{0~C{>{0 }a{K{2{2}b{K}d{K}e{K{5}f{K{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{<{E{F~:{2}f{K}g{K}h
{K}i{K}j{K}k{K}l{K}m{K{H{0{:{M{0}a{K{L{6{1{2{0{G{0}a{K{N{:{1{0~0{>{0{F{0}a{K {:{2{0}n{K{0}o{K {0}a{K"
{6{1{1{0{I{0}a{K${:{1{0!~0{K~2{K}a{K&{6{1{3{0}h{K{0}a{K({:{1{0~@{>{0}i{K{0}a{K*{:{1{0~A{>{0}g{K{1~K{1
}a{K,{:{1{0#~2{K~4{K}a{K.{6{1{3{0}l{K{0}a{K0{:{1{0~@{>{0}m{K{0}a{K2{:{1{0~A{>{0}k{K{1~K{1}a{K4{:{1{0#
~4{K~2{K}a{K>{6{2{2{1{4{0~;{2{1}O{1}a{K@{>{1{0~={2{0}h{K{0}a{KB{>{1{0~@{>{0}j{K{1~7{3}a{KD{>{1{0~5{K
{0}j{K{2~K{1}O{1}a{KF{>{3{0~={2{0~6{K{0~7{K{1{4{0}h{K{0}a{KJ{>{1{0~@{>{0}j{K{1~7{3}a{KL{>{1{0~5{K{0}j
{K{2~K{1}O{1}a{KN{>{3{0~={2{0~6{K{0~7{K{0}j{K{3~K{1}N{1~@{2}a{KR{>{1{0~:{2~8{K}j{K}a{KT{6{2{2{1{3{0~;
{2{1}O{1}a{KV{>{1{0~={2{0}j{K{1~7{3}a{KX{>{1{0~5{K{0}j{K{2~K{1}O{1}a{KZ{>{3{0~={2{0~6{K{0~7{K{1{3{0}j
{K{1~7{3}a{K^{>{1{0~5{K{0}j{K{2~K{1}O{1}a{K`{>{3{0~={2{0~6{K{0~7{K{0}j{K{3~K{1}N{1~@{2}a{Kd{>{1{0~:{2
~9{K~2{K}a{Kf{6{1{2{0}h{K{0}a{Kh{:{1{0~:{K{0}j{K{1~7{3}a{Kj{:{1{0~5{K~;{K~4{K}a{Kl{6{2{2{1{4{0~;{2{1
}O{1}a{Kn{>{1{0~={2{0}l{K{0}a{Kp{>{1{0~@{>{0}n{K{1~7{3}a{Kr{>{1{0~5{K{0}n{K{2~K{1}O{1}a{Kt{>{3{0~={2
{0~6{K{0~7{K{1{4{0}l{K{0}a{Kx{>{1{0~@{>{0}n{K{1~7{3}a{Kz{>{1{0~5{K{0}n{K{2~K{1}O{1}a{K|l{>{3{0~={2{0
~6{K{0~7{K{0}n{K{3~K{1}N{1~@{2}a{K}0{1{>{1{0~:{2~<{K}n{K}a{K}2{1{6{2{2{1{3{0~;{2{1}O{1}a{K}4{1{>{1{0
~={2{0}n{K{1~7{3}a{K}6{1{>{1{0~5{K{0}n{K{2~K{1}O{1}a{K}8{1{>{3{0~={2{0~6{K{0~7{K{1{3{0}n{K{1~7{3}a{K
}<{1{>{1{0~5{K{0}n{K{2~K{1}O{1}a{K}>{1{>{3{0~={2{0~6{K{0~7{K{0}n{K{3~K{1}N{1~@{2}a{K}B{1{>{1{0~:{2~=
{K~4{K}a{K}D{1{6{1{2{0}l{K{0}a{K}F{1{:{1{0~:{K{0}n{K{1~7{3}a{K}H{1{:{1{0~5{K{1{2{3{0{M{0 {3{5{4{2~0{K
~2{K{0~4{K{2{2{0~8{K{1{0~9{K{0~;{K{2{2{0~<{K{1{0~={K}a{K~B{1{2~>{K~@{K~A{K{5~B{K{7{0{8{0*{0{:{;{0{0{0
{0{0{0{1{D{1{7{E{F}]{K~B{K}k{K~C{K{H{0{4~D{K{0}a{K~X{1{6{1{1{0{G{0}a{K~Z{1{:{1{0~0{> {0}a{K~\{1{6{1{1
{0{I{0}a{K~^{1{:{1{0!~E{K{0}a{K~`{1{6{1{2{0{F{0}a{K~b{1{:{1{0}P{K{0}^{K{0}a{K~d{1{:{3{0}^{K{0}_{K{0}`
{K~F{K~4{K}a{K~l{1{6{1{4{0{F{0}a{K~n{1{:{1{0}S{K{0}l{K{0}a{K}0{2{:{1{0~@{>{0~C{K{0}a{K}2{2{:{2{0~A{>
{0~B{>{0~D{K{0}a{K}4{2{:{1{0~A{>{1{2{3{0~D{K{0 {3{2{0~E{K{0~F{K}a{K}P{2{2~G{K~I{K~J{K{5~K{K{7{0{8{0}X
{4{0{0{0{0{3~K{K}Z{K~A{@{4U~a{1~B{@~L{K{1~M{K{0{0{4{@{0A{B{0~`{J{D{1{2~:{2~N{K{K{0{L{1C{2}d{K~@{K{2~:
{2~N{K}P8{0{0{0~O{K{2{2~P{K~R{K~S{K{5~T{K{7{0{8{0;{0{:{;{0{2o}g{G{5{=U~a{1~K{>{>{1~T{K{0{0{4{@{0A{B{0
~`{J{D{1{4{E{F{H}B{1{K{0{L{0{3{M{0~O{K2{6{1{2{0{G{0~O{K4{:{1{0~0{>{0{F{0~O{K6{:{9{0~a{J{0~U{K{0}O{K{0
}R{K{0}n{K{0}P{K{0}S{K{0~V{K{0~W{K~X{K{0~O{KJ{6{1{1{0}C{1{1}N{1~O{KL{:{1{0~Y{K {0~O{KN{6{1{1{0{I{0~O
{KP{:{1{0!{1{2{3{0{M{0~X{K{0 ~Z{K{2{2~[{K~]{K~^{K{5~_{K{7{0{8{0{9{0{:{;{0{2~_{K~`{K{5~L{3U~a{1~B{@~a
{K{2~b{K~c{K{0{0{4{@{0{A{B{0~`{J{D{1{6{E{F~d{K~e{K~f{K{H{K{0{L{0{3{M{0~Z{K0{6{1{2{0{G{0~Z{K2{:{1{0~g
{K{0{F{0~Z{K4{:{1{0~h{K~i{K{0~Z{K6{6{2{3{1{1{0~f{K{1~J{1~Z{K8{>{1{3{1{1{0~g{K{1~J{1~Z{K:{>{1{3{1{1{0
~e{K{1~J{1~Z{K<{>{1{3 {0~Z{K>{6{1{1{0{I{0~Z{K@{:{1{0!{1{2{3{0{M{0~i{K{0 ~j{K{2{2~k{K~m{K~n{K{5~o{K{7
{0{8{0{9{0{:{;{0{2~o{K~A{@{4U~a{1~B{@~7{>{1}0{L{0{0{4{@{0{A{B{0~`{J{D{1{3{E{F{H{K{0{L{0{2{M{0~j{K.{6
{1{2{0{G{0~j{K0{:{1{0~0{>{0{F{0~j{K2{:{1{0}1{L {0~j{K4{6{1{1{0{I{0~j{K6{:{1{0!{1{2{2{0{M{0 }2{L{2{2}3
{L}5{L}6{L{5}7{L{7{0{8{0{9{0{:{;{0{2}7{L}8{L{3U~a{1}9{L{1}:{L{0{0{4{@{0{A{B{0~`{J{D{1{4{E{F}A{1{H{K{0
{L{0{2{M{0}2{L.{6{1{3{0{G{0}2{L0{:{1{0}2{2{0{F{0}2{L2{:{4{0};{L{0}<{L{0}={L{0}>{L{0}B{1{0}2{L4{:{1{2 
{0}2{L6{6{1{1{0{I{0}2{L8{:{1{0!{1{2{2{0{M{0 }?{L{2{2}@{L}B{L}C{L{5}D{L{7{0{8{0;{0{:{;{0{2}D{L}E{L{3U
~a{1}9{L{1}F{L{0{0{4{@{0A{B{0~`{J{D{1{4{E{F}]{K{H{K{0{L{0{2{M{0}?{L.{6{1{3{0{G{0}?{L0{:{1{0}2{2{0{F{0
}?{L2{:{1{0}G{L{0}^{K{1~D{>}?{L4{:{2{0}H{L{0}I{L {0}?{L:{6{1{1{0{I{0}?{L<{:{1{0!{1{2{2{0{M{0 }J{L{2{2
}K{L}M{L}N{L{5}O{L{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{5{F~?{;~L{?}A{1}B{1{0{4}O{L{0}J{L{J{6{1{2{0{G{0}J
{L{L{:{1{0~0{>{0~@{;{0}J{L{N{:{1{3}]{5{0}J{L {6{1{1{0}B{1{0}J{L"{:{1{3~1{>{0}J{L${6{1{1{0~M{?{0}J{L&
{:{1{0}Q{6}F{2{0}J{L({6{1{1{0}C{1{2}N{1}O{1}J{L*{:{1{0}P{1{1{2{4{0}O{L{1{0}]{5{1{0~1{>{1{0}F{2}J{L4{2
}P{L}R{L}S{L{5}T{L{7{0{8{0*{0{0{0{0{0{0{0{0{0{1{D{1{2{EB{1}B{3{1}M{L{1B}`{9{0{0{1{1{E{1~F{1{0{0{0{0{0
{0 @{0}J{LT{2}T{L}V{L}W{L{5}X{L{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{5{E{F}A{1{H}B{1{0{4{M{0}J{Ll{6{1{2{0
{G{0}J{Ln{:{1{0~0{>{0{F{0}J{Lp{:{@{0}X{L{0}Q{K{0}P{K{0}O{K{0~a{J{0}Y{L{0}Z{L{0~U{K{0}[{L{0}\{L{0}T{K
{0}S{K{0}R{K{0}1{L{0}o{K{0}]{L {0}J{L}B{1{6{1{1{0{I{0}J{L}D{1{:{1{0!}]{5{0}J{L}F{1{6{1{1{0}B{1{0}J{L
}H{1{:{1{3}F{2{0}J{L}J{1{6{1{1{0}C{1{2}N{1}O{1}J{L}L{1{:{1{0}P{1{1{2{4{0{M{0 {1{0}]{5{1{0}F{2}J{L}V{1
{2}^{L}`{L}a{L{5}b{L{7{0{8{0;{0{0{0{0{3}b{L}c{L~A{@{7~n{9U~a{1}d{L}e{L~B{@~K{>{2}f{L}g{L{0{0{4{@{0{A
{B{0~`{J{D{1{1B{K{0{L{1C{2}R{L}V{L{1B}P8{0{0{0}h{L{2{2}i{L}k{L}l{L{5}m{L{7{0{8{0*{0{:{;{0{0{0{0{0{0{2
{D{1{7L{F~:{2}m{L}n{L}B{2{H{J{1{4~:{2L}m{L}n{L{0{2{M{0}h{L{L{6{1{2{0{G{0}h{L{N{:{1{0}C{2{0}C{2{0}h{L 
{:{2{0}O{2{0}b{2 {0}h{L"{6{1{1{0{I{0}h{L${:{1{0!{1{2{2{0{M{0 }h{L>{2}o{L~1{L~2{L{5~3{L{7{0{8{0*{0{:{;
{0{0{0{0{0{0{1{D{1{4{F~3{L}B{2{H{0{3{M{0}h{LT{6{1{2{0{G{0}h{LV{:{1{0}C{2{0}C{2{0}h{LX{:{1{0}b{2 {0}h
{LZ{6{1{1{0{I{0}h{L\{:{1{0!~4{L{0}h{L^{6{1{1{0~4{L{1~J{1}h{L`{:{1{3{1{2{3{0{M{0 {0~4{L}h{Lj{2~5{L~7{L
~8{L{5~9{L{7{0{8{0{9{0{0{0{0{2~7{2}]{A{2~a{1~7{>{2~9{L~:{L{0{0{4{@{0{A{B{0~`{J{D{1{5L}L{>~:{2}m{L}n{L
{K{0{L{1}T{F{2}k{L~1{L{5~:{2L}m{L}n{L}L{>{2{0{0{0~;{L{2{2~<{L~>{L~?{L{5~@{L{7{0{8{0{9{0{:{;{0{2~@{L~A
{L{2~a{1~7{>{1~B{L{0{0{4{@{0A{B{0~`{J{D{1{6{E{F~C{L~D{L}^{@{H{K{0{L{0{3{M{0~;{L*{6{1{2{0{G{0~;{L,{:{1
{0~E{L{0{F{0~;{L.{:{2{0~F{L{0~G{L~H{L{0~;{L0{6{2{3{1{1{0}_{@{1~J{1~;{L2{>{1{3{1{1{0~E{L{1~J{1~;{L4{>
{1{3{1{1{0~D{L{0~;{L6{>{1{0# {0~;{L8{6{1{1{0{I{0~;{L:{:{1{0!{1{2{3{0{M{0~H{L{0 ~I{L{2{2~J{L~L{L~M{L{5
~N{L{7{0{8{0{9{0{:{;{0{3~N{L~O{L~P{L{3U~a{1}D{@{2~Q{L~R{L{0{0{4{@{0A{B{0~`{J{D{1{5{E{F}]{K~S{L{H{K{0
{L{0{3{M{0~I{L0{6{1{2{0{G{0~I{L2{:{1{0~0{>{0{F{0~I{L4{:{5{0~U{J{0~T{L{0};{K{0~U{L{0}<{K~V{L{0~I{L6{6
{2{2{1{1{0}^{K{1}N{1~I{L8{>{4{0~W{L{0~X{L{0~Y{L{0~Z{L{1{1{0~T{L{1}N{1~I{L:{>{4{0~W{L{0~X{L{0~Y{L{0~Z
{L {0~I{L<{6{1{1{0{I{0~I{L>{:{1{0!{1{2{3{0{M{0~V{L{0 ~[{L{2{2~\{L~^{L~_{L{5~`{L{7{0{8{0;{0{:{;{0{2~E
{<~`{L{7{=~L{3U~a{1~?{3{>~F{<{1~a{L{0{0{4{@{0A{B{0~`{J{D{1{3{E{F}B{1{K{0{L{0{2{M{0~[{L6{6{1{2{0{G{0~[
{L8{:{1{0~0{>{0{F{0~[{L:{:{4{0~U{K{0~a{J{0}Y{L{0}R{K~_{7{0~[{L<{6{1{1{0}C{1{1}N{1~[{L>{:{1{0~`{7{1{2
{2{0{M{0~_{7~b{L{2{2~c{L~e{L~f{L{5~g{L{7{0{8{0J{0{:{;{0{2~g{L~h{L{4>U~L{K}A{J{1~i{L{0{0{4{@{0{A{B{0~`
{J{D{1{3{E{F{H{K{0{L{0{2{M{0~b{L.{6{1{2{0{G{0~b{L0{:{1{0~0{>{0{F{0~b{L2{:{2{0~j{L{0~k{L {0~b{L4{6{1{1
{0{I{0~b{L6{:{1{0!{1{2{2{0{M{0 ~l{L{2{2~m{L~o{L}0{M{5}1{M{7{0{8{0J{0{:{;{0{2}1{M}2{M{2U~L{K{2}3{M}4{M
{0{0{4{@{0{A{B{0~`{J{D{1{5{E{F{H}B{1}9{8{K{0{L{0{4{M{0~l{L*{6{1{2{0{G{0~l{L,{:{1{0~0{>{0{F{0~l{L.{:{4
{0~U{K{0~j{L{0}n{K{0~V{K {0~l{L0{6{1{1{0{I{0~l{L2{:{1{0!}5{M{0~l{L4{6{1{1{0}:{8{0~l{L6{:{1{0~:{5}M{1
{0~l{L8{6{1{1{0}C{1{2}N{1}O{1~l{L:{:{1{0}P{1{1{2{4{0{M{0 {1{0}5{M{1{0}M{1}6{M{2{2}7{M}9{M}:{M{5};{M{7
{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0}6{M{H{6{1{2{0{G{0}6{M{J{:{1{0~0{>{0{F{0}6{M{L{:{1{0~U
{K {0}6{M{N{6{1{1{0{I{0}6{M {:{1{0!{1{2{2{0{M{0 }6{M*{2};{M}={M}>{M{5}?{M{7{0{8{0{9{0{0{0{0{2}?{M}1{M
{2U~L{K{1}@{M{0{0{4{@{0A{B{0~`{J{D{1{1B{K{0{L{1~d{2{1}9{M{1Bx{0{0{1{0{1~F{1{0{0{0{0{0{0$@{0}A{M{2{2}B
{M}D{M}E{M{5}F{M{7{0{8{0J{0{:{;{0{2}?{M}1{M{2U~L{K{2}F{M}G{M{0{0{4{@{0{A{B{0~`{J{D{1{4{E{F{H}9{8{K{0
{L{0{2{M{0}A{M*{6{1{3{0{G{0}A{M,{:{1{0~0{>{0{F{0}A{M.{:{1{0~U{K{0}:{8{0}A{M0{:{1{4 {0}A{M2{6{1{1{0{I
{0}A{M4{:{1{0!{1{2{2{0{M{0 }H{M{2{2}I{M}K{M}L{M{5}M{M{7{0{8{0;{0{:{;{0{2~A{@}M{M{4U~a{1~B{@~L{K{2}N{M
}O{M{0{0{4{@{0A{B{0~`{J{D{1{5{E{F{H}B{1~I{<{K{0{L{0{3{M{0}H{M.{6{1{2{0{G{0}H{M0{:{1{0~0{>{0{F{0}H{M2
{:{;{0~W{K{0}X{L{0}Q{K{0}P{K{0}O{K{0~a{J{0~V{K{0}n{K{0~U{K{0}S{K{0}R{K}P{M{0}H{MJ{6{1{2{0~J{<{0}H{ML
{:{1{0}F{={0}C{1{1}N{1}H{MN{:{1{0}Q{M {0}H{MP{6{1{1{0{I{0}H{MR{:{1{0!{1{2{3{0{M{0}P{M{0 }R{M{2{2}S{M
}U{M}V{M{5}W{M{7{0{8{0;{0{:{;{0{3}W{M}L{K}X{M{3U~a{1~B{@{1}Y{M{0{0{4{@{0A{B{0~`{J{D{1{6{E{F~B{K}k{K~C
{K{H{K{0{L{0{3{M{0}R{M.{6{1{2{0{G{0}R{M0{:{1{0~0{>{0{F{0}R{M2{:{3{0}R{K{0}S{K{0}T{K~>{>~4{K}R{M4{6{1
{3{0}l{K{0}R{M6{:{1{0~@{>{0~C{K{0}R{M8{:{2{0~A{>{0~B{>{0~D{K{0}R{M:{:{1{0~A{> {0}R{M<{6{1{1{0{I{0}R{M>
{:{1{0!{1{2{3{0{M{0~>{>{0 }Z{M{2{2}[{M}]{M}^{M{5}_{M{7{0{8{0;{0{:{;{0{3}_{M};{1}]{A{4U~a{1~B{@~7{>{1
}`{M{0{0{4{@{0A{B{0~`{J{D{1{4{E{F}A{1{H{K{0{L{0{2{M{0}Z{M2{6{1{3{0{G{0}Z{M4{:{1{0}C{1{0{F{0}Z{M6{:{2
{0}H{1{0}a{M{0}B{1{0}Z{M8{:{1{2 {0}Z{M:{6{1{1{0{I{0}Z{M<{:{1{0!{1{2{2{0{M{0 }b{M{2{2}c{M}e{M}f{M{5}g
{M{7{0{8{0;{0{:{;{0{2}g{M}K{K{7}Z{1~L{3U~a{1~?{3~F{<}>{7{1}h{M{0{0{4{@{0A{B{0~`{J{D{1{5{E{F}]{K~S{L{H
{K{0{L{0{3{M{0}b{M4{6{1{2{0{G{0}b{M6{:{1{0~0{>{0{F{0}b{M8{:{4{0}O{K{0}P{K{0}Q{K{0}R{K}i{M{0}b{M:{6{2
{2{1{1{0}^{K{1}N{1}b{M<{>{1{0}j{M{1{1{0~T{L{1}N{1}b{M>{>{1{0}j{M {0}b{M@{6{1{1{0{I{0}b{MB{:{1{0!{1{2
{3{0{M{0}i{M{0 }k{M{2{2}l{M}n{M}o{M{5~0{M{7{0{8{0;{0{:{;{0{2~0{M}g{G{3U~a{1~K{>{1~1{M{0{0{4{@{0A{B{0
~`{J{D{1{6{E{F~2{?{H~I{<~J{<{K{0{L{0{3{M{0}k{M,{6{1{2{0{G{0}k{M.{:{1{0~0{>{0{F{0}k{M0{:{1{0}]{L {0}k
{M2{6{1{1{0{I{0}k{M4{:{1{0!~2{M{0}k{M6{6{1{2{0~J{<{0}k{M8{:{1{0~L{<{0~K{<{1~@{2}k{M:{:{1{0~2{?{1{2{3
{0{M{0 {1{0~2{M~3{M{2{2~4{M~6{M~7{M{5~8{M{7{0{8{0;{0{:{;{0{3~8{M~9{M~A{@{4U~a{1~B{@~7{>{1~:{M{0{0{4{@
{0A{B{0~`{J{D{1{6{E{F~B{K}k{K~C{K{H{K{0{L{0{3{M{0~3{M0{6{1{2{0{G{0~3{M2{:{1{0~0{>{0{F{0~3{M4{:{2{0~;
{M{0}Z{L~>{>~4{K~3{M6{6{1{3{0}l{K{0~3{M8{:{1{0~@{>{0~C{K{0~3{M:{:{2{0~A{>{0~B{>{0~D{K{0~3{M<{:{1{0~A
{> {0~3{M>{6{1{1{0{I{0~3{M@{:{1{0!{1{2{3{0{M{0~>{>{0 ~<{M{2{2~={M~?{M~@{M{5~A{M{7{0{8{0*{0{:{;{0{0{0
{0{0{0{1{D{1{4{E{F{H~^{>{0{3{M{0~<{M{H{6{1{2{0{G{0~<{M{J{:{1{0~0{>{0{F{0~<{M{L{:{1{0~a{J {0~<{M{N{6{1
{1{0{I{0~<{M {:{1{0!~a{>{0~<{M"{6{1{1{0~_{>{0~<{M${:{1{3{1{2{3{0{M{0 {0~a{>~<{M.{2~A{M~C{M~D{M{5~E{M
{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3~E{M~^{>}X{?{0{3~F{M{0~<{MH{6{1{1{0}Y{?{1}f{3~<{MJ{:{1{0}Z{?~a{>{0
~<{ML{6{1{1{0~_{>{0~<{MN{:{1{3~G{M{0~<{MP{6{1{1{0~F{M{1~J{1~<{MR{:{1{3{1{2{3{0~F{M{0~a{>{1{0~G{M~<{M\
{2~H{M~J{M~K{M{5~L{M{7{0{8{0*{0{0{0{0{0{0{0{0{0{1{D{1{3~E{M~8{=}X{?{1}B{3{2~?{M~C{M{1~L{M}0~6{:{0{1~L
{M{2~?{M~E{M~C{M}X{?{1{1~8{={1~F{1{0{0{0{0{0{0{0@{0~<{M}4{1{2~M{M~O{M~P{M{5~Q{M{7{0{8{0;{0{0{0{0{2~]
{J}g{G{6~L{3U~a{1~?{3~F{<~K{>{2~Q{M~R{M{0{0{4{@{0A{B{0~`{J{D{1{1~E{M{K{0{L{1C{2~?{M~J{M{1~E{M}0~6{:{0
{0{0~S{M{2{2~T{M~V{M~W{M{5~X{M{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0~S{M{H{6{1{2{0{G{0~S{M
{J{:{1{0~0{>{0{F{0~S{M{L{:{1{0~a{J {0~S{M{N{6{1{1{0{I{0~S{M {:{1{0!{1{2{2{0{M{0 ~S{M*{2~X{M~Z{M~[{M{5
~\{M{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{4~E{M~]{>~@{=}X{?{0{3}Y{?{0~S{MD{6{1{1{0}Y{?{1}f{3~S{MF{:{1{0}Z
{?~A{={0~S{MH{6{1{2{0~A{={0~S{MJ{:{1{3{0~^{>{0~S{ML{:{1{2~G{M{0~S{MN{6{1{1{0~F{M{1~J{1~S{MP{:{1{3{1{2
{3{0}Y{?{0~A{={1{0~G{M~S{Mb{2~\{M~^{M~_{M{5~`{M{7{0{8{0;{0{0{0{0{2~]{J}g{G{6~L{3U~a{1~?{3~K{>~F{<{2~`
{M~a{M{0{0{4{@{0A{B{0~`{J{D{1{2~E{M}X{?{K{0{L{1C{2~V{M~Z{M{1~L{M}0}<{E{0{1~L{M{2~V{M~E{M~Z{M}X{?{0~b
{M{2{2~c{M~e{M~f{M{5};{M{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0~b{M{H{6{1{2{0{G{0~b{M{J{:{1
{0~0{>{0{F{0~b{M{L{:{1{0~U{K {0~b{M{N{6{1{1{0{I{0~b{M {:{1{0!{1{2{2{0{M{0 ~b{M*{2~f{M~h{M~i{M{5~j{M{7
{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0~b{M@{6{1{2{0{G{0~b{MB{:{1{0~0{>{0{F{0~b{MD{:{2{0~a{J
{0}Y{L {0~b{MF{6{1{1{0{I{0~b{MH{:{1{0!{1{2{2{0{M{0 ~b{MR{2~j{M~l{M~m{M{5~n{M{7{0{8{0*{0{:{;{0{0{0{0{0
{0{1{D{1{8{E{F~n{M}]{K~B{K}k{K~C{K{H{0{5~D{K{0~b{Ml{6{1{1{0{G{0~b{Mn{:{1{0~0{> {0~b{Mp{6{1{1{0{I{0~b
{Mr{:{1{0!~E{K{0~b{Mt{6{1{2{0{F{0~b{Mv{:{1{0}O{K{0}^{K{0~b{Mx{:{3{0}^{K{0}_{K{0}`{K~F{K~4{K~b{M}0{1{6
{1{4{0{F{0~b{M}2{1{:{1{0}R{K{0}l{K{0~b{M}4{1{:{1{0~@{>{0~C{K{0~b{M}6{1{:{2{0~A{>{0~B{>{0~D{K{0~b{M}8
{1{:{1{0~A{>~o{M{0~b{M}:{1{6{1{2{0{F{0~b{M}<{1{:{1{0}X{L{0~o{M{1}O{1~b{M}>{1{:{1{0}0{N{1{2{3{0~D{K{0 
{3{3{0~E{K{0~F{K{0~o{M~b{M}\{1{2}1{N}3{N}4{N{5}5{N{7{0{8{0}X{4{0{0{0{0{3}?{M}K{K}1{M{5U~a{1~K{>~B{@~L
{K{1}5{N{0{0{4{@{0A{B{0~`{J{D{1{2~:{2~2{?{K{0{L{1C{3~e{M~h{M~l{M{2~:{2~2{?}P8{0{0{0}6{N{2{2}7{N}9{N}:
{N{5};{M{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0}6{N{H{6{1{2{0{G{0}6{N{J{:{1{0~0{>{0{F{0}6{N
{L{:{1{0~U{K {0}6{N{N{6{1{1{0{I{0}6{N {:{1{0!{1{2{2{0{M{0 }6{N*{2}:{N}<{N}={N{5}>{N{7{0{8{0*{0{:{;{0
{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0}6{N@{6{1{2{0{G{0}6{NB{:{1{0~0{>{0{F{0}6{ND{:{1{0~a{J {0}6{NF{6{1{1{0
{I{0}6{NH{:{1{0!{1{2{2{0{M{0 }6{NR{2}>{N}@{N}A{N{5}B{N{7{0{8{0{9{0{0{0{0{2}?{M~]{J{4U~a{1~K{>~L{K{1}B
{N{0{0{4{@{0{A{B{0~`{J{D{1{2~:{2~2{?{K{0{L{1C{2}9{N}<{N{2~:{2~2{?}`{9{0{0{0}C{N{2{2}D{N}F{N}G{N{5}H{N
{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{5{E{F~2{?{H~J{<{0{3{M{0}C{N{H{6{1{2{0{G{0}C{N{J{:{1{0~0{>{0{F{0}C{N
{L{:{2{0}Y{L{0}]{L {0}C{N{N{6{1{1{0{I{0}C{N {:{1{0!~2{M{0}C{N"{6{1{1{0~K{<{1~@{2}C{N${:{1{0~2{?{1{2{3
{0{M{0 {1{0~2{M}C{N.{2}H{N}J{N}K{N{5~n{<{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F~b{<{0{2~c{<{0}C{ND{6
{1{2{0{G{0}C{NF{:{1{0~O{<{0{F{0}C{NH{:{1{0~d{<~n{<{0}C{NJ{6{1{1{0~c{<{0}C{NL{:{1{0~o{<{1{2{2{0~c{<{0
~n{<}C{NV{2}K{N}M{N}N{N{5}O{N{7{0{8{0;{0{0{0{0{3~0{M~`{L}g{G{6~L{3U~a{1~?{3~F{<~K{>{2}O{N}P{N{0{0{4{@
{0A{B{0~`{J{D{1{3~:{2~2{?~J{<{K{0{L{1C{2}F{N}J{N{2~:{2~a{?}0~6{:{0{1~a{?{2}F{N~2{?}J{N~J{<{0}Q{N{2{2
}R{N}T{N}U{N{5}V{N{7{0{8{0;{0{:{;{0{3}V{N}W{N}X{N{3U~a{1}D{@{2}Y{N}Z{N{0{0{4{@{0A{B{0~`{J{D{1{3{E{F{H
{K{0{L{0{2{M{0}Q{N.{6{1{2{0{G{0}Q{N0{:{1{0~0{>{0{F{0}Q{N2{:{4{0}\{L{0}[{L{0}[{N{0}\{N {0}Q{N<{6{1{1{0
{I{0}Q{N>{:{1{0!{1{2{2{0{M{0 }]{N{2{2}^{N}`{N}a{N{5}b{N{7{0{8{0{9{0{:{;{0{2}b{N~9{M{3U~a{1~B{@{1}c{N
{0{0{4{@{0A{B{0~`{J{D{1{5{E{F}k{K}d{N{H{K{0{L{0{3{M{0}]{N,{6{1{2{0{G{0}]{N.{:{1{0~0{>{0{F{0}]{N0{:{5
{0~;{M{0}Z{L{0}R{K{0}S{K{0}T{K}e{N~4{K}]{N2{6{1{2{0}l{K{0}]{N4{:{1{0~@{>{0}e{N{1~J{1}]{N6{:{1{3 {0}]
{N8{6{1{1{0{I{0}]{N:{:{1{0!{1{2{3{0{M{0}e{N{0 }f{N{2{2}g{N}i{N}j{N{5}k{N{7{0{8{0*{0{:{;{0{0{0{0{0{0{1
{D{1{3}S{3{E{F{0{2{M{0}f{N{H{6{1{2{0{G{0}f{N{J{:{1{0~0{>{0{F{0}f{N{L{:{1{0}o{K}k{N{0}f{N{N{6{1{1{0}T
{3{0}f{N {:{1{0}l{N{1{2{2{0{M{0}k{N}f{N*{2}m{N}o{N~0{N{5~1{N{7{0{8{0{9{0{0{0{0{2~K{K}c{L{2~n{9}d{L{1
~1{N{0{0{4{@{0A{B{0~`{J{D{1{1B{K{0{L{1~d{2{1}i{N{1B}`{9{0{0{1{0{1~F{1{0{0{0{0{0{0$@{0~2{N{2{2~3{N~5{N
~6{N{5~7{N{7{0{8{0{9{0{:{;{0{2~7{N~8{N{3U~a{1~B{@{1~9{N{0{0{4{@{0A{B{0~`{J{D{1{3{E{F{H{K{0{L{0{2{M{0
~2{N,{6{1{2{0{G{0~2{N.{:{1{0~D{6{0{F{0~2{N0{:{2{0~:{N{0~;{N {0~2{N2{6{1{1{0{I{0~2{N4{:{1{0!{1{2{2{0{M
{0 ~<{N{2{2~={N~?{N~@{N{5~A{N{7{0{8{0}X{4{0{:{;{0{3~K{K}2{M}_{>{5~L{3U~a{1~B{@}`{>{1~A{N{0{0{4{@{0A{B
{0~`{J{D{1{9{E{F}f{K}g{K}h{K}j{K}k{K}l{K{H{K{0{L{0{4{M{0~<{N2{6{1{2{0{G{0~<{N4{:{1{0~0{>{0{F{0~<{N6{:
{2{0}n{K{0}o{K~B{N~2{K~<{N8{6{1{3{0}h{K{0~<{N:{:{1{0~@{>{0}i{K{0~<{N<{:{1{0~A{>{0}g{K{1~K{1~<{N>{:{1
{0#~C{N~4{K~<{N@{6{1{3{0}l{K{0~<{NB{:{1{0~@{>{0}m{K{0~<{ND{:{1{0~A{>{0}k{K{1~K{1~<{NF{:{1{0# {0~<{NH
{6{1{1{0{I{0~<{NJ{:{1{0!{1{2{3{0{M{3{2{0~B{N{0~C{N{0 ~D{N{2{2~E{N~G{N~H{N{5~I{N{7{0{8{0;{0{:{;{0{4~K
{K}2{M~I{N}_{>{5~L{3U~a{1~B{@}`{>{2~J{N~K{N{0{0{4{@{0A{B{0~`{J{D{1{8{E{F~:{2}g{K}i{K}k{K}m{K{H{K{0{L
{0{8{M{0~D{N:{6{1{2{0{G{0~D{N<{:{1{0~0{>{0{F{0~D{N>{:{2{0}n{K{0}o{K {0~D{N@{6{1{1{0{I{0~D{NB{:{1{0!~4
{K~2{K~D{NL{6{2{2{1{4{0~;{2{1}O{1~D{NN{>{1{0~={2{0}h{K{0~D{NP{>{1{0~@{>{0}j{K{1~7{3~D{NR{>{1{0~5{K{0
}j{K{2~K{1}O{1~D{NT{>{3{0~={2{0~6{K{0~7{K{1{4{0}h{K{0~D{NX{>{1{0~@{>{0}j{K{1~7{3~D{NZ{>{1{0~5{K{0}j{K
{2~K{1}O{1~D{N\{>{3{0~={2{0~6{K{0~7{K{0}j{K{3~K{1}N{1~@{2~D{N`{>{1{0~:{2~8{K}j{K~D{Nb{6{2{2{1{3{0~;{2
{1}O{1~D{Nd{>{1{0~={2{0}j{K{1~7{3~D{Nf{>{1{0~5{K{0}j{K{2~K{1}O{1~D{Nh{>{3{0~={2{0~6{K{0~7{K{1{3{0}j{K
{1~7{3~D{Nl{>{1{0~5{K{0}j{K{2~K{1}O{1~D{Nn{>{3{0~={2{0~6{K{0~7{K{0}j{K{3~K{1}N{1~@{2~D{Nr{>{1{0~:{2~9
{K~2{K~D{Nt{6{1{2{0}h{K{0~D{Nv{:{1{0~:{K{0}j{K{1~7{3~D{Nx{:{1{0~5{K~;{K~4{K~D{Nz{6{2{2{1{4{0~;{2{1}O
{1~D{N|l{>{1{0~={2{0}l{K{0~D{N|n{>{1{0~@{>{0}n{K{1~7{3~D{N}0{1{>{1{0~5{K{0}n{K{2~K{1}O{1~D{N}2{1{>{3
{0~={2{0~6{K{0~7{K{1{4{0}l{K{0~D{N}6{1{>{1{0~@{>{0}n{K{1~7{3~D{N}8{1{>{1{0~5{K{0}n{K{2~K{1}O{1~D{N}:
{1{>{3{0~={2{0~6{K{0~7{K{0}n{K{3~K{1}N{1~@{2~D{N}>{1{>{1{0~:{2~<{K}n{K~D{N}@{1{6{2{2{1{3{0~;{2{1}O{1
~D{N}B{1{>{1{0~={2{0}n{K{1~7{3~D{N}D{1{>{1{0~5{K{0}n{K{2~K{1}O{1~D{N}F{1{>{3{0~={2{0~6{K{0~7{K{1{3{0
}n{K{1~7{3~D{N}J{1{>{1{0~5{K{0}n{K{2~K{1}O{1~D{N}L{1{>{3{0~={2{0~6{K{0~7{K{0}n{K{3~K{1}N{1~@{2~D{N}P
{1{>{1{0~:{2~={K~4{K~D{N}R{1{6{1{2{0}l{K{0~D{N}T{1{:{1{0~:{K{0}n{K{1~7{3~D{N}V{1{:{1{0~5{K{1{2{3{0{M
{0 {3{4{0~4{K{2{2{0~8{K{1{0~9{K{0~;{K{2{2{0~<{K{1{0~={K~L{N{2{2~M{N~O{N~P{N{5~Q{N{7{0{8{0;{0{:{;{0{3
~Q{N~K{K}_{>{5}={1~L{3~a{1}`{>}7{@{1~R{N{0{0{4{@{0A{B{0~`{J{D{1{;{E{F~S{N}f{K}g{K~T{N~U{N}j{K}k{K~V{N
{H{K{0{L{0{:{M{0~L{N4{6{1{2{0{G{0~L{N6{:{1{0~0{>{0{F{0~L{N8{:{2{0}n{K{0}o{K~W{N~2{K~L{N:{6{1{3{0}h{K
{0~L{N<{:{1{0~@{>{0~U{N{1}N{1~L{N>{:{2{0~X{N{0~Y{<{0}g{K{1~K{1~L{ND{:{1{0#~Y{N~2{K~L{NF{6{1{2{0}h{K{0
~L{NH{:{1{0~@{>{0~U{N{1}N{1~L{NJ{:{2{0~X{N{0~Y{<~Z{N{0~L{NP{6{1{1{0~T{N{1}N{1~L{NR{:{2{0~[{N{0~\{N~]
{N{0~L{NX{6{1{1{0~T{N{1}N{1~L{NZ{:{4{0~^{N{0~_{N{0~`{N{0~a{N~b{N~4{K~L{Nd{6{1{3{0}l{K{0~L{Nf{:{1{0~@
{>{0~W{N{1}N{1~L{Nh{:{2{0~X{N{0~Y{<{0}k{K{1~K{1~L{Nn{:{1{0#~c{N~4{K~L{Np{6{1{2{0}l{K{0~L{Nr{:{1{0~@{>
{0~W{N{1}N{1~L{Nt{:{2{0~X{N{0~Y{<~d{N{0~L{Nz{6{1{1{0~V{N{1}N{1~L{N|l{:{2{0~[{N{0~\{N~e{N{0~L{N}2{1{6
{1{1{0~V{N{1}N{1~L{N}4{1{:{4{0~^{N{0~_{N{0~`{N{0~a{N {0~L{N}>{1{6{1{1{0{I{0~L{N}@{1{:{1{0!{1{2{3{0{M
{0 {3{4{0~W{N{2{3{0~Y{N{0~Z{N{1{0~]{N{0~b{N{2{3{0~c{N{0~d{N{1{0~e{N~f{N{2{2~g{N~i{N~j{N{5~k{N{7{0{8{0
}X{4{0{:{;{0{3~]{J~k{N}g{G{3U~a{1~K{>{1~l{N{0{0{4{@{0A{B{0~`{J{D{1{5{E{F~2{?{H~I{<{K{0{L{0{3{M{0~f{N.
{6{1{2{0{G{0~f{N0{:{1{0~0{>{0{F{0~f{N2{:{1{0~a{J {0~f{N4{6{1{1{0{I{0~f{N6{:{1{0!~m{N{0~f{N8{6{1{2{0~J
{<{0~f{N:{:{1{0~_{@{0~3{?{0~f{N<{:{1{4{1{2{3{0{M{0 {0~m{N~n{N{2{2~o{N}1{O}2{O{5}3{O{7{0{8{0}X{4{0{:{;
{0{3~`{L}\{A}g{G{3U~a{1~K{>{1}3{O{0{0{4{@{0A{B{0~`{J{D{1{5{E{F~2{?{H~I{<{K{0{L{0{3{M{0~n{N.{6{1{2{0{G
{0~n{N0{:{1{0~0{>{0{F{0~n{N2{:{1{0}Y{L {0~n{N4{6{1{1{0{I{0~n{N6{:{1{0!~m{N{0~n{N8{6{1{2{0~J{<{0~n{N:
{:{1{0~_{@{0~3{?{0~n{N<{:{1{4{1{2{3{0{M{0 {0~m{N}4{O{2{2}5{O}7{O}8{O{5}9{O{7{0{8{0{9{0{:{;{0{3}9{O~?
{A}]{A{2~a{1~7{>{1}:{O{0{0{5{@{0{A{B{0~`{J{D{1{5{E{F}^{@{H{I{J{1{2{I}^{@{K{0{L{0{2{M{0}4{O,{6{1{2{0{G
{0}4{O.{:{1{0~a{4{0{F{0}4{O0{:{5{0};{O{0}<{O{0}={O{0}>{O{0}?{O {0}4{O2{6{1{1{0{I{0}4{O4{:{1{0!{1{2{2
{0{M{0 }@{O{2{2}A{O}C{O}D{O{5}E{O{7{0{8{0J{0{:{;{0{3}E{O}F{O~A{@{3U~a{1~B{@{1}G{O{0{0{4{@{0{A{B{0~`{J
{D{1{4{E{F}A{1{H{K{0{L{0{3{M{0}@{O.{6{1{2{0{G{0}@{O0{:{1{0~0{>{0{F{0}@{O2{:{1{0}H{O {0}@{O4{6{1{1{0{I
{0}@{O6{:{1{0!~j{3{0}@{O8{6{1{1{0}B{1{0}@{O:{:{1{2{1{2{3{0{M{0 {0~j{3}I{O{2{2}J{O}L{O}M{O{5}N{O{7{0{8
{0{9{0{:{;{0{2}N{O~A{@{3U~a{1~B{@{2}O{O}P{O{0{0{4{@{0A{B{0~`{J{D{1{4{E{F}Q{O{H{K{0{L{0{2{M{0}I{O,{6{1
{3{0{G{0}I{O.{:{1{0}n{A{0{F{0}I{O0{:{1{0}R{O{0}R{O{0}I{O2{:{1{0}S{O {0}I{O4{6{1{1{0{I{0}I{O6{:{1{0!{1
{2{2{0{M{0 }T{O{2{2}U{O}W{O}X{O{5}Y{O{7{0{8{0;{0{:{;{0{2}Y{O~A{@{3U~a{1~B{@{2}Z{O}[{O{0{0{4{@{0A{B{0
~`{J{D{1{4{E{F~n{M{H{K{0{L{0{3{M{0}T{O,{6{1{2{0{G{0}T{O.{:{1{0~0{>{0{F{0}T{O0{:{1{0}X{L~f{1{0}T{O2{6
{1{1{0~o{M{1}O{1}T{O4{:{1{0}0{N {0}T{O6{6{1{1{0{I{0}T{O8{:{1{0!{1{2{3{0{M{0~f{1{0 }\{O{2{2}]{O}_{O}`
{O{5}a{O{7{0{8{0;{0{:{;{0{3}?{M~]{J}1{M{2U~L{K{1}a{O{0{0{4{@{0A{B{0~`{J{D{1{5{E{F{H}C{=~I{<{K{0{L{0{3
{M{0}\{O,{6{1{2{0{G{0}\{O.{:{1{0~0{>{0{F{0}\{O0{:{2{0~U{K{0~a{J}E{={0}\{O2{6{1{2{0~J{<{0}\{O4{:{1{0}F
{={0}D{={1~7{3}\{O6{:{1{0}G{= {0}\{O8{6{1{1{0{I{0}\{O:{:{1{0!{1{2{3{0{M{0}E{={0 }b{O{2{2}c{O}e{O}f{O
{5}g{O{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E{F{0{1{M{0}b{O{H{6{1{2{0{G{0}b{O{J{:{1{0~0{>{0{F{0}b{O{L{:
{1{0}g{O{1{0{M}b{O&{2}h{O}j{O}k{O{5}l{O{7{0{8{0{9{0{0{0{0{2}l{O}c{L{2~n{9}d{L{2}m{O}n{O{0{0{4{@{0{A{B
{0}o{O{D{1{2~2{?B{K{0{L{1}B{3{1}e{O{1Bx{0{0{1{1~2{?{1~F{1{0{0{0{0{0{04@{0~0{O{2{2~1{O~3{O~4{O{5~5{O{7
{0{8{0J{0{:{;{0{3~5{O~6{O}c{L{2~n{9}d{L{2~7{O~8{O{0{0{4{@{0{A{B{0}o{O{D{1{3{E{F}A{1{K{0{L{0{2{M{0~0{O,
{6{1{2{0{G{0~0{O.{:{1{0}G{<{0{F{0~0{O0{:{4{0~9{O{0~:{O{0~;{O{0~<{O~j{3{0~0{O:{6{1{1{0}B{1{0~0{O<{:{1
{2{1{2{2{0{M{0~j{3~={O{2{2~>{O~@{O~A{O{5~B{O{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F~B{O{0{2{M{0~={O{L
{6{1{2{0{G{0~={O{N{:{1{0~0{>{0{F{0~={O {:{4{0~C{O{0~D{O{0~E{O{0~F{O~G{O{0~={O*{6{1{1{0~C{O{1~J{1~={O,
{:{1{3{1{2{2{0{M{1{0~G{O~={O6{2~H{O~J{O~K{O{5~L{O{7{0{8{0J{0{0{0{0{3~L{O~M{O}c{L{2~n{9}d{L{2~N{O~O{O
{0{0{4{@{0{A{B{0}o{O{D{1{1B{K{0{L{1~d{2{1~@{O{1Bx{0{0{1{0{1~F{1{0{0{0{0{0{0{D@{0~P{O{2{2~Q{O~S{O~T{O
{5~U{O{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F}X{?{0{1{M{0~P{O{H{6{1{3{0{G{0~P{O{J{:{1{0*{0{F{0~P{O{L
{:{1{0~U{O{0}Y{?{1}f{3~P{O{N{:{1{0}Z{?{1{0{M~P{O({2~V{O~X{O~Y{O{5~Z{O{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D
{1{3{E{F}X{?{0{1{M{0~P{O>{6{1{3{0{G{0~P{O@{:{1{0*{0{F{0~P{OB{:{2{02{04{0}Y{?{1}f{3~P{OD{:{1{0}Z{?{1{0
{M~P{ON{2~Z{O~\{O~]{O{5~^{O{7{0{8{0;{0{0{0{0{3~^{OJ={4~n{9>?~o{9{1~_{O{0{0{4{@{0A{B{0}o{O{D{1{1}X{?{K
{0{L{1C{2~S{O~X{O{1}X{?}8{>{0{0{0~`{O{2{2~a{O~c{O~d{O{5~e{O{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3}S{3{F
~^{>{0{2}o{B{0~`{O{H{6{1{2{0{G{0~`{O{J{:{1{0~\{5{0}T{3{0~`{O{L{:{1{0~e{O}d{?{0~`{O{N{6{1{1{0~_{>{0~`
{O {:{1{3{1{2{2{0}o{B{0}d{?~`{O*{2~f{O~h{O~i{O{5~j{O{7{0{8{0J{0{0{0{0{2~j{O~k{O{3~n{9~l{O~m{O{1~n{O{0
{0{4{@{0{A{B{0}o{O{D{1{2~d{5~8{={K{0~L{2{1~d{2{1~c{O{2~8{=~d{5}`{9{0{0{1{0{1~F{1{0{0{0{0{0{0D@{0~o{O
{2{2}0 }2 }3 {5}4 {7{0{8{0J{0{:{;{0{2}4 ~k{O{2~n{9~m{O{2}5 }6 {0{0{4{@{0{A{B{0}o{O{D{1{5{E{F}A{1{H~I
{<{K{0{L{0{4{M{0~o{O*{6{1{2{0{G{0~o{O,{:{1{0~\{5{0{F{0~o{O.{:{1{0}7  {0~o{O0{6{1{1{0{I{0~o{O2{:{1{0!
~j{3{0~o{O4{6{1{1{0}B{1{0~o{O6{:{1{2~:{@{0~o{O8{6{1{1{0~J{<{0~o{O:{:{1{0}F{={1{2{4{0{M{0 {0~j{3{1{0~:
{@}8 {2{2}9 }; }< {5}= {7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F}A{1{0{2{M{0}8 {L{6{1{2{0{G{0}8 {N{:{1
{0~\{5{0{F{0}8  {:{8{0}= {0}> {0}? {0}@ {0}A {0}B {0}C {0}D }7{3{0}8 2{6{1{1{0}B{1{0}8 4{:{1{2{1{2{2
{0{M{0}7{3}8 >{2}E }G }H {5}I {7{0{8{0J{0{0{0{0{2}I ~k{O{3~n{9~l{O~m{O{1}J {0{0{4{@{0{A{B{0}o{O{D{1{2
~d{5B{K{0{L{1}B{3{1}; {1Bx{0{0{1{1~d{5{1~F{1{0{0{0{0{0{0.@{0}K {2{2}L }N }O {5}P {7{0{8{0*{0{:{;{0{0
{0{0{0{0{2{D{1{4{E{F{H{I{J{1{1{I{0{2{M{0}K {J{6{1{2{0{G{0}K {L{:{1{0~m{;{0{F{0}K {N{:{3{0}P {0}Q {0}R  
{0}K  {6{1{1{0{I{0}K "{:{1{0!{1{2{2{0{M{0 }K .{2}S }U }V {5}W {7{0{8{0J{0{0{0{0{2}W }X {2~n{9}Y {1}Z 
{0{0{4{@{0{A{B{0}o{O{D{1{2{E{I{K{0{L{1}B{3{1}N {1{I}8{>{0{0{1{1{E{1~F{1{0{0{0{0{0{0{0@{0}[ {2{2}\ }^ 
}_ {5}` {7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2}A{1{H{0{2}T{3{0}[ {H{6{1{1{0{I{0}[ {J{:{1{0}o{B~j{3{0}[ 
{L{6{1{1{0}B{1{0}[ {N{:{1{2{1{2{2{0}T{3{0~j{3}[ ({2}` }b }c {5}d {7{0{8{0{9{0{0{0{0{3}d }e }f {3~n{9
~o{9~l{O{2}g }h {0{0{4{@{0A{B{0}o{O{D{1{2{EB{K{0{L{1}B{3{1}^ {1B}`{9{0{0{1{1{E{1~F{1{0{0{0{0{0{0{D@{0
}i {2{2}j }l }m {5}` {7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2}A{1{H{0{2}T{3{0}i {H{6{1{1{0{I{0}i {J{:{1{0
}o{B~j{3{0}i {L{6{1{1{0}B{1{0}i {N{:{1{2{1{2{2{0}T{3{0~j{3}i ({2}m }o ~0 {5~1 {7{0{8{0{9{0{0{0{0{2}d 
}e {2~n{9~l{O{2~1 ~2 {0{0{4{@{0A{B{0}o{O{D{1{1B{K{0{L{1~d{2{1}l {1B}`{9{0{0{1{0{1~F{1{0{0{0{0{0{0$@{0
~3 {2{2~4 ~6 ~7 {5~8 {7{0{8{0J{0{:{;{0{2~8 }e {2~n{9~l{O{2~9 ~: {0{0{4{@{0{A{B{0}o{O{D{1{4{E{F~; {H{K
{0{L{0{3{M{0~3 *{6{1{2{0{G{0~3 ,{:{1{0}C{1{0{F{0~3 .{:{1{0~<  {0~3 0{6{1{1{0{I{0~3 2{:{1{0!~= {0~3 4
{6{1{1{0~< {0~3 6{:{1{3{1{2{3{0{M{0 {0~= ~> {2{2~? ~A ~B {5~C {7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2}S{3
{F{0{2{M{0~> {H{6{1{1{0{G{0~> {J{:{1{0}C{1~C {0~> {L{6{1{1{0}T{3{0~> {N{:{2{0~D {0~E {1{2{2{0{M{0~C 
~> ({2~F ~H ~I {5~J {7{0{8{0J{0{0{0{0{2}N{3}e {2~n{9~l{O{1~J {0{0{4{@{0{A{B{0}o{O{D{1{2{EB{K{0{L{1}B
{3{1~A {1B}`{9{0{0{1{1{E{1~F{1{0{0{0{0{0{0{8@{0~K {2{2~L ~N ~O {5~P {7{0{8{0J{0{:{;{0{2~P ~Q {2~n{9~R 
{2~S ~T {0{0{5{@{0{A{B{0}o{O{D{1{4{E{F}A{1{I{J{1{1{I{K{0{L{0{2{M{0~K ,{6{1{2{0{G{0~K .{:{1{0}m{D{0{F
{0~K 0{:{1{0~U }]{5{0~K 2{6{1{1{0}B{1{0~K 4{:{1{3{1{2{2{0{M{1{0}]{5~V {2{2~W ~Y ~Z {5~[ {7{0{8{0*{0{:
{;{0{0{0{0{0{0{1{D{1{3{F~?{;}A{1{0{2}O{L{0~V {H{6{1{2{0{G{0~V {J{:{1{0~0{>{0~@{;{0~V {L{:{1{3}7{3{0~V 
{N{6{1{1{0}B{1{0~V  {:{1{2{1{2{2{0}O{L{0}7{3~V *{2~[ ~] ~^ {5~_ {7{0{8{0{9{0{0{0{0{3}b{L}c{L~_ {3~n{9
}e{L}d{L{3~` ~a ~b {0{0{4{@{0{A{B{0}o{O{D{1{1B{K{0{L{1~d{2{1~Y {1B~H{4{0{0{1{0{1~F{1{0{0{0{0{0{09@{0
~c {2{2~d ~f ~g {5~h {7{0{8{0J{0{:{;{0{2~h ~i {3~n{9}d{L~j {1~k {0{0{5{@{0{A{B{0}o{O{D{1{4{E{F{I~I{<
{J{1{1{I{K{0{L{0{2{M{0~c .{6{1{2{0{G{0~c 0{:{1{0}c{>{0{F{0~c 2{:{1{0~l ~:{@{0~c 4{6{1{1{0~J{<{0~c 6{:
{1{0}F{={1{2{2{0{M{1{0~:{@~m {2{2~n }0!}1!{5}2!{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F~8{={0{2{M{0~m 
{H{6{1{2{0{G{0~m {J{:{1{0}c{>{0{F{0~m {L{:{1{0~l }e{?{0~m {N{6{1{1{0~9{={2~c{>}O{1~m  {:{1{0}f{?{1{2
{2{0{M{1{0}e{?~m *{2}2!}4!}5!{5}6!{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E{F{0{1{M{0~m @{6{1{2{0{G{0~m B
{:{1{0~\{5{0{F{0~m D{:{1{0}7 {1{0{M~m N{2}6!}8!}9!{5}:!{7{0{8{0{9{0{0{0{0{3~h }4 ~k{O{3~n{9}d{L~m{O{2
}:!};!{0{0{4{@{0{A{B{0}o{O{D{1{2~8{=}X{?{K{0{L{1C{2}0!}4!{2~8{=}X{?~H{4{0{0{0}<!{2{2}=!}?!}@!{5}A!{7
{0{8{0;{0{:{;{0{2~h }c{L{7~n{9~L{3U~a{1~?{3~F{<}d{L{1}A!{0{0{4{@{0A{B{0}o{O{D{1{3{E{F}B{1{K{0{L{0{2{M
{0}<!6{6{1{2{0{G{0}<!8{:{1{0}c{>{0{F{0}<!:{:{1{0~l }B!{0}<!<{6{1{1{0}C{1{1}N{1}<!>{:{1{0}C!{1{2{2{0{M
{0}B!}D!{2{2}E!}G!}H!{5}I!{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E}A{1{0{2{M{0}D!{H{6{1{1{0{F{1}f{3}D!{J
{:{1{0}I!}7{3{0}D!{L{6{1{1{0}B{1{0}D!{N{:{1{2{1{2{2{0{M{0}7{3}D!({2}J!}L!}M!{5}N!{7{0{8{0J{0{0{0{0{1
}f {2~n{9~o{9{2}N!}O!{0{0{4{@{0{A{B{0}o{O{D{1{1B{K{0{L{1~d{2{1}G!{1B}`{9{0{0{1{0{1~F{1{0{0{0{0{0{0I@
{0}P!{2{2}Q!}S!}T!{5}U!{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E{F{0{1{M{0}P!{H{6{1{2{0{G{0}P!{J{:{1{0~6
{4{0{F{0}P!{L{:{6{0}U!{0~7{4{0~9{4{0}V!{0}W!{0~8{4{1{0{M}P!2{2}X!}Z!}[!{5}\!{7{0{8{0{9{0{0{0{0{3~F{4
}\!}e {2~n{9~l{O{2}]!}^!{0{0{4{@{0{A{B{0}o{O{D{1{2{EB{K{0{L{1}B{3{1}S!{1B}8{>{0{0{1{1{E{1~F{1{0{0{0{0
{0{0{8@{0}_!{2{2}`!}b!}c!{5}d!{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E{F{0{1{M{0}_!{H{6{1{2{0{G{0}_!{J{:
{1{0}C{1{0{F{0}_!{L{:{6{0}d!{0}e!{0}f!{0}g!{0}h!{0}i!{1{0{M}_!2{2}j!}l!}m!{5}n!{7{0{8{0J{0{0{0{0{3}n!
}o!~0!{2~n{9~1!{1~2!{0{0{4{@{0{A{B{0}o{O{D{1{2{EB{K{0{L{1}B{3{1}b!{1B}`{9{0{0{1{1{E{1~F{1{0{0{0{0{0{0
{@@{0~3!{2{2~4!~6!~7!{5~8!{7{0{8{0J{0{:{;{0{2~8!}c{L{2~n{9}d{L{1~9!{0{0{5{@{0{A{B{0}o{O{D{1{5{E{F}A{1
{H{I{J{1{1{I{K{0{L{0{3{M{0~3!*{6{1{2{0{G{0~3!,{:{1{0~o{D{0{F{0~3!.{:{8{0~:!{0~;!{0~<!{0~=!{0~>!{0~?!
{0~@!{0~A! {0~3!@{6{1{1{0{I{0~3!B{:{1{0!}]{5{0~3!D{6{1{1{0}B{1{0~3!F{:{1{3{1{2{3{0{M{0 {1{0}]{5~B!{2
{2~C!~E!~F!{5~G!{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F}A{1{0{2{M{0~B!{H{6{1{2{0{G{0~B!{J{:{1{0~0{>{0
{F{0~B!{L{:{1{0~G!}7{3{0~B!{N{6{1{1{0}B{1{0~B! {:{1{2{1{2{2{0{M{0}7{3~B!*{2~H!~J!~K!{5~L!{7{0{8{0J{0
{0{0{0{2~L!}c{L{2~n{9}d{L{2~M!~b {0{0{4{@{0{A{B{0}o{O{D{1{1B{K{0{L{1~d{2{1~E!{1B}@{L{0{0{1{0{1~F{1{0
{0{0{0{0{0{0@{0~N!{2{2~O!~Q!~R!{5~S!{7{0{8{0J{0{:{;{0{3~S!~T!}e {2~n{9~l{O{2~U!~V!{0{0{4{@{0{A{B{0}o
{O{D{1{5{E{F~W!~X!{H{K{0{L{0{3{M{0~N!,{6{1{2{0{G{0~N!.{:{1{0~D{6{0{F{0~N!0{:{2{0~Y!{0~Z! {0~N!6{6{1{1
{0{I{0~N!8{:{1{0!~[!{0~N!:{6{2{2{1{1{0~X!{0~N!<{>{1{3{1{1{0~Y!{0~N!>{>{1{3{1{2{3{0{M{0 {0~[!~\!{2{2~]!
~_!~`!{5~a!{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0~\!{H{6{1{2{0{G{0~\!{J{:{1{0~a!{0{F{0~\!
{L{:{1{0~b! {0~\!{N{6{1{1{0{I{0~\! {:{1{0!{1{2{2{0{M{0 ~\!*{2~c!~e!~f!{5~g!{7{0{8{0*{0{:{;{0{0{0{0{0
{0{1{D{1{2{E{F{0{1{M{0~\!@{6{1{2{0{G{0~\!B{:{1{0~a!{0{F{0~\!D{:{1{0~g!{1{0{M~\!N{2~h!~j!~k!{5~l!{7{0
{8{0*{0{0{0{0{0{0{0{0{0{1{D{1{2LB{1}B{3{1~e!{1B~H{4{0{0{1{1L{1~F{1{0{0{0{0{0{0{D@{0~\!n{2~l!~n!~o!{5
}0"{7{0{8{0{9{0{0{0{0{2}0"}1"{4~n{9>~W{1~l{O{2}2"}3"{0{0{4{@{0{A{B{0}o{O{D{1{1B{K{0{L{1~d{2{2~_!~j!{1B
~H{4{0{0{1{0{1~F{1{0{0{0{0{0{0~`?{0}4"{2{2}5"}7"}8"{5}9"{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{4~?{;~L{?}B
{2}A{1{0{3{M{0}4"{H{6{1{2{0}C{2{1}O{1}4"{J{:{1{0}9"{0~@{;{0}4"{L{:{1{3}7{3{0}4"{N{6{1{1{0}B{1{0}4" {:
{1{2}:"{0}4""{6{1{1{0~M{?{1~J{1}4"${:{1{3{1{2{3{0{M{0}7{3{1{0}:"}4".{2};"}="}>"{5}?"{7{0{8{0{9{0{0{0
{0{3}e }f }c{L{4~n{9}d{L~o{9~l{O{1}?"{0{0{4{@{0{A{B{0}o{O{D{1{3{E{FB{K{0{L{1}B{3{1}7"{1Bx{0{0{1{2{F{E
{1~F{1{0{0{0{0{0{0 @{0}@"{2{2}A"}C"}D"{5}E"{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{2{E}C{={0{2{M{0}@"{H{6{1
{1{0{F{0}@"{J{:{9{0~l {0}7 {0~C{O{0}E"{0}F"{0~D{O{0}G"{0}H"{0}I"}E{={0}@".{6{1{1{0}D{={1~7{3}@"0{:{1
{0}G{={1{2{2{0{M{0}E{=}@":{2}J"}L"}M"{5}N"{7{0{8{0;{0{0{0{0{3~Y{>~k{2}e {5}Z{1~n{9}d{L~a{2~l{O{1}N"{0
{0{4{@{0A{B{0}o{O{D{1{2{E}C{={K{0{L{1}B{3{1}C"{1}C{=}`{9{0{0{1{1{E{1~F{1{0{0{0{0{0{0{@@{0}O"{2{2}P"}R"
}S"{5}T"{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F}A{1{0{2{M{0}O"{H{6{1{2{0{G{0}O"{J{:{5{0~f{C{0}_{C{0}m
{D{0}X{C{0}H{E{0{F{0}O"&{:{:{0}I"{0}T"{0}U"{0}V"{0}W"{0}X"{0}H"{0}Y"{0}Z"{0}["}7{3{0}O"<{6{1{1{0}B{1
{0}O">{:{1{2{1{2{2{0{M{0}7{3}O"H{2}\"}^"}_"{5}`"{7{0{8{0J{0{0{0{0{4}`"}a"}b"~Q {3~n{9}c"~R {1}d"{0{0
{4{@{0{A{B{0}o{O{D{1{2{EB{K{0{L{1}B{3{1}R"{1B}`{9{0{0{1{1{E{1~F{1{0{0{0{0{0{0{@@{0}e"{2{2}f"}h"}i"{5
}j"{7{0{8{0J{0{:{;{0{2}j"}k"{2~n{9}l"{1}m"{0{0{5{@{0{A{B{0}o{O{D{1{5{E{F}A{1{H{I{J{1{1{I{K{0{L{0{3{M
{0}e"*{6{1{2{0{G{0}e",{:{1{0|o{0{F{0}e".{:{6{0}n"{0}o"{0~0"{0~1"{0~2"{0~3" {0}e"<{6{1{1{0{I{0}e">{:{1
{0!}]{5{0}e"@{6{1{1{0}B{1{0}e"B{:{1{3{1{2{3{0{M{0 {1{0}]{5~4"{2{2~5"~7"~8"{5~9"{7{0{8{0*{0{:{;{0{0{0
{0{0{0{1{D{1{2{E{F{0{1{M{0~4"{H{6{1{2{0{G{0~4"{J{:{1{0}C{1{0{F{0~4"{L{:{7{0~9"{0~:"{0~;"{0~<"{0~="{0
~>"{0~< {1{0{M~4"4{2~?"~A"~B"{5~C"{7{0{8{0J{0{0{0{0{3~C"~D"}e {2~n{9~l{O{1~E"{0{0{4{@{0{A{B{0}o{O{D{1
{2{EB{K{0{L{1}B{3{1~7"{1B}`{9{0{0{1{1{E{1~F{1{0{0{0{0{0{0{@@{0~F"{2{2~G"~I"~J"{5~K"{7{0{8{0*{0{:{;{0
{0{0{0{0{0{1{D{1{4{E{F}@{4}9{8{0{2{M{0~F"{J{6{1{3{0{G{0~F"{L{:{1{0}C{1{0{F{0~F"{N{:{1{0~K"{0}A{4{0~F" 
{:{1{0}C{4~L"{0~F""{6{1{1{0}:{8{1}f{3~F"${:{2{0~:{5{0~M"{1{2{2{0{M{1{0~L"~F".{2~N"~P"~Q"{5~R"{7{0{8{0
{9{0{0{0{0{3~R"~k{2}e {4}Z{1~n{9~a{2~l{O{2~S"~T"{0{0{4{@{0A{B{0}o{O{D{1{2}Y{4B{K{0{L{1}B{3{1~I"{1B}8
{>{0{0{1{1}Y{4{1~F{1{0{0{0{0{0{0{D@{0~U"{2{2~V"~X"~Y"{5~Z"{7{0{8{0}X{4{0{:{;{0{3~Z"~["~g{;{2}={1~1{6
{1~\"{0{0{4{@{0A{B{0~]"{D{1{7{E{F~^"~_"~`"~a"{H{K{0{L{0{4~_{6{0~U",{6{1{2{0{G{0~U".{:{1{0~\{5{0{F{0~U"0
{:{1{0~b"~@{;{0~U"2{6{1{2{0{G{0~U"4{:{1{0~\{5{0{F{0~U"6{:{1{0~c"~d"{0~U"8{6{2{4{1{1{0~_"{0~U":{>{1{2
{1{1{0~a"{0~U"<{>{1{2{1{1{0~`"{0~U">{>{1{2{1{1{0~b"{0~U"@{>{1{2 {0~U"B{6{1{1{0{I{0~U"D{:{1{0!{1{2{2{0 
{3{2{0~_{6{2{2{0~@{;{0~d"~e"{2{2~f"~h"~i"{5~j"{7{0{8{0;{0{:{;{0{4~j"~k"~l"}N{8{2}K{7}M{7{1~m"{0{0{4{@
{0A{B{0~]"{D{1{;{E{F~n"~o"}0#}1#}2#}3#}4#}5#{H{K{0{L{0{5{M{0~e"0{6{1{2{0{G{0~e"2{:{1{0~\{5{0{F{0~e"4
{:{2{0}7{E{0}6# {0~e":{6{1{1{0{I{0~e"<{:{1{0!}7#{0~e">{6{1{1{0}1#{0~e"@{:{3{0}8#{0}9#{0}:#};#{0~e"H{6
{1{1{0~o"{1~D{>~e"J{:{2{0}<#{0}=#}>#{0~e"P{6{2{6{1{1{0}0#{1}N{1~e"R{>{2{0}<#{0}=#{1{1{0}3#{1}N{1~e"X
{>{2{0}<#{0}=#{1{1{0}5#{1}N{1~e"^{>{2{0}<#{0}=#{1{1{0}4#{1}N{1~e"d{>{2{0}<#{0}=#{1{1{0}6#{1}N{1~e"j{>
{2{0}<#{0}=#{1{1{0}2#{1}N{1~e"p{>{2{0}<#{0}=#{1{2{3{0{M{0 {3{3{0}7#{0};#{0}>#}?#{2{2}@#}B#}C#{5}D#{7
{0{8{0J{0{:{;{0{3}F{;}D#}E#{2}={1~d{3{1}F#{0{0{4{@{0{A{B{0~]"{D{1{3{E{F{H{K{0{L{0{2{M{0}?#,{6{1{2{0{G
{0}?#.{:{1{0~\{5{0{F{0}?#0{:{3{0}M{;{0}G#{0}H# {0}?#2{6{1{1{0{I{0}?#4{:{1{0!{1{2{2{0{M{0 }I#{2{2}J#}L#
}M#{5}N#{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{7{E{F~^"~_"~`"~a"{H{0{5}]{6{0}I#{H{6{1{1{0{G{0}I#{J{:{1{0~\
{5 {0}I#{L{6{1{1{0{I{0}I#{N{:{1{0!}R{@{0}I# {6{1{1{0{F{0}I#"{:{1{0}d{6}N#{0}I#${6{1{1{0{F{0}I#&{:{1{0
}O#~T{4{0}I#({6{2{4{1{1{0~_"{0}I#*{>{1{2{1{1{0~a"{0}I#,{>{1{2{1{1{0~`"{0}I#.{>{1{2{1{1{0~b"{0}I#0{>{1
{2{1{2{3{0}]{6{0 {3{2{0}R{@{2{2{0}N#{0~T{4}I#:{2}P#}R#}S#{5}T#{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{>{E{F
~n"~o"}T#}U#}V#}0#}1#}2#}3#}4#}5#{H{0{8}]{6{0}I#P{6{1{1{0{G{0}I#R{:{1{0~\{5 {0}I#T{6{1{1{0{I{0}I#V{:
{1{0!}W#{0}I#X{6{1{1{0{F{0}I#Z{:{1{0}8{E}X#}Z#}I#\{6{1{3{0}V#{0}I#^{:{1{0~@{>{0}W#{0}I#`{:{1{0~A{>{0
}U#{1~K{1}I#b{:{1{0#}Z#{0}I#d{6{1{1{0{F{0}I#f{:{1{0}7{E}7#{0}I#h{6{1{1{0}1#{0}I#j{:{3{0}8#{0}9#{0}:#
}[#{0}I#l{6{1{1{0~o"{1~D{>}I#n{:{2{0}<#{0}=#}\#{0}I#t{6{2{6{1{1{0}3#{1}N{1}I#v{>{2{0}<#{0}=#{1{1{0}4#
{1}N{1}I#x{>{2{0}<#{0}=#{1{1{0}5#{1}N{1}I#z{>{2{0}<#{0}=#{1{1{0}6#{1}N{1}I#|l{>{2{0}<#{0}=#{1{1{0}2#
{1}N{1}I#|n{>{2{0}<#{0}=#{1{1{0}0#{1}N{1}I#}0{1{>{2{0}<#{0}=#{1{2{3{0}]{6{0 {3{2{2{2{0}W#{0}X#{2{2{0
}Z#{3{3{0}7#{0}[#{0}\#}I#}>{1{2}]#}_#}`#{5}a#{7{0{8{0}X{4{0{0{0{0{3}a#}b#~j"{4}K{7}]{7}M{7}^{7{1}c#{0
{0{4{@{0A{B{0~]"{D{1{1~d{5{K{0{L{1C{2}L#}R#{1~d{5}P8{0{0{0}d#{2{2}e#}g#}h#{5}i#{7{0{8{0;{0{:{;{0{3}b#
}i#}\{7{5}]{7U~a{1}^{7}D{@{2}j#}k#{0{0{4{@{0A{B{0~]"{D{1{6{E{F~:{2}U#}l#{H{K{0{L{0{5{M{0}d#8{6{1{2{0
{G{0}d#:{:{1{0~\{5{0{F{0}d#<{:{1{0}8{E {0}d#>{6{1{1{0{I{0}d#@{:{1{0!}m#}Z#}d#J{6{2{2{1{4{0~;{2{1}O{1
}d#L{>{1{0~={2{0}V#{0}d#N{>{1{0~@{>{0}m#{1~7{3}d#P{>{1{0~5{K{0}m#{2~K{1}O{1}d#R{>{3{0~={2{0~6{K{0~7{K
{1{4{0}V#{0}d#V{>{1{0~@{>{0}m#{1~7{3}d#X{>{1{0~5{K{0}m#{2~K{1}O{1}d#Z{>{3{0~={2{0~6{K{0~7{K{0}m#{3~K
{1}N{1~@{2}d#^{>{1{0~:{2}n#}m#}d#`{6{2{2{1{3{0~;{2{1}O{1}d#b{>{1{0~={2{0}m#{1~7{3}d#d{>{1{0~5{K{0}m#
{2~K{1}O{1}d#f{>{3{0~={2{0~6{K{0~7{K{1{3{0}m#{1~7{3}d#j{>{1{0~5{K{0}m#{2~K{1}O{1}d#l{>{3{0~={2{0~6{K
{0~7{K{0}m#{3~K{1}N{1~@{2}d#p{>{1{0~:{2}o#}Z#}d#r{6{1{2{0}V#{0}d#t{:{1{0~:{K{0}m#{1~7{3}d#v{:{1{0~5{K
{1{2{3{0{M{0 {3{2{0}m#{2{2{0}n#{1{0}o#~0#{2{2~1#~3#~4#{5~5#{7{0{8{0;{0{:{;{0{3}b#}L{8}N{8{4}K{7}]{7}M
{7}^{7{1~5#{0{0{4{@{0A{B{0~]"{D{1{6{E{F}T#}U#}V#{H{K{0{L{0{3{M{0~0#0{6{1{2{0{G{0~0#2{:{1{0~\{5{0{F{0
~0#4{:{1{0}8{E {0~0#6{6{1{1{0{I{0~0#8{:{1{0!}X#}Z#~0#:{6{1{3{0}V#{0~0#<{:{1{0~@{>{0}W#{0~0#>{:{1{0~A
{>{0}U#{1~K{1~0#@{:{1{0#{1{2{3{0{M{0 {0}X#~6#{2{2~7#~9#~:#{5~;#{7{0{8{0;{0{:{;{0{3}a#~;#~g{;{2}={1~1
{6{1~<#{0{0{4{@{0A{B{0~]"{D{1{7{E{F~^"~_"~`"~a"{H{K{0{L{0{4~_{6{0~6#,{6{1{2{0{G{0~6#.{:{1{0~\{5{0{F{0
~6#0{:{2{0}d{6{0}3{E~@{;{0~6#6{6{1{2{0{G{0~6#8{:{1{0~\{5{0{F{0~6#:{:{1{0}O#~d"{0~6#<{6{2{4{1{1{0~_"{0
~6#>{>{1{2{1{1{0~a"{0~6#@{>{1{2{1{1{0~`"{0~6#B{>{1{2{1{1{0~b"{0~6#D{>{1{2 {0~6#F{6{1{1{0{I{0~6#H{:{1
{0!{1{2{2{0 {3{2{0~_{6{2{2{0~@{;{0~d"~=#{2{2~>#~@#~A#{5~B#{7{0{8{0;{0{:{;{0{3~B#~C#}\{7{2}]{7}^{7{1~D#
{0{0{4{@{0A{B{0~]"{D{1{5{E{F~:{2~E#{H{K{0{L{0{3{M{0~=#.{6{1{2{0{G{0~=#0{:{1{0~\{5{0{F{0~=#2{:{1{0~F# 
{0~=#4{6{1{1{0{I{0~=#6{:{1{0!~G#~I#~=#8{6{1{2{0~F#{0~=#:{:{1{0#{0~F#{2~K{1~@{2~=#<{:{1{0~:{2{1{2{3{0
{M{0 {0~G#~I#{2{2~J#~L#~M#{5~N#{7{0{8{0;{0{:{;{0{3~N#~O#}`{8{2}]{7}a{8{1~P#{0{0{4{@{0A{B{0~]"{D{1{4{E
{F~Q#{H{K{0{L{0{3{M{0~I#,{6{1{2{0{G{0~I#.{:{1{0~g{K{0{F{0~I#0{:{1{0~R# {0~I#2{6{1{1{0{I{0~I#4{:{1{0!
}T{7{0~I#6{6{1{1{0~R#{0~I#8{:{1{0~S#{1{2{3{0{M{0 {0}T{7~T#{2{2~U#~W#~X#{5~Y#{7{0{8{0*{0{:{;{0{0{0{0{0
{0{1{D{1{3{E{F{H{0{2{M{0~T#{H{6{1{2{0{G{0~T#{J{:{1{0}C{1{0{F{0~T#{L{:{1{0}f{; {0~T#{N{6{1{1{0{I{0~T# 
{:{1{0!{1{2{2{0{M{0 ~T#*{2~Y#~[#~\#{5~]#{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{5{E{F~:{2~]#{H{0{3{M{0~T#@
{6{1{2{0{G{0~T#B{:{1{0}C{1{0{F{0~T#D{:{1{0}6{E {0~T#F{6{1{1{0{I{0~T#H{:{1{0!~^#~`#~T#J{6{1{3{0~^#{1~J
{1~T#L{:{1{3{0~^#{2~K{1}O{1~T#N{:{1{0~={2{0~^#{2~K{1~@{2~T#P{:{1{0~:{2{1{2{3{0{M{0 {0~^#~T#^{2~`#~b#
~c#{5~d#{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0~T#t{6{1{2{0{G{0~T#v{:{1{0}C{1{0{F{0~T#x{:{1
{0}h{; {0~T#z{6{1{1{0{I{0~T#|l{:{1{0!{1{2{2{0{M{0 ~T#}6{1{2~d#~f#~g#{5~h#{7{0{8{0*{0{:{;{0{0{0{0{0{0
{1{D{1{8{E{F~:{2~h#~i#~j#{H}9{8{0{5{M{0~T#}L{1{6{1{2{0{G{0~T#}N{1{:{1{0}C{1{0{F{0~T#}P{1{:{1{0}5{E {0
~T#}R{1{6{1{1{0{I{0~T#}T{1{:{1{0!~^#~l#~T#}V{1{6{1{3{0~k#{1~J{1~T#}X{1{:{1{3{0~k#{2~K{1}O{1~T#}Z{1{:
{1{0~={2{0~k#{2~K{1~@{2~T#}\{1{:{1{0~:{2~l#{0~T#}^{1{6{2{2{1{1{0~i#{1~J{1~T#}`{1{>{1{3{1{1{0~j#{1~J{1
~T#}b{1{>{1{3~m#{0~T#}f{1{6{1{1{0}:{8{0~T#}h{1{:{1{0~n#{1{2{4{0{M{0 {1{0~m#{3{2{0~l#{0~^#~T#~6{1{2~o#
}1$}2${5}3${7{0{8{0*{0{0{0{0{0{0{0{0{0{1{D{1{3~:{2~:{:}3${1C{2~W#~[#{2~:{2}4$}0~6{:{0{1}4${2~W#}3$~[#
~:{:{0~T#~\{1{2}5$}7$}8${5}9${7{0{8{0*{0{0{0{0{0{0{0{0{0{1{D{1{3~:{2~9{:}9${1C{2~b#~f#{2~:{2}:$}0~6{:
{0{1}:${2~b#}9$~f#~9{:{0~T#}B{2{2};$}=$}>${5}?${7{0{8{0}X{4{0{0{0{0{3}?$}@$}\{7{4}={1}]{7}^{7~;{7{1}A$
{0{0{4{@{0A{B{0~]"{D{1{1~:{2{K{0{L{1~d{2{2}1$}7${1~:{2}0~6{:{0{0{1{0{1~F{1{0{0{0{0{0{0~`?{0}B${2{2}C$
}E$}F${5}G${7{0{8{0}X{4{0{:{;{0{3}?$}G$}\{7{2}]{7}^{7{1}H${0{0{4{@{0A{B{0~]"{D{1{4{E{F}I${H{K{0{L{0{3
{M{0}B$,{6{1{2{0{G{0}B$.{:{1{0}C{1{0{F{0}B$0{:{1{0}6{E {0}B$2{6{1{1{0{I{0}B$4{:{1{0!}J${0}B$6{6{1{1{0
}J${0}B$8{:{1{0~i{D{1{2{3{0{M{0 {0}J$}K${2{2}L$}N$}O${5}P${7{0{8{0;{0{:{;{0{2}?$}\{7{2}]{7}^{7{1}P${0
{0{4{@{0A{B{0~]"{D{1{5{E{F~:{2~]#{H{K{0{L{0{3{M{0}K$,{6{1{2{0{G{0}K$.{:{1{0}C{1{0{F{0}K$0{:{1{0}6{E 
{0}K$2{6{1{1{0{I{0}K$4{:{1{0!}Q$~`#}K$6{6{1{3{0~^#{1~J{1}K$8{:{1{3{0~^#{2~K{1}O{1}K$:{:{1{0~={2{0~^#
{2~K{1~@{2}K$<{:{1{0~:{2{1{2{3{0{M{0 {0}Q$}R${2{2}S$}U$}V${5}W${7{0{8{0{9{0{:{;{0{2}W$}\{7{2}]{7}^{7
{2}X$}Y${0{0{4{@{0A{B{0~]"{D{1{5{F~:{2}Z$}B{2{H{K{0{L{0{6{M{0}R$,{6{1{2{0{G{0}R$.{:{1{0}C{2{0}C{2{0}R$0
{:{1{0}[$ {0}R$2{6{1{1{0{I{0}R$4{:{1{0!~8{G{0}R$6{6{1{1{0}[${0}R$8{:{1{0~A{>}U{={0}R$:{6{1{1{0}[${1~J
{1}R$<{:{1{3}\${0}R$>{6{1{1{0}[${1~@{2}R$@{:{1{0~:{2}]${0}R$B{6{1{1{0}[${2}N{1}O{1}R$D{:{1{0~={2{1{2
{3{0{M{0 {3{2{0~8{G{2{3{0}U{={1{0}\${1{0}]$}^${2{2}_$}a$}b${5}c${7{0{8{0;{0{:{;{0{3}c$}d$}l{2{3U~a{1
}m{2{1}e${0{0{4{@{0A{B{0~]"{D{1{5{F~:{2}Z$}B{2{H{K{0{L{0{6{M{0}^$0{6{1{2{0{G{0}^$2{:{1{0}C{2{0}C{2{0
}^$4{:{1{0}1{E {0}^$6{6{1{1{0{I{0}^$8{:{1{0!}f${0}^$:{6{1{1{0}[${1~7{3}^$<{:{1{0~5{K}o{7{0}^$>{6{1{1
{0~;{2{1}O{1}^$@{:{1{0~={2}g${0}^$D{6{1{1{0}[${1}O{1}^$F{:{5{0~={2{0}h${0}i${0}j${0}k$}l${0}^$R{6{1{1
{0}[${2}N{1~@{2}^$T{:{1{0~:{2{1{2{5{0{M{0 {0}f${1{0}g${3{2{0}o{7{1{0}l$}m${2{2}n$~0$~1${5~2${7{0{8{0;
{0{:{;{0{3}c$~G{2}l{2{5U~a{1~L{3}m{2}O{H{1~2${0{0{4{@{0A{B{0~]"{D{1{7{F}Z$~3$~4$~5$}B{2{H{K{0{L{0{4{M
{0}m$4{6{1{2{0{G{0}m$6{:{1{0}C{2{0}C{2{0}m$8{:{1{0}1{E {0}m$:{6{1{1{0{I{0}m$<{:{1{0!~8{G{0}m$>{6{1{1
{0}[${0}m$@{:{1{0~A{>~6${0}m$B{6{1{3{0~6${0}m$D{:{1{4{0~5${0}m$F{:{1{4{0~4${0}m$H{:{1{4{1{2{4{0{M{0 
{0~8{G{0~6$~7${2{2~8$~:$~;${5~<${7{0{8{0;{0{:{;{0{3}@$~<$}\{7{2}]{7}^{7{1~=${0{0{4{@{0A{B{0~]"{D{1{4
{E{F~>${H{K{0{L{0{3{M{0~7$,{6{1{2{0{G{0~7$.{:{1{0}C{1{0{F{0~7$0{:{1{0}5{E {0~7$2{6{1{1{0{I{0~7$4{:{1
{0!}J${0~7$6{6{1{1{0~?${0~7$8{:{1{0~i{D{1{2{3{0{M{0 {0}J$~?${2{2~@$~B$~C${5~D${7{0{8{0;{0{:{;{0{3}@$
~D$}\{7{2}]{7}^{7{1~E${0{0{4{@{0A{B{0~]"{D{1{8{E{F~:{2~h#~i#~j#{H}9{8{K{0{L{0{5{M{0~?$0{6{1{2{0{G{0~?$2
{:{1{0}C{1{0{F{0~?$4{:{1{0}5{E {0~?$6{6{1{1{0{I{0~?$8{:{1{0!}Q$~l#~?$:{6{1{3{0~k#{1~J{1~?$<{:{1{3{0~k#
{2~K{1}O{1~?$>{:{1{0~={2{0~k#{2~K{1~@{2~?$@{:{1{0~:{2~l#{0~?$B{6{2{2{1{1{0~i#{1~J{1~?$D{>{1{3{1{1{0~j#
{1~J{1~?$F{>{1{3~F${0~?$H{6{1{1{0}:{8{0~?$J{:{1{0~n#{1{2{4{0{M{0 {1{0~F${3{2{0~l#{0}Q$~G${2{2~H$~J$~K$
{5~L${7{0{8{0{9{0{:{;{0{3~L$~M$}C{@{3U~a{1}D{@{1~N${0{0{4{@{0A{B{0~]"{D{1{6{E{F~:{2~O$}A{1{H{K{0{L{0
{7{M{0~G$2{6{1{2{0{G{0~G$4{:{1{0}:{8{0{F{0~G$6{:{1{0~P$ {0~G$8{6{1{1{0{I{0~G$:{:{1{0!~j{3{0~G$<{6{1{1
{0}B{1{0~G$>{:{1{2~Q${0~G$B{6{1{1{0~P${0~G$D{:{2{0~R${0~S$}o{7{0~G$J{6{1{1{0~;{2{1}O{1~G$L{:{1{0~={2
~T${0~G$P{6{1{1{0~P${1}O{1~G$R{:{4{0}h${0}i${0}j${0}k$~U${0~G$\{6{1{1{0~P${2}N{1~@{2~G$^{:{1{0~:{2{1
{2{6{0{M{0 {0~j{3{0~Q${1{0~T${3{2{0}o{7{1{0~U$~V${2{2~W$~Y$~Z${5~[${7{0{8{0{9{0{:{;{0{3~[$~\$}C{@{5U
~a{1}={1}D{@}1{6{2~]$~^${0{0{4{@{0{A{B{0~]"{D{1{4{E{F}A{1{H{K{0{L{0{3{M{0~V$4{6{1{2{0{G{0~V$6{:{1{0}:
{8{0{F{0~V$8{:{1{0~_$ {0~V$:{6{1{1{0{I{0~V$<{:{1{0!~j{3{0~V$>{6{1{1{0}B{1{0~V$@{:{1{2{1{2{3{0{M{0 {0
~j{3~`${2{2~a$~c$~d${5~e${7{0{8{0;{0{:{;{0{4~[$~e$~\$}C{@{3U~a{1}D{@{1~f${0{0{4{@{0A{B{0~]"{D{1{6{E{F
~g$~:{>~h${H{K{0{L{0{3{M{0~`$4{6{1{2{0{G{0~`$6{:{1{0}:{8{0{F{0~`$8{:{2{0~_${0~i$ {0~`$>{6{1{1{0{I{0~`$@
{:{1{0!}X#~@{>~`$B{6{1{3{0~;{>{0~`$D{:{1{0~@{>{0~i${0~`$F{:{1{0~A{>{0~h${1~K{1~`$H{:{1{0#{1{2{3{0{M{0 
{0}X#~j${2{2~k$~m$~n${5~o${7{0{8{0{9{0{:{;{0{3~o$~m{8}N{8{2}K{7}M{7{1}0%{0{0{4{@{0A{B{0~]"{D{1{4{E{F
}0#{H{K{0~L{2{0{3{M{0~j$,{6{1{2{0{G{0~j$.{:{1{0~\{5{0{F{0~j$0{:{2{0}1%{0}Q{8 {0~j$6{6{1{1{0{I{0~j$8{:
{1{0!}2%{0~j$:{6{1{1{0}1#{0~j$<{:{2{0}8#{0}9#{1{2{3{0{M{0 {0}2%}3%{2{2}4%}6%}7%{5}8%{7{0{8{0{9{0{:{;
{0{3}8%}9%}C{@{3U~a{1}D{@{1}:%{0{0{4{@{0A{B{0~]"{D{1{7{E{F};%}<%}=%}>%{H{K{0{L{0{4}?%{0}3%0{6{1{2{0{G
{0}3%2{:{1{0}E{8{0{F{0}3%4{:{2{0}@%{0}A%}X#}C%}3%:{6{1{3{0}>%{0}3%<{:{1{0~@{>{0}?%{0}3%>{:{1{0~A{>{0
}=%{1~K{1}3%@{:{1{0#}C%{0}3%B{6{1{3{0{G{0}3%D{:{1{0}E{8{0{F{0}3%F{:{1{0}1{E{0}<%{0}3%H{:{1{0~A{> {0}3%J
{6{1{1{0{I{0}3%L{:{1{0!{1{2{2{0 {3{2{2{2{0}?%{0}X#{0}C%}D%{2{2}E%}G%}H%{5}I%{7{0{8{0}X{4{0{:{;{0{3}I%
}J%}\{7{2}]{7}^{7{1}K%{0{0{4{@{0A{B{0~]"{D{1{5{E{F}L%}M%{H{K{0{L{0{3{M{0}D%,{6{1{2{0{G{0}D%.{:{1{0~D
{6{0{F{0}D%0{:{2{0}4{E{0}N% {0}D%6{6{1{1{0{I{0}D%8{:{1{0!}J${0}D%:{6{1{2{0}M%{0}D%<{:{1{0}O%{0}N%{0}D%>
{:{1{0~i{D{1{2{3{0{M{0 {0}J$}P%{2{2}Q%}S%}T%{5}U%{7{0{8{0;{0{:{;{0{3}I%}J%}\{7{2}]{7}^{7{1}P${0{0{4{@
{0A{B{0~]"{D{1{6{E{F~:{2}L%}M%{H{K{0{L{0{4{M{0}P%.{6{1{2{0{G{0}P%0{:{1{0~D{6{0{F{0}P%2{:{2{0}4{E{0}N% 
{0}P%8{6{1{1{0{I{0}P%:{:{1{0!}O%{0}P%<{6{1{1{0}M%{0}P%>{:{1{0}O%}Q$}N%}P%@{6{1{3{0}N%{1~7{3}P%B{:{1{0
}U%{0}N%{2~K{1}O{1}P%D{:{1{0~={2{0}N%{2~K{1~@{2}P%F{:{1{0~:{2{1{2{4{0{M{0 {0}O%{0}Q$}V%{2{2}W%}Y%}Z%
{5}[%{7{0{8{0;{0{:{;{0{3}[%}\%}]%{4}]{7U}^{7}>{2{1}^%{0{0{4{@{0A{B{0~]"{D{1{6{E{F}_%}`%}a%{H{K{0{L{0
{3{M{0}V%2{6{1{2{0{G{0}V%4{:{1{0~m{;{0{F{0}V%6{:{2{0}b%{0}c% {0}V%<{6{1{1{0{I{0}V%>{:{1{0!}X#}e%}V%@
{6{1{3{0}a%{0}V%B{:{1{0~@{>{0}b%{0}V%D{:{1{0~A{>{0}`%{1~K{1}V%F{:{1{0#{1{2{3{0{M{0 {0}X#}e%{2{2}f%}h%
}i%{5}j%{7{0{8{0;{0{:{;{0{3}j%}k%}C{@{3U~a{1}D{@{1}l%{0{0{4{@{0A{B{0~]"{D{1{6{E{F}m%}n%}o%{H{K{0{L{0
{3{M{0}e%.{6{1{2{0{G{0}e%0{:{1{0~A{9{0{F{0}e%2{:{1{0b {0}e%4{6{1{1{0{I{0}e%6{:{1{0!}X#~1%}e%8{6{1{3{0
}o%{0}e%:{:{1{0~@{>{0~0%{0}e%<{:{1{0~A{>{0}n%{1~K{1}e%>{:{1{0#{1{2{3{0{M{0 {0}X#~1%{2{2~2%~4%~5%{5~6%
{7{0{8{0;{0{:{;{0{3}G$}?$}\{7{2}]{7}^{7{1~6%{0{0{4{@{0A{B{0~]"{D{1{5{E{F~]{@~:{2~K{2{K{0{L{0{4{M{0~1%.
{6{1{2{0{G{0~1%0{:{1{0}C{1{0{F{0~1%2{:{2{0~7%{0~8%~9%{0~1%8{6{1{1{0~^{@{0~1%:{:{1{0~b{@~:%{0~1%<{6{1
{1{0~L{2{1~J{1~1%>{:{1{3~;%{0~1%@{6{1{1{0~L{2{1~@{2~1%B{:{1{0~:{2{1{2{2{0{M{3{2{0~9%{2{2{0~:%{1{0~;%
~<%{2{2~=%~?%~@%{5~A%{7{0{8{0{9{0{:{;{0{2}?$~D{5{2>~E{5{1~A%{0{0{4{@{0{A{B{0~]"{D{1{4{E{F~B%{H{K{0{L
{0{2{M{0~<%*{6{1{3{0{G{0~<%,{:{1{0}C{1{0{F{0~<%.{:{1{0}6{E{0~C%{1~J{1~<%0{:{1{3 {0~<%2{6{1{1{0{I{0~<%4
{:{1{0!{1{2{2{0{M{0 ~C%{2{2~D%~F%~G%{5~H%{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0~C%{H{6{1{2
{0{G{0~C%{J{:{1{0}C{1{0{F{0~C%{L{:{1{0}i{; {0~C%{N{6{1{1{0{I{0~C% {:{1{0!{1{2{2{0{M{0 ~C%*{2~H%~J%~K%
{5~L%{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{6{E{F~:{2}I$~]#{H{0{4{M{0~C%@{6{1{2{0{G{0~C%B{:{1{0}C{1{0{F{0
~C%D{:{1{0}6{E {0~C%F{6{1{1{0{I{0~C%H{:{1{0!~L%{0~C%J{6{1{1{0}J${0~C%L{:{1{0~i{D}Q$~`#~C%N{6{1{3{0~^#
{1~J{1~C%P{:{1{3{0~^#{2~K{1}O{1~C%R{:{1{0~={2{0~^#{2~K{1~@{2~C%T{:{1{0~:{2{1{2{3{0{M{0 {3{2{0~L%{0}Q$
~C%n{2~M%~O%~P%{5~Q%{7{0{8{0*{0{0{0{0{0{0{0{0{0{1{D{1{3~:{2~:{:}3${1C{2~F%~J%{2~:{2}4$}0~6{:{0{1}4${2
~F%}3$~J%~:{:{0~C%}D{1{2~Q%~S%~T%{5~U%{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0~C%}Z{1{6{1{2
{0{G{0~C%}\{1{:{1{0~D{6{0{F{0~C%}^{1{:{2{0}f{7{0~>{7 {0~C%}`{1{6{1{1{0{I{0~C%}b{1{:{1{0!{1{2{2{0{M{0 
~C%}l{1{2~U%~W%~X%{5~Y%{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{6{E{F~:{2}L%}M%{H{0{4{M{0~C%~B{1{6{1{3{0{G{0
~C%~D{1{:{1{0~D{6{0{F{0~C%~F{1{:{1{0}4{E{0}M%{0~C%~H{1{:{1{0}O% {0~C%~J{1{6{1{1{0{I{0~C%~L{1{:{1{0!~L%
{0~C%~N{1{6{1{1{0}N%{0~C%~P{1{:{1{0~i{D}Q$}N%~C%~R{1{6{1{3{0}N%{1~7{3~C%~T{1{:{1{0}U%{0}N%{2~K{1}O{1
~C%~V{1{:{1{0~={2{0}N%{2~K{1~@{2~C%~X{1{:{1{0~:{2{1{2{3{0{M{0 {3{2{0~L%{0}Q$~C%}2{2{2~Y%~[%~\%{5~]%{7
{0{8{0*{0{0{0{0{0{0{0{0{0{1{D{1{4L~:{2~]%~^%{1C{2~S%~W%{3~:{2L}4$}0~6{:{0{1}4${2~S%~^%~W%~]%{0~C%}`{2
{2~_%~a%~b%{5~U%{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{3{E{F{H{0{2{M{0~C%~6{2{6{1{2{0{G{0~C%~8{2{:{1{0~D{6
{0{F{0~C%~:{2{:{2{0}g{7{0~?{7 {0~C%~<{2{6{1{1{0{I{0~C%~>{2{:{1{0!{1{2{2{0{M{0 ~C%~H{2{2~b%~d%~e%{5~Y%
{7{0{8{0*{0{:{;{0{0{0{0{0{0{1{D{1{6{E{F~:{2}L%}M%{H{0{4{M{0~C%~^{2{6{1{3{0{G{0~C%~`{2{:{1{0~D{6{0{F{0
~C%~b{2{:{1{0}N%{0}M%{0~C%~d{2{:{1{0}O% {0~C%~f{2{6{1{1{0{I{0~C%~h{2{:{1{0!~L%{0~C%~j{2{6{1{1{0}N%{0
~C%~l{2{:{1{0~i{D}Q$}N%~C%~n{2{6{1{3{0}N%{1~7{3~C%}0{3{:{1{0}U%{0}N%{2~K{1}O{1~C%}2{3{:{1{0~={2{0}N%
{2~K{1~@{2~C%}4{3{:{1{0~:{2{1{2{3{0{M{0 {3{2{0~L%{0}Q$~C%}N{3{2~e%~g%~h%{5~]%{7{0{8{0*{0{0{0{0{0{0{0
{0{0{1{D{1{4L~:{2~h%~i%{1C{2~a%~d%{3~:{2L}4$}0~6{:{0{1}4${2~a%~i%~d%~h%{0~C%~<{3{2~j%~l%~m%{5~n%{7{0
{8{0}X{4{0{0{0{0{3}c{;~n%}\{7{4}={1}]{7}^{7~;{7{1~o%{0{0{4{@{0A{B{0~]"{D{1{1~:{2{K{0{L{1~d{2{3~O%~[%
~g%{1~:{2}0~6{:{0{0{1{0{1~F{1{0{0{0{0{0{0~`?{0}0&{2{2}1&}3&}4&{5}5&{7{0{8{0;{0{:{;{0{3}5&}6&}\{7{2}]
{7}^{7{1}7&{0{0{4{@{0A{B{0~]"{D{1{4{E{F}8&{H{K{0{L{0{3{M{0}0&,{6{1{2{0{G{0}0&.{:{1{0|o{0{F{0}0&0{:{1
{0}9& {0}0&2{6{1{1{0{I{0}0&4{:{1{0!}:&{0}0&6{6{1{1{0}9&{0}0&8{:{1{0~i{D{1{2{3{0{M{0 {0}:&};&{2{2}<&}>&
}?&{5}@&{7{0{8{0{9{0{:{;{0{4}@&}A&}B&}C{@{3U~a{1}D{@{1}C&{0{0{4{@{0A{B{0~]"{D{1{;{E{F}D&}L%}E&}F&}G&
}<%}=%}>%{H{K{0{L{0{6}H&{0};&2{6{1{3{0{G{0};&4{:{1{0~X{:{0{F{0};&6{:{1{0}I&{0}M%{0};&8{:{1{0}J&}K&}M&
};&:{6{1{3{0}G&{0};&<{:{1{0~@{>{0}H&{0};&>{:{1{0~A{>{0}F&{1~K{1};&@{:{1{0#}M&{0};&B{6{1{2{0{G{0};&D{:
{1{0~X{:{0{F{0};&F{:{1{0}N&}O&}C%};&H{6{1{3{0}>%{0};&J{:{1{0~@{>{0}?%{0};&L{:{1{0~A{>{0}=%{1~K{1};&N
{:{1{0#}C%{0};&P{6{1{3{0{G{0};&R{:{1{0~X{:{0{F{0};&T{:{1{0}1{E{0}E&{0};&V{:{1{0~A{> {0};&X{6{1{1{0{I
{0};&Z{:{1{0!{1{2{2{0 {3{3{2{2{0}H&{0}K&{2{2{0}M&{0}O&{0}C%
"""##)
}
