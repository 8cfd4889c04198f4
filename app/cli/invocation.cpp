// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "app/cli/invocation.h"

#include "app/base/tr.h"
#include "app/base/units.h"
#include "app/cli/argument_text.h"
#include "app/cli/secret_url.h"

#include <QCommandLineParser>

namespace lab::cli {

using namespace Qt::StringLiterals;

namespace {

using Verb = Invocation::Verb;

struct VerbRule
{
    QString name;
    Verb verb;
    qsizetype fewestWords, mostWords;
    bool takesValues;
    QString usage;
};

const QList<VerbRule> &verbRules()
{
    static const QList<VerbRule> rules{
        {u"lessons"_s, Verb::Lessons, 0, 0, false, u"lessons [--json]"_s},
        {u"run"_s, Verb::Run, 2, 2, true, u"run LESSON OPERATION [name=value …] [--json]"_s},
        {u"break"_s, Verb::Break, 2, 2, true, u"break LESSON SCENARIO [name=value …] [--evict] [--json]"_s},
        {u"bench"_s, Verb::Bench, 0, 1000, false, u"bench [ID …] [--quick] [--rate N] [--evict] --out DIR"_s},
        {u"lab-results"_s, Verb::LabResults, 0, 0, false, u"lab-results [--quick] [--json] --out FILE.md"_s},
        {u"prepare"_s, Verb::Prepare, 2, 2, false, u"prepare LESSON CHALLENGE [--json]"_s},
        {u"check"_s, Verb::Check, 1, 2, false, u"check LESSON [CHALLENGE] [--json]"_s},
        {u"clean"_s, Verb::Clean, 0, 0, false, u"clean [--json]"_s},
        {u"screenshot"_s, Verb::Screenshot, 1, 1, false,
         u"screenshot TAB --out FILE.png [--size WxH] [--theme light|dark]"_s},
    };
    return rules;
}

const VerbRule &ruleFor(const QString &name)
{
    QStringList names;
    for (const auto &rule : verbRules()) {
        if (rule.name == name)
            return rule;
        names.append(rule.name);
    }
    throw UsageError(tr("There is no command \"%1\".").arg(name), tr("The commands are %1.").arg(names.join(u", "_s)));
}

/// The value of an option that names a file or a folder. Qt would turn a byte that is not UTF-8 into another one, and
/// so name another file.
QString fileName(const QCommandLineParser &parser, const QString &option)
{
    const QString name = parser.value(option);
    if (!name.isValidUtf16())
        throw UsageError(tr("--%1 must be a name in UTF-8, not %2.").arg(option, displayText(argumentBytes(name))));
    return name;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"json"_s, {}},
                       {u"quick"_s, {}},
                       {u"rate"_s, {}, u"N"_s},
                       {u"evict"_s, {}},
                       {u"redis"_s, {}, u"URL"_s},
                       {u"redis-file"_s, {}, u"FILE"_s},
                       {u"prefix"_s, {}, u"P"_s},
                       {u"data"_s, {}, u"DIR"_s},
                       {u"out"_s, {}, u"PATH"_s},
                       {u"size"_s, {}, u"WxH"_s},
                       {u"theme"_s, {}, u"light|dark"_s},
                       {u"version"_s, {}},
                       {QStringList{u"help"_s, u"h"_s}, {}}});
}

QSize sizeFrom(const QString &text)
{
    constexpr QSize Smallest(800, 600), Largest(7680, 7680); // the window gets no smaller
    const auto parts = text.split(u'x');
    bool widthOk = false, heightOk = false;
    const int width = parts.value(0).toInt(&widthOk);
    const int height = parts.value(1).toInt(&heightOk);
    const QSize size(width, height);
    if (parts.size() != 2 || !widthOk || !heightOk || size.expandedTo(Smallest).boundedTo(Largest) != size)
        throw UsageError(tr("--size must be WxH in pixels, from %1x%2 to %3x%4, such as 1440x900, not \"%5\".")
                             .arg(QString::number(Smallest.width()), QString::number(Smallest.height()),
                                  QString::number(Largest.width()), QString::number(Largest.height()), text));
    return size;
}

double rateFrom(const QString &text)
{
    using measure::Effort;
    bool isNumber = false;
    const double rate = text.toDouble(&isNumber);
    if (!isNumber || !(rate >= Effort::LowestRate && rate <= Effort::HighestRate))
        throw UsageError(tr("--rate must be calls a second, from %1 to %2, not \"%3\".")
                             .arg(numberText(Effort::LowestRate), numberText(Effort::HighestRate), text));
    return rate;
}

void readOptions(const QCommandLineParser &parser, Invocation &invocation)
{
    invocation.json = parser.isSet(u"json"_s);
    invocation.quick = parser.isSet(u"quick"_s);
    if (parser.isSet(u"rate"_s))
        invocation.rate = rateFrom(parser.value(u"rate"_s));
    invocation.mayEvict = parser.isSet(u"evict"_s);
    invocation.dataFolder = fileName(parser, u"data"_s);
    invocation.out = fileName(parser, u"out"_s);
    if (parser.isSet(u"data"_s) && invocation.dataFolder.isEmpty())
        throw UsageError(tr("--data needs a folder."));
    if (parser.isSet(u"redis"_s) && parser.isSet(u"redis-file"_s))
        throw UsageError(tr("--redis and --redis-file both say where the server is: give one of them."));
    if (parser.isSet(u"redis"_s))
        invocation.endpoint = redis::Endpoint::parse(parser.value(u"redis"_s));
    else
        invocation.endpoint = endpointElsewhere(parser.value(u"redis-file"_s), parser.isSet(u"redis-file"_s));
    if (parser.isSet(u"prefix"_s))
        invocation.prefix = argumentBytes(parser.value(u"prefix"_s));
    if (invocation.prefix.isEmpty())
        throw UsageError(tr("--prefix must not be empty: the lab would own every key of the server."));
    if (invocation.prefix.contains('{') || invocation.prefix.contains('}'))
        throw UsageError(tr("--prefix must have no braces: on a cluster they decide where a key lies, and those of an "
                            "entity's keys would not."));
    if (parser.isSet(u"size"_s))
        invocation.size = sizeFrom(parser.value(u"size"_s));
    invocation.theme = parser.value(u"theme"_s);
    if (parser.isSet(u"theme"_s) && invocation.theme != u"light"_s && invocation.theme != u"dark"_s)
        throw UsageError(tr("--theme must be light or dark, not \"%1\".").arg(invocation.theme));
}

