// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/key_value.h"
#include "app/run/event.h"

#include <mutex>

namespace lab {

/// What a person gave as secrets (Parameter::isSecret), kept out of what a run records and reports: each becomes `***`.
///
/// Found are an argument, binding, part of a reply or text that equals one, and, of secrets of at least 4 bytes, every
/// place where one stands within something longer, as it is or as JSON writes it. (Shorter ones would tear up what has
/// nothing to do with them.) Not found are secrets in another form (hashed, Base64), those in the name of a key, and
/// what a lesson itself tells in its outcome. MONITOR, asked by anybody, has them all: the server sees them.
class Secrets
{
public:
    void add(const QByteArray &secret);
    void addAll(const QByteArrayList &secrets);
    bool isEmpty() const { return m_values.isEmpty(); }

    QByteArray masked(const QByteArray &bytes) const;
    QString masked(const QString &text) const;
    Event::What masked(const Event::What &what) const;
    KeyValue masked(const KeyValue &value) const;
    redis::Command masked(const redis::Command &command) const;

private:
    redis::Reply masked(const redis::Reply &reply) const;
    QVariant masked(const QVariant &binding) const;

    QByteArrayList m_values; ///< the longest first, so that none hides a part of another
    QByteArrayList m_within; ///< what is looked for within something longer
};

/// The secrets of all runs of the program, for what sees commands where no run does: MONITOR. Any thread may use it.
class SharedSecrets
{
public:
    void add(const QByteArrayList &secrets);
    redis::Command masked(const redis::Command &command) const;
    Event::What masked(const Event::What &what) const;

private:
    mutable std::mutex m_mutex;
    Secrets m_secrets;
};

} // namespace lab
