"""The same few records in every other envelope in which CloudTrail records are found.

They are records of the intrusion, byte for byte: a scan of the whole folder counts them as duplicates.
"""

import json
from calendar import timegm
from datetime import datetime

from . import gzip_writer
from .cast import SHOP, US
from .dice import fixed_guid
from .delivery import record_text

CHOSEN = [
    "stolen key tried from a new network",
    "new user denied",
    "second access key for another user",
    "role given wide rights",
    "the account's own trail stopped",
    "instances dry run in an unused region",
]


def dump(value, **options):
    return json.dumps(value, ensure_ascii=False, **options)


def compact(value):
    return dump(value, separators=(",", ":"))


def epoch(record):
    return timegm(datetime.strptime(record["eventTime"], "%Y-%m-%dT%H:%M:%SZ").timetuple())


def splice(template, mark, text):
    """Puts a record's own text into an envelope, where a re-encoded one might differ from it."""
    return template.replace(json.dumps(mark), text)


def lookup_entry(record, time):
    return {
        "EventId": record["eventID"],
        "EventName": record["eventName"],
        "ReadOnly": "true" if record["readOnly"] else "false",
        "AccessKeyId": record["userIdentity"]["accessKeyId"],
        "EventTime": time,
        "EventSource": record["eventSource"],
        "Username": record["userIdentity"].get("userName") or record["userIdentity"]["arn"].rsplit("/", 1)[1],
        "Resources": [],
        "CloudTrailEvent": record_text(record),
    }


def eventbridge(record):
    mark = "the record"
    event = {
        "version": "0",
        "id": fixed_guid("eventbridge/" + record["eventID"]),
        "detail-type": "AWS API Call via CloudTrail",
        "source": "aws." + record["eventSource"].split(".")[0],
        "account": record["recipientAccountId"],
        "time": record["eventTime"],
        "region": record["awsRegion"],
        "resources": [],
        "detail": mark,
    }
    return splice(compact(event), mark, record_text(record))


def files(intrusion):
    """{path: (bytes, envelope, number of records)}."""
    chosen = [next(record for label, record in intrusion if label == name) for name in CHOSEN]
    texts = [record_text(record) for record in chosen]
    newest = chosen[::-1]
    bridge = [eventbridge(record) for record in chosen]
    stream = f"{SHOP}_CloudTrail_{US}"
    get = {
        "events": [
            {
                "logStreamName": stream,
                "timestamp": epoch(record) * 1000,
                "message": text,
                "ingestionTime": epoch(record) * 1000 + 214000,
                "eventId": f"{39000000000000000000 + index:056}",
            }
            for index, (record, text) in enumerate(zip(chosen, texts))
        ]
    }
    half = len(chosen) // 2
    pushed = [control()] + [subscription(stream, chosen[start : start + half], start) for start in (0, half)]
    iso = [record["eventTime"].replace("Z", "+00:00") for record in newest]
    out = {
        "lookup-events-cli.json": (
            dump({"Events": [lookup_entry(*pair) for pair in zip(newest, iso)]}, indent=4) + "\n",
            "lookup-events page",
        ),
        "lookup-events-service.json": (
            compact(
                {
                    "Events": [lookup_entry(record, float(epoch(record))) for record in newest],
                    "NextToken": "aW52ZW50ZWQgdG9rZW4=",
                }
            ),
            "lookup-events page",
        ),
        "lookup-event.json": (
            dump(lookup_entry(chosen[0], float(epoch(chosen[0]))), indent=4) + "\n",
            "lookup-events entry",
        ),
        "eventbridge.jsonl": ("\n".join(bridge) + "\n", "eventbridge lines"),
        "eventbridge-firehose.json": ("".join(bridge), "eventbridge, nothing between"),
        "cloudwatch-get-log-events.json": (compact(get), "cloudwatch get-log-events"),
        "cloudwatch-subscription.json.gz": ("".join(pushed), "cloudwatch subscription, control message first"),
        "cloudwatch-export.gz": (
            "".join(f"{record['eventTime'][:-1]}.000Z {text}\n" for record, text in zip(chosen, texts)),
            "cloudwatch export lines",
        ),
        "records.jsonl": ("\n".join(texts) + "\n", "a record a line"),
        "batches.jsonl": (
            "".join('{"Records":[' + ",".join(texts[start : start + half]) + "]}\n" for start in (0, half)),
            "a batch a line",
        ),
        "bare-array.json": ("[" + ",\n".join(texts) + "]\n", "bare array"),
        "concatenated.json": ("".join(texts), "records, nothing between"),
        "single-record.json": (texts[0] + "\n", "one bare record"),
    }
    counts = {"lookup-event.json": 1, "single-record.json": 1}
    return {
        "shapes/"
        + name: (
            gzip_writer.member(text.encode()) if name.endswith(".gz") else text.encode(),
            envelope,
            counts.get(name, len(chosen)),
        )
        for name, (text, envelope) in out.items()
    }


def control():
    return compact(
        {
            "messageType": "CONTROL_MESSAGE",
            "owner": "CloudwatchLogs",
            "logGroup": "",
            "logStream": "",
            "subscriptionFilters": [],
            "logEvents": [
                {
                    "id": "",
                    "timestamp": 1772658000000,
                    "message": "CWL CONTROL MESSAGE: Checking health of destination Firehose.",
                }
            ],
        }
    )


def subscription(stream, records, start):
    return compact(
        {
            "messageType": "DATA_MESSAGE",
            "owner": SHOP,
            "logGroup": "quillmoor/cloudtrail",
            "logStream": stream,
            "subscriptionFilters": ["everything"],
            "logEvents": [
                {
                    "id": f"{39000000000000000000 + start + index:056}",
                    "timestamp": epoch(record) * 1000,
                    "message": record_text(record),
                }
                for index, record in enumerate(records)
            ],
        }
    )
