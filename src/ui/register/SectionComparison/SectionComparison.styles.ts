import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../../components/viewText.styles';

export const useSectionComparisonStyles = makeStyles((theme) => {
  const { text, quiet, link } = viewText(theme);
  return {
    text,
    quiet,
    link,
    choice: { maxWidth: 320, marginBottom: 8 },
    grid: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(320px, 100%), 1fr))',
      gap: '32px 32px',
      margin: '16px 0 0',
      padding: 0,
      listStyle: 'none'
    },
    variant: { minWidth: 0, paddingTop: 12, borderTop: `2px solid ${theme.semanticColors.bodyDivider}` },
    name: { margin: '0 0 4px', fontSize: 15, lineHeight: '22px', fontWeight: 600, overflowWrap: 'anywhere' },
    groups: { margin: '4px 0 0', paddingInlineStart: 20, fontSize: 14 },
    summary: { fontSize: 14, minHeight: 24, cursor: 'pointer' },
    more: { marginTop: 24 }
  };
});
