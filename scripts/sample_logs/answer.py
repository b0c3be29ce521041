"""The morning after: the company notices and cleans up. Real work that looks a little like an attack."""

import json
from datetime import datetime, timedelta

from .cast import (
    AP,
    DATA,
    EU,
    FIREFOX,
    HOME,
    OUTSIDE,
    SHOP,
    US,
    cli,
    instance,
    key_id,
    kms_key,
    person,
)
from .attacker import NEW_KEY
from .deployment import group
from .intrusion_late import copy_id
from .record import Scene

SINCE = datetime(2026, 3, 6, 8, 36, 20)


def steps():
    """(label, record) pairs like those of the intrusion."""
    scene = Scene("answer")
    browser = person(SHOP, "mara.okafor", "admin", SINCE, HOME, FIREFOX, True)
    shop = person(SHOP, "mara.okafor", "admin", SINCE + timedelta(minutes=2), HOME, cli("macos#24.3.0", "arm64"))
    data = person(DATA, "mara.okafor", "admin", SINCE + timedelta(minutes=4), HOME, cli("macos#24.3.0", "arm64"))

    last = SINCE

    def call(minute, caller, source, name, region=US, request=None, response=None, **more):
        nonlocal last
        last = max(SINCE + timedelta(minutes=minute), last + timedelta(seconds=scene.dice.between(4, 14)))
        return scene.call(last, caller, source, name, region, request, response, **more)

    yield "administrator signs in", scene.sign_in(
        SINCE, browser, EU, True, False, f"https://{EU}.console.aws.amazon.com/console/home"
    )
    yield "stolen key switched off", call(
        2,
        shop,
        "iam",
        "UpdateAccessKey",
        request={
            "userName": "deploy-legacy",
            "accessKeyId": key_id("AKIA", f"{SHOP}/deploy-legacy"),
            "status": "Inactive",
        },
    )
    yield "attacker's key switched off", call(
        2,
        shop,
        "iam",
        "UpdateAccessKey",
        request={"userName": "reports-export", "accessKeyId": NEW_KEY, "status": "Inactive"},
    )
    yield "administrator policy taken back", call(
        3,
        shop,
        "iam",
        "DetachUserPolicy",
        request={"userName": "reports-export", "policyArn": "arn:aws:iam::aws:policy/AdministratorAccess"},
    )
    yield "console password removed", call(3, shop, "iam", "DeleteLoginProfile", request={"userName": "it-support"})
    revoke = {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Deny",
                "Action": ["*"],
                "Resource": ["*"],
                "Condition": {"DateLessThan": {"aws:TokenIssueTime": "2026-03-06T08:40:00.000Z"}},
            }
        ],
    }
    yield "older sessions of the release role revoked", call(
        4,
        shop,
        "iam",
        "PutRolePolicy",
        request={
            "roleName": "release-pipeline",
            "policyName": "AWSRevokeOlderSessions",
            "policyDocument": json.dumps(revoke),
        },
    )
    trust = {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
        ],
    }
    yield "trust of the opened role restored", call(
        4,
        shop,
        "iam",
        "UpdateAssumeRolePolicy",
        request={"roleName": "report-runner", "policyDocument": json.dumps(trust)},
    )
    yield "trail started again", call(
        5, shop, "cloudtrail", "StartLogging", request={"name": f"arn:aws:cloudtrail:{US}:{SHOP}:trail/shop-trail"}
    )
    yield "world taken out of the security group", call(
        6,
        shop,
        "ec2",
        "RevokeSecurityGroupIngress",
        EU,
        {
            "groupId": group(SHOP, EU),
            "ipPermissions": {
                "items": [
                    {
                        "ipProtocol": "tcp",
                        "fromPort": 22,
                        "toPort": 22,
                        "groups": {},
                        "prefixListIds": {},
                        "ipRanges": {"items": [{"cidrIp": "0.0.0.0/0"}]},
                        "ipv6Ranges": {"items": [{"cidrIpv6": "::/0"}]},
                    }
                ]
            },
        },
        {"requestId": scene.dice.guid(), "_return": True},
    )
    miners = [{"instanceId": instance(SHOP, AP, f"{time}/0")} for time in ("03:06:10", "03:07:44")]
    yield "GPU instances: termination protected", call(
        7,
        shop,
        "ec2",
        "TerminateInstances",
        AP,
        {"instancesSet": {"items": miners}},
        error=(
            "Client.OperationNotPermitted",
            f"The instance '{miners[0]['instanceId']}' may not be terminated. "
            "Modify its 'disableApiTermination' instance attribute and try again.",
        ),
    )
    for miner in miners:
        yield "termination protection lifted", call(
            8,
            shop,
            "ec2",
            "ModifyInstanceAttribute",
            AP,
            {**miner, "disableApiTermination": {"value": False}},
            {"requestId": scene.dice.guid(), "_return": True},
        )
    yield "GPU instances terminated", call(
        9,
        shop,
        "ec2",
        "TerminateInstances",
        AP,
        {"instancesSet": {"items": miners}},
        {
            "instancesSet": {
                "items": [
                    {
                        **miner,
                        "currentState": {"code": 32, "name": "shutting-down"},
                        "previousState": {"code": 16, "name": "running"},
                    }
                    for miner in miners
                ]
            }
        },
    )
    for number in (1, 2, 4):
        yield "snapshot no longer shared", call(
            10,
            data,
            "ec2",
            "ModifySnapshotAttribute",
            EU,
            {
                "snapshotId": copy_id(number),
                "createVolumePermission": {"remove": {"items": [{"userId": OUTSIDE}]}},
                "attributeType": "CREATE_VOLUME_PERMISSION",
            },
            {"requestId": scene.dice.guid(), "_return": True},
        )
    for use in ("objects", "database"):
        key = kms_key(DATA, EU, use)
        resources = [{"accountId": DATA, "type": "AWS::KMS::Key", "ARN": key}]
        yield "key deletion cancelled", call(
            11, data, "kms", "CancelKeyDeletion", EU, {"keyId": key}, {"keyId": key}, resources=resources
        )
        yield "key enabled again", call(
            12, data, "kms", "EnableKey", EU, {"keyId": key}, {"keyId": key}, resources=resources
        )
