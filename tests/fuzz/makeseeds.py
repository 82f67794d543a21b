#!/usr/bin/env python3
# Framescope - the WebSocket workbench
# SPDX-FileCopyrightText: 2026 The Framescope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the seeds of the fuzz targets into corpus/: valid frames, handshakes and URLs, and the commonest ways to be wrong.
Findings that became seeds are files of their own, called found-*, and are left alone."""
import base64
import hashlib
import json
import pathlib
import struct
import zlib

CORPUS = pathlib.Path(__file__).parent / "corpus"
KEY = bytes.fromhex("37fa213d")
SAMPLE_KEY = b"dGhlIHNhbXBsZSBub25jZQ=="
EXTENSIONS = [
    "permessage-deflate", "permessage-deflate; client_max_window_bits",
    "permessage-deflate; server_no_context_takeover; client_no_context_takeover; server_max_window_bits=8; client_max_window_bits=15",
    "permessage-deflate; server_max_window_bits=\"10\", permessage-deflate", "foo; bar=baz, , qux", "a; b=\"x\\y\"", "a b", "a; =",
    "permessage-deflate; server_max_window_bits=16, permessage-deflate; foo", "permessage-deflate; client_max_window_bits=9; client_max_window_bits=9"]
CLIENT_KEY = base64.b64encode(struct.pack("<4I", 1, 2, 3, 4))  # of a client whose masking keys count from 1


def frame(opcode, payload=b"", fin=True, rsv=0, masked=False, length_bytes=None, declared=None):
    length = len(payload) if declared is None else declared
    if length_bytes is None:
        length_bytes = 0 if length < 126 else 2 if length < 65536 else 8
    field = {0: length, 2: 126, 8: 127}[length_bytes]
    head = bytes([fin << 7 | rsv << 4 | opcode, masked << 7 | field])
    head += length.to_bytes(length_bytes, "big") if length_bytes else b""
    if masked:
        payload = bytes(b ^ KEY[i % 4] for i, b in enumerate(payload))
        head += KEY
    return head + payload


def head(line, *headers):
    return "\r\n".join([line, *headers, "", ""]).encode()


def streams(m):
    """Frames of a peer whose frames are masked or not."""
    euro = "\u20ac".encode()
    return {
        "text": frame(1, b"Hello", masked=m),
        "binary-126": frame(2, bytes(126), masked=m),
        "fragments": frame(1, b"Hel", fin=False, masked=m) + frame(9, b"p", masked=m) + frame(0, b"lo", masked=m),
        "split-code-point": frame(1, euro[:1], fin=False, masked=m) + frame(0, euro[1:], masked=m),
        "bad-utf8": frame(1, b"fine \xff", masked=m),
        "ping-pong": frame(9, b"are you there", masked=m) + frame(10, masked=m),
        "close": frame(1, b"x", masked=m) + frame(8, b"\x03\xe8bye", masked=m) + frame(1, b"late", masked=m),
        "close-empty": frame(8, masked=m),
        "close-bad": frame(8, b"\x03\xed", masked=m),
        "rsv": frame(1, b"x", rsv=4, masked=m),
        "opcode-3": frame(3, b"x", masked=m),
        "not-minimal": frame(2, b"abc", length_bytes=8, masked=m),
        "huge": frame(2, b"", declared=1 << 40, masked=m),
        "too-many": frame(2, fin=False, masked=m) + frame(0, fin=False, masked=m) * 17,
        "truncated": frame(1, b"Hello", masked=m)[:-2],
    }


def deflated(data, final=False):
    """A message as permessage-deflate has it on the wire."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = packer.compress(data) + packer.flush(zlib.Z_FINISH if final else zlib.Z_SYNC_FLUSH)
    return data + b"\0" if final else data[:-4]


def compressed():
    """Payloads of compressed messages, one list for each stream."""
    return {
        "hello": [bytes.fromhex("f248cdc9c90700"), bytes.fromhex("f200110000")],
        "stored": [bytes.fromhex("000500faff48656c6c6f00")],
        "final": [deflated(b"Hello", final=True), deflated(b"Hello")],
        "two-blocks": [bytes.fromhex("f24805000000ffffcac9c90700")],
        "empty": [b"\0", b"\0"],
        "bomb": [deflated(bytes(300000))],
        "text": [deflated(json.dumps([{"event": "trade", "price": n * 1.5} for n in range(30)]).encode())],
        "broken": [b"\xff\xff"],
        "cut": [bytes.fromhex("f248cd")],
        "bad-utf8": [deflated(b"fine \xff")],
    }


