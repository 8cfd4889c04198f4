// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/05_counter/scratch.h"

namespace lab::patterns::counter {

namespace {

QCoro::Task<void> removeRow(Run &run, PostId post)
{
    co_await PostTable(run.sql()).remove(post);
}

} // namespace

PostId scratchPost(Run &run)
{
    const PostId post{-1 - static_cast<qint64>(run.random().generate())};
    run.atEnd([post](Run &ending) { return removeRow(ending, post); });
    return post;
}

} // namespace lab::patterns::counter
