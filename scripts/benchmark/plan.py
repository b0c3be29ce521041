"""Which files an archive has, and how many records each."""

import math
import random
from dataclasses import dataclass
from itertools import accumulate

from .filling import ACCOUNTS, REGIONS, below

DAYS = 7
# Most deliveries are small; a third of the records are in few files of several megabytes, as those of a busy hour are.
SMALL_MEDIAN, SMALL_SPREAD, SMALL_MOST = 58, 0.95, 360
LARGE_MEDIAN, LARGE_SPREAD, LARGE_LEAST, LARGE_MOST = 17000, 0.7, 7500, 66000
LARGE_SHARE = 0.35
# A large file comes once there are this many records in small ones.
LARGE_FROM = 4000
# How far files that are to have a certain size differ from it.
EVEN_SPREAD = 0.25


@dataclass(frozen=True)
class PlannedFile:
    """`account` and `region` count from 0; `minute` is that of the delivery, from the archive's first day on."""

    number: int
    account: int
    region: int
    minute: int
    records: int


def normal(rng):
    """A number from the normal distribution (Box and Muller)."""
    return math.sqrt(-2 * math.log(1 - rng.random())) * math.cos(2 * math.pi * rng.random())


def around(rng, median, spread, least, most):
    return int(min(max(median * math.exp(spread * normal(rng)), least), most))


def falling(rng, count):
    """A number below `count`, a smaller one more often: each has three fifths of the weight of the one before it."""
    sums = list(accumulate(0.6**index for index in range(count)))
    fraction = rng.random() * sums[-1]
    return next(index for index, total in enumerate(sums) if fraction < total)


def of_size(seed, records):
    """Files that together have so many records."""
    rng = random.Random(f"{seed}/plan")
    files, small, large = [], 0, 0
    while small + large < records:
        if small > LARGE_FROM and large < LARGE_SHARE * (small + large):
            # No file is larger than all the small ones together, so that a small archive is no single file.
            count = around(rng, LARGE_MEDIAN, LARGE_SPREAD, LARGE_LEAST, min(LARGE_MOST, max(LARGE_LEAST, small)))
            count = min(count, records - small - large)
            large += count
        else:
            count = min(around(rng, SMALL_MEDIAN, SMALL_SPREAD, 1, SMALL_MOST), records - small - large)
            small += count
        files.append(planned(rng, len(files), count))
    return files


def of_files(seed, count, records):
    """So many files of about so many records each."""
    rng = random.Random(f"{seed}/plan")
    return [planned(rng, number, even(rng, records)) for number in range(count)]


def even(rng, records):
    exact = records * math.exp(EVEN_SPREAD * normal(rng) - EVEN_SPREAD**2 / 2)
    return max(1, math.floor(exact) + (rng.random() < exact % 1))


def planned(rng, number, records):
    account, region = falling(rng, len(ACCOUNTS)), falling(rng, len(REGIONS))
    return PlannedFile(number, account, region, 5 * (2 + below(rng, DAYS * 288 - 2)), records)
