// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain.h"

#include <qt6keychain/keychain.h>

namespace framescope::workspace {

Keychain::Keychain(QString service, QString entry)
    : m_service(std::move(service))
    , m_entry(std::move(entry))
{
}

void Keychain::read(std::function<void(const std::optional<QByteArray> &)> answer)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(m_entry);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answer = std::move(answer)] {
        if (job->error() == QKeychain::NoError)
            answer(job->binaryData());
        else if (job->error() == QKeychain::EntryNotFound)
            answer(QByteArray());
        else
            answer(std::nullopt);
    });
    job->start();
}

void Keychain::write(const QByteArray &bytes, std::function<void(bool)> answer)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(m_entry);
    job->setBinaryData(bytes);
    QObject::connect(job, &QKeychain::Job::finished, job,
        [job, answer = std::move(answer)] { answer(job->error() == QKeychain::NoError); });
    job->start();
}

} // namespace framescope::workspace
