// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitor.h"

#include <QRandomGenerator>

namespace framescope::soak {

namespace {

constexpr int textCount = 4;

/// One of a hundred is mute: those stay for half a minute.
Manner mannerOf(int number)
{
    if (number % 100 == 50)
        return Manner::Mute;
    switch (number % 10) {
    case 1:
    case 6: return Manner::Reset;
    case 3: return Manner::HalfClose;
    case 8: return Manner::Vanish;
    default: return Manner::CloseFrame;
    }
}

QHostAddress sourceOf(int number)
{
    constexpr quint32 loopback = 0x7F000001;
    constexpr quint32 sources = 8;
    return QHostAddress(loopback + static_cast<quint32>(number) % sources);
}

/// Texts of all sizes up to 20 KB, the same ones for the same number.
QByteArray textOf(int number, int index)
{
    QRandomGenerator random(static_cast<quint32>(number * textCount + index));
    const int words = 1 << random.bounded(12);
    QByteArray text;
    for (int i = 0; i < words; ++i)
        text += "w" + QByteArray::number(random.bounded(500)) + ' ';
    return text;
}

} // namespace

const char *nameOf(Manner manner)
{
    switch (manner) {
    case Manner::CloseFrame: return "closing handshake";
    case Manner::Reset: return "reset";
    case Manner::HalfClose: return "half-close";
    case Manner::Vanish: return "end without a close frame";
    case Manner::Mute: return "mute request";
    }
    Q_UNREACHABLE();
}

Visitor::Visitor(const Target &target, int number, std::chrono::milliseconds pause)
    : m_manner(mannerOf(number))
    , m_number(number)
    , m_speaker(target, sourceOf(number), true)
{
    const int jitter = static_cast<int>(pause.count()) / 2;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause + std::chrono::milliseconds(number % (jitter + 1)));
    connect(&m_pause, &QTimer::timeout, this, &Visitor::sayNext);
    connect(&m_speaker, &Speaker::opened, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_speaker, &Speaker::heard, this, &Visitor::compare);
    connect(&m_speaker, &Speaker::ended, this, &Visitor::onEnded, Qt::QueuedConnection);
}

void Visitor::begin()
{
    m_isLeaving = m_manner == Manner::Mute;
    m_speaker.open(m_isLeaving);
}

void Visitor::sayNext()
{
    m_said = textOf(m_number, m_echoes);
    m_speaker.say(m_said);
    const bool isLast = m_echoes + 1 == textCount;
    if (isLast && (m_manner == Manner::Reset || m_manner == Manner::Vanish))
        leave();
}

void Visitor::compare(const QByteArray &text)
{
    if (m_isLeaving)
        return;
    m_isGood = m_isGood && text == m_said;
    if (++m_echoes < textCount)
        m_pause.start();
    else
        leave();
}

void Visitor::leave()
{
    m_isLeaving = true;
    switch (m_manner) {
    case Manner::CloseFrame: return m_speaker.close();
    case Manner::Reset: return m_speaker.reset();
    case Manner::HalfClose: return m_speaker.endStream();
    case Manner::Vanish: return m_speaker.vanish();
    case Manner::Mute: return;
    }
}

void Visitor::onEnded()
{
    m_isGood = m_isGood && m_isLeaving && (m_manner != Manner::CloseFrame || m_speaker.isClean());
    Q_EMIT gone();
}

} // namespace framescope::soak
