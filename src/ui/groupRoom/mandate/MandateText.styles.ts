import { makeStyles } from '@fluentui/react/lib/Theme';

export const useMandateTextStyles = makeStyles((theme) => ({
  contents: { margin: '0 0 24px', padding: '8px 0', borderBlock: `1px solid ${theme.semanticColors.bodyDivider}`, maxWidth: '75ch', summary: { minHeight: 24, cursor: 'pointer' } },
  entries: { margin: '8px 0', padding: 0, listStyle: 'none', columnWidth: '240px', columnGap: '24px', li: { breakInside: 'avoid', padding: '2px 0' } },
  entry: {
    padding: 0,
    border: 0,
    minHeight: 24,
    background: 'none',
    font: 'inherit',
    textAlign: 'start',
    color: theme.semanticColors.link,
    textDecoration: 'underline',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  },
  /** The title stands under the heading of its part, and is no larger. */
  text: { 'article > h3': { fontSize: 18, lineHeight: '24px' } },
  /** A heading of two lines keeps clear of the mark before the first. */
  section: {
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`,
    '> summary': { boxSizing: 'border-box', minHeight: 44, padding: '10px 0 10px 17px', textIndent: -17, fontSize: 16, lineHeight: '24px', fontWeight: 600, cursor: 'pointer', overflowWrap: 'anywhere' }
  },
  decided: { margin: '0 0 16px', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext }
}));
