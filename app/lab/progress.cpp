// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/progress.h"

#include "app/base/files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestFile = 16 * 1024 * 1024;

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
    if (!m_file.isEmpty())
        load();
}

QJsonObject Progress::entry(const QString &lesson) const
{
    return m_lessons.value(lesson).toObject();
}

void Progress::keep(const QString &lesson, const QJsonObject &entry)
{
    m_lessons.insert(lesson, entry);
    save();
    Q_EMIT changed(lesson);
}

bool Progress::isDone(const QString &lesson, Step step) const
{
    return isIn(entry(lesson), StepsKey, stepName(step));
}

void Progress::markDone(const QString &lesson, Step step)
{
    if (isDone(lesson, step))
        return;
    auto entry = this->entry(lesson);
    setIn(entry, StepsKey, stepName(step), true);
    keep(lesson, entry);
}

bool Progress::isPassed(const QString &lesson, const QString &challenge) const
{
    return isIn(entry(lesson), PassedKey, challenge);
}

void Progress::markPassed(const QString &lesson, const QString &challenge)
{
    if (isPassed(lesson, challenge))
        return;
    auto entry = this->entry(lesson);
    setIn(entry, PassedKey, challenge, true);
    keep(lesson, entry);
}

int Progress::answer(const QString &lesson, const QString &question) const
{
    return entry(lesson).value(AnswersKey).toObject().value(question).toInt(-1);
}

void Progress::setAnswer(const QString &lesson, const QString &question, int choice, bool correct)
{
    auto entry = this->entry(lesson);
    auto answers = entry.value(AnswersKey).toObject();
    answers.insert(question, choice);
    entry.insert(AnswersKey, answers);
    setIn(entry, CorrectKey, question, correct);
    keep(lesson, entry);
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
    if (!m_lessons.contains(lesson))
        return;
    m_lessons.remove(lesson);
    save();
    Q_EMIT changed(lesson);
}

void Progress::load()
{
    std::optional<QByteArray> content;
    try {
        content = readFile(m_file, LongestFile);
    } catch (const FileError &error) {
        m_problem = tr("Your progress in %1 cannot be read: %2.").arg(m_file, error.reason());
        m_file.clear(); // what cannot be read must not be overwritten either
        return;
    }
    if (!content)
        return;
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(*content, &error);
    if (!document.isObject()) {
        const QString aside = m_file + u".aside-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-hhmmss"_s);
        m_problem = tr("%1 is not readable (%2). It was set aside as %3.").arg(m_file, error.errorString(), aside);
        if (!QFile::rename(m_file, aside))
            m_file.clear();
        return;
    }
    m_lessons = document.object();
}

void Progress::save()
{
    if (m_file.isEmpty())
        return;
    QString problem;
    try {
        writeFile(m_file, QJsonDocument(m_lessons).toJson());
    } catch (const FileError &error) {
        problem = tr("Your progress was not saved to %1: %2.").arg(m_file, error.reason());
    }
    if (problem != m_problem) {
        m_problem = problem;
        Q_EMIT problemChanged(m_problem);
    }
}

} // namespace lab
