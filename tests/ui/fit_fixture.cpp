// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/ui/fit_fixture.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lab::testing {

namespace {

constexpr int Slack = 2; ///< pixels that rounding may take

QString nameOf(const QWidget *widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    QStringList path;
    for (const auto *above = widget; above && path.size() < 4; above = above->parentWidget())
        path.prepend(QString::fromLatin1(above->metaObject()->className()).section(u':', -1) +
                     (above->objectName().isEmpty() ? QString() : u'#' + above->objectName()));
    return u"%1 “%2” %3×%4"_s.arg(path.join(u'/'), text.left(60), QString::number(widget->width()),
                                  QString::number(widget->height()));
}

/// What of it the widgets around it let be seen, in its own coordinates.
QRect shownOf(const QWidget *widget, const QWidget &root)
{
    QRect shown = widget->rect();
    for (const auto *above = widget->parentWidget(); above; above = above->parentWidget()) {
        shown &= QRect(widget->mapFrom(above, QPoint()), above->size());
        if (above == &root)
            break;
    }
    return shown;
}

/// Whether scrolling an area around it brings it into sight.
bool canBeScrolledTo(const QWidget *widget)
{
    for (const auto *above = widget->parentWidget(); above; above = above->parentWidget()) {
        const auto *const area = qobject_cast<const QScrollArea *>(above);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(widget))
            continue;
        const QRect place(widget->mapTo(area->widget(), QPoint()), widget->size());
        const bool across =
            place.right() <= area->viewport()->width() + Slack || area->horizontalScrollBar()->maximum() > 0;
        const bool down =
            place.bottom() <= area->viewport()->height() + Slack || area->verticalScrollBar()->maximum() > 0;
        return across && down;
    }
    return false;
}

/// Items of views are the views' own business.
bool isWithinView(const QWidget *widget)
{
    for (const auto *above = widget->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(above) && !qobject_cast<const QScrollArea *>(above))
            return true;
    }
    return false;
}

bool isControl(const QWidget *widget)
{
    const bool isKind = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                        qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTabBar *>(widget) ||
                        qobject_cast<const QAbstractSlider *>(widget);
    const bool isPart = qobject_cast<const QScrollBar *>(widget) || isWithinView(widget) ||
                        qobject_cast<const QTabBar *>(widget->parentWidget()) ||
                        qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                        qobject_cast<const QLineEdit *>(widget->parentWidget());
    return isKind && !isPart;
}

QString cutText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + Slack ? u"a text is cut at its foot"_s
                                                                                   : QString();
        return label->minimumSizeHint().width() > label->width() + Slack ? u"a text is cut"_s : QString();
    }
    const auto *const button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || button->text().isEmpty())
        return {};
    const auto *const tool = qobject_cast<const QToolButton *>(widget);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {};
    return button->minimumSizeHint().width() > button->width() + Slack ? u"a button's text is cut"_s : QString();
}

QString unreachable(const QWidget *widget, const QWidget &root)
{
    const QRect shown = shownOf(widget, root);
    const bool isWhole = shown.width() >= widget->width() - Slack && shown.height() >= widget->height() - Slack;
    if (isWhole || canBeScrolledTo(widget))
        return {};
    return u"a control is out of reach"_s;
}

/// Those that lie over others on purpose, and what is beneath them.
bool isOver(const QWidget *widget)
{
    for (const auto *above = widget; above; above = above->parentWidget()) {
        if (above->property("overlay").toBool())
            return true;
    }
    return false;
}

} // namespace

QStringList misfitsIn(const QWidget &root)
{
    QStringList misfits;
    QList<std::pair<const QWidget *, QRect>> controls;
    for (const auto *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || isWithinView(widget))
            continue;
        if (const auto cut = cutText(widget); !cut.isEmpty() && shownOf(widget, root).isValid())
            misfits.append(u"%1: %2"_s.arg(cut, nameOf(widget)));
        if (!isControl(widget))
            continue;
        if (const auto far = unreachable(widget, root); !far.isEmpty())
            misfits.append(u"%1: %2"_s.arg(far, nameOf(widget)));
        const QRect seen = shownOf(widget, root);
        if (seen.isValid() && !isOver(widget))
            controls.append({widget, {widget->mapTo(&root, seen.topLeft()), seen.size()}});
    }
    for (qsizetype i = 0; i < controls.size(); ++i) {
        for (qsizetype j = i + 1; j < controls.size(); ++j) {
            const auto &[one, place] = controls.at(i);
            const auto &[other, otherPlace] = controls.at(j);
            const QRect common = place & otherPlace;
            if (common.width() > Slack && common.height() > Slack && !one->isAncestorOf(other) &&
                !other->isAncestorOf(one))
                misfits.append(u"controls overlap: %1 at %3 and %2 at %4"_s.arg(
                    nameOf(one), nameOf(other),
                    u"%1…%2"_s.arg(QString::number(place.left()), QString::number(place.right())),
                    u"%1…%2"_s.arg(QString::number(otherPlace.left()), QString::number(otherPlace.right()))));
        }
    }
    return misfits;
}

} // namespace lab::testing
