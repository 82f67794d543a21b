// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <workspace/secretstore.h>

#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using workspace::Secrets;
using workspace::SecretStore;

namespace {

/// What outlives a store here: a keychain whose answers come when the test says so.
struct Shelf {
    std::optional<QByteArray> bytes = QByteArray();
    bool takesMore = true;
    int writes = 0;
    std::vector<std::function<void()>> answers;

    void answer()
    {
        for (const auto &next : std::exchange(answers, {}))
            next();
    }
};

class ShelfVault : public workspace::SecretVault
{
public:
    explicit ShelfVault(Shelf &shelf)
        : m_shelf(shelf)
    {
    }
    void read(std::function<void(const std::optional<QByteArray> &)> answer) override
    {
        m_shelf.answers.push_back([&shelf = m_shelf, answer = std::move(answer)] { answer(shelf.bytes); });
    }
    void write(const QByteArray &bytes, std::function<void(bool)> answer) override
    {
        m_shelf.answers.push_back([&shelf = m_shelf, bytes, answer = std::move(answer)] {
            ++shelf.writes;
            if (shelf.takesMore)
                shelf.bytes = bytes;
            answer(shelf.takesMore);
        });
    }

private:
    Shelf &m_shelf;
};

Secrets one(const QString &value)
{
    return {{QStringLiteral("key"), value}};
}

} // namespace

class TestSecretStore : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAVaultTheyLastForThisRun()
    {
        SecretStore store;
        QCOMPARE(store.durability(), SecretStore::Durability::ThisRunOnly);
        store.setSecrets(QStringLiteral("a"), one(QStringLiteral("x")));
        QCOMPARE(store.secrets(QStringLiteral("a")), one(QStringLiteral("x")));
        QVERIFY(store.secrets(QStringLiteral("b")).isEmpty());
        store.remove(QStringLiteral("a"));
        QVERIFY(store.isEmpty());
    }

    void aVaultKeepsThem()
    {
        Shelf shelf;
        {
            SecretStore store(std::make_unique<ShelfVault>(shelf));
            QCOMPARE(store.durability(), SecretStore::Durability::Asking);
            shelf.answer();
            QCOMPARE(store.durability(), SecretStore::Durability::Kept);
            store.setSecrets(QStringLiteral("a"), one(QStringLiteral("x")));
            store.setSecrets(QStringLiteral("a"), one(QStringLiteral("y")));
            store.setSecrets(QStringLiteral("b"), one(QStringLiteral("z")));
            shelf.answer();
            shelf.answer();
            QCOMPARE(shelf.writes, 2); // the first, and once more for all that came meanwhile
        }
        SecretStore again(std::make_unique<ShelfVault>(shelf));
        QVERIFY(again.isEmpty());
        QSignalSpy changed(&again, &SecretStore::durabilityChanged);
        shelf.answer();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(again.secrets(QStringLiteral("a")), one(QStringLiteral("y")));
        QCOMPARE(again.secrets(QStringLiteral("b")), one(QStringLiteral("z")));
    }

    void whatWasSetBeforeTheAnswerIsNewer()
    {
        Shelf shelf;
        shelf.bytes = R"({"a":{"key":"old"},"b":{"key":"kept"}})";
        SecretStore store(std::make_unique<ShelfVault>(shelf));
        store.setSecrets(QStringLiteral("a"), one(QStringLiteral("new")));
        shelf.answer();
        QCOMPARE(store.secrets(QStringLiteral("a")), one(QStringLiteral("new")));
        QCOMPARE(store.secrets(QStringLiteral("b")), one(QStringLiteral("kept")));
        shelf.answer();
        QCOMPARE(shelf.writes, 1);
        QVERIFY(shelf.bytes->contains("new"));
    }

    void aVaultThatDoesNotAnswerIsNone()
    {
        Shelf shelf;
        shelf.bytes.reset();
        SecretStore store(std::make_unique<ShelfVault>(shelf));
        store.setSecrets(QStringLiteral("a"), one(QStringLiteral("x")));
        shelf.answer();
        QCOMPARE(store.durability(), SecretStore::Durability::ThisRunOnly);
        QCOMPARE(store.secrets(QStringLiteral("a")), one(QStringLiteral("x")));
        QVERIFY(shelf.answers.empty());
    }

    void aVaultThatTakesNoMoreIsToldOf()
    {
        Shelf shelf;
        SecretStore store(std::make_unique<ShelfVault>(shelf));
        shelf.answer();
        shelf.takesMore = false;
        store.setSecrets(QStringLiteral("a"), one(QStringLiteral("x")));
        shelf.answer();
        QCOMPARE(store.durability(), SecretStore::Durability::ThisRunOnly);
    }

    void nonsenseInTheVaultIsNothing()
    {
        Shelf shelf;
        shelf.bytes = "]nonsense";
        SecretStore store(std::make_unique<ShelfVault>(shelf));
        shelf.answer();
        QCOMPARE(store.durability(), SecretStore::Durability::Kept);
        QVERIFY(store.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
