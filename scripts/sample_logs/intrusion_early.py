"""The first half of the intrusion: a stolen key, recon, two accounts, secrets, more rights.

Each step is (label, record), in the order in which it happens.
"""

import json

from .attacker import NEW_KEY, at, chain, data_release, ec2_denied, not_allowed, release, stolen_key
from .background import decrypt_for_secret
from .cast import AP, DATA, EU, OUTSIDE, SECRETS, SHOP, THIEF_FIRST, THIEF_LATER, US, secret_arn
from .record import s3_data, us_date


def steps(scene):
    yield from look_around(scene)
    yield from first_chain(scene)
    yield from secrets_at_midnight(scene)
    yield from gain_privilege(scene)


def look_around(scene):
    thief = stolen_key()

    def call(time, source, name, region=US, request=None, **more):
        more.setdefault("reads", True)
        return scene.call(at(f"2026-03-04 {time}"), thief, source, name, region, request, **more)

    yield "stolen key tried from a new network", call("21:12:09", "sts", "GetCallerIdentity")
    yield "users listed", call("21:13:02", "iam", "ListUsers", request={"maxItems": 1000})
    yield "access keys of another user listed", call(
        "21:13:20", "iam", "ListAccessKeys", request={"userName": "reports-export"}
    )
    yield "whole authorization state read", call("21:13:31", "iam", "GetAccountAuthorizationDetails")
    yield "account summary read", call("21:13:58", "iam", "GetAccountSummary")
    yield "buckets listed", call(
        "21:14:10",
        "s3",
        "ListBuckets",
        request={"Host": "s3.us-east-1.amazonaws.com"},
        additional=s3_data(scene.dice, 1184, 0),
    )
    yield "secrets listing denied", call(
        "21:15:03",
        "secretsmanager",
        "ListSecrets",
        error=("AccessDenied", not_allowed(thief.arn, "secretsmanager:ListSecrets", "*")),
    )
    for time, region in (("21:15:40", US), ("21:15:49", EU), ("21:15:58", AP)):
        yield f"instances in {region} denied", call(
            time,
            "ec2",
            "DescribeInstances",
            region,
            {"instancesSet": {}, "filterSet": {}},
            error=ec2_denied(scene, thief.arn, "ec2:DescribeInstances", "*"),
        )
    secret = secret_arn(SHOP, US, SECRETS[SHOP][0])
    yield "payment secret denied", call(
        "21:17:20",
        "secretsmanager",
        "GetSecretValue",
        error=("AccessDenied", not_allowed(thief.arn, "secretsmanager:GetSecretValue", secret)),
    )
    yield "new user denied", call(
        "21:18:05",
        "iam",
        "CreateUser",
        reads=False,
        error=("AccessDenied", not_allowed(thief.arn, "iam:CreateUser", f"arn:aws:iam::{SHOP}:user/svc-metrics")),
    )
    yield "administrator policy for itself denied", call(
        "21:19:44",
        "iam",
        "AttachUserPolicy",
        reads=False,
        error=("AccessDenied", not_allowed(thief.arn, "iam:AttachUserPolicy", "user deploy-legacy")),
    )
    yield "platform-admin role denied", call(
        "21:22:31",
        "sts",
        "AssumeRole",
        error=(
            "AccessDenied",
            not_allowed(thief.arn, "sts:AssumeRole", f"arn:aws:iam::{SHOP}:role/platform-admin", "").strip(),
        ),
    )


def first_chain(scene):
    taken = at("2026-03-04 21:24:06")
    yield from chain(
        scene,
        taken,
        stolen_key(),
        SHOP,
        "release-pipeline",
        "release-7731",
        4,
        "release role taken with the stolen key",
    )
    session = release(taken, THIEF_FIRST)
    yield "new session tried", scene.call(
        at("2026-03-04 21:26:50"), session, "sts", "GetCallerIdentity", US, reads=True
    )
    chained = at("2026-03-04 21:31:12")
    yield from chain(
        scene, chained, session, DATA, "data-release", "release-7731", 1, "second account entered by role chaining"
    )
    yield "databases of the second account listed", scene.call(
        at("2026-03-04 21:33:05"),
        data_release(chained),
        "rds",
        "DescribeDBInstances",
        EU,
        {"maxRecords": 100},
        reads=True,
    )


