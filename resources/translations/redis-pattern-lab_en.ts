<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lab</name>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that is there, may be written to, and has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what the file is and its permissions. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1, at most %2 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a Redis server, and does nothing in between change its replies?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 has become another type each time it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody writes to it all the time: try again when it is quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server answers; it does not say which (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no variable &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;: none are taken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair %1 has no name before an &quot;=&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member %1 has no score after a &quot;=&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of member %1 is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect of this program: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with what you did before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exception that is not a std::exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of the measurement has gone: is somebody else using the prefix?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unix socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>append-only file unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>append-only file, fsync %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>append-only file off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RDB snapshots unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RDB snapshots off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RDB snapshots, save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persistence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I/O threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many files are open: close some programs, or raise the limit (ulimit -n).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 does not begin with %2: it is somebody else&apos;s, and nothing is done to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server listed it although only the prefix was asked for: does something in between change its replies?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists keys that it does not remove, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCAN does not come to an end: the server&apos;s cursor never returns to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Redis server yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… (%1 in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that ended early may have left keys on the server: %1. They could not be removed: %2 Cleaning up removes all keys of the lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept until it is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server would remove keys of others to make room. It uses %1 of %2 bytes (maxmemory), about %3 more are to be written, and by its policy %4 it may remove %5 keys, of which at most %6 are the lab&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a server with more room, such as the program&apos;s own, or ask for less. On the command line --evict does it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 of %2 events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has gone meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server never let %1 expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Commands and statements before them were not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done: the look at the keys before it got no answer. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::Arguments</name>
    <message>
        <source>%1 is missing: %2 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::Cancelled</name>
    <message>
        <source>Stopped before it was finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::Catalogue</name>
    <message>
        <source>There is no lesson &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson %2 has no operation &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson %2 has no scenario &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson %2 has no comparison &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson %2 has no challenge &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson %2 has no question &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::Lab</name>
    <message>
        <source>The embedded server stopped and is started again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
A temporary server is used instead: what it holds is gone when the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::Measurements</name>
    <message>
        <source>The measurement was not kept in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::Notes</name>
    <message>
        <source>Your notes in %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what the file is and its permissions. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes in %1 are not in UTF-8, so they are only shown: saving would lose what is shown as �. Convert the file (iconv -t UTF-8) to write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## Questions

- 

## What surprised me

- 

## Where I would use it, and where not

- 
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes were not saved: %1 holds another text, which could not be kept as %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are still in the window: copy them, or free some space and type on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes were not saved to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::Parameter</name>
    <message>
        <source>any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any text but the empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number of at most 64 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values separated by commas, such as a,b,c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs separated by commas, such as a=1,b=2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members with numeric scores, such as alice=2500,bob=3200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing: %2 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2, not &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands after the prefix. Keys that belong together share a {tag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the first one, -1 the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, inf or -inf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::Progress</name>
    <message>
        <source>Your progress in %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not readable (%2). It was set aside as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your progress was not saved to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::Worker</name>
    <message>
        <source>The server ended while this ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been started again: run this once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::cli</name>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commands are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size must be WxH in pixels, from %1x%2 to %3x%4, such as 1440x900, not &quot;%5&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--prefix must not be empty: the lab would own every key of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme must be light or dark, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--help says where it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis Pattern Lab: production patterns of Redis, run, broken and measured.

  redis-pattern-lab                 opens the window
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open the window on: neither DISPLAY nor WAYLAND_DISPLAY is set.
Run it in a desktop session, over `ssh -X`, or under `xvfb-run`. The lessons also run without a window:
  redis-pattern-lab --help
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output takes no more: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  … and %1 more; --json has all of them
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern said no: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL of the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What SQL would have done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>... (%1 bytes in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>... (%1 more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be a name in UTF-8, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--redis and --redis-file both say where the server is: give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Options for all of them
  --redis URL     redis://, rediss:// or unix://; default: a private server of its own
  --redis-file F  a file with the URL; so has the environment variable REDIS_PATTERN_LAB_URL
  --prefix P      what every key begins with; default lab:
  --data DIR      where the SQLite file, notes, progress and the private server&apos;s data are kept
  --version       prints the version
  --help          prints this

TAB is a lesson or LESSON/PART, such as cache-aside/break; the parts are learn, try, break, measure,
source, check and notes.
Exit status: 0 done; 1 it failed; 2 the command line is wrong; 3 the pattern itself said no.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOME is not set: there is no place for notes, progress and the server&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set HOME, or name a folder: --data DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the folder for notes, progress and the server&apos;s data, %1, is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another one: --data DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--redis-file: %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of a file whose first line is the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others than its owner may read or change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may hold a password: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 files may be open at a time; the program needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit: ulimit -n %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::cli::Command</name>
    <message>
        <source>--out must be a folder that is there or can be made, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data must be a folder that is there or can be made, not the file &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[met]    </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[not met]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no comparison &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is: %1; or the id of a lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts, CSV, JSON and report.md are in %1.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed %1 under %2
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>[unknown]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 challenges not met.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::cli::Invocation</name>
    <message>
        <source>--help lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::cli::Session</name>
    <message>
        <source>Looking for keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::cli::StartGuard</name>
    <message>
        <source>The window cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it in a desktop session, over `ssh -X`, or under `xvfb-run`. The lessons also run without a window: redis-pattern-lab --help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::measure</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no build type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not optimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sanitizers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sanitizers on: every time is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 batches of at most %2 rounds, spread over %3 s a point; uncounted to warm up: at most %4 rounds at first and %5 after each pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick, for a first look only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1× faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1× slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median over that of the first arm (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are per operation. The arms of a comparison take turns in rounds, in an order drawn anew each round; the rounds are taken in batches with pauses between them. The verdicts are computed from the samples: ratios of medians with 95 % intervals from a bootstrap over whole batches; where the interval contains 1, there is no clear difference. An interval covers what varied during that measurement, not what differs from one start of the program to the next. A percentile that the samples are too few to know is shown as –. All samples are in results.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of %1 measured (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear difference between %1 and %2 at any %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No arm is clearly faster than all others at any %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the fastest at every %2, by at least %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is faster than %2 at every %3, by %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is slower than %2 at every %3, by %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not clearly different %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faster %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slower %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody clearly %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (by at least %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 at %3 %4 and %5 at %6 (medians).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 compared with %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 in the median (95th percentile %3, samples: %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear difference between %1 and %2 (ratio %3, 95 % interval %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %3× faster than %2 (95 % interval %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %3× slower than %2 (95 % interval %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not clearly different (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with %1 (95 % intervals): %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the fastest, clearly so against each of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No arm is clearly faster than all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite %1, in this process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synchronous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::measure::JsonReader</name>
    <message>
        <source>The saved result cannot be read: &quot;%1&quot; is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::measure::Result</name>
    <message>
        <source>Nothing was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Stopped early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::basic_types</name>
    <message>
        <source>It is a string without a TTL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1 and expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1 and never expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its length is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no field visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In both: %1; only fruit: %2; only yellow: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 members, and %2 is alone at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares the highest score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 members, stored as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value with an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1greeting a string that expires in 50 to 100 seconds from now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set has a field for it; Expire gives any key one afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter that forgets itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1visits a counter of 5 or more that will expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incrementing keeps a TTL, storing anew does not: so count first or expire first, but do not Set last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1queue a list of exactly three elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push more than enough, then Trim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count inside a hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the field visits of the hash %1user:{1} reach 10, without rewriting the other fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increment a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the sets %1{shop}:fruit and %1{shop}:yellow so that each has a member of its own, and both share one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lemon is both. “Intersect, unite, subtract” shows where you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clear winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1players a sorted set of five members or more with one of them alone at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add several with scores, then Change a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Force another encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1crowd a set that the server stores as a hashtable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few integers are an intset. What does not fit there? Inspect tells the encoding; a long member helps on every version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR answered “%1”. It counts 64-bit integers; INCRBYFLOAT takes fractions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBJECT ENCODING answered %1. An intset is a sorted array of integers, searched by halving; one member that is no integer, or too many of them, and it is rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL answered %1. SET makes the key anew, its end included; KEEPTTL or another EX would be needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL answered %1. INCR changes the value in place, as LPUSH, HSET and ZADD do; only what replaces a key removes its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL of the new name answered %1. The end travels with the value, and whatever had the new name before is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXISTS answered %1. There are no empty lists, sets, hashes and sorted sets: the last element takes the key along, its TTL too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply had %1 elements. Ranges are cut to what is there; a range that is all beyond the end is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET answered “%1”, and the key is now a %2. WRONGTYPE guards every command that reads or changes a value; SET replaces it unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone: the key stays for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A string holds 10.5. What does INCR answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error, and the value stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SADD puts 1, 2 and 3 into a new set. How does the server store it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hashtable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listpack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has a TTL of 100 s. SET stores another value. What about the TTL?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter has a TTL of 100 s. INCR counts it up. What about the TTL?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key with a TTL of 100 s is renamed to a name that another key, without a TTL, has. What has the new name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TTL of the renamed key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: RENAME refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPOP takes the only element of a list. Does the key exist afterwards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, as an empty list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list has three elements. What does LRANGE 1 99 answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error: out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last two elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>99 elements, most of them nil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key holds a list of three. What does SET do to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is refused: WRONGTYPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is replaced by the string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT by primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HGET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT of one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SISMEMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT EXISTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a read by key cost, and does the size of the value decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 keys of one size, read in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does reading one field become slower when there are more of them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one hash, values of 32 bytes, a field picked anew each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does asking whether a member is there become slower in a larger set?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one set; every other question is about a member that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String, List, Set, Hash, Sorted Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five core types, their commands and what they cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1; fields in all: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1; fields in all: %2, %3 of them are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes these fields and leaves the others. HSET, O(1) a field; HLEN and one page of HSCAN in the same MULTI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads one field and leaves the rest where it is. HGET, O(1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the whole hash. HGETALL, O(N) of its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increment a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts one field up in one step on the server. HINCRBY, O(1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 with %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ttl is in seconds: -1 when it has none, -2 when there is no such key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes a key of any type. UNLINK, O(1): the memory is freed in the background, where DEL would make everyone wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a key of any type an end. EXPIRE, O(1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 deletes the key at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server says of itself: memory and hit counts are where tuning starts. INFO and DBSIZE, O(1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed %1; the length is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to pop: there is no such list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popped %1, the last one: the key is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popped %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left, so the key does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds values at one end, one after another. LPUSH or RPUSH, O(1) a value; shown in the same MULTI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes one value off an end. LPOP or RPOP, O(1); what remains is read in the same MULTI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a stretch of a list. LRANGE, O(S+N): S to walk to the start, N to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a stretch of a list and drops the rest. LTRIM, O(N) of what is dropped; before and after are read in the same MULTI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New members: %1; members in all: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New members: %1; members in all: %2, %3 of them are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In both: %1; in either: %2; only in the first: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds members; those already there change nothing. SADD, O(1) a member; SCARD and one page of SSCAN in the same MULTI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the whole set, in no particular order. SMEMBERS, O(N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells whether the set has a member, however large it is. SISMEMBER, O(1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersect, unite, subtract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares two sets on the server, in one MULTI. SINTER is O(N·M) at worst, SUNION and SDIFF are O(N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill both with “Add” first: lemon,banana,corn, say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent with %2 and reads back with %3: a score is a double, the nearest that there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New members: %1; first is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no member in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 and is number %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 2^53 = 9007199254740992 on a score no longer holds every whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no member %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it with a score first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is number %2 of %3 with %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives members their scores and keeps them in order. ZADD, O(log N) a member; scores and ranking are read in the same MULTI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members and scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a stretch in the order of the scores. ZRANGE, O(log N + M) for M members read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either way rank 1 is the highest score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to a member&apos;s score and moves it to its new place. ZINCRBY and ZREVRANK in one MULTI, O(log N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds a member&apos;s place without looking at the others. ZREVRANK, O(log N); score and total in the same MULTI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expire after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter is now %1 and has no TTL: counting keeps one, but gives none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter is now %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys stored in one step: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was free: stored, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key exists: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores a value under a key, whatever was there before. SET, O(1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the value stays, and a TTL that the key had is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the value of a key and how long it will last. GET and TTL, O(1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts up in one step on the server, so that no two clients count the same. INCRBY, O(1); the TTL is read in the same MULTI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A negative number counts down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores several keys in one step, then reads them back. MSET and MGET, O(N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a cluster all keys of one command share a {tag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set if absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores a value only when the key does not exist: of many who try, one succeeds. SET NX EX, O(1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thresholds stay unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 at member %3: %4 bytes became %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small collections are packed into one block of memory; beyond a threshold Redis rebuilds them, and removing members does not undo it. Watch the memory jump when too many members, or one too long, arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intset is a set of integers only. Lists, and sets of text, have a packed form from Redis 7.2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count: many small members. size: each member one byte longer than the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when growing by count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to stop when nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRONGTYPE, counted but not pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted and pushed, then the list was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted and pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither counted nor pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes right before the shop writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and once more, right after the shop has written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clerk comes before the write: %1. The clerk comes after it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name, two types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop keeps orders in a list and counts them in one MULTI; a clerk stores a string under the list&apos;s name. The moment is arranged, on real connections: once the clerk&apos;s SET comes right before the shop writes (after it has asked, when it asks), once right after. Watch what is half done, why asking TYPE first does not help, and what becomes of the list when SET comes last: no way of writing prevents that, only names of which each has one meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naive: just write. guarded: ask TYPE, then write. watch: WATCH, ask, MULTI. lua: ask and write in one script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRONGTYPE The key holds a %1, not a %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the key first, or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not an integer or out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only 64-bit integers can be counted up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The increment would overflow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter has 64 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields: %1, %2 of them are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a string that %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>11, 11.5 or an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells type, encoding, TTL and memory of a key. TYPE, TTL, OBJECT ENCODING and MEMORY USAGE in one pipeline, O(1): it samples large values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 elements left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as %1 from the first member to number %2, without a shift: its members are too long to be packed, or this server has no other encoding for it, or the limit came first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::basic_types::Clash</name>
    <message>
        <source>before the write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order was counted, and the list that had it is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is free, so pushing must be safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXEC answered nil: the key changed after WATCH, so nothing was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks again, finds a %1 and gives up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the script pushed and counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the script found a %1 and did nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPUSH failed, yet INCR in the same MULTI has run: there is no rollback</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::basic_types::SortedSetsTwin</name>
    <message>
        <source>The resulting score is not a number (NaN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sum of inf and -inf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::cache_aside</name>
    <message>
        <source>There is no key %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2, not a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there, but never expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the row as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products in the cache: %1. None of them is a remembered miss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product 2 is not in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product 2 still costs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database says %1, the cache still has another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product 2 costs %1, and the cache does not say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five keys expire within %1 s of each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is cached yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products in the cache: %1, all with a TTL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get product 3 into the cache, equal to its row and with a TTL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it once is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember a miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the cache remember that some product does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a product that is not in the database, then verify within 30 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a price safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the price of product 2 so that the cache does not hold the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a product deletes the cached copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the expiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have products 1 to 5 cached at once, expiring at least 3 s apart from first to last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter does it for you: read all five. If you are unlucky, delete one and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lives for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have at least two products cached, and none of them without a TTL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you stored one by hand, EXPIRE gives it a TTL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said “%1”: the cache was asked in vain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said that there is no such product, for %1 s more: the remembered miss was never deleted. Whoever creates a product deletes its key, as whoever changes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database got %1 queries, of %2 ms each. GET does not tell a reader that another one is already fetching the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXISTS answered %1: a TTL that is not in the future deletes the key at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second read sent %1 statements to the database: the miss itself had been cached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came from the database: the update had deleted the copy, even though the price was set to what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came from the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product that does not exist has been read, and the miss is cached. Now a plain INSERT creates it. What does the next read say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still that there is no such product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three readers GET an expired key at the same moment. How many of them will ask the database?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one, Redis serialises them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product 9223372036854775807 does not exist. It is read twice. What does the second read cost the database?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cached product is updated to the price it already has, then read. Where does the answer come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does EXPIRE key 0 do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it removes the TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it deletes the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product 1 is not in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample data was changed: start with a fresh data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET, a cache hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT by primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cache hit against a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How slow must the database be before the cache pays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency added to the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one product: JSON in Redis, parsed after each GET; a row in SQLite, read column by column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sleep before the statement, in the same thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right after one that is not timed, since a thread that has just slept is slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache-aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the answers of a slow database for a while, and survive the moment they expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5 are in the database; any other shows what happens when there is no such product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such product: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy never expires: somebody stored it without a TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was read from the database, %2 for the whole read; the cache was of no use (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came from the cache, %2 for the whole read; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not cached: read from the database, %2 for the whole read, and kept; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The miss could not be cached (%1): every such request asks the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache knew, the database was not asked; %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The miss is kept, so that asking again does not reach the database; %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is asked every time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was cached: every such request asks the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came from the database in %2; the cache was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only products of the database can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was changed and its cached copy deleted: the next read will miss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was changed. There was no cached copy to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is cached: the next read will ask the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change: give a name, a price or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET; on a miss SELECT, then SET … EX 300 + 0…60. A hit is one round trip, O(1); the TTL is asked only to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read without the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT by primary key, every time: O(log N) in the table, and the whole way to the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE the row, then DEL the key: the copy is deleted, never rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET and TTL, without asking the database or changing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 key expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 keys expired</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the keys to expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys with a TTL of %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keys with a TTL of %2 s + 0…%3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At worst %1 within one second without jitter, %2 with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that expire together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sets of keys are made at the same moment, one with a fixed TTL and one with a random part added. Ten times a second the server is asked how many are left (EXISTS; these commands are too many to be listed). Each key that goes, and is asked for again, is a query that the database will get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys in each set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the row, and stalls before storing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wakes up and stores what it read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: its lease is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache holds the old price and would keep it for %1 s. Nobody made a mistake that a log would show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The late store was refused: the cache is empty, and the next read brings the new price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The write that was overtaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader misses and reads the old row. Before it stores the copy, a writer changes the row and deletes the key. Then the reader stores what it has. The stall is arranged, so that it happens every time, and the product is made for the run; everything else is real. With a lease (Nishtala et al., Scaling Memcache at Facebook, NSDI 2013) the late store is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hot key will expire in %1 ms; each reader comes back every %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting %1 readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading while the key expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stampede on a hot key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each reader comes back twelve times in the life of the key they all want, until it has expired. Without care every one of them then asks the database, which answers slowly, and more so the more are asking. Count the queries. The key lives ten times as long as a query takes, at least 500 ms. Jitter is among the choices to show that it does not help one hot key, whenever that expires: it is a cure for many keys expiring together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added latency of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite in this process answers in microseconds; a database elsewhere does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that %1 keys are there, though their time to live has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more, which were not looked at: clean up, and begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 equals the row and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 remembers that there is no such product, and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long the copy lives could not be asked (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was changed, but its cached copy could not be deleted (%1): if there is one, readers get the old row until it expires, for up to %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache was of no use: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers: %1. One query: the database did the work once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers: %1. Queries of the database: %2. Reads served by the cache: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::cache_aside::Reader</name>
    <message>
        <source>refreshes before the expiry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::cache_aside::SingleFlight</name>
    <message>
        <source>The server says that the lock is held, long after its life has ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::redis</name>
    <message>
        <source>nil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the integer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 text with %-escapes such as %40 for @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user:password or :password before the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IPv6 address as [::1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host name or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a host name or an address, as in redis://127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>db=N only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: the database goes into the path, as in /3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an absolute path, as in unix:///run/redis.sock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 bytes, a limit of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ written as %2F, ? as %3F and @ as %40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the replies of a transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…(%1 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::redis::Client</name>
    <message>
        <source>an array of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was dropped on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 has sent nothing for %2 ms, so the connection was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it busy with a slow command (SLOWLOG GET), paused, or cut off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 within %2 ms: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply to %1 within %2 ms; the server may still run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the server busy, paused or blocked? SLOWLOG GET shows slow commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 has been closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again with that command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was made anew, and what WATCH, MULTI, SELECT, AUTH or RESET had set up on the old one is gone; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::redis::Connection</name>
    <message>
        <source>Is the host name right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the server busy, or does a firewall drop the packets?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 sent a reply that nobody had asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is something else than Redis listening there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this build has no TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a redis:// URL, or a build with hiredis 1.x and hiredis_ssl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot connect to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a server running there? Start one, or check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply of %1 is nested deeper than this build&apos;s hiredis can read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less at a time, or use a build with hiredis 1.x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 does not speak the Redis protocol: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the server stopped, or did it close the connection (CLIENT KILL, timeout)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended in the middle of a reply: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply of %1 is larger than this program takes: %2 MB, or %3 million elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less at a time: GETRANGE, LRANGE, SCAN, HSCAN, SSCAN, ZRANGE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::redis::Endpoint</name>
    <message>
        <source>redis://, rediss:// or unix://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no # (write %23 inside user, password or path)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an absolute path, with three slashes: unix:///path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::redis::EndpointError</name>
    <message>
        <source>The %1 in the Redis URL is missing; allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 in the Redis URL is wrong: “%2”; allowed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms: redis://[user:password@]host[:port][/db], rediss://…, unix:///path[?db=N]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::redis::Monitor</name>
    <message>
        <source>No reply to MONITOR within %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the server busy or paused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring %1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::redis::Printer</name>
    <message>
        <source>… (%1 more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::redis::ProtocolError</name>
    <message>
        <source>Is it a Redis server, and nothing in between that changes its replies? The command and its reply are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::redis::Reply</name>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK or nil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of names and values in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with %1 where %2 was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an array of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::redis::ServerError</name>
    <message>
        <source>The server refused without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::redis::Subscriber</name>
    <message>
        <source>The connection to %1 was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 has been closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply to %1 within %2 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the server busy or paused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at %1 did not confirm a subscription.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::redis::Tls</name>
    <message>
        <source>this build has no TLS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::server</name>
    <message>
        <source>Choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port of the loopback interface is free: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or connect to another server with --redis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::server::EmbeddedServer</name>
    <message>
        <source>%1 ended while starting (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last words say why. Or connect to another server with --redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 died again and again (%2), %3 times within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last words may say why. Or connect to another server with --redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended by itself (%2) and is being started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither redis-server nor valkey-server is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs but does not answer (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or connect to another server with --redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a server (Debian, Ubuntu: apt install redis-server; Fedora: dnf install valkey; Arch: pacman -S valkey; openSUSE: zypper install redis), or connect to one that runs elsewhere: --redis redis://host:6379.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 was removed. It is being started again in a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a program for this machine, and may there be one more process (ulimit -u)? Or connect to another server with --redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last words: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::server::FolderLock</name>
    <message>
        <source>process %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process %1, %2, on %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::server::ServerFolder</name>
    <message>
        <source>No temporary folder could be made in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other one, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMPDIR does not name a folder that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder for temporary files, or unset it. Its name has to be UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 belongs to another user, who could read and change what the server keeps in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users may look into the folder %1 (permissions %2), in which the server would keep its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it with `chmod 700`, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file, so the folder cannot be locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is in use by another server of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is in use by another server of this program (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::server::ServerProcess</name>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::sql</name>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring needs room beside the database: free some, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it yourself, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file and its folder writable, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or choose another folder with --data. Or set it aside (renamed, never deleted); a new one with the sample data takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: the folder %2 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the folder, or choose another with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: it is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove that folder, or choose another with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 may not be read by this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot be used: its folder %2 is read-only, and SQLite keeps its journal beside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder writable, or choose another with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 was made by a newer version of this program (its schema is %2; this program knows up to %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program or window is writing to it. Try again, or close the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed to read or write. Check the disk, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written to, or choose another with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be set aside (renamed, never deleted); a new one with the sample data takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot hold %2: its integers have 64 bits with a sign.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::sql::Connection::Private</name>
    <message>
        <source>%1 cannot be opened: Qt&apos;s SQLite driver is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 cannot use the journal mode “%2”: SQLite keeps “%3” there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network and special file systems do not allow every mode. Choose a folder on a local disk with --data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::sql::SqlError</name>
    <message>
        <source>The database %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 refused “%2”: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::sql::StatementCache</name>
    <message>
        <source>The database %1 refused “%2”: it takes %3 values, %4 were given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::sql::detail</name>
    <message>
        <source>The database answered without the column “%1” of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database answered with %1 in the column “%2” of %3, which cannot hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the data changed by another program? A fresh data folder has the sample data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the integer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui</name>
    <message>
        <source>Box: middle half, line: median, whiskers: 5th to 95th percentile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99: 99 of 100 samples took no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: median, band: 5th to 95th percentile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar: median, whisker: up to the 95th percentile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark: median, whisker: 5th to 95th percentile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of each arm: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of each arm: %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%2: median %3, 95th percentile %4, 99th percentile %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure of %1×%2 is too small: at least %3×%4 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of each arm, and how far it spreads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box plots: where most of the samples lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slow samples: p90, p95, p99 and the maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not written as part of such a report, so it is not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or move the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per operation (%1, logarithmic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per operation (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unix socket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host %1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not answer within 5 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 element</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 elements</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Elements of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A defect of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 … (%2 in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*This lesson has no text.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the pattern exists, and when not to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run its operations on the live server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the naive version fail, and the pattern hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern against its relational twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very files that were compiled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges and questions, verified on the live server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern itself, as compiled into this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script that the server runs as one step, as compiled into this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relational twin: the same answers from SQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson as data: its operations, scenarios, comparisons and challenges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lua script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relational twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson as data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent in a pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent in a transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(of a type that is not shown here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the wire · %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL said no: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left ▸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◂ right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The empty string: the key exists, with no bytes in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such key: nothing is stored, not even an empty value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted rightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis Pattern Lab: lab report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab report was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the lab report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No part is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not ready within two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The empty stream: the key exists, with no entries in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 members of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 members of the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part was read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1: its value cannot be read by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first, perhaps both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second, perhaps both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than 20 samples p95 and p99 are not shown: each would rest on the two greatest samples alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than 20 samples the 95th percentile rests on the two greatest alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than 100 samples p99 is not shown: it would rest on the two greatest samples alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number: kept as 64 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::AskRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop asking (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::BasicTypesStage</name>
    <message>
        <source>How the key is built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the server builds the value of a key is drawn here, with its encoding and its memory, once an operation has been run that names one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::BreakPart</name>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson has nothing to break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, on real connections …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it to see who did what, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::CacheAsideStage</name>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ stale: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run to read a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null: there is no such product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers, cache and database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1: GET answers WRONGTYPE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part in a run is drawn here, with what they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ older than the row: it was read before the change and stored after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GETs found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One GET found it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 GETs found it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>query answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queries answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last look found a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last look found no copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stored %1 times.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not this product: a read takes it for a miss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ stale: %1 (not the row&apos;s %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ChallengeCard</name>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the live server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a hint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Passed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the server answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::CheckPart</name>
    <message>
        <source>Predict, then let the server answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset this lesson&apos;s progress …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was passed, answered and done in “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes and the keys on the server stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 challenges passed, %3 of %4 questions answered. Everything is checked on the live server, however you brought it about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ComparisonChart</name>
    <message>
        <source>No measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been measured yet. Start the measurement to see its chart here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the variable to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring. The chart comes with the last point.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ConnectionDialog</name>
    <message>
        <source>&amp;Remember the password in the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a Redis server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms: redis://host:port/db, rediss://… with TLS, unix:///path/to.sock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms: redis://host:port/db, unix:///path/to.sock. This build has no TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ContrastModel</name>
    <message>
        <source>No difference: every way came to the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ContrastView</name>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ways side by side; a column shows its run below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column to see that run below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run of %1 below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this run below: its tables, timeline and picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 in all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::DockTitle</name>
    <message>
        <source>Take %1 out of the window, or back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::FailureView</name>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details of the failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked, what went over the wire, and the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to try: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::FieldsModel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::FieldsView</name>
    <message>
        <source>Fields of the outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis Pattern Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn Redis patterns by running them, breaking them and measuring them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis Pattern Lab %1
Server: %2
Qt %3 (built with %4)
%5, %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources of this program are under the MIT licence. It uses Qt Charts and QScintilla, which are under GPL-3.0, so the program that was built from them is under GPL-3.0.

Qt is under LGPL-3.0, QCoro under MIT, hiredis under BSD-3-Clause, SQLite is in the public domain. Redis is a trademark of Redis Ltd.; this program is not theirs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ItemPicker</name>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::KeyChangeModel</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::KeyChangeView</name>
    <message>
        <source>Keys before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys could not be looked at. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at: the operation failed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no keys to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed in the keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::KeyDetails</name>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a key to see its type, its time to live and its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is no longer there: it expired or was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of memory)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches the next part of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key could not be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of this type are not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::KeyTreeModel</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::KeyTreeView</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::KeysPanel</name>
    <message>
        <source>Filter keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the keys again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · scanned %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · stopped at the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys appear here when there is a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys could not be listed.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key starts with “%1” yet.

Run an operation of a lesson: what it writes appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: text, or glob of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text is found anywhere in the name. With * ? [ or \ it is a glob of the whole name, as SCAN MATCH takes it, upper and lower case apart: %1*:{1} (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key matches the filter.

With * ? [ or \ it is a glob of the whole name, as SCAN MATCH takes it. A backslash lets the next character stand for itself: *\[* finds an opening bracket.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::KindSwitch</name>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LabNotices</name>
    <message>
        <source>The embedded server had stopped. It was started again and is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the embedded server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it aside and start a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was kept as %1; a new one is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys were not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 key was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 keys were removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::LearnPart</name>
    <message>
        <source>Text of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::Legend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LessonList</name>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LessonListModel</name>
    <message>
        <source>Lesson %1: %2. %3. %4 % done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LiveRun</name>
    <message>
        <source>Events of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LogPanel</name>
    <message>
        <source>Go to the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter commands, replies, connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as redis-cli: the selected commands, else all shown (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received · %2 shown · %3 dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared. The commands that are sent from now on appear here as they end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet. Run an operation: each command appears here as it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest (%1 more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LogView</name>
    <message>
        <source>Commands that went over the wire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::MainWindow</name>
    <message>
        <source>Redis Pattern Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the keys, the live log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the system, light, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the lab report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list of lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson 1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the lesson; Ctrl+Tab for the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run what the form says, from any of its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timeline: closer, farther, all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timeline: the next event, the next lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the live log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+, −, 0, Ctrl+wheel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::MarkdownView</name>
    <message>
        <source>Only the beginning is shown here: at most %1 lines and %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::MeasurePart</name>
    <message>
        <source>Comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers behind the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson has nothing to measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the first point was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early: what was measured until then is shown, but not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured before the failure is shown, but not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::MeasureSettings</name>
    <message>
        <source>Full: up to %1 rounds over %2 s a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick: up to %1 rounds over %2 s a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varies %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varies the first, with the others held:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable that is swept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed value: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::NotesGuard</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed: your notes on %1 could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Notes part says why. Closing anyway loses what was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::NotesPart</name>
    <message>
        <source>Preview of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in Markdown: what surprised you, what you would do differently …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Another window had written these notes as well: its text is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1 Your text is kept here; it is tried again with the next key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::NoticeCard</name>
    <message>
        <source>Copy the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::OutcomeView</name>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all: from Run to the end, with connecting, the relational twin, and a look at the keys before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was done until then stays done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern said no: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What it had made for itself is cleaned up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ParameterField</name>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::PartBar</name>
    <message>
        <source>Parts of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::PasswordStore</name>
    <message>
        <source>This build has no access to the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ProgressDots</name>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::QuestionCard</name>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose first; then the live server is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ You predicted this rightly before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You predicted this wrongly before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the server answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Not so. The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ResetDialog</name>
    <message>
        <source>Forget the &amp;progress of all lessons; notes are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should start afresh?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing outside the prefix is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all &amp;keys that start with “%1” from the server (%2), and their SQL twins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ResultExport</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart or its numbers as a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ResultView</name>
    <message>
        <source>No command was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What SQL would have done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in the keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::RunBar</name>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what runs (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ServerChip</name>
    <message>
        <source>Connect to another server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the embedded server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the redis-cli command (with its password)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis server: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::SourcePart</name>
    <message>
        <source>Source files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson shows no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is missing from the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::SourceView</name>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the file (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or F3: next, Shift+F3: previous, Esc: close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::SqlModel</name>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::SqlView</name>
    <message>
        <source>The pattern&apos;s own SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements of the relational twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements of the pattern itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run: the operation failed before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has no counterpart in SQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= The same answer as the pattern&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ Another answer than the pattern&apos;s. The twin knows only what was done here: not what others did to the key, nor another server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::StageHost</name>
    <message>
        <source>Show or hide the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what is drawn is the last that was known. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture as SVG …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from %1 of %2 events: the others came too fast, or were too many to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::SummaryModel</name>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median over that of the first arm, 95 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::TableChart</name>
    <message>
        <source>Chart of the table below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ThemeButton</name>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the system, light, dark (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::TimelineControls</name>
    <message>
        <source>One event back (Home: to the start)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event on (End: to the end)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of the replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the replay goes: 0.01× is a hundred times slower than it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event by event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::TimelineLegend</name>
    <message>
        <source>Signs: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::TimelineModel</name>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::TimelinePanel</name>
    <message>
        <source>Events of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events so far are drawn; at the end the newest will be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lane for each actor. The same events stand in the table below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::TranscriptModel</name>
    <message>
        <source>Sent as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::TranscriptView</name>
    <message>
        <source>Commands over the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as redis-cli</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::TryPart</name>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run to see what is sent, what comes back, and what changes in the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson has nothing to try.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ValueModel</name>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::picture</name>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and at least %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::picture::Narrator</name>
    <message>
        <source>%1 (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing of what was read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>measure</name>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twin&apos;s own statement, prepared once; it also checks type and expiry, as Redis does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a file of their own beside the lab&apos;s, removed afterwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>There is no Redis server yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has started, or connect to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty command cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build&apos;s hiredis reads RESP2 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELLO 3 needs a build with hiredis 1.x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no single reply, so it cannot be sent on a request/reply connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live log watches Pub/Sub channels and MONITOR on connections of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a password: redis://:password@host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user and password, and that the ACL user is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ACL user may not do that: see ACL WHOAMI and ACL GETUSER, or connect as another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory limit is reached: raise maxmemory, choose an eviction policy, or delete keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is still reading its data from disk. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is a replica: write to its primary (INFO replication names it).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key holds another type: use another key, or delete this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot save to disk, so it refuses writes: look at its log and its free disk space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script runs for too long: wait for it, or end it with SCRIPT KILL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this script: send it once with EVAL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one node of a cluster, and the key lives on the node named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slot of the cluster is on the move: ask the node named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a cluster all keys of one command must share a slot: put the same {tag} in their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster misses nodes: see CLUSTER INFO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replica has lost its primary and may not serve old data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the transaction has run. Correct the command named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few replicas are in touch for a write (min-replicas-to-write).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer group is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the stream&apos;s consumer group first: XGROUP CREATE … MKSTREAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is in protected mode: connect from its own host, or give it a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that was waited for went away or changed its type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close connections that are not needed (CLIENT LIST), or raise maxclients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has fewer databases (its setting `databases`): choose a lower number at the end of the URL.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
