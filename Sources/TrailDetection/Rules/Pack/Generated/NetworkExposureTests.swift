// Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
// swift-format-ignore-file

enum NetworkExposureTests {
  static let text = #"""
network-exposure/cache-security-group-changed.test.yml 2970
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLER5ZYSYOP4A
    arn: arn:aws:iam::111122223333:user/dana
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: elasticache.amazonaws.com
  eventName: AuthorizeCacheSecurityGroupIngress
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#elasticache.authorize-cache-security-group-ingress
  requestParameters:
    cacheSecurityGroupName: legacy-cache
    eC2SecurityGroupName: web
    eC2SecurityGroupOwnerId: '444455556666'
  responseElements:
    cacheSecurityGroupName: legacy-cache
    ownerId: '111122223333'
    eC2SecurityGroups:
      - eC2SecurityGroupName: web
        eC2SecurityGroupOwnerId: '444455556666'
        status: authorizing
  requestID: 723438a2-f76f-5364-ab39-8751ab763463
  eventID: cf8c158c-390b-5c29-ad48-c5f6e5d97519
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: elasticache.us-east-1.amazonaws.com
tests:
  - name: A group is opened
    expect: fires
  - name: A group is closed
    expect: fires
    events:
      - {eventName: RevokeCacheSecurityGroupIngress}
  - name: A group is created
    expect: fires
    without: [requestParameters.eC2SecurityGroupName, requestParameters.eC2SecurityGroupOwnerId, responseElements.eC2SecurityGroups]
    events:
      - {eventName: CreateCacheSecurityGroup, requestParameters: {description: old stack}}
  - name: A group is deleted
    expect: fires
    without: [requestParameters.eC2SecurityGroupName, requestParameters.eC2SecurityGroupOwnerId]
    events:
      - {eventName: DeleteCacheSecurityGroup, responseElements: null, requestParameters: {cacheSecurityGroupName: legacy-cache}}
  - name: The caller may not open the group
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: elasticache:AuthorizeCacheSecurityGroupIngress
          on resource: arn:aws:elasticache:us-east-1:111122223333:securitygroup:legacy-cache because no identity-based policy allows the elasticache:AuthorizeCacheSecurityGroupIngress
          action', responseElements: null, requestParameters: null}
  - name: Groups of this kind are not offered in the account
    expect: quiet
    events:
      - {errorCode: InvalidParameterValueException, errorMessage: Use of cache security groups is not permitted in this API version for your account., responseElements: null}
  - name: The groups are listed
    expect: quiet
    events:
      - {eventName: DescribeCacheSecurityGroups, readOnly: true, responseElements: null}

network-exposure/cdn-origin-changed.test.yml 13066
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEDANAX00000
    arn: arn:aws:iam::111122223333:user/dana
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: cloudfront.amazonaws.com
  eventName: UpdateDistribution
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe
  requestParameters:
    id: E1EXAMPLEQ9Z7X
    ifMatch: E2EXAMPLE
    distributionConfig:
      callerReference: site-2025
      comment: shop
      enabled: true
      origins:
        quantity: 2
        items:
          - {id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}
          - {id: origin-1, domainName: cdn.example.net, originPath: '', connectionAttempts: 3, connectionTimeout: 10}
  responseElements:
    eTag: E3EXAMPLE
    distribution:
      id: E1EXAMPLEQ9Z7X
      aRN: arn:aws:cloudfront::111122223333:distribution/E1EXAMPLEQ9Z7X
      status: InProgress
      domainName: d111111abcdef8.cloudfront.net
      distributionConfig:
        callerReference: site-2025
        comment: shop
        enabled: true
        origins:
          quantity: 2
          items:
            - {id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}
            - {id: origin-1, domainName: cdn.example.net, originPath: '', connectionAttempts: 3, connectionTimeout: 10}
  requestID: 8c82646d-84e4-4722-a5ff-0d8a252a1fce
  eventID: 0cc62812-344c-419f-a0ca-6972dcb6f3fe
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  apiVersion: '2020_05_31'
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: cloudfront.amazonaws.com
tests:
  - name: The second origin was another one at creation
    expect: fires
    baseline:
      - {eventName: CreateDistribution, responseElements: {eTag: E3EXAMPLE, distribution: {id: E1EXAMPLEQ9Z7X, aRN: 'arn:aws:cloudfront::111122223333:distribution/E1EXAMPLEQ9Z7X', status: InProgress, domainName: d111111abcdef8.cloudfront.net, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 2, items: [{id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}, {id: origin-1, domainName: example-assets.s3.eu-west-1.amazonaws.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}, location: 'https://cloudfront.amazonaws.com/2020-05-31/distribution/E1EXAMPLEQ9Z7X'}}
    events:
      - {}
  - name: The second origin was another one at the last update
    expect: fires
    baseline:
      - {requestParameters: {id: E1EXAMPLEQ9Z7X, ifMatch: E2EXAMPLE, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 2, items: [{id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}, {id: origin-1, domainName: example-assets.s3.eu-west-1.amazonaws.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}, responseElements: {eTag: E3EXAMPLE, distribution: {id: E1EXAMPLEQ9Z7X, aRN: 'arn:aws:cloudfront::111122223333:distribution/E1EXAMPLEQ9Z7X', status: InProgress, domainName: d111111abcdef8.cloudfront.net, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 2, items: [{id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}, {id: origin-1, domainName: example-assets.s3.eu-west-1.amazonaws.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}}}
    events:
      - {}
  - name: The name bears the version of the API
    expect: fires
    baseline:
      - {requestParameters: {id: E1EXAMPLEQ9Z7X, ifMatch: E2EXAMPLE, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 2, items: [{id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}, {id: origin-1, domainName: example-assets.s3.eu-west-1.amazonaws.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}, responseElements: {eTag: E3EXAMPLE, distribution: {id: E1EXAMPLEQ9Z7X, aRN: 'arn:aws:cloudfront::111122223333:distribution/E1EXAMPLEQ9Z7X', status: InProgress, domainName: d111111abcdef8.cloudfront.net, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 2, items: [{id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}, {id: origin-1, domainName: example-assets.s3.eu-west-1.amazonaws.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}}}
    events:
      - {eventName: UpdateDistribution2020_05_31}
  - name: Another distribution has this origin
    expect: fires
    baseline:
      - {requestParameters: {id: E9OTHEREXAMPLE0, ifMatch: E2EXAMPLE, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 1, items: [{id: origin-0, domainName: cdn.example.net, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}, responseElements: {eTag: E3EXAMPLE, distribution: {id: E9OTHEREXAMPLE0, aRN: 'arn:aws:cloudfront::111122223333:distribution/E9OTHEREXAMPLE0', status: InProgress, domainName: d111111abcdef8.cloudfront.net, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 1, items: [{id: origin-0, domainName: cdn.example.net, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}}}
      - {requestParameters: {id: E1EXAMPLEQ9Z7X, ifMatch: E2EXAMPLE, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 2, items: [{id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}, {id: origin-1, domainName: example-assets.s3.eu-west-1.amazonaws.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}, responseElements: {eTag: E3EXAMPLE, distribution: {id: E1EXAMPLEQ9Z7X, aRN: 'arn:aws:cloudfront::111122223333:distribution/E1EXAMPLEQ9Z7X', status: InProgress, domainName: d111111abcdef8.cloudfront.net, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 2, items: [{id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}, {id: origin-1, domainName: example-assets.s3.eu-west-1.amazonaws.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}}}
    events:
      - {}
  - name: Both origins are known, from two records
    expect: quiet
    baseline:
      - {eventName: CreateDistribution, responseElements: {eTag: E3EXAMPLE, distribution: {id: E1EXAMPLEQ9Z7X, aRN: 'arn:aws:cloudfront::111122223333:distribution/E1EXAMPLEQ9Z7X', status: InProgress, domainName: d111111abcdef8.cloudfront.net, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 1, items: [{id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}, location: 'https://cloudfront.amazonaws.com/2020-05-31/distribution/E1EXAMPLEQ9Z7X'}}
      - {requestParameters: {id: E1EXAMPLEQ9Z7X, ifMatch: E2EXAMPLE, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 1, items: [{id: origin-0, domainName: cdn.example.net, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}, responseElements: {eTag: E3EXAMPLE, distribution: {id: E1EXAMPLEQ9Z7X, aRN: 'arn:aws:cloudfront::111122223333:distribution/E1EXAMPLEQ9Z7X', status: InProgress, domainName: d111111abcdef8.cloudfront.net, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 1, items: [{id: origin-0, domainName: cdn.example.net, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}}}
    events:
      - {}
  - name: An origin is removed
    expect: quiet
    baseline:
      - {requestParameters: {id: E1EXAMPLEQ9Z7X, ifMatch: E2EXAMPLE, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 2, items: [{id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}, {id: origin-1, domainName: example-assets.s3.eu-west-1.amazonaws.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}, responseElements: {eTag: E3EXAMPLE, distribution: {id: E1EXAMPLEQ9Z7X, aRN: 'arn:aws:cloudfront::111122223333:distribution/E1EXAMPLEQ9Z7X', status: InProgress, domainName: d111111abcdef8.cloudfront.net, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 2, items: [{id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}, {id: origin-1, domainName: example-assets.s3.eu-west-1.amazonaws.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}}}
    events:
      - {requestParameters: {id: E1EXAMPLEQ9Z7X, ifMatch: E2EXAMPLE, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 1, items: [{id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}, responseElements: {eTag: E3EXAMPLE, distribution: {id: E1EXAMPLEQ9Z7X, aRN: 'arn:aws:cloudfront::111122223333:distribution/E1EXAMPLEQ9Z7X', status: InProgress, domainName: d111111abcdef8.cloudfront.net, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 1, items: [{id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}}}
  - name: A distribution is created
    expect: quiet
    baseline:
      - {requestParameters: {id: E1EXAMPLEQ9Z7X, ifMatch: E2EXAMPLE, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 2, items: [{id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}, {id: origin-1, domainName: example-assets.s3.eu-west-1.amazonaws.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}, responseElements: {eTag: E3EXAMPLE, distribution: {id: E1EXAMPLEQ9Z7X, aRN: 'arn:aws:cloudfront::111122223333:distribution/E1EXAMPLEQ9Z7X', status: InProgress, domainName: d111111abcdef8.cloudfront.net, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 2, items: [{id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}, {id: origin-1, domainName: example-assets.s3.eu-west-1.amazonaws.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}}}
    events:
      - {eventName: CreateDistribution, responseElements: {eTag: E3EXAMPLE, distribution: {id: E1EXAMPLEQ9Z7X, aRN: 'arn:aws:cloudfront::111122223333:distribution/E1EXAMPLEQ9Z7X', status: InProgress, domainName: d111111abcdef8.cloudfront.net, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 2, items: [{id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}, {id: origin-1, domainName: cdn.example.net, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}, location: 'https://cloudfront.amazonaws.com/2020-05-31/distribution/E1EXAMPLEQ9Z7X'}}
  - name: The update is denied
    expect: quiet
    baseline:
      - {requestParameters: {id: E1EXAMPLEQ9Z7X, ifMatch: E2EXAMPLE, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 2, items: [{id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}, {id: origin-1, domainName: example-assets.s3.eu-west-1.amazonaws.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}, responseElements: {eTag: E3EXAMPLE, distribution: {id: E1EXAMPLEQ9Z7X, aRN: 'arn:aws:cloudfront::111122223333:distribution/E1EXAMPLEQ9Z7X', status: InProgress, domainName: d111111abcdef8.cloudfront.net, distributionConfig: {callerReference: site-2025, comment: shop, enabled: true, origins: {quantity: 2, items: [{id: origin-0, domainName: www.example.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}, {id: origin-1, domainName: example-assets.s3.eu-west-1.amazonaws.com, originPath: '', connectionAttempts: 3, connectionTimeout: 10}]}}}}}
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: cloudfront:UpdateDistribution on resource: arn:aws:cloudfront::111122223333:distribution/E1EXAMPLEQ9Z7X', responseElements: null}
  - name: There is no baseline
    expect: quiet

network-exposure/cloudfront-logging-disabled.test.yml 2938
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: "AROAEXAMPLE4ROLE7K2QX:li.wei"
    arn: "arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei"
    accountId: "111122223333"
    accessKeyId: ASIAI44QH8DHBEXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLE4ROLE7K2QX
        arn: "arn:aws:iam::111122223333:role/PlatformOps"
        accountId: "111122223333"
        userName: PlatformOps
      attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
  eventTime: "2026-08-25T13:30:00Z"
  eventSource: cloudfront.amazonaws.com
  eventName: UpdateDistribution
  awsRegion: us-east-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    id: E1EXAMPLE2CDN3
    ifMatch: E2EXAMPLETAG
    distributionConfig:
      callerReference: shop-2024
      comment: HIDDEN_DUE_TO_SECURITY_REASONS
      enabled: true
      origins: {quantity: 1, items: [{id: shop, domainName: shop-origin.example.com}]}
      logging: {enabled: false, includeCookies: false, bucket: "", prefix: ""}
  responseElements: {distribution: {id: E1EXAMPLE2CDN3, status: InProgress, domainName: dshopexample0.cloudfront.net}}
  requestID: "0f5c4957-bf3c-5fd2-b066-1a5f9d30ec28"
  eventID: "79cfce57-21e1-5675-80cf-e58c52447e19"
  readOnly: false
  eventType: AwsApiCall
  apiVersion: "2020_05_31"
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: cloudfront.amazonaws.com}
tests:
  - name: The update says that logging is off
    expect: fires
  - name: The name of the event carries the version of the interface
    expect: fires
    events:
      - {eventName: UpdateDistribution2020_05_31}
  - name: The update keeps logging on
    expect: quiet
    events:
      - {requestParameters: {distributionConfig: {logging: {enabled: true, bucket: acme-access-logs.s3.amazonaws.com}}}}
  - name: Another part of the configuration is switched off
    expect: quiet
    events:
      - requestParameters:
          distributionConfig: {enabled: false, logging: {enabled: true, bucket: acme-access-logs.s3.amazonaws.com}}
  - name: The caller may not update it
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei is not authorized to perform: cloudfront:UpdateDistribution on resource: arn:aws:cloudfront::111122223333:distribution/E1EXAMPLE2CDN3 because no identity-based policy allows the cloudfront:UpdateDistribution action"
        responseElements: null
  - name: The distribution is read
    expect: quiet
    events:
      - {eventName: GetDistribution2020_05_31, readOnly: true}

network-exposure/database-deletion-protection-disabled.test.yml 2746
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: rds.amazonaws.com
  eventName: ModifyDBInstance
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#rds.modify-db-instance
  requestParameters: {dBInstanceIdentifier: shop-db, applyImmediately: true, allowMajorVersionUpgrade: false, deletionProtection: false}
  responseElements:
    dBInstanceIdentifier: shop-db
    dBInstanceClass: db.t4g.medium
    engine: postgres
    dBInstanceStatus: available
    masterUsername: shopadmin
    dBInstanceArn: arn:aws:rds:eu-west-1:111122223333:db:shop-db
    multiAZ: false
    storageEncrypted: true
    iAMDatabaseAuthenticationEnabled: false
    deletionProtection: false
    pendingModifiedValues: {}
  requestID: 66c97dfa-6690-585a-845f-c5b7b557ba66
  eventID: 4f546e8e-ecad-5d22-81e7-879f35590f7d
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: rds.eu-west-1.amazonaws.com}
tests:
- {name: Protection of an instance is switched off, expect: fires}
- name: Protection of a cluster is switched off
  expect: fires
  events:
  - eventName: ModifyDBCluster
    requestParameters: {dBClusterIdentifier: shop-cluster, deletionProtection: false}
    responseElements: {dBClusterIdentifier: shop-cluster, engine: aurora-postgresql}
  without: [requestParameters.dBInstanceIdentifier, requestParameters.allowMajorVersionUpgrade]
- name: Protection is switched on
  expect: quiet
  events:
  - requestParameters: {deletionProtection: true}
    responseElements: {deletionProtection: true}
- name: Another setting of an unprotected database changes
  expect: quiet
  events:
  - requestParameters: {backupRetentionPeriod: 14}
  without: [requestParameters.deletionProtection]
- name: A database is created without protection
  expect: quiet
  events:
  - {eventName: CreateDBInstance}
- name: The caller may not modify databases
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: rds:ModifyDBInstance on resource: arn:aws:rds:eu-west-1:111122223333:db:shop-db because no identity-based policy allows the rds:ModifyDBInstance action', responseElements: null}

network-exposure/database-iam-auth-disabled.test.yml 2702
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: rds.amazonaws.com
  eventName: ModifyDBInstance
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#rds.modify-db-instance
  requestParameters: {dBInstanceIdentifier: shop-db, applyImmediately: true, allowMajorVersionUpgrade: false, enableIAMDatabaseAuthentication: false}
  responseElements:
    dBInstanceIdentifier: shop-db
    dBInstanceClass: db.t4g.medium
    engine: postgres
    dBInstanceStatus: available
    masterUsername: shopadmin
    dBInstanceArn: arn:aws:rds:eu-west-1:111122223333:db:shop-db
    multiAZ: false
    storageEncrypted: true
    iAMDatabaseAuthenticationEnabled: false
    deletionProtection: false
    pendingModifiedValues: {}
  requestID: 66c97dfa-6690-585a-845f-c5b7b557ba66
  eventID: 4f546e8e-ecad-5d22-81e7-879f35590f7d
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: rds.eu-west-1.amazonaws.com}
tests:
- {name: IAM login of an instance is switched off, expect: fires}
- name: IAM login of a cluster is switched off
  expect: fires
  events:
  - eventName: ModifyDBCluster
    requestParameters: {dBClusterIdentifier: shop-cluster, enableIAMDatabaseAuthentication: false}
    responseElements: {dBClusterIdentifier: shop-cluster, engine: aurora-postgresql}
  without: [requestParameters.dBInstanceIdentifier, requestParameters.allowMajorVersionUpgrade]
- name: Another setting changes where IAM login was never on
  expect: quiet
  events:
  - requestParameters: {backupRetentionPeriod: 14}
  without: [requestParameters.enableIAMDatabaseAuthentication]
- name: IAM login is switched on
  expect: quiet
  events:
  - requestParameters: {enableIAMDatabaseAuthentication: true}
    responseElements: {iAMDatabaseAuthenticationEnabled: true}
- name: The caller may not modify databases
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: rds:ModifyDBInstance on resource: arn:aws:rds:eu-west-1:111122223333:db:shop-db because no identity-based policy allows the rds:ModifyDBInstance action', responseElements: null}

network-exposure/database-made-public.test.yml 4610
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: rds.amazonaws.com
  eventName: ModifyDBInstance
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#rds.modify-db-instance
  requestParameters:
    dBInstanceIdentifier: ledger-main
    publiclyAccessible: true
    applyImmediately: true
    allowMajorVersionUpgrade: false
  responseElements:
    dBInstanceIdentifier: ledger-main
    dBInstanceStatus: available
    publiclyAccessible: false
    engine: postgres
  requestID: 05dcfe9f-8aa8-5477-83d5-f03b38be087e
  eventID: 81be19ec-e5dc-5006-9408-1877e0d6d76b
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: rds.eu-west-1.amazonaws.com
tests:
  - name: An instance is made public and the answer still shows it private
    expect: fires
  - name: An instance is created public
    expect: fires
    without: [requestParameters.applyImmediately, requestParameters.allowMajorVersionUpgrade]
    events:
      - {eventName: CreateDBInstance, requestParameters: {dBInstanceIdentifier: pilot, engine: mysql, dBInstanceClass: db.t4g.micro, allocatedStorage: 20,
          masterUsername: root, masterUserPassword: '****'}, responseElements: {dBInstanceIdentifier: pilot, dBInstanceStatus: creating, publiclyAccessible: true,
          engine: mysql}}
  - name: A cluster is created public
    expect: fires
    without: [requestParameters.dBInstanceIdentifier, requestParameters.applyImmediately, requestParameters.allowMajorVersionUpgrade, responseElements.dBInstanceIdentifier,
      responseElements.dBInstanceStatus, responseElements.engine]
    events:
      - {eventName: CreateDBCluster, requestParameters: {dBClusterIdentifier: pilot, engine: postgres, publiclyAccessible: true}, responseElements: {dBClusterIdentifier: pilot,
          status: creating, publiclyAccessible: true}}
  - name: A cluster is changed to be public
    expect: fires
    without: [requestParameters.dBInstanceIdentifier, requestParameters.applyImmediately, requestParameters.allowMajorVersionUpgrade, responseElements.dBInstanceIdentifier,
      responseElements.dBInstanceStatus, responseElements.publiclyAccessible, responseElements.engine]
    events:
      - {eventName: ModifyDBCluster, requestParameters: {dBClusterIdentifier: pilot, publiclyAccessible: true}, responseElements: {dBClusterIdentifier: pilot,
          status: available}}
  - name: An instance is made private and the answer still shows it public
    expect: quiet
    events:
      - {requestParameters: {publiclyAccessible: false}, responseElements: {publiclyAccessible: true}}
  - name: Something else of a public instance is changed
    expect: quiet
    without: [requestParameters.publiclyAccessible]
    events:
      - {responseElements: {publiclyAccessible: true}, requestParameters: {dBInstanceIdentifier: ledger-main, backupRetentionPeriod: 30, applyImmediately: true,
          allowMajorVersionUpgrade: false}}
  - name: The caller may not change the instance
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: rds:ModifyDBInstance on resource:
          arn:aws:rds:eu-west-1:111122223333:db:ledger-main because no identity-based policy allows the rds:ModifyDBInstance action', responseElements: null}
  - name: A copy is restored with a public address, which is another finding
    expect: quiet
    without: [requestParameters.applyImmediately, requestParameters.allowMajorVersionUpgrade]
    events:
      - {eventName: RestoreDBInstanceFromDBSnapshot, requestParameters: {dBInstanceIdentifier: ledger-copy, dBSnapshotIdentifier: ledger-2026-03-01, publiclyAccessible: true}}
  - name: A data warehouse is made public, which is another service
    expect: quiet
    without: [requestParameters.dBInstanceIdentifier, requestParameters.applyImmediately, requestParameters.allowMajorVersionUpgrade]
    events:
      - {eventSource: redshift.amazonaws.com, eventName: ModifyCluster, requestParameters: {clusterIdentifier: warehouse, publiclyAccessible: true}}

network-exposure/database-master-password-reset.test.yml 2932
base:
  eventVersion: '1.11'
  userIdentity: {type: IAMUser, principalId: AIDADANAEXAMPLE7QZ4WK, arn: 'arn:aws:iam::111122223333:user/dana', accountId: '111122223333', accessKeyId: AKIAIOSFODNN7EXAMPLE, userName: dana}
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: rds.amazonaws.com
  eventName: ModifyDBInstance
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.24
  userAgent: aws-cli/2.33.7 md/awscrt#0.29.1 ua/2.1 os/linux#6.8.0-48-generic md/arch#x86_64 lang/python#3.13.11 md/pyimpl#CPython m/E,b cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#rds.modify-db-instance
  requestParameters: {dBInstanceIdentifier: shop-db, applyImmediately: true, allowMajorVersionUpgrade: false, masterUserPassword: HIDDEN_DUE_TO_SECURITY_REASONS}
  responseElements:
    dBInstanceIdentifier: shop-db
    dBInstanceClass: db.t4g.medium
    engine: postgres
    dBInstanceStatus: available
    masterUsername: shopadmin
    dBInstanceArn: arn:aws:rds:eu-west-1:111122223333:db:shop-db
    multiAZ: false
    storageEncrypted: true
    iAMDatabaseAuthenticationEnabled: false
    deletionProtection: false
    pendingModifiedValues: {}
  requestID: 66c97dfa-6690-585a-845f-c5b7b557ba66
  eventID: 4f546e8e-ecad-5d22-81e7-879f35590f7d
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: rds.eu-west-1.amazonaws.com}
tests:
- {name: A user resets the password of an instance, expect: fires}
- name: The record writes stars for the password
  expect: fires
  events:
  - requestParameters: {masterUserPassword: '****'}
    responseElements:
      pendingModifiedValues: {masterUserPassword: '****'}
- name: The password of a cluster is reset
  expect: fires
  events:
  - eventName: ModifyDBCluster
    requestParameters: {dBClusterIdentifier: shop-cluster, masterUserPassword: HIDDEN_DUE_TO_SECURITY_REASONS}
    responseElements: {dBClusterIdentifier: shop-cluster, engine: aurora-postgresql}
  without: [requestParameters.dBInstanceIdentifier, requestParameters.allowMajorVersionUpgrade]
- name: A change leaves the password alone
  expect: quiet
  without: [requestParameters.masterUserPassword]
- name: A new database gets its first password
  expect: quiet
  events:
  - {eventName: CreateDBInstance}
- name: The password is too short
  expect: quiet
  events:
  - {errorCode: InvalidParameterValue, errorMessage: The master password is too short., responseElements: null}
- name: The caller may not modify databases
  expect: quiet
  events:
  - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: rds:ModifyDBInstance on resource: arn:aws:rds:eu-west-1:111122223333:db:shop-db because no identity-based policy allows the rds:ModifyDBInstance action', responseElements: null}

network-exposure/database-security-group-opened.test.yml 3352
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLER5ZYSYOP4A
    arn: arn:aws:iam::111122223333:user/dana
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: rds.amazonaws.com
  eventName: AuthorizeDBSecurityGroupIngress
  awsRegion: us-east-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#rds.authorize-db-security-group-ingress
  requestParameters:
    dBSecurityGroupName: legacy-db
    cIDRIP: 0.0.0.0/0
  responseElements:
    dBSecurityGroupName: legacy-db
    ownerId: '111122223333'
    iPRanges:
      - cIDRIP: 0.0.0.0/0
        status: authorizing
    eC2SecurityGroups: []
  requestID: 1012ea60-0d28-58a1-9970-6e581d82a5fc
  eventID: 1f062d83-3d3e-5202-ad5a-e706b3c13d19
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: rds.us-east-1.amazonaws.com
tests:
  - name: Every address is admitted
    expect: fires
  - name: A security group of another account is admitted
    expect: fires
    without: [requestParameters.cIDRIP, responseElements.iPRanges, responseElements.eC2SecurityGroups]
    events:
      - {requestParameters: {eC2SecurityGroupName: web, eC2SecurityGroupOwnerId: '444455556666'}}
  - name: A security group of a known account is admitted
    expect: quiet
    without: [requestParameters.cIDRIP, responseElements.iPRanges, responseElements.eC2SecurityGroups]
    placeholders: {known_accounts: ['444455556666']}
    events:
      - {requestParameters: {dBSecurityGroupName: legacy-db, eC2SecurityGroupName: web, eC2SecurityGroupOwnerId: '444455556666'}, responseElements: {dBSecurityGroupName: legacy-db,
          ownerId: '111122223333'}}
  - name: A security group of this account is admitted
    expect: quiet
    without: [requestParameters.cIDRIP, responseElements.iPRanges, responseElements.eC2SecurityGroups]
    events:
      - {requestParameters: {dBSecurityGroupName: legacy-db, eC2SecurityGroupName: web, eC2SecurityGroupOwnerId: '111122223333'}, responseElements: {dBSecurityGroupName: legacy-db,
          ownerId: '111122223333'}}
  - name: An office network is admitted
    expect: quiet
    events:
      - {requestParameters: {cIDRIP: 192.0.2.0/24}}
  - name: A group is created empty
    expect: quiet
    without: [requestParameters.cIDRIP, responseElements.iPRanges, responseElements.eC2SecurityGroups]
    events:
      - {eventName: CreateDBSecurityGroup, requestParameters: {dBSecurityGroupName: legacy-db, dBSecurityGroupDescription: old stack}, responseElements: {
          dBSecurityGroupName: legacy-db, ownerId: '111122223333'}}
  - name: The caller may not open the group
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/dana is not authorized to perform: rds:AuthorizeDBSecurityGroupIngress
          on resource: arn:aws:rds:us-east-1:111122223333:secgrp:legacy-db because no identity-based policy allows the rds:AuthorizeDBSecurityGroupIngress
          action', responseElements: null}

network-exposure/default-route-to-internet-gateway.test.yml 2907
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEMBFYB7XCCO
    arn: arn:aws:iam::111122223333:user/marek
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: marek
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: CreateRoute
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.create-route
  requestParameters:
    routeTableId: rtb-03e5d7c9b1a2f4068
    destinationCidrBlock: 0.0.0.0/0
    gatewayId: igw-0c8a6e4f2d0b13579
  responseElements:
    requestId: 1d2e3f40-5162-4738-94a5-b6c7d8e9fa0b
    _return: true
  requestID: 0dd1f16c-9034-512b-8b4c-3d6b9b8ac2fc
  eventID: 4fb216df-67f6-52b0-bd9d-fca6ed1d27d5
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com
tests:
  - name: A default route for IPv4 is added
    expect: fires
  - name: A default route for IPv6 is added
    expect: fires
    without: [requestParameters.destinationCidrBlock]
    events:
      - {requestParameters: {destinationIpv6CidrBlock: '::/0'}}
  - name: The default route is turned from a NAT gateway to the internet gateway
    expect: fires
    events:
      - {eventName: ReplaceRoute}
  - name: The default route goes through a NAT gateway
    expect: quiet
    without: [requestParameters.gatewayId]
    events:
      - {requestParameters: {routeTableId: rtb-03e5d7c9b1a2f4068, destinationCidrBlock: 0.0.0.0/0, natGatewayId: nat-0f1e2d3c4b5a69780}}
  - name: The default route goes to a VPN gateway
    expect: quiet
    events:
      - {requestParameters: {gatewayId: vgw-0a2b4c6d8e0f1357}}
  - name: One network is routed to the internet gateway
    expect: quiet
    events:
      - {requestParameters: {destinationCidrBlock: 203.0.113.0/24}}
  - name: The caller may not add routes
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/marek
          is not authorized to perform: ec2:CreateRoute on resource: arn:aws:ec2:eu-west-1:111122223333:route-table/rtb-03e5d7c9b1a2f4068 because no identity-based
          policy allows the ec2:CreateRoute action', responseElements: null}
  - name: API Gateway has routes too
    expect: quiet
    without: [requestParameters.routeTableId, requestParameters.destinationCidrBlock, requestParameters.gatewayId]
    events:
      - {eventSource: apigateway.amazonaws.com, requestParameters: {apiId: a1b2c3d4e5, routeKey: GET /orders, authorizationType: NONE, target: integrations/x1y2z3a}}

network-exposure/dns-record-changed.test.yml 3793
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: route53.amazonaws.com
  eventName: ChangeResourceRecordSets
  awsRegion: us-east-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#route53.change-resource-record-sets
  requestParameters:
    hostedZoneId: Z0EXAMPLE1A2B3C4D5E6
    changeBatch:
      changes:
        - action: UPSERT
          resourceRecordSet:
            name: app0.shop.example.
            type: A
            tTL: 60
            resourceRecords:
              - value: 203.0.113.77
  responseElements:
    changeInfo:
      id: /change/C0EXAMPLE9Z8Y7X6
      status: PENDING
      submittedAt: Mar 4, 2026, 5:06:07 AM
  requestID: 2d2439aa-5ca5-56f2-b35b-a2d53231128b
  eventID: cde97ac5-a7e7-599f-95ea-c737d3994f9e
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: route53.amazonaws.com
tests:
  - name: A record is replaced
    expect: fires
  - name: A record is created and another deleted
    expect: fires
    events:
      - {requestParameters: {hostedZoneId: Z0EXAMPLE1A2B3C4D5E6, changeBatch: {changes: [{action: CREATE, resourceRecordSet: {name: app0.shop.example., type: A,
                  tTL: 60, resourceRecords: [{value: 203.0.113.77}]}}, {action: DELETE, resourceRecordSet: {name: app1.shop.example., type: A, tTL: 60, resourceRecords: [
                    {value: 203.0.113.77}]}}]}}}
  - name: A record is created
    expect: fires
    events:
      - {requestParameters: {hostedZoneId: Z0EXAMPLE1A2B3C4D5E6, changeBatch: {changes: [{action: CREATE, resourceRecordSet: {name: app0.shop.example., type: A,
                  tTL: 60, resourceRecords: [{value: 203.0.113.77}]}}]}}}
  - name: A record is deleted
    expect: fires
    events:
      - {requestParameters: {hostedZoneId: Z0EXAMPLE1A2B3C4D5E6, changeBatch: {changes: [{action: DELETE, resourceRecordSet: {name: app0.shop.example., type: A,
                  tTL: 60, resourceRecords: [{value: 203.0.113.77}]}}]}}}
  - name: The batch was too large and is left out of the record
    expect: quiet
    events:
      - {requestParameters: null}
  - name: CloudFormation changes the record
    expect: quiet
    events:
      - {userIdentity: {invokedBy: cloudformation.amazonaws.com}, sourceIPAddress: cloudformation.amazonaws.com, userAgent: cloudformation.amazonaws.com}
  - name: The caller may not change records
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: route53:ChangeResourceRecordSets
          on resource: arn:aws:route53:::hostedzone/Z0EXAMPLE1A2B3C4D5E6 because no identity-based policy allows the route53:ChangeResourceRecordSets action',
        responseElements: null}
  - name: The batch is not valid
    expect: quiet
    events:
      - {errorCode: InvalidChangeBatch, errorMessage: Tried to create resource record set but it already exists, responseElements: null}
  - name: Only the tags of a zone change
    expect: quiet
    without: [requestParameters.hostedZoneId, requestParameters.changeBatch, responseElements.changeInfo]
    events:
      - {eventName: ChangeTagsForResource, requestParameters: {resourceType: hostedzone, resourceId: Z0EXAMPLE1A2B3C4D5E6, addTags: [{key: owner, value: web}]}}

network-exposure/eks-audit-logging-disabled.test.yml 2793
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: "AROAEXAMPLE4ROLE7K2QX:li.wei"
    arn: "arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei"
    accountId: "111122223333"
    accessKeyId: ASIAI44QH8DHBEXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLE4ROLE7K2QX
        arn: "arn:aws:iam::111122223333:role/PlatformOps"
        accountId: "111122223333"
        userName: PlatformOps
      attributes: {creationDate: "2026-03-02T07:40:00Z", mfaAuthenticated: "false"}
  eventTime: "2026-06-09T21:27:35Z"
  eventSource: eks.amazonaws.com
  eventName: UpdateClusterConfig
  awsRegion: eu-west-1
  sourceIPAddress: "203.0.113.24"
  userAgent: "aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 cfg/retry-mode#standard md/installer#exe"
  requestParameters:
    name: payments
    logging: {clusterLogging: [{types: [api, audit, authenticator, controllerManager, scheduler], enabled: false}]}
    clientRequestToken: b0c9d6d1-example
  responseElements:
    update:
      id: "7c2f1e0d-example"
      status: InProgress
      type: LoggingUpdate
      params:
        - type: ClusterLogging
          value: "{\"clusterLogging\":[{\"types\":[\"api\",\"audit\",\"authenticator\",\"controllerManager\",\"scheduler\"],\"enabled\":false}]}"
      errors: []
  requestID: d9e1c044-69e1-5da4-b234-76ed8c1a5182
  eventID: "97553040-ce85-58a4-b597-5e7b6c341874"
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: "111122223333"
  eventCategory: Management
  tlsDetails: {tlsVersion: TLSv1.3, cipherSuite: TLS_AES_128_GCM_SHA256, clientProvidedHostHeader: eks.eu-west-1.amazonaws.com}
tests:
  - name: Every log is switched off
    expect: fires
  - name: The audit log goes off while another one goes on
    expect: fires
    events:
      - {requestParameters: {logging: {clusterLogging: [{types: [api], enabled: true}, {types: [audit], enabled: false}]}}}
  - name: Logs are switched on
    expect: quiet
    events:
      - {requestParameters: {logging: {clusterLogging: [{types: [audit, authenticator], enabled: true}]}}}
  - name: Only the endpoint changes
    expect: quiet
    without: [requestParameters.logging]
    events:
      - {requestParameters: {resourcesVpcConfig: {endpointPublicAccess: false}}}
  - name: The caller may not change the cluster
    expect: quiet
    events:
      - errorCode: AccessDenied
        errorMessage: "User: arn:aws:sts::111122223333:assumed-role/PlatformOps/li.wei is not authorized to perform: eks:UpdateClusterConfig on resource: arn:aws:eks:eu-west-1:111122223333:cluster/payments because no identity-based policy allows the eks:UpdateClusterConfig action"
        responseElements: null

network-exposure/eks-cluster-lifecycle.test.yml 2607
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEMBFYB7XCCO
    arn: arn:aws:iam::111122223333:user/marek
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: marek
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: eks.amazonaws.com
  eventName: DeleteCluster
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#eks.delete-cluster
  requestParameters:
    name: shop
  responseElements:
    cluster:
      name: shop
      arn: arn:aws:eks:eu-west-1:111122223333:cluster/shop
      status: DELETING
  requestID: 53b5c0bf-ec4b-53e7-84e2-bdcc5c356ed4
  eventID: 03b4f5eb-bbb3-573b-82da-455bb4acf64a
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: eks.eu-west-1.amazonaws.com
tests:
  - name: A cluster is deleted
    expect: fires
  - name: A cluster is created
    expect: fires
    without: [responseElements.cluster.arn]
    events:
      - {eventName: CreateCluster, requestParameters: {roleArn: 'arn:aws:iam::111122223333:role/eks-cluster', clientRequestToken: 7f6e5d4c, resourcesVpcConfig: {
            subnetIds: [subnet-08f7e6d5c4b3a2910, subnet-01a2b3c4d5e6f7089]}}, responseElements: {cluster: {status: CREATING}}}
  - name: The caller may not delete the cluster
    expect: quiet
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/marek is not authorized to perform: eks:DeleteCluster on resource:
          arn:aws:eks:eu-west-1:111122223333:cluster/shop because no identity-based policy allows the eks:DeleteCluster action', responseElements: null}
  - name: The cluster still has node groups
    expect: quiet
    events:
      - {errorCode: ResourceInUseException, errorMessage: Cluster has nodegroups attached, responseElements: null}
  - name: A node group is deleted and the cluster stays
    expect: quiet
    without: [responseElements.cluster]
    events:
      - {eventName: DeleteNodegroup, requestParameters: {name: shop, nodegroupName: workers}, responseElements: {nodegroup: {status: DELETING}}}
  - name: A Redshift cluster is deleted
    expect: quiet
    without: [requestParameters.name]
    events:
      - {eventSource: redshift.amazonaws.com, requestParameters: {clusterIdentifier: shop, skipFinalClusterSnapshot: false}}

network-exposure/eks-endpoint-public.test.yml 6345
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEMBFYB7XCCO
    arn: arn:aws:iam::111122223333:user/marek
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: marek
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: eks.amazonaws.com
  eventName: CreateCluster
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#eks.create-cluster
  requestParameters:
    name: shop
    roleArn: arn:aws:iam::111122223333:role/eks-cluster
    clientRequestToken: 7f6e5d4c
    resourcesVpcConfig:
      subnetIds:
        - subnet-08f7e6d5c4b3a2910
        - subnet-01a2b3c4d5e6f7089
      endpointPublicAccess: true
      endpointPrivateAccess: true
      publicAccessCidrs:
        - 0.0.0.0/0
  responseElements:
    cluster:
      name: shop
      arn: arn:aws:eks:eu-west-1:111122223333:cluster/shop
      status: CREATING
      resourcesVpcConfig:
        subnetIds:
          - subnet-08f7e6d5c4b3a2910
          - subnet-01a2b3c4d5e6f7089
        endpointPublicAccess: true
        endpointPrivateAccess: true
        publicAccessCidrs:
          - 0.0.0.0/0
  requestID: 69d394b9-f791-56d1-a3c1-c17b0732e69e
  eventID: 4ad67399-1150-5c0b-9506-a095ce2387cf
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: eks.eu-west-1.amazonaws.com
tests:
  - name: A cluster is created open to every address
    expect: fires
  - name: A cluster is created and the request leaves access open
    expect: fires
    without: [requestParameters.resourcesVpcConfig.endpointPublicAccess, requestParameters.resourcesVpcConfig.endpointPrivateAccess, requestParameters.resourcesVpcConfig.publicAccessCidrs]
  - name: A cluster is created open to every IPv6 address
    expect: fires
    events:
      - {requestParameters: {resourcesVpcConfig: {publicAccessCidrs: [192.0.2.0/24, '::/0']}}}
  - name: A cluster is changed to be open to every address
    expect: fires
    without: [requestParameters.roleArn, requestParameters.resourcesVpcConfig.subnetIds, responseElements.cluster]
    events:
      - {eventName: UpdateClusterConfig, requestParameters: {name: shop, clientRequestToken: 7f6e5d4c, resourcesVpcConfig: {endpointPublicAccess: true, endpointPrivateAccess: false,
            publicAccessCidrs: [0.0.0.0/0]}}, responseElements: {update: {id: 0a1b2c3d-4e5f-4061-8273-94a5b6c7d8e9, status: InProgress, type: EndpointAccessUpdate}}}
  - name: A cluster is made public and no networks are named
    expect: fires
    without: [requestParameters.roleArn, requestParameters.resourcesVpcConfig.subnetIds, requestParameters.resourcesVpcConfig.endpointPrivateAccess, requestParameters.resourcesVpcConfig.publicAccessCidrs,
      responseElements.cluster]
    events:
      - {eventName: UpdateClusterConfig, requestParameters: {name: shop, clientRequestToken: 7f6e5d4c, resourcesVpcConfig: {endpointPublicAccess: true}},
        responseElements: {update: {id: 0a1b2c3d-4e5f-4061-8273-94a5b6c7d8e9, status: InProgress, type: EndpointAccessUpdate}}}
  - name: A cluster is created for an office network
    expect: quiet
    events:
      - {requestParameters: {resourcesVpcConfig: {publicAccessCidrs: [192.0.2.0/24]}}}
  - name: A cluster is created with a private endpoint
    expect: quiet
    without: [requestParameters.resourcesVpcConfig.publicAccessCidrs]
    events:
      - {requestParameters: {name: shop, roleArn: 'arn:aws:iam::111122223333:role/eks-cluster', clientRequestToken: 7f6e5d4c, resourcesVpcConfig: {subnetIds: [
              subnet-08f7e6d5c4b3a2910, subnet-01a2b3c4d5e6f7089], endpointPublicAccess: false, endpointPrivateAccess: true}}}
  - name: A cluster is changed to an office network
    expect: quiet
    without: [requestParameters.roleArn, requestParameters.resourcesVpcConfig.subnetIds, requestParameters.resourcesVpcConfig.endpointPrivateAccess, responseElements.cluster]
    events:
      - {eventName: UpdateClusterConfig, requestParameters: {name: shop, clientRequestToken: 7f6e5d4c, resourcesVpcConfig: {endpointPublicAccess: true, publicAccessCidrs: [
              192.0.2.0/24]}}, responseElements: {update: {id: 0a1b2c3d-4e5f-4061-8273-94a5b6c7d8e9, status: InProgress, type: EndpointAccessUpdate}}}
  - name: A cluster is made private
    expect: quiet
    without: [requestParameters.roleArn, requestParameters.resourcesVpcConfig.subnetIds, requestParameters.resourcesVpcConfig.publicAccessCidrs, responseElements.cluster]
    events:
      - {eventName: UpdateClusterConfig, requestParameters: {name: shop, clientRequestToken: 7f6e5d4c, resourcesVpcConfig: {endpointPublicAccess: false, endpointPrivateAccess: true}},
        responseElements: {update: {id: 0a1b2c3d-4e5f-4061-8273-94a5b6c7d8e9, status: InProgress, type: EndpointAccessUpdate}}}
  - name: Only the logging of a cluster changes
    expect: quiet
    without: [requestParameters.roleArn, requestParameters.resourcesVpcConfig, responseElements.cluster]
    events:
      - {eventName: UpdateClusterConfig, requestParameters: {name: shop, clientRequestToken: 7f6e5d4c, logging: {clusterLogging: [{types: [audit], enabled: true}]}},
        responseElements: {update: {status: InProgress, type: LoggingUpdate}}}
  - name: The caller may not create clusters
    expect: quiet
    events:
      - {errorCode: AccessDeniedException, errorMessage: 'User: arn:aws:iam::111122223333:user/marek is not authorized to perform: eks:CreateCluster on resource:
          arn:aws:eks:eu-west-1:111122223333:cluster/shop because no identity-based policy allows the eks:CreateCluster action', responseElements: null}
  - name: A cluster of ECS is created
    expect: quiet
    without: [requestParameters.name, requestParameters.roleArn, requestParameters.clientRequestToken, requestParameters.resourcesVpcConfig, responseElements.cluster.name,
      responseElements.cluster.arn, responseElements.cluster.resourcesVpcConfig]
    events:
      - {eventSource: ecs.amazonaws.com, requestParameters: {clusterName: shop}, responseElements: {cluster: {clusterName: shop, status: ACTIVE}}}

network-exposure/function-url-public.test.yml 2732
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: lambda.amazonaws.com
  eventName: CreateFunctionUrlConfig
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#lambda.create-function-url-config
  requestParameters:
    functionName: webhook
    authType: NONE
  responseElements:
    functionUrl: https://abcdefghijklmnopqrstuvwxyz012345.lambda-url.eu-west-1.on.aws/
    functionArn: arn:aws:lambda:eu-west-1:111122223333:function:webhook
    authType: NONE
    creationTime: '2026-03-04T05:06:07.123456Z'
    invokeMode: BUFFERED
  requestID: 8ae7ab5f-7fa5-5a00-846c-9623214586a1
  eventID: 75a4f7ef-8b4c-5eaa-ab07-5fd146bff2a9
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: lambda.eu-west-1.amazonaws.com
tests:
  - name: A URL without sign-in is created
    expect: fires
  - name: A URL is changed to need no sign-in
    expect: fires
    events:
      - {eventName: UpdateFunctionUrlConfig}
  - name: The URL needs a signed request
    expect: quiet
    events:
      - {requestParameters: {authType: AWS_IAM}, responseElements: {authType: AWS_IAM}}
  - name: Only the origins allowed for browsers change on a public URL
    expect: quiet
    without: [requestParameters.authType]
    events:
      - {eventName: UpdateFunctionUrlConfig, requestParameters: {cors: {allowOrigins: ['https://shop.example']}}}
  - name: There is no such function
    expect: quiet
    events:
      - {errorCode: ResourceNotFoundException, errorMessage: 'Function not found: arn:aws:lambda:eu-west-1:111122223333:function:webhook', responseElements: null}
  - name: The caller may not create URLs
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: lambda:CreateFunctionUrlConfig
          on resource: arn:aws:lambda:eu-west-1:111122223333:function:webhook because no identity-based policy allows the lambda:CreateFunctionUrlConfig action',
        responseElements: null}
  - name: The URL is deleted
    expect: quiet
    without: [requestParameters.authType]
    events:
      - {eventName: DeleteFunctionUrlConfig, requestParameters: {functionName: webhook}}

network-exposure/gateway-changed.test.yml 3222
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEMBFYB7XCCO
    arn: arn:aws:iam::111122223333:user/marek
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: marek
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: AttachInternetGateway
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.attach-internet-gateway
  requestParameters:
    internetGatewayId: igw-0c8a6e4f2d0b13579
    vpcId: vpc-0d2c4b6a8e0f1937
  responseElements:
    requestId: 1d2e3f40-5162-4738-94a5-b6c7d8e9fa0b
    _return: true
  requestID: d2062a4d-b636-5e9a-b4b2-d60c2e9c6a00
  eventID: 5878fce7-caf6-5514-b0ef-51a957f789d4
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com
tests:
  - name: A gateway is attached to a VPC
    expect: fires
  - name: A gateway is taken off a VPC
    expect: fires
    events:
      - {eventName: DetachInternetGateway}
  - name: A gateway is created
    expect: fires
    without: [requestParameters.internetGatewayId, requestParameters.vpcId]
    events:
      - {eventName: CreateInternetGateway}
  - name: A gateway is deleted
    expect: fires
    without: [requestParameters.vpcId]
    events:
      - {eventName: DeleteInternetGateway, requestParameters: {internetGatewayId: igw-0c8a6e4f2d0b13579}}
  - name: A customer gateway is created
    expect: fires
    without: [requestParameters.internetGatewayId, requestParameters.vpcId]
    events:
      - {eventName: CreateCustomerGateway, requestParameters: {type: ipsec.1, bgpAsn: 65010, ipAddress: 203.0.113.200}}
  - name: A customer gateway is deleted
    expect: fires
    without: [requestParameters.internetGatewayId, requestParameters.vpcId]
    events:
      - {eventName: DeleteCustomerGateway, requestParameters: {customerGatewayId: cgw-0e8d6c4b2a0f1357}}
  - name: CloudFormation attaches the gateway
    expect: quiet
    events:
      - {userIdentity: {invokedBy: cloudformation.amazonaws.com}, sourceIPAddress: cloudformation.amazonaws.com, userAgent: cloudformation.amazonaws.com}
  - name: The caller may not attach gateways
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/marek
          is not authorized to perform: ec2:AttachInternetGateway on resource: arn:aws:ec2:eu-west-1:111122223333:internet-gateway/igw-0c8a6e4f2d0b13579 because
          no identity-based policy allows the ec2:AttachInternetGateway action', responseElements: null}
  - name: A NAT gateway is created
    expect: quiet
    without: [requestParameters.internetGatewayId, requestParameters.vpcId]
    events:
      - {eventName: CreateNatGateway, requestParameters: {CreateNatGatewayRequest: {SubnetId: subnet-08f7e6d5c4b3a2910, AllocationId: eipalloc-0a9b8c7d6e5f41302}}}

network-exposure/internet-facing-load-balancer-created.test.yml 4257
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEMBFYB7XCCO
    arn: arn:aws:iam::111122223333:user/marek
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: marek
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: elasticloadbalancing.amazonaws.com
  eventName: CreateLoadBalancer
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#elbv2.create-load-balancer
  requestParameters:
    name: shop
    scheme: internet-facing
    type: application
    subnets:
      - subnet-08f7e6d5c4b3a2910
      - subnet-01a2b3c4d5e6f7089
    securityGroups:
      - sg-0b7d9e2f4a6c81035
  responseElements:
    loadBalancers:
      - loadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/5f4e3d2c1b0a9876
        loadBalancerName: shop
        scheme: internet-facing
        type: application
        state:
          code: provisioning
  requestID: 1eed1675-a787-5511-8759-78a768af3078
  eventID: b1c8a6f5-f466-52c7-9161-9f028e6a2e6b
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: elasticloadbalancing.eu-west-1.amazonaws.com
tests:
  - name: A balancer is created with the public scheme
    expect: fires
  - name: The scheme is left open
    expect: fires
    without: [requestParameters.scheme, requestParameters.securityGroups]
    events:
      - {requestParameters: {type: network, subnets: [subnet-08f7e6d5c4b3a2910]}}
  - name: A classic load balancer is created without a scheme
    expect: fires
    without: [requestParameters.name, requestParameters.scheme, requestParameters.type, requestParameters.securityGroups, responseElements.loadBalancers]
    events:
      - {requestParameters: {loadBalancerName: shop-classic, listeners: [{protocol: HTTP, loadBalancerPort: 80, instancePort: 8080}], subnets: [subnet-08f7e6d5c4b3a2910]},
        responseElements: {dNSName: shop-classic-1234567890.eu-west-1.elb.amazonaws.com}}
  - name: The balancer is internal
    expect: quiet
    events:
      - {requestParameters: {scheme: internal}, responseElements: {loadBalancers: [{loadBalancerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/5f4e3d2c1b0a9876',
              scheme: internal, type: application}]}}
  - name: A gateway load balancer takes no scheme
    expect: quiet
    without: [requestParameters.scheme, requestParameters.securityGroups]
    events:
      - {requestParameters: {name: inspect, type: gateway, subnets: [subnet-08f7e6d5c4b3a2910]}, responseElements: {loadBalancers: [{loadBalancerName: inspect,
              type: gateway}]}}
  - name: The caller may not create balancers
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/marek is not authorized to perform: elasticloadbalancing:CreateLoadBalancer
          on resource: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/* because no identity-based policy allows the elasticloadbalancing:CreateLoadBalancer
          action', responseElements: null}
  - name: A listener is created, which has no scheme either
    expect: quiet
    without: [requestParameters.name, requestParameters.scheme, requestParameters.type, requestParameters.subnets, requestParameters.securityGroups, responseElements.loadBalancers]
    events:
      - {eventName: CreateListener, requestParameters: {loadBalancerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/5f4e3d2c1b0a9876',
          protocol: HTTPS, port: 443}, responseElements: {listeners: []}}
  - name: A Lightsail load balancer is created, which is another service
    expect: quiet
    without: [requestParameters.name, requestParameters.scheme, requestParameters.type, requestParameters.subnets, requestParameters.securityGroups]
    events:
      - {eventSource: lightsail.amazonaws.com, requestParameters: {loadBalancerName: blog, instancePort: 80}}

network-exposure/load-balancer-security-group-changed.test.yml 2741
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEMBFYB7XCCO
    arn: arn:aws:iam::111122223333:user/marek
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: marek
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: elasticloadbalancing.amazonaws.com
  eventName: SetSecurityGroups
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#elbv2.set-security-groups
  requestParameters:
    loadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/5f4e3d2c1b0a9876
    securityGroups:
      - sg-0b7d9e2f4a6c81035
  responseElements:
    securityGroupIds:
      - sg-0b7d9e2f4a6c81035
  requestID: 87b40185-87dd-56f9-8339-1a03a75e7951
  eventID: 600cf67a-5005-5684-8743-11041d55569b
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: elasticloadbalancing.eu-west-1.amazonaws.com
tests:
  - name: The groups of an application load balancer are replaced
    expect: fires
  - name: The groups of a classic load balancer are replaced
    expect: fires
    without: [requestParameters.loadBalancerArn, responseElements.securityGroupIds]
    events:
      - {eventName: ApplySecurityGroupsToLoadBalancer, requestParameters: {loadBalancerName: shop-classic}, responseElements: {securityGroups: [sg-0b7d9e2f4a6c81035]}}
  - name: Elastic Beanstalk replaces them
    expect: quiet
    events:
      - {userIdentity: {invokedBy: elasticbeanstalk.amazonaws.com}, sourceIPAddress: elasticbeanstalk.amazonaws.com, userAgent: elasticbeanstalk.amazonaws.com}
  - name: The caller may not replace them
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/marek is not authorized to perform: elasticloadbalancing:SetSecurityGroups
          on resource: arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/5f4e3d2c1b0a9876 because no identity-based policy allows
          the elasticloadbalancing:SetSecurityGroups action', responseElements: null}
  - name: Its subnets are replaced
    expect: quiet
    without: [requestParameters.securityGroups, responseElements.securityGroupIds]
    events:
      - {eventName: SetSubnets, requestParameters: {loadBalancerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/5f4e3d2c1b0a9876',
          subnets: [subnet-08f7e6d5c4b3a2910]}, responseElements: {availabilityZones: []}}

network-exposure/nacl-changed.test.yml 3761
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEMBFYB7XCCO
    arn: arn:aws:iam::111122223333:user/marek
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: marek
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: DeleteNetworkAclEntry
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.delete-network-acl-entry
  requestParameters:
    networkAclId: acl-06c5b4a39f8e7d21
    ruleNumber: 100
    egress: false
  responseElements:
    requestId: 8a7b6c5d-4e3f-4a2b-9c1d-0e9f8a7b6c5d
    _return: true
  requestID: ca621b9b-8df3-51c4-b5cf-e36e00ead354
  eventID: 5e8f2c63-2c78-53e5-b97e-0918e057bd0f
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com
tests:
  - name: An entry is deleted
    expect: fires
  - name: An ACL is created
    expect: fires
    without: [requestParameters.networkAclId, requestParameters.ruleNumber, requestParameters.egress]
    events:
      - {eventName: CreateNetworkAcl, requestParameters: {vpcId: vpc-0d2c4b6a8e0f1937}}
  - name: An entry is added
    expect: fires
    events:
      - {eventName: CreateNetworkAclEntry, requestParameters: {networkAclId: acl-06c5b4a39f8e7d21, ruleNumber: 120, aclProtocol: '6', ruleAction: deny, egress: false,
          cidrBlock: 203.0.113.0/24, icmpTypeCode: {}, portRange: {from: 22, to: 22}}}
  - name: An ACL is deleted
    expect: fires
    without: [requestParameters.ruleNumber, requestParameters.egress]
    events:
      - {eventName: DeleteNetworkAcl, requestParameters: {networkAclId: acl-06c5b4a39f8e7d21}}
  - name: An entry is replaced
    expect: fires
    events:
      - {eventName: ReplaceNetworkAclEntry, requestParameters: {networkAclId: acl-06c5b4a39f8e7d21, ruleNumber: 100, aclProtocol: '6', ruleAction: allow,
          egress: false, cidrBlock: 0.0.0.0/0, icmpTypeCode: {}, portRange: {from: 443, to: 443}}}
  - name: A subnet moves to another ACL
    expect: fires
    without: [requestParameters.ruleNumber, requestParameters.egress, responseElements._return]
    events:
      - {eventName: ReplaceNetworkAclAssociation, requestParameters: {associationId: aclassoc-05f4e3d2c1b0a9876, networkAclId: acl-06c5b4a39f8e7d21}, responseElements: {
          requestId: 8a7b6c5d-4e3f-4a2b-9c1d-0e9f8a7b6c5d, newAssociationId: aclassoc-0a1b2c3d4e5f60718}}
  - name: CloudFormation changes it
    expect: quiet
    events:
      - {userIdentity: {invokedBy: cloudformation.amazonaws.com}, sourceIPAddress: cloudformation.amazonaws.com, userAgent: cloudformation.amazonaws.com}
  - name: The caller may not change it
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/marek
          is not authorized to perform: ec2:DeleteNetworkAclEntry on resource: arn:aws:ec2:eu-west-1:111122223333:network-acl/acl-06c5b4a39f8e7d21 because
          no identity-based policy allows the ec2:DeleteNetworkAclEntry action', responseElements: null}
  - name: The id is misspelt
    expect: quiet
    events:
      - {errorCode: Client.InvalidNetworkAclID.NotFound, errorMessage: The networkAcl ID 'acl-06c5b4a39f8e7d21' does not exist, responseElements: null}
  - name: The ACLs are listed
    expect: quiet
    events:
      - {eventName: DescribeNetworkAcls, readOnly: true, responseElements: null}

network-exposure/nacl-opened-to-world.test.yml 2643
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEMBFYB7XCCO
    arn: arn:aws:iam::111122223333:user/marek
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: marek
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: CreateNetworkAclEntry
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.create-network-acl-entry
  requestParameters:
    networkAclId: acl-06c5b4a39f8e7d21
    ruleNumber: 90
    aclProtocol: '-1'
    ruleAction: allow
    egress: false
    cidrBlock: 0.0.0.0/0
    icmpTypeCode: {}
    portRange: {}
  responseElements:
    requestId: 8a7b6c5d-4e3f-4a2b-9c1d-0e9f8a7b6c5d
    _return: true
  requestID: d7186599-b81e-55a3-ae84-1d5f44780465
  eventID: ec9f40f0-8d5d-585d-90e7-2d56c17f9b8b
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com
tests:
  - name: All traffic from every IPv4 address is allowed
    expect: fires
  - name: All traffic from every IPv6 address is allowed
    expect: fires
    without: [requestParameters.cidrBlock]
    events:
      - {requestParameters: {ruleNumber: 91, ipv6CidrBlock: '::/0', portRange: {from: -1, to: -1}}}
  - name: An entry is replaced by one that allows everything
    expect: fires
    events:
      - {eventName: ReplaceNetworkAclEntry}
  - name: The entry denies
    expect: quiet
    events:
      - {requestParameters: {ruleAction: deny}}
  - name: The entry is for outgoing traffic
    expect: quiet
    events:
      - {requestParameters: {egress: true}}
  - name: Only TCP is allowed
    expect: quiet
    events:
      - {requestParameters: {aclProtocol: '6', portRange: {from: 443, to: 443}}}
  - name: Only an inner network is allowed
    expect: quiet
    events:
      - {requestParameters: {cidrBlock: 10.20.0.0/16}}
  - name: The caller may not add entries
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/marek
          is not authorized to perform: ec2:CreateNetworkAclEntry on resource: arn:aws:ec2:eu-west-1:111122223333:network-acl/acl-06c5b4a39f8e7d21 because
          no identity-based policy allows the ec2:CreateNetworkAclEntry action', responseElements: null}

network-exposure/private-zone-associated.test.yml 2522
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLELWD2QGJU57
    arn: arn:aws:iam::111122223333:user/temp-support
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: temp-support
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: route53.amazonaws.com
  eventName: AssociateVPCWithHostedZone
  awsRegion: us-east-1
  sourceIPAddress: 203.0.113.77
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#route53.associate-vpc-with-hosted-zone
  requestParameters:
    hostedZoneId: Z0EXAMPLE1A2B3C4D5E6
    vPC:
      vPCRegion: eu-west-1
      vPCId: vpc-0d2c4b6a8e0f1937
  responseElements:
    changeInfo:
      id: /change/C0EXAMPLE9Z8Y7X6
      status: PENDING
      submittedAt: Mar 4, 2026, 5:06:07 AM
  requestID: 5b510bfc-b799-5aa7-b231-d555c3f581e9
  eventID: e6278a4b-cf00-569a-ad9a-3c8fc15b979b
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: route53.amazonaws.com
tests:
  - name: A zone is associated with a VPC
    expect: fires
  - name: Another account is authorised to associate its VPC
    expect: fires
    without: [responseElements.changeInfo]
    events:
      - {eventName: CreateVPCAssociationAuthorization, responseElements: {hostedZoneId: Z0EXAMPLE1A2B3C4D5E6, vPC: {vPCRegion: eu-west-1, vPCId: vpc-0d2c4b6a8e0f1937}}}
  - name: The caller may not associate zones
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: 'User: arn:aws:iam::111122223333:user/temp-support is not authorized to perform: route53:AssociateVPCWithHostedZone
          on resource: arn:aws:route53:::hostedzone/Z0EXAMPLE1A2B3C4D5E6 because no identity-based policy allows the route53:AssociateVPCWithHostedZone action',
        responseElements: null}
  - name: The names of both zones conflict
    expect: quiet
    events:
      - {errorCode: ConflictingDomainExists, errorMessage: The VPC is already associated with another hosted zone with the same domain name., responseElements: null}
  - name: A VPC is taken off the zone
    expect: quiet
    events:
      - {eventName: DisassociateVPCFromHostedZone}
  - name: The authorisation is withdrawn
    expect: quiet
    events:
      - {eventName: DeleteVPCAssociationAuthorization, responseElements: null}

network-exposure/route-table-changed.test.yml 4151
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEMBFYB7XCCO
    arn: arn:aws:iam::111122223333:user/marek
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: marek
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: ReplaceRoute
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.replace-route
  requestParameters:
    routeTableId: rtb-03e5d7c9b1a2f4068
    destinationCidrBlock: 10.40.0.0/16
    networkInterfaceId: eni-0b1a2c3d4e5f67081
  responseElements:
    requestId: 1d2e3f40-5162-4738-94a5-b6c7d8e9fa0b
    _return: true
  requestID: 31556d7e-0925-5bd2-a88e-6982b5278ee8
  eventID: 0a48fd23-04ee-5f13-b368-5fdb470b75cb
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com
tests:
  - name: A route is turned to a network interface
    expect: fires
  - name: A route is added
    expect: fires
    without: [requestParameters.networkInterfaceId]
    events:
      - {eventName: CreateRoute, requestParameters: {destinationCidrBlock: 10.50.0.0/16, transitGatewayId: tgw-0d1c2b3a4f5e60718}}
  - name: A route is deleted
    expect: fires
    without: [requestParameters.networkInterfaceId]
    events:
      - {eventName: DeleteRoute, requestParameters: {routeTableId: rtb-03e5d7c9b1a2f4068, destinationCidrBlock: 10.40.0.0/16}}
  - name: A table is created
    expect: fires
    without: [requestParameters.routeTableId, requestParameters.destinationCidrBlock, requestParameters.networkInterfaceId]
    events:
      - {eventName: CreateRouteTable, requestParameters: {vpcId: vpc-0d2c4b6a8e0f1937}}
  - name: A table is deleted
    expect: fires
    without: [requestParameters.destinationCidrBlock, requestParameters.networkInterfaceId]
    events:
      - {eventName: DeleteRouteTable, requestParameters: {routeTableId: rtb-03e5d7c9b1a2f4068}}
  - name: A table is taken from a subnet
    expect: fires
    without: [requestParameters.routeTableId, requestParameters.destinationCidrBlock, requestParameters.networkInterfaceId]
    events:
      - {eventName: DisassociateRouteTable, requestParameters: {associationId: rtbassoc-04d3c2b1a09f8e7d6}}
  - name: A subnet gets another table
    expect: fires
    without: [requestParameters.destinationCidrBlock, requestParameters.networkInterfaceId, responseElements._return]
    events:
      - {eventName: ReplaceRouteTableAssociation, requestParameters: {associationId: rtbassoc-04d3c2b1a09f8e7d6, routeTableId: rtb-03e5d7c9b1a2f4068}, responseElements: {
          requestId: 1d2e3f40-5162-4738-94a5-b6c7d8e9fa0b, newAssociationId: rtbassoc-0f0e1d2c3b4a59687}}
  - name: CloudFormation changes the route
    expect: quiet
    events:
      - {userIdentity: {invokedBy: cloudformation.amazonaws.com}, sourceIPAddress: cloudformation.amazonaws.com, userAgent: cloudformation.amazonaws.com}
  - name: The caller may not change routes
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/marek
          is not authorized to perform: ec2:ReplaceRoute on resource: arn:aws:ec2:eu-west-1:111122223333:route-table/rtb-03e5d7c9b1a2f4068 because no identity-based
          policy allows the ec2:ReplaceRoute action', responseElements: null}
  - name: A route of an HTTP API is created
    expect: quiet
    without: [requestParameters.routeTableId, requestParameters.destinationCidrBlock, requestParameters.networkInterfaceId]
    events:
      - {eventSource: apigateway.amazonaws.com, eventName: CreateRoute, requestParameters: {apiId: a1b2c3d4e5, routeKey: GET /orders}}
  - name: The tables are listed
    expect: quiet
    events:
      - {eventName: DescribeRouteTables, readOnly: true, responseElements: null}

network-exposure/sg-all-traffic-open-to-world.test.yml 7998
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLER5ZYSYOP4A
    arn: arn:aws:iam::111122223333:user/dana
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: AuthorizeSecurityGroupIngress
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.authorize-security-group-ingress
  requestParameters:
    groupId: sg-0b7d9e2f4a6c81035
    ipPermissions:
      items:
        - ipProtocol: '-1'
          groups: {}
          ipRanges:
            items:
              - cidrIp: 0.0.0.0/0
          ipv6Ranges:
            items:
              - cidrIpv6: ::/0
          prefixListIds: {}
  responseElements:
    requestId: 5b0c8d7e-1f2a-4c3b-9d4e-6a7f8091b2c3
    _return: true
  requestID: 32e0a653-4758-5ad8-9fb7-e8208fa5ad40
  eventID: 2950ad6c-ab54-5209-8274-bcef37c14282
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com
tests:
  - name: Every protocol is opened to every address
    expect: fires
  - name: Every protocol is opened over IPv6 only
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: '-1', groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}]}}}
  - name: The second permission opens everything
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 22, toPort: 22, groups: {}, ipRanges: {items: [{cidrIp: 192.0.2.0/24}]},
                ipv6Ranges: {}, prefixListIds: {}}, {ipProtocol: '-1', groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: The older form opens everything
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {ipProtocol: '-1', cidrIp: 0.0.0.0/0}}
  - name: An existing rule is rewritten to admit everything
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: '-1', CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: One of two rewritten rules admits everything over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: [{SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
                SecurityGroupRule: {IpProtocol: '-1', CidrIpv6: '::/0', Description: ''}, tag: 1}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f2, SecurityGroupRule: {
                  IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 2}]}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: Every protocol is opened to a private network
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: '-1', groups: {}, ipRanges: {items: [{cidrIp: 10.20.0.0/16}]},
                ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: All TCP ports are opened, which is another finding
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 0, toPort: 65535, groups: {}, ipRanges: {
                  items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: The world gets HTTPS and the inside gets everything, in one call
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 443, toPort: 443, groups: {}, ipRanges: {
                  items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}, {ipProtocol: '-1', groups: {}, ipRanges: {items: [{cidrIp: 10.20.0.0/16}]},
                ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: Everything is admitted outwards, which is the default of a group
    expect: quiet
    events:
      - {eventName: AuthorizeSecurityGroupEgress}
  - name: All TCP ports are opened over IPv6
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 0, toPort: 65535, groups: {}, ipRanges: {},
                ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}]}}}
  - name: The older form opens HTTPS to everybody
    expect: quiet
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 443, toPort: 443, cidrIp: 0.0.0.0/0}}
  - name: The older form opens everything to the inside
    expect: quiet
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: '-1', cidrIp: 10.20.0.0/16}}
  - name: The world gets HTTPS and the inside everything by rewritten rules
    expect: quiet
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: [{SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f2,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIpv6: '::/0', Description: ''}, tag: 2}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f3,
                SecurityGroupRule: {IpProtocol: '-1', CidrIpv4: 10.20.0.0/16, Description: ''}, tag: 3}]}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: The inside gets everything by a rewritten rule
    expect: quiet
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: '-1', CidrIpv4: 10.20.0.0/16, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: The caller may not open it
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/dana
          is not authorized to perform: ec2:AuthorizeSecurityGroupIngress on resource: arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0b7d9e2f4a6c81035
          because no identity-based policy allows the ec2:AuthorizeSecurityGroupIngress action', responseElements: null}

network-exposure/sg-changed-manually.test.yml 5417
base:
  eventVersion: '1.11'
  userIdentity:
    type: AssumedRole
    principalId: AROAEXAMPLEQY5QUOMWXG:olu@corp.example
    arn: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_NetworkAdmin_549f924689b4faaa/olu@corp.example
    accountId: '111122223333'
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROAEXAMPLEQY5QUOMWXG
        arn: arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_NetworkAdmin_549f924689b4faaa
        accountId: '111122223333'
        userName: AWSReservedSSO_NetworkAdmin_549f924689b4faaa
      attributes:
        creationDate: '2026-03-04T04:51:20Z'
        mfaAuthenticated: 'false'
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: AuthorizeSecurityGroupIngress
  awsRegion: eu-west-1
  sourceIPAddress: 203.0.113.12
  userAgent: Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0
  requestParameters:
    groupId: sg-0b7d9e2f4a6c81035
    ipPermissions:
      items:
        - ipProtocol: tcp
          fromPort: 8443
          toPort: 8443
          groups: {}
          ipRanges:
            items:
              - cidrIp: 192.0.2.0/24
          ipv6Ranges: {}
          prefixListIds: {}
  responseElements:
    requestId: 5b0c8d7e-1f2a-4c3b-9d4e-6a7f8091b2c3
    _return: true
  requestID: 36d46a4a-6b53-5775-8eeb-20c67baa426c
  eventID: 735b25ba-88dc-5a1b-ac06-600d93a441d0
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com
  sessionCredentialFromConsole: 'true'
tests:
  - name: A rule is added in the console
    expect: fires
  - name: An outgoing rule is added from a shell
    expect: fires
    events:
      - {eventName: AuthorizeSecurityGroupEgress, userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython
          md/command#ec2.authorize-security-group-egress, requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 443, toPort: 443, groups: {},
                ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: A rule is removed from a shell
    expect: fires
    events:
      - {eventName: RevokeSecurityGroupIngress, userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython
          md/command#ec2.revoke-security-group-ingress}
  - name: An outgoing rule is removed from a shell
    expect: fires
    events:
      - {eventName: RevokeSecurityGroupEgress, userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython
          md/command#ec2.revoke-security-group-egress, requestParameters: {ipPermissions: {items: [{ipProtocol: '-1', groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]},
                ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: A group is created from a shell
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions]
    events:
      - {eventName: CreateSecurityGroup, userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython
          md/command#ec2.create-security-group, requestParameters: {groupName: tmp-access, groupDescription: for today, vpcId: vpc-0d2c4b6a8e0f1937}}
  - name: A group is deleted from a shell
    expect: fires
    without: [requestParameters.ipPermissions]
    events:
      - {eventName: DeleteSecurityGroup, userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython
          md/command#ec2.delete-security-group, requestParameters: {groupId: sg-0b7d9e2f4a6c81035}}
  - name: Terraform adds the rule
    expect: quiet
    events:
      - {userAgent: 'APN/1.0 HashiCorp/1.0 Terraform/1.13.3 (+https://www.terraform.io) terraform-provider-aws/6.14.1 (+https://registry.terraform.io/providers/hashicorp/aws)
          aws-sdk-go-v2/1.39.0'}
  - name: CloudFormation adds the rule for a person
    expect: quiet
    events:
      - {userIdentity: {invokedBy: cloudformation.amazonaws.com}, sourceIPAddress: cloudformation.amazonaws.com, userAgent: cloudformation.amazonaws.com}
  - name: Elastic Beanstalk adds the rule for a person
    expect: quiet
    events:
      - {userIdentity: {invokedBy: elasticbeanstalk.amazonaws.com}, sourceIPAddress: elasticbeanstalk.amazonaws.com, userAgent: elasticbeanstalk.amazonaws.com}
  - name: The caller may not change it
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_NetworkAdmin_549f924689b4faaa/olu@corp.example
          is not authorized to perform: ec2:AuthorizeSecurityGroupIngress on resource: arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0b7d9e2f4a6c81035
          because no identity-based policy allows the ec2:AuthorizeSecurityGroupIngress action', responseElements: null}
  - name: The groups are listed
    expect: quiet
    events:
      - {eventName: DescribeSecurityGroups, readOnly: true, responseElements: null}

network-exposure/sg-rdp-open-to-world.test.yml 13989
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLER5ZYSYOP4A
    arn: arn:aws:iam::111122223333:user/dana
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: AuthorizeSecurityGroupIngress
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.authorize-security-group-ingress
  requestParameters:
    groupId: sg-0b7d9e2f4a6c81035
    ipPermissions:
      items:
        - ipProtocol: tcp
          fromPort: 3389
          toPort: 3389
          groups: {}
          ipRanges:
            items:
              - cidrIp: 0.0.0.0/0
          ipv6Ranges: {}
          prefixListIds: {}
  responseElements:
    requestId: 5b0c8d7e-1f2a-4c3b-9d4e-6a7f8091b2c3
    _return: true
  requestID: 01232a64-5051-500a-a12e-37b1f6bc84ad
  eventID: d9a1aef4-3c5f-528e-9750-a460d8a3551b
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com
tests:
  - name: The port is opened to every IPv4 address
    expect: fires
  - name: The port is opened to every IPv6 address
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 3389, toPort: 3389, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: A range of all ports holds it too
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 0, toPort: 65535, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {},
                prefixListIds: {}}]}}}
  - name: The protocol is given by its number
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: '6', fromPort: 3387, toPort: 3390, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]},
                ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: The protocol is given by its number, over IPv6
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: '6', fromPort: 3389, toPort: 3389, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: The protocol is given by its number in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {ipProtocol: '6', fromPort: 3389, toPort: 3389, cidrIp: 0.0.0.0/0}}
  - name: A rule is rewritten with the number of the protocol
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: '6', FromPort: 3389, ToPort: 3389, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten with the number of the protocol, over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: '6', FromPort: 3389, ToPort: 3389, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: The world hides behind an office network and a second permission
    expect: fires
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 443, toPort: 443, groups: {}, ipRanges: {
                  items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 3389, toPort: 3389, groups: {}, ipRanges: {
                  items: [{cidrIp: 192.0.2.0/24}, {cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: A network of length zero is written with another address
    expect: fires
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 3389, toPort: 3389, groups: {}, ipRanges: {
                  items: [{cidrIp: 198.51.100.7/0}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: The older form carries the rule in fields of its own
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 3389, toPort: 3389, cidrIp: 0.0.0.0/0}}
  - name: An existing rule is rewritten to admit everybody
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 3389, ToPort: 3389, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: The second of two rewritten rules admits everybody over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: [{SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 1}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f2,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 3389, ToPort: 3389, CidrIpv6: '::/0', Description: ''}, tag: 2}]}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: The port is opened to one office network
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 3389, toPort: 3389, groups: {}, ipRanges: {
                  items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: Port 443 is open to the world and this port to an office, in one call
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 443, toPort: 443, groups: {}, ipRanges: {
                  items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 3389, toPort: 3389, groups: {}, ipRanges: {
                  items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: The range ends one port below
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 3387, toPort: 3388, groups: {}, ipRanges: {
                  items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: The port is opened for UDP only
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: udp, fromPort: 3389, toPort: 3389, groups: {}, ipRanges: {
                  items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}]}}}
  - name: The IPv6 ranges around the port are opened
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 1, toPort: 3388, groups: {}, ipRanges: {},
                ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 3390, toPort: 65535, groups: {}, ipRanges: {},
                ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}]}}}
  - name: The IPv4 ranges around the port are opened
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 1, toPort: 3388, groups: {}, ipRanges: {items: [
                    {cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 3390, toPort: 65535, groups: {}, ipRanges: {items: [
                    {cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: The older form opens the port to an office network
    expect: quiet
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 3389, toPort: 3389, cidrIp: 192.0.2.0/24}}
  - name: The older form opens the port for UDP
    expect: quiet
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: udp, fromPort: 3389, toPort: 3389, cidrIp: 0.0.0.0/0}}
  - name: The older form opens the ports below
    expect: quiet
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 1, toPort: 3388, cidrIp: 0.0.0.0/0}}
  - name: The older form opens the ports above
    expect: quiet
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 3390, toPort: 65535, cidrIp: 0.0.0.0/0}}
  - name: Rules for UDP and for the ports around are rewritten
    expect: quiet
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: [{SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
                SecurityGroupRule: {IpProtocol: udp, FromPort: 3389, ToPort: 3389, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f2,
                SecurityGroupRule: {IpProtocol: udp, FromPort: 3389, ToPort: 3389, CidrIpv6: '::/0', Description: ''}, tag: 2}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f3,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 1, ToPort: 3388, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 3}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f4,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 1, ToPort: 3388, CidrIpv6: '::/0', Description: ''}, tag: 4}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f5,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 3390, ToPort: 65535, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 5}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f6,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 3390, ToPort: 65535, CidrIpv6: '::/0', Description: ''}, tag: 6}]}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: Two rules are rewritten, the world gets HTTPS and the office this port
    expect: quiet
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: [{SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f2,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 3389, ToPort: 3389, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 2}]}}, responseElements: {
          ModifySecurityGroupRulesResponse: {requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: Another security group is admitted, no network
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 3389, toPort: 3389, groups: {items: [{userId: '111122223333',
                      groupId: sg-0f1e2d3c4b5a69788}]}, ipRanges: {}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: The caller may not open the port
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/dana
          is not authorized to perform: ec2:AuthorizeSecurityGroupIngress on resource: arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0b7d9e2f4a6c81035
          because no identity-based policy allows the ec2:AuthorizeSecurityGroupIngress action', responseElements: null}
  - name: The rule is taken away
    expect: quiet
    events:
      - {eventName: RevokeSecurityGroupIngress}
  - name: The port is opened outwards
    expect: quiet
    events:
      - {eventName: AuthorizeSecurityGroupEgress}

network-exposure/sg-sensitive-port-open-to-world.test.yml 65154
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLER5ZYSYOP4A
    arn: arn:aws:iam::111122223333:user/dana
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: AuthorizeSecurityGroupIngress
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.authorize-security-group-ingress
  requestParameters:
    groupId: sg-0b7d9e2f4a6c81035
    ipPermissions:
      items:
        - ipProtocol: tcp
          fromPort: 5432
          toPort: 5432
          groups: {}
          ipRanges:
            items:
              - cidrIp: 0.0.0.0/0
          ipv6Ranges: {}
          prefixListIds: {}
  responseElements:
    requestId: 5b0c8d7e-1f2a-4c3b-9d4e-6a7f8091b2c3
    _return: true
  requestID: 1655f78c-3f3b-58cd-8e07-b5410ea633fc
  eventID: ad6f84fd-92cc-5e0c-9e42-8a44a3698420
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com
tests:
  - name: PostgreSQL is opened to every IPv4 address
    expect: fires
  - name: PostgreSQL is opened to every IPv6 address
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 5432, toPort: 5432, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: Port 21 is opened to the world over IPv4
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 21, toPort: 21, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {},
                prefixListIds: {}}]}}}
  - name: Port 21 is opened to the world over IPv6
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 21, toPort: 21, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: Port 23 is opened to the world over IPv4
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 23, toPort: 23, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {},
                prefixListIds: {}}]}}}
  - name: Port 23 is opened to the world over IPv6
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 23, toPort: 23, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: Port 445 is opened to the world over IPv4
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 445, toPort: 445, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {},
                prefixListIds: {}}]}}}
  - name: Port 445 is opened to the world over IPv6
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 445, toPort: 445, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: Port 1433 is opened to the world over IPv4
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 1433, toPort: 1433, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]},
                ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: Port 1433 is opened to the world over IPv6
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 1433, toPort: 1433, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: Port 1521 is opened to the world over IPv4
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 1521, toPort: 1521, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]},
                ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: Port 1521 is opened to the world over IPv6
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 1521, toPort: 1521, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: Port 2375 is opened to the world over IPv4
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 2375, toPort: 2375, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]},
                ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: Port 2375 is opened to the world over IPv6
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 2375, toPort: 2375, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: Port 2379 is opened to the world over IPv4
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 2379, toPort: 2379, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]},
                ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: Port 2379 is opened to the world over IPv6
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 2379, toPort: 2379, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: Port 3306 is opened to the world over IPv4
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 3306, toPort: 3306, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]},
                ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: Port 3306 is opened to the world over IPv6
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 3306, toPort: 3306, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: Port 5985 is opened to the world over IPv4
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 5985, toPort: 5985, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]},
                ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: Port 5985 is opened to the world over IPv6
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 5985, toPort: 5985, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: Port 5986 is opened to the world over IPv4
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 5986, toPort: 5986, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]},
                ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: Port 5986 is opened to the world over IPv6
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 5986, toPort: 5986, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: Port 6379 is opened to the world over IPv4
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 6379, toPort: 6379, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]},
                ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: Port 6379 is opened to the world over IPv6
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 6379, toPort: 6379, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: Port 6443 is opened to the world over IPv4
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 6443, toPort: 6443, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]},
                ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: Port 6443 is opened to the world over IPv6
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 6443, toPort: 6443, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: Port 9200 is opened to the world over IPv4
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 9200, toPort: 9200, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]},
                ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: Port 9200 is opened to the world over IPv6
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 9200, toPort: 9200, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: Port 11211 is opened to the world over IPv4
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 11211, toPort: 11211, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]},
                ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: Port 11211 is opened to the world over IPv6
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 11211, toPort: 11211, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: Port 27017 is opened to the world over IPv4
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 27017, toPort: 27017, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]},
                ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: Port 27017 is opened to the world over IPv6
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 27017, toPort: 27017, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: Port 21 is opened to the world in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {ipProtocol: tcp, fromPort: 21, toPort: 21, cidrIp: 0.0.0.0/0}}
  - name: Port 23 is opened to the world in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 23, toPort: 23, cidrIp: 0.0.0.0/0}}
  - name: Port 445 is opened to the world in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 445, toPort: 445, cidrIp: 0.0.0.0/0}}
  - name: Port 1433 is opened to the world in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 1433, toPort: 1433, cidrIp: 0.0.0.0/0}}
  - name: Port 1521 is opened to the world in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 1521, toPort: 1521, cidrIp: 0.0.0.0/0}}
  - name: Port 2375 is opened to the world in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 2375, toPort: 2375, cidrIp: 0.0.0.0/0}}
  - name: Port 2379 is opened to the world in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 2379, toPort: 2379, cidrIp: 0.0.0.0/0}}
  - name: Port 3306 is opened to the world in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 3306, toPort: 3306, cidrIp: 0.0.0.0/0}}
  - name: Port 5432 is opened to the world in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 5432, toPort: 5432, cidrIp: 0.0.0.0/0}}
  - name: Port 5985 is opened to the world in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 5985, toPort: 5985, cidrIp: 0.0.0.0/0}}
  - name: Port 5986 is opened to the world in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 5986, toPort: 5986, cidrIp: 0.0.0.0/0}}
  - name: Port 6379 is opened to the world in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 6379, toPort: 6379, cidrIp: 0.0.0.0/0}}
  - name: Port 6443 is opened to the world in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 6443, toPort: 6443, cidrIp: 0.0.0.0/0}}
  - name: Port 9200 is opened to the world in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 9200, toPort: 9200, cidrIp: 0.0.0.0/0}}
  - name: Port 11211 is opened to the world in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 11211, toPort: 11211, cidrIp: 0.0.0.0/0}}
  - name: Port 27017 is opened to the world in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 27017, toPort: 27017, cidrIp: 0.0.0.0/0}}
  - name: A rule is rewritten to open port 21 over IPv4
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 21, ToPort: 21, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 21 over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 21, ToPort: 21, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 23 over IPv4
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 23, ToPort: 23, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 23 over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 23, ToPort: 23, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 445 over IPv4
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 445, ToPort: 445, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 445 over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 445, ToPort: 445, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 1433 over IPv4
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 1433, ToPort: 1433, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 1433 over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 1433, ToPort: 1433, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 1521 over IPv4
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 1521, ToPort: 1521, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 1521 over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 1521, ToPort: 1521, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 2375 over IPv4
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 2375, ToPort: 2375, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 2375 over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 2375, ToPort: 2375, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 2379 over IPv4
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 2379, ToPort: 2379, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 2379 over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 2379, ToPort: 2379, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 3306 over IPv4
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 3306, ToPort: 3306, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 3306 over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 3306, ToPort: 3306, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 5432 over IPv4
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 5432, ToPort: 5432, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 5432 over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 5432, ToPort: 5432, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 5985 over IPv4
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 5985, ToPort: 5985, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 5985 over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 5985, ToPort: 5985, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 5986 over IPv4
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 5986, ToPort: 5986, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 5986 over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 5986, ToPort: 5986, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 6379 over IPv4
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 6379, ToPort: 6379, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 6379 over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 6379, ToPort: 6379, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 6443 over IPv4
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 6443, ToPort: 6443, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 6443 over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 6443, ToPort: 6443, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 9200 over IPv4
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 9200 over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 11211 over IPv4
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 11211, ToPort: 11211, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 11211 over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 11211, ToPort: 11211, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 27017 over IPv4
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 27017, ToPort: 27017, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten to open port 27017 over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 27017, ToPort: 27017, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A range around a port is opened
    expect: fires
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 6000, toPort: 7000, groups: {}, ipRanges: {
                  items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: Memcached is opened for UDP
    expect: fires
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: udp, fromPort: 11211, toPort: 11211, groups: {}, ipRanges: {
                  items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: The second of two rewritten rules opens Redis over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: [{SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 1}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f2,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 6379, ToPort: 6379, CidrIpv6: '::/0', Description: ''}, tag: 2}]}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: PostgreSQL is opened to an office network
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 5432, toPort: 5432, groups: {}, ipRanges: {
                  items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: The world gets HTTPS and the office gets PostgreSQL, in one call
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 443, toPort: 443, groups: {}, ipRanges: {
                  items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 5432, toPort: 5432, groups: {}, ipRanges: {
                  items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: Every range between two of the ports is opened
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 1, toPort: 20, groups: {}, ipRanges: {items: [
                    {cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 22, toPort: 22, groups: {},
                ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 24, toPort: 444,
                groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 446,
                toPort: 1432, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}, {ipProtocol: tcp,
                fromPort: 1434, toPort: 1520, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}},
              {ipProtocol: tcp, fromPort: 1522, toPort: 2374, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}, {ipProtocol: tcp, fromPort: 2376, toPort: 2378, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {items: [
                    {cidrIpv6: '::/0'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 2380, toPort: 3305, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]},
                ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 3307, toPort: 5431, groups: {}, ipRanges: {items: [
                    {cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 5433, toPort: 5984,
                groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 5987,
                toPort: 6378, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}, {ipProtocol: tcp,
                fromPort: 6380, toPort: 6442, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}},
              {ipProtocol: tcp, fromPort: 6444, toPort: 9199, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}, {ipProtocol: tcp, fromPort: 9201, toPort: 11210, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {items: [
                    {cidrIpv6: '::/0'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 11212, toPort: 27016, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]},
                ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 27018, toPort: 65535, groups: {}, ipRanges: {items: [
                    {cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}]}}}
  - name: Every range between two of the ports is opened in the older form
    expect: quiet
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 1, toPort: 20, cidrIp: 0.0.0.0/0}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 22, toPort: 22, cidrIp: 0.0.0.0/0}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 24, toPort: 444, cidrIp: 0.0.0.0/0}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 446, toPort: 1432, cidrIp: 0.0.0.0/0}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 1434, toPort: 1520, cidrIp: 0.0.0.0/0}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 1522, toPort: 2374, cidrIp: 0.0.0.0/0}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 2376, toPort: 2378, cidrIp: 0.0.0.0/0}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 2380, toPort: 3305, cidrIp: 0.0.0.0/0}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 3307, toPort: 5431, cidrIp: 0.0.0.0/0}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 5433, toPort: 5984, cidrIp: 0.0.0.0/0}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 5987, toPort: 6378, cidrIp: 0.0.0.0/0}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 6380, toPort: 6442, cidrIp: 0.0.0.0/0}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 6444, toPort: 9199, cidrIp: 0.0.0.0/0}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 9201, toPort: 11210, cidrIp: 0.0.0.0/0}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 11212, toPort: 27016, cidrIp: 0.0.0.0/0}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 27018, toPort: 65535, cidrIp: 0.0.0.0/0}}
  - name: Rules are rewritten to every range between two of the ports
    expect: quiet
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: [{SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 1, ToPort: 20, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f2,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 1, ToPort: 20, CidrIpv6: '::/0', Description: ''}, tag: 2}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f3,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 3}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f4,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIpv6: '::/0', Description: ''}, tag: 4}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f5,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 24, ToPort: 444, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 5}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f6,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 24, ToPort: 444, CidrIpv6: '::/0', Description: ''}, tag: 6}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f7,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 446, ToPort: 1432, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 7}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f8,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 446, ToPort: 1432, CidrIpv6: '::/0', Description: ''}, tag: 8}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f9,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 1434, ToPort: 1520, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 9}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6fa,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 1434, ToPort: 1520, CidrIpv6: '::/0', Description: ''}, tag: 10}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6fb,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 1522, ToPort: 2374, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 11}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6fc,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 1522, ToPort: 2374, CidrIpv6: '::/0', Description: ''}, tag: 12}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6fd,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 2376, ToPort: 2378, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 13}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6fe,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 2376, ToPort: 2378, CidrIpv6: '::/0', Description: ''}, tag: 14}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6ff,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 2380, ToPort: 3305, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 15}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e700,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 2380, ToPort: 3305, CidrIpv6: '::/0', Description: ''}, tag: 16}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e701,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 3307, ToPort: 5431, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 17}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e702,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 3307, ToPort: 5431, CidrIpv6: '::/0', Description: ''}, tag: 18}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e703,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 5433, ToPort: 5984, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 19}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e704,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 5433, ToPort: 5984, CidrIpv6: '::/0', Description: ''}, tag: 20}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e705,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 5987, ToPort: 6378, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 21}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e706,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 5987, ToPort: 6378, CidrIpv6: '::/0', Description: ''}, tag: 22}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e707,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 6380, ToPort: 6442, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 23}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e708,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 6380, ToPort: 6442, CidrIpv6: '::/0', Description: ''}, tag: 24}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e709,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 6444, ToPort: 9199, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 25}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e70a,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 6444, ToPort: 9199, CidrIpv6: '::/0', Description: ''}, tag: 26}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e70b,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 9201, ToPort: 11210, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 27}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e70c,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 9201, ToPort: 11210, CidrIpv6: '::/0', Description: ''}, tag: 28}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e70d,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 11212, ToPort: 27016, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 29}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e70e,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 11212, ToPort: 27016, CidrIpv6: '::/0', Description: ''}, tag: 30}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e70f,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 27018, ToPort: 65535, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 31}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e710,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 27018, ToPort: 65535, CidrIpv6: '::/0', Description: ''}, tag: 32}]}}, responseElements: {
          ModifySecurityGroupRulesResponse: {requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: Every one of the ports is opened to an office network
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 21, toPort: 21, groups: {}, ipRanges: {items: [
                    {cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {items: [{cidrIpv6: '2001:db8:5::/48'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 23, toPort: 23,
                groups: {}, ipRanges: {items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {items: [{cidrIpv6: '2001:db8:5::/48'}]}, prefixListIds: {}}, {ipProtocol: tcp,
                fromPort: 445, toPort: 445, groups: {}, ipRanges: {items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {items: [{cidrIpv6: '2001:db8:5::/48'}]},
                prefixListIds: {}}, {ipProtocol: tcp, fromPort: 1433, toPort: 1433, groups: {}, ipRanges: {items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {
                  items: [{cidrIpv6: '2001:db8:5::/48'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 1521, toPort: 1521, groups: {}, ipRanges: {items: [
                    {cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {items: [{cidrIpv6: '2001:db8:5::/48'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 2375,
                toPort: 2375, groups: {}, ipRanges: {items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {items: [{cidrIpv6: '2001:db8:5::/48'}]}, prefixListIds: {}},
              {ipProtocol: tcp, fromPort: 2379, toPort: 2379, groups: {}, ipRanges: {items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {items: [{cidrIpv6: '2001:db8:5::/48'}]},
                prefixListIds: {}}, {ipProtocol: tcp, fromPort: 3306, toPort: 3306, groups: {}, ipRanges: {items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {
                  items: [{cidrIpv6: '2001:db8:5::/48'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 5432, toPort: 5432, groups: {}, ipRanges: {items: [
                    {cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {items: [{cidrIpv6: '2001:db8:5::/48'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 5985,
                toPort: 5985, groups: {}, ipRanges: {items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {items: [{cidrIpv6: '2001:db8:5::/48'}]}, prefixListIds: {}},
              {ipProtocol: tcp, fromPort: 5986, toPort: 5986, groups: {}, ipRanges: {items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {items: [{cidrIpv6: '2001:db8:5::/48'}]},
                prefixListIds: {}}, {ipProtocol: tcp, fromPort: 6379, toPort: 6379, groups: {}, ipRanges: {items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {
                  items: [{cidrIpv6: '2001:db8:5::/48'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 6443, toPort: 6443, groups: {}, ipRanges: {items: [
                    {cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {items: [{cidrIpv6: '2001:db8:5::/48'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 9200,
                toPort: 9200, groups: {}, ipRanges: {items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {items: [{cidrIpv6: '2001:db8:5::/48'}]}, prefixListIds: {}},
              {ipProtocol: tcp, fromPort: 11211, toPort: 11211, groups: {}, ipRanges: {items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {items: [{cidrIpv6: '2001:db8:5::/48'}]},
                prefixListIds: {}}, {ipProtocol: tcp, fromPort: 27017, toPort: 27017, groups: {}, ipRanges: {items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {
                  items: [{cidrIpv6: '2001:db8:5::/48'}]}, prefixListIds: {}}]}}}
  - name: Every one of the ports is opened to an office network in the older form
    expect: quiet
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 21, toPort: 21, cidrIp: 192.0.2.0/24}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 23, toPort: 23, cidrIp: 192.0.2.0/24}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 445, toPort: 445, cidrIp: 192.0.2.0/24}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 1433, toPort: 1433, cidrIp: 192.0.2.0/24}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 1521, toPort: 1521, cidrIp: 192.0.2.0/24}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 2375, toPort: 2375, cidrIp: 192.0.2.0/24}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 2379, toPort: 2379, cidrIp: 192.0.2.0/24}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 3306, toPort: 3306, cidrIp: 192.0.2.0/24}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 5432, toPort: 5432, cidrIp: 192.0.2.0/24}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 5985, toPort: 5985, cidrIp: 192.0.2.0/24}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 5986, toPort: 5986, cidrIp: 192.0.2.0/24}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 6379, toPort: 6379, cidrIp: 192.0.2.0/24}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 6443, toPort: 6443, cidrIp: 192.0.2.0/24}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 9200, toPort: 9200, cidrIp: 192.0.2.0/24}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 11211, toPort: 11211, cidrIp: 192.0.2.0/24}}
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 27017, toPort: 27017, cidrIp: 192.0.2.0/24}}
  - name: Rules are rewritten to open every one of the ports to an office network
    expect: quiet
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: [{SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 21, ToPort: 21, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 1}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f2,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 21, ToPort: 21, CidrIpv6: '2001:db8:5::/48', Description: ''}, tag: 2}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f3,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 23, ToPort: 23, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 3}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f4,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 23, ToPort: 23, CidrIpv6: '2001:db8:5::/48', Description: ''}, tag: 4}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f5,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 445, ToPort: 445, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 5}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f6,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 445, ToPort: 445, CidrIpv6: '2001:db8:5::/48', Description: ''}, tag: 6}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f7,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 1433, ToPort: 1433, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 7}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f8,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 1433, ToPort: 1433, CidrIpv6: '2001:db8:5::/48', Description: ''}, tag: 8}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f9,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 1521, ToPort: 1521, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 9}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6fa,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 1521, ToPort: 1521, CidrIpv6: '2001:db8:5::/48', Description: ''}, tag: 10}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6fb,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 2375, ToPort: 2375, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 11}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6fc,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 2375, ToPort: 2375, CidrIpv6: '2001:db8:5::/48', Description: ''}, tag: 12}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6fd,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 2379, ToPort: 2379, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 13}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6fe,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 2379, ToPort: 2379, CidrIpv6: '2001:db8:5::/48', Description: ''}, tag: 14}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6ff,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 3306, ToPort: 3306, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 15}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e700,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 3306, ToPort: 3306, CidrIpv6: '2001:db8:5::/48', Description: ''}, tag: 16}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e701,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 5432, ToPort: 5432, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 17}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e702,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 5432, ToPort: 5432, CidrIpv6: '2001:db8:5::/48', Description: ''}, tag: 18}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e703,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 5985, ToPort: 5985, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 19}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e704,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 5985, ToPort: 5985, CidrIpv6: '2001:db8:5::/48', Description: ''}, tag: 20}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e705,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 5986, ToPort: 5986, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 21}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e706,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 5986, ToPort: 5986, CidrIpv6: '2001:db8:5::/48', Description: ''}, tag: 22}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e707,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 6379, ToPort: 6379, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 23}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e708,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 6379, ToPort: 6379, CidrIpv6: '2001:db8:5::/48', Description: ''}, tag: 24}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e709,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 6443, ToPort: 6443, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 25}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e70a,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 6443, ToPort: 6443, CidrIpv6: '2001:db8:5::/48', Description: ''}, tag: 26}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e70b,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 27}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e70c,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIpv6: '2001:db8:5::/48', Description: ''}, tag: 28}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e70d,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 11211, ToPort: 11211, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 29}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e70e,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 11211, ToPort: 11211, CidrIpv6: '2001:db8:5::/48', Description: ''}, tag: 30}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e70f,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 27017, ToPort: 27017, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 31}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e710,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 27017, ToPort: 27017, CidrIpv6: '2001:db8:5::/48', Description: ''}, tag: 32}]}}, responseElements: {
          ModifySecurityGroupRulesResponse: {requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: One of the ports is opened outwards
    expect: quiet
    events:
      - {eventName: AuthorizeSecurityGroupEgress, requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 5432,
                toPort: 5432, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: The older form opens HTTPS
    expect: quiet
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 443, toPort: 443, cidrIp: 0.0.0.0/0}}
  - name: Echo requests are admitted
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: icmp, fromPort: 8, toPort: -1, groups: {}, ipRanges: {items: [
                    {cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: The world gets HTTPS and the office gets MySQL by rewritten rules
    expect: quiet
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: [{SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f2,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 3306, ToPort: 3306, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 2}]}}, responseElements: {
          ModifySecurityGroupRulesResponse: {requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: The caller may not open the port
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/dana
          is not authorized to perform: ec2:AuthorizeSecurityGroupIngress on resource: arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0b7d9e2f4a6c81035
          because no identity-based policy allows the ec2:AuthorizeSecurityGroupIngress action', responseElements: null}

network-exposure/sg-ssh-open-to-world.test.yml 13899
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLER5ZYSYOP4A
    arn: arn:aws:iam::111122223333:user/dana
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: dana
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: AuthorizeSecurityGroupIngress
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.authorize-security-group-ingress
  requestParameters:
    groupId: sg-0b7d9e2f4a6c81035
    ipPermissions:
      items:
        - ipProtocol: tcp
          fromPort: 22
          toPort: 22
          groups: {}
          ipRanges:
            items:
              - cidrIp: 0.0.0.0/0
          ipv6Ranges: {}
          prefixListIds: {}
  responseElements:
    requestId: 5b0c8d7e-1f2a-4c3b-9d4e-6a7f8091b2c3
    _return: true
  requestID: 8315f258-1f0e-5a39-8bab-24c6e205db2e
  eventID: 6d31a55a-6911-5603-bc7b-24b3162f4826
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com
tests:
  - name: The port is opened to every IPv4 address
    expect: fires
  - name: The port is opened to every IPv6 address
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 22, toPort: 22, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: A range of all ports holds it too
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: tcp, fromPort: 0, toPort: 65535, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {},
                prefixListIds: {}}]}}}
  - name: The protocol is given by its number
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: '6', fromPort: 20, toPort: 23, groups: {}, ipRanges: {items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {},
                prefixListIds: {}}]}}}
  - name: The protocol is given by its number, over IPv6
    expect: fires
    events:
      - {requestParameters: {ipPermissions: {items: [{ipProtocol: '6', fromPort: 22, toPort: 22, groups: {}, ipRanges: {}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]},
                prefixListIds: {}}]}}}
  - name: The protocol is given by its number in the older form
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {ipProtocol: '6', fromPort: 22, toPort: 22, cidrIp: 0.0.0.0/0}}
  - name: A rule is rewritten with the number of the protocol
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: '6', FromPort: 22, ToPort: 22, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: A rule is rewritten with the number of the protocol, over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: '6', FromPort: 22, ToPort: 22, CidrIpv6: '::/0', Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: The world hides behind an office network and a second permission
    expect: fires
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 443, toPort: 443, groups: {}, ipRanges: {
                  items: [{cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 22, toPort: 22, groups: {}, ipRanges: {
                  items: [{cidrIp: 192.0.2.0/24}, {cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: A network of length zero is written with another address
    expect: fires
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 22, toPort: 22, groups: {}, ipRanges: {items: [
                    {cidrIp: 198.51.100.7/0}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: The older form carries the rule in fields of its own
    expect: fires
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 22, toPort: 22, cidrIp: 0.0.0.0/0}}
  - name: An existing rule is rewritten to admit everybody
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
              SecurityGroupRule: {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: The second of two rewritten rules admits everybody over IPv6
    expect: fires
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: [{SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 1}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f2,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIpv6: '::/0', Description: ''}, tag: 2}]}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: The port is opened to one office network
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 22, toPort: 22, groups: {}, ipRanges: {items: [
                    {cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: Port 443 is open to the world and this port to an office, in one call
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 443, toPort: 443, groups: {}, ipRanges: {
                  items: [{cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 22, toPort: 22, groups: {}, ipRanges: {items: [
                    {cidrIp: 192.0.2.0/24}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: The range ends one port below
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 20, toPort: 21, groups: {}, ipRanges: {items: [
                    {cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: The port is opened for UDP only
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: udp, fromPort: 22, toPort: 22, groups: {}, ipRanges: {items: [
                    {cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}]}}}
  - name: The IPv6 ranges around the port are opened
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 1, toPort: 21, groups: {}, ipRanges: {}, ipv6Ranges: {
                  items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 23, toPort: 65535, groups: {}, ipRanges: {}, ipv6Ranges: {
                  items: [{cidrIpv6: '::/0'}]}, prefixListIds: {}}]}}}
  - name: The IPv4 ranges around the port are opened
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 1, toPort: 21, groups: {}, ipRanges: {items: [
                    {cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}, {ipProtocol: tcp, fromPort: 23, toPort: 65535, groups: {}, ipRanges: {items: [
                    {cidrIp: 0.0.0.0/0}]}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: The older form opens the port to an office network
    expect: quiet
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 22, toPort: 22, cidrIp: 192.0.2.0/24}}
  - name: The older form opens the port for UDP
    expect: quiet
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: udp, fromPort: 22, toPort: 22, cidrIp: 0.0.0.0/0}}
  - name: The older form opens the ports below
    expect: quiet
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 1, toPort: 21, cidrIp: 0.0.0.0/0}}
  - name: The older form opens the ports above
    expect: quiet
    without: [requestParameters.ipPermissions.items]
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {}, ipProtocol: tcp, fromPort: 23, toPort: 65535, cidrIp: 0.0.0.0/0}}
  - name: Rules for UDP and for the ports around are rewritten
    expect: quiet
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: [{SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
                SecurityGroupRule: {IpProtocol: udp, FromPort: 22, ToPort: 22, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f2,
                SecurityGroupRule: {IpProtocol: udp, FromPort: 22, ToPort: 22, CidrIpv6: '::/0', Description: ''}, tag: 2}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f3,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 1, ToPort: 21, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 3}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f4,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 1, ToPort: 21, CidrIpv6: '::/0', Description: ''}, tag: 4}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f5,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 23, ToPort: 65535, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 5}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f6,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 23, ToPort: 65535, CidrIpv6: '::/0', Description: ''}, tag: 6}]}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: Two rules are rewritten, the world gets HTTPS and the office this port
    expect: quiet
    without: [requestParameters.groupId, requestParameters.ipPermissions, responseElements.requestId, responseElements._return]
    events:
      - {eventName: ModifySecurityGroupRules, requestParameters: {ModifySecurityGroupRulesRequest: {GroupId: sg-0b7d9e2f4a6c81035, SecurityGroupRule: [{SecurityGroupRuleId: sgr-00001a2b3c4d5e6f1,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIpv4: 0.0.0.0/0, Description: ''}, tag: 1}, {SecurityGroupRuleId: sgr-00001a2b3c4d5e6f2,
                SecurityGroupRule: {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIpv4: 192.0.2.0/24, Description: ''}, tag: 2}]}}, responseElements: {ModifySecurityGroupRulesResponse: {
            requestId: c3a1f7e0-52d8-4b96-8f1c-7d2e9a0b4c65, return: true}}}
  - name: Another security group is admitted, no network
    expect: quiet
    events:
      - {requestParameters: {groupId: sg-0b7d9e2f4a6c81035, ipPermissions: {items: [{ipProtocol: tcp, fromPort: 22, toPort: 22, groups: {items: [{userId: '111122223333',
                      groupId: sg-0f1e2d3c4b5a69788}]}, ipRanges: {}, ipv6Ranges: {}, prefixListIds: {}}]}}}
  - name: The caller may not open the port
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/dana
          is not authorized to perform: ec2:AuthorizeSecurityGroupIngress on resource: arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0b7d9e2f4a6c81035
          because no identity-based policy allows the ec2:AuthorizeSecurityGroupIngress action', responseElements: null}
  - name: The rule is taken away
    expect: quiet
    events:
      - {eventName: RevokeSecurityGroupIngress}
  - name: The port is opened outwards
    expect: quiet
    events:
      - {eventName: AuthorizeSecurityGroupEgress}

network-exposure/vpc-changed.test.yml 3849
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEMBFYB7XCCO
    arn: arn:aws:iam::111122223333:user/marek
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: marek
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: CreateVpc
  awsRegion: ap-south-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.create-vpc
  requestParameters:
    cidrBlock: 10.60.0.0/16
    instanceTenancy: default
    amazonProvidedIpv6CidrBlock: false
  responseElements:
    requestId: 4f3e2d1c-0b9a-4887-a665-5443322110ff
    vpc:
      vpcId: vpc-07a6b5c4d3e2f1098
      state: pending
      ownerId: '111122223333'
      cidrBlock: 10.60.0.0/16
  requestID: 428c0017-85c6-5aab-bf96-ffee0a652d32
  eventID: 565b4971-a431-5969-9df6-9957d0cfe3b3
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: ec2.ap-south-1.amazonaws.com
tests:
  - name: A VPC is created
    expect: fires
  - name: A VPC is deleted
    expect: fires
    without: [requestParameters.cidrBlock, requestParameters.instanceTenancy, requestParameters.amazonProvidedIpv6CidrBlock, responseElements.vpc]
    events:
      - {eventName: DeleteVpc, requestParameters: {vpcId: vpc-07a6b5c4d3e2f1098}, responseElements: {_return: true}}
  - name: Name resolution inside a VPC is switched off
    expect: fires
    without: [requestParameters.cidrBlock, requestParameters.instanceTenancy, requestParameters.amazonProvidedIpv6CidrBlock, responseElements.vpc]
    events:
      - {eventName: ModifyVpcAttribute, requestParameters: {vpcId: vpc-07a6b5c4d3e2f1098, enableDnsSupport: {value: false}}, responseElements: {requestId: 4f3e2d1c-0b9a-4887-a665-5443322110ff,
          _return: true}}
  - name: A peering connection is deleted
    expect: fires
    without: [requestParameters.cidrBlock, requestParameters.instanceTenancy, requestParameters.amazonProvidedIpv6CidrBlock, responseElements.vpc]
    events:
      - {eventName: DeleteVpcPeeringConnection, requestParameters: {vpcPeeringConnectionId: pcx-0d9c8b7a6f5e41302}, responseElements: {requestId: 4f3e2d1c-0b9a-4887-a665-5443322110ff,
          _return: true}}
  - name: ClassicLink is enabled
    expect: fires
    without: [requestParameters.cidrBlock, requestParameters.instanceTenancy, requestParameters.amazonProvidedIpv6CidrBlock, responseElements.vpc]
    events:
      - {eventName: EnableVpcClassicLink, requestParameters: {vpcId: vpc-07a6b5c4d3e2f1098}, responseElements: {requestId: 4f3e2d1c-0b9a-4887-a665-5443322110ff,
          _return: true}}
  - name: CloudFormation creates the VPC
    expect: quiet
    events:
      - {userIdentity: {invokedBy: cloudformation.amazonaws.com}, sourceIPAddress: cloudformation.amazonaws.com, userAgent: cloudformation.amazonaws.com}
  - name: The caller may not create a VPC
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/marek
          is not authorized to perform: ec2:CreateVpc on resource: arn:aws:ec2:ap-south-1:111122223333:vpc/* because no identity-based policy allows the ec2:CreateVpc
          action', responseElements: null}
  - name: The quota is used up
    expect: quiet
    events:
      - {errorCode: Client.VpcLimitExceeded, errorMessage: The maximum number of VPCs has been reached., responseElements: null}
  - name: The VPCs are listed
    expect: quiet
    events:
      - {eventName: DescribeVpcs, readOnly: true, responseElements: null}

network-exposure/vpc-endpoint-denied.test.yml 2148
base:
  eventVersion: "1.11"
  userIdentity:
    type: AssumedRole
    principalId: AROADBQP57FF2AEXAMPLE:i-0123456789abcdef0
    arn: arn:aws:sts::111122223333:assumed-role/batch-worker/i-0123456789abcdef0
    accountId: "111122223333"
    accessKeyId: ASIAIOSFODNN7EXAMPLE
    sessionContext:
      sessionIssuer:
        type: Role
        principalId: AROADBQP57FF2AEXAMPLE
        arn: arn:aws:iam::111122223333:role/batch-worker
        accountId: "111122223333"
        userName: batch-worker
      attributes: {creationDate: "2026-07-07T11:06:28Z", mfaAuthenticated: "false"}
  eventTime: "2026-07-07T11:30:09Z"
  eventSource: s3.amazonaws.com
  eventName: PutObject
  awsRegion: eu-west-1
  sourceIPAddress: "192.0.2.131"
  userAgent: "[Boto3/1.40.2 md/Botocore#1.40.2 ua/2.1 os/linux#6.1.0 lang/python#3.12.3]"
  requestParameters: null
  responseElements: null
  requestID: 504732f9-ce8a-4d8b-8fc0-53cd384cb3d9
  readOnly: false
  eventType: AwsVpceEvent
  managementEvent: false
  recipientAccountId: "111122223333"
  eventCategory: NetworkActivity
  vpcEndpointId: vpce-0123456789abcdef0
  vpcEndpointAccountId: "111122223333"
  errorCode: VpceAccessDenied
  errorMessage: The request was denied due to a VPC endpoint policy
tests:
  - name: An upload is stopped at the endpoint
    expect: fires
  - name: A principal of another account is stopped
    expect: fires
    without: [userIdentity.arn, userIdentity.accessKeyId, userIdentity.sessionContext]
    events:
      - {userIdentity: {type: AWSAccount, accountId: "444455556666", principalId: "AROAI44QH8DHBEXAMPLE:uploader"}}
  - name: Another service behind another endpoint
    expect: fires
    events:
      - {eventSource: kms.amazonaws.com, eventName: Decrypt, readOnly: true}
  - name: The endpoint lets the call through
    expect: quiet
    without: [errorCode, errorMessage]
  - name: A bucket policy denies the call, which the endpoint let through
    expect: quiet
    events:
      - {errorCode: AccessDenied, errorMessage: Access Denied}
  - name: The data event of the denied call
    expect: quiet
    events:
      - {eventCategory: Data, eventType: AwsApiCall}

network-exposure/vpc-endpoint-foreign-principal.test.yml 1546
base:
  eventVersion: "1.11"
  userIdentity: {type: AWSAccount, principalId: "AROAI44QH8DHBEXAMPLE:uploader", accountId: "444455556666"}
  eventTime: "2026-07-07T11:31:55Z"
  eventSource: s3.amazonaws.com
  eventName: PutObject
  awsRegion: eu-west-1
  sourceIPAddress: "192.0.2.131"
  userAgent: "[aws-cli/2.31.4 md/awscrt#0.27.6 ua/2.1 os/linux#6.1.0 md/arch#x86_64]"
  requestParameters: null
  responseElements: null
  requestID: 058b8139-c5a8-4ddc-80af-8b5679df6852
  readOnly: false
  eventType: AwsVpceEvent
  managementEvent: false
  recipientAccountId: "111122223333"
  eventCategory: NetworkActivity
  vpcEndpointId: vpce-0123456789abcdef0
  vpcEndpointAccountId: "111122223333"
tests:
  - name: A session of another account gets through
    expect: fires
  - name: It is stopped at the endpoint
    expect: fires
    events:
      - {errorCode: VpceAccessDenied, errorMessage: The request was denied due to a VPC endpoint policy}
  - name: A user of another account asks for a secret
    expect: fires
    events:
      - {eventSource: secretsmanager.amazonaws.com, eventName: GetSecretValue, readOnly: true, userIdentity: {principalId: AIDAI44QH8DHBEXAMPLE}}
  - name: The session is of this account
    expect: quiet
    events:
      - {userIdentity: {type: AssumedRole, accountId: "111122223333"}}
  - name: The record names no account of the caller
    expect: quiet
    without: [userIdentity.accountId]
  - name: The data event of the same call
    expect: quiet
    events:
      - {eventCategory: Data, eventType: AwsApiCall}

network-exposure/vpc-peering-with-outsider.test.yml 5784
base:
  eventVersion: '1.11'
  userIdentity:
    type: IAMUser
    principalId: AIDAEXAMPLEMBFYB7XCCO
    arn: arn:aws:iam::111122223333:user/marek
    accountId: '111122223333'
    accessKeyId: AKIAIOSFODNN7EXAMPLE
    userName: marek
  eventTime: '2026-03-04T05:06:07Z'
  eventSource: ec2.amazonaws.com
  eventName: CreateVpcPeeringConnection
  awsRegion: eu-west-1
  sourceIPAddress: 198.51.100.27
  userAgent: aws-cli/2.31.9 md/awscrt#0.27.6 ua/2.1 os/linux#6.8.0 md/arch#x86_64 lang/python#3.13.7 md/pyimpl#CPython md/command#ec2.create-vpc-peering-connection
  requestParameters:
    vpcId: vpc-0d2c4b6a8e0f1937
    peerVpcId: vpc-0e1f2a3b4c5d6e7f8
    peerOwnerId: '444455556666'
  responseElements:
    requestId: 2c4e6a80-1b3d-4f5a-8c7e-9d0b1a2c3e4f
    vpcPeeringConnection:
      vpcPeeringConnectionId: pcx-0d9c8b7a6f5e41302
      requesterVpcInfo:
        ownerId: '111122223333'
        vpcId: vpc-0d2c4b6a8e0f1937
        cidrBlock: 10.20.0.0/16
        region: eu-west-1
      accepterVpcInfo:
        ownerId: '444455556666'
        vpcId: vpc-0e1f2a3b4c5d6e7f8
        region: eu-west-1
      status:
        code: initiating-request
        message: initiating-request
  requestID: 4ef47732-b6ac-5bd1-a203-67a57cd7db24
  eventID: a66f4e43-9a64-5cd7-928c-759c3f0bb4b2
  readOnly: false
  eventType: AwsApiCall
  managementEvent: true
  recipientAccountId: '111122223333'
  eventCategory: Management
  tlsDetails:
    tlsVersion: TLSv1.3
    cipherSuite: TLS_AES_128_GCM_SHA256
    clientProvidedHostHeader: ec2.eu-west-1.amazonaws.com
tests:
  - name: Peering with another account is requested
    expect: fires
  - name: A request of another account is accepted
    expect: fires
    without: [requestParameters.vpcId, requestParameters.peerVpcId, requestParameters.peerOwnerId]
    events:
      - {eventName: AcceptVpcPeeringConnection, requestParameters: {vpcPeeringConnectionId: pcx-0d9c8b7a6f5e41302}, responseElements: {vpcPeeringConnection: {
            requesterVpcInfo: {ownerId: '444455556666'}, accepterVpcInfo: {ownerId: '111122223333'}, status: {code: provisioning, message: provisioning}}}}
  - name: Other accounts are known, this one is not
    expect: fires
    placeholders: {known_accounts: ['123456789012']}
  - name: The peer is a known account
    expect: quiet
    placeholders: {known_accounts: ['444455556666']}
  - name: A request of a known account is accepted
    expect: quiet
    without: [requestParameters.vpcId, requestParameters.peerVpcId, requestParameters.peerOwnerId]
    placeholders: {known_accounts: ['444455556666']}
    events:
      - {eventName: AcceptVpcPeeringConnection, requestParameters: {vpcPeeringConnectionId: pcx-0d9c8b7a6f5e41302}, responseElements: {requestId: 2c4e6a80-1b3d-4f5a-8c7e-9d0b1a2c3e4f,
          vpcPeeringConnection: {vpcPeeringConnectionId: pcx-0d9c8b7a6f5e41302, requesterVpcInfo: {ownerId: '444455556666', vpcId: vpc-0d2c4b6a8e0f1937, cidrBlock: 10.20.0.0/16,
              region: eu-west-1}, accepterVpcInfo: {ownerId: '111122223333', vpcId: vpc-0e1f2a3b4c5d6e7f8, region: eu-west-1}, status: {code: provisioning,
              message: provisioning}}}}
  - name: Two networks of this account are joined and no owner is named
    expect: quiet
    without: [requestParameters.peerOwnerId]
    events:
      - {requestParameters: {vpcId: vpc-0d2c4b6a8e0f1937, peerVpcId: vpc-0e1f2a3b4c5d6e7f8}, responseElements: {requestId: 2c4e6a80-1b3d-4f5a-8c7e-9d0b1a2c3e4f,
          vpcPeeringConnection: {vpcPeeringConnectionId: pcx-0d9c8b7a6f5e41302, requesterVpcInfo: {ownerId: '111122223333', vpcId: vpc-0d2c4b6a8e0f1937, cidrBlock: 10.20.0.0/16,
              region: eu-west-1}, accepterVpcInfo: {ownerId: '111122223333', vpcId: vpc-0e1f2a3b4c5d6e7f8, region: eu-west-1}, status: {code: initiating-request,
              message: initiating-request}}}}
  - name: Two networks of this account are joined and the owner is named
    expect: quiet
    events:
      - {requestParameters: {peerOwnerId: '111122223333'}, responseElements: {requestId: 2c4e6a80-1b3d-4f5a-8c7e-9d0b1a2c3e4f, vpcPeeringConnection: {vpcPeeringConnectionId: pcx-0d9c8b7a6f5e41302,
            requesterVpcInfo: {ownerId: '111122223333', vpcId: vpc-0d2c4b6a8e0f1937, cidrBlock: 10.20.0.0/16, region: eu-west-1}, accepterVpcInfo: {ownerId: '111122223333',
              vpcId: vpc-0e1f2a3b4c5d6e7f8, region: eu-west-1}, status: {code: initiating-request, message: initiating-request}}}}
  - name: An acceptance is answered without the requester
    expect: quiet
    without: [requestParameters.vpcId, requestParameters.peerVpcId, requestParameters.peerOwnerId, responseElements.vpcPeeringConnection]
    events:
      - {eventName: AcceptVpcPeeringConnection, requestParameters: {vpcPeeringConnectionId: pcx-0d9c8b7a6f5e41302}, responseElements: {requestId: 2c4e6a80-1b3d-4f5a-8c7e-9d0b1a2c3e4f}}
  - name: The caller may not request peering
    expect: quiet
    events:
      - {errorCode: Client.UnauthorizedOperation, errorMessage: 'You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/marek
          is not authorized to perform: ec2:CreateVpcPeeringConnection on resource: arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-0d2c4b6a8e0f1937 because no
          identity-based policy allows the ec2:CreateVpcPeeringConnection action', responseElements: null}
  - name: A request of another account is turned down
    expect: quiet
    without: [requestParameters.vpcId, requestParameters.peerVpcId, requestParameters.peerOwnerId, responseElements.vpcPeeringConnection]
    events:
      - {eventName: RejectVpcPeeringConnection, requestParameters: {vpcPeeringConnectionId: pcx-0d9c8b7a6f5e41302}, responseElements: {requestId: 2c4e6a80-1b3d-4f5a-8c7e-9d0b1a2c3e4f,
          _return: true}}


"""#
}
