// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Lets a page in Chromium receive a flood while its DevTools report each frame: receive-chromium.js PORT COUNT SIZE
const WebSocket = require('ws');
const { startChromium } = require('./chromium.js');
const { job, seconds, tell } = require('./run.js');

const chromium = startChromium('--headless=new', '--remote-debugging-port=0', 'about:blank');

function end(measurement) {
    tell(measurement);
    chromium.end();
    process.exit(0);
}

async function measure() {
    const [, address] = await chromium.said(/DevTools listening on (ws:\/\/\S+)/);
    const tools = new WebSocket(address, { perMessageDeflate: false });
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
    return { messages, bytes, seconds: took, peakKiB: chromium.memory() };
}

measure().then(end, (error) => end({ failure: String(error) }));
