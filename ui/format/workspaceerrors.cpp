// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspaceerrors.h"

#include "inert.h"
#include "inputerrors.h"
#include "numbers.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace framescope::format {

namespace {

using FileKind = workspace::FileError::Kind;
using ImportKind = workspace::ImportError::Kind;
using ProblemKind = workspace::RequestProblem::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(framescope::format::WorkspaceErrors)
};

QString whyOf(const workspace::FileError &error)
{
    const QString detail = inertLine(error.detail);
    switch (error.kind) {
    case FileKind::NotReadable: return Text::tr("The system says: %1.").arg(detail);
    case FileKind::TooLarge: return Text::tr("It is larger than %1.").arg(byteCount(workspace::maxFileBytes));
    case FileKind::NotJson: return Text::tr("It is not JSON: %1 at byte %2.").arg(detail, number(error.offset));
    case FileKind::NotOurs: return Text::tr("It is JSON of another kind.");
    case FileKind::NewerVersion: return Text::tr("It was written by a newer version of Framescope.");
    case FileKind::BadValue: return Text::tr("The value of “%1” is not one that may stand there.").arg(detail);
    case FileKind::NotWritable: return Text::tr("The system says: %1.").arg(detail);
    case FileKind::ChangedElsewhere: return Text::tr("The file has changed on the disk since it was read.");
    case FileKind::WouldBeTooLarge:
        return Text::tr("It would be larger than %1, and could not be read again.").arg(byteCount(workspace::maxFileBytes));
    }
    return {};
}

QString adviceFor(FileKind kind)
{
    switch (kind) {
    case FileKind::NotReadable: return Text::tr("Check who may read it.");
    case FileKind::NotJson: return Text::tr("Mend it in a text editor; it is read again at once. It was not changed.");
    case FileKind::NewerVersion: return Text::tr("Update this program. The file was not changed.");
    case FileKind::NotWritable: return Text::tr("Check the folder and the space on the disk. Framescope goes on trying.");
    case FileKind::ChangedElsewhere: return Text::tr("It was read again and not overwritten. Make your change once more.");
    case FileKind::WouldBeTooLarge: return Text::tr("Shorten a long text, or save it elsewhere. The file was not changed.");
    case FileKind::TooLarge:
    case FileKind::NotOurs:
    case FileKind::BadValue: return Text::tr("The file was not changed.");
    }
    return {};
}

QString namesOf(const workspace::Unresolved &unresolved)
{
    QStringList names;
    for (const QString &name : unresolved.names)
        names.append(QStringLiteral("{{%1}}").arg(inertLine(name)));
    return names.join(QStringLiteral(", "));
}

} // namespace

Explanation explain(const workspace::FileError &error)
{
    const bool isWrite = error.kind == FileKind::NotWritable || error.kind == FileKind::ChangedElsewhere
        || error.kind == FileKind::WouldBeTooLarge;
    const QString name = inertLine(QFileInfo(error.path).fileName());
    return {(isWrite ? Text::tr("%1 was not saved.") : Text::tr("%1 cannot be read.")).arg(name), whyOf(error),
        adviceFor(error.kind)};
}

QString unresolvedSentence(const workspace::Unresolved &unresolved)
{
    return Text::tr("There is no value for %1. Choose an environment that has one, or write one into it. {{local}} is the "
                    "built-in server.")
        .arg(namesOf(unresolved));
}

QString copiedUnresolvedSentence(const workspace::Unresolved &unresolved)
{
    return Text::tr("Copied, with %1 as it stands: there is no value for it. Choose an environment that has one, and copy "
                    "again.")
        .arg(namesOf(unresolved));
}

QString leftOutSentence(workspace::DraftParts leftOut)
{
    if (leftOut.testFlag(workspace::DraftPart::Request))
        return Text::tr("This request is too large to come back after a restart. Shorten what is long in it.");
    if (leftOut.testFlag(workspace::DraftPart::Messages))
        return Text::tr("The saved messages of this tab are too long to come back after a restart. Save the request, or "
                        "delete some of them.");
    return Text::tr("What is written here is too long to come back after a restart. Keep it in a file, and send it from "
                    "there.");
}

QString lostDraftSentence(workspace::DraftParts leftOut)
{
    if (leftOut.testFlag(workspace::DraftPart::Request))
        return Text::tr("The request of this tab was too large to be kept until now.");
    if (leftOut.testFlag(workspace::DraftPart::Messages))
        return Text::tr("The saved messages of this tab were too long to be kept until now.");
    return Text::tr("What was written in the composer of this tab was too long to be kept until now.");
}

QString messageTooLongSentence()
{
    return Text::tr("The message was not saved: with it, the request would be larger than %1, and could not be read again. "
                    "Keep it in a file, and send it from there.")
        .arg(byteCount(workspace::maxFileBytes));
}

QString requestProblemSentence(const workspace::RequestProblem &problem, const QString &address)
{
    const QString name = inertLine(problem.name);
    switch (problem.kind) {
    case ProblemKind::Url: return urlErrorSentence(problem.url, address);
    case ProblemKind::Header:
        return name.isEmpty() ? headerProblemSentence(problem.header)
                              : Text::tr("Header “%1”: %2").arg(name, headerProblemSentence(problem.header));
    case ProblemKind::Subprotocol:
        return Text::tr("“%1” cannot be asked for: a subprotocol has no spaces and stands once (RFC 6455, section 4.1).")
            .arg(name);
    case ProblemKind::Credentials:
        return name.isEmpty() ? Text::tr("The password or token has a line break, which no header can have.")
                              : Text::tr("The user name “%1” has a colon, which parts it from the password (RFC 7617, "
                                         "section 2).")
                                    .arg(name);
    case ProblemKind::ProxyHost: return Text::tr("The proxy has no host.");
    case ProblemKind::ProxyPort: return Text::tr("The proxy has no port.");
    case ProblemKind::KeyWithoutCertificate:
        return Text::tr("There is a key, and no client certificate that it belongs to.");
    }
    return {};
}

QString importErrorSentence(const workspace::ImportError &error)
{
    switch (error.kind) {
    case ImportKind::NotACommand: return Text::tr("This is no line of curl or wscat.");
    case ImportKind::UnclosedQuote: return Text::tr("The quote at position %1 is not closed.").arg(error.position + 1);
    case ImportKind::MissingValue: return Text::tr("%1 has no value behind it.").arg(inertLine(error.detail));
    case ImportKind::NoUrl: return Text::tr("The line names no address.");
    }
    return {};
}

} // namespace framescope::format
