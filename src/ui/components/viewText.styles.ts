import type { ITheme } from '@fluentui/react/lib/Styling';

/** How the texts of a view look: its title, headings, running text, what is said quietly or aloud, and what leads on. */
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
      '@container (max-width: 559px)': { fontSize: 20, lineHeight: '28px' },
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
      backgroundColor: theme.semanticColors.bodyStandoutBackground,
      // The colour of a link is too faint on this ground; the one under the pointer is not.
      '& a': { color: theme.semanticColors.linkHovered }
    },
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
    }
  }) as const;
