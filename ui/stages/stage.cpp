// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/stage.h"

#include <QHash>

namespace lab::ui {

namespace {

// A function's static, since registrars of other files run before main() in no particular order.
QHash<QString, StageFactory> &factories()
{
    static QHash<QString, StageFactory> all;
    return all;
}

} // namespace

Stage::Stage(QWidget *parent)
    : QWidget(parent)
{
}

void Stage::setSubject(Subject)
{
    forgetRun();
}

void Stage::forgetRun() {}

void Stage::addEvents(const Timeline &) {}

void Stage::runStarted(const Request &) {}

void Stage::runFinished(const Report &) {}

void Stage::clear() {}

bool registerStage(const QString &lesson, StageFactory factory)
{
    Q_ASSERT(!factories().contains(lesson));
    factories().insert(lesson, std::move(factory));
    return true;
}

std::unique_ptr<Stage> makeStage(const QString &lesson, QWidget *parent)
{
    const auto factory = factories().value(lesson);
    return factory ? factory(parent) : nullptr;
}

} // namespace lab::ui
