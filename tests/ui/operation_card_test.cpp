// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/test_registry.h"
#include "tests/support/wait_for.h"
#include "ui/forms/operation_card.h"
#include "ui/forms/run_bar.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace lab;
using namespace lab::ui;

namespace {

Parameters parameters()
{
    return {Parameter::text(u"name"_s, u"Name"_s).withExample(u"ann"_s),
            Parameter::integer(u"price"_s, u"Price"_s, 0, 100).orNone().withExample(u"61"_s),
            Parameter::choice(u"side"_s, u"Side"_s, {u"left"_s, u"right"_s}).withDefault("left"),
            Parameter::flag(u"keep"_s, u"Keep"_s).withDefault("false")};
}

Parameter secret()
{
    return Parameter::text(u"password"_s, u"Password"_s).asSecret();
}

} // namespace

/// What stands at the top of Try and Break, without a server: its memory, and the Enter key.
class OperationCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_card.reset(); }
    void theFirstTimeTheExamplesStandThere();
    void aClearedOptionalFieldStaysCleared();
    void aFieldThatIsNewStartsWithItsExampleWhenItIsRequired();
    void enterRunsFromEveryField_data();
    void enterRunsFromEveryField();
    void enterRunsAFormWithoutFields();
    void enterChoosesInAnOpenListAndDoesNotRun();
    void enterOnAnotherButtonPressesThatOne();
    void enterDoesNotRunWhatCannotRun();
    void theButtonHasTheFocusAgainWhenItsRunHasEnded();
    void anErrorMovesNothingSideways();
    void runStandsUnderTheFields();
    void aFieldHasRoomForItsLabelAndItsHelp();
    void aLongValueIsShownFromItsBeginning();
    void aSecretIsShownAsDotsUntilAskedFor();
    void aSecretIsNotKept();
    void whatIsOfferedIsInTheFormThatIsShown();
    void aSecretThatIsOfferedIsNotWrittenDown();

private:
    QString fileOfTest() const;
    void show(const Parameters &shown) { m_card->showItem(u"item"_s, u"Item"_s, {}, shown); }
    template <typename T>
    T *field(const QString &name) const
    {
        auto *const found = m_card->findChild<T *>(name);
        if (!found)
            qFatal("There is no field %s.", qPrintable(name));
        return found;
    }
    QString text(const QString &name) const { return field<QLineEdit>(name)->text(); }
    QByteArray written() const
    {
        QFile file(fileOfTest());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<OperationCard> m_card;
};

QString OperationCardTest::fileOfTest() const
{
    return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s);
}

void OperationCardTest::init()
{
    m_card = std::make_unique<OperationCard>(FormMemory(fileOfTest(), u"toy"_s));
    show(parameters());
    m_card->show();
}

void OperationCardTest::theFirstTimeTheExamplesStandThere()
{
    QCOMPARE(text(u"name"_s), u"ann"_s);
    QCOMPARE(text(u"price"_s), u"61"_s);
}

void OperationCardTest::aClearedOptionalFieldStaysCleared()
{
    field<QLineEdit>(u"price"_s)->clear();
    QVERIFY(!m_card->take().contains(u"price"_s));
    show(parameters());
    QCOMPARE(text(u"name"_s), u"ann"_s);
    QCOMPARE(text(u"price"_s), QString());
    QVERIFY(!m_card->take().contains(u"price"_s));
}

void OperationCardTest::aFieldThatIsNewStartsWithItsExampleWhenItIsRequired()
{
    show({parameters().at(3)});
    m_card->take();
    show(parameters());
    QCOMPARE(text(u"name"_s), u"ann"_s);
    QCOMPARE(text(u"price"_s), QString());
}

