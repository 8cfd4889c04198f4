// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lab/lab.h"

namespace lab::ui {

class NoticeBar;

/// Turns what befalls the lab into notices with what can be done about it: no server, a server that does not answer, an
/// unusable database, progress that was not saved, keys that were removed.
class LabNotices : public QObject
{
    Q_OBJECT

public:
    /// That the connection is lost stands in the banner, for as long as it is; all else among the notes.
    LabNotices(Lab &lab, NoticeBar &notes, NoticeBar &banner, QObject *parent = nullptr);

    void tell(const QString &message);
    void warn(const QString &message);

Q_SIGNALS:
    void connectRequested();

private:
    void say(const QString &message);
    void serverChanged();
    void settleNotice();
    void showServerProblem(const QString &message, const QString &hint);
    void healthChanged(const Health &health);
    void databaseChecked(const QString &problem, const QString &hint);
    void cleaned(qint64 keys, const QString &problem);
    void tryAgain();
    void setDatabaseAside();

    Lab &m_lab;
    NoticeBar &m_bar;
    NoticeBar &m_banner;
    int m_unanswered = 0;          ///< health checks in a row
    QString m_underWay;            ///< what the lab said before the server was ready
    bool m_hasJustChanged = false; ///< serverChanged() has just come
};

} // namespace lab::ui
