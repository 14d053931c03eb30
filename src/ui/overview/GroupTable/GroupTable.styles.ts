import { makeStyles } from '@fluentui/react/lib/Theme';

/** From this width of the web part the rows stand as a table; below, as a list. */
const asTable = '@container (min-width: 720px)';

export const useGroupTableStyles = makeStyles((theme) => {
  const line = `1px solid ${theme.semanticColors.bodyDivider}`;
  return {
    controls: { display: 'flex', flexWrap: 'wrap', gap: 16, alignItems: 'flex-end', marginBottom: 8 },
    search: { flex: '1 1 240px', maxWidth: 400 },
    count: { margin: '0 0 8px', fontSize: 14, color: theme.semanticColors.bodySubtext },
    table: {
      display: 'block',
      width: '100%',
      borderCollapse: 'collapse',
      tbody: { display: 'flex', flexDirection: 'column', padding: '12px 0', borderTop: line },
      tr: { display: 'contents' },
      'td, th': { display: 'block', textAlign: 'start', fontWeight: 400, padding: 0 },
      td: { padding: '2px 0' },
      [asTable]: {
        display: 'table',
        // The columns stand where they are, whatever the rows hold.
        tableLayout: 'fixed',
        tbody: { display: 'table-row-group' },
        tr: { display: 'table-row' },
        'td, th': { display: 'table-cell', boxSizing: 'border-box', verticalAlign: 'top', padding: '10px 16px 10px 0' }
      }
    },
    head: {
      display: 'none',
      // The third has room for the longest day a term may end.
      [asTable]: { display: 'table-header-group', 'th:first-child': { width: '27%' }, 'th:nth-child(2)': { width: '29%' }, 'th:nth-child(3)': { width: 200 } }
    },
    mandate: { order: 1 },
    onlyInList: { [asTable]: { display: 'none' } },
    firstRow: { [asTable]: { 'td, th': { borderTop: line } } },
    sort: {
      padding: '4px 0',
      font: 'inherit',
      fontWeight: 600,
      color: 'inherit',
      textAlign: 'start',
      background: 'none',
      border: 'none',
      cursor: 'pointer',
      whiteSpace: 'nowrap',
      ':hover': { textDecoration: 'underline' },
      ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
    },
    arrow: { display: 'inline-block', width: 16, textAlign: 'center' },
    columnName: { display: 'inline-block', padding: '4px 0', fontWeight: 600 },
    saying: { display: 'block', '::first-letter': { textTransform: 'uppercase' } },
    member: { marginTop: 4, [asTable]: { marginTop: 0 } },
    group: { fontWeight: 600, overflowWrap: 'break-word' },
    groupLink: { fontWeight: 600, overflowWrap: 'break-word', color: theme.semanticColors.link, textDecoration: 'underline' },
    seatLink: { color: theme.semanticColors.link, textDecoration: 'underline' },
    unfold: {
      minHeight: 24,
      padding: 0,
      font: 'inherit',
      fontSize: 14,
      color: theme.semanticColors.link,
      textAlign: 'start',
      textDecoration: 'underline',
      background: 'none',
      border: 'none',
      cursor: 'pointer',
      ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
    },
    person: { display: 'block' },
    vacant: { display: 'block', fontWeight: 600 },
    small: { display: 'block', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
    soon: { color: theme.semanticColors.bodyText, fontWeight: 600 },
    link: { color: theme.semanticColors.link, textDecoration: 'underline', fontSize: 14 }
  };
});