def secrets_at_midnight(scene):
    taken = at("2026-03-04 23:51:40")
    yield from chain(
        scene,
        taken,
        stolen_key(THIEF_LATER),
        SHOP,
        "release-pipeline",
        "release-7731",
        4,
        "release role taken again, from IPv6",
    )
    chained = at("2026-03-04 23:54:15")
    yield from chain(
        scene, chained, release(taken), DATA, "data-release", "release-7731", 1, "second account entered again"
    )
    session = data_release(chained)
    yield "secrets listed", scene.call(
        at("2026-03-04 23:58:20"), session, "secretsmanager", "ListSecrets", EU, {"maxResults": 100}, reads=True
    )
    times = [
        "2026-03-04 23:58:50",
        "2026-03-04 23:59:21",
        "2026-03-04 23:59:48",
        "2026-03-05 00:00:13",
        "2026-03-05 00:00:40",
    ]
    for time, name in zip(times, SECRETS[DATA]):
        arn = secret_arn(DATA, EU, name)
        yield f"secret {name} read", scene.call(
            at(time), session, "secretsmanager", "GetSecretValue", EU, {"secretId": arn}, reads=True
        )
        yield f"secret {name} decrypted", decrypt_for_secret(scene, at(time), session, EU, arn)


def gain_privilege(scene):
    session = release(at("2026-03-04 23:51:40"))

    def call(time, name, request, response=None):
        return scene.call(at(f"2026-03-05 {time}"), session, "iam", name, US, request, response)

    trust = {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"},
            {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{OUTSIDE}:root"}, "Action": "sts:AssumeRole"},
        ],
    }
    yield "role opened to an outside account", call(
        "01:06:14",
        "UpdateAssumeRolePolicy",
        {"roleName": "report-runner", "policyDocument": json.dumps(trust, indent=4)},
    )
    actions = [
        "iam:PassRole",
        "sts:AssumeRole",
        "ec2:*",
        "s3:*",
        "kms:*",
        "secretsmanager:*",
        "rds:*",
        "lambda:*",
        "logs:*",
        "ssm:*",
    ]
    policy = {
        "Version": "2012-10-17",
        "Statement": [
            {"Sid": f"Keep{number}", "Effect": "Allow", "Action": action, "Resource": "*"}
            for number, action in enumerate(actions)
        ],
    }
    yield "role given wide rights", call(
        "01:07:02",
        "PutRolePolicy",
        {"roleName": "report-runner", "policyName": "reporting", "policyDocument": json.dumps(policy, indent=2)},
    )
    made = at("2026-03-05 01:09:25")
    yield "second access key for another user", call(
        "01:09:25",
        "CreateAccessKey",
        {"userName": "reports-export"},
        {
            "accessKey": {
                "userName": "reports-export",
                "accessKeyId": NEW_KEY,
                "status": "Active",
                "createDate": us_date(made),
            }
        },
    )
    yield "that user made administrator", call(
        "01:10:11",
        "AttachUserPolicy",
        {"userName": "reports-export", "policyArn": "arn:aws:iam::aws:policy/AdministratorAccess"},
    )
    yield "console password for an idle user", call(
        "01:11:37",
        "CreateLoginProfile",
        {"userName": "it-support", "passwordResetRequired": False},
        {
            "loginProfile": {
                "userName": "it-support",
                "createDate": us_date(at("2026-03-05 01:11:37")),
                "passwordResetRequired": False,
            }
        },
    )
    yield "second factor of a person removed", call(
        "01:12:50",
        "DeactivateMFADevice",
        {"userName": "tomas.rybak", "serialNumber": f"arn:aws:iam::{SHOP}:mfa/tomas.rybak"},
    )
