// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/overview/opener_sides.h"

#include "app/base/units.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int SideNumberSteps = 8;

} // namespace

QString withCapital(QString text)
{
    return text.isEmpty() ? text : text.replace(0, 1, text.at(0).toUpper());
}

OpenerSides::OpenerSides(const Opener &opener, QWidget *parent)
    : QWidget(parent)
    , m_opener(opener)
    , m_legend(plainLabel({}, u"muted"_s))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::Huge);
    grid->setVerticalSpacing(spacing::Tiny);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_naive = makeSide(opener.carelessly, u"naive"_s);
    m_cured = makeSide(opener.cured, u"cured"_s);
    m_legend->setFont(smallFont());
    m_legend->setObjectName(u"legend"_s);
    grid->addWidget(m_legend, 3, 0, 1, 2);
}

OpenerSides::Side OpenerSides::makeSide(const QString &title, const QString &name)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    const int column = name == u"naive"_s ? 0 : 1;
    const Side side{titleLabel({}, SideNumberSteps), captionLabel({}, u"muted"_s), new StairView};
    side.number->setObjectName(u"count-"_s + name);
    side.stair->setObjectName(u"stair-"_s + name);
    auto *count = new QHBoxLayout;
    count->setSpacing(spacing::Small);
    count->addWidget(side.number);
    count->addWidget(side.counted, 1, Qt::AlignBottom);
    grid->addWidget(captionLabel(withCapital(title), u"heading"_s), 0, column);
    grid->addLayout(count, 1, column);
    grid->addWidget(side.stair, 2, column);
    return side;
}

void OpenerSides::setCount(const Side &side, qint64 count) const
{
    side.number->setText(countText(count));
    side.counted->setText(m_opener.counted(count));
}

void OpenerSides::setCounts(qint64 naive, qint64 cured)
{
    setCount(m_naive, naive);
    setCount(m_cured, cured);
}

void OpenerSides::setResult(const OpenerResult &result)
{
    setCounts(result.naive.count, result.cure.count);
    const double span = std::max(result.naive.stair.span(), result.cure.stair.span());
    for (const auto &[side, stair] : {std::pair(&m_naive, &result.naive.stair), {&m_cured, &result.cure.stair}}) {
        side->stair->setStair(*stair, span);
        side->stair->setVisible(!stair->lanes.isEmpty());
        describe(*side, *stair);
    }
    showText(m_legend, tr("Each row is %1, over %2 ms: first a grey stretch that waits, then a blue one that asks the "
                          "database, or an orange tick: the answer came from Redis.")
                           .arg(m_opener.who(1), countText(qRound64(span / 1000))));
}

void OpenerSides::describe(const Side &side, const Stair &stair) const
{
    side.stair->setAccessibleName(tr("The run as a stair"));
    side.stair->setAccessibleDescription(
        tr("%1 in %2 ms, at most %3 statements at a time")
            .arg(m_opener.who(stair.lanes.size()), countText(qRound64(stair.span() / 1000)), countText(stair.atOnce)));
}

void OpenerSides::setRemembered(qint64 naive, qint64 cured)
{
    setCounts(naive, cured);
    m_naive.stair->hide();
    m_cured.stair->hide();
    showText(m_legend, {});
}

} // namespace lab::ui
