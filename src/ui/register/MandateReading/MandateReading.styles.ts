import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../../components/viewText.styles';

export const useMandateReadingStyles = makeStyles((theme) => {
  const { link, text, quiet, title } = viewText(theme);
  return {
    link,
    text,
    quiet,
    title: { ...title, margin: '16px 0 4px' },
    ways: { display: 'flex', flexWrap: 'wrap', gap: '4px 24px', alignItems: 'center', marginTop: 8 },
    beside: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: '16px 48px',
      marginTop: 24,
      '@container (min-width: 860px)': { gridTemplateColumns: '220px minmax(0, 1fr)' }
    },
    contents: {
      fontSize: 14,
      lineHeight: '20px',
      ul: { margin: '8px 0 0', padding: 0, listStyle: 'none' },
      li: { padding: '2px 0', a: { fontWeight: 400 } },
      summary: { fontWeight: 600, minHeight: 24, cursor: 'pointer' },
      '@container (min-width: 860px)': { position: 'sticky', top: 16, alignSelf: 'start' }
    },
    marked: {
      'section:focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 4 },
      '*::highlight(uppdrag-register)': { color: theme.semanticColors.messageText, backgroundColor: theme.semanticColors.warningBackground, textDecoration: 'underline' }
    }
  };
});
