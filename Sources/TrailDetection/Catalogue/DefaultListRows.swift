// Made by scripts/make-catalogue. Change events.csv and run it again instead of changing this file.
// swift-format-ignore-file

/// The events on the default allow-list. See CatalogueParser for the shape of a row.
enum DefaultListRows {
  static let text = """
    lambda AddPermission medium resource-sharing direct-detection management-write T1546 as=AddPermission20150331v2,AddPermission20150331 also=sqs,sns
    iam AddUserToGroup medium privilege-change correlation-context management-write T1098.003
    sts AssumeRole medium identity-access correlation-context management-read T1078.004,T1550.001,T1199
    iam AttachGroupPolicy medium privilege-change direct-detection management-write T1098.003
    iam AttachRolePolicy medium privilege-change direct-detection management-write T1098.003
    iam AttachUserPolicy medium privilege-change direct-detection management-write T1098.003
    ec2 AuthorizeSecurityGroupIngress medium network-exposure direct-detection management-write T1686.001,T1133
    account ChangeRootMail high identity-access direct-detection management-write T1098 as=EmailUpdated@signin,StartPrimaryEmailUpdate@account,AcceptPrimaryEmailUpdate@account
    signin ConsoleLogin medium identity-access correlation-context management-write T1078.004,T1110
    iam CreateAccessKey medium privilege-change direct-detection management-write T1098.001
    eks CreateCluster medium network-exposure posture-context management-write T1133 also=ecs,redshift,kafka,dax,memorydb
    rds CreateDBInstance medium network-exposure posture-context management-write T1133,T1530
    eks CreateFargateProfile medium compute posture-context management-write T1610
    lambda CreateFunction medium compute correlation-context management-write T1648 as=CreateFunction20150331 also=cloudfront,appsync
    lambda CreateFunctionUrlConfig medium network-exposure direct-detection management-write T1133,T1190
    elasticloadbalancing CreateLoadBalancer medium network-exposure posture-context management-write T1133 also=lightsail
    iam CreateLoginProfile medium privilege-change direct-detection management-write T1098.001
    iam CreatePolicy medium privilege-change direct-detection management-write T1098.003 also=organizations,iot,verifiedpermissions
    iam CreatePolicyVersion medium privilege-change direct-detection management-write T1098.003,T1548.005 also=iot
    iam CreateRole medium privilege-change direct-detection management-write T1098.003,T1136.003
    ec2 CreateRoute medium network-exposure posture-context management-write T1686.001,T1599 also=apigateway,appmesh,refactor-spaces
    iam CreateSAMLProvider medium identity-access direct-detection management-write T1484.002
    ecs CreateService medium compute correlation-context management-write T1610,T1059.009 also=servicediscovery,apprunner,vpc-lattice
    iam CreateUser medium privilege-change correlation-context management-write T1136.003 also=sso-directory,identitystore,transfer,elasticache,memorydb,workmail,mq
    ec2 CreateVpcPeeringConnection medium network-exposure direct-detection management-write T1199,T1599
    iam DeactivateMFADevice medium identity-access direct-detection management-write T1556.006
    s3 DeleteBucket medium data-access correlation-context management-write T1485
    guardduty DeleteDetector high logging-tamper logging-tamper management-write T1685 also=frauddetector
    ec2 DeleteFlowLogs high logging-tamper logging-tamper management-write T1685.002
    s3 DeletePublicAccessBlock medium resource-sharing direct-detection management-write T1685 as=DeleteBucketPublicAccessBlock,DeleteAccountPublicAccessBlock
    cloudtrail DeleteTrail high logging-tamper logging-tamper management-write T1685.002
    iam DeleteUserPermissionsBoundary medium privilege-change direct-detection management-write T1098
    kms DisableKey high key-destruction direct-detection management-write T1489,T1486
    securityhub DisableSecurityHub high logging-tamper logging-tamper management-write T1685
    wafv2 DisassociateWebACL medium defense-evasion direct-detection management-write T1686.001 also=waf-regional
    iam GetAccountAuthorizationDetails low recon correlation-context management-read T1087.004,T1069.003
    iam GetAccountSummary low recon correlation-context management-read T1087.004,T1580
    secretsmanager GetSecretValue low data-access correlation-context management-read T1555.006
    ec2 ImportKeyPair medium identity-access correlation-context management-write T1098.004
    organizations LeaveOrganization high organization direct-detection management-write T1666,T1685.002
    iam ListAccessKeys low recon correlation-context management-read T1087.004
    rds ModifyDBInstance medium network-exposure direct-detection management-write T1578.005,T1098.001
    rds ModifyDBSnapshotAttribute medium resource-sharing direct-detection management-write T1537
    ec2 ModifyImageAttribute medium resource-sharing direct-detection management-write T1537
    ec2 ModifyInstanceAttribute medium compute correlation-context management-write T1578.005,T1651
    elasticloadbalancing ModifyLoadBalancerAttributes medium defense-evasion posture-context management-write T1685.002
    ec2 ModifySnapshotAttribute medium resource-sharing direct-detection management-write T1537
    s3 PutBucketAcl medium resource-sharing direct-detection management-write T1530,T1537
    s3 PutBucketLogging medium logging-tamper logging-tamper management-write T1685.002
    s3 PutBucketPolicy medium resource-sharing direct-detection management-write T1530,T1537
    s3 PutBucketPublicAccessBlock medium resource-sharing direct-detection management-write T1685
    s3 PutBucketReplication medium resource-sharing direct-detection management-write T1537
    cloudtrail PutEventSelectors high logging-tamper logging-tamper management-write T1685.002
    ecr PutImageScanningConfiguration medium defense-evasion posture-context management-write T1685
    kms PutKeyPolicy medium resource-sharing direct-detection management-write T1098,T1600
    s3 PutObjectLockConfiguration medium data-access direct-detection management-write T1490 as=PutBucketObjectLockConfiguration
    s3 PutObjectRetention medium data-access direct-detection data-event T1490
    ssm PutParameter medium data-access posture-context management-write T1552
    iam PutRolePolicy medium privilege-change direct-detection management-write T1098.003
    iam PutUserPolicy medium privilege-change direct-detection management-write T1098.003
    ecs RegisterTaskDefinition medium compute correlation-context management-write T1610,T1611
    organizations RemoveAccountFromOrganization high organization direct-detection management-write T1666
    ec2 RunInstances medium compute correlation-context management-write T1578.002,T1496.001
    kms ScheduleKeyDeletion high key-destruction direct-detection management-write T1485,T1490
    iam SetDefaultPolicyVersion medium privilege-change correlation-context management-write T1098.003,T1548.005 also=iot
    sqs SetQueueAttributes medium resource-sharing direct-detection management-write T1098
    ecr SetRepositoryPolicy medium resource-sharing direct-detection management-write T1537
    sns SetTopicAttributes medium resource-sharing direct-detection management-write T1098
    config StopConfigurationRecorder high logging-tamper logging-tamper management-write T1685.002
    cloudtrail StopLogging high logging-tamper logging-tamper management-write T1685.002
    route53domains TransferDomainToAnotherAwsAccount high organization direct-detection management-write T1584.001
    iam UpdateAssumeRolePolicy medium privilege-change direct-detection management-write T1098.003,T1484.002
    eks UpdateClusterConfig medium network-exposure direct-detection management-write T1133,T1685.002
    cloudfront UpdateDistribution medium network-exposure correlation-context management-write T1565.002 as=UpdateDistribution2020_05_31
    lambda UpdateFunctionConfiguration medium compute correlation-context management-write T1546,T1648 as=UpdateFunctionConfiguration20150331v2
    iam UpdateSAMLProvider medium identity-access direct-detection management-write T1484.002
    ecs UpdateService medium compute correlation-context management-write T1059.009 also=servicediscovery,apprunner,vpc-lattice
    cloudtrail UpdateTrail high logging-tamper logging-tamper management-write T1685.002
    """
}
