import { preferFinals } from '../../concordance/prefer-finals.ts';
import type { Context } from '../../context.ts';
import { belongsToMeeting } from '../../corpus/belongs-to-meeting.ts';
import type { Meeting } from '../../corpus/facts/model.ts';
import type { Library } from '../../corpus/library.ts';
import { absentParents, skippedRecommendations, unreportedMeetings } from '../../corpus/missing.ts';
import type { Body, Paper, Unit } from '../../corpus/model.ts';
import type { TopicResult } from '../../search/model.ts';
import { telling } from '../../search/ranking/telling.ts';

/** What is held of the report of a meeting: all of it as far as known, parts of it, nothing. */
export type Held = 'whole' | 'part' | 'nothing';

/** What one meeting has on a topic. */
export interface TrackedMeeting {
  readonly meeting: Meeting;
  readonly report: Held;
  /** Of the report, the nearest first. */
  readonly recommendations: readonly Unit[];
  readonly paragraphs: readonly Unit[];
  /** Background papers whose summaries treat the topic, with the paragraphs that do. */
  readonly papers: readonly TrackedPaper[];
  /** All background papers of the meeting that the documents held summarise. */
  readonly summarised: number;
}

export interface TrackedPaper {
  readonly paper: Paper;
  readonly units: readonly Unit[];
}

/** What is said on a topic outside the meetings of the default body: of one body in one year. */
export interface TrackedElsewhere {
  readonly body: Body;
  readonly year: number;
  /** The nearest first. */
  readonly units: readonly Unit[];
}

/** A topic through all documents held. */
export interface Tracked {
  /** The meetings of the default body, from the first that the documents know of. */
  readonly meetings: readonly TrackedMeeting[];
  /** Content words of the topic that the documents do not cover, as typed. */
  readonly absent: readonly string[];
  /** By body, in the order of the catalogue, then by year. */
  readonly elsewhere: readonly TrackedElsewhere[];
}

/** How much of a topic a text must say to be on it. */
const SAID = 0.5;

export function trackTopic(text: string, context: Context): Tracked {
  const { library, topics, concordances } = context;
  const result = topics.search({ text });
  const hits = telling(result.hits)
    .map(({ unit }) => unit)
    .filter((unit) => isSaidIn(unit, result));
  const units = preferFinals(hits, (unit) => unit, concordances);
  const meetings = meetingsOn(units, library);
  const shown = new Set(
    meetings.flatMap(({ recommendations, paragraphs, papers }) => [
      ...recommendations,
      ...paragraphs,
      ...papers.flatMap((paper) => paper.units),
    ]),
  );
  return {
    meetings,
    absent: result.absent,
    elsewhere: elsewhereOf(
      units.filter((unit) => !shown.has(unit)),
      library,
    ),
  };
}

/** Whether a text says the topic or what means the same, or is listed under it; a related term is not it. */
function isSaidIn(unit: Unit, { explain }: TopicResult): boolean {
  const { share, spans } = explain(unit);
  return share >= SAID || spans.length === 0;
}

function elsewhereOf(units: readonly Unit[], library: Library): TrackedElsewhere[] {
  return library.corpus.bodies.flatMap((body) => {
    const own = units.filter((unit) => library.documentOf(unit).body === body.id);
    const years = [...new Set(own.map((unit) => library.documentOf(unit).meeting.year))];
    return years
      .sort((a, b) => a - b)
      .map((year) => ({
        body,
        year,
        units: own.filter((unit) => library.documentOf(unit).meeting.year === year),
      }));
  });
}

function meetingsOn(units: readonly Unit[], library: Library): TrackedMeeting[] {
  const { corpus } = library;
  const unreported = new Set(unreportedMeetings(corpus));
  return library.meetings
    .filter(({ body }) => body === corpus.defaultBody)
    .sort((a, b) => a.year - b.year || (a.ordinal?.value ?? 0) - (b.ordinal?.value ?? 0))
    .map((meeting) => {
      const own = units.filter((unit) => isOf(unit, meeting));
      const papers = corpus.papers.filter((paper) => paper.year === meeting.year);
      return {
        meeting,
        report: unreported.has(meeting) ? 'nothing' : isPart(meeting) ? 'part' : 'whole',
        recommendations: own.filter(({ kind }) => kind === 'recommendation'),
        paragraphs: own.filter(({ kind }) => kind === 'paragraph'),
        papers: papers.flatMap((paper) => {
          const on = units.filter((unit) => unit.paper === paper.symbol);
          return on.length > 0 ? [{ paper, units: on }] : [];
        }),
        summarised: papers.length,
      };
    });

  function isOf(unit: Unit, meeting: Meeting): boolean {
    return unit.paper === null && belongsToMeeting(library.documentOf(unit), meeting);
  }

  function isPart(meeting: Meeting): boolean {
    const { body, year } = meeting;
    return (
      skippedRecommendations(corpus).some((one) => one.body === body && one.year === year) ||
      absentParents(corpus).some((one) => belongsToMeeting(one, meeting))
    );
  }
}

/** Whether a meeting has anything on the topic. */
export function hasAny({ recommendations, paragraphs, papers }: TrackedMeeting): boolean {
  return recommendations.length + paragraphs.length + papers.length > 0;
}
