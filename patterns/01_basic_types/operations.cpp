// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/01_basic_types/operations.h"

namespace lab::patterns::basic_types {

using namespace Qt::StringLiterals;

Parameter keyParameter(const QString &example, const QString &name)
{
    return Parameter::text(name, tr("Key"))
        .withExample(example)
        .withHelp(tr("What stands after the prefix. Keys that belong together share a {tag}."));
}

Key keyOf(const Keyspace &keys, const Arguments &arguments)
{
    return keys.key(arguments.text(u"key"_s));
}

Keys touchedKey(const Keyspace &keys, const Arguments &arguments)
{
    return {keyOf(keys, arguments)};
}

Parameter integerParameter(const QString &name, const QString &label)
{
    return Parameter::integer(name, label, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
}

Parameter startParameter()
{
    return integerParameter(u"start"_s, tr("From")).withHelp(tr("0 is the first one, -1 the last."));
}

Parameter stopParameter()
{
    return integerParameter(u"stop"_s, tr("To")).withHelp(tr("0 is the first one, -1 the last."));
}

QString lifetime(qint64 ttl)
{
    return ttl < 0 ? tr("kept until it is deleted") : tr("expires in %1 s").arg(ttl);
}

QString quoted(const QByteArray &text)
{
    constexpr int Shown = 40;
    return u"“"_s + shortened(displayText(text), Shown) + u'”';
}

} // namespace lab::patterns::basic_types
