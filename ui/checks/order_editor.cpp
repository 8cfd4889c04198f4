// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/checks/order_editor.h"

#include "app/base/fields.h"
#include "ui/kit/hand_focus.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <numeric>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PlaceRole = Qt::UserRole; ///< where the item stands in Question::items

} // namespace

OrderEditor::OrderEditor(const Question &question, QWidget *parent)
    : SaidEditor(parent)
    , m_question(question)
    , m_list(new QListWidget)
    , m_up(makeMover(u"chevron-up"_s, tr("Up"), tr("Moves the chosen item up (Alt+Up)")))
    , m_down(makeMover(u"chevron-down"_s, tr("Down"), tr("Moves the chosen item down (Alt+Down)")))
{
    m_up->setObjectName(u"up"_s);
    m_down->setObjectName(u"down"_s);
    m_list->setObjectName(u"order"_s);
    m_list->setAccessibleName(tr("To be put in order, the first at the top: %1").arg(question.prompt));
    m_list->setFont(monospaceFont());
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    layOut();
    QList<int> order(question.items.size());
    std::iota(order.begin(), order.end(), 0);
    fill(order);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &OrderEditor::ordered);
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderEditor::enableMovers);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
}

QPushButton *OrderEditor::makeMover(const QString &drawing, const QString &name, const QString &toolTip)
{
    auto *button = new QPushButton(icon(drawing), name);
    button->setAutoDefault(true);
    button->setToolTip(toolTip);
    return button;
}

void OrderEditor::layOut()
{
    auto *movers = new QVBoxLayout;
    movers->setSpacing(spacing::Small);
    movers->addWidget(m_up);
    movers->addWidget(m_down);
    movers->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Small);
    layout->addWidget(m_list, 1);
    layout->addLayout(movers);
}

void OrderEditor::fill(const QList<int> &order)
{
    m_list->clear();
    for (const int place : order) {
        auto *item = new QListWidgetItem(displayText(m_question.items.value(place)), m_list);
        item->setData(PlaceRole, place);
    }
    m_list->setCurrentRow(0);
    fit();
    tellPlaces();
}

/// As tall as its items: a list that scrolls cannot be compared at a glance.
void OrderEditor::fit()
{
    int height = 2 * m_list->frameWidth() + 2 * spacing::Tiny;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(height);
}

std::optional<Said> OrderEditor::said() const
{
    if (!m_isOrdered)
        return {}; // the order that was handed out is nobody's prediction
    QList<int> order;
    for (int row = 0; row < m_list->count(); ++row)
        order.append(m_list->item(row)->data(PlaceRole).toInt());
    return order;
}

void OrderEditor::say(const Said &said)
{
    if (const auto *const order = std::get_if<QList<int>>(&said)) {
        m_isOrdered = true;
        fill(*order);
    }
}

void OrderEditor::setEditable(bool editable)
{
    m_editable = editable;
    m_list->setDragEnabled(editable);
    enableMovers();
}

void OrderEditor::move(int by)
{
    const int from = m_list->currentRow(), to = from + by;
    if (!m_editable || from < 0 || to < 0 || to >= m_list->count())
        return;
    auto *const item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
    ordered();
}

void OrderEditor::ordered()
{
    m_isOrdered = true;
    tellPlaces();
}

void OrderEditor::tellPlaces()
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        auto *const item = m_list->item(row);
        const auto told =
            tr("%1, place %2 of %3").arg(item->text(), QString::number(row + 1), QString::number(m_list->count()));
        item->setData(Qt::AccessibleTextRole, told);
    }
    enableMovers();
    Q_EMIT edited();
}

void OrderEditor::enableMovers()
{
    const int row = m_list->currentRow();
    const bool goesUp = m_editable && row > 0, goesDown = m_editable && row >= 0 && row < m_list->count() - 1;
    if (!goesUp)
        handFocus(m_up, goesDown ? static_cast<QWidget *>(m_down) : m_list);
    if (!goesDown)
        handFocus(m_down, goesUp ? static_cast<QWidget *>(m_up) : m_list);
    m_up->setEnabled(goesUp);
    m_down->setEnabled(goesDown);
}

bool OrderEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return SaidEditor::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    if (!key->modifiers().testFlag(Qt::AltModifier) || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
        return SaidEditor::eventFilter(watched, event);
    move(key->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

} // namespace lab::ui
