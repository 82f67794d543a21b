// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/logmodel.h>

#include <QTabWidget>

class QStackedWidget;

namespace framescope::widgets {
class EmptyState;
}

namespace framescope::panels {

class DocumentView;
class FramesPage;
class HexPage;
class LargePage;
class LazyBytes;
class MessagePage;
class NoteLine;
class TimingPage;

/// Everything about one row of the log: the message or event, its frames and bytes, and of its connection the opening
/// handshake, TLS, and how long each step took. The pages are built when a row is first shown, or when somebody goes to one
/// of them: so the window is there sooner.
class DetailPane : public QTabWidget
{
    Q_OBJECT

public:
    explicit DetailPane(models::LogModel &model, QWidget *parent = nullptr);

    /// Shows @p row; -1: nothing but the latest handshake. What has to be read comes a moment later.
    void showRow(int row);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Only messages for which @p term of a filter holds are to be shown.
    void filterRequested(const QString &term);

private:
    enum Page { MessagePlace, FramesPlace, HexPlace, HandshakePlace, TlsPlace, TimingPlace };
    void addTabs();
    [[nodiscard]] bool isBuilt() const { return m_message != nullptr; }
    void build();
    void putPages();
    void connectPages();
    void showNoRow();
    void showNoMessage();
    void showUnreadable();
    void loadNeighbours(const std::shared_ptr<const capture::MessageDetail> &message);
    void takeMessage(const std::shared_ptr<const capture::MessageDetail> &message);
    void takeLarge(const std::shared_ptr<const capture::MessageDetail> &message);
    void findInvalid(const capture::MessageDetail &message);
    void forgetLarge();
    void takeEvents(std::vector<capture::EventRow> events, base::EventId selected);
    void loadEvents(int row, bool isSelected);
    void showLatestHandshake();

    models::LogModel &m_model;
    QStackedWidget *m_what;
    widgets::EmptyState *m_nothing;
    NoteLine *m_note = nullptr; // null, as are all that follow, until they are built
    MessagePage *m_message = nullptr;
    LargePage *m_large = nullptr;
    FramesPage *m_frames = nullptr;
    HexPage *m_hex = nullptr;
    DocumentView *m_handshake = nullptr;
    DocumentView *m_tls = nullptr;
    TimingPage *m_timing = nullptr;
    std::vector<LazyBytes *> m_lazy; // of the large message that is shown
    bool m_isLinking = false; // the field is chosen because of bytes
    int m_request = 0; // answers to earlier ones come too late
};

} // namespace framescope::panels
