# SPDX-License-Identifier: MIT
# lab_options carries the build policy of every target: language level, warnings, Qt's safety macros, sanitizers.
add_library(lab_options INTERFACE)
target_compile_features(lab_options INTERFACE cxx_std_20)
target_include_directories(lab_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_options(lab_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
if(LAB_WARNINGS_AS_ERRORS)
    target_compile_options(lab_options INTERFACE -Werror)
endif()
# As hiredis' pkg-config file has it: what shares a precompiled header must be compiled alike.
target_compile_definitions(lab_options INTERFACE _FILE_OFFSET_BITS=64)
target_compile_definitions(lab_options INTERFACE
    LAB_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(LAB_SANITIZE)
    target_compile_options(lab_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(lab_options INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(lab_options INTERFACE LAB_SANITIZED)
endif()
if(LAB_COVERAGE)
    target_compile_options(lab_options INTERFACE --coverage)
    target_link_options(lab_options INTERFACE --coverage)
endif()
