// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"

#include <theme/appearance.h>
#include <widgets/hexsearchbar.h>
#include <widgets/hexview.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace framescope;
using widgets::ByteSource;
using widgets::HexSearchBar;
using widgets::HexView;
using Range = HexView::Range;

namespace {
constexpr int patience = 20'000;
constexpr qint64 large = 5LL * 1024 * 1024;
} // namespace

class TestHexSearchBar : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        theme::applyAppearance(theme::Scheme::Light);
        m_window = std::make_unique<QWidget>();
        m_view = new HexView;
        m_bar = new HexSearchBar(*m_view);
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_bar);
        layout->addWidget(m_view, 1);
        m_window->resize(720, 320);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_view->setSource(ByteSource::of(QByteArray("abc--abc--ab\x00\xff--abc", 19)));
    }

    void cleanup() { m_window.reset(); }

    void enterFindsTheNextAndGoesRound()
    {
        type("hexFind", QStringLiteral("abc"));
        for (const qint64 expected : {0, 5, 16, 0}) {
            QTest::keyClick(edit("hexFind"), Qt::Key_Return);
            QCOMPARE(m_view->selection(), (Range {expected, 3}));
        }
        QCOMPARE(said(), QStringLiteral("There are no more up to the end: this is the first one."));
        QTest::keyClick(edit("hexFind"), Qt::Key_Return);
        QVERIFY(said().isEmpty());
    }

    void shiftEnterAndTheButtonFindThePrevious()
    {
        type("hexFind", QStringLiteral("abc"));
        QTest::keyClick(edit("hexFind"), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_view->selection(), (Range {16, 3}));
        QVERIFY(!said().isEmpty());
        click("hexPrevious");
        QCOMPARE(m_view->selection(), (Range {5, 3}));
        click("hexPrevious");
        click("hexPrevious");
        QCOMPARE(m_view->selection(), (Range {16, 3}));
        click("hexNext");
        QCOMPARE(m_view->selection(), (Range {0, 3}));
    }

    void bytesAreFoundByTheirDigits()
    {
        m_bar->findChild<QComboBox *>(QStringLiteral("hexFindForm"))->setCurrentIndex(1);
        type("hexFind", QStringLiteral("00 ff"));
        QTest::keyClick(edit("hexFind"), Qt::Key_Return);
        QCOMPARE(m_view->selection(), (Range {12, 2}));
        type("hexFind", QStringLiteral("0g"));
        QTest::keyClick(edit("hexFind"), Qt::Key_Return);
        QVERIFY2(said().contains(QStringLiteral("Character 2")), qPrintable(said()));
        type("hexFind", QStringLiteral("abc"));
        QTest::keyClick(edit("hexFind"), Qt::Key_Return);
        QVERIFY2(said().contains(QStringLiteral("one digit")), qPrintable(said()));
    }

    void whatIsNotThereIsSaid()
    {
        type("hexFind", QStringLiteral("xyz"));
        QTest::keyClick(edit("hexFind"), Qt::Key_Return);
        QCOMPARE(said(), QStringLiteral("Not found."));
        type("hexFind", QStringLiteral("longer than all of the bytes are"));
        QTest::keyClick(edit("hexFind"), Qt::Key_Return);
        QCOMPARE(said(), QStringLiteral("Not found."));
        m_view->setSource({});
        QTest::keyClick(edit("hexFind"), Qt::Key_Return);
        QCOMPARE(said(), QStringLiteral("Not found."));
    }

    void anOffsetIsGoneTo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("offset");
        QTest::newRow("decimal") << QStringLiteral("12") << qint64(12);
        QTest::newRow("hexadecimal") << QStringLiteral("0x0c") << qint64(12);
        QTest::newRow("in capitals") << QStringLiteral("0X0C") << qint64(12);
        QTest::newRow("with white space around it") << QStringLiteral("  7 ") << qint64(7);
        QTest::newRow("no number") << QStringLiteral("twelve") << qint64(-1);
        QTest::newRow("before the beginning") << QStringLiteral("-1") << qint64(-1);
        QTest::newRow("digits of another base") << QStringLiteral("0c") << qint64(-1);
        QTest::newRow("more than there can be") << QStringLiteral("0xffffffffffffffffff") << qint64(-1);
        QTest::newRow("behind the end") << QStringLiteral("19") << qint64(-1);
    }

    void anOffsetIsGoneTo()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, offset);
        type("hexOffset", text);
        QTest::keyClick(edit("hexOffset"), Qt::Key_Return);
        QCOMPARE(m_view->selection(), offset < 0 ? Range() : (Range {offset, 1}));
        QCOMPARE(said().isEmpty(), offset >= 0);
    }

    void whatIsReadLazilyIsSearchedBlockByBlock()
    {
        qint64 largestRead = 0;
        ByteSource source {large, [](qint64, qint64) { return QByteArray(); }};
        const QByteArray needle("needle");
        constexpr qint64 place = 3LL * 1024 * 1024 - 2; // over the end of a block
        source.fetch = [&](qint64 offset, qint64 count, const ByteSource::Then &then) {
            largestRead = std::max(largestRead, count);
            QByteArray bytes(count, '.');
            for (qsizetype i = 0; i < needle.size(); ++i) {
                if (place + i >= offset && place + i < offset + count)
                    bytes[place + i - offset] = needle[i];
            }
            QMetaObject::invokeMethod(
                m_view, [then, bytes] { then(bytes); }, Qt::QueuedConnection);
        };
        m_view->setSource(source);
        type("hexFind", QString::fromLatin1(needle));
        QTest::keyClick(edit("hexFind"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_view->selection(), (Range {place, needle.size()}), patience);
        QTest::keyClick(edit("hexFind"), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("this is the last one")), patience);
        QCOMPARE(m_view->selection(), (Range {place, needle.size()}));
        QVERIFY(largestRead < 2 * 1024 * 1024);
    }

private:
    [[nodiscard]] QLineEdit *edit(const char *name) { return m_bar->findChild<QLineEdit *>(QLatin1String(name)); }
    void type(const char *name, const QString &text)
    {
        edit(name)->clear();
        QTest::keyClicks(edit(name), text);
    }
    void click(const char *name) { QTest::mouseClick(m_bar->findChild<QToolButton *>(QLatin1String(name)), Qt::LeftButton); }
    [[nodiscard]] QString said() { return m_bar->findChild<QLabel *>(QStringLiteral("hexSaid"))->text(); }

    std::unique_ptr<QWidget> m_window;
    HexView *m_view = nullptr;
    HexSearchBar *m_bar = nullptr;
};

QTEST_MAIN(TestHexSearchBar)
#include "tst_hexsearchbar.moc"
