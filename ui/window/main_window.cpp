// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/main_window.h"

#include "ui/bench/results_page.h"
#include "ui/keys/keys_panel.h"
#include "ui/kit/wheel_guard.h"
#include "ui/lesson/lesson_view.h"
#include "ui/live/runs_view.h"
#include "ui/log/log_panel.h"
#include "ui/notices/lab_notices.h"
#include "ui/notices/notice_bar.h"
#include "ui/notices/toasts.h"
#include "ui/window/foot_bar.h"
#include "ui/window/inspector.h"
#include "ui/window/lesson_list.h"
#include "ui/window/lesson_stack.h"
#include "ui/window/notes_guard.h"
#include "ui/window/server_chip.h"
#include "ui/window/theme_button.h"
#include "ui/window/top_bar.h"
#include "ui/window/window_fit.h"
#include "ui/window/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

constexpr QSize FirstSize(1440, 900), LeastSize(800, 600);

QBoxLayout *tightLayout(QWidget *widget, QBoxLayout::Direction direction)
{
    auto *const layout = new QBoxLayout(direction, widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

MainWindow::MainWindow(Lab &lab, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_lab(lab)
    , m_theme(theme)
    , m_memory(lab.settingsFile())
    , m_notices(new Toasts)
    , m_banner(new NoticeBar)
    , m_lessons(new LessonList(lab.catalogue(), lab.progress()))
    , m_stack(new LessonStack(lab))
    , m_notesGuard(new NotesGuard(*m_stack, *m_notices, this))
    , m_keys(new KeysPanel(lab))
    , m_log(new LogPanel)
    , m_runs(new RunsModel(lab, this))
    , m_chip(new ServerChip(lab))
    , m_themeButton(new ThemeButton(theme))
    , m_top(new TopBar(m_chip, m_themeButton))
    , m_sidebar(new Sidebar(m_lessons))
    , m_inspector(new Inspector(m_keys))
    , m_bottom(new TabbedPanel(QString()))
    , m_foot(new FootBar)
{
    setWindowTitle(tr("Redis Pattern Lab"));
    setWindowIcon(icon(u"app"_s));
    setMinimumSize(LeastSize);
    // The frame is there only with the window: settle() knows it.
    const QSize titleBar(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
    resize(FirstSize.boundedTo(screen()->availableSize() - titleBar));
    new WheelGuard(this);
    buildFrame();
    addPages();
    buildTopBar();
    buildPlaceKeys();
    buildPanelKeys();
    buildPalette();
    explainOtherKeys();
    connectPlaces();
    connectLab();
}

// The focus goes from widget to widget while they go.
MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void MainWindow::buildFrame()
{
    auto *const frame = new QWidget;
    auto *const column = tightLayout(frame, QBoxLayout::TopToBottom);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(buildUpper());
    m_splitter->addWidget(m_bottom);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    buildBottom();
    column->addWidget(m_top);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_foot);
    setCentralWidget(frame);
    m_regions = std::make_unique<Regions>(
        QWidgetList{m_top, m_sidebar, m_stack->headers(), m_banner, m_stack, m_inspector, m_bottom, m_foot, m_notices});
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { m_regions->follow(now); });
}

QWidget *MainWindow::buildUpper()
{
    auto *const upper = new QWidget;
    auto *const row = tightLayout(upper, QBoxLayout::LeftToRight);
    row->addWidget(m_sidebar);
    row->addWidget(buildMain(), 1);
    return upper;
}

QWidget *MainWindow::buildMain()
{
    auto *const main = new QWidget;
    auto *const column = tightLayout(main, QBoxLayout::TopToBottom);
    m_workspace = new Workspace(m_stack, m_inspector);
    m_workspace->setToasts(m_notices);
    column->addWidget(m_stack->headers());
    column->addWidget(m_banner);
    column->addWidget(m_workspace, 1);
    return main;
}

void MainWindow::buildBottom()
{
    m_bottom->setName(tr("Log and runs"));
    m_bottom->addTab(u"log"_s, tr("Log"), m_log, m_log->bar());
    m_bottom->addTab(u"runs"_s, tr("Runs"), new RunsView(m_lab, *m_runs));
    m_bottom->setMinimumHeight(120);
    m_bottom->hide();
    m_foot->addTab(u"log"_s, u"log"_s, tr("Log"), tr("What is sent to the server, live (Ctrl+Shift+L)"));
    m_foot->addTab(u"runs"_s, u"runs"_s, tr("Runs"), tr("What runs and what ran, in all lessons (Ctrl+J)"));
}

void MainWindow::connectLab()
{
    auto *const notices = new LabNotices(m_lab, *m_notices, *m_banner, this);
    connect(notices, &LabNotices::connectRequested, this, &MainWindow::askForServer);
    connect(&m_passwords, &PasswordStore::saveFailed, notices, &LabNotices::warn);
    connect(m_notesGuard, &NotesGuard::closeRequested, this, &MainWindow::close);
    connect(m_notesGuard, &NotesGuard::failed, this,
            [this](const LessonView *view) { openLesson(view->lesson().id, u"notes"_s); });
    m_log->watch(m_lab);
    connect(&m_lab.caretaker(), &Caretaker::healthChanged, this, [this](const Health &health) {
        m_server = health.reachable ? u"%1 %2"_s.arg(health.product, health.version).trimmed() : QString();
    });
    connect(m_runs, &RunsModel::busyChanged, this, [this] {
        m_lessons->setBusy(m_runs->busy());
        m_foot->setCount(u"runs"_s, m_runs->running());
    });
    connect(m_runs, &RunsModel::ended, this, &MainWindow::setSummary);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_settled, true))
        QMetaObject::invokeMethod(this, &MainWindow::settle, Qt::QueuedConnection);
    if (!m_labStarted)
        QMetaObject::invokeMethod(this, &MainWindow::startLab, Qt::QueuedConnection);
}

// Of all buttons Qt gives Enter to push buttons alone.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *const button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

// Once the window is on screen, with its frame.
void MainWindow::settle()
{
    if (!testAttribute(Qt::WA_DontShowOnScreen) && !m_isPlaced)
        fitFrame();
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

// The page of a lesson and its forms are made after the panels, but come before them. And where what had the focus has
// gone, Qt asks for what comes next: that is never in another region.
bool MainWindow::focusNextPrevChild(bool next)
{
    const auto *const focused = focusWidget();
    if (focused && (!focused->isVisible() || !focused->isEnabled())) {
        if (auto *const successor = m_regions->successorOf(focused)) {
            successor->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    auto *const stop = m_regions->stopBeside(focused, next);
    if (stop)
        stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return stop != nullptr;
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
    m_memory.save(*this, layoutNow());
    rememberPlace();
    m_memory.setPlace(m_place.lesson, m_place.part);
    m_memory.setPage(m_madePages.key(m_stack->currentWidget()));
    event->accept();
}

} // namespace lab::ui
