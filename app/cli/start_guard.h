// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace lab::cli {

/// While it lives, Qt's giving up (a display that does not answer, a platform plugin that is missing) is an error like
/// any other, with exit status 1, instead of an abort. To be there while QApplication is made. One at a time.
class StartGuard
{
public:
    /// `json`: whether the error is to be told as JSON.
    explicit StartGuard(bool json);
    ~StartGuard();
    StartGuard(const StartGuard &) = delete;
    StartGuard &operator=(const StartGuard &) = delete;

private:
    static void hear(QtMsgType type, const QMessageLogContext &context, const QString &message);
};

/// Sees to it that as many files may be open as the program needs: without them libraries abort and folders stay
/// behind. Throws Error when the system does not let it.
void requireOpenFiles();

} // namespace lab::cli
