// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// Precompiled: what nearly every file of the window includes.
#pragma once

#include "pch_core.h"

#include <QtWidgets>
