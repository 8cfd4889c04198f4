// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/base/words.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace lab {

/// One value that a person gives to an operation, scenario or comparison. The form, its live validation, the command
/// line, its help and its error messages all come from this description.
struct Parameter
{
    enum class Kind {
        Text,    ///< any bytes, not empty unless `mayBeEmpty`
        Integer, ///< a whole number from `minimum` to `maximum`
        Decimal, ///< a number from `minimum` to `maximum`, which may be infinite: then `inf` and `-inf` are numbers
        Choice,  ///< one of `choices`
        Flag,    ///< true or false
        List,    ///< `a,b,c`; a backslash keeps the next character as it is
        Pairs,   ///< `a=1,b=2`; likewise, so that `a\=b=1` names `a=b`
        Scores,  ///< `alice=2500,bob=3200`: pairs whose values are numbers, `inf` and `-inf` among them
    };

    QString name;  ///< as typed: `key`, `min-idle`
    QString label; ///< above the field
    Kind kind = Kind::Text;
    QString help;                      ///< one line under the field; may be empty
    QString unit;                      ///< `s`, `ms`; may be empty
    QString example;                   ///< what the form holds the first time; the command line does not use it
    std::optional<QByteArray> initial; ///< used when not given; without it the parameter is required, unless `optional`
    bool optional = false;             ///< may be left out without having a value
    bool mayBeEmpty = false;
    double minimum = std::numeric_limits<double>::lowest();
    double maximum = std::numeric_limits<double>::max();
    QStringList choices;
    QString pattern;            ///< Text: a regular expression that the whole text must match; empty: any
    QString patternDescription; ///< `a phone number, such as +49-30-1234567`
    bool isSecret = false;      ///< shown as dots, not kept by the form, `***` in reports: see Secrets

    static Parameter text(const QString &name, const QString &label);
    /// `key`: what stands after the prefix; see Arguments::key().
    static Parameter key(const QString &example, const QString &name = QStringLiteral("key"));
    static Parameter integer(const QString &name, const QString &label, qint64 minimum, qint64 maximum);
    static Parameter integer(const QString &name, const QString &label); ///< any of 64 bits
    /// Where a range begins or ends: 0 is the first element, -1 the last.
    static Parameter position(const QString &name, const QString &label);
    static Parameter decimal(const QString &name, const QString &label, double minimum, double maximum);
    static Parameter choice(const QString &name, const QString &label, const QStringList &choices);
    /// One of an enumeration's words, which Arguments::choice() makes a value of again.
    template <Worded T>
    static Parameter choice(const QString &name, const QString &label, T initial)
    {
        return choice(name, label, allWords<T>()).withDefault(wordOf(initial).data());
    }
    static Parameter flag(const QString &name, const QString &label);
    static Parameter list(const QString &name, const QString &label);
    static Parameter pairs(const QString &name, const QString &label);
    static Parameter scores(const QString &name, const QString &label);

    Parameter withDefault(const QByteArray &value) const;
    Parameter withExample(const QString &value) const;
    Parameter withLabel(const QString &text) const;
    Parameter withHelp(const QString &line) const;
    Parameter withUnit(const QString &symbol) const;
    Parameter orNone() const;  ///< may be left out
    Parameter orEmpty() const; ///< the empty text is a value
    Parameter matching(const QString &regularExpression, const QString &description) const;
    Parameter asSecret() const;

    /// `a whole number from 1 to 100`
    QString allowed() const;
    /// Why `typed` cannot be used, naming the parameter, what was given and what is allowed; empty when it can.
    QString problem(const QByteArray &typed) const;
    /// The same for a form, which calls the parameter by its label and shows what was typed itself.
    QString problemInForm(const QByteArray &typed) const;

private:
    QString problemOf(const QString &called, const QByteArray &typed, bool repeated) const;
};

using Parameters = QList<Parameter>;

/// A name nobody knows, a value that is missing or not allowed. Kind Usage.
class UsageError : public Error
{
public:
    explicit UsageError(QString message, QString hint = {});
};

} // namespace lab
