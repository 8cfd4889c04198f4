// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/keys/keys_panel.h"

#include "app/base/units.h"
#include "ui/keys/counts.h"
#include "ui/keys/key_details.h"
#include "ui/keys/key_tree_view.h"
#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QFutureWatcher>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
constexpr int EqualShare = 1000; ///< a splitter scales sizes that are larger than it
constexpr PageSize FurtherPage{64 << 10, 1000};
constexpr int MostElementsToReadUnasked = 5000;
} // namespace

KeysPanel::KeysPanel(Lab &lab, QWidget *parent)
    : QWidget(parent)
    , m_lab(lab)
    , m_watch(lab)
    , m_filter(new QLineEdit)
    , m_tree(new KeyTreeView)
    , m_empty(plainLabel({}, u"muted"_s))
    , m_count(captionLabel({}, u"muted"_s))
    , m_details(new KeyDetails)
{
    auto *const parts = new QSplitter(Qt::Vertical);
    parts->setObjectName(u"keyParts"_s); // what has a name is remembered
    parts->addWidget(makeTreeSide());
    parts->addWidget(m_details);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setSizes({EqualShare, EqualShare});
    parts->setChildrenCollapsible(false);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(parts);
    setMinimumWidth(200);
    connect(&m_watch, &KeyWatch::listed, this, [this](const KeyListing &listing) {
        m_listing = listing;
        m_listed = true;
        buildTree();
    });
    connect(&lab, &Lab::serverChanged, this, &KeysPanel::forget);
    connect(m_tree, &KeyTreeView::chosen, this, &KeysPanel::choose);
    connect(m_details, &KeyDetails::expired, &m_watch, &KeyWatch::refresh);
    connect(&lab.caretaker(), &Caretaker::inspected, this, &KeysPanel::showDetails);
    connect(m_details, &KeyDetails::moreWanted, this, &KeysPanel::loadMore);
    showEmpty();
}

QWidget *KeysPanel::makeBar()
{
    m_filter->setPlaceholderText(tr("Filter: text, or glob of the name"));
    m_filter->setAccessibleName(tr("Filter keys"));
    m_filter->setToolTip(plainToolTip(tr("Text is found anywhere in the name. With * ? [ or \\ it is a glob of the "
                                         "whole name, as SCAN MATCH takes it, "
                                         "upper and lower case apart: %1*:{1} (Ctrl+K)")
                                          .arg(displayText(m_lab.environment().keys.prefix()))));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        if (m_listed)
            buildTree();
    });
    m_refresh = iconButton(u"refresh"_s, tr("List the keys again (F5)"));
    connect(m_refresh, &QToolButton::clicked, &m_watch, &KeyWatch::refresh);
    auto *const bar = new QWidget;
    auto *const row = new QHBoxLayout(bar);
    row->setContentsMargins(spacing::Medium, spacing::Tiny, spacing::Small, spacing::Tiny);
    row->setSpacing(spacing::Tiny);
    row->addWidget(m_filter, 1);
    row->addWidget(m_refresh);
    return bar;
}

QWidget *KeysPanel::makeTreeSide()
{
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(spacing::Medium, spacing::Medium, spacing::Medium, spacing::Medium);
    m_count->setContentsMargins(spacing::Medium, spacing::Small, spacing::Medium, spacing::Small);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tree);
    auto *const side = new QWidget;
    auto *const column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    column->addWidget(m_count);
    return side;
}

void KeysPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool KeysPanel::selectFirstKey()
{
    return m_tree->selectFirstKey();
}

void KeysPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch.setWatched(true);
}

void KeysPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_watch.setWatched(false);
}

// Another server: what is shown is not there.
void KeysPanel::forget()
{
    ++m_generation;
    m_listed = false;
    m_listing = {};
    m_key.clear();
    m_tree->setTree(std::make_shared<KeyTree>());
    m_stack->setCurrentWidget(m_empty);
    m_details->showNothing();
    m_count->clear();
    showEmpty();
}

