// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <capture/reader.h>

#include <QDirIterator>
#include <QImage>
#include <QLocalSocket>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

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

    /// As where nobody has logged in to a desktop: neither a display nor a word on how to do without.
    [[nodiscard]] static QProcessEnvironment withoutDisplay(QProcessEnvironment environment)
    {
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1String(name));
        return environment;
    }

    static void prepare(QProcess &program, const QTemporaryDir &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("TMPDIR"), home.path());
        program.setProcessEnvironment(environment);
    }

    /// Whether an instance takes over what others are asked for.
    [[nodiscard]] static bool isListening(const QTemporaryDir &home)
    {
        const QStringList sockets =
            QDir(home.path()).entryList({QStringLiteral("framescope-*")}, QDir::System | QDir::Files);
        if (sockets.isEmpty())
            return false;
        QLocalSocket socket;
        socket.connectToServer(home.filePath(sockets.front()));
        return socket.waitForConnected(1000);
    }

    [[nodiscard]] static Outcome start(const QStringList &arguments, const QTemporaryDir &home, bool hasDisplay = true)
    {
        QProcess program;
        prepare(program, home);
        if (!hasDisplay)
            program.setProcessEnvironment(withoutDisplay(program.processEnvironment()));
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

    void whatNeedsNoWindowNeedsNoDisplay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("err");
        QTest::newRow("the version") << QStringList {QStringLiteral("--version")} << 0 << "framescope " << QString();
        QTest::newRow("the help") << QStringList {QStringLiteral("--help")} << 0 << "Usage: " << QString();
        QTest::newRow("the help, beside an option of the toolkit")
            << QStringList {QStringLiteral("-style"), QStringLiteral("fusion"), QStringLiteral("--help")} << 0
            << "Usage: " << QString();
        QTest::newRow("an option that does not exist")
            << QStringList {QStringLiteral("--no-such-option")} << 1 << QString() << "Unknown option 'no-such-option'.";
        QTest::newRow("an option without its value")
            << QStringList {QStringLiteral("--demonstration")} << 1 << QString() << "Missing value after '--demonstration'.";
    }

    void whatNeedsNoWindowNeedsNoDisplay()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, out);
        QFETCH(QString, err);
        const QTemporaryDir home;
        const Outcome outcome = start(arguments, home, false);
        QTEST(outcome.status, "status");
        QVERIFY2(outcome.out.startsWith(out) && outcome.out.isEmpty() == out.isEmpty(), qPrintable(outcome.out));
        QVERIFY2(outcome.err.contains(err) && outcome.err.isEmpty() == err.isEmpty(), qPrintable(outcome.err));
    }

    void optionsOfTheToolkitAreLeftToIt()
    {
        const QTemporaryDir home;
        const QString picture = home.filePath(QStringLiteral("window.png"));
        const QStringList arguments {
            QStringLiteral("-platform"), QStringLiteral("offscreen"), QStringLiteral("--demonstration"), picture};
        QCOMPARE(start(arguments, home, false).status, 0);
        QVERIFY(QFile::exists(picture));
    }

    void aSecondStartPassesOnToTheFirstAndEnds()
    {
        const QTemporaryDir home;
        QProcess first;
        prepare(first, home);
        first.start(QStringLiteral(FRAMESCOPE_BIN_DIR "/framescope"), {});
        QTRY_VERIFY_WITH_TIMEOUT(isListening(home), 30'000);
        QCOMPARE(start({QStringLiteral("ws://127.0.0.1:1/")}, home).status, 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        QVERIFY(first.waitForFinished(60'000));
        QCOMPARE(first.exitCode(), 0);
    }

    void whatAKilledOneLeftBehindIsNoInstance()
    {
        const QTemporaryDir home;
        for (int i = 0; i < 2; ++i) {
            QProcess program;
            prepare(program, home);
            program.start(QStringLiteral(FRAMESCOPE_BIN_DIR "/framescope"), {});
            QTRY_VERIFY_WITH_TIMEOUT(isListening(home), 30'000);
            program.kill();
            QVERIFY(program.waitForFinished(60'000));
        }
    }

    void aSignalEndsItInOrder_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("the system asks it to end") << SIGTERM;
        QTest::newRow("Ctrl+C in its terminal") << SIGINT;
    }

    void aSignalEndsItInOrder()
    {
        QFETCH(int, signal);
        const QTemporaryDir home;
        const QString picture = home.filePath(QStringLiteral("window.png"));
        QProcess program;
        prepare(program, home);
        program.start(QStringLiteral(FRAMESCOPE_BIN_DIR "/framescope"), {QStringLiteral("--demonstration"), picture});
        QTRY_COMPARE(recordingsIn(home).filter(QRegularExpression(QStringLiteral("\\.fscope$"))).size(), 2);
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        // Whole: no file of the database beside it.
        const QStringList recordings = recordingsIn(home);
        QCOMPARE(recordings.size(), 2);
        for (const QString &path : recordings) {
            const auto reader = capture::Reader::open(path);
            QVERIFY(reader);
            QVERIFY(!(*reader)->error());
        }
        const QSettings settings(home.filePath(QStringLiteral("config/framescope/framescope.conf")), QSettings::IniFormat);
        QVERIFY(settings.contains(QStringLiteral("window/geometry")));
        QVERIFY(settings.contains(QStringLiteral("window/panel")));
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
        QVERIFY2(outcome.err.contains(QLatin1String(".fscope")), qPrintable(outcome.err)); // which it could not read
        QVERIFY(QFile::exists(home.filePath(QStringLiteral("window.png")))); // connections go on without a recording
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
