# SPDX-License-Identifier: MIT
# libmicrohttpd has no CMake package; pkg-config knows it everywhere.
find_package(PkgConfig REQUIRED)
pkg_check_modules(MICROHTTPD REQUIRED IMPORTED_TARGET libmicrohttpd>=0.9.75)
