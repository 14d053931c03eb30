/** A time zone as SharePoint numbers it. `bias`: minutes to add to standard time for UTC. */
export interface TimeZone {
  readonly id: number;
  readonly description: string;
  readonly bias: number;
  /** Name in the IANA data base, whose rules of summer time are followed. */
  readonly iana: string;
}

/**
 * Ids are Microsoft's own (documented with SPRegionalSettings.TimeZones), descriptions those of an English site
 * online. Left out are zones whose description no longer agrees with the law of the place (Greenland, Caracas, Amman …).
 */
const ROWS: readonly (readonly [number, string, number, string])[] = [
  [2, '(UTC) Dublin, Edinburgh, Lisbon, London', 0, 'Europe/London'],
  [3, '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', -60, 'Europe/Paris'],
  [4, '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', -60, 'Europe/Stockholm'],
  [5, '(UTC+02:00) Athens, Bucharest', -120, 'Europe/Bucharest'],
  [6, '(UTC+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague', -60, 'Europe/Budapest'],
  [7, '(UTC+03:00) Minsk', -180, 'Europe/Minsk'],
  [8, '(UTC-03:00) Brasilia', 180, 'America/Sao_Paulo'],
  [9, '(UTC-04:00) Atlantic Time (Canada)', 240, 'America/Halifax'],
  [10, '(UTC-05:00) Eastern Time (US and Canada)', 300, 'America/New_York'],
  [11, '(UTC-06:00) Central Time (US and Canada)', 360, 'America/Chicago'],
  [12, '(UTC-07:00) Mountain Time (US and Canada)', 420, 'America/Denver'],
  [13, '(UTC-08:00) Pacific Time (US and Canada)', 480, 'America/Los_Angeles'],
  [14, '(UTC-09:00) Alaska', 540, 'America/Anchorage'],
  [15, '(UTC-10:00) Hawaii', 600, 'Pacific/Honolulu'],
  [16, '(UTC+13:00) Samoa', -780, 'Pacific/Apia'],
  [17, '(UTC+12:00) Auckland, Wellington', -720, 'Pacific/Auckland'],
  [18, '(UTC+10:00) Brisbane', -600, 'Australia/Brisbane'],
  [19, '(UTC+09:30) Adelaide', -570, 'Australia/Adelaide'],
  [20, '(UTC+09:00) Osaka, Sapporo, Tokyo', -540, 'Asia/Tokyo'],
  [21, '(UTC+08:00) Kuala Lumpur, Singapore', -480, 'Asia/Singapore'],
  [22, '(UTC+07:00) Bangkok, Hanoi, Jakarta', -420, 'Asia/Bangkok'],
  [23, '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', -330, 'Asia/Kolkata'],
  [24, '(UTC+04:00) Abu Dhabi, Muscat', -240, 'Asia/Dubai'],
  [25, '(UTC+03:30) Tehran', -210, 'Asia/Tehran'],
  [26, '(UTC+03:00) Baghdad', -180, 'Asia/Baghdad'],
  [27, '(UTC+02:00) Jerusalem', -120, 'Asia/Jerusalem'],
  [28, '(UTC-03:30) Newfoundland', 210, 'America/St_Johns'],
  [29, '(UTC-01:00) Azores', 60, 'Atlantic/Azores'],
  [30, '(UTC-02:00) Mid-Atlantic', 120, 'Etc/GMT+2'],
  [31, '(UTC) Monrovia, Reykjavik', 0, 'Atlantic/Reykjavik'],
  [32, '(UTC-03:00) Cayenne, Fortaleza', 180, 'America/Cayenne'],
  [33, '(UTC-04:00) Georgetown, La Paz, Manaus, San Juan', 240, 'America/La_Paz'],
  [34, '(UTC-05:00) Indiana (East)', 300, 'America/Indiana/Indianapolis'],
  [35, '(UTC-05:00) Bogota, Lima, Quito', 300, 'America/Bogota'],
  [36, '(UTC-06:00) Saskatchewan', 360, 'America/Regina'],
  [37, '(UTC-06:00) Guadalajara, Mexico City, Monterrey', 360, 'America/Mexico_City'],
  [38, '(UTC-07:00) Arizona', 420, 'America/Phoenix'],
  [39, '(UTC-12:00) International Date Line West', 720, 'Etc/GMT+12'],
  [40, '(UTC+12:00) Fiji', -720, 'Pacific/Fiji'],
  [41, '(UTC+11:00) Solomon Is., New Caledonia', -660, 'Pacific/Guadalcanal'],
  [42, '(UTC+10:00) Hobart', -600, 'Australia/Hobart'],
  [43, '(UTC+10:00) Guam, Port Moresby', -600, 'Pacific/Port_Moresby'],
  [44, '(UTC+09:30) Darwin', -570, 'Australia/Darwin'],
  [45, '(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi', -480, 'Asia/Shanghai'],
  [46, '(UTC+07:00) Novosibirsk', -420, 'Asia/Novosibirsk'],
  [47, '(UTC+05:00) Tashkent', -300, 'Asia/Tashkent'],
  [48, '(UTC+04:30) Kabul', -270, 'Asia/Kabul'],
  [49, '(UTC+02:00) Cairo', -120, 'Africa/Cairo'],
  [50, '(UTC+02:00) Harare, Pretoria', -120, 'Africa/Johannesburg'],
  [51, '(UTC+03:00) Moscow, St. Petersburg, Volgograd', -180, 'Europe/Moscow'],
  [53, '(UTC-01:00) Cabo Verde', 60, 'Atlantic/Cape_Verde'],
  [54, '(UTC+04:00) Baku', -240, 'Asia/Baku'],
  [55, '(UTC-06:00) Central America', 360, 'America/Guatemala'],
  [56, '(UTC+03:00) Nairobi', -180, 'Africa/Nairobi'],
  [57, '(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb', -60, 'Europe/Warsaw'],
  [58, '(UTC+05:00) Ekaterinburg', -300, 'Asia/Yekaterinburg'],
  [59, '(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius', -120, 'Europe/Helsinki'],
  [61, '(UTC+06:30) Yangon (Rangoon)', -390, 'Asia/Yangon'],
  [62, '(UTC+05:45) Kathmandu', -345, 'Asia/Kathmandu'],
  [63, '(UTC+08:00) Irkutsk', -480, 'Asia/Irkutsk'],
  [64, '(UTC+07:00) Krasnoyarsk', -420, 'Asia/Krasnoyarsk'],
  [65, '(UTC-04:00) Santiago', 240, 'America/Santiago'],
  [66, '(UTC+05:30) Sri Jayawardenepura', -330, 'Asia/Colombo'],
  [67, "(UTC+13:00) Nuku'alofa", -780, 'Pacific/Tongatapu'],
  [68, '(UTC+10:00) Vladivostok', -600, 'Asia/Vladivostok'],
  [69, '(UTC+01:00) West Central Africa', -60, 'Africa/Lagos'],
  [70, '(UTC+09:00) Yakutsk', -540, 'Asia/Yakutsk'],
  [72, '(UTC+09:00) Seoul', -540, 'Asia/Seoul'],
  [73, '(UTC+08:00) Perth', -480, 'Australia/Perth'],
  [74, '(UTC+03:00) Kuwait, Riyadh', -180, 'Asia/Riyadh'],
  [75, '(UTC+08:00) Taipei', -480, 'Asia/Taipei'],
  [76, '(UTC+10:00) Canberra, Melbourne, Sydney', -600, 'Australia/Sydney'],
  [78, '(UTC-08:00) Baja California', 480, 'America/Tijuana'],
  [80, '(UTC+02:00) Beirut', -120, 'Asia/Beirut'],
  [81, '(UTC-04:00) Cuiaba', 240, 'America/Cuiaba'],
  [82, '(UTC+04:00) Tbilisi', -240, 'Asia/Tbilisi'],
  [84, '(UTC+04:00) Yerevan', -240, 'Asia/Yerevan'],
  [85, '(UTC-03:00) Buenos Aires', 180, 'America/Argentina/Buenos_Aires'],
  [87, '(UTC+05:00) Islamabad, Karachi', -300, 'Asia/Karachi'],
  [89, '(UTC+04:00) Port Louis', -240, 'Indian/Mauritius'],
  [90, '(UTC-03:00) Montevideo', 180, 'America/Montevideo'],
  [93, '(UTC) Coordinated Universal Time', 0, 'UTC'],
  [94, '(UTC+08:00) Ulaanbaatar', -480, 'Asia/Ulaanbaatar'],
  [95, '(UTC-11:00) Coordinated Universal Time-11', 660, 'Etc/GMT+11'],
  [96, '(UTC-02:00) Coordinated Universal Time-02', 120, 'Etc/GMT+2'],
  [97, '(UTC+12:00) Coordinated Universal Time+12', -720, 'Etc/GMT-12'],
  [101, '(UTC+03:00) Istanbul', -180, 'Europe/Istanbul'],
  [102, '(UTC+06:00) Dhaka', -360, 'Asia/Dhaka'],
  [103, '(UTC-03:00) Salvador', 180, 'America/Bahia']
];

export const TIME_ZONES: readonly TimeZone[] = ROWS.map(([id, description, bias, iana]) => ({ id, description, bias, iana }));

const BY_ID = new Map(TIME_ZONES.map(zone => [zone.id, zone]));

/** Undefined for a number that is no zone's. */
export function timeZone(id: number): TimeZone | undefined {
  return BY_ID.get(id);
}
