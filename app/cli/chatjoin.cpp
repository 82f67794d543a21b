// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatcommand.h"
#include "diagnostics.h"
#include "escaping.h"
#include "lineinput.h"
#include "printer.h"
#include "recordingfile.h"

#include <base/isotime.h>
#include <base/signalwatcher.h>
#include <format/chat.h>
#include <session/session.h>

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>

namespace framescope::cli {

using namespace Qt::StringLiterals;

namespace {

using chat::Member;
using namespace std::chrono_literals;

constexpr auto patience = 1s; // with a host that does not answer our close frame
constexpr size_t mostWaiting = 100; // posts, before standard input is left alone

/// What is printed of the room. The texts are escaped where a line is for people.
class RoomPrinter
{
public:
    RoomPrinter(std::shared_ptr<Printer> output, net::IoThread &io, bool isJson)
        : m_output(std::move(output))
        , m_io(io)
        , m_isJson(isJson)
    {
    }

    void print(const chat::Entry &entry) const
    {
        if (m_isJson)
            return print(jsonOf(entry));
        const QString text = entry.file ? u"[%1]"_s.arg(entry.file->name) : entry.text;
        print(escaped(entry.name.toUtf8()) + '\t' + escaped(text.toUtf8()));
    }

    /// Events that text mode does not print.
    void printEvent(QLatin1StringView name, QJsonObject object = {}) const
    {
        if (!m_isJson)
            return;
        object.insert("event"_L1, name);
        print(object);
    }

private:
    static QJsonObject jsonOf(const chat::Entry &entry)
    {
        QJsonObject object {{"event"_L1, "message"_L1}, {"seq"_L1, entry.seq},
            {"member"_L1, QString::fromLatin1(entry.member)}, {"id"_L1, QString::fromLatin1(entry.id)},
            {"name"_L1, entry.name}, {"time"_L1, QString::fromLatin1(base::isoTime(entry.time))}};
        if (entry.file)
            object.insert("file"_L1,
                QJsonObject {{"name"_L1, entry.file->name}, {"size"_L1, entry.file->size},
                    {"sha256"_L1, QString::fromLatin1(entry.file->sha256)}});
        else
            object.insert("text"_L1, entry.text);
        return object;
    }

    void print(const QJsonObject &object) const { print(QJsonDocument(object).toJson(QJsonDocument::Compact)); }
    void print(const QByteArray &line) const
    {
        m_io.post([output = m_output, line] { output->print(line); });
    }

    std::shared_ptr<Printer> m_output;
    net::IoThread &m_io;
    bool m_isJson;
};

class JoinLoop
{
public:
    JoinLoop(const ChatJoinSettings &settings, std::shared_ptr<capture::Recording> recording)
        : m_settings(settings)
        , m_recording(std::move(recording))
        , m_input([this](const QByteArray &line) { say(line); }, [this] { onInputEnded(); })
        , m_output(std::make_shared<Printer>(
              m_sessions.io(), [this](bool isError) { m_queue->post([this, isError] { onOutputBroken(isError); }); }))
        , m_printer(m_output, m_sessions.io(), settings.isJson)
        , m_member(&m_sessions)
    {
    }

    ExitStatus run()
    {
        QObject::connect(&m_signals, &base::SignalWatcher::interrupted, &m_loop, [this] { interrupt(); });
        QObject::connect(&m_member, &Member::stateChanged, &m_loop, [this] { follow(); });
        QObject::connect(&m_member, &Member::appended, &m_loop, [this](int count) { printLast(count); });
        QObject::connect(&m_member, &Member::outgoingChanged, &m_loop, [this] { onOutgoingChanged(); });
        QObject::connect(&m_member, &Member::acknowledged, &m_loop, [this](const QByteArray &id, qint64 seq) {
            m_printer.printEvent("acknowledged"_L1, {{"id"_L1, QString::fromLatin1(id)}, {"seq"_L1, seq}});
        });
        if (m_settings.timeout)
            QTimer::singleShot(*m_settings.timeout, &m_loop, [this] { interrupt(); });
        m_member.join(m_settings.member, m_recording);
        m_loop.exec();
        return m_status;
    }

private:
    void follow()
    {
        if (m_member.state() == Member::State::Live) {
            m_printer.printEvent("joined"_L1,
                {{"room"_L1, m_member.room()->name}, {"name"_L1, m_member.self().name},
                    {"member"_L1, QString::fromLatin1(m_member.self().member)},
                    {"last"_L1, m_member.conversation().last()}});
            if (!std::exchange(m_isReading, true))
                m_input.start();
            leaveIfDone();
        } else if (m_member.state() == Member::State::Waiting) {
            m_printer.printEvent("lost"_L1);
            diagnose(u"The connection was lost; joining again."_s);
        } else if (m_member.state() == Member::State::Ended) {
            onEnded();
        }
    }

