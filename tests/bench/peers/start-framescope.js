// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Starts the desktop program as someone who never had it; a plugin of Qt tells for it (firstpaint/firstpaint.cpp).
const { Program } = require('./program.js');
const { measureStart } = require('./start.js');

const programs = process.env.FRAMESCOPE_PROGRAMS;
const program = new Program();
program.start(`${programs}/framescope`, [], {
    QT_QPA_PLATFORM: 'xcb',
    QT_QPA_GENERIC_PLUGINS: 'firstpaint',
    QT_PLUGIN_PATH: `${programs}/plugins`,
});
measureStart(program);
