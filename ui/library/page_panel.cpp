// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/library/page_panel.h"

#include "ui/kit/item_picker.h"
#include "ui/library/page_entries.h"
#include "ui/library/page_view.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

PagePanel::PagePanel(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_picker(new ItemPicker(tr("Page of the library")))
    , m_view(new PageView(catalogue))
{
    setRole(this, u"panel"_s);
    auto *open = new QPushButton(icon(u"book"_s), tr("Open in the library"));
    open->setObjectName(u"open-in-library"_s);
    open->setAutoDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::Small, 0, spacing::Small);
    layout->setSpacing(spacing::Small);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(spacing::Medium, 0, spacing::Medium, 0);
    top->setSpacing(spacing::Small);
    top->addWidget(m_picker);
    top->addWidget(open, 0, Qt::AlignLeft);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    m_picker->setCompact(true);
    m_picker->setEntries(pageEntries());
    connect(m_picker, &ItemPicker::picked, m_view, &PageView::showPage);
    connect(m_view, &PageView::pageShown, m_picker, &ItemPicker::setCurrent);
    connect(m_view, &PageView::linkFollowed, this, &PagePanel::linkFollowed);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT libraryRequested(m_view->page()); });
    m_view->showPage(m_picker->current());
}

void PagePanel::openPage(const QString &page)
{
    m_view->showPage(page);
}

QString PagePanel::page() const
{
    return m_view->page();
}

} // namespace lab::ui
