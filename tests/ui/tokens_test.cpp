// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "ui/theme/theme.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using lab::ui::Tokens;

namespace {

// WCAG 2.1, "relative luminance" and "contrast ratio".
double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double lighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

struct Named
{
    const char *name;
    QColor Tokens::*colour;
};

constexpr Named Texts[] = {{"text", &Tokens::text},       {"muted", &Tokens::muted},     {"accent", &Tokens::accent},
                           {"success", &Tokens::success}, {"warning", &Tokens::warning}, {"danger", &Tokens::danger}};
constexpr Named Grounds[] = {{"window", &Tokens::window},       {"surface", &Tokens::surface},
                             {"raised", &Tokens::raised},       {"hover", &Tokens::hover},
                             {"selection", &Tokens::selection}, {"code", &Tokens::code},
                             {"good", &Tokens::good},           {"bad", &Tokens::bad},
                             {"redis", &Tokens::redis},         {"sqlite", &Tokens::sqlite}};

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadableOnEveryGround_data();
    void everyTextIsReadableOnEveryGround();
    void buttonsOfTheAccentAreReadable();
};

void TokensTest::everyTextIsReadableOnEveryGround_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const auto &tokens = dark ? Tokens::dark() : Tokens::light();
        for (const auto &text : Texts) {
            for (const auto &ground : Grounds) {
                QTest::addRow("%s: %s on %s", dark ? "dark" : "light", text.name, ground.name)
                    << tokens.*text.colour << tokens.*ground.colour;
            }
        }
    }
}

void TokensTest::everyTextIsReadableOnEveryGround()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double ratio = contrast(text, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TokensTest::buttonsOfTheAccentAreReadable()
{
    QVERIFY(contrast(Tokens::light().accentText, Tokens::light().accent) >= 4.5);
    QVERIFY(contrast(Tokens::dark().accentText, Tokens::dark().accent) >= 4.5);
}

LAB_TEST(TokensTest)
#include "tokens_test.moc"
