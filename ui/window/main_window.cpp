// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/main_window.h"

#include "ui/bench/results_page.h"
#include "ui/keys/keys_panel.h"
#include "ui/kit/labels.h"
#include "ui/kit/wheel_guard.h"
#include "ui/lesson/lesson_view.h"
#include "ui/log/log_panel.h"
#include "ui/window/dock.h"
#include "ui/window/lab_notices.h"
#include "ui/window/lesson_list.h"
#include "ui/window/lesson_stack.h"
#include "ui/window/notes_guard.h"
#include "ui/window/notice_bar.h"
#include "ui/window/tab_order.h"
#include "ui/window/window_fit.h"

#include <QCloseEvent>
#include <QScreen>
#include <QSplitter>
#include <QStyle>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
constexpr QSize FirstSize(1440, 900), LeastSize(900, 560);
const auto ResultsPlace = "results"_L1; ///< where a lesson's name is kept else
constexpr int LessonsWidth = 236, KeysWidth = 280, LogHeight = 210;
} // namespace

MainWindow::MainWindow(Lab &lab, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_lab(lab)
    , m_theme(theme)
    , m_memory(lab.settingsFile())
    , m_notices(new NoticeBar)
    , m_lessons(new LessonList(lab.catalogue(), lab.progress()))
    , m_stack(new LessonStack(lab))
    , m_notesGuard(new NotesGuard(*m_stack, *m_notices, this))
    , m_keys(new KeysPanel(lab))
    , m_log(new LogPanel)
{
    setWindowTitle(tr("Redis Pattern Lab"));
    setWindowIcon(icon(u"app"_s));
    setMinimumSize(LeastSize);
    // The frame is there only with the window: settle() knows it.
    const QSize titleBar(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
    resize(FirstSize.boundedTo(screen()->availableSize() - titleBar));
    new WheelGuard(this);
    buildCentre();
    buildDocks();
    buildToolBar();
    buildLessonActions();
    connectLab();
}

void MainWindow::buildCentre()
{
    auto *const parts = new QSplitter(Qt::Horizontal);
    parts->setObjectName(u"lessons"_s); // what has a name is remembered
    parts->addWidget(makeLessonSide());
    parts->addWidget(makeLessonArea());
    parts->setStretchFactor(1, 1);
    parts->setSizes({LessonsWidth, FirstSize.width() - LessonsWidth});
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    setCentralWidget(parts);
    connect(m_lessons, &LessonList::lessonChosen, this, [this](const QString &id) { m_stack->open(id); });
    connect(m_stack, &LessonStack::linkFollowed, this, &MainWindow::openLink);
}

QWidget *MainWindow::makeLessonSide()
{
    auto *const side = new QWidget;
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const title = captionLabel(tr("Lessons"), u"heading"_s);
    title->setContentsMargins(spacing::Large, spacing::Medium, spacing::Medium, spacing::Small);
    title->setBuddy(m_lessons);
    column->addWidget(title);
    column->addWidget(m_lessons, 1);
    auto *const line = new QFrame;
    setRole(line, u"separator"_s);
    line->setFixedHeight(1);
    column->addWidget(line);
    column->addWidget(m_resultsRow = makeResultsRow());
    setRole(side, u"panel"_s);
    return side;
}

QToolButton *MainWindow::makeResultsRow()
{
    auto *const row = new QToolButton;
    row->setObjectName(u"results"_s);
    row->setText(tr("Results"));
    row->setIcon(icon(u"chart"_s));
    row->setToolTip(tr("All that was measured, and measuring everything (Ctrl+0)"));
    row->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->setCheckable(true);
    row->setFocusPolicy(Qt::StrongFocus);
    row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(row, &QToolButton::clicked, this, &MainWindow::openResults);
    connect(m_stack, &QStackedWidget::currentChanged, row,
            [this, row] { row->setChecked(m_results && m_stack->currentWidget() == m_results); });
    return row;
}

QWidget *MainWindow::makeLessonArea()
{
    auto *const area = new QWidget;
    auto *const column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_stack, 1);
    return area;
}

void MainWindow::buildDocks()
{
    m_keysDock = new Dock(u"keys"_s, tr("Keys"), m_keys, nullptr, this);
    m_logDock = new Dock(u"log"_s, tr("Live log"), m_log, m_log->bar(), this);
    addDockWidget(Qt::RightDockWidgetArea, m_keysDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_logDock);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setDockOptions(dockOptions() & ~AnimatedDocks);
    resizeDocks({m_keysDock}, {KeysWidth}, Qt::Horizontal);
    resizeDocks({m_logDock}, {LogHeight}, Qt::Vertical);
}

void MainWindow::connectLab()
{
    auto *const notices = new LabNotices(m_lab, *m_notices, this);
    connect(notices, &LabNotices::connectRequested, this, &MainWindow::askForServer);
    connect(&m_passwords, &PasswordStore::saveFailed, notices, &LabNotices::warn);
    connect(m_notesGuard, &NotesGuard::closeRequested, this, &MainWindow::close);
    connect(m_notesGuard, &NotesGuard::failed, this,
            [this](const LessonView *view) { openLesson(view->lesson().id, u"notes"_s); });
    m_log->watch(m_lab);
    connect(&m_lab.caretaker(), &Caretaker::healthChanged, this, [this](const Health &health) {
        m_server = health.reachable ? u"%1 %2"_s.arg(health.product, health.version).trimmed() : QString();
    });
}

void MainWindow::restore()
{
    m_isPlaced = m_memory.restore(*this);
    const QString lesson = m_memory.lesson();
    try {
        if (lesson == ResultsPlace)
            openResults();
        else
            openLesson(lesson, m_memory.part());
    } catch (const UsageError &) { // none was kept, or it is not there any more
        m_lessons->chooseRow(0);
    }
    m_lessons->setFocus();
}

LessonView *MainWindow::openLesson(const QString &lesson, const QString &part)
{
    m_lab.catalogue().lesson(lesson);
    m_lessons->choose(lesson);
    return m_stack->open(lesson, part);
}

ResultsPage *MainWindow::openResults()
{
    if (!m_results) {
        m_results = new ResultsPage(m_lab);
        connect(m_results, &ResultsPage::linkFollowed, this, &MainWindow::openLink);
        m_stack->addWidget(m_results);
    }
    m_lessons->setCurrentIndex({}); // none is shown
    m_stack->setCurrentWidget(m_results);
    m_resultsRow->setChecked(true);
    return m_results;
}

void MainWindow::openLink(const Link &link)
{
    if (problemOf(link, m_lab.catalogue()).isEmpty())
        openLesson(link.lesson, link.part)->open(link);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_settled, true))
        QMetaObject::invokeMethod(this, &MainWindow::settle, Qt::QueuedConnection);
    if (!m_labStarted)
        QMetaObject::invokeMethod(this, &MainWindow::startLab, Qt::QueuedConnection);
}

