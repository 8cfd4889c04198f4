// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

namespace lab::sql {

/// SQLite's primary result codes (https://www.sqlite.org/rescode.html) that a person can do something about.
enum ResultCode {
    Refused = 1, ///< SQLITE_ERROR: the statement is wrong, or the tables are not what it expects
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
};

} // namespace lab::sql
