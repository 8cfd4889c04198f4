// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/theme/tokens.h"

#include "ui/theme/theme.h"

namespace lab::ui {

const Tokens &Tokens::light()
{
    static const Tokens tokens{
        .window = 0xF6F7F9,
        .surface = 0xFFFFFF,
        .raised = 0xFFFFFF,
        .line = 0xE3E6EB,
        .outline = 0xC3C9D2,
        .text = 0x1B1F24,
        .muted = 0x5C6670,
        .accent = 0x4A4FB8,
        .accentText = 0xFFFFFF,
        .hover = 0xEDEFF2,
        .selection = 0xEAEBF8,
        .success = 0x156B40,
        .warning = 0x7F5200,
        .danger = 0xBE1B3C,
        .code = 0xF1F3F6,
        .good = 0xE6F3EC,
        .bad = 0xFBE8EC,
        .redis = 0xFBEFE6,
        .sqlite = 0xE6F1F7,
        .wait = 0x8E97A3,
    };
    return tokens;
}

const Tokens &Tokens::dark()
{
    static const Tokens tokens{
        .window = 0x14171A,
        .surface = 0x1C2024,
        .raised = 0x262B31,
        .line = 0x2C3238,
        .outline = 0x464E57,
        .text = 0xE6E9EC,
        .muted = 0x9AA4AE,
        .accent = 0xA9AEF5,
        .accentText = 0x14171A,
        .hover = 0x262B31,
        .selection = 0x2A2D45,
        .success = 0x5CC58F,
        .warning = 0xE0B04A,
        .danger = 0xFF8A9A,
        .code = 0x101316,
        .good = 0x1B3327,
        .bad = 0x3D2028,
        .redis = 0x33231A,
        .sqlite = 0x16283A,
        .wait = 0x6B7580,
    };
    return tokens;
}

const Tokens &Tokens::current()
{
    return Theme::isDark() ? dark() : light();
}

} // namespace lab::ui
