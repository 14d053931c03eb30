import type { SectionMeaning } from '../template/meaning';

/** Words by which a text says something of what a section is about, under whatever heading. */
export const sectionSignals: Partial<Readonly<Record<SectionMeaning, RegExp>>> = {
  mandator: /uppdragsgivare|på uppdrag av|uppdrag(?:et)? (?:ges|lämnas|kommer) (?:av|från)|\b(?:ger|gett|har gett) (?:\p{L}+ )?(?:i )?uppdrag/iu,
  specificTasks: /\b(?:ska|skall)\b|\buppdrag/iu,
  reporting: /\b(?:åter)?rapporter(?:ar|as|a|ing)|årsrapport|\bdelges\b|\bredovisar\b|\bredovisas\b/iu,
  composition: /\b(?:ledam[oö]t|ledamöter|deltagare|representant|bemanna|medlem)/iu,
  chairTask: /\b(?:ordförande|sammankallande)/iu,
  finance: /kostnad|finansier|bekosta|betalar/iu
};
