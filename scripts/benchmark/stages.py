"""Says where the time of a scan goes, by stage, from samples of what each processor was doing."""

import re
import shutil
import subprocess
from collections import Counter, defaultdict

from .programs import ROOM, BenchError, run
from .tables import table

FREQUENCY = 1999
ORDER = [
    *["start", "list", "read", "inflate", "checksum", "classify", "walk"],
    *["match", "note", "correlate", "report", "memory", "other"],
]
MEANING = {
    "start": "loading the program",
    "list": "walking the folders",
    "read": "opening, reading and closing files",
    "inflate": "gzip",
    "checksum": "CRC-32 of what was inflated",
    "classify": "the kernel: 64 bytes at a time into masks",
    "walk": "brackets, keys, envelopes, validation",
    "match": "allow-list, selection, rules",
    "note": "what correlations want of records",
    "correlate": "the notes sorted and evaluated",
    "report": "findings: copied, told apart, formatted, written",
    "memory": "allocation whose caller is not known",
    "other": "",
}

# A sample belongs to the first of its frames, from the innermost out, that one of these names. Frames that serve more
# than one stage (reading a value, growing an array, copying bytes) are in none, so that whoever asked for it counts.
SYSTEM_FRAMES = [
    ("read", r"ksys_read|vfs_read|do_sys_open|do_filp_open|__fput|filp_close|__x64_sys_close|__x64_sys_read"),
    ("list", r"getdents|iterate_dir|newfstatat|vfs_statx|do_statx|vfs_fstat"),
    ("report", r"ksys_write|vfs_write"),
    ("start", r"execve|load_elf_binary|begin_new_exec"),
]
LIBRARIES = [
    ("inflate", r"/libz\.|/libisal\."),
    ("start", r"/ld-linux|/ld-musl|/dyld"),
]
FRAMES = [
    ("checksum", r"crc32|Checksum"),
    ("inflate", r"\b(isal_|decode_huffman|inflate)|Inflater\b|GzipHeader"),
    ("classify", r"\bck_"),
    (
        "walk",
        r"TrailRecords\.(RecordSkimmer|RecordScanner|RecordSearch|RecordShape|EnvelopeReader|JSONMachine|JSONValidator"
        r"|KnownKey|FieldPlaces|BlockBatch|BlockKernel|Window)",
    ),
    (
        "correlate",
        r"Sigma\.(CorrelationPlan|CorrelationShare|CorrelationFiling|CorrelationDemand|CorrelationEvaluation|MergedGroups"
        r"|GroupTimeline|WindowTally)|TrailDetection\.(CorrelationWork|CorrelationFinding|CorrelationRule)",
    ),
    ("note", r"Sigma\.CorrelationLog|TrailDetection\.(Correlation(Notes|Wants|Memory)|EventIDTable)|EventMark"),
    (
        "match",
        r"TrailDetection\.(Detector\.(?!assess)|DetectionRules|AllowList|EventNames|NameTable|RecordSelection|OutcomeRule"
        r"|APIVersionSuffix)|Sigma\.RuleMatcher",
    ),
    (
        "list",
        r"TrailArchive\.(ArchiveListing|ArchiveWalk|Walked|Folder|SystemFolder|SystemPath|Trail|FileNameRules"
        r"|FileStatus)|TrailSift\.(InputTurns|InputHeap)",
    ),
    ("read", r"TrailArchive\.|TrailSift\.InputReadiness"),
    (
        "report",
        r"TrailReports\.|TrailDetection\.(?!RecordFields|RecordPart|RecordLacks|PartMark|Mark|ObjectMembers|PathWalk"
        r"|EmbeddedTexts|DecodedText|Field(List|Reader|Source|Tree))|TrailRecords\.OwnedRecord|TrailSift\.",
    ),
    ("start", r"\b_start\b|ArgumentParser|TrailSiftCLI"),
]
MEMORY = re.compile(r"malloc|calloc|realloc|free|brk|swift_slowAlloc|swift_allocObject|swift_retain|swift_release")


