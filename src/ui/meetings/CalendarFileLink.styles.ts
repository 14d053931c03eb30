import { makeStyles } from '@fluentui/react/lib/Theme';

export const useCalendarFileLinkStyles = makeStyles({
  // In line with the text around it, whatever room the button has for itself.
  save: { height: 'auto', minHeight: 32, marginInlineStart: -8, textAlign: 'start' }
});
