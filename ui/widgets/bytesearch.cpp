// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytesearch.h"

#include <QPointer>

namespace framescope::widgets {

namespace {
constexpr qint64 blockBytes = 1024LL * 1024;
}

void ByteSearch::find(const ByteSource &source, const QByteArray &needle, qint64 from, Way way)
{
    ++m_search;
    m_source = source;
    m_needle = needle;
    m_way = way;
    const qint64 end = std::max<qint64>(source.size - needle.size() + 1, 0);
    const qint64 middle = std::clamp<qint64>(from, 0, end);
    const Span before {0, middle};
    const Span behind {middle, end};
    m_spans = way == Way::Forward ? std::vector {before, behind} : std::vector {behind, before};
    m_isWrapped = false;
    searchOn();
}

ByteSearch::Span ByteSearch::nextBlock()
{
    while (!m_spans.empty()) {
        Span &span = m_spans.back();
        if (span.first >= span.end) {
            m_spans.pop_back();
            m_isWrapped = true;
            continue;
        }
        const qint64 size = std::min(blockBytes, span.end - span.first);
        const Span block = m_way == Way::Forward ? Span {span.first, span.first + size} : Span {span.end - size, span.end};
        (m_way == Way::Forward ? span.first : span.end) = m_way == Way::Forward ? block.end : block.first;
        return block;
    }
    return {};
}

/// Without recursion where the bytes are there at once.
void ByteSearch::searchOn()
{
    for (Span block = nextBlock(); block.first < block.end; block = nextBlock()) {
        const qint64 count = block.end - block.first + m_needle.size() - 1;
        if (!m_source.fetch) {
            if (take(block, m_source.read(block.first, count)))
                return;
            continue;
        }
        const QPointer<ByteSearch> self(this);
        m_source.fetch(block.first, count, [self, block, search = m_search](const QByteArray &bytes) {
            if (self && self->m_search == search && !self->take(block, bytes))
                self->searchOn();
        });
        return;
    }
    Q_EMIT notFound();
}

bool ByteSearch::take(const Span &block, const QByteArray &bytes)
{
    const qsizetype at = m_way == Way::Forward ? bytes.indexOf(m_needle) : bytes.lastIndexOf(m_needle);
    if (at < 0)
        return false;
    Q_EMIT found(block.first + at, m_isWrapped);
    return true;
}

} // namespace framescope::widgets
