// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/picture/key_picture.h"

#include "app/base/tr.h"
#include "app/base/units.h"

#include <QSet>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace picture;

namespace {

constexpr qsizetype MostBytes = 256; // more than any picture is wide

/// One line, since a cell has no room for paragraphs.
QString oneLine(const QByteArray &bytes)
{
    return displayText(bytes).replace(u'\n', u'⏎').replace(u'\r', u'␍').replace(u'\t', u'⇥');
}

QString byteText(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    if (code == ' ')
        return u"␣"_s;
    if (code > 0x20 && code < 0x7f)
        return QString(QLatin1Char(byte));
    return QString::number(code, 16).rightJustified(2, u'0');
}

Mark markOf(const KeyMarks &marks, qsizetype part)
{
    return marks.parts.value(part, Mark::None);
}

/// `2 new, 1 gone`; of a string only that it is new or changed. Of a value that is not known whole there may be more.
QString changeText(const KeyValue &key, const KeyMarks &marks)
{
    const auto added = marks.parts.count(Mark::Added), changed = marks.parts.count(Mark::Changed);
    if (key.type == KeyType::String)
        return changed > 0 ? tr("changed") : added > 0 ? tr("new") : QString();
    QStringList parts;
    if (added > 0)
        parts.append((key.isComplete() ? tr("%1 new") : tr("at least %1 new")).arg(added));
    if (changed > 0)
        parts.append((key.isComplete() ? tr("%1 changed") : tr("at least %1 changed")).arg(changed));
    if (marks.gone > 0)
        parts.append(tr("%1 gone").arg(marks.gone));
    return parts.join(u", "_s);
}

QList<Cell> cellsOf(const KeyValue &key, const KeyMarks &marks)
{
    QList<Cell> cells;
    for (qsizetype i = 0; i < key.elements.size(); ++i)
        cells.append({oneLine(key.elements[i].name), markOf(marks, i)});
    return cells;
}

Sentence centred(const QString &text)
{
    return {.text = text, .centred = true};
}

Block stringBody(const KeyValue &key, const KeyMarks &marks)
{
    if (key.length == 0)
        return centred(tr("The empty string: the key exists, with no bytes in it."));
    if (key.encoding == "int") {
        const auto mark = marks.parts.isEmpty() || !marks.any() ? Mark::None
                          : marks.parts.contains(Mark::Changed) ? Mark::Changed
                                                                : Mark::Added;
        const Cells number{.cells = {{QString::fromLatin1(key.bytes), mark}}, .centred = true};
        return Column{{number, centred(tr("a whole number: kept as 64 bits"))}};
    }
    Cells cells{.total = key.length, .numbered = true, .joined = true};
    for (qsizetype i = 0; i < std::min(key.bytes.size(), MostBytes); ++i)
        cells.cells.append({byteText(key.bytes[i]), markOf(marks, i)});
    return cells;
}

Block listBody(const KeyValue &key, const KeyMarks &marks)
{
    return Cells{.cells = cellsOf(key, marks),
                 .total = key.length,
                 .linked = true,
                 .numbered = true,
                 .left = tr("left ▸"),
                 .right = tr("◂ right"),
                 .mostRows = 3};
}

Block setBody(const KeyValue &key, const KeyMarks &marks)
{
    return Cells{.cells = cellsOf(key, marks),
                 .total = key.length,
                 .shape = Cells::Shape::Pill,
                 .centred = true,
                 .outlined = true};
}

Block hashBody(const KeyValue &key, const KeyMarks &marks)
{
    Record record{.total = key.length};
    for (qsizetype i = 0; i < key.elements.size(); ++i)
        record.fields.append({oneLine(key.elements[i].name), oneLine(key.elements[i].value), markOf(marks, i)});
    return record;
}

Block sortedSetBody(const KeyValue &key, const KeyMarks &marks)
{
    Bars bars{.total = key.length, .ranked = true, .store = Store::Redis};
    for (qsizetype i = 0; i < key.elements.size(); ++i) {
        const auto &[member, score, fields] = key.elements[i];
        bars.bars.append({oneLine(member), score.toDouble(), QString::fromLatin1(score), markOf(marks, i)});
    }
    return bars;
}

/// The entries from the oldest on, a line each.
Block streamBody(const KeyValue &key, const KeyMarks &marks)
{
    if (key.length == 0)
        return centred(tr("The empty stream: the key exists, with no entries in it."));
    Record entries{.total = key.length, .mostColumns = 1};
    for (qsizetype i = 0; i < key.elements.size(); ++i) {
        QStringList fields;
        for (const auto &[name, value] : key.elements[i].fields)
            fields.append(u"%1=%2"_s.arg(oneLine(name), oneLine(value)));
        entries.fields.append({oneLine(key.elements[i].name), fields.join(u"  "_s), markOf(marks, i)});
    }
    return entries;
}

/// `100 of 150 members of the first`; empty when it is known whole.
QString readOf(const KeyValue &set, const QString &text)
{
    return set.isComplete() ? QString() : text.arg(countText(set.elements.size()), countText(set.length));
}

QString overlapNote(const KeyValue &first, const KeyValue &second)
{
    QStringList parts{readOf(first, tr("%1 of %2 members of the first")),
                      readOf(second, tr("%1 of %2 members of the second"))};
    parts.removeAll(QString());
    return parts.isEmpty() ? QString() : tr("Only a part was read: %1.").arg(parts.join(u", "_s));
}

} // namespace

