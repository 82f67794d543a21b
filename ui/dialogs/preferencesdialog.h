// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <dialogs/preferences.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFontComboBox;
class QSpinBox;

namespace framescope::dialogs {

/// Shows what can be chosen for the whole program. A choice counts at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(const Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] Preferences preferences() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeChoices();
    void fillLanguages();
    [[nodiscard]] QWidget *makePayloadFont();
    void fill(const Preferences &preferences);
    void follow();

    QComboBox *m_scheme;
    QComboBox *m_language;
    QSpinBox *m_textSize;
    QCheckBox *m_ownPayloadFont;
    QFontComboBox *m_payloadFont;
    QSpinBox *m_kept;
    QCheckBox *m_notices;
};

} // namespace framescope::dialogs
