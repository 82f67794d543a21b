// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Receives a flood with the library `ws` and lets it go: receive-node.js PORT COUNT SIZE
const WebSocket = require('ws');
const { job, seconds, tell } = require('./run.js');

let messages = 0;
let bytes = 0;
let start = 0;
let end = 0;
let cpu = 0;
const socket = new WebSocket(`ws://127.0.0.1:${job.port}/flood/${job.size}/${job.count}`, { perMessageDeflate: false });
socket.on('open', () => { start = seconds(); cpu = process.cpuUsage(); });
socket.on('message', (data) => {
    bytes += data.length;
    if (++messages === job.count) {
        end = seconds();
        cpu = process.cpuUsage(cpu);
    }
});
socket.on('close', () => tell({ messages, bytes, seconds: end - start, cpuSeconds: (cpu.user + cpu.system) / 1e6 }));
