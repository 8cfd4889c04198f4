// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_panel.h"

#include "app/lab/lab.h"
#include "ui/kit/hand_focus.h"
#include "ui/kit/labels.h"
#include "ui/log/monitor_row.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lab::ui {

LogPanel::LogPanel(QWidget *parent, LogLimits limits)
    : QWidget(parent)
    , m_feed(limits)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_says(plainLabel({}))
    , m_save(new LogSave)
{
    m_bar = makeBar();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_says);
    m_says->setContentsMargins(spacing::Medium, 0, spacing::Medium, spacing::Tiny);
    m_says->hide();
    addPage(LogKind::Commands, tr("Commands"),
            tr("Nothing was sent yet. Run an operation: each command appears here as it ends."));
    addPage(LogKind::Messages, tr("Pub/Sub"),
            tr("No message has come yet. Subscribe to a channel: what is published there from then on appears here."));
    addPage(LogKind::Streams, tr("Stream"),
            tr("Nothing has happened to a stream yet. Entries appear here as they are added, delivered, acknowledged "
               "and claimed. What a script does to them is not in its reply; MONITOR shows it."));
    addPage(LogKind::Monitor, tr("Monitor"), tr("What any client sends appears here while MONITOR is on."));
    refreshButtons();
}

QWidget *LogPanel::makeBar()
{
    m_tabs->setAccessibleName(tr("What the log shows"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        m_says->hide();
        refreshButtons();
    });
    m_copy = iconButton(u"copy"_s, tr("Copy as redis-cli: what is selected, else all shown (Ctrl+C)"));
    connect(m_copy, &QToolButton::clicked, this, &LogPanel::copy);
    m_clear = iconButton(u"trash"_s, tr("Clear the log"));
    connect(m_clear, &QToolButton::clicked, this, &LogPanel::clear);
    m_save->setSource([this](LogSave::Which which) {
        return which == LogSave::Which::All ? current().model().all() : current().model().rows();
    });
    connect(m_save, &LogSave::saved, this, [this](const QString &what) { say(what, u"muted"_s); });
    connect(m_save, &LogSave::failed, this, [this](const QString &problem) { say(problem, u"danger"_s); });

    auto *const bar = new QWidget;
    auto *const row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing::Medium, 0, spacing::Small, 0);
    row->setSpacing(spacing::Tiny);
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    row->addWidget(m_clear);
    return bar;
}

void LogPanel::addPage(LogKind kind, const QString &title, const QString &whenEmpty)
{
    auto *const page = new LogPage(kind, m_feed);
    page->setEmptyText(whenEmpty);
    m_pages.append(page);
    m_stack->addWidget(page);
    m_tabs->addTab(title);
    connect(page, &LogPage::refreshed, this, [this, page] {
        if (page == &current())
            refreshButtons();
    });
    auto *const copyKeys = new QShortcut(QKeySequence::Copy, page->findChild<LogView *>());
    copyKeys->setContext(Qt::WidgetShortcut);
    connect(copyKeys, &QShortcut::activated, this, &LogPanel::copy);
}

void LogPanel::watch(Lab &lab)
{
    connect(&lab, &Lab::happened, &m_feed, &LogFeed::take);
    connect(&lab, &Lab::housekept, &m_feed, &LogFeed::takeHousekeeping);
    connect(&lab.monitor(), &ServerMonitor::arrived, &m_feed, &LogFeed::takeMonitored);
    connect(page(LogKind::Commands).filter().housekeeping(), &QCheckBox::toggled, &lab, &Lab::tellHousekeeping);
    connect(this, &QObject::destroyed, &lab, [&lab] { // nobody looks any more
        lab.tellHousekeeping(false);
        lab.monitor().stop();
    });
    addMonitorRow(lab);
}

void LogPanel::addMonitorRow(Lab &lab)
{
    auto *const row = new MonitorRow;
    page(LogKind::Monitor).insertHead(row);
    const auto showReady = [row, &lab] {
        row->setReady(lab.serverState() == Lab::ServerState::Ready);
    };
    connect(row, &MonitorRow::startRequested, &lab, [&lab] { lab.monitor().start(lab.environment().endpoint); });
    connect(row, &MonitorRow::stopRequested, &lab, [&lab] { lab.monitor().stop(); });
    connect(&lab.monitor(), &ServerMonitor::stateChanged, row,
            [row, &lab](const QString &reason) { row->setState(lab.monitor().state(), reason); });
    connect(&lab, &Lab::serverChanged, row, showReady);
    showReady();
}

LogPage &LogPanel::current() const
{
    return *m_pages.at(std::max(0, m_stack->currentIndex()));
}

void LogPanel::choose(LogKind kind)
{
    m_tabs->setCurrentIndex(static_cast<int>(kind));
}

void LogPanel::focusFilter()
{
    auto *const search = current().filter().search();
    search->setFocus(Qt::ShortcutFocusReason);
    search->selectAll();
}

void LogPanel::refreshButtons()
{
    const bool hasEntries = current().hasEntries(), hasRows = current().model().rowCount() > 0;
    auto *const search = current().filter().search();
    const std::pair<QToolButton *, bool> buttons[] = {
        {m_copy, hasRows}, {m_save, current().model().kept() > 0}, {m_clear, hasEntries}};
    for (const auto &[button, isEnabled] : buttons) {
        if (!isEnabled)
            handFocus(button, search);
        button->setEnabled(isEnabled);
    }
}

void LogPanel::say(const QString &text, const QString &role)
{
    setRole(m_says, role);
    showText(m_says, text);
}

void LogPanel::clear()
{
    m_says->hide();
    current().clear();
}

QString LogPanel::copied() const
{
    QStringList lines;
    for (const int row : current().chosenRows())
        lines.append(redisCliLines(current().model().entry(row)));
    return lines.join(u'\n');
}

void LogPanel::copy()
{
    copyText(copied(), m_copy);
}

} // namespace lab::ui
