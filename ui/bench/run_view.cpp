// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/bench/run_view.h"

#include "app/base/tr.h"
#include "app/measure/layers.h"
#include "ui/bench/run_text.h"
#include "ui/charts/comparison_chart.h"
#include "ui/charts/overview_chart.h"
#include "ui/kit/content_table.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
constexpr int ChartHeight = 420;

/// With what the published figures were measured, and why they are not those measured here.
QString classicText(const QList<measure::Result> &results)
{
    QStringList published, lines;
    for (const auto &result : results) {
        if (!result.published)
            continue;
        if (!published.contains(result.published->by))
            published.append(result.published->by);
        if (const auto why = measure::explanation(result); !why.isEmpty())
            lines.append(u"%1: %2"_s.arg(result.title, why));
    }
    lines.prepend(
        tr("Published: measured with %1. This run: medians, of many samples each.").arg(published.join(u"; "_s)));
    return lines.join(u"\n\n"_s);
}
} // namespace

RunView::RunView(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_title(titleLabel({}, 2))
    , m_summary(plainLabel({}, u"muted"_s))
    , m_chosenTitle(plainLabel({}, u"heading"_s))
    , m_classicNote(plainLabel({}))
    , m_overview(new OverviewChart)
    , m_classicTable(new ContentTable({}))
    , m_classicPart(new QWidget)
    , m_chart(new ComparisonChart)
    , m_open(new QPushButton)
{
    m_title->setObjectName(u"run-title"_s);
    layOut();
    connect(m_overview, &OverviewChart::chosen, this, [this](const QString &lesson, const QString &comparison) {
        choose(lesson, comparison);
        Q_EMIT brought(m_chosen);
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT linkFollowed({m_chart->result().lesson, u"measure"_s, m_chart->result().id});
    });
}

void RunView::layOut()
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::Small);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    m_overview->setMinimumWidth(1); // long texts in it ask for more than they need
    column->addWidget(m_overview);
    m_classicTable->setAccessibleName(tr("Published figures beside these"));
    m_classicTable->setStretchColumn(ClassicModel::TitleColumn);
    m_classicTable->setModel(&m_classics);
    auto *const classics = new QVBoxLayout(m_classicPart);
    classics->setContentsMargins(0, 0, 0, 0);
    classics->addWidget(section(tr("As published, and in this run"), m_classicTable));
    classics->addWidget(m_classicNote);
    column->addWidget(m_classicPart);
    column->addWidget(m_chosen = makeChosen());
}

QWidget *RunView::makeChosen()
{
    auto *const chosen = new QWidget;
    auto *const column = new QVBoxLayout(chosen);
    column->setContentsMargins(0, spacing::Medium, 0, 0);
    column->setSpacing(spacing::Small);
    auto *const top = new QHBoxLayout;
    top->addWidget(m_chosenTitle, 1);
    m_open->setText(tr("Open in its lesson"));
    m_open->setIcon(icon(u"book"_s));
    m_open->setAutoDefault(true);
    m_open->setObjectName(u"open-lesson"_s);
    top->addWidget(m_open, 0, Qt::AlignRight);
    column->addLayout(top);
    m_chart->setMinimumHeight(ChartHeight);
    column->addWidget(m_chart);
    return chosen;
}

void RunView::setRun(const KeptRun &run)
{
    m_run = run;
    m_title->setText(runTitle(run.info, verdictsOf(run.results)));
    m_summary->setText(runSummary(run.info, QLocale()));
    m_overview->setResults(run.results);
    m_overview->setVisible(run.results.size() > 1);
    const auto classics = classicRows(run.results);
    m_classics.setRows(classics);
    m_classicPart->setVisible(!classics.isEmpty());
    m_classicNote->setText(classicText(run.results));
    m_chosenTitle->setVisible(run.results.size() > 1); // of a single one it is that of the run
    m_chosen->setVisible(!run.results.isEmpty());
    if (!run.results.isEmpty())
        showResult(run.results.first());
}

void RunView::choose(const QString &lesson, const QString &comparison)
{
    for (const auto &result : std::as_const(m_run.results)) {
        if (result.lesson == lesson && result.id == comparison)
            return showResult(result);
    }
}

void RunView::showResult(const measure::Result &result)
{
    m_chosenTitle->setText(result.title);
    m_chart->setResult(result);
    const Link link{result.lesson, u"measure"_s, result.id};
    m_open->setVisible(problemOf(link, m_catalogue).isEmpty());
}

} // namespace lab::ui
