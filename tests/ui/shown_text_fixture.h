// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/lesson/report.h"

#include <QModelIndex>
#include <QMutex>
#include <QSet>
#include <QTranslator>

#include <set>
#include <tuple>

class QAbstractItemModel;
class QWidget;

namespace lab::testing {

/// What tr() looked up, or what a file for translators holds.
struct SourceText
{
    QString context, source, comment;
    bool operator<(const SourceText &other) const
    {
        return std::tie(context, source, comment) < std::tie(other.context, other.source, other.comment);
    }
};

/// A made-up language: our texts in wide letters, `Ｒｕｎ` for `Run`. What is shown in plain letters was not
/// translated, be it a whole text or a word within one. Worker threads translate as well.
class WideLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int count) const override;

    /// Since it was asked for the last time, Qt's own texts excepted.
    QList<SourceText> takeLookedUp();

private:
    mutable QMutex m_mutex;
    mutable std::set<SourceText> m_lookedUp;
};

/// What is in the file that translators work with; where a text is looked up by lab::tr(), it has the context `lab`,
/// whichever lupdate gave it (cmake/translations.awk).
class TranslatorsFile
{
public:
    TranslatorsFile();
    bool has(const SourceText &text) const;

private:
    std::set<SourceText> m_texts;
};

/// The words that are the same in every language: names, keys, values, commands, units.
class DataWords
{
public:
    DataWords(); ///< names of products and of keys of the keyboard, units
    void add(const QString &text);
    void add(const Lesson &lesson);
    void add(const Event &event);
    void add(const Report &report);
    /// Words in plain letters that are no data.
    QStringList othersIn(const QString &text) const;

private:
    void add(const KeyValue &value);
    void add(const redis::Reply &reply);
    void add(const Parameter &parameter);
    bool isPartOfOne(const QString &piece) const;

    QSet<QString> m_words; ///< in lower case
    QStringList m_titles;  ///< of cards in a lesson's text, which is written in one language
};

/// Reads what a person reads below a widget, or hears from a screen reader: texts, tips, names and descriptions (that
/// of a picture says all that is drawn), what models hold, documents, charts.
class ShownTextReader
{
public:
    explicit ShownTextReader(const DataWords &data)
        : m_data(data)
    {
    }

    void readAll(QWidget *root);
    void read(const QString &where, const QString &text);
    qsizetype textsRead() const { return m_read; }
    /// A line each: where it stands, the text, and its words that were not translated.
    const QStringList &escaped() const { return m_escaped; }

private:
    void readWidget(QWidget *widget);
    void readControls(const QString &where, QWidget *widget);
    void readDocument(const QString &where, QWidget *widget);
    void readModel(const QString &where, const QAbstractItemModel &model, const QModelIndex &parent = {});

    const DataWords &m_data;
    QStringList m_escaped;
    qsizetype m_read = 0;
};

} // namespace lab::testing
