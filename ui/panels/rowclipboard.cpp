// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowclipboard.h"

#include <format/numbers.h>
#include <widgets/logview.h>
#include <widgets/noticebar.h>

#include <QClipboard>
#include <QCoreApplication>
#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>
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

void drag(widgets::LogView &log, const models::LogModel &model, const models::RowRanges &rows, widgets::NoticeBar *notice)
{
    const qint64 asked = models::countOf(rows);
    const auto begin = [log = QPointer(&log), notice = QPointer(notice), asked](const models::CopiedRows &copied) {
        const bool isHeld = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
        if (!log || !isHeld)
            return;
        if (notice && copied.count + copied.skipped < asked)
            notice->showNotice(widgets::NoticeBar::Kind::Warning, Text::tr("Not all selected rows can be dragged."),
                Text::tr(
                    "The text holds the first %1 of the %2 selected rows. Save the selection into a file to have all of "
                    "them.")
                    .arg(format::number(copied.count), format::number(asked)));
        if (copied.count == 0)
            return;
        auto *drag = new QDrag(log);
        auto *data = new QMimeData;
        data->setText(copied.text);
        drag->setMimeData(data);
        drag->exec(Qt::CopyAction);
    };
    models::copyRows(model, rows, models::CopyForm::Text, begin);
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

void letRowsBeDragged(widgets::LogView &log, const models::LogModel &model, widgets::NoticeBar *notice)
{
    QObject::connect(&log, &widgets::LogView::dragRequested, &log,
        [log = &log, &model, notice](const models::RowRanges &rows) { drag(*log, model, rows, notice); });
}

} // namespace framescope::panels
