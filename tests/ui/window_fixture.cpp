// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/ui/window_fixture.h"

#include "patterns/catalogue.h"
#include "tests/support/wait_for.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lab::testing {

namespace {

QCoro::Task<Outcome> write(Run &run, Arguments arguments)
{
    const Key key = run.keys().key(arguments.text(u"key"_s));
    co_await run.redis().command("SET", key, arguments.text(u"value"_s));
    co_return Outcome::done({{u"written"_s, true}}, u"Written."_s);
}

Lesson toyLesson(int number, const QString &id, const QString &title)
{
    Operation operation{
        .id = u"write"_s,
        .group = {},
        .title = u"Write"_s,
        .summary = u"Writes a key."_s,
        .parameters = {Parameter::text(u"key"_s, u"Key"_s).withExample(u"a"_s),
                       Parameter::text(u"value"_s, u"Value"_s).withExample(u"1"_s)},
        .run = write,
    };
    Lesson lesson;
    lesson.number = number;
    lesson.id = id;
    lesson.title = title;
    lesson.structure = u"String"_s;
    lesson.summary = u"A toy."_s;
    lesson.operations = {operation};
    Comparison comparison;
    comparison.id = u"a-vs-b"_s;
    comparison.title = u"A or B"_s;
    lesson.comparisons = {comparison};
    return lesson;
}

} // namespace

const Catalogue &toyCatalogue()
{
    static const Catalogue catalogue({toyLesson(1, u"first"_s, u"Alpha"_s), toyLesson(2, u"second"_s, u"Beta"_s),
                                      toyLesson(3, u"third"_s, u"Gamma"_s)});
    return catalogue;
}

Catalogue quicklyMeasured()
{
    auto lessons = patterns::allLessons().lessons();
    for (auto &lesson : lessons) {
        for (auto &comparison : lesson.comparisons) {
            for (auto &variable : comparison.variables)
                variable.values = variable.values.first(std::min<qsizetype>(2, variable.values.size()));
        }
    }
    return Catalogue(lessons);
}

Bench::Bench(const redis::Endpoint &endpoint)
{
    LabOptions options;
    options.endpoint = endpoint;
    options.dataFolder = m_folder.path();
    m_lab = std::make_unique<Lab>(toyCatalogue(), options);
}

void Bench::start()
{
    QSignalSpy health(&m_lab->caretaker(), &Caretaker::healthChanged);
    m_lab->start();
    if (!health.wait(Patience))
        qFatal("The server gave no sign of life.");
}

void Bench::write(const QByteArray &key, const QByteArray &value)
{
    auto &worker = m_lab->worker(u"first"_s);
    QSignalSpy finished(&worker, &Worker::finished);
    Request request;
    request.lesson = u"first"_s;
    request.item = u"write"_s;
    request.values = {{u"key"_s, key}, {u"value"_s, value}};
    worker.start(request);
    if (!finished.wait(Patience))
        qFatal("The operation did not end.");
}

QAbstractButton *button(const QWidget *parent, const QString &name)
{
    const auto buttons = parent->findChildren<QAbstractButton *>();
    for (auto *const candidate : buttons) {
        if (QString(candidate->text()).remove(u'&') == name || candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

QString labels(const QWidget *parent)
{
    QStringList lines;
    const auto all = parent->findChildren<QLabel *>();
    for (const auto *const label : all) {
        if (label->isVisibleTo(parent) && !label->text().isEmpty())
            lines.append(label->text());
    }
    return lines.join(u'\n');
}

} // namespace lab::testing
