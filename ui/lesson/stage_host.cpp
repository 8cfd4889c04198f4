// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/stage_host.h"

#include "ui/kit/failure_view.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

StageHost::StageHost(std::unique_ptr<Stage> stage, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage.release())
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
    layout->addWidget(m_stage);
    setUnfolded(true);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        setUnfolded(!m_isUnfolded);
        Q_EMIT unfolded(m_isUnfolded);
    });
}

void StageHost::setUnfolded(bool open)
{
    m_isUnfolded = open;
    m_fold->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s));
    m_stage->setVisible(open);
}

void StageHost::observe(const Fields &state)
{
    showText(m_problem, {});
    m_stage->observe(state);
}

void StageHost::showProblem(const Failure &failure)
{
    showText(m_problem,
             tr("%1: what is drawn is the last that was known. %2").arg(failureTitle(failure.kind), failure.message));
}

} // namespace lab::ui
