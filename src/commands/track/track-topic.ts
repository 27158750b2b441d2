import type { Context } from '../../context.ts';
import type { Meeting } from '../../corpus/facts/model.ts';
import { absentParents, skippedRecommendations, unreportedMeetings } from '../../corpus/missing.ts';
import type { Paper, Unit } from '../../corpus/model.ts';
import type { Hit } from '../../search/model.ts';

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

/** A text that scores less than this part of the best is about something else. */
const TELLING = 0.5;

/** A topic through the meetings of the default body, from the first that the documents know of. */
export function trackTopic(text: string, { library, topics }: Context): TrackedMeeting[] {
  const { corpus } = library;
  const units = telling(topics.search({ text }).hits).map(({ unit }) => corpus.units[unit]!);
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

  function isOf(unit: Unit, { body, year }: Meeting): boolean {
    const document = library.documentOf(unit);
    return unit.paper === null && document.body === body && document.meeting.year === year;
  }

  function isPart({ body, year }: Meeting): boolean {
    return (
      skippedRecommendations(corpus).some((one) => one.body === body && one.year === year) ||
      absentParents(corpus).some((one) => one.body === body && one.meeting.year === year)
    );
  }
}

/** Whether a meeting has anything on the topic. */
export function hasAny({ recommendations, paragraphs, papers }: TrackedMeeting): boolean {
  return recommendations.length + paragraphs.length + papers.length > 0;
}

function telling(hits: readonly Hit[]): readonly Hit[] {
  const least = (hits[0]?.score ?? 0) * TELLING;
  return hits.filter(({ score }) => score >= least);
}
