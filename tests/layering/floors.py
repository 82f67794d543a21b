#!/usr/bin/python3
# Framescope - the WebSocket workbench
# SPDX-FileCopyrightText: 2026 The Framescope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that no include goes up a floor of the house, or across to another folder on the same one.

Usage: floors.py ROOT       prints each offence as FILE:LINE: SENTENCE, and ends with 1 where there is one
"""
import re
import sys
from pathlib import Path

# A folder may include folders on lower floors only. One that is not here is an offence too: a new room gets a floor.
FLOORS = {
    "core/base": 0,
    "core/protocol": 1,
    "core/metrics": 1,
    "core/inspect": 1,
    "core/sqlite": 1,
    "core/net": 2,
    "core/capture": 2,
    "core/session": 3,
    "core/server": 4,
    "core/workspace": 4,
    "core/exchange": 5,
    "core/replay": 5,
    "core/chat": 5,
    "ui/format": 6,
    "ui/theme": 6,
    "ui/language": 6,
    "ui/models": 7,
    "ui/widgets": 8,
    "ui/panels": 9,
    "ui/dialogs": 9,
    "ui/mainwindow": 10,
    "app/cli": 11,
    "app/gui": 11,
}

# What must not be reached from where: (folders, header, reason).
FORBIDDEN = [
    ("core/", re.compile(r"Q(Widget|Application|GuiApplication|Pixmap|Painter|Icon|Color)\b|QtWidgets|QtGui"),
     "core has no window"),
    ("core/protocol", re.compile(r"Q(Object|Timer|Thread|TcpSocket|SslSocket|AbstractSocket|IODevice|DateTime)\b|QtNetwork"),
     "protocol is a pure machine: no object, socket, timer, thread or clock"),
    ("ui/", re.compile(r"Q(Tcp|Ssl|Abstract|Udp)(Socket|Server)\b|sqlite3\.h"), "the window touches no socket and no database"),
]
ONLY_IN = [("sqlite3.h", "core/sqlite"), ("CLI/CLI.hpp", "app/cli")]

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def includes(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match = INCLUDE.match(line)
        if match:
            yield number, match[1] == "<", match[2]


def offence(folder, folder_path, is_system, target):
    """The sentence about one include, or None where it is fine."""
    for prefix, pattern, reason in FORBIDDEN:
        if folder.startswith(prefix) and pattern.match(target):
            return f"<{target}>: {reason}"
    for header, owner in ONLY_IN:
        if target == header and folder != owner:
            return f"<{target}> is for {owner} only"
    if not is_system:
        return None if (folder_path / target).is_file() and "/" not in target else \
            f'"{target}" is not in {folder}; headers of other folders are written <folder/file.h>'
    rooms = {name.split("/")[1]: name for name in FLOORS}
    room = rooms.get(target.split("/")[0]) if "/" in target else None
    if room is None or room == folder:
        return None
    if FLOORS[room] < FLOORS[folder]:
        return None
    direction = "the same floor" if FLOORS[room] == FLOORS[folder] else "a higher floor"
    return f"<{target}>: {room} is on {direction} (floor {FLOORS[room]}; {folder} is on {FLOORS[folder]})"


def offences(root):
    """All offences of the tree, as lines."""
    found = []
    for top in ("core", "ui", "app"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            folder = path.parent.relative_to(root).as_posix()
            name = path.relative_to(root).as_posix()
            if folder not in FLOORS:
                found.append(f"{name}:1: {folder} has no floor")
                continue
            for number, is_system, target in includes(path):
                sentence = offence(folder, path.parent, is_system, target)
                if sentence:
                    found.append(f"{name}:{number}: {sentence}")
    return found


def main():
    found = offences(Path(sys.argv[1]))
    print("\n".join(found) if found else "Every include goes down.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
