// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/log/log_entry.h"

#include <QWidget>

class QPlainTextEdit;

namespace lab::ui {

/// One entry whole, beside the log. It stays when the entry has left the log.
class LogDetails : public QWidget
{
    Q_OBJECT

public:
    explicit LogDetails(QWidget *parent = nullptr);

    void setEntry(const LogEntry &entry);
    QString text() const;

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();

    QPlainTextEdit *m_text;
};

} // namespace lab::ui