void KeysPanel::buildTree()
{
    const quint64 generation = ++m_generation;
    const auto build = [keys = m_listing.keys, filter = m_filter->text()] {
        return KeyTree::build(keys, filter);
    };
    using Tree = std::shared_ptr<const KeyTree>;
    // Not QFuture::then(): with Qt 6.4 it asserts when the context is gone before the work has ended.
    auto *const watcher = new QFutureWatcher<Tree>(this);
    connect(watcher, &QFutureWatcher<Tree>::finished, this, [this, watcher, generation] {
        watcher->deleteLater();
        if (generation == m_generation)
            showTree(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(build));
}

void KeysPanel::showTree(const std::shared_ptr<const KeyTree> &tree)
{
    m_tree->setTree(tree);
    m_stack->setCurrentWidget(tree->keyCount() > 0 ? static_cast<QWidget *>(m_tree) : m_empty);
    showEmpty();
    showCount(tree->keyCount());
    inspectAgain();
    Q_EMIT shown();
}

void KeysPanel::showCount(int shown)
{
    const qint64 found = m_listing.keys.size();
    QString text =
        m_filter->text().trimmed().isEmpty() ? keysText(found) : tr("%1 of %2").arg(countText(shown), keysText(found));
    text += tr(" · scanned %1 of %2").arg(countText(m_listing.scanned), countText(m_listing.total));
    if (!m_listing.complete && m_listing.problem.isEmpty())
        text += tr(" · stopped at the limit");
    m_count->setText(text);
}

void KeysPanel::showEmpty()
{
    const QString prefix = displayText(m_lab.environment().keys.prefix());
    const bool ready = m_lab.serverState() == Lab::ServerState::Ready;
    m_refresh->setEnabled(ready);
    if (!ready)
        m_empty->setText(tr("The keys appear here when there is a server."));
    else if (!m_listed)
        m_empty->setText(tr("Listing the keys…"));
    else if (!m_listing.problem.isEmpty())
        m_empty->setText(tr("The keys could not be listed.\n%1").arg(m_listing.problem));
    else if (!m_listing.keys.isEmpty())
        m_empty->setText(noMatchText());
    else
        m_empty->setText(
            tr("No key starts with “%1” yet.\n\nRun an operation of a lesson: what it writes appears here.")
                .arg(prefix));
}

QString KeysPanel::noMatchText() const
{
    if (!KeyTree::isGlob(m_filter->text()))
        return tr("No key matches the filter.");
    return tr("No key matches the filter.\n\nWith * ? [ or \\ it is a glob of the whole name, as SCAN MATCH takes it. "
              "A backslash lets the next character stand for itself: *\\[* finds an opening bracket.");
}

void KeysPanel::choose(const QByteArray &path, bool isKey, int keys)
{
    m_key = isKey ? path : QByteArray();
    if (!isKey) {
        m_details->showFolder(path, keys);
        return;
    }
    m_page = {};
    m_details->showPending(path);
    m_lab.caretaker().inspect(Key{path}, m_page);
}

void KeysPanel::showDetails(const KeyValue &value, const QString &problem)
{
    if (value.key.name != m_key)
        return;
    if (problem.isEmpty())
        m_details->showKey(value);
    else
        m_details->showProblem(value.key.name, problem);
    Q_EMIT detailsShown();
}

void KeysPanel::loadMore(const KeyValue &shown)
{
    m_page.bytes += FurtherPage.bytes;
    m_page.elements += FurtherPage.elements;
    m_lab.caretaker().inspectMore(shown, FurtherPage);
}

// What a person has loaded stays; a large part is not fetched again with each key that somebody writes.
void KeysPanel::inspectAgain()
{
    if (!m_key.isEmpty() && m_page.elements <= MostElementsToReadUnasked)
        m_lab.caretaker().inspect(Key{m_key}, m_page);
}

} // namespace lab::ui
