# Framescope - the WebSocket workbench
# SPDX-FileCopyrightText: 2026 The Framescope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What completeness.py finds, and what it leaves alone."""
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
from completeness import offences  # noqa: E402

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context><name>Panel</name>{messages}</context>
</TS>
"""
MESSAGE = "<message><source>{}</source><translation>{}</translation></message>"
PLURAL = '<message numerus="yes"><source>{}</source><translation>{}</translation></message>'


class Completeness(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for name in ("ui", "app/gui", "translations"):
            (self.root / name).mkdir(parents=True)

    def check(self, source, german, call="tr(\"{}\")", message=MESSAGE, chinese="好"):
        (self.root / "ui/panel.cpp").write_text(
            "class Panel { Q_OBJECT void show(); };\nvoid Panel::show() { " + call.format(source.replace("\n", "\\n")) + "; }\n", encoding="utf-8")
        escaped = source.replace("&", "&amp;")
        for language, text in (("de", german), ("zh_CN", chinese), ("en", german if message is PLURAL else None)):
            messages = "" if text is None else message.format(escaped, text.replace("&", "&amp;"))
            path = self.root / "translations" / f"framescope_{language}.ts"
            path.write_text(FILE.format(language=language, messages=messages), encoding="utf-8")
        return [sentence for sentence in offences(self.root) if sentence.startswith("de")]

    def test_a_text_that_is_translated_is_fine(self):
        self.assertEqual(self.check("Send", "Senden"), [])

    def test_a_text_that_the_file_does_not_have_is_found(self):
        self.assertIn("is not translated", self.check("Send", None)[0])

    def test_a_text_without_words_is_found(self):
        self.assertIn("is not translated", self.check("Send", "")[0])

    def test_another_placeholder_is_found(self):
        self.assertIn("placeholders", self.check("%1 of %2", "%1 von %3")[0])

    def test_placeholders_may_change_places(self):
        self.assertEqual(self.check("%1 of %2", "Von %2 sind es %1"), [])

    def test_a_mnemonic_that_is_lost_is_found(self):
        self.assertIn("mnemonic", self.check("&amp;Send".replace("amp;", ""), "Senden")[0])

    def test_an_ellipsis_that_is_lost_is_found(self):
        self.assertIn("begins or ends", self.check("Send…", "Senden")[0])

    def test_a_text_that_reads_as_in_english_is_found(self):
        self.assertIn("reads as in English", self.check("Send", "Send")[0])

    def test_a_text_that_may_read_as_in_english_is_fine(self):
        (self.root / "translations/same_de.txt").write_text("Handshake\n")
        self.assertEqual(self.check("Handshake", "Handshake"), [])

    def test_two_texts_of_one_context_that_read_alike_are_found(self):
        self.check("Connect", "Verbinden")
        second = MESSAGE.format("Connection", "Verbinden")
        path = self.root / "translations/framescope_de.ts"
        path.write_text(path.read_text().replace("</context>", second + "</context>"), encoding="utf-8")
        source = self.root / "ui/panel.cpp"
        source.write_text(source.read_text().replace("; }", '; tr("Connection"); }'))
        self.assertIn("reads as “Connect” does", "".join(offences(self.root)))

    def test_each_number_has_its_form(self):
        forms = "<numerusform>%n Server</numerusform>"
        call = 'tr("{}", nullptr, 2)'
        self.assertIn("is not translated", self.check("%n servers", forms, call, PLURAL, forms)[0])
        self.assertEqual(self.check("%n servers", forms * 2, call, PLURAL, forms), [])


if __name__ == "__main__":
    unittest.main()
