"""The records of the sample's recipes as templates: text with places for whatever differs between records.

A template is filled some thousand times faster than a record is made from its recipe.
"""

import re
from bisect import bisect_left
from datetime import datetime
from itertools import accumulate

from sample_logs import answer, background, backup, deployment, intrusion, people
from sample_logs.cast import AP, DATA, EU, SHOP, US
from sample_logs.delivery import record_text
from sample_logs.record import GLOBAL, Scene

from . import default_list

# (share of all records, how many records a run of one call has on average, recipes)
MIX = [
    (0.40, 1, [background.service_checks]),
    (0.15, 4, [background.objects_move]),
    (0.10, 1, [background.function_runs]),
    (0.10, 3, [background.data_key]),
    (0.07, 2, [background.trail_checks_bucket]),
    (0.06, 2, [people.developer_works]),
    (0.04, 2, [deployment.deploys]),
    (0.02, 2, [background.instance_reports]),
    (0.01, 3, [backup.nightly_backup]),
]
# The rest are events on the default list, most of them of two names.
LISTED_SHARE = 0.05
LISTED_WEIGHTS = {"AssumeRole": 14, "GetSecretValue": 7}
MORE_LISTED = [
    background.service_assumes,
    background.function_reads_secret,
    people.analyst_signs_in,
    deployment.release_script,
]
# A text with other than ASCII letters is rarer than the sample has it.
FOREIGN_WEIGHT = 0.1
SCENES = 12

# What differs between records, by the name of the function in filling.py that makes another. The first that matches
# at a place counts.
PARTS = [
    ("stable_guid", rb"(?<=key/)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    ("guid", rb"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"),
    ("time", rb"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ"),
    ("account", rb"(?<!\d)\d{12}(?!\d)"),
    ("region", rb"(?<![a-z])(?:us|eu|ap)-[a-z]+-\d(?!\d)"),
    ("key", rb"(?<=ASIA)[A-Z2-7]{9}(?=EXAMPLE)|(?<=AKIA)[A-Z2-7]{9}(?=EXAMPLE)"),
    ("principal", rb"(?<=AROA)[A-Z2-7]{10}(?=EXAMPLE)|(?<=AIDA)[A-Z2-7]{10}(?=EXAMPLE)"),
    ("address", rb"(?<=203\.0\.113\.)\d+|(?<=198\.51\.100\.)\d+"),
    ("resource", rb"(?<=(?:-| |\"|/)0)[0-9a-f]{16}(?![0-9a-f])|(?<=[a-z]-0)[0-9a-f]{16}(?![0-9a-f])"),
    ("token", rb"(?<=IQoJb3JpZ2luX2Vj)[A-Za-z0-9+/]{60}(?=EXAMPLE)"),
    ("letters75", rb"(?<=\"x-amz-id-2\":\")[A-Za-z0-9]{60}"),
    ("letters16", rb"(?<=\"requestID\":\")[A-Z2-7]{16}(?=\")"),
    ("hex32", rb"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])"),
    ("object", rb"(?<=covers/)[0-9a-f]{6}|(?<=orders-)[0-9a-f]{4}"),
    ("number", rb"(?<=\"bytesTransferredOut\":)\d{3,}|(?<=\"bytesTransferredIn\":)\d{3,}"),
    ("run", rb"(?<=run-)\d{5}"),
]
ANY_PART = re.compile(b"|".join(b"(%b)" % pattern for _, pattern in PARTS))


class Template:
    """`layout % values` is a record; `parts` are the kinds of the values and `places` where each goes."""

    def __init__(self, record, listed):
        self.name = record["eventName"]
        self.listed = default_list.admits(listed, self.name, record["eventSource"])
        # Global services write to the trail of one region.
        self.home_only = record["eventSource"].split(".")[0] in GLOBAL
        text = record_text(record).encode()
        self.size = len(text)
        self.ascii = text.isascii() and b"\\u" not in text
        layout, parts, places, numbers, last = [], [], [], {}, 0
        for match in ANY_PART.finditer(text):
            kind = self._kind(PARTS[match.lastindex - 1][0], match.group().decode(), record)
            if kind is None:
                continue
            part = kind, match.group()
            if part not in numbers:
                numbers[part] = len(parts)
                parts.append(kind)
            layout.append(text[last : match.start()].replace(b"%", b"%%"))
            places.append(numbers[part])
            last = match.end()
        layout.append(text[last:].replace(b"%", b"%%"))
        self.layout, self.parts, self.places = b"%b".join(layout), tuple(parts), tuple(places)
        self.burst = 1

    def _kind(self, kind, found, record):
        """The kind of the value that goes into the place; None where what was found stays as it is."""
        if kind == "time":
            return "when" if found == record["eventTime"] else "since"
        if kind == "account":
            return kind if found == record["recipientAccountId"] else None
        if kind == "region":
            return kind if found == record["awsRegion"] and not self.home_only else None
        return kind

    @property
    def identity(self):
        return self.layout, self.parts, self.places


class Choice:
    """Templates with a weight each, to be chosen from by a number from 0 to 1."""

    def __init__(self, weights):
        self.templates = [template for template, _ in weights]
        self.sums = list(accumulate(weight for _, weight in weights))

    def at(self, fraction):
        return self.templates[min(bisect_left(self.sums, fraction * self.sums[-1]), len(self.templates) - 1)]

    @property
    def mean_size(self):
        """Of a record, where each template is as frequent as its weight times the length of its runs."""
        counts = [after - before for before, after in zip([0.0] + self.sums, self.sums)]
        records = [count * template.burst for count, template in zip(counts, self.templates)]
        sizes = [count * template.size for count, template in zip(records, self.templates)]
        return sum(sizes) / sum(records)


def load():
    """(the choice for a file of us-east-1, which has the global services too, and that for other regions)."""
    listed = default_list.names()
    groups = [(share, burst, templates_of(recipes, listed)) for share, burst, recipes in MIX]
    story = [record for steps in (intrusion.steps(), answer.steps()) for _, record in steps]
    on_list = merged(
        [template for _, _, templates in groups for template in templates]
        + templates_of(MORE_LISTED, listed)
        + [Template(record, listed) for record in story]
    )
    groups = [(share, burst, [one for one in templates if not one.listed]) for share, burst, templates in groups]
    groups.append((LISTED_SHARE, 1, [template for template in on_list if template.listed]))
    return choice(groups, lambda template: True), choice(groups, lambda template: not template.home_only)


def choice(groups, fits):
    weights = []
    for share, burst, templates in groups:
        fitting = [template for template in templates if fits(template)]
        names = {}
        for template in fitting:
            template.burst = burst
            names[template.name] = names.get(template.name, 0) + (1 if template.ascii else FOREIGN_WEIGHT)
        of_name = {name: LISTED_WEIGHTS.get(name, 1) for name in names}
        total = sum(of_name.values())
        for template in fitting:
            frequency = (1 if template.ascii else FOREIGN_WEIGHT) * of_name[template.name] / names[template.name]
            weights.append((template, share / burst * frequency / total))
    return Choice(weights)


def templates_of(recipes, listed):
    records = []
    for recipe in recipes:
        for number in range(SCENES):
            account, region = (SHOP, DATA)[number % 2], (US, EU, AP)[number % 3]
            scene = Scene(f"bench/{recipe.__name__}/{number}", datetime(2026, 3, 4, 12, 0), 360)
            records += recipe(scene, account, region)
    return merged([Template(record, listed) for record in records])


def merged(templates):
    """Each template once, in the order in which they come."""
    return list({template.identity: template for template in templates}.values())
