// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/architecture/lesson_costs_fixture.h"

#include <QRegularExpression>

namespace lab::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int OperationBudget = 70, ScenarioBudget = 150, ComparisonBudget = 60, ChallengeBudget = 15,
              QuestionBudget = 15, StageBudget = 350, LessonBudget = 2'300;
constexpr int BasicTypesBudget = 3'250; // five types, twenty-six operations, pictures of both
constexpr int StreamBudget = 2'850;     // fourteen operations, three of them daemons, all seen at one moment
constexpr int BenchmarkBudget = 2'600;  // seven comparisons over seven conditions, with servers of their own

bool isText(const QString &line)
{
    static const QRegularExpression literal(uR"re(u?R?"(?:[^"\\]|\\.)*"(?:_s|_L1|_ba)?)re"_s);
    static const QRegularExpression around(
        uR"(^(?:\s|[{}(),;:?]|\b(?:tr|withHelp|withLabel|title|summary|task|hints|prompt|question|choices|why|does|invariant|explanation|label)\b|[.=])*$)"_s);
    if (!line.contains(u'"'))
        return false;
    return around.match(QString(line).remove(literal)).hasMatch();
}

bool isCode(const QString &line)
{
    static const QRegularExpression braces(u"^[{}();,]*$"_s);
    return !braces.match(line).hasMatch() && !line.startsWith(u'#') && !isText(line);
}

int allLines(const QString &text)
{
    return static_cast<int>(text.count(u'\n'));
}

/// The files of one lesson, by their names within its folder.
struct Folder
{
    QString path; ///< `patterns/02_cache_aside/`
    const Sources &sources;

    template <typename Count>
    int sum(const QString &pattern, Count count, const QString &suffixes = u"cpp|h"_s) const
    {
        const QRegularExpression names(
            QRegularExpression::anchoredPattern(u"%1%2\\.(%3)"_s.arg(path, pattern, suffixes)));
        int lines = 0;
        for (const auto &source : sources) {
            if (names.match(source.path).hasMatch())
                lines += count(source.text);
        }
        return lines;
    }
};

QList<Cost> scenarioCosts(const Folder &folder)
{
    static const QRegularExpression names(u"/scenario_(\\w+)\\.cpp$"_s);
    QList<Cost> costs;
    for (const auto &source : folder.sources) {
        const auto match = names.match(source.path);
        if (source.path.startsWith(folder.path) && match.hasMatch())
            costs.append({u"scenario "_s + match.captured(1), 1, linesOfCode(source.text), ScenarioBudget});
    }
    return costs;
}

} // namespace

int linesOfCode(const QString &text)
{
    int lines = 0;
    for (const auto &line : withoutComments(text).split(u'\n'))
        lines += isCode(line.trimmed()) ? 1 : 0;
    return lines;
}

QList<Cost> costsOf(const Lesson &lesson, const Sources &sources)
{
    const auto name = lesson.learn.section(u'/', 2, 2); // :/patterns/02_cache_aside/learn.md
    const Folder folder{u"patterns/"_s + name + u'/', sources};
    const Folder stages{u"ui/stages/"_s + name.section(u'_', 1), sources};
    const auto sized = [](const auto &items) {
        return static_cast<int>(items.size());
    };
    const int stage = stages.sum(u"\\w*"_s, allLines);
    const QMap<QString, int> larger{
        {u"basic-types"_s, BasicTypesBudget}, {u"stream"_s, StreamBudget}, {u"benchmark"_s, BenchmarkBudget}};
    const int budget = larger.value(lesson.id, LessonBudget);
    QList<Cost> costs{{u"operation"_s, sized(lesson.operations),
                       folder.sum(u"(pattern|record|twin|operations)\\w*"_s, linesOfCode), OperationBudget}};
    costs += scenarioCosts(folder);
    costs.append(
        {u"comparison"_s, sized(lesson.comparisons), folder.sum(u"comparisons\\w*"_s, linesOfCode), ComparisonBudget});
    costs.append({u"challenge"_s, sized(lesson.challenges), folder.sum(u"checks_challenges\\w*"_s, linesOfCode),
                  ChallengeBudget});
    costs.append(
        {u"question"_s, sized(lesson.questions), folder.sum(u"checks_questions\\w*"_s, linesOfCode), QuestionBudget});
    costs.append({u"stage, all lines"_s, 1, stage, StageBudget});
    costs.append({u"lesson, all lines"_s, 1, folder.sum(u"\\w+"_s, allLines, u"cpp|h|lua|sql"_s) + stage, budget});
    return costs;
}

QString tableOf(const QString &lesson, const QList<Cost> &costs)
{
    QString table;
    for (const auto &cost : costs) {
        table += u"| %1 | %2 | %3 | %4 | %5 | %6 |\n"_s.arg(lesson, cost.what)
                     .arg(cost.items)
                     .arg(cost.lines)
                     .arg(cost.each(), 0, 'f', 0)
                     .arg(cost.budget);
    }
    return table;
}

} // namespace lab::testing
