// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <workspace/request.h>

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace framescope::panels {

/// One page of the request editor: it shows and edits one part of a request.
class RequestPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows its part of @p request. Not an edit.
    virtual void read(const workspace::Request &request) = 0;
    /// Puts what it shows into its part of @p request.
    virtual void write(workspace::Request &request) const = 0;
    /// Behind the name of the page while it says something: a number, or a dot; empty where all is as usual.
    [[nodiscard]] virtual QString badge() const = 0;

    /// Greys out what this engine cannot do, with the reason in the tooltips.
    virtual void setEngine(net::EngineKind /*engine*/) { }

Q_SIGNALS:
    /// By the person.
    void edited();

protected:
    /// What shows that something is set which has no number.
    [[nodiscard]] static QString dotBadge() { return QStringLiteral("•"); }
    /// A layout with the margins of all pages.
    QGridLayout *makeGrid();
    /// Adds a row with a label, the field, and what there is to know about it.
    QLabel *addRow(QGridLayout *grid, const QString &label, QWidget *field, const QString &note = {});
    /// Lets a field be used, or greys it out with @p reason in the place of its @p toolTip.
    static void setAvailable(QWidget *field, bool isAvailable, const QString &reason, const QString &toolTip = {});
    /// A field whose edits are edits of the page.
    QLineEdit *makeField(const char *name, const QString &toolTip = {}, bool isSecret = false);
};

} // namespace framescope::panels
