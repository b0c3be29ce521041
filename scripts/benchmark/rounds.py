"""Runs commands in turn, round after round, so that what disturbs one disturbs its neighbours too."""

import json
import os
import statistics
import subprocess
import sys
from dataclasses import dataclass, field

from .programs import BenchError, compiled


@dataclass
class Taken:
    """What one run took: seconds, those of all processors together, and the most memory at a time, if that is known."""

    seconds: float
    processor: float
    peak_kib: int = 0


@dataclass
class Case:
    """A command that is measured. A floor takes the list of files on standard input and tells its seconds itself."""

    label: str
    command: list
    threads: int
    floor_list: str = ""
    runs: list = field(default_factory=list)

    @property
    def seconds(self):
        return [run.seconds for run in self.runs]

    @property
    def median(self):
        return statistics.median(self.seconds)

    @property
    def processor(self):
        return statistics.median(run.processor for run in self.runs)

    @property
    def peak_mib(self):
        peak = max(run.peak_kib for run in self.runs)
        return peak / 1024 if peak else None

    def ratio_to(self, other, of=lambda run: run.seconds):
        """The median of the ratios within a round."""
        return statistics.median(of(mine) / of(theirs) for mine, theirs in zip(self.runs, other.runs))

    def processor_ratio_to(self, other):
        return self.ratio_to(other, lambda run: run.processor)


class Runner:
    def __init__(self, trailsift):
        self.trailsift = trailsift
        self.floor_program = compiled("bench-floor", "-lz", "-lpthread")
        self.run_program = compiled("bench-run")
        # Told also where there is nothing to inflate.
        self.zlib_version = self.inflate("", 1).pop()

    def floor(self, archive, threads, label="floor: zlib alone"):
        return Case(label, [str(self.floor_program), str(threads)], threads, floor_list=archive.list)

    def scan(self, archive, label, threads, *options):
        command = [str(self.trailsift), "scan", str(archive.folder), "--threads", str(threads), "-q", *options]
        return Case(label, command, threads)

    def inflate(self, files, threads):
        """What the floor prints: seconds, those of all processors, files, bytes, zlib's version."""
        command = [str(self.floor_program), str(threads)]
        done = subprocess.run(command, input=files, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise BenchError(done.stderr.strip() or "bench-floor failed")
        return done.stdout.split()

    def rounds(self, cases, count):
        """Measures every case `count` times, after one round that does not count."""
        for number in range(count + 1):
            progress(f"round {number} of {count}" if number else "warming up")
            for case in cases:
                taken = self.once(case)
                if number:
                    case.runs.append(taken)
        progress("")

    def once(self, case):
        if case.floor_list:
            seconds, processor, *_ = self.inflate(case.floor_list, case.threads)
            return Taken(float(seconds), float(processor))
        done = subprocess.run([str(self.run_program), *case.command], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise BenchError(done.stderr.strip() or "bench-run failed")
        taken = json.loads(done.stdout)
        if (status := taken.pop("status")) != 0:
            raise BenchError(f"{case.label} ended with exit code {status}: {done.stderr.strip()[-400:]}")
        return Taken(**taken)


def progress(text):
    """A line that goes away again, where a person sees it."""
    if sys.stderr.isatty():
        print(f"\r\x1b[2K{text}", end="", file=sys.stderr, flush=True)


def shown(command):
    """The command as a person would type it, paths from here."""
    words = []
    for word in command:
        if os.path.isabs(word):
            near = os.path.relpath(word)
            word = near if len(near) < len(word) else word
        words.append(f"'{word}'" if set(word) & set(" *$\"") else word)
    return " ".join(words)
