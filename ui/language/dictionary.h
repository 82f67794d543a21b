// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QTranslator>

#include <mutex>

namespace framescope::language {

/// A text of the source that was asked for.
struct Phrase {
    QByteArray context;
    QByteArray source;
    QByteArray comment;

    friend bool operator==(const Phrase &, const Phrase &) = default;
};

/// What was said for which phrases. Some words stand for several.
using Phrasebook = QMultiHash<QString, Phrase>;

/// A translator that remembers what it has said, so that it can be said again in another language. Any thread.
class Dictionary : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    /// Text that is not translated is the source itself. A text with a number in it (@p n) is not remembered: whoever
    /// made it up makes it up again.
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *comment = nullptr, int n = -1) const override;
    /// An empty translation is one in which everything reads as in the source.
    [[nodiscard]] bool isEmpty() const override { return false; }
    /// What has been said so far; from now on it begins anew.
    [[nodiscard]] Phrasebook takePhrases();

private:
    void remember(const QString &said, const char *context, const char *source, const char *comment) const;

    mutable std::mutex m_mutex;
    mutable QSet<std::pair<const char *, const char *>> m_known; ///< literals of the program: told apart by their address
    mutable Phrasebook m_phrases;
};

} // namespace framescope::language
