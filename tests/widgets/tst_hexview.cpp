// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <theme/appearance.h>
#include <widgets/hexview.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace framescope;
using widgets::ByteSource;
using widgets::HexView;
using Range = HexView::Range;

class TestHexView : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        theme::applyAppearance(theme::Scheme::Light);
        m_view = std::make_unique<HexView>();
        m_view->resize(800, 300);
        m_view->setSource(ByteSource::of(allBytes()));
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }

    void cleanup() { m_view.reset(); }

    void aWideViewHasSixteenBytesARow()
    {
        QCOMPARE(m_view->bytesPerRow(), 16);
        QCOMPARE(m_view->size(), 1024);
        QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
    }

    void aNarrowOneHasFewer()
    {
        m_view->resize(400, 300);
        QTRY_COMPARE(m_view->bytesPerRow(), 8);
        m_view->resize(160, 300);
        QTRY_COMPARE(m_view->bytesPerRow(), 4);
    }

    void keysMoveAndShiftSelects()
    {
        key(Qt::Key_Right);
        QCOMPARE(m_view->selection(), (Range {0, 1}));
        key(Qt::Key_Down);
        QCOMPARE(m_view->selection(), (Range {16, 1}));
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(), (Range {16, 3}));
        key(Qt::Key_End);
        QCOMPARE(m_view->selection(), (Range {31, 1}));
        key(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_view->selection(), (Range {0, 32}));
        key(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_view->selection(), (Range {1023, 1}));
        QVERIFY(!m_view->byteRect(1023).isEmpty());
        key(Qt::Key_Right);
        QCOMPARE(m_view->selection(), (Range {1023, 1}));
        key(Qt::Key_PageUp);
        QVERIFY(m_view->selection().offset < 1000);
    }

    void theMouseSelectsInHexadecimalAndInAscii()
    {
        QSignalSpy selected(m_view.get(), &HexView::selectedByPerson);
        QWidget *viewport = m_view->viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, m_view->byteRect(3).center());
        QTest::mouseMove(viewport, m_view->byteRect(20).center());
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, m_view->byteRect(20).center());
        QCOMPARE(m_view->selection(), (Range {3, 18}));
        QCOMPARE(selected.last(), (QVariantList {qint64(3), qint64(18)}));
        const int oneChar = m_view->byteRect(0).width() / 2;
        const QPoint firstAscii(m_view->byteRect(15).right() + oneChar + oneChar / 2 + 2, m_view->byteRect(0).center().y());
        QTest::mouseClick(viewport, Qt::LeftButton, {}, firstAscii);
        QCOMPARE(m_view->selection(), (Range {0, 1}));
    }

    void everyByteIsFoundWhereItIsPainted()
    {
        for (qint64 byte = 0; byte < 64; ++byte) {
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->byteRect(byte).center());
            QCOMPARE(m_view->selection(), (Range {byte, 1}));
        }
    }

    void selectingFromOutsideIsNotToldBack()
    {
        QSignalSpy selected(m_view.get(), &HexView::selectedByPerson);
        m_view->select({10, 5});
        QCOMPARE(m_view->selection(), (Range {10, 5}));
        m_view->select({});
        QCOMPARE(m_view->selection(), Range());
        m_view->setMarked({2, 4});
        QCOMPARE(m_view->marked(), (Range {2, 4}));
        QCOMPARE(selected.size(), 0);
    }

    void bytesAreCopiedInHexadecimalOrAsText()
    {
        m_view->setSource(ByteSource::of(QByteArray("Hello")));
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("48 65 6c 6c 6f"));
        m_view->copyText();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Hello"));
    }

    void aHugeSourceIsReadWhereItIsSeen()
    {
        qint64 read = 0;
        constexpr qint64 size = 256LL * 1024 * 1024;
        m_view->setSource({size, [&read](qint64, qint64 count) {
                               read += count;
                               return QByteArray(count, 'x');
                           }});
        m_view->grab();
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
        m_view->grab();
        key(Qt::Key_End, Qt::ControlModifier);
        m_view->grab();
        QCOMPARE(m_view->selection(), (Range {size - 1, 1}));
        QVERIFY(read > 0);
        QVERIFY(read < 64 * 1024);
    }

    void nothingCanBeSelectedInNothing()
    {
        m_view->setSource({});
        key(Qt::Key_Right);
        key(Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(100, 10));
        m_view->grab();
        QCOMPARE(m_view->selection(), Range());
    }

    void aFrameIsShownAsItCrossedTheWire()
    {
        protocol::Frame frame;
        frame.header.maskingKey = protocol::MaskingKey {1, 2, 3, 4};
        frame.payload = QByteArray("\x00\x00\x00\x00\x00\x00", 6);
        frame.header.setPayloadLength(6);
        const ByteSource source = ByteSource::of(frame);
        QCOMPARE(source.size, 12);
        QCOMPARE(source.read(0, 12).toHex(), QByteArray("818601020304010203040102"));
        QCOMPARE(source.read(5, 3).toHex(), QByteArray("040102"));
        QCOMPARE(source.read(8, 4).toHex(), QByteArray("03040102"));
    }

private:
    static QByteArray allBytes()
    {
        QByteArray bytes;
        for (int i = 0; i < 1024; ++i)
            bytes.append(static_cast<char>(i));
        return bytes;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view.get(), key, modifiers); }

    std::unique_ptr<HexView> m_view;
};

QTEST_MAIN(TestHexView)
#include "tst_hexview.moc"
