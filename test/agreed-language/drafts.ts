import { library } from '../library.ts';

export interface DraftCase {
  readonly text: string;
  /** The units that are right in first place; none for a subject that the corpus does not treat. */
  readonly first: readonly string[];
}

const of = (ref: string) => library.unit(ref)!.text;
const COPIED = `2019/rec/1 2019/rec/2 2019/rec/4 2019/rec/7 2019/rec/9 2020/rec/3 2020/rec/7
  2020/rec/10 2020/rec/14 2020/rec/17 2019-report/para/9 2020-report-add-delib/para/5
  2021-compendium/para/8 2021-compendium/para/39 2021-compendium/para/72`.split(/\s+/);

export const copies: readonly DraftCase[] = COPIED.map((ref) => ({ text: of(ref), first: [ref] }));

export const changedByAWord: readonly DraftCase[] = (
  [
    ['2019/rec/2', 'convene', 'organize'],
    ['2019/rec/3', 'regional', 'national'],
    ['2019/rec/5', 'liaison', 'contact'],
    ['2019/rec/6', 'non-governmental', 'humanitarian'],
    ['2019/rec/8', 'encouraged', 'requested'],
    ['2019/rec/10', 'should', 'shall'],
    ['2020/rec/1', 'humanitarian', 'psychological'],
    ['2020/rec/2', 'reinforce', 'weaken'],
    ['2020/rec/4', 'awareness-raising', 'training'],
    ['2020/rec/9', 'identify', 'ignore'],
    ['2020/rec/11', 'fairness', 'gender equality'],
    ['2020/rec/13', 'capacity', 'confidence'],
    ['2020/rec/18', 'tailored', 'voluntary'],
    ['2021-compendium/para/23', 'Challenges', 'Obstacles'],
    ['2021-compendium/para/79', 'privacy', 'secrecy'],
  ] as const
).map(([ref, word, other]) => ({ text: of(ref).replace(word, other), first: [ref] }));

export const reordered: readonly DraftCase[] = [
  {
    text: 'So as to ensure its admissibility and use in court proceedings, States Parties are encouraged to facilitate the collection, preservation and sharing of digital evidence concerning smuggling of migrants activities across jurisdictions.',
    first: ['2020/rec/10'],
  },
  {
    text: 'To share best practices in combating smuggling, States parties should convene forums for relevant experts and government officials.',
    first: ['2019/rec/2'],
  },
  {
    text: 'To support the work of prosecutors and police specialized in migrant smuggling, States of origin, transit and destination should consider enhancing the availability of interpretation for interacting with smuggled migrants.',
    first: ['2019/rec/4'],
  },
  {
    text: 'Through the development of directories of national authorities and contact points, to strengthen the exchange of information and coordination, States parties should enhance the early detection of cases of smuggling of migrants in crises.',
    first: ['2020/rec/3'],
  },
  {
    text: 'To counter the criminal misuse of technology by smugglers and organized criminal groups involved in related offences, States Parties should consider establishing dedicated prosecutorial teams to enable specialized investigation in the cyberspace.',
    first: ['2020/rec/17'],
  },
];

export const merged: readonly DraftCase[] = [
  {
    text: 'States parties should convene forums for relevant experts and government officials to share best practices in combating smuggling and establish regional networks of prosecutors specialized in migrant smuggling to share information.',
    first: ['2019/rec/2', '2019/rec/3'],
  },
  {
    text: 'States Parties should endeavour to build expertise and capacity among relevant practitioners across sectors to allow for the maximum use of technology and should seek to provide tailored capacity-building for law enforcement and criminal justice practitioners.',
    first: ['2020/rec/13', '2020/rec/18'],
  },
  {
    text: 'States Parties should support law enforcement efforts aimed at establishing a presence in cyberspace and consider establishing dedicated prosecutorial teams to enable specialized investigation in the cyberspace.',
    first: ['2020/rec/14', '2020/rec/17'],
  },
  {
    text: 'States parties should reinforce national data collection and analysis on the impact of crises and expand data collection and research efforts to better analyse the scope, scale and ways in which technology is misused.',
    first: ['2020/rec/2', '2020/rec/8'],
  },
  {
    text: 'States parties should enhance awareness-raising efforts to educate the general public of the risks associated with the smuggling of migrants and cooperate with relevant civil society organizations, including through online anonymous reporting forms.',
    first: ['2020/rec/4', '2020/rec/16'],
  },
];

const paraphrase = (text: string, ...first: string[]): DraftCase => ({ text, first });

