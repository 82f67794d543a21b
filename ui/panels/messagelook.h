// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;

namespace framescope::panels {

/// How payloads are shown: one choice for all message pages of the program, remembered. UI thread.
class MessageLook : public QObject
{
    Q_OBJECT

public:
    enum class View {
        Tree, ///< as names and values, where there are some
        Pretty, ///< as indented text
        Raw ///< as it came
    };

    [[nodiscard]] static MessageLook &shared();

    [[nodiscard]] View view() const { return m_view; }
    void setView(View view);
    /// Whether long lines go on below.
    [[nodiscard]] bool wraps() const { return m_wraps; }
    void setWraps(bool wraps);

    void load(const QSettings &settings);
    void save(QSettings &settings) const;

Q_SIGNALS:
    void changed();

private:
    MessageLook() = default;

    View m_view = View::Pretty;
    bool m_wraps = true;
};

} // namespace framescope::panels
