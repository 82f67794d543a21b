// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordmatcher.h"

#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace framescope::capture {

namespace {

constexpr QChar kelvinSign(u'\u212A');
constexpr QChar longS(u'\u017F');
constexpr QByteArrayView kelvinSignUtf8("\xE2\x84\xAA");
constexpr QByteArrayView longSUtf8("\xC5\xBF");

/// The bit that tells the cases of a letter apart; none for what is no letter.
char caseBitOf(char lower)
{
    return lower >= 'a' && lower <= 'z' ? 0x20 : 0;
}

bool isAt(const char *bytes, QByteArrayView lower)
{
    for (qsizetype i = 0; i < lower.size(); ++i) {
        if ((bytes[i] | caseBitOf(lower[i])) != lower[i])
            return false;
    }
    return true;
}

qsizetype findSlowly(QByteArrayView bytes, QByteArrayView lower, qsizetype from)
{
    for (qsizetype i = from; i + lower.size() <= bytes.size(); ++i) {
        if (isAt(bytes.data() + i, lower))
            return i;
    }
    return -1;
}

#if defined(__SSE2__)

constexpr qsizetype blockSize = 16;

__m128i load(const char *bytes)
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes));
}

/// Looks at the first and the last letter of the word at sixteen places at once.
class BlockSearch
{
public:
    explicit BlockSearch(QByteArrayView lower)
        : m_lower(lower)
        , m_first(_mm_set1_epi8(lower.front()))
        , m_firstCase(_mm_set1_epi8(caseBitOf(lower.front())))
        , m_last(_mm_set1_epi8(lower.back()))
        , m_lastCase(_mm_set1_epi8(caseBitOf(lower.back())))
    {
    }

    /// Offset of the first match that begins within the block at @p bytes; -1: none does.
    [[nodiscard]] qsizetype in(const char *bytes) const
    {
        const __m128i first = _mm_cmpeq_epi8(_mm_or_si128(load(bytes), m_firstCase), m_first);
        const __m128i last = _mm_cmpeq_epi8(_mm_or_si128(load(bytes + m_lower.size() - 1), m_lastCase), m_last);
        auto candidates = static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(first, last)));
        for (; candidates != 0; candidates &= candidates - 1) {
            const int offset = std::countr_zero(candidates);
            if (isAt(bytes + offset, m_lower))
                return offset;
        }
        return -1;
    }

private:
    QByteArrayView m_lower;
    __m128i m_first;
    __m128i m_firstCase;
    __m128i m_last;
    __m128i m_lastCase;
};

#endif

} // namespace

qsizetype findAsciiWord(QByteArrayView bytes, QByteArrayView lower)
{
    const qsizetype places = bytes.size() - lower.size() + 1;
#if defined(__SSE2__)
    if (places >= blockSize) {
        const BlockSearch search(lower);
        // The last block overlaps the one before it, so that it is a whole one.
        for (qsizetype at = 0; at < places; at += blockSize) {
            at = std::min(at, places - blockSize);
            if (const qsizetype found = search.in(bytes.data() + at); found >= 0)
                return at + found;
        }
        return -1;
    }
#endif
    return places > 0 ? findSlowly(bytes, lower, 0) : -1;
}

bool isAscii(QByteArrayView bytes)
{
    qsizetype i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + i, sizeof word);
        if ((word & 0x8080808080808080ULL) != 0)
            return false;
    }
    for (; i < bytes.size(); ++i) {
        if ((bytes[i] & '\x80') != 0)
            return false;
    }
    return true;
}

WordMatcher::WordMatcher(const QString &word)
    : m_word(word)
{
    QString folded = word;
    folded.replace(kelvinSign, u'k').replace(longS, u's');
    const QByteArray utf8 = folded.toUtf8();
    if (!isAscii(utf8))
        return;
    m_ascii = utf8.toLower();
    m_hasFoldingLetter = m_ascii.contains('k') || m_ascii.contains('s');
}

bool WordMatcher::isIn(QByteArrayView utf8) const
{
    if (m_ascii.isEmpty())
        return !isAscii(utf8) && isInDecoded(utf8);
    if (findAsciiWord(utf8, m_ascii) >= 0)
        return true;
    if (!m_hasFoldingLetter || isAscii(utf8))
        return false;
    return (utf8.contains(kelvinSignUtf8) || utf8.contains(longSUtf8)) && isInDecoded(utf8);
}

bool WordMatcher::isInDecoded(QByteArrayView utf8) const
{
    return QString::fromUtf8(utf8).contains(m_word, Qt::CaseInsensitive);
}

} // namespace framescope::capture
