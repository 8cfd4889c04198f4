// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/stage_feed.h"

#include "ui/part/observation_poller.h"
#include "ui/part/part.h"

#include <QBoxLayout>
#include <QTimer>

namespace lab::ui {

namespace {

constexpr std::chrono::milliseconds TypingPause{400};

} // namespace

StageFeed::StageFeed(const QString &lesson, StageHost::Subject subject, ObservationPoller &poller, Part &part)
    : QObject(&part)
    , m_part(part)
    , m_poller(poller)
    , m_stage(new StageHost(lesson, subject))
    , m_typing(new QTimer(this))
{
    part.stagePlace()->addWidget(m_stage);
    m_typing->setSingleShot(true);
    m_typing->setInterval(TypingPause);
    connect(m_typing, &QTimer::timeout, this, &StageFeed::followForm);
    connect(&poller, &ObservationPoller::observed, m_stage, &StageHost::observe);
    connect(&poller, &ObservationPoller::failed, m_stage, &StageHost::showProblem);
    connectRuns();
    connectForm();
    if (const auto situation = part.situation())
        m_stage->beginRun(*situation);
}

void StageFeed::connectRuns()
{
    connect(&m_part, &Part::runStarted, this, [this](const Request &request) {
        // The run brings its own values, and what it draws is not to be forgotten a moment later.
        m_typing->stop();
        m_given = request.values;
        m_stage->beginRun(request);
    });
    connect(&m_part, &Part::happened, m_stage, &StageHost::addEvents);
    connect(&m_part, &Part::runFinished, this, [this](const Report &report) {
        m_stage->showRun(report);
        observe(report);
    });
    connect(&m_part, &Part::runShown, m_stage, &StageHost::showRun);
    connect(&m_part, &Part::moved, m_stage, &StageHost::showMoment);
    connect(&m_part, &Part::liveChanged, m_stage, &StageHost::showLive);
    connect(&m_part, &Part::liveHappened, m_stage, &StageHost::addLive);
    connect(&m_part, &Part::liveEnded, &m_poller, &ObservationPoller::poll);
    connect(m_stage, &StageHost::actionPressed, &m_part, &Part::act);
}

void StageFeed::connectForm()
{
    connect(&m_part, &Part::edited, m_typing, qOverload<>(&QTimer::start));
    connect(&m_part, &Part::chosen, this, &StageFeed::followForm);
}

/// What was drawn of the last run is not of what the form now speaks of.
void StageFeed::followForm()
{
    m_typing->stop();
    if (const auto situation = m_part.situation())
        m_stage->beginRun(*situation);
    else
        m_stage->forgetRun();
    observeForm();
}

void StageFeed::observeForm()
{
    if (const auto values = m_part.formValues()) {
        m_poller.setArguments(*values);
        m_poller.poll();
    }
}

void StageFeed::observe(const Report &report)
{
    if (report.request.what == Request::What::Operation && !report.arguments.isEmpty()) {
        auto values = report.arguments; // with defaults, but secrets are masked in them
        values.insert(m_given);
        const auto offers = report.outcome ? report.outcome->offers : GivenValues(); // what the run has made
        for (const auto &[name, value] : offers.asKeyValueRange()) {
            if (!values.contains(name))
                values.insert(name, value);
        }
        m_poller.setArguments(values);
    }
    m_poller.poll();
}

} // namespace lab::ui
