#!/usr/bin/python3
# Framescope - the WebSocket workbench
# SPDX-FileCopyrightText: 2026 The Framescope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads exports of a recording with Python's own json and csv, and compares them with what sqlite3 finds in the recording.

Usage: readexports.py RECORDING HAR JSONL CSV      prints {"event": "compared", ...}, and ends with 1 where something differs
"""
import base64
import csv
import json
import sqlite3
import sys

recording, har_file, jsonl_file, csv_file = sys.argv[1:]
database = sqlite3.connect(f"file:{recording}?mode=ro", uri=True)
database.row_factory = sqlite3.Row
rows = database.execute("SELECT * FROM messages ORDER BY id").fetchall()
frames = database.execute("SELECT * FROM frames ORDER BY message, seq").fetchall()
events = database.execute("SELECT * FROM events").fetchall()
differences = []


def same(what, actual, expected):
    if actual != expected:
        differences.append(f"{what}: {str(actual)[:200]} instead of {str(expected)[:200]}")


def payload_of(line):
    return line["text"].encode() if "text" in line else base64.b64decode(line["base64"], validate=True)


def compare_jsonl():
    with open(jsonl_file, encoding="utf-8", newline="\n") as file:
        lines = [json.loads(line) for line in file]
    messages = [line for line in lines if line["record"] == "message"]
    same("jsonl messages", len(messages), len(rows))
    for line, row in zip(messages, rows):
        for name in ("id", "session", "time", "direction", "type", "size", "wire_size"):
            same(f"jsonl {row['id']} {name}", line[name], row[name])
        same(f"jsonl {row['id']} complete", line["complete"], bool(row["complete"]))
        same(f"jsonl {row['id']} payload", payload_of(line), row["payload"])
    found = []
    for line in messages:
        at, payload = 0, payload_of(line)
        for frame in line.get("frames", []):
            size = frame.get("size", len(payload) - at)
            own = base64.b64decode(frame["base64"]) if "base64" in frame else payload[at:at + size]
            at += size
            found.append((line["id"], frame.get("time", line["time"]), frame["stream_offset"], bytes.fromhex(frame["header"]), own))
    same("jsonl frames", found, [(f["message"], f["time"], f["stream_offset"], f["header"], f["payload"]) for f in frames])
    found = [(e["time"], e["kind"], e["session"], e["attempt"], e["detail"], payload_of(e) if "text" in e or "base64" in e else None)
             for e in lines if e["record"] == "event"]
    same("jsonl events", found,
         [(e["time"], e["kind"], e["session"], e["attempt"], json.loads(e["detail"]), e["data"]) for e in events])


def compare_har():
    with open(har_file, encoding="utf-8") as file:
        entries = json.load(file)["log"]["entries"]
    roles = dict(database.execute("SELECT id, role FROM sessions").fetchall())
    expected = {}
    for row in rows:
        if row["type"] in ("text", "binary"):
            sends = (row["direction"] == "out") == (roles[row["session"]] == "client")
            expected.setdefault(row["session"], []).append(
                ("send" if sends else "receive", 1 if row["type"] == "text" else 2, row["payload"]))
    found = []
    for entry in entries:
        for message in entry["_webSocketMessages"]:
            is_text = message["opcode"] == 1 and message.get("_encoding") != "base64"
            data = message["data"].encode() if is_text else base64.b64decode(message["data"], validate=True)
            found.append((message["type"], message["opcode"], data))
    same("har messages", found, [message for session in sorted(expected) for message in expected[session]])
    heads = [e["data"] for e in events if e["kind"] in ("request-sent", "request-received")]
    same("har entries with a head", sum(1 for entry in entries if entry["request"]["headers"]), len(heads))


def compare_csv():
    with open(csv_file, encoding="utf-8", newline="") as file:
        read = list(csv.DictReader(file))
    same("csv rows", len(read), len(rows))
    for line, row in zip(read, rows):
        for name in ("id", "session", "time", "direction", "type", "size", "wire_size", "complete"):
            same(f"csv {row['id']} {name}", line[name], str(row[name]))
        same(f"csv {row['id']} payload", bytes.fromhex(line["payload"].removeprefix("0x")), row["payload"])
        if row["text"] is not None and "\0" not in row["text"]:
            text = line["text"][1:] if line["text"].startswith("'") else line["text"]
            same(f"csv {row['id']} text", text, row["text"])


csv.field_size_limit(1 << 30)
database.text_factory = lambda data: data.decode("utf-8")
compare_jsonl()
compare_har()
compare_csv()
print(json.dumps({"event": "compared", "messages": len(rows), "differences": differences[:20]}), flush=True)
sys.exit(1 if differences else 0)
