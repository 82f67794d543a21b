// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// A client on the library `ws` that does as it is told: nodepuppet.js URL
// Each line of its standard input is one of: text TEXT, binary HEX, ping TEXT, close CODE. Prints what happens as one JSON
// object per line.
const readline = require('readline');
const WebSocket = require('ws');
const pattern = require('./pattern.js');

const ws = new WebSocket(process.argv[2], { rejectUnauthorized: false, perMessageDeflate: false });
const orders = {
    text: (rest) => ws.send(rest),
    binary: (rest) => ws.send(Buffer.from(rest, 'hex')),
    ping: (rest) => ws.ping(rest),
    close: (rest) => ws.close(Number(rest)),
};
ws.on('open', () => pattern.say('open'));
ws.on('message', (data, isBinary) =>
    pattern.say('message', { type: isBinary ? 'binary' : 'text', data: data.toString(isBinary ? 'hex' : 'utf8') }));
ws.on('pong', (payload) => pattern.say('pong', { payload: payload.toString() }));
ws.on('error', (error) => pattern.say('error', { error: error.message }));
ws.on('close', (code, reason) => pattern.say('close', { code, reason: reason.toString() }));
readline.createInterface({ input: process.stdin }).on('line', (line) => {
    const space = line.indexOf(' ');
    orders[line.slice(0, space)](line.slice(space + 1));
});
