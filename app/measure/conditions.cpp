// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/conditions.h"

#include "app/base/tr.h"
#include "app/base/units.h"

#include <QFile>
#include <QSysInfo>
#include <QThread>

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

/// The value after the first `name :` of a file such as /proc/cpuinfo; empty when there is none.
QString procValue(const QString &path, const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (auto line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed() == name)
            return QString::fromUtf8(line.mid(colon + 1).trimmed());
    }
    return {};
}

QString processor()
{
    const QString model = procValue(u"/proc/cpuinfo"_s, "model name");
    return model.isEmpty() ? QSysInfo::currentCpuArchitecture() : model;
}

QString memory()
{
    const auto kilobytes = procValue(u"/proc/meminfo"_s, "MemTotal").section(u' ', 0, 0).toLongLong();
    return kilobytes > 0 ? bytesText(kilobytes * 1024) : tr("unknown");
}

QString compiler()
{
#if defined(Q_CC_CLANG)
    return u"Clang %1.%2.%3"_s.arg(QString::number(__clang_major__), QString::number(__clang_minor__),
                                   QString::number(__clang_patchlevel__));
#elif defined(Q_CC_GNU)
    return u"GCC %1.%2.%3"_s.arg(QString::number(__GNUC__), QString::number(__GNUC_MINOR__),
                                 QString::number(__GNUC_PATCHLEVEL__));
#else
    return tr("unknown");
#endif
}

QString build()
{
    QString type = QString::fromLatin1(LAB_BUILD_TYPE);
    if (type.isEmpty())
        type = tr("no build type");
#ifdef __OPTIMIZE__
    return type;
#else
    return tr("%1, not optimised").arg(type);
#endif
}

bool sanitized()
{
#ifdef LAB_SANITIZED
    return true;
#else
    return false;
#endif
}

} // namespace

Conditions machineConditions()
{
    Conditions conditions{
        {tr("processor"), processor()},
        {tr("cores"), QString::number(QThread::idealThreadCount())},
        {tr("memory"), memory()},
        {tr("kernel"), u"%1 %2"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion())},
        {tr("compiler"), compiler()},
        {tr("build"), build()},
        {tr("Qt"), QString::fromLatin1(qVersion())},
        {tr("date"), QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s)},
    };
    if (sanitized())
        conditions.append({tr("sanitizers"), tr("sanitizers on: every time is too long")});
    return conditions;
}

QString machineText(const Conditions &conditions)
{
    QStringList parts;
    for (const auto &[name, value, leading] : conditions) {
        if (name == tr("cores"))
            parts.append(counted(value.toInt(), tr("1 core"), tr("%1 cores", nullptr, formOf(value.toInt()))));
        else if (name == tr("processor") || name == tr("kernel"))
            parts.append(value);
    }
    return parts.join(u", "_s);
}

} // namespace lab::measure
