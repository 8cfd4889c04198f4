// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/support/wait_for.h"
#include "ui/lesson/operation_card.h"
#include "ui/lesson/run_bar.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

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

private:
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

    QTemporaryDir m_folder;
    std::unique_ptr<OperationCard> m_card;
};

void OperationCardTest::init()
{
    const QString file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s);
    m_card = std::make_unique<OperationCard>(FormMemory(file, u"toy"_s));
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
    auto *const other = m_card->bar()->addButton(u"Run naive"_s);
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

QTEST_MAIN(OperationCardTest)
#include "operation_card_test.moc"