def deflate_streams(m):
    """Frames of a peer that compresses."""
    hello = bytes.fromhex("f248cdc9c90700")
    streams = {name: b"".join(frame(1, one, rsv=4, masked=m) for one in messages) for name, messages in compressed().items()}
    streams["fragments"] = (frame(1, hello[:3], fin=False, rsv=4, masked=m) + frame(9, b"p", masked=m)
                            + frame(0, hello[3:], masked=m) + frame(2, b"plain", masked=m))
    streams["rsv1-ping"] = frame(9, b"x", rsv=4, masked=m)
    streams["rsv1-continuation"] = frame(2, hello, fin=False, rsv=4, masked=m) + frame(0, b"x", rsv=4, masked=m)
    return streams


def heads():
    accept = base64.b64encode(hashlib.sha1(CLIENT_KEY + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest()).decode()
    request = ["Host: example.com", "Upgrade: websocket", "Connection: keep-alive, Upgrade",
               "Sec-WebSocket-Key: " + SAMPLE_KEY.decode(), "Sec-WebSocket-Version: 13"]
    requests = {
        "request": head("GET /chat HTTP/1.1", *request, "Sec-WebSocket-Protocol: a, b"),
        "request-page": head("GET / HTTP/1.1", "Host: a"),
        "request-folded": head("GET / HTTP/1.1", "A: b", " c"),
        "request-line-feeds": b"GET / HTTP/1.1\nHost: a\n\n",
        "request-tls": bytes.fromhex("16030100"),
    }
    responses = {
        "response": head("HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade",
                         "Sec-WebSocket-Accept: " + accept),
        "response-interim": head("HTTP/1.1 100 Continue"),
        "response-refusal": head("HTTP/1.1 403 Forbidden", "Content-Length: 3") + b"No.",
        "response-chunks": head("HTTP/1.1 404 Not Found", "Transfer-Encoding: chunked") + b"3;a=b\r\nabc\r\n0\r\nX: y\r\n\r\n",
        "response-until-end": head("HTTP/1.0 500 Oops") + b"broken",
        "response-other": b"SSH-2.0-OpenSSH_9.2\r\n",
    }
    return requests, responses


def imports():
    """Files of both kinds that can be imported, and some that cannot."""
    time = "2024-05-01T12:01:02.123456789Z"
    recording = {"record": "recording", "version": 1, "wall": time, "mono_ns": 7, "secrets": "kept", "messages": "all"}
    session = {"record": "session", "id": 1, "started": time, "role": "client", "engine": "wire", "url": "ws://h/", "name": ""}
    message = {"record": "message", "id": 1, "session": 1, "time": time, "direction": "in", "type": "text", "complete": True,
               "size": 5, "wire_size": 9, "text": "H\u00e9\u0000\"o", "frames": [
                   {"time": time, "stream_offset": 0, "header": "0102", "size": 2}, {"stream_offset": 4, "header": "8003"}]}
    deflated = {"record": "message", "session": 1, "time": time, "direction": "out", "type": "binary", "base64": "AAE=",
                "frames": [{"stream_offset": 9, "header": "c28137fa213d", "base64": "/w=="}]}
    event = {"record": "event", "id": 1, "session": 1, "attempt": 1, "time": time, "kind": "request-sent",
             "detail": {"a": [1, 2.5, None]}, "text": "GET / HTTP/1.1\r\n\r\n"}
    lines = "".join(json.dumps(line, separators=(",", ":")) + "\n" for line in (recording, session, message, deflated, event))
    data = pathlib.Path(__file__).parent.parent / "data" / "har"
    minimal = {"log": {"entries": [{"startedDateTime": time, "request": {"url": "ws://h/"}, "_webSocketMessages": [
        {"type": "send", "time": 1714564862.5, "opcode": 2, "data": "AA=="}], "_webSocketClose": {"code": 1000}}]}}
    return {
        "jsonl": lines.encode(),
        "jsonl-cut": lines.encode()[:-40],
        "jsonl-unknown-session": json.dumps(recording).encode() + b"\n" + json.dumps(event).encode(),
        "har": json.dumps(minimal).encode(),
        "har-chrome": (data / "chrome.har").read_bytes(),
        "har-httptoolkit": (data / "httptoolkit.har").read_bytes(),
        "har-empty": b'{"log":{"entries":[]}}',
        "json-numbers": b'[0,-0,1.5,1e5,-1E-5,0.1e+3,9223372036854775807]',
        "json-strings": b'["\\u0041\\ud83d\\ude00\\ud83d","\\b\\f\\n\\r\\t\\/\\"\\\\"]',
        "json-deep": b"[" * 65 + b"]" * 65,
    }


def write(target, name, data):
    folder = CORPUS / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)


