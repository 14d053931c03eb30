import { makeStyles } from '@fluentui/react/lib/Theme';

export const useOverviewStyles = makeStyles((theme) => {
  const focus = { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 4 };
  return {
    view: { containerType: 'inline-size', fontSize: 15, lineHeight: '22px', color: theme.semanticColors.bodyText },
    top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'flex-end', gap: '8px 32px', marginBottom: 16 },
    tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 16, maxWidth: '100%' },
    /** As wide whatever there is to choose, so that nothing moves when the choices come. */
    scope: { flex: '0 1 280px', width: 280, maxWidth: '100%', minWidth: 0 },
    named: { flex: '1 1 320px', minWidth: 0 },
    title: { margin: '0 0 4px', fontSize: 24, lineHeight: '32px', fontWeight: 600, overflowWrap: 'anywhere', '@container (max-width: 559px)': { fontSize: 20, lineHeight: '28px' } },
    /** A button without a frame, whose words stand in line with what is above them where it has a line of its own. */
    print: { height: 32, marginInlineStart: -8 },
    intro: { margin: '0 0 24px', maxWidth: '75ch', color: theme.semanticColors.bodySubtext },
    /** What is wrong and the way out. */
    trouble: { margin: '0 0 16px', maxWidth: '75ch' },
    asOf: { margin: 0, maxWidth: '75ch', color: theme.semanticColors.bodySubtext },
    section: { marginTop: 24 },
    heading: { margin: '0 0 8px', fontSize: 18, lineHeight: '24px', fontWeight: 600, ':focus': { outline: 'none' }, ':focus-visible': focus },
    partHeading: { margin: '20px 0 4px', fontSize: 15, lineHeight: '22px', fontWeight: 600 },
    sentence: { margin: '0 0 12px', maxWidth: '75ch' },
    sectionIntro: { margin: '0 0 12px', maxWidth: '75ch', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
    plainList: { margin: '0 0 8px', padding: 0, listStyle: 'none', maxWidth: 860, '> li': { padding: '4px 0', overflowWrap: 'anywhere' } },
    /** Many short lines, in as many columns as there is room for. */
    manyLines: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 340px), 1fr))',
      gap: '0 32px',
      margin: '0 0 8px',
      padding: 0,
      listStyle: 'none',
      '> li': { padding: '4px 0', overflowWrap: 'anywhere' }
    },
    fold: { margin: '0 0 8px', summary: { minHeight: 24, cursor: 'pointer' } },
    /** Buttons without a frame, whose words stand in line with what is above them. */
    files: { marginTop: 8, marginInlineStart: -8 },
    lines: { margin: '0 0 8px', padding: 0, listStyle: 'none', fontSize: 14, lineHeight: '24px', overflowWrap: 'anywhere', summary: { minHeight: 24 } },
    row: { borderTop: `1px solid ${theme.semanticColors.bodyDivider}`, ':first-child': { borderTop: 'none' } },
    /** What a row is about, and beside it what can be done. */
    rowHead: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: 16,
      // A long name keeps its words whole beside the button on a phone.
      '@container (max-width: 399px)': { gap: 8 },
      button: { flexShrink: 0, '@container (max-width: 399px)': { minWidth: 0, padding: '0 12px' } }
    },
    what: { margin: '4px 0 0', fontWeight: 600, overflowWrap: 'anywhere', hyphens: 'auto' },
    how: { margin: '2px 0 0', overflowWrap: 'anywhere' },
    link: { color: theme.semanticColors.link, textDecoration: 'underline' },
    note: { margin: '2px 0 4px', maxWidth: '75ch', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
    form: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 640, margin: '8px 0' },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 },
    narrow: { maxWidth: 260, margin: '0 0 8px' },
    panel: { minHeight: 320 }
  };
});
