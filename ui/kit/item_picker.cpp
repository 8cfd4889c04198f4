// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/item_picker.h"

#include "ui/kit/format.h"
#include "ui/kit/hand_focus.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastComboLetters = 10;
constexpr int SearchFrom = 9;
constexpr int IdRole = Qt::UserRole;
constexpr int TitlePadding = 12; ///< of the stylesheet and of the style
constexpr int StateSignSize = 14;
constexpr int StateSignGap = 8; ///< likewise, with a pixel or two to spare

QStandardItem *groupItem(const QString &group)
{
    auto *item = new QStandardItem(group);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(smallFont());
    item->setForeground(Tokens::current().muted);
    return item;
}

QString entryTip(const PickerEntry &entry)
{
    QStringList lines{entry.title, entry.summary, entry.state};
    lines.removeAll(QString());
    return plainToolTip(lines.join(u'\n'));
}

/// For screen readers, which see no drawing.
QString spokenText(const PickerEntry &entry)
{
    return entry.state.isEmpty() ? entry.title : tr("%1: %2").arg(entry.title, entry.state);
}

QIcon signOf(const PickerEntry &entry)
{
    if (entry.sign.isEmpty())
        return {};
    const bool isGood = entry.sign == u"check"_s, isBad = entry.sign == u"cross"_s;
    return icon(entry.sign, isGood ? &Tokens::success : isBad ? &Tokens::danger : &Tokens::muted);
}

QStandardItem *entryItem(const PickerEntry &entry)
{
    auto *item = new QStandardItem(signOf(entry), entry.title);
    item->setData(entry.id, IdRole);
    item->setToolTip(entryTip(entry));
    item->setData(spokenText(entry), Qt::AccessibleTextRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

/// Breaks titles that are longer than the list is wide, where it does so at all.
class TitleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto oneLine = option;
        oneLine.features &= ~QStyleOptionViewItem::WrapText; // else some of the lines would count twice
        const auto size = QStyledItemDelegate::sizeHint(oneLine, index);
        const auto *list = qobject_cast<const QListView *>(option.widget);
        if (!list || !list->wordWrap())
            return size;
        const bool hasSign = !index.data(Qt::DecorationRole).isNull();
        const int sign = hasSign ? StateSignSize + StateSignGap : 0;
        const QRect room(0, 0, list->viewport()->width() - 2 * TitlePadding - sign, QWIDGETSIZE_MAX);
        const auto text = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data().toString());
        const auto line = option.fontMetrics.height();
        return {size.width(), size.height() + std::max(0, text.height() - line)};
    }
};

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
    , m_nothing(plainLabel(tr("Nothing matches."), u"muted"_s))
    , m_combo(new QComboBox)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Small);
    for (auto *widget : std::initializer_list<QWidget *>{m_search, m_list, m_combo}) {
        widget->setAccessibleName(name);
        layout->addWidget(widget);
    }
    layout->insertWidget(1, m_nothing);
    m_nothing->hide();
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // as wide as its place
    m_combo->setMinimumContentsLength(LeastComboLetters);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search: %1").arg(name));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, &Tokens::muted), QLineEdit::LeadingPosition);
    m_list->setModel(&m_model);
    setRole(m_list, u"picker"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setIconSize({StateSignSize, StateSignSize});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new TitleDelegate(m_list));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust); // how often a title wraps depends on the width
    connectAll();
}

void ItemPicker::connectAll()
{
    if (auto *theme = Theme::instance())
        connect(theme, &Theme::changed, this, [this] { fill(m_search->text()); });
    connect(m_search, &QLineEdit::textChanged, this, &ItemPicker::fill);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ItemPicker::pick);
    connect(m_combo, &QComboBox::activated, this,
            [this](int row) { setCurrent(m_combo->itemData(row, IdRole).toString()); });
}

void ItemPicker::setEntries(const QList<PickerEntry> &entries)
{
    m_entries = entries;
    fillCombo();
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
    if (compact) {
        m_combo->show();
        handFocus(m_search, m_combo);
        handFocus(m_list, m_combo);
    } else {
        m_list->show();
        handFocus(m_combo, m_list);
    }
    m_search->setVisible(!compact && m_isSearched && m_entries.size() >= SearchFrom);
    m_list->setVisible(!compact);
    m_combo->setVisible(compact);
    if (compact)
        m_search->clear();
}

void ItemPicker::setFitting(int mostHeight)
{
    m_list->setSizeAdjustPolicy(QAbstractItemView::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setMaximumHeight(mostHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ItemPicker::setWithoutSearch()
{
    m_isSearched = false;
    setCompact(m_compact);
}

void ItemPicker::setOneLine()
{
    m_list->setWordWrap(false);
    m_list->setTextElideMode(Qt::ElideRight);
}

void ItemPicker::fillCombo()
{
    m_combo->clear();
    for (const auto &entry : std::as_const(m_entries)) {
        m_combo->addItem(entry.group.isEmpty() ? entry.title : tr("%1 · %2").arg(entry.group, entry.title), entry.id);
        m_combo->setItemData(m_combo->count() - 1, plainToolTip(entry.summary), Qt::ToolTipRole);
        showState(entry);
    }
}

void ItemPicker::setState(const QString &id, const QString &sign, const QString &state)
{
    const auto entry =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const PickerEntry &each) { return each.id == id; });
    if (entry == m_entries.end() || (entry->sign == sign && entry->state == state))
        return;
    entry->sign = sign;
    entry->state = state;
    showState(*entry);
}

void ItemPicker::showState(const PickerEntry &entry)
{
    m_combo->setItemIcon(m_combo->findData(entry.id, IdRole), signOf(entry));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        auto *const item = m_model.item(row);
        if (item->data(IdRole).toString() != entry.id || entry.id.isEmpty())
            continue;
        item->setIcon(signOf(entry));
        item->setToolTip(entryTip(entry));
        item->setData(spokenText(entry), Qt::AccessibleTextRole);
    }
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
    m_nothing->setVisible(!wanted.isEmpty() && m_model.rowCount() == 0);
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
    }
    m_combo->setCurrentIndex(m_combo->findData(m_current, IdRole));
    m_list->viewport()->update();
}

void ItemPicker::pick(const QModelIndex &index)
{
    if (const auto id = index.data(IdRole).toString(); !id.isEmpty())
        setCurrent(id);
}

} // namespace lab::ui
