// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/log/log_filter.h"
#include "ui/log/seen_names.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace lab::ui {

/// What a tab of the log is to show: a text, a channel or stream, a connection; of commands also the housekeeping.
class LogFilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit LogFilterRow(LogKind kind, QWidget *parent = nullptr);

    LogFilter filter() const;
    /// What there is to choose from.
    void offer(const SeenNames &places, const SeenNames &connections);
    QLineEdit *search() const { return m_search; }
    /// Null where there is none.
    QCheckBox *housekeeping() const { return m_housekeeping; }

Q_SIGNALS:
    void changed();

private:
    void addChoice(QComboBox *combo, const QString &name);
    void addHousekeeping();

    QLineEdit *m_search;
    QComboBox *m_place = nullptr, *m_connection;
    QCheckBox *m_housekeeping = nullptr;
};

} // namespace lab::ui
