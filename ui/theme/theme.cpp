// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPalette>
#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

Theme *theTheme = nullptr;

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(role, colour);
    };
    set(QPalette::Window, tokens.window);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::Base, tokens.surface);
    set(QPalette::AlternateBase, tokens.window);
    set(QPalette::ToolTipBase, tokens.raised);
    set(QPalette::ToolTipText, tokens.text);
    set(QPalette::PlaceholderText, tokens.muted);
    set(QPalette::Text, tokens.text);
    set(QPalette::Button, tokens.surface);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.accentText);
    set(QPalette::Light, tokens.raised);
    set(QPalette::Midlight, tokens.hover);
    set(QPalette::Mid, tokens.line);
    set(QPalette::Dark, tokens.outline);
    set(QPalette::Shadow, tokens.outline);
    set(QPalette::Highlight, tokens.accent);
    set(QPalette::HighlightedText, tokens.accentText);
    set(QPalette::Link, tokens.accent);
    set(QPalette::LinkVisited, tokens.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    }
    return palette;
}

} // namespace

Theme::Theme(QApplication &application, Mode mode)
    : QObject(&application)
    , m_application(application)
    , m_mode(mode)
{
    Q_ASSERT(!theTheme);
    theTheme = this;
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setFont(bodyFont());
    m_systemIsDark = askWhetherSystemIsDark();
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemIsDark);
    apply();
    application.installEventFilter(this);
}

Theme::~Theme()
{
    theTheme = nullptr;
}

Theme *Theme::instance()
{
    return theTheme;
}

bool Theme::isDark()
{
    return theTheme && theTheme->m_dark;
}

Theme::Mode Theme::modeNamed(const QString &name)
{
    return name == "light"_L1 ? Mode::Light : name == "dark"_L1 ? Mode::Dark : Mode::System;
}

QString Theme::modeName(Mode mode)
{
    return mode == Mode::Light ? u"light"_s : mode == Mode::Dark ? u"dark"_s : u"system"_s;
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    update();
}

Theme::Mode Theme::nextMode() const
{
    const auto other = m_systemIsDark ? Mode::Light : Mode::Dark;
    const auto same = m_systemIsDark ? Mode::Dark : Mode::Light;
    return m_mode == Mode::System ? other : m_mode == other ? same : Mode::System;
}

void Theme::whenChanged(QWidget *widget, std::function<void()> redraw)
{
    if (!theTheme)
        return;
    connect(theTheme, &Theme::changed, widget, [widget, redraw = std::move(redraw)] {
        if (widget->isVisible())
            return redraw();
        theTheme->m_redrawn.insert(widget, redraw);
    });
    connect(widget, &QObject::destroyed, theTheme, [widget] { theTheme->m_redrawn.remove(widget); });
}

void Theme::update()
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemIsDark);
    if (dark == m_dark)
        return;
    m_dark = dark;
    apply();
    Q_EMIT changed();
}

void Theme::followSystem()
{
    m_systemIsDark = askWhetherSystemIsDark();
    m_applying = true;
    QApplication::setPalette(paletteOf(Tokens::current())); // asking has taken it off
    m_applying = false;
    update();
}

// A new stylesheet dresses each widget that the style keeps in mind: with all lessons open tens of thousands, twenty
// seconds. So the style forgets them all first, and each is dressed when it is seen.
void Theme::apply()
{
    m_applying = true;
    QApplication::setPalette(paletteOf(Tokens::current()));
    QApplication::style()->unpolish(&m_application);
    m_application.setStyleSheet(styleSheet(Tokens::current()));
    for (auto *const widget : QApplication::allWidgets()) {
        if (!widget->testAttribute(Qt::WA_StyleSheet))
            continue;
        m_undressed.insert(widget);
        if (widget->isVisible())
            dress(widget);
    }
    m_applying = false;
    for (auto *const window : QApplication::topLevelWidgets())
        window->update();
}

void Theme::dress(QWidget *shown)
{
    if (m_undressed.remove(shown)) {
        const QFont font = shown->font();
        shown->style()->polish(shown);
        if (shown->font() != font)
            shown->setFont(font); // the style has gone back to the one that it met first
        QEvent palette(QEvent::PaletteChange);
        QCoreApplication::sendEvent(shown, &palette);
    }
    if (const auto redraw = m_redrawn.take(shown))
        redraw();
}

// Qt 6.4 does not say which scheme the system has (QStyleHints::colorScheme came with 6.5). Without a palette of ours
// the application has the platform's, and its lightness tells.
bool Theme::askWhetherSystemIsDark()
{
    m_applying = true;
    QApplication::setPalette(QPalette());
    m_applying = false;
    const QPalette platform = QApplication::palette();
    return platform.color(QPalette::Window).lightness() < platform.color(QPalette::WindowText).lightness();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        m_byKeyboard = true;
    else if (event->type() == QEvent::MouseButtonPress)
        m_byKeyboard = false;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        followFocus(watched, event);
    if (event->type() == QEvent::Show && watched->isWidgetType())
        dress(static_cast<QWidget *>(watched));
    // Colours change, and no size does: nothing needs to be laid out anew.
    if (m_applying && event->type() == QEvent::StyleChange)
        return true;
    const bool systemChanged = event->type() == QEvent::ThemeChange ||
                               (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application);
    if (systemChanged && !m_applying) {
        // Not from within the delivery of the event: others have not seen it yet.
        QMetaObject::invokeMethod(this, &Theme::followSystem, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::followFocus(QObject *watched, QEvent *event)
{
    auto *const widget = qobject_cast<QWidget *>(watched);
    const auto reason = static_cast<QFocusEvent *>(event)->reason();
    if (!widget || FocusRing::isPassing(reason)) // windows get the event as well
        return;
    delete m_ring;
    if (event->type() == QEvent::FocusIn && FocusRing::isNeeded(widget, reason, m_byKeyboard))
        m_ring = new FocusRing(widget);
}

void setRole(QWidget *widget, const QString &role)
{
    if (widget->property("role").toString() == role) {
        return;
    }
    widget->setProperty("role", role);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace lab::ui
