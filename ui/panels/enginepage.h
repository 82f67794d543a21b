// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestpage.h"

class QCheckBox;
class QComboBox;
class QListWidget;

namespace framescope::panels {

/// Which implementation of the protocol speaks, and which violations it passes over.
class EnginePage : public RequestPage
{
    Q_OBJECT

public:
    explicit EnginePage(QWidget *parent = nullptr);

    void read(const workspace::Request &request) override;
    void write(workspace::Request &request) const override;
    [[nodiscard]] QString badge() const override;
    void setEngine(net::EngineKind engine) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRows();
    void addKinds();
    void nameKinds();
    void observe(bool isObserving);
    [[nodiscard]] protocol::ViolationKinds chosen() const;
    void choose(protocol::ViolationKinds kinds);

    QComboBox *m_engine;
    QCheckBox *m_observes;
    QListWidget *m_kinds;
};

} // namespace framescope::panels
