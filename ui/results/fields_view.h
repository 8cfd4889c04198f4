// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/fields.h"

#include <QWidget>

class QVBoxLayout;

namespace lab::ui {

/// What came of an operation: single values as a property list, each list of rows as a table under its name.
class FieldsView : public QWidget
{
    Q_OBJECT

public:
    explicit FieldsView(QWidget *parent = nullptr);

    /// What is shown of the fields from the next setFields() on.
    enum class Show {
        All,
        Tables, ///< where the single values are shown elsewhere: side by side with others'
    };
    void setShown(Show what) { m_shown = what; }
    /// Draws tables that count up as curves, too.
    void setCharted(bool charted) { m_charted = charted; }
    void setFields(const Fields &fields);

private:
    void addProperties(const Fields &fields);
    void addTable(const QString &name, const QList<Fields> &rows);

    QVBoxLayout *m_layout;
    Show m_shown = Show::All;
    bool m_charted = false;
};

} // namespace lab::ui
