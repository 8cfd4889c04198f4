// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/overview/lesson_card.h"

#include "ui/kit/labels.h"
#include "ui/overview/minutes.h"
#include "ui/overview/progress_ring.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int NarrowestCard = 220;

/// Of a card that is pressed as a whole: what stands on it takes no clicks.
QLabel *faceLabel(const QString &text, const QString &role = {})
{
    auto *label = captionLabel(text, role);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

LessonCard::LessonCard(const Lesson &lesson, const Progress &progress, QWidget *parent)
    : QAbstractButton(parent)
    , m_lesson(lesson)
    , m_progress(progress)
    , m_ring(new ProgressRing)
{
    setObjectName(u"lesson-"_s + lesson.id);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    layOut();
    showProgress();
    connect(&progress, &Progress::changed, this, &LessonCard::showProgress);
}

void LessonCard::layOut()
{
    auto *number = faceLabel(u"%1"_s.arg(m_lesson.number, 2, 10, '0'_L1), u"muted"_s);
    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::Small);
    top->addWidget(number);
    top->addWidget(faceLabel(m_lesson.title, u"heading"_s), 1);
    top->addWidget(faceLabel(aboutMinutesText(m_lesson), u"muted"_s));
    top->addWidget(m_ring, 0, Qt::AlignVCenter);
    auto *summary = faceLabel(m_lesson.summary);
    summary->setWordWrap(true);
    auto *about = faceLabel(m_lesson.structure, u"muted"_s);
    about->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::Medium, spacing::Small, spacing::Medium, spacing::Small);
    layout->setSpacing(spacing::Tiny);
    layout->addLayout(top);
    layout->addWidget(about);
    layout->addWidget(summary);
    layout->addStretch();
    m_ring->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void LessonCard::showProgress()
{
    const double fraction = m_progress.fraction(m_lesson.id);
    m_ring->setFraction(fraction);
    const auto done = fraction >= 1   ? tr("done")
                      : fraction <= 0 ? tr("not begun")
                                      : tr("%1 % done").arg(qRound(100 * fraction));
    setToolTip(done);
    setAccessibleName(tr("Lesson %1, %2: %3").arg(QString::number(m_lesson.number), m_lesson.title, done));
    setAccessibleDescription(tr("%1 %2, %3").arg(m_lesson.summary, m_lesson.structure, aboutMinutesText(m_lesson)));
}

QSize LessonCard::sizeHint() const
{
    return {NarrowestCard, layout()->heightForWidth(NarrowestCard)};
}

int LessonCard::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void LessonCard::paintEvent(QPaintEvent *)
{
    const auto &tokens = Tokens::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isActive = isDown() || underMouse();
    const bool isMarked = hasFocus() && m_isMarked;
    painter.setPen(QPen(isMarked ? tokens.muted : isActive ? tokens.outline : tokens.line, isMarked ? 2 : 1));
    painter.setBrush(isDown() ? tokens.selection : isActive ? tokens.hover : tokens.surface);
    const qreal inset = isMarked ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), spacing::Radius, spacing::Radius);
}

void LessonCard::focusInEvent(QFocusEvent *event)
{
    m_isMarked = event->reason() != Qt::MouseFocusReason;
    QAbstractButton::focusInEvent(event);
}

void LessonCard::keyPressEvent(QKeyEvent *event)
{
    static const QList<int> arrows{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (arrows.contains(event->key()))
        event->ignore(); // the grid knows where the next one is
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace lab::ui
