// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/derivation.h>

#include <QObject>
#include <QPointer>

class QSettings;

namespace framescope::panels {

/// Messages that a person wants to stand out.
struct HighlightRule {
    QString filter; ///< in the language of filters; not empty, and without mistakes
    models::HighlightColor color {};
    bool isOn = true;

    friend bool operator==(const HighlightRule &, const HighlightRule &) = default;
};

using HighlightRules = std::vector<HighlightRule>;

/// The rules of all logs of the window, kept in its settings. The first that selects a message wins. UI thread.
class HighlightMemory : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxRules = 12;

    /// The one of the window.
    [[nodiscard]] static HighlightMemory &instance();

    /// Takes up what @p settings have, and keeps it there from now on; nullptr: there are none, and none are kept.
    void setSettings(QSettings *settings);

    [[nodiscard]] const HighlightRules &rules() const { return m_rules; }
    /// Those with an empty filter or a mistake in it, and those beyond MaxRules, are left out.
    void setRules(const HighlightRules &rules);
    /// The rules that hold, as a log takes them.
    [[nodiscard]] std::vector<models::Highlight> highlights() const;
    /// The first colour that no rule has; red where all are in use.
    [[nodiscard]] static models::HighlightColor unusedColor(const HighlightRules &rules);

Q_SIGNALS:
    void changed();

private:
    HighlightMemory() = default;

    QPointer<QSettings> m_settings;
    HighlightRules m_rules;
};

/// What was written. Anything may stand there: what cannot be understood is passed over.
[[nodiscard]] HighlightRules readHighlightRules(const QByteArray &written);
[[nodiscard]] QByteArray writeHighlightRules(const HighlightRules &rules);

} // namespace framescope::panels
