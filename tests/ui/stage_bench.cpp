// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/ui/stage_bench.h"

#include "ui/picture/describe.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

#include <array>

namespace lab::testing {

using namespace Qt::StringLiterals;
using ui::Theme;

StageBench::StageBench(QString lesson, QList<QRgb> colours)
    : m_lesson(std::move(lesson))
    , m_colours(std::move(colours))
{
}

StageBench::~StageBench() = default;

void StageBench::initTestCase()
{
    m_theme = new Theme(*qApp, Theme::Mode::Light);
}

void StageBench::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_theme->setMode(Theme::Mode::Light);
    m_stage = ui::makeStage(m_lesson);
    m_view = std::make_unique<ui::PictureView>();
    m_view->resize(800, 240);
}

void StageBench::observe(const QList<KeyValue> &keys, const Fields &facts)
{
    m_stage->observe({keys, facts});
    m_view->setPicture(m_stage->picture());
}

void StageBench::apply(const Timeline &events)
{
    for (const auto &event : events)
        m_stage->apply(event);
}

void StageBench::operation(const Timeline &events)
{
    m_stage->begin(request(Request::What::Operation));
    apply(events);
}

void StageBench::scenario(const Timeline &events, const QString &item)
{
    auto played = request(Request::What::Scenario);
    played.item = item;
    m_stage->begin(played);
    apply(events);
}

QString StageBench::words() const
{
    constexpr QChar NarrowSpace(0x202F);
    return ui::describe(m_stage->picture()).replace(NarrowSpace, u' ');
}

QImage StageBench::image()
{
    m_view->setPicture(m_stage->picture());
    m_view->resize(m_view->width(), m_view->sizeHint().height());
    return m_view->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

Request StageBench::request(Request::What what)
{
    Request made;
    made.what = what;
    made.item = u"item"_s;
    return made;
}

int StageBench::pixels(const QImage &image, QRgb colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour ? 1 : 0;
    }
    return count;
}

void StageBench::anEmptyStageSaysWhatToDo()
{
    QVERIFY(m_stage);
    QVERIFY(!words().isEmpty() && !m_stage->picture().name.isEmpty());
    m_view->setPicture(m_stage->picture());
    QVERIFY(!m_view->accessibleName().isEmpty());
}

void StageBench::everySizeAndThemeIsPainted_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
}

void StageBench::everySizeAndThemeIsPainted()
{
    QFETCH(Theme::Mode, mode);
    constexpr int TooNarrow = 100; // for anything to be told apart; it is only not to fail
    const std::array widths{60, 360, 500, 890, 1600};
    m_theme->setMode(mode);
    const auto picturesNow = [&] {
        QList<QImage> pictures;
        for (const int width : widths) {
            m_view->resize(width, 224);
            pictures.append(image());
        }
        return pictures;
    };
    const auto empty = picturesNow();
    show();
    const auto shown = picturesNow();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const int width = shown[i].width();
        QVERIFY2(width < TooNarrow || shown[i] != empty[i], qPrintable(QString::number(width)));
        for (const auto colour : m_colours)
            QVERIFY2(width < TooNarrow || pixels(shown[i], colour) > 100, qPrintable(QString::number(width)));
    }
}

} // namespace lab::testing
