import { steeredBy } from '../facts/readSteering';
import type { ObligationRule } from './obligationRule';
import { receiverAfter } from './receivers';
import { whereSaid } from './whereSaid';

/** On what the group does for others, and who pays. */
export const taskRules: readonly ObligationRule[] = [
  {
    kind: 'consultation',
    read: whereSaid('remissinstans|remissvar(?:en)?|referensgrupp|remisser|consultation (?:body|responses?)')
  },
  {
    kind: 'nomination',
    read: whereSaid(
      '(?:nominera|nominerar|föreslår?|nominates?|proposes?) (?:\\p{L}+ ){0,2}(?:representant(?:er)?|ledamot|ledamöter|representatives?)',
      receiverAfter('(?:representant(?:er)?|ledamot|ledamöter|representatives?) (?:i|till|for|in|to)')
    )
  },
  {
    kind: 'steering',
    read: ({ text }) => steeredBy(text).map((receiver) => ({ receiver }))
  },
  {
    kind: 'ownCosts',
    read: whereSaid(
      [
        '(?:finansierar|bekostar|afholder|dækker) (?:sin|sina|sitt|egna|egne)',
        'kostnad(?:er|erna) (?:bär|bärs|betalas)',
        '(?:svarar för|står för|betalar|bär) (?:\\p{L}+ ){0,4}\\p{L}*kostnad(?:er|erna)?',
        '(?:pays?|bears?|covers?) (?:\\p{L}+ ){0,5}(?:costs?|expenses)'
      ].join('|')
    )
  },
  {
    kind: 'costSharing',
    read: whereSaid('kostnad(?:er|erna) (?:\\p{L}+ )?(?:fördelas|delas)|costs (?:\\p{L}+ )?(?:be )?shared')
  },
  { kind: 'preparation', read: whereSaid('bereder|handlägger|bereda ärenden|prepares? matters') },
  {
    kind: 'followUp',
    read: whereSaid('följer upp|uppföljning av [^.;]+ (?:sker|görs) av|follows up', receiverAfter('följer upp|follows up'))
  },
  {
    kind: 'review',
    read: whereSaid(
      '(?:uppdraget|uppdragsbeskrivningen|mandatet|the mandate) [^.;]*?(?:ses över|omprövas|revideras|utvärderas|reviewed|evaluated)'
    )
  },
  { kind: 'stewardship', read: whereSaid('förvaltar|förvalta') },
  { kind: 'hosting', read: whereSaid('(?:nationellt )?värdskap(?:et)?|national host(?:ing)?') },
  { kind: 'communication', read: whereSaid('kommunikationsstöd(?:et)?|kommunikationsinsatser') }
];