export const paraphrases: readonly DraftCase[] = [
  paraphrase(
    'States should facilitate the sharing of electronic evidence across borders',
    '2020/rec/10',
  ),
  paraphrase(
    'Governments should bring specialists and public servants together at meetings where they exchange good practices against smuggling.',
    '2019/rec/2',
  ),
  paraphrase(
    'States should create networks of specialised prosecutors in each region to exchange the telephone numbers that smugglers use and their criminal records.',
    '2019/rec/3',
  ),
  paraphrase(
    'States are invited to make more interpreters available so that police and prosecutors can talk with smuggled migrants.',
    '2019/rec/4',
  ),
  paraphrase(
    'Posting liaison officers of the police abroad should be considered by countries of origin and destination to speed up information exchange along the routes.',
    '2019/rec/5',
  ),
  paraphrase(
    'Member States should tell other States of their region which NGOs assist smuggled migrants.',
    '2019/rec/6',
  ),
  paraphrase(
    'A directory of contact details of practitioners in each region should be drawn up so that police and immigration officers can reach their colleagues abroad.',
    '2019/rec/7',
  ),
  paraphrase(
    'Delegations to the Working Group should include experts and operational staff besides the usual representatives.',
    '2019/rec/8',
  ),
  paraphrase(
    'States should gather data and research and supply them to UNODC so that it can continue the Global Study.',
    '2019/rec/9',
  ),
  paraphrase(
    'Officials who deal with irregular migrants should be made systematically aware of the dangers that smuggled migrants face.',
    '2019/rec/10',
  ),
  paraphrase(
    'States should prepare for the arrival of smuggled persons in emergencies, with reception arrangements that cover urgent medical and humanitarian needs.',
    '2020/rec/1',
  ),
  paraphrase(
    'National collection and analysis of data on how the coronavirus pandemic affects smuggling routes should be strengthened.',
    '2020/rec/2',
  ),
  paraphrase(
    'The public should be educated about the dangers of migrant smuggling and about the greater vulnerability of migrants to abuse and trafficking during emergencies.',
    '2020/rec/4',
  ),
  paraphrase(
    'During the pandemic, smuggled migrants should have affordable health care and social protection whatever their status.',
    '2020/rec/6',
  ),
  paraphrase(
    'Courts should make broader use of technology in emergencies so that documents can be filed and evidence presented.',
    '2020/rec/7',
  ),
  paraphrase(
    'More research is needed on how smugglers abuse social media and the Internet.',
    '2020/rec/8',
  ),
  paraphrase(
    'Loopholes in domestic law that stand in the way of prosecuting technology-enabled migrant smuggling should be closed.',
    '2020/rec/9',
  ),
  paraphrase(
    'Police use of technology must comply with international human rights standards, transparency and accountability.',
    '2020/rec/11',
  ),
  paraphrase(
    'States should work with companies, universities and civil society in partnerships to foster innovation and research against migrant smuggling.',
    '2020/rec/15',
  ),
  paraphrase(
    'Anonymous online forms should be set up, with civil society, for the public to report migrant smuggling.',
    '2020/rec/16',
  ),
  paraphrase(
    'Electronic proof of migrant smuggling should be gathered and kept in such a way that judges in other countries can accept it.',
    '2020/rec/10',
  ),
  paraphrase(
    'Law enforcement agencies should be present online, act proactively there and confiscate electronic evidence.',
    '2020/rec/14',
  ),
  paraphrase(
    'Consider setting up special teams of prosecutors for cybercrime committed by smuggling groups.',
    '2020/rec/17',
  ),
  paraphrase(
    'Police officers and judges need training adapted to their needs so that they can react fast to new smuggling trends on the Internet.',
    '2020/rec/18',
  ),
  paraphrase(
    'New technological solutions against migrant smuggling should be regularly assessed and should not duplicate tools that already exist.',
    '2020/rec/12',
  ),
  paraphrase(
    'Practitioners in all sectors should acquire the skills to use technology to the full against migrant smuggling.',
    '2020/rec/13',
  ),
  paraphrase(
    'Regional and international cooperation must grow in view of the difficulties that emergencies such as COVID-19 create for investigating smugglers.',
    '2020/rec/5',
  ),
  paraphrase(
    'Lists of competent national authorities and focal points would help to detect smuggling cases sooner during crises.',
    '2020/rec/3',
  ),
  paraphrase(
    'Model guidelines drawn from regional and international treaties should be considered for use in the regions.',
    '2019/rec/1',
  ),
  paraphrase(
    'Countries ought to send UNODC figures and studies for its Global Study on Smuggling of Migrants.',
    '2019/rec/9',
  ),
  paraphrase(
    'We propose a register of contact persons by region, accessible through SHERLOC.',
    '2019/rec/7',
  ),
  paraphrase(
    'The use of technology against smuggling raises questions of privacy and of whether digital evidence is admissible in court.',
    '2021-compendium/para/79',
  ),
  paraphrase(
    'Corruption makes the smuggling of migrants possible at every stage of the journey.',
    '2021-compendium/para/13',
  ),
  paraphrase(
    'Smuggled migrants should receive emergency medical care, food, shelter, consular help and legal advice.',
    '2021-compendium/para/65',
  ),
  paraphrase(
    'The extent to which criminal groups exploit social networks to smuggle migrants should be studied further.',
    '2020/rec/8',
  ),
  paraphrase(
    'Information campaigns should warn people about how dangerous it is to be smuggled, above all in times of crisis.',
    '2020/rec/4',
  ),
];

