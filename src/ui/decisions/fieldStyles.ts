import type { ITextFieldStyles } from '@fluentui/react/lib/TextField';

/** Fluent sets the line under a field in 10 px, too small to read; and in the line height of the page, which shows when it breaks. */
export const fieldStyles: Partial<ITextFieldStyles> = {
  description: { display: 'block', fontSize: 12, lineHeight: '16px' },
  errorMessage: { lineHeight: '16px' }
};
