// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/log/log_entry.h"

#include <QToolButton>

namespace lab::ui {

enum class LogFormat { Text, JsonLines };

/// Whole entries in their order, each on a line.
QByteArray savedLog(const QList<LogEntry> &entries, LogFormat format);

/// Saves entries of the log, all or those that are shown, as a file. It is written on another thread: making the text
/// of ten thousand entries takes longer than the window may wait. That goes on when this is gone.
class LogSave : public QToolButton
{
    Q_OBJECT

public:
    enum class Which { All, Shown };
    struct Choice
    {
        Which which;
        LogFormat format;
    };

    explicit LogSave(QWidget *parent = nullptr);

    /// Who wants to save: gives the entries when they are asked for.
    void setSource(std::function<QList<LogEntry>(Which)> source) { m_source = std::move(source); }
    /// Ends in saved() or failed().
    void save(const QString &path, Choice choice);

Q_SIGNALS:
    void saved(const QString &what);
    void failed(const QString &problem);

private:
    void ask(Choice choice);

    std::function<QList<LogEntry>(Which)> m_source;
};

} // namespace lab::ui
