// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/inspector.h"

#include "ui/inspector/notes_panel.h"
#include "ui/inspector/source_panel.h"
#include "ui/keys/keys_panel.h"
#include "ui/kit/labels.h"
#include "ui/lesson/lesson_view.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

/// Its first page is there while no lesson is shown.
QStackedWidget *pagesOfLessons(const QString &otherwise)
{
    auto *const pages = new QStackedWidget;
    auto *const none = plainLabel(otherwise, u"muted"_s);
    none->setAlignment(Qt::AlignCenter);
    pages->addWidget(none);
    return pages;
}

void turn(QStackedWidget *pages, QWidget *page)
{
    if (pages->indexOf(page) < 0)
        pages->addWidget(page);
    pages->setCurrentWidget(page);
}

} // namespace

Inspector::Inspector(KeysPanel *keys, QWidget *parent)
    : TabbedPanel(tr("Inspector"), parent)
    , m_keys(keys)
    , m_sources(pagesOfLessons(tr("Open a lesson to read its source.")))
    , m_notes(pagesOfLessons(tr("Open a lesson to write notes on it.")))
{
    addTab(u"keys"_s, tr("Keys"), keys);
    addTab(u"source"_s, tr("Source"), m_sources);
    addTab(u"notes"_s, tr("Notes"), m_notes);
    connect(this, &TabbedPanel::chosen, this, &Inspector::fill);
}

void Inspector::follow(LessonView *view)
{
    m_view = view;
    fill();
}

void Inspector::fill()
{
    const bool isSource = current() == "source"_L1;
    if (!isVisible() || (!isSource && current() != "notes"_L1))
        return;
    if (!m_view)
        return (isSource ? m_sources : m_notes)->setCurrentIndex(0);
    if (!isSource)
        return turn(m_notes, m_view->notes());
    turn(m_sources, m_view->source());
    m_view->showSourceOfOperation();
}

void Inspector::focusPage()
{
    if (current() == "keys"_L1)
        return m_keys->focusFilter();
    for (auto *const inner : page(current())->findChildren<QAbstractScrollArea *>()) {
        if (inner->isVisible() && (inner->focusPolicy() & Qt::TabFocus))
            return inner->setFocus(Qt::ShortcutFocusReason);
    }
}

void Inspector::showEvent(QShowEvent *event)
{
    TabbedPanel::showEvent(event);
    fill();
}

// A field has a use of its own for the key: the search in the source closes.
bool Inspector::isEscape(const QKeyEvent &key) const
{
    return m_isOverlay && key.key() == Qt::Key_Escape && !qobject_cast<QLineEdit *>(window()->focusWidget());
}

// Before the shortcuts: in the part, which it lies over, Esc cancels what runs.
bool Inspector::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isEscape(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return TabbedPanel::event(event);
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (isEscape(*event))
        Q_EMIT closeRequested();
    else
        TabbedPanel::keyPressEvent(event);
}

} // namespace lab::ui
