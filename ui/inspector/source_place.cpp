// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/inspector/source_place.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReadFile
{
    QString name, text;
    SourceFile::Role role;
};

QList<ReadFile> filesOf(const Lesson &lesson)
{
    QList<ReadFile> files;
    for (const auto &source : lesson.sources) {
        QFile file(source.path);
        if (file.open(QIODevice::ReadOnly))
            files.append({source.fileName(), QString::fromUtf8(file.readAll()), source.role});
    }
    return files;
}

/// How an operation is done: the function that answers, and the class of the pattern that it asks, where it is named.
struct Doing
{
    QString function, side;
};

/// The class of the pattern that the forms of this file are for: `const TwoSides<Hashes, HashesTwin> forms`.
QString sideOfForms(const QString &before)
{
    static const QRegularExpression forms(uR"(TwoSides<(\w+),)"_s);
    QString side;
    for (auto each = forms.globalMatch(before); each.hasNext();)
        side = each.next().captured(1);
    return side;
}

/// `.run = by<CacheAside>(read),`, `.run = viewInSqlite,`, `.run = [](…) { return readRow(…`; or, where a lesson has
/// forms for it, the first of what they are given: `forms.writes(set, {.id = u"string-set"_s`.
std::optional<Doing> doingOf(const QString &before, const QString &entry)
{
    static const QRegularExpression given(uR"([\w.<>]+\(\s*(\w+)\s*,\s*\{\s*$)"_s);
    if (const auto match = given.match(before); match.hasMatch())
        return Doing{match.captured(1), sideOfForms(before)};
    static const QRegularExpression by(uR"(\.run = \w+<(\w+)>\((\w+)\))"_s);
    if (const auto match = by.match(entry); match.hasMatch())
        return Doing{match.captured(2), match.captured(1)};
    static const QRegularExpression returned(uR"(\.run = \[\][^{]*\{\s*return (\w+))"_s);
    if (const auto match = returned.match(entry); match.hasMatch())
        return Doing{match.captured(1), {}};
    static const QRegularExpression named(uR"(\.run = (\w+)(?:<([\w:]+)>)?(?:\(\))?\s*[,}])"_s);
    if (const auto match = named.match(entry); match.hasMatch())
        return Doing{match.captured(1), match.captured(2)};
    return {};
}

int lineAt(const QString &text, qsizetype position)
{
    return static_cast<int>(QStringView(text).first(position).count(u'\n')) + 1;
}

/// Where a function, or a lambda with a name, is defined; -1 when it is not in this text.
qsizetype definitionOf(const QString &text, const QString &function)
{
    const QRegularExpression pattern(
        uR"(^(?:const auto %1 = \[|(?:[\w:<>,&* ]+ )[&*]?%1\([^;{]*\n?\{))"_s.arg(function),
        QRegularExpression::MultilineOption);
    return pattern.match(text).capturedStart();
}

/// The text of what begins at `start`, to the brace that closes it at the edge.
QString bodyAt(const QString &text, qsizetype start)
{
    static const QRegularExpression end(uR"(^\};?$)"_s, QRegularExpression::MultilineOption);
    const auto match = end.match(text, start);
    return text.mid(start, match.hasMatch() ? match.capturedEnd() - start : -1);
}

/// A function of the pattern, in its .cpp as `CacheAside::read(` or in a header within its class.
qsizetype methodIn(const ReadFile &file, const QString &side, const QString &method)
{
    const QString owner = side.isEmpty() ? u"\\w+"_s : side;
    const QRegularExpression outside(uR"(^[\w].*\b%1::%2\()"_s.arg(owner, method), QRegularExpression::MultilineOption);
    if (const auto match = outside.match(file.text); match.hasMatch())
        return match.capturedStart();
    const QRegularExpression inside(uR"(^ {4}(?:static )?[\w:<>, ]+ %1\([^;{]*(?:\{.*)?$)"_s.arg(method),
                                    QRegularExpression::MultilineOption);
    const auto from =
        side.isEmpty() ? 0 : file.text.indexOf(QRegularExpression(uR"(\b(?:class|struct) %1\b)"_s.arg(side)));
    return from < 0 ? -1 : inside.match(file.text, from).capturedStart();
}

