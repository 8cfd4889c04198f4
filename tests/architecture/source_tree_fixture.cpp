// SPDX-FileCopyrightText: 2026 The Redis Pattern Lab authors
// SPDX-License-Identifier: MIT
#include "tests/architecture/source_tree_fixture.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QRegularExpression>

namespace lab::testing {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression rule(const char *pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    if (!expression.isValid())
        qFatal("%s", qPrintable(expression.errorString()));
    return expression;
}

const QString root = QStringLiteral(LAB_SOURCE_DIR) + u'/';

Source read(const QString &path)
{
    QFile file(root + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return {path, QString::fromUtf8(file.readAll())};
}

Sources readAll(const QStringList &folders, const QStringList &names)
{
    Sources sources;
    for (const auto &folder : folders) {
        QDirIterator files(root + folder, names, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            sources.append(read(files.next().mid(root.size())));
    }
    std::sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return sources;
}

/// Where `expression` matches in the code of those sources that `concerns` holds for.
template <typename Concerns>
QStringList breaches(const Sources &sources, const QRegularExpression &expression, Concerns concerns)
{
    QStringList found;
    for (const auto &source : sources) {
        if (!concerns(source.path))
            continue;
        auto matches = expression.globalMatch(withoutComments(source.text));
        while (matches.hasNext())
            found.append(source.path + u": "_s + matches.next().captured().simplified());
    }
    return found;
}

/// `lesson` for app/lesson/lesson.h, `ui/kit` for ui/kit/labels.h, `patterns`, `main` for app/main.cpp.
QString roomOf(const QString &path)
{
    if (path.startsWith(u"ui/"_s))
        return path.section(u'/', 0, 1);
    if (!path.startsWith(u"app/"_s))
        return path.section(u'/', 0, 0);
    return path.count(u'/') == 1 ? u"main"_s : path.section(u'/', 1, 1);
}

/// The rooms of app, each of which may use those before it but for the exceptions below.
const QStringList &appRooms()
{
    static const QStringList rooms{u"base"_s, u"redis"_s,  u"sql"_s, u"measure"_s, u"server"_s, u"keys"_s,
                                   u"run"_s,  u"lesson"_s, u"sse"_s, u"lab"_s,     u"cli"_s};
    return rooms;
}

/// The rooms of the window. What features share comes first; no feature uses another one.
const QStringList &uiFoundations()
{
    static const QStringList rooms{u"ui/theme"_s,     u"ui/kit"_s,       u"ui/picture"_s,  u"ui/charts"_s,
                                   u"ui/documents"_s, u"ui/forms"_s,     u"ui/results"_s,  u"ui/timeline"_s,
                                   u"ui/stages"_s,    u"ui/live"_s,      u"ui/part"_s,     u"ui/workbench"_s,
                                   u"ui/checks"_s,    u"ui/learn"_s,     u"ui/measure"_s,  u"ui/inspector"_s,
                                   u"ui/bench"_s,     u"ui/overview"_s,  u"ui/library"_s,  u"ui/lesson"_s};
    return rooms;
}

bool isBefore(const QStringList &rooms, const QString &first, const QString &second)
{
    return rooms.contains(first) && rooms.indexOf(first) < rooms.indexOf(second);
}

bool uiMayUse(const QString &room, const QString &other)
{
    if (room == u"ui/window"_s)
        return other.startsWith(u"ui/"_s);
    if (uiFoundations().contains(room))
        return isBefore(uiFoundations(), other, room);
    return other == u"ui/theme"_s || other == u"ui/kit"_s; // keys, log, connection
}

/// What each room may include besides itself.
bool mayUse(const QString &room, const QString &other)
{
    static const QHash<QString, QStringList> exceptions{{u"redis"_s, {u"base"_s}},
                                                        {u"sql"_s, {u"base"_s}},
                                                        {u"measure"_s, {u"base"_s}},
                                                        {u"server"_s, {u"base"_s, u"redis"_s}},
                                                        {u"keys"_s, {u"base"_s, u"redis"_s}},
                                                        {u"sse"_s, {u"base"_s, u"redis"_s}}};
    if (room == other || room == u"main"_s)
        return true;
    if (room.startsWith(u"ui/"_s) && other.startsWith(u"ui/"_s))
        return uiMayUse(room, other);
    if (room.startsWith(u"ui/"_s)) // it knows no lesson by name
        return appRooms().contains(other) && other != u"cli"_s;
    if (room == u"patterns"_s)
        return isBefore(appRooms(), other, u"lab"_s);
    return exceptions.contains(room) ? exceptions[room].contains(other) : isBefore(appRooms(), other, room);
}

bool isUi(const QString &path)
{
    return path.startsWith(u"ui/"_s);
}

bool isProduct(const QString &path)
{
    return isUi(path) || path.startsWith(u"app/"_s) || path.startsWith(u"patterns/"_s);
}

/// How many characters the comment at `at` has; 0 when there is none.
qsizetype commentAt(const QString &text, qsizetype at)
{
    const auto rest = QStringView(text).mid(at);
    const auto lengthTo = [&](const QString &end, qsizetype extra) {
        const auto found = rest.indexOf(end, 2);
        return found == -1 ? rest.size() : found + extra;
    };
    if (rest.startsWith(u"//"_s))
        return lengthTo(u"\n"_s, 0);
    return rest.startsWith(u"/*"_s) ? lengthTo(u"*/"_s, 2) : 0;
}

/// How many characters the string or character literal at `at` has; 0 when there is none.
qsizetype literalAt(const QString &text, qsizetype at)
{
    const auto quote = text[at];
    if (quote != u'"' && quote != u'\'')
        return 0;
    if (quote == u'\'' && at > 0 && text[at - 1].isDigit())
        return 0; // 1'000
    auto end = at + 1;
    while (end < text.size() && text[end] != quote && text[end] != u'\n')
        end += text[end] == u'\\' ? 2 : 1;
    return std::min(end + 1, text.size()) - at;
}

} // namespace

QString withoutComments(const QString &text)
{
    QString code;
    for (qsizetype at = 0; at < text.size();) {
        const auto comment = commentAt(text, at);
        const auto literal = comment > 0 ? 0 : literalAt(text, at);
        if (comment == 0)
            code += QStringView(text).mid(at, std::max<qsizetype>(literal, 1));
        at += std::max({comment, literal, qsizetype(1)});
    }
    return code;
}

Sources productSources()
{
    return readAll({u"app"_s, u"patterns"_s, u"ui"_s}, {u"*.cpp"_s, u"*.h"_s, u"*.lua"_s, u"*.sql"_s});
}

Sources textSources()
{
    return readAll({u"patterns"_s, u"ui"_s, u"docs"_s}, {u"*.md"_s}) + Sources{read(u"README.md"_s)};
}

Sources allSources()
{
    return productSources() + readAll({u"tests"_s, u"cmake"_s}, {u"*.cpp"_s, u"*.h"_s}) +
           readAll({u"app"_s, u"patterns"_s, u"ui"_s, u"tests"_s, u"cmake"_s}, {u"CMakeLists.txt"_s, u"*.cmake"_s});
}

QStringList wrongArrows(const Sources &sources)
{
    static const auto include = rule(R"(^\s*#\s*include\s+"([^"]+)\")");
    QStringList found;
    for (const auto &source : sources) {
        if (!isProduct(source.path))
            continue;
        auto matches = include.globalMatch(withoutComments(source.text));
        while (matches.hasNext()) {
            const auto included = matches.next().captured(1);
            const bool fromRoot = isProduct(included);
            const bool ownMoc = included.endsWith(u".moc"_s);
            if (!ownMoc && (!fromRoot || !mayUse(roomOf(source.path), roomOf(included))))
                found.append(source.path + u" includes "_s + included);
        }
    }
    return found;
}

QStringList hiredisOutsideItsRoom(const Sources &sources)
{
    static const auto hiredis = rule(R"(#\s*include\s+[<"]hiredis|\bredis(Context|Reply|Reader|Connect\w*)\b)");
    return breaches(sources, hiredis,
                    [](const QString &path) { return isProduct(path) && !path.startsWith(u"app/redis/"_s); });
}

QStringList httpOutsideItsRoom(const Sources &sources)
{
    static const auto http = rule(R"(#\s*include\s+[<"]microhttpd|\bMHD_\w+)");
    return breaches(sources, http,
                    [](const QString &path) { return isProduct(path) && !path.startsWith(u"app/sse/"_s); });
}

QStringList sqliteOutsideItsRoom(const Sources &sources)
{
    static const auto sqlite = rule(R"(#\s*include\s+[<"]sqlite3|\bsqlite3_\w+\()");
    return breaches(sources, sqlite,
                    [](const QString &path) { return isProduct(path) && !path.startsWith(u"app/sql/"_s); });
}

QStringList ratiosWrittenDown(const Sources &sources)
{
    // The multiplication sign by its number, since rules are Latin-1.
    static const auto ratio =
        rule(R"((?<![%\d.])\d+(\.\d+)?\s?(\x{d7}|x\b)\s*(faster|slower|as\b|in favou?r|[,;.)]|$)|)"
             R"(\b(two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand|\d[\d.]*)\s+times\s+)"
             R"((as\s+(fast|slow|quick)|faster|slower|quicker)|)"
             R"(\b(twice|thrice|half|\w+fold)\s+(as\s+(fast|slow|quick)|faster|slower|quicker)|)"
             R"(\b\d+(\.\d+)?\s?%\s+(faster|slower|quicker))");
    return breaches(sources, ratio, [](const QString &) { return true; });
}

QStringList widgetsOutsideTheWindow(const Sources &sources)
{
    static const auto widgets =
        rule(R"(#\s*include\s+<(Qt(Widgets|Gui|Charts|Svg|PrintSupport)\b[^>]*|Q(Application|GuiApplication|Widget|)"
             R"(MainWindow|Label|Dialog|Painter|Pixmap|Image|Icon|Color|Font|Action|\w+(Widget|Button|Layout|)"
             R"(Dialog|Edit|ItemView|ListView|TreeView|TableView|GraphicsView|ChartView|Style|Series))\w*)>|"ui/)");
    return breaches(sources, widgets,
                    [](const QString &path) { return isProduct(path) && !isUi(path) && path != u"app/main.cpp"_s; });
}

QStringList sqlInTheWindow(const Sources &sources)
{
    static const auto sql =
        rule(R"(\bQSql\w*|"\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA|BEGIN)\s+[\w*]+)"
             R"(|"app/sql/(?!sql_record\.h")[^"]*")");
    return breaches(sources, sql, isUi);
}

