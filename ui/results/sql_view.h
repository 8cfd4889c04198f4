// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"
#include "ui/results/sql_model.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace lab::ui {

class ContentTable;

/// What SQL would have done: as one would write it, the twin's statements and answer, and whether it is the pattern's;
/// and the pattern's own statements when it has some.
class SqlView : public QWidget
{
    Q_OBJECT

public:
    explicit SqlView(QWidget *parent = nullptr);

    /// `plainSql` as Operation::plainSql: it stands first, and what the twin really ran is folded.
    void showReport(const Report &report, const QString &plainSql = {});

private:
    void layOut();
    void unfold(bool unfolded);
    void showTwin(const TwinReport &twin, const Outcome &outcome);

    SqlModel m_twinModel, m_ownModel;
    QLabel *m_plain, *m_answer, *m_comparison, *m_none, *m_ownTitle;
    QToolButton *m_fold;
    ContentTable *m_twin, *m_own;
};

} // namespace lab::ui
