// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "patterns/catalogue.h"
#include "tests/support/redis_process.h"
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "ui/lesson/lesson_view.h"
#include "ui/lesson/part_bar.h"
#include "ui/window/help_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/reset_dialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDockWidget>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMutex>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextDocumentFragment>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace lab;
using namespace lab::testing;
using namespace lab::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar Mark(u'⟦');

/// A made-up language in which every text of ours stands in brackets. Worker threads translate as well.
class Brackets : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QByteArrayView(context).startsWith("lab"))
            return {}; // Qt's own texts are Qt's to translate
        const QMutexLocker lock(&m_mutex);
        m_seen.insert(QString::fromUtf8(source));
        return Mark + QString::fromUtf8(source) + u'⟧';
    }

    QSet<QString> seen() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_seen;
    }

private:
    mutable QMutex m_mutex;
    mutable QSet<QString> m_seen;
};

/// What is shown as it is in every language: names, keys, values, commands, numbers with their units.
bool isData(const QString &text)
{
    static const QRegularExpression data(
        uR"re(^(?:Redis Pattern Lab|Redis|SQLite|Valkey|SQL|Lua|C\+\+|Esc|Enter|Tab|B|F\d+|(?:Ctrl|Alt|Shift)\+\S+|)re"
        uR"re([\W\d_]*|.*\blab:.*|[a-z0-9_]+(?:[-.][a-z0-9_]+)*|:?/\S*|unix:/\S*|redis(?:-cli)? .*|[\d.,  –×%]+ ?[A-Za-zµ/]{1,3})$)re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return data.match(text).hasMatch();
}

/// Everything below a widget that a person reads and that is not marked, with where it stands.
class Reader
{
public:
    QStringList escaped;

    void readAll(QWidget *root)
    {
        read(root);
        for (auto *const widget : root->findChildren<QWidget *>()) {
            const bool isOfQt = qobject_cast<QTabBar *>(widget->parentWidget()) != nullptr; // its buttons to scroll
            if (widget->isVisibleTo(root) && !isOfQt)
                read(widget);
        }
    }

private:
    void look(const QWidget *widget, const QString &text)
    {
        if (text.isEmpty() || text.contains(Mark) ||
            isData(QTextDocumentFragment::fromHtml(text).toPlainText().trimmed()))
            return;
        const auto line = u"%1 \"%2\": %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                 widget->objectName(), text.left(120));
        if (!escaped.contains(line))
            escaped.append(line);
    }

    void read(QWidget *widget)
    {
        look(widget, widget->toolTip());
        look(widget, widget->accessibleName());
        look(widget, widget->windowTitle());
        if (const auto *const label = qobject_cast<QLabel *>(widget))
            look(widget, label->text());
        if (const auto *const button = qobject_cast<QAbstractButton *>(widget))
            look(widget, button->text().remove(u'&'));
        if (const auto *const group = qobject_cast<QGroupBox *>(widget))
            look(widget, group->title());
        if (const auto *const edit = qobject_cast<QLineEdit *>(widget))
            look(widget, edit->placeholderText());
        if (const auto *const tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                look(widget, tabs->tabText(i));
        }
        if (const auto *const view = qobject_cast<QAbstractItemView *>(widget))
            readHeaders(widget, view->model());
        for (const auto *const action : widget->actions())
            look(widget, action->text().remove(u'&'));
    }

    void readHeaders(const QWidget *widget, const QAbstractItemModel *model)
    {
        for (int column = 0; model && column < model->columnCount(); ++column) {
            const auto header = model->headerData(column, Qt::Horizontal).toString();
            if (header != QString::number(column + 1)) // what a model without titles says
                look(widget, header);
        }
    }
};

QSet<QString> textsForTranslators()
{
    QFile file(QStringLiteral(LAB_SOURCE_DIR "/resources/translations/redis-pattern-lab_en.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QXmlStreamReader xml(&file);
    QSet<QString> texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"source"_s)
            texts.insert(xml.readElementText());
    }
    return texts;
}

} // namespace

/// Every text goes through one tr(), and every tr() is found by lupdate.
class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyTextOfTheWindowIsMarked();
    void everyTextOfEveryPartIsMarked_data();
    void everyTextOfEveryPartIsMarked();
    void everyTextOfTheLessonsIsMarked();
    void whatIsShownIsKnownToTranslators();

