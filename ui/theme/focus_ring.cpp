// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/theme/focus_ring.h"

#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

constexpr int FocusFrameWidth = 2;
constexpr int FocusFrameRadius = 4;

bool hasOwnBorder(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) ||
           (qobject_cast<const QTextEdit *>(widget) && !qobject_cast<const QTextBrowser *>(widget));
}

void paintRing(QWidget *widget, const QRect &area, const QColor &colour)
{
    QPainter painter(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, FocusFrameWidth));
    painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), FocusFrameRadius, FocusFrameRadius);
}

} // namespace

void paintFocusFrame(QWidget *widget, const QRect &area)
{
    paintRing(widget, area, Tokens::current().muted);
}

FocusRing::FocusRing(QWidget *surrounded)
    : QWidget(surrounded)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(surrounded->rect());
    surrounded->installEventFilter(this);
    if (const auto *const tabs = qobject_cast<QTabBar *>(surrounded))
        connect(tabs, &QTabBar::currentChanged, this, qOverload<>(&QWidget::update));
    raise();
    show();
}

bool FocusRing::isNeeded(const QWidget *widget, Qt::FocusReason reason, bool byKeyboard)
{
    const bool isTold = byKeyboard || reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                        reason == Qt::ShortcutFocusReason;
    const bool isArea = qobject_cast<const QAbstractScrollArea *>(widget) && !hasOwnBorder(widget);
    return isTold && (isArea || qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QTabBar *>(widget));
}

bool FocusRing::isPassing(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    if (parentWidget()->property("role").toString() == "primary"_L1) // filled: grey would not be seen on it
        return paintRing(this, rect().adjusted(2, 2, -2, -2), Tokens::current().accentText);
    const auto *const tabs = qobject_cast<const QTabBar *>(parentWidget());
    paintFocusFrame(this, tabs ? tabs->tabRect(tabs->currentIndex()).adjusted(1, 2, -1, -3) : rect());
}

} // namespace lab::ui
