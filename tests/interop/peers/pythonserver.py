# Framescope - the WebSocket workbench
# SPDX-FileCopyrightText: 2026 The Framescope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An echo server on the library `websockets`.

Prints its port, then what it sees as one JSON object per line. A text that begins with a slash is a command. Ends with its
standard input.
"""
import argparse
import asyncio
import json
import os
import ssl

import pattern
import websockets
from websockets.extensions.permessage_deflate import ServerPerMessageDeflateFactory


async def close(socket, code, *reason):
    await socket.close(int(code), " ".join(reason))


async def drop(socket):
    socket.transport.abort()


async def ping(socket, payload):
    pong = await socket.ping(payload)

    async def report():
        await pong
        pattern.say("pong", payload=payload)

    asyncio.create_task(report())


async def text(socket, size):
    await socket.send(pattern.text(int(size)))


async def binary(socket, size):
    await socket.send(pattern.binary(int(size)))


async def fragments(socket, kind, size, count):
    data = getattr(pattern, kind)(int(size))
    step = -(-len(data) // int(count))
    await socket.send([data[i : i + step] for i in range(0, len(data), step)])


COMMANDS = {f"/{command.__name__}": command for command in (close, drop, ping, text, binary, fragments)}


async def handle(socket, message):
    if isinstance(message, str) and message.startswith("/"):
        name, *parameters = message.split(" ")
        await COMMANDS[name](socket, *parameters)
        return
    kind = "text" if isinstance(message, str) else "binary"
    pattern.say("message", type=kind, size=len(pattern.bytes_of(message)), sha3=pattern.sha3(message))
    try:
        await socket.send(message)
    except websockets.ConnectionClosed:
        pass  # what came before the end is still to be told


async def serve(socket):
    pattern.say(
        "open",
        subprotocol=socket.subprotocol or "",
        headers={name.lower(): value for name, value in socket.request_headers.raw_items()},
        path=socket.path,
        extensions=[extension.name for extension in socket.extensions],
    )
    try:
        async for message in socket:
            await handle(socket, message)
    except websockets.ConnectionClosedError:
        pass
    pattern.say("close", code=socket.close_code, reason=socket.close_reason)


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tls", nargs=2)
    parser.add_argument("--deflate", action="store_true")
    parser.add_argument("--deflate-options", default="", help="parameters of the extension as JSON")
    parser.add_argument("--subprotocols", default="")
    arguments = parser.parse_args()
    options = {} if arguments.deflate else {"compression": None}
    if arguments.deflate_options not in ("", "{}"):
        factory = ServerPerMessageDeflateFactory(**json.loads(arguments.deflate_options))
        options = {"compression": None, "extensions": [factory]}
    if arguments.tls:
        options["ssl"] = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        options["ssl"].load_cert_chain(*arguments.tls)
    if arguments.subprotocols:
        options["subprotocols"] = arguments.subprotocols.split(",")

    ended = asyncio.Event()
    asyncio.get_running_loop().add_reader(0, lambda: os.read(0, 1024) or ended.set())
    server = await websockets.serve(serve, "127.0.0.1", 0, max_size=None, ping_interval=None, **options)
    print(server.sockets[0].getsockname()[1], flush=True)
    await ended.wait()
    os._exit(0)


asyncio.run(main())
