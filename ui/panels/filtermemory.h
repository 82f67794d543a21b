// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QSettings;

namespace framescope::panels {

/// Filters that were used lately, and those that were saved: one list for all logs of the window, kept in its settings.
class FilterMemory : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxRecent = 20;

    /// The one of the window.
    [[nodiscard]] static FilterMemory &instance();

    /// Reads what @p settings have, and keeps it there from now on.
    void setSettings(QSettings *settings);

    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    [[nodiscard]] const QStringList &saved() const { return m_saved; }
    /// The last one first.
    void remember(const QString &filter);
    void save(const QString &filter);
    void forget(const QString &filter);

Q_SIGNALS:
    void changed();

private:
    void write();

    QPointer<QSettings> m_settings;
    QStringList m_recent;
    QStringList m_saved;
};

} // namespace framescope::panels
