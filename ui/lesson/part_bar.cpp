// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/lesson/part_bar.h"

#include "app/base/tr.h"
#include "ui/lesson/part_mark.h"
#include "ui/theme/theme.h"

#include <QShortcut>
#include <QStyleOptionTab>

#include <algorithm>
#include <cmath>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

struct PartEntry
{
    const char *name, *title, *purpose;
    Progress::Step step;
};

// Translated by lab::tr(): what stands outside of a class is not in the context that the class's own tr() looks in.
constexpr PartEntry Entries[] = {
    {"learn", QT_TR_NOOP("Learn"), QT_TR_NOOP("Why the pattern exists, and when not to use it"),
     Progress::Step::Learned},
    {"try", QT_TR_NOOP("Try"), QT_TR_NOOP("Run its operations on the live server"), Progress::Step::Tried},
    {"break", QT_TR_NOOP("Break"), QT_TR_NOOP("Watch the naive version fail, and the pattern hold"),
     Progress::Step::Broken},
    {"measure", QT_TR_NOOP("Measure"), QT_TR_NOOP("The pattern against its relational twin"), Progress::Step::Measured},
    {"check", QT_TR_NOOP("Check"), QT_TR_NOOP("Challenges and questions, verified on the live server"),
     Progress::Step::Checked},
};

} // namespace

double partFraction(const Lesson &lesson, const Progress &progress, const QString &part)
{
    const auto entry = std::find_if(std::begin(Entries), std::end(Entries),
                                    [&part](const PartEntry &each) { return part == QLatin1StringView(each.name); });
    if (entry == std::end(Entries))
        return 0;
    if (progress.isDone(lesson.id, entry->step))
        return 1;
    const auto all = lesson.challenges.size() + lesson.questions.size();
    if (entry->step != Progress::Step::Checked || all == 0)
        return 0;
    const auto passed = std::count_if(lesson.challenges.begin(), lesson.challenges.end(),
                                      [&](const Challenge &each) { return progress.isPassed(lesson.id, each.id); });
    const auto right = std::count_if(lesson.questions.begin(), lesson.questions.end(), [&](const Question &each) {
        const auto answer = progress.lastAnswer(lesson.id, each.id);
        return answer && answer->right;
    });
    return static_cast<double>(passed + right) / static_cast<double>(all);
}

PartBar::PartBar(const Lesson &lesson, const Progress &progress, QWidget *parent)
    : QTabBar(parent)
    , m_lesson(lesson)
    , m_progress(progress)
{
    setAccessibleName(tr("Parts of the lesson"));
    setDrawBase(false);
    setRole(this, u"parts"_s);
    setExpanding(false);
    setUsesScrollButtons(true);
    int number = 0;
    for (const auto &entry : Entries) {
        const int tab = addTab(lab::tr(entry.title));
        setTabToolTip(tab, u"%1 (Alt+%2)"_s.arg(lab::tr(entry.purpose), QString::number(++number)));
        m_marks.append(new PartMark);
    }
    connect(this, &QTabBar::currentChanged, this, [this] { Q_EMIT chosen(current()); });
    connect(&progress, &Progress::changed, this, [this](const QString &changed) {
        if (changed == m_lesson.id)
            refresh();
    });
    refresh();
}

void PartBar::refresh()
{
    for (int tab = 0; tab < count(); ++tab) {
        const double fraction = partFraction(m_lesson, m_progress, names().at(tab));
        const QString percent = QString::number(std::lround(fraction * 100));
        m_marks.at(tab)->setFraction(fraction);
        setTabButton(tab, QTabBar::RightSide, m_marks.at(tab)); // anew: the tab may need other room
        m_marks.at(tab)->show();                                // which hides the one that was there
        setAccessibleTabName(tab, fraction >= 1  ? tr("%1: done").arg(tabText(tab))
                                  : fraction > 0 ? tr("%1: %2 % done").arg(tabText(tab), percent)
                                                 : tr("%1: to do").arg(tabText(tab)));
    }
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

void PartBar::turn(int by)
{
    setCurrentIndex((currentIndex() + by + count()) % count());
}

} // namespace lab::ui
