"""The ordinary calls of services and of running programs: most of any trail."""

from datetime import timedelta

from .cast import (
    BUCKETS,
    DATA,
    EU,
    FUNCTIONS,
    JAVA,
    NAT,
    SECRETS,
    SHOP,
    US,
    Caller,
    function_session,
    instance,
    kms_key,
    role_session,
    secret_arn,
    service,
    session_key,
)
from .dice import fixed_guid, fixed_hex
from .record import s3_data

SERVICE_ROLES = [
    ("config.amazonaws.com", "aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig", "configLambdaExecution"),
    (
        "trustedadvisor.amazonaws.com",
        "aws-service-role/trustedadvisor.amazonaws.com/AWSServiceRoleForTrustedAdvisor",
        "TrustedAdvisor_reader",
    ),
    (
        "resource-explorer-2.amazonaws.com",
        "aws-service-role/resource-explorer-2.amazonaws.com/AWSServiceRoleForResourceExplorer",
        "resource-explorer-2",
    ),
    (
        "access-analyzer.amazonaws.com",
        "aws-service-role/access-analyzer.amazonaws.com/AWSServiceRoleForAccessAnalyzer",
        "access-analyzer",
    ),
]
CHECKS = [
    ("ec2", "DescribeInstances", {"maxResults": 1000, "instancesSet": {}, "filterSet": {}}),
    ("ec2", "DescribeVolumes", {"maxResults": 500, "volumeSet": {}, "filterSet": {}}),
    (
        "ec2",
        "DescribeSecurityGroups",
        {"maxResults": 1000, "securityGroupSet": {}, "securityGroupIdSet": {}, "filterSet": {}},
    ),
    ("ec2", "DescribeVpcs", {"vpcSet": {}, "filterSet": {}}),
    ("ec2", "DescribeSubnets", {"subnetSet": {}, "filterSet": {}}),
    ("ec2", "DescribeAddresses", {"publicIpsSet": {}, "filterSet": {}, "allocationIdsSet": {}}),
    ("ec2", "DescribeRouteTables", {"routeTableIdSet": {}, "filterSet": {}}),
    ("ec2", "DescribeFlowLogs", {"DescribeFlowLogsRequest": {"MaxResults": 1000}}),
    ("rds", "DescribeDBInstances", {"maxRecords": 100}),
    ("lambda", "ListFunctions20150331", {"maxItems": 50}),
    ("logs", "DescribeLogGroups", {"limit": 50}),
    ("kms", "ListAliases", {"limit": 100}),
    ("cloudtrail", "DescribeTrails", {"trailNameList": [], "includeShadowTrails": True}),
    ("monitoring", "DescribeAlarms", {"maxRecords": 100}),
]


def service_assumes(scene, account, region):
    """A service takes its role in the account."""
    name, role, session = scene.dice.pick(SERVICE_ROLES)
    when = scene.when()
    short = role.rsplit("/", 1)[1]
    yield scene.assume_role(
        when,
        service(name),
        f"arn:aws:iam::{account}:role/{role}",
        session,
        session_key(account, short, session, when),
        account,
        region,
    )


def service_checks(scene, account, region):
    """AWS Config or Trusted Advisor looks at the account with the role it took."""
    name, role, session = scene.dice.pick(SERVICE_ROLES[:2])
    path, short = role.rsplit("/", 1)
    since = scene.when()
    caller = role_session(account, short, session, since, name, name, path=path + "/", invoked_by=name)
    for source, call, request in scene.dice.shuffled(CHECKS)[: scene.dice.between(2, 4)]:
        yield scene.call(
            since + timedelta(seconds=scene.dice.between(1, 40)), caller, source, call, region, request, reads=True
        )


def trail_checks_bucket(scene, account, region):
    """CloudTrail looks whether it may write to the account's own trail bucket."""
    bucket = "quillmoor-account-trail" if account == SHOP else "quillmoor-lake-trail"
    host = f"{bucket}.s3.{region}.amazonaws.com"
    yield scene.call(
        scene.when(),
        service("cloudtrail.amazonaws.com"),
        "s3",
        "GetBucketAcl",
        region,
        {"bucketName": bucket, "Host": host, "acl": ""},
        reads=True,
        account=account,
        additional=s3_data(scene.dice, 486, 0),
        shared=scene.dice.guid(),
        resources=[{"accountId": account, "type": "AWS::S3::Bucket", "ARN": f"arn:aws:s3:::{bucket}"}],
    )


