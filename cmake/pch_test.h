// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// Precompiled: what every test includes.
#pragma once

#include "pch_core.h"

#include <QtTest>

#ifdef QT_WIDGETS_LIB
#include <QtWidgets>
#endif
