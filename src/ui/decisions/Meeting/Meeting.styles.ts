import { makeStyles } from '@fluentui/react/lib/Theme';
import { inputField } from '../../components/inputField';

/** From this width of the web part the cases stand as a table; below, as a list. */
const asTable = '@container (min-width: 640px)';

export const useMeetingStyles = makeStyles((theme) => {
  const line = `1px solid ${theme.semanticColors.bodyDivider}`;
  const focus = { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 1 };
  return {
    // What takes the focus is scrolled clear of the buttons below.
    screen: { maxWidth: 1040, 'a, button, input, textarea': { scrollMarginBottom: 96 } },
    back: { margin: '0 0 8px', fontSize: 14, lineHeight: '20px' },
    choice: { display: 'flex', flexWrap: 'wrap', gap: 16, margin: '8px 0' },
    choose: { flex: '1 1 220px', maxWidth: 360 },
    heading: { margin: '24px 0 8px', fontSize: 18, lineHeight: '24px', fontWeight: 600 },
    fields: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', margin: '0 0 12px', padding: 0, border: 0 },
    short: { flex: '1 1 160px', maxWidth: 220 },
    long: { flex: '2 1 240px', maxWidth: 420 },
    reviewed: { maxWidth: 220, marginBottom: 12 },
    tickAll: { display: 'inline-flex', alignItems: 'center', gap: 8, minHeight: 32, marginTop: 8, fontWeight: 600 },
    tick: { width: 20, height: 20, margin: 2, accentColor: theme.palette.themePrimary, ':focus-visible': focus },
    table: {
      display: 'block',
      width: '100%',
      borderCollapse: 'collapse',
      tbody: { display: 'block', padding: '12px 0', borderTop: line },
      tr: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '4px 12px' },
      'td, th': { display: 'block', padding: 0, textAlign: 'start', fontWeight: 400 },
      [asTable]: {
        display: 'table',
        tbody: { display: 'table-row-group' },
        tr: { display: 'table-row' },
        'td, th': { display: 'table-cell', verticalAlign: 'top', padding: '10px 12px 10px 0' }
      }
    },
    head: { display: 'none', [asTable]: { display: 'table-header-group', th: { fontWeight: 600 } } },
    firstRow: { [asTable]: { 'td, th': { borderTop: line } } },
    tickCell: { width: 24 },
    // In the list, what is typed stands below the case's words, not below its tick; a cell of a table has no margin.
    paragraphCell: { marginInlineStart: 36 },
    caseCell: { flex: '1 1 200px', [asTable]: { width: '45%' } },
    wholeRow: { flex: '1 1 100%', marginInlineStart: 36 },
    words: { '::first-letter': { textTransform: 'uppercase' } },
    caseName: { fontWeight: 600, color: theme.semanticColors.link, textDecoration: 'none', overflowWrap: 'break-word', ':hover': { textDecoration: 'underline' }, ':focus-visible': focus },
    fieldName: { display: 'block', fontSize: 12, lineHeight: '16px', color: theme.semanticColors.bodySubtext, [asTable]: { display: 'none' } },
    voteName: { fontSize: 14, color: theme.semanticColors.bodySubtext },
    votes: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', marginTop: 4 },
    input: {
      ...inputField(theme),
      minHeight: 32,
      padding: '0 8px',
      fontSize: 14,
      '&[aria-invalid="true"]': { borderColor: theme.semanticColors.errorText, borderWidth: 2 }
    },
    number: { width: 80, [asTable]: { width: 96 } },
    paragraphError: { maxWidth: 96 },
    diary: { width: 144 },
    vote: { width: 64 },
    comment: { width: '100%', maxWidth: 640, minHeight: 72, padding: 8 },
    error: { margin: '4px 0 0', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.errorText },
    more: { marginTop: 4, padding: 0, font: 'inherit', fontSize: 14, color: theme.semanticColors.link, background: 'none', border: 'none', cursor: 'pointer', textAlign: 'start', minHeight: 24, ':hover': { textDecoration: 'underline' }, ':focus-visible': focus },
    label: { display: 'block', fontSize: 14, fontWeight: 600 },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 8 },
    actions: {
      position: 'sticky',
      bottom: 0,
      zIndex: 1,
      marginTop: 16,
      padding: '12px 0 16px',
      backgroundColor: theme.semanticColors.bodyBackground,
      borderTop: line,
      // On a phone they would cover what they are about.
      '@media (max-height: 480px)': { position: 'static' },
      '@container (max-width: 559px)': { position: 'static' }
    },
    said: { margin: '0 0 8px', fontWeight: 600, ':empty': { display: 'none' } },
    done: { fontWeight: 600 },
    trouble: { color: theme.semanticColors.errorText },
    fold: { marginTop: 16, padding: '4px 0', fontWeight: 600, cursor: 'pointer', ':focus-visible': focus },
    papers: { marginTop: 32 },
    standing: { margin: '16px 0 8px' },
    paper: { marginTop: 12, padding: '4px 16px 16px', border: line, maxWidth: 760 }
  };
});
