// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspecttest.h"
#include "support/rawserver.h"

#include <models/framesmodel.h>
#include <panels/requesteditor.h>
#include <panels/serverform.h>
#include <widgets/hexview.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTabWidget>

using namespace framescope;
using namespace framescope::tests;
using base::Direction;
using models::FramesModel;
using panels::RequestEditor;
using protocol::Opcode;

/// Compression as a person sees it and chooses it.
class TestCompression : public InspectTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        showNewWindow();
    }
    void cleanup() { m_fixture.reset(); }

    void aMessageIsSentCompressedUnlessItIsToldNotToBe()
    {
        QVERIFY(!box("compressBox")->isVisible());
        connectLocal();
        QTRY_VERIFY(box("compressBox")->isVisible());
        QVERIFY(box("compressBox")->isChecked());
        const auto *status = window().findChild<QLabel *>(QStringLiteral("statusState"));
        QTRY_VERIFY(status->text().contains(QLatin1String("permessage-deflate")));
        send(QString(1000, u'x'));
        QTRY_COMPARE(wireSizes(Direction::Out).size(), 1);
        QVERIFY(wireSizes(Direction::Out).at(0) < 100);
        tick(box("compressBox"));
        send(QString(1000, u'x'));
        QTRY_COMPARE(wireSizes(Direction::Out).size(), 2);
        QCOMPARE(wireSizes(Direction::Out).at(1), 1008); // a header of four bytes, and a masking key
        window().currentPanel()->disconnectNow();
        QTRY_VERIFY(!box("compressBox")->isVisible());
    }

    void theFramesAreShownAsTheyCrossedTheWire()
    {
        connectLocal();
        QTRY_VERIFY(box("compressBox")->isVisible());
        send(QString(1000, u'x'));
        QTRY_VERIFY(rowWith(Opcode::Text, Direction::Out) >= 0);
        QTRY_COMPARE(wireSizes(Direction::Out).size(), 1);
        select(rowWith(Opcode::Text, Direction::Out));
        const auto *frames = m_fixture->widget<QTableView>("frameList")->model();
        QTRY_COMPARE(frames->rowCount(), 1);
        QCOMPARE(frames->index(0, FramesModel::RsvColumn).data().toString(), QStringLiteral("100"));
        QVERIFY(frames->index(0, FramesModel::LengthColumn).data().toString().toInt() < 100);
    }

    void whereWordsOfACompressedMessageAreFoundIsSaid()
    {
        connectLocal();
        QTRY_VERIFY(box("compressBox")->isVisible());
        send(QStringLiteral("needle ").repeated(100));
        QTRY_VERIFY(rowWith(Opcode::Text, Direction::Out) >= 0);
        select(rowWith(Opcode::Text, Direction::Out));
        m_fixture->widget<QTabWidget>("detail")->setCurrentIndex(2);
        auto *source = m_fixture->widget<QComboBox>("hexSource");
        QTRY_VERIFY(source->isVisible());
        auto *find = m_fixture->widget<QLineEdit>("hexFind");
        find->setText(QStringLiteral("needle"));
        QTest::keyClick(find, Qt::Key_Return);
        const auto *said = m_fixture->widget<QLabel>("hexSaid");
        QTRY_VERIFY2(said->text().contains(QStringLiteral("compressed")), qPrintable(said->text()));
        QTest::keyClick(source, Qt::Key_End);
        QCOMPARE(said->text(), QString());
        QTest::keyClick(find, Qt::Key_Return);
        QTRY_COMPARE(m_fixture->widget<widgets::HexView>("messageBytes")->selection().size, 6);
        QCOMPARE(said->text(), QString());
    }

    void whatIsChosenIsOffered()
    {
        openCompression();
        QVERIFY(box("compressionOffers")->isChecked());
        choose("compressionServerWindow", QStringLiteral("10 bits"));
        QCOMPARE(offer()->text(), QStringLiteral("permessage-deflate; server_max_window_bits=10; client_max_window_bits"));
        choose("compressionClientWindow", QStringLiteral("cannot"));
        tick(box("compressionServerAlone"));
        const QByteArray offered = "permessage-deflate; server_no_context_takeover; server_max_window_bits=10";
        QCOMPARE(offer()->text(), QString::fromLatin1(offered));
        QVERIFY(tabs()->tabText(RequestEditor::Compression).endsWith(u'•'));
        QVERIFY(requestTo("/chosen").contains(QByteArray("\r\nSec-WebSocket-Extensions: " + offered + "\r\n")));
    }

    void whatIsWrittenIsOfferedAsItIs()
    {
        openCompression();
        type("permessage-deflate; server_no_context_takeover; client_max_window_bits=9");
        QVERIFY(box("compressionServerAlone")->isChecked());
        QVERIFY(choice("compressionClientWindow")->currentText().startsWith(QLatin1String("9 bits")));
        type("permessage-deflate; server_max_window_bits=99, foo;; bar");
        QVERIFY(!choice("compressionServerWindow")->isEnabled());
        QVERIFY(m_fixture->widget<QLabel>("compressionNote")->text().contains(QLatin1String("not one valid offer")));
        QVERIFY(requestTo("/written")
                    .contains("\r\nSec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=99, foo;; bar\r\n"));
    }

    void nothingIsOfferedWhereItIsSwitchedOff()
    {
        openCompression();
        tick(box("compressionOffers"));
        QVERIFY(!offer()->isEnabled());
        const QByteArray request = requestTo("/off");
        QVERIFY(request.startsWith("GET /off "));
        QVERIFY(!request.contains("Sec-WebSocket-Extensions"));
    }

    void aServersPolicyIsChosen()
    {
        panels::ServerForm form(std::make_shared<server::BehaviourRegistry>());
        form.show();
        server::ServerSettings settings;
        settings.name = QStringLiteral("Prices");
        form.setSettings(settings);
        QVERIFY(form.settings() == settings);
        settings.deflate = {{true, 9}, {false, 12}};
        form.setSettings(settings);
        QVERIFY(form.settings() == settings);
        const QSignalSpy edits(&form, &panels::ServerForm::edited);
        tick(form.findChild<QCheckBox *>(QStringLiteral("clientDeflateAlone")));
        QVERIFY(form.settings().deflate.client.noContextTakeover);
        tick(form.findChild<QCheckBox *>(QStringLiteral("serverCompresses")));
        QVERIFY(!form.settings().compresses);
        QVERIFY(!form.findChild<QComboBox *>(QStringLiteral("serverDeflateWindow"))->isEnabled());
        QCOMPARE(edits.count(), 2);
    }

