# Framescope - the WebSocket workbench
# SPDX-FileCopyrightText: 2026 The Framescope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What floors.py finds, and what it leaves alone."""
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
from floors import offences  # noqa: E402


class Floors(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def test_an_include_that_goes_down_is_fine(self):
        self.write("core/session/a.cpp", '#include "a.h"\n#include <net/event.h>\n#include <vector>\n#include <QString>\n')
        self.write("core/session/a.h", "#include <session/b.h>\n")
        self.assertEqual(offences(self.root), [])

    def test_an_include_that_goes_up_is_found_with_its_line(self):
        self.write("core/net/a.h", "#pragma once\n#include <session/session.h>\n")
        self.assertEqual(offences(self.root),
                         ["core/net/a.h:2: <session/session.h>: core/session is on a higher floor (floor 3; core/net is on 2)"])

    def test_an_include_across_the_same_floor_is_found(self):
        self.write("core/net/a.h", "#include <capture/record.h>\n")
        self.assertIn("the same floor", offences(self.root)[0])

    def test_core_that_includes_the_window_is_found(self):
        self.write("core/server/a.cpp", "#include <panels/services.h>\n#include <QWidget>\n")
        self.assertEqual(len(offences(self.root)), 2)

    def test_a_protocol_with_a_socket_or_a_timer_is_found(self):
        self.write("core/protocol/a.cpp", "#include <QTcpSocket>\n#include <QTimer>\n#include <QByteArray>\n")
        self.assertEqual(len(offences(self.root)), 2)

    def test_a_way_around_through_the_file_system_is_found(self):
        self.write("core/net/a.cpp", '#include "../session/session.h"\n')
        self.write("core/session/session.h", "")
        self.assertIn("is not in core/net", offences(self.root)[0])

    def test_a_room_without_a_floor_is_found(self):
        self.write("core/attic/a.h", "")
        self.assertEqual(offences(self.root), ["core/attic/a.h:1: core/attic has no floor"])

    def test_a_database_outside_its_room_is_found(self):
        self.write("core/capture/a.cpp", "#include <sqlite3.h>\n")
        self.assertEqual(offences(self.root), ["core/capture/a.cpp:1: <sqlite3.h> is for core/sqlite only"])


if __name__ == "__main__":
    unittest.main()
