/**
 * Words that drafters use for one another in operative paragraphs, a line for each meaning, as
 * they stand in resolutions and recommendations. Kinds of one word (prosecute, prosecution) are
 * brought together without being listed.
 */
const MEANINGS = `
establish create found launch institute constitute set
enhance strengthen improve reinforce bolster boost intensify increase expand broaden step upgrade
share exchange circulate pass communicate transmit disseminate
digital electronic
evidence proof
facilitate ease enable simplify smooth
combat counter fight tackle suppress address curb
collect gather compile obtain assemble
preserve preservation safeguard retain secure
border cross-border transnational jurisdiction international transboundary
technology technological tool software
cyberspace internet online web cyber website
awareness sensitize sensitization educate inform campaign
train training capacity-building capacity skill expertise
private company business industry enterprise
civil society non-governmental ngo
partnership alliance
cooperate cooperation collaborate collaboration coordination coordinate
crisis emergency disaster calamity
pandemic covid-19 coronavirus covid
data statistics figure
research study analysis analyse examine
prosecutor prosecutorial prosecution prosecute
investigate investigation inquiry probe
interpretation interpreter translation translator language
officer official servant functionary
police law enforcement
liaison attache
forum meeting gathering conference
expert specialist practitioner professional
practice experience lesson
guideline guidance manual
registry register directory list database
contact focal
network net
provide supply offer furnish give
risk danger hazard peril
public population society citizen
protect protection shelter
assist assistance aid support help
health medical care
access accessible
court judicial tribunal
detect detection identify discover spot
early prompt swift quick rapid timely
law legal legislative legislation statute parliament
gap loophole lacuna shortcoming deficiency
effective efficient
dedicated specialized special specialist
team unit group task
report reporting notify tip
anonymous confidential
develop design elaborate build
innovation innovative novel
evaluate assess review
harmonize harmonization align approximate
misuse abuse
media press journalist
route path itinerary
child minor juvenile
human fundamental
respect comply compliant consistent
emerging new arising
seize seizure confiscate confiscation
irregular undocumented
duplicate duplication overlap redundant
transparency transparent open
fairness fair equitable
counterpart colleague
trend pattern development
`;

/** The synonyms of words, each under the number of its line. */
export const synonyms: readonly (readonly string[])[] = MEANINGS.trim()
  .split('\n')
  .map((line) => line.split(' '));
