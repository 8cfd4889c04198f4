// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/lab/kept_run.h"

#include <QCryptographicHash>
#include <QDataStream>

#include <algorithm>

namespace lab {

RunInfo infoOf(const QList<measure::Result> &results)
{
    RunInfo info;
    for (const auto &result : results) {
        if (!info.time.isValid() || result.time < info.time)
            info.time = result.time;
        info.complete = info.complete && result.complete;
    }
    if (results.isEmpty())
        return info;
    info.machine = measure::machineText(results.first().conditions);
    info.quick = results.first().effort.brief;
    info.rate = results.first().effort.rate;
    return info;
}

namespace {

/// Of a text it does not matter whether it is empty or null: no file tells the two apart.
QByteArray bytesOf(const QString &text)
{
    return text.isEmpty() ? QByteArray("") : text.toUtf8();
}

} // namespace

QByteArray fingerprintOf(const QList<measure::Result> &results)
{
    QByteArray told;
    QDataStream stream(&told, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    for (const auto &result : results) {
        stream << bytesOf(result.lesson) << bytesOf(result.id) << result.time.toMSecsSinceEpoch();
        for (const auto &point : result.points) {
            stream << bytesOf(point.variable) << point.value;
            for (const auto &arm : point.arms) {
                stream << bytesOf(arm.arm);
                for (const double sample : arm.micros)
                    stream << sample;
            }
        }
    }
    return QCryptographicHash::hash(told, QCryptographicHash::Sha256);
}

} // namespace lab
