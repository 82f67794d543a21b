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
} // namespace

void copyToClipboard(
    const models::LogModel &model, models::CopyForm form, const models::RowRanges &rows, widgets::NoticeBar *notice)
{
    const qint64 asked = models::countOf(rows);
    models::copyRows(model, rows, form, [notice = QPointer(notice), asked](const models::CopiedRows &copied) {
        QGuiApplication::clipboard()->setText(copied.text);
        if (notice && copied.count < asked)
            notice->showNotice(widgets::NoticeBar::Kind::Warning, Text::tr("Not everything was copied."),
                Text::tr("The clipboard holds the first %1 of the %2 selected rows: more would not fit into it.")
                    .arg(format::number(copied.count), format::number(asked)));
    });
}

} // namespace framescope::panels
