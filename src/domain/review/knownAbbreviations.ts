/** Shortenings that the product's own word list explains, or that everybody who reads a mandate knows. */
export const knownAbbreviations: ReadonlySet<string> = new Set([
  'RPO', 'RSG', 'RAG', 'NPO', 'NSG', 'NAG', 'LPO', 'LAG', 'RSS', 'RCC', 'KSG', 'RSL', 'AU', 'SKR', 'SKL', 'NT', 'SBU', 'IVO', 'TLV', 'MT',
  'EU', 'IT', 'GDPR', 'HSL', 'PDF', 'WHO', 'USA', 'HR', 'VD', 'AI'
]);
