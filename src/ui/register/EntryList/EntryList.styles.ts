import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../../components/viewText.styles';

/** From this width of the web part the rows stand as a table; below, as a list. */
const asTable = '@container (min-width: 720px)';

export const useEntryListStyles = makeStyles((theme) => {
  const line = `1px solid ${theme.semanticColors.bodyDivider}`;
  const { link, quiet } = viewText(theme);
  return {
    table: {
      display: 'block',
      width: '100%',
      borderCollapse: 'collapse',
      tbody: { display: 'block' },
      tr: { display: 'flex', flexDirection: 'column', gap: 2, padding: '12px 0', borderTop: line },
      'td, th': { display: 'block', textAlign: 'start', fontWeight: 400, padding: 0 },
      [asTable]: {
        display: 'table',
        // The columns stand where they are, whatever the rows hold.
        tableLayout: 'fixed',
        tbody: { display: 'table-row-group' },
        tr: { display: 'table-row' },
        'td, th': { display: 'table-cell', boxSizing: 'border-box', verticalAlign: 'top', padding: '10px 16px 10px 0', borderTop: line },
        'td:last-child': { paddingInlineEnd: 0 }
      }
    },
    head: { display: 'none', [asTable]: { display: 'table-header-group', 'tr > th': { borderTop: 0, padding: '0 16px 4px 0' } } },
    group: { [asTable]: { width: '31%' } },
    mandator: { [asTable]: { width: '25%' } },
    state: { [asTable]: { width: '17%' } },
    decided: { [asTable]: { width: '17%' } },
    sort: {
      padding: '4px 0',
      font: 'inherit',
      fontSize: 14,
      fontWeight: 600,
      color: 'inherit',
      textAlign: 'start',
      background: 'none',
      border: 0,
      cursor: 'pointer',
      ':hover': { textDecoration: 'underline' },
      ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
    },
    arrow: { display: 'inline-block', width: 16, textAlign: 'center' },
    columnName: { display: 'inline-block', padding: '4px 0', fontSize: 14, fontWeight: 600 },
    name: { ...link, display: 'inline-block', minHeight: 24 },
    plainName: { display: 'inline-block', minHeight: 24, fontWeight: 600, overflowWrap: 'anywhere' },
    quiet: { ...quiet, overflowWrap: 'break-word' },
    cell: { fontSize: 14, lineHeight: '20px', hyphens: 'auto', overflowWrap: 'break-word' },
    label: { color: theme.semanticColors.bodySubtext, [asTable]: { display: 'none' } },
    hitRow: {
      // Belongs to the row above it.
      '&&': { padding: '0 0 12px', borderTop: 0 },
      [asTable]: { '&& > td': { padding: '0 0 10px', borderTop: 0 } }
    },
    hit: { paddingInlineStart: 12, borderInlineStart: `2px solid ${theme.semanticColors.bodyDivider}`, fontSize: 14, lineHeight: '20px' },
    hitText: { margin: 0, lineHeight: '24px', maxWidth: '75ch', overflowWrap: 'break-word' },
    inText: { ...link, fontWeight: 400 },
    small: { ...link, fontWeight: 400, display: 'inline-block', minHeight: 24 },
    links: { display: 'flex', flexWrap: 'wrap', gap: '0 16px', marginTop: 2, fontSize: 14 },
    choose: { display: 'inline-flex', alignItems: 'center', gap: 8, minHeight: 24, fontSize: 14, input: { width: 18, height: 18, margin: 3, accentColor: theme.semanticColors.inputBackgroundChecked } },
    chooseWord: { [asTable]: { display: 'none' } },
    more: { marginTop: 16 },
    tray: {
      position: 'sticky',
      bottom: 0,
      zIndex: 1,
      display: 'flex',
      flexWrap: 'wrap',
      gap: '8px 16px',
      alignItems: 'center',
      marginTop: 16,
      padding: '12px 16px',
      backgroundColor: theme.semanticColors.bodyBackground,
      border: `1px solid ${theme.semanticColors.inputBorder}`,
      '@media print': { display: 'none' }
    },
    trayText: { margin: 0, flex: '1 1 240px' }
  };
});
