// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <panels/highlightmemory.h>

#include <widgets/popupcard.h>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace framescope::models {
class LogModel;
}

namespace framescope::panels {

class HighlightRow;

/// The rules by which messages are highlighted, to be written, ordered, switched off and deleted. They hold as they are
/// written.
class HighlightPopup : public widgets::PopupCard
{
    Q_OBJECT

public:
    /// @p model proposes words for filters, and outlives it.
    explicit HighlightPopup(const models::LogModel &model, QWidget *parent = nullptr);

    /// Below @p anchor. Where @p filter is not empty, with a new rule for it.
    void popUp(const QWidget &anchor, const QString &filter);

private:
    void addRow(const HighlightRule &rule);
    void addRule(const QString &filter);
    void moveRow(HighlightRow *row, int step);
    void removeRow(HighlightRow *row);
    void publish();
    void refresh();

    const models::LogModel &m_model;
    std::vector<HighlightRow *> m_rows;
    QVBoxLayout *m_list;
    QLabel *m_note;
    QPushButton *m_add;
};

} // namespace framescope::panels