def main():
    requests, responses = heads()
    for masked, role in ((False, 0), (True, 1)):
        for name, stream in streams(masked).items():
            write("fuzz_engine", f"{'server' if role else 'client'}-{name}", bytes([role | 2 | 4, 0, 5]) + stream)
        for name, stream in deflate_streams(masked).items():
            write("fuzz_engine", f"{'server' if role else 'client'}-deflate-{name}", bytes([role | 2 | 4 | 128, 0, 5]) + stream)
    for name, messages in compressed().items():
        packed = b"".join(bytes([min(255, (len(one) + 3) // 4)]) + one + bytes(-len(one) % 4) for one in messages)
        write("fuzz_deflate", name, bytes([2, 5]) + packed)
    write("fuzz_deflate", "there-and-back", bytes([0, 5]) + b"\x04" + b"abcd" * 4 + b"\x04" + b"abcd" * 4)
    write("fuzz_deflate", "there-and-back-small", bytes([1, 5]) + b"\xff" + bytes(range(256)) * 4)
    for number, value in enumerate(EXTENSIONS):
        write("fuzz_extensions", f"extensions-{number:02}", b"\xfc" + value.encode())
    write("fuzz_extensions", "policy-small", bytes([0x4b]) + EXTENSIONS[2].encode())
    for name, stream in streams(True).items():
        write("fuzz_frameparser", name, b"\x05" + stream)
    opening = {"server-request": (1, requests["request"] + frame(1, b"early", masked=True)),
               "client-response": (0, responses["response"] + frame(1, b"early")),
               "client-refusal": (0, responses["response-refusal"]), "client-chunks": (0, responses["response-chunks"])}
    for name, (role, stream) in opening.items():
        write("fuzz_engine", name, bytes([role | 4, 0, 5]) + stream)
    for action in range(1, 5):
        write("fuzz_engine", f"client-action-{action}", bytes([2 | action << 3, 200, 5]) + frame(9, b"x") + frame(8, b"\x03\xe8"))
    for kind, named in enumerate((requests, responses)):
        for name, stream in named.items():
            write("fuzz_httphead", name, bytes([kind, 255, 128]) + stream)
    urls = ["ws://h", "wss://example.com:8443/a/b?c=d&e", "ws://[::1]:9/", "ws://me:secret@h/", "ws://127.0.0.1/%20",
            "ws://b\u00fccher.example/\u00fc", "http://h/", "ws://h/#x", "ws://h:65536/", "localhost:80", "ws://[fe80::1%25eth0]/", "ws://[v1.fe]/"]
    for number, url in enumerate(urls):
        write("fuzz_url", f"url-{number:02}", url.encode())
    for name, text in imports().items():
        write("fuzz_import", name, text)
    filters = ["error", '"two words" -x', "/ab+c/i or not (dir:in,out type:text)", "len>1k wire<=200 time>12.5s delta>100ms",
               "code:1001,1006 session:2,alice", "compressed:yes fragmented:no has:violation,note",
               '$.event = "trade" $.items[0]["a b"].id exists', "$.a ~ /x/ $.b contains y $.c != null", "a or", "(a", "a)", "$..a",
               "foo:bar", "/(a+)+$/", '"\\"', "dir:", "len>big", "= 5", "((((((a))))))", "k\u212a s\u017f"]
    for number, text in enumerate(filters):
        code = text.encode()
        write("fuzz_filter", f"filter-{number:02}", bytes([len(code)]) + code + b'{"event":"trade","items":[{"a b":{"id":1}}]} kaaaa')


main()
