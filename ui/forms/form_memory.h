// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/arguments.h"

#include <QString>

namespace lab::ui {

/// Keeps what forms held the last time they were used, in the settings file.
class FormMemory
{
public:
    FormMemory(QString settingsFile, QString lesson);

    GivenValues load(const QString &item) const;
    /// Secrets among the parameters are left out.
    void save(const QString &item, const GivenValues &values, const Parameters &parameters = {}) const;

private:
    QString group(const QString &item) const;

    QString m_file, m_lesson;
};

} // namespace lab::ui
