// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/workbench/break_question.h"

#include "ui/kit/labels.h"
#include "ui/kit/page_scroll.h"
#include "ui/theme/theme.h"
#include "ui/workbench/prediction_box.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestQuestion = 560;

} // namespace

BreakQuestion::BreakQuestion(QWidget *parent)
    : EnterArea(parent)
    , m_box(new PredictionBox)
    , m_run(new QPushButton(icon(u"play"_s, &Tokens::accentText), {}))
{
    setRole(m_run, u"primary"_s);
    m_run->setObjectName(u"run-all"_s);
    m_run->setAutoDefault(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::Large);
    column->addStretch();
    column->addWidget(m_box);
    column->addWidget(m_run, 0, Qt::AlignLeft);
    column->addStretch();
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(spacing::Huge, spacing::Medium, spacing::Huge, spacing::Medium);
    auto *holder = new QWidget;
    column->setContentsMargins(0, 0, 0, 0);
    holder->setLayout(column);
    holder->setMaximumWidth(WidestQuestion);
    row->addStretch(1);
    row->addWidget(holder, 4);
    row->addStretch(1);
    auto *scroll = new PageScroll;
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(this, &EnterArea::entered, m_run, &QPushButton::click);
}

} // namespace lab::ui
