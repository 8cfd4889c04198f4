// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/item_picker.h"

#include "ui/lesson/format.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int SearchFrom = 9;
constexpr int IdRole = Qt::UserRole;

QStandardItem *groupItem(const QString &group)
{
    auto *item = new QStandardItem(group);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(smallFont());
    item->setForeground(Tokens::current().muted);
    return item;
}

QStandardItem *entryItem(const PickerEntry &entry)
{
    auto *item = new QStandardItem(entry.title);
    item->setData(entry.id, IdRole);
    item->setToolTip(plainToolTip(entry.summary));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

bool matches(const PickerEntry &entry, const QString &wanted)
{
    const auto all = entry.id + u' ' + entry.group + u' ' + entry.title + u' ' + entry.summary;
    return all.contains(wanted, Qt::CaseInsensitive);
}

} // namespace

ItemPicker::ItemPicker(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_combo(new QComboBox)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Small);
    for (auto *widget : std::initializer_list<QWidget *>{m_search, m_list, m_combo}) {
        widget->setAccessibleName(name);
        layout->addWidget(widget);
    }
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search: %1").arg(name));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, &Tokens::muted), QLineEdit::LeadingPosition);
    m_list->setModel(&m_model);
    setRole(m_list, u"picker"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_combo->setModel(&m_model);
    if (auto *theme = Theme::instance())
        connect(theme, &Theme::changed, this, [this] { fill(m_search->text()); });
    connect(m_search, &QLineEdit::textChanged, this, &ItemPicker::fill);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ItemPicker::pick);
    connect(m_combo, &QComboBox::activated, this, [this](int row) { pick(m_model.index(row, 0)); });
}

void ItemPicker::setEntries(const QList<PickerEntry> &entries)
{
    m_entries = entries;
    fill({});
    setCompact(m_compact);
    if (!entries.isEmpty())
        setCurrent(entries.first().id);
}

void ItemPicker::setCurrent(const QString &id)
{
    const bool known =
        std::any_of(m_entries.begin(), m_entries.end(), [&](const auto &entry) { return entry.id == id; });
    if (!known || id == m_current)
        return;
    m_current = id;
    showCurrent();
    Q_EMIT picked(id);
}

void ItemPicker::setCompact(bool compact)
{
    m_compact = compact;
    m_search->setVisible(!compact && m_entries.size() >= SearchFrom);
    m_list->setVisible(!compact);
    m_combo->setVisible(compact);
    if (compact)
        m_search->clear();
}

void ItemPicker::fill(const QString &wanted)
{
    const QSignalBlocker quiet(m_list->selectionModel());
    m_model.clear();
    QString group;
    for (const auto &entry : m_entries) {
        if (!matches(entry, wanted))
            continue;
        if (entry.group != group)
            m_model.appendRow(groupItem(entry.group));
        group = entry.group;
        m_model.appendRow(entryItem(entry));
    }
    showCurrent();
}

void ItemPicker::showCurrent()
{
    const QSignalBlocker quiet(m_list->selectionModel());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto index = m_model.index(row, 0);
        if (index.data(IdRole).toString() != m_current || m_current.isEmpty())
            continue;
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
        m_combo->setCurrentIndex(row);
    }
    m_list->viewport()->update();
}

void ItemPicker::pick(const QModelIndex &index)
{
    if (const auto id = index.data(IdRole).toString(); !id.isEmpty())
        setCurrent(id);
}

} // namespace lab::ui
