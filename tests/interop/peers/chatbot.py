# Framescope - the WebSocket workbench
# SPDX-FileCopyrightText: 2026 The Framescope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A member of a chat room, written from core/chat/PROTOCOL.md alone, on the library `websockets`.

Joins, says what stands on its standard input line by line ("/file PATH" sends a file, "/get SHA256" fetches one), comes back
after a lost connection, and leaves at the end of its input. Prints what it sees as one JSON object per line.
"""
import argparse
import asyncio
import base64
import hashlib
import hmac
import json
import secrets
import sys
import threading
import unicodedata
from pathlib import Path

import websockets


def show(event, **detail):
    print(json.dumps({"event": event, **detail}), flush=True)


class Ended(Exception):
    """The host does not want us, or we have left."""


class Bot:
    def __init__(self, url, name, pass_phrase):
        self.url, self.name, self.pass_phrase = url, name, pass_phrase
        self.secret = secrets.token_hex(16)
        self.room, self.last = None, 0
        self.waiting = []  # posts that are not acknowledged, the first of them under way
        self.live = False
        self.socket = None
        self.download = None
        self.leaving = False

    async def send(self, kind, **fields):
        await self.socket.send(json.dumps({"type": kind, **fields}))

    # What is to be said

    def put(self, line):
        post = {"id": secrets.token_hex(8)}
        if line.startswith("/file "):
            content = Path(line[6:]).read_bytes()
            post["content"] = content
            post["file"] = {"name": Path(line[6:]).name, "size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        else:
            post["text"] = line
        self.waiting.append(post)

    async def send_first(self):
        if not self.live or not self.waiting:
            return
        post = self.waiting[0]
        if "file" in post:
            await self.send("file-offer", id=post["id"], **post["file"])
        else:
            await self.send("post", id=post["id"], text=post["text"])

    async def take_line(self, line):
        if line.startswith("/get "):
            self.download = {"sha256": line[5:], "content": b""}
            await self.send("file-get", sha256=line[5:], offset=0)
            return
        self.put(line)
        if len(self.waiting) == 1 and self.live:
            await self.send_first()

    async def leave_if_done(self):
        if self.leaving and not self.waiting and self.live:
            await self.socket.close(1000)
            raise Ended("left")

    # What the host says

    def proof(self, side, key, hello, nonce):
        text = "\n".join(["framescope.chat.v1", side, hello["room"], hello["challenge"]["nonce"], nonce])
        return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()

    async def join(self, hello):
        if self.room not in (None, hello["room"]):
            self.last = 0
        self.room = hello["room"]
        self.chunk = hello["limits"]["chunk"]
        nonce = secrets.token_hex(16)
        fields = {"member": self.secret, "name": self.name, "nonce": nonce}
        self.answer = None
        if hello["challenge"]:
            challenge = hello["challenge"]
            if not 1000 <= challenge["iterations"] <= 200000:
                raise Ended("iterations")
            phrase = unicodedata.normalize("NFC", self.pass_phrase).encode()
            key = hashlib.pbkdf2_hmac("sha256", phrase, bytes.fromhex(challenge["salt"]), challenge["iterations"], 32)
            fields["proof"] = self.proof("member", key, hello, nonce)
            self.answer = self.proof("host", key, hello, nonce)
        await self.send("join", **fields)

    async def handle(self, message):
        kind = message["type"]
        if kind == "hello":
            await self.join(message)
        elif kind == "welcome":
            if self.answer and message["proof"] != self.answer:
                raise Ended("this host does not know the pass phrase")
            if message["last"] < self.last:
                self.last = 0
            show("welcome", member=message["member"], name=message["name"], members=message["members"])
            await self.send("history", after=self.last)
        elif kind == "history":
            for entry in message["entries"]:
                self.take(entry)
            if message["more"]:
                await self.send("history", after=self.last)
            else:
                self.live = True
                show("live", last=self.last)
                await self.send_first()
                await self.leave_if_done()
        elif kind == "message":
            self.take(message)
        elif kind == "ack":
            if self.waiting and self.waiting[0]["id"] == message["id"]:
                post = self.waiting.pop(0)
                show("ack", id=message["id"], seq=message["seq"], text=post.get("text", ""))
            await self.send_first()
            await self.leave_if_done()
        elif kind == "file-want":
            await self.send_chunk(message)
        elif kind == "file-data":
            await self.take_data(message)
        elif kind in ("joined", "left", "typing"):
            show(kind, **{key: value for key, value in message.items() if key != "type"})
        elif kind == "error":
            await self.handle_error(message)

    def take(self, entry):
        assert self.last in (0, entry["seq"] - 1), f"{entry['seq']} after {self.last}"
        self.last = entry["seq"]
        show("message", **{key: value for key, value in entry.items() if key != "type"})

    async def send_chunk(self, want):
        content = self.waiting[0]["content"]
        part = content[want["offset"]:want["offset"] + self.chunk]
        show("want", offset=want["offset"])
        await self.send("file-chunk", id=want["id"], offset=want["offset"], data=base64.b64encode(part).decode())

    async def take_data(self, message):
        self.download["content"] += base64.b64decode(message["data"])
        got = len(self.download["content"])
        if got < message["size"]:
            await self.send("file-get", sha256=message["sha256"], offset=got)
            return
        same = hashlib.sha256(self.download["content"]).hexdigest() == message["sha256"]
        show("file", sha256=message["sha256"], size=got, same=same)

    async def handle_error(self, message):
        show("error", **{key: value for key, value in message.items() if key != "type"})
        if message["code"] == "too-fast":
            await asyncio.sleep(message["wait"] / 1000)
            await self.send_first()
        elif message.get("id") and self.waiting and self.waiting[0]["id"] == message["id"]:
            self.waiting.pop(0)
            await self.send_first()
        elif message["code"] in ("wrong-pass-phrase", "too-many-attempts", "room-full", "bad-name", "not-joined"):
            raise Ended(message["code"])

    # The connection

    async def talk(self, lines):
        async with websockets.connect(self.url, subprotocols=["framescope.chat.v1"], max_size=8 * 1024 * 1024) as self.socket:
            assert self.socket.subprotocol == "framescope.chat.v1"
            reading = asyncio.ensure_future(self.read_lines(lines))
            try:
                async for message in self.socket:
                    await self.handle(json.loads(message))
                if self.socket.close_code == 4001:
                    raise Ended("replaced")
            finally:
                self.live = False
                reading.cancel()

    async def read_lines(self, lines):
        while not self.leaving:
            while not self.live:
                await asyncio.sleep(0.01)
            line = await lines.get()
            if line is None:
                self.leaving = True
                await self.leave_if_done_quietly()
            else:
                try:
                    await self.take_line(line)
                except websockets.ConnectionClosed:
                    pass  # it waits, and is said again

    async def leave_if_done_quietly(self):
        if not self.waiting and self.live:
            await self.socket.close(1000)

    async def run(self):
        lines = asyncio.Queue()
        loop = asyncio.get_running_loop()

        def read():
            for line in sys.stdin:
                loop.call_soon_threadsafe(lines.put_nowait, line.rstrip("\n"))
            loop.call_soon_threadsafe(lines.put_nowait, None)

        threading.Thread(target=read, daemon=True).start()
        delay = 0.1
        while True:
            try:
                await self.talk(lines)
            except Ended as reason:
                show("ended", reason=str(reason))
                return
            except (OSError, websockets.WebSocketException, asyncio.TimeoutError):
                pass
            if self.leaving and not self.waiting:
                show("ended", reason="left")
                return
            show("lost")
            await asyncio.sleep(delay)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("name")
    parser.add_argument("--pass-phrase", default="")
    options = parser.parse_args()
    asyncio.run(Bot(options.url, options.name, options.pass_phrase).run())


if __name__ == "__main__":
    main()
