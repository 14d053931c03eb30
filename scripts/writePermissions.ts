/** Writes docs/permissions.md from the rules that the attack matrix tries out. */
import { writeFileSync } from 'node:fs';
import { permissionsPage } from '../src/testing/permissions/permissionsPage';

writeFileSync('docs/permissions.md', permissionsPage());
