// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
// Precompiled: what nearly every file below the window includes.
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QVariant>
#include <qcorotask.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>
