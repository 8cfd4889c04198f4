// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>

namespace lab::ui {

/// The lab's settings file. What keeps something in it uses keep(): QSettings would make a folder that was removed
/// meanwhile anew, open to everyone.
class Settings : public QSettings
{
public:
    explicit Settings(const QString &file);

    void keep(const QString &key, const QVariant &value);
};

} // namespace lab::ui
