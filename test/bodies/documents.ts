import { head } from '../corpus/many-bodies.ts';

/** Made-up documents of several bodies, in the written form, by id. */
export const TEXTS: Readonly<Record<string, string>> = {
  review: `${head({ symbol: 'A/HRC/91/5', title: 'Report of the Working Group on the Universal Periodic Review' })}
@heading 1 I
Summary of the proceedings of the review process

@paragraph 1
The delegation described its harbours.

@heading 1 II
Conclusions and/or recommendations

@paragraph 12
The following recommendations will be examined by Merania:

@page 4

@recommendation 12.1
Light every pier of the harbour (Sylvania);

@recommendation 12.2
Dredge the old harbour (Ruritania).
`,
  harbours: `${head({ symbol: 'A/HRC/RES/91/2', title: 'Safe harbours' })}
@heading 1 91/2
Safe harbours

@preambular 1
*Recalling* its resolution 90/1,

@preambular 2
*Noting with concern* the number of dark piers,

@page 2

@operative 1
*Invites* States to light their piers;

@operative 2
*Requests* the Secretary-General:
@item a
(a) To report on dark piers;
@item b
(b) To publish a map of them.
`,
  drugs:
    `${head({ symbol: 'E/2031/28', title: 'Report on the seventy-fourth session', session: 'Seventy-fourth session', dates: '10–14 March 2031' })}
@heading 1 I
Matters calling for action

@heading 2 B
Matters brought to the attention of the Council

@scope resolution 74/1

@heading 3 Resolution 74/1
Lamps and their oil

@preambular 1
*Recalling* its resolution 73/3,

@page 9

@operative 1
*Invites* Member States to keep their lamps lit;

@operative 2
*Decides* to return to lamps at its next session.

@scope

@heading 1 II
Deliberations

@paragraph 1
One speaker praised the lamps.
`.replace('symbol: E/2031/28', 'symbol: E/2031/28\nsymbol: E/CN.7/2031/9'),
  'drugs-corr': `${head({ symbol: 'E/2031/28/Corr.1', title: 'Report on the seventy-fourth session' })}
@paragraph 1
Resolution 74/1, operative paragraph 1

For lamps read lanterns
`,
  paris: `${head({ symbol: 'FCCC/CP/2031/10/Add.1', title: 'Report of the Conference' })}
@scope decision 1/CP.36

@heading 1 Decision 1/CP.36
Harbours

@operative 53
*Requests* Parties to dredge their harbours.

@scope decision 1/CP.36 > annex

@paragraph 3
Dredgers are described in table 1.
`,
  'tip-2019': `${head({ title: 'Report on the meeting' })}
@recommendation 10
States should hear the victims of trafficking.

@recommendation 30
States should train their coast guards.
`,
  'draft-2030': `${head({ title: 'Draft report', status: 'draft' })}
@recommendation 1
States should light their piers with lamps that burn clean oil all night.

@recommendation 2
States should count the boats that enter their harbours every morning.

@recommendation 3
States should publish maps of the shoals before their coasts.

@recommendation 4
States should forbid the sale of rotten ropes to fishermen.
`,
  'final-2030': `${head({ title: 'Report on the meeting held in 2030' })}
@recommendation 1
States should teach all pilots the signals of their neighbours.

@recommendation 2
States should light their piers with lamps that burn clean oil all night.

@recommendation 3
States should count the boats that enter or leave their harbours every morning.

@recommendation 4
States should publish maps of the shoals before their coasts.
`,
};
