// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/catalogue.h"

#include "patterns/01_basic_types/lesson.h"
#include "patterns/02_cache_aside/lesson.h"
#include "patterns/03_recent_items/lesson.h"
#include "patterns/04_session/lesson.h"
#include "patterns/05_counter/lesson.h"
#include "patterns/06_otp/lesson.h"
#include "patterns/07_lock/lesson.h"
#include "patterns/08_rate_limit/lesson.h"
#include "patterns/09_ranking/lesson.h"
#include "patterns/10_pubsub/lesson.h"
#include "patterns/11_stream/lesson.h"
#include "patterns/12_benchmark/lesson.h"

namespace lab::patterns {

Catalogue allLessons()
{
    return Catalogue({
        basic_types::lesson(),
        cache_aside::lesson(),
        recent_items::lesson(),
        session::lesson(),
        counter::lesson(),
        otp::lesson(),
        lock::lesson(),
        rate_limit::lesson(),
        ranking::lesson(),
        pubsub::lesson(),
        stream::lesson(),
        benchmark::lesson(),
    });
}

} // namespace lab::patterns
