// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// What a target that only holds a precompiled header compiles, for CMake makes none without a source.
