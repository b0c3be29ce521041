"""The nightly backup: snapshots of every volume, and the old ones deleted."""

from calendar import timegm
from datetime import timedelta

from .cast import BOTO, EU, NAT, kms_key, role_session, service, session_key, volume
from .dice import fixed_hex


def snapshot_id(account, region, number, day):
    return "snap-0" + fixed_hex(f"snapshot/{account}/{region}/{number}/{day:%Y%m%d}", 16)


def snapshot_taken(scene, when, caller, region, number, identifier, description, tags):
    """The record of one CreateSnapshot."""
    return scene.call(
        when,
        caller,
        "ec2",
        "CreateSnapshot",
        region,
        {
            "volumeId": volume(caller.account, region, number),
            "description": description,
            "tagSpecificationSet": {"items": [{"resourceType": "snapshot", "tags": tags}]} if tags else {},
        },
        {
            "requestId": scene.dice.guid(),
            "snapshotId": identifier,
            "volumeId": volume(caller.account, region, number),
            "status": "pending",
            "startTime": timegm(when.timetuple()) * 1000,
            "progress": "",
            "ownerId": caller.account,
            "volumeSize": str(8 * (number % 5 + 1)),
            "encrypted": number % 3 == 0,
        },
    )


def nightly_backup(scene, account, region):
    """A scheduled function takes snapshots; a snapshot in use cannot be deleted, which is ordinary."""
    when = scene.start + timedelta(seconds=5)
    role = "nightly-backup"
    key = session_key(account, role, role, when)
    caller = role_session(account, role, role, when, NAT[region], BOTO)
    yield scene.assume_role(
        when, service("lambda.amazonaws.com"), f"arn:aws:iam::{account}:role/{role}", role, key, account, region
    )
    yield scene.call(
        when + timedelta(seconds=3),
        caller,
        "ec2",
        "DescribeVolumes",
        region,
        {"volumeSet": {}, "filterSet": {"items": [{"name": "tag:backup", "valueSet": {"items": [{"value": "yes"}]}}]}},
        reads=True,
    )
    tags = [{"key": "backup", "value": "nightly"}, {"key": "Standort", "value": "Münster"}]
    for number in range(6):
        yield snapshot_taken(
            scene,
            when + timedelta(seconds=6 + 2 * number),
            caller,
            region,
            number,
            snapshot_id(account, region, number, when),
            f"nightly {when:%Y-%m-%d}",
            tags,
        )
    yield scene.call(
        when + timedelta(seconds=22),
        caller,
        "ec2",
        "DescribeSnapshots",
        region,
        {"maxResults": 200, "ownersSet": {"items": [{"owner": "self"}]}, "snapshotSet": {}, "filterSet": {}},
        reads=True,
    )
    for number in range(4):
        old = snapshot_id(account, region, number, when - timedelta(days=14))
        busy = number == 3 and scene.dice.chance(50)
        yield scene.call(
            when + timedelta(seconds=25 + number),
            caller,
            "ec2",
            "DeleteSnapshot",
            region,
            {"snapshotId": old, "force": False},
            {"requestId": scene.dice.guid(), "_return": True},
            error=(
                (
                    "Client.InvalidSnapshot.InUse",
                    f"The snapshot {old} is currently in use by ami-0{fixed_hex('ami/base', 16)}",
                )
                if busy
                else None
            ),
        )
    if region == EU:
        database = "catalog" if account.startswith("1") else "warehouse"
        name = f"{database}-{when:%Y-%m-%d}"
        yield scene.call(
            when + timedelta(seconds=32),
            caller,
            "rds",
            "CreateDBSnapshot",
            region,
            {"dBSnapshotIdentifier": name, "dBInstanceIdentifier": database},
            {
                "dBSnapshotIdentifier": name,
                "dBInstanceIdentifier": database,
                "engine": "postgres",
                "engineVersion": "16.6",
                "status": "creating",
                "encrypted": True,
                "kmsKeyId": kms_key(account, region, "database"),
                "allocatedStorage": 100,
                "dBSnapshotArn": f"arn:aws:rds:{region}:{account}:snapshot:{name}",
            },
        )
