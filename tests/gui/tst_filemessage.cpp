// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "windowfixture.h"

#include <capture/reader.h>
#include <panels/composer.h>
#include <widgets/elidedlabel.h>

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace framescope;
using session::State;

/// A file is dropped on the composer, and sent as one message.
class TestFileMessage : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<tests::WindowFixture>();
        m_fixture->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window()));
    }

    void cleanup() { m_fixture.reset(); }

    void aFileThatIsDroppedIsSent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<protocol::Opcode>("type");
        QTest::newRow("a name of texts: as text")
            << "order.json" << QByteArray("{\"side\":\"buy\"}") << protocol::Opcode::Text;
        QTest::newRow("another: as binary")
            << "picture.png" << QByteArray::fromHex("89504e470d0a1a0a") << protocol::Opcode::Binary;
        QTest::newRow("an empty one") << "empty.bin" << QByteArray() << protocol::Opcode::Binary;
    }

    void aFileThatIsDroppedIsSent()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const protocol::Opcode, type);
        connectLocal();
        drop(write(name, bytes));
        QVERIFY(m_fixture->widget<QToolButton>("composeFile")->isChecked());
        QVERIFY(m_fixture->widget<widgets::ElidedLabel>("fileName")->text().startsWith(name));
        QTest::mouseClick(m_fixture->widget<QPushButton>("sendButton"), Qt::LeftButton);
        QTRY_COMPARE(panel().snapshot().counters.messagesOut, 1);
        const auto sent = firstSent();
        QVERIFY(sent);
        QCOMPARE(sent->row.type, type);
        QCOMPARE(sent->payload, bytes);
    }

    void aTextIsSentAsBytesWhereThePersonSaysSo()
    {
        connectLocal();
        drop(write(QStringLiteral("a.txt"), "hello"));
        auto *choice = m_fixture->widget<QComboBox>("fileType");
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QTest::mouseClick(m_fixture->widget<QPushButton>("sendButton"), Qt::LeftButton);
        QTRY_COMPARE(panel().snapshot().counters.messagesOut, 1);
        QCOMPARE(firstSent()->row.type, protocol::Opcode::Binary);
    }

    void aFileThatIsGoneIsExplained()
    {
        connectLocal();
        const QString path = write(QStringLiteral("a.txt"), "hello");
        drop(path);
        QVERIFY(QFile::remove(path));
        QTest::mouseClick(m_fixture->widget<QPushButton>("sendButton"), Qt::LeftButton);
        QTRY_VERIFY(problem().startsWith(QLatin1String("The file cannot be read: ")));
        QCOMPARE(panel().snapshot().counters.messagesOut, 0);
    }

    void withoutAFileThereIsNothingToSend()
    {
        connectLocal();
        QTest::mouseClick(m_fixture->widget<QToolButton>("composeFile"), Qt::LeftButton);
        QTest::mouseClick(m_fixture->widget<QPushButton>("sendButton"), Qt::LeftButton);
        QCOMPARE(problem(), QStringLiteral("There is no file yet."));
    }

    void wordsThatAreDroppedAreWritten()
    {
        QMimeData words;
        words.setText(QStringLiteral("hello"));
        auto *editor = m_fixture->widget<QPlainTextEdit>("composeEditor");
        send(*editor->viewport(), words);
        QCOMPARE(editor->toPlainText(), QStringLiteral("hello"));
    }

private:
    [[nodiscard]] panels::InspectPanel &panel() const { return *m_fixture->window().currentPanel(); }
    [[nodiscard]] QString problem() const { return m_fixture->widget<widgets::ElidedLabel>("composeProblem")->text(); }

    void connectLocal()
    {
        QTest::mouseClick(m_fixture->widget<QPushButton>("connectButton"), Qt::LeftButton);
        QTRY_COMPARE(panel().snapshot().state, State::Open);
    }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_fixture->folder() + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    /// As the system tells a widget of a drop.
    static void send(QWidget &target, const QMimeData &data)
    {
        const QPoint middle = target.rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &drop);
    }

    void drop(const QString &path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        send(*m_fixture->widget<QPlainTextEdit>("composeEditor")->viewport(), data);
    }

    [[nodiscard]] std::optional<capture::MessageDetail> firstSent() const
    {
        std::optional<capture::MessageDetail> found;
        (void)QTest::qWaitFor([&] {
            const auto reader = capture::Reader::open(panel().recordingPath());
            for (const auto &row : (*reader)->messages(base::MessageId(1), 100)) {
                if (row.direction == base::Direction::Out && !found)
                    found = (*reader)->message(row.id);
            }
            return found.has_value();
        });
        return found;
    }

    std::unique_ptr<tests::WindowFixture> m_fixture;
};

QTEST_MAIN(TestFileMessage)
#include "tst_filemessage.moc"
