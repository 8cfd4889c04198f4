// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/progress.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSaveFile>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

QString stepName(Progress::Step step)
{
    return QString::fromLatin1(QMetaEnum::fromType<Progress::Step>().valueToKey(static_cast<int>(step)));
}

QJsonArray toArray(const QSet<QString> &names)
{
    auto sorted = QStringList(names.begin(), names.end());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

QSet<QString> toSet(const QJsonValue &array)
{
    QSet<QString> names;
    for (const auto &name : array.toArray())
        names.insert(name.toString());
    return names;
}

} // namespace

Progress::Progress(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_file(folder.isEmpty() ? QString() : QDir(folder).filePath(u"progress.json"_s))
{
    if (!m_file.isEmpty())
        load();
}

bool Progress::isDone(const QString &lesson, Step step) const
{
    return m_entries.value(lesson).steps.contains(stepName(step));
}

void Progress::markDone(const QString &lesson, Step step)
{
    if (isDone(lesson, step))
        return;
    m_entries[lesson].steps.insert(stepName(step));
    save();
    Q_EMIT changed(lesson);
}

bool Progress::isPassed(const QString &lesson, const QString &challenge) const
{
    return m_entries.value(lesson).passed.contains(challenge);
}

void Progress::markPassed(const QString &lesson, const QString &challenge)
{
    if (isPassed(lesson, challenge))
        return;
    m_entries[lesson].passed.insert(challenge);
    save();
    Q_EMIT changed(lesson);
}

int Progress::answer(const QString &lesson, const QString &question) const
{
    return m_entries.value(lesson).answers.value(question, -1);
}

void Progress::setAnswer(const QString &lesson, const QString &question, int choice, bool correct)
{
    auto &entry = m_entries[lesson];
    entry.answers.insert(question, choice);
    if (correct)
        entry.correct.insert(question);
    else
        entry.correct.remove(question);
    save();
    Q_EMIT changed(lesson);
}

bool Progress::wasCorrect(const QString &lesson, const QString &question) const
{
    return m_entries.value(lesson).correct.contains(question);
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
    if (m_entries.remove(lesson) == 0)
        return;
    save();
    Q_EMIT changed(lesson);
}

void Progress::load()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = tr("Your progress in %1 cannot be read: %2").arg(m_file, file.errorString());
        m_file.clear(); // what cannot be read must not be overwritten either
        return;
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        const QString aside = m_file + u".aside-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-hhmmss"_s);
        m_problem = tr("%1 is not readable (%2). It was set aside as %3.").arg(m_file, error.errorString(), aside);
        if (!file.rename(aside))
            m_file.clear();
        return;
    }
    const auto lessons = document.object();
    for (auto it = lessons.begin(); it != lessons.end(); ++it) {
        const auto object = it->toObject();
        Entry entry{
            toSet(object.value("steps"_L1)), toSet(object.value("passed"_L1)), toSet(object.value("correct"_L1)), {}};
        const auto answers = object.value("answers"_L1).toObject();
        for (auto answer = answers.begin(); answer != answers.end(); ++answer)
            entry.answers.insert(answer.key(), answer->toInt(-1));
        m_entries.insert(it.key(), entry);
    }
}

void Progress::save()
{
    if (m_file.isEmpty())
        return;
    QJsonObject lessons;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        QJsonObject answers;
        for (auto answer = it->answers.cbegin(); answer != it->answers.cend(); ++answer)
            answers.insert(answer.key(), *answer);
        lessons.insert(it.key(), QJsonObject{{u"steps"_s, toArray(it->steps)},
                                             {u"passed"_s, toArray(it->passed)},
                                             {u"correct"_s, toArray(it->correct)},
                                             {u"answers"_s, answers}});
    }
    QSaveFile file(m_file);
    const auto text = QJsonDocument(lessons).toJson();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    const QString problem =
        written ? QString() : tr("Your progress was not saved to %1: %2").arg(m_file, file.errorString());
    if (problem != m_problem) {
        m_problem = problem;
        Q_EMIT problemChanged(m_problem);
    }
}

} // namespace lab
