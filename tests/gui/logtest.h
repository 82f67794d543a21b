// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/records.h"
#include "support/testcase.h"

#include <panels/filterbar.h>
#include <panels/filtermemory.h>
#include <panels/logcolumns.h>
#include <theme/appearance.h>
#include <widgets/logview.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace framescope::tests {

/// A test of a log below its bars, with a recording that is being written.
class LogTest : public TestCase
{
protected:
    using LogModel = models::LogModel;
    using Opcode = protocol::Opcode;

    static constexpr int patience = 30000; // milliseconds

    template <typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return m_pane->findChild<T *>(QLatin1String(name));
    }
    void append(Opcode opcode, const QByteArray &payload)
    {
        m_recording->append(recordOf(m_session, base::Direction::In, opcode, {FrameSource().next(opcode, payload)}));
    }
    void appendTrades(int count)
    {
        for (int i = 0; i < count; ++i)
            append(Opcode::Text, "{\"event\":\"trade\",\"price\":" + QByteArray::number(++m_trades) + '}');
    }
    void select(int row)
    {
        m_log->scrollTo(m_model->index(row, 0));
        QTest::mouseClick(
            m_log->viewport(), Qt::LeftButton, {}, m_log->visualRect(m_model->index(row, LogModel::TimeColumn)).center());
    }
    [[nodiscard]] int current() const { return m_log->currentIndex().row(); }
    /// The number of the current message; 0: it is none.
    [[nodiscard]] qint64 message() const
    {
        if (current() < 0)
            return 0;
        const auto what = m_model->rowAt(current());
        const auto *id = std::get_if<base::MessageId>(&what);
        return id ? id->value : 0;
    }
    /// Into the log; a popup may have taken the window's activity.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        m_log->activateWindow();
        m_log->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(m_log->hasFocus(), patience);
        QTest::keyClick(m_log, key, modifiers);
    }
    /// Writes @p filter into the filter bar, and waits until it is done.
    void filter(const QString &filter)
    {
        m_pane->findChild<panels::FilterBar *>()->setText(filter);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->filterCount().isDone, patience);
    }

    void showPane()
    {
        m_model = std::make_unique<LogModel>();
        m_log = new widgets::LogView;
        m_log->setModel(m_model.get());
        m_pane.reset(panels::withFilterBar(*m_model, *m_log));
        new panels::LogColumns(*m_log);
        m_pane->resize(1100, 640);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_log->setFocus();
    }
    void hidePane()
    {
        m_pane.reset();
        m_model.reset();
    }
    /// Follows a recording of an event and 20 trades, numbers 1 to 20, three heartbeats, and a ping, 24.
    void begin()
    {
        TestCase::init();
        theme::applyAppearance(theme::Scheme::Light);
        panels::FilterMemory::instance().setSettings(nullptr);
        m_trades = 0;
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("log.fscope"));
        m_recording = std::move(capture::Recording::create(m_path)).value();
        m_session = m_recording->addSession({});
        m_recording->append(eventRecord(m_session, capture::EventKind::Opened));
        appendTrades(20);
        for (int i = 0; i < 3; ++i)
            append(Opcode::Text, "heartbeat");
        append(Opcode::Ping, "x");
        showPane();
        m_model->follow(m_recording);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 25, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_model->messageAt(1) && m_model->messageAt(24), patience);
    }
    void end()
    {
        hidePane();
        m_recording.reset();
        m_dir.reset();
    }
    /// Where FRAMESCOPE_PICTURES names a folder, of @p what in both looks.
    void takePictures(const char *name, QWidget *what)
    {
        const QString folder = qEnvironmentVariable("FRAMESCOPE_PICTURES");
        if (folder.isEmpty())
            return;
        for (const auto scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
            theme::applyAppearance(scheme);
            const QString look = scheme == theme::Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark");
            QVERIFY(what->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name), look)));
        }
        theme::applyAppearance(theme::Scheme::Light);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::shared_ptr<capture::Recording> m_recording;
    base::SessionId m_session;
    std::unique_ptr<LogModel> m_model;
    std::unique_ptr<QWidget> m_pane;
    widgets::LogView *m_log = nullptr;
    int m_trades = 0;
};

} // namespace framescope::tests
