// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/kit/labels.h"

#include "app/base/tr.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int IconSize = 16;

/// Draws its icon when it paints, so that it follows the theme.
class IconLabel : public QLabel
{
public:
    IconLabel(QIcon drawing, QWidget *parent)
        : QLabel(parent)
        , m_icon(std::move(drawing))
    {
        setFixedSize(IconSize, IconSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

QColor Tokens::*iconColour(const QString &icon)
{
    if (icon == "error"_L1 || icon == "cross"_L1)
        return &Tokens::danger;
    if (icon == "warning"_L1 || icon == "stop"_L1)
        return &Tokens::warning;
    return icon == "check"_L1 ? &Tokens::success : &Tokens::muted;
}

} // namespace

QLabel *captionLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (!role.isEmpty())
        setRole(label, role);
    return label;
}

QLabel *titleLabel(const QString &text, int steps, QWidget *parent)
{
    // Without a role: the stylesheet's font for it would replace the size.
    auto *label = captionLabel(text, {}, parent);
    label->setFont(headingFont(steps));
    return label;
}

QLabel *plainLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = captionLabel(text, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QLabel *iconLabel(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *label = new IconLabel(icon(name, iconColour(name)), parent);
    label->setAccessibleName(accessibleName);
    return label;
}

QToolButton *iconButton(const QString &drawing, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(drawing));
    button->setIconSize({IconSize, IconSize});
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void copyText(const QString &text, QWidget *pressed)
{
    QGuiApplication::clipboard()->setText(text);
    QToolTip::showText(pressed->mapToGlobal(QPoint(0, pressed->height())), tr("Copied"), pressed);
}

QWidget *section(const QString &title, QWidget *content, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    layout->addWidget(captionLabel(title, u"heading"_s));
    layout->addWidget(content);
    layout->addStretch(); // beside a taller neighbour the content stays at the top
    return box;
}

QFrame *card(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    setRole(frame, u"card"_s);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(spacing::Large, spacing::Medium, spacing::Large, spacing::Medium);
    layout->setSpacing(spacing::Small);
    return frame;
}

} // namespace lab::ui
