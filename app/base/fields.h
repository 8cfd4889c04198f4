// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVariant>

#include <utility>

namespace lab {

/// An ordered list of named values: the fields of an outcome, a row of a ranking, what a stage is fed with. A value is
/// a QByteArray or QString (text), qint64, double, bool, a null QVariant, a QVariantList, or Fields.
class Fields
{
public:
    using Field = std::pair<QString, QVariant>;

    Fields() = default;
    Fields(std::initializer_list<Field> fields)
        : m_fields(fields)
    {
    }

    /// Sets `name`, in its place if it is already there, else at the end. For a few names: it looks at each that is
    /// there.
    Fields &set(const QString &name, QVariant value);
    Fields &set(const QString &name, const Fields &value) { return set(name, QVariant::fromValue(value)); }
    Fields &set(const QString &name, const QList<Fields> &rows);

    /// Puts a value at the end, for lists of any length. The caller sees to it that no name comes twice: of two alike
    /// value() finds the first.
    void append(const QString &name, QVariant value) { m_fields.append({name, std::move(value)}); }
    void reserve(qsizetype size) { m_fields.reserve(size); }

    bool contains(const QString &name) const;
    /// The value of `name`; a null QVariant when there is none.
    QVariant value(const QString &name) const;
    bool isEmpty() const { return m_fields.isEmpty(); }
    qsizetype size() const { return m_fields.size(); }
    auto begin() const { return m_fields.cbegin(); }
    auto end() const { return m_fields.cend(); }
    bool operator==(const Fields &) const = default;

private:
    QList<Field> m_fields;
};

/// Whether a value is a qint64 or a double.
bool isNumber(const QVariant &value);

/// `elapsed_ms` is `elapsed ms`: field names are the command line's, people get them without underscores.
QString fieldTitle(const QString &name);

/// Text for a person: valid UTF-8 as it is; anything else quoted as redis-cli does ("\xff\x00").
QString displayText(const QByteArray &bytes);

/// One line of text for any value that Fields may hold; lists as `a, b, c`, nested Fields as `name=value`.
QString displayText(const QVariant &value);

/// At most `limit` characters (at least 1), the last of them `…` when something was cut; never half of one.
QString shortened(const QString &text, qsizetype limit);

/// JSON for any value that Fields may hold. 64-bit integers stay exact; bytes that are not UTF-8 become the escaped
/// text of displayText(), since JSON cannot carry them.
QJsonValue toJson(const QVariant &value);
QJsonObject toJson(const Fields &fields);

} // namespace lab

Q_DECLARE_METATYPE(lab::Fields)