/// Something that the answering function asks of an object: of the pattern's class, or of one that it makes there, such
/// as a table of the twin's.
struct Ask
{
    QString side, method;
    bool isMade;
};

QList<Ask> asksOf(const QString &body, const QString &side)
{
    static const QRegularExpression call(uR"(\b(\w+)(?:\.|\([^()]*(?:\([^()]*\))?[^()]*\)\.)(?=(\w+)\())"_s);
    QList<Ask> asks;
    for (auto each = call.globalMatch(body); each.hasNext();) {
        const auto match = each.next();
        const bool isMade = match.captured(1).at(0).isUpper();
        asks.append({isMade ? match.captured(1) : side, match.captured(2), isMade});
    }
    return asks;
}

std::optional<SourcePlace> definedIn(const QList<ReadFile> &files, const Ask &ask)
{
    for (const auto &file : files) {
        const bool fits = file.role == SourceFile::Role::Pattern || (ask.isMade && file.role == SourceFile::Role::Twin);
        const auto found = fits ? methodIn(file, ask.side, ask.method) : -1;
        if (found >= 0)
            return SourcePlace{file.name, lineAt(file.text, found)};
    }
    return {};
}

/// The one function of the pattern that is asked, or among several the one of the same name. Of none or several others,
/// and where it speaks to the server itself, the asking function says more than any of them.
std::optional<SourcePlace> askedOf(const QList<ReadFile> &files, const QString &body, const Doing &doing)
{
    QList<SourcePlace> found;
    for (const auto &ask : asksOf(body, doing.side)) {
        if (ask.method == "command"_L1)
            return {}; // it speaks to the server itself
        const auto place = definedIn(files, ask);
        if (place && ask.method == doing.function)
            return place;
        if (place && !found.contains(*place))
            found.append(*place);
    }
    return found.size() == 1 ? std::optional(found.first()) : std::nullopt;
}

/// `here` is the file of the operation: there may be functions of the same name in others.
std::optional<SourcePlace> placeOfDoing(QList<ReadFile> files, const QString &here, const Doing &doing)
{
    std::stable_partition(files.begin(), files.end(), [&here](const ReadFile &file) { return file.name == here; });
    for (const auto &file : std::as_const(files)) {
        const auto start = file.role == SourceFile::Role::Lesson ? definitionOf(file.text, doing.function) : -1;
        if (start < 0)
            continue;
        const auto asked = askedOf(files, bodyAt(file.text, start), doing);
        return asked ? *asked : SourcePlace{file.name, lineAt(file.text, start)};
    }
    return {};
}

} // namespace

SourcePlace sourcePlace(const Lesson &lesson, const QString &operation)
{
    const auto files = filesOf(lesson);
    const QString id = u".id = u\"%1\"_s"_s.arg(operation);
    for (const auto &file : files) {
        const auto at = file.role == SourceFile::Role::Lesson ? file.text.indexOf(id) : -1;
        if (at < 0 || !file.name.startsWith("operations"_L1))
            continue;
        const auto next = file.text.indexOf(u".id = "_s, at + 1);
        const auto doing = doingOf(file.text.left(at), file.text.mid(at, next < 0 ? -1 : next - at));
        const auto place = doing ? placeOfDoing(files, file.name, *doing) : std::nullopt;
        return place ? *place : SourcePlace{file.name, lineAt(file.text, at)};
    }
    return {};
}

SourcePlace scenarioPlace(const Lesson &lesson, const QString &scenario)
{
    const QString id = u".id = u\"%1\"_s"_s.arg(scenario);
    for (const auto &file : filesOf(lesson)) {
        if (!file.name.startsWith("scenario"_L1) || !file.text.contains(id))
            continue;
        const auto world = file.text.indexOf("\nstruct "_L1);
        return {file.name, world < 0 ? 0 : lineAt(file.text, world + 1)};
    }
    return {};
}

} // namespace lab::ui
