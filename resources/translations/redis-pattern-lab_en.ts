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
    <message>
        <source>%1 But %2 was sent on the way. Prepare it again, and do without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 But it did not come about by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting: %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It held: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It broke: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings %1 stay unknown: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 But the server has executed %2 since it was prepared; to which key, its count does not tell. Prepare it again, and do without; where others work on this server, do it in the window, which sees what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, where the lab keeps which challenges are under way, holds another type: something else has written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete that key, and prepare the challenge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds “%2”; a whole number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds “%2”; a number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has written that: set it right, or delete the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds another type: use another key, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 holds is no number to count with: set it right, or delete the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may hold something else than the script expects: set it right, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is given for what is no parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry: its id and its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stream: its name and its entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cursor and entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What held for all measurements:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PARTIAL: stopped early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One real run of every lesson: each scenario in each of its ways, each comparison. Nothing here was written by hand. It is of one machine and one hour; repeat it on yours with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than any text that is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be a number from 0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no measurement gives such a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more numbers than any measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not as many samples as the first arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not as many numbers as there are rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rounds are not as many as the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to have from 1 to %1 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are not those of the first point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not that of the first point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such rate is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing takes no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the results.json of a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run has from 1 to %1 results, this file has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ prepared anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing the statement anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ a new connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening a connection for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ on another thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handing it to another thread and waiting for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no page %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also held: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also broke: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that ended early could not remove its keys: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning up removes all of the lab.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::Actor</name>
    <message>
        <source>crashes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::AlreadyKept</name>
    <message>
        <source>This run is in the history already: it was measured on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is in the history already, as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::Arguments</name>
    <message>
        <source>%1 is missing: it has to be %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::BenchRun</name>
    <message>
        <source>Another measurement is running: two at a time would measure each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
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
    <name>lab::Executor</name>
    <message>
        <source>Prepared. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been prepared on this server. Prepare it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::HistoryStore</name>
    <message>
        <source>Set it aside: nothing is deleted, and a new history takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history %1 was made by a newer version of this program (its schema is %2; this program knows up to %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the lab&apos;s history: it holds tables of something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is not in the history any more.</source>
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
    <message>
        <source>Another server is used now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped, since another server is used now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped, since its server is not used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped, since something is measured now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::LiveRuns</name>
    <message>
        <source>Embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started again, and counts anew. Before: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap: its server was gone for %1. Its own count begins anew.</source>
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
    <message>
        <source>%1 is missing: it has to be %2.</source>
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
    <name>lab::Run</name>
    <message>
        <source>Connection lost. What is published from now on is lost. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap: back after %1. What was published meanwhile is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ServerMonitor</name>
    <message>
        <source>It was stopped: the server sends more than can be read, and keeps the rest in its memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::SideBySide</name>
    <message>
        <source>The two runs have no ratio in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one ratio that both runs have does not differ: its intervals overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %1 ratios that both runs have differs: their intervals overlap.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 that both runs have, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 ratios</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 differs: its intervals do not overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 differ: their intervals do not overlap</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <message>
        <source>--prefix must have no braces: on a cluster they decide where a key lies, and those of an entity&apos;s keys would not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows &quot;%1&quot; has to be name=value; one word is not.</source>
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
        <source>%1 came to no outcome: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rate must be calls a second, from %1 to %2, not &quot;%3&quot;.</source>
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

TAB is overview, library, results, a lesson, or LESSON/PART, such as cache-aside/break; the
parts are learn, try, break, measure, source, check and notes. page/docs/measuring.md is a
page of the library. --rate N measures N calls a second of each side, answered or not.
Exit status: 0 done; 1 it failed; 2 the command line is wrong; 3 the pattern itself said no.
</source>
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
    <message>
        <source>The private server of this call ends with it: give --data or --redis, and the same to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts, CSV, JSON, report.md and report.html are in %1.
</source>
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
    <name>lab::detail</name>
    <message>
        <source>These are no fields of this scenario&apos;s outcome.</source>
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
        <source>Conditions:</source>
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
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
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
    <message>
        <source>what was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median over that of the first (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if only just</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is clearly faster than all others at any %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the fastest at every %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of them clearly %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 at %3 and %4 at %5 (medians).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is clearly faster than all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 core</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 cores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 batches of at most %2 rounds, spread over %3 a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 more while an interval is wider than ±%2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncounted to warm up: until the medians settle, at most %1 rounds, and %2 after each pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open loop: %1 calls a second of each arm, timed from when they were to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed loop: the next call begins when the one before has been answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adds nothing that could be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adds %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not clearly different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes %2 in the median, %3 %4: %5. %6. With all of that it is %7, and %8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is %1 a second; allowed is %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” prepares something before each call, so it has no fixed rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure it one call after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls that began late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medians had settled after %1 rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medians had not settled after %1 rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rounds; medians had not settled at %2 of %3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took more than ten medians and over 1 ms: %2 of the time measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 samples</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each bound within %1 of its ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runner&apos;s own cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a sample, not subtracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sample took more than ten medians and over 1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples of more than ten medians and over 1 ms, with their share of the time measured: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are per operation. The arms of a comparison take turns in rounds, in an order drawn anew each round; the rounds are taken in batches with pauses between them. The verdicts are computed from the samples: ratios of medians with 95 % intervals from a bootstrap over whole batches; where the interval contains 1, there is no clear difference. An interval covers what varied during that measurement, not what differs from one start of the program to the next. A percentile that the samples are too few to know is shown as –. A stall is a sample that took more than ten medians and over 1 ms; beside their number stands their share of the time measured. All samples are in results.json and samples.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements (PARTIAL: stopped early)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PARTIAL: stopped early. What was to be measured after that is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Not wholly measured: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published, and measured here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (stopped early)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medians of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PARTIAL: stopped early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second over first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first, published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second, published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio, published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first, here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second, here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio, measured here (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published figures are single numbers, without an interval; the ratios are computed. They were measured with: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Redis Pattern Lab %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without --redis URL it starts a server of its own, which it reaches over a unix socket. Each comparison is swept over the first of its variables; what was swept or set otherwise in the window is chosen there. Under which conditions the figures above came about stands with each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of %1 measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way to SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: the second took %1 as long as the first (%2). Here %3 takes %4 as long as %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and nothing measured comes nearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; nearest to the published figure comes “%2” with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own library, on the handle of Qt&apos;s driver</source>
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
    <name>lab::measure::Overview</name>
    <message>
        <source>None of these comparisons is between Redis and SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 comparisons</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redis is clearly faster in %1 of %2, SQLite in %3, neither in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite is clearly faster in %1 of %2, Redis in %3, neither in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Within %2 of them the order turns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::measure::OverviewRow</name>
    <message>
        <source>Redis clearly faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clearly faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite clearly faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the median of “%2” over that of “%3” is %4 (95 % interval %5): %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At other values: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped early.</source>
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
        <source>A counter that forgets itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count inside a hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in common</source>
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
        <source>A key has a TTL of 100 s. SET stores another value. What about the TTL?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter has a TTL of 100 s. INCR counts it up. What about the TTL?</source>
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
        <source>The encoding shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a member</source>
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
        <source>One name, two types</source>
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
        <source>It says %1, and its TTL is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its length is %1, and it begins: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fields: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its members: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order: %1. Within 2^53: %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 integers are all there, stored as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its %1 members are not the integers that it had; it is stored as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody&apos;s counter %1visits was made without an end. Without losing a count, give it one that is 60 to 120 seconds away when you verify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing it anew would lose what is counted meanwhile. Which commands leave the value alone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form Expire gives any key an end; in redis-cli: EXPIRE %1visits 90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The three newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list %1queue has grown past 100 jobs, the newest at the right. Keep the three newest, in their order, and drop the others; do not write them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One command keeps a stretch of a list and drops the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions below 0 count from the right: -1 is the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim %1queue from -3 to -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the hash %1user:{1}, count visits up to the number that its field goal has. Leave the other fields alone, and store none: others count at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hash has an INCR of its own, for one field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both fields. By how much must visits grow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increment a field, visits, by the difference (HINCRBY).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the server store in %1{shop}:both what the sets %1{shop}:fruit and %1{shop}:yellow share. No member may travel to you and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersect shows what it must come to. The command that stores it has a longer name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SINTERSTORE %1{shop}:both %1{shop}:fruit %1{shop}:yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text, many orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody keeps the orders in %1orders as one text, joined by commas: two who append at the same time lose one. Make a list of it, first order first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPUSH and RPUSH refuse the key while it holds a string (WRONGTYPE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPUSH puts the last value given at the front; RPUSH keeps the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tie that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sorted set %1race:{1} ranks who arrived first by nanoseconds, and all three tie. The hash %1race:{1}:ns has the true times. Give them scores by which the first comes first, and which a double can tell apart: none beyond 2^53.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is a double. Of that size, it holds every 256th whole number only; and members of one score stand in the order of their bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The differences are small. What if all scores began at the first arrival?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1crowd was an intset of 300 integers until a word was added. Take the word out, and bring the set back to an intset with the same integers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect tells the encoding. Removing the word does not change it: what has been rebuilt stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set that is made anew is an intset, as long as all members are integers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an end that is reached, or DEL, takes the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCRBYFLOAT takes fractions, INCR does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis neither rounds nor cuts: a text is an integer or it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR counts 64-bit integers, and refuses what is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set holds 1, 2 and 3. SADD adds a word. How does the server store it then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intset is a sorted array of integers, and of no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Redis 7.2 on a small set of any members is packed into one block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before Redis 7.2 a set is an intset or a hashtable, and one word decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would with KEEPTTL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET makes the key anew, its end included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR changes the value in place, as LPUSH, HSET and ZADD do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what replaces a key removes its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key holds a list of three. What does SET answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRONGTYPE: it is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK: the list is replaced by the string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nil: the list stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what SET … NX would answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key holds a list. GET on it is refused with WRONGTYPE. What does MGET answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRONGTYPE, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One wrong key would spoil the answer for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nil, as if there were no such key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MGET never fails: each key without a string is nil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nil in place of the array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one value for each key asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MULTI, INCR n, a command that does not exist, INCR n, EXEC. What does n hold then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: both INCRs have run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it is when a command fails while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: what stood before the mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs before EXEC, so there is no such moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: there is no n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be queued makes EXEC refuse all of it: EXECABORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MULTI, INCR n, LPUSH on a string, INCR n, EXEC. How high is n, which did not exist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPUSH could be queued, and failed while it ran. The others ran all the same: MULTI keeps others out, and undoes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has a TTL of 100 s. SET … KEEPTTL stores another value. What TTL has it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two members get the scores 9007199254740992 (2^53) and 9007199254740993. How many members have a score of exactly 9007199254740993?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is a double. From 2^53 on it no longer holds every whole number: …993 becomes …992 in the score and in the question alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPUSH key a b c, on a new key. In which order does LRANGE give them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPUSH puts one after another at the left, so the last one given stands first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three members have the same score. In which order does ZRANGE give them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of one score stand in the order of their bytes, in which capital letters come before small ones; who came first is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INSERT … ON CONFLICT DO UPDATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE … RETURNING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing one value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a write by key cost, and does the size of the value decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 keys of one size, written over in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does one more cost, and does it matter how many counters there are?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a string each, counted up in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The big key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else waits 20 ms longer than usual (the median before).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each member of a large set has memory of its own; a list is made of packed blocks, and soon freed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small collections are packed into one block of memory. Beyond a threshold Redis rebuilds them, and removing members does not undo it. Watch the memory jump when too many members, or one too long, arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not when growing by size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter that lost its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end the counter has an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter expires between two naive INCRs. What TTL has it then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: it stays for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one it was made with, begun anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no counter: INCR counts only what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order is counted and pushed, or neither, and no order is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR and LPUSH in one MULTI, without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TYPE first, then the same MULTI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done naively, with the clerk&apos;s string in the way: LPUSH fails within the MULTI. And INCR, which stands before it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is undone with the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No form has it: use redis-cli; the chip with the server&apos;s state at the top left copies the command for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get, Delete and Push lose what is appended in between. In redis-cli: WATCH %1orders, GET it, then MULTI, DEL, RPUSH and EXEC, which does nothing when somebody has appended; or a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract zoe&apos;s time from each: ZADD %1race:{1} 0 zoe, then mia and adam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SREM %1crowd everybody, then SUNIONSTORE %1crowd %1crowd. No form has them: use redis-cli; the chip with the server&apos;s state at the top left copies the command for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET without GET reads nothing: it replaces, as SETEX and SINTERSTORE do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET without GET does not look at what it replaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET takes the end away, and KEEPTTL leaves it: the first SET&apos;s 100 s run on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes a key of any type. UNLINK, O(1): the memory is freed in the background, where DEL makes everyone wait, unless lazyfree-lazy-user-del is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds a member&apos;s place without counting all above. ZREVRANK, O(log N); score and total in the same MULTI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEL removes the big key. How long does somebody else&apos;s PING wait at worst, which takes well under a millisecond otherwise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection stays packed to its last member: a listpack, an intset, or a quicklist, which is a chain of listpacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key gets many small members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intset holds integers only. Sets of text are packed from Redis 7.2 on. Lists have always been packed; from 7.2 on a short one is a single listpack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to stop while all is packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key gets one member after another. How many has it when the server stores them in another way, or in the end if it never does?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter was made with SET … PX 500, so that it forgets itself, and INCR keeps its TTL. But when it expires between two visits, INCR makes a new one. Nothing is simulated: half a second passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires: between two visits. crash: the same, and the second visitor crashes after its first write or MULTI. endless: the end was lost before a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop keeps orders in a list and counts them in one MULTI; a clerk stores a string under the list&apos;s name. It is arranged, on real connections, that the SET comes right before the shop writes order 1, and right after order 2. TYPE has been answered by then; a script cannot be caught between its question and its write. Half done: counted, but not pushed. Lost: replaced with its list. Refused: neither counted nor pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One script asks for the type and writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five structures: the wrong one makes each read fetch, or scan, more than it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis executes one command at a time: while it works on a million elements, everybody else waits. An owner does one thing; a neighbour sends a PING every millisecond and notes how long the answer takes. DEL frees in the background where lazyfree-lazy-user-del is on (from 6.0; Valkey 8 has it on by default). The neighbour shares this program&apos;s thread: taking a long reply apart is part of its wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An owner has a big key or many keys, and a neighbour only wants an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEL frees every element before it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMEMBERS or LRANGE 0 -1 answers with every element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEYS looks through all keys of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEYS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNLINK answers at once; another thread frees the elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNLINK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page of SSCAN, or LRANGE 0 999, and no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page of SCAN looks at about a thousand keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A million members of a set take about 55 MB. KEYS and SCAN have a tenth as many keys to look through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small collection is packed into one block, and it grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each member is a byte longer than the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same members, spread over keys of a hundred each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter is about to expire, and its visitors keep coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR alone: the TTL was given when the counter was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPIRE when INCR answers 1: then INCR has made the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET NX with a TTL, then INCR, both in one MULTI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET NX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR and EXPIRE NX in one MULTI (Redis 7.0 on).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPIRE NX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shop keeps its orders under a name that a clerk wants, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WATCH and TYPE first: EXEC refuses if the key has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WATCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naive again, but the note has a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::basic_types::BigKey</name>
    <message>
        <source>%1 took %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PING waited %1 at worst, %2 as a rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::basic_types::EncodingShift</name>
    <message>
        <source>all %1 members stayed packed as %2, in %3 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to member %1 it was a %2 from the first, in %3 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member %1 turned the %2 into a %3, %4 bytes into %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::basic_types::LostTtl</name>
    <message>
        <source>the counter has expired, and another visit is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the counter says %1 and stays for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the counter says %1 and has a TTL of %2 s</source>
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
    <name>lab::patterns::basic_types::WrongType</name>
    <message>
        <source>EXEC answered nil: the key changed after WATCH, so nothing was done. It is a %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPUSH failed, yet INCR in the same MULTI has run: there is no rollback</source>
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
        <source>half done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order 1 was %1, order 2 was %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::benchmark</name>
    <message>
        <source>Way to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unix socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP over loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server writes to disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the server has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AOF, fsync everysec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AOF, fsync always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What SQLite waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL + NORMAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL + FULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DELETE + FULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a private one for this point</source>
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
        <source>journal mode and synchronous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the five are as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as %1; its fields are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as %1; its fields are not what they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: %1 samples, from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of five is slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading one of the baskets %1bench:basket:{shop}:1 to …:5 takes far longer than reading the others. Find out which, without reading them all, and remove it so that nobody waits while its members are freed. Leave the others as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a read of everything costs grows with what is there. That can be asked without reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCARD tells how many members a set has, MEMORY USAGE what it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEL frees the members before it answers. UNLINK leaves them to another thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a benchmark left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A benchmark was broken off. Of its keys %1bench:left:{old}:1 to …:5 some have no end, and would still take memory in a year. Let those end within an hour; leave the others, and all values, as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ in something that is not in their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL answers -1 for no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPIRE … 3600 for those; or for each of them, with NX (Redis 7.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small, and kept as if it were large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1bench:profile:{ada} has four short fields, and takes more memory than others with as many. Let the same fields with the same values be kept compactly again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OBJECT ENCODING tells what it is kept in. One of the fields was long once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hash turns from a listpack into a hash table by itself, and never back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all fields, UNLINK the key, and make it anew by HSET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ones do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list %1bench:samples:{run} are the times of a run, the warm-up in front; how many that were is in %1bench:warm-up:{run}. Take these out, and leave all others in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is to keep its end and lose its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTRIM says what is kept, by first and last position; positions count from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTRIM from that number to -1, or LPOP with it as its count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The average of two percentiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two servers were measured, 40 calls of one, 10 of the other: %1bench:calls:{pair}:first and …:second, with microseconds as scores. In %1bench:p90:{pair} somebody has put the average of their 90th percentiles. Put the 90th percentile of all 50 calls there: the smallest time that 45 of them do not exceed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentiles cannot be averaged; the calls can be put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZUNION (Redis 6.2) or ZUNIONSTORE makes one of two; their members differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In ascending order it is the 45th of the 50: position 44, WITHSCORES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five numbers, one round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1bench:hits:{site}:1 to …:5 are counters. Put their sum into %1bench:hits:{site}:total, and read them in one round trip, not by a GET for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it take five times that needs to be taken once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MGET takes many keys and answers all values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MGET of all five, then SET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server stands still, and a GET waits for 150 ms until it is answered. SLOWLOG keeps what takes longer than 20 ms. How many entries does it have afterwards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: the GET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has waited so long. SLOWLOG knows only for how long a command was executed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts the execution alone: neither waiting in line nor the way. Who wants to know what clients wait for has to measure where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: the GET and the CLIENT PAUSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither was executed for that long: the one had to wait, the other only said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of a hash was 5000 bytes long and is set to one byte again. What does OBJECT ENCODING say? (A benchmark on such a key measures something else than one on a fresh key.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listpack, as of any small hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small hash that has always been small is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hashtable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It turns into a hash table when a value grows too long, and never back. Only a key that is made anew is compact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error: the field is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 512 MB are allowed; only the compact form has a lower limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 calls take 1 ms and 10 take 101 ms: 11 ms on average. The sorted set has all 100. What does ZCOUNT say of those between 5 and 20 ms?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for the mean: it lies where no call is. The median and the percentiles are times that somebody did wait for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50: half of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half are below the median, which is 1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These took 1 ms each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server stands still twice, for 80 ms each. A client calls it one call after the other, hundreds of times. How many of its calls meet a stall?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the server stands still, the client waits with one call and makes no other. However long a stall lasts, it is one slow call among hundreds: that is coordinated omission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two arms are the same call. Ten times each is called once, and the faster one is the winner. In how many of the ten trials is there a winner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two times are hardly ever the same, and one of them is the smaller. That says nothing yet: how much they differ by chance has to be known first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes least, what most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has as much to do for both hundreds. One by one each waits for the way there and back; in a pipeline they share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORDER BY with an index, prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZRANGE REV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ten of many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the first ten cost, and what of that is the store?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>players with a score each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORDER BY on an index that has it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 000 products of five columns, as JSON under a key each and as rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a connection each; those of Redis are served by one thread of this program, those of SQLite have a thread each. Each makes 10 calls one after the other; the time of a sample is that of all, divided by the calls of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited for as SQLite&apos;s busy_timeout does, up to 5 s; the waits are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many clients read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many reads get through when more and more clients ask at a time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many clients write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of writes when more and more clients have some?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added database latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One read by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does one product cost, and what of that is the store?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one product at a time, in a scattered order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does each of a hundred reads cost, one after the other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hundred of 1 000 products one after the other, each with a round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE, prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE, one transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR, one pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hundred increments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does each increment cost, and what is on the disk when it has been answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hundred increments one after the other, each a transaction of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipeline against one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a command cost when many share a round trip, and a statement when many share a transaction?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands in a pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5 are in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such product: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median %1, p99 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median %1, slowest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was read %2 times: %3. The first call took %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 round trips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reads in %2: %3 in all, %4 a read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls, %2 of them late. From when each was to begin: %3; from when it did: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing to state beside a measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 things to state beside a measurement.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Journal mode %1, synchronous %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET of a product as JSON, or SELECT of its row, one call after the other; and how their times are spread. Recording each call is part of its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same reads, several in one write; or several in one transaction. Each is still O(1), and they share the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at a fixed rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that are to begin so many times a second, whoever has answered. One that cannot, since the one before is not done, is late, and its wait counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would show in a measurement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INFO, CLIENT LIST and CONFIG GET of what the server does besides answering. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody watches by MONITOR: each command is sent once more, to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are at work: %1 commands a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child process is writing a snapshot or a new append-only file right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory limit is nearly reached: writes may first have to evict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No append-only file: a write that was answered is on no disk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appendfsync always: writes are answered once they are on the disk, so SQLite has to run with synchronous FULL beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appendfsync %1: a write is answered before the disk has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots: save %1. While one is written, pages that change are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latency monitor is off: LATENCY LATEST will not tell of stalls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT, prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A winner where there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A winner is declared in no more trials than chance explains for a method that errs in one of twenty (beyond that, not one run in a thousand).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty times A and B, which are the same, are called once each, and the faster one is the winner. In how many trials is there a winner?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The p99 that saw nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told shows it: a p99 no shorter than nine tenths of what somebody who comes at any moment meets, or the stalls themselves with at least nine tenths of their time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stall lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three times the server stands still for 100 ms, a fifth of the time. A client calls it about a thousand times, one call after the other. How many of its calls meet a stall?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is Redis faster than SQLite, and by how much? Measure it here, and see how sure it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B are the same GET over the same connection: neither is faster. Somebody measures both and says which one is, again and again. The ways with an interval measure interleaved, warmed up, in batches over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B are the same GET: neither can be the faster one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A once, then B once; who took less time is the faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten calls of A, then ten of B; the smaller mean wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A winner only if the interval of the ratio excludes 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, and it has to win a second time as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server stands still for a fifth of the time, as it does while a slow script runs: here by CLIENT PAUSE, so that it is known for how long. A client calls it each millisecond, or as often as it can, and tells the 99th percentile. Missing calls are filled in as HdrHistogram does for an expected interval: a guess, and a good one where calls would have come evenly. The server is started for this run and ends with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server will stand still now and then while a client calls it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One call after the other; while it waits, it makes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call each millisecond, timed from when it was due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closed loop; missing calls are filled in afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closed loop&apos;s p99, with the stalls counted beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the caller&apos;s clock: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::benchmark::OneSample</name>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A is the faster one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is the faster one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial %1: %2; time of B by time of A: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by up to %2×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a winner in %1 of %2 trials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::benchmark::StalledServer</name>
    <message>
        <source>Starting a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it tells a p99 of %1 where %2 is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 stalls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2 in %3 of the time</source>
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
        <source>%1 is not the row as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a price safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the expiries</source>
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
        <source>Keys that expire together</source>
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
        <source>The write that was overtaken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stampede on a hot key</source>
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
        <source>A copy that was good has been made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first and the last end are %1 s apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get product 3 into the cache, equal to its row, with an end of at most 6 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever misses stores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a product, with id 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product that is said not to exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product 5 was created a minute ago, and readers still hear that it does not exist. Mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the cache. What does it say of product 5, and for how long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A miss was remembered. Whoever creates a product deletes its key: nobody did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product 2 is cached. Raise its price by exactly 1000, so that no reader gets the old one. The copy has to be deleted, not rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the row, then the copy. “Look into the cache” and “Read without the cache” show both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Change a product” does both: what is the present price?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delete got lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row was changed, and the DEL of its copy never arrived: one of the products 1 to 5 is cached as it was. Find it and let readers get the row. The other four copies are good: they stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cache says and what the row says can be read side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Read without the cache” tells the row, “Look into the cache” the copy. Compare the prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete that one key, or change the product to what it is: that deletes its copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products 1 to 5 were cached by a script, all with the same end. Let the first and the last end be at least 20 s apart, and leave the copies what they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gives a key that is there another end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPIRE, a different one for each; or delete them and read all five, if the dice are kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For that the cache would have to know of the INSERT: nobody told it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remembered miss stays until its 30 s are over. Whoever creates a product deletes its key, as whoever changes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error, since cache and database disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody compares the two: a hit is believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that three readers want has just expired. The database takes 100 ms for an answer, and all of them come within that time. How many of them ask it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET does not tell a reader that another one is already fetching the value. Redis runs their commands one after another, and each of them finds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product that does not exist is asked for ten times, and misses are remembered. How many of the requests reach the database?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one stored the miss itself, as JSON null with a TTL of 30 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key exists. After EXPIRE key 0, what does TTL key answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1: it has no end any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would be PERSIST; or a SET, which makes the key anew, without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: it ends within this second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL rounds, so 0 may be seen just before an end. Here the end is not ahead: it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-2: there is no such key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end that is not in the future deletes the key at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern has stored a copy and a remembered miss, and somebody has just taken the lock of a stampede. Nobody touches them. In which order do they go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would hurt most when it stays too long ends first: a lock whose owner crashed keeps everybody waiting, a remembered miss hides a new product, a copy is merely old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE, then DEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change with its invalidation, and without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does keeping the cache true cost a writer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one row, written with the price it has; a DEL of a key that is mostly gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right after a SELECT that is not timed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, later than it should end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that the lock is held, long after its life has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many keys are made at the same moment; ten times a second EXISTS asks how many are left (too many commands to be listed). Each that goes is a query as soon as somebody asks for it again: an avalanche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no second does more than half of the keys go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without jitter, how many keys go in the worst second?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for what is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers ask for products that do not exist, each time for another one by chance. Try it with 10 different ids as well: then the same ones come again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of ten requests for what does not exist, at most one reaches the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misses are remembered, the ids are random. How many requests reach the database all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtaken: a reader has read the old row; before it stores the copy, a writer changes row and cache. lost-delete: a copy is cached, and the writer crashes right after its UPDATE. The moment is arranged, all else is real. The lease: Nishtala et al., Scaling Memcache at Facebook, NSDI 2013.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end the cache holds no copy that is older than the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE the row, then DEL the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEL, UPDATE, and DEL again 100 ms later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader stalls for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it stores. Try more than 100 with the way twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done naively, what does the cache hold in the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the old price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing, or the new price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All readers want one key, and come back twelve times in its life, until it has expired. Count the queries that reach the database: it answers slowly, and more so the more are asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of ten readers at most one has to ask the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them want the key when it expires. How many queries will the database get, done naively?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is not 1000 higher than it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the readers does not get what the row said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEL %1product:{5}, in redis-cli or by “Delete” in lesson 01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows, and what readers get, are as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name, a price or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each TTL has a random part of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows are cached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies spare a slow database, until one expires and everybody asks at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many keys are made in one moment, and each will expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys have the same TTL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers ask for products that do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“No such product” is cached for 30 s as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, and who misses over 20 times a minute is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is about to change, in the row and in its copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEL the copy, then UPDATE the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who misses takes a token; a write makes it worthless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 readers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Many readers want one key, and it is about to expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who misses asks the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random part in the TTL: spreads many keys, not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets SET NX asks; the others wait for its copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By chance somebody refreshes ahead of the expiry (XFetch).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old copy is handed out while one reader asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break a cache in 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 want the same product. Its cached copy expires. How many of them will ask the database?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>queries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::patterns::cache_aside::MassExpiry</name>
    <message>
        <source>%1 keys with a TTL of %2 s + 0…%3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that %1 keys are there, though their time to live has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keys to expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expired, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 keys went within one second at worst</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::cache_aside::Penetration</name>
    <message>
        <source>%1 of %2 requests reached the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is refused: its miss %1 within a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::cache_aside::StaleWrite</name>
    <message>
        <source>has the row, and has not stored it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: its lease is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cache holds the old price, for up to %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cache holds the row&apos;s price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cache is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::cache_aside::Stampede</name>
    <message>
        <source>the hot key will expire in %1 ms; each reader comes back every %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refreshes before the expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database was asked once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the database was asked %1 times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::patterns::counter</name>
    <message>
        <source>In the set: %1. The number says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a batch is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says %1, and: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR refuses %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts %1 visitors, the two days together %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that drifted away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set of those who like post 1 is right, the number of its likes is not. Mend the number, and leave the set as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are in a set can be asked without reading them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCARD of %1post:{1}:liked_users is what %1post:{1}:likes should say. The script of “Like, or unlike” sets it; but it changes the set as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET the number, or let somebody who is not in the set like it and unlike it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes that nobody gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bots like post 2. Take away their likes in %1post:{2}:liked_users, keep everybody else&apos;s, and let the number agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the set: the names tell who is a bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two keys say who likes the post and how many. SREM changes one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Like, or unlike” undoes a like in both, one bot at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flush that was not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flusher of post 2 has crashed, and its batch is still in %1post:{2}:views:batch. Meanwhile more views came. See to it that the database has every view, each of them once, and Redis none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the batch added before the crash, or not? The database knows it by the batch&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Both counts” counts a batch only while the database has not added it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Flush into the database” ends what somebody has left, and then moves what came since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter that refuses to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script has restored the views of post 3 from a file. INCR fails ever since. Let it count on from the number that it had; it never expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What exactly is in %1post:{3}:views? Look at every byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of a file ends with a line break, and “redis-cli -x SET” stores it with the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET the key to the digits alone. DEL would begin at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour that does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SET without KEEPTTL takes the end away. What gives one to a key that is there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“View a post” can give an end, too, to a counter that has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPIRE %1post:{1}:views 3600, at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors of two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1post:{3}:visitors:monday and …:tuesday are HyperLogLogs. Make %1post:{3}:visitors count the different visitors of both days; who came on both counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the two counts would count some visitors twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PFCOUNT of two keys answers the question, and keeps nothing. What keeps it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PFMERGE %1post:{3}:visitors and the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter has reached 9223372036854775807, the largest 64-bit integer. What does INCR do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wraps around to -9223372036854775808</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In many languages it would. Redis looks before it adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on as a floating-point number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only INCRBYFLOAT computes with those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is refused, and the value stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“increment or decrement would overflow”: a counter never becomes something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PFADD has made a HyperLogLog. What does TYPE say of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyperloglog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such type: PF commands know their own bytes by the first four, HYLL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers as a set would, but no member can be read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a string of bytes. GET and SET copy it; APPEND would ruin it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter of this hour has a TTL of 3600 s. Somebody reads and clears it by SET key 0 GET. What about the TTL?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would with KEEPTTL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone: the counter stays for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SET without KEEPTTL takes the end away, with GET as without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what GETDEL does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker watches a key that says 5. Another client sets it to 5. What does the worker&apos;s EXEC do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It executes: the value is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WATCH does not compare values: it hears that the key was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does nothing and answers nil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was written in between, and that is all that WATCH looks at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXECABORT is for commands that could not be queued. A nil says: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter says 0. Three workers GET it at the same moment, and then each SETs it one higher. What does it say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them have read 0, and all of them write 1. Each write alone is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 views are flushed by GET, UPDATE and DECRBY, and the flusher crashes before the DECRBY. 10 more views come, and the next flusher does its work. What does the database say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 were added before the crash, and the counter still said 20 afterwards. To add them once, the database has to know which views it has added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 000 different visitors. Which way of knowing how many there were takes the least memory, which the most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persistence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal mode and synchronous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PFADD and PFCOUNT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INSERT and count(*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more, and how safe it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does an increment cost, and what does it cost to have it on disk before the answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one counter, one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two private ones, each with its persistence, over a unix socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe before the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A like and its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a toggle cost that keeps set and number together, and does it grow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users who like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one post; users like and unlike it in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twin&apos;s own transaction: three or four statements, prepared once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost to know how many different visitors there were, and does it grow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twin&apos;s own transaction; it knows the exact number, and who they were. PFCOUNT&apos;s standard error is 0.81 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String, Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 3 are in the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 view</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 views</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 user likes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 users like it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No such post: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since the last flush; the counter: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row that is not there cannot be counted up: INCR would have made one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the database; Redis was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liked: now %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unliked: now %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 visitor so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 different visitors so far, about.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Views of it may be in Redis all the same: whoever counts does not look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in the database, %3 still in Redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved: there is no row to move it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to a counter that has no end. What it counts then is lost unless it is flushed in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR, O(1): reads, adds and writes in one step. TTL is asked only to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View a post, in SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count a visitor once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like, or unlike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One script: SADD, or SREM if the user was in, then the number from SCARD. O(1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flush into the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the views aside under an id, adds them where that id is new, drops them: write-behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The like that counted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end the number of likes is the number of users in the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SISMEMBER, then SADD and INCR, or SREM and DECR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crash: one of the clients crashes after it has changed the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 clicks of one user, checked and then written. What does the number of likes say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views lost on their way to the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views are counted in Redis and moved into the database now and then. While a flush is under way half of the views arrive; or the flusher crashes at its worst moment, and another one flushes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end Redis and the database together have every view, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET, UPDATE, DEL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views: half of them arrive while the flush is under way. crash: that, and the flusher crashes before its last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 views, then GET; 10 more, then UPDATE and DEL. How many are in the database in the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update that got lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end every increment is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increments of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 workers count to 100 each by GET and SET, 2000 in all. How far does the key get?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AOF everysec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AOF always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL + NORMAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL + FULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DELETE + FULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database was not there when it was prepared: give both calls the same --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has %1 views, the counter says %2; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The views of post 1 should be those of this hour, and were made with a TTL. Somebody has repaired the number by SET, and now they stay for ever. Let them go within an hour, and lose none now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number does not know whom it has counted. The HyperLogLog knows about how many they were, in 12 KB at most (about 14 KB of memory, as the server allots it). The set knows each of them by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AOF always and synchronous FULL wait for the disk; when the machine loses power, everysec may lose about a second, WAL + NORMAL the last commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one post; visitors who have been there come again, so that PFCOUNT answers what it has kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> A batch that somebody had left unfinished was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved into the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE … SET views = views + 1: as safe as INCR, and a transaction each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PFADD and PFCOUNT in one MULTI, O(1): a HyperLogLog of at most 12 KB (about 14 KB of memory, as the server allots it), standard error 0.81 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET, and the batch on its way; SELECT: the views are the sum of the two, unless a flush comes in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no batch: it needs an id, and a whole number of views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, or delete it: what it has is moved by nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its views stay in Redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty workers read, add one, write back, and lose what others counted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One user, who does not like the post yet, clicks “like” in many tabs at the same moment: each click should undo the one before. The set says whether they like it, the number how many do. Going by replies, two clicks at once may undo the same like, so that one of them is lost, and a crash in between leaves a number that is not the set&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One user clicks “like” in many tabs at the same moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR or DECR by what SADD and SREM answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One script changes the set and sets the number to SCARD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views arrive while a flusher moves them to the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GETDEL, UPDATE: what arrives later stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GETDEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET, UPDATE, then DECRBY by what was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DECRBY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views are set aside under an id, and an id is added once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers count one key up, all at once. Each of them does it right, one after another; together they write over what the others have written. In the naive way they count a second key by INCR as well, to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers count one key up, all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET, add one, SET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WATCH, GET, SET in a MULTI; again if another was quicker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WATCH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR: the server reads, adds and writes in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::counter::DoubleLike</name>
    <message>
        <source>nobody likes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one user likes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 users like it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and the number says %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::counter::FlushRace</name>
    <message>
        <source>all %1 views are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 views are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 views are counted twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::counter::LostUpdate</name>
    <message>
        <source>all %1 are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::counter::PostTable</name>
    <message>
        <source>Post %1 has gone meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post %1 has %2 views in the database, and %3 more would pass %4, the most that a row can hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::lock</name>
    <message>
        <source>Three coupons, three users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of them there are is said when the coupon is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Set up a coupon” with a stock of 3, then “Issue one, under the lock” for three users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock of a worker who is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five jobs are locked: %1lock:{job:1} to {job:5}. Four workers are at work; the fifth crashed weeks ago, and its job has not been done since. Free that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All five have an owner. What has the lock of somebody who crashed between two commands that the others have and it has not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL tells: look at each of the five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one whose TTL is -1 never ends: DEL it, or release it with the owner that GET tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody comes too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to issue one. What is said, and what is compared with what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1coupon:{flash}:fence is the highest token that has written, %1lock:{coupon:flash}:fence the last that was handed out. Which of them is wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 coupons are left. 7 buyers look (GET), and only then does the first of them take one (DECR). How many are sold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them saw 3 and was right to take one. DECR does not stop at 0 either: the stock is -4 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A holder wants more time: SET lock mine XX PX 60000. Its lock has ended meanwhile, and another holds it. What does SET answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nil: the key has another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XX asks whether there is a key, not what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK: now it is mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XX only wants the key to be there. The other has lost its lock and does not know: who extends has to compare, in a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error: it is not mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the server a lock is a string like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock has the value a. What does SET lock b NX GET PX 60000 answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK, as SET does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With GET it answers what was there before, whether it has set anything or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a: nothing was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NX and GET go together since 7.0, and GET turns the answer around: what was there before means refused, nil means that the lock is yours. A program that checks for OK never gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nil, since NX refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without GET it would be. With GET nil means that there was nothing before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter of the tokens stands at 2 and is lost: evicted, or gone with a server. What is the next token?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error: there is no counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR takes a key that is not there for 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is gone is gone: the server has no other note of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first holder stalls, and gives its lock back by DEL. In which order does this happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DEL frees what is the second one&apos;s by then, and so the third gets in while the second is at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acquire.lua, release.lua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lease row, taken and given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEGIN IMMEDIATE, COMMIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock, GET, SET, release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEGIN IMMEDIATE, SELECT, UPDATE, COMMIT</source>
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
    <message>
        <source>Taking a lock and giving it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a lock cost that nobody else wants?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two scripts, one round trip each, and an owner of 128 random bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lease row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two statements that write, each its own transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEGIN IMMEDIATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes nothing. It locks the whole database against other writers, not one resource, and ends with its connection, not after a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many want the same lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long does one round take when all clients come at once?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting in Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever is refused tries again 1 ms later; all clients in one thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting in SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the busy handler, a thread and a connection each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributed lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String (SET NX PX), Lua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of at most 100 characters without braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any name for what is locked; coupon:ID is the lock of a coupon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What acquiring gave; the form takes it over. Try another one, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked, and the lock never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked, for another %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever took it gave it no TTL. If the holder is gone, somebody has to free it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program waits a little, not always equally long, and tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no coupon %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Set up a coupon” makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: something with a higher token has written to %1 before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder came too late. If everybody is refused, the counter of the tokens has gone back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has one already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 coupons of %2, and nobody has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a coupon, left: %2. The lock was held meanwhile, with token %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a coupon, left: %2. Nothing kept others out between the look and the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lock is held by %1, and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lock is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: %1, issued: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked for %2 s, by an owner whom nobody else can be; its token is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this owner does not hold %1, any more or at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This owner does not hold %1, any more or at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A holder who hears that stops working: somebody else may have begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked for %2 s from now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many of them, and nobody has one: SET and DEL in one transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue one, under the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the coupon&apos;s lock for 30 s, gives the user one if any is left, and gives the lock back: EXISTS and three scripts, O(1) each. One for each user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue one, unsafely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET and SISMEMBER, a decision in the program, then DECR and SADD. Done by one at a time it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET, SCARD, and GET and TTL of its lock, without changing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquire a lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nobody holds it: the next token by INCR, SET NX PX, in one script; O(1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET, and PEXPIRE if it is this owner&apos;s, in one script; O(1). The TTL counts from now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET, and DEL if it is this owner&apos;s, in one script; O(1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder who overstays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first stalls while it holds the lock: a long garbage collection, a suspended machine, a slow disk. Its time ends, the second takes the lock, then the first gives back what it thinks is its own. The end of the lock is a real one; where the stall comes is arranged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares and deletes in one script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the script nobody&apos;s lock is taken away. How many are at work at once all the same, at most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The write that came too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock is in a row of SQLite, the lock in Redis. The first reads the stock and stalls until its lock has ended; the second sells one meanwhile; then the first writes what it had worked out. Where the stall comes is arranged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock and accepted sales add up to what there was: no sale is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were 10, and both sales were accepted. What does the stock say in the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More sold than there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody wants a coupon, and there are not enough. Unsafely, all look before the first of them takes one: that moment is arranged, all else is real. Retries of those who wait for the lock are commands like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET, compare in the program, DECR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 coupons, 50 buyers who all look before they take. How many are sold, done unsafely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redlock: three servers, and one dies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that the lock is held, long after its life has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: %1, issued: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it should be: %1 of the five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by the coupon: %1, handed out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let three users have one of the coupon may each, and none be left; all of them issued under the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coupon flash has a stock, and nobody gets one since the server with the locks was restored from a backup. Let it be issued again, without any token being let in that is refused today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens must never go back: SET the counter of the lock to what the coupon has seen, or higher: a holder from before the backup may have a token that has not written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins anew, without a word. Whatever checks tokens refuses the new holders until the counter has caught up, and lets in a late one from before, whose token is higher than theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clients, one after the other, want a lock with a life of 10 s; the last server is dead before the first comes. The servers are started for this run and end with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two clients gets the lock, and the other does not while that lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One server, and it is dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every client takes the lock, reads a number, writes it one higher and gives the lock back; the time until all are done, by their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s lock is taken away before its time is over. (None of these keeps two from working at once: watch how many are.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many are sold as there were or were wanted, each to another buyer; the stock says the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dead server comes back, one that has granted the lock is started anew, and neither remembers. How many of the two clients get the lock?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifty buyers, ten coupons: never sell an eleventh, even when who holds the lock stalls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of three holds the lock, and is about to stall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the lock back by DEL, whoever holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET, compare in the program, stall, then DEL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first has the lock, reads the stock, and is about to stall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusts the lock: SELECT, then UPDATE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks once more for its lock, stalls, then writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row refuses a token lower than the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody wants a coupon, all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same three steps, between acquire and release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One script looks and changes; no lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clients want one lock, and a server is dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redlock: more than half of three servers must grant it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, then two servers come back without their data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, but each write is on disk before the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::lock::ExpiredHolder</name>
    <message>
        <source>stalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works; at work now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lock was taken away while it worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lock was taken away, and at most %1 was at work at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lock was taken away, and %1 were at work at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lock was taken away, and yet %1 were at work at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::lock::Fencing</name>
    <message>
        <source>stalls before it writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives up: its lock has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: token %1 is older than one that has written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote %1 with token %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were sold of %2, and the stock is %3: the late write overwrote the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the late write was refused, and sold and stock add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold and stock add up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::lock::Oversell</name>
    <message>
        <source>one of %2 was sold, and the stock is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 were sold, and the stock is %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::patterns::lock::Quorum</name>
    <message>
        <source>Starting servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1 is dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1 is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds the lock on %1 of %2, for another %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody could take the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two clients held the same lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one client held the lock, and the other was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not get the lock, and gives back what it got</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::otp</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that never end: %1. As they have to be: %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With spaces: %1. With dashes: %2. The digits alone: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code: %1. Tries used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked out since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three counts will go by themselves. What tells the fourth from them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL answers -1 for a key that never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that sends codes crashed between SET and EXPIRE. One of the codes in %1otp:{+442079460111} to …113} never ends. Its owner has the message and is about to type it: let that very code end within an hour, and leave the others alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“How a code stands” tells what TTL says of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending a new code would be of no use to who has the old one. What gives an end to a key as it is?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPIRE with 3600 seconds, at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One phone, three codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older version took phone numbers as they were typed: the same phone has codes under %1otp:{+44 20 7946 0121}, %1otp:{+44-20-7946-0121} and %1otp:{+442079460121}. Leave only the last of these keys, with the code that was sent last and the time that code still has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three had the same life when they were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one with the longest TTL is the newest. What moves a value along with its end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RENAME the newest to the last key, and DEL the third. A name with spaces is typed in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right code is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes were moved here through a table of numbers. The owner of %1otp:{+442079460131} types what the message says, and is told that it is wrong. Mend the stored code: the message is right. It has to end as it would have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do all codes have in common, and this one not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number has no leading zeros, and a code has six digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of %1otp:{+442079460141} has mistyped five times, and support is sure that it is them. Give them one more try with the same code, not five; and the count still has to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many tries are used stands in …:attempts. What should it say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET would take its end away, unless it is told not to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DECR keeps the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code that is a minute old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a demonstration, put the code 000042 under %1otp:{+442079460151}, as if it had been sent a minute ago: “Send a code” may replace it at once, and if nobody does it ends in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing notes when a code was sent. What is that told by?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code lives for 180 s, and the next may be sent after 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET it with an EX of 120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is stored as 041973. Somebody makes “another one” by INCR. What comes of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>041974</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis keeps no number of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>41974</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many languages read it so. To Redis a text that begins with 0 is no integer, unless it is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“value is not an integer”: what INCR would write back differently, it does not read. So a code is a text, and never a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was right, but it is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nil: the code is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GETDEL deletes before anybody knows whether the guess was right. Whoever knows the phone&apos;s number can keep its owner out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take what is not there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count of tries is to end with its code: PEXPIRE count, with what PTTL code has answered. The code has no end, so that is -1. Is the count there afterwards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, and it has no end either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL says -1 for that; EXPIRE does not take it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it was deleted at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEXPIRE is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A negative time is allowed: it is the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code with 100 s left is renamed to a key that has a code without an end. What does the key have then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end, as it had before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RENAME deletes what was there, its end included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 100 s of the renamed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end belongs to the key and moves along with its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RENAME is refused: the key is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is RENAMENX, and it answers 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code has 450 ms left. What does TTL say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL rounds to the nearest second; from 500 ms on it is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL rounds to the nearest second: 0 is a key that is there. Gone is -2. PTTL tells it exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That says that there is no key; it is there for 450 ms more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code was sent 20 s ago with a life of 180 s and a cooldown of 30 s. A wrong guess comes, and is counted by INCR count and EXPIRE count 180. Which goes first, which last?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count outlives the code: unless it is deleted, the next code is born with a try used. The script gives it what the code has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 guesses come at the same moment, and a code has five tries. Each client reads code and count, compares, and then counts up. How many guesses are compared?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All have read that no try is used, before the first has counted one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now INCR comes first, and who gets more than 5 does not compare: GET, compare, DEL. 20 clients send the right code at once. How many can be let in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five may compare, and all of them may have read the code before the first one deletes it. Only one DEL answers 1: that could decide, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upsert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upsert and sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess, counted and compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a wrong guess cost, which both sides have to write down, and does it grow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong guesses at one code after another, with no limit of tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twin&apos;s own transaction: SELECT and UPDATE, prepared once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code, stored anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost to store a code that ends by itself, and one that has to be swept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new codes for phones that have one, without a cooldown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twin&apos;s own transaction: an upsert; with the sweep, a DELETE by an index before it, which finds nothing that has ended. What Redis spends on ended keys meanwhile is not in its samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String with TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phone number of 7 to 15 digits, such as +44 20 7946 0018 or 020-7946-0018</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces and dashes make no difference: the key has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: a code was sent a moment ago. Ask again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that was sent is still good, if its tries are not used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent: %1, good for %2. It is shown for learning only: a real service sends it to the phone and tells nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified. The code is used up and gone, and its count with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong: try %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code stays until it is tried too often or ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last one: from now on not even the right code is let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked out: all tries of this code are used, and nothing is compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new code, once the cooldown is over, has new tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired: there is no code for this phone that could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never sent, has ended or was used. Which of them is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code. One may be sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a code without an end, which was not sent from here and is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a code: %1; tries used: %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The next one may be sent in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The next one may be sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the message has it. What stands here first is a guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One script: PTTL tells whether the cooldown runs; SET with 180 s, DEL of the tries. O(1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One script: counts the try, compares, deletes the code that was right. O(1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a code stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock that opened by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five tries, and then nothing is compared any more: but for how long? Somebody guesses until they are refused, waits until the count of tries has gone, if it goes, and guesses again. Then the owner asks for a new code and types it. Codes live for 2.5 s here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One code is never compared with more than five guesses, and the owner&apos;s next code works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code lives ten times as long as the count of its tries. Somebody guesses until refused, waits once, and guesses until refused again. How many guesses at this code are compared?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hundred guesses at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code may be tried five times. Somebody does not send one guess after another, but all at the same moment. The service counts what it has compared and whom it has let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more guesses are compared than the limit, and a right code lets in exactly one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, and only the one whose DEL answers 1 is let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One script counts, compares and deletes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guesses at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries that the code has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong: each another wrong code. right: all of them the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 guesses at the same moment, five tries, checked and then counted. How many guesses are compared with the code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message that came last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message is sent, and its code is the one that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taps at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older version counts tries without ever clearing them: one of four phones is locked out, and will be with every code that it gets. The counts are %1otp:{+442079460101}:attempts to …104}:attempts. Find that one and let it end within an hour, or delete it; leave the others as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEL that one, or give it an end by EXPIRE: of 3600 seconds, at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET it with the zero in front, and KEEPTTL (Redis 6.0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To let a code work only once, a service takes it by GETDEL (Redis 6.2) and compares it itself. Somebody guesses wrong. Then the owner types the right code. What does their GETDEL answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end in the past deletes, and one of 0 ms does: nothing is ever counted. So the script looks at the TTL first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PTTL and GET of the count, in one round trip: the code itself is not read. O(1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two taps at once, checked by the TTL and then stored. Two messages come, in an order that nobody promises. Here the first tap&apos;s message arrives last. Is its code accepted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five guesses at a code have to stay five, even if 200 arrive at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five tries for a code, and somebody who guesses and waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count of tries lives a tenth as long as the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR alone: the count of tries never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count lives as long as its code; a new code ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code may be tried a few times, and all guesses come at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the count of tries, compares, then INCR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR first, and compare only up to the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEL&apos;s reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person taps “send me a code” and taps again, before the first tap is through. Each message costs money, and they type the code of the one that came last. The phone&apos;s inbox is a list here, in the order in which messages arrive. (A crash between cooldown and SET leaves a cooldown without a code.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody taps “send me a code” again, before the first tap is through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PTTL says none was sent lately; then SET and the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who makes the cooldown key by SET NX sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET NX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One script looks at the TTL and stores the code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::otp::LockLife</name>
    <message>
        <source>one guess was compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 guesses were compared</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and the next code was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and the next code was refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::otp::OneTimeCode</name>
    <message>
        <source>what came of a guess</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::otp::ParallelGuess</name>
    <message>
        <source>one guess was compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 guesses were compared</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nobody was let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one client was let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 clients were let in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::otp::ResendRace</name>
    <message>
        <source>one message came</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 messages came</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and the code of the newest works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and the code of the newest is refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::pubsub</name>
    <message>
        <source>The copy says %1 and version %2; changes in the stream: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left in the outbox: %1. Published: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each comes once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted: %1. Subscribed by the channel&apos;s name: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follower that fell behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follower lost its connection. Its copy, %1follower:{stock}:copy, is of version 3; every change since is in the stream %1follower:{stock}:changes, with the version as its id: each adds to the value. Bring the copy to the newest version, and leave the stream as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the changes does the copy have already? Its version says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XRANGE from (3-0 on: those are missing. Applying all of them would count some twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HINCRBY … value by each of their numbers, then HSET … version to the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follower that counted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follower subscribed, read the state, and then applied every message that it had got, those too that the state had already. %1follower:{stock}:copy says the newest version, and a value that is too high. What each version adds is in the stream %1follower:{stock}:changes. Give the copy the right value, and leave the stream as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should a copy of that version say? The stream has every change from the first on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add up what XRANGE shows: each entry once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HSET … value to that sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded, and never published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders were written to the outbox %1outbox:{orders}, and the program that publishes them crashed. Publish each one, once and in their order, to the channel %1orders:{all}, as it stands there or by the form; and leave nothing in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRANGE shows what is there; the first one is the oldest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish first, and remove afterwards: a crash in between sends one twice, and loses none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUBLISH each of the three, then DEL the list, or LPOP after each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything comes twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker subscribes to each channel in the set %1worker:{1}:channels and to each pattern in %1worker:{1}:patterns, and some messages come to it twice. Change the two sets so that a message of each of those channels comes exactly once, and still of all three. It is to hear nothing from a channel whose name merely begins like one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One connection with several subscriptions that match gets a message once for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMEMBERS of both: which channels match a pattern as well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SREM the pattern, or those channels that it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough who listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1alarm:{1} says how many have to listen for alarms. See to it that exactly so many are subscribed to the channel %1alarm:{1}, by its name, while you have it checked. (A key and a channel may have the same name; they have nothing to do with each other.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever listens holds a connection open. “Subscribe” may run several times at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern is not counted: PUBSUB NUMSUB knows those who came by the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Subscribe” to it without seconds, three times; or redis-cli SUBSCRIBE in three terminals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aof_current_size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUBLISH to a channel to which nobody has ever subscribed. What does it answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error: there is no such channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel needs not be made: it is a name in a list of who wants what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK: it is kept for the first who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept. A Stream would have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went to nobody, is gone, and that is no error. Somebody who has to know must look at this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One connection sends SUBSCRIBE for the same channel twice. What does PUBLISH answer then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second one is confirmed and changes nothing: a set of names. So subscribing again after a doubt does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what a pattern beside the name would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second SUBSCRIBE is an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is confirmed like the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client has subscribed; it uses database 0. Another one sends SELECT 1 and then PUBLISH to that channel. What does PUBLISH answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: each database has its own channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are separated like that. Channels are no keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: channels know no databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two programs that share a server share its channels, whatever database they use: a prefix in the name is what keeps them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both commands are allowed on a single server; a cluster has database 0 alone, and refuses SELECT 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One connection has subscribed to a channel by its name, and to a pattern that matches it. What does PUBLISH answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions are counted, not clients: the connection gets it twice, as “message” and as “pmessage”. Whoever acts on each does it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server writes every change to its AOF before it answers (appendfsync always). A message of 1000 bytes is published. By how many bytes does the AOF grow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUBLISH changes no data. It is sent on to replicas, whose subscribers hear it, and written to no file: no restart brings a message back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter says 3. A follower subscribes; 3 more updates add 1 each; it reads the counter; 3 more follow. It applies every message that it has got. What does its copy say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads 6 and applies 6 messages, of which 3 are in what it has read. A version in both would tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client A sends MULTI and PUBLISH. Then client B publishes. Then A sends EXEC, and publishes once more. In which order does a subscriber hear them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is queued is not executed yet: PUBLISH in a transaction goes out with EXEC, at the same moment as the changes beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queries that found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time in all queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a poll every %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What publishing costs whoever publishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a PUBLISH cost, and what do patterns of others add to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one subscriber, who gets every message; patterns of one other connection, none of which matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INSERT of one row, a transaction each; nothing is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From publishing to receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old is a message when it arrives, and what does waiting for it cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one message, from before PUBLISH or INSERT until whoever waits has it; both ends in one thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when a poll comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a random moment within its interval after the INSERT, since neither knows of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a file of their own beside the lab&apos;s, removed afterwards; inserted and asked over one connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted in one second of polling in which one message is published. A subscriber sends nothing after SUBSCRIBE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pub/Sub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as it is typed. A channel is no key, so nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: until it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listened: the message is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to 1 subscription; whether it was read nobody is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Handed to %1 subscriptions; whether it was read nobody is told.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 is there for whoever asks, now or later; who will, or has, nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The newest %1 are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Once it did not listen, and cannot know what it missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> %1 times it did not listen, and cannot know what it missed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One poll finds %1 that this program has published since, those of any pause among them. Once a second, it would have been polls: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 channel has</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 channels have</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 pattern is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 patterns are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 subscribers on this server; %2 subscribed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name without braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUBLISH, O(N+M): N subscribers of the channel, M patterns that anybody has subscribed to. Kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUBLISH to a channel of the user&apos;s own, user:{ID}:notifications under the prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A glob: *, ?, [abc], and a backslash before what stands for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUBSCRIBE, O(1): a connection of its own, to which the server pushes what is published from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe to a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUBSUB CHANNELS, O(N) in the channels; NUMSUB for their subscribers, NUMPAT for patterns. Of this server alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a listener came to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a listener of %1 left: sent %2, dropped %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis is back; what was published meanwhile is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listens at %1; curl -N %1subscribe/lab:news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was open at %1. Listeners in all: %2; messages sent to them: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 127.0.0.1 alone. Empty: any that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve to browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An endpoint on 127.0.0.1 that streams a channel to any browser or curl -N as server-sent events: /subscribe/CHANNEL. At most 32 listeners over one SUBSCRIBE a channel; closed when it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused for %1. What was published meanwhile is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader who was away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader is there for the first third of the messages, away for the second, and back for the last: a deployment, a phone in a tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end every reader has had every message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine messages, three of them while the reader is away. How many receivers did PUBLISH tell for those three, all together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscriber who was busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 are 2.3 MB: more than the buffer and the socket hold together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subscriber does not read for as long as a burst of 3 MB. How often does the server end its connection?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never: the publisher has to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change between reading and listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follower wants a copy of a state, and keeps it up to date by messages of what has changed. It needs two steps, to read and to subscribe, and a writer goes on between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end the follower&apos;s copy is what the server has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each adds 1: a third before, a third between the two steps, a third afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine updates that add 1 each: three before, three between reading and subscribing, three after. What does the naive copy say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSUBSCRIBE, O(N) in the patterns that the connection has already (before 7.2): every channel that matches. Each pattern makes every PUBLISH dearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is away while a message is published never gets it, and nobody is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader is away for the second third of the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUBLISH: whoever is subscribed gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPUSH, and LPOP when back: each message is for one reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XADD, and XREAD on from the last id that the reader has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A burst of messages of 8 KB each comes while the subscriber is at work on something else; ten more come when it has caught up or is back. What it does not read waits at the server, in an output buffer that here may have 1 MB. What is kept in a queue or a stream takes memory as well: the subscriber&apos;s, without anybody&apos;s limit, or the server&apos;s, until it is trimmed. The server is started for this run and ends with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A burst comes while the subscriber is at work on something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works where it reads: while it works it does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads on, and puts what comes into a queue of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XADD, and XREAD at its own pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follower wants a copy of a state that a writer keeps changing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the state, then subscribes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribes, then reads, then applies every message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, but only messages newer than the state read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::pubsub::Heard</name>
    <message>
        <source>… (%1 in all)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::pubsub::OfflineSubscriber</name>
    <message>
        <source>%1 of %2 messages reached everybody, late or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 messages reached the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 messages came, where each of %3 readers should have had all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::pubsub::SlowSubscriber</name>
    <message>
        <source>Starting a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 of %2, by their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has worked, and reads on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the server ended its connection, and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 messages came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::pubsub::SnapshotThenSubscribe</name>
    <message>
        <source>begins with %1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied: %1, known already: %2, versions that never came: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy says %1, as the server does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy says %1 where the server says %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::ranking</name>
    <message>
        <source>1 player</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 players</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One player, two names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1leaderboard:{league} one player has come in under two spellings, and the points lie in both. Give them together to the right one, let the other go, and leave everybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole board, and every byte of the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redis-cli shows names in quotes: one of them ends with a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZINCRBY the right name by what the other one has, then ZREM the other, in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too good to be true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script has stored one score of %1leaderboard:{race} a thousandfold. Set it right, and leave everybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads, and by how much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command that divides a score. What sets one, whatever it was?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZADD the player with a thousandth of the score. With GT it would do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three tenths too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script has given Milo a tenth of a point three times. %1leaderboard:{quiz} is to have whole points only: give him what he had, exactly, and leave everybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does redis-cli show of his score, to the last digit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.3 is not three times 0.1, as doubles have it: take it away, and look at the digits again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZADD him with the whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board that was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has cut %1leaderboard:{global} down to the first two, who have played today. Bring the others back as SQLite has them (Alice 2500, Bob 3200, Charlie 4100, Diana 4800, Eve 5500), and lose no point that was played today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Set up the board” would bring all five back. What would it do to the two who are there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZADD has options for who is there already and who is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZADD with NX and all five adds those who are missing, and leaves the others as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board that grew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1leaderboard:{crowd} is to keep the first hundred, and nobody has ever cut it. Cut it, and lose nobody of the hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places can be counted from either end. Which end of the key is the last place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest score is at position 0, the highest at -1. At which is number 100?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZREMRANGEBYRANK from 0 to -101.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal scores are in the order of the names; the names have to stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is a double: there is room between two whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the first one a half more: ZINCRBY by 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1leaderboard:{week}:monday and …:tuesday are the boards of two days. Make %1leaderboard:{week} of them: who played on both days has the sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both and adding in a program would do; but points may come in meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One command makes a sorted set of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZUNIONSTORE %1leaderboard:{week} 2 and the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ann is on the board with 40. What does ZADD answer when it gives her 50?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts those who are new. How many were changed it says with the option CH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One score has changed; but it counts those who are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score is what ZADD INCR and ZINCRBY answer with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: there was no score to be greater than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XX keeps away who is not there. GT does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10: Kim was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GT and LT only keep members from being changed; they never keep one from being added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40: the greatest score that there was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of other members are never looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does ZREVRANK say of a player who is not on the board?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many libraries say so of what they do not find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the rank of the first one: Redis counts from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that makes a number of nil, often 0, shows somebody unknown as the leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kim is not on the board. What do ZADD key XX INCR 10 Kim, and then ZCARD come to? Ann is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2: an increment makes who is missing, from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what ZINCRBY does, and why a typing error makes a player.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: nothing was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZADD XX INCR is a ZINCRBY for members that are there; it answers nil otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XX goes with INCR. GT, LT and NX do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score is given as 9007199254740993, which is 2^53 + 1. What does ZSCORE say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9007199254740993</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter (INCR) would: that is a 64-bit integer. A score is a double.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9007199254740992</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 2^53 on a double has every second whole number only, and takes the nearest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three games bring 0.1 point each, by ZINCRBY. What does it answer the third time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no double that is a tenth. Count in tenths: 1 + 1 + 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.30000000000000004</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double has no tenths, and 0.3 by another sum is another number: no tie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores are no integers: nothing is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve players, four on a page, read by position. After page one, number 12 climbs to the top. How many different players has the reader seen in the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number 4 was pushed to place 5 and came again, so twelve places were read. The one who climbed was on none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ann has 100. Two games bring 300 and 200 and end at once; each reads 100, adds, and writes by ZADD GT. What does the board say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>400 and 300 are written, and GT keeps the higher. It saves the best of several results; a sum has to be added by the server: 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these have the same score. In which order does ZREVRANGE give them, from the first to the last?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By their bytes, the greatest first: small letters are greater than capitals, letters greater than digits, and 9 is greater than the 1 of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one board; member:17 has 17 points, and so on, and they are asked about in a scattered order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the first ten cost, and does it grow with the board?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZRANGE REV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORDER BY with an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORDER BY without an index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank of a player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost to know that somebody is number 48 213?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZREVRANK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count(*) by the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared once; counted are those with a higher score, and of the same score those with a greater name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score that changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost to add points while everything stays in order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZINCRBY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE with the index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared once; each UPDATE is a transaction of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is ahead with the same score. bytes: the greater name. first: who got there first, on a board of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such player: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Set up the board” fetches Alice, Bob, Charlie, Diana and Eve from SQLite. Capitals and spaces count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loaded from SQLite; what the board had is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 and is number %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not fit: a score and an arrival share the 53 bits of a double.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores below %1, and as many changes as half of that, have room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody on the board: set it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads with %2; asked and answered in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> With those of the same score: rank %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is number %2 of %3 with %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Shown: the first %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the boards by the users in SQLite: DEL and ZADD in one MULTI, so that nobody sees an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZADD XX INCR adds to a score that is there, and ZREVRANK tells the new place; one MULTI, O(log N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below zero takes points away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZRANGE REV, O(log N + M) for M players: they are in order already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads, in SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORDER BY score DESC LIMIT, from an index: the twin&apos;s rows, which “Add points” changes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A player&apos;s rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZSCORE, ZREVRANK, ZCARD, and ZCOUNT of those with more, by one script: O(log N). SQL has to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A player&apos;s neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZREVRANK, then ZRANGE from there, by one script: O(log N + M), all of one moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On either side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores from … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZRANGE BYSCORE REV, O(log N + M), and ZCOUNT, O(log N): counted without reading them.</source>
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
        <source>Overtaken by a tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoe and Ann have 60 points each; Zoe has had them for longer. Ann is the first to get to 100, and Zoe comes after her. Who is number one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two with the same score, the one who reached it first is ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ann gets to 100 first, then Zoe. Who leads the plain board?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ann</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every player who keeps their score is seen exactly once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up: the last one to the top. down: the first one to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Players on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 players, 5 on a page. After the first page the last one climbs to the top. How many different players has the reader seen in the end, by position?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two games end at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ann has 100 points and plays on two devices; the first game brings 300 and the second 200. Both end at the same moment. What is right depends on the board: the sum of all games, or the best one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end the board says what the games come to: their sum with what was there, or the best of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZSCORE, add or compare in the program, ZADD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the board keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum: all points. best: the best game.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Games at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 points, and games of 300 and 200 that end at once: ZSCORE, add, ZADD, the second game last. What does the board of sums say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanda and Anton have the same score, and %1leaderboard:{cup} puts Wanda first. But Anton got there before her, and is to lead. Change only what is after the decimal point: everybody keeps the whole points they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZADD GT (Redis 6.2) writes only scores that are greater. Kim is not on the board: what does ZADD key GT 10 Kim, and then ZSCORE say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused is what is no number, or none that a double can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared once; the index is on score, arrival and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads, and who is number 48 213: a rank among many, without counting them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ann and Zoe have 60 points each, and Ann gets to 100 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain ZINCRBY: equals stand in the order of their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score and arrival in one number, changed by ZINCRBY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number, written anew by a script each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody reads a ranking page by page, from the first place to the last. After the first page one player moves from one end of the board to the other. A cursor knows no ranks; a snapshot has everybody, costs O(N) and memory, and is soon old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody reads a ranking page by page, and one player moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By position, as LIMIT and OFFSET do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On from the last score and name seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZRANGESTORE copies the board; the pages are the copy&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ann&apos;s games on different devices end at the same moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZINCRBY: the server reads, adds and writes in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZADD GT writes only what is higher; a sum is read first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::ranking::LateTie</name>
    <message>
        <source>%1 was first and leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was first and %2 leads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::ranking::StalePage</name>
    <message>
        <source>every player was seen once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody was seen twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 player was seen twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 players were seen twice</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nobody missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 never</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: the one who moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::ranking::TwoGames</name>
    <message>
        <source>the board says %1, as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the board says %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::rate_limit</name>
    <message>
        <source>%1 of the three count what they did and end in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the log: %1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the name in seconds: %1, and: %2. Under the one in milliseconds: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in a day: by the log %1, by the bucket %2, by the fixed window %3, by the counter %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erin is refused, and will be for a day: the clock of one application server was wrong, and what it wrote into %1ratelimit:sliding:{erin} is ahead of the time. Take that away, and keep all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores are microseconds since 1970. Which of them cannot be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME tells now: seconds, and microseconds of the second. ZREMRANGEBYSCORE takes a range of scores, and +inf as its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZREMRANGEBYSCORE %1ratelimit:sliding:{erin} (now +inf, with now in microseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log that only grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some program adds Heidi&apos;s requests to %1ratelimit:sliding:{heidi} and never takes any out. Take out what is older than a day, keep what is younger, and let the log end by itself when she does not come for a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is old is at the lower end of the scores. And what does TTL say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is 86400000000 microseconds. ZREMRANGEBYSCORE takes -inf as its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZREMRANGEBYSCORE from -inf to a day ago, in microseconds; then EXPIRE 86400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not his requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load balancer&apos;s health checks were counted against Frank, in %1ratelimit:sliding:{frank}. Take them out, and leave his own requests in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They came at the same time as his own: the scores do not tell them apart. Look at the members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member is removed by its name; ZSCAN with MATCH finds those of a pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZREM %1ratelimit:sliding:{frank}, and every member that begins with health-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bad deploy has sent requests in Grace&apos;s name, and they count against her. When it began and ended is in %1ratelimit:deploy. Take what came in between out of %1ratelimit:sliding:{grace}, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log can be asked for a span of time: its scores are times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deploy&apos;s times are seconds, the scores microseconds. ZCOUNT tells how many are in a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZREMRANGEBYSCORE %1ratelimit:sliding:{grace}, from began to ended, with six zeros each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three have reached the limit. What do their counters differ in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL answers -1 for a key that has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPIRE that one&apos;s counter, 3600 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One window, two names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two programs count Judy&apos;s requests of the same hour. One names its window in seconds, %1ratelimit:fixed:{judy}:1767268800, the other in milliseconds. Let all of them be counted under the name in seconds, with an end within the hour, and nothing be left under the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has %1ratelimit:fixed:{judy}:1767268800000 counts as well: twice the limit came through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter can be counted up by more than one, and keeps its end meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCRBY the one by what the other says, then UNLINK the other. SET would take the end away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of two minds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it about that Ivan (user ivan, limit 3, window 86400) is refused by the log and by the bucket, while the fixed window and the counter have not counted a request of his.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each algorithm counts in a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A request” counts by the algorithm that is chosen there; “What would each say?” shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three requests with sliding, three with bucket, with user ivan, limit 3 and window 86400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log in a sorted set, with the time as score and as member. Two requests come in the same microsecond: ZADD is sent twice. What does ZCARD say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log that one appends to would say so. This is a set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sorted set has each member once; the second ZADD only sets its score again. One request goes uncounted, unless the member has something of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second ZADD is an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZADD sets scores as well as it adds: it is no error, it answers 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Lua, redis.call(&apos;TIME&apos;) has been made a number of microseconds, and a member&apos;s name is made of it by `..`. What is &apos;&apos; .. 1785000000123456?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1785000000123456</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is exact, as every integer below 2^53 is. Its text is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.7850000001235e+15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lua writes 14 digits. string.format(&apos;%.0f&apos;, now) writes all; numbers that are handed to redis.call go as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error: it has to be turned into text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lua turns numbers into text by itself where a text is wanted: that is the trap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script asks TIME, counts to a million, and asks TIME again. What does it see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second one is later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to Redis 7.0 TIME is the clock, in a script as elsewhere. So a script asks once, and reckons with that. From 7.2 on it stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Redis 7.2 on, time stands still while a script runs. Before that it moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error: scripts may not ask the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was so of scripts that write after it, before Redis 5, when replicas ran the scripts themselves. Now they get the writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would with NX: an end is given where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To GT and LT, a key without an end ends infinitely late: 60 s are never later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what TTL says of a key that is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 requests a second are allowed, by a counter for each second. A client sends 5 shortly before a second ends and 5 shortly after. How many come through within one second?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each window has its limit, and the two bursts lie in two windows. The rule that was meant is about any second, the one that is kept is about those of the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is 2. 20 requests come at once, each by GET and then, if it is below the limit, INCR. How many come through, when all look before the first one counts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them have read 0. INCR alone would have told each its own number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user has made 10 requests, a busy one 1000. What keeps them in the least memory, what in the most?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket and counter take the same whatever the limit is. The log has every request: of a few it is small, and it grows with the limit, for each user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory of the user&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sliding log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sliding counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sliding log in rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit, in a window of 60 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twin&apos;s own transaction on the log, its statements prepared once. The file has other tables, too, which are empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request, by each algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost to let a request through, how much is kept for a user, and which of both grows with the limit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one user, who comes as often as the limit allows; the time is handed to the script, so that a window passes in less than a minute. One that asks TIME itself does one command more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request that is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost to refuse a request, as most are in a flood?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one user, who has spent the limit; the time is handed to the script, and stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>String, Sorted Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is limited: a user, an API key, an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request counts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 requests count now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the limit is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let through: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limited: %1. The next is let through in %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over HTTP this is 429 Too Many Requests, and Retry-After: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May another request come? Fixed window: %1; log: %2; counter: %3; bucket: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 came through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each counts in a key of its own: requests to one are none to the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One script that looks, counts and gives the key its end: O(1), the log O(log N) and what has left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would each say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same scripts, told only to look: nothing counts, nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many requests, sent without waiting for one another: the script lets the limit through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice the limit around the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows of one second. A client waits until a window is nearly over, sends as many requests as the limit allows, and sends them again as soon as the next window has begun. All of that takes less than half a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no span of one window&apos;s length more requests come through than the limit allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 requests a second are allowed, in fixed windows. How many come through around the edge, within one second?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose clock is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two servers of the application limit a user together, by one key, atomically. The clock of one of them is ahead of the other&apos;s, as after a pause of a virtual machine or without NTP. First the right one spends the limit, then the fast one tries as often, in the same second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together no more requests come through than the limit allows in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahead by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 requests a minute are allowed. Two servers, the clock of one is 90 seconds ahead, and each removes what is older than a minute by its own clock. How many come through?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter that nobody ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter is to live as long as its window. Two requests come one after the other. Whoever counts the first crashes right after it, or is so slow that the window ends on the way. A user whose counter never ends is refused for ever, once the limit is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end the counter has an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR, and a crash before EXPIRE; then another request, by INCR and EXPIRE if it answered 1. How many seconds does the counter live, as TTL tells it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody looks, then everybody counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of one user come at the same moment, at different servers of the application. Each looks how many there were, and lets its request through if one more may come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more requests come through than the limit allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 requests are allowed, 3 come at once, by GET and then INCR. How many come through?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older limiter counts the requests of an hour under %1ratelimit:old:{bob}, …:{carol} and …:{dave}, 100 at most. One of the three says they have been refused since yesterday. Find out who, and let their counter end within an hour. Forget no request, and leave the others as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter has lost its end. EXPIRE counter 60 GT (Redis 7.0) is sent, which sets an end only where it is later than the one that the key has. What does TTL say then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCAN for the fixed windows, UNLINK of all the user&apos;s keys: for who was refused by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around its edge a fixed window lets twice the limit through, nearly at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window is nearly over, and a client waits for its edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter for each window; the next begins with nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of each request of the last second is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two windows&apos; counts, the older by the share still covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens, as many as the limit, come back one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two servers share one limit, and one of their clocks is ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log, with each server&apos;s own time as score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed windows, named by each server&apos;s own time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log by one clock: the script asks Redis for TIME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter is to live as long as its window, and two requests come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR, and EXPIRE when it answers 1; a crash in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET NX with PX, then INCR; the key expires in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SET NX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR and EXPIRE NX in one MULTI (Redis 7.0 on).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPIRE NX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One script counts and gives the end: the token bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of one user come at once, at different servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET; below the limit INCR, and through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR first, and go by its reply; refused ones count, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One script looks and counts: the sliding window log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot %1 of the four.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::rate_limit::BoundaryBurst</name>
    <message>
        <source>%1 within one window&apos;s length, %2 allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::rate_limit::ClockSkew</name>
    <message>
        <source>%1 came through within a moment, of %2 allowed in a minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::rate_limit::OrphanCounter</name>
    <message>
        <source>the counter has an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the counter stays for ever, and goes on counting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::rate_limit::OverLimit</name>
    <message>
        <source>lets the request through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came through, of %2 allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::rate_limit::RateLimiter</name>
    <message>
        <source>The server&apos;s windows end faster than they can be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::recent_items</name>
    <message>
        <source>In a list: %1. The list: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product that is in twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One product is in the list of bea twice. Take out the older one, and leave all else where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole list. On which side are the older ones?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LREM removes as many as it is told, from the left or, told a negative number, from the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LREM %1recent:{bea} -1 and the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list that nobody cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of carl has 35 items. Leave the newest 20, in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTRIM keeps a range and removes what is outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest is at 0. Which position has the twentieth?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTRIM %1recent:{carl} 0 19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrong way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import has written the list of dora with RPUSH, so that the oldest comes first. The products have the numbers in which they were viewed: the highest is the newest. Turn the list around; it has to end, as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the TTL when the key is deleted and made anew?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list that stays for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does TTL answer for a key that does not expire?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view gives the list an end, and changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPIRE that key 2592000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest logs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest has viewed some products just now, and logs in as finn, who has viewed others before. Make one list for finn: the guest&apos;s items first, in their order, then finn&apos;s; each once, at most 20. The guest&apos;s list goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which items are in both? Those stay where the guest has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View the guest&apos;s items for finn, from the oldest to the newest: each moves to the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“View a product” for each item of %1recent:{guest} from the right, then “Forget it” for guest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPUSH key a b c makes a list. Which item is at 0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it would be if all three went in as one piece. They go one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is pushed in front of the one before: the last is the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole “a b c”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word of a command is an argument of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list has x a y a z. LREM key -1 a, and then LINDEX key 1. What does it answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A negative number counts from the right: the right one of the two has gone, the left one is still at 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LREM key 1 a or 0 would do that: they begin at the left, or take all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list has one item and a TTL of 100 s. The item is viewed again: LREM, LPUSH. What does TTL answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 100: both change the list in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do, as long as something is left in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1: it has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LREM took the last item, and an empty list is no key: its TTL went with it. LPUSH made a new one. So a view ends with EXPIRE, each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-2: there is no such key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is: LPUSH has made it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list has five items. What does EXISTS answer after LTRIM key 5 9?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, with all five: the range is outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: the key is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last item is at 4. What is outside of the range goes, and an empty list is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range out of bounds is allowed: it is cut to what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewed in this order: a, b, c, and then b once more, by LREM and LPUSH. What is read from the left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LREM takes b out of the middle, LPUSH puts it in front; the others keep their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty places, and every view takes one: only what was viewed last of all is there, again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list has 3 items. How many are left after LTRIM key 0 19?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range may be longer than the list: LRANGE and LTRIM cut it to what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MULTI, one write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LREM, LPUSH, LTRIM, EXPIRE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upsert and DELETE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRANGE 0 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT … LIMIT 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One round trip or four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost to wait for each of the four commands?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same commands on the same connection; MULTI and EXEC come on top in the one write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a view cost, and what if the list keeps more than 20?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twin&apos;s own transaction, prepared once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the newest ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost to read the newest ten, and does it matter how many there are?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twin&apos;s own statement, prepared once; an index has the rows in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in front, of %2; waited for the server %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in front, of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was viewed, or it was too long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no list to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was viewed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LRANGE 0 … from the newest on, O(n) for n items; LLEN, O(1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEL: the list and its TTL, O(N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two devices at the same moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone and a laptop of one user open the same product, which is in the list already. Each sends LREM, LPUSH, LTRIM and EXPIRE, at the same moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end no product is in the list twice, and there are at most 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both devices send their four commands one by one. How often is the product in the list then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same products again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user has looked at 15 products, and then compares a few others, on a phone and on a laptop, back and forth. What is left of “the last things you looked at”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end each product is there once, and none of the last 20 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPUSH and LTRIM: every view takes a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LREM before the LPUSH: the product moves to the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views on each device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list that only grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user, or a crawler that is logged in, looks at one product after another. Nobody ever reads more than 20 of them; but LREM looks through all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end the list has at most 20 items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5000 different products are viewed, and nobody trims. How many bytes does the list take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command turns a list around by position. But what is pushed one by one from the left ends up reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all, DEL, LPUSH them in the order in which they were read, EXPIRE. Or, since they are numbers, SORT %1recent:{dora} DESC STORE %1recent:{dora}, and EXPIRE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the lists of eva, eve and evi will never go. Let it end in 30 days at most, and leave the items of all three and the ends of the other two as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LINDEX key -1 would answer z, the last. LREM&apos;s number is no position: it says how many of them to take, and from which end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTRIM keeps the items in the range, and there are none in this one. That is no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 products were viewed. Then come 40 views on each of two devices, of seven others in turn, by LPUSH and LTRIM 0 19 alone. How many different products does the list have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of 20 for each; every second view is of a product that is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one user; the product that was viewed longest ago is viewed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LREM, LPUSH, LTRIM, EXPIRE in one MULTI: one round trip, O(N), N at most 20. LRANGE is there only to show what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small pipeline mostly arrives as a whole and runs as one. With 1000000 the server is seen to serve the other device in between, in about one try of ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 products were seen before. Then come 40 views on each of two devices, 5 products in turn, by LPUSH and LTRIM 0 19. How many different products are in the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last twenty things seen: none twice, never more, though two devices write at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone and a laptop open the same product at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after another: four round trips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four in one write; others may still come in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MULTI … EXEC: one round trip, and nobody comes in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MULTI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user compares a few products on two devices, back and forth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LREM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZADD gives it a new score; a member is in only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One user looks at product after product, and nobody reads more than 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LREM and LPUSH, and nothing is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTRIM with one view of a hundred, by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTRIM 0 19 with each view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::recent_items::Interleaved</name>
    <message>
        <source>the product is in the list once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the product is in the list %1 times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::patterns::recent_items::NoDedupe</name>
    <message>
        <source>one product</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 different products</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 places hold %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::recent_items::NoTrim</name>
    <message>
        <source>%1 of %2 items are kept, in %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::session</name>
    <message>
        <source>It is a hash with the fields %1; and: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the sessions %1session:{ghost-1} to {ghost-6} was logged out, and a late write has made it anew. Remove it; let the others live on as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a session have that a late write of one field does not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no user_id, and TTL says -1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Log out” with its id, such as ghost-3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out, on every device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has the password of user 99. End all sessions of that user among %1session:{everywhere-1} to {everywhere-6}, and nobody else&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session tells in a field whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HGET %1session:{everywhere-1} user_id, and so on. There are three of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEL or “Log out”, for each. A program would keep the ids of a user in a set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL tells it, or the keys beside the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1 is what TTL says of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPIRE, 1800 at most; or ask “Who is it?” with its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds, or milliseconds?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare their TTLs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half an hour has 1 800 000 milliseconds. EXPIRE counts in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPIRE, 1800 at most; or PEXPIRE; or ask “Who is it?” with its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than they may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user_id and role have to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Write a field” refuses fields that say who it is, and rightly. The console does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HSET the field role to user, or to admin where it is user 42.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a text to a hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1session:{old-1} was made by an older version, as one JSON text. Make it a hash with the same fields, without giving it a longer life than it had left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET it, and note its TTL. A key cannot change its type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEL, HSET and EXPIRE with what was left, best in one MULTI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HSET %1session:{old-1} user_id 99 email user@test.com role user name Uma created … last_seen …, and EXPIRE with the TTL that it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hash has one field and lives for 100 s. HDEL takes that field, and HSET puts another one in. What does TTL say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the 100 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end belongs to a key. With its last field the key went, and the end with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1: it has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no empty hash: HDEL of the last field removes the key. HSET made a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-2: there is no such key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it was for a moment, after the HDEL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is a hash and lives for 100 s. HSET overwrites its only field. What does TTL say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HSET changes a value that is there. It is SET that makes the key anew, and takes the end away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1: it has no end any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After SET on a string it would be so. Commands that change a value leave the end alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HSET is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end keeps nobody from writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended. What does HGETALL answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HGET of one field answers so, and GET of a string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For most commands a key that is not there is an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that only looks for nil takes it for a session without fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hash has no TTL. EXPIRE key 1800 GT sets an end only if it is later than the one there. What does it answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: now it has an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One would think that any end is later than none. NX is what gives one where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: it stays without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end counts as one that never comes, and nothing is later than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error: there is nothing to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end that is not set is still compared: as the latest of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session has the fields user_id and last_seen. HSET writes last_seen, cart and theme. Which number does it answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HSET answers how many fields are new, not how many it wrote: last_seen was there. 0 is no failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sessions; nobody touches them any more. Which one ends first, which last?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LT sets an end only if it is earlier: 900 s stay. HSET leaves the 1200 s alone. GT sets one only if it is later, and 1800 s is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE … RETURNING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each request lets it live on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a request pay to know who asks and to let the session live on, and does it grow with the number of sessions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that many sessions of six fields, touched in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twin&apos;s own UPDATE, a transaction of its own each time, prepared once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost to read one field, and does it grow with the number of sessions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that many sessions of six fields, asked in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT of one column by the primary key, prepared once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to get one. Who has it is the user: a real program shows and logs it nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such session: it has ended, or there never was one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong email or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is logged in; %2 without a request end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1 (%2); the session ends in %3, unless they come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such field: the session has it not, or has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says who it is: no request may write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another field, such as theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the session: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 fields</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Logged out, on every server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no such session any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user@test.com or admin@test.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password123, for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the browser brought, if anything. It is ended: the id changes at each login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One script, O(1): HSET of one field, if the session is there. Its TTL stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEL: no server knows it from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does a session end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user sends a request six times in the life of a session, for one and a half lives, and goes away. Then a thief goes on with the same id at the same pace, until more than four lives have passed since the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works is not logged out, and in the end nobody uses the session any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEXPIRE at the login alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each request begins the life anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real sessions live for minutes: here one can wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each request begins the life anew. More than four lives after the login: is the thief still let in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change that another request undid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two requests of one user come at the same time, from two tabs. Server A sets theme to dark, server B puts three things into the cart. Both have read the session before either writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end the session has both changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is a hash, and each server writes all of its fields back in one MULTI. How many of the two changes are lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session that came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow request has found the session. While it works the user logs out, in another tab. Then the request writes what it had to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the logout there is no session any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXISTS first, and HSET if it said 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HSET and EXPIRE in one MULTI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXISTS said 1. Then the logout deletes the session, and after it comes the HSET. What does TTL say of the key then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two servers and one login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People log in, and then send requests. A balancer hands them to the servers A and B. Half way A is started anew, as with each new version of a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request of somebody who has logged in is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 users, 6 requests each after the login, always at the same server. After the third round A is started anew. How many of the 24 requests are refused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 6 sessions are there. Of the %2 that should stay, %3 say who it is, rightly, and end when they should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the sessions %1session:{endless-1} to {endless-6} one has lost its end. Give it one again, half an hour at most, and keep what it has. The others, and their ends, are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script has let one of the sessions %1session:{days-1} to {days-6} live on for half an hour, and took EXPIRE for PEXPIRE. Let it end within half an hour, and keep what it has. The others are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server has written whole sessions back, and mixed up two users. Of %1session:{role-1} to {role-6} one has got the other&apos;s role. Put it right; user 42 is the admin, user 99 is not. Nobody may be logged out by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 64 letters, digits or hyphens, such as “Log in” gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 64 letters, digits, _ . or -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMGET answers nil either way. “Look at it” tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBKDF2; TIME, then HSET and PEXPIRE in one MULTI under a new id. DEL ends an old session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One script: PEXPIRE, HSET last_seen, HGETALL, if it is there. O(number of fields).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMGET, O(1): the field, and user_id, which a session has. Its life does not begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TYPE, HGETALL and TTL in one write. To look is no request: its life does not begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two app servers have to agree on who is logged in, and on who no longer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user works for longer than a session lives; then a thief comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, but never beyond four lives after the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two servers have read one session, and each will change a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET the whole JSON, change a field, SET the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HGETALL, change a field, HSET all of them in a MULTI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the field that has changed is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow request is at work when the user logs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HSET, without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXISTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPIRE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One script: HSET only if the session is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two servers share the users, and one is started anew half way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each server remembers its own logins; requests alternate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, but each user stays with the server of the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both servers keep the sessions in Redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::session::FixedOrSliding</name>
    <message>
        <source>goes away, and does not log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is still taken for the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody was logged out in the middle of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a thief of the id was let in for as long as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who worked stayed in, and a thief of the id was out in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must log in again, in the middle of work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::session::LostField</name>
    <message>
        <source>both changes are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of two changes is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both changes are gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::session::RevivedSession</name>
    <message>
        <source>the session stays ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the logout there is a session again, and it never ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the logout there is a session again, for half an hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::session::StickyMemory</name>
    <message>
        <source>is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was started anew: its memory is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembers 1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>remembers %1 sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all %1 requests were answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 requests of people who had logged in were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must log in again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::stream</name>
    <message>
        <source> Dead letters: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker who is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1stream:{mails} is read by the group workers. worker-7 is gone for good, and has mails pending; worker-2 is at work. Let somebody take over what worker-7 had, and finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has what: XPENDING with a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XAUTOCLAIM gives what is idle to another consumer; XPENDING key group IDLE ms - + 10 worker-7 names what one has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XCLAIM or XAUTOCLAIM them, then XACK each. Or start a consumer on the stream mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered for the seventh time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry of %1stream:{orders} fails each time. Keep it in %1stream:{orders}:dead, with its fields, and let nobody get it any more. The others are being worked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XPENDING with a range says how often each was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What XRANGE says of it is what XADD needs; then it is acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XADD %1stream:{orders}:dead * type poison …, then XACK %1stream:{orders} workers ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending, and not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1stream:{prints} was trimmed before its entries were done. Take those off the list of pending entries that are no longer in the stream, and only those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare XPENDING with a range to XRANGE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XAUTOCLAIM finds them by itself, and says so; XACK takes any id off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XAUTOCLAIM %1stream:{prints} workers worker-1 0 0: the third part of the answer names what it took off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group that skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody moved the group of %1stream:{invoices} to the end before it had been given all. Let it get what it skipped, and nothing that it has had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XINFO GROUPS says where it stands now. What does it say of the lag, and is that true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last entry that it was given before is still in somebody&apos;s hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest id that XPENDING names is where it stood: XGROUP SETID %1stream:{invoices} workers ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which order does XRANGE give these entries?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id is two numbers, compared as numbers: milliseconds, then a count within one. As texts they would stand otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest entry of a stream is 5-1. What does XADD with the id 5-0 do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is put before 5-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream only ever grows at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets the next free id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5-* would have asked for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids must rise, also when the clock goes back: with * the server goes on from the highest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry has been acknowledged. What does a second XACK of it answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, as the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts what it took off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no error, and no longer pending. Of all who try, one gets the 1: that is what makes an effect in the same script happen once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not even for an id that never was, or for a group that is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three entries are read by the only group and acknowledged. What does XLEN say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An acknowledgement is the group&apos;s affair. The log keeps everything until it is trimmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ann has read 1-0 and 2-0, nobody has read 3-0. What does ann get by XREADGROUP … STREAMS key 0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-0, 2-0 and 3-0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So XRANGE or XREAD would answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new is asked for by &gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1-0 and 2-0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an id it is its own history: what it has in hand and has not acknowledged. A consumer that starts again asks for that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is read, claimed by XCLAIM, and claimed again by XCLAIM … JUSTID. How many deliveries does XPENDING count?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ann has two entries pending and is deleted by XGROUP DELCONSUMER. How does bob, of the same group, get them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By XAUTOCLAIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds what is pending, and they no longer are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are new again, by XREADGROUP … &gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has been given them, and does not go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XADD, XREADGROUP, XACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INSERT, claim, DELETE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job from end to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost to hand in a job, take the oldest one that waits, and finish it; and does it grow with what waits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one queue, one group, one worker; what is done stays in the stream and in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the twin&apos;s own: three transactions, statements prepared once. Nobody waits for a job: a worker of a table would have to ask again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream, consumer groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no stream of this name, or it has no group %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Create a group” makes both. So does a consumer, when it is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added as %1; the stream has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; whoever reads takes nothing away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, whether they have been acknowledged or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone for good, read or not: %1. Left: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pending until acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: the group has been given all that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer pending. In the stream it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered and not acknowledged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed hands: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Pending, but no longer in the stream: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BUSYGROUP: there is a group %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on where it stands. A program that starts takes this for a yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets what comes after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: pending %2, lag %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group reads this stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim it for another first; or force it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id such as 1526919030474-0%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XADD … MAXLEN ~: the server makes the id; O(1), and O(N) for the N that go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XRANGE, O(N) for the N that it gives. From any id: replay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead: of the dead-letter stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, - or (id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, + or (id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLEN, O(1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XTRIM MAXLEN, O(N) for the N that go. No group is asked whether it has read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Even so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XGROUP CREATE … MKSTREAM, O(1). From where it is to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: all that is there. $: what comes from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as a consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XREADGROUP … &gt;, O(N) for the N that it gives: what nobody of the group has got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XACK, O(1): takes it off the list of pending entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XPENDING, twice: O(consumers) for the sum, O(N) for the first ten entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XAUTOCLAIM: what has been idle for that long changes hands, delivered once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups and lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XGROUP DELCONSUMER. Its pending entries go with it; so that is asked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name of at most 100 characters without braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1. Failed: %2. Done by another before: %3. Dead letters: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poison: at entries that have this word among their fields. sometimes: at one in ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims what is idle for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XADD at a rate of your choice, until you stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is beyond goes, read or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XREADGROUP … BLOCK, the work, finish.lua. Kill it in the middle, and watch who takes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consumer that reads nothing new: it does what others have left, or gives it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker who crashes with a job in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two workers. The first takes jobs one by one, and crashes in the middle; the second looks for what was left, and does the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end every job has been worked at least once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken: before the work. worked: after it, before it is acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 jobs. The first worker takes its third by RPOP, and crashes before it has worked it. How many are lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered twice, booked once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slow one reads payments and stalls. The other takes it for dead and claims them; then the first wakes up. Both book what they have in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every payment is booked once, and none stays pending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HINCRBY, then XACK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 payments, and both look first whether each has been booked. How many bookings are there in the end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer who comes late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are sent, and when half of them have been, somebody begins to listen. What is a channel for those who are there is a log for those who come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer gets all that was sent, also what was sent before it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUBLISH and SUBSCRIBE: who is not there gets nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 entries are added to a stream; after the fifth, the consumer makes its group at $. How many does it get?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry that always fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two workers, who first claim what somebody has left and then read what is new. At one of the entries everybody fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the others are done, and the one that fails is kept among the dead letters, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fails stays pending, and is claimed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 entries, and the second always fails. Each of the two workers looks 12 times. How many of the 7 others get done, naively?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading is one, XCLAIM another. JUSTID gives the entry a new owner, but answers by its id alone: that does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in the stream, and the group has forgotten that they are not done. Only who knows their ids gets them, by XCLAIM … FORCE. Claim first, delete then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not pending: acknowledged before, never delivered, or there is no such group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has something pending: %2. The group would forget it, and XAUTOCLAIM not find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no consumer %1 now; what it had pending is forgotten: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only whole nodes of up to 100 go, at most 10,000 entries at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else by whole nodes (~), which costs less, and at most 10,000 at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XINFO GROUPS. The lag may be too high where entries were trimmed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker dies with an entry in its hands: who finishes it, and how often does it take effect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two workers take jobs, and one will crash with one in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list and RPOP: only the worker knows what it took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group with NOACK: acknowledged as it is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LMOVE to a second list, LREM after the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LMOVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group, XACK after the work; XAUTOCLAIM for what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XACK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow worker has payments in hand, and another takes it for dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SISMEMBER first, and SADD after HINCRBY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One script: XACK, and HINCRBY only if it said 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are being sent, and a consumer comes half way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pub/Sub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream, and a group from the last entry on ($).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream, and a group from the first entry left (0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two workers take entries, and at one of them everybody fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fails is acknowledged, to be out of the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After three deliveries it moves to another stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crashes with the job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::stream::CrashBeforeAck</name>
    <message>
        <source>1 was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 were lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no job was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 jobs, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 was worked twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 were worked twice</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 was handed out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 were handed out again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::patterns::stream::Idempotent</name>
    <message>
        <source>stalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 payments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 bookings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 led to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2 stayed pending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::stream::LateConsumer</name>
    <message>
        <source>the consumer that came late got %1 of %2 messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::stream::Poison</name>
    <message>
        <source>fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the poisoned one was set aside, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the poisoned one was set aside %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the poisoned one is still handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the poisoned one is gone without a trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 good ones got done, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::stream::StreamNow</name>
    <message>
        <source>In the stream: %1. Pending: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::patterns::stream::Worker</name>
    <message>
        <source>takes over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives it up: a dead letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails: it stays pending</source>
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
    <message>
        <source>This server does not allow %1: lessons with scripts cannot run on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not allow %1, or is too old for it: what needs it cannot run there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the transaction has run. Correct the command named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing of the transaction has run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with %1 where %2 was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host not found</source>
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
    <message>
        <source>Cut off: this connection was dropped on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off: the connection of %1 was dropped on purpose.</source>
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
        <source>an array of %1</source>
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
        <source>The database %1 cannot hold %2: its integers have 64 bits with a sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the file&apos;s permissions, or choose another folder with --data. Or rename it; a new one with the sample data takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is not the lab&apos;s: it holds tables of something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it; a new one with the sample data takes its place. Or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it; a new one with the sample data takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 refused “%2”: it takes %3 values, %4 were given.</source>
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
    <message>
        <source>Qt&apos;s SQLite driver does not give its handle away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver has another SQLite (%1) than this program (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Qt&apos;s driver and SQLite from the same place, as the packages of a distribution are.</source>
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
    <name>lab::sql::key_rows</name>
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
</context>
<context>
    <name>lab::sse</name>
    <message>
        <source>subscribed to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8: other bytes are shown as \xNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTP server could not be set up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for 127.0.0.1:%1 or localhost:%1: no other Host is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of another origin is not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only GET and HEAD are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request to read must have no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After % in the name of a channel come two hexadecimal digits, as in %20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the channel: /subscribe/CHANNEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here. A channel is at /subscribe/CHANNEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message was dropped here: there is no room for it in what waits for this listener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were dropped here: there is no room for them in what waits for this listener.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 of 127.0.0.1 may not be used by this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on 127.0.0.1 failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no port: 1 to 65535, or 0 for any that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 listeners already, as many as are served. Try again when one has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one, or none: then any that is free is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from 1024 on, or none: then any that is free is taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::sse::Channels</name>
    <message>
        <source>Redis is slow to answer at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Redis is lost at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel is subscribed to again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis gave no subscription. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to Redis is lost: what is published until it is back will not come. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis does not let us subscribe to the channel again. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::sse::RunningServer</name>
    <message>
        <source>still here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui</name>
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
    <message>
        <source>… one before these</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %1 before these</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said %1; it was %2. Right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said %1; it was %2. Not so.</source>
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
        <source>Nobody is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of each: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples of each: %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of each, and how far it spreads</source>
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
        <source>The form named no key, so none was looked at beforehand. Keys shows what is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SQL beside it: the pattern itself asks the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…(%1 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…(1 more argument, %2 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>…(%1 more arguments, %2 bytes)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>…(%1 more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter commands, replies, connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter messages, channels, connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter IDs, fields, groups, connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter commands and clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… more are not listed: filter by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… (%1 more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group / consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOSCRIPT: the server does not have this script yet, so it is sent whole next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nil): a watched key had changed, and nothing was executed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trimmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argument %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its own: it was queued, and not executed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more command of this transaction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 more commands of this transaction.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MONITOR makes the server copy every command of every client to this window, which can cost it more than half of its throughput.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1 once what it has in hand is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill %1: cut its connection in the midst of its work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ 1 never came, by the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✕ %1 never came, by the numbers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Known from the state already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its end: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 comparisons</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>imported from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 calls a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part: stopped or failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: measured with %1. This run: medians, of many samples each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box: middle half, line: median, whiskers: 5th to 95th percentile, dots: samples beyond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot: a sample, at the time when its round began. Shaded: batches; between them are pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn: %1 samples that were neither the fastest nor the slowest among their neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn: %1 of the samples beyond, the innermost ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalls: see the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalls: samples that took more than ten medians and over 1 ms, and their share of the time measured. –: too few samples to know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis and SQLite, ratios of medians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box plots: where most of the samples lie, and which lie elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sample, when it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio of medians, first named over second (logarithmic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis clearly faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite clearly faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly different, other arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at another value of its variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dot: ratio of medians, whiskers: its 95 % interval. A difference is clear when the interval does not reach the line at 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a variable was swept, its first value counts; it is named. Hollow dots are the others, coloured likewise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 comparison without two measured arms is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 comparisons without two measured arms are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the first round (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another measurement is running: %1, in the lesson “%2”. Wait for it, or cancel it there or under Results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fastest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 call</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: read about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: break it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: measure it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: check yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lesson: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One command</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 commands</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 on the wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page of the library is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the gap: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its end, since the gap: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pending%2 · %3 done in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::AbsentRows</name>
    <message>
        <source>GET found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GETs found nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One GET found a remembered miss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 GETs found a remembered miss.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redis</source>
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
        <source>a key for each id</source>
        <translation type="unfinished"></translation>
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
        <source>at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ %1 queries for rows that do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the limit</source>
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
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends a PING each millisecond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A big key, or many keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms at worst for a PING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds one member after another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small collection, packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members when it is stored otherwise, if ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are counted, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter with an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that it lives on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pushes and counts orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stores a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name, wanted by both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders are counted, and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part in a run is drawn here, with what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms took the longest PING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From sending to the reply. PINGs so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored as %1, in %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Member %1 made a %2 of the %3, which took %4 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ It has an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ It has no end: it stays for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ 1 was counted and not pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✕ %1 were counted and not pushed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✕ 1 list was replaced with the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✕ %1 lists were replaced with the note.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::BenchControls</name>
    <message>
        <source>Measure everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick: %1 points of %2 s, %3 min and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: %1 points of %2 s, %3 min and more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::BenchmarkStage</name>
    <message>
        <source>Calls and their times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server says of itself is in the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run: how the times of the calls are spread is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 round trips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 command</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 commands</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The calls of a run are drawn here, and what became of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 stalls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them declared a winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a GET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same GET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers both alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declare a winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls each millisecond, or as often as it can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands still now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meet a stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the write to the last byte of the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the call until it goes on, as in the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by the client&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by the caller&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 met one, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when each call was sent: median %1, p99 %2. Dashed: the server stands still. Grey: somebody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cross: a winner was declared, though A and B are the same. A tick: no clear difference.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::BreakPart</name>
    <message>
        <source>This lesson has nothing to break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Run all %1 ways</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running on real connections: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · the same in all ways</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::BreakSetup</name>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · verdict</source>
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
        <source>query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queries</source>
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
    <message>
        <source>miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>want the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy. Soon it expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queries after the expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads the row, to store a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price of the copy in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row, with its old price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts the keys, ten times a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that were made together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys in the worst second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for what is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queries for rows that do not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the copy&apos;s price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ The copy is older than the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the row&apos;s price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found gone %1 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the row&apos;s price to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ %1 for one row.</source>
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
        <source>Verify: %1</source>
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
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the live server, and at what was sent since it was prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a hint (%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared on the server. Over to you; verify it when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is to be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings about what it starts from. Removed and made anew: %1

From then on this window, while it is open, watches by MONITOR what anybody sends to these keys. That costs the server throughput: until it is passed, for half an hour at most, and not while something is measured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::CheckPart</name>
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
        <source>Copy the redis-cli command (with its password)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type commands in a terminal: %1, or use the forms in Try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server to type commands to yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges and questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson has nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3 of %4 challenges passed, %5 of %6 questions answered. Prepare a challenge, do it wherever you like, then verify: the live server is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong first, then right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type commands in a terminal: %1 (the button copies it, password included), or use the forms in Try.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ClassicModel</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second over first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run: first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio, 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Measured with %2.</source>
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
        <source>Numbers behind the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the time goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring. Each point is drawn as soon as it is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ConditionModel</name>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ConditionsView</name>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under what conditions this was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all conditions</source>
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
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ContrastView</name>
    <message>
        <source>The same in all of them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ways side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::CounterStage</name>
    <message>
        <source>Counters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
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
        <source>view in the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views in the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run to view a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visitor, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visitors, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user in the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users in the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The views are no number that INCR could count: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The number of likes is not that of the users in the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of views is set aside, on its way to the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part in a run is drawn here, with the number that they change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with nothing in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a number read before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 workers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and written by the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by INCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ 1 write was lost: another wrote over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✕ %1 writes were lost: others wrote over them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 EXEC did nothing: the key had been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 EXECs did nothing: the key had been written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Set and number agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ The number does not say how many are in the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click has changed the set or tried to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clicks have changed the set or tried to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likes, it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flusher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the client alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Every view is somewhere, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ 1 view is nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✕ %1 views are nowhere.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✕ 1 view is in two places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✕ %1 views are in two places.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A counter at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one user, at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likes in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views in the row in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, by INCR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::EvidenceView</name>
    <message>
        <source>What was sent to find out, and what came back</source>
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
    <name>lab::ui::FootBar</name>
    <message>
        <source>Foot bar</source>
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

Qt is under LGPL-3.0, libmicrohttpd under LGPL-2.1, QCoro under MIT, hiredis under BSD-3-Clause, SQLite is in the public domain. Redis is a trademark of Redis Ltd.; this program is not theirs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::Hero</name>
    <message>
        <source>Your guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two runs on a real Redis of its own. Nothing to install, nothing to set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with lesson %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 2: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3, %4 %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said %1, and so it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said %1. It was %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your run of %1, with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, at most %3 at a time, and the last had an answer %4 ms after the first found none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, and the last had an answer %3 ms after the first found none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::HistoryModel</name>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::HistoryView</name>
    <message>
        <source>Runs that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been measured yet. Measure everything, or a single comparison in its lesson; or import the results.json of a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the shown run as a report: charts, CSV, JSON, text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a run of another machine from its results.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second run as well to lay both side by side: Ctrl and a click, or Ctrl+Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two runs can be laid side by side: choose two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson to read its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson to write notes on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
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
    <name>lab::ui::KeptRunsModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
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
    <name>lab::ui::LearnOperationCard</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
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
    <name>lab::ui::LearnRunCard</name>
    <message>
        <source>Open in Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it came to an end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LearnScenarioCard</name>
    <message>
        <source>Must hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ broke</source>
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
    <name>lab::ui::LessonCard</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LessonHeader</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of the lab, beside the part (Ctrl+Shift+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that were compiled in (Alt+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own notes on this lesson (Alt+N)</source>
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
    <message>
        <source>%1 Something of it runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LibraryPage</name>
    <message>
        <source>Pages of the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LiveFigures</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table tells of others as well: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LiveRunsModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LiveRunsView</name>
    <message>
        <source>Kill all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove those that have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the chosen live run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the newest %2 of %3 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: events so far: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live runs: %1 of %2 go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LoadChoice</name>
    <message>
        <source>How the calls follow each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a fixed rate each call is timed from when it was to begin, answered or not: what waits behind a slow one is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One call after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LockStage</name>
    <message>
        <source>The lock and what it guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last token: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ It never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none of this name. Set it up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest token that has written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock, its holder and what it guards are drawn here once an operation has been run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part in a run is drawn here, with the lock that all of them want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 held it; its time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it guards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at work now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ At work at once: up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait for the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>got none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is no string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalls while it holds the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second and third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>want it next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at work at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalls before it writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sells one meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 in the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>want one each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock, in a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>want the lock, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last of them is dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the servers granted it to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ refused: token %1 is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ wrote with token %1, too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrote with token %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ The stock is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ More than there were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ its lock was taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ goes on, though its time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked for it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Both hold the same lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Nobody could take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ %1 freed another&apos;s lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Sold without a coupon: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ A sale was overwritten: it should say %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold without a coupon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LogDetails</name>
    <message>
        <source>The selected entry, whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the entry (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LogFilterRow</name>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on also what the program sends on its own account: health checks, lists of keys, looks at keys for pictures and for before and after, the books of attempts. A connection&apos;s handshake is never recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LogPage</name>
    <message>
        <source>Go to the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received · %2 shown · %3 dropped from view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 commands came too fast to be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared. What comes from now on appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest (%1 more)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LogPanel</name>
    <message>
        <source>Clear the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet. Run an operation: each command appears here as it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pub/Sub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message has come yet. Subscribe to a channel: what is published there from then on appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened to a stream yet. Entries appear here as they are added, delivered, acknowledged and claimed. What a script does to them is not in its reply; MONITOR shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What any client sends appears here while MONITOR is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the log shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as redis-cli: what is selected, else all shown (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::LogSave</name>
    <message>
        <source>Save the log as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries as JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those shown as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those shown as JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved 1 entry, all that the log holds: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 entries, all that the log holds: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved 1 entry, all that is shown: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 entries, all that are shown: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::LogView</name>
    <message>
        <source>Commands that went over the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of Pub/Sub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to entries of streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands of all clients of the server</source>
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
        <source>Theme: as the system, light, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the lab</source>
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
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was measured, and measuring everything (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results: all that was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log and runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent to the server, live (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs and what ran, in all lessons (Ctrl+J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the sidebar, or unfold it (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the sidebar, or unfold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard, versions, licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the lab report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the lab…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview: where to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next region of the window; Shift+F6 to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the live log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the runs of all lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to begin, and where you were (Alt+Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the project says of itself, and what it has learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the panel at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the panel at the right</source>
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
    <message>
        <source>The measurement was not kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure quickly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring goes on: %1 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Other runs go on: %1. What they do is in the numbers, too; for numbers to rely on, let them end first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::MeasureSettings</name>
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
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a first look: up to %1 rounds over %2 s a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For numbers to rely on: up to %1 rounds over %2 s a point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::MonitorRow</name>
    <message>
        <source>Start MONITOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop MONITOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server copies every command of every client to this window, which costs it throughput. Secrets are hidden.</source>
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
    <name>lab::ui::NotesPanel</name>
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
    <name>lab::ui::NumberField</name>
    <message>
        <source>Not a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::OpenerRun</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::OpenerSides</name>
    <message>
        <source>Each row is %1, over %2 ms: first a grey stretch that waits, then a blue one that asks the database, or an orange tick: the answer came from Redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run as a stair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 ms, at most %3 statements at a time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::OrderEditor</name>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the chosen item up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the chosen item down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be put in order, the first at the top: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, place %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::OtpStage</name>
    <message>
        <source>One-time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis: the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run to send a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code for this phone: one may be sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No string, but of type %1: no code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ It never ends: it was not sent from here, and is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cooldown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one may be sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked out: all tries are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 try is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 tries are left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ This count never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part in a run is drawn here, with what was compared and who was let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 client</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 clients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tries counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try, says the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries, says the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guesses held against the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ The code works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tap</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 taps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ The code that came last has been overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The code that came last is the one that counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code, no tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of tries: nothing is compared that cannot be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code, and the count of its tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guesser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guesses, waits, guesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for the next code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send me a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ 1 too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✕ %1 too many.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>Outcome</source>
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
    <name>lab::ui::Outline</name>
    <message>
        <source>On this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::OverviewChart</name>
    <message>
        <source>Numbers behind the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio: the median of the first named over that of the second, with its 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::OverviewModel</name>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medians of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (stopped early)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or start at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lesson %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::OverviewView</name>
    <message>
        <source>Overview of the comparisons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::PagePanel</name>
    <message>
        <source>Page of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::PageView</name>
    <message>
        <source>Page of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the library: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::Palette</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson, an operation, a race, a question, a setting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::Paragraphs</name>
    <message>
        <source>Cut after %1 characters. Save the log to have the rest.</source>
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
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 % done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to do</source>
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
    <name>lab::ui::PatternStage</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Broke: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::PerSecond</name>
    <message>
        <source>second %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 in the worst second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ More than half went within one second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::PredictionBox</name>
    <message>
        <source>Before you run it; may be left unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted on %1: you said %2; it was %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::PredictionTold</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::PubSubStage</name>
    <message>
        <source>Channels and who listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscriber by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscribers by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns on the server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The last PUBLISH went to nobody: gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers of the last PUBLISH: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens from here. “Subscribe” may run several times at once; then publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel and who listens are drawn here once an operation has been run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who publishes, what is kept, and what reaches whom is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed on, PUBLISH says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel keeps nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ 1 message went to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✕ %1 messages went to nobody.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>are away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received, by all together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps them, or does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away for a third of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May hold back 1 MB for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work on something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says its copy in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages in one burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates of the state</source>
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
        <source>Predict: %1</source>
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
        <source>Say something first; then the live server is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first answer, on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered %1. Nobody foresaw that; it counts for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Not so. You said %1. The server says: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Right: you said %1, it is %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::RankingStage</name>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boards are drawn here: press Run to set them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties by arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board of a run is drawn here, and what becomes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board, by position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader, page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different players seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Every player was seen once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with nothing in hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a score read before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 game</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 games</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board of the best game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board of all points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The board says what the games come to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ %1 points have come to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ The board has %1 points too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got to 100 points, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read when both are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 came first and leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ %1 came first and %2 leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page by page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves after the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All players, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different players in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ann has 100 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ann</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets to 100 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes after her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have 60 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Seen twice, without having moved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Never seen, without having moved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Seen twice, having moved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Never seen, having moved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::RateLimitStage</name>
    <message>
        <source>Requests in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run to send a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one before, in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last window&apos;s length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until it is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests are drawn here as they are answered, in their windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ %1 came through within one window&apos;s length; the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ So far %1 came through within one window&apos;s length; the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ It has an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ It has no end: nobody has given it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Each is drawn by its own server&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the edge of a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts the requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within one window’s length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spends the limit first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries as often, after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the same second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first one may fail half way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that the counter will live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current window: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 came through, of %2 allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::RecentItemsStage</name>
    <message>
        <source>The list of what was viewed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Run to view a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list: nothing was viewed, or it was too long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1: the list commands answer WRONGTYPE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1 items: nobody has cut the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ It has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who views in a run is drawn here, with the list that they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ One product is in the list more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✕ %1 products are in the list more than once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✕ %1 items where 20 are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone and laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the same product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list that has the product already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare a few products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last 15 products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of different products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items, %1 of them different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in: %1, moved to the front: %2</source>
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
    <name>lab::ui::ResultTabs</name>
    <message>
        <source>Show or hide what the tabs hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more of what the tabs hold, over the timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ResultsPage</name>
    <message>
        <source>Rename the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the run; empty: what was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”, measured on %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its samples go with it. Reports that were exported stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the run into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every comparison of every lesson, measured one after the other on this machine; and the runs before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the history aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before anything was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: what was measured until then is kept, marked as a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 could not be measured: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was renamed to %1. A new one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ReviewList</name>
    <message>
        <source>To review, in all lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1</source>
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
    <message>
        <source>Run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::RunTabs</name>
    <message>
        <source>No command was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::RunView</name>
    <message>
        <source>Published figures beside these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published, and in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in its lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::RunsList</name>
    <message>
        <source>Runs of this lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::RunsModel</name>
    <message>
        <source>embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::RunsView</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 go on. The newest are at the bottom.</source>
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
    <name>lab::ui::SessionStage</name>
    <message>
        <source>✕ %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembers nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in: press Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ It has no end.</source>
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
        <source>A row; %1 left when it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part in a run is drawn here, with the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known, or not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ 1 request was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✕ %1 requests were refused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>session, for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions, for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 user</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It was ended by a logout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ The last write undid a change that its writer had not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ It was logged out, and a late write has made it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ It has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works for one and a half lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the same id, and comes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session, with an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the thief let in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fills the cart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session that both have read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has found the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds that it lives on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is started anew half way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::SideModel</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio of medians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B, 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::SideView</name>
    <message>
        <source>Conditions in which the runs differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratios of both runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interval covers what varied within its own run. Two runs on the same machine may differ by more: measure again before believing a small difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stated condition of what both have measured differs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::Sidebar</name>
    <message>
        <source>Lessons and pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::SourcePanel</name>
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
    <message>
        <source>Show licence and includes</source>
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
        <source>= The same answer as the pattern&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ Another answer than the pattern&apos;s. The twin knows only what was done here: not what others did to the key, nor another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was run, to answer as Redis does: one statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What was run, to answer as Redis does: %1 statements</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::StageHost</name>
    <message>
        <source>Save the picture as SVG …</source>
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
    <message>
        <source>Hold the picture; what runs goes on while you look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: what is drawn is the last that was known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::Steps</name>
    <message>
        <source>1 command</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 commands</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::StreamStage</name>
    <message>
        <source>The stream and its consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream, its group and who has what in hand are drawn here once an operation has been run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream is read once a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The key is no stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none of this name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Dead letters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no group of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered, pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered yet: the lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag: at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part in a run is drawn here, with what becomes of the entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps them until they are taken, or longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first will crash with a job in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jobs lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stream with a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow and other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both will have them in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel, or a stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes half way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the others get done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in somebody&apos;s hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them taken again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 of %2, newest first: ■ delivered, □ not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, newest first: ■ delivered, □ not yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, by all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and others: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the group: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be worked, of which one always fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ 1 job lost with the worker that crashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✕ %1 jobs lost with the workers that crashed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::SummaryModel</name>
    <message>
        <source>Where</source>
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
        <source>What was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median over that of the first, 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::TabbedPanel</name>
    <message>
        <source>Close: %1</source>
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
        <source>%1; press for the next of light, dark and as the system (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::TimelineControls</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of the replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the replay</source>
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
    <message>
        <source>As fast as it was</source>
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
        <source>To the start (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each event gets the same time, however close together they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the proportions of time in which it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+wheel, -)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Ctrl+wheel, +)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole run (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed and zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::TimelineLegend</name>
    <message>
        <source>Signs: %1</source>
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
        <source>found nothing, waits</source>
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
        <source>main: the lab itself</source>
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
    <name>lab::ui::TimelineOverlay</name>
    <message>
        <source>of at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lanes, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lanes, first to find nothing on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lanes, first to ask SQLite on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lanes, first to fail on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lanes, first to deviate on top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::TimelinePainter</name>
    <message>
        <source>the key is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at once</source>
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
    <message>
        <source>First to deviate on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes by the moment of their first failure, statement or reply that is nil; those without one stand below, and the lab’s own lane. Otherwise by name.</source>
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
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 in %3, at most %4 unanswered at once. The same events stand in the table of events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lab::ui::TopBar</name>
    <message>
        <source>Top bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help, export, reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons, operations, races, questions, pages and settings (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis Pattern Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
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
        <source>This lesson has nothing to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lesson was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form and runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
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
    <name>lab::ui::VerdictView</name>
    <message>
        <source>✓ Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not judged, since it did not come to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Played in %3, setting up and reading the end included.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::ViewSwitch</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratios with their intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers behind the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::WayCard</name>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ Broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::WayCards</name>
    <message>
        <source>Ways</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lab::ui::Workbench</name>
    <message>
        <source>Set up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is run, and with what</source>
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
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 came through</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 came through</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 were refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>the twin&apos;s own statement, prepared once; it also checks type and expiry, as Redis does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one statement, prepared once, a transaction of its own each time; how durable each side&apos;s write is stands with its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products of five columns, as JSON under a key each and as rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELECT of all columns by the primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPDATE … RETURNING by the primary key</source>
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
    <message>
        <source>&quot;%1&quot; cannot be: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, round %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, round %3, %4 after the first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
