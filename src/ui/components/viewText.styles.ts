import type { ITheme } from '@fluentui/react/lib/Styling';

/** How the texts of a view look: its title, headings, running text and what is said quietly or aloud. */
export const viewText = (theme: ITheme) =>
  ({
    view: { containerType: 'inline-size', fontSize: 15, lineHeight: '22px', color: theme.semanticColors.bodyText },
    title: {
      width: 'fit-content',
      margin: '0 0 4px',
      fontSize: 24,
      lineHeight: '32px',
      fontWeight: 600,
      overflowWrap: 'anywhere',
      ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
    },
    heading: { margin: '32px 0 8px', fontSize: 18, lineHeight: '24px', fontWeight: 600 },
    text: { margin: '0 0 12px', maxWidth: '75ch', overflowWrap: 'break-word' },
    quiet: { margin: 0, fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
    notice: {
      margin: '0 0 16px',
      padding: '12px 16px',
      maxWidth: '75ch',
      borderInlineStart: `4px solid ${theme.semanticColors.inputBackgroundChecked}`,
      backgroundColor: theme.semanticColors.bodyStandoutBackground
    }
  }) as const;
