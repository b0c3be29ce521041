"""FOLDER THREADS: counts with chdb, which is ClickHouse in a process, the records on the default list."""

import sys

import chdb
from listed_sql import condition

folder, threads = sys.argv[1:3]
listed = condition(
    "tupleElement(r, 'eventName')",
    "tupleElement(r, 'eventSource')",
    r"replaceRegexpOne(tupleElement(r, 'eventName'), '(20\\d{6}|20\\d\\d_\\d\\d_\\d\\d)(v\\d+)?$', '')",
)
query = f"""
    select count() from (
      select arrayJoin(Records) as r
      from file('{folder}/**/*.gz', 'JSONEachRow', 'Records Array(Tuple(eventName String, eventSource String))')
    )
    where {listed}
    settings max_threads = {int(threads)}, input_format_null_as_default = 1, input_format_skip_unknown_fields = 1,
      input_format_json_ignore_unknown_keys_in_named_tuple = 1, input_format_json_named_tuples_as_objects = 1,
      input_format_json_defaults_for_missing_elements_in_named_tuple = 1
"""
print(chdb.query(query, "TSV"))
