"""The five days: when which recipes run, and everything that happens gathered by delivery."""

from datetime import datetime, timedelta

from . import answer, background, delivery, intrusion
from .backup import nightly_backup
from .cast import AP, DATA, EU, SHOP, US
from .delivery import delivery_time
from .deployment import deploys, release_script
from .people import analyst_signs_in, developer_works, finance_signs_in, legacy_deploys
from .record import Scene

DAYS = [datetime(2026, 3, day) for day in range(2, 7)]

# (account, region, hour, minute of delivery, recipes besides the background, records at least)
DAILY = [
    (SHOP, US, 2, 15, [nightly_backup], 20),
    (SHOP, US, 8, 5, [legacy_deploys, developer_works], 22),
    (SHOP, US, 9, 40, [deploys, release_script], 30),
    (SHOP, US, 11, 20, [developer_works, developer_works], 26),
    (SHOP, US, 14, 10, [finance_signs_in, developer_works], 24),
    (SHOP, US, 16, 50, [deploys], 26),
    (SHOP, EU, 8, 20, [developer_works], 18),
    (SHOP, EU, 12, 30, [deploys], 26),
    (SHOP, EU, 15, 40, [developer_works], 22),
    (SHOP, AP, 6, 10, [], 8),
    (DATA, US, 3, 20, [], 12),
    (DATA, US, 10, 10, [developer_works], 14),
    (DATA, EU, 2, 30, [nightly_backup], 22),
    (DATA, EU, 9, 25, [analyst_signs_in], 22),
    (DATA, EU, 13, 15, [release_script, developer_works], 24),
    (DATA, EU, 16, 25, [analyst_signs_in], 20),
    (DATA, AP, 1, 40, [], 10),
]
# Quiet files delivered just after midnight, with records of the day before in them.
AFTER_MIDNIGHT = [(SHOP, US, datetime(2026, 3, 4, 0, 5)), (DATA, AP, datetime(2026, 3, 3, 0, 5))]
ROTATION = (DATA, EU, datetime(2026, 3, 3, 13, 15))


def everything():
    """({key: records}, intrusion steps, answer steps); a key is (account, region, delivery time)."""
    groups = {}

    def put(record, key):
        groups.setdefault(key, []).append(record)

    story = []
    for source in (intrusion.steps(), answer.steps()):
        taken = []
        for label, record in source:
            when = datetime.strptime(record["eventTime"], "%Y-%m-%dT%H:%M:%SZ")
            put(record, (record["recipientAccountId"], record["awsRegion"], delivery_time(when)))
            taken.append((label, record))
        story.append(taken)
    for key in sorted(groups):
        fill(put, key, [], 9 + len(groups[key]) % 5, "around a step")
    for day in DAYS:
        for account, region, hour, minute, recipes, least in DAILY:
            fill(put, (account, region, day.replace(hour=hour, minute=minute)), recipes, least, "a day")
    for key in AFTER_MIDNIGHT:
        fill(put, key, [], 12, "after midnight")
    account, region, delivered = ROTATION
    for record in background.key_rotates(scene_of("rotation", delivered), account, region):
        put(record, ROTATION)
    groups[delivery.EMPTY] = []
    return groups, *story


def scene_of(label, delivered):
    """A scene of six minutes; what it starts goes on a little, and is over three minutes before the delivery."""
    return Scene(label, delivered - timedelta(minutes=10), 360)


def fill(put, key, recipes, least, purpose):
    """The recipes' records, then background up to `least`; what belongs elsewhere goes to its own region's file."""
    account, region, delivered = key
    scene = scene_of(f"{purpose}/{account}/{region}/{delivered}", delivered)
    records = [record for recipe in recipes for record in recipe(scene, account, region)]
    records += background.filler(scene, account, region, max(0, least - len(records)))
    for record in records:
        put(record, (record["recipientAccountId"], record["awsRegion"], delivered))
