// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/progress_dots.h"

#include "app/base/tr.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace lab::ui {

using namespace Qt::StringLiterals;
using Step = Progress::Step;

namespace {

constexpr Step DotSteps[] = {Step::Learned, Step::Tried, Step::Broken, Step::Measured, Step::Checked};
constexpr int Count = std::size(DotSteps);
constexpr int Diameter = 10;
constexpr int Pitch = 18;

} // namespace

QString stepName(Step step)
{
    switch (step) {
    case Step::Learned:
        return tr("Learn");
    case Step::Tried:
        return tr("Try");
    case Step::Broken:
        return tr("Break");
    case Step::Measured:
        return tr("Measure");
    case Step::Checked:
        return tr("Check");
    }
    Q_UNREACHABLE();
}

ProgressDots::ProgressDots(const Progress &progress, QString lesson, QWidget *parent)
    : QWidget(parent)
    , m_progress(progress)
    , m_lesson(std::move(lesson))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&progress, &Progress::changed, this, &ProgressDots::describe);
    describe();
}

QSize ProgressDots::sizeHint() const
{
    return {Count * Pitch, Pitch};
}

QRectF ProgressDots::dot(int index) const
{
    return {index * Pitch + (Pitch - Diameter) / 2.0, (height() - Diameter) / 2.0, Diameter, Diameter};
}

void ProgressDots::describe()
{
    QStringList parts;
    for (const auto step : DotSteps) {
        const bool done = m_progress.isDone(m_lesson, step);
        parts.append(done ? tr("%1: done").arg(stepName(step)) : tr("%1: to do").arg(stepName(step)));
    }
    setAccessibleName(tr("Progress"));
    setAccessibleDescription(parts.join(u", "_s));
    update();
}

void ProgressDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &tokens = Tokens::current();
    for (int i = 0; i < Count; ++i) {
        const bool done = m_progress.isDone(m_lesson, DotSteps[i]);
        painter.setPen(QPen(done ? tokens.success : tokens.muted, 1.5));
        painter.setBrush(done ? QBrush(tokens.success) : QBrush(Qt::NoBrush));
        painter.drawEllipse(dot(i));
    }
}

bool ProgressDots::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto parts = accessibleDescription().split(u", "_s);
    const int index = help->pos().x() / Pitch;
    if (index >= 0 && index < parts.size())
        QToolTip::showText(help->globalPos(), parts[index], this);
    return true;
}

} // namespace lab::ui
