import '@pnp/sp/folders/web';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import type { Permitted } from './gives';
import { gives } from './gives';
import type { Right } from './mask';

/** Whether a folder of a list gives the account a right; one that is not there gives none. */
export const folderGives = (site: SharePointSite, list: ListDefinition, folder: string, right: Right): Promise<boolean> =>
  gives(
    right,
    site.read((through) =>
      through.web
        .getFolderByServerRelativePath(site.folderPath(list, folder))
        .listItemAllFields.select('EffectiveBasePermissions')<Permitted>()
    )
  );
