"""FOLDER THREADS PARSER GUNZIP: counts in Python the records on the default list.

PARSER is json, orjson or simdjson; GUNZIP is gzip or isal.
"""

import importlib
import multiprocessing
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from benchmark import default_list  # noqa: E402

LISTED = default_list.names()
PARSER, GUNZIP = sys.argv[3:5]
parse = None
gunzip = importlib.import_module("isal.igzip" if GUNZIP == "isal" else "gzip")


def parser():
    module = importlib.import_module(PARSER)
    return module.Parser().parse if PARSER == "simdjson" else module.loads


def count(path):
    global parse
    parse = parse or parser()
    with open(path, "rb") as file:
        document = parse(gunzip.decompress(file.read()))
    return sum(
        default_list.admits(LISTED, record["eventName"], record["eventSource"]) for record in document["Records"] or []
    )


if __name__ == "__main__":
    folder, threads = sys.argv[1:3]
    paths = [str(path) for path in pathlib.Path(folder).rglob("*.gz")]
    with multiprocessing.Pool(int(threads)) as pool:
        print(sum(pool.imap_unordered(count, paths, 16)))
