// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/notices/notice_bar.h"

#include <QPointer>
#include <QTimer>

#include <chrono>

namespace lab::ui {

/// Notices over the bottom right corner of what one works at. They never take the focus. A mere note goes by itself,
/// but not while it is pointed at or has the focus; what went wrong, and what can be acted on, stays.
class Toasts : public NoticeBar
{
    Q_OBJECT

public:
    static constexpr int Width = 400;

    explicit Toasts(QWidget *parent = nullptr);

    /// How long a note is shown.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// To the corner of this area of its parent, as high as its cards.
    void placeIn(const QRect &area);

Q_SIGNALS:
    /// It needs more room, or less.
    void resized();

protected:
    bool event(QEvent *event) override;
    void added(NoticeCard *card) override;

private:
    struct Ageing
    {
        QPointer<NoticeCard> card;
        std::chrono::milliseconds age;
    };

    void age();

    std::chrono::milliseconds m_patience{6000};
    QList<Ageing> m_ages; ///< of those that go by themselves
    QTimer m_ageing;
};

} // namespace lab::ui
