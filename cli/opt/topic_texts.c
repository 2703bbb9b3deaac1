#include "cli/opt/topic_texts.h"

#include "cli/moment.h"

#include "base/banned.h"

const char cli_topic_credentials[] =
    "Credentials: how to be somebody to CXone.\n"
    "\n"
    "  With an access key: the settings access_key_id and access_key_secret. With a\n"
    "  client id and secret beside them, the password grant; without, the access-key\n"
    "  endpoint. The setting grant says otherwise.\n"
    "  As a person, with a browser: cxone login --web, which needs a client_id alone.\n"
    "\n"
    "A secret is never an option. It comes from the environment, an env file\n"
    "(--env-file), a settings file that only its owner can read, or a credential\n"
    "helper (the setting credential_command), which asks a password manager.\n"
    "\n"
    "Logging in happens by itself. The token is kept until it expires, where\n"
    "token_store says: 'cxone whoami' shows whose it is, 'cxone logout' forgets it.\n"
    "'cxone doctor' finds out what is wrong. See man cxone-login, man cxone-credential.\n";

const char cli_topic_formats[] =
    "Formats of the data, chosen with -o; a table on a terminal, else json:\n"
    "\n"
    "  table   labelled lines for one thing, columns for many; for people\n"
    "  json    one object, or an array of objects\n"
    "  ndjson  an object on each line\n"
    "  csv     RFC 4180: a line of headings, lines that end in CR LF; names of nested\n"
    "          members have dots; a formula gets a ' in front unless --raw\n"
    "  tsv     the same with tabs; tab, LF, CR and backslash as \\t, \\n, \\r and \\\\\n"
    "\n"
    "--fields a,b.c chooses members or columns and their order. --output FILE writes\n"
    "to a file. Data goes to standard output, everything else to standard error.\n";

const char cli_topic_operations[] =
    "Operations: every call that CXone documents has a name, which 'cxone api' takes.\n"
    "\n"
    "A name is the API, a slash, and the words of the path joined by dots. What stands\n"
    "before a parameter is singular; the last word says what is done:\n"
    "\n"
    "  GET  .../skills                    admin/skills.list\n"
    "  GET  .../skills/{skillId}          admin/skill.get\n"
    "  GET  .../skills/{skillId}/agents   admin/skill.agents.list\n"
    "  POST .../skills/{skillId}/agents   admin/skill.agents.add\n"
    "\n"
    "  cxone operations search WORD...    finds them\n"
    "  cxone operations show NAME         parameters, body, examples\n"
    "  cxone api NAME -p PARAMETER=VALUE  calls it\n"
    "  cxone api GET /PATH                calls any path, known or not\n"
    "\n"
    "The shell completes names and parameters: 'cxone help completion'.\n";

const char cli_topic_paging[] =
    "Paging: CXone hands out long lists in pages.\n"
    "\n"
    "'cxone skill list' and the like read all pages. 'cxone api' reads one, unless\n"
    "\n"
    "  --paginate       all pages, one after the other; records are shown as they come\n"
    "  --limit NUMBER   at most so many records\n"
    "\n"
    "-o ndjson gives a line for each record, -o json one document. --fields works over\n"
    "all pages. How an operation pages is in the catalogue: 'cxone operations show NAME'.\n";

const char cli_topic_times[] =
    "Times, as options such as --at take them:\n"
    "\n"
    "  " CLI_MOMENT_FORMS "\n"
    "\n"
    "One without a zone is read by the clocks of --tz ZONE (Europe/London), where the\n"
    "command has that option; without it, as UTC. A date alone is its midnight.\n"
    "\n"
    "Durations, as the settings take them: 250ms, 90s, 5m, 2h, 1d; a bare number is\n"
    "seconds.\n";
