// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/checks/ask_row.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/hand_focus.h"
#include "ui/kit/labels.h"
#include "ui/part/run_watcher.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <chrono>
#include <utility>

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
    , m_asker(m_ask)
    , m_asking(captionLabel(tr("Asking the server…"), u"muted"_s))
    , m_patience(new QTimer(this))
    , m_order{m_ask, m_asking, m_cancel}
    , m_layout(new FlowLayout(spacing::Small, spacing::Tiny, this))
{
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    arrange();
    m_cancel->setAutoDefault(true);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setToolTip(tr("Stop asking (Esc)"));
    m_patience->setSingleShot(true);
    m_patience->setInterval(UsualAnswer);
    connect(m_patience, &QTimer::timeout, this, [this] { showAsking(true); });
    connectAsker(m_ask);
    connect(m_cancel, &QPushButton::clicked, &watcher, &RunWatcher::cancel);
    connect(&watcher, &RunWatcher::started, m_patience, qOverload<>(&QTimer::start));
    connect(&watcher, &RunWatcher::settled, this, [this] { showAsking(false); });
    showAsking(false);
}

void AskRow::arrange()
{
    for (auto *widget : std::as_const(m_order)) {
        m_layout->removeWidget(widget);
        m_layout->addWidget(widget);
    }
}

void AskRow::connectAsker(QPushButton *asker)
{
    asker->setAutoDefault(true);
    // The button stays enabled, since disabling it would send the focus elsewhere.
    connect(asker, &QPushButton::clicked, this, [this, asker] {
        if (m_watcher.isRunning())
            return;
        m_asker = asker;
        Q_EMIT asked(asker);
    });
}

QPushButton *AskRow::addAsker(const QString &text)
{
    auto *asker = new QPushButton(text);
    m_order.insert(m_order.indexOf(m_ask), asker);
    arrange();
    connectAsker(asker);
    return asker;
}

void AskRow::addButton(QPushButton *button)
{
    button->setAutoDefault(true);
    m_order.insert(m_order.indexOf(m_ask) + 1, button);
    arrange();
}

void AskRow::showAsking(bool asking)
{
    m_patience->stop();
    m_asking->setVisible(asking);
    if (!asking)
        handFocus(m_cancel, m_asker);
    m_cancel->setVisible(asking);
}

} // namespace lab::ui