QStringList redisCommandsInTheWindow(const Sources &sources)
{
    // What the server said (records, endpoints) may be shown; who may ask it is another matter.
    static const auto commands =
        rule(R"re(\bmakeCommand\s*\(|[.>]\s*(command|pipeline|transaction|script)\s*\(\s*["{]|)re"
             R"re((?:"[A-Z]{2,}"\s*,\s*){2,}"[A-Z]{2,}"|)re" // a list of their names
             R"("app/redis/(client|subscriber|blocking_reader|monitor|connection|socket)\.h")");
    return breaches(sources, commands, isUi);
}

namespace {

/// The one scenario that sends KEYS, and SCAN beside it, to show what they cost everybody else; under the prefix only.
bool showsWhatListingCosts(const QString &path)
{
    return path == u"patterns/01_basic_types/scenario_big_key.cpp";
}

} // namespace

QStringList commandsThatEmptyOrListTheServer(const Sources &sources)
{
    static const auto commands =
        rule(R"re("(FLUSHALL|FLUSHDB)"|\b(command|makeCommand|Command\s*\w*|send)\s*[({]\s*\{?\s*"KEYS"|)re"
             R"re(\bcall\s*\(\s*['"](FLUSHALL|FLUSHDB|KEYS)['"])re");
    // What KEYS costs everybody else is shown once, on a pattern of the lab's own.
    return breaches(sources, commands, [](const QString &path) {
        return isProduct(path) && path != u"patterns/01_basic_types/scenario_big_key.cpp"_s;
    });
}

QStringList keysOutsideTheirRoom(const Sources &sources)
{
    static const auto keys = rule(R"re(\bKey\s*\{\s*[^}\s]|"SCAN")re");
    return breaches(sources, keys, [](const QString &path) {
        return isProduct(path) && !isUi(path) && !path.startsWith(u"app/keys/"_s) && !path.startsWith(u"app/base/"_s) &&
               !showsWhatListingCosts(path);
    });
}

/// A lambda with captures that is made within the awaited call: GCC 12 destroys what it has captured twice.
QStringList lambdasInsideAwaits(const Sources &sources)
{
    static const auto made = rule(R"(co_await\s+[^;{}]*?[(,]\s*\[[^\]]+\]\s*[({])");
    return breaches(sources, made, [](const QString &) { return true; });
}

QStringList awaitsInsideConditions(const Sources &sources)
{
    static const auto condition = rule(R"(\b(?:if|while|switch)\s*(\((?:[^()]|(?1))*\)))"); // (?1): itself again
    static const auto literal = rule(R"("(?:[^"\\\n]|\\.)*")");
    static const auto choice = rule(R"(\?|&&|\|\|)");
    static const auto ends = rule("[;{}]");
    QStringList found;
    const auto complain = [&found](const Source &source, const QString &code) {
        if (code.contains(u"co_await"_s))
            found.append(source.path + u": "_s + code.simplified());
    };
    for (const auto &source : sources) {
        auto code = withoutComments(source.text).replace(literal, u"x"_s);
        auto matches = condition.globalMatch(code);
        while (matches.hasNext())
            complain(source, matches.next().captured());
        code.remove(condition);
        for (const auto &statement : code.split(ends)) {
            if (statement.contains(choice))
                complain(source, statement);
        }
    }
    return found;
}

QStringList signalsAwaitedQueued(const Sources &sources)
{
    static const auto queued = rule(R"(#\s*include\s*[<"]qcorosignal|\bqCoro\s*\([^()]*,\s*&)");
    return breaches(sources, queued, isProduct);
}

QStringList waitingOnTheWindowsThread(const Sources &sources)
{
    static const auto waits =
        rule(R"(\bprocessEvents\s*\(|\bQEventLoop\b|\bwaitFor(Started|Finished|Connected|ReadyRead|BytesWritten)\b|)"
             R"(\b(sleep_for|msleep|usleep)\s*\(|\b(QMessageBox::(question|warning|information|critical)|)"
             R"(QFileDialog::get\w+|QInputDialog::get\w+)\s*\()");
    return breaches(sources, waits, isUi);
}

QStringList displayTextTakenApart(const Sources &sources)
{
    // (?2): the parentheses themselves again. Cutting a text for its place, or to one line, is not taking it apart.
    static const auto apart = rule(
        R"re(\b(?:(?:eventText|eventDetail|displayText|displayCommand|display|microsText|bytesText)\s*)re"
        R"re((\((?:[^()]|(?1))*\))|headline|observed)\s*\.\s*)re"
        R"re((?:section|split|contains|startsWith|endsWith|indexOf|mid|sliced|to(?:Int|UInt|LongLong|Double))\s*\()re"
        R"re(|[=!]=\s*u?"\(nil\)")re"
        R"re(|\b(?:eventText|eventDetail|displayText|displayCommand|display)\s*(\((?:[^()]|(?2))*\))\s*[=!]=\s*u?")re");
    return breaches(sources, apart, isProduct);
}

QStringList constantsTranslatedByAClass(const Sources &sources)
{
    static const auto translated = rule(R"((?<![\w:])tr\(\s*+[^")\s][^)]*)");
    return breaches(sources, translated,
                    [](const QString &path) { return isProduct(path) && !path.startsWith(u"app/base/tr."_s); });
}

