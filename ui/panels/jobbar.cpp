// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace framescope::panels {

namespace {
constexpr int steps = 1000; // of the bar
} // namespace

JobBar::JobBar(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("jobBar"));
    setProperty("bar", true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("jobTitle"));
    m_progress->setObjectName(QStringLiteral("jobProgress"));
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_background.cancel(); });
    hide();
}

void JobBar::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    setVisible(isBusy);
    Q_EMIT busyChanged();
}

void JobBar::start(const QString &title, Work work, std::function<void(const Outcome &)> done)
{
    Q_ASSERT(!m_isBusy);
    m_title->setText(title);
    m_progress->setAccessibleName(title);
    m_progress->setValue(0);
    m_background.allow();
    setBusy(true);
    const Go go = [this, told = std::make_shared<int>(0)](double share) {
        const int step = static_cast<int>(share * steps);
        if (std::exchange(*told, step) != step)
            m_background.tell([this, step] { m_progress->setValue(step); });
        return !m_background.isCancelled();
    };
    m_background.run<Outcome>([work = std::move(work), go] { return work(go); },
        [this, done = std::move(done)](const Outcome &outcome) {
            setBusy(false);
            done(outcome);
        });
}

} // namespace framescope::panels
