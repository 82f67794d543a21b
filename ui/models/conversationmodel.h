// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chat/member.h>

#include <QAbstractListModel>

namespace framescope::models {

/// What was said in a room, and below it what this member is about to say. Texts are as they were written; whoever shows
/// them makes them inert.
class ConversationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Delivery {
        None, ///< of others
        Sending,
        Delivered, ///< on the host's disk
        Refused
    };

    enum Role {
        NameRole = Qt::UserRole, ///< QString
        MemberRole, ///< QByteArray: public id
        OwnRole, ///< bool
        TimeRole, ///< qint64: milliseconds since 1970; 0: not said yet
        HeadRole, ///< bool: the first of several that one member said one after the other
        DayRole, ///< QDate where another day begins, otherwise invalid
        UnreadRole, ///< bool: nobody has read from here on
        DeliveryRole, ///< int: Delivery
        RefusalRole, ///< int: chat::ErrorCode, where it was refused
        FileNameRole, ///< QString; empty: it is a text
        FileSizeRole, ///< qint64, bytes
        FileHashRole, ///< QByteArray
        ArrivedRole, ///< qint64: bytes that have crossed of a file that is on its way; -1: none is
        IdRole ///< QByteArray: of the post
    };

    /// @p member outlives it.
    explicit ConversationModel(chat::Member &member, QObject *parent = nullptr);

    /// From this entry on nothing was read; 0: all was.
    void setUnreadFrom(qint64 seq);
    [[nodiscard]] qint64 unreadFrom() const { return m_unreadFrom; }
    /// The file of a row that is one.
    [[nodiscard]] std::optional<chat::Attachment> fileAt(int row) const;
    /// Where the entry stands; -1: it is not there.
    [[nodiscard]] int rowOf(qint64 seq) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void reset();
    void append(int count);
    void prepend(int count);
    void updateOutgoing();
    void updateAll();
    [[nodiscard]] bool isHead(size_t row) const;
    [[nodiscard]] QVariant entryData(size_t row, int role) const;
    [[nodiscard]] QVariant fileData(const chat::Attachment &file, int role) const;
    [[nodiscard]] QVariant postData(const chat::OutgoingPost &post, int role) const;

    chat::Member &m_member;
    std::deque<chat::Entry> m_entries; ///< copies: rows change when the model says so
    std::deque<chat::OutgoingPost> m_posts;
    qint64 m_unreadFrom = 0;
};

} // namespace framescope::models
