// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonnumber.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>
#include <type_traits>
#include <utility>

namespace framescope::capture {

namespace {

/// The first double that is too large for T. A power of two, and so exact.
template <typename T>
constexpr double beyond = std::is_signed_v<T> ? 0x1p63 : 0x1p64;
template <typename T>
constexpr double least = std::is_signed_v<T> ? -0x1p63 : 0;

struct Ordering {
    template <typename T>
    std::partial_ordering operator()(T a, T b) const
    {
        return a <=> b;
    }
    std::partial_ordering operator()(qint64 a, quint64 b) const
    {
        return std::cmp_less(a, b) ? std::partial_ordering::less : std::partial_ordering(static_cast<quint64>(a) <=> b);
    }
    std::partial_ordering operator()(quint64 a, qint64 b) const { return 0 <=> (*this)(b, a); }
    /// The whole part of b has room in T where b is within T's range; what is behind its point decides between equals.
    template <typename T>
    std::partial_ordering operator()(T a, double b) const
    {
        if (std::isnan(b))
            return std::partial_ordering::unordered;
        if (b >= beyond<T>)
            return std::partial_ordering::less;
        if (b < least<T>)
            return std::partial_ordering::greater;
        const double whole = std::trunc(b);
        const auto order = a <=> static_cast<T>(whole);
        return order != std::strong_ordering::equal ? std::partial_ordering(order) : whole <=> b;
    }
    template <typename T>
    std::partial_ordering operator()(double a, T b) const
    {
        return 0 <=> (*this)(b, a);
    }
    std::partial_ordering operator()(double a, double b) const { return a <=> b; }
};

template <typename T>
std::optional<T> valueOf(QByteArrayView text)
{
    T number {};
    const auto result = std::from_chars(text.begin(), text.end(), number);
    return result.ec == std::errc() && result.ptr == text.end() ? std::optional(number) : std::nullopt;
}

/// Walks over a text in which each part of a number stands in its place.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {
    }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }
    bool skip(const char *chars)
    {
        const bool is = !isAtEnd() && m_text[m_at] != 0 && std::strchr(chars, m_text[m_at]);
        m_at += is ? 1 : 0;
        return is;
    }
    qsizetype digits()
    {
        const qsizetype begin = m_at;
        while (!isAtEnd() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
            ++m_at;
        return m_at - begin;
    }
    [[nodiscard]] bool hasZero() const { return !isAtEnd() && m_text[m_at] == '0'; }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

qsizetype indexOrEnd(QByteArrayView text, char c)
{
    const qsizetype index = text.indexOf(c);
    return index < 0 ? text.size() : index;
}

enum class Form { None, Whole, Other };

Form formOf(QByteArrayView text)
{
    Scanner scanner(text);
    scanner.skip("-");
    const bool hasZero = scanner.hasZero();
    const qsizetype digits = scanner.digits();
    if (digits == 0 || (hasZero && digits > 1))
        return Form::None;
    const bool isWhole = scanner.isAtEnd();
    if (scanner.skip(".") && scanner.digits() == 0)
        return Form::None;
    if (scanner.skip("eE")) {
        scanner.skip("+-");
        if (scanner.digits() == 0)
            return Form::None;
    }
    if (!scanner.isAtEnd())
        return Form::None;
    return isWhole ? Form::Whole : Form::Other;
}

/// Behind its "e"; 0 where there is none. More than any text has room for is cut off.
qint64 exponentOf(QByteArrayView text)
{
    constexpr qint64 most = qint64(1) << 62;
    const qsizetype letter = std::min(indexOrEnd(text, 'e'), indexOrEnd(text, 'E'));
    if (letter == text.size())
        return 0;
    QByteArrayView written = text.sliced(letter + 1);
    if (written.startsWith('+'))
        written = written.sliced(1);
    qint64 exponent = 0;
    const auto result = std::from_chars(written.begin(), written.end(), exponent);
    if (result.ec != std::errc())
        return written.startsWith('-') ? -most : most;
    return std::clamp(exponent, -most, most);
}

/// Whether a number is 1 or more, or -1 or less, from where its first digit that is not 0 stands.
bool isLarge(QByteArrayView text)
{
    const qsizetype end = std::min(indexOrEnd(text, 'e'), indexOrEnd(text, 'E'));
    const QByteArrayView digits = text.first(end);
    const auto *first = std::find_if(digits.begin(), digits.end(), [](char c) { return c >= '1' && c <= '9'; });
    const qint64 before = indexOrEnd(digits, '.') - (first - digits.begin());
    return first != digits.end() && before + exponentOf(text) > 0;
}

double doubleOf(QByteArrayView text)
{
    if (const auto number = valueOf<double>(text))
        return *number;
    const double nearest = isLarge(text) ? std::numeric_limits<double>::max() : 0;
    return text.startsWith('-') ? -nearest : nearest;
}

} // namespace

std::partial_ordering compare(const JsonNumber &a, const JsonNumber &b)
{
    return std::visit(Ordering(), a, b);
}

std::optional<JsonNumber> jsonNumberFrom(QByteArrayView text)
{
    const Form form = formOf(text);
    if (form == Form::None)
        return std::nullopt;
    if (form == Form::Whole) {
        if (const auto number = valueOf<qint64>(text))
            return JsonNumber(*number);
        if (const auto number = valueOf<quint64>(text))
            return JsonNumber(*number);
    }
    return doubleOf(text);
}

} // namespace framescope::capture
