// Made by scripts/make-catalogue. Change events.csv and run it again instead of changing this file.
// swift-format-ignore-file

/// The events that are not on the default allow-list. See CatalogueParser for the shape of a row.
enum FurtherRows {
  static let text = """
    iam AddRoleToInstanceProfile medium privilege-change correlation-context management-write T1098.003
    macie2 ArchiveFindings medium logging-tamper logging-tamper management-write T1685
    eks AssociateAccessPolicy medium privilege-change direct-detection management-write T1098.006
    ec2 AssociateIamInstanceProfile medium privilege-change direct-detection management-write T1098.003,T1548.005
    route53 AssociateVPCWithHostedZone medium network-exposure correlation-context management-write T1557
    sts AssumeRoleWithSAML medium identity-access correlation-context management-read T1078.004,T1550.001
    sts AssumeRoleWithWebIdentity medium identity-access correlation-context management-read T1078.004,T1550.001
    rds AuthorizeDBSecurityGroupIngress medium network-exposure direct-detection management-write T1686.001
    ec2 AuthorizeSecurityGroupEgress medium network-exposure correlation-context management-write T1686.001
    ecr BatchGetImage low recon correlation-context management-read T1613
    secretsmanager BatchGetSecretValue medium data-access direct-detection management-read T1555.006
    securityhub BatchUpdateFindings medium logging-tamper logging-tamper management-write T1685
    iam ChangePassword medium identity-access correlation-context management-write T1098
    s3 CopyObject medium data-access correlation-context data-event T1486,T1530
    eks CreateAccessEntry medium privilege-change correlation-context management-write T1098.006
    rds CreateDBSecurityGroup medium network-exposure correlation-context management-write T1686.001
    rds CreateDBSnapshot medium data-access correlation-context management-write T1578.001,T1530
    glue CreateDevEndpoint medium privilege-change direct-detection management-write T1548.005,T1578.002
    lambda CreateEventSourceMapping medium compute correlation-context management-write T1546 as=CreateEventSourceMapping20150331
    macie2 CreateFindingsFilter medium logging-tamper logging-tamper management-write T1685
    bedrock CreateFoundationModelAgreement medium compute correlation-context management-write T1496.004
    iam CreateGroup medium privilege-change correlation-context management-write T1136.003 also=sso-directory,identitystore
    guardduty CreateIPSet high logging-tamper logging-tamper management-write T1685 also=wafv2,waf-regional
    ec2 CreateImage medium data-access correlation-context management-write T1578.001 also=imagebuilder,appstream
    ec2 CreateInstanceExportTask medium data-access direct-detection management-write T1537,T1530
    iam CreateInstanceProfile medium privilege-change correlation-context management-write T1098.003
    kms CreateKey medium resource-sharing correlation-context management-write T1486
    ec2 CreateKeyPair medium identity-access correlation-context management-write T1098.004
    ec2 CreateNetworkAcl medium network-exposure posture-context management-write T1686.001
    ec2 CreateNetworkAclEntry medium network-exposure direct-detection management-write T1686.001
    iam CreateOpenIDConnectProvider medium identity-access direct-detection management-write T1484.002
    rolesanywhere CreateProfile medium identity-access direct-detection management-write T1098.003
    ec2 CreateRouteTable medium network-exposure posture-context management-write T1578.005
    ec2 CreateSecurityGroup medium network-exposure posture-context management-write T1686.001
    iam CreateServiceLinkedRole medium privilege-change correlation-context management-write T1098.003
    ec2 CreateSnapshot medium data-access correlation-context management-write T1578.001 also=elasticache,fsx,ds
    cloudformation CreateStack medium compute correlation-context management-write T1648
    ec2 CreateStoreImageTask medium data-access direct-detection management-write T1537,T1530
    sns CreateTopic low compute correlation-context management-write T1608
    ec2 CreateTrafficMirrorFilter medium data-access correlation-context management-write T1040
    ec2 CreateTrafficMirrorFilterRule medium data-access correlation-context management-write T1040
    ec2 CreateTrafficMirrorSession medium data-access direct-detection management-write T1040
    ec2 CreateTrafficMirrorTarget medium data-access correlation-context management-write T1040
    cloudtrail CreateTrail low logging-tamper posture-context management-write T1685.002
    rolesanywhere CreateTrustAnchor medium identity-access direct-detection management-write T1098.001,T1556
    ec2 CreateVpc low network-exposure posture-context management-write T1578.005
    kms Decrypt low data-access correlation-context management-read T1555.006
    iam DeleteAccessKey medium privilege-change correlation-context management-write T1531
    monitoring DeleteAlarms medium logging-tamper logging-tamper management-write T1685
    s3 DeleteBucketCors low data-access posture-context management-write T1578.005
    s3 DeleteBucketEncryption medium data-access posture-context management-write T1600
    s3 DeleteBucketLifecycle low data-access posture-context management-write T1578.005
    s3 DeleteBucketPolicy medium resource-sharing correlation-context management-write T1578.005
    s3 DeleteBucketReplication medium data-access correlation-context management-write T1490
    config DeleteConfigRule medium logging-tamper logging-tamper management-write T1685
    config DeleteConfigurationRecorder high logging-tamper logging-tamper management-write T1685.002
    rds DeleteDBCluster medium data-access correlation-context management-write T1485
    rds DeleteDBClusterSnapshot medium data-access correlation-context management-write T1490,T1485
    rds DeleteDBInstance medium data-access correlation-context management-write T1485
    rds DeleteDBSnapshot medium data-access correlation-context management-write T1490,T1485
    config DeleteDeliveryChannel high logging-tamper logging-tamper management-write T1685.002
    elasticfilesystem DeleteFileSystem medium data-access correlation-context management-write T1485 also=fsx
    lambda DeleteFunction medium compute correlation-context management-write T1489 as=DeleteFunction20150331
    rds DeleteGlobalCluster medium data-access correlation-context management-write T1485
    bedrock DeleteGuardrail high logging-tamper logging-tamper management-write T1685
    ses DeleteIdentity medium defense-evasion correlation-context management-write T1070
    kms DeleteImportedKeyMaterial high key-destruction direct-detection management-write T1485,T1486
    securityhub DeleteInsight medium logging-tamper logging-tamper management-write T1685
    guardduty DeleteInvitations medium logging-tamper logging-tamper management-write T1685 also=securityhub,macie2
    logs DeleteLogGroup high logging-tamper logging-tamper management-write T1685.002
    logs DeleteLogStream medium logging-tamper logging-tamper management-write T1685.002
    iam DeleteLoginProfile medium privilege-change correlation-context management-write T1531
    macie2 DeleteMember medium logging-tamper logging-tamper management-write T1685
    guardduty DeleteMembers high logging-tamper logging-tamper management-write T1685 also=securityhub,detective
    bedrock DeleteModelInvocationLoggingConfiguration high logging-tamper logging-tamper management-write T1685.002
    elasticfilesystem DeleteMountTarget medium data-access correlation-context management-write T1489
    ec2 DeleteNetworkAcl medium network-exposure posture-context management-write T1686.001
    ec2 DeleteNetworkAclEntry medium network-exposure posture-context management-write T1686.001
    s3 DeleteObject medium data-access correlation-context data-event T1485
    s3 DeleteObjects medium data-access correlation-context data-event T1485
    iam DeletePolicy medium privilege-change correlation-context management-write T1098 also=organizations,iot
    route53resolver DeleteResolverQueryLogConfig high logging-tamper logging-tamper management-write T1685.002
    iam DeleteRolePermissionsBoundary medium privilege-change direct-detection management-write T1098
    iam DeleteRolePolicy medium privilege-change correlation-context management-write T1098
    ec2 DeleteRoute medium network-exposure posture-context management-write T1578.005 also=apigateway,appmesh
    ec2 DeleteRouteTable medium network-exposure posture-context management-write T1578.005
    events DeleteRule medium logging-tamper logging-tamper management-write T1685 also=waf,waf-regional,elasticloadbalancing
    wafv2 DeleteRuleGroup medium defense-evasion direct-detection management-write T1686.001
    iam DeleteSAMLProvider medium identity-access correlation-context management-write T1531
    ec2 DeleteSecurityGroup medium network-exposure posture-context management-write T1686.001
    iam DeleteUserPolicy medium privilege-change correlation-context management-write T1098
    ec2 DeleteVpc medium network-exposure posture-context management-write T1578.005
    ec2 DeleteVpcPeeringConnection medium network-exposure posture-context management-write T1578.005
    wafv2 DeleteWebACL medium defense-evasion direct-detection management-write T1686.001
    ec2 DescribeCarrierGateways low recon correlation-context management-read T1016
    ec2 DescribeClientVpnRoutes low recon correlation-context management-read T1016
    rds DescribeDBInstances low recon correlation-context management-read T1580
    rds DescribeDBSnapshots low recon correlation-context management-read T1580
    ec2 DescribeDhcpOptions low recon correlation-context management-read T1016
    health DescribeEventAggregates low recon correlation-context management-read T1580
    ec2 DescribeImages low recon correlation-context management-read T1580 also=ecr
    ec2 DescribeInstanceAttribute low recon correlation-context management-read T1552.005,T1580
    ssm DescribeInstanceInformation low recon correlation-context management-read T1518
    ec2 DescribeInstances low recon correlation-context management-read T1580
    ec2 DescribeNetworkInterfaces low recon correlation-context management-read T1580
    organizations DescribeOrganization low recon correlation-context management-read T1087.004
    ec2 DescribeRegions low recon correlation-context management-read T1580
    organizations DescribeResourcePolicy low recon correlation-context management-read T1518.001 also=network-firewall
    secretsmanager DescribeSecret low recon correlation-context management-read T1555.006
    ec2 DescribeSecurityGroups low recon correlation-context management-read T1518.001
    ec2 DescribeSnapshotAttribute low recon correlation-context management-read T1580
    ec2 DescribeSnapshotTierStatus low recon correlation-context management-read T1580
    ec2 DescribeSnapshots low recon correlation-context management-read T1580 also=elasticache
    ec2 DescribeSubnets low recon correlation-context management-read T1016
    cloudtrail DescribeTrails low recon correlation-context management-read T1654,T1518.001
    ec2 DescribeTransitGatewayMulticastDomains low recon correlation-context management-read T1016
    ec2 DescribeVolumes low recon correlation-context management-read T1580
    ec2 DescribeVolumesModifications low recon correlation-context management-read T1580
    ec2 DescribeVpcEndpointConnectionNotifications low recon correlation-context management-read T1016
    ec2 DescribeVpcs low recon correlation-context management-read T1016
    ec2 DetachInternetGateway medium network-exposure posture-context management-write T1578.005
    iam DetachRolePolicy medium privilege-change correlation-context management-write T1098
    iam DetachUserPolicy medium privilege-change correlation-context management-write T1098
    route53domains DisableDomainTransferLock medium organization direct-detection management-write T1584.001
    ec2 DisableEbsEncryptionByDefault medium defense-evasion direct-detection management-write T1578.005,T1600
    macie2 DisableMacie high logging-tamper logging-tamper management-write T1685
    macie2 DisableOrganizationAdminAccount high logging-tamper logging-tamper management-write T1685
    events DisableRule medium logging-tamper logging-tamper management-write T1685
    guardduty DisassociateFromMasterAccount high logging-tamper logging-tamper management-write T1685 also=macie2,securityhub
    macie2 DisassociateMember medium logging-tamper logging-tamper management-write T1685
    guardduty DisassociateMembers high logging-tamper logging-tamper management-write T1685 also=securityhub
    ec2 DisassociateRouteTable medium network-exposure posture-context management-write T1578.005
    account EnableRegion medium defense-evasion correlation-context management-write T1535
    ec2 EnableSerialConsoleAccess high defense-evasion direct-detection management-write T1578.005,T1021.008
    ec2 EnableVpcClassicLink low network-exposure posture-context management-write T1578.005
    ses GetAccountSendingEnabled low recon correlation-context management-read T1580
    ecr GetAuthorizationToken low recon correlation-context management-read T1552.007
    s3 GetBucketAcl low recon correlation-context management-read T1580
    s3 GetBucketPolicy low recon correlation-context management-read T1580
    s3 GetBucketPublicAccessBlock low recon correlation-context management-read T1580
    s3 GetBucketReplication low recon correlation-context management-read T1580
    s3 GetBucketTagging low recon correlation-context management-read T1580
    s3 GetBucketVersioning low recon correlation-context management-read T1580
    sts GetCallerIdentity low recon correlation-context management-read T1087.004,T1033
    cognito-identity GetCredentialsForIdentity medium identity-access correlation-context data-event T1528,T1078.004
    ec2 GetEbsDefaultKmsKeyId low recon correlation-context management-read T1580
    ec2 GetEbsEncryptionByDefault low recon correlation-context management-read T1580
    sts GetFederationToken medium identity-access direct-detection management-write T1550.001,T1098.001
    ses GetIdentityVerificationAttributes low recon correlation-context management-read T1580
    iam GetLoginProfile low recon correlation-context management-read T1087.004
    s3 GetObject low data-access correlation-context data-event T1530
    ssm GetParameter low data-access correlation-context management-read T1555.006
    ssm GetParameters low data-access correlation-context management-read T1555.006
    ec2 GetPasswordData medium data-access direct-detection management-read T1552
    iam GetRolePolicy low recon correlation-context management-read T1069.003
    ses GetSendQuota low recon correlation-context management-read T1580
    servicequotas GetServiceQuota low recon correlation-context management-read T1580
    sts GetSessionToken medium identity-access correlation-context management-write T1550.001
    signin GetSigninToken medium identity-access correlation-context management-write T1550.001,T1021.007
    ec2 GetTransitGatewayRouteTableAssociations low recon correlation-context management-read T1016
    lambda Invoke low compute correlation-context data-event T1648
    bedrock InvokeModel low compute correlation-context management-read T1496.004
    bedrock InvokeModelWithResponseStream low compute correlation-context management-read T1496.004
    iam ListAccountAliases low recon correlation-context management-read T1087.004
    organizations ListAccounts low recon correlation-context management-read T1087.004 also=sso
    sso ListApplications low recon correlation-context management-read T1087.004 also=servicecatalog-appregistry
    iam ListAttachedRolePolicies low recon correlation-context management-read T1069.003
    s3 ListBuckets low recon correlation-context management-read T1619
    guardduty ListDetectors low recon correlation-context management-read T1518.001
    bedrock ListFoundationModels low recon correlation-context management-read T1526
    lambda ListFunctions low recon correlation-context management-read T1526 as=ListFunctions20150331
    iam ListGroups low recon correlation-context management-read T1069.003 also=sso-directory,identitystore,xray
    iam ListGroupsForUser low recon correlation-context management-read T1069.003
    ses ListIdentities low recon correlation-context management-read T1580
    s3 ListObjects low recon correlation-context data-event T1619
    organizations ListOrganizationalUnitsForParent low recon correlation-context management-read T1087.004
    iam ListRoles low recon correlation-context management-read T1087.004,T1069.003
    secretsmanager ListSecrets low recon correlation-context management-read T1526
    dynamodb ListTables low recon correlation-context management-read T1526
    iam ListUsers low recon correlation-context management-read T1087.004 also=sso-directory,identitystore,transfer
    cloudtrail LookupEvents low recon correlation-context management-read T1654
    rds ModifyDBCluster medium network-exposure direct-detection management-write T1578.005
    rds ModifyDBClusterSnapshotAttribute medium resource-sharing direct-detection management-write T1537
    signin PasswordRecoveryRequested medium identity-access direct-detection management-write T1078.004
    sns Publish low data-access correlation-context data-event T1567,T1496.004
    s3 PutBucketLifecycle medium logging-tamper logging-tamper management-write T1685.002,T1485.001
    s3 PutBucketVersioning medium data-access direct-detection management-write T1490
    bedrock PutFoundationModelEntitlement medium compute correlation-context management-write T1496.004
    iam PutGroupPolicy medium privilege-change direct-detection management-write T1098.003
    s3 PutObject low data-access correlation-context data-event T1486,T1565.001
    secretsmanager PutResourcePolicy medium resource-sharing direct-detection management-write T1098 also=bedrock,dynamodb,logs
    iam PutRolePermissionsBoundary medium privilege-change correlation-context management-write T1098
    bedrock PutUseCaseForModelAccess medium compute correlation-context management-write T1496.004
    iam PutUserPermissionsBoundary medium privilege-change correlation-context management-write T1098
    ssm RegisterManagedInstance medium identity-access correlation-context management-write T1651
    ec2 ReplaceNetworkAclEntry medium network-exposure direct-detection management-write T1686.001
    ec2 ReplaceRoute medium network-exposure posture-context management-write T1578.005
    ec2 ReplaceRouteTableAssociation medium network-exposure posture-context management-write T1578.005
    rds RestoreDBInstanceFromDBSnapshot medium data-access direct-detection management-write T1578.004,T1530
    ec2 RevokeSecurityGroupEgress medium network-exposure posture-context management-write T1686.001
    ec2 RevokeSecurityGroupIngress medium network-exposure posture-context management-write T1686.001
    ecs RunTask medium compute correlation-context management-write T1610
    ssm SendCommand medium compute correlation-context management-write T1651
    ec2-instance-connect SendSSHPublicKey medium identity-access direct-detection management-write T1021.008,T1098.004
    ec2-instance-connect SendSerialConsoleSSHPublicKey medium identity-access direct-detection management-write T1021.008,T1098.004
    rds StartExportTask medium data-access direct-detection management-write T1567.002,T1213.006
    ec2 StartInstances low compute correlation-context management-write T1578
    ssm StartSession medium compute correlation-context management-write T1021.008,T1651
    ec2 StopInstances low compute correlation-context management-write T1578,T1489
    guardduty StopMonitoringMembers high logging-tamper logging-tamper management-write T1685
    ec2 TerminateInstances medium compute correlation-context management-write T1578.003,T1485
    iam UpdateAccessKey medium privilege-change correlation-context management-write T1098.001
    ses UpdateAccountSendingEnabled medium compute correlation-context management-write T1496.004
    macie2 UpdateClassificationJob medium logging-tamper logging-tamper management-write T1685
    guardduty UpdateDetector high logging-tamper logging-tamper management-write T1685
    glue UpdateDevEndpoint medium privilege-change direct-detection management-write T1548.005
    lambda UpdateEventSourceMapping medium compute correlation-context management-write T1546 as=UpdateEventSourceMapping20150331
    securityhub UpdateFindings medium logging-tamper logging-tamper management-write T1685
    macie2 UpdateFindingsFilter medium logging-tamper logging-tamper management-write T1685
    lambda UpdateFunctionCode medium compute direct-detection management-write T1648,T1525 as=UpdateFunctionCode20150331v2,UpdateFunctionCode20150331
    bedrock UpdateGuardrail medium logging-tamper logging-tamper management-write T1685
    guardduty UpdateIPSet high logging-tamper logging-tamper management-write T1685 also=wafv2,waf-regional
    securityhub UpdateInsight medium logging-tamper logging-tamper management-write T1685
    iam UpdateLoginProfile medium privilege-change direct-detection management-write T1098.001
    macie2 UpdateMacieSession high logging-tamper logging-tamper management-write T1685
    macie2 UpdateMemberSession medium logging-tamper logging-tamper management-write T1685
    sagemaker UpdateNotebookInstanceLifecycleConfig medium compute direct-detection management-write T1546,T1059.004
    codebuild UpdateProjectVisibility medium resource-sharing direct-detection management-write T1567
    ses VerifyEmailIdentity medium compute correlation-context management-write T1496.004
    s3 DeleteBucketPublicAccessBlock medium resource-sharing direct-detection management-write T1685
    s3 PutAccountPublicAccessBlock high resource-sharing direct-detection management-write T1685
    s3 DeleteAccountPublicAccessBlock high resource-sharing direct-detection management-write T1685
    s3 PutBucketObjectLockConfiguration medium data-access direct-detection management-write T1490
    signin EmailUpdated high identity-access direct-detection management-write T1098
    signin PasswordUpdated high identity-access direct-detection management-write T1098
    signin PasswordRecoveryCompleted high identity-access direct-detection management-write T1098
    signin CheckMfa low identity-access correlation-context management-write T1621
    signin SwitchRole medium identity-access correlation-context management-write T1078.004
    cloudtrail DeleteEventDataStore high logging-tamper logging-tamper management-write T1685.002
    cloudtrail StopEventDataStoreIngestion high logging-tamper logging-tamper management-write T1685.002
    cloudtrail DeregisterOrganizationDelegatedAdmin high logging-tamper logging-tamper management-write T1685.002
    guardduty DisassociateFromAdministratorAccount high logging-tamper logging-tamper management-write T1685
    guardduty DeletePublishingDestination high logging-tamper logging-tamper management-write T1685
    guardduty CreateFilter medium logging-tamper logging-tamper management-write T1685
    logs PutRetentionPolicy medium logging-tamper logging-tamper management-write T1685.002
    logs DeleteSubscriptionFilter medium logging-tamper logging-tamper management-write T1685.002
    organizations CloseAccount high organization direct-detection management-write T1531,T1485
    organizations DetachPolicy high organization direct-detection management-write T1666 also=iot
    organizations InviteAccountToOrganization medium organization correlation-context management-write T1666
    sts AssumeRoot high identity-access direct-detection management-write T1548.005,T1078.004
    ec2 ModifyInstanceMetadataOptions medium compute posture-context management-write T1552.005
    ec2 ReplaceIamInstanceProfileAssociation medium privilege-change direct-detection management-write T1098.003,T1548.005
    ec2 SharedSnapshotVolumeCreated high resource-sharing direct-detection management-write T1537
    ec2 DeregisterImage medium compute correlation-context management-write T1485
    ec2 DeleteSnapshot medium data-access correlation-context management-write T1485,T1490 also=elasticache,fsx
    kms ImportKeyMaterial medium key-destruction correlation-context management-write T1486
    iam EnableMFADevice medium identity-access correlation-context management-write T1098.005,T1556.006
    iam CreateVirtualMFADevice medium identity-access correlation-context management-write T1098.005
    iam DeleteAccountPasswordPolicy medium identity-access posture-context management-write T1556
    iam UpdateAccountPasswordPolicy medium identity-access posture-context management-write T1556
    ssm ModifyDocumentPermission medium resource-sharing direct-detection management-write T1537
    lambda AddLayerVersionPermission medium resource-sharing direct-detection management-write T1537 as=AddLayerVersionPermission20181031
    lambda UpdateFunctionUrlConfig medium network-exposure direct-detection management-write T1133
    sns AddPermission medium resource-sharing direct-detection management-write T1098
    sqs AddPermission medium resource-sharing direct-detection management-write T1098
    backup DeleteRecoveryPoint high data-access direct-detection management-write T1490
    backup DeleteBackupVault high data-access direct-detection management-write T1490
    rds DeleteDBInstanceAutomatedBackup high data-access direct-detection management-write T1490,T1485
    rds StopActivityStream high logging-tamper logging-tamper management-write T1685.002
    dynamodb ExportTableToPointInTime medium data-access direct-detection management-write T1567.002
    sso CreateAccountAssignment medium privilege-change direct-detection management-write T1098.003
    wafv2 DeleteLoggingConfiguration medium logging-tamper logging-tamper management-write T1685.002
    securityhub BatchDisableStandards high logging-tamper logging-tamper management-write T1685
    access-analyzer DeleteAnalyzer medium logging-tamper logging-tamper management-write T1685
    """
}
