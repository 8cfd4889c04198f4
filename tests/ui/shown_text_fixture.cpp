// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/ui/shown_text_fixture.h"

#include "app/lesson/learn_text.h"
#include "app/measure/conditions.h"
#include "ui/keys/key_tree_view.h"
#include "ui/kit/item_picker.h"
#include "ui/learn/learn_part.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QGroupBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QXmlStreamReader>

#include <algorithm>

namespace lab::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 200; // of a model: the others are made alike

QString wide(QString text)
{
    static const QRegularExpression kept(u"<[^>]*>|&\\w+;|%L?(?:\\d+|n)"_s); // tags, entities, places for values
    qsizetype at = 0;
    const auto widen = [&text](qsizetype from, qsizetype to) {
        for (auto i = from; i < to; ++i) {
            if (text[i].unicode() < 128 && text[i].isLetter())
                text[i] = QChar(text[i].unicode() + 0xFEE0);
        }
    };
    auto matches = kept.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        widen(at, match.capturedStart());
        at = match.capturedEnd();
    }
    widen(at, text.size());
    return text;
}

/// Of two letters and more: single ones are keys and units.
QStringList wordsIn(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    QStringList words;
    auto matches = word.globalMatch(text);
    while (matches.hasNext())
        words.append(matches.next().captured());
    return words;
}

bool isOfQt(const QWidget *widget)
{
    const auto *const button = qobject_cast<const QPushButton *>(widget);
    const bool isStandard = button && qobject_cast<QDialogButtonBox *>(widget->parentWidget()) &&
                            (button->text() == u"Cancel"_s || button->text() == u"Close"_s);
    return isStandard || qobject_cast<QTabBar *>(widget->parentWidget()) || widget->objectName().startsWith(u"qt_"_s);
}

/// The text of a lesson is written in one language.
bool isLessonText(const QWidget *widget)
{
    for (const auto *each = widget; each; each = each->parentWidget()) {
        if (qobject_cast<const ui::LearnPart *>(each))
            return true;
    }
    return false;
}

/// The headings of that text.
bool isOutline(const QWidget *widget)
{
    for (const auto *each = widget; each; each = each->parentWidget()) {
        if (qobject_cast<const ui::ItemPicker *>(each))
            return isLessonText(each);
    }
    return false;
}

} // namespace

QString WideLanguage::translate(const char *context, const char *source, const char *comment, int) const
{
    if (!QByteArrayView(context).startsWith("lab"))
        return {}; // Qt's own texts are Qt's to translate
    const QMutexLocker lock(&m_mutex);
    m_lookedUp.insert({QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment)});
    return wide(QString::fromUtf8(source));
}

QList<SourceText> WideLanguage::takeLookedUp()
{
    const QMutexLocker lock(&m_mutex);
    const QList<SourceText> texts(m_lookedUp.begin(), m_lookedUp.end());
    m_lookedUp.clear();
    return texts;
}

TranslatorsFile::TranslatorsFile()
{
    QFile file(QStringLiteral(LAB_SOURCE_DIR "/resources/translations/redis-pattern-lab_en.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QXmlStreamReader xml(&file);
    SourceText text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == u"name"_s)
            text.context = xml.readElementText();
        else if (token == QXmlStreamReader::StartElement && xml.name() == u"source"_s)
            text.source = xml.readElementText();
        else if (token == QXmlStreamReader::StartElement && xml.name() == u"comment"_s)
            text.comment = xml.readElementText();
        if (token != QXmlStreamReader::EndElement || xml.name() != u"message"_s)
            continue;
        m_texts.insert(text);
        m_texts.insert({u"lab"_s, text.source, text.comment});
        text.comment.clear();
    }
}

bool TranslatorsFile::has(const SourceText &text) const
{
    return m_texts.contains(text);
}

DataWords::DataWords()
{
    add(u"Redis Pattern Lab SQLite Valkey SQL Lua Qt hiredis redis-cli KB MB GB ms ns min "
        "Ctrl Alt Shift Esc Enter Tab Home PgUp PgDown AM PM UTC "
        "Python FastAPI SQLAlchemy redis-py "         // with what was published
        "WAL NORMAL FULL DELETE AOF everysec always " // settings, by the names that the stores give them
        "nil integer error empty array OK "           // as redis-cli prints replies
        "Server closed the connection No such file or directory Connection refused"_s); // as hiredis says it
    add(QSysInfo::prettyProductName() + u' ' + QSysInfo::currentCpuArchitecture());
    for (const auto &condition : measure::machineConditions())
        add(condition.value);
    for (int month = 1; month <= 12; ++month) // of dates, which Qt writes
        add(QLocale().monthName(month, QLocale::ShortFormat));
}

