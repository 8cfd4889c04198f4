// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/notices/notice_bar.h"

#include <QFrame>

class QHBoxLayout;

namespace lab::ui {

/// One notice: symbol and word for its severity, the message, the hint, a button for each action, copy, close.
class NoticeCard : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeCard(const Notice &notice, QWidget *parent = nullptr);
    const QString &topic() const { return m_topic; }
    Notice::Severity severity() const { return m_severity; }
    bool hasActions() const { return m_hasActions; }
    /// It is pointed at, or has the focus.
    bool isAttended() const;

private:
    int firstLineHeight() const;
    QWidget *makeTexts(const Notice &notice);
    QLayout *makeActions(const Notice &notice);
    void addTools(const Notice &notice, QHBoxLayout *row);
    void dismiss();

    QString m_topic;
    Notice::Severity m_severity;
    bool m_hasActions;
};

} // namespace lab::ui
