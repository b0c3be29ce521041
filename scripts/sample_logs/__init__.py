"""The parts that write SampleLogs/: an invented company, five days of its trail, and an intrusion in them."""
