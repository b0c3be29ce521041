"""What is measured of the command itself: the scan beside the floor, many small files, growth."""

import statistics

from . import archives, rule_folders
from .programs import ROOM
from .rounds import Case
from .tables import mebibytes, number, ratio, seconds, table

# No event has this name: nothing is reported.
NO_EVENT = "ThereIsNoSuchEvent"
STARTS = 20


def scans(runner, archive, totals, rounds, threads):
    """The scan beside the floor; prints the table and returns the cases."""
    floor, floor_one = runner.floor(archive, threads), runner.floor(archive, 1)
    csv = runner.scan(archive, "default list, csv", threads, "--format", "csv")
    csv_one = runner.scan(archive, "default list, csv", 1, "--format", "csv")
    ndjson_one = runner.scan(archive, "default list, ndjson", 1, "--format", "ndjson")
    none_one = runner.scan(archive, "nothing reported", 1, "--format", "csv", "--events", NO_EVENT)
    cases = [
        floor,
        csv,
        runner.scan(archive, "default list, csv, no rules", threads, "--format", "csv", "--no-rules"),
        runner.scan(archive, "nothing reported", threads, "--format", "csv", "--events", NO_EVENT),
        runner.scan(archive, "default list, ndjson", threads, "--format", "ndjson"),
        runner.scan(archive, "default list, text", threads, "--format", "text"),
        floor_one,
        csv_one,
        none_one,
        ndjson_one,
    ]
    runner.rounds(cases, rounds)
    floors = {threads: floor, 1: floor_one}
    print_cases(cases, totals, lambda case: floors[case.threads])
    print()
    if threads > 1:
        print(
            f"{threads} threads take {ratio(csv.ratio_to(csv_one))} of the time of 1 "
            f"(the floor: {ratio(floor.ratio_to(floor_one))})."
        )
    for case, name in ((csv_one, "csv"), (ndjson_one, "ndjson")):
        if totals.findings:
            print(f"A reported record costs {cost(case, none_one, totals.findings):.2f} microseconds as {name}.")
    start = Case("start", [str(runner.trailsift), "--version"], 1)
    runner.rounds([start], STARTS)
    print(f"`trailsift --version` takes {start.median * 1e3:.1f} ms (median of {STARTS}).")
    return cases


def cost(case, without, findings):
    """Microseconds of a processor for each finding: what the scan takes more than one that reports nothing."""
    more = (mine.processor - theirs.processor for mine, theirs in zip(case.runs, without.runs))
    return statistics.median(more) / findings * 1e6


def print_cases(cases, totals, floor_of):
    rows = []
    for case in cases:
        floor = floor_of(case)
        rows.append(
            [
                case.label,
                case.threads,
                seconds(case.median),
                f"{min(case.seconds):.3f}-{max(case.seconds):.3f}",
                ratio(case.ratio_to(floor)),
                ratio(case.processor_ratio_to(floor)),
                number(totals.inflated_bytes / 1e6 / case.median),
                None if case is floor else number(totals.records / case.median),
                mebibytes(case.peak_mib),
            ]
        )
    head = ["", "threads", "median s", "range s", "x floor", "CPU x floor", "MB/s", "records/s", "peak MiB"]
    print(table(head, rows))


def small_files(runner, archive, totals, rounds, threads):
    """Where opening and closing counts as much as reading."""
    floor = runner.floor(archive, threads)
    cases = [
        floor,
        runner.scan(archive, "default list, csv", threads, "--format", "csv"),
        runner.scan(archive, "nothing reported", threads, "--format", "csv", "--events", NO_EVENT),
    ]
    runner.rounds(cases, rounds)
    print_cases(cases, totals, lambda _: floor)
    each = ", ".join(f"{case.median / len(archive.files) * 1e6:.1f} ({case.label})" for case in cases)
    print(f"\nMicroseconds a file: {each}.")
    return cases


def rules(runner, archive, totals, rounds, threads, counts=(10, 1000)):
    """What rules cost: none, the bundled pack, and folders of other rules; and what it takes to load them."""
    sets = [("no rules", ["--no-rules"]), ("bundled rules", [])]
    for count in counts:
        folder = str(rule_folders.of(count))
        sets.append((f"{count:,} other rules", ["--no-rules", "--rules", folder]))
    empty = ROOM / "empty.json"
    empty.write_text('{"Records":[]}\n', encoding="utf-8")
    floor = runner.floor(archive, threads)
    scans = [runner.scan(archive, label, threads, "--format", "csv", *options) for label, options in sets]
    starts = [
        Case(f"start, {label}", [str(runner.trailsift), "scan", str(empty), "-q", "--format", "csv", *options], 1)
        for label, options in sets
    ]
    runner.rounds([floor, *scans, *starts], rounds)
    print_cases([floor, *scans], totals, lambda _: floor)
    rows = []
    for scan, start in zip(scans, starts):
        # A scan without its start, against the scan without rules.
        net = statistics.median(
            (mine.seconds - begun.seconds) / (bare.seconds - begun_bare.seconds)
            for mine, begun, bare, begun_bare in zip(scan.runs, start.runs, scans[0].runs, starts[0].runs)
        )
        rows.append([scan.label, f"{start.median * 1e3:.1f}", ratio(net)])
    print("\n" + table(["", "start ms", "scan without start, x no rules"], rows))
    return [floor, *scans, *starts]


def growth(runner, sizes, seed, rounds, threads):
    """The rate on a small and on a large archive, measured in the same rounds."""
    pairs = []
    for megabytes in sizes:
        archive = archives.of_size(megabytes, seed)
        totals = archives.totals(runner.trailsift, archive)
        floor = runner.floor(archive, threads, f"floor, {megabytes:g} MB")
        pairs.append((totals, floor, runner.scan(archive, f"scan, {megabytes:g} MB", threads, "--format", "csv")))
    cases = [case for _, floor, scan in pairs for case in (floor, scan)]
    runner.rounds(cases, rounds)
    for totals, floor, scan in pairs:
        print_cases([floor, scan], totals, lambda _, floor=floor: floor)
        print()
    (small, small_floor, small_scan), (large, large_floor, large_scan) = pairs[0], pairs[-1]
    scale = large.inflated_bytes / small.inflated_bytes
    print(
        f"The rate at {sizes[-1]:g} MB is {ratio(scale * small_scan.ratio_to(large_scan))} of that at {sizes[0]:g} MB "
        f"(the floor's: {ratio(scale * small_floor.ratio_to(large_floor))})."
    )
    return cases
