// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Sends a text and waits for its echo with the library `ws`, again and again: echo-node.js PORT COUNT SIZE
const WebSocket = require('ws');
const { job, seconds, tell } = require('./run.js');

const text = 'x'.repeat(job.size);
const micros = [];
let bytes = 0;
let begin = 0;
const socket = new WebSocket(`ws://127.0.0.1:${job.port}/echo`, { perMessageDeflate: false });
const send = () => {
    begin = seconds();
    socket.send(text);
};
socket.on('open', send);
socket.on('message', (data) => {
    micros.push((seconds() - begin) * 1e6);
    bytes += data.length;
    if (micros.length < job.count)
        send();
    else
        socket.terminate();
});
socket.on('close', () => {
    const counted = micros.slice(Math.floor(micros.length / 10)).sort((a, b) => a - b);
    const percentile = (share) => counted[Math.ceil(share * counted.length) - 1];
    tell({ messages: micros.length, bytes, p50: percentile(0.5), p99: percentile(0.99) });
});
