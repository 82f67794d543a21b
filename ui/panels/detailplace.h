// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QSettings;

namespace framescope::panels {

/// Where the details of a row stand in all windows with a log: beside it or below it. Kept in the settings. UI thread.
class DetailPlace : public QObject
{
    Q_OBJECT

public:
    /// The one of the window.
    [[nodiscard]] static DetailPlace &instance();

    /// Takes up what @p settings have, and keeps it there from now on; nullptr: beside, and nothing is kept.
    void setSettings(QSettings *settings);

    [[nodiscard]] bool isBelow() const { return m_isBelow; }
    void setBelow(bool isBelow);

Q_SIGNALS:
    void changed(bool isBelow);

private:
    DetailPlace() = default;

    QPointer<QSettings> m_settings;
    bool m_isBelow = false;
};

} // namespace framescope::panels
