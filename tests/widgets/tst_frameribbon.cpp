// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/records.h"
#include "support/testcase.h"

#include <theme/appearance.h>
#include <widgets/frameribbon.h>

#include <QAccessible>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace framescope;
using format::FieldId;
using widgets::FrameRibbon;

class TestFrameRibbon : public tests::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        theme::applyAppearance(theme::Scheme::Light);
        m_ribbon = std::make_unique<FrameRibbon>();
        m_ribbon->resize(m_ribbon->sizeHint());
        tests::FrameSource source(true);
        m_frame = source.next(protocol::Opcode::Text, QByteArray(300, 'x'));
        m_ribbon->setFrame(m_frame);
        m_ribbon->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_ribbon.get()));
    }

    void cleanup()
    {
        QToolTip::hideText();
        m_ribbon.reset();
    }

    void aClickSelectsTheField()
    {
        QSignalSpy selected(m_ribbon.get(), &FrameRibbon::fieldSelected);
        for (const format::FrameField &field : m_ribbon->fields()) {
            QTest::mouseClick(m_ribbon.get(), Qt::LeftButton, {}, m_ribbon->fieldRect(field.id).center());
            QCOMPARE(selected.last().first().value<FieldId>(), field.id);
            QCOMPARE(m_ribbon->selectedField()->id, field.id);
        }
        QCOMPARE(selected.size(), 10);
    }

    void fieldsStandInTheOrderOfTheRfcAndDoNotOverlap()
    {
        QRect before(-1, -1, 0, 0);
        for (const format::FrameField &field : m_ribbon->fields()) {
            const QRect rect = m_ribbon->fieldRect(field.id);
            QVERIFY(!rect.isEmpty());
            QVERIFY(m_ribbon->rect().contains(rect));
            QVERIFY(!rect.intersects(before));
            QVERIFY(rect.left() > before.left() || rect.top() > before.top());
            before = rect;
        }
    }

    void keysMoveFromFieldToField()
    {
        QSignalSpy selected(m_ribbon.get(), &FrameRibbon::fieldSelected);
        QTest::keyClick(m_ribbon.get(), Qt::Key_Home);
        QCOMPARE(m_ribbon->selectedField()->id, FieldId::Fin);
        QTest::keyClick(m_ribbon.get(), Qt::Key_Right);
        QCOMPARE(m_ribbon->selectedField()->id, FieldId::Rsv1);
        QTest::keyClick(m_ribbon.get(), Qt::Key_End);
        QTest::keyClick(m_ribbon.get(), Qt::Key_Right);
        QCOMPARE(m_ribbon->selectedField()->id, FieldId::Payload);
        QTest::keyClick(m_ribbon.get(), Qt::Key_Left);
        QCOMPARE(m_ribbon->selectedField()->id, FieldId::MaskingKey);
        QCOMPARE(selected.size(), 5);
    }

    void aByteSelectsItsField_data()
    {
        QTest::addColumn<qint64>("byte");
        QTest::addColumn<FieldId>("field");
        QTest::newRow("the first byte") << qint64(0) << FieldId::Opcode;
        QTest::newRow("the second byte") << qint64(1) << FieldId::Length;
        QTest::newRow("the first byte of the length behind") << qint64(2) << FieldId::ExtendedLength;
        QTest::newRow("its last byte") << qint64(3) << FieldId::ExtendedLength;
        QTest::newRow("the key") << qint64(6) << FieldId::MaskingKey;
        QTest::newRow("the first byte of the payload") << qint64(8) << FieldId::Payload;
        QTest::newRow("its last byte") << qint64(307) << FieldId::Payload;
    }

    void aByteSelectsItsField()
    {
        QFETCH(qint64, byte);
        QFETCH(FieldId, field);
        QSignalSpy selected(m_ribbon.get(), &FrameRibbon::fieldSelected);
        m_ribbon->selectByte(byte);
        QCOMPARE(m_ribbon->selectedField()->id, field);
        QVERIFY(m_ribbon->selectedField()->covers(byte));
        QCOMPARE(selected.size(), 0);
    }

    void aSelectedFieldStaysWhereTheByteIsItsOwn()
    {
        m_ribbon->selectField(FieldId::Rsv2);
        m_ribbon->selectByte(0);
        QCOMPARE(m_ribbon->selectedField()->id, FieldId::Rsv2);
    }

    void everyFieldHasAToolTipWithItsSection()
    {
        for (const format::FrameField &field : m_ribbon->fields()) {
            const QPoint at = m_ribbon->fieldRect(field.id).center();
            QHelpEvent event(QEvent::ToolTip, at, m_ribbon->mapToGlobal(at));
            QCoreApplication::sendEvent(m_ribbon.get(), &event);
            QVERIFY(QToolTip::text().contains(field.name));
            QVERIFY(QToolTip::text().contains(field.value));
            QVERIFY(QToolTip::text().contains(QStringLiteral("RFC 6455, section ") + field.section));
        }
    }

    void screenReadersHearFields()
    {
        QAccessibleInterface *ribbon = QAccessible::queryAccessibleInterface(m_ribbon.get());
        QVERIFY(ribbon);
        QCOMPARE(ribbon->childCount(), 10);
        QVERIFY(ribbon->child(4)->text(QAccessible::Name).contains(QStringLiteral("opcode = text")));
    }

    void clearedItHasNoFields()
    {
        m_ribbon->selectField(FieldId::Fin);
        m_ribbon->clear();
        QVERIFY(m_ribbon->fields().empty());
        QVERIFY(!m_ribbon->selectedField());
        QTest::keyClick(m_ribbon.get(), Qt::Key_Right);
        QVERIFY(!m_ribbon->selectedField());
        m_ribbon->grab();
    }

private:
    std::unique_ptr<FrameRibbon> m_ribbon;
    protocol::Frame m_frame;
};

QTEST_MAIN(TestFrameRibbon)
#include "tst_frameribbon.moc"
