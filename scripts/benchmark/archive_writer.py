"""Writes an archive: S3 layout, gzip, one `{"Records":[...]}` a file, and archive.json with what is in it."""

import json
import multiprocessing
import random
import shutil
import zlib

from sample_logs.delivery import key_of

from . import plan, templates
from .filling import ACCOUNTS, LETTERS, REGIONS, Filler, World

MANIFEST = "archive.json"
LEVEL = 6
# To learn how many records make a file of a certain size: trial files of so many records, and how many of each.
TRIAL_RECORDS, TRIALS = [1, 2, 3, 4, 6, 8, 12, 16, 32, 64, 256, 1024], 12

_work = None


class Work:
    """What every process that writes files needs."""

    def __init__(self, target, seed):
        self.target, self.seed = target, seed
        self.choices = templates.load()
        self.world = World(random.Random(f"{seed}/world"))

    def content(self, file):
        """(inflated bytes, records on the default list, 16 letters for the file's name)."""
        rng = random.Random(f"{self.seed}/file/{file.number}")
        unique = rng.randbytes(16).translate(LETTERS).decode()
        filler = Filler(rng, self.world, self.choices, file)
        texts, listed = filler.texts()
        body = b'{"Records":[' + b",".join(texts) + b"]}"
        path = key_of(ACCOUNTS[file.account].decode(), REGIONS[file.region].decode(), filler.delivered, unique)
        return body, listed, path

    def write(self, file):
        body, listed, path = self.content(file)
        data = packed(body)
        place = self.target / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
        return {"files": 1, "records": file.records, "raw_bytes": len(body), "gzip_bytes": len(data), "listed": listed}


def packed(body):
    packer = zlib.compressobj(LEVEL, zlib.DEFLATED, 31)
    return packer.compress(body) + packer.flush()


def records_for(work, gzip_bytes):
    """About how many records make a file of this size, a fraction too."""
    known = [(0.0, 0.0)]
    for records in TRIAL_RECORDS:
        files = [plan.PlannedFile(-1 - trial, trial % 3, trial % 2, 600, records) for trial in range(TRIALS)]
        size = sum(len(packed(work.content(file)[0])) for file in files) / TRIALS
        if size >= gzip_bytes:
            break
        known.append((size, records))
    else:
        size, records = 2 * known[-1][0] - known[-2][0], 2 * known[-1][1] - known[-2][1]
    last_size, last_records = known[-1]
    return last_records + (records - last_records) * (gzip_bytes - last_size) / (size - last_size)


def write(target, arguments, jobs):
    """Writes the archive into `target`, which must not be there yet, and returns what archive.json says.

    `arguments`: seed, and either raw_mb or files and file_kb (of gzip).
    """
    partial = target.with_name(target.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir(parents=True)
    work = Work(partial, arguments["seed"])
    if "raw_mb" in arguments:
        wanted = arguments["raw_mb"] * 1e6 / (work.choices[0].mean_size + 1)
        files = plan.of_size(work.seed, max(1, int(wanted)))
    else:
        records = records_for(work, arguments["file_kb"] * 1000)
        files = plan.of_files(work.seed, arguments["files"], records)
    # The largest first, so that no process is left with one at the end.
    files.sort(key=lambda file: -file.records)
    totals = {}
    with multiprocessing.Pool(jobs, begin, (work,)) as pool:
        chunk = max(1, min(64, len(files) // 200))
        for counts in pool.imap_unordered(write_one, files, chunk):
            totals = {name: totals.get(name, 0) + count for name, count in counts.items()}
    manifest = {"arguments": arguments, **totals}
    (partial / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    partial.rename(target)
    return manifest


def begin(work):
    global _work
    _work = work


def write_one(file):
    return _work.write(file)
