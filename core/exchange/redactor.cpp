// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redactor.h"

#include <QJsonArray>

namespace framescope::exchange {

namespace {

using namespace Qt::StringLiterals;

constexpr int page = 100; // events, whose data may be large
constexpr qsizetype mostMarks = 1000; // of one head: nobody marks more

} // namespace

Redactor::Redactor(capture::Reader &reader, bool keepsSecrets)
    : m_keepsSecrets(keepsSecrets)
{
    base::EventId last;
    while (!m_keepsSecrets) {
        const auto events = reader.events(last, page);
        if (events.empty())
            return;
        for (const capture::EventRow &event : events)
            take(event);
        last = events.back().id;
    }
}

void Redactor::take(const capture::EventRow &event)
{
    const QJsonArray marks = event.detail.value("secret"_L1).toArray();
    if (event.kind != capture::EventKind::RequestSent || marks.isEmpty())
        return;
    SecretNames &names = m_marked[event.session];
    for (qsizetype i = 0; i < std::min(marks.size(), mostMarks); ++i)
        names.mark(marks.at(i).toString().toUtf8());
}

const SecretNames &Redactor::namesOf(base::SessionId session) const
{
    const auto found = m_marked.find(session);
    return found == m_marked.end() ? m_usual : found->second;
}

QByteArray Redactor::head(base::SessionId session, const QByteArray &head) const
{
    return m_keepsSecrets ? head : redactedHead(head, namesOf(session));
}

QByteArray Redactor::text(base::SessionId session, const QByteArray &text) const
{
    return m_keepsSecrets ? text : redactedText(text, namesOf(session));
}

QJsonObject Redactor::detail(base::SessionId session, QJsonObject detail) const
{
    if (m_keepsSecrets)
        return detail;
    for (auto field = detail.begin(); field != detail.end(); ++field) {
        if (field.value().isString())
            field.value() = QString::fromUtf8(text(session, field.value().toString().toUtf8()));
    }
    // What was agreed upon in a header that is a secret.
    const auto hide = [&](QLatin1StringView field, const char *header) {
        if (!detail.value(field).toString().isEmpty() && namesOf(session).isHeader(header))
            detail[field] = QString::fromUtf8(redactionMark);
    };
    hide("subprotocol"_L1, "Sec-WebSocket-Protocol");
    hide("extensions"_L1, "Sec-WebSocket-Extensions");
    return detail;
}

} // namespace framescope::exchange
