// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace framescope::capture {

/// Finds a word in UTF-8, in any case, as QString::contains(word, Qt::CaseInsensitive) does, and much faster: texts are
/// decoded only where letters beyond ASCII matter. Immutable; any thread.
class WordMatcher
{
public:
    /// @p word is not empty.
    explicit WordMatcher(const QString &word);

    [[nodiscard]] bool isIn(QByteArrayView utf8) const;

private:
    [[nodiscard]] bool isInDecoded(QByteArrayView utf8) const;

    QString m_word;
    QByteArray m_ascii; ///< the word in lower case; empty where it has other letters
    bool m_hasFoldingLetter = false; ///< "k" or "s", which letters beyond ASCII have as their lower case
};

/// Where @p lower, ASCII in lower case, first stands in @p bytes in any case of its letters; -1: nowhere.
[[nodiscard]] qsizetype findAsciiWord(QByteArrayView bytes, QByteArrayView lower);
[[nodiscard]] bool isAscii(QByteArrayView bytes);

} // namespace framescope::capture
