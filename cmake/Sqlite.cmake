# SPDX-License-Identifier: MIT
# The library behind Qt's SQLite driver, which measurements speak to without Qt between (app/sql/library_statements.h).
find_package(PkgConfig REQUIRED)
pkg_check_modules(SQLITE REQUIRED IMPORTED_TARGET sqlite3>=3.34)
