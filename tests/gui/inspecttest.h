// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testcase.h"
#include "windowfixture.h"

#include <models/logmodel.h>
#include <widgets/logview.h>
#include <widgets/noticebar.h>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

namespace framescope::tests {

/// A test of the window in which one looks into the log of the current tab. Each test has a window of its own.
class InspectTest : public TestCase
{
protected:
    using LogModel = models::LogModel;
    using LogView = widgets::LogView;
    using State = session::State;

    [[nodiscard]] mainwindow::MainWindow &window() { return m_fixture->window(); }
    [[nodiscard]] QLineEdit *address() const { return m_fixture->widget<QLineEdit>("address"); }
    [[nodiscard]] QLabel *note() const { return m_fixture->widget<QLabel>("addressNote"); }
    [[nodiscard]] QPlainTextEdit *editor() const { return m_fixture->widget<QPlainTextEdit>("composeEditor"); }
    [[nodiscard]] QPushButton *button(const char *name) const { return m_fixture->widget<QPushButton>(name); }
    [[nodiscard]] LogView *log() const { return m_fixture->widget<LogView>("log"); }
    [[nodiscard]] widgets::NoticeBar *notice() const { return m_fixture->widget<widgets::NoticeBar>("notice"); }
    /// Of a page of the details, which has none before the first row is shown.
    [[nodiscard]] QString textOf(const char *document) const
    {
        const auto *page = m_fixture->widget<QTextEdit>(document);
        return page ? page->toPlainText() : QString();
    }
    [[nodiscard]] QAction *action(const char *name) { return window().findChild<QAction *>(QLatin1String(name)); }
    [[nodiscard]] State state() { return window().currentPanel()->snapshot().state; }

    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }

    void showWindow()
    {
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void connectLocal()
    {
        QTest::keyClick(address(), Qt::Key_Return);
        QTRY_COMPARE(state(), State::Open);
    }

    void send(const QString &text)
    {
        editor()->setPlainText(text);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    }

    void select(int row)
    {
        log()->scrollTo(log()->model()->index(row, 0));
        QTest::mouseClick(log()->viewport(), Qt::LeftButton, {},
            log()->visualRect(log()->model()->index(row, LogModel::TimeColumn)).center());
    }

    template <typename Predicate>
    [[nodiscard]] int find(Predicate matches) const
    {
        for (int row = 0; row < log()->model()->rowCount(); ++row) {
            if (matches(log()->model()->index(row, LogModel::PreviewColumn)))
                return row;
        }
        return -1;
    }
    [[nodiscard]] int rowWith(capture::EventKind kind) const
    {
        return find([kind](const QModelIndex &index) {
            const QVariant value = index.data(LogModel::EventKindRole);
            return value.isValid() && value.value<capture::EventKind>() == kind;
        });
    }
    [[nodiscard]] int rowWith(protocol::Opcode opcode, base::Direction direction) const
    {
        return find([=](const QModelIndex &index) {
            const QVariant value = index.data(LogModel::OpcodeRole);
            return value.isValid() && value.value<protocol::Opcode>() == opcode
                && index.data(LogModel::DirectionRole).value<base::Direction>() == direction;
        });
    }
    [[nodiscard]] int rowOf(const QString &preview, base::Direction direction) const
    {
        return find([&](const QModelIndex &index) {
            return index.data().toString() == preview && index.data(LogModel::DirectionRole).isValid()
                && index.data(LogModel::DirectionRole).value<base::Direction>() == direction;
        });
    }
    [[nodiscard]] int countOf(protocol::Opcode opcode) const
    {
        int count = 0;
        (void)find([&](const QModelIndex &index) {
            const QVariant value = index.data(LogModel::OpcodeRole);
            count += value.isValid() && value.value<protocol::Opcode>() == opcode ? 1 : 0;
            return false;
        });
        return count;
    }

    /// Of the window, for people to look at, where FRAMESCOPE_PICTURES names a folder.
    void takePicture(const char *name)
    {
        const QString folder = qEnvironmentVariable("FRAMESCOPE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(window().grab().save(folder + u'/' + QLatin1String(name) + QStringLiteral(".png")));
    }

    void showNewWindow()
    {
        m_fixture = std::make_unique<WindowFixture>();
        showWindow();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

} // namespace framescope::tests
