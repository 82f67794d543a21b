// Framescope - the WebSocket workbench
// SPDX-FileCopyrightText: 2026 The Framescope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace framescope::models {

/// One line of a table of names and values.
struct Field {
    QString name;
    QString value;
    bool isEnabled = true;
    bool isSecret = false;
    QString origin; ///< what the owner has noted; goes with the field

    friend bool operator==(const Field &, const Field &) = default;
};

/// Names and values that a person edits in place: headers, parameters, variables. The last row is always an empty one,
/// and becomes a field when it is written into.
class FieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, SecretColumn, ColumnCount };

    enum Feature {
        NoFeature = 0,
        CanDisable = 1, ///< rows have a box that switches them on and off
        CanBeSecret = 2, ///< and one that says whether the value is a secret
        EditForgetsOrigin = 4, ///< the origin is emptied when name or value is edited
    };
    Q_DECLARE_FLAGS(Features, Feature)

    explicit FieldsModel(Features features, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Field> &fields() const { return m_fields; }
    /// Does nothing where these are the fields that are there.
    void setFields(const std::vector<Field> &fields);
    void removeFields(int row, int count);
    /// Whether the value of a new field with this name is a secret; by default none is.
    void setSecretGuess(std::function<bool(const QString &)> guess) { m_guess = std::move(guess); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// By the person.
    void edited();

private:
    [[nodiscard]] const Field &at(int row) const;
    [[nodiscard]] bool isEmptyRow(int row) const { return row == static_cast<int>(m_fields.size()); }
    [[nodiscard]] static bool hasBox(int column, Features features);
    [[nodiscard]] bool canSet(const QModelIndex &index, int role) const;
    bool setText(Field &field, int column, const QString &text);
    static bool setBox(Field &field, int column, bool isChecked);

    Features m_features;
    std::function<bool(const QString &)> m_guess;
    std::vector<Field> m_fields;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(FieldsModel::Features)

} // namespace framescope::models
