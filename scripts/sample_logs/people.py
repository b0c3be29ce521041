"""What people do on a working day, mistakes included."""

from datetime import timedelta

from .cast import (
    BUCKETS,
    CHROME,
    EDGE,
    FIREFOX,
    HOME,
    OFFICE,
    OLD_CLI,
    RUNNERS,
    SHOP,
    US,
    VPN,
    Caller,
    cli,
    iam_user,
    person,
    role_session,
)
from .dice import fixed_hex
from .record import s3_data, session_token, us_date


def legacy_deploys(scene, account, region):
    """The old deploy user at its usual place: the key that will be stolen."""
    caller = iam_user(SHOP, "deploy-legacy", RUNNERS[1], OLD_CLI)
    when = scene.when()
    yield scene.call(when, caller, "sts", "GetCallerIdentity", US, reads=True)
    for position, key in enumerate(("assets/site.css", "assets/site.js", "index.html")):
        bucket = BUCKETS[SHOP][0]
        yield scene.call(
            when + timedelta(seconds=2 + position),
            caller,
            "s3",
            "PutObject",
            region,
            {"bucketName": bucket, "Host": f"{bucket}.s3.{region}.amazonaws.com", "key": key},
            None,
            category="Data",
            additional=s3_data(scene.dice, 0, scene.dice.between(2000, 70000)),
            resources=[
                {"type": "AWS::S3::Object", "ARN": f"arn:aws:s3:::{bucket}/{key}"},
                {"accountId": SHOP, "type": "AWS::S3::Bucket", "ARN": f"arn:aws:s3:::{bucket}"},
            ],
        )


def analyst_signs_in(scene, account, region):
    """An analyst comes through SAML, under a name that is not ASCII, and asks Athena something."""
    when = scene.when()
    provider = f"arn:aws:iam::{account}:saml-provider/quillmoor-login"
    role = f"arn:aws:iam::{account}:role/analyst"
    session = "zoe.lindqvist@quillmoor.example"
    caller = Caller(
        account,
        {
            "type": "SAMLUser",
            "principalId": f"{fixed_hex('saml', 27)}=:{session}",
            "userName": "Zoë Lindqvist",
            "identityProvider": f"{fixed_hex('saml', 27)}=",
        },
        HOME,
        EDGE,
    )
    signed = role_session(account, "analyst", session, when, HOME, EDGE, console=True)
    yield scene.call(
        when,
        caller,
        "sts",
        "AssumeRoleWithSAML",
        region,
        {
            "sAMLAssertionID": "_" + scene.dice.guid(),
            "roleSessionName": session,
            "durationSeconds": 3600,
            "roleArn": role,
            "principalArn": provider,
        },
        {
            "subjectType": "persistent",
            "issuer": "https://login.quillmoor.example/saml",
            "credentials": {
                "accessKeyId": signed.identity["accessKeyId"],
                "expiration": us_date(when, 1),
                "sessionToken": session_token(signed.identity["accessKeyId"]),
            },
            "nameQualifier": fixed_hex("saml", 27) + "=",
            "subject": "Zoë Lindqvist",
            "assumedRoleUser": {"assumedRoleId": signed.identity["principalId"], "arn": signed.arn},
            "audience": "https://signin.aws.amazon.com/saml",
        },
        reads=True,
        resources=[
            {"accountId": account, "type": "AWS::IAM::Role", "ARN": role},
            {"accountId": account, "type": "AWS::IAM::SAMLProvider", "ARN": provider},
        ],
    )
    yield scene.sign_in(
        when + timedelta(seconds=2), signed, region, True, False, f"https://{region}.console.aws.amazon.com/athena/home"
    )
    query = scene.dice.guid()
    yield scene.call(
        when + timedelta(seconds=40),
        signed,
        "athena",
        "StartQueryExecution",
        region,
        {
            "queryString": "SELECT titel, sum(menge) FROM verkäufe WHERE ort = 'Köln' -- 東京 später\nGROUP BY titel",
            "clientRequestToken": scene.dice.guid(),
            "workGroup": "primary",
            "queryExecutionContext": {"database": "sales"},
        },
        {"queryExecutionId": query},
    )
    for delay in (42, 45, 49):
        yield scene.call(
            when + timedelta(seconds=delay),
            signed,
            "athena",
            "GetQueryExecution",
            region,
            {"queryExecutionId": query},
            reads=True,
        )


