// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/arguments.h"

#include "app/base/tr.h"

#include <algorithm>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const Parameters &parameters)
{
    QStringList names;
    for (const auto &parameter : parameters)
        names.append(parameter.name);
    return names;
}

bool anySecret(const Parameters &parameters)
{
    return std::any_of(parameters.begin(), parameters.end(), [](const Parameter &each) { return each.isSecret; });
}

void refuseUnknownNames(const Parameters &parameters, const GivenValues &given)
{
    const auto names = namesOf(parameters);
    for (auto it = given.keyBegin(); it != given.keyEnd(); ++it) {
        if (names.contains(*it))
            continue;
        if (names.isEmpty())
            throw UsageError(tr("There is no parameter \"%1\": none are taken here.").arg(*it));
        // What was taken for a name may be a password with a "=" in it.
        throw UsageError(anySecret(parameters) ? tr("A value is given for what is no parameter.")
                                               : tr("There is no parameter \"%1\".").arg(*it),
                         tr("The parameters are %1.").arg(names.join(u", "_s)));
    }
}

} // namespace

Arguments Arguments::parse(const Parameters &parameters, const GivenValues &given)
{
    refuseUnknownNames(parameters, given);
    Arguments arguments;
    for (const auto &parameter : parameters) {
        const bool typed = given.contains(parameter.name);
        if (!typed && !parameter.initial && parameter.optional)
            continue;
        const QByteArray value = typed ? given.value(parameter.name) : parameter.initial.value_or(QByteArray());
        const bool missing = !typed && !parameter.initial;
        if (value.isEmpty() && parameter.optional && !parameter.mayBeEmpty)
            continue;
        if (missing)
            throw UsageError(tr("%1 is missing: it has to be %2.").arg(parameter.name, parameter.allowed()));
        if (const auto problem = parameter.problem(value); !problem.isEmpty())
            throw UsageError(problem);
        arguments.m_values.insert(parameter.name, value);
    }
    return arguments;
}

GivenValues shownValues(GivenValues values, const Parameters &parameters)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const bool mayBeShown = std::any_of(parameters.begin(), parameters.end(), [&it](const Parameter &each) {
            return each.name == it.key() && !each.isSecret;
        });
        if (!mayBeShown)
            it.value() = "***";
    }
    return values;
}

QByteArrayList secretsOf(const Parameters &parameters, const GivenValues &values)
{
    QByteArrayList secrets;
    for (const auto &parameter : parameters) {
        if (parameter.isSecret && values.contains(parameter.name))
            secrets.append(values[parameter.name]);
    }
    return secrets;
}

bool Arguments::has(const QString &name) const
{
    return m_values.contains(name);
}

QByteArray Arguments::text(const QString &name) const
{
    Q_ASSERT_X(m_values.contains(name), "Arguments", qPrintable(name));
    return m_values.value(name);
}

Key Arguments::key(const Keyspace &keys, const QString &name) const
{
    return keys.key(text(name));
}

qint64 Arguments::integer(const QString &name) const
{
    return text(name).toLongLong();
}

std::optional<qint64> Arguments::integerIfGiven(const QString &name) const
{
    return has(name) ? std::optional(integer(name)) : std::nullopt;
}

std::optional<QString> Arguments::textIfGiven(const QString &name) const
{
    return has(name) ? std::optional(QString::fromUtf8(text(name))) : std::nullopt;
}

double Arguments::decimal(const QString &name) const
{
    return text(name).toDouble();
}

bool Arguments::flag(const QString &name) const
{
    return text(name) == "true";
}

QByteArrayList Arguments::list(const QString &name) const
{
    return splitList(text(name));
}

QList<Arguments::Pair> Arguments::pairs(const QString &name) const
{
    return splitPairs(text(name));
}

QList<Arguments::Pair> Arguments::scores(const QString &name) const
{
    QList<Pair> result;
    for (const auto &item : list(name)) {
        // A member may hold "=": the score is what follows the last one.
        const auto at = item.lastIndexOf('=');
        result.append({item.left(at), item.mid(at + 1)});
    }
    return result;
}

namespace {

/// Where `sought` stands without a backslash before it, from `from` on; the size when nowhere.
qsizetype indexOfUnescaped(const QByteArray &typed, char sought, qsizetype from)
{
    while (from < typed.size() && typed[from] != sought)
        from += typed[from] == '\\' ? 2 : 1;
    return std::min(from, typed.size());
}

QByteArray unescaped(const QByteArray &typed)
{
    QByteArray plain;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const bool escapes = typed[i] == '\\' && i + 1 < typed.size();
        plain += typed[escapes ? ++i : i];
    }
    return plain;
}

/// The items between the commas, escapes left in.
QByteArrayList itemsOf(const QByteArray &typed)
{
    QByteArrayList items;
    qsizetype begin = 0;
    do {
        const auto end = indexOfUnescaped(typed, ',', begin);
        items.append(typed.mid(begin, end - begin));
        begin = end + 1;
    } while (begin <= typed.size());
    return items;
}

} // namespace

QByteArrayList splitList(const QByteArray &typed)
{
    QByteArrayList items;
    for (const auto &item : itemsOf(typed))
        items.append(unescaped(item));
    return items;
}

QList<Arguments::Pair> splitPairs(const QByteArray &typed)
{
    QList<Arguments::Pair> pairs;
    for (const auto &item : itemsOf(typed)) {
        const auto at = indexOfUnescaped(item, '=', 0);
        const bool isPair = at < item.size();
        pairs.append({isPair ? unescaped(item.left(at)) : QByteArray(), unescaped(item.mid(at + 1))});
    }
    return pairs;
}

} // namespace lab
