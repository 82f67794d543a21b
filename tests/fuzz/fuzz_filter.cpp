// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a filter: it is understood or the error marks a part of it; what is understood decides any message, the same
// each time, and quotes make a word of anything.
#include "fuzzing.h"

#include <capture/filter.h>
#include <capture/filtermatcher.h>

using namespace framescope;
using namespace framescope::capture;
using fuzz::require;

namespace {

/// A message whose text is a part of the input.
class Facts : public MessageFacts
{
public:
    explicit Facts(QByteArray text)
        : m_text(std::move(text))
    {
        type = protocol::Opcode::Text;
    }
    Text text() override { return {m_text, true}; }
    QByteArrayView note() override { return {}; }
    QString sessionName() override { return QStringLiteral("name"); }
    std::optional<double> number(NumberTerm::Field) override { return static_cast<double>(m_text.size()); }
    bool flag(FlagTerm::Flag) override { return m_text.isEmpty(); }

private:
    QByteArray m_text;
};

void checkError(const FilterError &error, const QString &text)
{
    require(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size(),
        "the error marks a part of the text");
}

void checkQuoted(QString text)
{
    text = text.left(maxFilterLength / 2 - 2);
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    const auto filter = Filter::parse(u'"' + text + u'"');
    require(filter.hasValue(), "quotes make a word of anything");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Input input(data, size);
    const qsizetype split = input.byte();
    const QByteArray bytes = input.rest();
    const QString text = QString::fromUtf8(bytes.first(std::min(split, bytes.size())));
    checkQuoted(text);
    const auto filter = Filter::parse(text);
    if (!filter) {
        checkError(filter.error(), text);
        return 0;
    }
    FilterMatcher matcher(*filter);
    Facts facts(bytes.sliced(std::min(split, bytes.size())));
    const Truth truth = matcher.matches(facts);
    require(matcher.matches(facts) == truth, "the answer is the same each time");
    require(!filter->isEmpty() || truth == Truth::Yes, "an empty filter selects everything");
    return 0;
}