/// An option that a command would not look at was meant for something.
void refuseStrayOptions(const QCommandLineParser &parser, Verb verb)
{
    const auto refuse = [&parser](const QString &option, bool belongs) {
        if (parser.isSet(option) && !belongs)
            throw UsageError(tr("--%1 does not belong here.").arg(option), tr("--help says where it does."));
    };
    const bool draws = verb == Verb::Screenshot;
    refuse(u"quick"_s, verb == Verb::Bench || verb == Verb::LabResults);
    refuse(u"rate"_s, verb == Verb::Bench);
    refuse(u"evict"_s, verb == Verb::Break || verb == Verb::Bench);
    refuse(u"out"_s, verb == Verb::Bench || verb == Verb::LabResults || draws);
    refuse(u"size"_s, draws);
    refuse(u"theme"_s, draws || verb == Verb::Window);
    refuse(u"json"_s, verb != Verb::Window);
}

void readWords(const VerbRule &rule, const QStringList &words, Invocation &invocation)
{
    for (const auto &word : words) {
        const auto at = word.indexOf(u'=');
        // A lesson's id has no "=": the first word with one begins the values.
        if (rule.takesValues && at > 0 && invocation.words.size() >= rule.fewestWords) {
            const auto name = word.left(at);
            if (invocation.values.contains(name))
                throw UsageError(tr("%1 is given twice.").arg(name));
            invocation.values.insert(name, argumentBytes(word.mid(at + 1)));
        } else {
            invocation.words.append(word);
        }
    }
    if (invocation.words.size() < rule.fewestWords)
        throw UsageError(tr("Something is missing after \"%1\".").arg(rule.name), tr("Usage: %1").arg(rule.usage));
    if (invocation.words.size() <= rule.mostWords)
        return;
    // What stands among the values may be a password whose name was forgotten.
    throw UsageError(rule.takesValues ? tr("What follows \"%1\" has to be name=value; one word is not.")
                                            .arg(invocation.words.at(rule.mostWords - 1))
                                      : tr("\"%1\" is one word too many.").arg(invocation.words.at(rule.mostWords)),
                     tr("Usage: %1").arg(rule.usage));
}

} // namespace

Invocation Invocation::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    Invocation invocation;
    if (!parser.parse(arguments))
        throw UsageError(parser.errorText(), tr("--help lists the options."));
    readOptions(parser, invocation);
    if (parser.isSet(u"help"_s)) {
        invocation.verb = Verb::Help;
        return invocation;
    }
    if (parser.isSet(u"version"_s)) {
        invocation.verb = Verb::Version;
        return invocation;
    }
    auto words = parser.positionalArguments();
    if (words.isEmpty()) {
        refuseStrayOptions(parser, Verb::Window);
        return invocation;
    }
    const auto &rule = ruleFor(words.takeFirst());
    invocation.verb = rule.verb;
    readWords(rule, words, invocation);
    refuseStrayOptions(parser, rule.verb);
    const bool writes = rule.verb == Verb::Bench || rule.verb == Verb::LabResults || rule.verb == Verb::Screenshot;
    if (writes && invocation.out.isEmpty())
        throw UsageError(tr("--out is missing."), tr("Usage: %1").arg(rule.usage));
    return invocation;
}

bool Invocation::wantsJson(const QStringList &arguments)
{
    return arguments.contains(u"--json"_s);
}

QString helpText()
{
    QString text = tr("Redis Pattern Lab: production patterns of Redis, run, broken and measured.\n\n"
                      "  redis-pattern-lab                 opens the window\n");
    for (const auto &rule : verbRules())
        text += u"  redis-pattern-lab "_s + rule.usage + u'\n';
    text += tr("\nOptions for all of them\n"
               "  --redis URL     redis://, rediss:// or unix://; default: a private server of its own\n"
               "  --redis-file F  a file with the URL; so has the environment variable REDIS_PATTERN_LAB_URL\n"
               "  --prefix P      what every key begins with; default lab:\n"
               "  --data DIR      where the SQLite file, notes, progress and the private server's data are kept\n"
               "  --version       prints the version\n"
               "  --help          prints this\n\n"
               "TAB is overview, library, results, a lesson, or LESSON/PART, such as cache-aside/break; the\n"
               "parts are learn, try, break, measure, source, check and notes. page/docs/measuring.md is a\n"
               "page of the library. --rate N measures N calls a second of each side, answered or not.\n"
               "Exit status: 0 done; 1 it failed; 2 the command line is wrong; 3 the pattern itself said no.\n");
    return text;
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

QString noDisplayText()
{
    return tr(
        "There is no display to open the window on: neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
        "Run it in a desktop session, over `ssh -X`, or under `xvfb-run`. The lessons also run without a window:\n"
        "  redis-pattern-lab --help\n");
}

} // namespace lab::cli
