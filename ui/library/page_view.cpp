// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/library/page_view.h"

#include "app/lesson/pages.h"
#include "ui/documents/markdown_view.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

PageView::PageView(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_problem(plainLabel({}, u"warning"_s))
    , m_text(new MarkdownView(tr("Page of the library")))
{
    m_problem->setObjectName(u"dead-link"_s);
    m_problem->setContentsMargins(spacing::Large, spacing::Small, spacing::Large, spacing::Small);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addWidget(m_text, 1);
    setFocusProxy(m_text);
    connect(m_text, &MarkdownView::ownLinkClicked, this, &PageView::follow);
}

void PageView::showPage(const QString &page)
{
    const auto problem = problemOf(Link::toPage(page), m_catalogue);
    showText(m_problem, problem);
    if (!problem.isEmpty() || page == m_page)
        return;
    m_page = page;
    m_text->setMarkdownText(pageText(page));
    m_text->verticalScrollBar()->setValue(0);
    m_text->setAccessibleName(tr("Page of the library: %1").arg(pageTitle(page)));
    Q_EMIT pageShown(page);
}

void PageView::follow(const QUrl &url)
{
    const auto link = Link::parse(url, {});
    if (link && link->isPage())
        return showPage(link->item);
    const auto problem = link ? problemOf(*link, m_catalogue) : tr("%1 leads nowhere.").arg(url.toString());
    showText(m_problem, problem);
    if (problem.isEmpty())
        Q_EMIT linkFollowed(*link);
}

} // namespace lab::ui
