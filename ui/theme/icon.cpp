// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/theme/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace lab::ui {

namespace {

QPixmap draw(const QString &name, const QColor &colour, QSize pixels)
{
    const QString cacheKey = u"lab-icon/%1/%2/%3x%4"_s.arg(
        name, colour.name(QColor::HexArgb), QString::number(pixels.width()), QString::number(pixels.height()));
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap)) {
        return pixmap;
    }
    QFile file(u":/icons/%1.svg"_s.arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", qPrintable(file.fileName()));
    QByteArray drawing = opened ? file.readAll() : QByteArray();
    QSvgRenderer renderer(drawing.replace("currentColor", colour.name().toLatin1()));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

class ThemedIcon : public QIconEngine
{
public:
    ThemedIcon(QString name, QColor Tokens::*colour)
        : m_name(std::move(name))
        , m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, draw(m_name, colour(mode), rect.size() * ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return draw(m_name, colour(mode), size);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap scaled = draw(m_name, colour(mode), size);
        scaled.setDevicePixelRatio(scale);
        return scaled;
    }

    QIconEngine *clone() const override { return new ThemedIcon(m_name, m_colour); }
    QString key() const override { return u"lab"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        QColor chosen = Tokens::current().*m_colour;
        if (mode == QIcon::Disabled) {
            chosen = Tokens::current().muted;
            chosen.setAlphaF(0.55F);
        }
        return chosen;
    }

    QString m_name;
    QColor Tokens::*m_colour;
};

} // namespace

QIcon icon(const QString &name, QColor Tokens::*colour)
{
    return QIcon(new ThemedIcon(name, colour));
}

QPixmap iconPixmap(const QString &name, QColor Tokens::*colour, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = draw(name, Tokens::current().*colour, QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace lab::ui
