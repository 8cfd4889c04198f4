# SPDX-License-Identifier: MIT
# hiredis 0.14 (Debian 12) ships a pkg-config file only; 1.x adds hiredis_ssl for rediss:// URLs.
find_package(PkgConfig REQUIRED)
pkg_check_modules(HIREDIS REQUIRED IMPORTED_TARGET hiredis>=0.14)
pkg_check_modules(HIREDIS_SSL IMPORTED_TARGET hiredis_ssl)
