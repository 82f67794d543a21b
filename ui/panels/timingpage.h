// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <capture/reader.h>
#include <models/messageneighbours.h>

#include <QWidget>

#include <memory>

class QLabel;

namespace framescope::widgets {
class Waterfall;
}

namespace framescope::panels {

class DocumentView;

/// When things happened: the steps to the open connection as a waterfall, and the times of the selected message. What the
/// engine did not see is not there.
class TimingPage : public QWidget
{
    Q_OBJECT

public:
    explicit TimingPage(QWidget *parent = nullptr);

    /// Of the connection that the selected row belongs to; @p selected: the event that is the row itself, or invalid.
    void showConnection(std::vector<capture::EventRow> events, base::EventId selected);
    void showMessage(std::shared_ptr<const capture::MessageDetail> message);
    /// Of the message that is shown.
    void showNeighbours(const models::MessageNeighbours &neighbours);
    /// No message.
    void clearMessage();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rewrite();
    void writeEvent(DocumentView &view) const;
    void writeMessage(DocumentView &view) const;
    void writeFrames(DocumentView &view) const;
    void writeNeighbours(DocumentView &view) const;

    QLabel *m_heading;
    widgets::Waterfall *m_waterfall;
    DocumentView *m_document;
    std::vector<capture::EventRow> m_events;
    base::EventId m_selected;
    std::shared_ptr<const capture::MessageDetail> m_message;
    std::optional<models::MessageNeighbours> m_neighbours;
};

} // namespace framescope::panels
