// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <panels/documentview.h>
#include <panels/eventdocument.h>
#include <panels/messagepage.h>
#include <panels/statelook.h>
#include <theme/appearance.h>
#include <widgets/hexview.h>
#include <widgets/noticebar.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace framescope;
using panels::DocumentView;
using panels::MessagePage;

class TestPanels : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        theme::applyAppearance(theme::Scheme::Light);
    }

    void whatThePeerSaysIsNeverReadAsMarkup()
    {
        DocumentView view;
        view.write([](DocumentView &document) {
            document.title(QStringLiteral("<b>title</b>"));
            document.paragraph(QStringLiteral("<img src='http://example.org/x.png'>"));
            document.head("HTTP/1.1 200 <i>OK</i>\r\nX: <a href='x'>y</a>\r\n\r\n<script>body</script>", theme::Tint::Error);
        });
        const QString text = view.toPlainText();
        for (const char *part : {"<b>title</b>", "<img src='http://example.org/x.png'>", "<i>OK</i>", "<a href='x'>y</a>",
                 "<script>body</script>"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
    }

    void aDocumentFollowsThePalette()
    {
        DocumentView view;
        view.show();
        view.write([](DocumentView &document) { document.paragraph(QStringLiteral("x")); });
        const QColor light = view.document()->begin().begin().fragment().charFormat().foreground().color();
        theme::applyAppearance(theme::Scheme::Dark);
        QCOMPARE(view.toPlainText(), QStringLiteral("x"));
        QVERIFY(view.document()->begin().begin().fragment().charFormat().foreground().color() != light);
    }

    void aLongHeadIsCutAndSaysSo()
    {
        DocumentView view;
        view.write([](DocumentView &document) { document.code(QByteArray(70 * 1024, 'x')); });
        QVERIFY(view.toPlainText().contains(QStringLiteral("are shown")));
    }

    void longTextsAreShownInPart()
    {
        MessagePage page;
        page.show();
        page.showMessage(messageOf(protocol::Opcode::Text, QByteArray(MessagePage::MaxShownText + 1, 'x')));
        const auto *text = page.findChild<QPlainTextEdit *>(QStringLiteral("messageText"));
        QTRY_COMPARE_WITH_TIMEOUT(text->toPlainText().size(), MessagePage::MaxShownText, 30'000);
        const auto *note = page.findChild<QLabel *>(QStringLiteral("messageNote"));
        QVERIFY(note->isVisible());
        page.findChild<QToolButton *>(QStringLiteral("copyMessage"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text().size(), MessagePage::MaxShownText + 1);
        page.showMessage(messageOf(protocol::Opcode::Text, "short"));
        QVERIFY(!note->isVisible());
    }

    void bytesAreShownInHexadecimal()
    {
        MessagePage page;
        page.show();
        page.showMessage(messageOf(protocol::Opcode::Binary, "\x01\x02"));
        const auto *hex = page.findChild<widgets::HexView *>(QStringLiteral("messageHex"));
        QVERIFY(hex->isVisible());
        QCOMPARE(hex->size(), 2);
        page.showMessage(messageOf(protocol::Opcode::Binary, {}));
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("messageNote"))->text().contains(QStringLiteral("empty")));
    }

    void aHostileTextCannotActInTheDetail()
    {
        MessagePage page;
        page.show();
        page.showMessage(messageOf(protocol::Opcode::Text, QStringLiteral("a\u202Eb").toUtf8()));
        QCOMPARE(
            page.findChild<QPlainTextEdit *>(QStringLiteral("messageText"))->toPlainText(), QStringLiteral("a‹U+202E›b"));
    }

    void aHandshakeWithoutEventsSaysSo()
    {
        DocumentView view;
        view.write([](DocumentView &document) { panels::writeHandshake(document, {}); });
        QVERIFY(!view.toPlainText().isEmpty());
    }

    void aNoticeOffersWhatCanBeDone()
    {
        widgets::NoticeBar bar;
        QSignalSpy done(&bar, &widgets::NoticeBar::actionTriggered);
        bar.showNotice(
            widgets::NoticeBar::Kind::Warning, QStringLiteral("What"), QStringLiteral("Why"), QStringLiteral("Do it"));
        QVERIFY(bar.isVisible());
        QTest::mouseClick(bar.findChild<QPushButton *>(QStringLiteral("noticeAction")), Qt::LeftButton);
        QCOMPARE(done.size(), 1);
        bar.showNotice(widgets::NoticeBar::Kind::Error, QStringLiteral("What"), {});
        QVERIFY(!bar.findChild<QPushButton *>(QStringLiteral("noticeAction"))->isVisible());
        QTest::mouseClick(bar.findChild<QToolButton *>(QStringLiteral("noticeClose")), Qt::LeftButton);
        QVERIFY(!bar.isVisible());
    }

    void everyStateHasAName()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(session::State::Closed); ++i)
            names.insert(panels::stateName(static_cast<session::State>(i)));
        QCOMPARE(names.size(), 5);
        QVERIFY(!names.contains(QString()));
    }

private:
    static std::shared_ptr<const capture::MessageDetail> messageOf(protocol::Opcode type, const QByteArray &payload)
    {
        auto detail = std::make_shared<capture::MessageDetail>();
        detail->row.type = type;
        detail->row.isValidText = type == protocol::Opcode::Text;
        detail->row.size = payload.size();
        detail->payload = payload;
        return detail;
    }
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
