// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/stages/basic_types_stage.h"

#include "ui/stages/basic_types_drawing.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto MarksLast = 4s; // long enough to look up from the form

constexpr int EmptyHeight = 80;

/// Whether both show the same keys as the same types.
bool sameKeys(const QList<ObservedKey> &some, const QList<ObservedKey> &others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [](const ObservedKey &a, const ObservedKey &b) {
                          return a.key == b.key && a.type == b.type && a.encoding == b.encoding;
                      });
}

bool isSetOrNothing(const ObservedKey &key)
{
    return !key.exists || key.type == u"set";
}

} // namespace

BasicTypesStage::BasicTypesStage(QWidget *parent)
    : Stage(parent)
    , m_height(EmptyHeight)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("How the key is built"));
    m_marksEnd.setSingleShot(true);
    m_marksEnd.setInterval(MarksLast);
    connect(&m_marksEnd, &QTimer::timeout, this, &BasicTypesStage::forgetMarks);
    describe();
}

QSize BasicTypesStage::sizeHint() const
{
    return {700, m_height};
}

QSize BasicTypesStage::minimumSizeHint() const
{
    return {320, m_height};
}

int BasicTypesStage::wantedHeight() const
{
    constexpr int margins = spacing::Small + spacing::Medium;
    if (m_keys.isEmpty())
        return EmptyHeight;
    if (isVenn())
        return margins + HeaderHeight + spacing::Small + VennHeight;
    int tallest = 0; // each key gets the same room
    for (const auto &key : m_keys)
        tallest = std::max(tallest, structureHeight(key, width() - 2 * spacing::Large));
    return margins + static_cast<int>(m_keys.size()) * (HeaderHeight + tallest + 2 * spacing::Tiny);
}

void BasicTypesStage::setWantedHeight(int height)
{
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

void BasicTypesStage::resizeEvent(QResizeEvent *event)
{
    Stage::resizeEvent(event);
    if (event->oldSize().width() != width())
        setWantedHeight(wantedHeight());
}

void BasicTypesStage::clear()
{
    m_keys.clear();
    m_marksEnd.stop();
    setWantedHeight(EmptyHeight);
    describe();
    update();
}

void BasicTypesStage::observe(const Fields &state)
{
    auto keys = observedKeys(state);
    bool marked = false;
    for (auto &now : keys) {
        for (const auto &before : m_keys) {
            if (before.key == now.key)
                markChanges(now, before);
        }
        marked = marked || now.hasMarks();
    }
    if (marked)
        m_marksEnd.start();
    takeOver(keys);
}

/// An observation in which nothing has changed leaves the marks of the one before until their time is over.
void BasicTypesStage::takeOver(QList<ObservedKey> keys)
{
    for (auto &now : keys) {
        for (const auto &before : m_keys) {
            if (before.key == now.key && !now.hasMarks() && m_marksEnd.isActive()) {
                now.elements = before.elements;
                now.gone = before.gone;
            }
        }
    }
    const bool same = sameKeys(keys, m_keys);
    m_keys = std::move(keys);
    setWantedHeight(same ? std::max(m_height, wantedHeight()) : wantedHeight());
    describe();
    update();
}

void BasicTypesStage::forgetRun()
{
    m_marksEnd.stop();
    forgetMarks();
}

/// What the run before has added is not new any more.
void BasicTypesStage::runStarted(const Request &)
{
    forgetRun();
}

void BasicTypesStage::forgetMarks()
{
    for (auto &key : m_keys) {
        key.gone = 0;
        for (auto &element : key.elements)
            element.mark = Element::Mark::None;
    }
    update();
}

bool BasicTypesStage::isVenn() const
{
    return m_keys.size() == 2 && isSetOrNothing(m_keys[0]) && isSetOrNothing(m_keys[1]) &&
           (m_keys[0].exists || m_keys[1].exists);
}

/// For those who cannot see the picture.
void BasicTypesStage::describe()
{
    QStringList sentences;
    for (const auto &key : m_keys) {
        sentences.append(key.exists ? tr("%1 is a %2 of length %3, stored as %4.")
                                          .arg(key.key, key.type, QString::number(key.length), key.encoding)
                                    : tr("%1 does not exist.").arg(key.key));
    }
    setAccessibleDescription(sentences.join(u' '));
}

void BasicTypesStage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = rect().adjusted(spacing::Large, spacing::Small, -spacing::Large, -spacing::Medium);
    if (m_keys.isEmpty()) {
        drawSentence(painter, area,
                     tr("Press Run: how the server builds the key's value will be drawn here, with its encoding and "
                        "its memory."));
        return;
    }
    if (isVenn())
        paintVenn(painter, area);
    else
        paintKeys(painter, area);
}

void BasicTypesStage::paintKeys(QPainter &painter, const QRect &area) const
{
    const int share = area.height() / static_cast<int>(m_keys.size());
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        const QRect part(area.left(), area.top() + static_cast<int>(i) * share, area.width(), share);
        drawKeyHeader(painter, QRect(part.left(), part.top(), part.width(), HeaderHeight), m_keys[i]);
        drawStructure(painter, part.adjusted(0, HeaderHeight + spacing::Tiny, 0, -spacing::Tiny), m_keys[i]);
    }
}

void BasicTypesStage::paintVenn(QPainter &painter, const QRect &area) const
{
    const int half = (area.width() - spacing::Huge) / 2;
    drawKeyHeader(painter, QRect(area.left(), area.top(), half, HeaderHeight), m_keys[0]);
    drawKeyHeader(painter, QRect(area.right() - half, area.top(), half, HeaderHeight), m_keys[1]);
    drawVenn(painter, area.adjusted(0, HeaderHeight + spacing::Small, 0, 0), m_keys[0], m_keys[1]);
}

LAB_REGISTER_STAGE("basic-types", BasicTypesStage)

} // namespace lab::ui
