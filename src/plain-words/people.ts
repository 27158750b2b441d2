import type { Meeting, Panellist, Person, Stated } from '../corpus/facts/model.ts';
import type { Library } from '../corpus/library.ts';
import { fold } from '../text/fold.ts';

/** Someone whom the documents name as chair or panellist of a meeting. */
export interface NamedPerson {
  readonly meeting: Meeting;
  readonly as: 'Chair' | 'Panellist';
  readonly person: Stated<Person | Panellist>;
}

/** The chairs and panellists whose surname a line has. */
export function findPeople(line: string, library: Library): NamedPerson[] {
  const folded = ` ${fold(line.replace(/['’]s\b/gu, ''))} `;
  return library.meetings.flatMap((meeting) => {
    const chair = meeting.chair ? [{ meeting, as: 'Chair' as const, person: meeting.chair }] : [];
    const panellists = meeting.panellists.map((person) => ({
      meeting,
      as: 'Panellist' as const,
      person,
    }));
    return [...chair, ...panellists].filter(({ person }) => {
      const surname = fold(person.value.name).split(' ').at(-1)!;
      return surname.length > 2 && folded.includes(` ${surname} `);
    });
  });
}
