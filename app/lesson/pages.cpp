// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/pages.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

const auto Root = ":/pages/"_L1;

QString rawText(const QString &page)
{
    QFile file(pageFile(page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What stands between the parentheses of a link or a picture within `page`, as the program has it.
QString targetWithin(const QString &page, const QString &target, bool isPicture)
{
    static const QRegularExpression hasScheme(u"^[a-z][a-z0-9+.-]*:"_s);
    if (target.startsWith(u'#') || hasScheme.match(target).hasMatch())
        return target;
    const auto path = QDir::cleanPath(page.section(u'/', 0, -2) + u'/' + target.section(u'#', 0, 0));
    return isPicture ? u"qrc"_s + pageFile(path) : u"lab:page/"_s + path;
}

/// One line, with what it names led to where it is; code stays as it is.
QString withTargets(const QString &page, const QString &line)
{
    static const QRegularExpression named(u"`[^`]*`|(!?)(\\[[^\\]]*\\])\\(([^)\\s]+)\\)"_s);
    QString led;
    qsizetype from = 0;
    for (const auto &found : named.globalMatch(line)) {
        led += line.mid(from, found.capturedStart() - from);
        const bool isCode = found.captured(2).isEmpty();
        led += isCode ? found.captured()
                      : u"%1%2(%3)"_s.arg(found.captured(1), found.captured(2),
                                          targetWithin(page, found.captured(3), !found.captured(1).isEmpty()));
        from = found.capturedEnd();
    }
    return led + line.mid(from);
}

} // namespace

QStringList pages()
{
    static const auto all = [] {
        QStringList found;
        QDirIterator files(Root, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next().mid(Root.size()));
        found.sort();
        return found;
    }();
    return all;
}

QString pageFile(const QString &path)
{
    return Root + path;
}

QString pageText(const QString &page)
{
    auto lines = rawText(page).split(u'\n');
    bool isCode = false;
    for (auto &line : lines) {
        if (line.trimmed().startsWith(u"```"_s))
            isCode = !isCode;
        else if (!isCode && !line.startsWith(u"    "_s))
            line = withTargets(page, line);
    }
    return lines.join(u'\n');
}

QString pageTitle(const QString &page)
{
    static const QRegularExpression heading(u"^# +(.+)$"_s, QRegularExpression::MultilineOption);
    const auto first = heading.match(rawText(page));
    return first.hasMatch() ? first.captured(1).trimmed() : page.section(u'/', -1);
}

} // namespace lab
