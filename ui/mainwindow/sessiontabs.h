// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QTabBar;

namespace framescope::mainwindow {

/// Tabs that can be moved and closed, with a button for a new one right behind the last.
class SessionTabs : public QWidget
{
    Q_OBJECT

public:
    explicit SessionTabs(QWidget *parent = nullptr);

    /// Takes ownership of @p page. Returns its index.
    int addTab(QWidget *page, const QString &title);
    [[nodiscard]] QTabBar *bar() const { return m_bar; }
    [[nodiscard]] int count() const;
    [[nodiscard]] QWidget *page(int index) const;
    [[nodiscard]] QWidget *currentPage() const;
    [[nodiscard]] int indexOf(const QWidget *page) const;
    /// Takes over what stands at the right end of the row.
    void setCorner(QWidget *widget);
    /// Deletes the page.
    void closeTab(int index);

Q_SIGNALS:
    void currentChanged();
    void newRequested();
    /// By its button or a middle click.
    void closeRequested(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeMove(int from, int to);
    void fitCloseButtons();

    QTabBar *m_bar;
    QStackedWidget *m_pages;
    QHBoxLayout *m_rest;
};

} // namespace framescope::mainwindow
