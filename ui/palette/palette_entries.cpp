// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/palette/palette_entries.h"

#include "app/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

constexpr int BeginsTitle = 40, BeginsWord = 30, InTitle = 18, InOthers = 10, Scattered = 3;
constexpr qsizetype LeastScattered = 3; ///< of one or two letters anything is made

struct PartOfLesson
{
    QString name, title, icon;
};

QList<PartOfLesson> partsOfLessons()
{
    return {{u"learn"_s, tr("Learn"), u"book"_s},  {u"try"_s, tr("Try"), u"play"_s},
            {u"break"_s, tr("Break"), u"bolt"_s},  {u"measure"_s, tr("Measure"), u"chart"_s},
            {u"check"_s, tr("Check"), u"check"_s}, {u"source"_s, tr("Source"), u"code"_s},
            {u"notes"_s, tr("Notes"), u"note"_s}};
}

QString lessonOfEntry(const Lesson &lesson)
{
    return u"%1 %2"_s.arg(QString::number(lesson.number).rightJustified(2, u'0'), lesson.title);
}

/// The items of one part of a lesson.
class PartEntries
{
public:
    PartEntries(const Lesson &lesson, const PartOfLesson &part)
        : m_lesson(lesson)
        , m_part(part)
    {
    }

    void add(QList<PaletteEntry> &entries, const QString &item, const QString &title, const QString &words,
             const GivenValues &values = {}) const
    {
        entries.append({.title = title,
                        .context = u"%1 · %2"_s.arg(lessonOfEntry(m_lesson), m_part.title),
                        .icon = m_part.icon,
                        .words = m_lesson.id + u' ' + item + u' ' + words,
                        .link = {m_lesson.id, m_part.name, item, values}});
    }

    void addWays(QList<PaletteEntry> &entries, const Scenario &scenario) const
    {
        if (scenario.ways.size() < 2)
            return;
        for (const auto &way : scenario.ways)
            add(entries, scenario.id, u"%1: %2"_s.arg(scenario.title, way.title), way.does,
                {{scenario.choice, way.id.toUtf8()}});
    }

private:
    const Lesson &m_lesson;
    PartOfLesson m_part;
};

void addItems(QList<PaletteEntry> &entries, const Lesson &lesson, const PartOfLesson &part)
{
    const PartEntries items(lesson, part);
    if (part.name == "try"_L1) {
        for (const auto &each : lesson.operations)
            items.add(entries, each.id, each.title, each.group + u' ' + each.summary);
    } else if (part.name == "break"_L1) {
        for (const auto &each : lesson.scenarios) {
            items.add(entries, each.id, each.title, each.summary);
            items.addWays(entries, each);
        }
    } else if (part.name == "measure"_L1) {
        for (const auto &each : lesson.comparisons)
            items.add(entries, each.id, each.title, each.question);
    } else if (part.name == "check"_L1) {
        for (const auto &each : lesson.challenges)
            items.add(entries, each.id, each.title, {});
        for (const auto &each : lesson.questions)
            items.add(entries, each.id, each.prompt, {});
    } else if (part.name == "source"_L1) {
        for (const auto &each : lesson.sources)
            items.add(entries, each.fileName(), each.fileName(), {});
    }
}

bool isScattered(const QString &letters, const QString &text)
{
    qsizetype at = -1;
    return std::all_of(letters.begin(), letters.end(), [&](QChar letter) {
        at = text.indexOf(letter, at + 1);
        return at >= 0;
    });
}

bool beginsWord(const QString &word, const QString &text)
{
    for (auto at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

int scoreOf(const QString &word, const QString &title, const QString &others)
{
    if (title.startsWith(word))
        return BeginsTitle;
    if (beginsWord(word, title))
        return BeginsWord;
    if (title.contains(word))
        return InTitle;
    if (beginsWord(word, others))
        return InOthers;
    return word.size() >= LeastScattered && isScattered(word, title) ? Scattered : 0;
}

} // namespace

QList<PaletteEntry> paletteEntries(const Catalogue &catalogue)
{
    QList<PaletteEntry> entries;
    for (const auto &lesson : catalogue.lessons())
        entries.append({.title = lesson.title,
                        .context = tr("Lesson %1 · %2").arg(QString::number(lesson.number), lesson.structure),
                        .icon = u"book"_s,
                        .words = lesson.id + u' ' + lesson.summary,
                        .link = {lesson.id, {}}});
    for (const auto &lesson : catalogue.lessons()) {
        for (const auto &part : partsOfLessons()) {
            entries.append({.title = tr("%1: %2").arg(part.title, lesson.title),
                            .context = lessonOfEntry(lesson),
                            .icon = part.icon,
                            .words = lesson.id + u' ' + part.name,
                            .link = {lesson.id, part.name}});
            addItems(entries, lesson, part);
        }
    }
    return entries;
}

int paletteScore(const PaletteEntry &entry, const QString &typed)
{
    const QString title = entry.title.toCaseFolded();
    const QString others = (entry.context + u' ' + entry.words).toCaseFolded();
    int score = 1;
    for (const auto &word : typed.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts)) {
        const int found = scoreOf(word, title, others);
        if (found == 0)
            return 0;
        score += found;
    }
    // What was typed in full is meant before what only begins so.
    return title == typed.toCaseFolded().simplified() ? score + BeginsTitle : score;
}

QList<PaletteEntry> paletteMatches(const QList<PaletteEntry> &entries, const QString &typed)
{
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (const int score = paletteScore(entries.at(i), typed); score > 0)
            found.append({score, i});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<PaletteEntry> matches;
    for (const auto &[score, i] : found)
        matches.append(entries.at(i));
    return matches;
}

} // namespace lab::ui
