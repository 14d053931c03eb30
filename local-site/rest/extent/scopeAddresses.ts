const L = "web/lists/getbytitle('Sample')";
const I = `${L}/items(1)`;
const D = "web/lists/getbytitle('Documents')";
const FILE = "web/getfilebyserverrelativepath(decodedurl='/sites/test/Shared Documents/a.txt')";
const FOLDER = "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents/f')";
const FIELD = `${L}/fields/getbyinternalnameortitle('Title')`;
const VIEW = `${L}/defaultview`;
const PEOPLE = 'sp.userprofiles.peoplemanager';
const PICKER = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface';

/** What the local site promises, as `METHOD address` below `_api/`, by area. Every one must lead to something built. */
export const SCOPE: Readonly<Record<string, readonly string[]>> = {
  websAndSites: [
    'GET web', 'GET site', 'GET site/rootweb', 'GET web/webs', 'POST web/webs/add', 'GET web/webinfos', 'GET web/parentweb', 'GET web/allproperties', 'POST web/getchanges', 'POST site/getchanges',
    'POST web/ensureuser', "GET web/getfilebyserverrelativeurl('/sites/test/Shared Documents/a.txt')", "GET web/getfolderbyserverrelativeurl('/sites/test/Shared Documents/f')", `GET ${FILE}`, `GET ${FOLDER}`,
    "GET web/getfilebyurl('/sites/test/Shared Documents/a.txt')", 'GET web/regionalsettings', 'GET web/regionalsettings/timezone', 'GET web/regionalsettings/timezones', 'GET web/features', 'GET site/features',
    'GET web/navigation/quicklaunch', 'GET web/navigation/topnavigationbar', 'GET web/usercustomactions', 'GET site/usercustomactions', 'POST contextinfo'
  ],
  lists: [
    'GET web/lists', `GET ${L}`, 'POST web/lists', 'POST web/lists/ensuresiteassetslibrary', 'POST web/lists/ensuresitepageslibrary', 'GET web/getcatalog(113)', "GET web/getlist('/sites/test/Lists/Sample')",
    `POST ${L}/reservelistitemid`, `POST ${L}/getlistitemchangessincetoken`, `POST ${L}/renderlistdata(@v)?@v='<View/>'`, `POST ${L}/renderlistdataasstream`, `POST ${L}/getchanges`,
    `GET ${D}/rootfolder/files`, `GET ${L}/views`, `GET ${VIEW}/viewfields`, `POST ${VIEW}/setviewxml`, `GET ${L}/subscriptions`, `GET ${L}/usercustomactions`
  ],
  items: [
    `GET ${L}/items`, `GET ${I}`, `POST ${L}/items`, `POST ${L}/getitems`, `GET ${I}/versions`, `GET ${I}/attachmentfiles`, `GET ${I}/comments`, `GET ${I}/likedbyinformation`, `POST ${I}/like`,
    `POST ${I}/validateupdatelistitem`, `POST ${L}/addvalidateupdateitemusingpath`, `GET ${I}/fieldvaluesastext`, `GET ${I}/fieldvaluesforedit`, `GET ${I}/fieldvaluesashtml`, `GET ${I}/contenttype`
  ],
  fieldsAndContentTypes: [
    `GET ${L}/fields`, `GET ${FIELD}`, `POST ${L}/fields/createfieldasxml`, `POST ${L}/fields/addfield`, `POST ${L}/fields/adddependentlookupfield`, 'GET web/fields', 'GET web/availablefields',
    'GET web/contenttypes', 'GET web/availablecontenttypes', "GET web/contenttypes('0x01')", "GET web/contenttypes('0x01')/fieldlinks", "GET web/contenttypes('0x01')/fields", `GET ${L}/contenttypes`,
    `POST ${L}/contenttypes/addavailablecontenttype`
  ],
  files: [
    `GET ${D}/rootfolder/folders`, `GET ${FILE}/$value`, `POST ${FILE}/startupload(uploadId=guid'11111111-1111-1111-1111-111111111111')`, `POST ${FILE}/checkout`, `POST ${FILE}/checkin(comment='',checkintype=0)`,
    `POST ${FILE}/undocheckout`, `POST ${FILE}/publish(comment='')`, `POST ${FILE}/unpublish(comment='')`, `POST ${FILE}/approve(comment='')`, `POST ${FILE}/deny(comment='')`, `GET ${FILE}/versions`,
    `POST ${FILE}/copyto(strnewurl='/sites/test/Shared Documents/b.txt',boverwrite=true)`, `POST ${FILE}/moveto(newurl='/sites/test/Shared Documents/c.txt',flags=1)`, `POST ${FILE}/recycle`, `GET ${FILE}/properties`,
    `GET ${FILE}/listitemallfields`, `GET ${FOLDER}/storagemetrics`, `GET ${FOLDER}/properties`, `GET ${FOLDER}/listitemallfields`, `POST ${FOLDER}/recycle`, 'POST SP.MoveCopyUtil.CopyFileByPath',
    'POST SP.MoveCopyUtil.MoveFileByPath', 'POST SP.MoveCopyUtil.CopyFolderByPath', 'POST SP.MoveCopyUtil.MoveFolderByPath', 'GET web/recyclebin', 'GET site/recyclebin'
  ],
  permissions: [
    'GET web/roledefinitions', 'GET web/roleassignments', `GET ${L}/roleassignments`, `GET ${I}/roleassignments`, `POST ${L}/breakroleinheritance(true)`, `POST ${L}/resetroleinheritance`,
    `GET ${L}/effectivebasepermissions`, "GET web/getusereffectivepermissions(@u)?@u='i:0%23.f|membership|admin@uppdrag.example'", 'GET web/siteusers', 'GET web/sitegroups', 'GET web/currentuser',
    'GET web/firstuniqueancestorsecurableobject', 'GET web/associatedownergroup', 'GET web/siteusers(6)/groups', 'GET web/sitegroups(3)/users', 'GET web/sitegroups(3)/owner',
    'POST sp.web.shareobject', `POST ${I}/sharelink`, `POST ${I}/getsharinginformation`, `POST ${I}/unsharelink`
  ],
  rest: [
    'GET search/query', 'POST search/postquery', `POST ${PICKER}.clientpeoplepickersearchuser`, `POST ${PICKER}.clientpeoplepickerresolveuser`, `GET ${PEOPLE}/getmyproperties`,
    `GET ${PEOPLE}/getpropertiesfor(@v)?@v='i:0%23.f|membership|admin@uppdrag.example'`, 'GET sitepages/pages', 'POST sitepages/pages'
  ]
};
