// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace lab::ui {

/// The blocks of a picture: values that say what is shown, without a pixel. All texts are shown as they are, in the
/// person's language already; sizes of what is shown and of the whole are counts.
namespace picture {

/// What has happened to a part since the picture before: shown as `+` and `~` beside a colour, for a while.
enum class Mark { None, Added, Changed };
enum class Tone { Plain, Muted, Warning, Bad };
/// Whose a thing is. Has a colour in borders, grounds and bars, never in text.
enum class Store { None, Redis, Sqlite };

/// Time that runs down.
struct Countdown
{
    using Clock = std::chrono::steady_clock;
    qint64 leftMillis = -1;                 ///< negative: it never ends
    qint64 wholeMillis = 0;                 ///< of the whole bar
    std::optional<Clock::time_point> since; ///< from when on it runs; none: it stands still

    qint64 leftAt(Clock::time_point now) const;
    bool isRunning(Clock::time_point now) const { return since && leftAt(now) > 0; }
};

/// Words, in as many lines as they need.
struct Sentence
{
    QString text;
    Tone tone = Tone::Muted;
    bool centred = false;
    bool wire = false;    ///< monospace and in one line, cut in its middle
    bool oneLine = false; ///< cut at its end
};

/// One of the things known of a key: `encoding listpack`.
struct Fact
{
    QString label, value;
    std::optional<Countdown> countdown = {}; ///< shown in place of `value`
};

/// A key's name and what is known of it, in one line. Where it is narrow, the last and the first fact are left out
/// first.
struct KeyHead
{
    QString name;
    QList<Fact> facts = {};
    QString change = {}; ///< `2 new, 1 gone`; goes when the marks go
};

/// An element, a member, a byte.
struct Cell
{
    QString label;
    Mark mark = Mark::None;
    Tone tone = Tone::Plain;
};

/// Elements in rows: the bytes of a string, a list, a set. Of a list that is known to its end, and has no room, the
/// end is shown, too.
struct Cells
{
    enum class Shape { Box, Pill };
    QList<Cell> cells = {};
    qint64 total = 0; ///< of the whole value; how many are not shown is said
    Shape shape = Shape::Box;
    bool linked = false;           ///< a line from each cell to the next
    bool centred = false;          ///< rows in the middle, else from the left
    bool numbered = false;         ///< positions under the cells
    bool joined = false;           ///< one value: neighbours that changed together share one sign
    bool outlined = false;         ///< a dashed line around all
    bool open = false;             ///< there may be more than `total`
    QString left = {}, right = {}; ///< what stands at either end
    int mostRows = 4;
    bool small = false; ///< low, and close together
};

/// A name with a value.
struct Field
{
    QString name, value;
    Mark mark = Mark::None;
};

/// Fields, in as many columns as there is room for, or as are allowed.
struct Record
{
    QList<Field> fields = {};
    qint64 total = 0;
    int mostColumns = 100; ///< 1: a list
    int mostLines = 8;
    bool tight = false;
};

struct Bar
{
    QString label;
    double value = 0;  ///< its length; below zero the bar is hollow
    QString valueText; ///< with every digit
    Mark mark = Mark::None;
};

/// Lengths to be compared, one below the other.
struct Bars
{
    QList<Bar> bars = {};
    qint64 total = 0;
    bool ranked = false; ///< numbered, the first is 1
    Store store = Store::None;
    bool tight = false;
};

/// Some of the members of two sets.
struct Region
{
    QString caption;
    QList<Cell> cells = {};
    bool isWhole = true; ///< there are no others: their number is said
};

/// Two sets that overlap.
struct Overlap
{
    Region first, both, second;
    QString note = {}; ///< what is not known of them; below
};

/// A large number and what it counts.
struct Count
{
    std::optional<qint64> number = 0; ///< none: a question mark, for what only a run can tell
    QString caption;
    int steps = 8; ///< how much larger than text: see headingFont()
};

/// How those look who are at the same thing, and what that is called.
struct Sign
{
    enum class Shape { Square, Disc, Diamond, Triangle, Cross };
    QString label = {}; ///< `at work`; empty where what stands beside the signs says it
    Shape shape = Shape::Square;
    bool filled = false;
    Store store = Store::None; ///< whose colour it has
    Tone tone = Tone::Muted;   ///< its colour when it is no store's
};

/// Those who take part, one sign each, in an order in which everybody is found again. What a sign means stands below,
/// with how many have it, when it has a label.
struct Actors
{
    QList<Sign> signs = {};
    QList<qsizetype> each = {}; ///< of each actor, which of the signs: an index
    int mostHeight = 88;        ///< pixels of the signs: many become smaller before they become more lines
    bool hasLegend = true;