def function_runs(scene, account, region):
    """A function starts: its role is taken, its environment decrypted, its log stream opened."""
    function = scene.dice.pick(FUNCTIONS[account])
    when = scene.when()
    arn = f"arn:aws:lambda:{region}:{account}:function:{function}"
    caller = function_session(account, region, function, when)
    if scene.dice.chance(20):
        yield scene.assume_role(
            when,
            service("lambda.amazonaws.com"),
            f"arn:aws:iam::{account}:role/{function}-exec",
            function,
            caller.identity["accessKeyId"],
            account,
            region,
        )
    key = kms_key(account, region, "environment")
    yield scene.call(
        when + timedelta(seconds=1),
        caller,
        "kms",
        "Decrypt",
        region,
        {"encryptionContext": {"aws:lambda:FunctionArn": arn}, "encryptionAlgorithm": "SYMMETRIC_DEFAULT"},
        reads=True,
        resources=[{"accountId": account, "type": "AWS::KMS::Key", "ARN": key}],
    )
    yield scene.call(
        when + timedelta(seconds=2),
        caller,
        "logs",
        "CreateLogStream",
        region,
        {
            "logGroupName": f"/aws/lambda/{function}",
            "logStreamName": f"{when:%Y/%m/%d}/[$LATEST]{scene.dice.hex(32)}",
        },
    )


def function_reads_secret(scene, account, region):
    """A function fetches its own secret through the VPC endpoint, and Secrets Manager decrypts it."""
    function = {SHOP: "order-intake", DATA: "crm-sync"}[account]
    when = scene.when()
    caller = function_session(account, region, function, when)
    endpoint = "vpce-0" + fixed_hex(f"endpoint/{account}/{region}/secrets", 16)
    caller = Caller(account, caller.identity, caller.address, caller.agent, endpoint=endpoint, arn=caller.arn)
    arn = secret_arn(account, region, SECRETS[account][0])
    yield scene.call(when, caller, "secretsmanager", "GetSecretValue", region, {"secretId": arn}, reads=True)
    yield decrypt_for_secret(scene, when, caller, region, arn)


def decrypt_for_secret(scene, when, caller, region, arn):
    """The Decrypt that follows a GetSecretValue, in the name of the same caller."""
    via = Caller(
        caller.account,
        {**caller.identity, "invokedBy": "secretsmanager.amazonaws.com"},
        "secretsmanager.amazonaws.com",
        "secretsmanager.amazonaws.com",
        internal=True,
    )
    key = kms_key(caller.account, region, "secrets")
    return scene.call(
        when,
        via,
        "kms",
        "Decrypt",
        region,
        {
            "encryptionContext": {"SecretARN": arn, "SecretVersionId": fixed_guid("version/" + arn)},
            "encryptionAlgorithm": "SYMMETRIC_DEFAULT",
        },
        reads=True,
        resources=[{"accountId": caller.account, "type": "AWS::KMS::Key", "ARN": key}],
    )