KeyHead keyHead(const KeyValue &key, const KeyMarks &marks, std::optional<Countdown::Clock::time_point> seen)
{
    KeyHead head{.name = oneLine(key.key.name), .change = changeText(key, marks)};
    if (!key.exists()) {
        head.facts = {{{}, tr("does not exist")}};
        return head;
    }
    const Countdown life{key.ttlMillis, 0, seen};
    head.facts = {{tr("type"), QString::fromUtf8(key.typeName)},
                  {tr("encoding"), key.encoding.isEmpty() ? u"?"_s : QString::fromUtf8(key.encoding)},
                  {tr("memory"), key.memory < 0 ? u"?"_s : withUnit(countText(key.memory), tr("B"))},
                  {tr("TTL"), {}, life},
                  {key.type == KeyType::String ? tr("bytes") : tr("length"), countText(key.length)}};
    return head;
}

Block keyBody(const KeyValue &key, const KeyMarks &marks)
{
    switch (key.type) {
    case KeyType::None:
        return centred(tr("There is no such key: nothing is stored, not even an empty value."));
    case KeyType::String:
        return stringBody(key, marks);
    case KeyType::List:
        return listBody(key, marks);
    case KeyType::Set:
        return setBody(key, marks);
    case KeyType::Hash:
        return hashBody(key, marks);
    case KeyType::SortedSet:
        return sortedSetBody(key, marks);
    case KeyType::Stream:
        return streamBody(key, marks);
    case KeyType::Other:
        return centred(tr("A %1: its value cannot be read by this program.").arg(displayText(key.typeName)));
    }
    Q_UNREACHABLE();
}

// Compared by their bytes: what looks the same on screen need not be the same.
Overlap setsOverlap(const KeyValue &first, const KeyMarks &firstMarks, const KeyValue &second,
                    const KeyMarks &secondMarks)
{
    const bool isWhole = first.isComplete() && second.isComplete();
    Overlap overlap{{second.isComplete() ? tr("only the first") : tr("the first, perhaps both"), {}, isWhole},
                    {tr("both"), {}, isWhole},
                    {first.isComplete() ? tr("only the second") : tr("the second, perhaps both"), {}, isWhole},
                    overlapNote(first, second)};
    const auto namesOf = [](const KeyValue &set) {
        QSet<QByteArray> names;
        for (const auto &element : set.elements)
            names.insert(element.name);
        return names;
    };
    const auto inFirst = namesOf(first), inSecond = namesOf(second);
    const auto firstCells = cellsOf(first, firstMarks), secondCells = cellsOf(second, secondMarks);
    for (qsizetype i = 0; i < firstCells.size(); ++i)
        (inSecond.contains(first.elements[i].name) ? overlap.both : overlap.first).cells.append(firstCells[i]);
    for (qsizetype i = 0; i < secondCells.size(); ++i) {
        if (!inFirst.contains(second.elements[i].name))
            overlap.second.cells.append(secondCells[i]);
    }
    return overlap;
}

} // namespace lab::ui
