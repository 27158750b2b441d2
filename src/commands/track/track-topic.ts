import type { Context } from '../../context.ts';
import { belongsToMeeting } from '../../corpus/belongs-to-meeting.ts';
import type { Meeting } from '../../corpus/facts/model.ts';
import { absentParents, skippedRecommendations, unreportedMeetings } from '../../corpus/missing.ts';
import type { Paper, Unit } from '../../corpus/model.ts';
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
