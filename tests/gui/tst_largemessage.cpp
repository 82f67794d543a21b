// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A message that is too large for one piece: its bytes come from the recording as somebody looks at them.
#include "inspecttest.h"

#include <capture/recording.h>
#include <format/numbers.h>
#include <panels/recordingspanel.h>
#include <widgets/hexview.h>

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QTabWidget>
#include <QToolButton>

using namespace framescope;
using base::Direction;
using protocol::Opcode;
using widgets::HexView;

namespace {

constexpr int patience = 60'000;
constexpr qsizetype bad = qsizetype(5) * 1024 * 1024 + 12'345; // of a text
constexpr qsizetype size = qsizetype(6) * 1024 * 1024 + 77;

QByteArray pattern()
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>('a' + (i * 7 + (i >> 10)) % 26);
    return bytes;
}

} // namespace

class TestLargeMessage : public tests::InspectTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        showNewWindow();
        window().resize(1280, 800);
        makeRecording();
        window().open({m_path});
        QTRY_COMPARE_WITH_TIMEOUT(rows()->model()->rowCount(), 3, patience);
    }

    void cleanup() { m_fixture.reset(); }

    void bytesOfABinaryAreReadWhereOneLooks()
    {
        show(0);
        QTRY_VERIFY_WITH_TIMEOUT(hex("largeHex")->isVisible(), patience);
        QCOMPARE(hex("largeHex")->size(), size);
        QCOMPARE(copied(hex("largeHex"), size - 20, 20), m_payload.last(20));
        QCOMPARE(
            copied(hex("largeHex"), 1024 * 1024 - 3, 7), m_payload.sliced(1024 * 1024 - 3, 7)); // over the end of a chunk
        QTest::keyClick(hex("largeHex"), Qt::Key_End, Qt::ControlModifier);
        const QRect last = hex("largeHex")->byteRect(size - 1);
        QVERIFY(last.isValid());
        // It is painted a moment later: the pixels of the last byte are not those of an empty place.
        const auto isPainted = [&] {
            const QImage picture = hex("largeHex")->viewport()->grab(last).toImage();
            for (int x = 1; x < picture.width(); ++x) {
                for (int y = 1; y < picture.height(); ++y) {
                    if (picture.pixel(x, y) != picture.pixel(0, 0))
                        return true;
                }
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isPainted(), patience);
        takePicture("large-bytes");
    }

    void theFrameIsShownAsItCrossedTheWire()
    {
        show(0);
        QTRY_VERIFY_WITH_TIMEOUT(hex("largeHex")->isVisible(), patience);
        m_fixture->recordingWidget<QTabWidget>("detail")->setCurrentIndex(1);
        HexView *frame = hex("frameHex");
        QCOMPARE(frame->size(), size + 14); // two bytes, eight of the length, four of the key
        QByteArray wire = m_payload.last(9);
        const protocol::MaskingKey key {1, 2, 3, 4};
        protocol::applyMask(wire.data(), wire.size(), key, static_cast<quint64>(size - 9));
        QCOMPARE(copied(frame, size + 14 - 9, 9), wire);
        QCOMPARE(copied(frame, 0, 3), QByteArray("\x82\xFF\0", 3));
    }

    void ofATextTheBeginningIsShown()
    {
        show(1);
        auto *text = m_fixture->recordingWidget<QPlainTextEdit>("largeText");
        QTRY_VERIFY_WITH_TIMEOUT(text->isVisible(), patience);
        QCOMPARE(text->toPlainText().toLatin1(), m_payload.first(128 * 1024));
        takePicture("large-text");
        click(m_fixture->recordingWidget<QToolButton>("largeBytes"));
        QVERIFY(hex("largeHex")->isVisible());
        QCOMPARE(copied(hex("largeHex"), size - 5, 5), m_payload.last(5));
        show(0);
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->recordingWidget<QToolButton>("largeBytes")->isVisible(), patience);
    }

    void ofATextThatIsNotUtf8TheFirstBadByteIsMarked()
    {
        show(2);
        HexView *bytes = hex("largeHex");
        QTRY_VERIFY_WITH_TIMEOUT(bytes->isVisible(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(bytes->marked(), (HexView::Range {bad, 1}), patience);
        QVERIFY(bytes->viewport()->rect().contains(bytes->byteRect(bad)));
        auto *note = m_fixture->recordingWidget<QLabel>("largeNote");
        QVERIFY2(note->text().contains(format::number(bad)), qPrintable(note->text()));
        QCOMPARE(copied(bytes, bad, 1), QByteArray("\xFF"));
        takePicture("large-invalid");
        show(1);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->recordingWidget<QPlainTextEdit>("largeText")->isVisible(), patience);
        QVERIFY2(!note->text().contains(format::number(bad)), qPrintable(note->text()));
        QCOMPARE(bytes->marked(), HexView::Range());
    }

private:
    void makeRecording()
    {
        m_path = QDir(m_fixture->folder()).filePath(QStringLiteral("large.fscope"));
        m_payload = pattern();
        const auto recording = capture::Recording::create(m_path).value();
        const auto session = recording->addSession({});
        QByteArray invalid = m_payload;
        invalid[bad] = '\xFF';
        const std::initializer_list<std::pair<Opcode, QByteArray>> messages {
            {Opcode::Binary, m_payload}, {Opcode::Text, m_payload}, {Opcode::Text, invalid}};
        for (const auto &[opcode, payload] : messages) {
            protocol::Frame frame;
            frame.header.opcode = opcode;
            frame.header.setPayloadLength(static_cast<quint64>(size));
            frame.header.maskingKey = protocol::MaskingKey {1, 2, 3, 4};
            frame.payload = payload;
            frame.time = base::monoNow();
            capture::MessageRecord record {session, Direction::Out, {}, {}};
            record.message.opcode = opcode;
            record.message.frames.append(frame);
            recording->append(std::move(record));
        }
    }

    [[nodiscard]] LogView *rows() const { return m_fixture->recordingWidget<LogView>("recordingLog"); }
    [[nodiscard]] HexView *hex(const char *name) const { return m_fixture->recordingWidget<HexView>(name); }
    void show(int row)
    {
        QTest::mouseClick(
            rows()->viewport(), Qt::LeftButton, {}, rows()->visualRect(rows()->model()->index(row, 1)).center());
    }

    /// What the view copies as hexadecimal.
    QByteArray copied(HexView *view, qint64 offset, qint64 count)
    {
        QGuiApplication::clipboard()->clear();
        view->select({offset, count});
        view->copyHex();
        const auto text = [] { return QGuiApplication::clipboard()->text(); };
        if (!QTest::qWaitFor([&] { return !text().isEmpty(); }, patience))
            return {};
        return QByteArray::fromHex(text().remove(u' ').toLatin1());
    }

    QString m_path;
    QByteArray m_payload;
};

QTEST_MAIN(TestLargeMessage)
#include "tst_largemessage.moc"
