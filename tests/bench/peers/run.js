// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// What the scripts for node have in common: numbers in, one line of JSON out.
const fs = require('fs');

const [port, count, size] = process.argv.slice(2).map(Number);
exports.job = { port, count, size };
exports.seconds = () => Number(process.hrtime.bigint()) / 1e9;
exports.tell = (measurement) => {
    const peakKiB = Number(/VmHWM:\s*(\d+)/.exec(fs.readFileSync('/proc/self/status', 'latin1'))[1]);
    process.stdout.write(JSON.stringify({ peakKiB, ...measurement }) + '\n');
};
