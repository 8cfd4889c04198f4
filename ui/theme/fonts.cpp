// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/theme/fonts.h"

#include <QFontDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

// A system font may be given in pixels; then pointSizeF() is -1.
double pointSize(const QFont &font)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() * 0.75;
}

} // namespace

QFont bodyFont()
{
    static const QFont font = [] {
        QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
        if (QFontDatabase::hasFamily(u"Inter"_s)) {
            system.setFamily(u"Inter"_s);
        }
        return system;
    }();
    return font;
}

QFont monospaceFont()
{
    static const QFont font = [] {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (QFontDatabase::hasFamily(u"JetBrains Mono"_s)) {
            fixed.setFamily(u"JetBrains Mono"_s);
        }
        fixed.setPointSizeF(pointSize(bodyFont()));
        fixed.setStyleHint(QFont::Monospace);
        fixed.setFixedPitch(true);
        fixed.setStyleStrategy(QFont::PreferNoShaping); // `==` is two characters, and no ligature
        return fixed;
    }();
    return font;
}

QFont headingFont(int steps)
{
    QFont font = bodyFont();
    font.setPointSizeF(pointSize(font) + steps);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(int steps)
{
    QFont font = bodyFont();
    font.setPointSizeF(std::max(8.0, pointSize(font) - steps));
    return font;
}

} // namespace lab::ui
