import { describe, expect, it } from 'vitest';
import countries from 'world-countries/countries.json' with { type: 'json' };
import { findNames } from '../../../src/corpus/states/find-names.ts';
import { MEMBER_STATES } from '../../../src/corpus/states/names.ts';
import { participantNamed, participants } from '../../../src/corpus/states/names-index.ts';

const named = (text: string) => findNames(text).map(({ participant }) => participant.name);

describe('the table of names', () => {
  it('has the 193 Member States, each once', () => {
    expect(new Set(MEMBER_STATES.map(([name]) => name)).size).toBe(193);
  });

  it('knows every Member State that an independent list of countries has, and takes no two for one', () => {
    const members = countries.filter(({ unMember }) => unMember);
    const found = members.map(({ name: { common, official } }) => {
      const names = [common, official].flatMap((name) => participantNamed(name)?.name ?? []);
      expect(new Set(names).size, common).toBe(1);
      return names[0];
    });
    expect(new Set(found).size).toBe(members.length);
  });

  it('gives no name to two participants', () => {
    for (const one of participants) {
      for (const name of [one.name, ...one.aliases]) expect(participantNamed(name)).toBe(one);
    }
  });

  it.each([
    ['UK', 'United Kingdom of Great Britain and Northern Ireland'],
    ['the usa', 'United States of America'],
    ['South Korea', 'Republic of Korea'],
    ['Russia', 'Russian Federation'],
    ['iran', 'Iran (Islamic Republic of)'],
    ['Bolivia', 'Bolivia (Plurinational State of)'],
    ['Turkey', 'Türkiye'],
    ['turkiye', 'Türkiye'],
    ["cote d'ivoire", 'Côte d’Ivoire'],
    ['The Netherlands', 'Netherlands (Kingdom of the)'],
    ['Swaziland', 'Eswatini'],
    ['Czech Republic', 'Czechia'],
    ['St. Lucia', 'Saint Lucia'],
    ['Trinidad & Tobago', 'Trinidad and Tobago'],
    ['Vatican', 'Holy See'],
  ])('reads %s as %s', (typed, name) => {
    expect(participantNamed(typed)?.name).toBe(name);
  });

  it('says which participants are not States', () => {
    expect(participants.filter(({ kind }) => kind === 'entity').map(({ name }) => name)).toEqual([
      'European Union',
      'Sovereign Military Order of Malta',
    ]);
  });
});

describe('names in a text', () => {
  it('are whole names, the longest that fits', () => {
    expect(named('Nigeria, Niger, Guinea-Bissau, Papua New Guinea and Guinea')).toEqual([
      'Nigeria',
      'Niger',
      'Guinea-Bissau',
      'Papua New Guinea',
      'Guinea',
    ]);
    expect(named('the Sovereign Military Order of Malta and Malta')).toEqual([
      'Sovereign Military Order of Malta',
      'Malta',
    ]);
    expect(named('South Sudan, Sudan, Dominica, the Dominican Republic')).toEqual([
      'South Sudan',
      'Sudan',
      'Dominica',
      'Dominican Republic',
    ]);
  });

  it('are not found in other names', () => {
    expect(
      named('South African Development Community, Northern Ireland, Gulf of Guinea, North Africa'),
    ).toEqual([]);
    expect(named('a turkey, a US dollar, Franco-Chad')).toEqual([]);
  });

  it('reach to the end of the longest name', () => {
    const text =
      'Iran (Islamic Republic of), Saint Vincent and the Grenadines, Trinidad and Tobago';
    expect(findNames(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      text.split(', '),
    );
  });

  it('may have brackets and either apostrophe', () => {
    expect(
      named("Venezuela (Bolivarian Republic of), Iran, Côte d'Ivoire and Côte d’Ivoire"),
    ).toEqual([
      'Venezuela (Bolivarian Republic of)',
      'Iran (Islamic Republic of)',
      'Côte d’Ivoire',
      'Côte d’Ivoire',
    ]);
  });
});