def finance_signs_in(scene, account, region):
    """An IAM user with a second factor looks at the bill; now and then somebody mistypes a name first."""
    when = scene.when()
    caller = iam_user(SHOP, "tomas.rybak", OFFICE, CHROME)
    before = {key: value for key, value in caller.identity.items() if key != "accessKeyId"}
    door = Caller(SHOP, before, OFFICE, CHROME)
    page = "https://us-east-1.console.aws.amazon.com/costmanagement/home?isauthcode=true"
    if scene.dice.chance(40):
        unknown = {
            "type": "IAMUser",
            "principalId": "",
            "accountId": SHOP,
            "accessKeyId": "",
            "userName": "HIDDEN_DUE_TO_SECURITY_REASONS",
        }
        yield scene.sign_in(
            when - timedelta(seconds=25),
            Caller(SHOP, unknown, OFFICE, CHROME),
            US,
            False,
            False,
            page,
            "No username found in supplied account",
        )
    check = scene.call(
        when - timedelta(seconds=6),
        door,
        "signin",
        "CheckMfa",
        US,
        None,
        {"CheckMfa": "Success"},
        type="AwsConsoleSignIn",
        additional={"MfaType": "Virtual MFA"},
    )
    yield check
    yield scene.sign_in(when, door, US, True, True, page)
    signed = iam_user(SHOP, "tomas.rybak", OFFICE, CHROME, console_since=when, mfa=True)
    for delay in (20, 35):
        yield scene.call(
            when + timedelta(seconds=delay),
            signed,
            "ce",
            "GetCostAndUsage",
            US,
            {
                "timePeriod": {"start": "2026-02-01", "end": "2026-03-01"},
                "granularity": "MONTHLY",
                "metrics": ["UnblendedCost"],
            },
            reads=True,
        )


def mistakes(account, region):
    """Calls that fail in ordinary ways: (source, name, request, reads, (code, text))."""
    return [
        (
            "iam",
            "GetLoginProfile",
            {"userName": "deploy-legacy"},
            True,
            ("NoSuchEntityException", "Login Profile for User deploy-legacy cannot be found."),
        ),
        (
            "iam",
            "GetRolePolicy",
            {"roleName": "web-node", "policyName": "old"},
            True,
            ("NoSuchEntityException", "The role policy with name old cannot be found."),
        ),
        (
            "cloudformation",
            "DescribeStacks",
            {"stackName": "shop-front"},
            True,
            ("ThrottlingException", "Rate exceeded"),
        ),
        (
            "ec2",
            "DescribeInstanceAttribute",
            {"instanceId": "i-1", "attribute": "userData"},
            True,
            ("Client.InvalidInstanceID.Malformed", 'Invalid id: "i-1"'),
        ),
        (
            "ec2",
            "RunInstances",
            {
                "instancesSet": {
                    "items": [{"imageId": "ami-0" + fixed_hex("ami/old", 16), "minCount": 1, "maxCount": 1}]
                },
                "instanceType": "t2.micro",
            },
            False,
            (
                "Client.InvalidParameterValue",
                "The architecture 'arm64' of the specified instance type does not match the image.",
            ),
        ),
        (
            "ec2",
            "DescribeVolumes",
            {"volumeSet": {"items": [{"volumeId": "vol-0" + fixed_hex("volume/gone", 16)}]}, "filterSet": {}},
            True,
            ("Client.InvalidVolume.NotFound", f"The volume 'vol-0{fixed_hex('volume/gone', 16)}' does not exist."),
        ),
        (
            "s3",
            "GetBucketTagging",
            {
                "bucketName": BUCKETS[account][1],
                "Host": f"{BUCKETS[account][1]}.s3.{region}.amazonaws.com",
                "tagging": "",
            },
            True,
            ("NoSuchTagSet", "The TagSet does not exist"),
        ),
        (
            "lambda",
            "GetFunction20150331v2",
            {"functionName": "cover-resizer"},
            True,
            (
                "ResourceNotFoundException",
                f"Function not found: arn:aws:lambda:{region}:{account}:function:cover-resizer",
            ),
        ),
        (
            "logs",
            "DescribeLogStreams",
            {"logGroupName": "/aws/lambda/gone"},
            True,
            ("ResourceNotFoundException", "The specified log group does not exist."),
        ),
        (
            "secretsmanager",
            "DescribeSecret",
            {"secretId": "shop/payment/gateway"},
            True,
            ("ResourceNotFoundException", "Secrets Manager can't find the specified secret."),
        ),
    ]


