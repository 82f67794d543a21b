// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QComboBox;
class QMimeData;
class QPushButton;

namespace framescope::widgets {
class ElidedLabel;
}

namespace framescope::panels {

/// A file that is sent as one message.
class FileMessage : public QFrame
{
    Q_OBJECT

public:
    explicit FileMessage(QWidget *parent = nullptr);

    /// The one file of what is dragged; empty where it is something else.
    [[nodiscard]] static QString fileOf(const QMimeData &data);
    /// Names of texts are sent as text, all others as binary, until the person says otherwise.
    void setFile(const QString &path);
    /// Reads the file without stopping the window; textRead(), binaryRead() or failed() follows.
    void read();

Q_SIGNALS:
    void chosen();
    void textRead(const QByteArray &bytes);
    void binaryRead(const QByteArray &bytes);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void updateName();
    void deliver(const QByteArray &bytes, const QString &problem);

    QString m_path;
    qint64 m_size = 0;
    bool m_isReading = false;
    widgets::ElidedLabel *m_name;
    QPushButton *m_choose;
    QComboBox *m_type;
};

} // namespace framescope::panels
