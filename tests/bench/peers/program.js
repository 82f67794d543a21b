// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// A program that is started afresh: with nothing in its home, and nothing of it left when it has ended.
const { spawn } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { seconds } = require('./run.js');

exports.Program = class {
    constructor() {
        this.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'framescope-bench-'));
    }

    /** In a process group of its own. */
    start(command, parameters, environment = {}) {
        const { folder } = this;
        this.begin = seconds();
        this.process = spawn(command, parameters, {
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: true,
            env: {
                ...process.env,
                HOME: folder,
                TMPDIR: folder,
                XDG_CACHE_HOME: `${folder}/cache`,
                XDG_CONFIG_HOME: `${folder}/config`,
                XDG_DATA_HOME: `${folder}/data`,
                XDG_RUNTIME_DIR: folder,
                DBUS_SESSION_BUS_ADDRESS: 'disabled:', // it would start one, which stays
                ...environment,
            },
        });
        this.process.stdout.resume();
        this.process.stderr.resume();
    }

    /** What the pattern finds in what it says. Fails when it ends before. */
    said(pattern) {
        return new Promise((resolve, reject) => {
            for (const stream of [this.process.stdout, this.process.stderr]) {
                let text = '';
                stream.on('data', (data) => {
                    text += data;
                    const found = pattern.exec(text);
                    if (found)
                        resolve(found);
                });
            }
            this.process.on('error', reject);
            this.process.on('exit', (code, signal) => reject(new Error(`ended with ${code ?? signal}`)));
        });
    }

    /** Proportional share of the memory of all its processes, in KiB. */
    memory() {
        let sum = 0;
        for (const pid of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
            try {
                const group = Number(fs.readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) /s, '').split(' ')[2]);
                if (group === this.process.pid)
                    sum += Number(/^Pss:\s*(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1'))[1]);
            } catch { /* it has ended */ }
        }
        return sum;
    }

    end() {
        try {
            process.kill(-this.process.pid, 'SIGKILL');
        } catch { /* it has ended */ }
        fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
};