void DataWords::add(const QString &text)
{
    for (const auto &word : wordsIn(text))
        m_words.insert(word.toLower());
}

void DataWords::add(const Parameter &parameter)
{
    add(parameter.name);
    add(parameter.unit);
    add(parameter.example);
    add(parameter.choices.join(u' '));
    add(QString::fromUtf8(parameter.initial.value_or(QByteArray())));
}

void DataWords::add(const Lesson &lesson)
{
    for (const auto &operation : lesson.operations) {
        add(operation.plainSql);
        for (const auto &parameter : operation.parameters)
            add(parameter);
    }
    for (const auto &scenario : lesson.scenarios) {
        for (const auto &parameter : scenario.parameters)
            add(parameter);
        if (scenario.prediction)
            add(scenario.prediction->unit);
    }
    for (const auto &question : lesson.questions) {
        if (question.number)
            add(question.number->unit);
        for (const auto &item : question.items)
            add(QString::fromUtf8(item));
    }
    for (const auto &challenge : lesson.challenges) {
        for (const auto &key : challenge.keys)
            add(QString::fromUtf8(key));
    }
    for (const auto &comparison : lesson.comparisons) {
        for (const auto &variable : comparison.variables)
            add(variable.name + u' ' + variable.unit);
    }
    for (const auto &source : lesson.sources)
        add(source.fileName());
    QFile text(lesson.learn);
    const auto isThere = text.open(QIODevice::ReadOnly);
    for (const auto &segment : segmentsOf(isThere ? QString::fromUtf8(text.readAll()) : QString(), lesson.id)) {
        if (const auto *const card = std::get_if<LearnCard>(&segment))
            m_titles.append(card->title);
    }
    // One may be the beginning of another.
    std::sort(m_titles.begin(), m_titles.end(),
              [](const QString &one, const QString &other) { return one.size() > other.size(); });
}

void DataWords::add(const Event &event)
{
    add(event.actor);
    if (const auto *const command = commandOf(event)) {
        for (const auto &argument : command->command)
            add(QString::fromUtf8(argument));
        add(command->reply);
    }
    if (const auto *const statement = statementOf(event)) {
        add(statement->statement);
        for (const auto &binding : statement->bindings)
            add(binding.toString());
    }
    if (const auto *const message = messageOf(event))
        add(message->payload);
}

void DataWords::add(const redis::Reply &reply)
{
    if (reply.isText())
        add(QString::fromUtf8(reply.text()));
    if (reply.isError())
        add(QString::fromUtf8(reply.errorText()));
    for (const auto &element : reply.isArray() ? reply.elements() : QList<redis::Reply>())
        add(element);
}

void DataWords::add(const KeyValue &value)
{
    add(QString::fromUtf8(value.key.name + ' ' + value.typeName + ' ' + value.encoding + ' ' + value.bytes));
    for (const auto &element : value.elements)
        add(QString::fromUtf8(element.name + ' ' + element.value));
}

void DataWords::add(const Report &report)
{
    const auto addFields = [this](const Fields &fields) {
        add(QString::fromUtf8(QJsonDocument(toJson(fields)).toJson()));
    };
    for (const auto &value : report.arguments)
        add(QString::fromUtf8(value));
    if (report.outcome)
        addFields(report.outcome->fields);
    if (report.twin && report.twin->outcome)
        addFields(report.twin->outcome->fields);
    if (report.observation) {
        addFields(report.observation->facts);
        for (const auto &key : report.observation->keys)
            add(key);
    }
    for (const auto &change : report.keys) {
        add(change.before);
        add(change.after);
    }
    for (const auto &event : report.timeline)
        add(event);
    for (const auto &event : report.twin ? report.twin->timeline : Timeline())
        add(event);
}

bool DataWords::isPartOfOne(const QString &piece) const
{
    return std::any_of(m_words.begin(), m_words.end(), [&](const QString &word) { return word.contains(piece); });
}

