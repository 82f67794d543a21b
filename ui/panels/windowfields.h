// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;

namespace framescope::panels {

/// How one end compresses, in one row: whether each message stands alone, and how large its window is; RFC 7692,
/// section 7.1.
class WindowFields : public QWidget
{
    Q_OBJECT

public:
    /// What the choice of a window may say beside its size.
    struct Unsaid {
        QString nothing; ///< empty: a size has to be chosen
        QString any {}; ///< empty: there is no such choice
    };

    /// @p prefix: of the names of its widgets.
    WindowFields(const QString &prefix, const Unsaid &unsaid, QWidget *parent = nullptr);

    [[nodiscard]] bool isAlone() const;
    /// 8 to 15; nothing: it says something else than a size.
    [[nodiscard]] std::optional<int> bits() const;
    /// It says that any size will do.
    [[nodiscard]] bool isAny() const;
    /// Not an edit. @p isAny counts where there are no @p bits.
    void setValues(bool isAlone, std::optional<int> bits, bool isAny = false);

Q_SIGNALS:
    /// By the person.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    QCheckBox *m_alone;
    QComboBox *m_bits;
};

} // namespace framescope::panels
