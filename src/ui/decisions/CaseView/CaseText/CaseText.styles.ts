import { makeStyles } from '@fluentui/react/lib/Theme';

export const useCaseTextStyles = makeStyles((theme) => {
  const { bodyText, bodyDivider, bodyBackground, focusBorder, inputBackgroundChecked } = theme.semanticColors;
  return {
    choices: { display: 'flex', flexWrap: 'wrap', gap: '0 4px', marginBottom: 12, borderBottom: `1px solid ${bodyDivider}` },
    choice: {
      minHeight: 32,
      padding: '4px 12px',
      border: 0,
      borderBottom: '3px solid transparent',
      background: bodyBackground,
      color: bodyText,
      font: 'inherit',
      fontSize: 14,
      cursor: 'pointer',
      '&[aria-pressed="true"]': { fontWeight: 600, borderBottomColor: inputBackgroundChecked },
      ':focus-visible': { outline: `2px solid ${focusBorder}`, outlineOffset: -2 },
      '@media (forced-colors: active)': { '&[aria-pressed="true"]': { borderBottomColor: 'Highlight' } }
    },
    about: { margin: '0 0 12px', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
    moved: { margin: '0 0 12px', maxWidth: '75ch', fontSize: 14, lineHeight: '20px' }
  };
});
