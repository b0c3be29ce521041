"""The default allow-list, read from the rows of the catalogue in Sources/TrailDetection."""

import pathlib
import re

ROWS = pathlib.Path(__file__).resolve().parents[2] / "Sources/TrailDetection/Catalogue/DefaultListRows.swift"
VERSION = re.compile(r"(?:20\d{6}|20\d\d_\d\d_\d\d)(?:v\d+)?$")


def names():
    """{event name: None, or the set of services whose events of that name alone are meant}.

    A row is `service Name tier family evidence class techniques`, then perhaps `as=` with more names of the same call,
    `Name@service` where the name is meant for one service only.
    """
    text = ROWS.read_text(encoding="utf-8").split('"""')[1]
    listed = {}
    for row in text.split("\n"):
        words = row.split()
        if len(words) < 7:
            continue
        listed[words[1]] = None
        for word in words[7:]:
            if word.startswith("as="):
                for item in word.removeprefix("as=").split(","):
                    name, _, service = item.partition("@")
                    services = listed.setdefault(name, set() if service else None)
                    if service and services is not None:
                        services.add(f"{service}.amazonaws.com")
    return listed


def admits(listed, name, source):
    """Whether an event of this name and service is on the list, perhaps with an API version behind its name."""
    if name in listed and (listed[name] is None or source in listed[name]):
        return True
    return name[-1:].isdigit() and name != (stem := VERSION.sub("", name)) and admits(listed, stem, source)
