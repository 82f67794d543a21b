#!/usr/bin/env bash
# Framescope - the WebSocket workbench
# SPDX-FileCopyrightText: 2026 The Framescope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes the samples anew: make.sh FOLDER, where FOLDER has node_modules of package.json beside this file.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
work="$1"
cp "$here/make.js" "$work/make-samples.js"
(cd "$work" && node make-samples.js "$here")
python3 "$here/make.py" "$here"
gzip -9 -n -c "$here/trade.json" >"$here/trade.gzip"
zstd -q -19 -f "$here/trade.json" -o "$here/trade.zstd"
for format in png jpeg gif webp bmp; do
    convert -size 24x16 gradient:navy-gold "$format:$here/gradient.$format"
done
