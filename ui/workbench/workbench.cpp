// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/workbench.h"

#include "ui/kit/labels.h"
#include "ui/kit/page_scroll.h"
#include "ui/results/outcome_view.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_controls.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/workbench/result_tabs.h"
#include "ui/workbench/stage_host.h"

#include <QKeyEvent>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int AmpleWidth = 1040, LeastWidth = 820; ///< below the one narrow, below the other little room
constexpr int RoomyHeight = 700, CompactHeight = 560;
constexpr int NarrowSide = 260;
constexpr int LeastStage = 92, StageShare = 24, AloneShare = 48; ///< pixels; percent of the height
constexpr int TabsHeight = 112, LowTabsHeight = 64; ///< of what the tabs hold, where a timeline stands above

QWidget *separator()
{
    auto *line = new QFrame;
    setRole(line, u"separator"_s);
    line->setFixedWidth(1);
    return line;
}

} // namespace

Workbench::Workbench(int sideWidth, TimelinePanel &timeline, QWidget *parent)
    : QWidget(parent)
    , m_sideWidth(sideWidth)
    , m_timeline(timeline)
    , m_side(new QWidget)
    , m_stripBar(new QFrame)
    , m_centre(new QWidget)
    , m_bar(new QFrame)
    , m_open(new QToolButton)
    , m_scroll(new PageScroll)
    , m_sideColumn(nullptr)
    , m_foot(new QVBoxLayout)
    , m_strip(new QHBoxLayout(m_stripBar))
    , m_tools(new QHBoxLayout)
    , m_row(new QHBoxLayout)
    , m_headline(new OutcomeView)
    , m_stagePlace(new QVBoxLayout)
    , m_column(new QVBoxLayout)
{
    layOutSide();
    layOutCentre();
    layOut();
    show(Shown::Question);
}

void Workbench::layOut()
{
    m_open->setObjectName(u"open-side"_s);
    m_open->setIcon(icon(u"list"_s));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setCheckable(true);
    setRole(m_stripBar, u"band"_s);
    m_strip->setContentsMargins(spacing::Small, spacing::Tiny, spacing::Small, spacing::Tiny);
    m_strip->setSpacing(spacing::Small);
    m_strip->addWidget(m_open);
    m_stripBar->hide();
    connect(m_open, &QToolButton::clicked, this, [this](bool open) { open ? openSide() : closeSide(); });
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addWidget(m_side);
    m_row->addWidget(separator());
    m_row->addWidget(m_centre, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_stripBar);
    all->addLayout(m_row, 1);
}

void Workbench::layOutSide()
{
    auto *content = new QWidget;
    m_sideColumn = new QVBoxLayout(content);
    m_sideColumn->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Medium);
    m_sideColumn->setSpacing(spacing::Medium);
    content->setAttribute(Qt::WA_StyledBackground);
    setRole(content, u"panel"_s);
    m_scroll->setWidget(content);
    m_side->setAttribute(Qt::WA_StyledBackground);
    m_side->setProperty("overlay", false);
    setRole(m_side, u"panel"_s);
    m_side->setFixedWidth(m_sideWidth);
    m_foot->setContentsMargins(spacing::Large, spacing::Small, spacing::Large, spacing::Medium);
    m_foot->setSpacing(spacing::Small);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_foot);
}

void Workbench::layOutCentre()
{
    setRole(m_bar, u"band"_s);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(spacing::Small, 2, spacing::Small, 2);
    bar->addWidget(m_timeline.transport(), 1);
    bar->addLayout(m_tools);
    m_stagePlace->setContentsMargins(spacing::Large, spacing::Small, spacing::Large, spacing::Small);
    m_centre->setAttribute(Qt::WA_StyledBackground);
    setRole(m_centre, u"panel"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_headline);
    m_column->addLayout(m_stagePlace);
    m_column->addWidget(m_bar);
    m_column->addWidget(&m_timeline, 1);
    m_centre->setLayout(m_column);
}

void Workbench::setSideTitle(const QString &title)
{
    m_open->setText(title);
    m_open->setAccessibleName(tr("Set up: %1").arg(title));
    m_open->setToolTip(tr("What is run, and with what"));
}

void Workbench::setTabs(ResultTabs *tabs)
{
    m_tabs = tabs;
    m_column->addWidget(tabs);
    connect(tabs, &ResultTabs::turned, this, &Workbench::arrange);
}

void Workbench::setQuestion(QWidget *question)
{
    m_question = question;
    m_column->insertWidget(m_column->indexOf(&m_timeline), question, 1);
}

void Workbench::setStageHeight(int pixels)
{
    m_stageHeight = pixels;
    arrange();
}

void Workbench::show(Shown what)
{
    m_shown = what;
    foldTabs();
    arrange();
}

/// In little room the timeline comes first, where there is one.
void Workbench::foldTabs()
{
    if (m_tabs)
        m_tabs->setFolded(m_room == Room::Little && m_shown == Shown::Lanes);
}

int Workbench::tabsHeight() const
{
    if (m_tabs->isFolded())
        return m_tabs->barHeight();
    // The same for all tabs: the bar stays under the pointer.
    return m_tabs->barHeight() + (height() < RoomyHeight ? LowTabsHeight : TabsHeight);
}