QStringList countsWithoutForm(const Sources &sources)
{
    static const auto many = rule(R"(\bcounted\([^;{}]*?\btr\("[^"]*%1[^"]*"\))");
    return breaches(sources, many, isProduct);
}

QStringList jsonReadByStages(const Sources &sources)
{
    static const auto reads = rule(R"(\bQJson\w+(::\w+)?|\bfromJson\w*|\breadJson\b)");
    return breaches(sources, reads, [](const QString &path) {
        return path.startsWith(u"ui/stages/"_s) || path.startsWith(u"ui/picture/"_s);
    });
}

QStringList lessonsOutOfPlace(const Sources &sources)
{
    static const auto ofLesson = rule(R"(^patterns/(\d+_(\w+))/)");
    QMap<QString, QString> lessons; // 02_cache_aside: cache_aside
    for (const auto &source : sources) {
        if (const auto match = ofLesson.match(source.path); match.hasMatch())
            lessons.insert(match.captured(1), match.captured(2));
    }
    QStringList found;
    for (auto it = lessons.begin(); it != lessons.end(); ++it) {
        const auto name = it.value(), id = QString(name).replace(u'_', u'-');
        // The word alone may mean something else: there is a lesson 05 about counters, and counters are everywhere.
        const auto names =
            rule(qPrintable(u"\\b%1\\s*::|\\bnamespace\\s+%1\\b|\\b\\d+_%1\\b|[=!]=\\s*u?\"%2\""_s.arg(name, id)));
        const QString include = u"#include \"patterns/%1/lesson.h\""_s.arg(it.key()), entry = name + u"::lesson()"_s;
        int entries = 0;
        for (const auto &source : sources) {
            auto code = withoutComments(source.text);
            if (source.path == u"patterns/catalogue.cpp"_s) {
                entries += static_cast<int>(code.count(entry));
                code.remove(include).remove(entry);
            }
            const bool isItsOwn = source.path.startsWith(u"patterns/%1/"_s.arg(it.key())) ||
                                  source.path.startsWith(u"ui/stages/%1_stage."_s.arg(name));
            if (!isItsOwn && names.match(code).hasMatch())
                found.append(u"%1 names the lesson %2"_s.arg(source.path, id));
        }
        if (entries != 1)
            found.append(u"patterns/catalogue.cpp has %1 entries of %2"_s.arg(entries).arg(id));
    }
    return found;
}

