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
    floors = {count: runner.floor(archive, count) for count in (threads, 1)}
    plain, ruled = {}, {}
    kinds = [
        ("no rules, csv", ["--no-rules", "--format", "csv"]),
        ("no rules, ndjson", ["--no-rules", "--format", "ndjson"]),
        ("no rules, text", ["--no-rules", "--format", "text"]),
        ("no rules, nothing reported", ["--no-rules", "--format", "csv", "--events", NO_EVENT]),
    ]
    for count in floors:
        for label, options in kinds:
            plain[label, count] = runner.scan(archive, label, count, *options)
        ruled[count] = runner.scan(archive, "bundled rules, csv", count, "--format", "csv")
    cases = [case for count in floors for case in (floors[count], *of_count(plain, count), ruled[count])]
    runner.rounds(cases, rounds)
    print_cases(cases, totals, lambda case: floors[case.threads])
    print()
    if threads > 1:
        csv = "no rules, csv"
        print(
            f"{threads} threads take {ratio(plain[csv, threads].ratio_to(plain[csv, 1]))} of the time of 1, with rules "
            f"{ratio(ruled[threads].ratio_to(ruled[1]))} (the floor: {ratio(floors[threads].ratio_to(floors[1]))})."
        )
    for name in ("csv", "ndjson"):
        if totals.findings:
            paid = cost(plain[f"no rules, {name}", 1], plain["no rules, nothing reported", 1], totals.findings)
            print(f"A reported record costs {paid:.2f} microseconds as {name}.")
    start = Case("start", [str(runner.trailsift), "--version"], 1)
    runner.rounds([start], STARTS)
    print(f"`trailsift --version` takes {start.median * 1e3:.1f} ms (median of {STARTS}).")
    return cases


def of_count(cases, count):
    return [case for (_, threads), case in cases.items() if threads == count]


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
        runner.scan(archive, "no rules, csv", threads, "--no-rules", "--format", "csv"),
        runner.scan(archive, "no rules, nothing reported", threads, "--no-rules", "--events", NO_EVENT, "--format", "csv"),
        runner.scan(archive, "bundled rules, csv", threads, "--format", "csv"),
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
    kinds = [("no rules", ["--no-rules"]), ("bundled rules", [])]
    measured = []
    for megabytes in sizes:
        archive = archives.of_size(megabytes, seed)
        totals = archives.totals(runner.trailsift, archive)
        cases = [runner.floor(archive, threads, f"floor, {megabytes:g} MB")]
        for label, options in kinds:
            label = f"{label}, {megabytes:g} MB"
            cases.append(runner.scan(archive, label, threads, "--format", "csv", *options))
        measured.append((totals, cases))
    runner.rounds([case for _, cases in measured for case in cases], rounds)
    for totals, cases in measured:
        print_cases(cases, totals, lambda _, floor=cases[0]: floor)
        print()
    (small, of_small), (large, of_large) = measured[0], measured[-1]
    scale = large.inflated_bytes / small.inflated_bytes
    rates = [ratio(scale * ours.ratio_to(theirs)) for ours, theirs in zip(of_small, of_large)]
    print(
        f"The rate at {sizes[-1]:g} MB is {rates[1]} of that at {sizes[0]:g} MB, with rules {rates[2]} "
        f"(the floor's: {rates[0]})."
    )
    return [case for _, cases in measured for case in cases]
