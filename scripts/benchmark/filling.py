"""Fills templates: the text of one log file, record after record."""

import math
from datetime import datetime, timedelta

START = datetime(2026, 3, 2)
ACCOUNTS = [b"111122223333", b"444455556666", b"777788889999", b"222233334444", b"123456789012", b"555566667777"]
REGIONS = [b"us-east-1", b"eu-central-1", b"us-west-2", b"ap-southeast-2", b"eu-west-1"]
# Callers of an account, and how many of them are busy in a file at least.
CALLERS, BUSY = 400, 3
RESOURCES = 240

BASE32 = bytes(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[byte % 32] for byte in range(256))
LETTERS = bytes(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"[byte % 62] for byte in range(256)
)


class Caller:
    """What stays the same in all records of one session."""

    def __init__(self, random):
        self.key = random.randbytes(9).translate(BASE32)
        self.principal = random.randbytes(10).translate(BASE32)
        self.address = b"%d" % (1 + below(random, 254))
        self.run = b"%d" % (10000 + below(random, 90000))
        self.age = 60 + below(random, 3540)
        self.since = b""


class World:
    """The accounts' callers and resources, the same in all files of an archive."""

    def __init__(self, random):
        self.callers = [[Caller(random) for _ in range(CALLERS)] for _ in ACCOUNTS]
        self.resources = [[random.randbytes(8).hex().encode() for _ in range(RESOURCES)] for _ in ACCOUNTS]
        self.guids = [[guid_of(random.randbytes(16).hex().encode()) for _ in range(RESOURCES)] for _ in ACCOUNTS]


def below(random, limit):
    # Of all methods of `random`, Python promises only for this one that it gives the same numbers in every release.
    return int(random.random() * limit)


def guid_of(digits):
    return b"%b-%b-4%b-a%b-%b" % (digits[:8], digits[8:12], digits[13:16], digits[17:20], digits[20:])


class Filler:
    """Makes the values of one file's records. A method of the name of a part gives its next value."""

    def __init__(self, random, world, choices, file):
        self.random = random
        self.number_of_records = file.records
        self.choice = choices[0] if file.region == 0 else choices[1]
        self._account, self._region = ACCOUNTS[file.account], REGIONS[file.region]
        self.delivered = START + timedelta(minutes=file.minute)
        begin = self.delivered - timedelta(minutes=8)
        self.seconds = [stamp(begin + timedelta(seconds=second)) for second in range(300)]
        busy = min(CALLERS, BUSY + file.records // 10)
        first = below(random, CALLERS)
        self.callers = [world.callers[file.account][(first + 7 * index) % CALLERS] for index in range(busy)]
        for caller in self.callers:
            caller.since = stamp(begin - timedelta(seconds=caller.age))
        self.resources, self.guids = world.resources[file.account], world.guids[file.account]
        self.caller = self.callers[0]
        self.second, self.chosen = b"", 0
        self.digits, self.used = b"", 0

    def texts(self):
        """The records' texts in order, and how many of them are on the default list."""
        texts, listed = [], 0
        random, methods, total = self.random.random, {}, self.number_of_records
        while len(texts) < total:
            template = self.choice.at(random())
            makers = methods.get(template)
            if makers is None:
                makers = methods[template] = [getattr(self, part) for part in template.parts]
            length = 1
            if template.burst > 1:
                length += int(-math.log(1 - random()) * (template.burst - 0.5))
            length = min(length, total - len(texts))
            self.caller = self.callers[int(random() * len(self.callers))]
            self.chosen = int(random() * RESOURCES)
            layout, places = template.layout, template.places
            for _ in range(length):
                # CloudTrail writes records nearly, but not quite, in the order of their times.
                self.second = self.seconds[int(len(texts) * 240 / total + random() * 60)]
                values = [make() for make in makers]
                texts.append(layout % tuple([values[place] for place in places]))
            if template.listed:
                listed += length
        return texts, listed

    def hex(self, count):
        if self.used + count > len(self.digits):
            self.digits, self.used = self.random.randbytes(16384).hex().encode(), 0
        self.used += count
        return self.digits[self.used - count : self.used]

    def guid(self):
        return guid_of(self.hex(32))

    def stable_guid(self):
        return self.guids[self.chosen]

    def resource(self):
        return self.resources[self.chosen]

    def when(self):
        return self.second

    def since(self):
        return self.caller.since

    def key(self):
        return self.caller.key

    def principal(self):
        return self.caller.principal

    def token(self):
        # As long as a real one, which the sample's is not.
        return self.random.randbytes(400).translate(LETTERS)

    def address(self):
        return self.caller.address

    def run(self):
        return self.caller.run

    def account(self):
        return self._account

    def region(self):
        return self._region

    def letters75(self):
        return self.random.randbytes(75).translate(LETTERS)

    def letters16(self):
        return self.random.randbytes(16).translate(BASE32)

    def hex32(self):
        return self.hex(32)

    def object(self):
        # The sample's short numbers would soon be used up.
        return self.hex(20)

    def number(self):
        return b"%d" % (400 + int(self.random.random() * 90000))


def stamp(when):
    return when.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
