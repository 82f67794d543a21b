// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A member of a chat room, written from core/chat/PROTOCOL.md alone, on the library `ws`: URL NAME [PASS PHRASE]. Says what stands
// on its standard input line by line, comes back after a lost connection, and leaves at the end of its input. Prints what it sees
// as one JSON object per line.
'use strict';
const crypto = require('crypto');
const readline = require('readline');
const WebSocket = require('ws');

const [url, name, passPhrase = ''] = process.argv.slice(2);
const secret = crypto.randomBytes(16).toString('hex');
const show = (event, detail = {}) => console.log(JSON.stringify({ event, ...detail }));
let room = null, last = 0, isLive = false, hasEnded = false, isOver = false, socket = null, answer = null;
const waiting = [];

const send = (message) => socket.readyState === WebSocket.OPEN && socket.send(JSON.stringify(message));

function sendFirst() {
    if (isLive && waiting.length)
        send({ type: 'post', ...waiting[0] });
    else if (isLive && hasEnded)
        over('left');
}

function over(reason) {
    isOver = true;
    show('ended', { reason });
    socket.close(1000);
}

function join(hello) {
    if (room !== hello.room)
        last = 0;
    room = hello.room;
    answer = null;
    const nonce = crypto.randomBytes(16).toString('hex');
    const request = { type: 'join', member: secret, name, nonce };
    if (hello.challenge) {
        const { salt, iterations, nonce: hostNonce } = hello.challenge;
        const key = crypto.pbkdf2Sync(passPhrase.normalize('NFC'), Buffer.from(salt, 'hex'), iterations, 32, 'sha256');
        const proof = (side) => crypto.createHmac('sha256', key).update(['framescope.chat.v1', side, room, hostNonce, nonce].join('\n')).digest('hex');
        request.proof = proof('member');
        answer = proof('host');
    }
    send(request);
}

function take(entry) {
    if (last && entry.seq !== last + 1)
        throw new Error(entry.seq + ' after ' + last);
    last = entry.seq;
    const { type, ...detail } = entry;
    show('message', detail);
}

const handlers = {
    hello: join,
    welcome(message) {
        if (answer && answer !== message.proof)
            return over('this host does not know the pass phrase');
        if (message.last < last)
            last = 0;
        send({ type: 'history', after: last });
    },
    history({ entries, more }) {
        entries.forEach(take);
        if (more)
            return send({ type: 'history', after: last });
        isLive = true;
        show('live', { last });
        sendFirst();
    },
    message: take,
    ack({ id, seq }) {
        if (waiting.length && waiting[0].id === id)
            show('ack', { id, seq, text: waiting.shift().text });
        sendFirst();
    },
    error({ code, wait }) {
        show('error', { code });
        if (code === 'too-fast')
            setTimeout(sendFirst, wait);
        else if (['wrong-pass-phrase', 'too-many-attempts', 'room-full', 'bad-name', 'not-joined'].includes(code))
            over(code);
    },
};

function connect() {
    socket = new WebSocket(url, 'framescope.chat.v1');
    socket.on('message', (data) => {
        const message = JSON.parse(data);
        if (!isOver && Object.hasOwn(handlers, message.type))
            handlers[message.type](message);
    });
    socket.on('error', () => {}); // 'close' follows
    socket.on('close', (code) => {
        isLive = false;
        if (isOver)
            return process.exit(0);
        if (code === 4001)
            return over('replaced');
        show('lost');
        setTimeout(connect, 100);
    });
}

const lines = readline.createInterface({ input: process.stdin });
lines.on('line', (text) => {
    waiting.push({ id: crypto.randomBytes(8).toString('hex'), text });
    if (waiting.length === 1)
        sendFirst();
});
lines.on('close', () => {
    hasEnded = true;
    if (!waiting.length)
        sendFirst();
});
connect();
