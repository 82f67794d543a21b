// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chat rooms with members that know them by core/chat/PROTOCOL.md only.
#include "interop/support/chatroom.h"
#include "support/testcase.h"

#include <chat/qrcode.h>

#include <QCryptographicHash>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace framescope;
using namespace framescope::tests;

namespace {

constexpr int patienceMs = 90'000;

QStringList textsOf(PeerProcess &member)
{
    QStringList texts;
    for (const QJsonObject &message : member.said(u"message"_qs))
        texts.append(message[u"text"_qs].toString());
    return texts;
}

/// `framescope-cli chat join`.
class Joined : public CommandLineTool
{
public:
    Joined(const ChatRoom &room, const QString &nick)
        : CommandLineTool(arguments(room, nick))
    {
    }

private:
    static QStringList arguments(const ChatRoom &room, const QString &nick)
    {
        QStringList all {u"chat"_qs, u"join"_qs, room.url(), u"--nick"_qs, nick, u"--json"_qs};
        if (!room.passFile().isEmpty())
            all += {u"--pass-file"_qs, room.passFile()};
        return all;
    }
};

/// Runs a program to its end; its output.
QByteArray outputOf(const QString &program, const QStringList &arguments, bool &isWell)
{
    QProcess process;
    process.start(program, arguments);
    isWell = process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return isWell ? process.readAllStandardOutput() : process.readAllStandardError() + process.errorString().toUtf8();
}

/// A machine of its own, as far as the network can tell: a namespace that lasts as long as the program in it.
class Machine
{
public:
    Machine()
    {
        m_process.start(u"unshare"_qs, {u"--net"_qs, u"sh"_qs, u"-c"_qs, u"echo ready; exec sleep infinity"_qs});
        isThere = m_process.waitForStarted(patienceMs) && m_process.waitForReadyRead(patienceMs);
    }
    ~Machine()
    {
        m_process.kill();
        m_process.waitForFinished(patienceMs);
    }
    Machine(const Machine &) = delete;
    Machine &operator=(const Machine &) = delete;

    [[nodiscard]] QString pid() const { return QString::number(m_process.processId()); }
    /// What nsenter is told to run @p command there.
    [[nodiscard]] QStringList within(const QStringList &command) const
    {
        return QStringList {u"--target"_qs, pid(), u"--net"_qs} + command;
    }
    /// Starts the tool there.
    [[nodiscard]] bool start(PeerProcess &process, const QStringList &arguments) const
    {
        return process.start(
            u"nsenter"_qs, within(QStringList {QStringLiteral(FRAMESCOPE_BIN_DIR "/framescope-cli")} + arguments));
    }

    bool isThere = false;

private:
    QProcess m_process;
};

/// Two machines, joined by a cable.
class TwoMachines
{
public:
    TwoMachines()
    {
        if (!first.isThere || !second.isThere) {
            trouble = "unshare --net is not permitted";
            return;
        }
        run(u"ip"_qs,
            {u"link"_qs, u"add"_qs, u"eth0"_qs, u"netns"_qs, first.pid(), u"type"_qs, u"veth"_qs, u"peer"_qs, u"name"_qs,
                u"eth0"_qs, u"netns"_qs, second.pid()});
        connectTo(first, u"10.77.0.1/24"_qs);
        connectTo(second, u"10.77.0.2/24"_qs);
    }

    Machine first;
    Machine second;
    QByteArray trouble; ///< what could not be set up

private:
    void connectTo(const Machine &machine, const QString &address)
    {
        run(u"nsenter"_qs, machine.within({u"ip"_qs, u"address"_qs, u"add"_qs, address, u"dev"_qs, u"eth0"_qs}));
        for (const QString &device : {u"eth0"_qs, u"lo"_qs})
            run(u"nsenter"_qs, machine.within({u"ip"_qs, u"link"_qs, u"set"_qs, device, u"up"_qs}));
    }

    void run(const QString &program, const QStringList &arguments)
    {
        bool isWell = false;
        const QByteArray output = outputOf(program, arguments, isWell);
        if (!isWell)
            trouble += program.toUtf8() + ' ' + arguments.join(u' ').toUtf8() + ": " + output;
    }
};

} // namespace

