// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Lets a page in Chromium receive a flood while its DevTools report each frame: receive-chromium.js PORT COUNT SIZE
const { spawn } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');
const WebSocket = require('ws');
const { job, seconds, tell } = require('./run.js');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'framescope-chromium-'));
const chromium = spawn('/usr/bin/chromium', ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run',
    '--no-proxy-server', '--disable-breakpad', '--disable-background-networking', '--disable-component-update',
    `--user-data-dir=${folder}/profile`, '--remote-debugging-port=0', 'about:blank'],
{ stdio: ['ignore', 'ignore', 'pipe'], detached: true, env: { ...process.env, HOME: folder, TMPDIR: folder } });

function end(measurement) {
    tell(measurement);
    try {
        process.kill(-chromium.pid, 'SIGKILL');
    } catch { /* it has ended */ }
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    process.exit(0);
}

/** Proportional share of the memory of all its processes, in KiB. */
function memory() {
    let sum = 0;
    for (const pid of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
        try {
            const group = Number(fs.readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) /s, '').split(' ')[2]);
            if (group === chromium.pid)
                sum += Number(/^Pss:\s*(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1'))[1]);
        } catch { /* it has ended */ }
    }
    return sum;
}

function toolsAddress() {
    return new Promise((resolve) => {
        let said = '';
        chromium.stderr.on('data', (data) => {
            said += data;
            const found = /DevTools listening on (ws:\/\/\S+)/.exec(said);
            if (found)
                resolve(found[1]);
        });
    });
}

async function measure() {
    const tools = new WebSocket(await toolsAddress(), { perMessageDeflate: false });
    await new Promise((resolve) => tools.on('open', resolve));
    const waiting = new Map();
    let calls = 0;
    let page;
    const call = (method, params = {}) => new Promise((resolve) => {
        waiting.set(++calls, resolve);
        tools.send(JSON.stringify({ id: calls, method, params, sessionId: page }));
    });
    let begin = 0;
    let messages = 0;
    let bytes = 0;
    let done;
    const all = new Promise((resolve) => { done = resolve; });
    tools.on('message', (data) => {
        const told = JSON.parse(data);
        if (told.method === 'Network.webSocketHandshakeResponseReceived') {
            begin = seconds();
        } else if (told.method === 'Network.webSocketFrameReceived') {
            bytes += told.params.response.payloadData.length;
            if (++messages === job.count)
                done(seconds() - begin);
        } else if (told.id) {
            waiting.get(told.id)(told.result);
        }
    });
    const { targetId } = await call('Target.createTarget', { url: 'about:blank' });
    page = (await call('Target.attachToTarget', { targetId, flatten: true })).sessionId;
    await call('Network.enable');
    const url = `ws://127.0.0.1:${job.port}/flood/${job.size}/${job.count}`;
    await call('Runtime.evaluate', { expression: `window.socket = new WebSocket(${JSON.stringify(url)}); 0` });
    const took = await all;
    return { messages, bytes, seconds: took, peakKiB: memory() };
}

measure().then(end, (error) => end({ failure: String(error) }));
