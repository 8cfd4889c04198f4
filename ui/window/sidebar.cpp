// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/sidebar.h"

#include "ui/theme/theme.h"
#include "ui/window/lesson_list.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

QVBoxLayout *columnIn(QVBoxLayout *column, const QMargins &margins)
{
    auto *const rows = new QVBoxLayout;
    rows->setContentsMargins(margins);
    rows->setSpacing(2);
    column->addLayout(rows);
    return rows;
}

} // namespace

Sidebar::Sidebar(LessonList *lessons, QWidget *parent)
    : QWidget(parent)
    , m_lessons(lessons)
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"side"_s);
    setAccessibleName(tr("Lessons and pages"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0); // beside the line at its edge
    column->setSpacing(0);
    m_above = columnIn(column, {spacing::Small, spacing::Small, spacing::Small, 0});
    column->addWidget(lessons, 1);
    m_below = columnIn(column, {spacing::Small, spacing::Tiny, spacing::Small, spacing::Small});
    setFolded(false);
}

void Sidebar::addPage(const QString &name, const QString &drawing, const QString &title, const QString &toolTip,
                      Place place)
{
    auto *const row = new QToolButton;
    row->setObjectName(name);
    setRole(row, u"page"_s);
    row->setText(title);
    row->setAccessibleName(title);
    row->setIcon(icon(drawing));
    row->setIconSize({16, 16});
    row->setToolTip(toolTip);
    row->setToolButtonStyle(m_folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    row->setCheckable(true);
    row->setFocusPolicy(Qt::StrongFocus);
    row->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(row, &QToolButton::clicked, this, [this, row, name] {
        row->setChecked(true); // pressed again, it stays the one that is shown
        Q_EMIT pageChosen(name);
    });
    m_pages.insert(name, row);
    (place == Place::Above ? m_above : m_below)->addWidget(row);
}

void Sidebar::markPage(const QString &name)
{
    for (auto *const row : std::as_const(m_pages))
        row->setChecked(row->objectName() == name);
}

void Sidebar::setFolded(bool folded)
{
    m_folded = folded;
    setFixedWidth(folded ? FoldedWidth : Width);
    m_lessons->setFolded(folded);
    for (auto *const row : std::as_const(m_pages))
        row->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace lab::ui
