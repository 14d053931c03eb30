/** Bits of SP.RenderListDataOptions that change an answer here; the others name parts that this site's lists never have. [M] */
export const RenderOption = {
  contextInfo: 1,
  listData: 2,
  listSchema: 4,
  listContentType: 16,
  fileSystemItemId: 32,
  clientFormSchema: 64,
  quickLaunch: 128,
  viewMetadata: 1024,
  parentInfo: 8192,
  pageContextInfo: 16384,
  listAvailableContentTypes: 65536
} as const;
