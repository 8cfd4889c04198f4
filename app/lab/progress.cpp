// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/progress.h"

#include "app/base/files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QMetaEnum>

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestProgress = 16 * 1024 * 1024;
constexpr int LongestWait = 100; // milliseconds, for another window to have written

const auto StepsKey = "steps"_L1, PassedKey = "passed"_L1, CorrectKey = "correct"_L1, AnswersKey = "answers"_L1;

QString stepName(Progress::Step step)
{
    return QString::fromLatin1(QMetaEnum::fromType<Progress::Step>().valueToKey(static_cast<int>(step)));
}

bool isIn(const QJsonObject &lesson, QLatin1StringView list, const QString &name)
{
    return lesson.value(list).toArray().contains(name);
}

/// Puts the name into the list, or takes it out; all else in it stays, whatever it is. Sorted, so that the file changes
/// only where something changed.
void setIn(QJsonObject &lesson, QLatin1StringView list, const QString &name, bool wanted)
{
    auto names = lesson.value(list).toArray();
    const auto there = std::find(names.begin(), names.end(), QJsonValue(name));
    if (wanted && there == names.end())
        names.insert(
            std::find_if(names.begin(), names.end(), [&](const QJsonValue &other) { return other.toString() > name; }),
            name);
    else if (!wanted && there != names.end())
        names.erase(there);
    lesson.insert(list, names);
}

} // namespace

Progress::Progress(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_file(folder.isEmpty() ? QString() : QDir(folder).filePath(u"progress.json"_s))
{
    if (m_file.isEmpty())
        return;
    const auto found = read();
    m_lessons = found.lessons.value_or(QJsonObject());
    m_problem = found.problem;
    if (!found.mayBeWritten)
        m_file.clear(); // what cannot be read must not be overwritten either
}

QJsonObject Progress::entry(const QString &lesson) const
{
    return m_lessons.value(lesson).toObject();
}

void Progress::change(const QString &lesson, const std::function<void(QJsonObject &entry)> &apply)
{
    change([lesson, apply](QJsonObject &lessons) {
        auto entry = lessons.value(lesson).toObject();
        apply(entry);
        lessons.insert(lesson, entry);
    });
}

void Progress::change(const Change &apply)
{
    const auto before = m_lessons;
    auto problem = m_problem;
    if (m_file.isEmpty()) {
        apply(m_lessons);
    } else {
        m_unsaved.append(apply);
        problem = save();
    }
    if (problem != m_problem) {
        m_problem = problem;
        Q_EMIT problemChanged(m_problem);
    }
    auto names = before.keys() + m_lessons.keys();
    names.removeDuplicates();
    for (const auto &name : std::as_const(names)) {
        if (before.value(name) != m_lessons.value(name))
            Q_EMIT changed(name);
    }
}

bool Progress::isDone(const QString &lesson, Step step) const
{
    return isIn(entry(lesson), StepsKey, stepName(step));
}

void Progress::markDone(const QString &lesson, Step step)
{
    change(lesson, [step](QJsonObject &entry) { setIn(entry, StepsKey, stepName(step), true); });
}

bool Progress::isPassed(const QString &lesson, const QString &challenge) const
{
    return isIn(entry(lesson), PassedKey, challenge);
}

void Progress::markPassed(const QString &lesson, const QString &challenge)
{
    change(lesson, [challenge](QJsonObject &entry) { setIn(entry, PassedKey, challenge, true); });
}

int Progress::answer(const QString &lesson, const QString &question) const
{
    return entry(lesson).value(AnswersKey).toObject().value(question).toInt(-1);
}

void Progress::setAnswer(const QString &lesson, const QString &question, int choice, bool correct)
{
    change(lesson, [=](QJsonObject &entry) {
        auto answers = entry.value(AnswersKey).toObject();
        answers.insert(question, choice);
        entry.insert(AnswersKey, answers);
        setIn(entry, CorrectKey, question, correct);
    });
}

bool Progress::wasCorrect(const QString &lesson, const QString &question) const
{
    return isIn(entry(lesson), CorrectKey, question);
}

double Progress::fraction(const QString &lesson) const
{
    const auto steps = QMetaEnum::fromType<Step>();
    int done = 0; // the file may name steps that this version does not know
    for (int i = 0; i < steps.keyCount(); ++i)
        done += isDone(lesson, static_cast<Step>(steps.value(i))) ? 1 : 0;
    return static_cast<double>(done) / steps.keyCount();
}

void Progress::reset(const QString &lesson)
{
    change([lesson](QJsonObject &lessons) { lessons.remove(lesson); });
}

Progress::Found Progress::read() const
{
    std::optional<QByteArray> content;
    try {
        content = readFile(m_file, LongestProgress);
    } catch (const FileError &error) {
        return {.problem = tr("Your progress in %1 cannot be read: %2.").arg(m_file, error.reason()),
                .mayBeWritten = false};
    }
    if (!content)
        return {};
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(*content, &error);
    if (document.isObject())
        return {.lessons = document.object()};
    const QString aside = m_file + u".aside-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-hhmmss"_s);
    return {.problem = tr("%1 is not readable (%2). It was set aside as %3.").arg(m_file, error.errorString(), aside),
            .mayBeWritten = QFile::rename(m_file, aside)};
}

/// Makes what is unsaved of the changes to what the file says now, and gives the reason when it could not be written:
/// then they wait for the next time. Another window that does the same waits for the lock; where none can be had (a
/// full disk, say), writing tells what is the matter.
QString Progress::save()
{
    QLockFile lock(m_file + u".lock"_s);
    lock.tryLock(LongestWait);
    const auto found = read();
    auto lessons = found.lessons.value_or(m_lessons);
    for (const auto &apply : std::as_const(m_unsaved))
        apply(lessons);
    m_lessons = lessons;
    if (!found.mayBeWritten)
        return found.problem;
    try {
        if (lessons != found.lessons)
            writeFile(m_file, QJsonDocument(lessons).toJson());
    } catch (const FileError &error) {
        return tr("Your progress was not saved to %1: %2.").arg(m_file, error.reason());
    }
    m_unsaved.clear();
    return found.problem;
}

} // namespace lab
