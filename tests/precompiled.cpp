// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// All there is to lab_precompiled_test, which only holds the precompiled header of the tests.
int main() {}
