// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/lab_report.h"

#include "app/base/tr.h"
#include "app/measure/report.h"
#include "ui/workbench/prediction_box.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

constexpr Progress::Step Steps[] = {Progress::Step::Learned, Progress::Step::Tried, Progress::Step::Broken,
                                    Progress::Step::Measured, Progress::Step::Checked};

QString mark(bool done)
{
    return done ? u"✓"_s : u"–"_s;
}

QString overview(Lab &lab)
{
    QString table = u"| # | %1 | %2 | %3 | %4 | %5 | %6 |\n|--:|---|:-:|:-:|:-:|:-:|:-:|\n"_s.arg(
        tr("Lesson"), tr("Learn"), tr("Try"), tr("Break"), tr("Measure"), tr("Check"));
    for (const auto &lesson : lab.catalogue().lessons()) {
        table += u"| %1 | %2 "_s.arg(QString::number(lesson.number), lesson.title);
        for (const auto step : Steps)
            table += u"| %1 "_s.arg(mark(lab.progress().isDone(lesson.id, step)));
        table += u"|\n"_s;
    }
    return table;
}

QString challenges(const Lesson &lesson, const Progress &progress)
{
    QString text;
    for (const auto &challenge : lesson.challenges)
        text += u"- %1 %2\n"_s.arg(mark(progress.isPassed(lesson.id, challenge.id)), challenge.title);
    for (const auto &question : lesson.questions) {
        const auto first = progress.firstAnswer(lesson.id, question.id);
        if (first)
            text += u"- %1 %2 (%3)\n"_s.arg(mark(first->right), question.prompt,
                                            first->right ? tr("predicted rightly") : tr("predicted otherwise"));
    }
    return text;
}

QString predictions(const Lesson &lesson, const Progress &progress)
{
    QString text;
    for (const auto &scenario : lesson.scenarios) {
        const auto kept = progress.prediction(lesson.id, scenario.id);
        if (kept && scenario.prediction && !kept->came.isNull())
            text += u"- %1 %2\n"_s.arg(scenario.prediction->prompt, predictionText(*scenario.prediction, *kept));
    }
    return text;
}

// The notes' own headings stand two levels below the lesson's; lines in code fences are no headings.
QString demoted(const QString &notes)
{
    QStringList lines = notes.trimmed().split(u'\n');
    bool fenced = false;
    for (auto &line : lines) {
        if (line.startsWith("```"_L1))
            fenced = !fenced;
        else if (!fenced && line.startsWith(u'#'))
            line.prepend(u"##"_s);
    }
    return lines.join(u'\n');
}

QString measurements(const Lesson &lesson, const QList<measure::Result> &measured)
{
    QString text;
    for (const auto &comparison : lesson.comparisons) {
        for (const auto &result : measured) {
            if (result.lesson == lesson.id && result.id == comparison.id)
                text += u"%1, %2\n\n%3"_s.arg(comparison.title, result.time.toString(u"yyyy-MM-dd hh:mm"_s),
                                              measure::resultMarkdown(result));
        }
    }
    return text;
}

QString lessonPart(Lab &lab, const Lesson &lesson, const QList<measure::Result> &results)
{
    const auto percent = std::lround(lab.progress().fraction(lesson.id) * 100);
    QString text = u"## %1 %2\n\n%3\n\n%4\n\n"_s.arg(QString::number(lesson.number), lesson.title, lesson.summary,
                                                     tr("Done: %1 %").arg(percent));
    const QString checked = challenges(lesson, lab.progress());
    if (!checked.isEmpty())
        text += u"### %1\n\n%2\n"_s.arg(tr("Checks"), checked);
    const QString predicted = predictions(lesson, lab.progress());
    if (!predicted.isEmpty())
        text += u"### %1\n\n%2\n"_s.arg(tr("Predictions"), predicted);
    const QString measured = measurements(lesson, results);
    if (!measured.isEmpty())
        text += u"### %1\n\n%2"_s.arg(tr("Measurements"), measured);
    return text + u"### %1\n\n%2\n\n"_s.arg(tr("Notes"), demoted(lab.notes().text(lesson.id)));
}

} // namespace

QString labReport(Lab &lab, const QString &server, const QDateTime &time, const QList<measure::Result> &measured)
{
    QString text = u"# %1\n\n%2"_s.arg(tr("Redis Pattern Lab: lab report"), time.toString(u"yyyy-MM-dd hh:mm"_s));
    if (!server.isEmpty())
        text += u" · "_s + server;
    text += u"\n\n%1\n"_s.arg(overview(lab));
    for (const auto &lesson : lab.catalogue().lessons())
        text += lessonPart(lab, lesson, measured);
    return text;
}

} // namespace lab::ui
