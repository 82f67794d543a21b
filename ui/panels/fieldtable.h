// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/fieldsmodel.h>

#include <QTableView>

namespace framescope::panels {

/// A table of names and values that is edited in place: a click begins, Delete removes the selected rows.
class FieldTable : public QTableView
{
    Q_OBJECT

public:
    explicit FieldTable(models::FieldsModel::Features features, QWidget *parent = nullptr);

    [[nodiscard]] models::FieldsModel &fields() const { return *m_model; }
    /// Takes over what is being typed.
    void finishEditing();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void removeSelected();
    void copySelected();

    models::FieldsModel *m_model;
};

} // namespace framescope::panels
