/** What `rapporteur --help` prints. */
export const USAGE = `Usage: rapporteur [options] [query]

  rapporteur "/rec 2020 10"    answers one question
  rapporteur                   serves Slack and Discord where they are configured; otherwise opens
                               a conversation, or answers each line of its standard input
  rapporteur terminal          opens a conversation whatever else is configured
  rapporteur add FILE…         adds documents (PDF, Word, HTML, text), folders of them, - for text
  rapporteur remove ID…        takes documents out again
  rapporteur corpus            checks every document that is held

Options:
  --format text|json    how answers are printed; json is one object a line
  --as slack|discord    prints what that platform would be sent, one JSON array a line
  -o, --output FILE     writes what /compile finds to a file: .docx, .html, .md or .txt
  -y, --yes             with add and remove: asks nothing; what stops is still not added
  --dry-run             with add: shows what was understood and every doubt, and changes nothing;
                        --format json prints it for scripts, --format text in the form to correct
  -h, --help            prints this
  -v, --version         prints the version

"rapporteur /help" lists the commands. Environment: RAPPORTEUR_CORPUS names another corpus folder,
RAPPORTEUR_BODY the body that is meant where none is named; NO_COLOR switches colours off.

Exit codes: 0 found, 1 not found, 2 not understood, 3 corpus or settings at fault, 70 a defect;
with add 0 added or held already, 1 stopped, 2 not readable.
`;
