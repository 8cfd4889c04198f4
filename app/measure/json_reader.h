// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace lab::measure {

/// Reads members of a JSON object and says in its errors (Error, kind Usage) which one of the whole document was
/// missing or wrong.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object, QString path = {});

    QString text(const QString &name) const;
    double number(const QString &name) const;
    int integer(const QString &name) const;
    bool flag(const QString &name) const;
    bool isThere(const QString &name) const { return m_object.contains(name); }
    bool isNull(const QString &name) const { return m_object.value(name).isNull(); }
    JsonReader object(const QString &name) const;
    QList<JsonReader> objects(const QString &name) const;
    std::vector<double> numbers(const QString &name) const;

    [[noreturn]] void fail(const QString &name) const;

private:
    QString pathOf(const QString &name) const;
    QJsonValue member(const QString &name, QJsonValue::Type type) const;

    QJsonObject m_object;
    QString m_path;
};

} // namespace lab::measure
