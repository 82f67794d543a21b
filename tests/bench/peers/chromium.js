// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Chromium with a fresh profile, and with nothing that an application built on it would not have.
const { Program } = require('./program.js');

exports.startChromium = (...more) => {
    const program = new Program();
    program.start('/usr/bin/chromium', ['--no-sandbox', '--disable-gpu', '--no-first-run', '--no-proxy-server',
        '--disable-breakpad', '--disable-background-networking',
        '--disable-component-update', '--password-store=basic', `--user-data-dir=${program.folder}/profile`, ...more]);
    return program;
};
