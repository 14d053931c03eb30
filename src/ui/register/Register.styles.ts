import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useRegisterStyles = makeStyles((theme) => {
  const { view, title, heading, text, quiet, link } = viewText(theme);
  return {
    view,
    title,
    heading: { ...heading, width: 'fit-content' },
    text,
    quiet,
    link,
    intro: { ...text, color: theme.semanticColors.bodySubtext },
    bar: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'flex-end', margin: '16px 0 8px' },
    push: { flex: '1 1 0' },
    status: { margin: '8px 0 16px', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
    count: { color: theme.semanticColors.bodyText, fontWeight: 600 },
    ways: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 16 },
    views: { display: 'flex', flexWrap: 'wrap', gap: 4 },
    viewButton: {
      minHeight: 32,
      padding: '4px 12px',
      font: 'inherit',
      fontSize: 14,
      color: theme.semanticColors.bodyText,
      background: 'none',
      border: '1px solid transparent',
      borderBottom: '2px solid transparent',
      cursor: 'pointer',
      ':hover': { backgroundColor: theme.semanticColors.bodyBackgroundHovered },
      ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 },
      '&[aria-pressed=true]': { fontWeight: 600, borderBottomColor: theme.semanticColors.inputBackgroundChecked }
    }
  };
});