QStringList DataWords::othersIn(const QString &text) const
{
    // Addresses and paths.
    static const QRegularExpression places(u"\\w+://\\S*|\\bunix:\\S*|(?<!\\S):?/\\S+|\\blab:\\S*"_s);
    static const QRegularExpression cut(u"[A-Za-z]+(?=\"?…)"_s);              // where a value was cut
    static const QRegularExpression escapes(u"\\\\(?:x[0-9a-f]{2}|[a-z])"_s); // as in quoted bytes
    auto shown = QString(text).remove(places).replace(escapes, u" "_s);
    for (const auto &title : m_titles)
        shown.remove(title);
    QSet<QString> beginnings;
    for (auto matches = cut.globalMatch(shown); matches.hasNext();)
        beginnings.insert(matches.next().captured());
    auto words = wordsIn(shown);
    words.removeIf([&](const QString &word) {
        return m_words.contains(word.toLower()) || (beginnings.contains(word) && isPartOfOne(word.toLower()));
    });
    return words;
}

void ShownTextReader::readAll(QWidget *root)
{
    readWidget(root);
    for (auto *const widget : root->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(root) && !isOfQt(widget))
            readWidget(widget);
    }
}

void ShownTextReader::read(const QString &where, const QString &text)
{
    if (text.isEmpty())
        return;
    ++m_read;
    const auto plain = Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    const auto others = m_data.othersIn(plain);
    const auto line = u"%1: \"%2\" (%3)"_s.arg(where, plain.left(160), others.join(u' ').left(80));
    if (!others.isEmpty() && !m_escaped.contains(line))
        m_escaped.append(line);
}

void ShownTextReader::readWidget(QWidget *widget)
{
    const auto where = u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
    read(where, widget->toolTip());
    read(where, widget->statusTip());
    read(where, widget->accessibleName());
    read(where, widget->accessibleDescription());
    read(where, widget->windowTitle());
    for (const auto *const action : widget->actions()) {
        read(where, action->text().remove(u'&'));
        read(where, action->toolTip());
    }
    readControls(where, widget);
    readDocument(where, widget);
}

void ShownTextReader::readControls(const QString &where, QWidget *widget)
{
    const auto *const label = qobject_cast<QLabel *>(widget);
    if (label && label->objectName() != u"command-line"_s) // whose words are the same in every language
        read(where, label->text());
    if (const auto *const button = qobject_cast<QAbstractButton *>(widget))
        read(where, button->text().remove(u'&'));
    if (const auto *const group = qobject_cast<QGroupBox *>(widget))
        read(where, group->title());
    if (const auto *const edit = qobject_cast<QLineEdit *>(widget))
        read(where, edit->placeholderText());
    if (const auto *const bar = qobject_cast<QProgressBar *>(widget))
        read(where, bar->text());
    if (const auto *const tabs = qobject_cast<QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            read(where, tabs->tabText(i));
            read(where, tabs->tabToolTip(i));
        }
    }
    if (isOutline(widget))
        return;
    if (const auto *const combo = qobject_cast<QComboBox *>(widget))
        readModel(where, *combo->model());
    // The names of all the server's keys, those of long ago as well; and what stands in the view itself.
    const bool isNames = qobject_cast<ui::KeyTreeView *>(widget) || qobject_cast<QHeaderView *>(widget);
    if (const auto *const view = qobject_cast<QAbstractItemView *>(widget); view && view->model() && !isNames)
        readModel(where, *view->model());
}

void ShownTextReader::readDocument(const QString &where, QWidget *widget)
{
    if (const auto *const edit = qobject_cast<QPlainTextEdit *>(widget)) {
        read(where, edit->placeholderText());
        read(where, edit->toPlainText());
    }
    if (const auto *const edit = qobject_cast<QTextEdit *>(widget); edit && !isLessonText(widget))
        read(where, edit->toPlainText());
    const auto *const view = qobject_cast<QGraphicsView *>(widget);
    for (const auto *const item : view ? view->items() : QList<QGraphicsItem *>()) {
        if (const auto *const simple = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item))
            read(where, simple->text());
        if (const auto *const text = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
            read(where, text->toPlainText());
    }
}

void ShownTextReader::readModel(const QString &where, const QAbstractItemModel &model, const QModelIndex &parent)
{
    for (int column = 0; column < model.columnCount(parent) && !parent.isValid(); ++column) {
        const auto header = model.headerData(column, Qt::Horizontal).toString();
        if (header != QString::number(column + 1)) // what a model without titles says
            read(where, header);
        read(where, model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
    }
    for (int row = 0; row < std::min(model.rowCount(parent), MostRows); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const auto index = model.index(row, column, parent);
            for (const int role :
                 {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                read(where, index.data(role).toString());
        }
        if (const auto first = model.index(row, 0, parent); model.hasChildren(first))
            readModel(where, model, first);
    }
}

} // namespace lab::testing
