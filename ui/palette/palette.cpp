// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/palette/palette.h"

#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/palette/palette_delegate.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {
constexpr int PaletteWidth = 600, PaletteHeight = 420, PaletteTop = 48;
constexpr qsizetype MostMatches = 100; ///< nobody reads on
constexpr int PageStep = 8;
} // namespace

Palette::Palette(QWidget *window)
    : QFrame(window)
    , m_typed(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(captionLabel({}, u"muted"_s))
    , m_model(new QStandardItemModel(this))
{
    hide();
    setRole(this, u"toast"_s);
    setObjectName(u"palette"_s);
    layOut();
    window->installEventFilter(this);
    m_typed->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, &Palette::choose);
}

void Palette::layOut()
{
    setAccessibleName(tr("Search everything"));
    m_typed->setAccessibleName(tr("Search everything"));
    m_typed->setPlaceholderText(tr("A lesson, an operation, a race, a question, a setting …"));
    m_nothing->setText(tr("Nothing is called so."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys go to what is typed
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Small, spacing::Small, spacing::Small, spacing::Small);
    column->setSpacing(spacing::Small);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
}

void Palette::open(const QList<PaletteEntry> &entries)
{
    if (!isVisible())
        m_before = window()->focusWidget();
    m_entries = entries;
    m_typed->clear();
    search({});
    place();
    show();
    raise();
    m_typed->setFocus(Qt::OtherFocusReason);
}

void Palette::close()
{
    if (!isVisible())
        return;
    const auto *const focused = window()->focusWidget();
    if (m_before && (!focused || isAncestorOf(focused)))
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

void Palette::place()
{
    const QSize room = parentWidget()->size() - QSize(2 * spacing::Large, PaletteTop + 2 * spacing::Large);
    const QSize size = QSize(PaletteWidth, PaletteHeight).boundedTo(room);
    setGeometry((parentWidget()->width() - size.width()) / 2, PaletteTop, size.width(), size.height());
}

void Palette::search(const QString &typed)
{
    m_matches = paletteMatches(m_entries, typed);
    m_matches = m_matches.first(std::min(MostMatches, m_matches.size()));
    m_model->clear();
    for (const auto &match : std::as_const(m_matches)) {
        auto *const item = new QStandardItem(icon(match.icon, &Tokens::muted), match.title);
        item->setData(match.context, PaletteDelegate::ContextRole);
        item->setAccessibleText(u"%1, %2"_s.arg(match.title, match.context));
        item->setToolTip(plainToolTip(match.title));
        m_model->appendRow(item);
    }
    m_list->setVisible(!m_matches.isEmpty());
    m_nothing->setVisible(m_matches.isEmpty());
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void Palette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto entry = m_matches.at(index.row());
    close();
    Q_EMIT chosen(entry);
}

void Palette::move(int by)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + by, 0, last), 0));
}

bool Palette::pressed(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        move(key == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        move(key == Qt::Key_PageUp ? -PageStep : PageStep);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: // there is nowhere to go
        return true;
    default:
        return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<const QKeyEvent *>(event)->key() : 0;
    if (watched == m_typed && event->type() == QEvent::ShortcutOverride && key == Qt::Key_Escape)
        event->accept(); // it cancels no run meanwhile
    if (watched == m_typed && event->type() == QEvent::KeyPress && pressed(key))
        return true;
    if (watched == m_typed && event->type() == QEvent::FocusOut && window()->isActiveWindow())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_typed->hasFocus() && window()->isActiveWindow())
                    close();
            },
            Qt::QueuedConnection);
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace lab::ui
