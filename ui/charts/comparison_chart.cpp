// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/charts/comparison_chart.h"

#include "app/base/units.h"
#include "app/measure/layers.h"
#include "app/measure/quality.h"
#include "ui/charts/chart_factory.h"
#include "ui/charts/chart_parts.h"
#include "ui/charts/conditions_view.h"
#include "ui/charts/legend.h"
#include "ui/charts/view_switch.h"
#include "ui/kit/content_table.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QChartView>
#include <QComboBox>
#include <QLabel>
#include <QScatterSeries>
#include <QToolTip>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

ComparisonChart::ComparisonChart(QWidget *parent)
    : QWidget(parent)
    , m_hint(makeLabel(u"muted"_s, tr("No measurement"), bodyFont()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_hint->setAlignment(Qt::AlignCenter);
    column->addWidget(m_hint, 1);
    m_body = makeBody();
    column->addWidget(m_body, 1);
    setMeasuring(false);
    clear();
    if (Theme *theme = Theme::instance())
        connect(theme, &Theme::changed, this, &ComparisonChart::redraw);
}

ComparisonChart::~ComparisonChart() = default;

QLabel *ComparisonChart::makeLabel(const QString &role, const QString &accessibleName, const QFont &font)
{
    auto *label = new QLabel;
    // Before the role: a label that the style sheet has dressed keeps the font it had then.
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAccessibleName(accessibleName);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(label, role);
    return label;
}

QWidget *ComparisonChart::makeControls()
{
    QList<ViewSwitch::View> views;
    for (const ChartKind kind : ChartKinds)
        views.append({chartKindName(kind), chartKindTip(kind)});
    views.append(tableView());
    m_switch = new ViewSwitch(views);
    connect(m_switch, &ViewSwitch::chosen, this, &ComparisonChart::showView);
    m_points = new QComboBox;
    m_points->setAccessibleName(tr("Point of the sweep"));
    m_points->setToolTip(tr("The value of the variable to look at"));
    connect(m_points, &QComboBox::activated, this, &ComparisonChart::redraw);
    m_switch->addBehind(m_points);
    return m_switch;
}

void ComparisonChart::makeParts()
{
    m_verdict = makeLabel(u"heading"_s, tr("Verdict"), headingFont(4));
    m_verdict->setObjectName(u"verdict"_s);
    m_compared = makeLabel({}, tr("Compared"), bodyFont());
    m_compared->setObjectName(u"compared"_s);
    m_legend = new Legend;
    m_view = new QChartView;
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(tr("Chart"));
    m_caption = makeLabel({}, tr("How to read the chart"), smallFont());
    m_table = new ContentTable(tr("Numbers behind the chart"));
    m_table->setStretchColumn(SummaryModel::RatioColumn);
    m_table->setModel(&m_numbers);
    m_conditions = new ConditionsView(tr("Conditions"));
}

QWidget *ComparisonChart::makeBody()
{
    makeParts();
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(spacing::Small);
    m_explanation = makeLabel({}, tr("Where the time goes"), bodyFont());
    m_explanation->setObjectName(u"explanation"_s);
    column->addWidget(m_verdict);
    column->addWidget(m_compared);
    column->addWidget(m_explanation);
    column->addWidget(makeControls());
    column->addWidget(m_legend);
    column->addWidget(m_view, 100);
    column->addWidget(m_table);
    column->addWidget(m_caption);
    column->addWidget(m_conditions);
    column->addStretch(1);
    return body;
}

void ComparisonChart::setResult(const measure::Result &result)
{
    const qsizetype shown = point();
    m_result = result;
    fillPoints();
    setPoint(shown);
    showResult();
}

void ComparisonChart::clear()
{
    m_result = {};
    fillPoints();
    showResult();
}

void ComparisonChart::setMeasuring(bool measuring)
{
    m_hint->setText(measuring ? tr("Measuring. Each point is drawn as soon as it is measured.")
                              : tr("Nothing has been measured yet. Start the measurement to see its chart here."));
}

void ComparisonChart::fillPoints()
{
    m_points->clear();
    for (const auto &point : std::as_const(m_result.points)) {
        m_points->addItem(u"%1 %2"_s.arg(point.variable, point.place()));
    }
}

void ComparisonChart::showResult()
{
    const bool measured = !m_result.points.isEmpty();
    m_hint->setVisible(!measured);
    m_body->setVisible(measured);
    // Its first sentence is the finding; the figures behind it stand below.
    const auto verdict = m_result.verdict();
    const auto end = verdict.indexOf(". "_L1);
    m_verdict->setText(end < 0 ? verdict : verdict.first(end + 1));
    showText(m_compared, end < 0 ? QString() : verdict.sliced(end + 2));
    showText(m_explanation, measure::explanation(m_result));
    m_conditions->setConditions(m_result.allConditions() + measure::qualityOf(m_result));
    m_numbers.setRows(summaryRows(m_result));
    m_table->setColumnHidden(SummaryModel::PointColumn, !isSwept());
    m_view->setAccessibleDescription(measured ? describe(m_result) : QString());
    redraw();
}

bool ComparisonChart::isSwept() const
{
    return m_result.points.size() > 1 || (!m_result.points.isEmpty() && !m_result.points.first().variable.isEmpty());
}

void ComparisonChart::showView(int view)
{
    constexpr int Kinds = std::size(ChartKinds);
    if (view < Kinds)
        setKind(ChartKinds[view]);
    else
        setTableShown(true);
}

void ComparisonChart::setKind(ChartKind kind)
{
    setTableShown(false);
    m_switch->setView(static_cast<int>(kind));
    if (kind == m_kind)
        return;
    m_kind = kind;
    redraw();
    Q_EMIT kindChanged(kind);
}

void ComparisonChart::setTableShown(bool shown)
{
    if (shown == m_showsTable)
        return;
    m_showsTable = shown;
    m_switch->setView(shown ? static_cast<int>(std::size(ChartKinds)) : static_cast<int>(m_kind));
    redraw();
}

qsizetype ComparisonChart::point() const
{
    return std::max(m_points->currentIndex(), 0);
}

void ComparisonChart::setPoint(qsizetype point)
{
    m_points->setCurrentIndex(static_cast<int>(std::min(point, m_result.points.size() - 1)));
    redraw();
}

QChart *ComparisonChart::chart() const
{
    return m_result.points.isEmpty() ? nullptr : m_view->chart();
}

void ComparisonChart::redraw()
{
    m_points->setVisible(!m_showsTable && m_kind != ChartKind::Median && m_result.points.size() > 1);
    m_legend->setEntries(m_showsTable ? QList<LegendEntry>() : legendOf(m_result, m_kind));
    m_caption->setText(m_showsTable ? tableCaption() : captionOf(m_result, m_kind, point()));
    m_view->setVisible(!m_showsTable);
    m_table->setVisible(m_showsTable);
    const std::unique_ptr<QChart> old(m_view->chart());
    m_view->setChart(makeChart(m_result, m_kind, point(), Tokens::current()).release());
    showTips();
    fitHeights();
}

void ComparisonChart::showTips()
{
    const auto all = m_view->chart()->series();
    for (QAbstractSeries *series : all) {
        const auto *markers = qobject_cast<QScatterSeries *>(series);
        if (!markers)
            continue;
        connect(markers, &QScatterSeries::hovered, this, [this, markers](const QPointF &place, bool over) {
            const QStringList tips = tipsOf(*markers);
            const auto index = markers->points().indexOf(place);
            QToolTip::showText(QCursor::pos(), over ? tips.value(index) : QString(), m_view);
        });
    }
}

void ComparisonChart::fitHeights()
{
    const ChartHeights heights = chartHeights(m_result, m_kind);
    m_view->setMinimumHeight(heights.least);
    m_view->setMaximumHeight(heights.greatest);
    // A scroll area asks for the least height without saying for which width: wrapped text needs more when narrow.
    setMinimumHeight(layout()->minimumHeightForWidth(width()));
}

bool ComparisonChart::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitHeights();
    return QWidget::event(event);
}

void ComparisonChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeights();
}

} // namespace lab::ui
