// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/part_bar.h"

#include "app/base/tr.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/icon.h"

#include <QShortcut>
#include <QStyleOptionTab>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

struct PartEntry
{
    const char *name, *icon, *title, *purpose;
};

// Translated by lab::tr(): what stands outside of a class is not in the context that the class's own tr() looks in.
constexpr PartEntry Entries[] = {
    {"learn", "book", QT_TR_NOOP("Learn"), QT_TR_NOOP("Why the pattern exists, and when not to use it")},
    {"try", "play", QT_TR_NOOP("Try"), QT_TR_NOOP("Run its operations on the live server")},
    {"break", "bolt", QT_TR_NOOP("Break"), QT_TR_NOOP("Watch the naive version fail, and the pattern hold")},
    {"measure", "chart", QT_TR_NOOP("Measure"), QT_TR_NOOP("The pattern against its relational twin")},
    {"source", "code", QT_TR_NOOP("Source"), QT_TR_NOOP("The very files that were compiled in")},
    {"check", "check", QT_TR_NOOP("Check"), QT_TR_NOOP("Challenges and questions, verified on the live server")},
    {"notes", "note", QT_TR_NOOP("Notes"), QT_TR_NOOP("Your own notes")},
};

} // namespace

PartBar::PartBar(QWidget *parent)
    : QTabBar(parent)
{
    setAccessibleName(tr("Parts of the lesson"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setIconSize({16, 16});
    int number = 0;
    for (const auto &entry : Entries) {
        const int tab = addTab(icon(QString::fromLatin1(entry.icon), &Tokens::muted), lab::tr(entry.title));
        setTabToolTip(tab, u"%1 (Alt+%2)"_s.arg(lab::tr(entry.purpose), QString::number(++number)));
    }
    connect(this, &QTabBar::currentChanged, this, [this] { Q_EMIT chosen(current()); });
}

QStringList PartBar::names()
{
    QStringList names;
    for (const auto &entry : Entries)
        names.append(QString::fromLatin1(entry.name));
    return names;
}

QString PartBar::current() const
{
    return names().value(currentIndex());
}

void PartBar::setCurrent(const QString &part)
{
    if (const auto index = names().indexOf(part); index >= 0)
        setCurrentIndex(static_cast<int>(index));
}

void PartBar::setCompact(bool compact)
{
    for (int tab = 0; tab < count(); ++tab)
        setTabIcon(tab, compact ? QIcon() : icon(QString::fromLatin1(Entries[tab].icon), &Tokens::muted));
}

void PartBar::addKeys(QWidget *owner)
{
    const auto add = [owner](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, owner);
        connect(shortcut, &QShortcut::activated, owner, action);
    };
    for (int i = 0; i < count(); ++i)
        add(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] { setCurrentIndex(i); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Tab), [this] { turn(1); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), [this] { turn(-1); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), [this] { turn(-1); });
}

// The style would draw its focus rectangle through the icon and the name.
void PartBar::initStyleOption(QStyleOptionTab *option, int tab) const
{
    QTabBar::initStyleOption(option, tab);
    option->state.setFlag(QStyle::State_HasFocus, false);
}

void PartBar::paintEvent(QPaintEvent *event)
{
    QTabBar::paintEvent(event);
    if (hasFocus())
        paintFocusFrame(this, tabRect(currentIndex()).adjusted(1, 1, -1, -4));
}

void PartBar::turn(int by)
{
    setCurrentIndex((currentIndex() + by + count()) % count());
}

} // namespace lab::ui
