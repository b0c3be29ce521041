"""The default list as a condition in SQL."""

import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from benchmark import default_list  # noqa: E402


def condition(name, source, stem):
    """`name` and `source` are columns, `stem` the name without an API version behind it."""
    listed = default_list.names()
    anywhere = ", ".join(f"'{known}'" for known, sources in sorted(listed.items()) if sources is None)
    some = [(known, service) for known, sources in sorted(listed.items()) for service in sorted(sources or ())]
    pairs = " or ".join(f"({name} = '{known}' and {source} = '{service}')" for known, service in some)
    return f"({name} in ({anywhere}) or {stem} in ({anywhere}) or {pairs})"
