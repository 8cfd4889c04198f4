// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/keys/hash_slot.h"

namespace lab {

namespace {

constexpr int Slots = 16384;

/// What decides on the slot: between the first brace that opens and the next that closes, unless nothing is.
QByteArrayView taggedPart(QByteArrayView name)
{
    const auto open = name.indexOf('{');
    const auto close = open < 0 ? -1 : name.indexOf('}', open);
    return close > open + 1 ? name.sliced(open + 1, close - open - 1) : name;
}

} // namespace

int hashSlot(const Key &key)
{
    unsigned crc = 0; // CRC-16/XMODEM
    for (const char byte : taggedPart(key.name)) {
        crc ^= static_cast<unsigned>(static_cast<unsigned char>(byte)) << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = ((crc & 0x8000U) != 0 ? (crc << 1) ^ 0x1021U : crc << 1) & 0xFFFFU;
    }
    return static_cast<int>(crc % Slots);
}

} // namespace lab
