// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/architecture/unnamed_namespaces_fixture.h"

#include <QMap>
#include <QRegularExpression>

#include <utility>

namespace lab::testing {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression multiline(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::MultilineOption);
}

/// Without comments, literals and the preprocessor's lines: no brace is left that opens or ends nothing.
QString codeOf(const QString &text)
{
    static const QRegularExpression literals(uR"re("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)')re"_s);
    static const auto directives = multiline(uR"(^\s*#.*$)"_s);
    return withoutComments(text).remove(literals).remove(directives);
}

/// Behind what ends the block or list that opens at `at`.
qsizetype behind(const QString &code, qsizetype at)
{
    const QChar open = code[at], close = open == u'{' ? u'}' : u')';
    int depth = 0;
    for (; at < code.size(); ++at) {
        depth += code[at] == open ? 1 : code[at] == close ? -1 : 0;
        if (depth == 0)
            return at + 1;
    }
    return at;
}

/// The declarations from `at` to the end of their namespace, each with its blocks and lists emptied.
QStringList declarations(const QString &code, qsizetype at)
{
    QStringList found;
    QString head;
    while (at < code.size() && code[at] != u'}') {
        const auto c = code[at];
        const bool opens = c == u'{' || c == u'(';
        head += c;
        at = opens ? behind(code, at) : at + 1;
        if (c == u'{' || c == u';')
            found.append(std::exchange(head, {}));
    }
    return found;
}

QString nameIn(const QString &declaration)
{
    static const QRegularExpression before(uR"(^\s*(?:template\s*<[^{}()]*>\s*)?(?:\[\[\w+\]\]\s*)?)"_s);
    static const QRegularExpression type(
        uR"(^(?|(?:struct|class|union|enum(?:\s+class)?)\s+(\w+)\s*(?:[:{;]|final)|using\s+(\w+)\s*=))"_s);
    static const QRegularExpression other(uR"(^[^({=;[]*?(?<![:\w])(\w+)\s*[({=;[])"_s);
    static const QRegularExpression none(uR"(^(?:using|static_assert|Q_)|\boperator\b|^[A-Z]+_[A-Z_]+)"_s);
    auto text = declaration;
    text.remove(before);
    if (const auto match = type.match(text); match.hasMatch())
        return match.captured(1);
    return none.match(text).hasMatch() ? QString() : other.match(text).captured(1);
}

bool isUiSource(const QString &path)
{
    return path.startsWith(u"ui/"_s);
}

/// The functions that headers declare in `lab` and `lab::ui`, which every source of the window sees, each with its
/// header.
QMap<QString, QString> functionsOfHeaders(const Sources &sources)
{
    static const auto inTheOpen = multiline(uR"(^namespace lab(?:::ui)? \{)"_s);
    static const auto function =
        multiline(uR"(^(?!using|return|struct|class|enum|namespace)[A-Za-z][\w:<>, ]*[ *&]+(\w+)\()"_s);
    QMap<QString, QString> found;
    for (const auto &source : sources) {
        const auto code = source.path.endsWith(u".h"_s) ? codeOf(source.text) : QString();
        if (!inTheOpen.match(code).hasMatch())
            continue;
        auto matches = function.globalMatch(code);
        while (matches.hasNext())
            found.insert(matches.next().captured(1), source.path);
    }
    return found;
}

} // namespace

QStringList namesInUnnamedNamespaces(const QString &text)
{
    static const QRegularExpression unnamed(uR"(\bnamespace\s*\{)"_s);
    const auto code = codeOf(text);
    QStringList names;
    auto matches = unnamed.globalMatch(code);
    while (matches.hasNext()) {
        for (const auto &declaration : declarations(code, matches.next().capturedEnd())) {
            if (const auto name = nameIn(declaration); !name.isEmpty() && !names.contains(name))
                names.append(name);
        }
    }
    return names;
}

QStringList namesThatClashInUnity(const Sources &sources)
{
    const auto functions = functionsOfHeaders(sources);
    QMap<QString, QString> known;
    QStringList found;
    for (const auto &source : sources) {
        if (!isUiSource(source.path))
            continue;
        for (const auto &name : namesInUnnamedNamespaces(source.text)) {
            if (known.contains(name))
                found.append(u"%1: %2 is defined in %3 as well"_s.arg(source.path, name, known[name]));
            if (functions.contains(name))
                found.append(u"%1: %2 hides that of %3"_s.arg(source.path, name, functions[name]));
            known.insert(name, source.path);
        }
    }
    return found;
}

} // namespace lab::testing
