import type { Template } from '../domain/template/template';
import { sydostraRagVersion1 } from './sydostra-rag/version1';
import { sydostraRagVersion2 } from './sydostra-rag/version2';

/** Every version of every family the product brings with it. */
export const templates: readonly Template[] = [sydostraRagVersion1, sydostraRagVersion2];
