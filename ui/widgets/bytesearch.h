// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/bytesource.h>

#include <QObject>

namespace framescope::widgets {

/// Looks for bytes in a ByteSource, block by block: what has to be read first is waited for by nobody. Lives on the UI
/// thread.
class ByteSearch : public QObject
{
    Q_OBJECT

public:
    enum class Way { Forward, Backward };

    /// The longest that can be looked for, in bytes.
    static constexpr qsizetype MaxNeedle = 4096;

    using QObject::QObject;

    /// Looks for @p needle, not empty and at most MaxNeedle bytes: forward for the first that begins at @p from or behind
    /// it, backward for the last that begins before it, and then on from the other end. Tells it by found() or notFound(),
    /// before it returns or later. An earlier search is given up.
    void find(const ByteSource &source, const QByteArray &needle, qint64 from, Way way);
    void cancel() { ++m_search; }

Q_SIGNALS:
    /// @p isWrapped: it was found only beyond the end, or the beginning.
    void found(qint64 offset, bool isWrapped);
    void notFound();

private:
    /// Where a match may begin: from the first up to before the end.
    struct Span {
        qint64 first = 0;
        qint64 end = 0;
    };
    void searchOn();
    /// Whether the search is over.
    bool take(const Span &block, const QByteArray &bytes);
    [[nodiscard]] Span nextBlock();

    int m_search = 0; // answers to earlier ones come too late
    ByteSource m_source;
    QByteArray m_needle;
    Way m_way {};
    std::vector<Span> m_spans; // what is left, the next one last
    bool m_isWrapped = false;
};

} // namespace framescope::widgets
