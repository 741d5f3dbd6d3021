"""Reads CSV files with Python's csv, strictly, and prints the columns and rows of each, and its texts as JSON."""

import csv
import json
import sys

for file in sys.argv[1:]:
    with open(file, encoding="utf-8", newline="") as opened:
        header, *rows = csv.reader(opened, strict=True)
    assert all(len(row) == len(header) for row in rows), file
    print(len(header), len(rows))
    print(json.dumps(rows[0], ensure_ascii=False))
