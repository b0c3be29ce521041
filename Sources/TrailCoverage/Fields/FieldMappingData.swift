/// The names of fields in one system, as rows of text.
///
/// A row is a path in CloudTrail's records and the name for it. `PATH.* NAME.*` stands for all below a path, which go on
/// under the same names; `PATH.* NAME >` for all below a path, which stand in the JSON that the field holds; `* *` for
/// all fields, which keep their paths.
struct FieldMappingData {
  let siem: SIEM
  let source: String
  var notes: [String] = []
  /// Whether `{}` stands behind a list.
  var marksLists = false
  let rows: String

  static func of(_ siem: SIEM) -> FieldMappingData {
    switch siem {
    case .splunk: splunk
    case .sentinel: sentinel
    case .elastic: elastic
    case .opensearch: openSearch
    case .secops: secOps
    case .ocsf: ocsf
    }
  }
}

extension FieldMappingData {
  private static let splunk = FieldMappingData(
    siem: .splunk,
    source: "Splunk Add-on for AWS, source type aws:cloudtrail: the paths of the JSON as they are",
    notes: [
      "{} stands behind a list; where no archive tells which fields are lists, some may lack it.",
      "The add-on's aliases for the Common Information Model (as src for sourceIPAddress and user_agent for"
        + " userAgent) are there beside these names.",
      "A policy that is text is taken apart by spath input=FIELD.",
    ], marksLists: true, rows: "* *")

  private static let sentinel = FieldMappingData(
    siem: .sentinel,
    source: "Microsoft Sentinel, table AWSCloudTrail: the columns were checked against its published schema",
    notes: [
      "RequestParameters and other columns hold JSON as text: parse_json(COLUMN).PATH, with an index or mv-expand"
        + " for each list on the way.",
      "The columns CidrIp, IpProtocol, SourcePort and DestinationPort hold parts of RequestParameters; which ones is not"
        + " certain, so that they are left out.",
    ],
    rows: """
      additionalEventData AdditionalEventData
      additionalEventData.* AdditionalEventData >
      apiVersion APIVersion
      awsRegion AWSRegion
      errorCode ErrorCode
      errorMessage ErrorMessage
      eventCategory Category
      eventID AwsEventId
      eventName EventName
      eventSource EventSource
      eventTime TimeGenerated
      eventType EventTypeName
      eventVersion EventVersion
      managementEvent ManagementEvent
      readOnly ReadOnly
      recipientAccountId RecipientAccountId
      requestID AwsRequestId_
      requestParameters RequestParameters
      requestParameters.* RequestParameters >
      resources Resources
      resources.* Resources >
      responseElements ResponseElements
      responseElements.* ResponseElements >
      serviceEventDetails ServiceEventDetails
      serviceEventDetails.* ServiceEventDetails >
      sharedEventID SharedEventId
      sourceIPAddress SourceIpAddress
      tlsDetails.cipherSuite CipherSuite
      tlsDetails.clientProvidedHostHeader ClientProvidedHostHeader
      tlsDetails.tlsVersion TlsVersion
      userAgent UserAgent
      userIdentity.accessKeyId UserIdentityAccessKeyId
      userIdentity.accountId UserIdentityAccountId
      userIdentity.arn UserIdentityArn
      userIdentity.invokedBy UserIdentityInvokedBy
      userIdentity.principalId UserIdentityPrincipalid
      userIdentity.sessionContext.attributes.creationDate SessionCreationDate
      userIdentity.sessionContext.attributes.mfaAuthenticated SessionMfaAuthenticated
      userIdentity.sessionContext.ec2RoleDelivery EC2RoleDelivery
      userIdentity.sessionContext.sessionIssuer.accountId SessionIssuerAccountId
      userIdentity.sessionContext.sessionIssuer.arn SessionIssuerArn
      userIdentity.sessionContext.sessionIssuer.principalId SessionIssuerPrincipalId
      userIdentity.sessionContext.sessionIssuer.type SessionIssuerType
      userIdentity.sessionContext.sessionIssuer.userName SessionIssuerUserName
      userIdentity.type UserIdentityType
      userIdentity.userName UserIdentityUserName
      vpcEndpointId VpcEndpointId
      """)

