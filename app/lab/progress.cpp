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

const auto StepsKey = "steps"_L1, PassedKey = "passed"_L1, CorrectKey = "correct"_L1, AnswersKey = "answers"_L1,
           PredictionsKey = "predictions"_L1, OpenedKey = "opened"_L1;
const auto SaidKey = "said"_L1, RightKey = "right"_L1, CameKey = "came"_L1, TimeKey = "time"_L1, LastKey = "last"_L1,
           NaiveKey = "naive"_L1, CuredKey = "cured"_L1, ParticipantsKey = "participants"_L1;

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

namespace {

std::optional<Progress::Given> givenIn(const QJsonValue &kept)
{
    const auto said = saidFrom(kept[SaidKey]);
    if (!said)
        return std::nullopt;
    return Progress::Given{*said, kept[RightKey].toBool(),
                           QDateTime::fromString(kept[TimeKey].toString(), Qt::ISODate)};
}

QJsonObject keptOf(const Progress::Given &given)
{
    return {{SaidKey, toJson(given.said)}, {RightKey, given.right}, {TimeKey, given.time.toString(Qt::ISODateWithMs)}};
}

/// Of the versions before this one there may be an index alone.
std::optional<Progress::Given> firstIn(const QJsonObject &entry, const QString &question)
{
    const auto kept = entry.value(AnswersKey)[question];
    if (kept.isDouble() && kept.toInt(-1) >= 0)
        return Progress::Given{kept.toInt(), isIn(entry, CorrectKey, question), {}};
    return givenIn(kept);
}

} // namespace

std::optional<Progress::Given> Progress::firstAnswer(const QString &lesson, const QString &question) const
{
    return firstIn(entry(lesson), question);
}

std::optional<Progress::Given> Progress::lastAnswer(const QString &lesson, const QString &question) const
{
    const auto last = givenIn(entry(lesson).value(AnswersKey)[question][LastKey]);
    return last ? last : firstAnswer(lesson, question);
}

void Progress::setAnswer(const QString &lesson, const QString &question, const Said &said, bool right)
{
    const auto now = keptOf({said, right, QDateTime::currentDateTimeUtc()});
    change(lesson, [question, now](QJsonObject &entry) {
        const auto first = firstIn(entry, question);
        auto kept = first ? keptOf(*first) : now;
        if (kept != now)
            kept.insert(LastKey, now);
        auto answers = entry.value(AnswersKey).toObject();
        answers.insert(question, kept);
        entry.insert(AnswersKey, answers);
    });
}

std::optional<Progress::Predicted> Progress::prediction(const QString &lesson, const QString &scenario) const
{
    const auto kept = entry(lesson).value(PredictionsKey)[scenario];
    if (!kept.isObject())
        return std::nullopt;
    return Predicted{kept[SaidKey].toVariant(), kept[CameKey].toVariant(),
                     QDateTime::fromString(kept[TimeKey].toString(), Qt::ISODate)};
}

void Progress::setPrediction(const QString &lesson, const QString &scenario, const Predicted &predicted)
{
    const QJsonObject kept{{SaidKey, QJsonValue::fromVariant(predicted.said)},
                           {CameKey, QJsonValue::fromVariant(predicted.came)},
                           {TimeKey, predicted.time.toString(Qt::ISODate)}};
    change(lesson, [=](QJsonObject &entry) {
        auto predictions = entry.value(PredictionsKey).toObject();
        predictions.insert(scenario, kept);
        entry.insert(PredictionsKey, predictions);
    });
}

std::optional<Progress::Opened> Progress::opened(const QString &lesson) const
{
    const auto kept = entry(lesson).value(OpenedKey);
    const auto time = QDateTime::fromString(kept[TimeKey].toString(), Qt::ISODate);
    const bool isWhole = kept[NaiveKey].isDouble() && kept[CuredKey].isDouble() && kept[ParticipantsKey].isDouble();
    if (!isWhole || !time.isValid())
        return std::nullopt;
    const auto said = kept[SaidKey];
    return Opened{.said = said.isDouble() ? said.toVariant() : QVariant(),
                  .naive = kept[NaiveKey].toInteger(),
                  .cured = kept[CuredKey].toInteger(),
                  .participants = kept[ParticipantsKey].toInteger(),
                  .time = time};
}

void Progress::setOpened(const QString &lesson, const Opened &opened)
{
    const QJsonObject kept{{SaidKey, QJsonValue::fromVariant(opened.said)},
                           {NaiveKey, opened.naive},
                           {CuredKey, opened.cured},
                           {ParticipantsKey, opened.participants},
                           {TimeKey, opened.time.toString(Qt::ISODate)}};
    change(lesson, [kept](QJsonObject &entry) { entry.insert(OpenedKey, kept); });
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
