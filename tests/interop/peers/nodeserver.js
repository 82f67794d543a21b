// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// An echo server on the library `ws`: nodeserver.js [--tls CERTIFICATE KEY] [--deflate] [--deflate-options JSON] [--subprotocols A,B] [--port N]
// Prints its port, then what it sees as one JSON object per line. A text that begins with a slash is a command. Ends with
// its standard input.
const fs = require('fs');
const http = require('http');
const https = require('https');
const { WebSocketServer } = require('ws');
const pattern = require('./pattern.js');

const valuesOf = (option, count) => {
    const at = process.argv.indexOf(option);
    return at < 0 ? null : process.argv.slice(at + 1, at + 1 + count);
};
const tls = valuesOf('--tls', 2);
const subprotocols = (valuesOf('--subprotocols', 1) || [''])[0].split(',');

const commands = {
    close: (ws, code, ...reason) => ws.close(Number(code), reason.join(' ')),
    drop: (ws) => ws.terminate(),
    ping: (ws, payload) => ws.ping(payload),
    text: (ws, size) => ws.send(pattern.text(Number(size)), { binary: false }),
    binary: (ws, size) => ws.send(pattern.binary(Number(size)), { binary: true }),
    fragments: (ws, kind, size, count) => sendFragments(ws, kind, pattern[kind](Number(size)), Number(count)),
    raw: (ws, hex) => ws._socket.write(Buffer.from(hex, 'hex')),
    flood: (ws, size) => flood(ws, Number(size), 0),
};

// Cuts at bytes: a character may lie in two fragments.
function sendFragments(ws, kind, data, count) {
    const step = Math.ceil(data.length / count);
    for (let i = 0; i < count; ++i)
        ws.send(data.subarray(i * step, (i + 1) * step), { binary: kind === 'binary', fin: i === count - 1 });
}

// Texts with their number and the time, as fast as they leave; a ping with the number of the last one now and then.
function flood(ws, size, next) {
    if (ws.readyState !== ws.OPEN)
        return;
    for (let i = 0; i < 100; ++i, ++next)
        ws.send(`${next} ${process.hrtime.bigint()} `.padEnd(size, '.'));
    ws.ping(String(next - 1), false, () => setImmediate(flood, ws, size, next));
}

function serve(ws, request) {
    pattern.say('open', { subprotocol: ws.protocol, headers: request.headers, path: request.url,
        extensions: Object.keys(ws._extensions || {}) });
    ws.on('message', (data, isBinary) => {
        if (!isBinary && data[0] === 0x2f) {
            const [name, ...parameters] = data.toString().slice(1).split(' ');
            commands[name](ws, ...parameters);
            return;
        }
        pattern.say('message', { type: isBinary ? 'binary' : 'text', size: data.length, sha3: pattern.sha3(data) });
        ws.send(data, { binary: isBinary });
    });
    ws.on('pong', (data) => pattern.say('pong', { payload: data.toString(), at: String(process.hrtime.bigint()) }));
    ws.on('close', (code, reason) => pattern.say('close', { code, reason: reason.toString() }));
    ws.on('error', (error) => pattern.say('error', { error: error.message }));
}

const refuse = (request, response) => response.writeHead(404, { 'X-Why': 'nothing here' }).end('no such endpoint\n');
const server = tls ? https.createServer({ cert: fs.readFileSync(tls[0]), key: fs.readFileSync(tls[1]) }, refuse)
                   : http.createServer(refuse);
// What does not stand there is as the library has it, but that short messages are compressed as well.
const deflate = { threshold: 64, ...JSON.parse((valuesOf('--deflate-options', 1) || ['{}'])[0]) };
const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: 64 * 1024 * 1024,
    perMessageDeflate: process.argv.includes('--deflate') && deflate,
    handleProtocols: (offered) => subprotocols.find((name) => offered.has(name)) || false,
});
if (!process.argv.includes('--refuse'))
    server.on('upgrade', (request, socket, head) => sockets.handleUpgrade(request, socket, head, serve));
server.on('tlsClientError', (error) => pattern.say('error', { error: error.message }));
server.listen(Number(valuesOf('--port', 1) || 0), '127.0.0.1', () => console.log(server.address().port));
process.stdin.on('end', () => process.exit(0)).resume();
