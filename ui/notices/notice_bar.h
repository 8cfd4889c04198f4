// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

namespace lab::ui {

/// Something a person should know, with what they can do about it.
struct Notice
{
    enum class Severity { Info, Warning, Error };
    struct Action
    {
        QString text;
        std::function<void()> run; ///< the notice is taken away before it runs
    };

    QString topic; ///< a newer notice of the same topic takes the place of the older one
    Severity severity = Severity::Info;
    QString message;
    QString hint; ///< what to try; may be empty
    QList<Action> actions = {};
};

class NoticeCard;

/// Notices one above the other, the newest on top. Each stays until it is acted on, closed or withdrawn. Beyond three,
/// the oldest of the least severe makes room for the newest; never one with actions, nor one that is more severe.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void post(const Notice &notice);
    void withdraw(const QString &topic);
    bool shows(const QString &topic) const;

protected:
    /// There is a new one.
    virtual void added(NoticeCard *) {}

private:
    void makeRoom();
    QList<NoticeCard *> cards() const;
};

} // namespace lab::ui
