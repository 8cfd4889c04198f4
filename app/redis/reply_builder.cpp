// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/redis/reply_builder.h"

#include <algorithm>
#include <hiredis/hiredis.h>

namespace lab::redis {

namespace {

// An array's length is the server's word only: memory is taken as elements arrive, so that a wrong one costs nothing.
constexpr qsizetype LargestReservation = 4096;

Reply &slotOf(const redisReadTask *task)
{
    auto *builder = static_cast<ReplyBuilder *>(task->privdata);
    return builder->slot(task->parent ? task->parent->obj : nullptr);
}

#ifdef REDIS_REPLY_MAP
constexpr int DeepestNesting = 32; // who takes a reply apart goes down by calling itself

bool isTooDeep(const redisReadTask *task)
{
    int depth = 0;
    for (; task; task = task->parent)
        ++depth;
    return depth > DeepestNesting;
}
#endif

void *makeString(const redisReadTask *task, char *text, size_t size)
{
    auto &reply = slotOf(task);
    const auto length = static_cast<qsizetype>(size);
    if (task->type == REDIS_REPLY_ERROR)
        return &ReplyBuilder::fillError(reply, QByteArray(text, length));
    if (task->type == REDIS_REPLY_STATUS)
        return &ReplyBuilder::fillText(reply, Reply::Type::Status, text, length);
#ifdef REDIS_REPLY_VERB
    constexpr qsizetype FormatPrefix = 4; // "txt:"
    if (task->type == REDIS_REPLY_VERB)
        return &ReplyBuilder::fillText(reply, Reply::Type::String, text + FormatPrefix, length - FormatPrefix);
#endif
    return &ReplyBuilder::fillText(reply, Reply::Type::String, text, length);
}

redisReplyObjectFunctions makeFunctions()
{
    redisReplyObjectFunctions functions = {};
    functions.createString = makeString;
    // The count is an int in hiredis 0.14 and a size_t in 1.x.
    functions.createArray = [](const redisReadTask *task, auto count) -> void * {
        auto &reply = slotOf(task); // which begins a reply that is no push
#ifdef REDIS_REPLY_MAP              // hiredis 0.14 has a limit of its own
        if (isTooDeep(task))
            return nullptr;
#endif
#ifdef REDIS_REPLY_PUSH
        if (!task->parent)
            static_cast<ReplyBuilder *>(task->privdata)->isPush = task->type == REDIS_REPLY_PUSH;
#endif
        return &ReplyBuilder::fillArray(reply, static_cast<qsizetype>(count));
    };
    functions.createInteger = [](const redisReadTask *task, long long value) -> void * {
        return &ReplyBuilder::fillInteger(slotOf(task), value);
    };
    functions.createNil = [](const redisReadTask *task) -> void * {
        return &ReplyBuilder::fill(slotOf(task), Reply::Type::Nil);
    };
#ifdef REDIS_REPLY_DOUBLE
    functions.createDouble = [](const redisReadTask *task, double value, char *, size_t) -> void * {
        return &ReplyBuilder::fillReal(slotOf(task), value);
    };
#endif
#ifdef REDIS_REPLY_BOOL
    functions.createBool = [](const redisReadTask *task, int value) -> void * {
        return &ReplyBuilder::fillBoolean(slotOf(task), value != 0);
    };
#endif
    functions.freeObject = [](void *) {
    }; // the builder owns the root, and the root its elements
    return functions;
}

} // namespace

void ReplyBuilder::attachTo(redisReader *reader)
{
    static redisReplyObjectFunctions functions = makeFunctions();
    reader->fn = &functions;
    reader->privdata = this;
}

Reply &ReplyBuilder::slot(void *parent)
{
    if (!parent) {
        root = Reply();
        isPush = false;
        elements = 0;
        return root;
    }
    ++elements;
    // Only the last element of a list is ever under construction, so that growing the list moves finished ones only.
    return static_cast<Reply *>(parent)->m_elements.emplace_back();
}

Reply &ReplyBuilder::fillText(Reply &reply, Reply::Type type, const char *text, qsizetype size)
{
    reply.m_text = QByteArray(text, size);
    return fill(reply, type);
}

Reply &ReplyBuilder::fillError(Reply &reply, const QByteArray &text)
{
    // An error without a word is one all the same: it gets the code that means nothing in particular.
    reply.m_text = text.trimmed().isEmpty() ? QByteArrayLiteral("ERR") : text;
    return fill(reply, Reply::Type::Error);
}

Reply &ReplyBuilder::fillInteger(Reply &reply, qint64 value)
{
    reply.m_integer = value;
    return fill(reply, Reply::Type::Integer);
}

Reply &ReplyBuilder::fillReal(Reply &reply, double value)
{
    reply.m_real = value;
    return fill(reply, Reply::Type::Double);
}

Reply &ReplyBuilder::fillBoolean(Reply &reply, bool value)
{
    reply.m_integer = value ? 1 : 0;
    return fill(reply, Reply::Type::Boolean);
}

Reply &ReplyBuilder::fillArray(Reply &reply, qsizetype expected)
{
    reply.m_elements.reserve(std::min(expected, LargestReservation));
    return fill(reply, Reply::Type::Array);
}

} // namespace lab::redis