void Workbench::arrange()
{
    m_headline->setSteps(m_room == Room::Ample ? 4 : 2);
    m_headline->setCompact(m_room == Room::Little || height() < CompactHeight);
    m_timeline.transport()->setVisible(hasReplay());
    m_timeline.transport()->setZoomable(m_shown == Shown::Lanes);
    m_timeline.transport()->setCompact(m_room == Room::Little || height() < CompactHeight);
    arrangeStage();
    showBar();
    if (m_question)
        m_question->setVisible(m_shown == Shown::Question);
    if (!m_tabs)
        return;
    m_tabs->setVisible(m_shown != Shown::Question);
    const bool hasLanes = m_shown == Shown::Lanes;
    // In little room the tabs open over the timeline.
    const bool isCovered = m_tabs->isTall() || (m_room == Room::Little && !m_tabs->isFolded());
    m_timeline.setVisible(hasLanes && !isCovered);
    if (hasLanes && !isCovered)
        m_tabs->setFixedHeight(tabsHeight());
    else {
        m_tabs->setMinimumHeight(m_tabs->barHeight());
        m_tabs->setMaximumHeight(m_tabs->isFolded() ? m_tabs->barHeight() : QWIDGETSIZE_MAX);
    }
    m_column->setStretchFactor(m_tabs, hasLanes && !isCovered ? 0 : 1);
}

void Workbench::arrangeStage()
{
    if (auto *const stage = m_stage ? nullptr : findChild<StageHost *>())
        adopt(*stage);
    if (!m_stage)
        return;
    const bool isAmple = m_room == Room::Ample && height() >= RoomyHeight;
    const bool hasLanes = m_shown == Shown::Lanes;
    const int share = height() * (hasLanes ? StageShare : AloneShare) / 100;
    const int most = !hasLanes ? std::max(m_stageHeight, share)
                     : isAmple ? m_stageHeight
                               : std::min(m_stageHeight, share);
    m_stage->setMostHeight(std::max(LeastStage, most), hasLanes); // a timeline below stays where it is
}

void Workbench::adopt(StageHost &stage)
{
    m_stage = &stage;
    for (auto *button : {stage.hold(), stage.exporter()})
        m_tools->addWidget(button);
    stage.hold()->installEventFilter(this);
}

/// There is nothing in it to press before a run, unless live runs move the picture.
void Workbench::showBar()
{
    m_bar->setVisible(hasReplay() || (m_stage && !m_stage->hold()->isHidden()));
}

void Workbench::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Room now = width() < LeastWidth ? Room::Little : width() < AmpleWidth ? Room::Narrow : Room::Ample;
    // What moves to another place loses the focus on the way.
    const QPointer<QWidget> focused = isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    if (now != m_room)
        turnTo(now);
    arrange();
    placeSide();
    if (focused && focused != window()->focusWidget())
        (focused->isVisible() ? focused.data() : m_open)->setFocus(Qt::OtherFocusReason);
}

void Workbench::turnTo(Room room)
{
    const bool wasLittle = m_room == Room::Little;
    m_room = room;
    const bool isLittle = room == Room::Little;
    m_side->setFixedWidth(room == Room::Ample ? m_sideWidth : std::min(m_sideWidth, NarrowSide));
    m_stripBar->setVisible(isLittle);
    if (isLittle && !wasLittle) {
        m_row->removeWidget(m_side);
        m_side->setProperty("overlay", true);
        m_side->setParent(this);
        closeSide();
    } else if (!isLittle && wasLittle) {
        m_row->insertWidget(0, m_side);
        m_side->setProperty("overlay", false);
        m_side->show();
    }
    if (isLittle != wasLittle)
        foldTabs();
    if (m_tabs)
        m_tabs->setCompact(room != Room::Ample);
    Q_EMIT roomChanged(room);
}

void Workbench::placeSide()
{
    if (m_room != Room::Little)
        return;
    const int top = m_stripBar->sizeHint().height();
    m_side->setGeometry(0, top, m_side->width(), height() - top);
    m_side->raise();
}

void Workbench::openSide()
{
    if (m_room != Room::Little)
        return;
    m_open->setChecked(true);
    m_side->show();
    placeSide();
    m_centre->installEventFilter(this);
}

void Workbench::closeSide()
{
    if (m_room != Room::Little)
        return;
    if (m_side->isAncestorOf(focusWidget()))
        m_open->setFocus(Qt::OtherFocusReason);
    m_side->hide();
    m_open->setChecked(false);
}

/// Esc is the part's, to stop what runs, but for the column that lies over it.
bool Workbench::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOverPart() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void Workbench::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isOverPart())
        closeSide();
    else
        QWidget::keyPressEvent(event);
}

bool Workbench::isOverPart() const
{
    return m_room == Room::Little && m_side->isVisible();
}

bool Workbench::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_centre && event->type() == QEvent::MouseButtonPress)
        closeSide();
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        showBar();
    return QWidget::eventFilter(watched, event);
}

} // namespace lab::ui
