// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "workspace/samplerequest.h"

#include <workspace/requestjson.h>
#include <workspace/workspace.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace framescope;
using workspace::Draft;
using workspace::Environment;
using workspace::FileError;
using workspace::Request;
using workspace::Workspace;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

Environment sampleEnvironment()
{
    return {workspace::newId(), QStringLiteral("Staging"),
        {{QStringLiteral("host"), QStringLiteral("{{name}}.example"), false, {}},
            {QStringLiteral("name"), QStringLiteral("prices"), false, {}},
            {QStringLiteral("token"), QStringLiteral("hush-variable"), true, {}}},
        {}};
}

} // namespace

class TestWorkspace : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir = std::make_unique<QTemporaryDir>();
        restart();
    }

    void cleanup()
    {
        m_workspace.reset();
        m_dir.reset();
    }

    void collectionsAndTheirRequestsComeBack()
    {
        const QString path = m_workspace->addCollection(QStringLiteral("Trading / EUR"));
        const Request request = tests::sampleRequest();
        QVERIFY(m_workspace->saveRequest(path, request));
        Request other = workspace::newRequest();
        other.name = QStringLiteral("other");
        QVERIFY(m_workspace->saveRequest(path, other));
        QCOMPARE(workspace::secretsOf(*m_workspace->request(request.id)), workspace::secretsOf(request));
        restart();
        QVERIFY(m_workspace->broken().empty());
        QCOMPARE(m_workspace->collections().size(), size_t(1));
        QCOMPARE(m_workspace->collections()[0].collection.name, QStringLiteral("Trading / EUR"));
        QVERIFY(path.endsWith(QStringLiteral("/trading-eur.collection.json")));
        QCOMPARE(m_workspace->collectionOf(other.id), path);
        QCOMPARE(workspace::toJson(*m_workspace->request(request.id)), workspace::toJson(request));
    }

    void noFileHasASecret()
    {
        const QString path = m_workspace->addCollection(QStringLiteral("c"));
        QVERIFY(m_workspace->saveRequest(path, tests::sampleRequest()));
        QVERIFY(m_workspace->saveEnvironment(sampleEnvironment()));
        m_workspace->history().add(tests::sampleRequest(), QDateTime::currentDateTimeUtc());
        m_workspace->saveDrafts({{QStringLiteral("1"), tests::sampleRequest(), QStringLiteral("text"), false, true, {}}});
        m_workspace->writer().finish();
        const QByteArray all = tests::allBytes(m_dir->path());
        QVERIFY(all.contains("X-Api-Key") && all.contains("Staging") && all.contains("drafts") && all.contains("history"));
        QVERIFY(!all.contains("hush"));
        QVERIFY(!all.contains(QByteArray("ann:hush-password").toBase64()));
    }

    void aBrokenFileIsToldOfAndNeverTouched()
    {
        const QByteArray broken = "{ \"format\": \"framescope-collection\",\n<<<<<<< HEAD\n";
        const QString path = shared() + QStringLiteral("/trading.collection.json");
        put(path, broken);
        restart();
        QCOMPARE(m_workspace->broken().size(), size_t(1));
        QCOMPARE(m_workspace->broken()[0].path, path);
        QCOMPARE(m_workspace->broken()[0].kind, FileError::Kind::NotJson);
        const QString beside = m_workspace->addCollection(QStringLiteral("Trading"));
        QVERIFY(beside != path);
        m_workspace->writer().finish();
        QCOMPARE(contentOf(path), broken);
        QVERIFY(contentOf(beside).contains("Trading"));
    }

    void whatChangesOnTheDiskIsReadAgain()
    {
        const QString path = m_workspace->addCollection(QStringLiteral("c"));
        QTRY_VERIFY(m_workspace->writer().isIdle());
        QByteArray bytes = contentOf(path);
        put(path, bytes.replace("\"c\"", "\"changed\""));
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->collections()[0].collection.name, QStringLiteral("changed"), 15'000);
        put(shared() + QStringLiteral("/x.environment.json"),
            R"({"format":"framescope-environment","version":1,"id":"e","name":"pulled","variables":[]})");
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->environments().size(), size_t(1), 15'000);
    }

    void whatChangedElsewhereMeanwhileIsNotOverwritten()
    {
        const QString path = m_workspace->addCollection(QStringLiteral("c"));
        m_workspace->writer().finish();
        std::vector<FileError> errors;
        connect(
            m_workspace.get(), &Workspace::saveFailed, this, [&errors](const FileError &error) { errors.push_back(error); });
        const QByteArray theirs = contentOf(path).replace("\"c\"", "\"theirs\"");
        put(path, theirs);
        QVERIFY(m_workspace->renameCollection(path, QStringLiteral("mine"))); // before anybody has noticed
        m_workspace->writer().finish();
        QCOMPARE(errors.size(), size_t(1));
        QCOMPARE(errors[0].kind, FileError::Kind::ChangedElsewhere);
        QCOMPARE(contentOf(path), theirs);
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->collections()[0].collection.name, QStringLiteral("theirs"), 15'000);
    }

    void aCopiedFileGetsIdsOfItsOwn()
    {
        const QString path = m_workspace->addCollection(QStringLiteral("c"));
        QVERIFY(m_workspace->saveRequest(path, tests::sampleRequest()));
        m_workspace->writer().finish();
        QVERIFY(QFile::copy(path, shared() + QStringLiteral("/d.collection.json")));
        restart();
        QCOMPARE(m_workspace->collections().size(), size_t(2));
        QVERIFY(m_workspace->collections()[0].collection.requests[0].id
            != m_workspace->collections()[1].collection.requests[0].id);
    }

    void aCopiedEnvironmentIsOneOfItsOwn()
    {
        QVERIFY(m_workspace->saveEnvironment(sampleEnvironment()));
        m_workspace->writer().finish();
        const QStringList files = QDir(shared()).entryList({QStringLiteral("*.environment.json")});
        QCOMPARE(files.size(), 1);
        QVERIFY(QFile::copy(shared() + u'/' + files.front(), shared() + QStringLiteral("/zzz.environment.json")));
        restart();
        QCOMPARE(m_workspace->environments().size(), size_t(2));
        const QString copy = m_workspace->environments()[1].environment.id;
        QVERIFY(m_workspace->environments()[0].environment.id != copy);
        restart();
        QCOMPARE(m_workspace->environments()[1].environment.id, copy); // whoever has chosen it finds it again
    }

    void deletionsCanBeUndone()
    {
        const QString path = m_workspace->addCollection(QStringLiteral("c"));
        std::vector<Request> requests {tests::sampleRequest(), tests::sampleRequest(), tests::sampleRequest()};
        for (const Request &request : requests)
            QVERIFY(m_workspace->saveRequest(path, request));
        m_workspace->writer().finish();
        const QByteArray before = contentOf(path);
        m_workspace->removeRequest(requests[1].id);
        QVERIFY(!m_workspace->request(requests[1].id));
        m_workspace->removeCollection(path);
        m_workspace->writer().finish();
        QVERIFY(!QFile::exists(path));
        QVERIFY(m_workspace->secrets().isEmpty());
        QCOMPARE(m_workspace->undoName(), QStringLiteral("c"));
        m_workspace->undo();
        QCOMPARE(m_workspace->undoName(), requests[1].name);
        m_workspace->undo();
        QVERIFY(!m_workspace->canUndo());
        m_workspace->writer().finish();
        QCOMPARE(contentOf(path), before);
        for (const Request &request : requests)
            QCOMPARE(workspace::secretsOf(*m_workspace->request(request.id)), workspace::secretsOf(request));
    }

    void aCopyStandsBehindItsOriginal()
    {
        const QString path = m_workspace->addCollection(QStringLiteral("c"));
        const Request first = tests::sampleRequest();
        QVERIFY(m_workspace->saveRequest(path, first));
        QVERIFY(m_workspace->saveRequest(path, tests::sampleRequest()));
        const QString copy = m_workspace->duplicateRequest(first.id, QStringLiteral("copy")).value();
        QCOMPARE(m_workspace->collections()[0].collection.indexOf(copy), 1);
        QCOMPARE(m_workspace->request(copy)->name, QStringLiteral("copy"));
        QCOMPARE(workspace::secretsOf(*m_workspace->request(copy)), workspace::secretsOf(first));
    }

    void environmentsGiveValues()
    {
        const Environment environment = sampleEnvironment();
        QVERIFY(m_workspace->saveEnvironment(environment));
        QVERIFY(!workspace::resolve(QStringLiteral("{{host}}"), m_workspace->lookup()));
        m_workspace->setCurrentEnvironment(environment.id);
        const QString text = QStringLiteral("{{host}} {{token}}");
        const auto value = workspace::resolve(text, m_workspace->lookup());
        QVERIFY(value);
        QCOMPARE(*value, QStringLiteral("prices.example hush-variable"));
        QCOMPARE(
            workspace::resolvedAsFarAsPossible(text, m_workspace->markedLookup()), QStringLiteral("prices.example •••"));
        restart(); // the secret was for this run: an empty value would be a lie
        m_workspace->setCurrentEnvironment(environment.id);
        const auto later = workspace::resolve(text, m_workspace->lookup());
        QVERIFY(!later);
        QCOMPARE(later.error().names, QStringList {QStringLiteral("token")});
    }

    void environmentsCanBeRemovedAndComeBack()
    {
        const Environment environment = sampleEnvironment();
        QVERIFY(m_workspace->saveEnvironment(environment));
        m_workspace->removeEnvironment(environment.id);
        QVERIFY(m_workspace->environments().empty());
        m_workspace->undo();
        QCOMPARE(m_workspace->environment(environment.id)->variables[2].value, QStringLiteral("hush-variable"));
        m_workspace->writer().finish();
        QVERIFY(QFile::exists(shared() + QStringLiteral("/staging.environment.json")));
    }

    void theHistoryCanBeClearedAndUndone()
    {
        for (int i = 0; i < 3; ++i)
            m_workspace->history().add(tests::sampleRequest(), QDateTime::currentDateTimeUtc());
        m_workspace->removeHistory(1);
        m_workspace->clearHistory();
        m_workspace->undo();
        QCOMPARE(m_workspace->history().entries().size(), size_t(2));
        m_workspace->undo();
        QCOMPARE(m_workspace->history().entries().size(), size_t(3));
    }

    void draftsComeBackAndBrokenOnesAreSetAside()
    {
        m_workspace->saveDrafts({{QStringLiteral("1"), tests::sampleRequest(), QStringLiteral("text"), false, true, {}}});
        m_workspace->writer().finish();
        const auto drafts = m_workspace->takeDrafts();
        QVERIFY(drafts);
        QCOMPARE((*drafts)[0].text, QStringLiteral("text"));
        QCOMPARE(workspace::secretsOf((*drafts)[0].request), workspace::secretsOf(tests::sampleRequest()));
        m_workspace->forgetDraft(QStringLiteral("1"));
        QVERIFY(m_workspace->secrets().isEmpty());
        const QString path = own() + QStringLiteral("/drafts.json");
        put(path, "nonsense");
        QVERIFY(!m_workspace->takeDrafts());
        QCOMPARE(contentOf(path + QStringLiteral(".unreadable")), QByteArray("nonsense"));
        QVERIFY(m_workspace->takeDrafts());
    }

    void whatADraftCouldNotKeepComesFromItsCollection()
    {
        Request saved = tests::sampleRequest();
        saved.messages[0].text = QString(2'500'000, u'x');
        QVERIFY(m_workspace->saveRequest(m_workspace->addCollection(QStringLiteral("c")), saved));
        Request unsaved = saved;
        unsaved.id = workspace::newId();
        const auto kept = m_workspace->saveDrafts(
            {{QStringLiteral("1"), saved, {}, false, true, {}}, {QStringLiteral("2"), unsaved, {}, false, false, {}}});
        QCOMPARE(kept[0].leftOut | kept[1].leftOut, workspace::DraftParts(workspace::DraftPart::Messages));
        saved.messages[0].text.append(u'x'); // the longer one goes
        QVERIFY(m_workspace->saveRequest(m_workspace->collectionOf(saved.id), saved));
        m_workspace->saveDrafts(
            {{QStringLiteral("1"), saved, {}, false, true, {}}, {QStringLiteral("2"), unsaved, {}, false, false, {}}});
        m_workspace->writer().finish();
        const auto drafts = m_workspace->takeDrafts();
        QVERIFY(drafts);
        for (const Draft &draft : *drafts)
            QVERIFY(draft.leftOut == workspace::DraftParts());
        QCOMPARE((*drafts)[0].request.messages[0].text, saved.messages[0].text);
        QCOMPARE((*drafts)[1].request.messages[0].text, unsaved.messages[0].text);
    }

    void aRequestThatIsTooLargeIsRefusedAndNothingChanges()
    {
        const QString path = m_workspace->addCollection(QStringLiteral("c"));
        Request request = tests::sampleRequest();
        QVERIFY(m_workspace->saveRequest(path, request));
        m_workspace->writer().finish();
        const QByteArray before = contentOf(path);
        Request larger = request;
        larger.auth.password = QStringLiteral("hush-other");
        larger.messages[0].text = QString(5'000'000, u'x');
        const auto refused = m_workspace->saveRequest(path, larger);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, FileError::Kind::WouldBeTooLarge);
        m_workspace->writer().finish();
        QCOMPARE(contentOf(path), before);
        QCOMPARE(workspace::secretsOf(*m_workspace->request(request.id)), workspace::secretsOf(request));
        Environment environment = sampleEnvironment();
        environment.variables[0].value = larger.messages[0].text;
        QVERIFY(!m_workspace->saveEnvironment(environment));
        QVERIFY(m_workspace->environments().empty());
    }

    void aCopyThatWouldMakeTheFileTooLargeIsRefused()
    {
        const QString path = m_workspace->addCollection(QStringLiteral("c"));
        Request request = tests::sampleRequest();
        request.messages[0].text = QString(2'500'000, u'x');
        QVERIFY(m_workspace->saveRequest(path, request));
        const auto copy = m_workspace->duplicateRequest(request.id, QStringLiteral("copy"));
        QVERIFY(!copy);
        QCOMPARE(copy.error().kind, FileError::Kind::WouldBeTooLarge);
        QCOMPARE(m_workspace->collections()[0].collection.requests.size(), size_t(1));
        QCOMPARE(m_workspace->failures().size(), size_t(1));
        m_workspace->removeRequest(request.id);
        m_workspace->writer().finish();
        QVERIFY(m_workspace->failures().empty());
    }

    void anotherFolderHasOtherCollections()
    {
        m_workspace->addCollection(QStringLiteral("first"));
        const QString other = m_dir->filePath(QStringLiteral("other/below"));
        m_workspace->setFolder(other);
        QVERIFY(m_workspace->collections().empty());
        m_workspace->addCollection(QStringLiteral("second"));
        m_workspace->setFolder(shared());
        QCOMPARE(m_workspace->collections()[0].collection.name, QStringLiteral("first"));
        QVERIFY(QFile::exists(other + QStringLiteral("/second.collection.json")));
    }

    void aFolderThatCannotBeWrittenIsToldOf()
    {
        put(m_dir->filePath(QStringLiteral("file")), "x");
        m_workspace->setFolder(m_dir->filePath(QStringLiteral("file")));
        std::optional<FileError> error;
        connect(m_workspace.get(), &Workspace::saveFailed, this, [&error](const FileError &told) { error = told; });
        m_workspace->addCollection(QStringLiteral("c"));
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, FileError::Kind::NotWritable);
    }

private:
    [[nodiscard]] QString shared() const { return m_dir->filePath(QStringLiteral("shared")); }
    [[nodiscard]] QString own() const { return m_dir->filePath(QStringLiteral("own")); }

    void restart()
    {
        m_workspace.reset();
        m_workspace = std::make_unique<Workspace>(workspace::Folders {shared(), own()});
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
