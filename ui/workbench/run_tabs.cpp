// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/run_tabs.h"

#include "app/base/units.h"
#include "ui/kit/labels.h"
#include "ui/kit/page_scroll.h"
#include "ui/results/key_change_view.h"
#include "ui/results/sql_view.h"
#include "ui/results/transcript_view.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_panel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

QWidget *padded(QWidget *content)
{
    auto *box = new QWidget;
    box->setAttribute(Qt::WA_StyledBackground);
    setRole(box, u"panel"_s);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(spacing::Large, spacing::Small, spacing::Large, spacing::Small);
    layout->addWidget(content);
    return box;
}

/// As high as it needs; the page scrolls.
QWidget *scrolled(QWidget *content)
{
    auto *scroll = new PageScroll;
    auto *box = padded(content);
    static_cast<QVBoxLayout *>(box->layout())->addStretch();
    scroll->setWidget(box);
    return scroll;
}

QString tabCount(qsizetype count)
{
    return count > 0 ? countText(count) : QString();
}

} // namespace

RunTabs::RunTabs(const QString &title, QWidget *outcome, TimelinePanel &timeline, Outcome place)
    : m_timeline(timeline)
    , m_transcript(new TranscriptView)
    , m_sql(new SqlView)
    , m_keys(new KeyChangeView)
    , m_noCommands(plainLabel(tr("No command was sent."), u"muted"_s))
    , m_cut(plainLabel({}, u"muted"_s))
{
    if (place == Outcome::First)
        addScrolledPage(u"outcome"_s, title, outcome);
    addPage(u"wire"_s, tr("Wire"), makeWire());
    addPage(u"sql"_s, tr("SQL"), scrolled(m_sql));
    addPage(u"keys"_s, tr("Keys"), scrolled(m_keys));
    addPage(u"events"_s, tr("Events"), padded(timeline.events()));
    if (place == Outcome::Last)
        addScrolledPage(u"outcome"_s, title, outcome);
    connect(&timeline.player(), &TimelinePlayer::positionChanged, this, &RunTabs::follow);
    connect(this, &ResultTabs::turned, this, [this] { follow(m_timeline.player().position()); });
}

QWidget *RunTabs::makeWire()
{
    auto *wire = new QWidget;
    auto *layout = new QVBoxLayout(wire);
    layout->setContentsMargins(spacing::Large, spacing::Tiny, spacing::Large, spacing::Small);
    layout->setSpacing(spacing::Tiny);
    layout->addWidget(m_cut);
    layout->addWidget(m_noCommands);
    layout->addWidget(m_transcript, 1);
    layout->addStretch();
    m_transcript->setFilling();
    return wire;
}

void RunTabs::addScrolledPage(const QString &id, const QString &title, QWidget *content)
{
    addPage(id, title, scrolled(content));
}

void RunTabs::showReport(const Report &report, const QString &plainSql)
{
    const auto commands = report.commands();
    m_begins.clear();
    for (const auto &event : report.timeline) {
        if (commandOf(event))
            m_begins.append(event.startMicros);
    }
    m_noCommands->setVisible(commands.isEmpty());
    m_transcript->setVisible(!commands.isEmpty());
    m_transcript->setCommands(commands);
    showText(m_cut, newestTranscriptText(report.timeline.size(), report.happened));
    m_sql->showReport(report, plainSql);
    m_keys->showReport(report);
    setCount(u"wire"_s, tabCount(commands.size()));
    setCount(u"sql"_s, tabCount(report.statements().size() + (report.twin ? report.twin->statements().size() : 0)));
    setCount(u"keys"_s, tabCount(report.keys.size()));
    setCount(u"events"_s, tabCount(report.timeline.size()));
}

void RunTabs::follow(double micros)
{
    if (!m_transcript->isVisible() || m_begins.isEmpty())
        return;
    const bool isAtEnd = micros >= m_timeline.player().duration();
    const auto after = std::upper_bound(m_begins.begin(), m_begins.end(), micros);
    if (isAtEnd || after == m_begins.begin())
        m_transcript->clearSelection();
    else
        m_transcript->selectRow(static_cast<int>(after - m_begins.begin()) - 1);
}

} // namespace lab::ui
