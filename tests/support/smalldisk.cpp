// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smalldisk.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace framescope::tests {

namespace {

bool writeTo(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QByteArray optionsFor(qint64 bytes)
{
    return "size=" + QByteArray::number(bytes) + ",mode=0700";
}

} // namespace

bool SmallDisk::makeNamespace()
{
    const QByteArray user = QByteArray::number(getuid());
    if (user == "0") {
        if (unshare(CLONE_NEWNS) != 0)
            return false;
    } else if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 || !writeTo("/proc/self/uid_map", "0 " + user + " 1")) {
        return false;
    }
    if (mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0)
        return true;
    return errno == EINVAL; // the root of a chroot is no mount: what is mounted may be seen elsewhere until it is gone
}

SmallDisk::SmallDisk(const QString &path, qint64 bytes)
    : m_path(QFile::encodeName(path))
    , m_isThere(mount("none", m_path.constData(), "tmpfs", 0, optionsFor(bytes).constData()) == 0)
{
}

SmallDisk::~SmallDisk()
{
    if (m_isThere)
        umount2(m_path.constData(), MNT_DETACH);
}

bool SmallDisk::resize(qint64 bytes)
{
    return mount("none", m_path.constData(), "tmpfs", MS_REMOUNT, optionsFor(bytes).constData()) == 0;
}

bool SmallDisk::setReadOnly(bool isReadOnly)
{
    return mount("none", m_path.constData(), "tmpfs", MS_REMOUNT | (isReadOnly ? MS_RDONLY : 0), nullptr) == 0;
}

} // namespace framescope::tests
