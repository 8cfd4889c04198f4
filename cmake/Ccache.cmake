# SPDX-License-Identifier: MIT
# Use ccache when it is there. Precompiled headers need the two sloppiness flags (ccache manual, "Precompiled headers");
# with a base folder and without the working folder in the hash, one checkout profits from what another compiled.
find_program(LAB_CCACHE ccache)
if(LAB_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;CCACHE_BASEDIR=${CMAKE_SOURCE_DIR};CCACHE_NOHASHDIR=1;${LAB_CCACHE}")
endif()