// Once the window is on screen, with its frame. Docks that float were there before it, and lie behind it.
void MainWindow::settle()
{
    if (testAttribute(Qt::WA_DontShowOnScreen))
        return;
    if (!m_isPlaced)
        fitFrame();
    for (auto *const dock : {m_keysDock, m_logDock}) {
        if (dock->isFloating() && dock->isVisible())
            dock->raise();
    }
}

void MainWindow::fitFrame()
{
    if (isMaximized() || isFullScreen())
        return;
    const QRect inner = geometry(), outer = frameGeometry();
    const QMargins frame(inner.left() - outer.left(), inner.top() - outer.top(), outer.right() - inner.right(),
                         outer.bottom() - inner.bottom());
    const QRect fitted = fittedGeometry(inner, frame, screen()->availableGeometry());
    if (fitted != inner)
        setGeometry(fitted);
}

// The page of a lesson and its forms are made after the docks, but come before them.
bool MainWindow::focusNextPrevChild(bool next)
{
    QWidgetList areas{centralWidget(), m_keysDock, m_logDock, m_tools};
    areas.removeIf([this](const QWidget *area) { return area->window() != this; });
    orderTabs(areas);
    return QMainWindow::focusNextPrevChild(next);
}

void MainWindow::startLab()
{
    if (std::exchange(m_labStarted, true))
        return;
    m_lab.start();
    m_lab.checkDatabase();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_notesGuard->mayClose())
        return event->ignore();
    m_memory.save(*this);
    if (auto *const view = m_stack->current())
        m_memory.setPlace(m_lessons->lesson(), view->part());
    else if (m_results)
        m_memory.setPlace(ResultsPlace, {});
    event->accept();
}

} // namespace lab::ui
