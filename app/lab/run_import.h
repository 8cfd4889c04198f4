// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"

#include <stop_token>

namespace lab {

/// The results in a `results.json` as `bench` writes it, or in the JSON of a single result, of this machine or another.
/// The file may have been made by anybody: it may have at most 256 MB, numbers that no measurement gives are refused,
/// and ratios are computed anew from the samples. Throws FileError, or Error (kind Usage) that names the result and its
/// member: `Result 2 of 3: "points[0].arms[1].samples_us" …`; Cancelled on a stop request.
QList<measure::Result> readResults(const QString &path, const std::stop_token &stop = {});
QList<measure::Result> resultsFromJson(const QByteArray &json, const std::stop_token &stop = {});

} // namespace lab