def compiled(rules):
    return [(stage, re.compile(pattern)) for stage, pattern in rules]


SYSTEM_FRAMES, LIBRARIES, FRAMES = compiled(SYSTEM_FRAMES), compiled(LIBRARIES), compiled(FRAMES)


def profile(command):
    """Records the command's samples and prints the share of each stage."""
    samples = recorded(command)
    shares, tops = Counter(), defaultdict(Counter)
    for frames in samples:
        stage, symbol = stage_of(frames)
        shares[stage] += 1
        tops[stage][symbol] += 1
    total = sum(shares.values())
    rows = []
    for stage in ORDER:
        if not shares[stage]:
            continue
        top = ", ".join(last_part(symbol) for symbol, _ in tops[stage].most_common(3))
        label = f"{stage}: {MEANING[stage]}" if MEANING[stage] else stage
        rows.append([label, f"{100 * shares[stage] / total:.1f} %", top])
    print(table(["stage", "share", "mostly in"], rows, left=(0, 2)))
    print(f"\n{total} samples, {FREQUENCY} a second.\n")


def recorded(command):
    """[[(symbol, library), ...]]: the frames of each sample, the innermost first."""
    if shutil.which("perf") is None:
        raise BenchError(
            "--profile needs perf: install linux-perf (Debian), linux-tools-generic (Ubuntu) or perf (Fedora); "
            "on macOS, use Instruments"
        )
    data = ROOM / "perf.data"
    record = ["perf", "record", "-q", "-e", "cpu-clock", "-F", str(FREQUENCY), "--call-graph", "fp", "-o", str(data)]
    run(
        record + ["--"] + command,
        "perf cannot record; it may need root, or the kernel setting kernel.perf_event_paranoid=1",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    script = ["perf", "script", "-i", str(data), "-F", "ip,sym,dso"]
    text = run(script, "perf cannot read what it recorded", stdout=subprocess.PIPE, stderr=subprocess.PIPE).stdout
    data.unlink()
    return parsed(demangled(text))


def demangled(text):
    """The text with Swift's symbols in words."""
    command = ["swift", "demangle", "--compact"]
    return run(command, "swift demangle failed", input=text, stdout=subprocess.PIPE).stdout


def parsed(text):
    samples = []
    for block in text.split("\n\n"):
        frames = []
        for line in block.splitlines():
            # `  7f0b7400e010 symbol, perhaps with blanks in it (/path/of/the/library)`
            match = re.match(r"\s+[0-9a-f]+ (.*) \(([^()]*|\[[^()]*)\)$", line)
            if match:
                frames.append((plain(match[1]), match[2]))
        if frames:
            samples.append(frames)
    return samples


def plain(symbol):
    """A symbol without parameters and types, which would name what it does not belong to."""
    # A private name stands in brackets, with a number for its file.
    symbol, before = re.sub(r"\((\w+) in _[0-9A-F]+\)", r"\1", symbol), None
    while before != symbol:
        before, symbol = symbol, re.sub(r"\([^()]*\)|<[^<>]*>", "", symbol)
    # `closure #1  ->  in Module.Type.function`, `generic specialization  of Module.Type.function`
    symbol = re.split(r"\b(?:in|of|for) ", symbol)[-1]
    return symbol.split(" -> ")[0].strip() or "?"


def stage_of(frames):
    """(stage, symbol that tells it)."""
    for symbol, library in frames:
        for stage, pattern in SYSTEM_FRAMES if library.startswith("[") else FRAMES:
            if pattern.search(symbol):
                return stage, symbol
        for stage, pattern in LIBRARIES:
            if pattern.search(library):
                return stage, symbol if symbol != "[unknown]" else library.rsplit("/", 1)[-1]
    symbol = frames[0][0]
    return ("memory" if MEMORY.search(symbol) else "other"), symbol


def last_part(symbol):
    """A symbol without its module and the words around it."""
    words = symbol.split()
    name = next((word for word in words if "." in word), words[0])
    return re.sub(r"^(Trail\w+|Swift)\.", "", name.lstrip(":"))[:44]
