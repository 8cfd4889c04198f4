// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/keys/key_details.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "ui/keys/counts.h"
#include "ui/keys/value_model.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lab::ui {

namespace {

QTableView *makeTable(QAbstractItemModel *model)
{
    auto *const table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(tr("Elements of the value"));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(QFontMetrics(monospaceFont()).height() + 6);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

bool isSameValue(const KeyValue &one, const KeyValue &other)
{
    return one.key == other.key && one.type == other.type && one.bytes == other.bytes && one.elements == other.elements;
}

QLabel *makeFact(const QString &name)
{
    auto *const label = plainLabel({});
    label->setWordWrap(false);
    label->setAccessibleName(name);
    return label;
}

} // namespace

KeyDetails::KeyDetails(QWidget *parent)
    : QWidget(parent)
    , m_name(plainLabel({}, u"wire"_s))
    , m_hint(plainLabel({}, u"muted"_s))
    , m_cut(captionLabel({}, u"muted"_s))
    , m_more(new QPushButton(tr("Load more")))
    , m_type(makeFact(tr("Type")))
    , m_ttl(makeFact(tr("Time to live")))
    , m_size(makeFact(tr("Size")))
    , m_text(new QPlainTextEdit)
    , m_model(new ValueModel(this))
{
    m_table = makeTable(m_model);
    m_facts = makeFacts();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Medium, spacing::Medium, spacing::Medium, spacing::Medium);
    column->setSpacing(spacing::Small);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    column->addWidget(m_facts);
    column->addWidget(makeValues(), 1);
    column->addWidget(makeRest());
    column->addStretch();
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &KeyDetails::tick);
    showNothing();
}

QWidget *KeyDetails::makeFacts()
{
    auto *const facts = new QWidget;
    auto *const grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::Medium);
    grid->setVerticalSpacing(spacing::Tiny);
    int row = 0;
    for (auto *const label : {m_type, m_ttl, m_size}) {
        grid->addWidget(captionLabel(label->accessibleName(), u"muted"_s), row, 0);
        grid->addWidget(label, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    return facts;
}

QWidget *KeyDetails::makeValues()
{
    m_text->setReadOnly(true);
    m_text->setFont(monospaceFont());
    m_text->setAccessibleName(tr("Value"));
    m_text->setTabChangesFocus(true);
    m_values = new QStackedWidget;
    m_values->addWidget(m_text);
    m_values->addWidget(m_table);
    m_values->setMinimumHeight(60);
    return m_values;
}

void KeyDetails::showHint(const QString &title, const QString &hint)
{
    m_timer.stop();
    m_shown = {};
    showText(m_name, title);
    showText(m_hint, hint);
    m_facts->hide();
    m_values->hide();
    m_cut->hide();
    m_more->hide();
}

QWidget *KeyDetails::makeRest()
{
    m_more->setToolTip(tr("Fetches the next part of the value"));
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT moreWanted(m_shown); });
    auto *const rest = new QWidget;
    auto *const row = new QHBoxLayout(rest);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_cut, 1);
    row->addWidget(m_more);
    return rest;
}

void KeyDetails::showNothing()
{
    showHint({}, tr("Select a key to see its type, its time to live and its value."));
}

void KeyDetails::showFolder(const QByteArray &path, int keys)
{
    showHint(displayText(path) + u':', tr("%1 below.").arg(keysText(keys)));
}

void KeyDetails::showPending(const QByteArray &name)
{
    m_timer.stop();
    showText(m_name, displayText(name));
}

void KeyDetails::showKey(const KeyValue &value)
{
    if (!value.exists()) {
        showHint(displayText(value.key.name), tr("This key is no longer there: it expired or was deleted."));
        return;
    }
    showText(m_name, displayText(value.key.name));
    m_hint->hide();
    m_type->setText(tr("%1 (%2)").arg(displayText(value.typeName), displayText(value.encoding)));
    const bool isString = value.type == KeyType::String;
    const QString length = isString ? bytesText(value.length) : elementsText(value.length);
    m_size->setText(value.type == KeyType::Other ? bytesText(value.memory)
                                                 : tr("%1 (%2 of memory)").arg(length, bytesText(value.memory)));
    startCountdown(value.ttlMillis);
    m_facts->show();
    showValue(value);
}

void KeyDetails::showProblem(const QByteArray &name, const QString &problem)
{
    showHint(displayText(name), tr("This key could not be read. %1").arg(problem));
}

void KeyDetails::fillValue(const KeyValue &value)
{
    if (value.type == KeyType::String) {
        m_text->setPlainText(displayText(value.bytes));
        return;
    }
    m_model->setValue(value);
    m_table->resizeColumnToContents(0);
    m_table->setColumnWidth(0, std::min(m_table->columnWidth(0), m_table->viewport()->width() / 2));
}

void KeyDetails::showValue(const KeyValue &value)
{
    // The same value again: where a person has scrolled to and what they have selected stays.
    if (!isSameValue(value, m_shown))
        fillValue(value);
    m_shown = value;
    const bool isString = value.type == KeyType::String;
    m_values->setCurrentWidget(isString ? static_cast<QWidget *>(m_text) : m_table);
    m_values->setVisible(value.type != KeyType::Other);
    showRest(value);
}

void KeyDetails::showRest(const KeyValue &value)
{
    const bool isString = value.type == KeyType::String;
    const qint64 shown = isString ? value.bytes.size() : value.elements.size();
    const QString cut = isString ? tr("The first %1 of %2").arg(bytesText(shown), bytesText(value.length))
                                 : tr("%1 of %2 elements").arg(QString::number(shown), QString::number(value.length));
    showText(m_cut, value.type == KeyType::Other ? tr("Values of this type are not shown here.")
                    : value.isComplete()         ? QString()
                                                 : cut);
    m_more->setVisible(!value.isComplete());
}

void KeyDetails::startCountdown(qint64 ttlMillis)
{
    m_timer.stop();
    m_ttl->setText(ttlText(ttlMillis));
    if (ttlMillis < 0)
        return;
    m_deadline.setRemainingTime(ttlMillis);
    m_timer.start();
}

void KeyDetails::tick()
{
    m_ttl->setText(ttlText(m_deadline.remainingTime()));
    if (m_deadline.hasExpired()) {
        m_timer.stop();
        Q_EMIT expired();
    }
}

} // namespace lab::ui
