// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/picture/picture_view.h"
#include "ui/stages/stage.h"

#include <QObject>
#include <QRgb>

#include <memory>

namespace lab::ui {
class Theme;
}

namespace lab::testing {

/// A lesson's stage, fed by hand, and the view that shows it: the stage's own test inherits it along with what holds
/// for every stage. Both are made anew for each test; a warning fails it.
class StageBench : public QObject
{
    Q_OBJECT

protected:
    /// `colours` are those that are to be seen of what show() brings about, in either theme: of series, say.
    explicit StageBench(QString lesson, QList<QRgb> colours = {});
    ~StageBench() override;

    /// Brings the stage to where there is as much as possible to be drawn, with long names.
    virtual void show() = 0;

    void observe(const QList<KeyValue> &keys, const Fields &facts = {});
    void apply(const Timeline &events);
    void operation(const Timeline &events); ///< begins one, of which these are the events so far
    void scenario(const Timeline &events, const QString &item = QStringLiteral("item"));

    /// All that is said of the picture, with plain spaces.
    QString words() const;
    /// The picture as it is now, in a view as high as it wants to be.
    QImage image();

    /// As the window makes it of what somebody ran.
    static Request request(Request::What what);
    /// How many pixels have exactly this colour.
    static int pixels(const QImage &image, QRgb colour);

    std::unique_ptr<ui::Stage> m_stage;
    std::unique_ptr<ui::PictureView> m_view;

private Q_SLOTS:
    void initTestCase();
    void init();
    void anEmptyStageSaysWhatToDo();
    void everySizeAndThemeIsPainted_data();
    void everySizeAndThemeIsPainted();

private:
    const QString m_lesson;
    const QList<QRgb> m_colours;
    ui::Theme *m_theme = nullptr;
};

} // namespace lab::testing
