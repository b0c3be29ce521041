"""FOLDER THREADS: counts with DuckDB the records on the default list."""

import pathlib
import struct
import sys

import duckdb
from listed_sql import condition

folder, threads = sys.argv[1:3]


def largest_document():
    """Bytes of the largest file, inflated, as its trailer has them: DuckDB makes room for as much for every file."""
    paths = sorted(pathlib.Path(folder).rglob("*.gz"), key=lambda path: path.stat().st_size)[-20:]
    return max(struct.unpack("<I", path.read_bytes()[-4:])[0] for path in paths)


listed = condition(
    "r.eventName", "r.eventSource", r"regexp_replace(r.eventName, '(20\d{6}|20\d\d_\d\d_\d\d)(v\d+)?$', '')"
)
connection = duckdb.connect()
connection.execute(f"set threads = {int(threads)}")
query = f"""
    with records as (
      select unnest(Records) as r
      from read_json(
        '{folder}/**/*.gz', columns = {{Records: 'struct(eventName varchar, eventSource varchar)[]'}},
        format = 'auto', maximum_object_size = {max(16 << 20, largest_document() + 1)})
    )
    select count(*) from records where {listed}
"""
print(connection.execute(query).fetchone()[0])
