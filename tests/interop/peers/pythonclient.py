# Framescope - the WebSocket workbench
# SPDX-FileCopyrightText: 2026 The Framescope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A client on the library `websockets`.

Has each text and binary of SIZES echoed; then closes with 4002, or waits for the server to close. Prints what it sees as one
JSON object per line.
"""
import argparse
import asyncio
import re
import ssl

import pattern
import websockets

CLOCK = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+Z")


def is_clock(message):
    return isinstance(message, str) and CLOCK.fullmatch(message) is not None


async def expect_echo(socket, kind, message):
    await socket.send(message)
    back = await socket.recv()
    while is_clock(back):
        back = await socket.recv()
    pattern.say("echo", type=kind, size=len(pattern.bytes_of(message)), same=back == message)


async def run(socket, sizes):
    pattern.say("welcome", text=await socket.recv())
    for size in sizes:
        await expect_echo(socket, "text", pattern.text(size))
        await expect_echo(socket, "binary", pattern.binary(size))
    await (await socket.ping("are you there"))
    pattern.say("pong", payload="are you there")
    while not is_clock(await socket.recv()):
        pass
    pattern.say("clock")


async def wait(socket):
    try:
        while True:
            await socket.recv()
    except websockets.ConnectionClosed:
        pass


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("url")
    parser.add_argument("end", choices=["close", "wait"])
    parser.add_argument("sizes")
    parser.add_argument("--no-deflate", action="store_true")
    arguments = parser.parse_args()
    options = {"compression": None} if arguments.no_deflate else {}
    if arguments.url.startswith("wss:"):
        options["ssl"] = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        options["ssl"].check_hostname = False
        options["ssl"].verify_mode = ssl.CERT_NONE

    socket = await websockets.connect(arguments.url, max_size=None, ping_interval=None, close_timeout=60, **options)
    await run(socket, [int(size) for size in arguments.sizes.split(",") if size])
    if arguments.end == "close":
        await socket.close(4002, "done")
    else:
        await wait(socket)
    pattern.say("close", code=socket.close_code, reason=socket.close_reason)


asyncio.run(main())
