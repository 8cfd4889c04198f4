// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "ui/forms/parameter_field.h"

#include "ui/kit/labels.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lab::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastField = 84; ///< pixels
constexpr int NumberEditorWidth = 120;
/// The widths a field may have: for a number, for a text, and for what has several items or much to explain.
constexpr int NumberFieldWidth = 172, TextFieldWidth = 212, WideFieldWidth = 352;
constexpr int EditorPadding = 28; ///< what an editor needs beside its text

bool takesNumber(const Parameter &parameter)
{
    return parameter.kind == Parameter::Kind::Integer || parameter.kind == Parameter::Kind::Decimal;
}

bool hasItems(const Parameter &parameter)
{
    return parameter.kind == Parameter::Kind::List || parameter.kind == Parameter::Kind::Pairs ||
           parameter.kind == Parameter::Kind::Scores;
}

} // namespace

QByteArray firstValue(const Parameter &parameter)
{
    return parameter.example.isEmpty() ? parameter.initial.value_or(QByteArray()) : parameter.example.toUtf8();
}

ParameterField::ParameterField(const Parameter &parameter, QWidget *parent)
    : QWidget(parent)
    , m_parameter(parameter)
    , m_editor(makeEditor())
    , m_note(captionLabel({}, u"muted"_s))
{
    m_editor->setObjectName(parameter.name);
    m_editor->setAccessibleName(parameter.label);
    layOut();
    setValue(firstValue(parameter));
}

QWidget *ParameterField::makeEditor()
{
    switch (m_parameter.kind) {
    case Parameter::Kind::Choice:
        return makeCombo();
    case Parameter::Kind::Flag:
        return makeCheckBox();
    default:
        return makeLine();
    }
}

QWidget *ParameterField::makeLine()
{
    auto *line = new QLineEdit(this);
    line->setFont(monospaceFont());
    if (takesNumber(m_parameter))
        line->setMaximumWidth(NumberEditorWidth);
    if (m_parameter.isSecret)
        line->setEchoMode(QLineEdit::Password);
    if (m_parameter.initial && !m_parameter.initial->isEmpty())
        line->setPlaceholderText(QString::fromUtf8(*m_parameter.initial));
    else if (m_parameter.optional)
        line->setPlaceholderText(tr("optional"));
    connect(line, &QLineEdit::textChanged, this, &ParameterField::validate);
    return line;
}

QWidget *ParameterField::makeShowButton()
{
    auto *line = static_cast<QLineEdit *>(m_editor);
    auto *button = iconButton(u"eye"_s, tr("Show what is typed: %1").arg(m_parameter.label));
    button->setObjectName(m_parameter.name + u"-show"_s);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::toggled, line,
            [line](bool shown) { line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    return button;
}

QWidget *ParameterField::makeCombo()
{
    auto *combo = new QComboBox(this);
    if (m_parameter.optional && !m_parameter.initial)
        combo->addItem(tr("(left out)"), QByteArray());
    for (const auto &choice : m_parameter.choices)
        combo->addItem(choice, choice.toUtf8());
    connect(combo, &QComboBox::currentIndexChanged, this, &ParameterField::validate);
    return combo;
}

QWidget *ParameterField::makeCheckBox()
{
    auto *box = new QCheckBox(m_parameter.label, this);
    connect(box, &QCheckBox::toggled, this, &ParameterField::validate);
    return box;
}

void ParameterField::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::Tiny);
    // A check box says its label itself; the empty line keeps it level with its neighbours.
    auto *label = captionLabel(m_parameter.kind == Parameter::Kind::Flag ? u" "_s : m_parameter.label);
    label->setBuddy(m_editor);
    layout->addWidget(label);
    layout->addWidget(makeEditorRow());
    layout->addWidget(m_note);
    layout->addStretch();
    m_note->setFont(smallFont());
    m_note->setObjectName(m_parameter.name + u"-note"_s);
    m_note->setWordWrap(true);
    setRoom(QWIDGETSIZE_MAX);
}

