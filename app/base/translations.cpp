// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/base/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace lab {

using namespace Qt::StringLiterals;

void installTranslation(QCoreApplication &application)
{
    auto *const translator = new QTranslator(&application);
    if (translator->load(QLocale(), u"redis-pattern-lab"_s, u"_"_s, u":/translations"_s))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace lab