QStringList factsThatAreWords(const Sources &sources)
{
    static const auto words =
        rule(R"re([=!]=\s*u"|\barguments\s*\.\s*text\s*\([^()]*\)\s*[=!]=|\bchoice\s*\([^;{}]*\{\s*u")re");
    return breaches(sources, words, [](const QString &path) { return path.startsWith(u"patterns/"_s); });
}

QStringList chainedArguments(const Sources &sources)
{
    static const auto literal = rule(R"("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)')");
    static const auto chain = rule(R"(\.\s*arg\s*(\((?:[^()]|(?1))*\))\s*\.\s*arg\s*\()");
    QStringList found;
    for (const auto &source : sources) {
        if (!isProduct(source.path))
            continue;
        auto matches = chain.globalMatch(withoutComments(source.text).replace(literal, u"x"_s));
        while (matches.hasNext())
            found.append(source.path + u": "_s + matches.next().captured().simplified());
    }
    return found;
}

QStringList missingLicences(const Sources &sources)
{
    QStringList found;
    for (const auto &source : sources) {
        const auto lines = source.text.split(u'\n');
        const bool cpp = source.path.endsWith(u".cpp"_s) || source.path.endsWith(u".h"_s);
        const QString licence = u"SPDX-License-Identifier: MIT"_s;
        const bool has =
            cpp ? lines.value(0).startsWith(u"// SPDX-FileCopyrightText: "_s) && lines.value(1) == u"// "_s + licence
                : (lines.value(0) + lines.value(1)).contains(licence);
        if (!has)
            found.append(source.path);
    }
    return found;
}

QStringList leftovers(const Sources &sources)
{
    static const auto words = rule(R"(\b(TODO|FIXME|XXX|HACK)\b)");
    QStringList found;
    for (const auto &source : sources) {
        if (isProduct(source.path) && words.match(source.text).hasMatch())
            found.append(source.path + u": "_s + words.match(source.text).captured());
    }
    return found;
}

QStringList longerThan(const Sources &sources, int lines)
{
    QStringList found;
    for (const auto &source : sources) {
        if (source.text.count(u'\n') > lines)
            found.append(u"%1 has %2 lines"_s.arg(source.path).arg(source.text.count(u'\n')));
    }
    return found;
}

} // namespace lab::testing
