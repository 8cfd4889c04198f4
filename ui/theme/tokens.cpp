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
        .outline = 0xC5CBD3,
        .text = 0x1B1F24,
        .muted = 0x59636D,
        .accent = 0xBF3A31,
        .accentText = 0xFFFFFF,
        .hover = 0xEDEFF2,
        .selection = 0xFBE8E6,
        .success = 0x1A6E43,
        .warning = 0x7F5200,
        .danger = 0xA61B1B,
        .code = 0xF1F3F6,
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
        .outline = 0x434B54,
        .text = 0xE6E9EC,
        .muted = 0x9FA9B3,
        .accent = 0xF27D72,
        .accentText = 0x1C0D0B,
        .hover = 0x272C32,
        .selection = 0x3B2826,
        .success = 0x55C48B,
        .warning = 0xE0B04A,
        .danger = 0xFF8A80,
        .code = 0x101316,
    };
    return tokens;
}

const Tokens &Tokens::current()
{
    return Theme::isDark() ? dark() : light();
}

} // namespace lab::ui
