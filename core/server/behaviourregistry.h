// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <server/behaviour.h>

#include <QStringList>

#include <functional>
#include <map>

namespace framescope::server {

/// Why there is no such behaviour.
struct BehaviourError {
    enum class Kind {
        UnknownName, ///< known: the names that there are
        BadArgument, ///< usage: what can stand behind the colon
        NoSuchFile, ///< path: it is not there, or cannot be read
    };
    Kind kind {};
    QString name;
    QString argument;
    QStringList known;
    QString usage;
    QString path {};
};

/// Makes one Behaviour for each client. Any thread.
using BehaviourFactory = std::function<std::unique_ptr<Behaviour>()>;

/// The behaviours by name. Other parts of the program add theirs at start.
class BehaviourRegistry
{
public:
    /// With broadcast, clock, echo, flood, sink, ticker and welcome.
    BehaviourRegistry();

    /// Reads an argument. Of the error, only kind and path count.
    using ArgumentReader = std::function<base::Result<BehaviourFactory, BehaviourError>(const QString &argument)>;
    /// @p usage: the form of the argument, such as "[SECONDS]".
    void add(const QString &name, const QString &usage, ArgumentReader reader);

    [[nodiscard]] QStringList names() const;
    /// "clock[:SECONDS]" for each.
    [[nodiscard]] QStringList usages() const;
    /// @p spec: NAME[:ARG]
    [[nodiscard]] base::Result<BehaviourFactory, BehaviourError> find(const QString &spec) const;

private:
    struct Entry {
        QString usage;
        ArgumentReader reader;
    };
    std::map<QString, Entry> m_entries;
};

} // namespace framescope::server
