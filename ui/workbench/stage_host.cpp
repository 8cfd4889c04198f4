// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/stage_host.h"

#include "app/base/files.h"
#include "app/base/units.h"
#include "ui/kit/failure_view.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/picture/picture_export.h"
#include "ui/picture/picture_view.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StageHost::StageHost(const QString &lesson, Subject subject, QWidget *parent)
    : QWidget(parent)
    , m_lesson(lesson)
    , m_subject(subject)
    , m_stage(makeStage(lesson))
    , m_view(new PictureView)
    , m_hold(iconButton(u"pause"_s, tr("Hold the picture; what runs goes on while you look")))
    , m_save(iconButton(u"export"_s, tr("Save the picture as SVG …")))
    , m_lent{m_hold, m_save}
    , m_problem(plainLabel({}, u"warning"_s))
    , m_note(plainLabel({}, u"muted"_s))
{
    m_save->setObjectName(u"save-picture"_s);
    m_problem->setObjectName(u"stage-problem"_s);
    m_problem->hide();
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    layout->addWidget(m_problem);
    layout->addWidget(m_view);
    layout->addWidget(m_note);
    m_moving.setInterval(100ms); // as often as counts and lanes can be followed
    connect(&m_moving, &QTimer::timeout, this, &StageHost::move);
    connect(m_view, &PictureView::actionPressed, this, &StageHost::actionPressed);
    makeButtons();
    forgetRun();
}

StageHost::~StageHost() = default;

void StageHost::makeButtons()
{
    m_hold->setText(tr("Hold the picture"));
    m_hold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hold->setCheckable(true);
    m_hold->hide();
    connect(m_save, &QToolButton::clicked, this, &StageHost::askWhereToSave);
}

void StageHost::setMostHeight(int height, bool isFixed)
{
    m_view->setMostHeight(height, isFixed);
}

void StageHost::forgetRun()
{
    Request none;
    none.what = m_subject == Subject::Scenarios ? Request::What::Scenario : Request::What::Operation;
    beginRun(none);
}

void StageHost::beginRun(const Request &request)
{
    m_replay = {};
    m_fed = 0;
    m_before = m_now;
    m_hasBegun = true;
    m_isBefore = false;
    m_stage->begin(request);
    m_stage->moveTo({});
    tellDropped(0);
    changed();
}

void StageHost::addEvents(const EventBatch &batch)
{
    double micros = 0;
    for (const auto &event : batch.events) {
        m_stage->apply(event);
        micros = std::max(micros, event.endMicros);
    }
    m_fed += batch.events.size();
    if (!batch.events.isEmpty())
        m_stage->moveTo({micros, true});
    tellDropped(batch.total);
    changed();
}

void StageHost::showRun(const Report &report)
{
    if (!std::exchange(m_hasBegun, false))
        m_before.reset(); // it was of another run
    m_isBefore = false;
    m_replay = StageReplay(report);
    m_replay.moveToEnd(*m_stage);
    m_fed = report.timeline.size();
    tellDropped(report.happened);
    changed();
}

void StageHost::showMoment(double micros)
{
    if (m_replay.isEmpty())
        return;
    m_replay.moveTo(micros, *m_stage);
    showObserved(micros);
    changed();
}

/// What an operation left is not there before it has: what was observed before it is.
void StageHost::showObserved(double micros)
{
    if (m_subject != Subject::Operations || !m_before || !m_now)
        return;
    const bool isBefore = micros < m_replay.lastChange();
    if (std::exchange(m_isBefore, isBefore) != isBefore)
        m_stage->observe(isBefore ? *m_before : *m_now);
}

void StageHost::showLive(const QList<LiveRun> &runs)
{
    m_stage->live(runs);
    const bool isAnyAlive = std::any_of(runs.begin(), runs.end(), [](const LiveRun &run) { return run.isAlive(); });
    if (!isAnyAlive)
        m_hold->setChecked(false);
    m_hold->setVisible(isAnyAlive);
    if (isAnyAlive) {
        if (!m_moving.isActive())
            m_moving.start();
        return; // it is drawn soon, whatever else comes until then
    }
    m_moving.stop();
    changed();
}

void StageHost::addLive(int run, const EventBatch &batch)
{
    for (const auto &event : batch.events)
        m_stage->liveHappened(run, event);
}

void StageHost::move()
{
    if (isVisible() && !m_hold->isChecked())
        changed();
}

void StageHost::observe(const Observation &observation)
{
    showText(m_problem, {});
    m_isObserved = true;
    m_now = observation;
    m_waiting = observation;
    changed();
}

/// Of an outage the whole is said by what runs, and by the banner when it lasts.
void StageHost::showProblem(const Failure &failure)
{
    const bool isOutage = failure.kind == ErrorKind::Connection || failure.kind == ErrorKind::Timeout;
    QString text = failureTitle(failure.kind);
    text += m_isObserved ? tr(": what is drawn is the last that was known.") : u"."_s;
    showText(m_problem, isOutage ? text : text + u' ' + failure.message);
    m_problem->setToolTip(plainToolTip(failure.message));
}

void StageHost::forgetObservation()
{
    showText(m_problem, {});
    m_isObserved = false;
    m_waiting = Observation();
    m_now.reset();
    m_before.reset();
    changed();
}

void StageHost::changed()
{
    if (m_waiting && !isInThePast())
        m_stage->observe(*std::exchange(m_waiting, {}));
    m_view->setPicture(m_stage->picture());
}

void StageHost::tellDropped(qint64 happened)
{
    showText(m_note, happened > m_fed
                         ? tr("Drawn from %1 of %2 events: the others came too fast, or were too many to keep.")
                               .arg(countText(m_fed), countText(happened))
                         : QString());
}

void StageHost::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save the picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"svg"_s);
    dialog->selectFile(m_lesson + u".svg"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &StageHost::save);
    dialog->open();
}

void StageHost::save(const QString &path)
{
    try {
        writeFile(path, toSvg(m_view->picture(), m_view->width()));
        showText(m_note, tr("Saved as %1").arg(path));
    } catch (const Error &error) {
        showText(m_note, error.message());
    }
}

} // namespace lab::ui
