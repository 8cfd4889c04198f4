// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/catalogue.h"

#include "patterns/01_basic_types/basic_types_lesson.h"
#include "patterns/02_cache_aside/lesson.h"

namespace lab::patterns {

Catalogue allLessons()
{
    return Catalogue({
        basicTypes(),
        cache_aside::lesson(),
    });
}

} // namespace lab::patterns