    void onEnded()
    {
        m_printer.printEvent("left"_L1);
        if (m_member.ending() == Member::Ending::Left)
            return finishOnceClosed();
        diagnose(format::explainEnding(m_member));
        using Ending = Member::Ending;
        const auto &error = m_member.session()->snapshot().error;
        if (m_member.ending() == Ending::NotReached && error)
            diagnose(*error, QString::fromLatin1(m_settings.member.url.hostHeader()), {});
        m_status = m_member.ending() == Ending::NotReached ? ExitStatus::CouldNotConnect
            : m_member.ending() == Ending::Replaced        ? ExitStatus::ProtocolBroken
                                                           : ExitStatus::HandshakeRefused;
        finishOnceClosed();
    }

    void printLast(int count) const
    {
        const auto &entries = m_member.conversation().entries();
        for (size_t i = entries.size() - static_cast<size_t>(count); i < entries.size(); ++i)
            m_printer.print(entries.at(i));
    }

    void say(QByteArray line)
    {
        if (line.endsWith('\r'))
            line.chop(1);
        if (!QByteArrayView(line).isValidUtf8())
            return diagnose(u"A line of standard input was not sent: it is not UTF-8."_s);
        if (const QString text = QString::fromUtf8(line); !text.trimmed().isEmpty())
            post(text);
    }

    void post(const QString &text)
    {
        const auto posted = m_member.post(text);
        if (posted)
            return;
        diagnose(u"A line of standard input was not sent: "_s + format::textTooLongSentence(posted.error().longest));
        m_status = ExitStatus::ProtocolBroken;
    }

    void onInputEnded()
    {
        m_hasInputEnded = true;
        leaveIfDone();
    }

    void onOutgoingChanged()
    {
        for (const chat::OutgoingPost &post : m_member.outgoing().posts()) {
            if (!post.refused)
                continue;
            diagnose(u"A line was not taken: "_s + format::refusalSentence(*post.refused));
            m_status = ExitStatus::ProtocolBroken;
            return m_member.withdraw(post.id); // which tells of this change as well
        }
        m_input.setPaused(m_member.outgoing().posts().size() > mostWaiting);
        leaveIfDone();
    }

    void leaveIfDone()
    {
        if (m_hasInputEnded && !m_settings.timeout && m_member.outgoing().posts().empty())
            m_member.leave();
    }

    void onOutputBroken(bool isError)
    {
        if (isError)
            m_status = ExitStatus::FileUnusable;
        interrupt();
    }

    /// A second time: at once.
    void interrupt()
    {
        if (std::exchange(m_wasInterrupted, true) || m_member.state() == Member::State::Ended)
            return drop();
        m_member.leave();
    }

    void drop()
    {
        m_output->giveUp();
        finish();
    }

    void finishOnceClosed()
    {
        session::Session *session = m_member.session();
        QTimer::singleShot(patience, &m_loop, [this] { drop(); });
        const auto look = [this, session] {
            if (session->snapshot().state == session::State::Closed)
                finish();
        };
        QObject::connect(session, &session::Session::changed, &m_loop, look);
        look();
    }

    void finish()
    {
        if (std::exchange(m_isFinishing, true))
            return;
        m_sessions.io().post(
            [this, output = m_output] { output->finish([this] { m_queue->post([this] { m_loop.quit(); }); }); });
    }

    ChatJoinSettings m_settings;
    std::shared_ptr<capture::Recording> m_recording;
    QEventLoop m_loop;
    base::SignalWatcher m_signals;
    LineInput m_input;
    bool m_isReading = false;
    bool m_hasInputEnded = false;
    bool m_wasInterrupted = false;
    bool m_isFinishing = false;
    ExitStatus m_status = ExitStatus::Done;
    std::shared_ptr<base::TaskQueue> m_queue = std::make_shared<base::TaskQueue>();
    session::SessionManager m_sessions; ///< goes after its member and before the others, which its thread uses
    std::shared_ptr<Printer> m_output;
    RoomPrinter m_printer;
    Member m_member;
};

} // namespace

ExitStatus runChatJoin(const ChatJoinSettings &settings)
{
    const auto recording = makeRecording(settings.recordPath);
    if (!recording)
        return ExitStatus::FileUnusable;
    const ExitStatus status = JoinLoop(settings, *recording).run();
    return complete(*recording) ? status : ExitStatus::FileUnusable;
}

} // namespace framescope::cli
