// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Lets wscat print a flood to /dev/null: receive-wscat.js PORT COUNT SIZE. The time is that of the whole process, less what
// it takes for a single message.
const { spawn } = require('child_process');
const fs = require('fs');
const path = require('path');
const { job, seconds, tell } = require('./run.js');

const wscat = path.join(process.env.NODE_PATH, 'wscat', 'bin', 'wscat');

function run(count) {
    return new Promise((resolve, reject) => {
        const begin = seconds();
        let peakKiB = 0;
        const url = `ws://127.0.0.1:${job.port}/flood/${job.size}/${count}`;
        const child = spawn(process.execPath, [wscat, '-c', url], { stdio: ['pipe', 'ignore', 'inherit'] });
        const look = setInterval(() => {
            const peak = /VmHWM:\s*(\d+)/.exec(fs.readFileSync(`/proc/${child.pid}/status`, 'latin1'));
            peakKiB = peak ? Number(peak[1]) : peakKiB;
        }, 20);
        child.on('error', reject);
        child.on('exit', (code) => {
            clearInterval(look);
            code === 0 ? resolve({ seconds: seconds() - begin, peakKiB }) : reject(new Error(`wscat ended with ${code}`));
        });
    });
}

(async () => {
    const once = await run(1);
    const all = await run(job.count);
    tell({ messages: job.count, bytes: job.count * job.size, seconds: all.seconds - once.seconds, peakKiB: all.peakKiB });
})().catch((error) => tell({ failure: String(error) }));
