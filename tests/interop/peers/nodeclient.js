// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// A client on the library `ws`: nodeclient.js URL close|wait SIZES [--no-deflate]
// Has each text and binary of SIZES echoed; then closes with 4002, or waits for the server to close. Prints what it sees as
// one JSON object per line.
const WebSocket = require('ws');
const pattern = require('./pattern.js');

const [url, end, sizes] = process.argv.slice(2);
const options = { rejectUnauthorized: false, maxPayload: 64 * 1024 * 1024 };
if (process.argv.includes('--no-deflate'))
    options.perMessageDeflate = false;
const ws = new WebSocket(url, options);
const isClock = (data, isBinary) => !isBinary && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(data.toString('latin1', 0, 32));
const waiting = [];

const next = () => new Promise((resolve) => waiting.push(resolve));
const nextClock = new Promise((resolve) => ws.on('message', (data, isBinary) => isClock(data, isBinary) && resolve()));
ws.on('message', (data, isBinary) => {
    if (!isClock(data, isBinary))
        waiting.shift()({ data, isBinary });
});

async function expectEcho(type, data) {
    const echo = next();
    ws.send(data, { binary: type === 'binary' });
    const { data: back, isBinary } = await echo;
    const same = isBinary === (type === 'binary') && data.equals(back);
    pattern.say('echo', { type, size: data.length, same });
}

async function run(welcome) {
    pattern.say('welcome', { text: (await welcome).data.toString() });
    for (const size of sizes.split(',').filter(Boolean).map(Number)) {
        await expectEcho('text', pattern.text(size));
        await expectEcho('binary', pattern.binary(size));
    }
    const pong = new Promise((resolve) => ws.once('pong', resolve));
    ws.ping('are you there');
    pattern.say('pong', { payload: (await pong).toString() });
    await nextClock;
    pattern.say('clock');
    if (end === 'close')
        ws.close(4002, 'done');
}

const welcome = next();
ws.on('open', () => run(welcome));
ws.on('error', (error) => pattern.say('error', { error: error.message }));
ws.on('close', (code, reason) => pattern.say('close', { code, reason: reason.toString() }));
