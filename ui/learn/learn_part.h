// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/learn_text.h"
#include "ui/part/part.h"

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace lab::ui {

class LearnRunCard;
class MarkdownView;
class Outline;
class PageScroll;

/// The lesson's text, with operations, scenarios and questions in its midst, and its headings beside it. Having done
/// all of them, or saying that it was read, is a step done; scrolling is none.
class LearnPart : public Part
{
    Q_OBJECT

public:
    LearnPart(const Lesson &lesson, Lab &lab, QWidget *parent = nullptr);

    void turnToServer() override;
    QCoro::Task<void> demonstrate() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Whatever the card is of.
    struct Done
    {
        std::function<bool()> isDone;
        std::function<void()> cancel, turnToServer;
    };
    QWidget *makePage();
    QWidget *makeFoot();
    void connectOutline();
    void fill();
    void addText(const QString &markdown);
    void addCard(const LearnCard &card);
    void addRunCard(LearnRunCard *card);
    void addQuestion(const Question &question);
    void addChallenge(const Challenge &challenge);
    void follow(const QUrl &url);
    void setWidth();
    void markRead();
    void showProgress();

    QBoxLayout *m_layout;
    Outline *m_outline;
    PageScroll *m_scroll;
    QWidget *m_column;
    QVBoxLayout *m_rows; ///< of the column
    QList<MarkdownView *> m_texts;
    QList<LearnRunCard *> m_runs;
    QList<Done> m_cards; ///< all of them
    QPushButton *m_read;
    bool m_isAllDone = false; ///< each card
};

} // namespace lab::ui
