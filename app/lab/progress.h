// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/question.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace lab {

/// What the learner has done, kept in `progress.json` of the data folder, which several windows may have open: each
/// change is made to what the file says by then. A file that cannot be read is set aside (`progress.json.aside-…`),
/// never overwritten.
class Progress : public QObject
{
    Q_OBJECT

public:
    /// The steps of a lesson, in the order of its dots.
    enum class Step { Learned, Tried, Broken, Measured, Checked };
    Q_ENUM(Step)

    /// An empty folder keeps nothing on disk.
    explicit Progress(const QString &folder, QObject *parent = nullptr);

    /// What is changed from now on is forgotten with this object: nothing more is written.
    void keepInMemory() { m_file.clear(); }

    bool isDone(const QString &lesson, Step step) const;
    void markDone(const QString &lesson, Step step);
    bool isPassed(const QString &lesson, const QString &challenge) const;
    void markPassed(const QString &lesson, const QString &challenge);
    /// What was said to a question, and when; the first answer is kept, whatever is said later.
    struct Given
    {
        Said said;
        bool right = false;
        QDateTime time; ///< in UTC; invalid of an answer that an older version kept
    };
    std::optional<Given> firstAnswer(const QString &lesson, const QString &question) const;
    std::optional<Given> lastAnswer(const QString &lesson, const QString &question) const;
    void setAnswer(const QString &lesson, const QString &question, const Said &said, bool right);
    /// What was said before a scenario was run, and what came out.
    struct Predicted
    {
        QVariant said, came; ///< `came` is null until the run has ended
        QDateTime time;      ///< in UTC, of the prediction
    };
    std::optional<Predicted> prediction(const QString &lesson, const QString &scenario) const;
    void setPrediction(const QString &lesson, const QString &scenario, const Predicted &predicted);
    /// What the lesson's opener came to the last time: what was counted on either side.
    struct Opened
    {
        QVariant said; ///< null: nothing was said before
        qint64 naive = 0, cured = 0, participants = 0;
        QDateTime time; ///< in UTC
    };
    std::optional<Opened> opened(const QString &lesson) const;
    void setOpened(const QString &lesson, const Opened &opened);
    /// 0…1: steps done.
    double fraction(const QString &lesson) const;
    void reset(const QString &lesson);
    /// Why the last write or read failed; empty when all is well.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed(const QString &lesson); ///< here, or in another window: that is seen with the next change here
    void problemChanged(const QString &problem);

private:
    /// What the file says, by lesson; nothing when there is none.
    struct Found
    {
        std::optional<QJsonObject> lessons = {};
        QString problem = {};     ///< why it could not be read
        bool mayBeWritten = true; ///< false while it lies there unread
    };
    using Change = std::function<void(QJsonObject &lessons)>; ///< may be made again: the second time changes nothing
    QJsonObject entry(const QString &lesson) const;
    void change(const QString &lesson, const std::function<void(QJsonObject &entry)> &apply);
    void change(const Change &apply);
    Found read() const;
    QString save();

    QString m_file;
    QJsonObject m_lessons; ///< as the file has it: what a later version wrote into it stays
    QList<Change> m_unsaved;
    QString m_problem;
};

} // namespace lab
