# SPDX-License-Identifier: MIT
# lupdate gives the texts of free functions the context of whichever namespace or class they stand in; at run time they have
# one, `lab` (app/base/tr.h). So what is compiled has every text under that context as well.
/<context>/ { context = $0; next }
/<name>/ { own = /<name>lab<\/name>/; if (!own) { print context; print } next }
/<message/ { message = ""; inside = 1 }
inside { message = message $0 "\n" }
/<\/message>/ {
    inside = 0
    if (!own) printf "%s", message
    if (!(message in known)) { known[message] = 1; all = all message }
    next
}
/<\/TS>/ { printf "<context>\n    <name>lab</name>\n%s</context>\n%s\n", all, $0; next }
!inside { if (!/<\/context>/ || !own) print }