class TestChatInterop : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBotTalksWithUs_data()
    {
        QTest::addColumn<BotKind>("kind");
        QTest::addColumn<QString>("passPhrase");
        for (const auto &[name, kind] : {std::pair("python", BotKind::Python), std::pair("node", BotKind::Node)}) {
            QTest::addRow("%s, in an open room", name) << kind << QString();
            QTest::addRow("%s, with a pass phrase", name) << kind << u"Sésame, ouvre-toi 王"_qs;
        }
    }
    void aBotTalksWithUs()
    {
        QFETCH(const BotKind, kind);
        QFETCH(const QString, passPhrase);
        ChatRoom room(passPhrase);
        Joined ann(room, u"Ann"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(ann.said(u"joined"_qs).size(), 1U, patienceMs);
        ann.write("said before you came\n");
        PeerProcess bot;
        startBot(bot, kind, room.url(), u"Bot"_qs, passPhrase);
        QTRY_VERIFY2_WITH_TIMEOUT(bot.said(u"live"_qs).size() == 1U, bot.story().constData(), patienceMs);
        bot.write("grüß dich <b>王</b>\n");
        QTRY_COMPARE_WITH_TIMEOUT(
            textsOf(ann), QStringList({u"said before you came"_qs, u"grüß dich <b>王</b>"_qs}), patienceMs);
        ann.write("und ich dich\n");
        QTRY_COMPARE_WITH_TIMEOUT(
            textsOf(bot), textsOf(ann).size() == 3 ? textsOf(ann) : QStringList {u"waiting"_qs}, patienceMs);
        QCOMPARE(ann.said(u"message"_qs).at(1)[u"name"_qs].toString(), u"Bot"_qs);
        bot.closeInput();
        QVERIFY2(bot.waitForEnd(), bot.story().constData());
        ann.closeInput();
        QVERIFY2(ann.waitForEnd() && ann.exitCode() == 0, ann.story().constData());
        QVERIFY(room.stop());
    }

    void aWrongPassPhraseIsTold_data()
    {
        QTest::addColumn<BotKind>("kind");
        QTest::newRow("python") << BotKind::Python;
        QTest::newRow("node") << BotKind::Node;
    }
    void aWrongPassPhraseIsTold()
    {
        QFETCH(const BotKind, kind);
        ChatRoom room(u"open sesame"_qs);
        PeerProcess bot;
        startBot(bot, kind, room.url(), u"Bot"_qs, u"open barley"_qs);
        QVERIFY2(bot.waitForEnd(), bot.story().constData());
        QCOMPARE(firstOf(bot.said(u"ended"_qs))[u"reason"_qs].toString(), u"wrong-pass-phrase"_qs);
    }

    void aBotSendsAndFetchesAFile()
    {
        ChatRoom room;
        QFile file(room.path(u"plan.bin"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray content;
        for (int i = 0; i < 200'000; ++i)
            content.append(static_cast<char>(i * 31 % 251));
        file.write(content);
        file.close();
        PeerProcess one;
        PeerProcess two;
        startBot(one, BotKind::Python, room.url(), u"One"_qs);
        startBot(two, BotKind::Python, room.url(), u"Two"_qs);
        one.write("/file " + file.fileName().toUtf8() + '\n');
        QTRY_VERIFY2_WITH_TIMEOUT(two.said(u"message"_qs).size() == 1U, one.story().constData(), patienceMs);
        QVERIFY(one.said(u"want"_qs).size() >= 4); // in chunks
        const QJsonObject attachment = two.said(u"message"_qs).front()[u"file"_qs].toObject();
        QCOMPARE(attachment[u"name"_qs].toString(), u"plan.bin"_qs);
        two.write("/get " + attachment[u"sha256"_qs].toString().toUtf8() + '\n');
        QTRY_VERIFY2_WITH_TIMEOUT(two.said(u"file"_qs).size() == 1U, two.story().constData(), patienceMs);
        QVERIFY(two.said(u"file"_qs).front()[u"same"_qs].toBool());
        QCOMPARE(two.said(u"file"_qs).front()[u"size"_qs].toInt(), content.size());
    }

    void nothingAcknowledgedIsLostThoughTheHostIsKilled()
    {
        constexpr int rounds = 4;
        constexpr int linesARound = 25;
        ChatRoom room;
        std::vector<std::unique_ptr<PeerProcess>> members;
        for (const QString &name : {u"Ann"_qs, u"Bob"_qs, u"Cem"_qs})
            members.push_back(std::make_unique<Joined>(room, name));
        for (const BotKind kind : {BotKind::Python, BotKind::Node}) {
            members.push_back(std::make_unique<PeerProcess>());
            startBot(*members.back(), kind, room.url(), kind == BotKind::Python ? u"Dot"_qs : u"Eve"_qs);
        }
        for (const auto &member : members)
            QTRY_VERIFY2_WITH_TIMEOUT(member->said(u"joined"_qs).size() + member->said(u"live"_qs).size() >= 1U,
                member->story().constData(), patienceMs);
        for (int round = 0; round < rounds; ++round) {
            for (size_t i = 0; i < members.size(); ++i) {
                for (int line = 0; line < linesARound; ++line)
                    members[i]->write(QByteArray::number(static_cast<int>(i)) + " says "
                        + QByteArray::number(round * linesARound + line) + '\n');
            }
            const size_t known = members.front()->said(u"message"_qs).size();
            QTRY_VERIFY_WITH_TIMEOUT(members.front()->said(u"message"_qs).size() > known + 10, patienceMs);
            room.kill(); // with most of it on its way
            room.start();
        }
        const size_t all = members.size() * rounds * linesARound;
        for (const auto &member : members)
            QTRY_VERIFY2_WITH_TIMEOUT(member->said(u"message"_qs).size() == all, member->story().constData(), patienceMs);
        const QStringList texts = textsOf(*members.front());
        for (size_t i = 0; i < members.size(); ++i) {
            QCOMPARE(textsOf(*members[i]), texts); // the same, in the same order
            QStringList own; // each in the order in which it was said, once
            for (int line = 0; line < rounds * linesARound; ++line)
                own.append(u"%1 says %2"_qs.arg(i).arg(line));
            QCOMPARE(texts.filter(u"%1 says "_qs.arg(i)), own);
        }
        compareAcknowledged(members);
        QVERIFY(room.stop());
    }

    void aLineThatIsTooLongIsToldAndTheOthersAreSaid_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("more than a text of the room") << 20'000;
        QTest::newRow("more than a message of the room") << 200'000;
    }
    void aLineThatIsTooLongIsToldAndTheOthersAreSaid()
    {
        QFETCH(const int, size);
        ChatRoom room;
        Joined ann(room, u"Ann"_qs);
        ann.write(QByteArray(size, 'y') + "\nsecond\n");
        ann.closeInput();
        QVERIFY2(ann.waitForEnd(), ann.story().constData());
        QCOMPARE(textsOf(ann), QStringList {u"second"_qs});
        QVERIFY2(ann.errors().contains("too long"), ann.errors().constData());
        QCOMPARE(ann.exitCode(), 4);
        QVERIFY(room.stop());
    }

    void aRoomIsFoundByAnotherMachine()
    {
        TwoMachines machines;
        QVERIFY2(machines.trouble.isEmpty(), machines.trouble.constData());
        const QTemporaryDir folder;
        PeerProcess host;
        QVERIFY(machines.first.start(host,
            {u"chat"_qs, u"host"_qs, u"--name"_qs, u"Far room"_qs, u"--host"_qs, u"0.0.0.0"_qs, u"--folder"_qs,
                folder.path()}));
        const QByteArray line = host.takeLine();
        QVERIFY2(line.startsWith("room at ws://0.0.0.0:"), host.story().constData());
        const QByteArray port = line.sliced(line.lastIndexOf(':') + 1).chopped(1);
        PeerProcess finder;
        QVERIFY(machines.second.start(finder, {u"chat"_qs, u"find"_qs, u"--timeout"_qs, u"60"_qs}));
        const QByteArray found = finder.takeLine();
        QCOMPARE(found, "ws://10.77.0.1:" + port + "/\topen\tFar room");
        QCOMPARE(host.errors(), QByteArray()); // nobody has connected
        PeerProcess member;
        QVERIFY(machines.second.start(
            member, {u"chat"_qs, u"join"_qs, QString::fromLatin1(found.split('\t').first()), u"--nick"_qs, u"Ann"_qs}));
        member.write("hello over there\n");
        member.closeInput();
        QVERIFY2(member.waitForEnd() && member.exitCode() == 0, member.story().constData());
        QCOMPARE(member.lines(), QByteArrayList {"Ann\thello over there"});
        finder.sendSignal(SIGINT);
        QVERIFY(finder.waitForEnd());
        host.sendSignal(SIGINT);
        QVERIFY(host.waitForEnd());
    }

    void theQrCodeSaysTheUrl()
    {
        const QByteArray url = "http://192.168.178.23:45671/";
        const auto code = chat::makeQrCode(url);
        QVERIFY(code);
        constexpr int module = 4; // pixels
        constexpr int margin = 4; // modules
        const int side = (code->size + 2 * margin) * module;
        QByteArray picture = "P5 " + QByteArray::number(side) + ' ' + QByteArray::number(side) + " 255\n"; // PGM
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const int column = x / module - margin;
                const int row = y / module - margin;
                const bool isInside = column >= 0 && row >= 0 && column < code->size && row < code->size;
                picture += isInside && code->isDark(column, row) ? '\0' : '\xff';
            }
        }
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"code.pgm"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(picture);
        file.close();
        bool isWell = false;
        const QByteArray read = outputOf(u"zbarimg"_qs, {u"--quiet"_qs, u"--raw"_qs, file.fileName()}, isWell);
        QVERIFY2(isWell, read.constData());
        QCOMPARE(read.trimmed(), url);
    }

private:
    /// What the members were told to be on disk is in the history, under the number that they were told.
    static void compareAcknowledged(const std::vector<std::unique_ptr<PeerProcess>> &members)
    {
        std::map<qint64, QString> idOf;
        for (const QJsonObject &message : members.front()->said(u"message"_qs))
            idOf[message[u"seq"_qs].toInteger()] = message[u"id"_qs].toString();
        size_t acknowledged = 0;
        for (const auto &member : members) {
            for (const QString &event : {u"ack"_qs, u"acknowledged"_qs}) {
                for (const QJsonObject &ack : member->said(event)) {
                    QCOMPARE(idOf[ack[u"seq"_qs].toInteger()], ack[u"id"_qs].toString());
                    ++acknowledged;
                }
            }
        }
        QVERIFY(acknowledged >= idOf.size() / 2);
    }
};

QTEST_GUILESS_MAIN(TestChatInterop)
#include "tst_chatinterop.moc"
