// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fulldisk.h"
#include "support/testcase.h"

#include <models/collectionsmodel.h>

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using models::CollectionsModel;
using Kind = CollectionsModel::Kind;
using workspace::Request;
using workspace::Workspace;

namespace {

constexpr int patienceMs = 30'000;

Request requestNamed(const QString &name)
{
    Request request = workspace::newRequest();
    request.name = name;
    request.url = QStringLiteral("ws://host/") + name;
    return request;
}

} // namespace

class TestCollectionsModel : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<Workspace>(workspace::Folders {folder(), m_dir->filePath(QStringLiteral("own"))});
        m_model = std::make_unique<CollectionsModel>(*m_workspace);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_workspace.reset();
        m_dir.reset();
    }

    void requestsStandBelowTheirCollections()
    {
        const QString path = m_workspace->addCollection(QStringLiteral("Trading"));
        const Request request = requestNamed(QStringLiteral("prices"));
        QVERIFY(m_workspace->saveRequest(path, request));
        const QModelIndex collection = m_model->indexOfCollection(path);
        QCOMPARE(collection.data().toString(), QStringLiteral("Trading"));
        QCOMPARE(collection.data(CollectionsModel::KindRole).value<Kind>(), Kind::Collection);
        const QModelIndex index = m_model->indexOfRequest(request.id);
        QCOMPARE(index.parent(), collection);
        QCOMPARE(index.data().toString(), QStringLiteral("prices"));
        QCOMPARE(index.data(CollectionsModel::UrlRole).toString(), request.url);
        QCOMPARE(index.data(CollectionsModel::PathRole).toString(), path);
        QVERIFY(!m_model->indexOfRequest(QStringLiteral("nobody")).isValid());
    }

    void aNameIsWrittenIntoTheFile()
    {
        const QString path = m_workspace->addCollection(QStringLiteral("c"));
        const Request request = requestNamed(QStringLiteral("r"));
        QVERIFY(m_workspace->saveRequest(path, request));
        QVERIFY(m_model->setData(m_model->indexOfCollection(path), QStringLiteral(" better ")));
        QVERIFY(m_model->setData(m_model->indexOfRequest(request.id), QStringLiteral("prices")));
        QVERIFY(!m_model->setData(m_model->indexOfRequest(request.id), QStringLiteral("  ")));
        m_workspace->writer().finish();
        const auto read = workspace::readCollection(path);
        QVERIFY(read);
        QCOMPARE(read->first.name, QStringLiteral("better"));
        QCOMPARE(read->first.requests[0].name, QStringLiteral("prices"));
    }

    void whatIsRenamedStaysWhereItIs()
    {
        const QString path = m_workspace->addCollection(QStringLiteral("c"));
        const Request request = requestNamed(QStringLiteral("r"));
        QVERIFY(m_workspace->saveRequest(path, request));
        const QPersistentModelIndex index(m_model->indexOfRequest(request.id));
        QVERIFY(m_model->setData(index, QStringLiteral("s")));
        QVERIFY(index.isValid()); // whoever edits it goes on
        QCOMPARE(index.data().toString(), QStringLiteral("s"));
    }

    void aRenamingThatIsRefusedChangesNothing()
    {
        const QString path = m_workspace->addCollection(QStringLiteral("c"));
        QVERIFY(!m_model->setData(m_model->indexOfCollection(path), QString(workspace::maxFileBytes, u'x')));
        QCOMPARE(m_model->indexOfCollection(path).data().toString(), QStringLiteral("c"));
        QCOMPARE(m_workspace->failures().size(), size_t(1));
    }

    void aBrokenFileIsARowThatCannotBeRenamed()
    {
        QFile file(folder() + QStringLiteral("/team.collection.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<<<<<<<");
        file.close();
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 1, patienceMs);
        const QModelIndex index = m_model->index(0, 0);
        QCOMPARE(index.data(CollectionsModel::KindRole).value<Kind>(), Kind::BrokenFile);
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("team.collection.json")));
        QVERIFY(!index.flags().testFlag(Qt::ItemIsEditable));
    }

    void randomEdits()
    {
        QRandomGenerator random(11);
        for (int step = 0; step < 400; ++step) {
            const std::unique_ptr<tests::FullDisk> full(random.bounded(20) == 0 ? new tests::FullDisk : nullptr);
            edit(random, step);
            if (random.bounded(30) == 0)
                m_workspace->writer().finish();
            compare();
            if (QTest::currentTestFailed())
                return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->failures().empty(), patienceMs);
        compare();
        const auto before = titles();
        m_workspace->setFolder(folder()); // as it stands on the disk
        auto after = titles();
        QCOMPARE(after, before);
    }

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("shared")); }

    [[nodiscard]] QModelIndex randomIndex(QRandomGenerator &random, bool isRequest) const
    {
        if (m_model->rowCount() == 0)
            return {};
        const QModelIndex collection = m_model->index(random.bounded(m_model->rowCount()), 0);
        if (!isRequest || m_model->rowCount(collection) == 0)
            return isRequest ? QModelIndex() : collection;
        return m_model->index(random.bounded(m_model->rowCount(collection)), 0, collection);
    }

    void edit(QRandomGenerator &random, int step)
    {
        const QString name = QStringLiteral("n%1").arg(step);
        const QModelIndex collection = randomIndex(random, false);
        const QString path = collection.data(CollectionsModel::PathRole).toString();
        const QModelIndex request = randomIndex(random, true);
        const QString id = request.data(CollectionsModel::IdRole).toString();
        switch (random.bounded(9)) {
        case 0: m_workspace->addCollection(name); break;
        case 1:
        case 2:
        case 3: (void)m_workspace->saveRequest(path, requestNamed(name)); break;
        case 4: m_model->setData(collection, name); break;
        case 5: m_model->setData(request, name); break;
        case 6: m_workspace->removeRequest(id); break;
        case 7: (void)m_workspace->duplicateRequest(id, name); break;
        case 8: random.bounded(3) == 0 ? m_workspace->removeCollection(path) : m_workspace->undo(); break;
        }
    }

    void compare() const
    {
        const auto &collections = m_workspace->collections();
        QCOMPARE(m_model->rowCount(), static_cast<int>(collections.size() + m_workspace->broken().size()));
        for (size_t i = 0; i < collections.size(); ++i) {
            const QModelIndex index = m_model->index(static_cast<int>(i), 0);
            const auto &requests = collections[i].collection.requests;
            QCOMPARE(index.data().toString(), collections[i].collection.name);
            QCOMPARE(m_model->rowCount(index), static_cast<int>(requests.size()));
            for (size_t j = 0; j < requests.size(); ++j) {
                const QModelIndex child = m_model->index(static_cast<int>(j), 0, index);
                QCOMPARE(child.data(CollectionsModel::IdRole).toString(), requests[j].id);
                QCOMPARE(child.data().toString(), requests[j].name);
                QCOMPARE(child.parent(), index);
            }
        }
    }

    /// By path: in the order in which files are read.
    [[nodiscard]] QMap<QString, QStringList> titles() const
    {
        QMap<QString, QStringList> titles;
        for (const auto &stored : m_workspace->collections()) {
            QStringList &names = titles[stored.path];
            names.append(stored.collection.name);
            for (const Request &request : stored.collection.requests)
                names.append(request.name);
        }
        return titles;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<CollectionsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestCollectionsModel)
#include "tst_collectionsmodel.moc"
