// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/background.h>
#include <models/messagecomparison.h>

#include <QDialog>

class QCheckBox;
class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace framescope::models {
class TreeDifferenceModel;
}
namespace framescope::widgets {
class SideBySideBytes;
class SideBySideText;
class SideBySideView;
} // namespace framescope::widgets

namespace framescope::panels {

/// Two messages side by side with what differs marked: as values, as text, or as bytes. Not modal; gone when it is closed.
///
/// F8 and Shift+F8 go to the next and the previous difference, Escape closes.
class CompareWindow : public QDialog
{
    Q_OBJECT

public:
    using Message = std::shared_ptr<const capture::MessageDetail>;

    /// Payloads are whole, or their first MessageComparison::MostBytes.
    CompareWindow(Message left, Message right, QWidget *parent);
    ~CompareWindow() override;

private:
    enum class Look { Values, Text, Bytes };
    [[nodiscard]] QToolButton *makeLook(const QString &text, const char *name, const char *place, Look look);
    [[nodiscard]] QWidget *makeHeads(const capture::MessageDetail &left, const capture::MessageDetail &right) const;
    [[nodiscard]] QWidget *makeTools();
    void makeTree();
    void makeShortcuts();
    void start(Message left, Message right);
    void take(std::shared_ptr<const models::MessageComparison> comparison);
    void setLook(Look look);
    void fillTree();
    void showTreeMenu(const QPoint &place);
    void go(bool isForward);
    void goInTree(bool isForward);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString countsOf(const models::MessageComparison::Values &values) const;
    [[nodiscard]] widgets::SideBySideView *currentView() const;

    std::shared_ptr<const models::MessageComparison> m_comparison; // nullptr: not done yet
    QToolButton *m_values;
    QToolButton *m_asText;
    QToolButton *m_asBytes;
    QCheckBox *m_onlyDifferences;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_summary;
    QWidget *m_heads = nullptr;
    QStackedWidget *m_stack;
    QLabel *m_busy;
    QTreeView *m_tree;
    models::TreeDifferenceModel *m_model;
    widgets::SideBySideText *m_text;
    widgets::SideBySideBytes *m_bytes;
    Look m_look = Look::Values;
    std::stop_source m_stop;
    models::Background m_background; // last: it waits for its work
};

} // namespace framescope::panels
