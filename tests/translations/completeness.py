#!/usr/bin/python3
# Framescope - the WebSocket workbench
# SPDX-FileCopyrightText: 2026 The Framescope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every text of the window is said in every language, and said right.

Usage: completeness.py ROOT       prints each offence as LANGUAGE: CONTEXT: "SOURCE": SENTENCE, and ends with 1 where there
                                  is one. `./dev translations` brings new texts into the files.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

# With what lupdate is told beside: English needs a translation of its numbers only.
LANGUAGES = {"de": [], "zh_CN": [], "en": ["-pluralonly"]}
LUPDATE = next((path for path in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate"))
                if path and Path(path).exists()), "lupdate")
PLACEHOLDER = re.compile(r"%L?(?:n|\d{1,2})")
MNEMONIC = re.compile(r"&(?=[^&\s])")


class Text:
    """One text of the source with what it is in a language."""

    def __init__(self, context, message):
        self.context = context
        self.source = message.findtext("source") or ""
        self.is_plural = message.get("numerus") == "yes"
        translation = message.find("translation")
        self.state = translation.get("type")
        forms = translation.findall("numerusform") if self.is_plural else [translation]
        self.forms = [form.text or "" for form in forms]


def read(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield Text(context.findtext("name"), message)


def edges(text):
    """What a text must begin and end with, whatever the language."""
    return (text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):], text.count("\n"), "…" in text[-4:])


def offences_of(text, may_be_equal):
    """The sentences about one text."""
    if text.state == "unfinished" or not all(text.forms):
        yield "is not translated"
        return
    for form in text.forms:
        wanted, found = Counter(PLACEHOLDER.findall(text.source)), Counter(PLACEHOLDER.findall(form))
        if wanted != found and not (text.is_plural and wanted - found <= Counter({"%n": 1})):
            yield f"has other placeholders: “{form}”"
        if bool(MNEMONIC.search(text.source)) != bool(MNEMONIC.search(form)):
            yield f"has a mnemonic where the other has none: “{form}”"
        if edges(text.source) != edges(form):
            yield f"begins or ends otherwise: “{form}”"
        if not text.is_plural and form == text.source and re.search(r"[A-Za-z]{2}", text.source) and text.source not in may_be_equal:
            yield "reads as in English, and is not in the list of those that may"


def ambiguities_in(texts):
    """The sentences about texts of one context that read alike: the window could not tell them apart when the language
    changes."""
    said = {}
    for text in texts:
        other = said.setdefault((text.context, text.forms[0]), text)
        if not text.is_plural and other is not text:
            yield text, f"reads as “{other.source}” does: “{text.forms[0]}”"


def fresh(root, language, folder):
    """The file of a language with all texts that the source has today."""
    path = Path(folder) / f"{language}.ts"
    shutil.copy(root / "translations" / f"framescope_{language}.ts", path)
    subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-locations", "none", *LANGUAGES[language], root / "ui",
                    root / "app/gui", "-ts", path], check=True, stdout=subprocess.DEVNULL)
    return path


def offences(root):
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            allowed = root / "translations" / f"same_{language}.txt"
            may_be_equal = set(allowed.read_text(encoding="utf-8").splitlines()) if allowed.exists() else set()
            texts = list(read(fresh(root, language, folder)))
            sentences = [(text, sentence) for text in texts for sentence in offences_of(text, may_be_equal)]
            sentences += ambiguities_in([text for text in texts if all(text.forms)])
            found += [f"{language}: {text.context}: “{text.source}” {sentence}" for text, sentence in sentences]
    return found


def main():
    found = offences(Path(sys.argv[1]))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
