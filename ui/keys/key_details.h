// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/key_value.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace lab::ui {

class ValueModel;

/// What is known of one key: type, encoding, life, memory, length, and its value as far as it has been loaded. The TTL
/// counts down by itself; expired() is sent when it has come to its end.
class KeyDetails : public QWidget
{
    Q_OBJECT

public:
    explicit KeyDetails(QWidget *parent = nullptr);

    void showNothing();
    void showFolder(const QByteArray &path, int keys);
    /// The name at once; the rest with showKey().
    void showPending(const QByteArray &name);
    void showKey(const KeyValue &value);
    /// The key could not be read; why.
    void showProblem(const QByteArray &name, const QString &problem);

Q_SIGNALS:
    void expired();
    void moreWanted(const lab::KeyValue &shown); ///< the next page after what is shown

private:
    QWidget *makeFacts();
    QWidget *makeValues();
    QWidget *makeRest();
    void showRest(const KeyValue &value);
    void showHint(const QString &title, const QString &hint);
    void showValue(const KeyValue &value);
    void fillValue(const KeyValue &value);
    void startCountdown(qint64 ttlMillis);
    void tick();

    QLabel *m_name, *m_hint, *m_cut;
    QPushButton *m_more;
    QLabel *m_type, *m_ttl, *m_size;
    QWidget *m_facts = nullptr;
    QStackedWidget *m_values = nullptr;
    QPlainTextEdit *m_text;
    QTableView *m_table;
    ValueModel *m_model;
    KeyValue m_shown; ///< whose value stands there
    QTimer m_timer;
    QDeadlineTimer m_deadline;
};

} // namespace lab::ui
