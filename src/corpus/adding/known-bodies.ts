/** A body that issues documents, as its symbols and its documents name it. */
export interface KnownBody {
  readonly name: string;
  readonly abbreviation: string;
  /** How its symbols begin; null where they begin as its parent's do. */
  readonly code: string | null;
}

/**
 * Bodies whose usual abbreviation an officer need not look up. Names and codes: the documentation
 * research guide of the Dag Hammarskjöld Library and the bodies' own documents.
 */
export const KNOWN_BODIES: readonly KnownBody[] = [
  ['General Assembly', 'GA', 'A'],
  ['Security Council', 'SC', 'S'],
  ['Economic and Social Council', 'ECOSOC', 'E'],
  ['Trusteeship Council', 'TC', 'T'],
  ['Human Rights Council', 'HRC', 'A/HRC'],
  ['United Nations Commission on International Trade Law', 'UNCITRAL', 'A/CN.9'],
  ['International Law Commission', 'ILC', 'A/CN.4'],
  ['Committee on the Peaceful Uses of Outer Space', 'COPUOS', 'A/AC.105'],
  ['Special Committee on Peacekeeping Operations', 'C-34', 'A/AC.121'],
  [
    'Special Committee on the Situation with regard to the Implementation of the Declaration on the Granting of Independence to Colonial Countries and Peoples',
    'C-24',
    'A/AC.109',
  ],
  ['Advisory Committee on Administrative and Budgetary Questions', 'ACABQ', null],
  ["Executive Committee of the High Commissioner's Programme", 'ExCom', 'A/AC.96'],
  ['United Nations Environment Assembly', 'UNEA', 'UNEP/EA'],
  ['Trade and Development Board', 'TDB', 'TD/B'],
  ['Commission on Narcotic Drugs', 'CND', 'E/CN.7'],
  ['Commission on Crime Prevention and Criminal Justice', 'CCPCJ', 'E/CN.15'],
  ['Commission on the Status of Women', 'CSW', 'E/CN.6'],
  ['Commission for Social Development', 'CSocD', 'E/CN.5'],
  ['Commission on Population and Development', 'CPD', 'E/CN.9'],
  ['Commission on Science and Technology for Development', 'CSTD', 'E/CN.16'],
  ['Statistical Commission', 'StatCom', 'E/CN.3'],
  ['Committee for Programme and Coordination', 'CPC', 'E/AC.51'],
  ['Permanent Forum on Indigenous Issues', 'UNPFII', 'E/C.19'],
  ['Committee of Experts on Public Administration', 'CEPA', 'E/C.16'],
  ['Committee on Economic, Social and Cultural Rights', 'CESCR', 'E/C.12'],
  ['Human Rights Committee', 'CCPR', 'CCPR/C'],
  ['Committee on the Elimination of Racial Discrimination', 'CERD', 'CERD/C'],
  ['Committee on the Elimination of Discrimination against Women', 'CEDAW', 'CEDAW/C'],
  ['Committee against Torture', 'CAT', 'CAT/C'],
  ['Committee on the Rights of the Child', 'CRC', 'CRC/C'],
  ['Committee on Migrant Workers', 'CMW', 'CMW/C'],
  ['Committee on the Rights of Persons with Disabilities', 'CRPD', 'CRPD/C'],
  ['Committee on Enforced Disappearances', 'CED', 'CED/C'],
  [
    'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
    'COP-UNTOC',
    'CTOC/COP',
  ],
  ['Working Group on Trafficking in Persons', 'TIP', 'CTOC/COP/WG.4'],
  ['Working Group on the Smuggling of Migrants', 'SOM', 'CTOC/COP/WG.7'],
  [
    'Conference of the States Parties to the United Nations Convention against Corruption',
    'COSP',
    'CAC/COSP',
  ],
  ['Conference of the Parties', 'COP', 'FCCC/CP'],
  [
    'Conference of the Parties serving as the meeting of the Parties to the Paris Agreement',
    'CMA',
    'FCCC/PA/CMA',
  ],
  [
    'Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol',
    'CMP',
    'FCCC/KP/CMP',
  ],
  ['Subsidiary Body for Implementation', 'SBI', 'FCCC/SBI'],
  ['Subsidiary Body for Scientific and Technological Advice', 'SBSTA', 'FCCC/SBSTA'],
  [
    'Meeting of States Parties to the Treaty on the Prohibition of Nuclear Weapons',
    'TPNW-MSP',
    'TPNW/MSP',
  ],
  ['World Health Assembly', 'WHA', 'WHA'],
  ['Executive Board of the World Health Organization', 'WHO-EB', 'EB'],
].map(([name, abbreviation, code]) => ({
  name: name!,
  abbreviation: abbreviation!,
  code: code ?? null,
}));
