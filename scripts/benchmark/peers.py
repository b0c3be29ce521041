"""What people use instead, at the same job: read every file, take the records out, count those on the default list."""

import functools
import platform
import shutil
import subprocess
import sys

from .programs import ROOT, BenchError
from .rounds import Case, progress, shown
from .tables import mebibytes, number, ratio, seconds, table

FOLDER = ROOT / "scripts" / "bench-peers"
# Modules that a package of another name brings.
PACKAGES = {"simdjson": "pysimdjson"}


class Peer:
    def __init__(self, label, script, *options, modules=(), programs=(), inflates_only=False):
        self.label, self.script, self.options = label, script, options
        self.modules, self.programs, self.inflates_only = modules, programs, inflates_only

    def missing(self, python):
        """The parts of it that this machine lacks."""
        lacking = [name for name in self.programs if shutil.which(name) is None]
        for module in self.modules:
            if version(python, module) is None:
                lacking.append(f"python module {module}")
        return lacking

    def command(self, python, folder, threads):
        interpreter = [python] if self.script.endswith(".py") else ["sh"]
        return interpreter + [str(FOLDER / self.script), str(folder), str(threads), *self.options]


PEERS = [
    Peer("gzip -dc (inflates only)", "inflate.sh", "gzip", programs=["gzip"], inflates_only=True),
    Peer("igzip -dc (inflates only)", "inflate.sh", "igzip", programs=["igzip"], inflates_only=True),
    Peer("Python, json", "parse_json.py", "json", "gzip"),
    Peer("Python, orjson", "parse_json.py", "orjson", "gzip", modules=["orjson"]),
    Peer("Python, orjson, isal", "parse_json.py", "orjson", "isal", modules=["orjson", "isal"]),
    Peer("Python, simdjson, isal", "parse_json.py", "simdjson", "isal", modules=["simdjson", "isal"]),
    Peer("DuckDB", "query_duckdb.py", modules=["duckdb"]),
    Peer("chdb (ClickHouse)", "query_chdb.py", modules=["chdb"]),
    Peer("jq", "filter_jq.sh", programs=["jq", "gzip"]),
]


@functools.cache
def version(python, module):
    """A module's version; None where it cannot be imported."""
    package = PACKAGES.get(module, module)
    code = f"import {module}, importlib.metadata; print(importlib.metadata.version('{package}'))"
    found = subprocess.run([python, "-c", code], capture_output=True, text=True, check=False)
    return None if found.returncode != 0 else found.stdout.strip()


def race(runner, archive, totals, rounds, threads, python):
    """Prints the table of the peers that are installed, and what the others lack; returns the cases."""
    scan = runner.scan(archive, "trailsift, no rules, csv", threads, "--no-rules", "--format", "csv")
    ruled = runner.scan(archive, "trailsift, bundled rules, csv", threads, "--format", "csv")
    floor = runner.floor(archive, threads)
    cases, counts = [floor, scan, ruled], {scan.label: totals.findings}
    for peer in PEERS:
        lacking = peer.missing(python)
        if lacking:
            print(f"not measured: {peer.label} ({', '.join(lacking)} missing)")
            continue
        case = Case(peer.label, peer.command(python, archive.folder, threads), threads)
        count = counted(case)
        if not peer.inflates_only:
            counts[peer.label] = count
        cases.append(case)
    print()
    runner.rounds(cases, rounds)
    rows = []
    for case in sorted(cases, key=lambda case: case.median):
        rows.append(
            [
                case.label,
                seconds(case.median),
                ratio(case.ratio_to(scan)),
                ratio(case.ratio_to(floor)),
                number(counts[case.label]) if case.label in counts else None,
                mebibytes(case.peak_mib),
            ]
        )
    print(table(["", "median s", "x no rules", "x floor", "records", "peak MiB of a process"], rows))
    modules = sorted({module for peer in PEERS for module in peer.modules if version(python, module)})
    versions = [f"{name} {version(python, name)}" for name in modules]
    print("\n" + ", ".join(["Python " + platform.python_version()] + versions))
    return cases


def counted(case):
    """What the peer prints, at a run that does not count."""
    progress(f"{case.label}, once")
    done = subprocess.run(case.command, capture_output=True, text=True, check=False)
    progress("")
    words = done.stdout.split()
    if done.returncode != 0 or not words or not words[-1].isdigit():
        print(done.stderr.strip()[-400:], file=sys.stderr)
        raise BenchError(f"{case.label} failed: {shown(case.command)}")
    return int(words[-1])
