// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/settings.h"

#include "app/base/folder.h"

#include <QFileInfo>

namespace lab::ui {

Settings::Settings(const QString &file)
    : QSettings(file, QSettings::IniFormat)
{
}

void Settings::keep(const QString &key, const QVariant &value)
{
    makeFolder(QFileInfo(fileName()).absolutePath());
    setValue(key, value);
}

} // namespace lab::ui
