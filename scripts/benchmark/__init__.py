"""The parts of scripts/bench and scripts/make-bench-archive."""
