// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/run/sqlite_layers.h"

namespace lab::patterns::benchmark {

/// `rows` products, number 0 and up: as JSON under the data's keys, each with an end of life, and as rows of
/// `bench_products`. Throws Cancelled soon after a stop.
QCoro::Task<void> fillProducts(Run &run, SharedBenchData data, qsizetype rows);

/// The product of that number, as it is under its key.
QByteArray productJson(qsizetype number);

/// All columns of one product; benchDataIsGone() when it is not there.
SqlAsk productById();

} // namespace lab::patterns::benchmark
