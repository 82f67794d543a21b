// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replays.h"

#include "fileerrors.h"
#include "inert.h"
#include "numbers.h"

#include <QCoreApplication>

namespace framescope::format {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::Replays)
};

QString excerpt(const QByteArray &bytes)
{
    if (!QByteArrayView(bytes).isValidUtf8())
        return QStringLiteral("hex:") + QString::fromLatin1(bytes.toHex());
    return inertLine(QString::fromUtf8(bytes));
}

QString payloadSentence(const replay::Difference &difference)
{
    return Text::tr("Message %1 of the recording came back otherwise, from byte %2 on: “%3” instead of “%4”.")
        .arg(number(difference.recorded.value), number(difference.offset), excerpt(difference.receivedExcerpt),
            excerpt(difference.recordedExcerpt));
}

} // namespace

Explanation explain(const replay::ReplayError &error)
{
    using Kind = replay::ReplayError::Kind;
    switch (error.kind) {
    case Kind::Unreadable: return explain(*error.cause);
    case Kind::NoSuchSession:
        return {Text::tr("There is no session %1 in the recording.").arg(number(error.session.value)), {}, {}};
    case Kind::NothingToReplay:
        return {error.session.isValid()
                ? Text::tr("There is nothing to play in session %1: it has no text and no binary messages.")
                      .arg(number(error.session.value))
                : Text::tr("There is nothing to play: the recording has no text and no binary messages."),
            {}, {}};
    }
    return {};
}

QString replayedSentence(const replay::ClientReplayState &state)
{
    QString sentence = state.expected < 0
        ? Text::tr("Sent: %1. Received: %2.").arg(number(state.sent), number(state.received))
        : Text::tr("Sent: %1. Received: %2 (recorded: %3).")
              .arg(number(state.sent), number(state.received), number(state.expected));
    if (state.unsendable == 0)
        return sentence;
    return Text::tr("%1 Not sent, because the text is not UTF-8: %2.").arg(sentence, number(state.unsendable));
}

QString timingSentence(const replay::ClientReplayState &state)
{
    return Text::tr("Off the recorded times by: p50 %1, p90 %2, p99 %3, max %4.")
        .arg(duration(state.errorP50), duration(state.errorP90), duration(state.errorP99), duration(state.errorMax));
}

QString endedEarlySentence()
{
    return Text::tr("The connection ended before everything was sent.");
}

QString differenceSentence(const replay::Difference &difference)
{
    using Kind = replay::Difference::Kind;
    const QString recorded = number(difference.recorded.value);
    switch (difference.kind) {
    case Kind::Type:
        return Text::tr("Message %1 of the recording came back as the other type, text or binary.").arg(recorded);
    case Kind::Payload: return payloadSentence(difference);
    case Kind::Order:
        return Text::tr("Message %1 of the recording came back in another place: as number %2.")
            .arg(recorded, number(difference.received));
    case Kind::Missing:
        return Text::tr("Message %1 of the recording did not come back: “%2”.")
            .arg(recorded, excerpt(difference.recordedExcerpt));
    case Kind::Extra:
        return Text::tr("Number %1 that came back is not in the recording: “%2”.")
            .arg(number(difference.received), excerpt(difference.receivedExcerpt));
    }
    return {};
}

QString comparisonSentence(const replay::ClientReplayState &state)
{
    if (state.differenceCount == 0 && state.isStopped)
        return Text::tr("What came back until it was stopped is as it was recorded.");
    if (state.differenceCount == 0)
        return Text::tr("Everything came back as it was recorded.");
    const auto kept = static_cast<qint64>(state.differences.size());
    if (state.differenceCount == kept)
        return Text::tr("Differences: %1.").arg(number(state.differenceCount));
    return Text::tr("Differences: %1; the first %2 are named.").arg(number(state.differenceCount), number(kept));
}

} // namespace framescope::format
