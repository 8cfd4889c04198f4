// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

namespace lab::cli {

/// `text` as a terminal may get it: what would move the cursor, hide or reorder text is spelt out (`\\u{202e}`). Line
/// ends and tabs stay.
QString forTerminal(const QString &text);

/// To standard output. Throw Error of kind File when it takes no more (a full disk, a closed pipe).
void print(const QString &text);
void print(const QJsonObject &object);
/// To standard error, which is for people.
void complain(const QString &text);

} // namespace lab::cli
