// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/monitor_row.h"

#include "app/base/tr.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

QString costText()
{
    return tr("MONITOR makes the server copy every command of every client to this window, which can cost it more than "
              "half of its throughput.");
}

} // namespace

MonitorRow::MonitorRow(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton)
    , m_says(plainLabel({}, u"muted"_s))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::Medium, 0, spacing::Small, spacing::Tiny);
    row->setSpacing(spacing::Medium);
    row->addWidget(m_button);
    row->addWidget(m_says, 1);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_state == ServerMonitor::State::Off)
            Q_EMIT startRequested();
        else
            Q_EMIT stopRequested();
    });
    setState(m_state);
}

void MonitorRow::setReady(bool isReady)
{
    m_isReady = isReady;
    m_button->setEnabled(m_isReady || m_state != ServerMonitor::State::Off);
}

void MonitorRow::setState(ServerMonitor::State state, const QString &reason)
{
    m_state = state;
    const bool isOff = state == ServerMonitor::State::Off;
    m_button->setText(isOff ? tr("Start MONITOR") : tr("Stop MONITOR"));
    m_button->setIcon(icon(isOff ? u"eye"_s : u"stop"_s));
    setReady(m_isReady);
    if (isOff)
        m_says->setText(reason.isEmpty() ? costText() : reason + u' ' + costText());
    else if (state == ServerMonitor::State::Starting)
        m_says->setText(tr("Asking the server …"));
    else
        m_says->setText(tr("The server copies every command of every client to this window, which costs it throughput. "
                           "Secrets are hidden."));
}

} // namespace lab::ui
