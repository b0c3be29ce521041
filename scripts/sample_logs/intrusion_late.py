"""The second half of the intrusion: with administrator rights, from the new access key and as root."""

from datetime import timedelta

from .attacker import at, chain, data_release, new_admin, not_allowed
from .backup import snapshot_taken
from .cast import (
    AP,
    CHROME,
    DATA,
    EU,
    MANAGEMENT,
    OUTSIDE,
    SHOP,
    THIEF_BROWSER,
    US,
    Caller,
    instance,
    key_id,
    kms_key,
    principal_id,
    root,
)
from .deployment import group, vpc
from .dice import fixed_hex
from .record import us_date

COPIES = 14


def steps(scene):
    yield from use_new_ways_in(scene)
    yield from blind_the_watchers(scene)
    yield from copy_and_share(scene)
    yield from mine(scene)
    yield from root_destroys_keys(scene)


def use_new_ways_in(scene):
    support = {
        "type": "IAMUser",
        "principalId": principal_id("AIDA", f"{SHOP}/it-support"),
        "arn": f"arn:aws:iam::{SHOP}:user/it-support",
        "accountId": SHOP,
        "userName": "it-support",
    }
    yield "console login without a second factor", scene.sign_in(
        at("2026-03-05 01:16:04"),
        Caller(SHOP, support, THIEF_BROWSER, CHROME),
        US,
        True,
        False,
        "https://us-east-1.console.aws.amazon.com/console/home?region=us-east-1",
    )
    yield "new access key tried", scene.call(
        at("2026-03-05 01:18:33"), new_admin(), "sts", "GetCallerIdentity", US, reads=True
    )


def blind_the_watchers(scene):
    admin = new_admin()

    def call(time, source, name, region=US, request=None, response=None, **more):
        return scene.call(at(f"2026-03-05 {time}"), admin, source, name, region, request, response, **more)

    trail = f"arn:aws:cloudtrail:{US}:{SHOP}:trail/shop-trail"
    selectors = [
        {
            "readWriteType": "ReadOnly",
            "includeManagementEvents": False,
            "dataResources": [],
            "excludeManagementEventSources": [],
        }
    ]
    yield "trails listed", call(
        "01:24:30",
        "cloudtrail",
        "DescribeTrails",
        request={"trailNameList": [], "includeShadowTrails": True},
        reads=True,
    )
    yield "trail told to skip management events", call(
        "01:25:12",
        "cloudtrail",
        "PutEventSelectors",
        request={"trailName": "shop-trail", "eventSelectors": selectors},
        response={"trailARN": trail, "eventSelectors": selectors},
    )
    yield "the account's own trail stopped", call("01:26:03", "cloudtrail", "StopLogging", request={"name": trail})
    organization_trail = f"arn:aws:cloudtrail:{US}:{MANAGEMENT}:trail/org-trail"
    denied_by_organization = "with an explicit deny in a service control policy"
    yield "organization trail: deletion denied", call(
        "01:27:41",
        "cloudtrail",
        "DeleteTrail",
        error=(
            "AccessDenied",
            not_allowed(admin.arn, "cloudtrail:DeleteTrail", organization_trail, denied_by_organization),
        ),
    )
    request_id = scene.dice.guid()
    yield "flow logs deleted", call(
        "01:29:08",
        "ec2",
        "DeleteFlowLogs",
        EU,
        {"DeleteFlowLogsRequest": {"FlowLogId": {"tag": 1, "content": "fl-0" + fixed_hex("flow-log", 16)}}},
        {
            "DeleteFlowLogsResponse": {
                "xmlns": "http://ec2.amazonaws.com/doc/2016-11-15/",
                "requestId": request_id,
                "unsuccessful": "",
            }
        },
        request_id=request_id,
    )
    for time, region in (("01:31:55", US), ("01:33:10", EU)):
        yield f"threat detector in {region} deleted", call(
            time, "guardduty", "DeleteDetector", region, {"detectorId": fixed_hex(f"detector/{region}", 32)}
        )
    # GuardDuty and some others put the text of a denial in the response and leave errorMessage out.
    yield "configuration recorder: stop denied", call(
        "01:34:22",
        "config",
        "StopConfigurationRecorder",
        request={"configurationRecorderName": "default"},
        error=("AccessDenied", None),
        error_response={
            "message": not_allowed(admin.arn, "config:StopConfigurationRecorder", "*", denied_by_organization)
        },
    )
    yield "leaving the organization denied", call(
        "01:35:26",
        "organizations",
        "LeaveOrganization",
        error=("AccessDenied", not_allowed(admin.arn, "organizations:LeaveOrganization", "*", denied_by_organization)),
    )


