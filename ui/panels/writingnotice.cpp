// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writingnotice.h"

#include <format/fileerrors.h>
#include <models/logmodel.h>

namespace framescope::panels {

WritingNotice::WritingNotice(models::LogModel &model, QWidget *parent)
    : NoticeBar(parent)
{
    setObjectName(QStringLiteral("writingNotice"));
    connect(&model, &models::LogModel::writingChanged, this, [this](const capture::Progress &progress) {
        const bool wasStalled = std::exchange(m_isStalled, progress.error.has_value());
        if (progress.error && wasStalled && isHidden())
            return; // the person has seen it
        if (progress.error) {
            const format::Explanation words = format::explainStall(progress);
            showNotice(Kind::Error, words.what, words.why + u' ' + words.advice, tr("Try again"));
        } else if (progress.lost > 0) {
            const format::Explanation words = format::explainLosses(progress);
            showNotice(Kind::Warning, words.what, words.why);
        } else {
            dismiss();
        }
    });
    connect(&model, &models::LogModel::recordingChanged, this, [this] {
        m_isStalled = false;
        dismiss();
    });
    connect(this, &WritingNotice::actionTriggered, &model, &models::LogModel::tryWriting);
}

} // namespace framescope::panels
