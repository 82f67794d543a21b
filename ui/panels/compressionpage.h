// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestpage.h"

#include <protocol/deflateterms.h>

class QCheckBox;

namespace framescope::panels {

class WindowFields;

/// What is offered of permessage-deflate: as the text that is sent, and as its parameters, each way. A text that is no valid
/// offer is sent as it is.
class CompressionPage : public RequestPage
{
    Q_OBJECT

public:
    explicit CompressionPage(QWidget *parent = nullptr);

    void read(const workspace::Request &request) override;
    void write(workspace::Request &request) const override;
    [[nodiscard]] QString badge() const override;
    void setEngine(net::EngineKind engine) override;

private:
    void makeRows();
    void writeText();
    void showText();
    [[nodiscard]] protocol::DeflateTerms terms() const;

    QCheckBox *m_offers;
    QLineEdit *m_text;
    QLabel *m_note;
    WindowFields *m_server;
    WindowFields *m_client;
};

} // namespace framescope::panels
