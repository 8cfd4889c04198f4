// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/keys/glob.h"

#include <algorithm>

namespace lab {

namespace {

unsigned char byteAt(QByteArrayView text, qsizetype at)
{
    return static_cast<unsigned char>(text[at]);
}

/// What one part of a glob other than `*` says of one byte.
struct Part
{
    bool matches;
    qsizetype length; ///< of the part
};

// As the server does it: a class that is not closed ends with the glob, and a range may be written backwards.
Part classPart(QByteArrayView glob, unsigned char byte)
{
    qsizetype at = 1;
    const bool negated = at < glob.size() && glob[at] == '^';
    at += negated ? 1 : 0;
    bool found = false;
    for (; at < glob.size() && glob[at] != ']'; ++at) {
        if (glob[at] == '\\' && at + 1 < glob.size()) {
            found |= byteAt(glob, ++at) == byte;
        } else if (at + 2 < glob.size() && glob[at + 1] == '-') {
            const auto [low, high] = std::minmax({byteAt(glob, at), byteAt(glob, at + 2)});
            found |= low <= byte && byte <= high;
            at += 2;
        } else {
            found |= byteAt(glob, at) == byte;
        }
    }
    return {found != negated, std::min(at + 1, glob.size())};
}

Part partAt(QByteArrayView glob, unsigned char byte)
{
    if (glob[0] == '?')
        return {true, 1};
    if (glob[0] == '[')
        return classPart(glob, byte);
    const bool escaped = glob[0] == '\\' && glob.size() > 1;
    return {byteAt(glob, escaped ? 1 : 0) == byte, escaped ? 2 : 1};
}

} // namespace

bool matchesGlob(QByteArrayView glob, QByteArrayView text)
{
    // Only the last star needs to be tried anew: what an earlier one would take, this one can.
    qsizetype at = 0, in = 0, star = -1, takenUpTo = 0;
    while (at < text.size()) {
        if (in < glob.size() && glob[in] == '*') {
            star = in++;
            takenUpTo = at;
            continue;
        }
        const Part part = in < glob.size() ? partAt(glob.sliced(in), byteAt(text, at)) : Part{false, 0};
        if (part.matches) {
            in += part.length;
            ++at;
        } else if (star < 0) {
            return false;
        } else {
            in = star + 1;
            at = ++takenUpTo;
        }
    }
    return std::all_of(glob.begin() + in, glob.end(), [](char c) { return c == '*'; });
}

} // namespace lab
