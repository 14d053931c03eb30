import { chairAppointedBy } from '../facts/chairAppointment';
import { chairRotation, chairTermYears } from '../facts/chairTerm';
import type { Frequency } from '../language/frequency';
import { numberPattern } from '../language/numberWords';
import type { ObligationRule } from './obligationRule';
import { receiverAfter } from './receivers';
import { whereSaid } from './whereSaid';

/** On who leads the group and who sits in it. */
export const memberRules: readonly ObligationRule[] = [
  {
    kind: 'chairTerm',
    read: (statement) => {
      const years = chairTermYears(statement);
      const frequency: Frequency | null = years === null ? null : { times: 1, every: years, unit: 'year' };
      return years !== null || chairRotation(statement) !== null ? [{ frequency }] : [];
    }
  },
  { kind: 'chairAppointment', read: (statement) => (chairAppointedBy(statement) === null ? [] : [{}]) },
  {
    kind: 'employment',
    read: whereSaid('(?:är|ska vara|is|are|er|shall be) (?:anställda?|employed|ansat)')
  },
  {
    kind: 'representation',
    read: whereSaid(
      '(?:representerar|företräder|represents?|repræsenterer) (?:sin|sina|hela|the whole|their|egen|respektive) (?:\\p{L}+ )?(?:\\p{L}*region(?:en)?|organisation|healthcare region|sjukvårdsregionen)'
    )
  },
  {
    kind: 'memberPerRegion',
    read: whereSaid(
      [
        '(?:varje|respektive|alla|each|every|hver) region(?:er)? (?:ska|skall|bör|bidrar|har|utser|bemannar|has|shall|should|appoints|skal|har|udpeger)(?: \\p{L}+){0,4} (?:ledam\\p{L}+|representant\\p{L}*|deltagare|medlem\\p{L}*|members?|representatives?)',
        '(?:bemannas|bemannad) med representanter från regionerna',
        'regionerna utser (?:varsin|en|var sin) (?:ledamot|representant)',
        'one (?:member|representative) (?:from|per) (?:each )?region',
        `(?:${numberPattern}) (?:ledam\\p{L}+|representant\\p{L}*) (?:från|per) (?:varje |respektive )?region`
      ].join('|')
    )
  },
  {
    kind: 'membership',
    read: whereSaid('(?:ledamöter(?:na)?|deltagar(?:e|na)|medlemmar(?:na)?|the members) (?:ska |skall )?(?:ingår?|belong to|are part of)(?: i)?')
  },
  {
    kind: 'nationalMember',
    read: whereSaid([
      'nationell\\p{L}* (?:ledam\\p{L}+|representant\\p{L}*)',
      'representant\\p{L}* i (?:\\p{L}+ )?nationell\\p{L}* \\p{L}+grupp|national (?:member|representative)'
    ].join('|'))
  },
  {
    kind: 'municipalMember',
    read: whereSaid([
      '(?:representant\\p{L}*|ledam\\p{L}+|deltagare) (?:från|för) kommun\\p{L}*|kommunerne udpeger',
      'kommun(?:al|ala|er|erna)s? (?:ledam\\p{L}+|representant\\p{L}*)(?! kan)',
      'municipal (?:member|representative)s?'
    ].join('|'))
  },
  {
    kind: 'professions',
    read: whereSaid('(?:relevanta|olika|berörda) (?:professioner|kompetenser|yrkesgrupper)\\p{L}*|relevant professions')
  },
  {
    kind: 'patientAssociations',
    read: whereSaid([
      '(?:patient\\p{L}*|närstående\\p{L}*|brukar\\p{L}*)(?:/| och |- och )?\\p{L}*(?:föreningar|organisationer|representant\\p{L}*|företrädare)',
      'patient (?:associations|organi[sz]ations|representatives)'
    ].join('|'))
  },
  {
    kind: 'anchoring',
    read: whereSaid('(?:sammansättning\\p{L}*|ledam\\p{L}+) (?:\\p{L}+ ){0,4}(?:förankras|godkännas|godkänns|fastställs|fastställas|anchored|approved)',
      receiverAfter('(?:förankras|godkänns|godkännas|fastställs|fastställas|anchored|approved) (?:i|hos|med|av|with|by)'))
  },
  { kind: 'coOption', read: whereSaid([
    'adjungera(?! föredragande)|adjungerar (?!föredragande)|adjungeras|adjungerade|co-opt\\p{L}*'
  ].join('|')) }
];
