// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/rowcopy.h>

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace framescope::widgets {
class ElidedLabel;
class LogView;
class NoticeBar;
} // namespace framescope::widgets

namespace framescope::panels {

class DetailPane;

/// The log of a server's recording, of all its clients or of one, with the details of the selected row beside it and room
/// for something below.
class ClientLog : public QWidget
{
    Q_OBJECT

public:
    explicit ClientLog(QWidget *parent = nullptr);

    /// Shows what is and will be in @p recording; where @p session is valid, only what is of it. @p client: its name. Does
    /// nothing where that is shown already.
    void show(const std::shared_ptr<capture::Recording> &recording, base::SessionId session, const QString &client);
    /// The session that is shown; invalid: all.
    [[nodiscard]] base::SessionId shownSession() const { return m_session; }
    void focusLog();
    /// Puts @p widget below the log.
    void setFooter(QWidget *widget);
    /// Without the details, which go where there is no room for them.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The log of all clients is wanted.
    void allRequested();
    /// The person wants to see a recording that was saved here.
    void recordingWanted(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeBar(QVBoxLayout *layout);
    void makeLog();
    void setPlaceholder(bool isRecorded);
    void makeSaver(QVBoxLayout *layout);
    void showDetailWhereItFits();

    models::LogModel *m_model;
    widgets::NoticeBar *m_notice;
    widgets::ElidedLabel *m_title;
    QPushButton *m_all;
    widgets::LogView *m_log;
    DetailPane *m_detail;
    QSplitter *m_rows;
    std::shared_ptr<capture::Recording> m_recording;
    base::SessionId m_session;
};

} // namespace framescope::panels