export const offSubject: readonly DraftCase[] = [
  'States should phase out subsidies for fossil fuels by 2030.',
  'Parties shall protect migratory birds and conserve their wetland habitats.',
  'The Conference invites Member States to strengthen vaccination programmes against measles.',
  'States parties should ensure the safe disposal of radioactive waste from nuclear reactors.',
  'Governments are encouraged to reform agricultural tariffs on cotton and sugar.',
  'States should regulate the use of lethal autonomous weapons in armed conflict.',
  'The Committee calls upon States to ratify the convention on the rights of persons with disabilities and to build accessible schools.',
  'States parties should enact freedom of information laws and protect whistle-blowers in public procurement.',
  'Member States should reduce plastic pollution in the oceans and improve the recycling of packaging.',
  'Countries should develop national strategies on early childhood nutrition and breastfeeding.',
  'States should restitute cultural property that was illegally exported from museums and archaeological sites.',
  'The Assembly encourages cooperation in the peaceful uses of outer space and the removal of orbital debris.',
  'States should support smallholder farmers with drought-resistant seeds and crop insurance.',
  'Parties should set emission standards for heavy-duty vehicles and promote electric buses.',
  'States are encouraged to teach indigenous languages in primary schools and to preserve oral traditions.',
  'States should strengthen international cooperation against drug trafficking by sea.',
  'Member States should protect witnesses in corruption trials and share best practices on asset recovery.',
  'Banks should report suspicious transactions in crypto-assets to financial intelligence units.',
  'States should collect data on gender equality in employment and share it with UN-Women.',
  'States parties should consider establishing national committees on biosafety and on the transfer of living modified organisms.',
].map((text) => ({ text, first: [] }));

/** With hardly a word in common with what they put in other words. */
export const farParaphrases: readonly DraftCase[] = [
  paraphrase(
    'Have shelters, doctors and food ready before large groups of smuggled people show up in an emergency.',
    '2020/rec/1',
  ),
  paraphrase(
    'Statistics on what the pandemic did to the paths that smugglers take ought to be compiled at home and passed to other Governments.',
    '2020/rec/2',
  ),
  paraphrase(
    'Phone books of the agencies in charge would let them notice smuggling earlier when a crisis strikes.',
    '2020/rec/3',
  ),
  paraphrase(
    'Citizens need to learn how dangerous it is to be smuggled, and that women face violence and trafficking more often when there is an emergency.',
    '2020/rec/4',
  ),
  paraphrase(
    'No migrant may be refused medical treatment or care for children and old people during COVID-19 on account of irregular status.',
    '2020/rec/6',
  ),
  paraphrase(
    'Tribunals should hold hearings by electronic means and accept filings online when a crisis closes their doors.',
    '2020/rec/7',
  ),
  paraphrase(
    'Social networks and apps are abused by criminal groups; we should find out to what extent and how.',
    '2020/rec/8',
  ),
  paraphrase(
    'Parliaments should amend their statutes where these leave offences committed with digital tools unpunished.',
    '2020/rec/9',
  ),
  paraphrase(
    'Whatever software the police use must respect fundamental rights and be fair, open and subject to control.',
    '2020/rec/11',
  ),
  paraphrase(
    'Before a new tool is bought, check that none like it exists already, and measure regularly whether it works.',
    '2020/rec/12',
  ),
  paraphrase(
    'Undercover work on the web and the confiscation of computers by the police deserve support.',
    '2020/rec/14',
  ),
  paraphrase(
    "Tip-offs about smugglers should be possible without giving one's name, through a website run with NGOs.",
    '2020/rec/16',
  ),
  paraphrase(
    "A prosecutor's unit of its own for offences that smugglers commit on the Internet may be worth creating.",
    '2020/rec/17',
  ),
  paraphrase(
    'Translators should be at hand when officers interview the people who were smuggled.',
    '2019/rec/4',
  ),
  paraphrase(
    'Civil servants who meet undocumented migrants in their work should all learn what perils these have gone through.',
    '2019/rec/10',
  ),
];