void OperationCardTest::enterRunsFromEveryField_data()
{
    QTest::addColumn<QString>("field");
    for (const auto &name : {u"name"_s, u"price"_s, u"side"_s, u"keep"_s, u"run"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void OperationCardTest::enterRunsFromEveryField()
{
    QFETCH(QString, field);
    QSignalSpy runs(m_card.get(), &OperationCard::runRequested);
    auto *const focused = m_card->findChild<QWidget *>(field);
    QTest::keyClick(focused, Qt::Key_Return);
    QCOMPARE(runs.size(), 1);
    QTest::keyClick(focused, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(runs.size(), 2);
    QTest::keyClick(focused, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(focused, Qt::Key_A);
    QVERIFY(runs.size() <= 3); // a button takes Enter with any modifier
}

void OperationCardTest::enterRunsAFormWithoutFields()
{
    show({});
    QSignalSpy runs(m_card.get(), &OperationCard::runRequested);
    QTest::keyClick(field<QPushButton>(u"run"_s), Qt::Key_Return);
    QCOMPARE(runs.size(), 1);
}

void OperationCardTest::enterChoosesInAnOpenListAndDoesNotRun()
{
    QSignalSpy runs(m_card.get(), &OperationCard::runRequested);
    auto *const side = field<QComboBox>(u"side"_s);
    side->showPopup();
    QVERIFY(QTest::qWaitForWindowExposed(side->view()->window()));
    QTest::keyClick(side->view(), Qt::Key_Down);
    QTest::keyClick(side->view(), Qt::Key_Return);
    QTRY_COMPARE(side->currentText(), u"right"_s);
    QVERIFY(!side->view()->isVisible());
    QCOMPARE(runs.size(), 0);
}

void OperationCardTest::enterOnAnotherButtonPressesThatOne()
{
    QSignalSpy runs(m_card.get(), &OperationCard::runRequested);
    auto *const other = new QPushButton(u"Run naive"_s, m_card.get());
    other->show();
    m_card->bar()->addButton(other);
    QSignalSpy pressed(other, &QPushButton::clicked);
    QTest::keyClick(other, Qt::Key_Return);
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(runs.size(), 0);
}

void OperationCardTest::enterDoesNotRunWhatCannotRun()
{
    QSignalSpy runs(m_card.get(), &OperationCard::runRequested);
    field<QLineEdit>(u"price"_s)->setText(u"1000"_s);
    QTest::keyClick(field<QLineEdit>(u"name"_s), Qt::Key_Return);
    QCOMPARE(runs.size(), 0);
    field<QLineEdit>(u"price"_s)->setText(u"10"_s);
    m_card->bar()->setRunning(true);
    QTest::keyClick(field<QLineEdit>(u"name"_s), Qt::Key_Return);
    QCOMPARE(runs.size(), 0);
}

void OperationCardTest::theButtonHasTheFocusAgainWhenItsRunHasEnded()
{
    m_card->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
    auto *const button = field<QPushButton>(u"run"_s);
    button->setFocus();
    m_card->bar()->setRunning(true);
    QVERIFY(!button->hasFocus());
    m_card->bar()->setRunning(false);
    QVERIFY(button->hasFocus());
    m_card->bar()->setRunning(true);
    field<QLineEdit>(u"price"_s)->setFocus();
    m_card->bar()->setRunning(false);
    QVERIFY(field<QLineEdit>(u"price"_s)->hasFocus());
}

void OperationCardTest::anErrorMovesNothingSideways()
{
    m_card->resize(900, 400);
    QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
    const auto left = [this](const QString &name) {
        return m_card->findChild<QWidget *>(name)->mapTo(m_card.get(), QPoint()).x();
    };
    const QStringList names{u"name"_s, u"price"_s, u"side"_s, u"keep"_s, u"run"_s};
    QList<int> before, after;
    for (const auto &name : names)
        before << left(name);
    const int width = field<QLineEdit>(u"price"_s)->parentWidget()->width();
    field<QLineEdit>(u"price"_s)->setText(u"a very long text that is no number at all"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_card->layout()->activate();
    for (const auto &name : names)
        after << left(name);
    QCOMPARE(after, before);
    QCOMPARE(field<QLineEdit>(u"price"_s)->parentWidget()->width(), width);
    QVERIFY(field<QLabel>(u"price-note"_s)->text().startsWith(u"Price must be"_s));
}

void OperationCardTest::runStandsUnderTheFields()
{
    m_card->resize(900, 400);
    QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
    const auto place = [this](const QString &name) {
        auto *const shown = m_card->findChild<QWidget *>(name);
        return QRect(shown->mapTo(m_card.get(), QPoint()), shown->size());
    };
    QCOMPARE(place(u"run"_s).left(), place(u"name"_s).left());
    for (const auto &name : {u"name"_s, u"price"_s, u"side"_s, u"keep"_s})
        QVERIFY2(place(u"run"_s).top() > place(name).bottom(), qPrintable(name));
}

void OperationCardTest::aFieldHasRoomForItsLabelAndItsHelp()
{
    const auto brief = Parameter::integer(u"brief"_s, u"Count"_s, 1, 9);
    const auto named = Parameter::integer(u"named"_s, u"Count of everything that was ever seen"_s, 1, 9);
    const auto helped = Parameter::integer(u"helped"_s, u"Count"_s, 1, 9)
                            .withHelp(u"What has much to explain is wider: two lines hold it."_s.repeated(2));
    show({brief, named, helped});
    const auto width = [this](const QString &name) {
        return field<QLineEdit>(name)->parentWidget()->parentWidget()->width();
    };
    QVERIFY(width(u"named"_s) > width(u"brief"_s));
    QVERIFY(width(u"helped"_s) > width(u"brief"_s));
    QCOMPARE(field<QLineEdit>(u"named"_s)->width(), field<QLineEdit>(u"brief"_s)->width());
}

void OperationCardTest::aLongValueIsShownFromItsBeginning()
{
    show({Parameter::scores(u"scores"_s, u"Scores"_s).withExample(u"alice=2500,bob=3200"_s.repeated(4))});
    QCOMPARE(field<QLineEdit>(u"scores"_s)->cursorPosition(), 0);
}

void OperationCardTest::aSecretIsShownAsDotsUntilAskedFor()
{
    show({secret()});
    auto *const line = field<QLineEdit>(u"password"_s);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    QTest::mouseClick(field<QToolButton>(u"password-show"_s), Qt::LeftButton);
    QCOMPARE(line->echoMode(), QLineEdit::Normal);
    QTest::mouseClick(field<QToolButton>(u"password-show"_s), Qt::LeftButton);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
}

void OperationCardTest::aSecretIsNotKept()
{
    const Parameters both{parameters().first(), secret()};
    show(both);
    field<QLineEdit>(u"name"_s)->setText(u"bob"_s);
    field<QLineEdit>(u"password"_s)->setText(u"opensesame"_s);
    QCOMPARE(m_card->take().value(u"password"_s), "opensesame"_ba);
    show(both);
    QCOMPARE(text(u"name"_s), u"bob"_s);
    QCOMPARE(text(u"password"_s), QString());
    QVERIFY(!written().contains("opensesame"));
}

void OperationCardTest::whatIsOfferedIsInTheFormThatIsShown()
{
    m_card->offer(u"item"_s, parameters(), {{u"name"_s, "carol"}, {u"unknown"_s, "x"}});
    QCOMPARE(text(u"name"_s), u"carol"_s);
    QCOMPARE(text(u"price"_s), u"61"_s);
    m_card->offer(u"other"_s, parameters(), {{u"name"_s, "dave"}});
    QCOMPARE(text(u"name"_s), u"carol"_s);
    m_card->showItem(u"other"_s, u"Other"_s, {}, parameters());
    QCOMPARE(text(u"name"_s), u"dave"_s);
    QCOMPARE(text(u"price"_s), u"61"_s);
}

void OperationCardTest::aSecretThatIsOfferedIsNotWrittenDown()
{
    m_card->offer(u"other"_s, {secret()}, {{u"password"_s, "opensesame"}});
    m_card->showItem(u"other"_s, u"Other"_s, {}, {secret()});
    QCOMPARE(text(u"password"_s), u"opensesame"_s);
    QVERIFY(!written().contains("opensesame"));
}

LAB_TEST(OperationCardTest)
#include "operation_card_test.moc"
