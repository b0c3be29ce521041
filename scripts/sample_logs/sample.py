"""The whole sample as {path: bytes}, and the checks that it keeps its own promises."""

import json

from . import delivery, digest, gzip_writer, insights, schedule, shapes, story


def files():
    """Every generated file of SampleLogs/, by path."""
    groups, intrusion, answer = schedule.everything()
    logs = delivery.log_files(groups)
    noticed = delivery.log_files(insights.records(), "CloudTrail-Insight")
    digested, digest_paths = digest.files(logs)
    shaped = shapes.files(intrusion)
    _keep_promises(logs, noticed, intrusion, answer)
    out = {file.path: file.data for file in logs + noticed}
    out.update(digested)
    out.update({path: data for path, (data, _, _) in shaped.items()})
    out["story.json"] = story.text(story.facts(logs, noticed, digest_paths, shaped, intrusion, answer))
    return out


def _keep_promises(logs, noticed, intrusion, answer):
    seen = set()
    twice = [file for file in logs if (file.account, file.region, file.delivered) == delivery.TWICE]
    assert len(twice) == 2 and twice[0].text == twice[1].text
    for file in logs + noticed:
        if file is twice[1]:
            continue
        for record in file.records:
            assert record["eventID"] not in seen, "two records share an eventID"
            seen.add(record["eventID"])
            assert record["recipientAccountId"] == file.account and record["awsRegion"] == file.region
        assert file.delivered.strftime("%Y-%m-%dT%H:%M:%SZ") >= (file.event_times or [""])[-1]
    times = [record["eventTime"] for _, record in intrusion + answer]
    assert times == sorted(times), "the story is not in order"
    cut = next(file for file in logs if (file.account, file.region, file.delivered) == delivery.CUT_SHORT)
    out, whole = gzip_writer.inflate(cut.data)
    assert not whole and cut.text.startswith(out)
    assert len(readable_records(out)) == cut.whole
    assert not {record["eventID"] for record in cut.records[cut.whole :]} & {
        record["eventID"] for _, record in intrusion
    }


def readable_records(text):
    """The whole records at the start of a log's text, as text, up to where it breaks off."""
    decoder = json.JSONDecoder()
    text = text.decode("utf-8", "ignore")
    position = len('{"Records":[')
    records = []
    while position < len(text) and text[position] == "{":
        try:
            _, end = decoder.raw_decode(text, position)
        except ValueError:
            break
        records.append(text[position:end])
        position = end + 1
    return records