void ParameterField::setRoom(int room)
{
    const int half = (room - spacing::Medium) / 2;
    const bool sharesRow = takesNumber(m_parameter) && m_parameter.help.isEmpty() && half >= LeastField &&
                           QFontMetrics(font()).horizontalAdvance(m_parameter.label) <= half;
    const int fitting = fittingWidth();
    if (room < fitting + LeastField) // nothing fits beside it
        setFixedWidth(sharesRow ? std::min(half, fitting) : room);
    else
        setFixedWidth(fitting);
}

QWidget *ParameterField::makeEditorRow()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::Tiny);
    row->addWidget(m_editor, takesNumber(m_parameter) ? 0 : 1);
    if (m_parameter.isSecret && qobject_cast<QLineEdit *>(m_editor))
        row->addWidget(makeShowButton());
    if (!m_parameter.unit.isEmpty())
        row->addWidget(captionLabel(m_parameter.unit, u"muted"_s));
    if (takesNumber(m_parameter))
        row->addStretch();
    return box;
}

int ParameterField::fittingWidth() const
{
    if (hasItems(m_parameter))
        return WideFieldWidth;
    const int least = m_parameter.kind == Parameter::Kind::Text ? TextFieldWidth : NumberFieldWidth;
    for (const int width : {NumberFieldWidth, TextFieldWidth}) {
        if (width >= least && fitsInto(width))
            return width;
    }
    return WideFieldWidth;
}

bool ParameterField::fitsInto(int width) const
{
    const QFontMetrics label(font()), editor(m_editor->font());
    int needed = label.horizontalAdvance(m_parameter.label);
    if (takesNumber(m_parameter))
        needed = std::max(needed, NumberEditorWidth + spacing::Tiny + label.horizontalAdvance(m_parameter.unit));
    else if (qobject_cast<QLineEdit *>(m_editor))
        needed = std::max(needed, editor.horizontalAdvance(m_parameter.example) + EditorPadding);
    else
        needed = std::max(needed, m_editor->sizeHint().width());
    // Measured in the larger of the fonts that the stylesheet may leave the note with.
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    const auto help = label.boundingRect(room, Qt::TextWordWrap, m_parameter.help);
    return needed <= width && help.height() <= 2 * label.lineSpacing();
}

QByteArray ParameterField::typed() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_editor))
        return line->text().toUtf8();
    if (const auto *combo = qobject_cast<QComboBox *>(m_editor))
        return combo->currentData().toByteArray();
    return static_cast<QCheckBox *>(m_editor)->isChecked() ? "true" : "false";
}

std::optional<QByteArray> ParameterField::value() const
{
    const auto text = typed();
    const bool mayBeLeftOut = m_parameter.optional || (m_parameter.initial && !m_parameter.mayBeEmpty);
    if (text.isEmpty() && mayBeLeftOut)
        return {};
    return text;
}

void ParameterField::setValue(const QByteArray &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(m_editor)) {
        line->setText(QString::fromUtf8(value));
        line->setCursorPosition(0); // a long value is read from its beginning
    } else if (auto *combo = qobject_cast<QComboBox *>(m_editor)) {
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
    } else {
        static_cast<QCheckBox *>(m_editor)->setChecked(value == "true");
    }
    validate();
}

QString ParameterField::problem() const
{
    const auto given = value();
    return given ? m_parameter.problemInForm(*given) : QString();
}

void ParameterField::validate()
{
    const auto why = problem();
    showText(m_note, why.isEmpty() ? m_parameter.help : why);
    setRole(m_note, why.isEmpty() ? u"muted"_s : u"danger"_s);
    m_editor->setAccessibleDescription(m_note->text());
    m_editor->setToolTip(m_parameter.allowed());
    setRole(m_editor, why.isEmpty() ? QString() : u"danger"_s);
    Q_EMIT edited();
}

} // namespace lab::ui
