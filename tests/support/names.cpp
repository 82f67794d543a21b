// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include <QHash>
#include <QMutex>

#include <dlfcn.h>
#include <netdb.h>

namespace {

struct Names {
    QMutex mutex;
    QHash<QByteArray, QByteArrayList> addresses;
};

Names &names()
{
    static Names all;
    return all;
}

QByteArrayList addressesOf(const char *name)
{
    const QMutexLocker locker(&names().mutex);
    return names().addresses.value(name);
}

using GetAddrInfo = int (*)(const char *, const char *, const addrinfo *, addrinfo **);

int askSystem(const char *node, const char *service, const addrinfo *hints, addrinfo **result)
{
    static const auto next = reinterpret_cast<GetAddrInfo>(dlsym(RTLD_NEXT, "getaddrinfo"));
    return next(node, service, hints, result);
}

/// What the system makes of each address, one behind the other: freeaddrinfo() takes such a list.
int listOf(const QByteArrayList &addresses, const char *service, const addrinfo *hints, addrinfo **result)
{
    addrinfo numeric {};
    numeric.ai_flags = AI_NUMERICHOST;
    numeric.ai_socktype = hints ? hints->ai_socktype : 0;
    for (const QByteArray &address : addresses) {
        const int status = askSystem(address.constData(), service, &numeric, result);
        if (status != 0)
            return status;
        while (*result)
            result = &(*result)->ai_next;
    }
    return 0;
}

} // namespace

/// In the place of the C library's, for this program.
extern "C" int getaddrinfo(const char *node, const char *service, const addrinfo *hints, addrinfo **result)
{
    const QByteArrayList addresses = node ? addressesOf(node) : QByteArrayList();
    if (addresses.isEmpty())
        return askSystem(node, service, hints, result);
    return listOf(addresses, service, hints, result);
}

namespace framescope::tests {

void setAddressesOf(const QByteArray &name, const QByteArrayList &addresses)
{
    const QMutexLocker locker(&names().mutex);
    names().addresses.insert(name, addresses);
}

} // namespace framescope::tests
