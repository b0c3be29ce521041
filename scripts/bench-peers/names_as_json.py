"""Prints the default list as {name: [services, or none for any]}."""

import json
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))

from benchmark import default_list  # noqa: E402

print(json.dumps({name: sorted(sources or ()) for name, sources in default_list.names().items()}))