private:
    [[nodiscard]] QCheckBox *box(const char *name) const { return m_fixture->widget<QCheckBox>(name); }
    [[nodiscard]] QComboBox *choice(const char *name) const { return m_fixture->widget<QComboBox>(name); }
    [[nodiscard]] QLineEdit *offer() const { return m_fixture->widget<QLineEdit>("compressionOffer"); }
    [[nodiscard]] QTabBar *tabs() const { return m_fixture->widget<QTabBar>("requestTabs"); }

    /// At the left end: what is right of its words does nothing.
    static void tick(QCheckBox *box) { QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2}); }

    void openCompression()
    {
        QTest::mouseClick(tabs(), Qt::LeftButton, {}, tabs()->tabRect(RequestEditor::Compression).center());
        QCOMPARE(tabs()->currentIndex(), int(RequestEditor::Compression));
    }

    void choose(const char *name, const QString &beginning)
    {
        QComboBox *box = choice(name);
        const int index = box->findText(beginning, Qt::MatchStartsWith);
        QVERIFY(index >= 0);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentIndex(), index);
    }

    void type(const char *text)
    {
        offer()->selectAll();
        QTest::keyClicks(offer(), QString::fromLatin1(text));
    }

    /// What a server hears that the current tab connects to.
    [[nodiscard]] QByteArray requestTo(const char *path)
    {
        RawServer server;
        address()->setFocus();
        address()->selectAll();
        QTest::keyClicks(address(), QStringLiteral("ws://127.0.0.1:%1%2").arg(server.port()).arg(QLatin1String(path)));
        QTest::keyClick(address(), Qt::Key_Return);
        if (!QTest::qWaitFor([&server] { return server.hasRequest(); }, 15'000))
            QTest::qFail("nobody has connected", __FILE__, __LINE__);
        return server.received();
    }

    /// Of the texts of 1000 bytes in one direction.
    [[nodiscard]] QList<qint64> wireSizes(Direction direction) const
    {
        QList<qint64> sizes;
        const auto *model = static_cast<const LogModel *>(log()->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            (void)model->index(row, LogModel::PreviewColumn).data(); // so that it is read
            const auto message = model->messageAt(row);
            if (message && message->size == 1000 && message->direction == direction)
                sizes.append(message->wireSize);
        }
        return sizes;
    }
};

QTEST_MAIN(TestCompression)
#include "tst_compression.moc"
