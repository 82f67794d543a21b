// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowclipboard.h"

#include <format/numbers.h>
#include <widgets/noticebar.h>

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPointer>

namespace framescope::panels {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::panels::RowClipboard)
};

void tell(widgets::NoticeBar &notice, const models::CopiedRows &copied, qint64 asked)
{
    using Kind = widgets::NoticeBar::Kind;
    const bool isWhole = copied.count + copied.skipped == asked;
    if (!isWhole && copied.count == 0)
        return notice.showNotice(Kind::Warning, Text::tr("Nothing was copied."),
            Text::tr(
                "The first of the selected rows is too large for the clipboard. Save the selection into a file, or copy a "
                "part of its bytes on the page Hex."));
    if (!isWhole)
        return notice.showNotice(Kind::Warning, Text::tr("Not everything was copied."),
            Text::tr("The clipboard holds the first %1 of the %2 selected rows: more would not fit into it.")
                .arg(format::number(copied.count), format::number(asked)));
    const QString why = Text::tr("%n of the selected rows do not have this form: they are steps in the life of the "
                                 "connection, or were recorded without frames.",
        nullptr, format::countOf(copied.skipped));
    if (copied.count == 0 && copied.skipped > 0)
        return notice.showNotice(Kind::Warning, Text::tr("Nothing was copied."), why);
    if (copied.skipped > 0)
        notice.showNotice(Kind::Warning, Text::tr("Not everything was copied."), why);
}

} // namespace

void copyToClipboard(
    const models::LogModel &model, models::CopyForm form, const models::RowRanges &rows, widgets::NoticeBar *notice)
{
    const qint64 asked = models::countOf(rows);
    models::copyRows(model, rows, form, [notice = QPointer(notice), asked](const models::CopiedRows &copied) {
        if (copied.count > 0)
            QGuiApplication::clipboard()->setText(copied.text);
        if (notice)
            tell(*notice, copied, asked);
    });
}

} // namespace framescope::panels
