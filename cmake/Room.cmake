# SPDX-License-Identifier: MIT
# lab_room(NAME [OBJECT] [PLAIN] [UNITY] [PCH header] DEPENDS targets…) makes one library of every source in the current
# folder and below it. PLAIN: neither a QObject nor a .qrc in it, so nothing for moc and rcc, and looking for it takes
# three seconds; should there be one, the linker misses it. UNITY: its sources may be compiled together, sixteen at a time,
# where LAB_UNITY asks for it (most of the time of a build goes into headers). PCH: a precompiled header of its own in
# place of the one that the rooms share.
# Rooms link only what they may use, so an arrow that points the wrong way does not link.
function(lab_room name)
    cmake_parse_arguments(ROOM "OBJECT;PLAIN;UNITY" "PCH" "DEPENDS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h *.qrc)
    if(ROOM_OBJECT)
        add_library(${name} OBJECT ${sources})
    else()
        add_library(${name} STATIC ${sources})
    endif()
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
    if(NOT ROOM_PLAIN)
        set_target_properties(${name} PROPERTIES AUTOMOC ON AUTORCC ON)
    endif()
    target_link_libraries(${name} PUBLIC lab_options ${ROOM_DEPENDS})
    if(LAB_UNITY AND ROOM_UNITY)
        set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
        # In a joined source GCC takes unnamed namespaces for a header's.
        target_compile_options(${name} PRIVATE -Wno-subobject-linkage)
    endif()
    if(ROOM_PCH)
        target_precompile_headers(${name} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/${ROOM_PCH}")
    else()
        target_precompile_headers(${name} REUSE_FROM lab_precompiled_core)
    endif()
endfunction()
