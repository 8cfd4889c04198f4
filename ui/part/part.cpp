// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/part/part.h"

#include "ui/kit/labels.h"
#include "ui/part/next_step.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

Part::Part(const Lesson &lesson, Lab &lab, QWidget *parent)
    : QWidget(parent)
    , m_lesson(lesson)
    , m_lab(lab)
{
}

QCoro::Task<void> Part::demonstrate()
{
    co_return;
}

void Part::layOutPage(QWidget *page, bool hasItems, const QString &otherwise)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (!hasItems)
        layout->addWidget(plainLabel(otherwise, u"muted"_s), 0, Qt::AlignCenter);
    layout->addWidget(page);
    page->setVisible(hasItems);
}

RunWatcher *Part::makeWatcher()
{
    auto *watcher = new RunWatcher(m_lab.worker(m_lesson.id), this);
    connect(watcher, &RunWatcher::started, this, &Part::runStarted);
    connect(watcher, &RunWatcher::happened, this, &Part::happened);
    connect(watcher, &RunWatcher::finished, this, &Part::runFinished);
    connect(watcher, &RunWatcher::abandoned, this, &Part::runAbandoned);
    return watcher;
}

QPushButton *Part::makeNext(const QString &part)
{
    auto *const button = new QPushButton;
    button->setObjectName(u"next"_s);
    setRole(button, u"primary"_s);
    const auto next = nextStep(m_lab.catalogue(), m_lesson, part);
    if (!next) {
        button->hide();
        return button;
    }
    button->setText(next->text);
    connect(button, &QPushButton::clicked, this, [this, link = next->link] { Q_EMIT linkFollowed(link); });
    return button;
}

void Part::onEscape(const std::function<void()> &action)
{
    auto *key = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(key, &QShortcut::activated, this, action);
}

Request Part::request(Request::What what, const QString &item, const GivenValues &values) const
{
    Request made;
    made.what = what;
    made.lesson = m_lesson.id;
    made.item = item;
    made.values = values;
    return made;
}

} // namespace lab::ui
