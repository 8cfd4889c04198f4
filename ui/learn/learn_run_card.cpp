// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/learn/learn_run_card.h"

#include "app/redis/quoting.h"
#include "ui/forms/run_bar.h"
#include "ui/kit/failure_view.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestValue = 80;

/// As on the command line: `read id=1`.
QString commandLine(const Link &link, const Parameters &parameters)
{
    QStringList words{link.item};
    const auto values = shownValues(link.values, parameters);
    for (const auto &parameter : parameters) {
        if (values.contains(parameter.name))
            words.append(
                u"%1=%2"_s.arg(parameter.name, redis::quotedIfNeeded(values.value(parameter.name), LongestValue)));
    }
    return words.join(u' ');
}

/// With what it is played, as the form calls that: `Race: overtaken`.
QString conditionsLine(const Link &link, const Parameters &parameters)
{
    QStringList texts;
    const auto values = shownValues(link.values, parameters);
    for (const auto &parameter : parameters) {
        if (values.contains(parameter.name))
            texts.append(u"%1: %2 %3"_s.arg(parameter.label, displayText(values.value(parameter.name)), parameter.unit)
                             .trimmed());
    }
    return texts.join(u", "_s);
}

/// An operation as it is typed; a scenario, which nobody types, by its conditions.
QString shownLine(const Link &link, const Parameters &parameters)
{
    return link.part == u"try"_s ? commandLine(link, parameters) : conditionsLine(link, parameters);
}

/// What has to be given and is not gets the form's example.
Link completed(Link link, const Parameters &parameters)
{
    for (const auto &parameter : parameters) {
        const bool isNeeded = !parameter.initial && !parameter.optional && !parameter.example.isEmpty();
        if (isNeeded && !link.values.contains(parameter.name))
            link.values.insert(parameter.name, parameter.example.toUtf8());
    }
    return link;
}

} // namespace

LearnRunCard::LearnRunCard(const LearnCard &card, const Parameters &parameters, Lab &lab, QWidget *parent)
    : QFrame(parent)
    , m_parameters(parameters)
    , m_given(card.link.values.keys())
    , m_link(completed(card.link, parameters))
    , m_sent(plainLabel({}, card.link.part == u"try"_s ? u"wire"_s : u"muted"_s))
    , m_watcher(lab.worker(card.link.lesson))
    , m_bar(new RunBar)
    , m_content(new QVBoxLayout)
    , m_stopped(plainLabel({}, u"muted"_s))
    , m_failure(new FailureView)
{
    setRole(this, u"card"_s);
    setObjectName(u"card-"_s + card.link.item);
    setAccessibleName(card.title);
    layOut(card);
    connect(m_bar, &RunBar::runRequested, this, [this] { run(); });
    connect(m_bar, &RunBar::cancelRequested, this, [this] { cancel(); });
    connect(&m_watcher, &RunWatcher::progressed, m_bar, &RunBar::setProgress);
}

void LearnRunCard::layOut(const LearnCard &card)
{
    m_bar->setOneOfMany(card.title);
    auto *buttons = new FlowLayout(spacing::Small, spacing::Small);
    buttons->addWidget(m_bar->buttons());
    buttons->addWidget(openButton(card.title));
    m_content->setSpacing(spacing::Small);
    m_sent->setObjectName(u"command-line"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Medium);
    layout->setSpacing(spacing::Small);
    layout->addWidget(plainLabel(card.title, u"heading"_s));
    layout->addWidget(m_sent);
    layout->addLayout(buttons); // above what grows, so that Run stays under the pointer
    layout->addWidget(m_bar);
    layout->addLayout(m_content);
    layout->addWidget(m_stopped);
    layout->addWidget(m_failure);
    m_stopped->hide();
    m_failure->hide();
    showText(m_sent, shownLine(m_link, m_parameters));
}

QWidget *LearnRunCard::openButton(const QString &title)
{
    const auto text = m_link.part == u"try"_s ? tr("Open in Try") : tr("Open in Break");
    auto *button = new QToolButton;
    button->setObjectName(u"open"_s);
    button->setText(text);
    button->setIcon(icon(u"link"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setAccessibleName(u"%1: %2"_s.arg(text, title));
    connect(button, &QToolButton::clicked, this, [this] { Q_EMIT linkFollowed(m_link); });
    return button;
}

void LearnRunCard::start(Request::What what, const GivenValues &values)
{
    m_stopped->hide();
    m_failure->hide();
    m_bar->setRunning(true);
    Request request;
    request.what = what;
    request.lesson = m_link.lesson;
    request.item = m_link.item;
    request.values = values;
    m_watcher.start(request);
}

void LearnRunCard::offer(const QMap<QString, QByteArray> &offers)
{
    for (const auto &parameter : m_parameters) {
        if (offers.contains(parameter.name) && !m_given.contains(parameter.name))
            m_link.values.insert(parameter.name, offers.value(parameter.name));
    }
    showText(m_sent, shownLine(m_link, m_parameters));
}

void LearnRunCard::cancel()
{
    m_watcher.cancel();
}

void LearnRunCard::setHasRun()
{
    if (std::exchange(m_hasRun, true))
        return;
    Q_EMIT ran();
}

void LearnRunCard::showFailure(const Report &report)
{
    const bool stopped = report.failure && report.failure->kind == ErrorKind::Cancelled;
    showText(m_stopped, stopped ? tr("Stopped before it came to an end.") : QString());
    m_failure->setVisible(report.failure && !stopped);
    if (m_failure->isVisibleTo(this))
        m_failure->setReport(report);
}

} // namespace lab::ui
