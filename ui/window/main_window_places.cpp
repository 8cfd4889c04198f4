// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// What the main window shows: pages, lessons, panels.
#include "ui/bench/results_page.h"
#include "ui/kit/hand_focus.h"
#include "ui/lesson/lesson_header.h"
#include "ui/lesson/lesson_view.h"
#include "ui/lesson/part_bar.h"
#include "ui/overview/overview_page.h"
#include "ui/window/foot_bar.h"
#include "ui/window/inspector.h"
#include "ui/window/lesson_list.h"
#include "ui/window/lesson_stack.h"
#include "ui/window/main_window.h"
#include "ui/window/workspace.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
constexpr int RoomForInspector = 1280; ///< beside the part
constexpr int RoomForSidebar = 1001;   ///< unfolded
const auto OverviewPlace = "overview"_L1, ResultsPlace = "results"_L1;
} // namespace

void MainWindow::addPage(const WindowPage &page)
{
    m_pages.insert_or_assign(page.name, page);
    m_sidebar->addPage(page.name, page.icon, page.title, page.toolTip, page.place);
}

QWidget *MainWindow::openPage(const QString &name)
{
    const auto page = m_pages.find(name);
    if (page == m_pages.end())
        return nullptr;
    auto *&made = m_madePages[name];
    if (!made) {
        made = page->second.make();
        m_stack->addWidget(made);
    }
    m_lessons->setCurrentIndex({}); // none is shown
    m_stack->setCurrentWidget(made);
    return made;
}

ResultsPage *MainWindow::openResults()
{
    return qobject_cast<ResultsPage *>(openPage(ResultsPlace));
}

LessonView *MainWindow::openLesson(const QString &lesson, const QString &part)
{
    m_lab.catalogue().lesson(lesson);
    m_lessons->choose(lesson);
    return m_stack->open(lesson, part);
}

void MainWindow::openLink(const Link &link)
{
    if (!problemOf(link, m_lab.catalogue()).isEmpty())
        return;
    if (link.isPage())
        openLibraryPage(link.item);
    else
        openLesson(link.lesson)->open(link);
}

void MainWindow::connectPlaces()
{
    connect(m_lessons, &LessonList::lessonChosen, this, [this](const QString &id) { m_stack->open(id); });
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::openPage);
    connect(m_stack, &LessonStack::linkFollowed, this, &MainWindow::openLink);
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainWindow::placeChanged);
    connect(m_stack, &LessonStack::panelAsked, this, &MainWindow::showInspector);
    connect(m_stack, &LessonStack::panelToggled, this, [this](const QString &tab) { toggleInspector(tab, false); });
    connect(m_inspector, &TabbedPanel::closeRequested, this, [this] { showInspector({}); });
    connect(m_inspector, &TabbedPanel::chosen, this, [this](const QString &tab) {
        if (m_workspace->isInspectorShown())
            m_stack->markPanel(tab);
    });
    connect(m_bottom, &TabbedPanel::closeRequested, this, [this] { showBottom({}); });
    connect(m_bottom, &TabbedPanel::chosen, this, [this](const QString &tab) {
        if (!m_bottom->isHidden())
            m_foot->mark(tab);
    });
    connect(m_foot, &FootBar::toggled, this, [this](const QString &tab) { toggleBottom(tab, false); });
}

void MainWindow::placeChanged()
{
    rememberPlace();
    m_foot->setSummary({}); // it was about what was shown before
    m_sidebar->markPage(m_madePages.key(m_stack->currentWidget()));
    m_inspector->follow(m_stack->current());
}

void MainWindow::showInspector(const QString &tab)
{
    if (tab.isEmpty()) {
        // To what opened it, and what one works at otherwise.
        auto *const view = m_stack->current();
        handFocus(m_inspector, view ? static_cast<QWidget *>(view->lessonHeader()->bar()) : m_lessons);
    } else {
        m_inspector->choose(tab);
    }
    m_workspace->setInspectorShown(!tab.isEmpty());
    m_stack->markPanel(tab);
}

void MainWindow::toggleInspector(const QString &tab, bool byKeyboard)
{
    const bool isThere = m_workspace->isInspectorShown() && m_inspector->current() == tab;
    showInspector(isThere ? QString() : tab);
    if (byKeyboard && !isThere)
        m_inspector->focusPage();
}

void MainWindow::showBottom(const QString &tab)
{
    if (tab.isEmpty()) {
        if (!m_bottom->isHidden())
            m_bottomHeight = m_bottom->height();
        handFocus(m_bottom, m_foot->button(m_bottom->current()));
    } else {
        m_bottom->choose(tab);
    }
    m_bottom->setVisible(!tab.isEmpty());
    m_foot->mark(tab);
    m_splitter->setSizes({std::max(0, m_splitter->height() - m_bottomHeight), m_bottomHeight});
}

void MainWindow::toggleBottom(const QString &tab, bool byKeyboard)
{
    const bool isThere = !m_bottom->isHidden() && m_bottom->current() == tab;
    showBottom(isThere ? QString() : tab);
    if (byKeyboard && !isThere)
        m_bottom->focusTabs();
}

void MainWindow::setSummary(const QString &text)
{
    m_foot->setSummary(text);
}

void MainWindow::toggleSidebar()
{
    if (width() >= RoomForSidebar)
        m_isFolded = !m_sidebar->isFolded();
    else
        m_isUnfoldedAnyway = m_sidebar->isFolded();
    fitRoom();
}

void MainWindow::fitRoom()
{
    const bool hasRoom = width() >= RoomForSidebar;
    if (hasRoom)
        m_isUnfoldedAnyway = false;
    m_sidebar->setFolded(hasRoom ? m_isFolded : !m_isUnfoldedAnyway);
    m_workspace->setOverlay(width() < RoomForInspector);
    m_inspector->setOverlay(width() < RoomForInspector);
    m_inspector->setProperty("overlay", width() < RoomForInspector);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitRoom();
}

WindowLayout MainWindow::layoutNow() const
{
    WindowLayout layout;
    layout.inspector = m_workspace->isInspectorShown() ? m_inspector->current() : QString();
    layout.bottom = m_bottom->isHidden() ? QString() : m_bottom->current();
    layout.inspectorWidth = m_workspace->inspectorWidth();
    layout.bottomHeight = m_bottom->isHidden() ? m_bottomHeight : m_bottom->height();
    layout.isFolded = m_isFolded;
    return layout;
}

void MainWindow::applyLayout(const WindowLayout &layout)
{
    m_isFolded = layout.isFolded;
    m_bottomHeight = layout.bottomHeight;
    m_workspace->setInspectorWidth(layout.inspectorWidth);
    showInspector(layout.inspector);
    showBottom(layout.bottom);
    fitRoom();
}

void MainWindow::restore()
{
    m_isPlaced = m_memory.restore(*this);
    applyLayout(m_memory.layout());
    const QString lesson = m_memory.lesson();
    m_place = {lesson, m_memory.part()};
    const QString page = m_memory.page().isEmpty() ? lesson : m_memory.page(); // an earlier version kept one for both
    m_lessons->setFocus();
    try {
        if (page.isEmpty() || !openPage(page))
            openLesson(lesson, m_memory.part());
    } catch (const UsageError &) { // none was kept, or it is not there any more
        if (auto *overview = qobject_cast<OverviewPage *>(openPage(OverviewPlace)))
            overview->focusHero(); // the one thing to do at a first start
    }
}

} // namespace lab::ui
