// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestpage.h"

namespace framescope::panels {

class FieldTable;

/// The parameters of the URL's query, both ways: what is typed in the address stands here, and what is written here
/// stands in the address. One that is switched off stands here only.
class ParametersPage : public RequestPage
{
    Q_OBJECT

public:
    explicit ParametersPage(QWidget *parent = nullptr);

    void read(const workspace::Request &request) override;
    void write(workspace::Request &request) const override;
    [[nodiscard]] QString badge() const override;
    /// The address has been typed: those that are switched off stay.
    void readAddress(const QString &url);

private:
    FieldTable *m_table;
};

/// The headers of the opening handshake beside those that it makes itself.
class HeadersPage : public RequestPage
{
    Q_OBJECT

public:
    explicit HeadersPage(QWidget *parent = nullptr);

    void read(const workspace::Request &request) override;
    void write(workspace::Request &request) const override;
    [[nodiscard]] QString badge() const override;

private:
    FieldTable *m_table;
};

/// The subprotocols that are asked for.
class SubprotocolsPage : public RequestPage
{
    Q_OBJECT

public:
    explicit SubprotocolsPage(QWidget *parent = nullptr);

    void read(const workspace::Request &request) override;
    void write(workspace::Request &request) const override;
    [[nodiscard]] QString badge() const override;

private:
    QLineEdit *m_names;
};

} // namespace framescope::panels
