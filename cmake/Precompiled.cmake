# SPDX-License-Identifier: MIT
# A precompiled header takes longer to make than most of what is compiled with it, so targets that are compiled alike
# share one: lab_precompiled_core for the rooms below the window; the tests have theirs (tests/CMakeLists.txt).
add_library(lab_precompiled_core OBJECT "${CMAKE_CURRENT_LIST_DIR}/precompiled.cpp")
target_link_libraries(lab_precompiled_core PRIVATE lab_options Qt6::Core QCoro6::Core QCoro6::Coro)
target_precompile_headers(lab_precompiled_core PRIVATE "${CMAKE_CURRENT_LIST_DIR}/pch_core.h")
