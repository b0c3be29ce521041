"""How CloudTrail delivers: which record goes into which file, under which name, in which order."""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from . import gzip_writer
from .cast import DATA, EU, ORGANIZATION, SHOP, US, AP
from .dice import ALNUM, Dice, fixed

# (account, region, delivery time): what is special about the file.
CUT_SHORT = (SHOP, US, datetime(2026, 3, 5, 2, 15))
TWICE = (DATA, EU, datetime(2026, 3, 5, 2, 20))
TWO_MEMBERS = (SHOP, EU, datetime(2026, 3, 4, 12, 30))
EMPTY = (DATA, AP, datetime(2026, 3, 5, 4, 0))


@dataclass
class LogFile:
    """One delivered object. `text` is what was delivered, `data` the bytes that lie in the folder."""

    path: str
    account: str
    region: str
    delivered: datetime
    records: list
    texts: list = field(default_factory=list)
    text: bytes = b""
    data: bytes = b""
    whole: int = 0

    @property
    def event_times(self):
        return sorted(record["eventTime"] for record in self.records)


def delivery_time(when):
    """Deliveries come at whole five minutes, three to eight minutes after the event."""
    late = when + timedelta(minutes=3)
    spill = timedelta(minutes=late.minute % 5, seconds=late.second)
    return late + (timedelta(minutes=5) - spill if spill else timedelta())


def key_of(account, region, delivered, unique, folder="CloudTrail"):
    return (
        f"AWSLogs/{ORGANIZATION}/{account}/{folder}/{region}/{delivered:%Y/%m/%d}/"
        f"{account}_{folder}_{region}_{delivered:%Y%m%dT%H%MZ}_{unique}.json.gz"
    )


def record_text(record):
    """A record as it stands in a file. Lambda's records have their non-ASCII letters as \\u escapes, others as UTF-8."""
    escaped = record.get("eventSource") == "lambda.amazonaws.com"
    return json.dumps(record, ensure_ascii=escaped, separators=(",", ":"))


def log_files(groups, folder="CloudTrail"):
    """Files out of {(account, region, delivered): records}; the order inside a file is not that of time."""
    files = []
    for (account, region, delivered), records in sorted(groups.items()):
        label = f"{folder}/{account}/{region}/{delivered}"
        unique = fixed(f"unique/{label}", ALNUM, 16)
        file = LogFile(
            "archive/" + key_of(account, region, delivered, unique, folder),
            account,
            region,
            delivered,
            Dice("order/" + label).shuffled(records),
        )
        write(file, (account, region, delivered), Dice("end/" + label).chance(25))
        files.append(file)
        if folder == "CloudTrail" and (account, region, delivered) == TWICE:
            again = key_of(account, region, delivered, fixed(f"again/{label}", ALNUM, 16), folder)
            files.append(
                LogFile(
                    "archive/" + again,
                    account,
                    region,
                    delivered,
                    file.records,
                    file.texts,
                    file.text,
                    file.data,
                    file.whole,
                )
            )
    return sorted(files, key=lambda file: file.path)


def write(file, key, newline):
    file.texts = [record_text(record) for record in file.records]
    file.text = ('{"Records":[' + ",".join(file.texts) + "]}" + ("\n" if newline else "")).encode()
    file.whole = len(file.texts)
    if key == TWO_MEMBERS:
        # The document runs across the two members, with the border inside a record.
        border = len(file.text) * 2 // 5
        file.data = gzip_writer.member(file.text[:border]) + gzip_writer.member(file.text[border:])
    elif key == CUT_SHORT:
        file.whole = len(file.texts) * 3 // 5
        before = len(('{"Records":[' + ",".join(file.texts[: file.whole]) + ",").encode())
        broken = len(file.texts[file.whole].encode())
        file.data = gzip_writer.cut_member(file.text, before + broken // 2, broken // 4)
    else:
        file.data = gzip_writer.member(file.text)
