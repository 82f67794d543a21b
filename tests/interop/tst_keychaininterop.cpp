// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interop/support/peerprocess.h"
#include "support/testcase.h"

#include <workspace/environment.h>
#include <workspace/keychain.h>
#include <workspace/workspace.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using workspace::Keychain;
using workspace::SecretStore;
using workspace::Workspace;

namespace {

constexpr int patienceMs = 30'000;

QString service()
{
    return QStringLiteral("framescope");
}

QString entry()
{
    return QStringLiteral("secrets");
}

/// What secret-tool knows an entry of QtKeychain by.
QStringList attributes()
{
    return {QStringLiteral("server"), service(), QStringLiteral("user"), entry(), QStringLiteral("type"),
        QStringLiteral("base64")};
}

} // namespace

/// GNOME's keyring on a bus of its own, asked by the tool that others use. All of it lives in a folder that is removed.
class TestKeychainInterop : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"})
            qputenv(name, m_home.path().toLocal8Bit());
        m_bus = std::make_unique<tests::PeerProcess>();
        QVERIFY(m_bus->start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")}));
        const QByteArray address = m_bus->takeLine();
        QVERIFY2(address.startsWith("unix:"), m_bus->story().constData());
        qputenv("DBUS_SESSION_BUS_ADDRESS", address); // before this process asks for its bus
        m_keyring = std::make_unique<tests::PeerProcess>();
        QVERIFY(m_keyring->start(QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")}));
        m_keyring->write("pass phrase of the keyring");
        m_keyring->closeInput();
        QTRY_VERIFY_WITH_TIMEOUT(isServed(), patienceMs);
    }

    void whatTheProgramKeepsIsFoundByOthers()
    {
        const workspace::Environment environment {workspace::newId(), QStringLiteral("staging"),
            {{QStringLiteral("token"), QStringLiteral("hush-é-1"), true, {}}}, {}};
        {
            const auto workspace = open();
            QTRY_COMPARE_WITH_TIMEOUT(workspace->secrets().durability(), SecretStore::Durability::Kept, patienceMs);
            QVERIFY(workspace->saveEnvironment(environment));
            workspace->writer().finish();
            QTRY_VERIFY_WITH_TIMEOUT(lookedUp().contains("hush-é-1"), patienceMs);
        }
        const auto later = open(); // as after a restart
        QTRY_COMPARE_WITH_TIMEOUT(later->secrets().durability(), SecretStore::Durability::Kept, patienceMs);
        QCOMPARE(later->environment(environment.id)->variables[0].value, QStringLiteral("hush-é-1"));
        later->removeEnvironment(environment.id);
        QTRY_VERIFY_WITH_TIMEOUT(!lookedUp().contains("hush"), patienceMs);
    }

    void whatOthersPutThereIsTheProgramsSecret()
    {
        const QByteArray bytes = R"({"environment/e1":{"token":"from elsewhere"}})";
        QVERIFY(run(QStringLiteral("secret-tool"),
            QStringList {QStringLiteral("store"), QStringLiteral("--label=secrets")} + attributes(), bytes.toBase64()));
        SecretStore store(std::make_unique<Keychain>(service(), entry()));
        QTRY_COMPARE_WITH_TIMEOUT(store.durability(), SecretStore::Durability::Kept, patienceMs);
        QCOMPARE(store.secrets(QStringLiteral("environment/e1")).value(QStringLiteral("token")),
            QStringLiteral("from elsewhere"));
    }

private:
    [[nodiscard]] std::unique_ptr<Workspace> open() const
    {
        return std::make_unique<Workspace>(
            workspace::Folders {m_home.filePath(QStringLiteral("shared")), m_home.filePath(QStringLiteral("own"))},
            std::make_unique<Keychain>(service(), entry()));
    }

    /// Asks the bus and not the service, which the bus would start.
    static bool isServed()
    {
        const auto answer = run(QStringLiteral("dbus-send"),
            {QStringLiteral("--session"), QStringLiteral("--print-reply"), QStringLiteral("--dest=org.freedesktop.DBus"),
                QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                QStringLiteral("string:org.freedesktop.secrets")});
        return answer && answer->contains("boolean true");
    }

    /// What secret-tool finds, read as QtKeychain writes it.
    static QByteArray lookedUp()
    {
        const auto found = run(QStringLiteral("secret-tool"), QStringList {QStringLiteral("lookup")} + attributes());
        return QByteArray::fromBase64(found.value_or(QByteArray()));
    }

    /// What the program says, or nothing where it fails.
    static std::optional<QByteArray> run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patienceMs))
            return {};
        const bool isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        return isDone ? std::optional(process.readAllStandardOutput()) : std::nullopt;
    }

    QTemporaryDir m_home;
    std::unique_ptr<tests::PeerProcess> m_bus;
    std::unique_ptr<tests::PeerProcess> m_keyring; // gone before its bus
};

QTEST_GUILESS_MAIN(TestKeychainInterop)
#include "tst_keychaininterop.moc"
