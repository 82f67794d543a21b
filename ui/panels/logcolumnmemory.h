// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <panels/logcolumnstate.h>

#include <QObject>
#include <QPointer>

class QSettings;

namespace framescope::panels {

/// The columns of all logs of the window: one state, kept in its settings. UI thread.
class LogColumnMemory : public QObject
{
    Q_OBJECT

public:
    /// The one of the window.
    [[nodiscard]] static LogColumnMemory &instance();

    /// Takes up what @p settings have, and keeps it there from now on; nullptr: nothing is kept, and nothing is changed yet.
    void setSettings(QSettings *settings);

    [[nodiscard]] const LogColumnStates &states() const { return m_states; }
    void setStates(LogColumnStates states);
    void setWidth(const QString &name, int width);
    void setVisibility(const QString &name, LogColumnState::Visibility visibility);
    /// A column for a field of JSON; false where @p path is none, or there are enough.
    bool addField(const QString &path);

Q_SIGNALS:
    void changed();

private:
    LogColumnMemory() = default;

    QPointer<QSettings> m_settings;
    LogColumnStates m_states = defaultLogColumns();
};

} // namespace framescope::panels