private:
    Brackets m_brackets;
    std::unique_ptr<RedisProcess> m_server;
    std::unique_ptr<Catalogue> m_catalogue;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Lab> m_lab;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TranslationTest::initTestCase()
{
    QVERIFY(QCoreApplication::installTranslator(&m_brackets));
    m_server = std::make_unique<RedisProcess>();
    m_catalogue = std::make_unique<Catalogue>(patterns::allLessons());
    m_folder = std::make_unique<QTemporaryDir>();
    LabOptions options;
    options.endpoint = m_server->endpoint();
    options.dataFolder = m_folder->path();
    m_lab = std::make_unique<Lab>(*m_catalogue, options);
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_window = std::make_unique<MainWindow>(*m_lab, *m_theme);
    m_window->resize(1400, 900);
    m_window->show();
    m_window->startLab();
    QVERIFY(becomesTrue([this] { return m_lab->serverState() == Lab::ServerState::Ready; }));
}

void TranslationTest::cleanupTestCase()
{
    m_window.reset();
    m_lab.reset();
    QCoreApplication::removeTranslator(&m_brackets);
}

void TranslationTest::everyTextOfTheWindowIsMarked()
{
    Reader reader;
    for (auto *const dock : m_window->findChildren<QDockWidget *>())
        dock->show();
    reader.readAll(m_window.get());
    for (auto *const menu : m_window->findChildren<QMenu *>())
        reader.readAll(menu);
    QVERIFY2(reader.escaped.isEmpty(), qPrintable(reader.escaped.join(u'\n')));
}

void TranslationTest::everyTextOfEveryPartIsMarked_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QString>("part");
    for (const auto &lesson : m_catalogue->lessons()) {
        for (const auto &part : PartBar::names())
            QTest::addRow("%s/%s", qPrintable(lesson.id), qPrintable(part)) << lesson.id << part;
    }
}

void TranslationTest::everyTextOfEveryPartIsMarked()
{
    QFETCH(QString, lesson);
    QFETCH(QString, part);
    m_window->openLesson(lesson);
    for (auto *const view : m_window->findChildren<LessonView *>()) {
        if (view->isVisible())
            view->showPart(part);
    }
    QTest::qWait(0); // what a part asks of the database or the server comes with the next turns
    Reader reader;
    reader.readAll(m_window.get());
    QVERIFY2(reader.escaped.isEmpty(), qPrintable(reader.escaped.join(u'\n')));
}

void TranslationTest::everyTextOfTheLessonsIsMarked()
{
    QStringList escaped;
    const auto look = [&escaped](const QString &where, const QString &text) {
        if (!text.isEmpty() && !text.contains(Mark) && !isData(text))
            escaped.append(where + u": "_s + text);
    };
    const auto lookAtParameters = [&look](const QString &where, const Parameters &parameters) {
        for (const auto &parameter : parameters) {
            look(where, parameter.label);
            look(where, parameter.help);
            look(where, parameter.allowed());
        }
    };
    for (const auto &lesson : m_catalogue->lessons()) {
        look(lesson.id, lesson.summary);
        for (const auto &operation : lesson.operations) {
            look(operation.id, operation.title);
            look(operation.id, operation.summary);
            lookAtParameters(operation.id, operation.parameters);
        }
        for (const auto &scenario : lesson.scenarios) {
            look(scenario.id, scenario.title);
            look(scenario.id, scenario.summary);
            lookAtParameters(scenario.id, scenario.parameters);
        }
        for (const auto &comparison : lesson.comparisons) {
            look(comparison.id, comparison.title);
            look(comparison.id, comparison.question);
            for (const auto &condition : comparison.conditions)
                look(comparison.id, condition.value);
        }
        for (const auto &challenge : lesson.challenges) {
            look(challenge.id, challenge.title);
            look(challenge.id, challenge.task);
            look(challenge.id, challenge.hint);
        }
        for (const auto &question : lesson.questions) {
            look(question.id, question.prompt);
            for (const auto &choice : question.choices)
                look(question.id, choice);
        }
    }
    QVERIFY2(escaped.isEmpty(), qPrintable(escaped.join(u'\n')));
}

// The last one: all that has been translated by now. Run `cmake --build … --target translations` when it fails.
void TranslationTest::whatIsShownIsKnownToTranslators()
{
    QStringList unknown;
    const auto known = textsForTranslators();
    for (const auto &text : m_brackets.seen()) {
        if (!known.contains(text))
            unknown.append(text);
    }
    QVERIFY(m_brackets.seen().size() > 300);
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

LAB_TEST(TranslationTest)
#include "translation_test.moc"
