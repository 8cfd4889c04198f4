// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/ui/overview_fixture.h"

#include "patterns/catalogue.h"
#include "tests/support/wait_for.h"
#include "ui/overview/opener_run.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace lab::testing {

using namespace Qt::StringLiterals;

OverviewHarness::OverviewHarness(const redis::Endpoint &endpoint)
    : m_catalogue(patterns::allLessons())
    , m_endpoint(endpoint)
{
    restart();
}

OverviewHarness::~OverviewHarness() = default;

void OverviewHarness::restart()
{
    m_page.reset();
    m_lab.reset();
    LabOptions options;
    options.endpoint = m_endpoint;
    options.dataFolder = m_folder.path();
    m_lab = std::make_unique<Lab>(m_catalogue, options);
    m_page = std::make_unique<ui::OverviewPage>(*m_lab);
    m_page->resize(1220, 780);
    m_page->show();
}

QString OverviewHarness::textOf(const QString &label) const
{
    const auto *const found = m_page->findChild<QLabel *>(label);
    return found && found->isVisible() ? found->text() : QString();
}

QPushButton *OverviewHarness::buttonNamed(const QString &name) const
{
    auto *const found = m_page->findChild<QPushButton *>(name);
    if (!found)
        qFatal("There is no button \"%s\".", qPrintable(name));
    return found;
}

void OverviewHarness::guess(const QString &typed) const
{
    QTest::keyClicks(m_page->findChild<QLineEdit *>(u"number"_s), typed);
}

void OverviewHarness::press(const QString &button) const
{
    QTest::mouseClick(buttonNamed(button), Qt::LeftButton);
}

QList<Report> OverviewHarness::breakIt()
{
    const auto *const lesson = ui::openerLesson(m_catalogue);
    QSignalSpy finished(&m_lab->worker(lesson->id), &Worker::finished);
    press(u"run"_s);
    if (!becomesTrue([&] { return buttonNamed(u"see-why"_s)->isVisible(); }))
        qFatal("Nothing came of it.");
    QList<Report> reports;
    for (const auto &each : finished)
        reports.append(each.at(1).value<Report>());
    return reports;
}

QString cutTexts(const QWidget *root)
{
    QStringList cut;
    for (const auto *label : root->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const auto room = label->contentsRect();
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                            : label->fontMetrics().horizontalAdvance(label->text()) <= room.width() + 1;
        if (!fits)
            cut.append(label->text());
    }
    for (const auto *button : root->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->width() < button->minimumSizeHint().width())
            cut.append(button->text());
    }
    for (const auto *child : root->findChildren<QWidget *>()) {
        const int right = child->mapTo(root, QPoint(child->width(), 0)).x();
        if (child->isVisible() && right > root->width())
            cut.append(u"%1 %2 ends at %3 of %4"_s.arg(QString::fromLatin1(child->metaObject()->className()),
                                                       child->objectName(), QString::number(right),
                                                       QString::number(root->width())));
    }
    return cut.join(u'\n');
}

} // namespace lab::testing
