# Framescope - the WebSocket workbench
# SPDX-FileCopyrightText: 2026 The Framescope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A client on the library `websockets` that does as it is told: pythonpuppet.py URL

Each line of its standard input is one of: text TEXT, binary HEX, ping TEXT, close CODE. Prints what happens as one JSON
object per line.
"""
import asyncio
import ssl
import sys

import pattern
import websockets


async def tell_pong(socket, payload):
    try:
        await (await socket.ping(payload))
        pattern.say("pong", payload=payload)
    except websockets.ConnectionClosed:
        pass


async def obey(socket):
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    pongs = []
    while line := await reader.readline():
        order, rest = line.decode().rstrip("\n").split(" ", 1)
        if order == "text":
            await socket.send(rest)
        elif order == "binary":
            await socket.send(bytes.fromhex(rest))
        elif order == "ping":
            pongs.append(asyncio.create_task(tell_pong(socket, rest)))
        elif order == "close":
            await socket.close(int(rest))


async def main():
    options = {}
    if sys.argv[1].startswith("wss:"):
        options["ssl"] = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        options["ssl"].check_hostname = False
        options["ssl"].verify_mode = ssl.CERT_NONE
    socket = await websockets.connect(sys.argv[1], max_size=None, ping_interval=None, compression=None, **options)
    pattern.say("open")
    orders = asyncio.create_task(obey(socket))
    try:
        while True:
            data = await socket.recv()
            is_text = isinstance(data, str)
            pattern.say("message", type="text" if is_text else "binary", data=data if is_text else data.hex())
    except websockets.ConnectionClosed:
        pattern.say("close", code=socket.close_code, reason=socket.close_reason)
    await orders


asyncio.run(main())
