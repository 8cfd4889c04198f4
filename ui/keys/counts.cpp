// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/keys/counts.h"

#include <QCoreApplication>
#include <QLocale>

namespace lab::ui {

namespace {

QString countsText(const char *text)
{
    return QCoreApplication::translate("lab::ui::counts", text);
}

} // namespace

QString keysText(qint64 count)
{
    return count == 1 ? countsText("1 key") : countsText("%1 keys").arg(QLocale().toString(count));
}

QString elementsText(qint64 count)
{
    return count == 1 ? countsText("1 element") : countsText("%1 elements").arg(QLocale().toString(count));
}

} // namespace lab::ui
