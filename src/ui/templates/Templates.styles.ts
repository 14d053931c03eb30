import { makeStyles } from '@fluentui/react/lib/Theme';

export const useTemplatesStyles = makeStyles((theme) => ({
  view: { containerType: 'inline-size', fontSize: 15, lineHeight: '22px', color: theme.semanticColors.bodyText },
  title: {
    width: 'fit-content',
    margin: '0 0 4px',
    fontSize: 24,
    lineHeight: '32px',
    fontWeight: 600,
    overflowWrap: 'break-word',
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  },
  heading: { margin: '32px 0 8px', fontSize: 18, lineHeight: '24px', fontWeight: 600 },
  subheading: { margin: '16px 0 4px', fontSize: 15, lineHeight: '22px', fontWeight: 600 },
  text: { margin: '0 0 8px', maxWidth: '75ch', overflowWrap: 'break-word' },
  quiet: { margin: 0, fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
  notice: {
    margin: '0 0 16px',
    padding: '12px 16px',
    maxWidth: '75ch',
    borderInlineStart: `4px solid ${theme.semanticColors.inputBackgroundChecked}`,
    backgroundColor: theme.semanticColors.bodyStandoutBackground
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, margin: '16px 0' },
  list: { margin: 0, padding: 0, listStyle: 'none', maxWidth: 860 },
  row: { padding: '12px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}` },
  plainList: { margin: '0 0 16px', paddingInlineStart: 24, 'li + li': { marginTop: 4 } },
  link: {
    padding: 0,
    border: 0,
    background: 'none',
    font: 'inherit',
    fontWeight: 600,
    textAlign: 'start',
    color: theme.semanticColors.link,
    textDecoration: 'underline',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  },
  form: { display: 'flex', flexDirection: 'column', gap: 16, maxWidth: 680 },
  panel: { padding: '16px 0' }
}));
