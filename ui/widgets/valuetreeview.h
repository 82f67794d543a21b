// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

class QMenu;

namespace framescope::models {
class ValueTreeModel;
} // namespace framescope::models

namespace framescope::widgets {

/// The values of a payload as a tree: arrow keys open and close, Ctrl+C copies the value, the context menu also its path and
/// its key.
class ValueTreeView : public QTreeView
{
    Q_OBJECT

public:
    /// How many levels “Open all below” opens.
    static constexpr int OpenedDepth = 3;

    explicit ValueTreeView(models::ValueTreeModel *model, QWidget *parent = nullptr);

    /// Opens what stands at the beginning, as far as it fits.
    void openBeginning();

    /// Whether the values are fields of a JSON message, which may become columns of the log, and for which it may be
    /// filtered.
    void setOffersColumns(bool offers) { m_offersColumns = offers; }

Q_SIGNALS:
    /// @p path: of the current value.
    void columnRequested(const QString &path);
    /// Only messages for which @p term of a filter holds are to be shown.
    void filterRequested(const QString &term);

public Q_SLOTS:
    void copyValue() const;
    void copyPath() const;
    void copyKey() const;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fetchBelow(const QModelIndex &index);
    void fetchVisible();
    [[nodiscard]] bool hasKey() const;
    void addLogActions(QMenu &menu);

    models::ValueTreeModel *m_model;
    bool m_offersColumns = false;
};

} // namespace framescope::widgets
