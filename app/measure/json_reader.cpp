// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/json_reader.h"

#include "app/base/error.h"
#include "app/base/tr.h"

#include <cmath>
#include <limits>

namespace lab::measure {

using namespace Qt::StringLiterals;

JsonReader::JsonReader(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
{
}

QString JsonReader::pathOf(const QString &name) const
{
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

void JsonReader::fail(const QString &name) const
{
    throw Error(ErrorKind::Usage, tr("The saved result cannot be read: \"%1\" is missing or wrong.").arg(pathOf(name)));
}

QJsonValue JsonReader::member(const QString &name, QJsonValue::Type type) const
{
    const QJsonValue value = m_object.value(name);
    if (value.type() != type)
        fail(name);
    return value;
}

QString JsonReader::text(const QString &name) const
{
    return member(name, QJsonValue::String).toString();
}

double JsonReader::number(const QString &name) const
{
    return member(name, QJsonValue::Double).toDouble();
}

int JsonReader::integer(const QString &name) const
{
    const double value = number(name);
    if (value != std::floor(value) || std::abs(value) > std::numeric_limits<int>::max())
        fail(name);
    return static_cast<int>(value);
}

bool JsonReader::flag(const QString &name) const
{
    return member(name, QJsonValue::Bool).toBool();
}

JsonReader JsonReader::object(const QString &name) const
{
    return JsonReader(member(name, QJsonValue::Object).toObject(), pathOf(name));
}

QList<JsonReader> JsonReader::objects(const QString &name) const
{
    QList<JsonReader> readers;
    const auto array = member(name, QJsonValue::Array).toArray();
    for (const QJsonValue &value : array) {
        const QString element = u"%1[%2]"_s.arg(name, QString::number(readers.size()));
        if (!value.isObject())
            fail(element);
        readers.append(JsonReader(value.toObject(), pathOf(element)));
    }
    return readers;
}

std::vector<double> JsonReader::numbers(const QString &name) const
{
    std::vector<double> numbers;
    const auto array = member(name, QJsonValue::Array).toArray();
    numbers.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue &value : array) {
        if (!value.isDouble())
            fail(name);
        numbers.push_back(value.toDouble());
    }
    return numbers;
}

} // namespace lab::measure
