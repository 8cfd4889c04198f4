// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/edited_text.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar ByteOrderMark(0xfeff);

/// All that QTextDocument takes for the end of a line or of a paragraph.
bool endsLine(QChar c)
{
    switch (c.unicode()) {
    case u'\n':
    case u'\r':
    case 0x2028:
    case 0x2029:
    case 0xfdd0:
    case 0xfdd1:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<EditedText> EditedText::fromBytes(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString content = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    EditedText edited;
    if (content.startsWith(ByteOrderMark))
        edited.m_mark = ByteOrderMark;
    qsizetype begin = edited.m_mark.size();
    for (qsizetype at = begin; at < content.size(); ++at) {
        if (!endsLine(content[at]))
            continue;
        const bool pair = content[at] == u'\r' && content.mid(at + 1, 1) == "\n"_L1;
        edited.m_lines.append({content.mid(begin, at - begin), content.mid(at, pair ? 2 : 1)});
        at += pair ? 1 : 0;
        begin = at + 1;
    }
    edited.m_lines.append({content.mid(begin), {}});
    return edited;
}

QString EditedText::text() const
{
    QStringList lines;
    lines.reserve(m_lines.size());
    for (const auto &line : m_lines)
        lines.append(line.text);
    return lines.join(u'\n');
}

QString EditedText::usualEnd() const
{
    QHash<QString, int> times;
    QString usual = u"\n"_s;
    for (const auto &line : m_lines) {
        if (!line.end.isEmpty() && ++times[line.end] > times.value(usual))
            usual = line.end;
    }
    return usual;
}

QByteArray EditedText::bytesFor(const QString &text) const
{
    const auto lines = text.split(u'\n');
    const auto most = std::min(lines.size(), m_lines.size());
    qsizetype before = 0, after = 0;
    while (before < most && lines[before] == m_lines[before].text)
        ++before;
    while (after < most - before && lines[lines.size() - 1 - after] == m_lines[m_lines.size() - 1 - after].text)
        ++after;
    const QString usual = usualEnd();
    QString content = m_mark;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString end;
        if (i < before)
            end = m_lines[i].end;
        else if (i >= lines.size() - after)
            end = m_lines[m_lines.size() - (lines.size() - i)].end;
        const bool last = i + 1 == lines.size();
        content += lines[i] + (last ? QString() : end.isEmpty() ? usual : end);
    }
    return content.toUtf8();
}

} // namespace lab
