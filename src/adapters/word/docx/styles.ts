import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';

/** Names of the two kinds of list a mandate has. */
export const BULLETS = 'punktlista';
export const NUMBERS = 'nummerlista';
/** Numbers before the headings of a family that has them. */
export const HEADINGS = 'rubriknummer';

const FONT = 'Calibri';
/** Near black: 15:1 against white. */
const INK = '222222';
/** 7:1 against white. */
const GREY = '595959';

/** Said with every style: where only the distance is given, some programs take it for an exact one. */
const lines = (distance: number): { readonly line: number; readonly lineRule: typeof LineRuleType.AUTO } => ({
  line: distance,
  lineRule: LineRuleType.AUTO
});

const heading = (size: number, before: number, after: number): NonNullable<IStylesOptions['default']>['heading1'] => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after, ...lines(240) }, keepNext: true }
});

/** Sizes in half points, distances in twentieths of a point. The language is what screen readers speak. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, color: INK, language: { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 120, ...lines(276) } }
    },
    title: heading(40, 0, 120),
    heading1: heading(28, 320, 100),
    heading2: heading(24, 240, 80),
    // Points stand close together, with the distance of a paragraph after the last.
    listParagraph: { paragraph: { spacing: { after: 120, ...lines(276) }, contextualSpacing: true } }
  },
  paragraphStyles: [
    {
      id: 'Beslutsrad',
      name: 'Beslutsrad',
      basedOn: 'Normal',
      run: { size: 22, bold: true },
      paragraph: { spacing: { after: 240, ...lines(276) } }
    },
    // Word's own styles of header and footer, found by these names.
    { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 18, color: GREY }, paragraph: { spacing: { after: 0 } } },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 18, color: GREY }, paragraph: { spacing: { after: 0 } } },
    {
      id: 'Kontrollsumma',
      name: 'Kontrollsumma',
      basedOn: 'Normal',
      run: { font: 'Consolas', size: 18, noProof: true },
      paragraph: { spacing: { after: 120 } }
    }
  ]
};

export const numbering: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 425, hanging: 425 } } }
        }
      ]
    },
    {
      reference: HEADINGS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 425, hanging: 425 } } }
        }
      ]
    },
    {
      reference: NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 425, hanging: 425 } } }
        }
      ]
    }
  ]
};
