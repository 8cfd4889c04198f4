// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/measure/conditions.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QThread>

namespace lab::measure {

using namespace Qt::StringLiterals;

namespace {

struct ConditionsText
{
    Q_DECLARE_TR_FUNCTIONS(lab::measure::Conditions)
};

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
    const auto kibibytes = procValue(u"/proc/meminfo"_s, "MemTotal").section(u' ', 0, 0).toDouble();
    return kibibytes > 0 ? u"%1 GiB"_s.arg(QString::number(kibibytes / (1024 * 1024), 'f', 1))
                         : ConditionsText::tr("unknown");
}

QString compiler()
{
#if defined(Q_CC_CLANG)
    return u"Clang %1.%2.%3"_s.arg(__clang_major__).arg(__clang_minor__).arg(__clang_patchlevel__);
#elif defined(Q_CC_GNU)
    return u"GCC %1.%2.%3"_s.arg(__GNUC__).arg(__GNUC_MINOR__).arg(__GNUC_PATCHLEVEL__);
#else
    return ConditionsText::tr("unknown");
#endif
}

QString build()
{
    QString type = QString::fromLatin1(LAB_BUILD_TYPE);
    if (type.isEmpty())
        type = ConditionsText::tr("no build type");
#ifdef __OPTIMIZE__
    return type;
#else
    return ConditionsText::tr("%1, not optimised").arg(type);
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
        {ConditionsText::tr("processor"), processor()},
        {ConditionsText::tr("cores"), QString::number(QThread::idealThreadCount())},
        {ConditionsText::tr("memory"), memory()},
        {ConditionsText::tr("kernel"), u"%1 %2"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion())},
        {ConditionsText::tr("compiler"), compiler()},
        {ConditionsText::tr("build"), build()},
        {ConditionsText::tr("Qt"), QString::fromLatin1(qVersion())},
        {ConditionsText::tr("date"), QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s)},
    };
    if (sanitized())
        conditions.append(
            {ConditionsText::tr("sanitizers"), ConditionsText::tr("sanitizers on: every time is too long")});
    return conditions;
}

} // namespace lab::measure
