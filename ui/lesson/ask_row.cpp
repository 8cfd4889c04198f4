// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/ask_row.h"

#include "ui/kit/hand_focus.h"
#include "ui/kit/labels.h"
#include "ui/lesson/run_watcher.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds UsualAnswer{150}; // most answers come sooner: nothing is to flicker

} // namespace

AskRow::AskRow(const QString &text, RunWatcher &watcher, QWidget *parent)
    : QWidget(parent)
    , m_watcher(watcher)
    , m_ask(new QPushButton(text))
    , m_cancel(new QPushButton(icon(u"stop"_s), tr("Cancel")))
    , m_asking(captionLabel(tr("Asking the server…"), u"muted"_s))
    , m_patience(new QTimer(this))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::Small);
    for (auto *widget : std::initializer_list<QWidget *>{m_ask, m_asking, m_cancel})
        m_layout->addWidget(widget);
    m_layout->addStretch();
    m_ask->setAutoDefault(true);
    m_cancel->setAutoDefault(true);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setToolTip(tr("Stop asking (Esc)"));
    m_patience->setSingleShot(true);
    m_patience->setInterval(UsualAnswer);
    connect(m_patience, &QTimer::timeout, this, [this] { showAsking(true); });
    // The button stays enabled, since disabling it would send the focus elsewhere.
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (!m_watcher.isRunning())
            Q_EMIT asked();
    });
    connect(m_cancel, &QPushButton::clicked, &watcher, &RunWatcher::cancel);
    connect(&watcher, &RunWatcher::started, m_patience, qOverload<>(&QTimer::start));
    connect(&watcher, &RunWatcher::settled, this, [this] { showAsking(false); });
    showAsking(false);
}

void AskRow::addButton(QPushButton *button)
{
    m_layout->insertWidget(1, button);
}

void AskRow::showAsking(bool asking)
{
    m_patience->stop();
    m_asking->setVisible(asking);
    if (!asking)
        handFocus(m_cancel, m_ask);
    m_cancel->setVisible(asking);
}

} // namespace lab::ui
