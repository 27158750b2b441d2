import type { DaySpan } from '../dates.ts';
import type { Lines } from '../positions.ts';

/** Where a fact stands: a unit, or lines of a document's masthead, which is no unit (`ref` null). */
export interface Proof {
  readonly document: string;
  readonly ref: string | null;
  readonly lines: Lines;
}

/** A fact and every place that proves it, in the order of the corpus; never without one. */
export interface Stated<T> {
  readonly value: T;
  readonly proofs: readonly Proof[];
}

export interface AgendaItem {
  readonly number: number;
  /** Null where documents name the item by its number only. */
  readonly title: string | null;
  /** "Opening of the meeting", without their letters. */
  readonly subitems: readonly string[];
}

/** A person as a meeting report names them; what it does not say is null. */
export interface Person {
  /** "Mr. Salvatore Vella", in the fullest form that the documents give. */
  readonly name: string;
  /** "Director of Prevention … at the Ministry of Interior of Ecuador". */
  readonly office: string | null;
  /** The State as issued. */
  readonly state: string | null;
}

export interface Panellist extends Person {
  /** "Group of African States". */
  readonly group: string | null;
  readonly agendaItem: number | null;
}

/**
 * In what standing a participant took part: `observer` where the documents say no more than that,
 * `non-party` where they say that it is neither party nor signatory.
 */
export type Standing =
  | 'party'
  | 'signatory'
  | 'non-party'
  | 'observer'
  | 'entity'
  | 'organization'
  | 'secretariat'
  | 'not stated';

/** A State, or whoever else takes part, in a list of a meeting report. */
export interface Participant {
  /** The United Nations name of a State or entity, else the name as issued without its abbreviation. */
  readonly name: string;
  readonly asIssued: string;
  readonly kind: 'state' | 'entity' | 'organization';
}

/** Those who attended or made statements in one capacity, as one paragraph lists them. */
export interface Participation {
  readonly act: 'attended' | 'made a statement';
  /** "parties to the Smuggling of Migrants Protocol", as issued; empty where none is given. */
  readonly capacity: string;
  readonly standing: Standing;
  readonly participants: readonly Participant[];
  /** Agenda items that the paragraph names; it may name none. */
  readonly agendaItems: readonly number[];
  /** The list ends in "[...]": it may not be complete. */
  readonly open: boolean;
}

/** A document that a meeting had before it. */
export interface ListedDocument {
  readonly title: string;
  readonly symbol: string | null;
}

/** What the documents state of one meeting of a body; what none of them states is null or empty. */
export interface Meeting {
  readonly body: string;
  readonly year: number;
  /** 6 for the sixth meeting. */
  readonly ordinal: Stated<number> | null;
  readonly dates: Stated<DaySpan> | null;
  readonly place: Stated<string> | null;
  readonly chair: Stated<Person> | null;
  /** The whole agenda as adopted. */
  readonly agenda: Stated<readonly AgendaItem[]> | null;
  /** Items that paragraphs mention, by number; all there is where no agenda is held. */
  readonly agendaItems: readonly Stated<AgendaItem>[];
  readonly panellists: readonly Stated<Panellist>[];
  readonly participation: readonly Stated<Participation>[];
  /** "approximately 450 registered delegates", as issued. */
  readonly attendance: Stated<string> | null;
  readonly documentation: readonly Stated<ListedDocument>[];
  /** Symbol of the list of participants. */
  readonly participantsList: Stated<string> | null;
}

/** A State or entity named in a unit. */
export interface NamedIn {
  /** The United Nations name. */
  readonly name: string;
  readonly ref: string;
}

/** A document named by its symbol in a unit. */
export interface DocumentMention {
  readonly symbol: string;
  readonly ref: string;
}

/** What the documents state beside the texts themselves. */
export interface Facts {
  /** In the order of the catalogue's bodies, then by year. */
  readonly meetings: readonly Meeting[];
  readonly names: readonly NamedIn[];
  readonly symbols: readonly DocumentMention[];
}