def objects_move(scene, account, region):
    """Data events of a bucket: a program reads and writes objects."""
    function = scene.dice.pick(FUNCTIONS[account])
    bucket = scene.dice.pick(BUCKETS[account][:2])
    when = scene.when()
    caller = function_session(account, region, function, when)
    for _ in range(scene.dice.between(2, 4)):
        writes = scene.dice.chance(30)
        key = scene.dice.pick(
            [
                f"covers/{scene.dice.hex(6)}.webp",
                f"2026/03/{when.day:02}/orders-{scene.dice.hex(4)}.parquet",
                "übersicht/märz 2026.csv",
                f"stock/{scene.dice.between(100, 999)}.json",
            ]
        )
        host = f"{bucket}.s3.{region}.amazonaws.com"
        yield scene.call(
            when + timedelta(seconds=scene.dice.below(30)),
            caller,
            "s3",
            "PutObject" if writes else "GetObject",
            region,
            {"bucketName": bucket, "Host": host, "key": key},
            {"x-amz-server-side-encryption": "aws:kms"} if writes else None,
            reads=not writes,
            category="Data",
            additional=s3_data(
                scene.dice,
                0 if writes else scene.dice.between(400, 90000),
                scene.dice.between(400, 9000) if writes else 0,
            ),
            resources=[
                {"type": "AWS::S3::Object", "ARN": f"arn:aws:s3:::{bucket}/{key}"},
                {"accountId": account, "type": "AWS::S3::Bucket", "ARN": f"arn:aws:s3:::{bucket}"},
            ],
        )


def data_key(scene, account, region):
    """S3 asks for a data key for the role that writes."""
    function = FUNCTIONS[account][0]
    when = scene.when()
    base = function_session(account, region, function, when)
    caller = Caller(
        account, {**base.identity, "invokedBy": "AWS Internal"}, "AWS Internal", "AWS Internal", internal=True
    )
    bucket = BUCKETS[account][0]
    key = kms_key(account, region, "objects")
    yield scene.call(
        when,
        caller,
        "kms",
        "GenerateDataKey",
        region,
        {"keyId": key, "keySpec": "AES_256", "encryptionContext": {"aws:s3:arn": f"arn:aws:s3:::{bucket}"}},
        reads=True,
        resources=[{"accountId": account, "type": "AWS::KMS::Key", "ARN": key}],
    )


def instance_reports(scene, account, region):
    """An instance's agent speaks with the role of the instance (IMDSv2, now and then still v1)."""
    number = scene.dice.between(1, 4)
    session = instance(account, region, number)
    when = scene.when()
    caller = role_session(
        account,
        "web-node",
        session,
        when - timedelta(minutes=40),
        NAT[region],
        JAVA,
        delivery="1.0" if number == 4 else "2.0",
    )
    yield scene.call(
        when,
        caller,
        "ssm",
        "UpdateInstanceInformation",
        region,
        {
            "instanceId": session,
            "agentVersion": "3.3.1611.0",
            "agentStatus": "Active",
            "platformType": "Linux",
            "platformName": "Amazon Linux",
            "platformVersion": "2023",
            "iPAddress": NAT[region],
            "computerName": f"web-{number}.{region}.compute.internal",
            "agentName": "amazon-ssm-agent",
        },
    )
    if scene.dice.chance(40):
        yield scene.call(
            when + timedelta(seconds=3),
            caller,
            "ec2",
            "DescribeTags",
            region,
            {"filterSet": {"items": [{"name": "resource-id", "valueSet": {"items": [{"value": session}]}}]}},
            reads=True,
        )


def key_rotates(scene, account, region):
    """An event of the service itself: an identity without a type."""
    when = scene.when()
    caller = Caller(
        account, {"accountId": account, "invokedBy": "AWS Internal"}, "AWS Internal", "AWS Internal", internal=True
    )
    key = kms_key(account, region, "environment")
    record = scene.call(
        when,
        caller,
        "kms",
        "RotateKey",
        region,
        None,
        None,
        type="AwsServiceEvent",
        details={"keyId": key.rsplit("/", 1)[1]},
        resources=[{"accountId": account, "type": "AWS::KMS::Key", "ARN": key}],
    )
    yield record


COMMON = [service_checks, trail_checks_bucket, service_checks, service_checks, service_assumes]
BUSY = COMMON + [function_runs, function_runs, objects_move, data_key, data_key, instance_reports, instance_reports]


def filler(scene, account, region, wanted):
    """At least `wanted` ordinary records of the scene's time."""
    busy = region in (US, EU) and (account, region) != (DATA, US)
    records = []
    while len(records) < wanted:
        recipe = scene.dice.pick(BUSY if busy else COMMON)
        if busy and scene.dice.chance(4):
            recipe = function_reads_secret
        records += recipe(scene, account, region)
    return records
