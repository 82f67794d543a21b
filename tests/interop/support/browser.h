// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peerprocess.h"

#include <support/stage.h>

#include <QTemporaryDir>

namespace framescope::tests {

/// Chromium without a window, driven as a person would by mouse and keys, through its DevTools protocol.
class Browser
{
public:
    /// Fails the test where it does not start. @p width, @p height: of the page, in CSS pixels.
    explicit Browser(const QString &url, int width = 1024, int height = 768);
    ~Browser();

    /// Runs an expression of JavaScript and returns its value; an exception fails the test.
    QJsonValue evaluate(const QString &expression);
    /// The text of the element that @p selector finds.
    [[nodiscard]] QString textOf(const QString &selector);
    /// Clicks into the middle of the element, which must be visible there.
    void click(const QString &selector);
    /// Types into what has the focus.
    void type(const QString &text);
    /// Presses Enter with Ctrl.
    void pressCtrlEnter();
    void setDark(bool isDark);
    void setSize(int width, int height);
    void savePicture(const QString &path);
    /// What the page complained of: errors of scripts, and what its policy has kept it from.
    [[nodiscard]] QStringList complaints();
    /// For the message of a test that fails.
    [[nodiscard]] QByteArray story() { return m_process.story(); }

private:
    QJsonObject call(const QString &method, const QJsonObject &parameters = {});
    void readEvents();

    QTemporaryDir m_profile;
    PeerProcess m_process;
    Stage m_stage;
    std::unique_ptr<Party> m_tools;
    size_t m_read = 0; ///< messages of the tools that were looked at
    int m_lastCall = 0;
    std::map<int, QJsonObject> m_answers;
    QStringList m_complaints;
    QString m_session;
};

} // namespace framescope::tests
