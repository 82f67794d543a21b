// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatoptions.h"

#include "options.h"

#include <chat/limits.h>
#include <chat/names.h>

#include <QFile>

namespace framescope::cli {

namespace {

constexpr qint64 longestPassFile = 4096; // bytes
constexpr int seedSize = 32; // bytes

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

template <typename T>
T valueOr(const char *option, base::Result<T, QString> result)
{
    if (!result)
        throw CLI::ValidationError(option, result.error().toStdString());
    return std::move(*result);
}

QString readName(const char *option, const std::string &typed, qsizetype longest)
{
    const auto name = chat::cleanName(text(typed), longest);
    if (!name)
        throw CLI::ValidationError(option, "A name needs at least one character that can be shown.");
    return *name;
}

/// The first line: what an editor puts at the end of a file is no part of a pass phrase.
QString readPassPhrase(const std::string &path)
{
    if (path.empty())
        return {};
    QFile file(text(path));
    if (!file.open(QIODevice::ReadOnly))
        throw CLI::ValidationError("--pass-file", "The file cannot be read: " + file.errorString().toStdString() + '.');
    QByteArray line = file.readLine(longestPassFile);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty() || !QByteArrayView(line).isValidUtf8())
        throw CLI::ValidationError("--pass-file", "The first line of the file has to be the pass phrase, in UTF-8.");
    return QString::fromUtf8(line);
}

} // namespace

ChatOptionsReader::ChatOptionsReader(CLI::App &app)
    : command(app.add_subcommand("chat", "Host a chat room, join one, or find those of the neighbourhood"))
{
    command->require_subcommand(1);
    command->footer("Example:\n  framescope-cli chat host --name Kitchen --host 0.0.0.0\n");
    addHost();
    addJoin();
    addFind();
}

void ChatOptionsReader::addHost()
{
    host = command->add_subcommand("host", "Host a chat room, also for browsers");
    host->add_option("--name", name, "What the room is called")->required();
    host->add_option("--port", port, "Port; 0 takes a free one");
    host->add_option("--host", address, "Address to listen on; 0.0.0.0 lets other machines in")->capture_default_str();
    host->add_option("--pass-file", passFile, "File whose first line is the pass phrase");
    host->add_option("--folder", folder, "Folder for history and files; one for each name in the user's data otherwise");
    host->add_flag("--hidden", isHidden, "Do not announce the room in the network");
    host->add_option("--record", record, "Record everything into a new .fscope file");
    host->footer("Prints \"room at ws://HOST:PORT/\"; browsers find a page at the same address.\n\n"
                 "Example:\n  framescope-cli chat host --name Kitchen --host 0.0.0.0 --port 9000\n");
}

void ChatOptionsReader::addJoin()
{
    join = command->add_subcommand("join", "Join a chat room; each line of standard input is said");
    join->add_option("URL", url, "ws:// address of the room")->required();
    join->add_option("--nick", nick, "Your name in the room")->required();
    join->add_option("--pass-file", joinPassFile, "File whose first line is the pass phrase");
    join->add_option("--timeout", timeout, "Leave after so many seconds, and not when standard input ends");
    join->add_flag("--json", isJson, "Print every event as a JSON object, one a line");
    join->add_option("--record", joinRecord, "Record everything into a new .fscope file");
    join->footer("Prints one line for each message: name, a tab, text.\n\n"
                 "Example:\n  echo hello | framescope-cli chat join ws://192.168.1.5:9000/ --nick Ann\n");
}

void ChatOptionsReader::addFind()
{
    find = command->add_subcommand("find", "Print the rooms that are announced in the network");
    find->add_option("--timeout", findTimeout, "How many seconds to listen")->capture_default_str();
    find->footer("Prints one line for each room: URL, a tab, \"open\" or \"pass phrase\", a tab, name.\n\n"
                 "Example:\n  framescope-cli chat find\n");
}

std::variant<ChatHostSettings, ChatJoinSettings, ChatFindSettings> ChatOptionsReader::take() const
{
    if (host->parsed())
        return takeHost();
    if (join->parsed())
        return takeJoin();
    return ChatFindSettings {valueOr("--timeout", readSeconds(findTimeout))};
}

ChatHostSettings ChatOptionsReader::takeHost() const
{
    ChatHostSettings settings;
    settings.host.room.name = readName("--name", name, chat::longestRoomName);
    settings.host.room.passPhrase = readPassPhrase(passFile);
    settings.host.room.folder = text(folder);
    settings.host.address = text(address);
    settings.host.port = valueOr("--port", readPort(port));
    settings.host.isAnnounced = !isHidden;
    settings.recordPath = text(record);
    return settings;
}

ChatJoinSettings ChatOptionsReader::takeJoin() const
{
    ChatJoinSettings settings;
    settings.member.url = valueOr("URL", readUrl(text(url)));
    settings.member.name = readName("--nick", nick, chat::longestName);
    settings.member.passPhrase = readPassPhrase(joinPassFile);
    settings.member.seed = chat::randomBytes(seedSize);
    if (join->get_option("--timeout")->count() > 0)
        settings.timeout = valueOr("--timeout", readSeconds(timeout));
    settings.isJson = isJson;
    settings.recordPath = text(joinRecord);
    return settings;
}

} // namespace framescope::cli
