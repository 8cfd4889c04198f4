// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/kit/item_picker.h"

namespace lab::ui {

/// The pages of the library to pick from, by their folders.
QList<PickerEntry> pageEntries();

} // namespace lab::ui
