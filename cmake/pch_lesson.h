// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// Precompiled: what nearly every file of a lesson includes, the vocabulary and the run above all.
#pragma once

#include "pch_core.h"

#include "app/base/record.h"
#include "app/base/tr.h"
#include "app/lesson/lesson.h"
#include "app/run/run.h"
#include "app/sql/record_rows.h"
