// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/key.h"

namespace lab {

/// The slot of a cluster that a key belongs to, 0…16383: CRC16 of the name, or of its {tag} when it has one
/// (https://redis.io/docs/reference/cluster-spec/#hash-tags).
int hashSlot(const Key &key);

} // namespace lab
