// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace lab {

/// A JSON object or array (RFC 8259) with one member a line and two spaces a level. Nothing is converted: numbers and
/// strings stand there as they were written, whatever their size. Nothing when it is no JSON, is a lone number or
/// text, or is nested deeper than 100 levels. Ends, with `…`, soon after `limit` bytes.
std::optional<QByteArray> prettyJson(const QByteArray &json, qsizetype limit = 1'000'000);

} // namespace lab
