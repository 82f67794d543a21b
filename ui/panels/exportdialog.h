// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace framescope::panels {

/// Asks in which format a recording is to be written, whether with secrets, and where.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p name: suggested for the file.
    explicit ExportDialog(QString name, QWidget *parent = nullptr);

Q_SIGNALS:
    /// @p format: as exchange::formatFromName() reads it.
    void chosen(const QString &path, const QString &format, bool keepsSecrets);

private:
    void explainFormat();
    void askForPath();

    QString m_name;
    QComboBox *m_format;
    QLabel *m_meaning;
    QCheckBox *m_secrets;
};

} // namespace framescope::panels
