import type { StaffSnapshotStrings } from './svSe';

const counted = (days: number): string => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`);

export const enUs: StaffSnapshotStrings = {
  heading: 'Excerpt from the staff',
  made: (date, days) => `Excerpt from the staff, made ${date} (${counted(days)}).`,
  stale: (days) => `The excerpt is ${days} days old. What has changed since then is not shown. Ask the staff for a new one, and put it in here.`,
  none: {
    heading: 'How it stands in the region is shown here',
    why: 'No excerpt has been put in yet. The staff makes it, and whoever keeps the page puts it in here.'
  },
  problems: {
    other: 'The file is no excerpt from the staff. Choose the file that is called utdrag- and the region’s name.',
    damaged: 'The excerpt has been changed or damaged since it was made. So nothing of it is shown. Ask the staff for the file again, and put it in here.',
    newer: 'The excerpt was made with a newer version of Uppdrag than this page has. The person responsible for the site can install the new version.',
    older: 'The excerpt was made with an older version of Uppdrag than this page has. Ask the staff for a new excerpt.',
    otherRegion: (name) => `The excerpt is for ${name}, not for the region of this page. Choose the right file.`,
    noRegion: 'The excerpt is for no region that exists. Ask the staff for a new one.'
  },
  refused: {
    foreign: (host) =>
      `The web part does not fetch the excerpt from ${host}. It only shows files of the organisation that the page belongs to. Download the excerpt and put it on your own site.`,
    unreadable: 'The address of the excerpt cannot be read. Whoever edits the page can correct it in the web part’s properties. It ends with .json.'
  },
  put: {
    choose: 'Put in an excerpt …',
    putting: 'Putting in the excerpt …',
    written: 'The excerpt has been put in.',
    same: 'The same excerpt was here already.',
    newerThere: 'There is a newer excerpt here already. It has been kept.',
    denied: 'You do not have permission to put in an excerpt here. Whoever keeps the page can do it.',
    refused: (why) => `The file was not put in. ${why}`,
    failed: 'The excerpt could not be put in. Try again in a while.'
  },
  staff: {
    heading: 'Excerpts for the regions',
    why: 'For a region that cannot read this site. The excerpt shows the region’s seats, terms, obligations and what waits for decision. It holds nothing of interests, and nobody who is not shown openly.',
    make: 'Make new excerpts',
    making: (region) => `Making the excerpt for ${region} …`,
    made: (date) => `Made ${date}`,
    none: 'No excerpt has been made yet',
    damaged: 'The file cannot be read. Make a new excerpt.',
    download: (region) => `Download the excerpt for ${region}`,
    done: 'The excerpts have been made. They are in the library Excerpts for the regions.',
    failed: 'Not all excerpts were made. Those that were are kept. Try again.'
  },
  setting: {
    address: 'Excerpt from the staff',
    addressHint: 'For a region in another organisation than the staff: address of the excerpt on your own site, such as /sites/intranat/SiteAssets/Uppdrag/utdrag-kalmar.json. Empty: the web part reads the site.',
    staleAfter: 'Warn when the excerpt is older than this number of days',
    foreign: (host) => `${host} belongs to another organisation. Put the excerpt on your own site.`,
    unreadable: 'The address cannot be read. It ends with .json.'
  }
};
