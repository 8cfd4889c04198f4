// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/stage_host.h"

#include "ui/kit/failure_view.h"
#include "ui/kit/labels.h"
#include "ui/picture/picture_view.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

StageHost::StageHost(const QString &lesson, QWidget *parent)
    : QWidget(parent)
    , m_lesson(lesson)
    , m_stage(makeStage(lesson))
    , m_view(new PictureView)
    , m_fold(iconButton(u"chevron-down"_s, tr("Show or hide the picture")))
    , m_problem(plainLabel({}, u"warning"_s))
{
    m_fold->setText(tr("Live picture"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problem->setObjectName(u"stage-problem"_s);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_problem);
    layout->addWidget(m_view);
    setUnfolded(true);
    changed();
    connect(m_fold, &QToolButton::clicked, this, [this] {
        setUnfolded(!m_isUnfolded);
        Q_EMIT unfolded(m_isUnfolded);
    });
}

StageHost::~StageHost() = default;

void StageHost::setUnfolded(bool open)
{
    m_isUnfolded = open;
    m_fold->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s));
    m_view->setVisible(open);
}

void StageHost::forgetRun(Subject subject)
{
    Request none;
    none.what = subject == Subject::Scenarios ? Request::What::Scenario : Request::What::Operation;
    beginRun(none);
}

void StageHost::beginRun(const Request &request)
{
    m_replay = {};
    m_stage->begin(request);
    changed();
}

void StageHost::addEvents(const Timeline &events)
{
    for (const auto &event : events)
        m_stage->apply(event);
    changed();
}

void StageHost::showRun(const Report &report)
{
    m_replay = StageReplay(report.request, report.timeline);
    m_replay.moveToEnd(*m_stage);
    changed();
}

void StageHost::showMoment(double micros)
{
    if (m_replay.isEmpty())
        return;
    m_replay.moveTo(micros, *m_stage);
    changed();
}

void StageHost::observe(const Observation &observation)
{
    showText(m_problem, {});
    m_stage->observe(observation);
    changed();
}

void StageHost::showProblem(const Failure &failure)
{
    showText(m_problem,
             tr("%1: what is drawn is the last that was known. %2").arg(failureTitle(failure.kind), failure.message));
}

void StageHost::clear()
{
    m_replay = {};
    m_stage = makeStage(m_lesson);
    changed();
}

void StageHost::changed()
{
    m_view->setPicture(m_stage->picture());
}

} // namespace lab::ui
