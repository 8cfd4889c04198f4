// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/window/foot_bar.h"

#include "ui/kit/format.h"
#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lab::ui {

FootBar::FootBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_summary(captionLabel({}, u"muted"_s))
{
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, u"foot"_s);
    setFixedHeight(Height);
    setAccessibleName(tr("Foot bar"));
    m_row->setContentsMargins(spacing::Small, 1, spacing::Medium, 0);
    m_row->setSpacing(spacing::Tiny);
    m_row->addStretch(1);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setFont(smallFont());
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_row->addWidget(m_summary, 4);
}

void FootBar::addTab(const QString &name, const QString &drawing, const QString &title, const QString &toolTip)
{
    auto *const button = new QToolButton;
    button->setObjectName(u"foot-"_s + name);
    setRole(button, u"foot-button"_s);
    button->setIcon(icon(drawing, &Tokens::muted));
    button->setIconSize({14, 14});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setText(title);
    button->setProperty("title", title);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setFixedHeight(Height - 4);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, name] { Q_EMIT toggled(name); });
    m_row->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.insert(name, button);
}

void FootBar::setCount(const QString &name, int count)
{
    auto *const button = m_buttons.value(name);
    const QString title = button->property("title").toString();
    button->setText(count > 0 ? u"%1 · %2"_s.arg(title, QString::number(count)) : title);
}

void FootBar::mark(const QString &name)
{
    for (auto at = m_buttons.cbegin(); at != m_buttons.cend(); ++at)
        at.value()->setChecked(at.key() == name);
}

void FootBar::setSummary(const QString &text)
{
    m_text = text;
    m_summary->setToolTip(plainToolTip(text));
    cutSummary();
}

void FootBar::cutSummary()
{
    m_summary->setText(m_summary->fontMetrics().elidedText(firstLine(m_text), Qt::ElideRight, m_summary->width()));
}

void FootBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    cutSummary();
}

} // namespace lab::ui
