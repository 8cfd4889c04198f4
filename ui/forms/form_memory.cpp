// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/forms/form_memory.h"

#include "ui/kit/settings.h"

#include <algorithm>
#include <utility>

namespace lab::ui {

using namespace Qt::StringLiterals;

FormMemory::FormMemory(QString settingsFile, QString lesson)
    : m_file(std::move(settingsFile))
    , m_lesson(std::move(lesson))
{
}

QString FormMemory::group(const QString &item) const
{
    return u"forms/%1/%2"_s.arg(m_lesson, item);
}

GivenValues FormMemory::load(const QString &item) const
{
    Settings settings(m_file);
    settings.beginGroup(group(item));
    GivenValues values;
    for (const auto &name : settings.childKeys())
        values.insert(name, settings.value(name).toString().toUtf8());
    return values;
}

void FormMemory::save(const QString &item, const GivenValues &values, const Parameters &parameters) const
{
    const auto isSecret = [&parameters](const QString &name) {
        return std::any_of(parameters.begin(), parameters.end(),
                           [&name](const Parameter &each) { return each.name == name && each.isSecret; });
    };
    Settings settings(m_file);
    settings.beginGroup(group(item));
    settings.remove(QString());
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!isSecret(it.key()))
            settings.keep(it.key(), QString::fromUtf8(it.value()));
    }
}

} // namespace lab::ui
