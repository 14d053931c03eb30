/** Stands in for the icons of Fluent's buttons: ours have no other than the arrow of a menu, a sign of the page's own font. */
export { FontIcon } from '@fluentui/react/lib/Icon';

const refuse = () => {
  throw new Error('A button has an icon, which the bundle is made without: see config/spfx-customize-webpack.js.');
};

export const Icon = refuse;
export const ImageIcon = refuse;
