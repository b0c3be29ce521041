#!/bin/sh
# FOLDER THREADS PROGRAM: inflates every file, and prints the number of bytes.
set -eu
find "$1" -name '*.gz' -print0 | xargs -0 -P "$2" -n 100 "$3" -dc | wc -c
