// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/measure/measurement.h"

namespace lab {

/// The last result of each comparison, one file each: `measurements/<lesson>-<comparison>.json` in the data folder, as
/// measure::toJson() writes it, samples included.
class Measurements
{
public:
    explicit Measurements(QString folder);

    /// Nothing when there is none, or when its file cannot be read as a result (one of another version, say): it can be
    /// measured again.
    std::optional<measure::Result> last(const QString &lesson, const QString &comparison) const;
    /// Replaces the one before. Written to a temporary file and renamed. Throws Error (kind File).
    void keep(const measure::Result &result) const;

private:
    QString file(const QString &lesson, const QString &comparison) const;

    QString m_folder;
};

} // namespace lab
