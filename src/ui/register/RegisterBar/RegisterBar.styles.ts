import { makeStyles } from '@fluentui/react/lib/Theme';
import { inputField } from '../../components/inputField';

export const useRegisterBarStyles = makeStyles((theme) => ({
  files: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' },
  saved: { flexBasis: '100%' },
  panel: { margin: '8px 0 0', padding: '12px 16px', maxWidth: 640, border: `1px solid ${theme.semanticColors.bodyDivider}`, borderRadius: 2 },
  text: { margin: '0 0 12px', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
  form: { display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'flex-end', margin: '0 0 12px' },
  label: { display: 'block', flex: '1 1 200px', fontSize: 14, fontWeight: 600 },
  field: { ...inputField(theme), display: 'block', width: '100%', minHeight: 32, marginTop: 4, padding: '0 8px', fontWeight: 400 },
  list: { margin: '0 0 12px', padding: 0, listStyle: 'none' },
  item: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center', padding: '4px 0' },
  link: { color: theme.semanticColors.link, fontWeight: 600, overflowWrap: 'anywhere' },
  remove: {
    minHeight: 24,
    padding: '2px 8px',
    font: 'inherit',
    fontSize: 14,
    color: theme.semanticColors.bodySubtext,
    background: 'none',
    border: 0,
    cursor: 'pointer',
    ':hover': { textDecoration: 'underline' },
    ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  }
}));
