// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/live/run_words.h"

#include "app/base/tr.h"

namespace lab::ui {

QString runWhat(const Lesson &lesson, const Request &request)
{
    using What = Request::What;
    try {
        switch (request.what) {
        case What::Operation:
            return Catalogue::operation(lesson, request.item).title;
        case What::Scenario:
            return Catalogue::scenario(lesson, request.item).title;
        case What::Comparison:
            return tr("Measure: %1").arg(Catalogue::comparison(lesson, request.item).title);
        case What::Prepare:
            return tr("Prepare: %1").arg(Catalogue::challenge(lesson, request.item).title);
        case What::Challenge:
            return tr("Check: %1").arg(Catalogue::challenge(lesson, request.item).title);
        case What::Reveal:
            return tr("Answer: %1").arg(Catalogue::question(lesson, request.item).prompt);
        case What::Observation:
            break;
        }
    } catch (const UsageError &) { // it will fail, and say so
    }
    return request.item;
}

QString runCame(const Report &report)
{
    if (report.failure)
        return report.failure->message;
    if (report.judged)
        return report.judged->clause;
    if (report.outcome)
        return report.outcome->rejection ? report.outcome->rejection->message : report.outcome->headline;
    return report.verdict ? report.verdict->observed : QString();
}

} // namespace lab::ui
