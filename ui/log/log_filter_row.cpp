// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/log/log_filter_row.h"

#include "app/base/tr.h"
#include "ui/kit/format.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

constexpr qsizetype LongestName = 60;

QString placeholderOf(LogKind kind)
{
    switch (kind) {
    case LogKind::Commands:
        return tr("Filter commands, replies, connections");
    case LogKind::Messages:
        return tr("Filter messages, channels, connections");
    case LogKind::Streams:
        return tr("Filter IDs, fields, groups, connections");
    case LogKind::Monitor:
        break;
    }
    return tr("Filter commands and clients");
}

/// Names that were seen and are not among the choices yet, at their end.
void addNames(QComboBox *combo, const SeenNames &seen)
{
    const auto moreText = tr("… more are not listed: filter by text");
    const bool saysMore = combo->itemText(combo->count() - 1) == moreText;
    // The first choice is no name; what was chosen before the log was cleared may be there as well.
    if (saysMore || (combo->count() - 1 >= seen.names().size() && !seen.hasMore()))
        return;
    for (const auto &name : seen.names()) {
        if (combo->findData(name) < 0)
            combo->addItem(limitedText(name, LongestName), name);
    }
    if (!seen.hasMore())
        return;
    combo->addItem(moreText);
    if (auto *const items = qobject_cast<QStandardItemModel *>(combo->model()))
        items->item(combo->count() - 1)->setEnabled(false);
}

/// What is chosen stays, seen or not.
void forget(QComboBox *combo)
{
    for (int i = combo->count() - 1; i > 0; --i) {
        if (i != combo->currentIndex())
            combo->removeItem(i);
    }
}

std::optional<QByteArray> chosenIn(const QComboBox *combo)
{
    if (!combo || combo->currentIndex() <= 0)
        return std::nullopt;
    return combo->currentData().toByteArray();
}

} // namespace

LogFilterRow::LogFilterRow(LogKind kind, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_connection(new QComboBox)
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::Medium, spacing::Tiny, spacing::Small, spacing::Tiny);
    row->setSpacing(spacing::Small);
    m_search->setPlaceholderText(placeholderOf(kind));
    m_search->setAccessibleName(tr("Filter the log"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(320);
    connect(m_search, &QLineEdit::textChanged, this, &LogFilterRow::changed);
    row->addWidget(m_search, 1);
    if (kind == LogKind::Messages || kind == LogKind::Streams) {
        m_place = new QComboBox;
        const bool isStream = kind == LogKind::Streams;
        m_place->addItem(isStream ? tr("All streams") : tr("All channels"));
        addChoice(m_place, isStream ? tr("Stream to show") : tr("Channel to show"));
    }
    m_connection->addItem(kind == LogKind::Monitor ? tr("All clients") : tr("All connections"));
    addChoice(m_connection, kind == LogKind::Monitor ? tr("Client to show") : tr("Connection to show"));
    if (kind == LogKind::Commands)
        addHousekeeping();
    row->addStretch(1);
}

void LogFilterRow::addChoice(QComboBox *combo, const QString &name)
{
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(14);
    connect(combo, &QComboBox::activated, this, &LogFilterRow::changed);
    layout()->addWidget(combo);
}

void LogFilterRow::addHousekeeping()
{
    m_housekeeping = new QCheckBox(tr("Housekeeping"));
    m_housekeeping->setToolTip(tr("From now on also what the program sends on its own account: health checks, lists of "
                                  "keys, looks at keys for pictures and for before and after, the books of "
                                  "attempts. A connection's handshake is never recorded."));
    connect(m_housekeeping, &QCheckBox::toggled, this, &LogFilterRow::changed);
    layout()->addWidget(m_housekeeping);
}

LogFilter LogFilterRow::filter() const
{
    LogFilter filter;
    filter.setText(m_search->text());
    filter.setPlace(chosenIn(m_place));
    filter.setConnection(chosenIn(m_connection));
    filter.setHousekeepingShown(m_housekeeping && m_housekeeping->isChecked());
    return filter;
}

void LogFilterRow::offer(const SeenNames &places, const SeenNames &connections)
{
    const std::pair<QComboBox *, const SeenNames *> all[] = {{m_place, &places}, {m_connection, &connections}};
    for (const auto &[combo, seen] : all) {
        if (combo && seen->names().isEmpty())
            forget(combo);
        else if (combo)
            addNames(combo, *seen);
    }
}

} // namespace lab::ui
