"""The archives that are scanned, made if they are not there."""

import json
import os
import pathlib
import subprocess
import sys
from dataclasses import dataclass

from . import archive_writer
from .programs import ROOM, BenchError, run


@dataclass
class Archive:
    """`folder` is what is scanned; `files` are the gzip files in it."""

    folder: pathlib.Path
    files: list
    gzip_bytes: int
    manifest: dict

    @property
    def list(self):
        return "".join(f"{file}\n" for file in self.files)


@dataclass
class Totals:
    """What one scan counted."""

    records: int
    findings: int
    inflated_bytes: int


def at(folder):
    """The archive in a folder, whoever made it."""
    folder = pathlib.Path(folder)
    manifest = folder / archive_writer.MANIFEST
    known = json.loads(manifest.read_text(encoding="utf-8")) if manifest.exists() else {}
    if (folder / "AWSLogs").is_dir():
        folder = folder / "AWSLogs"
    files = sorted(str(path) for path in folder.rglob("*.gz"))
    if not files:
        raise BenchError(f"{folder}: there are no .gz files in it")
    return Archive(folder, files, sum(os.path.getsize(file) for file in files), known if "records" in known else {})


def made(name, arguments):
    """An archive of our own, which is kept for the next time."""
    target = ROOM / name
    if not target.exists():
        print(f"making {target.relative_to(ROOM.parents[1])}", file=sys.stderr)
        archive_writer.write(target, arguments, os.cpu_count())
    return at(target)


def of_size(megabytes, seed):
    return made(f"archive-{megabytes:g}mb-seed{seed}", {"seed": seed, "raw_mb": megabytes})


def of_files(count, kilobytes, seed):
    arguments = {"seed": seed, "files": count, "file_kb": kilobytes}
    return made(f"archive-{count}x{kilobytes:g}kb-seed{seed}", arguments)


def totals(trailsift, archive):
    """Counts the archive's records with a scan, which also brings the files into the page cache."""
    ledger = ROOM / "ledger.ndjson"
    command = [str(trailsift), "scan", str(archive.folder), "-q", "--no-rules", "--format", "csv", "--ledger", str(ledger)]
    run(command, "the scan failed", stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    counted = json.loads(ledger.read_text(encoding="utf-8").splitlines()[-1])
    ledger.unlink()
    try:
        check(counted, archive.manifest)
    except BenchError as error:
        raise BenchError(f"{error}; if the scan is right, remove {archive.folder.parent}") from None
    return Totals(counted["records"], counted["findings"], counted["inflated_bytes"])


def check(counted, manifest):
    """A scan that does not see everything would be fast."""
    if not manifest:
        return
    for ours, theirs in (("records", "records"), ("inflated_bytes", "raw_bytes")):
        if counted[ours] != manifest[theirs]:
            raise BenchError(f"the scan counts {counted[ours]} {ours}; the archive was made with {manifest[theirs]}")
    if counted["findings"] != manifest["listed"]:
        raise BenchError(
            f"the scan has {counted['findings']} findings; {manifest['listed']} records are on the default list"
        )
