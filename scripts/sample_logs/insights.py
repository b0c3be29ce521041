"""Two Insights records about the night: more CreateSnapshot calls than the account ever makes."""

from datetime import datetime

from .cast import BOTO, DATA, EU, cli
from .dice import fixed_guid
from .record import in_order

ROLES = [
    f"arn:aws:sts::{DATA}:assumed-role/data-release/maint",
    f"arn:aws:sts::{DATA}:assumed-role/nightly-backup/nightly-backup",
]


def records():
    """{key: [record]} for the start and the end, each in a file of its own."""
    usual = 0.0041666667
    agents = [cli().replace("{command}", "ec2.create-snapshot"), BOTO]
    out = {}
    for state, minute, rate, delivered in (("Start", 5, 4.0, (2, 20)), ("End", 9, 3.5, (2, 30))):
        statistics = {
            "baseline": {"average": usual},
            "insight": {"average": rate},
            "insightDuration": 1 if state == "Start" else 4,
            "baselineDuration": 10080,
        }
        attributions = [
            {
                "attribute": name,
                "insight": [{"value": insight, "average": rate}],
                "baseline": [{"value": baseline, "average": usual}],
            }
            for name, insight, baseline in (
                ("userIdentityArn", *ROLES),
                ("userAgent", *agents),
                ("errorCode", "null", "null"),
            )
        ]
        record = in_order(
            {
                "eventVersion": "1.08",
                "eventTime": f"2026-03-05T02:{minute:02}:00Z",
                "awsRegion": EU,
                "eventID": fixed_guid(f"insight/{state}"),
                "eventType": "AwsCloudTrailInsight",
                "recipientAccountId": DATA,
                "sharedEventID": fixed_guid("insight/pair"),
                "insightDetails": {
                    "state": state,
                    "eventSource": "ec2.amazonaws.com",
                    "eventName": "CreateSnapshot",
                    "insightType": "ApiCallRateInsight",
                    "insightContext": {"statistics": statistics, "attributions": attributions},
                },
                "eventCategory": "Insight",
            }
        )
        out[(DATA, EU, datetime(2026, 3, 5, *delivered))] = [record]
    return out