    /// So many who all have the same sign.
    static Actors alike(const Sign &sign, qsizetype count) { return {{sign}, QList<qsizetype>(count, 0)}; }
};

/// What was sent and what came back; with a text in front of its head. Without a text it only leads from what stands
/// left of it to what stands right.
struct Arrow
{
    int number = 0; ///< in a circle; 0: none
    QString text = {}, result = {}, duration = {};
    Store store = Store::None;
    bool failed = false; ///< dashed
};

struct Life
{
    Countdown countdown;
    Store store = Store::Redis;
};

/// Something that came at a moment: a solid disc, or a crimson cross when it was refused.
struct Dot
{
    double at = 0;
    bool isRefused = false;
};

/// One of many that came, as a line across its track: in the store's colour, or in that of text when it is done with.
struct Stroke
{
    double at = 0;
    bool isDone = false;
};

/// A stretch of time, as a band: a window, a lease; work, or the same work a second time; a gap.
struct Span
{
    enum class Kind { Window, Work, Again, Gap };
    double from = 0, to = 0;
    QString label = {};
    Kind kind = Kind::Window;
};

/// Something that can be done to what stands there: a button where there is a window, nothing on paper.
struct Action
{
    QString id; ///< told when it is pressed; no two in a picture are alike
    QString icon, text;
    QString name; ///< for screen readers: `Kill worker-1`
};

/// What lies on one line of a time axis.
struct Track
{
    QString title;
    QString note = {}; ///< at its right
    QList<Span> spans = {};
    QList<Dot> dots = {};
    QList<Stroke> strokes = {};
    QString says = {};          ///< in the line itself, from its left
    Tone tone = Tone::Plain;    ///< of the note
    QList<Action> actions = {}; ///< right of the note, each in a column of its own; one without an id leaves it free
};

/// Several tracks over one time, in microseconds; 0 is a moment that a line marks and `zero` names.
struct TimeAxis
{
    double from = 0, to = 0; ///< what lies outside is not drawn
    QString zero = {};
    QList<Track> tracks = {};
    Store store = Store::None; ///< whose the spans are
    bool tight = false;        ///< lower tracks
};

struct Part;
struct Block;

/// Blocks side by side, as high as the highest. Where it is too narrow for that, one above the other.
struct Row
{
    QList<Part> parts;
    bool folds = true;   ///< else they become narrower than they can do with
    int leastHeight = 0; ///< pixels
};

/// Blocks one above the other.
struct Column
{
    QList<Block> blocks;
    bool centred = false; ///< in the middle of a higher row
    bool tight = false;   ///< with little between them
};

/// A frame with a title: a store, an actor. Dashed when what it stands for is not there.
struct Card
{
    QString title;
    QString detail = {}; ///< at the right of the title, monospace
    Store store = Store::None;
    bool isThere = true;
    bool framed = true;
    QList<Block> blocks = {};
    QList<Block> foot = {};     ///< at the bottom, however high the card
    QList<Action> actions = {}; ///< at the right of the title, before the detail
    /// Small: with little around what is in it. Line: its sentences are at the right of the title.
    enum class Size { Full, Small, Line };
    Size size = Size::Full;
};

struct Block : std::variant<Sentence, KeyHead, Cells, Record, Bars, Overlap, Count, Actors, TimeAxis, Arrow, Life, Row,
                            Column, Card>
{
    using variant::variant;
};

/// A block in a row.
struct Part
{
    Block block;
    int least = 0; ///< pixels that it cannot do without
    int share = 1; ///< of what is left; 0: never wider than `least`
};

} // namespace picture

/// What a stage shows at one moment, as a value: painted, measured, described and exported without the stage.
struct Picture
{
    QString name;    ///< for screen readers: what kind of picture it is
    QString subject; ///< whatever stays the same while the same thing is shown: the picture then only grows
    int changes = 0; ///< another number with new marks: they are shown for a while from then on
    QList<picture::Block> blocks;
    bool tight = false; ///< with little around it
};

} // namespace lab::ui
