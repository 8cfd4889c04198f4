// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QString>

#include <optional>

namespace lab::redis {

/// `bytes` between double quotes, escaped as redis-cli escapes them, so that redis-cli reads them back; readable UTF-8
/// stays as it is. Cut after about `limit` characters, with `…(N bytes)` behind the closing quote.
QString quoted(const QByteArray &bytes, qsizetype limit);

/// Without quotes when the text needs none, as one would type it.
QString quotedIfNeeded(const QByteArray &bytes, qsizetype limit);

/// Without quotes, for sentences of the server: readable text as it is, quotes and backslashes included; everything
/// else escaped. Cut after about `limit` characters, with `…(N bytes)` behind.
QString readable(const QByteArray &bytes, qsizetype limit);

/// Reads one quoted text that begins at `at` (a `"`), undoing the escapes; moves `at` behind it. False when it is
/// malformed.
bool readQuoted(QByteArrayView line, qsizetype &at, QByteArray &out);

/// The words of a line as one types it into redis-cli: parted by spaces, those in double quotes unescaped. Nothing when
/// one is malformed.
std::optional<QByteArrayList> wordsOfLine(const QByteArray &line);

} // namespace lab::redis
