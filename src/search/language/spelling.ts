// British and Oxford spellings are brought to one form, whichever a document or a delegate uses.
const OUR =
  /(lab|behavi|fav|harb|neighb|col|hon|endeav|hum|rum|vap|arm|val|vig|od|cand|clam|fl|glam|parl|sav|succ|tum)our/;
const ISE = /^(\w{3,})is(e[ds]?|ers?|ings?|ations?|ational)$/;
const YSE = /^(anal|paral|catal)ys(e[ds]?|ers?|ing)$/;
const NOT_ISE =
  /^(exerc|adv|prom|prem|franch|prec|comprom|superv|surpr|otherw|likew|enterpr|expert|disgu|rev|dev|improv|televis|telev|concise|conc|excise|exc|merchand|adv|circumc|ra|pra|cru|no|po|no)$/;
const DOUBLED =
  /(travel|cancel|label|counsel|model|channel|fuel|signal|level|tunnel|jewel|marshal|total|initial|equal)l(?=ed|ing|er|or)/;
const PAIRS: Readonly<Record<string, string>> = {
  centre: 'center',
  centres: 'centers',
  programme: 'program',
  programmes: 'programs',
  defence: 'defense',
  licence: 'license',
  licences: 'licenses',
  offence: 'offense',
  offences: 'offenses',
  judgement: 'judgment',
  judgements: 'judgments',
  metre: 'meter',
  metres: 'meters',
  cheque: 'check',
  cheques: 'checks',
  practise: 'practice',
  practised: 'practiced',
  practising: 'practicing',
  enrolment: 'enrollment',
  fulfil: 'fulfill',
  fulfilment: 'fulfillment',
  catalogue: 'catalog',
  dialogue: 'dialog',
  tyre: 'tire',
  manoeuvre: 'maneuver',
  orientated: 'oriented',
  cosy: 'cozy',
  ageing: 'aging',
};

/** One spelling for a word, that of the United States, with -ize. */
export function spelling(word: string): string {
  const pair = Object.hasOwn(PAIRS, word) ? PAIRS[word] : undefined;
  if (pair !== undefined) return pair;
  if (word.length < 6) return word;
  const ise = ISE.exec(word);
  if (ise && !NOT_ISE.test(ise[1]!)) return `${ise[1]}iz${ise[2]}`;
  return word.replace(YSE, '$1yz$2').replace(OUR, '$1or').replace(DOUBLED, '$1');
}
