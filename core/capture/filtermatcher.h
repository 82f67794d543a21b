// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/strongid.h>
#include <capture/filter.h>
#include <capture/jsonfields.h>

#include <QByteArrayView>

#include <memory>

namespace framescope::capture {

/// What a filter asks of a message. What costs something to find out is asked for only where the answer depends on it.
class MessageFacts
{
public:
    MessageFacts() = default;
    virtual ~MessageFacts() = default;
    MessageFacts(const MessageFacts &) = delete;
    MessageFacts &operator=(const MessageFacts &) = delete;

    /// What words are searched in: a text message or the reason of a close that is UTF-8. Null: there is none.
    struct Text {
        QByteArrayView bytes;
        bool isWhole = true; ///< false: only its beginning
    };
    [[nodiscard]] virtual Text text() = 0;
    /// What people have written to the message; null: nothing.
    [[nodiscard]] virtual QByteArrayView note() = 0;
    [[nodiscard]] virtual QString sessionName() = 0;
    /// Nothing where there is no such number.
    [[nodiscard]] virtual std::optional<double> number(NumberTerm::Field field) = 0;
    [[nodiscard]] virtual bool flag(FlagTerm::Flag flag) = 0;

    base::SessionId session;
    base::Direction direction {};
    protocol::Opcode type {};
};

/// Evaluates a filter, message by message. One thread at a time.
class FilterMatcher
{
public:
    explicit FilterMatcher(Filter filter);
    ~FilterMatcher();

    [[nodiscard]] const Filter &filter() const;
    [[nodiscard]] Truth matches(MessageFacts &facts);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace framescope::capture
