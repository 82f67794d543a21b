// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// What the starts have in common: the time until the program says that its window is painted, and its memory then.
const { seconds, tell } = require('./run.js');

const patience = 60_000; // milliseconds

exports.measureStart = (program) => {
    const tooLate = setTimeout(() => end({ failure: 'nothing was painted' }), patience);
    function end(measurement) {
        clearTimeout(tooLate);
        tell(measurement);
        program.end();
        process.exit(0);
    }
    program.said(/painted/).then(() => {
        const took = seconds() - program.begin;
        end({ messages: 1, seconds: took, peakKiB: program.memory() });
    }, (error) => end({ failure: String(error) }));
};
