// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/patterns/report_fixture.h"

namespace lab::testing {

QVariant field(const Report &report, const QString &name)
{
    return report.outcome ? report.outcome->fields.value(name) : QVariant();
}

QByteArray textField(const Report &report, const QString &name)
{
    return report.outcome ? field(report, name).toByteArray() : "no outcome";
}

qint64 numberField(const Report &report, const QString &name)
{
    return report.outcome ? field(report, name).toLongLong() : -99;
}

QByteArrayList sent(const Report &report)
{
    QByteArrayList names;
    for (const auto &record : report.commands())
        names.append(record.command.first());
    return names;
}

const char *whyNot(const Report &report)
{
    static QByteArray text;
    text = "ok";
    if (report.failure)
        text = report.failure->message.toUtf8();
    else if (report.outcome && report.outcome->rejection)
        text = "rejected: " + report.outcome->rejection->message.toUtf8();
    return text.constData();
}

} // namespace lab::testing
