// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/learn_text.h"

#include <QRegularExpression>
#include <QUrl>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

/// Tells text from fenced code, told one line after another.
class Fences
{
public:
    enum class Is { Text, Fence, Code };

    Is next(const QString &line)
    {
        static const QRegularExpression fence(u"^ {0,3}(`{3,}|~{3,})\\s*([^`\\s]*)[^`]*$"_s);
        const auto match = fence.match(line);
        if (m_open.isEmpty()) {
            m_open = match.captured(1);
            m_language = match.captured(2);
            return m_open.isEmpty() ? Is::Text : Is::Fence;
        }
        if (!match.captured(1).startsWith(m_open) || !match.captured(2).isEmpty())
            return Is::Code;
        m_open.clear();
        return Is::Fence;
    }

    const QString &language() const { return m_language; }

private:
    QString m_open, m_language;
};

QStringList linesOf(QString markdown)
{
    return markdown.remove(u'\r').split(u'\n');
}

bool isBlank(const QString &line)
{
    return line.trimmed().isEmpty();
}

std::optional<LearnCard> cardIn(const QString &line, const QString &lesson)
{
    static const QRegularExpression alone(u"^\\[([^\\[\\]]+)\\]\\((lab:[^\\s()]+)\\)\\s*$"_s);
    const auto match = alone.match(line);
    const auto link = Link::parse(QUrl(match.captured(2)), lesson);
    const bool canRun = link && (link->part == u"try"_s || link->part == u"break"_s || link->part == u"check"_s);
    if (!canRun || link->item.isEmpty() || link->lesson != lesson)
        return std::nullopt;
    return LearnCard{match.captured(1), *link};
}

void takeText(QStringList &lines, QList<LearnSegment> &segments)
{
    const auto text = lines.join(u'\n');
    lines.clear();
    if (!isBlank(text))
        segments.append(text);
}

/// Without fenced code and `code`.
QString proseOf(const QString &markdown)
{
    static const QRegularExpression code(u"(?<!`)(`+)(?!`).+?(?<!`)\\1(?!`)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    QStringList prose;
    Fences fences;
    for (const auto &line : linesOf(markdown)) {
        const bool isText = fences.next(line) == Fences::Is::Text;
        prose.append(isText ? line : QString());
    }
    return prose.join(u'\n').remove(code);
}

} // namespace

QList<LearnSegment> segmentsOf(const QString &markdown, const QString &lesson)
{
    QList<LearnSegment> segments;
    QStringList text;
    Fences fences;
    const auto lines = linesOf(markdown);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isText = fences.next(lines[i]) == Fences::Is::Text;
        const bool isAlone = isText && isBlank(lines.value(i - 1)) && isBlank(lines.value(i + 1));
        const auto card = isAlone ? cardIn(lines[i], lesson) : std::nullopt;
        if (!card) {
            text.append(lines[i]);
            continue;
        }
        takeText(text, segments);
        segments.append(*card);
    }
    takeText(text, segments);
    return segments;
}

QList<QUrl> linksIn(const QString &markdown)
{
    static const QRegularExpression link(
        u"(?<!!)\\[[^\\[\\]]*\\]\\(\\s*<?([^\\s()<>]+)>?[^()]*\\)|<([a-z][a-z0-9+.-]*:[^\\s<>]+)>"_s);
    QList<QUrl> links;
    auto matches = link.globalMatch(proseOf(markdown));
    while (matches.hasNext()) {
        const auto match = matches.next();
        links.append(QUrl(match.captured(1) + match.captured(2)));
    }
    return links;
}

QList<CommandExample> examplesIn(const QString &markdown)
{
    QList<CommandExample> examples;
    Fences fences;
    int number = 0;
    bool isNew = true; // no reply in this block yet can be of a command
    for (const auto &line : linesOf(markdown)) {
        ++number;
        const auto is = fences.next(line);
        if (is == Fences::Is::Fence)
            isNew = true;
        if (is != Fences::Is::Code || fences.language() != u"redis"_s)
            continue;
        if (line.startsWith(u"> "_s)) {
            examples.append({line.mid(2).trimmed().toUtf8(), {}, number});
            isNew = false;
        } else if (!isNew) {
            auto &reply = examples.last().reply;
            reply += reply.isEmpty() ? line : u'\n' + line;
        }
    }
    return examples;
}

} // namespace lab
