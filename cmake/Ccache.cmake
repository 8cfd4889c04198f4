# SPDX-License-Identifier: MIT
# Use ccache when it is there. Precompiled headers need the two sloppiness flags (ccache manual, "Precompiled headers").
find_program(LAB_CCACHE ccache)
if(LAB_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;${LAB_CCACHE}")
endif()