  private static let elastic = FieldMappingData(
    siem: .elastic,
    source:
      "Elastic integration for AWS, data stream aws.cloudtrail: from knowledge of it, not checked against a copy",
    notes: [
      "The names may differ from version to version: compare them with your own index before you rely on them.",
      "Fields of the type flattened take every value for a keyword: numbers compare as text.",
      "source.ip and source.geo are made from source.address where it is an address; user_agent.* from"
        + " user_agent.original.",
      "eventTime is a date as @timestamp, and event.outcome is made from errorCode and errorMessage.",
    ],
    rows: """
      additionalEventData aws.cloudtrail.flattened.additional_eventdata
      additionalEventData.* aws.cloudtrail.flattened.additional_eventdata.*
      apiVersion aws.cloudtrail.api_version
      awsRegion cloud.region
      errorCode aws.cloudtrail.error_code
      errorMessage aws.cloudtrail.error_message
      eventCategory aws.cloudtrail.event_category
      eventID event.id
      eventName event.action
      eventSource event.provider
      eventTime @timestamp
      eventType aws.cloudtrail.event_type
      eventVersion aws.cloudtrail.event_version
      managementEvent aws.cloudtrail.management_event
      readOnly aws.cloudtrail.read_only
      recipientAccountId aws.cloudtrail.recipient_account_id
      requestID aws.cloudtrail.request_id
      requestParameters aws.cloudtrail.flattened.request_parameters
      requestParameters.* aws.cloudtrail.flattened.request_parameters.*
      resources.ARN aws.cloudtrail.resources.arn
      resources.accountId aws.cloudtrail.resources.account_id
      resources.type aws.cloudtrail.resources.type
      responseElements aws.cloudtrail.flattened.response_elements
      responseElements.* aws.cloudtrail.flattened.response_elements.*
      serviceEventDetails aws.cloudtrail.flattened.service_event_details
      serviceEventDetails.* aws.cloudtrail.flattened.service_event_details.*
      sharedEventID aws.cloudtrail.shared_event_id
      sourceIPAddress source.address
      userAgent user_agent.original
      userIdentity.accessKeyId aws.cloudtrail.user_identity.access_key_id
      userIdentity.accountId cloud.account.id
      userIdentity.arn aws.cloudtrail.user_identity.arn
      userIdentity.invokedBy aws.cloudtrail.user_identity.invoked_by
      userIdentity.principalId user.id
      userIdentity.sessionContext.attributes.creationDate aws.cloudtrail.user_identity.session_context.creation_date
      userIdentity.sessionContext.attributes.mfaAuthenticated aws.cloudtrail.user_identity.session_context.mfa_authenticated
      userIdentity.sessionContext.sessionIssuer.accountId aws.cloudtrail.user_identity.session_context.session_issuer.account_id
      userIdentity.sessionContext.sessionIssuer.arn aws.cloudtrail.user_identity.session_context.session_issuer.arn
      userIdentity.sessionContext.sessionIssuer.principalId aws.cloudtrail.user_identity.session_context.session_issuer.principal_id
      userIdentity.sessionContext.sessionIssuer.type aws.cloudtrail.user_identity.session_context.session_issuer.type
      userIdentity.type aws.cloudtrail.user_identity.type
      vpcEndpointId aws.cloudtrail.vpc_endpoint_id
      """)

  private static let openSearch = FieldMappingData(
    siem: .opensearch, source: "OpenSearch with the records as they are: the paths of the JSON",
    notes: [
      "For records that Amazon Security Lake has made OCSF, ask for ocsf instead.",
      "With dynamic mapping, a text is compared as a whole under FIELD.keyword.",
    ], rows: "* *")

  private static let secOps = FieldMappingData(
    siem: .secops,
    source:
      "Google SecOps, Unified Data Model, parser AWS_CLOUDTRAIL: from knowledge of it, not checked against a copy",
    notes: [
      "The parser spreads the other fields, by service and call, over principal, target, security_result and"
        + " additional.fields: they are left out."
    ],
    rows: """
      eventID metadata.product_log_id
      eventName metadata.product_event_type
      eventTime metadata.event_timestamp
      sourceIPAddress principal.ip
      userAgent network.http.user_agent
      """)

  private static let ocsf = FieldMappingData(
    siem: .ocsf,
    source:
      "OCSF, class API Activity (6003) with the profile Cloud: the attributes are in the schemas 1.1 to 1.5; which"
      + " of them Amazon Security Lake fills with a field is from memory",
    notes: [
      "time is in milliseconds since 1970, is_mfa is a boolean.",
      "src_endpoint.ip holds addresses only; the name of a service stands elsewhere.",
      "Sign-ins are of the class Authentication (3002).",
      "What the class has no place for is in unmapped, whose names are left out.",
    ],
    rows: """
      apiVersion api.version
      awsRegion cloud.region
      errorCode api.response.error
      eventID metadata.uid
      eventName api.operation
      eventSource api.service.name
      eventTime time
      eventVersion metadata.product.version
      requestID api.request.uid
      requestParameters api.request.data
      requestParameters.* api.request.data >
      resources.ARN resources.uid
      resources.accountId resources.owner.account.uid
      resources.type resources.type
      responseElements api.response.data
      responseElements.* api.response.data >
      sourceIPAddress src_endpoint.ip
      userAgent http_request.user_agent
      userIdentity.accessKeyId actor.user.credential_uid
      userIdentity.accountId actor.user.account.uid
      userIdentity.arn actor.user.uid
      userIdentity.invokedBy actor.invoked_by
      userIdentity.principalId actor.user.uid_alt
      userIdentity.sessionContext.attributes.creationDate actor.session.created_time
      userIdentity.sessionContext.attributes.mfaAuthenticated actor.session.is_mfa
      userIdentity.sessionContext.sessionIssuer.arn actor.session.issuer
      userIdentity.sessionContext.webIdFederationData.federatedProvider actor.idp.name
      userIdentity.type actor.user.type
      userIdentity.userName actor.user.name
      """)
}
