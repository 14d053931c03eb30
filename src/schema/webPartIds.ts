/** The web parts’ ids, as their manifests have them and as the pages that hold them say. */
export const webPartIds = {
  mandateEditor: 'c2c23f43-c3ee-42f7-b42d-83d4fc11b881',
  decisions: 'b78972b9-1af5-4fe1-9af3-46fb86b5c42e',
  comparison: '5d6f3c0e-8a41-4f0b-9f0c-2b1c7e53a9d4',
  overview: '9c589b81-883b-44cd-acc0-a93020966881',
  mandateImport: '6e654d06-6d5a-4558-b513-db1fa2ccf6c9',
  chains: '2787ec5b-4f14-4313-8d29-a72b4545a3de',
  templates: '96534c9d-4c35-4c4b-8469-e4d61a8ce4c1',
  rosters: '8a9b07a0-e8e9-4cd2-9abb-a2edab6f6e36',
  groupRoom: '638e3954-5834-454c-8bd5-d21b34cec558',
  register: '3f0c7a52-6c1e-4b7d-9a3b-5d4e8f2167c9',
} as const;
