/** Stands in for the images that Fluent's icons may be: ours are all signs of a font, and every view would bring the images. */
export function Image() {
  throw new Error('An icon is an image, which the bundle is made without: see config/spfx-customize-webpack.js.');
}
