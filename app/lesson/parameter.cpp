// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lesson/parameter.h"

#include "app/base/fields.h"
#include "app/lesson/arguments.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace lab {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("lab::Parameter", text);
}

/// Long input is cut, so that an error stays readable.
QString shown(const QByteArray &typed)
{
    const QString text = displayText(typed);
    return text.size() > 60 ? text.left(57) + u'…' : text;
}

QString number(double value)
{
    return QString::number(value, 'g', 15);
}

std::optional<double> finiteNumber(const QByteArray &text)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    // QByteArray::toDouble also takes surrounding space, a NUL at the end and "nan"; Redis takes none of
    // them.
    if (!ok || !std::isfinite(value) || text.trimmed() != text || text.contains('\0'))
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

bool arePairs(const QByteArray &typed)
{
    const auto pairs = splitPairs(typed);
    return std::all_of(pairs.begin(), pairs.end(), [](const auto &pair) { return !pair.first.isEmpty(); });
}

bool areScores(const QByteArray &typed)
{
    const auto items = splitList(typed);
    return std::all_of(items.begin(), items.end(), [](const QByteArray &item) {
        const auto at = item.lastIndexOf('=');
        return at > 0 && finiteNumber(item.mid(at + 1));
    });
}

bool matches(const QString &pattern, const QByteArray &typed)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    return expression.match(QString::fromUtf8(typed)).hasMatch();
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

Parameter Parameter::integer(const QString &name, const QString &label, qint64 minimum, qint64 maximum)
{
    auto parameter = make(Kind::Integer, name, label);
    parameter.minimum = static_cast<double>(minimum);
    parameter.maximum = static_cast<double>(maximum);
    return parameter;
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
    auto copy = *this;
    copy.initial = value;
    return copy;
}

Parameter Parameter::withExample(const QString &value) const
{
    auto copy = *this;
    copy.example = value;
    return copy;
}

Parameter Parameter::withHelp(const QString &line) const
{
    auto copy = *this;
    copy.help = line;
    return copy;
}

Parameter Parameter::withUnit(const QString &symbol) const
{
    auto copy = *this;
    copy.unit = symbol;
    return copy;
}

Parameter Parameter::orNone() const
{
    auto copy = *this;
    copy.optional = true;
    return copy;
}

Parameter Parameter::orEmpty() const
{
    auto copy = *this;
    copy.mayBeEmpty = true;
    return copy;
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
    auto copy = *this;
    copy.isSecret = true;
    return copy;
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
            return tr("a whole number from %1 on").arg(number(minimum));
        return tr("a whole number from %1 to %2").arg(number(minimum), number(maximum));
    case Kind::Decimal:
        if (minimum == std::numeric_limits<double>::lowest() && maximum == std::numeric_limits<double>::max())
            return tr("a number");
        return tr("a number from %1 to %2").arg(number(minimum), number(maximum));
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
        const auto value = finiteNumber(typed);
        return value && *value >= parameter.minimum && *value <= parameter.maximum;
    }
    case Parameter::Kind::Choice:
        return parameter.choices.contains(QString::fromUtf8(typed));
    case Parameter::Kind::Flag:
        return isFlag(typed);
    case Parameter::Kind::List:
        return !splitList(typed).contains(QByteArray());
    case Parameter::Kind::Pairs:
        return arePairs(typed);
    case Parameter::Kind::Scores:
        return areScores(typed);
    }
    Q_UNREACHABLE();
}

} // namespace

QString Parameter::problem(const QByteArray &typed) const
{
    if (typed.isEmpty()) {
        if (mayBeEmpty || optional)
            return {};
        return tr("%1 is missing: %2 is needed.").arg(name, allowed());
    }
    if (fits(*this, typed))
        return {};
    if (isSecret)
        return tr("%1 must be %2.").arg(name, allowed());
    return tr("%1 must be %2, not \"%3\".").arg(name, allowed(), shown(typed));
}

UsageError::UsageError(QString message, QString hint)
    : Error(ErrorKind::Usage, std::move(message), std::move(hint))
{
}

} // namespace lab
