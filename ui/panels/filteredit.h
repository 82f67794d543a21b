// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/filtererror.h>
#include <models/logmodel.h>

#include <QLineEdit>

#include <optional>

class QCompleter;
class QStringListModel;

namespace framescope::panels {

/// Where a filter is written: proposes fields, values and paths into the JSON that the log has, and underlines what cannot
/// be understood.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// @p model outlives it.
    explicit FilterEdit(const models::LogModel &model, QWidget *parent = nullptr);

    void showError(const std::optional<capture::FilterError> &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void propose();
    void take(const QString &word);
    [[nodiscard]] QStringList pathsSeen() const;

    const models::LogModel &m_model;
    QStringListModel *m_words;
    QCompleter *m_completer;
};

} // namespace framescope::panels
