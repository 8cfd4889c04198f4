// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/parameter.h"

#include "app/base/fields.h"
#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/lesson/arguments.h"

#include <QRegularExpression>

#include <cmath>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

/// Long input is cut, so that an error stays readable.
QString shown(const QByteArray &typed)
{
    const QString text = displayText(typed);
    return text.size() > 60 ? text.left(57) + u'…' : text;
}

std::optional<double> realNumber(const QByteArray &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    // QByteArray::toDouble also takes surrounding space, a NUL at the end and "nan"; Redis takes none of them.
    if (!ok || std::isnan(value) || text.trimmed() != text || text.contains('\0'))
        return std::nullopt;
    return value;
}

bool isWholeNumber(const QByteArray &text)
{
    bool ok = false;
    text.toLongLong(&ok);
    return ok && text.trimmed() == text && !text.startsWith('+') && !text.contains('\0');
}

bool isFlag(const QByteArray &text)
{
    return text == "true" || text == "false";
}

/// What is wrong with one item of a list, pairs or scores, `number` counting from 1; empty when nothing is.
using ItemProblem = QString (*)(const QByteArray &item, const QByteArray &name, qsizetype number);

QString emptyItem(const QByteArray &item, const QByteArray &, qsizetype number)
{
    return item.isEmpty() ? tr("Value %1 is empty.").arg(number) : QString();
}

QString namelessItem(const QByteArray &, const QByteArray &name, qsizetype number)
{
    return name.isEmpty() ? tr("Pair %1 has no name before an \"=\".").arg(number) : QString();
}

QString unscoredItem(const QByteArray &item, const QByteArray &, qsizetype number)
{
    const auto at = item.lastIndexOf('=');
    if (at <= 0)
        return tr("Member %1 has no score after a \"=\".").arg(number);
    return realNumber(item.mid(at + 1)) ? QString() : tr("The score of member %1 is no number.").arg(number);
}

ItemProblem itemProblemOf(Parameter::Kind kind)
{
    switch (kind) {
    case Parameter::Kind::List:
        return emptyItem;
    case Parameter::Kind::Pairs:
        return namelessItem;
    case Parameter::Kind::Scores:
        return unscoredItem;
    default:
        return nullptr;
    }
}

/// Of the first item that is wrong; empty when none is, and for a value that has no items.
QString itemsProblem(Parameter::Kind kind, const QByteArray &typed)
{
    const auto problemOf = itemProblemOf(kind);
    if (!problemOf)
        return {};
    const auto items = splitList(typed);
    const auto pairs = splitPairs(typed);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto problem = problemOf(items.at(i), pairs.value(i).first, i + 1);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

bool matches(const QString &pattern, const QByteArray &typed)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    return expression.match(QString::fromUtf8(typed)).hasMatch();
}

template <typename Member, typename Value>
Parameter with(Parameter copy, Member Parameter::*member, const Value &value)
{
    copy.*member = value;
    return copy;
}

Parameter make(Parameter::Kind kind, const QString &name, const QString &label)
{
    Parameter parameter;
    parameter.kind = kind;
    parameter.name = name;
    parameter.label = label;
    return parameter;
}

} // namespace

Parameter Parameter::text(const QString &name, const QString &label)
{
    return make(Kind::Text, name, label);
}

Parameter Parameter::key(const QString &example, const QString &name)
{
    return text(name, tr("Key"))
        .withExample(example)
        .withHelp(tr("What stands after the prefix. Keys that belong together share a {tag}."));
}

Parameter Parameter::integer(const QString &name, const QString &label, qint64 minimum, qint64 maximum)
{
    auto parameter = make(Kind::Integer, name, label);
    parameter.minimum = static_cast<double>(minimum);
    parameter.maximum = static_cast<double>(maximum);
    return parameter;
}

