// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// The payloads that both ends of a test can compute; support/patterns.cpp says what they are.
const crypto = require('crypto');

exports.text = (size) => {
    const units = [];
    for (let i = 0; i < Math.floor(size / 16); ++i)
        units.push('é€😀' + String(i).padStart(7, '0'));
    return Buffer.from(units.join('') + 'x'.repeat(size % 16));
};

exports.binary = (size) => {
    const words = Buffer.alloc(Math.ceil(size / 4) * 4);
    for (let i = 0; i < words.length / 4; ++i)
        words.writeUInt32LE(Math.imul(i, 0x9E3779B1) >>> 0, 4 * i);
    return words.subarray(0, size);
};

exports.sha3 = (data) => crypto.createHash('sha3-256').update(data).digest('hex');
exports.say = (event, detail) => process.stdout.write(JSON.stringify({ event, ...detail }) + '\n');
