# Framescope - the WebSocket workbench
# SPDX-FileCopyrightText: 2026 The Framescope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The payloads that both ends of a test can compute; support/patterns.cpp says what they are."""
import hashlib
import json
import struct


def text(size):
    return "".join(f"é€😀{i:07}" for i in range(size // 16)) + "x" * (size % 16)


def binary(size):
    count = (size + 3) // 4
    return struct.pack(f"<{count}I", *(i * 0x9E3779B1 & 0xFFFFFFFF for i in range(count)))[:size]


def bytes_of(message):
    return message if isinstance(message, bytes) else message.encode()


def sha3(message):
    return hashlib.sha3_256(bytes_of(message)).hexdigest()


def say(event, **detail):
    print(json.dumps({"event": event, **detail}), flush=True)
