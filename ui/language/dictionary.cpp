// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictionary.h"

namespace framescope::language {

QString Dictionary::translate(const char *context, const char *source, const char *comment, int n) const
{
    QString said = QTranslator::translate(context, source, comment, n);
    if (said.isNull())
        said = QString::fromUtf8(source);
    if (n < 0)
        remember(said, context, source, comment);
    return said;
}

Phrasebook Dictionary::takePhrases()
{
    const std::scoped_lock lock(m_mutex);
    m_known.clear();
    return std::exchange(m_phrases, {});
}

void Dictionary::remember(const QString &said, const char *context, const char *source, const char *comment) const
{
    const std::scoped_lock lock(m_mutex);
    const std::pair key(context, source);
    if (m_known.contains(key))
        return;
    m_known.insert(key);
    m_phrases.insert(said, {context, source, comment});
}

} // namespace framescope::language
