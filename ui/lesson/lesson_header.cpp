// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/lesson_header.h"

#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/lesson/part_bar.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int RoomForWords = 1000; ///< beside the buttons' signs; the window is then 1280 wide or so
constexpr int LeastTitle = 60;
} // namespace

LessonHeader::LessonHeader(const Lesson &lesson, Lab &lab, QWidget *parent)
    : QWidget(parent)
    , m_bar(new PartBar(lesson, lab.progress()))
    , m_wholeTitle(lesson.title)
    , m_title(titleLabel(lesson.title, 2))
    , m_tools(new QWidget)
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"header"_s);
    setFixedHeight(Height);
    auto *const number = captionLabel(QString::number(lesson.number).rightJustified(2, u'0'), u"muted"_s);
    number->setObjectName(u"number"_s);
    m_title->setToolTip(plainToolTip(u"%1\n%2"_s.arg(lesson.structure, lesson.summary)));
    m_title->setAccessibleDescription(lesson.summary);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::Large, 0, spacing::Small, 0);
    row->setSpacing(spacing::Small);
    row->addWidget(number);
    row->addWidget(m_title);
    row->addSpacing(spacing::Medium);
    row->addWidget(m_bar, 1, Qt::AlignBottom);
    row->addWidget(m_tools);
    addPanels();
}

void LessonHeader::addPanels()
{
    auto *const row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const auto add = [this, row](const QString &name, const QString &drawing, const QString &text, const QString &tip) {
        auto *const button = iconButton(drawing, text);
        button->setObjectName(u"panel-"_s + name);
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, name] { Q_EMIT panelToggled(name); });
        row->addWidget(button);
        m_panels.insert(name, button);
    };
    add(u"keys"_s, u"key"_s, tr("Keys"), tr("The keys of the lab, beside the part (Ctrl+Shift+K)"));
    add(u"source"_s, u"code"_s, tr("Source"), tr("The files that were compiled in (Alt+S)"));
    add(u"notes"_s, u"note"_s, tr("Notes"), tr("Your own notes on this lesson (Alt+N)"));
}

void LessonHeader::markPanel(const QString &name)
{
    for (auto at = m_panels.cbegin(); at != m_panels.cend(); ++at)
        at.value()->setChecked(at.key() == name);
}

// Tabs and buttons come first; the title has what they leave.
void LessonHeader::cutTitle()
{
    const int others = m_bar->sizeHint().width() + m_tools->sizeHint().width() + 100;
    const int room = std::max(LeastTitle, width() - others);
    m_title->setText(m_title->fontMetrics().elidedText(m_wholeTitle, Qt::ElideRight, room));
}

void LessonHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool words = width() >= RoomForWords;
    for (auto *const button : std::as_const(m_panels))
        button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    cutTitle();
}

} // namespace lab::ui
