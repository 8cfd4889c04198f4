// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/lesson.h"

#include "app/base/tr.h"

#include <QSet>

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

/// The item called `id`, or a UsageError that lists what there is. `unknown` has %1 for what was given.
template <typename Item>
const Item &find(const QList<Item> &items, const QString &id, const QString &unknown)
{
    const auto at = std::find_if(items.begin(), items.end(), [&](const Item &item) { return item.id == id; });
    if (at != items.end())
        return *at;
    QStringList ids;
    for (const auto &item : items)
        ids.append(item.id);
    const auto hint = tr("There is: %1.").arg(ids.join(u", "_s));
    throw UsageError(unknown.arg(id), ids.isEmpty() ? QString() : hint);
}

template <typename Item>
void checkIds(const QList<Item> &items, const QString &lesson)
{
    QSet<QString> ids;
    for (const auto &item : items) {
        if (ids.contains(item.id)) // a defect of a lesson's data: better found at the first start than in the field
            qFatal("%s has two items called %s", qUtf8Printable(lesson), qUtf8Printable(item.id));
        ids.insert(item.id);
    }
}

void checkOneSpace(const Lesson &lesson)
{
    for (const auto &question : lesson.questions) {
        const bool isTaken = std::any_of(lesson.challenges.begin(), lesson.challenges.end(),
                                         [&](const Challenge &challenge) { return challenge.id == question.id; });
        if (isTaken)
            qFatal("%s has a challenge and a question called %s", qUtf8Printable(lesson.id),
                   qUtf8Printable(question.id));
    }
}

} // namespace

QString groupTitle(LessonGroup group)
{
    switch (group) {
    case LessonGroup::Foundations:
        return tr("Foundations");
    case LessonGroup::State:
        return tr("State");
    case LessonGroup::Coordination:
        return tr("Coordination");
    case LessonGroup::Messages:
        return tr("Messages");
    case LessonGroup::Proof:
        return tr("Proof");
    }
    Q_UNREACHABLE();
}

Catalogue::Catalogue(QList<Lesson> lessons)
    : m_lessons(std::move(lessons))
{
    checkIds(m_lessons, u"lessons"_s);
    for (const auto &lesson : m_lessons) {
        checkIds(lesson.operations, lesson.id);
        checkIds(lesson.scenarios, lesson.id);
        checkIds(lesson.comparisons, lesson.id);
        checkIds(lesson.challenges, lesson.id);
        checkIds(lesson.questions, lesson.id);
        checkOneSpace(lesson); // links and Check's list call both by their ids alone
    }
}

const Lesson &Catalogue::lesson(const QString &id) const
{
    return find(m_lessons, id, tr("There is no lesson \"%1\"."));
}

const Operation &Catalogue::operation(const Lesson &lesson, const QString &id)
{
    return find(lesson.operations, id, tr("Lesson %2 has no operation \"%1\".").arg(u"%1"_s, lesson.id));
}

const Scenario &Catalogue::scenario(const Lesson &lesson, const QString &id)
{
    return find(lesson.scenarios, id, tr("Lesson %2 has no scenario \"%1\".").arg(u"%1"_s, lesson.id));
}

const Comparison &Catalogue::comparison(const Lesson &lesson, const QString &id)
{
    return find(lesson.comparisons, id, tr("Lesson %2 has no comparison \"%1\".").arg(u"%1"_s, lesson.id));
}

const Challenge &Catalogue::challenge(const Lesson &lesson, const QString &id)
{
    return find(lesson.challenges, id, tr("Lesson %2 has no challenge \"%1\".").arg(u"%1"_s, lesson.id));
}

const Question &Catalogue::question(const Lesson &lesson, const QString &id)
{
    return find(lesson.questions, id, tr("Lesson %2 has no question \"%1\".").arg(u"%1"_s, lesson.id));
}

} // namespace lab
