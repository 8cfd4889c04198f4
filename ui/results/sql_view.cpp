// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/results/sql_view.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/kit/content_table.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

/// Why no twin stands there.
QString noTwinText(const Report &report)
{
    if (report.failure)
        return tr("Not run: the operation failed before it.");
    return report.statements().isEmpty() ? tr("This has no counterpart in SQL.")
                                         : tr("No SQL beside it: the pattern itself asks the database.");
}

QString answerText(const TwinReport &twin)
{
    if (twin.failure)
        return tr("SQL failed: %1").arg(twin.failure->message);
    if (!twin.outcome)
        return {};
    if (twin.outcome->rejection)
        return tr("SQL said no: %1").arg(twin.outcome->rejection->message);
    return twin.outcome->headline.isEmpty() ? limitedText(QVariant::fromValue(twin.outcome->fields))
                                            : twin.outcome->headline;
}

} // namespace

SqlView::SqlView(QWidget *parent)
    : QWidget(parent)
    , m_plain(plainLabel({}, u"wire"_s))
    , m_answer(plainLabel({}))
    , m_comparison(plainLabel({}))
    , m_none(plainLabel({}, u"muted"_s))
    , m_ownTitle(captionLabel(tr("The pattern's own SQL"), u"muted"_s))
    , m_fold(new QToolButton)
    , m_twin(new ContentTable(tr("Statements of the relational twin")))
    , m_own(new ContentTable(tr("Statements of the pattern itself")))
{
    m_plain->setObjectName(u"plain-sql"_s);
    m_fold->setObjectName(u"fold-sql"_s);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setCheckable(true);
    connect(m_fold, &QToolButton::toggled, this, &SqlView::unfold);
    layOut();
}

void SqlView::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    for (auto *widget :
         std::initializer_list<QWidget *>{m_none, m_plain, m_answer, m_comparison, m_fold, m_twin, m_ownTitle, m_own})
        layout->addWidget(widget);
    m_twin->setModel(&m_twinModel);
    m_own->setModel(&m_ownModel);
    m_comparison->setObjectName(u"comparison"_s);
    m_none->setObjectName(u"no-twin"_s);
}

/// Answering in every case as Redis does takes more than one would write.
void SqlView::unfold(bool unfolded)
{
    m_fold->setIcon(icon(unfolded ? u"chevron-down"_s : u"chevron-right"_s));
    m_twin->setVisible(unfolded);
}

void SqlView::showReport(const Report &report, const QString &plainSql)
{
    const bool hasTwin = report.twin.has_value();
    showText(m_plain, hasTwin ? plainSql : QString());
    const auto ran = hasTwin ? report.twin->statements().size() : 0;
    m_fold->setVisible(hasTwin && !plainSql.isEmpty());
    m_fold->setText(counted(ran, tr("What was run, to answer as Redis does: one statement"),
                            tr("What was run, to answer as Redis does: %1 statements", nullptr, formOf(ran))));
    m_fold->setChecked(false);
    m_none->setVisible(!hasTwin);
    m_none->setText(noTwinText(report));
    unfold(false);
    m_twin->setVisible(hasTwin && plainSql.isEmpty());
    m_answer->setVisible(hasTwin);
    m_comparison->setVisible(false);
    const auto own = report.statements();
    m_ownTitle->setVisible(!own.isEmpty());
    m_own->setVisible(!own.isEmpty());
    m_ownModel.setRows(own);
    m_twinModel.setRows(hasTwin ? report.twin->statements() : QList<sql::SqlRecord>());
    if (hasTwin)
        showTwin(*report.twin, report.outcome.value_or(Outcome()));
}

void SqlView::showTwin(const TwinReport &twin, const Outcome &outcome)
{
    m_answer->setText(answerText(twin));
    setRole(m_answer, twin.failure ? u"danger"_s : QString());
    if (!twin.outcome || !haveCommonAnswer(outcome, *twin.outcome, twin.aboutTheWay))
        return;
    const bool same = sameAnswer(outcome, *twin.outcome, twin.aboutTheWay, twin.inAnyOrder);
    m_comparison->setVisible(true);
    m_comparison->setText(
        same ? tr("= The same answer as the pattern's.")
             : tr("≠ Another answer than the pattern's. The twin knows only what was done here: not what others did to "
                  "the key, nor another server."));
    setRole(m_comparison, same ? u"success"_s : u"warning"_s);
}

} // namespace lab::ui