LOOKS = [
    ("ec2", "DescribeInstances", {"maxResults": 50, "instancesSet": {}, "filterSet": {}}),
    ("ec2", "DescribeInstanceStatus", {"includeAllInstances": True, "instancesSet": {}, "filterSet": {}}),
    (
        "ec2",
        "DescribeSecurityGroups",
        {"maxResults": 200, "securityGroupSet": {}, "securityGroupIdSet": {}, "filterSet": {}},
    ),
    ("lambda", "ListFunctions20150331", None),
    ("logs", "DescribeLogGroups", {"limit": 50}),
    ("logs", "FilterLogEvents", {"logGroupName": "/aws/lambda/order-intake", "filterPattern": "ERROR"}),
    ("monitoring", "DescribeAlarms", {"maxRecords": 100}),
    (
        "cloudtrail",
        "LookupEvents",
        {"maxResults": 50, "lookupAttributes": [{"attributeKey": "ReadOnly", "attributeValue": "false"}]},
    ),
    ("rds", "DescribeDBInstances", {"maxRecords": 100}),
    ("ecs", "DescribeServices", {"cluster": "shop", "services": ["front"]}),
    ("health", "DescribeEventAggregates", {"aggregateField": "eventTypeCategory"}),
    ("iam", "ListRoles", {"maxItems": 100}),
]
TEAM = [
    ("jonas.weber", "developer", OFFICE, FIREFOX),
    ("priya.nair", "developer", VPN, CHROME),
    ("mara.okafor", "admin", HOME, FIREFOX),
    ("kofi.brandt", "viewer", OFFICE, EDGE),
]


def developer_works(scene, account, region):
    """Somebody looks around in the console or on the command line, and gets something wrong now and then."""
    when = scene.when()
    name, role, address, browser = scene.dice.pick(TEAM)
    console = scene.dice.chance(60)
    agent = browser if console else cli("macos#24.3.0", "arm64")
    caller = person(account, name, role, when - timedelta(seconds=5), address, agent, console)
    if console:
        yield scene.sign_in(
            when - timedelta(seconds=5),
            caller,
            region,
            True,
            False,
            f"https://{region}.console.aws.amazon.com/console/home",
        )
    clock = when
    for source, call, request in scene.dice.shuffled(LOOKS)[: scene.dice.between(3, 6)]:
        clock += timedelta(seconds=scene.dice.between(1, 15))
        yield scene.call(clock, caller, source, call, region, request, reads=True)
    if scene.dice.chance(45):
        source, call, request, reads, error = scene.dice.pick(mistakes(account, region))
        additional = s3_data(scene.dice, 312, 0) if source == "s3" else None
        yield scene.call(
            clock + timedelta(seconds=4),
            caller,
            source,
            call,
            region,
            request,
            reads=reads,
            error=error,
            additional=additional,
        )
