// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/report.h"

#include <QHash>

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

/// A result may come from a file: its name must not lead out of the folder.
QString harmless(QString text)
{
    for (QChar &letter : text) {
        const bool plain = letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == u'-' || letter == u'_');
        if (!plain)
            letter = u'-';
    }
    return text;
}

} // namespace

QString fileStem(const Result &result)
{
    return harmless(result.lesson) + u'-' + harmless(result.id);
}

QStringList fileStems(const QList<Result> &results)
{
    QStringList stems;
    QHash<QString, int> seen;
    for (const Result &result : results) {
        const QString stem = fileStem(result);
        const int times = ++seen[stem];
        stems.append(times == 1 ? stem : u"%1-%2"_s.arg(stem, QString::number(times)));
    }
    return stems;
}

} // namespace lab::measure
