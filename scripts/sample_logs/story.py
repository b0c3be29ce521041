"""story.json: the facts of the sample that tests rely on."""

import json

from . import delivery


def facts(logs, insights, digests, shapes, intrusion, answer):
    """The facts as a dictionary; paths are relative to SampleLogs/."""
    named = {(file.account, file.region, file.delivered): file for file in logs}
    places = {}
    for file in logs + insights:
        for index, record in enumerate(file.records):
            places.setdefault(record["eventID"], (file.path, index))
    pair = [file for file in logs if (file.account, file.region, file.delivered) == delivery.TWICE]
    cut = named[delivery.CUT_SHORT]
    readable = sum(file.whole for file in logs + insights)
    unique = {record["eventID"] for file in logs + insights for record in file.records[: file.whole]}
    after_midnight = [
        file.path for file in logs if file.records and file.event_times[0][:10] < f"{file.delivered:%Y-%m-%d}"
    ]
    return {
        "about": "Facts about SampleLogs/, written by scripts/make-sample-logs. Paths are relative to SampleLogs/.",
        "files": {
            "logs": len(logs),
            "insights": len(insights),
            "digests": len(digests),
            "digest_metadata": len(digests),
            "archive_total": len(logs) + len(insights) + 2 * len(digests),
        },
        "records": {
            "readable": readable,
            "readable_logs": sum(file.whole for file in logs),
            "readable_insights": sum(file.whole for file in insights),
            "delivered_again": pair[0].whole,
            "distinct_event_ids": len(unique),
            "lost_to_the_cut": len(cut.texts) - cut.whole,
        },
        "time_range": [
            min(file.event_times[0] for file in logs if file.records),
            max(file.event_times[-1] for file in logs if file.records),
        ],
        "truncated": {"file": cut.path, "whole_records": cut.whole, "delivered_records": len(cut.texts)},
        "duplicate": {
            "files": [file.path for file in pair],
            "records": pair[0].whole,
        },
        "two_members": {
            "file": named[delivery.TWO_MEMBERS].path,
            "members": 2,
            "records": named[delivery.TWO_MEMBERS].whole,
        },
        "empty": {"file": named[delivery.EMPTY].path, "records": 0},
        "day_before_inside": after_midnight,
        "digests": {
            "files": digests,
            "public_keys": "digest-keys/public-keys.json",
            "signatures": "real, by a key made for the sample",
            "hash_does_not_match": [cut.path],
        },
        "intrusion": [step(label, record, places) for label, record in intrusion],
        "answer": [step(label, record, places) for label, record in answer],
        "shapes": {
            path: {"envelope": envelope, "records": count} for path, (_, envelope, count) in sorted(shapes.items())
        },
        "records_per_file": {file.path: file.whole for file in sorted(logs + insights, key=lambda file: file.path)},
    }


def step(label, record, places):
    path, index = places[record["eventID"]]
    return {
        "label": label,
        "eventID": record["eventID"],
        "eventTime": record["eventTime"],
        "eventName": record["eventName"],
        "account": record["recipientAccountId"],
        "region": record["awsRegion"],
        "errorCode": record.get("errorCode"),
        "file": path,
        "record": index,
    }


def text(value):
    """Readable, with one step or one file a line."""

    def line(item):
        return json.dumps(item, ensure_ascii=False)

    parts = []
    for key, item in value.items():
        if isinstance(item, list) and item and isinstance(item[0], dict):
            body = "[\n" + ",\n".join("    " + line(entry) for entry in item) + "\n  ]"
        elif isinstance(item, dict) and key in ("shapes", "records_per_file"):
            body = "{\n" + ",\n".join(f"    {line(name)}: {line(entry)}" for name, entry in item.items()) + "\n  }"
        else:
            body = json.dumps(item, ensure_ascii=False, indent=2).replace("\n", "\n  ")
        parts.append(f"  {line(key)}: {body}")
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()
