// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/overview/overview_page.h"

#include "app/base/next_signal.h"
#include "app/base/tr.h"
#include "ui/kit/labels.h"
#include "ui/kit/page_scroll.h"
#include "ui/overview/hero.h"
#include "ui/overview/lesson_grid.h"
#include "ui/overview/minutes.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestPage = 1128;

/// For people: `Break`; empty of what is no part.
QString partTitle(const QString &part)
{
    const QList<std::pair<QString, QString>> titles{{u"learn"_s, tr("Learn")},   {u"try"_s, tr("Try")},
                                                    {u"break"_s, tr("Break")},   {u"measure"_s, tr("Measure")},
                                                    {u"check"_s, tr("Check")},   {u"build"_s, tr("Build")},
                                                    {u"source"_s, tr("Source")}, {u"notes"_s, tr("Notes")}};
    for (const auto &[id, title] : titles) {
        if (id == part)
            return title;
    }
    return {};
}

QString numberedTitle(const Lesson &lesson)
{
    return u"%1 %2"_s.arg(QString::number(lesson.number).rightJustified(2, u'0'), lesson.title);
}

} // namespace

OverviewPage::OverviewPage(Lab &lab, QWidget *parent)
    : QWidget(parent)
    , m_lab(lab)
    , m_scroll(new PageScroll)
    , m_continue(captionLabel({}, u"muted"_s))
    , m_where(captionLabel({}, u"heading"_s))
    , m_about(captionLabel({}, u"muted"_s))
    , m_goOn(new QPushButton)
    , m_grid(new LessonGrid(lab))
{
    setAccessibleName(tr("Overview"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_scroll->setWidget(makePage());
    connect(m_grid, &LessonGrid::chosen, this, &OverviewPage::open);
    connect(m_goOn, &QPushButton::clicked, this, [this] { Q_EMIT linkFollowed(m_place); });
    setPlace({}, {});
}

QWidget *OverviewPage::makePage()
{
    auto *page = new QWidget;
    auto *column = new QWidget;
    column->setMaximumWidth(WidestPage);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::Large);
    if (const auto *const lesson = openerLesson(m_lab.catalogue())) {
        m_hero = new Hero(*lesson, m_lab);
        connect(m_hero, &Hero::played, this, &OverviewPage::played);
        connect(m_hero, &Hero::linkFollowed, this, &OverviewPage::linkFollowed);
        rows->addWidget(m_hero);
    }
    rows->addWidget(makeContinue());
    rows->addWidget(m_grid);
    rows->addStretch();
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(spacing::Large, spacing::Large, spacing::Large, spacing::Large);
    layout->addStretch();
    layout->addWidget(column, 100);
    layout->addStretch();
    return page;
}

QWidget *OverviewPage::makeContinue()
{
    m_goOn->setObjectName(u"go-on"_s);
    m_goOn->setAutoDefault(true);
    auto *row = new QFrame;
    setRole(row, u"card"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(spacing::Large, spacing::Small, spacing::Small, spacing::Small);
    layout->setSpacing(spacing::Small);
    for (auto *label : {m_continue, m_where, m_about})
        layout->addWidget(label);
    layout->addStretch();
    layout->addWidget(m_goOn);
    return row;
}

void OverviewPage::setPlace(const QString &lesson, const QString &part)
{
    m_place = {lesson, part.isEmpty() ? u"learn"_s : part};
    if (!problemOf({lesson, u"learn"_s}, m_lab.catalogue()).isEmpty())
        m_place = {};
    showPlace();
}

void OverviewPage::showPlace()
{
    const auto &lessons = m_lab.catalogue().lessons();
    const bool isNew = m_place.lesson.isEmpty();
    if (isNew)
        m_place = {lessons.first().id, u"learn"_s};
    const auto &lesson = m_lab.catalogue().lesson(m_place.lesson);
    m_continue->setText(isNew ? tr("Or start at the beginning") : tr("Continue"));
    m_where->setText(numberedTitle(lesson));
    m_about->setText(isNew ? aboutMinutesText(lesson) : partTitle(m_place.part));
    m_goOn->setText(isNew ? tr("Open lesson %1").arg(lesson.number, 2, 10, '0'_L1) : tr("Go on"));
    m_goOn->setAccessibleName(tr("%1: %2").arg(m_goOn->text(), lesson.title));
}

/// Where it was left, as far as that is known.
void OverviewPage::open(const QString &lesson)
{
    Q_EMIT linkFollowed(lesson == m_place.lesson ? m_place : Link{lesson, u"learn"_s});
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_grid->setColumns(LessonGrid::columnsFor(event->size().width()));
    if (m_hero)
        m_hero->setRoom(event->size().width());
}

void OverviewPage::focusHero()
{
    if (m_hero)
        m_hero->focusRun();
}

QCoro::Task<void> OverviewPage::demonstrate()
{
    if (!m_hero)
        co_return;
    m_hero->run();
    while (m_hero->isRunning())
        co_await nextSignal(m_hero, &Hero::settled);
}

} // namespace lab::ui
