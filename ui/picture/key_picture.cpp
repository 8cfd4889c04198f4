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

/// `2 new, 1 gone`; of a string only that it is new or changed.
QString changeText(const KeyValue &key, const KeyMarks &marks)
{
    const auto added = marks.parts.count(Mark::Added), changed = marks.parts.count(Mark::Changed);
    if (key.type == KeyType::String)
        return changed > 0 ? tr("changed") : added > 0 ? tr("new") : QString();
    QStringList parts;
    if (added > 0)
        parts.append(tr("%1 new").arg(added));
    if (changed > 0)
        parts.append(tr("%1 changed").arg(changed));
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
        return Column{{number, centred(tr("digits only: kept as one 64-bit number"))}};
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
    Bars bars{.total = key.length};
    for (qsizetype i = 0; i < key.elements.size(); ++i) {
        const auto &[member, score, fields] = key.elements[i];
        bars.bars.append({oneLine(member), score.toDouble(), QString::fromLatin1(score), markOf(marks, i)});
    }
    return bars;
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
    case KeyType::Other:
        return centred(tr("A %1: a later lesson has a picture for it.").arg(QString::fromUtf8(key.typeName)));
    }
    Q_UNREACHABLE();
}

Overlap setsOverlap(const KeyValue &first, const KeyMarks &firstMarks, const KeyValue &second,
                    const KeyMarks &secondMarks)
{
    QSet<QString> inFirst, inSecond;
    const auto firstCells = cellsOf(first, firstMarks), secondCells = cellsOf(second, secondMarks);
    for (const auto &cell : firstCells)
        inFirst.insert(cell.label);
    for (const auto &cell : secondCells)
        inSecond.insert(cell.label);
    Overlap overlap{tr("only the first"), tr("both"), tr("only the second"), {}, {}, {}};
    for (const auto &cell : firstCells)
        (inSecond.contains(cell.label) ? overlap.both : overlap.first).append(cell);
    for (const auto &cell : secondCells) {
        if (!inFirst.contains(cell.label))
            overlap.second.append(cell);
    }
    return overlap;
}

} // namespace lab::ui
