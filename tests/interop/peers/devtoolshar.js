// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// What Chromium itself saw of WebSockets, as HAR: devtoolshar.js PROFILE PAGE FILE
// Starts headless Chromium with that folder as its profile, opens PAGE, and writes FILE when the page's WebSocket has closed:
// its events Network.webSocket* in the form in which the developer tools save them. Prints one JSON object when it is done.
const fs = require('fs');
const path = require('path');
const { spawn } = require('child_process');
const { WebSocket } = require('ws');

const [profile, page, file] = process.argv.slice(2);
const chromium = spawn('/usr/bin/chromium', ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run',
    '--no-proxy-server', '--disable-breakpad', '--disable-background-networking', '--disable-component-update',
    `--user-data-dir=${profile}`, '--remote-debugging-port=0', '--remote-allow-origins=*', 'about:blank'], { stdio: 'ignore' });
process.on('exit', () => chromium.kill('SIGKILL'));

const retry = async (what) => {
    for (;;) {
        try {
            return await what();
        } catch {
            await new Promise((resolve) => setTimeout(resolve, 50));
        }
    }
};
const port = () => fs.readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
const findTarget = async () => {
    const targets = await (await fetch(`http://127.0.0.1:${port()}/json/list`)).json();
    return targets.find((target) => target.type === 'page').webSocketDebuggerUrl;
};

// What of a WebSocket is told comes from two processes of Chromium, in an order that nobody promises.
const entries = new Map();
const entryFor = (requestId) => {
    if (!entries.has(requestId))
        entries.set(requestId, { messages: [] });
    return entries.get(requestId);
};
const tell = (requestId, what) => {
    const entry = Object.assign(entryFor(requestId), what);
    if (entry.url && entry.request && entry.response && entry.end)
        write(entry);
};
const headersOf = (headers) => Object.entries(headers || {}).map(([name, value]) => ({ name, value }));
// Times of the protocol are those of a monotonic clock; the request has both.
const epoch = (entry, time) => entry.offset + time;
const message = (type) => ({ requestId, timestamp, response }) =>
    entryFor(requestId).messages.push({ type, time: timestamp, opcode: response.opcode, data: response.payloadData });
const handlers = {
    'Network.webSocketCreated': ({ requestId, url }) => tell(requestId, { url }),
    'Network.webSocketWillSendHandshakeRequest': ({ requestId, timestamp, wallTime, request }) =>
        tell(requestId, { offset: wallTime - timestamp, wallTime, start: timestamp, request }),
    'Network.webSocketHandshakeResponseReceived': ({ requestId, timestamp, response }) =>
        tell(requestId, { answered: timestamp, response }),
    'Network.webSocketFrameSent': message('send'),
    'Network.webSocketFrameReceived': message('receive'),
    'Network.webSocketClosed': ({ requestId, timestamp }) => tell(requestId, { end: timestamp }),
};

function entryOf(entry) {
    const { url, wallTime, start, answered, request, response, end } = entry;
    const messages = entry.messages.map((one) => ({ ...one, time: epoch(entry, one.time) }));
    return {
        _initiator: { type: 'script' }, _priority: 'High', _resourceType: 'websocket', _webSocketMessages: messages,
        cache: {}, connection: '1', pageref: 'page_1',
        request: { method: 'GET', url, httpVersion: 'HTTP/1.1', headers: headersOf(response.requestHeaders || request.headers),
            queryString: [], cookies: [], headersSize: -1, bodySize: 0 },
        response: { status: response.status, statusText: response.statusText, httpVersion: 'HTTP/1.1',
            headers: headersOf(response.headers), cookies: [], content: { size: 0, mimeType: 'x-unknown' }, redirectURL: '',
            headersSize: -1, bodySize: -1, _transferSize: 0, _error: null },
        serverIPAddress: '', startedDateTime: new Date(wallTime * 1000).toISOString(), time: (end - start) * 1000,
        timings: { blocked: -1, dns: -1, ssl: -1, connect: -1, send: 0, wait: (answered - start) * 1000,
            receive: (end - answered) * 1000, _blocked_queueing: -1 },
    };
}

function write(entry) {
    fs.writeFileSync(file, JSON.stringify({ log: { version: '1.2', creator: { name: 'WebInspector', version: '537.36' },
        pages: [{ startedDateTime: new Date(entry.wallTime * 1000).toISOString(), id: 'page_1', title: page, pageTimings: {} }],
        entries: [entryOf(entry)] } }, null, 2));
    process.stdout.write(JSON.stringify({ event: 'written', messages: entry.messages.length }) + '\n', () => process.exit(0));
}

(async () => {
    const tools = new WebSocket(await retry(findTarget), { maxPayload: 0 });
    tools.on('message', (text) => {
        const { method, params } = JSON.parse(text);
        if (handlers[method])
            handlers[method](params);
    });
    await new Promise((resolve) => tools.on('open', resolve));
    const enabled = new Promise((resolve) => tools.on('message', (text) => JSON.parse(text).id === 1 && resolve()));
    tools.send(JSON.stringify({ id: 1, method: 'Network.enable' }));
    await enabled;
    tools.send(JSON.stringify({ id: 2, method: 'Page.navigate', params: { url: page } }));
})();
