// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/sql/script.h"

#include <QStringView>

namespace lab::sql {

using namespace Qt::StringLiterals;

namespace {

/// Where the token that begins at `start` ends: a comment, a quoted text, or one character.
qsizetype tokenEnd(const QString &script, qsizetype start)
{
    const auto endAfter = [&](QLatin1StringView closing, qsizetype from) {
        const qsizetype at = script.indexOf(closing, from);
        return at < 0 ? script.size() : at + closing.size();
    };
    const QChar first = script[start];
    const QStringView rest = QStringView(script).sliced(start);
    if (rest.startsWith(u"--"))
        return endAfter("\n"_L1, start);
    if (rest.startsWith(u"/*"))
        return endAfter("*/"_L1, start + 2);
    if (first == u'\'')
        return endAfter("'"_L1, start + 1);
    if (first == u'"')
        return endAfter("\""_L1, start + 1);
    return start + 1;
}

bool isComment(QStringView token)
{
    return token.startsWith(u"--") || token.startsWith(u"/*");
}

} // namespace

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QString statement;
    const auto finish = [&] {
        if (const QString trimmed = statement.trimmed(); !trimmed.isEmpty())
            statements.append(trimmed);
        statement.clear();
    };
    for (qsizetype at = 0; at < script.size();) {
        const qsizetype end = tokenEnd(script, at);
        const QStringView token = QStringView(script).sliced(at, end - at);
        if (token == u";")
            finish();
        else if (isComment(token))
            statement += u' ';
        else
            statement += token;
        at = end;
    }
    finish();
    return statements;
}

bool startsWithWord(const QString &statement, QLatin1StringView word)
{
    const QStringView text = QStringView(statement).trimmed();
    return text.startsWith(word, Qt::CaseInsensitive) && (text.size() == word.size() || !text[word.size()].isLetter());
}

} // namespace lab::sql
