/** Zones by market (ISO 3166 alpha-2), from the tz database's `zone1970.tab` and its older names; one that ends in `/` takes all below it. */
const ZONES: Readonly<Record<string, string>> = {
  AE: 'Asia/Dubai',
  AR: 'America/Argentina/ America/Buenos_Aires',
  AT: 'Europe/Vienna',
  AU: 'Australia/',
  BE: 'Europe/Brussels',
  BR: 'America/Araguaina America/Bahia America/Belem America/Boa_Vista America/Campo_Grande America/Cuiaba America/Eirunepe America/Fortaleza America/Maceio America/Manaus America/Noronha America/Porto_Velho America/Recife America/Rio_Branco America/Santarem America/Sao_Paulo',
  CA: 'America/Edmonton America/Halifax America/Moncton America/Montreal America/Regina America/St_Johns America/Toronto America/Vancouver America/Whitehorse America/Winnipeg',
  CH: 'Europe/Zurich',
  CL: 'America/Punta_Arenas America/Santiago',
  CN: 'Asia/Chongqing Asia/Harbin Asia/Shanghai Asia/Urumqi',
  CO: 'America/Bogota',
  DE: 'Europe/Berlin Europe/Busingen',
  DK: 'Europe/Copenhagen',
  ES: 'Africa/Ceuta Atlantic/Canary Europe/Madrid',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  GB: 'Europe/Belfast Europe/London',
  IE: 'Europe/Dublin',
  IL: 'Asia/Jerusalem Asia/Tel_Aviv',
  IT: 'Europe/Rome',
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
  LU: 'Europe/Luxembourg',
  MX: 'America/Bahia_Banderas America/Cancun America/Chihuahua America/Ciudad_Juarez America/Hermosillo America/Matamoros America/Mazatlan America/Merida America/Mexico_City America/Monterrey America/Ojinaga America/Tijuana',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  NZ: 'Pacific/Auckland',
  BG: 'Europe/Sofia',
  CY: 'Asia/Famagusta Asia/Nicosia Europe/Nicosia',
  CZ: 'Europe/Prague',
  EE: 'Europe/Tallinn',
  GR: 'Europe/Athens',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  LT: 'Europe/Vilnius',
  LV: 'Europe/Riga',
  MT: 'Europe/Malta',
  RO: 'Europe/Bucharest',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
  PL: 'Europe/Warsaw',
  PT: 'Atlantic/Azores Atlantic/Madeira Europe/Lisbon',
  RU: 'Asia/Irkutsk Asia/Krasnoyarsk Asia/Novosibirsk Asia/Omsk Asia/Vladivostok Asia/Yakutsk Asia/Yekaterinburg Europe/Kaliningrad Europe/Moscow Europe/Samara Europe/Saratov Europe/Ulyanovsk Europe/Volgograd',
  SA: 'Asia/Riyadh',
  SE: 'Europe/Stockholm',
  TR: 'Asia/Istanbul Europe/Istanbul',
  US: 'America/Anchorage America/Boise America/Chicago America/Denver America/Detroit America/Indiana/ America/Kentucky/ America/Los_Angeles America/New_York America/North_Dakota/ America/Phoenix Pacific/Honolulu',
};

/**
 * The market a new shopper most likely pays in, by the IANA zone of their clock: a guess to start with, which the
 * welcome page names and settings change. `ALL`, the rules that hold anywhere, for a place no facts exist for; null for
 * a clock that names no place (`UTC`).
 */
export function marketOfZone(zone: string): string | null {
  for (const [market, zones] of Object.entries(ZONES))
    if (zones.split(' ').some((one) => (one.endsWith('/') ? zone.startsWith(one) : zone === one)))
      return market;
  return zone.includes('/') && !zone.startsWith('Etc/') ? 'ALL' : null;
}
