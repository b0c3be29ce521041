#!/bin/sh
# FOLDER THREADS: counts with jq the records on the default list.
set -eu
names=$(python3 "$(dirname "$0")/names_as_json.py")
export names
find "$1" -name '*.gz' -print0 | xargs -0 -P "$2" -n 64 sh -c 'gzip -dc "$@" | jq -n --argjson listed "$names" "
  def admits(\$name; \$source): \$listed[\$name] as \$sources
    | \$sources != null and (\$sources == [] or (\$sources | index(\$source) != null));
  reduce (inputs.Records[]?
    | select(.eventName as \$name | .eventSource as \$source
      | admits(\$name; \$source) or (\$name | test(\"[0-9]\$\")
        and admits(sub(\"(20[0-9]{6}|20[0-9]{2}_[0-9]{2}_[0-9]{2})(v[0-9]+)?\$\"; \"\"); \$source)))
  ) as \$record (0; . + 1)"' sh | awk '{ total += $1 } END { print total }'
