// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Starts Chromium as the window of an application of one small page, which tells for itself (start.html).
const { startChromium } = require('./chromium.js');
const { measureStart } = require('./start.js');

measureStart(startChromium('--ozone-platform=x11', '--window-position=0,0', '--window-size=1440,900',
    '--disable-features=SpareRendererForSitePerProcess', '--enable-logging=stderr',
    `--app=file://${__dirname}/start.html`));
