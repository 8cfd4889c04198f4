// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// The pages of the main window that are no lessons.
#include "ui/bench/results_page.h"
#include "ui/lesson/lesson_view.h"
#include "ui/library/library_page.h"
#include "ui/library/page_panel.h"
#include "ui/overview/overview_page.h"
#include "ui/window/inspector.h"
#include "ui/window/lesson_stack.h"
#include "ui/window/main_window.h"

using namespace Qt::StringLiterals;

namespace lab::ui {

void MainWindow::addPages()
{
    addPage({.name = u"overview"_s,
             .icon = u"home"_s,
             .title = tr("Overview"),
             .toolTip = tr("Where to begin, and where you were (Alt+Home)"),
             .place = Sidebar::Place::Above,
             .make = [this] {
                 return makeOverview();
             }});
    addPage({.name = u"library"_s,
             .icon = u"book"_s,
             .title = tr("Library"),
             .toolTip = tr("What the project says of itself, and what it has learned"),
             .make = [this] {
                 return makeLibrary();
             }});
    addPage({.name = u"results"_s,
             .icon = u"chart"_s,
             .title = tr("Results"),
             .toolTip = tr("All that was measured, and measuring everything (Ctrl+0)"),
             .make = [this] {
                 auto *const page = new ResultsPage(m_lab);
                 connect(page, &ResultsPage::linkFollowed, this, &MainWindow::openLink);
                 return page;
             }});
    addPagePanel();
}

QWidget *MainWindow::makeOverview()
{
    auto *const page = new OverviewPage(m_lab);
    connect(page, &OverviewPage::linkFollowed, this, &MainWindow::openLink);
    connect(page, &OverviewPage::played, m_stack, &LessonStack::keep);
    const auto tell = [this, page] {
        rememberPlace();
        page->setPlace(m_place.lesson, m_place.part);
    };
    connect(m_stack, &QStackedWidget::currentChanged, page, tell);
    tell();
    return page;
}

QWidget *MainWindow::makeLibrary()
{
    auto *const page = new LibraryPage(m_lab.catalogue());
    connect(page, &LibraryPage::linkFollowed, this, &MainWindow::openLink);
    return page;
}

void MainWindow::addPagePanel()
{
    m_page = new PagePanel(m_lab.catalogue());
    m_inspector->addTab(u"page"_s, tr("Page"), m_page);
    connect(m_page, &PagePanel::linkFollowed, this, &MainWindow::openLink);
    connect(m_page, &PagePanel::libraryRequested, this,
            [this](const QString &page) { static_cast<LibraryPage *>(openPage(u"library"_s))->openPage(page); });
}

/// Beside what one is at; in the library when that is no lesson.
void MainWindow::openLibraryPage(const QString &page)
{
    if (!m_stack->current()) {
        static_cast<LibraryPage *>(openPage(u"library"_s))->openPage(page);
        return;
    }
    m_page->openPage(page);
    showInspector(u"page"_s);
}

/// The lesson that is shown, or was shown last.
void MainWindow::rememberPlace()
{
    if (auto *const view = m_stack->current())
        m_lastView = view;
    if (m_lastView)
        m_place = {m_lastView->lesson().id, m_lastView->part()};
}

} // namespace lab::ui
