export { archivePublicPages } from '../../application/publicPages/archivePublicPages';
export { writePublicPages } from '../../application/publicPages/writePublicPages';
export { svSeKinds } from '../../loc/rosters/svSeKinds';
