# SPDX-License-Identifier: MIT
# Every text for people goes through tr(). `cmake --build build/dev --target translations` writes what lupdate finds into
# the files of resources/translations (that a namespace "lacks Q_OBJECT" is as it should be); each of them is compiled into
# the program as :/translations/NAME.qm, and loaded when it suits the person's language.
find_package(Qt6 6.4 REQUIRED COMPONENTS LinguistTools)
file(GLOB LAB_TRANSLATIONS CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/translations/*.ts")
add_custom_target(translations
    COMMAND Qt6::lupdate -silent -no-obsolete -locations none -I . app patterns ui -ts ${LAB_TRANSLATIONS}
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    VERBATIM)

# lab_translations(TARGET): compiles them into the target.
function(lab_translations target)
    set(compiled)
    foreach(source IN LISTS LAB_TRANSLATIONS)
        get_filename_component(name "${source}" NAME_WE)
        set(merged "${CMAKE_CURRENT_BINARY_DIR}/${name}.ts")
        set(result "${CMAKE_CURRENT_BINARY_DIR}/${name}.qm")
        add_custom_command(OUTPUT "${result}"
            COMMAND awk -f "${PROJECT_SOURCE_DIR}/cmake/translations.awk" "${source}" > "${merged}"
            COMMAND Qt6::lrelease -silent "${merged}" -qm "${result}"
            DEPENDS "${source}" "${PROJECT_SOURCE_DIR}/cmake/translations.awk"
            VERBATIM)
        list(APPEND compiled "${result}")
    endforeach()
    qt_add_resources(${target} lab_translations PREFIX /translations BASE "${CMAKE_CURRENT_BINARY_DIR}"
        FILES ${compiled})
endfunction()