Parameter Parameter::integer(const QString &name, const QString &label)
{
    return integer(name, label, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
}

Parameter Parameter::position(const QString &name, const QString &label)
{
    return integer(name, label).withHelp(tr("0 is the first one, -1 the last."));
}

Parameter Parameter::decimal(const QString &name, const QString &label, double minimum, double maximum)
{
    auto parameter = make(Kind::Decimal, name, label);
    parameter.minimum = minimum;
    parameter.maximum = maximum;
    return parameter;
}

Parameter Parameter::choice(const QString &name, const QString &label, const QStringList &choices)
{
    auto parameter = make(Kind::Choice, name, label);
    parameter.choices = choices;
    return parameter;
}

Parameter Parameter::flag(const QString &name, const QString &label)
{
    return make(Kind::Flag, name, label);
}

Parameter Parameter::list(const QString &name, const QString &label)
{
    return make(Kind::List, name, label);
}

Parameter Parameter::pairs(const QString &name, const QString &label)
{
    return make(Kind::Pairs, name, label);
}

Parameter Parameter::scores(const QString &name, const QString &label)
{
    return make(Kind::Scores, name, label);
}

Parameter Parameter::withDefault(const QByteArray &value) const
{
    return with(*this, &Parameter::initial, value);
}

Parameter Parameter::withExample(const QString &value) const
{
    return with(*this, &Parameter::example, value);
}

Parameter Parameter::withLabel(const QString &text) const
{
    return with(*this, &Parameter::label, text);
}

Parameter Parameter::withHelp(const QString &line) const
{
    return with(*this, &Parameter::help, line);
}

Parameter Parameter::withUnit(const QString &symbol) const
{
    return with(*this, &Parameter::unit, symbol);
}

Parameter Parameter::orNone() const
{
    return with(*this, &Parameter::optional, true);
}

Parameter Parameter::orEmpty() const
{
    return with(*this, &Parameter::mayBeEmpty, true);
}

Parameter Parameter::matching(const QString &regularExpression, const QString &description) const
{
    auto copy = *this;
    copy.pattern = regularExpression;
    copy.patternDescription = description;
    return copy;
}

Parameter Parameter::asSecret() const
{
    return with(*this, &Parameter::isSecret, true);
}

QString Parameter::allowed() const
{
    switch (kind) {
    case Kind::Text:
        if (!pattern.isEmpty())
            return patternDescription;
        return mayBeEmpty ? tr("any text") : tr("any text but the empty one");
    case Kind::Integer:
        if (minimum <= -9.2e18 && maximum >= 9.2e18)
            return tr("a whole number of at most 64 bits");
        if (maximum >= 9.2e18)
            return tr("a whole number from %1 on").arg(numberText(minimum));
        return tr("a whole number from %1 to %2").arg(numberText(minimum), numberText(maximum));
    case Kind::Decimal:
        if (minimum == std::numeric_limits<double>::lowest() && maximum == std::numeric_limits<double>::max())
            return tr("a number");
        if (std::isinf(minimum) && std::isinf(maximum))
            return tr("a number, inf or -inf");
        return tr("a number from %1 to %2").arg(numberText(minimum), numberText(maximum));
    case Kind::Choice:
        return tr("one of %1").arg(choices.join(u", "_s));
    case Kind::Flag:
        return tr("true or false");
    case Kind::List:
        return tr("values separated by commas, such as a,b,c");
    case Kind::Pairs:
        return tr("pairs separated by commas, such as a=1,b=2");
    case Kind::Scores:
        return tr("members with numeric scores, such as alice=2500,bob=3200");
    }
    Q_UNREACHABLE();
}

namespace {

bool fits(const Parameter &parameter, const QByteArray &typed)
{
    switch (parameter.kind) {
    case Parameter::Kind::Text:
        return parameter.pattern.isEmpty() || matches(parameter.pattern, typed);
    case Parameter::Kind::Integer: {
        const auto value = static_cast<double>(typed.toLongLong());
        return isWholeNumber(typed) && value >= parameter.minimum && value <= parameter.maximum;
    }
    case Parameter::Kind::Decimal: {
        const auto value = realNumber(typed);
        return value && *value >= parameter.minimum && *value <= parameter.maximum;
    }
    case Parameter::Kind::Choice:
        return parameter.choices.contains(QString::fromUtf8(typed));
    case Parameter::Kind::Flag:
        return isFlag(typed);
    case Parameter::Kind::List:
    case Parameter::Kind::Pairs:
    case Parameter::Kind::Scores:
        return itemsProblem(parameter.kind, typed).isEmpty();
    }
    Q_UNREACHABLE();
}

} // namespace

QString Parameter::problem(const QByteArray &typed) const
{
    return problemOf(name, typed, !isSecret);
}

QString Parameter::problemInForm(const QByteArray &typed) const
{
    return problemOf(label.isEmpty() ? name : label, typed, false);
}

QString Parameter::problemOf(const QString &called, const QByteArray &typed, bool repeated) const
{
    if (typed.isEmpty()) {
        if (mayBeEmpty || optional)
            return {};
        return tr("%1 is missing: it has to be %2.").arg(called, allowed());
    }
    if (fits(*this, typed))
        return {};
    const auto what = repeated ? tr("%1 must be %2, not \"%3\".").arg(called, allowed(), shown(typed))
                               : tr("%1 must be %2.").arg(called, allowed());
    const auto why = itemsProblem(kind, typed);
    return why.isEmpty() ? what : what + u' ' + why;
}

UsageError::UsageError(QString message, QString hint)
    : Error(ErrorKind::Usage, std::move(message), std::move(hint))
{
}

} // namespace lab
