// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fulldisk.h"
#include "support/testcase.h"
#include "windowfixture.h"

#include <panels/messagedesk.h>
#include <panels/requestdesk.h>
#include <widgets/noticebar.h>

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace framescope;
using workspace::Request;

namespace {

constexpr int patienceMs = 30'000;
constexpr qsizetype tooLong = 5'000'000; // characters

} // namespace

/// What cannot be written is told where the person looks, and is not lost.
class TestSaveTroubles : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<tests::WindowFixture>();
        showWindow();
        Request request = panel().request();
        request.name = QStringLiteral("feed");
        m_path = m_fixture->workspace().addCollection(QStringLiteral("Trading"));
        QVERIFY(m_fixture->workspace().saveRequest(m_path, request));
        panel().requestDesk().setRequest(request);
        m_fixture->workspace().writer().finish();
    }

    void cleanup() { m_fixture.reset(); }

    void aFullDiskIsToldAndTheChangeGetsThereLater()
    {
        {
            const tests::FullDisk full;
            m_fixture->widget<QLineEdit>("address")->setText(QStringLiteral("ws://changed.example/"));
            save();
            m_fixture->workspace().writer().finish();
        }
        QVERIFY2(problem()->text().contains(QStringLiteral("trading.collection.json was not saved.")),
            qPrintable(problem()->text()));
        QVERIFY(problem()->isVisible());
        QVERIFY(!content(m_path).contains("changed.example") && !content(m_path).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!problem()->isVisible(), patienceMs);
        QVERIFY(content(m_path).contains("changed.example"));
        QCOMPARE(panel().title(), QStringLiteral("feed"));
    }

    void aRequestThatIsTooLargeIsRefusedBesideIt()
    {
        const QByteArray before = content(m_path);
        Request request = panel().request();
        request.messages.push_back({QStringLiteral("m"), QString(tooLong, u'x'), false, std::chrono::seconds(1), {}});
        panel().requestDesk().setRequest(request);
        save();
        m_fixture->workspace().writer().finish();
        QCOMPARE(content(m_path), before);
        const auto *notice = m_fixture->widget<widgets::NoticeBar>("notice");
        QVERIFY(notice->isVisible());
        QVERIFY(notice->title().contains(QStringLiteral("trading.collection.json was not saved.")));
        QVERIFY2(notice->text().contains(QStringLiteral("4")), qPrintable(notice->text()));
        QCOMPARE(panel().title(), QStringLiteral("feed *")); // it is still there
        request.messages.clear();
        panel().requestDesk().setRequest(request);
        save();
        m_fixture->workspace().writer().finish();
        QVERIFY(!problem()->isVisible());
    }

    void aMessageThatIsTooLongIsNotTaken()
    {
        m_fixture->widget<QPlainTextEdit>("composeEditor")->setPlainText(QString(tooLong, u'x'));
        keepWritten();
        const auto *told = m_fixture->window().findChild<QLabel *>(QStringLiteral("messagesProblem"));
        QVERIFY(told->isVisible() && told->text().contains(QStringLiteral("The message was not saved")));
        QVERIFY(panel().request().messages.empty());
        m_fixture->widget<QPlainTextEdit>("composeEditor")->setPlainText(QStringLiteral("short"));
        keepWritten();
        QVERIFY(!told->isVisible());
        QCOMPARE(panel().request().messages.size(), size_t(1));
    }

    void aTextThatIsTooLongToComeBackIsToldBeforeAndAfter()
    {
        auto *editor = m_fixture->widget<QPlainTextEdit>("composeEditor");
        editor->setPlainText(QString(workspace::longestDraftText + 1, u'x'));
        const auto *notice = m_fixture->widget<widgets::NoticeBar>("notice");
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), patienceMs);
        QVERIFY2(notice->title().contains(QStringLiteral("too long to come back")), qPrintable(notice->title()));
        m_fixture->restart();
        showWindow();
        notice = m_fixture->widget<widgets::NoticeBar>("notice");
        QVERIFY(notice->isVisible());
        QVERIFY2(notice->title().contains(QStringLiteral("too long to be kept")), qPrintable(notice->title()));
        QVERIFY(m_fixture->widget<QPlainTextEdit>("composeEditor")->toPlainText().isEmpty());
    }

    void anEnvironmentThatIsTooLargeIsRefusedBesideIt()
    {
        workspace::Environment environment {
            workspace::newId(), QStringLiteral("staging"), {{QStringLiteral("a"), QStringLiteral("1"), false, {}}}, {}};
        QVERIFY(m_fixture->workspace().saveEnvironment(environment));
        QTest::keyClick(&m_fixture->window(), Qt::Key_E, Qt::ControlModifier);
        auto *dialog = m_fixture->window().findChild<QDialog *>(QStringLiteral("environmentDialog"));
        QVERIFY(dialog && dialog->isVisible());
        auto *model = dialog->findChild<QAbstractItemView *>(QStringLiteral("environmentVariables"))->model();
        QVERIFY(model->setData(model->index(0, 1), QString(tooLong, u'x')));
        const auto *told = dialog->findChild<QLabel *>(QStringLiteral("environmentProblem"));
        QVERIFY(told->isVisible());
        QVERIFY2(told->text().contains(QStringLiteral("was not saved")), qPrintable(told->text()));
        QCOMPARE(m_fixture->workspace().environment(environment.id)->variables[0].value, QStringLiteral("1"));
        QVERIFY(model->setData(model->index(0, 1), QStringLiteral("2")));
        QVERIFY(!told->isVisible());
        QCOMPARE(m_fixture->workspace().environment(environment.id)->variables[0].value, QStringLiteral("2"));
        dialog->close();
    }

private:
    [[nodiscard]] panels::InspectPanel &panel() const { return *m_fixture->window().currentPanel(); }
    [[nodiscard]] QLabel *problem() const
    {
        return m_fixture->window().findChild<QLabel *>(QStringLiteral("collectionsProblem"));
    }

    void showWindow()
    {
        m_fixture->window().resize(1440, 900);
        m_fixture->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    }

    void save() { QTest::keyClick(&m_fixture->window(), Qt::Key_S, Qt::ControlModifier); }

    void keepWritten()
    {
        QTest::mouseClick(m_fixture->window().findChild<QToolButton *>(QStringLiteral("saveMessage")), Qt::LeftButton);
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<tests::WindowFixture> m_fixture;
    QString m_path;
};

QTEST_MAIN(TestSaveTroubles)
#include "tst_savetroubles.moc"
