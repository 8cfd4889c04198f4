// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/library/library_page.h"

#include "ui/kit/item_picker.h"
#include "ui/library/page_entries.h"
#include "ui/library/page_view.h"
#include "ui/theme/theme.h"

#include <QResizeEvent>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageListWidth = 240;
constexpr int RoomForPageList = 720; ///< below it the list is a box above the page

} // namespace

LibraryPage::LibraryPage(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_picker(new ItemPicker(tr("Pages of the library")))
    , m_side(new QWidget)
    , m_view(new PageView(catalogue))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setRole(this, u"panel"_s);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(spacing::Medium, spacing::Medium, spacing::Medium, spacing::Small);
    side->addWidget(m_picker);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_side);
    m_layout->addWidget(m_view, 1);
    m_picker->setEntries(pageEntries());
    connect(m_picker, &ItemPicker::picked, m_view, &PageView::showPage);
    connect(m_view, &PageView::pageShown, m_picker, &ItemPicker::setCurrent);
    connect(m_view, &PageView::pageShown, this, &LibraryPage::pageShown);
    connect(m_view, &PageView::linkFollowed, this, &LibraryPage::linkFollowed);
    m_view->showPage(m_picker->current());
}

void LibraryPage::openPage(const QString &page)
{
    m_view->showPage(page);
}

QString LibraryPage::page() const
{
    return m_view->page();
}

void LibraryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = event->size().width() >= RoomForPageList;
    m_layout->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_picker->setCompact(!isWide);
    m_side->setMinimumWidth(isWide ? PageListWidth : 0);
    m_side->setMaximumWidth(isWide ? PageListWidth : QWIDGETSIZE_MAX);
}

} // namespace lab::ui