def copy_and_share(scene):
    taken = at("2026-03-05 02:02:18")
    yield from chain(
        scene, taken, new_admin(), DATA, "data-release", "maint", 1, "second account entered with the new key"
    )
    session = data_release(taken, "maint")
    for number in range(COPIES):
        yield f"volume {number + 1} of {COPIES} copied into a snapshot", snapshot_taken(
            scene,
            at("2026-03-05 02:05:03") + timedelta(seconds=17 * number),
            session,
            EU,
            number,
            copy_id(number),
            "",
            [],
        )
    for time, number in (("02:14:05", 1), ("02:14:11", 2), ("02:14:19", 4)):
        yield f"snapshot shared with {OUTSIDE}", scene.call(
            at(f"2026-03-05 {time}"),
            session,
            "ec2",
            "ModifySnapshotAttribute",
            EU,
            share(number),
            {"requestId": scene.dice.guid(), "_return": True},
        )
    yield "encrypted snapshot cannot be shared", scene.call(
        at("2026-03-05 02:14:26"),
        session,
        "ec2",
        "ModifySnapshotAttribute",
        EU,
        share(3),
        error=("Client.OperationNotPermitted", "Encrypted snapshots with EBS default key cannot be shared"),
    )
    name = "warehouse-2026-03-05"
    yield "database snapshot shared", scene.call(
        at("2026-03-05 02:25:47"),
        session,
        "rds",
        "ModifyDBSnapshotAttribute",
        EU,
        {"dBSnapshotIdentifier": name, "attributeName": "restore", "valuesToAdd": [OUTSIDE]},
        {
            "dBSnapshotIdentifier": name,
            "dBSnapshotAttributes": [{"attributeName": "restore", "attributeValues": [OUTSIDE]}],
        },
    )
    yield "security group opened to the world", scene.call(
        at("2026-03-05 02:33:30"),
        new_admin(),
        "ec2",
        "AuthorizeSecurityGroupIngress",
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
    ec2 = Caller(
        DATA,
        {"accountId": DATA, "invokedBy": "ec2.amazonaws.com"},
        "ec2.amazonaws.com",
        "ec2.amazonaws.com",
        internal=True,
    )
    made = scene.call(
        at("2026-03-05 02:41:52"),
        ec2,
        "ec2",
        "SharedSnapshotVolumeCreated",
        EU,
        type="AwsServiceEvent",
        shared=scene.dice.guid(),
        details={"snapshotId": copy_id(1)},
    )
    del made["requestID"]
    yield "volume made from the shared snapshot elsewhere", made


def copy_id(number):
    return "snap-0" + fixed_hex(f"stolen-snapshot/{number}", 16)


def share(number):
    return {
        "snapshotId": copy_id(number),
        "createVolumePermission": {"add": {"items": [{"userId": OUTSIDE}]}},
        "attributeType": "CREATE_VOLUME_PERMISSION",
    }


def mine(scene):
    admin = new_admin()
    subnet = "subnet-0" + fixed_hex("subnet/default/ap", 16)

    def run(time, kind, count, dry=False, error=None):
        when = at(f"2026-03-05 {time}")
        image = "ami-0" + fixed_hex("ami/gpu", 16)
        request = {
            "instancesSet": {"items": [{"imageId": image, "minCount": 1, "maxCount": count}]},
            "userData": "<sensitiveDataRemoved>",
            "instanceType": kind,
            "blockDeviceMapping": {},
            "monitoring": {"enabled": False},
            "subnetId": subnet,
            "disableApiTermination": True,
            "disableApiStop": False,
            "clientToken": scene.dice.guid(),
        }
        if dry:
            request["dryRun"] = True
        items = [
            {
                "instanceId": instance(SHOP, AP, f"{time}/{number}"),
                "imageId": image,
                "instanceState": {"code": 0, "name": "pending"},
                "instanceType": kind,
                "placement": {"availabilityZone": f"{AP}b", "tenancy": "default"},
                "subnetId": subnet,
                "vpcId": vpc(SHOP, AP),
                "amiLaunchIndex": number,
                "architecture": "x86_64",
                "virtualizationType": "hvm",
            }
            for number in range(count)
        ]
        response = {
            "requestId": scene.dice.guid(),
            "reservationId": "r-0" + scene.dice.hex(16),
            "ownerId": SHOP,
            "groupSet": {},
            "instancesSet": {"items": items},
        }
        return scene.call(when, admin, "ec2", "RunInstances", AP, request, response, error=error)

    yield "instances dry run in an unused region", run(
        "03:04:02",
        "g5.12xlarge",
        1,
        True,
        ("Client.DryRunOperation", "Request would have succeeded, but DryRun flag is set."),
    )
    yield "larger instances refused by quota", run(
        "03:05:19",
        "p4d.24xlarge",
        4,
        False,
        (
            "Client.VcpuLimitExceeded",
            "You have requested more vCPU capacity than your current vCPU limit of 96 allows for the instance bucket.",
        ),
    )
    yield "GPU instances started", run("03:06:10", "g5.12xlarge", 1)
    yield "more GPU instances started", run("03:07:44", "g5.12xlarge", 1)


def root_destroys_keys(scene):
    page = "https://console.aws.amazon.com/console/home?hashArgs=%23&isauthcode=true&nc2=h_ct&src=header-signin"
    door = root(DATA, THIEF_BROWSER, CHROME)
    yield "root login failed", scene.sign_in(at("2026-03-06 00:41:12"), door, US, False, False, page)
    yield "root login failed again", scene.sign_in(at("2026-03-06 00:42:05"), door, US, False, False, page)
    since = at("2026-03-06 00:44:30")
    yield "root login without a second factor", scene.sign_in(since, door, US, True, False, page)
    inside = root(DATA, THIEF_BROWSER, CHROME, since)
    yield "root reads the account summary", scene.call(
        at("2026-03-06 00:46:58"), inside, "iam", "GetAccountSummary", US, reads=True
    )
    key_made = at("2026-03-06 00:49:16")
    yield "access key for root", scene.call(
        key_made,
        inside,
        "iam",
        "CreateAccessKey",
        US,
        None,
        {
            "accessKey": {
                "accessKeyId": key_id("AKIA", "root/second"),
                "status": "Active",
                "createDate": us_date(key_made),
            }
        },
    )
    for use, off, gone in (("objects", "00:52:08", "00:53:44"), ("database", "00:54:30", "00:55:12")):
        key = kms_key(DATA, EU, use)
        resources = [{"accountId": DATA, "type": "AWS::KMS::Key", "ARN": key}]
        yield f"key for {use} disabled", scene.call(
            at(f"2026-03-06 {off}"),
            inside,
            "kms",
            "DisableKey",
            EU,
            {"keyId": key},
            {"keyId": key},
            resources=resources,
        )
        yield f"key for {use} set to be deleted", scene.call(
            at(f"2026-03-06 {gone}"),
            inside,
            "kms",
            "ScheduleKeyDeletion",
            EU,
            {"keyId": key, "pendingWindowInDays": 7},
            {
                "keyId": key,
                "deletionDate": "Mar 13, 2026 12:00:00 AM",
                "keyState": "PendingDeletion",
                "pendingWindowInDays": 7,
            },
            resources=resources,
        )
