// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory framescope-cli takes at the most, as a process.
#include "support/deflated.h"
#include "support/rawserver.h"
#include "support/testcase.h"
#include "support/wire.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace framescope;
using namespace framescope::tests;

namespace {

constexpr int patienceMs = 60'000;

/// A compressed message of a gigabyte of nothing; on the wire it is a thousandth of that.
QByteArray bomb()
{
    const QByteArray piece = zlibDeflated(QByteArray(1 << 20, '\0')) + QByteArray("\0\0\xFF\xFF", 4);
    return piece.repeated(1024).chopped(4);
}

/// The most memory that any process which has ended took, in KiB.
qint64 mostOfChildren()
{
    rusage usage {};
    getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss;
}

} // namespace

class TestToolMemory : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aBombIsHeldToTheLimitOfMessages()
    {
#ifdef __SANITIZE_ADDRESS__
        constexpr qint64 most = 2'500 * 1024; // it keeps for a while what is freed, and moves what grows
#else
        constexpr qint64 most = 800 * 1024; // the message of 256 MiB, the line that it becomes, and the program
#endif
        const QTemporaryDir dir;
        QFile printed(dir.filePath(QStringLiteral("printed")));
        RawServer server;
        QProcess tool;
        tool.setStandardOutputFile(printed.fileName());
        tool.start(QStringLiteral(FRAMESCOPE_BIN_DIR "/framescope-cli"),
            {QStringLiteral("connect"), server.url(), QStringLiteral("--json"), QStringLiteral("--timeout"),
                QString::number(patienceMs / 1000)});
        tool.closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(server.hasRequest(), patienceMs);
        server.accept(wire::binary(bomb()).rsv(4).bytes(), {"Sec-WebSocket-Extensions: permessage-deflate"});
        QTRY_COMPARE_WITH_TIMEOUT(tool.state(), QProcess::NotRunning, patienceMs);
        QVERIFY(printed.open(QIODevice::ReadOnly));
        const QByteArray output = printed.readAll();
        QVERIFY(output.contains("\"kind\":\"message-too-long\""));
        QVERIFY(output.contains("\"code\":1009"));
        QVERIFY2(mostOfChildren() < most, qPrintable(QString::number(mostOfChildren())));
    }
};

QTEST_GUILESS_MAIN(TestToolMemory)
#include "tst_toolmemory.moc"
