// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <QDirIterator>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;

/// The desktop program as a person starts it, in a home of its own.
class TestProgram : public tests::TestCase
{
    Q_OBJECT

private:
    struct Outcome {
        int status = -1;
        QString out;
        QString err;
    };

    [[nodiscard]] static Outcome start(const QStringList &arguments, const QTemporaryDir &home)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(FRAMESCOPE_BIN_DIR "/framescope"), arguments);
        if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
    }

    [[nodiscard]] static QStringList recordingsIn(const QTemporaryDir &home)
    {
        QStringList names;
        for (QDirIterator it(home.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            names.append(it.next());
        return names.filter(QStringLiteral("/recordings/"));
    }

private Q_SLOTS:
    void theVersionIsPrinted()
    {
        const QTemporaryDir home;
        const Outcome outcome = start({QStringLiteral("--version")}, home);
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.contains(QRegularExpression(QStringLiteral("^framescope \\d+\\.\\d+\\.\\d+\n$"))),
            qPrintable(outcome.out));
    }

    void theHelpHasAnExample()
    {
        const QTemporaryDir home;
        const Outcome outcome = start({QStringLiteral("--help")}, home);
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.contains(QLatin1String("framescope wss://")));
    }

    void theDemonstrationShowsTrafficInBothDirections()
    {
        const QTemporaryDir home;
        const QString picture = home.filePath(QStringLiteral("window.png"));
        const Outcome outcome = start({QStringLiteral("--demonstration"), picture}, home);
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.out.contains(QStringLiteral("↓ text, 7 bytes: welcome\n")), qPrintable(outcome.out));
        QVERIFY(outcome.out.contains(QStringLiteral("↑ text, 21 bytes: Hello from Framescope\n")));
        QVERIFY(outcome.out.contains(QStringLiteral("↓ text, 21 bytes: Hello from Framescope\n")));
        QVERIFY(outcome.out.contains(QStringLiteral("↓ pong, 0 bytes")));
        QVERIFY(outcome.out.contains(picture));
        QVERIFY(QImage(picture).width() >= 640);
        // Of the tab and of the built-in server; both complete, so without files of the database beside them.
        const QStringList recordings = recordingsIn(home);
        QCOMPARE(recordings.size(), 2);
        QCOMPARE(recordings.filter(QRegularExpression(QStringLiteral("\\.fscope$"))).size(), 2);
    }

    void aDemonstrationThatCannotSaveItsPictureFails()
    {
        const QTemporaryDir home;
        const Outcome outcome =
            start({QStringLiteral("--demonstration"), home.filePath(QStringLiteral("no/such/folder.png"))}, home);
        QCOMPARE(outcome.status, 1);
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        const QTemporaryDir home;
        QFile file(home.filePath(QStringLiteral("data"))); // a file where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const Outcome outcome =
            start({QStringLiteral("--demonstration"), home.filePath(QStringLiteral("window.png"))}, home);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains(QLatin1String("did not come to its end")), qPrintable(outcome.err));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
